/*
 * Charsets and the textual forms of bytes; and java.nio.charset as types.
 */
#include "interp/text/encoding.h"

#include "interp/collections/list.h"
#include "interp/collections/packed.h"
#include "interp/native.h"
#include "interp/text/string.h"
#include "interp/text/unicode.h"

typedef enum CharsetId { CS_UTF8, CS_ASCII, CS_LATIN1, CS_UTF16, CS_UTF16BE, CS_UTF16LE, CS_WINDOWS1252, CS_COUNT, CS_NONE } CharsetId;

static const struct {
    const char *name;    /* Java's canonical one, then other names */
    const char *aliases; /* separated by blanks */
    const char *constant;
} charsets[CS_COUNT] = {
    [CS_UTF8] = {"UTF-8", "utf8 unicode-1-1-utf-8", "UTF_8"},
    [CS_ASCII] = {"US-ASCII", "ascii us iso646-us ansi_x3.4-1968", "US_ASCII"},
    [CS_LATIN1] = {"ISO-8859-1", "latin1 iso8859_1 iso8859-1 iso_8859-1 l1 8859_1", "ISO_8859_1"},
    [CS_UTF16] = {"UTF-16", "utf16 utf_16 unicode", "UTF_16"},
    [CS_UTF16BE] = {"UTF-16BE", "utf_16be", "UTF_16BE"},
    [CS_UTF16LE] = {"UTF-16LE", "utf_16le", "UTF_16LE"},
    [CS_WINDOWS1252] = {"windows-1252", "cp1252", NULL},
};

static bool same_name(Text a, const char *b, size_t len) { return a.len == len && strncasecmp(a.at, b, len) == 0; }

static CharsetId charset_named(Text name) {
    for (CharsetId id = 0; id < CS_COUNT; id++) {
        if (same_name(name, charsets[id].name, strlen(charsets[id].name))) return id;
        for (const char *at = charsets[id].aliases; *at;) {
            size_t len = strcspn(at, " ");
            if (same_name(name, at, len)) return id;
            at += len + (at[len] == ' ');
        }
    }
    return CS_NONE;
}

/* --- java.nio.charset.Charset --------------------------------------------------------------------------------- */

static const char charset_tag;

typedef struct Charset {
    Obj obj;
    const void *tag; /* &charset_tag */
    CharsetId id;
} Charset;

static bool is_charset(Value v) { return v.kind == V_NATIVE && as_native(v)->data == &charset_tag; }

static Value charset_value(Interp *in, CharsetId id) {
    Charset *c = gc_new(Charset);
    c->obj.cls = class_named(in, "java.nio.charset.Charset");
    c->tag = &charset_tag;
    c->id = id;
    return native_value(c);
}

static CharsetId charset_of(Interp *in, Value v) {
    if (is_null(v)) return CS_UTF8;
    if (is_charset(v)) return ((Charset *)v.as.obj)->id;
    Text name;
    if (!value_text(in, v, &name)) return CS_NONE;
    CharsetId id = charset_named(name);
    if (id == CS_NONE) throw_error(in, EX_UNSUPPORTED_ENCODING, "%.*s", TEXT_FMT(name));
    return id;
}

METHOD(for_name) {
    if (is_null(args[0])) return throw_error(in, EX_ILLEGAL_ARGUMENT, "Null charset name");
    Text name = string_text(as_string(args[0]));
    CharsetId id = charset_named(name);
    if (id == CS_NONE) return throw_error(in, EX_UNSUPPORTED_CHARSET, "%.*s", TEXT_FMT(name));
    return charset_value(in, id);
}
METHOD(default_charset) { return charset_value(in, CS_UTF8); }
METHOD(charset_name) { return string_z(in, charsets[((Charset *)self.as.obj)->id].name); }
METHOD(charset_equals) { return v_bool(is_charset(args[0]) && ((Charset *)args[0].as.obj)->id == ((Charset *)self.as.obj)->id); }
METHOD(is_supported) { return v_bool(!is_null(args[0]) && charset_named(string_text(as_string(args[0]))) != CS_NONE); }
METHOD(utf8) { return charset_value(in, CS_UTF8); }
METHOD(ascii) { return charset_value(in, CS_ASCII); }
METHOD(latin1) { return charset_value(in, CS_LATIN1); }
METHOD(utf16) { return charset_value(in, CS_UTF16); }
METHOD(utf16be) { return charset_value(in, CS_UTF16BE); }
METHOD(utf16le) { return charset_value(in, CS_UTF16LE); }

