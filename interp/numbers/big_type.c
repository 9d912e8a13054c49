/*
 * java.math.BigInteger.
 */
#include "interp/numbers/number_methods.h"

#include "interp/text/encoding.h"
#include "interp/collections/list.h"
#include "interp/eval/operator.h"

static BigInt *self_big(Value self) { return as_big(self); }
static BigInt *arg_big(Interp *in, Value v) { return is_null(v) ? (throw_null(in), NULL) : number_big(in, v); }

METHOD(construct) {
    if (is_null(args[0])) return throw_null(in);
    if (is_number(args[0])) return v_big(big_of(in, number_long(args[0]))); /* private in Java, but Groovy minds not */
    if (args[0].kind == V_STRING) return number_parse(in, V_BIGINT, string_text(as_string(args[0])), argc > 1 ? args[1].as.i : 10);
    Buf bytes = {0};
    bytes_of(raw_list(args[0]), &bytes);
    if (!bytes.len) return throw_error(in, EX_NUMBER_FORMAT, "Zero length BigInteger");
    return v_big(big_from_bytes(in, (const uint8_t *)bytes.at, bytes.len));
}

METHOD(construct_signed) {
    Buf bytes = {0};
    buf_char(&bytes, '\0'); /* the magnitude is never negative */
    if (is_null(args[1])) return throw_null(in);
    bytes_of(raw_list(args[1]), &bytes);
    BigInt *b = big_from_bytes(in, (const uint8_t *)bytes.at, bytes.len);
    return v_big(args[0].as.i < 0 ? big_negate(in, b) : b);
}

METHOD(value_of) { return v_big(big_of(in, args[0].as.l)); }
METHOD(zero) { return v_big(big_of(in, 0)); }
METHOD(one) { return v_big(big_of(in, 1)); }
METHOD(two) { return v_big(big_of(in, 2)); }
METHOD(ten) { return v_big(big_of(in, 10)); }

static Value combine(Interp *in, BigOp op, Value self, Value with) {
    BigInt *b = arg_big(in, with);
    return b ? v_big(big_op(in, op, self_big(self), b)) : V_THROWN;
}
METHOD(add) { return combine(in, BIG_ADD, self, args[0]); }
METHOD(subtract) { return combine(in, BIG_SUB, self, args[0]); }
METHOD(multiply) { return combine(in, BIG_MUL, self, args[0]); }
METHOD(and) { return combine(in, BIG_AND, self, args[0]); }
METHOD(or) { return combine(in, BIG_OR, self, args[0]); }
METHOD(xor) { return combine(in, BIG_XOR, self, args[0]); }
METHOD(and_not) { return combine(in, BIG_AND_NOT, self, args[0]); }
METHOD(gcd) { return combine(in, BIG_GCD, self, args[0]); }

static bool divide_by(Interp *in, Value self, Value with, BigInt **q, BigInt **r) {
    BigInt *b = arg_big(in, with);
    if (!b) return false;
    if (!big_sign(b)) {
        throw_error(in, EX_ARITHMETIC, "BigInteger divide by zero");
        return false;
    }
    big_divide(in, self_big(self), b, q, r);
    return true;
}
METHOD(divide) {
    BigInt *q;
    return divide_by(in, self, args[0], &q, NULL) ? v_big(q) : V_THROWN;
}
METHOD(remainder_of) {
    BigInt *r;
    return divide_by(in, self, args[0], NULL, &r) ? v_big(r) : V_THROWN;
}
METHOD(divide_and_remainder) {
    BigInt *q, *r;
    if (!divide_by(in, self, args[0], &q, &r)) return V_THROWN;
    Value array = array_new(in, in->kinds[V_BIGINT], 2);
    as_list(array)->at[0] = v_big(q);
    as_list(array)->at[1] = v_big(r);
    return array;
}

