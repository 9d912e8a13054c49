/* What Java's abstract collections do for a script's class that extends one of them. */
#ifndef SLUICE_INTERP_STAND_IN_H
#define SLUICE_INTERP_STAND_IN_H

#include "interp/classes/class.h"

/* The receiver for a built-in method of AbstractMap or AbstractList that is called on `object`, whose class has no such
 * struct behind it: its content as it is now, which nobody can change. Abrupt when asking the object for it threw. */
Value stand_in_receiver(Interp *in, const Method *m, Value object);
static inline bool stand_in_needed(const Method *m, Value receiver)
{
    const NativeType *type = m->owner->native;
    if (receiver.kind != V_OBJECT || !type || (type->kind != V_MAP && type->kind != V_LIST) || type->flags & CLASS_INTERFACE) return false;
    return strcmp(m->name->text, "putAll") != 0; /* puts each by the object's own put() */
}

#endif
