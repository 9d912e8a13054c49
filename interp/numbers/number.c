/*
 * BigInteger: sign and limbs in one collected block without pointers; GMP computes on read-only views of them and on
 * temporaries of its own, which never outlive a function. The only file that includes <gmp.h>.
 */
#include "interp/numbers/number.h"
#include "interp/thrown.h"

#include "interp/interp.h"

#include <gmp.h>
#include <math.h>

struct BigInt {
    Obj obj;
    int32_t size; /* limbs; negative for a negative number */
    mp_limb_t limb[];
};

static mpz_srcptr view(mpz_t z, const BigInt *a) { return mpz_roinit_n(z, a->limb, a->size); }

static BigInt *blank(Interp *in, size_t limbs) {
    BigInt *b = gc_atomic(sizeof(BigInt) + limbs * sizeof(mp_limb_t));
    b->obj.cls = in->kinds[V_BIGINT];
    b->obj.fields = NULL;
    return b;
}

/* Copies the number out and clears the temporary. */
static BigInt *take(Interp *in, mpz_t z) {
    size_t limbs = mpz_size(z);
    BigInt *b = blank(in, limbs);
    b->size = mpz_sgn(z) < 0 ? -(int32_t)limbs : (int32_t)limbs;
    if (limbs) memcpy(b->limb, mpz_limbs_read(z), limbs * sizeof(mp_limb_t));
    mpz_clear(z);
    return b;
}

BigInt *big_of(Interp *in, int64_t l) {
    BigInt *b = blank(in, 1);
    b->size = (l > 0) - (l < 0);
    b->limb[0] = l < 0 ? 0 - (mp_limb_t)l : (mp_limb_t)l;
    return b;
}

BigInt *big_from_double(Interp *in, double d) {
    mpz_t z;
    mpz_init_set_d(z, d);
    return take(in, z);
}

/* --- text and bytes -------------------------------------------------------------------------------------- */

static int digit_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'z') return c - 'a' + 10;
    if (c >= 'A' && c <= 'Z') return c - 'A' + 10;
    return 99;
}

BigInt *big_parse(Interp *in, Text digits, int radix) {
    if (digits.len && digits.at[0] == '+') {
        digits = text_span(digits.at + 1, digits.len - 1);
        if (digits.len && digits.at[0] == '-') return NULL;
    }
    size_t sign = digits.len && digits.at[0] == '-';
    if (digits.len == sign) return NULL;
    for (size_t i = sign; i < digits.len; i++)
        if (digit_value(digits.at[i]) >= radix) return NULL;
    mpz_t z;
    mpz_init_set_str(z, text_z(digits), radix);
    return take(in, z);
}

char *big_text(const BigInt *a, int radix) {
    mpz_t z;
    view(z, a);
    char *text = gc_atomic(mpz_sizeinbase(z, radix) + 2);
    return mpz_get_str(text, radix, z);
}

BigInt *big_from_bytes(Interp *in, const uint8_t *bytes, size_t len) {
    mpz_t z;
    mpz_init(z);
    mpz_import(z, len, 1, 1, 1, 0, bytes);
    if (len && bytes[0] & 0x80) {
        mpz_t power;
        mpz_init_set_ui(power, 1);
        mpz_mul_2exp(power, power, len * 8);
        mpz_sub(z, z, power);
        mpz_clear(power);
    }
    return take(in, z);
}

uint8_t *big_bytes(const BigInt *a, size_t *len) {
    mpz_t z, positive;
    view(z, a);
    *len = big_bit_length(a) / 8 + 1;
    uint8_t *out = gc_atomic(*len);
    memset(out, 0, *len);
    mpz_init_set(positive, z);
    if (a->size < 0) {
        mpz_t power;
        mpz_init_set_ui(power, 1);
        mpz_mul_2exp(power, power, *len * 8);
        mpz_add(positive, positive, power);
        mpz_clear(power);
    }
    size_t used = (mpz_sizeinbase(positive, 2) + 7) / 8;
    if (mpz_sgn(positive)) mpz_export(out + (*len - used), NULL, 1, 1, 1, 0, positive);
    mpz_clear(positive);
    return out;
}

/* --- arithmetic ------------------------------------------------------------------------------------------ */

