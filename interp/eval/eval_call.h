/*
 * Call sites: what a CALL node knows and remembers. Shared by eval_call.c (calls on a receiver) and eval_direct.c (calls
 * without one, and of closures).
 */
#ifndef SLUICE_INTERP_EVAL_CALL_H
#define SLUICE_INTERP_EVAL_CALL_H

#include "interp/eval/eval_name.h"
#include "interp/classes/unit.h"
#include <alloca.h>

enum { CACHED_TYPES = 4, CACHED_TARGETS = 4 };

/* One class seen as receiver, and what the call means on it. */
typedef struct CallTarget {
    Class *cls;
    Method *method;
    Function *function; /* arguments may go straight into its frame; NULL: not so */
    bool by_types;      /* other classes of arguments would give another method */
    bool on_class;      /* the receiver is the class itself, not an instance */
    bool exact;         /* as many parameters as arguments, no varargs */
    Class *types[CACHED_TYPES];
} CallTarget;

typedef struct CallCode {
    Code base;
    Code *object;
    Code *name_code;
    const Sym *name;
    Code **args;
    uint32_t argc;
    bool named, safe, spread_args, on_this;
    Class **casts; /* classes of arguments written with a cast; NULL: none */
    Class *trait;  /* Trait.super.name() */
    uint32_t version, known;
    CallTarget target[CACHED_TARGETS];
} CallCode;

static inline CallInfo call_info(const CallCode *c, const Value *args, int argc) {
    return (CallInfo){.name = c->name, .args = args, .argc = argc, .named = c->named, .span = c->base.node->span};
}

static inline bool eval_args(CallCode *c, Frame *f, Value *args, Value *abrupt) {
    for (uint32_t i = 0; i < c->argc; i++) {
        Value v = eval(c->args[i], f);
        args[i].kind = v.kind;
        args[i].as.bits = v.as.bits;
        if (!is_abrupt(v)) continue;
        *abrupt = v;
        return false;
    }
    return true;
}

/* What is remembered for that class; NULL: nothing. */
static inline CallTarget *call_target(CallCode *c, Interp *in, const Class *cls) {
    if (__builtin_expect(c->version != in->method_version, 0)) return NULL;
    for (uint32_t i = 0; i < c->known; i++)
        if (c->target[i].cls == cls) return &c->target[i];
    return NULL;
}

/* No argument needs a conversion. */
static inline __attribute__((always_inline)) bool args_quick(const Function *fn, const Value *args, uint32_t argc) {
    for (uint32_t i = 0; i < argc; i++)
        if (fn->quick[i] != QUICK_ANY && args[i].kind != fn->quick[i]) return false;
    return true;
}

static inline bool same_types(Interp *in, const CallCode *c, const CallTarget *t, const Value *args) {
    for (uint32_t i = 0; i < c->argc; i++)
        if (class_of_fast(in, args[i]) != t->types[i]) return false;
    return true;
}

/* Remembers; `candidates`: how many methods of the name take that many arguments. */
CallTarget *call_remember(CallCode *c, Interp *in, Class *cls, Method *m, uint32_t candidates, const Value *args);
/* The method for these arguments and the number of candidates; NULL: none, or ambiguous. */
Method *call_find(CallCode *c, Interp *in, Class *cls, bool statics, const Value *args, uint32_t *candidates);
/* What to do when what is remembered does not fit after all. */
typedef Value (*CallMissed)(CallCode *c, Frame *f, Value self, const Value *args);

/* The body of a call whose arguments lie in the slots of n. */
static inline __attribute__((always_inline)) Value call_run(CallCode *c, Frame *f, Frame *n, const CallTarget *t, Function *fn, Value self,
                                                            Closure *closure, uint32_t argc, CallMissed missed) {
    Interp *in = f->in;
    f->at = &c->base;
    bool fits = args_quick(fn, n->slot, argc) &&
                (!t || (in->method_version == c->version && (!t->by_types || same_types(in, c, t, n->slot))));
    if (__builtin_expect(!fits, 0)) return missed(c, f, self, n->slot);
    frame_enter_from(n, f, fn, self, argc);
    if (closure) {
        n->closure = closure;
        n->captures = closure->captures;
        n->self = closure->this_object;
    }
    Value v = eval(fn->body, n);
    in->frame = f;
    if (is_abrupt(v)) {
        if (v.as.flow == FLOW_THROW) return v;
        v = v.as.flow == FLOW_RETURN ? n->result : v_null();
    }
    if (v.kind == fn->return_quick || (!fn->return_type && !fn->is_void)) return v;
    return frame_yield(n, v);
}

static inline __attribute__((always_inline)) bool call_fill(CallCode *c, Frame *f, Frame *n, uint32_t argc, Value *abrupt) {
    for (uint32_t i = 0; i < argc; i++) {
        Value v = eval(c->args[i], f);
        n->slot[i].kind = v.kind;
        n->slot[i].as.bits = v.as.bits;
        if (!is_abrupt(v)) continue;
        *abrupt = v;
        return false;
    }
    return true;
}

enum { SMALL_FRAME = 6 }; /* slots for which the frame's size is fixed */

static __attribute__((noinline)) Value call_big_frame(CallCode *c, Frame *f, const CallTarget *t, Function *fn,
                                                      Value self, Closure *closure, CallMissed missed) {
    Value abrupt;
    Frame *n = alloca(frame_size(fn));
    return call_fill(c, f, n, c->argc, &abrupt) ? call_run(c, f, n, t, fn, self, closure, c->argc, missed) : abrupt;
}

/* Runs a body with arguments evaluated right into its frame's slots. */
static inline __attribute__((always_inline)) Value call_into_frame(CallCode *c, Frame *f, const CallTarget *t, Function *fn,
                                                                   Value self, Closure *closure, uint32_t argc, CallMissed missed) {
    if (!frame_has_room(f->in, fn)) return V_THROWN;
    if (__builtin_expect(fn->slot_count > SMALL_FRAME, 0)) return call_big_frame(c, f, t, fn, self, closure, missed);
    _Alignas(16) char place[sizeof(Frame) + SMALL_FRAME * sizeof(Value)];
    Frame *n = (Frame *)(void *)place;
    Value abrupt;
    if (!call_fill(c, f, n, argc, &abrupt)) return abrupt;
    return call_run(c, f, n, t, fn, self, closure, argc, missed);
}

Code *lower_implicit_call(Lower *l, Node *n, CallCode *c);
Value eval_call_local(Code *code, Frame *f);
/* Does the class define invokeMethod itself? */
bool class_intercepts(Interp *in, Class *c);
/* Does a name called on `this` stand for a static method of the class around, whatever the object's class defines? */
bool means_own_static(Frame *f, const CallInfo *call);

/* (Foo)x as an argument: the overload is chosen for Foo. By argument, NULL where there is no cast; NULL: there is none at all. */
Class **cast_classes(Lower *l, const NodeList *args);

#endif
