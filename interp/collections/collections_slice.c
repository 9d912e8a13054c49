/*
 * The methods that give a part of a collection, or the same in another order: first, tail, take, drop, collate, reverse ...
 * What they give is of the collection's own kind; of an iterator, an iterator that goes on as it is asked.
 */
#include "interp/collections/collections_methods.h"
#include "interp/collections/iterator.h"

/* --- ends ------------------------------------------------------------------------------------------------ */

static Value throw_empty(Interp *in, Value self, const char *what) {
    bool list = value_instanceof(in, self, class_known(in, CLS_JAVA_LIST));
    const char *kind = self.kind != V_ARRAY ? (list ? "List" : "Iterable") : strncmp(what, "last", 4) == 0 ? "Array" : "array";
    return throw_error(in, EX_NO_SUCH_ELEMENT, "Cannot access %s element from an empty %s", what, kind);
}

NATIVE(gdk_first) {
    Value item;
    Iter it;
    if (!iter_start(in, &it, self)) return V_THROWN;
    if (iter_next(in, &it, &item)) return item;
    return it.failed ? V_THROWN : throw_empty(in, self, "first()");
}

NATIVE(gdk_last) {
    if (self.kind == V_RANGE) {
        int64_t size = collection_size(in, self);
        if (size != 0) return size < 0 ? V_THROWN : range_at(in, as_range(self), (uint32_t)size - 1);
    }
    const List *items = items_of(in, self);
    if (!items) return V_THROWN;
    if (items->len == 0) return throw_empty(in, self, "last()");
    uint32_t last = items->len - 1;
    return list_default_items(in, self, last, items->len) ? items->at[last] : V_THROWN;
}

/* Items [from, to) of what was laid out, as self's kind; iterators give iterators. */
static Value part(Interp *in, Value self, const List *items, int64_t from, int64_t to) {
    if (to > items->len) to = items->len;
    if (from > to) from = to;
    if (is_any_iterator(in, self)) return iterator_list(in, as_list(list_of(in, items->at + from, (uint32_t)(to - from))), 0);
    return similar_slice(in, self, items->at + from, (uint32_t)(to - from));
}

/* --- tail, init ------------------------------------------------------------------------------------------- */

NATIVE(gdk_tail) {
    if (is_any_iterator(in, self)) {
        Value iterator = iterator_over(in, self), first;
        bool failed = is_abrupt(iterator);
        if (!failed && iterator_take(in, as_iterator(iterator), &first, &failed)) return self;
        return failed ? V_THROWN : throw_error(in, EX_NO_SUCH_ELEMENT, "Cannot access tail() for an empty Iterator");
    }
    const List *items = items_of(in, self);
    if (!items) return V_THROWN;
    if (items->len == 0)
        return throw_error(in, EX_NO_SUCH_ELEMENT, "Cannot access tail() for an empty %s", self.kind == V_ARRAY ? "array" : "iterable");
    return part(in, self, items, 1, items->len);
}

NATIVE(gdk_init) {
    if (is_any_iterator(in, self)) return iterator_without_last(in, self);
    const List *items = items_of(in, self);
    if (!items) return V_THROWN;
    if (items->len == 0)
        return throw_error(in, EX_NO_SUCH_ELEMENT, "Cannot access init() for an empty %s",
                           self.kind == V_ARRAY ? "Object array" : "Iterable");
    return part(in, self, items, 0, (int64_t)items->len - 1);
}

/* --- take, drop ------------------------------------------------------------------------------------------- */

NATIVE(gdk_take) {
    int64_t count = args[0].as.i < 0 ? 0 : args[0].as.i;
    if (is_any_iterator(in, self)) return iterator_take_first(in, self, count);
    if (self.kind == V_LIST || self.kind == V_ARRAY) return part(in, self, as_list(self), 0, count);
    Value list = list_new(in, 0), item;
    Iter it;
    if (!iter_start(in, &it, self)) return V_THROWN;
    while (as_list(list)->len < count && iter_next(in, &it, &item)) list_push(as_list(list), item);
    return it.failed ? V_THROWN : part(in, self, as_list(list), 0, count);
}

