/*
 * What lists, arrays, sets, maps and ranges have in common: Groovy's and Java's equality, Java's hash codes, and the
 * two texts (Groovy's formatting, and Java's own where String.valueOf and %s show it).
 */
#include "interp/collections/collections_methods.h"
#include "interp/collections/heirs.h"
#include "interp/collections/map_part.h"
#include "interp/known.h"

#include "interp/eval/frame.h"
#include "interp/interp.h"
#include "interp/thrown.h"

bool collection_too_deep(Interp *in) {
    return !frame_check_stack(in, 8192); /* a collection may hold itself, or be nested without end */
}

static int64_t size_of_object(Interp *in, Value object) {
    Value size = call_method_z(in, object, "size", NULL, 0);
    return is_abrupt(size) ? -1 : to_int(size);
}

int64_t collection_size(Interp *in, Value v) {
    switch (v.kind) {
    case V_OBJECT: return size_of_object(in, v);
    case V_LIST:
    case V_ARRAY: return raw_list(v)->len;
    case V_MAP: return map_size(as_map(v));
    case V_SET: return set_size(as_set(v));
    case V_RANGE: return range_lay_out(in, as_range(v)) ? (int64_t)as_range(v)->count : -1;
    default: return -1;
    }
}

static inline Value item_at(Interp *in, Value v, uint32_t i) {
    return v.kind == V_RANGE ? range_at(in, as_range(v), i) : as_list(v)->at[i];
}

/* --- equality ------------------------------------------------------------------------------------------- */

static Value lists_equal(Interp *in, Value a, Value b) {
    int64_t size = collection_size(in, a), other = collection_size(in, b);
    if (size < 0 || other < 0) return V_THROWN;
    if (size != other) return v_bool(false);
    for (uint32_t i = 0; i < size && i < collection_size(in, a) && i < collection_size(in, b); i++) {
        Value same = value_equals(in, item_at(in, a, i), item_at(in, b, i));
        if (is_abrupt(same) || !same.as.i) return same;
    }
    return v_bool(true);
}

/* What a map gives for a key: a class of the script's own may have a get() of its own. */
static Value value_for(Interp *in, Map *map, Value key, bool *found, bool *failed) {
    Value v = map_peek(in, map, key, found, failed);
    if (map->obj.cls->native || *failed || !*found) return v;
    v = call_method_z(in, v_obj(V_MAP, map), "get", &key, 1);
    *failed = is_abrupt(v);
    return v;
}

/* A sorted map cannot compare every key: then the maps differ. */
static bool forgive_cast(Interp *in) {
    if (!thrown_is(in, EX_CLASS_CAST)) return false;
    thrown_take(in);
    return true;
}

/* One of them is of a script's class: asked by their own methods, in the order of Groovy's equals(Map, Map). */
static Value own_maps_equal(Interp *in, Map *a, Map *b) {
    Value self = v_obj(V_MAP, a), other = v_obj(V_MAP, b), key, value;
    for (uint32_t at = 0; map_next(b, &at, &key, &value);) {
        Value has = call_method_z(in, self, "containsKey", &key, 1);
        if (is_abrupt(has)) return forgive_cast(in) ? v_bool(false) : V_THROWN;
        if (has.kind != V_BOOL || !has.as.i) return v_bool(false);
    }
    for (uint32_t at = 0; map_next(a, &at, &key, &value);) {
        Value mine = call_method_z(in, self, "get", &key, 1), theirs = is_abrupt(mine) ? mine : call_method_z(in, other, "get", &key, 1);
        Value same = is_abrupt(theirs) ? V_THROWN : value_equals(in, mine, theirs);
        if (is_abrupt(same) || !same.as.i) return same;
    }
    return v_bool(true);
}

