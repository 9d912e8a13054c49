/*
 * Reading properties: getters, fields, maps, spreading over lists, the class's statics, propertyMissing; and the same for
 * closures (owner and delegate) and scripts (binding, then the host's globals).
 */
#include "interp/eval/call.h"
#include "interp/classes/property.h"
#include "interp/classes/thrown_type.h"
#include "interp/classes/unit.h"
#include "interp/classes/custom_meta.h"
#include "interp/classes/metaclass.h"
#include "interp/classes/script.h"
#include "interp/collections/collections.h"
#include "interp/known.h"
#include "interp/unknown.h"

static const Sym *prefixed(Interp *in, const char *prefix, const Sym *name) {
    Buf b = {0};
    buf_z(&b, prefix);
    buf_text(&b, sym_text(name));
    char *first = b.at + strlen(prefix);
    bool second_is_upper = first[0] && first[1] >= 'A' && first[1] <= 'Z'; /* aName has getaName() */
    if (*first >= 'a' && *first <= 'z' && !second_is_upper) *first = (char)(*first - 'a' + 'A');
    return sym_intern(in, buf_as_text(&b));
}

const Sym *sym_getter(Interp *in, const Sym *name) {
    if (!name->getter) ((Sym *)name)->getter = prefixed(in, "get", name);
    return name->getter;
}

const Sym *sym_is_getter(Interp *in, const Sym *name) {
    if (!name->is_getter) ((Sym *)name)->is_getter = prefixed(in, "is", name);
    return name->is_getter;
}

const Sym *sym_setter(Interp *in, const Sym *name) {
    if (!name->setter) ((Sym *)name)->setter = prefixed(in, "set", name);
    return name->setter;
}

Value *field_place(Field *field, Value receiver) {
    return field->is_static ? &field->owner->statics[field->slot] : &receiver.as.obj->fields[field->slot];
}

static Method *no_arg(const MethodSet *set, bool statics) {
    for (uint32_t i = 0; set && i < set->count; i++)
        if (!set->item[i]->param_count && !set->item[i]->varargs && (!statics || set->item[i]->is_static)) return set->item[i];
    return NULL;
}

bool yields_nothing(Interp *in, Method *m) {
    if (!m->function) return false;
    if (!m->function->prepared) function_prepare(in, m->function);
    return m->function->is_void;
}

bool yields_boolean(Interp *in, Method *m) {
    if (!m->function) return true;
    if (!m->function->prepared) function_prepare(in, m->function);
    return m->function->return_type && class_boxed(in, m->function->return_type) == in->kinds[V_BOOL];
}

bool names_no_accessor(const Sym *name) {
    bool capital = name->len && name->text[0] >= 'A' && name->text[0] <= 'Z';
    return !name->len || (capital && (name->len == 1 || (name->text[1] >= 'a' && name->text[1] <= 'z')));
}

static bool is_small(char c) { return c >= 'a' && c <= 'z'; }

bool is_plain_accessor(const Method *m) {
    const char *name = m->name->text;
    if (!m->function || m->param_count > 1) return false;
    if (strncmp(name, m->param_count ? "set" : "get", 3) == 0) return is_small(name[3]);
    return !m->param_count && strncmp(name, "is", 2) == 0 && is_small(name[2]);
}

const Sym *plain_accessor(Interp *in, const char *prefix, const Sym *name) {
    if (!in->state->plain_accessors || !is_small(name->text[0]) || (name->text[1] >= 'A' && name->text[1] <= 'Z')) return NULL;
    return sym_intern(in, text_of(text_printf("%s%s", prefix, name->text)));
}

/* What metaClasses of ancestors have added answers when nothing else does. */
static Method *late_getter(Interp *in, Class *c, const Sym *name) {
    if (!in->state->additions) return NULL;
    Method *m = no_arg(class_late_methods(in, c, sym_getter(in, name)), false);
    return m ? m : no_arg(class_late_methods(in, c, sym_is_getter(in, name)), false);
}

static bool is_primitive_boolean(const Class *type) { return type && type->flags & CLASS_PRIMITIVE && type->kind == V_BOOL; }

/* The highest class of a script's own whose method this is. */
static Class *first_with(Class *c, const Sym *method) {
    Class *first = NULL;
    for (Class *at = c; at && at->decl; at = at->super)
        if (class_own_method(at, method, 0)) first = at;
    return first;
}

/* Of getX() and a primitive isX() the one counts that came first in the line of classes, whoever overrides it; in one class it is
 * getX(), unless Groovy makes that for a boolean property. */
