/*
 * java.lang.String's own methods. GStrings have them too: they answer for their text.
 */
#include "interp/text/string_methods.h"

#include "interp/collections/collections.h"
#include "interp/text/encoding.h"
#include "interp/text/format.h"
#include "interp/collections/iterator.h"
#include "interp/numbers/number.h"
#include "interp/text/pattern_text.h"
#include "interp/text/unicode.h"

static Value throw_span(Interp *in, int64_t from, int64_t to, uint32_t length) {
    return throw_error(in, EX_STRING_INDEX_OUT_OF_BOUNDS, "begin %d, end %d, length %u", (int32_t)from, (int32_t)to, length);
}

/* --- parts ------------------------------------------------------------------------------------------------ */

METHOD(length) {
    const String *s = receiver(in, self);
    return s ? v_int((int32_t)s->units) : V_THROWN;
}

METHOD(is_empty) {
    const String *s = receiver(in, self);
    return s ? v_bool(s->len == 0) : V_THROWN;
}

bool string_is_narrow(const String *s) {
    for (uint32_t i = 0; !s->ascii && i < s->len; i++)
        if ((unsigned char)s->text[i] > 0xC3) return false;
    return true;
}

METHOD(char_at) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    if (args[0].as.i < 0 || (uint32_t)args[0].as.i >= s->units)
        return string_is_narrow(s) ? throw_error(in, EX_STRING_INDEX_OUT_OF_BOUNDS, "String index out of range: %d", args[0].as.i)
                            : throw_error(in, EX_STRING_INDEX_OUT_OF_BOUNDS, "index %d, length %u", args[0].as.i, s->units);
    return v_char(string_unit(s, (uint32_t)args[0].as.i));
}

METHOD(substring) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    int32_t from = args[0].as.i, to = argc > 1 ? args[1].as.i : (int32_t)s->units;
    if (from < 0 || from > to || to > (int32_t)s->units) return throw_span(in, from, to, s->units);
    return string_sub(in, s, (uint32_t)from, (uint32_t)to);
}

METHOD(concat) {
    String *s = receiver(in, self);
    if (!s || is_null(args[0])) return s ? throw_null(in) : V_THROWN;
    return string_concat(in, s, as_string(args[0]));
}

METHOD(code_point_at) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    if (args[0].as.i < 0 || (uint32_t)args[0].as.i >= s->units)
        return throw_error(in, EX_STRING_INDEX_OUT_OF_BOUNDS, "index %d, length %u", args[0].as.i, s->units);
    uint32_t byte = string_byte_of(s, (uint32_t)args[0].as.i);
    if (string_unit_of(s, byte) != (uint32_t)args[0].as.i) return v_int(string_unit(s, (uint32_t)args[0].as.i));
    const char *at = s->text + byte;
    return v_int((int32_t)utf8_next(&at, s->text + s->len));
}

METHOD(code_point_count) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    if (args[0].as.i < 0 || args[0].as.i > args[1].as.i || (uint32_t)args[1].as.i > s->units)
        return throw_bare(in, EX_INDEX_OUT_OF_BOUNDS);
    Text t = string_text(as_string(string_sub(in, s, (uint32_t)args[0].as.i, (uint32_t)args[1].as.i)));
    int32_t count = 0;
    for (const char *at = t.at; at < t.at + t.len; count++) utf8_next(&at, t.at + t.len);
    return v_int(count);
}

METHOD(code_point_before) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    int32_t at = args[0].as.i;
    if (at < 1 || (uint32_t)at > s->units) return throw_error(in, EX_STRING_INDEX_OUT_OF_BOUNDS, "String index out of range: %d", at);
    uint32_t unit = string_unit(s, (uint32_t)at - 1);
    bool pair = at > 1 && unit >= 0xDC00 && unit < 0xE000 && (string_unit(s, (uint32_t)at - 2) & 0xFC00) == 0xD800;
    if (!pair) return v_int((int32_t)unit);
    Value index = v_int(at - 2);
    return code_point_at(in, self, &index, 1);
}

