#ifndef SAURO_CEDITLINE_SHIM_H
#define SAURO_CEDITLINE_SHIM_H

#include <histedit.h>
#include <signal.h>
#include <sys/select.h>

// el_set and el_get are variadic, which Swift cannot call: one typed wrapper for each use.

typedef char *(*CEditLinePrompt)(EditLine *);
typedef unsigned char (*CEditLineCommand)(EditLine *, int);
typedef int (*CEditLineReader)(EditLine *, wchar_t *);

static inline int ceditline_set_prompt(EditLine *e, CEditLinePrompt prompt, char escape) {
    return el_set(e, EL_PROMPT_ESC, prompt, escape);
}

static inline int ceditline_set_editor(EditLine *e, const char *mode) {
    return el_set(e, EL_EDITOR, mode);
}

static inline const char *ceditline_editor(EditLine *e) {
    const char *mode = 0;
    return el_get(e, EL_EDITOR, &mode) == 0 ? mode : 0;
}

static inline int ceditline_edits(EditLine *e) {
    int edits = 0;
    return el_get(e, EL_EDITMODE, &edits) == 0 && edits;
}

static inline int ceditline_set_owner(EditLine *e, void *owner) {
    return el_set(e, EL_CLIENTDATA, owner);
}

static inline void *ceditline_owner(EditLine *e) {
    void *owner = 0;
    return el_get(e, EL_CLIENTDATA, &owner) == 0 ? owner : 0;
}

static inline int ceditline_set_reader(EditLine *e, CEditLineReader reader) {
    return el_set(e, EL_GETCFN, reader);
}

static inline int ceditline_add_command(EditLine *e, const char *name, const char *help, CEditLineCommand run) {
    return el_set(e, EL_ADDFN, name, help, run);
}

static inline int ceditline_bind(EditLine *e, const char *key, const char *command) {
    return el_set(e, EL_BIND, key, command, (char *)0);
}

// The same in the command mode of vi.
static inline int ceditline_bind_alternate(EditLine *e, const char *key, const char *command) {
    return el_set(e, EL_BIND, "-a", key, command, (char *)0);
}

static inline int ceditline_set_tty(EditLine *e, const char *mode, const char *setting) {
    return el_set(e, EL_SETTY, mode, setting, (char *)0);
}

static inline int ceditline_set_raw(EditLine *e, int raw) {
    return el_set(e, EL_PREP_TERM, raw);
}

static inline int ceditline_redraw(EditLine *e) {
    return el_set(e, EL_REFRESH);
}

static inline int ceditline_set_history(EditLine *e, History *h) {
    return el_set(e, EL_HIST, history, h);
}

static inline int ceditline_history_set_size(History *h, int size) {
    HistEvent event;
    return history(h, &event, H_SETSIZE, size);
}

static inline int ceditline_history_enter(History *h, const char *line) {
    HistEvent event;
    return history(h, &event, H_ENTER, line);
}

static inline int ceditline_history_clear(History *h) {
    HistEvent event;
    return history(h, &event, H_CLEAR);
}

// Waits until `input` can be read, a signal outside `mask` arrives or `limit` has passed.
static inline int ceditline_wait(int input, const struct timespec *limit, const sigset_t *mask) {
    fd_set inputs;
    FD_ZERO(&inputs);
    FD_SET(input, &inputs);
    return pselect(input + 1, &inputs, 0, 0, limit, mask);
}

#endif
