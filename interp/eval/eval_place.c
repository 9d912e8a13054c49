/*
 * Indexing and properties as expressions and as targets of assignments, with what was found kept at the place.
 */
#include "interp/eval/redefined.h"
#include "interp/eval/eval_place.h"
#include "interp/eval/eval_name.h"
#include "interp/collections/list.h"
#include "interp/classes/property.h"
#include "interp/classes/unit.h"
#include "interp/collections/range.h"
#include "interp/known.h"
#include "interp/unknown.h"

/* --- object[keys] ----------------------------------------------------------------------------------------------------- */

/* Several keys are one list: object[1, 2]. */
static Value one_key(Interp *in, const Value *keys, int count) {
    return count == 1 ? keys[0] : list_of(in, keys, (uint32_t)count);
}

static bool builtin(Value v) { return v.as.obj->cls->native != NULL || v.kind == V_ARRAY; }

Value op_index(Interp *in, Value object, const Value *keys, int count) {
    Value key = one_key(in, keys, count);
    if (is_unknown(in, object) || (is_unknown(in, key) && !is_null(object))) return unknown_index(in, object, key);
    switch (object.kind) {
    case V_LIST:
        if (key.kind == V_INT && (uint32_t)key.as.i < raw_list(object)->len && builtin(object)) {
            Value item = raw_list(object)->at[key.as.i];
            if (!is_null(item)) return item; /* withDefault makes items where null is */
        }
        if (builtin(object) && key.kind == V_INT && !in->state->categories) return list_get_at(in, object, key);
        break;
    case V_ARRAY:
        if (key.kind == V_INT) return array_get(in, raw_list(object), key.as.i);
        break;
    case V_MAP:
        if (builtin(object) && key.kind != V_GSTRING && !in->state->categories) return map_get(in, as_map(object), key, NULL);
        break;
    case V_NULL:
        if (key.kind == V_STRING) return throw_null_receiver(in, "get property", string_sym(in, as_string(key)));
        return throw_null_receiver(in, "invoke method", in->state->sym.get_at);
    case V_CLASS:
        if (count == 0) return v_obj(V_CLASS, class_array_of(in, as_class(object)));
        break;
    default: break;
    }
    return call_method(in, object, in->state->sym.get_at, &key, 1);
}

bool op_index_set(Interp *in, Value object, const Value *keys, int count, Value v) {
    Value key = one_key(in, keys, count);
    if (is_unknown(in, object)) return true;
    switch (object.kind) {
    case V_LIST:
        if (builtin(object) && is_null(key)) { /* a list of places, or a span, where a collection is no list */
            if (v.kind == V_SET) throw_ambiguous(in, class_real(class_of(in, object)), in->state->sym.put_at, (Value[]){key, v}, 2);
            else throw_bare(in, EX_NULL_POINTER);
            return false;
        }
        if (!builtin(object) || key.kind != V_INT) break;
        if ((uint32_t)key.as.i < raw_list(object)->len && !raw_list(object)->immutable && !raw_list(object)->link) {
            raw_list(object)->at[key.as.i] = v;
            return true;
        }
        return list_put_at(in, object, key, v);
    case V_ARRAY:
        if (key.kind == V_INT) return array_put(in, raw_list(object), key.as.i, v);
        break;
    case V_MAP:
        if (builtin(object) && key.kind != V_GSTRING) return map_put(in, as_map(object), key, v);
        break;
    default: break;
    }
    Value pair[2] = {key, v};
    return !is_abrupt(call_method(in, object, in->state->sym.put_at, pair, 2));
}

typedef struct IndexCode {
    Code base;
    Code *object;
    Code **keys;
    uint32_t count;
    StaticIndex type; /* of the only key of what is known to be an array */
    bool redefines;   /* see Unit; with one key only */
} IndexCode;

static Value eval_index(Code *code, Frame *f) {
    IndexCode *c = (IndexCode *)code;
    Value object = eval(c->object, f), keys[c->count + 1];
    if (is_abrupt(object)) return object;
    for (uint32_t i = 0; i < c->count; i++) {
        keys[i] = eval(c->keys[i], f);
        if (is_abrupt(keys[i])) return keys[i];
    }
    frame_at(f, code);
    Value v;
    if (c->redefines && index_redefined(f->in, object, keys[0], &v)) return v;
    return op_index(f->in, object, keys, (int)c->count);
}

