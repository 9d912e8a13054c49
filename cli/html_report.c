/*
 * report.html: one page about a run, drawn in the browser by cli/report_page.html from data that are written here as one
 * JSON object. It needs nothing beside itself. Long outputs are cut: the log file has all of them.
 */
#include "cli/html_report.h"
#include "cli/history.h"
#include "cli/past.h"
#include "cli/show_tests.h"
#include "grammar/gc.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { SPILL_AT = 64 << 10, RUNS_SHOWN = 10, LABEL_MAX = 200, STEP_KEPT = 64 << 10, STEP_KEPT_LEAST = 2 << 10, ALL_KEPT = 16 << 20 };

#define DATA_MARK "<!--DATA-->"

typedef struct StepSpan {
    uint64_t size, seen; /* bytes of output: in the log, and read so far */
    bool cutting;
} StepSpan;

typedef struct Page {
    FILE *file;
    Buf out; /* what is not in the file yet */
    RunOutline run;
    BlockTable blocks;
    const char **script; /* names in which steps stand */
    size_t script_count, script_cap;
    uint64_t last_step;
    StepSpan *step; /* by id; 0: what no step wrote */
    uint64_t kept;  /* of a step, at most */
    bool cut, any;  /* any: the array under way has an element */
    bool open;      /* a chunk of the log is */
    LogLine chunk;
    size_t line;    /* of the chunk, from 0 */
    int64_t line_ms;
    Buf times;      /* "line,ms," of the chunk's lines that came later than those before them */
} Page;

/* --- JSON that may stand within a page ------------------------------------------------------------------------- */

/* What goes into a string; '<' is escaped, so that no text can end the element around it. */
static void put_part(Buf *out, Text text) {
    static const char hex[] = "0123456789abcdef";
    size_t from = 0;
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.at[i];
        if (c >= 0x20 && c != '"' && c != '\\' && c != '<' && c != 0x7f) continue;
        buf_bytes(out, text.at + from, i - from);
        from = i + 1;
        char code[] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
        buf_bytes(out, code, sizeof code);
    }
    buf_bytes(out, text.at + from, text.len - from);
}

static void put_string(Buf *out, Text text) {
    buf_char(out, '"');
    put_part(out, text);
    buf_char(out, '"');
}

static void put_z(Buf *out, const char *text) { put_string(out, text_of(text ? text : "")); }

static void put_number(Buf *out, int64_t number) {
    char digits[24];
    size_t at = sizeof digits;
    uint64_t left = number < 0 ? (uint64_t)0 - (uint64_t)number : (uint64_t)number;
    do digits[--at] = (char)('0' + left % 10);
    while (left /= 10);
    if (number < 0) digits[--at] = '-';
    buf_bytes(out, digits + at, sizeof digits - at);
}

static void put_numbers(Buf *out, const int64_t *numbers, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (i) buf_char(out, ',');
        put_number(out, numbers[i]);
    }
}
#define PUT_NUMBERS(out, ...)                                                                                          \
    put_numbers(out, (const int64_t[]){__VA_ARGS__}, sizeof((const int64_t[]){__VA_ARGS__}) / sizeof(int64_t))

static void spill(Page *p) {
    fwrite(p->out.at, 1, p->out.len, p->file);
    buf_clear(&p->out);
}

/* "[" or ",[" */
static void begin_row(Page *p) {
    if (p->out.len > SPILL_AT) spill(p);
    buf_z(&p->out, p->any ? ",[" : "[");
    p->any = true;
}

static void begin_array(Page *p, const char *name) {
    buf_printf(&p->out, ",\n\"%s\":[", name);
    p->any = false;
}

/* --- the run and those before it --------------------------------------------------------------------------------- */

