/*
 * java.time.ZoneId and ZoneOffset.
 */
#include "interp/collections/collections_methods.h"
#include "interp/time/date.h"
#include "interp/time/time_field.h"
#include "interp/time/time_format.h"

static Value offset_of_text(Interp *in, Text id);

/* "UTC+3" by the length of its prefix */
static Value offset_with_prefix(Interp *in, Text id, size_t prefix) {
    Value offset = offset_of_text(in, text_span(id.at + prefix, id.len - prefix));
    if (is_abrupt(offset)) {
        thrown_take(in);
        return throw_error(in, EX_DATE_TIME, "Invalid ID for offset-based ZoneId: %.*s", TEXT_FMT(id));
    }
    int32_t seconds = zone_standard_offset(time_zone(offset));
    const char *name = text_printf("%.*s%s", (int)prefix, id.at, seconds ? time_zone(offset)->id : "");
    return zone_id_new(in, zone_fixed(in, gc_strdup(name), seconds));
}

METHOD(zone_of) {
    if (is_null(args[0])) return throw_error(in, EX_NULL_POINTER, "zoneId");
    Text id = string_text(as_string(args[0]));
    if (id.len <= 1 || strchr("+-", id.at[0])) return offset_of_text(in, id);
    size_t prefix = text_starts(id, TEXT("UTC")) || text_starts(id, TEXT("GMT")) ? 3 : text_starts(id, TEXT("UT")) ? 2 : 0;
    if (prefix && id.len > prefix && strchr("+-", id.at[prefix])) return offset_with_prefix(in, id, prefix);
    const Zone *zone = prefix == id.len ? zone_fixed(in, gc_strdup(string_cz(as_string(args[0]))), 0) : zone_for_java_time(in, id);
    if (!zone) return throw_error(in, EX_ZONE_RULES, "Unknown time-zone ID: %s", as_string(args[0])->text);
    return zone_id_new(in, zone);
}

/* of(id, aliases) */
METHOD(zone_of_alias) {
    if (is_null(args[0]) || is_null(args[1])) return throw_error(in, EX_NULL_POINTER, is_null(args[0]) ? "zoneId" : "aliasMap");
    Value id = call_method_z(in, args[1], "get", args, 1);
    if (is_abrupt(id)) return id;
    id = is_null(id) ? args[0] : value_to_string(in, id);
    return is_abrupt(id) ? id : zone_of(in, self, &id, 1);
}

METHOD(zone_default) { return zone_id_new(in, zone_local(in)); }
METHOD(zone_id) { return string_z(in, time_zone(self)->id); }
METHOD(zone_equals) {
    const Zone *other = time_zone(args[0]);
    return v_bool(other && strcmp(other->id, time_zone(self)->id) == 0);
}
METHOD(zone_hash) { return v_int(time_zone_hash(time_zone(self))); }

static Value offset_id(Interp *in, int32_t seconds) { return zone_id_new(in, zone_fixed(in, zone_offset_text(seconds), seconds)); }

METHOD(zone_from) {
    if (time_zone(args[0])) return args[0];
    if (!is_time(args[0]) || !as_time(args[0])->zone) return time_not_obtained(in, "ZoneId", args[0]);
    return as_time(args[0])->form == TIME_ZONED ? zone_id_new(in, as_time(args[0])->zone) : offset_id(in, as_time(args[0])->offset);
}

/* A zone whose offset never changes, as that offset. */
METHOD(zone_normalized) {
    const Zone *zone = time_zone(self);
    return zone->count || *zone->rule ? self : offset_id(in, zone_standard_offset(zone));
}

/* ofOffset(prefix, offset): "UTC+02:00" */
METHOD(zone_of_offset) {
    if (is_null(args[0]) || is_null(args[1])) return throw_error(in, EX_NULL_POINTER, is_null(args[0]) ? "prefix" : "offset");
    const char *prefix = as_string(args[0])->text;
    int32_t seconds = zone_standard_offset(time_zone(args[1]));
    if (!*prefix) return args[1];
    if (strcmp(prefix, "GMT") != 0 && strcmp(prefix, "UTC") != 0 && strcmp(prefix, "UT") != 0)
        return throw_error(in, EX_ILLEGAL_ARGUMENT, "prefix should be GMT, UTC or UT, is: %s", prefix);
    return zone_id_new(in, zone_fixed(in, seconds ? text_printf("%s%s", prefix, zone_offset_text(seconds)) : prefix, seconds));
}

