/*
 * Calls. A call site remembers what it found: a method of `this` that is written in the language gets its arguments
 * straight into its frame; a method of a receiver's class is kept with the class and, where overloads matter, the
 * classes of the arguments.
 */
#include "interp/eval_name.h"
#include "interp/property.h"
#include "interp/unit.h"
#include <alloca.h>

enum { CACHED_TYPES = 4 };

typedef struct CallCode {
    Code base;
    Code *object;
    Code *name_code;
    const Sym *name;
    Code **args;
    uint32_t argc;
    bool named, safe, spread_args, on_super, on_this;
    uint32_t slot;
    /* the cache */
    Class *cls;
    uint32_t version;
    Method *method;
    Function *function;
    bool by_types, exact;
    Class **casts; /* classes of arguments written with a cast; NULL: none */
    Class *types[CACHED_TYPES];
} CallCode;

static CallInfo info_of(const CallCode *c, const Value *args, int argc) {
    return (CallInfo){.name = c->name, .args = args, .argc = argc, .named = c->named, .span = c->base.node->span};
}

static bool eval_args(CallCode *c, Frame *f, Value *args, Value *abrupt) {
    for (uint32_t i = 0; i < c->argc; i++) {
        args[i] = eval(c->args[i], f);
        if (!is_abrupt(args[i])) continue;
        *abrupt = args[i];
        return false;
    }
    return true;
}

/* (Foo)x as an argument: the overload is chosen for Foo. */
static Class **cast_classes(Lower *l, const NodeList *args) {
    Class **classes = NULL;
    for (uint32_t i = 0; i < args->count; i++) {
        Node *arg = args->item[i];
        if (arg->kind != AST_CAST && arg->kind != AST_AS) continue;
        Class *c = type_find(l->unit, l->owner, arg->kind == AST_CAST ? arg->CAST.type : arg->AS.type);
        if (!c || c->flags & CLASS_PRIMITIVE) continue;
        if (!classes) classes = gc_new_array(Class *, args->count);
        classes[i] = c;
    }
    return classes;
}

/* --- calls without receiver ------------------------------------------------------------------------------------------- */

static Value eval_direct(Code *code, Frame *f);

/* The only method of that name with that many parameters, written in the language: no overload to choose. */
static Method *sole_method(Interp *in, Class *cls, const Sym *name, uint32_t argc) {
    const MethodSet *set = class_methods(in, cls, name);
    Method *sole = NULL;
    for (uint32_t i = 0; set && i < set->count; i++) {
        Method *m = set->item[i];
        method_params(in, m);
        if (m->varargs) return NULL;
        if (m->param_count != argc) continue;
        if (sole) return NULL;
        sole = m;
    }
    return sole && sole->function && !sole->is_category && !sole->is_synthetic ? sole : NULL;
}

/* Names of Closure's own methods (call, curry, each ...) mean those inside closures. */
static bool closure_answers(Frame *f, const Sym *name) { return class_has_method(f->in, f->closure->obj.cls, name); }

static bool has_private(Class *owner, const Sym *name) {
    for (Method *m = symmap_get(&owner->methods, name); m; m = m->next)
        if (m->is_private) return true;
    return false;
}

static void try_direct(CallCode *c, Frame *f) {
    Interp *in = f->in;
    if (f->self.kind != V_OBJECT || c->named || !f->function->owner) return;
    if (f->closure && (!closure_is_plain(f->closure) || closure_answers(f, c->name))) return;
    Class *cls = f->self.as.obj->cls;
    if (class_has_method(in, cls, in->state->sym.invoke_method) && !(cls->flags & CLASS_SCRIPT)) return;
    if (f->function->trait) return;
    Method *m = has_private(f->function->owner, c->name) && cls != f->function->owner ? NULL : sole_method(in, cls, c->name, c->argc);
    if (!m || m->is_abstract || (m->is_static && m->owner->state != CLASS_READY)) return;
    if (!function_prepare(in, m->function)) {
        thrown_take(in);
        return;
    }
    if (m->function->varargs || !m->function->unboxed || m->function->param_count != c->argc) return;
    c->cls = cls;
    c->version = in->method_version;
    c->method = m;
    c->function = m->function;
    c->base.eval = eval_direct;
}

