/*
 * The method tables of Object (what walks anything), Iterable, Iterator and Collection; and the natives of
 * java.util.AbstractCollection, on which lists, sets and queues rest.
 */
#include "interp/classes/property.h"
#include "interp/collections/collections_methods.h"
#include "interp/collections/map_part.h"
#include "interp/collections/packed.h"
#include "interp/collections/heirs.h"
#include "interp/collections/iterator.h"
#include "interp/collections/views.h"
#include "interp/collections/streams.h"

/* --- text, equality, hash -------------------------------------------------------------------------------- */

/* Classes of the JDK that write themselves, as Java does; Groovy writes what only inherits toString() from AbstractCollection or
 * AbstractMap. */
static bool writes_itself(const Class *c) {
    static const char *const names[] = {"java.util.Vector", "java.util.Stack", "java.util.Hashtable", "java.util.Properties",
        "java.util.concurrent.ConcurrentHashMap", "java.util.concurrent.CopyOnWriteArrayList", "java.util.concurrent.LinkedBlockingQueue",
        "java.util.concurrent.ConcurrentLinkedQueue"};
    while (!c->native && c->super) c = c->super;
    if (is_view(c)) return true;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(c->name, names[i]) == 0) return true;
    return false;
}

/* A view's text is what Java writes of what is behind, where that is not how its items are written: a default list, which has none, and a
 * map of a script's class. Else null. */
static Value text_behind(Interp *in, Value self) {
    if (!is_view(class_of(in, self))) return v_null();
    Value behind = self.kind == V_MAP ? v_obj(V_MAP, map_base(as_map(self))) : list_mirrored(self);
    bool own = behind.kind == V_MAP && !behind.as.obj->cls->native && !map_part(as_map(self));
    if (own) return call_method_z(in, behind, "toString", NULL, 0);
    if (behind.kind != V_LIST || !list_has_default(in, behind)) return v_null();
    Buf out = {0};
    return collection_print_name(in, &out, behind) ? string_new(in, buf_as_text(&out)) : V_THROWN;
}

NATIVE(gdk_to_string) {
    Buf out = {0};
    if (self.kind == V_OBJECT) return collection_object_print(in, &out, self, false) ? string_new(in, buf_as_text(&out)) : V_THROWN;
    Value behind = text_behind(in, self);
    if (!is_null(behind)) return behind;
    self = list_shown(self);
    bool java = self.kind != V_ARRAY && self.kind != V_RANGE && writes_itself(class_of(in, self));
    if (java) return collection_java_print(in, &out, self) ? string_new(in, buf_as_text(&out)) : V_THROWN;
    if (self.kind == V_RANGE ? !range_print(in, &out, as_range(self), false) : !collection_print(in, &out, self, false)) return V_THROWN;
    return string_new(in, buf_as_text(&out));
}

NATIVE(gdk_equals) {
    self = list_shown(self);
    if (self.kind == V_RANGE && args[0].kind == V_RANGE && class_of(in, self) == class_of(in, args[0])) {
        bool failed = false, same = collection_java_equals(in, self, args[0], &failed);
        return failed ? V_THROWN : v_bool(same);
    }
    return collection_equals(in, self, args[0]);
}

/* An object whose class implements the interface alone, without one of Java's Abstract... classes above it. */
static bool is_bare(Value v) {
    if (v.kind != V_OBJECT) return false;
    const Class *c = v.as.obj->cls;
    while (c && strncmp(c->name, "java.util.Abstract", 18) != 0) c = c->super;
    return !c;
}

NATIVE(gdk_hash_code) {
    bool failed = false;
    if (is_bare(self)) return v_int(value_identity_hash(self));
    int32_t hash = collection_hash(in, list_shown(self), &failed);
    return failed ? V_THROWN : v_int(hash);
}

NATIVE(gdk_inspect) { return value_inspect(in, self); }

/* toListString(maxSize = none), toMapString(maxSize = none) */
NATIVE(gdk_to_cut_string) {
    Buf out = {0};
    if (self.kind == V_OBJECT && !argc) return gdk_to_string(in, self, args, argc);
    if (self.kind == V_OBJECT) self = object_is(in, self, CLS_JAVA_MAP) ? heir_entries(in, self) : list_from(in, self, false);
    if (is_abrupt(self)) return self;
    if (!collection_print_cut(in, &out, self, argc ? args[0].as.i : -1)) return V_THROWN;
    return string_new(in, buf_as_text(&out));
}

/* --- adding and removing --------------------------------------------------------------------------------- */

NATIVE(collection_add_native) {
    bool added = false;
    if (!collection_writable(in, self, true)) return V_THROWN;
    return collection_take(in, self, args[0], &added) ? v_bool(added) : V_THROWN;
}

