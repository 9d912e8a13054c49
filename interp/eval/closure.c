/*
 * groovy.lang.Closure: closures made by C code, and the methods of all closures.
 */
#include "interp/eval/eval.h"
#include "interp/collections/list.h"
#include "interp/collections/map.h"
#include "interp/classes/metaclass.h"
#include "interp/classes/property.h"
#include "interp/eval/curry.h"

/* The classes of closures made from others. */
#define COMPOSED "org.codehaus.groovy.runtime.ComposedClosure"
#define TRAMPOLINE "groovy.lang.TrampolineClosure"
#define MEMOIZED "org.codehaus.groovy.runtime.memoize.Memoize$MemoizeFunction"
#define MEMOIZED_SOFTLY "org.codehaus.groovy.runtime.memoize.Memoize$SoftReferenceMemoizeFunction"

Value closure_native(Interp *in, NativeFn fn, void *data, int params) {
    Closure *c = gc_new(Closure);
    c->obj.cls = in->kinds[V_CLOSURE];
    c->native = fn;
    c->native_data = data;
    c->max_params = params;
    return v_obj(V_CLOSURE, c);
}

static Closure *self_of(Value self) { return as_closure(self); }

/* --- classes that extend Closure: their objects run doCall() ------------------------------------------------------------- */

/* call(Object...), to which Closure's own call() and call(Object) go on. */
static Method *own_call_of_many(Interp *in, Class *c) {
    const MethodSet *set = class_methods(in, c, in->state->sym.call);
    for (uint32_t i = 0; set && i < set->count; i++)
        if (set->item[i]->function && set->item[i]->varargs && set->item[i]->param_count == 1) return set->item[i];
    return NULL;
}

static Value call_own(Interp *in, Value self, const Value *args, int argc) {
    Class *c = as_closure(self)->obj.cls;
    Method *m = class_find_method(in, c, in->state->sym.call, args, argc, NULL);
    if (!m || !m->function) m = own_call_of_many(in, c);
    bool ambiguous = false;
    if (!m) m = class_find_method(in, c, in->state->sym.do_call, args, argc, &ambiguous);
    if (m) return method_invoke(in, m, self, args, argc);
    const List *items = argc == 1 && args[0].kind == V_LIST ? as_list(args[0]) : NULL;
    m = items ? class_find_method(in, c, in->state->sym.do_call, items->at, (int)items->len, &ambiguous) : NULL;
    if (m) return method_invoke(in, m, self, items->at, (int)items->len);
    if (ambiguous && (items ? !items->len : !argc)) return throw_no_choice(in, c, in->state->sym.do_call);
    return throw_missing_method(in, c, in->state->sym.do_call, args, argc, false);
}

static Value new_closure(Interp *in, Value self, const Value *args, int argc) {
    (void)self;
    Value v = closure_native(in, call_own, NULL, 0);
    Closure *c = as_closure(v);
    c->owner = c->delegate = args[0];
    c->this_object = argc > 1 ? args[1] : v_null();
    return v;
}

/* The doCall() of such a class with most parameters; NULL: it has none, or the closure is an ordinary one. */
static Method *own_call(Interp *in, const Closure *c) {
    const MethodSet *set = c->native == call_own ? class_methods(in, c->obj.cls, in->state->sym.do_call) : NULL;
    Method *most = NULL;
    for (uint32_t i = 0; set && i < set->count; i++)
        if (!most || set->item[i]->param_count > most->param_count) most = set->item[i];
    return most;
}

void closure_adopted(Interp *in, Closure *c) {
    const Method *own = own_call(in, c);
    if (own) c->max_params = own->param_count;
}

/* --- owner, delegate, strategy ------------------------------------------------------------------------------------------ */

static Value get_owner(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, self_of(self)->owner;
}
static Value get_delegate(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, self_of(self)->delegate;
}
static Value get_this(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, self_of(self)->this_object;
}
static Value get_strategy(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, v_int((int32_t)self_of(self)->strategy);
}
static Value get_directive(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, v_int(self_of(self)->directive);
}
static Value get_max(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, v_int(self_of(self)->max_params);
}

static Value set_delegate(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)argc;
    self_of(self)->delegate = args[0];
    return v_null();
}
static Value set_strategy(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)argc;
    self_of(self)->strategy = (ResolveStrategy)args[0].as.i;
    return v_null();
}
static Value set_directive(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)argc;
    self_of(self)->directive = args[0].as.i;
    return v_null();
}

