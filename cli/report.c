/* The sink of a run's events: keeps the progress, and hands each event to the style chosen. */
#include "cli/plain_lines.h"
#include "cli/report.h"
#include "cli/json_events.h"
#include "cli/view.h"
#include "grammar/gc.h"
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <unistd.h>

/* Output is gathered for a moment, so that a chatty pipeline does not cost a system call a line. */
enum { FLUSH_BYTES = 1 << 15, FLUSH_MS = 20, FRAME_MS = 80 };

const char *ink(bool colour, Ink which) {
    static const char *const codes[] = {
        [INK_PLAIN] = "\033[0m", [INK_GOOD] = "\033[32m", [INK_BAD] = "\033[31m",
        [INK_WARN] = "\033[33m", [INK_DIM] = "\033[2m",   [INK_BOLD] = "\033[1m",
    };
    return colour ? codes[which] : "";
}

void report_flush(Report *report) {
    const char *at = report->out.at;
    size_t left = report->out.len;
    while (left > 0) {
        ssize_t wrote = write(STDOUT_FILENO, at, left);
        if (wrote > 0) {
            at += wrote;
            left -= (size_t)wrote;
        } else if (errno == EAGAIN) {
            struct pollfd ready = {.fd = STDOUT_FILENO, .events = POLLOUT};
            poll(&ready, 1, -1);
        } else if (errno != EINTR) {
            if (!report->lost) report->lost = errno;
            break;
        }
    }
    buf_clear(&report->out);
    report->written_ms = loop_now_fresh(report->loop);
}

/* --- what else is printed ---------------------------------------------------------------------------------- */

static PlainLines lines_of(Report *r) {
    return (PlainLines){.out = &r->out, .colour = r->colour, .bare = r->style == REPORT_QUIET, .title = r->title, .fold = r->fold};
}

static void quiet_event(Report *r, const RunEvent *e) {
    if (e->kind == EVENT_OUTPUT || e->kind == EVENT_QUESTION) {
        PlainLines lines = lines_of(r);
        plain_time(&lines, e);
        plain_line(&lines, NULL, INK_PLAIN, e->text);
    }
    if (e->kind != EVENT_ERROR && !(e->kind == EVENT_MESSAGE && e->severity <= DIAG_WARNING)) return;
    report_flush(r);
    if (e->kind == EVENT_ERROR && e->diags) diag_print_all(stderr, e->diags, r->colour);
    if (e->kind == EVENT_MESSAGE)
        fprintf(stderr, "%s: %.*s\n", e->severity == DIAG_ERROR ? "error" : "warning", TEXT_FMT(e->text));
}

/* --- the sink --------------------------------------------------------------------------------------------- */

static void on_event(void *data, const RunEvent *event) {
    Report *r = data;
    progress_event(&r->progress, event);
    /* What a resumed run has told before its break is on the screen of that time; the tree shows its stages again. */
    bool told = event->replayed && event->kind != EVENT_RUN_START && event->kind != EVENT_QUESTION;
    bool structured = r->style == REPORT_TREE || r->style == REPORT_JSON;
    if (told && (!structured || event->kind == EVENT_OUTPUT || event->kind == EVENT_MESSAGE || event->kind == EVENT_ERROR))
        return;
    if (r->style == REPORT_TREE) {
        view_event(r->view, event);
        return;
    }
    PlainLines lines = lines_of(r);
    if (r->style == REPORT_JSON)
        json_event_put(&r->out, event, r->title);
    else if (r->style == REPORT_PLAIN)
        plain_event(&lines, event);
    else
        quiet_event(r, event);
    bool late = event->time_ms != r->event_ms && loop_now_fresh(r->loop) - r->written_ms > FLUSH_MS;
    r->event_ms = event->time_ms;
    if (r->out.len > FLUSH_BYTES || event->kind == EVENT_QUESTION || (r->out.len && late)) report_flush(r);
}

static void on_timer(void *data) {
    Report *r = data;
    if (r->style == REPORT_TREE)
        view_draw(r->view);
    else if (r->out.len)
        report_flush(r);
}

Report *report_new(Loop *loop, ReportStyle style, bool colour) {
    Report *r = gc_pin_alloc(sizeof *r);
    r->style = style;
    r->colour = colour;
    r->loop = loop;
    r->written_ms = loop_now_fresh(loop);
    r->fold = folding_of_environment();
    int64_t every = style == REPORT_TREE ? FRAME_MS : FLUSH_MS;
    r->timer = loop_timer(loop, every, every, on_timer, r);
    loop_timer_background(r->timer);
    if (style == REPORT_TREE) r->view = view_new(r);
    return r;
}

RunSink report_sink(Report *report) { return (RunSink){.event = on_event, .data = report}; }

void report_note(Report *r, const char *line) {
    if (r->style == REPORT_QUIET || r->style == REPORT_JSON) return;
    if (r->style == REPORT_TREE) {
        view_note(r->view, line);
        return;
    }
    PlainLines lines = lines_of(r);
    plain_line(&lines, NULL, INK_WARN, text_of(line));
    report_flush(r);
}

static void end_live(Report *r) {
    loop_timer_stop(r->timer);
    r->timer = NULL;
    if (r->view) view_end(r->view);
    r->view = NULL;
}

void report_summarise(Report *r, const Run *run, RunResult result, int64_t duration_ms) {
    end_live(r);
    if (r->style == REPORT_TREE || r->style == REPORT_PLAIN) summary_put(&r->out, r, run, result, duration_ms);
    r->summarised = true;
}

bool report_close(Report *r) {
    end_live(r);
    report_flush(r);
    /* A reader that went away, `sluice run | head`, has seen what it wanted. */
    bool lost = r->lost && r->lost != EPIPE, logged = r->progress.number != 0;
    if (lost)
        fprintf(stderr, "sluice: the output could not be written: %s%s\n", strerror(r->lost),
                logged ? " (the log has it: sluice log)" : "");
    DiagSink *diags = r->progress.failure.diags;
    if (!r->summarised && r->style != REPORT_QUIET && r->style != REPORT_JSON && diags) diag_print_all(stderr, diags, r->colour);
    gc_unpin(r);
    return logged || !lost;
}
