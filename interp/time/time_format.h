/*
 * java.time.format: DateTimeFormatter, and the ISO forms that parse() reads without one.
 */
#ifndef SLUICE_INTERP_TIME_FORMAT_H
#define SLUICE_INTERP_TIME_FORMAT_H

#include "interp/time/time_value.h"

/* The text of t by a DateTimeFormatter. */
Value time_format(Interp *in, const Time *t, Value formatter);
/* A Time with at least what the form needs, by a formatter (null: the form's ISO text). Throws DateTimeParseException. */
Value time_parse(Interp *in, TimeForm form, Text text, Value formatter);
/* "+02:00" */
const char *zone_offset_text(int32_t offset);

#endif
