/*
 * @Newify: Foo(...) and Foo.new(...) as ways to write new Foo(...), within the class, method, field or declaration that
 * bears the annotation.
 */
#include "interp/classes/unit.h"
#include "interp/classes/transform.h"
#include "interp/eval/eval.h"

static bool names_class(const Node *value, Text id) {
    if (!value) return false;
    if (value->kind == AST_NAME) return text_eq(value->NAME.id, id);
    for (uint32_t i = 0; value->kind == AST_LIST && i < value->LIST.items.count; i++)
        if (names_class(value->LIST.items.item[i], id)) return true;
    return false;
}

/* What the annotation allows: bit 0 Foo(...), bit 1 Foo.new(...). */
static int allowed(const NodeList *annotations, Text id) {
    const Node *a = annotations ? node_annotation(annotations, "Newify") : NULL;
    if (!a) return 0;
    return names_class(annotation_member(a, "value"), id) | (annotation_flag(a, "auto", true) ? 2 : 0);
}

static int allowed_here(Lower *l, Text id) {
    int bits = allowed(l->declared, id);
    for (Function *fn = l->fn; fn; fn = fn->outer) {
        if (fn->node->kind == AST_METHOD) bits |= allowed(&fn->node->METHOD.annotations, id);
        if (fn->node->kind == AST_FIELD) bits |= allowed(&fn->node->FIELD.annotations, id);
    }
    for (Class *c = l->owner; c; c = c->outer)
        if (c->decl && c->decl->kind == AST_CLASS) bits |= allowed(&c->decl->CLASS.annotations, id);
    return bits;
}

Node *newify(Lower *l, Node *n) {
    if (n->CALL.name->kind != AST_STRING) return NULL;
    Text method = n->CALL.name->STRING.value;
    bool ruby = n->CALL.object && n->CALL.object->kind == AST_NAME && text_is(method, "new");
    if (!ruby && (n->CALL.object || n->CALL.bind.kind != BIND_DYNAMIC)) return NULL;
    Text id = ruby ? n->CALL.object->NAME.id : method;
    if (!id.len || !(allowed_here(l, id) & (ruby ? 2 : 1)) || !unit_class(l->unit, l->owner, id)) return NULL;
    Node *type = node_new(AST_TYPE, n->span), *made = node_new(AST_NEW, n->span);
    type->TYPE.id = id;
    made->NEW.type = type;
    made->NEW.args = n->CALL.args;
    made->NEW.named = n->CALL.named;
    return made;
}
