/*
 * Expressions written out again, as Groovy's messages show them.
 */
#ifndef SLUICE_INTERP_AST_TEXT_H
#define SLUICE_INTERP_AST_TEXT_H

#include "grammar/ast.h"

void ast_text(Buf *out, const Node *n);

#endif
