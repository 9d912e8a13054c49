/*
 * What names of classes mean in a source: its own classes, imports, its package, the default imports; and making a Unit
 * from a parsed MODULE.
 */
#include "interp/classes/unit.h"
#include "interp/eval/call.h"
#include "interp/eval/redefined.h"
#include "interp/classes/property.h"

/* --- names -------------------------------------------------------------------------------------------------------------- */

static Class *registered(Interp *in, const char *name) {
    Class *c = symmap_get(&in->state->classes, sym_intern(in, text_of(name)));
    return c ? c : class_named(in, name);
}

static Class *inner_class(Interp *in, Class *of, Text name) {
    for (Class *c = of; c; c = c->super) {
        Class *inner = registered(in, text_printf("%s$%.*s", c->name, TEXT_FMT(name)));
        if (inner) return inner;
        for (uint32_t i = 0; i < c->interface_count; i++)
            if ((inner = inner_class(in, c->interfaces[i], name))) return inner;
    }
    return NULL;
}

/* a.b.C, or Outer.Inner */
static Class *dotted_class(Unit *unit, Class *context, Text name) {
    Class *c = class_named(unit->in, text_z(name));
    if (c) return c;
    const char *dot = memchr(name.at, '.', name.len);
    size_t head = (size_t)(dot - name.at);
    c = unit_class(unit, context, text_span(name.at, head));
    Text rest = text_span(dot + 1, name.len - head - 1);
    while (c && rest.len) {
        const char *next = memchr(rest.at, '.', rest.len);
        size_t len = next ? (size_t)(next - rest.at) : rest.len;
        c = inner_class(unit->in, c, text_span(rest.at, len));
        rest = next ? text_span(next + 1, rest.len - len - 1) : text_span("", 0);
    }
    if (c) return c;
    const char *last = memrchr(name.at, '.', name.len);
    Class *outer = last != dot || head ? class_named(unit->in, gc_strndup(name.at, (size_t)(last - name.at))) : NULL;
    return outer ? inner_class(unit->in, outer, text_span(last + 1, name.len - (size_t)(last - name.at) - 1)) : NULL;
}

static Class *in_package(Unit *unit, const Sym *name) {
    const char *full = text_printf("%s%s", unit->package, name->text);
    Class *c = symmap_get(&unit->in->state->classes, sym_intern(unit->in, text_of(full)));
    return c ? c : class_guessed(unit->in, full);
}

/* A name that an import brings: a full name, a class of the source's package, or Outer.Inner behind a package. */
static Class *imported_class(Unit *unit, const char *full) {
    Class *c = class_named(unit->in, full);
    if (c) return c;
    const char *dot = strrchr(full, '.');
    if (!dot) return *unit->package ? in_package(unit, sym_intern(unit->in, text_of(full))) : NULL;
    Class *outer = imported_class(unit, gc_strndup(full, (size_t)(dot - full)));
    return outer ? inner_class(unit->in, outer, text_of(dot + 1)) : NULL;
}

static Class *find_imported(Unit *unit, const Sym *name) {
    for (uint32_t i = 0; i < unit->import_count; i++) {
        const Import *import = &unit->imports[i];
        if (!import->is_static && !import->star && import->alias == name) {
            Class *c = imported_class(unit, import->full);
            if (c) return c;
        }
        if (import->is_static && import->alias == name && import->member) {
            Class *c = imported_class(unit, text_printf("%s$%s", import->full, import->member->text));
            if (c) return c;
        }
    }
    return NULL;
}

static Class *find_starred(Unit *unit, const Sym *name) {
    for (uint32_t i = 0; i < unit->import_count; i++) {
        const Import *import = &unit->imports[i];
        if (!import->star) continue;
        const char *full = text_printf("%s%c%s", import->full, import->is_static ? '$' : '.', name->text);
        Class *c = class_guessed(unit->in, full);
        if (c) return c;
    }
    return NULL;
}

