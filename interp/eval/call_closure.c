/*
 * Calling closures, and calls without receiver: from inside a closure a name means a method of the closure itself, of its
 * owner or delegate by its strategy; from a method one of `this`; in a script at last a step of the host.
 */
#include "interp/eval/call.h"
#include "interp/eval/eval_call.h"
#include "interp/eval/eval.h"
#include "interp/classes/metaclass.h"
#include "interp/classes/property.h"
#include "interp/classes/unit.h"
#include "interp/collections/list.h"
#include "interp/known.h"

/* --- closures ------------------------------------------------------------------------------------------------ */

static bool params_accept(Interp *in, const Function *fn, const Value *args, int argc) {
    for (int i = 0; i < argc; i++) {
        const Param *p = &fn->params[i];
        if (p->typed && args[i].kind != p->quick && !type_accepts(in, p->type, args[i])) return false;
    }
    return true;
}

static bool varargs_accept(Interp *in, const Function *fn, const Value *args, int argc) {
    int fixed = fn->param_count - 1;
    if (argc < fixed || !params_accept(in, fn, args, fixed)) return false;
    Class *rest = fn->params[fixed].type;
    if (argc == fn->param_count && rest_accepts(in, rest, args[fixed])) return true;
    for (int i = fixed; i < argc; i++)
        if (!element_accepts(in, rest->element, args[i])) return false;
    return true;
}

/* A parameter's position when only argc of them are given: defaults are left out from the right. */
static int param_of_argument(const Function *fn, int argument, int argc) {
    int given_defaults = argc - fn->required, at = 0;
    for (int i = 0; i < fn->param_count; i++) {
        bool given = !fn->params[i].fallback || given_defaults-- > 0;
        if (given && at++ == argument) return i;
    }
    return argument;
}

static bool defaults_accept(Interp *in, const Function *fn, const Value *args, int argc) {
    for (int i = 0; i < argc; i++) {
        const Param *p = &fn->params[param_of_argument(fn, i, argc)];
        if (p->typed && !type_accepts(in, p->type, args[i])) return false;
    }
    return true;
}

/* How a number of arguments fits a closure's parameters: as they stand, as none for one, the last ones gathered in an array, or with
 * defaults and none gathered. */
typedef enum Fit { FIT_NOT, FIT_PLAIN, FIT_NONE_FOR_ONE, FIT_GATHERED, FIT_NONE_GATHERED } Fit;

static Fit arguments_fit(Interp *in, const Function *fn, const Value *args, int argc) {
    if (argc == fn->param_count && (fn->plain || (!fn->varargs && params_accept(in, fn, args, argc)))) return FIT_PLAIN;
    if (fn->implicit_it && argc == 0) return FIT_NONE_FOR_ONE;
    if (fn->varargs && varargs_accept(in, fn, args, argc)) return FIT_GATHERED;
    if (fn->varargs && argc < fn->param_count - 1 && argc >= fn->required - 1) return FIT_NONE_GATHERED;
    if (argc < fn->param_count && argc >= fn->required && defaults_accept(in, fn, args, argc)) return FIT_PLAIN;
    if (argc == 0 && fn->param_count == 1 && !(fn->params[0].type->flags & CLASS_PRIMITIVE)) return FIT_NONE_FOR_ONE;
    return FIT_NOT;
}

static Value call_fitting(Interp *in, Closure *c, const Value *args, int argc, Fit fit) {
    Function *fn = c->function;
    if (fit == FIT_NONE_FOR_ONE) return function_call_closure(in, c, (Value[]){v_null()}, 1);
    if (fit == FIT_PLAIN) return function_call_closure(in, c, args, argc);
    Value given[fn->param_count];
    Class *rest = fn->params[fn->param_count - 1].type;
    if (fit == FIT_NONE_GATHERED) {
        for (int i = 0; i < argc; i++) given[i] = args[i];
        given[argc] = array_new(in, rest->element, 0);
        return function_call_closure(in, c, given, argc + 1);
    }
    if (!varargs_gather(in, rest, args, argc, fn->param_count, given)) return V_THROWN;
    return function_call_closure(in, c, given, fn->param_count);
}

