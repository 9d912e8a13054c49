/* The commits between the run before and this one. */
#ifndef SLUICE_BUILTINS_CHANGES_H
#define SLUICE_BUILTINS_CHANGES_H

#include "builtins/run/context.h"

/* A LIST, newest first: [[id:, message:, author:, email:, time:, paths: [...], kinds: ['add', 'edit', 'delete' ...]]]. Empty before the
 * source code was checked out, and in the first run. */
Value changes_since_previous(Run *run);
/* Appends those that `folder`'s repository has from `before` to `now` in the same form. */
void changes_add(Run *run, Value list, const char *folder, const char *before, const char *now);
/* A list of such changes as currentBuild.changeSets shows it. */
Value changes_as_sets(Run *run, Value list);

#endif
