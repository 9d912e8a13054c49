/*
 * What Groovy adds to java.util.Map. Closures get key and value when they take two parameters, else the entry.
 */
#include "interp/classes/property.h"
#include "interp/collections/views.h"
#include "interp/classes/jdk_members.h"
#include "interp/collections/collections_methods.h"
#include "interp/collections/heirs.h"
#include "interp/collections/map_methods.h"

/* What a walk over the entries carries. */
typedef struct Work {
    Value self, closure, result;
    uint32_t number; /* of the slot at hand */
    int32_t index, count, limit;
    bool has;
} Work;

/* Called with a copy of each entry; an abrupt value or false ends the walk. */
typedef Value (*EntryFn)(Interp *in, Map *map, const MapSlot *slot, Work *w);

static Value for_entries(Interp *in, Value self, EntryFn fn, Work *w) {
    Map *map = map_of(in, self);
    bool failed = false;
    if (!map) return V_THROWN;
    MapWalk walk = map_walk(map);
    for (const MapSlot *slot; (slot = map_walk_next(in, &walk, &failed)) != NULL;) {
        MapSlot copy = *slot;
        w->number = (uint32_t)(slot - map_base(map)->slots);
        Value go_on = fn(in, map, &copy, w);
        if (is_abrupt(go_on)) return go_on;
        if (go_on.kind == V_BOOL && !go_on.as.i) return v_null();
    }
    return failed ? V_THROWN : v_null();
}

static inline Value entry_of(Interp *in, Map *map, const MapSlot *slot, const Work *w) {
    return map_entry_at(in, map, w->number, slot_key(slot), slot->value);
}

static bool takes(Value closure, int params) { return closure.kind == V_CLOSURE && as_closure(closure)->max_params == params; }

static Value ask(Interp *in, Map *map, const MapSlot *slot, const Work *w) {
    if (takes(w->closure, 2))
        return closure_call(in, w->closure, (Value[]){slot_key(slot), slot->value}, 2);
    return call1(in, w->closure, entry_of(in, map, slot, w));
}

static Value test(Interp *in, Map *map, const MapSlot *slot, const Work *w) {
    if (takes(w->closure, 2))
        return closure_test(in, w->closure, (Value[]){slot_key(slot), slot->value}, 2);
    return test1(in, w->closure, entry_of(in, map, slot, w));
}

static Value proceed(Value v) { return is_abrupt(v) ? v : v_bool(true); }
static Value put_slot(Interp *in, Value map, const MapSlot *slot) {
    return map_put(in, as_map(map), slot_key(slot), slot->value) ? v_bool(true) : V_THROWN;
}

/* --- each, collect ---------------------------------------------------------------------------------------------- */

static Value each_entry(Interp *in, Map *map, const MapSlot *slot, Work *w) {
    return proceed(ask(in, map, slot, w));
}

NATIVE(map_each) {
    Work w = {.closure = args[0]};
    return is_abrupt(for_entries(in, self, each_entry, &w)) ? V_THROWN : self;
}

static Value each_with_index(Interp *in, Map *map, const MapSlot *slot, Work *w) {
    Value index = v_int(w->index++);
    if (takes(w->closure, 3)) return proceed(closure_call(in, w->closure, (Value[]){slot_key(slot), slot->value, index}, 3));
    return proceed(closure_call(in, w->closure, (Value[]){entry_of(in, map, slot, w), index}, takes(w->closure, 2) ? 2 : 1));
}

NATIVE(map_each_with_index) {
    Work w = {.closure = args[0]};
    return is_abrupt(for_entries(in, self, each_with_index, &w)) ? V_THROWN : self;
}

NATIVE(map_reverse_each) {
    Map *map = map_of(in, self);
    if (!map) return V_THROWN;
    const List *entries = items_of(in, set_view(in, map, SET_ENTRIES));
    for (uint32_t i = entries ? entries->len : 0; i-- > 0;) {
        const MapEntry *e = as_map_entry(entries->at[i]);
        Value v = takes(args[0], 2) ? call2(in, args[0], e->key, e->value) : call1(in, args[0], entries->at[i]);
        if (is_abrupt(v)) return v;
    }
    return entries ? self : V_THROWN;
}

