/*
 * The method tables of java.util.List and AbstractList (JDK and Groovy), which every list class and the ranges share.
 */
#include "interp/collections/collections_methods.h"
#include "interp/collections/iterator.h"
#include "interp/collections/views.h"
#include "interp/eval/call.h"

/* --- errors of bounds, as each class words them ---------------------------------------------------------- */

static Value throw_bounds(Interp *in, Value self, int64_t index) {
    int64_t size = collection_size(in, self);
    const Class *c = class_of(in, self);
    if (c == class_known(in, CLS_EMPTY_LIST)) return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "Index: %lld", (long long)index);
    bool says_size = class_is_subclass(c, class_known(in, CLS_LINKED_LIST)) || c == class_known(in, CLS_SINGLETON_LIST);
    if (says_size || c == class_known(in, CLS_COPIES_LIST))
        return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "Index: %lld, Size: %lld", (long long)index, (long long)size);
    if (class_is_subclass(c, class_known(in, CLS_VECTOR)))
        return vector_throw_bounds(in, self, index, "Array index out of range: %lld");
    if (c == class_known(in, CLS_ARRAYS_LIST) || c == class_known(in, CLS_COPY_LIST) || is_tuple(in, self))
        return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Index %lld out of bounds for length %lld", (long long)index, (long long)size);
    if (self.kind != V_RANGE) return throw_index(in, index, size);
    const Range *range = as_range(self);
    if (range->form == RANGE_EMPTY) return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "can't get values from Empty Ranges");
    if (index < 0) return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "Index: %lld should not be negative", (long long)index);
    Buf text = {0};
    if (!range_print(in, &text, as_range(self), false)) return V_THROWN;
    return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "Index: %lld %stoo big for range: %s", (long long)index,
                       range->form == RANGE_INT ? "" : "is ", text.at);
}

/* Where an insertion goes: 0 .. size. */
static bool check_insert(Interp *in, const List *list, int64_t index) {
    if (index >= 0 && index <= list->len) return true;
    throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "Index: %lld, Size: %u", (long long)index, list->len);
    return false;
}

/* The list that self is, when it may be changed so; NULL when it threw. */
static List *writable(Interp *in, Value self, bool structural) {
    if (self.kind != V_LIST) {
        if (structural || self.kind != V_RANGE || as_range(self)->form != RANGE_EMPTY) collection_writable(in, self, true);
        else throw_error(in, EX_UNSUPPORTED_OPERATION, "cannot set in Empty Ranges");
        return NULL;
    }
    return list_writable(in, as_list(self), structural) ? as_list(self) : NULL;
}

/* --- java.util.List --------------------------------------------------------------------------------------- */

NATIVE(list_get) {
    int64_t index = args[0].as.i, size = collection_size(in, self);
    if (size < 0) return V_THROWN;
    Value behind = list_mirrored(list_shown(self));
    if (behind.kind == V_LIST && list_has_default(in, behind)) return list_default_at(in, behind, index);
    if (index < 0 || index >= size) return throw_bounds(in, behind, index);
    if (self.kind == V_OBJECT) return throw_error(in, EX_ABSTRACT_METHOD, "%s.get(int)", class_of(in, self)->name);
    return self.kind == V_RANGE ? range_at(in, as_range(self), (uint32_t)index) : as_list(self)->at[index];
}

NATIVE(list_set) {
    List *list = writable(in, self, false);
    int64_t index = args[0].as.i;
    if (!list) return V_THROWN;
    if (index < 0 || index >= list->len) return throw_bounds(in, self, index);
    Value old = list->at[index];
    list->at[index] = args[1];
    return old;
}

NATIVE(list_add) {
    List *list = writable(in, self, true);
    if (!list) return V_THROWN;
    list_push(list, args[0]);
    return v_bool(true);
}

NATIVE(list_add_at) {
    if (self.kind == V_RANGE) return throw_bare(in, EX_UNSUPPORTED_OPERATION);
    List *list = writable(in, self, true);
    bool vector = list && class_is_subclass(class_of(in, self), class_known(in, CLS_VECTOR));
    if (vector && args[0].as.i > (int64_t)list->len) return vector_throw_bounds(in, self, args[0].as.i, "%lld > %lld");
    if (vector && args[0].as.i < 0)
        return vector_throw_bounds(in, self, args[0].as.i, "arraycopy: source index %lld out of bounds for object array[%lld]");
    if (!list || !check_insert(in, list, args[0].as.i)) return V_THROWN;
    list_insert(list, (uint32_t)args[0].as.i, args[1]);
    return v_null();
}

