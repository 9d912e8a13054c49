/*
 * java.time's fields and units: which of them a point in time has, their values and ranges.
 */
#ifndef SLUICE_INTERP_TIME_FIELD_H
#define SLUICE_INTERP_TIME_FIELD_H

#include "interp/time/time_value.h"

/* Ordinals of java.time.temporal.ChronoField. */
typedef enum TimeField {
    NANO_OF_SECOND, NANO_OF_DAY, MICRO_OF_SECOND, MICRO_OF_DAY, MILLI_OF_SECOND, MILLI_OF_DAY, SECOND_OF_MINUTE,
    SECOND_OF_DAY, MINUTE_OF_HOUR, MINUTE_OF_DAY, HOUR_OF_AMPM, CLOCK_HOUR_OF_AMPM, HOUR_OF_DAY, CLOCK_HOUR_OF_DAY,
    AMPM_OF_DAY, DAY_OF_WEEK, ALIGNED_DAY_OF_WEEK_IN_MONTH, ALIGNED_DAY_OF_WEEK_IN_YEAR, DAY_OF_MONTH, DAY_OF_YEAR,
    EPOCH_DAY, ALIGNED_WEEK_OF_MONTH, ALIGNED_WEEK_OF_YEAR, MONTH_OF_YEAR, PROLEPTIC_MONTH, YEAR_OF_ERA, YEAR, ERA,
    INSTANT_SECONDS, OFFSET_SECONDS, FIELDS
} TimeField;

static inline bool field_of_the_clock(TimeField field) { return field <= AMPM_OF_DAY; }
const char *time_field_name(TimeField field);
Value time_field_value(Interp *in, TimeField field); /* the ChronoField */
bool time_has_field(const Time *t, TimeField field);
int64_t time_read_field(const Time *t, TimeField field);
/* FIELDS: threw, as v is no field. */
TimeField time_field_of(Interp *in, Value v);
Value time_unsupported(Interp *in, TimeField field);

/* The values that the field may have, as java.time.temporal.ValueRange; of t where it is given. */
Value time_field_range(Interp *in, TimeField field, const Time *t);
/* False: threw DateTimeException, as no point in time can have that value. */
bool time_check_field(Interp *in, TimeField field, int64_t value);
/* temporal.with(field, value) */
Value time_adjust(Interp *in, Value temporal, TimeField field, int64_t value);
/* temporal.query(function) of whatever can be asked. */
Value time_query(Interp *in, Value self, Value query);

/* The native getChronology(): all of java.time's classes count by ISO. */
Value time_chronology(Interp *in, Value self, const Value *args, int argc);

const char *time_unit_name(int unit);
bool time_has_unit(TimeForm form, int unit);

int32_t time_zone_hash(const Zone *zone);
/* DateTimeException: "Unable to obtain NAME from TemporalAccessor: ..." */
Value time_not_obtained(Interp *in, const char *name, Value from);

#endif
