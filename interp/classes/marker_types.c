/*
 * Interfaces that have no behaviour of their own: what Java's and Groovy's classes promise by them, and the ones to which
 * closures are converted.
 */
#include "interp/classes/class.h"
#include "interp/collections/collections.h"
#include "interp/text/string.h"
#include "interp/thrown.h"

#define INTERFACE(symbol, full_name, table)                                                                           \
    const NativeType symbol = {.name = full_name, .kind = V_OBJECT, .flags = CLASS_INTERFACE | CLASS_ABSTRACT, .methods = table}

static Value number_aware(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    bool like_text = is_stringlike(args[0]) || args[0].kind == V_CHAR;
    bool texts = (self.kind == V_GSTRING && !is_null(args[0])) || (self.kind == V_STRING && like_text);
    if (texts) { /* their difference, not only its sign */
        Value a = value_to_string(in, self), b = is_abrupt(a) ? a : value_to_string(in, args[0]);
        return is_abrupt(b) ? b : v_int(text_compare(string_text(as_string(a)), string_text(as_string(b))));
    }
    Value order = value_compare(in, self, args[0]);
    if (!is_abrupt(order) || !thrown_is(in, EX_EXCEPTION)) return order;
    thrown_take(in);
    return compare_anything(in, self, args[0]);
}
static const NativeMethod comparable[] = {
    {"abstract compareTo(Object)", NULL}, {"numberAwareCompareTo(Comparable)", number_aware}, {0}};
static const NativeMethod runnable[] = {{"abstract run()", NULL}, {0}};
static const NativeMethod callable[] = {{"abstract call()", NULL}, {0}};
static const NativeMethod closeable[] = {{"abstract close()", NULL}, {0}};
static const NativeMethod handler[] = {{"abstract uncaughtException(Object, Throwable)", NULL}, {0}};
static const NativeMethod annotation[] = {{"abstract annotationType()", NULL}, {0}};
static const NativeMethod writable[] = {{"abstract writeTo(java.io.Writer)", NULL}, {0}};

static const NativeMethod closeable_things[] = {{"abstract close()", NULL}, {"withCloseable(Closure)", call_and_close}, {0}};

INTERFACE(type_java_lang_Comparable, "java.lang.Comparable", comparable);
INTERFACE(type_java_lang_Runnable, "java.lang.Runnable", runnable);
INTERFACE(type_java_util_concurrent_Callable, "java.util.concurrent.Callable", callable);
INTERFACE(type_java_lang_AutoCloseable, "java.lang.AutoCloseable", closeable);
INTERFACE(type_java_io_Closeable, "java.io.Closeable", closeable_things);
INTERFACE(type_java_lang_Cloneable, "java.lang.Cloneable", NULL);
INTERFACE(type_java_io_Serializable, "java.io.Serializable", NULL);
INTERFACE(type_java_lang_annotation_Annotation, "java.lang.annotation.Annotation", annotation);
INTERFACE(type_UncaughtExceptionHandler, "java.lang.Thread$UncaughtExceptionHandler", handler);
INTERFACE(type_groovy_lang_Writable, "groovy.lang.Writable", writable);
const NativeType type_GroovyCallable = {.name = "groovy.lang.GroovyCallable",
                                       .interfaces = "java.util.concurrent.Callable",
                                       .kind = V_OBJECT,
                                       .flags = CLASS_INTERFACE | CLASS_ABSTRACT};
const NativeType type_GroovyObjectSupport = {
    .name = "groovy.lang.GroovyObjectSupport", .interfaces = "groovy.lang.GroovyObject", .kind = V_OBJECT, .flags = CLASS_ABSTRACT};
static Value void_type(Interp *in, Value self, const Value *args, int argc) {
    return (void)self, (void)args, (void)argc, v_obj(V_CLASS, class_named(in, "void"));
}
static const NativeMethod void_methods[] = {{"static getTYPE()", void_type}, {0}};
const NativeType type_java_lang_Void = {.name = "java.lang.Void", .kind = V_OBJECT, .flags = CLASS_FINAL, .methods = void_methods};

/* A path of files: sun.nio.fs.UnixPath is the only kind. */
static Value path_of(Interp *in, Value self, const Value *args, int argc) {
    return (void)self, call_method_z(in, v_obj(V_CLASS, class_named(in, "java.nio.file.Paths")), "get", args, argc);
}
static const NativeMethod path_methods[] = {{"static of(String, String...)", path_of}, {"static of(java.net.URI)", path_of}, {0}};
const NativeType type_java_nio_file_Path = {.name = "java.nio.file.Path",
                                            .interfaces = "java.lang.Comparable java.lang.Iterable",
                                            .kind = V_OBJECT,
                                            .flags = CLASS_INTERFACE | CLASS_ABSTRACT,
                                            .methods = path_methods};
INTERFACE(type_java_util_EventListener, "java.util.EventListener", NULL);