/* The index that lies so many whole characters further on, or back. */
METHOD(offset_by_code_points) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    int64_t at = args[0].as.i, units = s->units;
    if (at < 0 || at > units) return throw_bare(in, EX_INDEX_OUT_OF_BOUNDS);
    int step = args[1].as.i < 0 ? -1 : 1;
    for (int64_t left = args[1].as.i; left; left -= step) {
        int64_t next = at + step;
        if (next < 0 || next > units) return throw_bare(in, EX_INDEX_OUT_OF_BOUNDS);
        bool inside = next > 0 && next < units && (string_unit(s, (uint32_t)next) & 0xFC00) == 0xDC00 &&
                      (string_unit(s, (uint32_t)next - 1) & 0xFC00) == 0xD800; /* between the halves of a pair */
        at = inside ? next + step : next;
    }
    return v_int((int32_t)at);
}

/* --- search ----------------------------------------------------------------------------------------------- */

/* What indexOf looks for: a string, or a character given as int. */
static bool needle_of(Interp *in, Value v, char room[4], Text *out) {
    if (v.kind != V_INT && v.kind != V_CHAR) return arg_text(in, v, out);
    *out = text_span(room, (size_t)utf8_put((uint32_t)v.as.i, room));
    return true;
}

METHOD(index_of) {
    const String *s = receiver(in, self);
    char room[4];
    Text needle;
    if (!s || !needle_of(in, args[0], room, &needle)) return V_THROWN;
    return v_int((int32_t)string_index_of(s, needle, argc > 1 ? args[1].as.i : 0));
}

METHOD(last_index_of) {
    const String *s = receiver(in, self);
    char room[4];
    Text needle;
    if (!s || !needle_of(in, args[0], room, &needle)) return V_THROWN;
    return v_int((int32_t)string_last_index_of(s, needle, argc > 1 ? args[1].as.i : INT32_MAX));
}

METHOD(contains) {
    const String *s = receiver(in, self);
    Text needle;
    if (!s || !arg_text(in, args[0], &needle)) return V_THROWN;
    return v_bool(string_index_of(s, needle, 0) >= 0);
}

METHOD(starts_with) {
    const String *s = receiver(in, self);
    Text prefix;
    if (s && argc > 1 && args[1].as.i < 0) return v_bool(false);
    if (!s || !arg_text(in, args[0], &prefix)) return V_THROWN;
    if (argc > 1 && (uint32_t)args[1].as.i > s->units) return v_bool(false);
    Text t = string_text(argc > 1 ? as_string(string_sub(in, s, (uint32_t)args[1].as.i, s->units)) : s);
    texts_for_search(&t, &prefix);
    return v_bool(text_starts(t, prefix));
}

METHOD(ends_with) {
    const String *s = receiver(in, self);
    Text suffix;
    if (!s || !arg_text(in, args[0], &suffix)) return V_THROWN;
    Text t = string_text(s);
    texts_for_search(&t, &suffix);
    return v_bool(text_ends(t, suffix));
}

/* --- comparison ------------------------------------------------------------------------------------------- */

METHOD(equals) {
    bool failed = false, same = value_java_equals(in, self, args[0], &failed);
    return failed ? V_THROWN : v_bool(same);
}

METHOD(hash_code) {
    bool failed = false;
    int32_t hash = value_hash(in, self, &failed);
    return failed ? V_THROWN : v_int(hash);
}

METHOD(compare_to) {
    const String *s = receiver(in, self);
    Text other;
    if (!s || !arg_text(in, args[0], &other)) return V_THROWN;
    return v_int(text_compare(string_text(s), other));
}

