/*
 * Values as JSON, as groovy.json.JsonOutput writes them.
 */
#include "interp/classes/metaclass.h"
#include "interp/classes/unit.h"
#include "interp/classes/class_enum.h"
#include "interp/collections/heirs.h"
#include "interp/known.h"
#include "interp/collections/collections.h"
#include "interp/time/date.h"
#include "interp/time/date_pattern.h"
#include "interp/eval/frame.h"
#include "interp/data/json.h"
#include "interp/numbers/number.h"
#include "interp/text/string.h"
#include "interp/thrown.h"

#include <math.h>

enum { NEEDED_STACK = 2048 };

static void print_unit(Buf *out, uint32_t unit) {
    static const char special[] = "\"\\\b\f\n\r\t", letter[] = "\"\\bfnrt";
    const char *found = unit && unit < 0x80 ? strchr(special, (int)unit) : NULL;
    if (found) {
        buf_char(out, '\\');
        buf_char(out, letter[found - special]);
    } else if (unit < ' ' || unit > '~') {
        buf_printf(out, "\\u%04x", unit);
    } else {
        buf_char(out, (char)unit);
    }
}

static void print_text(Buf *out, Text t) {
    buf_char(out, '"');
    size_t done = 0;
    for (size_t i = 0; i < t.len;) {
        unsigned char c = (unsigned char)t.at[i];
        if (c >= ' ' && c < 0x7F && c != '"' && c != '\\') {
            i++;
            continue;
        }
        buf_bytes(out, t.at + done, i - done);
        const char *next = t.at + i;
        uint32_t point = utf8_next(&next, t.at + t.len);
        if (point >= 0x10000) {
            print_unit(out, 0xD800 + ((point - 0x10000) >> 10));
            print_unit(out, 0xDC00 + (point & 0x3FF));
        } else {
            print_unit(out, point);
        }
        done = i = (size_t)(next - t.at);
    }
    buf_bytes(out, t.at + done, t.len - done);
    buf_char(out, '"');
}

static bool print_as_text(Interp *in, Buf *out, Value v) {
    Text t;
    if (!value_text(in, v, &t)) return false;
    print_text(out, t);
    return true;
}

static bool print_number(Interp *in, Buf *out, Value v) {
    if ((v.kind == V_DOUBLE || v.kind == V_FLOAT) && !isfinite(v.as.d)) {
        throw_error(in, EX_JSON, "Number %s can't be serialized as JSON: %s are not allowed in JSON.",
                    isnan(v.as.d) ? "NaN"
                    : v.as.d < 0  ? "-Infinity"
                                  : "Infinity",
                    isnan(v.as.d) ? "NaN" : "infinite");
        return false;
    }
    number_print(out, v);
    return true;
}

static bool print_map(Interp *in, Buf *out, const Map *map, bool is_object) {
    Value key, value;
    bool first = true;
    buf_char(out, '{');
    for (uint32_t at = 0; map_next(map, &at, &key, &value);) {
        if (is_null(key)) {
            throw_error(in, EX_ILLEGAL_ARGUMENT, "Maps with null keys can't be converted to JSON");
            return false;
        }
        if (is_object && is_string(key) &&
            (text_is(string_text(as_string(key)), "class") || text_is(string_text(as_string(key)), "metaClass") ||
             text_is(string_text(as_string(key)), "declaringClass")))
            continue;
        if (!first) buf_char(out, ',');
        first = false;
        if (!print_as_text(in, out, key)) return false;
        buf_char(out, ':');
        if (!json_print(in, out, value)) return false;
    }
    buf_char(out, '}');
    return true;
}

static bool print_items(Interp *in, Buf *out, Value v) {
    Iter it;
    Value item;
    bool first = true;
    if (!iter_start(in, &it, v)) return false;
    buf_char(out, '[');
    for (; iter_next(in, &it, &item); first = false) {
        if (!first) buf_char(out, ',');
        if (!json_print(in, out, item)) return false;
    }
    buf_char(out, ']');
    return !it.failed;
}

static bool print_date(Interp *in, Buf *out, int64_t ms) {
    Value text = date_format_pattern(in, TEXT("yyyy-MM-dd'T'HH:mm:ssZ"), ms, NULL);
    return !is_abrupt(text) && print_as_text(in, out, text);
}

