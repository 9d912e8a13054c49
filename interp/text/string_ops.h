/* What operators and several methods do with strings. */
#ifndef SLUICE_INTERP_STRING_OPS_H
#define SLUICE_INTERP_STRING_OPS_H

#include "interp/text/string.h"

/* 'ab' * 3; throws IllegalArgumentException below zero. */
Value string_repeat(Interp *in, const String *s, int32_t times);
/* The last character one up or down, as next() and previous() of a String. */
Value string_step(Interp *in, const String *s, int by);
/* "${a}" + b where b is a string or GString: a GString of the parts of both. */
Value gstring_plus(Interp *in, const GString *a, Value b);

#endif
