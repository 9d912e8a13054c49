/* For the files that hold the methods of strings. */
#ifndef SLUICE_INTERP_STRING_METHODS_H
#define SLUICE_INTERP_STRING_METHODS_H

#include "interp/native.h"
#include "interp/text/string_ops.h"

/* The receiver as a String: GStrings and builders print themselves. NULL: thrown. */
static inline String *receiver(Interp *in, Value self) {
    if (self.kind == V_STRING) return as_string(self);
    Value text = value_to_string(in, self);
    return is_abrupt(text) ? NULL : as_string(text);
}

/* The text of an argument; NullPointerException for null. False: thrown. */
static inline bool arg_text(Interp *in, Value v, Text *out) {
    if (v.kind == V_STRING) {
        *out = string_text(as_string(v));
        return true;
    }
    if (!is_null(v)) return value_text(in, v, out);
    throw_null(in);
    return false;
}

static inline Value v_string(String *s) { return v_obj(V_STRING, s); }

/* One line at a time as Groovy's readers give it: ends at \n, \r or \r\n, which are not part of it. `rest` moves on. */
bool text_next_line(Text *rest, Text *line);
/* java.lang.String[] of the items of a list. */
Value string_array(Interp *in, const List *items);

#endif
