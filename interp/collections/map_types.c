/*
 * The map classes: constructors, and what TreeMap, Hashtable, Properties and ConcurrentHashMap add to AbstractMap.
 */
#include "interp/collections/collections_methods.h"
#include "interp/collections/functional.h"
#include "interp/collections/iterator.h"
#include "interp/collections/map_methods.h"
#include "interp/collections/views.h"
#include "interp/data/properties.h"

/* --- constructors: self is the class -------------------------------------------------------------------------- */

static MapOrder order_of(Interp *in, const Class *c) {
    static const struct {
        KnownClass cls;
        MapOrder order;
    } orders[] = {{CLS_LINKED_HASH_MAP, MAP_LINKED}, {CLS_HASH_MAP, MAP_HASH},         {CLS_TREE_MAP, MAP_SORTED},
                  {CLS_PROPERTIES, MAP_CONCURRENT},  {CLS_HASHTABLE, MAP_HASHTABLE},   {CLS_CONCURRENT_MAP, MAP_CONCURRENT},
                  {CLS_IDENTITY_MAP, MAP_IDENTITY},  {CLS_WEAK_MAP, MAP_HASH},         {CLS_ORDERED_MAP, MAP_SORTED}};
    for (size_t i = 0; i < sizeof orders / sizeof *orders; i++)
        if (class_is_subclass(c, class_known(in, orders[i].cls))) return orders[i].order;
    return MAP_LINKED;
}

static Value make(Interp *in, Value self) { return map_new_of(in, as_class(self), order_of(in, as_class(self)), 0); }

NATIVE(map_init) { return make(in, self); }

/* (int), (int, float), (int, float, boolean) */
NATIVE(map_init_capacity) {
    bool table = class_is_subclass(as_class(self), class_known(in, CLS_HASHTABLE));
    if (args[0].as.i < 0)
        return throw_error(in, EX_ILLEGAL_ARGUMENT, table ? "Illegal Capacity: %d" : "Illegal initial capacity: %d", args[0].as.i);
    Value map = make(in, self);
    map_set_capacity(as_map(map), (uint32_t)args[0].as.i);
    if (argc > 2 && args[2].kind == V_BOOL && args[2].as.i) as_map(map)->ordering = MAP_ACCESS;
    return map;
}

NATIVE(map_init_from) {
    Value map = make(in, self);
    bool asks = as_map(map)->ordering == MAP_HASHTABLE && args[0].kind == V_OBJECT;
    if (asks && collection_size(in, args[0]) < 0) return V_THROWN;
    if (as_map(map)->ordering == MAP_SORTED && args[0].kind == V_MAP && value_instanceof(in, args[0], class_known(in, CLS_SORTED_MAP)))
        map_set_comparator(as_map(map), map_order_of(as_map(args[0])));
    if (as_map(map)->ordering == MAP_SORTED && object_is(in, args[0], CLS_SORTED_MAP)) {
        Value order = call_method_z(in, args[0], "comparator", NULL, 0);
        if (is_abrupt(order)) return order;
        map_set_comparator(as_map(map), order);
    }
    return map_put_all(in, as_map(map), args[0]) ? map : V_THROWN;
}

NATIVE(tree_init_comparator) {
    Value map = make(in, self);
    map_set_comparator(as_map(map), args[0]);
    return map;
}

/* The class comes last: its removeEldestEntry() is not asked. */
NATIVE(map_clone) {
    const Map *source = map_base(as_map(self));
    Value copy = map_new_of(in, NULL, (MapOrder)source->ordering, source->live);
    map_set_comparator(as_map(copy), map_comparator(source));
    if (source->more && !is_null(source->more->fallback)) map_set_fallback(as_map(copy), source->more->fallback); /* of Properties */
    if (!map_put_all(in, as_map(copy), self)) return V_THROWN;
    return instance_like(self, copy);
}

/* --- TreeMap ----------------------------------------------------------------------------------------------------- */

static Value no_such_key(Interp *in) { return throw_bare(in, EX_NO_SUCH_ELEMENT); }
static Value entry_or_null(Interp *in, const MapSlot *slot) { return slot ? map_entry_fixed(in, slot_key(slot), slot->value) : v_null(); }

static Value end_key(Interp *in, Value self, bool last) {
    const MapSlot *slot = map_end_slot(as_map(self), last);
    return slot ? slot_key(slot) : no_such_key(in);
}

NATIVE(tree_first_key) { return end_key(in, self, false); }
NATIVE(tree_last_key) { return end_key(in, self, true); }
NATIVE(tree_first_entry) { return entry_or_null(in, map_end_slot(as_map(self), false)); }
NATIVE(tree_last_entry) { return entry_or_null(in, map_end_slot(as_map(self), true)); }

