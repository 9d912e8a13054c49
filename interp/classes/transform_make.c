/*
 * @TupleConstructor, @Immutable, @Singleton: how objects of a class are made.
 */
#include "interp/classes/construct.h"
#include "interp/eval/eval_place.h"
#include "interp/collections/set.h"
#include "interp/classes/transform.h"
#include "interp/collections/views.h"

/* --- @TupleConstructor ----------------------------------------------------------------------------------------------------------- */

static Value prepare_with(Interp *in, Transform *t, Value self, const Value *args, int argc) {
    self = construct_on(in, t->cls->super, self, args, argc);
    if (is_abrupt(self)) return self;
    return class_init_fields(in, t->cls, self) ? self : V_THROWN;
}

static Value prepare(Interp *in, Transform *t, Value self) {
    return prepare_with(in, t, self, NULL, 0);
}

Value construct_on_super(Interp *in, Class *c, Value self) {
    Transform t = {.cls = c};
    return prepare(in, &t, self);
}

static bool is_map_type(const Field *f) {
    return f->type && (strcmp(f->type->name, "java.util.Map") == 0 || f->type->kind == V_MAP);
}

static Value tuple_construct(Interp *in, Value closure, const Value *args, int argc) {
    Transform *t = transform_of(closure);
    bool named = argc == 1 && args[0].kind == V_MAP && t->count && !(t->count == 1 && is_map_type(t->field[0]));
    bool pass_on = !named && argc && t->supers && annotation_flag(t->annotation, "callSuper", false);
    uint32_t first = pass_on ? t->supers : 0;
    int passed = !pass_on ? 0 : (uint32_t)argc < first ? argc : (int)first;
    Value self = prepare_with(in, t, transform_receiver(closure), args, passed);
    if (is_abrupt(self)) return self;
    if (named) return construct_named(in, self, args[0]) ? self : V_THROWN;
    for (uint32_t i = first; i < t->count && i < (uint32_t)argc; i++) {
        if (is_null(args[i]) && t->field[i]->type && t->field[i]->type->flags & CLASS_PRIMITIVE) continue;
        if (!field_store(in, t->field[i], self, args[i])) return V_THROWN;
    }
    return self;
}

/* One for each number of arguments. */
static void add_constructors(Interp *in, Class *c, Transform *t, NativeFn fn, uint32_t least) {
    for (uint32_t count = least; count <= t->count; count++) {
        Method *m = transform_method(in, c, "<init>", (uint16_t)count, fn, t);
        if (!m) continue;
        method_params(in, m);
        for (uint32_t i = 0; i < count; i++)
            if (t->field[i]->type) m->params[i] = t->field[i]->type;
        m->untyped = count == 0 || m->params[0] == in->kinds[V_OBJECT];
        for (uint32_t i = 1; i < count; i++) m->untyped = m->untyped && m->params[i] == in->kinds[V_OBJECT];
    }
}

void transform_tuple(Interp *in, Class *c, Node *annotation) {
    if (has_constructor(in, c) && !annotation_flag(annotation, "force", false)) return;
    bool fields = annotation_flag(annotation, "includeFields", false);
    bool super_fields = annotation_flag(annotation, "includeSuperFields", false);
    bool supers = super_fields || annotation_flag(annotation, "includeSuperProperties", false);
    Transform *t = transform_new(c, annotation, fields || super_fields, supers);
    uint32_t least = annotation_flag(annotation, "defaults", true) ? 0 : t->count;
    add_constructors(in, c, t, tuple_construct, least);
}

/* --- @Immutable -------------------------------------------------------------------------------------------------------------------- */

static Value frozen(Interp *in, Value v) {
    if (v.kind == V_LIST) return collection_view_like(in, list_copy(in, as_list(v)->at, as_list(v)->len), VIEW_UNMODIFIABLE);
    if (v.kind == V_MAP || v.kind == V_SET) return call_method_z(in, v, "asImmutable", NULL, 0);
    if (v.kind == V_ARRAY || (v.kind == V_NATIVE && strcmp(v.as.obj->cls->name, "java.util.Date") == 0))
        return call_method_z(in, v, "clone", NULL, 0);
    return v;
}

