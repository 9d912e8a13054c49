/*
 * The real outside: this machine's processes, files, clock and network.
 */
#ifndef SLUICE_BUILTINS_WORLD_REAL_H
#define SLUICE_BUILTINS_WORLD_REAL_H

#include "interp/world.h"

/* NULL when the process has no descriptors left. Ignores SIGPIPE from here on: a closed connection or pipe is an error of
 * that write, not the end of the process. */
World *world_real_new(Scheduler *sched);
void world_real_free(World *world);

#endif
