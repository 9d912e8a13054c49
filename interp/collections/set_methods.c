/*
 * The set classes: constructors, what Groovy adds to Set, TreeSet's navigation, and the views of maps as classes.
 */
#include "interp/collections/collections_methods.h"
#include "interp/collections/functional.h"
#include "interp/collections/heirs.h"
#include "interp/collections/iterator.h"
#include "interp/collections/map_methods.h"
#include "interp/collections/views.h"

static MapOrder order_of(Interp *in, const Class *c) {
    if (class_is_subclass(c, class_known(in, CLS_LINKED_HASH_SET))) return MAP_LINKED;
    if (class_is_subclass(c, class_known(in, CLS_TREE_SET))) return MAP_SORTED;
    if (class_is_subclass(c, class_known(in, CLS_ORDERED_SET))) return MAP_SORTED;
    return class_is_subclass(c, class_known(in, CLS_HASH_SET)) ? MAP_HASH : MAP_LINKED;
}

static Value make(Interp *in, Value self) { return set_new_of(in, as_class(self), order_of(in, as_class(self)), 0); }

NATIVE(set_init) { return make(in, self); }

NATIVE(set_init_capacity) {
    Value set = make(in, self);
    if (args[0].as.i < 0) return throw_error(in, EX_ILLEGAL_ARGUMENT, "Illegal initial capacity: %d", args[0].as.i);
    map_set_capacity(as_set(set)->map, (uint32_t)args[0].as.i);
    return set;
}

NATIVE(set_init_from) {
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    Value set = make(in, self);
    Map *map = as_set(set)->map;
    bool asks = is_collection(args[0]) || (map->ordering != MAP_SORTED && is_own_collection(in, args[0]));
    int64_t size = asks ? collection_size(in, args[0]) : 0;
    if (size < 0) return V_THROWN;
    if (map->ordering == MAP_HASH) map_set_capacity(map, size < 12 ? 16 : (uint32_t)((float)size / 0.75f) + 1);
    bool ordered = map->ordering == MAP_SORTED && args[0].kind == V_SET && value_instanceof(in, args[0], class_known(in, CLS_SORTED_SET));
    if (ordered) map_set_comparator(map, map_order_of(as_set(args[0])->map));
    if (map->ordering == MAP_SORTED && object_is(in, args[0], CLS_SORTED_SET)) {
        Value order = call_method_z(in, args[0], "comparator", NULL, 0);
        if (is_abrupt(order)) return order;
        map_set_comparator(map, order);
    }
    return collection_add_all(in, set, args[0], NULL) ? set : V_THROWN;
}

/* TreeSet's own constructor for the map behind it, which Groovy finds too. */
NATIVE(set_init_over_map) {
    Value keys = is_null(args[0]) ? throw_bare(in, EX_NULL_POINTER) : call_method_z(in, args[0], "keySet", NULL, 0);
    Value set = is_abrupt(keys) ? keys : make(in, self);
    if (is_abrupt(set)) return set;
    if (args[0].kind == V_MAP) map_set_comparator(as_set(set)->map, map_order_of(as_map(args[0])));
    return collection_add_all(in, set, keys, NULL) ? set : V_THROWN;
}

NATIVE(set_init_comparator) {
    Value set = make(in, self);
    map_set_comparator(as_set(set)->map, args[0]);
    return set;
}

NATIVE(set_clone) {
    const Map *map = map_base(as_set(self)->map);
    Value copy = set_new_of(in, self.as.obj->cls, (MapOrder)map->ordering, map->live);
    map_set_comparator(as_set(copy)->map, map_order_of(as_set(self)->map));
    map_make_room(as_set(copy)->map, map->live);
    return map_put_all(in, as_set(copy)->map, v_obj(V_MAP, as_set(self)->map)) ? instance_like(self, copy) : V_THROWN;
}

/* --- TreeSet --------------------------------------------------------------------------------------------------------- */

static Map *tree(Value self) { return as_set(self)->map; }

static Value key_or_null(const MapSlot *slot) { return slot ? slot_key(slot) : v_null(); }

static Value end_key(Interp *in, Value self, bool last) {
    const MapSlot *slot = map_end_slot(tree(self), last);
    return slot ? slot_key(slot) : throw_bare(in, EX_NO_SUCH_ELEMENT);
}

NATIVE(tree_set_first) { return end_key(in, self, false); }
NATIVE(tree_set_last) { return end_key(in, self, true); }

static Value poll_end(Interp *in, Value self, bool last) {
    bool failed = false;
    const MapSlot *slot = map_end_slot(tree(self), last);
    if (!set_writable(in, as_set(self), false)) return V_THROWN;
    Value key = key_or_null(slot);
    if (slot) map_remove(in, tree(self), key, NULL, &failed);
    return failed ? V_THROWN : key;
}

NATIVE(tree_set_poll_first) { return poll_end(in, self, false); }
NATIVE(tree_set_poll_last) { return poll_end(in, self, true); }

static Value neighbour(Interp *in, Value self, Value key, bool above, bool inclusive) {
    bool failed = false;
    const MapSlot *slot = map_neighbour(in, tree(self), key, above, inclusive, &failed);
    return failed ? V_THROWN : key_or_null(slot);
}

