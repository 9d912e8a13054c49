/*
 * java.lang.Object: the methods that every object has, Java's and those that Groovy adds.
 */
#include "interp/io/console.h"
#include "interp/eval/call.h"
#include "interp/eval/eval.h"
#include "interp/collections/list.h"
#include "interp/collections/map.h"
#include "interp/convert.h"
#include "interp/classes/construct.h"
#include "interp/classes/metaclass.h"
#include "interp/eval/operator.h"
#include "interp/classes/property.h"
#include "interp/known.h"
#include "interp/text/format.h"

/* --- Java's ---------------------------------------------------------------------------------------------------------------- */

static Value new_object(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    Instance *object = gc_new(Instance);
    object->obj.cls = as_class(self);
    return v_obj(V_OBJECT, object);
}

static Value get_class(Interp *in, Value self, const Value *args, int argc) {
    return (void)args, (void)argc, v_obj(V_CLASS, class_real(class_of(in, self)));
}

static Value hash_code(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    bool plain = self.kind == V_OBJECT || self.kind == V_NATIVE || self.kind == V_CLOSURE || self.kind == V_CLASS;
    if (plain) return v_int(value_identity_hash(self));
    bool failed = false;
    int32_t hash = value_hash(in, self, &failed);
    return failed ? V_THROWN : v_int(hash);
}

static Value equals(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    if (self.kind == V_OBJECT || self.kind == V_NATIVE || self.kind == V_CLOSURE || self.kind == V_CLASS)
        return v_bool(value_same(self, args[0]));
    bool failed = false;
    bool same = value_java_equals(in, self, args[0], &failed);
    return failed ? V_THROWN : v_bool(same);
}

static Value to_string(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    bool plain = self.kind != V_OBJECT && self.kind != V_NATIVE;
    if (plain || object_is(in, self, CLS_COLLECTION) || object_is(in, self, CLS_JAVA_MAP)) return value_to_string(in, self);
    Value hash = call_method(in, self, in->state->sym.hash_code, NULL, 0);
    if (is_abrupt(hash)) return hash;
    return string_printf(in, "%s@%x", class_real(self.as.obj->cls)->name, (unsigned)hash.as.i);
}

static Value is_same(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)argc, v_bool(value_same(self, args[0]));
}

/* --- output ---------------------------------------------------------------------------------------------------------------------- */

static Value put(Interp *in, Value v, bool line) {
    Buf b = {0};
    if (!value_print(in, &b, v)) return V_THROWN;
    if (line) buf_char(&b, '\n');
    if (in->host.print) in->host.print(in->host.self, buf_as_text(&b), false);
    return v_null();
}

/* A script's `out` variable, where it is set to a writer, takes its output. */
static bool redirected(Interp *in, Value self, Value *out) {
    if (console_replaced(in, out)) return true;
    Value script = self.kind == V_CLOSURE ? as_closure(self)->this_object : self;
    if (script.kind != V_OBJECT || !(script.as.obj->cls->flags & CLASS_SCRIPT)) return false;
    Value vars = script_binding(script);
    bool found = false;
    if (vars.kind == V_MAP) *out = map_get_sym(in, as_map(vars), in->state->sym.out, &found);
    return found && !is_null(*out);
}

static Value println(Interp *in, Value self, const Value *args, int argc) {
    Value out;
    if (redirected(in, self, &out)) return call_method(in, out, in->state->sym.println, args, argc);
    return argc ? put(in, args[0], true) : put(in, string_z(in, ""), true);
}

static Value print(Interp *in, Value self, const Value *args, int argc) {
    Value out;
    if (redirected(in, self, &out)) return call_method(in, out, in->state->sym.print, args, argc);
    return put(in, args[0], false);
}

/* The object itself, to a writer. */
static Value print_to(Interp *in, Value self, const Value *args, int argc) {
    return (void)argc, call_method(in, args[0], in->state->sym.print, &self, 1);
}
static Value println_to(Interp *in, Value self, const Value *args, int argc) {
    return (void)argc, call_method(in, args[0], in->state->sym.println, &self, 1);
}

