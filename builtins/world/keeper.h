/*
 * The keeper: a second process that starts commands for this one, and outlives it. It alone is their parent, so that their
 * exit is known whatever becomes of sluice: while sluice lives it hears of exits over a socket; when it has gone, the
 * keeper writes each into a file, and ends with the last command. Output goes to files from the start.
 *
 * Of a command kept as BASE: BASE.out (and BASE.cap, when its standard output is wanted apart), BASE.room, when the beginning of a
 * long BASE.out is in the log and its room given back, and BASE.state, a line of a
 * fixed length that is there before the command is, so that a full disk cannot hide what became of it.
 */
#ifndef SLUICE_BUILTINS_WORLD_KEEPER_H
#define SLUICE_BUILTINS_WORLD_KEEPER_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

typedef enum KeeperMessageType {
    KEEPER_START,   /* to it; behind the message lie the strings: base, folder, argv, env, each ended by a NUL */
    KEEPER_FORGET,  /* to it: the exit of `id` is known and recorded */
    KEEPER_STARTED, /* from it; value: the process id, or minus the errno */
    KEEPER_EXITED   /* from it; value: the status of waitpid */
} KeeperMessageType;

typedef struct KeeperMessage {
    uint32_t type, size; /* of what follows */
    uint64_t id;         /* the command's, chosen by who starts it */
    int32_t value;       /* of KEEPER_START: the CPU on which sluice waits for a short command, or -1 */
    uint32_t argc, envc, apart; /* of KEEPER_START; apart: standard output goes to BASE.cap */
} KeeperMessage;

/* BASE.state: the numbers and start times of command and keeper; its exit code (-1: not known) and signal. */
#define KEEPER_STATE_OUT "%10d %20llu %10d %20llu %5d %3d\n"
#define KEEPER_STATE_IN "%d %llu %d %llu %d %d"
enum { KEEPER_STATE_SIZE = 74 };

/* Starts a keeper. Our end of its socket, or -1 with errno. */
int keeper_fork(void);

/* When the process began, in the kernel's ticks; 0: there is none. */
uint64_t process_started(pid_t pid);

#endif
