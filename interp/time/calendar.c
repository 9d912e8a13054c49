/*
 * java.util.Calendar (GregorianCalendar): a point in time seen and changed through its fields.
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

static const struct {
    const char *name;
    int field;
} field_names[] = {{"year", CAL_YEAR},           {"month", CAL_MONTH},   {"date", CAL_DATE},     {"dayOfMonth", CAL_DATE},
                   {"hourOfDay", CAL_HOUR_OF_DAY}, {"minute", CAL_MINUTE}, {"second", CAL_SECOND}, {"dayOfYear", CAL_DAY_OF_YEAR}};

Value calendar_new(Interp *in, int64_t ms, const Zone *zone) {
    Calendar *c = gc_new(Calendar);
    c->obj.cls = class_named(in, "java.util.GregorianCalendar");
    c->tag = &calendar_tag;
    c->zone = zone;
    c->first_day = 1;
    c->min_days = 1;
    calendar_start(c);
    calendar_set_millis(c, ms);
    return native_value(c);
}

/* Of a complete calendar. */
static Civil fields_of(const Calendar *cal) {
    Civil c = {0};
    calendar_date_of(cal, calendar_fixed_day(cal), &c);
    c.weekday = (cal->field[CAL_DAY_OF_WEEK] + 5) % 7 + 1;
    c.year_day = cal->field[CAL_DAY_OF_YEAR];
    c.hour = cal->field[CAL_HOUR_OF_DAY];
    c.minute = cal->field[CAL_MINUTE];
    c.second = cal->field[CAL_SECOND];
    c.nano = cal->field[CAL_MILLISECOND] * 1000000;
    return c;
}

/* The time by a lenient calendar, to compare it; the fields stay as they are. False: thrown. */
static bool compared_time(Interp *in, const Calendar *cal, int64_t *ms) {
    Calendar copy = *cal;
    copy.strict = false;
    if (!calendar_compute_time(in, &copy)) return false;
    *ms = copy.ms;
    return true;
}

static Value refuse_field(Interp *in, int field) {
    return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Index %d out of bounds for length 17", field);
}
static bool is_field(int field) { return field >= 0 && field < CAL_FIELDS; }

METHOD(get) {
    if (!calendar_complete(in, as_calendar(self))) return V_THROWN;
    return is_field(args[0].as.i) ? v_int(as_calendar(self)->field[args[0].as.i]) : refuse_field(in, args[0].as.i);
}

/* --- changing fields ------------------------------------------------------------------------------------------------- */

static int32_t days_into_week(const Calendar *cal, const Civil *c) {
    return (int32_t)floor_mod((int64_t)c->weekday + 1 - cal->first_day, 7);
}

METHOD(set) {
    int field = args[0].as.i;
    if (!is_field(field)) return refuse_field(in, field);
    calendar_set_field(as_calendar(self), (CalendarField)field, args[1].as.i);
    return v_null();
}

static void set_date_fields(Calendar *cal, int64_t year, int32_t month, int32_t day) {
    calendar_set_field(cal, CAL_YEAR, (int32_t)year);
    calendar_set_field(cal, CAL_MONTH, month - 1);
    calendar_set_field(cal, CAL_DATE, day);
}

METHOD(set_date) {
    Calendar *cal = as_calendar(self);
    static const CalendarField order[] = {CAL_YEAR, CAL_MONTH, CAL_DATE, CAL_HOUR_OF_DAY, CAL_MINUTE, CAL_SECOND};
    for (int i = 0; i < argc; i++) calendar_set_field(cal, order[i], args[i].as.i);
    return v_null();
}

enum { NO_FIELD = INT32_MIN };

static int field_named(const String *name) {
    for (size_t i = 0; i < sizeof field_names / sizeof field_names[0]; i++)
        if (text_is(string_text(name), field_names[i].name)) return field_names[i].field;
    return NO_FIELD;
}

static Value put_all(Interp *in, Value self, const Value *args) {
    Calendar *cal = as_calendar(self);
    Value key, value, fields = args[0];
    if (is_null(fields)) return throw_null(in);
    if (fields.kind != V_MAP && !map_put_all(in, as_map(fields = map_new(in)), args[0])) return V_THROWN;
    for (uint32_t at = 0; map_next(as_map(fields), &at, &key, &value);) {
        int field = key.kind == V_INT ? key.as.i : key.kind == V_STRING ? field_named(as_string(key)) : NO_FIELD;
        if (field == NO_FIELD) continue;
        if (is_null(value)) return throw_null(in);
        if (value.kind != V_INT) return throw_class_cast_to(in, value, class_known(in, CLS_INTEGER));
        if (!is_field(field)) return refuse_field(in, field);
        calendar_set_field(cal, (CalendarField)field, value.as.i);
    }
    return self;
}
METHOD(set_map) { return is_abrupt(put_all(in, self, args)) ? V_THROWN : v_null(); }

