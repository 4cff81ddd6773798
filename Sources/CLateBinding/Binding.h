#ifndef SAURO_BINDING_H
#define SAURO_BINDING_H

#include <dlfcn.h>
#include <stddef.h>

/// Defines a function that hands its call on to the one of its name in a library, once that is found.
#define HAND_ON(Result, name, parameters, arguments) \
    static __typeof__(&name) found_##name; \
    __attribute__((visibility("hidden"))) Result name parameters { return found_##name arguments; }

/// Finds that function; stands where `library` is open.
#define FIND(Result, name, parameters, arguments) \
    if (!(found_##name = (__typeof__(&name))dlsym(library, #name))) return dlerror();

/// Opens a library and finds all of its `functions`, a list made as `archive.c` makes its own.
#define BIND(name, functions) \
    void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL); \
    if (!library) return dlerror(); \
    functions(FIND) \
    return NULL;

#endif
