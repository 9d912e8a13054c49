/*
 * A class's methods, constructors and fields as objects of java.lang.reflect.
 */
#include "interp/classes/class.h"
#include "interp/classes/metaclass.h"
#include "interp/collections/list.h"
#include "interp/known.h"
#include "interp/native.h"
#include "interp/text/string.h"
#include "interp/thrown.h"

static Value array_made(Interp *in, const char *type, Value list) {
    Value out = array_new(in, class_named(in, type), as_list(list)->len);
    if (as_list(list)->len) memcpy(as_list(out)->at, as_list(list)->at, as_list(list)->len * sizeof(Value));
    return out;
}

static bool has_types(Interp *in, Method *m, const List *types) {
    if (m->param_count != types->len) return false;
    for (uint32_t i = 0; i < types->len; i++)
        if (types->at[i].kind != V_CLASS || as_class(types->at[i]) != method_params(in, m)[i]) return false;
    return true;
}

static const List *types_of(Value array) {
    static const List none;
    return is_null(array) ? &none : as_list(array);
}

/* --- methods ------------------------------------------------------------------------------------------------------------------- */

/* Of what stands on Object here, the JDK and GroovyObject know only these; the rest is Groovy's. */
static bool is_of_platform(const Method *m) {
    static const char names[] = " equals hashCode toString getClass notify notifyAll wait getMetaClass setMetaClass invokeMethod "
                                "getProperty setProperty ";
    return strstr(names, text_printf(" %s ", m->name->text)) != NULL;
}

static bool is_listed(Interp *in, const List *list, Method *m) {
    for (uint32_t i = 0; i < list->len; i++) {
        Method *other = as_native(list->at[i])->data;
        bool same = other->name == m->name && other->param_count == m->param_count;
        for (uint16_t k = 0; same && k < m->param_count; k++) same = method_params(in, other)[k] == method_params(in, m)[k];
        if (same) return true;
    }
    return false;
}

static void list_methods(Interp *in, Class *c, bool all, List *out) {
    class_load(in, c);
    for (uint32_t i = 0; i < c->methods.cap; i++)
        for (Method *m = c->methods.keys[i] ? c->methods.values[i] : NULL; m; m = m->next) {
            if (m->name == in->state->sym.init || (c == in->kinds[V_OBJECT] && !is_of_platform(m))) continue;
            if (!all && (m->is_private || m->modifiers & MODIFIER_PROTECTED)) continue;
            if (all || !is_listed(in, out, m)) list_push(out, reflect_method_new(in, m));
        }
}

METHOD(get_declared_methods) {
    Value list = list_new(in, 16);
    list_methods(in, as_class(self), true, as_list(list));
    return array_made(in, "java.lang.reflect.Method", list);
}

static void list_of_interfaces(Interp *in, const Class *c, List *out) {
    for (uint32_t i = 0; i < c->interface_count; i++) {
        list_methods(in, c->interfaces[i], false, out);
        list_of_interfaces(in, c->interfaces[i], out);
    }
}

METHOD(get_methods) {
    Value list = list_new(in, 32);
    bool interface = as_class(self)->flags & CLASS_INTERFACE;
    for (Class *c = as_class(self); c && !(interface && c == in->kinds[V_OBJECT]); c = c->super) {
        list_methods(in, c, false, as_list(list));
        if (c->flags & (CLASS_INTERFACE | CLASS_ABSTRACT)) list_of_interfaces(in, c, as_list(list));
    }
    return array_made(in, "java.lang.reflect.Method", list);
}

METHOD(get_method) {
    if (is_null(args[0])) return throw_error(in, EX_NULL_POINTER, NULL);
    const Sym *name = string_sym(in, as_string(args[0]));
    const MethodSet *set = class_methods(in, as_class(self), name);
    for (uint32_t i = 0; set && i < set->count; i++)
        if (has_types(in, set->item[i], types_of(args[1]))) return reflect_method_new(in, set->item[i]);
    return throw_error(in, EX_NO_SUCH_METHOD, "%s.%s()", as_class(self)->name, name->text);
}

/* --- constructors --------------------------------------------------------------------------------------------------------------- */

typedef struct Constructor {
    Class *of;
    Method *method; /* NULL: the one without parameters that nobody wrote */
} Constructor;

static Constructor *constructor_of(Value v) { return as_native(v)->data; }

static void push_constructor(Interp *in, List *out, Class *c, Method *m) {
    Constructor *made = gc_new(Constructor);
    *made = (Constructor){c, m};
    list_push(out, native_new(in, class_named(in, "java.lang.reflect.Constructor"), made));
}

static void list_constructors(Interp *in, Class *c, bool all, List *out) {
    class_load(in, c);
    if (c->flags & (CLASS_INTERFACE | CLASS_PRIMITIVE) || c->element) return;
    Method *first = symmap_get(&c->methods, in->state->sym.init);
    for (Method *m = first; m; m = m->next)
        if (all || !m->is_private) push_constructor(in, out, c, m);
    if (!first && !c->native) push_constructor(in, out, c, NULL);
}

