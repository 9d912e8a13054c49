/* The worlds: the same checks on files for the real and the fake one, then what is special to each. */
#include "builtins/world/fake.h"
#include "builtins/world/faulty.h"
#include "builtins/world/real.h"
#include "grammar/gc.h"
#include "tests/unit/check.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static Scheduler *sched;
static char folder[] = "/tmp/sluice-world-XXXXXX";

static const char *in(const char *name) { return text_printf("%s/%s", folder, name); }
static bool says(const char *error, const char *part) { return error && strstr(error, part); }

/* --- files, alike everywhere -------------------------------------------------------------------------- */

static void check_files(World *w, const char *which) {
    const char *error = "", **names;
    size_t count;
    FileInfo info;
    Buf bytes = {0};
    CHECK(w->write_file(w, in("a/b/c.txt"), TEXT("one\0two"), false, &error), "%s: %s", which, error);
    CHECK(w->write_file(w, in("a/b/c.txt"), TEXT("+"), true, &error), "%s: %s", which, error);
    CHECK(w->read_file(w, in("a/b/c.txt"), &bytes, &error) && text_eq(buf_as_text(&bytes), TEXT("one\0two+")), "%s", which);
    w->stat(w, in("a/b/c.txt"), &info);
    CHECK(info.kind == FILE_REGULAR && info.size == 8 && info.mtime_ms > 1500000000000, "%s: stat", which);
    w->stat(w, in("a"), &info);
    CHECK(info.kind == FILE_DIRECTORY, "%s: folder", which);
    w->stat(w, in("none"), &info);
    CHECK(info.kind == FILE_ABSENT, "%s: absent", which);
    CHECK(w->make_dirs(w, in("a/z/y"), &error) && w->make_dirs(w, in("a/z/y"), &error), "%s: %s", which, error);
    CHECK(w->write_file(w, in("a/B"), TEXT(""), false, &error), "%s: %s", which, error);
    CHECK(w->list_dir(w, in("a"), &names, &count, &error) && count == 3 && strcmp(names[0], "B") == 0 &&
              strcmp(names[1], "b") == 0 && strcmp(names[2], "z") == 0,
          "%s: list", which);
    CHECK(w->rename(w, in("a/b"), in("a/q"), &error), "%s: %s", which, error);
    buf_clear(&bytes);
    CHECK(w->read_file(w, in("a/q/c.txt"), &bytes, &error) && bytes.len == 8, "%s: renamed with its contents", which);

    CHECK(!w->read_file(w, in("none"), &bytes, &error) && says(error, "/none: No such file"), "%s: %s", which, error);
    CHECK(!w->read_file(w, in("a"), &bytes, &error) && says(error, "Is a directory"), "%s: %s", which, error);
    CHECK(!w->write_file(w, in("a"), TEXT(""), false, &error) && says(error, "Is a directory"), "%s: %s", which, error);
    CHECK(!w->write_file(w, in("a/B/x"), TEXT(""), false, &error) && says(error, "Not a directory"), "%s: %s", which, error);
    CHECK(!w->make_dirs(w, in("a/B/x/y"), &error) && says(error, "Not a directory"), "%s: %s", which, error);
    CHECK(!w->list_dir(w, in("a/B"), &names, &count, &error) && says(error, "Not a directory"), "%s: %s", which, error);
    CHECK(!w->list_dir(w, in("none"), &names, &count, NULL), "%s: no sentence wanted", which);
    CHECK(!w->rename(w, in("none"), in("a/x"), &error) && says(error, "No such file"), "%s: %s", which, error);
    CHECK(w->remove_tree(w, in("none"), &error) && w->remove_tree(w, in("a"), &error), "%s: remove", which);
    w->stat(w, in("a"), &info);
    CHECK(info.kind == FILE_ABSENT, "%s: removed", which);
}

/* --- the real one ------------------------------------------------------------------------------------- */

static void check_links(World *w) {
    const char *error = "";
    FileInfo info;
    w->write_file(w, in("kept/file"), TEXT("x"), false, NULL);
    w->make_dirs(w, in("tree/sub"), NULL);
    CHECK(symlink(in("kept"), in("tree/sub/link")) == 0 && symlink("nowhere", in("tree/dangling")) == 0, "links");
    w->stat(w, in("tree/sub/link"), &info);
    CHECK(info.kind == FILE_DIRECTORY && info.is_link, "a link to a folder");
    w->stat(w, in("tree/dangling"), &info);
    CHECK(info.kind == FILE_LINK && info.is_link, "a dangling link");
    CHECK(w->remove_tree(w, in("tree"), &error), "%s", error);
    w->stat(w, in("kept/file"), &info);
    CHECK(info.kind == FILE_REGULAR, "what a link points to stays");
    CHECK(symlink(in("kept"), in("direct")) == 0 && w->remove_tree(w, in("direct/"), &error), "%s", error);
    w->stat(w, in("kept/file"), &info);
    CHECK(info.kind == FILE_REGULAR, "also when named with a slash");
    CHECK(!w->remove_tree(w, "/", &error) && says(error, "cannot remove /"), "the root: %s", error);
}

