/*
 * java.time.format.DateTimeFormatter, and ISO texts.
 */
#include "interp/time/time_format.h"

#include "interp/classes/native_enum.h"
#include "interp/text/locale.h"
#include "interp/time/date.h"
#include "interp/time/date_style.h"
#include "interp/time/time_field.h"
#include "interp/time/date_pattern.h"

static const char formatter_tag;
static const char resolver_style[] = "java.time.format.ResolverStyle";

/* Ordinals of java.time.format.ResolverStyle: what becomes of a day that the month does not have. */
typedef enum Resolver { RESOLVE_STRICT, RESOLVE_SMART, RESOLVE_LENIENT } Resolver;

/* A pattern, or a predefined ISO form (pattern NULL) named by what it shows. */
typedef struct Formatter {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &formatter_tag */
    const char *pattern;
    TimeForm iso;
    bool any; /* ISO_DATE and its like: zone where there is one */
    bool needs_offset;
    const Zone *zone; /* withZone() */
    const DateWords *words;
    Value locale;     /* withLocale(), or null */
    int date, time;   /* ofLocalizedDate() ...: styles of which the locale has patterns; -1: none. Both: not localized */
    Resolver resolver;
} Formatter;

/* An offset of zero reads GMT. */
static const char rfc_1123[] = "EEE, d MMM yyyy HH:mm:ss 'GMT'", rfc_1123_offset[] = "EEE, d MMM yyyy HH:mm:ss Z";

/* An offset stands behind the date where there is one. */
static const char basic_date[] = "uuuuMMdd", basic_date_offset[] = "uuuuMMddXX";
static const char ordinal_date[] = "uuuu-DDD", ordinal_date_offset[] = "uuuu-DDDXXX";

static Formatter *as_formatter(Value v) { return (Formatter *)v.as.obj; }
static bool is_formatter(Value v) { return has_tag(v, &formatter_tag); }

const char *zone_offset_text(int32_t offset) {
    int32_t seconds = offset < 0 ? -offset : offset;
    if (!offset) return "Z";
    const char *minutes = text_printf("%c%02d:%02d", offset < 0 ? '-' : '+', seconds / 3600, seconds / 60 % 60);
    return seconds % 60 ? text_printf("%s:%02d", minutes, seconds % 60) : minutes;
}

/* --- ISO texts ------------------------------------------------------------------------------------------------------- */

typedef struct IsoReader {
    Text text;
    size_t at;
    int64_t year, nanos;
    int32_t month, day, offset;
    const Zone *zone;
    const char *out_of_range; /* the field of the time of day that is, and its value; NULL: none */
} IsoReader;

static bool read_char(IsoReader *r, char c) {
    if (r->at >= r->text.len || r->text.at[r->at] != c) return false;
    r->at++;
    return true;
}

/* Exactly `count` digits. */
static bool read_digits(IsoReader *r, int count, int64_t *out) {
    int64_t value = 0;
    if (r->at + (size_t)count > r->text.len) return false;
    for (int i = 0; i < count; i++) {
        char c = r->text.at[r->at + (size_t)i];
        if (c < '0' || c > '9') return false;
        value = value * 10 + (c - '0');
    }
    r->at += (size_t)count;
    *out = value;
    return true;
}

static bool read_date(IsoReader *r, TimeForm form) {
    int64_t month = 1, day = 1;
    if (!read_digits(r, 4, &r->year)) return false;
    if (form != TIME_YEAR && (!read_char(r, '-') || !read_digits(r, 2, &month))) return false;
    if (form != TIME_YEAR && form != TIME_YEAR_MONTH && (!read_char(r, '-') || !read_digits(r, 2, &day))) return false;
    r->month = (int32_t)month;
    r->day = (int32_t)day;
    return true;
}

