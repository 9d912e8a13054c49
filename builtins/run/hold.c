/* Holds: flock on a file, and whether commands of a killed run are still there. */
#include "builtins/run/hold.h"

#include "builtins/run/private.h"
#include "builtins/snapshot/snapshot.h"
#include "builtins/world/crypto.h"
#include "builtins/world/keeper.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum { TRY_MS = 100 };

const char *hold_lock_key(const char *resource) { return gc_strndup(crypto_sha256_hex(text_of(resource)), 32); }

static const char *hold_file(const char *folder, const char *name) {
    if (strncmp(name, HOLD_LOCK, strlen(HOLD_LOCK)) == 0)
        return text_printf("%s/locks/" HOLD_LOCK "%s", folder, hold_lock_key(name + strlen(HOLD_LOCK)));
    char *flat = gc_strdup(name);
    for (char *c = flat; *c; c++) *c = *c == '/' ? '+' : *c;
    return text_printf("%s/locks/%s", folder, flat);
}

static int read_owner(int fd) {
    char digits[16] = {0};
    return pread(fd, digits, sizeof digits - 1, 0) > 0 ? (int)strtol(digits, NULL, 10) : 0;
}

int hold_owner(const char *folder, const char *name) {
    int fd = open(hold_file(folder, name), O_RDONLY | O_CLOEXEC);
    int owner = fd >= 0 ? read_owner(fd) : 0;
    if (fd >= 0) close(fd);
    return owner;
}

/* BASE.state of a command (builtins/world/keeper.h): its number and start come first. */
static bool is_at_work(const char *state_file) {
    int pid = 0;
    unsigned long long started = 0;
    FILE *file = fopen(state_file, "re");
    if (!file) return false;
    bool known = fscanf(file, "%d %llu", &pid, &started) == 2;
    fclose(file);
    return known && started && process_started(pid) == started;
}

static bool has_commands(const char *folder, int run) {
    const char *steps = text_printf("%s/runs/%d/" STEPS_FOLDER, folder, run);
    DIR *dir = opendir(steps);
    bool any = false;
    for (struct dirent *entry; dir && !any && (entry = readdir(dir));) {
        const char *dot = strrchr(entry->d_name, '.');
        any = dot && strcmp(dot, ".state") == 0 && is_at_work(path_join(steps, entry->d_name));
    }
    if (dir) closedir(dir);
    return any;
}

bool run_is_at_work(const char *root, int number) {
    return run_is_carried_on(text_printf("%s/runs/%d", root, number)) || has_commands(root, number);
}

static bool sign(int fd, int run) {
    const char *text = run ? text_printf("%d\n", run) : "";
    return ftruncate(fd, 0) == 0 && pwrite(fd, text, strlen(text), 0) == (ssize_t)strlen(text);
}

HoldOutcome hold_take(const char *folder, int run, const char *name, Hold **out, const char **error) {
    const char *file = hold_file(folder, name);
    mkdir(path_join(folder, "locks"), 0777);
    int fd = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (fd < 0) {
        *error = text_printf("cannot open %s: %s", file, strerror(errno));
        return HOLD_FAILED;
    }
    int owner = 0;
    bool taken = flock(fd, LOCK_EX | LOCK_NB) == 0;
    if (taken) owner = read_owner(fd);
    if (!taken || (owner && owner != run && has_commands(folder, owner))) {
        close(fd);
        return HOLD_BUSY;
    }
    sign(fd, run);
    *out = gc_new(Hold);
    **out = (Hold){.folder = folder, .name = name, .run = run, .fd = fd};
    return HOLD_TAKEN;
}

void hold_end(Hold *hold) {
    if (!hold || hold->fd < 0) return;
    sign(hold->fd, 0);
    close(hold->fd);
    hold->fd = -1;
}

/* --- in a resumed run ------------------------------------------------------------------------------------------ */

Hold *run_hold_again(Run *run, const char *name) {
    Hold *hold;
    const char *error;
    if (hold_take(run->folder_root, run->number, name, &hold, &error) == HOLD_TAKEN) return hold;
    hold = gc_new(Hold);
    *hold = (Hold){.folder = run->folder_root, .name = name, .run = run->number, .fd = -1, .task = run_task(run), .next = run->lost};
    return run->lost = hold;
}

static bool forget_lost(Run *run, const Hold *hold) {
    for (Hold **link = &run->lost; *link; link = &(*link)->next)
        if (*link == hold) {
            *link = hold->next;
            return true;
        }
    return false;
}

void run_hold_end(Run *run, Hold *hold) {
    if (hold) forget_lost(run, hold);
    hold_end(hold);
}

static bool belongs(const Hold *hold, const Task *task) {
    while (task && task != hold->task) task = task->parent;
    return task;
}

/* An interrupt is for what the fiber does next. */
static void regain(Run *run, Hold *hold) {
    Fiber *fiber = sched_current(run->options.sched);
    const char *error = NULL;
    Hold *taken = NULL;
    bool told = false;
    while (hold_take(hold->folder, hold->run, hold->name, &taken, &error) == HOLD_BUSY) {
        if (!told)
            run_message_apart(run, run_context(run), APART, DIAG_INFO,
                              text_printf("run %d has taken %s meanwhile; waiting for it", hold_owner(hold->folder, hold->name),
                                          hold->name));
        told = true;
        if (fiber_sleep(run->options.sched, TRY_MS)) continue;
        fiber->interrupted = true;
        return;
    }
    if (!forget_lost(run, hold))
        hold_end(taken);
    else if (taken)
        hold->fd = taken->fd;
    if (taken) snapshot_restore_late(run, path_join(hold->folder, hold->name));
}

void run_regain(Run *run) {
    Task *task = run_task(run);
    for (Hold *hold = run->lost, *next; hold; hold = next) {
        next = hold->next;
        if (belongs(hold, task)) regain(run, hold);
    }
}
