/* lock: resources for one branch of one run at a time. */
#include "builtins/run/durable.h"
#include "builtins/plan/record.h"
#include "builtins/steps_common.h"
#include "builtins/turn.h"

#include <stdlib.h>

enum { LK_RESOURCE, LK_LABEL, LK_VARIABLE, LK_SKIP, LK_INVERSE, LK_QUANTITY, LK_PRIORITY, LK_EXTRA,
       LK_STRATEGY, LK_REASON, LK_TIMEOUT, LK_UNIT };

typedef struct LockCall {
    StepCall *call;
    Turn turn;
    Buf what; /* for messages: "a, Label: b, Quantity: 2" */
} LockCall;

/* --- what is wanted ------------------------------------------------------------------------------------------ */

static TurnWish *add_wish(LockCall *l) {
    Turn *turn = &l->turn;
    TurnWish *grown = gc_new_array(TurnWish, turn->wishes + 1);
    if (turn->wishes) memcpy(grown, turn->wish, turn->wishes * sizeof *grown);
    turn->wish = grown;
    if (l->what.len) buf_z(&l->what, ", ");
    return &grown[turn->wishes++];
}

static void want_name(LockCall *l, const char *name) {
    TurnWish *wish = add_wish(l);
    *wish = (TurnWish){gc_new_array(const char *, 1), 1, 1};
    wish->names[0] = name;
    buf_z(&l->what, name);
}

static bool bears(const RunResource *resource, const char *label) {
    for (const char *at = resource->labels; *at;) {
        size_t len = strcspn(at, " ");
        if (text_is(text_span(at, len), label)) return true;
        at += len + (at[len] == ' ');
    }
    return false;
}

/* A label that no resource bears stands for one resource of its name. */
static bool want_label(LockCall *l, const char *label, int64_t quantity) {
    const RunOptions *o = &l->call->run->options;
    const char **names = gc_new_array(const char *, o->resource_count + 1);
    size_t count = 0;
    for (size_t i = 0; i < o->resource_count; i++)
        if (bears(&o->resources[i], label)) names[count++] = o->resources[i].name;
    if (count == 0 && o->resource_count == 0 && quantity <= 1) {
        want_name(l, label);
        return true;
    }
    if (count == 0 || quantity > (int64_t)count) {
        Buf wrong = {0};
        buf_printf(&wrong, "lock: %lld resources with the label '%s' are wanted, but there are %zu",
                   (long long)(quantity > 0 ? quantity : 1), label, count);
        if (!count) buf_printf(&wrong, "; name them with --resource NAME=%s, or 'resource NAME=%s' in .sluice-run", label, label);
        throw_error(l->call->in, EX_ILLEGAL_ARGUMENT, "%s", wrong.at);
        return false;
    }
    *add_wish(l) = (TurnWish){names, count, quantity > 0 ? (size_t)quantity : count};
    buf_printf(&l->what, "Label: %s", label);
    if (quantity > 0) buf_printf(&l->what, ", Quantity: %lld", (long long)quantity);
    return true;
}

static bool want(LockCall *l, const char *resource, const char *label, int64_t quantity) {
    Interp *in = l->call->in;
    if (resource && label) {
        throw_error(in, EX_ILLEGAL_ARGUMENT, "Resource label and resource name cannot be specified simultaneously.");
        return false;
    }
    if (label) return want_label(l, label, quantity);
    if (resource) want_name(l, resource);
    return true;
}

static const char *trimmed(const char *text) {
    Text t = text_trim(text_of(text ? text : ""));
    return t.len ? text_z(t) : NULL;
}

/* A member of an `extra`; false when printing it threw. */
static bool member(Interp *in, Value map, const char *name, const char **out) {
    Value v = map_get_z(in, as_map(map), name);
    *out = NULL;
    if (is_null(v)) return true;
    const char *text = value_z(in, v);
    *out = trimmed(text);
    return text != NULL;
}

