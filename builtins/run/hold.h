/*
 * What one run at a time may have, of all that run in a project: a workspace, a resource of `lock`. A hold is a lock on a file
 * below .sluice/locks that bears the run's number. It ends with its process - but not while commands of a run that was killed
 * go on: they still work there. A resumed run takes its holds again before it goes on.
 */
#ifndef SLUICE_BUILTINS_RUN_HOLD_H
#define SLUICE_BUILTINS_RUN_HOLD_H

#include "builtins/run/context.h"

typedef struct Hold {
    const char *folder, *name;
    int run, fd; /* fd -1: lost */
    Task *task;  /* of lost ones */
    struct Hold *next;
} Hold;

typedef enum HoldOutcome { HOLD_TAKEN, HOLD_BUSY, HOLD_FAILED } HoldOutcome;

/* What the name of the hold on a resource of `lock` begins with; the resource's own name comes behind it. */
#define HOLD_LOCK "lock="
/* A resource's name as files have it: its hash, as a secret may be part of the name. */
const char *hold_lock_key(const char *resource);

/* `folder` is .sluice; `run` the number, 0: without a record. *error explains HOLD_FAILED. */
HoldOutcome hold_take(const char *folder, int run, const char *name, Hold **out, const char **error);
/* NULL is allowed. */
void hold_end(Hold *hold);
/* The number of the run that has it; 0: unknown. */
int hold_owner(const char *folder, const char *name);

/* For a hold that an earlier life of the run had taken: takes it, or notes that somebody else has it by now. */
Hold *run_hold_again(Run *run, const char *name);
/* Waits until the running fiber has what it lost. */
void run_regain(Run *run);
void run_hold_end(Run *run, Hold *hold);

#endif
