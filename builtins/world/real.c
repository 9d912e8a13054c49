/*
 * The real outside: fills the World table with builtins/world/process.h, files.h and http.h. The HTTP library is loaded
 * at the first request.
 */
#include "builtins/world/real.h"

#include "builtins/world/files.h"
#include "builtins/world/http.h"
#include "builtins/world/outlive.h"
#include "builtins/world/process.h"
#include "grammar/gc.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/random.h>
#include <time.h>

typedef struct RealWorld {
    World table;
    Scheduler *sched;
    ProcessHost *processes;
    OutliveHost *outliving;
    HttpClient *http;
} RealWorld;

static RealWorld *real_of(World *w) { return w->self; }

static void real_run(World *w, const ProcessSpec *spec, ProcessResult *result) {
    if (spec->outlive)
        outlive_run(real_of(w)->outliving, spec, result);
    else
        process_run(real_of(w)->processes, spec, result);
}

static void real_forget(World *w, const char *outlive) { outlive_forget(real_of(w)->outliving, outlive); }

/* --- files -------------------------------------------------------------------------------------------- */

static bool real_read_file(World *w, const char *path, Buf *out, const char **error) {
    (void)w;
    return files_read(path, out, error);
}

static bool real_write_file(World *w, const char *path, Text bytes, bool append, const char **error) {
    (void)w;
    return files_write(path, bytes, append, error);
}

static void real_stat(World *w, const char *path, FileInfo *out) {
    (void)w;
    files_stat(path, out);
}

static bool real_make_dirs(World *w, const char *path, const char **error) {
    (void)w;
    return files_make_dirs(path, error);
}

static bool real_rename(World *w, const char *from, const char *to, const char **error) {
    (void)w;
    return files_rename(from, to, error);
}

static bool real_set_info(World *w, const char *path, int mode, int64_t mtime_ms, const char **error) {
    (void)w;
    return files_set_info(path, mode, mtime_ms, error);
}

static bool real_list_dir(World *w, const char *path, const char ***names, size_t *count, const char **error) {
    (void)w;
    return files_list(path, names, count, error);
}

typedef struct Removal {
    Wait wait;
    FileFault fault;
    char path[];
} Removal;

static void remove_on_pool(void *data) {
    Removal *removal = data;
    files_remove_tree(removal->path, &removal->fault);
}

static void end_removal(void *data) { wait_done(&((Removal *)data)->wait); }

/* A large tree takes seconds: the pool's work, while other branches go on. Not to be interrupted. */
static bool real_remove_tree(World *w, const char *path, const char **error) {
    Scheduler *sched = real_of(w)->sched;
    size_t size = strlen(path) + 1;
    Removal *removal = gc_pin_alloc(sizeof *removal + size);
    memcpy(removal->path, path, size);
    wait_begin(&removal->wait, sched);
    removal->wait.shielded = true;
    loop_work(sched_loop(sched), remove_on_pool, end_removal, removal);
    wait_for(&removal->wait);
    bool good = removal->fault.error == 0;
    if (!good && error) *error = text_printf("cannot remove %s: %s", removal->fault.path, strerror(removal->fault.error));
    gc_unpin(removal);
    return good;
}

/* --- network, clock, chance --------------------------------------------------------------------------- */

static bool real_http(World *w, const HttpRequest *request, HttpReply *reply) {
    RealWorld *real = real_of(w);
    if (!real->http) {
        const char *error = NULL;
        real->http = http_client_new(real->sched, &error);
        if (!real->http) {
            *reply = (HttpReply){.error = error};
            return false;
        }
    }
    return http_client_send(real->http, request, reply);
}

static int64_t clock_in(clockid_t clock, int64_t units_a_second) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * units_a_second + now.tv_nsec / (1000000000 / units_a_second);
}

static int64_t real_now_ms(World *w) {
    (void)w;
    return clock_in(CLOCK_REALTIME, 1000);
}

static int64_t real_nano_time(World *w) {
    (void)w;
    return clock_in(CLOCK_MONOTONIC, 1000000000);
}

/* The call can only be interrupted by a signal: the address is right, and every kernel that runs this has it. */
static void real_random(World *w, void *out, size_t len) {
    (void)w;
    for (char *at = out; len > 0;) {
        ssize_t got = getrandom(at, len, 0);
        if (got <= 0) continue;
        at += got;
        len -= (size_t)got;
    }
}

static bool real_sleep(World *w, int64_t ms) { return fiber_sleep(real_of(w)->sched, ms); }

static const char *real_getenv(World *w, const char *name) {
    (void)w;
    return getenv(name);
}

World *world_real_new(Scheduler *sched) {
    ProcessHost *processes = process_host_new(sched);
    if (!processes) return NULL;
    signal(SIGPIPE, SIG_IGN);
    RealWorld *real = gc_pin_alloc(sizeof *real);
    real->sched = sched;
    real->processes = processes;
    real->outliving = outlive_host_new(sched);
    real->table = (World){
        .self = real,
        .run = real_run,
        .forget = real_forget,
        .read_file = real_read_file,
        .write_file = real_write_file,
        .stat = real_stat,
        .make_dirs = real_make_dirs,
        .remove_tree = real_remove_tree,
        .rename = real_rename,
        .set_info = real_set_info,
        .list_dir = real_list_dir,
        .http = real_http,
        .now_ms = real_now_ms,
        .nano_time = real_nano_time,
        .random = real_random,
        .sleep = real_sleep,
        .getenv = real_getenv,
    };
    return &real->table;
}

void world_real_free(World *world) {
    RealWorld *real = real_of(world);
    if (real->http) http_client_free(real->http);
    process_host_free(real->processes);
    outlive_host_free(real->outliving);
    gc_unpin(real);
}
