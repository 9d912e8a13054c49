/*
 * Constructors called by the grammar's actions. They decide what the tree looks like where syntax and meaning part:
 * named arguments gathered into one map, trailing closures appended, a minus folded into a literal, a script's parts
 * sorted. Faults of form that Groovy finds while building its own tree are reported here.
 */
#ifndef SLUICE_GRAMMAR_BUILD_H
#define SLUICE_GRAMMAR_BUILD_H

#include "grammar/ast.h"
#include "grammar/token.h"

typedef struct Builder {
    Source *source;
    DiagSink *sink, faults;          /* see build_error, build_fault */
    Node *module; /* set when the grammar's start symbol is reduced */
    const TokenList *raw, *filtered; /* for error messages */
    uint32_t position;               /* the token being pushed */
    bool failed, too_deep;
} Builder;

typedef struct Modifiers {
    int bits;
    NodeList annotations;
    Span span;
} Modifiers;

/* Reports a syntax error; advice may be NULL. */
void build_error(Builder *b, Span span, const char *advice, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* The same for a fault of form that Groovy finds while building its tree: told only in a text without syntax errors. */
void build_fault(Builder *b, Span span, const char *advice, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* Completes a node: computes its depth, refuses one that is too deep. Returns it. */
Node *build_seal(Builder *b, Node *node);

NodeList nodes_of(Node *node); /* NULL: the empty list */
void nodes_append(NodeList *to, const NodeList *from);

/* --- build_statement.c --------------------------------------------------------------------------------------- */
Node *build_module(Builder *b, NodeList *statements);
Node *build_block(Builder *b, Span span, NodeList statements);
Node *build_none(Builder *b, Span span); /* stands for an empty part of for (;;) */
Node *build_expression_statement(Builder *b, Span span, Node *value);
Node *build_if(Builder *b, Span span, Node *condition, Node *yes, Node *no);
Node *build_while(Builder *b, Span span, Node *condition, Node *body);
Node *build_for_in(Builder *b, Span span, Node *variable, Node *iterable, Node *body);
Node *build_for_c(Builder *b, Span span, NodeList *parts, Node *body);
Node *build_switch(Builder *b, Span span, Node *subject, NodeList cases);
NodeList build_case_group(Builder *b, NodeList labels, NodeList body, Span span);
Node *build_case(Builder *b, Span span, Node *match);
Node *build_try(Builder *b, Span span, Node *body, NodeList catches, Node *finally);
Node *build_catch(Builder *b, Span span, NodeList types, Modifiers *m, Text id, Span name, Node *body);
Node *build_synchronized(Builder *b, Span span, Node *lock, Node *body);
Node *build_return(Builder *b, Span span, Node *value);
Node *build_throw(Builder *b, Span span, Node *value);
Node *build_jump(Builder *b, Span span, NodeKind kind, Text label);
Node *build_assert(Builder *b, Span span, Node *condition, Node *message, Span text);
Node *build_labeled(Builder *b, Span span, Text label, Node *body);
Node *build_import(Builder *b, Span span, Modifiers *m, bool is_static, Text path, bool star, Text alias);
Node *build_package(Builder *b, Span span, Modifiers *m, Text path);
Text build_qualified(Builder *b, Text head, Text tail);

/* --- build_declaration.c ------------------------------------------------------------------------------------- */
Modifiers *build_modifier(Builder *b, Modifiers *m, int bit, Span span);
Modifiers *build_annotated(Builder *b, Modifiers *m, Node *annotation);
Node *build_annotation(Builder *b, Span span, Text id, NodeList members);
Node *build_member(Builder *b, Span span, Text id, Node *value);
Node *build_declare(Builder *b, Span span, Modifiers *m, Node *type, NodeList variables);
Node *build_multi_declare(Builder *b, Span span, Modifiers *m, NodeList variables, Node *value);
Node *build_variable(Builder *b, Span span, Modifiers *m, Node *type, Text id, Node *init, Span name);
Node *build_method(Builder *b, Span span, Modifiers *m, NodeList type_params, Node *type, Node *rest);
Node *build_method_rest(Builder *b, Span span, Text id, Span name, NodeList params, NodeList throws, Node *fallback,
                        Node *body);
Node *build_constructor(Builder *b, Span span, Modifiers *m, Text id, Span name, NodeList params, NodeList throws,
                        Node *body);
Node *build_param(Builder *b, Span span, Modifiers *m, Node *type, bool varargs, Text id, Span name, Node *init);
Node *build_type(Builder *b, Span span, Text id, NodeList args);
Node *build_type_with(Builder *b, Span span, Node *type, Span args);
Node *build_inner_type(Builder *b, Span span, Node *outer, Text id, NodeList args);
Node *build_primitive(Builder *b, Span span, const char *word);
Node *build_dims(Builder *b, Span span, Node *type, int dims);
/* What stands between < and >: no primitive type. */
Node *build_type_arg(Builder *b, Node *type);
Node *build_wildcard(Builder *b, Span span, Node *bound, bool upper);
Node *build_type_param(Builder *b, Span span, Text id, Node *bound);
Node *build_type_param_bound(Builder *b, Span span, Node *param, Node *bound);
Node *build_class(Builder *b, Span span, ClassForm form, Modifiers *m, Text id, Span name, NodeList type_params,
                  Node *super, NodeList interfaces, NodeList members);
Node *build_initialiser(Builder *b, Span span, bool is_static, Node *body);
Node *build_constant(Builder *b, Span span, Modifiers *m, Text id, Span name, NodeList args, Node *body);
Node *build_anonymous(Builder *b, Span span, NodeList members);
/* A declaration among members or marked @Field: one FIELD for each variable. */
void build_fields(Builder *b, NodeList *out, Node *declare, bool is_member);
bool build_has_annotation(const NodeList *annotations, const char *name);

/* --- build_expression.c -------------------------------------------------------------------------------------- */
Node *build_number(Builder *b, Span span, Text written);
Node *build_string(Builder *b, Span span, Text value);
Node *build_boolean(Builder *b, Span span, bool value);
Node *build_leaf(Builder *b, Span span, NodeKind kind);
Node *build_name(Builder *b, Span span, Text id);
NodeList build_gstring_part(Builder *b, NodeList parts, Text text, Span at, Node *value);
Node *build_gstring(Builder *b, Span span, NodeList parts, Text last, Span at);
Node *build_block_value(Builder *b, Span span, Node *block);
Node *build_parenthesised(Builder *b, Node *value);
Node *build_no_value(Builder *b, Span span, Node *statement); /* where only a value may stand */
Node *build_closure(Builder *b, Span span, NodeList params, bool arrow, NodeList body, Span body_span);
Node *build_list(Builder *b, Span span, NodeList args);
Node *build_map(Builder *b, Span span, NodeList entries);
NodeList build_semi_list(Builder *b, Span span); /* refuses it */
Node *build_entry(Builder *b, Span span, Node *key, Node *value);
Node *build_spread(Builder *b, Span span, Node *value);
Node *build_spread_map(Builder *b, Span span, Node *value);
Node *build_property(Builder *b, Span span, Node *object, int token, Node *name, bool attribute);
Node *build_method_pointer(Builder *b, Span span, Node *object, Node *name);
Node *build_chain_name(Builder *b, Node *name);
Node *build_computed_name(Builder *b, Node *name); /* a.(name) */
Node *build_call(Builder *b, Span span, Node *callee, NodeList args, bool command);
Node *build_trailing(Builder *b, Span span, Node *callee, Node *closure);
Node *build_index(Builder *b, Span span, Node *object, NodeList args);
Node *build_new(Builder *b, Span span, Node *type, NodeList args, Node *body);
Node *build_new_array(Builder *b, Span span, Node *type, NodeList sizes, int dims);
Node *build_assign(Builder *b, Span span, int op, Span op_span, Node *target, Node *value);
Node *build_multi_assign(Builder *b, Span span, NodeList targets, Node *value);
Node *build_elvis(Builder *b, Span span, Node *value, Node *fallback);
Node *build_ternary(Builder *b, Span span, Node *condition, Node *yes, Node *no);
Node *build_logical(Builder *b, Span span, int op, Span op_span, Node *left, Node *right);
Node *build_binary(Builder *b, Span span, int op, Span op_span, Node *left, Node *right);
Node *build_range(Builder *b, Span span, Node *from, Node *to, bool exclusive);
Node *build_instanceof(Builder *b, Span span, Node *value, Node *type);
Node *build_as(Builder *b, Span span, Node *value, Node *type);
Node *build_prefix(Builder *b, Span span, int op, Node *operand);
Node *build_postfix(Builder *b, Span span, int op, Node *operand);
Node *build_not(Builder *b, Span span, Node *operand);
Node *build_cast(Builder *b, Span span, Node *type, Node *value);
/* Named arguments into one leading MAP; true when there were any. */
bool build_gather_named(Builder *b, NodeList *args);

/* --- number.c ------------------------------------------------------------------------------------------------- */
/* Fills digits, base, form and value from the number as written; number_form -1: a float or double out of range. */
void number_read(Node *number, Text written, bool negative);

#endif
