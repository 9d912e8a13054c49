/*
 * java.text.MessageFormat: "{0} of {1,number,integer}".
 */
#include "interp/text/message_format.h"

#include "interp/collections/collections_methods.h"
#include "interp/native.h"
#include "interp/text/decimal_format.h"
#include "interp/text/string.h"
#include "interp/time/date.h"
#include "interp/time/date_pattern.h"
#include "interp/time/date_style.h"

#include <ctype.h>
#include <stdlib.h>

static Value format_number(Interp *in, const char *pattern, Value v, Value locale) {
    Buf out = {0};
    Value f = decimal_format_new(in, pattern, locale);
    if (is_abrupt(f)) return f;
    return decimal_format_print(in, &out, as_decimal_format(f), v) ? string_from_buf(in, &out) : V_THROWN;
}

static Value shown_in(Interp *in, Value v, Value locale) {
    v = number_beside(in, v, v_double(0)); /* Numbers of other classes are asked for a double */
    if (is_abrupt(v)) return v;
    if (is_number(v)) return format_number(in, "#,##0.###", v, locale);
    if (is_date(v)) return date_format_pattern(in, date_style_pattern(DATE_SHORT, DATE_SHORT, NULL), as_date(v)->ms, zone_local(in));
    return value_object_text(in, v);
}

Value message_argument(Interp *in, Value v) { return shown_in(in, v, v_null()); }

/* --- elements ----------------------------------------------------------------------------------------------------------- */

static bool same(Text a, const char *z) { return a.len == strlen(z) && memcmp(a.at, z, a.len) == 0; }

static const char *number_pattern(Text style) {
    if (same(style, "integer")) return "#,##0";
    if (same(style, "percent")) return "#,##0%";
    return same(style, "currency") ? "¤#,##0.00" : style.len ? text_z(style) : "#,##0.###";
}

static Value number_element(Interp *in, Text style, Value v, Value locale) {
    const char *pattern = number_pattern(style);
    if (!is_number(v)) return throw_error(in, EX_ILLEGAL_ARGUMENT, "Cannot format given Object as a Number");
    return format_number(in, pattern, v, locale);
}

static Value date_element(Interp *in, Text style, Value v, bool time) {
    static const char *const names[] = {"full", "long", "medium", "short"};
    int64_t ms;
    if (is_date(v)) ms = as_date(v)->ms;
    else if (is_number(v)) ms = number_long(v);
    else return throw_error(in, EX_ILLEGAL_ARGUMENT, "Cannot format given Object as a Date");
    int which = style.len ? -1 : DATE_MEDIUM;
    for (int i = 0; i < 4; i++)
        if (same(style, names[i])) which = i;
    Text pattern = which < 0 ? style : time ? date_style_pattern(-1, which, NULL) : date_style_pattern(which, -1, NULL);
    return date_format_pattern(in, pattern, ms, zone_local(in));
}

/* "0#none|1#one|1<many": the last choice whose bound the number reaches. */
static Value choice_element(Interp *in, Text choices, Value v) {
    Text chosen = TEXT("");
    double n = is_number(v) ? number_double(v) : 0;
    bool first = true;
    while (choices.len) {
        const char *bar = memchr(choices.at, '|', choices.len);
        Text one = bar ? text_span(choices.at, (size_t)(bar - choices.at)) : choices;
        size_t mark = 0;
        while (mark < one.len && one.at[mark] != '#' && one.at[mark] != '<') mark++;
        double bound = strtod(text_z(text_span(one.at, mark)), NULL);
        Text shown = mark < one.len ? text_span(one.at + mark + 1, one.len - mark - 1) : TEXT("");
        if (first || (one.at[mark] == '#' ? n >= bound : n > bound)) chosen = shown;
        first = false;
        choices = bar ? text_span(bar + 1, choices.len - one.len - 1) : TEXT("");
    }
    return string_new(in, chosen);
}

static Text trimmed(Text t) {
    while (t.len && t.at[0] == ' ') t = text_span(t.at + 1, t.len - 1);
    while (t.len && t.at[t.len - 1] == ' ') t.len--;
    return t;
}

enum { MOST_ARGUMENTS = 10000 };

/* "1,number,#.#" */
typedef struct Element {
    unsigned long index;
    Text kind, style;
} Element;

