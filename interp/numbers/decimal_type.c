/*
 * java.math.BigDecimal and MathContext.
 */
#include "interp/classes/native_enum.h"
#include "interp/numbers/number_methods.h"
#include "interp/eval/operator.h"

#include <math.h>

static const char rounding_class[] = "java.math.RoundingMode";
static const char context_tag;

typedef struct MathContext {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &context_tag */
    int32_t precision;
    Rounding rounding;
} MathContext;

static bool is_context(Value v) { return v.kind == V_NATIVE && as_native(v)->data == &context_tag; }
static MathContext *as_context(Value v) { return (MathContext *)v.as.obj; }

/* A rounding mode, given as RoundingMode or int. False: thrown. */
static bool rounding_of(Interp *in, Value v, Rounding *out) {
    if (is_null(v)) return !is_abrupt(throw_null(in));
    int mode = v.kind == V_INT ? v.as.i : native_enum_ordinal(in, v, rounding_class);
    if (mode < ROUND_UP || mode > ROUND_UNNECESSARY) {
        throw_error(in, EX_ILLEGAL_ARGUMENT, "Invalid rounding mode");
        return false;
    }
    *out = (Rounding)mode;
    return true;
}

/* --- MathContext --------------------------------------------------------------------------------------------------- */

static Value context_new(Interp *in, int32_t precision, Rounding rounding) {
    if (precision < 0) return throw_error(in, EX_ILLEGAL_ARGUMENT, "Digits < 0");
    MathContext *c = gc_new(MathContext);
    c->obj.cls = class_named(in, "java.math.MathContext");
    c->tag = &context_tag;
    c->precision = precision;
    c->rounding = rounding;
    return native_value(c);
}

METHOD(context_construct) {
    Rounding rounding = ROUND_HALF_UP;
    if (argc > 1 && !rounding_of(in, args[1], &rounding)) return V_THROWN;
    return context_new(in, args[0].as.i, rounding);
}
METHOD(decimal32) { return context_new(in, 7, ROUND_HALF_EVEN); }
METHOD(decimal64) { return context_new(in, 16, ROUND_HALF_EVEN); }
METHOD(decimal128) { return context_new(in, 34, ROUND_HALF_EVEN); }
METHOD(unlimited) { return context_new(in, 0, ROUND_HALF_UP); }
METHOD(get_precision) { return v_int(as_context(self)->precision); }
METHOD(get_rounding) { return native_enum(in, rounding_class, (int)as_context(self)->rounding); }
METHOD(context_equals) {
    return v_bool(is_context(args[0]) && as_context(args[0])->precision == as_context(self)->precision &&
                  as_context(args[0])->rounding == as_context(self)->rounding);
}
METHOD(context_text) {
    return string_printf(in, "precision=%d roundingMode=%s", as_context(self)->precision, value_z(in, get_rounding(in, self, NULL, 0)));
}

static const NativeMethod context_methods[] = {
    {"<init>(int)", context_construct},
    {"<init>(int, java.math.RoundingMode)", context_construct},
    {"static getDECIMAL32()", decimal32},
    {"static getDECIMAL64()", decimal64},
    {"static getDECIMAL128()", decimal128},
    {"static getUNLIMITED()", unlimited},
    {"getPrecision()", get_precision},
    {"getRoundingMode()", get_rounding},
    {"equals(Object)", context_equals},
    {"toString()", context_text},
    {0},
};
const NativeType type_java_math_MathContext = {
    .name = "java.math.MathContext", .kind = V_NATIVE, .flags = CLASS_FINAL, .methods = context_methods};

/* --- making BigDecimals ---------------------------------------------------------------------------------------------- */

static Value rounded(Interp *in, Value v, Value context) {
    if (is_abrupt(v)) return v;
    if (!is_context(context)) return throw_null(in);
    return v_decimal_or_thrown(decimal_round(in, as_decimal(v), (uint32_t)as_context(context)->precision, as_context(context)->rounding));
}

