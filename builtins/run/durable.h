/*
 * Durable execution: a run that is taken up again runs its script from the top, and whatever it asked of the outside is
 * answered from the journal instead of being done again, until there is no answer left.
 *
 * An operation is one thing that a fiber asks: a step without a body that changes something (answered as a whole), or a
 * call of the World by anything else (clock, chance, files, sleep ...; builtins/run/outside.c). Each is known by its fiber
 * and its number there. An operation in which the fiber parked is answered when its turn in the recorded order comes, so
 * that fibers are woken in the order of the first time; the same holds for alarms and for the abort.
 *
 * What is answered at once is gathered and written with the next commit: before the log, before an operation that others can
 * see, and whenever the run waits.
 */
#ifndef SLUICE_BUILTINS_RUN_DURABLE_H
#define SLUICE_BUILTINS_RUN_DURABLE_H

#include "builtins/journal/journal.h"
#include "builtins/run/context.h"

typedef struct Durable Durable;

/* Starts recording into `journal`; with `again` what it holds is answered first. Sets run->durable. False: *error. */
bool durable_start(Run *run, Journal *journal, bool again, const char **error);
/* Writes what is left and closes the journal. */
void durable_end(Run *run);
Journal *durable_journal(const Run *run); /* NULL: none */
/* True while answers are left. */
bool durable_replaying(const Run *run);
/* Makes everything so far lasting. When that fails the run is left where it is, to be resumed (run_suspended). */
void durable_commit(Run *run);
/* The same when there is something that the next lines of the log, or what is done next, may come from. */
void durable_settle(Run *run);

/* What an operation keeps outside is not needed once its answer is lasting: it goes when the run next waits, beside what was
 * started then, or with durable_tidy. */
void durable_forget(Run *run, const char *outlive);
void durable_tidy(Run *run);

/* The running fiber begins a stage or branch. When it is the one that a rerun begins from, what the fiber does from here on, and
 * what those that wait for it do then, is done anew. */
void durable_reach(Run *run, const char *stage);

/* --- operations ------------------------------------------------------------------------------------------- */

typedef struct Op {
    Task *task; /* NULL: not recorded (no journal, outside of fibers, inside of another operation) */
    const char *name;
    uint64_t digest;
    uint32_t n, parks;
    bool begun; /* an earlier life of the run had begun it, and its outcome is not known */
    Text answer;
    struct Op *outer;
    Buf notes; /* changes of the run that a step made: see durable_note */
} Op;

/* True when the operation is answered: op->answer. False: do it, then say its answer to op_end. Parks. */
bool op_begin(Run *run, Op *op, const char *name, uint64_t digest);
/* As op_begin for one that only waits: done again after a break it harms nobody, so its end is committed with the next
 * thing that others can see. */
bool op_begin_wait(Run *run, Op *op, const char *name);
/* As op_begin for an operation that never parks and is asked for often. */
bool op_begin_reading(Run *run, Op *op, const char *name);
void op_end(Run *run, Op *op, Text answer);
void op_end_wait(Run *run, Op *op, Text answer);
void op_end_reading(Run *run, Op *op, Text answer);
/* What is recorded of the running fiber's next operation. */
typedef enum OpRecord { OP_NONE, OP_SAME, OP_OTHER } OpRecord;
OpRecord op_recorded(Run *run, const char *name);
/* Makes it lasting that the operation has begun. */
void op_note_begun(Run *run, Op *op);
/* The running fiber is inside of an operation. */
bool op_inside(Run *run);
/* A change of the run made inside of a step, to be made again with its answer: kind 'E' a build variable ...
 * Secrets in it are kept as references, but for a password that nothing else tells. */
#define NOTE_PASSWORD 'P'
void durable_note(Run *run, char kind, const char *name, const char *value);
/* Makes such a change: 'E' a variable of the build, 'C' the commit checked out in a folder, 'M' a milestone, 'F' a file
 * or folder kept below the run's own, 'S' where a stash lies there, 'R' the run's result is no better than name[0]. */
void run_note_again(Run *run, char kind, const char *name, const char *value);

/* --- alarms ------------------------------------------------------------------------------------------------- */

/* A timer whose ringing is an event of the run: recorded, and repeated at its place. */
typedef struct Alarm {
    Post post;
    Run *run;
    const char *fiber;
    uint32_t n;
    void (*ring)(void *data);
    void *data;
    int64_t due_ms;   /* wall clock */
    int64_t quiet_ms; /* not 0: rings only when that long nothing has touched it */
    int64_t touched;  /* loop_now */
    LoopTimer *timer;
    struct Alarm *next;
} Alarm;

/* Rings `ms` after `began_ms` (wall clock); with `quiet` after `ms` without alarm_touch. */
void alarm_start(Run *run, Alarm *alarm, int64_t began_ms, int64_t ms, bool quiet);
/* Once more, in `ms`. */
void alarm_again(Alarm *alarm, int64_t ms);
void alarm_touch(Alarm *alarm);
void alarm_stop(Alarm *alarm);

#endif
