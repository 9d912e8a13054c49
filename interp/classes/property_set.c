/*
 * Writing properties: setters, fields with the cast of their type, maps, statics, the binding of scripts, owner and
 * delegate of closures; and `object.@field`.
 */
#include "interp/known.h"
#include "interp/classes/jdk_members.h"
#include "interp/collections/map.h"
#include "interp/collections/range.h"
#include "interp/classes/beans.h"
#include "interp/classes/metaclass.h"
#include "interp/classes/property.h"
#include "interp/eval/call.h"
#include "interp/classes/script.h"
#include "interp/eval/function.h"
#include "interp/unknown.h"

static bool read_only(Interp *in, const Sym *name, Class *c) {
    throw_error(in, EX_READ_ONLY_PROPERTY, "Cannot set readonly property: %s for class: %s", name->text, class_real(c)->name);
    return false;
}

bool field_store(Interp *in, Field *field, Value receiver, Value value) {
    if (field->type) {
        value = value_cast(in, value, field->type);
        if (is_abrupt(value)) return false;
    }
    if (field->is_static && !class_init(in, field->owner)) return false;
    *field_place(field, receiver) = value;
    return true;
}

/* From outside, null for a primitive type is refused by Java's reflection, not by a cast; `setter`: by the call of one. */
static bool null_refused(Interp *in, const Field *field, const Class *type, Value value, bool setter) {
    if (!is_null(value) || !type || !(type->flags & CLASS_PRIMITIVE)) return false;
    if (setter) throw_bare(in, EX_ILLEGAL_ARGUMENT);
    else throw_error(in, EX_ILLEGAL_ARGUMENT, "Can not set %s field %s.%s to null value", type->name, field->owner->name,
                     field->name->text);
    return true;
}

bool field_store_outside(Interp *in, Field *field, Value receiver, Value value) {
    return !null_refused(in, field, field->type, value, field->is_property) && field_store(in, field, receiver, value);
}

/* setName(), else setname(). */
static const MethodSet *setters(Interp *in, Class *c, const Sym *name) {
    const MethodSet *set = class_methods(in, c, sym_setter(in, name));
    const Sym *plain = set ? NULL : plain_accessor(in, "set", name);
    return plain ? class_methods(in, c, plain) : set;
}

static Method *find_setter(Interp *in, Class *c, const Sym *name, Value value, bool statics) {
    if (names_no_accessor(name)) return NULL;
    for (Method *m = statics ? NULL : symmap_get(&c->added, sym_setter(in, name)); m; m = m->next) /* the metaClass's own come first */
        if (m->param_count == 1 && m->closure.kind == V_CLOSURE && type_accepts(in, method_params(in, m)[0], value)) return m;
    Method *category = statics ? NULL : class_category_method(in, c, sym_setter(in, name), 1);
    if (category) return category;
    const MethodSet *set = setters(in, c, name);
    if (!set && !statics && !class_find_field(c, name)) set = class_late_methods(in, c, sym_setter(in, name));
    if (!set) return NULL;
    Method *m = method_select(in, set, &value, 1, statics, NULL);
    if (m) return m->param_count == 1 ? m : NULL;
    /* one setter whose type needs a cast */
    for (uint32_t i = 0; i < set->count; i++)
        if (set->item[i]->param_count == 1 && (!statics || set->item[i]->is_static)) return set->item[i];
    return NULL;
}

/* Of several setters none takes the value as it is: then nothing is cast, and the name is called as any method's. */
static bool is_one_of_several(Interp *in, Class *c, const Method *setter, Value value) {
    const MethodSet *set = class_methods(in, c, setter->name);
    uint32_t count = 0;
    for (uint32_t i = 0; set && i < set->count; i++)
        count += set->item[i]->param_count == 1 && set->item[i]->is_static == setter->is_static;
    return count > 1 && !setter->native && (is_null(value) || !type_accepts(in, method_params(in, (Method *)setter)[0], value));
}

static bool run_setter(Interp *in, Method *m, Value receiver, Value value) {
    Class *type = method_params(in, m)[0];
    if (null_refused(in, NULL, type, value, true)) return false;
    if (!type_accepts(in, type, value)) {
        value = value_cast(in, value, type);
        if (is_abrupt(value)) return false;
    }
    return !is_abrupt(method_invoke(in, m, receiver, &value, 1));
}

