/*
 * java.lang.Class: what a class says about itself.
 */
#include "interp/eval/operator.h"
#include "interp/classes/additions.h"
#include "interp/classes/class_enum.h"
#include "interp/classes/construct.h"
#include "interp/collections/collections.h"
#include "interp/collections/list.h"
#include "interp/classes/metaclass.h"
#include "interp/classes/property.h"
#include "interp/classes/unit.h"

static Class *self_of(Value self) { return as_class(self); }

static Value get_name(Interp *in, Value self, const Value *args, int argc) {
    return (void)args, (void)argc, string_z(in, self_of(self)->name);
}

const char *class_readable_name(const Class *c) {
    return c->flags & CLASS_ARRAY ? text_printf("%s[]", class_readable_name(c->element)) : c->name;
}

static Value type_name(Interp *in, Value self, const Value *args, int argc) {
    return (void)args, (void)argc, string_z(in, class_readable_name(self_of(self)));
}

static Value canonical_name(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    char *name = gc_strdup(class_readable_name(self_of(self)));
    for (char *at = name; *at; at++)
        if (*at == '$') *at = '.';
    return string_z(in, name);
}

static Value simple_name(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    const Class *c = self_of(self);
    const char *number = *c->simple_name || c->native ? NULL : strrchr(c->name, '$'); /* Groovy's anonymous classes are called by it */
    return string_z(in, number ? number + 1 : c->simple_name);
}

static Value to_string(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Class *c = self_of(self);
    const char *word = c->flags & CLASS_PRIMITIVE ? "" : c->flags & CLASS_INTERFACE ? "interface " : "class ";
    return string_printf(in, "%s%s", word, c->name);
}

static Value class_value(Class *c) { return c ? v_obj(V_CLASS, c) : v_null(); }

static Value superclass(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Class *c = self_of(self);
    if (c->flags & CLASS_ARRAY) return class_value(in->kinds[V_OBJECT]);
    return class_value(c->super);
}

static Value interfaces(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Class *c = self_of(self);
    Value out = array_new(in, in->kinds[V_CLASS], c->interface_count);
    for (uint32_t i = 0; i < c->interface_count; i++) as_list(out)->at[i] = class_value(c->interfaces[i]);
    return out;
}

#define HAS_FLAG(function, flag)                                                                                      \
    static Value function(Interp *in, Value self, const Value *args, int argc) {                                       \
        return (void)in, (void)args, (void)argc, v_bool(self_of(self)->flags & (flag));                                \
    }
HAS_FLAG(is_interface, CLASS_INTERFACE)
HAS_FLAG(is_array, CLASS_ARRAY)
HAS_FLAG(is_primitive, CLASS_PRIMITIVE)
HAS_FLAG(is_enum, CLASS_ENUM)
HAS_FLAG(is_annotation, CLASS_ANNOTATION)

/* Groovy gives them numbers for names, so that Java takes none for anonymous. */
static Value is_anonymous(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)self, (void)args, (void)argc;
    return v_bool(false);
}

static Value component_type(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, class_value(self_of(self)->element);
}

static Value enclosing_class(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, class_value(self_of(self)->outer);
}

static Value new_instance(Interp *in, Value self, const Value *args, int argc) {
    const List *given = argc ? as_list_or_null(args[0]) : NULL;
    bool null = argc && !given; /* newInstance(null) gives the constructor null */
    Class *c = self_of(self);
    if (c->decl && c->flags & CLASS_ENUM) return throw_no_constructor(in, c, given ? given->at : args, given ? (int)given->len : null);
    return class_construct(in, c, given ? given->at : args, given ? (int)given->len : null);
}

static Value is_instance(Interp *in, Value self, const Value *args, int argc) {
    if (as_class(self)->flags & CLASS_PRIMITIVE) return v_bool(false);
    return (void)argc, v_bool(value_instanceof(in, args[0], self_of(self)));
}

static Value is_case(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    return v_bool(class_is_case(in, self_of(self), args[0]));
}

static Value is_assignable(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    return v_bool(class_is_subclass(as_class(args[0]), self_of(self)));
}

static Value cast(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    bool primitive = self_of(self)->flags & CLASS_PRIMITIVE; /* no object is of such a class */
    if (is_null(args[0]) || (!primitive && value_instanceof(in, args[0], self_of(self)))) return args[0];
    return throw_error(in, EX_CLASS_CAST, "Cannot cast %s to %s", class_of(in, args[0])->name, self_of(self)->name);
}

static Value enum_constants(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    if (!(self_of(self)->flags & CLASS_ENUM)) return v_null();
    return call_method(in, self, in->state->sym.values, NULL, 0);
}

static Value package_name(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    const Class *c = self_of(self);
    while (c->element) c = c->element;
    const char *dot = strrchr(c->name, '.');
    if (c->flags & CLASS_PRIMITIVE) return string_z(in, "java.lang");
    return dot ? string_new(in, text_span(c->name, (size_t)(dot - c->name))) : string_z(in, "");
}

static Value package(Interp *in, Value self, const Value *args, int argc) {
    Value name = package_name(in, self, args, argc);
    if (!as_string(name)->len || self_of(self)->element || self_of(self)->flags & CLASS_PRIMITIVE) return v_null();
    return native_new(in, class_named(in, "java.lang.Package"), as_string(name));
}

