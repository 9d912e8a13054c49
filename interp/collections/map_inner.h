/*
 * What the parts of Map know of its slots and of Java's table.
 */
#ifndef SLUICE_INTERP_MAP_INNER_H
#define SLUICE_INTERP_MAP_INNER_H

#include "interp/collections/map.h"

static inline bool is_removed(const MapSlot *slot) { return (slot->tag & SLOT_KIND) == V_ABRUPT; }
static inline uint32_t slot_hash(const MapSlot *slot) { return (uint32_t)(slot->tag >> 32); }
static inline uint32_t spread(uint32_t hash) { return hash ^ hash >> 16; }
static inline uint32_t bucket_count(const Map *map) { return map->bucket_bits ? 1u << (map->bucket_bits - 1) : 16; }

MapMore *map_more(Map *map);
/* Works out the order of a map that has buckets, as Java walks them: map_order.c. */
void map_order_make(Map *map);

#endif
