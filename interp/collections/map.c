/*
 * Maps as objects: dense slots in insertion order, the index that finds a slot by hash, the length of Java's table.
 */
#include "interp/collections/map.h"

#include "interp/collections/collections.h"
#include "interp/collections/map_classes.h"
#include "interp/collections/map_inner.h"
#include "interp/collections/map_part.h"
#include "interp/collections/tree_bin.h"
#include "interp/interp.h"
#include "interp/known.h"
#include "interp/thrown.h"

enum {
    LINEAR_SLOTS = 8, /* up to so many slots are searched without an index */
    FIRST_BUCKET_BITS = 5,
    BUCKET_BITS_MOST = 31
};

static inline uint64_t slot_tag(uint64_t kind, uint32_t hash) { return kind | (uint64_t)hash << 32; }
/* Has the slot a key of the kind and the hash that make `tag`? */
static inline bool slot_tagged(const MapSlot *slot, uint64_t tag) { return (slot->tag & ~(uint64_t)SLOT_PLACE) == tag; }

/* The places of the index where a hash may be: first by its low bits, so that numbers in a row lie in a row; then by ever more
 * of its other bits. */
typedef struct Probe {
    uint32_t at, rest, mask;
} Probe;

static inline Probe probe_start(const Map *map, uint32_t hash) {
    uint32_t mask = (1u << map->index_bits) - 1;
    return (Probe){hash & mask, hash, mask};
}

static inline void probe_next(Probe *p) {
    p->rest >>= 5;
    p->at = (p->at * 5 + 1 + p->rest) & p->mask;
}

/* --- making --------------------------------------------------------------------------------------------- */

static const KnownClass order_class[] = {
    [MAP_LINKED] = CLS_LINKED_HASH_MAP,     [MAP_HASH] = CLS_HASH_MAP,   [MAP_CONCURRENT] = CLS_CONCURRENT_MAP,
    [MAP_HASHTABLE] = CLS_HASHTABLE,        [MAP_SORTED] = CLS_TREE_MAP, [MAP_IDENTITY] = CLS_IDENTITY_MAP,
    [MAP_ACCESS] = CLS_LINKED_HASH_MAP,
};

/* The bucket_bits of the first table of at least n buckets. */
static uint8_t bucket_bits_above(uint32_t n) {
    uint8_t bits = 1;
    while (1u << (bits - 1) < n && bits < BUCKET_BITS_MOST) bits++;
    return bits;
}

/* Makes Java's table so long that `entries` are at most three quarters of it. */
static void buckets_hold(Map *map, uint32_t entries) {
    for (; map->bucket_bits < BUCKET_BITS_MOST; map->bucket_bits++) {
        uint32_t count = bucket_count(map), room = count < 4 ? count / 2 : count - count / 4;
        if (entries <= room) return;
    }
}

/* The order worked out last is no longer right. */
static inline void order_forget(Map *map) {
    if (map->more) map->more->order = NULL;
}

MapMore *map_more(Map *map) {
    if (!map->more) map->more = gc_new(MapMore);
    return map->more;
}

void map_set_comparator(Map *map, Value comparator) {
    if (map->more || !is_null(comparator)) map_more(map)->comparator = comparator;
}

void map_set_fallback(Map *map, Value fallback) { map_more(map)->fallback = fallback; }

static void slots_reserve(Map *map, uint32_t total);

Value map_new_of(Interp *in, Class *cls, MapOrder order, uint32_t capacity) {
    Map *map = gc_new_flat_end(Map);
    map->obj.cls = cls ? cls : class_known(in, order_class[order]);
    map->ordering = (uint8_t)order;
    map->no_nulls = order == MAP_CONCURRENT || order == MAP_HASHTABLE;
    if (order == MAP_SORTED) map_more(map);
    if (capacity > 0) slots_reserve(map, capacity < 1u << 16 ? capacity : 1u << 16);
    return v_obj(V_MAP, map);
}

