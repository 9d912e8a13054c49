/*
 * java.lang.reflect: a class's methods and constructors as objects, which call past all of Groovy's hooks. Those that Groovy's
 * metaClass hands out are in reflect.c.
 */
#include "interp/classes/construct.h"
#include "interp/classes/jdk_members.h"
#include "interp/classes/metaclass.h"
#include "interp/classes/thrown_type.h"
#include "interp/classes/unit.h"
#include "interp/collections/list.h"
#include "interp/eval/call.h"
#include "interp/native.h"
#include "interp/unknown.h"

#include <stdlib.h>

static Method *member_of(Value v) { return as_native(v)->data; }

/* --- which one ------------------------------------------------------------------------------------------------------------- */

static bool has_types(Interp *in, Method *m, const List *types) {
    Class **params = method_params(in, m);
    bool same = m->param_count == types->len;
    for (uint32_t i = 0; same && i < types->len; i++) same = types->at[i].kind == V_CLASS && as_class(types->at[i]) == params[i];
    return same;
}


const List *reflect_items(Value array) {
    static const List none;
    return is_null(array) ? &none : as_list(array);
}

static Value throw_no_member(Interp *in, const Class *c, const char *name, const List *types) {
    Buf b = {0};
    for (uint32_t i = 0; i < types->len; i++)
        buf_printf(&b, "%s%s", i ? "," : "", types->at[i].kind == V_CLASS ? as_class(types->at[i])->name : "null");
    return throw_error(in, EX_NO_SUCH_METHOD, "%s.%s(%s)", c->name, name, b.at ? b.at : "");
}

Value reflect_method_find(Interp *in, Class *c, const Value *args, bool declared) {
    if (is_null(args[0])) return throw_null(in);
    const Sym *name = string_sym(in, as_string(args[0]));
    const List *types = reflect_items(args[1]);
    const MethodSet *set = class_methods(in, c, name);
    for (uint32_t i = 0; set && i < set->count; i++) {
        Method *m = set->item[i];
        if ((declared ? m->owner == c : method_is_public(m)) && has_types(in, m, types)) return reflect_method_new(in, m);
    }
    return throw_no_member(in, c, name->text, types);
}

/* A class that writes none has one without parameters. */
Value reflect_constructors(Interp *in, Class *c, bool declared) {
    Value out = list_new(in, 2);
    if (c->flags & (CLASS_INTERFACE | CLASS_PRIMITIVE | CLASS_ARRAY)) return out;
    const MethodSet *set = class_methods(in, c, in->state->sym.init);
    if (!set && !c->native) {
        Method *implied = gc_new(Method);
        *implied = (Method){.name = in->state->sym.init, .owner = c, .is_constructor = true, .is_synthetic = true, .resolved = true};
        list_push(as_list(out), native_new(in, class_named(in, "java.lang.reflect.Constructor"), implied));
    }
    for (uint32_t i = 0; set && i < set->count; i++)
        if (set->item[i]->owner == c && (declared || method_is_public(set->item[i])))
            list_push(as_list(out), native_new(in, class_named(in, "java.lang.reflect.Constructor"), set->item[i]));
    return out;
}

Value reflect_constructor_find(Interp *in, Class *c, Value types, bool declared) {
    const List *all = as_list(reflect_constructors(in, c, declared));
    for (uint32_t i = 0; i < all->len; i++)
        if (has_types(in, member_of(all->at[i]), reflect_items(types))) return all->at[i];
    return throw_no_member(in, c, "<init>", reflect_items(types));
}

/* --- what it says of itself -------------------------------------------------------------------------------------------------- */

static void put_modifiers(Buf *b, const Method *m) {
    buf_z(b, m->is_private ? "private " : m->modifiers & MODIFIER_PROTECTED ? "protected " : "public ");
    if (m->is_abstract) buf_z(b, "abstract ");
    if (m->is_static) buf_z(b, "static ");
    if (m->modifiers & MODIFIER_FINAL) buf_z(b, "final ");
    if (m->modifiers & MODIFIER_SYNCHRONIZED) buf_z(b, "synchronized ");
}

