/*
 * The slow side of what calls and loops check each time: whose stack it is, whether there is room on it, and whether the
 * loop wants a moment.
 */
#include "interp/eval/frame.h"

/* The stack that is running now, after a change of fiber or a call for attention: in->stack_low is set, its size comes out. */
static uintptr_t find_stack(Interp *in) {
    Fiber *fiber = in->host.sched ? sched_current(in->host.sched) : NULL;
    uintptr_t span = fiber ? (uintptr_t)(fiber->stack_top - fiber->stack_limit) : UINTPTR_MAX / 2;
    in->stack_low = fiber ? (uintptr_t)fiber->stack_limit : in->state->home_low;
    if (fiber == in->state->fiber) return span;
    in->state->fiber = fiber;
    uintptr_t frame = (uintptr_t)in->frame;
    if (fiber && (frame < in->stack_low || frame - in->stack_low >= span)) in->frame = NULL;
    return span;
}

/* A wish for attention comes by a signal, at any moment: it stays. */
static void note_span(Interp *in, uintptr_t span) {
    uintptr_t known = in->stack_span;
    if (known && known != span)
        __atomic_compare_exchange_n(&in->stack_span, &known, span, false, __ATOMIC_RELAXED, __ATOMIC_RELAXED);
}

bool frame_attend(Interp *in) {
    in->stack_span = find_stack(in);
    if (!in->host.sched || fiber_attend(in->host.sched)) return true;
    if (in->host.throw_interrupted)
        in->host.throw_interrupted(in->host.self);
    else
        throw_error(in, EX_INTERRUPTED, NULL);
    return false;
}

bool frame_check_stack(Interp *in, size_t need) {
    if (in->stack_span == 0 && !frame_attend(in)) return false;
    uintptr_t span = find_stack(in);
    note_span(in, span);
    uintptr_t here = (uintptr_t)__builtin_frame_address(0);
    if (here - in->stack_low - need < span) return true;
    throw_error(in, EX_STACK_OVERFLOW, NULL);
    return false;
}
