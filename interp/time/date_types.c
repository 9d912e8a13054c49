/*
 * java.util.TimeZone, java.text.SimpleDateFormat.
 */
#include "interp/collections/collections_methods.h"
#include "interp/time/date.h"
#include "interp/time/date_pattern.h"
#include "interp/time/date_style.h"
#include "interp/native.h"
#include "interp/numbers/number.h"
#include "interp/time/time.h"

/* --- TimeZone -------------------------------------------------------------------------------------------------------- */

static const char timezone_tag;

typedef struct TimeZone {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &timezone_tag */
    const Zone *zone;
} TimeZone;

static const Zone *zone_of_self(Value self) { return ((TimeZone *)self.as.obj)->zone; }
static bool is_timezone(Value v) { return v.kind == V_NATIVE && as_native(v)->data == &timezone_tag; }

Value timezone_new(Interp *in, const Zone *zone) {
    TimeZone *t = gc_new(TimeZone);
    t->obj.cls = class_named(in, "java.util.TimeZone");
    t->tag = &timezone_tag;
    t->zone = zone;
    return native_value(t);
}

const Zone *zone_of_value(Interp *in, Value v) {
    if (is_null(v)) return zone_local(in);
    if (is_timezone(v)) return zone_of_self(v);
    if (is_string(v)) return zone_named(in, string_text(as_string(v)));
    return time_zone(v);
}

/* An unknown id is GMT, as in Java. */
METHOD(get_zone) {
    if (is_null(args[0])) return throw_null(in);
    const Zone *zone = zone_of_value(in, args[0]);
    return timezone_new(in, zone ? zone : zone_named(in, TEXT("GMT")));
}
METHOD(get_default) { return timezone_new(in, zone_local(in)); }
METHOD(set_default) {
    zone_set_local(in, is_timezone(args[0]) ? zone_of_self(args[0]) : NULL);
    return v_null();
}
METHOD(zone_id) { return string_z(in, zone_of_self(self)->id); }
METHOD(to_zone_id) {
    Value id = zone_id(in, self, NULL, 0);
    return call_method_z(in, v_obj(V_CLASS, class_named(in, "java.time.ZoneId")), "of", &id, 1);
}
METHOD(display_name) {
    const char *id = zone_of_self(self)->id;
    return string_z(in, strcmp(id, "UTC") == 0 ? "Coordinated Universal Time" : strcmp(id, "GMT") == 0 ? "Greenwich Mean Time" : id);
}
/* SHORT is the abbreviation of that half of the year, where the zone has one. */
enum { ZONE_SHORT, ZONE_LONG };
METHOD(display_name_of) {
    const Zone *z = zone_of_self(self);
    bool summer = args[0].as.i;
    if (args[1].as.i != ZONE_SHORT && args[1].as.i != ZONE_LONG)
        return throw_error(in, EX_ILLEGAL_ARGUMENT, "Illegal style: %d", args[1].as.i);
    if (args[1].as.i == ZONE_LONG) return display_name(in, self, NULL, 0);
    for (uint32_t i = z->count; i--;)
        if (z->type[z->to[i]].dst == summer) return string_z(in, z->type[z->to[i]].abbreviation);
    return string_z(in, z->type_count ? z->type[z->type_count - 1].abbreviation : z->id);
}
METHOD(style_short) { return v_int(ZONE_SHORT); }
METHOD(style_long) { return v_int(ZONE_LONG); }
METHOD(raw_offset) { return v_int(zone_standard_offset(zone_of_self(self)) * 1000); }
METHOD(offset_at) { return v_int(zone_offset(zone_of_self(self), floor_div(args[0].as.l, 1000), NULL, NULL) * 1000); }
/* (era, year, month from 0, day, weekday, milliseconds of the day by the standard offset) */
METHOD(offset_of_fields) {
    Civil c = {.year = args[0].as.i ? args[1].as.i : 1 - args[1].as.i, .month = args[2].as.i + 1, .day = args[3].as.i};
    int64_t ms = civil_local_millis(&c) + args[5].as.i - (int64_t)zone_standard_offset(zone_of_self(self)) * 1000;
    return v_int(zone_date_offset(zone_of_self(self), floor_div(ms, 1000), NULL, NULL) * 1000);
}
METHOD(dst_savings) { return v_int(zone_uses_dst(zone_of_self(self)) ? 3600000 : 0); }
/* All ids, or those of zones that far from UTC. */
METHOD(available_ids) {
    Value all = zone_ids(in), kept = list_new(in, 0);
    for (uint32_t i = 0; i < as_list(all)->len; i++) {
        Value id = as_list(all)->at[i];
        const Zone *zone = argc ? zone_named(in, string_text(as_string(id))) : NULL;
        if (!argc || (zone && zone_standard_offset(zone) * 1000 == args[0].as.i)) list_push(as_list(kept), id);
    }
    return array_of(in, class_array_of(in, in->kinds[V_STRING]), as_list(kept)->at, as_list(kept)->len);
}
METHOD(set_id) {
    if (is_null(args[0])) return throw_null(in);
    Zone *named = gc_new(Zone);
    *named = *zone_of_self(self);
    named->id = as_string(args[0])->text;
    ((TimeZone *)self.as.obj)->zone = named;
    return v_null();
}
METHOD(set_raw_offset) {
    ((TimeZone *)self.as.obj)->zone = zone_fixed(in, zone_of_self(self)->id, args[0].as.i / 1000);
    return v_null();
}
METHOD(uses_dst) { return v_bool(zone_uses_dst(zone_of_self(self))); }
METHOD(in_dst) {
    bool dst = false;
    if (!is_date(args[0])) return throw_null(in);
    zone_offset(zone_of_self(self), floor_div(as_date(args[0])->ms, 1000), &dst, NULL);
    return v_bool(dst);
}
METHOD(zone_equals) { return v_bool(is_timezone(args[0]) && strcmp(zone_of_self(self)->id, zone_of_self(args[0])->id) == 0); }
METHOD(zone_hash) { return v_int(zone_hash_code(zone_of_self(self))); }
/* Changes of the clock and the rule for those to come are not told. */
METHOD(zone_text) {
    const Zone *z = zone_of_self(self);
    return string_printf(in, "sun.util.calendar.ZoneInfo[id=\"%s\",offset=%d%s]", z->id, zone_standard_offset(z) * 1000,
                         z->count ? "" : ",dstSavings=0,useDaylight=false,transitions=0,lastRule=null");
}

