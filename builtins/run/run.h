/*
 * A Run is one execution of a pipeline: made from options, run in the main fiber, ended with a result. What happens is
 * told to one sink as events: the live view, the plain log, the console log file and tests all draw from them.
 */
#ifndef SLUICE_BUILTINS_RUN_RUN_H
#define SLUICE_BUILTINS_RUN_RUN_H

#include "interp/api.h"

typedef struct Run Run;

/* In Jenkins' order: a run's result only ever gets worse. */
typedef enum RunResult { RUN_SUCCESS, RUN_UNSTABLE, RUN_FAILURE, RUN_NOT_BUILT, RUN_ABORTED } RunResult;
const char *run_result_name(RunResult result); /* "SUCCESS" ... */
bool run_result_parse(Text name, RunResult *out);

/* --- what the sink hears --------------------------------------------------------------------------------- */

typedef enum RunBlockKind { BLOCK_STAGE, BLOCK_BRANCH } RunBlockKind;

/* A stage or a branch of `parallel`. Lives as long as the run; `parent` leads outwards. */
typedef struct RunBlock {
    uint64_t id; /* 1, 2, 3 ... in order of their start */
    RunBlockKind kind;
    const char *name;
    struct RunBlock *parent;  /* NULL: the run itself */
    int64_t start_ms, end_ms; /* monotonic milliseconds (loop_now) */
    RunResult result;
    RunResult warned; /* the worst that unstable, catchError and warnError said in it, and in those within that have ended */
    bool finished, skipped;
    bool replayed; /* its start was told by an earlier life of the run */
    bool shown;    /* the sink's own: its heading stands there */
} RunBlock;

typedef enum RunEventKind {
    EVENT_RUN_START, /* number, text = log file or empty */
    EVENT_RUN_END,   /* result, duration_ms */
    EVENT_BLOCK_START,
    EVENT_BLOCK_END,  /* block->result, block->skipped, duration_ms */
    EVENT_STEP_START, /* step, step_id, text = one-line label (the script's first line ...), source, span */
    EVENT_STEP_END,   /* step, step_id, result, duration_ms, exit_code for sh */
    EVENT_OUTPUT,     /* text = one line without its end; step_id of the step that wrote it (0: println) */
    EVENT_MESSAGE,    /* text = one or more lines from sluice itself (severity: note, warning) */
    EVENT_QUESTION,   /* text = one or more lines that the person at the terminal is asked now; the answer is typed behind the last */
    EVENT_ANSWERED,   /* that is over; text = the last line with what was typed and ended by Enter, empty: it was not */
    EVENT_TESTS,      /* tests, step, step_id */
    EVENT_ERROR       /* diags; exit_code and text = the failing line, when a shell step was the cause */
} RunEventKind;

/* Messages about one life of a run: no other tells them. */
typedef enum RunApart { NOT_APART, APART, APART_DEPARTS /* what follows in this block is not what an earlier life told */ } RunApart;

typedef struct RunEvent {
    RunEventKind kind;
    int64_t time_ms;  /* wall clock */
    RunBlock *block;  /* innermost stage or branch; NULL: outside of all */
    const char *step; /* step's name */
    uint64_t step_id; /* counts from 1 */
    Text text;
    Severity severity;
    RunResult result;
    int64_t duration_ms;
    int number;     /* the run's */
    int exit_code;  /* -1: none */
    Source *source; /* where the step stands, or NULL */
    Span span;
    DiagSink *diags;
    const struct TestReport *tests; /* builtins/run/tests.h */
    bool timed; /* within timestamps { } */
    RunApart apart;
    bool replayed; /* an earlier life of a resumed run has told this already */
} RunEvent;

typedef struct RunSink {
    void (*event)(void *data, const RunEvent *event); /* called in fibers and on the loop; must not block */
    void *data;
} RunSink;

/* --- options --------------------------------------------------------------------------------------------- */

typedef struct RunPair {
    const char *name, *value;
} RunPair;

typedef struct RunAgent {
    const char *name;   /* also a label of its own */
    const char *labels; /* separated by spaces */
    int executors;
} RunAgent;

/* "NAME", "NAME=label1,label2", "NAME=label1,label2*4" (four executors), as given to --agent. False: *error is set. */
bool run_agent_parse(const char *spec, RunAgent *out, const char **error);

/* What `lock` may ask for by a label. */
typedef struct RunResource {
    const char *name, *labels; /* labels: separated by spaces */
} RunResource;

/* "NAME=label1,label2", as given to --resource. False: *error is set. */
bool run_resource_parse(const char *spec, RunResource *out, const char **error);

/* Where a tool of that name is: an absolute folder. */
typedef struct RunTool {
    const char *name, *folder;
} RunTool;

/* "NAME=FOLDER", as given to --tool; what is not absolute is below `base`. False: *error is set. */
bool run_tool_parse(const char *spec, const char *base, RunTool *out, const char **error);

/* Where a shared library comes from. */
typedef struct RunLibrary {
    const char *name;    /* "acme" */
    const char *version; /* branch, tag or commit; NULL: the place's own default */
    const char *folder;  /* absolute, of a library on this machine; else NULL */
    const char *url;     /* of a git repository; else NULL */
    const char *path;    /* the library's folder below the repository's root, or NULL */
} RunLibrary;

