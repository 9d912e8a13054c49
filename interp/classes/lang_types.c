/*
 * java.lang.Thread and Runtime as far as pipelines may use them, and java.util.Objects.
 */
#include "interp/collections/collections.h"
#include "interp/native.h"
#include "interp/numbers/number.h"

#include <unistd.h>

/* --- Thread ---------------------------------------------------------------------------------------------------------------- */

METHOD(thread_sleep) {
    World *w = in->host.world;
    int64_t ms = number_long(args[0]);
    if (ms < 0) return throw_error(in, EX_ILLEGAL_ARGUMENT, "timeout value is negative");
    bool done = w && w->sleep ? w->sleep(w, ms) : !in->host.sched || fiber_sleep(in->host.sched, ms);
    return done ? v_null() : throw_error(in, EX_INTERRUPTED, "sleep interrupted");
}

static Value the_thread(Interp *in, Class *cls) {
    Native *n = gc_new(Native);
    n->obj.cls = cls;
    (void)in;
    return native_value(n);
}
METHOD(current_thread) { return the_thread(in, as_class(self)); }
METHOD(thread_name) {
    Fiber *f = in->host.sched ? sched_current(in->host.sched) : NULL;
    return string_z(in, f && f->name ? f->name : "main");
}
METHOD(thread_id) {
    Fiber *f = in->host.sched ? sched_current(in->host.sched) : NULL;
    return v_long(f ? (int64_t)f->id : 1);
}
METHOD(not_interrupted) { return v_bool(false); }
METHOD(alive) { return v_bool(true); }
METHOD(nothing) { return v_null(); }
METHOD(refuse_thread) {
    return throw_error(in, EX_UNSUPPORTED_OPERATION, "a pipeline has one thread: run things side by side with the step `parallel`");
}
/* Groovy's loader of classes: what a script may ask of a loader is the same for all. */
METHOD(context_loader) { return class_construct(in, class_named(in, "groovy.lang.GroovyClassLoader"), NULL, 0); }
METHOD(thread_equals) { return v_bool(args[0].kind == V_NATIVE && args[0].as.obj->cls == self.as.obj->cls); }
METHOD(stack_trace) { return array_new(in, class_known(in, CLS_OBJECT), 0); }

static const NativeMethod thread_methods[] = {
    {"static sleep(long)", thread_sleep},
    {"static currentThread()", current_thread},
    {"static yield()", nothing},
    {"static interrupted()", not_interrupted},
    {"static start(Closure)", refuse_thread},
    {"static startDaemon(Closure)", refuse_thread},
    {"<init>()", refuse_thread},
    {"<init>(Object)", refuse_thread},
    {"<init>(Object, Object)", refuse_thread},
    {"getName()", thread_name},
    {"setName(String)", nothing},
    {"getId()", thread_id},
    {"isInterrupted()", not_interrupted},
    {"isAlive()", alive},
    {"isDaemon()", not_interrupted},
    {"setUncaughtExceptionHandler(java.lang.Thread$UncaughtExceptionHandler)", nothing},
    {"getContextClassLoader()", context_loader},
    {"setContextClassLoader(ClassLoader)", nothing},
    {"getStackTrace()", stack_trace},
    {"equals(Object)", thread_equals},
    {0},
};
const NativeType type_java_lang_Thread = {
    .name = "java.lang.Thread", .interfaces = "java.lang.Runnable", .kind = V_NATIVE, .methods = thread_methods};

/* --- Runtime ------------------------------------------------------------------------------------------------------------------ */

METHOD(get_runtime) { return the_thread(in, as_class(self)); }
METHOD(processors) { return v_int((int32_t)sysconf(_SC_NPROCESSORS_ONLN)); }
METHOD(total_memory) { return v_long((int64_t)sysconf(_SC_PHYS_PAGES) * sysconf(_SC_PAGESIZE)); }
METHOD(free_memory) { return v_long((int64_t)sysconf(_SC_AVPHYS_PAGES) * sysconf(_SC_PAGESIZE)); }

static const NativeMethod runtime_methods[] = {
    {"static getRuntime()", get_runtime},
    {"availableProcessors()", processors},
    {"totalMemory()", total_memory},
    {"maxMemory()", total_memory},
    {"freeMemory()", free_memory},
    {"gc()", nothing},
    {0},
};
const NativeType type_java_lang_Runtime = {.name = "java.lang.Runtime", .kind = V_NATIVE, .methods = runtime_methods};

/* --- Objects ------------------------------------------------------------------------------------------------------------------- */