static Value maps_equal(Interp *in, Map *a, Map *b) {
    if (map_size(a) != map_size(b)) return v_bool(false);
    if (!a->obj.cls->native || !b->obj.cls->native) return own_maps_equal(in, a, b);
    Value key, value;
    for (uint32_t at = 0; map_next(a, &at, &key, &value);) {
        bool found = false, failed = false;
        Value other = value_for(in, b, key, &found, &failed);
        if (failed) return forgive_cast(in) ? v_bool(false) : V_THROWN;
        if (!found) return v_bool(false);
        Value same = failed ? V_THROWN : value_equals(in, value, other);
        if (is_abrupt(same) || !same.as.i) return same;
    }
    return v_bool(true);
}

/* Sets whose items are pairwise `==`, though they may differ in type. */
static Value sets_equal(Interp *in, const Set *a, Set *b) {
    if (set_size(a) != set_size(b)) return v_bool(false);
    bool by_own = !b->map->obj.cls->native; /* whose containsKey() is not asked here */
    if (by_own || map_base(b->map)->ordering == MAP_SORTED) { /* whose comparator need not know a's items */
        Value copy = set_from(in, v_obj(V_SET, b), MAP_HASH);
        if (is_abrupt(copy)) return copy;
        b = as_set(copy);
    }
    Value item, other;
    for (uint32_t at = 0; set_next(in, a, &at, &item);) {
        bool failed = false, found = set_has(in, b, item, &failed);
        if (failed) return V_THROWN;
        for (uint32_t in_b = 0; !found && set_next(in, b, &in_b, &other);) {
            Value same = value_equals(in, item, other);
            if (is_abrupt(same)) return same;
            found = same.as.i;
        }
        if (!found) return v_bool(false);
    }
    return v_bool(true);
}

/* The same of the values of a map and of a set that is shown as a Collection only. */
static bool is_real_set(Interp *in, Value v) { return v.kind == V_SET && class_is_subclass(v.as.obj->cls, class_known(in, CLS_JAVA_SET)); }

/* A queue, or a list that is shown as a Collection only, is equal to nothing but itself. */
static bool is_real_list(Interp *in, Value v) {
    if (v.kind != V_LIST) return is_listlike(v);
    return v.as.obj->cls == in->kinds[V_LIST] || class_is_subclass(v.as.obj->cls, class_known(in, CLS_JAVA_LIST));
}

Value collection_equals(Interp *in, Value a, Value b) {
    if (is_collection(b) && a.as.obj == b.as.obj) return v_bool(true);
    if (collection_too_deep(in)) return V_THROWN;
    if (a.kind == V_OBJECT || b.kind == V_OBJECT) return heir_equals(in, a, b);
    if (is_real_list(in, a) && is_real_list(in, b)) return lists_equal(in, a, b);
    if (a.kind == V_MAP && b.kind == V_MAP) return maps_equal(in, as_map(a), as_map(b));
    if (is_real_set(in, a) && is_real_set(in, b)) return sets_equal(in, as_set(a), as_set(b));
    return v_bool(false);
}

/* Ranges of objects are equal when their ends are. */
static bool ends_equal(Interp *in, const Range *a, const Range *b, bool *failed) {
    Value from = value_equals(in, a->from, b->from), to = is_abrupt(from) ? from : value_equals(in, a->to, b->to);
    *failed |= is_abrupt(to);
    return !*failed && from.as.i && to.as.i;
}

static bool lists_java_equal(Interp *in, Value a, Value b, bool *failed) {
    if (is_tuple(in, a)) {
        Value same = is_tuple(in, b) ? lists_equal(in, a, b) : v_bool(false);
        *failed |= is_abrupt(same);
        return !*failed && same.as.i;
    }
    if (a.kind == V_RANGE && b.kind == V_RANGE && as_range(a)->form == RANGE_OBJECT && as_range(b)->form == RANGE_OBJECT)
        return ends_equal(in, as_range(a), as_range(b), failed);
    if (a.kind == V_RANGE && b.kind == V_RANGE && as_range(a)->form == RANGE_INT && as_range(b)->form == RANGE_INT) {
        const Range *x = as_range(a), *y = as_range(b);
        return x->exclusive == y->exclusive && x->from.as.i == y->from.as.i && x->to.as.i == y->to.as.i;
    }
    int64_t size = collection_size(in, a), other = collection_size(in, b);
    *failed |= size < 0 || other < 0;
    if (*failed || size != other) return false;
    for (uint32_t i = 0; i < size && i < collection_size(in, a) && i < collection_size(in, b); i++)
        if (!value_java_equals(in, item_at(in, a, i), item_at(in, b, i), failed) || *failed) return false;
    return true;
}