NATIVE(collection_add_all_native) {
    bool late = collection_refuses_late(self);
    late |= self.kind == V_SET && as_set(self)->view != SET_OWN && !as_set(self)->immutable; /* a map's keys and the like */
    if (late && is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    if (late && is_collection(args[0]) && collection_size(in, args[0]) == 0) return v_bool(false);
    bool changed = false;
    if (!collection_writable(in, self, true)) return V_THROWN;
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    return collection_add_all(in, self, args[0], &changed) ? v_bool(changed) : V_THROWN;
}

NATIVE(collection_left_shift) {
    if (!collection_writable(in, self, true)) return V_THROWN;
    return collection_add(in, self, args[0], NULL) ? self : V_THROWN;
}

/* Takes one item that equals() v out; *removed tells whether there was one. */
static bool remove_one(Interp *in, Value self, Value v, bool *removed) {
    bool failed = false;
    *removed = false;
    if (self.kind == V_LIST) {
        int64_t at = list_find(in, as_list(self), v, 0, &failed);
        if (at >= 0 && !failed) {
            list_remove_range(as_list(self), (uint32_t)at, (uint32_t)at + 1);
            *removed = true;
        }
        return !failed;
    }
    if (self.kind == V_SET) {
        *removed = set_remove(in, as_set(self), v, &failed);
        return !failed;
    }
    Value result = call_method_z(in, self, "remove", &v, 1);
    *removed = result.kind == V_BOOL && result.as.i;
    return !is_abrupt(result);
}

static Value throw_late(Interp *in, Value of) {
    bool unaware = of.kind == V_LIST && raw_list(of)->fixed && !raw_list(of)->immutable;
    return unaware ? throw_error(in, EX_UNSUPPORTED_OPERATION, "remove") : throw_bare(in, EX_UNSUPPORTED_OPERATION);
}

/* Ranges look for what is equal in Java before they refuse. */
static Value remove_from_range(Interp *in, Value range, Value wanted) {
    Iter it;
    if (!iter_start(in, &it, range)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) {
        Value same = item.kind == wanted.kind ? value_equals(in, item, wanted) : v_bool(false);
        if (is_abrupt(same)) return same;
        if (same.as.i) return throw_bare(in, EX_UNSUPPORTED_OPERATION);
    }
    return it.failed ? V_THROWN : v_bool(false);
}

NATIVE(collection_remove) {
    bool removed = false;
    if (self.kind == V_RANGE && as_range(self)->form == RANGE_EMPTY)
        return throw_error(in, EX_UNSUPPORTED_OPERATION, "cannot remove from Empty Ranges");
    if (self.kind == V_RANGE) return remove_from_range(in, self, args[0]);
    if (collection_refuses_late(self)) {
        Value found = gdk_contains(in, self, args, 1);
        return is_abrupt(found) || !found.as.i ? found : throw_late(in, self);
    }
    if (!collection_writable(in, self, false)) return V_THROWN;
    return remove_one(in, self, args[0], &removed) ? v_bool(removed) : V_THROWN;
}

NATIVE(collection_clear) {
    if (self.kind == V_RANGE && as_range(self)->form == RANGE_EMPTY) return v_null();
    if (collection_refuses_late(self) && collection_size(in, self) == 0) return v_null();
    if (!collection_writable(in, self, false)) return V_THROWN;
    if (self.kind == V_LIST) list_clear(as_list(self));
    else if (self.kind == V_SET) map_clear(as_set(self)->map);
    return v_null();
}

/* How removeAll, retainAll and removeIf decide about an item: BOOL or ABRUPT. */
typedef struct Choice {
    Value among;   /* a collection: the item is among it */
    Value closure; /* or a closure (or Predicate) says so */
    bool strict;   /* by a boolean, not by Groovy's truth */
} Choice;

/* Items given one by one are compared as Groovy orders them, numbers of any type by value. */
static Value is_among(Interp *in, const List *items, Value item) {
    for (uint32_t i = 0; i < items->len; i++) {
        Value order = compare_anything(in, item, list_item(items, i));
        if (is_abrupt(order) || order.as.i == 0) return is_abrupt(order) ? order : v_bool(true);
    }
    return v_bool(false);
}

static Value is_chosen(Interp *in, const Choice *choice, Value item) {
    if (is_null(choice->closure) && choice->among.kind == V_ARRAY) return is_among(in, as_list(choice->among), item);
    if (is_null(choice->closure) && choice->among.kind == V_OBJECT) return call_method_z(in, choice->among, "contains", &item, 1);
    if (is_null(choice->closure)) return gdk_contains(in, choice->among, &item, 1);
    if (choice->closure.kind == V_CLOSURE && !choice->strict) return test1(in, choice->closure, item);
    Value chosen = functional_call(in, choice->closure, "test", &item, 1);
    return is_null(chosen) ? throw_bare(in, EX_NULL_POINTER) : chosen;
}

static Value filter_set(Interp *in, Value self, const Choice *choice, bool keep) {
    Iter it;
    Map *map = map_base(as_set(self)->map);
    bool changed = false, failed = false;
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) {
        Value key = iter_last_key(&it), chosen = is_chosen(in, choice, item);
        if (is_abrupt(chosen)) return chosen;
        if ((chosen.as.i != 0) == keep) continue;
        if (as_set(self)->immutable) return throw_bare(in, EX_UNSUPPORTED_OPERATION);
        if (iter_changed(&it)) return throw_bare(in, EX_CONCURRENT_MODIFICATION);
        uint32_t live = map->live;
        map_remove(in, map, key, NULL, &failed);
        if (failed) return V_THROWN;
        if (map->live < live) iter_forgive(&it);
        changed = true;
    }
    return it.failed ? V_THROWN : v_bool(changed);
}