static bool read_time(IsoReader *r) {
    int64_t hour, minute, second = 0, nano = 0, unit = SECOND_NANOS / 10;
    if (!read_digits(r, 2, &hour) || !read_char(r, ':') || !read_digits(r, 2, &minute)) return false;
    size_t seconds_at = r->at;
    if (read_char(r, ':')) {
        if (!read_digits(r, 2, &second)) r->at = seconds_at; /* they may be missing */
        else if (read_char(r, '.'))
            for (int64_t digit; unit && read_digits(r, 1, &digit); unit /= 10) nano += digit * unit;
    }
    r->nanos = ((hour * 60 + minute) * 60 + second) * SECOND_NANOS + nano;
    r->out_of_range = hour > 23     ? text_printf("HourOfDay (valid values 0 - 23): %d", (int)hour)
                      : minute > 59 ? text_printf("MinuteOfHour (valid values 0 - 59): %d", (int)minute)
                      : second > 59 ? text_printf("SecondOfMinute (valid values 0 - 59): %d", (int)second)
                                    : NULL;
    return true;
}

/* ":30": left where it is none, or no number of minutes or seconds. */
static int32_t read_sixtieth(IsoReader *r) {
    int64_t value;
    size_t start = r->at;
    if (read_char(r, ':') && read_digits(r, 2, &value) && value < 60) return (int32_t)value;
    r->at = start;
    return 0;
}

/* "+02:00", "+02", "+02:00:30" */
static bool read_offset(IsoReader *r) {
    int64_t hours;
    size_t start = r->at;
    int sign = read_char(r, '-') ? -1 : read_char(r, '+') ? 1 : 0;
    bool ok = sign && read_digits(r, 2, &hours) && hours < 60;
    if (!ok) r->at = start;
    else {
        size_t minutes_at = r->at;
        int32_t minutes = read_sixtieth(r), seconds = r->at == minutes_at ? 0 : read_sixtieth(r);
        r->offset = sign * ((int32_t)hours * 3600 + minutes * 60 + seconds);
    }
    return ok;
}

/* "Z" or an offset, then "[Europe/Berlin]", which is left where it names no zone. */
static bool read_zone(Interp *in, IsoReader *r) {
    if (!read_char(r, 'Z') && !read_offset(r)) return false;
    r->zone = zone_fixed(in, zone_offset_text(r->offset), r->offset);
    size_t bracket = r->at;
    const char *close = read_char(r, '[') ? memchr(r->text.at + r->at, ']', r->text.len - r->at) : NULL;
    const Zone *region = NULL;
    if (close) region = zone_for_java_time(in, text_span(r->text.at + r->at, (size_t)(close - r->text.at) - r->at));
    r->at = region ? (size_t)(close - r->text.at) + 1 : bracket;
    if (region) r->zone = region;
    return true;
}

static Value throw_unparsable(Interp *in, Text text, size_t at, bool rest) {
    throw_error(in, EX_DATE_TIME_PARSE, "Text '%.*s' could not be parsed%s at index %zu", TEXT_FMT(text),
                rest ? ", unparsed text found" : "", at);
    return thrown_facts(in, string_new(in, text), v_int((int32_t)at), v_null());
}

/* The text has the form, but tells no date or time. */
static Value throw_unresolved(Interp *in, Text text, const char *why) {
    throw_error(in, EX_DATE_TIME_PARSE, "Text '%.*s' could not be parsed: %s", TEXT_FMT(text), why);
    return thrown_facts(in, string_new(in, text), v_int(0), v_null());
}

static Value make(Interp *in, Text text, TimeForm form, const IsoReader *r) {
    if (r->offset < -18 * 3600 || r->offset > 18 * 3600)
        return throw_unresolved(in, text, "Zone offset not in valid range: -18:00 to +18:00");
    bool valid = r->month >= 1 && r->month <= 12 && r->day >= 1 && r->day <= civil_month_days(r->year, r->month);
    if (!valid && r->month >= 1 && r->month <= 12 && r->day <= 31)
        return throw_unresolved(in, text, r->day == 29
                                              ? text_printf("Invalid date 'February 29' as '%lld' is not a leap year", (long long)r->year)
                                              : text_printf("Invalid date '%s %d'",
                                                            value_z(in, native_enum(in, "java.time.Month", r->month - 1)), r->day));
    if (!valid)
        return throw_unresolved(in, text, r->month > 12 || r->month < 1
                                              ? text_printf("Invalid value for MonthOfYear (valid values 1 - 12): %d", r->month)
                                              : text_printf("Invalid value for DayOfMonth (valid values 1 - 28/31): %d", r->day));
    int64_t day = civil_to_days(r->year, r->month, r->day);
    if (form == TIME_INSTANT || form == TIME_OFFSET || !r->zone)
        return time_new(in, r->zone ? TIME_OFFSET : form, day, r->nanos, r->zone, r->offset);
    return time_zoned(in, TIME_ZONED, day, r->nanos, r->zone);
}

