/* Texts as numbers, with the errors of Java's parse methods. */
#ifndef SLUICE_INTERP_NUMBER_PARSE_H
#define SLUICE_INTERP_NUMBER_PARSE_H

#include "interp/classes/class.h"

/* Integer.parseInt, Long.parseLong, new BigDecimal ... by kind (V_BYTE to V_DECIMAL). Throws NumberFormatException. Nothing
 * is trimmed but for floating point, as in Java. */
Value number_parse(Interp *in, Kind kind, Text t, int radix);
/* The same for part of a text, whose errors tell the place. */
Value number_parse_part(Interp *in, Kind kind, Text part, int radix);
/* The same, silent: false when it is no such number. */
bool number_parse_try(Interp *in, Kind kind, Text t, int radix, Value *out);

#endif
