/* input: asks the person at the terminal, or takes answers given with --param. */
#include "builtins/parameters.h"
#include "builtins/steps_common.h"

#include "interp/loop.h"

#include <errno.h>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

enum { IN_MESSAGE, IN_ID, IN_OK, IN_PARAMETERS, IN_SUBMITTER, IN_SUBMITTER_PARAMETER, IN_CANCEL };

/* --- reading a line from the terminal while the loop goes on ----------------------------------------------- */

typedef struct LineRead {
    Wait wait;
    Buf line;
    bool ended, closed;
} LineRead;

static void on_readable(void *data, int events) {
    (void)events;
    LineRead *r = data;
    char c;
    ssize_t n = 0;
    while (!r->ended && (n = read(STDIN_FILENO, &c, 1)) == 1) {
        if (c == '\n') r->ended = true;
        else buf_char(&r->line, c);
    }
    r->closed = n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR);
    if (r->ended || r->closed) wait_done(&r->wait);
}

/* NULL: the terminal was closed, or the fiber interrupted. */
static const char *ask(StepCall *call, const char *question, bool secret) {
    Scheduler *sched = call->run->options.sched;
    int flags = fcntl(STDIN_FILENO, F_GETFL);
    LineRead *r = gc_new(LineRead);
    struct termios seen, unseen;
    bool hides = secret && tcgetattr(STDIN_FILENO, &seen) == 0;
    run_log(call->run, call->context, "%s", question);
    if (hides) {
        unseen = seen;
        unseen.c_lflag &= ~(tcflag_t)ECHO;
        tcsetattr(STDIN_FILENO, TCSANOW, &unseen);
    }
    wait_begin(&r->wait, sched);
    LoopWatch *watch = loop_watch(sched_loop(sched), STDIN_FILENO, LOOP_READ, on_readable, r);
    bool done = watch && wait_for(&r->wait);
    if (watch) loop_watch_stop(watch);
    if (hides) tcsetattr(STDIN_FILENO, TCSANOW, &seen);
    if (flags >= 0) fcntl(STDIN_FILENO, F_SETFL, flags);
    return done && (r->ended || r->line.len) ? (r->line.at ? text_z(text_trim(buf_as_text(&r->line))) : "") : NULL;
}

/* --- answers ---------------------------------------------------------------------------------------------- */

static Value reject(StepCall *call, const char *who) {
    const Interruption why = {CAUSE_USER, RUN_ABORTED, text_printf("Rejected by %s", who), NULL, true};
    return run_throw_interruption(call->run, &why);
}

static Value nobody(StepCall *call, const char *option) {
    return throw_error(call->in, EX_ABORT,
                       "input: \"%s\" has nobody to ask, as this is no terminal; answer beforehand with --param %s",
                       step_z(call, IN_MESSAGE), option);
}

static bool interactive(const StepCall *call) { return call->run->options.flags & RUN_INTERACTIVE; }

static const char *user_name(StepCall *call) {
    World *w = call->run->options.world;
    const char *user = w->getenv(w, "USER");
    return user ? user : "user";
}

/* Without parameters: go on, or not. */
static Value confirm(StepCall *call) {
    const char *id = step_has(call, IN_ID) ? step_z(call, IN_ID) : "input";
    const char *answer = pairs_get(&call->run->params, id), *ok = step_has(call, IN_OK) ? step_z(call, IN_OK) : "Proceed";
    if (!answer && !interactive(call)) return nobody(call, text_printf("%s=yes", id));
    if (!answer) answer = ask(call, text_printf("%s [Enter: %s, n: abort]", step_z(call, IN_MESSAGE), ok), false);
    if (!answer) return run_throw_interrupted(call->run);
    bool no = strcasecmp(answer, "n") == 0 || strcasecmp(answer, "no") == 0 || strcasecmp(answer, "abort") == 0 ||
              strcasecmp(answer, "false") == 0;
    return no ? reject(call, user_name(call)) : v_null();
}

Value parameter_ask(StepCall *call, const Parameter *p) {
    const char *given;
    Value fallback = parameter_value(call, p, NULL);
    const char *shown = p->secret || is_null(fallback) ? "" : value_z(call->in, fallback);
    for (;;) {
        const char *choices = p->kind == PARAMETER_CHOICE ? text_printf(" (%s)", parameter_choices(p)) : "";
        given = ask(call, text_printf("%s%s%s%s [%s]", p->name, p->description ? ": " : "", p->description ? p->description : "",
                                      choices, shown ? shown : ""),
                    p->secret);
        if (!given) return run_throw_interrupted(call->run);
        Value value = parameter_value(call, p, *given ? given : NULL);
        if (!is_abrupt(value)) return value;
        run_message(call->run, call->context, DIAG_WARNING, "%s", exception_message(call->in, thrown_take(call->in)));
    }
}

static Value answer_parameter(StepCall *call, const Parameter *p) {
    const char *given = pairs_get(&call->run->params, p->name);
    if (given) return parameter_value(call, p, given);
    return interactive(call) ? parameter_ask(call, p) : nobody(call, text_printf("%s=VALUE", p->name));
}

/* One parameter's value as it is; several as a map. */
static Value ask_parameters(StepCall *call, const List *definitions) {
    Value answers = map_new(call->in), last = v_null();
    if (interactive(call)) run_log(call->run, call->context, "%s", step_z(call, IN_MESSAGE));
    for (uint32_t i = 0; i < definitions->len; i++) {
        Parameter parameter;
        if (!parameter_read(call, definitions->at[i], &parameter)) return V_THROWN;
        last = answer_parameter(call, &parameter);
        if (is_abrupt(last) || !map_put_z(call->in, as_map(answers), parameter.name, last)) return V_THROWN;
    }
    if (step_has(call, IN_SUBMITTER_PARAMETER)) {
        last = string_z(call->in, user_name(call));
        map_put_z(call->in, as_map(answers), step_z(call, IN_SUBMITTER_PARAMETER), last);
    }
    return map_size(as_map(answers)) == 1 ? last : answers;
}

static Value run_input(StepCall *call) {
    const List *definitions = step_has(call, IN_PARAMETERS) ? as_list(call->arg[IN_PARAMETERS]) : NULL;
    if (definitions && definitions->len) return ask_parameters(call, definitions);
    Value confirmed = confirm(call);
    if (is_abrupt(confirmed) || !step_has(call, IN_SUBMITTER_PARAMETER)) return confirmed;
    return string_z(call->in, user_name(call));
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
                     {"submitter", P_STRING, .doc = "Has no effect: whoever sits at the terminal."},
                     {"submitterParameter", P_STRING, .doc = "Name for the user's name among the answers."},
                     {"cancel", P_STRING, .doc = "Has no effect."}),
    .doc = "Asks the person at the terminal. Answers may be given beforehand with --param; without a terminal they must be.",
    .example = "try {\n    input message: 'Deploy?', id: 'deploy'\n    echo 'deploying'\n} catch (hudson.AbortException e) {\n"
               "    echo 'run this with --param deploy=yes'\n}",
};
