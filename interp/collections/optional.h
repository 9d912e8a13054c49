/*
 * java.util.Optional.
 */
#ifndef SLUICE_INTERP_OPTIONAL_H
#define SLUICE_INTERP_OPTIONAL_H

#include "interp/classes/class.h"

Value optional_new(Interp *in, Value value); /* of null: empty */
/* OptionalInt, OptionalLong or OptionalDouble for such a kind of number, else an Optional. */
Value optional_of_kind(Interp *in, Kind kind, Value value);

#endif
