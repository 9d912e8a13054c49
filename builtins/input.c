/* input: asks the person at the terminal and whoever answers from another one; or takes answers given with --param. */
#include "builtins/parameters.h"
#include "builtins/question.h"
#include "builtins/steps_common.h"

#include "interp/loop.h"

#include <errno.h>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

enum { IN_MESSAGE, IN_ID, IN_OK, IN_PARAMETERS, IN_SUBMITTER, IN_SUBMITTER_PARAMETER, IN_CANCEL };

/* --- waiting for a line of the terminal, or for an answer from elsewhere ------------------------------------- */

enum { LOOK_MS = 200 }; /* how often an answer from elsewhere is looked for */

typedef struct Reply {
    Wait wait;
    Buf line;
    bool ended, closed;
    const char *base;      /* of the question's files, or NULL */
    const Json *elsewhere; /* the answer from there */
    const bool *taken;     /* while it waits for the terminal: whether another branch asks there */
} Reply;

static void on_readable(void *data, int events) {
    (void)events;
    Reply *r = data;
    char c;
    ssize_t n = 0;
    while (!r->ended && (n = read(STDIN_FILENO, &c, 1)) == 1) {
        if (c == '\n') r->ended = true;
        else buf_char(&r->line, c);
    }
    r->closed = n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR);
    if (r->ended || r->closed) wait_done(&r->wait);
}

static void on_look(void *data) {
    Reply *r = data;
    if (r->base && !r->elsewhere) r->elsewhere = question_answer(r->base);
    if (r->elsewhere || (r->taken && !*r->taken)) wait_done(&r->wait);
}

static LoopTimer *look_for_answer(StepCall *call, Reply *r) {
    if (!r->base && !r->taken) return NULL;
    r->elsewhere = r->base ? question_answer(r->base) : NULL;
    return loop_timer(sched_loop(call->run->options.sched), LOOK_MS, LOOK_MS, on_look, r);
}

static void ask_begin(const StepCall *call, const char *question) {
    RunEvent e = {.kind = EVENT_QUESTION, .severity = DIAG_NOTE, .text = text_of(question), .exit_code = -1};
    run_emit(call->run, call->context, &e);
}

static void ask_end(const StepCall *call, const char *question, const Reply *r, bool secret) {
    RunEvent e = {.kind = EVENT_ANSWERED, .exit_code = -1};
    const char *line = strrchr(question, '\n');
    if (r->ended)
        e.text = text_of(text_printf("%s %.*s", line ? line + 1 : question, secret ? 0 : (int)r->line.len, r->line.at ? r->line.at : ""));
    run_emit(call->run, call->context, &e);
}

/* Without an echo but that of Enter, so that the cursor is where it would be. */
static void hide_typing(const struct termios *seen) {
    struct termios unseen = *seen;
    unseen.c_lflag = (unseen.c_lflag & ~(tcflag_t)ECHO) | ECHONL;
    tcsetattr(STDIN_FILENO, TCSANOW, &unseen);
}

/* The line; NULL: r->elsewhere, or the terminal was closed, or the fiber interrupted. */
static const char *read_line(StepCall *call, const char *question, bool secret, Reply *r) {
    Scheduler *sched = call->run->options.sched;
    int flags = fcntl(STDIN_FILENO, F_GETFL);
    struct termios seen;
    bool hides = secret && tcgetattr(STDIN_FILENO, &seen) == 0;
    ask_begin(call, question);
    if (hides) hide_typing(&seen);
    wait_begin(&r->wait, sched);
    LoopTimer *look = look_for_answer(call, r);
    LoopWatch *watch = loop_watch(sched_loop(sched), STDIN_FILENO, LOOP_READ, on_readable, r);
    bool done = !r->elsewhere && watch && wait_for(&r->wait);
    if (watch) loop_watch_stop(watch);
    loop_timer_stop(look);
    if (hides) tcsetattr(STDIN_FILENO, TCSANOW, &seen);
    if (flags >= 0) fcntl(STDIN_FILENO, F_SETFL, flags);
    ask_end(call, question, r, secret);
    return done && (r->ended || r->line.len) ? (r->line.at ? text_z(text_trim(buf_as_text(&r->line))) : "") : NULL;
}

/* False: interrupted. */
static bool wait_for_elsewhere(StepCall *call, Reply *r) {
    wait_begin(&r->wait, call->run->options.sched);
    LoopTimer *look = look_for_answer(call, r);
    bool done = r->elsewhere || wait_for(&r->wait);
    loop_timer_stop(look);
    return done;
}

