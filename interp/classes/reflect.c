/*
 * Methods, fields and properties as objects (MetaMethod, MetaProperty, java.lang.reflect.Field), and a closure's class.
 */
#include "interp/eval/call.h"
#include "interp/collections/list.h"
#include "interp/classes/metaclass.h"
#include "interp/known.h"
#include "interp/classes/property.h"
#include "interp/classes/reflected.h"
#include "interp/classes/transform.h"
#include "interp/classes/unit.h"

/* --- methods ------------------------------------------------------------------------------------------------------------------ */

Value metamethod_new(Interp *in, Method *m) {
    method_params(in, m);
    return native_new(in, class_named(in, "groovy.lang.MetaMethod"), m);
}

/* A class, or an argument itself. */
static bool fits_type(Interp *in, Class *type, Value given) {
    if (is_null(given)) return true;
    Class *of = given.kind == V_CLASS ? as_class(given) : class_of(in, given);
    return class_is_subclass(class_boxed(in, of), class_boxed(in, type)) || (given.kind != V_CLASS && type_accepts(in, type, given));
}

/* Do all fit the parameters? The last of a varargs method's may be any number. */
static bool takes(Interp *in, Method *m, const List *all, bool (*fits)(Interp *, Class *, Value)) {
    Class **params = method_params(in, m);
    uint32_t plain = m->varargs ? m->param_count - 1u : m->param_count;
    if (all->len < plain || (all->len > plain && !m->varargs)) return false;
    for (uint32_t i = 0; i < plain; i++)
        if (!fits(in, params[i], all->at[i])) return false;
    if (m->varargs && all->len == m->param_count && fits(in, params[plain], all->at[plain])) return true;
    for (uint32_t i = plain; i < all->len; i++)
        if (!fits(in, params[plain]->element, all->at[i])) return false;
    return true;
}

/* Of two that take the same arguments the narrower one counts; of two of one class that do not compare, the one written first, which
 * stands behind. Varargs come last. */
static bool is_better(Interp *in, Method *m, Method *than) {
    if (m->varargs != than->varargs) return than->varargs;
    bool narrower = m->param_count == than->param_count, same = narrower;
    for (uint16_t i = 0; narrower && i < m->param_count; i++) {
        Class *own = method_params(in, m)[i], *other = method_params(in, than)[i];
        narrower = class_is_subclass(class_boxed(in, own), class_boxed(in, other));
        same &= own == other;
    }
    bool wider = m->param_count == than->param_count;
    for (uint16_t i = 0; wider && i < m->param_count; i++)
        wider = class_is_subclass(class_boxed(in, method_params(in, than)[i]), class_boxed(in, method_params(in, m)[i]));
    return !same && (narrower || (!wider && m->owner == than->owner));
}

Value metamethods_list(Interp *in, Class *c, const Sym *name, const List *types, bool statics) {
    Value out = list_new(in, 4);
    const MethodSet *set = name == in->state->sym.init ? NULL : class_methods(in, c, name); /* constructors are no methods */
    Method *best = NULL;
    for (uint32_t i = 0; set && i < set->count; i++) {
        Method *m = set->item[i];
        if ((statics && !m->is_static) || (types && !takes(in, m, types, fits_type))) continue;
        if (!types) list_push(as_list(out), metamethod_new(in, m));
        else if (!best || is_better(in, m, best)) best = m;
    }
    if (best) list_push(as_list(out), metamethod_new(in, best));
    if (as_list(out)->len < 2) out.as.obj->cls = class_known(in, as_list(out)->len ? CLS_SINGLETON_LIST : CLS_EMPTY_LIST);
    as_list(out)->immutable = as_list(out)->len < 2;
    return out;
}

