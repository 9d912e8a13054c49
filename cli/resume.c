/* `sluice resume` takes a run up again that was cut off, `sluice rerun` begins one anew; both with the options it was called with. */
#include "builtins/journal/journal.h"
#include "cli/past.h"
#include "cli/run.h"
#include "cli/script.h"
#include "grammar/gc.h"
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int refuse(const Invocation *call, const char *message) {
    fprintf(stderr, "sluice %s: %s\n", call->command->name, message);
    return SLUICE_USAGE;
}

/* An option of resume itself, which `run` does not have. */
static bool is_own(const char *name) {
    static const char *const own[] = {"edited", "incomplete", "param", "from"};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (strcmp(name, own[i]) == 0) return true;
    return false;
}

#define PARAM "--param="
/* What is recorded in place of a secret. */
#define MASK "=****"

static bool is_param(const char *option) { return strncmp(option, PARAM, strlen(PARAM)) == 0; }

/* A recorded option of which the value is not kept. */
static bool is_hidden(const char *option) {
    const char *mask = is_param(option) ? strstr(option, MASK) : NULL;
    return mask && strcmp(mask, MASK) == 0;
}

static bool same_param(const char *option, const char *given) {
    return is_param(option) && strncmp(option + strlen(PARAM), given, strcspn(given, "=") + 1) == 0;
}

/* A recorded option as it holds now: with `anew` any parameter may have another value. NULL: a secret is missing, which is printed. */
static char *option_now(const Invocation *now, const char *option, bool anew, int number) {
    size_t count;
    const char **given = option_values(now, "param", &count);
    for (size_t i = 0; i < count; i++)
        if (same_param(option, given[i]) && (anew || is_hidden(option))) return text_printf(PARAM "%s", given[i]);
    if (!is_hidden(option)) return gc_strdup(option);
    const char *name = option + strlen(PARAM);
    int len = (int)strcspn(name, "=");
    fprintf(stderr,
            "sluice %s: the value of the parameter %.*s is a secret, and not recorded\n"
            "Give it again: sluice %s -p %.*s=VALUE %d\n",
            now->command->name, len, name, now->command->name, len, name, number);
    return NULL;
}

/* Parameters given now that the recorded call does not have; false: they come too late, which is printed. */
static bool add_params(const Invocation *now, Text line, bool anew, char **argv, int *argc) {
    size_t count;
    const char **given = option_values(now, "param", &count);
    for (size_t i = 0; i < count; i++) {
        bool taken = false;
        for (size_t at = 0; at < line.len && !taken; at += strlen(line.at + at) + 1)
            taken = same_param(line.at + at, given[i]) && (anew || is_hidden(line.at + at));
        if (!taken && !anew) {
            fprintf(stderr, "sluice %s: the parameter %.*s keeps the value that the recorded steps came from\n", now->command->name,
                    (int)strcspn(given[i], "="), given[i]);
            return false;
        }
        if (!taken) argv[(*argc)++] = text_printf(PARAM "%s", given[i]);
    }
    return true;
}

/* The options and arguments as they were given then, and the options of now about what is shown. */
static bool parse_call(const Invocation *now, Text line, int number, bool anew, Invocation *out) {
    char **argv = gc_new_array(char *, line.len + 2 * now->given_count + 1);
    int argc = 0;
    for (size_t i = 0; i < now->given_count; i++)
        if (!is_own(now->given[i].option->name)) {
            const GivenOption *g = &now->given[i];
            argv[argc++] = g->value ? text_printf("--%s=%s", g->option->name, g->value) : text_printf("--%s", g->option->name);
        }
    if (!add_params(now, line, anew, argv, &argc)) return false;
    for (size_t at = 0; at < line.len; at += strlen(line.at + at) + 1)
        if (!(argv[argc++] = option_now(now, line.at + at, anew, number))) return false;
    return options_parse(command_find("run"), argc, argv, out);
}

/* The file as it is now; NULL when it cannot be read. */
static const char *present_text(const char *path) {
    Buf text = {0};
    FILE *file = fopen(path, "rb");
    char piece[4096];
    if (!file) return NULL;
    for (size_t n; (n = fread(piece, 1, sizeof piece, file)) > 0;) buf_bytes(&text, piece, n);
    fclose(file);
    return text_z(buf_as_text(&text));
}

/* --- what was changed --------------------------------------------------------------------------------------- */

static size_t line_len(const char *at) { return strcspn(at, "\n"); }

/* The first and the last lines that differ, as the lines taken away and those put there. */
static void print_change(const char *then, const char *now) {
    size_t line = 1;
    while (*then && line_len(then) == line_len(now) && strncmp(then, now, line_len(then)) == 0) {
        then += line_len(then) + (then[line_len(then)] != 0);
        now += line_len(now) + (now[line_len(now)] != 0);
        line++;
    }
    size_t then_len = strlen(then), now_len = strlen(now);
    while (then_len && now_len && then[then_len - 1] == now[now_len - 1]) then_len--, now_len--;
    fprintf(stderr, "  from line %zu on:\n", line);
    for (int side = 0; side < 2; side++) {
        const char *at = side ? now : then, *end = at + (side ? now_len : then_len);
        while (at <= end && *at) {
            fprintf(stderr, "  %c %.*s\n", side ? '+' : '-', (int)line_len(at), at);
            at += line_len(at) + 1;
        }
    }
}

