/*
 * java.util.Calendar (GregorianCalendar): a point in time seen and changed through its fields. Fields take effect at
 * once; out-of-range values carry over.
 */
#include "interp/collections/map.h"
#include "interp/time/date.h"

#include "interp/time/date_pattern.h"
#include "interp/native.h"
#include "interp/numbers/number.h"
#include "interp/text/string.h"
#include "interp/time/time.h"

const char calendar_tag;

#define FIELDS(X)                                                                                                     \
    X(ERA, 0) X(YEAR, 1) X(MONTH, 2) X(WEEK_OF_YEAR, 3) X(WEEK_OF_MONTH, 4) X(DATE, 5) X(DAY_OF_MONTH, 5)              \
    X(DAY_OF_YEAR, 6) X(DAY_OF_WEEK, 7) X(DAY_OF_WEEK_IN_MONTH, 8) X(AM_PM, 9) X(HOUR, 10) X(HOUR_OF_DAY, 11)          \
    X(MINUTE, 12) X(SECOND, 13) X(MILLISECOND, 14) X(ZONE_OFFSET, 15) X(DST_OFFSET, 16)
#define CONSTANTS(X)                                                                                                  \
    FIELDS(X)                                                                                                         \
    X(FIELD_COUNT, 17) X(SUNDAY, 1) X(MONDAY, 2) X(TUESDAY, 3) X(WEDNESDAY, 4) X(THURSDAY, 5) X(FRIDAY, 6)             \
    X(SATURDAY, 7) X(JANUARY, 0) X(FEBRUARY, 1) X(MARCH, 2) X(APRIL, 3) X(MAY, 4) X(JUNE, 5) X(JULY, 6) X(AUGUST, 7)   \
    X(SEPTEMBER, 8) X(OCTOBER, 9) X(NOVEMBER, 10) X(DECEMBER, 11) X(UNDECIMBER, 12) X(AM, 0) X(PM, 1) X(SHORT, 1)      \
    X(LONG, 2)

enum {
#define FIELD(name, number) CAL_##name = number,
    FIELDS(FIELD)
#undef FIELD
};

static const struct {
    const char *name;
    int field;
} field_names[] = {{"year", CAL_YEAR},           {"month", CAL_MONTH},   {"date", CAL_DATE},     {"dayOfMonth", CAL_DATE},
                   {"hourOfDay", CAL_HOUR_OF_DAY}, {"minute", CAL_MINUTE}, {"second", CAL_SECOND}, {"dayOfYear", CAL_DAY_OF_YEAR}};

Value calendar_new(Interp *in, int64_t ms, const Zone *zone) {
    Calendar *c = gc_new(Calendar);
    c->obj.cls = class_named(in, "java.util.GregorianCalendar");
    c->tag = &calendar_tag;
    c->ms = ms;
    c->zone = zone;
    c->first_day = 7;
    c->min_days = 1;
    return native_value(c);
}

static Civil fields_of(const Calendar *cal) {
    Civil c;
    civil_from_millis(cal->ms, cal->zone, &c);
    return c;
}

static void store(Calendar *cal, const Civil *c) {
    cal->ms = civil_to_millis(c, cal->zone);
    cal->by_fields = true;
    cal->as_set = *c;
}
static void store_millis(Calendar *cal, int64_t ms) {
    cal->ms = ms;
    cal->by_fields = cal->no_such_era = false;
}
/* What was set becomes a time. False: it cannot (thrown). */
static bool settle(Interp *in, Calendar *cal) {
    if (cal->no_such_era) throw_error(in, EX_ILLEGAL_ARGUMENT, "Invalid era");
    else cal->by_fields = false;
    return !cal->no_such_era;
}

/* --- reading fields -------------------------------------------------------------------------------------------------- */

/* The how manieth day of its month there is: in October 1582 ten were left out. */
static int32_t day_there_is(const Civil *c) {
    bool reform = c->year == 1582 && c->month == 10 && c->day > 4;
    return reform ? c->day - 10 : c->day;
}

static int32_t field_value(const Calendar *cal, const Civil *c, int field) {
    switch (field) {
    case CAL_ERA: return c->year > 0;
    case CAL_YEAR: return (int32_t)civil_era_year(c);
    case CAL_MONTH: return c->month - 1;
    case CAL_WEEK_OF_YEAR: return civil_week(c, cal->first_day, cal->min_days, NULL);
    case CAL_WEEK_OF_MONTH: return civil_month_week(c, cal->first_day, cal->min_days);
    case CAL_DATE: return c->day;
    case CAL_DAY_OF_YEAR: return c->year_day;
    case CAL_DAY_OF_WEEK: return c->weekday % 7 + 1;
    case CAL_DAY_OF_WEEK_IN_MONTH: return (day_there_is(c) - 1) / 7 + 1;
    case CAL_AM_PM: return c->hour >= 12;
    case CAL_HOUR: return c->hour % 12;
    case CAL_HOUR_OF_DAY: return c->hour;
    case CAL_MINUTE: return c->minute;
    case CAL_SECOND: return c->second;
    case CAL_MILLISECOND: return c->nano / 1000000;
    case CAL_ZONE_OFFSET: return (c->offset - (c->dst ? 3600 : 0)) * 1000;
    case CAL_DST_OFFSET: return c->dst ? 3600000 : 0;
    default: return INT32_MIN;
    }
}

