/* What the files of builtins/run/ share of a Run. Steps use run.h and context.h. */
#ifndef SLUICE_BUILTINS_RUN_PRIVATE_H
#define SLUICE_BUILTINS_RUN_PRIVATE_H

#include "builtins/run/context.h"

typedef struct PairList {
    RunPair *item;
    size_t count, cap;
} PairList;
const char *pairs_get(const PairList *pairs, const char *name);
/* Adds or replaces; keeps the first one's place. */
void pairs_put(PairList *pairs, const char *name, const char *value);

/* What `retry(conditions: …)` asks about. */
typedef enum Loss { LOST_NOTHING, LOST_COMMAND, LOST_OUTCOME } Loss;

/* An exception of the run and what we know beyond its message. */
typedef struct Remark {
    Obj *exception;
    Interruption *interruption;
    Loss loss;
    int exit_code;            /* of the shell step behind it, -1: none */
    const char *failing_line; /* its last traced command */
    struct Remark *next;
} Remark;

/* By the exception's address. */
typedef struct Remarks {
    Remark **slot;
    size_t slots, count;
} Remarks;

/* A script file of a shell step, used again by later ones. */
typedef struct ScriptSlot {
    bool busy;
    const char *path; /* what was written there last, and when */
    Text text;
    int64_t mtime_ms;
} ScriptSlot;

typedef struct Mask Mask;
/* Reads .secrets, or the file named in the options. False: *error is a sentence. */
bool run_secrets_load(Run *run, const char **error);
/* Masks messages, advice and excerpts, in place. */
void run_mask_diags(const Run *run, DiagSink *sink);

#define GLOBAL_COUNT 5

struct Run {
    RunOptions options;
    Interp *in;
    Source *source; /* the main script's; NULL before run_execute */
    struct Node *module;   /* its tree */
    struct Node *judged;   /* the tree that run_is_pipeline was asked of last, and its answer */
    bool judged_pipeline;
    Agents *agents;
    const Seat *implicit_seat; /* of RUN_IMPLICIT_NODE */
    Task *main_task;
    const Context *outermost;
    const char *folder_root; /* .sluice */
    const char *folder;      /* .sluice/runs/N or NULL */
    const char *log_path;
    int lock_fd;             /* builtins/run/folder.c */
    struct RunLog *log; /* builtins/run/log.c; NULL without a record */
    World *outside;     /* the World itself; options.world records what is asked of it */
    struct Planning *planning; /* of a plan (builtins/plan/record.h); NULL: a run */
    struct Durable *durable;
    struct PastBlocks *past_blocks; /* of a resumed run */
    const char *suspended; /* why the run cannot go on for now, or NULL */
    Post abort_post;
    bool abort_force;
    int number;
    int64_t start_ms, duration_ms;
    RunResult result;
    bool result_set, started, ended, aborted, root_open, declarative;
    bool asking; /* a branch has a question open at the terminal (builtins/input.c) */
    uint64_t last_block, last_step;
    RunBlock **blocks;
    size_t block_count, block_cap;
    int keep_runs, keep_days; /* buildDiscarder: 0 not said, -1 all */
    PairList declared; /* parameters with their values, those of passwords as stars */
    PairList params, build, overrides; /* env: of the build, and env.X = … */
    PairList assumed_labels;           /* labels that this machine was taken to have */
    PairList checkouts;                /* folder → commit id, of checkout scm */
    PairList commits;                  /* address → commit id, of what was checked out */
    uint32_t env_version;
    struct EnvCache {
        const EnvVar *env;
        const Seat *seat;
        const RunBlock *stage;
        uint32_t version;
        const char *const *vector;
    } env_cache[4];
    unsigned env_cache_next;
    Remarks remarks;
    ScriptSlot *script_slots; /* files of shell scripts */
    int script_slot_count;
    SymMap step_names, symbol_names;
    SymMap step_scripts; /* of builtins/plugins/scripted.c: those that are loaded */
    const char *display_name, *description;
    bool keep_log;
    const char *job_name;
    PairList stashes;        /* name → folder below the run's own */
    PairList credentials;    /* of the file .secrets */
    const char *secrets_folder; /* that holds it, or NULL */
    Mask *mask; /* secrets (builtins/run/secrets.c); NULL: none */
    struct Hold *lost;          /* builtins/run/hold.h: what a resumed run has to take again */
    struct Hold *exclusive;     /* disableConcurrentBuilds */
    struct LockWait *lock_waits; /* builtins/turn.c */
    int milestone;              /* the last one passed and one more; 0: none */
    unsigned tickets;           /* builtins/turn.c: how often it has waited */
    Value properties;           /* what the step `properties` was given last */
    struct Snapshots *snapshots; /* builtins/snapshot/snapshot.c; NULL: none so far */
    struct Libraries *libraries; /* builtins/library/ */
    Value binding;              /* MAP: variables of the main script, shared with loaded ones */
    Value results[RUN_ABORTED + 1]; /* hudson.model.Result objects */
    Value global[GLOBAL_COUNT]; /* made at first use; by index into globals.c's table */
};

