/*
 * Activation records. A Frame lies on the C stack of its fiber, its slots right behind it.
 */
#ifndef SLUICE_INTERP_FRAME_H
#define SLUICE_INTERP_FRAME_H

#include "interp/eval/function.h"

struct Frame {
    Interp *in;
    Frame *caller;
    Function *function;
    Code *at;          /* the call under way, for traces */
    Cell **captures;   /* a closure's */
    Closure *closure;  /* NULL in methods */
    Value *recorded;   /* inside an assert: values of its parts */
    const Sym *label;  /* FLOW_BREAK, FLOW_CONTINUE: which loop; NULL the innermost */
    Value self;        /* `this`; in static methods the Class */
    Value result;      /* FLOW_RETURN: what is returned */
    Value slot[];
};

static inline size_t frame_size(const Function *fn) { return sizeof(Frame) + fn->slot_count * sizeof(Value); }

/* False, and StackOverflowError thrown, when `need` bytes are not left. Takes notice of a change of fiber since the last
 * call, and of a wish for attention (interp_attend). */
bool frame_check_stack(Interp *in, size_t need);

/* Lets the loop run for a moment. False when the running fiber was interrupted; that is thrown. */
bool frame_attend(Interp *in);

/* To be asked at each turn of a loop: false when something was thrown that ends it. */
static inline bool frame_may_go_on(Interp *in) { return __builtin_expect(in->stack_span != 0, 1) || frame_attend(in); }

static inline bool frame_has_room(Interp *in, const Function *fn) {
    uintptr_t depth = (uintptr_t)__builtin_frame_address(0) - in->stack_low;
    if (__builtin_expect(depth - fn->stack_need < in->stack_span, 1)) return true;
    return frame_check_stack(in, fn->stack_need);
}

/* The same for a caller whose frame is at hand; slots from `first` on are cleared. */
static inline void frame_enter_from(Frame *f, Frame *caller, Function *fn, Value self, uint32_t first) {
    Interp *in = caller->in;
    f->in = in;
    f->caller = caller;
    f->function = fn;
    f->at = NULL;
    f->captures = NULL;
    f->closure = NULL;
    f->recorded = NULL;
    f->self.kind = self.kind;
    f->self.as.bits = self.as.bits;
    for (uint32_t i = first; i < fn->slot_count; i++) f->slot[i] = v_null();
    in->frame = f;
}

/* Links a new frame. The slots behind the parameters are cleared; parameters are the caller's to fill. */
static inline void frame_enter(Frame *f, Interp *in, Function *fn, Value self) {
    f->in = in;
    f->caller = in->frame;
    f->function = fn;
    f->at = NULL;
    f->captures = NULL;
    f->closure = NULL;
    f->self = self;
    f->recorded = NULL;
    for (uint32_t i = fn->param_count; i < fn->slot_count; i++) f->slot[i] = v_null();
    in->frame = f;
}

/* What stands in the slot of a parameter without argument while the defaults are computed. */
#define SLOT_LEFT_OUT v_abrupt(FLOW_BREAK)

/* Runs the body; the frame is unlinked. A RETURN becomes the value; BREAK and CONTINUE out of the body end it with null. */
Value frame_run(Frame *f);
/* What a method that has ended yields, as the type it declares. A cast that fails is the method's own fault, not its caller's. */
Value frame_yield(Frame *f, Value v);

#endif
