/*
 * java.util.Optional and java.util.StringJoiner.
 */
#include "interp/collections/optional.h"

#include "interp/collections/collections_methods.h"
#include "interp/collections/iterator.h"
#include "interp/collections/streams.h"

/* --- Optional: data is a Value, null when empty ------------------------------------------------------------------ */

static Value optional_of_class(Interp *in, Class *cls, Value value) {
    if (is_null(value) && cls->extra) return v_obj(V_NATIVE, cls->extra); /* there is one that is empty */
    Value *held = gc_new(Value);
    *held = value;
    Value made = native_new(in, cls, held);
    if (is_null(value)) cls->extra = made.as.obj;
    return made;
}

Value optional_new(Interp *in, Value value) { return optional_of_class(in, class_named(in, "java.util.Optional"), value); }

Value optional_of_kind(Interp *in, Kind kind, Value value) {
    const char *what = kind == V_INT ? "Int" : kind == V_LONG ? "Long" : kind == V_DOUBLE ? "Double" : "";
    return optional_of_class(in, class_named(in, text_printf("java.util.Optional%s", what)), value);
}

/* What a function must give that makes an Optional. */
static Value optional_like(Interp *in, Value v) {
    Class *cls = class_named(in, "java.util.Optional");
    return is_abrupt(v) || value_instanceof(in, v, cls) ? v : throw_class_cast_to(in, v, cls);
}

static Value held(Value self) { return *(Value *)as_native(self)->data; }

static NATIVE(optional_of) { return is_null(args[0]) ? throw_bare(in, EX_NULL_POINTER) : optional_new(in, args[0]); }
static NATIVE(optional_of_nullable) { return optional_new(in, args[0]); }
static NATIVE(optional_empty) { return optional_new(in, v_null()); }
static NATIVE(optional_is_present) { return v_bool(!is_null(held(self))); }
static NATIVE(optional_is_empty) { return v_bool(is_null(held(self))); }

static NATIVE(optional_get) {
    return is_null(held(self)) ? throw_error(in, EX_NO_SUCH_ELEMENT, "No value present") : held(self);
}

static NATIVE(optional_or_else) { return is_null(held(self)) ? args[0] : held(self); }
static NATIVE(optional_or_else_get) { return is_null(held(self)) ? functional_call(in, args[0], "get", NULL, 0) : held(self); }

static NATIVE(optional_or_else_throw) {
    if (!is_null(held(self)) || argc == 0) return optional_get(in, self, NULL, 0);
    Value exception = functional_call(in, args[0], "get", NULL, 0);
    if (is_null(exception)) return throw_bare(in, EX_NULL_POINTER);
    if (is_abrupt(exception)) return exception;
    Class *throwable = exception_class(in, EX_THROWABLE);
    return value_instanceof(in, exception, throwable) ? throw_value(in, exception) : throw_class_cast_to(in, exception, throwable);
}

static NATIVE(optional_if_present) {
    Value v = held(self);
    if (!is_null(v) && is_abrupt(functional_call(in, args[0], "accept", &v, 1))) return V_THROWN;
    return v_null();
}

static NATIVE(optional_map) {
    Value v = held(self);
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    if (is_null(v)) return self;
    v = functional_call(in, args[0], "apply", &v, 1);
    return is_abrupt(v) ? v : optional_new(in, v);
}

static NATIVE(optional_flat_map) {
    Value v = held(self);
    if (is_null(v) && !is_null(args[0])) return self;
    if (!is_null(args[0])) v = functional_call(in, args[0], "apply", &v, 1);
    return is_null(v) || is_null(args[0]) ? throw_bare(in, EX_NULL_POINTER) : optional_like(in, v);
}

static NATIVE(optional_filter) {
    Value v = held(self);
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    if (is_null(v)) return self;
    Value kept = functional_call(in, args[0], "test", &v, 1);
    if (is_null(kept)) return throw_bare(in, EX_NULL_POINTER); /* no boolean to unbox */
    if (!is_abrupt(kept)) kept = value_truth(in, kept);
    return is_abrupt(kept) || kept.as.i ? (is_abrupt(kept) ? kept : self) : optional_new(in, v_null());
}

