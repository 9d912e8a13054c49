/*
 * List: every java.util.List and every array is one growable (or fixed) run of values. The class of the object says
 * which list it is (ArrayList, LinkedList, Stack, int[] ...). All structural changes go through the functions here:
 * they keep the count of changes (ConcurrentModificationException), and the views made by asImmutable() and subList().
 * Reading list->at[0 .. list->len) directly is always right. Replacing an element directly is right for lists that
 * are not immutable.
 */
#ifndef SLUICE_INTERP_LIST_H
#define SLUICE_INTERP_LIST_H

#include "interp/classes/class.h"

enum { LIST_MOST_ITEMS = 1 << 28 }; /* no JVM of a usual size has room for more */

/* How lists hang together. A subList() shares its base's storage; unmodifiable and synchronised lists mirror theirs. */
typedef struct ListLink {
    List *base;           /* a view: the list behind it */
    uint32_t offset;      /* of a subList in its base */
    uint32_t seen;        /* base->changes at the last agreement */
    List *mirrors;        /* a base: its unmodifiable and synchronised mirrors, each made once */
    List *next;           /* a mirror: the next of the same base */
    Value range;          /* a mirror of a range's items: the range */
    bool mirror;
} ListLink;

/* A list of another class than ArrayList. */
Value list_new_of(Interp *in, Class *cls, uint32_t capacity);
/* A copy as ArrayList. */
Value list_copy(Interp *in, const Value *items, uint32_t count);
/* The items of anything iterable as a fresh ArrayList; a LIST or ARRAY as it is when `share`. ABRUPT when iterating threw. */
Value list_from(Interp *in, Value over, bool share);

/* Structural changes without checks: the caller has made sure that the list may change (list_writable). */
void list_insert(List *list, uint32_t at, Value v);
void list_insert_all(List *list, uint32_t at, const Value *items, uint32_t count);
void list_remove_range(List *list, uint32_t from, uint32_t to);
Value list_remove_at(List *list, uint32_t at);
void list_clear(List *list);
/* Makes `items` the whole content. */
void list_replace(List *list, const Value *items, uint32_t count);
/* Fills with null up to `total` items. */
void list_pad(List *list, uint32_t total);

/* May elements be added/removed (structural) or replaced? Else throws UnsupportedOperationException, or
 * ConcurrentModificationException for a subList whose base has changed. */
bool list_writable(Interp *in, List *list, bool structural);
/* Collections.emptyList() and singletonList(): to put them in order, or round, is nothing, not refused. */
bool list_has_one_order(Interp *in, Value list);

/* Index of the first item that equals() `v` from `from` on; -1 when there is none or *failed. */
int64_t list_find(Interp *in, const List *list, Value v, uint32_t from, bool *failed);
/* The same from `from` down; equals() may shorten the list. */
int64_t list_find_last(Interp *in, const List *list, Value v, int64_t from, bool *failed);
/* The whole list as one of that class; `immutable`: it refuses changes. */
Value list_mirror(Interp *in, List *list, Class *cls, bool immutable);
/* The list, or the range that it mirrors and that has to answer what its items do not tell. */
static inline Value list_shown(Value v) {
    const ListLink *link = v.kind == V_LIST ? raw_list(v)->link : NULL;
    return link && link->range.kind == V_RANGE ? link->range : v;
}
/* The list behind its unmodifiable and synchronised mirrors, whose bounds it words. */
static inline Value list_mirrored(Value v) {
    while (v.kind == V_LIST && raw_list(v)->link && raw_list(v)->link->mirror) v = v_obj(V_LIST, raw_list(v)->link->base);
    return v;
}
/* The items [from, to) as a list. */
Value list_view_sub(Interp *in, List *list, uint32_t from, uint32_t to);

/* The place of an index in so many items; -1 and thrown when it is negative beyond the start. */
int64_t list_place(Interp *in, int64_t index, uint32_t size);
/* list[index] of Groovy: an integer (negative from the end; null beyond), a range, a collection of those. */
Value list_get_at(Interp *in, Value list, Value index);
/* An index that stands in a list of indices: any number, a character or a text of one, as an INT; else thrown. */
Value index_unboxed(Interp *in, Value index);
/* of[null]: several getAt() would take it. */
Value throw_ambiguous_index(Interp *in, Value of);
/* list[index] = value: grows with nulls; ranges are replaced. False when it threw. */
bool list_put_at(Interp *in, Value list, Value index, Value value);
/* array[i]: throws ArrayIndexOutOfBoundsException; negative counts from the end. */
Value array_get(Interp *in, List *array, int64_t index);
/* Converts to the element type (or throws). */
bool array_set(Interp *in, List *array, int64_t index, Value value);
/* array[i] = v as Groovy's putAt() does it: numbers and single characters are converted, else the item's class must fit. */
bool array_put(Interp *in, List *array, int64_t index, Value value);

#endif