/* Takes out what is to go of a list that has changed since it was walked. */
static void take_out(List *list, const List *gone) {
    for (uint32_t i = 0; i < gone->len; i++)
        for (uint32_t at = 0; at < list->len; at++)
            if (value_same(list->at[at], gone->at[i])) {
                list_remove_at(list, at);
                break;
            }
}

/* How the walk for filter() takes changes that the choice makes in its list meanwhile. */
typedef struct Watch {
    const List *list; /* NULL: not watched */
    uint32_t changes;
    bool weak; /* they do not matter */
} Watch;

static Watch watch_of(Value v) {
    const List *list = v.kind == V_LIST ? raw_list(v) : NULL;
    return list ? (Watch){list, list->changes, list->obj.cls->flags & CLASS_WEAK} : (Watch){0};
}

static bool has_changed(const Watch *watch) { return watch->list && watch->list->changes != watch->changes; }

/* removeIf() of all but linked lists looks once more at the end. */
static bool ends_changed(Interp *in, const Watch *watch, const Choice *choice) {
    return choice->strict && has_changed(watch) && !watch->weak && watch->list->obj.cls != class_known(in, CLS_LINKED_LIST);
}

/* Walks as a loop does: a change is found by the walk, or when something is to go. */
static Value filter_list(Interp *in, Value self, const Choice *choice, bool keep, bool refuses) {
    Iter it;
    Value kept = list_new(in, 0), gone = list_new(in, 0);
    const Watch watch = watch_of(self);
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) {
        Value chosen = is_chosen(in, choice, item);
        if (is_abrupt(chosen)) return chosen;
        bool goes = (chosen.as.i != 0) != keep;
        if (goes && refuses) return throw_late(in, self);
        if (goes && has_changed(&watch) && !watch.weak) return throw_bare(in, EX_CONCURRENT_MODIFICATION);
        list_push(as_list(goes ? gone : kept), item);
    }
    if (it.failed) return V_THROWN;
    if (ends_changed(in, &watch, choice)) return throw_bare(in, EX_CONCURRENT_MODIFICATION);
    if (as_list(gone)->len == 0) return v_bool(false);
    if (has_changed(&watch)) take_out(as_list(self), as_list(gone));
    else if (!collection_replace(in, self, as_list(kept))) return V_THROWN;
    return v_bool(true);
}

/* Keeps the chosen items, or those not chosen. True when anything went. */
static Value filter(Interp *in, Value self, Choice choice, bool keep) {
    bool late = collection_refuses_late(self), asks = choice.closure.kind == V_CLOSURE && !choice.strict;
    /* whose iterators take nothing out */
    bool copies = self.kind == V_LIST && list_mirrored(self).as.obj->cls == class_known(in, CLS_COPY_LIST);
    asks &= copies || (self.kind == V_LIST && raw_list(self)->immutable) || (self.kind == V_SET && as_set(self)->immutable);
    if (!late && !asks && !collection_writable(in, self, false)) return V_THROWN;
    if (self.kind == V_SET) return filter_set(in, self, &choice, keep);
    return filter_list(in, self, &choice, keep, asks || late);
}

/* The argument of removeAll and retainAll: a collection, an array, or a closure. */
static bool choice_of(Interp *in, Value v, Choice *choice) {
    *choice = (Choice){v_null(), v_null(), false};
    if (v.kind == V_CLOSURE) choice->closure = v;
    else if (v.kind == V_LIST && as_list(v)->len > 8) choice->among = set_from(in, v, MAP_HASH);
    else choice->among = v;
    if (!is_null(v)) return !is_abrupt(choice->among);
    throw_bare(in, EX_NULL_POINTER);
    return false;
}

/* AbstractSet.removeAll: the smaller side is walked, so that the larger one's idea of equality decides. */
static bool walks_other(Interp *in, Value set, Value other) {
    if (set.kind != V_SET || as_set(set)->view == SET_VALUES || !(is_collection(other) || other.kind == V_OBJECT)) return false;
    return collection_size(in, set) > collection_size(in, other);
}

static Value remove_each(Interp *in, Value set, Value other) {
    Iter it;
    bool changed = false;
    if ((!collection_refuses_late(set) && !collection_writable(in, set, false)) || !iter_start(in, &it, other)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) {
        Value removed = call_method_z(in, set, "remove", &item, 1);
        if (is_abrupt(removed)) return removed;
        changed |= removed.kind == V_BOOL && removed.as.i;
    }
    return it.failed ? V_THROWN : v_bool(changed);
}

