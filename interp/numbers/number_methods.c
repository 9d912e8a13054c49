/*
 * The methods that all numbers share: arithmetic by name, conversions, counting loops.
 */
#include "interp/numbers/number_methods.h"
#include "interp/text/message_format.h"

#include "interp/collections/collections.h"
#include "interp/eval/operator.h"
#include "interp/text/string.h"

#include <math.h>

Value number_convert(Interp *in, Value v, Kind kind) {
    switch (kind) {
    case V_CHAR: return v_char((uint16_t)number_int(v));
    case V_BYTE: return v_byte((int8_t)number_int(v));
    case V_SHORT: return v_short((int16_t)number_int(v));
    case V_INT: return v_int(number_int(v));
    case V_LONG: return v_long(number_long(v));
    case V_FLOAT: return v_float(number_double(v));
    case V_DOUBLE: return v_double(number_double(v));
    case V_BIGINT: return v_big_or_thrown(number_big(in, v));
    case V_DECIMAL: return v_decimal_or_thrown(decimal_from(in, v));
    default: return v;
    }
}

bool number_is_other(Interp *in, Value v) {
    return (v.kind == V_OBJECT || v.kind == V_NATIVE) && class_is_subclass(class_of(in, v), class_known(in, CLS_NUMBER));
}

Value number_plain(Interp *in, Value v) {
    return number_is_other(in, v) ? call_method_z(in, v, "intValue", NULL, 0) : v;
}

/* What other Numbers are asked for: a power is one of doubles, a quotient one of decimals unless there is a double; a distance counts in
 * the type of what is shifted. */
static Kind operand_kind(Operator op, Kind other) {
    switch (op) {
    case OP_POWER: return V_DOUBLE;
    case OP_SHIFT_LEFT:
    case OP_SHIFT_RIGHT:
    case OP_SHIFT_RIGHT_UNSIGNED: return other == V_LONG ? V_LONG : V_INT;
    default: break;
    }
    if (other == V_FLOAT || other == V_DOUBLE) return V_DOUBLE;
    if (op == OP_DIVIDE) return V_DECIMAL;
    return other == V_LONG || other == V_BIGINT || other == V_DECIMAL ? other : V_INT;
}

static Value operand(Interp *in, Operator op, Value v, Value other) {
    return number_is_other(in, v) ? value_cast(in, v, in->kinds[operand_kind(op, (Kind)other.kind)]) : v;
}

Value number_beside(Interp *in, Value v, Value other) { return operand(in, OP_PLUS, v, other); }

static Value compute(Interp *in, Operator op, Value a, Value b) {
    bool shifts = op == OP_SHIFT_LEFT || op == OP_SHIFT_RIGHT || op == OP_SHIFT_RIGHT_UNSIGNED;
    Value left = operand(in, op, a, shifts ? v_int(0) : b), right = is_abrupt(left) ? left : operand(in, op, b, a);
    return is_abrupt(right) ? right : number_binary(in, op, left, right);
}

/* --- operators as methods --------------------------------------------------------------------------------------- */

/* A number that knows no bits says so before it looks at the other side. */
static Value refuse_null(Interp *in, Operator op, Value self) {
    bool shifts = op == OP_SHIFT_LEFT || op == OP_SHIFT_RIGHT || op == OP_SHIFT_RIGHT_UNSIGNED;
    bool bits = op == OP_BIT_OR || op == OP_BIT_AND || op == OP_BIT_XOR;
    bool wide = self.kind == V_DECIMAL || self.kind == V_DOUBLE || self.kind == V_FLOAT;
    if (op == OP_MODULO && self.kind == V_DECIMAL) return throw_number_unsupported(in, "mod", self);
    if ((bits || shifts) && (wide || (shifts && self.kind == V_BIGINT))) return throw_number_unsupported(in, operator_method(op), self);
    return throw_null(in);
}

/* Those that also take a Character, so that null is for them only where a cast says so, and those that do not. */
#define ARITHMETIC(X) X(plus, OP_PLUS) X(minus, OP_MINUS) X(multiply, OP_TIMES) X(div, OP_DIVIDE)
#define OTHERS(X)                                                                                                     \
    X(mod, OP_MODULO) X(power, OP_POWER) X(or, OP_BIT_OR) X(and, OP_BIT_AND) X(xor, OP_BIT_XOR)                        \
    X(leftShift, OP_SHIFT_LEFT) X(rightShift, OP_SHIFT_RIGHT) X(rightShiftUnsigned, OP_SHIFT_RIGHT_UNSIGNED)
