/*
 * metaClass objects (ExpandoMetaClass): adding methods, properties and constructors to a class or to one object, asking
 * what is there; categories.
 */
#include "interp/classes/metaclass.h"
#include "interp/convert.h"
#include "interp/classes/additions.h"
#include "interp/classes/construct.h"
#include "interp/classes/custom_meta.h"
#include "interp/classes/jdk_members.h"
#include "interp/eval/call.h"
#include "interp/eval/eval.h"
#include "interp/collections/list.h"
#include "interp/collections/map.h"
#include "interp/classes/property.h"
#include "interp/classes/thrown_type.h"
#include "interp/classes/unit.h"

typedef enum MetaForm { META_CLASS, META_OBJECT, META_STATIC, META_NAME } MetaForm;

typedef struct Meta {
    MetaForm form;
    Class *of;
    Value object;    /* META_OBJECT: the one object */
    const Sym *name; /* META_NAME: as in metaClass.name << { } */
    bool statics;
    bool closable, closed; /* made by `new` without leave to change it after initialize(); initialised */
} Meta;

static Value meta_new(Interp *in, Meta m) {
    Meta *data = gc_new(Meta);
    *data = m;
    const char *type = m.form == META_NAME ? "groovy.lang.ExpandoMetaClass$ExpandoMetaProperty" : "groovy.lang.ExpandoMetaClass";
    return native_new(in, class_named(in, type), data);
}

static Meta *meta_of(Value v) { return as_native(v)->data; }

Value metaclass_of(Interp *in, Class *c) {
    Value custom = custom_meta_of(class_view(c));
    if (!is_null(custom)) return custom;
    if (is_null(c->metaclass)) c->metaclass = meta_new(in, (Meta){.form = META_CLASS, .of = c});
    return c->metaclass;
}

Value metaclass_of_value(Interp *in, Value v) {
    if (v.kind == V_CLASS) return metaclass_of(in, as_class(v));
    Class *c = class_of(in, v), *real = class_real(c);
    if (c->custom) return custom_meta_of(c);
    if ((c != real && c != real->view) || !is_heap(v)) return metaclass_of(in, c);
    return meta_new(in, (Meta){.form = META_OBJECT, .of = c, .object = v});
}

/* Where additions go, made now if need be; NULL: threw. */
static Class *target_of(Interp *in, Meta *m) {
    if (m->form != META_OBJECT) return additions_view(in, m->of);
    m->of = additions_view_of(in, m->object);
    return m->of;
}

/* Where questions go. */
static Class *asked(Interp *in, const Meta *m) {
    return m->form == META_OBJECT ? class_of(in, m->object) : class_view(m->of);
}

/* --- adding --------------------------------------------------------------------------------------------------------------------------- */

static void add_method(Interp *in, Class *c, Method m) {
    Method *added = gc_new(Method);
    *added = m;
    added->owner = class_real(c);
    additions_add(in, c, added);
}

/* object.&name: one overload for each number of arguments that the method takes. */
static bool add_pointer(Interp *in, Class *c, const Sym *name, Value closure, bool is_static) {
    Value object;
    const Sym *method;
    if (!method_pointer_of(closure, &object, &method)) return false;
    const MethodSet *set = class_methods(in, object.kind == V_CLASS ? as_class(object) : class_of(in, object), method);
    for (uint32_t i = 0; set && i < set->count; i++) {
        Method m = {.name = name, .closure = closure, .is_static = is_static, .param_count = set->item[i]->param_count, .resolved = true};
        m.params = method_params(in, set->item[i]);
        m.untyped = set->item[i]->untyped;
        add_method(in, c, m);
    }
    return true;
}

void metaclass_add(Interp *in, Class *c, const Sym *name, Value closure, bool is_static) {
    if (add_pointer(in, c, name, closure, is_static)) return;
    const KnownSymbols *sym = &in->state->sym;
    if (is_static && name == sym->method_missing) name = sym->static_method_missing;
    if (is_static && name == sym->property_missing) name = sym->static_property_missing;
    Closure *body = as_closure(closure);
    int most = body->max_params > 0 ? body->max_params : 0, least = most;
    if (body->function && body->function->required < most) least = body->function->required;
    for (int params = least; params <= most; params++)
        add_method(in, c, (Method){.name = name, .closure = closure, .is_static = is_static, .param_count = (uint16_t)params});
}

