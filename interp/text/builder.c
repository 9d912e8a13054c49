/*
 * StringBuilder, StringBuffer and StringWriter: text that grows in place. What cuts into the text works on bytes while
 * it is ASCII, else on its UTF-16 units.
 */
#include "interp/convert.h"
#include "interp/text/builder.h"

#include "interp/native.h"
#include "interp/numbers/number.h"
#include "interp/collections/range.h"
#include "interp/text/string.h"
#include "interp/collections/collections.h"

const char builder_tag;

Value builder_new(Interp *in, Class *cls, Text text) {
    (void)in;
    Builder *b = gc_new(Builder);
    b->obj.cls = cls;
    b->obj.fields = class_new_fields(cls);
    b->tag = &builder_tag;
    b->of = b;
    builder_append(b, text);
    return native_value(b);
}

/* Whether the text so far ends in the first half of a surrogate pair. */
static bool ends_in_high(const Buf *b) {
    return b->len >= 3 && (unsigned char)b->at[b->len - 3] == 0xED && ((unsigned char)b->at[b->len - 2] & 0xF0) == 0xA0;
}

/* Joins the half at the end with the one that begins `low`. */
static void join_pair(Buf *b, Text low) {
    const char *at = b->at + b->len - 3, *next = low.at;
    uint32_t high = utf8_next(&at, b->at + b->len), c = utf8_next(&next, low.at + low.len);
    b->len -= 3;
    buf_code_point(b, 0x10000 + ((high - 0xD800) << 10) + (c - 0xDC00));
}

void builder_append(Builder *b, Text t) {
    if (!t.len) return;
    if (!b->wide)
        for (size_t i = 0; i < t.len && !b->wide; i++) b->wide = t.at[i] & 0x80;
    if (b->wide && t.len >= 3 && (unsigned char)t.at[0] == 0xED && (unsigned char)t.at[1] >= 0xB0 && ends_in_high(&b->text)) {
        join_pair(&b->text, t);
        t = text_span(t.at + 3, t.len - 3);
    }
    buf_text(&b->text, t);
}

bool builder_append_value(Interp *in, Builder *b, Value v) {
    Text t;
    Value text = value_java_string(in, v);
    if (is_abrupt(text) || !value_text(in, text, &t)) return false;
    builder_append(b, t);
    return string_length_ok(in, b->text.len);
}

Value builder_string(Interp *in, const Builder *b) { return string_from_buf(in, &b->text); }

/* --- indices --------------------------------------------------------------------------------------------- */

static uint32_t length_of(const Builder *b) {
    return b->wide ? text_units(buf_as_text(&b->text)) : (uint32_t)b->text.len;
}

static Value throw_index(Interp *in, const char *what, int32_t index, uint32_t length) {
    return throw_error(in, EX_STRING_INDEX_OUT_OF_BOUNDS, "%s %d, length %u", what, index, length);
}

static Value throw_span(Interp *in, int32_t from, int32_t to, uint32_t length) {
    return throw_error(in, EX_STRING_INDEX_OUT_OF_BOUNDS, "start %d, end %d, length %u", from, to, length);
}

/* Puts `with` in place of the units [from, to). */
static void splice(Interp *in, Builder *b, uint32_t from, uint32_t to, Text with) {
    Buf out = {0};
    if (!b->wide) {
        buf_bytes(&out, b->text.at, from);
        buf_text(&out, with);
        buf_bytes(&out, b->text.at + to, b->text.len - to);
    } else {
        String *s = as_string(builder_string(in, b));
        buf_text(&out, string_text(as_string(string_sub(in, s, 0, from))));
        buf_text(&out, with);
        buf_text(&out, string_text(as_string(string_sub(in, s, to, s->units))));
    }
    b->text = (Buf){0};
    b->wide = false;
    builder_append(b, string_text(as_string(string_from_buf(in, &out))));
}

/* --- StringBuilder --------------------------------------------------------------------------------------- */

