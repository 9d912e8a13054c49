/*
 * What the objects of java.lang.reflect stand for.
 */
#ifndef SLUICE_INTERP_REFLECTED_H
#define SLUICE_INTERP_REFLECTED_H

#include "interp/classes/class.h"

typedef struct Reflected {
    Class *of;      /* a class itself, or the one that a member was asked of */
    Method *method; /* of a Method, MetaMethod or Constructor */
    Field *field;   /* of a Field */
} Reflected;

/* Of a Class, Method, MetaMethod, Constructor or Field. */
Reflected reflected(Value v);

#endif