static Value constructors(Interp *in, Value self, bool all) {
    Value list = list_new(in, 4);
    list_constructors(in, as_class(self), all, as_list(list));
    return array_made(in, "java.lang.reflect.Constructor", list);
}
METHOD(get_constructors) { return constructors(in, self, false); }
METHOD(get_declared_constructors) { return constructors(in, self, true); }

METHOD(get_constructor) {
    Value all = constructors(in, self, true);
    const List *types = types_of(args[0]);
    for (uint32_t i = 0; i < as_list(all)->len; i++) {
        Method *m = constructor_of(as_list(all)->at[i])->method;
        if (m ? has_types(in, m, types) : types->len == 0) return as_list(all)->at[i];
    }
    return throw_error(in, EX_NO_SUCH_METHOD, "%s.<init>()", as_class(self)->name);
}

METHOD(new_instance) {
    const List *given = types_of(args[0]);
    return class_construct(in, constructor_of(self)->of, given->at, (int)given->len);
}

METHOD(constructor_types) {
    Method *m = constructor_of(self)->method;
    Value out = array_new(in, in->kinds[V_CLASS], m ? m->param_count : 0);
    for (uint16_t i = 0; m && i < m->param_count; i++) as_list(out)->at[i] = v_obj(V_CLASS, method_params(in, m)[i]);
    return out;
}

METHOD(constructor_count) { return v_int(constructor_of(self)->method ? constructor_of(self)->method->param_count : 0); }
METHOD(constructor_name) { return string_z(in, constructor_of(self)->of->name); }
METHOD(constructor_class) { return v_obj(V_CLASS, constructor_of(self)->of); }
METHOD(constructor_bits) {
    const Method *m = constructor_of(self)->method;
    return v_int(!m ? 1 : m->is_private ? 2 : m->modifiers & MODIFIER_PROTECTED ? 4 : 1);
}
METHOD(set_accessible) { return v_null(); }

METHOD(constructor_text) {
    const Constructor *c = constructor_of(self);
    Buf out = {0};
    buf_printf(&out, "%s%s(", c->method && c->method->is_private ? "private " : "public ", c->of->name);
    for (uint16_t i = 0; c->method && i < c->method->param_count; i++)
        buf_printf(&out, "%s%s", i ? "," : "", method_params(in, c->method)[i]->name);
    buf_char(&out, ')');
    return string_from_buf(in, &out);
}

static const NativeMethod constructor_methods[] = {
    {"newInstance(Object...)", new_instance},
    {"getParameterTypes()", constructor_types},
    {"getParameterCount()", constructor_count},
    {"getName()", constructor_name},
    {"getDeclaringClass()", constructor_class},
    {"getModifiers()", constructor_bits},
    {"setAccessible(boolean)", set_accessible},
    {"toString()", constructor_text},
    {0},
};
const NativeType type_java_lang_reflect_Constructor = {
    .name = "java.lang.reflect.Constructor", .kind = V_NATIVE, .methods = constructor_methods};

/* --- fields ---------------------------------------------------------------------------------------------------------------------- */

METHOD(get_declared_fields) {
    Value list = list_new(in, 8);
    Class *c = as_class(self);
    for (uint32_t i = 0; i < c->own_count; i++) list_push(as_list(list), reflect_field_new(in, c, c->own_fields[i]->name));
    return array_made(in, "java.lang.reflect.Field", list);
}

/* A property's field is private. */
static bool is_public(const Field *f) {
    return !f->is_property && !f->is_private && !(f->node && f->node->kind == AST_FIELD && f->node->FIELD.modifiers & MODIFIER_PROTECTED);
}

METHOD(get_fields) {
    Value list = list_new(in, 8);
    for (Class *c = as_class(self); c; c = c->super)
        for (uint32_t i = 0; i < c->own_count; i++)
            if (is_public(c->own_fields[i])) list_push(as_list(list), reflect_field_new(in, c, c->own_fields[i]->name));
    return array_made(in, "java.lang.reflect.Field", list);
}

METHOD(get_field) {
    if (is_null(args[0])) return throw_error(in, EX_NULL_POINTER, NULL);
    const Sym *name = string_sym(in, as_string(args[0]));
    if (!class_find_field(as_class(self), name)) return throw_error(in, EX_NO_SUCH_FIELD, "%s", name->text);
    return reflect_field_new(in, as_class(self), name);
}

const NativeMethod class_member_methods[] = {
    {"getMethods()", get_methods},
    {"getDeclaredMethods()", get_declared_methods},
    {"getMethod(String, Class...)", get_method},
    {"getDeclaredMethod(String, Class...)", get_method},
    {"getConstructors()", get_constructors},
    {"getDeclaredConstructors()", get_declared_constructors},
    {"getConstructor(Class...)", get_constructor},
    {"getDeclaredConstructor(Class...)", get_constructor},
    {"getFields()", get_fields},
    {"getDeclaredFields()", get_declared_fields},
    {"getField(String)", get_field},
    {"getDeclaredField(String)", get_field},
    {0},
};
