/*
 * java.util.Collections and java.util.Arrays: their static methods.
 */
#include "interp/collections/collections_methods.h"
#include "interp/collections/functional.h"
#include "interp/collections/iterator.h"

/* --- Collections: empty, single, unmodifiable ------------------------------------------------------------------ */

static Value immutable_list(Interp *in, KnownClass cls, const Value *items, uint32_t count)
{
    Value list = list_new_of(in, class_known(in, cls), count);
    list_insert_all(as_list(list), 0, items, count);
    as_list(list)->immutable = true;
    return list;
}

static NATIVE(empty_list) { return immutable_list(in, CLS_EMPTY_LIST, NULL, 0); }
static NATIVE(singleton_list) { return immutable_list(in, CLS_SINGLETON_LIST, args, 1); }

static NATIVE(empty_map)
{
    Value map = map_new_of(in, class_known(in, CLS_EMPTY_MAP), MAP_LINKED, 0);
    as_map(map)->immutable = true;
    return map;
}

static NATIVE(singleton_map)
{
    Value map = map_new_of(in, class_known(in, CLS_UNMODIFIABLE_MAP), MAP_LINKED, 0);
    if (!map_put(in, as_map(map), args[0], args[1])) return V_THROWN;
    as_map(map)->immutable = true;
    return map;
}

static NATIVE(empty_set)
{
    Value set = set_new_of(in, class_known(in, CLS_EMPTY_SET), MAP_LINKED, 0);
    as_set(set)->immutable = true;
    return set;
}

static NATIVE(singleton_set)
{
    Value set = set_new_of(in, class_known(in, CLS_UNMODIFIABLE_SET), MAP_LINKED, 0);
    if (!collection_add(in, set, args[0], NULL)) return V_THROWN;
    as_set(set)->immutable = true;
    return set;
}

static NATIVE(empty_iterator) { return iterator_over(in, v_null()); }

static NATIVE(n_copies)
{
    if (args[0].as.i < 0) return throw_error(in, EX_ILLEGAL_ARGUMENT, "List length = %d", args[0].as.i);
    Value list = immutable_list(in, CLS_COPIES_LIST, NULL, 0);
    for (int32_t i = 0; i < args[0].as.i; i++) list_push(as_list(list), args[1]);
    return list;
}

static NATIVE(unmodifiable) {
    return is_null(args[0]) ? throw_bare(in, EX_NULL_POINTER) : call_method_z(in, args[0], "asImmutable", NULL, 0);
}
static NATIVE(synchronised) {
    return is_null(args[0]) ? throw_bare(in, EX_NULL_POINTER) : call_method_z(in, args[0], "asSynchronized", NULL, 0);
}

static NATIVE(set_from_map) { return set_new_of(in, NULL, MAP_HASH, 0); }

/* --- Collections: algorithms -------------------------------------------------------------------------------------- */

/* What walks its first argument cannot do without one. */
#define REFUSE_NULL if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER)

static NATIVE(sort) { REFUSE_NULL; return is_abrupt(gdk_sort(in, args[0], args + 1, argc - 1)) ? V_THROWN : v_null(); }
static NATIVE(reverse) { REFUSE_NULL; return is_abrupt(gdk_reverse(in, args[0], (Value[]){v_bool(true)}, 1)) ? V_THROWN : v_null(); }
static NATIVE(swap) { REFUSE_NULL; return is_abrupt(gdk_swap(in, args[0], args + 1, 2)) ? V_THROWN : v_null(); }
static NATIVE(minimum) { REFUSE_NULL; return gdk_min(in, args[0], args + 1, argc - 1); }
static NATIVE(maximum) { REFUSE_NULL; return gdk_max(in, args[0], args + 1, argc - 1); }
static NATIVE(disjoint) { REFUSE_NULL; return is_null(args[1]) ? throw_bare(in, EX_NULL_POINTER) : gdk_disjoint(in, args[0], args + 1, 1); }
static NATIVE(reverse_order) { return comparator_reversed(in, argc ? args[0] : v_null()); }

static NATIVE(add_all)
{
    bool changed = false;
    REFUSE_NULL;
    if (argc == 2 && is_null(args[1])) return throw_bare(in, EX_NULL_POINTER);
    if (!collection_writable(in, args[0], true)) return V_THROWN;
    for (int i = 1; i < argc; i++) {
        bool fine = args[i].kind == V_ARRAY ? collection_add_all(in, args[0], args[i], &changed)
                                            : collection_add(in, args[0], args[i], &changed);
        if (!fine) return V_THROWN;
    }
    return v_bool(changed);
}

