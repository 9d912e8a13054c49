/*
 * The objects of java.time. One structure serves the points in time: a date, a time of day, a zone, of which each class
 * has some.
 */
#ifndef SLUICE_INTERP_TIME_VALUE_H
#define SLUICE_INTERP_TIME_VALUE_H

#include "interp/native.h"
#include "interp/time/time.h"

typedef enum TimeForm {
    TIME_INSTANT,    /* day and nanos in UTC */
    TIME_DATE,       /* LocalDate */
    TIME_TIME,       /* LocalTime */
    TIME_DATE_TIME,  /* LocalDateTime */
    TIME_ZONED,      /* ZonedDateTime: local fields, zone, offset */
    TIME_OFFSET,     /* OffsetDateTime */
    TIME_YEAR_MONTH, /* YearMonth: the first day of the month */
    TIME_YEAR,       /* Year: its first day */
    TIME_FORMS,
    TIME_MONTH = TIME_FORMS, TIME_WEEKDAY /* some day that has it: Month and DayOfWeek, while they are formatted */
} TimeForm;

typedef struct Time {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &time_tag */
    TimeForm form;
    int64_t day;    /* since 1970-01-01 */
    int64_t nanos;  /* of the day */
    const Zone *zone;
    int32_t offset; /* seconds */
} Time;

/* java.time.Duration (seconds, nanos) and Period (years, months, days). */
typedef struct Amount {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &duration_tag or &period_tag */
    int64_t seconds;
    int32_t nanos;
    int32_t years, months, days;
} Amount;

extern const char time_tag, duration_tag, period_tag, zone_id_tag;
static inline bool has_tag(Value v, const void *tag) { return v.kind == V_NATIVE && as_native(v)->data == tag; }
static inline bool is_time(Value v) { return has_tag(v, &time_tag); }
static inline Time *as_time(Value v) { return (Time *)v.as.obj; }
static inline bool is_duration(Value v) { return has_tag(v, &duration_tag); }
static inline bool is_period(Value v) { return has_tag(v, &period_tag); }
static inline Amount *as_amount(Value v) { return (Amount *)v.as.obj; }

#define SECOND_NANOS 1000000000LL
#define DAY_NANOS (86400 * SECOND_NANOS)

Value time_new(Interp *in, TimeForm form, int64_t day, int64_t nanos, const Zone *zone, int32_t offset);
Value time_zoned(Interp *in, TimeForm form, int64_t day, int64_t nanos, const Zone *zone); /* from local fields */
/* These throw where Java's dates end. */
Value time_from_instant(Interp *in, TimeForm form, int64_t seconds, int64_t nanos, const Zone *zone);
Value time_instant_at(Interp *in, int64_t seconds, int64_t nanos); /* nanos carry over */
/* The same kind of point with other local fields: its offset stays where its zone has it then. */
Value time_with_local(Interp *in, const Time *t, int64_t day, int64_t nanos);
/* Does the zone have that offset at those local fields? */
bool time_has_offset(const Zone *zone, const Time *local, int32_t offset);
/* Seconds since 1970 UTC, and were the local fields UTC's. */
int64_t time_epoch_second(const Time *t);
int64_t time_local_second(const Time *t);
bool time_epoch_milli(Interp *in, const Time *t, int64_t *ms); /* false: thrown, as it is no long */
Value duration_new(Interp *in, int64_t seconds, int64_t nanos); /* nanos carry over */
Value period_new(Interp *in, int64_t years, int64_t months, int64_t days);
Value zone_id_new(Interp *in, const Zone *zone);
/* t plus or minus `amount` of a unit (an ordinal of java.time.temporal.ChronoUnit). */
Value time_plus(Interp *in, const Time *t, int64_t amount, int unit);
Value time_minus(Interp *in, const Time *t, int64_t amount, int unit);
/* Another point as one of a's kind; ABRUPT: it does not tell all that such a one needs. */
Value time_like(Interp *in, const Time *a, Value other);
/* Whole units from a to b, as a.until(b, unit) counts them: b is taken for one of a's kind. A LONG, or ABRUPT. */
Value time_until(Interp *in, const Time *a, Value b, int unit);
/* The shortest ISO form, as toString() gives it. */
void time_print(Buf *out, const Time *t);
extern const char *const time_class[TIME_FORMS];

enum { UNIT_NANOS, UNIT_MICROS, UNIT_MILLIS, UNIT_SECONDS, UNIT_MINUTES, UNIT_HOURS, UNIT_HALF_DAYS, UNIT_DAYS, UNIT_WEEKS, UNIT_MONTHS,
       UNIT_YEARS, UNIT_DECADES, UNIT_CENTURIES, UNIT_MILLENNIA, UNIT_ERAS, UNIT_FOREVER };

#endif
