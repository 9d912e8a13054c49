/*
 * Annotations of members: @Lazy, @Memoized, @NotYetImplemented, @IndexedProperty; and the logger of @Log.
 */
#include "interp/classes/transform.h"

/* --- @Lazy
 * ------------------------------------------------------------------------------------------------------------------------------
 */

/* The value of a field's own getter, made by @Lazy. */
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
    bool flag = f->type && f->type->flags & CLASS_PRIMITIVE && f->type->kind == V_BOOL;
    for (int i = 0; i <= flag; i++) {
        Method *m = gc_new(Method);
        m->name = i ? sym_is_getter(in, f->name) : getter;
        m->is_static = f->is_static;
        m->modifiers = MODIFIER_PUBLIC;
        m->closure = closure_native(in, lazy_get, f, 0);
        class_add_method(in, c, m);
    }
    f->lazy = true;
    if (f->type) f->type = class_boxed(in, f->type); /* null until it is asked for */
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

/* `fn` runs in place of a written method, which is the transform's `super`. */
static void wrap_method(Interp *in, Class *c, Node *method, NativeFn fn) {
    const Sym *name = sym_intern(in, method->METHOD.id);
    for (Method *m = symmap_get(&c->methods, name); m; m = m->next) {
        if (!m->function || m->function->node != method) continue;
        Method *plain = gc_new(Method);
        method_params(in, m);
        *plain = *m;
        Transform *t = gc_new(Transform);
        *t = (Transform){.cls = c, .super = plain, .state = map_new_of(in, NULL, MAP_IDENTITY, 4)};
        m->function = NULL;
        m->closure = closure_native(in, fn, t, m->param_count);
    }
}

void transform_memoized(Interp *in, Class *c, Node *method) { wrap_method(in, c, method, memo_call); }

/* --- @NotYetImplemented ------------------------------------------------------------------------------------------------------------ */

/* A test that is to fail, and must be told when it no longer does. */
static Value call_unfinished(Interp *in, Value closure, const Value *args, int argc) {
    Value v = method_invoke(in, transform_of(closure)->super, transform_receiver(closure), args, argc);
    if (!is_abrupt(v))
        return throw_error(in, EX_ASSERTION_FAILED, "Method is marked with @NotYetImplemented but passes unexpectedly");
    thrown_take(in);
    return v_null();
}

void transform_unfinished(Interp *in, Class *c, Node *method) { wrap_method(in, c, method, call_unfinished); }

Method *transform_wrapped(const Method *m) {
    NativeFn fn = m->closure.kind == V_CLOSURE ? as_closure(m->closure)->native : NULL;
    return fn == memo_call || fn == call_unfinished ? transform_of(m->closure)->super : NULL;
}

/* --- @IndexedProperty ------------------------------------------------------------------------------------------------------------- */

static Value element(Interp *in, Value closure, const Value *args, int argc) {
    (void)argc;
    Value list = *field_place(transform_of(closure)->field[0], transform_receiver(closure));
    return call_method_z(in, list, "getAt", args, 1);
}

static Value set_element(Interp *in, Value closure, const Value *args, int argc) {
    Value list = *field_place(transform_of(closure)->field[0], transform_receiver(closure));
    return call_method_z(in, list, "putAt", args, argc);
}

void transform_indexed(Interp *in, Class *c, Field *f) {
    Transform *t = transform_new(c, NULL, false, false);
    t->field = gc_new_array(Field *, 1);
    t->field[0] = f;
    Method *get = transform_method(in, c, sym_getter(in, f->name)->text, 1, element, t);
    Method *set = transform_method(in, c, sym_setter(in, f->name)->text, 2, set_element, t);
    Class *index = class_named(in, "int");
    if (get) method_params(in, get)[0] = index, get->untyped = false;
    if (set) method_params(in, set)[0] = index, set->untyped = false;
}

/* --- @Log and its kin ---------------------------------------------------------------------------------------------------------------- */

/* A field with the logger that the class `giver` has for the class's name. */
static void add_logger(Interp *in, Class *c, const Node *annotation, const char *giver) {
    const Sym *name = sym_intern(in, text_of(annotation_text(annotation, "value", "log")));
    if (class_find_field(c, name)) return;
    Field *f = class_add_field(in, c, name, NULL, MODIFIER_STATIC | MODIFIER_FINAL | MODIFIER_PRIVATE, false);
    f->is_logger = true;
    Value of = string_z(in, c->name), logger = call_method_z(in, v_obj(V_CLASS, class_named(in, giver)), "getLogger", &of, 1);
    c->statics[f->slot] = is_abrupt(logger) ? thrown_take(in) : logger;
}
void transform_log(Interp *in, Class *c, Node *annotation) { add_logger(in, c, annotation, "java.util.logging.Logger"); }
void transform_slf4j(Interp *in, Class *c, Node *annotation) { add_logger(in, c, annotation, "org.slf4j.LoggerFactory"); }
