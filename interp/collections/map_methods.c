/*
 * The method tables of java.util.Map and AbstractMap: what the JDK has.
 */
#include "interp/collections/map_methods.h"
#include "interp/classes/jdk_members.h"
#include "interp/collections/map_part.h"

#include "interp/collections/collections_methods.h"
#include "interp/native.h"

Map *map_of(Interp *in, Value self) {
    if (self.kind == V_MAP) return as_map(self);
    Value copy = map_new(in);
    return map_put_all(in, as_map(copy), self) ? as_map(copy) : NULL;
}

MapWalk map_walk(Map *map) {
    const Map *base = map_base(map);
    return (MapWalk){map, 0, 0, map_size(map), base->changes};
}

MapSlot *map_walk_next(Interp *in, MapWalk *walk, bool *failed) {
    const Map *base = map_base(walk->map);
    if (base->changes != walk->changes && base->ordering != MAP_CONCURRENT) {
        if (walk->seen >= walk->start) return NULL;
        throw_bare(in, EX_CONCURRENT_MODIFICATION);
        *failed = true;
        return NULL;
    }
    walk->seen++;
    return map_next_slot(walk->map, &walk->at);
}

/* The map, when it may be changed; NULL when it threw. */
static Map *writable(Interp *in, Value self) { return map_writable(in, as_map(self)) ? as_map(self) : NULL; }

static bool put(Interp *in, Map *map, Value key, Value value) { return map_put(in, map, key, value); }

/* The value for a key, which withDefault makes; abrupt when it threw. */
static Value kept(Interp *in, Value self, Value key, bool *found) { return map_get(in, as_map(self), key, found); }

NATIVE(map_get_native) { return map_get(in, as_map(self), args[0], NULL); }

NATIVE(map_put_native) {
    bool failed = false;
    if (!writable(in, self)) return V_THROWN;
    Value old = map_peek(in, as_map(self), args[0], NULL, &failed);
    return !failed && put(in, as_map(self), args[0], args[1]) ? old : V_THROWN;
}

NATIVE(map_contains_key) {
    bool failed = false, found = map_has(in, as_map(self), args[0], &failed);
    return failed ? V_THROWN : v_bool(found);
}

NATIVE(map_contains_value) {
    Value key, value;
    bool failed = false;
    if (as_map(self)->no_nulls && is_null(args[0])) return throw_null(in);
    for (uint32_t at = 0; map_next(as_map(self), &at, &key, &value);) {
        if (value_java_equals(in, args[0], value, &failed)) return v_bool(true);
        if (failed) return V_THROWN;
    }
    return v_bool(false);
}

/* The empty and the singleton map of java.util.Collections refuse only what would change them. */
static bool refuses_late(Interp *in, const Map *map) {
    while (map->is_view && !map->immutable) map = map->more->base; /* synchronised: as the map behind does */
    return map->obj.cls == class_known(in, CLS_EMPTY_MAP) || map->obj.cls == class_known(in, CLS_SINGLETON_MAP);
}

NATIVE(map_remove_native) {
    bool failed = false, found = false;
    if (argc == 1 && self.kind == V_MAP && refuses_late(in, as_map(self)) && !map_has(in, as_map(self), args[0], &failed))
        return failed ? V_THROWN : v_null();
    if (!writable(in, self)) return V_THROWN;
    if (argc == 2) { /* remove(key, value) */
        Value old = kept(in, self, args[0], &found);
        if (is_abrupt(old)) return old;
        bool same = found && value_java_equals(in, args[1], old, &failed);
        if (failed || !same) return failed ? V_THROWN : v_bool(false);
    }
    Value old = map_remove(in, as_map(self), args[0], &found, &failed);
    return failed ? V_THROWN : argc == 2 ? v_bool(found) : old;
}

/* A script's own map takes each entry by its put(). */
static Value put_each(Interp *in, Value self, Value from) {
    Map *map = map_of(in, from);
    Value pair[2], done = v_null();
    for (uint32_t at = 0; map && !is_abrupt(done) && map_next(map, &at, &pair[0], &pair[1]);)
        done = call_erased(in, self, "put", pair, 2);
    return !map || is_abrupt(done) ? V_THROWN : v_null();
}

bool map_takes_all(Interp *in, Map *map) { return refuses_late(in, map) || map_writable(in, map); }

