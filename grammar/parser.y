/*
 * The grammar, over the filtered tokens (filter.h): the filter has already told declarations from expressions, casts
 * from parentheses, closures from blocks and type arguments from comparisons, has put command arguments between
 * COMMAND_OPEN and COMMAND_CLOSE, and has left of the newlines those that separate statements (SEP). The levels of
 * expression and their oddities (a relational operator does not chain; minus binds looser than ** at the start of a
 * product, tighter elsewhere) are those of Groovy 2.4's own grammar. Actions only call constructors of build.h.
 */
%code requires {
#include "grammar/build.h"
}
%code {
static void yyerror(const Span *at, Builder *b, const char *message);
#include "grammar/gc.h"
#include "grammar/parse_error.h"

/* The parser's stack holds nodes, so the collector must see it. */
#define YYMALLOC gc_alloc
#define YYFREE(memory) ((void)(memory))
#define YYMAXDEPTH 200000

/* From the first part that has any text to the last. */
static Span span_of(const Span *part, int count)
{
    Span none = {part[0].to, part[0].to};
    int first = 1, last = count;
    while (first < count && part[first].from == part[first].to)
        first++;
    while (last > first && part[last].from == part[last].to)
        last--;
    return count ? (Span){part[first].from, part[last].to} : none;
}
#define YYLLOC_DEFAULT(whole, part, count) ((whole) = span_of(part, count))
}
%define api.pure full
%define api.push-pull push
%define api.location.type {Span}
%define api.token.prefix {T_}
%define parse.error custom
%define parse.lac full
%expect 0
%parse-param {Builder *b}
%union {
    Text text;
    Node *node;
    NodeList list;
    Modifiers *modifiers;
    int number;
}

/* The keywords, in the order of keywords.def. */
%token ABSTRACT "abstract" AS "as" ASSERT "assert" BOOLEAN "boolean" BREAK "break" BYTE "byte" CASE "case"
       CATCH "catch" CHAR "char" CLASS "class" CONST "const" CONTINUE "continue" DEF "def" DEFAULT "default" DO "do"
       DOUBLE "double" ELSE "else" ENUM "enum" EXTENDS "extends" FALSE "false" FINAL "final" FINALLY "finally"
       FLOAT "float" FOR "for" GOTO "goto" IF "if" IMPLEMENTS "implements" IMPORT "import" IN "in"
       INSTANCEOF "instanceof" INT "int" INTERFACE "interface" LONG "long" NATIVE "native" NEW "new"
       NULL_WORD "null" PACKAGE "package" PRIVATE "private" PROTECTED "protected" PUBLIC "public" RETURN "return"
       SHORT "short" STATIC "static" STRICTFP "strictfp" SUPER "super" SWITCH "switch" SYNCHRONIZED "synchronized"
       THIS "this" THREADSAFE "threadsafe" THROW "throw" THROWS "throws" TRAIT "trait" TRANSIENT "transient"
       TRUE "true" TRY "try" VOID "void" VOLATILE "volatile" WHILE "while"

%token <text> IDENT "a name" STRING "a string" NUMBER "a number" LABEL "a key" STATEMENT_LABEL "a label"
%token <text> GSTRING_START "start of a string" GSTRING_MIDDLE "rest of the string" GSTRING_END "end of the string"

/* Brackets. LBRACE and NEWLINE come from the lexer only; the filter makes the more telling ones of them. */
%token LPAREN "(" RPAREN ")" LBRACK "[" RBRACK "]" LBRACE "{" RBRACE "}" NEWLINE "end of line"
%token BLOCK_OPEN "{ of a block" CLASS_OPEN "{ of a class" CLOSURE_OPEN "{ of a closure" CLOSURE_PARAMS_OPEN "closure"
%token CAST_OPEN "cast" MULTI_OPEN "( of several variables" DIM "[]" DIM_OPEN "[ of an array"
%token TYPE_LT "<" TYPE_GT ">"

/* Put in by the filter, without text of their own. */
%token SEP "end of statement" DECL "declaration" CTOR "constructor" ENUM_CONSTANT "constant"
%token COMMAND_OPEN "argument" COMMAND_CLOSE "end of arguments" CHAIN "method name" NO_BODY "empty body"
%token FOR_IN "for (in)" FOR_C "for (;;)" STATIC_BLOCK "static {" AT_INTERFACE "@interface" SPREAD "spread *"
%token SPREAD_MAP "*:" FALLBACK "default value"

