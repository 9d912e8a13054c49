/* lock and milestone: what orders builds on a server orders the branches of one run here. */
#include "builtins/steps_common.h"

typedef struct Lock {
    const char *name;
    bool held;
    WaitQueue waiting;
    struct Lock *next;
} Lock;

static Lock *lock_named(Run *run, const char *name) {
    for (Lock *l = run->locks; l; l = l->next)
        if (strcmp(l->name, name) == 0) return l;
    Lock *lock = gc_new(Lock);
    *lock = (Lock){.name = name, .next = run->locks};
    return run->locks = lock;
}

enum { LK_RESOURCE, LK_LABEL, LK_VARIABLE, LK_SKIP };

static Value run_lock(StepCall *call) {
    const char *name = step_has(call, LK_RESOURCE) ? step_z(call, LK_RESOURCE) : step_z(call, LK_LABEL);
    if (!name) return throw_error(call->in, EX_ILLEGAL_ARGUMENT, "lock: name what to lock: lock('printer') { … }");
    Lock *lock = lock_named(call->run, name);
    if (lock->held && step_bool(call, LK_SKIP)) {
        run_log(call->run, call->context, "[%s] is locked, skipping execution...", name);
        return v_null();
    }
    if (lock->held) run_log(call->run, call->context, "[%s] is locked, waiting...", name);
    while (lock->held)
        if (!queue_wait(&lock->waiting, call->run->options.sched)) return run_throw_interrupted(call->run);
    lock->held = true;
    run_log(call->run, call->context, "Lock acquired on [%s]", name);
    Context *inner = context_copy(call->context);
    if (step_has(call, LK_VARIABLE)) inner->env = env_push(inner->env, text_of(text_printf("%s=%s", step_z(call, LK_VARIABLE), name)));
    Value result = step_body(call, inner);
    lock->held = false;
    queue_wake_one(&lock->waiting);
    run_log(call->run, call->context, "Lock released on resource [%s]", name);
    return result;
}

const StepSpec step_lock = {
    .name = "lock",
    .run = run_lock,
    .body = BODY_REQUIRED,
    .effect = EFFECT_PURE,
    .family = "flow",
    .params = PARAMS({"resource", P_STRING, .positional = true, .doc = "What only one branch may use at a time."},
                     {"label", P_STRING, .doc = "The same by label."},
                     {"variable", P_STRING, .doc = "Environment variable for the resource's name."},
                     {"skipIfLocked", P_BOOL, .fallback = "false", .doc = "Leave the body out instead of waiting."},
                     {"inversePrecedence", P_BOOL, .fallback = "false", .doc = "Has no effect."},
                     {"quantity", P_INT, .doc = "Has no effect."},
                     {"priority", P_INT, .doc = "Has no effect."}, {"extra", P_LIST, .doc = "Has no effect."},
                     {"resourceSelectStrategy", P_STRING, .doc = "Has no effect."}, {"reason", P_STRING, .doc = "Has no effect."}),
    .doc = "Runs the body while no other branch of this run holds the same resource.",
    .example = "parallel a: { lock('printer') { echo 'a prints' } }, b: { lock('printer') { echo 'b prints' } }",
};

static Value run_milestone(StepCall *call) {
    (void)call;
    return v_null();
}

const StepSpec step_milestone = {
    .name = "milestone",
    .run = run_milestone,
    .quiet = true,
    .effect = EFFECT_PURE,
    .family = "flow",
    .params = PARAMS({"ordinal", P_INT, .positional = true, .doc = "Has no effect."}, {"label", P_STRING, .doc = "Has no effect."},
                     {"unsafe", P_BOOL, .fallback = "false", .doc = "Has no effect."}),
    .doc = "Passes at once: no other build of the pipeline runs beside this one.",
    .example = "milestone 1",
};