static const NativeMethod timezone_methods[] = {
    {"static getTimeZone(String)", get_zone},
    {"static getTimeZone(java.time.ZoneId)", get_zone},
    {"static getDefault()", get_default},
    {"static setDefault(TimeZone)", set_default},
    {"static getAvailableIDs()", available_ids},
    {"static getAvailableIDs(int)", available_ids},
    {"getID()", zone_id},
    {"toZoneId()", to_zone_id},
    {"getDisplayName()", display_name},
    {"getDisplayName(boolean, int)", display_name_of},
    {"getDisplayName(boolean, int, Locale)", display_name_of},
    {"static getSHORT()", style_short},
    {"static getLONG()", style_long},
    {"getRawOffset()", raw_offset},
    {"getOffset(long)", offset_at},
    {"getOffset(int, int, int, int, int, int)", offset_of_fields},
    {"getDSTSavings()", dst_savings},
    {"setID(String)", set_id},
    {"setRawOffset(int)", set_raw_offset},
    {"getDisplayName(Locale)", display_name},
    {"useDaylightTime()", uses_dst},
    {"observesDaylightTime()", uses_dst},
    {"inDaylightTime(Date)", in_dst},
    {"hasSameRules(TimeZone)", zone_equals},
    {"equals(Object)", zone_equals},
    {"hashCode()", zone_hash},
    {"toString()", zone_text},
    {0},
};
const NativeType type_java_util_TimeZone = {
    .name = "java.util.TimeZone", .interfaces = "java.io.Serializable java.lang.Cloneable", .kind = V_NATIVE, .methods = timezone_methods};

/* --- SimpleDateFormat ------------------------------------------------------------------------------------------------------ */