%token QUESTION "?" COLON ":" COMMA "," DOT "." SEMI ";" AT "@" ELLIPSIS "..." ARROW "->"
%token SAFE_DOT "?." SPREAD_DOT "*." METHOD_POINTER ".&" ELVIS "?:" NOT "!" BIT_NOT "~" INCREMENT "++" DECREMENT "--"
%token OR "||" AND "&&" PIPE "|" CARET "^" AMP "&" FIND "=~" MATCH "==~" EQUAL "==" NOT_EQUAL "!=" COMPARE "<=>"
%token IDENTICAL "===" NOT_IDENTICAL "!==" LESS "'<'" GREATER "'>'" LESS_EQUAL "<=" GREATER_EQUAL ">="
%token SHL "<<" SHR ">>" USHR ">>>" RANGE ".." RANGE_EXCLUSIVE "..<" PLUS "+" MINUS "-" STAR "*" SLASH "/"
%token PERCENT "%" POWER "**"
%token ASSIGN "=" PLUS_ASSIGN "+=" MINUS_ASSIGN "-=" STAR_ASSIGN "*=" SLASH_ASSIGN "/=" PERCENT_ASSIGN "%="
       POWER_ASSIGN "**=" SHL_ASSIGN "<<=" SHR_ASSIGN ">>=" USHR_ASSIGN ">>>=" AMP_ASSIGN "&=" CARET_ASSIGN "^="
       PIPE_ASSIGN "|="
%token YYEOF 0 "end of file"

%precedence THEN
%precedence ELSE

%type <list> block_body for_items cases case_group case_labels case_body catches catch_types declarators multi_vars
%type <list> params params_opt throws_opt names type_params type_params_opt bounds type_list type_args
%type <list> type_arg_list members enum_body enum_start constants implements_opt extends_list_opt
%type <list> args args_opt arg_list gstring_open dim_exprs annotation_pairs
%type <node> statement_opt statement abrupt block body loop_body for_item for_variable for_plain finally_opt catch import
%type <node> declaration declarator method method_body_opt multi_var param type class_type primitive type_param
%type <node> type_arg class_definition member member_opt constructor constant anonymous_opt annotation
%type <node> annotation_pair annotation_value extends_opt fallback_opt case_label
%type <node> expression conditional or and bit_or bit_xor bit_and match equality relational shift additive
%type <node> multiplicative product_head power power_head unary unary_head postfix path primary name_part
%type <node> literal parenthesised closure list gstring gstring_value gstring_path new arg arg_value label
%type <node> chain_name
%type <text> qualified method_name annotation_name
%type <modifiers> modifiers modifiers_opt
%type <number> modifier assign_operator equality_operator relational_operator shift_operator additive_operator
%type <number> multiplicative_operator prefix_operator dims_opt

%%

module: block_body                                  { b->module = build_module(b, &$1); }

/* --- statements --------------------------------------------------------------------------------------------- */

block_body: statement_opt                           { $$ = nodes_of($1); }
    | block_body separator statement_opt            { $$ = $1; nodes_add(&$$, $3); }

separator: SEP                                      { yyerrok; }

statement_opt: %empty                               { $$ = NULL; }
    | statement
    | error                                         { $$ = NULL; }

block: BLOCK_OPEN block_body RBRACE                 { $$ = build_block(b, @$, $2); }

/* The body of if, else, while, for. */
body: block
    | statement

loop_body: body
    | NO_BODY                                       { $$ = build_block(b, @$, (NodeList){0}); }

statement: declaration
    | class_definition
    | import
    | expression                                    { $$ = build_expression_statement(b, @$, $1); }
    | IF LPAREN conditional RPAREN body %prec THEN  { $$ = build_if(b, @$, $3, $5, NULL); }
    | IF LPAREN conditional RPAREN body ELSE body   { $$ = build_if(b, @$, $3, $5, $7); }
    | WHILE LPAREN expression RPAREN loop_body      { $$ = build_while(b, @$, $3, $5); }
    | FOR_IN LPAREN for_plain IN shift RPAREN loop_body             { $$ = build_for_in(b, @$, $3, $5, $7); }
    | FOR_IN LPAREN for_variable IN shift RPAREN loop_body          { $$ = build_for_in(b, @$, $3, $5, $7); }
    | FOR_IN LPAREN for_variable COLON expression RPAREN loop_body  { $$ = build_for_in(b, @$, $3, $5, $7); }
    | FOR_C LPAREN for_items RPAREN loop_body       { $$ = build_for_c(b, @$, &$3, $5); }
    | SWITCH LPAREN expression RPAREN BLOCK_OPEN cases RBRACE       { $$ = build_switch(b, @$, $3, $6); }
    | TRY block catches finally_opt                 { $$ = build_try(b, @$, $2, $3, $4); }
    | SYNCHRONIZED LPAREN expression RPAREN block   { $$ = build_synchronized(b, @$, $3, $5); }
    | abrupt
    | ASSERT conditional                            { $$ = build_assert(b, @$, $2, NULL, @2); }
    | ASSERT conditional COMMA expression           { $$ = build_assert(b, @$, $2, $4, @2); }
    | ASSERT conditional COLON expression           { $$ = build_assert(b, @$, $2, $4, @2); }
    | STATEMENT_LABEL statement                     { $$ = build_labeled(b, @$, $1, $2); }
    | STATEMENT_LABEL block                         { $$ = build_labeled(b, @$, $1, $2); }

