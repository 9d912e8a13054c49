/*
 * java.time's points in time as types: LocalDate, LocalTime, LocalDateTime, ZonedDateTime, OffsetDateTime, Instant,
 * YearMonth, Year. What several of them have stands in one table each (of dates, of times, of zones).
 */
#include "interp/time/date.h"
#include "interp/classes/native_enum.h"
#include "interp/numbers/number.h"
#include "interp/text/string.h"
#include "interp/time/time_format.h"
#include "interp/time/time_field.h"

static const char chrono_unit[] = "java.time.temporal.ChronoUnit";

static Civil fields(Value self) {
    Civil c;
    time_fields(NULL, self, &c);
    return c;
}

static Value refuse(Interp *in, const char *field, long long value, const char *range) {
    return throw_error(in, EX_DATE_TIME, "Invalid value for %s (valid values %s): %lld", field, range, value);
}

/* Days of a date that must exist; false: thrown. */
static bool valid_date(Interp *in, int64_t year, int64_t month, int64_t day, int64_t *out) {
    if (!time_check_field(in, YEAR, year)) return false;
    if (month < 1 || month > 12) return refuse(in, "MonthOfYear", month, "1 - 12"), false;
    if (day < 1 || day > 31) return refuse(in, "DayOfMonth", day, "1 - 28/31"), false;
    if (day > civil_month_days(year, (int32_t)month)) {
        if (day == 29) throw_error(in, EX_DATE_TIME, "Invalid date 'February 29' as '%lld' is not a leap year", (long long)year);
        else
            throw_error(in, EX_DATE_TIME, "Invalid date '%s %lld'",
                        value_z(in, native_enum(in, "java.time.Month", (int)month - 1)), (long long)day);
        return false;
    }
    *out = civil_to_days(year, (int32_t)month, (int32_t)day);
    return true;
}

static bool valid_time(Interp *in, int64_t hour, int64_t minute, int64_t second, int64_t nano, int64_t *out) {
    if (hour < 0 || hour > 23) return refuse(in, "HourOfDay", hour, "0 - 23"), false;
    if (minute < 0 || minute > 59) return refuse(in, "MinuteOfHour", minute, "0 - 59"), false;
    if (second < 0 || second > 59) return refuse(in, "SecondOfMinute", second, "0 - 59"), false;
    if (nano < 0 || nano >= SECOND_NANOS) return refuse(in, "NanoOfSecond", nano, "0 - 999999999"), false;
    *out = ((hour * 60 + minute) * 60 + second) * SECOND_NANOS + nano;
    return true;
}

/* A month, given as int or java.time.Month. */
static int64_t month_arg(Interp *in, Value v) {
    int ordinal = native_enum_ordinal(in, v, "java.time.Month");
    return ordinal >= 0 ? ordinal + 1 : v.as.i;
}

static TimeForm form_of(Value self) {
    const char *name = self.kind == V_CLASS ? as_class(self)->name : self.as.obj->cls->name;
    for (TimeForm form = 0; form < TIME_FORMS; form++)
        if (strcmp(time_class[form], name) == 0) return form;
    return TIME_DATE;
}

/* Drops what the form does not have. */
static Value shaped(Interp *in, TimeForm form, const Time *t) {
    Civil c;
    civil_from_days(t->day, &c);
    switch (form) {
    case TIME_DATE: return time_new(in, form, t->day, 0, NULL, 0);
    case TIME_TIME: return time_new(in, form, 0, t->nanos, NULL, 0);
    case TIME_DATE_TIME: return time_new(in, form, t->day, t->nanos, NULL, 0);
    case TIME_YEAR_MONTH: return time_new(in, form, civil_to_days(c.year, c.month, 1), 0, NULL, 0);
    case TIME_YEAR: return time_new(in, form, civil_to_days(c.year, 1, 1), 0, NULL, 0);
    case TIME_INSTANT: return time_instant_at(in, time_epoch_second(t), t->nanos % SECOND_NANOS);
    default: return time_new(in, form, t->day, t->nanos, t->zone, t->offset);
    }
}

/* --- making ------------------------------------------------------------------------------------------------------------ */

/* now(), now(zone), now(clock) */
METHOD(now) {
    bool by_clock = argc && !is_null(args[0]) && !has_tag(args[0], &zone_id_tag);
    Value ms = v_long(now_millis(in)), at = argc ? args[0] : v_null();
    if (by_clock) {
        ms = call_method_z(in, args[0], "millis", NULL, 0);
        at = call_method_z(in, args[0], "getZone", NULL, 0);
        if (is_abrupt(ms) || is_abrupt(at)) return V_THROWN;
    }
    const Zone *zone = !argc ? zone_local(in) : is_null(at) ? NULL : zone_of_value(in, at);
    if (!zone) return throw_null(in);
    Value v = time_from_instant(in, TIME_ZONED, floor_div(ms.as.l, 1000), floor_mod(ms.as.l, 1000) * 1000000, zone);
    return shaped(in, form_of(self), as_time(v));
}

METHOD(of_date) {
    int64_t day;
    if (!valid_date(in, args[0].as.i, month_arg(in, args[1]), args[2].as.i, &day)) return V_THROWN;
    return time_new(in, TIME_DATE, day, 0, NULL, 0);
}

