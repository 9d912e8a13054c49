/*
 * Calls. A call site remembers what it found: a method of `this` that is written in the language gets its arguments
 * straight into its frame; a method of a receiver's class is kept with the class and, where overloads matter, the
 * classes of the arguments.
 */
#include "interp/collections/heirs.h"
#include "interp/eval/eval_call.h"
#include "interp/classes/property.h"
#include "interp/unknown.h"

Class **cast_classes(Lower *l, const NodeList *args) {
    Class **classes = NULL;
    for (uint32_t i = 0; i < args->count; i++) {
        Node *arg = args->item[i];
        if (arg->kind != AST_CAST && arg->kind != AST_AS) continue;
        Class *c = type_find(l->unit, l->owner, arg->kind == AST_CAST ? arg->CAST.type : arg->AS.type);
        if (!c) continue;
        if (!classes) classes = gc_new_array(Class *, args->count);
        classes[i] = c;
    }
    return classes;
}

/* --- calls on a receiver ----------------------------------------------------------------------------------------------- */

static bool arg_is_exact(Interp *in, Class *type, Value v) {
    if (type == in->kinds[V_OBJECT]) return true;
    Kind kind = (Kind)v.kind;
    return type->kind == kind && (kind <= V_DOUBLE || type == in->kinds[kind]);
}

CallTarget *call_remember(CallCode *c, Interp *in, Class *cls, Method *m, uint32_t candidates, const Value *args) {
    if (in->unknown && unknown_is_built_in(m)) return NULL; /* a plan looks at the arguments */
    if (m->is_category || m->closure.kind == V_CLOSURE || m->field || m->is_abstract || (!m->native && !m->function)) return NULL;
    bool by_types = candidates > 1 || m->varargs;
    if (by_types && c->argc > CACHED_TYPES) return NULL;
    if (m->is_static && m->owner->state != CLASS_READY) return NULL;
    if (c->version != in->method_version) c->known = 0;
    c->version = in->method_version;
    uint32_t at = c->known < CACHED_TARGETS ? c->known++ : (c->target[0].cls == cls ? 0 : CACHED_TARGETS - 1);
    CallTarget *t = &c->target[at];
    method_params(in, m);
    *t = (CallTarget){.cls = cls, .method = m, .by_types = by_types, .exact = !m->varargs && m->param_count == c->argc};
    for (uint32_t i = 0; t->by_types && i < c->argc; i++) t->types[i] = class_of_fast(in, args[i]);
    Function *fn = m->function;
    bool direct = fn && t->exact && fn->prepared && fn->direct && fn->param_count == c->argc;
    t->function = direct ? fn : NULL;
    return t;
}

static Value call_uncached(CallCode *c, Frame *f, Value object, const Value *args);

/* The one method of the name still has to take these arguments; where there are several, their types are those remembered. */
static bool args_accepted(Interp *in, const CallCode *c, const CallTarget *t, const Value *args) {
    const Method *m = t->method;
    for (uint32_t i = 0; i < c->argc && !t->by_types && t->exact && !m->untyped; i++)
        if (!arg_is_exact(in, m->params[i], args[i]) && (is_null(args[i]) || !type_accepts(in, m->params[i], args[i]))) return false;
    return true;
}

static Value invoke_remembered(CallCode *c, Frame *f, const CallTarget *t, Value object, const Value *args) {
    Interp *in = f->in;
    Method *m = t->method;
    f->at = &c->base;
    bool exact = t->exact;
    if (exact && !m->untyped)
        for (uint32_t i = 0; i < c->argc && exact; i++) exact = arg_is_exact(in, m->params[i], args[i]);
    if (!exact && !args_accepted(in, c, t, args)) return call_uncached(c, f, object, args);
    if (!exact || !m->native) return method_invoke(in, m, object, args, (int)c->argc);
    if (m->is_static && object.kind != V_CLASS) object = v_obj(V_CLASS, m->owner);
    Value v = m->native(in, object, args, (int)c->argc);
    in->frame = f;
    return v;
}

Method *call_find(CallCode *c, Interp *in, Class *cls, bool statics, const Value *args, uint32_t *candidates) {
    const MethodSet *set = class_methods(in, statics ? class_view(cls) : cls, c->name);
    *candidates = 0;
    if ((statics && class_late_methods(in, cls, c->name)) || c->name == in->state->sym.init) return NULL;
    for (uint32_t i = 0; set && i < set->count; i++) {
        method_params(in, set->item[i]);
        bool fits = set->item[i]->varargs || set->item[i]->param_count == c->argc;
        if (fits && (!statics || set->item[i]->is_static)) ++*candidates;
    }
    bool ambiguous = false;
    Method *m = NULL;
    if (set && statics) m = class_find_static(in, cls, c->name, args, (int)c->argc, &ambiguous);
    else if (set) m = method_select(in, set, args, (int)c->argc, false, &ambiguous);
    return ambiguous || (m && class_misses_cast(in, cls, m, args, (int)c->argc)) ? NULL : m;
}