static bool read_element(Interp *in, Text element, Element *e) {
    const char *comma = memchr(element.at, ',', element.len);
    Text index = comma ? text_span(element.at, (size_t)(comma - element.at)) : element;
    e->style = TEXT("");
    e->kind = comma ? text_span(comma + 1, element.len - (size_t)(comma + 1 - element.at)) : TEXT("");
    if ((comma = memchr(e->kind.at, ',', e->kind.len))) {
        e->style = text_span(comma + 1, e->kind.len - (size_t)(comma + 1 - e->kind.at));
        e->kind.len = (size_t)(comma - e->kind.at);
    }
    e->kind = trimmed(e->kind);
    const char *shown = text_z(index), *digits = shown + (*shown == '+' || *shown == '-');
    char *end;
    e->index = strtoul(digits, &end, 10);
    if (!isdigit((unsigned char)*digits) || *end || e->index > INT32_MAX)
        return throw_error(in, EX_ILLEGAL_ARGUMENT, "can't parse argument number: %s", shown), false;
    if (*shown == '-' && e->index) return throw_error(in, EX_ILLEGAL_ARGUMENT, "negative argument number: %s", shown), false;
    if (e->index < MOST_ARGUMENTS) return true;
    throw_error(in, EX_ILLEGAL_ARGUMENT, "%lu exceeds the ArgumentIndex implementation limit", e->index);
    return false;
}

static Value format_in(Interp *in, Text pattern, const Value *args, uint32_t count, Value locale);

static bool put_element(Interp *in, Buf *out, Text element, const Value *args, uint32_t count, Value locale) {
    Element e;
    if (!read_element(in, element, &e)) return false;
    if (e.index >= count) {
        buf_printf(out, "{%lu}", e.index);
        return true;
    }
    Text kind = e.kind, style = e.style;
    Value v = args[e.index], shown;
    if (is_null(v) || !kind.len) shown = shown_in(in, v, locale);
    else if (same(kind, "number")) shown = number_element(in, trimmed(style), v, locale);
    else if (same(kind, "date") || same(kind, "time")) shown = date_element(in, trimmed(style), v, same(kind, "time"));
    else if (same(kind, "choice")) shown = choice_element(in, style, v);
    else shown = throw_error(in, EX_ILLEGAL_ARGUMENT, "unknown format type: %s", text_z(kind));
    if (is_abrupt(shown)) return false;
    Text text = string_text(as_string(shown));
    if (same(kind, "choice") && memchr(text.at, '{', text.len)) {
        shown = format_in(in, text, args, count, locale);
        if (is_abrupt(shown)) return false;
        text = string_text(as_string(shown));
    }
    buf_text(out, text);
    return true;
}

/* Appends the text up to the next element, takes quotes off, and gives the element, or one without a start at the end. False: thrown. */
static bool next_element(Interp *in, Text pattern, size_t *at, Buf *out, Text *element) {
    bool quoted = false;
    *element = (Text){0};
    for (; *at < pattern.len; ++*at) {
        char c = pattern.at[*at];
        if (c == '\'') {
            if (*at + 1 < pattern.len && pattern.at[*at + 1] == '\'') buf_char(out, pattern.at[(*at)++]);
            else quoted = !quoted;
        } else if (quoted || c != '{') {
            buf_char(out, c);
        } else {
            size_t from = ++*at, depth = 1;
            for (; *at < pattern.len && depth; ++*at) {
                char inner = pattern.at[*at];
                depth += inner == '{' ? 1 : inner == '}' ? (size_t)-1 : 0;
            }
            if (depth) return throw_error(in, EX_ILLEGAL_ARGUMENT, "Unmatched braces in the pattern."), false;
            *element = text_span(pattern.at + from, *at - 1 - from);
            return true;
        }
    }
    return true;
}

static Value format_in(Interp *in, Text pattern, const Value *args, uint32_t count, Value locale) {
    Buf out = {0};
    Text element;
    for (size_t at = 0;;) {
        if (!next_element(in, pattern, &at, &out, &element)) return V_THROWN;
        if (!element.at) return string_from_buf(in, &out);
        if (!put_element(in, &out, element, args, count, locale)) return V_THROWN;
    }
}

Value message_format(Interp *in, Text pattern, const Value *args, uint32_t count) { return format_in(in, pattern, args, count, v_null()); }

/* --- reading back ---------------------------------------------------------------------------------------------------------- */

/* Puts a value at the index of an element into the list. */
static void place(List *values, unsigned long index, Value v) {
    while (values->len <= index) list_push(values, v_null());
    values->at[index] = v;
}

/* What stands at *at for an element, up to the text that follows it. ABRUPT without an exception: it does not fit. */
static Value read_value(Interp *in, const Element *e, Text text, size_t *at, Text follows, Value locale) {
    const char *from = text.at + *at, *stop = follows.len ? memmem(from, text.len - *at, follows.at, follows.len) : text.at + text.len;
    if (same(e->kind, "number")) {
        size_t end = 0;
        Value f = decimal_format_new(in, number_pattern(trimmed(e->style)), locale);
        Value n = is_abrupt(f) ? f : decimal_format_parse(in, as_decimal_format(f), text_z(text_span(from, text.len - *at)), &end);
        *at += end;
        return is_null(n) ? V_THROWN : n;
    }
    if (!stop) return V_THROWN;
    *at += (size_t)(stop - from);
    Text shown = text_span(from, (size_t)(stop - from));
    return text_eq(shown, text_of(text_printf("{%lu}", e->index))) ? v_null() : string_new(in, shown);
}

