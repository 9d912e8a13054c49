/*
 * java.time's ChronoField and ChronoUnit as values: ranges, base units, durations, and what the points in time answer by them
 * (range, query, adjustInto).
 */
#include "interp/time/time_field.h"

#include "interp/classes/class_enum.h"
#include "interp/classes/native_enum.h"
#include "interp/collections/collections_methods.h"

static const char chrono_unit[] = "java.time.temporal.ChronoUnit", chrono_field[] = "java.time.temporal.ChronoField";

static int ordinal(Value self) { return self.as.obj->fields[ENUM_ORDINAL].as.i; }

/* --- fields ------------------------------------------------------------------------------------------------------------- */

#define LAST_YEAR 999999999LL
static const struct {
    int base, range; /* units */
    int64_t least, sure, most; /* the greatest value that always is there, and that ever is */
} ranges[FIELDS] = {
    [NANO_OF_SECOND] = {UNIT_NANOS, UNIT_SECONDS, 0, 999999999, 999999999},
    [NANO_OF_DAY] = {UNIT_NANOS, UNIT_DAYS, 0, DAY_NANOS - 1, DAY_NANOS - 1},
    [MICRO_OF_SECOND] = {UNIT_MICROS, UNIT_SECONDS, 0, 999999, 999999},
    [MICRO_OF_DAY] = {UNIT_MICROS, UNIT_DAYS, 0, DAY_NANOS / 1000 - 1, DAY_NANOS / 1000 - 1},
    [MILLI_OF_SECOND] = {UNIT_MILLIS, UNIT_SECONDS, 0, 999, 999},
    [MILLI_OF_DAY] = {UNIT_MILLIS, UNIT_DAYS, 0, 86399999, 86399999},
    [SECOND_OF_MINUTE] = {UNIT_SECONDS, UNIT_MINUTES, 0, 59, 59},
    [SECOND_OF_DAY] = {UNIT_SECONDS, UNIT_DAYS, 0, 86399, 86399},
    [MINUTE_OF_HOUR] = {UNIT_MINUTES, UNIT_HOURS, 0, 59, 59},
    [MINUTE_OF_DAY] = {UNIT_MINUTES, UNIT_DAYS, 0, 1439, 1439},
    [HOUR_OF_AMPM] = {UNIT_HOURS, UNIT_HALF_DAYS, 0, 11, 11},
    [CLOCK_HOUR_OF_AMPM] = {UNIT_HOURS, UNIT_HALF_DAYS, 1, 12, 12},
    [HOUR_OF_DAY] = {UNIT_HOURS, UNIT_DAYS, 0, 23, 23},
    [CLOCK_HOUR_OF_DAY] = {UNIT_HOURS, UNIT_DAYS, 1, 24, 24},
    [AMPM_OF_DAY] = {UNIT_HALF_DAYS, UNIT_DAYS, 0, 1, 1},
    [DAY_OF_WEEK] = {UNIT_DAYS, UNIT_WEEKS, 1, 7, 7},
    [ALIGNED_DAY_OF_WEEK_IN_MONTH] = {UNIT_DAYS, UNIT_WEEKS, 1, 7, 7},
    [ALIGNED_DAY_OF_WEEK_IN_YEAR] = {UNIT_DAYS, UNIT_WEEKS, 1, 7, 7},
    [DAY_OF_MONTH] = {UNIT_DAYS, UNIT_MONTHS, 1, 28, 31},
    [DAY_OF_YEAR] = {UNIT_DAYS, UNIT_YEARS, 1, 365, 366},
    [EPOCH_DAY] = {UNIT_DAYS, UNIT_FOREVER, -365243219162, 365241780471, 365241780471},
    [ALIGNED_WEEK_OF_MONTH] = {UNIT_WEEKS, UNIT_MONTHS, 1, 4, 5},
    [ALIGNED_WEEK_OF_YEAR] = {UNIT_WEEKS, UNIT_YEARS, 1, 53, 53},
    [MONTH_OF_YEAR] = {UNIT_MONTHS, UNIT_YEARS, 1, 12, 12},
    [PROLEPTIC_MONTH] = {UNIT_MONTHS, UNIT_FOREVER, -LAST_YEAR * 12, LAST_YEAR * 12 + 11, LAST_YEAR * 12 + 11},
    [YEAR_OF_ERA] = {UNIT_YEARS, UNIT_FOREVER, 1, LAST_YEAR, LAST_YEAR + 1},
    [YEAR] = {UNIT_YEARS, UNIT_FOREVER, -LAST_YEAR, LAST_YEAR, LAST_YEAR},
    [ERA] = {UNIT_ERAS, UNIT_FOREVER, 0, 1, 1},
    [INSTANT_SECONDS] = {UNIT_SECONDS, UNIT_FOREVER, INT64_MIN, INT64_MAX, INT64_MAX},
    [OFFSET_SECONDS] = {UNIT_SECONDS, UNIT_FOREVER, -64800, 64800, 64800},
};