/* `bare`: a zone may be missing. */
static Value parse_iso(Interp *in, TimeForm form, Text text, bool bare) {
    IsoReader r = {.text = text, .year = 1970, .month = 1, .day = 1};
    bool ok = form == TIME_TIME || read_date(&r, form);
    if (ok && form != TIME_DATE && form != TIME_YEAR && form != TIME_YEAR_MONTH) {
        if (form != TIME_TIME) ok = read_char(&r, 'T');
        ok = ok && read_time(&r);
        bool zoned = form == TIME_INSTANT || form == TIME_ZONED || form == TIME_OFFSET;
        if (ok && zoned && bare && r.at == text.len) form = TIME_DATE_TIME;
        else if (ok && zoned) ok = read_zone(in, &r);
    }
    if (!ok) return throw_unparsable(in, text, r.at, false);
    if (r.at < text.len) return throw_unparsable(in, text, r.at, true);
    if (r.out_of_range) return throw_unresolved(in, text, text_printf("Invalid value for %s", r.out_of_range));
    return make(in, text, form, &r);
}

static Value throw_not_told(Interp *in, Text text, TimeForm form) {
    const char *simple = strrchr(time_class[form], '.') + 1;
    return throw_unresolved(in, text, text_printf("Unable to obtain %s from TemporalAccessor", simple));
}

static bool needs_zone(TimeForm form) { return form == TIME_ZONED || form == TIME_OFFSET || form == TIME_INSTANT; }

/* Whatever the formatter's form is, `form` has to come out. */
static Value parse_iso_by(Interp *in, const Formatter *f, TimeForm form, Text text) {
    Value v = parse_iso(in, f->any && form < f->iso ? f->iso : form, text, f->any);
    bool lacks_zone = !is_abrupt(v) && needs_zone(form) && !as_time(v)->zone;
    return lacks_zone ? throw_not_told(in, text, form) : v;
}

/* The 30th of February is its last day, or in March. */
static void resolve_day(IsoReader *r, Resolver resolver) {
    if (r->month < 1 || r->month > 12 || r->day < 1 || r->day > 31) return;
    int32_t last = civil_month_days(r->year, r->month);
    if (r->day <= last || resolver == RESOLVE_STRICT) return;
    r->day -= last;
    if (resolver == RESOLVE_SMART) r->day = last;
    else r->month++;
}

static Text pattern_of(const Formatter *f) {
    if (f->date >= 0 || f->time >= 0) return date_style_pattern(f->date, f->time, f->words);
    return text_of(f->pattern);
}

static bool was_read(const DateParse *parsed, const char *letters) {
    uint64_t any = 0;
    for (; *letters; letters++) any |= pattern_letter(*letters);
    return parsed->letters & any;
}

/* Was all of the date read that such a point in time has? */
static bool tells_date(const DateParse *parsed, TimeForm form) {
    bool year = was_read(parsed, "yu"), month = was_read(parsed, "ML"), day = was_read(parsed, "d");
    if (form == TIME_TIME) return true;
    if (was_read(parsed, "D")) return year;
    return year && (form == TIME_YEAR || (month && (form == TIME_YEAR_MONTH || day)));
}

/* The day of the year that was read, as one of a month. False: there is none, and that is thrown. */
static bool take_year_day(Interp *in, IsoReader *r, int32_t year_day) {
    bool leap = civil_is_leap(r->year);
    const char *why = NULL;
    if (year_day < 1 || year_day > 366) why = text_printf("Invalid value for DayOfYear (valid values 1 - 365/366): %d", year_day);
    else if (year_day == 366 && !leap)
        why = text_printf("Invalid date 'DayOfYear 366' as '%lld' is not a leap year", (long long)r->year);
    if (why) return throw_unresolved(in, r->text, why), false;
    Civil c;
    civil_from_days(civil_to_days(r->year, 1, 1) + year_day - 1, &c);
    r->month = c.month;
    r->day = c.day;
    return true;
}