static Class *find_plain(Unit *unit, const Sym *name) {
    Class *c = symmap_get(&unit->classes, name);
    if (!c) c = find_imported(unit, name);
    if (!c && *unit->package) c = in_package(unit, name);
    if (!c) c = find_starred(unit, name);
    if (!c) c = class_named(unit->in, name->text);
    return c;
}

Class *unit_class(Unit *unit, Class *context, Text name) {
    if (!name.len) return NULL;
    if (memchr(name.at, '.', name.len)) return dotted_class(unit, context, name);
    for (Class *c = context; c; c = c->outer) {
        if (c->flags & CLASS_SCRIPT) continue;
        if (text_is(name, c->simple_name) && c->unit == unit && !(c->decl && c->decl->CLASS.form == FORM_ANONYMOUS)) return c;
        Class *inner = inner_class(unit->in, c, name);
        if (inner) return inner;
    }
    const Sym *sym = sym_intern(unit->in, name);
    Class *c = symmap_get(&unit->resolved, sym);
    if (!c) {
        c = find_plain(unit, sym);
        /* a class of that name may still be loaded */
        if (c) symmap_put(&unit->resolved, sym, c);
    }
    return c;
}

static Node *param_named(const NodeList *params, Text name) {
    for (uint32_t i = 0; i < params->count; i++)
        if (text_eq(params->item[i]->TYPE_PARAM.id, name)) return params->item[i];
    return NULL;
}

/* The generics' parameter of that name: of the method being prepared, else of its class or one around it. */
static Node *param_in_sight(const Unit *unit, const Class *context, Text name) {
    Node *found = NULL;
    for (const Function *fn = unit->preparing; fn && !found; fn = fn->outer)
        if (fn->node->kind == AST_METHOD) found = param_named(&fn->node->METHOD.type_params, name);
    for (const Class *c = context; c && !found; c = c->outer)
        if (c->decl && c->decl->kind == AST_CLASS) found = param_named(&c->decl->CLASS.type_params, name);
    return found;
}

/* <T extends Foo>: Foo, else Object. */
static Class *type_parameter(Unit *unit, Class *context, Text name) {
    Node *param = param_in_sight(unit, context, name);
    if (!param) param = symmap_get(&unit->type_params, sym_intern(unit->in, name));
    if (!param) return NULL;
    Node *bound = param->TYPE_PARAM.bounds.count ? param->TYPE_PARAM.bounds.item[0] : NULL;
    Class *c = bound && !text_eq(bound->TYPE.id, name) ? type_find(unit, context, bound) : NULL;
    return c ? c : unit->in->kinds[V_OBJECT];
}

static void note_params(Unit *unit, const NodeList *params) {
    for (uint32_t i = 0; i < params->count; i++)
        symmap_put(&unit->type_params, sym_intern(unit->in, params->item[i]->TYPE_PARAM.id), params->item[i]);
}

static void note_class_params(Unit *unit, Node *n) {
    note_params(unit, &n->CLASS.type_params);
    for (uint32_t i = 0; i < n->CLASS.members.count; i++) {
        Node *member = n->CLASS.members.item[i];
        if (member->kind == AST_METHOD) note_params(unit, &member->METHOD.type_params);
        if (member->kind == AST_CLASS) note_class_params(unit, member);
    }
}

Class *type_find(Unit *unit, Class *context, Node *type) {
    Interp *in = unit->in;
    if (!type) return in->kinds[V_OBJECT];
    Class *c = type->TYPE.id.len && !text_is(type->TYPE.id, "def") ? unit_class(unit, context, type->TYPE.id) : in->kinds[V_OBJECT];
    if (!c) c = type_parameter(unit, context, type->TYPE.id);
    for (int i = 0; c && i < type->TYPE.dims; i++) c = class_array_of(in, c);
    return c;
}

Class *type_resolve(Unit *unit, Class *context, Node *type) {
    Class *c = type_find(unit, context, type);
    if (!c) throw_error(unit->in, EX_NO_CLASS_DEF, "unable to resolve class %.*s", TEXT_FMT(type->TYPE.id));
    return c;
}