abrupt: RETURN                                      { $$ = build_return(b, @$, NULL); }
    | RETURN expression                             { $$ = build_return(b, @$, $2); }
    | THROW expression                              { $$ = build_throw(b, @$, $2); }
    | BREAK                                         { $$ = build_jump(b, @$, AST_BREAK, TEXT("")); }
    | BREAK IDENT                                   { $$ = build_jump(b, @$, AST_BREAK, $2); }
    | CONTINUE                                      { $$ = build_jump(b, @$, AST_CONTINUE, TEXT("")); }
    | CONTINUE IDENT                                { $$ = build_jump(b, @$, AST_CONTINUE, $2); }

for_plain: IDENT                                    { $$ = build_variable(b, @$, NULL, NULL, $1, NULL, @1); }

for_variable: DECL modifiers_opt IDENT                      { $$ = build_variable(b, @$, $2, NULL, $3, NULL, @3); }
    | DECL modifiers_opt type IDENT                 { $$ = build_variable(b, @$, $2, $3, $4, NULL, @4); }

for_items: for_item                                 { $$ = nodes_of($1 ? $1 : build_none(b, @$)); }
    | for_items SEMI for_item                       { $$ = $1; nodes_add(&$$, $3 ? $3 : build_none(b, @3)); }

for_item: %empty                                    { $$ = NULL; }
    | expression
    | declaration

cases: %empty                                       { $$ = (NodeList){0}; }
    | cases case_group                              { $$ = $1; nodes_append(&$$, &$2); }

case_group: case_labels case_body                   { $$ = build_case_group(b, $1, $2, @$); }

case_labels: case_label                             { $$ = nodes_of($1); }
    | case_labels case_label                        { $$ = $1; nodes_add(&$$, $2); }

case_label: CASE expression COLON                   { $$ = build_case(b, @$, $2); }
    | DEFAULT COLON                                 { $$ = build_case(b, @$, NULL); }

case_body: statement                                { $$ = nodes_of($1); }
    | error                                         { $$ = (NodeList){0}; }
    | case_body separator                           { $$ = $1; }
    | case_body separator statement                 { $$ = $1; nodes_add(&$$, $3); }
    | case_body separator error                     { $$ = $1; }

catches: %empty                                     { $$ = (NodeList){0}; }
    | catches catch                                 { $$ = $1; nodes_add(&$$, $2); }

catch: CATCH LPAREN modifiers_opt IDENT RPAREN block
                                                    { $$ = build_catch(b, @$, (NodeList){0}, $3, $4, @4, $6); }
    | CATCH LPAREN modifiers_opt catch_types IDENT RPAREN block
                                                    { $$ = build_catch(b, @$, $4, $3, $5, @5, $7); }

catch_types: type                                   { $$ = nodes_of($1); }
    | catch_types PIPE type                         { $$ = $1; nodes_add(&$$, $3); }

finally_opt: %empty                                 { $$ = NULL; }
    | FINALLY block                                 { $$ = $2; }

import: modifiers_opt IMPORT qualified              { $$ = build_import(b, @$, $1, false, $3, false, TEXT("")); }
    | modifiers_opt IMPORT qualified DOT STAR       { $$ = build_import(b, @$, $1, false, $3, true, TEXT("")); }
    | modifiers_opt IMPORT qualified AS IDENT       { $$ = build_import(b, @$, $1, false, $3, false, $5); }
    | modifiers_opt IMPORT STATIC qualified         { $$ = build_import(b, @$, $1, true, $4, false, TEXT("")); }
    | modifiers_opt IMPORT STATIC qualified DOT STAR { $$ = build_import(b, @$, $1, true, $4, true, TEXT("")); }
    | modifiers_opt IMPORT STATIC qualified AS IDENT { $$ = build_import(b, @$, $1, true, $4, false, $6); }
    | modifiers_opt PACKAGE qualified               { $$ = build_package(b, @$, $1, $3); }

qualified: IDENT
    | qualified DOT IDENT                           { $$ = build_qualified(b, $1, $3); }

/* --- declarations ------------------------------------------------------------------------------------------- */

modifiers_opt: %empty                               { $$ = NULL; }
    | modifiers

modifiers: modifier                                 { $$ = build_modifier(b, NULL, $1, @1); }
    | annotation                                    { $$ = build_annotated(b, NULL, $1); }
    | modifiers modifier                            { $$ = build_modifier(b, $1, $2, @2); }
    | modifiers annotation                          { $$ = build_annotated(b, $1, $2); }

modifier: DEF { $$ = MODIFIER_DEF; }                | PRIVATE { $$ = MODIFIER_PRIVATE; }
    | PUBLIC { $$ = MODIFIER_PUBLIC; }              | PROTECTED { $$ = MODIFIER_PROTECTED; }
    | STATIC { $$ = MODIFIER_STATIC; }              | TRANSIENT { $$ = MODIFIER_TRANSIENT; }
    | FINAL { $$ = MODIFIER_FINAL; }                | ABSTRACT { $$ = MODIFIER_ABSTRACT; }
    | NATIVE { $$ = MODIFIER_NATIVE; }              | SYNCHRONIZED { $$ = MODIFIER_SYNCHRONIZED; }
    | VOLATILE { $$ = MODIFIER_VOLATILE; }          | STRICTFP { $$ = MODIFIER_STRICTFP; }
    | THREADSAFE { $$ = 0; }

