/*
 * java.util.stream.Collectors: a Collector is a function from all items to one value.
 */
#include "interp/classes/native_enum.h"
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
    Value given; /* to Collector.of(): characteristics */
};

static const char collector_tag;
static const char CONCURRENT_MAP[] = "java.util.concurrent.ConcurrentMap";

static Value collector_new(Interp *in, CollectFn collect, const Value *args, int argc) {
    Collector *c = gc_new(Collector);
    c->obj.cls = class_named(in, "java.util.stream.Collectors$CollectorImpl");
    c->tag = &collector_tag;
    c->collect = collect;
    c->argc = argc;
    for (int i = 0; i < argc && i < 4; i++) c->arg[i] = args[i];
    return v_obj(V_NATIVE, c);
}

static bool is_collector(Value v) { return v.kind == V_NATIVE && as_native(v)->data == &collector_tag; }

/* By the four functions that a Collector of the script's own gives. */
static Value apply_own(Interp *in, Value collector, const List *items) {
    Value supplier = call_method_z(in, collector, "supplier", NULL, 0);
    Value accumulator = is_abrupt(supplier) ? supplier : call_method_z(in, collector, "accumulator", NULL, 0);
    Value made = is_abrupt(accumulator) ? accumulator : functional_call(in, supplier, "get", NULL, 0);
    for (uint32_t i = 0; i < items->len && !is_abrupt(made); i++)
        if (is_abrupt(functional_call(in, accumulator, "accept", (Value[]){made, items->at[i]}, 2))) return V_THROWN;
    Value finisher = is_abrupt(made) ? made : call_method_z(in, collector, "finisher", NULL, 0);
    return is_abrupt(finisher) ? finisher : functional_call(in, finisher, "apply", &made, 1);
}

Value collector_apply(Interp *in, Value collector, const List *items) {
    if (is_null(collector)) return throw_bare(in, EX_NULL_POINTER);
    if (!is_collector(collector)) return apply_own(in, collector, items);
    const Collector *c = (const Collector *)collector.as.obj;
    return c->collect(in, c, items);
}

static Value apply(Interp *in, Value function, Value item) { return functional_apply(in, function, &item, 1); }

static Value as_value(const List *items) { return v_obj(V_LIST, (List *)items); }

/* A list as the collectors gather items in, not one of the script's that may be anything. */
static bool is_gathered(Interp *in, Value v) {
    return v.kind == V_LIST && v.as.obj->cls == class_known(in, CLS_ARRAY_LIST) && !as_list(v)->immutable;
}

static Value to_list(Interp *in, const Collector *c, const List *items) {
    (void)c;
    return list_of(in, items->at, items->len);
}

static Value to_set(Interp *in, const Collector *c, const List *items) {
    (void)c;
    return set_from(in, as_value(items), MAP_HASH);
}

Value stream_list(Interp *in, const List *items) {
    Value list = list_new_of(in, class_known(in, CLS_IMMUTABLE_LIST), items->len);
    list_insert_all(as_list(list), 0, items->at, items->len);
    as_list(list)->immutable = true;
    return list;
}

static Value to_fixed_list(Interp *in, const Collector *c, const List *items) {
    (void)c;
    for (uint32_t i = 0; i < items->len; i++)
        if (is_null(items->at[i])) return throw_bare(in, EX_NULL_POINTER);
    return stream_list(in, items);
}

static Value to_fixed_set(Interp *in, const Collector *c, const List *items) {
    Value set = to_set(in, c, items);
    if (is_abrupt(set)) return set;
    set.as.obj->cls = class_known(in, CLS_IMMUTABLE_SET);
    as_set(set)->immutable = true;
    return set;
}

/* What a supplier gives, if it has a place for items to be put in: an object of that class. Without items nobody looks at it. */
static Value supplied(Interp *in, Value supplier, const char *interface, const List *items) {
    Value made = functional_call(in, supplier, "get", NULL, 0);
    Class *expected = class_named(in, interface);
    return is_abrupt(made) || !items->len || value_instanceof(in, made, expected) ? made : throw_class_cast_to(in, made, expected);
}

