/* Tickets and turns. */
#include "builtins/turn.h"

#include "builtins/run/durable.h"
#include "builtins/run/private.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum { TRY_MS = 100 };

typedef struct LockWait {
    Wait wait;
    struct LockWait *next;
} LockWait;

static const char *queue_folder(const Run *run) { return path_join(run->folder_root, "locks/queue"); }

/* --- holds -------------------------------------------------------------------------------------------------- */

void turn_end(Turn *turn) {
    for (size_t i = 0; i < turn->count; i++) {
        run_hold_end(turn->run, turn->holds[i]);
        turn->holds[i] = NULL;
    }
    for (LockWait *w = turn->run->lock_waits; w; w = w->next) wait_done(&w->wait);
}

void turn_again(Turn *turn) {
    turn->holds = gc_new_array(Hold *, turn->count + 1);
    for (size_t i = 0; i < turn->count; i++) turn->holds[i] = run_hold_again(turn->run, text_printf(HOLD_LOCK "%s", turn->names[i]));
}

static bool has_name(const Turn *turn, const char *name) {
    for (size_t i = 0; i < turn->count; i++)
        if (strcmp(turn->names[i], name) == 0) return true;
    return false;
}

static bool has_choice(const TurnWish *wish) { return wish->needed < wish->count; }

/* Another wish of the turn cannot do without it. */
static bool is_spoken_for(const Turn *turn, const char *name) {
    for (size_t i = 0; i < turn->wishes; i++)
        for (size_t k = 0; !has_choice(&turn->wish[i]) && k < turn->wish[i].count; k++)
            if (strcmp(turn->wish[i].names[k], name) == 0) return true;
    return false;
}

/* As many of the wish's resources as are needed and not taken for another wish of this turn. */
static TurnOutcome try_wish(Turn *turn, const TurnWish *wish, const char **error) {
    Run *run = turn->run;
    size_t got = 0;
    for (size_t i = 0; i < wish->count && got < wish->needed; i++) {
        if (has_name(turn, wish->names[i])) {
            got += wish->count == 1; /* named twice: once is enough */
            continue;
        }
        if (has_choice(wish) && is_spoken_for(turn, wish->names[i])) continue;
        Hold **hold = &turn->holds[turn->count];
        HoldOutcome outcome = hold_take(run->folder_root, run->number, text_printf(HOLD_LOCK "%s", wish->names[i]), hold, error);
        if (outcome == HOLD_FAILED) return TURN_FAILED;
        if (outcome == HOLD_BUSY) continue;
        turn->names[turn->count++] = wish->names[i];
        got++;
    }
    return got < wish->needed ? TURN_BUSY : TURN_TAKEN;
}

TurnOutcome turn_try(Turn *turn, const char **error) {
    TurnOutcome outcome = TURN_TAKEN;
    size_t most = 1;
    for (size_t i = 0; i < turn->wishes; i++) most += turn->wish[i].needed;
    turn->holds = gc_new_array(Hold *, most);
    turn->names = gc_new_array(const char *, most);
    turn->count = 0;
    for (size_t i = 0; i < turn->wishes && outcome == TURN_TAKEN; i++) outcome = try_wish(turn, &turn->wish[i], error);
    if (outcome == TURN_TAKEN) return outcome;
    while (turn->count > 0) hold_end(turn->holds[--turn->count]);
    return outcome;
}

/* --- tickets ------------------------------------------------------------------------------------------------ */

/* Tickets are served in the order of their names. */
static const char *ticket_name(const Turn *turn) {
    Run *run = turn->run;
    long long now = (long long)run->outside->now_ms(run->outside), n = (long long)run->tickets++ % 1000000;
    if (turn->inverse) return text_printf("0-%014lld-%06lld-%d", 99999999999999 - now, 999999 - n, (int)getpid());
    return text_printf("1-%010lld-%014lld-%06lld-%d", 5000000000LL - turn->priority, now, n, (int)getpid());
}

static bool put_ticket(Turn *turn, const char **error) {
    const char *folder = queue_folder(turn->run), *name = ticket_name(turn), *made = text_printf("%s/.%s", folder, name);
    Buf names = {0};
    for (size_t i = 0; i < turn->wishes; i++)
        for (size_t k = 0; k < turn->wish[i].count; k++) buf_printf(&names, "%s\n", hold_lock_key(turn->wish[i].names[k]));
    mkdir(path_join(turn->run->folder_root, "locks"), 0777);
    mkdir(folder, 0777);
    turn->ticket = path_join(folder, name);
    turn->fd = open(made, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (turn->fd >= 0 && flock(turn->fd, LOCK_EX) == 0 && write(turn->fd, names.at, names.len) == (ssize_t)names.len &&
        rename(made, turn->ticket) == 0)
        return true;
    *error = text_printf("cannot write %s: %s", turn->ticket, strerror(errno));
    if (turn->fd >= 0) close(turn->fd);
    unlink(made);
    return false;
}

static void take_ticket_back(Turn *turn) {
    unlink(turn->ticket);
    close(turn->fd);
}

static bool wants(const Turn *turn, Text line) {
    for (size_t i = 0; i < turn->wishes; i++)
        for (size_t k = 0; k < turn->wish[i].count; k++)
            if (text_is(line, hold_lock_key(turn->wish[i].names[k]))) return true;
    return false;
}

static Text read_ticket(int fd) {
    struct stat info;
    size_t size = fstat(fd, &info) == 0 ? (size_t)info.st_size : 0, at = 0;
    char *text = gc_atomic(size + 1);
    for (ssize_t n; at < size && (n = read(fd, text + at, size - at)) > 0;) at += (size_t)n;
    return text_span(text, at);
}

static bool names_a_wish(const Turn *turn, Text ticket) {
    for (size_t at = 0; at < ticket.len;) {
        ptrdiff_t stop = text_find(ticket, TEXT("\n"), at);
        size_t end = stop < 0 ? ticket.len : (size_t)stop;
        if (wants(turn, text_span(ticket.at + at, end - at))) return true;
        at = end + 1;
    }
    return false;
}

/* The ticket's owner lives, and wants one of the same things. */
static bool stands_in_the_way(const Turn *turn, const char *path) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    bool dead = flock(fd, LOCK_EX | LOCK_NB) == 0, shares = false;
    if (dead) unlink(path);
    else shares = names_a_wish(turn, read_ticket(fd));
    close(fd);
    return !dead && shares;
}

