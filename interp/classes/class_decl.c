/*
 * Classes written in a script: from CLASS nodes (and the MODULE for the script's own class) to Class objects with fields,
 * accessors and methods; their static initialisers.
 */
#include "interp/eval/eval.h"
#include "interp/eval/eval_place.h"
#include "interp/classes/additions.h"
#include "interp/classes/property.h"
#include "interp/classes/thrown_type.h"
#include "interp/classes/unit.h"
#include "interp/classes/class_enum.h"

bool node_has_annotation(const NodeList *list, const char *simple_name) { return node_annotation(list, simple_name) != NULL; }

Node *node_annotation(const NodeList *list, const char *simple_name) {
    for (uint32_t i = 0; i < list->count; i++) {
        Text id = list->item[i]->ANNOTATION.id;
        const char *dot = memrchr(id.at, '.', id.len);
        Text simple = dot ? text_span(dot + 1, id.len - (size_t)(dot + 1 - id.at)) : id;
        if (text_is(simple, simple_name)) return list->item[i];
    }
    return NULL;
}

static unsigned class_flags(const Node *n) {
    unsigned flags = 0;
    switch (n->CLASS.form) {
    case FORM_INTERFACE: flags = CLASS_INTERFACE | CLASS_ABSTRACT; break;
    case FORM_ANNOTATION: flags = CLASS_INTERFACE | CLASS_ABSTRACT | CLASS_ANNOTATION; break;
    case FORM_TRAIT: flags = CLASS_INTERFACE | CLASS_ABSTRACT | CLASS_TRAIT; break;
    case FORM_ENUM: flags = CLASS_ENUM; break;
    default: break;
    }
    if (n->CLASS.modifiers & MODIFIER_ABSTRACT) flags |= CLASS_ABSTRACT;
    if (n->CLASS.modifiers & MODIFIER_FINAL) flags |= CLASS_FINAL;
    if (n->CLASS.modifiers & MODIFIER_STATIC) flags |= CLASS_STATIC;
    return flags;
}

Class *class_declare(Unit *unit, Node *node, Class *outer, const char *name) {
    Interp *in = unit->in;
    unsigned flags = class_flags(node);
    if (node->CLASS.form == FORM_CLASS && node_has_annotation(&node->CLASS.annotations, "Trait"))
        flags |= CLASS_INTERFACE | CLASS_ABSTRACT | CLASS_TRAIT;
    Class *c = class_new(in, name, NULL, flags);
    c->unit = unit;
    c->decl = node;
    c->outer = outer;
    if (node->CLASS.form == FORM_ANONYMOUS) c->simple_name = "";
    symmap_put(&unit->classes, sym_intern(in, text_of(strncmp(name, unit->package, strlen(unit->package)) == 0
                                                          ? name + strlen(unit->package)
                                                          : name)),
               c);
    for (uint32_t i = 0; i < node->CLASS.members.count; i++) {
        Node *member = node->CLASS.members.item[i];
        if (member->kind != AST_CLASS) continue;
        class_declare(unit, member, c, text_printf("%s$%.*s", name, TEXT_FMT(member->CLASS.id)));
    }
    return c;
}

/* --- linking --------------------------------------------------------------------------------------------------------------- */

static bool add_interface(Interp *in, Class *c, Node *type) {
    Class *i = type_resolve(c->unit, c, type);
    if (!i) return false;
    if (i->decl && !class_link(in, i)) return false;
    c->interfaces = gc_realloc(c->interfaces, (c->interface_count + 1) * sizeof *c->interfaces);
    c->interfaces[c->interface_count++] = i;
    return true;
}

static Class *super_of(Interp *in, Class *c, Node *n) {
    if (n->CLASS.form == FORM_ENUM) return class_named(in, "java.lang.Enum");
    if (!n->CLASS.super) return in->kinds[V_OBJECT];
    return type_resolve(c->unit, c, n->CLASS.super);
}

