/*
 * Random numbers: those of the world, and java.util.Random with Java's own generator, so that a seed gives the sequence
 * it gives there; SecureRandom and ThreadLocalRandom have the same methods.
 */
#include "interp/numbers/random.h"

#include "interp/collections/iterator.h"
#include "interp/collections/list.h"
#include "interp/collections/streams.h"
#include "interp/numbers/number.h"
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

/* --- drawing: a class of the script's own may say itself what is drawn, by next(bits), nextInt() and so on ------------------- */

typedef struct Draws {
    Interp *in;
    Random *random;
    bool failed; /* thrown; what is drawn is 0 from then on */
} Draws;

/* *drawn by the script's own method. False: it has none, or threw. */
static bool draw_own(Draws *s, const char *name, const Value *args, int argc, Value *drawn) {
    if (s->random->obj.cls->native || s->failed) return false;
    Method *m = class_find_method(s->in, s->random->obj.cls, sym_intern(s->in, text_of(name)), args, argc, NULL);
    if (!m || m->native) return false;
    *drawn = method_invoke(s->in, m, native_value(s->random), args, argc);
    s->failed = is_abrupt(*drawn);
    return !s->failed;
}

static int32_t draw_bits(Draws *s, int bits) {
    Value own, wanted = v_int(bits);
    if (draw_own(s, "next", &wanted, 1, &own)) return number_int(own);
    return s->failed ? 0 : next_bits(s->random, bits);
}

static int64_t whole_of_bits(Draws *s) {
    uint64_t high = (uint64_t)draw_bits(s, 32) << 32;
    return (int64_t)(high + (uint64_t)(int64_t)draw_bits(s, 32));
}
static double double_of_bits(Draws *s) {
    int64_t high = (int64_t)draw_bits(s, 26) * (1 << 27);
    return (double)(high + draw_bits(s, 27)) * 0x1p-53;
}
static double float_of_bits(Draws *s) { return (double)draw_bits(s, 24) / (double)(1 << 24); }

static int32_t draw_int(Draws *s) {
    Value own;
    return draw_own(s, "nextInt", NULL, 0, &own) ? number_int(own) : draw_bits(s, 32);
}
static int64_t draw_long(Draws *s) {
    Value own;
    return draw_own(s, "nextLong", NULL, 0, &own) ? number_long(own) : whole_of_bits(s);
}
static double draw_double(Draws *s) {
    Value own;
    return draw_own(s, "nextDouble", NULL, 0, &own) ? number_double(own) : double_of_bits(s);
}
static double draw_float(Draws *s) {
    Value own;
    return draw_own(s, "nextFloat", NULL, 0, &own) ? number_double(own) : float_of_bits(s);
}

static int32_t next_below(Draws *s, int32_t bound) {
    int32_t bits = draw_bits(s, 31);
    if ((bound & (bound - 1)) == 0) return (int32_t)((bound * (int64_t)bits) >> 31);
    int32_t value = bits % bound;
    while (bits - value > INT32_MAX - (bound - 1)) { /* the last, incomplete stretch would favour small numbers */
        bits = draw_bits(s, 31);
        value = bits % bound;
    }
    return value;
}

/* As RandomSupport of Java 17 draws them, from low up to bound; a width that is a power of two takes the low bits. */
static int32_t int_between(Draws *s, int32_t low, int32_t bound) {
    int64_t width = (int64_t)bound - low;
    int32_t value = draw_int(s);
    if (width > INT32_MAX) {
        while (!s->failed && (value < low || value >= bound)) value = draw_int(s);
        return value;
    }
    if ((width & (width - 1)) == 0) return (int32_t)((value & (width - 1)) + low);
    uint32_t bits = (uint32_t)value >> 1;
    while (bits + (width - 1) - bits % width > INT32_MAX) bits = (uint32_t)draw_int(s) >> 1;
    return (int32_t)(bits % width + low);
}

