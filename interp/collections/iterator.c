/*
 * Iterators as objects, and the methods of Iterator, ListIterator and Enumeration that advance them.
 */
#include "interp/collections/iterator.h"

#include "interp/collections/collections.h"
#include "interp/interp.h"
#include "interp/known.h"
#include "interp/thrown.h"

const char iterator_tag;

static Iterator *iterator_new(Class *cls) {
    Iterator *it = gc_new(Iterator);
    it->obj.cls = cls;
    it->tag = &iterator_tag;
    it->last = -1;
    return it;
}

static Value list_walk(Class *cls, List *list, uint32_t from) {
    Iterator *it = iterator_new(cls);
    it->list = list;
    it->cursor = from;
    it->changes = list->changes;
    return v_obj(V_NATIVE, it);
}

Value iterator_list(Interp *in, List *list, uint32_t from) {
    Value over = v_obj(V_LIST, list);
    Class *cls = iterator_class(in, over, true);
    bool snapshot = list->obj.cls == class_known(in, CLS_COPY_LIST);
    return list_walk(cls, snapshot ? as_list(list_of(in, list->at, list->len)) : list, from);
}

Value iterator_over(Interp *in, Value over) {
    if (is_iterator(over)) return over;
    if (over.kind == V_MAP) over = set_view(in, as_map(over), SET_ENTRIES);
    Class *cls = iterator_class(in, over, false);
    bool copied = over.kind == V_STRING || over.kind == V_GSTRING || (over.kind == V_ARRAY && cls == class_known(in, CLS_ITERATOR)) ||
                  (over.kind == V_LIST && over.as.obj->cls == class_known(in, CLS_COPY_LIST));
    if (copied) over = list_from(in, over, false);
    if (is_abrupt(over)) return over;
    if (walks_weakly(over)) return iterator_weak(in, cls->name, as_list(over));
    if (over.kind == V_LIST || over.kind == V_ARRAY) return list_walk(cls, as_list(over), 0);
    Iterator *it = iterator_new(cls);
    if (!iter_start(in, &it->it, over)) return V_THROWN;
    bool asked = over.kind == V_OBJECT && iter_knows_more(&it->it); /* an iterator of a script's own, or what has one */
    if (asked) it->obj.cls = class_known(in, CLS_ITERATOR);
    return v_obj(V_NATIVE, it);
}

Value iterator_native(Interp *in, const char *cls, const IteratorWays *ways, void *data) {
    Iterator *it = iterator_new(class_named(in, cls));
    it->ways = ways;
    it->data = data;
    return v_obj(V_NATIVE, it);
}

Value iterator_as(Interp *in, Value iterator, const char *cls) {
    if (!is_abrupt(iterator)) iterator.as.obj->cls = class_named(in, cls);
    return iterator;
}

/* --- advancing ------------------------------------------------------------------------------------------ */

/* Takes the item after the current one from what is walked, without looking at `ahead`. */
static bool advance(Interp *in, Iterator *it, Value *item, bool *failed) {
    if (it->ways) {
        bool more = it->ways->pull(in, it, item);
        *failed = it->it.failed;
        return more && !*failed;
    }
    bool more = iter_next(in, &it->it, item);
    *failed = it->it.failed;
    return more;
}

bool iterator_has_next(Interp *in, Iterator *it, bool *failed) {
    if (it->list) return it->cursor != it->list->len;
    if (it->ways && it->ways->more) return it->ways->more(in, it, failed);
    if (!it->ways && iter_knows_more(&it->it)) return iter_more(in, &it->it, failed);
    if (!it->has_ahead) it->has_ahead = advance(in, it, &it->ahead, failed);
    return it->has_ahead;
}

static bool list_unchanged(Interp *in, const Iterator *it, bool *failed) {
    if (it->changes == it->list->changes) return true;
    throw_bare(in, EX_CONCURRENT_MODIFICATION);
    *failed = true;
    return false;
}