/* The type written behind `new` for an anonymous class, or behind `extends`, may be an interface or trait. */
static bool link_super(Interp *in, Class *c, Node *n) {
    if (c->flags & CLASS_INTERFACE && !(c->flags & CLASS_TRAIT)) return true;
    Class *super = super_of(in, c, n);
    if (!super) return false;
    if (super->decl && !class_link(in, super)) return false;
    if (c->flags & CLASS_TRAIT) {
        if (super != in->kinds[V_OBJECT] && !add_interface(in, c, n->CLASS.super)) return false;
        return true;
    }
    if (super->flags & CLASS_INTERFACE) {
        if (!add_interface(in, c, n->CLASS.super)) return false;
        super = in->kinds[V_OBJECT];
    }
    c->super = super;
    c->kind = super->kind;
    c->flags |= super->flags & CLASS_WEAK;
    c->field_count = super->field_count;
    if (super->flags & CLASS_ENUM && c->outer == super) c->flags |= CLASS_ENUM;
    return true;
}

Field *class_add_field(Interp *in, Class *c, const Sym *name, Class *type, unsigned modifiers, bool property) {
    (void)in;
    Field *f = gc_new(Field);
    f->name = name;
    f->type = type;
    f->owner = c;
    f->is_property = property;
    f->is_static = modifiers & MODIFIER_STATIC;
    f->is_final = modifiers & MODIFIER_FINAL;
    f->is_private = modifiers & MODIFIER_PRIVATE;
    f->slot = f->is_static ? c->static_count++ : c->field_count++;
    if (f->is_static) {
        Value *statics = gc_new_values(c->static_count);
        if (c->statics) memcpy(statics, c->statics, (c->static_count - 1) * sizeof(Value));
        c->statics = statics;
    }
    c->own_fields = gc_realloc(c->own_fields, (c->own_count + 1) * sizeof *c->own_fields);
    c->own_fields[c->own_count++] = f;
    symmap_put(&c->fields, name, f);
    return f;
}

Method *class_own_method(Class *c, const Sym *name, int params) {
    for (Method *m = symmap_get(&c->methods, name); m; m = m->next)
        if (m->param_count == params) return m;
    return NULL;
}

/* A super's final method keeps the property from having that accessor; a static one's is its own. */
static bool is_final_above(const Class *c, const Sym *name, int params) {
    for (Class *super = c->super; super && super->unit; super = super->super) {
        const Method *m = class_own_method(super, name, params);
        if (m && m->modifiers & MODIFIER_FINAL) return true;
    }
    return false;
}

static void add_accessor(Interp *in, Class *c, Field *field, const Sym *name, uint16_t params) {
    if (class_own_method(c, name, params) || (!field->is_static && is_final_above(c, name, params))) return;
    Method *m = gc_new(Method);
    m->name = name;
    m->param_count = params;
    m->field = field;
    m->is_static = field->is_static;
    m->modifiers = MODIFIER_PUBLIC | (field->is_final ? MODIFIER_FINAL : 0);
    class_add_method(in, c, m);
}

void class_add_accessors_for(Interp *in, Class *c, Field *f, const Sym *name) {
    add_accessor(in, c, f, sym_getter(in, name), 0);
    if (f->type && class_boxed(in, f->type) == in->kinds[V_BOOL] && f->type->flags & CLASS_PRIMITIVE)
        add_accessor(in, c, f, sym_is_getter(in, name), 0);
    if (!f->is_final) add_accessor(in, c, f, sym_setter(in, name), 1);
}

void class_add_accessors(Interp *in, Class *c, Field *f) { class_add_accessors_for(in, c, f, f->name); }

static Class *field_type(Class *c, Node *type) {
    if (!type) return NULL;
    Class *found = type_find(c->unit, c, type);
    return found == c->unit->in->kinds[V_OBJECT] ? NULL : found;
}

