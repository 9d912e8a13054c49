/* Fibers, the loop's timers and watches, and the collector's view of suspended stacks. */
#include "grammar/gc.h"
#include "grammar/text.h"
#include "interp/fiber.h"
#include "tests/unit/check.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

static Scheduler *sched;
static Loop *loop;
static Buf trace;

typedef struct Node {
    struct Node *next;
    uint64_t value;
} Node;

/* --- order and joining -------------------------------------------------------------------------------- */

static void step_thrice(void *arg) {
    for (int i = 0; i < 3; i++) {
        buf_printf(&trace, "%s%d ", (const char *)arg, i);
        fiber_yield(sched);
    }
}

static void test_order(void) {
    buf_clear(&trace);
    fiber_spawn(sched, "a", 0, step_thrice, "a");
    Fiber *b = fiber_spawn(sched, "b", 0, step_thrice, "b");
    fiber_spawn(sched, "c", 0, step_thrice, "c");
    sched_run(sched, NULL);
    CHECK(text_eq(buf_as_text(&trace), TEXT("a0 b0 c0 a1 b1 c1 a2 b2 c2 ")), "order: %s", trace.at);
    CHECK(b->finished && b->parent == NULL && sched_current(sched) == NULL, "all have ended");
}

static void sleep_and_tell(void *arg) {
    int ms = *(int *)arg;
    fiber_sleep(sched, ms);
    buf_printf(&trace, "%d ", ms);
}

static void be_parent(void *arg) {
    static int times[] = {30, 10, 20};
    Fiber *me = sched_current(sched);
    me->context = arg;
    Fiber *child[3];
    for (int i = 0; i < 3; i++) {
        child[i] = fiber_spawn(sched, NULL, 0, sleep_and_tell, &times[i]);
        CHECK(child[i]->parent == me && child[i]->context == arg, "a child knows its parent and context");
    }
    for (int i = 0; i < 3; i++) CHECK(fiber_join(child[i]), "join %d", i);
    CHECK(fiber_join(child[0]), "joining what has ended");
    buf_z(&trace, "joined");
}

static void test_join(void) {
    buf_clear(&trace);
    int64_t start = loop_now_fresh(loop);
    Fiber *root = fiber_spawn(sched, "root", 0, be_parent, &trace);
    sched_run(sched, root);
    int64_t took = loop_now_fresh(loop) - start;
    CHECK(text_eq(buf_as_text(&trace), TEXT("10 20 30 joined")), "timers in order: %s", trace.at);
    CHECK(took >= 30 && took < 30000, "slept together, never too short: %d ms", (int)took);
}

static void compute_long(void *arg) {
    (void)arg;
    for (int64_t end = loop_now_fresh(loop) + 50; loop_now_fresh(loop) < end;) continue;
}

static void ignore(void *data) { (void)data; }

/* The timer comes due while a fiber computes, so that the loop finds it on entry and not after a sleep. */
static void test_late_timer(void) {
    static int ms = 10;
    LoopTimer *other = loop_timer(loop, 60000, 0, ignore, NULL);
    int64_t start = loop_now_fresh(loop);
    Fiber *sleeper = fiber_spawn(sched, NULL, 0, sleep_and_tell, &ms);
    fiber_spawn(sched, NULL, 0, compute_long, NULL);
    sched_run(sched, sleeper);
    int64_t took = loop_now_fresh(loop) - start;
    CHECK(took >= 50 && took < 30000, "woken at once: %d ms", (int)took);
    loop_timer_stop(other);
}

/* --- interruption ------------------------------------------------------------------------------------- */

static void sleep_long(void *arg) {
    int *outcome = arg;
    *outcome = fiber_sleep(sched, 60000) ? 1 : 2;
    if (*outcome == 2 && !fiber_sleep(sched, 1)) *outcome = 3; /* the mark must have been taken */
}

static void end_wait(void *data) { wait_done(data); }

static void sleep_shielded(void *arg) {
    int *outcome = arg;
    Wait wait;
    wait_begin(&wait, sched);
    wait.shielded = true;
    LoopTimer *timer = loop_timer(loop, 20, 0, end_wait, &wait);
    bool done = wait_for(&wait);
    loop_timer_stop(timer);
    *outcome = !done ? 1 : fiber_sleep(sched, 60000) ? 2 : 3;
}

static void join_long(void *arg) {
    static int inner;
    Fiber *child = fiber_spawn(sched, NULL, 0, sleep_long, &inner);
    *(int *)arg = fiber_join(child) ? 1 : 2;
    fiber_interrupt(child, NULL);
    fiber_join(child);
}