static Value eval_index_1(Code *code, Frame *f) {
    IndexCode *c = (IndexCode *)code;
    Value object = eval(c->object, f);
    if (is_abrupt(object)) return object;
    Value key = eval(c->keys[0], f);
    if (is_abrupt(key)) return key;
    if (object.kind == V_LIST && key.kind == V_INT && (uint32_t)key.as.i < raw_list(object)->len && builtin(object))
        if (!is_null(raw_list(object)->at[key.as.i])) return raw_list(object)->at[key.as.i];
    if (object.kind == V_ARRAY && key.kind == V_INT && (uint32_t)key.as.i < raw_list(object)->len)
        return list_item(raw_list(object), (uint32_t)key.as.i);
    frame_at(f, code);
    return op_index(f->in, object, &key, 1);
}

/* Is it a place in what the compiler knows for an array? */
static bool known_place(Lower *l, Node *n) {
    return n->INDEX.args.count == 1 && !has_spread(&n->INDEX.args) && static_array(l, n->INDEX.object);
}

/* Groovy leaves what it compiled for known types alone while categories are in force or a primitive's metaClass is changed:
 * that of the index, which mostly is an int, or of the element. */
static bool compiled_for(Interp *in, const Class *element) {
    uint32_t involved = 1u << V_INT | (element->flags & CLASS_PRIMITIVE ? 1u << element->kind : 0);
    return !in->state->categories && !(in->state->retyped & involved);
}

/* The key as the int that the compiler makes of it. */
static Value known_key(Interp *in, Value key, StaticIndex type) {
    if (key.kind == V_INT) return key;
    return is_null(key) && type == INDEX_INTEGER ? throw_bare(in, EX_NULL_POINTER) : value_cast(in, key, class_named(in, "int"));
}

static Value index_known(Interp *in, Value object, Value key, StaticIndex type) {
    bool compiled = is_null(object) ? !in->state->categories : object.kind == V_ARRAY && compiled_for(in, object.as.obj->cls->element);
    if (compiled) key = known_key(in, key, type);
    if (is_abrupt(key)) return key;
    return compiled && is_null(object) ? throw_bare(in, EX_NULL_POINTER) : op_index(in, object, &key, 1);
}

/* array[k] with a number for k, where the compiler knows both types. */
static Value eval_index_known(Code *code, Frame *f) {
    IndexCode *c = (IndexCode *)code;
    Value object = eval(c->object, f);
    if (is_abrupt(object)) return object;
    Value key = eval(c->keys[0], f);
    if (is_abrupt(key)) return key;
    if (object.kind == V_ARRAY && key.kind == V_INT && (uint32_t)key.as.i < raw_list(object)->len)
        return list_item(raw_list(object), (uint32_t)key.as.i);
    frame_at(f, code);
    return index_known(f->in, object, key, c->type);
}

static Value eval_index_spread(Code *code, Frame *f) {
    IndexCode *c = (IndexCode *)code;
    Value object = eval(c->object, f), abrupt;
    if (is_abrupt(object)) return object;
    int argc;
    Value *keys = eval_spread_args(c->keys, c->count, f, &argc, &abrupt);
    frame_at(f, code);
    Value list = keys ? list_of(f->in, keys, (uint32_t)argc) : abrupt;
    return keys ? op_index(f->in, object, &list, 1) : abrupt;
}

Code *lower_INDEX(Lower *l, Node *n) {
    if (n->INDEX.named) return lower_class_index(l, n);
    bool single = n->INDEX.args.count == 1, redefines = single && l->unit->redefines;
    IndexCode *c = CODE(IndexCode, single && !redefines ? eval_index_1 : eval_index, n);
    c->redefines = redefines;
    c->object = lower(l, n->INDEX.object);
    c->count = n->INDEX.args.count;
    c->keys = lower_list(l, &n->INDEX.args);
    if (has_spread(&n->INDEX.args)) c->base.eval = eval_index_spread;
    else if (known_place(l, n)) c->type = static_index(l, n->INDEX.args.item[0]);
    if (c->type != INDEX_UNKNOWN) c->base.eval = eval_index_known;
    return &c->base;
}

