/* The lines in which a run is told where no living tree is drawn. */
#ifndef SLUICE_CLI_PLAIN_LINES_H
#define SLUICE_CLI_PLAIN_LINES_H

#include "cli/report.h"

typedef struct PlainLines {
    Buf *out;
    bool colour;
    bool bare;         /* without the names of branches */
    const char *title; /* the file's name as shown */
    Folding fold;
} PlainLines;

/* As the variables of the service say in which this runs. */
Folding folding_of_environment(void);

void plain_event(const PlainLines *lines, const RunEvent *event);
/* timestamps { }: the time of day, in front of everything. */
void plain_time(const PlainLines *lines, const RunEvent *event);
/* One line behind the name of the branch it belongs to; block NULL: none. */
void plain_line(const PlainLines *lines, const RunBlock *block, Ink colour, Text line);

#endif