Value do_calls_list(Interp *in, Value closure, const List *types) {
    const Closure *c = as_closure(closure);
    Value out = list_new(in, 2);
    int most = c->max_params > 0 ? c->max_params : 0, least = c->function && c->function->implicit_it ? 0 : most;
    for (int count = most; count >= least; count--) {
        Method *m = gc_new(Method);
        *m = (Method){.name = in->state->sym.do_call, .owner = closure_class(in, as_closure(closure)), .closure = closure};
        m->param_count = (uint16_t)count;
        if (!types || takes(in, m, types, fits_type)) list_push(as_list(out), metamethod_new(in, m));
    }
    return out;
}

static Method *method_of(Value v) { return as_native(v)->data; }

static Value method_name(Interp *in, Value self, const Value *args, int argc) {
    return (void)args, (void)argc, sym_value(in, method_of(self)->name);
}

Value reflect_param_types(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Method *m = method_of(self);
    Class **params = method_params(in, m);
    Value out = array_new(in, in->kinds[V_CLASS], m->param_count);
    for (uint16_t i = 0; i < m->param_count; i++) as_list(out)->at[i] = v_obj(V_CLASS, params[i]);
    return out;
}

/* Is it an object of that class, for whose methods and fields reflection takes no other? False: threw. */
static bool is_instance(Interp *in, Class *c, Value object) {
    if (is_null(object)) return throw_bare(in, EX_NULL_POINTER), false;
    if (value_instanceof(in, object, c)) return true;
    throw_error(in, EX_ILLEGAL_ARGUMENT, "object is not an instance of declaring class");
    return false;
}

static Value call_on(Interp *in, Method *m, Value receiver, const List *given) {
    return method_invoke(in, m, m->is_static ? v_obj(V_CLASS, m->owner) : receiver, given->at, (int)given->len);
}

static Value method_call(Interp *in, Value self, const Value *args, int argc) {
    Method *m = method_of(self);
    const List *given = reflect_items(argc > 1 ? args[1] : v_null());
    if (!m->is_static && !is_instance(in, class_real(m->owner), args[0])) return V_THROWN;
    return reflect_arguments_fit(in, m, given) ? call_on(in, m, args[0], given) : V_THROWN;
}

/* With Groovy's conversions of the arguments. */
static Value method_call_converting(Interp *in, Value self, const Value *args, int argc) {
    Method *m = method_of(self);
    const List *given = reflect_items(argc > 1 ? args[1] : v_null());
    if (!m->is_static && !is_instance(in, class_real(m->owner), args[0])) return V_THROWN;
    if (!takes(in, m, given, type_accepts) && !reflect_arguments_fit(in, m, given)) return V_THROWN;
    return call_on(in, m, args[0], given);
}

Class *method_return_type(Interp *in, Method *m) {
    Method *wrapped = transform_wrapped(m);
    if (wrapped) m = wrapped;
    Function *fn = m->function;
    if (fn && !function_prepare(in, fn)) return NULL;
    if (m->field && m->param_count) return class_named(in, "void");
    if (m->field && m->field->type) return m->field->type;
    if (fn && fn->is_void) return class_named(in, "void");
    return fn && fn->return_type ? fn->return_type : in->kinds[V_OBJECT];
}

static Value method_return(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Class *type = method_return_type(in, method_of(self));
    return type ? v_obj(V_CLASS, type) : V_THROWN;
}

static Value method_static(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, v_bool(method_of(self)->is_static);
}

Value reflect_modifiers(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    const Method *m = method_of(self);
    int bits = m->is_private ? 2 : m->modifiers & MODIFIER_PROTECTED ? 4 : 1;
    if (m->is_static) bits |= 8;
    if (m->modifiers & MODIFIER_FINAL) bits |= 16;
    if (m->is_abstract) bits |= 1024;
    return v_int(bits);
}

static Value not_synthetic(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)self, (void)args, (void)argc, v_bool(false);
}

