/*
 * Fibers: one per `parallel` branch, each with its own C stack, switched only inside blocking operations. One
 * thread runs them all; a fiber runs until it parks. Ready fibers run in the order in which they were woken. What comes
 * from outside - a wait that the loop ends, a posted event - is let in one at a time, when no fiber is ready: so the order
 * in which a script sees things depends on the order of those arrivals alone, and a recorded run can be repeated.
 *
 * A blocking operation looks like this:
 *     Wait wait;                          on the fiber's own stack
 *     wait_begin(&wait, sched);           names the current fiber
 *     ... start something whose callback calls wait_done(&wait) ...
 *     if (!wait_for(&wait)) { stop it; return throw_interrupted(in); }
 */
#ifndef SLUICE_INTERP_FIBER_H
#define SLUICE_INTERP_FIBER_H

#include "interp/loop.h"

typedef struct Scheduler Scheduler;
typedef struct Fiber Fiber;

struct Fiber {
    Scheduler *sched;
    Fiber *parent;       /* the fiber that spawned it, or NULL */
    uint64_t id;         /* 1, 2, 3 ... in order of birth: deterministic */
    const char *name;    /* branch name for logs, or NULL */
    void *context;       /* the run's context (builtins/run/); copied from the parent at birth */
    char *stack_limit;   /* deepest address the evaluator may use; below it: StackOverflowError */
    char *stack_top;     /* the stack lies in [stack_limit, stack_top) */
    uint32_t parks;      /* how often it has parked: tells whether an operation let others run */
    bool interrupted;    /* set by fiber_interrupt, taken by wait_for */
    void *interrupt_cause; /* the caller's, e.g. an exception value's holder */
    bool finished;
};

Scheduler *sched_new(Loop *loop);
/* Ends no fiber: those unfinished are dropped where they are. */
void sched_free(Scheduler *sched);
/* Places of which each fiber has its own: kept while others run; a fiber starts with zeros there, or with what its parent had. */
enum { OWN_PLACES = 3, OWN_WORDS = 2 };
typedef struct OwnPlaces {
    struct {
        void *place;
        size_t size; /* at most OWN_WORDS machine words; 0: none */
        bool inherited;
    } at[OWN_PLACES];
    void (*resumed)(void *data); /* a fiber starts or goes on, its own places in force; or NULL */
    void *data;
} OwnPlaces;
/* In place of those given before. */
void sched_keep(Scheduler *sched, const OwnPlaces *own);
Loop *sched_loop(Scheduler *sched);
/* The running fiber; NULL while the loop itself runs. */
Fiber *sched_current(Scheduler *sched);
/* True when no fiber is ready to run: all wait for the loop. */
bool sched_idle(Scheduler *sched);
/* An event from outside: `deliver` is called on the scheduler's stack when no fiber is ready, or when a computing fiber
 * attends (`attending` is that fiber, else NULL). A post is in the caller's memory; posting it again before then changes nothing. */
typedef struct Post {
    void (*deliver)(void *data, Fiber *attending);
    void *data;
    struct Post *next;
    bool queued;
} Post;
void sched_post(Scheduler *sched, Post *post);
/* Takes a post back. */
void sched_unpost(Scheduler *sched, Post *post);
/* Called whenever no fiber is ready and nothing has arrived, before the loop waits, and (`attending` not NULL) when a
 * computing fiber attends; true when it has woken something. */
void sched_on_idle(Scheduler *sched, bool (*idle)(void *data, Fiber *attending), void *data);
/* Ends sched_run at the next switch, whatever is unfinished: for a run that cannot go on. */
void sched_stop(Scheduler *sched);
/* Runs fibers and the loop until `root` has finished (NULL: until all have). Returns earlier when every fiber waits and
 * nothing is left in the loop that could wake one: a deadlock, to be seen by root->finished. Not for use in a fiber. */
void sched_run(Scheduler *sched, Fiber *root);

/* stack_size 0 = the default for branches. The new fiber is ready, and runs after those already ready. NULL when the system
 * has no memory for another stack. */
Fiber *fiber_spawn(Scheduler *sched, const char *name, size_t stack_size, void (*entry)(void *arg), void *arg);
/* Parks the current fiber until `f` has finished. False when the current fiber was interrupted meanwhile. */
bool fiber_join(Fiber *f);
/* Asks a fiber to end: the wait it is in (or its next one) returns false. A second call before the first was taken changes
 * nothing. */
void fiber_interrupt(Fiber *f, void *cause);
/* Lets the loop do what is due, while no other fiber runs: for code that computes. False when the current fiber was
 * interrupted; takes the mark. */
bool fiber_attend(Scheduler *sched);
/* Lets other ready fibers run first. */
void fiber_yield(Scheduler *sched);

/* Reserved, not committed. Several times as deep as Java goes; deeper, a recursion that gathers something fills the memory
 * before it ends. */
#define FIBER_MAIN_STACK (32u << 20)
#define FIBER_BRANCH_STACK (4u << 20)

typedef struct Wait {
    Fiber *fiber; /* NULL outside fibers */
    Scheduler *sched;
    bool done, parked;
    bool shielded; /* set before wait_for: an interrupt does not end this wait (clean-up work) */
} Wait;

void wait_begin(Wait *wait, Scheduler *sched);
/* From a loop callback or another fiber: the operation has ended. */
void wait_done(Wait *wait);
/* Parks until wait_done (outside fibers: runs the others until then); true when done, false when interrupted first, and
 * then the caller must stop the operation so that no callback touches `wait` any more. Takes the interrupted mark. */
bool wait_for(Wait *wait);
/* Sleeps; false when interrupted. */
bool fiber_sleep(Scheduler *sched, int64_t ms);

/* A list of fibers waiting for one thing (a lock, an executor). */
typedef struct WaitQueue {
    struct Wait **item;
    size_t count, cap;
} WaitQueue;
bool queue_wait(WaitQueue *queue, Scheduler *sched); /* false when interrupted; then it has left the queue */
void queue_wake_one(WaitQueue *queue);
void queue_wake_all(WaitQueue *queue);
/* The same as if each had been woken from outside: one at a time. */
void queue_let_in(WaitQueue *queue);

#endif