/* c([a, b]), which does not fit as it is: c(a, b). */
static Value call_with_items(Interp *in, Closure *c, Value list, bool *fits) {
    Function *fn = c->function;
    *fits = false;
    if (!class_is_subclass(class_of(in, list), class_known(in, CLS_JAVA_LIST))) return v_null();
    Value copy = list_from(in, list, true);
    if (is_abrupt(copy)) return copy;
    const List *items = as_list(copy);
    int argc = (int)items->len, params = argc;
    Fit fit = arguments_fit(in, fn, items->at, argc);
    if (fit == FIT_NOT) return v_null();
    *fits = true;
    if (fit == FIT_NONE_FOR_ONE || fit == FIT_GATHERED) params = fn->param_count;
    Class *types[params + 1];
    for (int i = 0; i < params; i++)
        types[i] = fn->params[params == fn->param_count ? i : param_of_argument(fn, i, argc)].type;
    Value refused = items_refused(in, types, params, fn->varargs, list, items);
    return is_abrupt(refused) ? refused : call_fitting(in, c, items->at, argc, fit);
}

Value closure_call_fitting(Interp *in, Closure *c, const Value *args, int argc, const Sym *name) {
    if (c->native) return c->native(in, v_obj(V_CLOSURE, c), args, argc);
    if (!c->function->prepared && !function_prepare(in, c->function)) return V_THROWN;
    Fit fit = arguments_fit(in, c->function, args, argc);
    if (fit != FIT_NOT) return call_fitting(in, c, args, argc, fit);
    if (argc == 1) {
        bool fits;
        Value v = call_with_items(in, c, args[0], &fits);
        if (fits || is_abrupt(v)) return v;
    }
    return throw_missing_method(in, closure_class(in, c), name, args, argc, false);
}

Value closure_call(Interp *in, Value closure, const Value *args, int argc) {
    if (is_null(closure)) return throw_bare(in, EX_NULL_POINTER);
    if (closure.kind != V_CLOSURE) return call_method(in, closure, in->state->sym.call, args, argc);
    Closure *c = as_closure(closure);
    Function *fn = c->function;
    if (fn && fn->plain && argc == fn->param_count) return function_call_closure(in, c, args, argc);
    return closure_call_fitting(in, c, args, argc, in->state->sym.do_call);
}

/* Groovy asks tests by call(), and says so when the arguments do not fit. */
Value closure_test(Interp *in, Value closure, const Value *args, int argc) {
    Function *fn = closure.kind == V_CLOSURE ? as_closure(closure)->function : NULL;
    bool plain = closure.kind != V_CLOSURE || (fn && fn->plain && argc == fn->param_count);
    Value v = plain ? closure_call(in, closure, args, argc)
                    : closure_call_fitting(in, as_closure(closure), args, argc, in->state->sym.call);
    return v.kind == V_BOOL || is_abrupt(v) ? v : value_truth(in, v);
}

Value close_after(Interp *in, Value self, Value result) {
    Value held = in->thrown;
    if (is_abrupt(result)) in->thrown = v_null();
    Value closed = call_method_z(in, self, "close", NULL, 0);
    bool silent = is_abrupt(result) && is_abrupt(closed) && thrown_is(in, EX_IO); /* behind a failure it is not worth telling */
    if (is_abrupt(closed) && !silent) return closed;
    in->thrown = held;
    return result;
}

Value call_and_close(Interp *in, Value self, const Value *args, int argc) {
    return close_after(in, self, closure_call(in, args[argc - 1], &self, 1));
}

/* --- names called inside closures ---------------------------------------------------------------------------- */

