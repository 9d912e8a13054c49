/*
 * java.lang.Character and Boolean.
 */
#include "interp/native.h"
#include "interp/numbers/number.h"
#include "interp/eval/operator.h"
#include "interp/text/string.h"
#include "interp/text/unicode.h"

/* --- Character ----------------------------------------------------------------------------------------------------- */

static bool is_letter_or_digit(uint32_t c) { return unicode_is_letter(c) || unicode_is_digit(c); }
static bool is_control(uint32_t c) { return c < 32 || (c >= 127 && c < 160); }
static bool is_high(uint32_t c) { return c >= 0xD800 && c < 0xDC00; }
static bool is_low(uint32_t c) { return c >= 0xDC00 && c < 0xE000; }

/* Static with a character or code point, and as Groovy's methods of a Character. */
#define QUESTIONS(X)                                                                                                  \
    X(isLetter, unicode_is_letter) X(isDigit, unicode_is_digit) X(isLetterOrDigit, is_letter_or_digit)                 \
    X(isWhitespace, unicode_is_space) X(isUpperCase, unicode_is_upper) X(isLowerCase, unicode_is_lower)
#define STATIC_QUESTIONS(X)                                                                                           \
    X(isSpaceChar, unicode_is_space_char) X(isISOControl, is_control)
#define POINT_QUESTIONS(X) X(isAlphabetic, unicode_is_letter) /* of a code point only */
#define UNIT_QUESTIONS(X) X(isHighSurrogate, is_high) X(isLowSurrogate, is_low) /* of a char only */