static Value collect_entry(Interp *in, Map *map, const MapSlot *slot, Work *w) {
    Value made = ask(in, map, slot, w);
    if (is_abrupt(made)) return made;
    return collection_add(in, w->result, made, NULL) ? v_bool(true) : V_THROWN;
}

NATIVE(map_collect) {
    if (argc == 0) return list_from(in, self, false);
    Work w = {.closure = args[argc - 1], .result = argc == 2 ? args[0] : list_new(in, 0)};
    return is_abrupt(for_entries(in, self, collect_entry, &w)) ? V_THROWN : w.result;
}

static Value collect_many(Interp *in, Map *map, const MapSlot *slot, Work *w) {
    Value made = ask(in, map, slot, w);
    if (is_abrupt(made)) return made;
    return add_collection(in, w->result, made) ? v_bool(true) : V_THROWN;
}

NATIVE(map_collect_many) {
    Work w = {.closure = args[argc - 1], .result = argc == 2 ? args[0] : list_new(in, 0)};
    return is_abrupt(for_entries(in, self, collect_many, &w)) ? V_THROWN : w.result;
}

static Value collect_entries(Interp *in, Map *map, const MapSlot *slot, Work *w) {
    Value made = ask(in, map, slot, w);
    if (is_abrupt(made)) return made;
    return put_entry(in, w->result, made) ? v_bool(true) : V_THROWN;
}

NATIVE(map_collect_entries) {
    Map *map = map_of(in, self);
    if (!map) return V_THROWN;
    Work w = {.closure = args[argc - 1], .result = argc == 2 ? args[0] : similar_map(in, map)};
    return is_abrupt(for_entries(in, self, collect_entries, &w)) ? V_THROWN : w.result;
}

/* --- find, any, every, count --------------------------------------------------------------------------------------- */

static Value find_entry(Interp *in, Map *map, const MapSlot *slot, Work *w) {
    Value found = test(in, map, slot, w);
    if (is_abrupt(found)) return found;
    if (found.as.i) w->result = entry_of(in, map, slot, w);
    return v_bool(!found.as.i);
}

NATIVE(map_find_native) {
    Work w = {.closure = args[0], .result = v_null()};
    return is_abrupt(for_entries(in, self, find_entry, &w)) ? V_THROWN : w.result;
}

static Value find_all(Interp *in, Map *map, const MapSlot *slot, Work *w) {
    Value found = test(in, map, slot, w);
    if (is_abrupt(found) || !found.as.i) return proceed(found);
    return put_slot(in, w->result, slot);
}

NATIVE(map_find_all) {
    Map *map = map_of(in, self);
    if (!map) return V_THROWN;
    Work w = {.closure = args[0], .result = similar_map(in, map)};
    return is_abrupt(for_entries(in, self, find_all, &w)) ? V_THROWN : w.result;
}

static Value find_result(Interp *in, Map *map, const MapSlot *slot, Work *w) {
    w->result = ask(in, map, slot, w);
    return is_abrupt(w->result) ? w->result : v_bool(is_null(w->result));
}

NATIVE(map_find_result) {
    Work w = {.closure = args[argc - 1], .result = v_null()};
    if (is_abrupt(for_entries(in, self, find_result, &w))) return V_THROWN;
    return is_null(w.result) && argc == 2 ? args[0] : w.result;
}

static Value find_results(Interp *in, Map *map, const MapSlot *slot, Work *w) {
    Value made = ask(in, map, slot, w);
    if (!is_abrupt(made) && !is_null(made)) list_push(as_list(w->result), made);
    return proceed(made);
}

NATIVE(map_find_results) {
    Work w = {.closure = args[0], .result = list_new(in, 0)};
    return is_abrupt(for_entries(in, self, find_results, &w)) ? V_THROWN : w.result;
}

static Value any_entry(Interp *in, Map *map, const MapSlot *slot, Work *w) {
    Value found = test(in, map, slot, w);
    if (is_abrupt(found)) return found;
    w->has = found.as.i;
    w->count += found.as.i != 0;
    return found;
}

static Value none_yet(Interp *in, Map *map, const MapSlot *slot, Work *w) {
    Value found = any_entry(in, map, slot, w);
    return is_abrupt(found) ? found : v_bool(!found.as.i);
}