/* An iterator gives up the first items, and is itself what is left. */
static Value skip(Interp *in, Value self, int64_t count) {
    Value iterator = iterator_over(in, self), item;
    bool failed = is_abrupt(iterator);
    while (!failed && count-- > 0 && iterator_take(in, as_iterator(iterator), &item, &failed)) {}
    return failed ? V_THROWN : self;
}

NATIVE(gdk_drop) {
    int64_t count = args[0].as.i < 0 ? 0 : args[0].as.i;
    if (is_any_iterator(in, self)) return skip(in, self, count);
    const List *items = items_of(in, self);
    return items ? part(in, self, items, count, items->len) : V_THROWN;
}

/* A falling range's parts are counted from its low end; of one that is none of ints there is nothing between the ends. */
static Value end_part(Interp *in, Value self, const List *items, int64_t from, int64_t to) {
    bool falls = self.kind == V_RANGE && as_range(self)->reverse, ints = falls && as_range(self)->form == RANGE_INT;
    if (falls && !ints && to - from > 1 && to - from < items->len) to = from;
    return ints ? part(in, self, items, items->len - to, items->len - from) : part(in, self, items, from, to);
}

NATIVE(gdk_take_right) {
    const List *items = items_of(in, self);
    int64_t count = args[0].as.i < 0 ? 0 : args[0].as.i;
    if (!items) return V_THROWN;
    return end_part(in, self, items, count > items->len ? 0 : items->len - count, items->len);
}

NATIVE(gdk_drop_right) {
    const List *items = items_of(in, self);
    int64_t count = args[0].as.i < 0 ? 0 : args[0].as.i;
    if (!items) return V_THROWN;
    return end_part(in, self, items, 0, count > items->len ? 0 : items->len - count);
}

/* How many items from the start on the closure accepts; -1 when it threw. */
static int64_t accepted_length(Interp *in, const List *items, Value closure) {
    Iter it;
    uint32_t length = 0;
    if (!iter_start(in, &it, v_obj(V_LIST, (List *)items))) return -1;
    for (Value item; iter_next(in, &it, &item); length++) {
        Value accepted = test1(in, closure, item);
        if (is_abrupt(accepted)) return -1;
        if (!accepted.as.i) break;
    }
    return it.failed ? -1 : (int64_t)length;
}

NATIVE(gdk_take_while) {
    if (is_any_iterator(in, self)) return iterator_take_while(in, self, args[0]);
    const List *items = items_of(in, self);
    int64_t length = items ? accepted_length(in, items, args[0]) : -1;
    return length < 0 ? V_THROWN : part(in, self, items, 0, length);
}

NATIVE(gdk_drop_while) {
    if (is_any_iterator(in, self)) return iterator_drop_while(in, self, args[0]);
    const List *items = items_of(in, self);
    int64_t length = items ? accepted_length(in, items, args[0]) : -1;
    return length < 0 ? V_THROWN : part(in, self, items, length, items->len);
}

/* --- collate, reverse ------------------------------------------------------------------------------------ */

/* collate(size), collate(size, keepRemainder), collate(size, step), collate(size, step, keepRemainder) */
NATIVE(gdk_collate) {
    bool keep = args[argc - 1].kind != V_BOOL || args[argc - 1].as.i;
    int64_t size = args[0].as.i, step = argc > 1 && args[1].kind != V_BOOL ? args[1].as.i : size;
    const List *items = items_of(in, self);
    if (!items) return V_THROWN;
    Value pieces = list_new(in, 0);
    if (size <= 0) {
        list_push(as_list(pieces), is_java_list(in, self) || self.kind == V_RANGE ? self : list_of(in, items->at, items->len));
        return pieces;
    }
    bool endless = step == 0 && (keep ? items->len > 0 : items->len >= size); /* in Groovy, too */
    if (endless) return throw_error(in, EX_ILLEGAL_ARGUMENT, "step cannot be zero");
    for (int64_t from = 0; from < items->len && from >= 0; from += step) {
        if (!keep && from > (int64_t)items->len - size) break;
        int64_t count = items->len - from < size ? items->len - from : size;
        if (from + size > INT32_MAX) count = 0; /* the end of such a piece lies below zero in Groovy */
        if (!list_default_items(in, self, from, from + count)) return V_THROWN;
        list_push(as_list(pieces), list_of(in, items->at + from, (uint32_t)count));
    }
    return pieces;
}