#define QUESTION(name, test)                                                                                          \
    METHOD(static_##name) { return v_bool(test((uint32_t)args[0].as.i)); }
QUESTIONS(QUESTION)
STATIC_QUESTIONS(QUESTION)
POINT_QUESTIONS(QUESTION)
UNIT_QUESTIONS(QUESTION)
#undef QUESTION
#define OWN_QUESTION(name, test)                                                                                      \
    METHOD(own_##name) { return v_bool(test((uint32_t)self.as.i)); }
QUESTIONS(OWN_QUESTION)
#undef OWN_QUESTION

static Value like(Value arg, uint32_t c) { return arg.kind == V_CHAR ? v_char((uint16_t)c) : v_int((int32_t)c); }
METHOD(static_upper) { return like(args[0], unicode_upper((uint32_t)args[0].as.i)); }
METHOD(static_lower) { return like(args[0], unicode_lower((uint32_t)args[0].as.i)); }
METHOD(own_upper) { return v_char((uint16_t)unicode_upper((uint32_t)self.as.i)); }
METHOD(own_lower) { return v_char((uint16_t)unicode_lower((uint32_t)self.as.i)); }

METHOD(numeric_value) { return v_int(unicode_digit((uint32_t)args[0].as.i, 36)); }
METHOD(digit) { return v_int(unicode_digit((uint32_t)args[0].as.i, args[1].as.i)); }
METHOD(for_digit) {
    int32_t d = args[0].as.i, radix = args[1].as.i;
    if (radix < 2 || radix > 36 || d < 0 || d >= radix) return v_char(0);
    return v_char((uint16_t)(d < 10 ? '0' + d : 'a' + d - 10));
}
METHOD(value_of) { return v_char((uint16_t)args[0].as.i); }
METHOD(static_text) {
    if ((uint32_t)args[0].as.i > 0x10FFFF)
        return throw_error(in, EX_ILLEGAL_ARGUMENT, "Not a valid Unicode code point: 0x%X", (unsigned)args[0].as.i);
    return string_of_char(in, (uint32_t)args[0].as.i);
}
METHOD(static_compare) { return v_int(args[0].as.i - args[1].as.i); }
METHOD(to_chars) {
    if ((uint32_t)args[0].as.i > 0x10FFFF)
        return throw_error(in, EX_ILLEGAL_ARGUMENT, "Not a valid Unicode code point: 0x%X", (unsigned)args[0].as.i);
    Text t;
    char bytes[4];
    uint16_t units[2];
    t = text_span(bytes, (size_t)utf8_put((uint32_t)args[0].as.i, bytes));
    text_to_units(t, units);
    Value array = array_new(in, class_named(in, "char"), text_units(t));
    for (uint32_t i = 0; i < text_units(t); i++) as_list(array)->at[i] = v_char(units[i]);
    return array;
}
METHOD(char_count) { return v_int(args[0].as.i >= 0x10000 ? 2 : 1); }
METHOD(max_char) { return v_char(0xFFFF); }
METHOD(min_char) { return v_char(0); }

METHOD(char_value) { return self; }
METHOD(compare_to) { return is_null(args[0]) ? throw_null(in) : value_compare(in, self, args[0]); }
METHOD(equals) {
    bool failed = false;
    return v_bool(value_java_equals(in, self, args[0], &failed));
}
METHOD(hash_code) { return v_int(number_hash(self)); }
METHOD(to_string) { return value_to_string(in, self); }
METHOD(next) { return v_char((uint16_t)(self.as.i + 1)); }
METHOD(previous) { return v_char((uint16_t)(self.as.i - 1)); }
METHOD(as_boolean) { return value_truth(in, self); }

#define OPERATIONS(X) X(plus, OP_PLUS) X(minus, OP_MINUS) X(multiply, OP_TIMES) X(div, OP_DIVIDE)
#define OPERATION(name, op)                                                                                           \
    METHOD(m_##name) { return is_null(args[0]) ? throw_null(in) : op_binary(in, op, self, args[0]); }
OPERATIONS(OPERATION)
#undef OPERATION
METHOD(intdiv) { return is_null(args[0]) ? throw_null(in) : number_intdiv(in, v_int(self.as.i), args[0]); }

static const NativeMethod character_methods[] = {
    {"<init>(char)", value_of},
#define ROW(name, test) {"static " #name "(char)", static_##name}, {"static " #name "(int)", static_##name},
    QUESTIONS(ROW) STATIC_QUESTIONS(ROW)
#undef ROW
#define ROW(name, test) {"static " #name "(char)", static_##name},
    UNIT_QUESTIONS(ROW)
#undef ROW
#define ROW(name, test) {"static " #name "(int)", static_##name},
    POINT_QUESTIONS(ROW)
#undef ROW
#define ROW(name, test) {#name "()", own_##name},
    QUESTIONS(ROW)
#undef ROW
    {"static toUpperCase(char)", static_upper},
    {"static toUpperCase(int)", static_upper},
    {"static toLowerCase(char)", static_lower},
    {"static toLowerCase(int)", static_lower},
    {"toUpperCase()", own_upper},
    {"toLowerCase()", own_lower},
    {"static getNumericValue(char)", numeric_value},
    {"static getNumericValue(int)", numeric_value},
    {"static digit(char, int)", digit},
    {"static digit(int, int)", digit},
    {"static forDigit(int, int)", for_digit},
    {"static valueOf(char)", value_of},
    {"static toString(char)", static_text},
    {"static toString(int)", static_text},
    {"static compare(char, char)", static_compare},
    {"static toChars(int)", to_chars},
    {"static charCount(int)", char_count},
    {"static getMAX_VALUE()", max_char},
    {"static getMIN_VALUE()", min_char},
    {"charValue()", char_value},
    {"field getValue()", char_value},
    {"compareTo(Character)", compare_to},
    {"compareTo(Number)", compare_to},
    {"equals(Object)", equals},
    {"hashCode()", hash_code},
    {"toString()", to_string},
    {"next()", next},
    {"previous()", previous},
    {"asBoolean()", as_boolean},
#define ROW(name, op) {#name "(Character)", m_##name}, {#name "(Number)", m_##name},
    OPERATIONS(ROW)
#undef ROW
    {"intdiv(Number)", intdiv},
    {"intdiv(Character)", intdiv},
    {0},
};

const NativeType type_java_lang_Character = {.name = "java.lang.Character", .interfaces = "java.lang.Comparable java.io.Serializable",
                                             .kind = V_CHAR, .flags = CLASS_FINAL, .methods = character_methods};

/* --- Boolean ------------------------------------------------------------------------------------------------------- */

static bool says_true(Value v) {
    return v.kind == V_BOOL ? v.as.i : v.kind == V_STRING && strcasecmp(as_string(v)->text, "true") == 0;
}
METHOD(parse_boolean) { return v_bool(says_true(args[0])); }
METHOD(get_boolean) { return v_bool(false); } /* of a system property: none says true */
METHOD(boolean_type) { return v_obj(V_CLASS, class_named(in, "boolean")); }
METHOD(get_true) { return v_bool(true); }
METHOD(get_false) { return v_bool(false); }
METHOD(boolean_text) { return value_to_string(in, args[0]); }
METHOD(boolean_value) { return self; }
METHOD(boolean_compare) { return v_int(args[0].as.i - args[1].as.i); }
METHOD(boolean_compare_to) { return is_null(args[0]) ? throw_null(in) : v_int(self.as.i - args[0].as.i); }
METHOD(logic_and) { return self.as.i && is_null(args[0]) ? throw_null(in) : v_bool(self.as.i && args[0].as.i); }
METHOD(logic_or) { return !self.as.i && is_null(args[0]) ? throw_null(in) : v_bool(self.as.i || args[0].as.i); }
METHOD(logic_xor) { return is_null(args[0]) ? throw_null(in) : v_bool(self.as.i != args[0].as.i); }
METHOD(implies) { return self.as.i && is_null(args[0]) ? throw_null(in) : v_bool(!self.as.i || args[0].as.i); }
METHOD(static_and) { return v_bool(args[0].as.i && args[1].as.i); }
METHOD(static_or) { return v_bool(args[0].as.i || args[1].as.i); }
METHOD(static_xor) { return v_bool(args[0].as.i != args[1].as.i); }
METHOD(boolean_hash) { return v_int(number_hash(args[0])); }

static const NativeMethod boolean_methods[] = {
    {"<init>(boolean)", parse_boolean},
    {"<init>(String)", parse_boolean},
    {"static parseBoolean(String)", parse_boolean},
    {"static valueOf(String)", parse_boolean},
    {"static valueOf(boolean)", parse_boolean},
    {"static getTYPE()", boolean_type},
    {"static getBoolean(String)", get_boolean},
    {"static getTRUE()", get_true},
    {"static getFALSE()", get_false},
    {"static toString(boolean)", boolean_text},
    {"static compare(boolean, boolean)", boolean_compare},
    {"static hashCode(boolean)", boolean_hash},
    {"static logicalAnd(boolean, boolean)", static_and},
    {"static logicalOr(boolean, boolean)", static_or},
    {"static logicalXor(boolean, boolean)", static_xor},
    {"booleanValue()", boolean_value},
    {"field getValue()", boolean_value},
    {"compareTo(Boolean)", boolean_compare_to},
    {"equals(Object)", equals},
    {"hashCode()", hash_code},
    {"toString()", to_string},
    {"and(Boolean)", logic_and},
    {"or(Boolean)", logic_or},
    {"xor(Boolean)", logic_xor},
    {"implies(Boolean)", implies},
    {"asBoolean()", boolean_value},
    {"toBoolean()", boolean_value},
    {0},
};

const NativeType type_java_lang_Boolean = {.name = "java.lang.Boolean", .interfaces = "java.lang.Comparable java.io.Serializable",
                                           .kind = V_BOOL, .flags = CLASS_FINAL, .methods = boolean_methods};
