/*
 * Text and Buf: slices of UTF-8 and growable ones. Positions are bytes; only the utf8_ functions know about code
 * points. All memory comes from grammar/gc.h and holds no pointers.
 */
#include "grammar/text.h"

#include "grammar/gc.h"

#include <stdio.h>

/* --- slices ------------------------------------------------------------------------------------------- */

char *text_z(Text t) { return gc_strndup(t.at, t.len); }
Text text_copy(Text t) { return (Text){text_z(t), t.len}; }

bool text_starts(Text t, Text prefix) {
    return t.len >= prefix.len && text_eq((Text){t.at, prefix.len}, prefix);
}

bool text_ends(Text t, Text suffix) {
    return t.len >= suffix.len && text_eq((Text){t.at + (t.len - suffix.len), suffix.len}, suffix);
}

ptrdiff_t text_find(Text t, Text needle, size_t from) {
    if (from > t.len || needle.len > t.len - from) return -1;
    if (needle.len == 0) return (ptrdiff_t)from;
    const char *hit = memmem(t.at + from, t.len - from, needle.at, needle.len);
    return hit ? hit - t.at : -1;
}

ptrdiff_t text_rfind(Text t, Text needle) {
    if (needle.len > t.len) return -1;
    for (size_t at = t.len - needle.len + 1; at-- > 0;) {
        if (text_eq((Text){t.at + at, needle.len}, needle)) return (ptrdiff_t)at;
    }
    return -1;
}

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

Text text_trim(Text t) {
    while (t.len && is_space(t.at[0])) t = (Text){t.at + 1, t.len - 1};
    while (t.len && is_space(t.at[t.len - 1])) t.len--;
    return t;
}

int text_cmp(Text a, Text b) {
    size_t shared = a.len < b.len ? a.len : b.len;
    int order = shared ? memcmp(a.at, b.at, shared) : 0;
    if (order) return order;
    return (a.len > b.len) - (a.len < b.len);
}

/* Mixes eight bytes at a time; multiplication spreads upwards, the shift brings it back down. */
static uint64_t hash_mix(uint64_t hash, uint64_t word) {
    hash = (hash ^ word) * 0x9E3779B97F4A7C15u;
    return hash ^ (hash >> 29);
}

uint64_t text_hash(Text t) {
    uint64_t hash = 0x2545F4914F6CDD1Du ^ t.len;
    uint64_t word = 0;
    size_t at = 0;
    for (; at + sizeof word <= t.len; at += sizeof word) {
        memcpy(&word, t.at + at, sizeof word);
        hash = hash_mix(hash, word);
    }
    word = 0;
    if (at < t.len) memcpy(&word, t.at + at, t.len - at);
    return hash_mix(hash_mix(hash, word), 0);
}

char *text_printf(const char *format, ...) {
    Buf b = {0};
    va_list args;
    va_start(args, format);
    buf_vprintf(&b, format, args);
    va_end(args);
    return b.at ? b.at : gc_strdup("");
}

/* --- UTF-8 -------------------------------------------------------------------------------------------- */

enum { REPLACEMENT = 0xFFFD };

/* Length announced by a first byte, 0 for one that cannot start a sequence. */
static int sequence_length(unsigned char first) {
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return 2;
    if (first >= 0xE0 && first <= 0xEF) return 3;
    if (first >= 0xF0 && first <= 0xF4) return 4;
    return 0;
}

/* The code point of the sequence at `at` and its length in *len; *len is 0 when it is malformed. */
static uint32_t decode(const char *at, const char *end, int *len) {
    static const unsigned char first_mask[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    static const uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    unsigned char first = (unsigned char)*at;
    int want = sequence_length(first);
    *len = 0;
    if (want == 0 || end - at < want) return REPLACEMENT;
    uint32_t c = first & first_mask[want];
    for (int i = 1; i < want; i++) {
        unsigned char next = (unsigned char)at[i];
        if ((next & 0xC0) != 0x80) return REPLACEMENT;
        c = c << 6 | (next & 0x3Fu);
    }
    if (c < smallest[want] || c > 0x10FFFF) return REPLACEMENT;
    *len = want;
    return c;
}

/* How much of a malformed sequence stands for one replacement: its longest part that could begin a proper one. */
static int malformed_length(const char *at, const char *end) {
    int want = sequence_length((unsigned char)*at), len = 1;
    if (want < 3 || end - at < 2) return 1;
    unsigned char first = (unsigned char)at[0], second = (unsigned char)at[1];
    unsigned char least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80, most = first == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most) return 1;
    for (len = 2; len < want && at + len < end && ((unsigned char)at[len] & 0xC0) == 0x80;) len++;
    return len;
}

