/*
 * java.time.Duration and Period, and the methods of the enums of java.time (ChronoUnit, DayOfWeek, Month).
 */
#include "interp/classes/class_enum.h"
#include "interp/classes/native_enum.h"
#include "interp/text/unicode.h"
#include "interp/time/date_words.h"
#include "interp/numbers/number.h"
#include "interp/time/time_field.h"

#include <stdio.h>
#include <stdlib.h>

static const char chrono_unit[] = "java.time.temporal.ChronoUnit";

/* --- Duration ---------------------------------------------------------------------------------------------------------- */

static Amount *duration(Value v) { return as_amount(v); }

#define UNITS(X) X(Days, 86400, 0) X(Hours, 3600, 0) X(Minutes, 60, 0) X(Seconds, 1, 0) X(Millis, 0, 1000000) X(Nanos, 0, 1)

__extension__ typedef __int128 Wide; /* nanoseconds of any Duration */

static Wide wide(const Amount *a) { return (Wide)a->seconds * SECOND_NANOS + a->nanos; }

static Value overflow(Interp *in) { return throw_error(in, EX_ARITHMETIC, "long overflow"); }
static Value long_exact(Interp *in, Wide n) { return n < INT64_MIN || n > INT64_MAX ? overflow(in) : v_long((int64_t)n); }

/* A duration of so many nanoseconds, where its seconds fit. */
static Value duration_exact(Interp *in, Wide nanos) {
    Wide rest = nanos % SECOND_NANOS, seconds = nanos / SECOND_NANOS;
    if (rest < 0) rest += SECOND_NANOS, seconds--;
    return seconds < INT64_MIN || seconds > INT64_MAX ? overflow(in) : duration_new(in, (int64_t)seconds, (int64_t)rest);
}