static void put_params(Interp *in, Buf *b, Method *m) {
    Class **params = method_params(in, m);
    for (uint16_t i = 0; i < m->param_count; i++) buf_printf(b, "%s%s", i ? "," : "(", class_readable_name(params[i]));
    buf_z(b, m->param_count ? ")" : "()");
}

Value reflect_method_text(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Method *m = member_of(self);
    Class *type = method_return_type(in, m);
    if (!type) return V_THROWN;
    Buf b = {0};
    put_modifiers(&b, m);
    buf_printf(&b, "%s %s.%s", class_readable_name(type), m->owner->name, m->name->text);
    put_params(in, &b, m);
    return v_text(in, buf_as_text(&b));
}

/* A method in MethodSelectionException's list. Groovy orders methods by what they yield, then by their parameters. */
typedef struct Listed {
    const char *order, *line;
} Listed;

static Listed listed(Interp *in, Method *m, const char *yields) {
    Class **params = method_params(in, m);
    Buf types = {0}, order = {0}, line = {0};
    for (uint16_t i = 0; i < m->param_count; i++) buf_printf(&types, "%s%s", i ? ", " : "", params[i]->name);
    buf_printf(&order, "%s %05d %s", yields, m->param_count, types.at ? types.at : "");
    put_modifiers(&line, m);
    if (m->varargs) buf_z(&line, "transient "); /* their bit is that of a field's modifier */
    if (!m->is_constructor) buf_printf(&line, "%s ", yields);
    buf_printf(&line, "%s#%s(%s)", m->owner->name, m->name->text, types.at ? types.at : "");
    return (Listed){order.at, line.at};
}

static int by_order(const void *a, const void *b) { return strcmp(((const Listed *)a)->order, ((const Listed *)b)->order); }

Value throw_no_choice(Interp *in, Class *c, const Sym *name) {
    const MethodSet *set = class_methods(in, class_view(c), name);
    Listed *list = gc_new_array(Listed, set ? set->count : 0);
    uint32_t count = 0;
    for (uint32_t i = set ? set->count : 0; i-- > 0;) {
        if (set->item[i]->owner->native) continue; /* the JDK's own are not known as such */
        Class *yields = method_return_type(in, set->item[i]);
        if (!yields) return V_THROWN;
        list[count++] = listed(in, set->item[i], yields->name);
    }
    if (count && name != in->state->sym.init) qsort(list, count, sizeof *list, by_order);
    Buf b = {0};
    for (uint32_t i = 0; i < count; i++) buf_printf(&b, "\n  %s", list[i].line);
    const char *lines = b.at ? b.at : "";
    return throw_error(in, EX_METHOD_SELECTION, "Could not find which method %s() to invoke from this list:%s", name->text, lines);
}

METHOD(constructor_text) {
    Method *m = member_of(self);
    Buf b = {0};
    put_modifiers(&b, m);
    buf_z(&b, m->owner->name);
    put_params(in, &b, m);
    return v_text(in, buf_as_text(&b));
}

METHOD(constructor_name) { return string_z(in, member_of(self)->owner->name); }
METHOD(owner) { return v_obj(V_CLASS, member_of(self)->owner); }
METHOD(param_count) { return v_int(member_of(self)->param_count); }
METHOD(has_varargs) { return v_bool(member_of(self)->varargs); }
METHOD(nothing) { return v_null(); }
METHOD(yes) { return v_bool(true); }

METHOD(same_member) {
    return v_bool(args[0].kind == V_NATIVE && args[0].as.obj->cls == self.as.obj->cls && member_of(args[0]) == member_of(self));
}

/* --- calling it ---------------------------------------------------------------------------------------------------------------- */

/* What Java says to an argument that it does not pass; Groovy's own methods are called by a cast. */
static void throw_mismatch(Interp *in, const Method *m, const Class *param, Value given) {
    if (is_null(given)) throw_bare(in, EX_ILLEGAL_ARGUMENT);
    else if (m->native && is_groovys_addition(m->owner, m->name)) throw_class_cast_to(in, given, param);
    else throw_error(in, EX_ILLEGAL_ARGUMENT, "argument type mismatch");
}

