/*
 * Annotations that change a class: see below, one function each.
 */
#include "interp/unit.h"

bool class_transform(Interp *in, Class *c) {
    (void)in;
    if (c->decl && c->decl->kind == AST_CLASS && node_has_annotation(&c->decl->CLASS.annotations, "InheritConstructors"))
        c->inherits_constructors = true;
    return true;
}
