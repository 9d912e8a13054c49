/*
 * Exceptions. Throwing: `return throw_error(in, EX_ILLEGAL_ARGUMENT, "…")`, which sets in->thrown and yields V_THROWN.
 * Throwable and its subclasses are ordinary OBJECTs (class tree in thrown.def: Java's names and hierarchy) whose first
 * fields are message, cause and the pipeline's own stack trace.
 */
#ifndef SLUICE_INTERP_THROWN_H
#define SLUICE_INTERP_THROWN_H

#include "grammar/source.h"
#include "interp/classes/class.h"

/* interp/thrown.def: EXCEPTION(ENUM_NAME, "java.lang.Name", SUPER_ENUM_NAME) */
typedef enum ExceptionId {
#define EXCEPTION(id, name, super, form) EX_##id,
#include "interp/thrown.def"
#undef EXCEPTION
    EX_COUNT
} ExceptionId;

Value throw_error(Interp *in, ExceptionId id, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* Throws an exception object (or anything that is a Throwable). */
Value throw_value(Interp *in, Value exception);
/* MissingPropertyException / MissingMethodException in Groovy's wording, with "Possible solutions". */
Value throw_missing_property(Interp *in, const Sym *name, Class *c);
Value throw_missing_method(Interp *in, Class *c, const Sym *name, const Value *args, int argc, bool is_static);
/* NoSuchMethodError, as Jenkins throws it for a step that there is not. `script`: the class of the object that was called. */
Value throw_missing_step(Interp *in, Class *script, const Sym *name, const Value *args, int argc);
Value throw_null_receiver(Interp *in, const char *verb, const Sym *name); /* "Cannot invoke method foo() on null object" */

Class *exception_class(Interp *in, ExceptionId id);
Value exception_new(Interp *in, ExceptionId id, const char *message);
/* Throws one without a message, as the JDK often does. */
static inline Value throw_bare(Interp *in, ExceptionId id) { return throw_value(in, exception_new(in, id, NULL)); }
/* Gives the exception just thrown what its class tells besides its message (classes/thrown_facts.c), in the order of its getters there.
 * Yields V_THROWN. */
Value thrown_facts(Interp *in, Value a, Value b, Value c);
bool thrown_is(Interp *in, ExceptionId id); /* the exception under way */
/* Takes the exception under way (in->thrown becomes empty). */
Value thrown_take(Interp *in);
const char *exception_message(Interp *in, Value exception); /* NULL when null */
/* Another exception for what happened where `of` was thrown. */
Value exception_again(Interp *in, Value of, ExceptionId id, const char *message);

/* One line of a trace: what runs and where. */
typedef struct TraceLine {
    const char *function; /* "deploy", "closure in stage", "Movie.title" or "script" */
    struct Function *code;
    Source *source;
    Span span;
} TraceLine;
/* The pipeline's own stack at the throw, innermost first. */
const TraceLine *exception_trace(Interp *in, Value exception, size_t *count);
/* Tells an exception at the closure's place, when its trace knows none or only one that holds this one. */
void exception_narrow(Interp *in, Value exception, Value closure);
/* Reports an uncaught exception with its trace and causes: position, caret, "caused by". */
void exception_report(Interp *in, Value exception, DiagSink *sink);

#endif
