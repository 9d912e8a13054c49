/* Constructors of statements and of the module; see build.h. */
#include "grammar/build.h"
#include "grammar/gc.h"
#include "grammar/parse.h"

static void report(Builder *b, DiagSink *sink, Span span, const char *advice, const char *format, va_list args) {
    Buf message = {0};
    buf_vprintf(&message, format, args);
    diag_report(sink, b->source, span, DIAG_ERROR, "syntax", "%.*s", (int)message.len, message.at)->advice = advice;
}

void build_error(Builder *b, Span span, const char *advice, const char *format, ...) {
    va_list args;
    va_start(args, format);
    report(b, b->sink, span, advice, format, args);
    va_end(args);
    b->failed = true;
}

void build_fault(Builder *b, Span span, const char *advice, const char *format, ...) {
    va_list args;
    va_start(args, format);
    report(b, &b->faults, span, advice, format, args);
    va_end(args);
}

static void deepest(Node *child, void *data) {
    uint32_t *depth = data;
    if (child->depth > *depth)
        *depth = child->depth;
}

Node *build_seal(Builder *b, Node *node) {
    uint32_t depth = 0;
    node_each_child(node, deepest, &depth);
    node->depth = (depth < UINT16_MAX ? depth + 1 : depth) & UINT16_MAX;
    if (node->depth > PARSE_DEPTH_MAX && !b->too_deep) {
        b->too_deep = true;
        build_error(b, node->span, "split it into several statements", "this is nested too deeply (more than %d levels)",
                    PARSE_DEPTH_MAX);
    }
    return node;
}

NodeList nodes_of(Node *node) {
    NodeList list = {0};
    nodes_add(&list, node);
    return list;
}

void nodes_append(NodeList *to, const NodeList *from) {
    for (uint32_t i = 0; i < from->count; i++)
        nodes_add(to, from->item[i]);
}

/* --- the module -------------------------------------------------------------------------------------------------- */

static void sort_statement(Builder *b, struct AstMODULE *m, Node *statement) {
    switch (statement->kind) {
    case AST_IMPORT: nodes_add(&m->imports, statement); break;
    case AST_METHOD: nodes_add(&m->methods, statement); break;
    case AST_CLASS: nodes_add(&m->classes, statement); break;
    case AST_PACKAGE: m->package = statement; break;
    case AST_DECLARE:
        if (build_has_annotation(&statement->DECLARE.annotations, "Field"))
            build_fields(b, &m->fields, statement, false);
        else
            nodes_add(&m->statements, statement);
        break;
    default: nodes_add(&m->statements, statement);
    }
}

Node *build_module(Builder *b, NodeList *statements) {
    Node *n = node_new(AST_MODULE, (Span){0, (uint32_t)b->source->text.len});
    for (uint32_t i = 0; i < statements->count; i++) {
        if (statements->item[i]->kind == AST_PACKAGE && i > 0)
            build_error(b, statements->item[i]->span, "make it the first line", "the package comes first in a file");
        sort_statement(b, &n->MODULE, statements->item[i]);
    }
    return build_seal(b, n);
}

Text build_qualified(Builder *b, Text head, Text tail) {
    (void)b;
    return text_of(text_printf("%.*s.%.*s", TEXT_FMT(head), TEXT_FMT(tail)));
}

Node *build_import(Builder *b, Span span, Modifiers *m, bool is_static, Text path, bool star, Text alias) {
    Node *n = node_new(AST_IMPORT, span);
    ptrdiff_t dot = text_rfind(path, TEXT("."));
    n->IMPORT.annotations = m ? m->annotations : (NodeList){0};
    n->IMPORT.id = path;
    n->IMPORT.alias = alias;
    n->IMPORT.is_static = is_static;
    n->IMPORT.star = star;
    if (is_static && !star && dot >= 0) {
        n->IMPORT.id = text_span(path.at, (size_t)dot);
        n->IMPORT.member = text_span(path.at + dot + 1, path.len - (size_t)dot - 1);
    }
    return build_seal(b, n);
}

Node *build_package(Builder *b, Span span, Modifiers *m, Text path) {
    Node *n = node_new(AST_PACKAGE, span);
    n->PACKAGE.annotations = m ? m->annotations : (NodeList){0};
    n->PACKAGE.id = path;
    return build_seal(b, n);
}

/* --- statements -------------------------------------------------------------------------------------------------- */

Node *build_block(Builder *b, Span span, NodeList statements) {
    Node *n = node_new(AST_BLOCK, span);
    n->BLOCK.statements = statements;
    return build_seal(b, n);
}

Node *build_none(Builder *b, Span span) { return build_block(b, span, (NodeList){0}); }

Node *build_expression_statement(Builder *b, Span span, Node *value) {
    Node *n = node_new(AST_EXPR_STMT, span);
    n->EXPR_STMT.value = value;
    return build_seal(b, n);
}

Node *build_if(Builder *b, Span span, Node *condition, Node *yes, Node *no) {
    Node *n = node_new(AST_IF, span);
    n->IF.condition = condition;
    n->IF.yes = yes;
    n->IF.no = no;
    return build_seal(b, n);
}