static bool modulus_ok(Interp *in, const BigInt *m) {
    if (m && big_sign(m) > 0) return true;
    if (m) throw_error(in, EX_ARITHMETIC, "BigInteger: modulus not positive");
    return false;
}
METHOD(mod) {
    BigInt *m = arg_big(in, args[0]);
    return modulus_ok(in, m) ? v_big(big_mod(in, self_big(self), m)) : V_THROWN;
}
static Value or_no_inverse(Interp *in, BigInt *b) { return b ? v_big(b) : throw_error(in, EX_ARITHMETIC, "BigInteger not invertible."); }
METHOD(mod_pow) {
    BigInt *m = arg_big(in, args[1]), *e = modulus_ok(in, m) ? arg_big(in, args[0]) : NULL;
    return e ? or_no_inverse(in, big_mod_pow(in, self_big(self), e, m)) : V_THROWN;
}
METHOD(mod_inverse) {
    BigInt *m = arg_big(in, args[0]);
    return modulus_ok(in, m) ? or_no_inverse(in, big_mod_inverse(in, self_big(self), m)) : V_THROWN;
}

METHOD(power) {
    if (args[0].as.i < 0) return throw_error(in, EX_ARITHMETIC, "Negative exponent");
    return number_power(in, self, args[0]);
}
METHOD(square_root) {
    if (big_sign(self_big(self)) < 0) return throw_error(in, EX_ARITHMETIC, "Negative BigInteger");
    return v_big(big_sqrt(in, self_big(self)));
}
METHOD(square_root_and_rest) {
    Value root = square_root(in, self, args, argc);
    if (is_abrupt(root)) return root;
    Value pair = array_new(in, in->kinds[V_BIGINT], 2), square = number_binary(in, OP_TIMES, root, root);
    as_list(pair)->at[0] = root;
    as_list(pair)->at[1] = number_binary(in, OP_MINUS, self, square);
    return pair;
}
METHOD(negate) { return v_big(big_negate(in, self_big(self))); }
METHOD(not) { return v_big(big_not(in, self_big(self))); }
METHOD(absolute) { return big_sign(self_big(self)) < 0 ? v_big(big_negate(in, self_big(self))) : self; }
METHOD(signum) { return v_int(big_sign(self_big(self))); }
static Value or_thrown(BigInt *b) { return b ? v_big(b) : V_THROWN; }
METHOD(shift_left) { return or_thrown(big_shift(in, self_big(self), args[0].as.i)); }
METHOD(shift_right) { return or_thrown(big_shift(in, self_big(self), -(int64_t)args[0].as.i)); }
METHOD(bit_length) { return v_int((int32_t)big_bit_length(self_big(self))); }
METHOD(bit_count) { return v_int((int32_t)big_bit_count(self_big(self))); }
METHOD(lowest_bit) { return v_int((int32_t)big_lowest_bit(self_big(self))); }

static bool bit_ok(Interp *in, Value bit) {
    if (bit.as.i < 0) throw_error(in, EX_ARITHMETIC, "Negative bit address");
    return bit.as.i >= 0;
}
METHOD(test_bit) { return bit_ok(in, args[0]) ? v_bool(big_test_bit(self_big(self), (uint32_t)args[0].as.i)) : V_THROWN; }
METHOD(set_bit) { return bit_ok(in, args[0]) ? or_thrown(big_with_bit(in, self_big(self), (uint32_t)args[0].as.i, true)) : V_THROWN; }
METHOD(clear_bit) { return bit_ok(in, args[0]) ? or_thrown(big_with_bit(in, self_big(self), (uint32_t)args[0].as.i, false)) : V_THROWN; }
METHOD(flip_bit) {
    if (!bit_ok(in, args[0])) return V_THROWN;
    uint32_t bit = (uint32_t)args[0].as.i;
    return or_thrown(big_with_bit(in, self_big(self), bit, !big_test_bit(self_big(self), bit)));
}

METHOD(is_prime) { return v_bool(args[0].as.i <= 0 || big_is_prime(self_big(self))); }
METHOD(next_prime) {
    if (big_sign(self_big(self)) < 0) return throw_error(in, EX_ARITHMETIC, "start < 0: %s", big_text(self_big(self), 10));
    return v_big(big_next_prime(in, self_big(self)));
}

