/* Charsets, their names and their conversions; the only door to iconv. */
#include "interp/text/charset.h"

#include <errno.h>
#include <iconv.h>
#include <strings.h>

#define UNKNOWN_POINT 0xFFFD

typedef enum Form { UTF8, POINTS, UTF16, UTF16_LITTLE, UTF16_MARKED, UTF32, TABLE } Form;

struct Charset {
    const char *name;    /* Java's canonical one, then other names */
    const char *aliases; /* separated by blanks */
    Form form;
    const char *iconv; /* iconv's name; NULL: Java's */
    uint32_t points;   /* POINTS: how many of Unicode's it has, each one byte */
};

static const Charset charsets[] = {
    {"UTF-8", "utf8 unicode-1-1-utf-8", UTF8, NULL, 0},
    {"US-ASCII", "ascii us iso646-us ansi_x3.4-1968 ascii7 646 cp367 ibm367", POINTS, NULL, 0x80},
    {"ISO-8859-1", "latin1 iso8859_1 iso8859-1 iso_8859-1 iso_8859_1 l1 8859_1 819 cp819 ibm819", POINTS, NULL, 0x100},
    {"UTF-16", "utf16 utf_16 unicode unicodebig", UTF16_MARKED, NULL, 0},
    {"UTF-16BE", "utf_16be x-utf-16be unicodebigunmarked", UTF16, NULL, 0},
    {"UTF-16LE", "utf_16le x-utf-16le unicodelittleunmarked", UTF16_LITTLE, NULL, 0},
    {"UTF-32", "utf32 utf_32", UTF32, "UTF-32BE", 0},
    {"UTF-32BE", "utf_32be x-utf-32be", UTF32, NULL, 0},
    {"UTF-32LE", "utf_32le x-utf-32le", UTF32, NULL, 0},
    {"windows-1252", "cp1252 ibm-1252 ibm1252", TABLE, "CP1252", 0},
    {"windows-1250", "cp1250", TABLE, "CP1250", 0},
    {"windows-1251", "cp1251 ansi-1251", TABLE, "CP1251", 0},
    {"windows-1253", "cp1253", TABLE, "CP1253", 0},
    {"windows-1254", "cp1254", TABLE, "CP1254", 0},
    {"windows-1255", "cp1255", TABLE, "CP1255", 0},
    {"windows-1256", "cp1256", TABLE, "CP1256", 0},
    {"windows-1257", "cp1257", TABLE, "CP1257", 0},
    {"windows-1258", "cp1258", TABLE, "CP1258", 0},
    {"ISO-8859-2", "latin2 iso8859_2 iso8859-2 iso_8859-2 l2 8859_2", TABLE, NULL, 0},
    {"ISO-8859-3", "latin3 iso8859_3 iso8859-3 iso_8859-3 l3 8859_3", TABLE, NULL, 0},
    {"ISO-8859-4", "latin4 iso8859_4 iso8859-4 iso_8859-4 l4 8859_4", TABLE, NULL, 0},
    {"ISO-8859-5", "cyrillic iso8859_5 iso8859-5 iso_8859-5 8859_5", TABLE, NULL, 0},
    {"ISO-8859-6", "arabic iso8859_6 iso8859-6 iso_8859-6 8859_6", TABLE, NULL, 0},
    {"ISO-8859-7", "greek iso8859_7 iso8859-7 iso_8859-7 8859_7", TABLE, NULL, 0},
    {"ISO-8859-8", "hebrew iso8859_8 iso8859-8 iso_8859-8 8859_8", TABLE, NULL, 0},
    {"ISO-8859-9", "latin5 iso8859_9 iso8859-9 iso_8859-9 l5 8859_9", TABLE, NULL, 0},
    {"ISO-8859-13", "iso8859_13 iso8859-13 iso_8859-13 8859_13", TABLE, NULL, 0},
    {"ISO-8859-15", "latin9 latin-9 iso8859_15 iso8859-15 iso_8859-15 l9 8859_15 latin0 cp923", TABLE, NULL, 0},
    {"ISO-8859-16", "latin10 iso8859_16 iso8859-16 l10 8859_16", TABLE, NULL, 0},
    {"KOI8-R", "koi8_r koi8 cskoi8r", TABLE, NULL, 0},
    {"KOI8-U", "koi8_u", TABLE, NULL, 0},
    {"IBM437", "cp437 ibm-437 437", TABLE, NULL, 0},
    {"IBM850", "cp850 ibm-850 850", TABLE, NULL, 0},
    {"IBM852", "cp852 ibm-852 852", TABLE, NULL, 0},
    {"IBM866", "cp866 ibm-866 866", TABLE, NULL, 0},
    {"TIS-620", "tis620 tis620.2533", TABLE, NULL, 0},
    {"Shift_JIS", "sjis shift-jis x-sjis ms_kanji", TABLE, "SHIFT_JIS", 0},
    {"windows-31j", "ms932 windows-932 cswindows31j", TABLE, "CP932", 0},
    {"EUC-JP", "euc_jp eucjp eucjis x-euc-jp", TABLE, NULL, 0},
    {"GBK", "cp936 windows-936", TABLE, NULL, 0},
    {"GB2312", "euc-cn euc_cn euccn gb2312-80", TABLE, NULL, 0},
    {"GB18030", "gb18030-2022", TABLE, NULL, 0},
    {"Big5", "csbig5", TABLE, "BIG5", 0},
    {"EUC-KR", "euc_kr euckr ksc5601 ks_c_5601-1987", TABLE, NULL, 0},
};

