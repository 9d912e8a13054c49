/*
 * Text to tree: lexer, token filter, grammar, and unless asked otherwise name binding and the compile-time checks.
 */
#ifndef SLUICE_GRAMMAR_PARSE_H
#define SLUICE_GRAMMAR_PARSE_H

#include "grammar/ast.h"

typedef enum ParseOption {
    PARSE_SYNTAX_ONLY = 1, /* no name binding, no checks: what a syntax lint wants */
    PARSE_REPL = 2,        /* script-level variables stay in the script binding, see scope_bind */
    PARSE_KEEP = 4,        /* with PARSE_SYNTAX_ONLY: the next call for the same source goes on with this tree */
} ParseOption;

typedef struct ParseResult {
    Node *module;    /* MODULE; NULL when there was an error */
    bool incomplete; /* the text ended too early: more input may make it right (module is NULL) */
} ParseResult;

/* All errors of the text are reported to the sink, rule "syntax" or "compile". Never crashes, whatever the bytes. */
ParseResult parse_source(Source *source, DiagSink *sink, unsigned options);

/* Bounds that keep every later walk of the tree within its stack. */
enum { PARSE_NESTING_MAX = 1000, PARSE_DEPTH_MAX = 4000 };

#endif
