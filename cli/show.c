/* `sluice show`: one run, with the tree of its stages, what failed or is under way, parameters and artifacts. */
#include "cli/history.h"
#include "cli/past.h"
#include "cli/show_tests.h"
#include "builtins/run/context.h"
#include "builtins/snapshot/snapshot.h"
#include "grammar/gc.h"
#include <stdio.h>
#include <unistd.h>

enum { WIDTH = 72, QUIET_MAX = 40, LAST_LINES = 20 };

typedef struct StepRow {
    uint64_t id, block;
    const char *name, *label, *file;
    int line;
    int64_t start_ms, end_ms;
    bool finished;
    RunResult result;
    int64_t exit; /* -1: none */
} StepRow;

typedef struct StepList {
    StepRow *item;
    size_t count, cap;
} StepList;

typedef struct Show {
    RunOutline run;
    BlockTable blocks;
    StepList steps; /* all, with --steps */
    PastTests tests;
    StepList named; /* the one that failed, or those under way */
    size_t *first, *next; /* children of a block by id, 0: none; of the run itself at 0 */
    Text log;
    bool colour;
} Show;

static int refuse(const char *message) {
    fprintf(stderr, "sluice show: %s\n", message);
    return SLUICE_USAGE;
}

/* --- reading ------------------------------------------------------------------------------------------------- */

#define STEP_COLUMNS "SELECT id, block, name, label, file, line, start, end, result, exit FROM step "

static bool read_step(void *data, const JournalRow *row) {
    StepList *list = data;
    if (list->count == list->cap) {
        list->cap = list->cap ? list->cap * 2 : 16;
        list->item = gc_realloc(list->item, list->cap * sizeof *list->item);
    }
    list->item[list->count++] = (StepRow){
        .id = (uint64_t)row_int(row, 0),
        .block = (uint64_t)row_int(row, 1),
        .name = text_z(row_text(row, 2)),
        .label = text_z(row_text(row, 3)),
        .file = text_z(row_text(row, 4)),
        .line = (int)row_int(row, 5),
        .start_ms = row_int(row, 6),
        .end_ms = row_int(row, 7),
        .finished = !row_null(row, 7),
        .result = (RunResult)row_int(row, 8),
        .exit = row_null(row, 9) ? -1 : row_int(row, 9),
    };
    return true;
}

/* Steps with a body fail with the step in them, which began later. */
static bool read_steps(Show *s, Journal *journal, bool all, const char **error) {
    static const char failed[] = STEP_COLUMNS "WHERE result >= 2 AND end IS NOT NULL ORDER BY id DESC LIMIT 1";
    static const char open[] = STEP_COLUMNS "WHERE end IS NULL ORDER BY id DESC LIMIT 20";
    if (all && !journal_select(journal, STEP_COLUMNS "ORDER BY id", NULL, 0, read_step, &s->steps, error)) return false;
    if (s->run.state == STATE_ENDED && s->run.result < RUN_FAILURE) return true;
    return journal_select(journal, s->run.state == STATE_ENDED ? failed : open, NULL, 0, read_step, &s->named, error);
}

static void link_blocks(Show *s) {
    size_t count = s->blocks.count, *last = gc_new_array(size_t, count + 1);
    s->first = gc_new_array(size_t, count + 1);
    s->next = gc_new_array(size_t, count + 1);
    for (size_t id = 1; id <= count; id++) {
        const RunBlock *b = s->blocks.item[id - 1];
        size_t parent = b->parent ? b->parent->id : 0;
        if (last[parent])
            s->next[last[parent]] = id;
        else
            s->first[parent] = id;
        last[parent] = id;
    }
}

/* The start of the line that ends before `end`. */
static size_t line_before(Text log, size_t end) {
    size_t at = end - 1;
    while (at > 0 && log.at[at - 1] != '\n') at--;
    return at;
}

/* The last lines of a step's output, oldest first; read from the log's end. */
static size_t last_output(const Show *s, uint64_t step, Text *lines) {
    size_t count = 0;
    for (size_t end = s->log.len; end > 0 && count < LAST_LINES;) {
        LogLine line = {0};
        size_t at = line_before(s->log, end);
        if (log_line_read(text_span(s->log.at + at, end - at - (s->log.at[end - 1] == '\n')), &line) && line.step == step) {
            if (line.kind == 'S') break;
            if (line.kind == '>') lines[count++] = line.text;
        }
        end = at;
    }
    for (size_t i = 0; i < count / 2; i++) {
        Text other = lines[i];
        lines[i] = lines[count - 1 - i];
        lines[count - 1 - i] = other;
    }
    return count;
}