static void add_declared_field(Interp *in, Class *c, Node *n) {
    unsigned modifiers = (unsigned)n->FIELD.modifiers;
    if (c->flags & CLASS_INTERFACE && !(c->flags & CLASS_TRAIT)) modifiers |= MODIFIER_STATIC | MODIFIER_FINAL;
    Field *f = class_add_field(in, c, sym_intern(in, n->FIELD.id), field_type(c, n->FIELD.type), modifiers, n->FIELD.property);
    f->node = n;
    f->init = n->FIELD.init;
    if (f->init) {
        f->initial = function_new(c->unit, n, n->FIELD.scope, c, f->name->text);
        f->initial->is_static = f->is_static;
    }
}

/* The i-th parameter's type as written, of a method or of a variant that leaves defaults out; empty when untyped. */
static Text written_type(const Method *m, int i) {
    const Function *fn = m->function;
    int given_defaults = m->param_count - fn->required;
    for (uint16_t k = 0; k < fn->param_count; k++) {
        const Node *node = fn->params[k].node;
        if (node && node->PARAM.init && given_defaults-- <= 0) continue;
        if (i-- == 0) return node && node->PARAM.type ? node->PARAM.type->TYPE.id : TEXT("");
    }
    return TEXT("");
}

/* A method with the very parameters of this variant is there already. */
static bool is_declared(const Class *c, const Method *variant) {
    for (const Method *m = symmap_get(&c->methods, variant->name); m; m = m->next) {
        if (m->param_count != variant->param_count) continue;
        int same = 0;
        while (m->function && same < m->param_count && text_eq(written_type(m, same), written_type(variant, same))) same++;
        if (same == m->param_count) return true;
    }
    return false;
}

static void add_methods(Interp *in, Class *c, Node *n) {
    Function *fn = function_new(c->unit, n, n->METHOD.scope, c, NULL);
    fn->name = c->flags & CLASS_SCRIPT ? text_z(n->METHOD.id) : text_printf("%s.%.*s", c->simple_name, TEXT_FMT(n->METHOD.id));
    if (fn->is_constructor) fn->name = text_printf("new %s", c->simple_name);
    for (Method *m = function_methods(in, fn), *next; m; m = next) {
        next = m->next;
        if (m->is_synthetic && is_declared(c, m)) continue;
        class_add_method(in, c, m);
    }
}

static void link_members(Interp *in, Class *c, const NodeList *members) {
    for (uint32_t i = 0; i < members->count; i++) {
        Node *n = members->item[i];
        if (n->kind == AST_FIELD) add_declared_field(in, c, n);
        else if (n->kind == AST_ENUM_CONSTANT) enum_add_constant(in, c, n);
        else if (n->kind == AST_METHOD) add_methods(in, c, n);
    }
    for (uint32_t i = 0; i < c->own_count; i++)
        if (c->own_fields[i]->is_property && !(c->flags & CLASS_SCRIPT)) class_add_accessors(in, c, c->own_fields[i]);
}

static void add_hidden_fields(Interp *in, Class *c, Node *n) {
    (void)in;
    bool anonymous = n->CLASS.form == FORM_ANONYMOUS;
    bool inner = c->outer && !(c->flags & (CLASS_STATIC | CLASS_INTERFACE | CLASS_ENUM)) && !(c->outer->flags & CLASS_INTERFACE);
    if (anonymous || inner) c->outer_slot = ++c->field_count;
    if (anonymous && n->CLASS.captures && n->CLASS.captures->capture_count) c->captures_slot = ++c->field_count;
}

static bool link_script(Interp *in, Class *c, Node *module) {
    c->field_count = c->super->field_count;
    link_members(in, c, &module->MODULE.fields);
    link_members(in, c, &module->MODULE.methods);
    class_transform_members(in, c, &module->MODULE.methods);
    return true;
}