/* Branches ask at the terminal one after the other. False: r->elsewhere, or interrupted. */
static bool take_terminal(StepCall *call, Reply *r) {
    r->taken = &call->run->asking;
    bool waited = !call->run->asking || wait_for_elsewhere(call, r);
    while (waited && !r->elsewhere && call->run->asking) waited = wait_for_elsewhere(call, r);
    r->taken = NULL;
    if (!waited || r->elsewhere) return false;
    return call->run->asking = true;
}

static void leave_terminal(StepCall *call) { call->run->asking = false; }

/* --- what is asked ------------------------------------------------------------------------------------------ */

typedef struct Asking {
    StepCall *call;
    const char *id;
    Parameter *parameter;
    const char **given; /* by parameter; NULL: the default */
    bool *has;          /* by parameter: it has its answer */
    size_t count;
    const char *base; /* of the question's files; NULL: only the terminal can answer */
    const char *who;
} Asking;

static bool interactive(const StepCall *call) { return call->run->options.flags & RUN_INTERACTIVE; }

static const char *user_name(StepCall *call) {
    World *w = call->run->options.world;
    const char *user = w->getenv(w, "USER");
    return user ? user : "user";
}

static Value reject(Asking *a) {
    const Interruption why = {CAUSE_USER, RUN_ABORTED, text_printf("Rejected by %s", a->who), NULL, true};
    return run_throw_interruption(a->call->run, &why);
}

static Value nobody(StepCall *call, const char *option) {
    return throw_error(call->in, EX_ABORT,
                       "input: \"%s\" has nobody to ask, as this is no terminal; answer beforehand with --param %s, or let the run "
                       "wait for `sluice input` with --wait-input",
                       step_z(call, IN_MESSAGE), option);
}

static const Json *describe(const Parameter *p) {
    static const char *const kinds[] = {"text", "boolean", "choice"};
    Json *json = jsn_put_z(jsn_put_z(jsn_object(), "name", p->name), "kind", p->secret ? "password" : kinds[p->kind]);
    if (p->description) jsn_put_z(json, "description", p->description);
    if (is_string(p->fallback) && !p->secret) jsn_put_text(json, "default", string_text(as_string(p->fallback)));
    if (p->kind == PARAMETER_BOOLEAN) jsn_put_z(json, "default", p->fallback.as.l ? "true" : "false");
    if (!p->choice_count) return json;
    Json *choices = jsn_array();
    for (size_t i = 0; i < p->choice_count; i++) jsn_add(choices, jsn_z(p->choices[i]));
    return jsn_put(json, "choices", choices);
}

static const char *proceed_word(const StepCall *call) { return step_has(call, IN_OK) ? step_z(call, IN_OK) : "Proceed"; }

static const Json *question_of(const Asking *a) {
    Json *json = jsn_object(), *parameters = jsn_array();
    const char *message = text_z(run_masked(a->call->run, step_text(a->call, IN_MESSAGE)));
    jsn_put_z(jsn_put_z(jsn_put_z(json, "id", a->id), "message", message), "ok", proceed_word(a->call));
    for (size_t i = 0; i < a->count; i++)
        if (!a->has[i]) jsn_add(parameters, describe(&a->parameter[i]));
    if (step_has(a->call, IN_SUBMITTER)) jsn_put_z(json, "submitter", step_z(a->call, IN_SUBMITTER));
    return jsn_put(json, "parameters", parameters);
}

/* --- answers ------------------------------------------------------------------------------------------------ */

/* V_THROWN: rejected, or it does not fit. */
static Value take_elsewhere(Asking *a, const Json *answer) {
    const Json *values = jsn_get(answer, "values");
    a->who = text_z(jsn_get_text(answer, "submitter"));
    if (jsn_get_bool(answer, "abort", false)) return reject(a);
    for (size_t i = 0; i < a->count; i++) {
        if (a->has[i]) continue;
        const Json *value = jsn_get(values, a->parameter[i].name);
        a->given[i] = value ? text_z(jsn_as_text(value)) : NULL;
        if (is_abrupt(parameter_value(a->call, &a->parameter[i], a->given[i]))) return V_THROWN;
    }
    for (size_t i = 0; i < a->count; i++) a->has[i] = true;
    run_log(a->call->run, a->call->context, "Approved by %s", a->who);
    return v_null();
}

