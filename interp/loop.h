/*
 * The event loop: the only door to libuv. One loop per process run; everything that waits - fibers, child
 * processes, sockets of the HTTP client and of the embedded cloud, timers, signals, pool work - waits here.
 * Callbacks run on the loop's own stack, never inside a fiber, and must not block.
 * Handles returned here are pinned (grammar/gc.h) and stay valid until their stop/close call.
 */
#ifndef SLUICE_INTERP_LOOP_H
#define SLUICE_INTERP_LOOP_H

#include "grammar/text.h"

typedef struct Loop Loop;
/* NULL when the system has no descriptors left. */
Loop *loop_new(void);
/* Waits for pool work, then frees the loop and every handle still open on it. */
void loop_free(Loop *loop);
/* Runs ready callbacks; with `wait`, sleeps until there is at least one. False when nothing is left to wait for. */
bool loop_step(Loop *loop, bool wait);
/* Runs ready callbacks, those of background handles too when there are no others. */
void loop_poll(Loop *loop);
/* Monotonic milliseconds, cached per iteration; loop_now_fresh asks the system. */
int64_t loop_now(Loop *loop);
int64_t loop_now_fresh(Loop *loop);

/* --- timers: `every` 0 = once. */
typedef struct LoopTimer LoopTimer;
LoopTimer *loop_timer(Loop *loop, int64_t after_ms, int64_t every_ms, void (*fire)(void *data), void *data);
/* Never fires before `after_ms` have passed. Every timer is ended by loop_timer_stop, which also frees it and is due
 * after a one-shot has fired, too; NULL is allowed. */
void loop_timer_stop(LoopTimer *timer);
/* Starts the same timer anew. */
void loop_timer_again(LoopTimer *timer, int64_t after_ms, int64_t every_ms);
/* A timer that does not keep loop_step from saying "nothing left" (spinners, keep-alives). */
void loop_timer_background(LoopTimer *timer);

/* --- descriptors: readable / writable. */
enum { LOOP_READ = 1, LOOP_WRITE = 2, LOOP_HANGUP = 4 };
typedef struct LoopWatch LoopWatch;
/* Makes the descriptor non-blocking. NULL for what cannot be waited on (a regular file) or is watched already. After an
 * error on the descriptor `ready` is told all the events asked for, with LOOP_HANGUP, so that the next read or write
 * finds it. `events` 0 pauses. */
LoopWatch *loop_watch(Loop *loop, int fd, int events, void (*ready)(void *data, int events), void *data);
void loop_watch_change(LoopWatch *watch, int events);
void loop_watch_stop(LoopWatch *watch); /* does not close the descriptor */
void loop_watch_background(LoopWatch *watch);

/* --- work on the thread pool: `work` runs there (no collected memory, no Value), `done` on the loop. `data` is pinned
 * or lies on the stack of a fiber that waits for `done`. */
void loop_work(Loop *loop, void (*work)(void *data), void (*done)(void *data), void *data);

/* --- signals of this process (SIGINT, SIGTERM, SIGWINCH ...); never keep the loop alive. */
typedef struct LoopSignal LoopSignal;
/* NULL for a signal that cannot be caught. */
LoopSignal *loop_signal(Loop *loop, int signum, void (*fire)(void *data, int signum), void *data);
void loop_signal_stop(LoopSignal *signal);

#endif
