/*
 * Case, letters, digits and blanks. The scripts that have case are listed as ranges with the distance between the cases;
 * letters beyond them are taken to be those of the blocks that consist of letters.
 */
#include "interp/text/unicode.h"

/* Lower-case letters and how far their capitals are. step 2: capitals and small letters alternate, the capital first. */
typedef struct CaseRange {
    uint32_t first, last;
    int32_t to_upper;
    uint32_t step;
} CaseRange;

static const CaseRange lower_ranges[] = {
    {'a', 'z', -32, 1},          {0xE0, 0xF6, -32, 1},      {0xF8, 0xFE, -32, 1},      {0xFF, 0xFF, 121, 1},
    {0x101, 0x12F, -1, 2},       {0x133, 0x137, -1, 2},     {0x13A, 0x148, -1, 2},     {0x14B, 0x177, -1, 2},
    {0x17A, 0x17E, -1, 2},       {0x1CE, 0x1DC, -1, 2},     {0x1DF, 0x1EF, -1, 2},     {0x1F9, 0x21F, -1, 2},
    {0x223, 0x233, -1, 2},       {0x371, 0x373, -1, 2},     {0x377, 0x377, -1, 1},     {0x3AC, 0x3AC, -38, 1},
    {0x3AD, 0x3AF, -37, 1},      {0x3B1, 0x3C1, -32, 1},    {0x3C3, 0x3CB, -32, 1},    {0x3CC, 0x3CC, -64, 1},
    {0x3CD, 0x3CE, -63, 1},      {0x3D9, 0x3EF, -1, 2},     {0x430, 0x44F, -32, 1},    {0x450, 0x45F, -80, 1},
    {0x461, 0x481, -1, 2},       {0x48B, 0x4BF, -1, 2},     {0x4C2, 0x4CE, -1, 2},     {0x4CF, 0x4CF, -15, 1},
    {0x4D1, 0x52F, -1, 2},       {0x561, 0x586, -48, 1},    {0x1E01, 0x1E95, -1, 2},   {0x1EA1, 0x1EFF, -1, 2},
    {0x1F00, 0x1F07, 8, 1},      {0x1F10, 0x1F15, 8, 1},    {0x1F20, 0x1F27, 8, 1},    {0x1F30, 0x1F37, 8, 1},
    {0x24D0, 0x24E9, -26, 1},    {0x2C30, 0x2C5F, -48, 1},  {0x2C81, 0x2CE3, -1, 2},   {0xA641, 0xA66D, -1, 2},
    {0xFF41, 0xFF5A, -32, 1},    {0x10428, 0x1044F, -40, 1},
};
enum { LOWER_RANGES = sizeof lower_ranges / sizeof lower_ranges[0] };

enum { SHARP_S = 0xDF, MICRO = 0xB5, FINAL_SIGMA = 0x3C2, SIGMA = 0x3C3, CAPITAL_SIGMA = 0x3A3, DOTLESS_I = 0x131, LONG_S = 0x17F,
       DOTTED_I = 0x130, CAPITAL_MU = 0x39C };

static const CaseRange *lower_range(uint32_t c) {
    for (int i = 0; i < LOWER_RANGES && lower_ranges[i].first <= c; i++)
        if (c <= lower_ranges[i].last && (c - lower_ranges[i].first) % lower_ranges[i].step == 0) return &lower_ranges[i];
    return NULL;
}

uint32_t unicode_upper(uint32_t c) {
    if (c < 0x80) return c >= 'a' && c <= 'z' ? c - 32 : c;
    const CaseRange *r = lower_range(c);
    if (r) return c + (uint32_t)r->to_upper;
    return c == MICRO ? CAPITAL_MU : c == FINAL_SIGMA ? CAPITAL_SIGMA : c == DOTLESS_I ? 'I' : c == LONG_S ? 'S' : c;
}

uint32_t unicode_lower(uint32_t c) {
    if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
    if (c == DOTTED_I) return 'i';
    for (int i = 0; i < LOWER_RANGES; i++) {
        uint32_t lower = c - (uint32_t)lower_ranges[i].to_upper;
        if (lower >= lower_ranges[i].first && lower <= lower_ranges[i].last && lower_range(lower) == &lower_ranges[i]) return lower;
    }
    return c;
}

void unicode_upper_text(Buf *out, Text t) {
    buf_reserve(out, t.len);
    for (const char *at = t.at, *end = at + t.len; at < end;) {
        uint32_t c = utf8_next(&at, end);
        if (c == SHARP_S) buf_z(out, "SS");
        else if (c < 0x80) buf_char(out, (char)unicode_upper(c));
        else buf_code_point(out, unicode_upper(c));
    }
}

