/*
 * Parts of sorted maps. A part keeps its bounds, and the positions between which its keys lie in the tree's order; they are looked
 * for again when the tree has changed.
 */
#include "interp/collections/map_part.h"

#include "interp/collections/collections.h"
#include "interp/collections/functional.h"
#include "interp/known.h"
#include "interp/thrown.h"

MapPart *map_part_of_view(const Map *view) {
    for (; view->is_view; view = view->more->base)
        if (view->more->part) return view->more->part;
    return NULL;
}

Value map_order_of(const Map *map) {
    while (map->is_view && !map->more->part) map = map->more->base;
    return map_comparator(map);
}

/* --- bounds --------------------------------------------------------------------------------------------- */

/* Does the key lie on the inner side of the bound, or on it? `closed`: a bound that does not belong to the part counts as if it did. */
static bool inside(Interp *in, const Map *base, Value key, const MapBound *bound, bool is_low, bool closed, bool *failed) {
    if (!bound->given || *failed) return !*failed;
    bool turned = closed && !is_low;
    Value order = turned ? java_order(in, bound->key, key, map_comparator(base)) : java_order(in, key, bound->key, map_comparator(base));
    if (is_abrupt(order)) {
        *failed = true;
        return false;
    }
    if (order.as.i == 0) return closed || bound->inclusive;
    return is_low || turned ? order.as.i > 0 : order.as.i < 0;
}

static bool within(Interp *in, const MapPart *part, const Map *base, Value key, bool closed, bool *failed) {
    return inside(in, base, key, &part->low, true, closed, failed) && inside(in, base, key, &part->high, false, closed, failed);
}

/* The positions of the keys between the bounds, found in the order in which TreeMap's iterators compare. */
static bool part_find(Interp *in, MapPart *part, const Map *base) {
    bool exact = false, failed = false;
    uint32_t count = base->more->order_len;
    part->from = part->to = 0;
    part->changes = base->changes;
    if (count == 0) return true;
    uint32_t from = part->low.given ? map_sorted_position(in, base, part->low.key, &exact, &failed) : 0;
    if (exact && !part->low.inclusive) from++;
    uint32_t to = count;
    if (!failed && from < count && part->high.given) {
        Value first = slot_key(&base->slots[base->more->order[from]]);
        if (!inside(in, base, first, &part->high, false, false, &failed)) to = from;
        else to = map_sorted_position(in, base, part->high.key, &exact, &failed) + (exact && part->high.inclusive);
    }
    if (!failed && base->changes != part->changes) { /* by the comparator */
        throw_bare(in, EX_CONCURRENT_MODIFICATION);
        failed = true;
    }
    if (failed) return false;
    part->from = from;
    part->to = to > from ? to : from;
    return true;
}

/* A comparator that now fails leaves the part empty. */
static inline void part_follow(MapPart *part, const Map *base) {
    if (part->changes != base->changes && !part_find(part->in, part, base)) thrown_take(part->in);
}

bool map_part_holds(Interp *in, const MapPart *part, const Map *base, Value key, bool *failed) {
    return within(in, part, base, key, false, failed);
}

bool map_part_bounded(Interp *in, const Map *view) {
    const MapPart *part = map_part(view);
    const Map *base = map_base(view);
    bool exact, failed = false;
    if (part && part->high.given && base->more->order_len) map_sorted_position(in, base, part->high.key, &exact, &failed);
    return !failed;
}

uint32_t map_part_size(MapPart *part, const Map *base) {
    part_follow(part, base);
    return part->to - part->from;
}

MapSlot *map_part_slot(MapPart *part, const Map *base, uint32_t n) {
    if (n >= map_part_size(part, base)) return NULL;
    return &base->slots[base->more->order[part->descending ? part->to - 1 - n : part->from + n]];
}

/* --- making --------------------------------------------------------------------------------------------- */

static bool bound_allowed(Interp *in, const MapPart *outer, const Map *base, const MapBound *bound, const char *name) {
    bool failed = false;
    if (!outer || !bound->given || within(in, outer, base, bound->key, !bound->inclusive, &failed)) return true;
    if (!failed) throw_error(in, EX_ILLEGAL_ARGUMENT, "%s out of range", name);
    return false;
}

