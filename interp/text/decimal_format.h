/*
 * Patterns like "#,##0.00": java.text.DecimalFormat's rules.
 */
#ifndef SLUICE_INTERP_DECIMAL_FORMAT_H
#define SLUICE_INTERP_DECIMAL_FORMAT_H

#include "interp/numbers/number.h"
#include "interp/text/locale.h"

typedef struct DecimalFormat {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &decimal_format_tag */
    const char *prefix, *suffix, *negative_prefix, *negative_suffix; /* negative_prefix NULL: minus and the prefix */
    int min_whole, max_whole, min_places, max_places;
    int group;        /* digits between separators; 0: none */
    int shift;        /* decimal places that the number is moved by: 2 for percent */
    int factor;       /* what it is multiplied by besides; 1: nothing */
    int min_exponent; /* digits of the exponent; 0: not scientific */
    bool always_point, whole_only, as_decimal;
    Rounding rounding;
    NumberSymbols symbols;
} DecimalFormat;

enum {
    DECIMAL_FORMAT_UNLIMITED = 0x7FFFFFFF,
    DECIMAL_FORMAT_MOST_WHOLE = 309, /* digits of any number but a BigDecimal: those that a double may have */
    DECIMAL_FORMAT_MOST_PLACES = 340,
};

extern const char decimal_format_tag;
static inline bool is_decimal_format(Value v) { return v.kind == V_NATIVE && as_native(v)->data == &decimal_format_tag; }
static inline DecimalFormat *as_decimal_format(Value v) { return (DecimalFormat *)v.as.obj; }

/* Takes the pattern over; false: IllegalArgumentException thrown. */
bool decimal_format_apply(Interp *in, DecimalFormat *f, const char *pattern);
/* Appends the number. False: ArithmeticException (RoundingMode.UNNECESSARY), OutOfMemoryError. */
bool decimal_format_print(Interp *in, Buf *out, const DecimalFormat *f, Value number);
/* The number at the start of a text, *end behind it; null: there is none. */
Value decimal_format_parse(Interp *in, const DecimalFormat *f, const char *text, size_t *end);
/* Appends the pattern that makes such a format. False: OutOfMemoryError. */
bool decimal_format_pattern(Interp *in, Buf *out, const DecimalFormat *f);
/* A DecimalFormat object. ABRUPT: the pattern is wrong. */
Value decimal_format_new(Interp *in, const char *pattern, Value locale);

#endif