static bool refuses_all(Interp *in, Value v) {
    if (!collection_refuses_all(v)) return false;
    throw_bare(in, EX_UNSUPPORTED_OPERATION);
    return true;
}

NATIVE(collection_remove_all) {
    Choice choice;
    if (args[0].kind != V_CLOSURE && refuses_all(in, self)) return V_THROWN;
    if (self.kind == V_RANGE && as_range(self)->form == RANGE_EMPTY)
        return args[0].kind == V_CLOSURE ? v_bool(false)
                                         : throw_error(in, EX_UNSUPPORTED_OPERATION, "cannot remove from Empty Ranges");
    if (walks_other(in, self, args[0])) return remove_each(in, self, args[0]);
    return choice_of(in, args[0], &choice) ? filter(in, self, choice, false) : V_THROWN;
}

NATIVE(collection_retain_all) {
    Choice choice;
    if (args[0].kind != V_CLOSURE && refuses_all(in, self)) return V_THROWN;
    if (self.kind == V_RANGE && as_range(self)->form == RANGE_EMPTY)
        return args[0].kind == V_CLOSURE ? v_bool(false)
                                         : throw_error(in, EX_UNSUPPORTED_OPERATION, "cannot retainAll in Empty Ranges");
    return choice_of(in, args[0], &choice) ? filter(in, self, choice, true) : V_THROWN;
}

NATIVE(collection_remove_if) {
    bool single = self.as.obj->cls == class_known(in, CLS_SINGLETON_LIST) || self.as.obj->cls == class_known(in, CLS_SINGLETON_SET);
    if (single) return throw_bare(in, EX_UNSUPPORTED_OPERATION);
    if (refuses_all(in, self)) return V_THROWN;
    return is_null(args[0]) ? throw_bare(in, EX_NULL_POINTER) : filter(in, self, (Choice){v_null(), args[0], true}, false);
}

/* --- the rest of java.util.Collection ----------------------------------------------------------------------- */

NATIVE(collection_is_empty) {
    Value size = gdk_size(in, self, NULL, 0);
    return is_abrupt(size) ? size : v_bool(size.as.i == 0);
}

/* toArray() of these collections stores one item after the other; the others copy their own array. */
static bool copies_each(Interp *in, Value v) {
    const ListLink *link = v.kind == V_LIST ? as_list(v)->link : NULL;
    if (link && link->mirror) return link->range.kind == V_RANGE || copies_each(in, v_obj(V_LIST, link->base));
    const Class *c = v.kind == V_LIST ? class_real(class_of(in, v)) : NULL;
    return !c || strcmp(c->name, "groovy.lang.Tuple") == 0 || c->flags & CLASS_WEAK || c == class_known(in, CLS_LINKED_LIST) ||
           c == class_known(in, CLS_SINGLETON_LIST) || c == class_known(in, CLS_COPIES_LIST);
}

NATIVE(collection_to_array) {
    const List *items = items_of(in, self);
    if (!items) return V_THROWN;
    if (argc && is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    Class *of = argc && args[0].kind == V_ARRAY ? args[0].as.obj->cls : class_array_of(in, class_known(in, CLS_OBJECT));
    Class *element = of->element;
    for (uint32_t i = 0; i < items->len; i++)
        if (!is_null(items->at[i]) && !value_instanceof(in, items->at[i], element))
            return copies_each(in, self)
                ? throw_error(in, EX_ARRAY_STORE, "%s", class_of(in, items->at[i])->name) /* copied one by one */
                : throw_element_mismatch(in, class_known(in, CLS_OBJECT), element);
    if (!argc || args[0].kind != V_ARRAY || as_list(args[0])->len < items->len) return array_of(in, of, items->at, items->len);
    List *given = as_list(args[0]); /* large enough: filled, with a null behind the last */
    for (uint32_t i = 0; i < items->len; i++) given->at[i] = items->at[i];
    if (given->len > items->len) given->at[items->len] = v_null();
    return args[0];
}

NATIVE(collection_for_each) {
    Iter it;
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);)
        if (is_abrupt(functional_call(in, args[0], "accept", &item, 1))) return V_THROWN;
    return it.failed ? V_THROWN : v_null();
}

/* An object that is a collection is asked for its iterator, and then for its size. */
NATIVE(collection_stream) {
    if (!is_own_collection(in, self)) return stream_of(in, self);
    Value walk = call_method(in, self, in->state->sym.iterator, NULL, 0);
    return is_abrupt(walk) || collection_size(in, self) < 0 ? V_THROWN : stream_of(in, walk);
}
static NATIVE(collection_parallel_stream) {
    Value stream = collection_stream(in, self, args, argc);
    return is_abrupt(stream) ? stream : call_method_z(in, stream, "parallel", NULL, 0);
}

