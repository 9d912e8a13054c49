/*
 * What all numbers share: conversion among them, comparison by value, hash, text.
 */
#include "interp/numbers/double_text.h"
#include "interp/interp.h"
#include "interp/numbers/number.h"
#include "interp/thrown.h"

#include <math.h>

double number_double(Value v) {
    switch (v.kind) {
    case V_LONG: return (double)v.as.l;
    case V_FLOAT:
    case V_DOUBLE: return v.as.d;
    case V_BIGINT: return big_double(as_big(v));
    case V_DECIMAL: return decimal_double(as_decimal(v));
    default: return v.as.i;
    }
}

/* Java's cast of a double: NaN is 0, what is too large becomes the nearest bound. */
static int64_t double_long(double d) {
    if (isnan(d)) return 0;
    if (d >= 0x1p63) return INT64_MAX;
    if (d < -0x1p63) return INT64_MIN;
    return (int64_t)d;
}

/* The lower 64 bits of the integer part. */
static int64_t decimal_long(const Decimal *d) {
    enum { BITS = 64 }; /* so many factors of ten, which is even, leave no bit */
    if (!d->big && d->scale == 0) return d->small;
    if (d->scale <= -BITS || (int64_t)decimal_precision(d) <= d->scale) return 0;
    if (!d->big && d->scale > 0) {
        int64_t whole = d->small;
        for (int32_t i = 0; i < d->scale && whole; i++) whole /= 10;
        return whole;
    }
    Buf text = {0};
    decimal_print(&text, d, DECIMAL_PLAIN);
    uint64_t wrapped = 0;
    for (const char *at = text.at + (text.at[0] == '-'); *at >= '0' && *at <= '9'; at++)
        wrapped = wrapped * 10 + (uint64_t)(*at - '0');
    return (int64_t)(text.at[0] == '-' ? 0 - wrapped : wrapped);
}

int64_t number_long(Value v) {
    switch (v.kind) {
    case V_LONG: return v.as.l;
    case V_FLOAT:
    case V_DOUBLE: return double_long(v.as.d);
    case V_BIGINT: return big_low(as_big(v));
    case V_DECIMAL: return decimal_long(as_decimal(v));
    default: return v.as.i;
    }
}

int32_t number_int(Value v) {
    if (v.kind != V_FLOAT && v.kind != V_DOUBLE) return (int32_t)number_long(v);
    int64_t l = double_long(v.as.d);
    return l > INT32_MAX ? INT32_MAX : l < INT32_MIN ? INT32_MIN : (int32_t)l;
}

static bool refuse_endless(Interp *in, double d) {
    if (isfinite(d)) return false;
    throw_error(
        in, EX_NUMBER_FORMAT,
        isnan(d)
            ? "Character N is neither a decimal digit number, decimal point, nor \"e\" notation exponential mark."
            : "Character I is neither a decimal digit number, decimal point, nor \"e\" notation exponential mark.");
    return true;
}

Decimal *decimal_from(Interp *in, Value v) {
    if (v.kind == V_DECIMAL) return as_decimal(v);
    if (v.kind == V_BIGINT) return decimal_of_big(in, as_big(v), 0);
    if (v.kind != V_FLOAT && v.kind != V_DOUBLE) return decimal_of(in, number_long(v), 0);
    if (refuse_endless(in, v.as.d)) return NULL;
    Buf text = {0};
    number_print(&text, v);
    return decimal_parse(in, buf_as_text(&text));
}

BigInt *number_big(Interp *in, Value v) {
    if (v.kind == V_BIGINT) return as_big(v);
    if (v.kind == V_DECIMAL) return decimal_integer(in, as_decimal(v));
    if (v.kind != V_FLOAT && v.kind != V_DOUBLE) return big_of(in, number_long(v));
    if (isfinite(v.as.d)) return big_from_double(in, v.as.d);
    throw_error(in, EX_NUMBER_FORMAT, "Infinite or NaN");
    return NULL;
}

/* As Double.compare(): -0.0 is below 0.0, NaN above all. */
static int compare_doubles(double a, double b) {
    if (a < b) return -1;
    if (a > b) return 1;
    if (a == b) return (signbit(b) != 0) - (signbit(a) != 0);
    return isnan(a) ? (isnan(b) ? 0 : 1) : -1;
}

int number_compare(Interp *in, Value a, Value b) {
    if (a.kind == V_FLOAT || a.kind == V_DOUBLE || b.kind == V_FLOAT || b.kind == V_DOUBLE)
        return compare_doubles(number_double(a), number_double(b));
    if (a.kind <= V_LONG && b.kind <= V_LONG) {
        int64_t x = number_long(a), y = number_long(b);
        return (x > y) - (x < y);
    }
    if (a.kind == V_DECIMAL || b.kind == V_DECIMAL) return decimal_cmp(in, decimal_from(in, a), decimal_from(in, b));
    return big_cmp(number_big(in, a), number_big(in, b));
}

static int32_t hash_long(int64_t l) { return (int32_t)((uint64_t)l ^ (uint64_t)l >> 32); }

static int32_t hash_double(double d) {
    if (isnan(d)) return 0x7FF80000;
    union {
        double d;
        int64_t bits;
    } raw = {.d = d};
    return hash_long(raw.bits);
}

static int32_t hash_float(double d) {
    if (isnan(d)) return 0x7FC00000;
    union {
        float f;
        int32_t bits;
    } raw = {.f = (float)d};
    return raw.bits;
}

int32_t number_hash(Value v) {
    switch (v.kind) {
    case V_BOOL: return v.as.i ? 1231 : 1237;
    case V_LONG: return hash_long(v.as.l);
    case V_FLOAT: return hash_float(v.as.d);
    case V_DOUBLE: return hash_double(v.as.d);
    case V_BIGINT: return big_hash(as_big(v));
    case V_DECIMAL: return decimal_hash(as_decimal(v));
    default: return v.as.i;
    }
}

static void print_integer(Buf *out, int64_t l) {
    char digits[24], *at = digits + sizeof digits;
    uint64_t rest = l < 0 ? 0 - (uint64_t)l : (uint64_t)l;
    do *--at = (char)('0' + rest % 10);
    while (rest /= 10);
    if (l < 0) *--at = '-';
    buf_bytes(out, at, (size_t)(digits + sizeof digits - at));
}

void number_print(Buf *out, Value v) {
    switch (v.kind) {
    case V_BOOL: buf_z(out, v.as.i ? "true" : "false"); break;
    case V_CHAR: buf_code_point(out, (uint32_t)v.as.i); break;
    case V_LONG: print_integer(out, v.as.l); break;
    case V_FLOAT: float_print(out, (float)v.as.d); break;
    case V_DOUBLE: double_print(out, v.as.d); break;
    case V_BIGINT: buf_z(out, big_text(as_big(v), 10)); break;
    case V_DECIMAL: decimal_print(out, as_decimal(v), DECIMAL_CANONICAL); break;
    default: print_integer(out, v.as.i); break;
    }
}
