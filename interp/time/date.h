/*
 * java.util.Date and Calendar as objects, and what formats need of any value that is a point in time.
 */
#ifndef SLUICE_INTERP_DATE_H
#define SLUICE_INTERP_DATE_H

#include "interp/time/civil.h"
#include "interp/classes/class.h"
#include "interp/time/date_words.h"
#include "interp/time/zone.h"

typedef struct Date {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &date_tag */
    int64_t ms; /* since 1970 UTC */
} Date;

typedef struct Calendar {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &calendar_tag */
    int64_t ms;
    const Zone *zone;
    int32_t first_day; /* of the week: 1 Monday ... 7 Sunday */
    int32_t min_days;  /* of the first week of a year */
    bool strict;
    bool no_such_era;  /* set last; refused when the time is asked for */
    bool by_fields;    /* fields were set since the time was asked for: in another zone they stay, and the time changes */
    Civil as_set;      /* by_fields: what they were set to, which the time need not have: 30 February on the way to 2 February */
} Calendar;

extern const char date_tag, calendar_tag;
static inline bool is_date(Value v) { return v.kind == V_NATIVE && as_native(v)->data == &date_tag; }
static inline Date *as_date(Value v) { return (Date *)v.as.obj; }
static inline bool is_calendar(Value v) { return v.kind == V_NATIVE && as_native(v)->data == &calendar_tag; }
static inline Calendar *as_calendar(Value v) { return (Calendar *)v.as.obj; }

Value date_new(Interp *in, int64_t ms);
Value calendar_new(Interp *in, int64_t ms, const Zone *zone);
int64_t now_millis(Interp *in);

/* java.util.TimeZone objects. */
Value timezone_new(Interp *in, const Zone *zone);
/* The zone of a TimeZone, ZoneId or text (null: the local one); NULL: v is none of them. */
const Zone *zone_of_value(Interp *in, Value v);

/* The fields of a Date, Calendar, long or java.time value. False: it is none. */
bool date_fields(Interp *in, Value v, Civil *out);
/* %tX. False: not a date or no such conversion; nothing is thrown. */
bool date_format_conversion(Interp *in, Buf *out, Value v, char conversion, const DateWords *words);

#endif
