/*
 * Views of classes: what metaClasses add, and to whom.
 */
#include "interp/classes/additions.h"
#include "interp/classes/property.h"
#include "interp/classes/unit.h"
#include "interp/state.h"

SymMap symmap_copy(const SymMap *from) {
    SymMap copy = {0};
    for (uint32_t i = 0; i < from->cap; i++)
        if (from->keys[i]) symmap_put(&copy, from->keys[i], from->values[i]);
    return copy;
}

static void inherit(Class *c, Class *from) {
    const SymMap *added = &class_view(from)->added;
    if (!added->count) return;
    c->inherited = gc_realloc(c->inherited, (c->inherited_count + 1) * sizeof *c->inherited);
    c->inherited[c->inherited_count++] = (Inherited){from, symmap_copy(added)};
}

static void inherit_interfaces(Class *c, Class *of) {
    for (uint32_t i = 0; i < of->interface_count; i++) {
        inherit(c, of->interfaces[i]);
        inherit_interfaces(c, of->interfaces[i]);
    }
}

void additions_inherit(Interp *in, Class *c) {
    c->inherited = NULL;
    c->inherited_count = 0;
    if (!in->state->additions) return;
    for (Class *at = class_real(c); at; at = at->super) {
        if (at != class_real(c)) inherit(c, at);
        inherit_interfaces(c, at);
    }
}

const SymMap *additions_at(const Class *c, const Class *level) {
    if (c == level || c->shadow_of == level) return &c->added;
    for (uint32_t i = 0; i < c->inherited_count; i++)
        if (c->inherited[i].from == level) return &c->inherited[i].methods;
    return NULL;
}

static Class *view_new(Interp *in, Class *real, const SymMap *added) {
    Class *view = gc_new(Class);
    *view = *real;
    view->super = real;
    view->shadow_of = real;
    view->view = NULL;
    view->custom = NULL;
    view->interfaces = NULL;
    view->interface_count = 0;
    view->methods = view->fields = view->found = (SymMap){0};
    view->added = symmap_copy(added);
    view->own_fields = NULL;
    view->own_count = 0;
    view->metaclass = v_null();
    view->loaded = true;
    in->state->additions = true;
    additions_inherit(in, view);
    return view;
}

/* The bit that stands for a primitive's class in InterpState.retyped. */
static uint32_t kind_bit(Interp *in, const Class *c) {
    return c->kind >= V_BOOL && c->kind <= V_DOUBLE && c == in->kinds[c->kind] ? 1u << c->kind : 0;
}

Class *additions_view(Interp *in, Class *c) {
    in->state->additions = true;
    bool views = c->decl && !(c->unit && c->unit->source->library) && !in->state->expando_globally;
    if (c->shadow_of || (!views && !c->view)) return c;
    if (!c->view) {
        if (!class_init(in, c)) return NULL;
        c->view = view_new(in, c, &c->added);
        methods_changed(in);
    }
    return c->view;
}

Class *additions_detached(Interp *in, Class *c) {
    return class_init(in, c) ? view_new(in, c, &class_view(c)->added) : NULL;
}

Class *additions_view_of(Interp *in, Value object) {
    Class *c = object.as.obj->cls, *real = class_real(c);
    if (c != real && c != real->view) return c;
    Class *view = view_new(in, real, &class_view(real)->added);
    object.as.obj->cls = view;
    return view;
}

void additions_reset(Interp *in, Class *c) {
    in->state->retyped &= ~kind_bit(in, c);
    c->view = NULL;
    c->custom = NULL;
    c->added = (SymMap){0};
    c->found_version = 0;
}

/* A static method stands for an object's as well, but that which answers all calls; not the other way round. */
static bool replaces(Interp *in, Method *m, Method *old) {
    Class **wanted = method_params(in, m), **params = method_params(in, old);
    if (old->param_count != m->param_count) return false;
    for (int i = 0; i < m->param_count; i++)
        if (params[i] != wanted[i]) return false;
    return old->is_static == m->is_static || (m->is_static && m->name != in->state->sym.invoke_method);
}

void additions_add(Interp *in, Class *c, Method *m) {
    for (Method *old = symmap_get(&c->added, m->name); old; old = old->next) {
        if (replaces(in, m, old)) continue;
        Method *kept = gc_new(Method); /* others may have inherited the chain as it is */
        *kept = *old;
        kept->next = m->next;
        m->next = kept;
    }
    symmap_put(&c->added, m->name, m);
    in->state->retyped |= kind_bit(in, c);
    in->state->additions = true;
    methods_changed(in);
}