/* The day of the month stays, or becomes the last one. */
static void pin_day(Calendar *cal) {
    int64_t year = cal->field[CAL_ERA] ? cal->field[CAL_YEAR] : 1 - (int64_t)cal->field[CAL_YEAR];
    int32_t days = calendar_month_days(cal, year, cal->field[CAL_MONTH] + 1);
    if (cal->field[CAL_DATE] > days) calendar_set_field(cal, CAL_DATE, days);
}

/* Years count backwards before the first. */
static void add_years(Calendar *cal, int32_t by) {
    bool present = cal->field[CAL_ERA];
    int32_t year = (int32_t)((uint32_t)cal->field[CAL_YEAR] + (present ? (uint32_t)by : 0u - (uint32_t)by));
    calendar_set_field(cal, CAL_YEAR, year > 0 ? year : 1 - year);
    if (year <= 0) calendar_set_field(cal, CAL_ERA, !present);
}

static void add_months(Calendar *cal, int32_t by) {
    int64_t month = (int64_t)cal->field[CAL_MONTH] + by, years = floor_div(month, 12);
    if (years) add_years(cal, (int32_t)years);
    calendar_set_field(cal, CAL_MONTH, (int32_t)floor_mod(month, 12));
}

static void add_millis(Calendar *cal, int64_t ms) { calendar_set_millis(cal, wrapped_sum(cal->ms, ms)); }
static int64_t offset_of(const Calendar *cal) { return (int64_t)cal->field[CAL_ZONE_OFFSET] + cal->field[CAL_DST_OFFSET]; }

/* The clock shows the same so many days (and half days) later; where it cannot, the offset of before stays. */
static void add_days(Calendar *cal, int64_t days, int32_t half_days) {
    int64_t offset = offset_of(cal), local = wrapped_sum(cal->ms, offset + days * DAY_MS + half_days * (DAY_MS / 2));
    calendar_set_millis(cal, wrapped_sum(local, -offset));
    int64_t moved = offset - offset_of(cal);
    if (!moved) return;
    add_millis(cal, moved);
    if (calendar_fixed_day(cal) != floor_div(local, DAY_MS)) add_millis(cal, -moved);
}

METHOD(add) {
    Calendar *cal = as_calendar(self);
    int32_t field = args[0].as.i, by = args[1].as.i, era;
    if (by == 0) return v_null();
    if (field < 0 || field >= CAL_ZONE_OFFSET) return throw_bare(in, EX_ILLEGAL_ARGUMENT);
    if (!calendar_complete(in, cal)) return V_THROWN;
    switch (field) {
    case CAL_ERA:
        era = cal->field[CAL_ERA] + (by > 0 ? 1 : -1);
        calendar_set_field(cal, CAL_ERA, era < 0 ? 0 : era > 1 ? 1 : era);
        break;
    case CAL_YEAR: add_years(cal, by), pin_day(cal); break;
    case CAL_MONTH: add_months(cal, by), pin_day(cal); break;
    case CAL_WEEK_OF_YEAR:
    case CAL_WEEK_OF_MONTH:
    case CAL_DAY_OF_WEEK_IN_MONTH: add_days(cal, 7 * (int64_t)by, 0); break;
    case CAL_DATE:
    case CAL_DAY_OF_YEAR:
    case CAL_DAY_OF_WEEK: add_days(cal, by, 0); break;
    case CAL_AM_PM: add_days(cal, by / 2, by % 2); break;
    case CAL_HOUR:
    case CAL_HOUR_OF_DAY: add_millis(cal, INT64_C(3600000) * by); break;
    case CAL_MINUTE: add_millis(cal, INT64_C(60000) * by); break;
    case CAL_SECOND: add_millis(cal, INT64_C(1000) * by); break;
    default: add_millis(cal, by); break;
    }
    return v_null();
}

/* The lowest of the highest values of each field. */
enum { HOUR_MS = 3600000 };
static const int32_t least_greatest[CAL_FIELDS] = {1,  292269054, 11, 50, 3,   28,          355, 7, 3,
                                                   1,  11,        23, 59, 59,  999, 14 * HOUR_MS, HOUR_MS / 3};

static Value limit(Interp *in, const int32_t *of, int field) { return is_field(field) ? v_int(of[field]) : refuse_field(in, field); }
METHOD(get_minimum) { return limit(in, calendar_least, args[0].as.i); }
METHOD(get_maximum) { return limit(in, calendar_greatest, args[0].as.i); }
METHOD(get_least_maximum) { return limit(in, least_greatest, args[0].as.i); }
METHOD(is_set) {
    int field = args[0].as.i;
    return is_field(field) ? v_bool(as_calendar(self)->stamp[field] != STAMP_NONE) : refuse_field(in, field);
}

