/* Floating-point numbers as text, as Java's Double.toString and Float.toString write them, and back. */
#ifndef SLUICE_INTERP_DOUBLE_TEXT_H
#define SLUICE_INTERP_DOUBLE_TEXT_H

#include "grammar/text.h"

/* The shortest decimal that reads back as the same number ("1.0", "1.0E7", "NaN", "-Infinity"). */
void double_print(Buf *out, double d);
void float_print(Buf *out, float f);
/* What those print, cut into its parts: up to 17 significant digits (no dot, no trailing zeros; NUL-terminated) and the exponent of
 * the first one; d is finite and not zero. */
int double_digits(double d, char digits[20], int *exponent);
int float_digits(float f, char digits[20], int *exponent);
/* As Double.parseDouble: surrounding blanks, NaN, Infinity, a type suffix, hexadecimal. False: not a number. */
bool double_parse(Text text, double *out);

#endif