static const NativeMethod charset_methods[] = {
    {"static forName(String)", for_name},
    {"static defaultCharset()", default_charset},
    {"static isSupported(String)", is_supported},
    {"name()", charset_name},
    {"displayName()", charset_name},
    {"toString()", charset_name},
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

/* Windows-1252 between 0x80 and 0x9F. */
static const uint16_t windows_upper[32] = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

static char single_byte(uint32_t c, CharsetId id) {
    if (c < 0x80) return (char)c;
    if (id == CS_WINDOWS1252)
        for (int i = 0; i < 32; i++)
            if (windows_upper[i] == c) return (char)(0x80 + i);
    if (id == CS_WINDOWS1252 && c < 0xA0) return '?';
    return id != CS_ASCII && c <= 0xFF ? (char)c : '?';
}

static void encode_utf16(Text t, CharsetId id, Buf *out) {
    uint32_t count = text_units(t);
    uint16_t *units = gc_atomic(sizeof *units * (count + 1));
    text_to_units(t, units);
    if (id == CS_UTF16) buf_bytes(out, "\xFE\xFF", 2);
    for (uint32_t i = 0; i < count; i++) {
        char high = (char)(units[i] >> 8), low = (char)units[i];
        buf_char(out, id == CS_UTF16LE ? low : high);
        buf_char(out, id == CS_UTF16LE ? high : low);
    }
}

bool encode_text(Interp *in, Text t, Value charset, Buf *out) {
    CharsetId id = charset_of(in, charset);
    if (id == CS_NONE) return false;
    if (id >= CS_UTF16 && id <= CS_UTF16LE) {
        encode_utf16(t, id, out);
        return true;
    }
    for (const char *at = t.at, *end = at + t.len; at < end;) {
        const char *start = at;
        uint32_t c = utf8_next(&at, end);
        bool lone = c >= 0xD800 && c <= 0xDFFF;
        if (id == CS_UTF8 && !lone) buf_bytes(out, start, (size_t)(at - start));
        else buf_char(out, single_byte(lone ? '?' : c, id));
    }
    return true;
}

static Value decode_utf16(Interp *in, Text t, CharsetId id) {
    const unsigned char *bytes = (const unsigned char *)t.at;
    bool little = id == CS_UTF16LE;
    size_t at = 0;
    if (id == CS_UTF16 && t.len >= 2 && (bytes[0] ^ bytes[1]) == 1 && (bytes[0] | bytes[1]) == 0xFF) {
        little = bytes[0] == 0xFF;
        at = 2;
    }
    uint16_t *units = gc_atomic(t.len + 2);
    size_t count = 0;
    for (; at + 1 < t.len; at += 2) units[count++] = (uint16_t)(little ? bytes[at] | bytes[at + 1] << 8 : bytes[at] << 8 | bytes[at + 1]);
    return string_from_units(in, units, count);
}

Value decode_text(Interp *in, Text t, Value charset) {
    CharsetId id = charset_of(in, charset);
    if (id == CS_NONE) return V_THROWN;
    if (id == CS_UTF8) return string_new(in, t);
    if (id >= CS_UTF16 && id <= CS_UTF16LE) return decode_utf16(in, t, id);
    Buf out = {0};
    for (size_t i = 0; i < t.len; i++) {
        unsigned char c = (unsigned char)t.at[i];
        uint32_t point = c;
        if (id == CS_ASCII && c >= 0x80) point = 0xFFFD;
        if (id == CS_WINDOWS1252 && c >= 0x80 && c < 0xA0) point = windows_upper[c - 0x80];
        buf_code_point(&out, point);
    }
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