METHOD(construct) {
    Class *cls = as_class(self);
    if (!argc || args[0].kind == V_INT) return builder_new(in, cls, TEXT(""));
    Text t;
    if (is_null(args[0])) return throw_null(in);
    return value_text(in, args[0], &t) ? builder_new(in, cls, t) : V_THROWN;
}

METHOD(append) { return builder_append_value(in, as_builder(self), args[0]) ? self : V_THROWN; }

/* Groovy's << appends an object: a char[] as well. */
METHOD(shift_left) {
    Value v = args[0].kind == V_ARRAY ? value_object_text(in, args[0]) : args[0];
    return !is_abrupt(v) && builder_append_value(in, as_builder(self), v) ? self : V_THROWN;
}

METHOD(append_array) { return is_null(args[0]) ? throw_null(in) : append(in, self, args, argc); }

METHOD(append_part) {
    Value text = value_to_string(in, args[0]);
    if (is_abrupt(text)) return text;
    String *s = as_string(text);
    int32_t from = args[1].as.i, to = args[2].as.i;
    if (from < 0 || to < from || (uint32_t)to > s->units)
        return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "start %d, end %d, length %u", from, to, s->units);
    builder_append(as_builder(self), string_text(as_string(string_sub(in, s, (uint32_t)from, (uint32_t)to))));
    return self;
}

/* append(char[], from, count), insert(at, char[], from, count): the text of the part; its bounds as a span in the message. */
static bool char_array_part(Interp *in, Value array, int32_t from, int32_t count, ExceptionId id, Text *out) {
    if (is_null(array)) return throw_null(in), false;
    const List *chars = as_list(array);
    if (from < 0 || count < 0 || (int64_t)from + count > chars->len) {
        throw_error(in, id, "start %d, end %d, length %u", from, (int32_t)((uint32_t)from + (uint32_t)count), chars->len);
        return false;
    }
    uint16_t *units = gc_atomic(sizeof(uint16_t) * ((size_t)count + 1));
    for (int32_t i = 0; i < count; i++) units[i] = (uint16_t)chars->at[from + i].as.i;
    Value text = string_from_units(in, units, (size_t)count);
    if (!is_abrupt(text)) *out = string_text(as_string(text));
    return !is_abrupt(text);
}

METHOD(append_chars) {
    Text t;
    if (!char_array_part(in, args[0], args[1].as.i, args[2].as.i, EX_INDEX_OUT_OF_BOUNDS, &t)) return V_THROWN;
    builder_append(as_builder(self), t);
    return self;
}

METHOD(append_code_point) {
    if (args[0].as.i < 0 || args[0].as.i > 0x10FFFF)
        return throw_error(in, EX_ILLEGAL_ARGUMENT, "Not a valid Unicode code point: 0x%X", (unsigned)args[0].as.i);
    char bytes[4];
    builder_append(as_builder(self), text_span(bytes, (size_t)utf8_put((uint32_t)args[0].as.i, bytes)));
    return self;
}

METHOD(insert) {
    Builder *b = as_builder(self);
    uint32_t length = length_of(b);
    if (args[0].as.i < 0 || (uint32_t)args[0].as.i > length) return throw_index(in, "offset", args[0].as.i, length);
    Value text = value_java_string(in, args[1]);
    if (is_abrupt(text)) return text;
    splice(in, b, (uint32_t)args[0].as.i, (uint32_t)args[0].as.i, string_text(as_string(text)));
    return self;
}

/* (at, CharSequence, from, to) or (at, char[], from, count) */
METHOD(insert_part) {
    Builder *b = as_builder(self);
    uint32_t length = length_of(b);
    int32_t at = args[0].as.i, from = args[2].as.i, to = args[3].as.i;
    Text t;
    if (at < 0 || (uint32_t)at > length) return throw_index(in, "offset", at, length);
    if (args[1].kind == V_ARRAY) {
        if (!char_array_part(in, args[1], from, to, EX_STRING_INDEX_OUT_OF_BOUNDS, &t)) return V_THROWN;
    } else {
        Value text = value_to_string(in, args[1]);
        if (is_abrupt(text)) return text;
        const String *s = as_string(text);
        if (from < 0 || to < from || (uint32_t)to > s->units)
            return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "start %d, end %d, length %u", from, to, s->units);
        t = string_text(as_string(string_sub(in, s, (uint32_t)from, (uint32_t)to)));
    }
    splice(in, b, (uint32_t)at, (uint32_t)at, t);
    return self;
}

