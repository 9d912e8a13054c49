/*
 * groovy.util.Expando: an object to which properties and methods (closures) are given at run time; and GroovySystem.
 */
#include "interp/collections/collections.h"
#include "interp/collections/list.h"
#include "interp/collections/map.h"
#include "interp/classes/construct.h"
#include "interp/classes/metaclass.h"
#include "interp/classes/property.h"

/* --- Expando ----------------------------------------------------------------------------------------------------------------- */

static Map *properties_of(Value self) { return as_map(v_obj(V_MAP, as_native(self)->data)); }

static Value new_expando(Interp *in, Value self, const Value *args, int argc) {
    /* It keeps a map that it is given, and makes a HashMap of its own. */
    Value map = argc && args[0].kind == V_MAP ? args[0] : map_new_of(in, NULL, MAP_HASH, 0);
    return native_new(in, as_class(self), as_map(map));
}

/* A closure among the properties, run with the object as delegate. */
static bool run_own(Interp *in, Value self, const char *name, const Value *args, int argc, Value *out) {
    Value closure = map_get_z(in, properties_of(self), name);
    if (closure.kind != V_CLOSURE) return false;
    Closure *copy = closure_copy(closure);
    copy->delegate = self;
    *out = closure_call(in, v_obj(V_CLOSURE, copy), args, argc);
    return true;
}

static Value get_properties(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, v_obj(V_MAP, as_native(self)->data);
}

static Value get_own(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    return map_get(in, properties_of(self), args[0], NULL);
}

/* Behind what it was given stands what its class declares. */
static Value get_any(Interp *in, Value self, const Value *args, int argc) {
    Value own = get_own(in, self, args, argc);
    if (!is_null(own) || is_null(args[0])) return own;
    Value of_class = property_plain(in, self, string_sym(in, as_string(args[0])));
    if (!is_abrupt(of_class) || !thrown_is(in, EX_MISSING_PROPERTY)) return of_class;
    thrown_take(in);
    return v_null();
}

static Value set_own(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    return map_put(in, properties_of(self), args[0], args[1]) ? v_null() : V_THROWN;
}

static Value call_own(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    if (is_null(args[1])) return throw_bare(in, EX_NULL_POINTER);
    bool several = args[1].kind == V_LIST || args[1].kind == V_ARRAY;
    const List *given = as_list(several ? args[1] : list_of(in, &args[1], 1));
    Value out;
    if (run_own(in, self, string_sym(in, as_string(args[0]))->text, given->at, (int)given->len, &out)) return out;
    return throw_missing_method(in, self.as.obj->cls, string_sym(in, as_string(args[0])), given->at, (int)given->len, false);
}

static Value to_string(Interp *in, Value self, const Value *args, int argc) {
    Value out;
    if (run_own(in, self, "toString", args, argc, &out)) return out;
    Buf b = {0};
    Value map = v_obj(V_MAP, as_native(self)->data);
    return collection_java_print(in, &b, map) ? string_new(in, buf_as_text(&b)) : V_THROWN;
}

static Value equals(Interp *in, Value self, const Value *args, int argc) {
    Value out;
    if (run_own(in, self, "equals", args, argc, &out)) return out;
    return v_bool(value_same(self, args[0]));
}

static Value hash_code(Interp *in, Value self, const Value *args, int argc) {
    Value out;
    if (run_own(in, self, "hashCode", args, argc, &out)) return out;
    return v_int((int32_t)(self.as.bits >> 4 & 0x7FFFFFFF));
}

static Value get_meta_property(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    return metaproperty_new(in, self.as.obj->cls, string_sym(in, as_string(args[0])));
}