static Method *getter_or_is(Interp *in, Class *c, const Sym *name, Method *get) {
    const Sym *is_name = sym_is_getter(in, name), *get_name = get->name;
    Method *is = c->decl ? no_arg(class_methods(in, c, is_name), false) : NULL;
    if (!is || (is->function && !is->function->prepared && !function_prepare(in, is->function))) return get;
    const Class *type = is->field ? is->field->type : is->function ? is->function->return_type : NULL;
    if (!is_primitive_boolean(type)) return get;
    Class *of_get = first_with(c, get_name), *of_is = first_with(c, is_name);
    if (!of_get || !of_is) return get;
    if (of_get != of_is) return class_is_subclass(of_get, of_is) ? is : get;
    const Field *made_for = class_own_method(of_get, get_name, 0)->field;
    return made_for && is_primitive_boolean(made_for->type) ? is : get;
}

/* A private getter of the class whose code is running, asked of an object of a class below. */
static Method *private_getter(Interp *in, const Class *c, const Sym *name) {
    Class *code = in->frame && in->frame->function->sees_privates ? in->frame->function->owner : NULL;
    if (!code || c == code || !code->decl || !class_is_subclass(c, code)) return NULL;
    Method *m = class_own_method(code, sym_getter(in, name), 0);
    if (!m) m = class_own_method(code, sym_is_getter(in, name), 0);
    return m && m->is_private && !m->is_static && (m->name == sym_getter(in, name) || yields_boolean(in, m)) ? m : NULL;
}

/* The usual getter or a plain one: which came first in the line of classes, else the usual one. */
static Method *declared_getter(Interp *in, Class *c, const Sym *name, const char *prefix, const Sym *usual, bool statics) {
    Method *m = no_arg(class_methods(in, c, usual), statics);
    const Sym *plain = plain_accessor(in, prefix, name);
    Method *other = plain ? no_arg(class_methods(in, c, plain), statics) : NULL;
    if (!other || !other->function) return m; /* one that a metaClass has is no getter */
    if (!m) return other;
    const Class *of = first_with(c, usual), *before = first_with(c, plain);
    return of && before && of != before && class_is_subclass(of, before) ? other : m;
}

static Method *find_getter(Interp *in, Class *c, const Sym *name, bool statics) {
    Method *m = statics ? NULL : class_category_method(in, c, sym_getter(in, name), 0);
    if (m) return m;
    m = declared_getter(in, c, name, "get", sym_getter(in, name), statics);
    if (m && m->constant == name) return m;
    if (m && m->constant) m = NULL; /* NaN is no naN */
    if (names_no_accessor(name)) return NULL;
    if (m && !yields_nothing(in, m)) return statics ? m : getter_or_is(in, c, name, m);
    m = declared_getter(in, c, name, "is", sym_is_getter(in, name), statics);
    if (m && yields_boolean(in, m)) return m;
    if (!statics && (m = private_getter(in, c, name)) != NULL) return m;
    return statics ? NULL : late_getter(in, c, name);
}

Field *property_field(Class *c, const Sym *name) {
    Field *f = class_find_field(c, name);
    return f && f->is_private && f->owner != class_real(c) ? NULL : f;
}

PropertyRef property_find(Interp *in, Class *c, const Sym *name, bool statics, bool inside) {
    PropertyRef ref = {.field = property_field(c, name)};
    bool usable = ref.field && (!statics || ref.field->is_static);
    ref.method = usable && inside ? NULL : find_getter(in, c, name, statics);
    if (ref.method && ref.method->field && ref.method->field == ref.field) ref.method = NULL;
    if (ref.method && !(usable && ref.field->is_private && ref.method->owner != ref.field->owner &&
                        !class_is_subclass(ref.method->owner, ref.field->owner))) {
        ref.form = PROPERTY_METHOD;
    } else if (usable) {
        ref.form = ref.field->is_static ? PROPERTY_STATIC : PROPERTY_FIELD;
    }
    return ref;
}

Value property_read(Interp *in, const PropertyRef *ref, Value receiver) {
    switch (ref->form) {
    case PROPERTY_FIELD: return receiver.as.obj->fields[ref->field->slot];
    case PROPERTY_STATIC:
        if (!class_init(in, ref->field->owner)) return V_THROWN;
        return ref->field->owner->statics[ref->field->slot];
    case PROPERTY_METHOD: return method_invoke(in, ref->method, receiver, NULL, 0);
    default: return v_null();
    }
}

/* --- what else answers -------------------------------------------------------------------------------------- */

/* A one-argument method of the class itself (not GDK), e.g. propertyMissing or get(String). */
static Method *find_hook(Interp *in, Class *c, const Sym *name, const Value *args, int argc) {
    if (!class_has_method(in, c, name)) return NULL;
    return class_find_method(in, c, name, args, argc, NULL);
}

