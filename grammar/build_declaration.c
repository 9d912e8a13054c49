/* Constructors of declarations, types and classes; see build.h. */
#include "grammar/build.h"
#include "grammar/gc.h"
#include "grammar/parse.h"

#include <ctype.h>

/* --- modifiers and annotations ------------------------------------------------------------------------------------- */

static Modifiers *modifiers_at(Modifiers *m, Span span) {
    if (!m) {
        m = gc_new(Modifiers);
        m->span = span;
    }
    m->span.to = span.to;
    return m;
}

Modifiers *build_modifier(Builder *b, Modifiers *m, int bit, Span span) {
    enum { ACCESS = MODIFIER_PUBLIC | MODIFIER_PROTECTED | MODIFIER_PRIVATE };
    m = modifiers_at(m, span);
    Text word = text_span(b->source->text.at + span.from, span.to - span.from);
    if (m->bits & bit)
        build_fault(b, span, NULL, "'%.*s' is repeated", TEXT_FMT(word));
    else if ((bit & ACCESS) && (m->bits & ACCESS))
        build_fault(b, span, NULL, "'%.*s' contradicts the access given before", TEXT_FMT(word));
    m->bits |= bit;
    return m;
}

Modifiers *build_annotated(Builder *b, Modifiers *m, Node *annotation) {
    (void)b;
    m = modifiers_at(m, annotation->span);
    nodes_add(&m->annotations, annotation);
    return m;
}

Node *build_annotation(Builder *b, Span span, Text id, NodeList members) {
    Node *n = node_new(AST_ANNOTATION, span);
    n->ANNOTATION.id = id;
    n->ANNOTATION.members = members;
    for (uint32_t i = 1; i < members.count; i++)
        for (uint32_t j = 0; j < i; j++)
            if (text_eq(members.item[i]->ANNOTATION_MEMBER.id, members.item[j]->ANNOTATION_MEMBER.id))
                build_fault(b, members.item[i]->span, NULL, "'%.*s' is given twice",
                            TEXT_FMT(members.item[i]->ANNOTATION_MEMBER.id));
    return build_seal(b, n);
}

Node *build_member(Builder *b, Span span, Text id, Node *value) {
    Node *n = node_new(AST_ANNOTATION_MEMBER, span);
    n->ANNOTATION_MEMBER.id = id;
    n->ANNOTATION_MEMBER.value = value;
    return build_seal(b, n);
}

bool build_has_annotation(const NodeList *annotations, const char *name) {
    for (uint32_t i = 0; i < annotations->count; i++) {
        Text id = annotations->item[i]->ANNOTATION.id;
        ptrdiff_t dot = text_rfind(id, TEXT("."));
        if (text_is(text_span(id.at + dot + 1, id.len - (size_t)(dot + 1)), name))
            return true;
    }
    return false;
}

/* --- variables ------------------------------------------------------------------------------------------------------- */

Node *build_variable(Builder *b, Span span, Modifiers *m, Node *type, Text id, Node *init, Span name) {
    Node *n = node_new(AST_VARIABLE, span);
    n->VARIABLE.id = id;
    n->VARIABLE.type = type;
    n->VARIABLE.init = init;
    n->VARIABLE.name_span = name;
    if (m && (m->bits & ~(MODIFIER_FINAL | MODIFIER_DEF)))
        build_fault(b, m->span, NULL, "only final may stand before the variable of a loop");
    if (m && m->bits) { /* handed to build_for_in, which takes it out again */
        n->VARIABLE.init = node_new(AST_DECLARE, span);
        n->VARIABLE.init->DECLARE.modifiers = m->bits;
    }
    return build_seal(b, n);
}

/* Of what is declared, the type has to be spelt out. */
static void refuse_diamond(Builder *b, const Node *type) {
    if (type && type->TYPE.diamond)
        build_error(b, type->span, "leave '<>' out, or put a type between", "only behind 'new' may '<>' be empty");
}

Node *build_declare(Builder *b, Span span, Modifiers *m, Node *type, NodeList variables) {
    refuse_diamond(b, type);
    Node *n = node_new(AST_DECLARE, span);
    n->DECLARE.modifiers = m ? m->bits : 0;
    n->DECLARE.annotations = m ? m->annotations : (NodeList){0};
    n->DECLARE.type = type;
    n->DECLARE.variables = variables;
    return build_seal(b, n);
}

