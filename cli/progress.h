/*
 * What a run is doing, as a tree that the events of the run keep up to date: stages and branches, the steps under way
 * in each, and the last lines they wrote. The live view draws it, the summary tells from it what failed.
 */
#ifndef SLUICE_CLI_PROGRESS_H
#define SLUICE_CLI_PROGRESS_H

#include "builtins/run/run.h"
#include "builtins/run/tests.h"

enum { RECENT_MAX = 20, SPOKEN_MAX = 500 };

/* The last lines of a step's output. */
typedef struct RecentLines {
    Text line[RECENT_MAX];
    size_t count; /* ever added; line[i % RECENT_MAX] is the i-th */
} RecentLines;

typedef struct StepTrail {
    uint64_t id;
    const char *name;
    Text label; /* its one-line description */
    Source *source;
    Span span;
    RecentLines recent;
} StepTrail;

typedef struct ProgressNode {
    const RunBlock *block; /* NULL: the run itself */
    struct ProgressNode *parent, **child;
    size_t child_count, child_cap;
    StepTrail **step; /* under way, outermost first */
    size_t step_count, step_cap;
    Text *spoken; /* what the pipeline itself said here: echo, println; and warnings */
    size_t spoken_count, spoken_cap;
} ProgressNode;

typedef struct Failure {
    DiagSink *diags; /* NULL: the run did not end with an error */
    Text line;       /* the command that failed, when a shell step did */
    int exit_code;   /* of the shell, else -1 */
    const RunBlock *block;
    StepTrail *step; /* with its last lines, or NULL */
} Failure;

typedef struct Progress {
    ProgressNode root;
    ProgressNode **by_id; /* by RunBlock.id */
    size_t id_cap;
    StepTrail *last_failed;
    Failure failure;
    int number; /* of the run; 0 before it began */
    int64_t tests[TEST_STATUSES];
} Progress;

void progress_event(Progress *p, const RunEvent *event);
/* The node of a block; the root for NULL. */
ProgressNode *progress_node(Progress *p, const RunBlock *block);
/* Does this line belong to what the pipeline says itself, rather than to a command it runs? */
bool progress_is_speech(const RunEvent *event);
/* The i-th of the lines still held, oldest first. */
size_t recent_held(const RecentLines *recent);
Text recent_line(const RecentLines *recent, size_t index);

/* "20ms", "0.3s", "12.0s", "3m 05s", "1h 02m" */
const char *duration_text(int64_t ms);
/* The line as a terminal would leave it: without escapes and control characters, tabs as spaces, and of a line that
 * overwrites itself with carriage returns the last state. */
Text line_plain(Text line);

#endif
