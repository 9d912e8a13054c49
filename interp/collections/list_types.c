/*
 * The list classes of java.util and groovy.lang: their constructors and what each adds to AbstractList.
 */
#include "interp/collections/collections_methods.h"
#include "interp/collections/deque.h"
#include "interp/collections/iterator.h"

/* --- constructors: self is the class -------------------------------------------------------------------------- */

NATIVE(list_init) { return list_new_of(in, as_class(self), 0); }

NATIVE(list_init_capacity) {
    if (args[0].as.i < 0) return throw_error(in, EX_ILLEGAL_ARGUMENT, "Illegal Capacity: %d", args[0].as.i);
    return list_new_of(in, as_class(self), args[0].as.i < 1 << 16 ? (uint32_t)args[0].as.i : 1u << 16);
}

NATIVE(list_init_from) {
    Value list = list_new_of(in, as_class(self), 0);
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    return collection_add_all(in, list, args[0], NULL) ? list : V_THROWN;
}

/* A LinkedList adds what it holds to its clone, one by one, which may be of a class with an add() of its own. */
NATIVE(list_clone) {
    Value copy = instance_like(self, list_new_of(in, self.as.obj->cls, as_list(self)->len));
    bool asked = !self.as.obj->cls->native && class_is_subclass(self.as.obj->cls, class_known(in, CLS_LINKED_LIST));
    if (!asked) list_insert_all(as_list(copy), 0, as_list(self)->at, as_list(self)->len);
    for (uint32_t i = 0; asked && i < as_list(self)->len; i++)
        if (is_abrupt(call_method_z(in, copy, "add", &as_list(self)->at[i], 1))) return V_THROWN;
    return copy;
}

NATIVE(list_nothing) { return v_null(); }

/* --- LinkedList, and what it shares with the queues -------------------------------------------------------------- */

/* The list that takes the item: a LinkedList takes null, too, a queue does not. */
static List *taking(Interp *in, Value self, Value item) {
    bool refused = is_null(item) && !class_is_subclass(self.as.obj->cls, class_known(in, CLS_JAVA_LIST));
    if (refused) throw_bare(in, EX_NULL_POINTER);
    return !refused && list_writable(in, as_list(self), true) ? as_list(self) : NULL;
}
static Value empty(Interp *in) { return throw_bare(in, EX_NO_SUCH_ELEMENT); }

NATIVE(deque_add_first) {
    List *list = taking(in, self, args[0]);
    if (!list) return V_THROWN;
    list_insert(list, 0, args[0]);
    return v_null();
}

NATIVE(deque_offer_first) { return is_abrupt(deque_add_first(in, self, args, argc)) ? V_THROWN : v_bool(true); }

NATIVE(deque_add_last) {
    List *list = taking(in, self, args[0]);
    if (!list) return V_THROWN;
    list_push(list, args[0]);
    return v_null();
}

NATIVE(deque_offer) { return is_abrupt(deque_add_last(in, self, args, argc)) ? V_THROWN : v_bool(true); }

NATIVE(deque_peek_first) { return as_list(self)->len ? as_list(self)->at[0] : v_null(); }
NATIVE(deque_peek_last) { return as_list(self)->len ? as_list(self)->at[as_list(self)->len - 1] : v_null(); }
NATIVE(deque_get_first) { return as_list(self)->len ? as_list(self)->at[0] : empty(in); }
NATIVE(deque_get_last) { return as_list(self)->len ? as_list(self)->at[as_list(self)->len - 1] : empty(in); }
NATIVE(deque_poll_first) { return as_list(self)->len ? list_remove_at(as_list(self), 0) : v_null(); }
NATIVE(deque_poll_last) { return as_list(self)->len ? list_remove_at(as_list(self), as_list(self)->len - 1) : v_null(); }
NATIVE(deque_remove_first) { return as_list(self)->len ? list_remove_at(as_list(self), 0) : empty(in); }
NATIVE(deque_remove_last) { return as_list(self)->len ? list_remove_at(as_list(self), as_list(self)->len - 1) : empty(in); }

static Value remove_occurrence(Interp *in, Value self, Value v, bool last) {
    List *list = as_list(self);
    bool failed = false;
    for (uint32_t i = 0; i < list->len; i++) {
        uint32_t at = last ? list->len - 1 - i : i;
        bool same = value_java_equals(in, v, list->at[at], &failed);
        if (failed) return V_THROWN;
        if (!same) continue;
        list_remove_range(list, at, at + 1);
        return v_bool(true);
    }
    return v_bool(false);
}

