/* Faults in classes as wholes: members that clash, abstract methods left open, parents that cannot be. */
#ifndef SLUICE_GRAMMAR_CHECK_CLASS_H
#define SLUICE_GRAMMAR_CHECK_CLASS_H

#include "grammar/ast.h"

/* All classes of a module, and the script's own methods. */
void check_classes(Node *module, Source *source, DiagSink *sink);
/* The FIELD of that name among the members of the class itself, or NULL. */
const Node *check_find_field(const Node *class, Text name);
Diag *check_report(Source *source, DiagSink *sink, Span at, const char *message);

#endif