static bool may_remember(CallCode *c, Frame *f, Value object, Class *cls) {
    if (is_null(object) || object.kind == V_CLOSURE || is_unknown(f->in, object) || c->named) return false;
    if (c->on_this && f->function->owner && f->function->owner != class_real(cls)) return false; /* private methods of the code's class */
    if (object.kind == V_CLASS) return !class_view(cls)->custom;
    return (object.kind != V_OBJECT && !cls->added.count) || !class_intercepts(f->in, cls);
}

static Value call_found_anew(CallCode *c, Frame *f, Value object, const Value *args) {
    Interp *in = f->in;
    bool statics = object.kind == V_CLASS;
    Class *cls = statics ? as_class(object) : class_of(in, object);
    if (statics && !class_init(in, cls)) return V_THROWN;
    if (may_remember(c, f, object, cls)) {
        uint32_t candidates;
        Method *m = call_find(c, in, cls, statics, args, &candidates);
        if (m) {
            Value v = method_invoke(in, m, object, args, (int)c->argc);
            in->frame = f;
            bool as_it_is = call_target(c, in, cls) || heir_needed(m, object);
            CallTarget *t = as_it_is ? NULL : call_remember(c, in, cls, m, candidates, args);
            if (t) t->on_class = statics;
            return v;
        }
    }
    bool sees = c->on_this && f->function->sees_privates;
    Method *own = sees ? private_method(in, f->function->owner, object, c->name, args, (int)c->argc) : NULL;
    if (own) return method_invoke(in, own, object, args, (int)c->argc);
    CallInfo call = call_info(c, args, (int)c->argc);
    bool found, own_static = c->on_this && means_own_static(f, &call);
    Value v = own_static ? class_method_try(in, f->function->owner, &call, &found) : method_try(in, object, &call, &found);
    if (!found) v = call_symbol_try(in, object, &call, &found);
    in->frame = f;
    if (found) return v;
    if (object.kind == V_CLOSURE) return throw_closure_method(in, as_closure(object), &call);
    if (own_static) return throw_missing_method(in, f->function->owner, c->name, args, (int)c->argc, true);
    return throw_no_method(in, object, c->name, args, (int)c->argc);
}

static Value call_uncached(CallCode *c, Frame *f, Value object, const Value *args) {
    frame_at(f, &c->base);
    if (!c->casts) return call_found_anew(c, f, object, args);
    CastArgs casts = {args, (int)c->argc, c->casts};
    const CastArgs *around = casts_take(f->in, &casts);
    Value v = call_found_anew(c, f, object, args);
    f->in->state->casts = around;
    return v;
}

static Value eval_method(Code *code, Frame *f) {
    CallCode *c = (CallCode *)code;
    Interp *in = f->in;
    Value object = eval(c->object, f);
    if (is_abrupt(object) || (is_null(object) && c->safe)) return object;
    Class *cls = object.kind == V_CLASS ? as_class(object) : class_of_fast(in, object);
    CallTarget *t = is_null(object) ? NULL : call_target(c, in, cls);
    if (t && t->on_class != (object.kind == V_CLASS)) t = NULL;
    /* a static method found from elsewhere is called the long way: should it not fit, the object is asked again */
    bool elsewhere = t && t->method->is_static && (object.kind != V_CLASS || as_class(object) != t->method->owner);
    if (t && t->function && !elsewhere) {
        return call_into_frame(c, f, t, t->function, object, NULL, c->argc, call_uncached);
    }
    Value args[c->argc + 1], abrupt;
    if (!eval_args(c, f, args, &abrupt)) return abrupt;
    if (t && in->method_version == c->version && (!t->by_types || same_types(in, c, t, args)))
        return invoke_remembered(c, f, t, object, args);
    return call_uncached(c, f, object, args);
}

/* What a call does once its arguments are there; `name` where it is computed. */
typedef Value (*CallArmed)(CallCode *c, Frame *f, Value object, Value name, const Value *args, int argc);

/* Evaluates the arguments, of whatever number, and tells which of them are cast while a method is chosen for them. */
static Value call_with_args(CallCode *c, Frame *f, Value object, Value name, CallArmed call) {
    Value abrupt;
    int argc;
    Value *args = eval_spread_args(c->args, c->argc, f, &argc, &abrupt);
    if (!args) return abrupt;
    frame_at(f, &c->base);
    CastArgs casts = {args, argc, c->spread_args ? NULL : c->casts};
    const CastArgs *around = casts_take(f->in, &casts);
    Value v = call(c, f, object, name, args, argc);
    f->in->state->casts = around;
    return v;
}

static Value call_named(CallCode *c, Frame *f, Value object, Value name, const Value *args, int argc) {
    (void)name;
    return call_method(f->in, object, c->name, args, argc);
}

static Value eval_method_spread(Code *code, Frame *f) {
    CallCode *c = (CallCode *)code;
    Value object = eval(c->object, f);
    if (is_abrupt(object) || (is_null(object) && c->safe)) return object;
    return call_with_args(c, f, object, v_null(), call_named);
}