static Value package_text(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    return v_obj(V_STRING, as_native(self)->data);
}

static Value modifiers(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    unsigned flags = self_of(self)->flags;
    int bits = 1;
    if (flags & CLASS_STATIC) bits |= 8;
    if (flags & CLASS_FINAL) bits |= 16;
    if (flags & CLASS_INTERFACE) bits |= 512 | 1024;
    if (flags & CLASS_ABSTRACT) bits |= 1024;
    return v_int(bits);
}

static Value for_name(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    if (is_null(args[0])) return throw_error(in, EX_NULL_POINTER, NULL);
    Value text = value_java_string(in, args[0]);
    if (is_abrupt(text)) return text;
    const char *name = string_cz(as_string(text));
    Class *c = strchr(name, '.') || name[0] == '[' ? class_named(in, name) : symmap_get(&in->state->classes, sym_intern(in, text_of(name)));
    return c && !(c->flags & CLASS_PRIMITIVE) ? class_value(c) : throw_error(in, EX_CLASS_NOT_FOUND, "%s", name);
}

static Value false_value(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)self, (void)args, (void)argc, v_bool(false);
}

static Value mixin(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    return class_mixin_all(in, additions_view(in, self_of(self)), args[0]) ? v_null() : V_THROWN;
}

/* Classes of the platform have none. */
static Value get_class_loader(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Class *c = as_class(self), *loader = c->unit && !c->unit->source->library ? class_named(in, "groovy.lang.GroovyClassLoader") : NULL;
    return loader ? class_construct(in, loader, NULL, 0) : v_null();
}

/* The classes written in it. */
static Value declared_classes(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    const Class *c = as_class(self);
    bool written = c->decl && c->decl->kind == AST_CLASS;
    Value all = list_new(in, 4);
    for (uint32_t i = 0; written && i < c->decl->CLASS.members.count; i++) {
        const Node *n = c->decl->CLASS.members.item[i];
        if (n->kind != AST_CLASS || n->CLASS.form == FORM_ANONYMOUS) continue;
        Class *inner = class_named(in, text_printf("%s$%.*s", c->name, TEXT_FMT(n->CLASS.id)));
        if (inner) list_push(as_list(all), class_value(inner));
    }
    Value out = array_new(in, in->kinds[V_CLASS], as_list(all)->len);
    for (uint32_t i = 0; i < as_list(all)->len; i++) as_list(out)->at[i] = as_list(all)->at[i];
    return out;
}

static Value is_member(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    const Class *c = as_class(self);
    bool anonymous = c->decl && c->decl->kind == AST_CLASS && c->decl->CLASS.form == FORM_ANONYMOUS;
    return v_bool(c->outer && !anonymous);
}

static Value as_subclass(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    if (class_is_subclass(self_of(self), as_class(args[0]))) return self;
    Value text = to_string(in, self, NULL, 0);
    return is_abrupt(text) ? text : throw_error(in, EX_CLASS_CAST, "%s", as_string(text)->text);
}

static const NativeMethod class_type_methods[] = {
    {"getName()", get_name},
    {"getTypeName()", type_name},
    {"getCanonicalName()", canonical_name},
    {"getSimpleName()", simple_name},
    {"toString()", to_string},
    {"getSuperclass()", superclass},
    {"getInterfaces()", interfaces},
    {"isInterface()", is_interface},
    {"isArray()", is_array},
    {"isPrimitive()", is_primitive},
    {"isEnum()", is_enum},
    {"isAnnotation()", is_annotation},
    {"isAnonymousClass()", is_anonymous},
    {"isSynthetic()", false_value},
    {"getComponentType()", component_type},
    {"componentType()", component_type},
    {"getEnclosingClass()", enclosing_class},
    {"getDeclaringClass()", enclosing_class},
    {"getDeclaredClasses()", declared_classes},
    {"getClasses()", declared_classes},
    {"isMemberClass()", is_member},
    {"asSubclass(Class)", as_subclass},
    {"newInstance()", new_instance},
    {"newInstance(Object...)", new_instance},
    {"isInstance(Object)", is_instance},
    {"isCase(Object)", is_case},
    {"isAssignableFrom(Class)", is_assignable},
    {"cast(Object)", cast},
    {"getEnumConstants()", enum_constants},
    {"getPackage()", package},
    {"getPackageName()", package_name},
    {"getModifiers()", modifiers},
    {"getClassLoader()", get_class_loader},
    {"desiredAssertionStatus()", false_value},
    {"mixin(Class...)", mixin},
    {"mixin(List)", mixin},
    {"static forName(String)", for_name},
    {"static forName(Object)", for_name}, /* Groovy compiles the call to one with the argument's text */
    {"static forName(String, boolean, ClassLoader)", for_name},
    {0},
};

const NativeType type_java_lang_Class = {
    .name = "java.lang.Class", .interfaces = "java.io.Serializable", .kind = V_CLASS, .flags = CLASS_FINAL, .methods = class_type_methods};

static const NativeMethod package_methods[] = {{"getName()", package_text}, {"toString()", package_text}, {0}};
const NativeType type_java_lang_Package = {.name = "java.lang.Package", .kind = V_NATIVE, .methods = package_methods};
