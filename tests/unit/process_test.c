/* Programs run through builtins/world/process.h: output, exit codes, input, interrupts, errors, leaks. */
#include "builtins/world/process.h"
#include "grammar/gc.h"
#include "tests/unit/check.h"

#include <dirent.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

static Loop *loop;
static Scheduler *sched;
static ProcessHost *host;

typedef struct Ran {
    Buf out, err;
    uint64_t bytes;
    size_t pieces;
    bool drop_out;
    ProcessResult result;
    ProcessSpec spec;
    int64_t took;
    Fiber *fiber;
} Ran;

static void take_output(void *data, int stream, Text piece) {
    Ran *ran = data;
    ran->bytes += piece.len;
    ran->pieces++;
    if (stream == 2 || !ran->drop_out) buf_text(stream == 1 ? &ran->out : &ran->err, piece);
}

static void run_in_fiber(void *arg) {
    Ran *ran = arg;
    int64_t start = loop_now_fresh(loop);
    process_run(host, &ran->spec, &ran->result);
    ran->took = loop_now_fresh(loop) - start;
}

static Ran *prepare(const char *const *argv) {
    Ran *ran = gc_new(Ran);
    ran->spec = (ProcessSpec){.argv = argv, .output = take_output, .data = ran};
    return ran;
}

static void spawn(Ran *ran) { ran->fiber = fiber_spawn(sched, NULL, 0, run_in_fiber, ran); }

static Ran *run(Ran *ran) {
    spawn(ran);
    sched_run(sched, ran->fiber);
    return ran;
}

static Ran *prepare_shell(const char *script) {
    const char **argv = gc_new_array(const char *, 4);
    argv[0] = "sh";
    argv[1] = "-c";
    argv[2] = script;
    return prepare(argv);
}

static Ran *shell(const char *script) { return run(prepare_shell(script)); }

static Text out_of(const Ran *ran) { return buf_as_text(&ran->out); }
static bool error_has(const Ran *ran, const char *part) {
    return ran->result.error && strstr(ran->result.error, part) != NULL;
}

static int open_descriptors(void) {
    int count = 0;
    DIR *folder = opendir("/proc/self/fd");
    while (readdir(folder)) count++;
    closedir(folder);
    return count;
}

static bool is_alive(Text pid) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%.*s/stat", TEXT_FMT(text_trim(pid)));
    FILE *file = fopen(path, "re");
    if (!file) return false;
    char line[256] = "";
    bool running = fgets(line, sizeof line, file) && !strstr(line, ") Z ");
    fclose(file);
    return running;
}

/* --- what programs give ------------------------------------------------------------------------------- */

static void test_output(void) {
    Ran *ran = shell("echo out; echo err >&2; exit 3");
    CHECK(text_eq(out_of(ran), TEXT("out\n")) && text_eq(buf_as_text(&ran->err), TEXT("err\n")), "streams apart");
    CHECK(ran->result.exit_code == 3 && ran->result.signal == 0 && !ran->result.error, "exit code");
    ran = prepare_shell("echo 1; echo 2 >&2; echo 3");
    ran->spec.merge_streams = true;
    CHECK(text_eq(out_of(run(ran)), TEXT("1\n2\n3\n")), "merged in order: %s", ran->out.at);
    ran = shell("printf '\\377\\000x\\200'");
    CHECK(text_eq(out_of(ran), TEXT("\377\0x\200")), "any bytes pass");
    ran = shell("kill -TERM $$");
    CHECK(ran->result.signal == SIGTERM && ran->result.exit_code == 128 + SIGTERM, "ended by a signal");
    ran = prepare_shell("echo lost; exit 4");
    ran->spec.output = NULL;
    CHECK(run(ran)->result.exit_code == 4, "output nobody wants");
    ran = shell("exec >&- 2>&-; sleep 0.1; exit 7");
    CHECK(ran->result.exit_code == 7 && ran->took >= 100, "a program that closes its output goes on");
}

