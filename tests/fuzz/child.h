/*
 * For fuzz targets whose job leaves traces in the process: each input runs in a child, bounded in time and memory. The
 * coverage counters lie in shared memory, so that the fuzzer sees what the child has reached.
 */
#ifndef SLUICE_TESTS_FUZZ_CHILD_H
#define SLUICE_TESTS_FUZZ_CHILD_H

#include <errno.h>
#include <sanitizer/allocator_interface.h>
#include <sanitizer/common_interface_defs.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

/* The bounds of the counters. Taken in assembly: a declaration in C would stand in the way of the instrumentation's own, and
 * the fuzzer would be told of no counters. */
extern uint8_t *const child_counters[2];
__asm__(".pushsection .data\n"
        ".balign 8\n"
        "child_counters: .quad __start___sancov_cntrs, __stop___sancov_cntrs\n"
        ".popsection\n");

enum { CHILD_TICK_MS = 50, CHILD_SOFT_MS = 500, CHILD_HARD_MS = 15000 };
#define CHILD_MEMORY ((size_t)1 << 30)

static struct {
    size_t allocated;
    int ticks;
    void (*soft)(void); /* called at each tick once CHILD_SOFT_MS have been computed: the job should end */
} child;

/* The whole pages of the counters; the rest of the first and the last stays private. */
static void child_share_counters(void) {
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    uintptr_t from = ((uintptr_t)child_counters[0] + page - 1) / page * page, to = (uintptr_t)child_counters[1] / page * page;
    if (to > from)
        mmap((void *)from, to - from, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
}

static void child_on_malloc(const volatile void *block, size_t size) {
    (void)block;
    child.allocated += size;
    if (child.allocated > CHILD_MEMORY) _exit(0); /* nothing is ever freed here: no fault of the job */
}

static void child_on_free(const volatile void *block) { (void)block; }

static void child_on_tick(int signum) {
    (void)signum;
    child.ticks++;
    if (child.ticks * CHILD_TICK_MS >= CHILD_SOFT_MS && child.soft) child.soft();
    if (child.ticks * CHILD_TICK_MS < CHILD_HARD_MS) return;
    static const char message[] = "the input does not come to an end; it was here:\n";
    ssize_t ignored = write(STDERR_FILENO, message, sizeof message - 1);
    (void)ignored;
    __sanitizer_print_stack_trace();
    abort();
}

/* Runs job(data, size) in a child; ends the fuzzer when the child did not end well. */
static void child_run(void (*job)(const uint8_t *data, size_t size), const uint8_t *data, size_t size) {
    pid_t pid = fork();
    if (pid == 0) {
        struct itimerval tick = {{0, CHILD_TICK_MS * 1000}, {0, CHILD_TICK_MS * 1000}};
        signal(SIGVTALRM, child_on_tick);
        setitimer(ITIMER_VIRTUAL, &tick, NULL);
        child.allocated = 0;
        __sanitizer_install_malloc_and_free_hooks(child_on_malloc, child_on_free);
        job(data, size);
        _exit(0);
    }
    int status = 0;
    pid_t ended = pid < 0 ? -1 : waitpid(pid, &status, 0);
    while (ended < 0 && errno == EINTR) ended = waitpid(pid, &status, 0); /* by the fuzzer's own clock */
    if (ended != pid || status != 0) abort();
}

#endif
