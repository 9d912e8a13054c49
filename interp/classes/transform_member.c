/*
 * Annotations of members: @Delegate, @Lazy, @Memoized, @IndexedProperty; and the logger of @Log.
 */
#include "interp/classes/transform.h"

/* --- @Delegate ---------------------------------------------------------------------------------------------------------------------- */

typedef struct Passing {
    Field *field;
    const Sym *name;
    const Sym *getter; /* of the field */
} Passing;

static Value pass_on(Interp *in, Value closure, const Value *args, int argc) {
    Passing *p = as_closure(closure)->native_data;
    Value self = as_closure(closure)->delegate;
    Value to = p->field->lazy ? call_method(in, self, p->getter, NULL, 0) : *field_place(p->field, self);
    return is_abrupt(to) ? to : call_method(in, to, p->name, args, argc);
}

/* The property that an accessor is for, or the name itself. */
static Text property_part(Text name) {
    size_t skip = text_starts(name, TEXT("get")) || text_starts(name, TEXT("set")) ? 3 : text_starts(name, TEXT("is")) ? 2 : 0;
    if (!skip || name.len == skip || name.at[skip] < 'A' || name.at[skip] > 'Z') return name;
    char *property = gc_strndup(name.at + skip, name.len - skip);
    property[0] = (char)(property[0] + 32);
    return text_of(property);
}

static bool lists_either(const Node *list, Text name) {
    Node one = {.kind = AST_ANNOTATION_MEMBER};
    one.ANNOTATION_MEMBER.id = TEXT("includes");
    one.ANNOTATION_MEMBER.value = (Node *)list;
    Node *members[1] = {&one};
    Node annotation = {.kind = AST_ANNOTATION};
    annotation.ANNOTATION.members = (NodeList){.item = members, .count = 1};
    return annotation_selects(&annotation, name) || annotation_selects(&annotation, property_part(name));
}

/* Has one of the types named in the annotation's member a method with this signature? -1: there is no such member. */
static int in_types(Interp *in, Class *c, const Node *annotation, const char *member, Method *m) {
    Node *value = annotation_member(annotation, member);
    if (!value) return -1;
    NodeList alone = {.item = &value, .count = 1};
    const NodeList *list = value->kind == AST_LIST ? &value->LIST.items : &alone;
    for (uint32_t i = 0; i < list->count; i++) {
        Class *type = annotation_class_of(c, list->item[i]);
        if (type && type->decl && !class_link(in, type)) return 0;
        const MethodSet *set = type ? class_methods(in, type, m->name) : NULL;
        for (uint32_t k = 0; set && k < set->count; k++) {
            if (set->item[k]->param_count != m->param_count || set->item[k]->owner == in->kinds[V_OBJECT]) continue;
            bool same = true;
            for (uint16_t p = 0; same && p < m->param_count; p++) {
                Class *a = method_params(in, set->item[k])[p], *b = method_params(in, m)[p];
                same = a == b || class_boxed(in, a) == class_boxed(in, b) || (b == in->kinds[V_OBJECT] && !(a->flags & CLASS_PRIMITIVE));
            }
            if (same) return 1;
        }
    }
    return 0;
}

static bool takes_part(Interp *in, Class *c, const Node *annotation, Method *m) {
    if (m->is_static || m->is_private || m->is_constructor || strchr(m->name->text, '$')) return false;
    Node *includes = annotation_member(annotation, "includes"), *excludes = annotation_member(annotation, "excludes");
    if (excludes && lists_either(excludes, sym_text(m->name))) return false;
    if (includes && !lists_either(includes, sym_text(m->name))) return false;
    if (in_types(in, c, annotation, "excludeTypes", m) == 1) return false;
    return in_types(in, c, annotation, "includeTypes", m) != 0;
}

