/*
 * java.util.Optional, java.util.StringJoiner and java.util.BitSet.
 */
#include "interp/collections/optional.h"

#include "interp/collections/collections_methods.h"
#include "interp/collections/iterator.h"

/* --- Optional: data is a Value, null when empty ------------------------------------------------------------------ */

Value optional_new(Interp *in, Value value)
{
    Value *held = gc_new(Value);
    *held = value;
    return native_new(in, class_named(in, "java.util.Optional"), held);
}

static Value held(Value self) { return *(Value *)as_native(self)->data; }

static NATIVE(optional_of) { return is_null(args[0]) ? throw_bare(in, EX_NULL_POINTER) : optional_new(in, args[0]); }
static NATIVE(optional_of_nullable) { return optional_new(in, args[0]); }
static NATIVE(optional_empty) { return optional_new(in, v_null()); }
static NATIVE(optional_is_present) { return v_bool(!is_null(held(self))); }
static NATIVE(optional_is_empty) { return v_bool(is_null(held(self))); }

static NATIVE(optional_get)
{
    return is_null(held(self)) ? throw_error(in, EX_NO_SUCH_ELEMENT, "No value present") : held(self);
}

static NATIVE(optional_or_else) { return is_null(held(self)) ? args[0] : held(self); }
static NATIVE(optional_or_else_get) { return is_null(held(self)) ? functional_call(in, args[0], "get", NULL, 0) : held(self); }

static NATIVE(optional_or_else_throw)
{
    if (!is_null(held(self)) || argc == 0) return optional_get(in, self, NULL, 0);
    Value exception = functional_call(in, args[0], "get", NULL, 0);
    return is_abrupt(exception) ? exception : throw_value(in, exception);
}

static NATIVE(optional_if_present)
{
    Value v = held(self);
    if (!is_null(v) && is_abrupt(functional_call(in, args[0], "accept", &v, 1))) return V_THROWN;
    return v_null();
}

static NATIVE(optional_map)
{
    Value v = held(self);
    if (is_null(v)) return self;
    v = functional_call(in, args[0], "apply", &v, 1);
    return is_abrupt(v) ? v : optional_new(in, v);
}

static NATIVE(optional_flat_map)
{
    Value v = held(self);
    return is_null(v) ? self : functional_call(in, args[0], "apply", &v, 1);
}

static NATIVE(optional_filter)
{
    Value v = held(self);
    if (is_null(v)) return self;
    Value kept = functional_call(in, args[0], "test", &v, 1);
    if (!is_abrupt(kept)) kept = value_truth(in, kept);
    return is_abrupt(kept) || kept.as.i ? (is_abrupt(kept) ? kept : self) : optional_new(in, v_null());
}

static NATIVE(optional_to_string)
{
    if (is_null(held(self))) return string_z(in, "Optional.empty");
    const char *text = value_z(in, held(self));
    return text ? string_printf(in, "Optional[%s]", text) : V_THROWN;
}

static NATIVE(optional_equals)
{
    bool failed = false;
    if (args[0].kind != V_NATIVE || args[0].as.obj->cls != self.as.obj->cls) return v_bool(false);
    bool same = value_java_equals(in, held(self), held(args[0]), &failed);
    return failed ? V_THROWN : v_bool(same);
}

static NATIVE(optional_hash_code)
{
    bool failed = false;
    int32_t hash = is_null(held(self)) ? 0 : value_hash(in, held(self), &failed);
    return failed ? V_THROWN : v_int(hash);
}

static const NativeMethod optional_methods[] = {{"static of(Object)", optional_of},
                                                {"static ofNullable(Object)", optional_of_nullable},
                                                {"static empty()", optional_empty},
                                                {"isPresent()", optional_is_present},
                                                {"isEmpty()", optional_is_empty},
                                                {"get()", optional_get},
                                                {"getAsInt()", optional_get},
                                                {"getAsLong()", optional_get},
                                                {"getAsDouble()", optional_get},
                                                {"orElse(Object)", optional_or_else},
                                                {"orElseGet(java.util.function.Supplier)", optional_or_else_get},
                                                {"orElseThrow()", optional_or_else_throw},
                                                {"orElseThrow(java.util.function.Supplier)", optional_or_else_throw},
                                                {"ifPresent(java.util.function.Consumer)", optional_if_present},
                                                {"map(java.util.function.Function)", optional_map},
                                                {"flatMap(java.util.function.Function)", optional_flat_map},
                                                {"filter(java.util.function.Predicate)", optional_filter},
                                                {"toString()", optional_to_string},
                                                {"equals(Object)", optional_equals},
                                                {"hashCode()", optional_hash_code},
                                                {0}};

