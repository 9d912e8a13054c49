/*
 * Control flow over unknown values, for plans: both branches of a choice, one turn of a loop, every case of a switch. What the
 * ways leave differently in variables is unknown afterwards.
 */
#ifndef SLUICE_INTERP_EVAL_UNKNOWN_H
#define SLUICE_INTERP_EVAL_UNKNOWN_H

#include "interp/eval/eval_loop.h"
#include "interp/unknown.h"

/* The variables that code in a frame can change: locals, captured ones, fields of `this`, the script's binding. */
typedef struct Variables {
    Value *slot, *cell, *capture, *field;
    Map *binding;
} Variables;
Variables variables_take(Frame *f);
void variables_put(Frame *f, const Variables *v);
/* What differs from the present state becomes unknown. */
void variables_join(Frame *f, const Variables *other);

/* Evaluates `code` as one way that may or may not be taken. `left`: set when it ends abruptly; the exception is told and
 * dropped unless it ends the plan itself. */
Value way_eval(Code *code, Frame *f, ForkKind kind, Value condition, bool *left);

/* The same for a catch of a try that goes well in the plan; loops around it go on whatever it does. */
Value catch_eval(Code *code, Frame *f, Value what);

/* What while and for (;;) do in turn; NULL: nothing, a condition that holds. */
typedef struct LoopParts {
    Code *condition, *body, *update;
    const Sym *label;
} LoopParts;
/* One turn when the condition is unknown, and no further turn once a way in the body has left the loop. */
Value loop_planned(const LoopParts *parts, Frame *f);

/* The eval functions that a plan takes for &&, ||, !, if and ?:, while. */
Value eval_and_planned(Code *code, Frame *f);
Value eval_or_planned(Code *code, Frame *f);
Value eval_not_planned(Code *code, Frame *f);
Value eval_choice_planned(Code *code, Frame *f);

#endif
