/*
 * Ctrl-C. The handler itself only counts, wakes the loop, and asks a script that computes to let the loop run; the loop
 * then calls `interrupted` with how often it has happened. Should the loop not have answered the time before, the process
 * ends at once. A script that computes lets the loop run every now and then in any case, so that timers fire.
 */
#ifndef SLUICE_CLI_INTERRUPT_H
#define SLUICE_CLI_INTERRUPT_H

#include "interp/api.h"

/* Takes SIGINT, SIGTERM and SIGHUP until interrupt_stop. */
void interrupt_start(Loop *loop, Interp *in, void (*interrupted)(void *data, int times), void *data);
/* Begins to count anew: what went before has been dealt with. */
void interrupt_reset(void);
/* Nothing runs while a line is read: there a signal counts for nothing, and ends only the system call. */
void interrupt_rest(bool resting);
/* SIGTERM or SIGHUP has come: who reads and runs one piece after the other is to end. */
bool interrupt_wants_end(void);
void interrupt_stop(void);

#endif