/* `lead`: said before, or "". */
static Value ask_value(StepCall *call, const Parameter *p, const char *lead, Reply *r, const char **given) {
    Value fallback = parameter_value(call, p, NULL);
    const char *shown = p->secret || is_null(fallback) ? "" : value_z(call->in, fallback);
    const char *choices = p->kind == PARAMETER_CHOICE ? text_printf(" (%s)", parameter_choices(p)) : "", *base = r->base;
    const char *question = text_printf("%s%s%s%s [%s]", p->name, p->description ? ": " : "", p->description ? p->description : "", choices,
                                       shown ? shown : "");
    for (;; lead = "") {
        *r = (Reply){.base = base};
        *given = read_line(call, text_printf("%s%s", lead, question), p->secret, r);
        if (!*given) return r->elsewhere ? v_null() : run_throw_interrupted(call->run);
        if (!**given) *given = NULL;
        Value value = parameter_value(call, p, *given);
        if (!is_abrupt(value)) return value;
        run_message(call->run, call->context, DIAG_WARNING, "%s", exception_message(call->in, thrown_take(call->in)));
    }
}

Value parameter_ask(StepCall *call, const Parameter *p) {
    const char *given;
    Reply *r = gc_new(Reply);
    if (!take_terminal(call, r)) return run_throw_interrupted(call->run);
    Value value = ask_value(call, p, "", r, &given);
    leave_terminal(call);
    return value;
}

static Value ask_consent(Asking *a, Reply *r) {
    StepCall *call = a->call;
    const char *question = text_printf("%s [Enter: %s, n: abort]", step_z(call, IN_MESSAGE), proceed_word(call)), *base = r->base;
    for (;;) {
        *r = (Reply){.base = base};
        const char *line = read_line(call, question, false, r);
        if (!line) return r->elsewhere ? v_null() : run_throw_interrupted(call->run);
        Consent consent = consent_of(line, proceed_word(call));
        if (consent != CONSENT_UNCLEAR) return consent == CONSENT_GIVEN ? v_null() : reject(a);
        run_message(call->run, call->context, DIAG_WARNING, "'%s' is neither yes nor no", line);
    }
}

static Value ask_values(Asking *a, Reply *r) {
    const char *lead = text_printf("%s\n", step_z(a->call, IN_MESSAGE));
    for (size_t i = 0; i < a->count && !r->elsewhere; i++) {
        if (a->has[i]) continue;
        if (is_abrupt(ask_value(a->call, &a->parameter[i], lead, r, &a->given[i]))) return V_THROWN;
        a->has[i] = !r->elsewhere;
        lead = "";
    }
    return v_null();
}

/* At the terminal; *elsewhere when the answer came from another one. */
static Value ask_here(Asking *a, const Json **elsewhere) {
    Reply *r = gc_new(Reply);
    r->base = a->base;
    Value asked = v_null();
    if (take_terminal(a->call, r)) {
        asked = a->count ? ask_values(a, r) : ask_consent(a, r);
        leave_terminal(a->call);
    } else if (!r->elsewhere) {
        return run_throw_interrupted(a->call->run);
    }
    *elsewhere = r->elsewhere;
    return asked;
}

static void tell_how(Asking *a) {
    run_message(a->call->run, a->call->context, DIAG_INFO, "\"%s\" waits for an answer: sluice input %d %s", step_z(a->call, IN_MESSAGE),
                a->call->run->number, a->id);
}

static Value ask_anywhere(Asking *a) {
    StepCall *call = a->call;
    for (;;) {
        const Json *elsewhere = NULL;
        Reply *r = gc_new(Reply);
        r->base = a->base;
        if (interactive(call)) {
            Value asked = ask_here(a, &elsewhere);
            if (is_abrupt(asked) || !elsewhere) return asked;
        } else if (!wait_for_elsewhere(call, r))
            return run_throw_interrupted(call->run);
        else
            elsewhere = r->elsewhere;
        Value taken = take_elsewhere(a, elsewhere);
        if (!is_abrupt(taken) || jsn_get_bool(elsewhere, "abort", false)) return taken;
        run_message(call->run, call->context, DIAG_WARNING, "%s", exception_message(call->in, thrown_take(call->in)));
        question_reject(a->base);
    }
}

/* Puts the question where others find it, and waits. */
static Value ask_missing(Asking *a, const char *option) {
    StepCall *call = a->call;
    const char *error = NULL;
    a->base = step_outlive(call);
    bool waits = a->base && ((call->run->options.flags & RUN_WAIT_INPUT) || question_exists(a->base));
    if (!waits && !interactive(call)) return nobody(call, option);
    if (a->base && !question_ask(a->base, question_of(a), &error)) return step_throw_io(call, error);
    if (!interactive(call)) tell_how(a);
    Value asked = ask_anywhere(a);
    bool answered_elsewhere = a->base && question_answer(a->base);
    if (a->base && !answered_elsewhere) question_close(a->base);
    return asked;
}

