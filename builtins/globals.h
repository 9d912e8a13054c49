/* The global variables of pipelines: env, params, currentBuild, scm; and every environment variable by its bare name.
 */
#ifndef SLUICE_BUILTINS_GLOBALS_H
#define SLUICE_BUILTINS_GLOBALS_H

#include "builtins/run/run.h"

bool global_find(Run *run, const Sym *name, Value *out);
void global_list(void (*each)(void *data, const char *name, bool is_step), void *data);
/* hudson.model.Result, and what FlowInterruptedException can do in Jenkins (builtins/result_types.c). */
void result_types_register(Interp *in);
/* sluice.Xml (builtins/xml.c): the reader behind XmlParser and XmlSlurper. */
void xml_type_register(Interp *in);
/* Is it the object that the name `scm` stands for? */
bool global_is_scm(Run *run, Value value);

#endif