static void interrupt_all(void *arg) {
    Fiber **victims = arg;
    fiber_sleep(sched, 5);
    for (int i = 0; i < 3; i++) {
        fiber_interrupt(victims[i], "why");
        fiber_interrupt(victims[i], "again");
        CHECK(strcmp(victims[i]->interrupt_cause, "why") == 0, "the first cause stays");
    }
}

static void test_interrupt(void) {
    int outcome[3] = {0};
    Fiber *victims[3] = {
        fiber_spawn(sched, NULL, 0, sleep_long, &outcome[0]),
        fiber_spawn(sched, NULL, 0, sleep_shielded, &outcome[1]),
        fiber_spawn(sched, NULL, 0, join_long, &outcome[2]),
    };
    fiber_spawn(sched, NULL, 0, interrupt_all, victims);
    sched_run(sched, NULL);
    CHECK(outcome[0] == 2, "a sleeping fiber is interrupted once: %d", outcome[0]);
    CHECK(outcome[1] == 3, "a shielded wait ends first, the next is interrupted: %d", outcome[1]);
    CHECK(outcome[2] == 2, "a joining fiber is interrupted: %d", outcome[2]);
    fiber_interrupt(victims[0], NULL);
}

static WaitQueue queue;
static int awake;

static void wait_in_queue(void *arg) {
    bool woken = queue_wait(&queue, sched);
    if (woken) awake++;
    *(bool *)arg = woken;
}

static void wake_some(void *arg) {
    fiber_yield(sched);
    CHECK(queue.count == 4, "four wait");
    fiber_interrupt(*(Fiber **)arg, NULL);
    fiber_yield(sched);
    fiber_yield(sched);
    CHECK(queue.count == 3 && awake == 0, "the interrupted one has left the queue");
    queue_wake_one(&queue);
    fiber_yield(sched);
    CHECK(queue.count == 2 && awake == 1, "one is awake");
    queue_wake_all(&queue);
}

static void test_queue(void) {
    bool woken[4] = {0};
    Fiber *fibers[4];
    for (int i = 0; i < 4; i++) fibers[i] = fiber_spawn(sched, NULL, 0, wait_in_queue, &woken[i]);
    fiber_spawn(sched, NULL, 0, wake_some, &fibers[1]);
    sched_run(sched, NULL);
    CHECK(woken[0] && !woken[1] && woken[2] && woken[3], "the interrupted one was not woken");
    queue_wake_one(&queue);
}

static void wait_for_nothing(void *arg) { *(bool *)arg = queue_wait(&queue, sched); }

static void test_deadlock_returns(void) {
    bool woken = false;
    Fiber *stuck = fiber_spawn(sched, NULL, 0, wait_for_nothing, &woken);
    sched_run(sched, stuck);
    CHECK(!stuck->finished, "a deadlock is returned, not slept through");
    queue_wake_all(&queue);
    sched_run(sched, stuck);
    CHECK(stuck->finished && woken, "and can be resolved");
}

/* --- the collector ------------------------------------------------------------------------------------ */

enum { MANY = 10000, ROUNDS = 11 };
static int finished_well;

/* Each fiber keeps a list reachable from its stack alone, and looks at it after each switch. */
static void keep_list(void *arg) {
    uint64_t seed = (uintptr_t)arg;
    Node *list = NULL;
    for (uint64_t round = 0; round < ROUNDS; round++) {
        Node *node = gc_new(Node);
        *node = (Node){list, seed * 100 + round};
        list = node;
        fiber_yield(sched);
        uint64_t expected = seed * 100 + round;
        for (const Node *at = list; at; at = at->next) {
            if (at->value != expected--) return;
        }
    }
    finished_well++;
}

static void collect_often(void *unused) {
    (void)unused;
    for (int round = 0; round < ROUNDS; round++) {
        gc_collect_now();
        for (int i = 0; i < 1000; i++) memset(gc_alloc(sizeof(Node)), 0xAA, sizeof(Node));
        fiber_yield(sched);
    }
}

static void test_collector(void) {
    finished_well = 0;
    for (uintptr_t i = 0; i < MANY; i++) fiber_spawn(sched, NULL, 0, keep_list, (void *)i);
    fiber_spawn(sched, NULL, 0, collect_often, NULL);
    sched_run(sched, NULL);
    CHECK(finished_well == MANY, "no object was lost: %d of %d", finished_well, MANY);
}

/* Sanitizers take more stack and memory than the program itself. */
static bool sanitized(void) { return getenv("TIME_FACTOR") != NULL; }

static void sleep_a_second(void *unused) {
    (void)unused;
    if (fiber_sleep(sched, 1000)) finished_well++;
}