static bool same_name(Text a, const char *b, size_t len) { return a.len == len && strncasecmp(a.at, b, len) == 0; }

static bool is_named(const Charset *charset, Text name) {
    if (same_name(name, charset->name, strlen(charset->name))) return true;
    for (const char *at = charset->aliases; *at;) {
        size_t len = strcspn(at, " ");
        if (same_name(name, at, len)) return true;
        at += len + (at[len] == ' ');
    }
    return false;
}

const Charset *charset_named(Text name) {
    for (size_t i = 0; i < sizeof charsets / sizeof *charsets; i++)
        if (is_named(&charsets[i], name)) return &charsets[i];
    return NULL;
}

const Charset *charset_or_utf8(const char *name) {
    return name && *name ? charset_named(text_of(name)) : &charsets[0];
}

const char *charset_name(const Charset *charset) { return charset->name; }

static bool is_surrogate(uint32_t point) { return point >= 0xD800 && point <= 0xDFFF; }

/* --- by iconv ------------------------------------------------------------------------------------------------- */

/* The start of a character that `convert` did not take. Returns how much of it to leave out. */
typedef size_t RefusedFn(Text rest, Buf *out, const void *data);

static void convert(const char *to, const char *from, Text text, RefusedFn *refused, const void *data, Buf *out) {
    iconv_t way = iconv_open(to, from);
    if (way == (iconv_t)-1) return;
    char *at = (char *)text.at, piece[1024];
    size_t left = text.len;
    while (left > 0) {
        char *end = piece;
        size_t room = sizeof piece, done = iconv(way, &at, &left, &end, &room);
        int error = errno;
        buf_bytes(out, piece, (size_t)(end - piece));
        if (done != (size_t)-1 || error == E2BIG) continue;
        size_t skip = refused(text_span(at, left), out, data);
        at += skip < left ? skip : left;
        left -= skip < left ? skip : left;
    }
    iconv_close(way);
}

static const char *iconv_name(const Charset *charset) { return charset->iconv ? charset->iconv : charset->name; }

static size_t put_unknown(Text rest, Buf *out, const void *charset) {
    (void)rest;
    buf_code_point(out, UNKNOWN_POINT);
    return ((const Charset *)charset)->form == UTF32 ? 4 : 1;
}

static size_t put_question(Text rest, Buf *out, const void *charset) {
    const Charset *to = charset;
    const char *after = rest.at;
    utf8_next(&after, rest.at + rest.len);
    if (to->form == UTF32) convert(iconv_name(to), "UTF-8", TEXT("\xEF\xBF\xBD"), put_question, to, out);
    else buf_char(out, '?');
    return (size_t)(after - rest.at);
}

/* UTF-32 may begin with a mark that tells its order. */
static void decode_utf32(const Charset *charset, Text bytes, Buf *out) {
    bool little = text_starts(bytes, text_span("\xFF\xFE\0\0", 4)), big = text_starts(bytes, text_span("\0\0\xFE\xFF", 4));
    const char *from = little ? "UTF-32LE" : iconv_name(charset);
    if (little || big) bytes = text_span(bytes.at + 4, bytes.len - 4);
    convert("UTF-8", from, bytes, put_unknown, charset, out);
}

