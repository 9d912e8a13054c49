/*
 * java.util.Optional.
 */
#ifndef SLUICE_INTERP_OPTIONAL_H
#define SLUICE_INTERP_OPTIONAL_H

#include "interp/classes/class.h"

Value optional_new(Interp *in, Value value); /* of null: empty */

#endif
