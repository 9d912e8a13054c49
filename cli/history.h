/* What there is to tell of runs, past or going on: an outline for lists, the stages, the lines of the log. */
#ifndef SLUICE_CLI_HISTORY_H
#define SLUICE_CLI_HISTORY_H

#include "builtins/journal/journal.h"
#include "builtins/json.h"
#include "cli/command.h"
#include "cli/report.h"

typedef enum RunState { STATE_ENDED, STATE_RUNNING, STATE_BROKEN, STATE_DAMAGED } RunState;

typedef struct StageOutline {
    const char *name;
    RunResult result;
    bool finished, skipped;
    int64_t duration_ms;
} StageOutline;

/* What build.json or, of a run that has not ended, the journal says. */
typedef struct RunOutline {
    int number;
    RunState state;
    RunResult result; /* of one that ended */
    int64_t start_ms, duration_ms;
    const char *folder;
    const char *job, *commit, *description; /* NULL: not known */
    const Json *parameters;                 /* object or NULL */
    StageOutline *stage;                    /* the outermost */
    size_t stage_count;
} RunOutline;

/* False: there is no such run, or it has just begun, or (STATE_DAMAGED) what it has left cannot be read; *error says so. */
bool run_outline(const char *root, int number, RunOutline *out, const char **error);
/* "SUCCESS" ..., "running", "broken off", "damaged" */
const char *run_state_word(const RunOutline *outline);
Ink run_state_ink(const RunOutline *outline);
/* The run that a command's argument names, or the last one that can be read; with the folder that holds .sluice. 0: the fault is
 * printed. */
int run_asked_for(const Invocation *call, const char **root);
/* "2026-01-31 17:05:09", local time */
const char *date_text(int64_t ms);
/* Paths of the run's artifacts, relative to their folder, sorted; ends with NULL. */
const char **run_artifacts(const char *folder, size_t *count);
/* The pages that it has published (publishHTML), seen from its folder: reports/NAME/index.html; ends with NULL. */
const char **run_reports(const char *folder, size_t *count);

/* --- stages and branches -------------------------------------------------------------------------------------- */

/* In order of their ids, which begin at 1; times are milliseconds since 1970; end_ms 0: under way. */
typedef struct BlockTable {
    RunBlock **item;
    size_t count;
} BlockTable;

bool block_table_read(Journal *journal, BlockTable *out, const char **error);
/* NULL for 0 and what is not there. */
RunBlock *block_at(const BlockTable *table, uint64_t id);

/* --- the log: its form is told in builtins/run/log.c ------------------------------------------------------------ */

typedef struct LogLine {
    int64_t ms; /* since the run's start */
    uint64_t block, step;
    char kind;
    bool further; /* goes on with the event of the line before */
    Text text;
} LogLine;

/* Reads one line, without its end, into *line, which holds the one before. False: it is none. */
bool log_line_read(Text text, LogLine *line);
/* The whole log, mapped for as long as the process lives; empty when there is none. */
Text log_map(const char *folder);
/* What lies before `at` is not looked at for now: its memory may go. Called for every line; *passed is the caller's, 0 at first. */
void log_passed(Text log, size_t at, size_t *passed);

#endif