/* `part`: some of a date will do. */
static Value parse_pattern(Interp *in, const Formatter *f, TimeForm form, Text text, bool part) {
    DateParse parsed = {.c = {.year = 1970, .month = 1, .day = 1, .year_day = -1}};
    bool names_gmt = f->pattern == rfc_1123 && text_ends(text, TEXT("GMT"));
    Text pattern = f->pattern == rfc_1123 && !names_gmt ? text_of(rfc_1123_offset) : pattern_of(f);
    if (!date_pattern_parse(in, pattern, text, &parsed, PATTERN_JAVA_TIME, true))
        return is_null(in->thrown) ? throw_unparsable(in, text, parsed.end, false) : V_THROWN;
    if (parsed.end < text.len) return throw_unparsable(in, text, parsed.end, true);
    const Civil *c = &parsed.c;
    IsoReader r = {.text = text, .year = c->year, .month = c->month, .day = c->day, .offset = c->offset};
    r.nanos = ((c->hour * 60 + c->minute) * (int64_t)60 + c->second) * SECOND_NANOS + c->nano;
    bool needs_time = form == TIME_TIME || (form >= TIME_DATE_TIME && form <= TIME_OFFSET);
    bool has_date = part ? parsed.has_date : tells_date(&parsed, form);
    if (!has_date || (needs_time && !parsed.has_time)) return throw_not_told(in, text, form);
    if (c->hour > 23 || c->minute > 59 || c->second > 59) return throw_unparsable(in, text, 0, false);
    if (c->year_day >= 0 && !take_year_day(in, &r, c->year_day)) return V_THROWN;
    resolve_day(&r, f->resolver);
    if (parsed.has_offset || names_gmt) r.zone = zone_fixed(in, zone_offset_text(c->offset), c->offset);
    else if (parsed.has_zone) r.zone = parsed.zone;
    else r.zone = f->zone;
    return needs_zone(form) && !r.zone ? throw_not_told(in, text, form) : make(in, text, form, &r);
}

Value time_parse(Interp *in, TimeForm form, Text text, Value formatter) {
    if (!is_formatter(formatter)) return parse_iso(in, form, text, false);
    const Formatter *f = as_formatter(formatter);
    return f->pattern ? parse_pattern(in, f, form, text, false) : parse_iso_by(in, f, form, text);
}

/* --- formatting -------------------------------------------------------------------------------------------------------- */

/* The field that a pattern letter asks for and t does not have, by its name; NULL: it has all. */
static const char *missing_field(const Time *t, const char *pattern) {
    static const struct {
        const char *letters;
        TimeField field;
        const char *name; /* where it is none of ChronoField's */
    } asked[] = {{"y", YEAR_OF_ERA, NULL},          {"u", YEAR, NULL},
                 {"ML", MONTH_OF_YEAR, NULL},       {"d", DAY_OF_MONTH, NULL},
                 {"Eec", DAY_OF_WEEK, NULL},        {"D", DAY_OF_YEAR, NULL},
                 {"YwW", EPOCH_DAY, "WeekOfWeekBasedYear"}, {"Qq", MONTH_OF_YEAR, "QuarterOfYear"},
                 {"H", HOUR_OF_DAY, NULL},          {"k", CLOCK_HOUR_OF_DAY, NULL},
                 {"h", CLOCK_HOUR_OF_AMPM, NULL},   {"K", HOUR_OF_AMPM, NULL},
                 {"a", AMPM_OF_DAY, NULL},          {"m", MINUTE_OF_HOUR, NULL},
                 {"s", SECOND_OF_MINUTE, NULL},     {"Sn", NANO_OF_SECOND, NULL},
                 {"A", MILLI_OF_DAY, NULL},         {"N", NANO_OF_DAY, NULL},
                 {"XxZO", OFFSET_SECONDS, NULL}};
    bool quoted = false;
    for (const char *at = pattern; *at; at++) {
        if (*at == '\'') quoted = !quoted;
        for (size_t i = 0; !quoted && i < sizeof asked / sizeof asked[0]; i++)
            if (strchr(asked[i].letters, *at) && !time_has_field(t, asked[i].field))
                return asked[i].name ? asked[i].name : time_field_name(asked[i].field);
    }
    return NULL;
}

