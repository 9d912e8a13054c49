/*
 * A plan: the run of a pipeline that does nothing. Steps with an effect are written down with their arguments and answer an
 * unknown value (interp/unknown.h); steps that only steer are entered; steps that only compute or read the project's files are
 * answered truly. The outcome is a tree of nodes, for people and machines to read.
 */
#ifndef SLUICE_BUILTINS_PLAN_H
#define SLUICE_BUILTINS_PLAN_H

#include "builtins/json.h"
#include "builtins/run/run.h"

typedef struct PlanNode PlanNode;
typedef struct Plan Plan;

typedef enum PlanKind {
    PLAN_RUN,    /* the whole */
    PLAN_STAGE,
    PLAN_BRANCH, /* of parallel */
    PLAN_BLOCK,  /* a step with a body */
    PLAN_STEP,
    PLAN_POST,   /* a condition of post { } */
    PLAN_WAY,    /* code that depends on something unknown: `name` is "if", "else", "case", "while" or "each", `text` what it is */
    PLAN_NOTE,   /* `text`: a warning, or what the pipeline prints */
    PLAN_FAULT   /* `text`: what goes wrong here */
} PlanKind;

typedef enum PlanVerdict { PLAN_RUNS, PLAN_MAY_RUN, PLAN_SKIPPED } PlanVerdict;

typedef struct PlanArg {
    const char *name;
    bool placed;      /* given by its place */
    const char *text; /* as the language writes it */
    const Json *json;
} PlanArg;

struct PlanNode {
    PlanKind kind;
    const char *name, *text;
    PlanArg *args;
    size_t arg_count;
    const char *effect; /* of a step: "command", "cloud", "change"; NULL: it only steers, computes or reads */
    const char *target; /* of a cloud call: "s3://bucket/key" */
    PlanVerdict verdict;
    const char *reason; /* of the verdict: what was seen and what was wanted */
    bool branch;        /* of a stage: it is one of `parallel` */
    bool hidden;        /* of no interest to people: a step that only reads */
    bool sure;          /* a fault that happens in every run */
    const char *file;   /* where it stands, or NULL */
    int line, column;
    PlanNode *parent, *first, *last, *next;
};

typedef struct PlanCredential {
    const char *id, *kind, *variable; /* variable: of sluice's environment, that would give it */
    bool found;
} PlanCredential;

typedef struct PlanParameter {
    const char *name, *kind, *value, *description, *choices; /* value masked when secret */
    bool given;
} PlanParameter;

typedef struct PlanAgent {
    const char *label;
    bool known; /* false: this machine stands in for it */
} PlanAgent;

typedef struct PlanCounts {
    size_t stages, may_run, skipped, commands, cloud, changes, unknown, credentials_missing, faults;
} PlanCounts;

struct Plan {
    PlanNode *root;
    PlanCredential *credential;
    PlanParameter *parameter;
    PlanAgent *agent;
    const char **library; /* those that are missing */
    size_t credential_count, parameter_count, agent_count, library_count;
    PlanCounts counts;
    DiagSink *unread;     /* why the file cannot be read as a pipeline; NULL: it can */
    bool fails;           /* in every run */
    const char *stopped;  /* why the plan ends before the pipeline does, or NULL */
};

/* The plan of a run made with RUN_PLAN, after run_execute. */
const Plan *run_plan(Run *run);
/* The whole as one object; `sluice help plan` tells its members. */
Json *plan_json(const Plan *plan);

#endif