uint32_t utf8_next(const char **at, const char *end) {
    int len;
    uint32_t c = decode(*at, end, &len);
    *at += len ? len : malformed_length(*at, end);
    return c;
}

int utf8_put(uint32_t code_point, char out[4]) {
    uint32_t c = code_point > 0x10FFFF ? REPLACEMENT : code_point;
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    int len = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    for (int i = len - 1; i > 0; i--, c >>= 6) out[i] = (char)(0x80 | (c & 0x3F));
    out[0] = (char)((0xF00u >> len & 0xFFu) | c);
    return len;
}

bool utf8_valid(Text t) {
    const char *at = t.at, *end = t.at + t.len;
    while (at < end) {
        int len;
        uint32_t c = decode(at, end, &len);
        if (len == 0 || (c >= 0xD800 && c <= 0xDFFF)) return false;
        at += len;
    }
    return true;
}

typedef struct Range {
    uint32_t first, last;
} Range;

/* Unicode's non-spacing marks and format characters, the blocks that occur in practice. */
static const Range no_columns[] = {
    {0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD}, {0x0610, 0x061A}, {0x064B, 0x065F}, {0x06D6, 0x06DC},
    {0x0900, 0x0902}, {0x093C, 0x093C}, {0x0941, 0x0948}, {0x094D, 0x094D}, {0x0E31, 0x0E31}, {0x0E34, 0x0E3A},
    {0x0E47, 0x0E4E}, {0x1160, 0x11FF}, {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200B, 0x200F}, {0x202A, 0x202E},
    {0x2060, 0x2064}, {0x20D0, 0x20FF}, {0x302A, 0x302D}, {0x3099, 0x309A}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F},
    {0xFEFF, 0xFEFF}, {0x1F3FB, 0x1F3FF}, {0xE0001, 0xE01EF},
};

/* East Asian Wide and Fullwidth, and the emoji terminals draw over two columns. */
static const Range two_columns[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x23E9, 0x23EC},   {0x23F0, 0x23F0},   {0x23F3, 0x23F3},
    {0x25FD, 0x25FE},   {0x2614, 0x2615},   {0x2648, 0x2653},   {0x267F, 0x267F},   {0x2693, 0x2693},
    {0x26A1, 0x26A1},   {0x26AA, 0x26AB},   {0x26BD, 0x26BE},   {0x26C4, 0x26C5},   {0x26CE, 0x26CE},
    {0x26D4, 0x26D4},   {0x26EA, 0x26EA},   {0x26F2, 0x26F3},   {0x26F5, 0x26F5},   {0x26FA, 0x26FA},
    {0x26FD, 0x26FD},   {0x2705, 0x2705},   {0x270A, 0x270B},   {0x2728, 0x2728},   {0x274C, 0x274C},
    {0x274E, 0x274E},   {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},   {0x27B0, 0x27B0},
    {0x27BF, 0x27BF},   {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},   {0x2B55, 0x2B55},   {0x2E80, 0x303E},
    {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},   {0xA000, 0xA4CF},   {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
    {0x16FE0, 0x18AFF}, {0x1B000, 0x1B2FF}, {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF}, {0x1F18E, 0x1F18E},
    {0x1F191, 0x1F19A}, {0x1F200, 0x1F320}, {0x1F32D, 0x1F335}, {0x1F337, 0x1F37C}, {0x1F37E, 0x1F393},
    {0x1F3A0, 0x1F3CA}, {0x1F3CF, 0x1F3D3}, {0x1F3E0, 0x1F3F0}, {0x1F3F4, 0x1F3F4}, {0x1F3F8, 0x1F43E},
    {0x1F440, 0x1F440}, {0x1F442, 0x1F4FC}, {0x1F4FF, 0x1F53D}, {0x1F54B, 0x1F567}, {0x1F57A, 0x1F57A},
    {0x1F595, 0x1F596}, {0x1F5A4, 0x1F5A4}, {0x1F5FB, 0x1F64F}, {0x1F680, 0x1F6C5}, {0x1F6CC, 0x1F6CC},
    {0x1F6D0, 0x1F6D2}, {0x1F6D5, 0x1F6DF}, {0x1F6EB, 0x1F6EC}, {0x1F6F4, 0x1F6FC}, {0x1F7E0, 0x1F7EB},
    {0x1F90C, 0x1F9FF}, {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD},
};

