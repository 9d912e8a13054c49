/* What `sluice run` and `sluice resume` share. */
#ifndef SLUICE_CLI_RUN_H
#define SLUICE_CLI_RUN_H

#include "cli/command.h"
#include "cli/session.h"

/* Runs the source in an open session as the options of a call of `run` say, and shows it; the exit code. */
int run_session(const Invocation *call, Session *session, Source *source, const char *path);
/* RunFlag bits for the options of a call of `run`. */
unsigned run_flags(const Invocation *call);

#endif