const NativeType type_java_util_Optional = {"java.util.Optional", NULL, NULL, V_NATIVE, CLASS_FINAL, optional_methods, 0};

/* --- StringJoiner --------------------------------------------------------------------------------------------------- */

typedef struct Joiner {
    Text separator, prefix, suffix, empty;
    bool has_empty, any;
    Buf text;
} Joiner;

static Joiner *joiner_of(Value self) { return as_native(self)->data; }

static NATIVE(joiner_init)
{
    Joiner *j = gc_new(Joiner);
    if (!value_text(in, args[0], &j->separator)) return V_THROWN;
    j->prefix = j->suffix = TEXT("");
    if (argc == 3 && (!value_text(in, args[1], &j->prefix) || !value_text(in, args[2], &j->suffix))) return V_THROWN;
    return native_new(in, as_class(self), j);
}

static NATIVE(joiner_add)
{
    Joiner *j = joiner_of(self);
    if (j->any) buf_text(&j->text, j->separator);
    j->any = true;
    return value_print(in, &j->text, args[0]) ? self : V_THROWN;
}

static NATIVE(joiner_set_empty)
{
    joiner_of(self)->has_empty = true;
    return value_text(in, args[0], &joiner_of(self)->empty) ? self : V_THROWN;
}

static NATIVE(joiner_to_string)
{
    const Joiner *j = joiner_of(self);
    if (!j->any && j->has_empty) return string_new(in, j->empty);
    Buf out = {0};
    buf_text(&out, j->prefix);
    buf_text(&out, buf_as_text(&j->text));
    buf_text(&out, j->suffix);
    return string_new(in, buf_as_text(&out));
}

static NATIVE(joiner_length)
{
    Value text = joiner_to_string(in, self, NULL, 0);
    return is_abrupt(text) ? text : v_int((int32_t)as_string(text)->units);
}

static const NativeMethod joiner_methods[] = {{"<init>(CharSequence)", joiner_init},
                                              {"<init>(CharSequence, CharSequence, CharSequence)", joiner_init},
                                              {"add(Object)", joiner_add},
                                              {"setEmptyValue(CharSequence)", joiner_set_empty},
                                              {"toString()", joiner_to_string},
                                              {"length()", joiner_length},
                                              {0}};

const NativeType type_java_util_StringJoiner = {"java.util.StringJoiner", NULL, NULL, V_NATIVE, CLASS_FINAL, joiner_methods, 0};

/* --- BitSet ----------------------------------------------------------------------------------------------------------- */

typedef struct Bits {
    uint64_t *word;
    uint32_t words;
} Bits;

static Bits *bits_of(Value self) { return as_native(self)->data; }

static bool bit(const Bits *b, uint32_t i) { return i / 64 < b->words && (b->word[i / 64] >> i % 64 & 1); }

static void bit_put(Bits *b, uint32_t i, bool on)
{
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

static bool bit_index(Interp *in, Value index)
{
    if (index.as.i >= 0) return true;
    throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "bitIndex < 0: %d", index.as.i);
    return false;
}

static NATIVE(bits_init) { return bits_new(in); }
static NATIVE(bits_get) { return bit_index(in, args[0]) ? v_bool(bit(bits_of(self), (uint32_t)args[0].as.i)) : V_THROWN; }

/* set(i), set(i, on), set(from, to), set(from, to, on) */
static NATIVE(bits_set)
{
    bool on = args[argc - 1].kind != V_BOOL || args[argc - 1].as.i, span = argc > 1 && args[1].kind == V_INT;
    if (!bit_index(in, args[0])) return V_THROWN;
    for (int32_t i = args[0].as.i; i < (span ? args[1].as.i : args[0].as.i + 1); i++) bit_put(bits_of(self), (uint32_t)i, on);
    return v_null();
}

static NATIVE(bits_clear)
{
    if (argc == 0) *bits_of(self) = (Bits){0};
    else if (!bit_index(in, args[0])) return V_THROWN;
    else bit_put(bits_of(self), (uint32_t)args[0].as.i, false);
    return v_null();
}

static NATIVE(bits_flip)
{
    if (!bit_index(in, args[0])) return V_THROWN;
    bit_put(bits_of(self), (uint32_t)args[0].as.i, !bit(bits_of(self), (uint32_t)args[0].as.i));
    return v_null();
}

static NATIVE(bits_cardinality)
{
    int32_t count = 0;
    for (uint32_t i = 0; i < bits_of(self)->words; i++) count += __builtin_popcountll(bits_of(self)->word[i]);
    return v_int(count);
}