annotation: AT qualified                            { $$ = build_annotation(b, @$, $2, (NodeList){0}); }
    | AT qualified LPAREN RPAREN                    { $$ = build_annotation(b, @$, $2, (NodeList){0}); }
    | AT qualified LPAREN annotation_value RPAREN
                                    { $$ = build_annotation(b, @$, $2, nodes_of(build_member(b, @4, TEXT("value"), $4))); }
    | AT qualified LPAREN annotation_pairs RPAREN   { $$ = build_annotation(b, @$, $2, $4); }

annotation_pairs: annotation_pair                   { $$ = nodes_of($1); }
    | annotation_pairs COMMA annotation_pair        { $$ = $1; nodes_add(&$$, $3); }

annotation_pair: annotation_name ASSIGN annotation_value { $$ = build_member(b, @$, $1, $3); }

annotation_name: LABEL

annotation_value: conditional
    | annotation

declaration: DECL modifiers_opt declarators         { $$ = build_declare(b, @$, $2, NULL, $3); }
    | DECL modifiers_opt type declarators           { $$ = build_declare(b, @$, $2, $3, $4); }
    | DECL modifiers_opt method                     { $$ = build_method(b, @$, $2, (NodeList){0}, NULL, $3); }
    | DECL modifiers_opt type method                { $$ = build_method(b, @$, $2, (NodeList){0}, $3, $4); }
    | DECL modifiers_opt type_params type method        { $$ = build_method(b, @$, $2, $3, $4, $5); }
    | DECL modifiers_opt MULTI_OPEN multi_vars RPAREN ASSIGN expression
                                                    { $$ = build_multi_declare(b, @$, $2, $4, $7); }

declarators: declarator                             { $$ = nodes_of($1); }
    | declarators COMMA declarator                  { $$ = $1; nodes_add(&$$, $3); }

declarator: IDENT                                   { $$ = build_variable(b, @$, NULL, NULL, $1, NULL, @1); }
    | IDENT ASSIGN expression                       { $$ = build_variable(b, @$, NULL, NULL, $1, $3, @1); }

multi_vars: multi_var                               { $$ = nodes_of($1); }
    | multi_vars COMMA multi_var                    { $$ = $1; nodes_add(&$$, $3); }

multi_var: IDENT                                    { $$ = build_variable(b, @$, NULL, NULL, $1, NULL, @1); }
    | type IDENT                                    { $$ = build_variable(b, @$, NULL, $1, $2, NULL, @2); }

method: method_name LPAREN params_opt RPAREN throws_opt fallback_opt method_body_opt
                                                    { $$ = build_method_rest(b, @$, $1, @1, $3, $5, $6, $7); }

method_name: IDENT
    | STRING

method_body_opt: %empty                             { $$ = NULL; }
    | block

fallback_opt: %empty                                { $$ = NULL; }
    | FALLBACK annotation_value                     { $$ = $2; }

throws_opt: %empty                                  { $$ = (NodeList){0}; }
    | THROWS names                                  { $$ = $2; }

names: qualified                                    { $$ = nodes_of(build_type(b, @$, $1, (NodeList){0})); }
    | names COMMA qualified                         { $$ = $1; nodes_add(&$$, build_type(b, @3, $3, (NodeList){0})); }

params_opt: %empty                                  { $$ = (NodeList){0}; }
    | params

params: param                                       { $$ = nodes_of($1); }
    | params COMMA param                            { $$ = $1; nodes_add(&$$, $3); }

param: modifiers_opt IDENT                          { $$ = build_param(b, @$, $1, NULL, false, $2, @2, NULL); }
    | modifiers_opt type IDENT                      { $$ = build_param(b, @$, $1, $2, false, $3, @3, NULL); }
    | modifiers_opt ELLIPSIS IDENT                  { $$ = build_param(b, @$, $1, NULL, true, $3, @3, NULL); }
    | modifiers_opt type ELLIPSIS IDENT             { $$ = build_param(b, @$, $1, $2, true, $4, @4, NULL); }
    | modifiers_opt IDENT ASSIGN expression         { $$ = build_param(b, @$, $1, NULL, false, $2, @2, $4); }
    | modifiers_opt type IDENT ASSIGN expression    { $$ = build_param(b, @$, $1, $2, false, $3, @3, $5); }
    | modifiers_opt ELLIPSIS IDENT ASSIGN expression { $$ = build_param(b, @$, $1, NULL, true, $3, @3, $5); }
    | modifiers_opt type ELLIPSIS IDENT ASSIGN expression { $$ = build_param(b, @$, $1, $2, true, $4, @4, $6); }

/* --- types -------------------------------------------------------------------------------------------------- */

type: class_type dims_opt                           { $$ = build_dims(b, @$, $1, $2); }
    | primitive dims_opt                            { $$ = build_dims(b, @$, $1, $2); }