METHOD(of_time) {
    int64_t nanos;
    int64_t second = argc > 2 ? args[2].as.i : 0, nano = argc > 3 ? args[3].as.i : 0;
    return valid_time(in, args[0].as.i, args[1].as.i, second, nano, &nanos) ? time_new(in, TIME_TIME, 0, nanos, NULL, 0) : V_THROWN;
}

METHOD(of_date_time) {
    int64_t day, nanos;
    if (argc == 2) {
        if (!is_time(args[0]) || !is_time(args[1])) return throw_null(in);
        return time_new(in, TIME_DATE_TIME, as_time(args[0])->day, as_time(args[1])->nanos, NULL, 0);
    }
    int64_t second = argc > 5 ? args[5].as.i : 0, nano = argc > 6 ? args[6].as.i : 0;
    if (!valid_date(in, args[0].as.i, month_arg(in, args[1]), args[2].as.i, &day)) return V_THROWN;
    return valid_time(in, args[3].as.i, args[4].as.i, second, nano, &nanos) ? time_new(in, TIME_DATE_TIME, day, nanos, NULL, 0) : V_THROWN;
}

/* of(LocalDateTime, zone), of(LocalDate, LocalTime, zone), of(year, month, day, hour, minute, second, nano, zone) */
METHOD(of_zoned) {
    const Zone *zone = is_null(args[argc - 1]) ? NULL : zone_of_value(in, args[argc - 1]);
    if (!zone || (argc < 8 && (is_null(args[0]) || is_null(args[argc - 2])))) return throw_null(in);
    int64_t day, nanos;
    if (argc == 8) {
        if (!valid_date(in, args[0].as.i, month_arg(in, args[1]), args[2].as.i, &day) ||
            !valid_time(in, args[3].as.i, args[4].as.i, args[5].as.i, args[6].as.i, &nanos))
            return V_THROWN;
    } else {
        day = as_time(args[0])->day;
        nanos = as_time(args[argc - 2])->nanos;
    }
    return time_zoned(in, form_of(self), day, nanos, zone);
}

METHOD(of_year_month) {
    int64_t day;
    return valid_date(in, args[0].as.i, argc > 1 ? month_arg(in, args[1]) : 1, 1, &day)
               ? time_new(in, form_of(self), day, 0, NULL, 0)
               : V_THROWN;
}

METHOD(of_epoch_day) {
    if (!time_check_field(in, EPOCH_DAY, args[0].as.l)) return V_THROWN;
    return time_new(in, TIME_DATE, args[0].as.l, 0, NULL, 0);
}
METHOD(of_second_of_day) {
    if (!time_check_field(in, SECOND_OF_DAY, args[0].as.l)) return V_THROWN;
    return time_new(in, TIME_TIME, 0, args[0].as.l * SECOND_NANOS, NULL, 0);
}
METHOD(of_nano_of_day) {
    if (!time_check_field(in, NANO_OF_DAY, args[0].as.l)) return V_THROWN;
    return time_new(in, TIME_TIME, 0, args[0].as.l, NULL, 0);
}
METHOD(of_epoch_milli) { return time_instant(in, args[0].as.l); }
METHOD(of_epoch_second) {
    return time_instant_at(in, args[0].as.l, argc > 1 ? args[1].as.l : 0);
}

METHOD(of_instant) {
    const Zone *zone = is_null(args[1]) ? NULL : zone_of_value(in, args[1]);
    if (!is_time(args[0]) || !zone) return throw_null(in);
    if (form_of(self) == TIME_TIME) { /* of any day, even one that is no date any more */
        int64_t second = time_epoch_second(as_time(args[0]));
        int64_t local = floor_mod(second + zone_offset(zone, second, NULL, NULL), 86400);
        return time_new(in, TIME_TIME, 0, local * SECOND_NANOS + as_time(args[0])->nanos % SECOND_NANOS, NULL, 0);
    }
    Value v = time_from_instant(in, TIME_ZONED, time_epoch_second(as_time(args[0])), as_time(args[0])->nanos % SECOND_NANOS, zone);
    return is_abrupt(v) ? v : shaped(in, form_of(self), as_time(v));
}

/* Does a point of one form tell all that another one needs? */
static bool tells(TimeForm of, TimeForm wanted) {
    bool zoned = of == TIME_ZONED || of == TIME_OFFSET, dated = zoned || of == TIME_DATE || of == TIME_DATE_TIME;
    switch (wanted) {
    case TIME_INSTANT: return zoned || of == TIME_INSTANT;
    case TIME_DATE: return dated;
    case TIME_TIME: return zoned || of == TIME_DATE_TIME || of == TIME_TIME;
    case TIME_DATE_TIME: return zoned || of == TIME_DATE_TIME;
    case TIME_YEAR_MONTH: return dated || of == TIME_YEAR_MONTH;
    case TIME_YEAR: return dated || of == TIME_YEAR_MONTH || of == TIME_YEAR;
    default: return zoned;
    }
}
METHOD(from) {
    bool told = is_time(args[0]) && tells(as_time(args[0])->form, form_of(self));
    return told ? shaped(in, form_of(self), as_time(args[0])) : time_not_obtained(in, as_class(self)->simple_name, args[0]);
}