static void test_input_and_place(void) {
    Ran *ran = prepare_shell("cat; pwd; echo $A; ls /proc/self/fd | wc -l; ps -o sid= -p $$ | tr -d ' '; echo $$");
    const char *env[] = {"A=ä b", "PATH=/usr/bin:/bin", NULL};
    ran->spec.input = TEXT("in\n");
    ran->spec.cwd = "/usr";
    ran->spec.env = env;
    run(ran);
    CHECK(text_starts(out_of(ran), TEXT("in\n/usr\nä b\n4\n")), "input, folder, environment, descriptors: %s", ran->out.at);
    Text rest = text_span(ran->out.at + strlen("in\n/usr\nä b\n4\n"), ran->out.len - strlen("in\n/usr\nä b\n4\n"));
    ptrdiff_t line = text_find(rest, TEXT("\n"), 0);
    CHECK(line > 0 && text_eq(text_span(rest.at, (size_t)line), text_trim(text_span(rest.at + line, rest.len - (size_t)line))),
          "leads its session: %.*s", TEXT_FMT(rest));
    ran = shell("cat; echo end");
    CHECK(text_eq(out_of(ran), TEXT("end\n")), "no input is an empty input");
    size_t size = 3u << 20;
    char *large = gc_atomic(size);
    memset(large, 'x', size);
    ran = prepare_shell("wc -c");
    ran->spec.input = text_span(large, size);
    CHECK(text_eq(out_of(run(ran)), TEXT("3145728\n")), "3 MB of input: %s", ran->out.at);
    ran = prepare_shell("true");
    ran->spec.input = text_span(large, size);
    CHECK(run(ran)->result.exit_code == 0, "input that is not read");
    ran = shell("trap '' PIPE; grep -q SigIgn /proc/self/status && sed -n 's/^SigIgn:.//p;s/^SigBlk:.//p' /proc/self/status");
    CHECK(text_find(out_of(ran), TEXT("0000000000000000\n"), 0) == 0, "nothing blocked: %s", ran->out.at);
}

static void test_much_output(void) {
    Ran *ran = prepare_shell("head -c 100000000 /dev/zero");
    size_t before = gc_heap_bytes();
    ran->drop_out = true;
    run(ran);
    CHECK(ran->bytes == 100000000, "100 MB: %llu", (unsigned long long)ran->bytes);
    CHECK(gc_heap_bytes() < before + (1u << 20), "in flat memory");
    printf("100 MB took %d ms in %zu pieces\n", (int)ran->took, ran->pieces);
}

/* --- background programs ------------------------------------------------------------------------------ */

static void test_background(void) {
    Ran *ran = shell("sleep 30 & echo $!");
    CHECK(ran->took < 20000 && ran->result.exit_code == 0, "a background program does not hold the step: %d ms", (int)ran->took);
    Text pid = text_trim(out_of(ran));
    CHECK(is_alive(pid), "and goes on");
    kill((pid_t)strtol(text_z(pid), NULL, 10), SIGKILL);

    ran = shell("(sleep 0.1; echo late) & echo early");
    CHECK(text_eq(out_of(ran), TEXT("early\nlate\n")), "what comes soon after the exit is taken: %s", ran->out.at);

    ran = shell("(sleep 1; echo unheard; echo survived > /tmp/sluice-process-test.$$; echo more) & echo $$");
    Text file = text_of(text_printf("/tmp/sluice-process-test.%.*s", TEXT_FMT(text_trim(out_of(ran)))));
    for (int i = 0; i < 30 && access(text_z(file), F_OK) != 0; i++) fiber_sleep(sched, 100);
    CHECK(unlink(text_z(file)) == 0, "it does not break on its output after the step");

    ran = prepare_shell("yes & echo $! >&2");
    ran->drop_out = true;
    run(ran);
    CHECK(ran->took >= 1000 && ran->took < 300000, "endless output after the exit: %d ms", (int)ran->took);
    pid_t endless = (pid_t)strtol(text_z(buf_as_text(&ran->err)), NULL, 10);
    CHECK(endless > 1 && kill(endless, SIGKILL) == 0, "and it can be ended");
}

/* --- interrupts --------------------------------------------------------------------------------------- */

static void interrupt_later(void *arg) {
    Ran *ran = arg;
    fiber_sleep(sched, 200);
    fiber_interrupt(ran->fiber, NULL);
}

static Ran *interrupt(const char *script, int64_t grace) {
    Ran *ran = prepare_shell(script);
    ran->spec.term_grace_ms = grace;
    spawn(ran);
    fiber_spawn(sched, NULL, 0, interrupt_later, ran);
    sched_run(sched, ran->fiber);
    return ran;
}

