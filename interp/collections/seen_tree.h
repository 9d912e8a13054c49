/*
 * What a TreeSet that is only added to lets in: a red-black tree, since by a comparator that contradicts itself the shape of the tree
 * decides what is found again.
 */
#ifndef SLUICE_INTERP_SEEN_TREE_H
#define SLUICE_INTERP_SEEN_TREE_H

#include "interp/collections/red_black.h"
#include "interp/value.h"

typedef struct SeenTree {
    Value comparator; /* or null */
    RbNode *root;
} SeenTree;

/* Takes the item in: false when one like it is there, or when *failed. */
bool seen_tree_add(Interp *in, SeenTree *tree, Value item, bool *failed);

#endif
