/*
 * metaClasses of a script's own making, as additions invokeMethod, getProperty and setProperty of a view.
 */
#include "interp/classes/custom_meta.h"
#include "interp/classes/property.h"
#include "interp/collections/list.h"

typedef struct CustomMeta {
    Value meta;
    Class *view_before;  /* of a script's class; NULL: it had none */
    SymMap added_before; /* to a built-in class, which has no views */
} CustomMeta;

bool custom_meta_is(Interp *in, Value meta) {
    Class *c = meta.kind == V_OBJECT || meta.kind == V_NATIVE ? meta.as.obj->cls : NULL;
    return c && !c->native && class_is_subclass(c, class_named(in, "groovy.lang.MetaClass"));
}

Value custom_meta_of(const Class *c) { return c->custom ? c->custom->meta : v_null(); }

static Value array_of(Interp *in, const Value *args, int argc) {
    Value all = array_new(in, in->kinds[V_OBJECT], (uint32_t)argc);
    for (int i = 0; i < argc; i++) as_list(all)->at[i] = args[i];
    return all;
}

/* --- what stands in the view -------------------------------------------------------------------------------------------------- */

static const CustomMeta *custom_of(Value hook) { return as_closure(hook)->native_data; }

static Value hook_invoke(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    Value given[] = {as_closure(self)->delegate, args[0], args[1]};
    return call_method(in, custom_of(self)->meta, in->state->sym.invoke_method, given, 3);
}

static Value hook_get(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    Value given[] = {as_closure(self)->delegate, args[0]};
    return call_method(in, custom_of(self)->meta, in->state->sym.get_property, given, 2);
}

static Value hook_set(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    Value given[] = {as_closure(self)->delegate, args[0], args[1]};
    Value v = call_method(in, custom_of(self)->meta, in->state->sym.set_property, given, 3);
    return is_abrupt(v) ? v : v_null();
}

static void add_hook(Interp *in, Class *view, CustomMeta *custom, const Sym *name, NativeFn fn, int params) {
    Method *m = gc_new(Method);
    *m = (Method){.name = name, .owner = class_real(view), .param_count = (uint16_t)params};
    m->closure = closure_native(in, fn, custom, params);
    additions_add(in, view, m);
}

static void add_hooks(Interp *in, Class *view, CustomMeta *custom) {
    view->custom = custom;
    add_hook(in, view, custom, in->state->sym.invoke_method, hook_invoke, 2);
    add_hook(in, view, custom, in->state->sym.get_property, hook_get, 1);
    add_hook(in, view, custom, in->state->sym.set_property, hook_set, 2);
}

bool custom_meta_install(Interp *in, Value receiver, Value meta) {
    bool is_class = receiver.kind == V_CLASS;
    if (!is_class && receiver.kind != V_OBJECT) {
        throw_error(in, EX_UNSUPPORTED_OPERATION, "an object of a built-in class takes no metaClass of its own; set that of the class");
        return false;
    }
    CustomMeta *custom = gc_new(CustomMeta);
    custom->meta = meta;
    Class *real = is_class ? as_class(receiver) : class_real(receiver.as.obj->cls);
    if (is_class) {
        custom_meta_remove(real);
        custom->view_before = real->view;
        custom->added_before = real->added;
    }
    bool in_place = is_class && real->native;
    Class *view = in_place ? real : additions_detached(in, real);
    if (!view) return false;
    if (in_place) real->added = symmap_copy(&real->added);
    else if (is_class) real->view = view;
    else receiver.as.obj->cls = view;
    add_hooks(in, view, custom);
    return true;
}

void custom_meta_remove(Class *c) {
    CustomMeta *custom = class_view(c)->custom;
    if (!custom) return;
    c->view = custom->view_before;
    c->added = custom->added_before;
    c->custom = NULL;
}

/* --- what asks a class ---------------------------------------------------------------------------------------------------------- */

Value custom_meta_call_static(Interp *in, Class *c, const CallInfo *call, bool *found) {
    Value meta = custom_meta_of(class_view(c));
    *found = !is_null(meta);
    if (!*found) return meta;
    Value given[] = {v_obj(V_CLASS, c), sym_value(in, call->name), array_of(in, call->args, call->argc)};
    return call_method_z(in, meta, "invokeStaticMethod", given, 3);
}

Value custom_meta_construct(Interp *in, Class *c, const Value *args, int argc, bool *found) {
    Value meta = custom_meta_of(class_view(c));
    *found = !is_null(meta);
    if (!*found) return meta;
    Value all = array_of(in, args, argc);
    return call_method_z(in, meta, "invokeConstructor", &all, 1);
}

Value custom_meta_property(Interp *in, Class *c, const Sym *name, bool *found) {
    Value meta = custom_meta_of(class_view(c));
    *found = !is_null(meta);
    if (!*found) return meta;
    Value given[] = {v_obj(V_CLASS, c), sym_value(in, name)};
    return call_method(in, meta, in->state->sym.get_property, given, 2);
}