Node *build_while(Builder *b, Span span, Node *condition, Node *body) {
    Node *n = node_new(AST_WHILE, span);
    n->WHILE.condition = condition;
    n->WHILE.body = body;
    return build_seal(b, n);
}

Node *build_for_in(Builder *b, Span span, Node *variable, Node *iterable, Node *body) {
    Node *n = node_new(AST_FOR_IN, span);
    n->FOR_IN.modifiers = variable->VARIABLE.init ? variable->VARIABLE.init->DECLARE.modifiers : 0;
    variable->VARIABLE.init = NULL;
    n->FOR_IN.variable = variable;
    n->FOR_IN.iterable = iterable;
    n->FOR_IN.body = body;
    return build_seal(b, n);
}

static bool is_none(const Node *n) { return n->kind == AST_BLOCK; }

Node *build_for_c(Builder *b, Span span, NodeList *parts, Node *body) {
    Node *n = node_new(AST_FOR_C, span);
    if (parts->count != 3)
        build_fault(b, span, "write for (start; condition; step)", "a classic for loop has three parts, this one has %u",
                    parts->count);
    for (uint32_t i = 0; i < parts->count && i < 3; i++) {
        Node *part = parts->item[i];
        if (part->kind == AST_DECLARE && i == 0 && part->DECLARE.variables.count > 1)
            build_error(b, part->span, NULL, "only one variable can be declared here");
        else if (part->kind == AST_METHOD || (part->kind == AST_DECLARE && i > 0))
            build_fault(b, part->span, NULL, "only one variable can be declared here, in the first part");
        else if (!is_none(part) && i == 1)
            n->FOR_C.condition = part;
        else if (!is_none(part))
            nodes_add(i ? &n->FOR_C.update : &n->FOR_C.init, part);
    }
    n->FOR_C.body = body;
    return build_seal(b, n);
}

Node *build_case(Builder *b, Span span, Node *match) {
    Node *n = node_new(AST_CASE, span);
    n->CASE.match = match;
    return build_seal(b, n);
}

/* Several labels in front of one body: the last one gets it, the others fall through. */
NodeList build_case_group(Builder *b, NodeList labels, NodeList body, Span span) {
    Node *last = labels.item[labels.count - 1];
    last->CASE.body = body;
    last->span.to = span.to;
    build_seal(b, last);
    return labels;
}

Node *build_switch(Builder *b, Span span, Node *subject, NodeList cases) {
    Node *n = node_new(AST_SWITCH, span), *fallback = NULL;
    for (uint32_t i = 0; i < cases.count; i++) {
        if (!cases.item[i]->CASE.match && fallback)
            build_fault(b, (Span){span.from, span.from + 6}, NULL, "this switch has more than one default case");
        if (!cases.item[i]->CASE.match)
            fallback = cases.item[i];
    }
    n->SWITCH.subject = subject;
    n->SWITCH.cases = cases;
    return build_seal(b, n);
}

Node *build_try(Builder *b, Span span, Node *body, NodeList catches, Node *finally) {
    Node *n = node_new(AST_TRY, span);
    if (catches.count == 0 && !finally)
        build_fault(b, span, NULL, "a try needs at least one catch or finally block");
    n->TRY.body = body;
    n->TRY.catches = catches;
    n->TRY.finally = finally;
    return build_seal(b, n);
}

Node *build_catch(Builder *b, Span span, NodeList types, Modifiers *m, Text id, Span name, Node *body) {
    Node *n = node_new(AST_CATCH, span);
    n->CATCH.types = types;
    n->CATCH.variable = build_variable(b, name, NULL, NULL, id, NULL, name);
    n->CATCH.body = body;
    if (m && (m->bits & ~(MODIFIER_FINAL | MODIFIER_DEF)))
        build_error(b, m->span, NULL, "only final or def may stand before the variable of a catch");
    return build_seal(b, n);
}

Node *build_synchronized(Builder *b, Span span, Node *lock, Node *body) {
    Node *n = node_new(AST_SYNCHRONIZED, span);
    n->SYNCHRONIZED.lock = lock;
    n->SYNCHRONIZED.body = body;
    return build_seal(b, n);
}

Node *build_return(Builder *b, Span span, Node *value) {
    Node *n = node_new(AST_RETURN, span);
    n->RETURN.value = value;
    return build_seal(b, n);
}

Node *build_throw(Builder *b, Span span, Node *value) {
    Node *n = node_new(AST_THROW, span);
    n->THROW.value = value;
    return build_seal(b, n);
}

Node *build_jump(Builder *b, Span span, NodeKind kind, Text label) {
    Node *n = node_new(kind, span);
    if (kind == AST_BREAK)
        n->BREAK.label = label;
    else
        n->CONTINUE.label = label;
    return build_seal(b, n);
}

Node *build_assert(Builder *b, Span span, Node *condition, Node *message, Span text) {
    Node *n = node_new(AST_ASSERT, span);
    n->ASSERT.condition = condition;
    n->ASSERT.message = message;
    n->ASSERT.condition_span = text;
    return build_seal(b, n);
}

Node *build_labeled(Builder *b, Span span, Text label, Node *body) {
    Node *n = node_new(AST_LABELED, span);
    n->LABELED.label = label;
    n->LABELED.body = body;
    return build_seal(b, n);
}
