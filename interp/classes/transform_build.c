/*
 * @Builder with its strategies: a builder class beside the class (default), setters that yield the object (Simple), a builder
 * written for another class (External), an initializer that the constructor takes (Initializer); and builders of methods.
 */
#include "interp/classes/construct.h"
#include "interp/classes/transform.h"
#include "interp/eval/eval_place.h"

/* --- setters of the builder ---------------------------------------------------------------------------------------------- */

static Value set_and_return(Interp *in, Value closure, const Value *args, int argc) {
    (void)argc;
    Value self = transform_receiver(closure);
    return field_store(in, transform_of(closure)->field[0], self, args[0]) ? self : V_THROWN;
}

static const char *prefixed(const char *prefix, const char *property) {
    char *name = text_printf("%s%s", prefix, property);
    char *first = name + strlen(prefix);
    if (*prefix && *first >= 'a' && *first <= 'z') *first = (char)(*first - 32);
    return name;
}

static Transform *about(Class *c, Field *f) {
    Transform *t = gc_new(Transform);
    t->cls = c;
    t->count = 1;
    t->field = gc_new_array(Field *, 1);
    t->field[0] = f;
    return t;
}

/* In place of a setter that Groovy makes, or anew. */
static void add_setter(Interp *in, Class *c, Field *f, const char *name) {
    Transform *t = about(c, f);
    Method *m = class_own_method(c, sym_intern(in, text_of(name)), 1);
    if (m && m->field) {
        m->field = NULL;
        m->closure = closure_native(in, set_and_return, t, 1);
    } else if (!m) {
        m = transform_method(in, c, name, 1, set_and_return, t);
    }
    if (!m) return;
    method_params(in, m);
    m->params[0] = f->type ? f->type : in->kinds[V_OBJECT];
    m->untyped = !f->type;
}

/* Fields of `builder` like those of t, and their setters. */
static Field **mirror(Interp *in, Class *builder, const Transform *t, const char *prefix) {
    Field **fields = gc_new_array(Field *, t->count + 1);
    for (uint32_t i = 0; i < t->count; i++) {
        fields[i] = class_add_field(in, builder, t->field[i]->name, t->field[i]->type, 0, false);
        add_setter(in, builder, fields[i], prefixed(prefix, t->field[i]->name->text));
    }
    return fields;
}

static Class *builder_class(Interp *in, Class *c, const char *name) {
    Class *builder = class_new(in, text_printf("%s$%s", c->name, name), in->kinds[V_OBJECT], CLASS_STATIC);
    builder->state = CLASS_READY;
    builder->outer = c;
    return builder;
}

static Value builder_new(Interp *in, Value closure, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    Class *c = transform_of(closure)->target;
    Value self = instance_new(c);
    for (uint32_t i = 0; i < c->own_count; i++)
        if (c->own_fields[i]->type && c->own_fields[i]->type->flags & CLASS_PRIMITIVE)
            *field_place(c->own_fields[i], self) = primitive_default(c->own_fields[i]->type);
    return self;
}

static void add_maker(Interp *in, Class *c, Class *builder, const char *name) {
    Transform *make = gc_new(Transform);
    *make = (Transform){.cls = c, .target = builder};
    Method *m = transform_method(in, c, name, 0, builder_new, make);
    if (m) m->is_static = true;
}

/* --- build() ---------------------------------------------------------------------------------------------------------------- */

static bool is_set(const Field *f, Value v) {
    bool primitive = f->type && f->type->flags & CLASS_PRIMITIVE;
    return !is_null(v) && !(primitive && value_same(v, primitive_default(f->type)));
}

static Value build_object(Interp *in, Value closure, const Value *args, int argc) {
    (void)args, (void)argc;
    Transform *t = transform_of(closure);
    Value self = transform_receiver(closure);
    if (node_has_annotation(&t->target->decl->CLASS.annotations, "Immutable")) {
        Value named = map_new(in);
        for (uint32_t i = 0; i < t->count; i++) {
            Value v = *field_place(t->field[i], self);
            if (!is_null(v) && !map_put_z(in, as_map(named), t->field[i]->name->text, v)) return V_THROWN;
        }
        return class_construct(in, t->target, &named, 1);
    }
    Value object = class_construct(in, t->target, NULL, 0);
    for (uint32_t i = 0; i < t->count && !is_abrupt(object); i++) {
        Value v = *field_place(t->field[i], self);
        if (is_set(t->field[i], v) && !set_property(in, object, t->field[i]->name, v)) return V_THROWN;
    }
    return object;
}

static void add_build(Interp *in, Class *builder, Field **fields, uint32_t count, Class *target, const char *name) {
    Transform *build = gc_new(Transform);
    *build = (Transform){.cls = builder, .target = target, .count = count, .field = fields};
    transform_method(in, builder, name, 0, build_object, build);
}

/* --- the strategies ------------------------------------------------------------------------------------------------------------ */

