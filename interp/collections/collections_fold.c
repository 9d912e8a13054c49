/*
 * The methods that make one thing of a collection: a sum, an extreme, a text, groups, a map, a list or set; and sorting
 * and making unique.
 */
#include "interp/collections/collections_methods.h"
#include "interp/collections/functional.h"
#include "interp/collections/iterator.h"
#include "interp/collections/packed.h"
#include "interp/eval/function.h"

/* --- sum, join ------------------------------------------------------------------------------------------ */

/* What is summed up is asked through its class, which for null there is not, and which of classes is Class. */
static Value add_to(Interp *in, Value total, Value item) {
    if (is_null(total)) return throw_bare(in, EX_NULL_POINTER);
    if (total.kind == V_CLASS) return throw_missing_method(in, in->kinds[V_CLASS], sym_intern(in, TEXT("plus")), &item, 1, false);
    return plus(in, total, item);
}

/* sum(), sum(Closure), sum(Object initial), sum(Object initial, Closure) */
NATIVE(gdk_sum) {
    bool has_closure = argc == 2 || (argc == 1 && args[0].kind == V_CLOSURE), first = argc == (has_closure ? 1 : 0);
    Value total = first ? v_null() : args[0];
    Iter it;
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item); first = false) {
        if (has_closure) item = call1(in, args[argc - 1], item);
        if (is_abrupt(item)) return item;
        total = first ? item : add_to(in, total, item);
        if (is_abrupt(total)) return total;
    }
    if (it.failed) return V_THROWN;
    bool numbers = first && self.kind == V_ARRAY && self.as.obj->cls->element && self.as.obj->cls->element->flags & CLASS_PRIMITIVE;
    return numbers && is_null(total) ? v_int(0) : total;
}

NATIVE(gdk_join) {
    Text separator = argc > 0 && is_string(args[0]) ? string_text(as_string(args[0])) : TEXT("");
    Buf out = {0};
    Iter it;
    if (!iter_start(in, &it, self)) return V_THROWN;
    bool first = true;
    for (Value item; iter_next(in, &it, &item); first = false) {
        if (!first) buf_text(&out, separator);
        if (item.kind == V_STRING) buf_text(&out, string_text(as_string(item)));
        else if (!value_print(in, &out, item)) return V_THROWN;
    }
    return it.failed ? V_THROWN : string_new(in, buf_as_text(&out));
}

/* --- extremes ------------------------------------------------------------------------------------------- */

/* Doubles are compared as < and > do, to which NaN is neither and -0.0 is 0.0. */
static bool is_unordered(Value a, Value b) {
    return a.kind == V_DOUBLE && b.kind == V_DOUBLE && !(a.as.d < b.as.d) && !(a.as.d > b.as.d);
}

/* sign: 1 for max, -1 for min. By key (closure of one parameter), comparator, or natural order without nulls; a comparator that is
 * null fails when there is something to compare. */
static Value extreme(Interp *in, Value self, const Value *given, int argc, int sign) {
    Value by = argc ? given[0] : v_null();
    bool keyed = by.kind == V_CLOSURE && as_closure(by)->max_params == 1, first = true;
    Value best = v_null(), best_key = v_null();
    Iter it;
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) {
        if (argc && is_null(by) && !first) return throw_bare(in, EX_NULL_POINTER);
        if (!argc && is_null(item)) continue;
        Value key = keyed ? call1(in, by, item) : item;
        if (is_abrupt(key)) return key;
        bool equal = !first && (keyed || is_null(by)) && is_unordered(key, best_key);
        bool turned = keyed && sign > 0; /* max asks whether the key so far is less */
        Value order = first ? v_int(sign)
                    : equal ? v_int(0)
                            : collection_compare(in, turned ? best_key : key, turned ? key : best_key, keyed ? v_null() : by);
        if (is_abrupt(order)) return order;
        if (turned && !first) order = v_int(order.as.i < 0 ? 1 : order.as.i > 0 ? -1 : 0);
        if (first || (sign > 0 ? order.as.i > 0 : order.as.i < 0)) {
            best = item;
            best_key = key;
        }
        first = false;
    }
    return it.failed ? V_THROWN : best;
}

NATIVE(gdk_min) { return extreme(in, self, args, argc, -1); }
NATIVE(gdk_max) { return extreme(in, self, args, argc, 1); }

/* --- groups --------------------------------------------------------------------------------------------- */

static bool add_to_group(Interp *in, Map *groups, Value key, Value item) {
    bool found = false, failed = false;
    Value group = map_peek(in, groups, key, &found, &failed);
    if (failed) return false;
    if (!found) {
        group = list_new(in, 0);
        if (!map_put(in, groups, key, group)) return false;
    }
    list_push(as_list(group), item);
    return true;
}