Value map_new(Interp *in) { return map_new_of(in, in->kinds[V_MAP], MAP_LINKED, 0); }
Value map_new_sized(Interp *in, uint32_t capacity) { return map_new_of(in, in->kinds[V_MAP], MAP_LINKED, capacity); }

void map_set_capacity(Map *map, uint32_t capacity) {
    if (map->ordering == MAP_HASH) map->bucket_bits = bucket_bits_above(capacity);
    if (map->ordering == MAP_CONCURRENT) map->bucket_bits = bucket_bits_above((uint32_t)(1.0f + (float)capacity / 0.75f));
}

Value map_view(Interp *in, Map *map, Class *cls) {
    Value view = map_new_of(in, cls, (MapOrder)map_base(map)->ordering, 0);
    as_map(view)->is_view = true;
    map_more(as_map(view))->base = map;
    return view;
}

/* --- slots and index ------------------------------------------------------------------------------------ */

static void index_rebuild(Map *map) {
    if (map->cap <= LINEAR_SLOTS || map->ordering == MAP_SORTED) {
        map->index = NULL;
        return;
    }
    uint32_t bits = 4;
    while (1u << bits < map->cap + map->cap / 2) bits++;
    map->index_bits = (uint8_t)bits;
    uint32_t *index = gc_atomic(sizeof(uint32_t) << bits);
    memset(index, 0, sizeof(uint32_t) << bits);
    for (uint32_t i = 0; i < map->used; i++) {
        Probe p = probe_start(map, slot_hash(&map->slots[i]));
        while (index[p.at]) probe_next(&p);
        index[p.at] = i + 1;
    }
    map->index = index;
}

/* Drops removed slots; their numbers change. */
static void slots_compact(Map *map) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < map->used; i++)
        if (!is_removed(&map->slots[i])) map->slots[kept++] = map->slots[i];
    memset(map->slots + kept, 0, sizeof(MapSlot) * (map->used - kept));
    map->used = kept;
}

static void slots_reserve(Map *map, uint32_t total) {
    uint32_t cap = map->cap ? map->cap * 2 : total;
    if (cap < total) cap = total;
    MapSlot *slots = gc_flat_end(sizeof(MapSlot) * cap);
    if (map->used > 0) memcpy(slots, map->slots, sizeof(MapSlot) * map->used);
    map->slots = slots;
    map->cap = cap;
    index_rebuild(map);
}

/* TreeMaps refer to slots by number from `order`, which therefore must follow a compaction. */
static void order_renumber(Map *map) {
    uint32_t *moved = gc_atomic(sizeof(uint32_t) * (map->used + 1)), kept = 0;
    for (uint32_t i = 0; i < map->used; i++) {
        moved[i] = kept;
        if (!is_removed(&map->slots[i])) kept++;
    }
    for (uint32_t i = 0; i < map->more->order_len; i++) map->more->order[i] = moved[map->more->order[i]];
}

/* Room for one more slot. */
static void slots_grow(Map *map) {
    if (map->live < map->used - map->used / 4) {
        if (map->ordering == MAP_SORTED) order_renumber(map);
        slots_compact(map);
        index_rebuild(map);
    } else {
        slots_reserve(map, map->used + 1);
    }
}

/* --- finding -------------------------------------------------------------------------------------------- */

/* A String's Java hash, spread. */
static inline uint32_t string_hash(Interp *in, String *s) {
    if (s->hash != 0) return spread((uint32_t)s->hash);
    bool failed = false;
    return spread((uint32_t)value_hash(in, v_obj(V_STRING, s), &failed));
}

static inline bool is_key(const MapSlot *slot, const String *key) {
    const String *s = (const String *)(uintptr_t)slot->bits;
    return s == key || (s->len == key->len && memcmp(s->text, key->text, key->len) == 0);
}