static Value to_collection(Interp *in, const Collector *c, const List *items) {
    Value made = supplied(in, c->arg[0], "java.util.Collection", items);
    if (is_abrupt(made) || !items->len) return made;
    return collection_add_all(in, made, as_value(items), NULL) ? made : V_THROWN;
}

static Value joining(Interp *in, const Collector *c, const List *items) {
    for (uint32_t i = 0; i < items->len; i++)
        if (!is_null(items->at[i]) && !value_instanceof(in, items->at[i], class_named(in, "java.lang.CharSequence")))
            return throw_class_cast_to(in, items->at[i], class_named(in, "java.lang.CharSequence"));
    Value around[3]; /* separator, prefix, suffix */
    for (int i = 0; i < c->argc; i++) {
        around[i] = is_null(c->arg[i]) ? throw_bare(in, EX_NULL_POINTER) : value_to_string(in, c->arg[i]);
        if (is_abrupt(around[i])) return V_THROWN;
    }
    Value text = gdk_join(in, as_value(items), around, c->argc > 0 ? 1 : 0);
    if (is_abrupt(text) || c->argc < 3) return text;
    Value whole = string_concat(in, as_string(around[1]), as_string(text));
    return string_concat(in, as_string(whole), as_string(around[2]));
}

static Value concurrent_map(Interp *in) { return class_construct(in, class_known(in, CLS_CONCURRENT_MAP), NULL, 0); }

typedef Value (*FillFn)(Interp *in, Value map, const Collector *c, const List *items);

/* Fills a map of the library; one of the script's own class is handed the entries at the end. */
static Value filled(Interp *in, Value map, const Collector *c, const List *items, FillFn fill) {
    if (is_abrupt(map) || map.kind == V_MAP) return is_abrupt(map) ? map : fill(in, map, c, items);
    if (!items->len) return map;
    Value made = fill(in, map_new_of(in, NULL, MAP_LINKED, 0), c, items);
    return is_abrupt(made) || is_abrupt(call_method_z(in, map, "putAll", &made, 1)) ? V_THROWN : map;
}

/* The list of a group, which a map that was given with entries may hold already. NULL: threw. */
static List *group_of(Interp *in, Value map, Value key) {
    bool found = false, failed = false;
    map_computing(as_map(map));
    Value list = map_peek(in, as_map(map), key, &found, &failed);
    if (failed) return NULL;
    if (!found || is_null(list)) {
        list = list_new(in, 0);
        return map_put_computed(in, as_map(map), key, list) ? as_list(list) : NULL;
    }
    if (is_gathered(in, list)) return as_list(list);
    throw_class_cast_to(in, list, class_known(in, CLS_ARRAY_LIST));
    return NULL;
}

/* Puts each item into the group of its key; the groups become what the downstream collector, which is the last argument, makes of
 * them. */
static Value group_by(Interp *in, Value map, const Collector *c, const List *items, const char *method) {
    for (uint32_t i = 0; i < items->len; i++) {
        Value key = functional_call(in, c->arg[0], method, &items->at[i], 1);
        if (is_null(key)) return throw_error(in, EX_NULL_POINTER, "element cannot be mapped to a null key");
        List *list = is_abrupt(key) ? NULL : group_of(in, map, key);
        if (!list) return V_THROWN;
        list_push(list, items->at[i]);
    }
    uint32_t at = 0;
    for (MapSlot *slot; c->argc > 1 && (slot = map_next_slot(as_map(map), &at)) != NULL;) {
        if (!is_gathered(in, slot->value)) return throw_class_cast_to(in, slot->value, class_known(in, CLS_ARRAY_LIST));
        slot->value = collector_apply(in, c->arg[c->argc - 1], as_list(slot->value));
        if (is_abrupt(slot->value)) return V_THROWN;
    }
    return map;
}

static Value group(Interp *in, Value map, const Collector *c, const List *items) { return group_by(in, map, c, items, "apply"); }

/* (function), (function, downstream), (function, map supplier, downstream) */
static Value grouping(Interp *in, const Collector *c, const List *items) {
    Value map = c->argc == 3 ? supplied(in, c->arg[1], "java.util.Map", items) : map_new_of(in, NULL, MAP_HASH, 0);
    return filled(in, map, c, items, group);
}