static NATIVE(optional_to_string) {
    const char *name = self.as.obj->cls->simple_name;
    if (is_null(held(self))) return string_printf(in, "%s.empty", name);
    Value text = value_object_text(in, held(self));
    return is_abrupt(text) ? text : string_printf(in, "%s[%s]", name, as_string(text)->text);
}

static NATIVE(optional_equals) {
    bool failed = false;
    if (args[0].kind != V_NATIVE || args[0].as.obj->cls != self.as.obj->cls) return v_bool(false);
    bool same = value_java_equals(in, held(self), held(args[0]), &failed);
    return failed ? V_THROWN : v_bool(same);
}

static NATIVE(optional_hash_code) {
    bool failed = false;
    int32_t hash = is_null(held(self)) ? 0 : value_hash(in, held(self), &failed);
    return failed ? V_THROWN : v_int(hash);
}

static NATIVE(optional_or) {
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    if (!is_null(held(self))) return self;
    Value other = functional_call(in, args[0], "get", NULL, 0);
    return is_null(other) ? throw_bare(in, EX_NULL_POINTER) : optional_like(in, other);
}
static NATIVE(optional_stream) { return stream_of(in, is_null(held(self)) ? list_new(in, 0) : list_of(in, (Value[]){held(self)}, 1)); }
static NATIVE(optional_if_present_or_else) {
    Value v = held(self), done = is_null(v) ? functional_call(in, args[1], "run", NULL, 0) : functional_call(in, args[0], "accept", &v, 1);
    return is_abrupt(done) ? done : v_null();
}

static const NativeMethod optional_methods[] = {{"or(java.util.function.Supplier)", optional_or},
                                                {"stream()", optional_stream},
                                                {"ifPresentOrElse(java.util.function.Consumer, Runnable)", optional_if_present_or_else},
                                                {"static of(Object)", optional_of},
                                                {"static ofNullable(Object)", optional_of_nullable},
                                                {"static empty()", optional_empty},
                                                {"isPresent()", optional_is_present},
                                                {"isEmpty()", optional_is_empty},
                                                {"get()", optional_get},
                                                {"orElse(Object)", optional_or_else},
                                                {"orElseGet(java.util.function.Supplier)", optional_or_else_get},
                                                {"orElseThrow()", optional_or_else_throw},
                                                {"orElseThrow(java.util.function.Supplier)", optional_or_else_throw},
                                                {"ifPresent(java.util.function.Consumer)", optional_if_present},
                                                {"map(java.util.function.Function)", optional_map},
                                                {"flatMap(java.util.function.Function)", optional_flat_map},
                                                {"filter(java.util.function.Predicate)", optional_filter},
                                                {"toString()", optional_to_string},
                                                {"equals(Object)", optional_equals},
                                                {"hashCode()", optional_hash_code},
                                                {0}};

const NativeType type_java_util_Optional = {"java.util.Optional", NULL, NULL, V_NATIVE, CLASS_FINAL, optional_methods, 0};

/* --- OptionalInt and its kin ----------------------------------------------------------------------------------------- */

static NATIVE(number_of) { return optional_of_class(in, as_class(self), args[0]); }
static NATIVE(number_empty) { return optional_of_class(in, as_class(self), v_null()); }