METHOD(get) {
    Calendar *cal = as_calendar(self);
    if (!settle(in, cal)) return V_THROWN;
    Civil c = fields_of(cal);
    int32_t value = field_value(cal, &c, args[0].as.i);
    return value == INT32_MIN
               ? throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Index %d out of bounds for length 17", args[0].as.i)
               : v_int(value);
}

/* --- changing fields ------------------------------------------------------------------------------------------------- */

static int32_t days_into_week(const Calendar *cal, const Civil *c) { return (c->weekday - cal->first_day + 7) % 7; }

/* Days since 1970 on which the first week of that year begins. */
static int64_t first_week(const Calendar *cal, int64_t year) {
    Civil c;
    int64_t day = civil_old_to_days(year, 1, 1);
    civil_old_from_days(day, &c);
    int32_t before = days_into_week(cal, &c); /* days of that week in the year before */
    return day - before + (7 - before >= cal->min_days ? 0 : 7);
}

static void set_day(Civil *c, int64_t day) {
    Civil date;
    civil_old_from_days(day, &date);
    c->year = date.year, c->month = date.month, c->day = date.day;
}

static void set_field(const Calendar *cal, Civil *c, int field, int32_t value) {
    switch (field) {
    case CAL_ERA:
        if ((c->year > 0) != (value != 0)) c->year = 1 - c->year;
        break;
    case CAL_YEAR: c->year = c->year > 0 ? value : 1 - (int64_t)value; break;
    case CAL_MONTH: c->month = value + 1; break;
    case CAL_DATE: c->day = value; break;
    case CAL_DAY_OF_YEAR:
        c->month = 1;
        c->day = value;
        break;
    case CAL_DAY_OF_WEEK: { /* within the same week */
        int32_t here = (c->weekday - cal->first_day + 7) % 7, wanted = (int32_t)floor_mod((int64_t)value + 5, 7) + 1;
        c->day += (wanted - cal->first_day + 7) % 7 - here;
        break;
    }
    case CAL_WEEK_OF_YEAR: set_day(c, first_week(cal, c->year) + 7 * ((int64_t)value - 1) + days_into_week(cal, c)); break;
    case CAL_WEEK_OF_MONTH: c->day += 7 * (value - civil_month_week(c, cal->first_day, cal->min_days)); break;
    case CAL_DAY_OF_WEEK_IN_MONTH: { /* below zero: counted from the month's end */
        int32_t last = civil_old_month_days(c->year, c->month) + 7 * (value + 1);
        c->day = value < 0 ? last - (int32_t)floor_mod(last - c->day, 7) : c->day + 7 * (value - ((c->day - 1) / 7 + 1));
        break;
    }
    case CAL_AM_PM: c->hour = c->hour % 12 + (int32_t)(12u * (uint32_t)value); break;
    case CAL_HOUR: c->hour = c->hour / 12 * 12 + value; break;
    case CAL_HOUR_OF_DAY: c->hour = value; break;
    case CAL_MINUTE: c->minute = value; break;
    case CAL_SECOND: c->second = value; break;
    default: c->nano = (value % 1000) * 1000000, c->second += value / 1000; break;
    }
}

static Value refuse_field(Interp *in, int field) {
    return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Index %d out of bounds for length 17", field);
}

/* Where setting that field begins: fields that were set before wait for each other, those of weeks look at the days there are. */
static Civil set_so_far(const Calendar *cal, int field) {
    bool of_weeks = field == CAL_DAY_OF_WEEK || field == CAL_WEEK_OF_YEAR || field == CAL_WEEK_OF_MONTH ||
                    field == CAL_DAY_OF_WEEK_IN_MONTH;
    return cal->by_fields && !of_weeks ? cal->as_set : fields_of(cal);
}

/* The clock goes on showing what it shows, in a zone that is that far from UTC. */
static void set_offset(Calendar *cal, const Civil *c, int field, int32_t value) {
    int64_t other = field_value(cal, c, field == CAL_ZONE_OFFSET ? CAL_DST_OFFSET : CAL_ZONE_OFFSET);
    store_millis(cal, civil_local_millis(c) - value - other);
}

METHOD(set) {
    Calendar *cal = as_calendar(self);
    int field = args[0].as.i;
    int32_t value = args[1].as.i;
    Civil c = set_so_far(cal, field);
    if (field < 0 || field > CAL_DST_OFFSET) return refuse_field(in, field);
    if (field == CAL_ERA) cal->no_such_era = value >> 1;
    if (cal->no_such_era && field == CAL_ERA) return v_null();
    if (field >= CAL_ZONE_OFFSET) return set_offset(cal, &c, field, value), v_null();
    set_field(cal, &c, field, value);
    store(cal, &c);
    return v_null();
}

