/*
 * The classes of what a map shows: its keys, its values, its entries as a set, and of one entry.
 */
#ifndef SLUICE_INTERP_MAP_CLASSES_H
#define SLUICE_INTERP_MAP_CLASSES_H

#include "interp/classes/class.h"

typedef enum MapShown { MAP_KEYS, MAP_VALUES, MAP_ENTRIES, MAP_ENTRY } MapShown;

/* For the class of a map that holds its entries itself; one that the table does not know shows what a LinkedHashMap does. */
Class *map_shown_class(Interp *in, Class *map, MapShown what);

#endif