/* A property added with a value, of the value's class. What an object was asked for, or given, stays its own. */
typedef struct AddedProperty {
    Value value;
    Map *own; /* by identity: shared by all properties of the name */
} AddedProperty;

static Value read_added(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    AddedProperty *p = as_closure(self)->native_data;
    bool found;
    Value v = map_get(in, p->own, as_closure(self)->delegate, &found);
    if (found) return v;
    return map_put(in, p->own, as_closure(self)->delegate, p->value) ? p->value : V_THROWN;
}

static Value write_added(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    AddedProperty *p = as_closure(self)->native_data;
    return map_put(in, p->own, as_closure(self)->delegate, args[0]) ? v_null() : V_THROWN;
}

static Map *values_of_property(Interp *in, const Sym *name) {
    Value *all = &in->state->added_properties;
    if (is_null(*all)) *all = map_new(in);
    bool found;
    Value own = map_get(in, as_map(*all), sym_value(in, name), &found);
    if (!found) {
        own = map_new_of(in, NULL, MAP_IDENTITY, 0);
        map_put(in, as_map(*all), sym_value(in, name), own);
    }
    return as_map(own);
}

static void add_value(Interp *in, Class *c, const Sym *name, Value value, bool is_static) {
    AddedProperty *p = gc_new(AddedProperty);
    *p = (AddedProperty){value, values_of_property(in, name)};
    Class **type = gc_new_array(Class *, 1);
    type[0] = is_null(value) ? in->kinds[V_OBJECT] : shown_class(in, value);
    Method *setter = symmap_get(&c->added, sym_setter(in, name));
    bool added_before = setter && setter->closure.kind == V_CLOSURE && as_closure(setter->closure)->native == write_added;
    if (added_before) symmap_put(&c->added, setter->name, setter->next);
    metaclass_add(in, c, sym_getter(in, name), closure_native(in, read_added, p, 0), is_static);
    add_method(in, c, (Method){.name = sym_setter(in, name), .closure = closure_native(in, write_added, p, 1), .is_static = is_static,
                               .param_count = 1, .params = type, .resolved = true, .untyped = type[0] == in->kinds[V_OBJECT]});
}

static bool add_any(Interp *in, Meta *m, const Sym *name, Value value) {
    Class *c = target_of(in, m);
    bool statics = m->form == META_STATIC;
    if (!c) return false;
    if (value.kind != V_CLOSURE) add_value(in, c, name, value, statics);
    else metaclass_add(in, c, name == in->state->sym.constructor ? in->state->sym.init : name, value, statics);
    return true;
}

static Value static_meta(Interp *in, Meta *m) {
    Class *c = target_of(in, m);
    return c ? meta_new(in, (Meta){.form = META_STATIC, .of = c}) : V_THROWN;
}

/* --- what a metaClass answers ------------------------------------------------------------------------------------------------ */

static Value missing_get(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    Meta *m = meta_of(self);
    const Sym *name = string_sym(in, as_string(args[0]));
    if (name == in->state->sym.static_) return static_meta(in, m);
    return meta_new(in, (Meta){.form = META_NAME, .of = m->of, .object = self, .name = name, .statics = m->form == META_STATIC});
}

static Value missing_set(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    return add_any(in, meta_of(self), string_sym(in, as_string(args[0])), args[1]) ? v_null() : V_THROWN;
}

/* metaClass { ... }: names are the metaClass's while it runs, but not in the methods that it defines. */
static Value run_definitions(Interp *in, Value closure, Value meta) {
    Closure *c = closure_copy(closure);
    c->delegate = meta;
    c->strategy = DELEGATE_ONLY;
    Value v = closure_call(in, v_obj(V_CLOSURE, c), NULL, 0);
    c->delegate = as_closure(closure)->delegate;
    c->strategy = as_closure(closure)->strategy;
    return v;
}