#define F "java.util.function."
#define OPTIONAL_NUMBER(Name, type)                                                                                           \
    static NATIVE(or_else_get_##type) {                                                                                       \
        return is_null(held(self)) ? functional_call(in, args[0], "getAs" #Name, NULL, 0) : held(self);                       \
    }                                                                                                                         \
    static const NativeMethod optional_##type##_methods[] = {{"static of(" #type ")", number_of},                             \
                                                             {"static empty()", number_empty},                                \
                                                             {"isPresent()", optional_is_present},                            \
                                                             {"isEmpty()", optional_is_empty},                                \
                                                             {"getAs" #Name "()", optional_get},                              \
                                                             {"orElse(" #type ")", optional_or_else},                         \
                                                             {"orElseGet(" F #Name "Supplier)", or_else_get_##type},           \
                                                             {"orElseThrow()", optional_or_else_throw},                       \
                                                             {"orElseThrow(java.util.function.Supplier)", optional_or_else_throw}, \
                                                             {"ifPresent(" F #Name "Consumer)", optional_if_present},         \
                                                             {"ifPresentOrElse(" F #Name "Consumer, Runnable)",               \
                                                              optional_if_present_or_else},                                   \
                                                             {"toString()", optional_to_string},                              \
                                                             {"equals(Object)", optional_equals},                             \
                                                             {"hashCode()", optional_hash_code},                              \
                                                             {0}};                                                            \
    const NativeType type_Optional##Name = {                                                                                  \
        "java.util.Optional" #Name, NULL, NULL, V_NATIVE, CLASS_FINAL, optional_##type##_methods, 0}
OPTIONAL_NUMBER(Int, int);
OPTIONAL_NUMBER(Long, long);
OPTIONAL_NUMBER(Double, double);

/* --- StringJoiner --------------------------------------------------------------------------------------------------- */

typedef struct Joiner {
    Text separator, prefix, suffix, empty;
    bool has_empty, any;
    Buf text;
} Joiner;

static Joiner *joiner_of(Value self) { return as_native(self)->data; }

static NATIVE(joiner_init) {
    Joiner *j = gc_new(Joiner);
    for (int i = 0; i < argc; i++)
        if (is_null(args[i])) return throw_bare(in, EX_NULL_POINTER);
    if (!value_text(in, args[0], &j->separator)) return V_THROWN;
    j->prefix = j->suffix = TEXT("");
    if (argc == 3 && (!value_text(in, args[1], &j->prefix) || !value_text(in, args[2], &j->suffix))) return V_THROWN;
    return native_new(in, as_class(self), j);
}

static NATIVE(joiner_add) {
    Joiner *j = joiner_of(self);
    if (j->any) buf_text(&j->text, j->separator);
    j->any = true;
    return value_print(in, &j->text, args[0]) ? self : V_THROWN;
}

/* What the other one holds, without its ends, as one item. */
static NATIVE(joiner_merge) {
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    const Joiner *other = joiner_of(args[0]);
    if (!other->any) return self;
    Value text = string_new(in, buf_as_text(&other->text));
    return joiner_add(in, self, &text, 1);
}

static NATIVE(joiner_set_empty) {
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    joiner_of(self)->has_empty = true;
    return value_text(in, args[0], &joiner_of(self)->empty) ? self : V_THROWN;
}

static NATIVE(joiner_to_string) {
    const Joiner *j = joiner_of(self);
    if (!j->any && j->has_empty) return string_new(in, j->empty);
    Buf out = {0};
    buf_text(&out, j->prefix);
    buf_text(&out, buf_as_text(&j->text));
    buf_text(&out, j->suffix);
    return string_new(in, buf_as_text(&out));
}

static NATIVE(joiner_length) {
    Value text = joiner_to_string(in, self, NULL, 0);
    return is_abrupt(text) ? text : v_int((int32_t)as_string(text)->units);
}

static const NativeMethod joiner_methods[] = {{"<init>(CharSequence)", joiner_init},
                                              {"<init>(CharSequence, CharSequence, CharSequence)", joiner_init},
                                              {"add(CharSequence)", joiner_add},
                                              {"merge(java.util.StringJoiner)", joiner_merge},
                                              {"setEmptyValue(CharSequence)", joiner_set_empty},
                                              {"toString()", joiner_to_string},
                                              {"length()", joiner_length},
                                              {0}};

const NativeType type_java_util_StringJoiner = {"java.util.StringJoiner", NULL, NULL, V_NATIVE, CLASS_FINAL, joiner_methods, 0};
