/*
 * What LIST, ARRAY, SET, MAP and RANGE have in common: equality, hash, text; and the helpers with which their methods
 * are written (items by whatever Iter can walk, closures as predicates and comparators).
 */
#ifndef SLUICE_INTERP_COLLECTIONS_H
#define SLUICE_INTERP_COLLECTIONS_H

#include "interp/collections/list.h"
#include "interp/collections/map.h"
#include "interp/collections/range.h"
#include "interp/collections/set.h"

static inline bool is_collection(Value v) { return v.kind >= V_LIST && v.kind <= V_RANGE; } /* also arrays and maps */
static inline bool is_listlike(Value v) { return v.kind == V_LIST || v.kind == V_ARRAY || v.kind == V_RANGE; }

/* Groovy `==` where `a` is a collection: items by ==. Yields a BOOL or ABRUPT. */
Value collection_equals(Interp *in, Value a, Value b);
/* Java's equals() and hashCode() of a collection. (Arrays: identity.) */
bool collection_java_equals(Interp *in, Value a, Value b, bool *failed);
int32_t collection_hash(Interp *in, Value v, bool *failed);
/* groovy.lang.Tuple: tuple.c. */
bool is_tuple(Interp *in, Value v);
int32_t tuple_hash(Interp *in, const List *items, bool *failed);
/* As println shows it ([1, 2], [a:1], "(this Collection)"), or as inspect() does (strings quoted). False: threw. */
bool collection_print(Interp *in, Buf *out, Value v, bool inspect);
/* The same for an object that implements Collection or Map: by its iterator() or entrySet(). */
bool collection_object_print(Interp *in, Buf *out, Value v, bool inspect);
/* As println shows it, cut with "..." after about so many bytes (toListString(max)); -1: not at all. */
bool collection_print_cut(Interp *in, Buf *out, Value v, int64_t limit);
/* Java's equals(), but arrays of one kind by their items, to any depth (Arrays.deepEquals, Objects.deepEquals). */
bool arrays_deep_equal(Interp *in, Value a, Value b, bool *failed);
/* Number of items: LIST, ARRAY, SET, MAP, RANGE (laid out); what an object's size() says. -1 when it threw. */
int64_t collection_size(Interp *in, Value v);
/* Java's toString() as collections have it, where it differs from Groovy's formatting (nested arrays). */
bool collection_java_print(Interp *in, Buf *out, Value v);
/* As Object.toString() does: class and hash code. */
bool collection_print_name(Interp *in, Buf *out, Value v);
Value collection_java_text(Interp *in, Value v);
/* String.valueOf(v), which shows collections in Java's way ({a=1}), all else as value_to_string. */
Value value_java_string(Interp *in, Value v);
/* v.toString() in Java: as that, but arrays of characters too by class and hash. */
Value value_object_text(Interp *in, Value v);

/* Throws StackOverflowError when the stack is nearly used up: for walks into nested collections. */
bool collection_too_deep(Interp *in);

/* Sorts items in place as Java does, stable. `by`: null (natural order of numbers, strings, Comparables), a closure of one
 * parameter (key) or two (comparator), or a Comparator object. False when a comparison threw: the items then stand as they
 * stood. */
bool collection_sort(Interp *in, Value *items, uint32_t count, Value by);
/* Compares by the same rule: INT or ABRUPT. */
Value collection_compare(Interp *in, Value a, Value b, Value by);

/* Groovy's order of anything, as sort() without a rule has it: what cannot be compared is ordered by hash code. */
Value compare_anything(Interp *in, Value a, Value b);
/* Java's natural order, as compareTo() has it: null and what is of another class are refused (NullPointerException,
 * ClassCastException). INT, for some types the difference, or ABRUPT. */
Value java_compare(Interp *in, Value a, Value b);
/* The order that Java's collections keep: by the Comparator, or the natural one where that is null. */
Value java_order(Interp *in, Value a, Value b, Value comparator);
bool java_sort(Interp *in, Value *items, uint32_t count, Value comparator);

#endif
