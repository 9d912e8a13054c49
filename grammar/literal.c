/*
 * The inside of string literals: escapes by the rules of each kind of quote, line ends made '\n', and the question
 * whether a dollar sign interpolates.
 */
#include "grammar/lexer.h"

#include <ctype.h>

static bool is_letter_like(uint32_t c) {
    if (c < 128)
        return isalpha((int)c) || c == '_';
    if (c < 0xc0)
        return c == 0xa2 || c == 0xa3 || c == 0xa4 || c == 0xa5 || c == 0xaa || c == 0xb5 || c == 0xba;
    return c != 0xd7 && c != 0xf7 && !(c >= 0x2000 && c < 0x2040 && c != 0x203f) && !(c >= 0x2041 && c < 0x2071) &&
           !(c >= 0x2190 && c < 0x2c00) && !(c >= 0x3000 && c < 0x3005) && !(c >= 0x3008 && c < 0x3021) &&
           !(c >= 0xd800 && c < 0xe000) && !(c >= 0xff01 && c < 0xff04) && !(c >= 0xff05 && c < 0xff21) &&
           c != 0xfffd && c < 0x10000;
}

bool lexer_dollar_interpolates(const char *at, const char *limit) {
    if (at >= limit)
        return false;
    return *at == '{' || is_letter_like(utf8_next(&at, limit));
}

static void bad_escape(Lexer *lx, const char *from, const char *to) {
    lx->failed = true;
    diag_report(lx->sink, lx->source, lexer_span(lx, from, to), DIAG_ERROR, "syntax", "unknown escape '%.*s' in a string",
                (int)(to - from), from)->advice = "write \\\\ for a backslash";
}

static const char *octal(Buf *out, const char *at, const char *end) {
    uint32_t value = 0;
    int most = *at <= '3' ? 3 : 2;
    for (int n = 0; n < most && at < end && *at >= '0' && *at <= '7'; n++)
        value = value * 8 + (uint32_t)(*at++ - '0');
    buf_code_point(out, value);
    return at;
}

/* Behind a backslash; returns where to go on. */
static const char *escape(Lexer *lx, Buf *out, const char *at, const char *end) {
    static const char from[] = "nrtbf\"'\\$", to[] = "\n\r\t\b\f\"'\\$";
    const char *known = *at && at < end ? strchr(from, *at) : NULL;
    if (known) {
        buf_char(out, to[known - from]);
        return at + 1;
    }
    if (at < end && *at >= '0' && *at <= '7')
        return octal(out, at, end);
    if (at < end && *at == '\r')
        return at + (at + 1 < end && at[1] == '\n' ? 2 : 1);
    if (at < end && *at == '\n')
        return at + 1;
    const char *next = at;
    if (at < end)
        utf8_next(&next, end);
    bad_escape(lx, at - 1, next);
    return next;
}

static const char *backslash(Lexer *lx, Buf *out, const char *at, const char *end, LexMode mode) {
    if (mode != MODE_SLASHY && mode != MODE_DOLLAR)
        return escape(lx, out, at + 1, end);
    if (at + 1 < end && at[1] == '\n')
        return at + 2;
    if (at + 1 < end && at[1] == '\r')
        return at + (at + 2 < end && at[2] == '\n' ? 3 : 2);
    bool slash = mode == MODE_SLASHY && at + 1 < end && at[1] == '/';
    buf_char(out, slash ? '/' : '\\');
    return at + (slash ? 2 : 1);
}

Text literal_cook(Lexer *lx, const char *from, const char *to, LexMode mode) {
    size_t plain = 0, len = (size_t)(to - from);
    while (plain < len && from[plain] != '\\' && from[plain] != '\r' && (mode != MODE_DOLLAR || from[plain] != '$'))
        plain++;
    if (plain == len)
        return text_span(from, len);
    Buf out = {0};
    buf_bytes(&out, from, plain);
    for (const char *at = from + plain; at < to;) {
        if (*at == '\\') {
            at = backslash(lx, &out, at, to, mode);
        } else if (*at == '\r') {
            buf_char(&out, '\n');
            at += at + 1 < to && at[1] == '\n' ? 2 : 1;
        } else if (mode == MODE_DOLLAR && *at == '$' && at + 1 < to && (at[1] == '$' || at[1] == '/')) {
            buf_char(&out, at[1]);
            at += 2;
        } else {
            buf_char(&out, *at++);
        }
    }
    return buf_as_text(&out);
}
