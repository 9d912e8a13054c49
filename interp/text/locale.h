/*
 * java.util.Locale, and what formats ask of one.
 */
#ifndef SLUICE_INTERP_LOCALE_H
#define SLUICE_INTERP_LOCALE_H

#include "interp/classes/class.h"

/* How numbers are written in a place. Texts in UTF-8. */
typedef struct NumberSymbols {
    const char *decimal, *group, *minus;
    const char *currency;
    bool currency_behind; /* 1,50 € */
    const char *percent, *per_mill, *infinity, *nan, *exponent; /* these are the same everywhere, unless a script sets them */
    uint32_t zero;                                              /* the digit */
} NumberSymbols;

Value locale_new(Interp *in, const char *language, const char *country);
bool is_locale(Value v);
/* "de"; "en" for what is no Locale. */
const char *locale_language(Value v);
/* The symbols of a Locale; of the default one (en) for anything else. */
NumberSymbols locale_symbols(Value locale);

#endif
