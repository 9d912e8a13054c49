/*
 * Following commands that a keeper started. Their output is looked for every few milliseconds while they write, seldom
 * while they are silent; one timer serves all.
 */
#include "builtins/world/outlive.h"

#include "builtins/world/keeper.h"
#include "builtins/world/spawn.h"
#include "grammar/gc.h"
#include "interp/nearby.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    PIECE = 64 << 10,
    ROOM_STEP = 32 << 20,    /* of output handed over, whose room in the file is given back */
    BACKLOG_MAX = 256 << 20, /* of output not read yet: its writers are stopped until it is */
    READS_A_TURN = 64,
    TICK_MS = 15,         /* how often output is looked for */
    TICK_MAX_MS = 100,    /* when there was none for a while */
    FIRST_LOOK_MS = 2,
    STARTING_MS = 1000,   /* a keeper that was told to start it does so within this time */
    EXIT_NOT_FOUND = 127,
    EXIT_NOT_STARTED = 126,
    ATTEMPTS_MAX = 5, /* when keepers are killed again and again */
};

typedef struct Kept Kept;
struct Kept {
    OutliveHost *host;
    const ProcessSpec *spec;
    uint64_t id;
    pid_t pid;
    int error;            /* errno: not started */
    int output[2];        /* descriptors of BASE.cap (or -1) and BASE.out */
    uint64_t read[2];     /* how much of each */
    uint64_t given_back;  /* of BASE.out */
    bool stopped;         /* it has written more than can be read for now */
    bool exited;
    bool orphaned;        /* its keeper has been killed: only that it has gone can be seen */
    int status;           /* as waitpid has it */
    Wait *wait;
    Kept *before, *after; /* of host->running */
};

struct OutliveHost {
    Scheduler *sched;
    Loop *loop;
    int socket; /* -1: no keeper yet */
    LoopWatch *watch;
    LoopTimer *tick;
    int64_t pause;
    uint64_t last_id;
    Kept *running;
    size_t count;
    WaitQueue starved;
    Buf pending; /* of a message read in part */
    Buf unsent;  /* what need not wake the keeper by itself, and goes with the next command */
    char piece[PIECE];
};

OutliveHost *outlive_host_new(Scheduler *sched) {
    OutliveHost *host = gc_pin_alloc(sizeof *host);
    host->sched = sched;
    host->loop = sched_loop(sched);
    host->socket = -1;
    return host;
}

static void close_keeper(OutliveHost *host) {
    if (host->socket < 0) return;
    loop_watch_stop(host->watch);
    close(host->socket);
    host->watch = NULL;
    host->socket = -1;
}

void outlive_host_free(OutliveHost *host) {
    close_keeper(host);
    loop_timer_stop(host->tick);
    gc_unpin(host);
}

/* --- output ---------------------------------------------------------------------------------------------------- */

/* True when there may be more at once. */
static bool read_output(Kept *k, int which) {
    for (int reads = 0; k->output[which] >= 0 && reads < READS_A_TURN; reads++) {
        ssize_t len = read(k->output[which], k->host->piece, PIECE);
        if (len < 0 && errno == EINTR) continue;
        if (len <= 0) return false;
        k->read[which] += (uint64_t)len;
        if (k->spec->output) k->spec->output(k->spec->data, which + 1, text_span(k->host->piece, (size_t)len));
    }
    return k->output[which] >= 0;
}

/* BASE.room says how much of BASE.out is gone, and what that was. */
static bool note_room(const Kept *k, uint64_t gone, uint64_t settled) {
    char line[64];
    int fd = open(text_printf("%s.room", k->spec->outlive), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0) return false;
    int len = snprintf(line, sizeof line, "%20llu %20llu\n", (unsigned long long)gone, (unsigned long long)settled);
    bool good = pwrite(fd, line, (size_t)len, 0) == len;
    close(fd);
    return good;
}

static void give_room_back(Kept *k) {
    if (!k->spec->settle || k->read[1] < k->given_back + ROOM_STEP) return;
    uint64_t left = 0, settled = k->spec->settle(k->spec->data, &left);
    if (left > k->read[1]) return;
    uint64_t gone = (k->read[1] - left) / 4096 * 4096, from = k->given_back;
    k->given_back = k->read[1];
    if (!note_room(k, k->read[1] - left, settled)) return;
    fallocate(k->output[1], FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, (off_t)(from / 4096 * 4096), (off_t)(gone - from / 4096 * 4096));
}

static void start_after_room(Kept *k) {
    unsigned long long gone, settled;
    FILE *file = k->spec->resumed ? fopen(text_printf("%s.room", k->spec->outlive), "re") : NULL;
    if (!file) return;
    if (fscanf(file, "%llu %llu", &gone, &settled) == 2 && lseek(k->output[1], (off_t)gone, SEEK_SET) == (off_t)gone) {
        k->read[1] = k->given_back = gone;
        k->spec->resumed(k->spec->data, settled);
    }
    fclose(file);
}