bool iterator_take(Interp *in, Iterator *it, Value *item, bool *failed) {
    if (it->list) {
        if (it->cursor == it->list->len || !list_unchanged(in, it, failed) || it->cursor > it->list->len) return false;
        it->last = it->cursor;
        *item = it->list->at[it->cursor++];
        return true;
    }
    if (it->has_ahead) {
        it->has_ahead = false;
        *item = it->ahead;
        it->ahead = v_null();
    } else if (!advance(in, it, item, failed)) {
        return false;
    }
    it->can_remove = true;
    return true;
}

static Value native_has_next(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    bool failed = false, more = iterator_has_next(in, as_iterator(self), &failed);
    return failed ? V_THROWN : v_bool(more);
}

static Value no_such_element(Interp *in) { return throw_bare(in, EX_NO_SUCH_ELEMENT); }

Value iterator_end(Interp *in, Value over) {
    if (over.kind == V_SET && map_base(as_set(over)->map)->ordering == MAP_HASHTABLE)
        return throw_error(in, EX_NO_SUCH_ELEMENT, "Hashtable Enumerator");
    if (over.kind != V_RANGE) return no_such_element(in);
    if (as_range(over)->form != RANGE_EMPTY) return v_null();
    return throw_error(in, EX_NO_SUCH_ELEMENT, "java.lang.IndexOutOfBoundsException: can't get values from Empty Ranges");
}

static Value native_next(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    bool failed = false;
    Value item;
    if (iterator_take(in, as_iterator(self), &item, &failed)) return item;
    if (!failed && iter_changed(&as_iterator(self)->it)) return throw_bare(in, EX_CONCURRENT_MODIFICATION);
    return failed ? V_THROWN : iterator_end(in, as_iterator(self)->it.over);
}

/* An enumeration of a Hashtable goes on with what it finds; as an iterator it minds changes. */
static Value native_has_more(Interp *in, Value self, const Value *args, int argc) {
    if (as_iterator(self)->only_reads) iter_accept(&as_iterator(self)->it);
    return native_has_next(in, self, args, argc);
}

static Value native_next_element(Interp *in, Value self, const Value *args, int argc) {
    if (as_iterator(self)->only_reads) iter_accept(&as_iterator(self)->it);
    return native_next(in, self, args, argc);
}

/* --- changing what is walked ---------------------------------------------------------------------------- */

static Value remove_from_list(Interp *in, Iterator *it) {
    bool failed = false;
    if (it->last < 0) return throw_bare(in, EX_ILLEGAL_STATE);
    if (!list_writable(in, it->list, true) || !list_unchanged(in, it, &failed)) return V_THROWN;
    list_remove_range(it->list, (uint32_t)it->last, (uint32_t)it->last + 1);
    it->cursor = (uint32_t)it->last;
    it->last = -1;
    it->changes = it->list->changes;
    return v_null();
}

/* Sets and maps keep their order over a removal, so the walk goes on; it must take the change as its own. */
static bool remove_from_hash(Interp *in, Iterator *it, Map *map, Value key) {
    bool failed = false;
    map_remove(in, map, key, NULL, &failed);
    if (!failed) iter_forgive(&it->it);
    return !failed;
}

static Value remove_from_set(Interp *in, Iterator *it, Set *set) {
    if (!it->can_remove) {
        bool enumerator = map_base(set->map)->ordering == MAP_HASHTABLE;
        return enumerator ? throw_error(in, EX_ILLEGAL_STATE, "Hashtable Enumerator") : throw_bare(in, EX_ILLEGAL_STATE);
    }
    it->can_remove = false;
    if (!set_writable(in, set, false)) return V_THROWN;
    return remove_from_hash(in, it, set->map, iter_last_key(&it->it)) ? v_null() : V_THROWN;
}

/* A class that refuses removals says so itself; what stays at its start has nothing to remove. */
static Value native_remove(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Iterator *it = as_iterator(self);
    Value over = it->it.over;
    if (it->only_reads) return throw_bare(in, EX_UNSUPPORTED_OPERATION);
    if (it->list) return remove_from_list(in, it);
    if (it->ways) return it->ways->drop ? it->ways->drop(in, it) : throw_error(in, EX_UNSUPPORTED_OPERATION, "remove");
    if (over.kind == V_SET) return remove_from_set(in, it, as_set(over));
    if (over.kind == V_NATIVE || over.kind == V_OBJECT) return call_method_z(in, over, "remove", NULL, 0);
    return throw_bare(in, EX_ILLEGAL_STATE);
}

