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

static void bits_grow(Bits *b, uint32_t words) {
    enum { MOST = 1u << 25 }; /* as many as an int can number the bits of */
    uint32_t twice = b->words * 2 < MOST ? b->words * 2 : MOST;
    if (words < twice) words = twice;
    uint64_t *grown = gc_atomic(sizeof(uint64_t) * words);
    memset(grown, 0, sizeof(uint64_t) * words);
    if (b->words) memcpy(grown, b->word, sizeof(uint64_t) * b->words);
    b->word = grown;
    b->words = words;
}

static void bit_put(Bits *b, uint32_t i, bool on) {
    if (i / 64 >= b->words) {
        if (!on) return;
        bits_grow(b, i / 64 + 1);
    }
    if (on) b->word[i / 64] |= 1ull << i % 64;
    else b->word[i / 64] &= ~(1ull << i % 64);
}

/* How many bits from the start may be set. */
static uint32_t bit_limit(const Bits *b) { return b->words * 64; }

static void bits_fill(Bits *b, uint32_t from, uint32_t to, bool on) {
    if (!on && to > bit_limit(b)) to = bit_limit(b);
    while (from < to && from % 64) bit_put(b, from++, on);
    if (from < to && on && (to - 1) / 64 >= b->words) bits_grow(b, (to - 1) / 64 + 1);
    for (; from + 64 <= to; from += 64) b->word[from / 64] = on ? ~0ull : 0;
    while (from < to) bit_put(b, from++, on);
}

/* The first bit from there on that is set; -1: none. */
static int64_t bit_from(const Bits *b, int64_t from) {
    for (int64_t w = from / 64; w < b->words; w++) {
        uint64_t word = b->word[w] & (w == from / 64 ? ~0ull << from % 64 : ~0ull);
        if (word) return w * 64 + __builtin_ctzll(word);
    }
    return -1;
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

/* set(i), set(i, on), set(from, to), set(from, to, on) */
static NATIVE(bits_set) {
    bool on = args[argc - 1].kind != V_BOOL || args[argc - 1].as.i, span = argc > 1 && args[1].kind == V_INT;
    if (span ? !bit_span(in, args[0], args[1]) : !bit_index(in, args[0])) return V_THROWN;
    if (span) bits_fill(bits_of(self), (uint32_t)args[0].as.i, (uint32_t)args[1].as.i, on);
    else bit_put(bits_of(self), (uint32_t)args[0].as.i, on);
    return v_null();
}

static NATIVE(bits_clear) {
    Bits *b = bits_of(self);
    if (argc == 0) {
        *b = (Bits){0};
    } else if (argc == 2) {
        if (!bit_span(in, args[0], args[1])) return V_THROWN;
        bits_fill(b, (uint32_t)args[0].as.i, (uint32_t)args[1].as.i, false);
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

static NATIVE(bits_next_set) {
    if (args[0].as.i < 0) return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "fromIndex < 0: %d", args[0].as.i);
    return v_int((int32_t)bit_from(bits_of(self), args[0].as.i));
}
static NATIVE(bits_next_clear) {
    if (args[0].as.i < 0) return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "fromIndex < 0: %d", args[0].as.i);
    uint32_t i = (uint32_t)args[0].as.i;
    while (bit(bits_of(self), i)) i++;
    return v_int((int32_t)i);
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
    const Bits *b = bits_of(self);
    for (uint32_t w = b->words; w-- > 0;)
        if (b->word[w]) return v_int((int32_t)(w * 64 + 64 - (uint32_t)__builtin_clzll(b->word[w])));
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
    return instance_like(self, copy);
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
    for (int64_t i = bit_from(bits_of(self), 0); i >= 0; i = bit_from(bits_of(self), i + 1)) list_push(as_list(list), v_int((int32_t)i));
    return stream_of_kind(in, list, V_INT);
}

static NATIVE(bits_size) { return v_int(bits_of(self)->words ? (int32_t)(bits_of(self)->words * 64) : 64); }
static NATIVE(bits_is_empty) { return v_bool(bits_cardinality(in, self, NULL, 0).as.i == 0); }

static NATIVE(bits_to_string) {
    Buf out = {0};
    buf_char(&out, '{');
    for (int64_t i = bit_from(bits_of(self), 0); i >= 0; i = bit_from(bits_of(self), i + 1))
        buf_printf(&out, "%s%lld", out.len > 1 ? ", " : "", (long long)i);
    buf_char(&out, '}');
    return string_new(in, buf_as_text(&out));
}

static Value combine(Interp *in, Value self, Value other, char how) {
    Value made = bits_new(in);
    const Bits *a = bits_of(self), *b = bits_of(other);
    uint32_t words = a->words > b->words ? a->words : b->words;
    for (uint32_t i = words; i-- > 0;) { /* from the last, so that it grows once */
        uint64_t x = i < a->words ? a->word[i] : 0, y = i < b->words ? b->word[i] : 0;
        uint64_t z = how == '&' ? x & y : how == '|' ? x | y : how == '-' ? x & ~y : x ^ y;
        if (!z) continue;
        if (!bits_of(made)->words) bits_grow(bits_of(made), i + 1);
        bits_of(made)->word[i] = z;
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
    int32_t at = (int32_t)((uint32_t)i + (uint32_t)length); /* wraps round, as Java's does */
    if (at < 0)
        return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Negative array index [%d] too large for array size %d", i, length);
    return v_bool(bit(bits_of(self), (uint32_t)at));
}

/* bits[from..to]: a set of that many bits; bits[from..to] = on. */
static NATIVE(bits_get_range) {
    int64_t from, to;
    bool reverse;
    int32_t length = bits_length(in, self, NULL, 0).as.i;
    if (!range_borders(in, as_range(args[0]), (uint32_t)length, &from, &to, &reverse)) return V_THROWN;
    Value part = bits_new(in), below = v_int((int32_t)(!reverse ? from : to < 1 ? to - 1 : -1));
    if (from < 0 && from < to) return bit_index(in, below), V_THROWN;
    for (int64_t i = from; i < to && i < (int64_t)bit_limit(bits_of(self)); i++)
        if (bit(bits_of(self), (uint32_t)i)) bit_put(bits_of(part), (uint32_t)(reverse ? to - 1 - i : i - from), true);
    return part;
}

static NATIVE(bits_put_range) {
    int64_t from, to;
    bool reverse;
    int32_t length = bits_length(in, self, NULL, 0).as.i;
    if (!range_borders(in, as_range(args[0]), (uint32_t)length, &from, &to, &reverse)) return V_THROWN;
    return bits_set(in, self, (Value[]){v_int((int32_t)from), v_int((int32_t)to), args[1]}, 3);
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
