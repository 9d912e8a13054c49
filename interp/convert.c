/*
 * Casts: what Groovy does where a value meets a declared type (value_cast) and for `as` (value_as).
 */
#include "interp/convert.h"
#include "interp/text/builder.h"
#include "interp/classes/class_enum.h"
#include "interp/classes/construct.h"
#include "interp/collections/collections.h"
#include "interp/collections/heirs.h"
#include "interp/classes/metaclass.h"
#include "interp/numbers/number.h"
#include "interp/numbers/number_parse.h"
#include "interp/classes/property.h"
#include "interp/collections/range.h"
#include "interp/collections/set.h"
#include "interp/known.h"
#include "interp/text/string.h"
#include "interp/unknown.h"

Value throw_cast(Interp *in, Value v, Class *type) {
    if (is_null(v)) {
        Class *boxed = class_boxed(in, type);
        return throw_error(in, EX_GROOVY_CAST, "Cannot cast object 'null' with class 'null' to class '%s'%s%s%s", type->name,
                           boxed != type ? ". Try '" : "", boxed != type ? boxed->name : "", boxed != type ? "' instead" : "");
    }
    Buf shown = {0};
    bool plain = v.kind == V_ARRAY ? collection_java_print(in, &shown, v) : true;
    Value text = v.kind == V_ARRAY && plain ? string_from_buf(in, &shown) : value_java_string(in, v);
    if (is_abrupt(text)) return text;
    return throw_error(in, EX_GROOVY_CAST, "Cannot cast object '%s' with class '%s' to class '%s'", string_cz(as_string(text)),
                       class_shown(in, v)->name, type->name);
}

static Value throw_cast_due(Interp *in, Value v, Class *type, const char *why) {
    throw_cast(in, v, type);
    const char *message = exception_message(in, thrown_take(in));
    return throw_error(in, EX_GROOVY_CAST, "%s due to: %s", message ? message : "", why);
}

static bool named(const Class *c, const char *name) { return strcmp(c->name, name) == 0; }

/* --- numbers and characters -------------------------------------------------------------------------------------------- */

/* A number, or a character's code; V_NULL: neither. */
static Value numeric(Value v) {
    if (is_number(v)) return v;
    if (v.kind == V_CHAR) return v_int(v.as.i);
    if (v.kind == V_STRING && as_string(v)->units == 1) return v_int(string_unit(as_string(v), 0));
    return v_null();
}

static Value number_as(Interp *in, Value n, Kind kind) {
    switch (kind) {
    case V_BYTE: return v_byte((int8_t)number_int(n));
    case V_SHORT: return v_short((int16_t)number_int(n));
    case V_INT: return v_int(number_int(n));
    case V_LONG: return v_long(number_long(n));
    case V_FLOAT: return v_float(number_double(n));
    case V_DOUBLE: return v_double(number_double(n));
    case V_BIGINT: {
        BigInt *b = number_big(in, n);
        return b ? v_big(b) : V_THROWN;
    }
    case V_DECIMAL: {
        /* A cast takes a double as it is, to the last binary digit; `as` takes what it shows. */
        bool floating = n.kind == V_FLOAT || n.kind == V_DOUBLE;
        if (floating && n.as.d - n.as.d != 0) return throw_error(in, EX_NUMBER_FORMAT, "Infinite or NaN");
        Decimal *d = floating ? decimal_exact(in, n.as.d) : decimal_from(in, n);
        return d ? v_decimal(d) : V_THROWN;
    }
    default: return n;
    }
}

/* AtomicInteger and its kin, and the script's own Numbers, say themselves what they are as a number of that type. */
static Value other_number_as(Interp *in, Value v, const Class *type) {
    static const char *const methods[] = {[V_BYTE] = "byteValue", [V_SHORT] = "shortValue", [V_INT] = "intValue",
                                          [V_LONG] = "longValue", [V_FLOAT] = "floatValue", [V_DOUBLE] = "doubleValue"};
    if (type->kind <= V_DOUBLE) {
        Value n = call_method_z(in, v, methods[type->kind], NULL, 0);
        return is_abrupt(n) ? n : number_as(in, n, type->kind);
    }
    Value text = value_object_text(in, v);
    return is_abrupt(text) ? text : number_parse(in, type->kind, string_text(as_string(text)), 10);
}