static void test_interrupt(void) {
    Ran *ran = interrupt("trap 'echo bye; exit 5' TERM; sleep 60 & wait", 0);
    CHECK(ran->result.interrupted && ran->result.exit_code == 5, "TERM is sent: %d", ran->result.exit_code);
    CHECK(text_eq(out_of(ran), TEXT("bye\n")) && ran->took < 30000, "last words are heard, in %d ms", (int)ran->took);

    ran = interrupt("trap '' TERM; (while :; do sleep 1; done) & echo $!; while :; do sleep 1; done", 300);
    CHECK(ran->result.interrupted && ran->result.signal == SIGKILL, "KILL after the grace period");
    CHECK(ran->took >= 500 && ran->took < 30000, "after %d ms", (int)ran->took);
    CHECK(!is_alive(out_of(ran)), "nothing is left");

    ran = interrupt("set -m; sleep 60 & echo $!; sleep 61", 300);
    CHECK(ran->result.interrupted && ran->took < 30000 && !is_alive(out_of(ran)), "other groups of the session end, too");

    ran = interrupt("(trap '' TERM; sleep 60; true) & echo $!; exec sleep 60", 300);
    CHECK(!is_alive(out_of(ran)) && ran->took >= 400, "a child that outlives its parent is waited for and killed");

    ran = interrupt("kill -STOP $$", 60000);
    CHECK(ran->result.interrupted && ran->took < 30000, "a stopped program ends");

    ran = interrupt("while :; do echo yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy; done", 1000);
    CHECK(ran->result.interrupted && ran->took < 30000, "a talkative program ends");
}

/* --- errors ------------------------------------------------------------------------------------------- */

static Ran *run_one(const char *program, const char *cwd) {
    const char **argv = gc_new_array(const char *, 2);
    argv[0] = program;
    Ran *ran = prepare(argv);
    ran->spec.cwd = cwd;
    return run(ran);
}

static void write_script(const char *path, const char *text, mode_t mode) {
    FILE *file = fopen(path, "we");
    fputs(text, file);
    fclose(file);
    chmod(path, mode);
}

static void test_errors(void) {
    Ran *ran = run_one("no-such-program", NULL);
    CHECK(error_has(ran, "no program 'no-such-program' in PATH") && ran->result.exit_code == 127, "%s", ran->result.error);
    ran = run_one("/no/such/program", NULL);
    CHECK(error_has(ran, "no program at /no/such/program"), "%s", ran->result.error);
    ran = run_one("true", "/no/such/folder");
    CHECK(error_has(ran, "/no/such/folder: No such file"), "%s", ran->result.error);
    ran = run_one("true", "/etc/passwd");
    CHECK(error_has(ran, "/etc/passwd is not a folder"), "%s", ran->result.error);
    ran = run_one("", NULL);
    CHECK(error_has(ran, "without a name"), "%s", ran->result.error);
    ran = run_one(NULL, NULL);
    CHECK(error_has(ran, "without a name"), "%s", ran->result.error);

    char folder[] = "/tmp/sluice-process-XXXXXX";
    CHECK(mkdtemp(folder) != NULL, "folder");
    const char *script = text_printf("%s/script", folder);
    write_script(script, "#!/no/such/interpreter -x\n", 0755);
    ran = run_one(script, NULL);
    CHECK(error_has(ran, "interpreter '/no/such/interpreter -x'"), "%s", ran->result.error);
    write_script(script, "#!/bin/sh\r\n", 0755);
    ran = run_one(script, NULL);
    CHECK(error_has(ran, "carriage return"), "%s", ran->result.error);
    write_script(script, "echo $0 plain\n", 0644);
    ran = run_one(script, NULL);
    CHECK(error_has(ran, "permission") && ran->result.exit_code == 126, "%s", ran->result.error);
    chmod(script, 0755);
    ran = run_one("./script", folder);
    CHECK(!ran->result.error && text_ends(out_of(ran), TEXT("script plain\n")), "no #! line: the shell's: %s", ran->out.at);
    unlink(script);
    rmdir(folder);
}