static const NativeMethod metamethod_methods[] = {
    {"getName()", method_name},
    {"getNativeParameterTypes()", reflect_param_types},
    {"invoke(Object, Object[])", method_call},
    {"doMethodInvoke(Object, Object[])", method_call_converting},
    {"getReturnType()", method_return},
    {"isStatic()", method_static},
    {"getModifiers()", reflect_modifiers},
    {"isSynthetic()", not_synthetic},
    {"toString()", reflect_method_text},
    {0},
};
const NativeType type_groovy_lang_MetaMethod = {.name = "groovy.lang.MetaMethod", .kind = V_NATIVE, .methods = metamethod_methods};

/* --- properties and fields ------------------------------------------------------------------------------------------------------ */

typedef struct MetaProperty {
    Class *of;
    const Sym *name;
} MetaProperty;

static Value property_object(Interp *in, const char *type, Class *c, const Sym *name) {
    MetaProperty *p = gc_new(MetaProperty);
    *p = (MetaProperty){c, name};
    return native_new(in, class_named(in, type), p);
}

Value metaproperty_new(Interp *in, Class *c, const Sym *name) { return property_object(in, "groovy.lang.MetaProperty", c, name); }
Value property_of_class(Interp *in, Class *c, const Sym *name) {
    if (!name->text[0]) return v_null();
    bool there = property_find(in, c, name, false, false).form != PROPERTY_NONE;
    const MethodSet *set = there ? NULL : class_methods(in, c, sym_setter(in, name));
    for (uint32_t i = 0; set && i < set->count && !there; i++) there = set->item[i]->param_count == 1 && !set->item[i]->is_static;
    return there ? metaproperty_new(in, c, name) : v_null();
}

Value reflect_field_new(Interp *in, Class *c, const Sym *name) { return property_object(in, "java.lang.reflect.Field", c, name); }

static MetaProperty *meta(Value v) { return as_native(v)->data; }

static Value property_name(Interp *in, Value self, const Value *args, int argc) {
    return (void)args, (void)argc, sym_value(in, meta(self)->name);
}

static Value property_get(Interp *in, Value self, const Value *args, int argc) {
    bool other = args[0].kind != V_CLASS && !is_instance(in, class_real(meta(self)->of), args[0]);
    return (void)argc, other ? V_THROWN : property_plain(in, args[0], meta(self)->name);
}

/* A final field, and a getter without a setter, are refused in the metaClass's words. */
static Value property_set(Interp *in, Value self, const Value *args, int argc) {
    const Sym *name = meta(self)->name;
    const Field *f = class_find_field(meta(self)->of, name);
    if (f && f->is_final && !class_methods(in, meta(self)->of, sym_setter(in, name))) {
        if (class_methods(in, meta(self)->of, sym_getter(in, name)))
            return throw_error(in, EX_GROOVY_RUNTIME, "Cannot set read-only property: %s", name->text);
        return throw_error(in, EX_GROOVY_RUNTIME, "Cannot set the property '%s' because the backing field is final.", name->text);
    }
    bool other = args[0].kind != V_CLASS && !is_instance(in, class_real(meta(self)->of), args[0]);
    return (void)argc, !other && property_plain_set(in, args[0], meta(self)->name, args[1]) ? v_null() : V_THROWN;
}

static Value field_read(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    Field *f = class_find_field(meta(self)->of, meta(self)->name);
    if (f && f->is_static) return class_init(in, f->owner) ? f->owner->statics[f->slot] : V_THROWN;
    return field_get(in, args[0], meta(self)->name);
}

static Value field_write(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    const Field *f = class_find_field(meta(self)->of, meta(self)->name);
    if (f && f->type && !is_null(args[1]) && !passes_as_it_is(in, f->type, args[1]))
        return throw_error(in, EX_ILLEGAL_ARGUMENT, "Can not set %s%s%s field %s.%s to %s", f->is_static ? "static " : "",
                           f->is_final ? "final " : "", f->type->name, f->owner->name, f->name->text,
                           class_real(class_of(in, args[1]))->name);
    return field_set(in, is_null(args[0]) ? v_obj(V_CLASS, meta(self)->of) : args[0], meta(self)->name, args[1]) ? v_null() : V_THROWN;
}