/* addAll(int, Collection) */
NATIVE(list_add_all_at) {
    if (collection_refuses_late(self)) { /* by the first item only */
        const List *own = items_of(in, self);
        if (!own || !check_insert(in, own, args[0].as.i)) return V_THROWN;
        if (is_null(args[1])) return throw_bare(in, EX_NULL_POINTER);
        if (collection_size(in, args[1]) == 0) return v_bool(false);
    }
    List *list = writable(in, self, true);
    bool vector = list && class_is_subclass(class_of(in, self), class_known(in, CLS_VECTOR));
    if (vector && (args[0].as.i < 0 || (uint32_t)args[0].as.i > list->len))
        return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Array index out of range: %d", args[0].as.i);
    if (!list || !check_insert(in, list, args[0].as.i)) return V_THROWN;
    if (is_null(args[1])) return throw_bare(in, EX_NULL_POINTER);
    const List *items = array_items(in, args[1]);
    if (!items) return V_THROWN;
    list_insert_all(list, (uint32_t)args[0].as.i, items->at, items->len);
    return v_bool(items->len > 0);
}

/* addAll(int, Object[]) makes a list of the array first. */
static NATIVE(list_add_array_at) {
    return is_null(args[1]) ? throw_bare(in, EX_NULL_POINTER) : list_add_all_at(in, self, args, argc);
}

/* Arrays of objects have an equals() of their own here; those of primitives are no lists to it. */
static NATIVE(list_equals) { return args[0].kind == V_ARRAY ? v_bool(false) : gdk_equals(in, self, args, argc); }

NATIVE(list_remove_index) {
    if (self.kind == V_RANGE) return collection_writable(in, self, false) ? v_null() : V_THROWN;
    List *list = writable(in, self, true);
    int64_t index = args[0].as.i;
    if (!list) return V_THROWN;
    if (index < 0 || index >= list->len) return throw_bounds(in, self, index);
    return list_remove_at(list, (uint32_t)index);
}

Value list_remove_by_index(Interp *in, Value list, Value index) {
    const MethodSet *set = class_methods(in, class_of(in, list), sym_intern(in, TEXT("remove")));
    for (uint32_t i = 0; set && i < set->count; i++) {
        Class **params = method_params(in, set->item[i]);
        if (set->item[i]->param_count == 1 && params[0]->flags & CLASS_PRIMITIVE) return method_invoke(in, set->item[i], list, &index, 1);
    }
    return call_method_z(in, list, "remove", &index, 1);
}

static NATIVE(remove_at) {
    return self.kind == V_OBJECT ? list_remove_by_index(in, self, args[0]) : list_remove_index(in, self, args, argc);
}

/* Of other lists than ArrayList, which words its bounds otherwise. */
static NATIVE(list_remove_part) {
    List *list = writable(in, self, true);
    if (!list || !check_span(in, args[0].as.i, args[1].as.i, list->len)) return V_THROWN;
    list_remove_range(list, (uint32_t)args[0].as.i, (uint32_t)args[1].as.i);
    return v_null();
}

NATIVE(list_index_of) {
    const List *items = items_of(in, self);
    bool failed = false;
    if (!items) return V_THROWN;
    int64_t at = list_find(in, items, args[0], argc > 1 ? (uint32_t)args[1].as.i : 0, &failed);
    return failed ? V_THROWN : v_int((int32_t)at);
}

NATIVE(list_last_index_of) {
    const List *items = items_of(in, self);
    bool failed = false;
    if (!items) return V_THROWN;
    int64_t at = list_find_last(in, items, args[0], (int64_t)items->len - 1, &failed);
    return failed ? V_THROWN : v_int((int32_t)at);
}

/* A part of a range is again one: of ints counted from the lower end, whichever way the range goes; a falling one of others has one
 * item or none, as Groovy takes its high end for the low one. */
static Value sub_range(Interp *in, const Range *range, int64_t from, int64_t to) {
    uint32_t last = range->count - 1;
    bool ints = range->form == RANGE_INT;
    if (from == to) {
        Value low = range_at(in, range, range->reverse ? last : 0);
        return range_new(in, low, low, false);
    }
    bool turn = ints && range->reverse;
    Value a = range_at(in, range, turn ? last - (uint32_t)from : (uint32_t)from);
    Value b = range_at(in, range, turn ? last - (uint32_t)(to - 1) : (uint32_t)(to - 1));
    if (!range->reverse) return range_new(in, a, b, true);
    Value part = range_new(in, b, a, true);
    if (!ints && to - from > 1 && !is_abrupt(part)) as_range(part)->items = as_list(list_new(in, 0));
    return part;
}