static int64_t long_between(Draws *s, int64_t low, int64_t bound) {
    uint64_t width = (uint64_t)bound - (uint64_t)low;
    int64_t value = draw_long(s);
    if ((width & (width - 1)) == 0) return (int64_t)(((uint64_t)value & (width - 1)) + (uint64_t)low);
    if (width > INT64_MAX) {
        while (!s->failed && (value < low || value >= bound)) value = draw_long(s);
        return value;
    }
    uint64_t bits = (uint64_t)value >> 1;
    while (bits + (width - 1) - bits % width > INT64_MAX) bits = (uint64_t)draw_long(s) >> 1;
    return (int64_t)(bits % width) + low;
}

static double double_between(Draws *s, double low, double bound) {
    double value = draw_double(s) * (bound - low) + low;
    return value < bound ? value : nextafter(bound, -INFINITY);
}

static float float_between(Draws *s, float low, float bound) {
    float value = (float)draw_float(s) * (bound - low) + low;
    return value < bound ? value : nextafterf(bound, -INFINITY);
}

/* --- its methods ---------------------------------------------------------------------------------------------------------- */

#define DRAWS(self) {.in = in, .random = as_random(self)}
static Value drawn(const Draws *s, Value number) { return s->failed ? V_THROWN : number; }

METHOD(construct) { return random_new(in, as_class(self), argc ? args[0].as.l : (int64_t)random_bits(in)); }
METHOD(current) { return random_new(in, as_class(self), (int64_t)random_bits(in)); }
METHOD(set_seed) {
    as_random(self)->state = (args[0].as.l ^ MULTIPLIER) & MASK48;
    as_random(self)->has_next = false;
    return v_null();
}

/* The bounds of a drawing: (bound) or (origin, bound). False: thrown. */
static bool whole_bounds(Interp *in, const Value *args, int argc, int64_t *low, int64_t *bound) {
    *low = argc == 2 ? number_long(args[0]) : 0;
    *bound = number_long(args[argc - 1]);
    if (*low < *bound) return true;
    throw_error(in, EX_ILLEGAL_ARGUMENT, argc == 1 ? "bound must be positive" : "bound must be greater than origin");
    return false;
}

static bool real_bounds(Interp *in, const Value *args, int argc, double *low, double *bound) {
    *low = argc == 2 ? args[0].as.d : 0;
    *bound = args[argc - 1].as.d;
    if (*low < *bound && isfinite(*bound - *low)) return true;
    throw_error(in, EX_ILLEGAL_ARGUMENT, argc == 1 ? "bound must be finite and positive" : "bound must be greater than origin");
    return false;
}

METHOD(next) { return v_int(next_bits(as_random(self), args[0].as.i)); }
METHOD(next_int) {
    Draws s = DRAWS(self);
    int64_t low, bound;
    if (!argc) return drawn(&s, v_int(draw_bits(&s, 32)));
    if (!whole_bounds(in, args, argc, &low, &bound)) return V_THROWN;
    return drawn(&s, v_int(argc == 1 ? next_below(&s, (int32_t)bound) : int_between(&s, (int32_t)low, (int32_t)bound)));
}

METHOD(next_long) {
    Draws s = DRAWS(self);
    int64_t low, bound;
    if (!argc) return drawn(&s, v_long(whole_of_bits(&s)));
    return whole_bounds(in, args, argc, &low, &bound) ? drawn(&s, v_long(long_between(&s, low, bound))) : V_THROWN;
}
METHOD(next_boolean) {
    Draws s = DRAWS(self);
    return drawn(&s, v_bool(draw_bits(&s, 1) != 0));
}
METHOD(next_double) {
    Draws s = DRAWS(self);
    double low, bound;
    if (!argc) return drawn(&s, v_double(double_of_bits(&s)));
    return real_bounds(in, args, argc, &low, &bound) ? drawn(&s, v_double(double_between(&s, low, bound))) : V_THROWN;
}
METHOD(next_float) {
    Draws s = DRAWS(self);
    double low, bound;
    if (!argc) return drawn(&s, v_float(float_of_bits(&s)));
    return real_bounds(in, args, argc, &low, &bound) ? drawn(&s, v_float(float_between(&s, (float)low, (float)bound))) : V_THROWN;
}