NATIVE(collection_as_immutable) { return collection_view_like(in, self, VIEW_UNMODIFIABLE); }
NATIVE(collection_as_synchronized) { return collection_view_like(in, self, VIEW_SYNCHRONIZED); }

/* What Groovy adds looks at its argument before the collection can refuse anything. */
#define GIVEN(name, method)                                                                                            \
    static NATIVE(name) { return is_null(args[0]) ? throw_bare(in, EX_NULL_POINTER) : method(in, self, args, argc); }
GIVEN(add_given, collection_add_all_native)
GIVEN(remove_given, collection_remove_all)
GIVEN(retain_given, collection_retain_all)
GIVEN(intersect_all, gdk_intersect)

/* A closure that is null is missed as soon as there is an item for it. */
static NATIVE(sum_by) {
    if (!is_null(args[0])) return gdk_sum(in, self, args, argc);
    Value size = gdk_size(in, self, NULL, 0);
    return is_abrupt(size) ? size : size.as.i ? throw_bare(in, EX_NULL_POINTER) : v_null();
}

static NATIVE(group_by_one) {
    if (!is_null(args[0])) return gdk_group_by(in, self, args, argc);
    Value size = gdk_size(in, self, NULL, 0);
    return is_abrupt(size) ? size : size.as.i ? throw_bare(in, EX_NULL_POINTER) : map_new(in);
}

/* The property of no name: of the items only maps have it. */
static Value nameless_property_of_items(Interp *in, Value self) {
    Iter it;
    Value out = list_new(in, 0);
    if (!iter_start(in, &it, self)) return V_THROWN;
    for (Value item; iter_next(in, &it, &item);) {
        if (is_null(item)) continue;
        if (item.kind != V_MAP) return throw_bare(in, EX_NULL_POINTER);
        Value name = v_null(), v = call_method_z(in, item, "get", &name, 1);
        if (is_abrupt(v)) return v;
        list_push(as_list(out), v);
    }
    return it.failed ? V_THROWN : out;
}

/* list.name on a collection: the property of every item. */
NATIVE(collection_get_property) {
    return is_null(args[0]) ? nameless_property_of_items(in, self) : property_of_items(in, self, string_sym(in, as_string(args[0])));
}

NATIVE(iterator_iterator) { return self; }
NATIVE(iterator_as_boolean) { return call_method_z(in, self, "hasNext", NULL, 0); }

const NativeMethod object_walk_methods[] = {
    {"lazily each(Closure)", gdk_each},
    {"lazily eachWithIndex(Closure)", gdk_each_with_index},
    {"collect()", gdk_collect},
    {"lazily collect(Closure)", gdk_collect},
    {"lazily collect(Collection, Closure)", gdk_collect_into},
    {"find()", gdk_find},
    {"find(Closure)", gdk_find},
    {"findAll()", gdk_find_all},
    {"findAll(Closure)", gdk_find_all},
    {"lazily findResult(Closure)", gdk_find_result},
    {"lazily findResult(Object, Closure)", gdk_find_result_or},
    {"grep()", gdk_grep},
    {"grep(Object)", gdk_grep},
    {"any()", gdk_any},
    {"any(Closure)", gdk_any},
    {"every()", gdk_every},
    {"every(Closure)", gdk_every},
    {"split(Closure)", gdk_split},
    {"findIndexOf(Closure)", gdk_find_index_of},
    {"findIndexOf(int, Closure)", gdk_find_index_of},
    {"findLastIndexOf(Closure)", gdk_find_last_index_of},
    {"findLastIndexOf(int, Closure)", gdk_find_last_index_of},
    {"findIndexValues(Closure)", gdk_find_index_values},
    {"findIndexValues(Number, Closure)", gdk_find_index_values},
    {"lazily inject(Closure)", gdk_inject},
    {"lazily inject(Object, Closure)", gdk_inject},
    {"iterator()", gdk_iterator},
    {0}};

/* What Iterable, Iterator and Object[] share: FOLDS(fn). */
#define FOLD_METHODS                                                                                                  \
    {"sum()", gdk_sum}, {"lazily sum(Closure)", sum_by}, {"sum(Object)", gdk_sum}, {"lazily sum(Object, Closure)", gdk_sum},        \
        {"join()", gdk_join}, {"join(String)", gdk_join}, {"min()", gdk_min}, {"min(Closure)", gdk_min},               \
        {"min(Comparator)", gdk_min}, {"max()", gdk_max}, {"max(Closure)", gdk_max}, {"max(Comparator)", gdk_max},     \
        {"lazily countBy(Closure)", gdk_count_by}, {"count(Closure)", gdk_count}, {"count(Object)", gdk_count},               \
        {"collectEntries()", gdk_collect_entries}, {"lazily collectEntries(Closure)", gdk_collect_entries},                   \
        {"collectEntries(Map)", gdk_collect_entries_into}, {"lazily collectEntries(Map, Closure)", gdk_collect_entries_into}, \
        {"lazily collectMany(Closure)", gdk_collect_many},                                                                           \
        {"toList()", gdk_to_list}, {"size()", gdk_size}, {"sort()", gdk_sort},       \
        {"sort(Closure)", gdk_sort}, {"toSorted()", gdk_to_sorted},                                                   \
        {"toSorted(Closure)", gdk_to_sorted}, {"toSorted(Comparator)", gdk_to_sorted}, {"toUnique()", gdk_to_unique},  \
        {"toUnique(Closure)", gdk_to_unique}, {"toUnique(Comparator)", gdk_to_unique}