/* The slot of a String key, or -1. For all but sorted and identity maps. */
static int64_t find_string(const Map *map, const String *key, uint32_t hash) {
    const MapSlot *slots = map->slots;
    uint64_t tag = slot_tag(V_STRING, hash);
    if (!map->index) {
        for (uint32_t i = 0; i < map->used; i++)
            if (slot_tagged(&slots[i], tag) && is_key(&slots[i], key)) return i;
        return -1;
    }
    Probe p = probe_start(map, hash);
    for (uint32_t found; (found = map->index[p.at]) != 0; probe_next(&p))
        if (slot_tagged(&slots[found - 1], tag) && is_key(&slots[found - 1], key)) return found - 1;
    return -1;
}

/* The slot of an int key, or -1: spreading loses nothing, so equal hashes are equal numbers. */
static int64_t find_int(const Map *map, uint32_t hash) {
    const MapSlot *slots = map->slots;
    uint64_t tag = slot_tag(V_INT, hash);
    if (!map->index) {
        for (uint32_t i = 0; i < map->used; i++)
            if (slot_tagged(&slots[i], tag)) return i;
        return -1;
    }
    Probe p = probe_start(map, hash);
    for (uint32_t found; (found = map->index[p.at]) != 0; probe_next(&p))
        if (slot_tagged(&slots[found - 1], tag)) return found - 1;
    return -1;
}

/* Is the key in the slot? value_java_equals may run a script. */
static bool slot_is(Interp *in, const Map *map, uint32_t i, Value key, bool *failed) {
    Value have = slot_key(&map->slots[i]);
    if (have.kind == key.kind && have.as.bits == key.as.bits) return true;
    if (map->ordering == MAP_IDENTITY || have.kind == V_ABRUPT) return false;
    if (!is_heap(key) && !is_heap(have)) return false;
    return value_java_equals(in, key, have, failed);
}

static int64_t find_hashed(Interp *in, const Map *map, Value key, uint32_t hash, bool *failed) {
    if (!map->index) {
        for (uint32_t i = 0; i < map->used && !*failed; i++)
            if (slot_hash(&map->slots[i]) == hash && slot_is(in, map, i, key, failed)) return i;
        return -1;
    }
    Probe p = probe_start(map, hash); /* a script's equals() may change the map: then the walk ends */
    for (uint32_t found, *index = map->index; map->index == index && (found = index[p.at]) != 0 && !*failed; probe_next(&p))
        if (slot_hash(&map->slots[found - 1]) == hash && slot_is(in, map, found - 1, key, failed)) return found - 1;
    return -1;
}

static bool key_allowed(Interp *in, const Map *map, Value key);

/* TreeMap: the position in `order` of the first key that is not below `key`; *exact when it equals it. */
uint32_t map_sorted_position(Interp *in, const Map *map, Value key, bool *exact, bool *failed) {
    uint32_t low = 0, high = map->more->order_len, changes = map->changes;
    *exact = false;
    if (high > 0 && !key_allowed(in, map, key)) {
        *failed = true;
        return 0;
    }
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        Value order = java_order(in, key, slot_key(&map->slots[map->more->order[middle]]), map->more->comparator);
        if (map->changes != changes && !is_abrupt(order)) order = throw_bare(in, EX_CONCURRENT_MODIFICATION); /* by the comparator */
        if (is_abrupt(order)) {
            *failed = true;
            return 0;
        }
        if (order.as.i == 0) {
            *exact = true;
            return middle;
        }
        if (order.as.i > 0) low = middle + 1;
        else high = middle;
    }
    return low;
}

static uint32_t key_hash(Interp *in, const Map *map, Value key, bool *failed) {
    if (map->ordering == MAP_IDENTITY) return spread((uint32_t)(key.as.bits >> 4) ^ (uint32_t)key.kind);
    if (key.kind == V_STRING) return string_hash(in, as_string(key));
    if (key.kind == V_INT) return spread((uint32_t)key.as.i);
    if (key.kind == V_NULL) return 0;
    return spread((uint32_t)value_hash(in, key, failed));
}

