/*
 * The textual forms of bytes; and java.nio.charset as types.
 */
#include "interp/text/encoding.h"

#include "interp/collections/list.h"
#include "interp/collections/packed.h"
#include "interp/native.h"
#include "interp/text/charset.h"
#include "interp/text/string.h"
#include "interp/text/unicode.h"

/* --- java.nio.charset.Charset --------------------------------------------------------------------------------- */

static const char charset_tag;

typedef struct CharsetObject {
    Obj obj;
    const void *tag; /* &charset_tag */
    const Charset *charset;
} CharsetObject;

static bool is_charset(Value v) { return v.kind == V_NATIVE && as_native(v)->data == &charset_tag; }

static const Charset *charset_in(Value v) { return ((CharsetObject *)v.as.obj)->charset; }

static Value charset_value(Interp *in, const Charset *charset) {
    CharsetObject *c = gc_new(CharsetObject);
    c->obj.cls = class_named(in, "java.nio.charset.Charset");
    c->tag = &charset_tag;
    c->charset = charset;
    return native_value(c);
}

static const Charset *charset_of(Interp *in, Value v) {
    Text name = TEXT("UTF-8");
    if (is_charset(v)) return charset_in(v);
    if (!is_null(v) && !value_text(in, v, &name)) return NULL;
    const Charset *charset = charset_named(name);
    if (!charset) throw_error(in, EX_UNSUPPORTED_ENCODING, "%.*s", TEXT_FMT(name));
    return charset;
}

METHOD(for_name) {
    if (is_null(args[0])) return throw_error(in, EX_ILLEGAL_ARGUMENT, "Null charset name");
    Text name = string_text(as_string(args[0]));
    const Charset *charset = charset_named(name);
    if (!charset) return throw_error(in, EX_UNSUPPORTED_CHARSET, "%.*s", TEXT_FMT(name));
    return charset_value(in, charset);
}
static Value charset_by(Interp *in, Text name) { return charset_value(in, charset_named(name)); }
METHOD(charset_name_of) { return string_z(in, charset_name(charset_in(self))); }
METHOD(charset_equals) { return v_bool(is_charset(args[0]) && charset_in(args[0]) == charset_in(self)); }
METHOD(is_supported) { return v_bool(!is_null(args[0]) && charset_named(string_text(as_string(args[0])))); }
METHOD(utf8) { return charset_by(in, TEXT("UTF-8")); }
METHOD(ascii) { return charset_by(in, TEXT("US-ASCII")); }
METHOD(latin1) { return charset_by(in, TEXT("ISO-8859-1")); }
METHOD(utf16) { return charset_by(in, TEXT("UTF-16")); }
METHOD(utf16be) { return charset_by(in, TEXT("UTF-16BE")); }
METHOD(utf16le) { return charset_by(in, TEXT("UTF-16LE")); }

METHOD(charset_yes) { return v_bool(true); }

static const NativeMethod charset_methods[] = {
    {"static forName(String)", for_name},
    {"static defaultCharset()", utf8},
    {"static isSupported(String)", is_supported},
    {"name()", charset_name_of},
    {"displayName()", charset_name_of},
    {"displayName(Locale)", charset_name_of},
    {"isRegistered()", charset_yes},
    {"canEncode()", charset_yes},
    {"toString()", charset_name_of},
    {"equals(Object)", charset_equals},
    {0},
};
const NativeType type_java_nio_charset_Charset = {
    .name = "java.nio.charset.Charset", .interfaces = "java.lang.Comparable", .kind = V_NATIVE, .methods = charset_methods};

static const NativeMethod standard_charsets_methods[] = {
    {"static getUTF_8()", utf8},       {"static getUS_ASCII()", ascii},    {"static getISO_8859_1()", latin1},
    {"static getUTF_16()", utf16},     {"static getUTF_16BE()", utf16be}, {"static getUTF_16LE()", utf16le},
    {0},
};
const NativeType type_java_nio_charset_StandardCharsets = {
    .name = "java.nio.charset.StandardCharsets", .kind = V_NATIVE, .flags = CLASS_FINAL, .methods = standard_charsets_methods};

/* --- text to bytes and back ----------------------------------------------------------------------------------- */

bool encode_text(Interp *in, Text t, Value charset, Buf *out) {
    const Charset *to = charset_of(in, charset);
    if (to) charset_encode(to, t, out);
    return to != NULL;
}

Value decode_text(Interp *in, Text t, Value charset) {
    Buf out = {0};
    if (is_null(charset)) return string_new(in, t);
    const Charset *from = charset_of(in, charset);
    if (!from) return V_THROWN;
    charset_decode(from, t, &out);
    return string_from_buf(in, &out);
}

