/*
 * Making objects: constructors, named arguments, the objects around inner and anonymous ones.
 */
#ifndef SLUICE_INTERP_CONSTRUCT_H
#define SLUICE_INTERP_CONSTRUCT_H

#include "interp/eval/frame.h"

/* A new object before any constructor has run: all fields null. */
Value instance_new(Class *c);
/* What Object.clone() gives of an OBJECT. */
Value instance_clone(Value self);
/* Runs the constructor of class `c` that fits these arguments on `self` (an instance_new object of c or a class below it)
 * and yields the object: another one when a built-in class below makes it. */
Value construct_on(Interp *in, Class *c, Value self, const Value *args, int argc);
/* object.key = value for every entry. False: threw. */
bool construct_named(Interp *in, Value object, Value map);
/* new, past a metaClass of the script's own. */
Value class_construct_plain(Interp *in, Class *c, const Value *args, int argc);
/* new by that constructor, past those added to the metaClass; `init` without a function, in a script's class, is the implied one. */
Value class_construct_by(Interp *in, Method *init, const Value *args, int argc);
Value throw_no_constructor(Interp *in, Class *c, const Value *args, int argc);

#endif
