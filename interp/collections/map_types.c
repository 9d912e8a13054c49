/*
 * The map classes: constructors, and what TreeMap, Hashtable, Properties and ConcurrentHashMap add to AbstractMap.
 */
#include "interp/collections/collections_methods.h"
#include "interp/collections/functional.h"
#include "interp/collections/iterator.h"
#include "interp/collections/map_methods.h"
#include "interp/data/properties.h"

/* --- constructors: self is the class -------------------------------------------------------------------------- */

static MapOrder order_of(Interp *in, const Class *c)
{
    static const struct {
        KnownClass cls;
        MapOrder order;
    } orders[] = {{CLS_LINKED_HASH_MAP, MAP_LINKED}, {CLS_HASH_MAP, MAP_HASH},         {CLS_TREE_MAP, MAP_SORTED},
                  {CLS_PROPERTIES, MAP_CONCURRENT},  {CLS_HASHTABLE, MAP_HASHTABLE},   {CLS_CONCURRENT_MAP, MAP_CONCURRENT},
                  {CLS_IDENTITY_MAP, MAP_IDENTITY}};
    for (size_t i = 0; i < sizeof orders / sizeof *orders; i++)
        if (class_is_subclass(c, class_known(in, orders[i].cls))) return orders[i].order;
    return MAP_LINKED;
}

static Value make(Interp *in, Value self) { return map_new_of(in, as_class(self), order_of(in, as_class(self)), 0); }

NATIVE(map_init) { return make(in, self); }

NATIVE(map_init_capacity) /* (int), (int, float), (int, float, boolean) */
{
    if (args[0].as.i < 0) return throw_error(in, EX_ILLEGAL_ARGUMENT, "Illegal initial capacity: %d", args[0].as.i);
    Value map = make(in, self);
    map_set_capacity(as_map(map), (uint32_t)args[0].as.i);
    return map;
}

NATIVE(map_init_from)
{
    Value map = make(in, self);
    if (as_map(map)->ordering == MAP_SORTED && args[0].kind == V_MAP)
        map_set_comparator(as_map(map), map_comparator(map_base(as_map(args[0]))));
    return map_put_all(in, as_map(map), args[0]) ? map : V_THROWN;
}

NATIVE(tree_init_comparator)
{
    Value map = make(in, self);
    map_set_comparator(as_map(map), args[0]);
    return map;
}

NATIVE(map_clone)
{
    const Map *source = map_base(as_map(self));
    Value copy = map_new_of(in, self.as.obj->cls, (MapOrder)source->ordering, source->live);
    map_set_comparator(as_map(copy), map_comparator(source));
    as_map(copy)->bucket_bits = source->bucket_bits;
    return map_put_all(in, as_map(copy), self) ? copy : V_THROWN;
}

/* --- TreeMap ----------------------------------------------------------------------------------------------------- */

/* The slot at a position in the order of keys, or NULL. */
static MapSlot *slot_at(const Map *map, int64_t position)
{
    return position >= 0 && position < map->more->order_len ? &map->slots[map->more->order[position]] : NULL;
}

static Value no_such_key(Interp *in) { return throw_bare(in, EX_NO_SUCH_ELEMENT); }
static Value key_of(const MapSlot *slot) { return slot ? slot_key(slot) : v_null(); }
static Value entry_or_null(Interp *in, const MapSlot *slot) { return slot ? map_entry_fixed(in, slot_key(slot), slot->value) : v_null(); }

static MapSlot *end_slot(Value self, bool last)
{
    const Map *map = map_base(as_map(self));
    return slot_at(map, last ? (int64_t)map->more->order_len - 1 : 0);
}

NATIVE(tree_first_key) { return end_slot(self, false) ? slot_key(end_slot(self, false)) : no_such_key(in); }
NATIVE(tree_last_key) { return end_slot(self, true) ? slot_key(end_slot(self, true)) : no_such_key(in); }
NATIVE(tree_first_entry) { return entry_or_null(in, end_slot(self, false)); }
NATIVE(tree_last_entry) { return entry_or_null(in, end_slot(self, true)); }

static Value poll_end(Interp *in, Value self, bool last)
{
    const MapSlot *slot = end_slot(self, last);
    bool failed = false;
    if (!slot) return v_null();
    Value entry = map_entry_fixed(in, slot_key(slot), slot->value);
    map_remove(in, as_map(self), slot_key(slot), NULL, &failed);
    return failed ? V_THROWN : entry;
}

NATIVE(tree_poll_first) { return poll_end(in, self, false); }
NATIVE(tree_poll_last) { return poll_end(in, self, true); }