static bool lists_name(const Node *value, Text name) {
    if (!value) return false;
    if (value->kind == AST_STRING) return text_eq(value->STRING.value, name);
    if (value->kind == AST_NAME) return text_eq(value->NAME.id, name);
    for (uint32_t i = 0; value->kind == AST_LIST && i < value->LIST.items.count; i++)
        if (lists_name(value->LIST.items.item[i], name)) return true;
    return false;
}

/* Named in knownImmutables or knownImmutableClasses: taken as it is. */
static bool known_immutable(const Transform *t, const Field *f) {
    if (lists_name(annotation_member(t->annotation, "knownImmutables"), sym_text(f->name))) return true;
    return f->type && lists_name(annotation_member(t->annotation, "knownImmutableClasses"), text_of(f->type->simple_name));
}

/* A script's class that is neither an enum nor @Immutable itself may change. */
static bool may_change(Interp *in, Value v) {
    const Class *c = v.kind == V_OBJECT ? class_real(v.as.obj->cls) : NULL;
    return c && c->decl && c->decl->kind == AST_CLASS && !(c->flags & CLASS_ENUM) && !(c->unit && c->unit->source->library) &&
           !node_has_annotation(&c->decl->CLASS.annotations, "Immutable") && !class_is_subclass(c, class_named(in, "java.lang.Cloneable"));
}

static bool store_frozen(Interp *in, Transform *t, Field *f, Value self, Value v) {
    if (known_immutable(t, f)) return field_store(in, f, self, v);
    if (may_change(in, v)) {
        throw_error(in, EX_RUNTIME,
                    "@Immutable processor doesn't know how to handle field '%s' of type '%s' while constructing class %s.\n"
                    "@Immutable classes only support properties with effectively immutable types",
                    f->name->text, class_real(v.as.obj->cls)->name, t->cls->name);
        return false;
    }
    if (is_null(v) && f->type && f->type->flags & CLASS_PRIMITIVE) return true;
    Class *collection = class_named(in, "java.util.Collection");
    bool items = f->type && class_is_subclass(f->type, collection) && !value_instanceof(in, v, collection);
    if (f->type) v = value_cast(in, v, items ? collection : f->type);
    if (!is_abrupt(v)) v = frozen(in, v);
    if (is_abrupt(v)) return false;
    *field_place(f, self) = v;
    return true;
}

/* An initial value that was not replaced. */
static bool freeze_default(Interp *in, Transform *t, Field *f, Value self) {
    if (known_immutable(t, f) || !f->initial) return true;
    Value v = frozen(in, *field_place(f, self));
    if (is_abrupt(v)) return false;
    *field_place(f, self) = v;
    return true;
}

/* Of the statics only fields that are no properties are set, and what is written as final with a value keeps it. */
static bool store_named(Interp *in, Transform *t, Field *f, Value self, Value v) {
    if (f->is_static) return f->is_final || f->is_property || field_store(in, f, self, v);
    const Node *node = f->node;
    if (f->is_property || !node || node->kind != AST_FIELD || !(node->FIELD.modifiers & MODIFIER_FINAL) || !node->FIELD.init)
        return store_frozen(in, t, f, self, v);
    throw_error(in, EX_READ_ONLY_PROPERTY, "Cannot set readonly property: %s for class: %s", f->name->text, t->cls->name);
    return false;
}

static Value immutable_named(Interp *in, Transform *t, Value self, Value map) {
    uint32_t at = 0;
    Value key, value;
    while (map_next(as_map(map), &at, &key, &value)) {
        Text name;
        if (!value_text(in, key, &name)) return V_THROWN;
        Field *f = symmap_get(&t->cls->fields, sym_intern(in, name));
        if (!f) return throw_missing_property(in, sym_intern(in, name), t->cls);
        if (!store_named(in, t, f, self, value)) return V_THROWN;
    }
    for (uint32_t i = 0; i < t->count; i++)
        if (!freeze_default(in, t, t->field[i], self)) return V_THROWN;
    return self;
}

