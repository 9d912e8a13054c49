/* `sluice input`: lists what runs wait for, and answers from another terminal. */
#include "builtins/question.h"
#include "builtins/run/run.h"
#include "cli/past.h"
#include "cli/command.h"
#include "grammar/gc.h"
#include <fcntl.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int refuse(const char *message) {
    fprintf(stderr, "sluice input: %s\n", message);
    return SLUICE_USAGE;
}

typedef struct Pending {
    int number;
    const char *id;
    Question question;
} Pending;

typedef struct PendingList {
    Pending *item;
    size_t count, cap;
} PendingList;

/* Those of run `number` (0: of every run) that have the id (NULL: any). */
static void collect(const char *root, int number, const char *id, PendingList *out) {
    size_t runs, count;
    int *numbers = past_numbers(root, &runs);
    for (size_t r = 0; r < runs; r++) {
        if (number && numbers[r] != number) continue;
        Question *list = questions_waiting(text_printf("%s/.sluice/runs/%d", root, numbers[r]), &count);
        for (size_t i = 0; i < count; i++) {
            const char *its = text_z(jsn_get_text(list[i].json, "id"));
            if (id && strcasecmp(its, id) != 0) continue;
            if (out->count == out->cap) {
                out->cap = out->cap ? out->cap * 2 : 8;
                out->item = gc_realloc(out->item, out->cap * sizeof *out->item);
            }
            out->item[out->count++] = (Pending){numbers[r], its, list[i]};
        }
    }
}

static bool is_alive(const char *root, int number) {
    return run_is_carried_on(text_printf("%s/.sluice/runs/%d", root, number));
}

/* --- the list ------------------------------------------------------------------------------------------------ */

static const char *shown(Text text) { return name_shown(text_z(text)); }

static void describe_parameter(Buf *out, const Json *p) {
    const Json *choices = jsn_get(p, "choices");
    buf_printf(out, "    %s", shown(jsn_get_text(p, "name")));
    for (size_t i = 0; i < jsn_count(choices); i++) buf_printf(out, "%s%s", i ? ", " : " (", shown(jsn_as_text(jsn_at(choices, i))));
    if (jsn_count(choices)) buf_char(out, ')');
    if (jsn_get_text(p, "default").len) buf_printf(out, " [%s]", shown(jsn_get_text(p, "default")));
    if (jsn_get_text(p, "description").len) buf_printf(out, ": %s", shown(jsn_get_text(p, "description")));
    buf_char(out, '\n');
}

static void describe(Buf *out, const char *root, const Pending *p) {
    const Json *parameters = jsn_get(p->question.json, "parameters");
    buf_printf(out, "run %d, %s: %s", p->number, name_shown(p->id), shown(jsn_get_text(p->question.json, "message")));
    Text submitter = jsn_get_text(p->question.json, "submitter");
    if (submitter.len) buf_printf(out, " (for %s)", shown(submitter));
    buf_char(out, '\n');
    for (size_t i = 0; i < jsn_count(parameters); i++) describe_parameter(out, jsn_at(parameters, i));
    if (!is_alive(root, p->number))
        buf_printf(out, "    the run was cut off, and takes the answer when it is resumed: sluice resume %d\n", p->number);
}

static int print_list(const char *root, const PendingList *list) {
    Buf out = {0};
    for (size_t i = 0; i < list->count; i++) describe(&out, root, &list->item[i]);
    fwrite(out.at ? out.at : "", 1, out.len, stdout);
    if (!list->count) puts("No run waits for an input.");
    return SLUICE_SUCCESS;
}

/* --- the answer ---------------------------------------------------------------------------------------------- */

static const Json *parameter_named(const Json *parameters, Text name) {
    for (size_t i = 0; i < jsn_count(parameters); i++)
        if (text_eq(jsn_get_text(jsn_at(parameters, i), "name"), name)) return jsn_at(parameters, i);
    return NULL;
}

/* A sentence, or NULL when the value fits. */
static const char *fault_of(const Json *parameter, const char *value) {
    const Json *choices = jsn_get(parameter, "choices");
    for (size_t i = 0; i < jsn_count(choices); i++)
        if (text_is(jsn_as_text(jsn_at(choices, i)), value)) return NULL;
    Buf all = {0};
    if (!jsn_count(choices)) return NULL;
    for (size_t i = 0; i < jsn_count(choices); i++) buf_printf(&all, "%s%.*s", i ? ", " : "", TEXT_FMT(jsn_as_text(jsn_at(choices, i))));
    return text_printf("'%s' is not a choice of %.*s; choose one of: %s", value, TEXT_FMT(jsn_get_text(parameter, "name")), all.at);
}

