/*
 * Running programs. The output arrives through pipes, the exit through a pidfd (or SIGCHLD where the kernel has none),
 * both in the loop; the calling fiber waits. Each program leads a session, so that an interrupt reaches everything it
 * has started.
 */
#include "builtins/world/process.h"

#include "builtins/world/spawn.h"
#include "grammar/gc.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    PIECE = 64 << 10,         /* one read: what a pipe holds */
    READS_A_TURN = 16,        /* then the others get their turn */
    QUIET_MS = 250,           /* output open but silent this long after the exit: left in the background */
    DRAIN_MS = 2000,          /* and this long in any case */
    EXIT_POLL_MS = 100,       /* without pidfd, besides SIGCHLD */
    EXIT_NOT_FOUND = 127,     /* as the shell has it */
    EXIT_NOT_STARTED = 126,
    EXIT_BY_SIGNAL = 128,
};

typedef struct Running Running;

/* One pipe of output. Outlives its Running when a background program keeps it open. */
typedef struct Stream {
    ProcessHost *host;
    Running *owner; /* NULL: read on and drop */
    int number, fd;
    LoopWatch *watch;
    struct Stream *before, *after; /* in host->orphans */
} Stream;

struct Running {
    ProcessHost *host;
    const ProcessSpec *spec;
    pid_t pid;
    int pidfd;
    LoopWatch *exit_watch;
    LoopSignal *exit_signal; /* in place of the watch */
    LoopTimer *exit_poll;
    Stream *streams[2];
    LoopTimer *drain;
    int64_t drain_until;
    Wait *wait;
    bool exited, ending;
};

struct ProcessHost {
    Scheduler *sched;
    Loop *loop;
    int null_fd;
    int running;
    WaitQueue starved; /* fibers that wait for the descriptors or processes others of ours hold */
    Stream *orphans;
    char piece[PIECE];
};

ProcessHost *process_host_new(Scheduler *sched) {
    int null_fd = open("/dev/null", O_RDWR | O_CLOEXEC);
    if (null_fd < 0) return NULL;
    ProcessHost *host = gc_pin_alloc(sizeof *host);
    host->sched = sched;
    host->loop = sched_loop(sched);
    host->null_fd = null_fd;
    /* Inherited as ignored, it would let the kernel throw exit codes away. */
    struct sigaction child;
    if (sigaction(SIGCHLD, NULL, &child) == 0 && child.sa_handler == SIG_IGN) signal(SIGCHLD, SIG_DFL);
    return host;
}

/* --- output ------------------------------------------------------------------------------------------- */

static void unlink_orphan(Stream *stream) {
    if (stream->before) stream->before->after = stream->after;
    if (stream->after) stream->after->before = stream->before;
    if (stream->host->orphans == stream) stream->host->orphans = stream->after;
}

static void close_stream(Stream *stream) {
    loop_watch_stop(stream->watch);
    close(stream->fd);
    if (stream->owner) {
        stream->owner->streams[stream->number - 1] = NULL;
    } else {
        unlink_orphan(stream);
    }
    gc_unpin(stream);
}

/* Nobody waits for the rest of this output, but its writer must not die of a broken pipe. */
static void orphan_stream(Stream *stream) {
    ProcessHost *host = stream->host;
    if (!stream->watch) {
        close_stream(stream);
        return;
    }
    stream->owner->streams[stream->number - 1] = NULL;
    stream->owner = NULL;
    stream->after = host->orphans;
    if (stream->after) stream->after->before = stream;
    host->orphans = stream;
    loop_watch_background(stream->watch);
}

static bool output_open(const Running *run) { return run->streams[0] || run->streams[1]; }

static void note_progress(Running *run) {
    if (run->exited && (run->ending || !output_open(run)) && run->wait) wait_done(run->wait);
}

static void give_up_on_output(void *data) {
    Running *run = data;
    for (int i = 0; i < 2; i++) {
        if (run->streams[i]) orphan_stream(run->streams[i]);
    }
    note_progress(run);
}

/* After the exit: a little longer, since something came. */
static void extend_drain(Running *run) {
    if (!run->drain) return;
    int64_t left = run->drain_until - loop_now_fresh(run->host->loop);
    loop_timer_again(run->drain, left < QUIET_MS ? left : QUIET_MS, 0);
}

static void deliver(Stream *stream, size_t len) {
    Running *run = stream->owner;
    if (!run) return;
    extend_drain(run);
    if (run->spec->output) run->spec->output(run->spec->data, stream->number, text_span(stream->host->piece, len));
}

