/*
 * Parts of sorted maps: headMap(), subMap(), tailMap() and descendingMap() are views over the tree. A part is a Map that is a view
 * (is_view) and has a MapPart; a sorted set's part is a set over one.
 */
#ifndef SLUICE_INTERP_MAP_PART_H
#define SLUICE_INTERP_MAP_PART_H

#include "interp/collections/map.h"

typedef struct MapBound {
    bool given, inclusive;
    Value key;
} MapBound;

typedef struct MapPart {
    Interp *in;
    MapBound low, high; /* in the order of the tree, also where the part is turned round */
    bool descending;
    uint32_t from, to;  /* positions in the tree's order, as they were at `changes` */
    uint32_t changes;
} MapPart;

MapPart *map_part_of_view(const Map *view);
/* The part that a view shows, through views of it; NULL: it shows all of its map, or is no view. */
static inline MapPart *map_part(const Map *map) { return __builtin_expect(map->is_view, 0) ? map_part_of_view(map) : NULL; }
/* A live part of a sorted map (or of a part of one) between two bounds that are given in the order in which `map` is walked; turned:
 * walked the other way. Compares the keys as java.util.TreeMap does. ABRUPT when that threw or a bound lies outside. */
Value map_part_new(Interp *in, Map *map, MapBound from, MapBound to, bool turned);
/* Parts from the arguments of headMap(key), headMap(key, inclusive) and their like; descendingMap(). */
Value map_head(Interp *in, Map *map, const Value *args, int argc);
Value map_tail(Interp *in, Map *map, const Value *args, int argc);
Value map_sub(Interp *in, Map *map, const Value *args, int argc);
Value map_turned(Interp *in, Map *map);
/* Is the key within the bounds? */
bool map_part_holds(Interp *in, const MapPart *part, const Map *base, Value key, bool *failed);
/* Can the upper bound be looked for among the keys? A set's iterators do so always, a map asks whether it is empty first. False: thrown. */
bool map_part_bounded(Interp *in, const Map *view);
uint32_t map_part_size(MapPart *part, const Map *base);
/* The nth slot as the part is walked; NULL behind the last. */
MapSlot *map_part_slot(MapPart *part, const Map *base, uint32_t n);

/* The first or last slot of a sorted map or part, and the neighbour of a key as the map is walked; NULL: there is none. */
MapSlot *map_end_slot(const Map *map, bool last);
MapSlot *map_neighbour(Interp *in, const Map *map, Value key, bool above, bool inclusive, bool *failed);
/* The comparator in force: of a part that is turned round the reverse one. */
Value map_order_of(const Map *map);

#endif
