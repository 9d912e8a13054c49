/*
 * What the methods of collections share: results of a similar kind, adding to any collection, entries, indices.
 */
#include "interp/collections/collections_methods.h"
#include "interp/classes/jdk_members.h"

#include "interp/collections/functional.h"
#include "interp/collections/heirs.h"
#include "interp/collections/map_part.h"
#include "interp/collections/iterator.h"
#include "interp/collections/views.h"
#include "interp/eval/operator.h"
#include "interp/state.h"
#include "interp/unknown.h"

bool is_any_iterator(Interp *in, Value v) {
    if (is_iterator(v)) return true;
    return (v.kind == V_OBJECT || v.kind == V_NATIVE) && value_instanceof(in, v, class_known(in, CLS_JAVA_ITERATOR));
}

/* --- results -------------------------------------------------------------------------------------------- */

bool is_java_list(Interp *in, Value v) {
    if (v.kind != V_LIST) return false;
    return v.as.obj->cls == in->kinds[V_LIST] || class_is_subclass(v.as.obj->cls, class_known(in, CLS_JAVA_LIST));
}

static Class *similar_list_class(Interp *in, Value self) {
    static const KnownClass kept[] = {CLS_LINKED_LIST, CLS_STACK, CLS_VECTOR};
    if (self.kind != V_LIST || self.as.obj->cls == in->kinds[V_LIST]) return in->kinds[V_LIST];
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        if (class_is_subclass(self.as.obj->cls, class_known(in, kept[i]))) return class_known(in, kept[i]);
    return class_known(in, class_is_subclass(self.as.obj->cls, class_known(in, CLS_QUEUE)) ? CLS_LINKED_LIST : CLS_ARRAY_LIST);
}

Value similar_collection(Interp *in, Value self) {
    if (is_own_collection(in, self) && collection_size(in, self) < 0) return V_THROWN; /* the capacity, for Groovy */
    bool like_set = self.kind == V_OBJECT && class_is_subclass(self.as.obj->cls, class_known(in, CLS_JAVA_SET));
    if (like_set && class_is_subclass(self.as.obj->cls, class_known(in, CLS_SORTED_SET))) {
        Value order = call_method_z(in, self, "comparator", NULL, 0);
        if (is_abrupt(order)) return order;
        Value sorted = set_new_of(in, NULL, MAP_SORTED, 0);
        map_set_comparator(as_set(sorted)->map, order);
        return sorted;
    }
    if (like_set) return set_new(in);
    bool set_of_items = self.kind == V_SET && class_is_subclass(self.as.obj->cls, class_known(in, CLS_JAVA_SET));
    if (!set_of_items) return list_new_of(in, similar_list_class(in, self), 0);
    bool sorted = class_is_subclass(self.as.obj->cls, class_known(in, CLS_SORTED_SET));
    Value set = set_new_of(in, NULL, sorted ? MAP_SORTED : MAP_LINKED, 0);
    if (sorted) map_set_comparator(as_set(set)->map, map_order_of(as_set(self)->map));
    return set;
}

Value similar_map(Interp *in, const Map *self) {
    const Map *map = map_base(self);
    MapOrder order = (MapOrder)map->ordering;
    bool sorted = order == MAP_SORTED && class_is_subclass(self->obj.cls, class_known(in, CLS_SORTED_MAP));
    bool properties = class_is_subclass(self->obj.cls, class_known(in, CLS_PROPERTIES));
    bool table = class_is_subclass(self->obj.cls, class_known(in, CLS_HASHTABLE));
    if (!sorted && !table) return map_new(in);
    Value made = map_new_of(in, properties ? class_known(in, CLS_PROPERTIES) : NULL, order, 0);
    map_set_comparator(as_map(made), map_order_of(self));
    return made;
}

static bool can_clone(Interp *in, Value v) { return class_is_subclass(class_of(in, v), class_known(in, CLS_CLONEABLE)); }

Value similar_copy(Interp *in, Value self) {
    if (is_collection(self) && can_clone(in, self)) return (self.kind == V_SET ? set_clone : list_clone)(in, self, NULL, 0);
    Value copy = similar_collection(in, self);
    return !is_abrupt(copy) && collection_add_all(in, copy, self, NULL) ? copy : V_THROWN;
}

Value similar_map_copy(Interp *in, const Map *self) {
    Value made, original = v_obj(V_MAP, (Map *)self);
    if (can_clone(in, original)) {
        made = map_new_of(in, self->obj.cls, (MapOrder)self->ordering, 0);
        map_set_comparator(as_map(made), map_comparator(self));
        instance_like(original, made);
    } else {
        made = map_new(in);
    }
    return map_put_all(in, as_map(made), original) ? made : V_THROWN;
}