/* What the constructor of TreeMap's parts compares. */
static bool bounds_ordered(Interp *in, const Map *base, const MapBound *low, const MapBound *high) {
    Value comparator = map_comparator(base);
    if (low->given && high->given) {
        Value order = java_order(in, low->key, high->key, comparator);
        if (!is_abrupt(order) && order.as.i > 0) order = throw_error(in, EX_ILLEGAL_ARGUMENT, "fromKey > toKey");
        return !is_abrupt(order);
    }
    if (low->given && is_abrupt(java_order(in, low->key, low->key, comparator))) return false;
    return !high->given || !is_abrupt(java_order(in, high->key, high->key, comparator));
}

Value map_part_new(Interp *in, Map *map, MapBound from, MapBound to, bool turned) {
    Map *base = map_base(map);
    const MapPart *outer = map_part(map);
    if (!bound_allowed(in, outer, base, &from, "fromKey") || !bound_allowed(in, outer, base, &to, "toKey")) return V_THROWN;
    bool descending = outer && outer->descending;
    MapBound low = descending ? to : from, high = descending ? from : to;
    if (outer && !low.given) low = outer->low;
    if (outer && !high.given) high = outer->high;
    if (!bounds_ordered(in, base, &low, &high)) return V_THROWN;
    if (turned) descending = !descending;
    MapPart *part = gc_new(MapPart);
    *part = (MapPart){in, low, high, descending, 0, 0, 0};
    if (!part_find(in, part, base)) return V_THROWN;
    Value view = map_view(in, base, class_known(in, descending ? CLS_DESCENDING_MAP : CLS_ASCENDING_MAP));
    as_map(view)->more->part = part;
    for (const Map *m = map; m; m = m->is_view ? m->more->base : NULL) as_map(view)->immutable |= m->immutable;
    map_set_comparator(as_map(view), descending ? comparator_reversed(in, map_comparator(base)) : map_comparator(base));
    return view;
}

Value map_head(Interp *in, Map *map, const Value *args, int argc) {
    return map_part_new(in, map, (MapBound){0}, (MapBound){true, argc > 1 && args[1].as.i, args[0]}, false);
}

Value map_tail(Interp *in, Map *map, const Value *args, int argc) {
    return map_part_new(in, map, (MapBound){true, argc < 2 || args[1].as.i, args[0]}, (MapBound){0}, false);
}

Value map_sub(Interp *in, Map *map, const Value *args, int argc) {
    bool told = argc == 4; /* subMap(from, inclusive, to, inclusive) */
    return map_part_new(in, map, (MapBound){true, !told || args[1].as.i, args[0]},
                        (MapBound){true, told && args[3].as.i, args[told ? 2 : 1]}, false);
}

Value map_turned(Interp *in, Map *map) { return map_part_new(in, map, (MapBound){0}, (MapBound){0}, true); }

/* --- navigation ----------------------------------------------------------------------------------------- */

MapSlot *map_end_slot(const Map *map, bool last) {
    const Map *base = map_base(map);
    MapPart *part = map_part(map);
    uint32_t count = part ? map_part_size(part, base) : base->more->order_len;
    if (count == 0) return NULL;
    if (part) return map_part_slot(part, base, last ? count - 1 : 0);
    return &base->slots[base->more->order[last ? count - 1 : 0]];
}

MapSlot *map_neighbour(Interp *in, const Map *map, Value key, bool above, bool inclusive, bool *failed) {
    const Map *base = map_base(map);
    MapPart *part = map_part(map);
    int64_t from = 0, to = base->more->order_len;
    if (part) {
        if (part->descending) above = !above;
        const MapBound *bound = above ? &part->low : &part->high;
        bool is_inside = inside(in, base, key, bound, above, false, failed);
        if (*failed) return NULL;
        part_follow(part, base);
        from = part->from;
        to = part->to;
        if (!is_inside) return from < to ? &base->slots[base->more->order[above ? from : to - 1]] : NULL;
    }
    bool exact = false;
    int64_t at = map_sorted_position(in, base, key, &exact, failed);
    if (above) at += exact && !inclusive ? 1 : 0;
    else at -= exact && inclusive ? 0 : 1;
    return *failed || at < from || at >= to ? NULL : &base->slots[base->more->order[at]];
}