Value time_field_range(Interp *in, TimeField field, const Time *t) {
    int64_t least = ranges[field].least, sure = ranges[field].sure, most = ranges[field].most;
    if (t && sure != most) {
        Civil c;
        civil_from_days(t->day, &c);
        bool leap = civil_is_leap(c.year);
        if (field == DAY_OF_MONTH) most = civil_month_days(c.year, c.month);
        if (field == DAY_OF_YEAR) most = 365 + leap;
        if (field == ALIGNED_WEEK_OF_MONTH) most = c.month == 2 && !leap ? 4 : 5;
        if (field == YEAR_OF_ERA) most = c.year > 0 ? LAST_YEAR : LAST_YEAR + 1;
        sure = most;
    }
    Value ends[] = {v_long(least), v_long(sure), v_long(most)};
    return call_method_z(in, v_obj(V_CLASS, class_named(in, "java.time.temporal.ValueRange")), "of", ends, 3);
}

bool time_check_field(Interp *in, TimeField field, int64_t value) {
    int64_t least = ranges[field].least, sure = ranges[field].sure, most = ranges[field].most;
    if (value >= least && value <= most) return true;
    const char *beyond = sure == most ? "" : text_printf("/%lld", (long long)most);
    throw_error(in, EX_DATE_TIME, "Invalid value for %s (valid values %lld - %lld%s): %lld", time_field_name(field), (long long)least,
                (long long)sure, beyond, (long long)value);
    return false;
}

Value time_adjust(Interp *in, Value temporal, TimeField field, int64_t value) {
    return call_method_z(in, temporal, "with", (Value[]){time_field_value(in, field), v_long(value)}, 2);
}

Value time_query(Interp *in, Value self, Value query) {
    return is_null(query) ? throw_null(in) : functional_call(in, query, "queryFrom", &self, 1);
}

Value time_not_obtained(Interp *in, const char *name, Value from) {
    if (is_null(from)) return throw_error(in, EX_NULL_POINTER, "temporal");
    return throw_error(in, EX_DATE_TIME, "Unable to obtain %s from TemporalAccessor: %s of type %s", name, value_z(in, from),
                       class_of(in, from)->name);
}

/* self.range(field) of a field given: the values it may have in self. */
METHOD(field_refined) { return is_null(args[0]) ? throw_null(in) : call_method_z(in, args[0], "range", &self, 1); }
METHOD(field_from) { return is_null(args[0]) ? throw_null(in) : call_method_z(in, args[0], "getLong", &self, 1); }
METHOD(field_adjust) {
    return is_null(args[0]) ? throw_null(in) : call_method_z(in, args[0], "with", (Value[]){self, args[1]}, 2);
}
METHOD(is_supported_by) { return is_null(args[0]) ? throw_null(in) : call_method_z(in, args[0], "isSupported", &self, 1); }
METHOD(field_text) { return string_z(in, time_field_name((TimeField)ordinal(self))); }
METHOD(field_range) { return time_field_range(in, (TimeField)ordinal(self), NULL); }
METHOD(field_base) { return native_enum(in, chrono_unit, ranges[ordinal(self)].base); }
METHOD(field_range_unit) { return native_enum(in, chrono_unit, ranges[ordinal(self)].range); }
METHOD(field_date_based) { return v_bool(ordinal(self) >= DAY_OF_WEEK && ordinal(self) <= ERA); }
METHOD(field_time_based) { return v_bool(field_of_the_clock((TimeField)ordinal(self))); }

static Value check(Interp *in, Value self, Value value, const char *method) {
    Value range = field_range(in, self, NULL, 0);
    return is_abrupt(range) ? range : call_method_z(in, range, method, (Value[]){value, self}, 2);
}
METHOD(field_check) { return check(in, self, args[0], "checkValidValue"); }
METHOD(field_check_int) { return check(in, self, args[0], "checkValidIntValue"); }