static Value load_index(Target *t, Frame *f, Value object, const Value *keys) {
    frame_at(f, &t->at);
    return op_index(f->in, object, keys, (int)t->key_count);
}

static Value load_index_known(Target *t, Frame *f, Value object, const Value *keys) {
    frame_at(f, &t->at);
    return index_known(f->in, object, keys[0], (StaticIndex)t->index_type);
}

static bool store_index_known(Target *t, Frame *f, Value object, const Value *keys, Value v) {
    frame_at(f, &t->at);
    bool compiled = is_null(object) ? !f->in->state->categories
                                    : object.kind == V_ARRAY && compiled_for(f->in, object.as.obj->cls->element);
    if (!compiled) return op_index_set(f->in, object, keys, 1, v);
    Value key = known_key(f->in, keys[0], (StaticIndex)t->index_type);
    if (is_null(object) && !is_abrupt(key)) throw_bare(f->in, EX_NULL_POINTER);
    if (is_abrupt(key) || is_null(object)) return false;
    v = value_cast(f->in, v, object.as.obj->cls->element);
    return !is_abrupt(v) && array_set(f->in, raw_list(object), key.as.i, v);
}

Value place_operand(const Target *t, Frame *f, Operator op, Value object, Value with) {
    if (t->store != store_index_known || object.kind != V_ARRAY) return with;
    Class *element = object.as.obj->cls->element;
    if (!(element->flags & CLASS_PRIMITIVE)) return with;
    bool bits = op == OP_BIT_AND || op == OP_BIT_OR || op == OP_BIT_XOR || op == OP_SHIFT_LEFT || op == OP_SHIFT_RIGHT ||
                op == OP_SHIFT_RIGHT_UNSIGNED;
    bool sums = op == OP_PLUS || op == OP_MINUS || op == OP_TIMES || op == OP_MODULO;
    bool real = element->kind == V_FLOAT || element->kind == V_DOUBLE;
    bool compiled = element->kind == V_BOOL ? bits : bits ? !real : sums;
    return compiled && compiled_for(f->in, element) ? value_cast(f->in, with, element) : with;
}

static bool store_index(Target *t, Frame *f, Value object, const Value *keys, Value v) {
    frame_at(f, &t->at);
    return op_index_set(f->in, object, keys, (int)t->key_count, v);
}

Target *target_index(Lower *l, Node *n, Target *t) {
    t->object = lower(l, n->INDEX.object);
    t->keys = lower_list(l, &n->INDEX.args);
    t->key_count = n->INDEX.args.count;
    if (known_place(l, n)) t->index_type = (uint8_t)static_index(l, n->INDEX.args.item[0]);
    t->load = t->index_type != INDEX_UNKNOWN ? load_index_known : load_index;
    t->store = known_place(l, n) ? store_index_known : store_index;
    return t;
}

/* --- object.name ------------------------------------------------------------------------------------------------------- */

typedef struct PropertyCode {
    Code base;
    Code *object, *name_code;
    const Sym *name;
    bool safe, on_this;
    Class *cls; /* objects of this class have the name in field `slot` */
    uint32_t version, slot;
    Method *getter; /* when slot is UINT32_MAX */
    Class *store_cls; /* assignments to objects of this class go to that field */
    uint32_t store_version;
    Field *store_field;
    Class *super_of;
} PropertyCode;

/* A private field of the class whose code is running. */
static Field *private_field(const Frame *f, Class *cls, const Sym *name) {
    Field *field = f->function->sees_privates ? class_find_field(cls, name) : NULL;
    return field && field->is_private && field->owner == f->function->owner ? field : NULL;
}

