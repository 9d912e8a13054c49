/*
 * java.time's points in time: making, arithmetic, text. The types and their methods are in time_types.c.
 */
#include "interp/time/date.h"
#include "interp/time/time_field.h"

const char time_tag, duration_tag, period_tag, zone_id_tag;

const char *const time_class[TIME_FORMS] = {"java.time.Instant",       "java.time.LocalDate",     "java.time.LocalTime",
                                            "java.time.LocalDateTime", "java.time.ZonedDateTime", "java.time.OffsetDateTime",
                                            "java.time.YearMonth",     "java.time.Year"};

Value time_new(Interp *in, TimeForm form, int64_t day, int64_t nanos, const Zone *zone, int32_t offset) {
    Time *t = gc_new(Time);
    t->obj.cls = class_named(in, time_class[form]);
    t->tag = &time_tag;
    t->form = form;
    t->day = day + floor_div(nanos, DAY_NANOS);
    t->nanos = floor_mod(nanos, DAY_NANOS);
    t->zone = zone;
    t->offset = offset;
    return native_value(t);
}

Value time_zoned(Interp *in, TimeForm form, int64_t day, int64_t nanos, const Zone *zone) {
    int64_t local = day * 86400 + nanos / SECOND_NANOS;
    int32_t offset = zone_local_offset(zone, local);
    int32_t real = zone_offset(zone, local - offset, NULL, NULL); /* differs in the gap that clocks skip */
    return time_new(in, form, day, nanos + (int64_t)(real - offset) * SECOND_NANOS, zone, real);
}

Value time_from_instant(Interp *in, TimeForm form, int64_t seconds, int64_t nanos, const Zone *zone) {
    int32_t offset = zone ? zone_offset(zone, seconds, NULL, NULL) : 0;
    int64_t local = seconds + offset, day = floor_div(local, 86400);
    return time_new(in, form, day, (local - day * 86400) * SECOND_NANOS + nanos, zone, offset);
}

int64_t time_epoch_second(const Time *t) { return t->day * 86400 + t->nanos / SECOND_NANOS - t->offset; }

Value time_instant(Interp *in, int64_t ms) {
    return time_from_instant(in, TIME_INSTANT, floor_div(ms, 1000), floor_mod(ms, 1000) * 1000000, NULL);
}

bool time_millis(Interp *in, Value v, int64_t *ms) {
    (void)in;
    if (!is_time(v) || (as_time(v)->form != TIME_INSTANT && !as_time(v)->zone)) return false;
    *ms = time_epoch_second(as_time(v)) * 1000 + as_time(v)->nanos % SECOND_NANOS / 1000000;
    return true;
}

bool time_fields(Interp *in, Value v, Civil *out) {
    (void)in;
    if (!is_time(v)) return false;
    const Time *t = as_time(v);
    *out = (Civil){.zone = "UTC"};
    civil_from_days(t->day, out);
    out->hour = (int32_t)(t->nanos / (3600 * SECOND_NANOS));
    out->minute = (int32_t)(t->nanos / (60 * SECOND_NANOS) % 60);
    out->second = (int32_t)(t->nanos / SECOND_NANOS % 60);
    out->nano = (int32_t)(t->nanos % SECOND_NANOS);
    out->offset = t->offset;
    if (t->zone) zone_offset(t->zone, time_epoch_second(t), &out->dst, &out->zone);
    return true;
}

Value zone_id_new(Interp *in, const Zone *zone) {
    Time *t = gc_new(Time);
    bool fixed = strcmp(zone->id, "Z") == 0 || zone->id[0] == '+' || zone->id[0] == '-';
    t->obj.cls = class_named(in, fixed ? "java.time.ZoneOffset" : "java.time.ZoneId");
    t->tag = &zone_id_tag;
    t->zone = zone;
    return native_value(t);
}

const Zone *time_zone(Value v) { return has_tag(v, &zone_id_tag) ? as_time(v)->zone : NULL; }

Value duration_new(Interp *in, int64_t seconds, int64_t nanos) {
    Amount *s = gc_new(Amount);
    s->obj.cls = class_named(in, "java.time.Duration");
    s->tag = &duration_tag;
    s->seconds = seconds + floor_div(nanos, SECOND_NANOS);
    s->nanos = (int32_t)floor_mod(nanos, SECOND_NANOS);
    return native_value(s);
}