METHOD(available_ids) {
    Value set = set_new_of(in, NULL, MAP_HASH, 0);
    return collection_add_all(in, set, zone_ids(in), NULL) ? set : V_THROWN;
}

METHOD(zone_rules) { return call_method_z(in, v_obj(V_CLASS, class_named(in, "java.time.zone.ZoneRules")), "of", &self, 1); }

/* --- ZoneOffset ----------------------------------------------------------------------------------------------------------- */

METHOD(zone_utc) { return offset_id(in, 0); }
METHOD(total_seconds) { return v_int(zone_standard_offset(time_zone(self))); }
static int32_t total(Value self) { return zone_standard_offset(time_zone(self)); }

METHOD(of_total_seconds) {
    int32_t seconds = args[0].as.i;
    if (seconds < -18 * 3600 || seconds > 18 * 3600)
        return throw_error(in, EX_DATE_TIME, "Zone offset not in valid range: -18:00 to +18:00");
    return offset_id(in, seconds);
}

static Value part_out_of_range(Interp *in, const char *part, int32_t value, int32_t most) {
    return throw_error(in, EX_DATE_TIME, "Zone offset %s not in valid range: value %d is not in the range -%d to %d", part, value, most,
                       most);
}

/* (hours), (hours, minutes), (hours, minutes, seconds): all of one sign */
METHOD(of_parts) {
    int32_t hours = args[0].as.i, minutes = argc > 1 ? args[1].as.i : 0, seconds = argc > 2 ? args[2].as.i : 0;
    const char *refused = hours > 0 && (minutes < 0 || seconds < 0)     ? "be positive because hours is positive"
                          : hours < 0 && (minutes > 0 || seconds > 0)   ? "be negative because hours is negative"
                          : (int64_t)minutes * seconds < 0              ? "have the same sign"
                                                                        : NULL;
    if (hours < -18 || hours > 18) return part_out_of_range(in, "hours", hours, 18);
    if (refused) return throw_error(in, EX_DATE_TIME, "Zone offset minutes and seconds must %s", refused);
    if (minutes < -59 || minutes > 59) return part_out_of_range(in, "minutes", minutes, 59);
    if (seconds < -59 || seconds > 59) return part_out_of_range(in, "seconds", seconds, 59);
    Value all = v_int(hours * 3600 + minutes * 60 + seconds);
    return of_total_seconds(in, self, &all, 1);
}

/* Two digits of an offset's text, behind a colon where it has some; -1: thrown. */
static int32_t offset_part(Interp *in, const char *text, int at, bool colon) {
    const char *wrong = colon && text[at - 1] != ':' ? "colon not found when expected"
                        : strspn(text + at, "0123456789") < 2 ? "non numeric characters found" : NULL;
    if (!wrong) return (text[at] - '0') * 10 + text[at + 1] - '0';
    throw_error(in, EX_DATE_TIME, "Invalid ID for ZoneOffset, %s: %s", wrong, text);
    return -1;
}

/* Z, +h, +hh, +hhmm, +hh:mm, +hhmmss, +hh:mm:ss */
static Value offset_of_text(Interp *in, Text id) {
    static const struct {
        int parts;
        bool colons;
    } forms[10] = {[3] = {1, false}, [5] = {2, false}, [6] = {2, true}, [7] = {3, false}, [9] = {3, true}};
    if (text_is(id, "Z")) return offset_id(in, 0);
    const char *text = id.len == 2 ? text_printf("%c0%c", id.at[0], id.at[1]) : text_printf("%.*s", TEXT_FMT(id));
    size_t len = strlen(text);
    int parts = len < 10 ? forms[len].parts : 0;
    if (!parts) return throw_error(in, EX_DATE_TIME, "Invalid ID for ZoneOffset, invalid format: %s", text);
    Value numbers[3];
    for (int i = 0; i < parts; i++) {
        int32_t n = offset_part(in, text, 1 + i * (2 + forms[len].colons), i && forms[len].colons);
        if (n < 0) return V_THROWN;
        numbers[i] = v_int(text[0] == '-' ? -n : n);
    }
    if (!strchr("+-", text[0]))
        return throw_error(in, EX_DATE_TIME, "Invalid ID for ZoneOffset, plus/minus not found when expected: %s", text);
    return of_parts(in, v_null(), numbers, parts);
}
METHOD(offset_of) {
    return is_null(args[0]) ? throw_error(in, EX_NULL_POINTER, "offsetId") : offset_of_text(in, string_text(as_string(args[0])));
}