static Value count_entry(Interp *in, Map *map, const MapSlot *slot, Work *w) { return proceed(any_entry(in, map, slot, w)); }

NATIVE(map_any) {
    Work w = {.closure = args[0]};
    return is_abrupt(for_entries(in, self, none_yet, &w)) ? V_THROWN : v_bool(w.has);
}

NATIVE(map_every) {
    Work w = {.closure = args[0], .has = true};
    return is_abrupt(for_entries(in, self, any_entry, &w)) ? V_THROWN : v_bool(w.has);
}

NATIVE(map_count) {
    Work w = {.closure = args[0]};
    return is_abrupt(for_entries(in, self, count_entry, &w)) ? V_THROWN : v_int(w.count);
}

static Value inject_entry(Interp *in, Map *map, const MapSlot *slot, Work *w) {
    w->result = takes(w->closure, 3)
                    ? closure_call(in, w->closure, (Value[]){w->result, slot_key(slot), slot->value}, 3)
                    : call2(in, w->closure, w->result, entry_of(in, map, slot, w));
    return proceed(w->result);
}

NATIVE(map_inject) {
    Work w = {.closure = args[1], .result = args[0]};
    return is_abrupt(for_entries(in, self, inject_entry, &w)) ? V_THROWN : w.result;
}

/* --- groups ------------------------------------------------------------------------------------------------------------ */

static Value group_entry(Interp *in, Map *map, const MapSlot *slot, Work *w) {
    bool found = false, failed = false;
    Value key = ask(in, map, slot, w);
    if (is_abrupt(key)) return key;
    Value group = map_peek(in, as_map(w->result), key, &found, &failed);
    if (failed) return V_THROWN;
    if (!found) {
        group = w->has ? list_new(in, 0) : similar_map(in, map);
        if (!map_put(in, as_map(w->result), key, group)) return V_THROWN;
    }
    if (!w->has) return put_slot(in, group, slot);
    list_push(as_list(group), entry_of(in, map, slot, w));
    return v_bool(true);
}

static Value group_by(Interp *in, Value self, const Value *closures, int count, bool entries) {
    if (!is_null(closures[0]) && closures[0].kind != V_CLOSURE) return throw_class_cast_to(in, closures[0], in->kinds[V_CLOSURE]);
    Work w = {.closure = closures[0], .result = map_new(in), .has = entries};
    if (is_abrupt(for_entries(in, self, group_entry, &w))) return V_THROWN;
    uint32_t at = 0;
    for (MapSlot *slot; count > 1 && (slot = map_next_slot(as_map(w.result), &at)) != NULL;) {
        slot->value = group_by(in, slot->value, closures + 1, count - 1, entries);
        if (is_abrupt(slot->value)) return V_THROWN;
    }
    return w.result;
}

static Value same_entry(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)self, (void)argc;
    return args[0];
}

NATIVE(map_group_by) {
    bool many = args[0].kind == V_LIST || args[0].kind == V_RANGE || args[0].kind == V_ARRAY;
    const List *list = many ? items_of(in, args[0]) : NULL;
    if (many && !list) return V_THROWN;
    if (list && list->len) return group_by(in, self, list->at, (int)list->len, false);
    if (list) return group_by(in, self, (Value[]){closure_native(in, same_entry, NULL, 1)}, 1, false);
    return group_by(in, self, args, argc, false);
}

NATIVE(map_group_by_many) { return is_null(args[0]) ? throw_bare(in, EX_NULL_POINTER) : map_group_by(in, self, args, argc); }
NATIVE(map_group_entries_by) { return group_by(in, self, args, 1, true); }

static Value count_by(Interp *in, Map *map, const MapSlot *slot, Work *w) {
    bool found = false, failed = false;
    Value key = ask(in, map, slot, w);
    if (is_abrupt(key)) return key;
    Value count = map_peek(in, as_map(w->result), key, &found, &failed);
    if (failed || !map_put(in, as_map(w->result), key, v_int(found ? count.as.i + 1 : 1))) return V_THROWN;
    return v_bool(true);
}

NATIVE(map_count_by) {
    Work w = {.closure = args[0], .result = map_new(in)};
    return is_abrupt(for_entries(in, self, count_by, &w)) ? V_THROWN : w.result;
}