static Value eval_implicit(Code *code, Frame *f) {
    CallCode *c = (CallCode *)code;
    Value args[c->argc + 1], abrupt;
    if (!eval_args(c, f, args, &abrupt)) return abrupt;
    frame_at(f, code);
    CallInfo call = info_of(c, args, (int)c->argc);
    if (c->casts) {
        CastArgs casts = {args, (int)c->argc, c->casts};
        f->in->state->casts = &casts;
        Value v = call_implicit(f, &call);
        f->in->state->casts = NULL;
        return v;
    }
    Value v = call_implicit(f, &call);
    if (c->base.eval == eval_implicit && !is_abrupt(v)) try_direct(c, f);
    return v;
}

static inline bool args_quick(const Function *fn, const Value *args) {
    if (fn->plain) return true;
    for (uint32_t i = 0; i < fn->param_count; i++)
        if (fn->params[i].typed && args[i].kind != fn->params[i].quick) return false;
    return true;
}

static Value direct_missed(CallCode *c, Frame *f, const Value *args) {
    c->base.eval = eval_implicit;
    CallInfo call = info_of(c, args, (int)c->argc);
    return call_implicit(f, &call);
}

/* Arguments go straight into the new frame. */
static Value eval_direct(Code *code, Frame *f) {
    CallCode *c = (CallCode *)code;
    Interp *in = f->in;
    Function *fn = c->function;
    if (!frame_has_room(in, fn)) return V_THROWN;
    Frame *n = alloca(frame_size(fn));
    uint32_t argc = c->argc;
    for (uint32_t i = 0; i < argc; i++) {
        Value v = eval(c->args[i], f);
        if (is_abrupt(v)) return v;
        n->slot[i] = v;
    }
    f->at = code;
    if (__builtin_expect(f->self.kind != V_OBJECT || f->self.as.obj->cls != c->cls || in->method_version != c->version ||
                             !args_quick(fn, n->slot) || (f->closure && !closure_is_plain(f->closure)),
                         0))
        return direct_missed(c, f, n->slot);
    frame_enter(n, in, fn, c->method->is_static ? v_obj(V_CLASS, c->method->owner) : f->self);
    Value v = eval(fn->body, n);
    in->frame = f;
    if (is_abrupt(v)) {
        if (v.as.flow == FLOW_THROW) return v;
        v = v.as.flow == FLOW_RETURN ? n->result : v_null();
    }
    if (v.kind == fn->return_quick || (!fn->return_type && !fn->is_void)) return v;
    return fn->is_void ? v_null() : value_cast(in, v, fn->return_type);
}

static Value eval_implicit_spread(Code *code, Frame *f) {
    CallCode *c = (CallCode *)code;
    Value abrupt;
    int argc;
    Value *args = eval_spread_args(c->args, c->argc, f, &argc, &abrupt);
    if (!args) return abrupt;
    frame_at(f, code);
    CallInfo call = info_of(c, args, argc);
    return call_implicit(f, &call);
}

/* A local variable that is called: x(...) is x.call(...). */
static Value eval_call_local(Code *code, Frame *f) {
    CallCode *c = (CallCode *)code;
    Value object = eval(c->object, f);
    Value args[c->argc + 1], abrupt;
    if (c->spread_args) {
        int argc;
        Value *spread = eval_spread_args(c->args, c->argc, f, &argc, &abrupt);
        frame_at(f, code);
        return spread ? closure_call(f->in, object, spread, argc) : abrupt;
    }
    if (!eval_args(c, f, args, &abrupt)) return abrupt;
    frame_at(f, code);
    if (object.kind == V_CLOSURE) return closure_call_named(f->in, as_closure(object), args, (int)c->argc);
    if (is_null(object)) return throw_null_receiver(f->in, "invoke method", f->in->state->sym.call);
    CallInfo call = info_of(c, args, (int)c->argc);
    call.name = f->in->state->sym.call;
    bool found;
    Value v = method_try(f->in, object, &call, &found);
    if (found) return v;
    return throw_missing_method(f->in, class_of(f->in, object), call.name, args, call.argc, object.kind == V_CLASS);
}

/* --- calls on a receiver ----------------------------------------------------------------------------------------------- */

static bool arg_is_exact(Interp *in, Class *type, Value v) {
    if (type == in->kinds[V_OBJECT]) return true;
    Kind kind = (Kind)v.kind;
    return type->kind == kind && (kind <= V_DOUBLE || type == in->kinds[kind]);
}

