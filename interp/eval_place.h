/*
 * Places that can be assigned to besides names, and indexing as operators use it.
 */
#ifndef SLUICE_INTERP_EVAL_PLACE_H
#define SLUICE_INTERP_EVAL_PLACE_H

#include "interp/eval.h"

Target *target_property(Lower *l, Node *n, Target *t);
Target *target_index(Lower *l, Node *n, Target *t);
/* object[keys], object[keys] = v with everything Groovy does: lists, arrays, maps, strings, getAt/putAt. */
Value op_index(Interp *in, Value object, const Value *keys, int count);
bool op_index_set(Interp *in, Value object, const Value *keys, int count, Value v);
/* 0, false, 0.0 ... of a primitive type. */
Value primitive_default(const Class *c);

typedef struct SequenceCode {
    Code base;
    uint32_t count;
    Code *item[];
} SequenceCode;
Value eval_sequence(Code *code, Frame *f);

#endif