static void test_many_sleepers(void) {
    finished_well = 0;
    int64_t start = loop_now_fresh(loop);
    for (int i = 0; i < MANY; i++) fiber_spawn(sched, NULL, 0, sleep_a_second, NULL);
    sched_run(sched, NULL);
    int64_t took = loop_now_fresh(loop) - start;
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    /* One after the other they would need 10,000 s, with committed stacks 10 GB. */
    CHECK(finished_well == MANY && took >= 1000, "all slept: %d in %d ms", finished_well, (int)took);
    CHECK(took < 300000, "10,000 sleepers took %d ms", (int)took);
    CHECK(sanitized() || usage.ru_maxrss / 1024 < 3000, "10,000 sleepers took %ld MB", usage.ru_maxrss / 1024);
}

static int dig(int depth, const char *limit) {
    char here[256];
    memset(here, depth & 0x7F, sizeof here);
    __asm__ volatile("" : : "r"(here) : "memory"); /* keeps one frame a call */
    if (here < limit) return depth;
    int reached = dig(depth + 1, limit);
    return here[0] == (depth & 0x7F) ? reached : -1;
}

static void recurse(void *arg) { *(int *)arg = dig(0, sched_current(sched)->stack_limit); }

static void test_deep_stack(void) {
    int small = 0, large = 0;
    fiber_spawn(sched, NULL, 0, recurse, &small);
    fiber_spawn(sched, NULL, FIBER_MAIN_STACK, recurse, &large);
    sched_run(sched, NULL);
    int less = sanitized() ? 2 : 1; /* red zones around each frame */
    CHECK(small > 10000 / less && large > 100000 / less, "depth %d in a branch, %d in the main fiber", small, large);
}

/* --- the loop ----------------------------------------------------------------------------------------- */

typedef struct PipeTest {
    Wait wait;
    int fd, fired;
    LoopTimer *timer;
    char text[16];
} PipeTest;

static void read_pipe(void *data, int events) {
    PipeTest *test = data;
    ssize_t len = events & LOOP_READ ? read(test->fd, test->text, sizeof test->text - 1) : -1;
    test->text[len < 0 ? 0 : len] = '\0';
    wait_done(&test->wait);
}

static void count_fire(void *data) {
    PipeTest *test = data;
    if (++test->fired < 3) return;
    loop_timer_stop(test->timer);
    test->timer = NULL;
    wait_done(&test->wait);
}

static void compute(void *data) { ((PipeTest *)data)->fired = 42; }

static void end_work(void *data) { wait_done(&((PipeTest *)data)->wait); }

static void note_signal(void *data, int signum) {
    ((PipeTest *)data)->fired = signum;
    wait_done(&((PipeTest *)data)->wait);
}

/* Runs outside fibers: wait_for then runs the loop itself. */
static void test_loop(void) {
    PipeTest test = {0};
    int ends[2];
    CHECK(pipe2(ends, O_CLOEXEC) == 0, "pipe");
    test.fd = ends[0];
    LoopWatch *watch = loop_watch(loop, ends[0], LOOP_READ, read_pipe, &test);
    CHECK(watch && !loop_watch(loop, ends[0], LOOP_READ, read_pipe, &test), "a second watch is refused");
    wait_begin(&test.wait, sched);
    CHECK(write(ends[1], "hello", 5) == 5 && wait_for(&test.wait), "the pipe is readable");
    CHECK(strcmp(test.text, "hello") == 0, "read: %s", test.text);
    loop_watch_background(watch);
    CHECK(!loop_step(loop, true), "a background watch keeps nothing waiting");
    loop_watch_stop(watch);
    close(ends[0]);
    close(ends[1]);

    wait_begin(&test.wait, sched);
    test.timer = loop_timer(loop, 1, 1, count_fire, &test);
    CHECK(wait_for(&test.wait) && test.fired == 3, "a repeated timer, stopped in its callback");

    wait_begin(&test.wait, sched);
    loop_work(loop, compute, end_work, &test);
    CHECK(wait_for(&test.wait) && test.fired == 42, "pool work");

    wait_begin(&test.wait, sched);
    LoopSignal *signal = loop_signal(loop, SIGUSR1, note_signal, &test);
    LoopTimer *guard = loop_timer(loop, 5000, 0, end_wait, &test.wait);
    kill(getpid(), SIGUSR1);
    CHECK(wait_for(&test.wait) && test.fired == SIGUSR1, "a signal");
    loop_signal_stop(signal);
    loop_timer_stop(guard);
    int file = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    CHECK(!loop_watch(loop, file, LOOP_READ, read_pipe, &test), "a regular file cannot be waited on");
    close(file);
}

int main(void) {
    gc_start();
    loop = loop_new();
    sched = sched_new(loop);
    test_order();
    test_join();
    test_late_timer();
    test_interrupt();
    test_queue();
    test_deadlock_returns();
    test_collector();
    test_many_sleepers();
    test_deep_stack();
    test_loop();
    sched_free(sched);
    loop_free(loop);
    return check_done();
}
