/* Steps that steer: echo, error, sleep, retry, timeout, waitUntil, catchError, warnError, unstable, and wrappers. */
#include "builtins/step.h"

#include "builtins/plan/record.h"
#include "builtins/steps_common.h"

/* --- echo, error, unstable ------------------------------------------------------------------------------ */

static Value run_echo(StepCall *call) {
    Value text = value_to_string(call->in, call->arg[0]);
    if (is_abrupt(text)) return text;
    run_output(call->run, call->context, "echo", call->id, string_text(as_string(text)));
    return v_null();
}

const StepSpec step_echo = {
    .name = "echo",
    .run = run_echo,
    .effect = EFFECT_PURE,
    .shown = SHOWN_ALWAYS,
    .family = "flow",
    .params = PARAMS({"message", P_STRING, .required = true, .nullable = true, .positional = true, .doc = "The text to print."}),
    .doc = "Prints a message.",
    .example = "echo 'hello'",
};

static Value run_error(StepCall *call) { return throw_error(call->in, EX_ABORT, "%s", step_z(call, 0)); }

const StepSpec step_error = {
    .name = "error",
    .run = run_error,
    .effect = EFFECT_PURE,
    .shown = SHOWN_ALWAYS,
    .family = "flow",
    .params = PARAMS({"message", P_STRING, .required = true, .positional = true, .doc = "What went wrong."}),
    .doc = "Ends the run as failed with a message. The exception is hudson.AbortException and may be caught.",
    .example = "try {\n    error 'no configuration found'\n} catch (e) {\n    echo \"caught: ${e.message}\"\n}",
};

static bool need_words(StepCall *call, int index) {
    if (text_trim(step_text(call, index)).len > 0) return true;
    throw_error(call->in, EX_ILLEGAL_ARGUMENT, "A non-empty message is required");
    return false;
}

static Value run_unstable(StepCall *call) {
    if (!need_words(call, 0)) return V_THROWN;
    run_worsen(call->run, RUN_UNSTABLE);
    run_block_worsen(call->context->block, RUN_UNSTABLE);
    run_message(call->run, call->context, DIAG_WARNING, "%s", step_z(call, 0));
    return v_null();
}

const StepSpec step_unstable = {
    .name = "unstable",
    .run = run_unstable,
    .effect = EFFECT_PURE,
    .shown = SHOWN_ALWAYS,
    .family = "flow",
    .params = PARAMS({"message", P_STRING, .positional = true, .doc = "Why; must not be empty."}),
    .doc = "Marks the stage and the run as unstable, and goes on.",
    .example = "stage('Lint') {\n    unstable '3 warnings'\n}",
};

/* --- sleep ------------------------------------------------------------------------------------------------ */

int64_t step_unit_ms(int64_t amount, const char *unit) {
    static const struct {
        const char *name;
        int64_t ms;
    } units[] = {{"MILLISECONDS", 1}, {"SECONDS", 1000}, {"MINUTES", 60000}, {"HOURS", 3600000}, {"DAYS", 86400000}};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (strcmp(unit, units[i].name) == 0)
            return amount > INT64_MAX / units[i].ms ? INT64_MAX : amount * units[i].ms;
    return amount / (strcmp(unit, "MICROSECONDS") == 0 ? 1000 : 1000000);
}

static Value run_sleep(StepCall *call) {
    World *w = call->run->options.world;
    int64_t ms = step_unit_ms(step_int(call, 0), step_z(call, 1));
    if (ms <= 0) {
        run_log(call->run, call->context, "No need to sleep any longer");
        return v_null();
    }
    run_log(call->run, call->context, "Sleeping for %s", run_span_text(ms));
    return w->sleep(w, ms) ? v_null() : run_throw_interrupted(call->run);
}