/* equals() of a list, set or map of Java's asks an object of a script's class by the methods of its interface. */
static bool equals_object(Interp *in, Value a, Value b, bool *failed) {
    static const KnownClass kinds[] = {CLS_JAVA_LIST, CLS_JAVA_SET, CLS_JAVA_MAP};
    static const char *const bodies[] = {"equalsList", "equalsSet", "equalsMap"};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        Class *type = class_known(in, kinds[i]);
        if (!value_instanceof(in, a, type) || !value_instanceof(in, b, type)) continue;
        Value same = heir_static(in, bodies[i], (Value[]){a, b}, 2);
        *failed |= is_abrupt(same);
        return same.kind == V_BOOL && same.as.i;
    }
    return false;
}

bool collection_java_equals(Interp *in, Value a, Value b, bool *failed) {
    if (a.kind == b.kind && a.as.obj == b.as.obj) return true;
    if (a.kind == V_ARRAY || b.kind == V_ARRAY) return false;
    if (collection_too_deep(in)) return !(*failed = true);
    if (b.kind == V_OBJECT) return equals_object(in, a, b, failed);
    if (is_real_list(in, a) && is_real_list(in, b)) return lists_java_equal(in, a, b, failed);
    if (a.kind == V_MAP && b.kind == V_MAP) {
        if (map_size(as_map(a)) != map_size(as_map(b))) return false;
        Value key, value;
        for (uint32_t at = 0; map_next(as_map(a), &at, &key, &value);) {
            bool found = false;
            Value other = value_for(in, as_map(b), key, &found, failed);
            if (*failed || !found || !value_java_equals(in, value, other, failed)) return false;
        }
        return true;
    }
    if (!is_real_set(in, a) || !is_real_set(in, b) || set_size(as_set(a)) != set_size(as_set(b))) return false;
    Value item;
    for (uint32_t at = 0; set_next(in, as_set(a), &at, &item);)
        if (!set_has(in, as_set(b), item, failed) || *failed) return false;
    return true;
}

/* --- hash codes ----------------------------------------------------------------------------------------- */

static int32_t hash_list(Interp *in, Value v, bool *failed) {
    uint32_t hash = 1;
    Iter it;
    *failed |= !iter_start(in, &it, v);
    for (Value item; !*failed && iter_next(in, &it, &item);) hash = 31 * hash + (uint32_t)value_hash(in, item, failed);
    *failed |= it.failed;
    return (int32_t)hash;
}

static int32_t hash_map(Interp *in, const Map *map, bool *failed) {
    uint32_t hash = 0;
    Value key, value;
    for (uint32_t at = 0; !*failed && map_next(map, &at, &key, &value);)
        hash += (uint32_t)value_hash(in, key, failed) ^ (uint32_t)value_hash(in, value, failed);
    return (int32_t)hash;
}

static int32_t hash_set(Interp *in, const Set *set, bool *failed) {
    uint32_t hash = 0;
    Value item;
    for (uint32_t at = 0; !*failed && set_next(in, set, &at, &item);) hash += (uint32_t)value_hash(in, item, failed);
    return (int32_t)hash;
}

