/*
 * BigDecimal. The unscaled value is a long wherever it fits; intermediate results are 128 bits wide, and only what does
 * not fit there goes through BigInteger. Results have the scale that java.math.BigDecimal gives them.
 */
#include "interp/numbers/number.h"

#include "interp/interp.h"
#include "interp/thrown.h"

#include <stdio.h>
#include <stdlib.h>

__extension__ typedef __int128 Wide;

enum { SMALL_POWERS = 19, WIDE_DIGITS = 38, MOST_ZEROS = 100000000 };

static const int64_t powers[SMALL_POWERS] = {
    1,
    10,
    100,
    1000,
    10000,
    100000,
    1000000,
    10000000,
    100000000,
    1000000000,
    10000000000,
    100000000000,
    1000000000000,
    10000000000000,
    100000000000000,
    1000000000000000,
    10000000000000000,
    100000000000000000,
    1000000000000000000,
};

/* 10^n, n <= WIDE_DIGITS. */
static Wide wide_power(uint32_t n) {
    Wide p = 1;
    for (; n >= SMALL_POWERS; n -= SMALL_POWERS - 1) p *= powers[SMALL_POWERS - 1];
    return p * powers[n];
}

static uint32_t wide_digits(Wide w) {
    if (w < 0) w = -w;
    if (w < powers[SMALL_POWERS - 1]) {
        int64_t small = (int64_t)w;
        uint32_t digits = 1;
        while (digits < SMALL_POWERS && small >= powers[digits]) digits++;
        return digits;
    }
    uint32_t digits = SMALL_POWERS;
    while (digits < WIDE_DIGITS && w >= wide_power(digits)) digits++;
    return digits;
}

/* --- making ---------------------------------------------------------------------------------------------- */

Decimal *decimal_of(Interp *in, int64_t unscaled, int32_t scale) {
    Decimal *d = gc_atomic(sizeof(Decimal));
    d->obj = (Obj){in->kinds[V_DECIMAL], NULL};
    d->scale = scale;
    d->small = unscaled;
    d->big = NULL;
    return d;
}

static bool scale_fits(Interp *in, int64_t scale) {
    if (scale == (int32_t)scale) return true;
    throw_error(in, EX_ARITHMETIC, scale > 0 ? "Underflow" : "Overflow");
    return false;
}

Decimal *decimal_of_big(Interp *in, BigInt *unscaled, int64_t scale) {
    if (!unscaled) return NULL;
    int64_t small;
    if (big_sign(unscaled) == 0) scale = scale > INT32_MAX ? INT32_MAX : scale < INT32_MIN ? INT32_MIN : scale;
    if (!scale_fits(in, scale)) return NULL;
    if (big_fits(unscaled, &small)) return decimal_of(in, small, (int32_t)scale);
    Decimal *d = gc_new(Decimal);
    d->obj.cls = in->kinds[V_DECIMAL];
    d->scale = (int32_t)scale;
    d->big = unscaled;
    return d;
}

static BigInt *big_of_wide(Interp *in, Wide w) {
    uint8_t bytes[16];
    for (int i = 15; i >= 0; i--, w >>= 8) bytes[i] = (uint8_t)w;
    return big_from_bytes(in, bytes, sizeof bytes);
}

static Decimal *of_wide(Interp *in, Wide w, int64_t scale) {
    if (w == (int64_t)w && scale == (int32_t)scale) return decimal_of(in, (int64_t)w, (int32_t)scale);
    return decimal_of_big(in, big_of_wide(in, w), scale);
}

BigInt *decimal_unscaled(Interp *in, const Decimal *d) { return d->big ? d->big : big_of(in, d->small); }

enum { BEYOND_ZEROS = 646456993, MOST_WORDS = 67108864 /* of a BigInteger, 32 bits each */ };

/* b times 10^zeros; NULL: more than a BigInteger can be, or OutOfMemoryError for absurdly many. */
static BigInt *with_zeros(Interp *in, const BigInt *b, int64_t zeros) {
    if (zeros >= BEYOND_ZEROS) {
        throw_error(in, EX_ARITHMETIC, "BigInteger would overflow supported range");
        return NULL;
    }
    if (zeros > MOST_ZEROS) {
        throw_error(in, EX_OUT_OF_MEMORY, "a BigDecimal of more than %d digits", (int)MOST_ZEROS);
        return NULL;
    }
    return big_op(in, BIG_MUL, b, big_pow10(in, (uint32_t)zeros));
}

