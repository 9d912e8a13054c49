/*
 * java.util.concurrent.atomic, and the locks that scripts use: one thread runs every script, so plain values do.
 */
#include "interp/collections/collections_methods.h"
#include "interp/eval/operator.h"

static Value *cell_of(Value self) { return as_native(self)->data; }

static Value cell_new(Interp *in, Value cls, Value start) {
    Value *cell = gc_new(Value);
    *cell = start;
    return native_new(in, as_class(cls), cell);
}

/* AtomicLong keeps longs, AtomicInteger ints. */
static bool is_long(Value self) { return cell_of(self)->kind == V_LONG; }
static Value number(Value self, Value v) { return is_long(self) ? v_long(to_int(v)) : v_int((int32_t)to_int(v)); }

static NATIVE(integer_init) { return cell_new(in, self, argc ? v_int((int32_t)to_int(args[0])) : v_int(0)); }
static NATIVE(long_init) { return cell_new(in, self, argc ? v_long(to_int(args[0])) : v_long(0)); }
static NATIVE(boolean_init) { return cell_new(in, self, v_bool(argc && args[0].as.i)); }
static NATIVE(reference_init) { return cell_new(in, self, argc ? args[0] : v_null()); }

static NATIVE(cell_get) { return *cell_of(self); }

static NATIVE(cell_set) {
    *cell_of(self) = args[0];
    return v_null();
}

static NATIVE(cell_get_and_set) {
    Value old = *cell_of(self);
    *cell_of(self) = args[0];
    return old;
}

/* References are compared by identity, numbers by value. */
static NATIVE(cell_compare_and_set) {
    bool same = value_same(*cell_of(self), args[0]);
    if (same) *cell_of(self) = args[1];
    return v_bool(same);
}

static NATIVE(cell_compare_and_exchange) {
    Value before = *cell_of(self);
    cell_compare_and_set(in, self, args, argc);
    return before;
}

/* Adds and yields the old or the new value. */
static Value add(Value self, int64_t delta, bool old) {
    Value before = *cell_of(self);
    uint64_t sum = (uint64_t)to_int(before) + (uint64_t)delta;
    *cell_of(self) = is_long(self) ? v_long((int64_t)sum) : v_int((int32_t)sum);
    return old ? before : *cell_of(self);
}

static NATIVE(increment_and_get) { return add(self, 1, false); }
static NATIVE(decrement_and_get) { return add(self, -1, false); }
static NATIVE(add_and_get) { return add(self, to_int(args[0]), false); }
static NATIVE(get_and_increment) { return add(self, 1, true); }
static NATIVE(get_and_decrement) { return add(self, -1, true); }
static NATIVE(get_and_add) { return add(self, to_int(args[0]), true); }

/* `as_number`: what the function yields becomes one of the cell's kind. */
static Value update(Interp *in, Value self, Value function, const Value *more, bool old, bool as_number) {
    Value before = *cell_of(self), pair[2] = {before, more ? *more : v_null()};
    Value made = functional_apply(in, function, pair, more ? 2 : 1);
    if (is_abrupt(made)) return made;
    *cell_of(self) = as_number ? number(self, made) : made;
    return old ? before : *cell_of(self);
}

