/* When workspaces are kept, and when they are put back. */
#include "builtins/snapshot/snapshot.h"

#include "builtins/copy.h"
#include "builtins/journal/pack.h"
#include "builtins/run/durable.h"
#include "builtins/run/hold.h"
#include "builtins/run/private.h"
#include "builtins/snapshot/tree.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SLICE_MS = 20 };

/* The last one of a workspace. */
typedef struct Kept {
    const char *workspace;
    uint64_t number; /* 0: none yet */
    uint64_t step;   /* how many steps had begun */
    Tree *tree;      /* NULL: not read yet */
    bool waits;      /* to be put back */
    struct Kept *next;
} Kept;

struct Snapshots {
    Kept *kept;
    uint64_t last; /* number given */
    int64_t slice; /* when the present piece of work began */
};

static struct Snapshots *of(Run *run) {
    if (!run->snapshots) run->snapshots = gc_new(struct Snapshots);
    return run->snapshots;
}

static const char *store_of(const Run *run) { return path_join(run->folder, SNAPSHOTS_FOLDER); }

static const char *list_path(const Run *run, uint64_t number) {
    return text_printf("%s/%llu.list", store_of(run), (unsigned long long)number);
}

static Kept *kept_of(Run *run, const char *workspace) {
    for (Kept *k = of(run)->kept; k; k = k->next)
        if (strcmp(k->workspace, workspace) == 0) return k;
    Kept *k = gc_new(Kept);
    k->workspace = gc_strdup(workspace);
    k->next = run->snapshots->kept;
    return run->snapshots->kept = k;
}

static Tree *tree_of(Run *run, Kept *k) {
    if (k->tree || !k->number) return k->tree;
    const char *error = NULL;
    Tree *tree = gc_new(Tree);
    return k->tree = tree_read(tree, list_path(run, k->number), &error) ? tree : NULL;
}

/* Files N.list and N.pack are read by number; `keep_to`: later ones are removed. */
static uint64_t last_number(const char *store, uint64_t keep_to) {
    uint64_t last = 0;
    DIR *dir = opendir(store);
    for (struct dirent *d; dir && (d = readdir(dir));) {
        uint64_t number = strtoull(d->d_name, NULL, 10);
        if (number > keep_to) unlink(path_join(store, d->d_name));
        else if (number > last) last = number;
    }
    if (dir) closedir(dir);
    return last;
}

size_t snapshots_of(const char *run_folder, uint64_t *bytes) {
    const char *store = path_join(run_folder, SNAPSHOTS_FOLDER);
    DIR *dir = opendir(store);
    size_t count = 0;
    *bytes = 0;
    for (struct dirent *d; dir && (d = readdir(dir));) {
        const char *dot = strrchr(d->d_name, '.');
        struct stat st;
        if (!dot || lstat(path_join(store, d->d_name), &st) != 0 || !S_ISREG(st.st_mode)) continue;
        if (strcmp(dot, ".list") == 0) count++;
        *bytes += (uint64_t)st.st_size;
    }
    if (dir) closedir(dir);
    return count;
}

/* --- keeping ---------------------------------------------------------------------------------------------------- */

/* Lets others run when the work takes long. */
static void let_others_run(void *data) {
    Run *run = data;
    Loop *loop = sched_loop(run->options.sched);
    if (loop_now_fresh(loop) - run->snapshots->slice < SLICE_MS) return;
    Fiber *fiber = sched_current(run->options.sched);
    bool interrupted = fiber->interrupted;
    fiber->interrupted = false;
    if (!fiber_sleep(run->options.sched, 0)) interrupted = true;
    fiber->interrupted |= interrupted; /* it is for what the fiber does next */
    run->snapshots->slice = loop_now_fresh(loop);
}

/* False: *error. *told: what there is to say, or empty when nothing has changed. */
static bool keep(Run *run, Kept *k, const char **told, const char **error) {
    struct Snapshots *s = of(run);
    const TreePause pause = {let_others_run, run};
    const Tree *before = tree_of(run, k);
    Tree *now = gc_new(Tree);
    const char *store = store_of(run);
    uint64_t written = 0;
    int64_t began = s->slice = loop_now_fresh(sched_loop(run->options.sched));
    *told = "";
    if (!tree_look(k->workspace, now, &pause, error)) return false;
    if (before && tree_same(now, before)) return true;
    if (!run->outside->make_dirs(run->outside, store, error)) return false;
    if (!s->last) s->last = last_number(store, UINT64_MAX);
    uint64_t number = ++s->last;
    if (!tree_store(now, before, k->workspace, store, number, &written, &pause, error) ||
        !tree_write(now, list_path(run, number), error))
        return false;
    k->number = number;
    k->tree = now;
    int64_t took = loop_now_fresh(sched_loop(run->options.sched)) - began;
    *told = text_printf("Snapshot %llu: %zu files and folders, %s new of %s, in %s", (unsigned long long)number, now->count,
                        run_size_text(written), run_size_text(now->bytes), run_span_text(took));
    return true;
}

/* The answer: the number, what is said (none: nothing) and whether that is a warning. */
static void tell(Run *run, const Context *context, Kept *k, Text answer) {
    k->number = (uint64_t)unpack_number(&answer);
    bool failed = unpack_number(&answer) != 0;
    Text text = unpack_text(&answer);
    if (text.at && text.len) run_message(run, context, failed ? DIAG_WARNING : DIAG_NOTE, "%.*s", TEXT_FMT(text));
}

