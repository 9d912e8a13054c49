/*
 * @AutoClone: copies of objects whose properties are copied where they can be. Of the styles only SIMPLE runs a constructor;
 * COPY_CONSTRUCTOR and SERIALIZATION copy as CLONE does.
 */
#include "interp/classes/construct.h"
#include "interp/eval/call.h"
#include "interp/classes/transform.h"

/* What is no Cloneable is shared with the copy. */
static Value clone_part(Interp *in, Value v) {
    bool part = v.kind == V_ARRAY || (is_heap(v) && value_instanceof(in, v, class_named(in, "java.lang.Cloneable")));
    return part ? call_method_z(in, v, "clone", NULL, 0) : v;
}

/* Properties of a class above take part when that one is @AutoClone itself. */
static bool takes_part(const Transform *t, const Field *f) {
    return f->owner == t->cls || node_has_annotation(&f->owner->decl->CLASS.annotations, "AutoClone");
}

static Value copy_parts(Interp *in, Transform *t, Value self, Value copy) {
    for (uint32_t i = 0; i < t->count && !is_abrupt(copy); i++) {
        if (!takes_part(t, t->field[i])) continue;
        Value v = clone_part(in, *field_place(t->field[i], self));
        if (is_abrupt(v)) return v;
        *field_place(t->field[i], copy) = v;
    }
    return copy;
}

static Value auto_clone(Interp *in, Value closure, const Value *args, int argc) {
    (void)args, (void)argc;
    Transform *t = transform_of(closure);
    Value self = transform_receiver(closure);
    const Node *style = annotation_member(t->annotation, "style");
    const Node *name = style && style->kind == AST_PROPERTY ? style->PROPERTY.name : style;
    bool simple = name && ((name->kind == AST_STRING && text_is(name->STRING.value, "SIMPLE")) ||
                           (name->kind == AST_NAME && text_is(name->NAME.id, "SIMPLE")));
    if (simple) return copy_parts(in, t, self, class_construct(in, class_real(self.as.obj->cls), NULL, 0));
    bool plain = self.kind == V_OBJECT; /* else Java's class makes its copy */
    return copy_parts(in, t, self, plain ? instance_clone(self) : call_super(in, t->cls, self, sym_intern(in, TEXT("clone")), NULL, 0));
}

void transform_auto_clone(Interp *in, Class *c, Node *annotation) {
    transform_implement(in, c, "java.lang.Cloneable");
    bool fields = annotation_flag(annotation, "includeFields", false);
    transform_method(in, c, "clone", 0, auto_clone, transform_new(c, annotation, fields, true));
}