NATIVE(list_sub_list) {
    int64_t size = collection_size(in, self);
    if (size < 0 || !check_span(in, args[0].as.i, args[1].as.i, size)) return V_THROWN;
    if (self.kind == V_RANGE && as_range(self)->form != RANGE_EMPTY) return sub_range(in, as_range(self), args[0].as.i, args[1].as.i);
    Value shown = list_shown(self);
    if (shown.kind != self.kind) { /* a part of the range, seen like the whole */
        Value part = list_sub_list(in, shown, args, argc);
        return part.kind == V_RANGE ? range_view(in, part, self.as.obj->cls) : part;
    }
    List *list = items_of(in, self);
    if (!list) return V_THROWN;
    Value part = list_view_sub(in, list, (uint32_t)args[0].as.i, (uint32_t)args[1].as.i);
    if (self.kind == V_RANGE) part.as.obj->cls = class_named(in, "java.util.AbstractList$SubList");
    return part;
}

NATIVE(list_iterator) {
    List *list = items_of(in, self);
    int64_t from = argc ? args[0].as.i : 0;
    Value behind = list_mirrored(self);
    bool vector = behind.kind == V_LIST && class_is_subclass(behind.as.obj->cls, class_known(in, CLS_VECTOR));
    if (vector && (from < 0 || from > list->len)) return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "Index: %d", (int)from);
    if (!list || !check_insert(in, list, from)) return V_THROWN;
    if (self.kind == V_RANGE) { /* which refuses changes */
        list = as_list(list_copy(in, list->at, list->len));
        list->immutable = true;
        return iterator_as(in, iterator_list(in, list, (uint32_t)from), "java.util.AbstractList$ListItr");
    }
    return iterator_list(in, list, (uint32_t)from);
}

/* the JDK's sort(Comparator): gives nothing back */
NATIVE(list_sort) {
    if (self.kind == V_RANGE && collection_size(in, self) == 0) return v_null();
    if (list_has_one_order(in, self)) return v_null();
    if (self.kind != V_LIST) return is_abrupt(gdk_sort(in, self, args, argc)) ? V_THROWN : v_null();
    return list_put_in_order(in, self, argc ? args[0] : v_null(), true) ? v_null() : V_THROWN;
}

NATIVE(list_replace_all) {
    bool asked_first = !collection_refuses_all(self) && self.as.obj->cls != class_known(in, CLS_SINGLETON_LIST);
    if (is_null(args[0]) && asked_first) return throw_bare(in, EX_NULL_POINTER);
    if (collection_refuses_late(self) && collection_size(in, self) == 0) return v_null();
    List *list = writable(in, self, false);
    if (!list) return V_THROWN;
    bool copies = list->obj.cls == class_known(in, CLS_COPY_LIST); /* its array as it was, which takes the list's place */
    List *made = copies ? as_list(list_copy(in, list->at, list->len)) : list;
    for (uint32_t i = 0, changes = made->changes; i < made->len; i++) {
        Value item = functional_call(in, args[0], "apply", &made->at[i], 1);
        if (is_abrupt(item)) return item;
        if (made->changes != changes) return throw_bare(in, EX_CONCURRENT_MODIFICATION);
        made->at[i] = item;
    }
    if (copies) list_replace(list, made->at, made->len);
    return v_null();
}

/* --- Groovy's ------------------------------------------------------------------------------------------------ */

/* A list of a class of the script's own is asked through its methods. */
static bool is_own_list(Value v) { return (v.kind == V_LIST || v.kind == V_OBJECT) && !v.as.obj->cls->native; }

/* What its size() says; -1: threw. */
static int64_t own_size(Interp *in, Value self) {
    Value size = call_method_z(in, self, "size", NULL, 0);
    return is_abrupt(size) ? -1 : to_int(size);
}

static Value own_get_at(Interp *in, Value self, int32_t index) {
    int64_t size = own_size(in, self), at = size < 0 ? -1 : list_place(in, index, (uint32_t)size);
    if (at < 0) return V_THROWN;
    return at < size ? call_method_z(in, self, "get", (Value[]){v_int((int32_t)at)}, 1) : v_null();
}

NATIVE(list_get_at_native) {
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER); /* by its cast it chose this method */
    if (is_own_list(self) && args[0].kind == V_INT) return own_get_at(in, self, args[0].as.i);
    return list_get_at(in, self, args[0]);
}