static bool print_builder(Interp *in, Buf *out, Value content) {
    buf_z(out, "{\"content\":");
    if (!json_print(in, out, content)) return false;
    buf_char(out, '}');
    return true;
}

static bool is_walked(Interp *in, Value v) {
    static const char *const walked[] = {"java.util.Iterator", "java.util.Enumeration", "java.lang.Iterable"};
    for (size_t i = 0; i < sizeof walked / sizeof *walked; i++)
        if (value_instanceof(in, v, class_named(in, walked[i]))) return true;
    return false;
}

/* Texts, maps and what can be walked, of classes written in the language; of the embedded library only what is a collection. False: v is
 * none of them; else whether it was written. */
static bool print_own_collection(Interp *in, Buf *out, Value v, bool of_library, bool *written) {
    if (object_is(in, v, CLS_JAVA_MAP)) {
        Value empty = call_method_z(in, v, "isEmpty", NULL, 0);
        Value map = is_abrupt(empty) ? empty : empty.kind == V_BOOL && empty.as.i ? map_new(in) : heir_entries(in, v);
        *written = !is_abrupt(map) && print_map(in, out, as_map(map), false);
    } else if (value_instanceof(in, v, class_named(in, "java.lang.CharSequence"))) {
        *written = print_as_text(in, out, v);
    } else if (of_library ? object_is(in, v, CLS_COLLECTION) : is_walked(in, v)) {
        *written = print_items(in, out, v);
    } else {
        return false;
    }
    return true;
}

/* Other objects: dates and enums as texts, iterators as arrays, the rest by its properties. */
static bool print_object(Interp *in, Buf *out, Value v) {
    Text text;
    Value content;
    if (json_is_unescaped(v, &text)) return buf_text(out, text), true;
    if (json_is_builder(v, &content)) return print_builder(in, out, content);
    if (is_date(v)) return print_date(in, out, as_date(v)->ms);
    if (is_calendar(v)) return print_date(in, out, calendar_millis(as_calendar(v)));
    if (value_is_enum(v)) return print_as_text(in, out, v.as.obj->fields[ENUM_NAME]);
    Class *cls = class_of(in, v);
    if (strcmp(cls->name, "groovy.util.Expando") != 0 && v.kind == V_NATIVE) {
        return is_walked(in, v) ? print_items(in, out, v) : print_as_text(in, out, v);
    }
    bool of_library = cls->unit && cls->unit->source->library, written;
    if (print_own_collection(in, out, v, of_library, &written)) return written;
    if (of_library) { /* a class of the embedded library: what it says of itself, else its text */
        bool tells = false;
        Value summary = method_try(in, v, &(CallInfo){.name = sym_intern(in, TEXT("summary"))}, &tells);
        if (tells && is_null(summary)) return buf_z(out, "null"), true;
        return !is_abrupt(summary) && (summary.kind == V_MAP ? json_print(in, out, summary) : print_as_text(in, out, v));
    }
    Value properties = strcmp(cls->name, "groovy.util.Expando") == 0 ? get_property_z(in, v, "properties") : object_properties(in, v);
    if (is_abrupt(properties)) return false;
    return properties.kind == V_MAP ? print_map(in, out, as_map(properties), true) : print_as_text(in, out, v);
}

bool json_print(Interp *in, Buf *out, Value v) {
    switch ((Kind)v.kind) {
    case V_NULL: buf_z(out, "null"); return true;
    case V_BOOL: number_print(out, v); return true;
    case V_STRING: print_text(out, string_text(as_string(v))); return true;
    case V_CHAR:
    case V_GSTRING:
    case V_CLASS: return print_as_text(in, out, v);
    case V_LIST:
    case V_ARRAY:
    case V_SET:
    case V_RANGE: return frame_check_stack(in, NEEDED_STACK) && print_items(in, out, v);
    case V_MAP: return frame_check_stack(in, NEEDED_STACK) && print_map(in, out, as_map(v), false);
    case V_CLOSURE: {
        Value built = json_build(in, v, v_null());
        return !is_abrupt(built) && json_print(in, out, built);
    }
    case V_OBJECT:
    case V_NATIVE: return frame_check_stack(in, NEEDED_STACK) && print_object(in, out, v);
    case V_ABRUPT: return false;
    default: return print_number(in, out, v);
    }
}