NATIVE(deque_remove_first_occurrence) { return remove_occurrence(in, self, args[0], false); }
NATIVE(deque_remove_last_occurrence) { return remove_occurrence(in, self, args[0], true); }

NATIVE(deque_descending) {
    Value turned = list_from(in, self, false);
    turned = gdk_reverse(in, turned, NULL, 0);
    bool linked = self.as.obj->cls == class_known(in, CLS_LINKED_LIST);
    const char *cls = linked ? "java.util.LinkedList$DescendingIterator" : "java.util.ArrayDeque$DescendingIterator";
    return is_abrupt(turned) ? turned : iterator_as(in, iterator_over(in, turned), cls);
}

/* --- Vector and Stack ------------------------------------------------------------------------------------------------ */

/* The length of a Vector's own array: ten, doubled as it fills; one that holds something was made of a collection, and has its size. */
static int64_t vector_room(Interp *in, Value vector, int64_t size) {
    int64_t have = as_list(vector)->len, room = have && vector.as.obj->cls == class_known(in, CLS_VECTOR) ? have : 10;
    while (room < size) room *= 2;
    return room;
}

Value vector_throw_bounds(Interp *in, Value vector, int64_t index, const char *beyond) {
    bool copies = strncmp(beyond, "arraycopy", 9) == 0;
    int64_t size = as_list(vector)->len;
    if (copies) size = vector_room(in, vector, size + 1);
    if (index >= 0 || copies) return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, beyond, (long long)index, (long long)size);
    return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Index %lld out of bounds for length %lld", (long long)index,
                       (long long)vector_room(in, vector, size));
}

NATIVE(vector_element_at) {
    const List *list = as_list(self);
    if (args[0].as.i < 0 || (uint32_t)args[0].as.i >= list->len)
        return vector_throw_bounds(in, self, args[0].as.i, "%lld >= %lld");
    return list->at[args[0].as.i];
}

NATIVE(vector_remove_element_at) {
    if (args[0].as.i < 0) return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Array index out of range: %d", args[0].as.i);
    Value item = vector_element_at(in, self, args, argc);
    if (is_abrupt(item)) return item;
    list_remove_range(as_list(self), (uint32_t)args[0].as.i, (uint32_t)args[0].as.i + 1);
    return v_null();
}

NATIVE(vector_insert_element_at) { return call_method_z(in, self, "add", (Value[]){args[1], args[0]}, 2); }
NATIVE(vector_set_element_at) {
    Value there = vector_element_at(in, self, args + 1, 1);
    if (is_abrupt(there)) return there;
    return is_abrupt(call_method_z(in, self, "set", (Value[]){args[1], args[0]}, 2)) ? V_THROWN : v_null();
}

NATIVE(vector_clear) {
    list_clear(as_list(self));
    return v_null();
}

NATIVE(vector_remove_element) { return remove_occurrence(in, self, args[0], false); }
NATIVE(vector_elements) { return iterator_as(in, iterator_over(in, self), "java.util.Vector$1"); }

NATIVE(stack_push) {
    list_push(as_list(self), args[0]);
    return args[0];
}

NATIVE(stack_peek) {
    const List *list = as_list(self);
    return list->len ? list->at[list->len - 1] : throw_bare(in, EX_EMPTY_STACK);
}

NATIVE(stack_pop) {
    List *list = as_list(self);
    return list->len ? list_remove_at(list, list->len - 1) : throw_bare(in, EX_EMPTY_STACK);
}

NATIVE(stack_empty) { return v_bool(as_list(self)->len == 0); }

NATIVE(stack_search) {
    const List *list = as_list(self);
    bool failed = false;
    int64_t at = list_find_last(in, list, args[0], (int64_t)list->len - 1, &failed);
    return failed ? V_THROWN : v_int(at < 0 ? -1 : (int32_t)(list->len - at));
}

NATIVE(copy_add_if_absent) {
    bool failed = false;
    if (list_find(in, as_list(self), args[0], 0, &failed) >= 0) return v_bool(false);
    if (failed) return V_THROWN;
    list_push(as_list(self), args[0]);
    return v_bool(true);
}

NATIVE(copy_add_all_absent) {
    bool failed = false;
    Value given = list_from(in, args[0], false);
    if (is_abrupt(given)) return given;
    const List *items = as_list(given);
    uint32_t before = as_list(self)->len;
    for (uint32_t i = 0; i < items->len && !failed; i++)
        if (list_find(in, as_list(self), items->at[i], 0, &failed) < 0) list_push(as_list(self), items->at[i]);
    return failed ? V_THROWN : v_int((int32_t)(as_list(self)->len - before));
}