const StepSpec step_sleep = {
    .name = "sleep",
    .run = run_sleep,
    .effect = EFFECT_PURE,
    .shown = SHOWN_ALWAYS,
    .family = "flow",
    .params = PARAMS({"time", P_INT, .required = true, .positional = true, .doc = "How long."},
                     {"unit", P_STRING, .fallback = "SECONDS", .choices = TIME_UNITS, .doc = "Unit of time."}),
    .doc = "Waits.",
    .example = "sleep time: 10, unit: 'MILLISECONDS'",
};

/* --- retry ------------------------------------------------------------------------------------------------ */

/* Tells of an exception that the script will not see. */
static void tell_caught(StepCall *call, Value exception) {
    const Interruption *why = run_interruption(call->run, exception);
    if (why)
        run_message(call->run, call->context, DIAG_WARNING, "%s", why->cause);
    else if (class_is_subclass(class_of(call->in, exception), exception_class(call->in, EX_ABORT)))
        run_message(call->run, call->context, DIAG_WARNING, "ERROR: %s", exception_message(call->in, exception));
    else
        run_report(call->run, call->context, exception, DIAG_WARNING);
}

/* One of the conditions given: agent() and kubernetesAgent(), that a command was lost with the machine it ran on; nonresumable(),
 * that it is not known what became of a step when the run was cut off. */
static bool meets_condition(StepCall *call, const List *conditions, Value exception) {
    const Remark *remark = run_remark(call->run, exception, false);
    Loss loss = remark ? remark->loss : LOST_NOTHING;
    for (uint32_t i = 0; i < conditions->len; i++) {
        Text name;
        Value fields;
        if (!step_describable(call->in, conditions->at[i], &name, &fields)) return false;
        if (loss == LOST_COMMAND && text_ends(name, TEXT("AgentErrorCondition"))) return true;
        if (loss == LOST_OUTCOME && text_is(name, "SynchronousResumeNotSupportedErrorCondition")) return true;
    }
    return false;
}

static bool retries(StepCall *call, Value exception) {
    const List *conditions = step_has(call, 1) ? as_list(call->arg[1]) : NULL;
    const Interruption *why = run_interruption(call->run, exception);
    return conditions && conditions->len > 0 ? meets_condition(call, conditions, exception) : !(why && why->actual);
}

static Value run_retry(StepCall *call) {
    int64_t left = step_int(call, 0);
    for (;;) {
        Value result = step_body(call, NULL);
        if (!is_abrupt(result) || is_null(call->in->thrown)) return result;
        if (--left <= 0 || !retries(call, call->in->thrown)) return result;
        tell_caught(call, thrown_take(call->in));
        run_log(call->run, call->context, "Retrying");
    }
}

const StepSpec step_retry = {
    .name = "retry",
    .run = run_retry,
    .plan = plan_body,
    .body = BODY_REQUIRED,
    .effect = EFFECT_PURE,
    .family = "flow",
    .params =
        PARAMS({"count", P_INT, .required = true, .positional = true, .doc = "How often the body may run altogether."},
               {"conditions", P_LIST, .doc = "Retry only on these: agent(), kubernetesAgent() - a command was lost with its machine -, "
                                              "nonresumable() - it is not known what a step has done when the run was cut off."}),
    .doc = "Runs the body again when it fails, up to a number of times. An abort by the user is not retried.",
    .example =
        "int n = 0\nretry(3) {\n    n++\n    if (n < 3) error \"attempt ${n} failed\"\n}\necho \"worked at attempt ${n}\"",
};

/* --- timeout ---------------------------------------------------------------------------------------------- */

typedef struct Timeout {
    Deadline deadline;
    Alarm alarm;
    StepCall *call;
    Task *task;
    bool fired;
} Timeout;

#define TIMEOUT_GRACE_MS 60000

static Interruption timeout_exceeded(const Timeout *t) {
    return (Interruption){CAUSE_TIMEOUT, RUN_ABORTED, "Timeout has been exceeded", t, true};
}

#define CANCELLING "Cancelling nested steps due to timeout"

