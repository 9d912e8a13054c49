/*
 * Steps are records. A StepSpec says everything about one step: name, parameters, body, whether it needs an agent,
 * whether it may be run again after a crash, its documentation and an example that runs. Binding of arguments, error
 * messages, lint, completion, `sluice steps` and the tests of the documentation all read the same record. steps.def
 * lists every record once.
 */
#ifndef SLUICE_BUILTINS_STEP_H
#define SLUICE_BUILTINS_STEP_H

#include "builtins/run/context.h"
#include "builtins/run/durable.h"

typedef struct StepCall StepCall;

/* What a parameter takes, as Jenkins converts: strings take GStrings and, where there are `choices`, constants of enums; numbers take
 * other numbers and digits in a string; booleans take "true" in a string, and any other as false; P_ANY takes everything as it is.
 * Steps of our own are milder: strings take anything that prints, P_LIST one string as well. */
typedef enum ParamType { P_ANY, P_STRING, P_BOOL, P_INT, P_LIST, P_MAP } ParamType;

typedef struct StepParam {
    const char *name;
    ParamType type;
    bool required;
    bool nullable;        /* a null that is given will do, although it is required */
    bool positional;      /* may be given without its name; several positional ones are taken in this order */
    const char *fallback; /* value when not given, as text of `type`; NULL = null (false, 0) */
    const char *choices;  /* the accepted words separated by spaces; NULL = any */
    bool any_case;        /* they are no enum of Jenkins', which takes its constants as they are written: case does not matter */
    const char *doc;      /* one sentence */
} StepParam;

#define STEP_PARAMS_MAX 32
#define PARAMS(...)                                                                                                    \
    (const StepParam[]) {                                                                                              \
        __VA_ARGS__, { .name = NULL }                                                                                  \
    }

typedef enum StepBody { BODY_NONE, BODY_OPTIONAL, BODY_REQUIRED } StepBody;

/* May it run again when a crash has left its outcome unknown? */
typedef enum StepEffect {
    EFFECT_ONCE,       /* no: it changes something outside each time */
    EFFECT_IDEMPOTENT, /* yes: a second time changes nothing more */
    EFFECT_PURE        /* it changes nothing at all */
} StepEffect;

/* How a plan draws the call: what changes nothing is left out, of the rest each call is shown. */
typedef enum StepShown {
    SHOWN_BY_EFFECT,
    SHOWN_ALWAYS,
    SHOWN_AS_BODY /* what it runs stands in its place */
} StepShown;

typedef struct StepSpec {
    const char *name;
    const char *aliases; /* further names, separated by spaces, or NULL */
    Value (*run)(StepCall *call);
    const StepParam *params; /* ends with a nameless one; NULL = none */
    StepBody body;
    bool needs_node; /* only inside node { } */
    bool open;       /* takes named arguments that are not in `params` (call->extra) */
    bool own;        /* not Jenkins': an unknown parameter is an error, where Jenkins only warns */
    bool quiet;      /* no start and end event: blocks such as stage that have events of their own, and trifles */
    StepEffect effect; /* PURE as well for what works on the run alone or runs code of the script: a resumed run runs it again */
    bool resumes;      /* EFFECT_ONCE, but finds out by itself what a broken-off call of it has done */
    Value (*plan)(StepCall *call); /* what a plan does instead of `run`; NULL: by effect and body (builtins/plan/) */
    StepShown shown;
    const char *script; /* of run_scripted: its file in stdlib/steps/ (builtins/plugins/scripted.h) */
    const char *yields; /* what its map is made an object of: a class with of(Map); NULL: nothing */
    bool (*repeatable)(const StepCall *call); /* EFFECT_ONCE, but this call of it may run again: it only asks; NULL: none may */
    const char *family;  /* heading in the reference: "shell", "files", "flow", "source code", "cloud", ... */
    const char *doc;     /* first sentence: what it does; further ones: what to know */
    const char *example; /* complete script that runs */
} StepSpec;

/* One call under way, on the caller's stack. */
struct StepCall {
    const StepSpec *spec;
    Run *run;
    Interp *in;
    const Context *context;     /* of the running fiber at the call */
    Value arg[STEP_PARAMS_MAX]; /* by index into spec->params, converted; null when not given and without fallback */
    bool given[STEP_PARAMS_MAX];
    Value extra; /* MAP of the named arguments left over (spec->open), or null */
    Value body;  /* CLOSURE or null */
    Source *source;
    Span span;
    uint64_t id;   /* of this step's events; 0 for quiet steps */
    Op op;         /* of a recorded run */
    bool waited;   /* it has said that it waits */
    const char *outlive; /* set by steps whose command outlives the process: forgotten when the answer is recorded */
    int exit_code; /* set by shell steps, told with EVENT_STEP_END; -1: none */
};

/* Typed access; what binding has checked cannot fail here. */
static inline bool step_has(const StepCall *call, int index) { return call->arg[index].kind != V_NULL; }
Text step_text(const StepCall *call, int index);     /* empty when null */
const char *step_z(const StepCall *call, int index); /* NULL when null */
bool step_bool(const StepCall *call, int index);
int64_t step_int(const StepCall *call, int index);

/* Runs the body in `context` (NULL = unchanged). The body's value, or ABRUPT. */
Value step_body(StepCall *call, const Context *context);
/* The same for any closure, with arguments. */
Value step_run_closure(Run *run, const Context *context, Value closure, const Value *args, int argc);

/* Where the command of a recorded step keeps its files; NULL when the step is not recorded. */
const char *step_outlive(StepCall *call);

/* --- the table ----------------------------------------------------------------------------------------- */

/* Every step, in the order of steps.def; ends with NULL. */
extern const StepSpec *const steps[];
/* By name or alias; NULL when there is none. */
const StepSpec *step_find(const char *name);
const StepSpec *step_find_sym(Run *run, const Sym *name); /* cached by name */
/* The record of a symbol - string(…), logRotator(…) -: a call that yields its arguments as a map with $class (builtins/symbols.c). */
const StepSpec *symbol_find_sym(Run *run, const Sym *name);
/* The symbol that stands for a describable's class; the class itself when there is none. */
const char *symbol_of_class(const char *name);
/* What stands in for a well-known Jenkins step that cannot be here: one sentence, or NULL. */
const char *step_advice(const char *name);
int step_param_index(const StepSpec *spec, const char *name); /* -1 when there is none */
/* "sh(script, returnStdout = false, ...)" */
void step_signature(Buf *out, const StepSpec *spec);
/* What one needs to know who has named it without calling it: "the step echo needs the argument message: echo(message)". */
const char *step_usage(const StepSpec *spec);

/* --- binding (InterpHost.call_step) ------------------------------------------------------------------- */

/* Checks and converts the arguments; false when it threw (with advice: the nearest name, the expected type). */
bool step_bind(StepCall *call, const StepSpec *spec, Run *run, const StepArgs *args);
/* Binds, runs, and tells the run's sink. */
Value step_call(Run *run, const StepSpec *spec, const StepArgs *args);
/* Converts [$class: 'GitSCM', ...] and the like to their plain form: yields the class name without package in *name and
 * the remaining entries as a MAP; a plain map yields an empty name. */
bool step_describable(Interp *in, Value value, Text *name, Value *fields);

#endif
