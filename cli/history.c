/* Reading what runs have left: build.json, the journal, the log. */
#include "cli/history.h"
#include "builtins/run/leftovers.h"
#include "builtins/run/context.h"
#include "builtins/run/reports.h"
#include "cli/past.h"
#include "grammar/gc.h"
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

const char *run_state_word(const RunOutline *o) {
    static const char *const words[] = {[STATE_RUNNING] = "running", [STATE_BROKEN] = "broken off", [STATE_DAMAGED] = "damaged"};
    return o->state == STATE_ENDED ? run_result_name(o->result) : words[o->state];
}

Ink run_state_ink(const RunOutline *o) {
    return o->state == STATE_ENDED ? result_ink(o->result) : o->state == STATE_RUNNING ? INK_BOLD : INK_BAD;
}

const char *date_text(int64_t ms) {
    time_t seconds = (time_t)(ms / 1000);
    struct tm tm;
    char text[40];
    localtime_r(&seconds, &tm);
    strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", &tm);
    return gc_strdup(text);
}

/* Newer ones that cannot be read are named. 0: there is none, *error. */
static int last_readable(const Invocation *call, const char *root, const char **error) {
    size_t count = 0;
    int *numbers = past_numbers(root, &count);
    const char *newest = count ? NULL : "there are no recorded runs here", *why = NULL;
    RunOutline outline;
    for (size_t i = count; i-- > 0;) {
        if (run_outline(root, numbers[i], &outline, &why)) {
            if (newest) fprintf(stderr, "sluice %s: passed over: %s\n", call->command->name, newest);
            return numbers[i];
        }
        if (!newest) newest = why;
    }
    *error = newest;
    return 0;
}

int run_asked_for(const Invocation *call, const char **root) {
    const char *error = NULL;
    int number = call->argc ? past_number(call->args[0]) : 0;
    *root = past_root(&error);
    if (number < 0)
        error = text_printf("'%s' is not the number of a run", call->args[0]);
    else if (*root && !number)
        number = last_readable(call, *root, &error);
    if (*root) leftovers_sweep(text_printf("%s/.sluice", *root));
    if (!error) return number;
    fprintf(stderr, "sluice %s: %s\n", call->command->name, error);
    return 0;
}

/* --- the outline ---------------------------------------------------------------------------------------------- */

static bool read_file(const char *path, Buf *out) {
    char piece[16384];
    FILE *file = fopen(path, "rb");
    if (!file) return false;
    for (size_t n; (n = fread(piece, 1, sizeof piece, file)) > 0;) buf_bytes(out, piece, n);
    fclose(file);
    return true;
}

static const char *text_or_null(const Json *record, const char *name) {
    return jsn_get(record, name) ? text_z(jsn_get_text(record, name)) : NULL;
}

static void read_record(RunOutline *out, const Json *record) {
    const Json *stages = jsn_get(record, "stages"), *commits = jsn_get(record, "commits");
    out->state = STATE_ENDED;
    run_result_parse(jsn_get_text(record, "result"), &out->result);
    out->start_ms = jsn_get_int(record, "start", 0);
    out->duration_ms = jsn_get_int(record, "duration", 0);
    out->job = text_or_null(record, "job");
    out->description = text_or_null(record, "description");
    out->parameters = jsn_get(record, "parameters");
    if (jsn_count(commits)) out->commit = text_z(jsn_as_text(jsn_at(commits, 0)));
    out->stage = gc_new_array(StageOutline, jsn_count(stages) + 1);
    for (size_t i = 0; i < jsn_count(stages); i++) {
        const Json *stage = jsn_at(stages, i);
        StageOutline *s = &out->stage[out->stage_count++];
        *s = (StageOutline){.name = text_z(jsn_get_text(stage, "name")), .duration_ms = jsn_get_int(stage, "duration", 0)};
        s->finished = true;
        s->skipped = !run_result_parse(jsn_get_text(stage, "result"), &s->result);
    }
}

static int64_t meta_number(Journal *journal, const char *key) {
    Text text;
    return journal_meta(journal, key, &text) ? strtoll(text.at, NULL, 10) : 0;
}