static Text fold_case(Text t) {
    Buf upper = {0}, lower = {0};
    for (const char *at = t.at, *end = at + t.len; at < end;) buf_code_point(&upper, unicode_upper(utf8_next(&at, end)));
    Text u = buf_as_text(&upper);
    for (const char *at = u.at, *end = at + u.len; at < end;) buf_code_point(&lower, unicode_lower(utf8_next(&at, end)));
    return buf_as_text(&lower);
}

METHOD(compare_ignoring_case) {
    const String *s = receiver(in, self);
    Text other;
    if (!s || !arg_text(in, args[0], &other)) return V_THROWN;
    return v_int(text_compare(fold_case(string_text(s)), fold_case(other)));
}

METHOD(equals_ignoring_case) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    if (is_null(args[0])) return v_bool(false);
    return v_bool(text_eq(fold_case(string_text(s)), fold_case(string_text(as_string(args[0])))));
}

METHOD(content_equals) {
    const String *s = receiver(in, self);
    Text other;
    if (!s || !arg_text(in, args[0], &other)) return V_THROWN;
    return v_bool(text_eq(string_text(s), other));
}

METHOD(region_matches) {
    const String *s = receiver(in, self);
    bool fold = argc == 5 && args[0].as.i;
    const Value *a = args + (argc == 5);
    if (!s) return V_THROWN;
    int64_t at = a[0].as.i, there = a[2].as.i, count = a[3].as.i;
    bool outside = there < 0 || at < 0 || at + count > s->units; /* which is looked at before the other text is, if not its length */
    if (is_null(a[1])) return fold && outside ? v_bool(false) : throw_null(in);
    const String *other = as_string(a[1]);
    if (at < 0 || there < 0 || at + count > s->units || there + count > other->units) return v_bool(false);
    if (count <= 0) return v_bool(true);
    Text mine = string_text(as_string(string_sub(in, s, (uint32_t)at, (uint32_t)(at + count))));
    Text theirs = string_text(as_string(string_sub(in, other, (uint32_t)there, (uint32_t)(there + count))));
    return v_bool(fold ? text_eq(fold_case(mine), fold_case(theirs)) : text_eq(mine, theirs));
}

/* --- other texts ------------------------------------------------------------------------------------------ */

METHOD(to_upper) {
    const String *s = argc && is_null(args[0]) ? throw_null(in), NULL : receiver(in, self);
    Buf out = {0};
    if (!s) return V_THROWN;
    unicode_upper_text(&out, string_text(s));
    return string_from_buf(in, &out);
}

METHOD(to_lower) {
    const String *s = argc && is_null(args[0]) ? throw_null(in), NULL : receiver(in, self);
    Buf out = {0};
    if (!s) return V_THROWN;
    unicode_lower_text(&out, string_text(s));
    return string_from_buf(in, &out);
}

METHOD(trim) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    Text t = string_text(s);
    while (t.len && (unsigned char)t.at[0] <= ' ') t = text_span(t.at + 1, t.len - 1);
    while (t.len && (unsigned char)t.at[t.len - 1] <= ' ') t.len--;
    return t.len == s->len ? v_string((String *)s) : string_new(in, t);
}

/* Without Unicode's blanks at either end. */
static Text strip_text(Text t, bool front, bool back) {
    const char *at = t.at, *end = t.at + t.len;
    for (const char *next = at; front && at < end && unicode_is_space(utf8_next(&next, end)); at = next) continue;
    while (back && end > at) {
        const char *last = end - 1;
        while (last > at && ((unsigned char)*last & 0xC0) == 0x80) last--;
        const char *step = last;
        if (!unicode_is_space(utf8_next(&step, end))) break;
        end = last;
    }
    return text_span(at, (size_t)(end - at));
}

static Value strip_ends(Interp *in, Value self, bool front, bool back) {
    const String *s = receiver(in, self);
    return s ? string_new(in, strip_text(string_text(s), front, back)) : V_THROWN;
}
METHOD(strip) { return strip_ends(in, self, true, true); }
METHOD(strip_leading) { return strip_ends(in, self, true, false); }
METHOD(strip_trailing) { return strip_ends(in, self, false, true); }