static bool read_parameters(Asking *a, const List *definitions) {
    uint32_t count = definitions ? definitions->len : 0;
    a->parameter = gc_new_array(Parameter, count + 1);
    a->given = gc_new_array(const char *, count + 1);
    a->has = gc_new_array(bool, count + 1);
    for (; a->count < count; a->count++) {
        size_t i = a->count;
        if (!parameter_read(a->call, definitions->at[i], &a->parameter[i])) return false;
        a->given[i] = pairs_get(&a->call->run->params, a->parameter[i].name);
        a->has[i] = a->given[i];
    }
    return true;
}

/* The journal is the one place that keeps a password typed in: a resumed run has nobody to ask again. */
static bool hide_password(StepCall *call, Value password) {
    const char *text = value_z(call->in, password);
    if (!text) return false;
    run_secret_add(call->run, text_of(text));
    durable_note(call->run, NOTE_PASSWORD, "", text);
    return true;
}

/* One parameter's value as it is; several, and the submitter, as a map. */
static Value yield(Asking *a) {
    StepCall *call = a->call;
    Value answers = map_new(call->in), last = v_null();
    for (size_t i = 0; i < a->count; i++) {
        last = parameter_value(call, &a->parameter[i], a->given[i]);
        if (is_abrupt(last) || !map_put_z(call->in, as_map(answers), a->parameter[i].name, last)) return V_THROWN;
        if (a->parameter[i].secret && !hide_password(call, last)) return V_THROWN;
    }
    if (step_has(call, IN_SUBMITTER_PARAMETER)) {
        last = string_z(call->in, a->who);
        map_put_z(call->in, as_map(answers), step_z(call, IN_SUBMITTER_PARAMETER), last);
    }
    return map_size(as_map(answers)) > 1 ? answers : last;
}

/* Without parameters --param ID=yes is the answer. */
static Value run_input(StepCall *call) {
    Asking a = {.call = call, .id = step_has(call, IN_ID) ? step_z(call, IN_ID) : "input", .who = user_name(call)};
    if (!read_parameters(&a, step_has(call, IN_PARAMETERS) ? as_list(call->arg[IN_PARAMETERS]) : NULL)) return V_THROWN;
    size_t missing = 0;
    while (missing < a.count && a.has[missing]) missing++;
    const char *beforehand = a.count ? NULL : pairs_get(&call->run->params, a.id);
    Consent consent = beforehand ? consent_of(beforehand, proceed_word(call)) : CONSENT_GIVEN;
    if (consent == CONSENT_REFUSED) return reject(&a);
    if (consent == CONSENT_UNCLEAR)
        return throw_error(call->in, EX_ABORT, "input: --param %s is yes or no, not '%s'", a.id, beforehand);
    if (!beforehand && (a.count == 0 || missing < a.count)) {
        const char *option = a.count ? text_printf("%s=VALUE", a.parameter[missing].name) : text_printf("%s=yes", a.id);
        Value asked = ask_missing(&a, option);
        if (is_abrupt(asked)) return asked;
    }
    return yield(&a);
}

const StepSpec step_input = {
    .name = "input",
    .run = run_input,
    .effect = EFFECT_ONCE,
    .resumes = true,
    .family = "flow",
    .params = PARAMS({"message", P_STRING, .required = true, .positional = true, .doc = "The question."},
                     {"id", P_STRING, .doc = "Name under which --param can answer: --param ID=yes; default: input."},
                     {"ok", P_STRING, .doc = "What going on is called."},
                     {"parameters", P_LIST, .doc = "What to ask for: string(name: 'X'), choice(…), booleanParam(…)."},
                     {"submitter", P_STRING, .doc = "Who is meant to answer; shown by `sluice input`."},
                     {"submitterParameter", P_STRING, .doc = "Name for the user's name among the answers."},
                     {"cancel", P_STRING, .doc = "Has no effect."}),
    .doc = "Asks the person at the terminal, and waits - across a crash too - for an answer there or from another terminal with `sluice "
           "input`. Answers may be given beforehand with --param; a run without a terminal waits only with --wait-input.",
    .example = "try {\n    input message: 'Deploy?', id: 'deploy'\n    echo 'deploying'\n} catch (hudson.AbortException e) {\n"
               "    echo 'run this with --param deploy=yes'\n}",
};