METHOD(offset_from) {
    if (has_tag(args[0], &zone_id_tag) && strcmp(args[0].as.obj->cls->simple_name, "ZoneOffset") == 0) return args[0];
    if (!is_time(args[0]) || !as_time(args[0])->zone) return time_not_obtained(in, "ZoneOffset", args[0]);
    return offset_id(in, as_time(args[0])->offset);
}

/* East comes first. */
METHOD(offset_compare) { return time_zone(args[0]) ? v_int(total(args[0]) - total(self)) : throw_null(in); }

static bool is_offset_field(Interp *in, Value field) {
    TimeField wanted = time_field_of(in, field);
    if (wanted != FIELDS && wanted != OFFSET_SECONDS) time_unsupported(in, wanted);
    return wanted == OFFSET_SECONDS;
}
METHOD(offset_has) { return v_bool(!is_null(args[0]) && time_field_of(in, args[0]) == OFFSET_SECONDS); }
METHOD(offset_get) { return is_offset_field(in, args[0]) ? v_int(total(self)) : V_THROWN; }
METHOD(offset_get_long) { return is_offset_field(in, args[0]) ? v_long(total(self)) : V_THROWN; }
METHOD(offset_range) { return is_offset_field(in, args[0]) ? time_field_range(in, OFFSET_SECONDS, NULL) : V_THROWN; }
METHOD(offset_query) { return time_query(in, self, args[0]); }
METHOD(offset_adjust) { return is_null(args[0]) ? throw_null(in) : time_adjust(in, args[0], OFFSET_SECONDS, total(self)); }

static const NativeMethod zone_id_methods[] = {
    {"static of(String)", zone_of},
    {"static of(String, Map)", zone_of_alias},
    {"static ofOffset(String, java.time.ZoneOffset)", zone_of_offset},
    {"static from(java.time.temporal.TemporalAccessor)", zone_from},
    {"static systemDefault()", zone_default},
    {"static getAvailableZoneIds()", available_ids},
    {"getId()", zone_id},
    {"getRules()", zone_rules},
    {"normalized()", zone_normalized},
    {"toString()", zone_id},
    {"equals(Object)", zone_equals},
    {"hashCode()", zone_hash},
    {0},
};
#define FIELD "java.time.temporal.TemporalField"
static const NativeMethod zone_offset_methods[] = {
    {"static getUTC()", zone_utc},
    {"static of(String)", offset_of},
    {"static ofHours(int)", of_parts},
    {"static ofHoursMinutes(int, int)", of_parts},
    {"static ofHoursMinutesSeconds(int, int, int)", of_parts},
    {"static ofTotalSeconds(int)", of_total_seconds},
    {"static from(java.time.temporal.TemporalAccessor)", offset_from},
    {"getTotalSeconds()", total_seconds},
    {"compareTo(java.time.ZoneOffset)", offset_compare},
    {"isSupported(" FIELD ")", offset_has},
    {"get(" FIELD ")", offset_get},
    {"getLong(" FIELD ")", offset_get_long},
    {"range(" FIELD ")", offset_range},
    {"query(java.time.temporal.TemporalQuery)", offset_query},
    {"adjustInto(java.time.temporal.Temporal)", offset_adjust},
    {0},
};
const NativeType type_time_ZoneId = {.name = "java.time.ZoneId",
                                     .interfaces = "java.io.Serializable",
                                     .kind = V_NATIVE,
                                     .flags = CLASS_ABSTRACT,
                                     .methods = zone_id_methods};
const NativeType type_time_ZoneRegion = {
    .name = "java.time.ZoneRegion", .super = "java.time.ZoneId", .kind = V_NATIVE, .flags = CLASS_FINAL};
const NativeType type_time_ZoneOffset = {.name = "java.time.ZoneOffset",
                                         .super = "java.time.ZoneId",
                                         .interfaces = "java.time.temporal.TemporalAccessor java.time.temporal.TemporalAdjuster "
                                                       "java.lang.Comparable",
                                         .kind = V_NATIVE,
                                         .flags = CLASS_FINAL,
                                         .methods = zone_offset_methods};
