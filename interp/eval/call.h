/*
 * Calling by name: the parts of Groovy's method resolution, for the files that evaluate calls.
 */
#ifndef SLUICE_INTERP_CALL_H
#define SLUICE_INTERP_CALL_H

#include "interp/eval/frame.h"

/* A call written without receiver, in the code of frame f: methods of `this` (and what is around it), closures in
 * variables, then the host's steps. `named`: args[0] holds named arguments; `trailing` closures stood behind. */
typedef struct CallInfo {
    const Sym *name;
    const Value *args;
    int argc;
    bool named;
    bool plain; /* as metaClass.invokeMethod does: past the object's own invokeMethod */
    Span span;
} CallInfo;
/* Classes that casts in the arguments give them for the choice among overloads (NULL: that of the value). */
typedef struct CastArgs {
    const Value *args; /* whose classes they are */
    int argc;
    Class **classes;
} CastArgs;
/* While a method is chosen: the casts of this call's arguments. Gives those of the call around it, to be put back (in->state->casts). */
static inline const CastArgs *casts_take(Interp *in, const CastArgs *casts) {
    const CastArgs *around = in->state->casts;
    in->state->casts = casts->classes ? casts : NULL;
    return around;
}
/* The call's casts fit no method, m is what the arguments themselves mean: a class with methodMissing answers by that. */
bool class_misses_cast(Interp *in, Class *c, Method *m, const Value *args, int argc);
Value call_implicit(Frame *f, const CallInfo *call);

Method *private_method(Interp *in, Class *owner, Value self, const Sym *name, const Value *args, int argc);
/* call_method without MissingMethodException: *found false and null when nothing answers. */
Value method_try(Interp *in, Value receiver, const CallInfo *call, bool *found);
/* The same for a closure as receiver: its own methods, then owner and delegate by its strategy. */
Value closure_method_try(Interp *in, Closure *closure, const CallInfo *call, bool *found);
Value class_method_try(Interp *in, Class *c, const CallInfo *call, bool *found);
/* Would Java pass the value for a parameter of that type, or put it into such a field, without Groovy's conversions? */
bool passes_as_it_is(Interp *in, const Class *type, Value v);
/* super.name(args): methods of the class above `from`, run on `self`. */
Value call_super(Interp *in, Class *from, Value self, const Sym *name, const Value *args, int argc);
/* The same without MissingMethodException: *found false and null when nothing answers. */
Value call_super_try(Interp *in, Class *from, Value self, const CallInfo *call, bool *found);
/* Has the class an invokeMethod() that is asked first, for whatever is called? */
bool class_takes_every_call(Interp *in, Class *c);
/* A step of the host, when it has one of that name. */
Value call_step_try(Interp *in, const CallInfo *call, bool *found);
/* A symbol of the host, for a script whose call nothing else answers. */
Value call_symbol_try(Interp *in, Value receiver, const CallInfo *call, bool *found);
/* Whether an array may be passed for the parameter that takes the rest; of an Object[] also one of numbers, which is boxed. */
bool rest_accepts(Interp *in, Class *array_type, Value arg);
/* Whether a value may be one of the rest: null, too, even where none can be stored. */
bool element_accepts(Interp *in, Class *type, Value arg);
/* A list whose items are found to fit the parameters is handed over item by item, without conversions: throws what Java says to
 * that, else null. */
Value items_refused(Interp *in, Class *const *params, int count, bool varargs, Value list, const List *items);
/* Arguments beyond the fixed ones gathered into an array. The new argument list has m->param_count items. */
bool varargs_gather(Interp *in, Class *array_type, const Value *args, int argc, int params, Value *out);
/* The parameters of the methods that are equally near, a line each. */
void method_overlap(Interp *in, const MethodSet *set, const Value *args, int argc, Buf *out);
/* Does the method replace one of GroovyObject's, or is it the one that Groovy asks when something is missing? A script's own has
 * just the types (String) or (String, Object) then; of a closure that was added only the number of parameters counts. */
bool method_is_hook(Interp *in, Method *m, int params);
Value throw_ambiguous(Interp *in, Class *c, const Sym *name, const Value *args, int argc);
Value closure_call_fitting(Interp *in, Closure *c, const Value *args, int argc, const Sym *name);

/* closure_blame.c: a name in the closure, found nowhere, is read (or set), or called. */
Value throw_closure_property(Interp *in, Closure *c, const Sym *name, bool set);
Value throw_closure_method(Interp *in, Closure *c, const CallInfo *call);
/* Written in Groovy, or a library class with Groovy's own ways. */
bool is_groovy_object(Interp *in, Value v);

#endif
