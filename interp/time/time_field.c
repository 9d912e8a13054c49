/*
 * java.time's fields: what get(ChronoField) reads from a point in time and with(ChronoField, value) puts in, and adjusters.
 */
#include "interp/classes/native_enum.h"
#include "interp/collections/collections_methods.h"
#include "interp/time/time_field.h"
#include "interp/time/time_format.h"

static const char *const field_names[FIELDS] = {
    "NanoOfSecond", "NanoOfDay", "MicroOfSecond", "MicroOfDay", "MilliOfSecond", "MilliOfDay", "SecondOfMinute", "SecondOfDay",
    "MinuteOfHour", "MinuteOfDay", "HourOfAmPm", "ClockHourOfAmPm", "HourOfDay", "ClockHourOfDay", "AmPmOfDay", "DayOfWeek",
    "AlignedDayOfWeekInMonth", "AlignedDayOfWeekInYear", "DayOfMonth", "DayOfYear", "EpochDay", "AlignedWeekOfMonth",
    "AlignedWeekOfYear", "MonthOfYear", "ProlepticMonth", "YearOfEra", "Year", "Era", "InstantSeconds", "OffsetSeconds"};

/* Fields that count a fixed time: so many nanoseconds (of the day) or days each; 0: months, years and what cannot be set. */
static int64_t field_step(TimeField field) {
    static const int64_t steps[FIELDS] = {
        [NANO_OF_SECOND] = 1, [NANO_OF_DAY] = 1, [MICRO_OF_SECOND] = 1000, [MICRO_OF_DAY] = 1000, [MILLI_OF_SECOND] = 1000000,
        [MILLI_OF_DAY] = 1000000, [SECOND_OF_MINUTE] = SECOND_NANOS, [SECOND_OF_DAY] = SECOND_NANOS,
        [MINUTE_OF_HOUR] = 60 * SECOND_NANOS, [MINUTE_OF_DAY] = 60 * SECOND_NANOS, [HOUR_OF_AMPM] = 3600 * SECOND_NANOS,
        [CLOCK_HOUR_OF_AMPM] = 3600 * SECOND_NANOS, [HOUR_OF_DAY] = 3600 * SECOND_NANOS,
        [CLOCK_HOUR_OF_DAY] = 3600 * SECOND_NANOS, [AMPM_OF_DAY] = 12 * 3600 * SECOND_NANOS,
        [DAY_OF_WEEK] = 1, [ALIGNED_DAY_OF_WEEK_IN_MONTH] = 1, [ALIGNED_DAY_OF_WEEK_IN_YEAR] = 1, [DAY_OF_MONTH] = 1,
        [DAY_OF_YEAR] = 1, [EPOCH_DAY] = 1, [ALIGNED_WEEK_OF_MONTH] = 7, [ALIGNED_WEEK_OF_YEAR] = 7};
    return steps[field];
}

const char *time_field_name(TimeField field) { return field_names[field]; }
Value time_field_value(Interp *in, TimeField field) { return native_enum(in, "java.time.temporal.ChronoField", (int)field); }

Value time_unsupported(Interp *in, TimeField field) {
    return throw_error(in, EX_UNSUPPORTED_TEMPORAL, "Unsupported field: %s", field_names[field]);
}

TimeField time_field_of(Interp *in, Value v) {
    int field = native_enum_ordinal(in, v, "java.time.temporal.ChronoField");
    if (field < 0) throw_null(in);
    return field < 0 ? FIELDS : (TimeField)field;
}

bool time_has_field(const Time *t, TimeField field) {
    if (t->form >= TIME_FORMS) return field == (t->form == TIME_MONTH ? MONTH_OF_YEAR : DAY_OF_WEEK);
    bool zoned = t->form == TIME_ZONED || t->form == TIME_OFFSET;
    if (field == OFFSET_SECONDS) return zoned;
    if (field == INSTANT_SECONDS) return zoned || t->form == TIME_INSTANT;
    if (t->form == TIME_INSTANT) return field == NANO_OF_SECOND || field == MICRO_OF_SECOND || field == MILLI_OF_SECOND;
    if (field_of_the_clock(field)) return zoned || t->form == TIME_TIME || t->form == TIME_DATE_TIME;
    if (t->form == TIME_YEAR) return field == YEAR || field == YEAR_OF_ERA || field == ERA;
    if (t->form == TIME_YEAR_MONTH) return field >= MONTH_OF_YEAR;
    return t->form != TIME_TIME;
}