/* The first field of an ISO form that t does not have; FIELDS: it has all. */
static TimeField missing_iso_field(const Time *t, const Formatter *f) {
    static const TimeField wanted[] = {YEAR, MONTH_OF_YEAR, DAY_OF_MONTH, HOUR_OF_DAY, OFFSET_SECONDS};
    bool offset = f->needs_offset || ((f->iso == TIME_ZONED || f->iso == TIME_OFFSET) && !f->any);
    for (size_t i = f->iso == TIME_TIME ? 3 : 0; i < (offset ? 5 : 4); i++)
        if (!(f->iso == TIME_DATE && wanted[i] == HOUR_OF_DAY) && !time_has_field(t, wanted[i])) return wanted[i];
    return FIELDS;
}

/* An offset alone is no zone. */
static bool has_zone(const Time *t) { return t->zone && t->form != TIME_OFFSET; }

static bool wants_zone(const char *pattern) {
    bool quoted = false;
    for (; *pattern; pattern++) {
        if (*pattern == '\'') quoted = !quoted;
        if (!quoted && strchr("zV", *pattern)) return true;
    }
    return false;
}

static Value format_iso(Interp *in, const Time *t, const Formatter *f) {
    Buf out = {0};
    Time shown = *t;
    bool zoned = t->form == TIME_ZONED || t->form == TIME_OFFSET;
    if (f->iso == TIME_INSTANT) {
        if (!zoned && t->form != TIME_INSTANT) return throw_error(in, EX_UNSUPPORTED_TEMPORAL, "Unsupported field: InstantSeconds");
        return value_to_string(in, time_from_instant(in, TIME_INSTANT, time_epoch_second(t), t->nanos % SECOND_NANOS, NULL));
    }
    TimeField missing = missing_iso_field(t, f);
    if (missing != FIELDS) return time_unsupported(in, missing);
    shown.form = f->iso == TIME_ZONED || f->iso == TIME_OFFSET ? (zoned ? f->iso : TIME_DATE_TIME) : f->iso;
    time_print(&out, &shown);
    if (f->any && zoned && shown.form < TIME_ZONED) buf_z(&out, zone_offset_text(t->offset));
    /* toString() leaves out zero seconds, the formatters do not */
    if (shown.form != TIME_DATE && t->nanos % (60 * SECOND_NANOS) == 0) {
        char *minutes = strchr(out.at, ':');
        if (minutes) return string_printf(in, "%.*s:00%s", (int)(minutes + 3 - out.at), out.at, minutes + 3);
    }
    return string_new(in, buf_as_text(&out));
}

static bool has_letter(const Time *t, char letter) {
    const char one[] = {letter, '\0'};
    return !missing_field(t, one) && (has_zone(t) || !wants_zone(one));
}

/* Copies the pattern, up to its end or its section's, without the optional sections of which t has not all. False: it lacks a field. */
static bool put_present(const Time *t, const char **at, Buf *out) {
    bool all = true, quoted = false;
    for (; **at && (quoted || **at != ']'); ++*at) {
        Buf section = {0};
        bool begins = !quoted && **at == '[';
        if (**at == '\'') quoted = !quoted;
        if (begins) {
            ++*at;
            if (put_present(t, at, &section)) buf_text(out, buf_as_text(&section));
            if (!**at) break;
        } else {
            all &= quoted || has_letter(t, **at);
            buf_char(out, **at);
        }
    }
    return all;
}

static const char *present(const Time *t, const char *pattern) {
    if (!strchr(pattern, '[')) return pattern;
    Buf out = {0};
    put_present(t, &pattern, &out);
    return out.at ? out.at : "";
}

