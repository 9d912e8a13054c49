/*
 * Libraries loaded at first use, so that a run which needs none of them starts at once. One list of function names gives
 * a struct of typed pointers, the names to look up, and the function that loads them:
 *
 *     #define EDIT_FUNCTIONS(X) X(el_init) X(el_end)
 *     LAZY_LIBRARY(lib, "libedit", EDIT_SONAME, EDIT_FUNCTIONS)
 *     ...
 *     if (!lib_load(&error)) return false;
 *     lib.el_end(edit);
 *
 * The second argument is the name of Debian's development package without "-dev".
 */
#ifndef SLUICE_BUILTINS_WORLD_LAZY_H
#define SLUICE_BUILTINS_WORLD_LAZY_H

#include <stdbool.h>
#include <stddef.h>

#define LAZY_POINTER(function) __typeof__(function) *function;
#define LAZY_NAME(function) #function,

#define LAZY_LIBRARY(variable, package, soname, LIST)                                                                  \
    static struct {                                                                                                    \
        LIST(LAZY_POINTER)                                                                                             \
    } variable;                                                                                                        \
    static bool variable##_load(const char **error) {                                                                  \
        static const char *const names[] = {LIST(LAZY_NAME) NULL};                                                     \
        static bool loaded;                                                                                            \
        if (!loaded) loaded = lazy_load(soname, package, names, &variable, error);                                     \
        return loaded;                                                                                                 \
    }

/* Fills `pointers` with the addresses of `names`, which NULL ends. False with a sentence in *error (when not NULL) that
 * says what to install. */
bool lazy_load(const char *soname, const char *package, const char *const *names, void *pointers, const char **error);

#endif
