/*
 * The methods that combine collections: plus, minus, intersect, flatten, combinations, permutations ...
 */
#include "interp/collections/collections_methods.h"
#include "interp/collections/heirs.h"

#include "interp/collections/iterator.h"
#include "interp/collections/map_part.h"
#include "interp/numbers/number.h"

/* --- plus, multiply --------------------------------------------------------------------------------------- */

static inline bool spreads(Value v) { return v.kind == V_LIST || v.kind == V_SET || v.kind == V_RANGE; }

/* Arrays, sets and lists given to plus() and minus() are taken by item; anything else, maps too, is one item. */
static bool is_many(Interp *in, Value v) {
    if (spreads(v)) return true;
    return (v.kind == V_OBJECT || v.kind == V_NATIVE) && value_instanceof(in, v, class_known(in, CLS_ITERABLE));
}

/* Groovy's + and - are for arrays of objects only. */
static bool refuses_operator(Value self) {
    const Class *element = self.kind == V_ARRAY ? self.as.obj->cls->element : NULL;
    return element && element->flags & CLASS_PRIMITIVE;
}

static Value throw_no_operator(Interp *in, Value self, const char *name, const Value *args) {
    return throw_missing_method(in, self.as.obj->cls, sym_intern(in, text_of(name)), args, 1, false);
}

/* An object of a script's class is asked by the methods that Groovy asks; an array's items are a list for that. */
static Value meet_object(Interp *in, const char *name, Value self, const Value *args) {
    if (self.kind != V_ARRAY) return heir_added(in, name, self, args, 1);
    Value items = list_from(in, self, false), made = is_abrupt(items) ? items : heir_added(in, name, items, args, 1);
    return is_abrupt(made) ? made : array_of(in, class_array_of(in, class_known(in, CLS_OBJECT)), as_list(made)->at, as_list(made)->len);
}

static bool meets_object(Interp *in, Value v) { return object_is(in, v, CLS_ITERABLE); }

NATIVE(gdk_plus) {
    if (refuses_operator(self)) return throw_no_operator(in, self, "plus", args);
    if (meets_object(in, args[0])) return meet_object(in, "plus", self, args);
    bool objects = args[0].kind == V_ARRAY && self.kind == V_ARRAY && !(args[0].as.obj->cls->element->flags & CLASS_PRIMITIVE);
    bool by_item = is_many(in, args[0]) || objects;
    if (self.kind == V_ARRAY) {
        Value joined = list_from(in, self, false);
        bool fine = by_item ? collection_add_all(in, joined, args[0], NULL) : collection_add(in, joined, args[0], NULL);
        if (!fine) return V_THROWN;
        return array_of(in, class_array_of(in, class_known(in, CLS_OBJECT)), as_list(joined)->at, as_list(joined)->len);
    }
    Value joined = similar_copy(in, self);
    if (is_abrupt(joined)) return joined;
    bool asked = args[0].kind == V_LIST || args[0].kind == V_SET || args[0].kind == V_RANGE;
    if (asked && is_collection(joined) && !joined.as.obj->cls->native) /* a class of the script's own may have its own addAll() */
        return is_abrupt(call_method_z(in, joined, "addAll", args, 1)) ? V_THROWN : joined;
    bool fine = by_item ? collection_add_all(in, joined, args[0], NULL) : collection_add(in, joined, args[0], NULL);
    return fine ? joined : V_THROWN;
}
NATIVE(gdk_plus_all) { return is_null(args[0]) ? throw_bare(in, EX_NULL_POINTER) : gdk_plus(in, self, args, argc); }

NATIVE(gdk_multiply) {
    Value result = similar_collection(in, self);
    const List *items = is_abrupt(result) ? NULL : items_of(in, self);
    if (!items) return V_THROWN;
    if (!is_number(args[0])) return throw_bare(in, EX_NULL_POINTER);
    int64_t times = number_int(args[0]);
    bool plain = result.kind == V_LIST && result.as.obj->cls == in->kinds[V_LIST];
    int32_t capacity = (int32_t)((uint32_t)times * items->len); /* wraps as Java's int */
    if (plain && capacity < 0) return throw_error(in, EX_ILLEGAL_ARGUMENT, "Illegal Capacity: %d", capacity);
    enum { MOST = 1 << 27 }; /* items that fit in the memory of usual machines */
    if (items->len && times > MOST / items->len) return throw_error(in, EX_OUT_OF_MEMORY, "Java heap space");
    for (int64_t i = 0; i < times; i++)
        if (!collection_add_all(in, result, v_obj(V_LIST, (List *)items), NULL)) return V_THROWN;
    return result;
}