Value time_format(Interp *in, const Time *t, Value formatter) {
    if (!is_formatter(formatter)) return throw_error(in, EX_NULL_POINTER, "formatter");
    const Formatter *f = as_formatter(formatter);
    Value moved = v_null();
    if (f->zone && (t->form == TIME_INSTANT || t->zone)) {
        moved = time_from_instant(in, TIME_ZONED, time_epoch_second(t), t->nanos % SECOND_NANOS, f->zone);
        if (is_abrupt(moved)) return moved;
        t = as_time(moved);
    }
    if (!f->pattern) return format_iso(in, t, f);
    const char *given = f->date < 0 && f->time < 0 ? present(t, f->pattern) : text_z(pattern_of(f));
    const char *missing = missing_field(t, given == rfc_1123 ? "d MMM yyyy HH:mm:ss" : given);
    if (missing) return throw_error(in, EX_UNSUPPORTED_TEMPORAL, "Unsupported field: %s", missing);
    if (wants_zone(given) && !has_zone(t)) {
        Buf text = {0};
        time_print(&text, t);
        return throw_error(in, EX_DATE_TIME, "Unable to extract ZoneId from temporal %s", text.at);
    }
    Civil c;
    Buf out = {0};
    time_fields(in, native_value((void *)t), &c);
    if (given == rfc_1123 && !time_has_field(t, OFFSET_SECONDS)) return time_unsupported(in, OFFSET_SECONDS);
    const char *pattern = given == rfc_1123 && c.offset ? rfc_1123_offset : given;
    if (given == basic_date && t->zone) pattern = basic_date_offset;
    if (given == ordinal_date && t->zone) pattern = ordinal_date_offset;
    PatternWay way = {PATTERN_JAVA_TIME, t->zone ? t->zone->id : NULL, f->words};
    if (!date_pattern_print(in, &out, text_of(pattern), &c, &way)) return V_THROWN;
    return string_new(in, buf_as_text(&out));
}

/* --- DateTimeFormatter ---------------------------------------------------------------------------------------------------- */

static Value formatter_new(Interp *in, const char *pattern, TimeForm iso, bool any) {
    Formatter *f = gc_new(Formatter);
    f->obj.cls = class_named(in, "java.time.format.DateTimeFormatter");
    f->tag = &formatter_tag;
    f->pattern = pattern;
    f->iso = iso;
    f->any = any;
    f->locale = v_null();
    f->date = f->time = -1;
    f->resolver = RESOLVE_STRICT;
    return native_value(f);
}

/* The first of the characters that Java keeps for later use, outside quotes; 0: none. */
static char reserved_in(Text pattern) {
    bool quoted = false;
    for (size_t i = 0; i < pattern.len; i++) {
        if (pattern.at[i] == '\'') quoted = !quoted;
        if (!quoted && pattern.at[i] && strchr("{}#", pattern.at[i])) return pattern.at[i];
    }
    return 0;
}

METHOD(of_pattern) {
    Civil c = {.year = 1970, .month = 1, .day = 1, .weekday = 1, .year_day = 1, .zone = "UTC"};
    Buf probe = {0};
    if (is_null(args[0])) return throw_error(in, EX_NULL_POINTER, "pattern");
    char reserved = reserved_in(string_text(as_string(args[0])));
    if (reserved) return throw_error(in, EX_ILLEGAL_ARGUMENT, "Pattern includes reserved character: '%c'", reserved);
    PatternWay way = {PATTERN_JAVA_TIME, "UTC", NULL};
    if (!date_pattern_print(in, &probe, string_text(as_string(args[0])), &c, &way)) return V_THROWN;
    Value v = formatter_new(in, as_string(args[0])->text, TIME_DATE_TIME, false);
    as_formatter(v)->resolver = RESOLVE_SMART;
    if (argc > 1) as_formatter(v)->words = date_words(args[1]), as_formatter(v)->locale = args[1];
    return v;
}

#define PREDEFINED(X)                                                                                                 \
    X(ISO_LOCAL_DATE, NULL, TIME_DATE, false) X(ISO_DATE, NULL, TIME_DATE, true)                                       \
    X(ISO_LOCAL_TIME, NULL, TIME_TIME, false) X(ISO_TIME, NULL, TIME_TIME, true)                                       \
    X(ISO_LOCAL_DATE_TIME, NULL, TIME_DATE_TIME, false) X(ISO_DATE_TIME, NULL, TIME_ZONED, true)                       \
    X(ISO_OFFSET_DATE_TIME, NULL, TIME_OFFSET, false) X(ISO_ZONED_DATE_TIME, NULL, TIME_ZONED, false)                  \
    X(ISO_INSTANT, NULL, TIME_INSTANT, false) X(BASIC_ISO_DATE, basic_date, TIME_DATE, false)                          \
    X(ISO_ORDINAL_DATE, ordinal_date, TIME_DATE, false)                                                                  \
    X(RFC_1123_DATE_TIME, rfc_1123, TIME_ZONED, false)
