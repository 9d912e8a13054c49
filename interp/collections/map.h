/*
 * Map: every java.util.Map. Entries lie densely in insertion order; an index of slot numbers finds them by hash (none
 * for up to eight entries). What differs between the classes is the order of iteration (MapOrder):
 * a LinkedHashMap walks the slots; a HashMap walks Java's buckets, whose order is worked out when first asked for; a
 * TreeMap keeps its slot numbers sorted.
 */
#ifndef SLUICE_INTERP_MAP_H
#define SLUICE_INTERP_MAP_H

#include "interp/classes/class.h"

typedef enum MapOrder {
    MAP_LINKED,
    MAP_HASH,       /* java.util.HashMap */
    MAP_CONCURRENT, /* ConcurrentHashMap, Properties: grows one entry earlier */
    MAP_HASHTABLE,  /* java.util.Hashtable */
    MAP_SORTED,
    MAP_IDENTITY,   /* keys by identity, in order of insertion */
    MAP_ACCESS      /* a LinkedHashMap whose entries go to the end when they are asked for */
} MapOrder;

/* The key lies in `bits` and in the low byte of `tag`: read it with slot_key(). */
typedef struct MapSlot {
    Value value;
    uint64_t bits;
    uint64_t tag; /* the key's kind (V_ABRUPT: removed), its place, and from bit 32 on the hash, spread as Java does: h ^ h >>> 16 */
} MapSlot;
enum {
    SLOT_KIND = 0xff,
    SLOT_AT_HEAD = 0x100, /* stands before what its bucket held */
    SLOT_TABLE = 9,       /* from this bit on, a HashMap's: the bucket_bits with which it came */
    SLOT_PLACE = SLOT_AT_HEAD | 0x1f << SLOT_TABLE,
};

static inline Value slot_key(const MapSlot *slot) { return (Value){{.bits = slot->bits}, slot->tag & SLOT_KIND}; }

/* What few maps have. */
typedef struct MapMore {
    Map *base;        /* a view: the map behind it */
    struct MapPart *part; /* a view of a part of a sorted map: see map_part.h */
    uint32_t *order;  /* slots in order of iteration; NULL: to be worked out (never for MAP_LINKED, always kept for MAP_SORTED) */
    uint32_t order_len, order_cap;
    Value fallback;   /* withDefault's closure, or the defaults of Properties; or null */
    Value comparator; /* TreeMap's, or null */
} MapMore;

struct Map {
    Obj obj;
    MapSlot *slots;
    uint32_t *index; /* slot + 1, 0 = free; NULL while there are few slots */
    MapMore *more;   /* NULL while there is nothing in it; MAP_SORTED and views have one */
    uint32_t used, cap; /* slots */
    uint32_t live;      /* entries */
    uint32_t changes;
    uint8_t index_bits;
    uint8_t bucket_bits; /* Java's table has 1 << bucket_bits - 1 buckets; 0 before the first entry */
    uint8_t ordering;    /* MapOrder */
    bool has_heads;      /* some slot is at its bucket's head */
    bool immutable;
    bool no_nulls;       /* ConcurrentHashMap, Hashtable */
    bool is_view;        /* more->base holds the entries */
};

Value map_new_of(Interp *in, Class *cls, MapOrder order, uint32_t capacity); /* cls NULL: the usual class of the order */
Value map_new_sized(Interp *in, uint32_t capacity); /* LinkedHashMap for that many entries */
Value map_copy(Interp *in, const Map *map);           /* LinkedHashMap with the same entries */
bool map_put_all(Interp *in, Map *map, Value from);   /* from: MAP, or any map-like object; false: threw */
/* Takes the entries of a map of the same order into an empty sorted one, without comparing. False: it is not so. */
bool map_take_sorted(Map *map, const Map *from);
/* By String or name, the quick way for `map.key` and `map['key']`. The value, or V_NULL when absent; runs withDefault's closure. */
Value map_get_string(Interp *in, Map *map, String *key, bool *found);
Value map_get_sym(Interp *in, Map *map, const Sym *key, bool *found);
bool map_put_sym(Interp *in, Map *map, const Sym *key, Value value);
/* The same without withDefault. *failed when a script's hashCode, equals or comparator threw. */
Value map_peek(Interp *in, Map *map, Value key, bool *found, bool *failed);
bool map_has(Interp *in, Map *map, Value key, bool *failed);
/* MAP_SORTED: position in `order` of the first key not below `key`; *exact when it is that key. */
uint32_t map_sorted_position(Interp *in, const Map *map, Value key, bool *exact, bool *failed);
/* Takes the entry out and yields its value. */
Value map_remove(Interp *in, Map *map, Value key, bool *found, bool *failed);
void map_clear(Map *map);
/* Throws UnsupportedOperationException when immutable. */
bool map_writable(Interp *in, Map *map);
/* The slot of a key, or -1. */
int64_t map_find(Interp *in, Map *map, Value key, bool *failed);
/* As map_next, but yields the slot (valid until the next structural change) or NULL at the end. */
MapSlot *map_next_slot(const Map *map, uint32_t *at);
/* The map that holds the entries: itself, or what a view stands for. */
static inline Map *map_base(const Map *map) {
    while (__builtin_expect(map->is_view, 0)) map = map->more->base;
    return (Map *)map;
}
static inline Value map_comparator(const Map *map) { return map->more ? map->more->comparator : v_null(); }
void map_set_comparator(Map *map, Value comparator);
void map_set_fallback(Map *map, Value fallback);

/* What HashMap.putAll and clone() do first, which shows in the order: room for so many more entries. */
void map_make_room(Map *map, uint32_t more);
/* MAP_SORTED: takes out the entry at a position of `order`. */
void map_remove_at(Map *map, uint32_t position);
/* Views: unmodifiable, synchronised, with a closure for absent keys. */
Value map_view(Interp *in, Map *map, Class *cls);
/* What Java's constructors with a capacity do to the order. */
void map_set_capacity(Map *map, uint32_t capacity);

/* --- Map.Entry: live, as Java's: reads and writes the map while the key is in it ------------------------------------ */
typedef struct MapEntry {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &map_entry_tag */
    Map *map; /* NULL: stands alone */
    uint32_t slot;
    Value key, value;
} MapEntry;
Value map_entry_new(Interp *in, Map *map, const MapSlot *slot);
Value map_entry_at(Interp *in, Map *map, uint32_t slot, Value key, Value value);
Value map_entry_alone(Interp *in, Value key, Value value);
/* An entry that is only a copy and refuses setValue(). */
Value map_entry_fixed(Interp *in, Value key, Value value);
extern const char map_entry_tag;
static inline bool is_map_entry(Value v) { return v.kind == V_NATIVE && as_native(v)->data == &map_entry_tag; }
static inline MapEntry *as_map_entry(Value v) { return (MapEntry *)v.as.obj; }
Value map_entry_value(MapEntry *e);

#endif