/* What every object has stays the owner's own. */
static bool of_every_object(const Method *m) {
    static const struct { const char *name; uint16_t params; } names[] = {{"toString", 0}, {"hashCode", 0}, {"equals", 1}, {"clone", 0}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (m->param_count == names[i].params && strcmp(m->name->text, names[i].name) == 0) return true;
    return false;
}

static bool declared_with(Interp *in, Class *c, Method *m) {
    const MethodSet *set = class_methods(in, c, m->name);
    for (uint32_t i = 0; set && i < set->count; i++) {
        Method *own = set->item[i];
        if (own->param_count != m->param_count || own->owner == in->kinds[V_OBJECT] || own->is_abstract || own->is_static) continue;
        Class **a = method_params(in, own), **b = method_params(in, m);
        bool same = true;
        for (uint16_t k = 0; same && k < m->param_count; k++) same = a[k] == b[k];
        if (same) return true;
    }
    return false;
}

static void delegate_methods(Interp *in, Class *c, Field *field, Class *from, const Node *annotation) {
    class_load(in, from);
    for (uint32_t i = 0; i < from->methods.cap; i++)
        for (Method *m = from->methods.keys[i] ? from->methods.values[i] : NULL; m; m = m->next) {
            if (!takes_part(in, c, annotation, m) || of_every_object(m) || declared_with(in, c, m)) continue;
            Passing *p = gc_new(Passing);
            *p = (Passing){field, m->name, made_getter(in, field->name)};
            Method *copy = gc_new(Method);
            copy->name = m->name;
            copy->param_count = m->param_count;
            copy->modifiers = MODIFIER_PUBLIC;
            copy->closure = closure_native(in, pass_on, p, m->param_count);
            Class **params = method_params(in, m);
            method_params(in, copy);
            for (uint16_t k = 0; k < m->param_count; k++) copy->params[k] = params[k];
            copy->untyped = m->untyped;
            copy->varargs = m->varargs;
            class_add_method(in, c, copy);
        }
    for (uint32_t i = 0; i < from->interface_count; i++) delegate_methods(in, c, field, from->interfaces[i], annotation);
    if (from->super && from->super != in->kinds[V_OBJECT]) delegate_methods(in, c, field, from->super, annotation);
}

void transform_delegate(Interp *in, Class *c, Field *field, Node *annotation) {
    if (!field->type) return;
    if (field->type->decl && !class_link(in, field->type)) return;
    static const struct { const char *interface, *implementation; } bodies[] = {
        {"java.util.Map", "java.util.LinkedHashMap"}, {"java.util.List", "java.util.ArrayList"},
        {"java.util.Set", "java.util.LinkedHashSet"}};
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) /* what the interface asks for stands there */
        if (strcmp(field->type->name, bodies[i].interface) == 0)
            delegate_methods(in, c, field, class_named(in, bodies[i].implementation), annotation);
    delegate_methods(in, c, field, field->type, annotation);
    if (!annotation_flag(annotation, "interfaces", true)) return;
    for (Class *at = field->type; at; at = at->super)
        for (uint32_t i = 0; i < at->interface_count; i++) {
            if (class_is_subclass(c, at->interfaces[i])) continue;
            c->interfaces = gc_realloc(c->interfaces, (c->interface_count + 1) * sizeof *c->interfaces);
            c->interfaces[c->interface_count++] = at->interfaces[i];
        }
    if (field->type->flags & CLASS_INTERFACE && !class_is_subclass(c, field->type)) {
        c->interfaces = gc_realloc(c->interfaces, (c->interface_count + 1) * sizeof *c->interfaces);
        c->interfaces[c->interface_count++] = field->type;
    }
}

/* --- @Lazy
 * ------------------------------------------------------------------------------------------------------------------------------
 */

/* The value of a field's own getter, made by @Lazy. */
static Value lazy_get(Interp *in, Value closure, const Value *args, int argc) {
    (void)args, (void)argc;
    Field *f = as_closure(closure)->native_data;
    Value self = as_closure(closure)->delegate;
    Value *place = field_place(f, self);
    if (!is_null(*place)) return *place;
    Value v = f->initial ? function_call(in, f->initial, self, NULL, 0) : v_null();
    if (!f->initial && f->type) v = class_construct(in, f->type, NULL, 0);
    if (f->type && !is_abrupt(v)) v = value_cast(in, v, f->type);
    if (!is_abrupt(v)) *field_place(f, self) = v;
    return v;
}

