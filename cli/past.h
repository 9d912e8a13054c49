/* Runs of the past, as their journals tell. */
#ifndef SLUICE_CLI_PAST_H
#define SLUICE_CLI_PAST_H

#include "builtins/journal/journal.h"

typedef struct PastRun {
    int number;
    const char *folder; /* .sluice/runs/N */
    Text script, text, call, cwd;
    Text result; /* at NULL: it has not ended */
    int64_t started_ms, ended_ms;
    const char *passed_over; /* why a newer one that was looked at cannot be read, or NULL */
} PastRun;

/* The number of a run as the user wrote it; -1: it is none. */
int past_number(const char *text);
/* The folder that holds .sluice: this one or the nearest above, up to the project's root. NULL: *error is a sentence. */
const char *past_root(const char **error);
/* Run `number`; 0: the last one, or with `unfinished` the last that has not ended. False: *error. */
bool past_open(const char *root, int number, bool unfinished, PastRun *out, const char **error);
/* The numbers of all runs, ascending; collected. */
int *past_numbers(const char *root, size_t *count);
/* The journal of a run, for reading. NULL: *error. */
Journal *past_journal(const char *root, int number, const char **error);

#endif
