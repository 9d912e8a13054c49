/* lock: a resource for one branch of one run at a time. */
#include "builtins/run/durable.h"
#include "builtins/plan/record.h"
#include "builtins/steps_common.h"
#include "builtins/turn.h"

enum { LK_RESOURCE, LK_LABEL, LK_VARIABLE, LK_SKIP, LK_INVERSE, LK_QUANTITY, LK_PRIORITY, LK_EXTRA,
       LK_STRATEGY, LK_REASON, LK_TIMEOUT, LK_UNIT };

typedef struct LockCall {
    StepCall *call;
    Turn turn;
    const char *what; /* for messages: "a, b" */
} LockCall;

static void add_name(Turn *turn, const char *name) {
    for (size_t i = 0; i < turn->count; i++)
        if (strcmp(turn->names[i], name) == 0) return;
    const char **grown = gc_new_array(const char *, turn->count + 2);
    if (turn->count) memcpy(grown, turn->names, turn->count * sizeof *grown);
    grown[turn->count++] = name;
    turn->names = grown;
}

/* extra: [[resource: 'b'], [label: 'c']] */
static bool add_extra(LockCall *l, Value item) {
    Interp *in = l->call->in;
    if (item.kind != V_MAP) {
        throw_error(in, EX_ILLEGAL_ARGUMENT, "lock: extra is a list of maps: extra: [[resource: 'printer']]");
        return false;
    }
    Value name = map_get_z(in, as_map(item), "resource");
    if (is_null(name)) name = map_get_z(in, as_map(item), "label");
    const char *text = is_null(name) ? NULL : value_z(in, name);
    if (text) add_name(&l->turn, text);
    return !is_abrupt(name) && (is_null(name) || text);
}

static bool read_names(LockCall *l) {
    StepCall *call = l->call;
    if (step_has(call, LK_RESOURCE)) add_name(&l->turn, step_z(call, LK_RESOURCE));
    else if (step_has(call, LK_LABEL)) add_name(&l->turn, step_z(call, LK_LABEL));
    const List *extra = step_has(call, LK_EXTRA) ? as_list(call->arg[LK_EXTRA]) : NULL;
    for (uint32_t i = 0; extra && i < extra->len; i++)
        if (!add_extra(l, extra->at[i])) return false;
    if (l->turn.count) return true;
    throw_error(call->in, EX_ILLEGAL_ARGUMENT, "lock: name what to lock: lock('printer') { … }");
    return false;
}

static const char *joined(const LockCall *l, const char *between) {
    Buf out = {0};
    for (size_t i = 0; i < l->turn.count; i++) buf_printf(&out, "%s%s", i ? between : "", l->turn.names[i]);
    return out.at;
}

static void tell_waiting(void *data) {
    LockCall *l = data;
    l->call->waited = true;
    run_log(l->call->run, l->call->context, "[%s] is locked, waiting...", l->what);
}

/* The outcome, and whether it waited, are recorded; a resumed run takes again what it had. */
static TurnOutcome take(LockCall *l, const char **error) {
    StepCall *call = l->call;
    if (op_begin(call->run, &call->op, "lock", text_hash(text_of(l->what)) | 1)) {
        const char *answer = text_z(call->op.answer);
        TurnOutcome outcome = (TurnOutcome)(answer[0] - '0');
        *error = answer + 2;
        if (answer[1] == '1') tell_waiting(l);
        if (outcome == TURN_TAKEN) turn_again(&l->turn);
        if (outcome == TURN_INTERRUPTED) sched_current(call->run->options.sched)->interrupted = false;
        return outcome;
    }
    int64_t patience = step_has(call, LK_TIMEOUT) ? step_unit_ms(step_int(call, LK_TIMEOUT), step_z(call, LK_UNIT)) : 0;
    l->turn.until_ms = patience > 0 ? call->run->outside->now_ms(call->run->outside) + patience : 0;
    TurnOutcome outcome = step_bool(call, LK_SKIP) ? turn_try(&l->turn, error) : turn_wait(&l->turn, tell_waiting, l, error);
    op_end(call->run, &call->op, text_of(text_printf("%d%d%s", outcome, call->waited, *error ? *error : "")));
    return outcome;
}

