/*
 * java.lang.Class: what newer JDKs can be asked about a class, most of which says no for the classes of a pipeline.
 */
#include "interp/native.h"
#include "interp/text/string.h"

METHOD(array_type) { return v_obj(V_CLASS, class_array_of(in, as_class(self))); }

/* "Ljava/lang/String;", "I", "[J" */
METHOD(descriptor) {
    static const char letters[] = "ZBCSIJFDV";
    static const char *const names[] = {"boolean", "byte", "char", "short", "int", "long", "float", "double", "void"};
    const Class *c = as_class(self);
    Buf out = {0};
    for (; c->flags & CLASS_ARRAY; c = c->element) buf_char(&out, '[');
    for (size_t i = 0; letters[i]; i++)
        if (c->flags & CLASS_PRIMITIVE && strcmp(names[i], c->name) == 0) {
            buf_char(&out, letters[i]);
            return string_from_buf(in, &out);
        }
    char *path = gc_strdup(c->name);
    for (char *at = path; *at; at++)
        if (*at == '.') *at = '/';
    buf_printf(&out, "L%s;", path);
    return string_from_buf(in, &out);
}

/* The outermost class that a nested one belongs to. */
static Value host_of(Interp *in, Value cls) {
    Class *c = as_class(cls);
    while (c->outer) c = c->outer;
    const char *dollar = c->native ? strchr(c->name, '$') : NULL;
    Class *host = dollar ? class_named(in, gc_strndup(c->name, (size_t)(dollar - c->name))) : NULL;
    return v_obj(V_CLASS, host ? host : c);
}
METHOD(nest_host) { return host_of(in, self); }
METHOD(is_nestmate) {
    return is_null(args[0]) ? throw_null(in) : v_bool(value_same(host_of(in, self), host_of(in, args[0])));
}
METHOD(no) { return v_bool(false); }
METHOD(none) { return v_null(); }

const NativeMethod class_questions[] = {
    {"arrayType()", array_type},
    {"descriptorString()", descriptor},
    {"getNestHost()", nest_host},
    {"isNestmateOf(Class)", is_nestmate},
    {"isLocalClass()", no},
    {"isHidden()", no},
    {"isRecord()", no},
    {"isSealed()", no},
    {"getEnclosingMethod()", none},
    {"getEnclosingConstructor()", none},
    {"getRecordComponents()", none},
    {"getPermittedSubclasses()", none},
    {"getSigners()", none},
    {"getResource(String)", none},
    {"getResourceAsStream(String)", none},
    {0},
};
