/* The bucket's history is gone through again: a list, which becomes a tree. */
#include "interp/collections/tree_bin.h"

#include "grammar/gc.h"
#include "interp/collections/red_black.h"

#include <stddef.h>

typedef struct BinNode {
    RbNode rb; /* first */
    int32_t hash;
    uint32_t entry;
    struct BinNode *next, *before;
} BinNode;

typedef struct Bin {
    RbNode *root;
    BinNode *first;
} Bin;

static void put_behind(Bin *bin, BinNode *node, BinNode *before) {
    BinNode *after = before ? before->next : bin->first;
    node->before = before;
    node->next = after;
    if (after) after->before = node;
    if (before) before->next = node;
    else bin->first = node;
}

static void root_to_front(Bin *bin) {
    BinNode *root = (BinNode *)bin->root;
    if (root == bin->first) return;
    root->before->next = root->next;
    if (root->next) root->next->before = root->before;
    put_behind(bin, root, NULL);
}

/* False: there is one with the same code. */
static bool grow(Bin *bin, BinNode *node, bool listed) {
    RbNode *parent = NULL;
    int side = 0;
    for (RbNode *at = bin->root; at; at = at->child[side]) {
        int32_t hash = ((BinNode *)at)->hash;
        if (hash == node->hash) return false;
        side = node->hash > hash;
        parent = at;
    }
    rb_insert(&bin->root, parent, side, &node->rb);
    if (!listed) put_behind(bin, node, (BinNode *)parent);
    return true;
}

void tree_bin_order(const int32_t *hashes, uint32_t *entries, uint32_t count, uint32_t listed) {
    Bin bin = {0};
    BinNode *nodes = gc_new_array(BinNode, count), *last = NULL;
    for (uint32_t i = 0; i < count; i++) {
        BinNode *node = &nodes[i];
        node->hash = hashes[i];
        node->entry = entries[i];
        if (i < listed) put_behind(&bin, node, last); /* as it came */
        if (!grow(&bin, node, i < listed)) return;
        if (i + 1 >= listed) root_to_front(&bin);
        last = node;
    }
    uint32_t at = 0;
    for (const BinNode *node = bin.first; node; node = node->next) entries[at++] = node->entry;
}