static bool in_ranges(uint32_t c, const Range *ranges, size_t count) {
    for (size_t i = 0; i < count && ranges[i].first <= c; i++) {
        if (c <= ranges[i].last) return true;
    }
    return false;
}

static int column_count(uint32_t c) {
    if (c < 0x20 || (c >= 0x7F && c < 0xA0)) return 0;
    if (c < 0x300) return 1;
    if (in_ranges(c, no_columns, sizeof no_columns / sizeof *no_columns)) return 0;
    return in_ranges(c, two_columns, sizeof two_columns / sizeof *two_columns) ? 2 : 1;
}

int utf8_width(Text t) {
    int width = 0;
    for (const char *at = t.at, *end = t.at + t.len; at < end;) width += column_count(utf8_next(&at, end));
    return width;
}

/* Of a line's own: C0, DEL and C1, by which a terminal is given orders. */
static bool is_control(uint32_t c) { return c < 32 || (c >= 127 && c < 160); }

void buf_shown(Buf *b, Text text) {
    for (const char *at = text.at, *end = text.at + text.len; at < end;) {
        uint32_t c = utf8_next(&at, end);
        if (c == '\t' || c == '\n') buf_char(b, ' ');
        else buf_code_point(b, is_control(c) ? 0xFFFD : c);
    }
}

const char *name_shown(const char *name) {
    const char *at = name;
    while ((unsigned char)*at >= 32 && (unsigned char)*at < 127) at++;
    if (!*at) return name;
    Buf shown = {0};
    buf_shown(&shown, text_of(name));
    return shown.at;
}

/* --- Buf ---------------------------------------------------------------------------------------------- */

enum { SMALLEST_BUF = 64 };

void buf_reserve(Buf *b, size_t more) {
    size_t need = b->len + more + 1;
    if (need <= b->cap) return;
    size_t cap = b->cap ? b->cap : SMALLEST_BUF;
    while (cap < need) cap *= 2;
    b->at = b->at ? gc_realloc(b->at, cap) : gc_atomic(cap);
    b->cap = cap;
}

void buf_bytes(Buf *b, const void *bytes, size_t len) {
    buf_reserve(b, len);
    if (len) memcpy(b->at + b->len, bytes, len);
    b->len += len;
    b->at[b->len] = '\0';
}

void buf_char(Buf *b, char c) {
    if (b->len + 2 > b->cap) buf_reserve(b, 1);
    b->at[b->len++] = c;
    b->at[b->len] = '\0';
}

void buf_code_point(Buf *b, uint32_t c) {
    char bytes[4];
    buf_bytes(b, bytes, (size_t)utf8_put(c, bytes));
}

void buf_vprintf(Buf *b, const char *format, va_list args) {
    va_list again;
    va_copy(again, args);
    buf_reserve(b, 0);
    int len = vsnprintf(b->at + b->len, b->cap - b->len, format, args);
    if (len > 0 && (size_t)len >= b->cap - b->len) {
        buf_reserve(b, (size_t)len);
        len = vsnprintf(b->at + b->len, b->cap - b->len, format, again);
    }
    va_end(again);
    if (len > 0) b->len += (size_t)len;
    b->at[b->len] = '\0';
}

void buf_printf(Buf *b, const char *format, ...) {
    va_list args;
    va_start(args, format);
    buf_vprintf(b, format, args);
    va_end(args);
}
