/*
 * Enums: constants are static fields, each an object of the enum (or of a class of its own when it has a body) made when
 * the enum is initialised.
 */
#include "interp/classes/class_enum.h"
#include "interp/classes/construct.h"
#include "interp/eval/eval.h"
#include "interp/classes/property.h"

bool value_is_enum(Value v) {
    if (v.kind != V_OBJECT) return false;
    for (const Class *c = v.as.obj->cls; c; c = c->super)
        if (c->native && !(c->flags & CLASS_ENUM)) return strcmp(c->name, "java.lang.Enum") == 0;
    return false;
}

static Class *enum_class(Value v) {
    Class *c = v.as.obj->cls;
    while (c->super && c->super->decl) c = c->super;
    return c;
}

void enum_add_constant(Interp *in, Class *c, Node *n) {
    Field *f = class_add_field(in, c, sym_intern(in, n->ENUM_CONSTANT.id), NULL, MODIFIER_PUBLIC | MODIFIER_STATIC | MODIFIER_FINAL, false);
    f->node = n;
}

static Value *static_constants(Class *c, uint32_t *count) {
    *count = c->constant_count;
    return c->constants;
}

static Value enum_values(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Class *c = as_class(self);
    if (!class_init(in, c)) return V_THROWN;
    uint32_t count;
    Value *constants = static_constants(c, &count);
    Value out = array_new(in, c, count);
    if (count) memcpy(as_list(out)->at, constants, count * sizeof(Value));
    return out;
}

Value enum_constant(Interp *in, Class *c, Text name) {
    if (!class_init(in, c)) return V_THROWN;
    for (uint32_t i = 0; i < c->constant_count; i++) {
        Value label = c->constants[i].as.obj->fields[ENUM_NAME];
        if (text_eq(string_text(as_string(label)), name)) return c->constants[i];
    }
    return v_null();
}

static Value enum_value_of(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    Class *c = as_class(self);
    Text name;
    if (is_null(args[0])) return throw_error(in, EX_NULL_POINTER, "Name is null");
    if (!value_text(in, args[0], &name)) return V_THROWN;
    Value v = enum_constant(in, c, name);
    if (!is_null(v)) return v;
    return throw_error(in, EX_ILLEGAL_ARGUMENT, "No enum constant %s.%.*s", c->name, TEXT_FMT(name));
}

static const NativeMethod enum_statics[] = {
    {"static values()", enum_values},
    {"static valueOf(String)", enum_value_of},
    {0},
};

void enum_link(Interp *in, Class *c) {
    bool has_constants = false;
    for (uint32_t i = 0; i < c->own_count; i++)
        has_constants |= c->own_fields[i]->node && c->own_fields[i]->node->kind == AST_ENUM_CONSTANT;
    if (!has_constants && !(c->decl && c->decl->CLASS.form == FORM_ENUM)) return;
    class_add_natives(in, c, enum_statics);
    const Sym *min = sym_intern(in, TEXT("MIN_VALUE")), *max = sym_intern(in, TEXT("MAX_VALUE"));
    class_add_field(in, c, min, NULL, MODIFIER_STATIC | MODIFIER_FINAL, false);
    class_add_field(in, c, max, NULL, MODIFIER_STATIC | MODIFIER_FINAL, false);
}

/* A constant with a body has a class of its own below the enum. */
static Class *constant_class(Interp *in, Class *c, Node *n) {
    if (!n->ENUM_CONSTANT.body) return c;
    uint32_t number = n->ENUM_CONSTANT.body->CLASS.captures->number;
    Class *own = class_declare(c->unit, n->ENUM_CONSTANT.body, c, text_printf("%s$%u", c->name, number));
    own->decl->CLASS.form = FORM_ANONYMOUS;
    Node *type = node_new(AST_TYPE, n->span);
    type->TYPE.id = text_of(c->name);
    own->decl->CLASS.super = type;
    own->flags |= CLASS_STATIC;
    return class_link(in, own) ? own : NULL;
}

static Function *arguments_function(Class *c, Node *n) {
    return function_new(c->unit, n, n->ENUM_CONSTANT.scope, c, "enum constant");
}