dims_opt: %empty                                    { $$ = 0; }
    | dims_opt DIM                                  { $$ = $1 + 1; }

class_type: IDENT                                   { $$ = build_type(b, @$, $1, (NodeList){0}); }
    | IDENT type_args                               { $$ = build_type_with(b, @$, build_type(b, @1, $1, $2), @2); }
    | class_type DOT IDENT                          { $$ = build_inner_type(b, @$, $1, $3, (NodeList){0}); }
    | class_type DOT IDENT type_args
                                { $$ = build_type_with(b, @$, build_inner_type(b, @$, $1, $3, $4), @4); }

primitive: VOID { $$ = build_primitive(b, @$, "void"); }    | BOOLEAN { $$ = build_primitive(b, @$, "boolean"); }
    | BYTE { $$ = build_primitive(b, @$, "byte"); }         | CHAR { $$ = build_primitive(b, @$, "char"); }
    | SHORT { $$ = build_primitive(b, @$, "short"); }       | INT { $$ = build_primitive(b, @$, "int"); }
    | FLOAT { $$ = build_primitive(b, @$, "float"); }       | LONG { $$ = build_primitive(b, @$, "long"); }
    | DOUBLE { $$ = build_primitive(b, @$, "double"); }

type_args: TYPE_LT TYPE_GT                          { $$ = (NodeList){0}; }
    | TYPE_LT type_arg_list TYPE_GT                 { $$ = $2; }

type_arg_list: type_arg                             { $$ = nodes_of($1); }
    | type_arg_list COMMA type_arg                  { $$ = $1; nodes_add(&$$, $3); }

type_arg: type                                      { $$ = build_type_arg(b, $1); }
    | QUESTION                                      { $$ = build_wildcard(b, @$, NULL, false); }
    | QUESTION EXTENDS type                         { $$ = build_wildcard(b, @$, $3, true); }
    | QUESTION SUPER type                           { $$ = build_wildcard(b, @$, $3, false); }

type_params_opt: %empty                             { $$ = (NodeList){0}; }
    | type_params

type_params: TYPE_LT bounds TYPE_GT                 { $$ = $2; }

bounds: type_param                                  { $$ = nodes_of($1); }
    | bounds COMMA type_param                       { $$ = $1; nodes_add(&$$, $3); }

type_param: IDENT                                   { $$ = build_type_param(b, @$, $1, NULL); }
    | IDENT EXTENDS class_type                      { $$ = build_type_param(b, @$, $1, $3); }
    | type_param AMP class_type                     { $$ = build_type_param_bound(b, @$, $1, $3); }

type_list: class_type                               { $$ = nodes_of($1); }
    | type_list COMMA class_type                    { $$ = $1; nodes_add(&$$, $3); }

/* --- classes ------------------------------------------------------------------------------------------------ */

class_definition:
      modifiers_opt CLASS IDENT type_params_opt extends_opt implements_opt CLASS_OPEN members RBRACE
                                        { $$ = build_class(b, @$, FORM_CLASS, $1, $3, @3, $4, $5, $6, $8); }
    | modifiers_opt TRAIT IDENT type_params_opt extends_opt implements_opt CLASS_OPEN members RBRACE
                                        { $$ = build_class(b, @$, FORM_TRAIT, $1, $3, @3, $4, $5, $6, $8); }
    | modifiers_opt INTERFACE IDENT type_params_opt extends_list_opt CLASS_OPEN members RBRACE
                                        { $$ = build_class(b, @$, FORM_INTERFACE, $1, $3, @3, $4, NULL, $5, $7); }
    | modifiers_opt ENUM IDENT implements_opt CLASS_OPEN enum_body RBRACE
                                        { $$ = build_class(b, @$, FORM_ENUM, $1, $3, @3, (NodeList){0}, NULL, $4, $6); }
    | modifiers_opt AT_INTERFACE IDENT CLASS_OPEN members RBRACE
                        { $$ = build_class(b, @$, FORM_ANNOTATION, $1, $3, @3, (NodeList){0}, NULL, (NodeList){0}, $5); }

extends_opt: %empty                                 { $$ = NULL; }
    | EXTENDS class_type                            { $$ = $2; }

extends_list_opt: %empty                            { $$ = (NodeList){0}; }
    | EXTENDS type_list                             { $$ = $2; }

implements_opt: %empty                              { $$ = (NodeList){0}; }
    | IMPLEMENTS type_list                          { $$ = $2; }

members: member_opt                                 { $$ = nodes_of($1); }
    | members separator member_opt                  { $$ = $1; nodes_add(&$$, $3); }

member_opt: %empty                                  { $$ = NULL; }
    | member
    | error                                         { $$ = NULL; }

member: declaration
    | constructor
    | class_definition
    | STATIC_BLOCK block                            { $$ = build_initialiser(b, @$, true, $2); }
    | block                                         { $$ = build_initialiser(b, @$, false, $1); }

constructor: CTOR modifiers_opt IDENT LPAREN params_opt RPAREN throws_opt block
                                                    { $$ = build_constructor(b, @$, $2, $3, @3, $5, $7, $8); }

