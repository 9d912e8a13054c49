/*
 * The log of a run: one line an event, "MS BLOCK/STEP KIND TEXT", MS counted from the run's start; further lines of the same
 * event begin with a tab. Kinds: R Z the run begins and ends, B b a stage or branch, S a step begins, > output, - a note,
 * ! a warning, E an error; i and d: a note that one life of the run makes about itself, d that it departs. A resumed run
 * counts the events of each block and step that are there, and does not write them again: that is how the log goes on without
 * a gap or a repeat wherever its process was killed.
 */
#include "builtins/run/durable.h"
#include "builtins/run/private.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FLUSH_AT = 16 << 10 };

/* Of output lines, unless the options say otherwise; errors and stages are written beyond it. */
static const uint64_t LIMIT = 2ull << 30;

typedef struct Told {
    uint64_t key;
    uint32_t count;
} Told;

/* What a line begins with; of numbers as wide as these, so that nothing lies between them. */
typedef struct Head {
    int64_t ms;
    uint64_t block, step, kind;
} Head;

struct RunLog {
    int fd;
    Buf pending;
    Head head;
    Buf head_text;
    uint64_t size;
    bool full, departed;
    Told *told; /* open addressing by key, size a power of two; NULL: a new run */
    size_t slots, used;
};

/* --- what is told already ------------------------------------------------------------------------------------- */

static uint64_t key_of(uint64_t block, uint64_t step) { return block << 32 ^ step ^ 1ull << 63; }

static Told *told_at(const struct RunLog *log, uint64_t key) {
    size_t at = (size_t)((key * 0x9E3779B97F4A7C15ull) >> 20) & (log->slots - 1);
    while (log->told[at].key && log->told[at].key != key) at = (at + 1) & (log->slots - 1);
    return &log->told[at];
}

static void count_told(struct RunLog *log, uint64_t key) {
    if (log->used * 2 >= log->slots) {
        struct RunLog bigger = {.slots = log->slots ? log->slots * 2 : 256, .used = log->used};
        bigger.told = gc_new_array(Told, bigger.slots);
        for (size_t i = 0; i < log->slots; i++)
            if (log->told[i].key) *told_at(&bigger, log->told[i].key) = log->told[i];
        log->told = bigger.told;
        log->slots = bigger.slots;
    }
    Told *told = told_at(log, key);
    if (!told->key) log->used++;
    told->key = key;
    told->count++;
}

/* Of the block and of those that began later: what lies in it is among them. */
static void forget_told(struct RunLog *log, uint64_t block) {
    for (size_t i = 0; i < log->slots; i++)
        if ((log->told[i].key & ~(1ull << 63)) >> 32 >= block) log->told[i].count = 0;
}

static void read_line(struct RunLog *log, const char *line) {
    char *end;
    strtoull(line, &end, 10);
    uint64_t block = strtoull(end, &end, 10);
    if (*end != '/') return;
    uint64_t step = strtoull(end + 1, &end, 10);
    if (strncmp(end, " d ", 3) == 0) forget_told(log, block);
    else if (strncmp(end, " i ", 3) != 0) count_told(log, key_of(block, step));
}

/* The last line is cut off when it was not finished. */
static bool read_log(struct RunLog *log, const char *path, const char **error) {
    struct stat info;
    if (fstat(log->fd, &info) == 0 && info.st_size == 0) return true;
    size_t len = (size_t)info.st_size;
    char *text = mmap(NULL, len, PROT_READ, MAP_PRIVATE, log->fd, 0);
    if (text == MAP_FAILED) {
        *error = text_printf("cannot read %s: %s", path, strerror(errno));
        return false;
    }
    size_t at = 0;
    while (at < len) {
        const char *end = memchr(text + at, '\n', len - at);
        if (!end) break;
        if (text[at] != '\t') read_line(log, text + at);
        at = (size_t)(end - text) + 1;
    }
    munmap(text, len);
    log->size = at;
    if (at == len || ftruncate(log->fd, (off_t)at) == 0) return true;
    *error = text_printf("cannot write %s: %s", path, strerror(errno));
    return false;
}

