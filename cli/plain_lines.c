/* What a run prints, line by line: for those who watch it without a terminal, and again for those who read its log. */
#include "cli/plain_lines.h"
#include <stdlib.h>
#include <time.h>

static const RunBlock *branch_around(const RunBlock *block) {
    while (block && block->kind != BLOCK_BRANCH) block = block->parent;
    return block;
}

/* timestamps { }: the time of day, in front of everything. */
void plain_time(const PlainLines *r, const RunEvent *e) {
    time_t seconds = (time_t)(e->time_ms / 1000);
    struct tm tm;
    if (!e->timed) return;
    localtime_r(&seconds, &tm);
    buf_printf(r->out, "%s%02d:%02d:%02d%s  ", ink(r->colour, INK_DIM), tm.tm_hour, tm.tm_min, tm.tm_sec, ink(r->colour, INK_PLAIN));
}

void plain_line(const PlainLines *r, const RunBlock *block, Ink colour, Text line) {
    const RunBlock *branch = r->bare ? NULL : branch_around(block);
    if (branch) buf_printf(r->out, "%s[%s]%s ", ink(r->colour, INK_DIM), name_shown(branch->name), ink(r->colour, INK_PLAIN));
    if (colour != INK_PLAIN) buf_z(r->out, ink(r->colour, colour));
    buf_text(r->out, line);
    if (colour != INK_PLAIN) buf_z(r->out, ink(r->colour, INK_PLAIN));
    buf_char(r->out, '\n');
}

/* What the log viewers of other services fold: outermost stages. */
static bool folds(const PlainLines *r, const RunBlock *block) {
    return r->fold != FOLD_NONE && block->kind == BLOCK_STAGE && !block->parent && !block->skipped;
}

static void put_fold(const PlainLines *r, const RunEvent *e, bool begins) {
    if (!e->block || !folds(r, e->block)) return;
    unsigned long long id = e->block->id, seconds = (unsigned long long)(e->time_ms / 1000);
    if (r->fold == FOLD_GITHUB && begins) buf_printf(r->out, "::group::%s\n", name_shown(e->block->name));
    if (r->fold == FOLD_GITHUB && !begins) buf_z(r->out, "::endgroup::\n");
    if (r->fold == FOLD_GITLAB)
        buf_printf(r->out, "\033[0Ksection_%s:%llu:stage_%llu\r\033[0K%s\n", begins ? "start" : "end", seconds, id,
                   begins ? name_shown(e->block->name) : "");
}

Folding folding_of_environment(void) {
    const char *github = getenv("GITHUB_ACTIONS"), *gitlab = getenv("GITLAB_CI");
    return github && strcmp(github, "true") == 0 ? FOLD_GITHUB : gitlab && strcmp(gitlab, "true") == 0 ? FOLD_GITLAB : FOLD_NONE;
}

static void put_block_start(const PlainLines *r, RunBlock *block) {
    block->shown = true;
    if (folds(r, block)) return;
    if (block->kind == BLOCK_STAGE && !block->skipped)
        plain_line(r, block->parent, INK_BOLD, text_of(text_printf("== %s", name_shown(block->name))));
}

static void put_block_end(const PlainLines *r, const RunEvent *e) {
    const RunBlock *block = e->block;
    if (block->skipped)
        plain_line(r, block->parent, INK_DIM, text_of(text_printf("== %s: skipped", name_shown(block->name))));
    else if (block->result != RUN_SUCCESS)
        plain_line(r, block, result_ink(block->result),
                 text_of(text_printf("== %s: %s after %s", name_shown(block->name), run_result_name(block->result),
                                     duration_text(e->duration_ms))));
}

static void put_message(const PlainLines *r, const RunEvent *e) {
    plain_time(r, e);
    const char *word = e->severity == DIAG_WARNING ? "warning: " : e->severity == DIAG_ERROR ? "error: " : "";
    plain_line(r, e->block, e->severity <= DIAG_WARNING ? INK_WARN : INK_DIM,
             text_of(text_printf("%s%.*s", word, TEXT_FMT(e->text))));
}

static void put_diags(const PlainLines *r, const DiagSink *diags) {
    for (size_t i = 0; diags && i < diags->count; i++) diag_render(r->out, &diags->item[i], r->colour);
}

/* Stages that began before the run was cut off, or were answered, and now go on. */
static void put_headings(const PlainLines *r, RunBlock *block) {
    if (!block || !block->replayed || block->shown) return;
    put_headings(r, block->parent);
    put_block_start(r, block);
}

void plain_event(const PlainLines *r, const RunEvent *e) {
    if (e->kind == EVENT_OUTPUT || e->kind == EVENT_MESSAGE || e->kind == EVENT_QUESTION || e->kind == EVENT_BLOCK_START)
        put_headings(r, e->block);
    switch (e->kind) {
    case EVENT_RUN_START:
        if (e->number)
            plain_line(r, NULL, INK_DIM, text_of(text_printf("%s, run %d%s", name_shown(r->title), e->number,
                                                            e->replayed ? " goes on" : "")));
        break;
    case EVENT_BLOCK_START:
        put_fold(r, e, true);
        put_block_start(r, e->block);
        break;
    case EVENT_BLOCK_END:
        put_fold(r, e, false);
        put_block_end(r, e);
        break;
    case EVENT_OUTPUT:
        plain_time(r, e);
        plain_line(r, e->block, INK_PLAIN, e->text);
        break;
    case EVENT_MESSAGE:
    case EVENT_QUESTION:
        put_message(r, e);
        break;
    case EVENT_ERROR:
        /* One that ended the run stands in the summary. */
        if (e->severity != DIAG_ERROR) put_diags(r, e->diags);
        break;
    case EVENT_ANSWERED:
    case EVENT_TESTS:
    case EVENT_STEP_START:
    case EVENT_STEP_END:
    case EVENT_RUN_END:
        break;
    }
}