/* An exception of propertyMissing and the like that says "no such property" ends the search, nothing more. */
static Value or_missing(Interp *in, Value v, bool *found) {
    if (!is_abrupt(v) || !thrown_is(in, EX_MISSING_PROPERTY)) return v;
    *found = false;
    in->state->missed = thrown_take(in);
    return v_null();
}

bool property_hook_of_other_type(Interp *in, Class *c, uint32_t params) {
    const MethodSet *set = class_methods(in, c, in->state->sym.property_missing);
    for (uint32_t i = 0; set && i < set->count; i++)
        if (set->item[i]->function && set->item[i]->param_count == params) return true;
    return false;
}

static Value ask_missing(Interp *in, Value receiver, Class *c, const Sym *name, bool *found) {
    Value key = sym_value(in, name);
    Method *m = find_hook(in, c, in->state->sym.property_missing, &key, 1);
    if (!m && property_hook_of_other_type(in, c, 1)) return throw_error(in, EX_ILLEGAL_ARGUMENT, "argument type mismatch");
    if (!m || m->is_category) { /* Groovy asks categories for no hooks */
        *found = false;
        return v_null();
    }
    return or_missing(in, method_invoke(in, m, receiver, &key, 1), found);
}

/* An item has no such property: told of the array, or of the collection with the item's own complaint as reason. What a class or
 * a list among the items, or an item's getter misses is told as it is. */
static Value throw_item_property(Interp *in, Value items, Value item, const Sym *name) {
    if (!thrown_is(in, EX_MISSING_PROPERTY)) return V_THROWN;
    Value missing = thrown_take(in), named = missing.as.obj->fields[THROWN_NAME], type = missing.as.obj->fields[THROWN_TYPE];
    const char *message = exception_message(in, missing);
    bool own = type.kind == V_CLASS && as_class(type) == class_real(class_of(in, item));
    if (!message || !own || named.kind != V_STRING || string_sym(in, as_string(named)) != name) return throw_value(in, missing);
    bool array = items.kind == V_ARRAY; /* walked as Arrays.asList() */
    return throw_error(in, EX_MISSING_PROPERTY, "Exception evaluating property '%s' for %s, Reason: %s: %s", name->text,
                       array ? "java.util.Arrays$ArrayList" : class_of(in, items)->name, class_of(in, missing)->name, message);
}

Value property_of_items(Interp *in, Value items, const Sym *name) {
    Iter it;
    if (!iter_start(in, &it, items)) return V_THROWN;
    Value out = list_new(in, 8), item;
    while (iter_next(in, &it, &item)) {
        if (is_null(item)) continue;
        Value v = get_property(in, item, name);
        if (is_abrupt(v)) return v.as.flow == FLOW_THROW ? throw_item_property(in, items, item, name) : v;
        list_push(as_list(out), v);
    }
    return it.failed ? V_THROWN : out;
}

/* Java's lists that have a field `size`, which Groovy finds though it is private. */
static bool counts_its_items(const Class *c) {
    return strcmp(c->name, "java.util.ArrayList") == 0 || strcmp(c->name, "java.util.LinkedList") == 0;
}

static Value object_property(Interp *in, Value receiver, const Sym *name, bool *found) {
    Class *c = class_of(in, receiver);
    PropertyRef ref = property_find(in, c, name, false, false);
    if (ref.form != PROPERTY_NONE) return property_read(in, &ref, receiver);
    const KnownSymbols *sym = &in->state->sym;
    Value key = sym_value(in, name);
    Method *get = find_hook(in, c, sym->get, &key, 1);
    if (get && !get->varargs && get->param_count == 1 && method_params(in, get)[0] == in->kinds[V_STRING])
        return or_missing(in, method_invoke(in, get, receiver, &key, 1), found);
    switch (receiver.kind) {
    case V_ARRAY:
        if (name == sym->length) return v_int((int32_t)as_list(receiver)->len);
        if (c->element->flags & CLASS_PRIMITIVE) break; /* walked are arrays of objects only */
        return property_of_items(in, receiver, name);
    case V_LIST:
        if (strcmp(name->text, "size") == 0 && counts_its_items(c)) return v_int((int32_t)collection_size(in, receiver));
        return property_of_items(in, receiver, name);
    case V_SET:
    case V_RANGE: return property_of_items(in, receiver, name);
    case V_OBJECT:
        if (object_is(in, receiver, CLS_COLLECTION)) return property_of_items(in, receiver, name);
        break;
    default: break;
    }
    Value v = ask_missing(in, receiver, c, name, found);
    if (*found || receiver.kind != V_OBJECT) return v;
    Value outer = outer_asked(receiver);
    if (is_null(outer)) return v;
    *found = true;
    return property_try(in, outer, name, found);
}