static uint64_t key_of_event(Run *run, const RunEvent *e) {
    Task *task = run_task(run);
    uint64_t step = e->step_id ? e->step_id : task && e->kind != EVENT_BLOCK_START && e->kind != EVENT_BLOCK_END ? task->step : 0;
    return key_of(e->block ? e->block->id : 0, step);
}

static bool is_logged(const RunEvent *e) { return e->kind != EVENT_STEP_END && e->kind != EVENT_TESTS && e->kind != EVENT_ANSWERED; }

/* Once a branch has departed the others' steps and blocks have other numbers; what they are answered was told. */
bool run_log_knows(Run *run, const RunEvent *e) {
    struct RunLog *log = run->log;
    Task *task = run_task(run);
    if (!log || !log->told || !is_logged(e) || (task && task->departed)) return false;
    Told *told = told_at(log, key_of_event(run, e));
    if (!told->count) return log->departed && durable_replaying(run);
    told->count--;
    return true;
}

void run_log_skip(Run *run, const RunBlock *block, uint64_t step, uint64_t lines) {
    struct RunLog *log = run->log;
    if (!log || !log->told) return;
    Told *told = told_at(log, key_of(block ? block->id : 0, step));
    told->count -= lines < told->count ? (uint32_t)lines : told->count;
}

void run_log_depart(Run *run, Task *task) {
    struct RunLog *log = run->log;
    task->departed = true;
    if (!log) return;
    log->departed = true;
    forget_told(log, task->context->block ? task->context->block->id : 0);
}

static uint64_t limit_of(const Run *run) { return run->options.log_limit ? run->options.log_limit : LIMIT; }

/* --- writing ----------------------------------------------------------------------------------------------------- */

bool run_log_open(Run *run, bool again, const char **error) {
    struct RunLog *log = gc_new(struct RunLog);
    log->fd = open(run->log_path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (log->fd < 0) {
        *error = text_printf("cannot write %s: %s", run->log_path, strerror(errno));
        return false;
    }
    if (again && !read_log(log, run->log_path, error)) {
        close(log->fd);
        return false;
    }
    log->full = log->size >= limit_of(run); /* which is said there */
    run->log = log;
    return true;
}

/* A full disk stops the run, which can then be resumed: a step's output must not be lost unsaid. */
void run_log_flush(Run *run) {
    struct RunLog *log = run->log;
    if (!log || log->pending.len == 0) return;
    durable_settle(run);
    for (size_t at = 0; at < log->pending.len;) {
        ssize_t n = write(log->fd, log->pending.at + at, log->pending.len - at);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) {
            const char *why = text_printf("the log %s cannot be written: %s", run->log_path, strerror(errno));
            buf_clear(&log->pending);
            run_suspend(run, why);
            return;
        }
        at += (size_t)n;
    }
    log->size += log->pending.len;
    buf_clear(&log->pending);
}

/* The last one is used again: most lines have the same as the one before. */
static void put_head(Run *run, Buf *out, const RunEvent *e, char kind) {
    struct RunLog *log = run->log;
    Task *task = run_task(run);
    uint64_t step = e->step_id ? e->step_id : task && kind != 'B' && kind != 'b' ? task->step : 0;
    Head head = {e->time_ms - run->start_ms, e->block ? e->block->id : 0, step, (unsigned char)kind};
    if (!log->head_text.len || memcmp(&head, &log->head, sizeof head) != 0) {
        log->head = head;
        buf_clear(&log->head_text);
        buf_printf(&log->head_text, "%lld %llu/%llu %c ", (long long)head.ms, (unsigned long long)head.block,
                   (unsigned long long)step, kind);
    }
    buf_text(out, buf_as_text(&log->head_text));
}

