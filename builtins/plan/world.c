/*
 * The World of a plan: it is read, and nothing in it is changed. What code of the pipeline would change by itself - a File, a
 * process, a connection - is written down as a step would be. Sleeping only moves the clock.
 */
#include "builtins/plan/record.h"

static Run *run_of(World *w) { return w->self; }
static World *real(World *w) { return run_of(w)->planning->world; }

static void add_change(World *w, const char *effect, const char *name, const char *what) {
    Run *run = run_of(w);
    PlanNode *node = plan_add(run, PLAN_STEP, name);
    node->effect = effect;
    node->args = gc_new(PlanArg);
    node->arg_count = 1;
    node->args[0] = (PlanArg){"what", true, text_z(run_masked(run, text_of(what))), jsn_z(text_z(run_masked(run, text_of(what))))};
    run->planning->acted = true;
    buf_printf(&run->planning->touched, "%s\n", what);
}

static void plan_world_run(World *w, const ProcessSpec *spec, ProcessResult *result) {
    Buf line = {0}, answer = {0};
    for (size_t i = 0; spec->argv[i]; i++) buf_printf(&line, "%s%s", i ? " " : "", spec->argv[i]);
    add_change(w, "command", "runs", text_z(buf_as_text(&line)));
    *result = (ProcessResult){0};
    buf_printf(&answer, UNKNOWN_OPEN "%s" UNKNOWN_CLOSE, line.at ? text_z(buf_as_text(&line)) : "");
    if (spec->output) spec->output(spec->data, 1, buf_as_text(&answer));
}

static void plan_world_forget(World *w, const char *outlive) { (void)w, (void)outlive; }

static bool plan_world_write(World *w, const char *path, Text bytes, bool append, const char **error) {
    (void)bytes, (void)append, (void)error;
    add_change(w, "change", "writes", path);
    return true;
}

static bool plan_world_make_dirs(World *w, const char *path, const char **error) {
    (void)w, (void)path, (void)error;
    return true;
}

static bool plan_world_remove(World *w, const char *path, const char **error) {
    (void)error;
    add_change(w, "change", "removes", path);
    return true;
}

static bool plan_world_rename(World *w, const char *from, const char *to, const char **error) {
    (void)error;
    add_change(w, "change", "renames", text_printf("%s to %s", from, to));
    return true;
}

static bool plan_world_set_info(World *w, const char *path, int mode, int64_t mtime_ms, const char **error) {
    (void)w, (void)path, (void)mode, (void)mtime_ms, (void)error;
    return true;
}

static bool plan_world_http(World *w, const HttpRequest *request, HttpReply *reply) {
    add_change(w, "cloud", request->method, request->url);
    *reply = (HttpReply){.status = 200,
                         .headers = gc_new(HttpHeader),
                         .body = text_of(text_printf(UNKNOWN_OPEN "%s %s" UNKNOWN_CLOSE, request->method, request->url))};
    return true;
}

static bool plan_world_read(World *w, const char *path, Buf *out, const char **error) {
    return real(w)->read_file(real(w), path, out, error);
}

static void plan_world_stat(World *w, const char *path, FileInfo *out) { real(w)->stat(real(w), path, out); }

static bool plan_world_list(World *w, const char *path, const char ***names, size_t *count, const char **error) {
    return real(w)->list_dir(real(w), path, names, count, error);
}

static int64_t plan_world_now(World *w) { return real(w)->now_ms(real(w)) + run_of(w)->planning->slept_ms; }
static int64_t plan_world_nano(World *w) { return real(w)->nano_time(real(w)) + run_of(w)->planning->slept_ms * 1000000; }
static void plan_world_random(World *w, void *out, size_t len) { real(w)->random(real(w), out, len); }
static const char *plan_world_getenv(World *w, const char *name) { return real(w)->getenv(real(w), name); }

static bool plan_world_sleep(World *w, int64_t ms) {
    run_of(w)->planning->slept_ms += ms;
    return true;
}

World *plan_world_new(Run *run) {
    World *w = gc_new(World);
    *w = (World){.self = run,
                 .run = plan_world_run,
                 .forget = plan_world_forget,
                 .read_file = plan_world_read,
                 .write_file = plan_world_write,
                 .stat = plan_world_stat,
                 .make_dirs = plan_world_make_dirs,
                 .remove_tree = plan_world_remove,
                 .rename = plan_world_rename,
                 .set_info = plan_world_set_info,
                 .list_dir = plan_world_list,
                 .http = plan_world_http,
                 .now_ms = plan_world_now,
                 .nano_time = plan_world_nano,
                 .random = plan_world_random,
                 .sleep = plan_world_sleep,
                 .getenv = plan_world_getenv};
    return w;
}