NATIVE(tree_set_floor) { return neighbour(in, self, args[0], false, true); }
NATIVE(tree_set_lower) { return neighbour(in, self, args[0], false, false); }
NATIVE(tree_set_ceiling) { return neighbour(in, self, args[0], true, true); }
NATIVE(tree_set_higher) { return neighbour(in, self, args[0], true, false); }

/* The set over a part of the set's map. */
static Value set_over_part(Interp *in, Value self, Value part) {
    if (is_abrupt(part) || !map_part_bounded(in, as_map(part))) return V_THROWN;
    bool own = as_set(self)->view == SET_OWN, viewed = is_view(self.as.obj->cls);
    Value set = own ? set_new_of(in, NULL, MAP_SORTED, 0) : set_view(in, as_map(part), SET_KEYS);
    if (own) as_set(set)->map = as_map(part);
    as_set(set)->immutable = as_set(self)->immutable;
    return viewed ? set_as(as_set(set), self.as.obj->cls, as_set(self)->immutable) : set;
}

NATIVE(tree_set_head) { return set_over_part(in, self, map_head(in, tree(self), args, argc)); }
NATIVE(tree_set_tail) { return set_over_part(in, self, map_tail(in, tree(self), args, argc)); }
NATIVE(tree_set_sub) { return set_over_part(in, self, map_sub(in, tree(self), args, argc)); }
NATIVE(tree_set_descending) { return set_over_part(in, self, map_turned(in, tree(self))); }
NATIVE(tree_set_sort) { return self; }
NATIVE(tree_set_to_sorted) { return set_from(in, self, MAP_LINKED); }
NATIVE(tree_set_descending_iterator) {
    Value set = tree_set_descending(in, self, NULL, 0);
    return is_abrupt(set) ? set : iterator_over(in, set);
}

NATIVE(tree_set_comparator) { return map_order_of(tree(self)); }

/* --- tables -------------------------------------------------------------------------------------------------------------- */

/* minus(Collection) of a set: null has nothing to take out. */
static NATIVE(set_minus) {
    if (!is_null(args[0])) return gdk_minus(in, self, args, argc);
    Value copy = similar_collection(in, self);
    return is_abrupt(copy) || !collection_add_all(in, copy, self, NULL) ? V_THROWN : copy;
}

static const NativeMethod set_interface_methods[] = {{"equals(Set)", gdk_equals}, {"minus(Collection)", set_minus}, {0}};
static const NativeMethod abstract_set_methods[] = {{"equals(Object)", gdk_equals}, {"hashCode()", gdk_hash_code},
                                                    {"removeAll(Collection)", collection_remove_all}, {0}};
static const NativeMethod hash_set_methods[] = {{"<init>()", set_init},
                                                {"<init>(int)", set_init_capacity},
                                                {"<init>(int, float)", set_init_capacity},
                                                {"<init>(Collection)", set_init_from},
                                                {"clone()", set_clone},
                                                {0}};
static const NativeMethod copy_set_methods[] = {{"<init>()", set_init}, {"<init>(Collection)", set_init_from}, {0}};
/* SortedSet's methods; what NavigableSet adds. */
#define SORTED_SET                                                                                                    \
    {"first()", tree_set_first}, {"last()", tree_set_last}, {"headSet(Object)", tree_set_head}, {"tailSet(Object)", tree_set_tail}, \
        {"subSet(Object, Object)", tree_set_sub}, {"comparator()", tree_set_comparator}, {"sort()", tree_set_sort},   \
        {"toSorted()", tree_set_to_sorted}
#define NAVIGABLE_SET                                                                                                 \
    {"pollFirst()", tree_set_poll_first}, {"pollLast()", tree_set_poll_last}, {"floor(Object)", tree_set_floor},       \
        {"lower(Object)", tree_set_lower}, {"ceiling(Object)", tree_set_ceiling}, {"higher(Object)", tree_set_higher}, \
        {"headSet(Object, boolean)", tree_set_head}, {"tailSet(Object, boolean)", tree_set_tail},                     \
        {"subSet(Object, boolean, Object, boolean)", tree_set_sub}, {"descendingSet()", tree_set_descending},         \
        {"descendingIterator()", tree_set_descending_iterator}
static const NativeMethod sorted_set_methods[] = {SORTED_SET, {0}};
static const NativeMethod navigable_set_methods[] = {NAVIGABLE_SET, {0}};
const NativeMethod tree_set_methods[] = {{"<init>()", set_init},
                                         {"<init>(NavigableMap)", set_init_over_map},
                                         {"<init>(Collection)", set_init_from},
                                         {"<init>(Comparator)", set_init_comparator},
                                         {"clone()", set_clone},
                                         SORTED_SET,
                                         NAVIGABLE_SET,
                                         {0}};

#define SET_TYPE(symbol, name, super, interfaces, methods)                                                               \
    const NativeType type_##symbol = {name, super, interfaces, V_SET, 0, methods, 0}