static Value property_type(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Field *f = class_find_field(meta(self)->of, meta(self)->name);
    return v_obj(V_CLASS, f && f->type ? f->type : in->kinds[V_OBJECT]);
}

/* List<Item>: a type with arguments; else the class. */
typedef struct ParameterizedType {
    Class *raw;
    Value arguments;
} ParameterizedType;

static Value generic_type(Interp *in, Value self, const Value *args, int argc) {
    const Field *f = class_find_field(meta(self)->of, meta(self)->name);
    Node *type = f && f->node && f->node->kind == AST_FIELD ? f->node->FIELD.type : NULL;
    if (!type || !type->TYPE.args.count || !f->owner->unit) return property_type(in, self, args, argc);
    ParameterizedType *p = gc_new(ParameterizedType);
    *p = (ParameterizedType){f->type ? f->type : in->kinds[V_OBJECT], array_new(in, in->kinds[V_OBJECT], type->TYPE.args.count)};
    for (uint32_t i = 0; i < type->TYPE.args.count; i++) {
        Class *c = type_find(f->owner->unit, f->owner, type->TYPE.args.item[i]);
        as_list(p->arguments)->at[i] = v_obj(V_CLASS, c ? c : in->kinds[V_OBJECT]);
    }
    return native_new(in, class_named(in, "java.lang.reflect.ParameterizedType"), p);
}

static Value raw_type(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, v_obj(V_CLASS, ((ParameterizedType *)as_native(self)->data)->raw);
}

static Value type_arguments(Interp *in, Value self, const Value *args, int argc) {
    return (void)in, (void)args, (void)argc, ((ParameterizedType *)as_native(self)->data)->arguments;
}

static const NativeMethod parameterized_methods[] = {
    {"getRawType()", raw_type}, {"getActualTypeArguments()", type_arguments}, {0}};
const NativeType type_java_lang_reflect_ParameterizedType = {
    .name = "java.lang.reflect.ParameterizedType", .kind = V_NATIVE, .methods = parameterized_methods};

/* Java's numbers, in the order in which modifiers are written. */
static const struct { int bit; const char *word; } java_modifiers[] = {
    {1, "public"}, {4, "protected"}, {2, "private"}, {8, "static"}, {16, "final"}, {128, "transient"}, {64, "volatile"},
};

static Value field_modifiers(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    Field *f = class_find_field(meta(self)->of, meta(self)->name);
    int written = f && f->node && f->node->kind == AST_FIELD ? f->node->FIELD.modifiers : 0;
    int bits = !f ? 1 : f->is_private || f->is_property ? 2 : written & MODIFIER_PROTECTED ? 4 : 1;
    if (f && f->is_static) bits |= 8;
    if (f && f->is_final) bits |= 16;
    if (written & MODIFIER_TRANSIENT) bits |= 128;
    if (written & MODIFIER_VOLATILE) bits |= 64;
    return v_int(bits);
}

static Value field_owner(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    const Field *f = class_find_field(meta(self)->of, meta(self)->name);
    return v_obj(V_CLASS, f ? f->owner : meta(self)->of);
}

/* "private static int a.b.C.name" */
static Value field_text(Interp *in, Value self, const Value *args, int argc) {
    Buf b = {0};
    int bits = field_modifiers(in, self, args, argc).as.i;
    for (size_t i = 0; i < sizeof java_modifiers / sizeof *java_modifiers; i++)
        if (bits & java_modifiers[i].bit) buf_printf(&b, "%s ", java_modifiers[i].word);
    buf_printf(&b, "%s %s.%s", class_readable_name(as_class(property_type(in, self, args, argc))),
               as_class(field_owner(in, self, args, argc))->name, meta(self)->name->text);
    return string_new(in, buf_as_text(&b));
}

static Value same_field(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    if (is_null(args[0]) || class_of(in, args[0]) != class_of(in, self)) return v_bool(false);
    return v_bool(meta(self)->of == meta(args[0])->of && meta(self)->name == meta(args[0])->name);
}

