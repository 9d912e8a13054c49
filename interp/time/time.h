/*
 * java.time: what other files need of it.
 */
#ifndef SLUICE_INTERP_TIME_H
#define SLUICE_INTERP_TIME_H

#include "interp/time/civil.h"
#include "interp/classes/class.h"
#include "interp/time/zone.h"

/* The fields of a LocalDate, ZonedDateTime, Instant ... False: v is none of java.time's points in time. */
bool time_fields(Interp *in, Value v, Civil *out);
/* Milliseconds of an Instant, or of a date and time with a zone, for a Date or Calendar. False: thrown. */
bool time_millis(Interp *in, Value v, int64_t *ms);
Value time_instant(Interp *in, int64_t ms);
/* The zone of a ZoneId; NULL: v is none. */
const Zone *time_zone(Value v);

#endif