/* --- parts ---------------------------------------------------------------------------------------------------------------- */

static Value take_entry(Interp *in, Map *map __attribute__((unused)), const MapSlot *slot, Work *w) {
    return w->index++ < w->limit ? put_slot(in, w->result, slot) : v_bool(false);
}

/* Counts down, below Integer.MIN_VALUE from the top again. */
static Value drop_entry(Interp *in, Map *map __attribute__((unused)), const MapSlot *slot, Work *w) {
    int32_t left = w->limit;
    w->limit = (int32_t)((uint32_t)left - 1);
    return left > 0 ? v_bool(true) : put_slot(in, w->result, slot);
}

static Value take_while(Interp *in, Map *map, const MapSlot *slot, Work *w) {
    Value kept = test(in, map, slot, w);
    return is_abrupt(kept) || !kept.as.i ? kept : put_slot(in, w->result, slot);
}

static Value drop_while(Interp *in, Map *map, const MapSlot *slot, Work *w) {
    Value dropped = w->has ? v_bool(false) : test(in, map, slot, w);
    if (is_abrupt(dropped) || dropped.as.i) return dropped;
    w->has = true;
    return put_slot(in, w->result, slot);
}

static Value part(Interp *in, Value self, Value arg, EntryFn fn) {
    Map *map = map_of(in, self);
    if (!map) return V_THROWN;
    Work w = {.closure = arg, .result = similar_map(in, map), .limit = arg.kind == V_INT ? arg.as.i : 0};
    return is_abrupt(for_entries(in, self, fn, &w)) ? V_THROWN : w.result;
}

NATIVE(map_take) { return part(in, self, args[0], take_entry); }
NATIVE(map_drop) {
    Map *map = map_of(in, self);
    if (!map) return V_THROWN;
    return args[0].as.i == 0 && map_size(map) > 0 ? similar_map_copy(in, map) : part(in, self, args[0], drop_entry);
}
NATIVE(map_take_while) { return part(in, self, args[0], take_while); }
NATIVE(map_drop_while) { return part(in, self, args[0], drop_while); }

/* The value of a key, asked of a script's own class through its methods. *found: the map has the key. */
static Value ask_value(Interp *in, Value map, Value key, bool *found) {
    bool failed = false;
    if (map.as.obj->cls->native) {
        Value v = map_peek(in, as_map(map), key, found, &failed);
        return failed ? V_THROWN : v;
    }
    Value has = call_method_z(in, map, "containsKey", &key, 1);
    *found = has.kind == V_BOOL && has.as.i;
    return is_abrupt(has) || !*found ? has : call_method_z(in, map, "get", &key, 1);
}

/* subMap(Collection), subMap(Object...): the keys that there are. */
NATIVE(map_sub_map) {
    Value result = map_new(in);
    Iter it;
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    if (is_own_collection(in, args[0]) && collection_size(in, args[0]) < 0) return V_THROWN;
    if (!iter_start(in, &it, args[0])) return V_THROWN;
    for (Value key; iter_next(in, &it, &key);) {
        bool found = false;
        Value v = ask_value(in, self, key, &found);
        if (is_abrupt(v) || (found && !map_put(in, as_map(result), key, v))) return V_THROWN;
    }
    return it.failed ? V_THROWN : result;
}

/* --- combining --------------------------------------------------------------------------------------------------------------- */

static bool put_any(Interp *in, Value map, Value from) {
    Value key, value;
    if (from.kind == V_MAP && !map.as.obj->cls->native) return !is_abrupt(call_method_z(in, map, "putAll", &from, 1));
    if (from.kind == V_MAP) return map_put_all(in, as_map(map), from);
    if (from.kind == V_NATIVE || from.kind == V_OBJECT) {
        if (class_has_method(in, class_of(in, from), sym_intern(in, TEXT("getKey"))))
            return entry_parts(in, from, &key, &value) && map_put_one(in, map, key, value);
        if (class_has_method(in, class_of(in, from), sym_intern(in, TEXT("entrySet")))) return map_put_all(in, as_map(map), from);
    }
    Iter it;
    if (!iter_start(in, &it, from)) return false;
    for (Value entry; iter_next(in, &it, &entry);)
        if (!entry_parts(in, entry, &key, &value) || !map_put_one(in, map, key, value)) return false;
    return !it.failed;
}