static const char *take_given(const Invocation *call, const Json *parameters, Json *values) {
    size_t count;
    const char **given = option_values(call, "param", &count);
    for (size_t i = 0; i < count; i++) {
        const char *equals = strchr(given[i], '=');
        if (!equals) return text_printf("--param takes NAME=VALUE, not '%s'", given[i]);
        Text name = text_span(given[i], (size_t)(equals - given[i]));
        const Json *parameter = parameter_named(parameters, name);
        if (!parameter) return text_printf("this input has no parameter %.*s", TEXT_FMT(name));
        const char *fault = fault_of(parameter, equals + 1);
        if (fault) return fault;
        jsn_put_z(values, text_z(name), equals + 1);
    }
    return NULL;
}

/* NULL: the terminal was closed. */
static const char *read_line(const char *question) {
    char *line = NULL;
    size_t size = 0;
    fputs(question, stdout);
    fflush(stdout);
    ssize_t len = getline(&line, &size, stdin);
    return len < 0 ? NULL : text_z(text_trim(text_copy(text_span(line, (size_t)len))));
}

/* False: not answered. */
static bool ask_consent(const char *ok, bool *abort) {
    for (;;) {
        const char *line = read_line(text_printf("[Enter: %s, n: abort] ", name_shown(ok)));
        if (!line) return false;
        Consent consent = consent_of(line, ok);
        *abort = consent == CONSENT_REFUSED;
        if (consent != CONSENT_UNCLEAR) return true;
        printf("'%s' is neither yes nor no\n", line);
    }
}

/* False: not answered. */
static bool ask_person(const Pending *p, Json *values, bool *abort) {
    const Json *parameters = jsn_get(p->question.json, "parameters");
    const char *line;
    for (size_t i = 0; i < jsn_count(parameters); i++) {
        const Json *parameter = jsn_at(parameters, i);
        Text name = jsn_get_text(parameter, "name");
        do {
            line = read_line(text_printf("%s: ", shown(name)));
            if (!line) return false;
            if (*line && fault_of(parameter, line)) puts(fault_of(parameter, line));
        } while (*line && fault_of(parameter, line));
        if (*line) jsn_put_z(values, text_z(name), line);
    }
    return ask_consent(text_z(jsn_get_text(p->question.json, "ok")), abort);
}

static const char *user_name(void) {
    const char *user = getenv("USER");
    struct passwd *known = user ? NULL : getpwuid(geteuid());
    return user ? user : known ? gc_strdup(known->pw_name) : "user";
}

static int answer(const Invocation *call, const char *root, const Pending *p) {
    const char *error = NULL;
    Json *values = jsn_object();
    bool abort = option_given(call, "abort");
    if ((error = take_given(call, jsn_get(p->question.json, "parameters"), values))) return refuse(error);
    if (!abort && !option_given(call, "param") && isatty(STDIN_FILENO) && isatty(STDOUT_FILENO)) {
        PendingList one = {.item = (Pending *)p, .count = 1};
        print_list(root, &one);
        if (!ask_person(p, values, &abort)) return refuse("not answered");
    }
    Json *json = jsn_put_bool(jsn_put_z(jsn_object(), "submitter", user_name()), "abort", abort);
    if (!question_give(p->question.base, jsn_put(json, "values", values), &error)) return refuse(error);
    printf("Run %d: %s %s%s\n", p->number, p->id, abort ? "rejected" : "approved",
           is_alive(root, p->number) ? "" : text_printf("; it was cut off, go on with: sluice resume %d", p->number));
    return SLUICE_SUCCESS;
}

int command_input(const Invocation *call) {
    const char *error = NULL, *root = past_root(&error);
    PendingList list = {0};
    if (!root) return refuse(error);
    int number = call->argc ? past_number(call->args[0]) : 0;
    if (call->argc == 2 && number < 0) return refuse(text_printf("'%s' is not the number of a run", call->args[0]));
    const char *id = call->argc == 2 ? call->args[1] : number < 0 ? call->args[0] : NULL;
    collect(root, number > 0 ? number : 0, id, &list);
    bool answers = call->argc || option_given(call, "abort") || option_given(call, "param");
    if (!answers) return print_list(root, &list);
    if (list.count == 1) return answer(call, root, &list.item[0]);
    if (!list.count) return refuse("nothing of that name waits for an input; `sluice input` lists what does");
    refuse("several wait; name the run and the id:");
    print_list(root, &list);
    return SLUICE_USAGE;
}