static bool same_types(Interp *in, const CallCode *c, const Value *args) {
    for (uint32_t i = 0; i < c->argc; i++)
        if (class_of_fast(in, args[i]) != c->types[i]) return false;
    return true;
}

/* Remembers the method when the class alone (or with the classes of the arguments) decides it. */
static void remember(CallCode *c, Interp *in, Class *cls, Method *m, uint32_t candidates) {
    c->cls = NULL;
    if (m->is_category || m->closure.kind == V_CLOSURE || m->field || (!m->native && !m->function)) return;
    method_params(in, m);
    c->exact = !m->varargs && m->param_count == c->argc;
    c->by_types = candidates > 1;
    if (c->by_types && c->argc > CACHED_TYPES) return;
    c->method = m;
    c->version = in->method_version;
    c->cls = cls;
}

static Value invoke_cached(CallCode *c, Frame *f, Value object, const Value *args) {
    Interp *in = f->in;
    Method *m = c->method;
    f->at = &c->base;
    if (!c->exact) return method_invoke(in, m, object, args, (int)c->argc);
    if (!m->untyped)
        for (uint32_t i = 0; i < c->argc; i++)
            if (!arg_is_exact(in, m->params[i], args[i])) return method_invoke(in, m, object, args, (int)c->argc);
    if (m->is_static && object.kind != V_CLASS) object = v_obj(V_CLASS, m->owner);
    if (m->native) {
        Value v = m->native(in, object, args, (int)c->argc);
        in->frame = f;
        return v;
    }
    return function_call(in, m->function, object, args, (int)c->argc);
}

/* Which method does class_find_method give, and could other arguments give another? NULL: look again each time. */
static Method *find_cacheable(CallCode *c, Frame *f, Class *cls, bool statics, const Value *args, uint32_t *candidates) {
    Interp *in = f->in;
    const MethodSet *set = class_methods(in, cls, c->name);
    *candidates = 0;
    for (uint32_t i = 0; set && i < set->count; i++) {
        method_params(in, set->item[i]);
        bool fits = set->item[i]->varargs || set->item[i]->param_count == c->argc;
        if (fits && (!statics || set->item[i]->is_static)) ++*candidates;
    }
    bool ambiguous = false;
    Method *m = set ? method_select(in, set, args, (int)c->argc, statics, &ambiguous) : NULL;
    return ambiguous ? NULL : m;
}

static bool may_cache(Interp *in, Value object, Class *cls) {
    if (object.kind == V_CLOSURE) return false;
    return object.kind != V_OBJECT || !class_has_method(in, cls, in->state->sym.invoke_method) || cls->flags & CLASS_SCRIPT;
}

static Value call_uncached(CallCode *c, Frame *f, Value object, const Value *args) {
    Interp *in = f->in;
    frame_at(f, &c->base);
    CallInfo call = info_of(c, args, (int)c->argc);
    bool statics = object.kind == V_CLASS;
    Class *cls = statics ? as_class(object) : class_of(in, object);
    if (statics && !class_init(in, cls)) return V_THROWN;
    bool may_be_private = c->on_this && f->function->owner && f->function->owner != cls;
    if (!is_null(object) && may_cache(in, object, cls) && !c->named && !may_be_private) {
        uint32_t candidates;
        Method *m = find_cacheable(c, f, cls, statics, args, &candidates);
        if (m) {
            remember(c, in, cls, m, candidates);
            for (uint32_t i = 0; c->cls && c->by_types && i < c->argc; i++) c->types[i] = class_of_fast(in, args[i]);
            Value v = method_invoke(in, m, object, args, (int)c->argc);
            in->frame = f;
            return v;
        }
    }
    bool found;
    Method *own = c->on_this ? private_method(in, f->function->owner, object, c->name, args, (int)c->argc) : NULL;
    if (own) return method_invoke(in, own, object, args, (int)c->argc);
    Value v = method_try(in, object, &call, &found);
    in->frame = f;
    if (found) return v;
    return throw_missing_method(in, class_real(cls), c->name, args, (int)c->argc, statics);
}