/* Property of an object of a script's class: fields and getters are remembered for the next object of the class. */
static Value object_property_of(PropertyCode *c, Frame *f, Value object, const Sym *name) {
    Interp *in = f->in;
    Class *cls = object.as.obj->cls;
    Field *own = c->on_this ? class_find_field(cls, name) : NULL;
    bool map = object.kind == V_MAP || object_is(in, object, CLS_JAVA_MAP);
    if (map && !(own && own->owner == f->function->owner)) return get_property(in, object, name);
    PropertyRef ref = {.form = PROPERTY_NONE};
    if (own && own->owner == f->function->owner) {
        ref = (PropertyRef){own->is_static ? PROPERTY_STATIC : PROPERTY_FIELD, own, NULL};
    } else if (!(cls->flags & CLASS_SCRIPT) && !property_overridden(in, cls)) {
        ref = property_find(in, cls, name, false, false);
        if (ref.form == PROPERTY_NONE) ref.field = private_field(f, cls, name);
        if (ref.field && ref.form == PROPERTY_NONE) ref.form = ref.field->is_static ? PROPERTY_STATIC : PROPERTY_FIELD;
    }
    if (ref.form == PROPERTY_NONE) return get_property(in, object, name);
    if (ref.form == PROPERTY_FIELD || ref.form == PROPERTY_METHOD) {
        c->cls = cls;
        c->version = in->method_version;
        c->slot = ref.form == PROPERTY_FIELD ? ref.field->slot : UINT32_MAX;
        c->getter = ref.method;
    }
    return property_read(in, &ref, object);
}

static Value property_of(PropertyCode *c, Frame *f, Value object, const Sym *name) {
    Interp *in = f->in;
    if (object.kind == V_MAP && !c->on_this && builtin(object)) {
        bool found;
        return map_get_sym(in, as_map(object), name, &found);
    }
    if (is_null(object) && c->safe) return object;
    frame_at(f, &c->base);
    bool own = object.kind == V_OBJECT || (c->on_this && is_heap(object) && object.kind != V_CLASS);
    return own ? object_property_of(c, f, object, name) : get_property(in, object, name);
}

static Value eval_property(Code *code, Frame *f) {
    PropertyCode *c = (PropertyCode *)code;
    Value object = eval(c->object, f);
    if (object.kind == V_OBJECT && object.as.obj->cls == c->cls && f->in->method_version == c->version) {
        if (c->slot != UINT32_MAX) return object.as.obj->fields[c->slot];
        frame_at(f, code);
        return method_invoke(f->in, c->getter, object, NULL, 0);
    }
    return is_abrupt(object) ? object : property_of(c, f, object, c->name);
}

/* The name of a computed property: obj."$x". */
static const Sym *computed_name(Code *code, Frame *f, Value *abrupt) {
    Value name = eval(code, f);
    if (!is_abrupt(name)) name = value_to_string(f->in, name);
    *abrupt = name;
    return is_abrupt(name) ? NULL : string_sym(f->in, as_string(name));
}

static Value eval_property_computed(Code *code, Frame *f) {
    PropertyCode *c = (PropertyCode *)code;
    Value object = eval(c->object, f), abrupt;
    if (is_abrupt(object)) return object;
    const Sym *name = computed_name(c->name_code, f, &abrupt);
    if (!name) return abrupt;
    if (is_null(object) && c->safe) return object;
    frame_at(f, code);
    return code->node->PROPERTY.attribute ? field_get(f->in, object, name) : get_property(f->in, object, name);
}

static Value eval_attribute(Code *code, Frame *f) {
    PropertyCode *c = (PropertyCode *)code;
    Value object = eval(c->object, f);
    if (is_abrupt(object) || (is_null(object) && c->safe)) return object;
    frame_at(f, code);
    return field_get(f->in, object, c->name);
}

/* list*.name: of every item, null for null. */
static Value spread_of(const PropertyCode *c, Frame *f, Value object) {
    Interp *in = f->in;
    if (is_null(object)) return object;
    Iter it;
    if (!iter_start(in, &it, object)) return V_THROWN;
    bool attribute = c->base.node->PROPERTY.attribute;
    Value out = list_new(in, 8);
    for (Value item; iter_next(in, &it, &item);) {
        Value v = is_null(item) ? item : attribute ? field_get(in, item, c->name) : get_property(in, item, c->name);
        if (is_abrupt(v)) return v;
        list_push(as_list(out), v);
    }
    return it.failed ? V_THROWN : out;
}