/* A body that catches the interruption and goes on is interrupted again. */
static void timeout_ring(void *data) {
    Timeout *t = data;
    if (!t->fired) run_log(t->call->run, t->call->context, CANCELLING);
    t->fired = true;
    const Interruption why = timeout_exceeded(t);
    task_interrupt(t->task, &why);
    alarm_again(&t->alarm, TIMEOUT_GRACE_MS);
}

static void timeout_touch(Deadline *deadline) { alarm_touch(&((Timeout *)(void *)deadline)->alarm); }

/* No time at all: the body does not begin. */
static Value timeout_expired(Timeout *t, int64_t ago_ms) {
    run_log(t->call->run, t->call->context, "Timeout expired %s ago", run_span_text(ago_ms));
    run_log(t->call->run, t->call->context, CANCELLING);
    Interruption why = timeout_exceeded(t);
    why.actual = false;
    return run_throw_interruption(t->call->run, &why);
}

static Value run_timeout(StepCall *call) {
    World *w = call->run->options.world;
    int64_t ms = step_unit_ms(step_int(call, 0), step_z(call, 1));
    bool activity = step_bool(call, 2);
    Timeout *t = gc_new(Timeout);
    *t = (Timeout){.deadline = {call->context->activity, timeout_touch},
                   .alarm = {.ring = timeout_ring, .data = t},
                   .call = call,
                   .task = run_task(call->run)};
    Context *inner = context_copy(call->context);
    if (activity) inner->activity = &t->deadline;
    if (ms <= 0) return timeout_expired(t, -ms);
    run_log(call->run, call->context, "Timeout set to expire %s %s%s", activity ? "after" : "in", run_span_text(ms),
            activity ? " without activity" : "");
    alarm_start(call->run, &t->alarm, w->now_ms(w), ms, activity);
    Value result = step_body(call, inner);
    alarm_stop(&t->alarm);
    if (t->fired) task_forget(t->task, t);
    if (is_abrupt(result) && !is_null(call->in->thrown)) {
        Interruption *why = run_interruption(call->run, call->in->thrown);
        if (why && why->owner == t) why->actual = false;
    }
    return result;
}

const StepSpec step_timeout = {
    .name = "timeout",
    .run = run_timeout,
    .plan = plan_body,
    .body = BODY_REQUIRED,
    .effect = EFFECT_PURE,
    .family = "flow",
    .params = PARAMS({"time", P_INT, .required = true, .positional = true, .doc = "How long the body may take."},
                     {"unit", P_STRING, .fallback = "MINUTES", .choices = TIME_UNITS, .doc = "Unit of time."},
                     {"activity", P_BOOL, .fallback = "false", .doc = "Count from the last line of output."}),
    .doc =
        "Ends the body when it takes too long. The run is then ABORTED unless the FlowInterruptedException is caught.",
    .example = "timeout(time: 1, unit: 'MINUTES') {\n    echo 'quick'\n}",
};

/* --- waitUntil -------------------------------------------------------------------------------------------- */

#define WAIT_MIN_MS 250
#define WAIT_MAX_MS 15000

static Value run_wait_until(StepCall *call) {
    World *w = call->run->options.world;
    int64_t pause = step_int(call, 0);
    pause = pause < WAIT_MIN_MS ? WAIT_MIN_MS : pause > WAIT_MAX_MS ? WAIT_MAX_MS : pause;
    for (;;) {
        Value result = step_body(call, NULL);
        if (is_abrupt(result)) return result;
        if (result.kind != V_BOOL) {
            const char *shown = value_z(call->in, result);
            return shown ? throw_error(call->in, EX_CLASS_CAST, "body return value %s is not boolean", shown)
                         : V_THROWN;
        }
        if (result.as.l) return v_null();
        if (!step_bool(call, 1)) run_log(call->run, call->context, "Will try again after %s", run_span_text(pause));
        if (!w->sleep(w, pause)) return run_throw_interrupted(call->run);
        pause = pause * 6 / 5 > WAIT_MAX_MS ? WAIT_MAX_MS : pause * 6 / 5;
    }
}

