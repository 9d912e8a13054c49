/*
 * java.util.Properties: reading and writing the .properties format, and the methods that take text.
 */
#include "interp/data/properties.h"

#include <ctype.h>

#include "interp/text/string_methods.h"
#include "interp/collections/collections_methods.h"
#include "interp/collections/iterator.h"
#include "interp/collections/views.h"

/* --- reading ------------------------------------------------------------------------------------------------ */

/* Joins lines that end in an odd number of backslashes; yields the next logical line, false at the end. */
static bool next_line(Text *rest, Buf *line) {
    buf_clear(line);
    while (rest->len > 0) {
        size_t len = 0;
        while (len < rest->len && rest->at[len] != '\n' && rest->at[len] != '\r') len++;
        size_t skipped = len < rest->len ? len + 1 : len;
        if (skipped < rest->len && rest->at[len] == '\r' && rest->at[skipped] == '\n') skipped++;
        size_t from = 0;
        while (from < len && (rest->at[from] == ' ' || rest->at[from] == '\t' || rest->at[from] == '\f')) from++;
        bool comment = line->len == 0 && from < len && (rest->at[from] == '#' || rest->at[from] == '!');
        size_t slashes = 0;
        while (slashes < len - from && rest->at[len - 1 - slashes] == '\\') slashes++;
        bool goes_on = !comment && slashes % 2 == 1;
        if (!comment) buf_bytes(line, rest->at + from, len - from - (goes_on ? 1 : 0));
        *rest = text_span(rest->at + skipped, rest->len - skipped);
        if (!goes_on && line->len > 0) return true;
    }
    return line->len > 0;
}

static bool unicode_escape(Interp *in, Text text, size_t at, Buf *out) {
    uint32_t c = 0;
    for (size_t i = 0; i < 4; i++) {
        if (at + i >= text.len || !isxdigit((unsigned char)text.at[at + i])) {
            throw_error(in, EX_ILLEGAL_ARGUMENT, "Malformed \\uxxxx encoding.");
            return false;
        }
        char digit = text.at[at + i];
        c = c * 16 + (uint32_t)(digit <= '9' ? digit - '0' : (digit | 32) - 'a' + 10);
    }
    buf_code_point(out, c);
    return true;
}

static bool unescape(Interp *in, Text text, Buf *out) {
    for (size_t i = 0; i < text.len; i++) {
        if (text.at[i] != '\\' || i + 1 >= text.len) {
            if (text.at[i] != '\\') buf_char(out, text.at[i]);
            continue;
        }
        char c = text.at[++i];
        if (c == 'u') {
            if (!unicode_escape(in, text, i + 1, out)) return false;
            i += 4;
        } else {
            buf_char(out, c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c == 'f' ? '\f' : c);
        }
    }
    return true;
}

/* Where the key ends and the value starts. */
static void split_line(Text line, size_t *key_end, size_t *value_start) {
    size_t at = 0;
    while (at < line.len && !strchr("=: \t\f", line.at[at])) at += line.at[at] == '\\' && at + 1 < line.len ? 2 : 1;
    *key_end = at;
    while (at < line.len && strchr(" \t\f", line.at[at])) at++;
    if (at < line.len && (line.at[at] == '=' || line.at[at] == ':')) at++;
    while (at < line.len && strchr(" \t\f", line.at[at])) at++;
    *value_start = at;
}

bool properties_parse(Interp *in, Map *map, Text text) {
    Buf line = {0};
    while (next_line(&text, &line)) {
        size_t key_end, value_start;
        Text whole = buf_as_text(&line);
        split_line(whole, &key_end, &value_start);
        Buf key = {0}, value = {0};
        if (!unescape(in, text_span(whole.at, key_end), &key)) return false;
        if (!unescape(in, text_span(whole.at + value_start, whole.len - value_start), &value)) return false;
        if (!map_put(in, map, string_new(in, buf_as_text(&key)), string_new(in, buf_as_text(&value)))) return false;
    }
    return true;
}

/* --- writing ------------------------------------------------------------------------------------------------- */