static bool is_first(const Turn *turn) {
    const char *folder = queue_folder(turn->run), *own = strrchr(turn->ticket, '/') + 1;
    DIR *dir = opendir(folder);
    bool first = true;
    for (struct dirent *entry; dir && first && (entry = readdir(dir));)
        if (entry->d_name[0] != '.' && strcmp(entry->d_name, own) < 0) first = !stands_in_the_way(turn, path_join(folder, entry->d_name));
    if (dir) closedir(dir);
    return first;
}

/* --- waiting ------------------------------------------------------------------------------------------------ */

static void end_wait(void *data) { wait_done(data); }

/* Until somebody of this run has given something back, or it is time to look again. False: interrupted. */
static bool wait_a_while(Run *run) {
    LockWait *w = gc_new(LockWait);
    wait_begin(&w->wait, run->options.sched);
    w->next = run->lock_waits;
    run->lock_waits = w;
    LoopTimer *timer = loop_timer(sched_loop(run->options.sched), TRY_MS, 0, end_wait, &w->wait);
    bool done = wait_for(&w->wait);
    loop_timer_stop(timer);
    for (LockWait **link = &run->lock_waits; *link; link = &(*link)->next)
        if (*link == w) {
            *link = w->next;
            break;
        }
    return done;
}

TurnOutcome turn_wait(Turn *turn, void (*waiting)(void *data), void *data, const char **error) {
    if (!put_ticket(turn, error)) return TURN_FAILED;
    TurnOutcome outcome;
    bool told = false;
    while ((outcome = is_first(turn) ? turn_try(turn, error) : TURN_BUSY) == TURN_BUSY) {
        if (!told) waiting(data);
        told = true;
        bool late = turn->until_ms && turn->run->outside->now_ms(turn->run->outside) >= turn->until_ms;
        if (!late && wait_a_while(turn->run)) continue;
        outcome = late ? TURN_TOO_LATE : TURN_INTERRUPTED;
        break;
    }
    take_ticket_back(turn);
    return outcome;
}

/* --- one run at a time ---------------------------------------------------------------------------------------- */

static void tell_alone(Run *run, int owner) {
    run_message(run, run_context(run), DIAG_INFO, "run %d of this pipeline is under way; waiting for its end", owner);
}

void run_interrupt_other(Run *run, int owner) {
    int pid = 0;
    const char *folder = text_printf("%s/runs/%d", run->folder_root, owner);
    if (!run_is_carried_on(folder)) return; /* only its commands go on; its number may be another process's by now */
    FILE *file = fopen(path_join(folder, "pid"), "re");
    if (file && fscanf(file, "%d", &pid) == 1 && pid > 1) kill((pid_t)pid, SIGINT);
    if (file) fclose(file);
}

static bool wait_alone(Run *run, const char *name, bool abort_previous, int *owner, const char **error) {
    for (HoldOutcome outcome; (outcome = hold_take(run->folder_root, run->number, name, &run->exclusive, error)) != HOLD_TAKEN;) {
        if (outcome == HOLD_FAILED) return false;
        int now = hold_owner(run->folder_root, name);
        if (now && now != *owner) {
            tell_alone(run, *owner = now);
            if (abort_previous) run_interrupt_other(run, now);
        }
        if (!fiber_sleep(run->options.sched, TRY_MS)) return false;
    }
    return true;
}

static bool alone_again(Run *run, const char *name, Text answer) {
    int owner = 0;
    if (answer.len < 2 || sscanf(text_z(text_copy(answer)) + 1, "%d", &owner) != 1) owner = 0;
    if (owner) tell_alone(run, owner);
    if (answer.len && answer.at[0] == '1') {
        run->exclusive = run_hold_again(run, name);
        return true;
    }
    sched_current(run->options.sched)->interrupted = false;
    run_throw_interrupted(run);
    return false;
}

bool run_alone(Run *run, bool abort_previous) {
    const char *error = NULL, *slash = strrchr(run->source ? run->source->name : "", '/');
    const char *name = text_printf("run of %s", slash ? slash + 1 : run->source ? run->source->name : "pipeline");
    Op op;
    if (run->exclusive || !run->folder) return true;
    if (op_begin(run, &op, "alone", 0)) return alone_again(run, name, op.answer);
    int owner = 0;
    bool good = wait_alone(run, name, abort_previous, &owner, &error);
    op_end(run, &op, text_of(text_printf("%d%d", good, owner)));
    if (good) return true;
    if (error)
        throw_error(run->in, EX_IO, "%s", error);
    else
        run_throw_interrupted(run);
    return false;
}
