/*
 * @Bindable and @Vetoable: properties whose changes are told to listeners, or may be refused by them.
 */
#include "interp/classes/beans.h"
#include "interp/classes/transform.h"

/* The object's list of listeners, kept in a hidden field. */
static Value support_of(Interp *in, Value self, bool veto) {
    Field *f = class_find_field(class_real(self.as.obj->cls), sym_intern(in, text_of(veto ? "$vetoes" : "$changes")));
    Value *place = field_place(f, self);
    if (is_null(*place)) *place = listeners_new(in, self, veto);
    return *place;
}

/* --- the methods of the object ------------------------------------------------------------------------------------------------ */

#define FORWARD(name, call, veto)                                                                                        \
    static Value name(Interp *in, Value closure, const Value *args, int argc) {                                            \
        return call(in, support_of(in, transform_receiver(closure), veto), args, argc);                                    \
    }
static Value fire_args(Interp *in, Value support, const Value *args, int argc) {
    (void)argc;
    return listeners_fire(in, support, args[0], args[1], args[2]);
}
FORWARD(change_add, listeners_add, false)
FORWARD(change_remove, listeners_remove, false)
FORWARD(change_get, listeners_get, false)
FORWARD(change_fire, fire_args, false)
FORWARD(veto_add, listeners_add, true)
FORWARD(veto_remove, listeners_remove, true)
FORWARD(veto_get, listeners_get, true)
FORWARD(veto_fire, fire_args, true)

static void add_typed(Interp *in, Class *c, const char *name, NativeFn fn, Transform *t, const char *first, const char *second) {
    uint16_t count = (uint16_t)((first != NULL) + (second != NULL));
    Method *m = transform_method(in, c, name, count, fn, t);
    if (!m) return;
    method_params(in, m);
    if (first) m->params[0] = class_named(in, first);
    if (second) m->params[1] = class_named(in, second);
    m->untyped = count == 0;
}

static void add_support(Interp *in, Class *c, bool veto) {
    const Sym *hidden = sym_intern(in, text_of(veto ? "$vetoes" : "$changes"));
    if (class_find_field(c, hidden)) return;
    class_add_field(in, c, hidden, NULL, MODIFIER_PRIVATE, false);
    Transform *t = transform_new(c, NULL, false, false);
    const char *kind = veto ? "VetoableChange" : "PropertyChange";
    const char *listener = text_printf("java.beans.%sListener", kind);
    const char *add = text_printf("add%sListener", kind), *remove = text_printf("remove%sListener", kind);
    add_typed(in, c, add, veto ? veto_add : change_add, t, listener, NULL);
    add_typed(in, c, add, veto ? veto_add : change_add, t, "java.lang.String", listener);
    add_typed(in, c, remove, veto ? veto_remove : change_remove, t, listener, NULL);
    add_typed(in, c, remove, veto ? veto_remove : change_remove, t, "java.lang.String", listener);
    const char *get = text_printf("get%sListeners", kind);
    add_typed(in, c, get, veto ? veto_get : change_get, t, NULL, NULL);
    add_typed(in, c, get, veto ? veto_get : change_get, t, "java.lang.String", NULL);
    transform_method(in, c, text_printf("fire%s", kind), 3, veto ? veto_fire : change_fire, t);
}

/* --- setters -------------------------------------------------------------------------------------------------------------------- */

typedef struct Watch {
    Field *field;
    Method *setter; /* written by hand, or NULL */
    bool change, veto;
} Watch;

static Value call_fire(Interp *in, Value self, bool veto, const Watch *w, Value before, Value after) {
    Value args[3] = {sym_value(in, w->field->name), before, after};
    return call_method_z(in, self, veto ? "fireVetoableChange" : "firePropertyChange", args, 3);
}

static Value current(Interp *in, const Watch *w, Value self) {
    return call_method(in, self, sym_getter(in, w->field->name), NULL, 0);
}

static Value watched_set(Interp *in, Value closure, const Value *args, int argc) {
    const Watch *w = as_closure(closure)->native_data;
    Value self = as_closure(closure)->delegate, before = current(in, w, self), value = args[0];
    if (is_abrupt(before)) return before;
    if (w->veto) {
        Value v = call_fire(in, self, true, w, before, value);
        if (is_abrupt(v)) return v;
    }
    if (w->setter) {
        Value v = method_invoke(in, w->setter, self, args, argc);
        if (is_abrupt(v)) return v;
    } else if (!field_store(in, w->field, self, value)) {
        return V_THROWN;
    }
    if (!w->change) return v_null();
    Value after = current(in, w, self);
    return is_abrupt(after) ? after : call_fire(in, self, false, w, before, after);
}

static void watch_field(Interp *in, Class *c, Field *f, bool change, bool veto) {
    Watch *w = gc_new(Watch);
    *w = (Watch){.field = f, .change = change, .veto = veto};
    const Sym *name = sym_setter(in, f->name);
    Method *m = class_own_method(c, name, 1);
    if (!m) return;
    if (m->function) {
        w->setter = gc_new(Method);
        method_params(in, m);
        *w->setter = *m;
        m->function = NULL;
    } else {
        m->field = NULL;
        method_params(in, m);
        if (f->type) m->params[0] = f->type;
        m->untyped = !f->type;
        m->resolved = true;
    }
    m->closure = closure_native(in, watched_set, w, 1);
}

void transform_watched(Interp *in, Class *c) {
    const NodeList *of_class = &c->decl->CLASS.annotations;
    bool all_change = node_has_annotation(of_class, "Bindable"), all_veto = node_has_annotation(of_class, "Vetoable");
    bool any_change = all_change, any_veto = all_veto;
    uint32_t count = c->own_count;
    for (uint32_t i = 0; i < count; i++) {
        Field *f = c->own_fields[i];
        if (!f->node || f->node->kind != AST_FIELD || !f->is_property || f->is_static || f->is_final) continue;
        bool change = all_change || node_has_annotation(&f->node->FIELD.annotations, "Bindable");
        bool veto = all_veto || node_has_annotation(&f->node->FIELD.annotations, "Vetoable");
        any_change |= change;
        any_veto |= veto;
        if (change || veto) watch_field(in, c, f, change, veto);
    }
    if (any_change) add_support(in, c, false);
    if (any_veto) add_support(in, c, true);
}
