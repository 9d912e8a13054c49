/* The World of a recorded run. */
#ifndef SLUICE_BUILTINS_RUN_OUTSIDE_H
#define SLUICE_BUILTINS_RUN_OUTSIDE_H

#include "builtins/run/context.h"

/* A World over run->outside. What a fiber asks of it outside of an operation is one itself: done and recorded, or answered. */
World *outside_new(Run *run);

#endif