Value byte_array(Interp *in, Text bytes) {
    Value array = array_new(in, class_named(in, "byte"), (uint32_t)bytes.len);
    if (raw_list(array)->packing) memcpy(raw_list(array)->at, bytes.at, bytes.len);
    else for (size_t i = 0; i < bytes.len; i++) as_list(array)->at[i] = v_byte((int8_t)bytes.at[i]);
    return array;
}

void bytes_of(const List *array, Buf *out) {
    buf_reserve(out, array->len);
    if (array->packing == V_BYTE) buf_text(out, text_span((const char *)array->at, array->len));
    else for (uint32_t i = 0; i < array->len; i++) buf_char(out, (char)list_item(array, i).as.i);
}

/* --- Base64 ------------------------------------------------------------------------------------------------------ */

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static char base64_char(unsigned value, Base64Form form) {
    if (form == BASE64_URL && value >= 62) return value == 62 ? '-' : '_';
    return alphabet[value];
}

void base64_encode(Buf *out, Text t, Base64Form form, bool padding) {
    enum { LINE = 76 };
    buf_reserve(out, t.len * 4 / 3 + 4);
    size_t line = 0;
    for (size_t i = 0; i < t.len; i += 3, line += 4) {
        size_t left = t.len - i;
        unsigned word = (unsigned)(unsigned char)t.at[i] << 16;
        if (left > 1) word |= (unsigned)(unsigned char)t.at[i + 1] << 8;
        if (left > 2) word |= (unsigned char)t.at[i + 2];
        if (form == BASE64_MIME && line == LINE) {
            buf_z(out, "\r\n");
            line = 0;
        }
        buf_char(out, base64_char(word >> 18, form));
        buf_char(out, base64_char(word >> 12 & 63, form));
        if (left > 1) buf_char(out, base64_char(word >> 6 & 63, form));
        else if (padding) buf_char(out, '=');
        if (left > 2) buf_char(out, base64_char(word & 63, form));
        else if (padding) buf_char(out, '=');
    }
}

static int base64_value(char c, Base64Form form) {
    if (form == BASE64_URL && (c == '-' || c == '_')) return c == '-' ? 62 : 63;
    if (form == BASE64_URL && (c == '+' || c == '/')) return -1;
    const char *at = c ? strchr(alphabet, c) : NULL;
    return at ? (int)(at - alphabet) : -1;
}

const char *base64_decode(Buf *out, Text t, Base64Form form) {
    unsigned word = 0, bits = 0;
    size_t i = 0;
    for (; i < t.len && t.at[i] != '='; i++) {
        int value = base64_value(t.at[i], form);
        if (value < 0 && form == BASE64_MIME) continue;
        if (value < 0) return text_printf("Illegal base64 character %x", (unsigned char)t.at[i]);
        word = word << 6 | (unsigned)value;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            buf_char(out, (char)(word >> bits));
        }
    }
    if (bits == 6) return "Input byte[] should at least have 2 bytes for base64 bytes";
    size_t pads = 0;
    for (; i < t.len && t.at[i] == '='; i++) pads++;
    bool complete = bits == 0 ? pads == 0 : bits == 4 ? pads == 2 || pads == 0 : pads <= 1;
    if (!complete) return "Input byte array has wrong 4-byte ending unit";
    if (i < t.len && form != BASE64_MIME) return text_printf("Input byte array has incorrect ending byte at %zu", i);
    return NULL;
}

void hex_encode(Buf *out, Text t) {
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < t.len; i++) {
        buf_char(out, digits[(unsigned char)t.at[i] >> 4]);
        buf_char(out, digits[t.at[i] & 15]);
    }
}

/* --- forms ------------------------------------------------------------------------------------------------------- */

void url_encode(Buf *out, Text t) {
    for (size_t i = 0; i < t.len; i++) {
        char c = t.at[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c && strchr(".-*_", c));
        if (c == ' ') buf_char(out, '+');
        else if (plain) buf_char(out, c);
        else buf_printf(out, "%%%02X", (unsigned char)c);
    }
}

const char *url_decode(Buf *out, Text t) {
    for (size_t i = 0; i < t.len; i++) {
        if (t.at[i] != '%') {
            buf_char(out, t.at[i] == '+' ? ' ' : t.at[i]);
            continue;
        }
        if (i + 2 >= t.len) return "URLDecoder: Incomplete trailing escape (%) pattern";
        int high = unicode_digit((unsigned char)t.at[i + 1], 16), low = unicode_digit((unsigned char)t.at[i + 2], 16);
        if (high < 0 || low < 0)
            return text_printf(
                "URLDecoder: Illegal hex characters in escape (%%) pattern - Error at index %d in: \"%.2s\"",
                high < 0 ? 0 : 1, t.at + i + 1);
        buf_char(out, (char)(high << 4 | low));
        i += 2;
    }
    return NULL;
}
