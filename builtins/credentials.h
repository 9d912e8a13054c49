/* Folders for secrets in files, which only the user may open, and the agents that hold keys. */
#ifndef SLUICE_BUILTINS_CREDENTIALS_H
#define SLUICE_BUILTINS_CREDENTIALS_H

#include "builtins/run/context.h"

/* A new one below the workspace's temporary folder; a resumed run gets the one of before. NULL: *error. */
const char *secret_folder_make(Run *run, const Context *context, const char **error);
void secret_folder_remove(Run *run, const char *folder);
void secret_tree_remove(Run *run, const char *path);
/* The folder tells of an agent. */
bool ssh_agent_in(const char *folder);
/* Ends the agent that a run which was killed has left behind, if the folder tells of one. */
void ssh_agent_sweep(Run *run, const char *folder);

#endif
