/*
 * The orders in which Java's maps with buckets show their entries.
 */
#include "interp/collections/map_inner.h"
#include "interp/collections/tree_bin.h"

/* Slots of one bucket that compute() and its like made stand before those that were there: turns the run round from them. */
static void heads_first(const Map *map, uint32_t *run, uint32_t count) {
    for (uint32_t i = 1; i < count; i++) {
        uint32_t slot = run[i];
        if (!(map->slots[slot].tag & SLOT_AT_HEAD)) continue;
        memmove(run + 1, run, sizeof *run * i);
        run[0] = slot;
    }
}

/* The length of the table, as a power of 2, when the entry came. */
static unsigned slot_table_bits(const MapSlot *slot) { return (unsigned)((slot->tag & SLOT_PLACE) >> SLOT_TABLE) - 1; }

/* Was ever a bucket of a HashMap's table a tree? */
static bool had_trees(const Map *map) {
    if (map->ordering != MAP_HASH || bucket_count(map) < LONG_TABLE || map->live <= CROWD) return false;
    uint8_t *held = gc_atomic(bucket_count(map));
    for (unsigned bits = LONG_TABLE_BITS; bits < map->bucket_bits; bits++) {
        uint32_t mask = (1u << bits) - 1;
        memset(held, 0, mask + 1);
        for (uint32_t i = 0; i < map->used && (is_removed(&map->slots[i]) || slot_table_bits(&map->slots[i]) <= bits); i++)
            if (!is_removed(&map->slots[i]) && ++held[slot_hash(&map->slots[i]) & mask] + map->has_heads > CROWD) return true;
    }
    return false;
}

static void order_with_trees(const Map *map, uint32_t *start, uint32_t *order) {
    BinEntry *entries = gc_atomic(sizeof *entries * map->live);
    uint32_t count = 0;
    for (uint32_t i = 0; i < map->used; i++) {
        const MapSlot *slot = &map->slots[i];
        bool at_head = slot->tag & SLOT_AT_HEAD;
        if (!is_removed(slot)) entries[count++] = (BinEntry){(int32_t)slot_hash(slot), i, (uint8_t)slot_table_bits(slot), at_head};
    }
    tree_bins_order(entries, count, map->bucket_bits - 1u, start, order);
}

/* Java's HashMap: bucket by bucket, within one in order of insertion, or as a tree has it. A counting sort. */
static void order_by_bucket(const Map *map, uint32_t *order) {
    uint32_t buckets = bucket_count(map), mask = buckets - 1;
    uint32_t *start = gc_atomic(sizeof(uint32_t) * (buckets + 1));
    memset(start, 0, sizeof(uint32_t) * (buckets + 1));
    for (uint32_t i = 0; i < map->used; i++)
        if (!is_removed(&map->slots[i])) start[(slot_hash(&map->slots[i]) & mask) + 1]++;
    for (uint32_t b = 0; b < buckets; b++) start[b + 1] += start[b];
    if (had_trees(map)) {
        order_with_trees(map, start, order);
        return;
    }
    for (uint32_t i = 0; i < map->used; i++)
        if (!is_removed(&map->slots[i])) order[start[slot_hash(&map->slots[i]) & mask]++] = i;
    for (uint32_t b = 0; map->has_heads && b < buckets; b++) {
        uint32_t from = b ? start[b - 1] : 0;
        heads_first(map, order + from, start[b] - from);
    }
}

/* The bucket of a java.util.Hashtable, whose hashes are not spread. */
static uint32_t table_place(const MapSlot *slot, uint32_t size) { return (spread(slot_hash(slot)) & 0x7FFFFFFF) % size; }

/* java.util.Hashtable: new entries stand before the others of their bucket; growing turns the buckets round; it is walked
 * from the last bucket to the first. Worked out by putting all entries in once more. */
static void order_by_hashtable(const Map *map, uint32_t *order) {
    uint32_t size = 11, count = 0;
    uint32_t *next = gc_atomic(sizeof(uint32_t) * (map->used + 1));
    uint32_t *head = gc_alloc(sizeof(uint32_t) * size); /* slot + 1 */
    for (uint32_t i = 0; i < map->used; i++) {
        if (is_removed(&map->slots[i])) continue;
        if (count >= size * 3 / 4) {
            uint32_t wider = size * 2 + 1, *grown = gc_alloc(sizeof(uint32_t) * wider);
            for (uint32_t b = size; b-- > 0;)
                for (uint32_t s = head[b], after; s; s = after) {
                    after = next[s - 1];
                    uint32_t to = table_place(&map->slots[s - 1], wider);
                    next[s - 1] = grown[to];
                    grown[to] = s;
                }
            head = grown;
            size = wider;
        }
        uint32_t to = table_place(&map->slots[i], size);
        next[i] = head[to];
        head[to] = i + 1;
        count++;
    }
    uint32_t at = 0;
    for (uint32_t b = size; b-- > 0;)
        for (uint32_t s = head[b]; s; s = next[s - 1]) order[at++] = s - 1;
}

void map_order_make(Map *map) {
    MapMore *more = map_more(map);
    more->order = gc_atomic(sizeof(uint32_t) * (map->live + 1));
    if (map->ordering == MAP_HASHTABLE) order_by_hashtable(map, more->order);
    else order_by_bucket(map, more->order);
    more->order_len = map->live;
}