static Value next_bit(Value self, int32_t from, bool on)
{
    const Bits *b = bits_of(self);
    for (uint32_t i = (uint32_t)from; i < b->words * 64; i++)
        if (bit(b, i) == on) return v_int((int32_t)i);
    return v_int(on ? -1 : from > (int32_t)(b->words * 64) ? from : (int32_t)(b->words * 64));
}

static NATIVE(bits_next_set) { return next_bit(self, args[0].as.i, true); }
static NATIVE(bits_next_clear) { return next_bit(self, args[0].as.i, false); }

static NATIVE(bits_length)
{
    for (uint32_t i = bits_of(self)->words * 64; i-- > 0;)
        if (bit(bits_of(self), i)) return v_int((int32_t)i + 1);
    return v_int(0);
}

static NATIVE(bits_size) { return v_int(bits_of(self)->words ? (int32_t)(bits_of(self)->words * 64) : 64); }
static NATIVE(bits_is_empty) { return v_bool(bits_cardinality(in, self, NULL, 0).as.i == 0); }

static NATIVE(bits_to_string)
{
    Buf out = {0};
    buf_char(&out, '{');
    for (uint32_t i = 0; i < bits_of(self)->words * 64; i++)
        if (bit(bits_of(self), i)) buf_printf(&out, "%s%u", out.len > 1 ? ", " : "", i);
    buf_char(&out, '}');
    return string_new(in, buf_as_text(&out));
}

static Value combine(Interp *in, Value self, Value other, char how)
{
    Value made = bits_new(in);
    const Bits *a = bits_of(self), *b = bits_of(other);
    uint32_t words = a->words > b->words ? a->words : b->words;
    for (uint32_t i = 0; i < words * 64; i++) {
        bool x = bit(a, i), y = bit(b, i);
        if (how == '&' ? x && y : how == '|' ? x || y : how == '-' ? x && !y : x != y) bit_put(bits_of(made), i, true);
    }
    return made;
}

static NATIVE(bits_and) { return combine(in, self, args[0], '&'); }
static NATIVE(bits_or) { return combine(in, self, args[0], '|'); }
static NATIVE(bits_xor) { return combine(in, self, args[0], '^'); }

static NATIVE(bits_and_not)
{
    *bits_of(self) = *bits_of(combine(in, self, args[0], '-'));
    return v_null();
}

/* bits[from..to]: a set of that many bits; bits[from..to] = on. */
static NATIVE(bits_get_range)
{
    RangeSpan span;
    int32_t length = bits_length(in, self, NULL, 0).as.i;
    if (!range_resolve_open(in, as_range(args[0]), (uint32_t)length, &span)) return V_THROWN;
    Value part = bits_new(in);
    for (uint32_t i = span.from; i < span.to; i++)
        if (bit(bits_of(self), i)) bit_put(bits_of(part), span.reverse ? span.to - 1 - i : i - span.from, true);
    return part;
}

static NATIVE(bits_put_range)
{
    RangeSpan span;
    int32_t length = bits_length(in, self, NULL, 0).as.i;
    if (!range_resolve_open(in, as_range(args[0]), (uint32_t)length, &span)) return V_THROWN;
    for (uint32_t i = span.from; i < span.to; i++) bit_put(bits_of(self), i, args[1].as.i);
    return v_null();
}

static NATIVE(bits_negate)
{
    Value made = bits_new(in);
    uint32_t length = (uint32_t)bits_length(in, self, NULL, 0).as.i;
    for (uint32_t i = 0; i < length; i++) bit_put(bits_of(made), i, !bit(bits_of(self), i));
    return made;
}

static NATIVE(bits_equals)
{
    if (args[0].kind != V_NATIVE || args[0].as.obj->cls != self.as.obj->cls) return v_bool(false);
    return bits_is_empty(in, combine(in, self, args[0], '^'), NULL, 0);
}

static const NativeMethod bits_methods[] = {{"<init>()", bits_init},
                                            {"<init>(int)", bits_init},
                                            {"get(int)", bits_get},
                                            {"getAt(int)", bits_get},
                                            {"set(int)", bits_set},
                                            {"set(int, boolean)", bits_set},
                                            {"set(int, int)", bits_set},
                                            {"set(int, int, boolean)", bits_set},
                                            {"putAt(int, boolean)", bits_set},
                                            {"clear()", bits_clear},
                                            {"clear(int)", bits_clear},
                                            {"flip(int)", bits_flip},
                                            {"cardinality()", bits_cardinality},
                                            {"nextSetBit(int)", bits_next_set},
                                            {"nextClearBit(int)", bits_next_clear},
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