/* Groups by the first closure, and each group by the rest. */
static Value group_by(Interp *in, Value self, const Value *closures, int count) {
    Value groups = map_new(in);
    Iter it;
    if (count && !is_null(closures[0]) && closures[0].kind != V_CLOSURE)
        return throw_class_cast_to(in, closures[0], in->kinds[V_CLOSURE]);
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) {
        Value key = count ? call1(in, closures[0], item) : item;
        if (is_abrupt(key) || !add_to_group(in, as_map(groups), key, item)) return V_THROWN;
    }
    if (it.failed) return V_THROWN;
    if (count < 2) return groups;
    uint32_t at = 0;
    for (MapSlot *slot; (slot = map_next_slot(as_map(groups), &at)) != NULL;) {
        Value inner = group_by(in, slot->value, closures + 1, count - 1);
        if (is_abrupt(inner)) return inner;
        slot->value = inner;
    }
    return groups;
}

/* groupBy(Closure), groupBy(Object...) */
NATIVE(gdk_group_by) {
    if (argc && is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    if (argc == 1 && args[0].kind == V_ARRAY) return group_by(in, self, as_list(args[0])->at, (int)as_list(args[0])->len);
    return group_by(in, self, args, argc);
}

NATIVE(gdk_group_by_list) {
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    const List *closures = items_of(in, args[0]);
    return closures ? group_by(in, self, closures->at, (int)closures->len) : V_THROWN;
}

NATIVE(gdk_count_by) {
    Value counts = map_new(in);
    Iter it;
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) {
        Value key = call1(in, args[0], item);
        bool found = false, failed = false;
        if (is_abrupt(key)) return key;
        Value count = map_peek(in, as_map(counts), key, &found, &failed);
        if (failed || !map_put(in, as_map(counts), key, v_int(found ? count.as.i + 1 : 1))) return V_THROWN;
    }
    return it.failed ? V_THROWN : counts;
}

static Value collect_entries(Interp *in, Value self, Value result, const Value *closure) {
    Iter it;
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) {
        Value entry = closure ? call1(in, *closure, item) : item;
        if (is_abrupt(entry) || !put_entry(in, result, entry)) return V_THROWN;
    }
    return it.failed ? V_THROWN : result;
}

NATIVE(gdk_collect_entries) { return collect_entries(in, self, map_new(in), argc ? args : NULL); }
NATIVE(gdk_collect_entries_into) { return collect_entries(in, self, args[0], argc > 1 ? args + 1 : NULL); }

/* --- with positions ------------------------------------------------------------------------------------- */

/* indexed(offset = 0): a map from position to item. */
NATIVE(gdk_indexed) {
    int32_t index = argc ? args[0].as.i : 0;
    Value result = map_new(in);
    Iter it;
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);)
        if (!map_put(in, as_map(result), v_int(index++), item)) return V_THROWN;
    return it.failed ? V_THROWN : result;
}

NATIVE(gdk_with_index) {
    int32_t index = argc ? args[0].as.i : 0;
    Value result = list_new(in, 0);
    Iter it;
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) list_push(as_list(result), tuple2_new(in, item, v_int(index++)));
    return it.failed ? V_THROWN : result;
}

/* --- conversions and questions ------------------------------------------------------------------------- */

NATIVE(gdk_to_list) { return list_from(in, self, false); }
NATIVE(gdk_to_set) {
    int64_t size = is_collection(self) ? collection_size(in, self) : 0;
    if (size < 0) return V_THROWN;
    Value set = set_new_of(in, NULL, MAP_HASH, 0);
    if (is_collection(self)) map_set_capacity(as_set(set)->map, (uint32_t)size); /* its order hangs on that */
    return collection_add_all(in, set, self, NULL) ? set : V_THROWN;
}

NATIVE(gdk_contains) {
    bool failed = false;
    Iter it;
    self = list_shown(self);
    if (self.kind == V_RANGE) return range_contains(in, as_range(self), args[0]);
    if (self.kind == V_SET || self.kind == V_LIST) {
        bool found = self.kind == V_SET ? set_has(in, as_set(self), args[0], &failed)
                                        : list_find(in, as_list(self), args[0], 0, &failed) >= 0;
        return failed ? V_THROWN : v_bool(found);
    }
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) {
        if (self.kind == V_ARRAY) { /* Groovy's own method, unlike those of collections */
            Value same = value_equals(in, args[0], item);
            if (is_abrupt(same) || same.as.i) return same;
            continue;
        }
        if (value_java_equals(in, args[0], item, &failed)) return v_bool(true);
        if (failed) return V_THROWN;
    }
    return it.failed ? V_THROWN : v_bool(false);
}