/* The neighbour of a key: below (or at) it, above (or at) it. */
static bool neighbour(Interp *in, const Map *map, Value key, bool above, bool inclusive, MapSlot **slot)
{
    bool exact = false, failed = false;
    int64_t at = map_sorted_position(in, map, key, &exact, &failed);
    if (above) at += exact && !inclusive ? 1 : 0;
    else at -= exact && inclusive ? 0 : 1;
    *slot = failed ? NULL : slot_at(map, at);
    return !failed;
}

static Value neighbour_key(Interp *in, Value self, Value key, bool above, bool inclusive)
{
    MapSlot *slot;
    return neighbour(in, map_base(as_map(self)), key, above, inclusive, &slot) ? key_of(slot) : V_THROWN;
}

static Value neighbour_entry(Interp *in, Value self, Value key, bool above, bool inclusive)
{
    MapSlot *slot;
    return neighbour(in, map_base(as_map(self)), key, above, inclusive, &slot) ? entry_or_null(in, slot) : V_THROWN;
}

NATIVE(tree_floor_key) { return neighbour_key(in, self, args[0], false, true); }
NATIVE(tree_lower_key) { return neighbour_key(in, self, args[0], false, false); }
NATIVE(tree_ceiling_key) { return neighbour_key(in, self, args[0], true, true); }
NATIVE(tree_higher_key) { return neighbour_key(in, self, args[0], true, false); }
NATIVE(tree_floor_entry) { return neighbour_entry(in, self, args[0], false, true); }
NATIVE(tree_lower_entry) { return neighbour_entry(in, self, args[0], false, false); }
NATIVE(tree_ceiling_entry) { return neighbour_entry(in, self, args[0], true, true); }
NATIVE(tree_higher_entry) { return neighbour_entry(in, self, args[0], true, false); }

Value map_sorted_part(Interp *in, const Map *map, int64_t from, int64_t to)
{
    Value part = map_new_of(in, NULL, MAP_SORTED, 0);
    map_set_comparator(as_map(part), map_comparator(map));
    for (int64_t i = from; i < to; i++) {
        const MapSlot *slot = slot_at(map, i);
        if (slot && !map_put(in, as_map(part), slot_key(slot), slot->value)) return V_THROWN;
    }
    return part;
}

bool map_sorted_bounds(Interp *in, const Map *map, const Value *from, bool from_in, const Value *to, bool to_in,
                       int64_t *low, int64_t *high) {
    bool exact = false, failed = false;
    *low = 0;
    *high = map->more->order_len;
    if (is_null(map_comparator(map)) && ((from && is_null(*from)) || (to && is_null(*to)))) {
        throw_bare(in, EX_NULL_POINTER);
        return false;
    }
    Value first = to && !from && map->live ? java_order(in, slot_key(slot_at(map, 0)), *to, map_comparator(map)) : v_int(0);
    if (is_abrupt(first)) return false;
    if (from) *low = map_sorted_position(in, map, *from, &exact, &failed) + (exact && !from_in ? 1 : 0);
    exact = false;
    if (to && !failed) *high = map_sorted_position(in, map, *to, &exact, &failed) + (exact && to_in ? 1 : 0);
    Value order = from && to && !failed ? java_order(in, *from, *to, map_comparator(map)) : v_int(0);
    if (failed || is_abrupt(order)) return false;
    if (order.as.i > 0) throw_error(in, EX_ILLEGAL_ARGUMENT, "fromKey > toKey");
    return order.as.i <= 0;
}

static bool is_descending(Interp *in, Value self) { return self.as.obj->cls == class_known(in, CLS_DESCENDING_MAP); }

/* Parts of a map that is turned around are so as well. */
static Value as_part(Interp *in, Value part, bool descending)
{
    if (!is_abrupt(part)) part.as.obj->cls = class_known(in, descending ? CLS_DESCENDING_MAP : CLS_ASCENDING_MAP);
    return part;
}

static Value part_between(Interp *in, Value self, const Value *from, bool from_in, const Value *to, bool to_in)
{
    int64_t low, high;
    const Map *map = map_base(as_map(self));
    if (!map_sorted_bounds(in, map, from, from_in, to, to_in, &low, &high)) return V_THROWN;
    return as_part(in, map_sorted_part(in, map, low, high), is_descending(in, self));
}

NATIVE(tree_head_map) { return part_between(in, self, NULL, false, args, argc > 1 && args[1].as.i); }
NATIVE(tree_tail_map) { return part_between(in, self, args, argc < 2 || args[1].as.i, NULL, false); }

NATIVE(tree_sub_map)
{
    if (argc == 4) return part_between(in, self, args, args[1].as.i, args + 2, args[3].as.i);
    return part_between(in, self, args, true, args + 1, false);
}

