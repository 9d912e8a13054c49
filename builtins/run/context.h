/*
 * Where a step runs: agent, workspace, folder, environment, stage or branch. A Context never changes; a block step
 * makes a changed copy for its body. The running fiber's `context` points at its Task, which names the present Context.
 */
#ifndef SLUICE_BUILTINS_RUN_CONTEXT_H
#define SLUICE_BUILTINS_RUN_CONTEXT_H

#include "builtins/agents/agent.h"
#include "builtins/run/run.h"

/* One variable of withEnv. `prepend`: PATH+X=/a puts its value in front of the outer one. */
typedef struct EnvVar {
    const struct EnvVar *outer;
    const char *name, *value; /* value NULL or "": the variable is removed */
    bool prepend;
} EnvVar;

/* timeout(activity: true): each line of output moves the deadline. */
typedef struct Deadline {
    struct Deadline *outer;
    void (*touch)(struct Deadline *self);
} Deadline;

/* tee(file): each line of output is added to the file. */
typedef struct Tee {
    const struct Tee *outer;
    const char *path;
} Tee;

typedef struct Context {
    const Seat *seat;  /* agent, executor and workspace; NULL outside of node { } */
    const char *cwd;   /* absolute */
    const EnvVar *env; /* withEnv, innermost first */
    RunBlock *block;   /* innermost stage or branch */
    RunBlock *stage;   /* innermost stage: STAGE_NAME */
    Deadline *activity;
    const Tee *tee;
    const char *engine, *container; /* docker or podman, and the container that shell steps run in; NULL: on the machine */
    struct PlanNode *plan; /* of a plan: where its steps are written down; NULL: at the top */
    bool timestamps; /* lines are shown with their time */
} Context;

/* One fiber's part in the run. Interrupting a task whose children are at work interrupts those instead. */
typedef struct Task {
    Run *run;
    Fiber *fiber;
    struct Task *parent, *first_child, *next, *before;
    const Context *context;
    RunBlock *loose; /* a stage step without a body: lasts until the next one, or the end of the enclosing body */
    Buf partial;     /* output of print without its line end yet */
    const char *key; /* "0", "0.3": which child of which parent; the same in a resumed run */
    uint32_t children, ops, alarms; /* counted, for keys and numbers */
    bool departed;   /* it goes another way than an earlier life of the run */
    bool anew;       /* the stage that a rerun begins from lies behind it */
    struct Op *op;   /* the operation under way (builtins/run/durable.h) */
    uint64_t step;   /* the innermost step under way, 0: none */
    uint32_t closed; /* within steps that are answered as a whole: those that they call are not told */
} Task;

typedef enum InterruptionKind { CAUSE_USER, CAUSE_TIMEOUT, CAUSE_FAIL_FAST } InterruptionKind;

/* Why a fiber was interrupted; becomes a FlowInterruptedException. */
typedef struct Interruption {
    InterruptionKind kind;
    RunResult result;
    const char *cause; /* "Timeout has been exceeded" */
    const void *owner; /* of a timeout: its own deadline, so that it knows its exception again */
    bool actual;       /* false: once the timeout itself has seen it, retry may try again */
} Interruption;

Task *run_task(Run *run);             /* of the running fiber; NULL on the loop */
const Context *run_context(Run *run); /* never NULL: outside of fibers the outermost */
Context *context_copy(const Context *context);
/* A child task of the running fiber's task; call task_end when its fiber has ended. */
Task *task_new(Run *run, const Context *context);
void task_end(Task *task);
void task_interrupt(Task *task, const Interruption *why);
/* Forgets an interruption by `owner` that no wait has seen yet. */
void task_forget(Task *task, const void *owner);

/* Throws FlowInterruptedException for the running fiber's interruption. */
Value run_throw_interrupted(Run *run);
/* The run cannot be recorded any more: it stays where it is, to be resumed. Does not return in a fiber. */
void run_suspend(Run *run, const char *why);
Value run_throw_interruption(Run *run, const Interruption *why);
/* Throws AbortException for a shell step that failed; `failing_line` (may be NULL) is shown with the error. */
Value run_throw_exit(Run *run, int exit_code, const char *failing_line);
/* The interruption behind an exception; NULL when it is none of ours. */
Interruption *run_interruption(Run *run, Value exception);

