/*
 * java.lang.Integer, Long, Short and Byte: constants, static methods, constructors.
 */
#include "interp/numbers/number_methods.h"

static Kind kind_of(Value self) { return self.kind == V_CLASS ? as_class(self)->kind : (Kind)self.kind; }

static int bits_of(Kind kind) { return kind == V_LONG ? 64 : kind == V_INT ? 32 : kind == V_SHORT ? 16 : 8; }

static Value of_kind(Kind kind, int64_t l) {
    return kind == V_LONG ? v_long(l) : kind == V_INT ? v_int((int32_t)l) : kind == V_SHORT ? v_short((int16_t)l) : v_byte((int8_t)l);
}

METHOD(max_value) { return of_kind(kind_of(self), INT64_MAX >> (64 - bits_of(kind_of(self)))); }
METHOD(min_value) { return of_kind(kind_of(self), INT64_MIN >> (64 - bits_of(kind_of(self)))); }
METHOD(size_value) { return v_int(bits_of(kind_of(self))); }
METHOD(bytes_value) { return v_int(bits_of(kind_of(self)) / 8); }
METHOD(primitive_type) {
    static const char *const names[] = {[V_BYTE] = "byte", [V_SHORT] = "short", [V_INT] = "int", [V_LONG] = "long"};
    return v_obj(V_CLASS, class_named(in, names[kind_of(self)]));
}

METHOD(parse) {
    if (is_null(args[0])) return throw_error(in, EX_NUMBER_FORMAT, "Cannot parse null string");
    return number_parse(in, kind_of(self), string_text(as_string(args[0])), argc > 1 ? args[1].as.i : 10);
}

METHOD(value_of) {
    return args[0].kind == V_STRING || is_null(args[0]) ? parse(in, self, args, argc)
                                                        : number_convert(in, args[0], kind_of(self));
}

METHOD(decode) {
    if (is_null(args[0])) return throw_null(in);
    Text t = string_text(as_string(args[0])), digits = t;
    if (!t.len) return throw_error(in, EX_NUMBER_FORMAT, "Zero length string");
    bool minus = t.len && t.at[0] == '-';
    if (t.len && (t.at[0] == '-' || t.at[0] == '+')) digits = text_span(t.at + 1, t.len - 1);
    int radix = 10;
    size_t skip = 0;
    if (text_starts(digits, TEXT("0x")) || text_starts(digits, TEXT("0X"))) radix = 16, skip = 2;
    else if (text_starts(digits, TEXT("#"))) radix = 16, skip = 1;
    else if (digits.len > 1 && digits.at[0] == '0') radix = 8, skip = 1;
    digits = text_span(digits.at + skip, digits.len - skip);
    return number_parse(in, kind_of(self), text_of(text_printf("%s%.*s", minus ? "-" : "", TEXT_FMT(digits))), radix);
}

METHOD(static_to_string) {
    return argc > 1 ? number_radix_text(in, number_long(args[0]), args[1].as.i, false, 64)
                    : value_to_string(in, args[0]);
}
METHOD(to_hex) { return number_radix_text(in, number_long(args[0]), 16, true, bits_of(kind_of(self))); }
METHOD(to_octal) { return number_radix_text(in, number_long(args[0]), 8, true, bits_of(kind_of(self))); }
METHOD(to_binary) { return number_radix_text(in, number_long(args[0]), 2, true, bits_of(kind_of(self))); }
METHOD(to_unsigned) { return number_radix_text(in, number_long(args[0]), argc > 1 ? args[1].as.i : 10, true, bits_of(kind_of(self))); }

METHOD(compare) {
    int64_t a = number_long(args[0]), b = number_long(args[1]);
    if (kind_of(self) == V_BYTE || kind_of(self) == V_SHORT) return v_int((int32_t)(a - b));
    return v_int((a > b) - (a < b));
}
METHOD(signum) { return v_int((number_long(args[0]) > 0) - (number_long(args[0]) < 0)); }
METHOD(max) { return number_compare(in, args[0], args[1]) >= 0 ? args[0] : args[1]; }
METHOD(min) { return number_compare(in, args[0], args[1]) <= 0 ? args[0] : args[1]; }
METHOD(sum) { return of_kind(kind_of(self), (int64_t)((uint64_t)number_long(args[0]) + (uint64_t)number_long(args[1]))); }
METHOD(hash) { return v_int(number_hash(args[0])); }

