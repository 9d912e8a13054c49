/*
 * The methods that walk a collection with a closure and ask it something about each item: each, collect, find, any ...
 * They stand on Object, as in Groovy: whatever can be iterated has them.
 */
#include "interp/collections/collections_methods.h"
#include "interp/collections/heirs.h"
#include "interp/collections/iterator.h"
#include "interp/collections/views.h"
#include "interp/numbers/number_methods.h"

NATIVE(gdk_each) {
    Iter it;
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);)
        if (is_abrupt(call1(in, args[0], item))) return V_THROWN;
    return it.failed ? V_THROWN : self;
}

NATIVE(gdk_each_with_index) {
    Iter it;
    if (!iter_start(in, &it, self)) return V_THROWN;
    int32_t index = 0;
    for (Value item; iter_next(in, &it, &item);)
        if (is_abrupt(call2(in, args[0], item, v_int(index++)))) return V_THROWN;
    return it.failed ? V_THROWN : self;
}

NATIVE(gdk_reverse_each) {
    const List *items = items_of(in, self);
    if (!items) return V_THROWN;
    for (uint32_t i = items->len; i-- > 0;) {
        if (i >= items->len) return throw_bare(in, EX_CONCURRENT_MODIFICATION);
        if (is_abrupt(call1(in, args[0], items->at[i]))) return V_THROWN;
    }
    return self;
}

/* --- collect -------------------------------------------------------------------------------------------- */

static Value collect_into(Interp *in, Value self, Value result, Value closure) {
    Iter it;
    if (!iter_start(in, &it, self)) return V_THROWN;
    bool plain = result.kind == V_LIST && result.as.obj->cls->native && !as_list(result)->immutable && !as_list(result)->fixed;
    for (Value item; iter_next(in, &it, &item);) {
        Value made = call1(in, closure, item);
        if (is_abrupt(made)) return made;
        if (is_null(result)) return throw_bare(in, EX_NULL_POINTER);
        if (plain) list_push(as_list(result), made);
        else if (!collection_add(in, result, made, NULL)) return V_THROWN;
    }
    return it.failed ? V_THROWN : result;
}

NATIVE(gdk_collect) {
    if (argc == 0) return is_own_collection(in, self) && collection_size(in, self) < 0 ? V_THROWN : list_from(in, self, false);
    bool asked = is_own_collection(in, self); /* which may use it up */
    if (asked && is_abrupt(call_method_z(in, self, "size", NULL, 0))) return V_THROWN;
    int64_t size = is_collection(self) ? collection_size(in, self) : 0;
    return size < 0 ? V_THROWN : collect_into(in, self, list_new(in, (uint32_t)size), args[0]);
}

NATIVE(gdk_collect_into) { return collect_into(in, self, args[0], args[1]); }

static bool takes_nothing(Value v) {
    return v.kind == V_RANGE ? as_range(v)->form == RANGE_EMPTY : collection_refuses_all(v);
}

bool add_collection(Interp *in, Value result, Value made) {
    Class *wanted = class_known(in, CLS_COLLECTION);
    if (!is_null(made) && !value_instanceof(in, made, wanted)) throw_class_cast_to(in, made, wanted);
    else if (is_null(result)) throw_bare(in, EX_NULL_POINTER);
    else if (takes_nothing(result)) collection_writable(in, result, true);
    else if (is_null(made)) throw_bare(in, EX_NULL_POINTER);
    else return collection_add_all(in, result, made, NULL);
    return false;
}

static Value collect_many(Interp *in, Value self, Value result, Value closure) {
    Iter it;
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) {
        Value made = call1(in, closure, item);
        if (is_abrupt(made)) return made;
        if (!add_collection(in, result, made)) return V_THROWN;
    }
    return it.failed ? V_THROWN : result;
}

NATIVE(gdk_collect_many) { return collect_many(in, self, list_new(in, 0), args[0]); }
NATIVE(gdk_collect_many_into) { return collect_many(in, self, args[0], args[1]); }

NATIVE(gdk_collect_nested) {
    Value result = argc == 2 ? args[0] : list_new(in, 0), closure = args[argc - 1];
    Iter it;
    if (collection_too_deep(in)) return V_THROWN;
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) {
        bool nested = item.kind == V_LIST || item.kind == V_SET || item.kind == V_RANGE;
        Value inner = nested ? similar_collection(in, result) : v_null();
        Value made = nested ? gdk_collect_nested(in, item, (Value[]){inner, closure}, 2) : call1(in, closure, item);
        if (!is_abrupt(made) && is_null(result)) return throw_bare(in, EX_NULL_POINTER);
        if (is_abrupt(made) || !collection_add(in, result, made, NULL)) return V_THROWN;
    }
    return it.failed ? V_THROWN : result;
}

