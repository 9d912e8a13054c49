/*
 * Starting a program: finding it, handing it its descriptors, and saying in a sentence why it could not be started.
 * Only builtins/world/process.c uses this.
 */
#ifndef SLUICE_BUILTINS_WORLD_SPAWN_H
#define SLUICE_BUILTINS_WORLD_SPAWN_H

#include "interp/world.h"

#include <sys/types.h>

/* Starts the program in a session of its own, with `descriptors` as its 0, 1 and 2 and nothing else open, default signals
 * and an empty signal mask. 0 and the process id, or the errno. */
int spawn_start(const ProcessSpec *spec, const int descriptors[3], pid_t *pid);
/* Why spawn_start failed with `error`, as a sentence for people. */
const char *spawn_explain(const ProcessSpec *spec, int error);
/* Sends `signum` (0: none) to every live process of the session; how many there are. */
int spawn_signal_session(pid_t session, int signum);

#endif
