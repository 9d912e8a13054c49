/*
 * java.util.Collections and groovy.util.GroovyCollections: their static methods.
 */
#include "interp/collections/heirs.h"
#include "interp/collections/collections_methods.h"
#include "interp/collections/functional.h"
#include "interp/collections/iterator.h"
#include "interp/collections/views.h"

/* --- Collections: empty, single, unmodifiable ------------------------------------------------------------------ */

static Value immutable_list(Interp *in, KnownClass cls, const Value *items, uint32_t count) {
    Value list = list_new_of(in, class_known(in, cls), count);
    list_insert_all(as_list(list), 0, items, count);
    as_list(list)->immutable = true;
    return list;
}

static NATIVE(empty_list) { return immutable_list(in, CLS_EMPTY_LIST, NULL, 0); }
static NATIVE(singleton_list) { return immutable_list(in, CLS_SINGLETON_LIST, args, 1); }

static NATIVE(empty_map) {
    Value map = map_new_of(in, class_known(in, CLS_EMPTY_MAP), MAP_LINKED, 0);
    as_map(map)->immutable = true;
    return map;
}

static NATIVE(singleton_map) {
    Value map = map_new_of(in, class_known(in, CLS_SINGLETON_MAP), MAP_LINKED, 0);
    if (!map_put(in, as_map(map), args[0], args[1])) return V_THROWN;
    as_map(map)->immutable = true;
    return map;
}

static NATIVE(empty_set) {
    Value set = set_new_of(in, class_known(in, CLS_EMPTY_SET), MAP_LINKED, 0);
    as_set(set)->immutable = true;
    return set;
}

static NATIVE(singleton_set) {
    Value set = set_new_of(in, class_known(in, CLS_SINGLETON_SET), MAP_LINKED, 0);
    if (!collection_add(in, set, args[0], NULL)) return V_THROWN;
    as_set(set)->immutable = true;
    return set;
}

static NATIVE(empty_iterator) { return iterator_as(in, iterator_over(in, v_null()), "java.util.Collections$EmptyIterator"); }

static NATIVE(n_copies) {
    if (args[0].as.i < 0) return throw_error(in, EX_ILLEGAL_ARGUMENT, "List length = %d", args[0].as.i);
    Value list = immutable_list(in, CLS_COPIES_LIST, NULL, 0);
    for (int32_t i = 0; i < args[0].as.i; i++) list_push(as_list(list), args[1]);
    return list;
}

#define VIEWS(X) \
    X(Collection) X(List) X(Set) X(SortedSet) X(NavigableSet) X(Map) X(SortedMap) X(NavigableMap)