static Method *declared_method(Interp *in, Closure *self, Value object, const CallInfo *call) {
    if (is_null(object) || object.as.obj == &self->obj) return NULL;
    if (object.kind == V_CLASS) {
        Method *m = class_find_static(in, as_class(object), call->name, call->args, call->argc, NULL);
        return m ? m : class_find_method(in, in->kinds[V_CLASS], call->name, call->args, call->argc, NULL);
    }
    if (object.kind == V_CLOSURE) return NULL;
    bool ambiguous = false; /* asking the object will say so */
    Method *m = class_find_method(in, class_of(in, object), call->name, call->args, call->argc, &ambiguous);
    return ambiguous ? NULL : m;
}

static bool is_script(Value v) { return v.kind == V_OBJECT && v.as.obj->cls->flags & CLASS_SCRIPT; }

/* Natives that the script's implicit calls mean to be the host's step of that name (sleep, ...). */
static bool step_shadows(Interp *in, const Method *m, Value object, const Sym *name) {
    if (!m->native || !in->host.find_step) return false;
    if (m->owner != in->kinds[V_OBJECT] && !(object.kind == V_OBJECT && object.as.obj->cls->flags & CLASS_SCRIPT)) return false;
    return in->host.find_step(in->host.self, name) != NULL;
}

static bool missing_is(Interp *in, const Sym *name) {
    if (!thrown_is(in, EX_MISSING_METHOD)) return false;
    Value method = get_property_z(in, in->thrown, "method");
    return method.kind == V_STRING && text_eq(string_text(as_string(method)), sym_text(name));
}

static Value run_on(Interp *in, Value object, const CallInfo *call, bool *found) {
    *found = false;
    bool plain_java = object.kind == V_CLASS || (object.kind == V_MAP && object.as.obj->cls->native);
    if (is_null(object) || plain_java) return v_null(); /* what those declare has been looked at */
    Value v = method_try(in, object, call, found);
    bool missing = *found && is_abrupt(v) && (missing_is(in, call->name) || (is_script(object) && missing_is(in, in->state->sym.call)));
    if (missing) {
        in->state->missed = thrown_take(in);
        *found = false;
        return v_null();
    }
    return v;
}

/* What the second one's methodMissing threw tells more than the first one's complaint; an invokeMethod of its own, and that of
 * closures and Expandos, does not. */
static bool tells_more(Interp *in, Value second) {
    bool plain = second.kind == V_OBJECT && class_real(second.as.obj->cls)->decl && !class_intercepts(in, second.as.obj->cls);
    return plain && !is_null(in->state->missed);
}

static Value run_either(Interp *in, Closure *self, Value first, Value second, const CallInfo *call, bool *found) {
    *found = false;
    Value v = v_null();
    if (first.as.obj != &self->obj) v = run_on(in, first, call, found);
    if (*found || second.as.obj == &self->obj || value_same(first, second)) return v;
    Value missed = in->state->missed;
    in->state->missed = v_null();
    v = run_on(in, second, call, found);
    if (!*found && first.as.obj != &self->obj && is_groovy_object(in, first) && !tells_more(in, second)) in->state->missed = missed;
    return v;
}

/* By default the delegates of the closures around come first, from the outermost on. */
static Method *method_of_delegates(Interp *in, Closure *c, const CallInfo *call, Value *on) {
    Method *m = NULL;
    if (c->owner.kind == V_CLOSURE && c->owner.as.obj != &c->obj) m = method_of_delegates(in, as_closure(c->owner), call, on);
    if (!m && (m = declared_method(in, c, c->delegate, call))) *on = c->delegate;
    return m;
}

/* Methods that the objects around the closure declare, in the order of its strategy. */
static Method *method_around(Interp *in, Closure *c, const CallInfo *call, Value *on) {
    Value order[2] = {c->this_object, c->owner};
    int count = 2;
    switch (c->strategy) {
    case TO_SELF: count = 0; break;
    case DELEGATE_ONLY: order[0] = c->delegate; count = 1; break;
    case OWNER_ONLY: order[0] = c->owner; count = 1; break;
    case DELEGATE_FIRST: order[0] = c->delegate; order[1] = c->owner; count = 2; break;
    default: break;
    }
    for (int i = 0; i < count; i++) {
        Method *m = declared_method(in, c, order[i], call);
        if (!m) continue;
        *on = order[i];
        return m;
    }
    return c->strategy == OWNER_FIRST ? method_of_delegates(in, c, call, on) : NULL;
}

