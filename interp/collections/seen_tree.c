/*
 * A red-black tree that grows as java.util.TreeMap does, comparison for comparison.
 */
#include "interp/collections/seen_tree.h"

#include "interp/collections/collections.h"
#include "interp/interp.h"

typedef struct SeenNode {
    Value item;
    struct SeenNode *child[2], *parent; /* child[0]: what is below it in order */
    bool red;
} SeenNode;

static bool is_red(const SeenNode *node) { return node && node->red; }

/* Turns a node down to that side; its other child comes up. */
static void turn_down(SeenTree *tree, SeenNode *node, int side) {
    SeenNode *up = node->child[!side], *parent = node->parent;
    node->child[!side] = up->child[side];
    if (up->child[side]) up->child[side]->parent = node;
    up->parent = parent;
    if (!parent) tree->root = up;
    else parent->child[parent->child[1] == node] = up;
    up->child[side] = node;
    node->parent = up;
}

/* No red node has a red child. */
static void balance(SeenTree *tree, SeenNode *node) {
    while (node != tree->root && node->parent->red) {
        SeenNode *parent = node->parent, *grand = parent->parent;
        int side = grand->child[1] == parent;
        SeenNode *uncle = grand->child[!side];
        if (is_red(uncle)) {
            parent->red = uncle->red = false;
            grand->red = true;
            node = grand;
            continue;
        }
        if (parent->child[!side] == node) {
            node = parent;
            turn_down(tree, node, side);
        }
        node->parent->red = false;
        grand->red = true;
        turn_down(tree, grand, !side);
    }
    tree->root->red = false;
}

bool seen_tree_add(Interp *in, SeenTree *tree, Value item, bool *failed) {
    SeenNode *parent = NULL;
    int side = 0;
    for (SeenNode *at = tree->root; at || !parent; at = at->child[side]) {
        Value order = java_order(in, item, at ? at->item : item, tree->comparator); /* the first with itself */
        *failed |= is_abrupt(order);
        if (*failed || (at && order.as.i == 0)) return false;
        if (!at) break;
        side = order.as.i > 0;
        parent = at;
        if (!at->child[side]) break;
    }
    SeenNode *node = gc_new(SeenNode);
    *node = (SeenNode){.item = item, .parent = parent, .red = true};
    if (parent) parent->child[side] = node;
    else tree->root = node;
    balance(tree, node);
    return true;
}
