/*
 * java.time's arithmetic: points in time so much later, and how far it is from one to another. Numbers that are too large
 * are refused as Java refuses them, in its order.
 */
#include "interp/time/time_field.h"

/* Nanoseconds of the units up to half days, and years of those from years on. */
static const int64_t unit_nanos[] = {1, 1000, 1000000, SECOND_NANOS, 60 * SECOND_NANOS, 3600 * SECOND_NANOS, 12 * 3600 * SECOND_NANOS};
static const int64_t unit_years[] = {[UNIT_YEARS] = 1, [UNIT_DECADES] = 10, [UNIT_CENTURIES] = 100, [UNIT_MILLENNIA] = 1000};

static Value overflow(Interp *in) { return throw_error(in, EX_ARITHMETIC, "long overflow"); }
/* False: thrown, as the result is no long. */
static bool sum_exact(Interp *in, int64_t a, int64_t b, int64_t *out) {
    return !__builtin_add_overflow(a, b, out) || (overflow(in), false);
}
static bool product_exact(Interp *in, int64_t a, int64_t b, int64_t *out) {
    return !__builtin_mul_overflow(a, b, out) || (overflow(in), false);
}

static Value unsupported(Interp *in, int unit) {
    return throw_error(in, EX_UNSUPPORTED_TEMPORAL, "Unsupported unit: %s", time_unit_name(unit));
}

/* --- plus --------------------------------------------------------------------------------------------------------------- */

/* A day of this month or the next one is only looked at for its year. */
static bool add_days(Interp *in, int64_t from, int64_t days, int64_t *day) {
    Civil c;
    civil_from_days(from, &c);
    bool near = days > -c.day && days <= 59 - c.day;
    if (!sum_exact(in, from, days, day)) return false;
    civil_from_days(near ? *day : from, &c);
    return near ? time_check_field(in, YEAR, c.year) : time_check_field(in, EPOCH_DAY, *day);
}

/* The day of the month stays, as far as the month has it. */
static bool to_month(Interp *in, int64_t year, int32_t month, int32_t of_month, int64_t *day) {
    if (!time_check_field(in, YEAR, year)) return false;
    *day = civil_to_days_within(year, month, of_month);
    return true;
}

/* Sums of months and years wrap in Java, before the year is looked at. */
static bool add_units(Interp *in, int64_t from, int64_t amount, int unit, int64_t *day) {
    Civil c;
    if (unit == UNIT_WEEKS && !product_exact(in, amount, 7, &amount)) return false;
    if (unit <= UNIT_WEEKS) return add_days(in, from, amount, day);
    civil_from_days(from, &c);
    if (unit > UNIT_MONTHS)
        return product_exact(in, amount, unit_years[unit], &amount) && to_month(in, wrapped_sum(c.year, amount), c.month, c.day, day);
    int64_t months = wrapped_sum(c.year * 12 + c.month - 1, amount);
    return to_month(in, floor_div(months, 12), (int32_t)floor_mod(months, 12) + 1, c.day, day);
}

static Value instant_plus(Interp *in, const Time *t, int64_t amount, int unit) {
    int64_t seconds, nanos = t->nanos % SECOND_NANOS;
    if (unit < UNIT_SECONDS) {
        int64_t per_second = SECOND_NANOS / unit_nanos[unit];
        seconds = amount / per_second;
        nanos += amount % per_second * unit_nanos[unit];
    } else if (!product_exact(in, amount, unit == UNIT_DAYS ? 86400 : unit_nanos[unit] / SECOND_NANOS, &seconds)) return V_THROWN;
    return sum_exact(in, time_epoch_second(t), seconds, &seconds) ? time_instant_at(in, seconds, nanos) : V_THROWN;
}

/* By the clock. Java adds the whole days of some units first; of half days it takes 256 for one of them. */
static Value clock_plus(Interp *in, const Time *t, int64_t amount, int unit) {
    int64_t per_day = unit == UNIT_HALF_DAYS ? 256 : DAY_NANOS / unit_nanos[unit];
    int64_t day = t->day, days = amount / per_day, nanos = t->nanos + amount % per_day * unit_nanos[unit];
    int64_t carry = floor_div(nanos, DAY_NANOS);
    nanos = floor_mod(nanos, DAY_NANOS);
    if (t->form == TIME_TIME) return time_new(in, t->form, 0, nanos, NULL, 0);
    bool first = unit == UNIT_HALF_DAYS || unit == UNIT_MICROS || unit == UNIT_MILLIS;
    if (first ? !add_days(in, day, days, &day) || !add_days(in, day, carry, &day) : !add_days(in, day, days + carry, &day))
        return V_THROWN;
    if (t->form != TIME_ZONED) return time_new(in, t->form, day, nanos, t->zone, t->offset);
    Time local = {.day = day, .nanos = nanos, .offset = t->offset};
    return time_from_instant(in, t->form, time_epoch_second(&local), nanos % SECOND_NANOS, t->zone);
}

