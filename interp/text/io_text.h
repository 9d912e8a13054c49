/*
 * Streams over memory, for the files that make them of other things: files, processes, replies.
 */
#ifndef SLUICE_INTERP_IO_TEXT_H
#define SLUICE_INTERP_IO_TEXT_H

#include "interp/classes/class.h"

/* A reader or (`bytes`) input stream of class cls over this text, which is not copied. */
Value source_new_of(Class *cls, Text text, bool bytes);
/* A java.io.ByteArrayInputStream over these bytes (not copied). */
Value input_stream_new(Interp *in, Text bytes);
/* Is it one, of these or of a script's class? */
bool is_input_stream(Interp *in, Value v);
/* Is it a reader or input stream, of these or of a script's class? */
bool holds_contents(Interp *in, Value v);
/* Is it a reader or input stream of these? And its next line, null at the end. */
bool is_source(Value v);
Value source_next_line(Interp *in, Value source);
/* The next line of any reader: a script's BufferedReader is asked by its own readLine(). */
Value reader_line(Interp *in, Value reader);
/* Closes a source that was read to its end; yields the result. */
Value source_finished(Interp *in, Value source, Value result);
/* What a value holds as bytes: a byte[], what is left of a reader or stream, what an output stream has taken, else its text
 * in `charset` (null: UTF-8). False: threw. */
bool value_bytes(Interp *in, Value v, Value charset, Buf *out);
/* Is it a Writable of a script's class, or a reader or stream? A writer that takes such a value lets it write, or reads it to its end;
 * other values it takes as println shows them. False: threw. */
bool writes_itself(Interp *in, Value v);
bool writer_take(Interp *in, Value writer, Value v);

/* Takes the text out of the builder, as bytes of its charset. False: threw. */
struct Builder;
bool builder_take_bytes(Interp *in, struct Builder *b, Buf *bytes);

/* A method of the abstract reader, writer or stream that the object's class extends. */
Value io_heir_call(Interp *in, const Method *m, Value object, const Value *args, int argc);
/* Writes to an output stream or writer of a script's class by its write(array, from, count). False: threw. */
bool io_heir_take(Interp *in, Value object, Text text, bool bytes);

#endif
