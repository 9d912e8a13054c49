/*
 * java.util.BitSet.
 */
#include "interp/collections/collections_methods.h"
#include "interp/collections/streams.h"

typedef struct Bits {
    uint64_t *word;
    uint32_t words;
} Bits;

static Bits *bits_of(Value self) { return as_native(self)->data; }

static bool bit(const Bits *b, uint32_t i) { return i / 64 < b->words && (b->word[i / 64] >> i % 64 & 1); }

static void bit_put(Bits *b, uint32_t i, bool on) {
    if (i / 64 >= b->words) {
        if (!on) return;
        uint32_t words = i / 64 + 1 > b->words * 2 ? i / 64 + 1 : b->words * 2;
        uint64_t *grown = gc_atomic(sizeof(uint64_t) * words);
        memset(grown, 0, sizeof(uint64_t) * words);
        if (b->words) memcpy(grown, b->word, sizeof(uint64_t) * b->words);
        b->word = grown;
        b->words = words;
    }
    if (on) b->word[i / 64] |= 1ull << i % 64;
    else b->word[i / 64] &= ~(1ull << i % 64);
}

static Value bits_new(Interp *in) { return native_new(in, class_named(in, "java.util.BitSet"), gc_new(Bits)); }

static bool bit_index(Interp *in, Value index) {
    if (index.as.i >= 0) return true;
    throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "bitIndex < 0: %d", index.as.i);
    return false;
}

static NATIVE(bits_init) { return bits_new(in); }
static NATIVE(bits_get) { return bit_index(in, args[0]) ? v_bool(bit(bits_of(self), (uint32_t)args[0].as.i)) : V_THROWN; }

/* A run of bits [from, to). False: thrown. */
static bool bit_span(Interp *in, Value from, Value to) {
    if (from.as.i < 0) throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "fromIndex < 0: %d", from.as.i);
    else if (to.as.i < 0) throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "toIndex < 0: %d", to.as.i);
    else if (from.as.i > to.as.i) throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "fromIndex: %d > toIndex: %d", from.as.i, to.as.i);
    else return true;
    return false;
}

/* How many bits from the start may be set. */
static uint32_t bit_limit(const Bits *b) { return b->words * 64; }

/* set(i), set(i, on), set(from, to), set(from, to, on) */
static NATIVE(bits_set) {
    bool on = args[argc - 1].kind != V_BOOL || args[argc - 1].as.i, span = argc > 1 && args[1].kind == V_INT;
    if (span ? !bit_span(in, args[0], args[1]) : !bit_index(in, args[0])) return V_THROWN;
    for (int32_t i = args[0].as.i; i < (span ? args[1].as.i : args[0].as.i + 1); i++) bit_put(bits_of(self), (uint32_t)i, on);
    return v_null();
}

static NATIVE(bits_clear) {
    Bits *b = bits_of(self);
    if (argc == 0) {
        *b = (Bits){0};
    } else if (argc == 2) {
        if (!bit_span(in, args[0], args[1])) return V_THROWN;
        for (uint32_t i = (uint32_t)args[0].as.i; i < (uint32_t)args[1].as.i && i < bit_limit(b); i++) bit_put(b, i, false);
    } else {
        if (!bit_index(in, args[0])) return V_THROWN;
        bit_put(b, (uint32_t)args[0].as.i, false);
    }
    return v_null();
}

static NATIVE(bits_flip) {
    if (argc == 2 ? !bit_span(in, args[0], args[1]) : !bit_index(in, args[0])) return V_THROWN;
    uint32_t to = argc == 2 ? (uint32_t)args[1].as.i : (uint32_t)args[0].as.i + 1;
    for (uint32_t i = (uint32_t)args[0].as.i; i < to; i++) bit_put(bits_of(self), i, !bit(bits_of(self), i));
    return v_null();
}

static NATIVE(bits_cardinality) {
    int32_t count = 0;
    for (uint32_t i = 0; i < bits_of(self)->words; i++) count += __builtin_popcountll(bits_of(self)->word[i]);
    return v_int(count);
}

static Value next_bit(Value self, int32_t from, bool on) {
    const Bits *b = bits_of(self);
    for (uint32_t i = (uint32_t)from; i < b->words * 64; i++)
        if (bit(b, i) == on) return v_int((int32_t)i);
    return v_int(on ? -1 : from > (int32_t)(b->words * 64) ? from : (int32_t)(b->words * 64));
}

static NATIVE(bits_next_set) {
    if (args[0].as.i < 0) return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "fromIndex < 0: %d", args[0].as.i);
    return next_bit(self, args[0].as.i, true);
}
static NATIVE(bits_next_clear) {
    if (args[0].as.i < 0) return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "fromIndex < 0: %d", args[0].as.i);
    return next_bit(self, args[0].as.i, false);
}