/* A single Map, HashMap or LinkedHashMap: a map given is its value. */
static bool holds_one_map(const Transform *t) {
    const char *type = t->count == 1 && t->field[0]->type ? t->field[0]->type->name : "";
    return strcmp(type, "java.util.Map") == 0 || strcmp(type, "java.util.HashMap") == 0 || strcmp(type, "java.util.LinkedHashMap") == 0;
}

/* A HashMap may be given under its name, too. */
static Value unnamed_map(Interp *in, const Transform *t, Value given) {
    if (given.kind != V_MAP || strcmp(t->field[0]->type->name, "java.util.HashMap") != 0) return given;
    bool named;
    Value v = map_get(in, as_map(given), sym_value(in, t->field[0]->name), &named);
    return named && (is_null(v) || map_size(as_map(given)) == 1) ? v : given;
}

static Value immutable_of_map(Interp *in, Transform *t, Value self, const Value *args, int argc) {
    bool none = argc ? is_null(args[0]) : strcmp(t->field[0]->type->name, "java.util.HashMap") == 0;
    if (none) return freeze_default(in, t, t->field[0], self) ? self : V_THROWN;
    Value v = argc ? unnamed_map(in, t, args[0]) : map_new(in);
    return !is_abrupt(v) && store_frozen(in, t, t->field[0], self, v) ? self : V_THROWN;
}

static Value immutable_construct(Interp *in, Value closure, const Value *args, int argc) {
    Transform *t = transform_of(closure);
    Value self = prepare(in, t, transform_receiver(closure));
    if (is_abrupt(self)) return self;
    if (holds_one_map(t)) return immutable_of_map(in, t, self, args, argc);
    bool named = argc == 1 && args[0].kind == V_MAP && value_instanceof(in, args[0], class_named(in, "java.util.HashMap"));
    if (named) return immutable_named(in, t, self, args[0]);
    for (uint32_t i = 0; i < t->count && i < (uint32_t)argc; i++)
        if (!store_frozen(in, t, t->field[i], self, args[i])) return V_THROWN;
    for (uint32_t i = (uint32_t)argc; i < t->count; i++)
        if (!freeze_default(in, t, t->field[i], self)) return V_THROWN;
    return self;
}

/* The object itself when nothing of it would be another; names that it does not have are not looked at. */
static Value copy_with(Interp *in, Value closure, const Value *args, int argc) {
    (void)argc;
    Transform *t = transform_of(closure);
    Value self = transform_receiver(closure), changes = map_new(in);
    if (args[0].kind != V_MAP) return self;
    for (uint32_t i = 0; i < t->count; i++) {
        bool given;
        Value v = map_get(in, as_map(args[0]), sym_value(in, t->field[i]->name), &given);
        Value same = is_abrupt(v) || !given ? v : value_equals(in, v, *field_place(t->field[i], self));
        if (is_abrupt(same)) return same;
        if (given && !same.as.i && !map_put(in, as_map(changes), sym_value(in, t->field[i]->name), v)) return V_THROWN;
    }
    if (!map_size(as_map(changes))) return self;
    return immutable_named(in, t, instance_clone(self), changes);
}

static Value get_copy(Interp *in, Value closure, const Value *args, int argc) {
    (void)args, (void)argc;
    return frozen(in, *field_place(transform_of(closure)->field[0], transform_receiver(closure)));
}

/* Dates and arrays are given away as copies. */
static void guard_getter(Interp *in, Class *c, Field *f) {
    if (!f->type || !(f->type->kind == V_ARRAY || strcmp(f->type->name, "java.util.Date") == 0)) return;
    Method *m = class_own_method(c, sym_getter(in, f->name), 0);
    if (!m || m->field != f) return;
    Transform *t = gc_new(Transform);
    *t = (Transform){.cls = c, .count = 1};
    t->field = gc_new_array(Field *, 1);
    t->field[0] = f;
    m->field = NULL;
    m->closure = closure_native(in, get_copy, t, 0);
}

