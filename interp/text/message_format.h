/*
 * java.text.MessageFormat.
 */
#ifndef SLUICE_INTERP_MESSAGE_FORMAT_H
#define SLUICE_INTERP_MESSAGE_FORMAT_H

#include "interp/classes/class.h"

/* How a message shows an argument without a format of its own: numbers grouped, dates short, all else by toString().
 * A STRING, or ABRUPT when toString() threw. */
Value message_argument(Interp *in, Value v);

/* The pattern with the arguments in place: a STRING, or ABRUPT (IllegalArgumentException). */
Value message_format(Interp *in, Text pattern, const Value *args, uint32_t count);

#endif