/* --- minus ------------------------------------------------------------------------------------------------ */

/* Is there an item `==` v? Strings and Integers are looked up in `set` first. */
static Value holds_equal(Interp *in, const List *items, Set *set, Value v) {
    bool failed = false;
    if (v.kind == V_STRING || v.kind == V_INT) {
        if (set_has(in, set, v, &failed)) return v_bool(true);
    }
    for (uint32_t i = 0; i < items->len; i++) {
        if (items->at[i].kind == v.kind && (v.kind == V_STRING || v.kind == V_INT)) continue;
        Value same = value_equals(in, v, items->at[i]);
        if (is_abrupt(same) || same.as.i) return same;
    }
    return v_bool(false);
}

/* The Strings and Integers among the items. */
static Set *simple_items(Interp *in, const List *items) {
    Set *set = as_set(set_new_of(in, NULL, MAP_HASH, 0));
    bool failed = false;
    for (uint32_t i = 0; i < items->len; i++)
        if (items->at[i].kind == V_STRING || items->at[i].kind == V_INT) set_add(in, set, items->at[i], &failed);
    return set;
}

static Value without(Interp *in, Value self, const List *removed) {
    const List *items = items_of(in, self);
    if (!items) return V_THROWN;
    Set *simple = simple_items(in, removed);
    Value kept = list_new(in, 0);
    for (uint32_t i = 0; i < items->len; i++) {
        Value found = holds_equal(in, removed, simple, items->at[i]);
        if (is_abrupt(found)) return found;
        if (!found.as.i) list_push(as_list(kept), items->at[i]);
    }
    if (self.kind == V_ARRAY) return array_of(in, class_array_of(in, in->kinds[V_OBJECT]), as_list(kept)->at, as_list(kept)->len);
    return similar_slice(in, self, as_list(kept)->at, as_list(kept)->len);
}

/* Is the item one of `removed` in the comparator's eyes? All are asked; where the set `from` is given, it loses the item each time. */
static Value compares_equal(Interp *in, Value item, const List *removed, Value comparator, Set *from) {
    bool found = false, failed = false;
    for (uint32_t i = 0; i < removed->len && !failed; i++) {
        Value order = java_order(in, item, removed->at[i], comparator);
        if (is_abrupt(order)) return order;
        found |= order.as.i == 0;
        if (from && order.as.i == 0) set_remove(in, from, item, &failed);
    }
    return failed ? V_THROWN : v_bool(found);
}

/* A set with a comparator knows its items by it. A collection's are taken out of a copy; beside a single one the others are kept. */
static Value sorted_without(Interp *in, Value self, const List *removed, bool by_item) {
    Value comparator = map_order_of(as_set(self)->map), result = similar_collection(in, self);
    const List *items = items_of(in, self);
    bool failed = false;
    if (by_item && !collection_add_all(in, result, self, NULL)) return V_THROWN;
    for (uint32_t i = 0; i < items->len && !failed; i++) {
        Value found = compares_equal(in, items->at[i], removed, comparator, by_item ? as_set(result) : NULL);
        if (is_abrupt(found)) return found;
        if (!by_item && !found.as.i) set_add(in, as_set(result), items->at[i], &failed);
    }
    return failed ? V_THROWN : result;
}

static bool is_sorted_by_comparator(Interp *in, Value v) {
    return v.kind == V_SET && value_instanceof(in, v, class_known(in, CLS_SORTED_SET)) && !is_null(map_order_of(as_set(v)->map));
}

NATIVE(gdk_minus) {
    if (refuses_operator(self)) return throw_no_operator(in, self, "minus", args);
    if (meets_object(in, args[0])) return meet_object(in, "minus", self, args);
    bool objects = args[0].kind == V_ARRAY && self.kind == V_ARRAY && !(args[0].as.obj->cls->element->flags & CLASS_PRIMITIVE);
    bool by_item = is_many(in, args[0]) || objects;
    const List *removed = by_item ? items_of(in, args[0]) : as_list(list_of(in, args, 1));
    if (!removed) return V_THROWN;
    return is_sorted_by_comparator(in, self) ? sorted_without(in, self, removed, by_item) : without(in, self, removed);
}
NATIVE(gdk_minus_all) { return is_null(args[0]) ? throw_bare(in, EX_NULL_POINTER) : gdk_minus(in, self, args, argc); }

/* --- intersect, disjoint ---------------------------------------------------------------------------------- */