static void put_run(Page *p, const char *script) {
    Buf *out = &p->out;
    const RunOutline *r = &p->run;
    buf_z(out, "{\"run\":{\"job\":");
    put_z(out, r->job);
    buf_printf(out, ",\"number\":%d,\"word\":", r->number);
    put_z(out, run_state_word(r));
    buf_printf(out, ",\"start\":%lld,\"duration\":%lld,\"script\":", (long long)r->start_ms, (long long)r->duration_ms);
    put_z(out, script);
    buf_z(out, ",\"commit\":");
    put_z(out, r->commit);
    buf_z(out, ",\"description\":");
    put_z(out, r->description);
    buf_z(out, ",\"parameters\":{");
    for (size_t i = 0; i < jsn_count(r->parameters); i++) {
        if (i) buf_char(out, ',');
        put_string(out, jsn_name_at(r->parameters, i));
        buf_char(out, ':');
        put_string(out, jsn_as_text(jsn_at(r->parameters, i)));
    }
    buf_z(out, "}}");
}

static void put_stages(Buf *out, const RunOutline *r) {
    for (size_t i = 0; i < r->stage_count; i++) {
        const StageOutline *s = &r->stage[i];
        buf_z(out, i ? ",[" : "[");
        put_z(out, s->name);
        buf_printf(out, ",\"%s\",%lld]", s->skipped ? "skipped" : s->finished ? run_result_name(s->result) : "running",
                   (long long)s->duration_ms);
    }
}

/* This run and those before it, the newest first. */
static void put_runs(Page *p, const char *root) {
    size_t count, shown = 0;
    int *numbers = past_numbers(root, &count);
    begin_array(p, "runs");
    for (size_t i = count; i-- > 0 && shown < RUNS_SHOWN;) {
        RunOutline r = p->run;
        const char *error;
        if (numbers[i] > p->run.number || (numbers[i] < p->run.number && !run_outline(root, numbers[i], &r, &error))) continue;
        begin_row(p);
        buf_printf(&p->out, "%d,\"%s\",%lld,%lld,[", r.number, run_state_word(&r), (long long)r.start_ms, (long long)r.duration_ms);
        put_stages(&p->out, &r);
        buf_z(&p->out, "]]");
        shown++;
    }
    buf_char(&p->out, ']');
}

/* --- stages, branches, steps --------------------------------------------------------------------------------------- */

static void put_blocks(Page *p) {
    begin_array(p, "blocks");
    for (size_t i = 0; i < p->blocks.count; i++) {
        const RunBlock *b = p->blocks.item[i];
        begin_row(p);
        PUT_NUMBERS(&p->out, b->parent ? (int64_t)b->parent->id : 0, b->kind == BLOCK_BRANCH);
        buf_char(&p->out, ',');
        put_z(&p->out, b->name);
        buf_char(&p->out, ',');
        PUT_NUMBERS(&p->out, b->start_ms - p->run.start_ms, b->finished ? b->end_ms - p->run.start_ms : -1,
                    b->skipped ? -1 : (int64_t)b->result);
        buf_char(&p->out, ']');
    }
    buf_char(&p->out, ']');
}

static size_t script_index(Page *p, Text name) {
    for (size_t i = p->script_count; i-- > 0;)
        if (text_is(name, p->script[i])) return i;
    if (p->script_count == p->script_cap) {
        p->script_cap = p->script_cap ? p->script_cap * 2 : 8;
        p->script = gc_realloc(p->script, p->script_cap * sizeof *p->script);
    }
    p->script[p->script_count] = text_z(name);
    return p->script_count++;
}

static Text cut_label(Text label) {
    if (label.len <= LABEL_MAX) return label;
    label.len = LABEL_MAX;
    while (label.len && (label.at[label.len] & 0xc0) == 0x80) label.len--;
    return label;
}

