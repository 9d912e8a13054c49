/*
 * Iterators over Java's concurrent queues, which are walked while they change: an iterator holds the item that it gives next, and
 * goes on from where that one is found then.
 */
#include "interp/collections/iterator.h"
#include "interp/collections/list.h"
#include "interp/interp.h"
#include "interp/thrown.h"

typedef struct WeakWalk {
    List *list;
    Value next, last; /* the item that comes next, and the one given last */
    uint32_t at;      /* where `next` was seen ... */
    uint32_t len, changes; /* ... in a list of that length */
    bool more, given; /* is there a `next`, and a `last` that may be removed */
} WeakWalk;

/* How many items were taken out since, if each was a change of its own. */
static uint32_t removals(const WeakWalk *walk) {
    int64_t changes = (uint32_t)(walk->list->changes - walk->changes), longer = (int64_t)walk->list->len - walk->len;
    return changes > longer ? (uint32_t)(changes - longer) / 2 : 0;
}

/* Where the item is that was seen at `from`: it has moved towards the head by what was taken out there. -1: it was taken out itself. */
static int64_t place_of(const WeakWalk *walk, Value item, uint32_t from) {
    const List *list = walk->list;
    int64_t moved = (int64_t)from - removals(walk);
    if (moved >= 0 && moved < list->len && value_same(list->at[moved], item)) return moved;
    for (int64_t i = from < list->len ? from : (int64_t)list->len - 1; i >= 0; i--)
        if (value_same(list->at[i], item)) return i;
    return -1;
}

static void look_at(WeakWalk *walk, uint32_t at) {
    walk->at = at;
    walk->len = walk->list->len;
    walk->changes = walk->list->changes;
    walk->more = at < walk->len;
    walk->next = walk->more ? walk->list->at[at] : v_null();
}

static bool pull(Interp *in, Iterator *self, Value *item) {
    (void)in;
    WeakWalk *walk = self->data;
    if (!walk->more) return false;
    *item = walk->last = walk->next;
    walk->given = true;
    int64_t at = place_of(walk, walk->next, walk->at);
    look_at(walk, at < 0 ? walk->at : (uint32_t)at + 1);
    return true;
}

static bool more(Interp *in, Iterator *self, bool *failed) { return (void)in, (void)failed, ((WeakWalk *)self->data)->more; }

static Value drop(Interp *in, Iterator *self) {
    WeakWalk *walk = self->data;
    if (!walk->given) return throw_bare(in, EX_ILLEGAL_STATE);
    walk->given = false;
    int64_t at = place_of(walk, walk->last, walk->at ? walk->at - 1 : 0);
    if (at >= 0) list_remove_range(walk->list, (uint32_t)at, (uint32_t)at + 1);
    return v_null();
}

Value iterator_weak(Interp *in, const char *cls, List *list) {
    static const IteratorWays ways = {pull, more, drop};
    WeakWalk *walk = gc_new(WeakWalk);
    walk->list = list;
    walk->last = v_null();
    look_at(walk, 0);
    return iterator_native(in, cls, &ways, walk);
}