/* printf(format, list or values...) */
static Value formatted(Interp *in, const Value *args, int argc) {
    Value all = list_new(in, 8);
    list_push(as_list(all), args[0]);
    Value rest = argc > 1 ? args[1] : v_null();
    if (!is_null(rest) && rest.kind != V_ARRAY) {
        rest = array_new(in, in->kinds[V_OBJECT], 1);
        as_list(rest)->at[0] = args[1];
    }
    Value sole = rest.kind == V_ARRAY && as_list(rest)->len == 1 ? as_list(rest)->at[0] : v_bool(true);
    if (argc > 1 && (is_null(rest) || is_null(sole))) return throw_bare(in, EX_NULL_POINTER);
    if (sole.kind == V_LIST || sole.kind == V_RANGE || object_is(in, sole, CLS_JAVA_LIST)) rest = list_from(in, sole, false);
    if (is_abrupt(rest)) return rest;
    for (uint32_t i = 0; rest.kind != V_NULL && i < as_list(rest)->len; i++) list_push(as_list(all), as_list(rest)->at[i]);
    return call_method_z(in, v_obj(V_CLASS, in->kinds[V_STRING]), "format", as_list(all)->at, (int)as_list(all)->len);
}

/* printf(format, values): null for the array is null for each of them. */
static Value formatted_all(Interp *in, const Value *args, int argc) {
    Text format;
    if (argc < 2 || !is_null(args[1])) return formatted(in, args, argc);
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    return value_text(in, args[0], &format) ? format_values(in, v_null(), format, args[1]) : V_THROWN;
}

static Value sprintf_method(Interp *in, Value self, const Value *args, int argc) { return (void)self, formatted(in, args, argc); }
static Value sprintf_all(Interp *in, Value self, const Value *args, int argc) { return (void)self, formatted_all(in, args, argc); }
static Value printf_all(Interp *in, Value self, const Value *args, int argc) {
    Value text = formatted_all(in, args, argc);
    return is_abrupt(text) ? text : print(in, self, &text, 1);
}

static Value printf_method(Interp *in, Value self, const Value *args, int argc) {
    Value text = formatted(in, args, argc);
    return is_abrupt(text) ? text : print(in, self, &text, 1);
}

/* --- what an object is and has ------------------------------------------------------------------------------------------------------ */

static Value inspect(Interp *in, Value self, const Value *args, int argc) { return (void)args, (void)argc, value_inspect(in, self); }

/* <Class@hash field=value ...> */
static Value dump(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Class *c = class_real(class_of(in, self));
    Value hash = call_method(in, self, in->state->sym.hash_code, NULL, 0);
    if (is_abrupt(hash)) return hash;
    Buf b = {0};
    buf_printf(&b, "<%s@%x", c->name, (unsigned)hash.as.i);
    for (Class *at = c; at && at->decl; at = at->super)
        for (uint32_t i = 0; i < at->own_count; i++) {
            Field *f = at->own_fields[i];
            if (f->is_static) continue;
            buf_printf(&b, " %s=", f->name->text);
            if (!value_print(in, &b, *field_place(f, self))) return V_THROWN;
        }
    buf_char(&b, '>');
    return string_new(in, buf_as_text(&b));
}

/* What cannot be read, or throws, is left out, as Groovy does. */
Value object_properties(Interp *in, Value self) {
    PropertyNames names = {0};
    Class *c = class_of(in, self);
    class_property_names(in, c, &names);
    properties_order(in, c, &names);
    Value map = map_new(in);
    for (uint32_t i = 0; i < names.count; i++) {
        bool is_class = names.item[i] == in->state->sym.class_;
        PropertyRef ref = property_find(in, c, names.item[i], false, false);
        if (!is_class && ref.form == PROPERTY_NONE) continue;
        Value v = is_class ? v_obj(V_CLASS, class_real(c)) : property_read(in, &ref, self);
        if (is_abrupt(v) && !thrown_is(in, EX_EXCEPTION)) return v;
        if (is_abrupt(v)) thrown_take(in);
        else if (!map_put_sym(in, as_map(map), names.item[i], v)) return V_THROWN;
    }
    return map;
}