/* An object that is a Map by a class of its own takes in another map, or an entry. */
static bool object_takes(Interp *in, Value map, Value other) {
    Value pair[2];
    if (!is_map_entry(other)) return !is_abrupt(call_method_z(in, map, "putAll", &other, 1));
    return entry_parts(in, other, &pair[0], &pair[1]) && !is_abrupt(call_erased(in, map, "put", pair, 2));
}

NATIVE(map_plus) {
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    if (is_proxy_of_object(self) && class_is_subclass(self.as.obj->cls, class_known(in, CLS_CLONEABLE))) {
        Value clone = call_method_z(in, self, "clone", NULL, 0);
        return is_abrupt(clone) || !object_takes(in, clone, args[0]) ? V_THROWN : clone;
    }
    Map *map = map_of(in, self);
    Value sum = map ? similar_map_copy(in, map) : V_THROWN;
    return is_abrupt(sum) || !put_any(in, sum, args[0]) ? V_THROWN : sum;
}

NATIVE(map_left_shift) {
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    if (self.kind != V_MAP) return object_takes(in, self, args[0]) ? self : V_THROWN;
    if (args[0].kind == V_MAP && !map_takes_all(in, as_map(self))) return V_THROWN;
    return put_any(in, self, args[0]) ? self : V_THROWN;
}

static Value without_entry(Interp *in, Map *map __attribute__((unused)), const MapSlot *slot, Work *w) {
    bool found = false, failed = false;
    Value other = map_peek(in, as_map(w->self), slot_key(slot), &found, &failed);
    Value same = failed ? V_THROWN : found ? value_equals(in, slot->value, other) : v_bool(false);
    if (is_abrupt(same)) return same;
    return (same.as.i != 0) == w->has ? put_slot(in, w->result, slot) : v_bool(true);
}

/* The entries that `other` has too (has), or has not. */
static Value compare_entries(Interp *in, Value self, Value other, bool has) {
    if (other.kind == V_OBJECT) return heir_added(in, has ? "intersect" : "minus", self, &other, 1);
    Map *map = map_of(in, self);
    Work w = {.self = other, .has = has};
    if (!map) return V_THROWN;
    if (is_null(other) && has) return similar_map(in, map);
    if (is_null(other)) {
        Value copy = similar_map(in, map);
        return map_put_all(in, as_map(copy), self) ? copy : V_THROWN;
    }
    bool picky = other.kind == V_MAP && map_base(as_map(other))->ordering == MAP_SORTED; /* refuses to look for some keys */
    if (picky || other.kind != V_MAP) {
        w.self = map_new(in);
        if (!map_put_all(in, as_map(w.self), other)) return V_THROWN;
    }
    w.result = similar_map(in, map);
    return is_abrupt(for_entries(in, self, without_entry, &w)) ? V_THROWN : w.result;
}

NATIVE(map_minus) { return compare_entries(in, self, args[0], false); }
NATIVE(map_intersect) { return compare_entries(in, self, args[0], true); }

/* --- order ------------------------------------------------------------------------------------------------------------------- */

static Value from_entries(Interp *in, Map *map, const List *entries) {
    Value result = map_new_sized(in, map_size(map));
    for (uint32_t i = 0; i < entries->len; i++)
        if (!map_put(in, as_map(result), as_map_entry(entries->at[i])->key, as_map_entry(entries->at[i])->value)) return V_THROWN;
    return result;
}

static Value sorted_entries(Interp *in, Map *map, Value by) {
    Value entries = list_from(in, set_view(in, map, SET_ENTRIES), false);
    if (is_abrupt(entries) || !collection_sort(in, as_list(entries)->at, as_list(entries)->len, by)) return V_THROWN;
    return from_entries(in, map, as_list(entries));
}

static Value as_tree(Interp *in, Value map, Value comparator) {
    Value tree = map_new_of(in, NULL, MAP_SORTED, 0);
    map_set_comparator(as_map(tree), comparator);
    return map_put_all(in, as_map(tree), map) ? tree : V_THROWN;
}