static Value eval_property_spread(Code *code, Frame *f) {
    PropertyCode *c = (PropertyCode *)code;
    Value object = eval(c->object, f);
    if (is_abrupt(object)) return object;
    frame_at(f, code);
    return spread_of(c, f, object);
}

static Value eval_super_property(Code *code, Frame *f) {
    PropertyCode *c = (PropertyCode *)code;
    frame_at(f, code);
    Class *super = f->function->owner->super;
    PropertyRef ref = property_find(f->in, super, c->name, f->self.kind == V_CLASS, false);
    if (ref.form == PROPERTY_NONE && f->self.kind == V_CLASS) return throw_missing_property(f->in, c->name, super);
    if (ref.form == PROPERTY_NONE) return call_super(f->in, f->function->owner, f->self, sym_getter(f->in, c->name), NULL, 0);
    return property_read(f->in, &ref, f->self);
}

/* Outer.this: the object of that class around this one. */
static Value eval_outer_this(Code *code, Frame *f) {
    PropertyCode *c = (PropertyCode *)code;
    Value object = f->self;
    while (object.kind == V_OBJECT && !class_is_subclass(object.as.obj->cls, c->super_of)) object = instance_outer(object);
    return object;
}

static bool is_simple_name(const Node *n) { return n->kind == AST_STRING; }

/* a.b.C as the full name of a class; NULL when it is none. */
static Class *qualified_class(Lower *l, Node *n) {
    Buf b = {0};
    Node *at = n;
    Text parts[16];
    int count = 0;
    for (; at->kind == AST_PROPERTY && count < 15; at = at->PROPERTY.object) {
        Node *name = at->PROPERTY.name;
        if (name->kind != AST_STRING || at->PROPERTY.safe || at->PROPERTY.spread || at->PROPERTY.attribute) return NULL;
        parts[count++] = name->STRING.value;
    }
    if (at->kind != AST_NAME || at->NAME.bind.kind != BIND_DYNAMIC || count == 15) return NULL;
    Class *holder = NULL;
    if (field_in_sight(l->owner, lower_sym(l, at->NAME.id), &holder)) return NULL;
    buf_text(&b, at->NAME.id);
    while (count) {
        buf_char(&b, '.');
        buf_text(&b, parts[--count]);
    }
    return unit_class(l->unit, l->owner, buf_as_text(&b));
}

/* The class that an expression names: Foo, a.b.Foo, int[]. */
static Class *named_class(Lower *l, Node *n) {
    if (n->kind == AST_TYPE) return type_find(l->unit, l->owner, n);
    if (n->kind == AST_PROPERTY) return is_simple_name(n->PROPERTY.name) ? qualified_class(l, n) : NULL;
    if (n->kind == AST_INDEX && !n->INDEX.args.count) {
        Class *element = named_class(l, n->INDEX.object);
        return element ? class_array_of(l->in, element) : NULL;
    }
    Class *holder = NULL;
    if (n->kind != AST_NAME || n->NAME.bind.kind != BIND_DYNAMIC) return NULL;
    if (field_in_sight(l->owner, lower_sym(l, n->NAME.id), &holder)) return NULL;
    return unit_class(l->unit, l->owner, n->NAME.id);
}

static bool names_class(const Node *n) { return text_is(n->PROPERTY.name->STRING.value, "class"); }

static Code *lower_class_part(Lower *l, Node *n) {
    Node *object = n->PROPERTY.object;
    if (names_class(n)) {
        Class *literal = named_class(l, object);
        if (literal) return code_constant(n, v_obj(V_CLASS, literal));
    }
    Class *c = qualified_class(l, n);
    if (c) return code_constant(n, v_obj(V_CLASS, c));
    if (!text_is(n->PROPERTY.name->STRING.value, "this")) return NULL;
    c = object->kind == AST_NAME ? unit_class(l->unit, l->owner, object->NAME.id) : NULL;
    if (object->kind == AST_PROPERTY) c = qualified_class(l, object);
    if (!c) return NULL;
    PropertyCode *p = CODE(PropertyCode, eval_outer_this, n);
    p->super_of = c;
    return &p->base;
}

/* The field that `this.name` in a trait or a class's own code means, whatever the object's class is: closures alone look
 * further. */