static Value cast_number(Interp *in, Value v, Class *type) {
    if (number_is_other(in, v)) return other_number_as(in, v, type);
    Value given = v;
    if (v.kind == V_GSTRING) v = value_to_string(in, v);
    if (is_abrupt(v)) return v;
    Value n = numeric(v);
    if (is_null(n)) return throw_cast(in, v, type);
    if (named(type, "java.lang.Number")) return is_number(v) ? v : throw_cast(in, given, type);
    bool endless = (n.kind == V_FLOAT || n.kind == V_DOUBLE) && n.as.d - n.as.d != 0;
    if (endless && (type->kind == V_BIGINT || type->kind == V_DECIMAL)) return throw_error(in, EX_NUMBER_FORMAT, "Infinite or NaN");
    return number_as(in, n, type->kind);
}

static Value cast_char(Interp *in, Value v) {
    if (number_is_other(in, v)) v = other_number_as(in, v, in->kinds[V_INT]);
    if (is_abrupt(v)) return v;
    if (is_number(v)) return v_char((uint16_t)number_int(v));
    Value text = value_object_text(in, v);
    if (is_abrupt(text)) return text;
    return as_string(text)->units == 1 ? v_char(string_unit(as_string(text), 0)) : throw_cast(in, text, class_named(in, "char"));
}

static bool is_number_type(Interp *in, const Class *type) {
    return (type->kind >= V_BYTE && type->kind <= V_DECIMAL && (type->flags & CLASS_PRIMITIVE || in->kinds[type->kind] == type)) ||
           named(type, "java.lang.Number");
}

/* --- arrays, collections, enums -------------------------------------------------------------------------------------------- */

/* What an array is made of: the items of a collection or array, a map's entries, a string's characters; else the value itself. */
static Value items_for_array(Interp *in, Value v) {
    if (v.kind == V_MAP) return call_method_z(in, v, "entrySet", NULL, 0);
    if (is_stringlike(v)) return call_method_z(in, v, "toList", NULL, 0);
    if (v.kind == V_LIST || v.kind == V_SET || v.kind == V_RANGE || v.kind == V_ARRAY) return v;
    if (v.kind == V_OBJECT && object_is(in, v, CLS_COLLECTION)) return v;
    return list_of(in, &v, 1);
}

static Value cast_array(Interp *in, Value v, Class *type) {
    if (v.kind == V_STRING && type->element->kind == V_BYTE && type->element->flags & CLASS_PRIMITIVE)
        return call_method_z(in, v, "getBytes", NULL, 0);
    Value from = items_for_array(in, v);
    if (is_abrupt(from) || (from.kind == V_OBJECT && collection_size(in, from) < 0)) return V_THROWN;
    Value items = list_from(in, from, true);
    if (is_abrupt(items)) return items;
    const List *list = as_list(items);
    Value out = array_new(in, type->element, list->len);
    for (uint32_t i = 0; i < list->len; i++) {
        bool hole = is_null(list->at[i]) && type->element->flags & CLASS_PRIMITIVE;
        Value item = hole ? throw_bare(in, EX_ILLEGAL_ARGUMENT) : value_cast(in, list->at[i], type->element);
        if (is_abrupt(item)) return item;
        as_list(out)->at[i] = item;
    }
    return out;
}

static bool open_type(const Class *type) { return type->flags & (CLASS_INTERFACE | CLASS_ABSTRACT); }

/* A collection type from a collection or array; V_NULL: by other means. */
static Value cast_collection(Interp *in, Value v, Class *type) {
    Class *set = class_named(in, "java.util.LinkedHashSet");
    bool collection = v.kind == V_LIST || v.kind == V_SET || v.kind == V_RANGE;
    bool into_set = set && class_is_subclass(set, type) && (type == set || open_type(type));
    if (into_set && is_own_collection(in, v)) return class_construct(in, set, &v, 1);
    if (collection && into_set) return set_from(in, v, MAP_LINKED);
    if (v.kind != V_ARRAY) return v_null();
    if (open_type(type) && class_is_subclass(in->kinds[V_LIST], type)) return list_copy(in, as_list(v)->at, as_list(v)->len);
    if (open_type(type) && set && class_is_subclass(set, type)) return set_from(in, v, MAP_LINKED);
    if (open_type(type))
        return throw_error(in, EX_GROOVY_CAST, "Could not instantiate instance of: %s. Reason: java.lang.InstantiationException: %s",
                           type->name, type->name);
    Value made = class_construct(in, type, NULL, 0);
    for (uint32_t i = 0; i < as_list(v)->len && !is_abrupt(made); i++)
        if (is_abrupt(call_method_z(in, made, "add", &as_list(v)->at[i], 1))) return V_THROWN;
    return made;
}

