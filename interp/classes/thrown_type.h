/*
 * The fields of every Throwable, and what the files about exceptions share.
 */
#ifndef SLUICE_INTERP_THROWN_TYPE_H
#define SLUICE_INTERP_THROWN_TYPE_H

#include "interp/classes/construct.h"
#include "interp/classes/property.h"

enum {
    THROWN_MESSAGE,
    THROWN_CAUSE,
    THROWN_CAUSE_GIVEN, /* true: no other may be given, even where it is null */
    THROWN_TRACE,      /* a Trace, hidden behind a null */
    THROWN_SUPPRESSED, /* a LIST, or null */
    THROWN_NAME,       /* of the missing property or method */
    THROWN_TYPE,       /* the class it is missing in */
    THROWN_ARGUMENTS,
    THROWN_STATIC, /* of a missing method: was a static one asked for */
    THROWN_FIELDS
};

typedef struct Trace {
    size_t count;
    TraceLine line[];
} Trace;

/* --- thrown_forms.c: the constructors of each form of exception (last column of thrown.def) */
extern const NativeMethod thrown_OTHER_methods[], thrown_FULL_methods[], thrown_BASE_methods[], thrown_PLAIN_methods[],
    thrown_LOADING_methods[], thrown_WORDED_methods[], thrown_TIME_methods[], thrown_NOTHING_methods[],
    thrown_TEXT_methods[], thrown_INDEX_methods[], thrown_ANY_INDEX_methods[], thrown_ASSERTION_methods[],
    thrown_UNCHECKED_methods[], thrown_WRAPPER_methods[], thrown_INITIALIZER_methods[], thrown_CAST_methods[], thrown_SAX_methods[];

/* The functions under way, innermost first. */
Trace *trace_take(Interp *in);
Value exception_of(Interp *in, Class *c, Value message);
/* The exception with its cause, be it null, which no other may replace. */
Value thrown_with_cause(Value e, Value cause);
/* "\nPossible solutions: ..." when there are some. */
void suggest_properties(Interp *in, Buf *out, const Sym *name, Class *c);
void suggest_methods(Interp *in, Buf *out, const Sym *name, Class *c, const Value *args, int argc);
/* "did you mean 'echo'?" for the name of a step or global that a script has misspelt; NULL when none is near. */
const char *suggest_step(Interp *in, Value exception);
/* The class that messages show for a value: a closure's own. */
Class *shown_class(Interp *in, Value v);

#endif
