/*
 * CurriedClosure: curry, rcurry, ncurry. Where the given arguments go is fixed when the closure is made, unless it takes any
 * number of arguments: then each call's own number decides.
 */
#include "interp/eval/curry.h"
#include "interp/collections/list.h"
#include "interp/eval/eval.h"

typedef struct Curried {
    Closure *inner;
    Value delegate; /* of the inner one, when it was curried */
    const List *given;
    int at;         /* negative only with varargs */
    int least;      /* so many arguments must there be, with the given ones */
    bool open;      /* the last parameter is an array */
} Curried;

static void take_delegate(Closure *c, Curried *curried) {
    if (value_same(c->delegate, curried->delegate) && c->strategy == curried->inner->strategy) return;
    Closure *inner = gc_new(Closure);
    *inner = *curried->inner;
    inner->delegate = c->delegate;
    inner->strategy = c->strategy;
    curried->inner = inner;
    curried->delegate = c->delegate;
}

/* How many of a call's own arguments come before the given ones; -1 when it threw. */
static int place_of_given(Interp *in, const Curried *c, int argc) {
    int given = (int)c->given->len, all = argc + given;
    if (c->open) {
        int at = c->at < 0 ? c->at + all : c->at;
        if (at >= 0 && at <= argc) return at;
        throw_error(in, EX_ILLEGAL_ARGUMENT, "When currying expected index range between %d..%d but found %d", -all, all, c->at);
        return -1;
    }
    if (all < c->least) {
        throw_error(in, EX_ILLEGAL_ARGUMENT, "When currying expected at least %d argument(s) to be supplied before known curried arguments "
                    "but found %d", c->at, argc);
        return -1;
    }
    int at = c->at < all - 1 ? c->at : all - 1;
    if (at < 0) throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "arraycopy: length %d is negative", at); /* nothing was given at all */
    return at < argc ? at : argc;
}

static Value call_curried(Interp *in, Value self, const Value *args, int argc) {
    Curried *c = as_closure(self)->native_data;
    take_delegate(as_closure(self), c);
    int before = place_of_given(in, c, argc), given = (int)c->given->len;
    if (before < 0) return V_THROWN;
    Value *all = gc_new_values(argc + given + 1);
    for (int i = 0; i < before; i++) all[i] = args[i];
    for (int i = 0; i < given; i++) all[before + i] = c->given->at[i];
    for (int i = before; i < argc; i++) all[given + i] = args[i];
    return closure_call(in, v_obj(V_CLOSURE, c->inner), all, argc + given);
}

bool is_curried(const Closure *c) { return c->native == call_curried; }

/* --- making one ---------------------------------------------------------------------------------------------------- */

static bool check_place(Interp *in, int given, int max, int at) {
    if (given > max) {
        throw_error(in, EX_ILLEGAL_ARGUMENT, "Can't curry %d arguments for a closure with %d parameters.", given, max);
        return false;
    }
    bool fits = at < 0 ? at >= -max && at <= -given : at <= max - given;
    if (!fits)
        throw_error(in, EX_ILLEGAL_ARGUMENT, "To curry %d argument(s) expect index range %d..%d but found %d", given, at < 0 ? -max : 0,
                    at < 0 ? -given : max - given, at);
    return fits;
}

Value curried_new(Interp *in, Value closure, const Value *given, int at) {
    const Closure *original = as_closure(closure);
    Value types = closure_param_types(in, closure, NULL, 0);
    if (is_abrupt(types)) return types;
    const List *params = as_list(types);
    Curried *data = gc_new(Curried);
    data->inner = closure_copy(closure);
    data->delegate = original->delegate;
    data->given = as_list(is_null(*given) ? list_of(in, given, 1) : *given);
    data->open = params->len && as_class(params->at[params->len - 1])->flags & CLASS_ARRAY;
    int count = (int)data->given->len, max = original->max_params;
    data->at = at < 0 && !data->open ? at + max : at;
    data->least = at < 0 || data->open ? 0 : at + count;
    if (!data->open && !check_place(in, count, max, at)) return V_THROWN;
    Value v = closure_native(in, call_curried, data, max - count);
    Closure *c = as_closure(v);
    c->owner = v_obj(V_CLOSURE, data->inner);
    c->delegate = original->delegate;
    c->strategy = original->strategy;
    c->this_object = original->this_object;
    Class *cls = class_named(in, "org.codehaus.groovy.runtime.CurriedClosure");
    if (cls) c->obj.cls = cls;
    return v;
}

