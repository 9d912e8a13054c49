/* Containers in which shell steps run. */
#ifndef SLUICE_BUILTINS_PLUGINS_DOCKER_H
#define SLUICE_BUILTINS_PLUGINS_DOCKER_H

#include "builtins/run/context.h"

/* The command as it is run in the context's container; `argv` itself without one. `mark`: tells its processes from others there. */
const char *const *container_command(Run *run, const Context *context, const char *const *argv, const char *mark);
/* Ends what is left of an interrupted command in its container: to end the engine's client does not. */
void container_end(Run *run, const Context *context, const char *mark);
/* Runs a closure whose shell steps run in the container. */
Value docker_in_container(Run *run, const char *engine, const char *container, Value body);
/* "1000:1000" */
const char *docker_user(void);
/* The global variable `docker`. */
bool docker_global(Run *run, const Sym *name, Value *out);

#endif