METHOD(set_date) {
    Calendar *cal = as_calendar(self);
    Civil c = set_so_far(cal, CAL_DATE);
    c.year = args[0].as.i;
    c.month = args[1].as.i + 1;
    c.day = args[2].as.i;
    if (argc > 3) c.hour = args[3].as.i, c.minute = args[4].as.i;
    if (argc > 5) c.second = args[5].as.i;
    store(cal, &c);
    return v_null();
}

enum { NO_FIELD = INT32_MIN };

static int field_named(const String *name) {
    for (size_t i = 0; i < sizeof field_names / sizeof field_names[0]; i++)
        if (text_is(string_text(name), field_names[i].name)) return field_names[i].field;
    return NO_FIELD;
}

METHOD(set_map) {
    Calendar *cal = as_calendar(self);
    Civil c = fields_of(cal);
    Value key, value, fields = args[0];
    if (is_null(fields)) return throw_null(in);
    if (fields.kind != V_MAP && !map_put_all(in, as_map(fields = map_new(in)), args[0])) return V_THROWN;
    for (uint32_t at = 0; map_next(as_map(fields), &at, &key, &value);) {
        int field = key.kind == V_INT ? key.as.i : key.kind == V_STRING ? field_named(as_string(key)) : NO_FIELD;
        if (field == NO_FIELD) continue;
        if (is_null(value)) return throw_null(in);
        if (value.kind != V_INT) return throw_class_cast_to(in, value, class_known(in, CLS_INTEGER));
        if (field < 0 || field > CAL_DST_OFFSET)
            return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Index %d out of bounds for length %d", field, CAL_DST_OFFSET + 1);
        set_field(cal, &c, field, value.as.i);
    }
    store(cal, &c);
    return self;
}

/* The day of the month stays, or becomes the last one. */
static void pin_day(Civil *c) {
    int64_t months = c->year * 12 + c->month - 1;
    c->year = floor_div(months, 12);
    c->month = (int32_t)floor_mod(months, 12) + 1;
    if (c->day > civil_old_month_days(c->year, c->month)) c->day = civil_old_month_days(c->year, c->month);
}

METHOD(add) {
    Calendar *cal = as_calendar(self);
    Civil c = fields_of(cal);
    int32_t by = args[1].as.i;
    int64_t unit = 0, days = 0;
    if (by == 0) return v_null();
    if (!settle(in, cal)) return V_THROWN;
    switch (args[0].as.i) {
    case CAL_ERA: set_field(cal, &c, CAL_ERA, by > 0); break;
    case CAL_YEAR: c.year += by; break;
    case CAL_MONTH: c.month += by; break;
    case CAL_WEEK_OF_YEAR:
    case CAL_WEEK_OF_MONTH:
    case CAL_DAY_OF_WEEK_IN_MONTH: days = 7 * (int64_t)by; break;
    case CAL_DATE:
    case CAL_DAY_OF_YEAR:
    case CAL_DAY_OF_WEEK: days = by; break;
    case CAL_AM_PM: unit = DAY_MS / 2; break;
    case CAL_HOUR:
    case CAL_HOUR_OF_DAY: unit = 3600000; break;
    case CAL_MINUTE: unit = 60000; break;
    case CAL_SECOND: unit = 1000; break;
    case CAL_MILLISECOND: unit = 1; break;
    default: return throw_bare(in, EX_ILLEGAL_ARGUMENT);
    }
    if (args[0].as.i == CAL_YEAR || args[0].as.i == CAL_MONTH) pin_day(&c);
    if (unit) store_millis(cal, cal->ms + unit * by);
    else if (days) store_millis(cal, civil_shift_days(cal->ms, days, cal->zone));
    else store(cal, &c);
    return v_null();
}

/* What each field can be at all, and the lowest of its highest values. */
enum { FIELD_COUNT = 17, HOUR_MS = 3600000 };
static const int32_t least[FIELD_COUNT] = {0, 1, 0, 1, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, -13 * HOUR_MS, 0};
static const int32_t greatest[FIELD_COUNT] = {1, 292278994, 11, 53, 6, 31, 366, 7, 6, 1, 11, 23, 59, 59, 999, 14 * HOUR_MS, 2 * HOUR_MS};
static const int32_t least_greatest[FIELD_COUNT] = {1,  292269054, 11, 50, 3,   28,          355, 7, 3,
                                                    1,  11,        23, 59, 59,  999, 14 * HOUR_MS, HOUR_MS / 3};