static void test_too_big(void) {
    size_t size = 200000;
    char *large = gc_atomic(size + 1);
    memset(large, 'x', size);
    large[size] = '\0';
    memcpy(large, "BIG=", 4);
    const char *argv[] = {"/bin/true", large, NULL}, *env[] = {large, NULL}, *small[] = {"/bin/true", NULL};
    Ran *ran = prepare(argv);
    CHECK(error_has(run(ran), "one of its arguments is 200000 bytes long"), "%s", ran->result.error);
    ran = prepare(small);
    ran->spec.env = env;
    CHECK(error_has(run(ran), "environment variable BIG is 200000 bytes"), "%s", ran->result.error);

    const char **many = gc_new_array(const char *, 101);
    large[20000] = '\0';
    for (int i = 0; i < 100; i++) many[i] = large;
    ran = prepare(small);
    ran->spec.env = many;
    run(ran);
    CHECK(!ran->result.error || error_has(ran, "together exceed"), "2 MB of environment: %s", ran->result.error);
    const char **too_many = gc_new_array(const char *, 1001);
    for (int i = 0; i < 1000; i++) too_many[i] = large;
    ran = prepare(small);
    ran->spec.env = too_many;
    CHECK(error_has(run(ran), "together exceed"), "20 MB of environment: %s", ran->result.error);
}

/* --- many --------------------------------------------------------------------------------------------- */

static void test_many(void) {
    enum { AT_ONCE = 200 };
    Ran *ran[AT_ONCE];
    for (int i = 0; i < AT_ONCE; i++) {
        ran[i] = prepare_shell(text_printf("sleep 0.%d; echo %d; exit %d", i % 3, i, i % 50));
        spawn(ran[i]);
    }
    sched_run(sched, NULL);
    for (int i = 0; i < AT_ONCE; i++) {
        CHECK(ran[i]->result.exit_code == i % 50 && strtol(text_z(out_of(ran[i])), NULL, 10) == i, "branch %d", i);
    }
}

/* More programs at once than there are descriptors: some wait for others to end. */
static void test_few_descriptors(void) {
    enum { AT_ONCE = 100 };
    struct rlimit before, few = {.rlim_cur = 64};
    getrlimit(RLIMIT_NOFILE, &before);
    few.rlim_max = before.rlim_max;
    CHECK(setrlimit(RLIMIT_NOFILE, &few) == 0, "limit");
    Ran *ran[AT_ONCE];
    for (int i = 0; i < AT_ONCE; i++) {
        ran[i] = prepare_shell("sleep 0.02; echo x");
        spawn(ran[i]);
    }
    sched_run(sched, NULL);
    int good = 0;
    for (int i = 0; i < AT_ONCE; i++) good += text_eq(out_of(ran[i]), TEXT("x\n"));
    CHECK(good == AT_ONCE, "all have run: %d, %s", good, ran[AT_ONCE - 1]->result.error);
    setrlimit(RLIMIT_NOFILE, &before);
}

static void run_a_thousand(void *arg) {
    const char *argv[] = {"/bin/true", NULL};
    for (int i = 0; i < 1000; i++) {
        ProcessSpec spec = {.argv = argv, .output = take_output, .data = arg};
        ProcessResult result;
        process_run(host, &spec, &result);
        if (result.exit_code) CHECK(0, "run %d: %d", i, result.exit_code);
    }
}

static void test_thousand(void) {
    int64_t start = loop_now_fresh(loop);
    Fiber *fiber = fiber_spawn(sched, NULL, 0, run_a_thousand, gc_new(Ran));
    sched_run(sched, fiber);
    printf("1000 programs one after another took %d ms\n", (int)(loop_now_fresh(loop) - start));
}

int main(void) {
    gc_start();
    loop = loop_new();
    sched = sched_new(loop);
    host = process_host_new(sched);
    shell("true");
    int descriptors = open_descriptors();
    test_output();
    test_input_and_place();
    test_much_output();
    test_background();
    test_interrupt();
    test_errors();
    test_too_big();
    test_many();
    test_few_descriptors();
    test_thousand();
    for (int i = 0; i < 20 && open_descriptors() != descriptors; i++) fiber_sleep(sched, 50);
    CHECK(open_descriptors() == descriptors, "descriptors: %d before, %d after", descriptors, open_descriptors());
    process_host_free(host);
    sched_free(sched);
    loop_free(loop);
    return check_done();
}
