/* The run's files: .sluice with its .gitignore, and runs/N with the lock, the log, the journal and the result. */
#include "builtins/run/durable.h"
#include "builtins/run/durable_read.h"
#include "builtins/run/private.h"
#include "builtins/snapshot/snapshot.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { MARK_SIZE = 21 };

static bool make_dir(const char *path, const char **error) {
    if (mkdir(path, 0777) == 0 || errno == EEXIST) return true;
    *error = text_printf("cannot make the folder %s: %s", path, strerror(errno));
    return false;
}

static bool write_ignore(const char *path) {
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (fd < 0) return errno == EEXIST;
    bool ok = write(fd, "*\n", 2) == 2;
    return close(fd) == 0 && ok;
}

static int last_number(const char *runs, World *w) {
    const char **names = NULL;
    size_t count = 0;
    int last = 0;
    if (!w->list_dir(w, runs, &names, &count, NULL)) return 0;
    for (size_t i = 0; i < count; i++) {
        char *end;
        long n = strtol(names[i], &end, 10);
        if (*end == 0 && n > last && n < 1000000000) last = (int)n;
    }
    return last;
}

bool run_root_open(Run *run, const char **error) {
    if (run->root_open) return true;
    if (!make_dir(run->folder_root, error)) return false;
    write_ignore(path_join(run->folder_root, ".gitignore"));
    return run->root_open = true;
}

bool run_is_carried_on(const char *folder) {
    struct flock lock = {.l_type = F_WRLCK};
    int fd = open(path_join(folder, "lock"), O_RDWR | O_CLOEXEC);
    if (fd < 0) return false;
    bool held = fcntl(fd, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    close(fd);
    return held;
}

/* One process at a time carries a run on. A lock that others can ask about without taking it. */
static bool take_lock(Run *run, const char **error) {
    const char *path = path_join(run->folder, "lock");
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (fd < 0) {
        *error = text_printf("cannot write %s: %s", path, strerror(errno));
        return false;
    }
    run->lock_fd = fd; /* held until the process ends */
    if (fcntl(fd, F_OFD_SETLK, &(struct flock){.l_type = F_WRLCK}) == 0) return true;
    close(fd);
    *error = text_printf("run %d is being carried on by another process", run->number);
    return false;
}

void run_folder_mark(Run *run, uint64_t entries) {
    char line[MARK_SIZE + 1];
    snprintf(line, sizeof line, "%20llu\n", (unsigned long long)entries);
    if (pwrite(run->lock_fd, line, MARK_SIZE, 0) != MARK_SIZE) return; /* it then claims less than there is */
}

static bool check_mark(Run *run, Journal *journal, const char **error) {
    char line[MARK_SIZE + 1] = {0};
    ssize_t len = pread(run->lock_fd, line, MARK_SIZE, 0);
    unsigned long long marked = len > 0 ? strtoull(line, NULL, 10) : 0, held = journal_last(journal);
    if (held >= marked || run->options.incomplete) return true;
    *error = text_printf("the journal of run %d has lost its end: of %llu entries %llu are there. Going on would do again what "
                         "the others recorded; if that does no harm: sluice resume --incomplete %d",
                         run->number, marked, held, run->number);
    return false;
}

static bool make_number(Run *run, const char **error) {
    const char *runs = path_join(run->folder_root, "runs");
    if (!run_root_open(run, error) || !make_dir(runs, error)) return false;
    int number = last_number(runs, run->outside);
    do {
        run->folder = path_join(runs, text_printf("%d", ++number));
        if (mkdir(run->folder, 0777) == 0) break;
    } while (errno == EEXIST && number < 1000000000);
    run->number = number;
    return true;
}

static void write_meta(Run *run, Journal *journal) {
    journal_put_meta(journal, "started", text_of(text_printf("%lld", (long long)run->start_ms)));
    journal_put_meta(journal, "job", text_of(run->job_name));
    journal_put_meta(journal, "script", text_of(run->source->name));
    journal_put_meta(journal, "text", run->source->text);
    for (size_t i = 0; i < run->options.meta_count; i++)
        journal_put_meta(journal, run->options.meta[i].name, run_masked(run, run->options.meta[i].text));
}

/* Readable for the user alone: it holds what the steps yielded. */
static Journal *make_journal(Run *run, const char *path, const char **error) {
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0 || close(fd) != 0) {
        *error = text_printf("cannot write %s: %s", path, strerror(errno));
        return NULL;
    }
    Journal *journal = journal_open(path, JOURNAL_CREATE, error);
    if (journal) write_meta(run, journal);
    return journal;
}

