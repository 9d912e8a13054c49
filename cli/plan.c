/* `sluice plan`: runs the pipeline in a world where nothing happens, and shows what it would have done. */
#include "cli/plan.h"
#include "cli/command.h"
#include "cli/interrupt.h"
#include "cli/script.h"
#include "cli/session.h"
#include "grammar/gc.h"
#include <stdio.h>
#include <unistd.h>

enum { PLAN_MOST_MS = 8000 };

static int refuse(const char *message) {
    fprintf(stderr, "sluice plan: %s\n", message);
    return SLUICE_USAGE;
}

static void on_interrupt(void *data, int times) {
    (void)times;
    run_abort(data, true);
}

static void on_time(void *data) { run_abort(data, true); }

static void show(const Invocation *call, const Plan *plan, const Source *source) {
    Buf out = {0};
    PlanStyle style = {option_colour(call, STDOUT_FILENO), option_given(call, "all"), source->name};
    if (option_given(call, "json")) {
        jsn_write(&out, plan_json(plan), 2);
        buf_char(&out, '\n');
    } else
        plan_draw(&out, plan, source->name, &style);
    fwrite(out.at, 1, out.len, stdout);
    fflush(stdout);
}

static int plan_source(const Invocation *call, Session *session, Source *source) {
    const char *error = NULL;
    Run *run = run_new(&session->options, &error);
    if (!run) return refuse(error);
    bool loaded = false;
    interrupt_start(session->loop, run_interp(run), on_interrupt, run);
    LoopTimer *limit = loop_timer(session->loop, PLAN_MOST_MS, 0, on_time, run);
    loop_timer_background(limit);
    run_execute(run, source, &loaded);
    loop_timer_stop(limit);
    interrupt_stop();
    const Plan *plan = run_plan(run);
    if (plan->unread && !option_given(call, "json")) diag_print_all(stderr, plan->unread, option_colour(call, STDERR_FILENO));
    else show(call, plan, source);
    return !loaded ? SLUICE_USAGE : plan->fails || plan->stopped ? SLUICE_FAILED : SLUICE_SUCCESS;
}

int command_plan(const Invocation *call) {
    const char *path = call->argc ? call->args[0] : script_find();
    if (!path) return refuse("there is no Pipelinefile and no Jenkinsfile here or above, up to the repository's root; give a file");
    DiagSink sink = {0};
    Source *source = script_load(path, &sink);
    if (source) source_check_encoding(source, &sink);
    diag_print_all(stderr, &sink, option_colour(call, STDERR_FILENO));
    if (!source) return SLUICE_USAGE;
    if (strcmp(path, "-") == 0) path = NULL;
    const char *root = script_folder(path ? path : "./-");
    if (!root) return refuse("the folder of the file cannot be found");
    Session session = {0};
    if (!session_open(&session, call, root)) return SLUICE_USAGE;
    session.options.flags = RUN_PLAN | RUN_NO_RECORD;
    session.options.script_path = path;
    int code = plan_source(call, &session, source);
    session_close(&session);
    return code;
}