static const NativeMethod expando_methods[] = {
    {"<init>()", new_expando},
    {"<init>(Map)", new_expando},
    {"getProperties()", get_properties},
    {"getProperty(String)", get_any},
    {"setProperty(String, Object)", set_own},
    {"methodMissing(String, Object)", call_own},
    {"getMetaPropertyOf(String)", get_meta_property},
    {"toString()", to_string},
    {"equals(Object)", equals},
    {"hashCode()", hash_code},
    {0},
};
const NativeType type_groovy_util_Expando = {
    .name = "groovy.util.Expando", .super = "groovy.lang.GroovyObjectSupport", .kind = V_NATIVE, .methods = expando_methods};

/* --- GroovySystem ---------------------------------------------------------------------------------------------------------------- */

static Value version(Interp *in, Value self, const Value *args, int argc) {
    return (void)self, (void)args, (void)argc, string_z(in, "2.4.21");
}

static Value registry(Interp *in, Value self, const Value *args, int argc) {
    return (void)self, (void)args, (void)argc, native_new(in, class_named(in, "groovy.lang.MetaClassRegistry"), NULL);
}

static Value remove_metaclass(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    return metaclass_replace(in, args[0], v_null()) ? v_null() : V_THROWN;
}

static Value get_metaclass(Interp *in, Value self, const Value *args, int argc) {
    return (void)self, (void)argc, is_null(args[0]) ? throw_bare(in, EX_NULL_POINTER) : metaclass_of(in, as_class(args[0]));
}

static Value set_metaclass(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    return metaclass_replace(in, args[0], args[1]) ? v_null() : V_THROWN;
}

static Value no_value(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)self, (void)args, (void)argc, v_bool(false);
}

/* MetaClasses are kept as long as anybody refers to them. */
static Value nothing_done(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)self, (void)args, (void)argc, v_null();
}

static const NativeMethod system_methods[] = {
    {"static getVersion()", version}, {"static getMetaClassRegistry()", registry},
    {"static isUseReflection()", no_value}, {"static isKeepJavaMetaClasses()", no_value},
    {"static setKeepJavaMetaClasses(boolean)", nothing_done}, {0},
};
const NativeType type_groovy_lang_GroovySystem = {.name = "groovy.lang.GroovySystem", .kind = V_NATIVE, .methods = system_methods};

/* ExpandoMetaClassCreationHandle makes additions reach everything; any other ends that. */
static Value set_handle(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    if (is_null(args[0])) return throw_error(in, EX_ILLEGAL_ARGUMENT, "Cannot set MetaClassCreationHandle to null value!");
    in->state->expando_globally = strstr(class_of(in, args[0])->name, "ExpandoMetaClassCreationHandle") != NULL;
    in->state->creation_handle = args[0];
    return v_null();
}

static Value get_handle(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)args, (void)argc;
    Value *handle = &in->state->creation_handle;
    if (is_null(*handle)) *handle = instance_new(class_named(in, "groovy.lang.MetaClassRegistry$MetaClassCreationHandle"));
    return *handle;
}

/* MetaClassRegistry.MetaClassCreationHandle */
static Value new_handle(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, instance_new(as_class(self));
}

static Value create_metaclass(Interp *in, Value self, const Value *args, int argc) {
    return get_metaclass(in, self, args, argc);
}

static const NativeMethod handle_methods[] = {{"<init>()", new_handle}, {"create(Class, MetaClassRegistry)", create_metaclass}, {0}};
const NativeType type_MetaClassCreationHandle = {
    .name = "groovy.lang.MetaClassRegistry$MetaClassCreationHandle", .kind = V_OBJECT, .methods = handle_methods};

static const NativeMethod registry_methods[] = {
    {"removeMetaClass(Class)", remove_metaclass},
    {"getMetaClass(Class)", get_metaclass},
    {"setMetaClass(Class, groovy.lang.MetaClass)", set_metaclass},
    {"getMetaClassCreationHandler()", get_handle},
    {"setMetaClassCreationHandle(Object)", set_handle},
    {0},
};
const NativeType type_groovy_lang_MetaClassRegistry = {
    .name = "groovy.lang.MetaClassRegistry", .kind = V_NATIVE, .methods = registry_methods};