METHOD(parse) {
    if (is_null(args[0])) return throw_error(in, EX_NULL_POINTER, "text");
    Value text = value_to_string(in, args[0]);
    if (is_abrupt(text)) return text;
    Value v = time_parse(in, form_of(self), string_text(as_string(text)), argc > 1 ? args[1] : v_null());
    return is_abrupt(v) ? v : shaped(in, form_of(self), as_time(v));
}

METHOD(epoch) { return time_instant(in, 0); }
/* MIN and MAX of a form: an Instant reaches a year further. */
static Value farthest(Interp *in, Value self, bool last) {
    TimeForm form = form_of(self);
    int64_t year = 999999999 + (form == TIME_INSTANT);
    int64_t day = last ? civil_to_days(year, 12, 31) : civil_to_days(-year, 1, 1);
    return time_new(in, form, form == TIME_TIME ? 0 : day, last && form != TIME_DATE ? DAY_NANOS - 1 : 0, NULL, 0);
}
METHOD(first_point) { return farthest(in, self, false); }
METHOD(last_point) { return farthest(in, self, true); }
METHOD(epoch_date) { return time_new(in, TIME_DATE, 0, 0, NULL, 0); }
METHOD(first_year) { return v_int(-999999999); }
METHOD(last_year) { return v_int(999999999); }
METHOD(midnight) { return time_new(in, TIME_TIME, 0, 0, NULL, 0); }
METHOD(noon) { return time_new(in, TIME_TIME, 0, DAY_NANOS / 2, NULL, 0); }
METHOD(last_time) { return time_new(in, TIME_TIME, 0, DAY_NANOS - 1, NULL, 0); }

/* --- reading fields ------------------------------------------------------------------------------------------------------ */

METHOD(get_year) { return v_int((int32_t)fields(self).year); }
METHOD(get_month_value) { return v_int(fields(self).month); }
METHOD(get_month) { return native_enum(in, "java.time.Month", fields(self).month - 1); }
METHOD(get_day) { return v_int(fields(self).day); }
METHOD(get_year_day) { return v_int(fields(self).year_day); }
METHOD(get_weekday) { return native_enum(in, "java.time.DayOfWeek", fields(self).weekday - 1); }
METHOD(is_leap) { return v_bool(civil_is_leap(argc ? args[0].as.l : fields(self).year)); }
METHOD(month_length) { return v_int(civil_month_days(fields(self).year, fields(self).month)); }
METHOD(year_length) { return v_int(365 + civil_is_leap(fields(self).year)); }
METHOD(to_epoch_day) { return v_long(as_time(self)->day); }
METHOD(get_hour) { return v_int(fields(self).hour); }
METHOD(get_minute) { return v_int(fields(self).minute); }
METHOD(get_second) { return v_int(fields(self).second); }
METHOD(get_nano) { return v_int(fields(self).nano); }
METHOD(second_of_day) { return v_int((int32_t)(as_time(self)->nanos / SECOND_NANOS)); }
METHOD(nano_of_day) { return v_long(as_time(self)->nanos); }
METHOD(epoch_second) {
    const Zone *zone = argc ? zone_of_value(in, args[0]) : NULL;
    return v_long(time_epoch_second(as_time(self)) - (zone ? zone_standard_offset(zone) : 0));
}
METHOD(epoch_milli) {
    int64_t ms;
    return time_epoch_milli(in, as_time(self), &ms) ? v_long(ms) : V_THROWN;
}
METHOD(get_zone) { return zone_id_new(in, as_time(self)->zone); }
METHOD(get_offset) {
    return zone_id_new(
        in, zone_for_java_time(in, text_of(as_time(self)->offset ? zone_offset_text(as_time(self)->offset) : "Z")));
}

/* --- changing fields: withYear(2020) ... ------------------------------------------------------------------------------------ */

static Value with_date(Interp *in, Value self, int64_t year, int64_t month, int64_t day) {
    int64_t days;
    if (month >= 1 && month <= 12 && day > civil_month_days(year, (int32_t)month) && day != -1 && fields(self).day == day)
        day = civil_month_days(year, (int32_t)month);
    return valid_date(in, year, month, day, &days) ? time_with_local(in, as_time(self), days, as_time(self)->nanos) : V_THROWN;
}
METHOD(with_year) { return with_date(in, self, args[0].as.i, fields(self).month, fields(self).day); }
METHOD(with_month) { return with_date(in, self, fields(self).year, month_arg(in, args[0]), fields(self).day); }
METHOD(with_day) {
    int64_t days;
    Civil c = fields(self);
    return valid_date(in, c.year, c.month, args[0].as.i, &days) ? time_with_local(in, as_time(self), days, as_time(self)->nanos) : V_THROWN;
}
/* False: thrown, as the year has no such day. */
static bool valid_year_day(Interp *in, int64_t year, int32_t day) {
    if (!time_check_field(in, YEAR, year)) return false;
    if (day < 1 || day > 366) return refuse(in, "DayOfYear", day, "1 - 365/366"), false;
    if (day < 366 || civil_is_leap(year)) return true;
    throw_error(in, EX_DATE_TIME, "Invalid date 'DayOfYear 366' as '%lld' is not a leap year", (long long)year);
    return false;
}
METHOD(with_year_day) {
    int64_t year = fields(self).year;
    if (!valid_year_day(in, year, args[0].as.i)) return V_THROWN;
    return time_with_local(in, as_time(self), civil_to_days(year, 1, 1) + args[0].as.i - 1, as_time(self)->nanos);
}
METHOD(of_year_day) {
    if (!valid_year_day(in, args[0].as.i, args[1].as.i)) return V_THROWN;
    return time_new(in, TIME_DATE, civil_to_days(args[0].as.i, 1, 1) + args[1].as.i - 1, 0, NULL, 0);
}

