/*
 * For the files that hold the methods of maps.
 */
#ifndef SLUICE_INTERP_MAP_METHODS_H
#define SLUICE_INTERP_MAP_METHODS_H

#include "interp/collections/map.h"

/* The map behind self; of an object that implements Map in the language, a copy. NULL when that threw. */
Map *map_of(Interp *in, Value self);

/* A walk over the entries that notices changes as Java's iterators do. */
typedef struct MapWalk {
    Map *map;
    uint32_t at, seen, start, changes;
} MapWalk;
MapWalk map_walk(Map *map);
/* The next entry; NULL at the end, or when *failed (ConcurrentModificationException). */
MapSlot *map_walk_next(Interp *in, MapWalk *walk, bool *failed);

/* Of a TreeMap: the entries at positions [from, to) as a new one; the positions between two keys (NULL: no bound). */
Value map_sorted_part(Interp *in, const Map *map, int64_t from, int64_t to);
bool map_sorted_bounds(Interp *in, const Map *map, const Value *from, bool from_in, const Value *to, bool to_in,
                       int64_t *low, int64_t *high);

#endif
