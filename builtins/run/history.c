/* What is kept of a run for those after it: .sluice/runs/N/build.json, written when the run ends, read by number. */
#include "builtins/json.h"
#include "builtins/run/durable.h"
#include "builtins/run/private.h"

#include <stdlib.h>
#include <unistd.h>

#define RECORD_FILE "build.json"

enum { STAGES_MAX = 200 };

static const char *record_path(const char *root, int number) { return text_printf("%s/runs/%d/" RECORD_FILE, root, number); }

static void put_variables(Json *out, const PairList *pairs) {
    for (size_t i = 0; i < pairs->count; i++)
        if (pairs->item[i].value) jsn_put_z(out, pairs->item[i].name, pairs->item[i].value);
}

/* The outermost stages; those within the branches of an outermost `parallel` count. */
static const Json *stages_of(const Run *run) {
    Json *stages = jsn_array();
    for (size_t i = 0; i < run->block_count; i++) {
        const RunBlock *b = run->blocks[i], *outer = b->parent;
        while (outer && outer->kind != BLOCK_STAGE) outer = outer->parent;
        if (b->kind != BLOCK_STAGE || outer || jsn_count(stages) == STAGES_MAX) continue;
        Json *stage = jsn_put_z(jsn_object(), "name", b->name);
        jsn_put_z(stage, "result", b->skipped ? "skipped" : run_result_name(b->result));
        jsn_add(stages, jsn_put_int(stage, "duration", b->finished ? b->end_ms - b->start_ms : 0));
    }
    return stages;
}

/* Those declared with their values, and what else was given. */
static const Json *parameters_of(const Run *run) {
    Json *all = jsn_object();
    for (size_t i = 0; i < run->params.count; i++) jsn_put_z(all, run->params.item[i].name, run->params.item[i].value);
    for (size_t i = 0; i < run->declared.count; i++) jsn_put_z(all, run->declared.item[i].name, run->declared.item[i].value);
    return all;
}

void run_record_write(Run *run) {
    World *w = run->outside;
    if (!run->folder) return;
    const char *steps = path_join(run->folder, STEPS_FOLDER);
    durable_tidy(run);
    if (rmdir(steps) != 0) w->remove_tree(w, steps, NULL); /* as a rule it is empty */
    Json *commits = jsn_object(), *record = jsn_object();
    for (size_t i = 0; i < run->commits.count; i++) jsn_put_z(commits, run->commits.item[i].name, run->commits.item[i].value);
    jsn_put_z(record, "result", run_result_name(run->result));
    if (run->display_name) jsn_put_z(record, "displayName", run->display_name);
    if (run->description) jsn_put_z(record, "description", run->description);
    if (run->keep_log) jsn_put(record, "keepLog", jsn_bool(true));
    const char *user = w->getenv(w, "USER");
    jsn_put_z(record, run->options.upstream ? "upstream" : "user", run->options.upstream ? run->options.upstream : user ? user : "user");
    jsn_put_int(jsn_put_int(record, "start", run->start_ms), "duration", w->now_ms(w) - run->start_ms);
    if (run->commits.count) jsn_put(record, "commits", commits);
    jsn_put_z(record, "job", run->job_name);
    jsn_put(jsn_put(record, "parameters", parameters_of(run)), "stages", stages_of(run));
    Json *variables = jsn_object();
    put_variables(variables, &run->params);
    put_variables(variables, &run->build);
    put_variables(variables, &run->declared); /* passwords as stars */
    put_variables(variables, &run->overrides);
    if (jsn_count(variables)) jsn_put(record, "variables", variables);
    Text text = run_masked(run, jsn_dump(record));
    w->write_file(w, path_join(run->folder, RECORD_FILE), text, false, NULL);
    Journal *journal = durable_journal(run);
    if (!journal) return;
    journal_put_meta(journal, "result", text_of(run_result_name(run->result)));
    journal_put_meta(journal, "ended", text_of(text_printf("%lld", (long long)w->now_ms(w))));
}

static const char *text_or_null(const Json *record, const char *name) {
    return jsn_get(record, name) ? text_z(jsn_get_text(record, name)) : NULL;
}

bool run_record_read(Run *run, int number, RunRecord *out) { return run_record_read_at(run, run->folder_root, number, out); }

bool run_record_read_at(Run *run, const char *root, int number, RunRecord *out) {
    World *w = run->options.world;
    Buf text = {0};
    FileInfo info;
    *out = (RunRecord){.number = number};
    if (number < 1) return false;
    if (!w->read_file(w, record_path(root, number), &text, NULL)) { /* killed, still at work, or never there */
        w->stat(w, text_printf("%s/runs/%d", root, number), &info);
        return info.kind != FILE_ABSENT;
    }
    const Json *record = jsn_parse(buf_as_text(&text), NULL), *commits = jsn_get(record, "commits");
    out->finished = run_result_parse(jsn_get_text(record, "result"), &out->result);
    out->display_name = text_or_null(record, "displayName");
    out->description = text_or_null(record, "description");
    out->keep_log = jsn_get(record, "keepLog") != NULL;
    out->job = text_or_null(record, "job");
    out->user = text_or_null(record, "user");
    out->upstream = text_or_null(record, "upstream");
    if (out->upstream && !strchr(out->upstream, '#')) out->upstream = NULL;
    out->start_ms = jsn_get_int(record, "start", 0);
    out->duration_ms = jsn_get_int(record, "duration", 0);
    for (size_t i = 0; i < jsn_count(commits); i++)
        pairs_put(&out->commits, text_z(jsn_name_at(commits, i)), text_z(jsn_as_text(jsn_at(commits, i))));
    const Json *variables = jsn_get(record, "variables");
    for (size_t i = 0; i < jsn_count(variables); i++)
        pairs_put(&out->variables, text_z(jsn_name_at(variables, i)), text_z(jsn_as_text(jsn_at(variables, i))));
    return true;
}

bool run_record_before(Run *run, int number, RunRecord *out) {
    while (--number > 0)
        if (run_record_read(run, number, out)) return true;
    return false;
}

bool run_previous_result(Run *run, RunResult *out) {
    RunRecord record;
    for (int number = run->number; run_record_before(run, number, &record); number = record.number)
        if (record.finished) {
            *out = record.result;
            return true;
        }
    return false;
}

const char *run_previous_commit(Run *run, const char *url, bool successful) {
    RunRecord record;
    for (int number = run->number; run_record_before(run, number, &record); number = record.number) {
        const char *commit = pairs_get(&record.commits, url);
        if (commit && (!successful || record.result == RUN_SUCCESS)) return commit;
    }
    return NULL;
}
