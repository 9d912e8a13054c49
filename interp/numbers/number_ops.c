/*
 * Arithmetic among numbers. The wider operand decides: double (also for float), BigDecimal, BigInteger, long, int; the
 * small types and characters count as int. Division of whole numbers is BigDecimal's.
 */
#include "interp/interp.h"
#include "interp/numbers/number_methods.h"
#include "interp/eval/operator.h"
#include "interp/thrown.h"

#include <math.h>

typedef enum Width { WIDTH_INT, WIDTH_LONG, WIDTH_BIG, WIDTH_DECIMAL, WIDTH_DOUBLE } Width;

static Width width_of(Value v) {
    switch (v.kind) {
    case V_LONG: return WIDTH_LONG;
    case V_FLOAT:
    case V_DOUBLE: return WIDTH_DOUBLE;
    case V_BIGINT: return WIDTH_BIG;
    case V_DECIMAL: return WIDTH_DECIMAL;
    default: return WIDTH_INT;
    }
}

static Value thrown_or_decimal(Decimal *d) { return d ? v_decimal(d) : V_THROWN; }
static Value thrown_or_big(BigInt *b) { return b ? v_big(b) : V_THROWN; }

Value throw_number_unsupported(Interp *in, const char *method, Value v) {
    Buf text = {0};
    number_print(&text, v);
    return throw_error(in, EX_UNSUPPORTED_OPERATION, "Cannot use %s() on this number type: %s with value: %s", method,
                       class_of(in, v)->name, text.at);
}

/* --- each width ------------------------------------------------------------------------------------------ */

static Value int_binary(Interp *in, Operator op, int32_t x, int32_t y) {
    uint32_t a = (uint32_t)x, b = (uint32_t)y;
    switch (op) {
    case OP_PLUS: return v_int((int32_t)(a + b));
    case OP_MINUS: return v_int((int32_t)(a - b));
    case OP_TIMES: return v_int((int32_t)(a * b));
    case OP_BIT_AND: return v_int(x & y);
    case OP_BIT_OR: return v_int(x | y);
    case OP_BIT_XOR: return v_int(x ^ y);
    default: break; /* MODULO */
    }
    if (y == 0) return throw_error(in, EX_ARITHMETIC, "/ by zero");
    return v_int(y == -1 ? 0 : x % y);
}

static Value long_binary(Interp *in, Operator op, int64_t x, int64_t y) {
    uint64_t a = (uint64_t)x, b = (uint64_t)y;
    switch (op) {
    case OP_PLUS: return v_long((int64_t)(a + b));
    case OP_MINUS: return v_long((int64_t)(a - b));
    case OP_TIMES: return v_long((int64_t)(a * b));
    case OP_BIT_AND: return v_long(x & y);
    case OP_BIT_OR: return v_long(x | y);
    case OP_BIT_XOR: return v_long(x ^ y);
    default: break;
    }
    if (y == 0) return throw_error(in, EX_ARITHMETIC, "/ by zero");
    return v_long(y == -1 ? 0 : x % y);
}

static Value big_binary(Interp *in, Operator op, Value a, Value b) {
    BigInt *x = number_big(in, a), *y = number_big(in, b);
    switch (op) {
    case OP_PLUS: return v_big(big_op(in, BIG_ADD, x, y));
    case OP_MINUS: return v_big(big_op(in, BIG_SUB, x, y));
    case OP_TIMES: return v_big(big_op(in, BIG_MUL, x, y));
    case OP_BIT_AND: return v_big(big_op(in, BIG_AND, x, y));
    case OP_BIT_OR: return v_big(big_op(in, BIG_OR, x, y));
    case OP_BIT_XOR: return v_big(big_op(in, BIG_XOR, x, y));
    default: break;
    }
    if (big_sign(y) <= 0) return throw_error(in, EX_ARITHMETIC, "BigInteger: modulus not positive");
    return v_big(big_mod(in, x, y));
}

/* The number as a decimal; whole ones up to long need no object. */
static const Decimal *decimal_view(Interp *in, Value v, Decimal *room) {
    if (v.kind == V_DECIMAL || v.kind >= V_FLOAT) return decimal_from(in, v);
    *room = (Decimal){.small = number_long(v)};
    return room;
}

static Value decimal_binary(Interp *in, Operator op, Value a, Value b) {
    Decimal left, right;
    const Decimal *x = decimal_view(in, a, &left), *y = decimal_view(in, b, &right);
    switch (op) {
    case OP_PLUS: return thrown_or_decimal(decimal_add(in, x, y));
    case OP_MINUS: return thrown_or_decimal(decimal_subtract(in, x, y));
    case OP_TIMES: return thrown_or_decimal(decimal_multiply(in, x, y));
    default: break;
    }
    Decimal *q = decimal_divide_groovy(in, x, y);
    if (q == &left) q = decimal_of(in, left.small, left.scale);
    return thrown_or_decimal(q);
}