/* What iterators do not have. */
#define LASTING_METHODS                                                                                               \
    {"sort(boolean)", gdk_sort_mutate}, {"sort(boolean, Closure)", gdk_sort_mutate},                                  \
        {"sort(boolean, Comparator)", gdk_sort_mutate}, {"lazily collectMany(Collection, Closure)", gdk_collect_many_into}, \
        {"lazily groupBy(Closure)", group_by_one}, {"groupBy(List)", gdk_group_by_list}, {"groupBy(Object...)", gdk_group_by},    \
        {"contains(Object)", gdk_contains}, {"first()", gdk_first}, {"head()", gdk_first}, {"last()", gdk_last}

#define SLICE_METHODS                                                                                                 \
    {"tail()", gdk_tail}, {"init()", gdk_init},  \
        {"take(int)", gdk_take}, {"takeWhile(Closure)", gdk_take_while},          \
        {"drop(int)", gdk_drop}, {"dropRight(int)", gdk_drop_right}, {"dropWhile(Closure)", gdk_drop_while}

#define COMBINE_METHODS                                                                                               \
    {"plus(Object)", gdk_plus}, {"minus(Object)", gdk_minus}, {"flatten()", gdk_flatten},                             \
        {"lazily flatten(Closure)", gdk_flatten}, {"toSpreadMap()", gdk_to_spread_map}

static NATIVE(collection_itself) { return self; }

/* minus(Collection): what is empty looks for no collection. */
static NATIVE(minus_collection) {
    bool idle = is_null(args[0]) && collection_size(in, self) == 0;
    return idle ? similar_collection(in, self) : gdk_minus_all(in, self, args, argc);
}

static NATIVE(iterable_as_list) { return is_java_list(in, self) || self.kind == V_RANGE ? self : gdk_to_list(in, self, args, argc); }

static const NativeMethod iterable_methods[] = {
    {"abstract iterator()", NULL},
    {"forEach(java.util.function.Consumer)", collection_for_each},
    {"spliterator()", iterable_spliterator},
    LASTING_METHODS,
    FOLD_METHODS,
    SLICE_METHODS,
    {"takeRight(int)", gdk_take_right},
    COMBINE_METHODS,
    {"toSet()", gdk_to_set},
    {"lazily collectNested(Closure)", gdk_collect_nested},
    {"lazily collectNested(Collection, Closure)", gdk_collect_nested},
    {"lazily findResults(Closure)", gdk_find_results},
    {"indexed()", gdk_indexed},
    {"indexed(int)", gdk_indexed},
    {"withIndex()", gdk_with_index},
    {"withIndex(int)", gdk_with_index},
    {"containsAll(Object[])", gdk_contains_all},
    {"collate(int)", gdk_collate},
    {"collate(int, boolean)", gdk_collate},
    {"collate(int, int)", gdk_collate},
    {"collate(int, int, boolean)", gdk_collate},
    {"combinations()", gdk_combinations},
    {"lazily combinations(Closure)", gdk_combinations},
    {"lazily eachCombination(Closure)", gdk_each_combination},
    {"permutations()", gdk_permutations},
    {"lazily permutations(Closure)", gdk_permutations},
    {"lazily eachPermutation(Closure)", gdk_each_permutation},
    {"disjoint(Iterable)", gdk_disjoint},
    {"intersect(Iterable)", intersect_all},
    {"multiply(Number)", gdk_multiply},
    {"getAt(int)", gdk_get_at},
    {"asList()", iterable_as_list},
    {"asCollection()", collection_itself},
    {0}};

static NATIVE(iterator_cannot_remove) { return throw_error(in, EX_UNSUPPORTED_OPERATION, "remove"); }

static const NativeMethod iterator_gdk_methods[] = {
    {"remove()", iterator_cannot_remove},
    {"abstract hasNext()", NULL},
    {"abstract next()", NULL},
    {"forEachRemaining(java.util.function.Consumer)", collection_for_each},
    FOLD_METHODS,
    SLICE_METHODS,
    {"toSet()", gdk_to_set},
    {"indexed()", iterator_indexed},
    {"indexed(int)", iterator_indexed},
    {"withIndex()", iterator_with_index},
    {"withIndex(int)", iterator_with_index},
    {"iterator()", iterator_iterator},
    {"asBoolean()", iterator_as_boolean},
    {"reverse()", gdk_reverse},
    {"sort(Comparator)", gdk_sort},
    {"unique()", gdk_unique},
    {"unique(Closure)", gdk_unique},
    {"unique(Comparator)", gdk_unique},
    {"getAt(int)", gdk_get_at},
    {0}};