/* Within a year: below zero, zero or above as for memcmp. */
static int compare_in_year(const Civil *a, const Civil *b) {
    const int32_t own[] = {a->month, a->day, a->hour, a->minute, a->second, a->nano};
    const int32_t other[] = {b->month, b->day, b->hour, b->minute, b->second, b->nano};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (own[i] != other[i]) return own[i] < other[i] ? -1 : 1;
    return 0;
}

/* The last year of its era in which there is this day and time: a long of milliseconds begins and ends within a year. */
static int32_t last_year_of(const Civil *c) {
    static const Civil begin = {.month = 12, .day = 2, .hour = 16, .minute = 47, .second = 4, .nano = 192000000},
                       end = {.month = 8, .day = 17, .hour = 7, .minute = 12, .second = 55, .nano = 807000000};
    return c->year > 0 ? 292278994 - (compare_in_year(c, &end) > 0) : 292269055 - (compare_in_year(c, &begin) < 0);
}

/* The same time of a day so many days away, as far as its fields tell. */
static Calendar days_away(const Calendar *cal, int64_t days) {
    Calendar other = *cal;
    add_millis(&other, days * DAY_MS);
    return other;
}

/* How many weeks the month has, as its last day says; in the year of the reform the last one that is whole weeks away. */
static int32_t last_week_of_month(const Calendar *cal, bool reform) {
    Calendar last = days_away(cal, calendar_month_begin(cal) + calendar_month_length(cal) - 1 - calendar_fixed_day(cal)), next = *cal;
    if (!reform) return last.field[CAL_WEEK_OF_MONTH];
    do {
        last = next;
        next = days_away(&last, 7);
    } while (next.field[CAL_YEAR] == cal->field[CAL_YEAR] && next.field[CAL_MONTH] == cal->field[CAL_MONTH]);
    return last.field[CAL_WEEK_OF_MONTH];
}

static int32_t last_week_of_year(const Calendar *cal, int64_t year) {
    if (!calendar_is_reform_year(cal, year)) return (int32_t)((calendar_first_week(cal, year + 1) - calendar_first_week(cal, year)) / 7);
    int32_t days = calendar_year_days(cal, year) - cal->field[CAL_DAY_OF_YEAR];
    Calendar last = days_away(cal, days);
    if (calendar_week_year(&last) != cal->field[CAL_YEAR]) last = days_away(cal, days - 7);
    return last.field[CAL_WEEK_OF_YEAR];
}

/* Of a complete calendar. */
static int32_t highest(const Calendar *cal, int field) {
    Civil c = fields_of(cal), last;
    int32_t begun, days;
    switch (field) {
    case CAL_DATE:
        calendar_date_of(cal, calendar_month_begin(cal) + calendar_month_length(cal) - 1, &last);
        return last.day;
    case CAL_DAY_OF_YEAR: return calendar_year_days(cal, c.year);
    case CAL_WEEK_OF_YEAR: return last_week_of_year(cal, c.year);
    case CAL_WEEK_OF_MONTH: return last_week_of_month(cal, calendar_is_reform_year(cal, c.year));
    case CAL_DAY_OF_WEEK_IN_MONTH:
        begun = (int32_t)(calendar_fixed_day(cal) - calendar_month_begin(cal)) % 7, days = calendar_month_length(cal);
        return days / 7 + (begun < days % 7);
    case CAL_YEAR: return last_year_of(&c);
    default: return calendar_greatest[field];
    }
}
METHOD(actual_maximum) {
    enum { FIXED = 1 << CAL_ERA | 1 << CAL_DAY_OF_WEEK | 1 << CAL_AM_PM | 1 << CAL_HOUR | 1 << CAL_HOUR_OF_DAY | 1 << CAL_MINUTE |
                   1 << CAL_SECOND | 1 << CAL_MILLISECOND | 1 << CAL_ZONE_OFFSET | 1 << CAL_DST_OFFSET };
    int32_t field = args[0].as.i;
    if (FIXED & 1u << (field & 31)) return limit(in, calendar_greatest, field);
    if (!is_field(field)) return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Array index out of range: %d", field);
    Calendar copy = *as_calendar(self);
    copy.strict = false;
    return calendar_complete(in, &copy) ? v_int(highest(&copy, field)) : V_THROWN;
}
METHOD(actual_minimum) { return limit(in, calendar_least, args[0].as.i); }

