/*
 * java.util.stream.Collectors: a Collector is a function from all items to one value.
 */
#include "interp/collections/collections_methods.h"
#include "interp/collections/functional.h"
#include "interp/collections/optional.h"
#include "interp/collections/streams.h"

typedef struct Collector Collector;
typedef Value (*CollectFn)(Interp *in, const Collector *c, const List *items);

struct Collector {
    Obj obj;
    const void *tag;
    CollectFn collect;
    Value arg[4];
    int argc;
};

static const char collector_tag;

static Value collector_new(Interp *in, CollectFn collect, const Value *args, int argc) {
    Collector *c = gc_new(Collector);
    c->obj.cls = class_named(in, "java.util.stream.Collectors$CollectorImpl");
    c->tag = &collector_tag;
    c->collect = collect;
    c->argc = argc;
    for (int i = 0; i < argc && i < 4; i++) c->arg[i] = args[i];
    return v_obj(V_NATIVE, c);
}

Value collector_apply(Interp *in, Value collector, const List *items) {
    if (collector.kind != V_NATIVE || as_native(collector)->data != &collector_tag)
        return throw_error(in, EX_ILLEGAL_ARGUMENT, "collect() takes what java.util.stream.Collectors gives, not %s",
                           class_of(in, collector)->name);
    const Collector *c = (const Collector *)collector.as.obj;
    return c->collect(in, c, items);
}

static Value apply(Interp *in, Value function, Value item) { return functional_apply(in, function, &item, 1); }

static Value as_value(const List *items) { return v_obj(V_LIST, (List *)items); }

static Value to_list(Interp *in, const Collector *c, const List *items) {
    (void)c;
    return list_of(in, items->at, items->len);
}

static Value to_set(Interp *in, const Collector *c, const List *items) {
    (void)c;
    return set_from(in, as_value(items), MAP_HASH);
}

static Value to_collection(Interp *in, const Collector *c, const List *items) {
    Value made = functional_call(in, c->arg[0], "get", NULL, 0);
    return is_abrupt(made) || !collection_add_all(in, made, as_value(items), NULL) ? V_THROWN : made;
}

static Value joining(Interp *in, const Collector *c, const List *items) {
    for (uint32_t i = 0; i < items->len; i++)
        if (!is_null(items->at[i]) && !value_instanceof(in, items->at[i], class_named(in, "java.lang.CharSequence")))
            return throw_class_cast_to(in, items->at[i], class_named(in, "java.lang.CharSequence"));
    Value text = gdk_join(in, as_value(items), c->arg, c->argc > 0 ? 1 : 0);
    if (is_abrupt(text) || c->argc < 3) return text;
    Value whole = string_concat(in, as_string(c->arg[1]), as_string(text));
    return string_concat(in, as_string(whole), as_string(c->arg[2]));
}

/* Puts each item into the group of its key; the groups become what the downstream collector makes of them. */
static Value group(Interp *in, Value map, Value function, const Value *downstream, const List *items) {
    for (uint32_t i = 0; i < items->len; i++) {
        Value key = apply(in, function, items->at[i]);
        if (is_null(key)) return throw_error(in, EX_NULL_POINTER, "element cannot be mapped to a null key");
        bool found = false, failed = false;
        Value list = is_abrupt(key) ? key : map_peek(in, as_map(map), key, &found, &failed);
        if (is_abrupt(list) || failed) return V_THROWN;
        if (!found) {
            list = list_new(in, 0);
            if (!map_put_computed(in, as_map(map), key, list)) return V_THROWN;
        }
        list_push(as_list(list), items->at[i]);
    }
    uint32_t at = 0;
    for (MapSlot *slot; downstream && (slot = map_next_slot(as_map(map), &at)) != NULL;) {
        slot->value = collector_apply(in, *downstream, as_list(slot->value));
        if (is_abrupt(slot->value)) return V_THROWN;
    }
    return map;
}

/* (function), (function, downstream), (function, map supplier, downstream) */
static Value grouping(Interp *in, const Collector *c, const List *items) {
    Value map = c->argc == 3 ? functional_call(in, c->arg[1], "get", NULL, 0) : map_new_of(in, NULL, MAP_HASH, 0);
    if (is_abrupt(map)) return map;
    return group(in, map, c->arg[0], c->argc > 1 ? &c->arg[c->argc - 1] : NULL, items);
}

