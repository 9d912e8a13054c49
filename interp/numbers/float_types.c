/*
 * java.lang.Double and Float.
 */
#include "interp/numbers/number_methods.h"

#include <float.h>
#include <math.h>

static bool is_float_class(Value self) { return (self.kind == V_CLASS ? as_class(self)->kind : (Kind)self.kind) == V_FLOAT; }
static Value like(Value self, double d) { return is_float_class(self) ? v_float(d) : v_double(d); }

METHOD(max_value) { return like(self, is_float_class(self) ? (double)FLT_MAX : DBL_MAX); }
METHOD(min_value) { return like(self, is_float_class(self) ? (double)FLT_TRUE_MIN : DBL_TRUE_MIN); }
METHOD(min_normal) { return like(self, is_float_class(self) ? (double)FLT_MIN : DBL_MIN); }
METHOD(not_a_number) { return like(self, (double)NAN); }
METHOD(plus_infinity) { return like(self, HUGE_VAL); }
METHOD(minus_infinity) { return like(self, -HUGE_VAL); }
METHOD(size_value) { return v_int(is_float_class(self) ? 32 : 64); }
METHOD(bytes_value) { return v_int(is_float_class(self) ? 4 : 8); }

METHOD(parse) {
    if (is_null(args[0])) return throw_null(in);
    return number_parse(in, is_float_class(self) ? V_FLOAT : V_DOUBLE, string_text(as_string(args[0])), 10);
}
METHOD(value_of) { return args[0].kind == V_STRING || is_null(args[0]) ? parse(in, self, args, argc) : like(self, number_double(args[0])); }
METHOD(static_to_string) { return value_to_string(in, args[0]); }

METHOD(compare) {
    double a = number_double(args[0]), b = number_double(args[1]);
    if (a == 0 && b == 0) return v_int((signbit(b) != 0) - (signbit(a) != 0)); /* -0.0 is below 0.0 */
    return v_int(number_compare(in, args[0], args[1]));
}

METHOD(static_is_nan) { return v_bool(isnan(args[0].as.d)); }
METHOD(static_is_infinite) { return v_bool(isinf(args[0].as.d)); }
METHOD(static_is_finite) { return v_bool(isfinite(args[0].as.d)); }
METHOD(is_nan) { return v_bool(isnan(self.as.d)); }
METHOD(is_infinite) { return v_bool(isinf(self.as.d)); }
static bool has_nan(const Value *args) { return isnan(args[0].as.d) || isnan(args[1].as.d); }
METHOD(max) { return like(self, has_nan(args) ? (double)NAN : fmax(args[0].as.d, args[1].as.d)); }
METHOD(min) { return like(self, has_nan(args) ? (double)NAN : fmin(args[0].as.d, args[1].as.d)); }
METHOD(sum) { return like(self, args[0].as.d + args[1].as.d); }
METHOD(hash) { return v_int(number_hash(args[0])); }

typedef union Raw {
    double d;
    int64_t l;
    float f;
    int32_t i;
} Raw;
METHOD(double_bits) { return v_long(isnan(args[0].as.d) ? 0x7FF8000000000000 : ((Raw){.d = args[0].as.d}).l); }
METHOD(bits_double) { return v_double(((Raw){.l = args[0].as.l}).d); }
METHOD(float_bits) { return v_int(isnan(args[0].as.d) ? 0x7FC00000 : ((Raw){.f = (float)args[0].as.d}).i); }
METHOD(bits_float) { return v_float((double)((Raw){.i = args[0].as.i}).f); }

/* C writes 0x1p+0 and 0x1.8p-4 where Java has 0x1.0p0 and 0x1.8p-4; a float that is subnormal is written as one. */
METHOD(hex_text) {
    double d = args[0].as.d;
    bool subnormal = is_float_class(self) && d != 0 && fabs(d) < 0x1p-126;
    char digits[40];
    if (!isfinite(d)) return value_to_string(in, args[0]);
    snprintf(digits, sizeof digits, "%a", subnormal ? scalbn(d, 126 - 1022) : d);
    char *power = strchr(digits, 'p');
    const char *exponent = subnormal ? "-126" : power[1] == '+' ? power + 2 : power + 1;
    bool whole = memchr(digits, '.', (size_t)(power - digits)) == NULL;
    return string_new(in, text_of(text_printf("%.*s%sp%s", (int)(power - digits), digits, whole ? ".0" : "", exponent)));
}