Value period_new(Interp *in, int64_t years, int64_t months, int64_t days) {
    Amount *s = gc_new(Amount);
    s->obj.cls = class_named(in, "java.time.Period");
    s->tag = &period_tag;
    s->years = (int32_t)years;
    s->months = (int32_t)months;
    s->days = (int32_t)days;
    return native_value(s);
}

/* --- arithmetic ------------------------------------------------------------------------------------------------------ */

/* Nanoseconds of the units up to half days. */
static const int64_t unit_nanos[] = {1, 1000, 1000000, SECOND_NANOS, 60 * SECOND_NANOS, 3600 * SECOND_NANOS, 12 * 3600 * SECOND_NANOS};
static const int64_t unit_months[] = {[UNIT_MONTHS] = 1, [UNIT_YEARS] = 12, [UNIT_DECADES] = 120, [UNIT_CENTURIES] = 1200,
                                      [UNIT_MILLENNIA] = 12000};

static int64_t add_months(int64_t day, int64_t months) {
    Civil c;
    civil_from_days(day, &c);
    int64_t total = c.year * 12 + c.month - 1 + months;
    int64_t year = floor_div(total, 12);
    int32_t month = (int32_t)floor_mod(total, 12) + 1, last = civil_month_days(year, month);
    return civil_to_days(year, month, c.day < last ? c.day : last);
}

/* Is that a day of java.time's years? A few days on it is the year that Java checks, else the day. */
static bool in_range(Interp *in, const Time *t, int64_t day, int unit, int64_t amount) {
    static const int64_t last_year = 999999999;
    Civil c;
    if (t->form == TIME_INSTANT) {
        if (day >= civil_to_days(-last_year - 1, 1, 1) && day <= civil_to_days(last_year + 1, 12, 31)) return true;
        return throw_error(in, EX_DATE_TIME, "Instant exceeds minimum or maximum instant"), false;
    }
    bool few = unit > UNIT_WEEKS || (amount > -32 && amount < 32);
    civil_from_days(day, &c);
    return time_check_field(in, few ? YEAR : EPOCH_DAY, few ? c.year : day);
}

Value time_plus(Interp *in, const Time *t, int64_t amount, int unit) {
    bool clock = t->form == TIME_INSTANT || t->form == TIME_ZONED || t->form == TIME_OFFSET;
    if (unit == UNIT_ERAS && time_has_unit(t->form, unit))
        return time_adjust(in, native_value((void *)t), ERA, time_read_field(t, ERA) + amount);
    if (!time_has_unit(t->form, unit))
        return throw_error(in, EX_UNSUPPORTED_TEMPORAL, "Unsupported unit: %s", time_unit_name(unit));
    if (unit >= UNIT_DAYS) {
        int64_t day = unit == UNIT_DAYS    ? t->day + amount
                      : unit == UNIT_WEEKS ? t->day + 7 * amount
                                           : add_months(t->day, amount * unit_months[unit]);
        if (!in_range(in, t, day, unit, amount)) return V_THROWN;
        if (t->form == TIME_ZONED) return time_zoned(in, t->form, day, t->nanos, t->zone);
        return time_new(in, t->form, day, t->nanos, t->zone, t->offset);
    }
    int64_t per_day = DAY_NANOS / unit_nanos[unit], days = floor_div(amount, per_day),
            nanos = floor_mod(amount, per_day) * unit_nanos[unit];
    if (t->form == TIME_TIME) days = 0;
    if (t->form == TIME_INSTANT && !in_range(in, t, t->day + days + (t->nanos + nanos >= DAY_NANOS), unit, amount))
        return V_THROWN;
    if (!clock || t->form == TIME_INSTANT || t->form == TIME_OFFSET) {
        int64_t total = t->nanos + nanos;
        if (t->form == TIME_TIME) total = floor_mod(total, DAY_NANOS);
        return time_new(in, t->form, t->day + days, total, t->zone, t->offset);
    }
    int64_t total = t->nanos % SECOND_NANOS + nanos % SECOND_NANOS;
    int64_t seconds = time_epoch_second(t) + days * 86400 + nanos / SECOND_NANOS + total / SECOND_NANOS;
    return time_from_instant(in, TIME_ZONED, seconds, total % SECOND_NANOS, t->zone);
}

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