static NATIVE(frequency)
{
    int32_t count = 0;
    bool failed = false;
    REFUSE_NULL;
    Iter it;
    if (!iter_start(in, &it, args[0])) return V_THROWN;
    for (Value item; iter_next(in, &it, &item) && !failed;) count += value_java_equals(in, args[1], item, &failed);
    return failed || it.failed ? V_THROWN : v_int(count);
}

/* Shuffles by a Random of the script, or by the outside's. */
static NATIVE(shuffle)
{
    REFUSE_NULL;
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

static NATIVE(rotate)
{
    REFUSE_NULL;
    if (args[0].kind != V_LIST) return throw_bare(in, EX_UNSUPPORTED_OPERATION);
    List *list = as_list(args[0]);
    if (!list_writable(in, list, false)) return V_THROWN;
    if (list->len == 0) return v_null();
    int64_t by = args[1].as.i % (int64_t)list->len;
    Value copy = list_of(in, list->at, list->len);
    for (uint32_t i = 0; i < list->len; i++)
        list->at[(uint32_t)((int64_t)i + by + list->len) % list->len] = as_list(copy)->at[i];
    return v_null();
}

static NATIVE(fill) /* Collections.fill, Arrays.fill; with from and to for Arrays */
{
    if (args[0].kind != V_LIST && !is_array(in, args[0])) return V_THROWN;
    List *list = as_list(args[0]);
    if (args[0].kind == V_LIST && !list_writable(in, list, false)) return V_THROWN;
    int64_t from = argc == 4 ? args[1].as.i : 0, to = argc == 4 ? (int64_t)args[2].as.i : (int64_t)list->len;
    if (from < 0 || to > list->len)
        return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Array index out of range: %lld",
                           (long long)(from < 0 ? from : to));
    Class *element = args[0].kind == V_ARRAY ? list->obj.cls->element : NULL;
    bool boxed = element && !(element->flags & CLASS_PRIMITIVE);
    if (boxed && from < to && !is_null(args[argc - 1]) && !value_instanceof(in, args[argc - 1], element))
        return throw_error(in, EX_ARRAY_STORE, "%s", class_of(in, args[argc - 1])->name);
    for (int64_t i = from; i < to; i++) {
        if (args[0].kind == V_LIST) list->at[i] = args[argc - 1];
        else if (!array_set(in, list, i, args[argc - 1])) return V_THROWN;
    }
    return v_null();
}

static NATIVE(binary_search)
{
    REFUSE_NULL;
    const List *list = items_of(in, args[0]);
    if (!list) return V_THROWN;
    int64_t low = 0, high = (int64_t)list->len - 1;
    while (low <= high) {
        int64_t middle = (low + high) / 2;
        Value order = collection_compare(in, list->at[middle], args[1], argc > 2 ? args[2] : v_null());
        if (is_abrupt(order)) return order;
        if (order.as.i == 0) return v_int((int32_t)middle);
        if (order.as.i < 0) low = middle + 1;
        else high = middle - 1;
    }
    return v_int((int32_t)(-low - 1));
}

static NATIVE(enumeration) { REFUSE_NULL; return iterator_over(in, args[0]); }
static NATIVE(list_of_enumeration) { return list_from(in, args[0], false); }

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
    {"static unmodifiableList(List)", unmodifiable},
    {"static unmodifiableMap(Map)", unmodifiable},
    {"static unmodifiableSet(Set)", unmodifiable},
    {"static unmodifiableCollection(Collection)", unmodifiable},
    {"static unmodifiableSortedMap(SortedMap)", unmodifiable},
    {"static unmodifiableSortedSet(SortedSet)", unmodifiable},
    {"static synchronizedList(List)", synchronised},
    {"static synchronizedMap(Map)", synchronised},
    {"static synchronizedSet(Set)", synchronised},
    {"static synchronizedCollection(Collection)", synchronised},
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

/* --- Arrays --------------------------------------------------------------------------------------------------------- */