NATIVE(tree_descending)
{
    const Map *map = map_base(as_map(self));
    Value turned = map_new_of(in, NULL, MAP_SORTED, 0);
    map_set_comparator(as_map(turned), comparator_reversed(in, map_comparator(map)));
    for (int64_t i = map->more->order_len; i-- > 0;)
        if (!map_put(in, as_map(turned), slot_key(slot_at(map, i)), slot_at(map, i)->value)) return V_THROWN;
    return as_part(in, turned, !is_descending(in, self));
}

static NATIVE(part_clone) { return throw_error(in, EX_CLONE_NOT_SUPPORTED, "%s", self.as.obj->cls->name); }

NATIVE(tree_descending_keys)
{
    Value turned = tree_descending(in, self, NULL, 0);
    return is_abrupt(turned) ? turned : set_view(in, as_map(turned), SET_KEYS);
}

NATIVE(tree_keys) { return set_view(in, as_map(self), SET_KEYS); }
NATIVE(tree_comparator) { return map_comparator(map_base(as_map(self))); }

/* --- Hashtable, ConcurrentHashMap ------------------------------------------------------------------------------------ */

NATIVE(map_keys) { return iterator_over(in, set_view(in, as_map(self), SET_KEYS)); }
NATIVE(map_elements) { return iterator_over(in, set_view(in, as_map(self), SET_VALUES)); }
NATIVE(map_contains) { return call_method_z(in, self, "containsValue", args, 1); }
NATIVE(map_mapping_count) { return v_long(map_size(as_map(self))); }
NATIVE(map_new_key_set) { return set_new_of(in, NULL, MAP_CONCURRENT, 0); }

/* --- tables ------------------------------------------------------------------------------------------------------------ */

#define MAP_INIT                                                                                                       \
    {"<init>()", map_init}, {"<init>(int)", map_init_capacity}, {"<init>(int, float)", map_init_capacity},             \
        {"<init>(Map)", map_init_from}, {                                                                              \
        "clone()", map_clone                                                                                           \
    }

static const NativeMethod hash_map_methods[] = {MAP_INIT, {0}};
static const NativeMethod linked_hash_map_methods[] = {MAP_INIT, {"<init>(int, float, boolean)", map_init_capacity}, {0}};
static const NativeMethod concurrent_map_methods[] = {MAP_INIT,
                                                      {"<init>(int, float, int)", map_init_capacity},
                                                      {"keys()", map_keys},
                                                      {"elements()", map_elements},
                                                      {"contains(Object)", map_contains},
                                                      {"mappingCount()", map_mapping_count},
                                                      {"static newKeySet()", map_new_key_set},
                                                      {0}};
static const NativeMethod hashtable_methods[] = {
    MAP_INIT, {"keys()", map_keys}, {"elements()", map_elements}, {"contains(Object)", map_contains}, {0}};
static const NativeMethod tree_map_methods[] = {{"<init>()", map_init},
                                                {"<init>(Map)", map_init_from},
                                                {"<init>(Comparator)", tree_init_comparator},
                                                {"clone()", map_clone},
                                                {"firstKey()", tree_first_key},
                                                {"lastKey()", tree_last_key},
                                                {"firstEntry()", tree_first_entry},
                                                {"lastEntry()", tree_last_entry},
                                                {"pollFirstEntry()", tree_poll_first},
                                                {"pollLastEntry()", tree_poll_last},
                                                {"floorKey(Object)", tree_floor_key},
                                                {"lowerKey(Object)", tree_lower_key},
                                                {"ceilingKey(Object)", tree_ceiling_key},
                                                {"higherKey(Object)", tree_higher_key},
                                                {"floorEntry(Object)", tree_floor_entry},
                                                {"lowerEntry(Object)", tree_lower_entry},
                                                {"ceilingEntry(Object)", tree_ceiling_entry},
                                                {"higherEntry(Object)", tree_higher_entry},
                                                {"headMap(Object)", tree_head_map},
                                                {"headMap(Object, boolean)", tree_head_map},
                                                {"tailMap(Object)", tree_tail_map},
                                                {"tailMap(Object, boolean)", tree_tail_map},
                                                {"subMap(Object, Object)", tree_sub_map},
                                                {"subMap(Object, boolean, Object, boolean)", tree_sub_map},
                                                {"descendingMap()", tree_descending},
                                                {"descendingKeySet()", tree_descending_keys},
                                                {"navigableKeySet()", tree_keys},
                                                {"comparator()", tree_comparator},
                                                {0}};

static const NativeMethod part_methods[] = {{"clone()", part_clone}, {0}};

#define MAP_TYPE(symbol, name, super, interfaces, methods)                                                              \
    const NativeType type_##symbol = {name, super, interfaces, V_MAP, 0, methods, 0}
#define ABSTRACT_MAP "java.util.AbstractMap"
#define MARKS "java.util.Map java.lang.Cloneable java.io.Serializable"

