/*
 * Agents: where commands run and files live. An agent has a name, labels and executors; node('label') takes a Seat on
 * one: an executor and a workspace that nobody else uses meanwhile. The built-in agent (no label; also "built-in" and
 * "master") and those given with --agent are local: they run on this machine.
 */
#ifndef SLUICE_BUILTINS_AGENTS_AGENT_H
#define SLUICE_BUILTINS_AGENTS_AGENT_H

#include "builtins/run/run.h"

typedef struct Agent Agent;
typedef struct Agents Agents;

typedef struct Seat {
    Agent *agent;
    const char *agent_name, *labels; /* labels: own name and labels, separated by spaces */
    int executor;                    /* 0, 1, 2 ... */
    const char *workspace;           /* absolute */
    const char *temp;                /* workspace@tmp: absolute, made when first needed */
    struct Hold *hold;               /* what keeps other runs off the workspace, or NULL */
    struct Hold *place;              /* and off the executor */
} Seat;

#define AGENT_DEFAULT_EXECUTORS 64

/* `folder` is .sluice; `here` the folder that serves as the only workspace (--here), or NULL. */
Agents *agents_new(World *world, Scheduler *sched, const char *folder, const char *here);
void agents_add(Agents *agents, const char *name, const char *labels, int executors);
/* For messages: "'built-in', 'golang' (linux go)". */
void agents_describe(Agents *agents, Buf *out);

/* The names of the agents that an expression selects. False: *error says where it is wrong. */
bool agents_matching(Agents *agents, const char *expression, const char ***names, size_t *count, const char **error);

typedef enum SeatOutcome { SEAT_TAKEN, SEAT_NONE, SEAT_BAD_EXPRESSION, SEAT_INTERRUPTED, SEAT_FAILED } SeatOutcome;
/* Waits for an executor that the label expression (empty: any) selects and that no run of the project has, then for a
 * workspace: `custom` (absolute) or the agent's default. `waiting` is called once when there is none free yet. *error explains
 * BAD_EXPRESSION and FAILED. */
SeatOutcome agents_take(Agents *agents, const char *expression, const char *custom, void (*waiting)(void *data),
                        void *data, Seat *seat, const char **error);
/* The seat that an earlier life of the run had. False: it is not to be had any more. */
bool agents_retake(Agents *agents, Run *run, const char *name, int executor, const char *workspace, Seat *seat);
void agents_release(Agents *agents, Run *run, Seat *seat);
/* The run's number, once it has one. */
void agents_number(Agents *agents, int run);
/* A further workspace on the same executor (ws { }); `path` relative to the agent's folder or absolute. */
bool agents_take_workspace(Agents *agents, Seat *seat, const Seat *of, const char *path, const char **error);
/* The same again; `of` NULL: the seat has its executor. */
void agents_retake_workspace(Agents *agents, Run *run, Seat *seat, const Seat *of, const char *path);
/* Whether this run works there at present. */
bool agents_has_taken(const Agents *agents, const char *workspace);
void agents_release_workspace(Agents *agents, Run *run, Seat *seat);

/* Label expressions: names, "quoted names", ( ) ! && || -> <->. `has` answers for one name. False: *error says where it
 * is wrong. */
bool label_matches(const char *expression, bool (*has)(void *data, Text label), void *data, bool *result,
                   const char **error);

#endif