static Value limit(Interp *in, const int32_t *of, int field) {
    return field < 0 || field >= FIELD_COUNT ? refuse_field(in, field) : v_int(of[field]);
}
METHOD(get_minimum) { return limit(in, least, args[0].as.i); }
METHOD(get_maximum) { return limit(in, greatest, args[0].as.i); }
METHOD(get_least_maximum) { return limit(in, least_greatest, args[0].as.i); }
METHOD(is_set) {
    return args[0].as.i < 0 || args[0].as.i >= FIELD_COUNT ? refuse_field(in, args[0].as.i) : v_bool(true);
}

/* The last year in which there is this day and time: a long of milliseconds ends in August of 292278994. */
static int32_t last_year_of(const Civil *c) {
    const Civil end = {.month = 8, .day = 17, .hour = 7, .minute = 12, .second = 55, .nano = 807000000};
    const int32_t own[] = {c->month, c->day, c->hour, c->minute, c->second, c->nano};
    const int32_t last[] = {end.month, end.day, end.hour, end.minute, end.second, end.nano};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (own[i] != last[i]) return 292278994 - (own[i] > last[i]);
    return 292278994;
}

static int32_t actual_bound(const Calendar *cal, int field, bool highest) {
    Civil c = fields_of(cal);
    switch (field) {
    case CAL_MONTH: return highest ? 11 : 0;
    case CAL_DATE: return highest ? civil_old_month_days(c.year, c.month) : 1;
    case CAL_DAY_OF_YEAR: return highest ? civil_old_year_days(c.year) : 1;
    case CAL_DAY_OF_WEEK: return highest ? 7 : 1;
    case CAL_WEEK_OF_YEAR: return highest ? (int32_t)((first_week(cal, c.year + 1) - first_week(cal, c.year)) / 7) : 1;
    case CAL_WEEK_OF_MONTH: {
        Civil last = c;
        civil_old_from_days(civil_old_to_days(c.year, c.month, civil_old_month_days(c.year, c.month)), &last);
        return highest ? civil_month_week(&last, cal->first_day, cal->min_days) : 0;
    }
    case CAL_DAY_OF_WEEK_IN_MONTH: {
        Civil last = c;
        last.day = civil_old_month_days(c.year, c.month);
        return highest ? (day_there_is(&last) - (day_there_is(&c) - 1) % 7 + 6) / 7 : 1;
    }
    case CAL_HOUR: return highest ? 11 : 0;
    case CAL_HOUR_OF_DAY: return highest ? 23 : 0;
    case CAL_MINUTE:
    case CAL_SECOND: return highest ? 59 : 0;
    case CAL_MILLISECOND: return highest ? 999 : 0;
    case CAL_YEAR: return highest ? last_year_of(&c) : 1;
    default: return highest;
    }
}
METHOD(actual_maximum) {
    enum { FIXED = 1 << CAL_ERA | 1 << CAL_DAY_OF_WEEK | 1 << CAL_AM_PM | 1 << CAL_HOUR | 1 << CAL_HOUR_OF_DAY | 1 << CAL_MINUTE |
                   1 << CAL_SECOND | 1 << CAL_MILLISECOND | 1 << CAL_ZONE_OFFSET | 1 << CAL_DST_OFFSET };
    int32_t field = args[0].as.i;
    if (FIXED & 1u << (field & 31)) return limit(in, greatest, field);
    if (field < 0 || field >= FIELD_COUNT) return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Array index out of range: %d", field);
    return settle(in, as_calendar(self)) ? v_int(actual_bound(as_calendar(self), field, true)) : V_THROWN;
}
METHOD(actual_minimum) { return limit(in, least, args[0].as.i); }

/* --- rolling: one field changes, the larger ones stay ------------------------------------------------------------------ */

static int32_t rolled(int64_t value, int32_t by, int32_t low, int32_t high) {
    return low + (int32_t)floor_mod(value - low + by, high - low + 1);
}

static int64_t year_of_day(int64_t day) {
    Civil c;
    civil_old_from_days(day, &c);
    return c.year;
}

/* Among the weeks in which the year has that day of the week; days at its ends count for the weeks of the year they are in. */
static void roll_week_of_year(const Calendar *cal, Civil *c, int32_t by) {
    int64_t week_year, day = civil_old_to_days(c->year, c->month, c->day), first = first_week(cal, c->year);
    int32_t week = civil_week(c, cal->first_day, cal->min_days, &week_year), low = 1, high = actual_bound(cal, CAL_WEEK_OF_YEAR, true);
    bool between = week_year == c->year && (int64_t)week + by > low && (int64_t)week + by < high;
    if (week_year > c->year) {
        if (by < 0) by++;
        week = high;
    } else if (week_year < c->year) {
        if (by > 0) by -= week - high;
        week = low;
    } else if (!between) {
        int64_t least_day = day - 7 * (week - low), last_day = day + 7 * (high - week);
        low += year_of_day(least_day) != c->year;
        high -= year_of_day(last_day) != c->year;
    }
    set_day(c, first + 7 * ((int64_t)rolled(week, by, low, high) - 1) + days_into_week(cal, c));
}