Node *build_multi_declare(Builder *b, Span span, Modifiers *m, NodeList variables, Node *value) {
    Node *n = node_new(AST_MULTI_ASSIGN, span);
    n->MULTI_ASSIGN.declares = true;
    n->MULTI_ASSIGN.modifiers = m ? m->bits : 0;
    n->MULTI_ASSIGN.annotations = m ? m->annotations : (NodeList){0};
    n->MULTI_ASSIGN.targets = variables;
    n->MULTI_ASSIGN.value = value;
    return build_seal(b, n);
}

Node *build_param(Builder *b, Span span, Modifiers *m, Node *type, bool varargs, Text id, Span name, Node *init) {
    Node *n = node_new(AST_PARAM, span);
    if (m && (m->bits & ~(MODIFIER_FINAL | MODIFIER_DEF)))
        build_error(b, m->span, NULL, "only final or def may stand before a parameter");
    n->PARAM.modifiers = m ? m->bits : 0;
    n->PARAM.annotations = m ? m->annotations : (NodeList){0};
    n->PARAM.type = type;
    n->PARAM.varargs = varargs;
    n->PARAM.id = id;
    n->PARAM.name_span = name;
    n->PARAM.init = init;
    return build_seal(b, n);
}

/* --- types ----------------------------------------------------------------------------------------------------------- */

Node *build_type(Builder *b, Span span, Text id, NodeList args) {
    Node *n = node_new(AST_TYPE, span);
    n->TYPE.id = id;
    n->TYPE.args = args;
    return build_seal(b, n);
}

/* A type that has brackets: the diamond when there is nothing in them. */
Node *build_type_with(Builder *b, Span span, Node *type, Span args) {
    (void)b;
    (void)args;
    type->span = span;
    type->TYPE.diamond = type->TYPE.args.count == 0;
    return type;
}

Node *build_inner_type(Builder *b, Span span, Node *outer, Text id, NodeList args) {
    return build_type(b, span, build_qualified(b, outer->TYPE.id, id), args);
}

Node *build_primitive(Builder *b, Span span, const char *word) {
    Node *n = build_type(b, span, text_of(word), (NodeList){0});
    n->TYPE.primitive = true;
    return n;
}

Node *build_dims(Builder *b, Span span, Node *type, int dims) {
    (void)b;
    type->span = span;
    type->TYPE.dims = dims;
    return type;
}

Node *build_type_arg(Builder *b, Node *type) {
    Text id = type->TYPE.id;
    if (!type->TYPE.primitive || type->TYPE.dims) return type;
    const char *boxed = text_is(id, "int")    ? "Integer"
                        : text_is(id, "char") ? "Character"
                                              : text_printf("%c%.*s", toupper(id.at[0]), (int)id.len - 1, id.at + 1);
    build_error(b, type->span, text_printf("write %s", boxed), "the primitive type '%.*s' cannot be a type argument", TEXT_FMT(id));
    return type;
}

Node *build_wildcard(Builder *b, Span span, Node *bound, bool upper) {
    Node *n = node_new(AST_TYPE, span);
    n->TYPE.id = TEXT("?");
    n->TYPE.bound = bound;
    n->TYPE.upper = upper;
    return build_seal(b, n);
}

Node *build_type_param(Builder *b, Span span, Text id, Node *bound) {
    Node *n = node_new(AST_TYPE_PARAM, span);
    n->TYPE_PARAM.id = id;
    nodes_add(&n->TYPE_PARAM.bounds, bound);
    return build_seal(b, n);
}

Node *build_type_param_bound(Builder *b, Span span, Node *param, Node *bound) {
    param->span = span;
    nodes_add(&param->TYPE_PARAM.bounds, bound);
    return build_seal(b, param);
}

/* --- methods --------------------------------------------------------------------------------------------------------- */

static void check_params(Builder *b, const NodeList *params) {
    for (uint32_t i = 0; i + 1 < params->count; i++)
        if (params->item[i]->PARAM.varargs)
            build_fault(b, params->item[i]->span, "move it to the end", "the parameter with '...' must be the last one");
}

Node *build_method_rest(Builder *b, Span span, Text id, Span name, NodeList params, NodeList throws, Node *fallback,
                        Node *body) {
    Node *n = node_new(AST_METHOD, span);
    check_params(b, &params);
    n->METHOD.id = id;
    n->METHOD.name_span = name;
    n->METHOD.params = params;
    n->METHOD.throws = throws;
    n->METHOD.fallback = fallback;
    n->METHOD.body = body;
    return build_seal(b, n);
}