/* --- find ----------------------------------------------------------------------------------------------- */

/* What Closure.IDENTITY makes of an item: the items of an array are its arguments. */
static Value identity_of(Interp *in, Value item) {
    if (item.kind != V_ARRAY || item.as.obj->cls->element->flags & CLASS_PRIMITIVE) return item;
    const List *items = as_list(item);
    if (items->len < 2) return items->len ? items->at[0] : v_null();
    Class *identity = class_named(in, "groovy.lang.Closure$1");
    return throw_missing_method(in, identity, sym_intern(in, TEXT("doCall")), items->at, (int)items->len, false);
}

/* Without a closure the truth of what the identity makes of the item. */
static Value accepts(Interp *in, const Value *closure, Value item) {
    if (closure) return test1(in, *closure, item);
    item = identity_of(in, item);
    return is_abrupt(item) ? item : value_truth(in, item);
}

NATIVE(gdk_find) {
    Iter it;
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) {
        Value found = accepts(in, argc ? args : NULL, item);
        if (is_abrupt(found)) return found;
        if (found.as.i) return item;
    }
    return it.failed ? V_THROWN : v_null();
}

NATIVE(gdk_find_all) {
    Iter it;
    Value result = similar_collection(in, self);
    if (is_abrupt(result) || !iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) {
        Value found = accepts(in, argc ? args : NULL, item);
        if (is_abrupt(found)) return found;
        if (found.as.i && !collection_add(in, result, item, NULL)) return V_THROWN;
    }
    return it.failed ? V_THROWN : result;
}

NATIVE(gdk_find_result) {
    Iter it;
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) {
        Value result = call1(in, args[0], item);
        if (!is_null(result)) return result;
    }
    return it.failed ? V_THROWN : v_null();
}

NATIVE(gdk_find_result_or) {
    Value result = gdk_find_result(in, self, args + 1, 1);
    return is_null(result) ? args[0] : result;
}

NATIVE(gdk_find_results) {
    Iter it;
    Value results = list_new(in, 0);
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) {
        Value result = call1(in, args[0], item);
        if (is_abrupt(result)) return result;
        if (!is_null(result)) list_push(as_list(results), result);
    }
    return it.failed ? V_THROWN : results;
}

NATIVE(gdk_grep) {
    Iter it;
    Value result = similar_collection(in, self);
    if (is_abrupt(result) || !iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) {
        Value found = argc ? is_case(in, args[0], item) : accepts(in, NULL, item);
        if (is_abrupt(found)) return found;
        if (found.as.i && !collection_add(in, result, item, NULL)) return V_THROWN;
    }
    return it.failed ? V_THROWN : result;
}

NATIVE(gdk_split) {
    Iter it;
    Value accepted = similar_collection(in, self), rejected = is_abrupt(accepted) ? accepted : similar_collection(in, self);
    if (is_abrupt(rejected) || !iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) {
        Value found = test1(in, args[0], item);
        if (is_abrupt(found) || !collection_add(in, found.as.i ? accepted : rejected, item, NULL)) return V_THROWN;
    }
    return it.failed ? V_THROWN : list_of(in, (Value[]){accepted, rejected}, 2);
}

/* --- any, every, count ---------------------------------------------------------------------------------- */

NATIVE(gdk_any) {
    Iter it;
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) {
        Value found = argc ? test1(in, args[0], item) : value_truth(in, item);
        if (is_abrupt(found) || found.as.i) return found;
    }
    return it.failed ? V_THROWN : v_bool(false);
}

NATIVE(gdk_every) {
    Iter it;
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) {
        Value found = argc ? test1(in, args[0], item) : value_truth(in, item);
        if (is_abrupt(found) || !found.as.i) return found;
    }
    return it.failed ? V_THROWN : v_bool(true);
}

/* count(Closure) and count(Object). */
NATIVE(gdk_count) {
    Iter it;
    int32_t count = 0;
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) {
        Value found = args[0].kind == V_CLOSURE ? test1(in, args[0], item) : value_equals(in, item, args[0]);
        if (is_abrupt(found)) return found;
        count += found.as.i != 0;
    }
    return it.failed ? V_THROWN : v_int(count);
}

/* --- positions ------------------------------------------------------------------------------------------ */

/* With one argument the closure; with two the first index to look at, and the closure. */
NATIVE(gdk_find_index_of) {
    int64_t from = argc == 2 ? to_int(args[0]) : 0;
    int32_t index = 0;
    Iter it;
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item); index++) {
        if (index < from) continue;
        Value found = test1(in, args[argc - 1], item);
        if (is_abrupt(found)) return found;
        if (found.as.i) return v_int(index);
    }
    return it.failed ? V_THROWN : v_int(-1);
}

