/*
 * java.util.stream.Stream over any collection or iterator: lazy, one pass.
 */
#ifndef SLUICE_INTERP_STREAMS_H
#define SLUICE_INTERP_STREAMS_H

#include "interp/class.h"

Value stream_of(Interp *in, Value over);

#endif
