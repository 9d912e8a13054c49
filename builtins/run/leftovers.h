/*
 * Files that a run may leave only while it is under way: those of credentials, and the scripts of shell steps, which may have a secret
 * written into them. They lie in folders below a workspace's temporary one, readable for the user alone, and bear their run in
 * their name, so that what a killed run has left is found. A resumed run makes them anew.
 */
#ifndef SLUICE_BUILTINS_RUN_LEFTOVERS_H
#define SLUICE_BUILTINS_RUN_LEFTOVERS_H

#include "builtins/run/run.h"

#define SECRET_FILES_FOLDER "secretFiles"
#define SCRIPT_FOLDER "scripts"

/* What names of this run's begin with: its number, or "p" and the process of one without a record. */
const char *leftover_owner(const Run *run);
/* Calls `each` with everything below `temp` of which the run is not at work any more; `root` is the .sluice that has the runs. */
void leftovers_each(const char *root, const char *temp, void (*each)(void *data, const char *path), void *data);
/* Removes them from all workspaces below `root`. What holds an agent for keys stays: a run ends that with it. */
void leftovers_sweep(const char *root);

#endif