const NativeMethod chrono_field_methods[] = {
    {"toString()", field_text},
    {"range()", field_range},
    {"rangeRefinedBy(java.time.temporal.TemporalAccessor)", field_refined},
    {"getFrom(java.time.temporal.TemporalAccessor)", field_from},
    {"adjustInto(java.time.temporal.Temporal, long)", field_adjust},
    {"isSupportedBy(java.time.temporal.TemporalAccessor)", is_supported_by},
    {"getBaseUnit()", field_base},
    {"getRangeUnit()", field_range_unit},
    {"isDateBased()", field_date_based},
    {"isTimeBased()", field_time_based},
    {"checkValidValue(long)", field_check},
    {"checkValidIntValue(long)", field_check_int},
    {0},
};

/* --- units ---------------------------------------------------------------------------------------------------------------- */

const char *time_unit_name(int unit) {
    static const char *const names[] = {"Nanos", "Micros", "Millis", "Seconds", "Minutes", "Hours", "HalfDays", "Days", "Weeks",
                                        "Months", "Years", "Decades", "Centuries", "Millennia", "Eras", "Forever"};
    return names[unit];
}

bool time_has_unit(TimeForm form, int unit) {
    bool clock = form == TIME_TIME || form == TIME_INSTANT, date = form == TIME_DATE;
    bool both = form == TIME_DATE_TIME || form == TIME_ZONED || form == TIME_OFFSET;
    if (unit == UNIT_FOREVER) return false;
    if (unit < UNIT_DAYS) return clock || both;
    if (unit <= UNIT_WEEKS) return date || both || (form == TIME_INSTANT && unit == UNIT_DAYS);
    return !clock && (unit > UNIT_MONTHS || form != TIME_YEAR);
}

METHOD(unit_text) { return string_z(in, time_unit_name(ordinal(self))); }
METHOD(unit_between) {
    return is_time(args[0]) ? time_until(in, as_time(args[0]), args[1], ordinal(self)) : throw_null(in);
}
METHOD(unit_add) {
    return is_null(args[0]) ? throw_null(in) : call_method_z(in, args[0], "plus", (Value[]){args[1], self}, 2);
}
METHOD(unit_duration) {
    static const int64_t year = 31556952;
    static const struct {
        int64_t seconds, nanos;
    } lasts[] = {{0, 1}, {0, 1000}, {0, 1000000}, {1, 0}, {60, 0}, {3600, 0}, {43200, 0}, {86400, 0}, {7 * 86400, 0}, {year / 12, 0},
                 {year, 0}, {year * 10, 0}, {year * 100, 0}, {year * 1000, 0}, {year * 1000000000, 0}, {INT64_MAX, 999999999}};
    return duration_new(in, lasts[ordinal(self)].seconds, lasts[ordinal(self)].nanos);
}
METHOD(unit_date_based) { return v_bool(ordinal(self) >= UNIT_DAYS && ordinal(self) != UNIT_FOREVER); }
METHOD(unit_time_based) { return v_bool(ordinal(self) < UNIT_DAYS); }
METHOD(unit_estimated) { return v_bool(ordinal(self) >= UNIT_DAYS); }

const NativeMethod chrono_unit_methods[] = {
    {"between(java.time.temporal.Temporal, java.time.temporal.Temporal)", unit_between},
    {"addTo(java.time.temporal.Temporal, long)", unit_add},
    {"getDuration()", unit_duration},
    {"isDateBased()", unit_date_based},
    {"isTimeBased()", unit_time_based},
    {"isDurationEstimated()", unit_estimated},
    {"isSupportedBy(java.time.temporal.Temporal)", is_supported_by},
    {"toString()", unit_text},
    {0},
};

/* --- what the points in time answer ----------------------------------------------------------------------------------------- */

