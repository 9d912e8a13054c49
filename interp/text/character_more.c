/*
 * The rarer methods of java.lang.Character: code points, surrogates, categories.
 */
#include "interp/native.h"
#include "interp/text/string.h"
#include "interp/text/unicode.h"

#define CONSTANTS(X)                                                                                                  \
    X(MIN_RADIX, v_int(2)) X(MAX_RADIX, v_int(36)) X(SIZE, v_int(16)) X(BYTES, v_int(2)) X(MIN_CODE_POINT, v_int(0))    \
    X(MAX_CODE_POINT, v_int(0x10FFFF)) X(MIN_SUPPLEMENTARY_CODE_POINT, v_int(0x10000))                                \
    X(MIN_HIGH_SURROGATE, v_char(0xD800)) X(MAX_HIGH_SURROGATE, v_char(0xDBFF)) X(MIN_LOW_SURROGATE, v_char(0xDC00))   \
    X(MAX_LOW_SURROGATE, v_char(0xDFFF)) X(MIN_SURROGATE, v_char(0xD800)) X(MAX_SURROGATE, v_char(0xDFFF))              \
    X(UPPERCASE_LETTER, v_byte(1)) X(LOWERCASE_LETTER, v_byte(2)) X(DECIMAL_DIGIT_NUMBER, v_byte(9))                    \
    X(SPACE_SEPARATOR, v_byte(12)) X(CONTROL, v_byte(15)) X(DASH_PUNCTUATION, v_byte(20)) X(START_PUNCTUATION, v_byte(21)) \
    X(END_PUNCTUATION, v_byte(22)) X(CONNECTOR_PUNCTUATION, v_byte(23)) X(OTHER_PUNCTUATION, v_byte(24))                \
    X(MATH_SYMBOL, v_byte(25)) X(CURRENCY_SYMBOL, v_byte(26)) X(MODIFIER_SYMBOL, v_byte(27)) X(OTHER_SYMBOL, v_byte(28))
#define CONSTANT(name, value)                                                                                         \
    METHOD(constant_##name) { return value; }
CONSTANTS(CONSTANT)
#undef CONSTANT

METHOD(primitive_type) { return v_obj(V_CLASS, class_named(in, "char")); }

static bool is_high(int32_t c) { return c >= 0xD800 && c < 0xDC00; }
static bool is_low(int32_t c) { return c >= 0xDC00 && c < 0xE000; }
METHOD(is_surrogate) { return v_bool(is_high(args[0].as.i) || is_low(args[0].as.i)); }
METHOD(is_pair) { return v_bool(is_high(args[0].as.i) && is_low(args[1].as.i)); }
METHOD(is_valid) { return v_bool((uint32_t)args[0].as.i <= 0x10FFFF); }
METHOD(is_basic) { return v_bool((uint32_t)args[0].as.i <= 0xFFFF); }
METHOD(is_supplementary) { return v_bool(args[0].as.i >= 0x10000 && args[0].as.i <= 0x10FFFF); }
METHOD(to_code_point) { return v_int(((args[0].as.i - 0xD800) << 10) + (args[1].as.i - 0xDC00) + 0x10000); }
METHOD(high_of) { return v_char((uint16_t)(((uint32_t)args[0].as.i >> 10) + 0xD800 - (0x10000 >> 10))); }
METHOD(low_of) { return v_char((uint16_t)(((uint32_t)args[0].as.i & 0x3FF) + 0xDC00)); }
METHOD(reverse_bytes) { return v_char((uint16_t)((args[0].as.i & 0xFF) << 8 | args[0].as.i >> 8)); }
METHOD(is_old_space) { return v_bool(strchr(" \t\n\r\f", args[0].as.i) && args[0].as.i); }
METHOD(to_title) {
    uint32_t c = unicode_upper((uint32_t)args[0].as.i);
    return args[0].kind == V_CHAR ? v_char((uint16_t)c) : v_int((int32_t)c);
}

/* General category of what scripts meet; other letters by their case. */
METHOD(category) {
    static const char *const groups[] = {[12] = " \u00A0", [20] = "-", [21] = "([{", [22] = ")]}", [23] = "_",
                                         [24] = "!\"#%&'*,./:;?@\\\u00A7\u00B6",
                                         [25] = "+<=>|~\u00AC\u00B1\u00D7\u00F7",
                                         [26] = "$\u00A2\u00A3\u00A4\u00A5\u20AC",
                                         [27] = "^`\u00A8\u00AF\u00B4\u00B8",
                                         [28] = "\u00A6\u00A9\u00AE\u00B0"};
    uint32_t c = (uint32_t)args[0].as.i;
    char bytes[5] = {0};
    if (c > 0x10FFFF) return v_int(0);
    if (c < 0x20 || (c >= 0x7F && c < 0xA0)) return v_int(15);
    if (c >= '0' && c <= '9') return v_int(9);
    utf8_put(c, bytes);
    for (int i = 12; i <= 28; i++)
        if (groups[i] && strstr(groups[i], bytes)) return v_int(i);
    if (unicode_lower(c) != c) return v_int(1);
    if (unicode_upper(c) != c || c == 0xDF) return v_int(2);
    return v_int(is_high((int32_t)c) || is_low((int32_t)c) ? 19 : 5);
}

METHOD(hash_of) { return v_int(args[0].as.i); }

#define BOTH(name, fn) {"static " name "(char)", fn}, {"static " name "(int)", fn}
const NativeMethod character_more_methods[] = {
#define ROW(name, value) {"static get" #name "()", constant_##name},
    CONSTANTS(ROW)
#undef ROW
    {"static getTYPE()", primitive_type},
    {"static isSurrogate(char)", is_surrogate},
    {"static isSurrogatePair(char, char)", is_pair},
    {"static isValidCodePoint(int)", is_valid},
    {"static isBmpCodePoint(int)", is_basic},
    {"static isSupplementaryCodePoint(int)", is_supplementary},
    {"static toCodePoint(char, char)", to_code_point},
    {"static highSurrogate(int)", high_of},
    {"static lowSurrogate(int)", low_of},
    {"static reverseBytes(char)", reverse_bytes},
    {"static isSpace(char)", is_old_space},
    {"static hashCode(char)", hash_of},
    BOTH("toTitleCase", to_title),
    BOTH("getType", category),
    {0},
};