/* The class's own names: statics of it, of its interfaces and supers, its inner classes; then those of java.lang.Class. */
static Value class_property(Interp *in, Value receiver, const Sym *name, bool *found) {
    Class *c = as_class(receiver);
    const KnownSymbols *sym = &in->state->sym;
    if (name == sym->class_) return v_obj(V_CLASS, in->kinds[V_CLASS]);
    if (name == sym->meta_class) return metaclass_of(in, c);
    if (strcmp(name->text, "TYPE") == 0 && c->native) { /* of Integer: int */
        for (Kind k = V_BOOL; k <= V_DOUBLE; k++)
            if (in->kinds[k] == c) return v_obj(V_CLASS, class_unboxed(in, c));
    }
    PropertyRef ref = property_find(in, class_view(c), name, true, false);
    if (ref.form != PROPERTY_NONE) return property_read(in, &ref, receiver);
    Value key = sym_value(in, name);
    ref = property_find(in, in->kinds[V_CLASS], name, false, false);
    if (ref.form != PROPERTY_NONE) return property_read(in, &ref, receiver);
    Class *inner = class_named(in, text_printf("%s$%s", c->name, name->text));
    if (!inner && c->unit) inner = unit_class(c->unit, c, sym_text(name));
    if (inner && inner->outer == c) return v_obj(V_CLASS, inner);
    Method *m = class_has_method(in, class_view(c), sym->static_property_missing)
                    ? class_find_static(in, c, sym->static_property_missing, &key, 1, NULL)
                    : NULL;
    if (m) return or_missing(in, method_invoke(in, m, receiver, &key, 1), found);
    Value outer = outer_asked(receiver);
    *found = false;
    return is_null(outer) ? outer : property_try(in, outer, name, found);
}

Method *property_hook(Interp *in, Class *c, const Sym *name, int params) {
    Class *expando = class_known(in, CLS_EXPANDO);
    const MethodSet *set = c->native && c != expando ? NULL : class_methods(in, c, name);
    for (uint32_t i = 0; set && i < set->count; i++)
        if ((!set->item[i]->native || set->item[i]->owner == expando) && method_is_hook(in, set->item[i], params)) return set->item[i];
    return NULL;
}

static Method *own_get_property(Interp *in, Class *c) { return property_hook(in, c, in->state->sym.get_property, 1); }

bool property_overridden(Interp *in, Class *c) { return own_get_property(in, c) != NULL; }

Value property_try(Interp *in, Value receiver, const Sym *name, bool *found) {
    *found = true;
    if (is_unknown(in, receiver)) return unknown_property(in, receiver, name);
    switch (receiver.kind) {
    case V_NULL: return throw_null_receiver(in, "get property", name);
    case V_MAP:
        if (!receiver.as.obj->cls->native && property_overridden(in, receiver.as.obj->cls)) break;
        if (!receiver.as.obj->cls->native) return call_method_z(in, receiver, "get", (Value[]){sym_value(in, name)}, 1);
        return map_get(in, as_map(receiver), sym_value(in, name), NULL);
    case V_CLASS:
        if (class_view(as_class(receiver))->custom && name != in->state->sym.meta_class && name != in->state->sym.class_)
            return custom_meta_property(in, as_class(receiver), name, found);
        return class_property(in, receiver, name, found);
    case V_CLOSURE: return closure_property_try(in, as_closure(receiver), name, found);
    default: break;
    }
    Class *c = class_of(in, receiver);
    Method *own = own_get_property(in, c);
    Value key = sym_value(in, name);
    if (own && own->closure.kind == V_CLOSURE && name == in->state->sym.meta_class) return metaclass_of_value(in, receiver);
    if (own && own->closure.kind == V_CLOSURE && name == in->state->sym.class_ && !c->custom) own = NULL;
    if (own) return or_missing(in, method_invoke(in, own, receiver, &key, 1), found);
    if (c->flags & CLASS_SCRIPT && receiver.kind == V_OBJECT) return script_property_try(in, receiver, name, found);
    if (object_is(in, receiver, CLS_JAVA_MAP)) return call_method_z(in, receiver, "get", &key, 1);
    return object_property(in, receiver, name, found);
}