/* --- Groovy's round() and trunc() -------------------------------------------------------------------------------- */

static double round_half_up(double d) {
    double floor_of = floor(d);
    return d - floor_of >= 0.5 ? floor_of + 1 : floor_of;
}

METHOD(primitive_type) { return v_obj(V_CLASS, class_named(in, as_class(self)->kind == V_FLOAT ? "float" : "double")); }

METHOD(round_whole) {
    Value rounded = v_double(round_half_up(self.as.d));
    return self.kind == V_FLOAT ? v_int(number_int(rounded)) : v_long(number_long(rounded));
}
METHOD(round_places) {
    double power = pow(10, args[0].as.i);
    return like(self, floor(self.as.d * power + 0.5) / power);
}
METHOD(trunc_whole) { return like(self, self.as.d < 0 ? ceil(self.as.d) : floor(self.as.d)); }
METHOD(trunc_places) {
    double power = pow(10, args[0].as.i);
    return like(self, trunc(self.as.d * power) / power);
}

METHOD(value_field) { return self; }

const NativeMethod floating_methods[] = {
    {"field getValue()", value_field},
    {"static getMAX_VALUE()", max_value},
    {"static getMIN_VALUE()", min_value},
    {"static getMIN_NORMAL()", min_normal},
    {"static getNaN()", not_a_number},
    {"static getPOSITIVE_INFINITY()", plus_infinity},
    {"static getNEGATIVE_INFINITY()", minus_infinity},
    {"static getSIZE()", size_value},
    {"static getBYTES()", bytes_value},
    {"static getTYPE()", primitive_type},
    {"isNaN()", is_nan},
    {"isInfinite()", is_infinite},
    {"round()", round_whole},
    {"round(int)", round_places},
    {"trunc()", trunc_whole},
    {"trunc(int)", trunc_places},
    {0},
};

#define STATICS(type)                                                                                                 \
    {"<init>(String)", parse}, {"<init>(double)", value_of},                                                          \
        {"static valueOf(String)", value_of}, {"static valueOf(" type ")", value_of}, {"static toString(" type ")", static_to_string},     \
        {"static compare(" type ", " type ")", compare}, {"static isNaN(" type ")", static_is_nan},                                    \
        {"static isInfinite(" type ")", static_is_infinite}, {"static isFinite(" type ")", static_is_finite},                          \
        {"static max(" type ", " type ")", max}, {"static min(" type ", " type ")", min}, {"static sum(" type ", " type ")", sum},      \
        {"static hashCode(" type ")", hash}, {"static toHexString(" type ")", hex_text}

static const NativeMethod double_statics[] = {STATICS("double"),
                                              {"static parseDouble(String)", parse},
                                              {"static doubleToLongBits(double)", double_bits},
                                              {"static doubleToRawLongBits(double)", double_bits},
                                              {"static longBitsToDouble(long)", bits_double},
                                              {0}};
static const NativeMethod float_statics[] = {STATICS("float"),
                                             {"static parseFloat(String)", parse},
                                             {"static floatToIntBits(float)", float_bits},
                                             {"static floatToRawIntBits(float)", float_bits},
                                             {"static intBitsToFloat(int)", bits_float},
                                             {0}};

const NativeType type_java_lang_Double = {.name = "java.lang.Double", .super = "java.lang.Number", .interfaces = "java.lang.Comparable",
                                          .kind = V_DOUBLE, .flags = CLASS_FINAL, .methods = double_statics};
const NativeType type_java_lang_Float = {.name = "java.lang.Float", .super = "java.lang.Number", .interfaces = "java.lang.Comparable",
                                         .kind = V_FLOAT, .flags = CLASS_FINAL, .methods = float_statics};
