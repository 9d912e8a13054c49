/* What `run` and `repl` share: loop, scheduler, world, the embedded cloud, and a run's options from the command line.
 */
#ifndef SLUICE_CLI_SESSION_H
#define SLUICE_CLI_SESSION_H

#include "builtins/run/run.h"
#include "cli/command.h"

typedef struct Session {
    Loop *loop;
    RunOptions options; /* world, scheduler, library, parameters, agents, environment; the rest is the caller's */
    struct Cloud *cloud;
} Session;

/* Opens everything for a run whose folder is `root` (absolute). False: the fault has been printed. */
bool session_open(Session *session, const Invocation *call, const char *root);
void session_close(Session *session);

#endif