Value array_of(Interp *in, Class *array_class, const Value *items, uint32_t count) {
    Value v = list_new_of(in, array_class, count);
    if (count > 0) memcpy(as_list(v)->at, items, sizeof(Value) * count);
    as_list(v)->len = count;
    as_list(v)->fixed = true;
    return v_obj(V_ARRAY, as_list(v));
}

Value similar_slice(Interp *in, Value self, const Value *items, uint32_t count) {
    if (self.kind == V_ARRAY) return array_of(in, self.as.obj->cls, items, count);
    Value made = similar_collection(in, self);
    if (made.kind == V_LIST) {
        list_insert_all(as_list(made), 0, items, count);
        return made;
    }
    for (uint32_t i = 0; i < count; i++)
        if (!collection_add(in, made, items[i], NULL)) return V_THROWN;
    return made;
}

/* --- adding --------------------------------------------------------------------------------------------- */

bool collection_refuses_all(Value v) {
    static const char fixed[] = "java.util.ImmutableCollections$";
    const Class *c = v.as.obj->cls;
    return view_is(c, VIEW_UNMODIFIABLE) || strncmp(c->name, fixed, sizeof fixed - 1) == 0;
}

bool collection_refuses_late(Value v) {
    if (v.kind == V_RANGE) return as_range(v)->form != RANGE_EMPTY;
    if (v.kind == V_SET) return as_set(v)->immutable && !collection_refuses_all(v);
    if (v.kind != V_LIST) return false;
    return raw_list(v)->immutable ? !collection_refuses_all(v) : raw_list(v)->fixed;
}

bool collection_writable(Interp *in, Value collection, bool adding) {
    switch (collection.kind) {
    case V_LIST:
    case V_ARRAY: return list_writable(in, as_list(collection), true);
    case V_SET: return set_writable(in, as_set(collection), adding);
    case V_MAP: return map_writable(in, as_map(collection));
    case V_RANGE:
        if (as_range(collection)->form != RANGE_EMPTY) throw_bare(in, EX_UNSUPPORTED_OPERATION);
        else throw_error(in, EX_UNSUPPORTED_OPERATION, "cannot %s Empty Ranges", adding ? "add to" : "remove from");
        return false;
    default: return true;
    }
}

/* A list whose end any item may be put to; queues have their own order, or want no nulls. */
static bool takes_at_end(Interp *in, Value v) {
    if (v.kind != V_LIST || as_list(v)->immutable || as_list(v)->fixed) return false;
    const Class *c = list_mirrored(v).as.obj->cls;
    return c == in->kinds[V_LIST] || class_is_subclass(c, class_known(in, CLS_JAVA_LIST));
}

bool collection_add(Interp *in, Value collection, Value item, bool *changed) {
    bool own = (collection.kind == V_LIST || collection.kind == V_SET) && !collection.as.obj->cls->native;
    if (!own) return collection_take(in, collection, item, changed);
    Value result = call_erased(in, collection, "add", &item, 1);
    if (changed && result.kind == V_BOOL && result.as.i) *changed = true;
    return !is_abrupt(result);
}

bool collection_take(Interp *in, Value collection, Value item, bool *changed) {
    bool failed = false, added = true;
    if (takes_at_end(in, collection)) {
        list_push(as_list(collection), item);
    } else if (collection.kind == V_SET) {
        if (!set_writable(in, as_set(collection), true)) return false;
        added = set_add(in, as_set(collection), item, &failed);
    } else if (is_null(collection)) {
        throw_bare(in, EX_NULL_POINTER);
        return false;
    } else if (collection.kind == V_LIST && !list_writable(in, as_list(collection), true)) {
        return false;
    } else {
        Value result = call_erased(in, list_mirrored(collection), "add", &item, 1);
        failed = is_abrupt(result);
        added = !failed && result.kind == V_BOOL && result.as.i;
    }
    if (changed && added) *changed = true;
    return !failed;
}

/* An empty TreeSet takes over a sorted set of the same order. */
static bool takes_sorted(Interp *in, Value collection, Value from) {
    if (collection.kind != V_SET || as_set(collection)->view != SET_OWN || as_set(collection)->immutable) return false;
    if (as_set(collection)->map->ordering != MAP_SORTED) return false;
    return class_is_subclass(from.as.obj->cls, class_known(in, CLS_SORTED_SET)) &&
           map_take_sorted(as_set(collection)->map, as_set(from)->map);
}