bool enum_init_constant(Interp *in, Class *c, Node *n) {
    Class *cls = constant_class(in, c, n);
    if (!cls) return false;
    Function *fn = arguments_function(c, n);
    fn->is_static = true;
    Value args = function_call(in, fn, v_obj(V_CLASS, c), NULL, 0);
    if (is_abrupt(args)) return false;
    Value self = instance_new(cls);
    self.as.obj->fields[ENUM_NAME] = string_new(in, n->ENUM_CONSTANT.id);
    self.as.obj->fields[ENUM_ORDINAL] = v_int((int32_t)c->constant_count);
    cls->state = CLASS_READY;
    if (cls == c) cls->state = CLASS_INITIALISING;
    self = construct_on(in, cls, self, as_list(args)->at, (int)as_list(args)->len);
    if (is_abrupt(self)) return false;
    c->constants = gc_realloc(c->constants, (c->constant_count + 1) * sizeof *c->constants);
    c->constants[c->constant_count++] = self;
    Field *f = symmap_get(&c->fields, sym_intern(in, n->ENUM_CONSTANT.id));
    c->statics[f->slot] = self;
    Field *min = symmap_get(&c->fields, sym_intern(in, TEXT("MIN_VALUE"))),
          *max = symmap_get(&c->fields, sym_intern(in, TEXT("MAX_VALUE")));
    if (min && c->constant_count == 1) c->statics[min->slot] = self;
    if (max) c->statics[max->slot] = self;
    return true;
}

/* --- java.lang.Enum ------------------------------------------------------------------------------------------------------- */

static Value enum_name(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    return self.as.obj->fields[ENUM_NAME];
}

static Value enum_ordinal(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    return self.as.obj->fields[ENUM_ORDINAL];
}

/* The enum that a constant belongs to, which may have a body and so a class of its own. */
static const Class *declaring_enum(Interp *in, Value constant) {
    const Class *c = class_real(class_of(in, constant));
    return c->super && c->super->super && c->super->super->super ? c->super : c; /* below it: java.lang.Enum, Object */
}

static Value enum_compare(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    if (!value_is_enum(args[0])) return throw_class_cast_to(in, args[0], class_named(in, "java.lang.Enum"));
    if (declaring_enum(in, self) != declaring_enum(in, args[0])) return throw_bare(in, EX_CLASS_CAST);
    return v_int(self.as.obj->fields[ENUM_ORDINAL].as.i - args[0].as.obj->fields[ENUM_ORDINAL].as.i);
}

static Value enum_equals(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)argc;
    return v_bool(value_same(self, args[0]));
}

static Value enum_hash(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    bool failed = false;
    return v_int(value_hash(in, self.as.obj->fields[ENUM_NAME], &failed));
}

static Value enum_declaring(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    return v_obj(V_CLASS, enum_class(self));
}

static Value neighbour(Value self, int step) {
    Class *c = enum_class(self);
    int count = (int)c->constant_count, at = self.as.obj->fields[ENUM_ORDINAL].as.i + step;
    return c->constants[at < 0 ? count - 1 : at >= count ? 0 : at];
}

static Value enum_next(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    return neighbour(self, 1);
}

static Value enum_previous(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    return neighbour(self, -1);
}

static Value enum_of(Interp *in, Value self, const Value *args, int argc) {
    (void)self;
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    return enum_value_of(in, args[0], args + 1, argc - 1);
}

static const NativeMethod enum_methods[] = {
    {"name()", enum_name},
    {"ordinal()", enum_ordinal},
    {"toString()", enum_name},
    {"compareTo(Object)", enum_compare},
    {"equals(Object)", enum_equals},
    {"hashCode()", enum_hash},
    {"getDeclaringClass()", enum_declaring},
    {"next()", enum_next},
    {"previous()", enum_previous},
    {"static valueOf(Class, String)", enum_of},
    {0},
};

const NativeType type_java_lang_Enum = {.name = "java.lang.Enum",
                                        .interfaces = "java.lang.Comparable",
                                        .kind = V_OBJECT,
                                        .flags = CLASS_ABSTRACT,
                                        .methods = enum_methods,
                                        .fields = ENUM_FIELDS};