/* --- rolling: one field changes, the larger ones stay ------------------------------------------------------------------ */

/* One turn at most: a value that was out of its bounds may stay so. Where there is no room at all, the value stays. */
static int32_t rolled(int64_t value, int32_t by, int32_t low, int32_t high) {
    int64_t room = (int64_t)high - low + 1, to = room ? value + by % room : value;
    return (int32_t)(to > high ? to - room : to < low ? to + room : to);
}

static int64_t year_of_day(const Calendar *cal, int64_t day) {
    Civil c;
    calendar_date_of(cal, day, &c);
    return c.year;
}

/* The weeks of the year of the reform: of them, too, those that have that day. */
static void roll_week_of_reform(Calendar *cal, int32_t by, int64_t year) {
    Civil c;
    int32_t week = cal->field[CAL_WEEK_OF_YEAR], low = 1, high = last_week_of_year(cal, year);
    int64_t day = calendar_fixed_day(cal), least_day = day - 7 * ((int64_t)week - 1);
    low += year_of_day(cal, least_day) != year;
    high -= year_of_day(cal, day + 7 * ((int64_t)high - week)) != year;
    calendar_date_of(cal, least_day + 7 * ((int64_t)rolled(week, by, low, high) - 1), &c);
    calendar_set_field(cal, CAL_MONTH, c.month - 1);
    calendar_set_field(cal, CAL_DATE, c.day);
}

/* Among the weeks in which the year has that day of the week; days at its ends count for the weeks of the year they are in. */
static void roll_week_of_year(Calendar *cal, int32_t by) {
    Civil c = fields_of(cal);
    int64_t week_year = calendar_week_year(cal), day = calendar_fixed_day(cal);
    int32_t week = cal->field[CAL_WEEK_OF_YEAR], low = 1, high = last_week_of_year(cal, c.year);
    if (calendar_is_reform_year(cal, c.year)) {
        roll_week_of_reform(cal, by, c.year);
        return;
    }
    bool between = week_year == c.year && (int64_t)week + by > low && (int64_t)week + by < high;
    if (week_year > c.year) {
        if (by < 0) by++;
        week = high;
    } else if (week_year < c.year) {
        if (by > 0) by = (int32_t)((uint32_t)by - (uint32_t)(week - high)); /* wraps as Java's int does */
        week = low;
    } else if (!between) {
        int64_t least_day = day - 7 * (week - low), last_day = day + 7 * (high - week);
        low += year_of_day(cal, least_day) != c.year;
        high -= year_of_day(cal, last_day) != c.year;
    }
    calendar_set_field(cal, CAL_DAY_OF_WEEK, cal->field[CAL_DAY_OF_WEEK]);
    calendar_set_field(cal, CAL_WEEK_OF_YEAR, between ? week + by : rolled(week, by, low, high));
}

static void set_day_of_month(Calendar *cal, int64_t day) {
    Civil c;
    calendar_date_of(cal, day, &c);
    calendar_set_field(cal, CAL_DATE, c.day);
}

/* The day of the week stays, unless the month has none in that week. */
static void roll_week_of_month(Calendar *cal, int32_t by) {
    int64_t begin = calendar_month_begin(cal), last = begin + calendar_month_length(cal) - 1;
    int32_t week = cal->field[CAL_WEEK_OF_MONTH], wanted = rolled(week, by, 1, highest(cal, CAL_WEEK_OF_MONTH));
    int64_t day = calendar_fixed_day(cal) + 7 * ((int64_t)wanted - week);
    set_day_of_month(cal, day < begin ? begin : day > last ? last : day);
}

/* Within its week, which may end in another year. */
static bool roll_day_of_week(Calendar *cal, int32_t by, bool reform) {
    int32_t week = cal->field[CAL_WEEK_OF_YEAR];
    if (!reform && week > 1 && week < 52) {
        calendar_set_field(cal, CAL_WEEK_OF_YEAR, week);
        return false;
    }
    Civil c = fields_of(cal);
    int64_t day = calendar_fixed_day(cal), begin = day - days_into_week(cal, &c);
    by %= 7;
    if (!by) return true;
    calendar_date_of(cal, begin + floor_mod(day - begin + by, 7), &c);
    calendar_set_field(cal, CAL_ERA, c.year > 0);
    set_date_fields(cal, civil_era_year(&c), c.month, c.day);
    return true;
}