static bool put_step(void *data, const JournalRow *row) {
    Page *p = data;
    int64_t id = row_int(row, 0), start = p->run.start_ms;
    if (id <= 0 || id > 1 << 30) return true;
    if ((uint64_t)id > p->last_step) p->last_step = (uint64_t)id;
    begin_row(p);
    PUT_NUMBERS(&p->out, id, row_int(row, 1));
    buf_char(&p->out, ',');
    put_string(&p->out, row_text(row, 2));
    buf_char(&p->out, ',');
    put_string(&p->out, cut_label(row_text(row, 3)));
    buf_char(&p->out, ',');
    PUT_NUMBERS(&p->out, (int64_t)script_index(p, row_text(row, 4)), row_int(row, 5), row_int(row, 6) - start,
                row_null(row, 7) ? -1 : row_int(row, 7) - start, row_int(row, 8), row_null(row, 9) ? -1 : row_int(row, 9));
    buf_char(&p->out, ']');
    return true;
}

static bool put_steps(Page *p, Journal *journal, const char **error) {
    begin_array(p, "steps");
    bool ok = journal_select(journal, "SELECT id, block, name, label, file, line, start, end, result, exit FROM step ORDER BY id", NULL, 0,
                             put_step, p, error);
    buf_char(&p->out, ']');
    begin_array(p, "files");
    for (size_t i = 0; i < p->script_count; i++) {
        if (i) buf_char(&p->out, ',');
        put_z(&p->out, p->script[i]);
    }
    buf_char(&p->out, ']');
    return ok;
}

/* --- the log ---------------------------------------------------------------------------------------------------------- */

static bool is_text(char kind) { return kind == '>' || kind == '-' || kind == '!' || kind == 'E'; }

static StepSpan *span_of(Page *p, const LogLine *line) { return &p->step[line->step <= p->last_step ? line->step : 0]; }

static void each_line(Page *p, Text log, void (*each)(Page *p, const LogLine *line)) {
    LogLine line = {0};
    size_t passed = 0;
    for (size_t at = 0; at < log.len;) {
        log_passed(log, at, &passed);
        const char *end = memchr(log.at + at, '\n', log.len - at);
        if (!end) return;
        size_t stop = (size_t)(end - log.at);
        if (log_line_read(text_span(log.at + at, stop - at), &line)) each(p, &line);
        at = stop + 1;
    }
}

static void measure(Page *p, const LogLine *line) {
    if (is_text(line->kind)) span_of(p, line)->size += line->text.len + 1;
}

/* How much of each step's output is kept, so that all of it stays within bounds. */
static uint64_t share(const Page *p) {
    uint64_t writers = 1;
    for (uint64_t i = 0; i <= p->last_step; i++) writers += p->step[i].size > STEP_KEPT_LEAST;
    uint64_t each = ALL_KEPT / writers;
    return each > STEP_KEPT ? STEP_KEPT : each < STEP_KEPT_LEAST ? STEP_KEPT_LEAST : each;
}

static void end_chunk(Page *p) {
    if (p->open) buf_char(&p->out, '"');
    if (p->open && p->times.len) buf_printf(&p->out, ",[%.*s]", (int)p->times.len - 1, p->times.at);
    if (p->open) buf_char(&p->out, ']');
    p->open = false;
}

static void begin_chunk(Page *p, const LogLine *line, char kind) {
    end_chunk(p);
    begin_row(p);
    PUT_NUMBERS(&p->out, (int64_t)line->block, (int64_t)line->step);
    buf_printf(&p->out, ",\"%c\",", kind);
    put_number(&p->out, line->ms);
    buf_z(&p->out, ",\"");
    p->open = true;
    p->chunk = *line;
    p->chunk.kind = kind;
    p->line = 0;
    p->line_ms = line->ms;
    buf_clear(&p->times);
}

/* The next line of the chunk. */
static void put_time(Page *p, const LogLine *line) {
    p->line++;
    if (line->ms == p->line_ms) return;
    p->line_ms = line->ms;
    put_number(&p->times, (int64_t)p->line);
    buf_char(&p->times, ',');
    put_number(&p->times, line->ms - p->chunk.ms);
    buf_char(&p->times, ',');
}