static bool link_inner(Interp *in, Class *c, Node *n) {
    for (uint32_t i = 0; i < n->CLASS.members.count; i++) {
        Node *member = n->CLASS.members.item[i];
        if (member->kind != AST_CLASS) continue;
        Class *inner = class_named(in, text_printf("%s$%.*s", c->name, TEXT_FMT(member->CLASS.id)));
        if (inner && !class_link(in, inner)) return false;
    }
    return true;
}

bool class_link(Interp *in, Class *c) {
    if (c->linked || !c->decl) return true;
    c->linked = true;
    Node *n = c->decl;
    if (n->kind == AST_MODULE) return link_script(in, c, n);
    if (!link_super(in, c, n)) return false;
    for (uint32_t i = 0; i < n->CLASS.interfaces.count; i++)
        if (!add_interface(in, c, n->CLASS.interfaces.item[i])) return false;
    Class *implied = c->flags & CLASS_ANNOTATION   ? class_named(in, "java.lang.annotation.Annotation")
                     : c->flags & CLASS_INTERFACE ? NULL
                                                  : class_named(in, "groovy.lang.GroovyObject");
    if (implied && !class_is_subclass(c, implied)) {
        c->interfaces = gc_realloc(c->interfaces, (c->interface_count + 1) * sizeof *c->interfaces);
        c->interfaces[c->interface_count++] = implied;
    }
    add_hidden_fields(in, c, n);
    link_members(in, c, &n->CLASS.members);
    if (c->flags & CLASS_ENUM && c->own_count) enum_link(in, c);
    class_add_bridges(in, c);
    return class_mix_traits(in, c) && class_transform(in, c) && link_inner(in, c, n);
}

/* --- initialisers -------------------------------------------------------------------------------------------------------- */

static bool run_initial(Interp *in, Field *f, Value self) {
    Value v = function_call(in, f->initial, self, NULL, 0);
    if (is_abrupt(v)) return false;
    if (f->type && class_of(in, v) != f->type) {
        v = function_cast_result(in, f->initial, self, v, f->type);
        if (is_abrupt(v)) return false;
    }
    *field_place(f, self) = v;
    return true;
}

static bool run_block(Interp *in, Class *c, Node *n, Value self) {
    Function *fn = function_new(c->unit, n, n->INITIALISER.scope, c, "initialiser");
    fn->is_static = n->INITIALISER.is_static;
    return !is_abrupt(function_call(in, fn, self, NULL, 0));
}

static const NodeList *members_of(const Class *c) {
    static const NodeList none = {0};
    if (!c->decl) return &none;
    return c->decl->kind == AST_MODULE ? &c->decl->MODULE.fields : &c->decl->CLASS.members;
}

/* A trait's field has no node among the members. */
static bool is_mixed_in(const Field *f, bool is_static) { return f->from_trait && f->initial && f->is_static == is_static; }

/* As Groovy does it: all fields first, then all blocks, wherever they stand; then what traits bring. */
static bool init_statics(Interp *in, Class *c, Value self) {
    for (uint32_t i = 0; i < c->own_count; i++) {
        Field *f = c->own_fields[i];
        if (f->is_static && f->type && f->type->flags & CLASS_PRIMITIVE && !f->init)
            *field_place(f, self) = primitive_default(f->type);
    }
    const NodeList *members = members_of(c);
    for (uint32_t i = 0; i < members->count; i++) {
        Node *n = members->item[i];
        if (n->kind == AST_FIELD) {
            Field *f = symmap_get(&c->fields, sym_intern(in, n->FIELD.id));
            if (f && f->node == n && f->initial && f->is_static && !f->lazy && !run_initial(in, f, self)) return false;
        } else if (n->kind == AST_ENUM_CONSTANT && !enum_init_constant(in, c, n)) {
            return false;
        }
    }
    for (uint32_t i = 0; i < members->count; i++) {
        Node *n = members->item[i];
        if (n->kind == AST_INITIALISER && n->INITIALISER.is_static && !run_block(in, c, n, self)) return false;
    }
    for (uint32_t i = 0; i < c->own_count; i++)
        if (is_mixed_in(c->own_fields[i], true) && !run_initial(in, c->own_fields[i], self)) return false;
    return true;
}