METHOD(construct) {
    Value v;
    if (is_null(args[0])) return throw_null(in);
    if (args[0].kind == V_ARRAY) {
        Value text = call_method_z(in, v_obj(V_CLASS, in->kinds[V_STRING]), "valueOf", args, 1);
        v = is_abrupt(text) ? text : number_parse(in, V_DECIMAL, string_text(as_string(text)), 10);
    } else if (args[0].kind == V_STRING) {
        v = number_parse(in, V_DECIMAL, string_text(as_string(args[0])), 10);
    } else if (args[0].kind == V_DOUBLE || args[0].kind == V_FLOAT) {
        if (!isfinite(args[0].as.d)) return throw_error(in, EX_NUMBER_FORMAT, "Infinite or NaN");
        v = v_decimal(decimal_exact(in, args[0].as.d));
    } else {
        v = v_decimal_or_thrown(decimal_from(in, args[0]));
    }
    return argc > 1 ? rounded(in, v, args[1]) : v;
}

METHOD(construct_scaled) {
    return is_null(args[0]) ? throw_null(in)
                            : v_decimal_or_thrown(decimal_of_big(in, number_big(in, args[0]), args[1].as.i));
}

METHOD(value_of) {
    if (args[0].kind == V_DOUBLE) return v_decimal_or_thrown(decimal_from(in, args[0]));
    return v_decimal(decimal_of(in, args[0].as.l, argc > 1 ? args[1].as.i : 0));
}
METHOD(zero) { return v_decimal(decimal_of(in, 0, 0)); }
METHOD(one) { return v_decimal(decimal_of(in, 1, 0)); }
METHOD(two) { return v_decimal(decimal_of(in, 2, 0)); }
METHOD(ten) { return v_decimal(decimal_of(in, 10, 0)); }