static const NativeMethod collection_gdk_methods[] = {
    {"asBoolean()", gdk_as_boolean},
    {"addAll(Iterable)", add_given},
    {"addAll(Iterator)", add_given},
    {"addAll(Object[])", add_given},
    {"removeAll(Object[])", remove_given},
    {"removeAll(Closure)", collection_remove_all},
    {"retainAll(Object[])", retain_given},
    {"retainAll(Closure)", collection_retain_all},
    {"removeElement(Object)", collection_remove},
    {"removeIf(java.util.function.Predicate)", collection_remove_if},
    {"leftShift(Object)", collection_left_shift},
    {"asImmutable()", collection_as_immutable},
    {"asSynchronized()", collection_as_synchronized},
    {"plus(Iterable)", gdk_plus_all},
    {"minus(Iterable)", gdk_minus_all},
    {"minus(Collection)", minus_collection},
    {"getAt(String)", collection_get_property},
    {"getIndices()", gdk_get_indices},
    {"isCase(Object)", gdk_contains},
    {"toListString()", gdk_to_cut_string},
    {"toListString(int)", gdk_to_cut_string},
    {"unique()", gdk_unique},
    {"unique(Closure)", gdk_unique},
    {"unique(Comparator)", gdk_unique},
    {"unique(boolean)", gdk_unique_mutate},
    {"unique(boolean, Closure)", gdk_unique_mutate},
    {"unique(boolean, Comparator)", gdk_unique_mutate},
    {"intersect(Collection)", gdk_intersect},
    {"stream()", collection_stream},
    {"parallelStream()", collection_parallel_stream},
    {0}};

static const NativeMethod abstract_collection_methods[] = {
    {"add(Object)", collection_add_native},
    {"addAll(Collection)", collection_add_all_native},
    {"remove(Object)", collection_remove},
    {"removeAll(Collection)", collection_remove_all},
    {"retainAll(Collection)", collection_retain_all},
    {"clear()", collection_clear},
    {"contains(Object)", gdk_contains},
    {"containsAll(Collection)", gdk_contains_all},
    {"isEmpty()", collection_is_empty},
    {"size()", gdk_size},
    {"toArray()", collection_to_array},
    {"toArray(Object[])", collection_to_array},
    {"iterator()", gdk_iterator},
    {"toString()", gdk_to_string},
    {0}};

NATIVE(enumeration_as_boolean) { return call_method_z(in, self, "hasMoreElements", NULL, 0); }

static NATIVE(enumeration_as_iterator) { return self; }

static const NativeMethod enumeration_methods[] = {{"asIterator()", enumeration_as_iterator},
                                                   {"iterator()", enumeration_iterator},
                                                   {"asBoolean()", enumeration_as_boolean},
                                                   {"toList()", gdk_to_list},
                                                   {"toSet()", gdk_to_set},
                                                   {0}};

const NativeType type_java_lang_Iterable = {"java.lang.Iterable", NULL, NULL, V_OBJECT, CLASS_INTERFACE | CLASS_OPEN, iterable_methods, 0};
const NativeType type_java_util_Iterator = {"java.util.Iterator", NULL, NULL, V_OBJECT, CLASS_INTERFACE, iterator_gdk_methods, 0};
const NativeType type_java_util_Enumeration = {"java.util.Enumeration", NULL, NULL, V_OBJECT, CLASS_INTERFACE, enumeration_methods, 0};
const NativeType type_java_util_Collection = {"java.util.Collection", NULL, "java.lang.Iterable", V_OBJECT, CLASS_INTERFACE | CLASS_OPEN,
                                              collection_gdk_methods, 0};
const NativeType type_java_util_AbstractCollection = {"java.util.AbstractCollection", NULL, "java.util.Collection", V_OBJECT,
                                                      CLASS_ABSTRACT | CLASS_OPEN, abstract_collection_methods, 0};

/* --- arrays ------------------------------------------------------------------------------------------------- */

NATIVE(array_get_at) {
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER); /* by its cast it chose this method */
    if (args[0].kind == V_INT) return array_get(in, raw_list(self), args[0].as.i);
    return list_get_at(in, self, args[0]);
}

NATIVE(array_put_at) { return array_put(in, raw_list(self), to_int(args[0]), args[1]) ? v_null() : V_THROWN; }

/* Of arrays only those of one primitive type are compared by their items; an array of objects with a list too. */
NATIVE(array_equals) {
    const Class *element = self.as.obj->cls->element;
    bool alike = args[0].kind == V_ARRAY && args[0].as.obj->cls == self.as.obj->cls && element && element->flags & CLASS_PRIMITIVE &&
                 element->kind == V_INT; /* Groovy adds it to these */
    bool objects = !element || !(element->flags & CLASS_PRIMITIVE);
    bool list = objects && (args[0].kind == V_LIST || args[0].kind == V_RANGE);
    return alike || list ? collection_equals(in, self, args[0]) : v_bool(value_same(self, args[0]));
}

