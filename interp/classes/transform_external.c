/*
 * @AutoExternalize: an object writes its properties to an ObjectOutput and reads them back, one after the other.
 */
#include "interp/classes/transform.h"

/* writeInt, readBoolean ...: what a stream calls the field's type. */
static const Sym *stream_method(Interp *in, const char *verb, const Field *f) {
    const char *type = f->type && f->type->flags & CLASS_PRIMITIVE ? f->type->simple_name : "object";
    return sym_intern(in, text_of(text_printf("%s%c%s", verb, *type - 'a' + 'A', type + 1)));
}

static Value write_external(Interp *in, Value closure, const Value *args, int argc) {
    (void)argc;
    const Transform *t = transform_of(closure);
    for (uint32_t i = 0; i < t->count; i++) {
        const Value *place = field_place(t->field[i], transform_receiver(closure));
        if (is_abrupt(call_method(in, args[0], stream_method(in, "write", t->field[i]), place, 1))) return V_THROWN;
    }
    return v_null();
}

static Value read_external(Interp *in, Value closure, const Value *args, int argc) {
    (void)argc;
    const Transform *t = transform_of(closure);
    for (uint32_t i = 0; i < t->count; i++) {
        Value v = call_method(in, args[0], stream_method(in, "read", t->field[i]), NULL, 0);
        if (is_abrupt(v) || !field_store(in, t->field[i], transform_receiver(closure), v)) return V_THROWN;
    }
    return v_null();
}

static void add_method(Interp *in, Class *c, const char *name, NativeFn fn, const char *stream, Transform *t) {
    Method *m = transform_method(in, c, name, 1, fn, t);
    if (!m) return;
    method_params(in, m);
    m->params[0] = class_named(in, stream);
    m->untyped = false;
}

void transform_external(Interp *in, Class *c, Node *annotation) {
    Transform *t = transform_new(c, annotation, annotation_flag(annotation, "includeFields", false), false);
    add_method(in, c, "writeExternal", write_external, "java.io.ObjectOutput", t);
    add_method(in, c, "readExternal", read_external, "java.io.ObjectInput", t);
    transform_implement(in, c, "java.io.Externalizable");
}