/* The day of the week stays, unless the month has none in that week. */
static void roll_week_of_month(const Calendar *cal, Civil *c, int32_t by) {
    Civil first = *c;
    int32_t days = civil_old_month_days(c->year, c->month), week = civil_month_week(c, cal->first_day, cal->min_days);
    civil_old_from_days(civil_old_to_days(c->year, c->month, 1), &first);
    int32_t before = days_into_week(cal, &first), start = 1 - before + (7 - before >= cal->min_days ? 0 : 7);
    int32_t wanted = rolled(week, by, 1, actual_bound(cal, CAL_WEEK_OF_MONTH, true));
    int32_t day = start + 7 * (wanted - 1) + days_into_week(cal, c);
    c->day = day < 1 ? 1 : day > days ? days : day;
}

/* A full turn goes on by one hour more, as in Java. */
static void roll_hour(Civil *c, int field, int32_t by) {
    int32_t hours = field == CAL_HOUR ? 12 : 24, base = field == CAL_HOUR ? c->hour / 12 * 12 : 0;
    int32_t hour = rolled(c->hour - base, by, 0, hours - 1);
    if (base + hour == c->hour) hour = rolled(hour, by > 0 ? 1 : -1, 0, hours - 1);
    c->hour = base + hour;
}

static void roll_by_bounds(const Calendar *cal, Civil *c, int field, int32_t by) {
    int32_t low = actual_bound(cal, field, false), high = actual_bound(cal, field, true);
    set_field(cal, c, field, rolled(field_value(cal, c, field), by, low, high));
    if (field == CAL_MONTH) pin_day(c);
}

METHOD(roll) {
    Calendar *cal = as_calendar(self);
    Civil c = fields_of(cal);
    int field = args[0].as.i;
    int32_t by = args[1].kind == V_BOOL ? (args[1].as.i ? 1 : -1) : args[1].as.i;
    if (by == 0) return v_null();
    if (!settle(in, cal)) return V_THROWN;
    if (field < 0 || field >= CAL_ZONE_OFFSET) return throw_bare(in, EX_ILLEGAL_ARGUMENT);
    switch (field) {
    case CAL_WEEK_OF_YEAR: roll_week_of_year(cal, &c, by); break;
    case CAL_WEEK_OF_MONTH: roll_week_of_month(cal, &c, by); break;
    case CAL_HOUR:
    case CAL_HOUR_OF_DAY: roll_hour(&c, field, by); break;
    default: roll_by_bounds(cal, &c, field, by); break;
    }
    store(cal, &c);
    return v_null();
}

METHOD(clear) {
    Calendar *cal = as_calendar(self);
    Civil c = fields_of(cal), epoch = {.year = 1970, .month = 1, .day = 1};
    if (argc)
        set_field(cal, &c, args[0].as.i,
                  args[0].as.i == CAL_DATE || args[0].as.i == CAL_DAY_OF_YEAR || args[0].as.i == CAL_ERA ? 1
                  : args[0].as.i == CAL_YEAR                                                              ? 1970
                                                                                                          : 0);
    store(cal, argc ? &c : &epoch);
    if (!argc || args[0].as.i == CAL_ERA) cal->no_such_era = false;
    return v_null();
}

/* --- weeks of the year ---------------------------------------------------------------------------------------------------- */

METHOD(weeks_in_year) {
    const Calendar *cal = as_calendar(self);
    Civil c = fields_of(cal);
    int64_t year;
    civil_week(&c, cal->first_day, cal->min_days, &year);
    return v_int((int32_t)((first_week(cal, year + 1) - first_week(cal, year)) / 7));
}
METHOD(week_year) {
    const Calendar *cal = as_calendar(self);
    Civil c = fields_of(cal);
    int64_t year;
    civil_week(&c, cal->first_day, cal->min_days, &year);
    return v_int((int32_t)year);
}
METHOD(set_week_date) {
    Calendar *cal = as_calendar(self);
    int32_t day = args[2].as.i;
    if (day < 1 || day > 7) return throw_error(in, EX_ILLEGAL_ARGUMENT, "invalid dayOfWeek: %d", day);
    Civil c = fields_of(cal), date;
    int32_t weekday = (day + 5) % 7 + 1;
    civil_old_from_days(first_week(cal, args[0].as.i) + 7 * ((int64_t)args[1].as.i - 1) + (weekday - cal->first_day + 7) % 7, &date);
    c.year = date.year, c.month = date.month, c.day = date.day;
    store(cal, &c);
    return v_null();
}
METHOD(has_week_dates) { return v_bool(true); }
METHOD(gregorian_change) { return date_new(in, INT64_C(-12219292800000)); }
METHOD(set_gregorian_change) { return is_null(args[0]) ? throw_null(in) : v_null(); } /* there is no older calendar here */
METHOD(calendar_type) { return string_z(in, "gregory"); }