/* A key that this map cannot hold: null where Java refuses it. */
static bool key_allowed(Interp *in, const Map *map, Value key) {
    if (!is_null(key)) return true;
    if (!map->no_nulls && (map->ordering != MAP_SORTED || !is_null(map->more->comparator))) return true;
    throw_bare(in, EX_NULL_POINTER);
    return false;
}

/* A TreeMap casts the key that it looks for before it looks whether there is any. */
static bool key_orderable(Interp *in, const Map *map, Value key) {
    Class *comparable = class_known(in, CLS_COMPARABLE);
    if (map->ordering != MAP_SORTED || !is_null(map->more->comparator) || value_instanceof(in, key, comparable)) return true;
    throw_class_cast_to(in, key, comparable);
    return false;
}

static inline int64_t find_key(Interp *in, const Map *map, Value key, uint32_t hash, bool *failed) {
    if (map->live == 0) return -1;
    if (key.kind == V_STRING && map->ordering != MAP_IDENTITY) return find_string(map, as_string(key), hash);
    if (key.kind == V_INT && map->ordering != MAP_IDENTITY) return find_int(map, hash);
    return find_hashed(in, map, key, hash, failed);
}

/* The slot of a key, or -1; for MAP_SORTED also its position in the order. */
static int64_t find_slot(Interp *in, const Map *map, Value key, uint32_t *position, bool *failed) {
    if (!key_allowed(in, map, key)) {
        *failed = true;
        return -1;
    }
    if (map->live == 0) {
        *failed = !key_orderable(in, map, key);
        return -1;
    }
    if (map->ordering == MAP_SORTED) {
        bool exact = false;
        *position = map_sorted_position(in, map, key, &exact, failed);
        return exact ? (int64_t)map->more->order[*position] : -1;
    }
    uint32_t hash = key_hash(in, map, key, failed);
    if (*failed) return -1;
    return find_key(in, map, key, hash, failed);
}

int64_t map_find(Interp *in, Map *map, Value key, bool *failed) {
    uint32_t position;
    const MapPart *part = map_part(map);
    if (part && !map_part_holds(in, part, map_base(map), key, failed)) return -1;
    return find_slot(in, map_base(map), key, &position, failed);
}

/* --- getting -------------------------------------------------------------------------------------------- */

static void slot_add(Map *map, Value key, Value value, uint64_t tag);
static void slot_remove(Map *map, uint32_t at);

static void slot_to_end(Map *map, uint32_t at) {
    const MapSlot slot = map->slots[at];
    if (at + 1 == map->used) return;
    slot_remove(map, at);
    slot_add(map, slot_key(&slot), slot.value, slot.tag);
}

Value map_peek(Interp *in, Map *map, Value key, bool *found, bool *failed) {
    int64_t at = map_find(in, map, key, failed);
    if (found) *found = at >= 0;
    return at < 0 ? v_null() : map_base(map)->slots[at].value;
}

bool map_has(Interp *in, Map *map, Value key, bool *failed) { return map_find(in, map, key, failed) >= 0; }

/* withDefault: the closure makes the value, which is kept. */
static Value make_default(Interp *in, Map *map, Value key) {
    if (is_null(map->more->fallback)) return throw_bare(in, EX_NULL_POINTER);
    Value made = closure_call(in, map->more->fallback, &key, 1);
    if (is_abrupt(made) || !map_put(in, map->more->base, key, made)) return V_THROWN;
    return made;
}

/* The outermost view that makes what is missing. */
static Map *with_default(Interp *in, Map *map) {
    for (; map->is_view; map = map->more->base)
        if (map->obj.cls == class_known(in, CLS_MAP_WITH_DEFAULT)) return map;
    return NULL;
}

