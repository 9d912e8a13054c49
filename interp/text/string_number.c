/*
 * Strings as numbers and booleans: toInteger(), isNumber() and their like.
 */
#include "interp/text/string_methods.h"

#include "interp/numbers/number_parse.h"

static bool trimmed(Interp *in, Value self, Text *out) {
    const String *s = receiver(in, self);
    if (!s) return false;
    Text t = string_text(s);
    while (t.len && (unsigned char)t.at[0] <= ' ') t = text_span(t.at + 1, t.len - 1);
    while (t.len && (unsigned char)t.at[t.len - 1] <= ' ') t.len--;
    *out = t;
    return true;
}

static Value convert(Interp *in, Value self, Kind kind) {
    Text t;
    return trimmed(in, self, &t) ? number_parse(in, kind, t, 10) : V_THROWN;
}

static Value test(Interp *in, Value self, Kind kind) {
    Text t;
    Value v;
    return trimmed(in, self, &t) ? v_bool(number_parse_try(in, kind, t, 10, &v)) : V_THROWN;
}

/* Groovy asks no text whether it is a Short, and knows nothing of Bytes. */
#define KINDS(X)                                                                                                      \
    X(Integer, V_INT) X(Long, V_LONG) X(Double, V_DOUBLE) X(Float, V_FLOAT) X(BigInteger, V_BIGINT) X(BigDecimal, V_DECIMAL)
#define CONVERSION(Name, kind)                                                                                        \
    METHOD(to_##Name) { return convert(in, self, kind); }                                                              \
    METHOD(is_##Name) { return test(in, self, kind); }
KINDS(CONVERSION)
METHOD(to_Short) { return convert(in, self, V_SHORT); }

METHOD(to_boolean) {
    Text t;
    if (!trimmed(in, self, &t)) return V_THROWN;
    bool yes = (t.len == 1 && strchr("yY1", t.at[0])) || (t.len == 4 && strncasecmp(t.at, "true", 4) == 0);
    return v_bool(yes);
}

METHOD(to_character) {
    const String *s = receiver(in, self);
    if (!s) return V_THROWN;
    if (!s->units) return throw_error(in, EX_STRING_INDEX_OUT_OF_BOUNDS, "String index out of range: 0");
    return v_char(string_unit(s, 0));
}

const NativeMethod string_number_methods[] = {
#define ENTRY(Name, kind) {"to" #Name "()", to_##Name}, {"is" #Name "()", is_##Name},
    KINDS(ENTRY)
#undef ENTRY
    {"toShort()", to_Short},
    {"isNumber()", is_BigDecimal},
    {0},
};
const NativeMethod string_value_methods[] = {{"toBoolean()", to_boolean}, {"toCharacter()", to_character}, {0}};