static int64_t now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void outline_stages(RunOutline *out, const BlockTable *blocks, int64_t now) {
    out->stage = gc_new_array(StageOutline, blocks->count + 1);
    for (size_t i = 0; i < blocks->count; i++) {
        const RunBlock *b = blocks->item[i], *outer = b->parent;
        while (outer && outer->kind != BLOCK_STAGE) outer = outer->parent;
        if (b->kind != BLOCK_STAGE || outer) continue;
        out->stage[out->stage_count++] = (StageOutline){.name = b->name,
                                                        .result = b->result,
                                                        .finished = b->finished,
                                                        .skipped = b->skipped,
                                                        .duration_ms = (b->finished ? b->end_ms : now) - b->start_ms};
    }
}

/* When the log's last event was told, in milliseconds since the run's start. */
static int64_t last_told(const char *folder) {
    Text log = log_map(folder);
    LogLine line = {0};
    for (ptrdiff_t end = text_rfind(log, TEXT("\n")); end > 0;) {
        ptrdiff_t before = text_rfind(text_span(log.at, (size_t)end), TEXT("\n"));
        if (log_line_read(text_span(log.at + before + 1, (size_t)(end - before - 1)), &line) && !line.further) return line.ms;
        end = before;
    }
    return 0;
}

static bool read_journal(RunOutline *out, Journal *journal, const char **error) {
    Text job, result;
    BlockTable blocks;
    if (!block_table_read(journal, &blocks, error)) return false;
    out->state = run_is_carried_on(out->folder) ? STATE_RUNNING : STATE_BROKEN;
    if (journal_meta(journal, "result", &result) && run_result_parse(result, &out->result)) out->state = STATE_ENDED;
    if (journal_meta(journal, "job", &job)) out->job = text_z(job);
    out->start_ms = meta_number(journal, "started");
    int64_t ended = meta_number(journal, "ended");
    int64_t last = out->state == STATE_RUNNING ? now_ms() : out->start_ms + last_told(out->folder);
    out->duration_ms = (ended ? ended : last) - out->start_ms;
    outline_stages(out, &blocks, last);
    return true;
}

bool run_outline(const char *root, int number, RunOutline *out, const char **error) {
    Buf text = {0};
    *out = (RunOutline){.number = number, .folder = text_printf("%s/.sluice/runs/%d", root, number)};
    if (read_file(text_printf("%s/build.json", out->folder), &text)) {
        read_record(out, jsn_parse(buf_as_text(&text), NULL));
        return true;
    }
    Journal *journal = past_journal(root, number, error);
    bool ok = journal && read_journal(out, journal, error);
    if (journal) journal_close(journal);
    if (!ok && !run_is_carried_on(out->folder)) out->state = STATE_DAMAGED;
    return ok;
}

/* --- artifacts ------------------------------------------------------------------------------------------------- */

typedef struct PathList {
    const char **item;
    size_t count, cap;
} PathList;

static void add_path(PathList *list, const char *path) {
    if (list->count == list->cap) {
        list->cap = list->cap ? list->cap * 2 : 16;
        list->item = gc_realloc(list->item, list->cap * sizeof *list->item);
    }
    list->item[list->count++] = path;
}

static void walk(PathList *list, const char *folder, const char *inner, int depth) {
    DIR *dir = depth < 64 ? opendir(*inner ? text_printf("%s/%s", folder, inner) : folder) : NULL;
    for (struct dirent *entry; dir && (entry = readdir(dir));) {
        struct stat info;
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
        const char *path = *inner ? text_printf("%s/%s", inner, entry->d_name) : gc_strdup(entry->d_name);
        if (lstat(text_printf("%s/%s", folder, path), &info) == 0 && S_ISDIR(info.st_mode))
            walk(list, folder, path, depth + 1);
        else
            add_path(list, path);
    }
    if (dir) closedir(dir);
}