static Method *closure_own_method(Interp *in, Closure *c, const CallInfo *call) {
    Method *m = class_find_method(in, c->obj.cls, call->name, call->args, call->argc, NULL);
    return m;
}

Value closure_method_try(Interp *in, Closure *c, const CallInfo *call, bool *found) {
    const KnownSymbols *sym = &in->state->sym;
    Value self = v_obj(V_CLOSURE, c);
    *found = true;
    if (call->name == sym->call || call->name == sym->do_call)
        return closure_call_fitting(in, c, call->args, call->argc, call->name);
    Method *m = closure_own_method(in, c, call);
    if (m && !step_shadows(in, m, self, call->name)) return method_invoke(in, m, self, call->args, call->argc);
    Value on = v_null();
    m = method_around(in, c, call, &on);
    bool shadowed = m && step_shadows(in, m, on, call->name);
    if (m && !shadowed) return method_invoke(in, m, on, call->args, call->argc);
    if (shadowed && is_script(on) && !class_takes_every_call(in, class_of(in, on))) return call_step_try(in, call, found);
    Value v = v_null();
    *found = false;
    in->state->missed = v_null();
    switch (c->strategy) {
    case TO_SELF: break;
    case DELEGATE_ONLY: v = run_either(in, c, c->delegate, c->delegate, call, found); break;
    case OWNER_ONLY: v = run_either(in, c, c->owner, c->owner, call, found); break;
    case DELEGATE_FIRST: v = run_either(in, c, c->delegate, c->owner, call, found); break;
    default: v = run_either(in, c, c->owner, c->delegate, call, found); break;
    }
    return v;
}

/* --- names called without receiver ------------------------------------------------------------------------------ */

/* A private method of the class that the calling code is written in: subclasses do not override it, but a metaClass of the
 * script's own is asked first. */
Method *private_method(Interp *in, Class *owner, Value self, const Sym *name, const Value *args, int argc) {
    if (!owner || !is_heap(self) || self.kind == V_CLASS || self.as.obj->cls == owner || self.as.obj->cls->custom) return NULL;
    Method *chain = symmap_get(&owner->methods, name);
    for (Method *m = chain; m; m = m->next) {
        if (!m->is_private || m->is_static) continue;
        MethodSet *one = gc_alloc(sizeof(MethodSet) + sizeof(Method *));
        one->count = 1;
        one->item[0] = m;
        if (class_is_subclass(self.as.obj->cls, owner) && method_select(in, one, args, argc, false, NULL)) return m;
    }
    return NULL;
}

static Class *trait_of(const Function *fn) {
    while (fn->outer && !fn->trait) fn = fn->outer;
    return fn->trait;
}

/* Private methods that the calling code sees: of its trait; of its class, and of the objects around. */
static bool call_private(Frame *f, const CallInfo *call, Value *out) {
    Interp *in = f->in;
    Class *trait = trait_of(f->function);
    Method *m = trait ? private_method(in, trait, f->self, call->name, call->args, call->argc) : NULL;
    if (m) {
        *out = call_trait_method(in, class_real(class_of(in, f->self)), trait, m, f->self, call->args, call->argc);
        return true;
    }
    Value self = f->function->sees_privates ? f->self : v_null();
    for (Class *c = f->function->owner; c && !is_null(self); c = c->outer) {
        m = private_method(in, c, self, call->name, call->args, call->argc);
        if (m) {
            *out = method_invoke(in, m, self, call->args, call->argc);
            return true;
        }
        self = self.kind == V_OBJECT && c->outer_slot ? instance_outer(self) : v_null();
    }
    return false;
}

static bool takes_count(Interp *in, Method *m, int argc) {
    method_params(in, m);
    return m->param_count == argc || (m->varargs && argc >= m->param_count - 1);
}

/* A name, bare or of `this`, which only static methods of the class around have, for that many arguments, means those: Groovy
 * settles it when it compiles, whatever the object's class defines. */