NATIVE(gdk_find_last_index_of) {
    int64_t from = argc == 2 ? to_int(args[0]) : 0;
    int32_t index = 0, last = -1;
    Iter it;
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item); index++) {
        if (index < from) continue;
        Value found = test1(in, args[argc - 1], item);
        if (is_abrupt(found)) return found;
        if (found.as.i) last = index;
    }
    return it.failed ? V_THROWN : v_int(last);
}

/* Groovy gives Longs here. */
NATIVE(gdk_find_index_values) {
    if (argc == 2 && is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    int64_t from = argc == 2 ? number_convert(in, args[0], V_LONG).as.l : 0, index = 0;
    Value result = list_new(in, 0);
    Iter it;
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item); index++) {
        if (index < from) continue;
        Value found = test1(in, args[argc - 1], item);
        if (is_abrupt(found)) return found;
        if (found.as.i) list_push(as_list(result), v_long(index));
    }
    return it.failed ? V_THROWN : result;
}

/* --- inject --------------------------------------------------------------------------------------------- */

/* inject(Closure) takes all items beforehand and starts with the first, inject(Object, Closure) with the value given. */
NATIVE(gdk_inject) {
    Iter it;
    if (argc == 1 && is_own_collection(in, self)) return heir_added(in, "inject", self, args, 1);
    Value result, closure = args[argc - 1], over = argc == 1 ? list_from(in, self, false) : self;
    if (is_abrupt(over) || !iter_start(in, &it, over)) return V_THROWN;
    if (argc == 2) {
        result = args[0];
    } else if (!iter_next(in, &it, &result)) {
        return it.failed ? V_THROWN
                         : throw_error(in, EX_NO_SUCH_ELEMENT,
                                       "Cannot call inject() %s without passing an initial value.",
                                       self.kind == V_LIST || self.kind == V_SET || self.kind == V_RANGE
                                           ? "on an empty collection"
                                           : "over an empty iterable");
    }
    for (Value item; iter_next(in, &it, &item);) {
        result = call2(in, closure, result, item);
        if (is_abrupt(result)) return result;
    }
    return it.failed ? V_THROWN : result;
}

typedef struct ByIndex {
    Value list;
    int32_t at, dropped; /* the item before the one that was removed last, which must not be removed by the same next(); -2: none */
} ByIndex;

static bool pull_by_index(Interp *in, Iterator *it, Value *item) {
    ByIndex *walk = it->data;
    Value size = call_method_z(in, walk->list, "size", NULL, 0);
    if (is_abrupt(size) || walk->at >= to_int(size)) return false;
    walk->dropped = -2;
    *item = call_method_z(in, walk->list, "get", (Value[]){v_int(walk->at++)}, 1);
    return !is_abrupt(*item);
}

static Value drop_by_index(Interp *in, Iterator *it) {
    ByIndex *walk = it->data;
    int32_t index = walk->at - 1 - it->has_ahead;
    if (index < 0 || index == walk->dropped) return throw_bare(in, EX_ILLEGAL_STATE);
    Value v = list_remove_by_index(in, walk->list, v_int(index));
    walk->at--;
    walk->dropped = index - 1;
    return is_abrupt(v) ? v : v_null();
}

/* Of a class of the script's own that extends AbstractList without an iterator(): by its size(), get() and remove(). */
static Value iterator_by_index(Interp *in, Value self) {
    if (!object_is(in, self, CLS_COLLECTION)) return iterator_over(in, self);
    if (!object_is(in, self, CLS_JAVA_LIST)) return throw_error(in, EX_ABSTRACT_METHOD, "%s.iterator()", class_of(in, self)->name);
    ByIndex *walk = gc_new(ByIndex);
    *walk = (ByIndex){.list = self, .dropped = -2};
    static const IteratorWays ways = {.pull = pull_by_index, .drop = drop_by_index};
    return iterator_native(in, "java.util.AbstractList$Itr", &ways, walk);
}

NATIVE(gdk_iterator) {
    if (self.kind == V_LIST && raw_list(self)->link && view_is(self.as.obj->cls, VIEW_SYNCHRONIZED)) { /* hands on what is behind */
        Value shown = list_shown(self);
        return call_method_z(in, shown.kind == V_RANGE ? shown : list_mirrored(self), "iterator", NULL, 0);
    }
    return self.kind == V_OBJECT ? iterator_by_index(in, self) : iterator_over(in, self);
}