static void put_text(Page *p, const LogLine *line) {
    if (p->open && p->chunk.block == line->block && p->chunk.step == line->step && p->chunk.kind == line->kind) {
        buf_z(&p->out, "\\n");
        put_time(p, line);
    } else {
        begin_chunk(p, line, line->kind);
    }
    put_part(&p->out, line->text);
}

/* Of a long output the first quarter of its share is kept, and the last three. */
static void put_output(Page *p, const LogLine *line) {
    StepSpan *span = span_of(p, line);
    uint64_t kept = line->step ? p->kept : p->kept * 16, left = span->size - span->seen;
    span->seen += line->text.len + 1;
    bool fits = span->size <= kept || span->seen <= kept / 4 || left <= kept * 3 / 4;
    if (fits) {
        span->cutting = false;
        put_text(p, line);
    } else if (!span->cutting) {
        span->cutting = p->cut = true;
        begin_chunk(p, line, '~');
        buf_printf(&p->out, "some of %llu KB are left out; the log file has them", (unsigned long long)(span->size >> 10));
        end_chunk(p);
    }
}

/* A number stands for the start of a step, or, negative, of a stage or branch. */
static void put_line(Page *p, const LogLine *line) {
    bool block = line->kind == 'B';
    if (is_text(line->kind)) {
        put_output(p, line);
    } else if ((block || line->kind == 'S') && !line->further) {
        end_chunk(p);
        if (p->any) buf_char(&p->out, ',');
        p->any = true;
        put_number(&p->out, block ? -(int64_t)line->block : (int64_t)line->step);
    }
}

static void put_log(Page *p, Text log) {
    p->step = gc_new_array(StepSpan, p->last_step + 1);
    begin_array(p, "log");
    each_line(p, log, measure);
    p->kept = share(p);
    each_line(p, log, put_line);
    end_chunk(p);
    buf_printf(&p->out, "],\n\"cut\":%s", p->cut ? "true" : "false");
}

/* --- tests --------------------------------------------------------------------------------------------------------------- */

typedef struct TestGroup {
    Page *page;
    int64_t step; /* of the group under way; 0: none */
    Text suite, class_name;
} TestGroup;

static void end_group(TestGroup *g) {
    if (g->step) buf_z(&g->page->out, "]]");
}

/* Cases of one step, suite and class are one row: what they share is written once. */
static void begin_group(TestGroup *g, const JournalRow *row) {
    bool any = g->step != 0;
    if (any && row_int(row, 0) == g->step && text_eq(row_text(row, 1), g->suite) && text_eq(row_text(row, 2), g->class_name)) {
        buf_char(&g->page->out, ',');
        return;
    }
    end_group(g);
    if (g->page->out.len > SPILL_AT) spill(g->page);
    g->step = row_int(row, 0);
    g->suite = text_copy(row_text(row, 1));
    g->class_name = text_copy(row_text(row, 2));
    buf_printf(&g->page->out, "%s[%lld,", any ? "," : "", (long long)g->step);
    put_string(&g->page->out, g->suite);
    buf_char(&g->page->out, ',');
    put_string(&g->page->out, g->class_name);
    buf_z(&g->page->out, ",[");
}

static bool put_test(void *data, const JournalRow *row) {
    TestGroup *g = data;
    Buf *out = &g->page->out;
    begin_group(g, row);
    buf_char(out, '[');
    put_string(out, row_text(row, 3));
    buf_char(out, ',');
    PUT_NUMBERS(out, row_int(row, 4), row_int(row, 5));
    for (int column = 6; column <= 7 && !row_null(row, column); column++) {
        buf_char(out, ',');
        put_string(out, row_text(row, column));
    }
    buf_char(out, ']');
    return true;
}

static bool put_counts(void *data, const JournalRow *row) {
    Page *p = data;
    PUT_NUMBERS(&p->out, row_int(row, 0), row_int(row, 1), row_int(row, 2), row_int(row, 3));
    return true;
}