static Value double_binary(Operator op, double x, double y) {
    switch (op) {
    case OP_PLUS: return v_double(x + y);
    case OP_MINUS: return v_double(x - y);
    case OP_TIMES: return v_double(x * y);
    case OP_DIVIDE: return v_double(x / y);
    default: return v_double(fmod(x, y));
    }
}

static Value shift(Interp *in, Operator op, Value a, Value b) {
    Width distance = width_of(b), width = width_of(a);
    if (distance >= WIDTH_DECIMAL) {
        Buf text = {0};
        number_print(&text, b);
        return throw_error(in, EX_UNSUPPORTED_OPERATION, "Shift distance must be an integral type, but %s (%s) was supplied", text.at,
                           class_of(in, b)->name);
    }
    if (width > WIDTH_LONG) return throw_number_unsupported(in, operator_method(op), a);
    uint32_t n = (uint32_t)number_int(b);
    if (width == WIDTH_LONG) {
        int64_t l = a.as.l;
        n &= 63;
        if (op == OP_SHIFT_LEFT) return v_long((int64_t)((uint64_t)l << n));
        return v_long(op == OP_SHIFT_RIGHT ? l >> n : (int64_t)((uint64_t)l >> n));
    }
    int32_t i = a.as.i;
    if (a.kind == V_CHAR && b.kind == V_LONG) { /* a character takes the distance's type */
        n &= 63;
        return v_long(op == OP_SHIFT_LEFT ? (int64_t)((uint64_t)i << n) : (int64_t)i >> n);
    }
    n &= 31;
    if (op == OP_SHIFT_LEFT) return v_int((int32_t)((uint32_t)i << n));
    return v_int(op == OP_SHIFT_RIGHT ? i >> n : (int32_t)((uint32_t)i >> n));
}

static bool is_bit_operator(Operator op) { return op == OP_BIT_AND || op == OP_BIT_OR || op == OP_BIT_XOR; }

/* Characters count as numbers for + - * /; for the others only beside whole numbers, and never as a power. */
static bool refuses_char(Operator op, Value a, Value b) {
    if (a.kind != V_CHAR && b.kind != V_CHAR) return false;
    if (op == OP_PLUS || op == OP_MINUS || op == OP_TIMES || op == OP_DIVIDE) return false;
    if (op == OP_MODULO && (width_of(a) == WIDTH_DOUBLE || width_of(b) == WIDTH_DOUBLE)) return false;
    return op == OP_POWER || width_of(a) > WIDTH_LONG || width_of(b) > WIDTH_LONG;
}

Value number_binary(Interp *in, Operator op, Value a, Value b) {
    if (__builtin_expect(refuses_char(op, a, b), 0))
        return throw_missing_method(in, class_of(in, a), sym_intern(in, text_of(operator_method(op))), &b, 1, false);
    if (op == OP_POWER) return number_power(in, a, b);
    if (op == OP_SHIFT_LEFT || op == OP_SHIFT_RIGHT || op == OP_SHIFT_RIGHT_UNSIGNED) return shift(in, op, a, b);
    Width left = width_of(a), right = width_of(b), width = left > right ? left : right;
    if (width >= WIDTH_DECIMAL && is_bit_operator(op)) return throw_number_unsupported(in, operator_method(op), a);
    switch (width) {
    case WIDTH_DOUBLE: return double_binary(op, number_double(a), number_double(b));
    case WIDTH_DECIMAL: return op == OP_MODULO ? throw_number_unsupported(in, "mod", a) : decimal_binary(in, op, a, b);
    case WIDTH_BIG: return op == OP_DIVIDE ? decimal_binary(in, op, a, b) : big_binary(in, op, a, b);
    case WIDTH_LONG:
        if (op == OP_DIVIDE) return decimal_binary(in, op, a, b);
        return long_binary(in, op, number_long(a), number_long(b));
    case WIDTH_INT: break;
    }
    return op == OP_DIVIDE ? decimal_binary(in, op, a, b) : int_binary(in, op, a.as.i, b.as.i);
}

Value number_intdiv(Interp *in, Value a, Value b) {
    Width left = width_of(a), right = width_of(b), width = left > right ? left : right;
    if (width >= WIDTH_DECIMAL) return throw_number_unsupported(in, "intdiv", a);
    if (width == WIDTH_BIG) {
        BigInt *x = number_big(in, a), *y = number_big(in, b), *q;
        if (!big_sign(y)) return throw_error(in, EX_ARITHMETIC, "BigInteger divide by zero");
        big_divide(in, x, y, &q, NULL);
        return v_big(q);
    }
    int64_t x = number_long(a), y = number_long(b);
    if (y == 0) return throw_error(in, EX_ARITHMETIC, "/ by zero");
    int64_t q = y == -1 ? (int64_t)(0 - (uint64_t)x) : x / y;
    return width == WIDTH_LONG ? v_long(q) : v_int((int32_t)q);
}