static Value partitioning(Interp *in, const Collector *c, const List *items) {
    Value map = map_new(in);
    if (!map_put(in, as_map(map), v_bool(false), list_new(in, 0)) || !map_put(in, as_map(map), v_bool(true), list_new(in, 0)))
        return V_THROWN;
    return group(in, map, c->arg[0], c->argc > 1 ? &c->arg[1] : NULL, items);
}

/* As Map.merge() does: null takes the key out. */
static bool put_merged(Interp *in, Map *map, Value key, Value value, bool merges) {
    bool failed = false;
    if (!is_null(value)) return (merges ? map_put_computed : map_put)(in, map, key, value);
    map_remove(in, map, key, NULL, &failed);
    return !failed;
}

/* (keys, values), (keys, values, merge), (keys, values, merge, map supplier) */
static Value to_map(Interp *in, const Collector *c, const List *items) {
    Value map = c->argc == 4 ? functional_call(in, c->arg[3], "get", NULL, 0) : map_new_of(in, NULL, MAP_HASH, 0);
    for (uint32_t i = 0; i < items->len && !is_abrupt(map); i++) {
        bool found = false, failed = false;
        Value key = apply(in, c->arg[0], items->at[i]), value = is_abrupt(key) ? key : apply(in, c->arg[1], items->at[i]);
        if (is_abrupt(value)) return value;
        if (is_null(value)) return throw_bare(in, EX_NULL_POINTER);
        Value old = map_peek(in, as_map(map), key, &found, &failed);
        if (failed) return V_THROWN;
        if (found && c->argc == 2)
            return throw_error(in, EX_ILLEGAL_STATE, "Duplicate key %s (attempted merging values %s and %s)", value_z(in, key),
                               value_z(in, old), value_z(in, value));
        if (found) value = functional_call(in, c->arg[2], "apply", (Value[]){old, value}, 2);
        if (is_abrupt(value) || !put_merged(in, as_map(map), key, value, c->argc > 2)) return V_THROWN;
    }
    return map;
}

static Value counting(Interp *in, const Collector *c, const List *items) {
    (void)in, (void)c;
    return v_long(items->len);
}

static List *mapped(Interp *in, Value function, const List *items) {
    List *made = as_list(list_new(in, items->len));
    for (uint32_t i = 0; i < items->len; i++) {
        Value v = apply(in, function, items->at[i]);
        if (is_abrupt(v)) return NULL;
        list_push(made, v);
    }
    return made;
}

static Value mapping(Interp *in, const Collector *c, const List *items) {
    const List *made = mapped(in, c->arg[0], items);
    return made ? collector_apply(in, c->arg[1], made) : V_THROWN;
}

static Value filtering(Interp *in, const Collector *c, const List *items) {
    List *kept = as_list(list_new(in, 0));
    for (uint32_t i = 0; i < items->len; i++) {
        Value v = apply(in, c->arg[0], items->at[i]);
        if (!is_abrupt(v)) v = value_truth(in, v);
        if (is_abrupt(v)) return v;
        if (v.as.i) list_push(kept, items->at[i]);
    }
    return collector_apply(in, c->arg[1], kept);
}

static Value summing(Interp *in, const Collector *c, const List *items) {
    const List *made = mapped(in, c->arg[0], items);
    Value sum = made ? gdk_sum(in, as_value(made), NULL, 0) : V_THROWN;
    return is_null(sum) ? v_int(0) : sum;
}

static Value averaging(Interp *in, const Collector *c, const List *items) {
    const List *made = mapped(in, c->arg[0], items);
    Value sum = v_double(0);
    for (uint32_t i = 0; made && i < made->len && !is_abrupt(sum); i++) sum = plus(in, sum, made->at[i]);
    if (!made || is_abrupt(sum)) return V_THROWN;
    return v_double(made->len ? sum.as.d / (double)made->len : 0);
}

static Value least(Interp *in, const Collector *c, const List *items) {
    Value found = gdk_min(in, as_value(items), c->arg, 1);
    return is_abrupt(found) ? found : optional_new(in, found);
}

static Value greatest(Interp *in, const Collector *c, const List *items) {
    Value found = gdk_max(in, as_value(items), c->arg, 1);
    return is_abrupt(found) ? found : optional_new(in, found);
}

