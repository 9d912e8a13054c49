/*
 * Crowded buckets of a java.util.HashMap. Such a bucket is a tree by hash codes, whose list begins with the tree's root, and where a
 * new entry stands behind its parent. When the table grows, a tree's halves are trees or lists again.
 */
#ifndef SLUICE_INTERP_TREE_BIN_H
#define SLUICE_INTERP_TREE_BIN_H

#include <stdbool.h>
#include <stdint.h>

enum {
    CROWD = 8, /* more entries than this are a tree, */
    LONG_TABLE_BITS = 6,
    LONG_TABLE = 1 << LONG_TABLE_BITS /* in a table at least that long; a shorter one grows */
};

typedef struct BinEntry {
    int32_t hash;
    uint32_t entry;
    uint8_t table_bits; /* the table's length when it came, as a power of 2 */
    bool at_head;       /* it stood before what its bucket held, while that was a list */
} BinEntry;

/* Writes the entries, given in order of insertion, into `order` as a table of 1 << table_bits buckets shows them: those of a bucket from
 * its `start` on. Of keys with equal codes, which Java tells apart by what they are, a crowd stays a list. */
void tree_bins_order(const BinEntry *entries, uint32_t count, unsigned table_bits, uint32_t *start, uint32_t *order);

#endif