static BigInt *unscaled_with_zeros(Interp *in, const Decimal *d, int64_t zeros) {
    BigInt *b = decimal_unscaled(in, d);
    return zeros ? with_zeros(in, b, zeros) : b;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* "e[+-]digits" at `at`; false when malformed or beyond an int. */
static bool parse_exponent(const char *at, const char *end, int64_t *out) {
    bool minus = at < end && *at == '-';
    if (at < end && (*at == '-' || *at == '+')) at++;
    if (at == end || end - at > 10) return false;
    int64_t exponent = 0;
    for (; at < end; at++) {
        if (!is_digit(*at)) return false;
        exponent = exponent * 10 + (*at - '0');
    }
    *out = minus ? -exponent : exponent;
    return exponent <= INT32_MAX;
}

Decimal *decimal_parse(Interp *in, Text text) {
    const char *at = text.at, *end = text.at + text.len;
    bool minus = at < end && *at == '-', dot = false;
    if (at < end && (*at == '-' || *at == '+')) at++;
    int64_t small = 0, scale = 0, exponent = 0;
    size_t digits = 0;
    Buf all = {0};
    const char *start = at;
    for (; at < end && (is_digit(*at) || (*at == '.' && !dot)); at++) {
        if (*at == '.') {
            dot = true;
            continue;
        }
        digits++;
        scale += dot;
        if (digits < SMALL_POWERS) small = small * 10 + (*at - '0');
    }
    if (!digits) return NULL;
    const char *stop = at;
    if (at < end && (*at == 'e' || *at == 'E')) {
        if (!parse_exponent(at + 1, end, &exponent)) return NULL;
    } else if (at < end) {
        return NULL;
    }
    scale -= exponent;
    if (scale != (int32_t)scale) return NULL;
    if (digits < SMALL_POWERS) return decimal_of(in, minus ? -small : small, (int32_t)scale);
    if (minus) buf_char(&all, '-');
    for (; start < stop; start++)
        if (*start != '.') buf_char(&all, *start);
    return decimal_of_big(in, big_parse(in, buf_as_text(&all), 10), scale);
}

Decimal *decimal_exact(Interp *in, double d) {
    union {
        double d;
        uint64_t bits;
    } raw = {.d = d};
    int exponent = (int)(raw.bits >> 52 & 0x7FF);
    int64_t significand = (int64_t)(raw.bits & 0xFFFFFFFFFFFFFu);
    significand = exponent ? significand | (int64_t)1 << 52 : significand * 2;
    exponent -= 1075;
    if (!significand) return decimal_of(in, 0, 0);
    while (!(significand & 1)) {
        significand >>= 1;
        exponent++;
    }
    BigInt *b = big_of(in, raw.bits >> 63 ? -significand : significand);
    if (exponent >= 0) return decimal_of_big(in, big_shift(in, b, exponent), 0);
    return decimal_of_big(in, big_op(in, BIG_MUL, b, big_pow(in, big_of(in, 5), (uint32_t)-exponent)), -exponent);
}

/* --- rounding -------------------------------------------------------------------------------------------- */

/* Whether the quotient, cut towards zero, moves away from zero. `half` compares the lost part with one half. */
static bool rounds_away(Rounding mode, bool negative, int half, bool odd) {
    switch (mode) {
    case ROUND_UP: return true;
    case ROUND_CEILING: return !negative;
    case ROUND_FLOOR: return negative;
    case ROUND_HALF_UP: return half >= 0;
    case ROUND_HALF_DOWN: return half > 0;
    case ROUND_HALF_EVEN: return half > 0 || (half == 0 && odd);
    case ROUND_DOWN:
    case ROUND_UNNECESSARY: break;
    }
    return false;
}

static bool refuse_rounding(Interp *in) {
    throw_error(in, EX_ARITHMETIC, "Rounding necessary");
    return false;
}

static bool wide_quotient(Interp *in, Wide n, Wide d, Rounding mode, Wide *out, bool *exact) {
    Wide q = n / d, r = n % d;
    *exact = r == 0;
    if (r) {
        if (mode == ROUND_UNNECESSARY) return refuse_rounding(in);
        bool negative = (n < 0) != (d < 0);
        Wide rest = r < 0 ? -r : r, whole = d < 0 ? -d : d;
        int half = rest > whole - rest ? 1 : rest == whole - rest ? 0 : -1;
        if (rounds_away(mode, negative, half, q & 1)) q += negative ? -1 : 1;
    }
    *out = q;
    return true;
}

static BigInt *big_quotient(Interp *in, const BigInt *n, const BigInt *d, Rounding mode, bool *exact) {
    BigInt *q, *r;
    big_divide(in, n, d, &q, &r);
    *exact = big_sign(r) == 0;
    if (*exact) return q;
    if (mode == ROUND_UNNECESSARY) {
        refuse_rounding(in);
        return NULL;
    }
    bool negative = (big_sign(n) < 0) != (big_sign(d) < 0);
    BigInt *twice = big_shift(in, r, 1), *whole = (BigInt *)d;
    if (big_sign(twice) < 0) twice = big_negate(in, twice);
    if (big_sign(whole) < 0) whole = big_negate(in, whole);
    if (!rounds_away(mode, negative, big_cmp(twice, whole), big_test_bit(q, 0))) return q;
    return big_op(in, negative ? BIG_SUB : BIG_ADD, q, big_of(in, 1));
}

/* a/b at a given scale. */
static Decimal *quotient_at(Interp *in, const Decimal *a, const Decimal *b, int64_t scale, Rounding mode, bool *exact) {
    int64_t zeros = scale - ((int64_t)a->scale - b->scale);
    if (!a->big && !b->big && zeros >= -18 && zeros <= 18) {
        Wide n = a->small, d = b->small, q;
        if (zeros >= 0) n *= powers[zeros];
        else d *= powers[-zeros];
        return wide_quotient(in, n, d, mode, &q, exact) ? of_wide(in, q, scale) : NULL;
    }
    BigInt *n = unscaled_with_zeros(in, a, zeros > 0 ? zeros : 0);
    BigInt *d = unscaled_with_zeros(in, b, zeros < 0 ? -zeros : 0);
    return n && d ? decimal_of_big(in, big_quotient(in, n, d, mode, exact), scale) : NULL;
}

Decimal *decimal_set_scale(Interp *in, const Decimal *d, int32_t scale, Rounding mode) {
    if (scale == d->scale) return (Decimal *)d;
    int64_t zeros = (int64_t)scale - d->scale;
    bool exact;
    if (decimal_sign(d) == 0) return decimal_of(in, 0, scale);
    if (!scale_fits(in, zeros < 0 ? -zeros : zeros)) return NULL;
    if (zeros < 0) return quotient_at(in, d, decimal_of(in, 1, 0), scale, mode, &exact);
    if (!d->big && zeros <= 18) return of_wide(in, (Wide)d->small * powers[zeros], scale);
    return decimal_of_big(in, unscaled_with_zeros(in, d, zeros), scale);
}

Decimal *decimal_round(Interp *in, const Decimal *d, uint32_t precision, Rounding mode) {
    while (precision && d) {
        uint32_t digits = decimal_precision(d);
        if (digits <= precision) break;
        bool exact;
        int64_t scale = (int64_t)d->scale - (digits - precision);
        if (!scale_fits(in, scale)) return NULL;
        d = quotient_at(in, d, decimal_of(in, 1, 0), scale, mode, &exact);
    }
    return (Decimal *)d;
}

/* Takes trailing zeros away while the scale is above `least`. */
static Decimal *strip_zeros(Interp *in, const Decimal *d, int64_t least) {
    if (!d) return NULL;
    int64_t scale = d->scale, small = d->small;
    if (!d->big) {
        while (scale > least && small % 10 == 0 && small) {
            small /= 10;
            scale--;
        }
        return scale == d->scale ? (Decimal *)d : decimal_of(in, small, (int32_t)scale);
    }
    BigInt *b = d->big, *ten = big_of(in, 10);
    while (scale > least) {
        BigInt *q, *r;
        big_divide(in, b, ten, &q, &r);
        if (big_sign(r)) break;
        b = q;
        scale--;
    }
    return decimal_of_big(in, b, scale);
}

Decimal *decimal_strip(Interp *in, const Decimal *d) {
    return decimal_sign(d) ? strip_zeros(in, d, INT32_MIN) : decimal_of(in, 0, 0);
}

/* --- arithmetic ------------------------------------------------------------------------------------------ */

static Decimal *sum(Interp *in, const Decimal *a, const Decimal *b, bool minus) {
    int64_t diff = (int64_t)a->scale - b->scale;
    int32_t scale = diff > 0 ? a->scale : b->scale;
    if (!a->big && !b->big && diff >= -18 && diff <= 18) {
        Wide x = a->small, y = b->small;
        if (diff < 0) x *= powers[-diff];
        else if (diff > 0) y *= powers[diff];
        return of_wide(in, minus ? x - y : x + y, scale);
    }
    BigInt *x = unscaled_with_zeros(in, a, diff < 0 ? -diff : 0);
    BigInt *y = unscaled_with_zeros(in, b, diff > 0 ? diff : 0);
    return x && y ? decimal_of_big(in, big_op(in, minus ? BIG_SUB : BIG_ADD, x, y), scale) : NULL;
}

Decimal *decimal_add(Interp *in, const Decimal *a, const Decimal *b) { return sum(in, a, b, false); }
Decimal *decimal_subtract(Interp *in, const Decimal *a, const Decimal *b) { return sum(in, a, b, true); }

Decimal *decimal_multiply(Interp *in, const Decimal *a, const Decimal *b) {
    int64_t scale = (int64_t)a->scale + b->scale;
    if (!a->big && !b->big) return of_wide(in, (Wide)a->small * b->small, scale);
    return decimal_of_big(in, big_op(in, BIG_MUL, decimal_unscaled(in, a), decimal_unscaled(in, b)), scale);
}

Decimal *decimal_negate(Interp *in, const Decimal *a) {
    if (!a->big) return of_wide(in, -(Wide)a->small, a->scale);
    return decimal_of_big(in, big_negate(in, a->big), a->scale);
}

Decimal *decimal_pow(Interp *in, const Decimal *d, int32_t power) {
    enum { MOST_POWER = 999999999 };
    if (power < 0 || power > MOST_POWER) {
        throw_error(in, EX_ARITHMETIC, "Invalid operation");
        return NULL;
    }
    uint32_t exponent = (uint32_t)power;
    int64_t scale = (int64_t)d->scale * exponent;
    if (scale != (int32_t)scale && !scale_fits(in, scale)) return NULL;
    if ((uint64_t)big_bit_length(decimal_unscaled(in, d)) * exponent / 32 > MOST_WORDS && decimal_precision(d) > 1) {
        throw_error(in, EX_ARITHMETIC, "BigInteger would overflow supported range");
        return NULL;
    }
    if ((uint64_t)decimal_precision(d) * exponent > MOST_ZEROS && decimal_precision(d) > 1) {
        throw_error(in, EX_OUT_OF_MEMORY, "a BigDecimal of more than %d digits", (int)MOST_ZEROS);
        return NULL;
    }
    return decimal_of_big(in, big_pow(in, decimal_unscaled(in, d), exponent), scale);
}

/* --- division -------------------------------------------------------------------------------------------- */

static bool divisor_ok(Interp *in, const Decimal *a, const Decimal *b) {
    if (decimal_sign(b)) return true;
    throw_error(in, EX_ARITHMETIC, decimal_sign(a) ? "Division by zero" : "Division undefined");
    return false;
}

static int64_t saturate_scale(int64_t scale) {
    return scale > INT32_MAX ? INT32_MAX : scale < INT32_MIN ? INT32_MIN : scale;
}

/* How often the small prime p divides m, which loses those factors. */
static uint32_t take_factors(uint64_t *m, uint64_t p) {
    uint32_t count = 0;
    while (*m % p == 0) {
        *m /= p;
        count++;
    }
    return count;
}

static uint64_t gcd(uint64_t a, uint64_t b) {
    while (b) {
        uint64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

/* How many decimals a/b needs beyond the preferred scale; -1: endlessly many. */
static int64_t decimals_needed(Interp *in, const Decimal *a, const Decimal *b) {
    if (!a->big && !b->big) {
        uint64_t n = a->small < 0 ? 0 - (uint64_t)a->small : (uint64_t)a->small;
        uint64_t m = b->small < 0 ? 0 - (uint64_t)b->small : (uint64_t)b->small;
        m /= gcd(n, m);
        uint32_t twos = take_factors(&m, 2), fives = take_factors(&m, 5);
        if (m != 1) return -1;
        return twos > fives ? twos : fives;
    }
    BigInt *n = decimal_unscaled(in, a), *m = decimal_unscaled(in, b), *five = big_of(in, 5), *q, *r;
    big_divide(in, m, big_op(in, BIG_GCD, n, m), &m, NULL);
    int64_t twos = big_lowest_bit(m), fives = 0, one;
    m = big_shift(in, m, -twos);
    for (big_divide(in, m, five, &q, &r); big_sign(r) == 0; big_divide(in, m, five, &q, &r)) {
        m = q;
        fives++;
    }
    if (!big_fits(m, &one) || (one != 1 && one != -1)) return -1;
    return twos > fives ? twos : fives;
}

/* The exact quotient, or NULL without an exception when there is none. */
static Decimal *exact_quotient(Interp *in, const Decimal *a, const Decimal *b) {
    int64_t preferred = (int64_t)a->scale - b->scale;
    if (decimal_sign(a) == 0) return decimal_of(in, 0, (int32_t)saturate_scale(preferred));
    int64_t more = decimals_needed(in, a, b);
    bool exact;
    return more < 0 ? NULL : quotient_at(in, a, b, preferred + more, ROUND_DOWN, &exact);
}

Decimal *decimal_divide_exact(Interp *in, const Decimal *a, const Decimal *b) {
    if (!divisor_ok(in, a, b)) return NULL;
    Decimal *d = exact_quotient(in, a, b);
    if (!d && is_null(in->thrown))
        throw_error(in, EX_ARITHMETIC, "Non-terminating decimal expansion; no exact representable decimal result.");
    return d;
}

/* Java brings one of the two to the other's scale, which has to be one. */
static bool scales_meet(Interp *in, const Decimal *a, const Decimal *b, int32_t scale) {
    int64_t sum = (int64_t)scale + b->scale;
    if (decimal_sign(a) && !scale_fits(in, sum)) return false;
    return saturate_scale(sum) > a->scale || !decimal_sign(b) || scale_fits(in, (int64_t)a->scale - scale);
}

Decimal *decimal_divide_scale(Interp *in, const Decimal *a, const Decimal *b, int32_t scale, Rounding mode) {
    bool exact;
    if (!scales_meet(in, a, b, scale)) return NULL;
    if (decimal_sign(b) == 0) { /* Java divides what the numbers hold, brought to that scale: more than 18 places need a BigInteger */
        int64_t places = (int64_t)scale + b->scale - a->scale;
        bool wide = a->big || places > 18 || places < -18, beyond = places >= BEYOND_ZEROS || places <= -BEYOND_ZEROS;
        const char *why = wide ? "BigInteger divide by zero" : "/ by zero";
        throw_error(in, EX_ARITHMETIC, "%s", beyond ? "BigInteger would overflow supported range" : why);
        return NULL;
    }
    if (decimal_sign(a) == 0) return decimal_of(in, 0, scale);
    return quotient_at(in, a, b, scale, mode, &exact);
}

/* Whether the digits of a, read as 0.ddd, are greater than those of b. */
static bool digits_greater(Interp *in, const Decimal *a, const Decimal *b, uint32_t a_digits, uint32_t b_digits) {
    Decimal x = *a, y = *b;
    x.scale = (int32_t)a_digits;
    y.scale = (int32_t)b_digits;
    if (decimal_sign(a) < 0) x = *decimal_negate(in, &x);
    if (decimal_sign(b) < 0) y = *decimal_negate(in, &y);
    return decimal_cmp(in, &x, &y) > 0;
}

Decimal *decimal_divide_precision(Interp *in, const Decimal *a, const Decimal *b, uint32_t precision, Rounding mode) {
    if (precision == 0) return decimal_divide_exact(in, a, b);
    if (!divisor_ok(in, a, b)) return NULL;
    int64_t preferred = (int64_t)a->scale - b->scale;
    if (decimal_sign(a) == 0) return decimal_of(in, 0, (int32_t)saturate_scale(preferred));
    uint32_t a_digits = decimal_precision(a), b_digits = decimal_precision(b);
    int64_t scale = preferred + b_digits - a_digits + precision;
    if (digits_greater(in, a, b, a_digits, b_digits)) scale--;
    bool exact = false;
    Decimal *q = quotient_at(in, a, b, scale, mode, &exact);
    if (q && exact) q = strip_zeros(in, q, preferred);
    return q ? decimal_round(in, q, precision, mode) : NULL;
}

enum { EXTRA_PRECISION = 10, LEAST_SCALE = 10 }; /* Groovy's, for endless quotients */

Decimal *decimal_divide_groovy(Interp *in, const Decimal *a, const Decimal *b) {
    if (!divisor_ok(in, a, b)) return NULL;
    Decimal *q = exact_quotient(in, a, b);
    if (q || !is_null(in->thrown)) return q;
    uint32_t a_digits = decimal_precision(a), b_digits = decimal_precision(b);
    q = decimal_divide_precision(in, a, b, (a_digits > b_digits ? a_digits : b_digits) + EXTRA_PRECISION, ROUND_HALF_UP);
    int32_t scale = a->scale > b->scale ? a->scale : b->scale;
    if (scale < LEAST_SCALE) scale = LEAST_SCALE;
    return q && q->scale > scale ? decimal_set_scale(in, q, scale, ROUND_HALF_UP) : q;
}

Decimal *decimal_divide_integral(Interp *in, const Decimal *a, const Decimal *b) {
    if (!divisor_ok(in, a, b)) return NULL;
    int32_t preferred = (int32_t)saturate_scale((int64_t)a->scale - b->scale);
    if (decimal_sign(a) == 0) return decimal_of(in, 0, preferred);
    bool exact;
    Decimal *q = quotient_at(in, a, b, 0, ROUND_DOWN, &exact);
    if (!q) return NULL;
    if (decimal_sign(q) == 0) return decimal_of(in, 0, preferred);
    if (preferred > 0) return decimal_set_scale(in, q, preferred, ROUND_UNNECESSARY);
    return strip_zeros(in, q, preferred);
}

static int magnitude_cmp(Interp *in, const Decimal *a, const Decimal *b) {
    if (decimal_sign(a) < 0) a = decimal_negate(in, a);
    if (decimal_sign(b) < 0) b = decimal_negate(in, b);
    return decimal_cmp(in, a, b);
}

Decimal *decimal_divide_integral_precision(Interp *in, const Decimal *a, const Decimal *b, uint32_t precision) {
    if (precision == 0 || magnitude_cmp(in, a, b) < 0) return decimal_divide_integral(in, a, b);
    int32_t preferred = (int32_t)saturate_scale((int64_t)a->scale - b->scale);
    Decimal *q = decimal_divide_precision(in, a, b, precision, ROUND_DOWN);
    if (q && q->scale < 0) {
        const Decimal *product = decimal_multiply(in, q, b), *rest = product ? decimal_subtract(in, a, product) : NULL;
        if (!rest) return NULL;
        if (magnitude_cmp(in, rest, b) >= 0) {
            throw_error(in, EX_ARITHMETIC, "Division impossible");
            return NULL;
        }
    } else if (q && q->scale > 0) {
        q = decimal_set_scale(in, q, 0, ROUND_DOWN);
    }
    if (!q) return NULL;
    int64_t room = (int64_t)precision - decimal_precision(q), wanted = (int64_t)preferred - q->scale;
    if (wanted > 0 && room > 0) return decimal_set_scale(in, q, q->scale + (int32_t)(room < wanted ? room : wanted), ROUND_UNNECESSARY);
    return strip_zeros(in, q, preferred);
}

/* --- questions ------------------------------------------------------------------------------------------- */

int decimal_sign(const Decimal *d) { return d->big ? big_sign(d->big) : (d->small > 0) - (d->small < 0); }

uint32_t decimal_precision(const Decimal *d) { return d->big ? big_digits(d->big) : wide_digits(d->small); }

int decimal_cmp(Interp *in, const Decimal *a, const Decimal *b) {
    int sign = decimal_sign(a), other = decimal_sign(b);
    if (sign != other) return sign < other ? -1 : 1;
    if (sign == 0) return 0;
    int64_t diff = (int64_t)a->scale - b->scale;
    if (!a->big && !b->big && diff >= -18 && diff <= 18) {
        Wide x = a->small, y = b->small;
        if (diff < 0) x *= powers[-diff];
        else if (diff > 0) y *= powers[diff];
        return (x > y) - (x < y);
    }
    int64_t magnitude = (int64_t)decimal_precision(a) - a->scale, theirs = (int64_t)decimal_precision(b) - b->scale;
    if (magnitude != theirs) return magnitude > theirs ? sign : -sign;
    BigInt *x = unscaled_with_zeros(in, a, diff < 0 ? -diff : 0);
    BigInt *y = unscaled_with_zeros(in, b, diff > 0 ? diff : 0);
    return x && y ? big_cmp(x, y) : 0;
}

int32_t decimal_hash(const Decimal *d) {
    uint32_t hash;
    if (d->big) {
        hash = (uint32_t)big_hash(d->big);
    } else {
        uint64_t size = d->small < 0 ? 0 - (uint64_t)d->small : (uint64_t)d->small;
        hash = (uint32_t)(size >> 32) * 31 + (uint32_t)size;
        if (d->small < 0) hash = 0 - hash;
    }
    return (int32_t)(31 * hash + (uint32_t)d->scale);
}

double decimal_double(const Decimal *d) {
    enum { EXACT_POWERS = 22 }; /* 10^22 is the last one that a double holds exactly */
    static const int64_t exact_below = (int64_t)1 << 53;
    if (!d->big && d->small > -exact_below && d->small < exact_below && d->scale >= 0 && d->scale <= EXACT_POWERS)
        return (double)d->small / (double)wide_power((uint32_t)d->scale);
    Buf text = {0};
    decimal_print(&text, d, DECIMAL_CANONICAL);
    return strtod(text.at, NULL);
}

BigInt *decimal_integer(Interp *in, const Decimal *d) {
    Decimal *whole = decimal_set_scale(in, d, 0, ROUND_DOWN);
    return whole ? decimal_unscaled(in, whole) : NULL;
}

/* --- text ------------------------------------------------------------------------------------------------ */

static void print_zeros(Buf *out, int64_t count) {
    buf_reserve(out, count > 0 ? (size_t)count : 0);
    for (; count > 0; count--) buf_char(out, '0');
}

/* The digits with a point `scale` places from their end. */
static void print_point(Buf *out, const char *digits, size_t len, int64_t scale) {
    int64_t whole = (int64_t)len - scale;
    if (whole <= 0) {
        buf_z(out, "0.");
        print_zeros(out, -whole);
        buf_bytes(out, digits, len);
        return;
    }
    buf_bytes(out, digits, (size_t)whole);
    if (scale <= 0) return;
    buf_char(out, '.');
    buf_bytes(out, digits + whole, len - (size_t)whole);
}

static void print_exponent(Buf *out, int64_t exponent) {
    if (exponent) buf_printf(out, "E%+lld", (long long)exponent);
}

/* The exponent a multiple of three, one to three digits before the point. */
static void print_engineering(Buf *out, const char *digits, size_t len, int64_t exponent, bool zero) {
    int64_t lead = ((exponent % 3) + 3) % 3;
    exponent -= lead++;
    if (zero && lead > 1) {
        buf_z(out, lead == 2 ? "0.00" : "0.0");
        exponent += 3;
    } else if ((size_t)lead >= len) {
        buf_bytes(out, digits, len);
        print_zeros(out, lead - (int64_t)len);
    } else {
        print_point(out, digits, len, (int64_t)len - lead);
    }
    print_exponent(out, exponent);
}

void decimal_print(Buf *out, const Decimal *d, DecimalStyle style) {
    char small[24];
    const char *digits = small;
    if (d->big) digits = big_text(d->big, 10);
    else snprintf(small, sizeof small, "%lld", (long long)d->small);
    if (*digits == '-') buf_char(out, *digits++);
    size_t len = strlen(digits);
    int64_t scale = d->scale, exponent = (int64_t)len - 1 - scale;
    if (style == DECIMAL_PLAIN && scale < 0) {
        buf_bytes(out, digits, len);
        if (decimal_sign(d)) print_zeros(out, -scale);
    } else if (scale == 0 || style == DECIMAL_PLAIN || (scale > 0 && exponent >= -6)) {
        print_point(out, digits, len, scale);
    } else if (style == DECIMAL_ENGINEERING) {
        print_engineering(out, digits, len, exponent, decimal_sign(d) == 0);
    } else {
        print_point(out, digits, len, (int64_t)len - 1);
        print_exponent(out, exponent);
    }
}
