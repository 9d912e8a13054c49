/*
 * The tree. Node kinds and their fields come from grammar/ast.def; a node of kind CALL has its fields in n->CALL.
 * Nodes are collected memory; a tree is written by the parser and the name binder only, and read-only afterwards.
 */
#ifndef SLUICE_GRAMMAR_AST_H
#define SLUICE_GRAMMAR_AST_H

#include "grammar/scope.h"
#include "grammar/source.h"

typedef struct Node Node;

typedef struct NodeList {
    Node **item;
    uint32_t count, cap;
} NodeList;

typedef enum NodeKind {
#define AST(kind, fields) AST_##kind,
#include "grammar/ast.def"
#undef AST
    AST_KIND_COUNT
} NodeKind;

typedef enum Operator {
#define OPERATOR(kind, symbol, strength, method) OP_##kind,
#include "grammar/operators.def"
#undef OPERATOR
    OP_COUNT
} Operator;

/* The name of the kind without its prefix ("CALL"), the symbol and the overloading method of an operator. */
const char *node_kind_name(NodeKind kind);
const char *operator_symbol(Operator op);
const char *operator_method(Operator op); /* NULL: cannot be overloaded */

typedef enum NumberForm {
    NUMBER_INT,
    NUMBER_LONG,
    NUMBER_BIG_INTEGER,
    NUMBER_FLOAT,
    NUMBER_DOUBLE,
    NUMBER_BIG_DECIMAL
} NumberForm;

typedef enum ClassForm {
    FORM_CLASS,
    FORM_INTERFACE,
    FORM_TRAIT,
    FORM_ENUM,
    FORM_ANNOTATION,
    FORM_ANONYMOUS
} ClassForm;

#define MODIFIERS(X)                                                                                                  \
    X(PUBLIC, "public") X(PROTECTED, "protected") X(PRIVATE, "private") X(STATIC, "static") X(FINAL, "final")          \
    X(ABSTRACT, "abstract") X(NATIVE, "native") X(TRANSIENT, "transient") X(VOLATILE, "volatile")                      \
    X(SYNCHRONIZED, "synchronized") X(STRICTFP, "strictfp") X(DEF, "def")

enum {
#define MODIFIER_INDEX(name, word) MODIFIER_INDEX_##name,
    MODIFIERS(MODIFIER_INDEX)
#undef MODIFIER_INDEX
    MODIFIER_COUNT
};
typedef enum Modifier {
#define MODIFIER_BIT(name, word) MODIFIER_##name = 1 << MODIFIER_INDEX_##name,
    MODIFIERS(MODIFIER_BIT)
#undef MODIFIER_BIT
} Modifier;

#define NODE(f) Node *f;
#define NODES(f) NodeList f;
#define WORD(f) Text f;
#define INT(f) int32_t f;
#define LONG(f) int64_t f;
#define FLAG(f) bool f;
#define SPAN(f) Span f;
#define BIND(f) Binding f;
#define SCOPE(f) FunctionScope *f;
#define CLASS_SCOPE(f) ClassScope *f;
#define AST(kind, fields)                                                                                             \
    __extension__ struct Ast##kind {                                                                                  \
        fields                                                                                                        \
    };
#include "grammar/ast.def"
#undef AST

struct Node {
    NodeKind kind : 8;
    bool parenthesised : 1; /* the expression stood in parentheses */
    uint32_t depth : 16;    /* levels below and including this node: what a recursive walk will need */
    Span span;              /* exact, without surrounding parentheses */
    union {
#define AST(kind, fields) struct Ast##kind kind;
#include "grammar/ast.def"
#undef AST
    };
};
#undef NODE
#undef NODES
#undef WORD
#undef INT
#undef LONG
#undef FLAG
#undef SPAN
#undef BIND
#undef SCOPE
#undef CLASS_SCOPE

/* The nodes that follow are another tree's: before and after parsing, so that trees do not keep each other in memory. */
void nodes_begin(void);
/* Memory for just the fields of that kind; everything zero. */
Node *node_new(NodeKind kind, Span span);
void nodes_add(NodeList *list, Node *node);
/* Calls `visit` for each child that is there, in source order of the fields. */
void node_each_child(Node *node, void (*visit)(Node *child, void *data), void *data);
/* The tree as an s-expression, one node a line, for tests. */
void node_dump(Buf *out, const Node *node, bool with_spans);

#endif
