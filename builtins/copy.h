/* Copying files with their modes and times, for stashes and artifacts. */
#ifndef SLUICE_BUILTINS_COPY_H
#define SLUICE_BUILTINS_COPY_H

#include "grammar/gc.h"
#include "interp/world.h"

/* Copies one file (links are followed), with mode and time of change; makes the parent folders. False: *error is a
 * sentence. */
bool copy_file(World *world, const char *from, const char *to, const char **error);

#endif
