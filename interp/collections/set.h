/*
 * Set: every java.util.Set, and the views keySet(), entrySet() and values() of a map (the last one is no Set in Java;
 * its class says so). A set is a handle over a Map: its own (values unused), or the map it shows.
 */
#ifndef SLUICE_INTERP_SET_H
#define SLUICE_INTERP_SET_H

#include "interp/collections/map.h"

typedef enum SetView { SET_OWN, SET_KEYS, SET_ENTRIES, SET_VALUES } SetView;

typedef struct Set {
    Obj obj;
    Map *map;
    SetView view;
    bool immutable;
    Value mapped; /* what SET_KEYS adds a key with; null: it adds none */
} Set;

static inline Set *as_set(Value v) { return (Set *)v.as.obj; }
/* The keys of the map, which is the set's from now on. */
Value set_of_map(Interp *in, Map *map);
Value set_new(Interp *in); /* LinkedHashSet */
Value set_new_of(Interp *in, Class *cls, MapOrder order, uint32_t capacity); /* cls NULL: the usual class of the order */
Value set_view(Interp *in, Map *map, SetView view);
static inline uint32_t set_size(const Set *set) { return set->map->is_view ? map_size(set->map) : set->map->live; }
/* False with *failed set when a script's hashCode, equals or comparator threw. */
bool set_add(Interp *in, Set *set, Value v, bool *failed);
bool set_has(Interp *in, Set *set, Value v, bool *failed);
bool set_remove(Interp *in, Set *set, Value v, bool *failed);
/* Iterates: start with *at = 0. Entries of an entrySet are made as needed. */
Value set_item(Interp *in, const Set *set, const MapSlot *slot); /* what a slot is to the set */
bool set_next(Interp *in, const Set *set, uint32_t *at, Value *item);
/* The items of anything iterable as a new set. ABRUPT when iterating threw. */
Value set_from(Interp *in, Value over, MapOrder order);
Value set_as(Set *set, Class *cls, bool immutable); /* a view of that class */
bool set_writable(Interp *in, Set *set, bool adding);

#endif
