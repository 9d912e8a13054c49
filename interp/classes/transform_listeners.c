/*
 * @ListenerList: a field with a list of listeners gets the methods that add, remove and list them, and one that calls all of
 * them for each method of their interface.
 */
#include "interp/classes/transform.h"

typedef struct Listening {
    Field *field;
    Class *type;    /* of a listener */
    const Sym *call; /* what a firing method calls */
} Listening;

static const Listening *listening_of(Value closure) { return as_closure(closure)->native_data; }

/* The collection, made when it is first needed; abrupt: its type takes no list. */
static Value held(Interp *in, Value closure) {
    const Listening *l = listening_of(closure);
    Value self = as_closure(closure)->delegate;
    if (is_null(*field_place(l->field, self)) && !field_store(in, l->field, self, list_new(in, 0))) return V_THROWN;
    return *field_place(l->field, self);
}

static Value change(Interp *in, Value closure, const char *method, const Value *args) {
    Value all = is_null(args[0]) ? v_null() : held(in, closure);
    if (is_null(all) || is_abrupt(all)) return all;
    return is_abrupt(call_method_z(in, all, method, args, 1)) ? V_THROWN : v_null();
}
static Value add_listener(Interp *in, Value closure, const Value *args, int argc) { return (void)argc, change(in, closure, "add", args); }
static Value remove_listener(Interp *in, Value closure, const Value *args, int argc) {
    return (void)argc, change(in, closure, "remove", args);
}

static Value get_listeners(Interp *in, Value closure, const Value *args, int argc) {
    (void)args, (void)argc;
    Value all = held(in, closure);
    return is_abrupt(all) ? all : value_cast(in, all, class_array_of(in, listening_of(closure)->type));
}

/* Whoever is added meanwhile is not called. */
static Value fire(Interp *in, Value closure, const Value *args, int argc) {
    Value all = get_listeners(in, closure, NULL, 0);
    for (uint32_t i = 0; !is_abrupt(all) && i < raw_list(all)->len; i++)
        if (is_abrupt(call_method(in, raw_list(all)->at[i], listening_of(closure)->call, args, argc))) return V_THROWN;
    return is_abrupt(all) ? all : v_null();
}

static void add_method(Interp *in, Class *c, const char *name, NativeFn fn, const Listening *l, uint16_t count, Class **params) {
    const Sym *sym = sym_intern(in, text_of(name));
    if (class_own_method(c, sym, count)) return;
    Method *m = gc_new(Method);
    m->name = sym;
    m->param_count = count;
    m->modifiers = MODIFIER_PUBLIC;
    m->closure = closure_native(in, fn, (void *)l, count);
    method_params(in, m);
    for (uint16_t i = 0; i < count; i++) m->params[i] = params[i];
    m->untyped = count == 0;
    class_add_method(in, c, m);
}

static void add_firing(Interp *in, Class *c, const Listening *of, Class *type) {
    class_load(in, type);
    for (uint32_t i = 0; i < type->methods.cap; i++)
        for (Method *m = type->methods.keys[i] ? type->methods.values[i] : NULL; m; m = m->next) {
            if (!m->is_abstract) continue;
            Listening *l = gc_new(Listening);
            *l = (Listening){of->field, of->type, m->name};
            char *name = text_z(text_of(text_printf("fire%s", m->name->text)));
            if (name[4] >= 'a' && name[4] <= 'z') name[4] = (char)(name[4] - 'a' + 'A');
            add_method(in, c, name, fire, l, m->param_count, method_params(in, m));
        }
    for (uint32_t i = 0; i < type->interface_count; i++) add_firing(in, c, of, type->interfaces[i]);
}

/* What the field's type is a collection of. */
static Class *listener_type(Class *c, const Field *field) {
    const Node *type = field->node->FIELD.type;
    if (!type || type->kind != AST_TYPE || type->TYPE.args.count != 1) return NULL;
    Node *item = type->TYPE.args.item[0];
    return type_find(c->unit, c, item->TYPE.bound ? item->TYPE.bound : item);
}

void transform_listeners(Interp *in, Class *c, Field *field, Node *annotation) {
    Class *type = listener_type(c, field);
    if (!type || (type->decl && !class_link(in, type))) return;
    Listening *l = gc_new(Listening);
    *l = (Listening){field, type, NULL};
    const char *name = annotation_text(annotation, "name", type->simple_name);
    char *capital = text_z(text_of(name));
    if (*capital >= 'a' && *capital <= 'z') *capital = (char)(*capital - 'a' + 'A');
    add_method(in, c, text_printf("add%s", capital), add_listener, l, 1, &type);
    add_method(in, c, text_printf("remove%s", capital), remove_listener, l, 1, &type);
    add_method(in, c, text_printf("get%ss", capital), get_listeners, l, 0, NULL);
    add_firing(in, c, l, type);
}