static Value poll_end(Interp *in, Value self, bool last) {
    const MapSlot *slot = map_end_slot(as_map(self), last);
    bool failed = false;
    if (!map_writable(in, as_map(self))) return V_THROWN;
    if (!slot) return v_null();
    Value entry = map_entry_fixed(in, slot_key(slot), slot->value);
    map_remove(in, as_map(self), slot_key(slot), NULL, &failed);
    return failed ? V_THROWN : entry;
}

NATIVE(tree_poll_first) { return poll_end(in, self, false); }
NATIVE(tree_poll_last) { return poll_end(in, self, true); }

/* The neighbour of a key: below (or at) it, above (or at) it. */
static Value neighbour_key(Interp *in, Value self, Value key, bool above, bool inclusive) {
    bool failed = false;
    const MapSlot *slot = map_neighbour(in, as_map(self), key, above, inclusive, &failed);
    return failed ? V_THROWN : slot ? slot_key(slot) : v_null();
}

static Value neighbour_entry(Interp *in, Value self, Value key, bool above, bool inclusive) {
    bool failed = false;
    const MapSlot *slot = map_neighbour(in, as_map(self), key, above, inclusive, &failed);
    return failed ? V_THROWN : entry_or_null(in, slot);
}

NATIVE(tree_floor_key) { return neighbour_key(in, self, args[0], false, true); }
NATIVE(tree_lower_key) { return neighbour_key(in, self, args[0], false, false); }
NATIVE(tree_ceiling_key) { return neighbour_key(in, self, args[0], true, true); }
NATIVE(tree_higher_key) { return neighbour_key(in, self, args[0], true, false); }
NATIVE(tree_floor_entry) { return neighbour_entry(in, self, args[0], false, true); }
NATIVE(tree_lower_entry) { return neighbour_entry(in, self, args[0], false, false); }
NATIVE(tree_ceiling_entry) { return neighbour_entry(in, self, args[0], true, true); }
NATIVE(tree_higher_entry) { return neighbour_entry(in, self, args[0], true, false); }

/* A part of what java.util.Collections shows is shown alike. */
static Value shown_alike(Interp *in, Value self, Value part) {
    if (is_abrupt(part) || !is_view(self.as.obj->cls)) return part;
    Value view = map_view(in, as_map(part), self.as.obj->cls);
    as_map(view)->immutable = as_map(self)->immutable;
    return view;
}
NATIVE(tree_head_map) { return shown_alike(in, self, map_head(in, as_map(self), args, argc)); }
NATIVE(tree_tail_map) { return shown_alike(in, self, map_tail(in, as_map(self), args, argc)); }
NATIVE(tree_sub_map) { return shown_alike(in, self, map_sub(in, as_map(self), args, argc)); }
NATIVE(tree_descending) { return map_turned(in, as_map(self)); }

static NATIVE(no_clone) { return throw_error(in, EX_CLONE_NOT_SUPPORTED, "%s", self.as.obj->cls->name); }

NATIVE(tree_descending_keys) {
    Value turned = tree_descending(in, self, NULL, 0);
    return is_abrupt(turned) ? turned : set_view(in, as_map(turned), SET_KEYS);
}

NATIVE(tree_keys) { return set_view(in, as_map(self), SET_KEYS); }
NATIVE(tree_comparator) { return map_order_of(as_map(self)); }

/* --- Hashtable, ConcurrentHashMap ------------------------------------------------------------------------------------ */

/* Those of a Hashtable are asked as enumerations only: they take nothing out, and mind no change. */
static Value enumerated(Interp *in, Value self, SetView view) {
    bool table = class_is_subclass(self.as.obj->cls, class_known(in, CLS_HASHTABLE));
    if (table && map_size(as_map(self)) == 0) return iterator_as(in, iterator_over(in, v_null()), "java.util.Collections$EmptyEnumeration");
    Value walk = iterator_over(in, set_view(in, as_map(self), view));
    if (!is_abrupt(walk)) as_iterator(walk)->only_reads = table;
    return walk;
}

NATIVE(map_keys) { return enumerated(in, self, SET_KEYS); }
NATIVE(map_elements) { return enumerated(in, self, SET_VALUES); }
NATIVE(map_contains) { return call_method_z(in, self, "containsValue", args, 1); }
/* keySet(value): the keys, each of which it adds with that value. */
NATIVE(map_keys_with) {
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    Value keys = set_view(in, as_map(self), SET_KEYS);
    as_set(keys)->mapped = args[0];
    return keys;
}
NATIVE(map_mapping_count) { return v_long(map_size(as_map(self))); }
NATIVE(map_new_key_set) {
    if (argc && args[0].as.i < 0) return throw_bare(in, EX_ILLEGAL_ARGUMENT);
    return set_new_of(in, NULL, MAP_CONCURRENT, 0);
}

