/* The table's history is gone through again, one bucket of the first long table after the other: lists become trees, which are split. */
#include "interp/collections/tree_bin.h"

#include "grammar/gc.h"
#include "interp/collections/red_black.h"

#include <stddef.h>

enum { FEW = 6 }; /* so many of a split tree are a list again */

typedef struct BinNode {
    RbNode rb; /* first */
    BinEntry of;
    struct BinNode *next, *before; /* in the bin's list */
    struct BinNode *later;         /* comes after it */
} BinNode;

typedef struct Bin {
    RbNode *root; /* NULL: a list only */
    BinNode *first, *last;
    uint32_t count;
    bool alike; /* some have the same code */
} Bin;

/* Nodes that are still to come. */
typedef struct Coming {
    BinNode *first, *last;
} Coming;

typedef struct Table {
    unsigned bits;
    uint32_t *start, *order;
} Table;

/* --- a bin ---------------------------------------------------------------------------------------------------------------- */

static void put_behind(Bin *bin, BinNode *node, BinNode *before) {
    BinNode *after = before ? before->next : bin->first;
    node->before = before;
    node->next = after;
    if (after) after->before = node;
    else bin->last = node;
    if (before) before->next = node;
    else bin->first = node;
}

static void root_to_front(Bin *bin) {
    BinNode *root = (BinNode *)bin->root;
    if (root == bin->first) return;
    root->before->next = root->next;
    if (root->next) root->next->before = root->before;
    else bin->last = root->before;
    put_behind(bin, root, NULL);
}

/* Hangs the node into the tree. False: there is one with the same code, and the bin is no tree any more. */
static bool hang(Bin *bin, BinNode *node) {
    RbNode *parent = NULL;
    int side = 0;
    for (RbNode *at = bin->root; at; at = at->child[side]) {
        int32_t hash = ((BinNode *)at)->of.hash;
        if (hash == node->of.hash) {
            bin->root = NULL;
            bin->alike = true;
            return false;
        }
        side = node->of.hash > hash;
        parent = at;
    }
    node->rb = (RbNode){0};
    rb_insert(&bin->root, parent, side, &node->rb);
    return true;
}

static void make_tree(Bin *bin) {
    bin->root = NULL;
    for (BinNode *node = bin->first; node; node = node->next)
        if (!hang(bin, node)) return;
    root_to_front(bin);
}

static RbNode *parent_for(const Bin *bin, int32_t hash) {
    RbNode *parent = NULL;
    for (RbNode *at = bin->root; at; at = at->child[hash > ((BinNode *)at)->of.hash]) parent = at;
    return parent;
}

static void take(Bin *bin, BinNode *node) {
    RbNode *parent = parent_for(bin, node->of.hash);
    bool in_tree = bin->root && hang(bin, node), at_head = node->of.at_head && !in_tree;
    put_behind(bin, node, in_tree ? (BinNode *)parent : at_head ? NULL : bin->last);
    bin->count++;
    if (in_tree) root_to_front(bin);
    else if (bin->count + at_head > CROWD && node->of.table_bits >= LONG_TABLE_BITS && !bin->alike) make_tree(bin);
}

static void after_split(Bin *half, const Bin *other, const Bin *whole) {
    half->alike = whole->alike;
    if (!whole->root || half->count <= FEW) return;
    if (other->count) make_tree(half);
    else half->root = whole->root;
}

static void split(const Bin *whole, uint32_t bit, Bin half[2]) {
    for (BinNode *node = whole->first, *next; node; node = next) {
        Bin *to = &half[((uint32_t)node->of.hash & bit) != 0];
        next = node->next;
        put_behind(to, node, to->last);
        to->count++;
    }
    after_split(&half[0], &half[1], whole);
    after_split(&half[1], &half[0], whole);
}

/* --- the table --------------------------------------------------------------------------------------------------------------- */

static void come_later(Coming *coming, BinNode *node) {
    node->later = NULL;
    if (coming->last) coming->last->later = node;
    else coming->first = node;
    coming->last = node;
}

/* Fills the bin while the table has 1 << bits buckets, and what it is split into afterwards. */
static void fill(const Table *table, Bin *bin, BinNode *coming, unsigned bits) {
    if (!bin->first && !coming) return;
    for (BinNode *node; (node = coming) && node->of.table_bits <= bits;) {
        coming = node->later;
        take(bin, node);
    }
    uint32_t mask = (1u << table->bits) - 1;
    if (bits == table->bits) {
        for (const BinNode *node = bin->first; node; node = node->next)
            table->order[table->start[(uint32_t)node->of.hash & mask]++] = node->of.entry;
        return;
    }
    Bin half[2] = {{0}};
    Coming later[2] = {{0}};
    split(bin, 1u << bits, half);
    for (BinNode *node = coming, *next; node; node = next) {
        next = node->later;
        come_later(&later[(uint32_t)node->of.hash >> bits & 1], node);
    }
    for (int i = 0; i < 2; i++) fill(table, &half[i], later[i].first, bits + 1);
}

void tree_bins_order(const BinEntry *entries, uint32_t count, unsigned table_bits, uint32_t *start, uint32_t *order) {
    BinNode *nodes = gc_new_array(BinNode, count);
    Coming coming[LONG_TABLE] = {{0}};
    for (uint32_t i = 0; i < count; i++) {
        nodes[i].of = entries[i];
        come_later(&coming[(uint32_t)entries[i].hash & (LONG_TABLE - 1)], &nodes[i]);
    }
    Table table = {table_bits, start, order};
    for (uint32_t i = 0; i < LONG_TABLE; i++) {
        Bin bin = {0};
        fill(&table, &bin, coming[i].first, LONG_TABLE_BITS);
    }
}
