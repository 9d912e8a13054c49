/*
 * Tokens, as the lexer makes them and as the filter hands them to the grammar. The kinds are those of the Bison
 * grammar (parser.y), which also declares the few that only the lexer uses.
 */
#ifndef SLUICE_GRAMMAR_TOKEN_H
#define SLUICE_GRAMMAR_TOKEN_H

#include "grammar/source.h"

typedef enum TokenFlag {
    TOKEN_VIRTUAL = 1, /* a closing bracket that the text lacks, put in so that brackets balance */
    TOKEN_STRAY = 2,   /* a closing bracket that nothing opened */
    TOKEN_INTERP = 4,  /* the '{' of "${" */
    TOKEN_SILENT = 8,  /* virtual, and told already */
    TOKEN_ANSWERS = 16, /* set by the filter: what cannot follow it on a later line is told here */
} TokenFlag;

typedef struct Token {
    uint16_t kind;
    uint16_t flags;
    uint32_t match; /* brackets: index of the partner in the same list; filtered tokens: statement nesting */
    Span span;
    Text text; /* identifier, number as written, cooked string */
} Token;

typedef struct TokenList {
    Token *item;
    uint32_t count, cap;
} TokenList;

/* Room for about so many. The collector does not look into the list: texts that are not the source's are to be kept by
 * somebody else. */
void tokens_reserve(TokenList *list, size_t count);
Token *tokens_add(TokenList *list, int kind, Span span, Text text);

typedef enum WordClass { WORD_PLAIN, WORD_PLAIN_OPEN, WORD_MODIFIER, WORD_MODIFIER_OPEN, WORD_TYPE } WordClass;

/* The token of a reserved word, or 0. */
int token_of_word(Text word);
bool token_is_keyword(int kind);
bool token_is_modifier(int kind); /* without `def` */
bool token_is_primitive(int kind);
/* A '/' behind this token divides; otherwise it opens a slashy string. */
bool token_ends_operand(int kind);
/* The text of a keyword, empty for other tokens. */
Text token_word(int kind);

#endif
