/*
 * Built-in methods of lists and maps on objects of the script's own classes: those that extend AbstractList or AbstractMap, or are Lists;
 * and of java.io's open types.
 */
#ifndef SLUICE_INTERP_STAND_IN_H
#define SLUICE_INTERP_STAND_IN_H

#include "interp/classes/class.h"

/* Runs a built-in method of AbstractMap, AbstractList or List on `object`, whose class has no such struct behind it: on its content as
 * it is now. What the method changes of a list is done to the object by its own set(), add() and remove(); a map cannot be changed so. */
Value stand_in_call(Interp *in, const Method *m, Value object, const Value *args, int argc);
/* The same for a function that changes the list which is its first argument, as those of java.util.Collections do. */
Value stand_in_static(Interp *in, NativeFn fn, const Value *args, int argc);
/* The entries of an object that is a Map, as a map of its own that nobody can change. */
Value stand_in_map(Interp *in, Value object);
/* Methods of the interface List that change it otherwise than by its other methods. */
bool stand_in_changes(const Method *m);
static inline bool stand_in_needed(const Method *m, Value receiver) {
    const NativeType *type = m->owner->native;
    if (receiver.kind != V_OBJECT || !type) return false;
    if (type->flags & CLASS_STREAM) return true;
    if (type->kind != V_MAP && type->kind != V_LIST) return false;
    if (type->flags & CLASS_INTERFACE) return type->kind == V_LIST && !receiver.as.obj->cls->proxy_of && stand_in_changes(m);
    return strcmp(m->name->text, "putAll") != 0; /* puts each by the object's own put() */
}

#endif
