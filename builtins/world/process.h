/*
 * Running programs from fibers: start, stream the output, wait, end them when the fiber is interrupted.
 */
#ifndef SLUICE_BUILTINS_WORLD_PROCESS_H
#define SLUICE_BUILTINS_WORLD_PROCESS_H

#include "interp/world.h"

typedef struct ProcessHost ProcessHost;

/* Makes sure that the exit of children can be waited for in this process. NULL when it has no descriptors left. */
ProcessHost *process_host_new(Scheduler *sched);
/* Running programs are left alone: only their output is no longer read. */
void process_host_free(ProcessHost *host);
/* As World.run (interp/world.h). A program left in the background that keeps the output open does not hold the caller: a
 * moment after the program itself has exited its output is read on, so that it does not break, but dropped. */
void process_run(ProcessHost *host, const ProcessSpec *spec, ProcessResult *result);

#endif
