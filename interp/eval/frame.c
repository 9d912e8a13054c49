/*
 * The slow side of what calls and loops check each time: whose stack it is, whether there is room on it, and whether the
 * loop wants a moment.
 */
#include "interp/eval/frame.h"

/* The stack that is running now, after a change of fiber or a call for attention. */
static void find_stack(Interp *in) {
    Fiber *fiber = in->host.sched ? sched_current(in->host.sched) : NULL;
    if (fiber) {
        in->stack_low = (uintptr_t)fiber->stack_limit;
        in->stack_span = (uintptr_t)(fiber->stack_top - fiber->stack_limit);
    } else {
        in->stack_low = in->state->home_low;
        in->stack_span = UINTPTR_MAX / 2;
    }
    if (fiber == in->state->fiber) return;
    in->state->fiber = fiber;
    uintptr_t frame = (uintptr_t)in->frame;
    if (fiber && (frame < in->stack_low || frame - in->stack_low >= in->stack_span)) in->frame = NULL;
}

bool frame_attend(Interp *in) {
    find_stack(in);
    if (!in->host.sched || fiber_attend(in->host.sched)) return true;
    if (in->host.throw_interrupted)
        in->host.throw_interrupted(in->host.self);
    else
        throw_error(in, EX_INTERRUPTED, NULL);
    return false;
}

bool frame_check_stack(Interp *in, size_t need) {
    if (in->stack_span == 0 && !frame_attend(in)) return false;
    find_stack(in);
    uintptr_t here = (uintptr_t)__builtin_frame_address(0);
    if (here - in->stack_low - need < in->stack_span) return true;
    throw_error(in, EX_STACK_OVERFLOW, NULL);
    return false;
}