static Value get_properties(Interp *in, Value self, const Value *args, int argc) {
    return (void)args, (void)argc, object_properties(in, self);
}

/* The readable properties with their values. */
static Value meta_property_values(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Value all = class_meta_properties(in, class_of(in, self)), out = list_new(in, 8);
    Class *type = class_named(in, "groovy.lang.PropertyValue");
    for (uint32_t i = 0; i < as_list(all)->len; i++) {
        Value name = get_property_z(in, as_list(all)->at[i], "name");
        PropertyRef ref = property_find(in, class_of(in, self), string_sym(in, as_string(name)), false, false);
        if (ref.field && !ref.method && !ref.field->is_property) continue;
        Value pair[] = {self, as_list(all)->at[i]};
        Value entry = class_construct(in, type, pair, 2);
        if (is_abrupt(entry)) return entry;
        list_push(as_list(out), entry);
    }
    return out;
}

static Value has_property(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    const Sym *name = string_sym(in, as_string(args[0]));
    return property_of_class(in, class_of(in, self), name);
}

static Value responds_to(Interp *in, Value self, const Value *args, int argc) {
    Class *c = class_of(in, self);
    const Sym *name = string_sym(in, as_string(args[0]));
    const List *types = argc > 1 ? as_list_or_null(args[1]) : NULL;
    if (self.kind == V_CLOSURE && name == in->state->sym.do_call) return do_calls_list(in, self, types);
    return metamethods_list(in, c, name, types, false);
}

static Value get_metaclass(Interp *in, Value self, const Value *args, int argc) {
    return (void)args, (void)argc, metaclass_of_value(in, self);
}

static Value set_metaclass(Interp *in, Value self, const Value *args, int argc) {
    return (void)argc, metaclass_replace(in, self, args[0]) ? v_null() : V_THROWN;
}

static Value invoke_method(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    const Sym *name = string_sym(in, as_string(args[0]));
    Value given = args[1];
    if (is_null(given)) return call_method(in, self, name, NULL, 0);
    bool primitives = given.kind == V_ARRAY && class_of(in, given)->element->flags & CLASS_PRIMITIVE; /* one argument, as a list is */
    if (given.kind == V_ARRAY && !primitives)
        return call_method(in, self, name, as_list(given)->at, (int)as_list(given)->len);
    return call_method(in, self, name, &given, 1);
}

static Value get_property_method(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    if (is_null(args[0])) return throw_error(in, EX_NULL_POINTER, NULL);
    return get_property(in, self, string_sym(in, as_string(args[0])));
}

/* A closure passes it on to its script, whose binding takes a variable without a name. */
static Value put_nameless(Interp *in, Value self, Value v) {
    while (self.kind == V_CLOSURE) self = as_closure(self)->owner;
    Value vars = class_of(in, self)->flags & CLASS_SCRIPT && self.kind == V_OBJECT ? script_binding(self) : v_null();
    if (vars.kind != V_MAP) return throw_error(in, EX_NULL_POINTER, NULL);
    return map_put(in, as_map(vars), v_null(), v) ? v_null() : V_THROWN;
}

static Value put_property_method(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    if (is_null(args[0])) return put_nameless(in, self, args[1]);
    return set_property(in, self, string_sym(in, as_string(args[0])), args[1]) ? v_null() : V_THROWN;
}

/* --- Groovy's -------------------------------------------------------------------------------------------------------------------- */