METHOD(is_blank) {
    const String *s = receiver(in, self);
    return s ? v_bool(strip_text(string_text(s), true, false).len == 0) : V_THROWN;
}

METHOD(replace) {
    const String *s = receiver(in, self);
    char old_room[4], new_room[4];
    Text from, to;
    if (!s || !needle_of(in, args[0], old_room, &from) || !needle_of(in, args[1], new_room, &to)) return V_THROWN;
    Text t = string_text(s);
    Buf out = {0};
    size_t done = 0;
    if (!from.len) { /* between all units */
        buf_text(&out, to);
        for (uint32_t i = 0; i < s->units && to.len; i++) {
            char unit[4];
            buf_bytes(&out, unit, (size_t)utf8_put(string_unit(s, i), unit));
            buf_text(&out, to);
        }
        return to.len ? string_from_buf(in, &out) : v_string((String *)s);
    }
    texts_for_search(&t, &from);
    ptrdiff_t hit = text_find(t, from, 0);
    if (hit < 0) return v_string((String *)s);
    for (; hit >= 0; hit = text_find(t, from, done)) {
        buf_bytes(&out, t.at + done, (size_t)hit - done);
        buf_text(&out, to);
        done = (size_t)hit + from.len;
    }
    buf_bytes(&out, t.at + done, t.len - done);
    return string_from_buf(in, &out);
}

METHOD(repeat) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    if (args[0].as.i < 0) return throw_error(in, EX_ILLEGAL_ARGUMENT, "count is negative: %d", args[0].as.i);
    return string_repeat(in, s, args[0].as.i);
}

METHOD(to_string) {
    String *s = receiver(in, self);
    return s ? v_string(s) : V_THROWN;
}

METHOD(to_chars) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    Value array = array_new(in, class_named(in, "char"), s->units);
    uint16_t *units = gc_atomic(sizeof *units * (s->units + 1));
    text_to_units(string_text(s), units);
    List *chars = raw_list(array);
    if (chars->packing) memcpy(chars->at, units, sizeof *units * s->units);
    else for (uint32_t i = 0; i < s->units; i++) chars->at[i] = v_char(units[i]);
    return array;
}

METHOD(get_bytes) {
    const String *s = receiver(in, self);
    Buf out = {0};
    if (argc && is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    if (!s || !encode_text(in, string_text(s), argc ? args[0] : v_null(), &out)) return V_THROWN;
    return byte_array(in, buf_as_text(&out));
}

void string_copy_units(const String *s, int32_t from, int32_t to, List *into, int32_t at) {
    bool bytes = into->obj.cls->element->kind == V_BYTE;
    for (int32_t i = from; i < to; i++) {
        uint16_t unit = string_unit(s, (uint32_t)i);
        into->at[at + i - from] = bytes ? v_byte((int8_t)unit) : v_char(unit);
    }
}

METHOD(get_units) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    int32_t from = args[0].as.i, to = args[1].as.i, at = args[3].as.i;
    if (from < 0 || from > to || (uint32_t)to > s->units)
        return throw_error(in, EX_STRING_INDEX_OUT_OF_BOUNDS, "begin %d, end %d, length %u", from, to, s->units);
    if (is_null(args[2])) return throw_null(in);
    List *into = as_list(args[2]);
    if (at < 0 || (int64_t)at + to - from > into->len)
        return throw_error(in, EX_STRING_INDEX_OUT_OF_BOUNDS, "offset %d, count %d, length %u", at, to - from, into->len);
    string_copy_units(s, from, to, into, at);
    return v_null();
}

/* --- patterns --------------------------------------------------------------------------------------------- */

METHOD(matches) {
    String *s = receiver(in, self);
    if (!s || is_null(args[0])) return s ? throw_null(in) : V_THROWN;
    return pattern_match(in, v_string(s), args[0]);
}

