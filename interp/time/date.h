/*
 * java.util.Date and Calendar as objects, and what formats need of any value that is a point in time.
 */
#ifndef SLUICE_INTERP_DATE_H
#define SLUICE_INTERP_DATE_H

#include "interp/time/calendar_fields.h"
#include "interp/classes/class.h"
#include "interp/time/date_words.h"
#include "interp/time/zone.h"

typedef struct Date {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &date_tag */
    int64_t ms; /* since 1970 UTC */
} Date;

extern const char date_tag, calendar_tag;
static inline bool is_date(Value v) { return v.kind == V_NATIVE && as_native(v)->data == &date_tag; }
static inline Date *as_date(Value v) { return (Date *)v.as.obj; }
static inline bool is_calendar(Value v) { return v.kind == V_NATIVE && as_native(v)->data == &calendar_tag; }
static inline Calendar *as_calendar(Value v) { return (Calendar *)v.as.obj; }

Value date_new(Interp *in, int64_t ms);
Value calendar_new(Interp *in, int64_t ms, const Zone *zone);
int64_t now_millis(Interp *in);
/* Methods of Calendar in calendar_names.c: (int field, int style, Locale). */
Value calendar_display_name(Interp *in, Value self, const Value *args, int argc);
Value calendar_display_names(Interp *in, Value self, const Value *args, int argc);

/* java.util.TimeZone objects. */
Value timezone_new(Interp *in, const Zone *zone);
/* The zone of a TimeZone, ZoneId or text (null: the local one); NULL: v is none of them. */
const Zone *zone_of_value(Interp *in, Value v);

/* The fields of a Date, Calendar, long or java.time value. False: it is none. */
bool date_fields(Interp *in, Value v, Civil *out);
/* %tX. False: not a date or no such conversion; nothing is thrown. */
bool date_format_conversion(Interp *in, Buf *out, Value v, char conversion, const DateWords *words);

#endif