static void turn_round(Value *items, uint32_t count) {
    for (uint32_t i = 0; i < count / 2; i++) {
        Value item = items[i];
        items[i] = items[count - 1 - i];
        items[count - 1 - i] = item;
    }
}

/* reverse(), reverse(boolean mutate) */
NATIVE(gdk_reverse) {
    if (argc == 1 && args[0].as.i) {
        if ((self.kind == V_RANGE || self.kind == V_LIST) && collection_size(in, self) <= 1) return self;
        if (self.kind != V_LIST && self.kind != V_ARRAY) return throw_bare(in, EX_UNSUPPORTED_OPERATION);
        if (!list_writable(in, as_list(self), false) || !list_default_items(in, self, 0, as_list(self)->len / 2)) return V_THROWN;
        turn_round(as_list(self)->at, as_list(self)->len);
        return self;
    }
    if (is_any_iterator(in, self)) return iterator_reversed(in, self);
    Value copy = list_from(in, self, false);
    if (is_abrupt(copy)) return copy;
    turn_round(as_list(copy)->at, as_list(copy)->len);
    return self.kind == V_ARRAY ? array_of(in, self.as.obj->cls, as_list(copy)->at, as_list(copy)->len) : copy;
}

/* --- by position ------------------------------------------------------------------------------------------ */

/* Beyond either end there is null. An iterator gives up what stands before the item, and all for an index from the end. */
NATIVE(gdk_get_at) {
    int64_t index = args[0].as.i;
    if (index < 0) {
        const List *items = items_of(in, self);
        if (!items) return V_THROWN;
        index += items->len;
        return index < 0 ? v_null() : items->at[index];
    }
    Iter it;
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item); index--)
        if (index == 0) return item;
    return it.failed ? V_THROWN : v_null();
}

NATIVE(gdk_get_indices) {
    Value size = self.kind == V_OBJECT ? call_method_z(in, self, "size", NULL, 0) : v_int((int32_t)collection_size(in, self));
    if (is_abrupt(size) || (size.kind == V_INT && size.as.i < 0)) return V_THROWN;
    return range_of_indices(in, size);
}

/* A list that is a script's own object: by its get() and set(). */
static Value swap_in_object(Interp *in, Value self, const Value *args) {
    Value first = call_method_z(in, self, "get", &args[0], 1);
    Value second = is_abrupt(first) ? first : call_method_z(in, self, "get", &args[1], 1);
    if (is_abrupt(second)) return second;
    Value done = call_method_z(in, self, "set", (Value[]){args[0], second}, 2);
    if (!is_abrupt(done)) done = call_method_z(in, self, "set", (Value[]){args[1], first}, 2);
    return is_abrupt(done) ? done : self;
}

NATIVE(gdk_swap) {
    int64_t a = args[0].as.i, b = args[1].as.i;
    if (self.kind == V_OBJECT) return swap_in_object(in, self, args);
    if (self.kind == V_RANGE && is_abrupt(call_method_z(in, self, "get", args, 1))) return V_THROWN;
    if (self.kind == V_LIST) { /* as Collections.swap(), which a class that refuses something is asked by */
        Value first = call_method_z(in, self, "get", args, 1);
        Value second = is_abrupt(first) ? first : call_method_z(in, self, "set", (Value[]){args[1], first}, 2);
        return is_abrupt(second) || is_abrupt(call_method_z(in, self, "set", (Value[]){args[0], second}, 2)) ? V_THROWN : self;
    }
    if (self.kind != V_ARRAY) return throw_bare(in, EX_UNSUPPORTED_OPERATION);
    List *list = as_list(self);
    int64_t beyond = a < 0 || a >= list->len ? a : b;
    if (beyond < 0 || beyond >= list->len)
        return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Index %lld out of bounds for length %u", (long long)beyond, list->len);
    if (!list_writable(in, list, false)) return V_THROWN;
    Value item = list->at[a];
    list->at[a] = list->at[b];
    list->at[b] = item;
    return self;
}
