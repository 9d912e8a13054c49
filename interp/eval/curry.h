/*
 * Closures with some of their arguments given beforehand.
 */
#ifndef SLUICE_INTERP_CURRY_H
#define SLUICE_INTERP_CURRY_H

#include "interp/object.h"

bool is_curried(const Closure *c);
/* The closure with `given` (the array of a varargs parameter, or null: one null) put in at `at` (negative: from the end). */
Value curried_new(Interp *in, Value closure, const Value *given, int at);
/* The types of the parameters that are still to be given. */
Value curried_types(Interp *in, Closure *c);
/* Closure's getParameterTypes(). */
Value closure_param_types(Interp *in, Value self, const Value *args, int argc);

Value closure_curry(Interp *in, Value self, const Value *args, int argc);
Value closure_rcurry(Interp *in, Value self, const Value *args, int argc);
Value closure_ncurry(Interp *in, Value self, const Value *args, int argc);

#endif