static Value previous_bit(Interp *in, Value self, int32_t from, bool on) {
    if (from < -1) return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "fromIndex < -1: %d", from);
    for (int32_t i = from; i >= 0; i--)
        if (bit(bits_of(self), (uint32_t)i) == on) return v_int(i);
    return v_int(-1);
}

static NATIVE(bits_previous_set) { return previous_bit(in, self, args[0].as.i, true); }
static NATIVE(bits_previous_clear) { return previous_bit(in, self, args[0].as.i, false); }

/* get(from, to): the run moved to the start of a new set. */
static NATIVE(bits_get_span) {
    if (!bit_span(in, args[0], args[1])) return V_THROWN;
    Value part = bits_new(in);
    const Bits *b = bits_of(self);
    for (uint32_t i = (uint32_t)args[0].as.i; i < (uint32_t)args[1].as.i && i < bit_limit(b); i++)
        if (bit(b, i)) bit_put(bits_of(part), i - (uint32_t)args[0].as.i, true);
    return part;
}

static NATIVE(bits_length) {
    for (uint32_t i = bits_of(self)->words * 64; i-- > 0;)
        if (bit(bits_of(self), i)) return v_int((int32_t)i + 1);
    return v_int(0);
}

static Value combine(Interp *in, Value self, Value other, char how);
static NATIVE(bits_is_empty);

static Value bits_array(Interp *in, Value self, const char *element, uint32_t width) {
    uint32_t length = ((uint32_t)bits_length(in, self, NULL, 0).as.i + width - 1) / width;
    Value array = array_new(in, class_named(in, element), length);
    for (uint32_t i = 0; i < length; i++) {
        uint64_t word = bits_of(self)->word[i * width / 64] >> i * width % 64;
        as_list(array)->at[i] = width == 64 ? v_long((int64_t)word) : v_byte((int8_t)word);
    }
    return array;
}

static NATIVE(bits_to_bytes) { return bits_array(in, self, "byte", 8); }
static NATIVE(bits_to_longs) { return bits_array(in, self, "long", 64); }

static NATIVE(bits_value_of) {
    Value made = bits_new(in);
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    const List *items = as_list(args[0]);
    for (uint32_t i = 0; i < items->len; i++) {
        uint32_t width = items->at[i].kind == V_LONG ? 64 : 8;
        uint64_t word = items->at[i].kind == V_LONG ? (uint64_t)items->at[i].as.l : (uint8_t)items->at[i].as.i;
        for (uint32_t k = 0; k < width; k++)
            if (word >> k & 1) bit_put(bits_of(made), i * width + k, true);
    }
    return made;
}

static NATIVE(bits_clone) {
    Value copy = bits_new(in), none = bits_new(in);
    *bits_of(copy) = *bits_of(combine(in, self, none, '|'));
    return copy;
}

static NATIVE(bits_intersects) {
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    return v_bool(!bits_is_empty(in, combine(in, self, args[0], '&'), NULL, 0).as.i);
}

static NATIVE(bits_hash) {
    uint64_t hash = 1234;
    for (uint32_t i = bits_of(self)->words; i-- > 0;) hash ^= bits_of(self)->word[i] * (i + 1);
    return v_int((int32_t)(hash >> 32 ^ hash));
}

static NATIVE(bits_stream) {
    Value list = list_new(in, 8);
    for (uint32_t i = 0; i < bit_limit(bits_of(self)); i++)
        if (bit(bits_of(self), i)) list_push(as_list(list), v_int((int32_t)i));
    return stream_of_kind(in, list, V_INT);
}

static NATIVE(bits_size) { return v_int(bits_of(self)->words ? (int32_t)(bits_of(self)->words * 64) : 64); }
static NATIVE(bits_is_empty) { return v_bool(bits_cardinality(in, self, NULL, 0).as.i == 0); }

static NATIVE(bits_to_string) {
    Buf out = {0};
    buf_char(&out, '{');
    for (uint32_t i = 0; i < bits_of(self)->words * 64; i++)
        if (bit(bits_of(self), i)) buf_printf(&out, "%s%u", out.len > 1 ? ", " : "", i);
    buf_char(&out, '}');
    return string_new(in, buf_as_text(&out));
}

static Value combine(Interp *in, Value self, Value other, char how) {
    Value made = bits_new(in);
    const Bits *a = bits_of(self), *b = bits_of(other);
    uint32_t words = a->words > b->words ? a->words : b->words;
    for (uint32_t i = 0; i < words * 64; i++) {
        bool x = bit(a, i), y = bit(b, i);
        if (how == '&' ? x && y : how == '|' ? x || y : how == '-' ? x && !y : x != y) bit_put(bits_of(made), i, true);
    }
    return made;
}

