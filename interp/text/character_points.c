/*
 * java.lang.Character's questions about texts and arrays of UTF-16 units, and about what identifiers consist of.
 */
#include "interp/native.h"
#include "interp/text/string.h"
#include "interp/text/unicode.h"

/* The units of a text or a char[]. */
typedef struct Units {
    const uint16_t *at;
    int64_t count;
    bool array;
    bool wide; /* a builder, or a text with characters above 255 */
} Units;

static bool units_of(Interp *in, Value v, Units *out) {
    if (is_null(v)) return throw_null(in), false;
    if (v.kind == V_ARRAY) {
        const List *chars = as_list(v);
        uint16_t *at = gc_atomic(sizeof(uint16_t) * (chars->len + 1));
        for (uint32_t i = 0; i < chars->len; i++) at[i] = (uint16_t)chars->at[i].as.i;
        *out = (Units){at, chars->len, true, false};
        return true;
    }
    Text t;
    if (v.kind == V_GSTRING) v = value_to_string(in, v);
    if (is_abrupt(v) || !value_text(in, v, &t)) return false;
    uint16_t *at = gc_atomic(sizeof(uint16_t) * (text_units(t) + 1));
    text_to_units(t, at);
    *out = (Units){at, text_units(t), false, v.kind != V_STRING || !string_is_narrow(as_string(v))};
    return true;
}

static Value throw_outside(Interp *in) { return throw_bare(in, EX_INDEX_OUT_OF_BOUNDS); }

/* Is there a unit at that place? Thrown otherwise. */
static bool is_inside(Interp *in, const Units *u, int64_t index) {
    if (index >= 0 && index < u->count) return true;
    if (u->array)
        throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Index %lld out of bounds for length %lld", (long long)index, (long long)u->count);
    else if (!u->wide)
        throw_error(in, EX_STRING_INDEX_OUT_OF_BOUNDS, "String index out of range: %lld", (long long)index);
    else
        throw_error(in, EX_STRING_INDEX_OUT_OF_BOUNDS, "index %lld, length %lld", (long long)index, (long long)u->count);
    return false;
}

static bool is_pair(const Units *u, int64_t at) { return (u->at[at] & 0xFC00) == 0xD800 && (u->at[at + 1] & 0xFC00) == 0xDC00; }
static Value joined(const Units *u, int64_t at) { return v_int(0x10000 + ((u->at[at] - 0xD800) << 10) + (u->at[at + 1] - 0xDC00)); }

/* (text, index), (char[], index), (char[], index, limit) */
METHOD(code_point_at) {
    Units u;
    int32_t index = args[1].as.i;
    if (argc > 2 && (index >= args[2].as.i || args[2].as.i < 0)) return throw_outside(in); /* whatever the array is */
    if (!units_of(in, args[0], &u)) return V_THROWN;
    int64_t limit = argc > 2 ? args[2].as.i : u.count;
    if (limit > u.count) return throw_outside(in);
    if (!is_inside(in, &u, index)) return V_THROWN;
    return index + 1 < limit && is_pair(&u, index) ? joined(&u, index) : v_int(u.at[index]);
}

/* (text, index), (char[], index), (char[], index, start) */
METHOD(code_point_before) {
    Units u;
    int32_t index = args[1].as.i;
    int64_t start = argc > 2 ? args[2].as.i : 0;
    if (argc > 2 && (index <= start || start < 0)) return throw_outside(in);
    if (!units_of(in, args[0], &u)) return V_THROWN;
    if (argc > 2 && start >= u.count) return throw_outside(in);
    if (!is_inside(in, &u, (int32_t)((uint32_t)index - 1))) return V_THROWN; /* wraps as Java's int */
    return index - 2 >= start && is_pair(&u, index - 2) ? joined(&u, index - 2) : v_int(u.at[index - 1]);
}

/* (text, from, to), (char[], from, count) */
METHOD(code_point_count) {
    Units u;
    if (!units_of(in, args[0], &u)) return V_THROWN;
    int64_t from = args[1].as.i, to = u.array ? from + args[2].as.i : args[2].as.i;
    if (from < 0 || to < from || to > u.count) return throw_outside(in);
    int32_t count = 0;
    for (int64_t at = from; at < to; count++) at += at + 1 < to && is_pair(&u, at) ? 2 : 1;
    return v_int(count);
}

/* (text, index, offset), (char[], start, count, index, offset) */
METHOD(offset_by_code_points) {
    Units u;
    if (!units_of(in, args[0], &u)) return V_THROWN;
    int64_t low = u.array ? args[1].as.i : 0, high = u.array ? low + args[2].as.i : u.count;
    int64_t at = args[u.array ? 3 : 1].as.i, left = args[u.array ? 4 : 2].as.i;
    if (low < 0 || high < low || high > u.count || at < low || at > high) return throw_outside(in);
    for (; left > 0 && at < high; left--) at += at + 1 < high && is_pair(&u, at) ? 2 : 1;
    for (; left < 0 && at > low; left++) at -= at - 2 >= low && is_pair(&u, at - 2) ? 2 : 1;
    return left ? throw_outside(in) : v_int((int32_t)at);
}