/* A full turn goes on by one hour more, as in Java. */
static void roll_hour(Calendar *cal, int field, int32_t by) {
    int32_t hours = field == CAL_HOUR ? 12 : 24, now = cal->field[field], hour = rolled(now, by, 0, hours - 1);
    if (hour == now) hour = rolled(hour, by > 0 ? 1 : -1, 0, hours - 1);
    Civil c = fields_of(cal);
    add_millis(cal, INT64_C(3600000) * (hour - now));
    if (cal->field[CAL_DATE] == c.day) return;
    c.hour += hour - now; /* clocks were put forward or back on the way */
    calendar_set_millis(cal, civil_to_millis(&c, cal->zone));
}

static void roll_day_of_year(Calendar *cal, int32_t by) {
    Civil c;
    int32_t day = cal->field[CAL_DAY_OF_YEAR];
    calendar_date_of(cal, calendar_fixed_day(cal) - day + rolled(day, by, 1, highest(cal, CAL_DAY_OF_YEAR)), &c);
    calendar_set_field(cal, CAL_MONTH, c.month - 1);
    calendar_set_field(cal, CAL_DATE, c.day);
}

/* Fields for which the year of the reform makes a difference; false: the field is rolled within its bounds. */
static bool roll_specially(Calendar *cal, int field, int32_t by) {
    Civil c = fields_of(cal);
    int64_t day = calendar_fixed_day(cal), begin = calendar_month_begin(cal);
    bool reform = calendar_is_reform_year(cal, c.year);
    switch (field) {
    case CAL_MONTH:
        calendar_set_field(cal, CAL_MONTH, rolled(cal->field[CAL_MONTH], by, 0, 11));
        pin_day(cal);
        return true;
    case CAL_DATE: return set_day_of_month(cal, begin + rolled(day - begin, by, 0, calendar_month_length(cal) - 1)), true;
    case CAL_DAY_OF_WEEK: return roll_day_of_week(cal, by, reform);
    case CAL_DAY_OF_YEAR: return reform && (roll_day_of_year(cal, by), true);
    case CAL_DAY_OF_WEEK_IN_MONTH:
        if (!reform) return calendar_set_field(cal, CAL_DAY_OF_WEEK, cal->field[CAL_DAY_OF_WEEK]), false;
        int32_t wanted = rolled(cal->field[field], by, 1, highest(cal, field));
        return set_day_of_month(cal, begin + 7 * ((int64_t)wanted - 1) + (day - begin) % 7), true;
    default: return false;
    }
}

METHOD(roll) {
    Calendar *cal = as_calendar(self);
    int field = args[0].as.i;
    int32_t by = args[1].kind == V_BOOL ? (args[1].as.i ? 1 : -1) : args[1].as.i;
    if (by == 0) return v_null();
    if (field < 0 || field >= CAL_ZONE_OFFSET) return throw_bare(in, EX_ILLEGAL_ARGUMENT);
    if (!calendar_complete(in, cal)) return V_THROWN;
    if (field == CAL_WEEK_OF_YEAR) return roll_week_of_year(cal, by), v_null();
    if (field == CAL_WEEK_OF_MONTH) return roll_week_of_month(cal, by), v_null();
    if (field == CAL_HOUR || field == CAL_HOUR_OF_DAY) return roll_hour(cal, field, by), v_null();
    if (roll_specially(cal, field, by)) return v_null();
    int32_t high = highest(cal, field);
    calendar_set_field(cal, (CalendarField)field, rolled(cal->field[field], by, calendar_least[field], high));
    return v_null();
}

METHOD(clear) {
    Calendar *cal = as_calendar(self);
    if (argc && !is_field(args[0].as.i)) return refuse_field(in, args[0].as.i);
    for (int i = 0; i < CAL_FIELDS; i++)
        if (!argc || i == args[0].as.i) calendar_clear_field(cal, (CalendarField)i);
    return v_null();
}

/* --- weeks of the year ---------------------------------------------------------------------------------------------------- */

static Value throw_week_day(Interp *in, int32_t day) { return throw_error(in, EX_ILLEGAL_ARGUMENT, "invalid dayOfWeek: %d", day); }

