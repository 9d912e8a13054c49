/*
 * Iter: walks whatever Groovy can iterate, one item a call: collections in place, strings by character, maps by entry,
 * iterators, objects with an iterator() method, enum classes; anything else, builders of texts too, is one item by itself.
 */
#include "interp/classes/metaclass.h"
#include "interp/collections/collections.h"
#include "interp/collections/iterator.h"
#include "interp/collections/packed.h"
#include "interp/known.h"
#include "interp/state.h"
#include "interp/text/builder.h"
#include "interp/unknown.h"

/* What a walk over a set or map must remember; lists keep theirs in Iter.at. */
typedef struct HashWalk {
    const Map *map;
    uint32_t at, seen, start, changes;
    Value last; /* key of the entry given last */
} HashWalk;

static void throw_changed(Interp *in, Iter *it) {
    throw_bare(in, EX_CONCURRENT_MODIFICATION);
    it->failed = true;
}

static bool start_hash(Iter *it, const Map *map) {
    HashWalk *walk = gc_new(HashWalk);
    const Map *base = map_base(map);
    *walk = (HashWalk){.map = map, .start = map_size(map), .changes = base->changes};
    it->state = walk;
    return true;
}

/* Java's concurrent maps and sets are walked while they change. */
static bool is_weak(const Iter *it, const Map *base) {
    unsigned flags = it->over.as.obj->cls->flags | (base->obj.cls ? base->obj.cls->flags : 0);
    return base->ordering == MAP_CONCURRENT || flags & CLASS_WEAK;
}

/* Is there another entry? Java's iterators know the next entry beforehand, so a change after the last one goes unnoticed. */
static bool hash_goes_on(Interp *in, Iter *it, HashWalk *walk) {
    const Map *base = map_base(walk->map);
    if (base->changes == walk->changes || is_weak(it, base)) return true;
    if (walk->seen >= walk->start) return false;
    throw_changed(in, it);
    return false;
}

bool iter_changed(const Iter *it) {
    if (it->over.kind != V_SET && it->over.kind != V_MAP) return false;
    const HashWalk *walk = it->state;
    const Map *base = map_base(walk->map);
    return base->changes != walk->changes && !is_weak(it, base);
}

void iter_forgive(Iter *it) {
    HashWalk *walk = it->state;
    const Map *base = map_base(walk->map);
    walk->changes = base->changes;
    if (base->ordering == MAP_SORTED && walk->at > 0) walk->at--; /* what stood behind has moved up */
    walk->start--;
    walk->seen--;
}

void iter_accept(Iter *it) {
    HashWalk *walk = it->state;
    const Map *base = map_base(walk->map);
    if (base->changes == walk->changes) return;
    walk->changes = base->changes;
    walk->start = walk->seen;
    for (uint32_t at = walk->at; map_next_slot(walk->map, &at) != NULL;) walk->start++;
}

Value iter_last_key(const Iter *it) { return ((HashWalk *)it->state)->last; }

static bool fallback_iterator(const Method *m) { return m->native && strcmp(m->owner->name, "java.lang.Object") == 0; }

/* Objects with hasNext()/next(), iterator(), hasMoreElements()/nextElement(). */
static bool start_object(Interp *in, Iter *it, Value over) {
    Class *c = class_of(in, over);
    if (is_iterator(over) || class_has_method(in, c, in->state->sym.has_next) ||
        class_has_method(in, c, sym_intern(in, TEXT("hasMoreElements"))))
        return true;
    bool ambiguous = false;
    Method *m = class_find_method(in, c, in->state->sym.iterator, NULL, 0, &ambiguous);
    bool of_text = m && m->native && strcmp(m->owner->name, "java.lang.CharSequence") == 0;
    if ((!m || fallback_iterator(m)) && object_is(in, over, CLS_JAVA_MAP)) {
        Value entries = call_method_z(in, over, "entrySet", NULL, 0);
        it->failed = is_abrupt(entries);
        return !it->failed && iter_start(in, it, entries);
    }
    if (!m || of_text || fallback_iterator(m)) {
        it->at = 1; /* by itself */
        return true;
    }
    Value iterator = call_method(in, over, in->state->sym.iterator, NULL, 0);
    if (is_abrupt(iterator)) return !(it->failed = true);
    if (is_collection(iterator) || is_stringlike(iterator)) return iter_start(in, it, iterator);
    it->over = iterator;
    return true;
}