#define CONSTANT(name, pattern, form, any)                                                                            \
    METHOD(formatter_##name) { return formatter_new(in, pattern, form, any); }
PREDEFINED(CONSTANT)
#undef CONSTANT

/* ISO_OFFSET_DATE, ISO_OFFSET_TIME */
static Value offset_formatter(Interp *in, TimeForm form) {
    Value v = formatter_new(in, NULL, form, true);
    as_formatter(v)->needs_offset = true;
    return v;
}
METHOD(iso_offset_date) { return offset_formatter(in, TIME_DATE); }
METHOD(iso_offset_time) { return offset_formatter(in, TIME_TIME); }

static Value formatter_copy(Value self) {
    Formatter *f = gc_new(Formatter);
    *f = *as_formatter(self);
    return native_value(f);
}
METHOD(with_zone) {
    Value v = formatter_copy(self);
    as_formatter(v)->zone = zone_of_value(in, args[0]);
    return v;
}
METHOD(with_locale) {
    Value v = formatter_copy(self);
    if (is_null(args[0])) return throw_null(in);
    as_formatter(v)->words = date_words(args[0]);
    as_formatter(v)->locale = args[0];
    return v;
}
METHOD(format) {
    if (is_time(args[0])) return time_format(in, as_time(args[0]), self);
    int month = native_enum_ordinal(in, args[0], "java.time.Month"), weekday = native_enum_ordinal(in, args[0], "java.time.DayOfWeek");
    if (month < 0 && weekday < 0) return throw_error(in, EX_NULL_POINTER, "temporal");
    Time *t = gc_new(Time);
    t->tag = &time_tag;
    t->form = month >= 0 ? TIME_MONTH : TIME_WEEKDAY;
    t->day = month >= 0 ? civil_to_days(1970, month + 1, 1) : 4 + weekday; /* 1970-01-05 was a Monday */
    return time_format(in, t, self);
}
METHOD(format_to) {
    Value text = format(in, self, args, 1);
    if (is_abrupt(text)) return text;
    if (is_null(args[1])) return throw_error(in, EX_NULL_POINTER, "appendable");
    return is_abrupt(call_method_z(in, args[1], "append", &text, 1)) ? V_THROWN : v_null();
}
METHOD(get_zone) { return as_formatter(self)->zone ? zone_id_new(in, as_formatter(self)->zone) : v_null(); }
METHOD(get_locale) { return is_null(as_formatter(self)->locale) ? locale_new(in, "en", "") : as_formatter(self)->locale; }
METHOD(get_chronology) { return as_formatter(self)->pattern ? v_null() : time_chronology(in, self, NULL, 0); }
METHOD(get_resolver_fields) { return v_null(); }
METHOD(get_resolver) { return native_enum(in, resolver_style, (int)as_formatter(self)->resolver); }
METHOD(with_resolver) {
    int style = native_enum_ordinal(in, args[0], resolver_style);
    if (style < 0) return throw_error(in, EX_NULL_POINTER, "resolverStyle");
    Value v = formatter_copy(self);
    as_formatter(v)->resolver = (Resolver)style;
    return v;
}

/* (style of both), or (date's, time's); `date` and `time`: which of them are shown */
static Value localized(Interp *in, const Value *args, int argc, bool date, bool time) {
    static const char style_class[] = "java.time.format.FormatStyle";
    int first = native_enum_ordinal(in, args[0], style_class), second = native_enum_ordinal(in, args[argc - 1], style_class);
    if (first < 0 || second < 0) return throw_error(in, EX_NULL_POINTER, date && argc == 1 ? "dateStyle" : "timeStyle");
    Value v = formatter_new(in, "", TIME_DATE_TIME, false);
    as_formatter(v)->date = date ? first : -1;
    as_formatter(v)->time = time ? second : -1;
    as_formatter(v)->resolver = RESOLVE_SMART;
    return v;
}
METHOD(localized_date) { return localized(in, args, argc, true, false); }
METHOD(localized_time) { return localized(in, args, argc, false, true); }
METHOD(localized_both) { return localized(in, args, argc, true, true); }

/* The point in time of the text with all that the formatter reads; of part of a date, some day that has it. */
METHOD(parse) {
    static const TimeForm forms[] = {TIME_ZONED, TIME_DATE_TIME, TIME_DATE, TIME_TIME, TIME_YEAR_MONTH, TIME_YEAR};
    const size_t count = sizeof forms / sizeof forms[0];
    if (is_null(args[0])) return throw_error(in, EX_NULL_POINTER, "text");
    Value given = value_to_string(in, args[0]), first = v_null();
    if (is_abrupt(given)) return given;
    Text text = string_text(as_string(given));
    for (size_t i = 0; i <= count; i++) {
        if (i == count && !as_formatter(self)->pattern) break;
        Value v = i < count ? time_parse(in, forms[i], text, self) : parse_pattern(in, as_formatter(self), TIME_DATE, text, true);
        if (!is_abrupt(v) && argc == 1) return v;
        if (!is_abrupt(v)) return time_query(in, v, args[1]);
        Value thrown = thrown_take(in);
        if (is_null(first)) first = thrown;
    }
    return throw_value(in, first);
}

/* (text, queries): the first that answers */
METHOD(parse_best) {
    const List *queries = as_list(args[1]);
    if (queries->len < 2) return throw_error(in, EX_ILLEGAL_ARGUMENT, "At least two queries must be specified");
    Value v = parse(in, self, args, 1);
    for (uint32_t i = 0; i < queries->len && !is_abrupt(v); i++) {
        Value answer = time_query(in, v, queries->at[i]);
        if (!is_abrupt(answer)) return answer;
        thrown_take(in);
    }
    if (is_abrupt(v)) return v;
    throw_error(in, EX_DATE_TIME_PARSE, "Text '%s' could not be parsed: Unable to convert temporal using any of the specified queries",
                value_z(in, args[0]));
    return thrown_facts(in, args[0], v_int(0), v_null());
}

METHOD(formatter_text) {
    static const char *const styles[] = {"FULL", "LONG", "MEDIUM", "SHORT"};
    const Formatter *f = as_formatter(self);
    if (f->date >= 0 || f->time >= 0)
        return string_printf(in, "Localized(%s,%s)", f->date < 0 ? "" : styles[f->date], f->time < 0 ? "" : styles[f->time]);
    return string_z(in, as_formatter(self)->pattern ? as_formatter(self)->pattern : "ISO"); }

static const NativeMethod formatter_methods[] = {
    {"static ofPattern(String)", of_pattern},
    {"static ofPattern(String, Locale)", of_pattern},
#define ROW(name, pattern, form, any) {"static get" #name "()", formatter_##name},
    PREDEFINED(ROW)
#undef ROW
    {"static getISO_OFFSET_DATE()", iso_offset_date},
    {"static getISO_OFFSET_TIME()", iso_offset_time},
    {"withZone(java.time.ZoneId)", with_zone},
    {"withLocale(Locale)", with_locale},
    {"format(java.time.temporal.TemporalAccessor)", format},
    {"formatTo(java.time.temporal.TemporalAccessor, Appendable)", format_to},
    {"getZone()", get_zone},
    {"getLocale()", get_locale},
    {"localizedBy(Locale)", with_locale},
    {"getChronology()", get_chronology},
    {"getResolverFields()", get_resolver_fields},
    {"getResolverStyle()", get_resolver},
    {"withResolverStyle(java.time.format.ResolverStyle)", with_resolver},
    {"static ofLocalizedDate(java.time.format.FormatStyle)", localized_date},
    {"static ofLocalizedTime(java.time.format.FormatStyle)", localized_time},
    {"static ofLocalizedDateTime(java.time.format.FormatStyle)", localized_both},
    {"static ofLocalizedDateTime(java.time.format.FormatStyle, java.time.format.FormatStyle)", localized_both},
    {"parse(CharSequence)", parse},
    {"parse(CharSequence, java.time.temporal.TemporalQuery)", parse},
    {"parseBest(CharSequence, java.time.temporal.TemporalQuery...)", parse_best},
    {"toString()", formatter_text},
    {0},
};
const NativeType type_time_DateTimeFormatter = {
    .name = "java.time.format.DateTimeFormatter", .kind = V_NATIVE, .flags = CLASS_FINAL, .methods = formatter_methods};