static void build_default(Interp *in, Class *c, Node *annotation, Transform *t) {
    const char *name = annotation_text(annotation, "builderClassName", text_printf("%sBuilder", c->simple_name));
    Class *builder = builder_class(in, c, name);
    Field **fields = mirror(in, builder, t, annotation_text(annotation, "prefix", ""));
    add_build(in, builder, fields, t->count, c, annotation_text(annotation, "buildMethodName", "build"));
    add_maker(in, c, builder, annotation_text(annotation, "builderMethodName", "builder"));
}

static void build_simple(Interp *in, Class *c, Node *annotation, Transform *t) {
    const char *prefix = annotation_text(annotation, "prefix", "set");
    for (uint32_t i = 0; i < t->count; i++) add_setter(in, c, t->field[i], prefixed(prefix, t->field[i]->name->text));
}

static void build_external(Interp *in, Class *c, Node *annotation) {
    Class *target = annotation_class(c, annotation, "forClass");
    if (!target || !target->decl || !class_link(in, target)) return;
    Transform *t = transform_new(target, annotation, false, annotation_flag(annotation, "includeSuperProperties", false));
    Field **fields = mirror(in, c, t, annotation_text(annotation, "prefix", ""));
    add_build(in, c, fields, t->count, target, annotation_text(annotation, "buildMethodName", "build"));
}

static Value from_initializer(Interp *in, Value closure, const Value *args, int argc) {
    (void)argc;
    Transform *t = transform_of(closure);
    Value self = construct_on_super(in, t->cls, transform_receiver(closure));
    for (uint32_t i = 0; i < t->count && !is_abrupt(self); i++) {
        Value v = *field_place(class_find_field(t->target, t->field[i]->name), args[0]);
        if (is_set(t->field[i], v) && !field_store(in, t->field[i], self, v)) return V_THROWN;
    }
    return self;
}

static void build_initializer(Interp *in, Class *c, Node *annotation, Transform *t) {
    const char *name = annotation_text(annotation, "builderClassName", text_printf("%sInitializer", c->simple_name));
    Class *initializer = builder_class(in, c, name);
    mirror(in, initializer, t, annotation_text(annotation, "prefix", ""));
    add_maker(in, c, initializer, annotation_text(annotation, "builderMethodName", "createInitializer"));
    t->target = initializer;
    Method *m = gc_new(Method);
    m->name = in->state->sym.init;
    m->param_count = 1;
    m->modifiers = MODIFIER_PUBLIC;
    m->is_constructor = true;
    m->closure = closure_native(in, from_initializer, t, 1);
    method_params(in, m);
    m->params[0] = initializer;
    m->untyped = false;
    class_add_method(in, c, m);
}

static bool strategy_is(const Node *annotation, const char *name) {
    Node *value = annotation_member(annotation, "builderStrategy");
    if (value && value->kind == AST_PROPERTY && value->PROPERTY.name->kind == AST_STRING)
        return text_is(value->PROPERTY.name->STRING.value, name);
    return value && value->kind == AST_NAME && text_is(value->NAME.id, name);
}

void transform_builder(Interp *in, Class *c, Node *annotation) {
    Transform *t = transform_new(c, annotation, false, annotation_flag(annotation, "includeSuperProperties", false));
    if (strategy_is(annotation, "SimpleStrategy")) build_simple(in, c, annotation, t);
    else if (strategy_is(annotation, "ExternalStrategy")) build_external(in, c, annotation);
    else if (strategy_is(annotation, "InitializerStrategy")) build_initializer(in, c, annotation, t);
    else build_default(in, c, annotation, t);
}

/* --- of methods and constructors --------------------------------------------------------------------------------------------------- */

static Value build_call(Interp *in, Value closure, const Value *args, int argc) {
    (void)args, (void)argc;
    Transform *t = transform_of(closure);
    Value self = transform_receiver(closure);
    Value *given = gc_new_values(t->count + 1);
    for (uint32_t i = 0; i < t->count; i++) given[i] = *field_place(t->field[i], self);
    if (!t->super) return class_construct(in, t->target, given, (int)t->count);
    return method_invoke(in, t->super, v_obj(V_CLASS, t->target), given, (int)t->count);
}

void transform_builder_of(Interp *in, Class *c, Node *method, Node *annotation) {
    const struct AstMETHOD *m = &method->METHOD;
    Class *builder = builder_class(in, c, annotation_text(annotation, "builderClassName", text_printf("%sBuilder", c->simple_name)));
    Transform *call = gc_new(Transform);
    *call = (Transform){.cls = builder, .target = c, .count = m->params.count};
    call->field = gc_new_array(Field *, m->params.count + 1);
    for (uint32_t i = 0; i < m->params.count; i++) {
        const struct AstPARAM *p = &m->params.item[i]->PARAM;
        Class *type = p->type ? type_find(c->unit, c, p->type) : NULL;
        call->field[i] = class_add_field(in, builder, sym_intern(in, p->id), type, 0, false);
        add_setter(in, builder, call->field[i], prefixed(annotation_text(annotation, "prefix", ""), text_z(p->id)));
    }
    if (!m->constructor) call->super = class_own_method(c, sym_intern(in, m->id), (int)m->params.count);
    transform_method(in, builder, annotation_text(annotation, "buildMethodName", "build"), 0, build_call, call);
    add_maker(in, c, builder, annotation_text(annotation, "builderMethodName", "builder"));
}
