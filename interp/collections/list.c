/*
 * Lists and arrays as objects: growing, inserting, removing, and the views (unmodifiable, synchronised, subList) that
 * show another list's storage.
 */
#include "interp/collections/list.h"

#include "interp/collections/packed.h"
#include "interp/interp.h"
#include "interp/known.h"
#include "interp/thrown.h"

Value list_new_of(Interp *in, Class *cls, uint32_t capacity) {
    (void)in;
    List *list = gc_new_flat_end(List);
    list->obj.cls = cls;
    if (capacity > 0) {
        list->at = gc_new_values(capacity);
        list->cap = capacity;
    }
    return v_obj(V_LIST, list);
}

Value list_new(Interp *in, uint32_t capacity) { return list_new_of(in, in->kinds[V_LIST], capacity); }

Value list_of(Interp *in, const Value *items, uint32_t count) {
    Value list = list_new(in, count);
    if (count > 0) memcpy(as_list(list)->at, items, sizeof(Value) * count);
    as_list(list)->len = count;
    return list;
}

Value list_copy(Interp *in, const Value *items, uint32_t count) { return list_of(in, items, count); }

Value array_new(Interp *in, Class *element, uint32_t length) {
    bool primitive = element && element->flags & CLASS_PRIMITIVE && element->kind <= V_DOUBLE && element->kind != V_NULL;
    bool packed = primitive && length >= PACKED_FROM;
    Value v = list_new_of(in, class_array_of(in, element), packed ? 0 : length);
    List *array = raw_list(v);
    array->fixed = true;
    if (packed) {
        packed_start(array, element->kind, length);
        return v_obj(V_ARRAY, array);
    }
    array->len = length;
    for (uint32_t i = 0; primitive && i < length; i++) array->at[i] = (Value){{.bits = 0}, element->kind};
    return v_obj(V_ARRAY, array);
}

enum { LARGE_LIST = 4096 };

/* --- storage -------------------------------------------------------------------------------------------- */

/* Of the form 2^n or 3 * 2^n: what one large list gives back fits the next. */
static uint64_t round_number_above(uint64_t n) {
    uint64_t round = LARGE_LIST;
    while (round < n) round *= 2;
    return round / 4 * 3 >= n ? round / 4 * 3 : round;
}

void list_reserve(List *list, uint32_t total) {
    if (total <= list->cap) return;
    uint64_t cap = (uint64_t)list->cap + list->cap / 2;
    if (cap < total) cap = total;
    if (cap < 4) cap = 4;
    if (cap >= LARGE_LIST) cap = round_number_above(cap);
    if (cap > UINT32_MAX) cap = UINT32_MAX;
    Value *at = gc_new_values(cap);
    if (list->len > 0) memcpy(at, list->at, sizeof(Value) * list->len);
    list->at = at;
    list->cap = (uint32_t)cap;
}

static bool is_mirror(const List *list) { return list->link->mirror; }

static void sync_mirror(List *mirror, const List *base) {
    mirror->at = base->at;
    mirror->len = base->len;
    mirror->cap = base->len;
    mirror->changes = base->changes;
    for (List *of = mirror->link->mirrors; of; of = of->link->next) sync_mirror(of, mirror);
}

/* After a structural change of `list`. */
static void list_changed(List *list) {
    list->changes++;
    if (!list->link) return;
    for (List *of = list->link->mirrors; of; of = of->link->next) sync_mirror(of, list);
}

/* After a change of `delta` items was made in the base on behalf of this view. */
static void view_changed(List *view, int64_t delta) {
    ListLink *link = view->link;
    if (is_mirror(view)) return; /* the base has told it already */
    view->at = link->base->at + link->offset;
    view->len = (uint32_t)((int64_t)view->len + delta);
    view->cap = view->len;
    link->seen = link->base->changes;
    list_changed(view);
}

void list_push(List *list, Value v) {
    if (__builtin_expect(list->link != NULL, 0)) {
        list_insert_all(list, list->len, &v, 1);
        return;
    }
    if (__builtin_expect(list->len == list->cap, 0)) list_reserve(list, list->len + 1);
    list->at[list->len++] = v;
    list->changes++;
}

void list_insert(List *list, uint32_t at, Value v) { list_insert_all(list, at, &v, 1); }

void list_insert_all(List *list, uint32_t at, const Value *items, uint32_t count) {
    if (list->link && list->link->base) {
        list_insert_all(list->link->base, list->link->offset + at, items, count);
        view_changed(list, count);
        return;
    }
    if (count > 0 && items >= list->at && items < list->at + list->cap) { /* from the list itself */
        Value *copy = gc_new_values(count);
        memcpy(copy, items, sizeof(Value) * count);
        items = copy;
    }
    list_reserve(list, list->len + count);
    if (count > 0) {
        memmove(list->at + at + count, list->at + at, sizeof(Value) * (list->len - at));
        memcpy(list->at + at, items, sizeof(Value) * count);
    }
    list->len += count;
    list_changed(list);
}