/* An offset out of bounds is noticed before null. */
static bool is_null_within(Value self, const Value *args) {
    return is_null(args[1]) && args[0].as.i >= 0 && (uint32_t)args[0].as.i <= length_of(as_builder(self));
}
METHOD(insert_array) { return is_null_within(self, args) ? throw_null(in) : insert(in, self, args, argc); }
METHOD(insert_array_part) { return is_null_within(self, args) ? throw_null(in) : insert_part(in, self, args, argc); }

METHOD(get_chars) {
    uint32_t length = length_of(as_builder(self));
    int32_t from = args[0].as.i, to = args[1].as.i, at = args[3].as.i;
    if (from < 0 || from > to || to > (int64_t)length)
        return throw_error(in, EX_STRING_INDEX_OUT_OF_BOUNDS, "start %d, end %d, length %u", from, to, length);
    if (is_null(args[2])) return throw_null(in);
    List *into = as_list(args[2]);
    int64_t end = (int64_t)at + to - from;
    if (at < 0 || end > into->len)
        return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "start %d, end %d, length %u", at, (int32_t)end, into->len);
    string_copy_units(as_string(builder_string(in, as_builder(self))), from, to, into, at);
    return v_null();
}

METHOD(delete_span) {
    Builder *b = as_builder(self);
    uint32_t length = length_of(b);
    int32_t from = args[0].as.i, to = args[1].as.i;
    if (to > (int32_t)length) to = (int32_t)length;
    if (from < 0 || from > to) return throw_span(in, from, to, length);
    splice(in, b, (uint32_t)from, (uint32_t)to, TEXT(""));
    return self;
}

METHOD(delete_char) {
    Builder *b = as_builder(self);
    uint32_t length = length_of(b), at = (uint32_t)args[0].as.i;
    if (args[0].as.i < 0 || at >= length) return throw_index(in, "index", args[0].as.i, length);
    if (!b->wide && at == length - 1) b->text.at[--b->text.len] = '\0';
    else splice(in, b, at, at + 1, TEXT(""));
    return self;
}

METHOD(replace) {
    Builder *b = as_builder(self);
    uint32_t length = length_of(b);
    int32_t from = args[0].as.i, to = args[1].as.i;
    if (to > (int32_t)length) to = (int32_t)length;
    if (from < 0 || from > (int32_t)length || from > to) return throw_span(in, from, to, length);
    if (is_null(args[2])) return throw_null(in);
    splice(in, b, (uint32_t)from, (uint32_t)to, string_text(as_string(args[2])));
    return self;
}

METHOD(reverse) {
    Builder *b = as_builder(self);
    if (!b->wide) {
        for (size_t i = 0, j = b->text.len; i + 1 < j; i++) {
            char c = b->text.at[--j];
            b->text.at[j] = b->text.at[i];
            b->text.at[i] = c;
        }
        return self;
    }
    Buf out = {0};
    for (size_t end = b->text.len; end;) {
        size_t start = end - 1;
        while (start && ((unsigned char)b->text.at[start] & 0xC0) == 0x80) start--;
        buf_bytes(&out, b->text.at + start, end - start);
        end = start;
    }
    b->text = out;
    return self;
}

METHOD(length) { return v_int((int32_t)length_of(as_builder(self))); }
METHOD(is_empty) { return v_bool(as_builder(self)->text.len == 0); }
METHOD(as_boolean) { return v_bool(as_builder(self)->text.len != 0); }
METHOD(capacity) { return v_int((int32_t)(as_builder(self)->text.len < 16 ? 16 : as_builder(self)->text.len)); }
METHOD(nothing) { return v_null(); }

