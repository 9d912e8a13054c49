/*
 * For the files that hold tables of native methods.
 */
#ifndef SLUICE_INTERP_NATIVE_H
#define SLUICE_INTERP_NATIVE_H

#include "interp/interp.h"
#include "interp/known.h"
#include "interp/thrown.h"

/* Head of a native method private to its file; not each one looks at every argument. */
#define METHOD(name)                                                                                                  \
    static Value name(Interp *in __attribute__((unused)), Value self __attribute__((unused)),                          \
                      const Value *args __attribute__((unused)), int argc __attribute__((unused)))

/* NullPointerException without a message, as the JDK gives it for a null argument. */
static inline Value throw_null(Interp *in) { return throw_bare(in, EX_NULL_POINTER); }

/* Closes the object, after a call that yielded `result`, which is yielded again. */
Value close_after(Interp *in, Value self, Value result);

static inline Value v_text(Interp *in, Text t) { return string_new(in, t); }
static inline Value native_value(void *object) { return v_obj(V_NATIVE, object); }

#endif