/* --- static imports --------------------------------------------------------------------------------------------------------- */

/* The member that a name stands for: itself, or (imported as property x, called as getX) its accessor. */
static const Sym *imported_member(Interp *in, const Import *import, const Sym *name) {
    if (import->alias == name) return import->member;
    if (name == sym_getter(in, import->alias)) return sym_getter(in, import->member);
    if (name == sym_is_getter(in, import->alias)) return sym_is_getter(in, import->member);
    return name == sym_setter(in, import->alias) ? sym_setter(in, import->member) : NULL;
}

static bool has_static(Interp *in, Class *c, const Sym *name) {
    Field *f = class_find_field(c, name);
    if (f && f->is_static) return true;
    const Sym *accessors[3] = {sym_getter(in, name), sym_is_getter(in, name), sym_setter(in, name)};
    for (int i = 0; i < 3; i++) {
        const MethodSet *set = class_methods(in, c, accessors[i]);
        for (uint32_t k = 0; set && k < set->count; k++)
            if (set->item[k]->is_static && (!set->item[k]->constant || set->item[k]->constant == name)) return true;
    }
    return false;
}

static bool has_static_method(Interp *in, Class *c, const Sym *name) {
    const MethodSet *set = class_methods(in, c, name);
    for (uint32_t i = 0; set && i < set->count; i++)
        if (set->item[i]->is_static && !set->item[i]->constant) return true;
    return false;
}

/* import static X.getFoo brings the property foo, too. */
static const Sym *property_of_accessor(Interp *in, const Sym *accessor, const Sym *name) {
    if (!accessor) return NULL;
    return accessor == sym_getter(in, name) || accessor == sym_setter(in, name) || accessor == sym_is_getter(in, name) ? name : NULL;
}

Node *static_import_node(Unit *unit, Node *name) {
    Interp *in = unit->in;
    const Sym *sym = sym_intern(in, name->NAME.id);
    for (uint32_t i = 0; i < unit->import_count; i++) {
        const Import *import = &unit->imports[i];
        if (!import->is_static) continue;
        const Sym *member = import->star ? sym : import->alias == sym ? import->member : NULL;
        if (!member && !import->star) {
            member = property_of_accessor(in, import->alias, sym);
            const char *text = import->member->text;
            if (member && import->alias != import->member) {
                char *plain = gc_strdup(text + (text[0] == 'i' ? 2 : 3));
                plain[0] = (char)(plain[0] >= 'A' && plain[0] <= 'Z' ? plain[0] + 32 : plain[0]);
                member = sym_intern(in, text_of(plain));
            }
        }
        Class *c = member ? imported_class(unit, import->full) : NULL;
        if (!c || !has_static(in, c, member)) continue;
        Node *type = node_new(AST_TYPE, name->span), *word = node_new(AST_STRING, name->span);
        type->TYPE.id = text_of(c->name);
        word->STRING.value = sym_text(member);
        Node *property = node_new(AST_PROPERTY, name->span);
        property->PROPERTY.object = type;
        property->PROPERTY.name = word;
        return property;
    }
    return NULL;
}

/* Has the class a static method of that name for so many arguments? Then Groovy's compiler means it, whatever they are. */
static bool takes_as_many(Interp *in, Class *c, const Sym *name, int argc) {
    const MethodSet *set = class_methods(in, c, name);
    for (uint32_t i = 0; set && i < set->count; i++)
        if (set->item[i]->is_static && set->item[i]->param_count == argc) return true;
    return false;
}