bool reflect_arguments_fit(Interp *in, Method *m, const List *given) {
    Class **params = method_params(in, m);
    if (given->len != m->param_count) return throw_error(in, EX_ILLEGAL_ARGUMENT, "wrong number of arguments"), false;
    for (uint32_t i = 0; i < given->len; i++)
        if (!is_unknown(in, given->at[i]) && !passes_as_it_is(in, params[i], given->at[i]))
            return throw_mismatch(in, m, params[i], given->at[i]), false;
    return true;
}

/* What the member threw, as reflection hands it on. What ends the run is no exception of the member's. */
static Value hand_on(Interp *in, Value result) {
    if (!is_abrupt(result) || result.as.i != FLOW_THROW || thrown_is(in, EX_FLOW_INTERRUPTED)) return result;
    Value cause = thrown_take(in);
    return throw_value(in, thrown_with_cause(exception_new(in, EX_INVOCATION_TARGET, NULL), cause));
}

METHOD(target_exception) { return self.as.obj->fields[THROWN_CAUSE]; }

/* The receiver's own method in its place. */
static Method *overriding(Interp *in, Method *m, Value receiver) {
    const MethodSet *set = class_methods(in, class_real(class_of(in, receiver)), m->name);
    for (uint32_t i = 0; set && i < set->count && !m->is_private; i++)
        if (methods_take_same(in, set->item[i], m)) return set->item[i];
    return m;
}

METHOD(method_call) {
    const List *given = reflect_items(args[1]);
    Method *m = member_of(self);
    if (!m->is_static && is_null(args[0])) return throw_null(in);
    if (!m->is_static && !value_instanceof(in, args[0], m->owner))
        return throw_error(in, EX_ILLEGAL_ARGUMENT, "object is not an instance of declaring class");
    if (!reflect_arguments_fit(in, m, given)) return V_THROWN;
    if (!m->is_static) m = overriding(in, m, args[0]);
    else if (!class_init(in, m->owner)) return V_THROWN;
    return hand_on(in, method_invoke(in, m, m->is_static ? v_obj(V_CLASS, m->owner) : args[0], given->at, (int)given->len));
}

METHOD(construct) {
    const List *given = reflect_items(args[0]);
    Method *m = member_of(self);
    if (m->owner->flags & CLASS_ABSTRACT) return throw_bare(in, EX_INSTANTIATION);
    if (!reflect_arguments_fit(in, m, given)) return V_THROWN;
    return hand_on(in, class_construct_by(in, m, given->at, (int)given->len));
}

static const NativeMethod method_methods[] = {
    {"invoke(Object, Object...)", method_call},
    {"getParameterTypes()", reflect_param_types},
    {"getDeclaringClass()", owner},
    {"getParameterCount()", param_count},
    {"isVarArgs()", has_varargs},
    {"setAccessible(boolean)", nothing},
    {"isAccessible()", yes},
    {"equals(Object)", same_member},
    {"toString()", reflect_method_text},
    {0},
};
const NativeType type_java_lang_reflect_Method = {
    .name = "java.lang.reflect.Method", .super = "groovy.lang.MetaMethod", .kind = V_NATIVE, .methods = method_methods};

Value reflect_method_new(Interp *in, Method *m) {
    method_params(in, m);
    return native_new(in, class_named(in, "java.lang.reflect.Method"), m);
}

static const NativeMethod constructor_methods[] = {
    {"newInstance(Object...)", construct},
    {"getName()", constructor_name},
    {"getParameterTypes()", reflect_param_types},
    {"getParameterCount()", param_count},
    {"getDeclaringClass()", owner},
    {"getModifiers()", reflect_modifiers},
    {"isVarArgs()", has_varargs},
    {"setAccessible(boolean)", nothing},
    {"isAccessible()", yes},
    {"equals(Object)", same_member},
    {"toString()", constructor_text},
    {0},
};
const NativeType type_java_lang_reflect_Constructor = {
    .name = "java.lang.reflect.Constructor", .kind = V_NATIVE, .methods = constructor_methods};

const NativeMethod invocation_target_methods[] = {{"getTargetException()", target_exception}, {0}};
