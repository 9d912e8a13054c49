/*
 * Taking turns at resources, between the branches of a run and between runs: who waits has a ticket, a file below
 * .sluice/locks/queue that bears what is wanted, and whose name tells the order.
 */
#ifndef SLUICE_BUILTINS_TURN_H
#define SLUICE_BUILTINS_TURN_H

#include "builtins/run/hold.h"

/* One resource, or some of those with a label. */
typedef struct TurnWish {
    const char **names; /* to choose from, in this order */
    size_t count, needed; /* 1 of 1: that one */
} TurnWish;

typedef struct Turn {
    Run *run;
    TurnWish *wish;
    size_t wishes;
    const char **names; /* of the resources taken */
    Hold **holds;
    size_t count;
    bool inverse; /* in front of all who wait */
    int priority; /* the higher, the sooner */
    int64_t until_ms; /* wall clock: not later; 0: whenever */
    const char *ticket;
    int fd; /* of the ticket: locked as long as its owner lives */
} Turn;

typedef enum TurnOutcome { TURN_TAKEN, TURN_BUSY, TURN_INTERRUPTED, TURN_FAILED, TURN_TOO_LATE } TurnOutcome;

/* Takes all of them, or none. *error explains TURN_FAILED. */
TurnOutcome turn_try(Turn *turn, const char **error);
/* Waits until it has them. `waiting` is called once when they are not free. */
TurnOutcome turn_wait(Turn *turn, void (*waiting)(void *data), void *data, const char **error);
/* As an earlier life of the run had them: `names`, `count`. */
void turn_again(Turn *turn);
void turn_end(Turn *turn);

/* Ends another run of the project as Ctrl-C does, if a process carries it on. */
void run_interrupt_other(Run *run, int number);
/* Of options { disableConcurrentBuilds() }: waits until no other run of this pipeline is under way, or ends it first. False: threw. */
bool run_alone(Run *run, bool abort_previous);

#endif