/* indexOf(Object, int) and lastIndexOf(Object, int) are for the array's places only. */
static Value copy_search(Interp *in, Value self, const Value *args, bool last) {
    const List *list = as_list(self);
    bool failed = false;
    int64_t from = args[1].as.i;
    if (last ? from >= list->len : from < 0)
        return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Index %lld out of bounds for length %u", (long long)from, list->len);
    for (int64_t i = from; i >= 0 && i < list->len; i += last ? -1 : 1)
        if (value_java_equals(in, args[0], list->at[i], &failed) || failed) return failed ? V_THROWN : v_int((int32_t)i);
    return v_int(-1);
}

NATIVE(copy_index_of) { return copy_search(in, self, args, false); }
NATIVE(copy_last_index_of) { return copy_search(in, self, args, true); }

NATIVE(copy_sub_list) {
    bool within = args[0].as.i >= 0 && args[0].as.i <= args[1].as.i && args[1].as.i <= (int64_t)as_list(self)->len;
    return within ? list_sub_list(in, self, args, argc) : throw_bare(in, EX_INDEX_OUT_OF_BOUNDS);
}

/* --- ListWithDefault: reading beyond the end asks a closure ----------------------------------------------------------- */

typedef struct DefaultList {
    List list;
    List *base; /* what it wraps: kept the same */
    Value closure;
    bool lazy;
} DefaultList;

Value list_default_new(Interp *in, List *base, Value closure, bool lazy) {
    DefaultList *made = gc_new(DefaultList);
    made->list.obj.cls = class_known(in, CLS_LIST_WITH_DEFAULT);
    made->base = base;
    made->closure = closure;
    made->lazy = lazy;
    list_insert_all(&made->list, 0, base->at, base->len);
    return v_obj(V_LIST, made);
}

/* Makes item `index`; the items before it are null (lazy) or made as well (eager). */
static Value fill(Interp *in, DefaultList *list, int64_t index) {
    if (index > LIST_MOST_ITEMS && list->lazy) return throw_error(in, EX_OUT_OF_MEMORY, "Java heap space");
    for (int64_t i = list->list.len; i <= index; i++) {
        Value made = v_null(), n = v_int((int32_t)i);
        if (!list->lazy || i == index) made = closure_call(in, list->closure, &n, 1);
        if (is_abrupt(made)) return made;
        if (i > list->list.len) return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "Index: %d, Size: %u", (int32_t)i, list->list.len);
        list_insert(&list->list, (uint32_t)i, made);
    }
    return list->list.at[index];
}

Value list_default_like(Interp *in, Value list) {
    const DefaultList *like = (const DefaultList *)list.as.obj;
    return list_default_new(in, as_list(list_new(in, 0)), like->closure, like->lazy);
}

/* subList(): a copy that makes its own items. */
NATIVE(default_sub_list) {
    const List *list = as_list(self);
    if (!check_span(in, args[0].as.i, args[1].as.i, list->len)) return V_THROWN;
    Value part = list_default_like(in, self);
    list_insert_all(as_list(part), 0, list->at + args[0].as.i, (uint32_t)(args[1].as.i - args[0].as.i));
    return part;
}

bool list_has_default(Interp *in, Value list) { return list.as.obj->cls == class_known(in, CLS_LIST_WITH_DEFAULT); }

Value list_default_item(Interp *in, Value v, int64_t index) {
    DefaultList *list = (DefaultList *)v.as.obj;
    if (index >= list->list.len) return fill(in, list, index);
    if (is_null(list->list.at[index]) && list->lazy) {
        Value n = v_int((int32_t)index), made = closure_call(in, list->closure, &n, 1);
        if (is_abrupt(made)) return made;
        if (index >= list->list.len)
            return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "Index %d out of bounds for length %u", (int32_t)index, list->list.len);
        return list->list.at[index] = made;
    }
    return list->list.at[index];
}

static NATIVE(default_delegate) { return list_copy(in, as_list(self)->at, as_list(self)->len); }

Value list_default_at(Interp *in, Value list, int64_t index) {
    int64_t at = index < 0 ? index + as_list(list)->len : index;
    if (at >= 0) return list_default_item(in, list, at);
    return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "Negative index [%lld] too large for list size %u", (long long)at, as_list(list)->len);
}
NATIVE(default_get) { return list_default_at(in, self, args[0].as.i); }