/* Java's lists take over the array that a collection makes; a TreeSet without items asks for the size first, and so does an ArrayDeque. */
static bool taken_over(Interp *in, Value collection, Value *from) {
    bool empty_tree = collection.kind == V_SET && as_set(collection)->map->ordering == MAP_SORTED && !set_size(as_set(collection)) &&
                      !(collection.as.obj->cls->flags & CLASS_WEAK);
    bool deque = collection.kind == V_LIST && class_is_subclass(collection.as.obj->cls, class_known(in, CLS_ARRAY_DEQUE));
    if (empty_tree || deque) return collection_size(in, *from) >= 0;
    if (takes_at_end(in, collection)) *from = call_method_z(in, *from, "toArray", NULL, 0);
    return !is_abrupt(*from);
}

bool collection_add_all(Interp *in, Value collection, Value from, bool *changed) {
    if (is_own_collection(in, from) && !taken_over(in, collection, &from)) return false;
    if (from.kind == V_LIST || from.kind == V_ARRAY) {
        const List *list = as_list(from);
        if (takes_at_end(in, collection)) {
            list_insert_all(as_list(collection), as_list(collection)->len, list->at, list->len);
            if (changed && list->len) *changed = true;
            return true;
        }
    }
    if (from.kind == V_SET && takes_sorted(in, collection, from)) {
        if (changed && as_set(collection)->map->live) *changed = true;
        return true;
    }
    Iter it;
    if (!iter_start(in, &it, from)) return false;
    for (Value item; iter_next(in, &it, &item);)
        if (!collection_add(in, collection, item, changed)) return false;
    return !it.failed;
}

List *items_of(Interp *in, Value over) {
    Value list = list_from(in, over, true);
    return is_abrupt(list) ? NULL : as_list(list);
}

List *array_items(Interp *in, Value over) {
    Value array = is_own_collection(in, over) ? call_method_z(in, over, "toArray", NULL, 0) : over;
    return is_abrupt(array) ? NULL : items_of(in, array);
}

Value list_from(Interp *in, Value over, bool share) {
    if (over.kind == V_LIST || over.kind == V_ARRAY)
        return share ? over : list_of(in, as_list(over)->at, as_list(over)->len);
    int64_t size = is_collection(over) ? collection_size(in, over) : 0;
    if (size < 0) return V_THROWN;
    Value list = list_new(in, (uint32_t)size);
    Iter it;
    if (!iter_start(in, &it, over)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) list_push(as_list(list), item);
    return it.failed ? V_THROWN : list;
}

bool collection_replace(Interp *in, Value collection, const List *items) {
    if (collection.kind == V_LIST) {
        if (!list_writable(in, as_list(collection), as_list(collection)->len != items->len)) return false;
        if (as_list(collection)->len != items->len) list_replace(as_list(collection), items->at, items->len);
        else if (items->len) memmove(as_list(collection)->at, items->at, sizeof(Value) * items->len);
        return true;
    }
    if (collection.kind == V_ARRAY) {
        if (items->len) memmove(as_list(collection)->at, items->at, sizeof(Value) * items->len);
        return true;
    }
    if (collection.kind == V_SET) {
        if (!set_writable(in, as_set(collection), as_set(collection)->view == SET_OWN)) return false;
        map_clear(as_set(collection)->map);
    } else {
        Value list = v_obj(V_LIST, (List *)items), done = call_method_z(in, collection, "clear", NULL, 0);
        return !is_abrupt(done) && !is_abrupt(call_method_z(in, collection, "addAll", &list, 1));
    }
    return collection_add_all(in, collection, v_obj(V_LIST, (List *)items), NULL);
}

/* --- closures and operators ----------------------------------------------------------------------------- */

Value functional_call(Interp *in, Value function, const char *method, const Value *args, int argc) {
    if (function.kind == V_CLOSURE) return functional_result(in, method, closure_call(in, function, args, argc));
    if (is_null(function)) return throw_bare(in, EX_NULL_POINTER);
    return call_method_z(in, function, method, args, argc);
}

Value functional_result(Interp *in, const char *method, Value v) {
    static const struct {
        const char *method;
        Kind kind;
    } unboxed[] = {{"test", V_BOOL},       {"compare", V_INT},      {"compareTo", V_INT},
                   {"applyAsInt", V_INT}, {"applyAsLong", V_LONG}, {"applyAsDouble", V_DOUBLE},
                   {"getAsInt", V_INT},   {"getAsLong", V_LONG},   {"getAsDouble", V_DOUBLE}};
    if (is_abrupt(v) || is_unknown(in, v)) return v;
    for (size_t i = 0; i < sizeof unboxed / sizeof *unboxed; i++) {
        if (strcmp(method, unboxed[i].method) != 0 || v.kind == unboxed[i].kind) continue;
        return is_null(v) ? throw_bare(in, EX_NULL_POINTER) : throw_class_cast_to(in, v, in->kinds[unboxed[i].kind]);
    }
    return v;
}

