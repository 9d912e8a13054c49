/*
 * The static methods of Integer, Long, Short and Byte that see a number as bits: unsigned arithmetic, turning, reversing.
 */
#include "interp/text/string.h"
#include "interp/numbers/number_methods.h"
#include "interp/numbers/number_parse.h"

static int bits_of(Value self) {
    Kind kind = as_class(self)->kind;
    return kind == V_LONG ? 64 : kind == V_INT ? 32 : kind == V_SHORT ? 16 : 8;
}

static Value result(Value self, uint64_t bits) {
    switch (bits_of(self)) {
    case 64: return v_long((int64_t)bits);
    case 32: return v_int((int32_t)bits);
    case 16: return v_short((int16_t)bits);
    default: return v_byte((int8_t)bits);
    }
}

static uint64_t raw(Value self, Value v) {
    int bits = bits_of(self);
    return bits == 64 ? (uint64_t)number_long(v) : (uint64_t)number_long(v) & (((uint64_t)1 << bits) - 1);
}

METHOD(compare_unsigned) {
    uint64_t a = raw(self, args[0]), b = raw(self, args[1]);
    if (bits_of(self) < 32) return v_int((int32_t)(a - b));
    return v_int((a > b) - (a < b));
}
METHOD(divide_unsigned) {
    uint64_t b = raw(self, args[1]);
    return b ? result(self, raw(self, args[0]) / b) : throw_error(in, EX_ARITHMETIC, "/ by zero");
}
METHOD(remainder_unsigned) {
    uint64_t b = raw(self, args[1]);
    return b ? result(self, raw(self, args[0]) % b) : throw_error(in, EX_ARITHMETIC, "/ by zero");
}
METHOD(to_unsigned_int) { return v_int((int32_t)raw(self, args[0])); }
METHOD(to_unsigned_long) { return v_long((int64_t)raw(self, args[0])); }

/* Of a class of that width: so many digits are a signed number as well. */
static bool is_short_text(bool narrow, Text t, int radix) {
    return t.len <= (narrow ? 5 : 12) || (radix == 10 && t.len <= (narrow ? 9 : 18));
}

static Value throw_beyond(Interp *in, Text t, bool narrow) {
    return throw_error(in, EX_NUMBER_FORMAT, "String value %.*s exceeds range of unsigned %s.", TEXT_FMT(t), narrow ? "int" : "long");
}

/* What is longer the JDK parses without its last digit first. */
static Value parse_long_text(Interp *in, Value self, Text t, int radix) {
    Value most = number_parse_part(in, V_LONG, text_span(t.at, t.len - 1), radix);
    if (is_abrupt(most)) return most;
    BigInt *n = big_parse(in, t, radix);
    if (!n) return throw_error(in, EX_NUMBER_FORMAT, "Bad digit at end of %.*s", TEXT_FMT(t));
    return big_bit_length(n) > 64 ? throw_beyond(in, t, false) : result(self, (uint64_t)big_low(n));
}

static Value throw_negative(Interp *in, Text t) {
    return throw_error(in, EX_NUMBER_FORMAT, "Illegal leading minus sign on unsigned string %.*s.", TEXT_FMT(t));
}

static Value throw_no_digits(Interp *in, int radix) {
    if (radix == 10) return throw_error(in, EX_NUMBER_FORMAT, "For input string: \"\"");
    return throw_error(in, EX_NUMBER_FORMAT, "For input string: \"\" under radix %d", radix);
}

METHOD(parse_unsigned) {
    if (is_null(args[0])) return throw_error(in, EX_NUMBER_FORMAT, "Cannot parse null string");
    Text t = string_text(as_string(args[0]));
    if (t.len && t.at[0] == '-') return throw_negative(in, t);
    int radix = argc > 1 ? args[1].as.i : 10;
    bool narrow = as_class(self)->kind == V_INT;
    if (!t.len) return throw_no_digits(in, radix);
    if (is_short_text(narrow, t, radix)) return number_parse(in, as_class(self)->kind, t, radix);
    if (!narrow) return parse_long_text(in, self, t, radix);
    Value v = number_parse(in, V_LONG, t, radix);
    return is_abrupt(v) ? v : (uint64_t)v.as.l > UINT32_MAX ? throw_beyond(in, t, true) : v_int((int32_t)v.as.l);
}

static uint64_t turned(Value self, Value v, int by) {
    int bits = bits_of(self);
    uint64_t x = raw(self, v);
    by &= bits - 1;
    return by ? x << by | x >> (bits - by) : x;
}
METHOD(rotate_left) { return result(self, turned(self, args[0], args[1].as.i)); }
METHOD(rotate_right) { return result(self, turned(self, args[0], -args[1].as.i)); }

METHOD(reverse_bits) {
    uint64_t x = raw(self, args[0]), y = 0;
    for (int i = 0; i < bits_of(self); i++) y = y << 1 | (x >> i & 1);
    return result(self, y);
}
METHOD(reverse_bytes) {
    uint64_t x = raw(self, args[0]), y = 0;
    for (int i = 0; i < bits_of(self); i += 8) y = y << 8 | (x >> i & 0xFF);
    return result(self, y);
}

