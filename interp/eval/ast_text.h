/*
 * Expressions written out again, as Groovy's messages show them.
 */
#ifndef SLUICE_INTERP_AST_TEXT_H
#define SLUICE_INTERP_AST_TEXT_H

#include "interp/eval/function.h"

typedef struct AstText {
    Buf *out;
    Unit *unit; /* names of classes mean what they mean here, in `context`; NULL: they stay as written */
    Class *context;
} AstText;

void ast_text(const AstText *t, const Node *n);

#endif