const StepSpec step_waitUntil = {
    .name = "waitUntil",
    .run = run_wait_until,
    .plan = plan_body,
    .body = BODY_REQUIRED,
    .effect = EFFECT_PURE,
    .family = "flow",
    .params = PARAMS({"initialRecurrencePeriod", P_INT, .fallback = "250",
                      .doc = "First pause in milliseconds; it grows by a fifth."},
                     {"quiet", P_BOOL, .fallback = "false", .doc = "Do not tell of each attempt."}),
    .doc = "Runs the body again and again until it yields true.",
    .example = "int n = 0\nwaitUntil { ++n == 2 }",
};

/* --- catchError, warnError ---------------------------------------------------------------------------- */

typedef struct CatchRule {
    const char *message;
    RunResult build, stage;
    bool interruptions;
} CatchRule;

static Value catch_body(StepCall *call, CatchRule rule) {
    Value result = step_body(call, NULL);
    if (!is_abrupt(result)) return v_null();
    if (is_null(call->in->thrown)) return result;
    const Interruption *why = run_interruption(call->run, call->in->thrown);
    if (why && why->actual && !rule.interruptions) return result;
    Value exception = thrown_take(call->in);
    if (rule.message) run_message(call->run, call->context, DIAG_WARNING, "ERROR: %s", rule.message);
    tell_caught(call, exception);
    if (why) rule.build = rule.stage = why->result;
    if (rule.build > run_result(call->run))
        run_log(call->run, call->context, "Setting overall build result to %s", run_result_name(rule.build));
    if (rule.build > RUN_SUCCESS) run_worsen(call->run, rule.build);
    run_block_worsen(call->context->block, rule.stage);
    return v_null();
}

static Value run_catch_error(StepCall *call) {
    Text message = text_trim(step_text(call, 2));
    CatchRule rule = {message.len ? text_z(message) : NULL, RUN_SUCCESS, RUN_SUCCESS, step_bool(call, 3)};
    run_result_parse(step_text(call, 0), &rule.build); /* null stands for SUCCESS */
    run_result_parse(step_text(call, 1), &rule.stage);
    return catch_body(call, rule);
}

#define RESULT_WORDS "SUCCESS UNSTABLE FAILURE NOT_BUILT ABORTED"

const StepSpec step_catchError = {
    .name = "catchError",
    .run = run_catch_error,
    .body = BODY_REQUIRED,
    .effect = EFFECT_PURE,
    .family = "flow",
    .params = PARAMS({"buildResult", P_STRING, .fallback = "FAILURE", .choices = RESULT_WORDS, .any_case = true,
                      .doc = "The run's result when the body fails."},
                     {"stageResult", P_STRING, .fallback = "SUCCESS", .choices = RESULT_WORDS, .any_case = true,
                      .doc = "The stage's result when it fails."},
                     {"message", P_STRING, .doc = "A message for the log."},
                     {"catchInterruptions", P_BOOL, .fallback = "true", .doc = "Catch aborts and timeouts too."}),
    .doc = "Goes on when the body fails, but sets the run's result.",
    .example = "catchError(buildResult: 'SUCCESS', stageResult: 'UNSTABLE') {\n    error 'not that bad'\n}",
};

static Value run_warn_error(StepCall *call) {
    if (!need_words(call, 0)) return V_THROWN;
    return catch_body(call, (CatchRule){step_z(call, 0), RUN_UNSTABLE, RUN_UNSTABLE, step_bool(call, 1)});
}

const StepSpec step_warnError = {
    .name = "warnError",
    .run = run_warn_error,
    .body = BODY_REQUIRED,
    .effect = EFFECT_PURE,
    .family = "flow",
    .params = PARAMS({"message", P_STRING, .positional = true, .doc = "A message for the log; must not be empty."},
                     {"catchInterruptions", P_BOOL, .fallback = "true", .doc = "Catch aborts and timeouts too."}),
    .doc = "Goes on when the body fails, with stage and run marked unstable.",
    .example = "warnError('optional check failed') {\n    error 'no reply'\n}",
};