/* with: the closure's names mean those of the object first. */
/* Another object with the same values in its fields, where the class says that it can be cloned. */
static Value clone(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Class *c = class_of(in, self);
    if (self.kind != V_OBJECT || c->native || !class_is_subclass(c, class_known(in, CLS_CLONEABLE)))
        return throw_error(in, EX_CLONE_NOT_SUPPORTED, "%s", class_real(c)->name);
    return instance_clone(self);
}

static Value with(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    Closure *c = closure_copy(args[0]);
    c->delegate = self;
    c->strategy = DELEGATE_FIRST;
    return closure_call(in, v_obj(V_CLOSURE, c), &self, 1);
}

static Value as_boolean(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    return self.kind == V_OBJECT || self.kind == V_NATIVE ? v_bool(true) : value_truth(in, self);
}

static Value as_type(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    return is_null(args[0]) ? throw_error(in, EX_NULL_POINTER, NULL) : value_as_built_in(in, self, as_class(args[0]));
}

static Value is_case(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    bool failed = false, same = value_java_equals(in, self, args[0], &failed);
    return failed ? V_THROWN : v_bool(same);
}

static Value sleep_method(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    World *world = in->host.world;
    if (world && world->sleep && !world->sleep(world, args[0].as.l)) return throw_error(in, EX_INTERRUPTED, "sleep interrupted");
    return v_null();
}

/* A pipeline has one thread, which could only wait for itself. */
static Value no_monitor(Interp *in, Value self, const Value *args, int argc) {
    return (void)self, (void)args, (void)argc, throw_error(in, EX_ILLEGAL_MONITOR_STATE, "current thread is not owner");
}

static Value use_class(Interp *in, Value self, const Value *args, int argc) {
    return (void)self, (void)argc, category_use(in, args, 1, args[1]);
}

static Value use_list(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    Value list = is_null(args[0]) ? throw_bare(in, EX_NULL_POINTER) : list_from(in, args[0], false);
    return is_abrupt(list) ? list : category_use(in, as_list(list)->at, as_list(list)->len, args[1]);
}

static Value use_all(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    const List *all = as_list(args[0]);
    uint32_t count = all->len - 1;
    if (all->len < 2)
        return throw_error(in, EX_ILLEGAL_ARGUMENT, "Expecting at least 2 arguments, a category class and a Closure");
    Value body = all->at[count];
    if (!is_null(body) && body.kind != V_CLOSURE)
        return throw_error(in, EX_ILLEGAL_ARGUMENT, "Expecting a Closure to be the last argument");
    for (uint32_t i = 0; i < count; i++)
        if (!is_null(all->at[i]) && all->at[i].kind != V_CLASS)
            return throw_error(in, EX_ILLEGAL_ARGUMENT, "Expecting a Category Class for argument %u", i);
    return is_null(body) ? throw_bare(in, EX_NULL_POINTER) : category_use(in, all->at, count, body);
}

static const NativeMethod object_methods[] = {
    {"<init>()", new_object},
    {"getClass()", get_class},
    {"hashCode()", hash_code},
    {"equals(Object)", equals},
    {"toString()", to_string},
    {"is(Object)", is_same},
    {"clone()", clone},
    {"wait()", no_monitor},
    {"wait(long)", no_monitor},
    {"wait(long, int)", no_monitor},
    {"notify()", no_monitor},
    {"notifyAll()", no_monitor},
    {"println()", println},
    {"println(Object)", println},
    {"print(Object)", print},
    {"print(java.io.PrintWriter)", print_to},
    {"println(java.io.PrintWriter)", println_to},
    {"printf(String, Object...)", printf_all},
    {"printf(String, Object)", printf_method},
    {"sprintf(String, Object...)", sprintf_all},
    {"sprintf(String, Object)", sprintf_method},
    {"inspect()", inspect},
    {"dump()", dump},
    {"getProperties()", get_properties},
    {"getMetaPropertyValues()", meta_property_values},
    {"hasProperty(String)", has_property},
    {"respondsTo(String)", responds_to},
    {"respondsTo(String, Object[])", responds_to},
    {"getMetaClass()", get_metaclass},
    {"setMetaClass(groovy.lang.MetaClass)", set_metaclass},
    {"invokeMethod(String, Object)", invoke_method},
    {"getAt(String)", get_property_method},
    {"lazily putAt(String, Object)", put_property_method},
    {"with(Closure)", with},
    {"identity(Closure)", with},
    {"asBoolean()", as_boolean},
    {"asType(Class)", as_type},
    {"isCase(Object)", is_case},
    {"sleep(long)", sleep_method},
    {"sleep(long, Closure)", sleep_method},
    {"use(Class, Closure)", use_class},
    {"lazily use(List, Closure)", use_list},
    {"use(Object...)", use_all},
    {0},
};

