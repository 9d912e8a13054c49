/*
 * For the files that hold the methods of maps.
 */
#ifndef SLUICE_INTERP_MAP_METHODS_H
#define SLUICE_INTERP_MAP_METHODS_H

#include "interp/collections/map_part.h"

/* The map behind self; of an object that implements Map in the language, a copy. NULL when that threw. */
Map *map_of(Interp *in, Value self);

/* May putAll() begin? False and thrown; the empty and the singleton map of java.util.Collections refuse only what there is to put. */
bool map_takes_all(Interp *in, Map *map);

/* A walk over the entries that notices changes as Java's iterators do. */
typedef struct MapWalk {
    Map *map;
    uint32_t at, seen, start, changes;
} MapWalk;
MapWalk map_walk(Map *map);
/* The next entry; NULL at the end, or when *failed (ConcurrentModificationException). */
MapSlot *map_walk_next(Interp *in, MapWalk *walk, bool *failed);

/* Tables that several classes share. */
extern const NativeMethod entry_methods[];    /* of Map.Entry */
extern const NativeMethod tree_set_methods[]; /* of TreeSet, and of the keys of sorted maps */

#endif