static Value grouping_concurrent(Interp *in, const Collector *c, const List *items) {
    Value map = c->argc == 3 ? supplied(in, c->arg[1], CONCURRENT_MAP, items) : concurrent_map(in);
    return filled(in, map, c, items, group);
}

static Value partitioning(Interp *in, const Collector *c, const List *items) {
    Value map = map_new(in);
    if (!map_put(in, as_map(map), v_bool(false), list_new(in, 0)) || !map_put(in, as_map(map), v_bool(true), list_new(in, 0)))
        return V_THROWN;
    return group_by(in, map, c, items, "test");
}

/* As Map.merge() does: null takes the key out. */
static bool put_merged(Interp *in, Map *map, Value key, Value value, bool merges) {
    bool failed = false;
    if (merges) map_computing(map);
    if (!is_null(value)) return (merges ? map_put_computed : map_put)(in, map, key, value);
    map_remove(in, map, key, NULL, &failed);
    return !failed;
}

/* (keys, values), (keys, values, merge) */
static Value put_all(Interp *in, Value map, const Collector *c, const List *items) {
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

/* (keys, values), (keys, values, merge), (keys, values, merge, map supplier) */
static Value to_map(Interp *in, const Collector *c, const List *items) {
    Value map = c->argc == 4 ? supplied(in, c->arg[3], "java.util.Map", items) : map_new_of(in, NULL, MAP_HASH, 0);
    return filled(in, map, c, items, put_all);
}

static Value to_concurrent_map(Interp *in, const Collector *c, const List *items) {
    return filled(in, c->argc == 4 ? supplied(in, c->arg[3], CONCURRENT_MAP, items) : concurrent_map(in), c, items, put_all);
}

static Value to_fixed_map(Interp *in, const Collector *c, const List *items) {
    Value map = to_map(in, c, items);
    if (is_abrupt(map)) return map;
    map.as.obj->cls = class_known(in, CLS_IMMUTABLE_MAP);
    as_map(map)->immutable = true;
    return map;
}

static Value counting(Interp *in, const Collector *c, const List *items) {
    (void)in, (void)c;
    return v_long(items->len);
}

static List *mapped(Interp *in, Value function, const char *method, const List *items) {
    List *made = as_list(list_new(in, items->len));
    for (uint32_t i = 0; i < items->len; i++) {
        Value v = functional_call(in, function, method, &items->at[i], 1);
        if (is_abrupt(v)) return NULL;
        list_push(made, v);
    }
    return made;
}

static Value mapping(Interp *in, const Collector *c, const List *items) {
    const List *made = mapped(in, c->arg[0], "apply", items);
    return made ? collector_apply(in, c->arg[1], made) : V_THROWN;
}

static Value filtering(Interp *in, const Collector *c, const List *items) {
    List *kept = as_list(list_new(in, 0));
    for (uint32_t i = 0; i < items->len; i++) {
        Value v = functional_call(in, c->arg[0], "test", &items->at[i], 1);
        if (is_abrupt(v)) return v;
        if (v.as.i) list_push(kept, items->at[i]);
    }
    return collector_apply(in, c->arg[1], kept);
}

static Value summing(Interp *in, const Collector *c, const List *items, const char *method, Value zero) {
    const List *made = mapped(in, c->arg[0], method, items);
    Value sum = made ? gdk_sum(in, as_value(made), NULL, 0) : V_THROWN;
    return is_null(sum) ? zero : sum;
}
static Value summing_int(Interp *in, const Collector *c, const List *items) { return summing(in, c, items, "applyAsInt", v_int(0)); }
static Value summing_long(Interp *in, const Collector *c, const List *items) { return summing(in, c, items, "applyAsLong", v_long(0)); }
static Value summing_double(Interp *in, const Collector *c, const List *items) {
    return summing(in, c, items, "applyAsDouble", v_double(0));
}

static Value averaging(Interp *in, const Collector *c, const List *items, const char *method) {
    const List *made = mapped(in, c->arg[0], method, items);
    Value sum = v_double(0);
    for (uint32_t i = 0; made && i < made->len && !is_abrupt(sum); i++) sum = plus(in, sum, made->at[i]);
    if (!made || is_abrupt(sum)) return V_THROWN;
    return v_double(made->len ? sum.as.d / (double)made->len : 0);
}
static Value averaging_int(Interp *in, const Collector *c, const List *items) { return averaging(in, c, items, "applyAsInt"); }
static Value averaging_long(Interp *in, const Collector *c, const List *items) { return averaging(in, c, items, "applyAsLong"); }
static Value averaging_double(Interp *in, const Collector *c, const List *items) { return averaging(in, c, items, "applyAsDouble"); }

static Value least(Interp *in, const Collector *c, const List *items) {
    Value found = gdk_min(in, as_value(items), c->arg, 1);
    return is_abrupt(found) ? found : optional_new(in, found);
}

static Value greatest(Interp *in, const Collector *c, const List *items) {
    Value found = gdk_max(in, as_value(items), c->arg, 1);
    return is_abrupt(found) ? found : optional_new(in, found);
}

static Value fold(Interp *in, Value result, Value operator, const Value *at, uint32_t count) {
    for (uint32_t i = 0; i < count && !is_abrupt(result); i++)
        result = functional_call(in, operator, "apply", (Value[]){result, at[i]}, 2);
    return result;
}

/* (operator) gives an Optional; (identity, operator), (identity, mapper, operator) a value. */
static Value reducing(Interp *in, const Collector *c, const List *items) {
    if (c->argc == 1 && !items->len) return optional_new(in, v_null());
    if (c->argc == 1) {
        Value made = fold(in, items->at[0], c->arg[0], items->at + 1, items->len - 1);
        return is_abrupt(made) ? made : optional_new(in, made);
    }
    const List *made = c->argc == 3 ? mapped(in, c->arg[1], "apply", items) : items;
    return made ? fold(in, c->arg[0], c->arg[c->argc - 1], made->at, made->len) : V_THROWN;
}

/* A stream, or null for none, of each item. */
static Value flat_mapping(Interp *in, const Collector *c, const List *items) {
    List *all = as_list(list_new(in, 0));
    for (uint32_t i = 0; i < items->len; i++) {
        Value stream = apply(in, c->arg[0], items->at[i]);
        Value part = is_null(stream) || is_abrupt(stream) ? stream : call_method_z(in, stream, "iterator", NULL, 0);
        if (is_abrupt(part) || (!is_null(part) && !collection_add_all(in, as_value(all), part, NULL))) return V_THROWN;
    }
    return collector_apply(in, c->arg[1], all);
}

static Value teeing(Interp *in, const Collector *c, const List *items) {
    Value first = collector_apply(in, c->arg[0], items), second = is_abrupt(first) ? first : collector_apply(in, c->arg[1], items);
    return is_abrupt(second) ? second : functional_call(in, c->arg[2], "apply", (Value[]){first, second}, 2);
}

/* What `method` of the function gives of each item, counted in an IntSummaryStatistics ... */
static Value summarizing(Interp *in, const Collector *c, const List *items, const char *method, const char *statistics) {
    Value made = class_construct(in, class_named(in, statistics), NULL, 0);
    for (uint32_t i = 0; i < items->len && !is_abrupt(made); i++) {
        Value n = functional_call(in, c->arg[0], method, &items->at[i], 1);
        if (is_abrupt(n) || is_abrupt(call_method_z(in, made, "accept", &n, 1))) return V_THROWN;
    }
    return made;
}
static Value summarizing_int(Interp *in, const Collector *c, const List *items) {
    return summarizing(in, c, items, "applyAsInt", "java.util.IntSummaryStatistics");
}
static Value summarizing_long(Interp *in, const Collector *c, const List *items) {
    return summarizing(in, c, items, "applyAsLong", "java.util.LongSummaryStatistics");
}
static Value summarizing_double(Interp *in, const Collector *c, const List *items) {
    return summarizing(in, c, items, "applyAsDouble", "java.util.DoubleSummaryStatistics");
}

/* Collector.of(supplier, accumulator, combiner), with a finisher behind them */
static Value by_functions(Interp *in, const Collector *c, const List *items) {
    Value made = functional_call(in, c->arg[0], "get", NULL, 0);
    for (uint32_t i = 0; i < items->len && !is_abrupt(made); i++)
        if (is_abrupt(functional_call(in, c->arg[1], "accept", (Value[]){made, items->at[i]}, 2))) return V_THROWN;
    return is_abrupt(made) || c->argc < 4 ? made : functional_call(in, c->arg[3], "apply", &made, 1);
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
COLLECTOR(native_summing_int, summing_int)
COLLECTOR(native_summing_long, summing_long)
COLLECTOR(native_summing_double, summing_double)
COLLECTOR(native_averaging_int, averaging_int)
COLLECTOR(native_averaging_long, averaging_long)
COLLECTOR(native_averaging_double, averaging_double)
COLLECTOR(native_least, least)
COLLECTOR(native_greatest, greatest)
COLLECTOR(native_reducing, reducing)
COLLECTOR(native_then, then)
COLLECTOR(native_to_fixed_list, to_fixed_list)
COLLECTOR(native_to_fixed_set, to_fixed_set)
COLLECTOR(native_to_fixed_map, to_fixed_map)
COLLECTOR(native_to_concurrent_map, to_concurrent_map)
COLLECTOR(native_grouping_concurrent, grouping_concurrent)
COLLECTOR(native_flat_mapping, flat_mapping)
COLLECTOR(native_teeing, teeing)
COLLECTOR(native_summarizing_int, summarizing_int)
COLLECTOR(native_summarizing_long, summarizing_long)
COLLECTOR(native_summarizing_double, summarizing_double)

/* Collector.of(supplier, accumulator, combiner, [finisher,] characteristics...) */
static NATIVE(native_of) {
    bool finishes = argc > 3 && args[3].kind != V_ARRAY;
    Value made = collector_new(in, by_functions, args, finishes ? 4 : 3);
    ((Collector *)made.as.obj)->given = args[argc - 1];
    return made;
}

#define FUNCTION "java.util.function.Function"
#define COLLECTOR_NAME "java.util.stream.Collector"
static const NativeMethod collectors_methods[] = {
    {"static toList()", native_to_list},
    {"static toSet()", native_to_set},
    {"static toUnmodifiableList()", native_to_fixed_list},
    {"static toUnmodifiableSet()", native_to_fixed_set},
    {"static toCollection(java.util.function.Supplier)", native_to_collection},
    {"static joining()", native_joining},
    {"static joining(CharSequence)", native_joining},
    {"static joining(CharSequence, CharSequence, CharSequence)", native_joining},
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
    {"static summingInt(java.util.function.ToIntFunction)", native_summing_int},
    {"static summingLong(java.util.function.ToLongFunction)", native_summing_long},
    {"static summingDouble(java.util.function.ToDoubleFunction)", native_summing_double},
    {"static averagingInt(java.util.function.ToIntFunction)", native_averaging_int},
    {"static averagingLong(java.util.function.ToLongFunction)", native_averaging_long},
    {"static averagingDouble(java.util.function.ToDoubleFunction)", native_averaging_double},
    {"static minBy(Comparator)", native_least},
    {"static maxBy(Comparator)", native_greatest},
    {"static reducing(Object, java.util.function.BinaryOperator)", native_reducing},
    {"static reducing(java.util.function.BinaryOperator)", native_reducing},
    {"static reducing(Object, " FUNCTION ", java.util.function.BinaryOperator)", native_reducing},
    {"static flatMapping(" FUNCTION ", " COLLECTOR_NAME ")", native_flat_mapping},
    {"static teeing(" COLLECTOR_NAME ", " COLLECTOR_NAME ", java.util.function.BiFunction)", native_teeing},
    {"static summarizingInt(java.util.function.ToIntFunction)", native_summarizing_int},
    {"static summarizingLong(java.util.function.ToLongFunction)", native_summarizing_long},
    {"static summarizingDouble(java.util.function.ToDoubleFunction)", native_summarizing_double},
    {"static groupingByConcurrent(" FUNCTION ")", native_grouping_concurrent},
    {"static groupingByConcurrent(" FUNCTION ", " COLLECTOR_NAME ")", native_grouping_concurrent},
    {"static groupingByConcurrent(" FUNCTION ", java.util.function.Supplier, " COLLECTOR_NAME ")", native_grouping_concurrent},
    {"static toConcurrentMap(" FUNCTION ", " FUNCTION ")", native_to_concurrent_map},
    {"static toConcurrentMap(" FUNCTION ", " FUNCTION ", java.util.function.BinaryOperator)", native_to_concurrent_map},
    {"static toConcurrentMap(" FUNCTION ", " FUNCTION ", java.util.function.BinaryOperator, java.util.function.Supplier)",
     native_to_concurrent_map},
    {"static toUnmodifiableMap(" FUNCTION ", " FUNCTION ")", native_to_fixed_map},
    {"static toUnmodifiableMap(" FUNCTION ", " FUNCTION ", java.util.function.BinaryOperator)", native_to_fixed_map},
    {"static collectingAndThen(" COLLECTOR_NAME ", " FUNCTION ")", native_then},
    {0}};

const NativeType type_Collectors = {"java.util.stream.Collectors", NULL, NULL, V_NATIVE, CLASS_FINAL, collectors_methods, 0};

/* Is the container the result? Of one with a downstream collector, which is the last argument: if it is so there. */
static bool ends_as_it_is(const Collector *c) {
    CollectFn fn = c->collect;
    bool groups = fn == grouping || fn == grouping_concurrent || fn == partitioning;
    if ((groups && c->argc > 1) || fn == mapping || fn == filtering || fn == flat_mapping) {
        Value downstream = c->arg[c->argc - 1];
        return is_collector(downstream) && ends_as_it_is((const Collector *)downstream.as.obj);
    }
    return groups || fn == to_set || fn == to_list || fn == to_collection || fn == to_map || fn == to_concurrent_map ||
           fn == summarizing_int || fn == summarizing_long || fn == summarizing_double || (fn == by_functions && c->argc == 3);
}

/* The functions of a Collector, for who calls them by hand: of one that is not made of functions, items are gathered in a list. */
static Value part(Interp *in, Value self, int index, NativeFn gathering, int params, const char *interface) {
    Collector *c = (Collector *)self.as.obj;
    if (c->collect == by_functions && index < c->argc) return value_as(in, c->arg[index], class_named(in, interface));
    return value_as(in, closure_native(in, gathering, c, params), class_named(in, interface));
}

static const Collector *gatherer(Value part) { return as_closure(part)->native_data; }

/* Does the container hold the result from the start, as Java's accumulator fills it? */
static bool fills_result(const Collector *c) { return c->collect == to_list || c->collect == to_set || c->collect == to_collection; }

/* The class of the container, as far as it has a name; that of a downstream collector's in its place. */
static Class *container_class(Interp *in, const Collector *c) {
    static const struct {
        CollectFn collect;
        const char *name;
    } known[] = {{to_set, "java.util.HashSet"},           {to_fixed_set, "java.util.HashSet"},
                 {to_collection, "java.util.Collection"}, {to_map, "java.util.Map"},
                 {to_fixed_map, "java.util.Map"},         {grouping, "java.util.Map"},
                 {to_concurrent_map, CONCURRENT_MAP},     {grouping_concurrent, CONCURRENT_MAP},
                 {counting, "[J"},                        {summing_int, "[I"},
                 {summing_long, "[J"},                    {summing_double, "[D"},
                 {averaging_int, "[J"},                   {averaging_long, "[J"},
                 {averaging_double, "[D"},                {summarizing_int, "java.util.IntSummaryStatistics"},
                 {summarizing_long, "java.util.LongSummaryStatistics"},
                 {summarizing_double, "java.util.DoubleSummaryStatistics"}};
    if (c->collect == then && is_collector(c->arg[0])) return container_class(in, (const Collector *)c->arg[0].as.obj);
    if (c->collect == joining) return class_named(in, c->argc ? "java.util.StringJoiner" : "java.lang.StringBuilder");
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (known[i].collect == c->collect) return class_named(in, known[i].name);
    return class_known(in, CLS_ARRAY_LIST);
}

/* Is it what gather_new() made, or for a collection one of that class? False: threw. */
static bool is_container(Interp *in, const Collector *c, Value v) {
    Class *cls = container_class(in, c);
    if (fills_result(c) ? value_instanceof(in, v, cls) : is_gathered(in, v)) return true;
    throw_class_cast_to(in, v, cls ? cls : class_known(in, CLS_ARRAY_LIST));
    return false;
}

static NATIVE(gather_new) {
    const Collector *c = gatherer(self);
    if (c->collect == to_collection) return functional_call(in, c->arg[0], "get", NULL, 0);
    return c->collect == to_set ? set_new_of(in, NULL, MAP_HASH, 0) : list_new(in, 0);
}
static NATIVE(gather_one) {
    if (!is_container(in, gatherer(self), args[0])) return V_THROWN;
    return is_abrupt(call_method_z(in, args[0], "add", &args[1], 1)) ? V_THROWN : v_null();
}
static NATIVE(gather_both) {
    if (!is_container(in, gatherer(self), args[0]) || !is_container(in, gatherer(self), args[1])) return V_THROWN;
    return collection_add_all(in, args[0], args[1], NULL) ? args[0] : V_THROWN;
}
static NATIVE(gather_end) {
    const Collector *c = gatherer(self);
    if (c->collect == by_functions || fills_result(c) || (ends_as_it_is(c) && !is_gathered(in, args[0]))) return args[0];
    return is_container(in, c, args[0]) ? c->collect(in, c, as_list(args[0])) : V_THROWN;
}
static NATIVE(native_supplier) { return part(in, self, 0, gather_new, 0, "java.util.function.Supplier"); }
static NATIVE(native_accumulator) { return part(in, self, 1, gather_one, 2, "java.util.function.BiConsumer"); }
static NATIVE(native_combiner) { return part(in, self, 2, gather_both, 2, "java.util.function.BinaryOperator"); }
static NATIVE(native_finisher) { return part(in, self, 3, gather_end, 1, FUNCTION); }

/* Of Collector.of(): those given. Else by what the collector does. */
static NATIVE(native_characteristics) {
    enum { CONCURRENT, UNORDERED, IDENTITY };
    const Collector *c = (const Collector *)self.as.obj;
    CollectFn fn = c->collect;
    bool own = fn == by_functions, concurrent = fn == to_concurrent_map || fn == grouping_concurrent;
    bool has[] = {concurrent, concurrent || fn == to_set || fn == to_fixed_set, ends_as_it_is(c)};
    Value set = set_new_of(in, NULL, MAP_LINKED, 0);
    bool failed = false;
    for (int i = CONCURRENT; i <= IDENTITY; i++)
        if (has[i]) set_add(in, as_set(set), native_enum(in, "java.util.stream.Collector$Characteristics", i), &failed);
    if (own && !collection_add_all(in, set, c->given, NULL)) return V_THROWN;
    return set;
}

static const NativeMethod collector_parts[] = {{"characteristics()", native_characteristics},
                                               {"supplier()", native_supplier},
                                               {"accumulator()", native_accumulator},
                                               {"combiner()", native_combiner},
                                               {"finisher()", native_finisher},
                                               {0}};

#define CHARACTERISTICS COLLECTOR_NAME "$Characteristics"
static const NativeMethod collector_methods[] = {
    {"static of(java.util.function.Supplier, java.util.function.BiConsumer, java.util.function.BinaryOperator, " CHARACTERISTICS "...)",
     native_of},
    {"static of(java.util.function.Supplier, java.util.function.BiConsumer, java.util.function.BinaryOperator, " FUNCTION
     ", " CHARACTERISTICS "...)",
     native_of},
    {"abstract supplier()", NULL},
    {"abstract accumulator()", NULL},
    {"abstract combiner()", NULL},
    {"abstract finisher()", NULL},
    {"abstract characteristics()", NULL},
    {0}};
const NativeType type_Collector = {COLLECTOR_NAME, NULL, NULL, V_NATIVE, CLASS_INTERFACE, collector_methods, 0};
const NativeType type_CollectorImpl = {"java.util.stream.Collectors$CollectorImpl", NULL, COLLECTOR_NAME, V_NATIVE, 0, collector_parts, 0};
