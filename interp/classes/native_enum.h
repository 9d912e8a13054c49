/*
 * Enums of the JDK, made of names alone: RoundingMode, TimeUnit, DayOfWeek ... Their constants are ordinary enum
 * constants (interp/class_enum.h).
 */
#ifndef SLUICE_INTERP_NATIVE_ENUM_H
#define SLUICE_INTERP_NATIVE_ENUM_H

#include "interp/classes/class.h"

/* The constant with that number; made with all others on first use. */
Value native_enum(Interp *in, const char *class_name, int ordinal);
/* Number of a constant of that class; -1: v is none. */
int native_enum_ordinal(Interp *in, Value v, const char *class_name);

#endif