static Value eval_method(Code *code, Frame *f) {
    CallCode *c = (CallCode *)code;
    Interp *in = f->in;
    Value object = eval(c->object, f);
    if (is_abrupt(object) || (is_null(object) && c->safe)) return object;
    Value args[c->argc + 1], abrupt;
    if (!eval_args(c, f, args, &abrupt)) return abrupt;
    if (c->casts) {
        frame_at(f, code);
        CastArgs casts = {args, (int)c->argc, c->casts};
        in->state->casts = &casts;
        Value v = call_method(in, object, c->name, args, (int)c->argc);
        in->state->casts = NULL;
        return v;
    }
    Class *cls = object.kind == V_CLASS ? as_class(object) : class_of_fast(in, object);
    if (cls == c->cls && in->method_version == c->version && (!c->by_types || same_types(in, c, args)) && !is_null(object))
        return invoke_cached(c, f, object, args);
    return call_uncached(c, f, object, args);
}

static Value eval_method_spread(Code *code, Frame *f) {
    CallCode *c = (CallCode *)code;
    Value object = eval(c->object, f), abrupt;
    if (is_abrupt(object) || (is_null(object) && c->safe)) return object;
    int argc;
    Value *args = eval_spread_args(c->args, c->argc, f, &argc, &abrupt);
    if (!args) return abrupt;
    frame_at(f, code);
    return call_method(f->in, object, c->name, args, argc);
}

/* obj."$name"(args) */
static Value eval_method_computed(Code *code, Frame *f) {
    CallCode *c = (CallCode *)code;
    Value object = c->object ? eval(c->object, f) : f->self, abrupt;
    if (is_abrupt(object) || (is_null(object) && c->safe)) return object;
    Value name = eval(c->name_code, f);
    if (is_abrupt(name)) return name;
    int argc;
    Value *args = eval_spread_args(c->args, c->argc, f, &argc, &abrupt);
    if (!args) return abrupt;
    frame_at(f, code);
    if (name.kind == V_CLOSURE) return closure_call(f->in, name, args, argc);
    name = value_to_string(f->in, name);
    if (is_abrupt(name)) return name;
    const Sym *sym = string_sym(f->in, as_string(name));
    Method *own = private_method(f->in, f->function->owner, object, sym, args, argc);
    if (own && (c->on_this || !c->object)) return method_invoke(f->in, own, object, args, argc);
    if (c->object) return call_method(f->in, object, sym, args, argc);
    CallInfo call = info_of(c, args, argc);
    call.name = sym;
    return call_implicit(f, &call);
}

/* list*.name(args): on every item, null for null. */
static Value eval_method_each(Code *code, Frame *f) {
    CallCode *c = (CallCode *)code;
    Interp *in = f->in;
    Value object = eval(c->object, f), abrupt, item;
    if (is_abrupt(object) || is_null(object)) return object;
    int argc;
    Value *args = eval_spread_args(c->args, c->argc, f, &argc, &abrupt);
    if (!args) return abrupt;
    frame_at(f, code);
    Iter it;
    if (!iter_start(in, &it, object)) return V_THROWN;
    Value out = list_new(in, 8);
    while (iter_next(in, &it, &item)) {
        Value v = is_null(item) ? item : call_method(in, item, c->name, args, argc);
        if (is_abrupt(v)) return v;
        list_push(as_list(out), v);
    }
    return it.failed ? V_THROWN : out;
}

static Value eval_super_call(Code *code, Frame *f) {
    CallCode *c = (CallCode *)code;
    Value abrupt;
    int argc;
    Value *args = eval_spread_args(c->args, c->argc, f, &argc, &abrupt);
    if (!args) return abrupt;
    frame_at(f, code);
    Function *fn = f->function;
    while (fn->outer && !fn->trait) fn = fn->outer;
    if (fn->trait) return call_trait_super(f->in, fn, f->self, c->name, args, argc);
    return call_super(f->in, f->function->owner, f->self, c->name, args, argc);
}

/* obj.@field(args): the closure in the field. */
static Value eval_attribute_call(Code *code, Frame *f) {
    CallCode *c = (CallCode *)code;
    Value object = eval(c->object, f), abrupt;
    if (is_abrupt(object)) return object;
    int argc;
    Value *args = eval_spread_args(c->args, c->argc, f, &argc, &abrupt);
    if (!args) return abrupt;
    frame_at(f, code);
    Value closure = field_get(f->in, object, c->name);
    return is_abrupt(closure) ? closure : closure_call(f->in, closure, args, argc);
}

/* --- lowering ------------------------------------------------------------------------------------------------------------ */