static Value collect_item(Interp *in, Value self, const Value *args, int argc) {
    (void)in;
    list_push(as_closure(self)->native_data, argc ? args[0] : v_null());
    return v_null();
}

/* A method pointer generates: the method is given a closure that takes each item. */
static bool start_generator(Interp *in, Iter *it, Value method) {
    Value items = list_new(in, 0), taker = closure_native(in, collect_item, as_list(items), 1);
    it->failed = is_abrupt(closure_call(in, method, &taker, 1));
    return !it->failed && iter_start(in, it, items);
}

bool iter_start(Interp *in, Iter *it, Value over) {
    *it = (Iter){.over = over};
    bool categories = in->state->categories;
    if (categories && class_category_method(in, class_of(in, over), in->state->sym.iterator, 0)) return start_object(in, it, over);
    switch (over.kind) {
    case V_LIST:
        if (over.as.obj->cls != in->kinds[V_LIST] && over.as.obj->cls == class_known(in, CLS_COPY_LIST)) /* walks what was there */
            it->over = list_of(in, as_list(over)->at, as_list(over)->len);
        if (walks_weakly(over)) it->over = iterator_over(in, over);
        else it->at = (uint64_t)as_list(it->over)->changes << 32;
        return true;
    case V_ARRAY: it->at = (uint64_t)raw_list(over)->changes << 32; return true;
    case V_RANGE:
        it->failed = !range_lay_out(in, as_range(over));
        return !it->failed;
    case V_SET: return start_hash(it, as_set(over)->map);
    case V_MAP: return start_hash(it, as_map(over));
    case V_GSTRING:
        it->over = value_to_string(in, over);
        it->failed = is_abrupt(it->over);
        return !it->failed;
    case V_CLASS:
        if (as_class(over)->flags & CLASS_ENUM) {
            Value values = call_method(in, over, in->state->sym.values, NULL, 0);
            it->failed = is_abrupt(values);
            return !it->failed && iter_start(in, it, values);
        }
        it->at = 1;
        return true;
    case V_OBJECT:
    case V_NATIVE:
        if (is_unknown(in, over) || is_builder(over)) {
            it->at = 1;
            return true;
        }
        return start_object(in, it, over);
    case V_CLOSURE:
        if (strstr(class_of(in, over)->name, "MethodClosure")) return start_generator(in, it, over);
        it->at = 1;
        return true;
    default: it->at = 1; return true;
    case V_NULL:
    case V_STRING: return true;
    }
}

/* A changed list's walk goes on (1), ends (0), or has failed (-1). Places that are gone end the walks that count upwards. */
static int after_change(Interp *in, Iter *it, const List *list) {
    const Class *c = list->obj.cls;
    bool weak = c->flags & CLASS_WEAK, counts = weak || c == class_known(in, CLS_LINKED_LIST) || c == class_known(in, CLS_PRIORITY_QUEUE);
    if (counts && (uint32_t)it->at > list->len) return 0;
    if (weak) return 1;
    throw_changed(in, it);
    return -1;
}

static bool next_of_list(Interp *in, Iter *it, Value *item) {
    const List *list = raw_list(it->over);
    uint32_t index = (uint32_t)it->at, changes = (uint32_t)(it->at >> 32);
    if (index == list->len) return false;
    if (changes != list->changes && after_change(in, it, list) <= 0) return false;
    *item = list_item(list, index);
    it->at++;
    return true;
}