/* The field is reached through its getter only: its name in the class becomes $name. */
void transform_lazy(Interp *in, Class *c, Field *f) {
    const Sym *getter = made_getter(in, f->name);
    Method *made = symmap_get(&c->methods, getter);
    if (made && made->field == f) symmap_put(&c->methods, getter, made->next);
    bool flag = f->type && f->type->flags & CLASS_PRIMITIVE && f->type->kind == V_BOOL;
    for (int i = 0; i <= flag; i++) {
        Method *m = gc_new(Method);
        m->name = i ? made_is_getter(in, f->name) : getter;
        m->is_static = f->is_static;
        m->modifiers = MODIFIER_PUBLIC;
        m->closure = closure_native(in, lazy_get, f, 0);
        class_add_method(in, c, m);
    }
    f->lazy = true;
    if (f->type) f->type = class_boxed(in, f->type); /* null until it is asked for */
    f->is_property = false;
    f->is_private = true;
    symmap_put(&c->fields, f->name, NULL);
    f->name = sym_intern(in, text_of(text_printf("$%s", f->name->text)));
    symmap_put(&c->fields, f->name, f);
}

/* --- @Memoized
 * ----------------------------------------------------------------------------------------------------------------------------
 */

static Value memo_call(Interp *in, Value closure, const Value *args, int argc) {
    Transform *t = as_closure(closure)->native_data;
    Value self = as_closure(closure)->delegate;
    bool found, failed = false;
    Value cache = map_peek(in, as_map(t->state), self, &found, &failed);
    if (!found) {
        cache = map_new(in);
        if (!map_put(in, as_map(t->state), self, cache)) return V_THROWN;
    }
    Value key = list_of(in, args, (uint32_t)argc);
    Value v = map_peek(in, as_map(cache), key, &found, &failed);
    if (failed) return V_THROWN;
    if (found) return v;
    v = method_invoke(in, t->super, self, args, argc);
    if (!is_abrupt(v) && !map_put(in, as_map(cache), key, v)) return V_THROWN;
    return v;
}

void transform_memoized(Interp *in, Class *c, Node *method) {
    const Sym *name = sym_intern(in, method->METHOD.id);
    for (Method *m = symmap_get(&c->methods, name); m; m = m->next) {
        if (!m->function || m->function->node != method) continue;
        Method *plain = gc_new(Method);
        method_params(in, m);
        *plain = *m;
        Transform *t = gc_new(Transform);
        *t = (Transform){.cls = c, .super = plain, .state = map_new_of(in, NULL, MAP_IDENTITY, 4)};
        m->function = NULL;
        m->closure = closure_native(in, memo_call, t, m->param_count);
    }
}

/* --- @IndexedProperty ------------------------------------------------------------------------------------------------------------- */

static Value element(Interp *in, Value closure, const Value *args, int argc) {
    (void)argc;
    Value list = *field_place(transform_of(closure)->field[0], transform_receiver(closure));
    return call_method_z(in, list, "getAt", args, 1);
}

static Value set_element(Interp *in, Value closure, const Value *args, int argc) {
    Value list = *field_place(transform_of(closure)->field[0], transform_receiver(closure));
    return call_method_z(in, list, "putAt", args, argc);
}

void transform_indexed(Interp *in, Class *c, Field *f) {
    Transform *t = transform_new(c, NULL, false, false);
    t->field = gc_new_array(Field *, 1);
    t->field[0] = f;
    Method *get = transform_method(in, c, made_getter(in, f->name)->text, 1, element, t);
    Method *set = transform_method(in, c, made_setter(in, f->name)->text, 2, set_element, t);
    Class *index = class_named(in, "int");
    if (get) method_params(in, get)[0] = index, get->untyped = false;
    if (set) method_params(in, set)[0] = index, set->untyped = false;
}

/* --- @Log and its kin ---------------------------------------------------------------------------------------------------------------- */

void transform_log(Interp *in, Class *c, Node *annotation) {
    const Sym *name = sym_intern(in, text_of(annotation_text(annotation, "value", "log")));
    if (class_find_field(c, name)) return;
    Field *f = class_add_field(in, c, name, NULL, MODIFIER_STATIC | MODIFIER_FINAL | MODIFIER_PRIVATE, false);
    Value text = string_z(in, c->name);
    Value logger = class_construct(in, class_named(in, "java.util.logging.Logger"), &text, 1);
    c->statics[f->slot] = is_abrupt(logger) ? thrown_take(in) : logger;
}
