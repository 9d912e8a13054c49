/*
 * Map.Entry: of a map, whose value it follows and changes, or one that stands alone.
 */
#include "interp/collections/map.h"
#include "interp/collections/map_classes.h"
#include "interp/known.h"

const char map_entry_tag;

static Value entry_new(Class *cls, Map *map, uint32_t slot, Value key, Value value) {
    MapEntry *e = gc_new(MapEntry);
    *e = (MapEntry){{cls, NULL}, &map_entry_tag, map, slot, key, value};
    return v_obj(V_NATIVE, e);
}

Value map_entry_at(Interp *in, Map *map, uint32_t slot, Value key, Value value) {
    bool frozen = false;
    for (const Map *m = map; m->is_view && !frozen; m = m->more->base) frozen = m->immutable;
    Class *cls = frozen ? class_known(in, CLS_FROZEN_ENTRY) : map_shown_class(in, map_base(map)->obj.cls, MAP_ENTRY);
    return entry_new(cls, map, slot, key, value);
}

Value map_entry_new(Interp *in, Map *map, const MapSlot *slot) {
    return map_entry_at(in, map, (uint32_t)(slot - map_base(map)->slots), slot_key(slot), slot->value);
}

Value map_entry_fixed(Interp *in, Value key, Value value) {
    return entry_new(class_known(in, CLS_FIXED_ENTRY), NULL, 0, key, value);
}

Value map_entry_alone(Interp *in, Value key, Value value) {
    return entry_new(class_known(in, CLS_SIMPLE_ENTRY), NULL, 0, key, value);
}

static bool entry_in_place(const MapEntry *e, const Map *base) {
    if (e->slot >= base->used) return false;
    Value key = slot_key(&base->slots[e->slot]);
    return key.kind == e->key.kind && key.as.bits == e->key.as.bits;
}

Value map_entry_value(MapEntry *e) {
    if (!e->map) return e->value;
    const Map *base = map_base(e->map);
    if (!entry_in_place(e, base)) { /* moved by a compaction, or removed */
        for (e->slot = 0; e->slot < base->used; e->slot++)
            if (entry_in_place(e, base)) break;
        if (e->slot >= base->used) {
            e->map = NULL;
            return e->value;
        }
    }
    e->value = base->slots[e->slot].value;
    return e->value;
}
