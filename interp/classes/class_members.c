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
        if (other->name == m->name && methods_take_same(in, other, m)) return true;
    }
    return false;
}

static void list_methods(Interp *in, Class *c, bool all, List *out) {
    class_load(in, c);
    for (uint32_t i = 0; i < c->methods.cap; i++)
        for (Method *m = c->methods.keys[i] ? c->methods.values[i] : NULL; m; m = m->next) {
            if (m->name == in->state->sym.init || (c == in->kinds[V_OBJECT] && !is_of_platform(m))) continue;
            if (!all && !method_is_public(m)) continue;
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

METHOD(get_method) { return reflect_method_find(in, as_class(self), args, false); }
METHOD(get_declared_method) { return reflect_method_find(in, as_class(self), args, true); }
METHOD(get_constructor) { return reflect_constructor_find(in, as_class(self), args[0], false); }
METHOD(get_declared_constructor) { return reflect_constructor_find(in, as_class(self), args[0], true); }
METHOD(get_constructors) { return array_made(in, "java.lang.reflect.Constructor", reflect_constructors(in, as_class(self), false)); }
METHOD(get_declared_constructors) {
    return array_made(in, "java.lang.reflect.Constructor", reflect_constructors(in, as_class(self), true));
}

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
    {"getDeclaredMethod(String, Class...)", get_declared_method},
    {"getConstructors()", get_constructors},
    {"getDeclaredConstructors()", get_declared_constructors},
    {"getConstructor(Class...)", get_constructor},
    {"getDeclaredConstructor(Class...)", get_declared_constructor},
    {"getFields()", get_fields},
    {"getDeclaredFields()", get_declared_fields},
    {"getField(String)", get_field},
    {"getDeclaredField(String)", get_field},
    {0},
};