#define OPERATION(name, op) \
    METHOD(m_##name) { return is_null(args[0]) ? throw_null(in) : compute(in, op, self, args[0]); }
ARITHMETIC(OPERATION)
#undef OPERATION
#define OPERATION(name, op) \
    METHOD(m_##name) { return is_null(args[0]) ? refuse_null(in, op, self) : compute(in, op, self, args[0]); }
OTHERS(OPERATION)
#undef OPERATION

const NativeMethod whole_power_methods[] = {{"first power(Integer)", m_power}, {0}};
const NativeMethod big_power_methods[] = {{"first power(BigInteger)", m_power}, {0}};

METHOD(plus_text) {
    Value text = value_to_string(in, args[0]), n = is_number(self) || is_abrupt(text) ? self : value_to_string(in, self);
    return is_abrupt(text) || is_abrupt(n) ? V_THROWN : op_binary(in, OP_PLUS, n, text);
}
METHOD(intdiv) {
    bool wide = self.kind == V_DECIMAL || self.kind == V_DOUBLE || self.kind == V_FLOAT;
    if (is_null(args[0])) return wide ? throw_number_unsupported(in, "intdiv", self) : throw_null(in);
    Value a = number_beside(in, self, args[0]), b = is_abrupt(a) ? a : number_beside(in, args[0], self);
    return is_abrupt(b) ? b : number_intdiv(in, a, b);
}
METHOD(intdiv_char) { return is_null(args[0]) ? throw_null(in) : intdiv(in, self, args, argc); }
/* Groovy's methods count in int or double; the operators leave the type alone. */
static Value in_wide_type(Interp *in, Value self) {
    Value n = number_plain(in, self);
    return n.kind == V_FLOAT ? v_double(n.as.d) : n.kind < V_INT ? v_int(n.as.i) : n;
}

METHOD(negate) { return number_negate(in, in_wide_type(in, self)); }
METHOD(itself) { return in_wide_type(in, self); }
METHOD(bit_not) { return number_bit_not(in, number_plain(in, self)); }
METHOD(next) { return compute(in, OP_PLUS, self, v_int(1)); }
METHOD(previous) { return compute(in, OP_MINUS, self, v_int(1)); }
METHOD(is_case) {
    if (is_null(args[0])) return throw_null(in);
    Value n = number_beside(in, self, args[0]);
    return is_abrupt(n) ? n : op_is_case(in, n, args[0]);
}
METHOD(as_boolean) { return value_truth(in, self); }

METHOD(absolute) {
    self = number_plain(in, self);
    if (is_abrupt(self)) return self;
    if (self.kind == V_DOUBLE || self.kind == V_FLOAT) return (Value){{.d = fabs(self.as.d)}, self.kind};
    Value zero = v_int(0);
    if (number_compare(in, self, zero) >= 0) return self.kind < V_INT ? v_int(self.as.i) : self;
    return number_negate(in, self.kind < V_INT ? v_int(self.as.i) : self);
}

/* --- Object's ------------------------------------------------------------------------------------------------------ */

METHOD(equals) {
    bool failed = false;
    if (!is_number(self)) return v_bool(value_same(self, args[0])); /* AtomicInteger and its kin */
    return v_bool(value_java_equals(in, self, args[0], &failed));
}

METHOD(hash_code) { return v_int(is_number(self) ? number_hash(self) : value_identity_hash(self)); }
METHOD(to_string) { return value_to_string(in, self); }

METHOD(compare_to) {
    if (is_null(args[0])) return throw_null(in);
    bool short_ones = self.kind <= V_SHORT && args[0].kind >= V_BYTE && args[0].kind <= self.kind;
    if (short_ones && self.kind >= V_BYTE) return v_int(self.as.i - args[0].as.i); /* as Byte and Short do themselves */
    bool becomes_decimal = self.kind == V_DECIMAL && (args[0].kind == V_DOUBLE || args[0].kind == V_FLOAT);
    Value other = becomes_decimal ? value_cast(in, args[0], in->kinds[V_DECIMAL]) : args[0];
    if (is_abrupt(other) || is_number(self)) return is_abrupt(other) ? other : value_compare(in, self, other);
    Value left = number_beside(in, self, other), right = is_abrupt(left) ? left : number_beside(in, other, self);
    return is_abrupt(right) ? right : value_compare(in, left, right);
}

/* --- conversions ------------------------------------------------------------------------------------------------- */

#define WIDTHS(X) X(byte, V_BYTE) X(short, V_SHORT) X(int, V_INT) X(long, V_LONG) X(float, V_FLOAT) X(double, V_DOUBLE)
/* Other Numbers have none of these but their own, and of their int the parts. */
static Value width_of(Interp *in, Value self, Kind kind) {
    if (!is_number(self) && kind > V_SHORT) return throw_bare(in, EX_UNSUPPORTED_OPERATION);
    self = number_plain(in, self);
    return is_abrupt(self) ? self : number_convert(in, self, kind);
}
#define WIDTH(name, kind) \
    METHOD(to_##name) { return width_of(in, self, kind); }
WIDTHS(WIDTH)
#undef WIDTH
static Value value_by_text(Interp *in, Value v, Kind kind) {
    Value text = value_object_text(in, v);
    return is_abrupt(text) ? text : number_parse(in, kind, string_text(as_string(text)), 10);
}
/* Of a float and of Numbers of other classes toDouble() is what their text says; toBigInteger() of the latter is their long. */
static Value groovy_to(Interp *in, Value self, Kind kind) {
    bool by_text = kind == V_DOUBLE && (self.kind == V_FLOAT || !is_number(self));
    if (by_text) return value_by_text(in, self, V_DOUBLE);
    if (is_number(self)) return number_convert(in, self, kind);
    Value n = value_cast(in, self, in->kinds[kind == V_BIGINT ? V_LONG : kind]);
    return is_abrupt(n) ? n : number_convert(in, n, kind);
}
/* These Groovy adds; bytes and shorts it makes only by `as`. */
#define GROOVY_WIDTHS(X) \
    X(Integer, V_INT) X(Long, V_LONG) X(Float, V_FLOAT) X(Double, V_DOUBLE) X(BigInteger, V_BIGINT) X(BigDecimal, V_DECIMAL)
#define WIDTH(Name, kind) \
    METHOD(to_##Name) { return groovy_to(in, self, kind); }
GROOVY_WIDTHS(WIDTH)
#undef WIDTH

Value number_radix_text(Interp *in, int64_t value, int radix, bool is_unsigned, int bits) {
    if (radix < 2 || radix > 36) radix = 10;
    char text[72], *at = text + sizeof text;
    bool minus = value < 0 && !is_unsigned;
    uint64_t rest = minus ? 0 - (uint64_t)value : (uint64_t)value;
    if (is_unsigned && bits < 64) rest &= ((uint64_t)1 << bits) - 1;
    do *--at = "0123456789abcdefghijklmnopqrstuvwxyz"[rest % (unsigned)radix];
    while (rest /= (unsigned)radix);
    if (minus) *--at = '-';
    return string_ascii(in, text_span(at, (size_t)(text + sizeof text - at)));
}

/* --- counting loops ------------------------------------------------------------------------------------------------ */

METHOD(times) {
    self = number_plain(in, self);
    if (is_abrupt(self)) return self;
    int32_t count = number_int(self);
    for (int32_t i = 0; i < count; i++) {
        Value n = v_int(i), result = closure_call(in, args[0], &n, 1);
        if (is_abrupt(result)) return result;
    }
    return v_null();
}

/* The type in which upto() and downto() count: the receiver's, or BigDecimal from a BigInteger to one. */
static Kind counting_kind(Value self, Value to) {
    if (self.kind == V_BIGINT && to.kind == V_DECIMAL) return V_DECIMAL;
    return self.kind < V_INT ? V_INT : (Kind)self.kind;
}

/* For BigInteger and BigDecimal by way of its text: then a fraction is no BigInteger, and NaN nothing at all. */
static Value by_text(Interp *in, Value n, Kind kind) {
    if (kind == V_DECIMAL) return v_decimal_or_thrown(decimal_from(in, n));
    if (kind != V_BIGINT || n.kind == V_BIGINT) return number_convert(in, n, kind);
    Buf text = {0};
    number_print(&text, n);
    return number_parse(in, V_BIGINT, buf_as_text(&text), 10);
}

static bool is_nan(Value n) { return (n.kind == V_DOUBLE || n.kind == V_FLOAT) && isnan(n.as.d); }

/* Of a BigInteger the numbers are written as MessageFormat writes them. */
static Value refuse_direction(Interp *in, Value self, Value to, int by) {
    Value shown[] = {to, self};
    for (int i = 0; i < 2; i++)
        shown[i] = self.kind == V_BIGINT ? message_format(in, TEXT("{0}"), &shown[i], 1) : value_to_string(in, shown[i]);
    return throw_error(in, EX_GROOVY_RUNTIME, "The argument (%s) to %s() cannot be %s than the value (%s) it's called on.",
                       value_z(in, shown[0]), by > 0 ? "upto" : "downto", by > 0 ? "less" : "greater", value_z(in, shown[1]));
}

static Value count_to(Interp *in, Value self, const Value *args, int by) {
    if (is_null(args[0])) return throw_null(in);
    Kind kind = counting_kind(self, args[0]);
    Value at = number_convert(in, self, kind == V_DECIMAL ? (Kind)self.kind : kind), last = by_text(in, args[0], kind);
    if (is_abrupt(last)) return last;
    if (number_compare(in, at, last) * by > 0 || is_nan(at) || is_nan(last)) return refuse_direction(in, self, args[0], by);
    bool shown_whole = self.kind == V_BIGINT && by < 0; /* going down a BigInteger is given BigIntegers, whatever it counts in */
    Value one = kind == V_DECIMAL && self.kind == V_BIGINT ? v_decimal(decimal_of(in, 10 * by, 1)) : v_int(by);
    while (number_compare(in, at, last) * by <= 0) {
        Value shown = shown_whole ? number_convert(in, at, V_BIGINT) : at, result = closure_call(in, args[1], &shown, 1);
        if (is_abrupt(result)) return result;
        Value next = number_binary(in, OP_PLUS, at, one);
        if (number_compare(in, next, at) * by <= 0) break; /* wrapped round */
        at = next;
    }
    return v_null();
}
static Value count_plainly(Interp *in, Value self, const Value *args, int by) {
    Value ends[] = {is_null(args[0]) ? args[0] : number_plain(in, args[0]), args[1]};
    self = is_abrupt(ends[0]) ? ends[0] : number_plain(in, self);
    return is_abrupt(self) ? self : count_to(in, self, ends, by);
}
METHOD(upto) { return count_plainly(in, self, args, 1); }
METHOD(downto) { return count_plainly(in, self, args, -1); }

METHOD(step) {
    if (is_null(args[0]) || is_null(args[1])) return throw_null(in);
    Kind kind = V_INT;
    Value given[] = {self, args[0], args[1]};
    for (int i = 0; i < 3; i++) given[i] = i && is_abrupt(given[i - 1]) ? V_THROWN : number_plain(in, given[i]);
    if (is_abrupt(given[2])) return V_THROWN;
    for (int i = 0; i < 3; i++)
        if ((given[i].kind == V_BIGINT || given[i].kind == V_DECIMAL) && given[i].kind > kind) kind = (Kind)given[i].kind;
    for (int i = 0; i < 3; i++) given[i] = i && is_abrupt(given[i - 1]) ? V_THROWN : by_text(in, given[i], kind);
    Value at = given[0], to = given[1], by = given[2];
    if (is_abrupt(by)) return by;
    int direction = number_compare(in, by, v_int(0)), wanted = number_compare(in, to, at);
    if (wanted == 0) return v_null();
    if (direction != wanted)
        return throw_error(in, EX_GROOVY_RUNTIME, "Infinite loop in %s.step(%s, %s)", value_z(in, at), value_z(in, to), value_z(in, by));
    while (number_compare(in, to, at) == wanted) {
        Value result = closure_call(in, args[2], &at, 1);
        if (is_abrupt(result)) return result;
        at = number_binary(in, OP_PLUS, at, by); /* an int may wrap round, and goes on */
    }
    return v_null();
}

static const NativeMethod number_methods[] = {
/* In the order in which Groovy names those that null fits. */
#define ROW(name, op) {#name "(Character)", m_##name},
    ARITHMETIC(ROW)
#undef ROW
    {"plus(String)", plus_text},
#define ROW(name, op) {#name "(Number)", m_##name},
    ARITHMETIC(ROW)
#undef ROW
#define ROW(name, op) {"first " #name "(Number)", m_##name},
    OTHERS(ROW)
#undef ROW
    {"first intdiv(Number)", intdiv},
    {"intdiv(Character)", intdiv_char},
    {"unaryMinus()", negate},
    {"unaryPlus()", itself},
    {"bitwiseNegate()", bit_not},
    {"next()", next},
    {"previous()", previous},
    {"first isCase(Number)", is_case},
    {"asBoolean()", as_boolean},
    {"abs()", absolute},
    {"equals(Object)", equals},
    {"hashCode()", hash_code},
    {"toString()", to_string},
    {"first compareTo(Number)", compare_to},
    {"compareTo(Character)", compare_to},
#define ROW(name, kind) {#name "Value()", to_##name},
    WIDTHS(ROW)
#undef ROW
#define ROW(Name, kind) {"to" #Name "()", to_##Name},
    GROOVY_WIDTHS(ROW)
#undef ROW
    {"lazily times(Closure)", times},
    {"lazily upto(Number, Closure)", upto},
    {"lazily downto(Number, Closure)", downto},
    {"lazily step(Number, Number, Closure)", step},
    {0},
};

const NativeType type_java_lang_Number = {
    .name = "java.lang.Number", .interfaces = "java.io.Serializable", .kind = V_OBJECT, .flags = CLASS_ABSTRACT, .methods = number_methods};