/* Annotations are known by their simple names. */
static Value field_annotated(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)argc;
    const Field *f = class_find_field(meta(self)->of, meta(self)->name);
    bool written = f && f->node && f->node->kind == AST_FIELD && args[0].kind == V_CLASS;
    return v_bool(written && node_has_annotation(&f->node->FIELD.annotations, as_class(args[0])->simple_name));
}

static Value nothing(Interp *in, Value self, const Value *args, int argc) { return (void)in, (void)self, (void)args, (void)argc, v_null(); }

static Value getter_name(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    const Sym *name = string_sym(in, as_string(args[0]));
    bool truth = args[1].kind == V_CLASS && as_class(args[1]) == class_named(in, "boolean");
    return sym_value(in, truth ? sym_is_getter(in, name) : sym_getter(in, name));
}

static Value setter_name(Interp *in, Value self, const Value *args, int argc) {
    return (void)self, (void)argc, sym_value(in, sym_setter(in, string_sym(in, as_string(args[0]))));
}

/* A property is as open as its accessors. */
static Value property_modifiers(Interp *in, Value self, const Value *args, int argc) {
    const Field *f = class_find_field(meta(self)->of, meta(self)->name);
    Value bits = field_modifiers(in, self, args, argc);
    return f && f->is_property ? v_int((bits.as.i & ~2) | 1) : bits;
}

static const NativeMethod property_methods[] = {
    {"static getGetterName(String, Class)", getter_name},
    {"static getSetterName(String)", setter_name},
    {"getName()", property_name},
    {"getProperty(Object)", property_get},
    {"setProperty(Object, Object)", property_set},
    {"getType()", property_type},
    {"getModifiers()", property_modifiers},
    {0},
};
const NativeType type_groovy_lang_MetaProperty = {.name = "groovy.lang.MetaProperty", .kind = V_NATIVE, .methods = property_methods};

static const NativeMethod field_methods[] = {
    {"getName()", property_name},      {"getType()", property_type},     {"get(Object)", field_read}, {"set(Object, Object)", field_write},
    {"setAccessible(boolean)", nothing}, {"getModifiers()", field_modifiers}, {"isSynthetic()", not_synthetic},
    {"getGenericType()", generic_type}, {"getDeclaringClass()", field_owner}, {"toString()", field_text},
    {"equals(Object)", same_field}, {"isAnnotationPresent(Class)", field_annotated}, {0},
};
const NativeType type_java_lang_reflect_Field = {.name = "java.lang.reflect.Field", .kind = V_NATIVE, .methods = field_methods};

Reflected reflected(Value v) {
    if (v.kind == V_CLASS) return (Reflected){.of = as_class(v)};
    if (strcmp(v.as.obj->cls->name, "java.lang.reflect.Field") == 0)
        return (Reflected){.of = meta(v)->of, .field = class_find_field(meta(v)->of, meta(v)->name)};
    return (Reflected){.of = method_of(v)->owner, .method = method_of(v)};
}

/* --- a closure's class ------------------------------------------------------------------------------------------------------------ */

Class *closure_class(Interp *in, Closure *c) {
    if (!c->function || c->obj.cls != in->kinds[V_CLOSURE]) return c->obj.cls;
    Function *fn = c->function;
    if (!fn->closure_class) {
        fn->closure_class = class_new(in, closure_class_name(fn), in->kinds[V_CLOSURE], 0);
        fn->closure_class->state = CLASS_READY;
    }
    return fn->closure_class;
}

const Class *class_shown(Interp *in, Value v) {
    return v.kind == V_CLOSURE ? closure_class(in, as_closure(v)) : class_real(class_of(in, v));
}

Class *shown_class(Interp *in, Value v) {
    return v.kind == V_CLOSURE ? closure_class(in, as_closure(v)) : class_real(class_of(in, v));
}
