/*
 * Fuzz target of the evaluator: any bytes are run as a script, in a world without processes, files and network. Nothing
 * may crash, hang or read outside its memory, and what ends in an exception must have one. Beside the fuzzer's own
 * mutations, words and lines of the seeds are spliced in.
 */
#include "builtins/embedded.h"
#include "grammar/gc.h"
#include "interp/api.h"
#include "tests/fuzz/child.h"
#include "tests/fuzz/splice.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned seed);

static struct {
    Scheduler *sched;
    Interp *in;
    Fiber *fiber;
    const uint8_t *data;
    size_t size;
} run;

/* --- a world with nothing in it ------------------------------------------------------------------------------ */

static bool refuse(const char **error) {
    if (error) *error = "there is nothing outside";
    return false;
}

static void world_run(World *w, const ProcessSpec *spec, ProcessResult *result) {
    (void)w, (void)spec;
    *result = (ProcessResult){.exit_code = 127, .error = "there is nothing outside"};
}

static bool world_read(World *w, const char *path, Buf *out, const char **error) {
    (void)w, (void)path, (void)out;
    return refuse(error);
}

static bool world_write(World *w, const char *path, Text bytes, bool append, const char **error) {
    (void)w, (void)path, (void)bytes, (void)append;
    return refuse(error);
}

static void world_stat(World *w, const char *path, FileInfo *out) {
    (void)w, (void)path;
    *out = (FileInfo){0};
}

static bool world_path(World *w, const char *path, const char **error) {
    (void)w, (void)path;
    return refuse(error);
}

static bool world_rename(World *w, const char *from, const char *to, const char **error) {
    (void)w, (void)from, (void)to;
    return refuse(error);
}

static bool world_set_info(World *w, const char *path, int mode, int64_t mtime_ms, const char **error) {
    (void)w, (void)path, (void)mode, (void)mtime_ms;
    return refuse(error);
}

static bool world_list(World *w, const char *path, const char ***names, size_t *count, const char **error) {
    (void)w, (void)path, (void)names, (void)count;
    return refuse(error);
}

static bool world_http(World *w, const HttpRequest *request, HttpReply *reply) {
    (void)w, (void)request;
    *reply = (HttpReply){.error = "there is nothing outside"};
    return false;
}

static int64_t world_time(World *w) {
    (void)w;
    static int64_t now = 1500000000000;
    return now++;
}

static void world_random(World *w, void *out, size_t len) {
    (void)w;
    memset(out, 7, len);
}

static bool world_sleep(World *w, int64_t ms) {
    (void)w, (void)ms;
    return true;
}

static const char *world_getenv(World *w, const char *name) {
    (void)w, (void)name;
    return NULL;
}

static World nothing = {.run = world_run,
                        .read_file = world_read,
                        .write_file = world_write,
                        .stat = world_stat,
                        .make_dirs = world_path,
                        .remove_tree = world_path,
                        .rename = world_rename,
                        .set_info = world_set_info,
                        .list_dir = world_list,
                        .http = world_http,
                        .now_ms = world_time,
                        .nano_time = world_time,
                        .random = world_random,
                        .sleep = world_sleep,
                        .getenv = world_getenv};

/* --- one script ---------------------------------------------------------------------------------------------- */

static void swallow(void *self, Text text, bool is_error) { (void)self, (void)text, (void)is_error; }

static const char *folder(void *self) {
    (void)self;
    return "/nowhere";
}

static const char *const *environment(void *self) {
    (void)self;
    static const char *const none[] = {NULL};
    return none;
}

/* The script has computed enough: it ends at its next call or turn of a loop. */
static void end_script(void) {
    if (run.fiber) run.fiber->interrupted = true;
    interp_attend(run.in);
}

static void evaluate(void *arg) {
    (void)arg;
    Interp *in = run.in;
    DiagSink sink = {.max = 20};
    Buf out = {0};
    in->diags = &sink;
    Source *source = source_new("fuzz", text_span(gc_strndup((const char *)run.data, run.size), run.size));
    Script *script = interp_load(in, source, "fuzz");
    if (!script && !sink.errors) abort();
    Value v = script ? interp_run(in, script, v_null()) : v_null();
    if (is_abrupt(v)) {
        if (is_null(in->thrown)) abort();
        const char *message = exception_message(in, in->thrown);
        if (message && strstr(message, "failed without telling why")) abort();
        exception_report(in, thrown_take(in), &sink);
    }
    for (size_t i = 0; i < sink.count; i++) diag_render(&out, &sink.item[i], false);
}

static void run_script(const uint8_t *data, size_t size) {
    run.data = data;
    run.size = size;
    run.fiber = fiber_spawn(run.sched, NULL, FIBER_MAIN_STACK, evaluate, NULL);
    sched_run(run.sched, run.fiber);
}

/* --- the fuzzer's doors -------------------------------------------------------------------------------------- */

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    gc_start();
    splice_load(*argc, *argv);
    run.sched = sched_new(loop_new());
    InterpHost host = {.world = &nothing,
                       .sched = run.sched,
                       .print = swallow,
                       .folder = folder,
                       .environment = environment,
                       .library = embedded_library()};
    run.in = interp_new(&host);
    child.soft = end_script;
    child_share_counters();
    return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned seed) {
    return splice_mutate(data, size, max, seed);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    child_run(run_script, data, size);
    return 0;
}