/* What ended the run, as it was reported: the last error of the log. */
static Text last_error(const Show *s) {
    Buf out = {0};
    int budget = 2000;
    for (size_t end = s->log.len; end > 0 && budget-- > 0;) {
        LogLine line = {0};
        size_t at = line_before(s->log, end);
        if (log_line_read(text_span(s->log.at + at, end - at - 1), &line) && line.kind == 'E') {
            do {
                buf_text(&out, line.text);
                buf_char(&out, '\n');
                const char *stop = end < s->log.len ? memchr(s->log.at + end, '\n', s->log.len - end) : NULL;
                at = end;
                end = stop ? (size_t)(stop - s->log.at) + 1 : s->log.len;
            } while (end > at && log_line_read(text_span(s->log.at + at, end - at - 1), &line) && line.further);
            break;
        }
        end = at;
    }
    return buf_as_text(&out);
}

/* --- for people ------------------------------------------------------------------------------------------------ */

static const char *dim(const Show *s) { return ink(s->colour, INK_DIM); }
static const char *plain(const Show *s) { return ink(s->colour, INK_PLAIN); }

static void put_head(Buf *out, const Show *s) {
    const RunOutline *r = &s->run;
    buf_printf(out, "%s%s%s%srun %d   %s%s%s   %s, %s%s\n", ink(s->colour, INK_BOLD), r->job ? name_shown(r->job) : "", plain(s),
               r->job ? ", " : "", r->number, ink(s->colour, run_state_ink(r)), run_state_word(r), plain(s), date_text(r->start_ms),
               r->state == STATE_ENDED ? "took " : "for ", duration_text(r->duration_ms));
    if (r->description) buf_printf(out, "%s\n", r->description);
    if (r->commit) buf_printf(out, "%scommit%s     %s\n", dim(s), plain(s), r->commit);
    for (size_t i = 0; i < jsn_count(r->parameters); i++)
        buf_printf(out, "%sparameter%s  %.*s = %.*s\n", dim(s), plain(s), TEXT_FMT(line_plain(jsn_name_at(r->parameters, i))),
                   TEXT_FMT(line_plain(jsn_as_text(jsn_at(r->parameters, i)))));
}

static int64_t duration_of(const Show *s, int64_t start_ms, int64_t end_ms, bool finished) {
    return (finished ? end_ms : s->run.start_ms + s->run.duration_ms) - start_ms;
}

static void put_step(Buf *out, const Show *s, const StepRow *step, int depth) {
    Ink tint = step->finished ? result_ink(step->result) : INK_BOLD;
    const char *mark = step->finished ? result_mark(step->result) : "…";
    Text label = line_plain(text_of(step->label));
    if (label.len > 60) label.len = 60;
    while (label.len && (label.at[label.len] & 0xc0) == 0x80) label.len--;
    buf_printf(out, "%*s%s%s%s %s#%llu%s %s %.*s  %s%s%s\n", 2 * depth, "", ink(s->colour, tint), mark, plain(s), dim(s),
               (unsigned long long)step->id, plain(s), step->name, TEXT_FMT(label), dim(s),
               duration_text(duration_of(s, step->start_ms, step->end_ms, step->finished)), plain(s));
}

static void put_steps_of(Buf *out, const Show *s, const size_t *first, const size_t *next, size_t block, int depth) {
    for (size_t i = first[block]; i; i = next[i]) put_step(out, s, &s->steps.item[i - 1], depth);
}

typedef struct StepLinks {
    size_t *first, *next; /* steps of a block: index + 1 */
} StepLinks;

static StepLinks link_steps(const Show *s) {
    size_t blocks = s->blocks.count + 1, *last = gc_new_array(size_t, blocks);
    StepLinks links = {gc_new_array(size_t, blocks), gc_new_array(size_t, s->steps.count + 1)};
    for (size_t i = 1; i <= s->steps.count; i++) {
        size_t block = s->steps.item[i - 1].block < blocks ? s->steps.item[i - 1].block : 0;
        if (last[block])
            links.next[last[block]] = i;
        else
            links.first[block] = i;
        last[block] = i;
    }
    return links;
}

