/*
 * Which object the exception names when a name in a closure is found nowhere: the first that the closure's strategy asks;
 * for methods the first of those written in Groovy, else the closure itself.
 */
#include "interp/classes/metaclass.h"
#include "interp/classes/property.h"
#include "interp/classes/unit.h"
#include "interp/eval/call.h"
#include "interp/eval/eval.h"

static Value outermost(Value v) {
    for (Value outer; !is_proxy_of_object(v) && !is_null(outer = outer_asked(v));) v = outer;
    return v;
}

static Class *class_asked(Interp *in, Value v) { return v.kind == V_CLASS ? as_class(v) : class_real(class_of(in, v)); }

Value throw_no_property(Interp *in, Value receiver, const Sym *name) {
    return throw_missing_property(in, name, class_asked(in, outermost(receiver)));
}

/* A script of a pipeline hands the calls that it cannot answer to the steps. */
static bool asks_steps(Interp *in, Value v) {
    if (v.kind != V_OBJECT || !(v.as.obj->cls->flags & CLASS_SCRIPT)) return false;
    Unit *unit = v.as.obj->cls->unit;
    return unit && in->host.is_pipeline && in->host.is_pipeline(in->host.self, unit->module);
}

Value throw_no_method(Interp *in, Value receiver, const Sym *name, const Value *args, int argc) {
    Value asked = outermost(receiver);
    if (asks_steps(in, asked)) return throw_missing_step(in, class_real(class_of(in, asked)), name, args, argc);
    bool of_class = asked.kind == V_CLASS && as_class(asked) != in->kinds[V_CLASS];
    return throw_missing_method(in, class_asked(in, asked), name, args, argc, of_class);
}

/* Those that a closure's strategy asks, in order. */
static int asked(const Closure *c, Value out[2]) {
    Value self = v_obj(V_CLOSURE, (Closure *)c);
    switch (c->strategy) {
    case DELEGATE_FIRST: return out[0] = c->delegate, out[1] = c->owner, 2;
    case DELEGATE_ONLY: return out[0] = c->delegate, 1;
    case OWNER_ONLY: return out[0] = c->owner, 1;
    case TO_SELF: return out[0] = self, 1;
    default: return out[0] = c->owner, out[1] = c->delegate, 2;
    }
}

static bool is_self(const Closure *c, Value v) { return v.kind == V_CLOSURE && as_closure(v) == c; }

Value throw_closure_property(Interp *in, Closure *c, const Sym *name, bool set) {
    Value order[2], blamed = v_obj(V_CLOSURE, c);
    for (;;) {
        int count = asked(c, order);
        blamed = is_null(order[0]) && count == 2 && c->strategy == DELEGATE_FIRST && !set ? order[1] : order[0];
        bool nothing = set && count == 2 && !value_same(order[0], order[1]) && (is_null(order[0]) || is_null(order[1]));
        if (nothing) blamed = v_null();
        if (blamed.kind != V_CLOSURE || is_self(c, blamed)) break;
        c = as_closure(blamed);
    }
    if (is_null(blamed)) return throw_null_receiver(in, set ? "set property" : "get property", name);
    if (blamed.kind == V_CLOSURE) return throw_missing_property(in, name, closure_class(in, c));
    return throw_no_property(in, blamed, name);
}

bool is_groovy_object(Interp *in, Value v) {
    if (is_null(v) || v.kind == V_CLASS) return false;
    const Class *c = class_of(in, v);
    if (c->unit && c->unit->source->library && text_starts(text_of(c->name), TEXT("java"))) return false; /* Java's own, written here */
    Class *groovy = class_named(in, "groovy.lang.GroovyObject");
    return v.kind == V_CLOSURE || (groovy && value_instanceof(in, v, groovy));
}

Value throw_closure_method(Interp *in, Closure *c, const CallInfo *call) {
    Value order[2], blamed;
    for (;;) {
        int count = asked(c, order);
        blamed = v_null();
        for (int i = 0; i < count && is_null(blamed); i++)
            if (!is_self(c, order[i]) && is_groovy_object(in, order[i])) blamed = order[i];
        if (blamed.kind != V_CLOSURE) break;
        c = as_closure(blamed);
    }
    if (!is_null(blamed)) return throw_no_method(in, blamed, call->name, call->args, call->argc);
    return throw_missing_method(in, closure_class(in, c), call->name, call->args, call->argc, false);
}