BigInt *big_op(Interp *in, BigOp op, const BigInt *a, const BigInt *b) {
    mpz_t x, y, z;
    view(x, a);
    view(y, b);
    mpz_init(z);
    switch (op) {
    case BIG_ADD: mpz_add(z, x, y); break;
    case BIG_SUB: mpz_sub(z, x, y); break;
    case BIG_MUL: mpz_mul(z, x, y); break;
    case BIG_AND: mpz_and(z, x, y); break;
    case BIG_OR: mpz_ior(z, x, y); break;
    case BIG_XOR: mpz_xor(z, x, y); break;
    case BIG_AND_NOT:
        mpz_com(z, y);
        mpz_and(z, x, z);
        break;
    case BIG_GCD: mpz_gcd(z, x, y); break;
    }
    return take(in, z);
}

void big_divide(Interp *in, const BigInt *a, const BigInt *b, BigInt **q, BigInt **r) {
    mpz_t x, y, quotient, rest;
    view(x, a);
    view(y, b);
    mpz_init(quotient);
    mpz_init(rest);
    mpz_tdiv_qr(quotient, rest, x, y);
    BigInt *whole = take(in, quotient), *left = take(in, rest);
    if (q) *q = whole;
    if (r) *r = left;
}

BigInt *big_negate(Interp *in, const BigInt *a) {
    size_t limbs = (size_t)(a->size < 0 ? -a->size : a->size);
    BigInt *b = blank(in, limbs);
    b->size = -a->size;
    memcpy(b->limb, a->limb, limbs * sizeof(mp_limb_t));
    return b;
}

BigInt *big_not(Interp *in, const BigInt *a) {
    mpz_t x, z;
    view(x, a);
    mpz_init(z);
    mpz_com(z, x);
    return take(in, z);
}

BigInt *big_pow(Interp *in, const BigInt *a, uint32_t exponent) {
    mpz_t x, z;
    view(x, a);
    mpz_init(z);
    mpz_pow_ui(z, x, exponent);
    return take(in, z);
}

BigInt *big_pow10(Interp *in, uint32_t exponent) {
    mpz_t z;
    mpz_init(z);
    mpz_ui_pow_ui(z, 10, exponent);
    return take(in, z);
}

/* Takes z over, unless it has more bits than Java's BigInteger holds: then NULL, and thrown. */
static BigInt *take_in_range(Interp *in, mpz_t z) {
    if (mpz_sizeinbase(z, 2) <= INT32_MAX) return take(in, z);
    mpz_clear(z);
    throw_error(in, EX_ARITHMETIC, "BigInteger would overflow supported range");
    return NULL;
}

BigInt *big_shift(Interp *in, const BigInt *a, int64_t left) {
    mpz_t x, z;
    if (big_sign(a) && left > INT32_MAX) {
        throw_error(in, EX_ARITHMETIC, "BigInteger would overflow supported range");
        return NULL;
    }
    view(x, a);
    mpz_init(z);
    if (left >= 0 && big_sign(a)) mpz_mul_2exp(z, x, (mp_bitcnt_t)left);
    else if (left < 0) mpz_fdiv_q_2exp(z, x, (mp_bitcnt_t)-left);
    return take_in_range(in, z);
}

BigInt *big_sqrt(Interp *in, const BigInt *a) {
    mpz_t x, z;
    view(x, a);
    mpz_init(z);
    mpz_sqrt(z, x);
    return take(in, z);
}

BigInt *big_mod(Interp *in, const BigInt *a, const BigInt *m) {
    mpz_t x, y, z;
    view(x, a);
    view(y, m);
    mpz_init(z);
    mpz_mod(z, x, y);
    return take(in, z);
}

BigInt *big_mod_inverse(Interp *in, const BigInt *a, const BigInt *m) {
    mpz_t x, y, z;
    view(x, a);
    view(y, m);
    mpz_init(z);
    bool found = mpz_cmp_ui(y, 1) == 0 || mpz_invert(z, x, y) != 0;
    BigInt *result = take(in, z);
    return found ? result : NULL;
}

BigInt *big_mod_pow(Interp *in, const BigInt *a, const BigInt *e, const BigInt *m) {
    if (big_sign(e) < 0) {
        a = big_mod_inverse(in, a, m);
        if (!a) return NULL;
        e = big_negate(in, e);
    }
    mpz_t base, exponent, modulus, z;
    mpz_init(z);
    mpz_powm(z, view(base, a), view(exponent, e), view(modulus, m));
    return take(in, z);
}

