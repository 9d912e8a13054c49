/*
 * System.out and System.err: print streams whose text the host takes as soon as it is written.
 */
#include "interp/io/console.h"
#include "interp/native.h"
#include "interp/state.h"
#include "interp/text/builder.h"

static bool drain(Interp *in, Builder *b) {
    Text text = buf_as_text(&b->text);
    b->text = (Buf){0};
    if (text.len && in->host.print) in->host.print(in->host.self, text, b->path != NULL);
    return true;
}

static Value stream(Interp *in, Value *kept, bool is_error) {
    if (!is_null(*kept)) return *kept;
    *kept = builder_new(in, class_named(in, "java.io.PrintStream"), TEXT(""));
    Builder *b = as_builder(*kept);
    b->drain = drain;
    b->through = true;
    b->path = is_error ? "err" : NULL;
    return *kept;
}

bool console_replaced(Interp *in, Value *out) {
    *out = in->state->out;
    return !is_null(*out) && !(is_builder(*out) && as_builder(*out)->drain == drain);
}

METHOD(get_out) { return stream(in, &in->state->out, false); }
METHOD(get_err) { return stream(in, &in->state->err, true); }
METHOD(set_out) {
    in->state->out = args[0];
    return v_null();
}
METHOD(set_err) {
    in->state->err = args[0];
    return v_null();
}

const NativeMethod console_methods[] = {
    {"static field getOut()", get_out},
    {"static field getErr()", get_err},
    {"static setOut(java.io.PrintStream)", set_out},
    {"static setErr(java.io.PrintStream)", set_err},
    {0},
};
