/*
 * Literals that are built when they are evaluated: GStrings, lists, maps, ranges; and new arrays.
 */
#include "interp/eval/eval.h"
#include "interp/eval/eval_place.h"
#include "interp/collections/collections.h"
#include "interp/collections/map.h"
#include "interp/collections/range.h"
#include "interp/known.h"
#include "interp/unknown.h"

/* --- GStrings ------------------------------------------------------------------------------------------------------- */

typedef struct GStringCode {
    Code base;
    uint32_t count;
    String **strings; /* count + 1, shared by every GString made here */
    Code **values;
} GStringCode;

static Value eval_gstring(Code *code, Frame *f) {
    GStringCode *c = (GStringCode *)code;
    Value *values = gc_new_values(c->count);
    for (uint32_t i = 0; i < c->count; i++) {
        values[i] = eval(c->values[i], f);
        if (is_abrupt(values[i])) return values[i];
    }
    for (uint32_t i = 0; f->in->unknown && i < c->count; i++)
        if (is_unknown(f->in, values[i])) return unknown_gstring(f->in, c->count, c->strings, values);
    return gstring_new(f->in, c->count, c->strings, values);
}

Code *lower_GSTRING(Lower *l, Node *n) {
    NodeList *parts = &n->GSTRING.parts;
    GStringCode *c = CODE(GStringCode, eval_gstring, n);
    c->count = parts->count / 2;
    c->strings = gc_new_array(String *, c->count + 1);
    c->values = gc_new_array(Code *, c->count + 1);
    for (uint32_t i = 0; i < parts->count; i++) {
        if (i % 2) c->values[i / 2] = lower(l, parts->item[i]);
        else c->strings[i / 2] = as_string(string_new(l->in, parts->item[i]->STRING.value));
    }
    return &c->base;
}

/* --- lists and maps --------------------------------------------------------------------------------------------------- */

typedef struct ListCode {
    Code base;
    uint32_t count;
    Code **items;
} ListCode;

static Value eval_list(Code *code, Frame *f) {
    ListCode *c = (ListCode *)code;
    Value out = list_new(f->in, c->count);
    for (uint32_t i = 0; i < c->count; i++) {
        Value v = eval(c->items[i], f);
        if (is_abrupt(v)) return v;
        list_push(as_list(out), v);
    }
    return out;
}

bool has_spread(const NodeList *args) {
    for (uint32_t i = 0; i < args->count; i++)
        if (args->item[i]->kind == AST_SPREAD) return true;
    return false;
}

/* *x adds the items of x; *null adds null as an argument, nothing to a list. */
static bool push_spread(Frame *f, Code *code, List *out, Value v) {
    Interp *in = f->in;
    if (is_null(v)) {
        list_push(out, v);
        return true;
    }
    bool list = v.kind == V_ARRAY || v.kind == V_RANGE || class_is_subclass(class_of(in, v), class_known(in, CLS_JAVA_LIST));
    if (!list) {
        frame_at(f, code);
        Value text = value_java_string(in, v);
        if (is_abrupt(text)) return false;
        throw_error(in, EX_ILLEGAL_ARGUMENT, "cannot spread the type %s with value %s", class_of(in, v)->name,
                    as_string(text)->text);
        return false;
    }
    Iter it;
    Value item;
    if (v.kind == V_OBJECT) v = call_method_z(in, v, "toArray", NULL, 0);
    if (is_abrupt(v) || !iter_start(in, &it, v)) return false;
    while (iter_next(in, &it, &item)) {
        bool row = v.kind == V_ARRAY && item.kind == V_ARRAY && item.as.obj->cls->element->flags & CLASS_PRIMITIVE;
        if (row) item = list_from(in, item, false); /* Groovy makes lists of an array's arrays of numbers */
        if (is_abrupt(item)) return false;
        list_push(out, item);
    }
    return !it.failed;
}