static int64_t clock_field(int64_t nanos, TimeField field) {
    int64_t hour = nanos / (3600 * SECOND_NANOS), second = nanos / SECOND_NANOS;
    switch (field) {
    case NANO_OF_SECOND: return nanos % SECOND_NANOS;
    case NANO_OF_DAY: return nanos;
    case MICRO_OF_SECOND: return nanos % SECOND_NANOS / 1000;
    case MICRO_OF_DAY: return nanos / 1000;
    case MILLI_OF_SECOND: return nanos % SECOND_NANOS / 1000000;
    case MILLI_OF_DAY: return nanos / 1000000;
    case SECOND_OF_MINUTE: return second % 60;
    case SECOND_OF_DAY: return second;
    case MINUTE_OF_HOUR: return second / 60 % 60;
    case MINUTE_OF_DAY: return second / 60;
    case HOUR_OF_AMPM: return hour % 12;
    case CLOCK_HOUR_OF_AMPM: return hour % 12 ? hour % 12 : 12;
    case CLOCK_HOUR_OF_DAY: return hour ? hour : 24;
    case AMPM_OF_DAY: return hour / 12;
    default: return hour;
    }
}

int64_t time_read_field(const Time *t, TimeField field) {
    Civil c;
    if (field_of_the_clock(field)) return clock_field(t->nanos, field);
    civil_from_days(t->day, &c);
    int64_t year_day = t->day - civil_to_days(c.year, 1, 1) + 1;
    switch (field) {
    case DAY_OF_WEEK: return floor_mod(t->day + 3, 7) + 1;
    case ALIGNED_DAY_OF_WEEK_IN_MONTH: return (c.day - 1) % 7 + 1;
    case ALIGNED_DAY_OF_WEEK_IN_YEAR: return (year_day - 1) % 7 + 1;
    case DAY_OF_MONTH: return c.day;
    case DAY_OF_YEAR: return year_day;
    case EPOCH_DAY: return t->day;
    case ALIGNED_WEEK_OF_MONTH: return (c.day - 1) / 7 + 1;
    case ALIGNED_WEEK_OF_YEAR: return (year_day - 1) / 7 + 1;
    case MONTH_OF_YEAR: return c.month;
    case PROLEPTIC_MONTH: return c.year * 12 + c.month - 1;
    case YEAR_OF_ERA: return c.year > 0 ? c.year : 1 - c.year;
    case ERA: return c.year > 0;
    case INSTANT_SECONDS: return time_epoch_second(t);
    case OFFSET_SECONDS: return t->offset;
    default: return c.year;
    }
}

/* FIELDS: threw, as the argument is no field or one that self does not have. */
static TimeField field_arg(Interp *in, Value self, Value v) {
    TimeField field = time_field_of(in, v);
    if (field == FIELDS || time_has_field(as_time(self), field)) return field;
    time_unsupported(in, field);
    return FIELDS;
}

METHOD(get_int) {
    TimeField field = field_arg(in, self, args[0]);
    if (field == FIELDS) return V_THROWN;
    if (field == NANO_OF_DAY || field == MICRO_OF_DAY || field == EPOCH_DAY || field == PROLEPTIC_MONTH || field == INSTANT_SECONDS)
        return throw_error(in, EX_UNSUPPORTED_TEMPORAL, "Invalid field '%s' for get() method, use getLong() instead", field_names[field]);
    return v_int((int32_t)time_read_field(as_time(self), field));
}
METHOD(get_long) {
    TimeField field = field_arg(in, self, args[0]);
    return field == FIELDS ? V_THROWN : v_long(time_read_field(as_time(self), field));
}
METHOD(is_supported) {
    int field = native_enum_ordinal(in, args[0], "java.time.temporal.ChronoField");
    int unit = native_enum_ordinal(in, args[0], "java.time.temporal.ChronoUnit");
    if (field >= 0) return v_bool(time_has_field(as_time(self), (TimeField)field));
    return v_bool(unit >= 0 && time_has_unit(as_time(self)->form, unit));
}