static void escape(Buf *out, Text text, bool key) {
    const char *at = text.at, *end = text.at + text.len;
    bool start = true;
    while (at < end) {
        uint32_t c = utf8_next(&at, end);
        if (c == ' ' && (key || start)) buf_z(out, "\\ ");
        else if (c == '\n') buf_z(out, "\\n");
        else if (c == '\r') buf_z(out, "\\r");
        else if (c == '\t') buf_z(out, "\\t");
        else if (c == '\f') buf_z(out, "\\f");
        else if (c < 128 && c && strchr("\\=:#!", (int)c)) buf_printf(out, "\\%c", (int)c);
        else if (c > 0xFFFF) buf_printf(out, "\\u%04X\\u%04X", 0xD800 + ((c - 0x10000) >> 10), 0xDC00 + (c & 0x3FF));
        else if (c < 32 || c > 126) buf_printf(out, "\\u%04X", c);
        else buf_char(out, (char)c);
        start = false;
    }
}

bool properties_print(Interp *in, Map *map, Buf *out) {
    Value key, value;
    for (uint32_t at = 0; map_next(map, &at, &key, &value);) {
        Text text;
        if (!value_text(in, value_to_string(in, key), &text)) return false;
        escape(out, text, true);
        buf_char(out, '=');
        if (!value_text(in, value_to_string(in, value), &text)) return false;
        escape(out, text, false);
        buf_char(out, '\n');
    }
    return true;
}

/* --- methods --------------------------------------------------------------------------------------------------- */

NATIVE(properties_init) { return map_new_of(in, as_class(self), MAP_CONCURRENT, 0); }

NATIVE(properties_init_defaults) {
    Value map = map_new_of(in, as_class(self), MAP_CONCURRENT, 0);
    map_set_fallback(as_map(map), args[0]);
    return map;
}

static Value defaults_of(Value properties) {
    const MapMore *more = as_map(properties)->more;
    return more ? more->fallback : v_null();
}

/* What it has and what its defaults have, as a HashMap; of `texts` only those entries that are texts. */
static Value with_defaults(Interp *in, Value self, bool texts) {
    Value defaults = defaults_of(self), key, value;
    Value all = is_null(defaults) ? map_new_of(in, class_known(in, CLS_HASH_MAP), MAP_HASH, 0) : with_defaults(in, defaults, texts);
    if (is_abrupt(all)) return all;
    for (uint32_t at = 0; map_next(as_map(self), &at, &key, &value);) {
        if (key.kind != V_STRING && !texts) return throw_class_cast_to(in, key, class_known(in, CLS_STRING));
        if (texts && (key.kind != V_STRING || value.kind != V_STRING)) continue;
        if (!map_put(in, as_map(all), key, value)) return V_THROWN;
    }
    return all;
}

NATIVE(properties_get) {
    bool failed = false, found = false;
    Value v = map_peek(in, as_map(self), args[0], &found, &failed);
    if (failed) return V_THROWN;
    Value defaults = defaults_of(self);
    if (v.kind != V_STRING && !is_null(defaults)) v = call_method_z(in, defaults, "getProperty", args, 1);
    return v.kind == V_STRING || is_abrupt(v) ? v : argc > 1 ? args[1] : v_null();
}

NATIVE(properties_set) {
    bool failed = false;
    Value old = map_peek(in, as_map(self), args[0], NULL, &failed);
    return failed || !map_put(in, as_map(self), args[0], args[1]) ? V_THROWN : old;
}

/* load(Reader), load(InputStream): whatever gives its text. */
NATIVE(properties_load) {
    Value text = is_null(args[0]) ? throw_bare(in, EX_NULL_POINTER) : call_method_z(in, args[0], "getText", NULL, 0);
    Text content;
    if (is_abrupt(text) || !value_text(in, text, &content)) return V_THROWN;
    return properties_parse(in, as_map(self), content) ? v_null() : V_THROWN;
}

/* store(Writer, comments) */
NATIVE(properties_store) {
    Buf out = {0};
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    if (!is_null(args[1])) buf_printf(&out, "#%s\n", string_cz(as_string(args[1])));
    if (!properties_print(in, as_map(self), &out)) return V_THROWN;
    Value text = string_new(in, buf_as_text(&out));
    return is_abrupt(call_method_z(in, args[0], "leftShift", &text, 1)) ? V_THROWN : v_null();
}