static bool copy_entry(void *data, const JournalRow *row) {
    enum { KIND, FIBER, N, FLAGS, NAME, TIME, ANSWER };
    if (row_int(row, KIND) == ENTRY_ABORT) return true;
    bool named = !row_null(row, NAME) && row_int(row, KIND) != ENTRY_DEPART;
    JOURNAL_PUT(data, ENTRY, j_int(row_int(row, KIND)), j_text(row_text(row, FIBER)), j_int(row_int(row, N)), j_int(row_int(row, FLAGS)),
                named ? j_text(row_text(row, NAME)) : j_null(), j_int(0), j_int(row_int(row, TIME)),
                j_blob(row_text(row, ANSWER)));
    return true;
}

/* What an earlier run has recorded becomes the beginning of this one; its abort does not. Arguments may
 * differ: the number of the run is among them. */
static bool copy_entries(Run *run, Journal *journal, const char **error) {
    const char *runs = path_join(run->folder_root, "runs");
    Journal *earlier = journal_open(text_printf("%s/%d/journal.db", runs, run->options.again), JOURNAL_READ, error);
    if (!earlier) return false;
    bool good = journal_select(earlier, "SELECT kind, fiber, n, flags, name, time, answer FROM entry ORDER BY seq", NULL, 0,
                               copy_entry, journal, error);
    journal_close(earlier);
    journal_put_meta(journal, "again", text_of(text_printf("%d", run->options.again)));
    journal_put_meta(journal, "from", text_of(run->options.from));
    snapshot_inherit(run, run->options.again);
    return good && journal_commit(journal);
}

/* A run that was taken up again may be one that began from a stage of another. */
static void take_rerun(Run *run, Journal *journal) {
    Text again, from;
    if (!journal_meta(journal, "again", &again) || !journal_meta(journal, "from", &from)) return;
    run->options.again = (int)strtol(again.at, NULL, 10);
    run->options.from = text_z(from);
}

static bool take_up(Run *run, Journal *journal, const char **error) {
    Text started, script, ended;
    if (journal_meta(journal, "result", &ended)) {
        *error = text_printf("run %d has ended: %.*s", run->number, TEXT_FMT(ended));
        return false;
    }
    if (!journal_meta(journal, "started", &started) || !journal_meta(journal, "text", &script)) {
        *error = "its journal does not say what ran";
        return false;
    }
    if (!run->options.edited && !text_eq(script, run->source->text)) {
        *error = text_printf("run %d ran another text than that of %s", run->number, run->source->name);
        return false;
    }
    run->start_ms = strtoll(started.at, NULL, 10);
    take_rerun(run, journal);
    return check_mark(run, journal, error);
}

bool run_folder_open(Run *run, const char **error) {
    int resumed = run->options.resume;
    if (resumed) {
        run->number = resumed;
        run->folder = path_join(path_join(run->folder_root, "runs"), text_printf("%d", resumed));
    } else if (!make_number(run, error))
        return false;
    agents_number(run->agents, run->number);
    World *w = run->outside;
    const char *file = run->options.number_file;
    if (file && !w->write_file(w, file, text_of(text_printf("%d\n", run->number)), false, error)) return false;
    run->log_path = path_join(run->folder, "log");
    if (!take_lock(run, error) || !run_log_open(run, resumed, error)) return false;
    if (!make_dir(path_join(run->folder, STEPS_FOLDER), error)) return false;
    run->outside->write_file(run->outside, path_join(run->folder, "pid"), text_of(text_printf("%d\n", (int)getpid())), false, NULL);
    const char *path = path_join(run->folder, "journal.db");
    Journal *journal = resumed ? journal_open(path, JOURNAL_APPEND, error) : make_journal(run, path, error);
    int again = run->options.again;
    return journal && (!resumed || take_up(run, journal, error)) && (!again || copy_entries(run, journal, error)) &&
           durable_start(run, journal, resumed || again, error) &&
           (!resumed || run_journal_read_times(run, error));
}
