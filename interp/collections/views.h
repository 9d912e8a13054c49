/*
 * The views that java.util.Collections makes of collections: unmodifiable and synchronised ones, whose classes are named by what
 * they do and by the interface that they show (Collections$UnmodifiableSortedSet).
 */
#ifndef SLUICE_INTERP_VIEWS_H
#define SLUICE_INTERP_VIEWS_H

#include "interp/collections/set.h"

typedef enum ViewKind { VIEW_UNMODIFIABLE, VIEW_SYNCHRONIZED } ViewKind;

/* The view that shows the collection or map as `face`: "Collection", "List", "Set", "SortedSet", "NavigableSet", "Map", "SortedMap"
 * or "NavigableMap". Null is refused as the JDK does. */
Value collection_view(Interp *in, Value v, ViewKind kind, const char *face);
/* That of a range, which cannot be changed in any case. */
Value range_view(Interp *in, Value range, Class *cls);
/* The same as asImmutable() and asSynchronized() choose the face: by what the collection is. */
Value collection_view_like(Interp *in, Value v, ViewKind kind);
/* Is that the class of such a view? */
bool view_is(const Class *c, ViewKind kind);
static inline bool is_view(const Class *c) { return view_is(c, VIEW_UNMODIFIABLE) || view_is(c, VIEW_SYNCHRONIZED); }
/* The class of a map's keys, entries or values where the map is a view or a singleton; NULL: it is neither. */
Class *map_view_part_class(Interp *in, const Class *map, SetView part);

#endif
