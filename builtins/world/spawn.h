/*
 * Starting a program: finding it, handing it its descriptors, and saying in a sentence why it could not be started.
 * Used by those who run programs: builtins/world/process.c, keeper.c with outlive.c, and steps that may not park (spawn_wait).
 */
#ifndef SLUICE_BUILTINS_WORLD_SPAWN_H
#define SLUICE_BUILTINS_WORLD_SPAWN_H

#include "interp/world.h"

#include <sys/types.h>

/* Starts the program in a session of its own, with `descriptors` as its 0, 1 and 2 and nothing else open, default signals
 * and an empty signal mask. 0 and the process id, or the errno. */
int spawn_start(const ProcessSpec *spec, const int descriptors[3], pid_t *pid);
/* Runs a short program to its end, its output (stream 2 as well) into `out`, while everything else waits: where no fiber may park.
 * Its exit code, 128 + signal; -1: it could not be started, `out` says why. */
int spawn_wait(const ProcessSpec *spec, Buf *out);
/* Why spawn_start failed with `error`, as a sentence for people. */
const char *spawn_explain(const ProcessSpec *spec, int error);
/* Sends `signum` (0: none) to every live process of the session; how many there are. */
int session_signal(pid_t session, int signum);
/* The end of a session under way: TERM to all its processes, KILL after a grace period, until none is left. */
typedef struct SessionEnd {
    pid_t session;
    const ProcessSpec *spec;
    bool hurried;
    int64_t kill_at, pause;
} SessionEnd;

/* Of what was started by `spec`, which must last as long; `now_ms` is the loop's clock. */
SessionEnd session_end_begin(pid_t session, const ProcessSpec *spec, int64_t now_ms);
/* How long to wait for the next look; -1: it is over, or the kernel will not let its processes go. `exited`: the first of them has
 * been seen to exit. */
int64_t session_end_look(SessionEnd *end, int64_t now_ms, bool exited);

#endif
