/*
 * Numbers that do not fit into a Value: BigInteger (over GMP, interp/number.c) and BigDecimal (an unscaled integer and
 * a decimal scale, interp/decimal.c), and what all numbers share: conversion, comparison, text.
 */
#ifndef SLUICE_INTERP_NUMBER_H
#define SLUICE_INTERP_NUMBER_H

#include "interp/classes/class.h"

/* --- BigInteger: immutable ------------------------------------------------------------------------------- */
BigInt *big_of(Interp *in, int64_t l);
BigInt *big_from_double(Interp *in, double d);                /* finite; the fraction is cut off */
BigInt *big_parse(Interp *in, Text digits, int radix);        /* optional sign, then digits only; else NULL */
/* Two's complement, most significant byte first, as Java's toByteArray() has it. */
BigInt *big_from_bytes(Interp *in, const uint8_t *bytes, size_t len);
uint8_t *big_bytes(const BigInt *a, size_t *len);
char *big_text(const BigInt *a, int radix);

typedef enum BigOp { BIG_ADD, BIG_SUB, BIG_MUL, BIG_AND, BIG_OR, BIG_XOR, BIG_AND_NOT, BIG_GCD } BigOp;
BigInt *big_op(Interp *in, BigOp op, const BigInt *a, const BigInt *b);
/* Truncating division; b is not zero; q or r may be NULL. */
void big_divide(Interp *in, const BigInt *a, const BigInt *b, BigInt **q, BigInt **r);
BigInt *big_negate(Interp *in, const BigInt *a);
BigInt *big_not(Interp *in, const BigInt *a);
BigInt *big_pow(Interp *in, const BigInt *a, uint32_t exponent);
BigInt *big_pow10(Interp *in, uint32_t exponent);
BigInt *big_shift(Interp *in, const BigInt *a, int64_t left); /* negative: right, towards minus infinity */
BigInt *big_sqrt(Interp *in, const BigInt *a);
BigInt *big_mod(Interp *in, const BigInt *a, const BigInt *m);                          /* 0 <= result < m */
BigInt *big_mod_pow(Interp *in, const BigInt *a, const BigInt *e, const BigInt *m);     /* NULL: no inverse */
BigInt *big_mod_inverse(Interp *in, const BigInt *a, const BigInt *m);                  /* NULL: none */
BigInt *big_next_prime(Interp *in, const BigInt *a);
bool big_is_prime(const BigInt *a);
int big_sign(const BigInt *a);
int big_cmp(const BigInt *a, const BigInt *b);
bool big_fits(const BigInt *a, int64_t *out); /* into a long */
int64_t big_low(const BigInt *a);             /* the lower 64 bits, as longValue() */
double big_double(const BigInt *a);           /* nearest, ties to even */
int32_t big_hash(const BigInt *a);
uint32_t big_digits(const BigInt *a);         /* decimal; 1 for zero */
uint32_t big_bit_length(const BigInt *a);
uint32_t big_bit_count(const BigInt *a);
bool big_test_bit(const BigInt *a, uint32_t bit);
BigInt *big_with_bit(Interp *in, const BigInt *a, uint32_t bit, bool on);
int64_t big_lowest_bit(const BigInt *a);      /* -1 for zero */

static inline BigInt *as_big(Value v) { return (BigInt *)v.as.obj; }
static inline Value v_big(BigInt *b) { return v_obj(V_BIGINT, b); }

/* --- BigDecimal: immutable ------------------------------------------------------------------------------- */
struct Decimal {
    Obj obj;
    int32_t scale;
    int64_t small; /* the unscaled value, when big is NULL */
    BigInt *big;   /* the unscaled value, when it does not fit into `small` */
};

/* As java.math.RoundingMode numbers them. */
typedef enum Rounding {
    ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_UNNECESSARY
} Rounding;

static inline Decimal *as_decimal(Value v) { return (Decimal *)v.as.obj; }
static inline Value v_decimal(Decimal *d) { return v_obj(V_DECIMAL, d); }

