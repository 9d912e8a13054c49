/*
 * Values that nobody knows before a pipeline runs: the output of a command, the answer of a person. A plan (InterpHost.fork)
 * goes on with them: whatever is computed from one is unknown as well and says from what; text around one is partly known,
 * "app-‹git describe›.zip". Code that only runs when an unknown condition holds is run all the same, between fork and
 * fork_end, and what its branches leave differently in variables is unknown afterwards (eval/eval_unknown.c).
 */
#ifndef SLUICE_INTERP_UNKNOWN_H
#define SLUICE_INTERP_UNKNOWN_H

#include "interp/interp.h"
#include "interp/object.h"

/* The marks around an unknown part of a text. */
#define UNKNOWN_OPEN "‹"
#define UNKNOWN_CLOSE "›"

static inline bool is_unknown(const Interp *in, Value v) {
    return v.kind == V_NATIVE && __builtin_expect(in->unknown != NULL, 0) && v.as.obj->cls == in->unknown;
}

/* Once, for an interpreter that plans. */
void unknown_init(Interp *in);
/* What `name` says: "git describe", "answer of input 'Deploy?'". */
Value unknown_new(Interp *in, Text name);
/* A text that was read: unknown where a plan has put its marks around all of it. */
Value unknown_if_marked(Interp *in, Value text);
/* The same for something outside that is called, rather than a value: each method call on it is told to InterpHost.reached. */
Value unknown_outside(Interp *in, Text name);
/* A text with unknown parts, already marked; a plain string when there are none. */
Value unknown_from_text(Interp *in, Text marked);
/* As it stands in a text, with the marks; and without. */
const char *unknown_text(Value v);
const char *unknown_name(Value v);
/* Is there an unknown among these values, or in a list or map directly among them? */
bool unknown_among(Interp *in, const Value *values, int count);

/* object.name(args), where the object or an argument is unknown. Closures run once, with unknown arguments. */
Value unknown_call(Interp *in, Value object, const Sym *name, const Value *args, int argc);
Value unknown_property(Interp *in, Value object, const Sym *name);
Value unknown_index(Interp *in, Value object, Value key);
/* `a op b`, of which one is unknown. False: the operator can do with it, as [1] + unknown. */
bool unknown_binary(Interp *in, const char *op, Value a, Value b, Value *out);
Value unknown_unary(Interp *in, const char *op, Value v);
/* One of the two, but which? The value itself when they are the same. */
Value unknown_either(Interp *in, Value a, Value b);
/* A way that depends on `condition` begins and ends; see InterpHost.fork. fork_end yields v, null for an abrupt one (*left, which
 * may be NULL, tells), or ABRUPT when the plan ends. */
enum { FORK_DEEPEST = 12 };
bool fork_allowed(Interp *in);
void fork_begin(Interp *in, ForkKind kind, Value condition);
Value fork_end(Interp *in, Value v, bool *left);
/* A GString of count + 1 texts around count values. */
Value unknown_gstring(Interp *in, uint32_t count, String *const *texts, const Value *values);
/* Text that cannot be empty is true, whatever its unknown parts are. */
bool unknown_is_true(Value v);
/* Is it code of the embedded library's classes, which works on values that are known? */
bool unknown_is_built_in(const Method *m);
/* Must a built-in method be kept from these arguments, of which one is unknown? One that takes any object and keeps it need not. */
bool unknown_keeps_out(Interp *in, const Method *m, const Value *args, int argc);

#endif