NATIVE(gdk_contains_all) {
    Iter it;
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    if (!iter_start(in, &it, args[0])) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) {
        Value found = gdk_contains(in, self, &item, 1);
        if (is_abrupt(found) || !found.as.i) return found;
    }
    return it.failed ? V_THROWN : v_bool(true);
}

NATIVE(gdk_size) {
    if (is_collection(self)) {
        int64_t size = collection_size(in, self);
        return size < 0 ? V_THROWN : v_int((int32_t)size);
    }
    int32_t size = 0;
    Iter it;
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) size++;
    return it.failed ? V_THROWN : v_int(size);
}

NATIVE(gdk_as_boolean) {
    if (is_collection(self)) {
        int64_t size = collection_size(in, self);
        return size < 0 ? V_THROWN : v_bool(size > 0);
    }
    if (value_instanceof(in, self, class_known(in, CLS_JAVA_ITERATOR))) return call_method_z(in, self, "hasNext", NULL, 0);
    Value empty = call_method_z(in, self, "isEmpty", NULL, 0);
    return is_abrupt(empty) ? empty : v_bool(!empty.as.i);
}

NATIVE(gdk_to_spread_map) {
    const List *items = items_of(in, self);
    if (!items) return V_THROWN;
    if (items->len % 2 != 0)
        return throw_error(in, EX_GROOVY_RUNTIME, "Fail to convert %s to SpreadMap, because it's size is not even.",
                           self.kind == V_ARRAY ? "Object[]" : "List");
    Value parts = self.kind == V_ARRAY ? self : v_obj(V_LIST, (List *)items);
    return class_construct(in, class_named(in, "groovy.lang.SpreadMap"), &parts, 1);
}

/* --- sorting -------------------------------------------------------------------------------------------- */

static void store(List *list, const List *items) {
    uint32_t count = items->len < list->len ? items->len : list->len;
    if (count) memmove(list->at, items->at, sizeof(Value) * count);
}

/* Java sorts a copy of what has no array of its own, or shares it: a failed sort leaves such a list as it was. */
static bool sorts_copy(Interp *in, const List *list) {
    while (list->link && list->link->mirror) list = list->link->base;
    const Class *c = list->obj.cls;
    return (list->link && list->link->base) || c == class_known(in, CLS_LINKED_LIST) || c == class_known(in, CLS_COPY_LIST);
}

/* Puts the sorted copy into the list, which a comparison may have changed. */
static bool put_back(Interp *in, List *list, const List *items, uint32_t changes) {
    if (list->obj.cls == class_known(in, CLS_COPY_LIST)) {
        list_replace(list, items->at, items->len);
        return true;
    }
    bool in_place = !sorts_copy(in, list), changed = list->changes != changes, short_of = list->len < items->len;
    if (!(in_place && changed)) store(list, items);
    if (in_place && changed) throw_bare(in, EX_CONCURRENT_MODIFICATION);
    else if (short_of) throw_bare(in, EX_NO_SUCH_ELEMENT);
    return !(in_place && changed) && !short_of;
}

bool list_put_in_order(Interp *in, Value self, Value by, bool java) {
    List *list = as_list(self), *items = as_list(list_of(in, list->at, list->len));
    uint32_t changes = list->changes;
    bool late = collection_refuses_late(self); /* once it would store */
    if (!late && !list_writable(in, list, false)) return false;
    if (!(java ? java_sort(in, items->at, items->len, by) : collection_sort(in, items->at, items->len, by))) {
        if (!list->immutable && list->changes == changes && !sorts_copy(in, list)) store(list, items);
        return false;
    }
    if (late && items->len && !list_writable(in, list, false)) return false;
    return items->len == 0 || put_back(in, list, items, changes);
}

/* A list of a class of the script's own takes the items one by one. */
static bool put_in_places(Interp *in, Value self, const List *items) {
    Value places = call_method_z(in, self, "listIterator", NULL, 0);
    for (uint32_t i = 0; i < items->len && !is_abrupt(places); i++) {
        if (is_abrupt(call_method_z(in, places, "next", NULL, 0))) return false;
        if (is_abrupt(call_method_z(in, places, "set", &items->at[i], 1))) return false;
    }
    return !is_abrupt(places);
}