Value call_static_import(Frame *f, const CallInfo *call, bool *found) {
    Interp *in = f->in;
    Unit *unit = f->function->unit;
    Class *from = NULL;
    const Sym *wanted = NULL;
    *found = false;
    for (uint32_t i = 0; i < unit->import_count && !*found; i++) {
        const Import *import = &unit->imports[i];
        const Sym *member = import->is_static && !import->star ? imported_member(in, import, call->name) : call->name;
        if (!import->is_static || !member) continue;
        Class *c = imported_class(unit, import->full);
        if (!c || (import->star && !has_static_method(in, c, member) && !has_static(in, c, member))) continue;
        CallInfo renamed = *call;
        if (!import->star) renamed.name = member;
        Value v = class_method_try(in, c, &renamed, found);
        if (*found) return v;
        if (!from && takes_as_many(in, c, renamed.name, call->argc)) from = c;
        if (from == c) wanted = renamed.name;
    }
    if (!from) return v_null();
    *found = true;
    return throw_missing_method(in, from, wanted, call->args, call->argc, true);
}

Value static_import_property(Interp *in, Unit *unit, const Sym *name, bool *found) {
    *found = false;
    for (uint32_t i = 0; i < unit->import_count; i++) {
        const Import *import = &unit->imports[i];
        if (!import->is_static || (!import->star && import->alias != name)) continue;
        Class *c = imported_class(unit, import->full);
        if (!c || (import->star && !has_static(in, c, name))) continue; /* what every class has, its name, is not meant */
        Value v = property_try(in, v_obj(V_CLASS, c), import->star ? name : import->member, found);
        if (*found) return v;
    }
    return v_null();
}

/* --- units --------------------------------------------------------------------------------------------------------------------- */

static void add_import(Unit *unit, Node *n) {
    Interp *in = unit->in;
    unit->imports = gc_realloc(unit->imports, (unit->import_count + 1) * sizeof *unit->imports);
    Import *import = &unit->imports[unit->import_count++];
    *import = (Import){.full = text_z(n->IMPORT.id), .is_static = n->IMPORT.is_static, .star = n->IMPORT.star};
    if (n->IMPORT.is_static) unit->static_imports = true;
    if (n->IMPORT.member.len) import->member = sym_intern(in, n->IMPORT.member);
    if (n->IMPORT.star) return;
    const char *dot = strrchr(import->full, '.');
    Text simple = n->IMPORT.is_static ? n->IMPORT.member : text_of(dot ? dot + 1 : import->full);
    import->alias = sym_intern(in, n->IMPORT.alias.len ? n->IMPORT.alias : simple);
}

/* Only classes, no statements: Groovy then runs the first class, not a script. */
bool unit_is_script(const Node *module) {
    return module->MODULE.statements.count || module->MODULE.methods.count || module->MODULE.fields.count ||
           !module->MODULE.classes.count;
}

static bool link_all(Unit *unit, Class **classes, uint32_t count) {
    for (uint32_t i = 0; i < count; i++)
        if (!class_link(unit->in, classes[i])) return false;
    return true;
}

/* The type that @BaseScript names: of the variable it stands on, or its value on an import or the package. */
static Node *base_script_type(const struct AstMODULE *m) {
    for (uint32_t i = 0; i < m->statements.count; i++) {
        Node *s = m->statements.item[i];
        if (s->kind == AST_DECLARE && node_has_annotation(&s->DECLARE.annotations, "BaseScript")) return s->DECLARE.type;
    }
    Node *a = m->package ? node_annotation(&m->package->PACKAGE.annotations, "BaseScript") : NULL;
    for (uint32_t i = 0; i < m->imports.count && !a; i++) a = node_annotation(&m->imports.item[i]->IMPORT.annotations, "BaseScript");
    if (!a || !a->ANNOTATION.members.count) return NULL;
    Node *value = a->ANNOTATION.members.item[0]->ANNOTATION_MEMBER.value, *type = node_new(AST_TYPE, a->span);
    if (value->kind == AST_NAME) type->TYPE.id = value->NAME.id;
    return type->TYPE.id.len ? type : NULL;
}

