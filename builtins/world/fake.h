/*
 * A scripted outside for tests: programs and HTTP answer what they were told to, files live in memory, the clock is
 * virtual: sleeping takes no time, and sleeping fibers wake in the order of their times. Nothing leaves the process.
 */
#ifndef SLUICE_BUILTINS_WORLD_FAKE_H
#define SLUICE_BUILTINS_WORLD_FAKE_H

#include "interp/world.h"

/* `sched` may be NULL where no fibers are used: then a sleep only moves the clock. */
World *fake_world_new(Scheduler *sched);

/* What to answer. A pattern is a shell pattern in which * matches anything; it is held against a program's arguments,
 * separated by blanks (or, for a shell, against the script it is given), or against "METHOD address" of a request. Of the
 * answers that match, the one told last is taken. What matches none cannot be started, or gets no reply. */
void fake_when_run(World *world, const char *pattern, int exit_code, Text out, Text err);
void fake_when_http(World *world, const char *pattern, int status, Text body);
void fake_set_env(World *world, const char *name, const char *value);
/* The same from a line of a test:  run 'git rev-parse *' -> 0 "abc"     http 'GET https:*' -> 200 "body"
 *                                  env 'NAME' -> "value"                 file '/path' -> "text"
 * In "…", \n, \t, \" and \\ have their usual meaning. False with a sentence in *error. */
bool fake_script(World *world, Text line, const char **error);

/* What was asked, one line a call: "run git status", "http GET https://x/", "write /a", "remove /a", ... */
Text fake_calls(World *world);

#endif