/* --- how the log looks --------------------------------------------------------------------------------- */

static Value run_plain_body(StepCall *call) { return step_body(call, NULL); }

static Value run_timestamps(StepCall *call) {
    Context *inner = context_copy(call->context);
    inner->timestamps = true;
    return step_body(call, inner);
}

const StepSpec step_timestamps = {
    .name = "timestamps",
    .run = run_timestamps,
    .body = BODY_REQUIRED,
    .quiet = true,
    .effect = EFFECT_PURE,
    .family = "flow",
    .doc = "Shows each line of the body's output with its time of day. The log file of a run has it for every line anyway.",
    .example = "timestamps {\n    echo 'now'\n}",
};

const StepSpec step_ansiColor = {
    .name = "ansiColor",
    .run = run_plain_body,
    .body = BODY_REQUIRED,
    .quiet = true,
    .effect = EFFECT_PURE,
    .family = "flow",
    .params = PARAMS(
        {"colorMapName", P_STRING, .required = true, .positional = true, .doc = "xterm, vga, css or gnome-terminal."}),
    .doc = "Runs the body. Colours of tools reach the terminal as they are.",
    .example = "ansiColor('xterm') {\n    echo '\\u001B[32mgreen\\u001B[0m'\n}",
};

/* BUILD_USER ... as the plugin build-user-vars sets them: whoever runs sluice. */
static Value wrap_user(StepCall *call) {
    static const char *const names[] = {"BUILD_USER", "BUILD_USER_ID", "BUILD_USER_FIRST_NAME"};
    World *w = call->run->options.world;
    const char *user = w->getenv(w, "USER");
    Context *inner = context_copy(call->context);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        inner->env = env_push(inner->env, text_of(text_printf("%s=%s", names[i], user ? user : "user")));
    return step_body(call, inner);
}

/* MaskPasswordsBuildWrapper: varPasswordPairs: [[password: '…', var: '…']] */
static bool mask_pairs(StepCall *call, Value fields) {
    Value pairs = map_get_z(call->in, as_map(fields), "varPasswordPairs");
    for (uint32_t i = 0; pairs.kind == V_LIST && i < as_list(pairs)->len; i++) {
        Value pair = as_list(pairs)->at[i];
        Value password = pair.kind == V_MAP ? map_get_z(call->in, as_map(pair), "password") : v_null();
        const char *text = is_null(password) ? "" : value_z(call->in, password);
        if (!text) return false;
        run_secret_add(call->run, text_of(text));
    }
    return true;
}

static Value run_wrap(StepCall *call) {
    Text name;
    Value fields;
    if (!step_describable(call->in, call->arg[0], &name, &fields)) return V_THROWN;
    if (text_is(name, "BuildUser")) return wrap_user(call);
    if (text_is(name, "MaskPasswordsBuildWrapper")) return mask_pairs(call, fields) ? step_body(call, NULL) : V_THROWN;
    if (!text_is(name, "AnsiColorBuildWrapper") && !text_is(name, "TimestamperBuildWrapper"))
        run_message(call->run, call->context, DIAG_WARNING, "wrap: %.*s is not known here; its body runs without it",
                    TEXT_FMT(name));
    return step_body(call, NULL);
}

const StepSpec step_wrap = {
    .name = "wrap",
    .run = run_wrap,
    .body = BODY_REQUIRED,
    .quiet = true,
    .effect = EFFECT_PURE,
    .family = "flow",
    .params = PARAMS(
        {"delegate", P_ANY, .required = true, .positional = true, .doc = "A map such as [$class: 'AnsiColorBuildWrapper', …]."}),
    .doc = "Runs the body inside a build wrapper: colours and time stamps, which are always on, need none.",
    .example = "wrap([$class: 'AnsiColorBuildWrapper', colorMapName: 'xterm']) {\n    echo 'colourful'\n}",
};