#define ROUNDINGS(X) X(UP) X(DOWN) X(CEILING) X(FLOOR) X(HALF_UP) X(HALF_DOWN) X(HALF_EVEN) X(UNNECESSARY)
#define ROUNDING(N) \
    METHOD(round_##N) { return v_int(ROUND_##N); }
ROUNDINGS(ROUNDING)
#undef ROUNDING

/* --- arithmetic ------------------------------------------------------------------------------------------------------ */

typedef Decimal *(*Combine)(Interp *in, const Decimal *a, const Decimal *b);

static const Decimal *other(Interp *in, Value v) { return is_null(v) ? (throw_null(in), NULL) : decimal_from(in, v); }

static Value combine(Interp *in, Value self, const Value *args, int argc, Combine with) {
    const Decimal *b = other(in, args[0]);
    Value v = b ? v_decimal_or_thrown(with(in, as_decimal(self), b)) : V_THROWN;
    return argc > 1 ? rounded(in, v, args[1]) : v;
}
METHOD(add) { return combine(in, self, args, argc, decimal_add); }
METHOD(subtract) { return combine(in, self, args, argc, decimal_subtract); }
METHOD(multiply_double) { return is_null(args[0]) ? throw_null(in) : number_binary(in, OP_TIMES, self, v_double(args[0].as.d)); }
METHOD(multiply) { return combine(in, self, args, argc, decimal_multiply); }
/* The whole quotient with the digits that a MathContext, the second argument if any, allows. NULL: thrown. */
static Decimal *whole_quotient(Interp *in, Value self, const Value *args, int argc) {
    const Decimal *b = other(in, args[0]);
    if (b && argc > 1 && !is_context(args[1])) throw_null(in);
    if (!b || (argc > 1 && !is_context(args[1]))) return NULL;
    return decimal_divide_integral_precision(in, as_decimal(self), b, argc > 1 ? (uint32_t)as_context(args[1])->precision : 0);
}

METHOD(divide_integral) { return v_decimal_or_thrown(whole_quotient(in, self, args, argc)); }

METHOD(divide) {
    Rounding mode;
    bool rounds = argc > 1 && !is_context(args[1]);
    if (rounds && !rounding_of(in, args[argc - 1], &mode)) return V_THROWN;
    const Decimal *a = as_decimal(self), *b = other(in, args[0]);
    if (!b) return V_THROWN;
    if (argc == 1) return v_decimal_or_thrown(decimal_divide_exact(in, a, b));
    if (!rounds)
        return v_decimal_or_thrown(decimal_divide_precision(in, a, b, (uint32_t)as_context(args[1])->precision,
                                                            as_context(args[1])->rounding));
    return v_decimal_or_thrown(decimal_divide_scale(in, a, b, argc > 2 ? args[1].as.i : a->scale, mode));
}

/* What is left of self when the divisor, the first argument, is taken away *whole times. NULL: thrown. */
static Decimal *rest_of(Interp *in, Value self, const Value *args, int argc, Decimal **whole) {
    *whole = whole_quotient(in, self, args, argc);
    Decimal *product = *whole ? decimal_multiply(in, *whole, decimal_from(in, args[0])) : NULL;
    return product ? decimal_subtract(in, as_decimal(self), product) : NULL;
}

METHOD(remainder_of) {
    Decimal *whole;
    return v_decimal_or_thrown(rest_of(in, self, args, argc, &whole));
}

METHOD(divide_and_remainder) {
    Decimal *whole = NULL, *rest = rest_of(in, self, args, argc, &whole);
    if (!rest) return V_THROWN;
    Value array = array_new(in, in->kinds[V_DECIMAL], 2);
    as_list(array)->at[0] = v_decimal(whole);
    as_list(array)->at[1] = v_decimal(rest);
    return array;
}

METHOD(power) {
    Value v = v_decimal_or_thrown(decimal_pow(in, as_decimal(self), args[0].as.i));
    return argc > 1 ? rounded(in, v, args[1]) : v;
}

/* The square root of the unscaled value, enough digits longer, cut and then rounded. */
METHOD(square_root) {
    const Decimal *d = as_decimal(self);
    if (!is_context(args[0])) return throw_null(in);
    if (decimal_sign(d) < 0) return throw_error(in, EX_ARITHMETIC, "Attempted square root of negative BigDecimal");
    if (decimal_sign(d) == 0) return v_decimal(decimal_of(in, 0, d->scale / 2));
    int32_t precision = as_context(args[0])->precision;
    int64_t digits = 2 * (int64_t)(precision ? precision : (int32_t)decimal_precision(d)) + 4;
    int64_t zeros = digits - decimal_precision(d);
    if (zeros < 0) zeros = 0;
    if ((d->scale + zeros) % 2) zeros++;
    BigInt *wide = big_op(in, BIG_MUL, decimal_unscaled(in, d), big_pow10(in, (uint32_t)zeros));
    BigInt *root = big_sqrt(in, wide);
    bool exact = big_cmp(big_op(in, BIG_MUL, root, root), wide) == 0;
    Decimal *result = decimal_of_big(in, root, (d->scale + zeros) / 2);
    if (!exact) result = decimal_add(in, result, decimal_of_big(in, big_of(in, 1), result->scale + 1)); /* keeps it off ties */
    result = decimal_round(in, result, (uint32_t)precision, as_context(args[0])->rounding);
    if (!exact || !result) return v_decimal_or_thrown(result);
    int32_t preferred = d->scale / 2;
    Decimal *short_one = decimal_strip(in, result);
    return v_decimal_or_thrown(short_one->scale < preferred ? decimal_set_scale(in, short_one, preferred, ROUND_UNNECESSARY) : short_one);
}

METHOD(negate) {
    Value v = v_decimal(decimal_negate(in, as_decimal(self)));
    return argc ? rounded(in, v, args[0]) : v;
}
METHOD(absolute) {
    Value v = decimal_sign(as_decimal(self)) < 0 ? v_decimal(decimal_negate(in, as_decimal(self))) : self;
    return argc ? rounded(in, v, args[0]) : v;
}
METHOD(plus_rounded) { return argc ? rounded(in, self, args[0]) : self; }
METHOD(round_context) { return rounded(in, self, args[0]); }

METHOD(set_scale) {
    Rounding mode = ROUND_UNNECESSARY;
    if (argc > 1 && !rounding_of(in, args[1], &mode)) return V_THROWN;
    return v_decimal_or_thrown(decimal_set_scale(in, as_decimal(self), args[0].as.i, mode));
}

static Value with_scale(Interp *in, const Decimal *d, int64_t scale) {
    if (!d->big && scale == (int32_t)scale) return v_decimal(decimal_of(in, d->small, (int32_t)scale));
    return v_decimal_or_thrown(decimal_of_big(in, decimal_unscaled(in, d), scale));
}

static Value move_point(Interp *in, Value self, int64_t right) {
    Value moved = with_scale(in, as_decimal(self), as_decimal(self)->scale - right);
    if (is_abrupt(moved) || as_decimal(moved)->scale >= 0) return moved;
    return v_decimal_or_thrown(decimal_set_scale(in, as_decimal(moved), 0, ROUND_UNNECESSARY));
}
METHOD(point_left) { return args[0].as.i ? move_point(in, self, -(int64_t)args[0].as.i) : self; }
METHOD(point_right) { return args[0].as.i ? move_point(in, self, args[0].as.i) : self; }
METHOD(scale_by_power) { return with_scale(in, as_decimal(self), (int64_t)as_decimal(self)->scale - args[0].as.i); }
METHOD(strip) { return v_decimal_or_thrown(decimal_strip(in, as_decimal(self))); }
METHOD(ulp) { return v_decimal(decimal_of(in, 1, as_decimal(self)->scale)); }

/* --- questions -------------------------------------------------------------------------------------------------------- */

METHOD(scale) { return v_int(as_decimal(self)->scale); }
METHOD(precision) { return v_int((int32_t)decimal_precision(as_decimal(self))); }
METHOD(signum) { return v_int(decimal_sign(as_decimal(self))); }
METHOD(unscaled) { return v_big(decimal_unscaled(in, as_decimal(self))); }
METHOD(max) { return is_null(args[0]) ? throw_null(in) : number_compare(in, self, args[0]) >= 0 ? self : args[0]; }
METHOD(min) { return is_null(args[0]) ? throw_null(in) : number_compare(in, self, args[0]) <= 0 ? self : args[0]; }

static Value styled(Interp *in, Value self, DecimalStyle style) {
    Buf out = {0};
    decimal_print(&out, as_decimal(self), style);
    return string_new(in, buf_as_text(&out));
}
METHOD(to_plain) {
    enum { MOST_PLACES = 100000000 };
    const Decimal *d = as_decimal(self);
    bool endless = decimal_sign(d) && (d->scale > MOST_PLACES || d->scale < -MOST_PLACES);
    return endless ? throw_error(in, EX_OUT_OF_MEMORY, "Java heap space") : styled(in, self, DECIMAL_PLAIN);
}
METHOD(to_engineering) { return styled(in, self, DECIMAL_ENGINEERING); }

METHOD(to_big_exact) {
    Decimal *whole = decimal_set_scale(in, as_decimal(self), 0, ROUND_UNNECESSARY);
    return whole ? v_big(decimal_unscaled(in, whole)) : V_THROWN;
}
/* More digits than a long has are told before digits behind the point. */
static Value whole_exact(Interp *in, Value self, int64_t low, int64_t high) {
    enum { LONG_DIGITS = 19 };
    const Decimal *d = as_decimal(self);
    bool beyond = decimal_sign(d) && (int64_t)decimal_precision(d) - d->scale > LONG_DIGITS;
    if (beyond) return throw_error(in, EX_ARITHMETIC, "Overflow");
    Value whole = to_big_exact(in, self, NULL, 0);
    int64_t l;
    if (is_abrupt(whole)) return whole;
    return big_fits(as_big(whole), &l) && l >= low && l <= high ? v_long(l) : throw_error(in, EX_ARITHMETIC, "Overflow");
}
METHOD(long_exact) { return whole_exact(in, self, INT64_MIN, INT64_MAX); }
METHOD(int_exact) {
    Value l = whole_exact(in, self, INT32_MIN, INT32_MAX);
    return is_abrupt(l) ? l : v_int((int32_t)l.as.l);
}

METHOD(short_exact) {
    Value l = whole_exact(in, self, INT16_MIN, INT16_MAX);
    return is_abrupt(l) ? l : v_short((int16_t)l.as.l);
}
METHOD(byte_exact) {
    Value l = whole_exact(in, self, INT8_MIN, INT8_MAX);
    return is_abrupt(l) ? l : v_byte((int8_t)l.as.l);
}

static const NativeMethod decimal_methods[] = {
    {"<init>(String)", construct},
    {"<init>(char[])", construct},
    {"<init>(double)", construct},
    {"<init>(int)", construct},
    {"<init>(long)", construct},
    {"<init>(BigInteger)", construct},
    {"<init>(String, java.math.MathContext)", construct},
    {"<init>(double, java.math.MathContext)", construct},
    {"<init>(BigInteger, int)", construct_scaled},
    {"static valueOf(long)", value_of},
    {"static valueOf(double)", value_of},
    {"static valueOf(long, int)", value_of},
    {"static getZERO()", zero},
    {"static getONE()", one},
    {"static getTWO()", two},
    {"static getTEN()", ten},
#define ROUNDING(N) {"static getROUND_" #N "()", round_##N},
    ROUNDINGS(ROUNDING)
#undef ROUNDING
    {"add(BigDecimal)", add},
    {"add(BigDecimal, java.math.MathContext)", add},
    {"subtract(BigDecimal)", subtract},
    {"subtract(BigDecimal, java.math.MathContext)", subtract},
    {"multiply(BigDecimal)", multiply},
    {"first multiply(BigInteger)", multiply},
    {"first multiply(Double)", multiply_double},
    {"multiply(BigDecimal, java.math.MathContext)", multiply},
    {"divide(BigDecimal)", divide},
    {"divide(BigDecimal, int)", divide},
    {"divide(BigDecimal, java.math.RoundingMode)", divide},
    {"divide(BigDecimal, java.math.MathContext)", divide},
    {"divide(BigDecimal, int, int)", divide},
    {"divide(BigDecimal, int, java.math.RoundingMode)", divide},
    {"divideToIntegralValue(BigDecimal)", divide_integral},
    {"divideToIntegralValue(BigDecimal, java.math.MathContext)", divide_integral},
    {"remainder(BigDecimal)", remainder_of},
    {"remainder(BigDecimal, java.math.MathContext)", remainder_of},
    {"divideAndRemainder(BigDecimal)", divide_and_remainder},
    {"divideAndRemainder(BigDecimal, java.math.MathContext)", divide_and_remainder},
    {"pow(int)", power},
    {"pow(int, java.math.MathContext)", power},
    {"sqrt(java.math.MathContext)", square_root},
    {"negate()", negate},
    {"negate(java.math.MathContext)", negate},
    {"abs()", absolute},
    {"abs(java.math.MathContext)", absolute},
    {"plus()", plus_rounded},
    {"plus(java.math.MathContext)", plus_rounded},
    {"round(java.math.MathContext)", round_context},
    {"setScale(int)", set_scale},
    {"setScale(int, int)", set_scale},
    {"setScale(int, java.math.RoundingMode)", set_scale},
    {"movePointLeft(int)", point_left},
    {"movePointRight(int)", point_right},
    {"scaleByPowerOfTen(int)", scale_by_power},
    {"stripTrailingZeros()", strip},
    {"ulp()", ulp},
    {"scale()", scale},
    {"precision()", precision},
    {"signum()", signum},
    {"unscaledValue()", unscaled},
    {"max(BigDecimal)", max},
    {"min(BigDecimal)", min},
    {"toPlainString()", to_plain},
    {"toEngineeringString()", to_engineering},
    {"toBigIntegerExact()", to_big_exact},
    {"longValueExact()", long_exact},
    {"intValueExact()", int_exact},
    {"shortValueExact()", short_exact},
    {"byteValueExact()", byte_exact},
    {0},
};

const NativeType type_java_math_BigDecimal = {.name = "java.math.BigDecimal",
                                              .super = "java.lang.Number",
                                              .interfaces = "java.lang.Comparable",
                                              .kind = V_DECIMAL,
                                              .methods = decimal_methods};
