/* The end of a run in words: what became of each stage, what failed and why, the result. */
#include "cli/report.h"
#include <limits.h>
#include <unistd.h>

const char *result_mark(RunResult result) {
    static const char *const marks[] = {
        [RUN_SUCCESS] = "✔", [RUN_UNSTABLE] = "!", [RUN_FAILURE] = "✘", [RUN_NOT_BUILT] = "-", [RUN_ABORTED] = "■",
    };
    return marks[result];
}

Ink result_ink(RunResult result) {
    static const Ink inks[] = {
        [RUN_SUCCESS] = INK_GOOD,  [RUN_UNSTABLE] = INK_WARN, [RUN_FAILURE] = INK_BAD,
        [RUN_NOT_BUILT] = INK_DIM, [RUN_ABORTED] = INK_WARN,
    };
    return inks[result];
}

void block_line_put(Buf *out, const RunBlock *block, int depth, const char *mark, int64_t duration_ms, bool colour,
                    int width) {
    Ink tint = block->skipped ? INK_DIM : block->finished ? result_ink(block->result) : INK_BOLD;
    const char *time = block->skipped ? "skipped" : duration_text(duration_ms);
    Text name = text_of(name_shown(block->name));
    int room = width - 2 * depth - 2 - (int)strlen(time) - 1, used = utf8_width(name);
    while (used > room && name.len) {
        do name.len--;
        while (name.len && ((unsigned char)name.at[name.len] & 0xc0) == 0x80);
        used = utf8_width(name);
    }
    buf_printf(out, "%*s%s%s%s %.*s", 2 * depth, "", ink(colour, tint), mark, ink(colour, INK_PLAIN), TEXT_FMT(name));
    buf_printf(out, "%*s%s%s%s", room > used ? room - used + 1 : 1, "", ink(colour, INK_DIM), time,
               ink(colour, INK_PLAIN));
}

enum { SUMMARY_WIDTH = 72, SUMMARY_BRANCHES = 40 };

static void put_stages(Buf *out, const Report *r, const ProgressNode *node, int depth) {
    size_t shown = 0;
    for (size_t i = 0; i < node->child_count; i++) {
        const RunBlock *block = node->child[i]->block;
        bool dull = block->result == RUN_SUCCESS && !block->skipped && i >= SUMMARY_BRANCHES;
        if (!dull) {
            block_line_put(out, block, depth, block->skipped ? "-" : result_mark(block->result),
                           block->end_ms - block->start_ms, r->colour, SUMMARY_WIDTH);
            buf_char(out, '\n');
            put_stages(out, r, node->child[i], depth + 1);
            shown++;
        }
    }
    if (shown < node->child_count) buf_printf(out, "%*s... and %zu more\n", 2 * depth, "", node->child_count - shown);
}

static void put_recent(Buf *out, const Report *r, const StepTrail *step) {
    size_t held = recent_held(&step->recent);
    if (!held) return;
    buf_printf(out, "%sThe last output of %s:%s\n", ink(r->colour, INK_DIM), step->name, ink(r->colour, INK_PLAIN));
    for (size_t i = 0; i < held; i++)
        buf_printf(out, "  %s|%s %.*s\n", ink(r->colour, INK_DIM), ink(r->colour, INK_PLAIN),
                   TEXT_FMT(line_plain(recent_line(&step->recent, i))));
}

static void put_failure(Buf *out, const Report *r) {
    const Failure *f = &r->progress.failure;
    if (!f->diags) return;
    buf_char(out, '\n');
    for (size_t i = 0; i < f->diags->count; i++) diag_render(out, &f->diags->item[i], r->colour);
    /* The plain log has the output just above. */
    if (f->step && r->style == REPORT_TREE) put_recent(out, r, f->step);
    if (f->line.len) buf_printf(out, "The command that failed: %.*s\n", TEXT_FMT(f->line));
    if (f->exit_code >= 0) buf_printf(out, "Its exit code: %d\n", f->exit_code);
}

static void put_tests(Buf *out, const Report *r) {
    const int64_t *counts = r->progress.tests;
    if (!counts[TEST_PASSED] && !counts[TEST_FAILED] && !counts[TEST_SKIPPED]) return;
    Ink tint = counts[TEST_FAILED] ? INK_WARN : INK_PLAIN;
    buf_printf(out, "\n%s%s%s\n", ink(r->colour, tint), tests_summary(counts), ink(r->colour, INK_PLAIN));
}

/* The path as it can be typed in this folder. */
static const char *from_here(const char *path) {
    char here[PATH_MAX];
    size_t len = getcwd(here, sizeof here) ? strlen(here) : 0;
    return len && strncmp(path, here, len) == 0 && path[len] == '/' ? path + len + 1 : path;
}

void summary_put(Buf *out, const Report *r, const Run *run, RunResult result, int64_t duration_ms) {
    size_t blocks;
    run_blocks(run, &blocks);
    if (r->style == REPORT_PLAIN && blocks) {
        buf_char(out, '\n');
        put_stages(out, r, &r->progress.root, 0);
    }
    put_failure(out, r);
    put_tests(out, r);
    buf_printf(out, "\n%s%s %s%s in %s", ink(r->colour, result_ink(result)), result_mark(result),
               run_result_name(result), ink(r->colour, INK_PLAIN), duration_text(duration_ms));
    if (run_log_path(run))
        buf_printf(out, "%s   log: %s%s", ink(r->colour, INK_DIM), name_shown(from_here(run_log_path(run))),
                   ink(r->colour, INK_PLAIN));
    buf_char(out, '\n');
}