void unicode_lower_text(Buf *out, Text t) {
    buf_reserve(out, t.len);
    bool after_letter = false;
    for (const char *at = t.at, *end = at + t.len; at < end;) {
        uint32_t c = utf8_next(&at, end);
        const char *next = at;
        bool last = at == end || !unicode_is_letter(utf8_next(&next, end));
        if (c == DOTTED_I) buf_z(out, "i\xCC\x87");
        else if (c == CAPITAL_SIGMA && after_letter && last) buf_code_point(out, FINAL_SIGMA);
        else buf_code_point(out, unicode_lower(c));
        after_letter = unicode_is_letter(c);
    }
}

bool unicode_is_upper(uint32_t c) { return unicode_lower(c) != c; }

bool unicode_is_lower(uint32_t c) {
    return unicode_upper(c) != c || c == SHARP_S || c == 0xAA || c == 0xBA || c == 0x138 || c == 0x149;
}

typedef struct CharRange {
    uint32_t first, last;
} CharRange;

static bool in_ranges(uint32_t c, const CharRange *r, size_t count) {
    for (size_t i = 0; i < count && r[i].first <= c; i++)
        if (c <= r[i].last) return true;
    return false;
}

static const CharRange letters[] = {
    {'A', 'Z'},         {'a', 'z'},         {0xAA, 0xAA},       {0xB5, 0xB5},       {0xBA, 0xBA},       {0xC0, 0xD6},
    {0xD8, 0xF6},       {0xF8, 0x2C1},      {0x2C6, 0x2D1},     {0x2E0, 0x2E4},     {0x370, 0x374},     {0x376, 0x377},
    {0x37A, 0x37D},     {0x37F, 0x37F},     {0x386, 0x386},     {0x388, 0x3F5},     {0x3F7, 0x481},     {0x48A, 0x52F},
    {0x531, 0x556},     {0x560, 0x588},     {0x5D0, 0x5EA},     {0x620, 0x64A},     {0x671, 0x6D3},     {0x710, 0x72F},
    {0x904, 0x939},     {0x985, 0x9B9},     {0xE01, 0xE30},     {0x10A0, 0x10FF},   {0x1100, 0x1248},   {0x13A0, 0x13F5},
    {0x1780, 0x17B3},   {0x1820, 0x1878},   {0x1D00, 0x1DBF},   {0x1E00, 0x1FBC},   {0x2071, 0x2071},   {0x207F, 0x207F},
    {0x2102, 0x2102},   {0x210A, 0x2113},   {0x2119, 0x211D},   {0x2C00, 0x2CE4},   {0x3005, 0x3006},   {0x3031, 0x3035},
    {0x3041, 0x3096},   {0x309D, 0x309F},   {0x30A1, 0x30FA},   {0x30FC, 0x31BF},   {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},
    {0xA000, 0xA48C},   {0xA4D0, 0xA4FD},   {0xA640, 0xA66E},   {0xAC00, 0xD7A3},   {0xF900, 0xFAD9},   {0xFB00, 0xFB06},
    {0xFE70, 0xFEFC},   {0xFF21, 0xFF3A},   {0xFF41, 0xFF5A},   {0xFF66, 0xFFDC},   {0x10000, 0x100FA}, {0x10400, 0x1049D},
    {0x1D400, 0x1D7CB}, {0x20000, 0x3134A},
};

bool unicode_is_letter(uint32_t c) { return in_ranges(c, letters, sizeof letters / sizeof letters[0]); }

/* First digits of the decimal sets. */
static const uint32_t zeros[] = {'0', 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50,
                                 0xED0, 0xF20, 0x1040, 0x17E0, 0x1810, 0xFF10};

static int decimal_value(uint32_t c) {
    for (size_t i = 0; i < sizeof zeros / sizeof zeros[0]; i++)
        if (c >= zeros[i] && c <= zeros[i] + 9) return (int)(c - zeros[i]);
    return -1;
}

bool unicode_is_digit(uint32_t c) { return decimal_value(c) >= 0; }

int unicode_digit(uint32_t c, int radix) {
    int value = decimal_value(c);
    if (c >= 'a' && c <= 'z') value = (int)(c - 'a') + 10;
    if (c >= 'A' && c <= 'Z') value = (int)(c - 'A') + 10;
    return value < radix && radix <= 36 ? value : -1;
}

bool unicode_is_space_char(uint32_t c) {
    return c == ' ' || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}

bool unicode_is_space(uint32_t c) {
    if ((c >= 9 && c <= 13) || (c >= 28 && c <= 32)) return true;
    return c != 0xA0 && c != 0x2007 && c != 0x202F && unicode_is_space_char(c);
}
