/* Writing a plan down, for the steps and builtins/run/. */
#ifndef SLUICE_BUILTINS_PLAN_RECORD_H
#define SLUICE_BUILTINS_PLAN_RECORD_H

#include "builtins/plan/plan.h"
#include "builtins/run/private.h"
#include "builtins/step.h"

/* What a plan keeps while it is made. */
typedef struct Planning {
    Plan plan;
    bool lenient;      /* a library is missing: names may mean anything */
    int unrun;         /* what is written down is skipped */
    bool acted;        /* a command or a change came before */
    Buf touched;       /* texts of the commands and changes so far: files that they name are not known any more */
    int64_t slept_ms;
    size_t nodes;
    const Obj **told;  /* the exceptions that have been written down */
    size_t told_count;
    World *world;      /* the real one */
    struct Forked *forked;
    const char **import; /* full names */
    size_t import_count;
    const char **missing; /* names that have been reported */
    size_t missing_count;
} Planning;

Planning *planning_new(Run *run);
/* The World that refuses, over the run's real one. */
World *plan_world_new(Run *run);

/* Adds a node at the running fiber's place. */
PlanNode *plan_add(Run *run, PlanKind kind, const char *name);
/* The step's call as a node: name, arguments, place. */
PlanNode *plan_add_call(StepCall *call);
/* A branch of `parallel`. */
PlanNode *plan_branch(StepCall *call, const char *name);
void plan_place(PlanNode *node, const Source *source, Span span);
/* What follows in this fiber belongs to `node`. Yields the context of before, for plan_leave. */
const Context *plan_enter(Run *run, PlanNode *node);
void plan_leave(Run *run, const Context *before);
PlanNode *plan_here(Run *run);
/* "uses …": what is taken without an effect. */
void plan_uses(Run *run, const char *text);
/* False: the exception has been written down before. */
bool plan_tell(Run *run, Value exception);
/* Writes an exception down, once, at the running fiber's place. */
void plan_fault(Run *run, Value exception);
void plan_fault_text(Run *run, bool sure, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* Of the innermost stage: a worse verdict replaces the one before. */
void plan_verdict(Run *run, PlanVerdict verdict, const char *reason);
/* Between the two lies what does not run: it is written down as skipped, and leaves nothing behind. */
typedef struct Unrun {
    const Context *before;
    RunResult result;
    bool result_set, acted;
    size_t touched;
    PairList overrides;
    Value binding;
} Unrun;
Unrun plan_unrun_begin(Run *run);
void plan_unrun_end(Run *run, const Unrun *unrun);
/* The innermost stage, or NULL. */
PlanNode *plan_stage(Run *run);
/* Does everything up to here happen in every run? */
bool plan_is_sure(Run *run);

/* In place of run_emit. */
void plan_event(Run *run, const Context *context, RunEvent *event);
/* InterpHost.fork and fork_end. */
void plan_fork(Run *run, ForkKind kind, Text condition);
void plan_reached(Run *run, Text call);
bool plan_fork_end(Run *run, Value exception);

/* --- steps --- */
/* In place of step_call. */
Value plan_step(Run *run, const StepSpec *spec, const StepArgs *args);
/* For StepSpec.plan: only written down, answers an unknown; the body is run once. */
Value plan_show(StepCall *call);
Value plan_body(StepCall *call);
/* Is the text argument known? */
bool plan_knows(const StepCall *call, int index);
/* The call fails in every run that gets to it, for that reason: said, and the plan goes on. */
void plan_failing(StepCall *call, const char *why);
/* A step that sluice does not have. */
const StepSpec *plan_missing_step(const char *name);
/* A global variable that nothing defines: true when it is to be unknown. */
bool plan_missing_global(Run *run, const char *name, Value *out);
/* A variable of which nobody says what it is: what a server sets, or a parameter declared there. */
void plan_missing_variable(Run *run, const char *name, Value *out);
/* A class of a library that the server loads by itself: from here on names may mean anything. */
void plan_missing_code(Run *run, const char *name);
/* What something unknown runs may run on an agent that it takes: the running fiber's place gets one, unless it has. */
void plan_take_seat(Run *run);
/* The folder that stands for every workspace: of the pipeline's repository, or else of its file. */
const char *plan_workspace(Run *run);
/* What a plan makes of a global variable that was found or not: true with *out. */
bool plan_global(Run *run, const char *name, bool found, Value *out);
/* A script that `load` does not find. */
void plan_missing_file(Run *run, const char *path);
void plan_missing_library(Run *run, const char *name, const char *why);
/* The pipeline imports the class. */
void plan_import(Run *run, const char *name);
/* An imported class of a library that is missing; NULL: not one of those. */
Class *plan_missing_class(Run *run, const char *name);
void plan_parameter(Run *run, const char *name, const char *kind, const char *value, const char *description, const char *choices,
                    bool given);
void plan_agent(Run *run, const char *label, bool known);
void plan_credential(Run *run, const char *id, const char *kind);

#endif