METHOD(range) {
    const Time *t = as_time(self);
    bool dated = t->form == TIME_DATE || t->form == TIME_DATE_TIME || t->form == TIME_ZONED || t->form == TIME_OFFSET;
    if (is_null(args[0]) && dated)
        return throw_error(in, EX_NULL_POINTER, "Cannot invoke \"java.time.temporal.TemporalField.rangeRefinedBy("
                                                "java.time.temporal.TemporalAccessor)\" because \"field\" is null");
    if (is_null(args[0])) return throw_error(in, EX_NULL_POINTER, "field");
    TimeField field = time_field_of(in, args[0]);
    if (field == FIELDS) return V_THROWN;
    return time_has_field(t, field) ? time_field_range(in, field, t) : time_unsupported(in, field);
}

METHOD(query) { return time_query(in, self, args[0]); }

/* Sets the fields that make up a point of its form. */
METHOD(adjust_into) {
    static const TimeField parts[TIME_FORMS][3] = {
        [TIME_INSTANT] = {INSTANT_SECONDS, NANO_OF_SECOND, FIELDS}, [TIME_DATE] = {EPOCH_DAY, FIELDS},
        [TIME_TIME] = {NANO_OF_DAY, FIELDS},                        [TIME_DATE_TIME] = {EPOCH_DAY, NANO_OF_DAY, FIELDS},
        [TIME_OFFSET] = {EPOCH_DAY, NANO_OF_DAY, OFFSET_SECONDS},   [TIME_ZONED] = {FIELDS},
        [TIME_YEAR_MONTH] = {PROLEPTIC_MONTH, FIELDS},              [TIME_YEAR] = {YEAR, FIELDS},
    };
    const Time *t = as_time(self);
    Value made = args[0];
    if (is_null(made)) return throw_null(in);
    for (int i = 0; i < 3 && parts[t->form][i] != FIELDS && !is_abrupt(made); i++)
        made = time_adjust(in, made, parts[t->form][i], time_read_field(t, parts[t->form][i]));
    return made;
}

#define ASKED {"range(java.time.temporal.TemporalField)", range}, {"query(java.time.temporal.TemporalQuery)", query}
const NativeMethod time_asked_methods[] = {ASKED, {0}};
const NativeMethod time_adjuster_methods[] = {{"adjustInto(java.time.temporal.Temporal)", adjust_into}, {0}};

/* --- DayOfWeek and Month, which have one field --------------------------------------------------------------------------------- */

static TimeField own_field(Interp *in, Value self) {
    return native_enum_ordinal(in, self, "java.time.Month") >= 0 ? MONTH_OF_YEAR : DAY_OF_WEEK;
}
METHOD(one_is_supported) {
    return v_bool(native_enum_ordinal(in, args[0], chrono_field) == (int)own_field(in, self));
}
static bool has_only(Interp *in, Value self, Value field) {
    TimeField wanted = time_field_of(in, field);
    if (wanted != FIELDS && wanted != own_field(in, self)) time_unsupported(in, wanted);
    return wanted == own_field(in, self);
}
METHOD(one_get) { return has_only(in, self, args[0]) ? v_int(ordinal(self) + 1) : V_THROWN; }
METHOD(one_get_long) { return has_only(in, self, args[0]) ? v_long(ordinal(self) + 1) : V_THROWN; }
METHOD(one_range) { return has_only(in, self, args[0]) ? time_field_range(in, own_field(in, self), NULL) : V_THROWN; }
METHOD(one_adjust) {
    return is_null(args[0]) ? throw_null(in) : time_adjust(in, args[0], own_field(in, self), ordinal(self) + 1);
}
METHOD(one_from) {
    Class *c = as_class(self);
    TimeField field = strcmp(c->name, "java.time.Month") == 0 ? MONTH_OF_YEAR : DAY_OF_WEEK;
    if (native_enum_ordinal(in, args[0], c->name) >= 0) return args[0];
    if (!is_time(args[0]) || !time_has_field(as_time(args[0]), field)) return time_not_obtained(in, c->simple_name, args[0]);
    return native_enum(in, c->name, (int)time_read_field(as_time(args[0]), field) - 1);
}
const NativeMethod time_one_field_methods[] = {
    {"isSupported(java.time.temporal.TemporalField)", one_is_supported},
    {"get(java.time.temporal.TemporalField)", one_get},
    {"getLong(java.time.temporal.TemporalField)", one_get_long},
    {"range(java.time.temporal.TemporalField)", one_range},
    {"query(java.time.temporal.TemporalQuery)", query},
    {"adjustInto(java.time.temporal.Temporal)", one_adjust},
    {"static from(java.time.temporal.TemporalAccessor)", one_from},
    {0},
};