static Value cast_enum(Interp *in, Value v, Class *type) {
    bool text = is_stringlike(v) || (v.kind == V_OBJECT && class_is_subclass(class_of(in, v), class_named(in, "java.lang.CharSequence")));
    if (!text) return throw_cast(in, v, type);
    Value name = value_to_string(in, v);
    return is_abrupt(name) ? name : call_method_z(in, v_obj(V_CLASS, type), "valueOf", &name, 1);
}

/* The JVM shows a name that cannot be a class's as it has it inside: with slashes. */
static const char *not_found_name(const char *name) {
    size_t len = strlen(name);
    bool bad = strpbrk(name, ";[/") || strstr(name, "..") || name[0] == '.';
    if (!bad) return name;
    char *shown = gc_strndup(name, len);
    for (size_t i = 0; i < len; i++)
        if (shown[i] == '.') shown[i] = '/';
    return shown;
}

static Value cast_class(Interp *in, Value v, Class *type) {
    Value name = value_object_text(in, v);
    if (is_abrupt(name)) return name;
    const char *text = string_cz(as_string(name));
    Class *c = class_named(in, text);
    if (c && !(c->flags & CLASS_PRIMITIVE) && strcmp(c->name, text) == 0 && (c->element || text[0] != '[')) return v_obj(V_CLASS, c);
    return throw_cast_due(in, v, type, text_printf("java.lang.ClassNotFoundException: %s", not_found_name(text)));
}

static bool is_no_constructor(Interp *in) {
    const char *message = thrown_is(in, EX_GROOVY_RUNTIME) ? exception_message(in, in->thrown) : NULL;
    return message && strncmp(message, "Could not find matching constructor for", 39) == 0;
}

static bool is_boolean(Interp *in, const Class *type) {
    return type == in->kinds[V_BOOL] || (type->flags & CLASS_PRIMITIVE && type->kind == V_BOOL);
}

/* Why an object could not be made: as the exception shows itself. Metaclasses throw a class of their own for a property. */
static const char *reason(Interp *in, Value cause) {
    bool property = cause.kind == V_OBJECT && cause.as.obj->cls == exception_class(in, EX_MISSING_PROPERTY);
    if (!property) return value_z(in, cause);
    return text_printf("org.codehaus.groovy.runtime.metaclass.MissingPropertyExceptionNoStack: %s", exception_message(in, cause));
}

/* What reflection says of a property's value is no error of Groovy's, and goes through. */
static bool is_refused_property(Interp *in, Value cause) {
    const char *message = class_of(in, cause) == exception_class(in, EX_ILLEGAL_ARGUMENT) ? exception_message(in, cause) : NULL;
    return message && strcmp(message, "argument type mismatch") == 0;
}

/* Groovy finds the constructors of Closure and GString, whose objects cannot be made. */
static Value cast_to_abstract(Interp *in, Value v, Class *type, const char *params, Value items) {
    static const char why[] = "groovy.lang.GroovyRuntimeException: failed to invoke constructor: public %s(%s) with arguments: %s "
                              "reason: java.lang.InstantiationException";
    const char *given = value_z(in, items);
    return given ? throw_cast_due(in, v, type, text_printf(why, type->name, params, given)) : V_THROWN;
}

static Value cast_to_closure(Interp *in, Value v, Value items) {
    Class *type = in->kinds[V_CLOSURE];
    if (!as_list(items)->len)
        return throw_cast_due(in, v, type, "org.codehaus.groovy.runtime.metaclass.MethodSelectionException: "
                                           "Could not find which method <init>() to invoke from this list:");
    return cast_to_abstract(in, v, type, as_list(items)->len == 2 ? "java.lang.Object,java.lang.Object" : "java.lang.Object", items);
}

static Value cast_to_gstring(Interp *in, Value v, Class *type, Value items) {
    if (as_list(items)->len == 1) return cast_to_abstract(in, v, type, "java.lang.Object", items);
    return cast_to_abstract(in, v, type, "java.lang.Object[]", list_of(in, &items, 1));
}

