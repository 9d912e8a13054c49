/*
 * The everyday forms of dates: DateFormat.SHORT to FULL.
 */
#ifndef SLUICE_INTERP_DATE_STYLE_H
#define SLUICE_INTERP_DATE_STYLE_H

#include "interp/time/date_words.h"

enum { DATE_FULL, DATE_LONG, DATE_MEDIUM, DATE_SHORT };

/* The pattern of a date and a time in these styles; -1: without. */
Text date_style_pattern(int date, int time, const DateWords *words);
/* Methods that DateFormat adds to SimpleDateFormat's. */
extern const NativeMethod date_style_methods[];

#endif
