/* build: another Pipelinefile of the project, as a run of its own in a process of its own, which outlives this one. */
#include "builtins/jobs.h"
#include "builtins/past_build.h"
#include "builtins/run/durable.h"
#include "builtins/plan/record.h"
#include "builtins/steps_common.h"

#include <stdlib.h>
#include <unistd.h>

extern char **environ;

enum { START_PAUSE_MS = 20, START_TRIES = 1500 };
enum { BD_JOB, BD_PARAMETERS, BD_PROPAGATE, BD_WAIT, BD_QUIET, BD_WAIT_FOR_START };

typedef struct Build {
    StepCall *call;
    const char *job, *root, *file; /* root: the folder with its .sluice */
    const char **argv;
    size_t argc;
    const char **secret; /* parameters as NAME=value for the environment */
    size_t secret_count;
    const char *number_file;
    Buf line; /* of its output */
} Build;

static void add(Build *b, const char *argument) {
    const char **grown = gc_new_array(const char *, b->argc + 2);
    if (b->argc) memcpy(grown, b->argv, b->argc * sizeof *grown);
    grown[b->argc++] = argument;
    b->argv = grown;
}

/* --- which one ----------------------------------------------------------------------------------------------- */

static bool find_job(Build *b) { return job_find(b->call->run, b->job, &b->file, &b->root); }

/* What this run was given for all pipelines; a number of executors of its own is this one's. */
static void add_surroundings(Build *b) {
    const RunOptions *o = &b->call->run->options;
    for (size_t i = 0; i < o->agent_count; i++) {
        const RunAgent *a = &o->agents[i];
        char *labels = gc_strdup(a->labels ? a->labels : "");
        for (char *c = labels; *c; c++) *c = *c == ' ' ? ',' : *c;
        add(b, text_printf("--agent=%s%s%s*%d", a->name, *labels ? "=" : "", labels, a->executors));
    }
    for (size_t i = 0; i < o->library_count; i++) {
        const RunLibrary *l = &o->libraries[i];
        add(b, text_printf("--lib=%s%s%s=%s", l->name, l->version ? "@" : "", l->version ? l->version : "",
                           l->folder ? l->folder : l->url));
    }
    if (o->flags & RUN_WAIT_INPUT) add(b, "--wait-input");
    const char *secrets = o->secrets_file ? o->secrets_file : path_join(o->root, SECRETS_FILE);
    FileInfo own, ours;
    World *w = b->call->run->options.world;
    w->stat(w, path_join(b->root, SECRETS_FILE), &own);
    w->stat(w, secrets, &ours);
    if (ours.kind == FILE_REGULAR && own.kind == FILE_ABSENT) add(b, text_printf("--secrets=%s", secrets));
}

/* The embedded cloud of this run is the other one's too. */
static const char *const *environment_of(Build *b) {
    const RunOptions *o = &b->call->run->options;
    size_t count = 0, used = 0;
    while (environ[count]) count++;
    const char **env = gc_new_array(const char *, count + o->env_count + b->secret_count + 1);
    for (size_t i = 0; i < count; i++) env[used++] = environ[i];
    for (size_t i = 0; i < o->env_count; i++) env[used++] = text_printf("%s=%s", o->env[i].name, o->env[i].value);
    for (size_t i = 0; i < b->secret_count; i++) env[used++] = b->secret[i];
    return env;
}

/* A password, or a value with a secret in it, goes through the environment, where no list of processes shows it; the other run
 * masks it. */
static void add_secret(Build *b, const char *name, const char *value) {
    const char **grown = gc_new_array(const char *, b->secret_count + 1);
    if (b->secret_count) memcpy(grown, b->secret, b->secret_count * sizeof *grown);
    grown[b->secret_count++] = text_printf(PARAMETER_PREFIX "%s=%s", name, value);
    b->secret = grown;
    run_secret_add(b->call->run, text_of(value));
    add(b, text_printf("--param-env=%s", name));
}

static bool add_parameter(Build *b, Value given) {
    StepCall *call = b->call;
    Text type;
    Value fields;
    if (!step_describable(call->in, given, &type, &fields)) return false;
    Value name = map_get_z(call->in, as_map(fields), "name"), value = map_get_z(call->in, as_map(fields), "value");
    const char *name_text = is_null(name) ? NULL : value_z(call->in, name), *text = is_null(value) ? "" : value_z(call->in, value);
    if (name_text && text) {
        bool password = text_is(type, "password") || text_is(type, "PasswordParameterValue");
        if (password || !text_eq(run_masked(call->run, text_of(text)), text_of(text))) add_secret(b, name_text, text);
        else add(b, text_printf("--param=%s=%s", name_text, text));
        return true;
    }
    throw_error(call->in, EX_ILLEGAL_ARGUMENT, "build: a parameter is written as string(name: 'X', value: 'y') or booleanParam(…)");
    return false;
}