/* What is given: the items of an Object[], which varargs are, or one object. */
static Value given_items(Interp *in, Value given) {
    bool objects = given.kind == V_ARRAY && !(given.as.obj->cls->element->flags & CLASS_PRIMITIVE);
    return objects ? given : list_of(in, &given, 1);
}

Value closure_curry(Interp *in, Value self, const Value *args, int argc) {
    return (void)argc, curried_new(in, self, (Value[]){given_items(in, args[0])}, 0);
}

Value closure_rcurry(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    Value given = given_items(in, args[0]);
    return curried_new(in, self, &given, -(int)as_list(given)->len);
}

Value closure_ncurry(Interp *in, Value self, const Value *args, int argc) {
    return (void)argc, curried_new(in, self, (Value[]){given_items(in, args[1])}, args[0].as.i);
}

/* --- the parameters that are left ----------------------------------------------------------------------------------- */

typedef struct TypeList {
    List *to;
    const List *from;
} TypeList;

static void take_types(TypeList *t, int from, int count) {
    for (int i = 0; i < count; i++) list_push(t->to, t->from->at[from + i]);
}

static void repeat_type(TypeList *t, Class *type, int count) {
    for (int i = 0; i < count; i++) list_push(t->to, v_obj(V_CLASS, type));
}

static int larger(int a, int b) { return a > b ? a : b; }
static int smaller(int a, int b) { return a < b ? a : b; }

/* With varargs: what comes from the end cannot be told before the call; those are Objects, as Groovy has it. */
static void open_types(Interp *in, TypeList *t, const Curried *c) {
    int fixed = (int)t->from->len - 1, given = (int)c->given->len;
    Class *array = as_class(t->from->at[fixed]);
    if (c->at < 0) {
        int back = -c->at, left = fixed - (back > fixed ? fixed : given);
        take_types(t, 0, larger(fixed - back, 0));
        repeat_type(t, in->kinds[V_OBJECT], left);
        repeat_type(t, array->element, larger(back - given - left, 0));
    } else {
        int leading = smaller(c->at, fixed), trailing = larger(fixed - leading - given, 0);
        take_types(t, 0, leading);
        if (trailing) take_types(t, leading + given, trailing);
        repeat_type(t, array->element, c->at - leading);
    }
    list_push(t->to, v_obj(V_CLASS, array));
}

Value curried_types(Interp *in, Closure *c) {
    const Curried *data = c->native_data;
    Value all = closure_param_types(in, v_obj(V_CLOSURE, data->inner), NULL, 0);
    if (is_abrupt(all)) return all;
    TypeList t = {as_list(list_new(in, 4)), as_list(all)};
    int given = (int)data->given->len;
    if (data->open) {
        open_types(in, &t, data);
    } else {
        take_types(&t, 0, data->at);
        take_types(&t, data->at + given, (int)t.from->len - data->at - given);
    }
    Value out = array_new(in, in->kinds[V_CLASS], t.to->len);
    for (uint32_t i = 0; i < t.to->len; i++) as_list(out)->at[i] = t.to->at[i];
    return out;
}

const NativeType type_runtime_CurriedClosure = {
    .name = "org.codehaus.groovy.runtime.CurriedClosure", .super = "groovy.lang.Closure", .kind = V_CLOSURE};