/* In metaClass { }: name { ... } adds a method. */
static Value missing_call(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    Meta *m = meta_of(self);
    const Sym *name = string_sym(in, as_string(args[0]));
    if (is_null(args[1])) return throw_bare(in, EX_NULL_POINTER);
    bool several = args[1].kind == V_LIST || args[1].kind == V_ARRAY;
    const List *given = as_list(several ? args[1] : list_of(in, &args[1], 1));
    if (given->len == 1 && given->at[0].kind == V_CLOSURE) {
        if (name == in->state->sym.static_) {
            Value statics = static_meta(in, m);
            if (is_abrupt(statics)) return statics;
            return run_definitions(in, given->at[0], statics);
        }
        return add_any(in, m, name, given->at[0]) ? v_null() : V_THROWN;
    }
    return throw_missing_method(in, self.as.obj->cls, name, given->at, (int)given->len, false);
}

/* What every object of the JDK has. */
static bool is_objects(Interp *in, const Method *m) {
    const Class *only = m->param_count ? m->params[0] : NULL;
    if (strcmp(m->name->text, "equals") == 0) return m->param_count == 1 && only == in->kinds[V_OBJECT];
    return !m->param_count && (strcmp(m->name->text, "toString") == 0 || strcmp(m->name->text, "hashCode") == 0);
}

/* A public method of the class, or of one above it, with the parameters of `like`. */
static bool exists(Interp *in, const Meta *m, Method *like) {
    Class *c = class_real(m->of);
    bool constructor = like->name == in->state->sym.init;
    method_params(in, like);
    for (Class *at = c; at && (at->decl || at == c); at = constructor ? NULL : at->super)
        for (Method *own = symmap_get(&at->methods, like->name); own; own = own->next)
            if (method_is_public(own) && own->closure.kind != V_CLOSURE && own->is_static == m->statics && methods_take_same(in, own, like))
                return true;
    if (constructor) return !like->param_count && c->decl && !symmap_get(&c->methods, like->name);
    return !m->statics && is_objects(in, like);
}

static Value throw_exists(Interp *in, const Meta *m, Method *like) {
    Buf types = {0};
    for (int i = 0; i < like->param_count; i++) {
        const Class *type = method_params(in, like)[i];
        const char *kind = type->flags & CLASS_PRIMITIVE ? "" : type->flags & CLASS_INTERFACE ? "interface " : "class ";
        buf_printf(&types, "%s%s%s", i ? ", " : "", kind, type->name);
    }
    const char *method = text_printf("%smethod [%s]", m->statics ? "static " : "", like->name->text);
    const char *what = like->name == in->state->sym.init ? "constructor" : method;
    return throw_error(in, EX_GROOVY_RUNTIME, "Cannot add new %s for arguments [[%s]]. It already exists!", what, types.at ? types.at : "");
}

/* metaClass.name << { ... }: one more overload. */
static Value append(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    Meta *m = meta_of(self);
    if (meta_of(m->object)->closed)
        return throw_error(in, EX_RUNTIME, "Already initialized, cannot add new method: %s", m->name->text);
    int most = args[0].kind == V_CLOSURE ? as_closure(args[0])->max_params : -1;
    int least = most == 1 && as_closure(args[0])->function && as_closure(args[0])->function->implicit_it ? 0 : most < 0 ? 0 : most;
    for (int count = least; count <= most; count++) {
        const Sym *name = m->name == in->state->sym.constructor ? in->state->sym.init : m->name;
        Method like = {.name = name, .closure = args[0], .param_count = (uint16_t)count};
        if (exists(in, m, &like)) return throw_exists(in, m, &like);
    }
    return add_any(in, meta_of(m->object), m->name, args[0]) ? self : V_THROWN;
}

static Value configure(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    Value meta = metaclass_of_value(in, self), v = run_definitions(in, args[0], meta);
    return is_abrupt(v) ? v : meta;
}

static Value new_meta(Interp *in, Value self, const Value *args, int argc) {
    (void)self;
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    Class *c = as_class(args[0]);
    if (argc > 1 && args[1].as.i) return metaclass_of(in, c); /* registers itself */
    Class *detached = additions_detached(in, c);
    if (!detached) return V_THROWN;
    bool stays_open = argc > 2 && args[2].as.i;
    return meta_new(in, (Meta){.form = META_CLASS, .of = detached, .closable = !stays_open});
}

/* For classes derived from MetaClassImpl. */
static Value new_plain_meta(Interp *in, Value self, const Value *args, int argc) {
    (void)self;
    if (is_null(args[argc - 1])) return throw_bare(in, EX_NULL_POINTER);
    return meta_new(in, (Meta){.form = META_CLASS, .of = as_class(args[argc - 1])});
}