/* Further lines are marked as such. */
static void put_lines(Buf *out, Text text) {
    for (size_t at = 0; at <= text.len;) {
        const char *end = at < text.len ? memchr(text.at + at, '\n', text.len - at) : NULL;
        size_t stop = end ? (size_t)(end - text.at) : text.len;
        if (at > 0 && stop > at) buf_char(out, '\t');
        if (at == 0 || stop > at) {
            buf_bytes(out, text.at + at, stop - at);
            buf_char(out, '\n');
        }
        at = stop + 1;
    }
}

static Text error_text(const RunEvent *e) {
    Buf out = {0};
    for (size_t i = 0; e->diags && i < e->diags->count; i++) diag_render(&out, &e->diags->item[i], false);
    if (e->exit_code >= 0) buf_printf(&out, "exit code %d at: %.*s\n", e->exit_code, TEXT_FMT(e->text));
    return buf_as_text(&out);
}

static char kind_of(const RunEvent *e) {
    static const char kinds[] = {[EVENT_RUN_START] = 'R', [EVENT_RUN_END] = 'Z',    [EVENT_BLOCK_START] = 'B',
                                 [EVENT_BLOCK_END] = 'b', [EVENT_STEP_START] = 'S', [EVENT_STEP_END] = 's',
                                 [EVENT_OUTPUT] = '>',    [EVENT_MESSAGE] = '-',    [EVENT_ERROR] = 'E',
                                 [EVENT_TESTS] = 't',     [EVENT_QUESTION] = '-'};
    if (e->apart) return e->apart == APART ? 'i' : 'd';
    if (e->kind == EVENT_MESSAGE && e->severity <= DIAG_WARNING) return '!';
    return kinds[e->kind];
}

static const char *block_word(const RunEvent *e) { return e->block->kind == BLOCK_STAGE ? "stage" : "branch"; }

static Text text_of_event(const RunEvent *e) {
    switch (e->kind) {
    case EVENT_RUN_START:
        return text_of(text_printf("run %d", e->number));
    case EVENT_RUN_END:
        return text_of(text_printf("%s after %s", run_result_name(e->result), run_span_text(e->duration_ms)));
    case EVENT_BLOCK_START:
        return text_of(text_printf("%s %s", block_word(e), name_shown(e->block->name)));
    case EVENT_BLOCK_END:
        return text_of(text_printf("%s %s: %s after %s", block_word(e), name_shown(e->block->name),
                                   e->block->skipped ? "skipped" : run_result_name(e->result), run_span_text(e->duration_ms)));
    case EVENT_STEP_START:
        return text_of(text_printf("%s %.*s", e->step, TEXT_FMT(e->text)));
    case EVENT_ERROR:
        return error_text(e);
    default:
        return e->text;
    }
}

static bool takes_line(struct RunLog *log, Run *run, const RunEvent *e) {
    uint64_t limit = limit_of(run);
    if (e->kind != EVENT_OUTPUT || log->size + log->pending.len < limit) return true;
    if (!log->full) {
        log->full = true;
        put_head(run, &log->pending, e, 'i');
        buf_printf(&log->pending, "the log has reached %s; output from here on is shown but not kept (sluice run --log-limit)\n",
                   run_size_text(limit));
    }
    return false;
}

void run_log_write(Run *run, const RunEvent *e) {
    struct RunLog *log = run->log;
    if (!log || !is_logged(e) || !takes_line(log, run, e)) return;
    put_head(run, &log->pending, e, kind_of(e));
    put_lines(&log->pending, text_of_event(e));
    if (log->pending.len > FLUSH_AT || e->kind == EVENT_RUN_END || e->kind == EVENT_ERROR) run_log_flush(run);
}

void run_log_close(Run *run) {
    if (!run->log) return;
    run_log_flush(run);
    close(run->log->fd);
    run->log = NULL;
}
