/*
 * GString: text with values in it, printed each time its text is asked for.
 */
#include "interp/collections/collections.h"
#include "interp/eval/operator.h"
#include "interp/native.h"
#include "interp/text/builder.h"
#include "interp/text/io_text.h"
#include "interp/text/pattern.h"
#include "interp/text/string.h"

Value gstring_new(Interp *in, uint32_t count, String **strings, const Value *values) {
    GString *g = gc_new(GString);
    g->obj.cls = in->kinds[V_GSTRING];
    g->count = count;
    g->strings = strings;
    g->values = (Value *)values;
    return v_obj(V_GSTRING, g);
}

static bool print_written(Interp *in, Buf *out, Value v) {
    Value writer = builder_new(in, class_named(in, "org.apache.groovy.io.StringBuilderWriter"), TEXT(""));
    return writer_take(in, writer, v) && value_print(in, out, writer);
}

/* A toString() that yields null writes nothing. */
static bool print_object(Interp *in, Buf *out, Value v) {
    if (object_is(in, v, CLS_COLLECTION) || object_is(in, v, CLS_JAVA_MAP)) return value_print(in, out, v);
    if (writes_itself(in, v)) return print_written(in, out, v);
    Value text = value_own_text(in, v);
    return is_null(text) || value_print(in, out, text);
}

static bool print_one(Interp *in, Buf *out, Value v) {
    return v.kind == V_OBJECT ? print_object(in, out, v) : is_source(v) ? print_written(in, out, v) : value_print(in, out, v);
}

/* "${-> x}" is called; "${ out -> out << x }" writes by itself, behind the text that begins at `start`. */
static bool print_closure(Interp *in, Buf *out, size_t start, Value closure) {
    int params = as_closure(closure)->max_params;
    if (params > 1) {
        throw_error(in, EX_GROOVY_RUNTIME, "Trying to evaluate a GString containing a Closure taking %d parameters", params);
        return false;
    }
    if (params == 0) {
        Value v = closure_call(in, closure, NULL, 0);
        return !is_abrupt(v) && print_one(in, out, v);
    }
    Text before = text_span(out->at + start, out->len - start);
    Value writer = builder_new(in, class_named(in, "org.apache.groovy.io.StringBuilderWriter"), before);
    if (is_abrupt(closure_call(in, closure, &writer, 1))) return false;
    out->len = start;
    return value_print(in, out, writer);
}

bool gstring_print(Interp *in, Buf *out, GString *g) {
    size_t start = out->len;
    for (uint32_t i = 0; i <= g->count; i++) {
        const String *s = g->strings[i];
        if (s && s->len) buf_bytes(out, s->text, s->len);
        if (i == g->count) break;
        Value v = g->values[i];
        bool ok = v.kind == V_CLOSURE ? print_closure(in, out, start, v) : print_one(in, out, v);
        if (!ok) return false;
    }
    return true;
}

/* --- groovy.lang.GString --------------------------------------------------------------------------------------------- */

METHOD(get_values) {
    const GString *g = as_gstring(self);
    Value array = array_new(in, in->kinds[V_OBJECT], g->count);
    if (g->count) memcpy(as_list(array)->at, g->values, sizeof(Value) * g->count);
    return array;
}

METHOD(get_strings) {
    const GString *g = as_gstring(self);
    Value array = array_new(in, in->kinds[V_STRING], g->count + 1);
    for (uint32_t i = 0; i <= g->count; i++) as_list(array)->at[i] = g->strings[i] ? v_obj(V_STRING, g->strings[i]) : string_empty(in);
    return array;
}

METHOD(value_count) { return v_int((int32_t)as_gstring(self)->count); }

METHOD(get_value) {
    const GString *g = as_gstring(self);
    if (args[0].as.i < 0 || (uint32_t)args[0].as.i >= g->count)
        return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Index %d out of bounds for length %u", args[0].as.i, g->count);
    return g->values[args[0].as.i];
}

METHOD(compare_to) {
    if (is_null(args[0])) return throw_null(in);
    Value text = value_to_string(in, self), other = is_abrupt(text) ? text : value_object_text(in, args[0]);
    return is_abrupt(other) ? other : v_int(text_compare(string_text(as_string(text)), string_text(as_string(other))));
}

METHOD(get_empty) {
    String **strings = gc_new_array(String *, 1);
    strings[0] = as_string(string_empty(in));
    return gstring_new(in, 0, strings, NULL);
}

METHOD(equals_gstring) {
    if (is_null(args[0])) return throw_null(in);
    Value text = value_to_string(in, self), other = is_abrupt(text) ? text : value_to_string(in, args[0]);
    return is_abrupt(other) ? other : v_bool(text_eq(string_text(as_string(text)), string_text(as_string(other))));
}

METHOD(plus) { return op_binary(in, OP_PLUS, self, is_null(args[0]) ? string_z(in, "null") : args[0]); }
METHOD(plus_gstring) { return is_null(args[0]) ? throw_null(in) : plus(in, self, args, argc); }

METHOD(negate) {
    Pattern *p = pattern_from(in, self);
    return p ? native_value(p) : V_THROWN;
}

METHOD(get_bytes) {
    Value text = argc && is_null(args[0]) ? throw_null(in) : value_to_string(in, self);
    return is_abrupt(text) ? text : call_method_z(in, text, "getBytes", args, argc);
}

METHOD(write_to) {
    if (is_null(args[0])) return throw_null(in);
    Value text = value_to_string(in, self);
    Value v = is_abrupt(text) ? text : call_method_z(in, args[0], "write", &text, 1);
    return is_abrupt(v) ? v : args[0];
}

static const NativeMethod gstring_methods[] = {
    {"writeTo(java.io.Writer)", write_to},
    {"getBytes()", get_bytes},
    {"getBytes(String)", get_bytes},
    {"negate()", negate},
    {"equals(GString)", equals_gstring},
    {"plus(String)", plus},
    {"plus(GString)", plus_gstring},
    {"static getEMPTY()", get_empty},
    {"getValues()", get_values},
    {"getStrings()", get_strings},
    {"getValueCount()", value_count},
    {"getValue(int)", get_value},
    {"compareTo(Object)", compare_to},
    {0},
};

const NativeType type_groovy_lang_GString = {
    .name = "groovy.lang.GString",
    .interfaces = "java.lang.CharSequence java.lang.Comparable groovy.lang.Writable groovy.lang.GroovyObject java.io.Serializable",
    .kind = V_GSTRING,
    .flags = CLASS_ABSTRACT,
    .methods = gstring_methods};
const NativeType type_GStringImpl = {.name = "org.codehaus.groovy.runtime.GStringImpl", .super = "groovy.lang.GString", .kind = V_GSTRING};