/* The class's own metaClass, without additions, is in force again. */
static void reset(Interp *in, Value receiver) {
    if (receiver.kind == V_CLASS) {
        additions_reset(in, as_class(receiver));
    } else if (is_heap(receiver)) {
        receiver.as.obj->cls = class_view(class_real(receiver.as.obj->cls));
    }
}

/* Objects of a view's class get that view; what was added to another class is added here as well. */
static bool replace_by(Interp *in, Value receiver, Class *view) {
    bool is_class = receiver.kind == V_CLASS;
    Class *real = is_class ? as_class(receiver) : class_real(class_of(in, receiver));
    if (class_real(view) == real && (is_class ? !real->native && view != real : is_heap(receiver))) {
        if (is_class) real->view = view;
        else receiver.as.obj->cls = view;
        return true;
    }
    Class *c = is_class || !is_heap(receiver) ? additions_view(in, real) : additions_view_of(in, receiver);
    for (uint32_t i = 0; c && i < view->added.cap; i++)
        if (view->added.keys[i]) symmap_put(&c->added, view->added.keys[i], view->added.values[i]);
    return c != NULL;
}

static bool is_meta_object(Value v) { return v.kind == V_NATIVE && strcmp(v.as.obj->cls->name, "groovy.lang.ExpandoMetaClass") == 0; }

bool metaclass_replace(Interp *in, Value receiver, Value value) {
    bool custom = custom_meta_is(in, value), done = true;
    if (!is_null(value) && !custom && !is_meta_object(value)) {
        throw_cast(in, value, class_named(in, "groovy.lang.MetaClass"));
        return false;
    }
    bool own = is_meta_object(value) && meta_of(value)->form == META_CLASS; /* perhaps what a custom one stood in for */
    if (receiver.kind == V_CLASS && own && meta_of(value)->of == as_class(receiver)) custom_meta_remove(as_class(receiver));
    if (custom) done = custom_meta_install(in, receiver, value);
    else if (is_null(value)) reset(in, receiver);
    else done = replace_by(in, receiver, asked(in, meta_of(value)));
    methods_changed(in);
    return done;
}

static Value initialise(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    meta_of(self)->closed = meta_of(self)->closable;
    return v_null();
}

static Value read_attribute(Interp *in, Value self, const Value *args, int argc) {
    return (void)self, (void)argc, field_get(in, args[0], string_sym(in, as_string(args[1])));
}

static Value write_attribute(Interp *in, Value self, const Value *args, int argc) {
    return (void)self, (void)argc, field_set(in, args[0], string_sym(in, as_string(args[1])), args[2]) ? v_null() : V_THROWN;
}

static Value enable(Interp *in, Value self, const Value *args, int argc) {
    in->state->expando_globally = true;
    return (void)self, (void)args, (void)argc, v_null();
}

static Value disable(Interp *in, Value self, const Value *args, int argc) {
    in->state->expando_globally = false;
    return (void)self, (void)args, (void)argc, v_null();
}

static Value the_class(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, v_obj(V_CLASS, class_real(meta_of(self)->of));
}

static Value invoke_on(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    Value given = args[2];
    CallInfo call = {.name = string_sym(in, as_string(args[1])), .args = &given, .argc = 1, .plain = true};
    if (is_null(given)) call.argc = 0;
    if (given.kind == V_ARRAY) {
        call.args = as_list(given)->at;
        call.argc = (int)as_list(given)->len;
    }
    bool found;
    Value v = method_try(in, args[0], &call, &found);
    if (found) return v;
    Class *c = args[0].kind == V_CLASS ? as_class(args[0]) : class_real(class_of(in, args[0]));
    return throw_missing_method(in, c, call.name, call.args, call.argc, args[0].kind == V_CLASS);
}

/* What the object's own hook of that name says, when it has one. */
static Value ask_hook(Interp *in, Value object, const Sym *hook, const Value *args, int argc, bool *found) {
    CallInfo call = {.name = hook, .args = args, .argc = argc, .plain = true};
    *found = false;
    return class_has_method(in, class_of(in, object), hook) ? method_try(in, object, &call, found) : v_null();
}