METHOD(char_at) {
    Builder *b = as_builder(self);
    uint32_t length = length_of(b);
    if (args[0].as.i < 0 || (uint32_t)args[0].as.i >= length)
        return throw_error(in, EX_STRING_INDEX_OUT_OF_BOUNDS, "index %d, length %u", args[0].as.i, length);
    if (!b->wide) return v_char((uint16_t)b->text.at[args[0].as.i]);
    return v_char(string_unit(as_string(builder_string(in, b)), (uint32_t)args[0].as.i));
}

METHOD(set_char_at) {
    Builder *b = as_builder(self);
    uint32_t length = length_of(b), at = (uint32_t)args[0].as.i;
    if (args[0].as.i < 0 || at >= length)
        return throw_error(in, EX_STRING_INDEX_OUT_OF_BOUNDS, "index %d, length %u", args[0].as.i, length);
    char bytes[4];
    Text c = text_span(bytes, (size_t)utf8_put((uint32_t)args[1].as.i, bytes));
    if (!b->wide && c.len == 1) b->text.at[at] = bytes[0];
    else splice(in, b, at, at + 1, c);
    return v_null();
}

METHOD(set_length) {
    Builder *b = as_builder(self);
    uint32_t length = length_of(b);
    if (args[0].as.i < 0) return throw_error(in, EX_STRING_INDEX_OUT_OF_BOUNDS, "String index out of range: %d", args[0].as.i);
    uint32_t wanted = (uint32_t)args[0].as.i;
    if (wanted == 0) buf_clear(&b->text), b->wide = false;
    else if (wanted < length) splice(in, b, wanted, length, TEXT(""));
    for (; length < wanted; length++) buf_char(&b->text, '\0');
    if (b->text.at) b->text.at[b->text.len] = '\0';
    return v_null();
}

static Value index_of(Interp *in, Value self, const Value *args, int argc, bool last) {
    if (is_null(args[0])) return throw_null(in);
    const String *s = as_string(builder_string(in, as_builder(self)));
    Text needle = string_text(as_string(args[0]));
    int64_t at = last ? string_last_index_of(s, needle, argc > 1 ? args[1].as.i : INT32_MAX)
                      : string_index_of(s, needle, argc > 1 ? args[1].as.i : 0);
    return v_int((int32_t)at);
}
METHOD(first_index) { return index_of(in, self, args, argc, false); }
METHOD(last_index) { return index_of(in, self, args, argc, true); }

METHOD(substring) {
    const String *s = as_string(builder_string(in, as_builder(self)));
    int32_t from = args[0].as.i, to = argc > 1 ? args[1].as.i : (int32_t)s->units;
    if (from < 0 || to < from || to > (int32_t)s->units) return throw_span(in, from, to, s->units);
    return string_sub(in, s, (uint32_t)from, (uint32_t)to);
}

METHOD(to_string) { return builder_string(in, as_builder(self)); }

METHOD(compare_to) {
    if (!is_builder(args[0])) return throw_class_cast(in, args[0], self);
    return v_int(text_compare(buf_as_text(&as_builder(self)->text), buf_as_text(&as_builder(args[0])->text)));
}

/* sb[2..4] = 'x' */
METHOD(put_range) {
    Builder *b = as_builder(self);
    uint32_t length = length_of(b);
    int64_t from, to;
    bool reverse;
    if (is_null(args[1])) return throw_null(in);
    Value text = value_object_text(in, args[1]);
    if (is_abrupt(text) || !range_borders(in, as_range(args[0]), length, &from, &to, &reverse)) return V_THROWN;
    if (to > length) to = length;
    if (from < 0 || from > length || from > to) return throw_span(in, (int32_t)from, (int32_t)to, length);
    splice(in, b, (uint32_t)from, (uint32_t)to, string_text(as_string(text)));
    return v_null();
}