static int32_t hash_int_range(const Range *r) {
    int64_t last = r->first + (int64_t)r->step * ((int64_t)r->count - 1);
    uint32_t low = (uint32_t)(r->step > 0 ? r->first : last), high = (uint32_t)(r->step > 0 ? last : r->first);
    return (int32_t)((uint32_t)((int32_t)((low + high + 1) * (low + high)) / 2) + high);
}

int32_t collection_hash(Interp *in, Value v, bool *failed) {
    if (collection_too_deep(in)) {
        *failed = true;
        return 0;
    }
    switch (v.kind) {
    case V_LIST:
        if (is_real_list(in, v)) return is_tuple(in, v) ? tuple_hash(in, as_list(v), failed) : hash_list(in, v, failed);
        break;
    case V_MAP: return hash_map(in, as_map(v), failed);
    case V_SET:
        if (is_real_set(in, v)) return hash_set(in, as_set(v), failed);
        break;
    case V_RANGE: return as_range(v)->form == RANGE_INT ? hash_int_range(as_range(v)) : hash_list(in, v, failed);
    default: break;
    }
    return (int32_t)((uint64_t)v.as.bits >> 4 ^ v.as.bits >> 36); /* identity */
}

/* --- text ----------------------------------------------------------------------------------------------- */

/* How a collection is written; `limit`: after so many bytes come three dots (-1: never). */
typedef struct Style {
    bool inspect, java;
    int64_t limit;
} Style;

static const Style plain_style = {.limit = -1}, inspect_style = {.inspect = true, .limit = -1}, java_style = {.java = true, .limit = -1};

/* What is left of the limit for an item of the text that begins at `start`. */
static Style style_inside(Style style, const Buf *out, size_t start) {
    if (style.limit != -1) {
        style.limit -= (int64_t)(out->len - start);
        if (style.limit < 0) style.limit = 0;
    }
    return style;
}

/* Puts the comma before an item; false when the limit is reached, and the dots are put. */
static bool next_item(Buf *out, size_t start, bool first, Style style) {
    if (!first) buf_z(out, ", ");
    if (style.limit == -1 || (int64_t)(out->len - start) <= style.limit) return true;
    buf_z(out, "...");
    return false;
}

static bool print_collection(Interp *in, Buf *out, Value v, Style style);

static bool print_array_name(Interp *in, Buf *out, Value array) {
    buf_printf(out, "%s@%x", class_of(in, array)->name, (unsigned)(array.as.bits >> 4));
    return true;
}

/* As Object.toString() does: lists and maps with default have no text of their own in Java. */
bool collection_print_name(Interp *in, Buf *out, Value v) {
    bool failed = false;
    int32_t hash = value_hash(in, v, &failed);
    buf_printf(out, "%s@%x", class_of(in, v)->name, (unsigned)hash);
    return !failed;
}

static bool is_bare_for_java(Interp *in, Value v) {
    return class_of(in, v) == class_known(in, CLS_MAP_WITH_DEFAULT) || (v.kind == V_LIST && list_has_default(in, v));
}

/* The map behind the views of java.util.Collections, which leave their text to it. */
static Value seen_through(Interp *in, Value v) {
    const Class *with_default = class_known(in, CLS_MAP_WITH_DEFAULT);
    while (v.kind == V_MAP && as_map(v)->is_view && !map_part(as_map(v)) && v.as.obj->cls != with_default)
        v = v_obj(V_MAP, as_map(v)->more->base);
    return v;
}

/* What Java itself writes of an object. */
static bool print_object_text(Interp *in, Buf *out, Value v) {
    Value text = value_object_text(in, v);
    if (!is_abrupt(text)) buf_text(out, string_text(as_string(text)));
    return !is_abrupt(text);
}