/* Setters and fields of instances (or with `statics` of the class). 1 stored, 0 there is none, -1 threw. */
static int store_declared(Interp *in, Class *c, Value receiver, const Sym *name, Value value, bool statics) {
    Field *field = property_field(c, name);
    if (field && statics && !field->is_static) field = NULL;
    Method *setter = find_setter(in, c, name, value, statics);
    if (setter && is_one_of_several(in, c, setter, value))
        return is_abrupt(call_method(in, receiver, setter->name, &value, 1)) ? -1 : 1;
    if (setter && !(setter->field && setter->field == field)) return run_setter(in, setter, receiver, value) ? 1 : -1;
    if (field && field->is_final) {
        read_only(in, name, c);
        return -1;
    }
    if (field) return field_store_outside(in, field, receiver, value) ? 1 : -1;
    PropertyRef ref = property_find(in, c, name, statics, false);
    if (ref.form != PROPERTY_METHOD) return 0;
    read_only(in, name, c);
    return -1;
}

static Method *own_set_property(Interp *in, Class *c);

Field *property_stored_field(Interp *in, Class *c, const Sym *name) {
    Field *field = property_field(c, name);
    if (!field || field->is_static || field->is_final || c->flags & CLASS_SCRIPT || own_set_property(in, c)) return NULL;
    const MethodSet *set = setters(in, c, name);
    for (uint32_t i = 0; set && i < set->count; i++)
        if (set->item[i]->param_count == 1 && set->item[i]->field != field) return NULL;
    return field;
}

static Method *two_arg_hook(Interp *in, Class *c, const Sym *hook, const Value *pair) {
    if (!class_has_method(in, c, hook)) return NULL;
    return class_find_method(in, c, hook, pair, 2, NULL);
}

static bool object_set(Interp *in, Value receiver, const Sym *name, Value value, bool *found) {
    Class *c = class_of(in, receiver);
    const KnownSymbols *sym = &in->state->sym;
    if (receiver.kind == V_ARRAY && name == in->state->sym.length) return read_only(in, name, c);
    int stored = store_declared(in, c, receiver, name, value, false);
    if (stored) return stored > 0;
    if (name == sym->meta_class) return metaclass_replace(in, receiver, value);
    Value pair[2] = {sym_value(in, name), value};
    Method *m = two_arg_hook(in, c, sym->set, pair);
    if (m && (method_params(in, m)[0] == in->kinds[V_STRING] ||
              (m->function && method_params(in, m)[0] == in->kinds[V_OBJECT])))
        return !is_abrupt(method_invoke(in, m, receiver, pair, 2));
    m = two_arg_hook(in, c, sym->property_missing, pair);
    if (m) return !is_abrupt(method_invoke(in, m, receiver, pair, 2));
    if (property_hook_of_other_type(in, c, 2)) return throw_error(in, EX_ILLEGAL_ARGUMENT, "argument type mismatch"), false;
    bool listens;
    bool done = listener_assign(in, receiver, name, value, &listens);
    if (listens) return done;
    Value outer = outer_asked(receiver);
    if (!is_null(outer)) return property_try_set(in, outer, name, value, found);
    *found = false;
    return true;
}

static bool class_set(Interp *in, Value receiver, const Sym *name, Value value, bool *found) {
    Class *c = as_class(receiver);
    int stored = store_declared(in, class_view(c), receiver, name, value, true);
    if (stored) return stored > 0;
    if (name == in->state->sym.meta_class) return metaclass_replace(in, receiver, value);
    Value pair[2] = {sym_value(in, name), value};
    Method *m = class_has_method(in, class_view(c), in->state->sym.static_property_missing)
                    ? class_find_static(in, c, in->state->sym.static_property_missing, pair, 2, NULL)
                    : NULL;
    if (m) return !is_abrupt(method_invoke(in, m, receiver, pair, 2));
    PropertyRef ref = property_find(in, in->kinds[V_CLASS], name, false, false);
    if (ref.form != PROPERTY_NONE) return read_only(in, name, in->kinds[V_CLASS]);
    Value outer = outer_asked(receiver);
    *found = false;
    return is_null(outer) || property_try_set(in, outer, name, value, found);
}

static Method *own_set_property(Interp *in, Class *c) { return property_hook(in, c, in->state->sym.set_property, 2); }

