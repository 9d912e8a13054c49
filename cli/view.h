/*
 * The living tree on a terminal. Finished stages are written once, for good, into the terminal's own history; below
 * them the stages and branches under way are redrawn in place, with their last lines of output and those still to come.
 */
#ifndef SLUICE_CLI_VIEW_H
#define SLUICE_CLI_VIEW_H

#include "cli/report.h"

typedef struct View View;

View *view_new(Report *report);
void view_event(View *view, const RunEvent *event);
/* Draws a frame: one write, over the one before. Nothing while a question is open: the terminal is the answerer's. */
void view_draw(View *view);
/* Shows a line below the tree until the end. */
void view_note(View *view, const char *line);
/* Writes everything for good and gives the cursor back. */
void view_end(View *view);

#endif