/* Beyond the end of a list that is a script's own object: nulls are added up to there. */
static Value put_into_object(Interp *in, Value self, const Value *args) {
    if (args[0].kind != V_INT || args[0].as.i < 0) return throw_bare(in, EX_UNSUPPORTED_OPERATION);
    Value none = v_null(), done = none;
    for (int64_t size = own_size(in, self); size < args[0].as.i && !is_abrupt(done); size++) {
        Value pair[2] = {v_int((int32_t)size), none};
        done = call_method_z(in, self, "add", pair, 2);
    }
    return is_abrupt(done) || is_abrupt(call_method_z(in, self, "add", args, 2)) ? V_THROWN : none;
}

NATIVE(list_put_at_native) {
    if (is_own_list(self) && args[0].kind == V_INT) {
        int64_t size = own_size(in, self), at = size < 0 ? -1 : list_place(in, args[0].as.i, (uint32_t)size);
        if (at < 0) return V_THROWN;
        if (at < size) return is_abrupt(call_method_z(in, self, "set", (Value[]){v_int((int32_t)at), args[1]}, 2)) ? V_THROWN : v_null();
    }
    if (self.kind == V_OBJECT) return put_into_object(in, self, args);
    return list_put_at(in, self, args[0], args[1]) ? v_null() : V_THROWN;
}

/* putAt(IntRange, Collection): the part is emptied before anybody looks at the collection. */
static NATIVE(list_put_all) {
    if (!is_null(args[1])) return list_put_at_native(in, self, args, argc);
    Value emptied[] = {args[0], list_new(in, 0)};
    return is_abrupt(list_put_at_native(in, self, emptied, argc)) ? V_THROWN : throw_bare(in, EX_NULL_POINTER);
}

/* putAt(List, Object): each place gets the value, null as well. */
static NATIVE(list_put_each) {
    const List *places = is_null(args[1]) ? items_of(in, args[0]) : NULL;
    if (!places && is_null(args[1])) return V_THROWN;
    if (is_null(args[0]) || !places || (places->len && places->at[0].kind != V_INT)) return list_put_at_native(in, self, args, argc);
    for (uint32_t i = 0; i < places->len; i++) {
        if (places->at[i].kind != V_INT) return throw_class_cast_to(in, places->at[i], class_known(in, CLS_INTEGER));
        if (is_abrupt(call_method_z(in, self, "set", (Value[]){places->at[i], args[1]}, 2))) return V_THROWN;
    }
    return v_null();
}

static Value own_end(Interp *in, Value self, bool last) {
    int64_t size = own_size(in, self);
    if (size < 0) return V_THROWN;
    if (size == 0) return last ? gdk_last(in, self, NULL, 0) : gdk_first(in, self, NULL, 0);
    return call_method_z(in, self, "get", (Value[]){v_int(last ? (int32_t)size - 1 : 0)}, 1);
}

NATIVE(list_first) { return is_own_list(self) ? own_end(in, self, false) : gdk_first(in, self, args, argc); }
NATIVE(list_last) { return is_own_list(self) ? own_end(in, self, true) : gdk_last(in, self, args, argc); }

NATIVE(list_push_last) {
    if (!is_own_list(self)) return list_add(in, self, args, argc);
    bool changed = false;
    return collection_add(in, self, args[0], &changed) ? v_bool(changed) : V_THROWN;
}

NATIVE(list_left_shift) {
    if (is_own_list(self)) return collection_add(in, self, args[0], NULL) ? self : V_THROWN;
    List *list = writable(in, self, true);
    if (!list) return V_THROWN;
    list_push(list, args[0]);
    return self;
}

NATIVE(list_pop) {
    const List *items = items_of(in, self);
    if (!items) return V_THROWN;
    if (items->len == 0) return throw_error(in, EX_NO_SUCH_ELEMENT, "Cannot pop() an empty List");
    List *list = writable(in, self, true);
    if (!list) return V_THROWN;
    return list_remove_at(list, list->len - 1);
}

/* plus(int, Object[]) and plus(int, Iterable): a copy with the items put in before that index. */
NATIVE(list_plus_at) {
    if (is_null(args[1])) return throw_bare(in, EX_NULL_POINTER);
    const List *list = items_of(in, self), *more = object_is(in, args[1], CLS_JAVA_LIST) ? array_items(in, args[1]) : items_of(in, args[1]);
    if (!list || !more) return V_THROWN;
    if (!check_insert(in, list, args[0].as.i)) return V_THROWN;
    Value copy = list_from(in, self, false);
    if (is_abrupt(copy)) return copy;
    list_insert_all(as_list(copy), (uint32_t)args[0].as.i, more->at, more->len);
    return copy;
}