NATIVE(gdk_intersect) {
    if (meets_object(in, args[0])) return heir_added(in, "intersect", self, args, 1);
    const List *left = items_of(in, self), *right = items_of(in, args[0]);
    if (!left || !right) return V_THROWN;
    if (is_null(args[0]) && left->len) return throw_bare(in, EX_NULL_POINTER);
    Value result = similar_collection(in, left->len < right->len ? args[0] : self);
    if (left->len == 0 || right->len == 0) result = similar_collection(in, self);
    if (left->len < right->len) {
        const List *swapped = left;
        left = right;
        right = swapped;
    }
    Set *simple = simple_items(in, left);
    for (uint32_t i = 0; i < right->len; i++) {
        Value found = holds_equal(in, left, simple, right->at[i]);
        if (is_abrupt(found) || (found.as.i && !collection_add(in, result, right->at[i], NULL))) return V_THROWN;
    }
    return result;
}

NATIVE(gdk_disjoint) {
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    if (meets_object(in, args[0])) return heir_added(in, "disjoint", self, args, 1);
    const List *left = items_of(in, self), *right = items_of(in, args[0]);
    if (!left || !right) return V_THROWN;
    Set *simple = simple_items(in, right);
    for (uint32_t i = 0; i < left->len; i++) {
        Value found = holds_equal(in, right, simple, left->at[i]);
        if (is_abrupt(found)) return found;
        if (found.as.i) return v_bool(false);
    }
    return v_bool(true);
}

/* --- flatten ---------------------------------------------------------------------------------------------- */

/* What the closure made of a leaf is flattened further, unless it is the leaf again, alone or in a list. */
static bool goes_on(Value made, Value leaf) {
    if (!spreads(made) || made.kind == V_MAP || value_same(made, leaf)) return false;
    return !(made.kind == V_LIST && as_list(made)->len == 1 && value_same(as_list(made)->at[0], leaf));
}

static bool flatten_into(Interp *in, Value result, Value from, const Value *closure) {
    Iter it;
    if (collection_too_deep(in) || !iter_start(in, &it, from)) return false;
    for (Value item; iter_next(in, &it, &item);) {
        bool leaf = !spreads(item) && item.kind != V_ARRAY && !is_own_collection(in, item);
        Value made = leaf && closure ? call1(in, *closure, item) : item;
        if (is_abrupt(made)) return false;
        bool deeper = !leaf || (closure && goes_on(made, item));
        if (deeper ? !flatten_into(in, result, made, closure) : !collection_add(in, result, made, NULL)) return false;
    }
    return !it.failed;
}

NATIVE(gdk_flatten) {
    Value result = self.kind == V_ARRAY ? list_new(in, 0) : similar_collection(in, self);
    return flatten_into(in, result, self, argc ? args : NULL) ? result : V_THROWN;
}

/* --- combinations ----------------------------------------------------------------------------------------- */

/* Each item as a list of choices: a map's entries, a text's characters, nothing of null; what is no collection is the only choice.
 * NULL when it threw. */
static List *choices_of(Interp *in, Value self) {
    const List *items = items_of(in, self);
    if (!items) return NULL;
    List *choices = as_list(list_new(in, items->len));
    for (uint32_t i = 0; i < items->len; i++) {
        Kind kind = (Kind)items->at[i].kind;
        bool text = kind == V_STRING || kind == V_GSTRING;
        bool many = spreads(items->at[i]) || is_own_collection(in, items->at[i]) || text;
        many |= kind == V_ARRAY || kind == V_MAP || kind == V_NULL;
        List *one = many ? items_of(in, items->at[i]) : as_list(list_of(in, &items->at[i], 1));
        if (!one) return NULL;
        list_push(choices, v_obj(V_LIST, one));
    }
    return choices;
}

/* All combinations, the first item varying fastest; each goes to the closure, or into the result. */
static Value combine(Interp *in, Value self, Value *result, const Value *closure) {
    const List *choices = choices_of(in, self);
    if (!choices) return V_THROWN;
    uint32_t *at = gc_atomic(sizeof(uint32_t) * (choices->len + 1));
    memset(at, 0, sizeof(uint32_t) * (choices->len + 1));
    for (uint32_t i = 0; i < choices->len; i++)
        if (as_list(choices->at[i])->len == 0) return v_null();
    for (uint32_t turned = 0; turned < choices->len;) {
        Value pick = list_new(in, choices->len);
        for (uint32_t i = 0; i < choices->len; i++) list_push(as_list(pick), as_list(choices->at[i])->at[at[i]]);
        Value made = closure ? call1(in, *closure, pick) : pick;
        if (is_abrupt(made)) return made;
        if (result) list_push(as_list(*result), made);
        for (turned = 0; turned < choices->len && ++at[turned] == as_list(choices->at[turned])->len; turned++) at[turned] = 0;
    }
    return v_null();
}

