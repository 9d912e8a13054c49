/* The run's files: .sluice with its .gitignore, runs/N, and the plain log, one line an event. */
#include "builtins/run/private.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

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

bool run_folder_open(Run *run, const char **error) {
    const char *runs = path_join(run->folder_root, "runs");
    if (!run_root_open(run, error) || !make_dir(runs, error)) return false;
    int number = last_number(runs, run->options.world);
    const char *folder;
    do {
        folder = path_join(runs, text_printf("%d", ++number));
    } while (mkdir(folder, 0777) != 0 && errno == EEXIST && number < 1000000000);
    run->log_path = path_join(folder, "log");
    run->log_fd = open(run->log_path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (run->log_fd < 0) {
        *error = text_printf("cannot write %s: %s", run->log_path, strerror(errno));
        run->log_path = NULL;
        return false;
    }
    run->number = number;
    run->folder = folder;
    return true;
}

/* --- the log -------------------------------------------------------------------------------------------- */

static void flush(Run *run) {
    for (size_t at = 0; at < run->log.len;) {
        ssize_t n = write(run->log_fd, run->log.at + at, run->log.len - at);
        if (n <= 0 && errno != EINTR) break;
        at += n > 0 ? (size_t)n : 0;
    }
    buf_clear(&run->log);
}

static void put_path(Buf *out, const RunBlock *block) {
    if (block->parent) {
        put_path(out, block->parent);
        buf_z(out, " / ");
    }
    buf_z(out, block->name);
}

static void put_head(Buf *out, const RunEvent *e) {
    time_t seconds = (time_t)(e->time_ms / 1000);
    struct tm tm;
    localtime_r(&seconds, &tm);
    buf_printf(out, "%02d:%02d:%02d.%03d ", tm.tm_hour, tm.tm_min, tm.tm_sec, (int)(e->time_ms % 1000));
    if (e->block) {
        buf_char(out, '[');
        put_path(out, e->block);
        buf_z(out, "] ");
    }
}

static void put_error(Buf *out, const RunEvent *e) {
    for (size_t i = 0; e->diags && i < e->diags->count; i++) diag_render(out, &e->diags->item[i], false);
    if (e->exit_code >= 0) buf_printf(out, "exit code %d at: %.*s\n", e->exit_code, TEXT_FMT(e->text));
}

void run_log_write(Run *run, const RunEvent *e) {
    Buf *out = &run->log;
    if (run->log_fd < 0 || e->kind == EVENT_STEP_END) return;
    put_head(out, e);
    switch (e->kind) {
    case EVENT_RUN_START:
        buf_printf(out, "run %d\n", e->number);
        break;
    case EVENT_RUN_END:
        buf_printf(out, "%s after %s\n", run_result_name(e->result), run_span_text(e->duration_ms));
        break;
    case EVENT_BLOCK_START:
        buf_z(out, e->block->kind == BLOCK_STAGE ? "stage begins\n" : "branch begins\n");
        break;
    case EVENT_BLOCK_END:
        buf_printf(out, "%s ends: %s after %s\n", e->block->kind == BLOCK_STAGE ? "stage" : "branch",
                   e->block->skipped ? "skipped" : run_result_name(e->result), run_span_text(e->duration_ms));
        break;
    case EVENT_STEP_START:
        buf_printf(out, "» %s %.*s\n", e->step, TEXT_FMT(e->text));
        break;
    case EVENT_ERROR:
        put_error(out, e);
        break;
    default:
        buf_printf(out, "%.*s\n", TEXT_FMT(e->text));
        break;
    }
    if (out->len > 8192 || e->kind == EVENT_RUN_END || e->kind == EVENT_ERROR) flush(run);
}

void run_log_close(Run *run) {
    if (run->log_fd < 0) return;
    flush(run);
    close(run->log_fd);
    run->log_fd = -1;
}