/* extra: [[resource: 'b'], [label: 'c', quantity: 2]] */
static bool add_extra(LockCall *l, Value item) {
    Interp *in = l->call->in;
    const char *resource, *label, *quantity;
    if (item.kind != V_MAP) {
        throw_error(in, EX_ILLEGAL_ARGUMENT, "lock: extra is a list of maps: extra: [[resource: 'printer']]");
        return false;
    }
    return member(in, item, "resource", &resource) && member(in, item, "label", &label) && member(in, item, "quantity", &quantity) &&
           want(l, resource, label, quantity ? strtoll(quantity, NULL, 10) : 0);
}

/* Which of several is left to chance; the choice is part of the answer. */
static void shuffle(LockCall *l) {
    World *w = l->call->run->outside;
    for (size_t i = 0; i < l->turn.wishes; i++) {
        TurnWish *wish = &l->turn.wish[i];
        for (size_t k = wish->count; k > 1; k--) {
            uint32_t random;
            w->random(w, &random, sizeof random);
            const char *other = wish->names[random % k];
            wish->names[random % k] = wish->names[k - 1];
            wish->names[k - 1] = other;
        }
    }
}

static bool read_wishes(LockCall *l) {
    StepCall *call = l->call;
    if (l->turn.inverse && l->turn.priority) {
        throw_error(call->in, EX_ILLEGAL_ARGUMENT,
                    "The \"inverse precedence\" option is not compatible with \"queue priority\" option!");
        return false;
    }
    if (!want(l, trimmed(step_z(call, LK_RESOURCE)), trimmed(step_z(call, LK_LABEL)), step_int(call, LK_QUANTITY))) return false;
    const List *extra = step_has(call, LK_EXTRA) ? as_list(call->arg[LK_EXTRA]) : NULL;
    for (uint32_t i = 0; extra && i < extra->len; i++)
        if (!add_extra(l, extra->at[i])) return false;
    if (text_is(step_text(call, LK_STRATEGY), "RANDOM")) shuffle(l);
    if (l->turn.wishes) return true;
    throw_error(call->in, EX_ILLEGAL_ARGUMENT, "Either resource label or resource name must be specified: lock('printer') { … }");
    return false;
}

/* --- taking ---------------------------------------------------------------------------------------------------- */

static const char *joined(const LockCall *l, const char *between) {
    Buf out = {0};
    for (size_t i = 0; i < l->turn.count; i++) buf_printf(&out, "%s%s", i ? between : "", l->turn.names[i]);
    return out.at;
}

static void tell_waiting(void *data) {
    LockCall *l = data;
    l->call->waited = true;
    run_log(l->call->run, l->call->context, "[%s] is locked, waiting...", l->what.at);
}

static void take_names(Turn *turn, const char *lines) {
    size_t most = 1;
    for (const char *c = lines; *c; c++) most += *c == '\n';
    turn->names = gc_new_array(const char *, most);
    for (turn->count = 0; *lines;) {
        size_t len = strcspn(lines, "\n");
        turn->names[turn->count++] = gc_strndup(lines, len);
        lines += len + (lines[len] == '\n');
    }
}

/* The outcome, whether it waited, and what was taken are recorded; a resumed run takes again what it had. */
static TurnOutcome take(LockCall *l, const char **error) {
    StepCall *call = l->call;
    if (op_begin(call->run, &call->op, "lock", text_hash(text_of(l->what.at)) | 1)) {
        const char *answer = text_z(run_secret_unfold(call->run, call->op.answer));
        TurnOutcome outcome = (TurnOutcome)(answer[0] - '0');
        *error = answer + 2;
        if (answer[1] == '1') tell_waiting(l);
        if (outcome == TURN_TAKEN) take_names(&l->turn, answer + 2);
        if (outcome == TURN_TAKEN) turn_again(&l->turn);
        if (outcome == TURN_INTERRUPTED) sched_current(call->run->options.sched)->interrupted = false;
        return outcome;
    }
    int64_t patience = step_has(call, LK_TIMEOUT) ? step_unit_ms(step_int(call, LK_TIMEOUT), step_z(call, LK_UNIT)) : 0;
    l->turn.until_ms = patience > 0 ? call->run->outside->now_ms(call->run->outside) + patience : 0;
    TurnOutcome outcome = step_bool(call, LK_SKIP) ? turn_try(&l->turn, error) : turn_wait(&l->turn, tell_waiting, l, error);
    const char *more = outcome == TURN_TAKEN ? joined(l, "\n") : *error ? *error : "";
    op_end(call->run, &call->op, run_secret_fold(call->run, text_of(text_printf("%d%d%s", outcome, call->waited, more))));
    return outcome;
}