NATIVE(map_put_all_native) {
    if (self.kind == V_OBJECT) return put_each(in, self, args[0]);
    if (!map_takes_all(in, as_map(self))) return V_THROWN;
    return map_put_all(in, as_map(self), args[0]) ? v_null() : V_THROWN;
}

NATIVE(map_clear_native) {
    if (map_size(as_map(self)) == 0 && refuses_late(in, as_map(self))) return v_null();
    if (!writable(in, self)) return V_THROWN;
    map_clear(as_map(self));
    return v_null();
}

NATIVE(map_size_native) { return v_int((int32_t)map_size(as_map(self))); }
NATIVE(map_is_empty) { return v_bool(map_size(as_map(self)) == 0); }
NATIVE(map_key_set) { return set_view(in, as_map(self), SET_KEYS); }
NATIVE(map_values) { return set_view(in, as_map(self), SET_VALUES); }
NATIVE(map_entry_set) { return set_view(in, as_map(self), SET_ENTRIES); }

/* --- the default methods of Java 8 ---------------------------------------------------------------------------- */

NATIVE(map_get_or_default) {
    bool found = false;
    Value v = kept(in, self, args[0], &found);
    return found || is_abrupt(v) ? v : args[1];
}

NATIVE(map_put_if_absent) {
    bool found = false;
    if (!writable(in, self)) return V_THROWN;
    Value v = kept(in, self, args[0], &found);
    if (!is_null(v)) return v;
    return put(in, as_map(self), args[0], args[1]) ? v_null() : V_THROWN;
}

/* The maps of java.util whose own methods look whether the function they asked has changed them. */
static bool minds_changes(Interp *in, Value self) {
    const Map *base = map_base(as_map(self));
    const Class *c = base->obj.cls;
    if (base->ordering == MAP_CONCURRENT || base->ordering == MAP_IDENTITY || c->flags & CLASS_WEAK) return false;
    return !map_part(as_map(self)) && self.as.obj->cls != class_known(in, CLS_MAP_WITH_DEFAULT) && c != class_known(in, CLS_WEAK_MAP);
}

static Value ask_function(Interp *in, Value self, Value function, const Value *args, int argc) {
    const Map *base = map_base(as_map(self));
    uint32_t changes = base->changes;
    Value made = functional_call(in, function, "apply", args, argc);
    if (is_abrupt(made) || base->changes == changes || !minds_changes(in, self)) return made;
    return throw_bare(in, EX_CONCURRENT_MODIFICATION);
}

NATIVE(map_compute_if_absent) {
    bool found = false;
    if (!writable(in, self)) return V_THROWN;
    if (is_null(args[1])) return throw_bare(in, EX_NULL_POINTER);
    map_computing(as_map(self));
    Value v = kept(in, self, args[0], &found);
    if (!is_null(v)) return v;
    v = ask_function(in, self, args[1], &args[0], 1);
    if (is_abrupt(v) || is_null(v)) return v;
    return map_put_computed(in, as_map(self), args[0], v) ? v : V_THROWN;
}

/* Keeps what a function made of the key, or takes the entry out when that is null. */
static Value keep_or_remove(Interp *in, Value self, Value key, Value made) {
    bool failed = false;
    if (is_abrupt(made)) return made;
    if (!is_null(made)) return map_put_computed(in, as_map(self), key, made) ? made : V_THROWN;
    map_remove(in, as_map(self), key, NULL, &failed);
    return failed ? V_THROWN : v_null();
}

NATIVE(map_compute_if_present) {
    bool found = false;
    if (!writable(in, self)) return V_THROWN;
    if (is_null(args[1])) return throw_bare(in, EX_NULL_POINTER);
    Value pair[2] = {args[0], kept(in, self, args[0], &found)};
    if (is_abrupt(pair[1]) || is_null(pair[1])) return pair[1];
    return keep_or_remove(in, self, args[0], ask_function(in, self, args[1], pair, 2));
}

NATIVE(map_compute) {
    bool found = false;
    if (!writable(in, self)) return V_THROWN;
    if (is_null(args[1])) return throw_bare(in, EX_NULL_POINTER);
    map_computing(as_map(self));
    Value pair[2] = {args[0], kept(in, self, args[0], &found)};
    if (is_abrupt(pair[1])) return pair[1];
    return keep_or_remove(in, self, args[0], ask_function(in, self, args[1], pair, 2));
}