bool list_default_items(Interp *in, Value v, int64_t from, int64_t to) {
    v = list_mirrored(v);
    if (v.kind != V_LIST || !list_has_default(in, v)) return true;
    for (; from < to; from++)
        if (is_abrupt(list_default_item(in, v, from))) return false;
    return true;
}

/* --- tables -------------------------------------------------------------------------------------------------------------- */

#define LIST_INIT {"<init>()", list_init}, {"<init>(int)", list_init_capacity}, {"<init>(Collection)", list_init_from}

static NATIVE(array_list_remove_range) {
    List *list = as_list(self);
    int32_t from = args[0].as.i, to = args[1].as.i;
    if (from > to || from < 0 || to > (int32_t)list->len)
        return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "From Index: %d > To Index: %d", from, to);
    list_remove_range(list, (uint32_t)from, (uint32_t)to);
    return v_null();
}

static const NativeMethod array_list_methods[] = {
    LIST_INIT,
    {"clone()", list_clone},
    {"removeRange(int, int)", array_list_remove_range},
    {"ensureCapacity(int)", list_nothing},
    {"trimToSize()", list_nothing},
    {0},
};
static const NativeMethod linked_list_methods[] = {
    {"<init>()", list_init}, {"<init>(Collection)", list_init_from}, {"clone()", list_clone}, DEQUE_METHODS,
    {0}};
static NATIVE(vector_set_size) {
    List *list = as_list(self);
    int32_t size = args[0].as.i;
    if (size < 0) return vector_throw_bounds(in, self, size, "%lld >= %lld");
    if ((uint32_t)size < list->len) list_remove_range(list, (uint32_t)size, list->len);
    else list_pad(list, (uint32_t)size);
    return v_null();
}

static NATIVE(vector_index_of) {
    bool failed = false;
    if (args[1].as.i < 0) return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Index %d out of bounds for length 10", args[1].as.i);
    int64_t at = list_find(in, as_list(self), args[0], (uint32_t)args[1].as.i, &failed);
    return failed ? V_THROWN : v_int((int32_t)at);
}

static NATIVE(vector_last_index_of) {
    bool failed = false;
    if (args[1].as.i >= (int64_t)as_list(self)->len)
        return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "%d >= %u", args[1].as.i, as_list(self)->len);
    int64_t at = list_find_last(in, as_list(self), args[0], args[1].as.i, &failed);
    return failed ? V_THROWN : v_int((int32_t)at);
}

static NATIVE(vector_copy_into) {
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    const List *from = as_list(self);
    List *into = as_list(args[0]);
    if (from->len > into->len)
        return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "arraycopy: last destination index %u out of bounds for object array[%u]",
                           from->len, into->len);
    Class *element = into->obj.cls->element;
    for (uint32_t i = 0; i < from->len; i++) {
        if (!is_null(from->at[i]) && !value_instanceof(in, from->at[i], element))
            return throw_element_mismatch(in, class_known(in, CLS_OBJECT), element);
        into->at[i] = from->at[i];
    }
    return v_null();
}

static const NativeMethod vector_methods[] = {LIST_INIT,
                                              {"<init>(int, int)", list_init_capacity},
                                              {"clone()", list_clone},
                                              {"setSize(int)", vector_set_size},
                                              {"copyInto(Object[])", vector_copy_into},
                                              {"ensureCapacity(int)", list_nothing},
                                              {"trimToSize()", list_nothing},
                                              {"indexOf(Object, int)", vector_index_of},
                                              {"lastIndexOf(Object, int)", vector_last_index_of},
                                              {"addElement(Object)", deque_add_last},
                                              {"elementAt(int)", vector_element_at},
                                              {"firstElement()", deque_get_first},
                                              {"lastElement()", deque_get_last},
                                              {"removeElementAt(int)", vector_remove_element_at},
                                              {"insertElementAt(Object, int)", vector_insert_element_at},
                                              {"setElementAt(Object, int)", vector_set_element_at},
                                              {"removeAllElements()", vector_clear},
                                              {"removeElement(Object)", vector_remove_element},
                                              {"elements()", vector_elements},
                                              {0}};
static const NativeMethod stack_methods[] = {{"<init>()", list_init},   {"push(Object)", stack_push}, {"pop()", stack_pop},
                                             {"peek()", stack_peek},    {"empty()", stack_empty},     {"search(Object)", stack_search},
                                             {0}};
