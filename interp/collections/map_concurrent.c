/*
 * What ConcurrentHashMap does with all its entries at once: forEach, reduce and search. The threshold at which Java would share the
 * work out among threads changes nothing here.
 */
#include "interp/collections/collections_methods.h"
#include "interp/collections/map.h"
#include "interp/collections/set.h"

/* What the functions are given. */
typedef enum Part { PAIRS, KEYS, VALUES, ENTRIES } Part;

typedef struct Walk Walk;
/* Takes what was made of one part, which is not null; false: no more is wanted, or it threw (result abrupt). */
typedef bool (*TakeFn)(Interp *in, Walk *w, Value made);

struct Walk {
    Value function;
    const char *method; /* of the function */
    Value result;
    bool found;
};

/* Hands each part to `transform` (by its method; NULL: none) and what is made of it to take(). */
static Value walk(Interp *in, Value self, Part part, const Value *transform, const char *method, TakeFn take, Walk *w) {
    Map *map = as_map(self);
    if ((transform && is_null(*transform)) || (w->method && is_null(w->function))) return throw_bare(in, EX_NULL_POINTER);
    const List *first = items_of(in, set_view(in, map, part == VALUES ? SET_VALUES : part == ENTRIES ? SET_ENTRIES : SET_KEYS));
    const List *second = part == PAIRS && first ? items_of(in, set_view(in, map, SET_VALUES)) : first;
    if (!second) return V_THROWN;
    for (uint32_t i = 0; i < first->len; i++) {
        Value item[2] = {first->at[i], second->at[i]}, made = item[0];
        if (transform) made = functional_call(in, *transform, method, item, part == PAIRS ? 2 : 1);
        if (is_abrupt(made)) return made;
        if (!is_null(made) && !take(in, w, made)) break;
    }
    return w->result;
}

static bool take_none(Interp *in, Walk *w, Value made) { return (void)in, (void)w, (void)made, true; }

static bool take_found(Interp *in, Walk *w, Value made) {
    (void)in;
    w->result = made;
    return false;
}

static bool take_action(Interp *in, Walk *w, Value made) {
    if (is_abrupt(functional_call(in, w->function, w->method, &made, 1))) w->result = V_THROWN;
    return !is_abrupt(w->result);
}

static bool take_reduced(Interp *in, Walk *w, Value made) {
    w->result = w->found ? functional_call(in, w->function, w->method, (Value[]){w->result, made}, 2) : made;
    w->found = true;
    return !is_abrupt(w->result);
}

/* (threshold, action), (threshold, transformer, action) */
static Value for_each(Interp *in, Value self, Part part, const Value *args, int argc) {
    Walk w = {.function = args[argc - 1], .result = v_null()};
    if (argc == 2) return walk(in, self, part, &args[1], "accept", take_none, &w);
    w.method = "accept";
    return walk(in, self, part, &args[1], "apply", take_action, &w);
}

/* (threshold, reducer), (threshold, transformer, reducer) */
static Value reduce(Interp *in, Value self, Part part, const Value *args, int argc) {
    Walk w = {.function = args[argc - 1], .method = "apply", .result = v_null()};
    return walk(in, self, part, argc == 3 ? &args[1] : NULL, "apply", take_reduced, &w);
}

/* (threshold, transformer, start, reducer), with functions of a kind of numbers */
static Value reduce_numbers(Interp *in, Value self, Part part, const Value *args, const char *method) {
    Walk w = {.function = args[3], .method = method, .result = args[2], .found = true};
    return walk(in, self, part, &args[1], method, take_reduced, &w);
}

static Value search(Interp *in, Value self, Part part, const Value *args) {
    Walk w = {.result = v_null()};
    return walk(in, self, part, &args[1], "apply", take_found, &w);
}

#define PARTS(X) \
    X(pairs, PAIRS, "", "BiFunction", "BiConsumer", "") X(keys, KEYS, "Key", "Function", "Consumer", "Keys") \
        X(values, VALUES, "Value", "Function", "Consumer", "Values") X(entries, ENTRIES, "Entry", "Function", "Consumer", "Entries")
#define NATIVES(id, part, one, function, consumer, many)                                                                        \
    static NATIVE(each_##id) { return for_each(in, self, part, args, argc); }                                             \
    static NATIVE(reduce_##id) { return reduce(in, self, part, args, argc); }                                             \
    static NATIVE(ints_##id) { return reduce_numbers(in, self, part, args, "applyAsInt"); }                               \
    static NATIVE(longs_##id) { return reduce_numbers(in, self, part, args, "applyAsLong"); }                             \
    static NATIVE(doubles_##id) { return reduce_numbers(in, self, part, args, "applyAsDouble"); }                         \
    static NATIVE(search_##id) { return search(in, self, part, args); }
PARTS(NATIVES)

#define F "java.util.function."
#define ROWS(id, part, one, function, consumer, many)                                                                           \
    {"forEach" one "(long, " F consumer ")", each_##id}, {"forEach" one "(long, " F function ", " F "Consumer)", each_##id},    \
        {"reduce" many "(long, " F function ", " F "BiFunction)", reduce_##id},                                           \
        {"reduce" many "ToInt(long, " F "ToInt" function ", int, " F "IntBinaryOperator)", ints_##id},                            \
        {"reduce" many "ToLong(long, " F "ToLong" function ", long, " F "LongBinaryOperator)", longs_##id},                        \
        {"reduce" many "ToDouble(long, " F "ToDouble" function ", double, " F "DoubleBinaryOperator)", doubles_##id},                \
        {"search" many "(long, " F function ")", search_##id},
const NativeMethod concurrent_walk_methods[] = {PARTS(ROWS)
                                                {"reduceKeys(long, " F "BiFunction)", reduce_keys},
                                                {"reduceValues(long, " F "BiFunction)", reduce_values},
                                                {"reduceEntries(long, " F "BiFunction)", reduce_entries},
                                                {0}};
