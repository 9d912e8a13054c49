/* Reading lines from a person: with editing, history and completion on a terminal (libedit), plainly elsewhere. */
#ifndef SLUICE_CLI_LINE_H
#define SLUICE_CLI_LINE_H

#include "grammar/text.h"

typedef struct LineReader LineReader;

/* Calls `offer` for each completion of the word `start`, which may be empty; `before`: the line up to it. */
typedef void (*LineCompleter)(void *data, Text before, Text start, void (*offer)(void *list, const char *word), void *list);

/* history_file may be NULL. `editing`: standard input and output are a terminal. */
LineReader *line_open(bool editing, const char *history_file, LineCompleter complete, void *data);
/* The next line without its end; NULL at the end of the input, or with *cancelled when a signal (Ctrl-C) ended the line. */
const char *line_read(LineReader *reader, const char *prompt, bool *cancelled);
void line_remember(LineReader *reader, const char *text);
void line_close(LineReader *reader);

#endif
