/*
 * Calls without receiver, and calls of closures in variables. Where the name means a method written in the language, or the
 * variable holds a closure, the arguments go straight into its frame.
 */
#include "interp/eval/eval_call.h"
#include "interp/classes/property.h"

/* Names of Closure's own methods (call, curry, each ...) mean those inside closures. */
static bool closure_answers(Frame *f, const Sym *name) { return class_has_method(f->in, f->closure->obj.cls, name); }

static bool has_private(Class *owner, const Sym *name) {
    for (Method *m = symmap_get(&owner->methods, name); m; m = m->next)
        if (m->is_private) return true;
    return false;
}

static Value eval_implicit(Code *code, Frame *f);

/* Finds what the call means. */
static Value call_searching(CallCode *c, Frame *f, const Value *args) {
    CallInfo call = call_info(c, args, (int)c->argc);
    CastArgs casts = {args, (int)c->argc, c->casts};
    const CastArgs *around = casts_take(f->in, &casts);
    Value v = call_implicit(f, &call);
    f->in->state->casts = around;
    return v;
}

static Value missed(CallCode *c, Frame *f, Value self, const Value *args) {
    (void)self;
    return call_searching(c, f, args);
}

/* The remembered method of `this`; in closures only where names need no search. */
static inline CallTarget *direct_target(CallCode *c, Frame *f) {
    Value self = f->self;
    if (self.kind != V_OBJECT) return NULL;
    bool first = c->target[0].cls == self.as.obj->cls && c->version == f->in->method_version;
    CallTarget *t = __builtin_expect(first, 1) ? &c->target[0] : call_target(c, f->in, self.as.obj->cls);
    return t && f->closure && !closure_is_plain(f->closure) ? NULL : t;
}

static inline __attribute__((always_inline)) Value eval_direct_n(Code *code, Frame *f, uint32_t argc) {
    CallCode *c = (CallCode *)code;
    CallTarget *t = direct_target(c, f);
    if (__builtin_expect(!t, 0)) return eval_implicit(code, f);
    Value self = t->method->is_static ? v_obj(V_CLASS, t->method->owner) : f->self;
    return call_into_frame(c, f, t, t->function, self, NULL, argc, missed);
}

static Value eval_direct_0(Code *code, Frame *f) { return eval_direct_n(code, f, 0); }
static Value eval_direct_1(Code *code, Frame *f) { return eval_direct_n(code, f, 1); }
static Value eval_direct_2(Code *code, Frame *f) { return eval_direct_n(code, f, 2); }
static Value eval_direct(Code *code, Frame *f) { return eval_direct_n(code, f, ((CallCode *)code)->argc); }

static const EvalFn direct[] = {eval_direct_0, eval_direct_1, eval_direct_2};

/* After a call that went well: is what it meant fixed by the class of `this`? */
static void try_direct(CallCode *c, Frame *f, const Value *args) {
    Interp *in = f->in;
    Class *owner = f->function->owner;
    if (f->self.kind != V_OBJECT || c->named || !owner || f->function->trait) return;
    if (f->closure && (!closure_is_plain(f->closure) || closure_answers(f, c->name))) return;
    Class *cls = f->self.as.obj->cls;
    if (class_intercepts(in, cls) || (cls != owner && has_private(owner, c->name))) return;
    uint32_t candidates;
    CastArgs casts = {args, (int)c->argc, c->casts};
    const CastArgs *around = casts_take(in, &casts);
    Method *m = call_find(c, in, cls, false, args, &candidates);
    in->state->casts = around;
    if (!m || !m->function || m->is_synthetic || (m->is_static && cls != owner) || call_target(c, in, cls)) return;
    call_remember(c, in, cls, m, candidates, args);
    CallTarget *t = call_target(c, in, cls);
    if (t && !t->function) c->known--;
    else if (t) c->base.eval = c->argc < 3 ? direct[c->argc] : eval_direct;
}

static Value eval_implicit(Code *code, Frame *f) {
    CallCode *c = (CallCode *)code;
    Value args[c->argc + 1], abrupt;
    if (!eval_args(c, f, args, &abrupt)) return abrupt;
    frame_at(f, code);
    Value v = call_searching(c, f, args);
    if (!is_abrupt(v)) try_direct(c, f, args);
    return v;
}

static Value eval_implicit_spread(Code *code, Frame *f) {
    CallCode *c = (CallCode *)code;
    Value abrupt;
    int argc;
    Value *args = eval_spread_args(c->args, c->argc, f, &argc, &abrupt);
    if (!args) return abrupt;
    frame_at(f, code);
    CallInfo call = call_info(c, args, argc);
    return call_implicit(f, &call);
}

/* --- closures in variables ---------------------------------------------------------------------------------------------- */

static Value closure_missed(CallCode *c, Frame *f, Value self, const Value *args) {
    return closure_call_named(f->in, as_closure(self), args, (int)c->argc);
}

static Value call_other(CallCode *c, Frame *f, Value object, const Value *args, int argc) {
    Interp *in = f->in;
    const Sym *name = in->state->sym.call;
    if (object.kind == V_CLOSURE) return closure_call_named(in, as_closure(object), args, argc);
    if (is_null(object)) return throw_null_receiver(in, "invoke method", name);
    CallInfo call = call_info(c, args, argc);
    call.name = name;
    bool found;
    Value v = method_try(in, object, &call, &found);
    if (found) return v;
    return throw_no_method(in, object, name, args, argc);
}

/* x(...) is x.call(...). */
Value eval_call_local(Code *code, Frame *f) {
    CallCode *c = (CallCode *)code;
    Value object = eval(c->object, f), abrupt;
    if (is_abrupt(object)) return object;
    if (c->spread_args) {
        int argc;
        Value *spread = eval_spread_args(c->args, c->argc, f, &argc, &abrupt);
        frame_at(f, code);
        return spread ? call_other(c, f, object, spread, argc) : abrupt;
    }
    if (object.kind == V_CLOSURE) {
        Function *fn = as_closure(object)->function;
        if (fn && fn->direct && fn->param_count == c->argc && fn->prepared)
            return call_into_frame(c, f, NULL, fn, object, as_closure(object), c->argc, closure_missed);
    }
    Value args[c->argc + 1];
    if (!eval_args(c, f, args, &abrupt)) return abrupt;
    frame_at(f, code);
    return call_other(c, f, object, args, (int)c->argc);
}

Code *lower_implicit_call(Lower *l, Node *n, CallCode *c) {
    if (n->CALL.bind.kind != BIND_DYNAMIC) {
        Node *name = node_new(AST_NAME, n->CALL.name_span);
        name->NAME.id = n->CALL.name->STRING.value;
        name->NAME.bind = n->CALL.bind;
        c->object = lower_NAME(l, name);
        c->base.eval = eval_call_local;
        return &c->base;
    }
    c->base.eval = c->spread_args ? eval_implicit_spread : eval_implicit;
    return &c->base;
}