Value closure_param_types(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Closure *c = self_of(self);
    if (is_curried(c)) return curried_types(in, c);
    Method *own = own_call(in, c);
    if (own) {
        Value types = array_new(in, in->kinds[V_CLASS], own->param_count);
        for (uint16_t i = 0; i < own->param_count; i++) as_list(types)->at[i] = v_obj(V_CLASS, method_params(in, own)[i]);
        return types;
    }
    int count = c->max_params > 0 ? c->max_params : 0;
    if (c->function && !function_prepare(in, c->function)) return V_THROWN;
    Value out = array_new(in, in->kinds[V_CLASS], (uint32_t)count);
    for (int i = 0; i < count; i++)
        as_list(out)->at[i] = v_obj(V_CLASS, c->function ? c->function->params[i].type : in->kinds[V_OBJECT]);
    return out;
}

Closure *closure_copy(Value closure) {
    Closure *copy = gc_new(Closure);
    *copy = *as_closure(closure);
    instance_like(closure, v_obj(V_CLOSURE, copy));
    return copy;
}

static Value clone(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, v_obj(V_CLOSURE, closure_copy(self));
}

static Value rehydrate(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)argc;
    Closure *c = closure_copy(self);
    c->delegate = args[0];
    c->owner = args[1];
    c->this_object = args[2];
    return v_obj(V_CLOSURE, c);
}

static Value dehydrate(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    Closure *c = closure_copy(self);
    c->delegate = c->owner = c->this_object = v_null();
    return v_obj(V_CLOSURE, c);
}

static Value run(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Value v = closure_call(in, self, NULL, 0);
    return is_abrupt(v) ? v : v_null();
}

static Value is_case(Interp *in, Value self, const Value *args, int argc) { return closure_test(in, self, args, argc); }

static Value to_string(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    bool failed = false;
    return string_printf(in, "%s@%x", closure_class(in, self_of(self))->name, (unsigned)value_hash(in, self, &failed));
}

static Value get_class(Interp *in, Value self, const Value *args, int argc) {
    return (void)args, (void)argc, v_obj(V_CLASS, closure_class(in, self_of(self)));
}

/* --- composition ------------------------------------------------------------------------------------------------------------ */

typedef struct Composed {
    Value first, second, delegate;
} Composed;

/* The delegate of a composition is that of its parts. */
static Value call_composed(Interp *in, Value self, const Value *args, int argc) {
    Composed *c = self_of(self)->native_data;
    if (!value_same(self_of(self)->delegate, c->delegate)) {
        c->delegate = self_of(self)->delegate;
        self_of(c->first)->delegate = c->delegate;
        self_of(c->second)->delegate = c->delegate;
    }
    Value v = closure_call(in, c->first, args, argc);
    if (v.kind == V_RANGE && self_of(c->second)->max_params > 1) v = list_from(in, v, false);
    if (is_abrupt(v)) return v;
    bool array = v.kind == V_ARRAY && !(class_of(in, v)->element->flags & CLASS_PRIMITIVE); /* it is call()'s Object... */
    bool several = array || (v.kind == V_LIST && self_of(c->second)->max_params > 1);
    return several ? closure_call(in, c->second, as_list(v)->at, (int)as_list(v)->len) : closure_call(in, c->second, &v, 1);
}

static Value composed_new(Interp *in, Value first, Value second) {
    Composed *data = gc_new(Composed);
    first = v_obj(V_CLOSURE, closure_copy(first));
    *data = (Composed){first, v_obj(V_CLOSURE, closure_copy(second)), first};
    Value v = closure_native(in, call_composed, data, self_of(first)->max_params);
    self_of(v)->obj.cls = class_named(in, COMPOSED);
    self_of(v)->owner = self_of(v)->delegate = first;
    self_of(v)->this_object = self_of(first)->this_object;
    return v;
}

static Value right_shift(Interp *in, Value self, const Value *args, int argc) {
    return (void)argc, composed_new(in, self, args[0]);
}

static Value left_shift(Interp *in, Value self, const Value *args, int argc) {
    if (args[0].kind == V_CLOSURE) return composed_new(in, args[0], self);
    return closure_call(in, self, args, argc);
}

/* --- memoize ------------------------------------------------------------------------------------------------------------------ */

typedef struct Memo {
    Value closure, cache;
    int64_t most; /* entries kept; -1: all */
} Memo;