/* Lists and arrays are sorted in place when `mutate`; everything else gives a new list. `java`: as sort_naturally(). */
static Value sorted(Interp *in, Value self, bool mutate, Value by, bool java) {
    bool place = mutate && (is_java_list(in, self) || self.kind == V_ARRAY);
    if (place && list_has_one_order(in, self)) return self;
    if (place && self.kind == V_LIST) return list_put_in_order(in, self, by, java) ? self : V_THROWN;
    if (self.kind == V_ARRAY && raw_list(self)->packing && is_null(by)) {
        Value array = place ? self : array_clone(in, self, NULL, 0);
        packed_sort(raw_list(array), 0, raw_list(array)->len);
        return array;
    }
    Value copy = list_from(in, self, false);
    if (is_abrupt(copy)) return copy;
    List *items = as_list(copy);
    bool done = java ? java_sort(in, items->at, items->len, v_null()) : collection_sort(in, items->at, items->len, by);
    if (place) store(as_list(self), items);
    if (!done) return V_THROWN;
    if (is_any_iterator(in, self)) return iterator_list(in, items, 0);
    if (mutate && self.kind == V_OBJECT && value_instanceof(in, self, class_known(in, CLS_JAVA_LIST)))
        return put_in_places(in, self, as_list(copy)) ? self : V_THROWN;
    if (mutate && self.kind == V_RANGE) return as_list(copy)->len ? throw_bare(in, EX_UNSUPPORTED_OPERATION) : self;
    if (place) return self;
    return self.kind == V_ARRAY ? array_of(in, self.as.obj->cls, as_list(copy)->at, as_list(copy)->len) : copy;
}

/* With a closure an array's items are sorted in a copy of no particular type, which is the result unless the array is to be
 * changed. */
static Value sort_array(Interp *in, Value self, bool mutate, Value by) {
    Value copy = array_of(in, class_array_of(in, in->kinds[V_OBJECT]), as_list(self)->at, as_list(self)->len);
    if (!collection_sort(in, as_list(copy)->at, as_list(copy)->len, by)) return V_THROWN;
    if (mutate) store(as_list(self), as_list(copy));
    return mutate ? self : copy;
}

NATIVE(gdk_sort) {
    Value by = argc ? args[0] : v_null();
    if (self.kind == V_ARRAY && by.kind == V_CLOSURE) return sort_array(in, self, false, by);
    return sorted(in, self, true, by, false);
}
/* Java's natural order, which not all items have. */
static Value sort_naturally(Interp *in, Value self, bool mutate) {
    Value array = mutate ? self : array_clone(in, self, NULL, 0);
    return java_sort(in, as_list(array)->at, as_list(array)->len, v_null()) ? array : V_THROWN;
}

/* sort(Comparator) and sort(boolean, Comparator) of arrays: null means the natural order. */
NATIVE(array_sort) { return is_null(args[0]) ? sort_naturally(in, self, true) : gdk_sort(in, self, args, argc); }
NATIVE(gdk_sort_mutate) {
    Value by = argc > 1 ? args[1] : v_null();
    bool mutate = args[0].as.i, java = argc > 1 && is_null(by);
    if (self.kind == V_ARRAY && java) return sort_naturally(in, self, mutate);
    if (self.kind == V_ARRAY && by.kind == V_CLOSURE) return sort_array(in, self, mutate, by);
    return sorted(in, self, mutate, by, java);
}
NATIVE(gdk_to_sorted) {
    Value by = argc ? args[0] : v_null();
    return sorted(in, self, false, by, argc && is_null(by));
}

/* --- unique --------------------------------------------------------------------------------------------- */

/* unique's question to a closure or Comparator: a key closure is asked for both keys. BOOL or ABRUPT. */
static Value are_same(Interp *in, Value a, Value b, Value by) {
    if (is_null(by)) return value_equals(in, a, b);
    if (by.kind == V_CLOSURE && as_closure(by)->max_params == 1) {
        Value x = call1(in, by, a), y = is_abrupt(x) ? x : call1(in, by, b);
        return is_abrupt(y) ? y : value_equals(in, x, y);
    }
    Value order = collection_compare(in, a, b, by);
    return is_abrupt(order) ? order : v_bool(order.as.i == 0);
}

/* `item` is like one of the list: 1, is not: 0, or asking threw: -1. */
static int is_among(Interp *in, const List *unique, Value item, Value by) {
    for (uint32_t i = 0; i < unique->len; i++) {
        Value same = are_same(in, item, unique->at[i], by);
        if (is_abrupt(same)) return -1;
        if (same.as.i) return 1;
    }
    return 0;
}

/* The keys already seen. While all of them are Strings, or all Integers, a set answers; then one by one with `==`. */
typedef struct Seen {
    Value set;
    Kind kind; /* V_ABRUPT: mixed */
    Value keys;
} Seen;