enum { PRIME_ROUNDS = 30 };

BigInt *big_next_prime(Interp *in, const BigInt *a) {
    mpz_t x, z;
    mpz_init(z);
    mpz_nextprime(z, view(x, a));
    return take(in, z);
}

bool big_is_prime(const BigInt *a) {
    mpz_t x;
    return mpz_probab_prime_p(view(x, a), PRIME_ROUNDS) != 0;
}

/* --- questions ------------------------------------------------------------------------------------------- */

int big_sign(const BigInt *a) { return (a->size > 0) - (a->size < 0); }

int big_cmp(const BigInt *a, const BigInt *b) {
    mpz_t x, y;
    int order = mpz_cmp(view(x, a), view(y, b));
    return (order > 0) - (order < 0);
}

int64_t big_low(const BigInt *a) {
    if (!a->size) return 0;
    return (int64_t)(a->size < 0 ? 0 - a->limb[0] : a->limb[0]);
}

bool big_fits(const BigInt *a, int64_t *out) {
    if (a->size > 1 || a->size < -1) return false;
    *out = big_low(a);
    return a->size == 0 || (*out < 0) == (a->size < 0);
}

double big_double(const BigInt *a) {
    mpz_t x, top;
    view(x, a);
    size_t bits = mpz_sizeinbase(x, 2);
    if (bits > 1024) return a->size < 0 ? -INFINITY : INFINITY;
    if (bits <= 64) {
        double d = a->size ? (double)a->limb[0] : 0.0;
        return a->size < 0 ? -d : d;
    }
    size_t drop = bits - 64; /* keep 64 bits; a lost one bit below them only matters for ties */
    mpz_init(top);
    mpz_tdiv_q_2exp(top, x, drop);
    uint64_t kept = mpz_getlimbn(top, 0) | (mpz_scan1(x, 0) < drop);
    mpz_clear(top);
    double d = ldexp((double)kept, (int)drop);
    return a->size < 0 ? -d : d;
}

/* Java's words are 32 bits wide, the most significant first. */
int32_t big_hash(const BigInt *a) {
    uint32_t hash = 0;
    int32_t limbs = a->size < 0 ? -a->size : a->size;
    bool leading = true;
    for (int32_t i = limbs - 1; i >= 0; i--) {
        uint32_t words[2] = {(uint32_t)(a->limb[i] >> 32), (uint32_t)a->limb[i]};
        for (int w = 0; w < 2; w++) {
            if (leading && !words[w]) continue;
            leading = false;
            hash = 31 * hash + words[w];
        }
    }
    return (int32_t)(a->size < 0 ? 0 - hash : hash);
}

uint32_t big_digits(const BigInt *a) {
    if (!a->size) return 1;
    mpz_t x, power;
    view(x, a);
    size_t digits = mpz_sizeinbase(x, 10); /* exact, or one too many */
    mpz_init(power);
    mpz_ui_pow_ui(power, 10, digits - 1);
    if (mpz_cmpabs(x, power) < 0) digits--;
    mpz_clear(power);
    return (uint32_t)digits;
}

uint32_t big_bit_length(const BigInt *a) {
    if (!a->size) return 0;
    mpz_t x;
    view(x, a);
    size_t bits = mpz_sizeinbase(x, 2);
    if (a->size < 0 && mpz_scan1(x, 0) == bits - 1) bits--; /* -2^n needs n bits */
    return (uint32_t)bits;
}

uint32_t big_bit_count(const BigInt *a) {
    mpz_t x, z;
    view(x, a);
    if (a->size >= 0) return (uint32_t)mpz_popcount(x);
    mpz_init(z);
    mpz_com(z, x);
    uint32_t count = (uint32_t)mpz_popcount(z);
    mpz_clear(z);
    return count;
}

bool big_test_bit(const BigInt *a, uint32_t bit) {
    mpz_t x;
    return mpz_tstbit(view(x, a), bit) != 0;
}

BigInt *big_with_bit(Interp *in, const BigInt *a, uint32_t bit, bool on) {
    mpz_t x, z;
    mpz_init_set(z, view(x, a));
    if (on) mpz_setbit(z, bit);
    else mpz_clrbit(z, bit);
    return take_in_range(in, z);
}

int64_t big_lowest_bit(const BigInt *a) {
    mpz_t x;
    return a->size ? (int64_t)mpz_scan1(view(x, a), 0) : -1;
}