static Value call_memoized(Interp *in, Value self, const Value *args, int argc) {
    Memo *memo = self_of(self)->native_data;
    Value key = list_of(in, args, (uint32_t)argc);
    bool found, failed = false;
    Value v = map_peek(in, as_map(memo->cache), key, &found, &failed);
    if (failed) return V_THROWN;
    if (!found) {
        v = closure_call(in, memo->closure, args, argc);
        if (is_abrupt(v)) return v;
    } else if (memo->most > 0) {
        map_remove(in, as_map(memo->cache), key, &found, &failed);
    }
    if ((!found || memo->most > 0) && !map_put(in, as_map(memo->cache), key, v)) return V_THROWN;
    while (memo->most >= 0 && map_size(as_map(memo->cache)) > (uint64_t)memo->most) {
        uint32_t at = 0;
        Value oldest, ignored;
        if (!map_next(as_map(memo->cache), &at, &oldest, &ignored)) break;
        map_remove(in, as_map(memo->cache), oldest, &found, &failed);
    }
    return v;
}

static Value memoized_new(Interp *in, Value self, int64_t most, const char *cls) {
    Memo *data = gc_new(Memo);
    *data = (Memo){self, map_new(in), most};
    Value v = closure_native(in, call_memoized, data, self_of(self)->max_params);
    self_of(v)->obj.cls = class_named(in, cls);
    self_of(v)->owner = self_of(self)->owner;
    self_of(v)->delegate = self_of(self)->delegate;
    self_of(v)->this_object = self_of(self)->this_object;
    return v;
}

static Value memoize(Interp *in, Value self, const Value *args, int argc) {
    return (void)args, (void)argc, memoized_new(in, self, -1, MEMOIZED);
}

static Value memoize_most(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    if (args[0].as.i < 0)
        return throw_error(in, EX_ILLEGAL_ARGUMENT, "A non-negative number is required as the maxCacheSize parameter for memoizeAtMost.");
    return memoized_new(in, self, args[0].as.i, MEMOIZED);
}

static Value memoize_least(Interp *in, Value self, const Value *args, int argc) {
    return (void)args, (void)argc, memoized_new(in, self, -1, MEMOIZED_SOFTLY);
}

static Value memoize_between(Interp *in, Value self, const Value *args, int argc) {
    return (void)argc, memoized_new(in, self, args[1].as.i, MEMOIZED_SOFTLY);
}

/* --- trampoline ---------------------------------------------------------------------------------------------------------------- */

static Value call_trampoline(Interp *in, Value self, const Value *args, int argc) {
    Closure *original = self_of(self)->native_data;
    Value v = closure_call(in, v_obj(V_CLOSURE, original), args, argc);
    while (v.kind == V_CLOSURE && self_of(v)->native == call_trampoline)
        v = closure_call(in, v_obj(V_CLOSURE, self_of(v)->native_data), NULL, 0);
    return v;
}

static Value trampoline(Interp *in, Value self, const Value *args, int argc) {
    if (argc == 1 && is_null(args[0])) return throw_bare(in, EX_NULL_POINTER); /* no array of arguments */
    bool again = self_of(self)->native == call_trampoline;
    if (again && !argc) return self;
    if (again) self = v_obj(V_CLOSURE, self_of(self)->native_data); /* one that waits calls no other that waits */
    if (argc) self = curried_new(in, self, &args[0], 0);
    if (is_abrupt(self)) return self;
    Value v = closure_native(in, call_trampoline, self_of(self), self_of(self)->max_params);
    self_of(v)->obj.cls = class_named(in, TRAMPOLINE);
    return v;
}

/* --- constants ------------------------------------------------------------------------------------------------------------------ */

static Value owner_first(Interp *in, Value s, const Value *a, int n) { return (void)in, (void)s, (void)a, (void)n, v_int(OWNER_FIRST); }
static Value delegate_first(Interp *in, Value s, const Value *a, int n) {
    return (void)in, (void)s, (void)a, (void)n, v_int(DELEGATE_FIRST);
}
static Value owner_only(Interp *in, Value s, const Value *a, int n) { return (void)in, (void)s, (void)a, (void)n, v_int(OWNER_ONLY); }
static Value delegate_only(Interp *in, Value s, const Value *a, int n) {
    return (void)in, (void)s, (void)a, (void)n, v_int(DELEGATE_ONLY);
}
static Value to_self(Interp *in, Value s, const Value *a, int n) { return (void)in, (void)s, (void)a, (void)n, v_int(TO_SELF); }
static Value done(Interp *in, Value s, const Value *a, int n) { return (void)in, (void)s, (void)a, (void)n, v_int(1); }
static Value skip(Interp *in, Value s, const Value *a, int n) { return (void)in, (void)s, (void)a, (void)n, v_int(2); }