static bool make_command(Build *b) {
    StepCall *call = b->call;
    char exe[4096];
    ssize_t len = readlink("/proc/self/exe", exe, sizeof exe - 1);
    const List *given = step_has(call, BD_PARAMETERS) ? as_list(call->arg[BD_PARAMETERS]) : NULL;
    add(b, len > 0 ? gc_strndup(exe, (size_t)len) : "sluice");
    add(b, "run");
    add(b, "--plain");
    add(b, "--color=never");
    add(b, text_printf("--number-file=%s", b->number_file));
    if (call->run->number) add(b, text_printf("--upstream=%s#%d", call->run->options.root, call->run->number));
    for (uint32_t i = 0; given && i < given->len; i++)
        if (!add_parameter(b, given->at[i])) return false;
    add_surroundings(b);
    add(b, b->file);
    return true;
}

/* --- running ------------------------------------------------------------------------------------------------- */

static void tell_line(Build *b) {
    run_output(b->call->run, b->call->context, b->call->spec->name, b->call->id,
               text_of(text_printf("[%s] %.*s", b->job, TEXT_FMT(buf_as_text(&b->line)))));
    buf_clear(&b->line);
}

static void on_output(void *data, int stream, Text piece) {
    Build *b = data;
    (void)stream;
    for (size_t i = 0; i < piece.len; i++)
        if (piece.at[i] == '\n') tell_line(b);
        else buf_char(&b->line, piece.at[i]);
}

static int number_of(const Build *b) {
    World *w = b->call->run->outside;
    Buf text = {0};
    return w->read_file(w, b->number_file, &text, NULL) ? (int)strtol(text_z(buf_as_text(&text)), NULL, 10) : 0;
}

static void start(Build *b, const char *const *argv, const char *outlive, ProcessResult *result) {
    World *w = b->call->run->options.world;
    ProcessSpec spec = {.argv = argv,
                        .env = environment_of(b),
                        .cwd = b->root,
                        .output = on_output,
                        .data = b,
                        .merge_streams = true,
                        .term_grace_ms = 30000,
                        .hurry = &b->call->run->abort_force,
                        .outlive = outlive};
    w->run(w, &spec, result);
    if (b->line.len) tell_line(b);
}

/* When it was cut off together with this one it is resumed. */
static void run_to_end(Build *b, ProcessResult *result) {
    const char *outlive = step_outlive(b->call);
    start(b, b->argv, outlive, result);
    int number = number_of(b);
    if (!result->lost || !number) return;
    const char *const again[] = {b->argv[0], "resume", "--plain", "--color=never", text_printf("%d", number), NULL};
    start(b, again, outlive ? text_printf("%s-again", outlive) : NULL, result);
}

/* Until it has a number, or has ended without one. */
static void await_start(Build *b, ProcessResult *result) {
    World *w = b->call->run->outside;
    for (int tries = 0; !number_of(b) && tries < START_TRIES && !result->interrupted; tries++)
        if (!w->sleep(w, START_PAUSE_MS)) result->interrupted = true;
}

/* Leaves it alone; it has its own log. */
static void start_only(Build *b, ProcessResult *result) {
    Build detached = *b;
    if (number_of(b)) return; /* before the run was cut off */
    detached.argv = NULL;
    detached.argc = 0;
    add(&detached, "/bin/sh");
    add(&detached, "-c");
    add(&detached, "setsid \"$@\" </dev/null >/dev/null 2>&1 &");
    for (size_t i = 0; i <= b->argc; i++) add(&detached, i ? b->argv[i - 1] : "sh");
    start(&detached, detached.argv, NULL, result);
    if (step_bool(b->call, BD_WAIT_FOR_START)) await_start(b, result);
}

static RunResult result_of_exit(int code) {
    return code == 0 ? RUN_SUCCESS : code == 3 ? RUN_UNSTABLE : code == 4 ? RUN_ABORTED : RUN_FAILURE;
}

typedef struct Outcome {
    int interrupted, number;
    RunResult result;
} Outcome;

/* What became of it is recorded. */
static Outcome run_recorded(Build *b, bool waits) {
    Run *run = b->call->run;
    Outcome o = {0};
    ProcessResult result = {0};
    if (op_begin(run, &b->call->op, "build", text_hash(text_of(b->job)) | 1)) {
        char *at = gc_strdup(text_z(text_copy(b->call->op.answer)));
        o.interrupted = (int)strtol(at, &at, 10);
        o.number = (int)strtol(at, &at, 10);
        o.result = (RunResult)strtol(at, &at, 10);
        if (o.interrupted) sched_current(run->options.sched)->interrupted = false;
        return o;
    }
    if (waits) run_to_end(b, &result);
    else start_only(b, &result);
    o = (Outcome){result.interrupted, number_of(b), result.error || result.lost ? RUN_FAILURE : result_of_exit(result.exit_code)};
    op_end(run, &b->call->op, text_of(text_printf("%d %d %d", o.interrupted, o.number, (int)o.result)));
    if (b->call->outlive) durable_forget(run, b->call->outlive);
    return o;
}