/* Reads what is there, within limits; closes the stream at its end. */
static void read_stream(Stream *stream) {
    char *piece = stream->host->piece;
    for (int reads = 0; reads < READS_A_TURN; reads++) {
        ssize_t len = read(stream->fd, piece, PIECE);
        if (len < 0 && errno == EINTR) continue;
        if (len < 0 && errno == EAGAIN) return;
        if (len <= 0) {
            close_stream(stream);
            return;
        }
        deliver(stream, (size_t)len);
        if (len < PIECE && !(stream->owner && stream->owner->exited)) return;
    }
}

static void on_output(void *data, int events) {
    (void)events;
    Stream *stream = data;
    Running *run = stream->owner;
    read_stream(stream);
    if (run) note_progress(run);
}

static Stream *open_stream(Running *run, int number, int fd) {
    Stream *stream = gc_pin_alloc(sizeof *stream);
    *stream = (Stream){.host = run->host, .owner = run, .number = number, .fd = fd};
    stream->watch = loop_watch(run->host->loop, fd, LOOP_READ, on_output, stream);
    return stream;
}

void process_host_free(ProcessHost *host) {
    while (host->orphans) close_stream(host->orphans);
    close(host->null_fd);
    gc_unpin(host);
}

/* --- exit --------------------------------------------------------------------------------------------- */

static void stop_watching_exit(Running *run) {
    loop_watch_stop(run->exit_watch);
    loop_signal_stop(run->exit_signal);
    loop_timer_stop(run->exit_poll);
    if (run->pidfd >= 0) close(run->pidfd);
    run->exit_watch = NULL;
    run->exit_signal = NULL;
    run->exit_poll = NULL;
    run->pidfd = -1;
}

/* The process stays a zombie until the end of process_run, so that its number keeps naming its session. */
static void note_exit(Running *run) {
    run->exited = true;
    stop_watching_exit(run);
    for (int i = 0; i < 2; i++) {
        if (run->streams[i]) read_stream(run->streams[i]);
    }
    if (output_open(run)) {
        run->drain_until = loop_now_fresh(run->host->loop) + DRAIN_MS;
        run->drain = loop_timer(run->host->loop, QUIET_MS, 0, give_up_on_output, run);
    }
    note_progress(run);
}

static void on_pidfd(void *data, int events) {
    (void)events;
    note_exit(data);
}

static void look_for_exit(void *data) {
    Running *run = data;
    siginfo_t info = {0};
    int answer = waitid(P_PID, (id_t)run->pid, &info, WEXITED | WNOHANG | WNOWAIT);
    if ((answer == 0 && info.si_pid == run->pid) || (answer < 0 && errno == ECHILD)) note_exit(run);
}

static void on_child_signal(void *data, int signum) {
    (void)signum;
    look_for_exit(data);
}

static void watch_exit(Running *run) {
    Loop *loop = run->host->loop;
    run->pidfd = (int)syscall(SYS_pidfd_open, run->pid, 0);
    if (run->pidfd >= 0) run->exit_watch = loop_watch(loop, run->pidfd, LOOP_READ, on_pidfd, run);
    if (run->exit_watch) return;
    run->exit_signal = loop_signal(loop, SIGCHLD, on_child_signal, run);
    run->exit_poll = loop_timer(loop, 0, EXIT_POLL_MS, look_for_exit, run);
}

static void reap(Running *run, ProcessResult *result) {
    int status = 0;
    pid_t reaped;
    do {
        reaped = waitpid(run->pid, &status, run->exited ? 0 : WNOHANG);
    } while (reaped < 0 && errno == EINTR);
    if (reaped != run->pid) {
        result->exit_code = EXIT_BY_SIGNAL + SIGKILL; /* would not die: see KILL_GRACE_MS */
        result->signal = SIGKILL;
    } else if (WIFSIGNALED(status)) {
        result->signal = WTERMSIG(status);
        result->exit_code = EXIT_BY_SIGNAL + result->signal;
    } else {
        result->exit_code = WEXITSTATUS(status);
    }
}

/* --- ending ------------------------------------------------------------------------------------------- */

static void end_wait(void *data) { wait_done(data); }

/* Waits for the exit, or `ms`; not to be interrupted. */
static void await_exit(Running *run, int64_t ms) {
    Wait wait;
    wait_begin(&wait, run->host->sched);
    wait.shielded = true;
    run->wait = run->exited ? NULL : &wait;
    LoopTimer *timer = loop_timer(run->host->loop, ms, 0, end_wait, &wait);
    wait_for(&wait);
    loop_timer_stop(timer);
    run->wait = NULL;
}