/* `count` units, so many seconds or nanoseconds each, added to nanoseconds. */
static Value add_units(Interp *in, Wide nanos, Wide count, int64_t unit_seconds, int64_t unit_nanos) {
    return duration_exact(in, nanos + count * (unit_seconds ? unit_seconds * SECOND_NANOS : unit_nanos));
}
#define UNIT(name, in_seconds, in_nanos)                                                                                  \
    METHOD(of_##name) { return add_units(in, 0, args[0].as.l, in_seconds, in_nanos); }                                    \
    METHOD(plus_##name) { return add_units(in, wide(duration(self)), args[0].as.l, in_seconds, in_nanos); }               \
    METHOD(minus_##name) { return add_units(in, wide(duration(self)), -(Wide)args[0].as.l, in_seconds, in_nanos); }
UNITS(UNIT)
#undef UNIT

METHOD(zero) { return duration_new(in, 0, 0); }
METHOD(of_unit) {
    static const int64_t seconds[] = {0, 0, 0, 1, 60, 3600, 43200, 86400}, nanos[] = {1, 1000, 1000000, 0, 0, 0, 0, 0};
    int unit = native_enum_ordinal(in, args[1], chrono_unit);
    if (unit < 0 || unit > UNIT_DAYS) return throw_error(in, EX_UNSUPPORTED_TEMPORAL, "Unit must not have an estimated duration");
    return add_units(in, 0, args[0].as.l, seconds[unit], nanos[unit]);
}
METHOD(between) {
    if (!is_time(args[0]) || is_null(args[1])) return throw_null(in);
    const Time *a = as_time(args[0]);
    Value end = time_like(in, a, args[1]);
    if (is_abrupt(end)) return end;
    if (!time_has_unit(a->form, UNIT_SECONDS)) return throw_error(in, EX_UNSUPPORTED_TEMPORAL, "Unsupported unit: Seconds");
    const Time *b = as_time(end);
    return duration_new(in, time_epoch_second(b) - time_epoch_second(a), b->nanos % SECOND_NANOS - a->nanos % SECOND_NANOS);
}

static Value throw_unparsed(Interp *in, Value text, const char *kind) {
    throw_error(in, EX_DATE_TIME_PARSE, "Text cannot be parsed to a %s", kind);
    return thrown_facts(in, text, v_int(0), v_null());
}

/* A signed number and its letter; false: that letter does not follow, and *at stays. *fits: the number is a long. */
static bool read_part(const char **at, char letter, Wide *number, bool *fits) {
    const char *p = *at;
    bool minus = *p == '-';
    Wide n = 0;
    if (*p == '-' || *p == '+') p++;
    const char *digits = p;
    for (; *p >= '0' && *p <= '9'; p++)
        if (n <= INT64_MAX) n = n * 10 + (*p - '0');
    if (p == digits || (*p & ~0x20) != letter) return false;
    *number = minus ? -n : n;
    *fits = *number >= INT64_MIN && *number <= INT64_MAX;
    *at = p + 1;
    return true;
}

/* "5.25S": *nanos has the seconds' sign. */
static bool read_seconds(const char **at, Wide *seconds, int64_t *nanos, bool *fits) {
    const char *point = *at + strcspn(*at, ".,Ss");
    if (*point != '.' && *point != ',') return read_part(at, 'S', seconds, fits);
    const char *whole = text_printf("%.*sS", (int)(point - *at), *at), *p = point + 1;
    if (!read_part(&whole, 'S', seconds, fits)) return false;
    for (int64_t place = SECOND_NANOS / 10; *p >= '0' && *p <= '9'; p++, place /= 10) {
        if (!place) return false;
        *nanos += (*p - '0') * place;
    }
    if ((*p & ~0x20) != 'S') return false;
    if (**at == '-') *nanos = -*nanos;
    *at = p + 1;
    return true;
}

/* "PT1H30M2.5S", "P1DT2H" */
METHOD(parse) {
    static const char *const names[] = {"days", "hours", "minutes", "seconds"};
    static const int64_t widths[] = {86400, 3600, 60, 1};
    if (is_null(args[0])) return throw_null(in);
    Value text = value_to_string(in, args[0]);
    if (is_abrupt(text)) return text;
    const char *at = as_string(text)->text, *overflown = NULL;
    bool minus = *at == '-', any = false, clock = false, fits;
    int64_t fraction = 0;
    Wide number, seconds = 0;
    if (*at == '-' || *at == '+') at++;
    if ((*at & ~0x20) != 'P') return throw_unparsed(in, text, "Duration");
    at++;
    for (int part = 0; part < 4; part++) {
        if (part == 1 && (*at & ~0x20) == 'T') at++, clock = true, any = false;
        if (part > 0 && !clock) break;
        if (part == 3 ? !read_seconds(&at, &number, &fraction, &fits) : !read_part(&at, "DHM"[part], &number, &fits)) continue;
        any = true;
        fits = fits && number * widths[part] >= INT64_MIN && number * widths[part] <= INT64_MAX;
        if (!fits && !overflown) overflown = names[part];
        if (fits) seconds += number * widths[part];
    }
    if (*at || !any) return throw_unparsed(in, text, "Duration");
    if (overflown) return throw_unparsed(in, text, text_printf("Duration: %s", overflown));
    Wide nanos = seconds * SECOND_NANOS + fraction;
    return duration_exact(in, minus ? -nanos : nanos);
}

/* --- as java.time.temporal.TemporalAmount: both kinds ---------------------------------------------------------------------- */

METHOD(add_to) { return is_null(args[0]) ? throw_null(in) : call_method_z(in, args[0], "plus", &self, 1); }
METHOD(subtract_from) { return is_null(args[0]) ? throw_null(in) : call_method_z(in, args[0], "minus", &self, 1); }

static Value unit_list(Interp *in, const int *units, uint32_t count) {
    Value list = list_new(in, count);
    for (uint32_t i = 0; i < count; i++) list_push(as_list(list), native_enum(in, chrono_unit, units[i]));
    return list;
}

/* Ordinal of a unit; -1: thrown. */
static int unit_arg(Interp *in, Value v) {
    int unit = native_enum_ordinal(in, v, chrono_unit);
    if (unit < 0) throw_null(in);
    return unit;
}
static Value no_such_unit(Interp *in, int unit) {
    return unit < 0 ? V_THROWN : throw_error(in, EX_UNSUPPORTED_TEMPORAL, "Unsupported unit: %s", time_unit_name(unit));
}

METHOD(duration_units) { return unit_list(in, (const int[]){UNIT_SECONDS, UNIT_NANOS}, 2); }
METHOD(duration_get) {
    int unit = unit_arg(in, args[0]);
    if (unit == UNIT_SECONDS) return v_long(duration(self)->seconds);
    return unit == UNIT_NANOS ? v_long(duration(self)->nanos) : no_such_unit(in, unit);
}
METHOD(duration_from) {
    if (is_duration(args[0])) return args[0];
    return is_null(args[0]) ? throw_error(in, EX_NULL_POINTER, "amount")
                            : throw_error(in, EX_UNSUPPORTED_TEMPORAL, "Unit must not have an estimated duration");
}
METHOD(plus_of_unit) {
    Value other = of_unit(in, self, args, argc);
    return is_abrupt(other) ? other : duration_exact(in, wide(duration(self)) + wide(duration(other)));
}
METHOD(minus_of_unit) {
    Value other = of_unit(in, self, args, argc);
    return is_abrupt(other) ? other : duration_exact(in, wide(duration(self)) - wide(duration(other)));
}
METHOD(of_seconds_and_nanos) { return duration_exact(in, (Wide)args[0].as.l * SECOND_NANOS + args[1].as.l); }
METHOD(nanos_part) { return v_int(duration(self)->nanos); }
METHOD(with_seconds) { return duration_new(in, args[0].as.l, duration(self)->nanos); }
METHOD(with_nanos) {
    int32_t nanos = args[0].as.i;
    if (nanos >= 0 && nanos < SECOND_NANOS) return duration_new(in, duration(self)->seconds, nanos);
    return throw_error(in, EX_DATE_TIME, "Invalid value for NanoOfSecond (valid values 0 - 999999999): %d", nanos);
}
METHOD(truncated) {
    int unit = unit_arg(in, args[0]);
    const Amount *a = duration(self);
    if (unit < 0) return V_THROWN;
    if (unit > UNIT_DAYS) return throw_error(in, EX_UNSUPPORTED_TEMPORAL, "Unit is too large to be used for truncation");
    if (unit == UNIT_DAYS) return duration_new(in, a->seconds / 86400 * 86400, 0);
    Value one = of_unit(in, self, (const Value[]){v_long(1), args[0]}, 2);
    int64_t width = duration(one)->seconds * SECOND_NANOS + duration(one)->nanos;
    int64_t of_day = a->seconds % 86400 * SECOND_NANOS + a->nanos;
    return duration_new(in, a->seconds, a->nanos + of_day / width * width - of_day);
}

METHOD(get_seconds) { return v_long(duration(self)->seconds); }
METHOD(get_nano) { return v_int(duration(self)->nanos); }
METHOD(to_days) { return v_long(duration(self)->seconds / 86400); }
METHOD(to_hours) { return v_long(duration(self)->seconds / 3600); }
METHOD(to_minutes) { return v_long(duration(self)->seconds / 60); }
METHOD(to_millis) { return long_exact(in, wide(duration(self)) / 1000000); }
METHOD(to_nanos) { return long_exact(in, wide(duration(self))); }
METHOD(hours_part) { return v_int((int32_t)(duration(self)->seconds / 3600 % 24)); }
METHOD(minutes_part) { return v_int((int32_t)(duration(self)->seconds / 60 % 60)); }
METHOD(seconds_part) { return v_int((int32_t)(duration(self)->seconds % 60)); }
METHOD(millis_part) { return v_int(duration(self)->nanos / 1000000); }
METHOD(is_zero) { return v_bool(duration(self)->seconds == 0 && duration(self)->nanos == 0); }
METHOD(is_negative) { return v_bool(duration(self)->seconds < 0); }
METHOD(plus) {
    return is_duration(args[0]) ? duration_exact(in, wide(duration(self)) + wide(duration(args[0]))) : throw_null(in);
}
METHOD(minus) {
    return is_duration(args[0]) ? duration_exact(in, wide(duration(self)) - wide(duration(args[0]))) : throw_null(in);
}

/* The product as a number of any size tells what does not fit. */
static Value product(Interp *in, const Amount *a, int64_t n) {
    Wide nanos;
    if (!__builtin_mul_overflow(wide(a), (Wide)n, &nanos) && nanos / SECOND_NANOS >= INT64_MIN && nanos / SECOND_NANOS <= INT64_MAX)
        return duration_exact(in, nanos);
    Buf shown = {0};
    Decimal *total = decimal_add(in, decimal_multiply(in, decimal_of(in, a->seconds, 0), decimal_of(in, SECOND_NANOS, 0)),
                                 decimal_of(in, a->nanos, 0));
    decimal_print(&shown, decimal_multiply(in, total, decimal_of(in, n, 0)), DECIMAL_PLAIN);
    return throw_error(in, EX_ARITHMETIC, "Exceeds capacity of Duration: %s", shown.at);
}
METHOD(multiplied) { return product(in, duration(self), args[0].as.l); }
METHOD(divided) {
    if (args[0].as.l == 0) return throw_error(in, EX_ARITHMETIC, "Cannot divide by zero");
    return duration_exact(in, wide(duration(self)) / args[0].as.l);
}
METHOD(divided_by_duration) {
    if (!is_duration(args[0])) return throw_error(in, EX_NULL_POINTER, "divisor");
    const Amount *a = duration(self), *b = duration(args[0]);
    if (!b->seconds && !b->nanos) return throw_error(in, EX_ARITHMETIC, "Cannot divide by zero");
    return long_exact(in, wide(a) / wide(b));
}
METHOD(negated) { return product(in, duration(self), -1); }
METHOD(absolute) { return duration(self)->seconds < 0 ? negated(in, self, args, argc) : self; }
METHOD(compare_to) {
    if (!is_duration(args[0])) return throw_class_cast_to(in, args[0], class_of(in, self));
    const Amount *a = duration(self), *b = duration(args[0]);
    return v_int(a->seconds != b->seconds ? (a->seconds > b->seconds) - (a->seconds < b->seconds) : a->nanos - b->nanos);
}
METHOD(equals) {
    return v_bool(is_duration(args[0]) && duration(self)->seconds == duration(args[0])->seconds &&
                  duration(self)->nanos == duration(args[0])->nanos);
}
METHOD(hash_code) {
    uint32_t seconds = (uint32_t)number_hash(v_long(duration(self)->seconds));
    return v_int((int32_t)(seconds + 51u * (uint32_t)duration(self)->nanos));
}

METHOD(to_string) {
    const Amount *a = duration(self);
    int64_t seconds = a->seconds, nanos = a->nanos;
    if (!seconds && !nanos) return string_z(in, "PT0S");
    if (seconds < 0 && nanos) { /* -1 s + 0.5 s reads -0.5 s */
        seconds++;
        nanos -= SECOND_NANOS;
    }
    Buf out = {0};
    buf_z(&out, "PT");
    if (seconds / 3600) buf_printf(&out, "%lldH", (long long)(seconds / 3600));
    if (seconds / 60 % 60) buf_printf(&out, "%lldM", (long long)(seconds / 60 % 60));
    int64_t rest = seconds % 60;
    if (!rest && !nanos) return string_new(in, buf_as_text(&out));
    if (rest == 0 && nanos < 0) buf_z(&out, "-0");
    else buf_printf(&out, "%lld", (long long)rest);
    if (nanos) {
        char digits[16];
        snprintf(digits, sizeof digits, "%09lld", (long long)(nanos < 0 ? -nanos : nanos));
        size_t len = 9;
        while (digits[len - 1] == '0') len--;
        buf_printf(&out, ".%.*s", (int)len, digits);
    }
    buf_char(&out, 'S');
    return string_new(in, buf_as_text(&out));
}

static const NativeMethod duration_methods[] = {
#define ROW(name, seconds, nanos)                                                                                      \
    {"static of" #name "(long)", of_##name}, {"plus" #name "(long)", plus_##name},                                     \
        {"minus" #name "(long)", minus_##name},
    UNITS(ROW)
#undef ROW
        {"static of(long, java.time.temporal.TemporalUnit)", of_unit},
    {"static between(java.time.temporal.Temporal, java.time.temporal.Temporal)", between},
    {"static parse(CharSequence)", parse},
    {"static getZERO()", zero},
    {"getSeconds()", get_seconds},
    {"toSeconds()", get_seconds},
    {"getNano()", get_nano},
    {"toDays()", to_days},
    {"toHours()", to_hours},
    {"toMinutes()", to_minutes},
    {"toMillis()", to_millis},
    {"toNanos()", to_nanos},
    {"toDaysPart()", to_days},
    {"toHoursPart()", hours_part},
    {"toMinutesPart()", minutes_part},
    {"toSecondsPart()", seconds_part},
    {"toMillisPart()", millis_part},
    {"isZero()", is_zero},
    {"isNegative()", is_negative},
    {"plus(java.time.Duration)", plus},
    {"minus(java.time.Duration)", minus},
    {"multipliedBy(long)", multiplied},
    {"dividedBy(long)", divided},
    {"dividedBy(java.time.Duration)", divided_by_duration},
    {"static ofSeconds(long, long)", of_seconds_and_nanos},
    {"static from(java.time.temporal.TemporalAmount)", duration_from},
    {"get(java.time.temporal.TemporalUnit)", duration_get},
    {"getUnits()", duration_units},
    {"addTo(java.time.temporal.Temporal)", add_to},
    {"subtractFrom(java.time.temporal.Temporal)", subtract_from},
    {"plus(long, java.time.temporal.TemporalUnit)", plus_of_unit},
    {"minus(long, java.time.temporal.TemporalUnit)", minus_of_unit},
    {"toNanosPart()", nanos_part},
    {"truncatedTo(java.time.temporal.TemporalUnit)", truncated},
    {"withSeconds(long)", with_seconds},
    {"withNanos(int)", with_nanos},
    {"negated()", negated},
    {"abs()", absolute},
    {"compareTo(Object)", compare_to},
    {"equals(Object)", equals},
    {"hashCode()", hash_code},
    {"toString()", to_string},
    {0},
};
const NativeType type_time_Duration = {.name = "java.time.Duration", .interfaces = "java.time.temporal.TemporalAmount java.lang.Comparable",
                                       .kind = V_NATIVE, .flags = CLASS_FINAL, .methods = duration_methods};
const NativeType type_time_TemporalAmount = {.name = "java.time.temporal.TemporalAmount", .kind = V_NATIVE, .flags = CLASS_INTERFACE};

/* --- Period ---------------------------------------------------------------------------------------------------------------- */

/* A Period with parts that may be too large for ints. */
static Value period_exact(Interp *in, int64_t years, int64_t months, int64_t days) {
    bool fits = years == (int32_t)years && months == (int32_t)months && days == (int32_t)days;
    if (!fits) return throw_error(in, EX_ARITHMETIC, "integer overflow");
    return period_new(in, years, months, days);
}

METHOD(period_of) { return period_new(in, args[0].as.i, args[1].as.i, args[2].as.i); }
METHOD(period_days) { return period_new(in, 0, 0, args[0].as.i); }
METHOD(period_weeks) { return period_exact(in, 0, 0, 7 * (int64_t)args[0].as.i); }
METHOD(period_months) { return period_new(in, 0, args[0].as.i, 0); }
METHOD(period_years) { return period_new(in, args[0].as.i, 0, 0); }
METHOD(period_zero) { return period_new(in, 0, 0, 0); }
METHOD(period_between) {
    if (!is_time(args[0]) || !is_time(args[1])) return throw_null(in);
    const Time *a = as_time(args[0]), *b = as_time(args[1]);
    int64_t months = time_read_field(b, PROLEPTIC_MONTH) - time_read_field(a, PROLEPTIC_MONTH);
    int64_t days = time_read_field(b, DAY_OF_MONTH) - time_read_field(a, DAY_OF_MONTH);
    if (months > 0 && days < 0) {
        Value moved = time_plus(in, a, --months, UNIT_MONTHS);
        if (is_abrupt(moved)) return moved;
        days = b->day - as_time(moved)->day;
    } else if (months < 0 && days > 0) {
        months++;
        days -= civil_month_days(time_read_field(b, YEAR), (int32_t)time_read_field(b, MONTH_OF_YEAR));
    }
    return period_new(in, months / 12, months % 12, days);
}
METHOD(get_years) { return v_int(as_amount(self)->years); }
METHOD(get_months) { return v_int(as_amount(self)->months); }
METHOD(get_days) { return v_int(as_amount(self)->days); }
METHOD(total_months) { return v_long(as_amount(self)->years * (int64_t)12 + as_amount(self)->months); }
METHOD(period_equals) {
    const Amount *a = as_amount(self), *b = as_amount(args[0]);
    return v_bool(is_period(args[0]) && a->years == b->years && a->months == b->months && a->days == b->days);
}
METHOD(period_text) {
    const Amount *a = as_amount(self);
    Buf out = {0};
    buf_char(&out, 'P');
    if (a->years) buf_printf(&out, "%dY", a->years);
    if (a->months) buf_printf(&out, "%dM", a->months);
    if (a->days || out.len == 1) buf_printf(&out, "%dD", a->days);
    return string_new(in, buf_as_text(&out));
}

/* Java adds longs, of which it makes ints. */
static Value period_sum(Interp *in, Value self, int64_t years, int64_t months, int64_t days) {
    const Amount *a = as_amount(self);
    if (__builtin_add_overflow(years, a->years, &years) || __builtin_add_overflow(months, a->months, &months) ||
        __builtin_add_overflow(days, a->days, &days))
        return overflow(in);
    return period_exact(in, years, months, days);
}
/* -n, and the largest long where there is none: neither fits into an int. */
static int64_t negative(int64_t n) { return n == INT64_MIN ? INT64_MAX : -n; }

#define PERIOD_UNITS(X) X(Years, 1, 0, 0) X(Months, 0, 1, 0) X(Days, 0, 0, 1)
#define PERIOD_UNIT(name, y, m, d)                                                                                    \
    METHOD(period_plus_##name) { return period_sum(in, self, y * args[0].as.l, m * args[0].as.l, d * args[0].as.l); }  \
    METHOD(period_minus_##name) { int64_t n = negative(args[0].as.l); return period_sum(in, self, y * n, m * n, d * n); } \
    METHOD(period_with_##name) {                                                                                      \
        const Amount *a = as_amount(self);                                                                            \
        int32_t n = args[0].as.i;                                                                                     \
        return period_new(in, y ? n : a->years, m ? n : a->months, d ? n : a->days);                                  \
    }
PERIOD_UNITS(PERIOD_UNIT)
#undef PERIOD_UNIT
METHOD(period_plus) {
    if (!is_period(args[0])) return throw_null(in);
    const Amount *a = as_amount(args[0]);
    return period_sum(in, self, a->years, a->months, a->days);
}
METHOD(period_minus) {
    if (!is_period(args[0])) return throw_null(in);
    const Amount *a = as_amount(args[0]);
    return period_sum(in, self, -(int64_t)a->years, -(int64_t)a->months, -(int64_t)a->days);
}
static Value period_times(Interp *in, Value self, int64_t n) {
    const Amount *a = as_amount(self);
    return period_exact(in, a->years * n, a->months * n, a->days * n);
}
METHOD(period_multiplied) { return period_times(in, self, args[0].as.i); }
METHOD(period_negated) { return period_times(in, self, -1); }
METHOD(period_normalized) {
    int64_t months = total_months(in, self, args, argc).as.l;
    return period_exact(in, months / 12, months % 12, as_amount(self)->days);
}
METHOD(period_is_zero) { return v_bool(!as_amount(self)->years && !as_amount(self)->months && !as_amount(self)->days); }
METHOD(period_is_negative) { return v_bool(as_amount(self)->years < 0 || as_amount(self)->months < 0 || as_amount(self)->days < 0); }
METHOD(period_hash) {
    const Amount *a = as_amount(self);
    uint32_t months = (uint32_t)a->months, days = (uint32_t)a->days;
    return v_int((int32_t)((uint32_t)a->years + (months << 8 | months >> 24) + (days << 16 | days >> 16)));
}

/* "P1Y2M3W4D": each part at most once, in this order; a week is seven days. */
METHOD(period_parse) {
    static const char letters[] = "YMWD";
    if (is_null(args[0])) return throw_null(in);
    Value text = value_to_string(in, args[0]);
    if (is_abrupt(text)) return text;
    const char *at = as_string(text)->text;
    int64_t part[4] = {0};
    int sign = *at == '-' ? -1 : 1, next = 0;
    if (*at == '-' || *at == '+') at++;
    bool fits = *at == 'P' || *at == 'p', any = false;
    for (at += fits; fits && *at; any = true) {
        char *end;
        long value = strtol(at, &end, 10);
        const char *letter = end > at && *end && *at != ' ' ? strchr(letters, *end & ~0x20) : NULL;
        fits = letter && letter - letters >= next && value == (int32_t)value;
        if (!fits) break;
        next = (int)(letter - letters) + 1;
        part[next - 1] = value;
        at = end + 1;
    }
    if (!fits || !any) return throw_unparsed(in, text, "Period");
    return period_exact(in, sign * part[0], sign * part[1], sign * (part[2] * 7 + part[3]));
}

METHOD(period_units) { return unit_list(in, (const int[]){UNIT_YEARS, UNIT_MONTHS, UNIT_DAYS}, 3); }
METHOD(period_get) {
    int unit = unit_arg(in, args[0]);
    const Amount *a = as_amount(self);
    if (unit != UNIT_YEARS && unit != UNIT_MONTHS && unit != UNIT_DAYS) return no_such_unit(in, unit);
    return v_long(unit == UNIT_YEARS ? a->years : unit == UNIT_MONTHS ? a->months : a->days);
}
METHOD(period_from) {
    if (is_period(args[0])) return args[0];
    return is_null(args[0]) ? throw_error(in, EX_NULL_POINTER, "amount")
                            : throw_error(in, EX_DATE_TIME, "Unit must be Years, Months or Days, but was Seconds");
}

static const NativeMethod period_methods[] = {
    {"static from(java.time.temporal.TemporalAmount)", period_from},
    {"get(java.time.temporal.TemporalUnit)", period_get},
    {"getUnits()", period_units},
    {"getChronology()", time_chronology},
    {"addTo(java.time.temporal.Temporal)", add_to},
    {"subtractFrom(java.time.temporal.Temporal)", subtract_from},
#define ROW(name, y, m, d)                                                                                            \
    {"plus" #name "(long)", period_plus_##name}, {"minus" #name "(long)", period_minus_##name}, {"with" #name "(int)", period_with_##name},
    PERIOD_UNITS(ROW)
#undef ROW
    {"static parse(CharSequence)", period_parse},
    {"plus(java.time.temporal.TemporalAmount)", period_plus},
    {"minus(java.time.temporal.TemporalAmount)", period_minus},
    {"multipliedBy(int)", period_multiplied},
    {"negated()", period_negated},
    {"normalized()", period_normalized},
    {"isZero()", period_is_zero},
    {"isNegative()", period_is_negative},
    {"hashCode()", period_hash},
    {"static of(int, int, int)", period_of},
    {"static ofDays(int)", period_days},
    {"static ofWeeks(int)", period_weeks},
    {"static ofMonths(int)", period_months},
    {"static ofYears(int)", period_years},
    {"static between(java.time.LocalDate, java.time.LocalDate)", period_between},
    {"static getZERO()", period_zero},
    {"getYears()", get_years},
    {"getMonths()", get_months},
    {"getDays()", get_days},
    {"toTotalMonths()", total_months},
    {"equals(Object)", period_equals},
    {"toString()", period_text},
    {0},
};
const NativeType type_time_Period = {.name = "java.time.Period",
                                     .interfaces = "java.time.temporal.TemporalAmount",
                                     .kind = V_NATIVE,
                                     .flags = CLASS_FINAL,
                                     .methods = period_methods};

/* --- the enums ---------------------------------------------------------------------------------------------------------------- */

static int32_t ordinal(Value self) { return self.as.obj->fields[ENUM_ORDINAL].as.i; }

static Value cycle(Interp *in, Value self, const char *class_name, int64_t by, int32_t length) {
    return native_enum(in, class_name, (int)floor_mod(ordinal(self) + by % length, length));
}
METHOD(enum_value) { return v_int(ordinal(self) + 1); }
METHOD(plus_days) { return cycle(in, self, "java.time.DayOfWeek", args[0].as.l, 7); }
METHOD(minus_days) { return cycle(in, self, "java.time.DayOfWeek", -(args[0].as.l % 7), 7); }
METHOD(day_of) {
    return args[0].as.i >= 1 && args[0].as.i <= 7
               ? native_enum(in, "java.time.DayOfWeek", args[0].as.i - 1)
               : throw_error(in, EX_DATE_TIME, "Invalid value for DayOfWeek: %d", args[0].as.i);
}
METHOD(plus_months) { return cycle(in, self, "java.time.Month", args[0].as.l, 12); }
METHOD(minus_months) { return cycle(in, self, "java.time.Month", -(args[0].as.l % 12), 12); }
METHOD(month_of) {
    return args[0].as.i >= 1 && args[0].as.i <= 12
               ? native_enum(in, "java.time.Month", args[0].as.i - 1)
               : throw_error(in, EX_DATE_TIME, "Invalid value for MonthOfYear: %d", args[0].as.i);
}
METHOD(month_shortest) { return v_int(civil_month_days(2001, ordinal(self) + 1)); }
METHOD(month_longest) { return v_int(civil_month_days(2000, ordinal(self) + 1)); }
METHOD(month_of_quarter) { return native_enum(in, "java.time.Month", ordinal(self) / 3 * 3); }
METHOD(month_first_day) {
    int day = 1;
    for (int32_t m = 1; m <= ordinal(self); m++) day += civil_month_days(args[0].as.i ? 2000 : 2001, m);
    return v_int(day);
}
METHOD(month_length) { return v_int(civil_month_days(args[0].as.i ? 2000 : 2001, ordinal(self) + 1)); }

/* FULL and SHORT, and these standing alone; NARROW is a letter. */
static Value display_name(Interp *in, Value self, const Value *args, DateList full, DateList abridged) {
    int style = native_enum_ordinal(in, args[0], "java.time.format.TextStyle");
    if (style < 0 || is_null(args[1])) return throw_null(in);
    Text name = date_word(date_words(args[1]), style < 2 ? full : abridged, ordinal(self));
    if (style < 4) return string_new(in, name);
    Buf letter = {0};
    const char *at = name.at;
    buf_code_point(&letter, unicode_upper(utf8_next(&at, name.at + name.len)));
    return string_new(in, buf_as_text(&letter));
}
METHOD(day_name) { return display_name(in, self, args, WORDS_DAYS, WORDS_SHORT_DAYS); }
METHOD(month_name) { return display_name(in, self, args, WORDS_MONTHS, WORDS_SHORT_MONTHS); }
#define NAMED(fn) {"getDisplayName(java.time.format.TextStyle, Locale)", fn}

const NativeMethod day_of_week_methods[] = {{"getValue()", enum_value}, {"plus(long)", plus_days}, {"minus(long)", minus_days},
                                            {"static of(int)", day_of}, NAMED(day_name),           {0}};
const NativeMethod month_methods[] = {{"getValue()", enum_value},        {"plus(long)", plus_months}, {"minus(long)", minus_months},
                                      {"static of(int)", month_of},      NAMED(month_name),           {"length(boolean)", month_length},
                                      {"minLength()", month_shortest},   {"maxLength()", month_longest},
                                      {"firstDayOfYear(boolean)", month_first_day}, {"firstMonthOfQuarter()", month_of_quarter},
                                      {0}};

/* TextStyle: each style, and then the same standing alone. */
METHOD(style_alone) { return native_enum(in, "java.time.format.TextStyle", ordinal(self) | 1); }
METHOD(style_normal) { return native_enum(in, "java.time.format.TextStyle", ordinal(self) & ~1); }
METHOD(style_is_alone) { return v_bool(ordinal(self) & 1); }
const NativeMethod text_style_methods[] = {
    {"asStandalone()", style_alone}, {"asNormal()", style_normal}, {"isStandalone()", style_is_alone}, {0}};

/* TimeUnit.MINUTES.toSeconds(5) and its like. */
static const int64_t unit_nanos[] = {1, 1000, 1000000, SECOND_NANOS, 60 * SECOND_NANOS, 3600 * SECOND_NANOS, DAY_NANOS};
static Value unit_convert(int64_t amount, int32_t from, int32_t to) {
    __extension__ __int128 nanos = (__int128)amount * unit_nanos[from] / unit_nanos[to];
    return v_long(nanos > INT64_MAX ? INT64_MAX : nanos < INT64_MIN ? INT64_MIN : (int64_t)nanos);
}
#define TIME_UNIT_LIST(X) X(Nanos, 0) X(Micros, 1) X(Millis, 2) X(Seconds, 3) X(Minutes, 4) X(Hours, 5) X(Days, 6)
#define CONVERT(name, to)                                                                                             \
    METHOD(unit_to_##name) { return unit_convert(args[0].as.l, ordinal(self), to); }
TIME_UNIT_LIST(CONVERT)
#undef CONVERT
METHOD(unit_from) {
    int from = native_enum_ordinal(in, args[1], "java.util.concurrent.TimeUnit");
    return from < 0 ? throw_null(in) : unit_convert(args[0].as.l, from, ordinal(self));
}
/* Of java.time's units: none, for what it does not have. */
static int unit_of_chrono(int unit) { return unit <= UNIT_HOURS ? unit : unit == UNIT_DAYS ? 6 : -1; }
METHOD(unit_of) {
    int chrono = unit_arg(in, args[0]), unit = chrono < 0 ? -1 : unit_of_chrono(chrono);
    if (chrono < 0) return V_THROWN;
    return unit >= 0 ? native_enum(in, "java.util.concurrent.TimeUnit", unit)
                     : throw_error(in, EX_ILLEGAL_ARGUMENT, "No TimeUnit equivalent for %s", time_unit_name(chrono));
}
METHOD(unit_to_chrono) { return native_enum(in, chrono_unit, ordinal(self) < 6 ? ordinal(self) : UNIT_DAYS); }
METHOD(unit_from_duration) {
    if (!is_duration(args[0])) return throw_null(in);
    const Amount *a = duration(args[0]);
    Wide units = wide(a) / unit_nanos[ordinal(self)];
    return v_long(units > INT64_MAX ? INT64_MAX : units < INT64_MIN ? INT64_MIN : (int64_t)units);
}
METHOD(unit_sleep) {
    Value ms = v_long(unit_convert(args[0].as.l, ordinal(self), 2).as.l);
    return call_method_z(in, v_obj(V_CLASS, class_named(in, "java.lang.Thread")), "sleep", &ms, 1);
}
const NativeMethod time_unit_methods[] = {
#define ROW(name, to) {"to" #name "(long)", unit_to_##name},
    TIME_UNIT_LIST(ROW)
#undef ROW
    {"convert(long, java.util.concurrent.TimeUnit)", unit_from},
    {"convert(java.time.Duration)", unit_from_duration},
    {"static of(java.time.temporal.ChronoUnit)", unit_of},
    {"toChronoUnit()", unit_to_chrono},
    {"sleep(long)", unit_sleep},
    {0},
};
