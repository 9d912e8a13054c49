/* The commits between the run before and this one. */
#ifndef SLUICE_BUILTINS_CHANGES_H
#define SLUICE_BUILTINS_CHANGES_H

#include "builtins/run/context.h"

/* A LIST, newest first: [[id:, message:, author:, email:, time:, paths: [...], kinds: ['add', 'edit', 'delete' ...]]]. Empty before the
 * source code was checked out, and in the first run. */
Value changes_since_previous(Run *run);

#endif