/* Items of a collection are constructor arguments, else it is the one argument; a map holds named ones. */
static Value cast_construct(Interp *in, Value v, Class *type) {
    bool primitives = v.kind == V_ARRAY && class_of(in, v)->element && class_of(in, v)->element->flags & CLASS_PRIMITIVE;
    bool object = is_own_collection(in, v), many = object || v.kind == V_LIST || v.kind == V_SET || v.kind == V_RANGE || v.kind == V_ARRAY;
    if (primitives || !(many || v.kind == V_MAP)) return throw_cast(in, v, type);
    Value from = object ? call_method_z(in, v, "toArray", NULL, 0) : v;
    Value items = is_abrupt(from) ? from : many ? list_from(in, from, true) : list_of(in, &from, 1);
    if (is_abrupt(items)) return items;
    const Value *args = as_list(items)->at;
    int argc = (int)as_list(items)->len;
    if (type == in->kinds[V_CLOSURE] && argc <= 2) return cast_to_closure(in, v, items);
    if (named(type, "groovy.lang.GString")) return cast_to_gstring(in, v, type, items);
    Value made = open_type(type) ? throw_no_constructor(in, type, args, argc) : class_construct(in, type, args, argc);
    if (!is_abrupt(made) || !thrown_is(in, EX_EXCEPTION)) return made;
    bool none = is_no_constructor(in);
    Value cause = thrown_take(in);
    if (v.kind == V_MAP && is_refused_property(in, cause)) return throw_value(in, cause);
    if (none && many && !open_type(type)) {
        made = class_construct(in, type, &v, 1);
        if (!is_abrupt(made)) return made;
        thrown_take(in);
    }
    const char *why = reason(in, cause);
    return throw_cast_due(in, v, type, why ? why : "");
}

/* --- value_cast ------------------------------------------------------------------------------------------------------------------ */

static bool is_char(Interp *in, const Class *type) {
    return type == in->kinds[V_CHAR] || (type->flags & CLASS_PRIMITIVE && type->kind == V_CHAR);
}

static Value cast_null(Interp *in, Class *type) {
    if (!(type->flags & CLASS_PRIMITIVE) || named(type, "void")) return v_null();
    if (type->kind == V_CHAR) return throw_bare(in, EX_NULL_POINTER);
    return is_boolean(in, type) ? v_bool(false) : throw_cast(in, v_null(), type);
}

Value value_cast(Interp *in, Value v, Class *type) {
    Kind kind = (Kind)v.kind;
    if (is_unknown(in, v)) return v;
    if (type->kind == kind && kind <= V_DOUBLE && kind != V_NULL) return v;
    if (type == in->kinds[V_OBJECT]) return v;
    if (kind == V_NULL) return cast_null(in, type);
    if (!(type->flags & CLASS_PRIMITIVE) && class_is_subclass(class_of(in, v), type)) return v;
    if (type->flags & CLASS_ARRAY) return cast_array(in, v, type);
    if (type->flags & CLASS_ENUM) return cast_enum(in, v, type);
    if (type == in->kinds[V_STRING]) return kind == V_OBJECT ? value_bare_text(in, v) : value_object_text(in, v);
    if (is_char(in, type)) return cast_char(in, v);
    if (is_boolean(in, type)) return value_truth(in, v);
    if (type == in->kinds[V_CLASS]) return cast_class(in, v, type);
    Class *collection = class_known(in, CLS_COLLECTION);
    if (collection && class_is_subclass(type, collection)) {
        Value made = cast_collection(in, v, type);
        if (!is_null(made)) return made;
    }
    if (kind == V_CLOSURE && class_sam(in, type)) return proxy_new(in, type, v);
    if (is_number_type(in, type)) return cast_number(in, v, type);
    return cast_construct(in, v, type);
}

/* --- as ---------------------------------------------------------------------------------------------------------------------------- */

static Method *own_as_type(Interp *in, Class *c, Value type) {
    Method *m = class_find_method(in, c, in->state->sym.as_type, &type, 1, NULL);
    return m && (m->function || m->closure.kind == V_CLOSURE || m->is_category) ? m : NULL;
}