static bool fill_spread(Code **args, uint32_t count, Frame *f, List *out, Value *abrupt) {
    for (uint32_t i = 0; i < count; i++) {
        Value v = eval(args[i], f);
        if (is_abrupt(v)) {
            *abrupt = v;
            return false;
        }
        if (!args[i]->node || args[i]->node->kind != AST_SPREAD) {
            list_push(out, v);
        } else if (!push_spread(f, args[i], out, v)) {
            *abrupt = V_THROWN;
            return false;
        }
    }
    return true;
}

Value *eval_spread_args(Code **args, uint32_t count, Frame *f, int *argc, Value *abrupt) {
    List *out = as_list(list_new(f->in, count + 8));
    if (!fill_spread(args, count, f, out, abrupt)) return NULL;
    *argc = (int)out->len;
    return out->len ? out->at : gc_new_values(1);
}

static Value eval_list_spread(Code *code, Frame *f) {
    ListCode *c = (ListCode *)code;
    Value out = list_new(f->in, c->count), abrupt;
    return fill_spread(c->items, c->count, f, as_list(out), &abrupt) ? out : abrupt;
}

Code *lower_LIST(Lower *l, Node *n) {
    ListCode *c = CODE(ListCode, has_spread(&n->LIST.items) ? eval_list_spread : eval_list, n);
    c->count = n->LIST.items.count;
    c->items = lower_list(l, &n->LIST.items);
    return &c->base;
}

typedef struct SpreadCode {
    Code base;
    Code *value;
} SpreadCode;

static Value eval_spread(Code *code, Frame *f) { return eval(((SpreadCode *)code)->value, f); }

/* The spread itself is its operand; whoever holds it sees by the node that it is to be spread. */
Code *lower_SPREAD(Lower *l, Node *n) {
    SpreadCode *s = CODE(SpreadCode, eval_spread, n);
    s->value = lower(l, n->SPREAD.value);
    return &s->base;
}

typedef struct MapCode {
    Code base;
    uint32_t count;
    Code **keys; /* NULL: the value is a map to be merged in */
    Code **values;
} MapCode;

/* A map of the script's own class is asked for each of its keys. */
static bool spread_own_map(Interp *in, Map *out, Value map) {
    Value keys = call_method_z(in, map, "keySet", NULL, 0), key;
    Iter it;
    if (is_abrupt(keys) || !iter_start(in, &it, keys)) return false;
    while (iter_next(in, &it, &key)) {
        Value value = call_method_z(in, map, "get", &key, 1);
        if (is_abrupt(value) || !map_put(in, out, key, value)) return false;
    }
    return !it.failed;
}

/* [*: map]; false: thrown. */
static bool spread_map(Interp *in, Map *out, Value map) {
    if (is_null(map)) return throw_bare(in, EX_NULL_POINTER), false;
    if (object_is(in, map, CLS_JAVA_MAP) || (map.kind == V_MAP && !map.as.obj->cls->native)) return spread_own_map(in, out, map);
    if (is_unknown(in, map) || value_instanceof(in, map, class_known(in, CLS_JAVA_MAP))) return map_put_all(in, out, map);
    Value text = value_own_text(in, map);
    if (!is_abrupt(text))
        throw_error(in, EX_SPREAD_MAP, "Cannot spread the map %s, value %s", class_of(in, map)->name, string_cz(as_string(text)));
    return false;
}

static Value eval_map(Code *code, Frame *f) {
    MapCode *c = (MapCode *)code;
    Value out = map_new_sized(f->in, c->count);
    for (uint32_t i = 0; i < c->count; i++) {
        Value key = c->keys[i] ? eval(c->keys[i], f) : v_null();
        if (is_abrupt(key)) return key;
        Value value = eval(c->values[i], f);
        if (is_abrupt(value)) return value;
        bool done = true;
        if (c->keys[i]) done = map_put(f->in, as_map(out), key, value);
        else done = spread_map(f->in, as_map(out), value);
        if (!done) return V_THROWN;
    }
    return out;
}

