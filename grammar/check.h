/* Faults that Groovy's compiler reports after parsing, found on the finished tree. See check.c and scope.c. */
#ifndef SLUICE_GRAMMAR_CHECK_H
#define SLUICE_GRAMMAR_CHECK_H

#include "grammar/ast.h"

/* Those that concern the form alone. */
void check_syntax(Node *module, Source *source, DiagSink *sink);
/* Name binding, and what needs it; `options` as for parse_source. */
void check_names(Node *module, Source *source, DiagSink *sink, unsigned options);

#endif