METHOD(equals) {
    bool failed = false, same = value_java_equals(in, args[0], args[1], &failed);
    return failed ? V_THROWN : v_bool(same);
}
METHOD(hash) {
    bool failed = false;
    uint32_t hash = 1;
    if (is_null(args[0])) return v_int(0);
    const List *values = as_list(args[0]);
    for (uint32_t i = 0; i < values->len && !failed; i++) hash = 31 * hash + (uint32_t)value_hash(in, values->at[i], &failed);
    return failed ? V_THROWN : v_int((int32_t)hash);
}
METHOD(hash_code) {
    bool failed = false;
    int32_t hash = is_null(args[0]) ? 0 : value_hash(in, args[0], &failed);
    return failed ? V_THROWN : v_int(hash);
}
METHOD(to_string) { return argc > 1 && is_null(args[0]) ? args[1] : value_object_text(in, args[0]); }
METHOD(is_null_value) { return v_bool(is_null(args[0])); }
METHOD(non_null) { return v_bool(!is_null(args[0])); }
METHOD(require) {
    if (!is_null(args[0])) return args[0];
    if (argc == 1) return throw_null(in);
    Value message = is_null(args[1]) || is_string(args[1]) ? args[1] : call_method_z(in, args[1], "get", NULL, 0);
    if (!is_abrupt(message) && !is_null(message) && !is_string(message))
        return throw_class_cast_to(in, message, class_known(in, CLS_STRING));
    const char *text = is_abrupt(message) ? NULL : value_z(in, message);
    return text ? throw_error(in, EX_NULL_POINTER, "%s", text) : V_THROWN;
}
static Value required(Interp *in, Value v, const char *what) { return is_null(v) ? throw_error(in, EX_NULL_POINTER, "%s", what) : v; }
METHOD(require_else) { return is_null(args[0]) ? required(in, args[1], "defaultObj") : args[0]; }
METHOD(compare) {
    if (value_same(args[0], args[1])) return v_int(0);
    return is_null(args[2]) ? throw_null(in) : call_method_z(in, args[2], "compare", args, 2);
}

METHOD(require_else_get) {
    if (!is_null(args[0])) return args[0];
    Value supplier = required(in, args[1], "supplier");
    return is_abrupt(supplier) ? supplier : required(in, call_method_z(in, supplier, "get", NULL, 0), "supplier.get()");
}

static Value checked(Value like, int64_t n) { return like.kind == V_INT ? v_int((int32_t)n) : v_long(n); }
METHOD(check_index) {
    int64_t at = number_long(args[0]), length = number_long(args[1]);
    if (at >= 0 && at < length) return checked(args[0], at);
    return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "Index %lld out of bounds for length %lld", (long long)at, (long long)length);
}
METHOD(check_span) {
    int64_t from = number_long(args[0]), to = number_long(args[1]), length = number_long(args[2]);
    if (from >= 0 && from <= to && to <= length) return checked(args[0], from);
    return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "Range [%lld, %lld) out of bounds for length %lld", (long long)from, (long long)to,
                       (long long)length);
}
METHOD(check_size) {
    int64_t from = number_long(args[0]), size = number_long(args[1]), length = number_long(args[2]);
    if (from >= 0 && size >= 0 && length >= 0 && size <= length - from) return checked(args[0], from);
    return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "Range [%lld, %lld + %lld) out of bounds for length %lld", (long long)from,
                       (long long)from, (long long)size, (long long)length);
}
METHOD(deep_equals) {
    bool failed = false, same = arrays_deep_equal(in, args[0], args[1], &failed);
    return failed ? V_THROWN : v_bool(same);
}

static const NativeMethod objects_methods[] = {
    {"static requireNonNullElseGet(Object, java.util.function.Supplier)", require_else_get},
    {"static checkIndex(int, int)", check_index},
    {"static checkIndex(long, long)", check_index},
    {"static checkFromToIndex(int, int, int)", check_span},
    {"static checkFromToIndex(long, long, long)", check_span},
    {"static checkFromIndexSize(int, int, int)", check_size},
    {"static checkFromIndexSize(long, long, long)", check_size},
    {"static deepEquals(Object, Object)", deep_equals},
    {"static equals(Object, Object)", equals},
    {"static hash(Object...)", hash},
    {"static hashCode(Object)", hash_code},
    {"static toString(Object)", to_string},
    {"static toString(Object, String)", to_string},
    {"static isNull(Object)", is_null_value},
    {"static nonNull(Object)", non_null},
    {"static requireNonNull(Object)", require},
    {"static requireNonNull(Object, String)", require},
    {"static requireNonNull(Object, java.util.function.Supplier)", require},
    {"static requireNonNullElse(Object, Object)", require_else},
    {"static compare(Object, Object, Comparator)", compare},
    {0},
};
const NativeType type_java_util_Objects = {.name = "java.util.Objects", .kind = V_NATIVE, .flags = CLASS_FINAL, .methods = objects_methods};