static void take(Run *run, const Context *context, const char *what) {
    Op op;
    Kept *k = kept_of(run, context->seat->workspace);
    if (op_begin(run, &op, "snapshot", 0)) {
        k->tree = NULL;
        tell(run, context, k, op.answer);
        return;
    }
    const char *told = "", *error = NULL;
    Buf answer = {0};
    bool good = keep(run, k, &told, &error);
    if (!good) told = text_printf("there is no snapshot of %s: %s", what, error);
    pack_number(&answer, (int64_t)k->number);
    pack_number(&answer, !good);
    pack_text(&answer, text_of(told));
    op_end(run, &op, buf_as_text(&answer));
    tell(run, context, k, buf_as_text(&answer));
}

static bool is_below(const char *path, const char *folder) {
    size_t len = strlen(folder);
    return strncmp(path, folder, len) == 0 && path[len] == '/';
}

void snapshot_take(Run *run, const Context *context, const char *what) {
    if (!run->durable || !context->seat || op_inside(run) || !is_below(context->seat->workspace, run->folder_root)) return;
    bool wanted = run->options.flags & RUN_SNAPSHOT;
    OpRecord record = op_recorded(run, "snapshot");
    if (record == OP_OTHER || (record == OP_NONE && (!wanted || run->aborted))) return;
    Kept *k = record == OP_NONE ? kept_of(run, context->seat->workspace) : NULL;
    if (k && k->number && k->step == run->last_step) return; /* nothing was done since */
    take(run, context, what);
    kept_of(run, context->seat->workspace)->step = run->last_step;
}

/* --- what another run has left ------------------------------------------------------------------------------------- */

static void copy_tree(Run *run, const char *from, const char *to, bool link_files) {
    World *w = run->outside;
    const char *error = NULL;
    struct stat st;
    if (lstat(from, &st) != 0) return;
    if (!S_ISDIR(st.st_mode)) {
        if (!(link_files && link(from, to) == 0)) copy_file(w, from, to, &error);
        return;
    }
    const char **names = NULL;
    size_t count = 0;
    if (!w->make_dirs(w, to, &error) || !w->list_dir(w, from, &names, &count, &error)) return;
    for (size_t i = 0; i < count; i++) copy_tree(run, path_join(from, names[i]), path_join(to, names[i]), link_files);
}

static const char *other_folder(const Run *run, int other) {
    return path_join(run->folder_root, text_printf("runs/%d", other));
}

void snapshot_inherit(Run *run, int other) {
    copy_tree(run, path_join(other_folder(run, other), SNAPSHOTS_FOLDER), store_of(run), true);
}

void snapshot_bring(Run *run, const char *name) {
    int other = run->options.again;
    if (!other || !run->folder) return;
    struct stat st;
    const char *to = path_join(run->folder, name);
    if (lstat(to, &st) != 0) copy_tree(run, path_join(other_folder(run, other), name), to, false);
}

/* --- putting back -------------------------------------------------------------------------------------------------- */

static void say(Run *run, Severity severity, const char *text) { run_message_apart(run, run->outermost, APART, severity, text); }

static const char *short_name(const Run *run, const char *workspace) {
    return is_below(workspace, run->options.root) ? workspace + strlen(run->options.root) + 1 : workspace;
}

static void restore(Run *run, Kept *k) {
    TreeChanges changes;
    const char *error = "its list is gone";
    k->waits = false;
    Tree *tree = tree_of(run, k);
    if (!tree || !tree_restore(tree, k->workspace, store_of(run), &changes, &error)) {
        say(run, DIAG_WARNING, text_printf("%s could not be put back as it was: %s", short_name(run, k->workspace), error));
        return;
    }
    say(run, DIAG_INFO, text_printf("%s is as it was at snapshot %llu: %zu put back, %zu removed", short_name(run, k->workspace),
                                      (unsigned long long)k->number, changes.written, changes.removed));
}

static bool is_lost(const Run *run, const char *name) {
    for (const Hold *h = run->lost; h; h = h->next)
        if (strcmp(h->name, name) == 0) return true;
    return false;
}

/* One that this run has, or that it can have for a moment; else it is put back when the run takes it. */
static void restore_when_free(Run *run, Kept *k) {
    const char *error = NULL, *name = k->workspace + strlen(run->folder_root) + 1;
    Hold *hold = NULL;
    if (is_lost(run, name)) return;
    HoldOutcome outcome = agents_has_taken(run->agents, k->workspace) ? HOLD_TAKEN
                                                                        : hold_take(run->folder_root, run->number, name, &hold, &error);
    if (outcome == HOLD_TAKEN) restore(run, k);
    hold_end(hold);
}

void snapshot_restore(Run *run) {
    int other = run->options.again;
    Text done;
    if (!other || !run->options.from || journal_meta(durable_journal(run), "restored", &done)) return;
    uint64_t newest = 0;
    for (Kept *k = of(run)->kept; k; k = k->next) {
        k->waits = k->number > 0;
        if (k->number > newest) newest = k->number;
    }
    last_number(store_of(run), newest);
    if (!newest)
        say(run, DIAG_INFO, text_printf("the workspace stays as it is: run %d has no snapshot from before this stage "
                                          "(sluice run --snapshot keeps them)", other));
    for (Kept *k = run->snapshots->kept; k; k = k->next)
        if (k->waits) restore_when_free(run, k);
    journal_put_meta(durable_journal(run), "restored", TEXT("1"));
    durable_commit(run);
}

void snapshot_restore_late(Run *run, const char *workspace) {
    for (Kept *k = run->snapshots ? run->snapshots->kept : NULL; k; k = k->next)
        if (k->waits && strcmp(k->workspace, workspace) == 0) restore(run, k);
}
