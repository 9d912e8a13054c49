/* .sluice-run beside a pipeline: what every run of the project gets, a line each; '#' begins a comment.
 *   agent NAME=label1,label2*4      as --agent
 *   executors N                     as --executors
 *   resource NAME=label1,label2     as --resource
 * Options of the command line come in addition; for the same name, and of executors, they hold.
 */
#ifndef SLUICE_CLI_RUN_CONFIG_H
#define SLUICE_CLI_RUN_CONFIG_H

#include "builtins/run/run.h"

#define RUN_CONFIG ".sluice-run"

/* "4"; 0: it is no number of executors. */
int executors_parse(const char *text);
/* Adds what the file in that folder says, if there is one. False: the fault is printed. */
bool run_config_read(const char *root, RunOptions *options);

#endif