/* toChars(code point, char[], index): how many units it took. */
METHOD(to_chars_into) {
    uint32_t c = (uint32_t)args[0].as.i;
    if (c > 0x10FFFF) return throw_error(in, EX_ILLEGAL_ARGUMENT, "Not a valid Unicode code point: 0x%X", c);
    Units u;
    if (!units_of(in, args[1], &u)) return V_THROWN;
    bool pair = c >= 0x10000;
    int64_t at = args[2].as.i;
    if ((pair && !is_inside(in, &u, at + 1)) || !is_inside(in, &u, at)) return V_THROWN;
    Value *items = as_list(args[1])->at + at;
    items[0] = v_char((uint16_t)(pair ? 0xD800 + ((c - 0x10000) >> 10) : c));
    if (pair) items[1] = v_char((uint16_t)(0xDC00 + (c & 0x3FF)));
    return v_int(pair ? 2 : 1);
}

/* --- identifiers -------------------------------------------------------------------------------------------------------- */

static bool is_ignorable(uint32_t c) {
    return c <= 8 || (c >= 0xE && c <= 0x1B) || (c >= 0x7F && c <= 0x9F) || c == 0xAD || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF;
}
static bool starts_name(uint32_t c) { return unicode_is_letter(c) || (c >= 0x2160 && c <= 0x2188); }
static bool is_combining(uint32_t c) { return (c >= 0x300 && c <= 0x36F) || (c >= 0x20D0 && c <= 0x20DC); }
static bool joins_name(uint32_t c) {
    return starts_name(c) || unicode_is_digit(c) || c == '_' || c == 0x203F || c == 0x2040 || is_combining(c) || is_ignorable(c);
}
static bool is_currency(uint32_t c) { return c == '$' || (c >= 0xA2 && c <= 0xA5) || (c >= 0x20A0 && c <= 0x20BF); }
static bool is_ideograph(uint32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0xF900 && c <= 0xFAD9) || c == 0x3006 || c == 0x3007 ||
           (c >= 0x3021 && c <= 0x3029) || (c >= 0x3038 && c <= 0x303A) || (c >= 0x20000 && c <= 0x3FFFD);
}

#define ASKED args[0].as.i >= 0 && (uint32_t)args[0].as.i <= 0x10FFFF
METHOD(identifier_ignorable) { return v_bool(ASKED && is_ignorable((uint32_t)args[0].as.i)); }
METHOD(unicode_start) { return v_bool(ASKED && starts_name((uint32_t)args[0].as.i)); }
METHOD(unicode_part) { return v_bool(ASKED && joins_name((uint32_t)args[0].as.i)); }
METHOD(java_start) {
    uint32_t c = (uint32_t)args[0].as.i;
    return v_bool(ASKED && (starts_name(c) || is_currency(c) || c == '_' || c == 0x203F || c == 0x2040));
}
METHOD(java_part) { return v_bool(ASKED && (joins_name((uint32_t)args[0].as.i) || is_currency((uint32_t)args[0].as.i))); }
METHOD(ideographic) { return v_bool(ASKED && is_ideograph((uint32_t)args[0].as.i)); }

/* The direction class of what scripts meet: letters run from the left, digits, separators and spaces have their own. */
METHOD(directionality) {
    static const char *const groups[] = {[4] = "+-", [5] = "#$%\u00A2\u00A3\u00A4\u00A5\u00B0\u00B1\u20AC", [7] = ",./:\u00A0",
                                         [10] = "\n\r\x1C\x1D\x1E\xC2\x85", [11] = "\t\v\x1F", [12] = " \f"};
    uint32_t c = (uint32_t)args[0].as.i;
    char bytes[5] = {0};
    if (!(ASKED)) return v_byte(-1);
    if (unicode_is_letter(c)) return v_byte(0);
    if (c >= '0' && c <= '9') return v_byte(3);
    utf8_put(c, bytes);
    for (int8_t i = 4; c && i <= 12; i++)
        if (groups[i] && strstr(groups[i], bytes)) return v_byte(i);
    return v_byte(c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD ? 9 : 13);
}

METHOD(title_case) {
    uint32_t c = (uint32_t)args[0].as.i;
    return v_bool(c == 0x1C5 || c == 0x1C8 || c == 0x1CB || c == 0x1F2 || (c >= 0x1F88 && c <= 0x1FAF && c & 8) || c == 0x1FBC ||
                  c == 0x1FCC || c == 0x1FFC);
}

#define BOTH(name, fn) {"static " name "(char)", fn}, {"static " name "(int)", fn}
const NativeMethod character_point_methods[] = {
    {"static codePointAt(CharSequence, int)", code_point_at},
    {"static codePointAt(char[], int)", code_point_at},
    {"static codePointAt(char[], int, int)", code_point_at},
    {"static codePointBefore(CharSequence, int)", code_point_before},
    {"static codePointBefore(char[], int)", code_point_before},
    {"static codePointBefore(char[], int, int)", code_point_before},
    {"static codePointCount(CharSequence, int, int)", code_point_count},
    {"static codePointCount(char[], int, int)", code_point_count},
    {"static offsetByCodePoints(CharSequence, int, int)", offset_by_code_points},
    {"static offsetByCodePoints(char[], int, int, int, int)", offset_by_code_points},
    {"static toChars(int, char[], int)", to_chars_into},
    BOTH("isIdentifierIgnorable", identifier_ignorable),
    BOTH("isUnicodeIdentifierStart", unicode_start),
    BOTH("isUnicodeIdentifierPart", unicode_part),
    BOTH("isJavaIdentifierStart", java_start),
    BOTH("isJavaIdentifierPart", java_part),
    {"static isJavaLetter(char)", java_start},
    {"static isJavaLetterOrDigit(char)", java_part},
    {"static isIdeographic(int)", ideographic},
    BOTH("getDirectionality", directionality),
    BOTH("isTitleCase", title_case),
    {0},
};
