/* System.out as scripts may replace it. */
#ifndef SLUICE_INTERP_CONSOLE_H
#define SLUICE_INTERP_CONSOLE_H

#include "interp/interp.h"

/* True, and the stream in *out, when System.setOut() has put another one in the place of the console. */
bool console_replaced(Interp *in, Value *out);

#endif
