/*
 * Script objects and Binding: groovy.lang.Script's fields and the methods of both.
 */
#ifndef SLUICE_INTERP_SCRIPT_H
#define SLUICE_INTERP_SCRIPT_H

#include "interp/eval/frame.h"

enum { SCRIPT_BINDING, SCRIPT_FIELDS };
enum { BINDING_VARIABLES, BINDING_FIELDS };

/* The binding when its class is one of a script's, with methods of its own; else null. */
Value script_own_binding(Value script);
/* script.binding = value (a Binding). False: threw. */
bool script_set_binding(Interp *in, Value script, Value value);
Value binding_new(Interp *in, Value variables); /* a groovy.lang.Binding over a MAP */
/* A new instance of a script class with these variables (MAP; null: fresh). */
Value script_new(Interp *in, Class *c, Value variables);

/* The class of a source, which is not run: its script's, or its first when it holds only classes. `name` NULL: Script1 ...
 * `file`: how traces call it; NULL: by the name. */
Value script_parse(Interp *in, Text text, const char *name, const char *file);
/* Runs the body: directly, or through run() of the class that @BaseScript names. */
Value script_run(Interp *in, struct Unit *unit, Value script);
/* Script1, Script2 ... */
const char *script_next_name(Interp *in);
/* Runs a class as Groovy does that of a source without statements: main(args) - an array of strings, or null -, run() of a
 * Runnable, or its tests. */
Value script_run_class(Interp *in, Class *c, Value args);
/* The value of a piece of source run with these variables (evaluate, Eval.me). */
Value script_evaluate(Interp *in, Text text, Value variables);

#endif