enum_body: enum_start
    | enum_body separator member_opt                { $$ = $1; nodes_add(&$$, $3); }

enum_start: member_opt                              { $$ = nodes_of($1); }
    | constants
    | constants COMMA                               { $$ = $1; }

constants: constant                                 { $$ = nodes_of($1); }
    | constants COMMA constant                      { $$ = $1; nodes_add(&$$, $3); }

constant: ENUM_CONSTANT modifiers_opt IDENT anonymous_opt
                                                    { $$ = build_constant(b, @$, $2, $3, @3, (NodeList){0}, $4); }
    | ENUM_CONSTANT modifiers_opt IDENT LPAREN args_opt RPAREN anonymous_opt
                                                    { $$ = build_constant(b, @$, $2, $3, @3, $5, $7); }

anonymous_opt: %empty                               { $$ = NULL; }
    | CLASS_OPEN members RBRACE                     { $$ = build_anonymous(b, @$, $2); }

/* --- expressions -------------------------------------------------------------------------------------------- */

expression: conditional
    | conditional assign_operator expression        { $$ = build_assign(b, @$, $2, @2, $1, $3); }
    | MULTI_OPEN multi_vars RPAREN ASSIGN expression { $$ = build_multi_assign(b, @$, $2, $5); }

assign_operator: ASSIGN { $$ = OP_ASSIGN; }         | PLUS_ASSIGN { $$ = OP_PLUS; }
    | MINUS_ASSIGN { $$ = OP_MINUS; }               | STAR_ASSIGN { $$ = OP_TIMES; }
    | SLASH_ASSIGN { $$ = OP_DIVIDE; }              | PERCENT_ASSIGN { $$ = OP_MODULO; }
    | POWER_ASSIGN { $$ = OP_POWER; }               | SHL_ASSIGN { $$ = OP_SHIFT_LEFT; }
    | SHR_ASSIGN { $$ = OP_SHIFT_RIGHT; }           | USHR_ASSIGN { $$ = OP_SHIFT_RIGHT_UNSIGNED; }
    | AMP_ASSIGN { $$ = OP_BIT_AND; }               | CARET_ASSIGN { $$ = OP_BIT_XOR; }
    | PIPE_ASSIGN { $$ = OP_BIT_OR; }

conditional: or
    | or ELVIS conditional                          { $$ = build_elvis(b, @$, $1, $3); }
    | or QUESTION expression COLON conditional      { $$ = build_ternary(b, @$, $1, $3, $5); }

or: and
    | or OR and                                     { $$ = build_logical(b, @$, OP_OR, @2, $1, $3); }

and: bit_or
    | and AND bit_or                                { $$ = build_logical(b, @$, OP_AND, @2, $1, $3); }

bit_or: bit_xor
    | bit_or PIPE bit_xor                           { $$ = build_binary(b, @$, OP_BIT_OR, @2, $1, $3); }

bit_xor: bit_and
    | bit_xor CARET bit_and                         { $$ = build_binary(b, @$, OP_BIT_XOR, @2, $1, $3); }

bit_and: match
    | bit_and AMP match                             { $$ = build_binary(b, @$, OP_BIT_AND, @2, $1, $3); }

match: equality
    | match FIND equality                           { $$ = build_binary(b, @$, OP_FIND, @2, $1, $3); }
    | match MATCH equality                          { $$ = build_binary(b, @$, OP_MATCH, @2, $1, $3); }

equality: relational
    | equality equality_operator relational         { $$ = build_binary(b, @$, $2, @2, $1, $3); }

equality_operator: EQUAL { $$ = OP_EQUAL; }         | NOT_EQUAL { $$ = OP_NOT_EQUAL; }
    | IDENTICAL { $$ = OP_IDENTICAL; }              | NOT_IDENTICAL { $$ = OP_NOT_IDENTICAL; }
    | COMPARE { $$ = OP_COMPARE; }

relational: shift
    | shift relational_operator shift               { $$ = build_binary(b, @$, $2, @2, $1, $3); }
    | shift INSTANCEOF type                         { $$ = build_instanceof(b, @$, $1, $3); }
    | shift AS type                                 { $$ = build_as(b, @$, $1, $3); }

relational_operator: LESS { $$ = OP_LESS; }         | GREATER { $$ = OP_GREATER; }
    | LESS_EQUAL { $$ = OP_LESS_EQUAL; }            | GREATER_EQUAL { $$ = OP_GREATER_EQUAL; }
    | IN { $$ = OP_IN; }

shift: additive
    | shift shift_operator additive                 { $$ = build_binary(b, @$, $2, @2, $1, $3); }
    | shift RANGE additive                          { $$ = build_range(b, @$, $1, $3, false); }
    | shift RANGE_EXCLUSIVE additive                { $$ = build_range(b, @$, $1, $3, true); }

shift_operator: SHL { $$ = OP_SHIFT_LEFT; }         | SHR { $$ = OP_SHIFT_RIGHT; }
    | USHR { $$ = OP_SHIFT_RIGHT_UNSIGNED; }

