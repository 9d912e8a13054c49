/*
 * The rarer methods of java.lang.Math: neighbours and parts of floating-point numbers, checked steps, wide products.
 */
#include "interp/numbers/number_methods.h"

#include <math.h>

static Value like(Value v, double d) { return v.kind == V_FLOAT ? v_float(d) : v_double(d); }

static Value overflow(Interp *in, Value v) {
    return throw_error(in, EX_ARITHMETIC, v.kind == V_INT ? "integer overflow" : "long overflow");
}

static Value step_exact(Interp *in, Value v, int by) {
    int64_t l = number_long(v), limit = v.kind == V_INT ? (by > 0 ? INT32_MAX : INT32_MIN) : by > 0 ? INT64_MAX : INT64_MIN;
    if (l == limit) return overflow(in, v);
    return v.kind == V_INT ? v_int((int32_t)(l + by)) : v_long(l + by);
}
METHOD(increment_exact) { return step_exact(in, args[0], 1); }
METHOD(decrement_exact) { return step_exact(in, args[0], -1); }

METHOD(absolute_exact) {
    int64_t l = number_long(args[0]);
    bool whole = args[0].kind == V_INT;
    if (l == (whole ? INT32_MIN : INT64_MIN))
        return throw_error(in, EX_ARITHMETIC, "Overflow to represent absolute value of %s.MIN_VALUE", whole ? "Integer" : "Long");
    return whole ? v_int((int32_t)(l < 0 ? -l : l)) : v_long(l < 0 ? -l : l);
}

METHOD(multiply_full) { return v_long((int64_t)args[0].as.i * args[1].as.i); }
METHOD(multiply_high) { return v_long((int64_t)(((__int128_t)args[0].as.l * args[1].as.l) >> 64)); }

METHOD(copy_sign) { return like(args[0], copysign(args[0].as.d, args[1].as.d)); }
METHOD(multiply_add) {
    double x = args[0].as.d, y = args[1].as.d, z = args[2].as.d;
    return like(args[0], args[0].kind == V_FLOAT ? (double)fmaf((float)x, (float)y, (float)z) : fma(x, y, z));
}
METHOD(ieee_remainder) { return v_double(remainder(args[0].as.d, args[1].as.d)); }
METHOD(scaled) {
    double d = args[0].as.d;
    return like(args[0], args[0].kind == V_FLOAT ? (double)scalbnf((float)d, args[1].as.i) : scalbn(d, args[1].as.i));
}

METHOD(exponent) {
    double d = args[0].as.d;
    bool small = args[0].kind == V_FLOAT;
    int least = small ? -127 : -1023;
    if (!isfinite(d)) return v_int(1 - least);
    int e = d == 0 ? least : ilogb(d);
    return v_int(e < least + 1 ? least : e);
}

/* A float goes towards a double, too, that no float is. */
static double neighbour(Value v, double towards) {
    if (v.kind != V_FLOAT) return nextafter(v.as.d, towards);
    float way = towards > v.as.d ? INFINITY : towards < v.as.d ? -INFINITY : (float)towards;
    return (double)nextafterf((float)v.as.d, way);
}
METHOD(next_up) { return like(args[0], neighbour(args[0], (double)INFINITY)); }
METHOD(next_down) { return like(args[0], neighbour(args[0], (double)-INFINITY)); }
METHOD(next_after) { return like(args[0], neighbour(args[0], args[1].as.d)); }
METHOD(last_place) {
    Value v = like(args[0], fabs(args[0].as.d));
    if (!isfinite(v.as.d)) return v;
    double up = neighbour(v, (double)INFINITY);
    return like(v, isfinite(up) ? up - v.as.d : v.as.d - neighbour(v, 0));
}

#define WHOLE(name, fn) {"static " name "(int)", fn}, {"static " name "(long)", fn}
#define REAL(name, fn) {"static " name "(float)", fn}, {"static " name "(double)", fn}
const NativeMethod math_more_methods[] = {
    WHOLE("incrementExact", increment_exact),
    WHOLE("decrementExact", decrement_exact),
    WHOLE("absExact", absolute_exact),
    {"static multiplyFull(int, int)", multiply_full},
    {"static multiplyHigh(long, long)", multiply_high},
    {"static copySign(float, float)", copy_sign},
    {"static copySign(double, double)", copy_sign},
    {"static fma(float, float, float)", multiply_add},
    {"static fma(double, double, double)", multiply_add},
    {"static IEEEremainder(double, double)", ieee_remainder},
    {"static scalb(float, int)", scaled},
    {"static scalb(double, int)", scaled},
    REAL("getExponent", exponent),
    REAL("nextUp", next_up),
    REAL("nextDown", next_down),
    {"static nextAfter(float, double)", next_after},
    {"static nextAfter(double, double)", next_after},
    REAL("ulp", last_place),
    {0},
};
