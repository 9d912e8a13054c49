/*
 * The event loop over libuv. Each handle of ours begins with libuv's and is pinned until libuv's close callback;
 * libuv's `data` points back at it.
 */
#include "interp/loop.h"

#include "grammar/gc.h"
#include "interp/nearby.h"

#include <fcntl.h>
#include <unistd.h>
#include <uv.h>

struct Loop {
    uv_loop_t uv;
    uv_idle_t poll; /* active during loop_poll */
};

struct LoopTimer {
    uv_timer_t uv;
    void (*fire)(void *data);
    void *data;
};

struct LoopWatch {
    uv_poll_t uv;
    void (*ready)(void *data, int events);
    void *data;
    int events;
};

struct LoopSignal {
    uv_signal_t uv;
    void (*fire)(void *data, int signum);
    void *data;
};

typedef struct LoopWork {
    uv_work_t uv;
    void (*work)(void *data);
    void (*done)(void *data);
    void *data;
} LoopWork;

enum { NANOS_PER_MILLI = 1000000 };

static void free_handle(uv_handle_t *handle) { gc_unpin(handle->data); }

static void close_handle(uv_handle_t *handle) {
    if (!uv_is_closing(handle)) uv_close(handle, free_handle);
}

/* --- the loop itself ---------------------------------------------------------------------------------- */

/* A process started without standard streams would hand out their numbers to pipes and sockets, which then get mixed up in
 * children and refused by libuv. */
static void fill_standard_streams(void) {
    int fd;
    do {
        fd = open("/dev/null", O_RDWR | O_CLOEXEC);
    } while (fd >= 0 && fd <= STDERR_FILENO);
    if (fd >= 0) close(fd);
}

Loop *loop_new(void) {
    fill_standard_streams();
    Loop *loop = gc_pin_alloc(sizeof *loop);
    if (uv_loop_init(&loop->uv) == 0) {
        uv_idle_init(&loop->uv, &loop->poll);
        return loop;
    }
    gc_unpin(loop);
    return NULL;
}

static void close_one(uv_handle_t *handle, void *unused) {
    (void)unused;
    close_handle(handle);
}

void loop_free(Loop *loop) {
    uv_walk(&loop->uv, close_one, NULL);
    uv_run(&loop->uv, UV_RUN_DEFAULT);
    uv_loop_close(&loop->uv);
    gc_unpin(loop);
}

bool loop_step(Loop *loop, bool wait) {
    uv_run(&loop->uv, wait ? UV_RUN_ONCE : UV_RUN_NOWAIT);
    return uv_loop_alive(&loop->uv) != 0;
}

static void on_idle(uv_idle_t *idle) { (void)idle; }

void loop_poll(Loop *loop) {
    uv_idle_start(&loop->poll, on_idle);
    uv_run(&loop->uv, UV_RUN_NOWAIT);
    uv_idle_stop(&loop->poll);
}

int64_t loop_now(Loop *loop) { return (int64_t)uv_now(&loop->uv); }

int64_t loop_now_fresh(Loop *loop) {
    (void)loop;
    return (int64_t)(uv_hrtime() / NANOS_PER_MILLI);
}

/* --- timers ------------------------------------------------------------------------------------------- */

/* libuv runs the timers that are due, and then sleeps until the next event: stopped, it looks for events only, so that
 * what the timer has woken runs at once. */
static void on_timer(uv_timer_t *uv) {
    LoopTimer *timer = uv->data;
    uv_stop(uv->loop);
    timer->fire(timer->data);
}

/* Script may have run for long since the loop last looked at the clock; and its clock is cut to whole milliseconds, hence
 * the one more. */
static void start_timer(LoopTimer *timer, int64_t after_ms, int64_t every_ms) {
    uv_update_time(timer->uv.loop);
    uint64_t after = after_ms > 0 ? (uint64_t)after_ms + 1 : 0;
    uv_timer_start(&timer->uv, on_timer, after, every_ms > 0 ? (uint64_t)every_ms : 0);
}

