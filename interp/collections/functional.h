/*
 * Comparators made by C code.
 */
#ifndef SLUICE_INTERP_FUNCTIONAL_H
#define SLUICE_INTERP_FUNCTIONAL_H

#include "interp/classes/class.h"

/* The opposite order; of null the opposite of the natural order. */
Value comparator_reversed(Interp *in, Value comparator);
Value comparator_natural(Interp *in);
/* The order that toUnique(Closure) takes: by the key that a closure of one parameter makes, else the closure itself. */
Value comparator_of_closure(Interp *in, Value closure);

/* What a closure gave for that method of a functional interface (test, compare ...): the JDK unboxes it. ABRUPT: it is no value of
 * the type. */
Value functional_result(Interp *in, const char *method, Value v);

#endif