static bool put_tests(Page *p, Journal *journal, const char **error) {
    TestGroup group = {.page = p};
    if (!journal_has_table(journal, "tests")) return true;
    begin_array(p, "testCounts");
    bool ok = journal_select(journal, TESTS_TOTAL, NULL, 0, put_counts, p, error);
    buf_char(&p->out, ']');
    begin_array(p, "tests");
    ok = ok && journal_select(journal, "SELECT step, suite, class, name, status, ms, message, detail FROM test ORDER BY step, n", NULL, 0,
                              put_test, &group, error);
    end_group(&group);
    buf_char(&p->out, ']');
    return ok;
}

static void put_paths(Page *p, const char *name, const char **paths, size_t count) {
    begin_array(p, name);
    for (size_t i = 0; i < count; i++) {
        if (i) buf_char(&p->out, ',');
        put_z(&p->out, paths[i]);
    }
    buf_char(&p->out, ']');
}

static void put_kept(Page *p) {
    size_t count;
    const char **paths = run_artifacts(p->run.folder, &count);
    put_paths(p, "artifacts", paths, count);
    paths = run_reports(p->run.folder, &count);
    put_paths(p, "reports", paths, count);
}

/* --- the file ------------------------------------------------------------------------------------------------------------ */

static bool put_data(Page *p, const char *root, Journal *journal, const char **error) {
    Text script;
    journal_meta(journal, "script", &script);
    put_run(p, script.at ? text_z(script) : "");
    put_runs(p, root);
    put_blocks(p);
    if (!put_steps(p, journal, error) || !put_tests(p, journal, error)) return false;
    put_log(p, log_map(p->run.folder));
    put_kept(p);
    buf_z(&p->out, "}");
    return true;
}

static bool put_page(Page *p, const char *root, Journal *journal, const char **error) {
    const char *mark = strstr(report_page, DATA_MARK);
    fwrite(report_page, 1, (size_t)(mark - report_page), p->file);
    fputs("<script type=\"application/json\" id=\"data\">", p->file);
    if (!put_data(p, root, journal, error)) return false;
    spill(p);
    fputs("</script>", p->file);
    fputs(mark + sizeof DATA_MARK - 1, p->file);
    return true;
}

/* A page that is there stays until the new one is whole. */
static bool write_page(Page *p, const char *root, Journal *journal, const char *path, const char **error) {
    const char *fresh = text_printf("%s.new", path);
    p->file = fopen(fresh, "wb");
    bool ok = p->file != NULL;
    *error = NULL;
    if (p->file) {
        ok = put_page(p, root, journal, error) && !ferror(p->file);
        ok = fclose(p->file) == 0 && ok && rename(fresh, path) == 0;
    }
    if (!ok && !*error) *error = text_printf("cannot write %s: %s", path, strerror(errno));
    if (!ok) unlink(fresh);
    return ok;
}

const char *html_report_write(const char *root, int number, const char **error) {
    Page *p = gc_new(Page);
    if (!run_outline(root, number, &p->run, error)) return NULL;
    Journal *journal = past_journal(root, number, error);
    if (!journal) return NULL;
    const char *path = text_printf("%s/report.html", p->run.folder);
    bool ok = block_table_read(journal, &p->blocks, error) && write_page(p, root, journal, path, error);
    journal_close(journal);
    return ok ? path : NULL;
}

/* `sluice report` */
int command_report(const Invocation *call) {
    const char *root, *error = NULL;
    int number = run_asked_for(call, &root);
    if (!number) return SLUICE_USAGE;
    const char *path = html_report_write(root, number, &error);
    if (path) printf("%s\n", path);
    if (!path) fprintf(stderr, "sluice report: %s\n", error);
    return path ? SLUICE_SUCCESS : SLUICE_USAGE;
}
