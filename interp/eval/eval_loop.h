/*
 * What loops share: what an abrupt end of the body means for the loop.
 */
#ifndef SLUICE_INTERP_EVAL_LOOP_H
#define SLUICE_INTERP_EVAL_LOOP_H

#include "interp/eval/eval.h"

typedef enum LoopExit { LOOP_GO_ON, LOOP_END, LOOP_LEAVE } LoopExit;

/* v is abrupt. LOOP_LEAVE: v travels on. */
LoopExit loop_after_body(Frame *f, Value v, const Sym *label);
/* The label written before the loop that is being lowered, or NULL. To be asked before its parts are lowered. */
const Sym *loop_label(Lower *l);

#endif