additive: multiplicative
    | additive additive_operator multiplicative     { $$ = build_binary(b, @$, $2, @2, $1, $3); }

additive_operator: PLUS { $$ = OP_PLUS; }           | MINUS { $$ = OP_MINUS; }

multiplicative: product_head
    | multiplicative multiplicative_operator power  { $$ = build_binary(b, @$, $2, @2, $1, $3); }

multiplicative_operator: STAR { $$ = OP_TIMES; }    | SLASH { $$ = OP_DIVIDE; }
    | PERCENT { $$ = OP_MODULO; }

product_head: power_head
    | prefix_operator power_head                    { $$ = build_prefix(b, @$, $1, $2); }

prefix_operator: INCREMENT { $$ = OP_INCREMENT; }   | DECREMENT { $$ = OP_DECREMENT; }
    | MINUS { $$ = OP_NEGATIVE; }                   | PLUS { $$ = OP_POSITIVE; }

power: unary
    | power POWER unary                             { $$ = build_binary(b, @$, OP_POWER, @2, $1, $3); }

power_head: unary_head
    | power_head POWER unary                        { $$ = build_binary(b, @$, OP_POWER, @2, $1, $3); }

unary: unary_head
    | prefix_operator unary                         { $$ = build_prefix(b, @$, $1, $2); }

unary_head: postfix
    | BIT_NOT unary                                 { $$ = build_prefix(b, @$, OP_BIT_NOT, $2); }
    | NOT unary                                     { $$ = build_not(b, @$, $2); }
    | CAST_OPEN type RPAREN unary                   { $$ = build_cast(b, @$, $2, $4); }

postfix: path
    | path INCREMENT                                { $$ = build_postfix(b, @$, OP_INCREMENT, $1); }
    | path DECREMENT                                { $$ = build_postfix(b, @$, OP_DECREMENT, $1); }

path: primary
    | path DOT name_part                            { $$ = build_property(b, @$, $1, T_DOT, $3, false); }
    | path DOT AT name_part                         { $$ = build_property(b, @$, $1, T_DOT, $4, true); }
    | path DOT type_args name_part                  { $$ = build_property(b, @$, $1, T_DOT, $4, false); }
    | path SAFE_DOT name_part                       { $$ = build_property(b, @$, $1, T_SAFE_DOT, $3, false); }
    | path SAFE_DOT AT name_part                    { $$ = build_property(b, @$, $1, T_SAFE_DOT, $4, true); }
    | path SPREAD_DOT name_part                     { $$ = build_property(b, @$, $1, T_SPREAD_DOT, $3, false); }
    | path SPREAD_DOT AT name_part                  { $$ = build_property(b, @$, $1, T_SPREAD_DOT, $4, true); }
    | path METHOD_POINTER name_part                 { $$ = build_method_pointer(b, @$, $1, $3); }
    | path LPAREN args_opt RPAREN                   { $$ = build_call(b, @$, $1, $3, false); }
    | path COMMAND_OPEN arg_list COMMAND_CLOSE      { $$ = build_call(b, @$, $1, $3, true); }
    | path closure                                  { $$ = build_trailing(b, @$, $1, $2); }
    | path LBRACK args_opt RBRACK                   { $$ = build_index(b, @$, $1, $3); }
    | path CHAIN chain_name                         { $$ = build_property(b, @$, $1, T_DOT, $3, false); }

name_part: IDENT                                    { $$ = build_string(b, @$, $1); }
    | STRING                                        { $$ = build_string(b, @$, $1); }
    | gstring
    | parenthesised                                 { $$ = build_computed_name(b, $1); }
    | block                                         { $$ = build_block_value(b, @$, $1); }

/* What follows the arguments in `a b c d`: c names a member of what `a b` gives. */
chain_name: primary                                 { $$ = build_chain_name(b, $1); }

primary: IDENT                                      { $$ = build_name(b, @$, $1); }
    | literal
    | gstring
    | THIS                                          { $$ = build_leaf(b, @$, AST_THIS); }
    | SUPER                                         { $$ = build_leaf(b, @$, AST_SUPER); }
    | primitive                                     { $$ = build_name(b, @$, $1->TYPE.id); }
    | parenthesised
    | closure
    | list
    | new

literal: NUMBER                                     { $$ = build_number(b, @$, $1); }
    | STRING                                        { $$ = build_string(b, @$, $1); }
    | TRUE                                          { $$ = build_boolean(b, @$, true); }
    | FALSE                                         { $$ = build_boolean(b, @$, false); }
    | NULL_WORD                                     { $$ = build_leaf(b, @$, AST_NIL); }

parenthesised: LPAREN expression RPAREN             { $$ = build_parenthesised(b, $2); }
    | LPAREN semi_list RPAREN                       { $$ = build_list(b, @$, build_semi_list(b, @2)); }
    | LPAREN abrupt RPAREN                          { $$ = build_no_value(b, @1, $2); }

