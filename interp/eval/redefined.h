/*
 * Operators on built-in types as categories and metaClasses redefine them.
 */
#ifndef SLUICE_INTERP_REDEFINED_H
#define SLUICE_INTERP_REDEFINED_H

#include "interp/eval/operator.h"

/* Does this source speak of categories, or of metaClasses and operators' methods? By its words alone: a comment counts. */
bool source_redefines(Text source);
/* As op_binary and op_unary, but what categories and metaClasses say of the operands comes first. */
Value op_binary_redefined(Interp *in, Operator op, Value a, Value b);
Value op_unary_redefined(Interp *in, Operator op, Value v);
/* object[key] by a redefined getAt; false: there is none for it. */
bool index_redefined(Interp *in, Value object, Value key, Value *out);

#endif
