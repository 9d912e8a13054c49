/*
 * What dates are called in a language, and how they are laid out there.
 */
#ifndef SLUICE_INTERP_DATE_WORDS_H
#define SLUICE_INTERP_DATE_WORDS_H

#include "interp/classes/class.h"

/* Months from January, days from Monday; patterns by style, FULL to SHORT, what stands between a date and a time;
 * BC and AD. */
typedef enum DateList {
    WORDS_MONTHS, WORDS_SHORT_MONTHS, WORDS_DAYS, WORDS_SHORT_DAYS, WORDS_HALVES, WORDS_DATES, WORDS_TIMES, WORDS_JOINS,
    WORDS_ERAS, DATE_LISTS
} DateList;

typedef struct DateWords DateWords;
/* Those of a Locale's language; English ones for others, and for what is no Locale. */
const DateWords *date_words(Value locale);
/* One word of a list; NULL stands for English. */
Text date_word(const DateWords *words, DateList list, int index);

#endif