Value map_get(Interp *in, Map *map, Value key, bool *found) {
    bool failed = false, there = false;
    if ((key.kind == V_STRING || key.kind == V_INT) && !map->is_view && map->ordering < MAP_SORTED) {
        uint32_t hash = key.kind == V_INT ? spread((uint32_t)key.as.i) : string_hash(in, as_string(key));
        int64_t at = find_key(in, map, key, hash, &failed);
        if (found) *found = at >= 0;
        return at < 0 ? v_null() : map->slots[at].value;
    }
    int64_t at = map_find(in, map, key, &failed);
    if (failed) return V_THROWN;
    there = at >= 0;
    Value v = there ? map_base(map)->slots[at].value : v_null();
    if (there && map_base(map)->ordering == MAP_ACCESS) slot_to_end(map_base(map), (uint32_t)at);
    if (found) *found = there;
    if (there || !map->is_view) return v;
    Map *maker = with_default(in, map);
    if (maker && found) *found = true;
    return maker ? make_default(in, maker, key) : v;
}

Value map_get_string(Interp *in, Map *map, String *key, bool *found) {
    if (map->is_view || map->ordering >= MAP_SORTED) return map_get(in, map, v_obj(V_STRING, key), found);
    int64_t at = map->live ? find_string(map, key, string_hash(in, key)) : -1;
    if (found) *found = at >= 0;
    return at < 0 ? v_null() : map->slots[at].value;
}

Value map_get_sym(Interp *in, Map *map, const Sym *key, bool *found) {
    return map_get_string(in, map, key->string ? key->string : as_string(sym_value(in, key)), found);
}

Value map_get_z(Interp *in, Map *map, const char *key) {
    return map_get_string(in, map, as_string(string_z(in, key)), NULL);
}

/* --- putting -------------------------------------------------------------------------------------------- */

/* Where the entry added last is the ninth of its bucket, the eighth at its head, Java makes a short table twice as long. */
static void buckets_spread(Map *map, bool at_head) {
    if (map->live + at_head <= CROWD || bucket_count(map) >= LONG_TABLE) return;
    uint32_t mask = bucket_count(map) - 1, bucket = slot_hash(&map->slots[map->used - 1]) & mask, others = 0;
    for (uint32_t i = 0; i + 1 < map->used; i++)
        others += !is_removed(&map->slots[i]) && (slot_hash(&map->slots[i]) & mask) == bucket;
    if (others + at_head >= CROWD) map->bucket_bits++;
}

/* What compute() and its like put in lets the table grow no more than they do at their beginning: see map_computing(). */
static void table_follow(Map *map, MapSlot *added) {
    bool at_head = added->tag & SLOT_AT_HEAD;
    if (map->bucket_bits == 0) map->bucket_bits = FIRST_BUCKET_BITS;
    added->tag |= (uint64_t)map->bucket_bits << SLOT_TABLE;
    buckets_spread(map, at_head);
    if (!at_head) buckets_hold(map, map->live);
}

/* Follows the length of Java's table, on which the order of a HashMap hangs. */
static void buckets_follow(Map *map) {
    switch (map->ordering) {
    case MAP_HASH: table_follow(map, &map->slots[map->used - 1]); break;
    case MAP_CONCURRENT:
        if (map->bucket_bits == 0) map->bucket_bits = FIRST_BUCKET_BITS;
        buckets_hold(map, map->live + 1);
        break;
    case MAP_HASHTABLE: break;
    default: return;
    }
    order_forget(map);
}

static void index_add(Map *map, uint32_t slot) {
    if (!map->index) return;
    Probe p = probe_start(map, slot_hash(&map->slots[slot]));
    while (map->index[p.at]) probe_next(&p);
    map->index[p.at] = slot + 1;
}

/* A new entry at the end. */
static void slot_add(Map *map, Value key, Value value, uint64_t tag) {
    if (map->used == map->cap) {
        if (map->used) slots_grow(map);
        else slots_reserve(map, 4);
    }
    map->slots[map->used] = (MapSlot){value, key.as.bits, tag};
    index_add(map, map->used++);
    map->live++;
    map->changes++;
    buckets_follow(map);
}

