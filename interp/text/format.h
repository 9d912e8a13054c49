/*
 * java.util.Formatter: String.format, printf, sprintf; and the rounding of numbers to digits that other formats share.
 */
#ifndef SLUICE_INTERP_FORMAT_H
#define SLUICE_INTERP_FORMAT_H

#include "interp/classes/class.h"

/* The formatted STRING, or ABRUPT (IllegalFormatException and its kin). `values`: the array of arguments; null stands for any
 * number of nulls. `locale`: a Locale, or null for the usual one. */
Value format_values(Interp *in, Value locale, Text format, Value values);

/* A number as decimal digits: 0.DIGITS times 10^exponent, as much as its text shows. */
typedef struct Digits {
    char *at;      /* NUL-terminated, no leading zeros but for zero itself ("0") */
    int len;
    int exponent;  /* position of the point, counted from the first digit */
    bool negative;
    const char *special; /* "NaN", "Infinity" or NULL */
} Digits;
void digits_of(Digits *out, Value number);
/* Keeps `count` digits (may be <= 0), rounded half up or, when `even`, half to even. */
void digits_round(Digits *d, int count, bool even);
/* The whole part (at least "0") and `places` decimals, with a comma between groups of three when `group`. */
void digits_print(Buf *out, const Digits *d, int places, bool group);

#endif
