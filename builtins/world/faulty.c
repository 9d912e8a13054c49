/*
 * An outside that breaks: each function counts, and either fails or hands on.
 */
#include "builtins/world/faulty.h"

#include "grammar/gc.h"

typedef struct Faulty {
    World table;
    World *inner;
    uint64_t calls, fail_at;
} Faulty;

static Faulty *faulty_of(World *w) { return w->self; }
static World *inner_of(World *w) { return faulty_of(w)->inner; }

uint64_t faulty_world_calls(World *world) { return faulty_of(world)->calls; }

/* NULL, or the sentence of the failure when it is this call's turn. */
static const char *failure(World *w, const char *what, const char *about) {
    Faulty *faulty = faulty_of(w);
    if (++faulty->calls != faulty->fail_at) return NULL;
    return text_printf("cannot %s %s: failure %llu of the test", what, about, (unsigned long long)faulty->calls);
}

static bool fails(World *w, const char *what, const char *path, const char **error) {
    const char *sentence = failure(w, what, path);
    if (sentence && error) *error = sentence;
    return sentence != NULL;
}

static void faulty_run(World *w, const ProcessSpec *spec, ProcessResult *result) {
    const char *sentence = failure(w, "start", spec->argv[0]);
    if (!sentence) {
        inner_of(w)->run(inner_of(w), spec, result);
        return;
    }
    *result = (ProcessResult){.exit_code = 126, .error = sentence};
}

static bool faulty_read_file(World *w, const char *path, Buf *out, const char **error) {
    return !fails(w, "read", path, error) && inner_of(w)->read_file(inner_of(w), path, out, error);
}

static bool faulty_write_file(World *w, const char *path, Text bytes, bool append, const char **error) {
    return !fails(w, "write", path, error) && inner_of(w)->write_file(inner_of(w), path, bytes, append, error);
}

static void faulty_stat(World *w, const char *path, FileInfo *out) { inner_of(w)->stat(inner_of(w), path, out); }

static bool faulty_make_dirs(World *w, const char *path, const char **error) {
    return !fails(w, "make the folder", path, error) && inner_of(w)->make_dirs(inner_of(w), path, error);
}

static bool faulty_remove_tree(World *w, const char *path, const char **error) {
    return !fails(w, "remove", path, error) && inner_of(w)->remove_tree(inner_of(w), path, error);
}

static bool faulty_set_info(World *w, const char *path, int mode, int64_t mtime_ms, const char **error) {
    return !fails(w, "set_info", path, error) && inner_of(w)->set_info(inner_of(w), path, mode, mtime_ms, error);
}
static bool faulty_rename(World *w, const char *from, const char *to, const char **error) {
    return !fails(w, "rename", from, error) && inner_of(w)->rename(inner_of(w), from, to, error);
}

static bool faulty_list_dir(World *w, const char *path, const char ***names, size_t *count, const char **error) {
    return !fails(w, "list", path, error) && inner_of(w)->list_dir(inner_of(w), path, names, count, error);
}

static bool faulty_http(World *w, const HttpRequest *request, HttpReply *reply) {
    const char *sentence = failure(w, "ask", request->url);
    if (!sentence) return inner_of(w)->http(inner_of(w), request, reply);
    *reply = (HttpReply){.error = sentence};
    return false;
}

static int64_t faulty_now_ms(World *w) { return inner_of(w)->now_ms(inner_of(w)); }
static int64_t faulty_nano_time(World *w) { return inner_of(w)->nano_time(inner_of(w)); }
static void faulty_random(World *w, void *out, size_t len) { inner_of(w)->random(inner_of(w), out, len); }
static bool faulty_sleep(World *w, int64_t ms) { return inner_of(w)->sleep(inner_of(w), ms); }
static const char *faulty_getenv(World *w, const char *name) { return inner_of(w)->getenv(inner_of(w), name); }

World *faulty_world_new(World *inner, uint64_t fail_at) {
    Faulty *faulty = gc_new(Faulty);
    faulty->inner = inner;
    faulty->fail_at = fail_at;
    faulty->table = (World){
        .self = faulty,
        .run = faulty_run,
        .read_file = faulty_read_file,
        .write_file = faulty_write_file,
        .stat = faulty_stat,
        .make_dirs = faulty_make_dirs,
        .remove_tree = faulty_remove_tree,
        .rename = faulty_rename,
        .set_info = faulty_set_info,
        .list_dir = faulty_list_dir,
        .http = faulty_http,
        .now_ms = faulty_now_ms,
        .nano_time = faulty_nano_time,
        .random = faulty_random,
        .sleep = faulty_sleep,
        .getenv = faulty_getenv,
    };
    return &faulty->table;
}