/* A new entry at a position of `order`. */
static void sorted_insert(Map *map, uint32_t at, Value key, Value value) {
    MapMore *more = map->more;
    slot_add(map, key, value, slot_tag(key.kind, 0));
    if (more->order_len == more->order_cap) {
        uint32_t cap = more->order_cap ? more->order_cap * 2 : 8;
        uint32_t *order = gc_atomic(sizeof(uint32_t) * cap);
        if (more->order_len) memcpy(order, more->order, sizeof(uint32_t) * more->order_len);
        more->order = order;
        more->order_cap = cap;
    }
    memmove(more->order + at + 1, more->order + at, sizeof(uint32_t) * (more->order_len - at));
    more->order[at] = map->used - 1;
    more->order_len++;
}

static bool sorted_put(Interp *in, Map *map, Value key, Value value) {
    bool exact = false, failed = false;
    uint32_t at = map_sorted_position(in, map, key, &exact, &failed);
    MapMore *more = map->more;
    if (!failed && more->order_len == 0) { /* Java compares the first key with itself: refuses what has no order */
        Value self = java_order(in, key, key, more->comparator);
        failed = is_abrupt(self);
    }
    if (failed) return false;
    if (exact) {
        map->slots[more->order[at]].value = value;
        return true;
    }
    sorted_insert(map, at, key, value);
    return true;
}

/* A part takes only keys between its bounds. */
static bool part_allows(Interp *in, const Map *map, Value key) {
    bool failed = false;
    const MapPart *part = map_part(map);
    if (!part || map_part_holds(in, part, map_base(map), key, &failed)) return true;
    if (!failed) throw_error(in, EX_ILLEGAL_ARGUMENT, "key out of range");
    return false;
}

/* After a new entry: removeEldestEntry() of a script's own LinkedHashMap says whether the first one goes. False: threw. */
static bool lose_eldest(Interp *in, Map *map) {
    uint32_t at = 0;
    MapSlot *slot = map->ordering == MAP_LINKED || map->ordering == MAP_ACCESS ? map_next_slot(map, &at) : NULL;
    if (!slot) return true;
    Value key = slot_key(slot), entry = map_entry_new(in, map, slot);
    Method *m = class_find_method(in, map->obj.cls, sym_intern(in, TEXT("removeEldestEntry")), &entry, 1, NULL);
    if (!m || m->native) return true;
    Value goes = method_invoke(in, m, v_obj(V_MAP, map), &entry, 1);
    goes = is_abrupt(goes) ? goes : value_truth(in, goes);
    bool failed = is_abrupt(goes);
    if (!failed && goes.as.i) map_remove(in, map, key, NULL, &failed);
    return !failed;
}

/* `place`: SLOT_AT_HEAD for a new entry that stands there, else 0. */
static inline bool put_at(Interp *in, Map *map, Value key, Value value, uint64_t place) {
    if (__builtin_expect(map->is_view || map->immutable, 0)) {
        if (!map_writable(in, map) || !part_allows(in, map, key)) return false;
        map = map_base(map);
    }
    if (!key_allowed(in, map, key)) return false;
    if (map->no_nulls && is_null(value)) {
        throw_bare(in, EX_NULL_POINTER);
        return false;
    }
    if (map->ordering == MAP_SORTED) return sorted_put(in, map, key, value);
    bool failed = false;
    uint32_t hash = key_hash(in, map, key, &failed);
    if (failed) return false;
    int64_t at = find_key(in, map, key, hash, &failed);
    if (failed) return false;
    if (at < 0) {
        slot_add(map, key, value, slot_tag(key.kind, hash) | place);
        return map->obj.cls->native || lose_eldest(in, map);
    }
    map->slots[at].value = value;
    if (map->ordering == MAP_ACCESS) slot_to_end(map, (uint32_t)at);
    return true;
}