Node *build_method(Builder *b, Span span, Modifiers *m, NodeList type_params, Node *type, Node *rest) {
    refuse_diamond(b, type);
    rest->span = span;
    rest->METHOD.modifiers = m ? m->bits : 0;
    rest->METHOD.annotations = m ? m->annotations : (NodeList){0};
    rest->METHOD.type_params = type_params;
    rest->METHOD.return_type = type;
    return build_seal(b, rest);
}

Node *build_constructor(Builder *b, Span span, Modifiers *m, Text id, Span name, NodeList params, NodeList throws,
                        Node *body) {
    Node *n = build_method_rest(b, span, id, name, params, throws, NULL, body);
    n->METHOD.constructor = true;
    return build_method(b, span, m, (NodeList){0}, NULL, n);
}

/* --- classes --------------------------------------------------------------------------------------------------------- */

void build_fields(Builder *b, NodeList *out, Node *declare, bool is_member) {
    enum { ACCESS = MODIFIER_PUBLIC | MODIFIER_PROTECTED | MODIFIER_PRIVATE };
    struct AstDECLARE *d = &declare->DECLARE;
    for (uint32_t i = 0; i < d->variables.count; i++) {
        struct AstVARIABLE *v = &d->variables.item[i]->VARIABLE;
        Node *n = node_new(AST_FIELD, d->variables.count == 1 ? declare->span : d->variables.item[i]->span);
        n->FIELD.modifiers = d->modifiers;
        n->FIELD.annotations = d->annotations;
        n->FIELD.type = d->type;
        n->FIELD.id = v->id;
        n->FIELD.init = v->init;
        n->FIELD.name_span = v->name_span;
        n->FIELD.property = is_member && !(d->modifiers & ACCESS) && !build_has_annotation(&d->annotations, "PackageScope");
        nodes_add(out, build_seal(b, n));
    }
}

static NodeList members_of(Builder *b, const NodeList *members) {
    NodeList out = {0};
    for (uint32_t i = 0; i < members->count; i++) {
        Node *m = members->item[i];
        if (m->kind == AST_DECLARE)
            build_fields(b, &out, m, true);
        else if (m->kind == AST_MULTI_ASSIGN)
            build_fault(b, m->span, "declare the fields one by one", "several fields cannot be declared from one value");
        else
            nodes_add(&out, m);
    }
    return out;
}

Node *build_class(Builder *b, Span span, ClassForm form, Modifiers *m, Text id, Span name, NodeList type_params,
                  Node *super, NodeList interfaces, NodeList members) {
    Node *n = node_new(AST_CLASS, span);
    n->CLASS.form = (int)form;
    n->CLASS.modifiers = m ? m->bits : 0;
    n->CLASS.annotations = m ? m->annotations : (NodeList){0};
    n->CLASS.id = id;
    n->CLASS.name_span = name;
    n->CLASS.type_params = type_params;
    n->CLASS.super = super;
    n->CLASS.interfaces = interfaces;
    n->CLASS.members = members_of(b, &members);
    return build_seal(b, n);
}

Node *build_anonymous(Builder *b, Span span, NodeList members) {
    return build_class(b, span, FORM_ANONYMOUS, NULL, TEXT(""), span, (NodeList){0}, NULL, (NodeList){0}, members);
}

Node *build_initialiser(Builder *b, Span span, bool is_static, Node *body) {
    Node *n = node_new(AST_INITIALISER, span);
    n->INITIALISER.is_static = is_static;
    n->INITIALISER.body = body;
    return build_seal(b, n);
}

Node *build_constant(Builder *b, Span span, Modifiers *m, Text id, Span name, NodeList args, Node *body) {
    Node *n = node_new(AST_ENUM_CONSTANT, span);
    n->ENUM_CONSTANT.annotations = m ? m->annotations : (NodeList){0};
    n->ENUM_CONSTANT.id = id;
    n->ENUM_CONSTANT.name_span = name;
    n->ENUM_CONSTANT.named = build_gather_named(b, &args);
    n->ENUM_CONSTANT.args = args;
    n->ENUM_CONSTANT.body = body;
    return build_seal(b, n);
}
