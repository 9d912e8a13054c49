/*
 * Places that can be assigned to besides names, and indexing as operators use it.
 */
#ifndef SLUICE_INTERP_EVAL_PLACE_H
#define SLUICE_INTERP_EVAL_PLACE_H

#include "interp/collections/packed.h"
#include "interp/eval/eval.h"

Target *target_property(Lower *l, Node *n, Target *t);
Target *target_index(Lower *l, Node *n, Target *t);
/* What an operation on a place in a known array of primitives takes for its right operand: cast to their type. ABRUPT when it threw. */
Value place_operand(const Target *t, Frame *f, Operator op, Value object, Value with);
/* object[keys], object[keys] = v with everything Groovy does: lists, arrays, maps, strings, getAt/putAt. */
Value op_index(Interp *in, Value object, const Value *keys, int count);
bool op_index_set(Interp *in, Value object, const Value *keys, int count, Value v);
/* list[i] = v or array[i] = v where nothing has to be converted, checked or grown; false: op_index_set has to do it. */
static inline bool index_set_quick(Interp *in, Value object, int32_t i, Value v) {
    if (object.kind != V_LIST && object.kind != V_ARRAY) return false;
    List *list = raw_list(object);
    if ((uint32_t)i >= list->len || list->immutable || list->link) return false;
    const Class *c = list->obj.cls;
    if (object.kind == V_LIST
            ? !c->native
            : c->element != in->kinds[V_OBJECT] && !(c->element->flags & CLASS_PRIMITIVE && c->element->kind == v.kind))
        return false;
    if (list->packing) {
        packed_set(list, (uint32_t)i, v);
        return true;
    }
    list->at[i].kind = v.kind;
    list->at[i].as.bits = v.as.bits;
    return true;
}
/* 0, false, 0.0 ... of a primitive type. */
Value primitive_default(const Class *c);

typedef struct SequenceCode {
    Code base;
    uint32_t count;
    Code *item[];
} SequenceCode;
Value eval_sequence(Code *code, Frame *f);

#endif