/* One of a collection's items in an array: texts of all kinds are taken as Strings. */
static Value array_item_as(Interp *in, Value item, Class *type) {
    if (is_null(item) && type->flags & CLASS_PRIMITIVE) return throw_bare(in, EX_NULL_POINTER);
    if (item.kind == V_MAP && type->flags & (CLASS_FINAL | CLASS_PRIMITIVE)) return value_cast(in, item, type);
    if (value_instanceof(in, item, class_named(in, "java.lang.CharSequence"))) item = value_to_string(in, item);
    return is_abrupt(item) ? item : value_as(in, item, type);
}

/* An array's items are cast, a collection's taken as the elements' type each, or cast when they cannot be; texts are cast from both. */
static Value array_as(Interp *in, Value v, Class *type) {
    if (v.kind == V_ARRAY || type->element == in->kinds[V_STRING]) return cast_array(in, v, type);
    if (v.kind == V_OBJECT && collection_size(in, v) < 0) return V_THROWN;
    const List *list = as_list(list_from(in, v, true));
    Value out = array_new(in, type->element, list->len);
    for (uint32_t i = 0; i < list->len; i++) {
        Value item = array_item_as(in, list->at[i], type->element);
        if (is_abrupt(item) && thrown_is(in, EX_GROOVY_CAST)) {
            thrown_take(in);
            return cast_array(in, v, type);
        }
        if (is_abrupt(item)) return item;
        as_list(out)->at[i] = item;
    }
    return out;
}

/* By the constructor that takes the whole collection, or by adding to an empty one; V_NULL: neither is possible. */
static Value made_of(Interp *in, Value v, Class *type) {
    if (open_type(type) || type->flags & (CLASS_TRAIT | CLASS_ENUM | CLASS_ARRAY | CLASS_PRIMITIVE)) return v_null();
    Value made = class_construct(in, type, &v, 1);
    if (!is_abrupt(made)) return made;
    if (!thrown_is(in, EX_EXCEPTION)) return made;
    thrown_take(in);
    if (!class_is_subclass(type, class_known(in, CLS_COLLECTION))) return v_null();
    made = class_construct(in, type, NULL, 0);
    if (!is_abrupt(made) && !is_abrupt(call_method_z(in, made, "addAll", &v, 1))) return made;
    if (!thrown_is(in, EX_EXCEPTION)) return V_THROWN;
    thrown_take(in);
    return v_null();
}

/* Collections become the other kinds of collections by copying; V_NULL: by other means. */
static Value collection_as(Interp *in, Value v, Class *type) {
    bool is_array = v.kind == V_ARRAY, objects = is_array && !(v.as.obj->cls->element->flags & CLASS_PRIMITIVE);
    if (type->flags & CLASS_ARRAY && !class_is_subclass(class_of(in, v), type)) return array_as(in, v, type);
    if (is_array && !objects) return v_null();
    bool list = v.kind == V_RANGE || (v.kind == V_LIST && value_instanceof(in, v, type)); /* a queue is none */
    if (named(type, "java.util.List")) return list ? v : list_from(in, v, false);
    if (named(type, "java.util.Set") && v.kind == V_OBJECT) return class_construct(in, class_known(in, CLS_LINKED_HASH_SET), &v, 1);
    if (named(type, "java.util.Set")) return value_instanceof(in, v, type) ? v : set_from(in, v, is_array ? MAP_HASH : MAP_LINKED);
    bool sorted = named(type, "java.util.SortedSet");
    if (is_array) return sorted ? set_from(in, v, MAP_SORTED) : v_null();
    if ((sorted || named(type, "java.util.Queue") || named(type, "java.util.Stack")) && class_is_subclass(class_of(in, v), type)) return v;
    if (sorted) return class_construct(in, class_known(in, CLS_TREE_SET), &v, 1);
    if (named(type, "java.util.Queue")) return class_construct(in, class_known(in, CLS_LINKED_LIST), &v, 1);
    return made_of(in, v, type);
}

static const struct {
    Kind kind;
    const char *method;
} string_conversions[] = {
    {V_DECIMAL, "toBigDecimal"}, {V_BIGINT, "toBigInteger"}, {V_LONG, "toLong"},     {V_INT, "toInteger"}, {V_SHORT, "toShort"},
    {V_CHAR, "toCharacter"},     {V_DOUBLE, "toDouble"},     {V_FLOAT, "toFloat"},
};