/* The values in a text that the pattern may have made, from *at on, which is left at their end; NULL: it does not fit, or threw. */
static List *message_parse(Interp *in, Text pattern, Text text, size_t *at, Value locale) {
    List *values = as_list(list_new(in, 4));
    Buf literal = {0};
    Text element;
    Element e;
    size_t place_of = 0;
    if (!next_element(in, pattern, &place_of, &literal, &element)) return NULL;
    for (;;) {
        Text expected = buf_as_text(&literal), rest = text_span(text.at + *at, text.len - *at);
        if (!text_starts(rest, expected)) return NULL;
        *at += expected.len;
        if (!element.at) return values;
        if (!read_element(in, element, &e)) return NULL;
        literal = (Buf){0};
        if (!next_element(in, pattern, &place_of, &literal, &element)) return NULL;
        Value v = read_value(in, &e, text, at, buf_as_text(&literal), locale);
        if (is_abrupt(v)) return NULL;
        place(values, e.index, v);
    }
}

/* --- the class ------------------------------------------------------------------------------------------------------------ */

static const char message_tag;

typedef struct Message {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &message_tag */
    Text pattern;
    Value locale; /* or null */
} Message;
static Message *as_message(Value v) { return (Message *)v.as.obj; }

static Value with_array(Interp *in, Text pattern, Value args, Value locale) {
    bool many = args.kind == V_ARRAY || args.kind == V_LIST;
    return format_in(in, pattern, many ? as_list(args)->at : &args, many ? as_list(args)->len : is_null(args) ? 0 : 1, locale);
}

METHOD(construct) {
    if (is_null(args[0])) return throw_null(in);
    Message *m = gc_new(Message);
    m->obj.cls = as_class(self);
    m->tag = &message_tag;
    m->pattern = string_text(as_string(args[0]));
    m->locale = argc > 1 ? args[1] : v_null();
    Value probe = message_format(in, m->pattern, NULL, 0); /* the pattern is checked */
    return is_abrupt(probe) ? probe : native_value(m);
}
METHOD(apply_pattern) {
    if (is_null(args[0])) return throw_null(in);
    Text pattern = string_text(as_string(args[0]));
    if (is_abrupt(message_format(in, pattern, NULL, 0))) return V_THROWN;
    as_message(self)->pattern = pattern;
    return v_null();
}
METHOD(get_locale) { return is_null(as_message(self)->locale) ? locale_new(in, "en", "") : as_message(self)->locale; }
METHOD(set_locale) { return as_message(self)->locale = args[0], v_null(); }

static Value as_objects(Interp *in, const List *values) {
    return array_of(in, class_array_of(in, in->kinds[V_OBJECT]), values->at, values->len);
}

METHOD(parse) {
    size_t at = 0;
    if (is_null(args[0])) return throw_null(in);
    const List *values = message_parse(in, as_message(self)->pattern, string_text(as_string(args[0])), &at, as_message(self)->locale);
    if (values && at > 0) return as_objects(in, values);
    if (!is_null(in->thrown)) return V_THROWN;
    throw_error(in, EX_PARSE, "MessageFormat parse error!");
    return thrown_facts(in, v_int((int32_t)at), v_null(), v_null());
}

/* From the position's index on; null where the text does not fit. */
METHOD(parse_at) {
    if (is_null(args[0])) return as_objects(in, as_list(list_new(in, 0)));
    Value index = get_property_z(in, args[1], "index");
    if (is_abrupt(index)) return index;
    Text text = string_text(as_string(args[0]));
    size_t at = index.as.i < 0 || (size_t)index.as.i > text.len ? text.len : (size_t)index.as.i;
    const List *values = message_parse(in, as_message(self)->pattern, text, &at, as_message(self)->locale);
    if (!is_null(in->thrown)) return V_THROWN;
    Value end = v_int((int32_t)at);
    Value done = call_method_z(in, args[1], values ? "setIndex" : "setErrorIndex", &end, 1);
    return is_abrupt(done) ? done : values ? as_objects(in, values) : v_null();
}

METHOD(format) { return with_array(in, as_message(self)->pattern, args[0], as_message(self)->locale); }
METHOD(static_format) {
    if (is_null(args[0])) return throw_null(in);
    return with_array(in, string_text(as_string(args[0])), args[1], v_null());
}
METHOD(to_pattern) { return string_new(in, ((Message *)self.as.obj)->pattern); }

static const NativeMethod message_methods[] = {
    {"<init>(String)", construct},
    {"<init>(String, Locale)", construct},
    {"static format(String, Object...)", static_format},
    {"format(Object)", format},
    {"toPattern()", to_pattern},
    {"applyPattern(String)", apply_pattern},
    {"getLocale()", get_locale},
    {"setLocale(Locale)", set_locale},
    {"parse(String)", parse},
    {"parse(String, java.text.ParsePosition)", parse_at},
    {0},
};
const NativeType type_MessageFormat = {
    .name = "java.text.MessageFormat", .super = "java.text.Format", .kind = V_NATIVE, .methods = message_methods};