/* Integer.getInteger(name): a system property; there are none with numbers. */
METHOD(of_property) { return argc > 1 ? args[1] : v_null(); }

#define BITS(type)                                                                                                    \
    {"static compareUnsigned(" type ", " type ")", compare_unsigned}, {"static divideUnsigned(" type ", " type ")", divide_unsigned}, \
        {"static remainderUnsigned(" type ", " type ")", remainder_unsigned}, {"static rotateLeft(" type ", int)", rotate_left},      \
        {"static rotateRight(" type ", int)", rotate_right}, {"static reverse(" type ")", reverse_bits},                              \
        {"static reverseBytes(" type ")", reverse_bytes}

/* (text, from, to, radix): the part as a STRING. */
static Value part_of(Interp *in, const Value *args) {
    Value whole = is_null(args[0]) ? throw_null(in) : value_to_string(in, args[0]);
    if (is_abrupt(whole)) return whole;
    const String *s = as_string(whole);
    int32_t from = args[1].as.i, to = args[2].as.i;
    if (from < 0 || from > to || (uint32_t)to > s->units) return throw_bare(in, EX_INDEX_OUT_OF_BOUNDS);
    return string_sub(in, s, (uint32_t)from, (uint32_t)to);
}

static Value parse_part_as(Interp *in, Kind kind, const Value *args) {
    Value part = part_of(in, args);
    int radix = args[3].as.i;
    if (is_abrupt(part)) return part;
    if (kind == V_LONG && !as_string(part)->len && radix >= 2 && radix <= 36) return throw_error(in, EX_NUMBER_FORMAT, "%s", "");
    return number_parse_part(in, kind, string_text(as_string(part)), radix);
}
METHOD(parse_int_part) { return parse_part_as(in, V_INT, args); }
METHOD(parse_long_part) { return parse_part_as(in, V_LONG, args); }

/* A long text may still be an int, but no more than 32 bits of it. */
static Value parse_signed_part(Interp *in, Value self, Text t, const Value *args) {
    int radix = args[3].as.i;
    bool narrow = as_class(self)->kind == V_INT;
    Value v = number_parse_part(in, narrow && t.len <= 5 ? V_INT : V_LONG, t, radix);
    if (is_abrupt(v) || !narrow || v.kind == V_INT) return v;
    if ((uint64_t)v.as.l <= UINT32_MAX) return v_int((int32_t)v.as.l);
    Value whole = value_to_string(in, args[0]);
    return is_abrupt(whole) ? whole : throw_beyond(in, string_text(as_string(whole)), true);
}

METHOD(parse_unsigned_part) {
    enum { SAFE = 12 }; /* so many digits the JDK parses as a signed long, in radix 10 more */
    Value part = part_of(in, args), whole = is_abrupt(part) ? part : value_to_string(in, args[0]);
    if (is_abrupt(whole)) return whole;
    Text t = string_text(as_string(part));
    bool narrow = as_class(self)->kind == V_INT;
    if (!t.len) return narrow ? throw_error(in, EX_NUMBER_FORMAT, "%s", "") : throw_no_digits(in, args[3].as.i);
    if (t.at[0] == '-') return throw_negative(in, narrow ? string_text(as_string(whole)) : t);
    bool is_signed = narrow || t.len <= SAFE || (args[3].as.i == 10 && t.len <= 18);
    return is_signed ? parse_signed_part(in, self, t, args) : parse_long_text(in, self, t, args[3].as.i);
}

const NativeMethod int_bit_methods[] = {BITS("int"),
                                        {"static parseInt(CharSequence, int, int, int)", parse_int_part},
                                        {"static parseUnsignedInt(CharSequence, int, int, int)", parse_unsigned_part},
                                        {"static parseUnsignedInt(String)", parse_unsigned},
                                        {"static parseUnsignedInt(String, int)", parse_unsigned},
                                        {"static toUnsignedLong(int)", to_unsigned_long},
                                        {"static getInteger(String)", of_property},
                                        {"static getInteger(String, int)", of_property},
                                        {"static getInteger(String, Integer)", of_property},
                                        {0}};
const NativeMethod long_bit_methods[] = {BITS("long"),
                                         {"static parseLong(CharSequence, int, int, int)", parse_long_part},
                                         {"static parseUnsignedLong(CharSequence, int, int, int)", parse_unsigned_part},
                                         {"static parseUnsignedLong(String)", parse_unsigned},
                                         {"static parseUnsignedLong(String, int)", parse_unsigned},
                                         {"static getLong(String)", of_property},
                                         {"static getLong(String, long)", of_property},
                                         {"static getLong(String, Long)", of_property},
                                         {0}};
const NativeMethod short_bit_methods[] = {{"static compareUnsigned(short, short)", compare_unsigned},
                                          {"static toUnsignedInt(short)", to_unsigned_int},
                                          {"static toUnsignedLong(short)", to_unsigned_long},
                                          {"static reverseBytes(short)", reverse_bytes},
                                          {0}};
const NativeMethod byte_bit_methods[] = {{"static compareUnsigned(byte, byte)", compare_unsigned},
                                         {"static toUnsignedInt(byte)", to_unsigned_int},
                                         {"static toUnsignedLong(byte)", to_unsigned_long},
                                         {0}};