/* UTF-16 units as Strings: what lies beyond the basic plane comes as two. at = byte offset | low surrogate << 32. */
static bool next_of_string(Interp *in, Iter *it, Value *item) {
    const String *s = as_string(it->over);
    uint32_t low = (uint32_t)(it->at >> 32), offset = (uint32_t)it->at;
    char text[4];
    if (low) {
        *item = string_new(in, text_span(text, (size_t)utf8_put(low, text)));
        it->at = offset;
        return true;
    }
    if (offset >= s->len) return false;
    const char *at = s->text + offset;
    uint32_t c = utf8_next(&at, s->text + s->len);
    it->at = (uint64_t)(at - s->text);
    if (c > 0xFFFF) {
        it->at |= (uint64_t)(0xDC00 + ((c - 0x10000) & 0x3FF)) << 32;
        c = 0xD800 + ((c - 0x10000) >> 10);
    }
    *item = string_new(in, text_span(text, (size_t)utf8_put(c, text)));
    return true;
}

static bool next_of_hash(Interp *in, Iter *it, Value *item) {
    HashWalk *walk = it->state;
    if (!hash_goes_on(in, it, walk)) return false;
    const MapSlot *slot = map_next_slot(walk->map, &walk->at);
    if (!slot) return false;
    walk->last = slot_key(slot);
    *item = it->over.kind == V_MAP ? map_entry_new(in, (Map *)walk->map, slot) : set_item(in, as_set(it->over), slot);
    walk->seen++;
    return true;
}

static bool object_has_next(Interp *in, Value over, bool enumeration, bool *failed) {
    Value more = enumeration ? call_method_z(in, over, "hasMoreElements", NULL, 0)
                             : call_method(in, over, in->state->sym.has_next, NULL, 0);
    if (!is_abrupt(more)) more = value_truth(in, more);
    *failed = is_abrupt(more);
    return !*failed && more.as.i;
}

static bool is_enumeration(Interp *in, Value over) { return !class_has_method(in, class_of(in, over), in->state->sym.has_next); }

static bool next_of_object(Interp *in, Iter *it, Value *item) {
    if (is_iterator(it->over)) return iterator_take(in, as_iterator(it->over), item, &it->failed);
    bool enumeration = is_enumeration(in, it->over);
    if (!object_has_next(in, it->over, enumeration, &it->failed)) return false;
    *item = enumeration ? call_method_z(in, it->over, "nextElement", NULL, 0)
                        : call_method(in, it->over, in->state->sym.next, NULL, 0);
    it->failed = is_abrupt(*item);
    return !it->failed;
}

bool iter_next(Interp *in, Iter *it, Value *item) {
    switch (it->over.kind) {
    case V_LIST:
    case V_ARRAY: return next_of_list(in, it, item);
    case V_RANGE:
        if (it->at >= as_range(it->over)->count) return false;
        *item = range_at(in, as_range(it->over), (uint32_t)it->at++);
        return true;
    case V_SET:
    case V_MAP: return next_of_hash(in, it, item);
    case V_STRING: return next_of_string(in, it, item);
    case V_OBJECT:
    case V_NATIVE:
        if (it->at == 0) return next_of_object(in, it, item);
        break;
    case V_NULL: return false;
    default: break;
    }
    if (it->at != 1) return false;
    it->at = 2;
    *item = it->over;
    return true;
}

static bool is_asked(const Iter *it) { return (it->over.kind == V_OBJECT || it->over.kind == V_NATIVE) && it->at == 0; }

bool iter_knows_more(const Iter *it) { return it->over.kind == V_SET || it->over.kind == V_MAP || is_asked(it); }

bool iter_more(Interp *in, Iter *it, bool *failed) {
    if (is_asked(it)) {
        if (is_iterator(it->over)) return iterator_has_next(in, as_iterator(it->over), failed);
        return object_has_next(in, it->over, is_enumeration(in, it->over), failed);
    }
    const HashWalk *walk = it->state;
    uint32_t at = walk->at;
    return map_base(walk->map)->ordering == MAP_CONCURRENT ? map_next_slot(walk->map, &at) != NULL : walk->seen < walk->start;
}