/* sort() and sort(Comparator) give a TreeMap, sort(Closure) a map in the order of the entries. */
NATIVE(map_sort) {
    if (!argc || args[0].kind != V_CLOSURE) return as_tree(in, self, argc ? args[0] : v_null());
    Map *map = map_of(in, self);
    return map ? sorted_entries(in, map, args[0]) : V_THROWN;
}

static Value entry_value_key(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)self, (void)argc;
    return map_entry_value(as_map_entry(args[0]));
}

/* toSorted() sorts by value. */
NATIVE(map_to_sorted) {
    Map *map = map_of(in, self);
    if (!map) return V_THROWN;
    if (argc && is_null(args[0]) && map_size(map) > 1)
        return throw_class_cast_to(in, map_entry_at(in, map, 0, v_null(), v_null()), class_known(in, CLS_COMPARABLE));
    return sorted_entries(in, map, argc ? args[0] : closure_native(in, entry_value_key, NULL, 1));
}

static Value extreme(Interp *in, Value self, Value closure, bool most) {
    Map *map = map_of(in, self);
    if (!map) return V_THROWN;
    Value entries = set_view(in, map, SET_ENTRIES);
    return most ? gdk_max(in, entries, &closure, 1) : gdk_min(in, entries, &closure, 1);
}

NATIVE(map_max) { return extreme(in, self, args[0], true); }
NATIVE(map_min) { return extreme(in, self, args[0], false); }

/* --- access and views ---------------------------------------------------------------------------------------------------------- */

/* A map of one of Java's or Groovy's classes; others are asked through their methods. */
static bool is_plain_map(Value v) { return v.kind == V_MAP && v.as.obj->cls->native; }

/* get(key, fallback): keeps the fallback. */
NATIVE(map_get_with_fallback) {
    bool found = false, failed = false, plain = is_plain_map(self);
    Value v = plain ? map_peek(in, as_map(self), args[0], &found, &failed) : v_null();
    if (found || failed) return failed ? V_THROWN : v;
    if (!plain) {
        Value has = call_method_z(in, self, "containsKey", args, 1);
        if (is_abrupt(has)) return has;
        if (has.kind == V_BOOL && has.as.i) return call_method_z(in, self, "get", args, 1);
        v = call_erased(in, self, "put", args, 2);
        return is_abrupt(v) ? v : call_method_z(in, self, "get", args, 1);
    }
    if (!map_writable(in, as_map(self))) return V_THROWN;
    return map_put(in, as_map(self), args[0], args[1]) ? args[1] : V_THROWN;
}

/* map[key]: a GString is looked up as its text, unlike with get(). */
static Value index_key(Interp *in, Value key) { return key.kind == V_GSTRING ? value_to_string(in, key) : key; }

NATIVE(map_get_at) {
    Value key = index_key(in, args[0]);
    if (is_abrupt(key)) return key;
    return is_plain_map(self) ? map_get(in, as_map(self), key, NULL) : call_method_z(in, self, "get", &key, 1);
}

NATIVE(map_put_at) {
    Value pair[2] = {index_key(in, args[0]), args[1]};
    if (is_abrupt(pair[0])) return pair[0];
    if (!is_plain_map(self) && is_string(pair[0]))
        return set_property(in, self, string_sym(in, as_string(pair[0])), pair[1]) ? pair[1] : V_THROWN;
    if (!is_plain_map(self)) return is_abrupt(call_erased(in, self, "put", pair, 2)) ? V_THROWN : pair[1];
    return map_put(in, as_map(self), pair[0], pair[1]) ? pair[1] : V_THROWN;
}

NATIVE(map_put_all_entries) {
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    return put_any(in, self, args[0]) ? self : V_THROWN;
}

NATIVE(map_is_case) {
    Value v = is_plain_map(self) ? map_get(in, as_map(self), args[0], NULL) : call_method_z(in, self, "get", args, argc);
    return is_abrupt(v) ? v : value_truth(in, v);
}

NATIVE(map_as_boolean) { return self.kind == V_MAP ? v_bool(map_size(as_map(self)) > 0) : gdk_as_boolean(in, self, args, argc); }