METHOD(clear_time) {
    Calendar *cal = as_calendar(self);
    Civil c = fields_of(cal);
    c.hour = c.minute = c.second = c.nano = 0;
    store(cal, &c);
    return self;
}

/* --- the rest ----------------------------------------------------------------------------------------------------------- */

METHOD(get_instance) {
    const Zone *zone = zone_local(in);
    for (int i = 0; i < argc; i++) {
        if (is_null(args[i])) return throw_null(in);
        const Zone *given = zone_of_value(in, args[i]);
        if (given) zone = given;
    }
    return calendar_new(in, now_millis(in), zone);
}
METHOD(construct_fields) {
    Value v = calendar_new(in, 0, zone_local(in));
    set_date(in, v, args, argc);
    if (argc < 4) clear_time(in, v, NULL, 0);
    return v;
}
METHOD(get_time) { return settle(in, as_calendar(self)) ? date_new(in, as_calendar(self)->ms) : V_THROWN; }
METHOD(set_time) {
    if (!is_date(args[0])) return throw_null(in);
    store_millis(as_calendar(self), as_date(args[0])->ms);
    return v_null();
}
METHOD(get_millis) { return settle(in, as_calendar(self)) ? v_long(as_calendar(self)->ms) : V_THROWN; }
METHOD(set_millis) {
    store_millis(as_calendar(self), args[0].as.l);
    return v_null();
}
METHOD(get_zone) { return timezone_new(in, as_calendar(self)->zone); }
METHOD(set_zone) {
    const Zone *zone = is_null(args[0]) ? NULL : zone_of_value(in, args[0]);
    Calendar *cal = as_calendar(self);
    if (!zone) return throw_null(in);
    Civil c = fields_of(cal);
    cal->zone = zone;
    if (cal->by_fields) store(cal, &c);
    return v_null();
}
METHOD(get_first_day) { return v_int(as_calendar(self)->first_day % 7 + 1); }
METHOD(set_first_day) {
    as_calendar(self)->first_day = (args[0].as.i + 5) % 7 + 1;
    return v_null();
}
METHOD(get_min_days) { return v_int(as_calendar(self)->min_days); }
METHOD(set_min_days) {
    as_calendar(self)->min_days = args[0].as.i;
    return v_null();
}
METHOD(is_lenient) { return v_bool(!as_calendar(self)->strict); }
METHOD(set_lenient) {
    as_calendar(self)->strict = !args[0].as.i;
    return v_null();
}
METHOD(clone_calendar) {
    Calendar *copy = gc_new(Calendar);
    *copy = *as_calendar(self);
    return native_value(copy);
}
/* Before 1582 by Julius' calendar. */
METHOD(is_leap_year) {
    enum { GREGORIAN = 1582 };
    return v_bool(args[0].as.i < GREGORIAN ? args[0].as.i % 4 == 0 : civil_is_leap(args[0].as.i));
}
METHOD(format) {
    if (is_null(args[0])) return throw_null(in);
    if (!settle(in, as_calendar(self))) return V_THROWN;
    return date_format_pattern(in, string_text(as_string(args[0])), as_calendar(self)->ms, as_calendar(self)->zone);
}
METHOD(compare_to) {
    if (!is_null(args[0]) && !is_calendar(args[0])) return throw_class_cast_to(in, args[0], class_named(in, "java.util.Calendar"));
    if (!is_calendar(args[0])) return throw_null(in);
    return v_int((as_calendar(self)->ms > as_calendar(args[0])->ms) - (as_calendar(self)->ms < as_calendar(args[0])->ms));
}
METHOD(before) { return v_bool(is_calendar(args[0]) && as_calendar(self)->ms < as_calendar(args[0])->ms); }
METHOD(after) { return v_bool(is_calendar(args[0]) && as_calendar(self)->ms > as_calendar(args[0])->ms); }
METHOD(equals) {
    const Calendar *cal = as_calendar(self), *other = is_calendar(args[0]) ? as_calendar(args[0]) : NULL;
    return v_bool(other && cal->ms == other->ms && !cal->no_such_era && !other->no_such_era);
}
METHOD(hash_code) {
    enum { CUTOVER = 0x8d0c8 }; /* the day from which on calendars are Gregorian */
    Calendar *c = as_calendar(self);
    if (!settle(in, c)) return V_THROWN;
    uint32_t zone = (uint32_t)zone_hash_code(c->zone);
    uint32_t week = (uint32_t)(c->first_day % 7 + 1) << 1 | (uint32_t)c->min_days << 4;
    uint32_t fields = (c->strict ? 0u : 1u) | week | zone << 7;
    return v_int((int32_t)((uint32_t)number_hash(v_long(c->ms)) ^ fields ^ CUTOVER));
}
METHOD(to_zoned) {
    Value zone = call_method_z(in, get_zone(in, self, NULL, 0), "toZoneId", NULL, 0);
    Value instant = is_abrupt(zone) ? zone : time_instant(in, as_calendar(self)->ms);
    return is_abrupt(instant) ? instant : call_method_z(in, instant, "atZone", &zone, 1);
}
METHOD(to_instant) { return time_instant(in, as_calendar(self)->ms); }
METHOD(minus) {
    if (!is_calendar(args[0])) return throw_null(in);
    Civil a = fields_of(as_calendar(self)), b = fields_of(as_calendar(args[0]));
    return v_int((int32_t)(civil_old_to_days(a.year, a.month, a.day) - civil_old_to_days(b.year, b.month, b.day)));
}
static Value other_day(Interp *in, Value self, int by) {
    Value copy = clone_calendar(in, self, NULL, 0), step[] = {v_int(CAL_DATE), v_int(by)};
    add(in, copy, step, 2);
    return copy;
}
/* Runs the closure for each day up to (or down to) another calendar. */
static Value walk_days(Interp *in, Value self, const Value *args, int by) {
    if (!is_calendar(args[0])) return throw_null(in);
    int64_t last = as_calendar(args[0])->ms;
    if ((as_calendar(self)->ms - last) * by > 0)
        return throw_error(in, EX_GROOVY_RUNTIME, "The argument (%s) to %s() cannot be %s than the value (%s) it's called on.",
                           value_z(in, args[0]), by > 0 ? "upto" : "downto", by > 0 ? "earlier" : "later", value_z(in, self));
    for (Value at = self; (as_calendar(at)->ms - last) * by <= 0; at = other_day(in, at, by)) {
        Value result = closure_call(in, args[1], &at, 1);
        if (is_abrupt(result)) return result;
    }
    return v_null();
}
METHOD(upto) { return walk_days(in, self, args, 1); }
METHOD(downto) { return walk_days(in, self, args, -1); }
METHOD(next) { return other_day(in, self, 1); }
METHOD(previous) { return other_day(in, self, -1); }
/* The list of names for a field: LONG (2) or SHORT (1). False: the field has numbers only. */
static bool names_of(int field, int style, DateList *list, int *count) {
    enum { LONG = 2 };
    *count = field == CAL_MONTH ? 12 : field == CAL_DAY_OF_WEEK ? 7 : 2;
    *list = field == CAL_MONTH         ? style == LONG ? WORDS_MONTHS : WORDS_SHORT_MONTHS
            : field == CAL_DAY_OF_WEEK ? style == LONG ? WORDS_DAYS : WORDS_SHORT_DAYS
                                       : WORDS_HALVES;
    return field == CAL_MONTH || field == CAL_DAY_OF_WEEK || field == CAL_AM_PM;
}