/* "NAME=FOLDER", "NAME=URL", "NAME@VERSION=URL" or "FOLDER", as given to --lib; folders become absolute. False: *error is set. */
bool run_library_parse(const char *spec, RunLibrary *out, const char **error);

/* A parameter's value that --param-env takes from the environment. */
#define PARAMETER_PREFIX "SLUICE_PARAMETER_"

enum RunFlag {
    RUN_HERE = 1,         /* the workspace is the Pipelinefile's folder itself; checkout scm does nothing */
    RUN_DIRTY = 2,        /* checkout scm takes uncommitted changes along */
    RUN_SNAPSHOT = 64,    /* keep workspaces as stages end (builtins/snapshot/) */
    RUN_NO_RECORD = 4,    /* leave no .sluice/runs/N behind */
    RUN_INTERACTIVE = 16, /* there is somebody at the terminal to ask */
    RUN_WAIT_INPUT = 32,  /* without a terminal `input` waits for `sluice input` */
    RUN_PLAN = 128,       /* nothing is done: see builtins/plan/plan.h; implies RUN_NO_RECORD */
    RUN_IMPLICIT_NODE = 8 /* steps outside node { } run on the local agent (REPL) */
};

/* One more thing to keep with the run's record: for those who list runs, or take one up again. */
typedef struct RunMeta {
    const char *name;
    Text text;
} RunMeta;

typedef struct RunOptions {
    World *world;
    Scheduler *sched;
    const EmbeddedFile *library;
    const char *script_path; /* NULL: none (REPL, standard input) */
    const char *root;        /* absolute folder that holds .sluice/; normally the script's */
    const RunPair *params;
    size_t param_count, secret_params; /* the last ones are secrets */
    const RunAgent *agents; /* beside the built-in one */
    size_t agent_count;
    const RunResource *resources;
    size_t resource_count;
    const RunTool *tools;
    size_t tool_count;
    const RunLibrary *libraries;
    size_t library_count;
    uint64_t log_limit; /* how many bytes of output the log takes; 0: the default */
    int executors;      /* of the built-in agent; 0 = default */
    const RunPair *env; /* for every step: AWS_ENDPOINT_URL and keys of the embedded cloud, for example */
    size_t env_count;
    const RunPair *supposed; /* of a plan: env.NAME = value, before it begins */
    size_t supposed_count;
    const char *const *stages; /* names of the stages that stand in the script, ends with NULL; when the run fails,
                                * those that never began are told as skipped. May be NULL */
    const char *secrets_file; /* absolute; NULL: .secrets in `root`, if it is there */
    unsigned flags;
    int resume;  /* not 0: takes up that run of the root again; the source must be what it ran, or `edited` be set */
    int again;   /* not 0: a new run, answered from what that one recorded ... */
    const char *from; /* ... until this stage begins */
    bool incomplete; /* its journal may have lost its end */
    bool edited; /* the script has changed since: recorded steps count as far as they are the same */
    const char *upstream;    /* "FOLDER#N": run N of that project starts this one; or NULL */
    const char *number_file; /* not NULL: the run's number is written there when it begins */
    const RunMeta *meta;
    size_t meta_count;
    RunSink sink;
} RunOptions;

/* --- life ------------------------------------------------------------------------------------------------- */

/* Makes the run and its interpreter; writes nothing yet. NULL: *error is a sentence. */
Run *run_new(const RunOptions *options, const char **error);
/* Loads and runs the script to its end, driving the scheduler, and reports everything to the sink. Load errors are
 * reported as EVENT_ERROR and make *loaded false (the run then has no number and leaves nothing behind). */
RunResult run_execute(Run *run, Source *source, bool *loaded);
/* Runs `body` in the main fiber with the run's context, driving the scheduler until it returns (REPL, tests). */
void run_drive(Run *run, void (*body)(Run *run, void *data), void *data);
/* Ctrl-C: interrupts every fiber, so that `finally` blocks run and processes are ended; the run ends ABORTED. With
 * `force` (the second time) waits that shield themselves end as well. May be called on the loop. */
void run_abort(Run *run, bool force);

Interp *run_interp(Run *run);
int run_number(const Run *run);       /* 0 before it started, or without a record */
RunResult run_result(const Run *run); /* so far */
int64_t run_duration_ms(const Run *run); /* of a run that has ended, with what lay between its lives */
/* Only gets worse; true when it changed. */
bool run_worsen(Run *run, RunResult result);
/* Not NULL: the run could not be recorded any more (a full disk ...), as the sentence says. It has not ended, and can be
 * resumed; nothing of what was recorded is lost. */
const char *run_suspended(const Run *run);
/* Whether a process is carrying on the run whose folder (.sluice/runs/N) that is. */
bool run_is_carried_on(const char *folder);
const char *run_log_path(const Run *run); /* NULL without a record */
const char *run_folder(const Run *run);   /* .sluice/runs/N, NULL without a record */
/* Blocks in order of start, for the summary. */
RunBlock *const *run_blocks(const Run *run, size_t *count);

#endif