/* When the week's year is another, Java goes there by the day of the week, which may not be computed yet. */
METHOD(weeks_in_year) {
    Calendar copy = *as_calendar(self);
    copy.strict = false;
    if (!calendar_complete(in, &copy)) return V_THROWN;
    int64_t year = calendar_week_year(&copy);
    int32_t day = as_calendar(self)->field[CAL_DAY_OF_WEEK];
    if (year != copy.field[CAL_YEAR] && (day < 1 || day > 7)) return throw_week_day(in, day);
    return v_int((int32_t)((calendar_first_week(&copy, year + 1) - calendar_first_week(&copy, year)) / 7));
}
METHOD(week_year) { return calendar_complete(in, as_calendar(self)) ? v_int((int32_t)calendar_week_year(as_calendar(self))) : V_THROWN; }
/* The day by GMT, whose clocks do not change on the way. False: thrown. */
static bool week_date(Interp *in, Calendar *made, int32_t year, int32_t week, int32_t day) {
    made->strict = false;
    if (!calendar_complete(in, made)) return false;
    int32_t era = made->field[CAL_ERA];
    for (int i = 0; i < CAL_FIELDS; i++) calendar_clear_field(made, (CalendarField)i);
    made->zone = zone_named(in, TEXT("GMT"));
    calendar_set_field(made, CAL_ERA, era);
    calendar_set_field(made, CAL_YEAR, year);
    calendar_set_field(made, CAL_WEEK_OF_YEAR, 1);
    calendar_set_field(made, CAL_DAY_OF_WEEK, made->first_day);
    if (!calendar_complete(in, made)) return false;
    uint32_t days = (uint32_t)((day < made->first_day ? 7 : 0) + day - made->first_day) + 7u * ((uint32_t)week - 1u);
    add_days(made, (int32_t)days, 0); /* which wrap in Java */
    return true;
}

METHOD(set_week_date) {
    Calendar *cal = as_calendar(self), made = *cal;
    int32_t year = args[0].as.i, week = args[1].as.i, day = args[2].as.i;
    if (day < 1 || day > 7) return throw_week_day(in, day);
    if (!week_date(in, &made, year, week, day)) return V_THROWN;
    bool as_wanted = calendar_week_year(&made) == year && made.field[CAL_WEEK_OF_YEAR] == week && made.field[CAL_DAY_OF_WEEK] == day;
    if (cal->strict && !as_wanted) return throw_bare(in, EX_ILLEGAL_ARGUMENT);
    static const CalendarField date[] = {CAL_ERA, CAL_YEAR, CAL_MONTH, CAL_DATE};
    for (size_t i = 0; i < sizeof date / sizeof *date; i++) calendar_set_field(cal, date[i], made.field[date[i]]);
    cal->field[CAL_WEEK_OF_YEAR] = week;
    return calendar_complete(in, cal) ? v_null() : V_THROWN;
}
METHOD(has_week_dates) { return v_bool(true); }
METHOD(gregorian_change) { return date_new(in, as_calendar(self)->reform_ms); }
METHOD(set_gregorian_change) {
    if (!is_date(args[0])) return throw_null(in);
    return calendar_set_reform(in, as_calendar(self), as_date(args[0])->ms) ? v_null() : V_THROWN;
}
/* Private to Java, which Groovy does not mind. */
METHOD(set_gregorian_change_ms) { return calendar_put_reform(as_calendar(self), number_long(args[0])), v_null(); }
METHOD(calendar_type) { return string_z(in, "gregory"); }