/* What a String answers, asked of the text so far. */
#define BY_TEXT(function, name)                                                                                       \
    METHOD(function) {                                                                                                \
        Value text = string_new(in, buf_as_text(&as_builder(self)->text));                                            \
        return call_method_z(in, text, name, args, argc);                                                             \
    }
BY_TEXT(code_point_at, "codePointAt")
BY_TEXT(code_point_before, "codePointBefore")
BY_TEXT(code_point_count, "codePointCount")
BY_TEXT(offset_by_code_points, "offsetByCodePoints")

METHOD(as_type) {
    if (is_null(args[0])) return throw_null(in);
    return value_as_built_in(in, builder_string(in, as_builder(self)), as_class(args[0]));
}

static const NativeMethod builder_methods[] = {
    {"codePointAt(int)", code_point_at},
    {"codePointBefore(int)", code_point_before},
    {"codePointCount(int, int)", code_point_count},
    {"offsetByCodePoints(int, int)", offset_by_code_points},
    {"<init>()", construct},
    {"<init>(int)", construct},
    {"<init>(CharSequence)", construct},
    {"append(Object)", append},
    {"append(boolean)", append},
    {"append(char)", append},
    {"append(int)", append},
    {"append(long)", append},
    {"append(float)", append},
    {"append(double)", append},
    {"append(char[])", append_array},
    {"append(CharSequence, int, int)", append_part},
    {"appendCodePoint(int)", append_code_point},
    {"leftShift(Object)", shift_left},
    {"insert(int, Object)", insert},
    {"insert(int, boolean)", insert},
    {"insert(int, char)", insert},
    {"insert(int, int)", insert},
    {"insert(int, long)", insert},
    {"insert(int, float)", insert},
    {"insert(int, double)", insert},
    {"lazily insert(int, char[])", insert_array},
    {"insert(int, CharSequence, int, int)", insert_part},
    {"insert(int, char[], int, int)", insert_array_part},
    {"append(char[], int, int)", append_chars},
    {"getChars(int, int, char[], int)", get_chars},
    {"delete(int, int)", delete_span},
    {"deleteCharAt(int)", delete_char},
    {"replace(int, int, String)", replace},
    {"reverse()", reverse},
    {"length()", length},
    {"size()", length},
    {"isEmpty()", is_empty},
    {"asBoolean()", as_boolean},
    {"capacity()", capacity},
    {"ensureCapacity(int)", nothing},
    {"trimToSize()", nothing},
    {"charAt(int)", char_at},
    {"setCharAt(int, char)", set_char_at},
    {"setLength(int)", set_length},
    {"indexOf(String)", first_index},
    {"indexOf(String, int)", first_index},
    {"lastIndexOf(String)", last_index},
    {"lastIndexOf(String, int)", last_index},
    {"substring(int)", substring},
    {"substring(int, int)", substring},
    {"subSequence(int, int)", substring},
    {"compareTo(Object)", compare_to},
    {"putAt(IntRange, Object)", put_range},
    {"putAt(EmptyRange, Object)", put_range},
    {"toString()", to_string},
    {"asType(Class)", as_type},
    {0},
};

#define BUILDER_INTERFACES "java.lang.CharSequence java.lang.Appendable java.lang.Comparable java.io.Serializable"

const NativeType type_java_lang_StringBuilder = {.name = "java.lang.StringBuilder",
                                                 .interfaces = BUILDER_INTERFACES,
                                                 .kind = V_NATIVE,
                                                 .flags = CLASS_FINAL,
                                                 .methods = builder_methods};
const NativeType type_java_lang_StringBuffer = {
    .name = "java.lang.StringBuffer", .interfaces = BUILDER_INTERFACES, .kind = V_NATIVE, .flags = CLASS_FINAL, .methods = builder_methods};

/* --- Appendable: what Groovy adds to it ------------------------------------------------------------------ */