static Value native_refuse(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)args, (void)argc;
    return throw_bare(in, EX_UNSUPPORTED_OPERATION);
}

static Value native_unaware(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)args, (void)argc;
    return throw_error(in, EX_UNSUPPORTED_OPERATION, "remove");
}

static Value native_has_previous(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    return v_bool(as_iterator(self)->cursor > 0);
}

static Value native_previous(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Iterator *it = as_iterator(self);
    bool failed = false;
    if (!list_unchanged(in, it, &failed)) return V_THROWN;
    if (it->cursor == 0) return no_such_element(in);
    it->last = --it->cursor;
    return it->list->at[it->cursor];
}

static Value native_next_index(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    return v_int((int32_t)as_iterator(self)->cursor);
}

static Value native_previous_index(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    return v_int((int32_t)as_iterator(self)->cursor - 1);
}

static Value native_set(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    Iterator *it = as_iterator(self);
    bool failed = false;
    if (it->last < 0) return throw_bare(in, EX_ILLEGAL_STATE);
    if (!list_writable(in, it->list, false) || !list_unchanged(in, it, &failed)) return V_THROWN;
    it->list->at[it->last] = args[0];
    return v_null();
}

static Value native_add(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    Iterator *it = as_iterator(self);
    bool failed = false;
    if (!list_writable(in, it->list, true) || !list_unchanged(in, it, &failed)) return V_THROWN;
    list_insert(it->list, it->cursor++, args[0]);
    it->last = -1;
    it->changes = it->list->changes;
    return v_null();
}

/* --- the classes ---------------------------------------------------------------------------------------- */

#define NEXT {"hasNext()", native_has_next}, {"next()", native_next}
#define NEXT_ELEMENT {"hasMoreElements()", native_has_more}, {"nextElement()", native_next_element}
#define BOTH_WAYS                                                                                                              \
    NEXT, {"hasPrevious()", native_has_previous}, {"previous()", native_previous}, {"nextIndex()", native_next_index},         \
        {"previousIndex()", native_previous_index}

static const NativeMethod changing[] = {NEXT, {"remove()", native_remove}, {0}};
static const NativeMethod refusing[] = {NEXT, {"remove()", native_refuse}, {0}};
static const NativeMethod unaware[] = {NEXT, {"remove()", native_unaware}, {0}};
static const NativeMethod two_way[] = {
    BOTH_WAYS, {"remove()", native_remove}, {"set(Object)", native_set}, {"add(Object)", native_add}, {0}};
static const NativeMethod two_way_refusing[] = {
    BOTH_WAYS, {"remove()", native_refuse}, {"set(Object)", native_refuse}, {"add(Object)", native_refuse}, {0}};
static const NativeMethod enumerating[] = {NEXT, NEXT_ELEMENT, {"remove()", native_remove}, {0}};
static const NativeMethod enumeration[] = {NEXT_ELEMENT, {0}};

const NativeType iterator_types[] = {
#define ITERATOR(name, interfaces, methods) {name, NULL, interfaces, V_NATIVE, 0, methods, 0},
#define CHANGING(name) ITERATOR(name, "java.util.Iterator", changing)
#define REFUSING(name) ITERATOR(name, "java.util.Iterator", refusing)
#define UNAWARE(name) ITERATOR(name, "java.util.Iterator", unaware)
#define TWO_WAY(name) ITERATOR(name, "java.util.ListIterator", two_way)
#define TWO_WAY_REFUSING(name) ITERATOR(name, "java.util.ListIterator", two_way_refusing)
#define ENUMERATING(name) ITERATOR(name, "java.util.Iterator java.util.Enumeration", enumerating)
#define ENUMERATION(name) ITERATOR(name, "java.util.Enumeration", enumeration)
#include "interp/collections/iterator_types.def"
};
const uint32_t iterator_type_count = sizeof iterator_types / sizeof *iterator_types;

const NativeType type_java_util_ListIterator = {"java.util.ListIterator", NULL, "java.util.Iterator", V_NATIVE, CLASS_INTERFACE,
                                                NULL, 0};
