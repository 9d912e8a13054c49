/*
 * @TupleConstructor, @Immutable, @Singleton, @AutoClone, @Builder: how objects of a class are made.
 */
#include "interp/classes/construct.h"
#include "interp/eval/eval_place.h"
#include "interp/collections/set.h"
#include "interp/classes/transform.h"

/* --- @TupleConstructor ----------------------------------------------------------------------------------------------------------- */

static Value prepare(Interp *in, Transform *t, Value self) {
    self = construct_on(in, t->cls->super, self, NULL, 0);
    if (is_abrupt(self)) return self;
    return class_init_fields(in, t->cls, self) ? self : V_THROWN;
}

static bool is_map_type(const Field *f) {
    return f->type && (strcmp(f->type->name, "java.util.Map") == 0 || f->type->kind == V_MAP);
}

static Value tuple_construct(Interp *in, Value closure, const Value *args, int argc) {
    Transform *t = transform_of(closure);
    Value self = prepare(in, t, transform_receiver(closure));
    if (is_abrupt(self)) return self;
    if (argc == 1 && args[0].kind == V_MAP && t->count && !is_map_type(t->field[0]))
        return construct_named(in, self, args[0]) ? self : V_THROWN;
    for (uint32_t i = 0; i < t->count && i < (uint32_t)argc; i++) {
        if (is_null(args[i]) && t->field[i]->type && t->field[i]->type->flags & CLASS_PRIMITIVE) continue;
        if (!field_store(in, t->field[i], self, args[i])) return V_THROWN;
    }
    return self;
}

static void add_constructors(Interp *in, Class *c, Transform *t, NativeFn fn, uint32_t least) {
    for (uint32_t count = least; count <= t->count; count++) {
        Method *m = transform_method(in, c, "<init>", (uint16_t)count, fn, t);
        if (!m) continue;
        method_params(in, m);
        for (uint32_t i = 0; i < count; i++)
            if (t->field[i]->type && !(count == 1 && !is_map_type(t->field[0]))) m->params[i] = t->field[i]->type;
        m->untyped = count <= 1;
    }
}

void transform_tuple(Interp *in, Class *c, Node *annotation) {
    if (has_constructor(in, c) && !annotation_flag(annotation, "force", false)) return;
    bool fields = annotation_flag(annotation, "includeFields", false);
    bool supers = annotation_flag(annotation, "includeSuperProperties", false);
    Transform *t = transform_new(c, annotation, fields, supers);
    uint32_t least = annotation_flag(annotation, "defaults", true) ? 0 : t->count;
    add_constructors(in, c, t, tuple_construct, least);
}

/* --- @Immutable -------------------------------------------------------------------------------------------------------------------- */

static Value frozen(Interp *in, Value v) {
    if (v.kind == V_LIST) return list_view_unmodifiable(in, as_list(list_copy(in, as_list(v)->at, as_list(v)->len)));
    if (v.kind == V_MAP || v.kind == V_SET) return call_method_z(in, v, "asImmutable", NULL, 0);
    if (v.kind == V_ARRAY || (v.kind == V_NATIVE && strcmp(v.as.obj->cls->name, "java.util.Date") == 0))
        return call_method_z(in, v, "clone", NULL, 0);
    return v;
}

static bool store_frozen(Interp *in, Field *f, Value self, Value v) {
    if (is_null(v) && f->type && f->type->flags & CLASS_PRIMITIVE) return true;
    if (f->type) v = value_cast(in, v, f->type);
    if (!is_abrupt(v)) v = frozen(in, v);
    if (is_abrupt(v)) return false;
    *field_place(f, self) = v;
    return true;
}

static Value immutable_named(Interp *in, Transform *t, Value self, Value map) {
    uint32_t at = 0;
    Value key, value;
    while (map_next(as_map(map), &at, &key, &value)) {
        Text name;
        if (!value_text(in, key, &name)) return V_THROWN;
        Field *f = symmap_get(&t->cls->fields, sym_intern(in, name));
        if (!f || f->is_static) return throw_missing_property(in, sym_intern(in, name), t->cls);
        if (!store_frozen(in, f, self, value)) return V_THROWN;
    }
    return self;
}

static Value immutable_construct(Interp *in, Value closure, const Value *args, int argc) {
    Transform *t = transform_of(closure);
    Value self = prepare(in, t, transform_receiver(closure));
    if (is_abrupt(self)) return self;
    if (argc == 1 && args[0].kind == V_MAP && !(t->count == 1 && is_map_type(t->field[0])))
        return immutable_named(in, t, self, args[0]);
    for (uint32_t i = 0; i < t->count && i < (uint32_t)argc; i++)
        if (!store_frozen(in, t->field[i], self, args[i])) return V_THROWN;
    return self;
}

static Value copy_with(Interp *in, Value closure, const Value *args, int argc) {
    (void)argc;
    Transform *t = transform_of(closure);
    Value self = transform_receiver(closure), copy = instance_new(class_real(self.as.obj->cls));
    memcpy(copy.as.obj->fields, self.as.obj->fields, self.as.obj->cls->field_count * sizeof(Value));
    return args[0].kind == V_MAP ? immutable_named(in, t, copy, args[0]) : copy;
}

