/* The keeper's own process. It shares nothing with sluice but the socket: no terminal, no files, no signals. */
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
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* One command, until sluice has recorded its exit. */
typedef struct Kept {
    uint64_t id;
    pid_t pid;
    bool announced, exited;
    int status;
    const char *base;
    struct Kept *next;
} Kept;

typedef struct Keeper {
    int socket; /* -1: sluice has gone */
    int children; /* signalfd of SIGCHLD */
    Kept *kept;
    int64_t announce_at; /* 0: all are announced */
} Keeper;

/* Most commands end at once: sluice is told of their beginning only when they have not ended within this time. */
enum { ANNOUNCE_AFTER_MS = 3 };

uint64_t process_started(pid_t pid) {
    char path[64], line[1024];
    snprintf(path, sizeof path, "/proc/%d/stat", (int)pid);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return 0;
    ssize_t len = read(fd, line, sizeof line - 1);
    close(fd);
    if (len <= 0) return 0;
    line[len] = 0;
    const char *at = strrchr(line, ')');
    if (!at || at[2] == 'Z' || at[2] == 'X') return 0;
    for (int field = 2; at && field < 22; field++) at = strchr(at + 1, ' ');
    return at ? strtoull(at, NULL, 10) : 0;
}

static int64_t now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* --- files ------------------------------------------------------------------------------------------------- */

/* Over what is there, which takes no room on the disk. */
static bool put_state(int fd, pid_t pid, uint64_t started, int code, int signum) {
    static uint64_t own_start;
    if (!own_start) own_start = process_started(getpid());
    char line[KEEPER_STATE_SIZE + 1];
    snprintf(line, sizeof line, KEEPER_STATE_OUT, (int)pid, (unsigned long long)started, (int)getpid(), (unsigned long long)own_start,
             code, signum);
    return pwrite(fd, line, KEEPER_STATE_SIZE, 0) == KEEPER_STATE_SIZE;
}

static void put_state_again(const Kept *k, uint64_t started, int code, int signum) {
    int fd = open(text_printf("%s.state", k->base), O_WRONLY | O_CLOEXEC);
    if (fd < 0) return;
    put_state(fd, k->pid, started, code, signum);
    close(fd);
}

static void write_status(const Kept *k) {
    int signum = WIFSIGNALED(k->status) ? WTERMSIG(k->status) : 0;
    put_state_again(k, 0, signum ? 128 + signum : WEXITSTATUS(k->status), signum);
}

/* --- the socket --------------------------------------------------------------------------------------------- */

static void lose_sluice(Keeper *keeper) {
    close(keeper->socket);
    keeper->socket = -1;
    nearby_roam();
    for (Kept *k = keeper->kept; k; k = k->next) {
        if (k->exited) write_status(k);
        else session_signal(k->pid, SIGCONT); /* sluice may have stopped it until its output was read */
    }
}

static void tell(Keeper *keeper, KeeperMessageType type, uint64_t id, int value) {
    KeeperMessage m = {.type = type, .id = id, .value = value};
    if (keeper->socket < 0) return;
    for (size_t at = 0; at < sizeof m;) {
        ssize_t n = send(keeper->socket, (const char *)&m + at, sizeof m - at, MSG_NOSIGNAL);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return; /* its end is seen by the next read */
        at += (size_t)n;
    }
}

static bool receive(Keeper *keeper, void *into, size_t size) {
    for (size_t at = 0; at < size;) {
        ssize_t n = recv(keeper->socket, (char *)into + at, size - at, 0);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        at += (size_t)n;
    }
    return true;
}

/* --- commands ------------------------------------------------------------------------------------------------ */

static const char **take_strings(const char **at, uint32_t count) {
    const char **strings = gc_new_array(const char *, count + 1);
    for (uint32_t i = 0; i < count; i++) {
        strings[i] = *at;
        *at += strlen(*at) + 1;
    }
    return strings;
}

