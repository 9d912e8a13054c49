/*
 * Comparators made by C code.
 */
#ifndef SLUICE_INTERP_FUNCTIONAL_H
#define SLUICE_INTERP_FUNCTIONAL_H

#include "interp/classes/class.h"

/* The opposite order; of null the opposite of the natural order. */
Value comparator_reversed(Interp *in, Value comparator);
Value comparator_natural(Interp *in);

#endif
