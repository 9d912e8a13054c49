/*
 * How java.time's points compare, and their hash codes: Java's own, as sets and maps show them by their order.
 */
#include "interp/numbers/number.h"
#include "interp/text/string.h"
#include "interp/time/time_field.h"

static int sign(int64_t a, int64_t b) { return (a > b) - (a < b); }

/* Java gives differences of the fields of dates, and signs of times of day. */
static int date_order(const Time *a, const Time *b) {
    Civil x, y;
    civil_from_days(a->day, &x);
    civil_from_days(b->day, &y);
    return (int)(x.year != y.year ? x.year - y.year : x.month != y.month ? x.month - y.month : x.day - y.day);
}

static int local_order(const Time *a, const Time *b) {
    int order = date_order(a, b);
    return order ? order : sign(a->nanos, b->nanos);
}

static int instant_order(const Time *a, const Time *b) {
    int64_t x = time_epoch_second(a), y = time_epoch_second(b);
    return x != y ? sign(x, y) : (int)(a->nanos % SECOND_NANOS - b->nanos % SECOND_NANOS);
}

static int order_of(const Time *a, const Time *b) {
    int order;
    switch (a->form) {
    case TIME_TIME: return sign(a->nanos, b->nanos);
    case TIME_INSTANT: return instant_order(a, b);
    case TIME_OFFSET:
        order = a->offset == b->offset ? 0 : instant_order(a, b);
        return order ? order : local_order(a, b);
    case TIME_ZONED:
        order = instant_order(a, b);
        if (!order) order = local_order(a, b);
        return order ? order : text_compare(text_of(a->zone->id), text_of(b->zone->id));
    default: return local_order(a, b);
    }
}

static bool same_form(Value a, Value b) { return is_time(b) && as_time(a)->form == as_time(b)->form; }

/* What Java casts to, before it compares. */
static Class *comparable_class(Interp *in, Value self) {
    switch (as_time(self)->form) {
    case TIME_DATE: return class_named(in, "java.time.chrono.ChronoLocalDate");
    case TIME_DATE_TIME: return class_named(in, "java.time.chrono.ChronoLocalDateTime");
    case TIME_ZONED: return class_named(in, "java.time.chrono.ChronoZonedDateTime");
    default: return class_of(in, self);
    }
}
METHOD(compare_to) {
    if (!same_form(self, args[0])) return throw_class_cast_to(in, args[0], comparable_class(in, self));
    return v_int(order_of(as_time(self), as_time(args[0])));
}

/* By the point in time where there is a zone, else by the fields; `other` is of the same class. */
static int point_order(Value self, Value other) {
    const Time *a = as_time(self), *b = as_time(other);
    return a->zone ? instant_order(a, b) : order_of(a, b);
}
#define ORDER(name, test)                                                                                              \
    METHOD(name) { return same_form(self, args[0]) ? v_bool(point_order(self, args[0]) test 0) : throw_null(in); }
ORDER(is_before, <)
ORDER(is_after, >)
ORDER(is_equal, ==)

METHOD(equals) {
    if (!is_time(args[0])) return v_bool(false);
    const Time *a = as_time(self), *b = as_time(args[0]);
    bool same_zone = a->zone == b->zone || (a->zone && b->zone && strcmp(a->zone->id, b->zone->id) == 0);
    return v_bool(a->form == b->form && a->day == b->day && a->nanos == b->nanos && a->offset == b->offset && same_zone);
}

/* --- hash codes --------------------------------------------------------------------------------------------------------- */

static uint32_t long_hash(int64_t n) { return (uint32_t)number_hash(v_long(n)); }

static uint32_t date_hash(const Time *t) {
    Civil c;
    civil_from_days(t->day, &c);
    uint32_t year = (uint32_t)c.year;
    return (year & 0xFFFFF800) ^ ((year << 11) + ((uint32_t)c.month << 6) + (uint32_t)c.day);
}

static uint32_t month_hash(const Time *t) {
    Civil c;
    civil_from_days(t->day, &c);
    return (uint32_t)c.year ^ (t->form == TIME_YEAR_MONTH ? (uint32_t)c.month << 27 : 0);
}

int32_t time_zone_hash(const Zone *zone) {
    return zone_is_offset(zone) ? zone_standard_offset(zone) : text_java_hash(text_of(zone->id));
}

static uint32_t hash_of(const Time *t) {
    uint32_t local = date_hash(t) ^ long_hash(t->nanos), zone;
    switch (t->form) {
    case TIME_DATE: return date_hash(t);
    case TIME_TIME: return long_hash(t->nanos);
    case TIME_INSTANT: return long_hash(time_epoch_second(t)) + 51 * (uint32_t)(t->nanos % SECOND_NANOS);
    case TIME_OFFSET: return local ^ (uint32_t)t->offset;
    case TIME_ZONED:
        zone = (uint32_t)time_zone_hash(t->zone);
        return local ^ (uint32_t)t->offset ^ (zone << 3 | zone >> 29);
    case TIME_DATE_TIME: return local;
    default: return month_hash(t);
    }
}
METHOD(hash_code) { return v_int((int32_t)hash_of(as_time(self))); }

const NativeMethod time_order_methods[] = {{"compareTo(Object)", compare_to}, {"equals(Object)", equals}, {"hashCode()", hash_code}, {0}};
/* What each of them is compared with. */
#define BEFORE_AND_AFTER(type) {"isBefore(java.time." type ")", is_before}, {"isAfter(java.time." type ")", is_after}
#define ORDERED(name, type) const NativeMethod time_order_##name[] = {BEFORE_AND_AFTER(type), {0}};
#define ORDERED_OR_EQUAL(name, type)                                                                                   \
    const NativeMethod time_order_##name[] = {BEFORE_AND_AFTER(type), {"isEqual(java.time." type ")", is_equal}, {0}};
ORDERED_OR_EQUAL(LocalDate, "chrono.ChronoLocalDate")
ORDERED_OR_EQUAL(LocalDateTime, "chrono.ChronoLocalDateTime")
ORDERED_OR_EQUAL(ZonedDateTime, "chrono.ChronoZonedDateTime")
ORDERED_OR_EQUAL(OffsetDateTime, "OffsetDateTime")
ORDERED(LocalTime, "LocalTime")
ORDERED(Instant, "Instant")
ORDERED(YearMonth, "YearMonth")
ORDERED(Year, "Year")