NATIVE(map_merge) {
    bool found = false;
    if (!writable(in, self)) return V_THROWN;
    if (is_null(args[1]) || is_null(args[2])) return throw_bare(in, EX_NULL_POINTER);
    map_computing(as_map(self));
    Value pair[2] = {kept(in, self, args[0], &found), args[1]};
    if (is_abrupt(pair[0])) return pair[0];
    return keep_or_remove(in, self, args[0], is_null(pair[0]) ? args[1] : ask_function(in, self, args[2], pair, 2));
}

NATIVE(map_for_each) {
    bool failed = false;
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    MapWalk walk = map_walk(as_map(self));
    for (const MapSlot *slot; (slot = map_walk_next(in, &walk, &failed)) != NULL;)
        if (is_abrupt(functional_call(in, args[0], "accept", (Value[]){slot_key(slot), slot->value}, 2))) return V_THROWN;
    return failed ? V_THROWN : v_null();
}

NATIVE(map_replace) {
    bool found = false, failed = false;
    if (!writable(in, self)) return V_THROWN;
    if (map_base(as_map(self))->no_nulls && (is_null(args[1]) || is_null(args[argc - 1]))) return throw_bare(in, EX_NULL_POINTER);
    Value old = kept(in, self, args[0], &found);
    if (is_abrupt(old)) return old;
    if (argc == 3) { /* replace(key, old, new) */
        bool same = found && value_java_equals(in, args[1], old, &failed);
        if (failed || !same) return failed ? V_THROWN : v_bool(false);
        return put(in, as_map(self), args[0], args[2]) ? v_bool(true) : V_THROWN;
    }
    if (found && !put(in, as_map(self), args[0], args[1])) return V_THROWN;
    return old;
}

/* A value is replaced in place: by the order of a comparator a key need not be equal to itself. */
NATIVE(map_replace_all) {
    bool failed = false, nothing = self.as.obj->cls == class_known(in, CLS_EMPTY_MAP);
    if (!nothing && !writable(in, self)) return V_THROWN;
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    Map *base = map_base(as_map(self));
    MapWalk walk = map_walk(as_map(self));
    for (const MapSlot *slot; (slot = map_walk_next(in, &walk, &failed)) != NULL;) {
        ptrdiff_t number = slot - base->slots;
        Value pair[2] = {slot_key(slot), slot->value}, made = functional_call(in, args[0], "apply", pair, 2);
        if (is_abrupt(made)) return made;
        if (!base->no_nulls && base->changes != walk.changes) return throw_bare(in, EX_CONCURRENT_MODIFICATION);
        if (!base->no_nulls) base->slots[number].value = made;
        else if (!put(in, as_map(self), pair[0], made)) return V_THROWN;
    }
    return failed ? V_THROWN : v_null();
}

/* --- entries ------------------------------------------------------------------------------------------------------ */

NATIVE(entry_get_key) { return as_map_entry(self)->key; }
NATIVE(entry_get_value) { return map_entry_value(as_map_entry(self)); }

NATIVE(entry_set_value) {
    MapEntry *e = as_map_entry(self);
    Value old = map_entry_value(e);
    if (self.as.obj->cls == class_known(in, CLS_FIXED_ENTRY)) return throw_bare(in, EX_UNSUPPORTED_OPERATION);
    if (e->map) {
        if (!map_writable(in, e->map)) return V_THROWN;
        map_base(e->map)->slots[e->slot].value = args[0];
    }
    e->value = args[0];
    return self.as.obj->cls == class_known(in, CLS_MAP_ENTRY) ? args[0] : old;
}

NATIVE(entry_set_key) {
    as_map_entry(self)->key = args[0];
    return v_null();
}

NATIVE(entry_equals) {
    Value key, value;
    if (args[0].kind != V_NATIVE && args[0].kind != V_OBJECT) return v_bool(false);
    if (!is_map_entry(args[0]) && !value_instanceof(in, args[0], class_named(in, "java.util.Map$Entry"))) return v_bool(false);
    if (!entry_parts(in, args[0], &key, &value)) return V_THROWN;
    Value same = value_equals(in, as_map_entry(self)->key, key);
    if (is_abrupt(same) || !same.as.i) return same;
    return value_equals(in, map_entry_value(as_map_entry(self)), value);
}

NATIVE(entry_hash_code) {
    bool failed = false;
    int32_t key = value_hash(in, as_map_entry(self)->key, &failed);
    int32_t value = failed ? 0 : value_hash(in, map_entry_value(as_map_entry(self)), &failed);
    return failed ? V_THROWN : v_int(key ^ value);
}

