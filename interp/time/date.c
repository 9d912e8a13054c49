/*
 * java.util.Date with what Groovy adds (arithmetic in days, format, parse, fields by name), and the clock.
 */
#include "interp/time/date.h"

#include "interp/time/date_pattern.h"
#include "interp/native.h"
#include "interp/numbers/number.h"
#include "interp/time/time.h"

#include <time.h>

const char date_tag;

Value date_new(Interp *in, int64_t ms) {
    Date *d = gc_new(Date);
    d->obj.cls = class_known(in, CLS_DATE);
    d->tag = &date_tag;
    d->ms = ms;
    return native_value(d);
}

int64_t now_millis(Interp *in) {
    World *w = in->host.world;
    if (w && w->now_ms) return w->now_ms(w);
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

bool date_fields(Interp *in, Value v, Civil *out) {
    if (is_date(v)) civil_from_millis(as_date(v)->ms, zone_local(in), out);
    else if (is_calendar(v)) civil_from_millis(calendar_millis(as_calendar(v)), as_calendar(v)->zone, out);
    else if (v.kind == V_LONG) civil_from_millis(v.as.l, zone_local(in), out);
    else return time_fields(in, v, out);
    return true;
}

/* --- constructors ------------------------------------------------------------------------------------------------ */

METHOD(construct) { return date_new(in, argc ? args[0].as.l : now_millis(in)); }

/* Year - 1900, month - 1, day, hour, minute, second: the first three at least. The year is an int, which wraps. */
static Civil fields_given(const Value *args, int argc) {
    int32_t clock[3] = {0};
    for (int i = 3; i < argc; i++) clock[i - 3] = args[i].as.i;
    int64_t month = args[1].as.i, year = (int32_t)(1900 + (uint32_t)args[0].as.i + (uint32_t)floor_div(month, 12));
    return (Civil){.year = year, .month = (int32_t)floor_mod(month, 12) + 1, .day = args[2].as.i,
                   .hour = clock[0], .minute = clock[1], .second = clock[2]};
}

METHOD(construct_fields) {
    Civil c = fields_given(args, argc);
    return date_new(in, civil_to_millis(&c, zone_local(in)));
}

/* Date.UTC(the same six) */
METHOD(static_utc) {
    Civil c = fields_given(args, argc);
    return v_long(civil_local_millis(&c));
}

/* new Date(text), Date.parse(text): the forms people write, as 'Mon Jan 2 2006' or '2006/01/02 15:04'. */
METHOD(construct_text) {
    int64_t ms;
    if (is_null(args[0])) return throw_bare(in, EX_ILLEGAL_ARGUMENT);
    return date_parse_loose(in, string_text(as_string(args[0])), &ms)
               ? date_new(in, ms)
               : throw_bare(in, EX_ILLEGAL_ARGUMENT);
}

METHOD(static_parse) {
    if (argc == 1) {
        Value d = construct_text(in, self, args, argc);
        return is_abrupt(d) ? d : v_long(as_date(d)->ms);
    }
    if (is_null(args[0]) || is_null(args[1])) return throw_null(in);
    const Zone *zone = argc > 2 ? zone_of_value(in, args[2]) : zone_local(in);
    return date_parse_pattern(in, string_text(as_string(args[0])), string_text(as_string(args[1])), zone);
}

/* Date.parseToStringDate(date.toString()) */
METHOD(parse_to_string_date) {
    if (is_null(args[0])) return throw_null(in);
    return date_parse_pattern(in, TEXT("EEE MMM dd HH:mm:ss zzz yyyy"), string_text(as_string(args[0])), zone_local(in));
}

/* --- comparison ---------------------------------------------------------------------------------------------------- */

static bool other_millis(Interp *in, Value v, int64_t *ms) {
    if (is_date(v)) *ms = as_date(v)->ms;
    else if (is_calendar(v)) *ms = calendar_millis(as_calendar(v));
    else throw_null(in);
    return is_date(v) || is_calendar(v);
}

static Value compare(Interp *in, Value self, Value v, int *sign) {
    int64_t other = 0;
    if (!other_millis(in, v, &other)) return V_THROWN;
    *sign = (as_date(self)->ms > other) - (as_date(self)->ms < other);
    return v_int(*sign);
}

METHOD(compare_to) {
    int sign;
    return compare(in, self, args[0], &sign);
}
METHOD(before) {
    int sign;
    Value v = compare(in, self, args[0], &sign);
    return is_abrupt(v) ? v : v_bool(sign < 0);
}
METHOD(after) {
    int sign;
    Value v = compare(in, self, args[0], &sign);
    return is_abrupt(v) ? v : v_bool(sign > 0);
}
METHOD(equals) { return v_bool(is_date(args[0]) && as_date(args[0])->ms == as_date(self)->ms); }
METHOD(hash_code) { return v_int(number_hash(v_long(as_date(self)->ms))); }

/* --- text ---------------------------------------------------------------------------------------------------------- */

METHOD(to_string) {
    Civil c;
    date_fields(in, self, &c);
    return string_printf(in, "%.3s %.3s %02d %02d:%02d:%02d %s %lld", day_names[c.weekday - 1], month_names[c.month - 1], c.day,
                         c.hour, c.minute, c.second, c.zone, (long long)civil_era_year(&c));
}

METHOD(to_locale) {
    return date_format_pattern(in, text_of("MMM d, yyyy, h:mm:ss a"), as_date(self)->ms, zone_local(in));
}

METHOD(to_gmt) {
    Civil c;
    civil_from_millis(as_date(self)->ms, NULL, &c);
    return string_printf(in, "%d %.3s %lld %02d:%02d:%02d GMT", c.day, month_names[c.month - 1], (long long)civil_era_year(&c),
                         c.hour, c.minute, c.second);
}

METHOD(format) {
    if (is_null(args[0])) return throw_null(in);
    const Zone *zone = argc > 1 ? zone_of_value(in, args[1]) : zone_local(in);
    return date_format_pattern(in, string_text(as_string(args[0])), as_date(self)->ms, zone);
}

static Value format_as(Interp *in, Value self, Text pattern) { return date_format_pattern(in, pattern, as_date(self)->ms, zone_local(in)); }
METHOD(date_string) { return format_as(in, self, TEXT("M/d/yy")); }
METHOD(time_string) { return format_as(in, self, TEXT("h:mm:ss a")); }
METHOD(date_time_string) { return format_as(in, self, TEXT("M/d/yy, h:mm:ss a")); }

/* --- arithmetic ---------------------------------------------------------------------------------------------------- */

static Value shift_days(Interp *in, Value self, int64_t days) {
    return date_new(in, civil_shift_days(as_date(self)->ms, days, zone_local(in)));
}

METHOD(plus) { return is_number(args[0]) ? shift_days(in, self, number_int(args[0])) : throw_null(in); }
METHOD(next) { return shift_days(in, self, 1); }
METHOD(previous) { return shift_days(in, self, -1); }
/* Whole days between two dates: those of the calendar, without the time of day. */
static int64_t day_number(Interp *in, Value v) {
    Civil c;
    date_fields(in, v, &c);
    return civil_old_to_days(c.year, c.month, c.day);
}
METHOD(minus) {
    if (is_number(args[0])) return shift_days(in, self, (int32_t)(0u - (uint32_t)number_int(args[0])));
    if (!is_date(args[0])) return throw_null(in);
    return v_int((int32_t)(day_number(in, self) - day_number(in, args[0])));
}

METHOD(clear_time) {
    Civil c;
    date_fields(in, self, &c);
    c.hour = c.minute = c.second = c.nano = 0;
    as_date(self)->ms = civil_to_millis(&c, zone_local(in));
    return self;
}

/* --- fields -------------------------------------------------------------------------------------------------------- */

METHOD(get_time) { return v_long(as_date(self)->ms); }
METHOD(set_time) {
    as_date(self)->ms = args[0].as.l;
    return v_null();
}
METHOD(clone_date) { return instance_like(self, date_new(in, as_date(self)->ms)); }
METHOD(to_calendar) { return calendar_new(in, as_date(self)->ms, zone_local(in)); }
METHOD(to_timestamp) {
    Value ms = v_long(as_date(self)->ms);
    return class_construct(in, class_named(in, "java.sql.Timestamp"), &ms, 1);
}
METHOD(to_instant) { return time_instant(in, as_date(self)->ms); }
METHOD(static_from) {
    int64_t ms;
    return time_millis(in, args[0], &ms) ? date_new(in, ms) : V_THROWN;
}
METHOD(get_at) {
    Value calendar = calendar_new(in, as_date(self)->ms, zone_local(in));
    return call_method_z(in, calendar, "get", args, 1);
}
METHOD(put_at) {
    Value calendar = calendar_new(in, as_date(self)->ms, zone_local(in));
    Value done = call_method_z(in, calendar, "set", args, 2);
    Value ms = is_abrupt(done) ? done : call_method_z(in, calendar, "getTimeInMillis", NULL, 0);
    if (is_abrupt(ms)) return ms;
    as_date(self)->ms = ms.as.l;
    return v_null();
}

/* Calendar's setters through a map: date.set(year: 2020, month: 0), copyWith(...). */
static Value with_fields(Interp *in, Value self, Value fields) {
    Value calendar = calendar_new(in, as_date(self)->ms, zone_local(in));
    Value done = call_method_z(in, calendar, "set", &fields, 1);
    return is_abrupt(done) ? done : date_new(in, calendar_millis(as_calendar(calendar)));
}
METHOD(set_fields) {
    Value changed = with_fields(in, self, args[0]);
    if (is_abrupt(changed)) return changed;
    as_date(self)->ms = as_date(changed)->ms;
    return v_null();
}
METHOD(copy_with) { return with_fields(in, self, args[0]); }

static Value field(Interp *in, Value self, int32_t (*take)(const Civil *c)) {
    Civil c;
    date_fields(in, self, &c);
    return v_int(take(&c));
}
static int32_t take_year(const Civil *c) { return (int32_t)civil_era_year(c) - 1900; }
static int32_t take_month(const Civil *c) { return c->month - 1; }
static int32_t take_date(const Civil *c) { return c->day; }
static int32_t take_day(const Civil *c) { return c->weekday % 7; }
static int32_t take_hours(const Civil *c) { return c->hour; }
static int32_t take_minutes(const Civil *c) { return c->minute; }
static int32_t take_seconds(const Civil *c) { return c->second; }
static int32_t take_offset(const Civil *c) { return -c->offset / 60; }
METHOD(get_year) { return field(in, self, take_year); }
METHOD(get_month) { return field(in, self, take_month); }
METHOD(get_date) { return field(in, self, take_date); }
METHOD(get_day) { return field(in, self, take_day); }
METHOD(get_hours) { return field(in, self, take_hours); }
METHOD(get_minutes) { return field(in, self, take_minutes); }
METHOD(get_seconds) { return field(in, self, take_seconds); }
METHOD(get_offset) { return field(in, self, take_offset); }

typedef enum DatePart { PART_YEAR, PART_MONTH, PART_DATE, PART_HOURS, PART_MINUTES, PART_SECONDS } DatePart;

/* The old setters; what is out of range carries over. */
static Value set_part(Interp *in, Value self, DatePart part, int32_t n) {
    Civil c;
    date_fields(in, self, &c);
    int32_t *const place[] = {NULL, NULL, &c.day, &c.hour, &c.minute, &c.second};
    if (part == PART_YEAR) c.year = (int64_t)n + 1900;
    else if (part == PART_MONTH) c.year += floor_div(n, 12), c.month = (int32_t)(n - floor_div(n, 12) * 12) + 1;
    else *place[part] = n;
    as_date(self)->ms = civil_to_millis(&c, zone_local(in));
    return v_null();
}
METHOD(set_year) { return set_part(in, self, PART_YEAR, args[0].as.i); }
METHOD(set_month) { return set_part(in, self, PART_MONTH, args[0].as.i); }
METHOD(set_date) { return set_part(in, self, PART_DATE, args[0].as.i); }
METHOD(set_hours) { return set_part(in, self, PART_HOURS, args[0].as.i); }
METHOD(set_minutes) { return set_part(in, self, PART_MINUTES, args[0].as.i); }
METHOD(set_seconds) { return set_part(in, self, PART_SECONDS, args[0].as.i); }

/* Runs the closure for each day up to (or down to) another date. */
static Value walk_days(Interp *in, Value self, const Value *args, int by) {
    if (!is_date(args[0])) return throw_null(in);
    int64_t last = as_date(args[0])->ms;
    if ((as_date(self)->ms - last) * by > 0)
        return throw_error(
            in, EX_GROOVY_RUNTIME, "The argument (%s) to %s() cannot be %s than the value (%s) it's called on.",
            value_z(in, args[0]), by > 0 ? "upto" : "downto", by > 0 ? "earlier" : "later", value_z(in, self));
    for (Value at = self; (as_date(at)->ms - last) * by <= 0; at = shift_days(in, at, by)) {
        Value result = closure_call(in, args[1], &at, 1);
        if (is_abrupt(result)) return result;
    }
    return v_null();
}
METHOD(upto) { return walk_days(in, self, args, 1); }
METHOD(downto) { return walk_days(in, self, args, -1); }

static const NativeMethod date_methods[] = {
    {"<init>()", construct},
    {"static UTC(int, int, int, int, int, int)", static_utc},
    {"<init>(long)", construct},
    {"<init>(int, int, int)", construct_fields},
    {"<init>(int, int, int, int, int)", construct_fields},
    {"<init>(int, int, int, int, int, int)", construct_fields},
    {"<init>(String)", construct_text},
    {"static parse(String)", static_parse},
    {"static parse(String, String)", static_parse},
    {"static parse(String, String, TimeZone)", static_parse},
    {"static parseToStringDate(String)", parse_to_string_date},
    {"static from(java.time.Instant)", static_from},
    {"compareTo(Date)", compare_to},
    {"before(Date)", before},
    {"after(Date)", after},
    {"equals(Object)", equals},
    {"hashCode()", hash_code},
    {"toString()", to_string},
    {"toGMTString()", to_gmt},
    {"toLocaleString()", to_locale},
    {"format(String)", format},
    {"format(String, TimeZone)", format},
    {"getDateString()", date_string},
    {"getTimeString()", time_string},
    {"getDateTimeString()", date_time_string},
    {"plus(int)", plus},
    {"minus(int)", minus},
    {"minus(Date)", minus},
    {"next()", next},
    {"previous()", previous},
    {"clearTime()", clear_time},
    {"getTime()", get_time},
    {"setTime(long)", set_time},
    {"clone()", clone_date},
    {"toCalendar()", to_calendar},
    {"toTimestamp()", to_timestamp},
    {"toInstant()", to_instant},
    {"getAt(int)", get_at},
    {"putAt(int, int)", put_at},
    {"set(Map)", set_fields},
    {"copyWith(Map)", copy_with},
    {"updated(Map)", copy_with},
    {"getYear()", get_year},
    {"getMonth()", get_month},
    {"getDate()", get_date},
    {"getDay()", get_day},
    {"getHours()", get_hours},
    {"getMinutes()", get_minutes},
    {"getSeconds()", get_seconds},
    {"getTimezoneOffset()", get_offset},
    {"setYear(int)", set_year},
    {"setMonth(int)", set_month},
    {"setDate(int)", set_date},
    {"setHours(int)", set_hours},
    {"setMinutes(int)", set_minutes},
    {"setSeconds(int)", set_seconds},
    {"lazily upto(Date, Closure)", upto},
    {"lazily downto(Date, Closure)", downto},
    {0},
};

const NativeType type_java_util_Date = {.name = "java.util.Date",
                                        .interfaces = "java.lang.Comparable java.io.Serializable java.lang.Cloneable",
                                        .kind = V_NATIVE,
                                        .methods = date_methods};