static uint64_t raw_bits(Value self, Value v) {
    int bits = bits_of(kind_of(self));
    return bits == 64 ? (uint64_t)number_long(v) : (uint64_t)number_long(v) & (((uint64_t)1 << bits) - 1);
}

METHOD(bit_count) { return v_int(__builtin_popcountll(raw_bits(self, args[0]))); }
METHOD(leading_zeros) {
    uint64_t b = raw_bits(self, args[0]);
    return v_int(b ? __builtin_clzll(b) - (64 - bits_of(kind_of(self))) : bits_of(kind_of(self)));
}
METHOD(trailing_zeros) {
    uint64_t b = raw_bits(self, args[0]);
    return v_int(b ? __builtin_ctzll(b) : bits_of(kind_of(self)));
}
METHOD(highest_bit) {
    uint64_t b = raw_bits(self, args[0]);
    return of_kind(kind_of(self), b ? (int64_t)((uint64_t)1 << (63 - __builtin_clzll(b))) : 0);
}
METHOD(value_field) { return self; }
METHOD(lowest_bit) {
    int64_t l = number_long(args[0]);
    return of_kind(kind_of(self), (int64_t)((uint64_t)l & (0 - (uint64_t)l)));
}

/* java.lang.Integer's cache and the like make no difference here: whole numbers are values. */
const NativeMethod integer_methods[] = {
    {"static getMAX_VALUE()", max_value},
    {"static getMIN_VALUE()", min_value},
    {"static getSIZE()", size_value},
    {"static getBYTES()", bytes_value},
    {"static getTYPE()", primitive_type},
    {"static decode(String)", decode},
    {"field getValue()", value_field},
    {0},
};

#define STATICS(type)                                                                                                 \
    {"<init>(String)", parse}, {"<init>(" type ")", value_of},                                                        \
        {"static valueOf(String)", value_of}, {"static valueOf(String, int)", value_of},                              \
        {"static valueOf(" type ")", value_of},                                                                       \
        {"static toString(" type ")", static_to_string}, {"static compare(" type ", " type ")", compare},                              \
        {"static hashCode(" type ")", hash}

#define WIDE_STATICS(type)                                                                                            \
    {"static toString(" type ", int)", static_to_string}, {"static toHexString(" type ")", to_hex},                                    \
        {"static toOctalString(" type ")", to_octal}, {"static toBinaryString(" type ")", to_binary},                                  \
        {"static toUnsignedString(" type ")", to_unsigned}, {"static toUnsignedString(" type ", int)", to_unsigned},                   \
        {"static signum(" type ")", signum}, {"static max(" type ", " type ")", max}, {"static min(" type ", " type ")", min},         \
        {"static sum(" type ", " type ")", sum}, {"static bitCount(" type ")", bit_count},                                             \
        {"static numberOfLeadingZeros(" type ")", leading_zeros}, {"static numberOfTrailingZeros(" type ")", trailing_zeros},          \
        {"static highestOneBit(" type ")", highest_bit}, {"static lowestOneBit(" type ")", lowest_bit}

static const NativeMethod int_statics[] = {
    STATICS("int"), WIDE_STATICS("int"), {"static parseInt(String)", parse}, {"static parseInt(String, int)", parse}, {0}};
static const NativeMethod long_statics[] = {
    STATICS("long"), WIDE_STATICS("long"), {"static parseLong(String)", parse}, {"static parseLong(String, int)", parse}, {0}};
static const NativeMethod short_statics[] = {
    STATICS("short"), {"static parseShort(String)", parse}, {"static parseShort(String, int)", parse}, {0}};
static const NativeMethod byte_statics[] = {
    STATICS("byte"), {"static parseByte(String)", parse}, {"static parseByte(String, int)", parse}, {0}};


#define INTEGER_TYPE(symbol, class_name, its_kind, table)                                                             \
    const NativeType symbol = {.name = class_name, .super = "java.lang.Number", .interfaces = "java.lang.Comparable", .kind = its_kind, \
                               .flags = CLASS_FINAL, .methods = table}
INTEGER_TYPE(type_java_lang_Integer, "java.lang.Integer", V_INT, int_statics);
INTEGER_TYPE(type_java_lang_Long, "java.lang.Long", V_LONG, long_statics);
INTEGER_TYPE(type_java_lang_Short, "java.lang.Short", V_SHORT, short_statics);
INTEGER_TYPE(type_java_lang_Byte, "java.lang.Byte", V_BYTE, byte_statics);
