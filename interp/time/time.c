/*
 * java.time's points in time: making and text. What is added to them is in time_shift.c, the types
 * and their methods are in time_types.c.
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

int64_t time_local_second(const Time *t) { return t->day * 86400 + t->nanos / SECOND_NANOS; }
int64_t time_epoch_second(const Time *t) { return time_local_second(t) - t->offset; }

Value time_zoned(Interp *in, TimeForm form, int64_t day, int64_t nanos, const Zone *zone) {
    int64_t local = day * 86400 + nanos / SECOND_NANOS;
    int32_t offset = zone_local_offset(zone, local);
    int32_t real = zone_offset(zone, local - offset, NULL, NULL); /* differs in the gap that clocks skip */
    return time_new(in, form, day, nanos + (int64_t)(real - offset) * SECOND_NANOS, zone, real);
}

bool time_has_offset(const Zone *zone, const Time *local, int32_t offset) {
    return zone_offset(zone, time_local_second(local) - offset, NULL, NULL) == offset;
}

Value time_with_local(Interp *in, const Time *t, int64_t day, int64_t nanos) {
    Time local = {.day = day, .nanos = nanos};
    if (t->form == TIME_ZONED && !time_has_offset(t->zone, &local, t->offset)) return time_zoned(in, t->form, day, nanos, t->zone);
    return time_new(in, t->form, day, nanos, t->zone, t->offset);
}

/* Java's Instant reaches a year further than its dates. */
Value time_instant_at(Interp *in, int64_t seconds, int64_t nanos) {
    static const int64_t first = -31557014167219200, last = 31556889864403199;
    if (__builtin_add_overflow(seconds, floor_div(nanos, SECOND_NANOS), &seconds))
        return throw_error(in, EX_ARITHMETIC, "long overflow");
    if (seconds < first || seconds > last)
        return throw_error(in, EX_DATE_TIME, "Instant exceeds minimum or maximum instant");
    nanos = floor_mod(seconds, 86400) * SECOND_NANOS + floor_mod(nanos, SECOND_NANOS);
    return time_new(in, TIME_INSTANT, floor_div(seconds, 86400), nanos, NULL, 0);
}

Value time_from_instant(Interp *in, TimeForm form, int64_t seconds, int64_t nanos, const Zone *zone) {
    if (form == TIME_INSTANT) return time_instant_at(in, seconds, nanos);
    int32_t offset = zone_offset(zone, seconds, NULL, NULL);
    int64_t local = wrapped_sum(seconds, offset), day = floor_div(local, 86400);
    if (!time_check_field(in, EPOCH_DAY, day)) return V_THROWN;
    return time_new(in, form, day, (local - day * 86400) * SECOND_NANOS + nanos, zone, offset);
}

Value time_instant(Interp *in, int64_t ms) {
    return time_instant_at(in, floor_div(ms, 1000), floor_mod(ms, 1000) * 1000000);
}

bool time_epoch_milli(Interp *in, const Time *t, int64_t *ms) {
    if (!__builtin_mul_overflow(time_epoch_second(t), (int64_t)1000, ms) &&
        !__builtin_add_overflow(*ms, t->nanos % SECOND_NANOS / 1000000, ms))
        return true;
    throw_error(in, EX_ARITHMETIC, "long overflow");
    return false;
}

bool time_millis(Interp *in, Value v, int64_t *ms) {
    if (!is_time(v) || (as_time(v)->form != TIME_INSTANT && !as_time(v)->zone)) return throw_null(in), false;
    if (time_epoch_milli(in, as_time(v), ms)) return true;
    Value cause = thrown_take(in), refused = class_construct(in, exception_class(in, EX_ILLEGAL_ARGUMENT), &cause, 1);
    if (!is_abrupt(refused)) throw_value(in, refused);
    return false;
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
    t->obj.cls = class_named(in, zone_is_offset(zone) ? "java.time.ZoneOffset" : "java.time.ZoneRegion");
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
    if (t->form == TIME_ZONED && !zone_is_offset(t->zone)) buf_printf(out, "[%s]", t->zone->id);
}