const NativeType type_java_lang_Object = {.name = "java.lang.Object", .kind = V_OBJECT, .methods = object_methods};

/* GroovyObject's getProperty and setProperty, which only objects of scripts' classes and closures have. */
static const NativeMethod groovy_object_methods[] = {
    {"getProperty(String)", get_property_method}, {"setProperty(String, Object)", put_property_method}, {0}};
const NativeType type_groovy_lang_GroovyObject = {
    .name = "groovy.lang.GroovyObject", .kind = V_OBJECT, .flags = CLASS_INTERFACE, .methods = groovy_object_methods};

/* --- null ------------------------------------------------------------------------------------------------------------------------- */

static Value null_string(Interp *in, Value self, const Value *args, int argc) {
    return (void)self, (void)args, (void)argc, string_z(in, "null");
}
static Value null_boolean(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)self, (void)args, (void)argc, v_bool(false);
}
static Value null_equals(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)self, (void)argc, v_bool(is_null(args[0]));
}
static Value null_type(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)self, (void)args, (void)argc, v_null();
}
static Value null_plus(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    return op_binary(in, OP_PLUS, self, args[0]);
}
static Value null_class(Interp *in, Value self, const Value *args, int argc) {
    return (void)self, (void)args, (void)argc, v_obj(V_CLASS, in->kinds[V_NULL]);
}
static Value null_with(Interp *in, Value self, const Value *args, int argc) {
    (void)self;
    return with(in, v_null(), args, argc);
}
static Value null_iterator(Interp *in, Value self, const Value *args, int argc) {
    (void)self;
    return call_method_z(in, list_new(in, 0), "iterator", args, argc);
}
static Value null_each(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, self;
}
static Value null_items(Interp *in, Value self, const Value *args, int argc) {
    return (void)self, (void)args, (void)argc, list_new(in, 0);
}
static Value null_is(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)self, (void)argc, v_bool(is_null(args[0]));
}

static Value null_properties(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Value map = map_new(in);
    bool done = map_put_z(in, as_map(map), "class", v_obj(V_CLASS, class_of(in, self))) &&
                map_put_z(in, as_map(map), "nullObject", v_null());
    return done ? map : V_THROWN;
}
static Value null_dump(Interp *in, Value self, const Value *args, int argc) {
    return (void)self, (void)args, (void)argc, throw_null_receiver(in, "invoke method", in->state->sym.hash_code);
}

static const NativeMethod null_methods[] = {
    {"getProperties()", null_properties}, {"dump()", null_dump},
    {"toString()", null_string},   {"asBoolean()", null_boolean}, {"equals(Object)", null_equals}, {"is(Object)", null_is},
    {"asType(Class)", null_type},  {"plus(Object)", null_plus},   {"getClass()", null_class},      {"with(Closure)", null_with},
    {"iterator()", null_iterator}, {"each(Closure)", null_each},  {"collect(Closure)", null_items}, {"findAll(Closure)", null_items},
    {"getProperty(String)", get_property_method}, {"setProperty(String, Object)", put_property_method}, {"isCase(Object)", null_is},
      {"inspect()", null_string},    {0},
};
const NativeType type_runtime_NullObject = {
    .name = "org.codehaus.groovy.runtime.NullObject", .kind = V_NULL, .methods = null_methods};