/* --- UTF-16 ----------------------------------------------------------------------------------------------------- */

static void put_unit(Buf *out, uint32_t unit, bool little) {
    buf_char(out, (char)(little ? unit & 0xFF : unit >> 8));
    buf_char(out, (char)(little ? unit >> 8 : unit & 0xFF));
}

static void encode_utf16(Text text, bool little, Buf *out) {
    for (const char *at = text.at, *end = at + text.len; at < end;) {
        uint32_t point = utf8_next(&at, end);
        if (point >= 0x10000) put_unit(out, 0xD800 + ((point - 0x10000) >> 10), little);
        put_unit(out, point >= 0x10000 ? 0xDC00 + (point & 0x3FF) : is_surrogate(point) ? UNKNOWN_POINT : point, little);
    }
}

static uint32_t unit_at(Text bytes, size_t at, bool little) {
    unsigned char first = (unsigned char)bytes.at[at], second = (unsigned char)bytes.at[at + 1];
    return little ? first | (uint32_t)second << 8 : (uint32_t)first << 8 | second;
}

static void decode_utf16(Text bytes, bool little, Buf *out) {
    size_t at = 0;
    for (; at + 1 < bytes.len; at += 2) {
        uint32_t unit = unit_at(bytes, at, little);
        uint32_t low = unit >= 0xD800 && unit < 0xDC00 && at + 3 < bytes.len ? unit_at(bytes, at + 2, little) : 0;
        if (low >= 0xDC00 && low <= 0xDFFF) {
            buf_code_point(out, 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
            at += 2;
        } else {
            buf_code_point(out, is_surrogate(unit) ? UNKNOWN_POINT : unit);
            if (low) at += 2; /* Java takes the unit behind a lone high surrogate for its other half */
        }
    }
    if (at < bytes.len) buf_code_point(out, UNKNOWN_POINT);
}

static void decode_marked(Text bytes, Buf *out) {
    bool little = text_starts(bytes, TEXT("\xFF\xFE"));
    if (little || text_starts(bytes, TEXT("\xFE\xFF"))) bytes = text_span(bytes.at + 2, bytes.len - 2);
    decode_utf16(bytes, little, out);
}

/* --- all ---------------------------------------------------------------------------------------------------------- */

static void encode_points(const Charset *charset, Text text, Buf *out) {
    for (const char *at = text.at, *end = at + text.len; at < end;) {
        uint32_t point = utf8_next(&at, end);
        buf_char(out, point < charset->points ? (char)point : '?');
    }
}

static void decode_points(const Charset *charset, Text bytes, Buf *out) {
    for (size_t i = 0; i < bytes.len; i++) {
        unsigned char c = (unsigned char)bytes.at[i];
        buf_code_point(out, c < charset->points ? c : UNKNOWN_POINT);
    }
}

static void encode_utf8(Text text, Buf *out) {
    for (const char *at = text.at, *end = at + text.len; at < end;) {
        const char *start = at;
        if (is_surrogate(utf8_next(&at, end))) buf_char(out, '?');
        else buf_bytes(out, start, (size_t)(at - start));
    }
}

void charset_encode(const Charset *charset, Text text, Buf *out) {
    switch (charset->form) {
    case UTF8:
        encode_utf8(text, out);
        break;
    case POINTS:
        encode_points(charset, text, out);
        break;
    case UTF16_MARKED:
        put_unit(out, 0xFEFF, false);
        encode_utf16(text, false, out);
        break;
    case UTF16:
    case UTF16_LITTLE:
        encode_utf16(text, charset->form == UTF16_LITTLE, out);
        break;
    case UTF32:
    case TABLE:
        convert(iconv_name(charset), "UTF-8", text, put_question, charset, out);
        break;
    }
}

void charset_decode(const Charset *charset, Text bytes, Buf *out) {
    switch (charset->form) {
    case UTF8:
        buf_text(out, bytes);
        break;
    case POINTS:
        decode_points(charset, bytes, out);
        break;
    case UTF16_MARKED:
        decode_marked(bytes, out);
        break;
    case UTF16:
    case UTF16_LITTLE:
        decode_utf16(bytes, charset->form == UTF16_LITTLE, out);
        break;
    case UTF32:
        decode_utf32(charset, bytes, out);
        break;
    case TABLE:
        convert("UTF-8", iconv_name(charset), bytes, put_unknown, charset, out);
        break;
    }
}