Decimal *decimal_of(Interp *in, int64_t unscaled, int32_t scale);
Decimal *decimal_of_big(Interp *in, BigInt *unscaled, int64_t scale);
Decimal *decimal_parse(Interp *in, Text text);                /* NULL: not a number as new BigDecimal(String) takes it */
Decimal *decimal_exact(Interp *in, double d);                 /* new BigDecimal(double); finite */
/* Any number as BigDecimal: float and double through their text, as Groovy does. Throws NumberFormatException (NULL) for
 * NaN and infinities. */
Decimal *decimal_from(Interp *in, Value number);
BigInt *decimal_unscaled(Interp *in, const Decimal *d);
Decimal *decimal_add(Interp *in, const Decimal *a, const Decimal *b);
Decimal *decimal_subtract(Interp *in, const Decimal *a, const Decimal *b);
Decimal *decimal_multiply(Interp *in, const Decimal *a, const Decimal *b);
Decimal *decimal_negate(Interp *in, const Decimal *a);
/* Throw ArithmeticException and yield NULL: division by zero, rounding necessary, no exact quotient. */
Decimal *decimal_divide_groovy(Interp *in, const Decimal *a, const Decimal *b); /* the operator `/` */
Decimal *decimal_divide_exact(Interp *in, const Decimal *a, const Decimal *b);
Decimal *decimal_divide_scale(Interp *in, const Decimal *a, const Decimal *b, int32_t scale, Rounding mode);
Decimal *decimal_divide_precision(Interp *in, const Decimal *a, const Decimal *b, uint32_t precision, Rounding mode);
Decimal *decimal_divide_integral(Interp *in, const Decimal *a, const Decimal *b);
/* The same, of no more than so many digits (0: any number); ArithmeticException when they do not do. */
Decimal *decimal_divide_integral_precision(Interp *in, const Decimal *a, const Decimal *b, uint32_t precision);
Decimal *decimal_set_scale(Interp *in, const Decimal *d, int32_t scale, Rounding mode);
Decimal *decimal_round(Interp *in, const Decimal *d, uint32_t precision, Rounding mode); /* precision 0: as it is */
Decimal *decimal_pow(Interp *in, const Decimal *d, int32_t power);
Decimal *decimal_strip(Interp *in, const Decimal *d); /* stripTrailingZeros */
int decimal_cmp(Interp *in, const Decimal *a, const Decimal *b);
int decimal_sign(const Decimal *d);
uint32_t decimal_precision(const Decimal *d);
int32_t decimal_hash(const Decimal *d);
double decimal_double(const Decimal *d);
BigInt *decimal_integer(Interp *in, const Decimal *d); /* the fraction cut off */
typedef enum DecimalStyle { DECIMAL_CANONICAL, DECIMAL_ENGINEERING, DECIMAL_PLAIN } DecimalStyle;
void decimal_print(Buf *out, const Decimal *d, DecimalStyle style);

/* --- any number ------------------------------------------------------------------------------------------ */
double number_double(Value number);
/* longValue(), intValue(): integers wrap; doubles are cut off and saturate. */
int64_t number_long(Value number);
int32_t number_int(Value number);
BigInt *number_big(Interp *in, Value number); /* toBigInteger(): decimals are cut off; NULL: NaN, infinite (thrown) */
double number_pow(double x, double y); /* Math.pow() */
/* -1, 0, 1 by value; NaN is greater than everything. Characters count as numbers. */
int number_compare(Interp *in, Value a, Value b);
int32_t number_hash(Value number); /* Java's hashCode() of any primitive, BigInteger, BigDecimal */
/* Its toString(): booleans and characters too. */
void number_print(Buf *out, Value v);

/* AtomicInteger and its kin, and Numbers of the script's own. */
bool number_is_other(Interp *in, Value v);
/* These count as ints; all else is itself. */
Value number_plain(Interp *in, Value v);
/* The same beside another operand, whose type decides how such a number is asked. */
Value number_beside(Interp *in, Value v, Value other);

#endif