LoopTimer *loop_timer(Loop *loop, int64_t after_ms, int64_t every_ms, void (*fire)(void *data), void *data) {
    LoopTimer *timer = gc_pin_alloc(sizeof *timer);
    uv_timer_init(&loop->uv, &timer->uv);
    timer->uv.data = timer;
    timer->fire = fire;
    timer->data = data;
    start_timer(timer, after_ms, every_ms);
    return timer;
}

void loop_timer_again(LoopTimer *timer, int64_t after_ms, int64_t every_ms) { start_timer(timer, after_ms, every_ms); }

void loop_timer_stop(LoopTimer *timer) {
    if (timer) close_handle((uv_handle_t *)&timer->uv);
}

void loop_timer_background(LoopTimer *timer) { uv_unref((uv_handle_t *)&timer->uv); }

/* --- descriptors -------------------------------------------------------------------------------------- */

static void on_poll(uv_poll_t *uv, int status, int events) {
    LoopWatch *watch = uv->data;
    int told = 0;
    if (events & UV_READABLE) told |= LOOP_READ;
    if (events & UV_WRITABLE) told |= LOOP_WRITE;
    if (events & UV_DISCONNECT) told |= LOOP_HANGUP;
    if (status < 0) told |= watch->events | LOOP_HANGUP;
    watch->ready(watch->data, told);
}

static int start_poll(LoopWatch *watch, int events) {
    int wanted = 0;
    if (events & LOOP_READ) wanted |= UV_READABLE;
    if (events & LOOP_WRITE) wanted |= UV_WRITABLE;
    if (events & LOOP_HANGUP) wanted |= UV_DISCONNECT;
    watch->events = events;
    return uv_poll_start(&watch->uv, wanted, on_poll);
}

LoopWatch *loop_watch(Loop *loop, int fd, int events, void (*ready)(void *data, int events), void *data) {
    LoopWatch *watch = gc_pin_alloc(sizeof *watch);
    if (uv_poll_init(&loop->uv, &watch->uv, fd) != 0) {
        gc_unpin(watch);
        return NULL;
    }
    watch->uv.data = watch;
    watch->ready = ready;
    watch->data = data;
    if (start_poll(watch, events) == 0) return watch;
    loop_watch_stop(watch);
    return NULL;
}

void loop_watch_change(LoopWatch *watch, int events) { start_poll(watch, events); }

void loop_watch_stop(LoopWatch *watch) {
    if (watch) close_handle((uv_handle_t *)&watch->uv);
}

void loop_watch_background(LoopWatch *watch) { uv_unref((uv_handle_t *)&watch->uv); }

/* --- the thread pool ---------------------------------------------------------------------------------- */

static void on_work(uv_work_t *uv) {
    LoopWork *job = uv->data;
    job->work(job->data);
}

static void on_work_done(uv_work_t *uv, int status) {
    (void)status;
    LoopWork *job = uv->data;
    job->done(job->data);
    gc_unpin(job);
}

void loop_work(Loop *loop, void (*work)(void *data), void (*done)(void *data), void *data) {
    LoopWork *job = gc_pin_alloc(sizeof *job);
    job->uv.data = job;
    job->work = work;
    job->done = done;
    job->data = data;
    nearby_roam(); /* the pool's threads, when this is their first work */
    uv_queue_work(&loop->uv, &job->uv, on_work, on_work_done);
}

/* --- signals ------------------------------------------------------------------------------------------ */

static void on_signal(uv_signal_t *uv, int signum) {
    LoopSignal *signal = uv->data;
    signal->fire(signal->data, signum);
}

LoopSignal *loop_signal(Loop *loop, int signum, void (*fire)(void *data, int signum), void *data) {
    LoopSignal *signal = gc_pin_alloc(sizeof *signal);
    uv_signal_init(&loop->uv, &signal->uv);
    signal->uv.data = signal;
    signal->fire = fire;
    signal->data = data;
    uv_unref((uv_handle_t *)&signal->uv);
    if (uv_signal_start(&signal->uv, on_signal, signum) == 0) return signal;
    loop_signal_stop(signal);
    return NULL;
}

void loop_signal_stop(LoopSignal *signal) {
    if (signal) close_handle((uv_handle_t *)&signal->uv);
}