static Value invoke_missing(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    bool found;
    Value v = ask_hook(in, args[0], in->state->sym.method_missing, args + 1, 2, &found);
    if (found) return v;
    const List *given = as_list_or_null(args[2]);
    return throw_missing_method(in, class_real(meta_of(self)->of), string_sym(in, as_string(args[1])), given ? given->at : NULL,
                                given ? (int)given->len : 0, false);
}

static Value missing_property(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    bool found;
    Value v = ask_hook(in, args[0], in->state->sym.property_missing, args + 1, args[3].as.i ? 1 : 2, &found);
    return found ? v : throw_missing_property(in, string_sym(in, as_string(args[1])), class_real(meta_of(self)->of));
}

/* What a custom metaClass comes down to: past all hooks. */
static Value invoke_static(Interp *in, Value self, const Value *args, int argc) {
    Value given[] = {args[0], args[1], args[2]};
    if (given[0].kind != V_CLASS) given[0] = the_class(in, self, NULL, 0);
    return invoke_on(in, self, given, argc);
}

static Value construct(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    const List *given = as_list_or_null(args[0]);
    return class_construct_plain(in, class_real(meta_of(self)->of), given ? given->at : NULL, given ? (int)given->len : 0);
}

static Value itself(Interp *in, Value self, const Value *args, int argc) { return (void)in, (void)args, (void)argc, self; }

static Value groovy_object(Interp *in, Value self, const Value *args, int argc) {
    return (void)args, (void)argc, v_bool(class_is_subclass(class_real(meta_of(self)->of), class_named(in, "groovy.lang.GroovyObject")));
}

static Value register_method(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    return add_any(in, meta_of(self), string_sym(in, as_string(args[0])), args[1]) ? v_null() : V_THROWN;
}

static Value read_on(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    return property_plain(in, args[0], string_sym(in, as_string(args[1])));
}

static Value write_on(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    return property_plain_set(in, args[0], string_sym(in, as_string(args[1])), args[2]) ? v_null() : V_THROWN;
}

/* The method for these arguments (classes or values), as MetaMethod; null when there is none. */
static Value pick(Interp *in, Value self, const Value *args, int argc) {
    const Sym *name = string_sym(in, as_string(args[0]));
    Class *c = asked(in, meta_of(self));
    const List *given = argc > 1 && args[1].kind == V_ARRAY ? as_list(args[1]) : NULL;
    if (!given || !given->len) { /* what a call without arguments means */
        bool several = false;
        Method *m = class_find_method(in, c, name, NULL, 0, &several);
        return several ? throw_ambiguous(in, c, name, NULL, 0) : m ? metamethod_new(in, m) : v_null();
    }
    Value list = metamethods_list(in, c, name, given, false);
    if (is_abrupt(list)) return list;
    if (as_list(list)->len) return as_list(list)->at[0];
    Method *m = class_find_method(in, c, name, given->at, (int)given->len, NULL);
    return m ? metamethod_new(in, m) : v_null();
}

static Value responds(Interp *in, Value self, const Value *args, int argc) {
    (void)self;
    Class *c = args[0].kind == V_CLASS ? class_view(as_class(args[0])) : class_of(in, args[0]);
    if (args[0].kind == V_CLOSURE && string_sym(in, as_string(args[1])) == in->state->sym.do_call)
        return do_calls_list(in, args[0], argc > 2 ? as_list_or_null(args[2]) : NULL);
    return metamethods_list(in, c, string_sym(in, as_string(args[1])), argc > 2 ? as_list_or_null(args[2]) : NULL, false);
}

static Value has_property(Interp *in, Value self, const Value *args, int argc) {
    const Sym *name = string_sym(in, as_string(args[argc - 1]));
    Class *c = argc > 1 ? class_of(in, args[0]) : asked(in, meta_of(self));
    return property_of_class(in, c, name);
}

static Value has_method(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    return v_bool(class_has_method(in, asked(in, meta_of(self)), string_sym(in, as_string(args[0]))));
}

static Value has_any_property(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    PropertyRef ref = property_find(in, asked(in, meta_of(self)), string_sym(in, as_string(args[0])), false, false);
    return v_bool(ref.form != PROPERTY_NONE);
}

static Value mixin(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    return class_mixin_all(in, target_of(in, meta_of(self)), args[0]) ? v_null() : V_THROWN;
}