/* --- tables ------------------------------------------------------------------------------------------------------------ */

#define MAP_INIT                                                                                           \
    {"<init>()", map_init}, {"<init>(int)", map_init_capacity}, {"<init>(int, float)", map_init_capacity}, \
        {"<init>(Map)", map_init_from}
#define MAP_CLONE {"clone()", map_clone}

static const NativeMethod hash_map_methods[] = {MAP_INIT, MAP_CLONE, {0}};
static const NativeMethod weak_map_methods[] = {MAP_INIT, {0}};
static const NativeMethod linked_hash_map_methods[] = {MAP_INIT, MAP_CLONE, {"<init>(int, float, boolean)", map_init_capacity}, {0}};
static const NativeMethod concurrent_map_methods[] = {MAP_INIT,
                                                      {"clone()", no_clone},
                                                      {"<init>(int, float, int)", map_init_capacity},
                                                      {"keys()", map_keys},
                                                      {"elements()", map_elements},
                                                      {"contains(Object)", map_contains},
                                                      {"keySet(Object)", map_keys_with},
                                                      {"mappingCount()", map_mapping_count},
                                                      {"static newKeySet()", map_new_key_set},
                                                      {"static newKeySet(int)", map_new_key_set},
                                                      {0}};
static const NativeMethod hashtable_methods[] = {
    MAP_INIT, MAP_CLONE, {"keys()", map_keys}, {"elements()", map_elements}, {"contains(Object)", map_contains}, {0}};
/* SortedMap's methods; what NavigableMap adds. */
#define SORTED_MAP                                                                                                    \
    {"firstKey()", tree_first_key}, {"lastKey()", tree_last_key}, {"headMap(Object)", tree_head_map},                  \
        {"tailMap(Object)", tree_tail_map}, {"subMap(Object, Object)", tree_sub_map}, {"comparator()", tree_comparator}
#define NAVIGABLE_MAP                                                                                                 \
    {"firstEntry()", tree_first_entry}, {"lastEntry()", tree_last_entry}, {"pollFirstEntry()", tree_poll_first},       \
        {"pollLastEntry()", tree_poll_last}, {"floorKey(Object)", tree_floor_key}, {"lowerKey(Object)", tree_lower_key}, \
        {"ceilingKey(Object)", tree_ceiling_key}, {"higherKey(Object)", tree_higher_key},                             \
        {"floorEntry(Object)", tree_floor_entry}, {"lowerEntry(Object)", tree_lower_entry},                           \
        {"ceilingEntry(Object)", tree_ceiling_entry}, {"higherEntry(Object)", tree_higher_entry},                     \
        {"headMap(Object, boolean)", tree_head_map}, {"tailMap(Object, boolean)", tree_tail_map},                     \
        {"subMap(Object, boolean, Object, boolean)", tree_sub_map}, {"descendingMap()", tree_descending},             \
        {"descendingKeySet()", tree_descending_keys}, {"navigableKeySet()", tree_keys}
static const NativeMethod sorted_map_methods[] = {SORTED_MAP, {0}};
static const NativeMethod navigable_map_methods[] = {NAVIGABLE_MAP, {0}};
static const NativeMethod sub_map_methods[] = {SORTED_MAP, NAVIGABLE_MAP, {0}};
static const NativeMethod tree_map_methods[] = {{"<init>()", map_init},
                                                {"<init>(Map)", map_init_from},
                                                {"<init>(Comparator)", tree_init_comparator},
                                                {"clone()", map_clone},
                                                SORTED_MAP,
                                                NAVIGABLE_MAP,
                                                {0}};

static const NativeMethod part_methods[] = {{"clone()", no_clone}, {0}};

#define MAP_TYPE(symbol, name, super, interfaces, methods)                                                              \
    const NativeType type_##symbol = {name, super, interfaces, V_MAP, 0, methods, 0}
#define ABSTRACT_MAP "java.util.AbstractMap"
#define MARKS "java.util.Map java.lang.Cloneable java.io.Serializable"

MAP_TYPE(java_util_HashMap, "java.util.HashMap", ABSTRACT_MAP, MARKS, hash_map_methods);
MAP_TYPE(java_util_LinkedHashMap, "java.util.LinkedHashMap", "java.util.HashMap", "java.util.Map", linked_hash_map_methods);
MAP_TYPE(java_util_TreeMap, "java.util.TreeMap", ABSTRACT_MAP,
         "java.util.NavigableMap java.lang.Cloneable java.io.Serializable", tree_map_methods);
const NativeType type_ConcurrentSkipListMap = {
    "java.util.concurrent.ConcurrentSkipListMap", "java.util.TreeMap", "java.util.concurrent.ConcurrentMap", V_MAP, CLASS_WEAK,
    tree_map_methods, 0};