/* Days are named from Monday and numbered from Sunday. */
static int name_number(int field, int index) { return field == CAL_DAY_OF_WEEK ? (index + 1) % 7 + 1 : index; }

METHOD(display_name) {
    DateList list;
    int count, field = args[0].as.i;
    Civil c = fields_of(as_calendar(self));
    if (is_null(args[2])) return throw_null(in);
    if (!names_of(field, args[1].as.i, &list, &count)) return v_null();
    int value = field_value(as_calendar(self), &c, field), index = field == CAL_DAY_OF_WEEK ? (value + 5) % 7 : value;
    return string_new(in, date_word(date_words(args[2]), list, index));
}
METHOD(display_names) {
    DateList list;
    int count, field = args[0].as.i;
    if (is_null(args[2])) return throw_null(in);
    if (!names_of(field, args[1].as.i, &list, &count)) return v_null();
    Value names = map_new_of(in, class_known(in, CLS_HASH_MAP), MAP_HASH, 0);
    for (int i = 0; i < count; i++) {
        Value name = string_new(in, date_word(date_words(args[2]), list, i));
        if (!map_put(in, as_map(names), name, v_int(name_number(field, i)))) return V_THROWN;
    }
    return names;
}

METHOD(copy_with) {
    Value copy = clone_calendar(in, self, NULL, 0), done = set_map(in, copy, args, argc);
    return is_abrupt(done) ? done : copy;
}

/* All fields of the calendar are known at any time here; in Java those that were not asked for may be '?'. */
METHOD(to_string) {
    static const char *const shown[FIELD_COUNT] = {"ERA", "YEAR", "MONTH", "WEEK_OF_YEAR", "WEEK_OF_MONTH", "DAY_OF_MONTH", "DAY_OF_YEAR",
                                                   "DAY_OF_WEEK", "DAY_OF_WEEK_IN_MONTH", "AM_PM", "HOUR", "HOUR_OF_DAY", "MINUTE",
                                                   "SECOND", "MILLISECOND", "ZONE_OFFSET", "DST_OFFSET"};
    const Calendar *cal = as_calendar(self);
    Civil c = fields_of(cal);
    Buf out = {0};
    buf_printf(&out, "java.util.GregorianCalendar[time=%lld,areFieldsSet=true,areAllFieldsSet=true,lenient=%s,zone=", (long long)cal->ms,
               cal->strict ? "false" : "true");
    if (!value_print(in, &out, get_zone(in, self, NULL, 0))) return V_THROWN;
    buf_printf(&out, ",firstDayOfWeek=%d,minimalDaysInFirstWeek=%d", cal->first_day % 7 + 1, cal->min_days);
    for (int i = 0; i < FIELD_COUNT; i++) buf_printf(&out, ",%s=%d", shown[i], field_value(cal, &c, i));
    buf_char(&out, ']');
    return string_from_buf(in, &out);
}

