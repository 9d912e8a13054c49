/* The reference of one step, for `sluice steps NAME` and the REPL's `:doc NAME`. */
#ifndef SLUICE_CLI_REFERENCE_H
#define SLUICE_CLI_REFERENCE_H

#include "builtins/step.h"

void reference_put_step(Buf *out, const StepSpec *spec);

#endif