static NATIVE(bits_and) { return is_null(args[0]) ? throw_bare(in, EX_NULL_POINTER) : combine(in, self, args[0], '&'); }
static NATIVE(bits_or) { return is_null(args[0]) ? throw_bare(in, EX_NULL_POINTER) : combine(in, self, args[0], '|'); }
static NATIVE(bits_xor) { return is_null(args[0]) ? throw_bare(in, EX_NULL_POINTER) : combine(in, self, args[0], '^'); }

static NATIVE(bits_and_not) {
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    *bits_of(self) = *bits_of(combine(in, self, args[0], '-'));
    return v_null();
}

static NATIVE(bits_get_at) {
    int32_t length = bits_length(in, self, NULL, 0).as.i, i = args[0].as.i;
    if (i >= 0) return bits_get(in, self, args, 1);
    if (i + (int64_t)length < 0)
        return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Negative array index [%d] too large for array size %d", i, length);
    return v_bool(bit(bits_of(self), (uint32_t)(i + length)));
}

/* bits[from..to]: a set of that many bits; bits[from..to] = on. */
static NATIVE(bits_get_range) {
    RangeSpan span;
    int32_t length = bits_length(in, self, NULL, 0).as.i;
    if (!range_resolve_open(in, as_range(args[0]), (uint32_t)length, &span)) return V_THROWN;
    Value part = bits_new(in);
    for (uint32_t i = span.from; i < span.to; i++)
        if (bit(bits_of(self), i)) bit_put(bits_of(part), span.reverse ? span.to - 1 - i : i - span.from, true);
    return part;
}

static NATIVE(bits_put_range) {
    RangeSpan span;
    int32_t length = bits_length(in, self, NULL, 0).as.i;
    if (!range_resolve_open(in, as_range(args[0]), (uint32_t)length, &span)) return V_THROWN;
    for (uint32_t i = span.from; i < span.to; i++) bit_put(bits_of(self), i, args[1].as.i);
    return v_null();
}

/* Groovy flips all of the words that are in use, but for the last bit. */
static NATIVE(bits_negate) {
    enum { WORD = 64 };
    Value made = bits_new(in);
    uint32_t length = (uint32_t)bits_length(in, self, NULL, 0).as.i, words = (length + WORD - 1) / WORD;
    if (!words) return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "toIndex < 0: -1");
    for (uint32_t i = 0; i < words * WORD; i++) bit_put(bits_of(made), i, bit(bits_of(self), i) == (i + 1 == words * WORD));
    return made;
}

static NATIVE(bits_equals) {
    if (args[0].kind != V_NATIVE || args[0].as.obj->cls != self.as.obj->cls) return v_bool(false);
    return bits_is_empty(in, combine(in, self, args[0], '^'), NULL, 0);
}

static const NativeMethod bits_methods[] = {{"<init>()", bits_init},
                                            {"<init>(int)", bits_init},
                                            {"get(int)", bits_get},
                                            {"get(int, int)", bits_get_span},
                                            {"getAt(int)", bits_get_at},
                                            {"set(int)", bits_set},
                                            {"set(int, boolean)", bits_set},
                                            {"set(int, int)", bits_set},
                                            {"set(int, int, boolean)", bits_set},
                                            {"putAt(int, boolean)", bits_set},
                                            {"clear()", bits_clear},
                                            {"clear(int)", bits_clear},
                                            {"clear(int, int)", bits_clear},
                                            {"flip(int)", bits_flip},
                                            {"flip(int, int)", bits_flip},
                                            {"cardinality()", bits_cardinality},
                                            {"nextSetBit(int)", bits_next_set},
                                            {"nextClearBit(int)", bits_next_clear},
                                            {"previousSetBit(int)", bits_previous_set},
                                            {"previousClearBit(int)", bits_previous_clear},
                                            {"toByteArray()", bits_to_bytes},
                                            {"toLongArray()", bits_to_longs},
                                            {"static valueOf(long[])", bits_value_of},
                                            {"static valueOf(byte[])", bits_value_of},
                                            {"clone()", bits_clone},
                                            {"intersects(BitSet)", bits_intersects},
                                            {"hashCode()", bits_hash},
                                            {"stream()", bits_stream},
                                            {"length()", bits_length},
                                            {"size()", bits_size},
                                            {"isEmpty()", bits_is_empty},
                                            {"getAt(IntRange)", bits_get_range},
                                            {"putAt(IntRange, boolean)", bits_put_range},
                                            {"bitwiseNegate()", bits_negate},
                                            {"and(BitSet)", bits_and},
                                            {"or(BitSet)", bits_or},
                                            {"xor(BitSet)", bits_xor},
                                            {"andNot(BitSet)", bits_and_not},
                                            {"equals(Object)", bits_equals},
                                            {"toString()", bits_to_string},
                                            {0}};

const NativeType type_java_util_BitSet = {
    "java.util.BitSet", NULL, "java.lang.Cloneable java.io.Serializable", V_NATIVE, 0, bits_methods, 0};