Value time_plus(Interp *in, const Time *t, int64_t amount, int unit) {
    int64_t to;
    if (!time_has_unit(t->form, unit)) return unsupported(in, unit);
    if (unit == UNIT_ERAS)
        return sum_exact(in, time_read_field(t, ERA), amount, &to) ? time_adjust(in, native_value((void *)t), ERA, to) : V_THROWN;
    if (t->form == TIME_INSTANT) return instant_plus(in, t, amount, unit);
    if (unit < UNIT_DAYS) return clock_plus(in, t, amount, unit);
    return add_units(in, t->day, amount, unit, &to) ? time_with_local(in, t, to, t->nanos) : V_THROWN;
}

Value time_minus(Interp *in, const Time *t, int64_t amount, int unit) {
    if (amount != INT64_MIN) return time_plus(in, t, -amount, unit);
    Value most = time_plus(in, t, INT64_MAX, unit); /* there is no -amount: in two steps */
    return is_abrupt(most) ? most : time_plus(in, as_time(most), 1, unit);
}

/* --- until -------------------------------------------------------------------------------------------------------------- */

static int64_t months_between(const Time *a, const Time *b) {
    Civil x, y;
    civil_from_days(a->day, &x);
    civil_from_days(b->day, &y);
    int64_t months = (y.year - x.year) * 12 + y.month - x.month;
    int64_t here = x.day * DAY_NANOS + a->nanos, there = y.day * DAY_NANOS + b->nanos;
    if (months > 0 && there < here) months--;
    if (months < 0 && there > here) months++;
    return months;
}

/* Whole units from a to b, by their own fields. */
static Value between(Interp *in, const Time *a, const Time *b, int unit) {
    if (unit > UNIT_MONTHS) return v_long(months_between(a, b) / (12 * unit_years[unit]));
    if (unit == UNIT_MONTHS) return v_long(months_between(a, b));
    int64_t days = b->day - a->day, nanos = b->nanos - a->nanos;
    nanos -= (int64_t)(b->offset - a->offset) * SECOND_NANOS;
    if (unit >= UNIT_DAYS) {
        if (days > 0 && nanos < 0) days--;
        if (days < 0 && nanos > 0) days++;
        return v_long(unit == UNIT_WEEKS ? days / 7 : days);
    }
    if (a->form == TIME_INSTANT && unit == UNIT_MILLIS) { /* as toEpochMilli() tells them */
        int64_t from, to;
        if (!time_epoch_milli(in, b, &to) || !time_epoch_milli(in, a, &from)) return V_THROWN;
        return __builtin_sub_overflow(to, from, &to) ? overflow(in) : v_long(to);
    }
    __extension__ __int128 total = (__int128)days * DAY_NANOS + nanos;
    bool by_nanos = unit == UNIT_MICROS && a->form == TIME_INSTANT; /* an Instant counts microseconds by its nanoseconds */
    __extension__ __int128 counted = by_nanos ? total : total / unit_nanos[unit];
    if (counted != (int64_t)counted) return overflow(in);
    return v_long((int64_t)(total / unit_nanos[unit]));
}

Value time_like(Interp *in, const Time *a, Value other) {
    if (is_time(other) && as_time(other)->form == a->form) return other;
    return call_method_z(in, v_obj(V_CLASS, class_named(in, time_class[a->form])), "from", &other, 1);
}

Value time_until(Interp *in, const Time *a, Value b, int unit) {
    b = time_like(in, a, b);
    if (is_abrupt(b)) return b;
    if (!time_has_unit(a->form, unit)) return unsupported(in, unit);
    const Time *end = as_time(b);
    if (unit == UNIT_ERAS) return v_long(time_read_field(end, ERA) - time_read_field(a, ERA));
    if (!a->zone || unit < UNIT_DAYS) return between(in, a, end, unit);
    b = time_from_instant(in, a->form, time_epoch_second(end), end->nanos % SECOND_NANOS, a->zone);
    if (is_abrupt(b)) return b;
    Time here = *a, there = *as_time(b); /* dates are counted as the clocks of a show them */
    here.offset = there.offset = 0;
    return between(in, &here, &there, unit);
}
