/*
 * Bytes to tokens. The whole text is lexed at once; strings are cooked, brackets are paired (missing ones are put in
 * as virtual tokens), newlines inside parentheses and brackets are dropped as Groovy's lexer does.
 */
#ifndef SLUICE_GRAMMAR_LEXER_H
#define SLUICE_GRAMMAR_LEXER_H

#include "grammar/token.h"

/* How a string was opened; also the lexer's mode while its top entry of the stack is one. */
typedef enum LexMode { MODE_CODE, MODE_DOUBLE, MODE_TRIPLE, MODE_SLASHY, MODE_DOLLAR, MODE_SINGLE, MODE_TRIPLE_SINGLE } LexMode;

typedef struct LexOpen {
    LexMode mode;   /* MODE_CODE for a bracket */
    char bracket;   /* '(', '[', '{' or 0 */
    uint32_t token; /* the opening token */
} LexOpen;

/* From offsets of the text with its \uXXXX escapes resolved to those of the source. */
typedef struct OffsetMap {
    uint32_t *resolved, *original; /* parallel, ascending: from here on, original = resolved + difference */
    uint32_t count, cap;
} OffsetMap;

typedef struct Lexer {
    Source *source;
    DiagSink *sink;
    const char *start, *limit, *cursor;
    OffsetMap *map; /* NULL: the text is the source's own */
    TokenList tokens;
    LexOpen *open;
    uint32_t open_count, open_cap;
    uint32_t one_line_strings; /* "..." and /.../ around the place: no newline may come */
    const uint32_t *doomed; /* offsets of ( and [ known to be never closed: these end with their line, silently */
    uint32_t doomed_count;
    const char **cooked; /* texts of tokens that are not the source's */
    uint32_t cooked_count, cooked_cap;
    int last_kind;
    bool unclosed; /* the text ended inside a string, comment or bracket */
    bool failed;   /* an error was reported */
} Lexer;

/* Fills lx->tokens, ending with the end token (0). Errors go to the sink. Before, lx holds nothing but perhaps
 * `doomed`. */
void lexer_run(Lexer *lx, Source *source, DiagSink *sink);

/* Resolves \uXXXX in the whole text, as Groovy does before lexing. False: a malformed escape was reported. */
bool lexer_resolve_unicode(Lexer *lx);
/* The source's span of a range of the lexed text. */
Span lexer_span(const Lexer *lx, const char *from, const char *to);

/* Escapes and newlines of a string's raw text, by the rules of its mode. Reports bad escapes. */
Text literal_cook(Lexer *lx, const char *from, const char *to, LexMode mode);
/* True when a '$' followed by these bytes interpolates. */
bool lexer_dollar_interpolates(const char *at, const char *limit);

#endif
