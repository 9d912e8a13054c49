/* `sluice run`: finds the text, runs it, shows it, and turns the result into an exit code. */
#include "builtins/run/leftovers.h"
#include "cli/command.h"
#include "cli/html_report.h"
#include "cli/interrupt.h"
#include "cli/report.h"
#include "cli/run.h"
#include "cli/script.h"
#include "cli/session.h"
#include "grammar/gc.h"
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int refuse(const char *message) {
    fprintf(stderr, "sluice run: %s\n", message);
    return SLUICE_USAGE;
}

/* The text to run: --eval, the file named, or the one found. NULL: the fault has been printed. */
static Source *choose_source(const Invocation *call, const char **path) {
    const char *eval = option_value(call, "eval");
    *path = NULL;
    if (eval && call->argc) {
        refuse("give a file or --eval, not both");
        return NULL;
    }
    if (eval) return source_new("<eval>", text_of(gc_strdup(eval)));
    *path = call->argc ? call->args[0] : script_find();
    if (!*path) {
        refuse("there is no Pipelinefile and no Jenkinsfile here or above, up to the repository's root\n"
               "Give a file: sluice run FILE, or a text: sluice run -e \"echo 'hello'\"");
        return NULL;
    }
    DiagSink sink = {0};
    Source *source = script_load(*path, &sink);
    if (source) source_check_encoding(source, &sink);
    diag_print_all(stderr, &sink, option_colour(call, STDERR_FILENO));
    if (strcmp(*path, "-") == 0) *path = NULL;
    return source;
}

static ReportStyle choose_style(const Invocation *call) {
    if (option_given(call, "json")) return REPORT_JSON;
    if (option_given(call, "quiet")) return REPORT_QUIET;
    const char *term = getenv("TERM");
    bool terminal = isatty(STDOUT_FILENO) && term && strcmp(term, "dumb") != 0;
    return terminal && !option_given(call, "plain") ? REPORT_TREE : REPORT_PLAIN;
}

static const char *const *stage_names(const Outline *outline) {
    if (!outline) return NULL;
    const char **names = gc_new_array(const char *, outline->count + 1);
    for (size_t i = 0; i < outline->count; i++) names[i] = text_z(outline->stage[i].name);
    return names;
}

typedef struct Abort {
    Run *run;
    Report *report;
} Abort;

static void on_interrupt(void *data, int times) {
    Abort *abort = data;
    report_note(abort->report, times > 1 ? "Ending everything at once" : "Ending the run; Ctrl-C again: at once");
    run_abort(abort->run, times > 1);
}

static int exit_code_of(RunResult result) {
    static const int codes[] = {
        [RUN_SUCCESS] = SLUICE_SUCCESS,  [RUN_UNSTABLE] = SLUICE_UNSTABLE, [RUN_FAILURE] = SLUICE_FAILED,
        [RUN_NOT_BUILT] = SLUICE_FAILED, [RUN_ABORTED] = SLUICE_ABORTED,
    };
    return codes[result];
}

/* How the run was called, for `sluice resume`: the options and arguments, each ended by a NUL. */
static const RunMeta *meta_of(const Invocation *call, size_t *count) {
    char here[PATH_MAX];
    Buf line = {0};
    for (size_t i = 0; i < call->given_count; i++) {
        buf_printf(&line, "--%s", call->given[i].option->name);
        if (call->given[i].value) buf_printf(&line, "=%s", call->given[i].value);
        buf_char(&line, 0);
    }
    for (int i = 0; i < call->argc; i++) buf_bytes(&line, call->args[i], strlen(call->args[i]) + 1);
    RunMeta *meta = gc_new_array(RunMeta, 2);
    meta[0] = (RunMeta){"call", buf_as_text(&line)};
    meta[1] = (RunMeta){"cwd", text_of(getcwd(here, sizeof here) ? gc_strdup(here) : "/")};
    *count = 2;
    return meta;
}

static int explain_suspended(const Run *run) {
    fprintf(stderr,
            "sluice: run %d is broken off: %s\n"
            "Everything up to here is recorded, and running commands go on. Mend it, then: sluice resume %d\n",
            run_number(run), run_suspended(run), run_number(run));
    return SLUICE_FAILED;
}

static void write_report(const char *root, int number) {
    const char *error = NULL;
    if (!html_report_write(root, number, &error)) fprintf(stderr, "sluice: there is no report of this run: %s\n", error);
}

int run_session(const Invocation *call, Session *session, Source *source, const char *path) {
    Report *report = report_new(session->loop, choose_style(call), option_colour(call, STDOUT_FILENO));
    report->title = source->name;
    report->outline = outline_of(source);
    session->options.script_path = path;
    session->options.stages = stage_names(report->outline);
    session->options.sink = report_sink(report);
    session->options.meta = meta_of(call, &session->options.meta_count);
    const char *error = NULL;
    Run *run = run_new(&session->options, &error);
    if (!run) {
        report_close(report);
        return refuse(error);
    }
    leftovers_sweep(text_printf("%s/.sluice", session->options.root));
    Abort abort = {run, report};
    interrupt_start(session->loop, run_interp(run), on_interrupt, &abort);
    bool loaded = false;
    RunResult result = run_execute(run, source, &loaded);
    interrupt_stop();
    const char *suspended = run_suspended(run);
    if (loaded && !suspended) report_summarise(report, run, result, run_duration_ms(run));
    bool kept = report_close(report);
    if (loaded && !suspended && run_folder(run) && !option_given(call, "no-report")) write_report(session->options.root, run_number(run));
    if (suspended) return explain_suspended(run);
    int code = loaded ? exit_code_of(result) : SLUICE_USAGE;
    return code == SLUICE_SUCCESS && !kept ? SLUICE_FAILED : code;
}

unsigned run_flags(const Invocation *call) {
    bool terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO) && !option_given(call, "json");
    return (terminal ? RUN_INTERACTIVE : 0) | (option_given(call, "here") ? RUN_HERE : 0) | (option_given(call, "dirty") ? RUN_DIRTY : 0) |
           (option_given(call, "wait-input") ? RUN_WAIT_INPUT : 0) | (option_given(call, "snapshot") ? RUN_SNAPSHOT : 0) |
           (option_given(call, "no-record") || option_given(call, "eval") ? RUN_NO_RECORD : 0);
}

int command_run(const Invocation *call) {
    const char *path;
    Source *source = choose_source(call, &path);
    if (!source) return SLUICE_USAGE;
    const char *root = script_folder(path ? path : "./-");
    if (!root) return refuse("the folder of the file cannot be found");
    Session session = {0};
    if (option_given(call, "snapshot") && option_given(call, "here"))
        return refuse("--snapshot keeps workspaces of sluice's own; with --here it is your folder: give one or the other");
    if (!session_open(&session, call, root)) return SLUICE_USAGE;
    session.options.flags = run_flags(call);
    int code = run_session(call, &session, source, path);
    session_close(&session);
    return code;
}
