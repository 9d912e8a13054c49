/*
 * Random numbers: those of the world, and java.util.Random with Java's own generator, so that a seed gives the sequence
 * it gives there; SecureRandom and ThreadLocalRandom have the same methods.
 */
#include "interp/numbers/random.h"

#include "interp/collections/list.h"
#include "interp/native.h"

#include <math.h>
#include <sys/random.h>

void random_fill(Interp *in, void *out, size_t len) {
    World *w = in->host.world;
    if (w && w->random) {
        w->random(w, out, len);
        return;
    }
    for (size_t done = 0; done < len;) {
        ssize_t got = getrandom((char *)out + done, len - done, 0);
        if (got > 0) done += (size_t)got;
    }
}

uint64_t random_bits(Interp *in) {
    uint64_t bits = 0;
    random_fill(in, &bits, sizeof bits);
    return bits;
}

/* --- java.util.Random ------------------------------------------------------------------------------------------------ */

static const char random_tag;

typedef struct Random {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &random_tag */
    int64_t state;   /* 48 bits */
    bool has_next;
    double next_gaussian;
} Random;

#define MULTIPLIER 0x5DEECE66DLL
#define MASK48 ((1LL << 48) - 1)

static Random *as_random(Value v) { return (Random *)v.as.obj; }

static Value random_new(Interp *in, Class *cls, int64_t seed) {
    (void)in;
    Random *r = gc_new(Random);
    r->obj.cls = cls;
    r->obj.fields = class_new_fields(cls);
    r->tag = &random_tag;
    r->state = (seed ^ MULTIPLIER) & MASK48;
    return native_value(r);
}

/* The upper `bits` of the next state, as a signed int. */
static int32_t next_bits(Random *r, int bits) {
    r->state = (int64_t)(((uint64_t)r->state * MULTIPLIER + 0xB) & MASK48);
    return (int32_t)(r->state >> (48 - bits));
}

static double next_double(Random *r) {
    int64_t high = (int64_t)next_bits(r, 26) << 27;
    return (double)(high + next_bits(r, 27)) * 0x1p-53;
}

static int32_t next_below(Random *r, int32_t bound) {
    int32_t bits = next_bits(r, 31);
    if ((bound & (bound - 1)) == 0) return (int32_t)((bound * (int64_t)bits) >> 31);
    int32_t value = bits % bound;
    while (bits - value > INT32_MAX - (bound - 1)) { /* the last, incomplete stretch would favour small numbers */
        bits = next_bits(r, 31);
        value = bits % bound;
    }
    return value;
}

METHOD(construct) { return random_new(in, as_class(self), argc ? args[0].as.l : (int64_t)random_bits(in)); }
METHOD(current) { return random_new(in, as_class(self), (int64_t)random_bits(in)); }
METHOD(set_seed) {
    as_random(self)->state = (args[0].as.l ^ MULTIPLIER) & MASK48;
    as_random(self)->has_next = false;
    return v_null();
}

METHOD(next_int) {
    Random *r = as_random(self);
    if (!argc) return v_int(next_bits(r, 32));
    if (argc == 1 && args[0].as.i <= 0) return throw_error(in, EX_ILLEGAL_ARGUMENT, "bound must be positive");
    if (argc == 1) return v_int(next_below(r, args[0].as.i));
    int64_t low = args[0].as.i, width = args[1].as.i - low;
    if (width <= 0) return throw_error(in, EX_ILLEGAL_ARGUMENT, "bound must be greater than origin");
    if (width <= INT32_MAX) return v_int((int32_t)(low + next_below(r, (int32_t)width)));
    int64_t value;
    do value = next_bits(r, 32);
    while (value < low || value >= low + width);
    return v_int((int32_t)value);
}

METHOD(next_long) {
    Random *r = as_random(self);
    int64_t high = (int64_t)((uint64_t)next_bits(r, 32) << 32);
    return v_long((int64_t)((uint64_t)high + (uint64_t)(int64_t)next_bits(r, 32)));
}
METHOD(next_boolean) { return v_bool(next_bits(as_random(self), 1)); }
METHOD(m_next_double) { return v_double(next_double(as_random(self))); }
METHOD(next_float) { return v_float((double)next_bits(as_random(self), 24) / (double)(1 << 24)); }

METHOD(next_gaussian) {
    Random *r = as_random(self);
    if (r->has_next) {
        r->has_next = false;
        return v_double(r->next_gaussian);
    }
    double x, y, square;
    do {
        x = 2 * next_double(r) - 1;
        y = 2 * next_double(r) - 1;
        square = x * x + y * y;
    } while (square >= 1 || square == 0);
    double scale = sqrt(-2 * log(square) / square);
    r->next_gaussian = y * scale;
    r->has_next = true;
    return v_double(x * scale);
}

METHOD(next_bytes) {
    if (is_null(args[0])) return throw_null(in);
    List *bytes = as_list(args[0]);
    for (uint32_t i = 0; i < bytes->len;) {
        int32_t word = next_bits(as_random(self), 32);
        for (int n = 0; n < 4 && i < bytes->len; n++, word >>= 8) bytes->at[i++] = v_byte((int8_t)word);
    }
    return v_null();
}

static const NativeMethod random_methods[] = {
    {"<init>()", construct},
    {"<init>(long)", construct},
    {"setSeed(long)", set_seed},
    {"nextInt()", next_int},
    {"nextInt(int)", next_int},
    {"nextInt(int, int)", next_int},
    {"nextLong()", next_long},
    {"nextBoolean()", next_boolean},
    {"nextDouble()", m_next_double},
    {"nextFloat()", next_float},
    {"nextGaussian()", next_gaussian},
    {"nextBytes(byte[])", next_bytes},
    {0},
};
static const NativeMethod thread_random_methods[] = {{"static current()", current}, {0}};

const NativeType type_java_util_Random = {.name = "java.util.Random", .kind = V_NATIVE, .methods = random_methods};
METHOD(strong) { return random_new(in, as_class(self), (int64_t)random_bits(in)); }
static const NativeMethod secure_random_methods[] = {{"<init>()", strong},
                                                     {"<init>(byte[])", strong},
                                                     {"static getInstance(String)", strong},
                                                     {"static getInstanceStrong()", strong},
                                                     {0}};
const NativeType type_java_security_SecureRandom = {.name = "java.security.SecureRandom", .super = "java.util.Random", .kind = V_NATIVE,
                                                    .methods = secure_random_methods};
const NativeType type_ThreadLocalRandom = {.name = "java.util.concurrent.ThreadLocalRandom", .super = "java.util.Random", .kind = V_NATIVE,
                                           .methods = thread_random_methods};