/* Of a map whose class is written in the language: one that is written in it, too, and goes by the name of what it stands for. */
static Value default_over_object(Interp *in, Value map, Value closure) {
    Class *c = class_named(in, "sluice.DefaultMap");
    c->name = class_known(in, CLS_MAP_WITH_DEFAULT)->name;
    c->simple_name = class_known(in, CLS_MAP_WITH_DEFAULT)->simple_name;
    return class_construct(in, c, (Value[]){map, closure}, 2);
}

NATIVE(map_with_default) {
    if (!is_plain_map(self)) return default_over_object(in, self, args[0]);
    Value view = map_view(in, as_map(self), class_known(in, CLS_MAP_WITH_DEFAULT));
    map_set_fallback(as_map(view), args[0]);
    return view;
}

NATIVE(map_as_immutable) { return collection_view_like(in, self, VIEW_UNMODIFIABLE); }
NATIVE(map_as_synchronized) { return collection_view_like(in, self, VIEW_SYNCHRONIZED); }
NATIVE(map_spread) { return class_construct(in, class_named(in, "groovy.lang.SpreadMap"), &self, 1); }

static const NativeMethod map_gdk_methods[] = {
    {"lazily each(Closure)", map_each},
    {"lazily eachWithIndex(Closure)", map_each_with_index},
    {"lazily reverseEach(Closure)", map_reverse_each},
    {"collect()", map_collect},
    {"lazily collect(Closure)", map_collect},
    {"lazily collect(Collection, Closure)", map_collect},
    {"lazily collectMany(Closure)", map_collect_many},
    {"lazily collectMany(Collection, Closure)", map_collect_many},
    {"lazily collectEntries(Closure)", map_collect_entries},
    {"lazily collectEntries(Map, Closure)", map_collect_entries},
    {"find(Closure)", map_find_native},
    {"findAll(Closure)", map_find_all},
    {"lazily findResult(Closure)", map_find_result},
    {"lazily findResult(Object, Closure)", map_find_result},
    {"lazily findResults(Closure)", map_find_results},
    {"any(Closure)", map_any},
    {"every(Closure)", map_every},
    {"count(Closure)", map_count},
    {"lazily inject(Object, Closure)", map_inject},
    {"lazily groupBy(Closure)", map_group_by},
    {"groupBy(List)", map_group_by_many},
    {"groupBy(Object...)", map_group_by_many},
    {"lazily groupEntriesBy(Closure)", map_group_entries_by},
    {"lazily countBy(Closure)", map_count_by},
    {"take(int)", map_take},
    {"drop(int)", map_drop},
    {"lazily takeWhile(Closure)", map_take_while},
    {"lazily dropWhile(Closure)", map_drop_while},
    {"subMap(Collection)", map_sub_map},
    {"subMap(Object[])", map_sub_map},
    {"plus(Collection)", map_plus},
    {"plus(Map)", map_plus},
    {"minus(Map)", map_minus},
    {"intersect(Map)", map_intersect},
    {"leftShift(Map)", map_left_shift},
    {"leftShift(java.util.Map$Entry)", map_left_shift},
    {"sort()", map_sort},
    {"sort(Closure)", map_sort},
    {"sort(Comparator)", map_sort},
    {"toSorted()", map_to_sorted},
    {"toSorted(Closure)", map_to_sorted},
    {"toSorted(Comparator)", map_to_sorted},
    {"max(Closure)", map_max},
    {"min(Closure)", map_min},
    {"get(Object, Object)", map_get_with_fallback},
    {"getAt(Object)", map_get_at},
    {"getAt(String)", map_get_at},
    {"putAt(Object, Object)", map_put_at},
    {"putAll(Collection)", map_put_all_entries},
    {"isCase(Object)", map_is_case},
    {"asBoolean()", map_as_boolean},
    {"lazily withDefault(Closure)", map_with_default},
    {"asImmutable()", map_as_immutable},
    {"asSynchronized()", map_as_synchronized},
    {"spread()", map_spread},
    {"toSpreadMap()", map_spread},
    {"toMapString()", gdk_to_cut_string},
    {"toMapString(int)", gdk_to_cut_string},
    {"equals(Map)", gdk_equals},
    {0}};

const NativeType type_java_util_Map = {"java.util.Map", NULL, NULL, V_MAP, CLASS_INTERFACE | CLASS_OPEN, map_gdk_methods, 0};