/* Of many siblings that went well only the first are shown. */
static void put_tree(Buf *out, const Show *s, const StepLinks *links, size_t parent, int depth) {
    size_t quiet = 0, left_out = 0;
    put_steps_of(out, s, links->first, links->next, parent, depth);
    for (size_t id = s->first[parent]; id; id = s->next[id]) {
        const RunBlock *b = s->blocks.item[id - 1];
        bool dull = b->finished && !b->skipped && b->result == RUN_SUCCESS;
        if (dull && ++quiet > QUIET_MAX) {
            left_out++;
            continue;
        }
        const char *mark = b->skipped ? "-" : b->finished ? result_mark(b->result) : "…";
        block_line_put(out, b, depth, mark, duration_of(s, b->start_ms, b->end_ms, b->finished), s->colour, WIDTH);
        buf_char(out, '\n');
        put_tree(out, s, links, id, depth + 1);
    }
    if (left_out) buf_printf(out, "%*s... and %zu more that went well\n", 2 * depth, "", left_out);
}

static void put_output(Buf *out, const Show *s, const StepRow *step) {
    Text lines[LAST_LINES];
    size_t count = last_output(s, step->id, lines);
    for (size_t i = 0; i < count; i++) buf_printf(out, "  %s|%s %.*s\n", dim(s), plain(s), TEXT_FMT(line_plain(lines[i])));
}

static void put_failure(Buf *out, const Show *s) {
    Text error = s->run.state == STATE_ENDED && s->run.result >= RUN_FAILURE ? last_error(s) : TEXT("");
    if (error.len) buf_printf(out, "\n%.*s", TEXT_FMT(error));
    for (size_t i = s->named.count; i-- > 0;) {
        const StepRow *step = &s->named.item[i];
        buf_printf(out, "\n%s %s (step %llu, %s:%d)", s->run.state == STATE_ENDED ? "The last output of" : "Under way:", step->name,
                   (unsigned long long)step->id, name_shown(step->file), step->line);
        buf_z(out, step->exit >= 0 ? text_printf(", exit code %lld\n", (long long)step->exit) : "\n");
        put_output(out, s, step);
    }
    if (s->run.state == STATE_BROKEN) buf_printf(out, "\nTo go on: sluice resume %d\n", s->run.number);
}

static void put_artifacts(Buf *out, const Show *s) {
    size_t count;
    const char **paths = run_reports(s->run.folder, &count);
    if (count) buf_z(out, "\nReports:\n");
    for (size_t i = 0; i < count; i++) buf_printf(out, "  .sluice/runs/%d/%.*s\n", s->run.number, TEXT_FMT(line_plain(text_of(paths[i]))));
    paths = run_artifacts(s->run.folder, &count);
    if (count) buf_printf(out, "\nArtifacts in .sluice/runs/%d/artifacts:\n", s->run.number);
    for (size_t i = 0; i < count; i++) buf_printf(out, "  %.*s\n", TEXT_FMT(line_plain(text_of(paths[i]))));
}

static void put_snapshots(Buf *out, const Show *s) {
    uint64_t bytes;
    size_t count = snapshots_of(s->run.folder, &bytes);
    if (count) buf_printf(out, "\n%ssnapshots%s %zu, %s\n", dim(s), plain(s), count, run_size_text(bytes));
}

/* --- for programs ------------------------------------------------------------------------------------------------- */

static Json *json_times(Json *to, int64_t start_ms, int64_t duration_ms) {
    return jsn_put_int(jsn_put_int(to, "started", start_ms), "duration", duration_ms);
}

static Json *json_blocks(const Show *s, size_t parent) {
    Json *all = jsn_array();
    for (size_t id = s->first[parent]; id; id = s->next[id]) {
        const RunBlock *b = s->blocks.item[id - 1];
        Json *block = jsn_put_int(jsn_object(), "id", (int64_t)id);
        jsn_put_z(jsn_put_z(block, "kind", b->kind == BLOCK_STAGE ? "stage" : "branch"), "name", b->name);
        jsn_put_z(block, "result", b->skipped ? "skipped" : b->finished ? run_result_name(b->result) : "running");
        json_times(block, b->start_ms, duration_of(s, b->start_ms, b->end_ms, b->finished));
        if (s->first[id]) jsn_put(block, "stages", json_blocks(s, id));
        jsn_add(all, block);
    }
    return all;
}