static int start(const KeeperMessage *m, const char *bytes, const char **base, pid_t *pid) {
    const char *at = bytes, **places = take_strings(&at, 2);
    const char **argv = take_strings(&at, m->argc), **env = take_strings(&at, m->envc);
    const int mode = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC;
    *base = places[0];
    int output = open(text_printf("%s.out", *base), mode, 0600);
    int apart = m->apart ? open(text_printf("%s.cap", *base), mode, 0600) : output;
    const int descriptors[3] = {0, apart, output}; /* our own 0 is /dev/null */
    ProcessSpec spec = {.argv = argv, .env = env, .cwd = *places[1] ? places[1] : NULL};
    int state = output < 0 || apart < 0 ? -1 : open(text_printf("%s.state", *base), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    int error = state < 0 ? errno : put_state(state, 0, 0, -1, 0) ? spawn_start(&spec, descriptors, pid) : ENOSPC;
    if (!error) put_state(state, *pid, 0, -1, 0);
    else if (state >= 0) unlink(text_printf("%s.state", *base));
    if (state >= 0) close(state);
    if (output >= 0) close(output);
    if (m->apart && apart >= 0) close(apart);
    return error;
}

static void start_command(Keeper *keeper, const KeeperMessage *m, const char *bytes) {
    Kept *k = gc_new(Kept);
    k->id = m->id;
    nearby_join(m->value);
    int error = start(m, bytes, &k->base, &k->pid);
    if (error) {
        tell(keeper, KEEPER_STARTED, m->id, -error);
        return;
    }
    k->next = keeper->kept;
    keeper->kept = k;
    if (!keeper->announce_at) keeper->announce_at = now_ms() + ANNOUNCE_AFTER_MS;
}

/* With when each began: its number alone may be another's one day. */
static void announce(Keeper *keeper) {
    keeper->announce_at = 0;
    nearby_roam();
    for (Kept *k = keeper->kept; k; k = k->next) {
        if (k->announced || k->exited) continue;
        k->announced = true;
        put_state_again(k, process_started(k->pid), -1, 0);
        tell(keeper, KEEPER_STARTED, k->id, (int)k->pid);
    }
}

static void forget(Keeper *keeper, uint64_t id) {
    for (Kept **link = &keeper->kept; *link; link = &(*link)->next)
        if ((*link)->id == id) {
            *link = (*link)->next;
            return;
        }
}

static void read_message(Keeper *keeper) {
    KeeperMessage m;
    if (!receive(keeper, &m, sizeof m)) {
        lose_sluice(keeper);
        return;
    }
    char *bytes = gc_atomic(m.size + 1);
    if (m.size > 0 && !receive(keeper, bytes, m.size)) {
        lose_sluice(keeper);
        return;
    }
    if (m.type == KEEPER_START) start_command(keeper, &m, bytes);
    if (m.type == KEEPER_FORGET) forget(keeper, m.id);
}

static void reap(Keeper *keeper) {
    struct signalfd_siginfo ignored;
    int status;
    while (read(keeper->children, &ignored, sizeof ignored) > 0) continue;
    for (pid_t pid; (pid = waitpid(-1, &status, WNOHANG)) > 0;)
        for (Kept *k = keeper->kept; k; k = k->next) {
            if (k->pid != pid || k->exited) continue;
            k->exited = true;
            k->status = status;
            if (keeper->socket < 0) write_status(k);
            tell(keeper, KEEPER_EXITED, k->id, status);
            break;
        }
}

static int until_announcement(const Keeper *keeper) {
    if (!keeper->announce_at) return -1;
    int64_t left = keeper->announce_at - now_ms();
    return left > 0 ? (int)left : 0;
}

static bool has_running(const Keeper *keeper) {
    for (const Kept *k = keeper->kept; k; k = k->next)
        if (!k->exited) return true;
    return false;
}

static void keep(int socket) {
    sigset_t child;
    sigemptyset(&child);
    sigaddset(&child, SIGCHLD);
    Keeper keeper = {.socket = socket, .children = signalfd(-1, &child, SFD_CLOEXEC | SFD_NONBLOCK)};
    while (keeper.socket >= 0 || has_running(&keeper)) {
        struct pollfd ready[2] = {{.fd = keeper.children, .events = POLLIN}, {.fd = keeper.socket, .events = POLLIN}};
        if (poll(ready, 2, until_announcement(&keeper)) < 0 && errno != EINTR) break;
        if (ready[0].revents) reap(&keeper);
        if (until_announcement(&keeper) == 0) announce(&keeper);
        if (ready[1].revents && keeper.socket >= 0) read_message(&keeper);
    }
}

/* --- becoming one ----------------------------------------------------------------------------------------------- */

/* Whoever reads sluice's output must see its end when sluice ends. */
static void let_go(int socket) {
    sigset_t child;
    setsid();
    for (int signum = 1; signum < 32; signum++) signal(signum, SIG_DFL);
    signal(SIGPIPE, SIG_IGN);
    sigfillset(&child);
    sigdelset(&child, SIGTERM);
    sigprocmask(SIG_SETMASK, &child, NULL);
    int null = open("/dev/null", O_RDWR);
    for (int fd = 0; fd < 3; fd++) dup2(null, fd);
    close_range(3, (unsigned)socket - 1, 0);
    close_range((unsigned)socket + 1, ~0u, 0);
}

int keeper_fork(void) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return -1;
    if (ends[1] < 4) { /* room below it for what is closed there */
        int higher = fcntl(ends[1], F_DUPFD_CLOEXEC, 4);
        close(ends[1]);
        ends[1] = higher;
    }
    pid_t pid = ends[1] < 0 ? -1 : fork();
    if (pid == 0) {
        let_go(ends[1]);
        keep(ends[1]);
        _exit(0);
    }
    int error = errno;
    close(ends[1]);
    if (pid > 0) return ends[0];
    close(ends[0]);
    errno = error;
    return -1;
}