#define VIEW(face)                                                                                                          \
    static NATIVE(unmodifiable_##face) { return collection_view(in, args[0], VIEW_UNMODIFIABLE, #face); }                  \
    static NATIVE(synchronized_##face) { return collection_view(in, args[0], VIEW_SYNCHRONIZED, #face); }
VIEWS(VIEW)
#undef VIEW

static NATIVE(set_from_map) {
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    int64_t size = collection_size(in, args[0]);
    if (size) return size < 0 ? V_THROWN : throw_error(in, EX_ILLEGAL_ARGUMENT, "Map is non-empty");
    if (args[0].kind == V_OBJECT) return heir_view(in, "SetFromMap", args[0]);
    return set_of_map(in, as_map(args[0]));
}

static bool is_own_list(Interp *in, Value v) { return v.kind == V_OBJECT && object_is(in, v, CLS_JAVA_LIST); }

/* --- Collections: algorithms -------------------------------------------------------------------------------------- */

/* What walks its first argument cannot do without one. */
#define REFUSE_NULL if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER)
/* A list of the script's own is changed by its own methods. */
#define ASK_IT(fn) if (is_own_list(in, args[0])) return heir_static(in, #fn, args, argc)

static NATIVE(sort) { REFUSE_NULL; ASK_IT(sort); return list_sort(in, args[0], args + 1, argc - 1); }
static NATIVE(reverse) {
    REFUSE_NULL;
    ASK_IT(reverse);
    if (is_collection(args[0]) && collection_size(in, args[0]) < 2) return v_null();
    return is_abrupt(gdk_reverse(in, args[0], (Value[]){v_bool(true)}, 1)) ? V_THROWN : v_null();
}
static NATIVE(swap) {
    REFUSE_NULL;
    ASK_IT(swap);
    Value first = call_method_z(in, args[0], "get", args + 1, 1);
    Value second = is_abrupt(first) ? first : call_method_z(in, args[0], "set", (Value[]){args[2], first}, 2);
    if (is_abrupt(second) || is_abrupt(call_method_z(in, args[0], "set", (Value[]){args[1], second}, 2))) return V_THROWN;
    return v_null();
}
/* The first of the smallest (sign -1) or largest (1). */
static Value extreme(Interp *in, const Value *args, int argc, int sign) {
    REFUSE_NULL;
    Iter it;
    Value best, item;
    if (!iter_start(in, &it, args[0])) return V_THROWN;
    if (!iter_next(in, &it, &best)) return it.failed ? V_THROWN : iterator_end(in, args[0]);
    while (iter_next(in, &it, &item)) {
        Value order = java_order(in, item, best, argc > 1 ? args[1] : v_null());
        if (is_abrupt(order)) return order;
        if (order.as.i * sign > 0) best = item;
    }
    return it.failed ? V_THROWN : best;
}
static NATIVE(minimum) { if (args[0].kind == V_OBJECT) return heir_static(in, "min", args, argc); return extreme(in, args, argc, -1); }
static NATIVE(maximum) { if (args[0].kind == V_OBJECT) return heir_static(in, "max", args, argc); return extreme(in, args, argc, 1); }

/* The one that is asked is a set, else the larger one; what it has is a matter of its own contains(). */
static NATIVE(disjoint) {
    REFUSE_NULL;
    if (is_null(args[1])) return throw_bare(in, EX_NULL_POINTER);
    Class *set = class_known(in, CLS_JAVA_SET);
    bool first = value_instanceof(in, args[0], set), second = value_instanceof(in, args[1], set);
    int64_t left = first || second ? 0 : collection_size(in, args[0]), right = first || second ? 0 : collection_size(in, args[1]);
    if (left < 0 || right < 0) return V_THROWN;
    if (!first && !second && (!left || !right)) return v_bool(true);
    bool asks_first = first || (!second && left > right);
    Iter it;
    if (!iter_start(in, &it, args[asks_first])) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) {
        Value has = call_method_z(in, args[!asks_first], "contains", &item, 1);
        if (is_abrupt(has) || has.as.i) return is_abrupt(has) ? has : v_bool(false);
    }
    return it.failed ? V_THROWN : v_bool(true);
}

static NATIVE(reverse_order) { return comparator_reversed(in, argc ? args[0] : v_null()); }

/* One by one where the collection's class is the script's own and may have an add() of its own. */
static bool add_each(Interp *in, Value collection, Value items, bool *changed) {
    if (!is_heap(collection) || collection.as.obj->cls->native) return collection_add_all(in, collection, items, changed);
    for (uint32_t i = 0; i < as_list(items)->len; i++)
        if (!collection_add(in, collection, as_list(items)->at[i], changed)) return false;
    return true;
}

static NATIVE(add_all) {
    bool changed = false;
    if (argc == 2 && is_null(args[1])) return throw_bare(in, EX_NULL_POINTER);
    if (argc == 2 && args[1].kind == V_ARRAY && !as_list(args[1])->len) return v_bool(false);
    REFUSE_NULL;
    if (!collection_writable(in, args[0], true)) return V_THROWN;
    for (int i = 1; i < argc; i++) {
        if (args[i].kind != V_ARRAY ? !collection_add(in, args[0], args[i], &changed) : !add_each(in, args[0], args[i], &changed))
            return V_THROWN;
    }
    return v_bool(changed);
}

static NATIVE(frequency) {
    int32_t count = 0;
    bool failed = false;
    REFUSE_NULL;
    Iter it;
    if (!iter_start(in, &it, args[0])) return V_THROWN;
    for (Value item; iter_next(in, &it, &item) && !failed;) count += value_java_equals(in, args[1], item, &failed);
    return failed || it.failed ? V_THROWN : v_int(count);
}

/* Shuffles by a Random of the script, or by the outside's. */
static NATIVE(shuffle) {
    REFUSE_NULL;
    ASK_IT(shuffle);
    if (is_collection(args[0]) && collection_size(in, args[0]) < 2) return v_null();
    if (args[0].kind != V_LIST) return throw_bare(in, EX_UNSUPPORTED_OPERATION);
    if (!list_writable(in, as_list(args[0]), false)) return V_THROWN;
    List *list = as_list(args[0]);
    Value random = argc > 1 ? args[1] : class_construct(in, class_named(in, "java.util.Random"), NULL, 0);
    for (uint32_t i = list->len; i > 1; i--) {
        Value n = v_int((int32_t)i), pick = is_abrupt(random) ? random : call_method_z(in, random, "nextInt", &n, 1);
        if (is_abrupt(pick)) return pick;
        Value item = list->at[i - 1];
        list->at[i - 1] = list->at[pick.as.i];
        list->at[pick.as.i] = item;
    }
    return v_null();
}

static NATIVE(rotate) {
    REFUSE_NULL;
    ASK_IT(rotate);
    int64_t size = collection_size(in, args[0]), by = size > 0 ? args[1].as.i % size : 0;
    if (by == 0) return size < 0 ? V_THROWN : v_null();
    if (args[0].kind != V_LIST) return throw_bare(in, EX_UNSUPPORTED_OPERATION);
    List *list = as_list(args[0]);
    if (!list_writable(in, list, false)) return V_THROWN;
    Value copy = list_of(in, list->at, list->len);
    for (uint32_t i = 0; i < list->len; i++)
        list->at[(uint32_t)((int64_t)i + by + list->len) % list->len] = as_list(copy)->at[i];
    return v_null();
}

static NATIVE(fill) {
    REFUSE_NULL;
    ASK_IT(fill);
    if (args[0].kind == V_RANGE && as_range(args[0])->form == RANGE_EMPTY) return v_null();
    if (args[0].kind != V_LIST) return throw_bare(in, EX_UNSUPPORTED_OPERATION);
    List *list = as_list(args[0]);
    if (list->len && !list_writable(in, list, false)) return V_THROWN; /* refused by set() */
    for (uint32_t i = 0; i < list->len; i++) list->at[i] = args[1];
    return v_null();
}

static NATIVE(binary_search) {
    REFUSE_NULL;
    if (is_own_list(in, args[0])) return heir_static(in, "binarySearch", args, argc);
    const List *list = items_of(in, args[0]);
    if (!list) return V_THROWN;
    int64_t low = 0, high = (int64_t)list->len - 1;
    while (low <= high) {
        int64_t middle = (low + high) / 2;
        Value order = java_order(in, list->at[middle], args[1], argc > 2 ? args[2] : v_null());
        if (is_abrupt(order)) return order;
        if (order.as.i == 0) return v_int((int32_t)middle);
        if (order.as.i < 0) low = middle + 1;
        else high = middle - 1;
    }
    return v_int((int32_t)(-low - 1));
}

static NATIVE(enumeration) { REFUSE_NULL; return iterator_as(in, iterator_over(in, args[0]), "java.util.Collections$3"); }
static NATIVE(list_of_enumeration) { return is_null(args[0]) ? throw_bare(in, EX_NULL_POINTER) : list_from(in, args[0], false); }

static const NativeMethod collections_methods[] = {
    {"static emptyList()", empty_list},
    {"static emptyMap()", empty_map},
    {"static emptySet()", empty_set},
    {"static emptyIterator()", empty_iterator},
    {"static getEMPTY_LIST()", empty_list},
    {"static getEMPTY_MAP()", empty_map},
    {"static getEMPTY_SET()", empty_set},
    {"static singletonList(Object)", singleton_list},
    {"static singletonMap(Object, Object)", singleton_map},
    {"static singleton(Object)", singleton_set},
    {"static nCopies(int, Object)", n_copies},
#define VIEW(face)                                                                                                         \
    {"static unmodifiable" #face "(" #face ")", unmodifiable_##face}, {"static synchronized" #face "(" #face ")", synchronized_##face},
    VIEWS(VIEW)
#undef VIEW
    {"static newSetFromMap(Map)", set_from_map},
    {"static sort(List)", sort},
    {"static sort(List, Comparator)", sort},
    {"static reverse(List)", reverse},
    {"static reverseOrder()", reverse_order},
    {"static reverseOrder(Comparator)", reverse_order},
    {"static shuffle(List)", shuffle},
    {"static shuffle(List, Random)", shuffle},
    {"static swap(List, int, int)", swap},
    {"static rotate(List, int)", rotate},
    {"static fill(List, Object)", fill},
    {"static min(Collection)", minimum},
    {"static min(Collection, Comparator)", minimum},
    {"static max(Collection)", maximum},
    {"static max(Collection, Comparator)", maximum},
    {"static addAll(Collection, Object...)", add_all},
    {"static frequency(Collection, Object)", frequency},
    {"static disjoint(Collection, Collection)", disjoint},
    {"static binarySearch(List, Object)", binary_search},
    {"static binarySearch(List, Object, Comparator)", binary_search},
    {"static enumeration(Collection)", enumeration},
    {"static list(Enumeration)", list_of_enumeration},
    {0}};

const NativeType type_java_util_Collections = {"java.util.Collections", NULL, NULL, V_OBJECT, CLASS_FINAL, collections_methods, 0};

/* --- groovy.util.GroovyCollections ------------------------------------------------------------------------------------ */

/* The collection that is meant: the one argument, or all of them. */
static Value meant(Value v) {
    bool one = v.kind == V_ARRAY && as_list(v)->len == 1;
    return one && as_list(v)->at[0].kind >= V_LIST && as_list(v)->at[0].kind <= V_RANGE ? as_list(v)->at[0] : v;
}

static NATIVE(groovy_combinations) { return gdk_combinations(in, args[0], NULL, 0); }
static NATIVE(groovy_subsequences) { return gdk_subsequences(in, args[0], NULL, 0); }
static NATIVE(groovy_transpose) { return gdk_transpose(in, args[0], NULL, 0); }
static NATIVE(groovy_min) { return gdk_min(in, meant(args[0]), NULL, 0); }
static NATIVE(groovy_max) { return gdk_max(in, meant(args[0]), NULL, 0); }
static NATIVE(groovy_sum) { return gdk_sum(in, meant(args[0]), NULL, 0); }

static const NativeMethod groovy_collections_methods[] = {{"static combinations(Iterable)", groovy_combinations},
                                                          {"static combinations(Object[])", groovy_combinations},
                                                          {"static subsequences(List)", groovy_subsequences},
                                                          {"static transpose(List)", groovy_transpose},
                                                          {"static transpose(Object[])", groovy_transpose},
                                                          {"static min(Iterable)", groovy_min},
                                                          {"static min(Object[])", groovy_min},
                                                          {"static max(Iterable)", groovy_max},
                                                          {"static max(Object[])", groovy_max},
                                                          {"static sum(Iterable)", groovy_sum},
                                                          {"static sum(Object[])", groovy_sum},
                                                          {0}};

const NativeType type_groovy_util_GroovyCollections = {"groovy.util.GroovyCollections", NULL, NULL, V_OBJECT, 0,
                                                       groovy_collections_methods, 0};