/* --- environment (builtins/run/env.c) ------------------------------------------------------------------ */

/* The value a step in this context sees; NULL when unset. */
const char *env_get(Run *run, const Context *context, const char *name);
/* env.NAME = value */
void env_set(Run *run, const char *name, const char *value);
/* As env_set for variables of the build itself (GIT_COMMIT ...): env.NAME = … overrides them. */
void env_set_build(Run *run, const char *name, const char *value);
/* NULL-terminated "NAME=value" for a process; cached until something changes. */
const char *const *env_vector(Run *run, const Context *context);
/* withEnv's "NAME=value" and "NAME+X=value"; NULL when there is no '='. */
const EnvVar *env_push(const EnvVar *outer, Text pair);
/* Calls `each` for every variable that a step sees, in no order. */
void env_each(Run *run, const Context *context, void (*each)(void *data, const char *name, const char *value),
              void *data);

/* --- telling the sink (builtins/run/events.c) ---------------------------------------------------------- */

void run_emit(Run *run, const Context *context, RunEvent *event);
/* One or more lines of a step's output (without the last line end); `step` is its name (NULL, 0: println).
 * How many lines there were. */
uint64_t run_output(Run *run, const Context *context, const char *step, uint64_t step_id, Text lines);
/* Makes what was told lasting. */
void run_log_flush(Run *run);
/* So many lines of a step that an earlier life of the run has told will not come again. */
void run_log_skip(Run *run, const RunBlock *block, uint64_t step, uint64_t lines);
/* What a step itself says, as a note: "Sleeping for 1 sec". */
void run_log(Run *run, const Context *context, const char *format, ...) __attribute__((format(printf, 3, 4)));
void run_message(Run *run, const Context *context, Severity severity, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* About this life of the run alone. */
void run_message_apart(Run *run, const Context *context, RunApart apart, Severity severity, const char *text);
/* println/print of scripts: whole lines go out; the rest waits in the task for more, and goes out as a line before
 * anything else that its fiber tells. */
void run_print(Run *run, Text text);
void run_print_flush(Run *run);
/* Reports an exception with its trace, with the failing line of the shell step that caused it; as a warning when the
 * run goes on. */
void run_report(Run *run, const Context *context, Value exception, Severity severity);
RunBlock *run_block_start(Run *run, const Context *context, RunBlockKind kind, const char *name);
void run_block_end(Run *run, const Context *context, RunBlock *block, RunResult result);
/* Ends the running task's stage without a body, if there is one. */
void run_loose_end(Run *run, RunResult result);
/* Worsens a block's result (unstable, catchError with stageResult). */
void run_block_worsen(RunBlock *block, RunResult result);
/* The result an exception stands for: FlowInterruptedException's own, else FAILURE. */
RunResult run_result_of(Run *run, Value exception);
/* "1 min 5 sec", as Jenkins writes durations. */
const char *run_span_text(int64_t ms);
/* "12 KB" */
const char *run_size_text(uint64_t bytes);

/* --- secrets (builtins/run/secrets.c) ------------------------------------------------------------------- */

/* sluice's own variables with this beginning hold credentials; steps do not see them. */
#define CREDENTIAL_PREFIX "SLUICE_CREDENTIAL_"
/* The variable that gives the credential `id`. */
const char *run_credential_variable(const char *id);
#define SECRETS_FILE ".secrets"
/* The credential's value from the environment or from .secrets; NULL when there is none. */
const char *run_credential(Run *run, const char *id);
/* The existing file that a credential's value names, seen from the folder of .secrets; NULL when it names none. */
const char *run_credential_file(Run *run, Text value);
/* From now on the text is masked in every event. */
void run_secret_add(Run *run, Text secret);
/* The text with every secret masked. */
Text run_masked(const Run *run, Text text);
/* The text with every secret replaced by a reference to it, for the journal; and back. */
Text run_secret_fold(const Run *run, Text text);
Text run_secret_unfold(const Run *run, Text text);

/* --- paths ------------------------------------------------------------------------------------------------ */

/* `path` seen from `base`, without "." and ".."; collected. */
const char *path_resolve(const char *base, Text path);
const char *path_join(const char *folder, const char *name);

#endif