static Value run_locked(LockCall *l) {
    StepCall *call = l->call;
    const char *variable = step_z(call, LK_VARIABLE);
    run_log(call->run, call->context, "Lock acquired on [%s]", l->what.at);
    Context *inner = context_copy(call->context);
    if (variable) inner->env = env_push(inner->env, text_of(text_printf("%s=%s", variable, joined(l, ","))));
    for (size_t i = 0; variable && i < l->turn.count; i++)
        inner->env = env_push(inner->env, text_of(text_printf("%s%zu=%s", variable, i, l->turn.names[i])));
    Value result = step_body(call, inner);
    turn_end(&l->turn);
    run_log(call->run, call->context, "Lock released on resource [%s]", l->what.at);
    return result;
}

static Value run_lock(StepCall *call) {
    LockCall *l = gc_new(LockCall);
    const char *error = NULL;
    *l = (LockCall){.call = call, .turn = {.run = call->run, .inverse = step_bool(call, LK_INVERSE)}};
    if (step_has(call, LK_PRIORITY)) l->turn.priority = (int)step_int(call, LK_PRIORITY);
    if (!read_wishes(l)) return V_THROWN;
    if (!run_root_open(call->run, &error)) return step_throw_io(call, error);
    switch (take(l, &error)) {
    case TURN_BUSY:
        run_log(call->run, call->context, "[%s] is locked, skipping execution...", l->what.at);
        return v_null();
    case TURN_TOO_LATE:
        return throw_error(call->in, EX_ABORT, "[%s] timed out waiting for resource allocation after %lld %s", l->what.at,
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
                     {"label", P_STRING,
                      .doc = "Resources with this label (--resource, .sluice-run); without any, one resource of its name."},
                     {"variable", P_STRING, .doc = "Environment variable for the names; with 0, 1 ... behind it: for each."},
                     {"skipIfLocked", P_BOOL, .fallback = "false", .doc = "Leave the body out instead of waiting."},
                     {"inversePrecedence", P_BOOL, .fallback = "false", .doc = "In front of all who wait: the newest comes first."},
                     {"quantity", P_INT, .doc = "How many resources with the label; none or 0: all of them."},
                     {"priority", P_INT, .doc = "Those with a higher number come first; default 0."},
                     {"extra", P_LIST, .doc = "Further ones, taken together with it: [[resource: 'b'], [label: 'c', quantity: 2]]."},
                     {"resourceSelectStrategy", P_STRING, .fallback = "SEQUENTIAL", .choices = "SEQUENTIAL RANDOM", .any_case = true,
                      .doc = "Which of those with the label come first."},
                     {"reason", P_STRING, .doc = "Has no effect."},
                     {"timeoutForAllocateResource", P_INT, .doc = "Fail when it is not to be had within this time; 0: wait for ever."},
                     {"timeoutUnit", P_STRING, .fallback = "MINUTES", .choices = TIME_UNITS, .any_case = true,
                      .doc = "Unit of that time."}),
    .doc = "Runs the body while nobody else in this project - no branch, and no other run - holds the same resources. A resumed run "
           "takes its locks again before it goes on.",
    .example = "parallel a: { lock('printer') { echo 'a prints' } }, b: { lock('printer') { echo 'b prints' } }",
};