static Field *field_of_this(Lower *l, const Node *object, const Node *n) {
    if (object->kind != AST_THIS || !is_simple_name(n->PROPERTY.name)) return NULL;
    const Sym *name = lower_sym(l, n->PROPERTY.name->STRING.value);
    Field *of_trait = field_of_trait(l, name);
    if (of_trait || in_closure(l) || !l->owner || l->fn->is_static) return of_trait;
    return symmap_get(&l->owner->fields, name);
}

Code *lower_PROPERTY(Lower *l, Node *n) {
    Node *object = n->PROPERTY.object;
    if (trait_super_of(l, object)) object = node_new(AST_THIS, object->span);
    if (is_simple_name(n->PROPERTY.name) && (!n->PROPERTY.safe || names_class(n)) && !n->PROPERTY.spread && !n->PROPERTY.attribute) {
        Code *c = lower_class_part(l, n);
        if (c) return c;
    }
    PropertyCode *c = CODE(PropertyCode, eval_property, n);
    Field *own = field_of_this(l, object, n);
    if (own) return lower_own_field(l, n, own);
    c->safe = n->PROPERTY.safe;
    c->on_this = object->kind == AST_THIS && !in_closure(l);
    c->object = lower(l, object);
    if (!is_simple_name(n->PROPERTY.name)) {
        c->name_code = lower(l, n->PROPERTY.name);
        c->base.eval = eval_property_computed;
        return &c->base;
    }
    c->name = lower_sym(l, n->PROPERTY.name->STRING.value);
    if (n->PROPERTY.spread) c->base.eval = eval_property_spread;
    else if (n->PROPERTY.attribute) c->base.eval = eval_attribute;
    else if (object->kind == AST_SUPER) c->base.eval = eval_super_property;
    return &c->base;
}

/* --- as targets ------------------------------------------------------------------------------------------------------------ */

static Value load_property(Target *t, Frame *f, Value object, const Value *keys) {
    (void)keys;
    const PropertyCode *c = t->cache;
    if (object.kind == V_OBJECT && object.as.obj->cls == c->cls && f->in->method_version == c->version && c->slot != UINT32_MAX)
        return object.as.obj->fields[c->slot];
    return property_of(t->cache, f, object, t->name);
}

static void store_remember(PropertyCode *c, Interp *in, Class *cls, Field *field) {
    c->store_cls = cls;
    c->store_version = in->method_version;
    c->store_field = field;
}

/* Stores in an instance field, cast when its type asks for it. */
static inline bool field_put(Interp *in, Field *field, Value object, Value v, bool on_this) {
    if (field->type && (v.kind != (uint64_t)field->type->kind || v.kind > V_STRING))
        return (on_this ? field_store : field_store_outside)(in, field, object, v);
    object.as.obj->fields[field->slot] = v;
    return true;
}

static bool store_property(Target *t, Frame *f, Value object, const Value *keys, Value v) {
    (void)keys;
    PropertyCode *c = t->cache;
    Interp *in = f->in;
    if (object.kind == V_MAP && !c->on_this && builtin(object)) return map_put_sym(in, as_map(object), t->name, v);
    frame_at(f, &t->at);
    if (object.kind == V_OBJECT && object.as.obj->cls == c->store_cls && c->store_version == in->method_version)
        return field_put(in, c->store_field, object, v, c->on_this);
    if (c->on_this && is_heap(object) && object.kind != V_CLASS) {
        Field *field = class_find_field(object.as.obj->cls, t->name);
        if (field && field->owner == f->function->owner && !field->is_static) {
            if (object.kind == V_OBJECT) store_remember(c, in, object.as.obj->cls, field);
            return field_store(in, field, object, v);
        }
    }
    Field *plain = object.kind == V_OBJECT ? property_stored_field(in, object.as.obj->cls, t->name) : NULL;
    if (plain) {
        store_remember(c, in, object.as.obj->cls, plain);
        return field_put(in, plain, object, v, c->on_this);
    }
    return set_property(in, object, t->name, v);
}

static Value load_computed(Target *t, Frame *f, Value object, const Value *keys) {
    frame_at(f, &t->at);
    Value name = value_to_string(f->in, keys[0]);
    if (is_abrupt(name)) return name;
    const Sym *sym = string_sym(f->in, as_string(name));
    return t->node->PROPERTY.attribute ? field_get(f->in, object, sym) : get_property(f->in, object, sym);
}

