/*
 * Texts as numbers.
 */
#include "interp/numbers/number_parse.h"

#include "interp/numbers/double_text.h"
#include "interp/numbers/number.h"
#include "interp/thrown.h"
#include "interp/text/string.h"
#include "interp/text/unicode.h"

/* Digits with an optional sign, into a long. False: malformed or too large. */
static bool parse_whole(Text t, int radix, int64_t low, int64_t high, int64_t *out) {
    const char *at = t.at, *end = t.at + t.len;
    bool minus = at < end && *at == '-';
    if (at < end && (*at == '-' || *at == '+')) at++;
    if (at == end) return false;
    int64_t value = 0; /* counted downwards: the lowest long has no positive twin */
    while (at < end) {
        int digit = unicode_digit(utf8_next(&at, end), radix);
        if (digit < 0 || __builtin_mul_overflow(value, radix, &value) || __builtin_sub_overflow(value, digit, &value)) return false;
    }
    if (!minus && value == INT64_MIN) return false;
    *out = minus ? value : -value;
    return *out >= low && *out <= high;
}

static bool parse_decimal(Interp *in, Text t, Value *out) {
    Decimal *d = decimal_parse(in, t);
    if (d) *out = v_decimal(d);
    return d != NULL;
}

bool number_parse_try(Interp *in, Kind kind, Text t, int radix, Value *out) {
    int64_t l;
    double d;
    BigInt *big;
    switch (kind) {
    case V_BYTE:
        if (!parse_whole(t, radix, INT8_MIN, INT8_MAX, &l)) return false;
        return *out = v_byte((int8_t)l), true;
    case V_SHORT:
        if (!parse_whole(t, radix, INT16_MIN, INT16_MAX, &l)) return false;
        return *out = v_short((int16_t)l), true;
    case V_INT:
        if (!parse_whole(t, radix, INT32_MIN, INT32_MAX, &l)) return false;
        return *out = v_int((int32_t)l), true;
    case V_LONG:
        if (!parse_whole(t, radix, INT64_MIN, INT64_MAX, &l)) return false;
        return *out = v_long(l), true;
    case V_FLOAT:
    case V_DOUBLE:
        if (!double_parse(t, &d)) return false;
        return *out = kind == V_FLOAT ? v_float(d) : v_double(d), true;
    case V_BIGINT:
        big = big_parse(in, t, radix);
        return big ? *out = v_big(big), true : false;
    default: return parse_decimal(in, t, out);
    }
}

/* What is wrong with the text behind an E; empty: it ends too early, NULL: only the size can be. */
static const char *exponent_fault(Text t, bool *overflow) {
    enum { MOST_DIGITS = 10 };
    size_t at = t.len && (t.at[0] == '-' || t.at[0] == '+');
    if (at == t.len) return "";
    while (t.len - at > MOST_DIGITS && t.at[at] == '0') at++;
    if (t.len - at > MOST_DIGITS) return "Too many nonzero exponent digits.";
    int64_t exponent = 0;
    for (; at < t.len; at++) {
        if (t.at[at] < '0' || t.at[at] > '9') return "Not a digit.";
        exponent = exponent * 10 + (t.at[at] - '0');
    }
    *overflow = exponent > (t.at[0] == '-' ? (int64_t)INT32_MAX + 1 : INT32_MAX);
    return NULL;
}

/* A character that does not belong there, as Java words it for texts of up to 18 characters, and for longer ones. */
static Value refuse_character(Interp *in, const char *at, const char *start, const char *end) {
    enum { SHORT = 18 };
    if (text_units(text_span(start, (size_t)(end - start))) > SHORT)
        return throw_error(in, EX_NUMBER_FORMAT, "Character array is missing \"e\" notation exponential mark.");
    uint32_t c = utf8_next(&at, end), unit = c > 0xFFFF ? 0xD800 + ((c - 0x10000) >> 10) : c;
    return throw_error(in, EX_NUMBER_FORMAT,
                       "Character %s is neither a decimal digit number, decimal point, nor \"e\" notation exponential mark.",
                       value_z(in, string_of_char(in, unit)));
}

static Value refuse_decimal(Interp *in, Text t) {
    if (!t.len) return throw_bare(in, EX_NUMBER_FORMAT);
    const char *at = t.at + (t.at[0] == '-' || t.at[0] == '+'), *start = at, *end = t.at + t.len;
    bool point = false, digit = false, overflow = false;
    for (; at < end; at++) {
        bool is_digit = *at >= '0' && *at <= '9';
        digit |= is_digit;
        if (*at == '.' && point) return throw_error(in, EX_NUMBER_FORMAT, "Character array contains more than one decimal point.");
        if (*at == 'e' || *at == 'E') {
            const char *fault = exponent_fault(text_span(at + 1, (size_t)(end - at - 1)), &overflow);
            if (fault) return *fault ? throw_error(in, EX_NUMBER_FORMAT, "%s", fault) : throw_bare(in, EX_NUMBER_FORMAT);
            break;
        }
        if (*at == '.') point = true;
        else if (!is_digit) return refuse_character(in, at, start, end);
    }
    return throw_error(in, EX_NUMBER_FORMAT, overflow ? "Exponent overflow." : digit ? "Scale out of range." : "No digits found.");
}

