/* Faults in classes as wholes: members that clash, abstract methods left open, parents that cannot be. */
#ifndef SLUICE_GRAMMAR_CHECK_CLASS_H
#define SLUICE_GRAMMAR_CHECK_CLASS_H

#include "grammar/ast.h"

/* All classes of a module, and the script's own methods. */
void check_classes(Node *module, Source *source, DiagSink *sink);
/* The FIELD of that name among the members of the class itself, or NULL. */
const Node *check_find_field(const Node *class, Text name);
/* Starts with a letter that is no capital. */
bool check_is_lower(Text id);
/* Could static code of the class (NULL: of the script) mean something by this name? */
bool check_may_be_static(const Node *module, const Node *class, Text id);
Diag *check_report(Source *source, DiagSink *sink, Span at, const char *message);

#endif