NATIVE(entry_to_string) {
    Buf out = {0};
    Value key = value_object_text(in, as_map_entry(self)->key);
    Value value = is_abrupt(key) ? key : value_object_text(in, map_entry_value(as_map_entry(self)));
    if (is_abrupt(value)) return value;
    buf_text(&out, string_text(as_string(key)));
    buf_char(&out, self.as.obj->cls == class_known(in, CLS_MAP_ENTRY) ? ':' : '=');
    buf_text(&out, string_text(as_string(value)));
    return string_new(in, buf_as_text(&out));
}

NATIVE(entry_init) {
    Value e = map_entry_alone(in, args[0], args[1]);
    e.as.obj->cls = as_class(self);
    return e;
}

#define ENTRY_METHODS                                                                                                  \
    {"<init>(Object, Object)", entry_init}, {"getKey()", entry_get_key}, {"getValue()", entry_get_value},              \
        {"setValue(Object)", entry_set_value}, {"equals(Object)", entry_equals}, {"hashCode()", entry_hash_code}, {    \
        "toString()", entry_to_string                                                                                  \
    }
const NativeMethod entry_methods[] = {ENTRY_METHODS, {0}};
static const NativeMethod map_entry_methods[] = {ENTRY_METHODS, {"setKey(Object)", entry_set_key}, {0}};

static const NativeMethod entry_interface_methods[] = {{"abstract getKey()", NULL}, {"abstract getValue()", NULL}, {0}};

#define ENTRY_TYPE(symbol, name)                                                                                       \
    const NativeType type_##symbol = {name, NULL, "java.util.Map$Entry", V_NATIVE, 0, entry_methods, 0}
ENTRY_TYPE(UnmodifiableEntry, "java.util.Collections$UnmodifiableMap$UnmodifiableEntrySet$UnmodifiableEntry");
ENTRY_TYPE(SimpleEntry, "java.util.AbstractMap$SimpleEntry");
ENTRY_TYPE(SimpleImmutableEntry, "java.util.AbstractMap$SimpleImmutableEntry");
const NativeType type_groovy_util_MapEntry = {"groovy.util.MapEntry", NULL, "java.util.Map$Entry", V_NATIVE, 0, map_entry_methods, 0};
const NativeType type_Map_Entry = {"java.util.Map$Entry", NULL, NULL, V_NATIVE, CLASS_INTERFACE, entry_interface_methods, 0};

/* Those that java.util.Map has itself: the JDK's maps by AbstractMap, others by the interface. */
const NativeMethod map_default_methods[] = {
    {"remove(Object, Object)", map_remove_native},
    {"getOrDefault(Object, Object)", map_get_or_default},
    {"putIfAbsent(Object, Object)", map_put_if_absent},
    {"computeIfAbsent(Object, java.util.function.Function)", map_compute_if_absent},
    {"computeIfPresent(Object, java.util.function.BiFunction)", map_compute_if_present},
    {"compute(Object, java.util.function.BiFunction)", map_compute},
    {"merge(Object, Object, java.util.function.BiFunction)", map_merge},
    {"forEach(java.util.function.BiConsumer)", map_for_each},
    {"replace(Object, Object)", map_replace},
    {"replace(Object, Object, Object)", map_replace},
    {"replaceAll(java.util.function.BiFunction)", map_replace_all},
    {0}};

static const NativeMethod abstract_map_methods[] = {{"get(Object)", map_get_native},
                                                    {"put(Object, Object)", map_put_native},
                                                    {"containsKey(Object)", map_contains_key},
                                                    {"containsValue(Object)", map_contains_value},
                                                    {"remove(Object)", map_remove_native},
                                                    {"putAll(Map)", map_put_all_native},
                                                    {"clear()", map_clear_native},
                                                    {"size()", map_size_native},
                                                    {"isEmpty()", map_is_empty},
                                                    {"keySet()", map_key_set},
                                                    {"values()", map_values},
                                                    {"entrySet()", map_entry_set},
                                                    {"equals(Object)", gdk_equals},
                                                    {"hashCode()", gdk_hash_code},
                                                    {"toString()", gdk_to_string},
                                                    {0}};

const NativeType type_java_util_AbstractMap = {"java.util.AbstractMap", NULL, "java.util.Map", V_MAP, CLASS_ABSTRACT | CLASS_OPEN,
                                               abstract_map_methods,    0};