/* A file takes whatever is written at once; as a pipe would, this makes its writers wait. */
static void hold_writers(Kept *k) {
    struct stat info;
    if (!k->spec->settle || k->pid <= 0 || fstat(k->output[1], &info) != 0) return;
    uint64_t size = (uint64_t)info.st_size, backlog = size > k->read[1] ? size - k->read[1] : 0;
    if (k->stopped ? backlog > BACKLOG_MAX / 8 : backlog < BACKLOG_MAX) return;
    k->stopped = !k->stopped;
    session_signal(k->pid, k->stopped ? SIGSTOP : SIGCONT);
}

static bool read_outputs(Kept *k) {
    bool first = read_output(k, 0), any = read_output(k, 1);
    if (any || k->stopped) hold_writers(k);
    give_room_back(k);
    return any || first;
}

static void end_unknown(Kept *k, bool started) {
    k->exited = true;
    k->error = started ? 0 : ECHILD;
    k->status = -1;
    if (k->wait) wait_done(k->wait);
}

static void on_tick(void *data) {
    OutliveHost *host = data;
    bool any = false;
    nearby_roam();
    for (Kept *k = host->running, *next; k; k = next) {
        next = k->after;
        if (k->pid > 0 && !k->exited && read_outputs(k)) any = true;
        if (k->orphaned && !k->exited && !process_started(k->pid)) end_unknown(k, true);
    }
    host->pause = any ? 1 : host->pause * 5 / 4 + 1 > TICK_MAX_MS ? TICK_MAX_MS : host->pause * 5 / 4 + 1;
    if (host->running) loop_timer_again(host->tick, host->pause, 0);
}

static void look_soon(OutliveHost *host) {
    host->pause = TICK_MS;
    if (!host->tick)
        host->tick = loop_timer(host->loop, TICK_MS, 0, on_tick, host);
    else
        loop_timer_again(host->tick, TICK_MS, 0);
}

/* --- traces ----------------------------------------------------------------------------------------------------- */

typedef struct Traces {
    int pid, keeper, code, signum;
    unsigned long long pid_started, keeper_started;
} Traces;

