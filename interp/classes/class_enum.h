/*
 * Enums: their constants, values() and the methods of java.lang.Enum.
 */
#ifndef SLUICE_INTERP_CLASS_ENUM_H
#define SLUICE_INTERP_CLASS_ENUM_H

#include "interp/classes/unit.h"

enum { ENUM_NAME, ENUM_ORDINAL, ENUM_FIELDS };

void enum_add_constant(Interp *in, Class *c, Node *n);
void enum_link(Interp *in, Class *c);
bool enum_init_constant(Interp *in, Class *c, Node *n);
/* The constant of that name, or null. */
Value enum_constant(Interp *in, Class *c, Text name);
bool value_is_enum(Value v);

#endif
