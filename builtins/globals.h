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

/* The built-in type of a global variable or of what it holds, by full name; NULL: none. */
const NativeType *global_type(const char *name);
/* hudson.model.Result and the causes of interruptions. */
const NativeType *result_type_named(const char *name);
/* A class of Jenkins by full name, or by simple name through the packages imported into every pipeline; NULL: none. One that lives
 * inside Jenkins' server fails at every use, with what to do instead; `guess`: only those that are listed one by one. */
Class *jenkins_class(Interp *in, const char *name, bool guess);
/* Whether jenkins_class finds one, without an interpreter: its full name, and what to do instead when it lives inside Jenkins' server;
 * else *advice is NULL. */
bool jenkins_knows_class(const char *name, bool guess, const char **full, const char **advice);
/* Global variables of plugins that are not here: they explain themselves when used. */
bool jenkins_global(Interp *in, const Sym *name, Value *out);
/* What to do instead of an absent one; NULL: it is none of them. */
const char *jenkins_global_advice(const char *name);
/* What to do instead of a build's rawBuild. */
extern const char jenkins_raw_build_advice[];
Value throw_raw_build(Interp *in);

/* One of scm.userRemoteConfigs? */
bool global_is_scm_remote(Run *run, Value value);

#endif