static bool script_set(Interp *in, Value script, const Sym *name, Value value) {
    Field *field = class_find_field(script.as.obj->cls, name);
    if (field) return field_store(in, field, script, value);
    const KnownSymbols *sym = &in->state->sym;
    if (name == sym->binding) return script_set_binding(in, script, value);
    if (name == sym->meta_class) return metaclass_replace(in, script, value);
    Value vars = script_binding(script);
    bool found = false;
    Method *setter = find_setter(in, script.as.obj->cls, name, value, false);
    if (setter && setter->function) return run_setter(in, setter, script, value);
    if (vars.kind != V_MAP) return object_set(in, script, name, value, &found);
    Value own = script_own_binding(script), pair[] = {sym_value(in, name), value};
    if (!is_null(own)) return !is_abrupt(call_method_z(in, own, "setVariable", pair, 2));
    return map_put(in, as_map(vars), sym_value(in, name), value);
}

/* A map of a class of the script's own: what the class can set, else an entry. */
static bool own_map_set(Interp *in, Value map, const Sym *name, Value value) {
    Class *c = map.as.obj->cls;
    Field *field = property_field(c, name);
    Method *setter = find_setter(in, c, name, value, false);
    bool open = field && !field->is_final && (field->is_property || !field->is_private);
    if (setter || open) return store_declared(in, c, map, name, value, false) > 0;
    return !is_abrupt(call_erased(in, map, "put", (Value[]){sym_value(in, name), value}, 2));
}

/* What an object's class does about it, leaving aside its own setProperty(). */
static bool class_sets(Interp *in, Value receiver, const Sym *name, Value value, bool *found) {
    Class *c = class_of(in, receiver);
    if (receiver.kind == V_MAP && c->native) return map_put(in, as_map(receiver), sym_value(in, name), value);
    if (receiver.kind == V_MAP || object_is(in, receiver, CLS_JAVA_MAP)) return own_map_set(in, receiver, name, value);
    if (c->flags & CLASS_SCRIPT && receiver.kind == V_OBJECT) return script_set(in, receiver, name, value);
    return object_set(in, receiver, name, value, found);
}

bool property_try_set(Interp *in, Value receiver, const Sym *name, Value value, bool *found) {
    *found = true;
    if (is_unknown(in, receiver)) return true;
    switch (receiver.kind) {
    case V_NULL: throw_null_receiver(in, "set property", name); return false;
    case V_CLASS: return class_set(in, receiver, name, value, found);
    case V_CLOSURE: return closure_property_try_set(in, as_closure(receiver), name, value, found);
    default: break;
    }
    Class *c = class_of(in, receiver);
    Method *own = own_set_property(in, c);
    Value pair[2] = {sym_value(in, name), value};
    if (c->custom && name == in->state->sym.meta_class) return metaclass_replace(in, receiver, value);
    return own ? !is_abrupt(method_invoke(in, own, receiver, pair, 2)) : class_sets(in, receiver, name, value, found);
}

/* Groovy takes set(int, ...) of these for the setter of every name. */
static bool has_general_setter(Interp *in, const Class *c) {
    return class_is_subclass(c, class_known(in, CLS_JAVA_LIST)) || strcmp(c->name, "java.util.BitSet") == 0 ||
           strcmp(c->name, "java.util.GregorianCalendar") == 0;
}

/* No name is an int; that shows after the value has been cast, which lists and sets of bits take as it is. */
static bool general_setter_refuses(Interp *in, const Class *c, Value value) {
    bool casts = !is_null(value) && strcmp(c->name, "java.util.GregorianCalendar") == 0;
    if (casts && is_abrupt(value_cast(in, value, class_named(in, "int")))) return false;
    throw_error(in, EX_ILLEGAL_ARGUMENT, "argument type mismatch");
    return false;
}

/* The final fields of Java's collections that Groovy finds by this name, private as they are. */
static bool is_java_field(const Class *c, const Sym *name) {
    static const struct {
        const char *prefix, *fields;
    } all[] = {
        {"java.util.Arrays$ArrayList", " a "},
        {"java.util.Collections$UnmodifiableNavigableSet", " c ss ns "},
        {"java.util.Collections$UnmodifiableSortedSet", " c ss "},
        {"java.util.Collections$UnmodifiableSet", " c "},
        {"java.util.Collections$UnmodifiableCollection", " c "},
        {"java.util.Collections$Unmodifiable", " c list "},
        {"java.util.Collections$SynchronizedNavigableSet", " c mutex ss ns "},
        {"java.util.Collections$SynchronizedSortedSet", " c mutex ss "},
        {"java.util.Collections$SynchronizedSet", " c mutex "},
        {"java.util.Collections$SynchronizedCollection", " c mutex "},
        {"java.util.Collections$Synchronized", " c mutex list "},
        {"java.util.Collections$Singleton", " element "},
        {"java.util.Collections$CopiesList", " n element "},
        {"java.util.Collections$SetFromMap", " m "},
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        if (text_starts(text_of(c->name), text_of(all[i].prefix))) return strstr(all[i].fields, text_printf(" %s ", name->text));
    }
    return false;
}

