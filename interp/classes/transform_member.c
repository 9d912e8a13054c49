/*
 * Annotations of members: @Delegate, @Lazy, @Memoized.
 */
#include "interp/classes/transform.h"

/* --- @Delegate ---------------------------------------------------------------------------------------------------------------------- */

typedef struct Passing {
    Field *field;
    const Sym *name;
} Passing;

static Value pass_on(Interp *in, Value closure, const Value *args, int argc) {
    Passing *p = as_closure(closure)->native_data;
    Value self = as_closure(closure)->delegate;
    return call_method(in, *field_place(p->field, self), p->name, args, argc);
}

static bool takes_part(Interp *in, const Node *annotation, const Method *m) {
    if (m->is_static || m->is_private || m->is_constructor || strchr(m->name->text, '$')) return false;
    (void)in;
    return annotation_selects(annotation, sym_text(m->name));
}

static bool declared_with(Interp *in, Class *c, Method *m) {
    const MethodSet *set = class_methods(in, c, m->name);
    for (uint32_t i = 0; set && i < set->count; i++) {
        Method *own = set->item[i];
        if (own->param_count != m->param_count || own->owner == in->kinds[V_OBJECT] || own->is_abstract) continue;
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
            if (!takes_part(in, annotation, m) || declared_with(in, c, m)) continue;
            Passing *p = gc_new(Passing);
            *p = (Passing){field, m->name};
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
    const Sym *getter = sym_getter(in, f->name);
    Method *made = symmap_get(&c->methods, getter);
    if (made && made->field == f) symmap_put(&c->methods, getter, made->next);
    Method *m = gc_new(Method);
    m->name = getter;
    m->is_static = f->is_static;
    m->modifiers = MODIFIER_PUBLIC;
    m->closure = closure_native(in, lazy_get, f, 0);
    class_add_method(in, c, m);
    f->lazy = true;
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