static void end_session(Running *run) {
    Loop *loop = run->host->loop;
    run->ending = true;
    SessionEnd end = session_end_begin(run->pid, run->spec, loop_now_fresh(loop));
    for (int64_t pause; (pause = session_end_look(&end, loop_now_fresh(loop), run->exited)) >= 0;) await_exit(run, pause);
}

/* --- starting ----------------------------------------------------------------------------------------- */

typedef struct Descriptors {
    int child[3]; /* the program's 0, 1, 2 */
    int read[2];  /* our ends of its output, -1 for none */
} Descriptors;

static void close_child_side(ProcessHost *host, const Descriptors *d) {
    for (int i = 0; i < 3; i++) {
        bool shared = i == 2 && d->child[2] == d->child[1];
        if (d->child[i] >= 0 && d->child[i] != host->null_fd && !shared) close(d->child[i]);
    }
}

static void close_all(ProcessHost *host, const Descriptors *d) {
    close_child_side(host, d);
    for (int i = 0; i < 2; i++) {
        if (d->read[i] >= 0) close(d->read[i]);
    }
}

/* Input lies in a nameless file in memory: nothing to pump, and the program may take as little of it as it likes. */
static int open_input(ProcessHost *host, Text input) {
    if (input.len == 0) return host->null_fd;
    int fd = memfd_create("input", MFD_CLOEXEC);
    if (fd < 0) return -1;
    for (size_t at = 0; at < input.len;) {
        ssize_t written = write(fd, input.at + at, input.len - at);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) {
            int error = errno;
            close(fd);
            errno = error;
            return -1;
        }
        at += (size_t)written;
    }
    lseek(fd, 0, SEEK_SET);
    return fd;
}

static bool open_output(Descriptors *d, int number) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return false;
    d->read[number - 1] = ends[0];
    d->child[number] = ends[1];
    return true;
}

static bool open_descriptors(ProcessHost *host, const ProcessSpec *spec, Descriptors *d) {
    *d = (Descriptors){{-1, -1, -1}, {-1, -1}};
    d->child[0] = open_input(host, spec->input);
    if (d->child[0] < 0) return false;
    if (!spec->output) {
        d->child[1] = d->child[2] = host->null_fd;
        return true;
    }
    if (!open_output(d, 1)) return false;
    if (!spec->merge_streams) return open_output(d, 2);
    d->child[2] = d->child[1];
    return true;
}

static int try_start(Running *run) {
    Descriptors d;
    int error = 0;
    if (!open_descriptors(run->host, run->spec, &d)) error = errno;
    if (!error) error = spawn_start(run->spec, d.child, &run->pid);
    if (error) {
        close_all(run->host, &d);
        return error;
    }
    close_child_side(run->host, &d);
    for (int i = 0; i < 2; i++) {
        if (d.read[i] >= 0) run->streams[i] = open_stream(run, i + 1, d.read[i]);
    }
    watch_exit(run);
    return 0;
}

static bool passes_by_itself(int error) { return error == EMFILE || error == ENFILE || error == EAGAIN; }

/* False when it has not started; *result says why. */
static bool start(Running *run, ProcessResult *result) {
    ProcessHost *host = run->host;
    int error = try_start(run);
    while (passes_by_itself(error) && host->running > 0) {
        if (!queue_wait(&host->starved, host->sched)) {
            result->interrupted = true;
            return false;
        }
        error = try_start(run);
    }
    if (!error) return true;
    result->error = spawn_explain(run->spec, error);
    result->exit_code = error == ENOENT ? EXIT_NOT_FOUND : EXIT_NOT_STARTED;
    return false;
}

void process_run(ProcessHost *host, const ProcessSpec *spec, ProcessResult *result) {
    *result = (ProcessResult){0};
    Running *run = gc_pin_alloc(sizeof *run);
    *run = (Running){.host = host, .spec = spec, .pidfd = -1};
    if (start(run, result)) {
        host->running++;
        queue_wake_one(&host->starved); /* there may be enough for another */
        Wait wait;
        wait_begin(&wait, host->sched);
        run->wait = &wait;
        result->interrupted = !wait_for(&wait);
        run->wait = NULL;
        if (result->interrupted) end_session(run);
        give_up_on_output(run);
        loop_timer_stop(run->drain);
        stop_watching_exit(run);
        reap(run, result);
        host->running--;
    }
    queue_wake_one(&host->starved);
    gc_unpin(run);
}