static int by_name(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

const char **run_artifacts(const char *folder, size_t *count) {
    PathList list = {0};
    walk(&list, text_printf("%s/artifacts", folder), "", 0);
    if (list.count) qsort(list.item, list.count, sizeof *list.item, by_name);
    *count = list.count;
    add_path(&list, NULL);
    return list.item;
}

const char **run_reports(const char *folder, size_t *count) {
    PathList found = {0}, list = {0};
    walk(&found, path_join(folder, REPORTS_FOLDER), "", 63); /* its own entries alone */
    if (found.count) qsort(found.item, found.count, sizeof *found.item, by_name);
    for (size_t i = 0; i < found.count; i++) {
        Text name = text_of(found.item[i]), line;
        Buf text = {0};
        const char *path = text_printf("%s/" REPORTS_FOLDER "/%s", folder, found.item[i]);
        if (!text_ends(name, TEXT(REPORT_INDEX)) || !read_file(path, &text)) continue;
        name.len -= strlen(REPORT_INDEX);
        for (Text rest = buf_as_text(&text); rest.len; rest = text_span(rest.at + line.len + 1, rest.len - line.len - 1)) {
            line = text_span(rest.at, (size_t)text_find(rest, TEXT("\n"), 0));
            add_path(&list, text_printf(REPORTS_FOLDER "/%.*s/%.*s", TEXT_FMT(name), TEXT_FMT(line)));
        }
    }
    *count = list.count;
    add_path(&list, NULL);
    return list.item;
}

/* --- stages and branches --------------------------------------------------------------------------------------- */

typedef struct BlockReader {
    BlockTable *table;
    size_t cap;
} BlockReader;

static bool read_block(void *data, const JournalRow *row) {
    BlockReader *reader = data;
    BlockTable *table = reader->table;
    uint64_t id = (uint64_t)row_int(row, 0);
    if (id == 0 || id > 1u << 30) return true;
    while (table->count < id) {
        if (table->count == reader->cap) {
            reader->cap = reader->cap ? reader->cap * 2 : 64;
            table->item = gc_realloc(table->item, reader->cap * sizeof *table->item);
        }
        RunBlock *b = gc_new(RunBlock);
        b->id = table->count + 1;
        b->name = "";
        table->item[table->count++] = b;
    }
    RunBlock *b = table->item[id - 1];
    b->parent = block_at(table, (uint64_t)row_int(row, 1));
    b->kind = row_int(row, 2) ? BLOCK_BRANCH : BLOCK_STAGE;
    b->name = text_z(row_text(row, 3));
    b->start_ms = row_int(row, 4);
    b->end_ms = row_int(row, 5);
    b->finished = !row_null(row, 5);
    int64_t result = row_int(row, 6);
    b->result = result > 0 && result <= RUN_ABORTED ? (RunResult)result : RUN_SUCCESS;
    b->skipped = row_int(row, 7);
    return true;
}

bool block_table_read(Journal *journal, BlockTable *out, const char **error) {
    BlockReader reader = {out, 0};
    *out = (BlockTable){0};
    return journal_select(journal, "SELECT id, parent, kind, name, start, end, result, skipped FROM block ORDER BY id", NULL, 0,
                          read_block, &reader, error);
}

RunBlock *block_at(const BlockTable *table, uint64_t id) { return id && id <= table->count ? table->item[id - 1] : NULL; }

/* --- the log ------------------------------------------------------------------------------------------------------ */

static bool take_number(Text *text, uint64_t *out) {
    size_t digits = 0;
    *out = 0;
    while (digits < text->len && text->at[digits] >= '0' && text->at[digits] <= '9' && digits < 18)
        *out = *out * 10 + (uint64_t)(text->at[digits++] - '0');
    *text = text_span(text->at + digits, text->len - digits);
    return digits > 0;
}

static bool take_char(Text *text, char c) {
    if (!text->len || *text->at != c) return false;
    *text = text_span(text->at + 1, text->len - 1);
    return true;
}

bool log_line_read(Text text, LogLine *line) {
    line->further = take_char(&text, '\t');
    if (line->further) {
        line->text = text;
        return line->kind != 0;
    }
    uint64_t ms;
    if (!take_number(&text, &ms) || !take_char(&text, ' ') || !take_number(&text, &line->block) || !take_char(&text, '/') ||
        !take_number(&text, &line->step) || !take_char(&text, ' ') || text.len < 2)
        return false;
    line->ms = (int64_t)ms;
    line->kind = text.at[0] == 'i' ? '-' : text.at[0] == 'd' ? '!' : text.at[0];
    line->text = text_span(text.at + 2, text.len - 2);
    return true;
}

Text log_map(const char *folder) {
    struct stat info;
    int fd = open(text_printf("%s/log", folder), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return TEXT("");
    void *at = fstat(fd, &info) == 0 && info.st_size > 0 ? mmap(NULL, (size_t)info.st_size, PROT_READ, MAP_PRIVATE, fd, 0)
                                                         : MAP_FAILED;
    close(fd);
    return at == MAP_FAILED ? TEXT("") : text_span(at, (size_t)info.st_size);
}

void log_passed(Text log, size_t at, size_t *passed) {
    enum { STEP = 16 << 20 };
    if (at - *passed < 2 * STEP) return;
    madvise((char *)(uintptr_t)log.at + *passed, STEP, MADV_DONTNEED);
    *passed += STEP;
}
