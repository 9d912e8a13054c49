/* Why a run was started: by a person, or by the step `build` of another run. */
#ifndef SLUICE_BUILTINS_CAUSES_H
#define SLUICE_BUILTINS_CAUSES_H

#include "builtins/run/private.h"

/* Who started this run: $USER. */
const char *causes_user(Run *run);
/* As getBuildCauses() tells them: maps. `upstream` is "FOLDER#N", the project and number of the other run, or NULL;
 * `class_name` NULL: all, else those of that very class. */
Value causes_list(Interp *in, const char *user, const char *upstream, const char *class_name);
/* The run that started one, as a list of one; empty when there is none. */
Value causes_builds(Run *run, const char *upstream);

#endif
