/*
 * Class.mixin(Other): the methods of other classes added to a class. A mixin that keeps something - fields, or private methods
 * that its others call - has an object of its own for each receiver, made when first needed, which asks the receiver for what it
 * has not itself.
 */
#include "interp/classes/additions.h"
#include "interp/classes/construct.h"
#include "interp/classes/property.h"
#include "interp/classes/unit.h"
#include "interp/collections/list.h"
#include "interp/collections/map.h"
#include "interp/eval/eval.h"

typedef struct Mixin {
    Class *from, *made; /* the class mixed in; that of its objects, with room for the receiver, or NULL: a built-in class */
    Map *objects;       /* by receiver */
} Mixin;

typedef struct MixedMethod {
    Mixin *mixin;
    Method *method;
} MixedMethod;

static Value object_for(Interp *in, Mixin *mixin, Value receiver) {
    bool found;
    Value object = map_get(in, mixin->objects, receiver, &found);
    if (found || is_abrupt(object)) return object;
    if (mixin->made) {
        object = instance_new(mixin->made);
        object.as.obj->fields[mixin->made->outer_slot - 1] = receiver;
        object = construct_on(in, mixin->from, object, NULL, 0);
    } else {
        object = class_construct(in, mixin->from, NULL, 0);
    }
    if (is_abrupt(object)) return object;
    return map_put(in, mixin->objects, receiver, object) ? object : V_THROWN;
}

static Value call_mixed(Interp *in, Value self, const Value *args, int argc) {
    const MixedMethod *mixed = as_closure(self)->native_data;
    Value object = object_for(in, mixed->mixin, as_closure(self)->delegate);
    return is_abrupt(object) ? object : method_invoke(in, mixed->method, object, args, argc);
}

static bool keeps_something(const Class *from) {
    for (const Class *at = from; at && at->decl; at = at->super) {
        for (uint32_t i = 0; i < at->own_count; i++)
            if (!at->own_fields[i]->is_static) return true;
        for (uint32_t i = 0; i < at->methods.cap; i++)
            for (const Method *m = at->methods.keys[i] ? at->methods.values[i] : NULL; m; m = m->next)
                if (m->is_private && !m->is_static) return true;
    }
    return false;
}

static Mixin *mixin_new(Interp *in, Class *from) {
    Mixin *mixin = gc_new(Mixin);
    mixin->from = from;
    mixin->objects = as_map(map_new_of(in, NULL, MAP_IDENTITY, 0));
    if (from->native) return mixin;
    mixin->made = class_new(in, from->name, from, 0);
    mixin->made->linked = true;
    mixin->made->state = CLASS_READY;
    mixin->made->outer_slot = ++mixin->made->field_count;
    return mixin;
}

/* `mixin` NULL: runs on the receiver itself. A static method takes the receiver first, as in a category, when it can. */
static Method *mixed_in(Interp *in, Class *c, Method *m, Mixin *mixin) {
    Method *copy = gc_new(Method);
    method_params(in, m);
    *copy = *m;
    copy->next = NULL;
    if (m->is_static && class_is_subclass(c, class_boxed(in, m->params[0]))) {
        copy->is_category = true;
        copy->is_static = false;
        copy->receivers = 1;
        copy->params++;
        copy->param_count--;
    } else if (mixin && !m->is_static) {
        MixedMethod *mixed = gc_new(MixedMethod);
        *mixed = (MixedMethod){mixin, m};
        copy->function = NULL;
        copy->native = NULL;
        copy->field = NULL;
        copy->closure = closure_native(in, call_mixed, mixed, m->param_count);
    }
    return copy;
}

static void mix(Interp *in, Class *c, Class *from, Mixin *mixin) {
    class_load(in, from);
    if (from->super && from->super != in->kinds[V_OBJECT]) mix(in, c, from->super, mixin);
    for (uint32_t i = 0; i < from->methods.cap; i++)
        for (Method *m = from->methods.keys[i] ? from->methods.values[i] : NULL; m; m = m->next) {
            bool whose = m->is_constructor || m->is_private || (m->is_static && !m->param_count);
            if (!whose) additions_add(in, c, mixed_in(in, c, m, mixin));
        }
}

/* Does a built-in class make objects, and not only hold static methods? */
static bool makes_objects(Interp *in, Class *from) {
    class_load(in, from);
    for (uint32_t i = 0; i < from->methods.cap; i++)
        for (const Method *m = from->methods.keys[i] ? from->methods.values[i] : NULL; m; m = m->next)
            if (!m->is_static) return true;
    return false;
}

static bool makes_default_object(Interp *in, Class *from) {
    const MethodSet *set = class_methods(in, from, in->state->sym.init);
    return !(from->flags & (CLASS_INTERFACE | CLASS_ABSTRACT)) && set && method_select(in, set, NULL, 0, false, NULL);
}

bool class_mixin(Interp *in, Class *c, Class *from) {
    if (!c || !class_init(in, from)) return false;
    bool object = from->native && makes_objects(in, from);
    if (object && !makes_default_object(in, from)) {
        throw_error(in, EX_GROOVY_RUNTIME, "No default constructor for class %s! Can't be mixed in.", from->name);
        return false;
    }
    mix(in, c, from, object || keeps_something(from) ? mixin_new(in, from) : NULL);
    methods_changed(in);
    return true;
}

bool class_mixin_all(Interp *in, Class *c, Value given) {
    Value classes = is_null(given) ? throw_bare(in, EX_NULL_POINTER) : list_from(in, given, true);
    if (is_abrupt(classes)) return false;
    const List *list = as_list(classes);
    if (list->len == 1 && (list->at[0].kind == V_LIST || list->at[0].kind == V_ARRAY)) list = as_list(list->at[0]);
    for (uint32_t i = 0; i < list->len; i++) {
        if (list->at[i].kind != V_CLASS) return throw_error(in, EX_ILLEGAL_ARGUMENT, "mixin() takes classes"), false;
        if (!class_mixin(in, c, as_class(list->at[i]))) return false;
    }
    return true;
}