/* Why java.math.BigInteger refuses a text: signs are looked at first, then groups of as many digits as fit an int. */
static Value refuse_big(Interp *in, Text t, int radix) {
    static const uint8_t group_digits[] = {0, 0, 30, 19, 15, 13, 11, 11, 10, 9, 9, 8, 8, 8, 8, 7, 7, 7, 7,
                                           7, 7, 7,  6,  6,  6,  6,  6,  6,  6, 6, 6, 6, 6, 6, 6, 6, 5};
    if (radix < 2 || radix > 36) return throw_error(in, EX_NUMBER_FORMAT, "Radix out of range");
    bool sign = t.len && (t.at[0] == '-' || t.at[0] == '+');
    for (size_t i = 1; i < t.len; i++)
        if (t.at[i] == '-' || t.at[i] == '+') return throw_error(in, EX_NUMBER_FORMAT, "Illegal embedded sign character");
    size_t at = sign;
    if (at == t.len) return throw_error(in, EX_NUMBER_FORMAT, "Zero length BigInteger");
    while (at < t.len && t.at[at] == '0') at++;
    size_t group = (t.len - at) % group_digits[radix];
    if (!group) group = group_digits[radix];
    for (Value v; at < t.len; at += group, group = group_digits[radix]) {
        Text digits = text_span(t.at + at, group < t.len - at ? group : t.len - at);
        if (!number_parse_try(in, V_INT, digits, radix, &v)) return number_parse(in, V_INT, digits, radix);
    }
    return throw_error(in, EX_NUMBER_FORMAT, "For input string: \"%s\"", text_cz(t));
}

/* Two points among the first digits. */
static bool has_second_point(Text t) {
    int points = 0;
    for (size_t i = t.len && (t.at[0] == '-' || t.at[0] == '+'); i < t.len && points < 2; i++) {
        if (t.at[i] == '.') points++;
        else if (t.at[i] < '0' || t.at[i] > '9') break;
    }
    return points == 2;
}

Value number_parse(Interp *in, Kind kind, Text t, int radix) {
    Value v = v_null();
    if ((radix < 2 || radix > 36) && kind == V_BIGINT) return refuse_big(in, t, radix);
    if (radix < 2 || radix > 36)
        return throw_error(in, EX_NUMBER_FORMAT,
                           radix < 2 ? "radix %d less than Character.MIN_RADIX" : "radix %d greater than Character.MAX_RADIX", radix);
    if (number_parse_try(in, kind, t, radix, &v)) return v;
    if (kind == V_DECIMAL) return refuse_decimal(in, t);
    if (kind == V_BIGINT) return refuse_big(in, t, radix);
    if ((kind == V_FLOAT || kind == V_DOUBLE) && !text_trim(t).len) return throw_error(in, EX_NUMBER_FORMAT, "empty String");
    if ((kind == V_FLOAT || kind == V_DOUBLE)) t = text_trim(t);
    if ((kind == V_FLOAT || kind == V_DOUBLE) && has_second_point(t)) return throw_error(in, EX_NUMBER_FORMAT, "multiple points");
    int64_t wide;
    if ((kind == V_BYTE || kind == V_SHORT) && parse_whole(t, radix, INT32_MIN, INT32_MAX, &wide))
        return throw_error(in, EX_NUMBER_FORMAT, "Value out of range. Value:\"%.*s\" Radix:%d", TEXT_FMT(t), radix);
    bool plain = radix == 10;
    return throw_error(in, EX_NUMBER_FORMAT, plain ? "For input string: \"%s\"%.0d" : "For input string: \"%s\" under radix %d",
                       text_cz(t), plain ? 0 : radix);
}

static int digit_of(char c, int radix) {
    int d = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'z' ? c - 'a' + 10 : c >= 'A' && c <= 'Z' ? c - 'A' + 10 : radix;
    return d < radix ? d : -1;
}

/* Where a whole number of that text goes wrong: the first character that is no digit, or that makes it too large. */
static size_t error_place(Kind kind, Text t, int radix) {
    bool minus = t.len && t.at[0] == '-';
    uint64_t most = (kind == V_LONG ? (uint64_t)INT64_MAX : INT32_MAX) + minus, n = 0;
    for (size_t i = minus || (t.len && t.at[0] == '+') ? 1 : 0; i < t.len; i++) {
        int d = digit_of(t.at[i], radix);
        if (d < 0 || n > (most - (uint64_t)d) / (uint64_t)radix) return i;
        n = n * (uint64_t)radix + (uint64_t)d;
    }
    return t.len;
}

Value number_parse_part(Interp *in, Kind kind, Text t, int radix) {
    Value v;
    if (!t.len || radix < 2 || radix > 36) return number_parse(in, kind, t, radix);
    if (number_parse_try(in, kind, t, radix, &v)) return v;
    return throw_error(in, EX_NUMBER_FORMAT, "Error at index %zu in: \"%.*s\"", error_place(kind, t, radix), TEXT_FMT(t));
}
