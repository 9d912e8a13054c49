/*
 * java.lang.Math (and StrictMath).
 */
#include "interp/native.h"
#include "interp/numbers/number.h"
#include "interp/numbers/random.h"

#include <math.h>

/* --- functions of doubles ------------------------------------------------------------------------------------------- */

#define UNARY(X)                                                                                                      \
    X(sqrt) X(ceil) X(floor) X(rint) X(sin) X(cos) X(tan) X(asin) X(acos) X(atan) X(sinh) X(cosh) X(tanh)      \
    X(exp) X(expm1) X(log) X(log10) X(log1p)
#define BINARY(X) X(atan2) X(hypot)
#define UNARY_METHOD(name) \
    METHOD(m_##name) { return v_double(name(args[0].as.d)); }
#define BINARY_METHOD(name) \
    METHOD(m_##name) { return v_double(name(args[0].as.d, args[1].as.d)); }
UNARY(UNARY_METHOD)
BINARY(BINARY_METHOD)

METHOD(m_pow) { return v_double(number_pow(args[0].as.d, args[1].as.d)); }
METHOD(m_cbrt) { return v_double((double)cbrtl((long double)args[0].as.d)); } /* the double's own is not always nearest */
METHOD(to_radians) { return v_double(args[0].as.d * (M_PI / 180)); }
METHOD(to_degrees) { return v_double(args[0].as.d * (180 / M_PI)); }
METHOD(pi) { return v_double(M_PI); }
METHOD(e) { return v_double(M_E); }
METHOD(m_random) { return v_double((double)(random_bits(in) >> 11) * 0x1p-53); }

/* --- of any number, in its own type ---------------------------------------------------------------------------------- */

static Value in_kind(Value like, double d) { return like.kind == V_FLOAT ? v_float(d) : v_double(d); }

METHOD(absolute) {
    switch (args[0].kind) {
    case V_INT: return v_int(args[0].as.i < 0 ? (int32_t)(0 - (uint32_t)args[0].as.i) : args[0].as.i);
    case V_LONG: return v_long(args[0].as.l < 0 ? (int64_t)(0 - (uint64_t)args[0].as.l) : args[0].as.l);
    default: return in_kind(args[0], fabs(args[0].as.d));
    }
}

METHOD(maximum) {
    if (args[0].kind == V_INT) return v_int(args[0].as.i > args[1].as.i ? args[0].as.i : args[1].as.i);
    if (args[0].kind == V_LONG) return v_long(args[0].as.l > args[1].as.l ? args[0].as.l : args[1].as.l);
    double a = args[0].as.d, b = args[1].as.d;
    if (a == 0 && b == 0) return in_kind(args[0], signbit(a) ? b : a);
    return in_kind(args[0], isnan(a) || isnan(b) ? (double)NAN : a > b ? a : b);
}

METHOD(minimum) {
    if (args[0].kind == V_INT) return v_int(args[0].as.i < args[1].as.i ? args[0].as.i : args[1].as.i);
    if (args[0].kind == V_LONG) return v_long(args[0].as.l < args[1].as.l ? args[0].as.l : args[1].as.l);
    double a = args[0].as.d, b = args[1].as.d;
    if (a == 0 && b == 0) return in_kind(args[0], signbit(a) ? a : b);
    return in_kind(args[0], isnan(a) || isnan(b) ? (double)NAN : a < b ? a : b);
}

METHOD(signum) { return in_kind(args[0], args[0].as.d > 0 ? 1 : args[0].as.d < 0 ? -1 : args[0].as.d); }

METHOD(round_half_up) {
    double down = floor(args[0].as.d);
    Value rounded = v_double(args[0].as.d - down >= 0.5 ? down + 1 : down);
    return args[0].kind == V_FLOAT ? v_int(number_int(rounded)) : v_long(number_long(rounded));
}

/* --- whole numbers ------------------------------------------------------------------------------------------------------ */

static Value overflow(Interp *in, Value like) {
    return throw_error(in, EX_ARITHMETIC, like.kind == V_INT ? "integer overflow" : "long overflow");
}
#define EXACT(name, builtin)                                                                                          \
    METHOD(name##_exact) {                                                                                             \
        int32_t i;                                                                                                     \
        int64_t l;                                                                                                     \
        if (args[0].kind == V_INT) return builtin(args[0].as.i, args[1].as.i, &i) ? overflow(in, args[0]) : v_int(i);   \
        return builtin(args[0].as.l, args[1].as.l, &l) ? overflow(in, args[0]) : v_long(l);                             \
    }
EXACT(add, __builtin_add_overflow)
EXACT(subtract, __builtin_sub_overflow)
EXACT(multiply, __builtin_mul_overflow)

METHOD(negate_exact) {
    if (args[0].kind == V_INT) return args[0].as.i == INT32_MIN ? overflow(in, args[0]) : v_int(-args[0].as.i);
    return args[0].as.l == INT64_MIN ? overflow(in, args[0]) : v_long(-args[0].as.l);
}
METHOD(to_int_exact) {
    int64_t l = args[0].as.l;
    return l == (int32_t)l ? v_int((int32_t)l) : throw_error(in, EX_ARITHMETIC, "integer overflow");
}

static Value floored(Interp *in, const Value *args, bool rest) {
    int64_t a = number_long(args[0]), b = number_long(args[1]);
    if (b == 0) return throw_error(in, EX_ARITHMETIC, "/ by zero");
    int64_t q = b == -1 ? (int64_t)(0 - (uint64_t)a) : a / b, r = b == -1 ? 0 : a % b;
    if (r != 0 && (r < 0) != (b < 0)) {
        q--;
        r += b;
    }
    return args[0].kind == V_INT ? v_int((int32_t)(rest ? r : q)) : v_long(rest ? r : q);
}
METHOD(floor_quotient) { return floored(in, args, false); }
METHOD(floor_rest) { return floored(in, args, true); }
METHOD(floor_quotient_by_int) { return floored(in, (Value[]){args[0], v_long(args[1].as.i)}, false); }
METHOD(floor_rest_by_int) {
    Value rest = floored(in, (Value[]){args[0], v_long(args[1].as.i)}, true);
    return is_abrupt(rest) ? rest : v_int((int32_t)rest.as.l);
}

#define EACH_TYPE(name, fn)                                                                                           \
    {"static " name "(int)", fn}, {"static " name "(long)", fn}, {"static " name "(float)", fn}, {"static " name "(double)", fn}
#define EACH_PAIR(name, fn)                                                                                           \
    {"static " name "(int, int)", fn}, {"static " name "(long, long)", fn}, {"static " name "(float, float)", fn},     \
        {"static " name "(double, double)", fn}
#define WHOLE_PAIR(name, fn) {"static " name "(int, int)", fn}, {"static " name "(long, long)", fn}

static const NativeMethod math_methods[] = {
#define ROW(name) {"static " #name "(double)", m_##name},
    UNARY(ROW)
#undef ROW
#define ROW(name) {"static " #name "(double, double)", m_##name},
    BINARY(ROW)
#undef ROW
    {"static cbrt(double)", m_cbrt},
    {"static pow(double, double)", m_pow},
    {"static toRadians(double)", to_radians},
    {"static toDegrees(double)", to_degrees},
    {"static random()", m_random},
    {"static getPI()", pi},
    {"static getE()", e},
    EACH_TYPE("abs", absolute),
    EACH_PAIR("max", maximum),
    EACH_PAIR("min", minimum),
    {"static signum(float)", signum},
    {"static signum(double)", signum},
    {"static round(float)", round_half_up},
    {"static round(double)", round_half_up},
    WHOLE_PAIR("addExact", add_exact),
    WHOLE_PAIR("subtractExact", subtract_exact),
    WHOLE_PAIR("multiplyExact", multiply_exact),
    {"static multiplyExact(long, int)", multiply_exact},
    {"static negateExact(int)", negate_exact},
    {"static negateExact(long)", negate_exact},
    {"static toIntExact(long)", to_int_exact},
    WHOLE_PAIR("floorDiv", floor_quotient),
    {"static floorDiv(long, int)", floor_quotient_by_int},
    WHOLE_PAIR("floorMod", floor_rest),
    {"static floorMod(long, int)", floor_rest_by_int},
    {0},
};

const NativeType type_java_lang_Math = {.name = "java.lang.Math", .kind = V_NATIVE, .flags = CLASS_FINAL, .methods = math_methods};
const NativeType type_java_lang_StrictMath = {
    .name = "java.lang.StrictMath", .kind = V_NATIVE, .flags = CLASS_FINAL, .methods = math_methods};
