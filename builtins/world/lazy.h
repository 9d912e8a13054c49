/*
 * Libraries loaded at first use, so that a run which needs none of them starts at once. One list of function names gives
 * a struct of typed pointers and the names to look up:
 *
 *     #define EDIT_FUNCTIONS(X) X(el_init) X(el_end)
 *     LAZY_LIBRARY(lib, EDIT_FUNCTIONS)
 *     ...
 *     if (!LAZY_LOAD(lib, EDIT_SONAME, "libedit2", "editing lines", &error)) return false;
 *     lib.el_end(edit);
 */
#ifndef SLUICE_BUILTINS_WORLD_LAZY_H
#define SLUICE_BUILTINS_WORLD_LAZY_H

#include <stdbool.h>
#include <stddef.h>

#define LAZY_POINTER(function) __typeof__(function) *function;
#define LAZY_NAME(function) #function,

#define LAZY_LIBRARY(variable, LIST)                                                                                   \
    static struct {                                                                                                    \
        LIST(LAZY_POINTER)                                                                                             \
    } variable;                                                                                                        \
    static const char *const variable##_names[] = {LIST(LAZY_NAME) NULL};                                              \
    static bool variable##_loaded;

#define LAZY_LOAD(variable, soname, package, purpose, error)                                                           \
    lazy_load(soname, package, purpose, variable##_names, &variable, &variable##_loaded, error)

/* Fills `pointers` with the addresses of `names`, which NULL ends, and sets *loaded; does nothing when that is set. False
 * with a sentence in *error (when not NULL) that says what needs the library and which Debian package holds it. */
bool lazy_load(const char *soname, const char *package, const char *purpose, const char *const *names, void *pointers,
               bool *loaded, const char **error);

#endif
