/*
 * GString: text with values in it, printed each time its text is asked for.
 */
#include "interp/interp.h"
#include "interp/string.h"
#include "interp/thrown.h"

Value gstring_new(Interp *in, uint32_t count, String **strings, const Value *values) {
    GString *g = gc_new(GString);
    g->obj.cls = in->kinds[V_GSTRING];
    g->count = count;
    g->strings = strings;
    g->values = (Value *)values;
    return v_obj(V_GSTRING, g);
}

/* "${-> x}" is called; "${ out -> out << x }" writes by itself. */
static bool print_closure(Interp *in, Buf *out, Value closure) {
    int params = as_closure(closure)->max_params;
    if (params > 1) {
        throw_error(in, EX_GROOVY_RUNTIME, "Trying to evaluate a GString containing a Closure taking %d parameters", params);
        return false;
    }
    if (params == 0) {
        Value v = closure_call(in, closure, NULL, 0);
        return !is_abrupt(v) && value_print(in, out, v);
    }
    Value writer = class_construct(in, class_named(in, "java.io.StringWriter"), NULL, 0);
    if (is_abrupt(writer) || is_abrupt(closure_call(in, closure, &writer, 1))) return false;
    return value_print(in, out, writer);
}

bool gstring_print(Interp *in, Buf *out, GString *g) {
    for (uint32_t i = 0; i <= g->count; i++) {
        const String *s = g->strings[i];
        if (s && s->len) buf_bytes(out, s->text, s->len);
        if (i == g->count) break;
        Value v = g->values[i];
        bool ok = v.kind == V_CLOSURE ? print_closure(in, out, v) : value_print(in, out, v);
        if (!ok) return false;
    }
    return true;
}
