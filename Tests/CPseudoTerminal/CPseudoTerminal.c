#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>
#ifdef __APPLE__
#include <util.h>
#else
#include <pty.h>
#endif

int pseudo_terminal_spawn(const char *program, char *const arguments[], char *const environment[],
                          unsigned short columns, unsigned short rows, pid_t *child) {
    struct winsize size = {.ws_row = rows, .ws_col = columns};
    int terminal = -1;
    *child = forkpty(&terminal, 0, 0, &size);
    if (*child != 0) {
        if (*child > 0) fcntl(terminal, F_SETFD, FD_CLOEXEC);
        return *child > 0 ? terminal : -1;
    }
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, 0);
    signal(SIGPIPE, SIG_DFL);
    for (int descriptor = 3; descriptor < 256; descriptor++) close(descriptor);
    execve(program, arguments, environment);
    _exit(127);
}

int pseudo_terminal_resize(int terminal, unsigned short columns, unsigned short rows) {
    struct winsize size = {.ws_row = rows, .ws_col = columns};
    return ioctl(terminal, TIOCSWINSZ, &size);
}
