/* Character encodings, the few that pipelines use, in plain C. */
#include "builtins/encoding.h"

#include <strings.h>

typedef enum Charset { CS_UNKNOWN, CS_UTF8, CS_LATIN1, CS_ASCII, CS_CP1252, CS_UTF16, CS_UTF16LE, CS_UTF16BE } Charset;

static Charset charset_of(const char *name) {
    static const struct {
        const char *name;
        Charset charset;
    } names[] = {{"UTF-8", CS_UTF8},    {"UTF8", CS_UTF8},      {"ISO-8859-1", CS_LATIN1}, {"ISO8859_1", CS_LATIN1},
                 {"latin1", CS_LATIN1}, {"US-ASCII", CS_ASCII}, {"ASCII", CS_ASCII},       {"windows-1252", CS_CP1252},
                 {"Cp1252", CS_CP1252}, {"UTF-16", CS_UTF16},   {"UTF-16LE", CS_UTF16LE},  {"UTF-16BE", CS_UTF16BE}};
    if (!name || !name[0]) return CS_UTF8;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcasecmp(name, names[i].name) == 0) return names[i].charset;
    return CS_UNKNOWN;
}

bool encoding_known(const char *encoding) { return charset_of(encoding) != CS_UNKNOWN; }

/* windows-1252's code points for 0x80 ... 0x9F. */
static const uint16_t cp1252_high[32] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                         0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                         0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                         0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

static void decode_bytes(Charset cs, Text bytes, Buf *out) {
    for (size_t i = 0; i < bytes.len; i++) {
        unsigned char c = (unsigned char)bytes.at[i];
        uint32_t code = c;
        if (cs == CS_ASCII && c >= 0x80)
            code = 0xFFFD;
        else if (cs == CS_CP1252 && c >= 0x80 && c < 0xA0)
            code = cp1252_high[c - 0x80];
        buf_code_point(out, code);
    }
}

static void decode_utf16(Text bytes, bool little, Buf *out) {
    uint32_t high = 0;
    for (size_t i = 0; i + 1 < bytes.len; i += 2) {
        uint32_t a = (unsigned char)bytes.at[i], b = (unsigned char)bytes.at[i + 1];
        uint32_t unit = little ? a | b << 8 : a << 8 | b;
        if (unit >= 0xD800 && unit < 0xDC00) {
            high = unit;
            continue;
        }
        if (high && unit >= 0xDC00 && unit < 0xE000) unit = 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00);
        high = 0;
        buf_code_point(out, unit);
    }
}

bool encoding_decode(const char *encoding, Text bytes, Buf *out) {
    Charset cs = charset_of(encoding);
    bool marked = bytes.len >= 2 && (unsigned char)bytes.at[0] == 0xFF && (unsigned char)bytes.at[1] == 0xFE;
    switch (cs) {
    case CS_UNKNOWN:
        return false;
    case CS_UTF8:
        buf_text(out, bytes);
        break;
    case CS_UTF16LE:
        decode_utf16(bytes, true, out);
        break;
    case CS_UTF16BE:
        decode_utf16(bytes, false, out);
        break;
    case CS_UTF16:
        marked = marked || (bytes.len >= 2 && (unsigned char)bytes.at[0] == 0xFE && (unsigned char)bytes.at[1] == 0xFF);
        decode_utf16(marked ? text_span(bytes.at + 2, bytes.len - 2) : bytes,
                     marked && (unsigned char)bytes.at[0] == 0xFF, out);
        break;
    default:
        decode_bytes(cs, bytes, out);
        break;
    }
    return true;
}

static void put_unit(Buf *out, uint32_t unit, bool little) {
    buf_char(out, (char)(little ? unit & 0xFF : unit >> 8));
    buf_char(out, (char)(little ? unit >> 8 : unit & 0xFF));
}

static void encode_point(Charset cs, uint32_t code, Buf *out) {
    if (cs == CS_UTF16 || cs == CS_UTF16BE || cs == CS_UTF16LE) {
        if (code >= 0x10000) {
            put_unit(out, 0xD800 + ((code - 0x10000) >> 10), cs == CS_UTF16LE);
            code = 0xDC00 + ((code - 0x10000) & 0x3FF);
        }
        put_unit(out, code, cs == CS_UTF16LE);
        return;
    }
    unsigned limit = cs == CS_LATIN1 ? 0x100 : 0x80;
    if (cs == CS_CP1252 && code >= 0xA0 && code < 0x100) limit = 0x100;
    for (unsigned i = 0; cs == CS_CP1252 && i < 32; i++)
        if (cp1252_high[i] == code && code != 0xFFFD) {
            buf_char(out, (char)(0x80 + i));
            return;
        }
    buf_char(out, code < limit ? (char)code : '?');
}

bool encoding_encode(const char *encoding, Text text, Buf *out) {
    Charset cs = charset_of(encoding);
    if (cs == CS_UNKNOWN) return false;
    if (cs == CS_UTF8) {
        buf_text(out, text);
        return true;
    }
    if (cs == CS_UTF16) put_unit(out, 0xFEFF, false);
    for (const char *at = text.at, *end = text.at + text.len; at < end;) encode_point(cs, utf8_next(&at, end), out);
    return true;
}
