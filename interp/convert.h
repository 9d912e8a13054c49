/*
 * Casts: the pieces of value_cast and value_as (class.h) that others need.
 */
#ifndef SLUICE_INTERP_CONVERT_H
#define SLUICE_INTERP_CONVERT_H

#include "interp/classes/class.h"

/* "Cannot cast object 'x' with class 'C' to class 'T'" */
Value throw_cast(Interp *in, Value v, Class *type);
/* An object that implements an interface (or abstract class) by a closure (every method), a map of closures, or by passing
 * everything on to an object. */
Value proxy_new(Interp *in, Class *type, Value by);
bool as_map_has_closures(Interp *in, Value map);
/* object as Trait: an object of a class that mixes the trait in and passes all else on to `v`. (class_trait.c) */
Value trait_apply(Interp *in, Value v, Class *trait);

/* value_as without asking the value's own asType(): what Object.asType() does. */
Value value_as_built_in(Interp *in, Value v, Class *type);

#endif