bool map_put(Interp *in, Map *map, Value key, Value value) { return put_at(in, map, key, value, 0); }

void map_computing(Map *map) {
    map = map_base(map);
    if (map->ordering != MAP_HASH || map->bucket_bits == 0) return;
    uint8_t bits = map->bucket_bits;
    buckets_hold(map, map->live);
    if (map->bucket_bits != bits) order_forget(map);
}

bool map_put_computed(Interp *in, Map *map, Value key, Value value) {
    Map *base = map_base(map);
    if (base->ordering != MAP_HASH) return map_put(in, map, key, value);
    base->has_heads = true;
    return put_at(in, map, key, value, SLOT_AT_HEAD);
}

bool map_put_sym(Interp *in, Map *map, const Sym *key, Value value) { return map_put(in, map, sym_value(in, key), value); }
bool map_put_z(Interp *in, Map *map, const char *key, Value value) { return map_put(in, map, string_z(in, key), value); }

void map_make_room(Map *map, uint32_t more) {
    if (more == 0) return;
    if (map->ordering == MAP_CONCURRENT) {
        uint8_t wanted = bucket_bits_above(more + more / 2 + 1);
        if (map->bucket_bits == 0) map->bucket_bits = wanted > FIRST_BUCKET_BITS ? wanted : FIRST_BUCKET_BITS;
        else buckets_hold(map, 1u << (wanted - 1));
    }
    if (map->ordering == MAP_HASH) {
        if (map->bucket_bits == 0) map->bucket_bits = bucket_bits_above((uint32_t)((float)more / 0.75f + 1.0f));
        else buckets_hold(map, more);
    }
    if (map->ordering != MAP_SORTED) order_forget(map);
}

bool map_take_sorted(Map *map, const Map *from) {
    bool alike = map->ordering == MAP_SORTED && map_base(from)->ordering == MAP_SORTED && !map->is_view && map->live == 0;
    if (!alike || !value_same(map_comparator(map), map_order_of(from))) return false;
    Value key, value;
    for (uint32_t at = 0; map_next(from, &at, &key, &value);) sorted_insert(map, map->more->order_len, key, value);
    return true;
}

bool map_put_all(Interp *in, Map *map, Value from) {
    if (is_null(from)) {
        throw_bare(in, EX_NULL_POINTER);
        return false;
    }
    Value key, value;
    if (from.kind == V_MAP) {
        bool sorted = map->ordering == MAP_SORTED && class_is_subclass(from.as.obj->cls, class_known(in, CLS_SORTED_MAP));
        if (sorted && map_take_sorted(map, as_map(from))) return true;
        map_make_room(map_base(map), map_size(as_map(from)));
        Map *source = map_base(as_map(from));
        uint32_t at = 0, changes = source->changes;
        while (map_next(as_map(from), &at, &key, &value) && (source != map_base(map) || changes == source->changes))
            if (!map_put(in, map, key, value)) return false;
        return true;
    }
    Value size = map->ordering == MAP_HASHTABLE ? v_int(1) : call_method_z(in, from, "size", NULL, 0);
    if (size.kind == V_INT && size.as.i == 0 && (map->ordering == MAP_LINKED || map->ordering == MAP_HASH)) return true;
    Value entries = is_abrupt(size) ? size : call_method_z(in, from, "entrySet", NULL, 0);
    Iter it;
    if (is_null(entries)) entries = throw_bare(in, EX_NULL_POINTER);
    if (is_abrupt(entries) || !iter_start(in, &it, entries)) return false;
    for (Value entry; iter_next(in, &it, &entry);) {
        key = call_method_z(in, entry, "getKey", NULL, 0);
        value = is_abrupt(key) ? key : call_method_z(in, entry, "getValue", NULL, 0);
        if (is_abrupt(value) || !map_put(in, map, key, value)) return false;
    }
    return !it.failed;
}