int64_t time_between(const Time *a, const Time *b, int unit) {
    if (unit >= UNIT_MONTHS) return unit > UNIT_MILLENNIA ? 0 : months_between(a, b) / unit_months[unit];
    int64_t days = b->day - a->day, nanos = b->nanos - a->nanos;
    nanos -= (int64_t)(b->offset - a->offset) * SECOND_NANOS;
    if (unit >= UNIT_DAYS) {
        if (days > 0 && nanos < 0) days--;
        if (days < 0 && nanos > 0) days++;
        return unit == UNIT_WEEKS ? days / 7 : days;
    }
    __extension__ __int128 total = (__int128)days * DAY_NANOS + nanos;
    return (int64_t)(total / unit_nanos[unit]);
}

Value time_like(Interp *in, const Time *a, Value other) {
    if (is_time(other) && as_time(other)->form == a->form) return other;
    return call_method_z(in, v_obj(V_CLASS, class_named(in, time_class[a->form])), "from", &other, 1);
}

Value time_until(Interp *in, const Time *a, Value b, int unit) {
    b = time_like(in, a, b);
    if (is_abrupt(b)) return b;
    if (!time_has_unit(a->form, unit)) return throw_error(in, EX_UNSUPPORTED_TEMPORAL, "Unsupported unit: %s", time_unit_name(unit));
    const Time *end = as_time(b);
    if (unit == UNIT_ERAS) return v_long(time_read_field(end, ERA) - time_read_field(a, ERA));
    if (a->zone && unit >= UNIT_DAYS) { /* dates are counted as the clocks of a show them */
        Time here = *a, there = *as_time(time_from_instant(in, a->form, time_epoch_second(end), end->nanos % SECOND_NANOS, a->zone));
        here.offset = there.offset = 0;
        return v_long(time_between(&here, &there, unit));
    }
    return v_long(time_between(a, end, unit));
}

/* --- text -------------------------------------------------------------------------------------------------------------- */

/* At least four digits. */
static void print_year(Buf *out, int64_t year) {
    buf_printf(out, year < 0 ? "-%04lld" : "%04lld", (long long)(year < 0 ? -year : year));
}

static void print_date(Buf *out, int64_t day) {
    Civil c;
    civil_from_days(day, &c);
    if (c.year > 9999) buf_char(out, '+');
    print_year(out, c.year);
    buf_printf(out, "-%02d-%02d", c.month, c.day);
}

/* Seconds only when needed (always in an Instant), fractions by three digits. */
static void print_time(Buf *out, int64_t nanos, bool seconds) {
    int64_t s = nanos / SECOND_NANOS, fraction = nanos % SECOND_NANOS;
    buf_printf(out, "%02d:%02d", (int)(s / 3600), (int)(s / 60 % 60));
    if (seconds || s % 60 || fraction) buf_printf(out, ":%02d", (int)(s % 60));
    if (fraction % 1000000 == 0 && fraction) buf_printf(out, ".%03d", (int)(fraction / 1000000));
    else if (fraction % 1000 == 0 && fraction) buf_printf(out, ".%06d", (int)(fraction / 1000));
    else if (fraction) buf_printf(out, ".%09d", (int)fraction);
}

static void print_offset(Buf *out, int32_t offset) {
    if (!offset) {
        buf_char(out, 'Z');
        return;
    }
    int32_t seconds = offset < 0 ? -offset : offset;
    buf_printf(out, "%c%02d:%02d", offset < 0 ? '-' : '+', seconds / 3600, seconds / 60 % 60);
    if (seconds % 60) buf_printf(out, ":%02d", seconds % 60);
}

void time_print(Buf *out, const Time *t) {
    Civil c;
    civil_from_days(t->day, &c);
    if (t->form == TIME_YEAR) buf_printf(out, "%lld", (long long)c.year);
    if (t->form == TIME_YEAR_MONTH) {
        print_year(out, c.year);
        buf_printf(out, "-%02d", c.month);
    }
    if (t->form == TIME_YEAR || t->form == TIME_YEAR_MONTH) return;
    if (t->form != TIME_TIME) print_date(out, t->day);
    if (t->form == TIME_DATE) return;
    if (t->form != TIME_TIME) buf_char(out, 'T');
    print_time(out, t->nanos, t->form == TIME_INSTANT);
    if (t->form == TIME_INSTANT) buf_char(out, 'Z');
    if (t->form == TIME_ZONED || t->form == TIME_OFFSET) print_offset(out, t->offset);
    if (t->form == TIME_ZONED && strcmp(t->zone->id, "Z") != 0 && t->zone->id[0] != '+' && t->zone->id[0] != '-')
        buf_printf(out, "[%s]", t->zone->id);
}