static Value call_computed(CallCode *c, Frame *f, Value object, Value name, const Value *args, int argc) {
    if (name.kind == V_CLOSURE) return closure_call(f->in, name, args, argc);
    name = value_to_string(f->in, name);
    if (is_abrupt(name)) return name;
    const Sym *sym = string_sym(f->in, as_string(name));
    bool on_this = c->on_this || (!c->object && f->function->sees_privates); /* `this."$name"()` sees them from closures, too */
    Method *own = on_this ? private_method(f->in, f->function->owner, object, sym, args, argc) : NULL;
    if (own) return method_invoke(f->in, own, object, args, argc);
    if (c->object) return call_method(f->in, object, sym, args, argc);
    CallInfo call = call_info(c, args, argc);
    call.name = sym;
    return call_implicit(f, &call);
}

/* obj."$name"(args) */
static Value eval_method_computed(Code *code, Frame *f) {
    CallCode *c = (CallCode *)code;
    Value object = c->object ? eval(c->object, f) : f->self;
    if (is_abrupt(object) || (is_null(object) && c->safe)) return object;
    Value name = eval(c->name_code, f);
    return is_abrupt(name) ? name : call_with_args(c, f, object, name, call_computed);
}

static Value call_each(CallCode *c, Frame *f, Value object, Value name, const Value *args, int argc) {
    Interp *in = f->in;
    Iter it;
    Value item;
    if (!iter_start(in, &it, object)) return V_THROWN;
    Value out = list_new(in, 8);
    while (iter_next(in, &it, &item)) {
        Value v = is_null(item) ? item : call_named(c, f, item, name, args, argc);
        if (is_abrupt(v)) return v;
        list_push(as_list(out), v);
    }
    return it.failed ? V_THROWN : out;
}

/* list*.name(args): on every item, null for null. */
static Value eval_method_each(Code *code, Frame *f) {
    CallCode *c = (CallCode *)code;
    Value object = eval(c->object, f);
    return is_abrupt(object) || is_null(object) ? object : call_with_args(c, f, object, v_null(), call_each);
}

static Value call_above(CallCode *c, Frame *f, Value self, Value name, const Value *args, int argc) {
    (void)name;
    Function *fn = f->function;
    while (fn->outer && !fn->trait) fn = fn->outer;
    if (fn->trait) return call_trait_super(f->in, fn, self, c->name, args, argc);
    return call_super(f->in, f->function->owner, self, c->name, args, argc);
}

static Value eval_super_call(Code *code, Frame *f) { return call_with_args((CallCode *)code, f, f->self, v_null(), call_above); }

static Value call_attribute(CallCode *c, Frame *f, Value object, Value name, const Value *args, int argc) {
    (void)name;
    Value closure = field_get(f->in, object, c->name);
    return is_abrupt(closure) ? closure : closure_call(f->in, closure, args, argc);
}

/* obj.@field(args): the closure in the field. */
static Value eval_attribute_call(Code *code, Frame *f) {
    CallCode *c = (CallCode *)code;
    Value object = eval(c->object, f);
    return is_abrupt(object) ? object : call_with_args(c, f, object, v_null(), call_attribute);
}

/* --- lowering ------------------------------------------------------------------------------------------------------------ */

static Value call_in_trait(CallCode *c, Frame *f, Value self, Value name, const Value *args, int argc) {
    (void)name;
    Interp *in = f->in;
    Method *m = class_find_method(in, c->trait, c->name, args, argc, NULL);
    if (!m || m->is_abstract) { /* Groovy looks for a static method that takes the object as well */
        Value all[argc + 1];
        all[0] = self;
        for (int i = 0; i < argc; i++) all[i + 1] = args[i];
        return throw_missing_method(in, c->trait, c->name, all, argc + 1, true);
    }
    if (!m->function && !m->field) return method_invoke(in, m, self, args, argc);
    return call_trait_method(in, class_real(class_of(in, self)), c->trait, m, self, args, argc);
}

/* Trait.super.name(args) */
static Value eval_trait_super(Code *code, Frame *f) {
    return call_with_args((CallCode *)code, f, f->self, v_null(), call_in_trait);
}

Class *trait_super_of(Lower *l, const Node *object) {
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
    Node *made = newify(l, n);
    if (made) return lower(l, made);
    CallCode *c = CODE(CallCode, eval_method, n);
    c->argc = n->CALL.args.count;
    c->args = lower_list(l, &n->CALL.args);
    c->casts = cast_classes(l, &n->CALL.args);
    c->named = n->CALL.named;
    c->safe = n->CALL.safe;
    c->spread_args = has_spread(&n->CALL.args);
    Class *trait = trait_super_of(l, n->CALL.object);
    if (trait && n->CALL.name->kind == AST_STRING) {
        c->trait = trait;
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
    if (!n->CALL.object) return lower_implicit_call(l, n, c);
    c->base.eval = receiver_eval(c, n);
    if (c->name == l->in->state->sym.call && !c->spread_args && !n->CALL.safe && !n->CALL.spread &&
        n->CALL.object->kind != AST_SUPER)
        c->base.eval = eval_call_local;
    return lower_logging(l, n, &c->base);
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
