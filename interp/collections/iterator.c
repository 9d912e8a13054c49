/*
 * Iterators as objects, and the methods of Iterator, ListIterator and Enumeration that advance them.
 */
#include "interp/collections/iterator.h"

#include "interp/collections/collections.h"
#include "interp/interp.h"
#include "interp/known.h"
#include "interp/thrown.h"

const char iterator_tag;

static Iterator *iterator_new(Interp *in, KnownClass cls) {
    Iterator *it = gc_new(Iterator);
    it->obj.cls = class_known(in, cls);
    it->tag = &iterator_tag;
    it->last = -1;
    return it;
}

Value iterator_list(Interp *in, List *list, uint32_t from) {
    Iterator *it = iterator_new(in, CLS_LIST_ITERATOR);
    it->list = list;
    it->cursor = from;
    it->changes = list->changes;
    return v_obj(V_NATIVE, it);
}

Value iterator_over(Interp *in, Value over) {
    if (is_iterator(over)) return over;
    if ((over.kind == V_LIST && over.as.obj->cls != class_known(in, CLS_COPY_LIST)) || over.kind == V_ARRAY) {
        Value v = iterator_list(in, as_list(over), 0);
        as_iterator(v)->obj.cls = class_known(in, CLS_ITERATOR);
        return v;
    }
    Iterator *it = iterator_new(in, CLS_ITERATOR);
    return iter_start(in, &it->it, over) ? v_obj(V_NATIVE, it) : V_THROWN;
}

Value iterator_native(Interp *in, bool (*pull)(Interp *in, Iterator *self, Value *item), void *data) {
    Iterator *it = iterator_new(in, CLS_ITERATOR);
    it->pull = pull;
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
    if (it->pull) {
        bool more = it->pull(in, it, item);
        *failed = it->it.failed;
        return more && !*failed;
    }
    bool more = iter_next(in, &it->it, item);
    *failed = it->it.failed;
    return more;
}

bool iterator_has_next(Interp *in, Iterator *it, bool *failed) {
    if (it->list) return it->cursor != it->list->len;
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
    it->last_item = *item;
    it->can_remove = true;
    return true;
}

static Value native_has_next(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    bool failed = false, more = iterator_has_next(in, as_iterator(self), &failed);
    return failed ? V_THROWN : v_bool(more);
}

static Value no_such_element(Interp *in) { return throw_bare(in, EX_NO_SUCH_ELEMENT); }

Value iterator_exhausted(Interp *in, Value over) {
    if (over.kind != V_RANGE || as_range(over)->form != RANGE_EMPTY) return no_such_element(in);
    return throw_error(in, EX_NO_SUCH_ELEMENT, "java.lang.IndexOutOfBoundsException: can't get values from Empty Ranges");
}

static Value native_next(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    bool failed = false;
    Value item;
    if (iterator_take(in, as_iterator(self), &item, &failed)) return item;
    return failed ? V_THROWN : iterator_exhausted(in, as_iterator(self)->it.over);
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

static Value native_remove(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Iterator *it = as_iterator(self);
    static const char refusing[] = "java.util.Collections$Unmodifiable";
    bool refuses = it->list && strncmp(it->list->obj.cls->name, refusing, sizeof refusing - 1) == 0;
    if (it->list) return refuses ? throw_bare(in, EX_UNSUPPORTED_OPERATION) : remove_from_list(in, it);
    if (it->drop) return it->drop(in, it);
    Value over = it->it.over;
    if (over.kind == V_RANGE) return throw_bare(in, as_range(over)->form == RANGE_EMPTY ? EX_ILLEGAL_STATE : EX_UNSUPPORTED_OPERATION);
    bool fixed = (over.kind == V_SET && as_set(over)->immutable) || (over.kind == V_MAP && as_map(over)->immutable);
    if (fixed) return throw_bare(in, EX_UNSUPPORTED_OPERATION);
    if (over.kind != V_SET && over.kind != V_MAP) {
        if ((over.kind == V_NATIVE || over.kind == V_OBJECT) && !it->pull) return call_method_z(in, over, "remove", NULL, 0);
        return throw_error(in, EX_UNSUPPORTED_OPERATION, "remove");
    }
    if (!it->can_remove || it->has_ahead) return throw_bare(in, EX_ILLEGAL_STATE);
    it->can_remove = false;
    Map *map = over.kind == V_MAP ? as_map(over) : as_set(over)->map;
    if (over.kind == V_SET ? !set_writable(in, as_set(over), false) : !map_writable(in, map)) return V_THROWN;
    Value key = is_map_entry(it->last_item) && (over.kind == V_MAP || as_set(over)->view == SET_ENTRIES)
                    ? as_map_entry(it->last_item)->key
                    : it->last_item;
    bool by_value = over.kind == V_SET && as_set(over)->view == SET_VALUES;
    if (by_value) key = iter_last_key(&it->it);
    return remove_from_hash(in, it, map, key) ? v_null() : V_THROWN;
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

static const NativeMethod iterator_methods[] = {
    {"hasNext()", native_has_next}, {"next()", native_next},     {"remove()", native_remove},
    {"hasMoreElements()", native_has_next}, {"nextElement()", native_next}, {0}};

static const NativeMethod enumeration_methods[] = {{"hasMoreElements()", native_has_next}, {"nextElement()", native_next}, {0}};

static const NativeMethod list_iterator_methods[] = {
    {"hasPrevious()", native_has_previous}, {"previous()", native_previous}, {"nextIndex()", native_next_index},
    {"previousIndex()", native_previous_index}, {"set(Object)", native_set}, {"add(Object)", native_add}, {0}};

const NativeType type_java_util_ListIterator = {"java.util.ListIterator", NULL, "java.util.Iterator", V_NATIVE, CLASS_INTERFACE,
                                                NULL, 0};
const NativeType type_java_util_ArrayList_Itr = {"java.util.ArrayList$Itr", NULL, "java.util.Iterator java.util.Enumeration", V_NATIVE, 0,
                                                 iterator_methods, 0};
const NativeType type_Collections_Enumeration = {"java.util.Collections$3", NULL, "java.util.Enumeration", V_NATIVE, 0,
                                                   enumeration_methods, 0};
const NativeType type_EmptyEnumeration = {"java.util.Collections$EmptyEnumeration", NULL, "java.util.Enumeration", V_NATIVE, 0,
                                          enumeration_methods, 0};
const NativeType type_EmptyIterator = {"java.util.Collections$EmptyIterator", NULL, "java.util.Iterator", V_NATIVE, 0, iterator_methods, 0};
const NativeType type_SingletonIterator = {"java.util.Collections$1", NULL, "java.util.Iterator", V_NATIVE, 0, iterator_methods, 0};
const NativeType type_ReverseListIterator = {"org.codehaus.groovy.runtime.ReverseListIterator", NULL, "java.util.Iterator", V_NATIVE, 0,
                                             iterator_methods, 0};
const NativeType type_EmptyListIterator = {"java.util.Collections$EmptyListIterator", "java.util.ArrayList$ListItr", NULL, V_NATIVE, 0,
                                           NULL, 0};
const NativeType type_java_util_ArrayList_ListItr = {"java.util.ArrayList$ListItr", "java.util.ArrayList$Itr", "java.util.ListIterator",
                                                     V_NATIVE, 0, list_iterator_methods, 0};
