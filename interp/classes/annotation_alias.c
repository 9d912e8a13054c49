/*
 * @AnnotationCollector: an annotation that stands for several others, listed as its value or written on its @interface. What is
 * said where it is used goes to each of them, before what the @interface says.
 */
#include "grammar/check_class.h"
#include "interp/classes/transform.h"

static Node *copy_with_members(const Node *annotation, Text id, const NodeList *first, const NodeList *then) {
    Node *copy = node_new(AST_ANNOTATION, annotation->span);
    copy->ANNOTATION.id = id;
    for (uint32_t i = 0; i < first->count; i++) nodes_add(&copy->ANNOTATION.members, first->item[i]);
    for (uint32_t i = 0; then && i < then->count; i++) nodes_add(&copy->ANNOTATION.members, then->item[i]);
    return copy;
}

static void add_listed(NodeList *out, const Node *use, const Node *value) {
    if (value && value->kind == AST_NAME) nodes_add(out, copy_with_members(use, value->NAME.id, &use->ANNOTATION.members, NULL));
    for (uint32_t i = 0; value && value->kind == AST_LIST && i < value->LIST.items.count; i++)
        add_listed(out, use, value->LIST.items.item[i]);
}

/* The collector's @interface when the annotation is one, else NULL. */
static Node *collector_of(Class *c, const Node *annotation, const Node **collector) {
    Class *of = check_is_known_annotation(annotation->ANNOTATION.id) ? NULL : unit_class(c->unit, c, annotation->ANNOTATION.id);
    bool written = of && of->decl && of->decl->kind == AST_CLASS && of->decl->CLASS.form == FORM_ANNOTATION;
    *collector = written ? node_annotation(&of->decl->CLASS.annotations, "AnnotationCollector") : NULL;
    return *collector ? of->decl : NULL;
}

NodeList annotations_meant(Class *c) {
    const NodeList *given = &c->decl->CLASS.annotations;
    NodeList out = {0};
    for (uint32_t i = 0; i < given->count; i++) {
        const Node *use = given->item[i], *collector;
        const Node *alias = collector_of(c, use, &collector);
        nodes_add(&out, given->item[i]);
        if (!alias) continue;
        add_listed(&out, use, annotation_member(collector, "value"));
        for (uint32_t k = 0; k < alias->CLASS.annotations.count; k++) {
            const Node *one = alias->CLASS.annotations.item[k];
            if (one != collector)
                nodes_add(&out, copy_with_members(use, one->ANNOTATION.id, &use->ANNOTATION.members, &one->ANNOTATION.members));
        }
    }
    return out;
}
