/* Turns of a red-black tree after an insertion. */
#include "interp/collections/red_black.h"

#include <stddef.h>

static bool is_red(const RbNode *node) { return node && node->red; }

/* Turns a node down to that side; its other child comes up. */
static void turn_down(RbNode **root, RbNode *node, int side) {
    RbNode *up = node->child[!side], *parent = node->parent;
    node->child[!side] = up->child[side];
    if (up->child[side]) up->child[side]->parent = node;
    up->parent = parent;
    if (!parent) *root = up;
    else parent->child[parent->child[1] == node] = up;
    up->child[side] = node;
    node->parent = up;
}

/* No red node has a red child. */
static void balance(RbNode **root, RbNode *node) {
    while (node != *root && node->parent->red) {
        RbNode *parent = node->parent, *grand = parent->parent;
        int side = grand->child[1] == parent;
        RbNode *uncle = grand->child[!side];
        if (is_red(uncle)) {
            parent->red = uncle->red = false;
            grand->red = true;
            node = grand;
            continue;
        }
        if (parent->child[!side] == node) {
            node = parent;
            turn_down(root, node, side);
        }
        node->parent->red = false;
        grand->red = true;
        turn_down(root, grand, !side);
    }
    (*root)->red = false;
}

void rb_insert(RbNode **root, RbNode *parent, int side, RbNode *node) {
    node->parent = parent;
    node->red = true;
    if (parent) parent->child[side] = node;
    else *root = node;
    balance(root, node);
}