METHOD(append_shifted) {
    Value text = value_to_string(in, args[0]);
    return is_abrupt(text) || is_abrupt(call_method_z(in, self, "append", &text, 1)) ? V_THROWN : self;
}

METHOD(with_formatter) {
    Value locale = argc > 1 ? args[0] : get_property_z(in, v_obj(V_CLASS, class_named(in, "java.util.Locale")), "default");
    if (is_abrupt(locale)) return locale;
    Value formatter = class_construct(in, class_named(in, "java.util.Formatter"), (Value[]){self, locale}, 2);
    Value pair[2] = {formatter, args[argc - 1]};
    if (is_abrupt(formatter) || is_abrupt(closure_call(in, pair[1], pair, 1))) return V_THROWN;
    return is_abrupt(call_method_z(in, formatter, "close", NULL, 0)) ? V_THROWN : self;
}

static const NativeMethod appendable_methods[] = {
    {"leftShift(Object)", append_shifted},
    {"withFormatter(Closure)", with_formatter},
    {"withFormatter(Locale, Closure)", with_formatter},
    {0},
};
const NativeType type_java_lang_Appendable = {
    .name = "java.lang.Appendable", .kind = V_NATIVE, .flags = CLASS_INTERFACE, .methods = appendable_methods};

/* --- StringWriter ---------------------------------------------------------------------------------------- */

METHOD(write) {
    if (is_null(args[0])) return throw_null(in);
    if (args[0].kind != V_INT) return builder_append_value(in, as_builder(self), args[0]) ? v_null() : V_THROWN;
    char bytes[4];
    builder_append(as_builder(self), text_span(bytes, (size_t)utf8_put((uint32_t)args[0].as.i & 0xFFFF, bytes)));
    return v_null();
}

/* null as text; there is no null char[]. */
METHOD(write_string) { return builder_append_value(in, as_builder(self), args[0]) ? v_null() : V_THROWN; }

METHOD(write_part) {
    if (is_null(args[0])) return throw_null(in);
    Value text = value_to_string(in, args[0]);
    if (is_abrupt(text)) return text;
    String *s = as_string(text);
    int64_t from = args[1].as.i, to = from + args[2].as.i;
    if (from < 0 || to < from || to > s->units)
        return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "start %d, end %lld, length %u", args[1].as.i, (long long)to, s->units);
    builder_append(as_builder(self), string_text(as_string(string_sub(in, s, (uint32_t)from, (uint32_t)to))));
    return v_null();
}

/* A StringBuffer or StringBuilder that is the writer's text. */
static Value text_of_writer(Interp *in, Value self, Class *cls) {
    Value buffer = builder_new(in, cls, TEXT(""));
    as_builder(buffer)->of = as_builder(self);
    return buffer;
}
METHOD(give_buffer) { return text_of_writer(in, self, class_known(in, CLS_STRING_BUFFER)); }
METHOD(give_builder) { return text_of_writer(in, self, class_named(in, "java.lang.StringBuilder")); }

#define WRITER_METHODS                                                                                                      \
    {"<init>()", construct}, {"<init>(int)", construct}, {"write(int)", write}, {"write(String)", write_string},                   \
        {"write(char[])", write}, {"write(String, int, int)", write_part}, {"write(char[], int, int)", write_part},         \
        {"append(CharSequence)", append}, {"append(char)", append},        \
        {"toString()", to_string}
static const NativeMethod writer_methods[] = {WRITER_METHODS, {"getBuffer()", give_buffer}, {0}};
static const NativeMethod builder_writer_methods[] = {WRITER_METHODS, {"getBuilder()", give_builder}, {0}};

const NativeType type_java_io_StringWriter = {
    .name = "java.io.StringWriter", .super = "java.io.Writer", .kind = V_NATIVE, .methods = writer_methods};
/* What GStrings are written to. */
const NativeType type_StringBuilderWriter = {
    .name = "org.apache.groovy.io.StringBuilderWriter", .super = "java.io.Writer", .kind = V_NATIVE, .methods = builder_writer_methods};
