/*
 * Operators on built-in types as categories and metaClasses redefine them.
 */
#ifndef SLUICE_INTERP_REDEFINED_H
#define SLUICE_INTERP_REDEFINED_H

#include "interp/eval/operator.h"

/* Does this source speak of categories, or of metaClasses and operators' methods? By its words alone: a comment counts. */
bool source_redefines(Text source);
/* What categories and metaClasses say of a op b, of ++ and -- (the new value), and of object[key]. False: nothing, it is op_binary's. */
bool binary_redefined(Interp *in, Operator op, Value a, Value b, Value *out);
bool step_redefined(Interp *in, Operator op, Value v, Value *out);
bool index_redefined(Interp *in, Value object, Value key, Value *out);

#endif