typedef struct SimpleDateFormat {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &sdf_tag */
    Text pattern;
    Value calendar; /* its zone counts; null: the local one of the moment */
    const DateWords *words;
    bool strict;
    const int64_t *first_ms; /* from which on years of two digits are counted; NULL: 80 years ago */
} SimpleDateFormat;
static const char sdf_tag;
static SimpleDateFormat *as_sdf(Value v) { return (SimpleDateFormat *)v.as.obj; }

METHOD(sdf_construct) {
    SimpleDateFormat *f = gc_new(SimpleDateFormat);
    Civil c = {.year = 1970, .month = 1, .day = 1, .weekday = 1, .year_day = 1, .zone = "UTC"};
    Buf probe = {0};
    f->obj.cls = as_class(self);
    f->tag = &sdf_tag;
    if (argc && (is_null(args[0]) || is_null(args[argc - 1]))) return throw_null(in);
    f->pattern = argc ? string_text(as_string(args[0])) : TEXT("M/d/yy, h:mm a");
    f->words = date_words(argc > 1 ? args[1] : v_null());
    if (!date_pattern_print(in, &probe, f->pattern, &c, &(PatternWay){PATTERN_SIMPLE, "UTC", NULL})) return V_THROWN;
    return native_value(f);
}

static const Zone *sdf_zone(Interp *in, const SimpleDateFormat *f) {
    return is_null(f->calendar) ? zone_local(in) : as_calendar(f->calendar)->zone;
}

METHOD(sdf_format) {
    int64_t ms;
    if (is_date(args[0])) ms = as_date(args[0])->ms;
    else if (is_number(args[0])) ms = number_long(args[0]);
    else return is_null(args[0]) ? throw_null(in) : throw_error(in, EX_ILLEGAL_ARGUMENT, "Cannot format given Object as a Date");
    return date_format_worded(in, as_sdf(self)->pattern, ms, sdf_zone(in, as_sdf(self)), as_sdf(self)->words);
}

static DateParse sdf_reading(const SimpleDateFormat *f) {
    return (DateParse){.c = {.year = 1970, .month = 1, .day = 1}, .words = f->words, .first_ms = f->first_ms};
}

static Value sdf_date(Interp *in, const SimpleDateFormat *f, DateParse *parsed) {
    int64_t ms = date_parse_millis(parsed, sdf_zone(in, f));
    if (parsed->first_year && ms < *f->first_ms) {
        parsed->c.year += 100;
        ms = date_parse_millis(parsed, sdf_zone(in, f));
    }
    return date_new(in, ms);
}

METHOD(sdf_set_first) {
    if (!is_date(args[0])) return throw_null(in);
    int64_t *first = gc_new(int64_t);
    *first = as_date(args[0])->ms;
    as_sdf(self)->first_ms = first;
    return v_null();
}
METHOD(sdf_get_first) {
    Civil c;
    if (as_sdf(self)->first_ms) return date_new(in, *as_sdf(self)->first_ms);
    civil_from_millis(now_millis(in), zone_local(in), &c);
    c.year -= 80;
    return date_new(in, civil_to_millis(&c, zone_local(in)));
}

METHOD(sdf_parse) {
    const SimpleDateFormat *f = as_sdf(self);
    DateParse parsed = sdf_reading(f);
    if (is_null(args[0])) return throw_null(in);
    if (date_pattern_parse(in, f->pattern, string_text(as_string(args[0])), &parsed, PATTERN_SIMPLE, !f->strict) && parsed.end)
        return sdf_date(in, f, &parsed);
    return is_null(in->thrown) ? throw_unparsable_date(in, string_text(as_string(args[0])), &parsed) : V_THROWN;
}

/* From the position's index on; null where the text does not fit. */
METHOD(sdf_parse_at) {
    const SimpleDateFormat *f = as_sdf(self);
    DateParse parsed = sdf_reading(f);
    if (is_null(args[0]) || is_null(args[1])) return throw_null(in);
    Text text = string_text(as_string(args[0]));
    Value index = get_property_z(in, args[1], "index");
    if (is_abrupt(index)) return index;
    size_t from = index.as.i < 0 ? 0 : (size_t)index.as.i;
    Text rest = from <= text.len ? text_span(text.at + from, text.len - from) : (Text){0};
    bool fits = from <= text.len && date_pattern_parse(in, f->pattern, rest, &parsed, PATTERN_SIMPLE, !f->strict);
    if (!is_null(in->thrown)) return V_THROWN;
    Value end = v_int((int32_t)(from + parsed.end)), done = call_method_z(in, args[1], fits ? "setIndex" : "setErrorIndex", &end, 1);
    return is_abrupt(done) ? done : fits ? sdf_date(in, f, &parsed) : v_null();
}