static Value reducing(Interp *in, const Collector *c, const List *items) {
    Value result = c->arg[0];
    for (uint32_t i = 0; i < items->len && !is_abrupt(result); i++)
        result = functional_call(in, c->arg[1], "apply", (Value[]){result, items->at[i]}, 2);
    return result;
}

static Value then(Interp *in, const Collector *c, const List *items) {
    Value made = collector_apply(in, c->arg[0], items);
    return is_abrupt(made) ? made : apply(in, c->arg[1], made);
}

#define COLLECTOR(native, fn)                                                                                          \
    static NATIVE(native) { return collector_new(in, fn, args, argc); }
COLLECTOR(native_to_list, to_list)
COLLECTOR(native_to_set, to_set)
COLLECTOR(native_to_collection, to_collection)
COLLECTOR(native_joining, joining)
COLLECTOR(native_grouping, grouping)
COLLECTOR(native_partitioning, partitioning)
COLLECTOR(native_to_map, to_map)
COLLECTOR(native_counting, counting)
COLLECTOR(native_mapping, mapping)
COLLECTOR(native_filtering, filtering)
COLLECTOR(native_summing, summing)
COLLECTOR(native_averaging, averaging)
COLLECTOR(native_least, least)
COLLECTOR(native_greatest, greatest)
COLLECTOR(native_reducing, reducing)
COLLECTOR(native_then, then)

#define FUNCTION "java.util.function.Function"
#define COLLECTOR_NAME "java.util.stream.Collector"
static const NativeMethod collectors_methods[] = {
    {"static toList()", native_to_list},
    {"static toSet()", native_to_set},
    {"static toUnmodifiableList()", native_to_list},
    {"static toUnmodifiableSet()", native_to_set},
    {"static toCollection(java.util.function.Supplier)", native_to_collection},
    {"static joining()", native_joining},
    {"static joining(String)", native_joining},
    {"static joining(String, String, String)", native_joining},
    {"static groupingBy(" FUNCTION ")", native_grouping},
    {"static groupingBy(" FUNCTION ", " COLLECTOR_NAME ")", native_grouping},
    {"static groupingBy(" FUNCTION ", java.util.function.Supplier, " COLLECTOR_NAME ")", native_grouping},
    {"static partitioningBy(java.util.function.Predicate)", native_partitioning},
    {"static partitioningBy(java.util.function.Predicate, " COLLECTOR_NAME ")", native_partitioning},
    {"static toMap(" FUNCTION ", " FUNCTION ")", native_to_map},
    {"static toMap(" FUNCTION ", " FUNCTION ", java.util.function.BinaryOperator)", native_to_map},
    {"static toMap(" FUNCTION ", " FUNCTION ", java.util.function.BinaryOperator, java.util.function.Supplier)", native_to_map},
    {"static counting()", native_counting},
    {"static mapping(" FUNCTION ", " COLLECTOR_NAME ")", native_mapping},
    {"static filtering(java.util.function.Predicate, " COLLECTOR_NAME ")", native_filtering},
    {"static summingInt(java.util.function.ToIntFunction)", native_summing},
    {"static summingLong(java.util.function.ToLongFunction)", native_summing},
    {"static summingDouble(java.util.function.ToDoubleFunction)", native_summing},
    {"static averagingInt(java.util.function.ToIntFunction)", native_averaging},
    {"static averagingLong(java.util.function.ToLongFunction)", native_averaging},
    {"static averagingDouble(java.util.function.ToDoubleFunction)", native_averaging},
    {"static minBy(Comparator)", native_least},
    {"static maxBy(Comparator)", native_greatest},
    {"static reducing(Object, java.util.function.BinaryOperator)", native_reducing},
    {"static collectingAndThen(" COLLECTOR_NAME ", " FUNCTION ")", native_then},
    {0}};

const NativeType type_Collectors = {"java.util.stream.Collectors", NULL, NULL, V_NATIVE, CLASS_FINAL, collectors_methods, 0};
const NativeType type_Collector = {COLLECTOR_NAME, NULL, NULL, V_NATIVE, CLASS_INTERFACE, NULL, 0};
const NativeType type_CollectorImpl = {"java.util.stream.Collectors$CollectorImpl", NULL, COLLECTOR_NAME, V_NATIVE, 0, NULL, 0};