static Value define(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    Value v = run_definitions(in, args[0], self);
    return is_abrupt(v) ? v : self;
}

static void list_methods(Interp *in, Class *c, List *out) {
    class_load(in, c);
    const SymMap *maps[2] = {&c->added, &c->methods};
    for (int k = 0; k < 2; k++)
        for (uint32_t i = 0; i < maps[k]->cap; i++)
            for (Method *m = maps[k]->keys[i] ? maps[k]->values[i] : NULL; m; m = m->next)
                if (m->name != in->state->sym.init && !m->constant && method_is_public(m)) list_push(out, metamethod_new(in, m));
}

static Value all_methods(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Value out = list_new(in, 32);
    for (Class *c = asked(in, meta_of(self)); c; c = c->super) {
        list_methods(in, c, as_list(out));
        for (uint32_t i = 0; c->native && i < c->interface_count; i++) list_methods(in, c->interfaces[i], as_list(out));
    }
    return out;
}

/* getX(), isX() of a boolean and setX(v): the property x; NULL: m is none of these. */
static const Sym *accessor_property(Interp *in, Method *m) {
    const char *text = m->name->text;
    bool get = strncmp(text, "get", 3) == 0, set = strncmp(text, "set", 3) == 0, is = strncmp(text, "is", 2) == 0;
    size_t skip = get || set ? 3 : 2;
    if (!(get || set || is) || !text[skip] || m->param_count != (set ? 1 : 0) || m->constant) return NULL;
    if ((get && yields_nothing(in, m)) || (is && !yields_boolean(in, m))) return NULL;
    char *property = gc_strdup(text + skip);
    bool capitals = property[0] >= 'A' && property[0] <= 'Z' && property[1] >= 'A' && property[1] <= 'Z';
    if (!capitals && property[0] >= 'A' && property[0] <= 'Z') property[0] = (char)(property[0] + 32);
    return sym_intern(in, text_of(property));
}

/* Of a private accessor only its own class knows; of those that Groovy adds to Java's classes the list says nothing. */
static bool is_listed(Interp *in, Class *c, Class *at, const Method *m) {
    if (at == in->kinds[V_OBJECT] || (m->is_private && class_real(at) != class_real(c))) return false;
    return !m->native || !is_groovys_addition(at, m->name);
}

void class_property_names(Interp *in, Class *c, PropertyNames *names) {
    for (Class *at = c; at; at = at->super) {
        for (uint32_t i = 0; i < at->own_count; i++)
            if (at->own_fields[i]->is_property && !at->own_fields[i]->from_trait)
                property_note(names, at->own_fields[i]->name);
        class_load(in, at);
        const SymMap *maps[2] = {&at->added, &at->methods};
        for (int k = 0; k < 2; k++)
            for (uint32_t i = 0; i < maps[k]->cap; i++)
                for (Method *m = maps[k]->keys[i] ? maps[k]->values[i] : NULL; m; m = m->next) {
                    const Sym *name = is_listed(in, c, at, m) ? accessor_property(in, m) : NULL;
                    if (name && name != in->state->sym.meta_class) property_note(names, name);
                }
    }
    property_note(names, in->state->sym.class_);
}

Value class_meta_properties(Interp *in, Class *c) {
    PropertyNames names = {0};
    class_property_names(in, c, &names);
    properties_order(in, c, &names);
    Value out = list_new(in, names.count);
    for (uint32_t i = 0; i < names.count; i++) list_push(as_list(out), metaproperty_new(in, c, names.item[i]));
    return out;
}

static Value all_properties(Interp *in, Value self, const Value *args, int argc) {
    return (void)args, (void)argc, class_meta_properties(in, asked(in, meta_of(self)));
}

static const NativeMethod expando_methods[] = {
    {"<init>(Class)", new_meta},
    {"<init>(Class, boolean)", new_meta},
    {"<init>(Class, boolean, boolean)", new_meta},
    {"propertyMissing(String)", missing_get},
    {"propertyMissing(String, Object)", missing_set},
    {"methodMissing(String, Object)", missing_call},
    {"static enableGlobally()", enable},
    {"static disableGlobally()", disable},
    {"registerInstanceMethod(String, Closure)", register_method},
    {"mixin(Class...)", mixin},
    {"mixin(List)", mixin},
    {"define(Closure)", define},
    {"getAdaptee()", itself},
    {0},
};