/* A script with a base class of its own; where that has one abstract method, the script's body is its body. */
static bool base_script(Unit *unit, Class *script) {
    Node *type = base_script_type(&unit->module->MODULE);
    if (!type) return true;
    Class *base = type_resolve(unit, NULL, type);
    if (!base || (base->decl && !class_link(unit->in, base))) return false;
    if (!class_is_subclass(base, script->super)) return true;
    script->super = base;
    Method *open = class_sam(unit->in, base);
    unit->body_name = open && open->param_count == 0 ? open->name : NULL;
    return true;
}

/* @Grab fetches Java libraries, which mean nothing without a JVM. False: threw. */
static bool refuse_grapes(Interp *in, Source *source, const NodeList *annotations) {
    static const char *const names[] = {"Grab", "Grapes", "GrabResolver", "GrabConfig", "GrabExclude"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const Node *found = node_annotation(annotations, names[i]);
        if (!found) continue;
        throw_error(in, EX_UNSUPPORTED_OPERATION,
                    "%s:%u: @%s would fetch a Java library, and there is no JVM here to run it: use the classes that are built in, "
                    "a step, or a tool of its own through sh",
                    source->name, source_position(source, found->span.from).line, names[i]);
        return false;
    }
    return true;
}

static bool refuse_all_grapes(Interp *in, Source *source, const Node *module) {
    for (uint32_t i = 0; i < module->MODULE.imports.count; i++)
        if (!refuse_grapes(in, source, &module->MODULE.imports.item[i]->IMPORT.annotations)) return false;
    for (uint32_t i = 0; i < module->MODULE.classes.count; i++)
        if (!refuse_grapes(in, source, &module->MODULE.classes.item[i]->CLASS.annotations)) return false;
    return true;
}

Unit *unit_new(Interp *in, Source *source, Node *module, const char *class_name) {
    if (!refuse_all_grapes(in, source, module)) return NULL;
    Unit *unit = gc_new(Unit);
    unit->in = in;
    unit->source = source;
    unit->module = module;
    unit->redefines = source_redefines(source->text);
    unit->package = module->MODULE.package ? text_printf("%.*s.", TEXT_FMT(module->MODULE.package->PACKAGE.id)) : "";
    for (uint32_t i = 0; i < module->MODULE.imports.count; i++) add_import(unit, module->MODULE.imports.item[i]);
    for (uint32_t i = 0; i < module->MODULE.methods.count; i++) note_params(unit, &module->MODULE.methods.item[i]->METHOD.type_params);
    for (uint32_t i = 0; i < module->MODULE.classes.count; i++) note_class_params(unit, module->MODULE.classes.item[i]);
    uint32_t count = module->MODULE.classes.count;
    Class **classes = gc_new_array(Class *, count + 1);
    for (uint32_t i = 0; i < count; i++) {
        Node *n = module->MODULE.classes.item[i];
        classes[i] = class_declare(unit, n, NULL, text_printf("%s%.*s", unit->package, TEXT_FMT(n->CLASS.id)));
    }
    const char *name = text_printf("%s%s", unit->package, class_name);
    Class *base = in->state->script_base ? in->state->script_base : class_named(in, "groovy.lang.Script");
    in->state->script_base = NULL;
    Class *script = class_new(in, name, base, CLASS_SCRIPT);
    script->unit = unit;
    script->decl = module;
    unit->script_class = script;
    in->state->unit = unit;
    if (!link_all(unit, classes, count) || !base_script(unit, script) || !class_link(in, script)) return NULL;
    unit->body = function_new(unit, module, module->MODULE.scope, script, "script");
    if (unit->body_name && unit->body_name != sym_intern(in, TEXT("run"))) {
        Method *m = gc_new(Method);
        *m = (Method){.name = unit->body_name, .function = unit->body, .resolved = true, .untyped = true, .modifiers = MODIFIER_PUBLIC};
        m->params = gc_new_array(Class *, 1);
        class_add_method(in, script, m);
    } else {
        unit->body_name = NULL;
    }
    if (!unit_is_script(module)) unit->main_class = classes[0];
    return unit;
}
