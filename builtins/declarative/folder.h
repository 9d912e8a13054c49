/* Copies a folder that is in no repository, as the source code of its pipeline. */
#ifndef SLUICE_BUILTINS_DECLARATIVE_FOLDER_H
#define SLUICE_BUILTINS_DECLARATIVE_FOLDER_H

#include "interp/world.h"

/* All regular files of `from` but .sluice/ and .git/. False: *error is a sentence (too many files, unreadable ...); when it is too
 * much nothing has been copied. */
bool folder_take(World *world, const char *from, const char *to, const char **error);

#endif