static bool is_sdf(Value v) { return v.kind == V_NATIVE && as_native(v)->data == &sdf_tag; }
METHOD(sdf_equals) {
    if (!is_sdf(args[0])) return v_bool(false);
    const SimpleDateFormat *a = as_sdf(self), *b = as_sdf(args[0]);
    return v_bool(text_eq(a->pattern, b->pattern) && a->words == b->words && sdf_zone(in, a) == sdf_zone(in, b));
}
METHOD(sdf_hash) { return v_int((int32_t)text_hash(as_sdf(self)->pattern)); }
METHOD(sdf_clone) {
    SimpleDateFormat *copy = gc_new(SimpleDateFormat);
    *copy = *as_sdf(self);
    return instance_like(self, native_value(copy));
}

METHOD(sdf_get_zone) { return timezone_new(in, sdf_zone(in, as_sdf(self))); }
METHOD(sdf_set_zone) {
    const Zone *zone = zone_of_value(in, args[0]);
    as_sdf(self)->calendar = calendar_new(in, 0, zone ? zone : zone_local(in));
    return v_null();
}
METHOD(sdf_get_calendar) {
    SimpleDateFormat *f = as_sdf(self);
    if (is_null(f->calendar)) f->calendar = calendar_new(in, 0, zone_local(in));
    return f->calendar;
}
METHOD(sdf_set_calendar) {
    if (!is_calendar(args[0])) return throw_null(in);
    as_sdf(self)->calendar = args[0];
    return v_null();
}
METHOD(sdf_pattern) { return string_new(in, as_sdf(self)->pattern); }
METHOD(sdf_apply) {
    if (is_null(args[0])) return throw_null(in);
    as_sdf(self)->pattern = string_text(as_string(args[0]));
    return v_null();
}
METHOD(sdf_numbers) {
    return call_method_z(in, v_obj(V_CLASS, class_named(in, "java.text.NumberFormat")), "getIntegerInstance", NULL, 0);
}
METHOD(sdf_is_lenient) { return v_bool(!as_sdf(self)->strict); }
METHOD(sdf_set_lenient) {
    as_sdf(self)->strict = !args[0].as.i;
    return v_null();
}

static const NativeMethod sdf_methods[] = {
    {"<init>()", sdf_construct},
    {"<init>(String)", sdf_construct},
    {"<init>(String, Locale)", sdf_construct},
    {"format(Object)", sdf_format},
    {"parse(String)", sdf_parse},
    {"parse(String, java.text.ParsePosition)", sdf_parse_at},
    {"equals(Object)", sdf_equals},
    {"hashCode()", sdf_hash},
    {"clone()", sdf_clone},
    {"getTimeZone()", sdf_get_zone},
    {"setTimeZone(TimeZone)", sdf_set_zone},
    {"getCalendar()", sdf_get_calendar},
    {"setCalendar(Calendar)", sdf_set_calendar},
    {"getNumberFormat()", sdf_numbers},
    {"set2DigitYearStart(Date)", sdf_set_first},
    {"get2DigitYearStart()", sdf_get_first},
    {"toLocalizedPattern()", sdf_pattern},
    {"applyLocalizedPattern(String)", sdf_apply},
    {"toPattern()", sdf_pattern},
    {"applyPattern(String)", sdf_apply},
    {"isLenient()", sdf_is_lenient},
    {"setLenient(boolean)", sdf_set_lenient},
    {0},
};
const NativeType type_java_text_DateFormat = {.name = "java.text.DateFormat",
                                              .super = "java.text.Format",
                                              .kind = V_NATIVE,
                                              .flags = CLASS_ABSTRACT,
                                              .methods = date_style_methods};
const NativeType type_java_text_SimpleDateFormat = {
    .name = "java.text.SimpleDateFormat", .super = "java.text.DateFormat", .kind = V_NATIVE, .methods = sdf_methods};