static Value string_as(Interp *in, Value v, Class *type) {
    bool as_text = is_number_type(in, type) || type->flags & CLASS_PRIMITIVE || named(type, "java.io.File");
    if (v.kind == V_GSTRING && type != in->kinds[V_STRING] && !as_text) return value_cast(in, v, type);
    v = value_to_string(in, v);
    if (is_abrupt(v)) return v;
    if (named(type, "java.util.List")) return call_method_z(in, v, "toList", NULL, 0);
    for (size_t i = 0; i < sizeof string_conversions / sizeof string_conversions[0]; i++) {
        Kind kind = string_conversions[i].kind;
        if (type == in->kinds[kind] || (type->flags & CLASS_PRIMITIVE && type->kind == kind))
            return call_method_z(in, v, string_conversions[i].method, NULL, 0);
    }
    if (type->kind == V_BYTE && (type->flags & CLASS_PRIMITIVE || type == in->kinds[V_BYTE])) {
        Value n = call_method_z(in, v, "toInteger", NULL, 0);
        return is_abrupt(n) ? n : v_byte((int8_t)n.as.i);
    }
    if (named(type, "java.io.File")) return class_construct(in, type, &v, 1);
    return value_cast(in, v, type);
}

Value value_as(Interp *in, Value v, Class *type) {
    if (is_null(v)) return type->flags & CLASS_PRIMITIVE ? cast_null(in, type) : v;
    if (is_unknown(in, v)) return v;
    Class *c = class_of(in, v);
    Method *own = v.kind == V_OBJECT || c->added.count || in->state->categories || !c->native
                      ? own_as_type(in, c, v_obj(V_CLASS, type))
                      : NULL;
    if (!own) return value_as_built_in(in, v, type);
    Value type_value = v_obj(V_CLASS, type), made = method_invoke(in, own, v, &type_value, 1);
    if (is_abrupt(made)) return made;
    if (type->flags & CLASS_PRIMITIVE) return value_cast(in, made.kind == V_GSTRING ? value_to_string(in, made) : made, type);
    return is_null(made) || value_instanceof(in, made, type) ? made : throw_class_cast_to(in, made, type);
}

static Value throw_map_cast(Interp *in, const Class *type) {
    return throw_error(in, EX_GROOVY_CAST, "Error casting map to %s, Reason: null", type->name);
}

static bool has_null_key(Interp *in, Value map) { return map_has(in, as_map(map), v_null(), &(bool){false}); }

/* A class extended by the map's closures; null names none. */
static Value map_extending(Interp *in, Value v, Class *type) {
    Value made = proxy_new(in, type, v);
    if (!is_abrupt(made) || !thrown_is(in, EX_EXCEPTION) || has_null_key(in, v)) return made;
    thrown_take(in);
    return throw_map_cast(in, type);
}

static bool cannot_be_made(Interp *in) { return thrown_is(in, EX_GROOVY_CAST) || thrown_is(in, EX_GROOVY_RUNTIME); }

/* A class that cannot be made of a map is extended by one whose methods are the map's closures. */
static Value map_as_class(Interp *in, Value v, Class *type) {
    Value made = value_cast(in, v, type);
    if (!is_abrupt(made) || !cannot_be_made(in)) return made;
    bool final = type->flags & (CLASS_FINAL | CLASS_PRIMITIVE | CLASS_ARRAY), closure = type == in->kinds[V_CLOSURE];
    bool plain = type->kind == V_LIST || type->kind == V_SET || type->kind == V_MAP || type->kind == V_OBJECT || type->kind == V_NATIVE;
    bool makes = type->decl ? !(type->flags & CLASS_ENUM) : plain && !open_type(type);
    if (!final && !closure && !makes) return made;
    thrown_take(in);
    if (closure) return throw_map_cast(in, type);
    if (final) return throw_error(in, EX_GROOVY_CAST, "Cannot coerce a map to class %s because it is a final class", type->name);
    return map_extending(in, v, type);
}