void transform_immutable(Interp *in, Class *c, Node *annotation) {
    Transform *t = transform_new(c, annotation, false, false);
    for (uint32_t i = 0; i < t->count; i++) {
        t->field[i]->is_final = true;
        /* no setter: those made for the property go away */
        const Sym *setter = sym_setter(in, t->field[i]->name);
        Method *m = symmap_get(&c->methods, setter);
        if (m && m->field == t->field[i]) symmap_put(&c->methods, setter, m->next);
    }
    if (!class_own_method(c, in->state->sym.init, (int)t->count)) add_constructors(in, c, t, immutable_construct, t->count);
    if (t->count) transform_method(in, c, "<init>", 0, immutable_construct, t);
    if (t->count != 1) transform_method(in, c, "<init>", 1, immutable_construct, t);
    if (annotation_flag(annotation, "copyWith", false)) transform_method(in, c, "copyWith", 1, copy_with, t);
    const NodeList *all = &c->decl->CLASS.annotations;
    if (!node_has_annotation(all, "EqualsAndHashCode")) transform_equals(in, c, annotation);
    if (!node_has_annotation(all, "ToString")) transform_to_string(in, c, annotation);
}

/* --- @Singleton ---------------------------------------------------------------------------------------------------------------------- */

static Value singleton_get(Interp *in, Value closure, const Value *args, int argc) {
    (void)args, (void)argc;
    Transform *t = transform_of(closure);
    if (!is_null(t->state)) return t->state;
    Value self = instance_new(t->cls);
    t->state = self;
    Method *own = t->super;
    self = own ? method_invoke(in, own, self, NULL, 0) : prepare(in, t, self);
    t->state = is_abrupt(self) ? v_null() : self;
    return self;
}

static Value singleton_refuse(Interp *in, Value closure, const Value *args, int argc) {
    (void)args, (void)argc;
    Transform *t = transform_of(closure);
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
    Method *m = transform_method(in, c, sym_getter(in, sym_intern(in, name))->text, 0, singleton_get, t);
    if (m) m->is_static = true;
}

/* --- @AutoClone
 * ------------------------------------------------------------------------------------------------------------------------
 */

static Value auto_clone(Interp *in, Value closure, const Value *args, int argc) {
    (void)args, (void)argc;
    Value self = transform_receiver(closure), copy = instance_new(class_real(self.as.obj->cls));
    Value *fields = copy.as.obj->fields;
    for (uint32_t i = 0; i < self.as.obj->cls->field_count; i++) {
        Value v = self.as.obj->fields[i];
        if (v.kind >= V_LIST && v.kind <= V_SET) v = call_method_z(in, v, "clone", NULL, 0);
        if (is_abrupt(v)) return v;
        fields[i] = v;
    }
    return copy;
}

void transform_auto_clone(Interp *in, Class *c, Node *annotation) {
    transform_method(in, c, "clone", 0, auto_clone, transform_new(c, annotation, false, false));
}

/* --- @Builder (the default strategy)
 * ----------------------------------------------------------------------------------------------------- */

static Value builder_set(Interp *in, Value closure, const Value *args, int argc) {
    (void)in, (void)argc;
    Value self = transform_receiver(closure);
    *field_place(transform_of(closure)->field[0], self) = args[0];
    return self;
}

static Value builder_build(Interp *in, Value closure, const Value *args, int argc) {
    (void)args, (void)argc;
    Transform *t = transform_of(closure);
    Value self = transform_receiver(closure), object = class_construct(in, t->target, NULL, 0);
    if (is_abrupt(object)) return object;
    for (uint32_t i = 0; i < t->count; i++) {
        Value v = *field_place(t->field[i], self);
        if (!is_null(v) && !set_property(in, object, t->field[i]->name, v)) return V_THROWN;
    }
    return object;
}

static Value builder_new(Interp *in, Value closure, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    return instance_new(transform_of(closure)->target);
}

static const char *member_text(Node *annotation, const char *member, const char *fallback) {
    Node *value = annotation_member(annotation, member);
    return value && value->kind == AST_STRING ? text_z(value->STRING.value) : fallback;
}

void transform_builder(Interp *in, Class *c, Node *annotation) {
    Transform *of = transform_new(c, annotation, false, annotation_flag(annotation, "includeSuperProperties", false));
    const char *name = member_text(annotation, "builderClassName", text_printf("%sBuilder", c->simple_name));
    Class *builder = class_new(in, text_printf("%s$%s", c->name, name), in->kinds[V_OBJECT], 0);
    builder->state = CLASS_READY;
    Transform *build = gc_new(Transform);
    *build = (Transform){.cls = builder, .target = c, .count = of->count};
    build->field = gc_new_array(Field *, of->count + 1);
    const char *prefix = member_text(annotation, "prefix", "");
    for (uint32_t i = 0; i < of->count; i++) {
        build->field[i] = class_add_field(in, builder, of->field[i]->name, NULL, 0, false);
        Transform *set = gc_new(Transform);
        *set = (Transform){.cls = builder, .field = &build->field[i], .count = 1};
        const char *property = of->field[i]->name->text;
        char *method = text_printf("%s%s", prefix, property);
        if (*prefix && method[strlen(prefix)] >= 'a' && method[strlen(prefix)] <= 'z')
            method[strlen(prefix)] = (char)(method[strlen(prefix)] - 32);
        transform_method(in, builder, method, 1, builder_set, set);
    }
    transform_method(in, builder, member_text(annotation, "buildMethodName", "build"), 0, builder_build, build);
    Transform *make = gc_new(Transform);
    *make = (Transform){.cls = c, .target = builder};
    Method *m = transform_method(in, c, member_text(annotation, "builderMethodName", "builder"), 0, builder_new, make);
    if (m) m->is_static = true;
}