static bool print_item(Interp *in, Buf *out, Value outer, Value item, Style style) {
    if (is_heap(item) && item.as.obj == outer.as.obj && item.kind != V_ARRAY) {
        buf_z(out, item.kind == V_MAP || object_is(in, item, CLS_JAVA_MAP) ? "(this Map)" : "(this Collection)");
        return true;
    }
    if (is_null(item)) {
        buf_z(out, "null");
        return true;
    }
    if (item.kind == V_RANGE) return range_print(in, out, as_range(item), style.inspect);
    if (item.kind == V_ARRAY && style.java) return print_array_name(in, out, item);
    if (style.java && is_bare_for_java(in, item)) return collection_print_name(in, out, item);
    bool own = item.kind == V_OBJECT || (is_collection(item) && !item.as.obj->cls->native);
    if (style.java && own) return print_object_text(in, out, item);
    bool cut = item.kind == V_ARRAY && style.limit >= 0 && item.as.obj->cls->element->kind != V_CHAR;
    if (is_collection(item) || cut) return print_collection(in, out, item, style);
    if (!style.inspect || (item.kind != V_STRING && item.kind != V_OBJECT)) return value_print(in, out, item);
    Value text = value_inspect(in, item);
    if (is_abrupt(text)) return false;
    buf_text(out, string_text(as_string(text)));
    return true;
}

static bool print_map(Interp *in, Buf *out, Value v, Style style) {
    const Map *map = as_map(v);
    Value key, value;
    if (map_size(map) == 0) {
        buf_z(out, style.java ? "{}" : "[:]");
        return true;
    }
    size_t start = out->len;
    buf_char(out, style.java ? '{' : '[');
    bool first = true;
    for (uint32_t at = 0; map_next(map, &at, &key, &value); first = false) {
        if (!next_item(out, start, first, style)) break;
        if (!print_item(in, out, v, key, style_inside(style, out, start))) return false;
        buf_char(out, style.java ? '=' : ':');
        if (!print_item(in, out, v, value, style_inside(style, out, start))) return false;
    }
    buf_char(out, style.java ? '}' : ']');
    return true;
}

/* char[] is text. */
static bool is_text_array(Value v) {
    const Class *element = v.kind == V_ARRAY ? v.as.obj->cls->element : NULL;
    return element && element->flags & CLASS_PRIMITIVE && strcmp(element->name, "char") == 0;
}

static bool print_chars(Buf *out, const List *chars) {
    for (uint32_t i = 0; i < chars->len; i++) {
        uint32_t c = (uint32_t)chars->at[i].as.i, low = i + 1 < chars->len ? (uint32_t)chars->at[i + 1].as.i : 0;
        if (c >= 0xD800 && c < 0xDC00 && low >= 0xDC00 && low < 0xE000) {
            c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
            i++;
        }
        buf_code_point(out, c);
    }
    return true;
}

static bool print_collection(Interp *in, Buf *out, Value v, Style style) {
    if (collection_too_deep(in)) return false;
    if (v.kind == V_MAP) return print_map(in, out, v, style);
    if (is_text_array(v)) return print_chars(out, as_list(v));
    Iter it;
    if (!iter_start(in, &it, v)) return false;
    size_t start = out->len;
    buf_char(out, '[');
    bool first = true;
    for (Value item; iter_next(in, &it, &item); first = false) {
        if (!next_item(out, start, first, style)) break;
        if (!print_item(in, out, v, item, style_inside(style, out, start))) return false;
    }
    buf_char(out, ']');
    return !it.failed;
}

bool collection_print(Interp *in, Buf *out, Value v, bool inspect) {
    if (inspect && v.kind == V_RANGE) return range_print(in, out, as_range(v), true);
    return print_collection(in, out, v, inspect ? inspect_style : plain_style);
}

bool collection_print_cut(Interp *in, Buf *out, Value v, int64_t limit) {
    return print_collection(in, out, v, (Style){.limit = limit});
}

static bool print_object_entry(Interp *in, Buf *out, Value of, Value entry, Style style) {
    Value key, value;
    if (!entry_parts(in, entry, &key, &value) || !print_item(in, out, of, key, style)) return false;
    buf_char(out, ':');
    return print_item(in, out, of, value, style);
}