METHOD(clear_time) {
    Calendar *cal = as_calendar(self);
    calendar_set_field(cal, CAL_HOUR_OF_DAY, 0);
    calendar_clear_field(cal, CAL_MINUTE);
    calendar_clear_field(cal, CAL_SECOND);
    calendar_clear_field(cal, CAL_MILLISECOND);
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
    Calendar *cal = as_calendar(v);
    clear(in, v, NULL, 0);
    set_date(in, v, args, argc < 3 ? argc : 3);
    int32_t hour = argc > 3 ? args[3].as.i : 0;
    bool evening = hour >= 12 && hour <= 23;
    cal->field[CAL_AM_PM] = evening;
    cal->field[CAL_HOUR] = evening ? hour - 12 : hour;
    cal->stamp[CAL_AM_PM] = cal->stamp[CAL_HOUR] = STAMP_COMPUTED;
    calendar_set_field(cal, CAL_HOUR_OF_DAY, hour);
    calendar_set_field(cal, CAL_MINUTE, argc > 4 ? args[4].as.i : 0);
    calendar_set_field(cal, CAL_SECOND, argc > 5 ? args[5].as.i : 0);
    return v;
}
METHOD(get_time) { return calendar_compute_time(in, as_calendar(self)) ? date_new(in, as_calendar(self)->ms) : V_THROWN; }
METHOD(set_time) {
    if (!is_date(args[0])) return throw_null(in);
    calendar_set_millis(as_calendar(self), as_date(args[0])->ms);
    return v_null();
}
METHOD(get_millis) { return calendar_compute_time(in, as_calendar(self)) ? v_long(as_calendar(self)->ms) : V_THROWN; }
METHOD(set_millis) {
    calendar_set_millis(as_calendar(self), args[0].as.l);
    return v_null();
}
METHOD(get_zone) { return timezone_new(in, as_calendar(self)->zone); }
METHOD(set_zone) {
    const Zone *zone = is_null(args[0]) ? NULL : zone_of_value(in, args[0]);
    Calendar *cal = as_calendar(self);
    if (!zone) return throw_null(in);
    cal->zone = zone;
    cal->fields_set = cal->all_set = false;
    return v_null();
}
METHOD(get_first_day) { return v_int(as_calendar(self)->first_day); }
METHOD(set_first_day) {
    Calendar *cal = as_calendar(self);
    int32_t day = args[0].as.i, before = cal->first_day;
    cal->first_day = day;
    return day == before || calendar_weeks_changed(in, cal) ? v_null() : V_THROWN;
}
METHOD(get_min_days) { return v_int(as_calendar(self)->min_days); }
METHOD(set_min_days) {
    Calendar *cal = as_calendar(self);
    int32_t before = cal->min_days;
    cal->min_days = args[0].as.i;
    return args[0].as.i == before || calendar_weeks_changed(in, cal) ? v_null() : V_THROWN;
}
METHOD(is_lenient) { return v_bool(!as_calendar(self)->strict); }
METHOD(set_lenient) {
    as_calendar(self)->strict = !args[0].as.i;
    return v_null();
}
METHOD(clone_calendar) {
    Calendar *copy = gc_new(Calendar);
    *copy = *as_calendar(self);
    return instance_like(self, native_value(copy));
}
METHOD(is_leap_year) { return v_bool(calendar_is_leap(as_calendar(self), args[0].as.i)); }
METHOD(format) {
    if (is_null(args[0])) return throw_null(in);
    Calendar *cal = as_calendar(self);
    Text pattern = string_text(as_string(args[0]));
    Value tried = cal->time_set ? v_null() : date_format_pattern(in, pattern, 0, cal->zone); /* the pattern is looked at first */
    if (is_abrupt(tried) || !calendar_compute_time(in, cal)) return V_THROWN;
    return date_format_pattern(in, pattern, cal->ms, cal->zone);
}
METHOD(compare_to) {
    if (!is_null(args[0]) && !is_calendar(args[0])) return throw_class_cast_to(in, args[0], class_named(in, "java.util.Calendar"));
    if (!is_calendar(args[0])) return throw_null(in);
    int64_t own, other;
    if (!compared_time(in, as_calendar(args[0]), &other) || !compared_time(in, as_calendar(self), &own)) return V_THROWN;
    return v_int((own > other) - (own < other));
}
METHOD(before) {
    Value order = is_calendar(args[0]) ? compare_to(in, self, args, 1) : v_int(0);
    return is_abrupt(order) ? order : v_bool(order.as.i < 0);
}
METHOD(after) {
    Value order = is_calendar(args[0]) ? compare_to(in, self, args, 1) : v_int(0);
    return is_abrupt(order) ? order : v_bool(order.as.i > 0);
}

