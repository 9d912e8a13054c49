/*
 * Declarative pipelines, the checking half: finds the `pipeline { }` of a parsed file and reports every structural fault that
 * Jenkins' own validator knows (pipeline-model-definition, ModelParser and ModelValidatorImpl, are the reference for which
 * faults there are), at its place, all in one go. What the pipeline does is in stdlib/declarative.groovy.
 */
#ifndef SLUICE_BUILTINS_DECLARATIVE_DECLARATIVE_H
#define SLUICE_BUILTINS_DECLARATIVE_DECLARATIVE_H

#include "grammar/ast.h"

/* The CALL `pipeline { ... }` at the top of a MODULE, or the first one in its method `call`; NULL when the file is scripted. */
Node *declarative_find(Node *module);

/* Checks the module's pipelines, and that none hides in another block. Faults go to the sink under the rules of faults.def. True when
 * there were none. A module without `pipeline` has none. */
bool declarative_check(Node *module, Source *source, DiagSink *sink);

/* Calls `each` for every name of symbols.def, section by section: what it does here, or why it does nothing. */
void declarative_each_setting(void (*each)(void *data, const char *section, const char *name, const char *effect), void *data);

/* Calls `each` for the parameters declared as passwords. */
void parameters_each_secret(Node *module, Source *source, void (*each)(void *data, const char *name), void *data);
struct RunPair;
/* Checks parameters given to a run against those that the module declares, before it runs and is lowered: names, choices, truth. `asks`:
 * somebody is there to give what is missing. Faults go to the sink under the rule "parameter". */
void parameters_check_given(Node *module, Source *source, const struct RunPair *given, size_t count, bool asks, DiagSink *sink);

#endif