static const NativeMethod copy_list_methods[] = {{"<init>()", list_init},
                                                 {"<init>(Collection)", list_init_from},
                                                 {"addIfAbsent(Object)", copy_add_if_absent},
                                                 {"addAllAbsent(Collection)", copy_add_all_absent},
                                                 {"indexOf(Object, int)", copy_index_of},
                                                 {"lastIndexOf(Object, int)", copy_last_index_of},
                                                 {"subList(int, int)", copy_sub_list},
                                                 {"clone()", list_clone},
                                                 {0}};
static NATIVE(default_closure) { return ((const DefaultList *)self.as.obj)->closure; }
static NATIVE(default_is_lazy) { return v_bool(((const DefaultList *)self.as.obj)->lazy); }
static const NativeMethod default_list_methods[] = {{"get(int)", default_get},
                                                    {"getAt(int)", default_get},
                                                    {"subList(int, int)", default_sub_list},
                                                    {"getDelegate()", default_delegate},
                                                    {"getInitClosure()", default_closure},
                                                    {"isLazyDefaultValues()", default_is_lazy},
                                                    {0}};

#define LIST_TYPE(symbol, name, super, interfaces, methods)                                                              \
    const NativeType type_##symbol = {name, super, interfaces, V_LIST, 0, methods, 0}
#define ABSTRACT_LIST "java.util.AbstractList"
#define MARKS "java.util.RandomAccess java.lang.Cloneable java.io.Serializable"

LIST_TYPE(java_util_ArrayList, "java.util.ArrayList", ABSTRACT_LIST, "java.util.List " MARKS, array_list_methods);
LIST_TYPE(java_util_LinkedList, "java.util.LinkedList", "java.util.AbstractSequentialList",
          "java.util.List java.util.Deque java.lang.Cloneable java.io.Serializable", linked_list_methods);
LIST_TYPE(java_util_Vector, "java.util.Vector", ABSTRACT_LIST, "java.util.List " MARKS, vector_methods);
LIST_TYPE(java_util_Stack, "java.util.Stack", "java.util.Vector", NULL, stack_methods);
LIST_TYPE(CopyOnWriteArrayList, "java.util.concurrent.CopyOnWriteArrayList", ABSTRACT_LIST, MARKS, copy_list_methods);
LIST_TYPE(Arrays_ArrayList, "java.util.Arrays$ArrayList", ABSTRACT_LIST, "java.util.RandomAccess java.io.Serializable", NULL);
LIST_TYPE(ArrayList_SubList, "java.util.ArrayList$SubList", ABSTRACT_LIST, "java.util.RandomAccess", NULL);
LIST_TYPE(EmptyList, "java.util.Collections$EmptyList", ABSTRACT_LIST, "java.util.RandomAccess java.io.Serializable", NULL);
LIST_TYPE(SingletonList, "java.util.Collections$SingletonList", ABSTRACT_LIST, "java.util.RandomAccess java.io.Serializable", NULL);
LIST_TYPE(CopiesList, "java.util.Collections$CopiesList", ABSTRACT_LIST, "java.util.RandomAccess java.io.Serializable", NULL);
LIST_TYPE(UnmodifiableList, "java.util.Collections$UnmodifiableList", ABSTRACT_LIST, "java.io.Serializable", NULL);
LIST_TYPE(UnmodifiableRandomAccessList, "java.util.Collections$UnmodifiableRandomAccessList",
          "java.util.Collections$UnmodifiableList", "java.util.RandomAccess", NULL);
LIST_TYPE(SynchronizedList, "java.util.Collections$SynchronizedList", ABSTRACT_LIST, "java.io.Serializable", NULL);
LIST_TYPE(SynchronizedRandomAccessList, "java.util.Collections$SynchronizedRandomAccessList",
          "java.util.Collections$SynchronizedList", "java.util.RandomAccess", NULL);
LIST_TYPE(AbstractList_SubList, "java.util.AbstractList$SubList", ABSTRACT_LIST, NULL, NULL);
LIST_TYPE(RandomAccessSubList, "java.util.AbstractList$RandomAccessSubList", "java.util.AbstractList$SubList", "java.util.RandomAccess",
          NULL);
LIST_TYPE(ImmutableList, "java.util.ImmutableCollections$ListN", ABSTRACT_LIST, "java.util.RandomAccess java.io.Serializable", NULL);
LIST_TYPE(ListWithDefault, "groovy.lang.ListWithDefault", ABSTRACT_LIST, NULL, default_list_methods);

const NativeType type_java_util_RandomAccess = {"java.util.RandomAccess", NULL, NULL, V_OBJECT, CLASS_INTERFACE, NULL, 0};