static Json *json_step(const Show *s, const StepRow *row) {
    Json *step = jsn_put_int(jsn_put_int(jsn_object(), "id", (int64_t)row->id), "block", (int64_t)row->block);
    jsn_put_z(jsn_put_z(step, "name", row->name), "label", row->label);
    jsn_put_int(jsn_put_z(step, "file", row->file), "line", row->line);
    jsn_put_z(step, "result", row->finished ? run_result_name(row->result) : "running");
    if (row->exit >= 0) jsn_put_int(step, "exit", row->exit);
    return json_times(step, row->start_ms, duration_of(s, row->start_ms, row->end_ms, row->finished));
}

static Json *json_named(const Show *s) {
    Json *all = jsn_array();
    for (size_t i = 0; i < s->named.count; i++) {
        Text lines[LAST_LINES];
        Json *step = json_step(s, &s->named.item[i]), *output = jsn_array();
        size_t count = last_output(s, s->named.item[i].id, lines);
        for (size_t n = 0; n < count; n++) jsn_add(output, jsn_text(lines[n]));
        jsn_add(all, jsn_put(step, "output", output));
    }
    return all;
}

static Json *json_of(const Show *s, bool steps) {
    const RunOutline *r = &s->run;
    Json *run = jsn_put_int(jsn_object(), "number", r->number), *artifacts = jsn_array(), *list = jsn_array();
    jsn_put_z(run, "state", r->state == STATE_ENDED ? "ended" : r->state == STATE_RUNNING ? "running" : "broken off");
    if (r->state == STATE_ENDED) jsn_put_z(run, "result", run_result_name(r->result));
    json_times(run, r->start_ms, r->duration_ms);
    if (r->job) jsn_put_z(run, "job", r->job);
    if (r->description) jsn_put_z(run, "description", r->description);
    if (r->commit) jsn_put_z(run, "commit", r->commit);
    if (r->parameters) jsn_put(run, "parameters", r->parameters);
    jsn_put(run, "stages", json_blocks(s, 0));
    if (s->named.count) jsn_put(run, r->state == STATE_ENDED ? "failed" : "underWay", json_named(s));
    Json *tests = past_tests_json(&s->tests);
    if (tests) jsn_put(run, "tests", tests);
    Text error = r->state == STATE_ENDED && r->result >= RUN_FAILURE ? last_error(s) : TEXT("");
    if (error.len) jsn_put_text(run, "error", error);
    for (size_t i = 0; i < s->steps.count; i++) jsn_add(list, json_step(s, &s->steps.item[i]));
    if (steps) jsn_put(run, "steps", list);
    size_t count;
    const char **paths = run_artifacts(r->folder, &count);
    for (size_t i = 0; i < count; i++) jsn_add(artifacts, jsn_z(paths[i]));
    paths = run_reports(r->folder, &count);
    Json *reports = jsn_array();
    for (size_t i = 0; i < count; i++) jsn_add(reports, jsn_z(paths[i]));
    if (count) jsn_put(run, "reports", reports);
    return jsn_put(run, "artifacts", artifacts);
}

/* ------------------------------------------------------------------------------------------------------------------ */

static void print(const Show *s, bool json, bool steps) {
    Buf out = {0};
    if (json) {
        jsn_write(&out, json_of(s, steps), 2);
        buf_char(&out, '\n');
    } else {
        StepLinks links = link_steps(s);
        put_head(&out, s);
        buf_char(&out, '\n');
        put_tree(&out, s, &links, 0, 0);
        put_failure(&out, s);
        past_tests_put(&out, &s->tests, s->colour);
        put_artifacts(&out, s);
        put_snapshots(&out, s);
    }
    fwrite(out.at, 1, out.len, stdout);
}

int command_show(const Invocation *call) {
    Show *s = gc_new(Show);
    const char *root, *error = NULL;
    int number = run_asked_for(call, &root);
    if (!number) return SLUICE_USAGE;
    bool steps = option_given(call, "steps");
    Journal *journal = past_journal(root, number, &error);
    if (!journal || !run_outline(root, number, &s->run, &error) || !block_table_read(journal, &s->blocks, &error) ||
        !read_steps(s, journal, steps, &error) || !past_tests_read(journal, &s->tests, &error))
        return refuse(error);
    journal_close(journal);
    link_blocks(s);
    s->log = log_map(s->run.folder);
    s->colour = option_colour(call, STDOUT_FILENO);
    print(s, option_given(call, "json"), steps);
    return SLUICE_SUCCESS;
}