MAP_TYPE(java_util_HashMap, "java.util.HashMap", ABSTRACT_MAP, MARKS, hash_map_methods);
MAP_TYPE(java_util_LinkedHashMap, "java.util.LinkedHashMap", "java.util.HashMap", "java.util.Map", linked_hash_map_methods);
MAP_TYPE(java_util_TreeMap, "java.util.TreeMap", ABSTRACT_MAP,
         "java.util.NavigableMap java.lang.Cloneable java.io.Serializable", tree_map_methods);
MAP_TYPE(ConcurrentSkipListMap, "java.util.concurrent.ConcurrentSkipListMap", "java.util.TreeMap",
         "java.util.concurrent.ConcurrentMap", NULL);
MAP_TYPE(java_util_Hashtable, "java.util.Hashtable", ABSTRACT_MAP, MARKS, hashtable_methods);
MAP_TYPE(java_util_Properties, "java.util.Properties", "java.util.Hashtable", NULL, properties_methods);
MAP_TYPE(ConcurrentHashMap, "java.util.concurrent.ConcurrentHashMap", ABSTRACT_MAP,
         "java.util.concurrent.ConcurrentMap java.io.Serializable", concurrent_map_methods);
MAP_TYPE(WeakHashMap, "java.util.WeakHashMap", "java.util.HashMap", NULL, hash_map_methods);
MAP_TYPE(IdentityHashMap, "java.util.IdentityHashMap", ABSTRACT_MAP, MARKS, hash_map_methods);
MAP_TYPE(EmptyMap, "java.util.Collections$EmptyMap", ABSTRACT_MAP, "java.io.Serializable", NULL);
MAP_TYPE(UnmodifiableMap, "java.util.Collections$UnmodifiableMap", ABSTRACT_MAP, "java.io.Serializable", NULL);
MAP_TYPE(SynchronizedMap, "java.util.Collections$SynchronizedMap", ABSTRACT_MAP, "java.io.Serializable", NULL);
MAP_TYPE(UnmodifiableSortedMap, "java.util.Collections$UnmodifiableSortedMap", "java.util.Collections$UnmodifiableMap",
         "java.util.SortedMap", tree_map_methods);
MAP_TYPE(UnmodifiableNavigableMap, "java.util.Collections$UnmodifiableNavigableMap", "java.util.Collections$UnmodifiableSortedMap",
         "java.util.NavigableMap", tree_map_methods);
MAP_TYPE(EmptyNavigableMap, "java.util.Collections$UnmodifiableNavigableMap$EmptyNavigableMap",
         "java.util.Collections$UnmodifiableNavigableMap", NULL, NULL);
MAP_TYPE(SynchronizedSortedMap, "java.util.Collections$SynchronizedSortedMap", "java.util.Collections$SynchronizedMap",
         "java.util.SortedMap", tree_map_methods);
MAP_TYPE(SynchronizedNavigableMap, "java.util.Collections$SynchronizedNavigableMap", "java.util.Collections$SynchronizedSortedMap",
         "java.util.NavigableMap", tree_map_methods);
MAP_TYPE(NavigableSubMap, "java.util.TreeMap$NavigableSubMap", ABSTRACT_MAP, "java.util.NavigableMap", tree_map_methods);
MAP_TYPE(AscendingSubMap, "java.util.TreeMap$AscendingSubMap", "java.util.TreeMap$NavigableSubMap", NULL, part_methods);
MAP_TYPE(DescendingSubMap, "java.util.TreeMap$DescendingSubMap", "java.util.TreeMap$NavigableSubMap", NULL, part_methods);
MAP_TYPE(SingletonMap, "java.util.Collections$SingletonMap", ABSTRACT_MAP, "java.io.Serializable", NULL);
MAP_TYPE(ImmutableMap, "java.util.ImmutableCollections$MapN", ABSTRACT_MAP, "java.io.Serializable", NULL);
MAP_TYPE(MapWithDefault, "groovy.lang.MapWithDefault", ABSTRACT_MAP, NULL, NULL);
MAP_TYPE(SpreadMap, "groovy.lang.SpreadMap", "java.util.HashMap", NULL, NULL);

const NativeType type_java_util_SortedMap = {"java.util.SortedMap", NULL, "java.util.Map", V_MAP, CLASS_INTERFACE, NULL, 0};
const NativeType type_java_util_NavigableMap = {"java.util.NavigableMap", NULL, "java.util.SortedMap", V_MAP, CLASS_INTERFACE, NULL, 0};
const NativeType type_ConcurrentMap = {"java.util.concurrent.ConcurrentMap", NULL, "java.util.Map", V_MAP, CLASS_INTERFACE, NULL, 0};