static Value replace_pattern(Interp *in, Value self, const Value *args, bool all) {
    String *s = receiver(in, self);
    Text with;
    if (!s || is_null(args[0])) return s ? throw_null(in) : V_THROWN;
    Pattern *p = pattern_from(in, args[0]);
    if (!p) return V_THROWN;
    if (is_null(args[1]) && all) { /* which is noticed when something is found */
        Value matcher = call_method_z(in, native_value(p), "matcher", &self, 1);
        Value found = is_abrupt(matcher) ? matcher : call_method_z(in, matcher, "find", NULL, 0);
        return is_abrupt(found) ? found : found.as.i ? throw_null(in) : v_string(s);
    }
    return arg_text(in, args[1], &with) ? pattern_replace(in, p, s, with, all) : V_THROWN;
}
METHOD(replace_all) { return replace_pattern(in, self, args, true); }
METHOD(replace_first) { return replace_pattern(in, self, args, false); }

METHOD(split) {
    String *s = receiver(in, self);
    Text regex;
    if (!s || !arg_text(in, args[0], &regex)) return V_THROWN;
    return string_split(in, s, regex, argc > 1 ? args[1].as.i : 0);
}

/* --- lines (JDK 11 and later) ------------------------------------------------------------------------------- */

METHOD(lines) {
    String *s = receiver(in, self);
    if (!s) return V_THROWN;
    Value list = list_new(in, 0);
    Text rest = string_text(s), line;
    while (text_next_line(&rest, &line)) list_push(as_list(list), string_new(in, line));
    return call_method_z(in, list, "stream", NULL, 0);
}

static size_t leading_blanks(Text line) { return line.len - strip_text(line, true, false).len; }

/* What stripIndent() takes off every line: the least indentation of lines with text, and of the last line in any case. */
static size_t common_indent(Text t) {
    size_t least = SIZE_MAX;
    for (Text rest = t, line; text_next_line(&rest, &line);) {
        size_t blanks = leading_blanks(line);
        if ((blanks < line.len || !rest.len) && blanks < least) least = blanks;
    }
    return least;
}

METHOD(strip_indent) {
    const String *s = receiver(in, self);
    if (!s || !s->len) return s ? v_string((String *)s) : V_THROWN;
    Text t = string_text(s);
    bool ends_open = t.at[t.len - 1] == '\n' || t.at[t.len - 1] == '\r';
    size_t indent = ends_open ? 0 : common_indent(t);
    Buf out = {0};
    bool first = true;
    for (Text rest = t, line; text_next_line(&rest, &line); first = false) {
        if (!first) buf_char(&out, '\n');
        Text kept = strip_text(line, false, true);
        size_t blanks = leading_blanks(kept), cut = blanks < indent ? blanks : indent;
        buf_bytes(&out, kept.at + cut, kept.len - cut);
    }
    if (ends_open) buf_char(&out, '\n');
    return string_from_buf(in, &out);
}

METHOD(indent) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    Buf out = {0};
    for (Text rest = string_text(s), line; text_next_line(&rest, &line);) {
        size_t blanks = leading_blanks(line), cut = args[0].as.i < 0 ? (size_t)-(int64_t)args[0].as.i : 0;
        for (int32_t i = 0; i < args[0].as.i; i++) buf_char(&out, ' ');
        if (cut > blanks) cut = blanks;
        buf_bytes(&out, line.at + cut, line.len - cut);
        buf_char(&out, '\n');
    }
    return string_from_buf(in, &out);
}

METHOD(transform) { return closure_call(in, args[0], &self, 1); }

METHOD(formatted) {
    Text format;
    if (!arg_text(in, self, &format)) return V_THROWN;
    return format_values(in, v_null(), format, args[0]);
}

/* --- static methods and constructors ---------------------------------------------------------------------------- */