static void lower_implicit(Lower *l, Node *n, CallCode *c) {
    if (n->CALL.bind.kind != BIND_DYNAMIC) {
        Node *name = node_new(AST_NAME, n->CALL.name_span);
        name->NAME.id = n->CALL.name->STRING.value;
        name->NAME.bind = n->CALL.bind;
        c->object = lower_NAME(l, name);
        c->base.eval = eval_call_local;
        return;
    }
    c->base.eval = c->spread_args ? eval_implicit_spread : eval_implicit;
}

/* Trait.super.name(args) */
static Value eval_trait_super(Code *code, Frame *f) {
    CallCode *c = (CallCode *)code;
    Value abrupt;
    int argc;
    Value *args = eval_spread_args(c->args, c->argc, f, &argc, &abrupt);
    if (!args) return abrupt;
    frame_at(f, code);
    Interp *in = f->in;
    Method *m = class_find_method(in, c->cls, c->name, args, argc, NULL);
    if (!m) return throw_missing_method(in, c->cls, c->name, args, argc, false);
    if (!m->function) return method_invoke(in, m, f->self, args, argc);
    return call_trait_method(in, class_real(class_of(in, f->self)), c->cls, m, f->self, args, argc);
}

/* The trait named in Trait.super; NULL: no such receiver. */
static Class *trait_super_of(Lower *l, const Node *object) {
    if (!object || object->kind != AST_PROPERTY || object->PROPERTY.name->kind != AST_STRING) return NULL;
    if (!text_is(object->PROPERTY.name->STRING.value, "super") || object->PROPERTY.object->kind != AST_NAME) return NULL;
    return unit_class(l->unit, l->owner, object->PROPERTY.object->NAME.id);
}

static EvalFn receiver_eval(const CallCode *c, const Node *n) {
    if (n->CALL.object->kind == AST_SUPER) return eval_super_call;
    if (n->CALL.spread) return eval_method_each;
    if (n->CALL.attribute) return eval_attribute_call;
    return c->spread_args ? eval_method_spread : eval_method;
}

Code *lower_CALL(Lower *l, Node *n) {
    CallCode *c = CODE(CallCode, eval_method, n);
    c->argc = n->CALL.args.count;
    c->args = lower_list(l, &n->CALL.args);
    c->casts = cast_classes(l, &n->CALL.args);
    c->named = n->CALL.named;
    c->safe = n->CALL.safe;
    c->spread_args = has_spread(&n->CALL.args);
    Class *trait = trait_super_of(l, n->CALL.object);
    if (trait && n->CALL.name->kind == AST_STRING) {
        c->cls = trait;
        c->name = lower_sym(l, n->CALL.name->STRING.value);
        c->base.eval = eval_trait_super;
        return &c->base;
    }
    if (n->CALL.object) c->object = lower(l, n->CALL.object);
    c->on_this = n->CALL.object && n->CALL.object->kind == AST_THIS;
    if (n->CALL.name->kind != AST_STRING) {
        c->name_code = lower(l, n->CALL.name);
        c->base.eval = eval_method_computed;
        return &c->base;
    }
    c->name = lower_sym(l, n->CALL.name->STRING.value);
    if (n->CALL.object) c->base.eval = receiver_eval(c, n);
    else lower_implicit(l, n, c);
    if (n->CALL.object && c->name == l->in->state->sym.call && !c->spread_args && !n->CALL.safe && !n->CALL.spread &&
        n->CALL.object->kind != AST_SUPER)
        c->base.eval = eval_call_local;
    return &c->base;
}

typedef struct PointerCode {
    Code base;
    Code *object, *name;
} PointerCode;

static Value eval_pointer(Code *code, Frame *f) {
    PointerCode *c = (PointerCode *)code;
    Value object = eval(c->object, f);
    if (is_abrupt(object)) return object;
    Value name = eval(c->name, f);
    if (!is_abrupt(name)) name = value_to_string(f->in, name);
    if (is_abrupt(name)) return name;
    frame_at(f, code);
    return method_pointer_new(f->in, object, string_sym(f->in, as_string(name)));
}

Code *lower_METHOD_POINTER(Lower *l, Node *n) {
    PointerCode *c = CODE(PointerCode, eval_pointer, n);
    c->object = lower(l, n->METHOD_POINTER.object);
    c->name = lower(l, n->METHOD_POINTER.name);
    return &c->base;
}