Value map_copy(Interp *in, const Map *map) {
    Value copy = map_new_sized(in, map_size(map));
    map_put_all(in, as_map(copy), v_obj(V_MAP, (Map *)map));
    return copy;
}

/* --- removing ------------------------------------------------------------------------------------------- */

static void slot_remove(Map *map, uint32_t at) {
    map->slots[at].tag = (map->slots[at].tag & ~(uint64_t)SLOT_KIND) | V_ABRUPT;
    map->slots[at].bits = 0;
    map->slots[at].value = v_null();
    map->live--;
    map->changes++;
    if (map->live == 0) {
        uint32_t changes = map->changes;
        map_clear(map);
        map->changes = changes;
    }
}

void map_remove_at(Map *map, uint32_t position) {
    MapMore *more = map->more;
    uint32_t slot = more->order[position];
    more->order_len--;
    memmove(more->order + position, more->order + position + 1, sizeof(uint32_t) * (more->order_len - position));
    slot_remove(map, slot);
}

Value map_remove(Interp *in, Map *map, Value key, bool *found, bool *failed) {
    const MapPart *part = map_part(map);
    map = map_base(map);
    if (found) *found = false;
    if (part && !map_part_holds(in, part, map, key, failed)) return v_null();
    uint32_t position = 0;
    int64_t at = find_slot(in, map, key, &position, failed);
    if (at < 0 || *failed) return v_null();
    if (found) *found = true;
    Value value = map->slots[at].value;
    if (map->ordering == MAP_SORTED) map_remove_at(map, position);
    else slot_remove(map, (uint32_t)at);
    return value;
}

static void part_clear(MapPart *part, Map *map) {
    uint32_t count = map_part_size(part, map), from = part->from;
    while (count-- > 0) map_remove_at(map, from);
}

void map_clear(Map *map) {
    MapPart *part = map_part(map);
    map = map_base(map);
    if (part) {
        part_clear(part, map);
        return;
    }
    if (map->used) memset(map->slots, 0, sizeof(MapSlot) * map->used);
    if (map->index) memset(map->index, 0, sizeof(uint32_t) << map->index_bits);
    map->used = map->live = 0;
    if (map->more) map->more->order_len = 0;
    if (map->ordering != MAP_SORTED) order_forget(map);
    map->changes++;
}

bool map_writable(Interp *in, Map *map) {
    for (const Map *m = map; m; m = m->is_view ? m->more->base : NULL) {
        if (!m->immutable) continue;
        throw_bare(in, EX_UNSUPPORTED_OPERATION);
        return false;
    }
    return true;
}

/* --- iterating ------------------------------------------------------------------------------------------ */

uint32_t map_size(const Map *map) {
    MapPart *part = map_part(map);
    return part ? map_part_size(part, map_base(map)) : map_base(map)->live;
}

MapSlot *map_next_slot(const Map *map, uint32_t *at) {
    Map *m = map_base(map);
    MapPart *part = map_part(map);
    if (part) return map_part_slot(part, m, (*at)++);
    if (m->ordering == MAP_LINKED || m->ordering == MAP_IDENTITY || m->ordering == MAP_ACCESS) {
        while (*at < m->used) {
            MapSlot *slot = &m->slots[(*at)++];
            if (!is_removed(slot)) return slot;
        }
        return NULL;
    }
    if (m->live > 0 && (!m->more || !m->more->order)) map_order_make(m);
    const MapMore *more = m->more;
    while (more && more->order && *at < more->order_len) {
        MapSlot *slot = &m->slots[more->order[(*at)++]];
        if (!is_removed(slot)) return slot;
    }
    return NULL;
}

bool map_next(const Map *map, uint32_t *at, Value *key, Value *value) {
    const MapSlot *slot = map_next_slot(map, at);
    if (!slot) return false;
    *key = slot_key(slot);
    *value = slot->value;
    return true;
}