closure: CLOSURE_OPEN block_body RBRACE             { $$ = build_closure(b, @$, (NodeList){0}, false, $2, @2); }
    | CLOSURE_PARAMS_OPEN params_opt ARROW block_body RBRACE { $$ = build_closure(b, @$, $2, true, $4, @4); }

list: LBRACK args_opt RBRACK                        { $$ = build_list(b, @$, $2); }
    | LBRACK COLON RBRACK                           { $$ = build_map(b, @$, (NodeList){0}); }

gstring: gstring_open GSTRING_END                   { $$ = build_gstring(b, @$, $1, $2, @2); }

gstring_open: GSTRING_START gstring_value           { $$ = build_gstring_part(b, (NodeList){0}, $1, @1, $2); }
    | gstring_open GSTRING_MIDDLE gstring_value     { $$ = build_gstring_part(b, $1, $2, @2, $3); }

gstring_value: gstring_path
    | THIS                                          { $$ = build_leaf(b, @$, AST_THIS); }
    | SUPER                                         { $$ = build_leaf(b, @$, AST_SUPER); }
    | block                                         { $$ = build_block_value(b, @$, $1); }
    | CLOSURE_PARAMS_OPEN params_opt ARROW block_body RBRACE { $$ = build_closure(b, @$, $2, true, $4, @4); }

gstring_path: IDENT                                 { $$ = build_name(b, @$, $1); }
    | gstring_path DOT IDENT                        { $$ = build_property(b, @$, $1, T_DOT, build_string(b, @3, $3), false); }

new: NEW class_type LPAREN args_opt RPAREN anonymous_opt            { $$ = build_new(b, @$, $2, $4, $6); }
    | NEW primitive LPAREN args_opt RPAREN anonymous_opt            { $$ = build_new(b, @$, $2, $4, $6); }
    | NEW type_args class_type LPAREN args_opt RPAREN anonymous_opt { $$ = build_new(b, @$, $3, $5, $7); }
    | NEW class_type dim_exprs dims_opt             { $$ = build_new_array(b, @$, $2, $3, $4); }
    | NEW primitive dim_exprs dims_opt              { $$ = build_new_array(b, @$, $2, $3, $4); }

dim_exprs: DIM_OPEN expression RBRACK               { $$ = nodes_of($2); }
    | dim_exprs DIM_OPEN expression RBRACK          { $$ = $1; nodes_add(&$$, $3); }

args_opt: %empty                                    { $$ = (NodeList){0}; }
    | args
    | semi_list                                     { $$ = build_semi_list(b, @$); }

/* (a; b): what only a for may have. */
semi_list: semi_item SEMI semi_item
    | semi_list SEMI semi_item

semi_item: %empty
    | arg

args: arg_list
    | arg_list COMMA                                { $$ = $1; }
    | arg_list COMMA COMMA arg_list                 { $$ = $1; nodes_append(&$$, &$4); }
    | arg_list COMMA COMMA arg_list COMMA           { $$ = $1; nodes_append(&$$, &$4); }

arg_list: arg                                       { $$ = nodes_of($1); }
    | arg_list COMMA arg                            { $$ = $1; nodes_add(&$$, $3); }

arg: arg_value
    | annotation
    | SPREAD arg_value                              { $$ = build_spread(b, @$, $2); }
    | SPREAD_MAP arg_value                          { $$ = build_spread_map(b, @$, $2); }
    | label COLON arg_value                         { $$ = build_entry(b, @$, $1, $3); }

/* A variable can be declared here; in a call's own arguments, build_call refuses it. */
arg_value: expression
    | DECL modifiers_opt declarator                 { $$ = build_declare(b, @$, $2, NULL, nodes_of($3)); }
    | DECL modifiers_opt type declarator            { $$ = build_declare(b, @$, $2, $3, nodes_of($4)); }
    | abrupt                                        { $$ = build_no_value(b, @$, $1); }

label: LABEL                                        { $$ = build_string(b, @$, $1); }
    | NUMBER                                        { $$ = build_number(b, @$, $1); }
    | STRING                                        { $$ = build_string(b, @$, $1); }
    | gstring
    | parenthesised
    | list
    | closure

%%

static int yyreport_syntax_error(const yypcontext_t *context, Builder *b)
{
    enum { MOST = 4 }; /* a longer list of what could stand here helps nobody */
    yysymbol_kind_t kinds[MOST + 1];
    const char *names[MOST + 1];
    int count = yypcontext_expected_tokens(context, kinds, MOST + 1);
    int told = 0;
    for (int i = 0; i < count && i <= MOST; i++)
        if (kinds[i] != YYSYMBOL_SEMI) /* refused in the end wherever one of few could stand */
            names[told++] = yysymbol_name(kinds[i]);
    parse_report(b, *yypcontext_location(context), names, count > MOST ? 0 : told);
    return 0;
}

static void yyerror(const Span *at, Builder *b, const char *message)
{
    (void)message; /* the only other fault is that the stack is full */
    build_error(b, *at, "move inner parts to methods of their own", "this is nested too deeply");
}