#define UPDATING(kind, as_number)                                                                                      \
    static NATIVE(kind##_update_and_get) { return update(in, self, args[0], NULL, false, as_number); }                 \
    static NATIVE(kind##_get_and_update) { return update(in, self, args[0], NULL, true, as_number); }                  \
    static NATIVE(kind##_accumulate_and_get) { return update(in, self, args[1], args, false, as_number); }             \
    static NATIVE(kind##_get_and_accumulate) { return update(in, self, args[1], args, true, as_number); }
UPDATING(number, true)
UPDATING(reference, false)
static NATIVE(int_value) { return v_int((int32_t)to_int(*cell_of(self))); }
static NATIVE(long_value) { return v_long(to_int(*cell_of(self))); }
static NATIVE(float_value) { return v_float((float)to_int(*cell_of(self))); }
static NATIVE(double_value) { return v_double((double)to_int(*cell_of(self))); }
static NATIVE(cell_to_string) { return value_object_text(in, *cell_of(self)); }

/* Java tells apart in which order other threads see these; here they are one. */
#define CELL_METHODS(type)                                                                                             \
    {"get()", cell_get}, {"getPlain()", cell_get}, {"getOpaque()", cell_get}, {"getAcquire()", cell_get},              \
        {"toString()", cell_to_string}, {"getAndSet(" type ")", cell_get_and_set}, SETS(type), COMPARES(type)
#define SETS(type)                                                                                                     \
    {"set(" type ")", cell_set}, {"lazySet(" type ")", cell_set}, {"setPlain(" type ")", cell_set},                    \
        {"setOpaque(" type ")", cell_set}, {"setRelease(" type ")", cell_set}
#define COMPARE(name, type) {name "(" type ", " type ")", cell_compare_and_set}
#define EXCHANGE(name, type) {name "(" type ", " type ")", cell_compare_and_exchange}
#define COMPARES(type)                                                                                                 \
    COMPARE("compareAndSet", type), COMPARE("weakCompareAndSet", type), COMPARE("weakCompareAndSetPlain", type),       \
        COMPARE("weakCompareAndSetAcquire", type), COMPARE("weakCompareAndSetRelease", type),                          \
        COMPARE("weakCompareAndSetVolatile", type), EXCHANGE("compareAndExchange", type),                              \
        EXCHANGE("compareAndExchangeAcquire", type), EXCHANGE("compareAndExchangeRelease", type)
#define F "java.util.function."
#define UPDATES(kind, type, function)                                                                                  \
    {"updateAndGet(" F function "UnaryOperator)", kind##_update_and_get},                                              \
        {"getAndUpdate(" F function "UnaryOperator)", kind##_get_and_update},                                          \
        {"getAndAccumulate(" type ", " F function "BinaryOperator)", kind##_get_and_accumulate},                       \
        {"accumulateAndGet(" type ", " F function "BinaryOperator)", kind##_accumulate_and_get}
#define NUMBER_METHODS(type, function)                                                                                   \
    CELL_METHODS(type), UPDATES(number, type, function), {"incrementAndGet()", increment_and_get},                                 \
        {"decrementAndGet()", decrement_and_get}, {"addAndGet(" type ")", add_and_get},                                \
        {"getAndIncrement()", get_and_increment}, {"getAndDecrement()", get_and_decrement},                            \
        {"getAndAdd(" type ")", get_and_add}, {"intValue()", int_value}, {"longValue()", long_value},                  \
        {"floatValue()", float_value}, {"doubleValue()", double_value}

static const NativeMethod integer_methods[] = {
    {"<init>()", integer_init}, {"<init>(int)", integer_init}, NUMBER_METHODS("int", "Int"), {0}};
static const NativeMethod long_methods[] = {{"<init>()", long_init}, {"<init>(long)", long_init}, NUMBER_METHODS("long", "Long"), {0}};
static const NativeMethod boolean_methods[] = {
    {"<init>()", boolean_init}, {"<init>(boolean)", boolean_init}, CELL_METHODS("boolean"), {0}};
static const NativeMethod reference_methods[] = {
    {"<init>()", reference_init}, {"<init>(Object)", reference_init}, CELL_METHODS("Object"), UPDATES(reference, "Object", ""), {0}};

#define ATOMIC "java.util.concurrent.atomic."
const NativeType type_AtomicInteger = {ATOMIC "AtomicInteger", "java.lang.Number", NULL, V_NATIVE, 0, integer_methods, 0};
const NativeType type_AtomicLong = {ATOMIC "AtomicLong", "java.lang.Number", NULL, V_NATIVE, 0, long_methods, 0};
const NativeType type_AtomicBoolean = {ATOMIC "AtomicBoolean", NULL, NULL, V_NATIVE, 0, boolean_methods, 0};
const NativeType type_AtomicReference = {ATOMIC "AtomicReference", NULL, NULL, V_NATIVE, 0, reference_methods, 0};

/* --- locks: nobody to wait for, but the holder's own nesting is kept ---------------------------------------------- */

typedef struct Lock {
    int32_t held;
    bool fair;
} Lock;

static Lock *lock_of(Value self) { return as_native(self)->data; }

static NATIVE(lock_init) {
    Lock *lock = gc_new(Lock);
    lock->fair = argc && args[0].as.i;
    return native_new(in, as_class(self), lock);
}

static NATIVE(lock_lock) {
    lock_of(self)->held++;
    return v_null();
}

static NATIVE(lock_try) {
    lock_of(self)->held++;
    return v_bool(true);
}

static NATIVE(lock_unlock) {
    if (lock_of(self)->held == 0) return throw_bare(in, EX_ILLEGAL_MONITOR_STATE);
    lock_of(self)->held--;
    return v_null();
}

static NATIVE(lock_is_locked) { return v_bool(lock_of(self)->held > 0); }
static NATIVE(lock_holds) { return v_int(lock_of(self)->held); }
static NATIVE(lock_is_fair) { return v_bool(lock_of(self)->fair); }
static NATIVE(lock_queue_length) { return v_int(0); }
static NATIVE(lock_has_queue) { return v_bool(false); }

static NATIVE(lock_text) {
    const char *state = lock_of(self)->held ? "Locked by thread main" : "Unlocked";
    return string_z(in, text_printf("%s@%x[%s]", self.as.obj->cls->name, (uint32_t)value_identity_hash(self), state));
}

static const NativeMethod lock_methods[] = {{"<init>()", lock_init},
                                            {"<init>(boolean)", lock_init},
                                            {"lock()", lock_lock},
                                            {"lockInterruptibly()", lock_lock},
                                            {"tryLock()", lock_try},
                                            {"tryLock(long, java.util.concurrent.TimeUnit)", lock_try},
                                            {"unlock()", lock_unlock},
                                            {"isLocked()", lock_is_locked},
                                            {"isHeldByCurrentThread()", lock_is_locked},
                                            {"getHoldCount()", lock_holds},
                                            {"isFair()", lock_is_fair},
                                            {"getQueueLength()", lock_queue_length},
                                            {"hasQueuedThreads()", lock_has_queue},
                                            {"hasQueuedThread(Thread)", lock_has_queue},
                                            {"toString()", lock_text},
                                            {0}};

const NativeType type_ReentrantLock = {"java.util.concurrent.locks.ReentrantLock", NULL, NULL, V_NATIVE, 0, lock_methods, 0};