/* list(PrintStream or PrintWriter): long values are cut */
NATIVE(properties_list) {
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    Value line = string_z(in, "-- listing properties --"), key, value;
    if (is_abrupt(call_method_z(in, args[0], "println", &line, 1))) return V_THROWN;
    Value all = with_defaults(in, self, false);
    if (is_abrupt(all)) return all;
    for (uint32_t at = 0; map_next(as_map(all), &at, &key, &value);) {
        if (value.kind != V_STRING) return throw_class_cast_to(in, value, class_known(in, CLS_STRING));
        String *shown = as_string(value);
        bool cut = shown->units > 40;
        if (cut) shown = as_string(string_sub(in, shown, 0, 37));
        line = string_printf(in, "%s=%s%s", as_string(key)->text, shown->text, cut ? "..." : "");
        if (is_abrupt(call_method_z(in, args[0], "println", &line, 1))) return V_THROWN;
    }
    return v_null();
}

static void xml_text(Buf *out, Text text) {
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        if (c == '<') buf_z(out, "&lt;");
        else if (c == '>') buf_z(out, "&gt;");
        else if (c == '&') buf_z(out, "&amp;");
        else if (c == '"') buf_z(out, "&quot;");
        else if (c == '\'') buf_z(out, "&apos;");
        else buf_char(out, c);
    }
}

/* storeToXML(stream, comment[, charset]) */
NATIVE(properties_store_xml) {
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    Value charset = argc > 2 ? args[2] : string_z(in, "UTF-8"), key, value;
    const char *named = value_z(in, charset);
    if (!named) return V_THROWN;
    Buf out = {0};
    buf_printf(&out, "<?xml version=\"1.0\" encoding=\"%s\"?>\n"
                     "<!DOCTYPE properties SYSTEM \"http://java.sun.com/dtd/properties.dtd\">\n<properties>\n", named);
    if (!is_null(args[1])) {
        buf_z(&out, "<comment>");
        xml_text(&out, string_text(as_string(args[1])));
        buf_z(&out, "</comment>\n");
    }
    for (uint32_t at = 0; map_next(as_map(self), &at, &key, &value);) {
        if (key.kind != V_STRING || value.kind != V_STRING)
            return throw_class_cast_to(in, key.kind != V_STRING ? key : value, class_known(in, CLS_STRING));
        buf_z(&out, "<entry key=\"");
        xml_text(&out, string_text(as_string(key)));
        buf_z(&out, "\">");
        xml_text(&out, string_text(as_string(value)));
        buf_z(&out, "</entry>\n");
    }
    buf_z(&out, "</properties>\n");
    Value bytes = call_method_z(in, string_new(in, buf_as_text(&out)), "getBytes", &charset, 1);
    return is_abrupt(bytes) || is_abrupt(call_method_z(in, args[0], "write", &bytes, 1)) ? V_THROWN : v_null();
}

/* As they are now. */
NATIVE(properties_names) {
    Value all = with_defaults(in, self, true);
    return is_abrupt(all) ? all : collection_view(in, set_view(in, as_map(all), SET_KEYS), VIEW_UNMODIFIABLE, "Set");
}
NATIVE(properties_name_iterator) {
    Value all = with_defaults(in, self, false), names = map_new_of(in, class_known(in, CLS_HASHTABLE), MAP_HASHTABLE, 0);
    if (is_abrupt(all) || !map_put_all(in, as_map(names), all)) return V_THROWN;
    return call_method_z(in, names, "keys", NULL, 0);
}

const NativeMethod properties_methods[] = {{"<init>()", properties_init},
                                           {"<init>(int)", properties_init},
                                           {"<init>(Properties)", properties_init_defaults},
                                           {"getProperty(String)", properties_get},
                                           {"getProperty(String, String)", properties_get},
                                           {"setProperty(String, String)", properties_set},
                                           {"load(java.io.InputStream)", properties_load},
                                           {"load(java.io.Reader)", properties_load},
                                           {"store(java.io.OutputStream, String)", properties_store},
                                           {"store(java.io.Writer, String)", properties_store},
                                           {"save(java.io.OutputStream, String)", properties_store},
                                           {"list(java.io.PrintStream)", properties_list},
                                           {"list(java.io.PrintWriter)", properties_list},
                                           {"storeToXML(java.io.OutputStream, String)", properties_store_xml},
                                           {"storeToXML(java.io.OutputStream, String, String)", properties_store_xml},
                                           {"storeToXML(java.io.OutputStream, String, java.nio.charset.Charset)", properties_store_xml},
                                           {"stringPropertyNames()", properties_names},
                                           {"propertyNames()", properties_name_iterator},
                                           {0}};