static bool store_computed(Target *t, Frame *f, Value object, const Value *keys, Value v) {
    frame_at(f, &t->at);
    Value name = value_to_string(f->in, keys[0]);
    if (is_abrupt(name)) return false;
    const Sym *sym = string_sym(f->in, as_string(name));
    return t->node->PROPERTY.attribute ? field_set(f->in, object, sym, v) : set_property(f->in, object, sym, v);
}

static Value load_attribute(Target *t, Frame *f, Value object, const Value *keys) {
    (void)keys;
    frame_at(f, &t->at);
    return field_get(f->in, object, t->name);
}

static bool store_attribute(Target *t, Frame *f, Value object, const Value *keys, Value v) {
    (void)keys;
    frame_at(f, &t->at);
    return field_set(f->in, object, t->name, v);
}

static bool store_super(Target *t, Frame *f, Value object, const Value *keys, Value v) {
    (void)object, (void)keys;
    frame_at(f, &t->at);
    const Sym *setter = sym_setter(f->in, t->name);
    Class *super = f->function->owner->super;
    if (class_has_method(f->in, super, setter)) return !is_abrupt(call_super(f->in, f->function->owner, f->self, setter, &v, 1));
    Field *field = class_find_field(super, t->name);
    return field ? field_store(f->in, field, f->self, v) : set_property(f->in, f->self, t->name, v);
}

/* Trait.super.name = v */
static bool store_trait_super(Target *t, Frame *f, Value object, const Value *keys, Value v) {
    (void)object, (void)keys;
    frame_at(f, &t->at);
    Interp *in = f->in;
    Class *trait = ((PropertyCode *)t->cache)->super_of;
    Method *setter = class_find_method(in, trait, sym_setter(in, t->name), &v, 1, NULL);
    if (!setter) return set_property(in, f->self, t->name, v);
    return !is_abrupt(call_trait_method(in, class_real(class_of(in, f->self)), trait, setter, f->self, &v, 1));
}

static Value load_spread(Target *t, Frame *f, Value object, const Value *keys) {
    (void)keys;
    frame_at(f, &t->at);
    return spread_of(t->cache, f, object);
}

/* list*.name = v sets it on every item. */
static bool store_spread(Target *t, Frame *f, Value object, const Value *keys, Value v) {
    (void)keys;
    frame_at(f, &t->at);
    Iter it;
    Value item;
    if (!iter_start(f->in, &it, object)) return false;
    while (iter_next(f->in, &it, &item))
        if (!is_null(item) && !set_property(f->in, item, t->name, v)) return false;
    return !it.failed;
}

Target *target_property(Lower *l, Node *n, Target *t) {
    PropertyCode *c = CODE(PropertyCode, eval_property, n);
    Node *object = n->PROPERTY.object;
    c->super_of = trait_super_of(l, object);
    if (c->super_of) object = node_new(AST_THIS, object->span);
    t->object = lower(l, object);
    t->safe = n->PROPERTY.safe;
    t->cache = c;
    c->on_this = object->kind == AST_THIS && !in_closure(l);
    c->safe = t->safe;
    if (!is_simple_name(n->PROPERTY.name)) {
        t->keys = gc_new_array(Code *, 1);
        t->keys[0] = lower(l, n->PROPERTY.name);
        t->key_count = 1;
        t->load = load_computed;
        t->store = store_computed;
        return t;
    }
    t->name = c->name = lower_sym(l, n->PROPERTY.name->STRING.value);
    t->load = n->PROPERTY.attribute ? load_attribute : load_property;
    t->store = n->PROPERTY.attribute ? store_attribute : store_property;
    if (n->PROPERTY.spread) {
        t->load = load_spread;
        t->store = store_spread;
    }
    Field *own = field_of_this(l, object, n);
    if (own) return target_own_field(l, n, t, own);
    if (object->kind == AST_SUPER && !n->PROPERTY.attribute) t->store = store_super;
    if (c->super_of) t->store = store_trait_super;
    return t;
}
