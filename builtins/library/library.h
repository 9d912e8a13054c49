/*
 * Shared libraries: vars/ (global variables), src/ (classes) and resources/, from a folder or a git repository at a
 * version. Known ones come from the run's options or lie beside the pipeline; loaded ones answer for names.
 */
#ifndef SLUICE_BUILTINS_LIBRARY_H
#define SLUICE_BUILTINS_LIBRARY_H

#include "builtins/step.h"

struct Node;

/* Loads what `@Library` of the module asks for, and before it the libraries that every run gets (--lib, vars/ and src/ beside the
 * pipeline). In the main fiber. False: threw; *where is the annotation behind it, if it was one. */
bool library_prepare(Run *run, const struct Node *module, Span *where);
/* Only those that every run gets. */
bool library_load_implicit(Run *run);
/* Loads "name" or "name@version" as known to the run. False: threw. */
bool library_load_named(Run *run, const char *identifier, bool implicit);
/* Loads a library from an explicit place. False: threw. */
bool library_load(Run *run, const RunLibrary *place, bool implicit);

/* A global variable of vars/; *out is its object, or ABRUPT when its file cannot be loaded. */
bool library_variable(Run *run, const Sym *name, Value *out);
bool library_has_variable(Run *run, const Sym *name);
/* Loads the class of src/ with that full name; false when there is none, or when it cannot be loaded (which is told). */
bool library_find_class(Run *run, const char *name);
/* Is there a class of that name, loaded or not? */
bool library_has_class(Run *run, const char *name);
/* Calls `each` for the names of all variables. */
void library_list(Run *run, void (*each)(void *data, const char *name, bool is_step), void *data);
/* The path of a file below resources/ of a loaded library; NULL when none has it. */
const char *library_resource(Run *run, const char *name);

#endif
