/*
 * java.time.ZonedDateTime's own methods: made by an offset, and where clocks show an hour twice.
 */
#include "interp/time/time_field.h"
#include "interp/time/time_format.h"

/* The same local time by the other offset that the zone has then. */
static Value at_overlap(Interp *in, Value self, bool later) {
    const Time *t = as_time(self);
    int64_t local = time_local_second(t);
    int32_t first = zone_local_offset(t->zone, local), wanted = first;
    if (!time_has_offset(t->zone, t, first)) return self;
    if (later) { /* the offset that holds when the first one's hour is over */
        int32_t after = zone_offset(t->zone, local - first + 3 * 3600, NULL, NULL);
        if (time_has_offset(t->zone, t, after)) wanted = after;
    }
    return wanted == t->offset ? self : time_new(in, t->form, t->day, t->nanos, t->zone, wanted);
}
METHOD(later_offset) { return at_overlap(in, self, true); }
METHOD(earlier_offset) { return at_overlap(in, self, false); }
METHOD(with_fixed_zone) {
    const Time *t = as_time(self);
    return time_new(in, t->form, t->day, t->nanos, zone_fixed(in, zone_offset_text(t->offset), t->offset), t->offset);
}

/* (local, zone, preferred offset): that offset where the zone has it then */
METHOD(of_local) {
    const Zone *zone = time_zone(args[1]);
    if (!is_time(args[0]) || !zone) return throw_error(in, EX_NULL_POINTER, is_time(args[0]) ? "zone" : "localDateTime");
    const Time *t = as_time(args[0]);
    int32_t offset = is_null(args[2]) ? 0 : zone_standard_offset(time_zone(args[2]));
    if (!is_null(args[2]) && time_has_offset(zone, t, offset)) return time_new(in, TIME_ZONED, t->day, t->nanos, zone, offset);
    return time_zoned(in, TIME_ZONED, t->day, t->nanos, zone);
}

/* (local, offset, zone) */
METHOD(of_local_instant) {
    if (!is_time(args[0]) || is_null(args[1]) || is_null(args[2])) return throw_null(in);
    const Time *t = as_time(args[0]);
    int64_t second = time_local_second(t) - zone_standard_offset(time_zone(args[1]));
    return time_from_instant(in, TIME_ZONED, second, t->nanos % SECOND_NANOS, time_zone(args[2]));
}
METHOD(of_strict) {
    Value made = of_local_instant(in, self, args, argc);
    const Time *t = is_abrupt(made) ? NULL : as_time(args[0]);
    if (!t || time_has_offset(time_zone(args[2]), t, zone_standard_offset(time_zone(args[1])))) return made;
    Value usual = time_zoned(in, TIME_ZONED, t->day, t->nanos, time_zone(args[2]));
    const char *local = value_z(in, args[0]), *zone = value_z(in, args[2]);
    if (as_time(usual)->nanos != t->nanos || as_time(usual)->day != t->day)
        return throw_error(in, EX_DATE_TIME, "LocalDateTime '%s' does not exist in zone '%s' due to a gap in the local time-line, "
                                             "typically caused by daylight savings", local, zone);
    return throw_error(in, EX_DATE_TIME, "ZoneOffset '%s' is not valid for LocalDateTime '%s' in zone '%s'", value_z(in, args[1]), local,
                       zone);
}

const NativeMethod time_overlap_methods[] = {
    {"getChronology()", time_chronology},
    {"static ofInstant(java.time.LocalDateTime, java.time.ZoneOffset, java.time.ZoneId)", of_local_instant},
    {"static ofLocal(java.time.LocalDateTime, java.time.ZoneId, java.time.ZoneOffset)", of_local},
    {"static ofStrict(java.time.LocalDateTime, java.time.ZoneOffset, java.time.ZoneId)", of_strict},
    {"withEarlierOffsetAtOverlap()", earlier_offset},
    {"withLaterOffsetAtOverlap()", later_offset},
    {"withFixedOffsetZone()", with_fixed_zone},
    {0},
};