static void check_deep_and_wide(World *w) {
    const char *error = "";
    Buf path = {0};
    buf_z(&path, in("deep"));
    for (int i = 0; i < 300; i++) buf_z(&path, "/d");
    CHECK(w->write_file(w, text_printf("%s/f", path.at), TEXT("x"), false, &error), "%s", error);
    for (int i = 0; i < 500; i++) w->write_file(w, text_printf("%s/w%d", in("deep"), i), TEXT(""), false, NULL);
    CHECK(w->remove_tree(w, in("deep"), &error), "%s", error);
    FileInfo info;
    w->stat(w, in("deep"), &info);
    CHECK(info.kind == FILE_ABSENT, "a deep and wide tree is gone");
}

/* As a user for whom modes count: a read-only folder, as Go's module cache makes them. */
static void check_read_only_folders(World *w) {
    w->write_file(w, in("cache/m/f"), TEXT("x"), false, NULL);
    CHECK(chmod(in("cache/m"), 0555) == 0, "chmod");
    if (geteuid() == 0) {
        const char *argv[] = {"chown", "-R", "65534:65534", in("cache"), NULL};
        ProcessResult result;
        w->run(w, &(ProcessSpec){.argv = argv}, &result);
        CHECK(chmod(folder, 0777) == 0 && seteuid(65534) == 0, "another user");
    }
    const char *error = "";
    CHECK(w->remove_tree(w, in("cache"), &error), "%s", error);
    CHECK(geteuid() != 65534 || seteuid(0) == 0, "back");
}

static void check_special_files(World *w) {
    const char *error = "";
    Buf bytes = {0};
    CHECK(mkfifo(in("pipe"), 0600) == 0 && w->read_file(w, in("pipe"), &bytes, &error) && bytes.len == 0,
          "a pipe nobody writes to does not hang");
    CHECK(w->read_file(w, "/proc/self/status", &bytes, &error) && bytes.len > 100, "a file without a size");
    unsigned char a[16] = {0}, b[16] = {0};
    w->random(w, a, sizeof a);
    w->random(w, b, sizeof b);
    CHECK(memcmp(a, b, sizeof a) != 0, "random");
    int64_t nanos = w->nano_time(w), now = w->now_ms(w);
    CHECK(w->sleep(w, 20) && w->nano_time(w) - nanos >= 20000000 && w->now_ms(w) - now < 5000, "clocks");
    setenv("SLUICE_WORLD_TEST", "yes", 1);
    CHECK(strcmp(w->getenv(w, "SLUICE_WORLD_TEST"), "yes") == 0 && !w->getenv(w, "SLUICE_NOT_SET"), "environment");
}

/* --- the fake one ------------------------------------------------------------------------------------- */

static void take_output(void *data, int stream, Text piece) { buf_printf(data, "%d:%.*s ", stream, TEXT_FMT(piece)); }

static ProcessResult run(World *w, Buf *out, const char *first, const char *second, const char *third) {
    const char *argv[] = {first, second, third, NULL};
    ProcessResult result;
    w->run(w, &(ProcessSpec){.argv = argv, .output = take_output, .data = out}, &result);
    return result;
}

static void check_script(World *w) {
    static const char *const good[] = {"run 'git *' -> 0 \"any\\n\"", "run 'git rev-parse *' -> 3 \"a\\tb\\\"\"",
                                       "run 'make' -> 2", "http 'GET https://x/*' -> 404 \"no\"",
                                       "env 'NAME' -> \"value\"", "file '/etc/x' -> \"text\""};
    static const char *const bad[] = {"", "walk 'x' -> 0", "run git -> 0", "run 'git' 0", "run 'git' -> \"x\"",
                                      "run 'git' -> 0 \"x", "run 'git' -> 0 \"x\" y", "env 'A' -> 1"};
    const char *error = "";
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        CHECK(fake_script(w, text_of(good[i]), &error), "%s: %s", good[i], error);
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        CHECK(!fake_script(w, text_of(bad[i]), &error) && says(error, "not understood"), "%s", bad[i]);
    }
}

