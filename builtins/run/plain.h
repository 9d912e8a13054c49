/* What a step yields or throws, as bytes of the journal and back: plain data and the exceptions of steps. */
#ifndef SLUICE_BUILTINS_RUN_PLAIN_H
#define SLUICE_BUILTINS_RUN_PLAIN_H

#include "builtins/run/context.h"

/* Appends a value made of null, booleans, numbers, text, lists, sets and maps. Secrets in texts become references, to be
 * found again among the run's secrets. False when it holds something else, or is nested too deeply. */
bool plain_put(Run *run, Buf *out, Value value);
/* The next value of `from`; a new object each time. */
Value plain_take(Run *run, Text *from);

/* A step's outcome: its value, or the exception under way. */
void outcome_put(Run *run, Buf *out, Value result);
/* Yields the value, or throws. */
Value outcome_take(Run *run, const char *step, Text *from);

#endif