static Value with_time(Interp *in, Value self, int64_t hour, int64_t minute, int64_t second, int64_t nano) {
    int64_t nanos;
    return valid_time(in, hour, minute, second, nano, &nanos) ? time_with_local(in, as_time(self), as_time(self)->day, nanos) : V_THROWN;
}
METHOD(with_hour) { return with_time(in, self, args[0].as.i, fields(self).minute, fields(self).second, fields(self).nano); }
METHOD(with_minute) { return with_time(in, self, fields(self).hour, args[0].as.i, fields(self).second, fields(self).nano); }
METHOD(with_second) { return with_time(in, self, fields(self).hour, fields(self).minute, args[0].as.i, fields(self).nano); }
METHOD(with_nano) { return with_time(in, self, fields(self).hour, fields(self).minute, fields(self).second, args[0].as.i); }

METHOD(truncated) {
    static const int64_t widths[] = {
        1, 1000, 1000000, SECOND_NANOS, 60 * SECOND_NANOS, 3600 * SECOND_NANOS, 12 * 3600 * SECOND_NANOS, DAY_NANOS};
    int unit = native_enum_ordinal(in, args[0], chrono_unit);
    if (unit < 0 || unit > UNIT_DAYS) return throw_error(in, EX_UNSUPPORTED_TEMPORAL, "Unit is too large to be used for truncation");
    return time_with_local(in, as_time(self), as_time(self)->day, as_time(self)->nanos / widths[unit] * widths[unit]);
}

/* --- plus and minus ---------------------------------------------------------------------------------------------------------- */