#define CONSTANT(name, number)                                                                                        \
    METHOD(constant_##name) { return v_int(number); }
CONSTANTS(CONSTANT)
#undef CONSTANT

static const NativeMethod calendar_methods[] = {
#define ROW(name, number) {"static get" #name "()", constant_##name},
    CONSTANTS(ROW)
#undef ROW
    {"static getInstance()", get_instance},
    {"static getInstance(TimeZone)", get_instance},
    {"static getInstance(Locale)", get_instance},
    {"static getInstance(TimeZone, Locale)", get_instance},
    {"get(int)", get},
    {"getAt(int)", get},
    {"set(int, int)", set},
    {"putAt(int, int)", set},
    {"set(int, int, int)", set_date},
    {"set(int, int, int, int, int)", set_date},
    {"set(int, int, int, int, int, int)", set_date},
    {"set(Map)", set_map},
    {"copyWith(Map)", copy_with},
    {"updated(Map)", copy_with},
    {"add(int, int)", add},
    {"roll(int, int)", roll},
    {"roll(int, boolean)", roll},
    {"clear()", clear},
    {"clear(int)", clear},
    {"clearTime()", clear_time},
    {"getMinimum(int)", get_minimum},
    {"getGreatestMinimum(int)", get_minimum},
    {"getMaximum(int)", get_maximum},
    {"getLeastMaximum(int)", get_least_maximum},
    {"isSet(int)", is_set},
    {"getWeeksInWeekYear()", weeks_in_year},
    {"getWeekYear()", week_year},
    {"setWeekDate(int, int, int)", set_week_date},
    {"isWeekDateSupported()", has_week_dates},
    {"getGregorianChange()", gregorian_change},
    {"setGregorianChange(Date)", set_gregorian_change},
    {"getCalendarType()", calendar_type},
    {"getActualMaximum(int)", actual_maximum},
    {"getActualMinimum(int)", actual_minimum},
    {"getTime()", get_time},
    {"setTime(Date)", set_time},
    {"getTimeInMillis()", get_millis},
    {"setTimeInMillis(long)", set_millis},
    {"getTimeZone()", get_zone},
    {"setTimeZone(TimeZone)", set_zone},
    {"getFirstDayOfWeek()", get_first_day},
    {"setFirstDayOfWeek(int)", set_first_day},
    {"getMinimalDaysInFirstWeek()", get_min_days},
    {"setMinimalDaysInFirstWeek(int)", set_min_days},
    {"isLenient()", is_lenient},
    {"setLenient(boolean)", set_lenient},
    {"clone()", clone_calendar},
    {"isLeapYear(int)", is_leap_year},
    {"getDisplayName(int, int, Locale)", display_name},
    {"getDisplayNames(int, int, Locale)", display_names},
    {"format(String)", format},
    {"compareTo(Object)", compare_to},
    {"before(Object)", before},
    {"after(Object)", after},
    {"equals(Object)", equals},
    {"hashCode()", hash_code},
    {"toInstant()", to_instant},
    {"toZonedDateTime()", to_zoned},
    {"minus(Calendar)", minus},
    {"next()", next},
    {"previous()", previous},
    {"lazily upto(Calendar, Closure)", upto},
    {"lazily downto(Calendar, Closure)", downto},
    {"toString()", to_string},
    {0},
};

static const NativeMethod gregorian_methods[] = {
    {"<init>()", get_instance},
    {"<init>(TimeZone)", get_instance},
    {"<init>(Locale)", get_instance},
    {"<init>(TimeZone, Locale)", get_instance},
    {"<init>(int, int, int)", construct_fields},
    {"<init>(int, int, int, int, int)", construct_fields},
    {"<init>(int, int, int, int, int, int)", construct_fields},
    {0},
};

const NativeType type_java_util_Calendar = {.name = "java.util.Calendar",
                                            .interfaces =
                                                "java.lang.Comparable java.io.Serializable java.lang.Cloneable",
                                            .kind = V_NATIVE,
                                            .flags = CLASS_ABSTRACT,
                                            .methods = calendar_methods};
const NativeType type_java_util_GregorianCalendar = {.name = "java.util.GregorianCalendar", .super = "java.util.Calendar", .kind = V_NATIVE,
                                                     .methods = gregorian_methods};
