/*
 * Ctrl-C. The handler itself only counts and wakes the loop, which then calls `interrupted` with how often it has
 * happened. Should the loop not have answered the time before (a script that computes without end), the process ends at
 * once.
 */
#ifndef SLUICE_CLI_INTERRUPT_H
#define SLUICE_CLI_INTERRUPT_H

#include "interp/loop.h"

/* Takes SIGINT, SIGTERM and SIGHUP until interrupt_stop. */
void interrupt_start(Loop *loop, void (*interrupted)(void *data, int times), void *data);
/* Begins to count anew: what went before has been dealt with. */
void interrupt_reset(void);
void interrupt_stop(void);

#endif