static const char *no_job(const char *job) {
    return text_printf("No item named %s found: a job is a folder beside the pipeline with a Pipelinefile or Jenkinsfile in it, or a "
                       "file %s.groovy",
                       job, job);
}

static Value run_build(StepCall *call) {
    Build *b = gc_new(Build);
    Run *run = call->run;
    bool waits = step_bool(call, BD_WAIT) && !step_bool(call, BD_WAIT_FOR_START);
    *b = (Build){.call = call, .job = step_z(call, BD_JOB)};
    if (!find_job(b)) return throw_error(call->in, EX_ABORT, "%s", no_job(b->job));
    if (!run_root_open(run, &(const char *){NULL})) return throw_error(call->in, EX_IO, "cannot write %s", run->folder_root);
    b->number_file = text_printf("%s/build-%s-%u-%d", run->folder ? path_join(run->folder, STEPS_FOLDER) : run->folder_root,
                                 run_task(run)->key, run_task(run)->ops, run->folder ? 0 : (int)getpid());
    if (!make_command(b)) return V_THROWN;
    run_log(run, call->context, "Scheduling project: %s", b->job);
    World *w = run->options.world;
    if (step_has(call, BD_QUIET) && step_int(call, BD_QUIET) > 0 && !w->sleep(w, step_int(call, BD_QUIET) * 1000))
        return run_throw_interrupted(run);
    Outcome o = run_recorded(b, waits);
    if (!run->folder) unlink(b->number_file);
    if (o.interrupted) return run_throw_interrupted(run);
    if (!waits && !step_bool(call, BD_WAIT_FOR_START)) return v_null();
    if (!waits) {
        if (!o.number) return throw_error(call->in, EX_ABORT, "%s did not start", b->job);
        run_log(run, call->context, "Build %s #%d started", b->job, o.number);
        return past_build_new(run, path_join(b->root, ".sluice"), b->job, o.number, NULL);
    }
    Value build = past_build_new(run, path_join(b->root, ".sluice"), b->job, o.number, &o.result);
    run_log(run, call->context, "Build %s #%d completed: %s", b->job, o.number, run_result_name(o.result));
    if (o.result == RUN_SUCCESS || !step_bool(call, BD_PROPAGATE)) return build;
    const char *cause = text_printf("%s #%d completed with status %s (propagate: false to ignore)", b->job, o.number,
                                    run_result_name(o.result));
    const Interruption why = {CAUSE_USER, o.result, cause, NULL, false};
    return run_throw_interruption(run, &why);
}

static Value plan_build(StepCall *call) {
    const char *file, *root, *job = step_z(call, BD_JOB);
    if (plan_knows(call, BD_JOB) && !job_find(call->run, job, &file, &root)) plan_failing(call, no_job(job));
    return plan_show(call);
}

const StepSpec step_build = {
    .name = "build",
    .run = run_build,
    .plan = plan_build,
    .effect = EFFECT_PURE,
    .shown = SHOWN_ALWAYS,
    .family = "flow",
    .params = PARAMS({"job", P_STRING, .required = true, .positional = true,
                      .doc = "A folder with a Pipelinefile or Jenkinsfile, or a file without its ending .groovy, seen from the pipeline."},
                     {"parameters", P_LIST, .doc = "[string(name: 'X', value: 'y'), booleanParam(name: 'Z', value: true)]."},
                     {"propagate", P_BOOL, .fallback = "true", .doc = "End with its result when that is not SUCCESS."},
                     {"wait", P_BOOL, .fallback = "true", .doc = "Wait for its end; without, null is yielded at once."},
                     {"quietPeriod", P_INT, .doc = "Seconds to wait before."},
                     {"waitForStart", P_BOOL, .fallback = "false", .doc = "Wait until it has begun, and yield it as it is then."}),
    .doc = "Runs another pipeline as a run of its own, with its own number and record, and yields that: number, result, currentResult, "
           "buildVariables, duration and so on. When this run is cut off the other one goes on, and is taken up again.",
    .example = "try {\n    def built = build job: 'library', propagate: false\n    echo \"${built.number}: ${built.result}\"\n"
               "} catch (hudson.AbortException e) {\n    echo 'there is no job of that name'\n}",
};