/* The same local fields by another offset; in a ZonedDateTime only where the zone has that offset then. */
static Value with_offset(Interp *in, const Time *t, int32_t offset) {
    if (t->form == TIME_OFFSET) return time_new(in, t->form, t->day, t->nanos, zone_fixed(in, zone_offset_text(offset), offset), offset);
    bool valid = zone_offset(t->zone, time_epoch_second(t) + t->offset - offset, NULL, NULL) == offset;
    return time_new(in, t->form, t->day, t->nanos, t->zone, valid ? offset : t->offset);
}

METHOD(with_field) {
    TimeField field = time_field_of(in, args[0]);
    if (field == FIELDS || !time_check_field(in, field, args[1].as.l)) return V_THROWN;
    const Time *t = as_time(self);
    if (!time_has_field(t, field)) return time_unsupported(in, field);
    int64_t by = (int64_t)((uint64_t)args[1].as.l - (uint64_t)time_read_field(t, field)), step = field_step(field);
    if (by == 0) return self;
    if (field == OFFSET_SECONDS) return with_offset(in, t, (int32_t)args[1].as.l);
    if (field == INSTANT_SECONDS) {
        Value instant = time_instant_at(in, args[1].as.l, t->nanos % SECOND_NANOS);
        return is_abrupt(instant) || t->form == TIME_INSTANT
                   ? instant
                   : time_from_instant(in, t->form, args[1].as.l, t->nanos % SECOND_NANOS, t->zone);
    }
    int64_t year = time_read_field(t, YEAR), value = args[1].as.l;
    if (field == ERA) value = 1 - year;
    if (field == YEAR_OF_ERA && year < 1) value = 1 - value;
    if (t->form == TIME_YEAR) return time_new(in, t->form, civil_to_days(value, 1, 1), 0, NULL, 0);
    if (!step || field == DAY_OF_MONTH || field == DAY_OF_YEAR) {
        Value number = field == PROLEPTIC_MONTH ? v_long(by) : v_int((int32_t)value);
        const char *setter = field == MONTH_OF_YEAR     ? "withMonth"
                             : field == PROLEPTIC_MONTH ? "plusMonths"
                             : field == DAY_OF_MONTH    ? "withDayOfMonth"
                             : field == DAY_OF_YEAR     ? "withDayOfYear"
                                                        : "withYear";
        return call_method_z(in, self, setter, &number, 1);
    }
    int64_t day = field_of_the_clock(field) ? t->day : t->day + by * step;
    int64_t nanos = field_of_the_clock(field) ? t->nanos + by * step : t->nanos;
    if (nanos < 0 || nanos >= DAY_NANOS)
        return throw_error(in, EX_DATE_TIME, "Invalid value for %s: %lld", field_names[field], (long long)args[1].as.l);
    return time_with_local(in, t, day, nanos);
}

METHOD(with_adjuster) { return is_null(args[0]) ? throw_null(in) : functional_call(in, args[0], "adjustInto", &self, 1); }

#define FIELD "java.time.temporal.TemporalField"
const NativeMethod time_field_methods[] = {
    {"get(" FIELD ")", get_int},
    {"getLong(" FIELD ")", get_long},
    {"isSupported(" FIELD ")", is_supported},
    {"isSupported(java.time.temporal.TemporalUnit)", is_supported},
    {"with(" FIELD ", long)", with_field},
    {"with(java.time.temporal.TemporalAdjuster)", with_adjuster},
    {0},
};
