/*
 * What a MetaMethod says of its method in the JVM's terms: its types as CachedClass, its descriptor, which arguments it takes.
 */
#include "interp/classes/metaclass.h"
#include "interp/collections/list.h"
#include "interp/native.h"
#include "interp/text/string.h"

/* --- CachedClass: how the metaClasses name a class ---------------------------------------------------------------------------- */

static Class *class_behind(Value v) { return as_native(v)->data; }
static Value cached_class(Interp *in, Class *c) { return native_new(in, class_named(in, "org.codehaus.groovy.reflection.CachedClass"), c); }

/* As in class files: I, [I, Ljava/lang/String; */
static void put_descriptor(Buf *out, const Class *c) {
    static const struct { const char *name, *code; } primitives[] = {
        {"void", "V"}, {"int", "I"}, {"long", "J"}, {"boolean", "Z"}, {"char", "C"},
        {"byte", "B"}, {"short", "S"},  {"float", "F"}, {"double", "D"}};
    for (size_t i = 0; i < sizeof primitives / sizeof *primitives; i++)
        if (strcmp(c->name, primitives[i].name) == 0) {
            buf_z(out, primitives[i].code);
            return;
        }
    if (!c->element) buf_char(out, 'L');
    for (const char *at = c->name; *at; at++) buf_char(out, *at == '.' ? '/' : *at);
    if (!c->element) buf_char(out, ';');
}

METHOD(cached_the_class) { return v_obj(V_CLASS, class_behind(self)); }
METHOD(cached_name) { return string_z(in, class_behind(self)->name); }
METHOD(cached_text) { return value_to_string(in, v_obj(V_CLASS, class_behind(self))); }
METHOD(cached_is_array) { return v_bool(class_behind(self)->element != NULL); }
METHOD(cached_is_interface) { return v_bool(class_behind(self)->flags & CLASS_INTERFACE); }
METHOD(cached_is_primitive) { return v_bool(class_behind(self)->flags & CLASS_PRIMITIVE); }
METHOD(cached_equals) {
    bool same = args[0].kind == V_NATIVE && args[0].as.obj->cls == self.as.obj->cls && class_behind(args[0]) == class_behind(self);
    return v_bool(same);
}
METHOD(cached_hash) { return call_method_z(in, v_obj(V_CLASS, class_behind(self)), "hashCode", NULL, 0); }
METHOD(cached_description) {
    Buf out = {0};
    put_descriptor(&out, class_behind(self));
    return string_from_buf(in, &out);
}

static const NativeMethod cached_methods[] = {
    {"getTheClass()", cached_the_class},
    {"getCachedClass()", cached_the_class},
    {"getName()", cached_name},
    {"getTypeDescription()", cached_description},
    {"getIsArray()", cached_is_array},
    {"getIsInterface()", cached_is_interface},
    {"isInterface()", cached_is_interface},
    {"getIsPrimitive()", cached_is_primitive},
    {"isPrimitive()", cached_is_primitive},
    {"equals(Object)", cached_equals},
    {"hashCode()", cached_hash},
    {"toString()", cached_text},
    {0},
};
const NativeType type_CachedClass = {
    .name = "org.codehaus.groovy.reflection.CachedClass", .kind = V_NATIVE, .methods = cached_methods};

/* --- the method ---------------------------------------------------------------------------------------------------------------------- */

static Method *method_of(Value v) { return as_native(v)->data; }

METHOD(cached_types) {
    Method *m = method_of(self);
    Class **params = method_params(in, m);
    Value out = array_new(in, class_named(in, "org.codehaus.groovy.reflection.CachedClass"), m->param_count);
    for (uint16_t i = 0; i < m->param_count; i++) as_list(out)->at[i] = cached_class(in, params[i]);
    return out;
}

METHOD(cached_owner) { return cached_class(in, method_of(self)->owner); }
METHOD(parameter_count) { return v_int(method_of(self)->param_count); }

static bool put_types(Interp *in, Buf *out, Value self) {
    Method *m = method_of(self);
    Value result = call_method_z(in, self, "getReturnType", NULL, 0);
    if (is_abrupt(result)) return false;
    Class **params = method_params(in, m);
    buf_char(out, '(');
    for (uint16_t i = 0; i < m->param_count; i++) put_descriptor(out, params[i]);
    buf_char(out, ')');
    put_descriptor(out, as_class(result));
    return true;
}

METHOD(descriptor) {
    Buf out = {0};
    return put_types(in, &out, self) ? string_from_buf(in, &out) : V_THROWN;
}

METHOD(signature) {
    Buf out = {0};
    buf_z(&out, method_of(self)->name->text);
    return put_types(in, &out, self) ? string_from_buf(in, &out) : V_THROWN;
}

/* Classes or the arguments themselves; null fits all but primitives. */
METHOD(takes_arguments) {
    Method *m = method_of(self);
    const List *given = is_null(args[0]) ? NULL : as_list(args[0]);
    if ((given ? given->len : 0) != m->param_count) return v_bool(false);
    bool classes = given && given->obj.cls == class_array_of(in, in->kinds[V_CLASS]);
    Class **params = method_params(in, m);
    for (uint16_t i = 0; i < m->param_count; i++) {
        Value v = given->at[i];
        if (is_null(v) ? params[i]->flags & CLASS_PRIMITIVE
                       : !class_is_subclass(class_boxed(in, classes ? as_class(v) : class_of(in, v)), class_boxed(in, params[i])))
            return v_bool(false);
    }
    return v_bool(true);
}

METHOD(takes_exactly) {
    Method *m = method_of(self);
    const List *given = as_list_or_null(args[0]);
    if (!given) return throw_bare(in, EX_NULL_POINTER);
    Class **params = method_params(in, m);
    bool same = given->len == m->param_count;
    for (uint16_t i = 0; same && i < m->param_count; i++) same = given->at[i].kind == V_CLASS && as_class(given->at[i]) == params[i];
    return v_bool(same);
}

METHOD(is_public) { return v_bool(method_is_public(method_of(self))); }
METHOD(is_private) { return v_bool(method_of(self)->is_private); }
METHOD(is_protected) { return v_bool((method_of(self)->modifiers & MODIFIER_PROTECTED) != 0); }
METHOD(is_abstract) { return v_bool(method_of(self)->is_abstract); }

const NativeMethod metamethod_questions[] = {
    {"getParameterTypes()", cached_types},
    {"getParamsCount()", parameter_count},
    {"getDeclaringClass()", cached_owner},
    {"getDescriptor()", descriptor},
    {"getSignature()", signature},
    {"isValidMethod(Class[])", takes_arguments},
    {"isValidMethod(Object[])", takes_arguments},
    {"isValidExactMethod(Class[])", takes_exactly},
    {"isPublic()", is_public},
    {"isPrivate()", is_private},
    {"isProtected()", is_protected},
    {"isAbstract()", is_abstract},
    {0},
};
