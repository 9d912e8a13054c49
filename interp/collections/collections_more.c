/*
 * The rarer static methods of java.util.Collections.
 */
#include "interp/collections/collections_methods.h"
#include "interp/collections/functional.h"
#include "interp/collections/heirs.h"
#include "interp/collections/iterator.h"

/* --- Collections ---------------------------------------------------------------------------------------------------- */

static bool is_open_list(Interp *in, Value v);

static NATIVE(copy) {
    if (is_null(args[0]) || is_null(args[1])) return throw_bare(in, EX_NULL_POINTER);
    if (args[0].kind == V_OBJECT || args[1].kind == V_OBJECT) return heir_static(in, "copy", args, argc);
    const List *from = items_of(in, args[1]);
    if (!from) return V_THROWN;
    int64_t room = collection_size(in, args[0]);
    if (room < 0) return V_THROWN;
    if (from->len > room) return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "Source does not fit in dest");
    if (!from->len) return v_null();
    if (!is_open_list(in, args[0])) return V_THROWN;
    List *to = as_list(args[0]);
    for (uint32_t i = 0; i < from->len; i++) to->at[i] = from->at[i];
    return v_null();
}

static NATIVE(replace_all) {
    List *list = is_null(args[0]) || args[0].kind == V_OBJECT ? NULL : items_of(in, args[0]);
    bool failed = false, changed = false;
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    if (args[0].kind == V_OBJECT) return heir_static(in, "replaceAll", args, argc);
    if (!list) return V_THROWN;
    for (uint32_t i = 0; i < list->len; i++) {
        if (!value_java_equals(in, list->at[i], args[1], &failed)) continue;
        if (!changed && !is_open_list(in, args[0])) return V_THROWN;
        list->at[i] = args[2];
        changed = true;
    }
    return failed ? V_THROWN : v_bool(changed);
}

/* Where the whole of `part` stands in `list`: first or last; -1. */
static Value sub_list_at(Interp *in, const Value *args, bool last) {
    if (is_null(args[0]) || is_null(args[1])) return throw_bare(in, EX_NULL_POINTER);
    const List *list = items_of(in, args[0]), *part = list ? items_of(in, args[1]) : NULL;
    if (!part) return V_THROWN;
    int64_t most = (int64_t)list->len - part->len;
    for (int64_t n = 0; n <= most; n++) {
        int64_t at = last ? most - n : n;
        uint32_t same = 0;
        bool failed = false;
        while (same < part->len && value_java_equals(in, list->at[at + same], part->at[same], &failed)) same++;
        if (failed) return V_THROWN;
        if (same == part->len) return v_int((int32_t)at);
    }
    return v_int(-1);
}
static NATIVE(index_of_sub_list) { return sub_list_at(in, args, false); }
static NATIVE(last_index_of_sub_list) { return sub_list_at(in, args, true); }

static NATIVE(empty_sorted_map) {
    Value map = map_new_of(in, class_named(in, "java.util.Collections$UnmodifiableNavigableMap$EmptyNavigableMap"), MAP_SORTED, 0);
    as_map(map)->immutable = true;
    return map;
}
static NATIVE(empty_sorted_set) {
    Value set = set_new_of(in, class_named(in, "java.util.Collections$UnmodifiableNavigableSet$EmptyNavigableSet"), MAP_SORTED, 0);
    as_set(set)->immutable = true;
    return set;
}
static NATIVE(empty_enumeration) { return iterator_as(in, iterator_over(in, v_null()), "java.util.Collections$EmptyEnumeration"); }
static NATIVE(empty_list_iterator) {
    return iterator_as(in, iterator_list(in, as_list(list_new(in, 0)), 0), "java.util.Collections$EmptyListIterator");
}
static NATIVE(as_given) { return args[0]; }

#define CHECKED(kind, type, rest) {"static checked" kind "(" type rest ")", as_given}
const NativeMethod collections_more_methods[] = {
    {"static copy(List, List)", copy},
    {"static replaceAll(List, Object, Object)", replace_all},
    {"static indexOfSubList(List, List)", index_of_sub_list},
    {"static lastIndexOfSubList(List, List)", last_index_of_sub_list},
    {"static emptySortedMap()", empty_sorted_map},
    {"static emptyNavigableMap()", empty_sorted_map},
    {"static emptySortedSet()", empty_sorted_set},
    {"static emptyNavigableSet()", empty_sorted_set},
    {"static emptyEnumeration()", empty_enumeration},
    {"static emptyListIterator()", empty_list_iterator},
    CHECKED("List", "List", ", Class"),
    CHECKED("Set", "Set", ", Class"),
    CHECKED("Collection", "Collection", ", Class"),
    CHECKED("Map", "Map", ", Class, Class"),
    CHECKED("SortedMap", "SortedMap", ", Class, Class"),
    CHECKED("NavigableMap", "NavigableMap", ", Class, Class"),
    CHECKED("SortedSet", "SortedSet", ", Class"),
    CHECKED("NavigableSet", "NavigableSet", ", Class"),
    CHECKED("Queue", "Queue", ", Class"),
    {0}};

bool is_array(Interp *in, Value v) {
    if (v.kind == V_ARRAY) return true;
    if (is_null(v)) throw_bare(in, EX_NULL_POINTER);
    else throw_error(in, EX_ILLEGAL_ARGUMENT, "an array is wanted here, not an object of class %s", class_of(in, v)->name);
    return false;
}

/* A list that may be changed in place. */
static bool is_open_list(Interp *in, Value v) {
    if (v.kind == V_LIST) return list_writable(in, as_list(v), false);
    throw_bare(in, is_null(v) ? EX_NULL_POINTER : EX_UNSUPPORTED_OPERATION);
    return false;
}