/* The logarithm of a number from 0 to 1 as StrictMath has it (fdlibm's), the last bit of which may differ from the C library's. */
static double strict_log(double x) {
    static const double ln2_high = 6.93147180369123816490e-01, ln2_low = 1.90821492927058770002e-10;
    static const double odd[] = {6.666666666666735130e-01, 2.857142874366239149e-01, 1.818357216161805012e-01, 1.479819860511658591e-01};
    static const double even[] = {3.999999999940941908e-01, 2.222219843214978396e-01, 1.531383769920937332e-01};
    int exponent;
    double f = frexp(x, &exponent) * 2, k = exponent - 1;
    int32_t top = (int32_t)((f - 1) * 0x1p20); /* the fraction's upper bits, by which the cases are told apart */
    if (top >= 0x6a09c) f /= 2, k++;          /* now about from sqrt(2)/2 to sqrt(2) */
    f -= 1;
    if (((top + 2) & 0xfffff) < 3) {
        double rest = f * f * (0.5 - 0.33333333333333333 * f);
        return k == 0 ? f - rest : k * ln2_high - ((rest - k * ln2_low) - f);
    }
    double s = f / (2 + f), z = s * s, w = z * z, half = 0.5 * f * f;
    double sum = z * (odd[0] + w * (odd[1] + w * (odd[2] + w * odd[3]))) + w * (even[0] + w * (even[1] + w * even[2]));
    if (top >= 0x6147a && top <= 0x6b851) {
        double square = s * (half + sum);
        return k == 0 ? f - (half - square) : k * ln2_high - ((half - (square + k * ln2_low)) - f);
    }
    return k == 0 ? f - s * (f - sum) : k * ln2_high - ((s * (f - sum) - k * ln2_low) - f);
}

METHOD(next_gaussian) {
    Random *r = as_random(self);
    Draws s = DRAWS(self);
    if (r->has_next) {
        r->has_next = false;
        return v_double(r->next_gaussian);
    }
    double x, y, square;
    do {
        x = 2 * draw_double(&s) - 1;
        y = 2 * draw_double(&s) - 1;
        square = x * x + y * y;
    } while (!s.failed && (square >= 1 || square == 0));
    if (s.failed) return V_THROWN;
    double scale = sqrt(-2 * strict_log(square) / square);
    r->next_gaussian = y * scale;
    r->has_next = true;
    return v_double(x * scale);
}

METHOD(next_bytes) {
    if (is_null(args[0])) return throw_null(in);
    List *bytes = as_list(args[0]);
    Draws s = DRAWS(self);
    for (uint32_t i = 0; i < bytes->len && !s.failed;) {
        int32_t word = draw_int(&s);
        for (int n = 0; n < 4 && i < bytes->len; n++, word >>= 8) bytes->at[i++] = v_byte((int8_t)word);
    }
    return drawn(&s, v_null());
}

/* --- streams: ints(count), ints(low, bound), ints(count, low, bound) ... ---------------------------------------------------- */

typedef struct Drawing {
    IteratorWays ways;
    Random *random;
    Kind kind;
    int64_t left; /* negative: without end */
    bool bounded;
    int64_t low, bound;
    double real_low, real_bound;
} Drawing;

static bool pull_drawn(Interp *in, Iterator *self, Value *item) {
    Drawing *d = self->data;
    Draws s = {.in = in, .random = d->random};
    if (d->left == 0) return false;
    if (d->left > 0) d->left--;
    if (d->kind == V_INT) *item = v_int(d->bounded ? int_between(&s, (int32_t)d->low, (int32_t)d->bound) : draw_int(&s));
    else if (d->kind == V_LONG) *item = v_long(d->bounded ? long_between(&s, d->low, d->bound) : draw_long(&s));
    else *item = v_double(d->bounded ? double_between(&s, d->real_low, d->real_bound) : draw_double(&s));
    self->it.failed = s.failed;
    return !s.failed;
}

