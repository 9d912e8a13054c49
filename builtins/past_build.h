/* currentBuild.previousBuild and its kin: runs of before. */
#ifndef SLUICE_BUILTINS_PAST_BUILD_H
#define SLUICE_BUILTINS_PAST_BUILD_H

#include "builtins/run/run.h"

/* A run of the project whose .sluice is `root`, under the name `job`; *result, what is known of it, becomes what it has recorded;
 * NULL: it may be under way. */
Value past_build_new(Run *run, const char *root, const char *job, int number, RunResult *result);

/* Natives of the running build (its object's data is the Run) and of those before it: the newest one before it that is so, or null. */
Value build_previous(Interp *in, Value self, const Value *args, int argc);
Value build_previous_completed(Interp *in, Value self, const Value *args, int argc);
Value build_previous_built(Interp *in, Value self, const Value *args, int argc);
Value build_previous_failed(Interp *in, Value self, const Value *args, int argc);
Value build_previous_not_failed(Interp *in, Value self, const Value *args, int argc);
Value build_previous_successful(Interp *in, Value self, const Value *args, int argc);
Value build_previous_in_progress(Interp *in, Value self, const Value *args, int argc);
/* The oldest one after it, or null. */
Value build_next(Interp *in, Value self, const Value *args, int argc);

#define PREVIOUS_BUILDS                                                                                                \
    {"getPreviousBuild()", build_previous}, {"getPreviousCompletedBuild()", build_previous_completed},                 \
        {"getPreviousBuiltBuild()", build_previous_built}, {"getPreviousFailedBuild()", build_previous_failed},        \
        {"getPreviousNotFailedBuild()", build_previous_not_failed},                                                    \
        {"getPreviousSuccessfulBuild()", build_previous_successful},                                                   \
        {"getPreviousBuildInProgress()", build_previous_in_progress}

#endif