static bool seen_before(Interp *in, Seen *seen, Value key, Value by, bool *failed) {
    if (is_null(by) && (key.kind == V_STRING || key.kind == V_INT)) {
        if (seen->kind == V_NULL) seen->kind = (Kind)key.kind;
        bool added = set_add(in, as_set(seen->set), key, failed);
        if (!added || *failed) return true;
        if (seen->kind == key.kind) return false;
    }
    seen->kind = V_ABRUPT;
    int found = is_among(in, as_list(seen->keys), key, by);
    *failed = found < 0;
    return found != 0;
}

/* The same where keys may be kept; the first item's own is wanted when there is a second. */
static int is_key_among(Interp *in, Seen *seen, const List *unique, Value item, Value by) {
    bool failed = false;
    if (unique->len == 0) return 0;
    Value key = is_null(by) ? item : call1(in, by, item);
    if (is_abrupt(key)) return -1;
    if (as_list(seen->keys)->len == 0) {
        Value first = is_null(by) ? unique->at[0] : call1(in, by, unique->at[0]);
        if (is_abrupt(first) || (seen_before(in, seen, first, v_null(), &failed) && failed)) return -1;
        list_push(as_list(seen->keys), first);
    }
    bool before = seen_before(in, seen, key, v_null(), &failed);
    if (failed) return -1;
    if (!before) list_push(as_list(seen->keys), key);
    return before;
}

/* The first of each group of equal items. `by`: null, a key closure, or a comparator. NULL when it threw. */
static List *unique_items(Interp *in, Value self, Value by) {
    bool keys = is_null(by) || (by.kind == V_CLOSURE && as_closure(by)->max_params == 1 && closure_only_looks(as_closure(by)));
    Seen seen = {set_new_of(in, NULL, MAP_HASH, 0), V_NULL, list_new(in, 0)};
    List *unique = as_list(list_new(in, 0));
    Iter it;
    if (!iter_start(in, &it, self)) return NULL;
    for (Value item; iter_next(in, &it, &item);) {
        int found = keys ? is_key_among(in, &seen, unique, item, by) : is_among(in, unique, item, by);
        if (found < 0) return NULL;
        if (!found) list_push(unique, item);
    }
    return it.failed ? NULL : unique;
}

/* What Groovy does to all: clear() and addAll(). */
static Value refill(Interp *in, Value self, List *items) {
    Value added = v_obj(V_LIST, items);
    if (is_abrupt(call_method_z(in, self, "clear", NULL, 0))) return V_THROWN;
    return is_abrupt(call_method_z(in, self, "addAll", &added, 1)) ? V_THROWN : self;
}

static Value unique(Interp *in, Value self, bool mutate, Value by) {
    Value items_of = is_any_iterator(in, self) ? list_from(in, self, true) : self;
    const List *items = is_abrupt(items_of) ? NULL : unique_items(in, items_of, by);
    if (!items) return V_THROWN;
    if (is_any_iterator(in, self)) return iterator_list(in, (List *)items, 0);
    if (!mutate) return v_obj(V_LIST, (List *)items);
    bool refills = (self.kind == V_SET || self.kind == V_OBJECT || self.kind == V_LIST) && !collection_refuses_late(self);
    if (!refills) return refill(in, self, (List *)items);
    return collection_replace(in, self, items) ? self : V_THROWN;
}

/* A comparator that is null fails when there is something to compare. */
static Value unique_by(Interp *in, Value self, bool mutate, const Value *by, int argc) {
    bool missing = argc && is_null(by[0]);
    if (missing && is_any_iterator(in, self)) {
        Value items = list_from(in, self, false);
        if (is_abrupt(items)) return items;
        self = call_method_z(in, items, "listIterator", NULL, 0);
        if (as_list(items)->len > 1 || is_abrupt(self)) return throw_bare(in, EX_NULL_POINTER);
    } else if (missing && collection_size(in, self) > 1) {
        return throw_bare(in, EX_NULL_POINTER);
    }
    return unique(in, self, mutate, argc ? by[0] : v_null());
}

NATIVE(gdk_unique) { return unique_by(in, self, true, args, argc); }
NATIVE(gdk_unique_mutate) { return unique_by(in, self, args[0].as.i, args + 1, argc - 1); }

/* toUnique(): what a TreeSet lets in. */
NATIVE(gdk_to_unique) {
    Value iterator = iterator_unique(in, self, argc ? args[0] : v_null());
    if (is_abrupt(iterator) || is_any_iterator(in, self)) return iterator;
    Value items = list_from(in, iterator, false);
    return is_abrupt(items) ? items : similar_slice(in, self, as_list(items)->at, as_list(items)->len);
}
