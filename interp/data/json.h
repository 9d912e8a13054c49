/*
 * JSON as scripts see it: groovy.json's JsonSlurper, JsonSlurperClassic, JsonOutput and JsonBuilder.
 */
#ifndef SLUICE_INTERP_JSON_H
#define SLUICE_INTERP_JSON_H

#include "interp/classes/class.h"

/* CLASSIC: HashMaps, and the other wording of errors. OVERLAY: as SLURPER, whose faulty numbers are a NumberFormatException, with a
 * JsonException for them. LAX: comments, unquoted and single-quoted names and texts. */
typedef enum JsonDialect { JSON_SLURPER, JSON_OVERLAY, JSON_CLASSIC, JSON_LAX } JsonDialect;

/* The value of a JSON text, or ABRUPT (JsonException). `dates`: texts that are points in time become Dates. */
Value json_read(Interp *in, Text text, JsonDialect dialect, bool dates);
/* Appends a value as JSON; false: threw. Maps keep their order; other objects show their properties. */
bool json_print(Interp *in, Buf *out, Value v);
/* Is it of JsonOutput.unescaped()? Its text goes out as it is. */
bool json_is_unescaped(Value v, Text *text);
/* Is it a JsonBuilder? */
bool json_is_builder(Value v, Value *content);
/* JSON text laid out in lines, four blanks a level; false: threw. As in Groovy only its tokens are looked at, not how they stand, and a
 * text or number that the end cuts off is left out. */
bool json_pretty(Interp *in, Buf *out, Text json);
/* What a closure builds: the map of its calls `name value`. */
Value json_build(Interp *in, Value closure, Value argument);

#endif