NATIVE(array_clone) {
    List *array = raw_list(self);
    if (!array->packing) return array_of(in, self.as.obj->cls, array->at, array->len);
    Value copy = array_new(in, self.as.obj->cls->element, array->len);
    array_move(raw_list(copy), 0, array, 0, array->len);
    return copy;
}

/* Of numbers and characters, from an initial value of the array's kind. */
NATIVE(numbers_sum) {
    Value total = gdk_sum(in, self, args, argc);
    return is_abrupt(total) ? total : value_cast(in, total, self.as.obj->cls->element);
}

/* A closure is counted like any other value: it is not there. */
NATIVE(numbers_count) { return args[0].kind == V_CLOSURE ? v_int(0) : gdk_count(in, self, args, argc); }

/* As a collection of boxed values: 1 is not among bytes. */
NATIVE(array_is_case) {
    Value items = list_from(in, self, false);
    return is_abrupt(items) ? items : gdk_contains(in, items, args, argc);
}

/* What is turned round becomes an Object[] whatever it was. */
NATIVE(array_reverse) {
    if (argc && args[0].as.i) return gdk_reverse(in, self, args, argc);
    Value items = gdk_reverse(in, list_from(in, self, false), NULL, 0);
    if (is_abrupt(items)) return items;
    return array_of(in, class_array_of(in, in->kinds[V_OBJECT]), as_list(items)->at, as_list(items)->len);
}

static const NativeMethod array_methods[] = {
    {"clone()", array_clone}, {"equals(Object)", array_equals}, {"swap(int, int)", gdk_swap},
    {"getAt(int)", array_get_at}, {"getAt(Range)", array_get_at}, {"getAt(Collection)", array_get_at},
    {"putAt(int, Object)", array_put_at}, {"asBoolean()", gdk_as_boolean}, {"toString()", gdk_to_string},
    {0}};

static const NativeMethod number_array_methods[] = {
    {"join()", gdk_join}, {"join(String)", gdk_join},
    {"flatten()", gdk_flatten}, {"toList()", gdk_to_list}, {"toSet()", gdk_to_set}, {"size()", gdk_size},
    {"contains(Object)", gdk_contains}, {"count(Object)", numbers_count}, {"isCase(Object)", array_is_case},
    {0}};

static const NativeMethod object_array_methods[] = {
    LASTING_METHODS,
    FOLD_METHODS,
    SLICE_METHODS,
    {"takeRight(int)", gdk_take_right},
    COMBINE_METHODS,
    {"plus(Object)", gdk_plus},
    {"plus(Object[])", gdk_plus_all},
    {"plus(Iterable)", gdk_plus_all},
    {"plus(Collection)", gdk_plus_all},
    {"minus(Object)", gdk_minus},
    {"minus(Object[])", gdk_minus_all},
    {"minus(Iterable)", gdk_minus_all},
    {"isCase(Object)", array_is_case},
    {"getIndices()", gdk_get_indices},
    {"reverse()", array_reverse},
    {"reverse(boolean)", array_reverse},
    {"lazily reverseEach(Closure)", gdk_reverse_each},
    {"sort(Comparator)", array_sort},
    {"toArrayString()", gdk_to_string},
    {0}};

/* All arrays; then those of objects, of primitives, of bytes. */
const NativeType type_array = {"[]", NULL, "java.lang.Cloneable java.io.Serializable", V_ARRAY, CLASS_FINAL, array_methods, 0};
const NativeType type_object_array = {"[]objects", "[]", NULL, V_ARRAY, CLASS_FINAL, object_array_methods, 0};
const NativeType type_number_array = {"[]numbers", "[]", NULL, V_ARRAY, CLASS_FINAL, number_array_methods, 0};
static const NativeMethod byte_array_each[] = {{"eachByte(Closure)", gdk_each}, {0}};
const NativeType type_boxed_byte_array = {"[]Bytes", "[]objects", NULL, V_ARRAY, CLASS_FINAL, byte_array_each, 0};

/* Those that can be summed: each has a class of its own above it, for the initial value's type. */
#define SUMMED(of, ...)                                                                                                \
    static const NativeMethod of##_array_methods[] = {{"sum()", numbers_sum}, {"sum(" #of ")", numbers_sum}, __VA_ARGS__}; \
    const NativeType type_##of##_array = {"[]" #of "s", "[]numbers", NULL, V_ARRAY, CLASS_FINAL, of##_array_methods, 0};
SUMMED(byte, {"eachByte(Closure)", gdk_each}, {0})
SUMMED(short, {0})
SUMMED(int, {0})
SUMMED(long, {0})
SUMMED(char, {0})
SUMMED(float, {0})
SUMMED(double, {0})
