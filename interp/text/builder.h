/*
 * Growing text as scripts hold it: StringBuilder, StringBuffer and StringWriter share one structure.
 */
#ifndef SLUICE_INTERP_BUILDER_H
#define SLUICE_INTERP_BUILDER_H

#include "interp/classes/class.h"

typedef struct Builder {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &builder_tag */
    Buf text;
    bool wide;      /* not all ASCII */
    struct Builder *of; /* whose text this is: itself, or the StringWriter that gave it out */
    /* Takes the text to where it belongs (a file), when the writer is flushed or closed; `through`: after every write. NULL: the
     * text stays. False: threw. */
    bool (*drain)(Interp *in, struct Builder *b);
    const char *path; /* of the file behind it, as the script named it */
    Value charset;         /* in which the text is drained; null: as it is */
    struct Builder *under; /* the writer or stream that it was made over */
    Value target;          /* the same, when that is of a script's class */
    bool through;
    bool flushes, by_line; /* flushed after every write; after each line */
    bool closed, trouble; /* for checkError() */
} Builder;

extern const char builder_tag;
static inline bool is_builder(Value v) { return v.kind == V_NATIVE && as_native(v)->data == &builder_tag; }
static inline Builder *as_builder(Value v) { return ((Builder *)v.as.obj)->of; }

Value builder_new(Interp *in, Class *cls, Text text);
void builder_append(Builder *b, Text text);
/* Appends what the value prints; false: threw. */
bool builder_append_value(Interp *in, Builder *b, Value v);
Value builder_string(Interp *in, const Builder *b);

#endif
