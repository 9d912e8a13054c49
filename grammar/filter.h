/*
 * The token filter, between lexer and grammar: a single pass with free look-ahead that settles what an LALR grammar
 * cannot. It knows at each token what may come (an operand, an operator, a statement, ...) and replaces or adds
 * tokens accordingly; it never builds anything. Its parts, each answering one question:
 *
 *   filter.c             the pass, frames, closing brackets
 *   filter_look.c        look-ahead: is this a type, a declaration, a cast, the parameters of a closure?
 *   filter_newline.c     which newlines end a statement?
 *   filter_statement.c   what begins here: statement, declaration, class, member?
 *   filter_declare.c     inside declarations: modifiers, types, names, parameters, class heads, enum constants
 *   filter_expression.c  operands and operators, closures, labels
 *   filter_command.c     arguments without parentheses, `a b c d`
 */
#ifndef SLUICE_GRAMMAR_FILTER_H
#define SLUICE_GRAMMAR_FILTER_H

#include "grammar/lexer.h"

typedef struct Frame Frame; /* filter_frame.h */

typedef struct Filter {
    Source *source;
    DiagSink *sink;
    const TokenList *raw;
    TokenList out;
    uint32_t at; /* the raw token to come */
    Frame *frame;
    uint32_t frame_count, frame_cap;
    uint32_t *commands; /* for each open command, the ternaries of its frame when it was opened */
    uint32_t command_count, command_cap;
    uint32_t level; /* nesting of frames that hold statements or members */
    bool failed, too_deep;
} Filter;

/* Makes `f` ready to filter lx->tokens. */
void filter_begin(Filter *f, const Lexer *lx);
/* Adds tokens to f->out until it holds `enough` of them (true), or all, the last of which is the end token (false). Each
 * token's `match` is its statement nesting. The next call looks at and may change the last token, no earlier one: those
 * may be taken out. */
bool filter_more(Filter *f, uint32_t enough);

#endif
