/*
 * An outside that breaks: passes everything on to another world, but for one call, which fails. Tests run a step again
 * and again with its first, second, ... call failing, until it makes fewer calls than that.
 */
#ifndef SLUICE_BUILTINS_WORLD_FAULTY_H
#define SLUICE_BUILTINS_WORLD_FAULTY_H

#include "interp/world.h"

/* `fail_at`: which call fails, from 1; 0 = none. Only what can fail is counted: programs, files (not stat), HTTP. */
World *faulty_world_new(World *inner, uint64_t fail_at);
uint64_t faulty_world_calls(World *world);

#endif