METHOD(static_format) {
    int locale = argc == 3;
    Text format;
    if (!arg_text(in, args[locale], &format)) return V_THROWN;
    return format_values(in, locale ? args[0] : v_null(), format, args[locale + 1]);
}

METHOD(value_of) {
    if (argc == 1) return value_object_text(in, args[0]);
    if (is_null(args[0])) return throw_null(in);
    const List *chars = as_list(args[0]);
    int64_t from = args[1].as.i, count = args[2].as.i;
    if (from < 0 || count < 0 || from + count > chars->len)
        return throw_error(in, EX_STRING_INDEX_OUT_OF_BOUNDS, "offset %lld, count %lld, length %u", (long long)from,
                           (long long)count, chars->len);
    uint16_t *units = gc_atomic(sizeof *units * ((size_t)count + 1));
    for (int64_t i = 0; i < count; i++) units[i] = (uint16_t)chars->at[from + i].as.i;
    return string_from_units(in, units, (size_t)count);
}
METHOD(value_of_chars) {
    if (is_null(args[0])) return throw_null(in);
    return argc == 1 ? value_java_string(in, args[0]) : value_of(in, self, args, argc);
}

METHOD(static_join) {
    Text separator;
    Value item;
    Iter it;
    Buf out = {0};
    if (is_null(args[1])) return throw_null(in);
    if (!arg_text(in, args[0], &separator) || !iter_start(in, &it, args[1])) return V_THROWN;
    for (bool first = true; iter_next(in, &it, &item); first = false) {
        if (!first) buf_text(&out, separator);
        if (!is_null(item) && !is_stringlike(item) && !value_instanceof(in, item, class_named(in, "java.lang.CharSequence")))
            return throw_class_cast_to(in, item, class_named(in, "java.lang.CharSequence"));
        if (!value_print(in, &out, item)) return V_THROWN;
    }
    return it.failed ? V_THROWN : string_from_buf(in, &out);
}

/* An object of its own, even for the text of another. */
METHOD(construct) {
    if (!argc) return string_new(in, TEXT(""));
    if (is_null(args[0])) return throw_null(in);
    Text text;
    return value_text(in, args[0], &text) ? string_new(in, text) : V_THROWN;
}
METHOD(intern) { return sym_value(in, sym_intern(in, string_text(as_string(value_to_string(in, self))))); }
METHOD(construct_part) { return value_of(in, self, args, argc); }

METHOD(construct_bytes) {
    Buf bytes = {0};
    if (is_null(args[0])) return throw_null(in);
    bytes_of(raw_list(args[0]), &bytes);
    bool part = argc >= 3;
    if (part && (args[1].as.i < 0 || args[2].as.i < 0 || (size_t)args[1].as.i + (size_t)args[2].as.i > bytes.len))
        return throw_error(in, EX_STRING_INDEX_OUT_OF_BOUNDS, "offset %d, count %d, length %zu", args[1].as.i, args[2].as.i, bytes.len);
    Text t = part ? text_span(bytes.at + args[1].as.i, (size_t)args[2].as.i) : buf_as_text(&bytes);
    return decode_text(in, t, argc == 2 || argc == 4 ? args[argc - 1] : v_null());
}

/* GStrings have these themselves, and ask their text for the others. */
const NativeMethod text_methods[] = {
    {"length()", length},
    {"isEmpty()", is_empty},
    {"charAt(int)", char_at},
    {"subSequence(int, int)", substring},
    {"equals(Object)", equals},
    {"hashCode()", hash_code},
    {"toString()", to_string},
    {0},
};