static Value draw_stream(Interp *in, Value self, Kind kind, const Value *args, int argc) {
    Drawing *d = gc_new(Drawing);
    *d = (Drawing){.ways = {.pull = pull_drawn}, .random = as_random(self), .kind = kind, .left = -1, .bounded = argc >= 2};
    if (argc % 2) d->left = args[0].as.l;
    if (argc % 2 && d->left < 0) return throw_error(in, EX_ILLEGAL_ARGUMENT, "size must be non-negative");
    const Value *bounds = args + argc % 2;
    if (d->bounded && !(kind == V_DOUBLE ? real_bounds(in, bounds, 2, &d->real_low, &d->real_bound)
                                         : whole_bounds(in, bounds, 2, &d->low, &d->bound)))
        return V_THROWN;
    return stream_of_kind(in, iterator_native(in, "java.util.Spliterators$1Adapter", &d->ways, d), kind);
}
METHOD(ints) { return draw_stream(in, self, V_INT, args, argc); }
METHOD(longs) { return draw_stream(in, self, V_LONG, args, argc); }
METHOD(doubles) { return draw_stream(in, self, V_DOUBLE, args, argc); }

#define STREAMS(name, type) \
    {#name "()", name}, {#name "(long)", name}, {#name "(" #type ", " #type ")", name}, {#name "(long, " #type ", " #type ")", name}
static const NativeMethod random_methods[] = {
    {"<init>()", construct},
    {"<init>(long)", construct},
    {"setSeed(long)", set_seed},
    {"protected next(int)", next},
    {"nextInt()", next_int},
    {"nextInt(int)", next_int},
    {"nextInt(int, int)", next_int},
    {"nextLong()", next_long},
    {"nextLong(long)", next_long},
    {"nextLong(long, long)", next_long},
    {"nextBoolean()", next_boolean},
    {"nextDouble()", next_double},
    {"nextDouble(double)", next_double},
    {"nextDouble(double, double)", next_double},
    {"nextFloat()", next_float},
    {"nextFloat(float)", next_float},
    {"nextFloat(float, float)", next_float},
    {"nextGaussian()", next_gaussian},
    STREAMS(ints, int),
    STREAMS(longs, long),
    STREAMS(doubles, double),
    {"nextBytes(byte[])", next_bytes},
    {0},
};
static const NativeMethod thread_random_methods[] = {{"static current()", current}, {0}};

const NativeType type_java_util_Random = {.name = "java.util.Random", .kind = V_NATIVE, .methods = random_methods};
METHOD(algorithm) { return string_z(in, "NativePRNG"); }
/* generateSeed(count): as many bytes of chance */
METHOD(seed_bytes) {
    if (args[0].as.i < 0) return throw_error(in, EX_ILLEGAL_ARGUMENT, "numBytes cannot be negative");
    Value bytes = array_new(in, class_named(in, "byte"), (uint32_t)args[0].as.i);
    for (uint32_t i = 0; i < as_list(bytes)->len; i++) as_list(bytes)->at[i] = v_byte((int8_t)random_bits(in));
    return bytes;
}
METHOD(strong) { return random_new(in, as_class(self), (int64_t)random_bits(in)); }
static const NativeMethod secure_random_methods[] = {{"<init>()", strong},
                                                     {"<init>(byte[])", strong},
                                                     {"static getInstance(String)", strong},
                                                     {"static getInstance(String, String)", strong},
                                                     {"static getInstanceStrong()", strong},
                                                     {"getAlgorithm()", algorithm},
                                                     {"generateSeed(int)", seed_bytes},
                                                     {"static getSeed(int)", seed_bytes},
                                                     {0}};
const NativeType type_java_security_SecureRandom = {.name = "java.security.SecureRandom", .super = "java.util.Random", .kind = V_NATIVE,
                                                    .methods = secure_random_methods};
const NativeType type_ThreadLocalRandom = {.name = "java.util.concurrent.ThreadLocalRandom", .super = "java.util.Random", .kind = V_NATIVE,
                                           .methods = thread_random_methods};
