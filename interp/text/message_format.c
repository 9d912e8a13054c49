/*
 * java.text.MessageFormat: "{0} of {1,number,integer}".
 */
#include "interp/text/message_format.h"

#include "interp/collections/collections.h"
#include "interp/native.h"
#include "interp/text/decimal_format.h"
#include "interp/text/string.h"
#include "interp/time/date.h"
#include "interp/time/date_pattern.h"
#include "interp/time/date_style.h"

#include <ctype.h>
#include <stdlib.h>

static Value format_number(Interp *in, const char *pattern, Value v) {
    Buf out = {0};
    Value f = decimal_format_new(in, pattern, v_null());
    if (is_abrupt(f)) return f;
    return decimal_format_print(in, &out, as_decimal_format(f), v) ? string_from_buf(in, &out) : V_THROWN;
}

Value message_argument(Interp *in, Value v) {
    v = number_beside(in, v, v_double(0)); /* Numbers of other classes are asked for a double */
    if (is_abrupt(v)) return v;
    if (is_number(v)) return format_number(in, "#,##0.###", v);
    if (is_date(v)) return date_format_pattern(in, date_style_pattern(DATE_SHORT, DATE_SHORT, NULL), as_date(v)->ms, zone_local(in));
    return value_object_text(in, v);
}

/* --- elements ----------------------------------------------------------------------------------------------------------- */

static bool same(Text a, const char *z) { return a.len == strlen(z) && memcmp(a.at, z, a.len) == 0; }

static Value number_element(Interp *in, Text style, Value v) {
    const char *pattern = same(style, "integer") ? "#,##0" : same(style, "percent") ? "#,##0%" : same(style, "currency") ? "¤#,##0.00"
                          : style.len                ? text_z(style)
                                                     : "#,##0.###";
    if (!is_number(v)) return throw_error(in, EX_ILLEGAL_ARGUMENT, "Cannot format given Object as a Number");
    return format_number(in, pattern, v);
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

static bool put_element(Interp *in, Buf *out, Text element, const Value *args, uint32_t count) {
    const char *comma = memchr(element.at, ',', element.len);
    Text index = trimmed(comma ? text_span(element.at, (size_t)(comma - element.at)) : element), style = TEXT("");
    Text kind = comma ? text_span(comma + 1, element.len - (size_t)(comma + 1 - element.at)) : TEXT("");
    if ((comma = memchr(kind.at, ',', kind.len))) {
        style = text_span(comma + 1, kind.len - (size_t)(comma + 1 - kind.at));
        kind.len = (size_t)(comma - kind.at);
    }
    kind = trimmed(kind);
    char *end;
    const char *digits = text_z(index);
    unsigned long n = strtoul(digits, &end, 10);
    if (!index.len || *end || !isdigit((unsigned char)*digits)) {
        throw_error(in, EX_ILLEGAL_ARGUMENT, "can't parse argument number: %s", digits);
        return false;
    }
    if (n >= count) {
        buf_printf(out, "{%lu}", n);
        return true;
    }
    Value v = args[n], shown;
    if (is_null(v) || !kind.len) shown = message_argument(in, v);
    else if (same(kind, "number")) shown = number_element(in, trimmed(style), v);
    else if (same(kind, "date") || same(kind, "time")) shown = date_element(in, trimmed(style), v, same(kind, "time"));
    else if (same(kind, "choice")) shown = choice_element(in, style, v);
    else shown = throw_error(in, EX_ILLEGAL_ARGUMENT, "unknown format type: %s", text_z(kind));
    if (is_abrupt(shown)) return false;
    Text text = string_text(as_string(shown));
    if (same(kind, "choice") && memchr(text.at, '{', text.len)) {
        shown = message_format(in, text, args, count);
        if (is_abrupt(shown)) return false;
        text = string_text(as_string(shown));
    }
    buf_text(out, text);
    return true;
}

Value message_format(Interp *in, Text pattern, const Value *args, uint32_t count) {
    Buf out = {0};
    bool quoted = false;
    for (size_t i = 0; i < pattern.len; i++) {
        char c = pattern.at[i];
        if (c == '\'') {
            if (i + 1 < pattern.len && pattern.at[i + 1] == '\'') buf_char(&out, pattern.at[i++]);
            else quoted = !quoted;
        } else if (quoted || c != '{') {
            buf_char(&out, c);
        } else {
            size_t from = i + 1, depth = 1;
            for (i++; i < pattern.len && depth; i++) depth += pattern.at[i] == '{' ? 1 : pattern.at[i] == '}' ? (size_t)-1 : 0;
            if (depth) return throw_error(in, EX_ILLEGAL_ARGUMENT, "Unmatched braces in the pattern.");
            i--;
            if (!put_element(in, &out, text_span(pattern.at + from, i - from), args, count)) return V_THROWN;
        }
    }
    return string_from_buf(in, &out);
}

/* --- the class ------------------------------------------------------------------------------------------------------------ */

static const char message_tag;

typedef struct Message {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &message_tag */
    Text pattern;
} Message;

static Value with_array(Interp *in, Text pattern, Value args) {
    bool many = args.kind == V_ARRAY || args.kind == V_LIST;
    return message_format(in, pattern, many ? as_list(args)->at : &args, many ? as_list(args)->len : is_null(args) ? 0 : 1);
}

METHOD(construct) {
    if (is_null(args[0])) return throw_null(in);
    Message *m = gc_new(Message);
    m->obj.cls = as_class(self);
    m->tag = &message_tag;
    m->pattern = string_text(as_string(args[0]));
    Value probe = message_format(in, m->pattern, NULL, 0); /* the pattern is checked */
    return is_abrupt(probe) ? probe : native_value(m);
}
METHOD(format) { return with_array(in, ((Message *)self.as.obj)->pattern, args[0]); }
METHOD(static_format) {
    if (is_null(args[0])) return throw_null(in);
    return with_array(in, string_text(as_string(args[0])), args[1]);
}
METHOD(to_pattern) { return string_new(in, ((Message *)self.as.obj)->pattern); }

static const NativeMethod message_methods[] = {
    {"<init>(String)", construct},
    {"<init>(String, Locale)", construct},
    {"static format(String, Object...)", static_format},
    {"format(Object)", format},
    {"toPattern()", to_pattern},
    {0},
};
const NativeType type_MessageFormat = {
    .name = "java.text.MessageFormat", .super = "java.text.Format", .kind = V_NATIVE, .methods = message_methods};