static Value same_value(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)self, argc ? args[0] : v_null();
}
static Value identity(Interp *in, Value self, const Value *args, int argc) {
    return (void)self, (void)args, (void)argc, closure_native(in, same_value, NULL, 1);
}

static Value as_writable(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Value v = class_construct(in, class_named(in, "org.codehaus.groovy.runtime.WritableClosure"), &self, 1);
    if (!is_abrupt(v)) as_closure(v)->max_params = self_of(self)->max_params;
    return v;
}

static const NativeMethod closure_methods[] = {
    {"<init>(Object)", new_closure},
    {"<init>(Object, Object)", new_closure},
    {"getOwner()", get_owner},
    {"getDelegate()", get_delegate},
    {"setDelegate(Object)", set_delegate},
    {"getThisObject()", get_this},
    {"getResolveStrategy()", get_strategy},
    {"setResolveStrategy(int)", set_strategy},
    {"getDirective()", get_directive},
    {"setDirective(int)", set_directive},
    {"getMaximumNumberOfParameters()", get_max},
    {"getParameterTypes()", closure_param_types},
    {"clone()", clone},
    {"rehydrate(Object, Object, Object)", rehydrate},
    {"dehydrate()", dehydrate},
    {"run()", run},
    {"isCase(Object)", is_case},
    {"toString()", to_string},
    {"getClass()", get_class},
    {"asWritable()", as_writable},
    {"curry(Object)", closure_curry},
    {"curry(Object...)", closure_curry},
    {"rcurry(Object)", closure_rcurry},
    {"rcurry(Object...)", closure_rcurry},
    {"ncurry(int, Object)", closure_ncurry},
    {"ncurry(int, Object...)", closure_ncurry},
    {"rightShift(Closure)", right_shift},
    {"leftShift(Object)", left_shift},
    {"memoize()", memoize},
    {"memoizeAtMost(int)", memoize_most},
    {"memoizeAtLeast(int)", memoize_least},
    {"memoizeBetween(int, int)", memoize_between},
    {"trampoline()", trampoline},
    {"trampoline(Object...)", trampoline},
    {"static getOWNER_FIRST()", owner_first},
    {"static getDELEGATE_FIRST()", delegate_first},
    {"static getOWNER_ONLY()", owner_only},
    {"static getDELEGATE_ONLY()", delegate_only},
    {"static getTO_SELF()", to_self},
    {"static getDONE()", done},
    {"static getSKIP()", skip},
    {"static getIDENTITY()", identity},
    {0},
};

#define CLOSURE_TYPE(symbol, class_name) \
    const NativeType symbol = {.name = class_name, .super = "groovy.lang.Closure", .kind = V_CLOSURE}
CLOSURE_TYPE(type_runtime_ComposedClosure, COMPOSED);
CLOSURE_TYPE(type_lang_IdentityClosure, "groovy.lang.Closure$1"); /* Closure.IDENTITY */
CLOSURE_TYPE(type_lang_TrampolineClosure, TRAMPOLINE);
CLOSURE_TYPE(type_memoize_MemoizeFunction, MEMOIZED);
CLOSURE_TYPE(type_memoize_SoftReferenceMemoizeFunction, MEMOIZED_SOFTLY);

const NativeType type_groovy_lang_Closure = {
    .name = "groovy.lang.Closure",
    .super = "groovy.lang.GroovyObjectSupport",
    .interfaces = "java.lang.Cloneable java.lang.Runnable groovy.lang.GroovyCallable java.io.Serializable",
    .kind = V_CLOSURE, .flags = CLASS_ABSTRACT, .methods = closure_methods};

/* --- method pointers ------------------------------------------------------------------------------------------------------------ */

static Value pointer_method(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Value object;
    const Sym *name;
    return method_pointer_of(self, &object, &name) ? sym_value(in, name) : v_null();
}

static const NativeMethod pointer_methods[] = {{"getMethod()", pointer_method}, {0}};

const NativeType type_runtime_MethodClosure = {.name = "org.codehaus.groovy.runtime.MethodClosure",
                                              .super = "groovy.lang.Closure",
                                              .kind = V_CLOSURE,
                                              .methods = pointer_methods};

bool closure_position(Value closure, Source **source, Span *span) {
    const Function *fn = closure.kind == V_CLOSURE ? as_closure(closure)->function : NULL;
    if (!fn) return false;
    *source = fn->unit->source;
    *span = fn->node->span;
    return true;
}