/* The one abstract method of a functional interface that a class implements. */
static Method *functional_method(Interp *in, Class *c) {
    for (Class *at = c; at; at = at->super)
        for (uint32_t i = 0; i < at->interface_count; i++) {
            Method *m = class_sam(in, at->interfaces[i]);
            if (m) return m;
        }
    return class_sam(in, c);
}

Value functional_apply(Interp *in, Value function, const Value *args, int argc) {
    const Method *m = function.kind == V_CLOSURE || is_null(function) ? NULL : functional_method(in, class_of(in, function));
    return functional_call(in, function, m ? m->name->text : "apply", args, argc);
}

Value plus(Interp *in, Value a, Value b) {
    if (a.kind == V_INT && b.kind == V_INT) return v_int((int32_t)((uint32_t)a.as.i + (uint32_t)b.as.i));
    return op_binary(in, OP_PLUS, a, b);
}

Value is_case(Interp *in, Value filter, Value item) {
    return op_is_case(in, filter, item);
}

/* What has getKey() and getValue() may stand for an entry. */
static bool entry_asked(Interp *in, Value entry, Value *key, Value *value) {
    *key = call_method_z(in, entry, "getKey", NULL, 0);
    *value = is_abrupt(*key) ? *key : call_method_z(in, entry, "getValue", NULL, 0);
    return !is_abrupt(*value);
}

bool entry_parts(Interp *in, Value entry, Value *key, Value *value) {
    if (is_map_entry(entry)) {
        *key = as_map_entry(entry)->key;
        *value = map_entry_value(as_map_entry(entry));
        return true;
    }
    Class *type = class_named(in, "java.util.Map$Entry");
    if (!value_instanceof(in, entry, type)) {
        throw_class_cast_to(in, entry, type);
        return false;
    }
    return entry_asked(in, entry, key, value);
}

bool map_put_one(Interp *in, Value map, Value key, Value value) {
    if (map.as.obj->cls->native) return map_put(in, as_map(map), key, value);
    return !is_abrupt(call_erased(in, map, "put", (Value[]){key, value}, 2));
}

static bool put_map(Interp *in, Value map, Value from) {
    if (map.as.obj->cls->native) return map_put_all(in, as_map(map), from);
    return !is_abrupt(call_erased(in, map, "putAll", &from, 1));
}

bool put_entry(Interp *in, Value map, Value entry) {
    Value key = v_null(), value = v_null();
    if (entry.kind == V_MAP && !is_null(map)) return put_map(in, map, entry);
    if (entry.kind != V_ARRAY && is_listlike(entry)) {
        if (entry.kind == V_RANGE && !range_lay_out(in, as_range(entry))) return false;
        int64_t size = collection_size(in, entry);
        if (size > 0) key = entry.kind == V_RANGE ? range_at(in, as_range(entry), 0) : as_list(entry)->at[0];
        if (size > 1) value = entry.kind == V_RANGE ? range_at(in, as_range(entry), 1) : as_list(entry)->at[1];
    } else if (!is_null(entry) && entry.kind != V_MAP && !(is_map_entry(entry) ? entry_parts : entry_asked)(in, entry, &key, &value)) {
        return false;
    }
    if (is_null(entry) || is_null(map)) return throw_bare(in, EX_NULL_POINTER), false;
    return map_put_one(in, map, key, value);
}

/* --- indices -------------------------------------------------------------------------------------------- */

int64_t to_int(Value number) {
    switch (number.kind) {
    case V_LONG: return number.as.l;
    case V_FLOAT:
    case V_DOUBLE: return number.as.d >= 9.2e18 ? INT64_MAX : number.as.d <= -9.2e18 ? INT64_MIN : (int64_t)number.as.d;
    default: return number.as.i;
    }
}

Value throw_index(Interp *in, int64_t index, int64_t length) {
    return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "Index %lld out of bounds for length %lld", (long long)index, (long long)length);
}

bool check_span(Interp *in, int64_t from, int64_t to, int64_t size) {
    if (from < 0) throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "fromIndex = %lld", (long long)from);
    else if (to > size) throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "toIndex = %lld", (long long)to);
    else if (from > to) throw_error(in, EX_ILLEGAL_ARGUMENT, "fromIndex(%lld) > toIndex(%lld)", (long long)from, (long long)to);
    else return true;
    return false;
}