/* The text to run: what was recorded, or with --edited the file as it is now. NULL: the fault is printed. */
static Source *choose_text(const Invocation *call, const PastRun *past, const char *path) {
    const char *now = path ? present_text(path) : NULL;
    bool changed = now && !text_eq(text_of(now), past->text);
    if (changed && !option_given(call, "edited")) {
        fprintf(stderr, "sluice resume: %s has changed since run %d began:\n", path, past->number);
        print_change(text_z(past->text), now);
        fprintf(stderr, "Put it back, or go on with the new text as far as its steps are the same: sluice resume --edited %d\n",
                past->number);
        return NULL;
    }
    return source_new(text_z(past->script), changed ? text_of(now) : past->text);
}

/* The run that the call names, and its own call then, in its folder. SLUICE_SUCCESS, or the fault is printed. */
static int open_past(const Invocation *call, bool unfinished, PastRun *past, Invocation *then, const char **root) {
    const char *error = NULL;
    int number = call->argc ? past_number(call->args[0]) : 0;
    if (number < 0) return refuse(call, text_printf("'%s' is not the number of a run", call->args[0]));
    *root = past_root(&error);
    if (!*root || !past_open(*root, number, unfinished, past, &error)) return refuse(call, error);
    if (past->passed_over) fprintf(stderr, "sluice %s: passed over: %s\n", call->command->name, past->passed_over);
    if (unfinished && past->result.at)
        return refuse(call, text_printf("run %d has ended: %.*s", past->number, TEXT_FMT(past->result)));
    bool anew = !unfinished && !option_given(call, "from");
    if (!parse_call(call, past->call, past->number, anew, then)) return SLUICE_USAGE;
    if (chdir(text_z(past->cwd)) == 0) return SLUICE_SUCCESS;
    return refuse(call, text_printf("the folder %.*s is gone", TEXT_FMT(past->cwd)));
}

static bool keep_found(void *found, const JournalRow *row) {
    (void)row;
    return !(*(bool *)found = true);
}

static bool has_stage(const char *root, int number, const char *name) {
    const char *error = NULL;
    bool found = false;
    JournalValue value = j_z(name);
    Journal *journal = past_journal(root, number, &error);
    if (!journal) return false;
    journal_select(journal, "SELECT 1 FROM block WHERE name = ?1", &value, 1, keep_found, &found, &error);
    journal_close(journal);
    return found;
}

/* The text of a rerun: the file as it is now, but with --from and without --edited what was recorded, which is said when it differs. */
static Source *text_again(const Invocation *call, const PastRun *past, const char *path) {
    bool recorded = option_given(call, "from") && !option_given(call, "edited");
    const char *now = path ? present_text(path) : NULL;
    if (now && recorded && !text_eq(text_of(now), past->text))
        fprintf(stderr, "sluice rerun: %s has changed since run %d, whose script runs; --edited takes the file as it is now\n", path,
                past->number);
    return source_new(text_z(past->script), now && !recorded ? text_of(now) : past->text);
}

int command_rerun(const Invocation *call) {
    PastRun past;
    Invocation then;
    const char *root, *from = option_value(call, "from");
    int code = open_past(call, false, &past, &then, &root);
    if (code) return code;
    if (from && !has_stage(root, past.number, from))
        return refuse(call, text_printf("run %d has begun no stage '%s'", past.number, from));
    const char *path = option_given(&then, "eval") ? NULL : text_z(past.script);
    Session session = {0};
    if (!session_open(&session, &then, root)) return SLUICE_USAGE;
    session.options.flags = run_flags(&then);
    session.options.again = from ? past.number : 0;
    session.options.from = from;
    session.options.edited = from && option_given(call, "edited");
    code = run_session(&then, &session, text_again(call, &past, path), path);
    session_close(&session);
    return code;
}

int command_resume(const Invocation *call) {
    PastRun past;
    Invocation then;
    const char *root;
    int code = open_past(call, true, &past, &then, &root);
    if (code) return code;
    const char *path = option_given(&then, "eval") ? NULL : text_z(past.script);
    Source *source = choose_text(call, &past, path);
    if (!source) return SLUICE_USAGE;
    Session session = {0};
    if (!session_open(&session, &then, root)) return SLUICE_USAGE;
    session.options.flags = run_flags(&then);
    session.options.resume = past.number;
    session.options.incomplete = option_given(call, "incomplete");
    session.options.edited = option_given(call, "edited");
    code = run_session(&then, &session, source, path);
    session_close(&session);
    return code;
}