Code *lower_MAP(Lower *l, Node *n) {
    NodeList *entries = &n->MAP.entries;
    MapCode *c = CODE(MapCode, eval_map, n);
    c->count = entries->count;
    c->keys = gc_new_array(Code *, c->count + 1);
    c->values = gc_new_array(Code *, c->count + 1);
    for (uint32_t i = 0; i < c->count; i++) {
        Node *e = entries->item[i];
        if (e->kind == AST_SPREAD_MAP) {
            c->values[i] = lower(l, e->SPREAD_MAP.value);
            continue;
        }
        c->keys[i] = lower(l, e->MAP_ENTRY.key);
        c->values[i] = lower(l, e->MAP_ENTRY.value);
    }
    return &c->base;
}

/* --- ranges ------------------------------------------------------------------------------------------------------------- */

typedef struct RangeCode {
    Code base;
    Code *from, *to;
    bool inclusive;
} RangeCode;

static Value eval_range(Code *code, Frame *f) {
    RangeCode *c = (RangeCode *)code;
    Value from = eval(c->from, f);
    if (is_abrupt(from)) return from;
    Value to = eval(c->to, f);
    if (is_abrupt(to)) return to;
    frame_at(f, code);
    if (is_unknown(f->in, from)) return from;
    if (is_unknown(f->in, to)) return to;
    return range_new(f->in, from, to, c->inclusive);
}

Code *lower_RANGE(Lower *l, Node *n) {
    RangeCode *c = CODE(RangeCode, eval_range, n);
    c->from = lower(l, n->RANGE.from);
    c->to = lower(l, n->RANGE.to);
    c->inclusive = !n->RANGE.exclusive;
    return &c->base;
}

/* --- arrays --------------------------------------------------------------------------------------------------------------- */

typedef struct ArrayCode {
    Code base;
    Node *type;
    uint32_t count, dims;
    Code **sizes;
} ArrayCode;

Value primitive_default(const Class *c) {
    if (!(c->flags & CLASS_PRIMITIVE)) return v_null();
    switch (c->kind) {
    case V_BOOL: return v_bool(false);
    case V_CHAR: return v_char(0);
    case V_BYTE: return v_byte(0);
    case V_SHORT: return v_short(0);
    case V_INT: return v_int(0);
    case V_LONG: return v_long(0);
    case V_FLOAT: return v_float(0);
    case V_DOUBLE: return v_double(0);
    default: return v_null();
    }
}

static Value make_array(Frame *f, Class *type, const Value *sizes, uint32_t count) {
    if (sizes[0].as.i < 0) return throw_error(f->in, EX_NEGATIVE_ARRAY_SIZE, "%d", sizes[0].as.i);
    Value out = array_new(f->in, type->element, (uint32_t)sizes[0].as.i);
    if (count == 1) return out;
    List *list = as_list(out);
    for (uint32_t i = 0; i < list->len; i++) {
        list->at[i] = make_array(f, type->element, sizes + 1, count - 1);
        if (is_abrupt(list->at[i])) return list->at[i];
    }
    return out;
}

static Value eval_new_array(Code *code, Frame *f) {
    ArrayCode *c = (ArrayCode *)code;
    frame_at(f, code);
    Class *type = type_resolve(f->function->unit, f->function->owner, c->type);
    if (!type) return V_THROWN;
    for (uint32_t i = 0; i < c->dims; i++) type = class_array_of(f->in, type);
    Value sizes[c->count + 1];
    for (uint32_t i = 0; i < c->count; i++) {
        sizes[i] = eval(c->sizes[i], f);
        if (!is_abrupt(sizes[i])) sizes[i] = value_cast(f->in, sizes[i], class_named(f->in, "int"));
        if (is_abrupt(sizes[i])) return sizes[i];
    }
    return make_array(f, type, sizes, c->count);
}

Code *lower_NEW_ARRAY(Lower *l, Node *n) {
    ArrayCode *c = CODE(ArrayCode, eval_new_array, n);
    c->type = n->NEW_ARRAY.type;
    c->count = n->NEW_ARRAY.sizes.count;
    c->dims = (uint32_t)n->NEW_ARRAY.dims;
    c->sizes = lower_list(l, &n->NEW_ARRAY.sizes);
    return &c->base;
}