bool means_own_static(Frame *f, const CallInfo *call) {
    Class *owner = f->function->owner;
    if (f->closure || !owner || f->self.kind != V_OBJECT) return false;
    const MethodSet *set = class_methods(f->in, owner, call->name);
    bool any = false;
    for (uint32_t i = 0; set && i < set->count; i++) {
        Method *m = set->item[i];
        if (m->native || m->closure.kind == V_CLOSURE || !takes_count(f->in, m, call->argc)) continue;
        if (!m->is_static) return false;
        any = true;
    }
    return any;
}

/* The script's, or (in a class) the method that is visible from here; imported static methods come last. */
static Value call_on_this(Frame *f, const CallInfo *call, bool *found) {
    Interp *in = f->in;
    Value self = f->self;
    bool script = is_script(self);
    Value private_result;
    if (call_private(f, call, &private_result)) {
        *found = true;
        return private_result;
    }
    bool step = script && in->host.find_step && in->host.find_step(in->host.self, call->name);
    if (step && !class_takes_every_call(in, self.as.obj->cls)) {
        Method *m = class_find_method(in, self.as.obj->cls, call->name, call->args, call->argc, NULL);
        if (!m || step_shadows(in, m, self, call->name)) {
            Value vars = script_binding(self), v = v_null();
            if (vars.kind == V_MAP) v = map_get(in, as_map(vars), sym_value(in, call->name), NULL);
            if (v.kind != V_CLOSURE) return call_step_try(in, call, found);
        }
    }
    if (means_own_static(f, call)) return class_method_try(in, f->function->owner, call, found);
    return method_try(in, self, call, found);
}

static Value throw_unknown_call(Frame *f, const CallInfo *call) {
    Interp *in = f->in;
    if (f->closure && !is_null(in->state->missed)) return throw_value(in, in->state->missed);
    if (f->closure) return throw_closure_method(in, f->closure, call);
    if (means_own_static(f, call)) return throw_missing_method(in, f->function->owner, call->name, call->args, call->argc, true);
    return throw_no_method(in, f->self, call->name, call->args, call->argc);
}

/* A static method's class may be nested: the outer classes' static methods are seen, too. */
static Value call_outer_static(Frame *f, const CallInfo *call, bool *found) {
    *found = false;
    for (Class *c = f->function->owner ? f->function->owner->outer : NULL; c && !*found; c = c->outer) {
        bool has = class_find_static(f->in, c, call->name, call->args, call->argc, NULL) != NULL;
        if (has) return class_method_try(f->in, c, call, found);
    }
    return v_null();
}

/* A field of the code's own class that has no method of its name is what is called: its call(). */
static Value call_own_field(Frame *f, const CallInfo *call, bool *found) {
    Class *owner = f->function->owner;
    Field *field = owner ? symmap_get(&owner->fields, call->name) : NULL;
    if (!field || (f->self.kind == V_CLASS && !field->is_static)) return v_null();
    const MethodSet *set = class_methods(f->in, owner, call->name);
    for (uint32_t i = 0; set && i < set->count; i++)
        if (set->item[i]->param_count == call->argc) return v_null();
    if (field->is_static && !class_init(f->in, field->owner)) return *found = true, V_THROWN;
    *found = true;
    return call_method_z(f->in, *field_place(field, f->self), "call", call->args, call->argc);
}

Value call_implicit(Frame *f, const CallInfo *call) {
    bool found = false;
    Value v;
    f->in->state->missed = v_null();
    if (f->closure && call_private(f, call, &v)) return v;
    if (f->closure) v = closure_method_try(f->in, f->closure, call, &found);
    else v = call_on_this(f, call, &found);
    if (!found && !f->closure) v = call_own_field(f, call, &found);
    if (found) return v;
    v = call_outer_static(f, call, &found);
    if (found) return v;
    if (f->function->unit->static_imports) v = call_static_import(f, call, &found);
    if (!found) v = call_symbol_try(f->in, f->self, call, &found);
    return found ? v : throw_unknown_call(f, call);
}
