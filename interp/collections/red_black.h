/*
 * The balance of a red-black tree, as java.util keeps it. A tree's nodes begin with an RbNode.
 */
#ifndef SLUICE_INTERP_RED_BLACK_H
#define SLUICE_INTERP_RED_BLACK_H

#include <stdbool.h>

typedef struct RbNode {
    struct RbNode *child[2], *parent; /* child[0]: what is below it in order */
    bool red;
} RbNode;

/* Hangs the node below `parent` at that side (NULL: it is the root), and balances the tree. */
void rb_insert(RbNode **root, RbNode *parent, int side, RbNode *node);

#endif