/* False: there is none. What cannot be read as one names no process, and so counts as lost. */
static bool read_traces(const char *base, Traces *t) {
    char line[128];
    *t = (Traces){.code = -1};
    int fd = open(text_printf("%s.state", base), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    ssize_t len = read(fd, line, sizeof line - 1);
    close(fd);
    line[len > 0 ? len : 0] = 0;
    if (sscanf(line, KEEPER_STATE_IN, &t->pid, &t->pid_started, &t->keeper, &t->keeper_started, &t->code, &t->signum) != 6)
        *t = (Traces){.code = -1};
    return true;
}

/* --- the keeper ------------------------------------------------------------------------------------------------- */

static Kept *kept_by_id(OutliveHost *host, uint64_t id) {
    Kept *k = host->running;
    while (k && k->id != id) k = k->after;
    return k;
}

static void hear(OutliveHost *host, const KeeperMessage *m) {
    Kept *k = kept_by_id(host, m->id);
    if (!k) return;
    if (m->type == KEEPER_STARTED && m->value > 0) {
        k->pid = m->value;
        return;
    }
    k->exited = true;
    if (m->type == KEEPER_STARTED)
        k->error = -m->value;
    else
        k->status = m->value;
    if (k->wait) wait_done(k->wait);
}

/* The keeper has been killed: its commands go on, but nobody can tell how they end. One that it has not told of has been started
 * when it left traces. */
static void lose_keeper(OutliveHost *host) {
    close_keeper(host);
    buf_clear(&host->pending);
    buf_clear(&host->unsent);
    for (Kept *k = host->running; k; k = k->after) {
        Traces t;
        if (k->exited) continue;
        bool started = k->pid > 0 || read_traces(k->spec->outlive, &t);
        if (k->pid <= 0 && started) k->pid = t.pid;
        if (k->pid > 0) k->orphaned = true;
        else end_unknown(k, started);
    }
}

static void on_readable(void *data, int events) {
    OutliveHost *host = data;
    char bytes[sizeof(KeeperMessage) * 64];
    (void)events;
    ssize_t len = recv(host->socket, bytes, sizeof bytes, MSG_DONTWAIT);
    if (len < 0 && (errno == EINTR || errno == EAGAIN)) return;
    if (len <= 0) {
        lose_keeper(host);
        return;
    }
    buf_bytes(&host->pending, bytes, (size_t)len);
    size_t at = 0;
    for (KeeperMessage m; host->pending.len - at >= sizeof m; at += sizeof m) {
        memcpy(&m, host->pending.at + at, sizeof m);
        hear(host, &m);
    }
    memmove(host->pending.at, host->pending.at + at, host->pending.len - at);
    host->pending.len -= at;
}

static bool open_keeper(OutliveHost *host) {
    if (host->socket >= 0) return true;
    host->socket = keeper_fork();
    if (host->socket < 0) return false;
    host->watch = loop_watch(host->loop, host->socket, LOOP_READ, on_readable, host);
    loop_watch_background(host->watch);
    return true;
}

static bool send_all(OutliveHost *host, Text bytes) {
    while (bytes.len > 0) {
        ssize_t n = send(host->socket, bytes.at, bytes.len, MSG_NOSIGNAL);
        if (n < 0 && errno == EAGAIN) {
            struct pollfd ready = {.fd = host->socket, .events = POLLOUT};
            poll(&ready, 1, -1);
        } else if (n <= 0 && errno != EINTR) {
            return false;
        } else if (n > 0)
            bytes = text_span(bytes.at + n, bytes.len - (size_t)n);
    }
    return true;
}

static uint32_t put_strings(Buf *out, const char *const *strings) {
    uint32_t count = 0;
    for (; strings[count]; count++) buf_bytes(out, strings[count], strlen(strings[count]) + 1);
    return count;
}

/* Of several commands, each may keep a CPU busy. */
static int place_to_wait(const OutliveHost *host) {
    if (host->count == 1) return nearby_stay();
    nearby_roam();
    return -1;
}

static bool ask_start(Kept *k) {
    const ProcessSpec *spec = k->spec;
    Buf strings = {0}, whole = {0};
    KeeperMessage m = {.type = KEEPER_START, .id = k->id, .apart = !spec->merge_streams};
    if (!open_keeper(k->host)) return false;
    put_strings(&strings, (const char *const[]){spec->outlive, spec->cwd ? spec->cwd : "", NULL});
    m.argc = put_strings(&strings, spec->argv);
    m.envc = put_strings(&strings, spec->env);
    m.size = (uint32_t)strings.len;
    m.value = place_to_wait(k->host);
    buf_text(&whole, buf_as_text(&k->host->unsent));
    buf_clear(&k->host->unsent);
    buf_bytes(&whole, &m, sizeof m);
    buf_text(&whole, buf_as_text(&strings));
    return send_all(k->host, buf_as_text(&whole));
}

void outlive_forget(OutliveHost *host, const char *base) {
    static const char *const ends[] = {"state", "out", "cap", "room"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) unlink(text_printf("%s.%s", base, ends[i]));
    KeeperMessage m = {.type = KEEPER_FORGET, .id = text_hash(text_of(base))};
    if (host->socket >= 0) buf_bytes(&host->unsent, &m, sizeof m);
}

/* --- ending ------------------------------------------------------------------------------------------------------ */

static void end_wait(void *data) { wait_done(data); }

static void pause_shielded(Kept *k, int64_t ms) {
    Wait wait;
    wait_begin(&wait, k->host->sched);
    wait.shielded = true;
    k->wait = &wait;
    LoopTimer *timer = loop_timer(k->host->loop, ms, 0, end_wait, &wait);
    wait_for(&wait);
    loop_timer_stop(timer);
    k->wait = NULL;
}

static void end_session(Kept *k) {
    Loop *loop = k->host->loop;
    while (k->pid <= 0 && !k->exited) pause_shielded(k, FIRST_LOOK_MS); /* it is being started */
    if (k->pid <= 0) return;
    SessionEnd end = session_end_begin(k->pid, k->spec, loop_now_fresh(loop));
    for (int64_t pause; (pause = session_end_look(&end, loop_now_fresh(loop), true)) >= 0;) pause_shielded(k, pause);
}

/* --- taking up again ---------------------------------------------------------------------------------------------- */

static bool is_running(int pid, unsigned long long started) {
    return pid > 0 && started && process_started(pid) == started;
}

/* Follows a command of an earlier process until its end. False: it has never been started. */
static bool take_up(Kept *k, ProcessResult *result) {
    const char *base = k->spec->outlive;
    start_after_room(k);
    int64_t until = loop_now_fresh(k->host->loop) + STARTING_MS;
    Traces t;
    pause_shielded(k, 0); /* as the first time, the others run on before this command ends */
    while (!read_traces(base, &t)) {
        if (loop_now_fresh(k->host->loop) > until) return false;
        if (!fiber_sleep(k->host->sched, FIRST_LOOK_MS)) result->interrupted = true;
    }
    for (int64_t pause = FIRST_LOOK_MS; t.code < 0; read_traces(base, &t)) {
        if (!is_running(t.pid, t.pid_started) && !is_running(t.keeper, t.keeper_started)) {
            read_traces(base, &t); /* it may have ended just now */
            break;
        }
        k->pid = t.pid;
        if (read_outputs(k)) pause = FIRST_LOOK_MS;
        if (result->interrupted || !fiber_sleep(k->host->sched, pause)) {
            result->interrupted = true;
            k->exited = true;
            end_session(k);
        }
        if (pause < TICK_MAX_MS) pause *= 2;
    }
    while (read_outputs(k)) continue;
    result->exit_code = t.code;
    result->signal = t.signum;
    result->lost = t.code < 0;
    return true;
}

/* --- running -------------------------------------------------------------------------------------------------------- */

static void link_running(Kept *k) {
    k->after = k->host->running;
    if (k->after) k->after->before = k;
    k->host->running = k;
    k->host->count++;
}

static void unlink_running(Kept *k) {
    if (k->before) k->before->after = k->after;
    if (k->after) k->after->before = k->before;
    if (k->host->running == k) k->host->running = k->after;
    k->before = k->after = NULL;
    k->host->count--;
}

static bool passes_by_itself(int error) { return error == EMFILE || error == ENFILE || error == EAGAIN; }

/* The keeper was killed before it did anything: another one may. */
static bool was_not_heard(int error) { return error == EPIPE || error == ECHILD; }

/* After an attempt that failed: waits until another one makes sense. */
static bool may_start_again(Kept *k, ProcessResult *result, int attempts) {
    if (result->interrupted) return false;
    if (was_not_heard(k->error)) return attempts < ATTEMPTS_MAX;
    if (!passes_by_itself(k->error) || k->host->count == 0) return false;
    if (!queue_wait(&k->host->starved, k->host->sched)) result->interrupted = true;
    return true;
}

/* One attempt; false when it could not be started, with k->error. */
static bool start_and_wait(Kept *k, ProcessResult *result) {
    Wait wait;
    k->exited = false;
    k->error = 0;
    k->pid = 0;
    link_running(k);
    if (!ask_start(k)) {
        k->error = errno;
        unlink_running(k);
        if (k->error == EPIPE) lose_keeper(k->host);
        return false;
    }
    look_soon(k->host);
    wait_begin(&wait, k->host->sched);
    k->wait = &wait;
    result->interrupted = !wait_for(&wait);
    k->wait = NULL;
    if (result->interrupted) {
        end_session(k);
        for (int i = 0; i < 100 && !k->exited; i++) pause_shielded(k, FIRST_LOOK_MS);
    }
    nearby_roam();
    unlink_running(k);
    while (read_outputs(k)) continue;
    return !k->error;
}

/* EFBIG: a limit on the size of files. */
static bool is_full(int error) { return error == ENOSPC || error == EDQUOT || error == EFBIG; }

static void conclude(Kept *k, ProcessResult *result) {
    if (k->error) {
        result->error = spawn_explain(k->spec, k->error);
        result->full = is_full(k->error);
        result->exit_code = k->error == ENOENT ? EXIT_NOT_FOUND : EXIT_NOT_STARTED;
    } else if (k->status == -1) {
        result->lost = true;
    } else {
        result->signal = WIFSIGNALED(k->status) ? WTERMSIG(k->status) : 0;
        result->exit_code = result->signal ? 128 + result->signal : WEXITSTATUS(k->status);
    }
}

static bool open_outputs(Kept *k, bool *known) {
    const char *out = text_printf("%s.out", k->spec->outlive), *cap = text_printf("%s.cap", k->spec->outlive);
    k->output[0] = -1;
    k->output[1] = open(out, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    *known = k->output[1] < 0 && errno == EEXIST;
    if (*known) k->output[1] = open(out, O_RDWR | O_CLOEXEC);
    if (k->output[1] >= 0 && !k->spec->merge_streams) k->output[0] = open(cap, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    return k->output[1] >= 0 && (k->spec->merge_streams || k->output[0] >= 0);
}

void outlive_run(OutliveHost *host, const ProcessSpec *spec, ProcessResult *result) {
    bool known;
    *result = (ProcessResult){0};
    Kept *k = gc_pin_alloc(sizeof *k);
    *k = (Kept){.host = host, .spec = spec, .id = text_hash(text_of(spec->outlive))};
    if (!open_outputs(k, &known)) {
        result->full = is_full(errno);
        result->error = text_printf("cannot write %s.out: %s", spec->outlive, strerror(errno));
        result->exit_code = EXIT_NOT_STARTED;
    } else if (!known || !take_up(k, result)) {
        for (int attempts = 1; !start_and_wait(k, result) && may_start_again(k, result, attempts);) attempts++;
        conclude(k, result);
    }
    queue_wake_one(&host->starved);
    for (int i = 0; i < 2; i++)
        if (k->output[i] >= 0) close(k->output[i]);
    gc_unpin(k);
}
