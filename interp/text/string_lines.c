/*
 * Strings as lines: reading them, indentation, margins, tabs, line ends; and replacing through a map or closure.
 */
#include "interp/text/string_methods.h"

#include "interp/collections/iterator.h"
#include "interp/collections/list.h"
#include "interp/collections/streams.h"
#include "interp/known.h"
#include "interp/text/pattern_text.h"
#include "interp/text/unicode.h"

bool text_next_line(Text *rest, Text *line) {
    if (!rest->len) return false;
    size_t i = 0;
    while (i < rest->len && rest->at[i] != '\n' && rest->at[i] != '\r') i++;
    *line = text_span(rest->at, i);
    if (i < rest->len && rest->at[i] == '\r' && i + 1 < rest->len && rest->at[i + 1] == '\n') i++;
    if (i < rest->len) i++;
    *rest = text_span(rest->at + i, rest->len - i);
    return true;
}

METHOD(read_lines) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    Value list = list_new(in, 8);
    for (Text rest = string_text(s), line; text_next_line(&rest, &line);) list_push(as_list(list), string_new(in, line));
    return list;
}

/* The closure gets the line, and its number where it wants two things. Yields what it gave last. */
METHOD(each_line) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    Value closure = args[argc - 1], result = v_null();
    int32_t number = argc > 1 ? args[0].as.i : 0;
    for (Text rest = string_text(s), line; text_next_line(&rest, &line); number++) {
        Value pair[] = {string_new(in, line), v_int(number)};
        result = closure_call(in, closure, pair, as_closure(closure)->max_params == 2 ? 2 : 1);
        if (is_abrupt(result)) return result;
    }
    return result;
}

METHOD(split_each_line) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    Pattern *p = is_null(args[0]) ? (throw_null(in), NULL) : pattern_from(in, args[0]);
    if (!p) return V_THROWN;
    Value result = v_null();
    for (Text rest = string_text(s), line; text_next_line(&rest, &line);) {
        Value parts = pattern_split(in, p, as_string(string_new(in, line)), 0);
        if (is_abrupt(parts)) return parts;
        Value list = list_new_of(in, class_known(in, CLS_ARRAYS_LIST), as_list(parts)->len);
        for (uint32_t i = 0; i < as_list(parts)->len; i++) list_push(as_list(list), as_list(parts)->at[i]);
        result = closure_call(in, args[1], &list, 1);
        if (is_abrupt(result)) return result;
    }
    return result;
}

/* --- line by line ----------------------------------------------------------------------------------------------- */

typedef void (*LineWork)(Buf *out, Text line, int64_t data);

/* Every line worked on and ended by \n; the last one only if it had an end. */
static Value map_lines(Interp *in, const String *s, LineWork work, int64_t data) {
    Buf out = {0};
    if (!s->len) return v_string((String *)s);
    for (Text rest = string_text(s), line; text_next_line(&rest, &line);) {
        work(&out, line, data);
        buf_char(&out, '\n');
    }
    if (s->text[s->len - 1] != '\n') out.len--;
    return string_from_buf(in, &out);
}

/* Leading blanks of a line: how many units, and the byte behind them. */
static int64_t blanks_of(Text line, size_t *bytes) {
    int64_t count = 0;
    const char *at = line.at, *end = at + line.len;
    for (const char *next = at; at < end && unicode_is_space(utf8_next(&next, end)); at = next) count++;
    *bytes = (size_t)(at - line.at);
    return count;
}

static void put_unindented(Buf *out, Text line, int64_t indent) {
    size_t blanks, skip = 0;
    blanks_of(line, &blanks);
    if (blanks == line.len) return;
    for (int64_t i = 0; i < indent && skip < line.len; i++) {
        const char *next = line.at + skip;
        uint32_t code = utf8_next(&next, line.at + line.len);
        skip = (size_t)(next - line.at);
        if (code <= 0xFFFF || ++i < indent) continue; /* of two units both go, */
        char half[4]; /* or the second stays */
        buf_bytes(out, half, (size_t)utf8_put(0xDC00 | (code & 0x3FF), half));
    }
    buf_bytes(out, line.at + skip, line.len - skip);
}

METHOD(strip_indent) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    int64_t indent = argc ? args[0].as.i : -1;
    size_t bytes;
    for (Text rest = string_text(s), line; !argc && text_next_line(&rest, &line);) {
        int64_t blanks = blanks_of(line, &bytes);
        if (bytes < line.len && (indent < 0 || blanks < indent)) indent = blanks;
    }
    return indent <= 0 ? v_string((String *)s) : map_lines(in, s, put_unindented, indent);
}

static void put_without_margin(Buf *out, Text line, int64_t margin) {
    size_t i = 0;
    while (i < line.len && (unsigned char)line.at[i] <= ' ') i++;
    const char *at = line.at + i;
    if (i < line.len && utf8_next(&at, line.at + line.len) == (uint32_t)margin) i = (size_t)(at - line.at);
    else i = 0;
    buf_bytes(out, line.at + i, line.len - i);
}

METHOD(strip_margin) {
    const String *s = receiver(in, self);
    int64_t margin = '|';
    if (!s) return V_THROWN;
    if (argc && args[0].kind == V_CHAR) margin = args[0].as.i;
    Text mark;
    if (argc && args[0].kind != V_CHAR) {
        if (!arg_text(in, args[0], &mark)) return V_THROWN;
        const char *at = mark.at;
        if (mark.len) margin = utf8_next(&at, mark.at + mark.len);
    }
    return map_lines(in, s, put_without_margin, margin);
}