METHOD(max) { return is_null(args[0]) ? throw_null(in) : number_compare(in, self, args[0]) >= 0 ? self : args[0]; }
METHOD(min) { return is_null(args[0]) ? throw_null(in) : number_compare(in, self, args[0]) <= 0 ? self : args[0]; }
METHOD(to_radix) { return string_z(in, big_text(self_big(self), args[0].as.i < 2 || args[0].as.i > 36 ? 10 : args[0].as.i)); }

METHOD(to_bytes) {
    size_t len;
    const uint8_t *bytes = big_bytes(self_big(self), &len);
    return byte_array(in, text_span((const char *)bytes, len));
}

static Value exact(Interp *in, Value self, int64_t low, int64_t high, const char *type) {
    int64_t l;
    if (big_fits(self_big(self), &l) && l >= low && l <= high) return v_long(l);
    return throw_error(in, EX_ARITHMETIC, "BigInteger out of %s range", type);
}
METHOD(long_exact) { return exact(in, self, INT64_MIN, INT64_MAX, "long"); }
METHOD(int_exact) {
    Value l = exact(in, self, INT32_MIN, INT32_MAX, "int");
    return is_abrupt(l) ? l : v_int((int32_t)l.as.l);
}

METHOD(short_exact) {
    Value l = exact(in, self, INT16_MIN, INT16_MAX, "short");
    return is_abrupt(l) ? l : v_short((int16_t)l.as.l);
}
METHOD(byte_exact) {
    Value l = exact(in, self, INT8_MIN, INT8_MAX, "byte");
    return is_abrupt(l) ? l : v_byte((int8_t)l.as.l);
}

static const NativeMethod big_methods[] = {
    {"<init>(String)", construct},
    {"<init>(long)", construct},
    {"<init>(String, int)", construct},
    {"<init>(byte[])", construct},
    {"<init>(int, byte[])", construct_signed},
    {"<init>(int, int[])", construct_signed}, /* private, but seen by Groovy's choice */
    {"static valueOf(long)", value_of},
    {"static getZERO()", zero},
    {"static getONE()", one},
    {"static getTWO()", two},
    {"static getTEN()", ten},
    {"add(BigInteger)", add},
    {"subtract(BigInteger)", subtract},
    {"multiply(BigInteger)", multiply},
    {"divide(BigInteger)", divide},
    {"remainder(BigInteger)", remainder_of},
    {"divideAndRemainder(BigInteger)", divide_and_remainder},
    {"mod(BigInteger)", mod},
    {"modPow(BigInteger, BigInteger)", mod_pow},
    {"modInverse(BigInteger)", mod_inverse},
    {"and(BigInteger)", and},
    {"or(BigInteger)", or},
    {"xor(BigInteger)", xor},
    {"andNot(BigInteger)", and_not},
    {"gcd(BigInteger)", gcd},
    {"pow(int)", power},
    {"sqrt()", square_root},
    {"sqrtAndRemainder()", square_root_and_rest},
    {"negate()", negate},
    {"not()", not},
    {"abs()", absolute},
    {"signum()", signum},
    {"shiftLeft(int)", shift_left},
    {"shiftRight(int)", shift_right},
    {"bitLength()", bit_length},
    {"bitCount()", bit_count},
    {"getLowestSetBit()", lowest_bit},
    {"testBit(int)", test_bit},
    {"setBit(int)", set_bit},
    {"clearBit(int)", clear_bit},
    {"flipBit(int)", flip_bit},
    {"isProbablePrime(int)", is_prime},
    {"nextProbablePrime()", next_prime},
    {"max(BigInteger)", max},
    {"min(BigInteger)", min},
    {"toString(int)", to_radix},
    {"toByteArray()", to_bytes},
    {"longValueExact()", long_exact},
    {"intValueExact()", int_exact},
    {"shortValueExact()", short_exact},
    {"byteValueExact()", byte_exact},
    {0},
};

const NativeType type_java_math_BigInteger = {.name = "java.math.BigInteger",
                                              .super = "java.lang.Number",
                                              .interfaces = "java.lang.Comparable",
                                              .kind = V_BIGINT,
                                              .methods = big_methods};
