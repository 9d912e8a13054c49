/*
 * What a person sees of a run: one sink for its events, which draws the living tree, prints plain lines, or only what
 * the pipeline says, and ends with a summary.
 */
#ifndef SLUICE_CLI_REPORT_H
#define SLUICE_CLI_REPORT_H

#include "cli/outline.h"
#include "cli/progress.h"

typedef enum ReportStyle {
    REPORT_TREE,  /* a terminal: the living tree */
    REPORT_PLAIN, /* line by line */
    REPORT_JSON,  /* an object a line: cli/json_events.h */
    REPORT_QUIET  /* only the pipeline's own output; errors on standard error */
} ReportStyle;

/* Marks by which a service's log viewer folds the outermost stages. */
typedef enum Folding { FOLD_NONE, FOLD_GITHUB, FOLD_GITLAB } Folding;

typedef struct Report {
    Folding fold;
    ReportStyle style;
    bool colour;
    const char *title;      /* the file's name as shown */
    const Outline *outline; /* stages the text names, for what is still to come; may be NULL */
    Progress progress;
    Buf out;            /* not yet written */
    int64_t written_ms; /* when `out` was last written */
    int64_t event_ms; /* of the last event */
    int lost; /* errno of the first write that failed: what was to be printed since then is only in the log, if there is one */
    Loop *loop;
    LoopTimer *timer;
    bool summarised;
    struct View *view; /* REPORT_TREE */
} Report;

/* Pinned until report_close. */
Report *report_new(Loop *loop, ReportStyle style, bool colour);
RunSink report_sink(Report *report);
/* Takes the live region away and ends with the summary, unless the style is quiet. */
void report_summarise(Report *report, const Run *run, RunResult result, int64_t duration_ms);
/* Writes what is left. Without a summary before it the run did not begin: the reason goes to standard error. False: some of the
 * output could not be written, and no log has it. */
bool report_close(Report *report);
/* A line from sluice itself while the run goes on ("Ending the run ..."). */
void report_note(Report *report, const char *line);
void report_flush(Report *report);

/* cli/summary.c */
void summary_put(Buf *out, const Report *report, const Run *run, RunResult result, int64_t duration_ms);
/* One line for a finished, running or skipped stage or branch: mark, name, duration. */
void block_line_put(Buf *out, const RunBlock *block, int depth, const char *mark, int64_t duration_ms, bool colour,
                    int width);

/* Colours; empty strings when `colour` is false. */
typedef enum Ink { INK_PLAIN, INK_GOOD, INK_BAD, INK_WARN, INK_DIM, INK_BOLD } Ink;
const char *ink(bool colour, Ink which);
const char *result_mark(RunResult result);
Ink result_ink(RunResult result);

#endif