static bool throw_not_set(Interp *in, Value receiver, const Sym *name, Value value) {
    Class *c = class_of(in, receiver);
    if (is_java_field(c, name)) return read_only(in, name, c);
    if (has_general_setter(in, c)) return general_setter_refuses(in, c, value);
    if (receiver.kind == V_CLOSURE) throw_closure_property(in, as_closure(receiver), name, true);
    else throw_no_property(in, receiver, name);
    return false;
}

bool set_property(Interp *in, Value receiver, const Sym *name, Value value) {
    bool found, done = property_try_set(in, receiver, name, value, &found);
    return found ? done : throw_not_set(in, receiver, name, value);
}

bool property_plain_set(Interp *in, Value receiver, const Sym *name, Value value) {
    bool found = true, other = receiver.kind == V_NULL || receiver.kind == V_CLASS || receiver.kind == V_CLOSURE;
    if (other) return set_property(in, receiver, name, value);
    bool done = class_sets(in, receiver, name, value, &found);
    return found ? done : throw_not_set(in, receiver, name, value);
}

/* --- closures ------------------------------------------------------------------------------------------------ */

/* Such an end of an attempt lets a closure try the next object. Java refuses null for a primitive with an exception that Groovy
 * wraps in one of its own. */
static bool lets_try_next(Interp *in, Value value) {
    return thrown_is(in, EX_GROOVY_RUNTIME) || (is_null(value) && thrown_is(in, EX_ILLEGAL_ARGUMENT));
}

/* When both refuse, the first one's reason counts. */
static bool set_either(Interp *in, Closure *self, Value first, Value second, const Sym *name, Value value, bool *found) {
    bool done = true, known = false;
    if (!is_null(first)) done = property_try_set(in, first, name, value, &known);
    *found = known;
    if (done && known) return true;
    if (self->strategy == OWNER_FIRST && is_null(second) && !done && lets_try_next(in, value)) {
        thrown_take(in);
        throw_null_receiver(in, "set property", name);
        return false;
    }
    if (is_null(second) || second.as.obj == &self->obj || value_same(first, second)) return done;
    if (!done && !lets_try_next(in, value)) return false;
    Value reason = done ? v_null() : thrown_take(in);
    bool ok = property_try_set(in, second, name, value, found);
    if ((ok && *found) || (!ok && !lets_try_next(in, value))) return ok;
    if (!ok) thrown_take(in);
    *found = !done;
    if (!done) in->thrown = reason;
    return done;
}

bool closure_property_try_set(Interp *in, Closure *c, const Sym *name, Value value, bool *found) {
    const KnownSymbols *sym = &in->state->sym;
    *found = true;
    if (name == sym->delegate) {
        c->delegate = value;
        return true;
    }
    if (name == sym->resolve_strategy || name == sym->directive) {
        value = is_null(value) ? throw_bare(in, EX_NULL_POINTER) : value_cast(in, value, class_known(in, CLS_INTEGER));
        if (is_abrupt(value)) return false;
        if (name == sym->directive) c->directive = value.as.i;
        else c->strategy = (ResolveStrategy)value.as.i;
        return true;
    }
    if (name == sym->meta_class) return metaclass_replace(in, v_obj(V_CLOSURE, c), value);
    switch (c->strategy) {
    case DELEGATE_FIRST: return set_either(in, c, c->delegate, c->owner, name, value, found);
    case DELEGATE_ONLY: return set_either(in, c, c->delegate, v_null(), name, value, found);
    case OWNER_ONLY: return set_either(in, c, c->owner, v_null(), name, value, found);
    case TO_SELF: *found = false; return true;
    default: return set_either(in, c, c->owner, c->delegate, name, value, found);
    }
}

/* --- object.@name -------------------------------------------------------------------------------------------- */

static Field *attribute(Interp *in, Value receiver, const Sym *name) {
    Class *c = receiver.kind == V_CLASS ? as_class(receiver) : class_of(in, receiver);
    Field *field = class_find_field(c, name);
    bool hidden = field && receiver.kind == V_OBJECT && field->owner != class_real(c) && (field->is_private || field->is_property);
    if (field && !hidden && (field->is_static || receiver.kind != V_CLASS)) return field;
    throw_error(in, EX_MISSING_FIELD, "No such field: %s for class: %s", name->text, class_real(c)->name);
    return NULL;
}