static const NativeMethod meta_methods[] = {
    {"<init>(Class)", new_plain_meta},
    {"<init>(MetaClassRegistry, Class)", new_plain_meta},
    {"initialize()", initialise},
    {"getTheClass()", the_class},
    {"isGroovyObject()", groovy_object},
    {"invokeMethod(Object, String, Object...)", invoke_on},
    {"invokeStaticMethod(Object, String, Object...)", invoke_static},
    {"invokeMissingMethod(Object, String, Object[])", invoke_missing},
    {"invokeMissingProperty(Object, String, Object, boolean)", missing_property},
    {"invokeConstructor(Object[])", construct},
    {"getProperty(Object, String)", read_on},
    {"setProperty(Object, String, Object)", write_on},
    {"getAttribute(Object, String)", read_attribute},
    {"setAttribute(Object, String, Object)", write_attribute},
    {"getMetaMethod(String)", pick},
    {"getMetaMethod(String, Object[])", pick},
    {"getStaticMetaMethod(String, Object[])", pick},
    {"pickMethod(String, Class[])", pick},
    {"respondsTo(Object, String)", responds},
    {"respondsTo(Object, String, Object[])", responds},
    {"hasProperty(Object, String)", has_property},
    {"getMetaProperty(String)", has_property},
    {"hasMetaMethod(String)", has_method},
    {"hasMetaMethod(String, Class[])", has_method},
    {"hasMetaProperty(String)", has_any_property},
    {"getMethods()", all_methods},
    {"getMetaMethods()", all_methods},
    {"getProperties()", all_properties},
    {0},
};

const NativeType type_groovy_lang_MetaClass = {.name = "groovy.lang.MetaClass", .kind = V_NATIVE, .flags = CLASS_INTERFACE};
const NativeType type_groovy_lang_MetaClassImpl = {
    .name = "groovy.lang.MetaClassImpl", .interfaces = "groovy.lang.MetaClass", .kind = V_NATIVE, .methods = meta_methods};
const NativeType type_groovy_lang_ExpandoMetaClass = {
    .name = "groovy.lang.ExpandoMetaClass", .super = "groovy.lang.MetaClassImpl", .kind = V_NATIVE, .methods = expando_methods};

static const NativeMethod name_methods[] = {{"leftShift(Object)", append}, {0}};
const NativeType type_ExpandoMetaProperty = {
    .name = "groovy.lang.ExpandoMetaClass$ExpandoMetaProperty", .kind = V_NATIVE, .methods = name_methods};

/* object.metaClass { ... }: put on Object beside its other methods. */
const NativeMethod metaclass_object_methods[] = {{"metaClass(Closure)", configure}, {0}};

/* --- categories ------------------------------------------------------------------------------------------------------------------ */

/* Interfaces and primitive types have no class above, at which Groovy looks. */
static bool is_category(Interp *in, Value v) {
    if (!is_null(v) && v.kind != V_CLASS) return throw_class_cast_to(in, v, in->kinds[V_CLASS]), false;
    if (is_null(v) || as_class(v)->flags & (CLASS_INTERFACE | CLASS_PRIMITIVE)) return throw_bare(in, EX_NULL_POINTER), false;
    return class_init(in, as_class(v));
}

static void put_categories(Interp *in, CategoryScope *scopes) { in->state->categories = in->state->remembered_for = scopes; }

Value category_use(Interp *in, const Value *categories, uint32_t count, Value body) {
    CategoryScope *outer = in->state->categories, *inner = outer;
    for (uint32_t i = 0; i < count; i++) {
        Value category = categories[i]; /* its initialiser may change the list */
        if (!is_category(in, category)) return V_THROWN;
        CategoryScope *scope = gc_new(CategoryScope);
        *scope = (CategoryScope){as_class(category), inner};
        inner = scope;
    }
    if (is_null(body)) return throw_bare(in, EX_NULL_POINTER);
    put_categories(in, inner);
    uint32_t before = in->method_version, given = in->state->versions;
    methods_changed(in);
    Value v = closure_call(in, body, NULL, 0);
    put_categories(in, outer);
    if (in->state->versions == given + 1) in->method_version = before;
    else methods_changed(in);
    return v;
}