/* Does the script with this tree, or the run's main script, call steps? (builtins/run/pipeline.c) */
bool run_is_pipeline(Run *run, struct Node *module);

Remark *run_remark(Run *run, Value exception, bool make);
/* Of a run's folder: the files of commands that are running. */
#define STEPS_FOLDER "steps"
/* .sluice with its .gitignore. False: *error is a sentence. */
bool run_root_open(Run *run, const char **error);
/* That, runs/N and the log. */
bool run_folder_open(Run *run, const char **error);
/* Notes, apart from the journal, how many entries it holds for sure: so that one that has lost its end is known. */
void run_folder_mark(Run *run, uint64_t entries);

/* --- what is kept of runs (builtins/run/history.c) --- */

typedef struct RunRecord {
    int number;
    bool finished; /* false: it was killed, or is still at work; then only the number is known */
    RunResult result;
    const char *display_name, *description; /* NULL: not set */
    int64_t start_ms, duration_ms;
    PairList commits; /* address → commit id */
    bool keep_log;             /* currentBuild.keepLog = true: it is not taken away */
    const char *job;
    const char *user, *upstream; /* who started it, or the run that did: "FOLDER#N" */
    PairList variables; /* parameters and what env.X = … has set */
} RunRecord;
void run_record_write(Run *run);
/* False: there is no such run. */
bool run_record_read(Run *run, int number, RunRecord *out);
/* Of another project: `root` is its .sluice. */
bool run_record_read_at(Run *run, const char *root, int number, RunRecord *out);
/* Takes away ended runs that buildDiscarder does not keep; without one the last 100 stay. The last successful one always does. */
void run_prune(Run *run);
/* The newest one below that number. False: there is none. */
bool run_record_before(Run *run, int number, RunRecord *out);
/* The result of the last run that ended before this one. False: there is none. */
bool run_previous_result(Run *run, RunResult *out);
/* What the newest run before this one (that succeeded) has checked out from the address; NULL: there is none. */
const char *run_previous_commit(Run *run, const char *url, bool successful);

/* Removes files of credentials that runs which were killed have left below a workspace's temporary folder
 * (builtins/credentials.c). */
void run_sweep_secrets(Run *run, const char *temp);
/* A process carries the run on, or commands of it go on (builtins/run/hold.c). */
bool run_is_at_work(const char *root, int number);

/* --- runs that end older ones (builtins/milestone.c) */

/* Ends the older runs of the pipeline that have not passed the milestone. */
void run_supersede_older(Run *run, int ordinal);
/* Why a newer run has ended this one; NULL: none has. */
const char *run_superseded(Run *run);

/* --- the log (builtins/run/log.c) */
/* Opens run->log_path; with `again` what it holds counts as told. False: *error. */
bool run_log_open(Run *run, bool again, const char **error);
/* True when an earlier life of the run has told this event. */
bool run_log_knows(Run *run, const RunEvent *event);
void run_log_write(Run *run, const RunEvent *event);
/* From here on the task goes another way: what is told of its block and what lies in it counts no more. */
void run_log_depart(Run *run, Task *task);
void run_log_flush(Run *run);
void run_log_close(Run *run);
/* --- the journal's tables (builtins/run/journal_rows.c) */
void run_journal_event(Run *run, const RunEvent *event);
/* Reads when the stages and branches of a resumed run began and ended. False: *error. */
bool run_journal_read_times(Run *run, const char **error);
/* How long ago that was, in milliseconds; 0: only now. */
int64_t run_journal_age(Run *run, const RunBlock *block, bool end);
void run_env_start(Run *run);

#endif