/* One field initialiser or initialiser block of new objects. */
struct InitStep {
    Field *field; /* NULL: a block */
    Function *function;
    Value constant; /* of a field whose initial value is one; kind V_ABRUPT: it has to be computed */
};

static void add_step(Interp *in, Class *c, Field *field, Function *fn) {
    c->init_steps = gc_realloc(c->init_steps, (c->init_count + 1) * sizeof *c->init_steps);
    struct InitStep *step = &c->init_steps[c->init_count++];
    *step = (struct InitStep){field, fn, v_abrupt(FLOW_THROW)};
    Value v;
    if (!field || !function_prepare(in, fn) || !code_is_constant(fn->body, &v)) return;
    if (field->type) v = value_cast(in, v, field->type);
    if (is_abrupt(v)) thrown_take(in);
    else step->constant = v;
}

/* In the same order as init_statics. */
static void plan_steps(Interp *in, Class *c) {
    c->init_planned = true;
    const NodeList *members = members_of(c);
    for (uint32_t i = 0; i < members->count; i++) {
        Node *n = members->item[i];
        if (n->kind != AST_FIELD) continue;
        Field *f = symmap_get(&c->fields, sym_intern(in, n->FIELD.id));
        if (f && f->node == n && f->initial && !f->is_static && !f->lazy) add_step(in, c, f, f->initial);
    }
    for (uint32_t i = 0; i < members->count; i++) {
        Node *n = members->item[i];
        if (n->kind == AST_INITIALISER && !n->INITIALISER.is_static)
            add_step(in, c, NULL, function_new(c->unit, n, n->INITIALISER.scope, c, "initialiser"));
    }
    for (uint32_t i = 0; i < c->own_count; i++)
        if (is_mixed_in(c->own_fields[i], false)) add_step(in, c, c->own_fields[i], c->own_fields[i]->initial);
}

bool class_init_fields(Interp *in, Class *c, Value self) {
    if (!c->init_planned) plan_steps(in, c);
    for (uint32_t i = 0; i < c->init_count; i++) {
        struct InitStep *step = &c->init_steps[i];
        if (step->field && step->constant.kind != V_ABRUPT) *field_place(step->field, self) = step->constant;
        else if (step->field ? !run_initial(in, step->field, self)
                             : is_abrupt(function_call(in, step->function, self, NULL, 0)))
            return false;
    }
    return true;
}

/* As the JVM tells of it: an Error goes through, an Exception is the cause of one. The class is of no use from then on. */
static Class *init_failed(Interp *in, Class *c) {
    c->state = CLASS_FAILED;
    if (!thrown_is(in, EX_EXCEPTION)) return NULL;
    Value cause = thrown_take(in);
    throw_bare(in, EX_INITIALIZER);
    in->thrown.as.obj->fields[THROWN_CAUSE] = cause;
    return NULL;
}

Class *class_init(Interp *in, Class *c) {
    if (c->state == CLASS_FAILED) {
        throw_error(in, EX_NO_CLASS_DEF, "Could not initialize class %s", c->name);
        return NULL;
    }
    if (c->state != CLASS_FRESH) return c;
    c->state = CLASS_INITIALISING;
    if (in->state->additions) additions_inherit(in, c);
    bool above = !c->super || (c->super->state != CLASS_FRESH && c->super->state != CLASS_FAILED) || class_init(in, c->super);
    if (!above || (c->decl && !init_statics(in, c, v_obj(V_CLASS, c)))) return init_failed(in, c);
    c->state = CLASS_READY;
    return c;
}