/* plus(int, List) looks at the index before it looks for the list. */
static NATIVE(list_plus_list) {
    const List *list = items_of(in, self);
    return list && check_insert(in, list, args[0].as.i) ? list_plus_at(in, self, args, argc) : V_THROWN;
}

/* The list itself, or a range's items. */
static Value default_over(Interp *in, Value self, Value closure, bool lazy) {
    if (is_null(closure)) return throw_error(in, EX_ILLEGAL_ARGUMENT, "Parameter \"initClosure\" must not be null");
    Value list = self.kind == V_LIST ? self : list_from(in, self, false);
    return is_abrupt(list) ? list : list_default_new(in, as_list(list), closure, lazy);
}

NATIVE(list_with_default) { return default_over(in, self, args[0], true); }
NATIVE(list_with_eager_default) { return default_over(in, self, args[0], false); }

static const NativeMethod list_interface_methods[] = {
    {"first()", list_first},
    {"head()", list_first},
    {"last()", list_last},
    {"getAt(int)", list_get_at_native},
    {"getAt(Range)", list_get_at_native},
    {"getAt(Collection)", list_get_at_native},
    {"putAt(int, Object)", list_put_at_native},
    {"putAt(groovy.lang.EmptyRange, Object)", list_put_at_native},
    {"putAt(groovy.lang.EmptyRange, Collection)", list_put_at_native},
    {"putAt(IntRange, Object)", list_put_at_native},
    {"putAt(IntRange, Collection)", list_put_all},
    {"putAt(List, Object)", list_put_each},
    {"putAt(List, List)", list_put_at_native},
    {"leftShift(Object)", list_left_shift},
    {"push(Object)", list_push_last},
    {"pop()", list_pop},
    {"addAll(int, Object[])", list_add_array_at},
    {"plus(int, Object[])", list_plus_at},
    {"plus(int, Iterable)", list_plus_at},
    {"plus(int, List)", list_plus_list},
    {"removeAt(int)", remove_at},
    {"reverse()", gdk_reverse},
    {"reverse(boolean)", gdk_reverse},
    {"lazily reverseEach(Closure)", gdk_reverse_each},
    {"equals(List)", gdk_equals},
    {"equals(Object[])", gdk_equals},
    {"subsequences()", gdk_subsequences},
    {"swap(int, int)", gdk_swap},
    {"transpose()", gdk_transpose},
    {"lazily withDefault(Closure)", list_with_default},
    {"lazily withLazyDefault(Closure)", list_with_default},
    {"lazily withEagerDefault(Closure)", list_with_eager_default},
    {"sort(Comparator)", list_sort},
    {"replaceAll(java.util.function.UnaryOperator)", list_replace_all},
    {0}};

static const NativeMethod abstract_list_methods[] = {
    {"int modCount", NULL},
    {"add(Object)", list_add},
    {"add(int, Object)", list_add_at},
    {"addAll(int, Collection)", list_add_all_at},
    {"get(int)", list_get},
    {"set(int, Object)", list_set},
    {"remove(int)", list_remove_index},
    {"indexOf(Object)", list_index_of},
    {"lastIndexOf(Object)", list_last_index_of},
    {"subList(int, int)", list_sub_list},
    {"removeRange(int, int)", list_remove_part},
    {"clear()", collection_clear},
    {"iterator()", gdk_iterator},
    {"listIterator()", list_iterator},
    {"listIterator(int)", list_iterator},
    {"equals(Object)", list_equals},
    {"hashCode()", gdk_hash_code},
    {0}};

/* Made of listIterator(int), by heirs. */
static const NativeMethod sequential_list_methods[] = {
    {"get(int)", list_get}, {"set(int, Object)", list_set}, {"add(int, Object)", list_add_at}, {"remove(int)", list_remove_index},
    {"addAll(int, Collection)", list_add_all_at}, {"iterator()", gdk_iterator}, {0}};
const NativeType type_AbstractSequentialList = {"java.util.AbstractSequentialList", "java.util.AbstractList", NULL, V_LIST,
                                                CLASS_ABSTRACT | CLASS_OPEN, sequential_list_methods, 0};

const NativeType type_java_util_List = {"java.util.List", NULL, "java.util.Collection", V_LIST,
                                        CLASS_INTERFACE | CLASS_OPEN, list_interface_methods, 0};
const NativeType type_java_util_AbstractList = {"java.util.AbstractList", "java.util.AbstractCollection", "java.util.List", V_LIST,
                                                CLASS_ABSTRACT | CLASS_OPEN, abstract_list_methods, 0};