void list_remove_range(List *list, uint32_t from, uint32_t to) {
    if (from >= to) return;
    if (list->link && list->link->base) {
        list_remove_range(list->link->base, list->link->offset + from, list->link->offset + to);
        view_changed(list, -(int64_t)(to - from));
        return;
    }
    uint32_t count = to - from;
    if (from == 0) { /* a queue's way: the storage's start moves on */
        memset(list->at, 0, sizeof(Value) * count);
        list->at += count;
        list->cap -= count;
    } else {
        memmove(list->at + from, list->at + to, sizeof(Value) * (list->len - to));
        memset(list->at + list->len - count, 0, sizeof(Value) * count);
    }
    list->len -= count;
    if (list->cap == 0) list->at = NULL;
    list_changed(list);
}

Value list_remove_at(List *list, uint32_t at) {
    Value v = list->at[at];
    list_remove_range(list, at, at + 1);
    return v;
}

void list_clear(List *list) { list_remove_range(list, 0, list->len); }

void list_replace(List *list, const Value *items, uint32_t count) {
    if (count > 0 && items >= list->at && items < list->at + list->cap)
        items = memcpy(gc_new_values(count), items, sizeof(Value) * count);
    list_clear(list);
    list_insert_all(list, 0, items, count);
}

void list_pad(List *list, uint32_t total) {
    while (list->len < total) list_push(list, v_null());
}

/* --- permissions ---------------------------------------------------------------------------------------- */

static bool refuse(Interp *in, ExceptionId id) {
    throw_value(in, exception_new(in, id, NULL));
    return false;
}

bool list_writable(Interp *in, List *list, bool structural) {
    if (list->immutable || (structural && list->fixed)) return refuse(in, EX_UNSUPPORTED_OPERATION);
    ListLink *link = list->link;
    if (link && link->base && !is_mirror(list) && link->seen != link->base->changes)
        return refuse(in, EX_CONCURRENT_MODIFICATION);
    return true;
}

bool list_has_one_order(Interp *in, Value list) {
    const Class *c = list.kind == V_LIST ? list.as.obj->cls : NULL;
    return c && (c == class_known(in, CLS_EMPTY_LIST) || c == class_known(in, CLS_SINGLETON_LIST));
}

int64_t list_find(Interp *in, const List *list, Value v, uint32_t from, bool *failed) {
    for (uint32_t i = from; i < list->len; i++) {
        if (value_java_equals(in, v, list->at[i], failed)) return i < list->len ? (int64_t)i : -1;
        if (*failed) return -1;
    }
    return -1;
}

int64_t list_find_last(Interp *in, const List *list, Value v, int64_t from, bool *failed) {
    for (int64_t i = from; i >= 0; i--) {
        if (i < list->len && value_java_equals(in, v, list->at[i], failed)) return i;
        if (*failed) return -1;
    }
    return -1;
}

/* --- views ---------------------------------------------------------------------------------------------- */

static ListLink *list_link(List *list) {
    if (!list->link) list->link = gc_new(ListLink);
    return list->link;
}

static List *view_new(Interp *in, List *base, Class *cls) {
    List *view = as_list(list_new_of(in, cls, 0));
    list_link(view)->base = base;
    return view;
}

Value list_mirror(Interp *in, List *list, Class *cls, bool immutable) {
    ListLink *link = list_link(list);
    for (List *of = link->mirrors; of; of = of->link->next)
        if (of->obj.cls == cls) return v_obj(V_LIST, of);
    List *mirror = view_new(in, list, cls);
    mirror->immutable = immutable || list->immutable;
    mirror->fixed = list->fixed;
    mirror->link->mirror = true;
    mirror->link->next = link->mirrors;
    link->mirrors = mirror;
    sync_mirror(mirror, list);
    return v_obj(V_LIST, mirror);
}

/* The class of the views of a list's parts, by the class of the list. */
static Class *sub_list_class(Interp *in, const List *list) {
    static const KnownClass same[] = {CLS_SUB_LIST, CLS_COPIES_LIST, CLS_UNMODIFIABLE_LIST, CLS_SYNCHRONIZED_LIST};
    Class *c = list->obj.cls;
    if (class_is_subclass(c, in->kinds[V_LIST])) return class_known(in, CLS_SUB_LIST);
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        if (c == class_known(in, same[i])) return c;
    if (class_is_subclass(c, class_known(in, CLS_VECTOR))) return class_known(in, CLS_SYNCHRONIZED_LIST);
    if (list->link && is_mirror(list)) return c;
    const char *sub = "java.util.AbstractList$SubList";
    if (class_is_subclass(c, class_known(in, CLS_RANDOM_ACCESS))) sub = "java.util.AbstractList$RandomAccessSubList";
    return class_named(in, sub);
}

Value list_view_sub(Interp *in, List *list, uint32_t from, uint32_t to) {
    List *view = view_new(in, list, sub_list_class(in, list));
    view->at = list->at + from;
    view->len = view->cap = to - from;
    view->immutable = list->immutable;
    view->fixed = list->fixed;
    view->link->offset = from;
    view->link->seen = list->changes;
    return v_obj(V_LIST, view);
}
