/*
 * Sets as objects: handles over maps.
 */
#include "interp/collections/collections_methods.h"
#include "interp/collections/set.h"

#include "interp/collections/collections.h"
#include "interp/collections/map_classes.h"
#include "interp/collections/views.h"
#include "interp/interp.h"
#include "interp/known.h"
#include "interp/thrown.h"

static Value set_over(Class *cls, Map *map, SetView view) {
    Set *set = gc_new(Set);
    set->obj.cls = cls;
    set->map = map;
    set->view = view;
    return v_obj(V_SET, set);
}

Value set_new_of(Interp *in, Class *cls, MapOrder order, uint32_t capacity) {
    if (!cls) cls = class_known(in, order == MAP_HASH     ? CLS_HASH_SET
                                    : order == MAP_SORTED ? CLS_TREE_SET
                                                          : CLS_LINKED_HASH_SET);
    return set_over(cls, as_map(map_new_of(in, NULL, order, capacity)), SET_OWN);
}

Value set_of_map(Interp *in, Map *map) { return set_over(class_known(in, CLS_MAP_SET), map, SET_OWN); }

Value set_new(Interp *in) { return set_new_of(in, NULL, MAP_LINKED, 0); }

/* Of the entries or values of a part of a TreeMap. */
static Class *part_of_part(Interp *in, const Class *map, SetView view) {
    if (view == SET_VALUES) return class_named(in, "java.util.AbstractMap$2");
    bool descending = map == class_known(in, CLS_DESCENDING_MAP);
    return class_named(in, descending ? "java.util.TreeMap$DescendingSubMap$DescendingEntrySetView"
                                      : "java.util.TreeMap$AscendingSubMap$AscendingEntrySetView");
}

Value set_view(Interp *in, Map *map, SetView view) {
    static const MapShown shown[] = {[SET_KEYS] = MAP_KEYS, [SET_ENTRIES] = MAP_ENTRIES, [SET_VALUES] = MAP_VALUES};
    const Map *base = map_base(map);
    static const char parts[] = "java.util.TreeMap$";
    if (base->ordering == MAP_SORTED && view != SET_KEYS && strncmp(map->obj.cls->name, parts, sizeof parts - 1) == 0)
        return set_over(part_of_part(in, map->obj.cls, view), map, view);
    Class *cls = map->is_view || map->immutable ? map_view_part_class(in, map->obj.cls, view) : NULL;
    Value set = set_over(cls ? cls : map_shown_class(in, base->obj.cls, shown[view]), map, view);
    for (const Map *m = map; m; m = m->is_view ? m->more->base : NULL) as_set(set)->immutable |= m->immutable;
    return set;
}

Value set_as(Set *set, Class *cls, bool immutable) {
    Value view = set_over(cls, set->map, set->view);
    as_set(view)->immutable = immutable || set->immutable;
    return view;
}

bool set_writable(Interp *in, Set *set, bool adding) {
    if (!set->immutable && (!adding || set->view == SET_OWN || !is_null(set->mapped))) return true;
    throw_bare(in, EX_UNSUPPORTED_OPERATION);
    return false;
}

bool set_add(Interp *in, Set *set, Value v, bool *failed) {
    uint32_t before = map_size(set->map);
    bool shown = set->view == SET_KEYS && set_has(in, set, v, failed); /* whose value stays */
    if (*failed || shown) return false;
    if (!map_put(in, set->map, v, set->view == SET_KEYS ? set->mapped : v_bool(true))) *failed = true;
    return map_size(set->map) > before;
}

/* The slot of the map that an item of a view stands for, or -1. */
static int64_t view_find(Interp *in, const Set *set, Value v, bool *failed) {
    if (set->view == SET_VALUES) {
        const Map *map = map_base(set->map);
        uint32_t at = 0;
        for (const MapSlot *slot; (slot = map_next_slot(set->map, &at)) != NULL;)
            if (value_java_equals(in, v, slot->value, failed) || *failed) return *failed ? -1 : slot - map->slots;
        return -1;
    }
    if (set->view != SET_ENTRIES) return map_find(in, set->map, v, failed);
    Value key, value;
    if (!is_map_entry(v) && !(v.kind == V_OBJECT && value_instanceof(in, v, class_named(in, "java.util.Map$Entry")))) return -1;
    *failed |= !entry_parts(in, v, &key, &value);
    int64_t at = *failed ? -1 : map_find(in, set->map, key, failed);
    if (at < 0 || !value_java_equals(in, value, map_base(set->map)->slots[at].value, failed)) return -1;
    return at;
}

bool set_has(Interp *in, Set *set, Value v, bool *failed) {
    bool asks = (set->view == SET_KEYS || set->view == SET_VALUES) && !set->map->obj.cls->native; /* a map of a script's class */
    if (!asks) return view_find(in, set, v, failed) >= 0;
    Value has = call_method_z(in, v_obj(V_MAP, set->map), set->view == SET_KEYS ? "containsKey" : "containsValue", &v, 1);
    *failed |= is_abrupt(has);
    return !*failed && has.kind == V_BOOL && has.as.i;
}

bool set_remove(Interp *in, Set *set, Value v, bool *failed) {
    bool found = false;
    if (set->view == SET_OWN || set->view == SET_KEYS) {
        map_remove(in, set->map, v, &found, failed);
        return found;
    }
    int64_t at = view_find(in, set, v, failed);
    if (at < 0 || *failed) return false;
    map_remove(in, set->map, slot_key(&map_base(set->map)->slots[at]), &found, failed);
    return found;
}

Value set_item(Interp *in, const Set *set, const MapSlot *slot) {
    if (set->view == SET_ENTRIES) return map_entry_new(in, set->map, slot);
    return set->view == SET_VALUES ? slot->value : slot_key(slot);
}

bool set_next(Interp *in, const Set *set, uint32_t *at, Value *item) {
    MapSlot *slot = map_next_slot(set->map, at);
    if (!slot) return false;
    *item = set_item(in, set, slot);
    return true;
}

Value set_from(Interp *in, Value over, MapOrder order) {
    Value set = set_new_of(in, NULL, order, 0);
    Iter it;
    bool failed = false;
    if (!iter_start(in, &it, over)) return V_THROWN;
    for (Value item; !failed && iter_next(in, &it, &item);) set_add(in, as_set(set), item, &failed);
    return failed || it.failed ? V_THROWN : set;
}
