/*
 * java.util.Properties: its methods, and the .properties format.
 */
#ifndef SLUICE_INTERP_PROPERTIES_H
#define SLUICE_INTERP_PROPERTIES_H

#include "interp/collections/map.h"

extern const NativeMethod properties_methods[];
/* Puts what the text in .properties format says into the map. False when it threw (a malformed \uxxxx). */
bool properties_parse(Interp *in, Map *map, Text text);
/* The map's entries in that format, one a line, without comment. */
bool properties_print(Interp *in, Map *map, Buf *out);

#endif
