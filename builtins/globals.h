/* The global variables of pipelines: env, params, currentBuild, scm; and every environment variable by its bare name. */
#ifndef SLUICE_BUILTINS_GLOBALS_H
#define SLUICE_BUILTINS_GLOBALS_H

#include "builtins/run/run.h"

bool global_find(Run *run, const Sym *name, Value *out);
void global_list(void (*each)(void *data, const char *name, bool is_step), void *data);
/* The `scm` object's fields as checkout takes them; null outside of a repository. */
Value global_scm(Run *run);

#endif