/* What EnumMap is made of: kept in order, without what sorted maps have. */
static const NativeMethod ordered_map_methods[] = {{"<init>(Comparator)", tree_init_comparator}, {0}};
const NativeType type_OrderedMap = {"sluice.OrderedMap", ABSTRACT_MAP, "java.io.Serializable java.lang.Cloneable", V_MAP,
                                    CLASS_ABSTRACT | CLASS_WEAK, ordered_map_methods, 0};
MAP_TYPE(java_util_Hashtable, "java.util.Hashtable", ABSTRACT_MAP, MARKS, hashtable_methods);
MAP_TYPE(java_util_Properties, "java.util.Properties", "java.util.Hashtable", NULL, properties_methods);
MAP_TYPE(ConcurrentHashMap, "java.util.concurrent.ConcurrentHashMap", ABSTRACT_MAP,
         "java.util.concurrent.ConcurrentMap java.io.Serializable", concurrent_map_methods);
MAP_TYPE(WeakHashMap, "java.util.WeakHashMap", ABSTRACT_MAP, "java.util.Map", weak_map_methods);
MAP_TYPE(IdentityHashMap, "java.util.IdentityHashMap", ABSTRACT_MAP, MARKS, hash_map_methods);
MAP_TYPE(EmptyMap, "java.util.Collections$EmptyMap", ABSTRACT_MAP, "java.io.Serializable", NULL);
MAP_TYPE(UnmodifiableMap, "java.util.Collections$UnmodifiableMap", ABSTRACT_MAP, "java.io.Serializable", NULL);
MAP_TYPE(SynchronizedMap, "java.util.Collections$SynchronizedMap", ABSTRACT_MAP, "java.io.Serializable", NULL);
MAP_TYPE(UnmodifiableSortedMap, "java.util.Collections$UnmodifiableSortedMap", "java.util.Collections$UnmodifiableMap",
         "java.util.SortedMap", sorted_map_methods);
MAP_TYPE(UnmodifiableNavigableMap, "java.util.Collections$UnmodifiableNavigableMap", "java.util.Collections$UnmodifiableSortedMap",
         "java.util.NavigableMap", navigable_map_methods);
MAP_TYPE(EmptyNavigableMap, "java.util.Collections$UnmodifiableNavigableMap$EmptyNavigableMap",
         "java.util.Collections$UnmodifiableNavigableMap", NULL, NULL);
MAP_TYPE(SynchronizedSortedMap, "java.util.Collections$SynchronizedSortedMap", "java.util.Collections$SynchronizedMap",
         "java.util.SortedMap", sorted_map_methods);
MAP_TYPE(SynchronizedNavigableMap, "java.util.Collections$SynchronizedNavigableMap", "java.util.Collections$SynchronizedSortedMap",
         "java.util.NavigableMap", navigable_map_methods);
MAP_TYPE(NavigableSubMap, "java.util.TreeMap$NavigableSubMap", ABSTRACT_MAP, "java.util.NavigableMap", sub_map_methods);
MAP_TYPE(AscendingSubMap, "java.util.TreeMap$AscendingSubMap", "java.util.TreeMap$NavigableSubMap", NULL, part_methods);
MAP_TYPE(DescendingSubMap, "java.util.TreeMap$DescendingSubMap", "java.util.TreeMap$NavigableSubMap", NULL, part_methods);
MAP_TYPE(SingletonMap, "java.util.Collections$SingletonMap", ABSTRACT_MAP, "java.io.Serializable", NULL);
MAP_TYPE(ImmutableMap, "java.util.ImmutableCollections$MapN", ABSTRACT_MAP, "java.io.Serializable", NULL);
MAP_TYPE(MapWithDefault, "groovy.lang.MapWithDefault", ABSTRACT_MAP, "java.util.Map", NULL);

/* In the order that the map has. */
static NATIVE(sorted_to_sorted) {
    Map *map = map_of(in, self);
    return map ? map_copy(in, map) : V_THROWN;
}
static NATIVE(sorted_sort) { return self; }
static const NativeMethod sorted_map_groovy_methods[] = {{"sort()", sorted_sort}, {"toSorted()", sorted_to_sorted}, {0}};

const NativeType type_java_util_SortedMap = {
    "java.util.SortedMap", NULL, "java.util.Map", V_MAP, CLASS_INTERFACE, sorted_map_groovy_methods, 0};
const NativeType type_java_util_NavigableMap = {"java.util.NavigableMap", NULL, "java.util.SortedMap", V_MAP, CLASS_INTERFACE, NULL, 0};
const NativeType type_ConcurrentMap = {"java.util.concurrent.ConcurrentMap", NULL, "java.util.Map", V_MAP, CLASS_INTERFACE, NULL, 0};
