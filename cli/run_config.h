/* .sluice-run beside a pipeline: what every run of the project gets, a line each; '#' begins a comment.
 *   agent NAME=label1,label2*4      as --agent
 *   executors N                     as --executors
 *   resource NAME=label1,label2     as --resource
 *   tool NAME=FOLDER                as --tool
 * Options of the command line come in addition; for the same name, and of executors, they hold.
 */
#ifndef SLUICE_CLI_RUN_CONFIG_H
#define SLUICE_CLI_RUN_CONFIG_H

#include "builtins/run/run.h"
#include "cli/command.h"

#define RUN_CONFIG ".sluice-run"

/* Adds what the options of these names say, if the command has them. What is wrong with one, or NULL. */
const char *run_config_options(const Invocation *call, RunOptions *options);
/* Adds what the file in that folder says, if there is one. False: the fault is printed. */
bool run_config_read(const char *root, RunOptions *options);

#endif