/* Fields of the JDK's and Groovy's classes that scripts read as such. False: it has none of this name. */
static bool library_field(Interp *in, Value receiver, const Sym *name, Value *out) {
    Text t = sym_text(name);
    bool of_pair = is_map_entry(receiver) && (text_is(t, "key") || text_is(t, "value"));
    if (of_pair) *out = get_property(in, receiver, name);
    if (of_pair || receiver.kind != V_RANGE || as_range(receiver)->form == RANGE_EMPTY) return of_pair;
    const Range *r = as_range(receiver);
    bool as_written = r->form == RANGE_INT && !r->plain; /* the ends stand as written, whichever way it goes */
    if (text_is(t, "from")) *out = as_written ? r->from : range_low(r);
    else if (text_is(t, "to")) *out = as_written ? r->to : range_high(r);
    else if (text_is(t, "reverse")) *out = v_bool(r->reverse && !as_written);
    else if (text_is(t, "inclusive") && r->form == RANGE_INT) *out = r->plain ? v_null() : v_bool(!r->exclusive);
    else return false;
    return true;
}

/* The library's trees understand node.@name as an attribute: their classes have getAttribute and setAttribute. */
static Method *attribute_method(Interp *in, Value receiver, const char *name, const Value *args, int argc) {
    if (!is_heap(receiver) || receiver.kind == V_CLASS || receiver.kind == V_CLOSURE || class_of(in, receiver)->native) return NULL;
    Method *m = class_find_method(in, class_of(in, receiver), sym_intern(in, text_of(name)), args, argc, NULL);
    return m && m->owner->unit && m->owner->unit->source->library ? m : NULL;
}

static Value closure_field(Interp *in, Value closure, const Sym *name) {
    static const char fields[] = " owner delegate thisObject resolveStrategy directive parameterTypes maximumNumberOfParameters method ";
    if (strstr(fields, text_printf(" %s ", name->text))) return get_property(in, closure, name);
    const char *cls = as_closure(closure)->function ? "groovy.lang.Closure" : class_of(in, closure)->name;
    return throw_error(in, EX_MISSING_FIELD, "No such field: %s for class: %s", name->text, cls);
}

Value field_get(Interp *in, Value receiver, const Sym *name) {
    Value key = sym_value(in, name);
    Method *getter = attribute_method(in, receiver, "getAttribute", &key, 1);
    if (getter) return method_invoke(in, getter, receiver, &key, 1);
    if (receiver.kind == V_ARRAY && name == in->state->sym.length) return v_int((int32_t)raw_list(receiver)->len);
    if (receiver.kind == V_CLOSURE && !class_find_field(class_of(in, receiver), name)) return closure_field(in, receiver, name);
    Method *constant = receiver.kind == V_CLASS ? property_find(in, as_class(receiver), name, true, false).method : NULL;
    if (constant && constant->constant) return method_invoke(in, constant, receiver, NULL, 0);
    Value of_library;
    if (library_field(in, receiver, name, &of_library)) return of_library;
    Field *field = attribute(in, receiver, name);
    if (!field) return V_THROWN;
    if (field->is_static && !class_init(in, field->owner)) return V_THROWN;
    return *field_place(field, receiver);
}

/* A final field is set by its class's own code alone; that shows after the value has been cast. */
static bool final_refuses(Interp *in, const Field *field, Value value) {
    if (field->type && !is_null(value) && is_abrupt(value_cast(in, value, field->type))) return false;
    throw_error(in, EX_GROOVY_RUNTIME, "Cannot set the property '%s' because the backing field is final.", field->name->text);
    return false;
}

bool field_set(Interp *in, Value receiver, const Sym *name, Value value) {
    Value pair[] = {sym_value(in, name), value};
    Method *setter = attribute_method(in, receiver, "setAttribute", pair, 2);
    if (setter) return !is_abrupt(method_invoke(in, setter, receiver, pair, 2));
    if (receiver.kind == V_ARRAY && name == in->state->sym.length) return read_only(in, name, class_of(in, receiver));
    Field *field = attribute(in, receiver, name);
    if (!field) return false;
    if (field->is_final) return final_refuses(in, field, value);
    return !null_refused(in, field, field->type, value, false) && field_store(in, field, receiver, value);
}