bool collection_object_print(Interp *in, Buf *out, Value v, bool inspect) {
    bool is_map = object_is(in, v, CLS_JAVA_MAP) && !object_is(in, v, CLS_COLLECTION), first = true;
    Value empty = is_map ? call_method_z(in, v, "isEmpty", NULL, 0) : v_bool(false);
    if (is_abrupt(empty)) return false;
    if (empty.kind == V_BOOL && empty.as.i) {
        buf_z(out, "[:]");
        return true;
    }
    Value items = call_method_z(in, v, is_map ? "entrySet" : "iterator", NULL, 0);
    Iter it;
    if (is_abrupt(items) || collection_too_deep(in) || !iter_start(in, &it, items)) return false;
    buf_z(out, "[");
    Style style = inspect ? inspect_style : plain_style;
    for (Value item; iter_next(in, &it, &item); first = false) {
        if (!first) buf_z(out, ", ");
        if (!(is_map ? print_object_entry(in, out, v, item, style) : print_item(in, out, v, item, style))) return false;
    }
    buf_z(out, "]");
    return !it.failed;
}

bool collection_java_print(Interp *in, Buf *out, Value v) {
    if (v.kind == V_RANGE) return range_print(in, out, as_range(v), false);
    if (v.kind == V_ARRAY) return print_array_name(in, out, v);
    v = seen_through(in, v);
    return is_bare_for_java(in, v) ? collection_print_name(in, out, v) : print_collection(in, out, v, java_style);
}

Value collection_java_text(Interp *in, Value v) {
    Buf out = {0};
    return collection_java_print(in, &out, v) ? string_new(in, buf_as_text(&out)) : V_THROWN;
}

/* toString() of AbstractCollection and AbstractMap, for their heirs. */
static bool print_heir(Interp *in, Buf *out, Value v, bool is_map) {
    Value items = call_method_z(in, v, is_map ? "entrySet" : "iterator", NULL, 0), item, key, value;
    Iter it;
    bool first = true;
    if (is_abrupt(items) || collection_too_deep(in) || !iter_start(in, &it, items)) return false;
    buf_char(out, is_map ? '{' : '[');
    for (; iter_next(in, &it, &item); first = false) {
        if (!first) buf_z(out, ", ");
        if (!is_map && !print_item(in, out, v, item, java_style)) return false;
        if (!is_map) continue;
        if (!entry_parts(in, item, &key, &value) || !print_item(in, out, v, key, java_style)) return false;
        buf_char(out, '=');
        if (!print_item(in, out, v, value, java_style)) return false;
    }
    buf_char(out, is_map ? '}' : ']');
    return !it.failed;
}

Value value_object_text(Interp *in, Value v) {
    if (v.kind == V_OBJECT) {
        const Method *m = heir_method(in, v, in->state->sym.to_string, 0);
        bool inherited = m && m->native && m->owner->flags & CLASS_OPEN;
        Buf out = {0};
        if (!inherited) return value_to_string(in, value_bare_text(in, v));
        return print_heir(in, &out, v, strcmp(m->owner->name, "java.util.AbstractMap") == 0) ? string_new(in, buf_as_text(&out)) : V_THROWN;
    }
    if (!is_collection(v)) return value_to_string(in, v);
    if (v.kind != V_ARRAY && !v.as.obj->cls->native) { /* of a script's class, which may have a text of its own */
        Method *m = class_find_method(in, v.as.obj->cls, in->state->sym.to_string, NULL, 0, NULL);
        if (m && m->function) {
            Value text = method_invoke(in, m, v, NULL, 0);
            return is_abrupt(text) ? text : is_null(text) ? string_z(in, "null") : value_to_string(in, text);
        }
    }
    return collection_java_text(in, v);
}

Value value_java_string(Interp *in, Value v) { return is_text_array(v) ? value_to_string(in, v) : value_object_text(in, v); }