static Value as_known(Interp *in, Value v, Class *type) {
    Class *c = class_of(in, v);
    bool builder = is_builder(v) && class_is_subclass(c, class_named(in, "java.lang.CharSequence"));
    if (builder && type != in->kinds[V_OBJECT]) return string_as(in, v, type); /* its text */
    if (type == c) return v;
    bool trait = type->flags & CLASS_TRAIT && !class_is_subclass(c, type);
    if (trait && v.kind != V_MAP && v.kind != V_CLOSURE) return trait_apply(in, v, type);
    switch (v.kind) {
    case V_STRING:
    case V_GSTRING: return string_as(in, v, type);
    case V_LIST:
    case V_SET:
    case V_RANGE:
    case V_ARRAY: {
        if (type == in->kinds[V_STRING]) return value_to_string(in, v);
        Value made = collection_as(in, v, type);
        if (!is_null(made)) return made;
        break;
    }
    case V_MAP:
    case V_CLOSURE:
        if (type == in->kinds[V_STRING]) return value_to_string(in, v);
        if (class_is_subclass(c, type)) return v;
        if (v.kind == V_MAP && type == in->kinds[V_CLOSURE])
            return throw_map_cast(in, type);
        if (v.kind == V_MAP && type->decl && type->flags & CLASS_ABSTRACT && !(type->flags & CLASS_INTERFACE))
            return map_extending(in, v, type);
        if (type->flags & CLASS_INTERFACE || (type->flags & CLASS_ABSTRACT && (type->decl || type->kind == V_OBJECT)))
            return proxy_new(in, type, v);
        if (v.kind == V_MAP && (type->kind == V_BIGINT || type->kind == V_DECIMAL) && is_number_type(in, type))
            return has_null_key(in, v) ? throw_bare(in, EX_NULL_POINTER) : throw_map_cast(in, type);
        if (v.kind == V_MAP && type->decl && as_map_has_closures(in, v)) return map_extending(in, v, type);
        if (v.kind == V_MAP) return map_as_class(in, v, type);
        if (v.kind == V_CLOSURE && type->decl && !(type->flags & CLASS_ENUM)) return proxy_new(in, type, v);
        break;
    case V_FLOAT:
    case V_DOUBLE:
        if (type == in->kinds[V_DECIMAL]) return call_method_z(in, v, "toBigDecimal", NULL, 0);
        if (type == in->kinds[V_DOUBLE]) return call_method_z(in, v, "toDouble", NULL, 0);
        break;
    default:
        if (is_builder(v) && !class_is_subclass(c, type) && type != in->kinds[V_STRING]) return string_as(in, v, type);
        if (type == in->kinds[V_STRING] && (object_is(in, v, CLS_COLLECTION) || object_is(in, v, CLS_JAVA_MAP)))
            return value_to_string(in, v);
        if (type->flags & CLASS_ARRAY && object_is(in, v, CLS_COLLECTION)) return array_as(in, v, type);
        if (object_is(in, v, CLS_JAVA_MAP) && type->native && type->kind == V_MAP && !open_type(type))
            return class_construct(in, type, &v, 1);
        if (v.kind == V_OBJECT && !class_is_subclass(c, type) && class_is_subclass(c, class_named(in, "java.lang.Iterable")) &&
            class_is_subclass(type, class_known(in, CLS_COLLECTION))) {
            Value items = object_is(in, v, CLS_COLLECTION) ? collection_as(in, v, type) : v_null();
            if (!is_null(items)) return items;
            items = list_from(in, v, false);
            return is_abrupt(items) ? items : value_as_built_in(in, items, type);
        }
        break;
    }
    return value_cast(in, v, type);
}

/* What cannot be converted to an interface gets an object that stands for it. */
/* Groovy asks other Numbers for these by its own methods; for the rest of types it casts them. */
static Value other_number_as_wide(Interp *in, Value v, const Class *type) {
    if (type == in->kinds[V_DOUBLE]) return call_method_z(in, v, "toDouble", NULL, 0);
    return type == in->kinds[V_BIGINT] ? call_method_z(in, v, "toBigInteger", NULL, 0) : v_null();
}

Value value_as_built_in(Interp *in, Value v, Class *type) {
    Value wide = number_is_other(in, v) ? other_number_as_wide(in, v, type) : v_null();
    if (!is_null(wide)) return wide;
    Value made = as_known(in, v, type);
    bool proxy = is_abrupt(made) && type->flags & CLASS_INTERFACE && thrown_is(in, EX_GROOVY_CAST);
    if (!proxy) return made;
    thrown_take(in);
    return proxy_new(in, type, v);
}

bool as_map_has_closures(Interp *in, Value map) {
    (void)in;
    uint32_t at = 0;
    Value key, value;
    while (map_next(as_map(map), &at, &key, &value))
        if (value.kind == V_CLOSURE) return true;
    return false;
}