static const NativeMethod string_methods[] = {
    {"isBlank()", is_blank},
    {"substring(int)", substring},
    {"substring(int, int)", substring},
    {"concat(String)", concat},
    {"codePointAt(int)", code_point_at},
    {"codePointCount(int, int)", code_point_count},
    {"codePointBefore(int)", code_point_before},
    {"offsetByCodePoints(int, int)", offset_by_code_points},
    {"indexOf(int)", index_of},
    {"indexOf(String)", index_of},
    {"indexOf(int, int)", index_of},
    {"indexOf(String, int)", index_of},
    {"lastIndexOf(int)", last_index_of},
    {"lastIndexOf(String)", last_index_of},
    {"lastIndexOf(int, int)", last_index_of},
    {"lastIndexOf(String, int)", last_index_of},
    {"contains(CharSequence)", contains},
    {"startsWith(String)", starts_with},
    {"startsWith(String, int)", starts_with},
    {"endsWith(String)", ends_with},
    {"compareTo(String)", compare_to},
    {"compareToIgnoreCase(String)", compare_ignoring_case},
    {"equalsIgnoreCase(String)", equals_ignoring_case},
    {"contentEquals(CharSequence)", content_equals},
    {"contentEquals(StringBuffer)", content_equals},
    {"regionMatches(int, String, int, int)", region_matches},
    {"regionMatches(boolean, int, String, int, int)", region_matches},
    {"toUpperCase()", to_upper},
    {"toUpperCase(Locale)", to_upper},
    {"toLowerCase()", to_lower},
    {"toLowerCase(Locale)", to_lower},
    {"trim()", trim},
    {"strip()", strip},
    {"stripLeading()", strip_leading},
    {"stripTrailing()", strip_trailing},
    {"replace(char, char)", replace},
    {"replace(CharSequence, CharSequence)", replace},
    {"repeat(int)", repeat},
    {"intern()", intern},
    {"toCharArray()", to_chars},
    {"getChars(int, int, char[], int)", get_units},
    {"getBytes(int, int, byte[], int)", get_units},
    {"getBytes()", get_bytes},
    {"getBytes(String)", get_bytes},
    {"getBytes(java.nio.charset.Charset)", get_bytes},
    {"matches(String)", matches},
    {"replaceAll(String, String)", replace_all},
    {"replaceFirst(String, String)", replace_first},
    {"split(String)", split},
    {"split(String, int)", split},
    {"lines()", lines},
    {"indent(int)", indent},
    {"transform(java.util.function.Function)", transform},
    {"formatted(Object...)", formatted},
    {"stripIndent()", strip_indent},
    {"<init>()", construct},
    {"<init>(String)", construct},
    {"<init>(StringBuilder)", construct},
    {"<init>(StringBuffer)", construct},
    {"<init>(char[])", construct},
    {"<init>(char[], int, int)", construct_part},
    {"<init>(byte[])", construct_bytes},
    {"<init>(byte[], String)", construct_bytes},
    {"<init>(byte[], java.nio.charset.Charset)", construct_bytes},
    {"<init>(byte[], int, int)", construct_bytes},
    {"<init>(byte[], int, int, String)", construct_bytes},
    {"static format(String, Object...)", static_format},
    {"static format(Locale, String, Object...)", static_format},
    {"static valueOf(Object)", value_of},
    {"static valueOf(boolean)", value_of},
    {"static valueOf(char)", value_of},
    {"static valueOf(int)", value_of},
    {"static valueOf(long)", value_of},
    {"static valueOf(float)", value_of},
    {"static valueOf(double)", value_of},
    {"static valueOf(char[])", value_of_chars},
    {"static valueOf(char[], int, int)", value_of},
    {"static copyValueOf(char[])", value_of_chars},
    {"static copyValueOf(char[], int, int)", value_of},
    {"static join(CharSequence, CharSequence...)", static_join},
    {"static join(CharSequence, Iterable)", static_join},
    {0},
};

const NativeType type_java_lang_String = {
    .name = "java.lang.String",
    .interfaces = "java.lang.CharSequence java.lang.Comparable java.io.Serializable",
    .kind = V_STRING,
    .flags = CLASS_FINAL,
    .methods = string_methods,
};