/* asList(Object...): writes through to the array, may not grow. */
static NATIVE(as_list_native)
{
    if (argc == 1 && is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    Value list = list_new_of(in, class_known(in, CLS_ARRAYS_LIST), 0);
    List *l = as_list(list);
    const List *only = argc == 1 && args[0].kind == V_ARRAY && as_list(args[0])->len == 1 ? as_list(args[0]) : NULL;
    bool primitive = only && only->at[0].kind == V_ARRAY && only->at[0].as.obj->cls->element->flags & CLASS_PRIMITIVE;
    if (primitive) { /* int[] is taken as Integer[] */
        list_insert_all(l, 0, as_list(only->at[0])->at, as_list(only->at[0])->len);
    } else if (argc == 1 && args[0].kind == V_ARRAY) {
        l->at = as_list(args[0])->at;
        l->len = l->cap = as_list(args[0])->len;
    } else {
        list_insert_all(l, 0, args, (uint32_t)argc);
    }
    l->fixed = true;
    return list;
}

static NATIVE(array_to_string)
{
    Buf out = {0};
    if (is_null(args[0])) return string_z(in, "null");
    if (!is_array(in, args[0])) return V_THROWN;
    const List *items = as_list(args[0]);
    buf_char(&out, '[');
    for (uint32_t i = 0; i < items->len; i++) {
        if (i) buf_z(&out, ", ");
        if (!value_print(in, &out, items->at[i])) return V_THROWN;
    }
    buf_char(&out, ']');
    return string_new(in, buf_as_text(&out));
}

static NATIVE(arrays_equal)
{
    if (is_null(args[0]) || is_null(args[1])) return v_bool(is_null(args[0]) && is_null(args[1]));
    if (!is_array(in, args[0]) || !is_array(in, args[1])) return V_THROWN;
    const List *a = as_list(args[0]), *b = as_list(args[1]);
    bool failed = false;
    if (a->len != b->len) return v_bool(false);
    for (uint32_t i = 0; i < a->len; i++)
        if (!value_java_equals(in, a->at[i], b->at[i], &failed)) return failed ? V_THROWN : v_bool(false);
    return v_bool(true);
}

static NATIVE(arrays_deep_equal)
{
    return is_null(args[0]) || is_null(args[1]) ? v_bool(is_null(args[0]) && is_null(args[1])) : collection_equals(in, args[0], args[1]);
}

static NATIVE(array_hash)
{
    if (is_null(args[0])) return v_int(0);
    if (!is_array(in, args[0])) return V_THROWN;
    Value list = list_of(in, as_list(args[0])->at, as_list(args[0])->len);
    return gdk_hash_code(in, list, NULL, 0);
}

/* copyOf(array, length), copyOfRange(array, from, to): what lies beyond the end is the type's default. */
static NATIVE(array_copy)
{
    if (!is_array(in, args[0])) return V_THROWN;
    const List *from = as_list(args[0]);
    int64_t start = argc == 3 ? args[1].as.i : 0, end = argc == 3 ? args[2].as.i : args[1].as.i;
    if (end < start) {
        if (argc == 2) return throw_error(in, EX_NEGATIVE_ARRAY_SIZE, "%lld", (long long)end);
        return throw_error(in, EX_ILLEGAL_ARGUMENT, "%lld > %lld", (long long)start, (long long)end);
    }
    if (start < 0 || start > from->len)
        return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "arraycopy: length %lld is negative", (long long)(from->len - start));
    Class *element = from->obj.cls->element;
    Value copy = array_new(in, element ? element : class_known(in, CLS_OBJECT), (uint32_t)(end - start));
    for (int64_t i = start; i < end && i < from->len; i++) as_list(copy)->at[i - start] = from->at[i];
    return copy;
}

static NATIVE(array_stream) { return collection_stream(in, args[0], NULL, 0); }

/* The methods that take an array of one type, and a value of it. */
#define OF_ARRAY(t)                                                                                                    \
    {"static toString(" t "[])", array_to_string}, {"static equals(" t "[], " t "[])", arrays_equal},                  \
        {"static hashCode(" t "[])", array_hash}, {"static sort(" t "[])", sort},                                      \
        {"static fill(" t "[], " t ")", fill}, {"static fill(" t "[], int, int, " t ")", fill},                        \
        {"static copyOf(" t "[], int)", array_copy}, {"static copyOfRange(" t "[], int, int)", array_copy},            \
        {"static binarySearch(" t "[], " t ")", binary_search}, {"static stream(" t "[])", array_stream}

static const NativeMethod arrays_methods[] = {
    {"static asList(Object...)", as_list_native},
    {"static deepToString(Object...)", array_to_string},
    {"static deepEquals(Object, Object)", arrays_deep_equal},
    OF_ARRAY("int"),
    OF_ARRAY("long"),
    OF_ARRAY("double"),
    OF_ARRAY("float"),
    OF_ARRAY("byte"),
    OF_ARRAY("short"),
    OF_ARRAY("char"),
    OF_ARRAY("boolean"),
    OF_ARRAY("Object"),
    {"static toString(Object...)", array_to_string},
    {"static hashCode(Object...)", array_hash},
    {"static sort(Object[], Comparator)", sort},
    {"static binarySearch(Object[], Object, Comparator)", binary_search},
    {0}};

const NativeType type_java_util_Arrays = {"java.util.Arrays", NULL, NULL, V_OBJECT, CLASS_FINAL, arrays_methods, 0};

/* --- groovy.util.GroovyCollections ------------------------------------------------------------------------------------ */

/* The collection that is meant: the one argument, or all of them. */
static Value meant(Value v)
{
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