NATIVE(gdk_combinations) {
    Value result = list_new(in, 0);
    return is_abrupt(combine(in, self, &result, argc ? args : NULL)) ? V_THROWN : result;
}

NATIVE(gdk_each_combination) { return combine(in, self, NULL, args); }

/* --- permutations ----------------------------------------------------------------------------------------- */

/* The next permutation of 0 .. n-1 in lexicographic order; false after the last. */
static bool next_permutation(uint32_t *order, uint32_t n) {
    uint32_t i = n;
    while (i > 1 && order[i - 2] > order[i - 1]) i--;
    if (i <= 1) return false;
    uint32_t pivot = i - 2, j = n - 1;
    while (order[j] < order[pivot]) j--;
    uint32_t held = order[pivot];
    order[pivot] = order[j];
    order[j] = held;
    for (uint32_t a = pivot + 1, b = n - 1; a < b; a++, b--) {
        held = order[a];
        order[a] = order[b];
        order[b] = held;
    }
    return true;
}

/* Gives every permutation to the closure, if any; collects them, or what the closure made of them, in `result`. */
static Value permute(Interp *in, Value self, Value result, const Value *closure) {
    const List *items = array_items(in, self);
    if (!items || (is_own_collection(in, self) && collection_size(in, self) < 0)) return V_THROWN;
    uint32_t *order = gc_atomic(sizeof(uint32_t) * (items->len + 1));
    for (uint32_t i = 0; i < items->len; i++) order[i] = i;
    if (items->len == 0) return throw_error(in, EX_ILLEGAL_ARGUMENT, "At least one item required");
    do {
        Value one = list_new(in, items->len);
        for (uint32_t i = 0; i < items->len; i++) list_push(as_list(one), items->at[order[i]]);
        Value made = closure ? call1(in, *closure, one) : one;
        if (is_abrupt(made) || (!is_null(result) && !collection_add(in, result, made, NULL))) return V_THROWN;
    } while (next_permutation(order, items->len));
    return result;
}

NATIVE(gdk_permutations) {
    Value all = permute(in, self, set_new_of(in, NULL, MAP_HASH, 0), NULL);
    return argc == 0 || is_abrupt(all) ? all : gdk_collect(in, all, args, 1);
}

NATIVE(gdk_each_permutation) {
    Value done = permute(in, self, v_null(), args);
    return is_abrupt(done) ? done : iterator_over(in, list_new(in, 0)); /* it is at its end */
}

/* All sub-sequences that are not empty, as a HashSet. */
NATIVE(gdk_subsequences) {
    const List *items = items_of(in, self);
    if (!items) return V_THROWN;
    Value found = set_new_of(in, NULL, MAP_HASH, 0);
    for (uint32_t i = 0; i < items->len; i++) {
        Value next = set_new_of(in, NULL, MAP_HASH, 0), item;
        for (uint32_t at = 0; set_next(in, as_set(found), &at, &item);) {
            Value longer = list_of(in, as_list(item)->at, as_list(item)->len);
            list_push(as_list(longer), items->at[i]);
            if (!collection_add(in, next, longer, NULL)) return V_THROWN;
        }
        if (!collection_add_all(in, next, found, NULL)) return V_THROWN;
        if (!collection_add(in, next, list_of(in, &items->at[i], 1), NULL)) return V_THROWN;
        found = next;
    }
    return found;
}

NATIVE(gdk_transpose) {
    const List *rows = items_of(in, self);
    if (!rows) return V_THROWN;
    Value columns = list_new(in, 0);
    uint32_t least = UINT32_MAX;
    List *read = as_list(list_new(in, rows->len));
    for (uint32_t i = 0; i < rows->len; i++) {
        Value row = rows->at[i];
        if (is_null(row)) return throw_bare(in, EX_NULL_POINTER);
        if (row.kind == V_SET || (!spreads(row) && row.kind != V_ARRAY)) row = value_cast(in, row, class_known(in, CLS_JAVA_LIST));
        List *items = is_abrupt(row) ? NULL : items_of(in, row);
        if (!items) return V_THROWN;
        list_push(read, v_obj(V_LIST, items));
        if (items->len < least) least = items->len;
    }
    for (uint32_t c = 0; rows->len && c < least; c++) {
        Value column = list_new(in, rows->len);
        for (uint32_t r = 0; r < rows->len; r++) list_push(as_list(column), as_list(read->at[r])->at[c]);
        list_push(as_list(columns), column);
    }
    return columns;
}
