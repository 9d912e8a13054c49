/*
 * Snapshots of workspaces: with --snapshot the workspace is kept when a stage, a node or a ws ends, as a tree in
 * .sluice/runs/N/snapshots (builtins/snapshot/tree.h). Keeping one is an operation of the run (builtins/run/durable.h): so
 * `rerun --from STAGE` learns, as what came before the stage is answered, which snapshot of each workspace stands at its end, and
 * puts those back before anything is done anew.
 */
#ifndef SLUICE_BUILTINS_SNAPSHOT_SNAPSHOT_H
#define SLUICE_BUILTINS_SNAPSHOT_SNAPSHOT_H

#include "builtins/run/context.h"

#define SNAPSHOTS_FOLDER "snapshots"

/* Keeps the workspace of the running fiber's seat, where that is wanted; `what` has ended there: "stage Build". Parks. */
void snapshot_take(Run *run, const Context *context, const char *what);
/* The run answers what another had done: what that one kept, and what it stashed, is there for this one too. */
void snapshot_inherit(Run *run, int other);
/* All answers have been given: puts the workspaces back that nobody else is using, once in a run's life. */
void snapshot_restore(Run *run);
/* The same for one that has been waited for. */
void snapshot_restore_late(Run *run, const char *workspace);
/* Of a run that was rerun from a stage: copies what `name` names below its folder (a stash, an artifact), if it is not there. */
void snapshot_bring(Run *run, const char *name);

/* How many a run's folder holds, and how large they are. */
size_t snapshots_of(const char *run_folder, uint64_t *bytes);

#endif