static void check_answers(World *w) {
    Buf out = {0};
    check_script(w);
    CHECK(run(w, &out, "git", "rev-parse", "HEAD").exit_code == 3 && text_is(buf_as_text(&out), "1:a\tb\" "), "the last match");
    CHECK(run(w, &out, "git", "status", NULL).exit_code == 0, "an earlier one");
    CHECK(run(w, &out, "/bin/sh", "-c", "make").exit_code == 2, "a shell's script");
    w->write_file(w, "/s", TEXT("git log\n"), false, NULL);
    CHECK(run(w, &out, "/bin/sh", "-xe", "/s").exit_code == 0, "a script in a file");
    CHECK(says(run(w, &out, "go", "build", NULL).error, "no answer is told for the program: go build"), "no match");
    HttpReply reply;
    CHECK(w->http(w, &(HttpRequest){.method = "GET", .url = "https://x/y/z"}, &reply) && reply.status == 404, "http");
    CHECK(!w->http(w, &(HttpRequest){.method = "PUT", .url = "https://x/y"}, &reply) && reply.error, "no answer");
    CHECK(strcmp(w->getenv(w, "NAME"), "value") == 0 && !w->getenv(w, "PATH"), "environment");
    CHECK(text_find(fake_calls(w), TEXT("run git log\n"), 0) > 0 && text_find(fake_calls(w), TEXT("write /s\n"), 0) >= 0,
          "calls: %s", fake_calls(w).at);
}

typedef struct Nap {
    World *world;
    Buf *trace;
    int64_t ms;
} Nap;

static void nap_twice(void *arg) {
    Nap *nap = arg;
    int64_t start = nap->world->now_ms(nap->world);
    for (int i = 1; i <= 2; i++) {
        if (!nap->world->sleep(nap->world, nap->ms)) buf_z(nap->trace, "interrupted ");
        buf_printf(nap->trace, "%d@%d ", (int)nap->ms, (int)(nap->world->now_ms(nap->world) - start));
    }
}

static void check_virtual_time(World *w) {
    Buf trace = {0};
    Fiber *fibers[3];
    static const int64_t times[] = {3600000, 1000, 1500};
    int64_t start = loop_now_fresh(sched_loop(sched));
    for (int i = 0; i < 3; i++) {
        Nap *nap = gc_new(Nap);
        *nap = (Nap){w, &trace, times[i]};
        fibers[i] = fiber_spawn(sched, NULL, 0, nap_twice, nap);
    }
    fiber_join(fibers[1]);
    fiber_join(fibers[2]);
    fiber_interrupt(fibers[0], NULL);
    fiber_join(fibers[0]);
    CHECK(strcmp(trace.at, "1000@1000 1500@1500 1000@2000 1500@3000 interrupted 3600000@3000 3600000@3603000 ") == 0, "%s",
          trace.at);
    CHECK(loop_now_fresh(sched_loop(sched)) - start < 2000, "and no time has passed");
}

/* --- the faulty one ----------------------------------------------------------------------------------- */

/* Copies a file by way of a program: four calls that can fail. */
static bool copy_through_world(World *w, const char **error) {
    Buf bytes = {0}, out = {0};
    if (!w->make_dirs(w, "/to", error) || !w->read_file(w, "/from", &bytes, error)) return false;
    ProcessResult result = run(w, &out, "git", "log", NULL);
    if (result.error) *error = result.error;
    return !result.error && w->write_file(w, "/to/file", buf_as_text(&bytes), false, error);
}

static void check_faults(World *inner) {
    inner->write_file(inner, "/from", TEXT("x"), false, NULL);
    uint64_t nth = 1;
    for (;; nth++) {
        World *w = faulty_world_new(inner, nth);
        const char *error = NULL;
        bool good = copy_through_world(w, &error);
        if (faulty_world_calls(w) < nth) {
            CHECK(good, "without a fault it works");
            break;
        }
        CHECK(!good && says(error, text_printf("failure %d of the test", (int)nth)), "call %d: %s", (int)nth, error);
    }
    CHECK(nth == 5, "four calls can fail: %d", (int)nth - 1);
}

static void test_all(void *arg) {
    World *real = arg, *fake = fake_world_new(sched);
    check_files(real, "real");
    check_files(fake, "fake");
    check_links(real);
    check_deep_and_wide(real);
    check_read_only_folders(real);
    check_special_files(real);
    check_answers(fake);
    check_virtual_time(fake);
    check_faults(fake);
}

int main(void) {
    gc_start();
    Loop *loop = loop_new();
    sched = sched_new(loop);
    World *real = world_real_new(sched);
    CHECK(mkdtemp(folder) != NULL, "folder");
    fiber_spawn(sched, NULL, 0, test_all, real);
    sched_run(sched, NULL);
    const char *error = "";
    CHECK(real->remove_tree(real, folder, &error), "%s", error);
    world_real_free(real);
    sched_free(sched);
    loop_free(loop);
    return check_done();
}