static Value run_locked(LockCall *l) {
    StepCall *call = l->call;
    const char *variable = step_z(call, LK_VARIABLE);
    run_log(call->run, call->context, "Lock acquired on [%s]", l->what);
    Context *inner = context_copy(call->context);
    if (variable) inner->env = env_push(inner->env, text_of(text_printf("%s=%s", variable, joined(l, ","))));
    for (size_t i = 0; variable && i < l->turn.count; i++)
        inner->env = env_push(inner->env, text_of(text_printf("%s%zu=%s", variable, i, l->turn.names[i])));
    Value result = step_body(call, inner);
    turn_end(&l->turn);
    run_log(call->run, call->context, "Lock released on resource [%s]", l->what);
    return result;
}

static Value run_lock(StepCall *call) {
    LockCall *l = gc_new(LockCall);
    const char *error = NULL;
    *l = (LockCall){.call = call, .turn = {.run = call->run, .inverse = step_bool(call, LK_INVERSE)}};
    if (step_has(call, LK_PRIORITY)) l->turn.priority = (int)step_int(call, LK_PRIORITY);
    if (!read_names(l)) return V_THROWN;
    if (!run_root_open(call->run, &error)) return step_throw_io(call, error);
    l->what = joined(l, ", ");
    switch (take(l, &error)) {
    case TURN_BUSY:
        run_log(call->run, call->context, "[%s] is locked, skipping execution...", l->what);
        return v_null();
    case TURN_TOO_LATE:
        return throw_error(call->in, EX_ABORT, "[%s] timed out waiting for resource allocation after %lld %s", l->what,
                           (long long)step_int(call, LK_TIMEOUT), step_z(call, LK_UNIT));
    case TURN_INTERRUPTED:
        return run_throw_interrupted(call->run);
    case TURN_FAILED:
        return step_throw_io(call, error);
    case TURN_TAKEN:
        break;
    }
    return run_locked(l);
}

const StepSpec step_lock = {
    .name = "lock",
    .run = run_lock,
    .plan = plan_body,
    .body = BODY_REQUIRED,
    .effect = EFFECT_PURE,
    .family = "flow",
    .params = PARAMS({"resource", P_STRING, .positional = true, .doc = "What only one branch of one run may use at a time."},
                     {"label", P_STRING, .doc = "The same: a label stands for one resource of its name."},
                     {"variable", P_STRING, .doc = "Environment variable for the names; with 0, 1 ... behind it: for each."},
                     {"skipIfLocked", P_BOOL, .fallback = "false", .doc = "Leave the body out instead of waiting."},
                     {"inversePrecedence", P_BOOL, .fallback = "false", .doc = "In front of all who wait: the newest comes first."},
                     {"quantity", P_INT, .doc = "Has no effect: a label stands for one resource."},
                     {"priority", P_INT, .doc = "Those with a higher number come first; default 0."},
                     {"extra", P_LIST, .doc = "Further ones, taken together with it: [[resource: 'b'], [resource: 'c']]."},
                     {"resourceSelectStrategy", P_STRING, .doc = "Has no effect."}, {"reason", P_STRING, .doc = "Has no effect."},
                     {"timeoutForAllocateResource", P_INT, .doc = "Fail when it is not to be had within this time; 0: wait for ever."},
                     {"timeoutUnit", P_STRING, .fallback = "MINUTES", .choices = TIME_UNITS, .doc = "Unit of that time."}),
    .doc = "Runs the body while nobody else in this project - no branch, and no other run - holds the same resources. A resumed run "
           "takes its locks again before it goes on.",
    .example = "parallel a: { lock('printer') { echo 'a prints' } }, b: { lock('printer') { echo 'b prints' } }",
};
