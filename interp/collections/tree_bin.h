/*
 * A crowded bucket of a java.util.HashMap: a tree by hash codes, whose list begins with the tree's root, and where a new entry stands
 * behind its parent.
 */
#ifndef SLUICE_INTERP_TREE_BIN_H
#define SLUICE_INTERP_TREE_BIN_H

#include <stdint.h>

enum { CROWD = 8, LONG_TABLE = 64 }; /* more entries than this are a tree, in a table at least that long; a shorter one grows */

/* Puts the entries of such a bucket, given in order of insertion and with their hash codes, in the order of its list. With `listed` of them
 * it became a tree. Equal codes, which Java tells apart by what the keys are, leave them as they are. */
void tree_bin_order(const int32_t *hashes, uint32_t *entries, uint32_t count, uint32_t listed);

#endif
