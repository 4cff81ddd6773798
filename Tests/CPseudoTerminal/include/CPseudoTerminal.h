#ifndef SAURO_CPSEUDOTERMINAL_H
#define SAURO_CPSEUDOTERMINAL_H

#include <sys/types.h>

// Starts a program on a new pseudo-terminal; returns our end of it, or -1.
int pseudo_terminal_spawn(const char *program, char *const arguments[], char *const environment[],
                          unsigned short columns, unsigned short rows, pid_t *child);

// Changes the size of the terminal, as a person does who drags its corner.
int pseudo_terminal_resize(int terminal, unsigned short columns, unsigned short rows);

#endif
