/*
 * A red-black tree that grows as java.util.TreeMap does, comparison for comparison.
 */
#include "interp/collections/seen_tree.h"

#include "interp/collections/collections.h"
#include "interp/interp.h"

typedef struct SeenNode {
    RbNode rb; /* first */
    Value item;
} SeenNode;

bool seen_tree_add(Interp *in, SeenTree *tree, Value item, bool *failed) {
    RbNode *parent = NULL;
    int side = 0;
    for (RbNode *at = tree->root; at || !parent; at = at->child[side]) {
        Value order = java_order(in, item, at ? ((SeenNode *)at)->item : item, tree->comparator); /* the first with itself */
        *failed |= is_abrupt(order);
        if (*failed || (at && order.as.i == 0)) return false;
        if (!at) break;
        side = order.as.i > 0;
        parent = at;
        if (!at->child[side]) break;
    }
    SeenNode *node = gc_new(SeenNode);
    node->item = item;
    rb_insert(&tree->root, parent, side, &node->rb);
    return true;
}