#define ABSTRACT_SET "java.util.AbstractSet"
#define MARKS "java.util.Set java.lang.Cloneable java.io.Serializable"

SET_TYPE(java_util_HashSet, "java.util.HashSet", ABSTRACT_SET, MARKS, hash_set_methods);
SET_TYPE(java_util_LinkedHashSet, "java.util.LinkedHashSet", "java.util.HashSet", MARKS, hash_set_methods);
SET_TYPE(java_util_TreeSet, "java.util.TreeSet", ABSTRACT_SET,
         "java.util.NavigableSet java.lang.Cloneable java.io.Serializable", tree_set_methods);
/* What EnumSet is made of: kept in order, without what sorted sets have. */
static const NativeMethod ordered_set_methods[] = {{"<init>(Comparator)", set_init_comparator}, {0}};
const NativeType type_OrderedSet = {"sluice.OrderedSet", ABSTRACT_SET, "java.io.Serializable java.lang.Cloneable", V_SET,
                                    CLASS_ABSTRACT | CLASS_WEAK, ordered_set_methods, 0};
SET_TYPE(CopyOnWriteArraySet, "java.util.concurrent.CopyOnWriteArraySet", ABSTRACT_SET, "java.io.Serializable", copy_set_methods);
const NativeType type_ConcurrentSkipListSet = {
    "java.util.concurrent.ConcurrentSkipListSet", "java.util.TreeSet", NULL, V_SET, CLASS_WEAK, tree_set_methods, 0};
SET_TYPE(EmptySet, "java.util.Collections$EmptySet", ABSTRACT_SET, NULL, NULL);
SET_TYPE(UnmodifiableSet, "java.util.Collections$UnmodifiableSet", ABSTRACT_SET, NULL, NULL);
SET_TYPE(SynchronizedSet, "java.util.Collections$SynchronizedSet", ABSTRACT_SET, NULL, NULL);
SET_TYPE(UnmodifiableSortedSet, "java.util.Collections$UnmodifiableSortedSet", "java.util.Collections$UnmodifiableSet",
         "java.util.SortedSet", sorted_set_methods);
SET_TYPE(UnmodifiableNavigableSet, "java.util.Collections$UnmodifiableNavigableSet", "java.util.Collections$UnmodifiableSortedSet",
         "java.util.NavigableSet", navigable_set_methods);
SET_TYPE(EmptyNavigableSet, "java.util.Collections$UnmodifiableNavigableSet$EmptyNavigableSet",
         "java.util.Collections$UnmodifiableNavigableSet", NULL, NULL);
SET_TYPE(SynchronizedSortedSet, "java.util.Collections$SynchronizedSortedSet", "java.util.Collections$SynchronizedSet",
         "java.util.SortedSet", sorted_set_methods);
SET_TYPE(SynchronizedNavigableSet, "java.util.Collections$SynchronizedNavigableSet", "java.util.Collections$SynchronizedSortedSet",
         "java.util.NavigableSet", navigable_set_methods);
SET_TYPE(SynchronizedCollection, "java.util.Collections$SynchronizedCollection", "java.util.AbstractCollection", NULL, NULL);
SET_TYPE(SingletonSet, "java.util.Collections$SingletonSet", ABSTRACT_SET, "java.io.Serializable", NULL);
SET_TYPE(SetFromMap, "java.util.Collections$SetFromMap", ABSTRACT_SET, "java.io.Serializable", NULL);
SET_TYPE(UnmodifiableEntrySet, "java.util.Collections$UnmodifiableMap$UnmodifiableEntrySet", "java.util.Collections$UnmodifiableSet",
         NULL, NULL);
SET_TYPE(ImmutableSet, "java.util.ImmutableCollections$SetN", ABSTRACT_SET, NULL, NULL);
SET_TYPE(UnmodifiableCollection, "java.util.Collections$UnmodifiableCollection", "java.util.AbstractCollection", NULL, NULL);
SET_TYPE(AscendingEntries, "java.util.TreeMap$AscendingSubMap$AscendingEntrySetView", ABSTRACT_SET, NULL, NULL);
SET_TYPE(DescendingEntries, "java.util.TreeMap$DescendingSubMap$DescendingEntrySetView", ABSTRACT_SET, NULL, NULL);
SET_TYPE(AbstractMap_Values, "java.util.AbstractMap$2", "java.util.AbstractCollection", NULL, NULL);

const NativeType type_java_util_Set = {"java.util.Set", NULL, "java.util.Collection", V_SET,
                                       CLASS_INTERFACE | CLASS_OPEN, set_interface_methods, 0};
const NativeType type_java_util_AbstractSet = {"java.util.AbstractSet", "java.util.AbstractCollection", "java.util.Set", V_SET,
                                               CLASS_ABSTRACT | CLASS_OPEN, abstract_set_methods, 0};
const NativeType type_java_util_SortedSet = {"java.util.SortedSet", NULL, "java.util.Set", V_SET, CLASS_INTERFACE, NULL, 0};
const NativeType type_java_util_NavigableSet = {"java.util.NavigableSet", NULL, "java.util.SortedSet", V_SET, CLASS_INTERFACE, NULL, 0};