#define DATE_UNITS(X) X(Days, UNIT_DAYS) X(Weeks, UNIT_WEEKS) X(Months, UNIT_MONTHS) X(Years, UNIT_YEARS)
#define TIME_UNITS(X) X(Nanos, UNIT_NANOS) X(Seconds, UNIT_SECONDS)
#define CLOCK_UNITS(X) X(Minutes, UNIT_MINUTES) X(Hours, UNIT_HOURS)
#define INSTANT_UNITS(X) X(Millis, UNIT_MILLIS)
#define SHIFT(name, unit)                                                                                             \
    METHOD(plus_##name) { return time_plus(in, as_time(self), args[0].as.l, unit); }                                   \
    METHOD(minus_##name) { return time_minus(in, as_time(self), args[0].as.l, unit); }
DATE_UNITS(SHIFT)
TIME_UNITS(SHIFT)
CLOCK_UNITS(SHIFT)
INSTANT_UNITS(SHIFT)
#undef SHIFT

typedef Value Shift(Interp *in, const Time *t, int64_t amount, int unit);

static Value shift_unit(Interp *in, Value self, const Value *args, Shift *shift) {
    int unit = native_enum_ordinal(in, args[1], chrono_unit);
    return unit < 0 ? throw_null(in) : shift(in, as_time(self), args[0].as.l, unit);
}
METHOD(plus_unit) { return shift_unit(in, self, args, time_plus); }
METHOD(minus_unit) { return shift_unit(in, self, args, time_minus); }

/* A Duration or Period, or an amount of the script's own, which has the `method`. */
static Value shift_amount(Interp *in, Value self, Value amount, Shift *shift, const char *method) {
    if (is_null(amount)) return throw_null(in);
    if (!is_duration(amount) && !is_period(amount)) return call_method_z(in, amount, method, &self, 1);
    const Amount *a = as_amount(amount);
    struct {
        int64_t count;
        int unit;
    } parts[] = {{a->seconds, UNIT_SECONDS}, {a->nanos, UNIT_NANOS}};
    if (is_period(amount)) {
        parts[0].count = a->years * (int64_t)12 + a->months;
        parts[0].unit = a->months ? UNIT_MONTHS : UNIT_YEARS;
        if (!a->months) parts[0].count = a->years;
        parts[1].count = a->days;
        parts[1].unit = UNIT_DAYS;
    }
    for (int i = 0; i < 2 && !is_abrupt(self); i++) /* a unit of which there is nothing is not asked for */
        if (parts[i].count) self = shift(in, as_time(self), parts[i].count, parts[i].unit);
    return self;
}
METHOD(plus_amount) { return shift_amount(in, self, args[0], time_plus, "addTo"); }
METHOD(minus_amount) { return shift_amount(in, self, args[0], time_minus, "subtractFrom"); }

METHOD(until_date) {
    return call_method_z(in, v_obj(V_CLASS, class_named(in, "java.time.Period")), "between", (const Value[]){self, args[0]}, 2);
}
METHOD(until) {
    Value end = time_like(in, as_time(self), args[0]);
    if (is_abrupt(end)) return end;
    int unit = native_enum_ordinal(in, args[1], chrono_unit);
    return unit < 0 ? throw_null(in) : time_until(in, as_time(self), end, unit);
}

/* --- to other kinds ------------------------------------------------------------------------------------------------------------ */

METHOD(to_date) { return shaped(in, TIME_DATE, as_time(self)); }
METHOD(to_time) { return shaped(in, TIME_TIME, as_time(self)); }
METHOD(to_date_time) { return shaped(in, TIME_DATE_TIME, as_time(self)); }
METHOD(to_offset) {
    return time_new(in, TIME_OFFSET, as_time(self)->day, as_time(self)->nanos,
                    zone_fixed(in, zone_offset_text(as_time(self)->offset), as_time(self)->offset),
                    as_time(self)->offset);
}
METHOD(to_zoned) { return time_new(in, TIME_ZONED, as_time(self)->day, as_time(self)->nanos, as_time(self)->zone, as_time(self)->offset); }
METHOD(to_instant) {
    if (as_time(self)->form != TIME_DATE_TIME) return shaped(in, TIME_INSTANT, as_time(self));
    const Zone *zone = argc ? zone_of_value(in, args[0]) : NULL;
    return zone ? shaped(in, TIME_INSTANT,
                         as_time(time_zoned(in, TIME_ZONED, as_time(self)->day, as_time(self)->nanos, zone)))
                : throw_null(in);
}
METHOD(at_start_of_day) {
    const Zone *zone = argc ? zone_of_value(in, args[0]) : NULL;
    return zone ? time_zoned(in, TIME_ZONED, as_time(self)->day, 0, zone) : time_new(in, TIME_DATE_TIME, as_time(self)->day, 0, NULL, 0);
}
METHOD(at_time) {
    Value t = argc == 1 ? args[0] : of_time(in, self, args, argc);
    if (is_abrupt(t)) return t;
    return is_time(t) ? time_new(in, TIME_DATE_TIME, as_time(self)->day, as_time(t)->nanos, NULL, 0) : throw_null(in);
}
METHOD(at_date) {
    return is_time(args[0]) ? time_new(in, TIME_DATE_TIME, as_time(args[0])->day, as_time(self)->nanos, NULL, 0)
                            : throw_null(in);
}
METHOD(at_zone) {
    const Zone *zone = is_null(args[0]) ? NULL : zone_of_value(in, args[0]);
    const Time *t = as_time(self);
    if (!zone) return throw_null(in);
    if (t->form == TIME_DATE_TIME) return time_zoned(in, TIME_ZONED, t->day, t->nanos, zone);
    return time_from_instant(in, TIME_ZONED, time_epoch_second(t), t->nanos % SECOND_NANOS, zone);
}
METHOD(at_offset) {
    Value v = at_zone(in, self, args, argc);
    if (!is_abrupt(v)) v = time_new(in, TIME_OFFSET, as_time(v)->day, as_time(v)->nanos, as_time(v)->zone, as_time(v)->offset);
    return v;
}
METHOD(same_local) {
    const Zone *zone = is_null(args[0]) ? NULL : zone_of_value(in, args[0]);
    return zone ? time_zoned(in, as_time(self)->form, as_time(self)->day, as_time(self)->nanos, zone) : throw_null(in);
}
METHOD(at_day) { return with_day(in, time_new(in, TIME_DATE, as_time(self)->day, 0, NULL, 0), args, argc); }
METHOD(at_end_of_month) {
    Civil c = fields(self);
    return time_new(in, TIME_DATE, civil_to_days(c.year, c.month, civil_month_days(c.year, c.month)), 0, NULL, 0);
}

METHOD(at_year_day) {
    if (!valid_year_day(in, fields(self).year, args[0].as.i)) return V_THROWN;
    return time_new(in, TIME_DATE, as_time(self)->day + args[0].as.i - 1, 0, NULL, 0);
}
METHOD(at_month) {
    int64_t day;
    return valid_date(in, fields(self).year, month_arg(in, args[0]), 1, &day) ? time_new(in, TIME_YEAR_MONTH, day, 0, NULL, 0) : V_THROWN;
}
METHOD(at_month_day) {
    Value year = v_int((int32_t)fields(self).year);
    return is_null(args[0]) ? throw_null(in) : call_method_z(in, args[0], "atYear", &year, 1);
}
METHOD(is_valid_month_day) {
    Value year = v_int((int32_t)fields(self).year);
    return is_null(args[0]) ? v_bool(false) : call_method_z(in, args[0], "isValidYear", &year, 1);
}
METHOD(is_valid_day) {
    Civil c = fields(self);
    return v_bool(args[0].as.i >= 1 && args[0].as.i <= civil_month_days(c.year, c.month));
}
METHOD(similar_local) {
    const Zone *zone = time_zone(args[0]);
    if (!zone) return throw_error(in, EX_NULL_POINTER, "zone");
    return time_zoned(in, TIME_ZONED, as_time(self)->day, as_time(self)->nanos, zone);
}
METHOD(offset_same_local) {
    const Zone *zone = time_zone(args[0]);
    if (!zone) return throw_error(in, EX_NULL_POINTER, "offset");
    return time_new(in, TIME_OFFSET, as_time(self)->day, as_time(self)->nanos, zone, zone_standard_offset(zone));
}

/* The second of the epoch of a date and a time of day by an offset. */
static Value second_of(Interp *in, Value date, Value time, Value offset) {
    if (!is_time(date) || !is_time(time) || is_null(offset)) return throw_null(in);
    int64_t seconds = as_time(date)->day * 86400 + as_time(time)->nanos / SECOND_NANOS;
    return v_long(seconds - zone_standard_offset(time_zone(offset)));
}
METHOD(date_epoch_second) { return second_of(in, self, args[0], args[1]); }
METHOD(time_of_day_epoch_second) { return second_of(in, args[0], self, args[1]); }
METHOD(of_local_second) {
    if (is_null(args[2])) return throw_error(in, EX_NULL_POINTER, "offset");
    int64_t nanos;
    if (!valid_time(in, 0, 0, 0, args[1].as.i, &nanos)) return V_THROWN;
    Value v = time_from_instant(in, TIME_ZONED, args[0].as.l, nanos, time_zone(args[2]));
    return is_abrupt(v) ? v : shaped(in, TIME_DATE_TIME, as_time(v));
}

Value time_chronology(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)args, (void)argc;
    return call_method_z(in, v_obj(V_CLASS, class_named(in, "java.time.chrono.IsoChronology")), "getINSTANCE", NULL, 0);
}
METHOD(get_era) {
    Value era = v_int(fields(self).year > 0);
    return call_method_z(in, v_obj(V_CLASS, class_named(in, "java.time.chrono.IsoEra")), "of", &era, 1);
}

/* --- text ------------------------------------------------------------------------------------------------------------- */

METHOD(to_string) {
    Buf out = {0};
    time_print(&out, as_time(self));
    return string_from_buf(in, &out);
}
METHOD(format) { return time_format(in, as_time(self), args[0]); }

METHOD(local_epoch_second) { return is_null(args[0]) ? throw_error(in, EX_NULL_POINTER, "offset") : epoch_second(in, self, args, argc); }
METHOD(local_to_instant) { return is_null(args[0]) ? throw_error(in, EX_NULL_POINTER, "offset") : to_instant(in, self, args, argc); }

/* --- the tables ------------------------------------------------------------------------------------------------------------------- */

const NativeMethod time_common_methods[] = {
    {"plus(long, java.time.temporal.TemporalUnit)", plus_unit},
    {"minus(long, java.time.temporal.TemporalUnit)", minus_unit},
    {"plus(java.time.temporal.TemporalAmount)", plus_amount},
    {"minus(java.time.temporal.TemporalAmount)", minus_amount},
    {"until(java.time.temporal.Temporal, java.time.temporal.TemporalUnit)", until},
    {"toString()", to_string},
    {0},
};

#define SHIFT_ROW(name, unit) {"plus" #name "(long)", plus_##name}, {"minus" #name "(long)", minus_##name},
const NativeMethod time_date_methods[] = {
    DATE_UNITS(SHIFT_ROW)
    {"getYear()", get_year},
    {"getMonthValue()", get_month_value},
    {"getMonth()", get_month},
    {"getDayOfMonth()", get_day},
    {"getDayOfYear()", get_year_day},
    {"getDayOfWeek()", get_weekday},
    {"withYear(int)", with_year},
    {"withMonth(int)", with_month},
    {"withDayOfMonth(int)", with_day},
    {"withDayOfYear(int)", with_year_day},
    {0},
};

const NativeMethod time_clock_methods[] = {
    TIME_UNITS(SHIFT_ROW) CLOCK_UNITS(SHIFT_ROW)
    {"getHour()", get_hour},
    {"getMinute()", get_minute},
    {"getSecond()", get_second},
    {"getNano()", get_nano},
    {"withHour(int)", with_hour},
    {"withMinute(int)", with_minute},
    {"withSecond(int)", with_second},
    {"withNano(int)", with_nano},
    {"truncatedTo(java.time.temporal.TemporalUnit)", truncated},
    {0},
};

const NativeMethod time_zone_methods[] = {
    {"getOffset()", get_offset},
    {"toLocalDate()", to_date},
    {"toLocalTime()", to_time},
    {"toLocalDateTime()", to_date_time},
    {"toInstant()", to_instant},
    {"toEpochSecond()", epoch_second},
    {0},
};

/* now(), parse() and format() of every kind but Instant (which has no format()). */
const NativeMethod time_text_methods[] = {
    {"static now()", now},
    {"static now(java.time.Clock)", now},
    {"static now(java.time.ZoneId)", now},
    {"static parse(CharSequence)", parse},
    {"static parse(CharSequence, java.time.format.DateTimeFormatter)", parse},
    {"static from(java.time.temporal.TemporalAccessor)", from},
    {"format(java.time.format.DateTimeFormatter)", format},
    {0},
};

#define CHRONOLOGY {"getChronology()", time_chronology}
static const NativeMethod local_date_methods[] = {
    CHRONOLOGY,
    {"getEra()", get_era},
    {"static getEPOCH()", epoch_date},
    {"static getMIN()", first_point},
    {"static getMAX()", last_point},
    {"atTime(int, int, int, int)", at_time},
    {"toEpochSecond(java.time.LocalTime, java.time.ZoneOffset)", date_epoch_second},
    {"static of(int, int, int)", of_date},
    {"static of(int, java.time.Month, int)", of_date},
    {"static ofEpochDay(long)", of_epoch_day},
    {"static ofYearDay(int, int)", of_year_day},
    {"static ofInstant(java.time.Instant, java.time.ZoneId)", of_instant},
    {"toEpochDay()", to_epoch_day},
    {"lengthOfMonth()", month_length},
    {"lengthOfYear()", year_length},
    {"isLeapYear()", is_leap},
    {"atStartOfDay()", at_start_of_day},
    {"atStartOfDay(java.time.ZoneId)", at_start_of_day},
    {"atTime(java.time.LocalTime)", at_time},
    {"atTime(int, int)", at_time},
    {"atTime(int, int, int)", at_time},
    {"until(java.time.chrono.ChronoLocalDate)", until_date},
    {0},
};
static const NativeMethod local_time_methods[] = {
    {"static ofInstant(java.time.Instant, java.time.ZoneId)", of_instant},
    {"toEpochSecond(java.time.LocalDate, java.time.ZoneOffset)", time_of_day_epoch_second},
    {"static of(int, int)", of_time},
    {"static of(int, int, int)", of_time},
    {"static of(int, int, int, int)", of_time},
    {"static ofSecondOfDay(long)", of_second_of_day},
    {"static ofNanoOfDay(long)", of_nano_of_day},
    {"static getMIDNIGHT()", midnight},
    {"static getMIN()", midnight},
    {"static getNOON()", noon},
    {"static getMAX()", last_time},
    {"toSecondOfDay()", second_of_day},
    {"toNanoOfDay()", nano_of_day},
    {"atDate(java.time.LocalDate)", at_date},
    {0},
};
static const NativeMethod local_date_time_methods[] = {
    CHRONOLOGY,
    {"static ofEpochSecond(long, int, java.time.ZoneOffset)", of_local_second},
    {"static getMIN()", first_point},
    {"static getMAX()", last_point},
    {"static of(java.time.LocalDate, java.time.LocalTime)", of_date_time},
    {"static of(int, int, int, int, int)", of_date_time},
    {"static of(int, int, int, int, int, int)", of_date_time},
    {"static of(int, int, int, int, int, int, int)", of_date_time},
    {"static of(int, java.time.Month, int, int, int)", of_date_time},
    {"static of(int, java.time.Month, int, int, int, int)", of_date_time},
    {"static ofInstant(java.time.Instant, java.time.ZoneId)", of_instant},
    {"toLocalDate()", to_date},
    {"toLocalTime()", to_time},
    {"atZone(java.time.ZoneId)", at_zone},
    {"atOffset(java.time.ZoneOffset)", at_offset},
    {"toEpochSecond(java.time.ZoneOffset)", local_epoch_second},
    {"toInstant(java.time.ZoneOffset)", local_to_instant},
    {0},
};
#define OF_PARTS(zone)                                                                                                 \
    {"static of(java.time.LocalDateTime, " zone ")", of_zoned},                                                        \
        {"static of(java.time.LocalDate, java.time.LocalTime, " zone ")", of_zoned},                                   \
        {"static of(int, int, int, int, int, int, int, " zone ")", of_zoned},                                          \
        {"static ofInstant(java.time.Instant, java.time.ZoneId)", of_instant}
static const NativeMethod zoned_methods[] = {OF_PARTS("java.time.ZoneId"), {0}};
static const NativeMethod offset_methods[] = {OF_PARTS("java.time.ZoneOffset"), {0}};
const NativeMethod time_zoned_methods[] = {
    {"getZone()", get_zone},
    {"toOffsetDateTime()", to_offset},
    {"withZoneSameInstant(java.time.ZoneId)", at_zone},
    {"withZoneSameLocal(java.time.ZoneId)", same_local},
    {0},
};
const NativeMethod time_offset_methods[] = {
    {"toZonedDateTime()", to_zoned},
    {"withOffsetSameInstant(java.time.ZoneOffset)", at_offset},
    {"atZoneSameInstant(java.time.ZoneId)", at_zone},
    {"atZoneSimilarLocal(java.time.ZoneId)", similar_local},
    {"withOffsetSameLocal(java.time.ZoneOffset)", offset_same_local},
    {0},
};
static const NativeMethod instant_methods[] = {
    TIME_UNITS(SHIFT_ROW) INSTANT_UNITS(SHIFT_ROW)
    {"static now()", now},
    {"static now(java.time.Clock)", now},
    {"static parse(CharSequence)", parse},
    {"static from(java.time.temporal.TemporalAccessor)", from},
    {"static ofEpochMilli(long)", of_epoch_milli},
    {"static ofEpochSecond(long)", of_epoch_second},
    {"static ofEpochSecond(long, long)", of_epoch_second},
    {"static getEPOCH()", epoch},
    {"static getMIN()", first_point},
    {"static getMAX()", last_point},
    {"toEpochMilli()", epoch_milli},
    {"getEpochSecond()", epoch_second},
    {"getNano()", get_nano},
    {"atZone(java.time.ZoneId)", at_zone},
    {"atOffset(java.time.ZoneOffset)", at_offset},
    {"truncatedTo(java.time.temporal.TemporalUnit)", truncated},
    {0},
};
static const NativeMethod year_month_methods[] = {
    {"isValidDay(int)", is_valid_day},
    {"withMonth(int)", with_month},
    {"withYear(int)", with_year},
    {"static of(int, int)", of_year_month},
    {"static of(int, java.time.Month)", of_year_month},
    {"plusMonths(long)", plus_Months},
    {"minusMonths(long)", minus_Months},
    {"plusYears(long)", plus_Years},
    {"minusYears(long)", minus_Years},
    {"getYear()", get_year},
    {"getMonthValue()", get_month_value},
    {"getMonth()", get_month},
    {"lengthOfMonth()", month_length},
    {"lengthOfYear()", year_length},
    {"isLeapYear()", is_leap},
    {"atDay(int)", at_day},
    {"atEndOfMonth()", at_end_of_month},
    {0},
};
static const NativeMethod year_methods[] = {
    {"static getMIN_VALUE()", first_year}, {"static getMAX_VALUE()", last_year},
    {"static of(int)", of_year_month}, {"static isLeap(long)", is_leap},  {"plusYears(long)", plus_Years},
    {"minusYears(long)", minus_Years}, {"getValue()", get_year},          {"isLeap()", is_leap},
    {"length()", year_length},         {"atDay(int)", at_year_day},
    {"atMonth(int)", at_month},        {"atMonth(java.time.Month)", at_month},
    {"atMonthDay(java.time.MonthDay)", at_month_day},
    {"isValidMonthDay(java.time.MonthDay)", is_valid_month_day}, {0},
};

#define TEMPORAL "java.time.temporal.Temporal"
#define ADJUSTER "java.time.temporal.TemporalAdjuster"
#define COMPARED "java.lang.Comparable java.io.Serializable"
#define TIME_TYPE(form, table, implements)                                                                             \
    const NativeType type_time_##form = {                                                                              \
        .name = "java.time." #form, .interfaces = implements, .kind = V_NATIVE, .flags = CLASS_FINAL, .methods = table}
TIME_TYPE(LocalDate, local_date_methods, TEMPORAL " " ADJUSTER " java.time.chrono.ChronoLocalDate java.io.Serializable");
TIME_TYPE(LocalTime, local_time_methods, TEMPORAL " " ADJUSTER " " COMPARED);
TIME_TYPE(LocalDateTime, local_date_time_methods, TEMPORAL " " ADJUSTER " java.time.chrono.ChronoLocalDateTime java.io.Serializable");
TIME_TYPE(ZonedDateTime, zoned_methods, TEMPORAL " java.time.chrono.ChronoZonedDateTime java.io.Serializable");
TIME_TYPE(OffsetDateTime, offset_methods, TEMPORAL " " ADJUSTER " " COMPARED);
TIME_TYPE(Instant, instant_methods, TEMPORAL " " ADJUSTER " " COMPARED);
TIME_TYPE(YearMonth, year_month_methods, TEMPORAL " " ADJUSTER " " COMPARED);
TIME_TYPE(Year, year_methods, TEMPORAL " " ADJUSTER " " COMPARED);

#define INTERFACE(symbol, class_name, extends, table)                                                                  \
    const NativeType type_time_##symbol = {                                                                            \
        .name = class_name, .interfaces = extends, .kind = V_NATIVE, .flags = CLASS_INTERFACE, .methods = table}
INTERFACE(TemporalAccessor, "java.time.temporal.TemporalAccessor", NULL, NULL);
INTERFACE(Temporal, TEMPORAL, "java.time.temporal.TemporalAccessor", NULL);
static const NativeMethod temporal_adjuster_methods[] = {{"abstract adjustInto(" TEMPORAL ")", NULL}, {0}};
INTERFACE(TemporalAdjuster, ADJUSTER, NULL, temporal_adjuster_methods);
INTERFACE(ChronoLocalDate, "java.time.chrono.ChronoLocalDate", TEMPORAL " " ADJUSTER " java.lang.Comparable", NULL);
INTERFACE(ChronoLocalDateTime, "java.time.chrono.ChronoLocalDateTime", TEMPORAL " " ADJUSTER " java.lang.Comparable", NULL);
INTERFACE(ChronoZonedDateTime, "java.time.chrono.ChronoZonedDateTime", TEMPORAL " java.lang.Comparable", NULL);
INTERFACE(TemporalField, "java.time.temporal.TemporalField", NULL, NULL);
INTERFACE(TemporalUnit, "java.time.temporal.TemporalUnit", NULL, NULL);