Value property_plain(Interp *in, Value receiver, const Sym *name) {
    bool there = true;
    if (receiver.kind == V_CLASS && class_view(as_class(receiver))->custom) {
        Value v = class_property(in, receiver, name, &there);
        return there ? v : throw_no_property(in, receiver, name);
    }
    bool object = receiver.kind == V_OBJECT || receiver.kind == V_NATIVE;
    if (!object || receiver.as.obj->cls->flags & CLASS_SCRIPT) return get_property(in, receiver, name);
    bool found = true;
    Value v = object_property(in, receiver, name, &found);
    return found ? v : throw_no_property(in, receiver, name);
}

Value get_property(Interp *in, Value receiver, const Sym *name) {
    bool found;
    in->state->missed = v_null();
    Value v = property_try(in, receiver, name, &found);
    if (found) return v;
    if (!is_null(in->state->missed)) return throw_value(in, in->state->missed);
    if (receiver.kind == V_CLOSURE) return throw_closure_property(in, as_closure(receiver), name, false);
    return throw_no_property(in, receiver, name);
}

Value get_property_z(Interp *in, Value receiver, const char *name) {
    return get_property(in, receiver, sym_intern(in, text_of(name)));
}

/* --- closures and scripts ------------------------------------------------------------------------------------ */

/* When neither has it, state->missed is what the first said. */
static Value try_either(Interp *in, Closure *self, Value first, Value second, const Sym *name, bool *found) {
    in->state->missed = v_null();
    *found = false;
    Value v = is_null(first) ? v_null() : property_try(in, first, name, found);
    if (*found) v = or_missing(in, v, found);
    bool again = !*found && !is_null(second) && second.as.obj != &self->obj && !value_same(first, second);
    if (!again) return v;
    Value missed = in->state->missed;
    v = property_try(in, second, name, found);
    if (*found) v = or_missing(in, v, found);
    if (!*found) in->state->missed = missed;
    return v;
}

static bool closure_own_property(Interp *in, Closure *c, const Sym *name, Value *out) {
    const KnownSymbols *sym = &in->state->sym;
    if (name == sym->owner) *out = c->owner;
    else if (name == sym->delegate) *out = c->delegate;
    else if (name == sym->this_object) *out = c->this_object;
    else if (name == sym->class_) *out = v_obj(V_CLASS, closure_class(in, c));
    else if (name == sym->meta_class) *out = metaclass_of_value(in, v_obj(V_CLOSURE, c));
    else if (name == sym->max_params) *out = v_int(c->max_params);
    else if (name == sym->resolve_strategy) *out = v_int((int32_t)c->strategy);
    else if (name == sym->directive) *out = v_int(c->directive);
    else if (strcmp(c->obj.cls->name, "org.codehaus.groovy.runtime.MethodClosure") == 0 && strcmp(name->text, "method") == 0)
        *out = call_method_z(in, v_obj(V_CLOSURE, c), "getMethod", NULL, 0);
    else if (name == sym->parameter_types) *out = call_method_z(in, v_obj(V_CLOSURE, c), "getParameterTypes", NULL, 0);
    else return false;
    return true;
}

Value closure_property_try(Interp *in, Closure *c, const Sym *name, bool *found) {
    *found = true;
    Value v;
    if (closure_own_property(in, c, name, &v)) return v;
    Value self = v_obj(V_CLOSURE, c);
    switch (c->strategy) {
    case DELEGATE_FIRST:
        return is_null(c->delegate) ? try_either(in, c, c->owner, v_null(), name, found)
                                    : try_either(in, c, c->delegate, c->owner, name, found);
    case DELEGATE_ONLY: return try_either(in, c, c->delegate, v_null(), name, found);
    case OWNER_ONLY: return try_either(in, c, c->owner, v_null(), name, found);
    case TO_SELF: return object_property(in, self, name, found);
    default: return try_either(in, c, c->owner, c->delegate, name, found);
    }
}

Value script_property_try(Interp *in, Value script, const Sym *name, bool *found) {
    *found = true;
    Value vars = script_binding(script), own = script_own_binding(script), key = sym_value(in, name);
    if (!is_null(own)) {
        Value v = or_missing(in, call_method_z(in, own, "getVariable", &key, 1), found);
        if (*found) return v;
    } else if (vars.kind == V_MAP) {
        Value v = map_get(in, as_map(vars), sym_value(in, name), found);
        if (*found || is_abrupt(v)) return v;
    }
    Field *field = class_find_field(script.as.obj->cls, name);
    if (field) {
        *found = true;
        if (field->is_static && !class_init(in, field->owner)) return V_THROWN;
        return *field_place(field, script);
    }
    Value v;
    *found = true;
    if (in->host.find_global && in->host.find_global(in->host.self, name, &v)) return v;
    return object_property(in, script, name, found);
}