static int64_t units_of(uint32_t c) { return c > 0xFFFF ? 2 : 1; }

/* A tab stop below zero takes the tabs away. */
static void put_expanded(Buf *out, Text line, int64_t tab) {
    int64_t column = 0;
    for (const char *at = line.at, *end = at + line.len; at < end;) {
        uint32_t c = utf8_next(&at, end);
        if (c != '\t') {
            buf_code_point(out, c);
            column += units_of(c);
        }
        for (int64_t blanks = c == '\t' ? tab - column % tab : 0; blanks > 0; blanks--, column++) buf_char(out, ' ');
    }
}

/* Blanks that end at a tab stop become a tab; the last piece of a line stays. */
static void put_unexpanded(Buf *out, Text line, int64_t tab) {
    int64_t column = 0;
    const char *at = line.at, *end = at + line.len, *blanks = at;
    while (at < end) {
        uint32_t c = utf8_next(&at, end);
        if (!unicode_is_space(c)) {
            buf_bytes(out, blanks, (size_t)(at - blanks));
            blanks = at;
        }
        column += units_of(c);
        if (column < tab || at == end) continue;
        if (blanks < at) buf_char(out, '\t');
        blanks = at;
        column %= tab;
    }
    buf_bytes(out, blanks, (size_t)(end - blanks));
}

static Value tabs(Interp *in, const String *s, LineWork work, int32_t tab, bool lines) {
    if (lines) return map_lines(in, s, work, tab);
    Buf out = {0};
    work(&out, string_text(s), tab);
    return string_from_buf(in, &out);
}

enum { USUAL_TAB = 8 };
static Value expand_all(Interp *in, Value self, int32_t tab, bool lines) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    if (!tab && memchr(s->text, '\t', s->len)) return throw_error(in, EX_ARITHMETIC, "/ by zero");
    uint64_t most = s->len;
    for (uint32_t i = 0; tab > 0 && i < s->len; i++) most += s->text[i] == '\t' ? (uint64_t)tab : 0;
    return string_length_ok(in, most) ? tabs(in, s, put_expanded, tab, lines) : V_THROWN;
}
METHOD(expand) { return expand_all(in, self, argc ? args[0].as.i : USUAL_TAB, true); }
METHOD(expand_line) { return expand_all(in, self, args[0].as.i, false); }

/* With pieces of no length Groovy never comes to an end. */
static Value unexpand_all(Interp *in, Value self, int32_t tab, bool lines) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    Text first = text_span(s->text, lines ? strcspn(s->text, "\r\n") : s->len);
    if (tab < 0 && (s->len || !lines))
        return throw_error(in, EX_STRING_INDEX_OUT_OF_BOUNDS, "start 0, end %d, length %u", tab, text_units(first));
    if (!tab && s->len) return throw_error(in, EX_ARITHMETIC, "/ by zero");
    return tabs(in, s, put_unexpanded, tab, lines);
}
METHOD(unexpand) { return unexpand_all(in, self, argc ? args[0].as.i : USUAL_TAB, true); }
METHOD(unexpand_line) { return unexpand_all(in, self, args[0].as.i, false); }

METHOD(normalize) {
    const String *s = receiver(in, self);
    if (!s || !memchr(s->text, '\r', s->len)) return s ? v_string((String *)s) : V_THROWN;
    Buf out = {0};
    for (uint32_t i = 0; i < s->len; i++) {
        if (s->text[i] == '\r' && s->text[i + 1] == '\n') continue;
        buf_char(&out, s->text[i] == '\r' ? '\n' : s->text[i]);
    }
    return string_from_buf(in, &out);
}

/* --- streams ------------------------------------------------------------------------------------------------------- */

METHOD(chars) {
    Value text = value_to_string(in, self);
    if (is_abrupt(text)) return text;
    Value units = list_new(in, as_string(text)->units);
    for (uint32_t i = 0; i < as_string(text)->units; i++) list_push(as_list(units), v_int(string_unit(as_string(text), i)));
    return stream_of_kind(in, units, V_INT);
}

METHOD(code_points) {
    Value text = value_to_string(in, self), points = list_new(in, 0);
    if (is_abrupt(text)) return text;
    const char *at = as_string(text)->text, *end = at + as_string(text)->len;
    while (at < end) list_push(as_list(points), v_int((int32_t)utf8_next(&at, end)));
    return stream_of_kind(in, points, V_INT);
}

const NativeMethod string_line_methods[] = {
    {"chars()", chars},
    {"codePoints()", code_points},
    {"readLines()", read_lines},
    {"eachLine(Closure)", each_line},
    {"eachLine(int, Closure)", each_line},
    {"splitEachLine(CharSequence, Closure)", split_each_line},
    {"splitEachLine(java.util.regex.Pattern, Closure)", split_each_line},
    {"stripIndent()", strip_indent},
    {"stripIndent(int)", strip_indent},
    {"stripMargin()", strip_margin},
    {"stripMargin(char)", strip_margin},
    {"stripMargin(CharSequence)", strip_margin},
    {"expand()", expand},
    {"expand(int)", expand},
    {"expandLine(int)", expand_line},
    {"unexpand()", unexpand},
    {"unexpand(int)", unexpand},
    {"unexpandLine(int)", unexpand_line},
    {"normalize()", normalize},
    {"denormalize()", normalize},
    {0},
};