/* --- power ----------------------------------------------------------------------------------------------- */

double number_pow(double x, double y) {
    if (isnan(y) || (fabs(x) == 1 && isinf(y))) return (double)NAN; /* where C has 1 */
    return y == 0.5 && x >= 0 ? sqrt(x) : pow(x, y);
}

/* Whole results become int or long, as Groovy has it. */
static Value double_power(Value a, Value b) {
    double d = number_pow(number_double(a), number_double(b));
    if (d >= INT32_MIN && d <= INT32_MAX && (double)(int32_t)d == d) return v_int((int32_t)d);
    if (d >= -0x1p63 && d < 0x1p63 && (double)(int64_t)d == d) return v_long((int64_t)d);
    return v_double(d);
}

static BigInt *big_power(Interp *in, const BigInt *base, int64_t exponent) {
    if ((uint64_t)big_bit_length(base) > 1 && (uint64_t)(big_bit_length(base) - 1) * (uint64_t)exponent >= INT32_MAX) {
        throw_error(in, EX_ARITHMETIC, "BigInteger would overflow supported range");
        return NULL;
    }
    return big_pow(in, base, (uint32_t)exponent);
}

/* base^exponent when it fits a long. */
static bool long_power(int64_t base, int64_t exponent, int64_t *out) {
    int64_t result = 1;
    for (; exponent; exponent >>= 1) {
        if (exponent & 1 && __builtin_mul_overflow(result, base, &result)) return false;
        if (exponent > 1 && __builtin_mul_overflow(base, base, &base)) return false;
    }
    *out = result;
    return true;
}

static Value whole_power(Interp *in, Value a, int32_t exponent) {
    int64_t small, base = number_long(a);
    bool fits = a.kind != V_BIGINT && long_power(base, exponent, &small);
    if (fits && a.kind == V_LONG) return v_long(small);
    if (fits && a.kind == V_INT && small == (int32_t)small) return v_int((int32_t)small);
    return thrown_or_big(fits ? big_of(in, small) : big_power(in, number_big(in, a), exponent));
}

/* Of a BigInteger by one, which other whole exponents become: what a double comes to, where the exponent is no int from 0 on. */
static Value big_to_big(Interp *in, Value a, Value b) {
    int64_t n = 0;
    bool known = b.kind != V_BIGINT || big_fits(as_big(b), &n);
    if (b.kind != V_BIGINT) n = number_long(b);
    if (known && n >= 0 && n == (int32_t)n) return thrown_or_big(big_power(in, as_big(a), n));
    Decimal *approximate = decimal_from(in, v_double(number_pow(number_double(a), number_double(b))));
    return approximate ? thrown_or_big(decimal_integer(in, approximate)) : V_THROWN;
}

Value number_power(Interp *in, Value a, Value b) {
    bool small = b.kind == V_BYTE || b.kind == V_SHORT;
    if (a.kind == V_BIGINT && (small || b.kind == V_LONG || b.kind == V_BIGINT)) return big_to_big(in, a, b);
    if (small && (a.kind == V_INT || a.kind == V_LONG || a.kind == V_DECIMAL)) b = v_int(b.as.i);
    if (b.kind != V_INT || b.as.i < 0) return double_power(a, b);
    switch (a.kind) {
    case V_INT:
    case V_LONG:
    case V_BIGINT: return whole_power(in, a, b.as.i);
    case V_DECIMAL: {
        Decimal *d = as_decimal(a);
        return thrown_or_decimal(decimal_pow(in, d, b.as.i));
    }
    default: return double_power(a, b);
    }
}

/* --- one operand ----------------------------------------------------------------------------------------- */

Value number_negate(Interp *in, Value v) {
    switch (v.kind) {
    case V_BYTE: return v_byte((int8_t)-v.as.i);
    case V_SHORT: return v_short((int16_t)-v.as.i);
    case V_LONG: return v_long((int64_t)(0 - (uint64_t)v.as.l));
    case V_FLOAT: return v_float(-v.as.d);
    case V_DOUBLE: return v_double(-v.as.d);
    case V_BIGINT: return v_big(big_negate(in, as_big(v)));
    case V_DECIMAL: return v_decimal(decimal_negate(in, as_decimal(v)));
    default: return v_int((int32_t)(0 - (uint32_t)v.as.i));
    }
}

Value number_bit_not(Interp *in, Value v) {
    switch (v.kind) {
    case V_LONG: return v_long(~v.as.l);
    case V_BIGINT: return v_big(big_not(in, as_big(v)));
    case V_FLOAT:
    case V_DOUBLE:
    case V_DECIMAL: return throw_number_unsupported(in, "bitwiseNegate", v);
    default: return v_int(~v.as.i);
    }
}