static void add_map_constructor(Interp *in, Class *c, Transform *t) {
    Method *m = transform_overload(in, c, "<init>", 1, immutable_construct, t);
    method_params(in, m);
    m->params[0] = class_named(in, "java.util.HashMap");
    m->untyped = false;
}

void transform_immutable(Interp *in, Class *c, Node *annotation) {
    Transform *t = transform_new(c, annotation, false, false);
    for (uint32_t i = 0; i < t->count; i++) {
        t->field[i]->is_final = true;
        guard_getter(in, c, t->field[i]);
        /* no setter: those made for the property go away */
        const Sym *setter = sym_setter(in, t->field[i]->name);
        Method *m = symmap_get(&c->methods, setter);
        if (m && m->field == t->field[i]) symmap_put(&c->methods, setter, m->next);
    }
    if (!class_own_method(c, in->state->sym.init, (int)t->count)) add_constructors(in, c, t, immutable_construct, t->count);
    if (t->count) transform_method(in, c, "<init>", 0, immutable_construct, t);
    if (!holds_one_map(t)) add_map_constructor(in, c, t);
    if (annotation_flag(annotation, "copyWith", false)) transform_method(in, c, "copyWith", 1, copy_with, t);
    const NodeList *all = &c->decl->CLASS.annotations;
    if (!node_has_annotation(all, "EqualsAndHashCode")) transform_equals(in, c, annotation);
    if (!node_has_annotation(all, "ToString")) transform_to_string(in, c, annotation);
}

/* --- @Singleton ---------------------------------------------------------------------------------------------------------------------- */

static Value singleton_get(Interp *in, Value closure, const Value *args, int argc) {
    (void)args, (void)argc;
    Transform *t = transform_of(closure);
    Value *place = &t->cls->statics[t->field[0]->slot];
    if (!is_null(*place)) return *place;
    Value self = instance_new(t->cls);
    *place = self;
    Method *own = t->super;
    self = own ? method_invoke(in, own, self, NULL, 0) : prepare(in, t, self);
    t->cls->statics[t->field[0]->slot] = is_abrupt(self) ? v_null() : self;
    return self;
}

/* A lazy singleton can be constructed as long as nobody has asked for the instance. */
static Value singleton_refuse(Interp *in, Value closure, const Value *args, int argc) {
    (void)args, (void)argc;
    Transform *t = transform_of(closure);
    if (annotation_flag(t->annotation, "lazy", false) && is_null(t->cls->statics[t->field[0]->slot]))
        return prepare(in, t, transform_receiver(closure));
    Node *property = annotation_member(t->annotation, "property");
    const char *name = property && property->kind == AST_STRING ? text_z(property->STRING.value) : "instance";
    return throw_error(in, EX_RUNTIME, "Can't instantiate singleton %s. Use %s.%s", t->cls->name, t->cls->name, name);
}

void transform_singleton(Interp *in, Class *c, Node *annotation) {
    Transform *t = transform_new(c, annotation, false, false);
    Node *property = annotation_member(annotation, "property");
    Text name = property && property->kind == AST_STRING ? property->STRING.value : TEXT("instance");
    const Sym *init = in->state->sym.init;
    t->super = symmap_get(&c->methods, init);
    if (annotation_flag(annotation, "strict", true)) {
        if (t->super) symmap_put(&c->methods, init, NULL);
        transform_method(in, c, "<init>", 0, singleton_refuse, t);
    }
    t->field = gc_new_array(Field *, 1);
    t->field[0] = class_add_field(in, c, sym_intern(in, name), NULL, MODIFIER_STATIC | MODIFIER_PRIVATE, false);
    t->count = 1;
    Method *m = transform_method(in, c, sym_getter(in, sym_intern(in, name))->text, 0, singleton_get, t);
    if (m) m->is_static = true;
}