/* Fields that make no time equal nothing. */
METHOD(equals) {
    const Calendar *cal = as_calendar(self), *other = is_calendar(args[0]) ? as_calendar(args[0]) : NULL;
    if (!other || cal == other) return v_bool(other);
    Value order = compare_to(in, self, args, 1);
    if (is_abrupt(order)) in->thrown = v_null();
    bool week = cal->first_day == other->first_day && cal->min_days == other->min_days;
    bool same = week && cal->strict == other->strict && cal->reform_ms == other->reform_ms && strcmp(cal->zone->id, other->zone->id) == 0;
    return v_bool(same && !is_abrupt(order) && order.as.i == 0);
}
METHOD(hash_code) {
    enum { DAYS_TO_1970 = 719163 };
    Calendar *c = as_calendar(self);
    int64_t ms;
    if (!compared_time(in, c, &ms)) return V_THROWN;
    uint32_t zone = (uint32_t)zone_hash_code(c->zone);
    uint32_t week = (uint32_t)c->first_day << 1 | (uint32_t)c->min_days << 4;
    uint32_t fields = (c->strict ? 0u : 1u) | week | zone << 7;
    return v_int((int32_t)((uint32_t)number_hash(v_long(ms)) ^ fields ^ (uint32_t)(c->reform_day + DAYS_TO_1970)));
}
METHOD(to_instant) {
    return calendar_compute_time(in, as_calendar(self)) ? time_instant(in, as_calendar(self)->ms) : V_THROWN;
}
METHOD(to_zoned) {
    Value zone = call_method_z(in, get_zone(in, self, NULL, 0), "toZoneId", NULL, 0);
    Value instant = is_abrupt(zone) ? zone : to_instant(in, self, NULL, 0);
    return is_abrupt(instant) ? instant : call_method_z(in, instant, "atZone", &zone, 1);
}
METHOD(minus) {
    if (!is_calendar(args[0])) return throw_null(in);
    Value order = compare_to(in, self, args, 1);
    if (is_abrupt(order)) return order;
    Calendar *later = as_calendar(order.as.i < 0 ? args[0] : self), copy = *as_calendar(order.as.i < 0 ? self : args[0]);
    if (!calendar_complete(in, later) || !calendar_complete(in, &copy)) return V_THROWN;
    int64_t days = calendar_fixed_day(later) - calendar_fixed_day(&copy);
    return v_int((int32_t)(order.as.i < 0 ? -days : days));
}
static Value other_day(Interp *in, Value self, int by) {
    Value copy = clone_calendar(in, self, NULL, 0), step[] = {v_int(CAL_DATE), v_int(by)};
    return is_abrupt(add(in, copy, step, 2)) ? V_THROWN : copy;
}
/* Runs the closure for each day up to (or down to) another calendar. */
static Value walk_days(Interp *in, Value self, const Value *args, int by) {
    if (!is_calendar(args[0])) return throw_null(in);
    int64_t last, first;
    if (!compared_time(in, as_calendar(args[0]), &last) || !compared_time(in, as_calendar(self), &first)) return V_THROWN;
    if (by > 0 ? first > last : first < last)
        return throw_error(in, EX_GROOVY_RUNTIME, "The argument (%s) to %s() cannot be %s than the value (%s) it's called on.",
                           value_z(in, args[0]), by > 0 ? "upto" : "downto", by > 0 ? "earlier" : "later", value_z(in, self));
    for (Value at = clone_calendar(in, self, NULL, 0); by > 0 ? first <= last : first >= last;) {
        if (is_abrupt(closure_call(in, args[1], &at, 1)) || is_abrupt(at = other_day(in, at, by))) return V_THROWN;
        first = calendar_millis(as_calendar(at));
    }
    return v_null();
}
METHOD(upto) { return walk_days(in, self, args, 1); }
METHOD(downto) { return walk_days(in, self, args, -1); }
METHOD(next) { return other_day(in, self, 1); }
METHOD(previous) { return other_day(in, self, -1); }
METHOD(copy_with) {
    return put_all(in, clone_calendar(in, self, NULL, 0), args);
}

/* What is not known shows as "?". */
METHOD(to_string) {
    static const char *const truth[] = {"false", "true"};
    const Calendar *cal = as_calendar(self);
    Buf out = {0};
    buf_z(&out, "java.util.GregorianCalendar[time=");
    if (cal->time_set) buf_printf(&out, "%lld", (long long)cal->ms);
    else buf_char(&out, '?');
    buf_printf(&out, ",areFieldsSet=%s,areAllFieldsSet=%s,lenient=%s,zone=", truth[cal->fields_set], truth[cal->all_set],
               truth[!cal->strict]);
    if (!value_print(in, &out, get_zone(in, self, NULL, 0))) return V_THROWN;
    buf_printf(&out, ",firstDayOfWeek=%d,minimalDaysInFirstWeek=%d", cal->first_day, cal->min_days);
    for (int i = 0; i < CAL_FIELDS; i++) {
        buf_printf(&out, ",%s=", calendar_field_names[i]);
        if (cal->stamp[i] == STAMP_NONE) buf_char(&out, '?');
        else buf_printf(&out, "%d", cal->field[i]);
    }
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
    {"getDisplayName(int, int, Locale)", calendar_display_name},
    {"getDisplayNames(int, int, Locale)", calendar_display_names},
    {"format(String)", format},
    {"compareTo(Object)", compare_to},
    {"before(Object)", before},
    {"after(Object)", after},
    {"equals(Object)", equals},
    {"hashCode()", hash_code},
    {"toInstant()", to_instant},
    {"minus(Calendar)", minus},
    {"next()", next},
    {"previous()", previous},
    {"lazily upto(Calendar, Closure)", upto},
    {"lazily downto(Calendar, Closure)", downto},
    {"toString()", to_string},
    {0},
};

METHOD(from_zoned) {
    int64_t ms;
    if (is_null(args[0])) return throw_null(in);
    if (!time_millis(in, args[0], &ms)) return V_THROWN;
    Value zone = call_method_z(in, args[0], "getZone", NULL, 0);
    return is_abrupt(zone) ? zone : calendar_new(in, ms, zone_of_value(in, zone));
}

static const NativeMethod gregorian_methods[] = {
    {"static from(java.time.ZonedDateTime)", from_zoned},
    {"getGregorianChange()", gregorian_change},
    {"setGregorianChange(Date)", set_gregorian_change},
    {"setGregorianChange(long)", set_gregorian_change_ms},
    {"isLeapYear(int)", is_leap_year},
    {"toZonedDateTime()", to_zoned},
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
