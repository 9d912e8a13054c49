/*
 * For the files that hold the methods of collections: what several of their tables share.
 */
#ifndef SLUICE_INTERP_COLLECTIONS_METHODS_H
#define SLUICE_INTERP_COLLECTIONS_METHODS_H

#include "interp/collections/collections.h"
#include "interp/interp.h"
#include "interp/known.h"
#include "interp/thrown.h"

/* Head of a native method; not each one looks at every argument. */
#define NATIVE(name)                                                                                                \
    Value name(Interp *in __attribute__((unused)), Value self __attribute__((unused)),                              \
               const Value *args __attribute__((unused)), int argc __attribute__((unused)))

/* False, and thrown, when v is no array. */
bool is_array(Interp *in, Value v);
/* A java.util.Iterator of whatever class. */
bool is_any_iterator(Interp *in, Value v);
/* ArrayStoreException for items of an array of `from` that one of `to` cannot hold. */
Value throw_element_mismatch(Interp *in, const Class *from, const Class *to);

/* --- building results ------------------------------------------------------------------------------------ */

/* An empty collection of the kind Groovy answers with for `self`: LinkedList, Stack, Vector and sets beget their like,
 * everything else an ArrayList. Maps: similar_map. */
Value similar_collection(Interp *in, Value self);
/* Not a queue, which lies in a list as well. */
bool is_java_list(Interp *in, Value v);
Value similar_map(Interp *in, const Map *self);
/* A copy of the same kind (cloneSimilar... in Groovy). */
Value similar_copy(Interp *in, Value self);
Value similar_map_copy(Interp *in, const Map *self);
/* Adds to a LIST, SET or any object with add(); false when it threw. *changed (may be NULL): whether it was new. */
bool collection_add(Interp *in, Value collection, Value item, bool *changed);
/* The same without asking a class of the script's own, which may be the one that asks. */
bool collection_take(Interp *in, Value collection, Value item, bool *changed);
bool collection_add_all(Interp *in, Value collection, Value from, bool *changed);
/* What a closure of collectMany() gave must be a Collection. */
bool add_collection(Interp *in, Value result, Value made);
/* Unmodifiable views refuse whatever they are given; others that cannot be changed only what would change them. */
bool collection_refuses_all(Value v);
bool collection_refuses_late(Value v);
/* May items be added? Throws otherwise. */
bool collection_writable(Interp *in, Value collection, bool adding);
/* All items as a list, shared with `over` where it is one: only for reading, at once. NULL when it threw. */
List *items_of(Interp *in, Value over);
/* The same where Java asks a collection for its toArray(). */
List *array_items(Interp *in, Value over);
/* Makes `items` the content of a LIST, ARRAY or SET. */
bool collection_replace(Interp *in, Value collection, const List *items);
/* A list of the class that take(), drop() ... give for self: an array for arrays, a similar collection else. */
Value similar_slice(Interp *in, Value self, const Value *items, uint32_t count);
Value tuple2_new(Interp *in, Value first, Value second);
Value array_of(Interp *in, Class *array_class, const Value *items, uint32_t count);

/* list.withDefault: list_types.c */
Value list_default_new(Interp *in, List *base, Value closure, bool lazy);
bool list_has_default(Interp *in, Value list);
Value list_default_at(Interp *in, Value list, int64_t index); /* negative from the end */
/* Where the list, or what it mirrors, has a default: makes those items of [from, to) that are to be made. False: thrown. */
bool list_default_items(Interp *in, Value list, int64_t from, int64_t to);
Value list_default_like(Interp *in, Value list); /* an empty one with the same closure */
Value list_default_item(Interp *in, Value list, int64_t index);

/* --- asking closures --------------------------------------------------------------------------------------- */

static inline Value call1(Interp *in, Value closure, Value a) { return closure_call(in, closure, &a, 1); }
static inline Value call2(Interp *in, Value closure, Value a, Value b) {
    Value pair[2] = {a, b};
    return closure_call(in, closure, pair, 2);
}
static inline Value test1(Interp *in, Value closure, Value a) { return closure_test(in, closure, &a, 1); }
/* Calls a functional interface's method on an object that implements it, or the closure that stands for it. */
Value functional_call(Interp *in, Value function, const char *method, const Value *args, int argc);
/* The same, where the object may implement any functional interface. */
Value functional_apply(Interp *in, Value function, const Value *args, int argc);
/* a + b with Groovy's operator. */
Value plus(Interp *in, Value a, Value b);
/* Is `item` a case of `filter` (switch, grep)? BOOL or ABRUPT. */
Value is_case(Interp *in, Value filter, Value item);
/* A map of the script's own class takes the entry by its put(). */
bool map_put_one(Interp *in, Value map, Value key, Value value);
/* Puts what collectEntries's closure gave: a map, a list [key, value], or an entry. The map may be null, which is noticed last. */
bool put_entry(Interp *in, Value map, Value entry);
/* The key and value of a Map.Entry of any class; false when it threw. */
bool entry_parts(Interp *in, Value entry, Value *key, Value *value);

/* A number argument as int (Number parameters may be any). */
int64_t to_int(Value number);
/* "Index 5 out of bounds for length 3" */
Value throw_index(Interp *in, int64_t index, int64_t length);
/* Checks a subList's or slice's bounds as Java does. */
bool check_span(Interp *in, int64_t from, int64_t to, int64_t size);

/* --- methods shared by tables: see the file named ------------------------------------------------------------ */

/* collections_walk.c */
NATIVE(gdk_each); NATIVE(gdk_each_with_index); NATIVE(gdk_collect); NATIVE(gdk_collect_into); NATIVE(gdk_collect_many);
NATIVE(gdk_collect_many_into); NATIVE(gdk_collect_nested); NATIVE(gdk_find); NATIVE(gdk_find_all); NATIVE(gdk_find_result);
NATIVE(gdk_find_result_or); NATIVE(gdk_find_results); NATIVE(gdk_grep); NATIVE(gdk_any); NATIVE(gdk_every); NATIVE(gdk_split);
NATIVE(gdk_find_index_of); NATIVE(gdk_find_last_index_of); NATIVE(gdk_find_index_values); NATIVE(gdk_inject); NATIVE(gdk_count);
NATIVE(gdk_iterator); NATIVE(gdk_reverse_each);
/* collections_fold.c */
NATIVE(gdk_sum); NATIVE(gdk_join); NATIVE(gdk_min); NATIVE(gdk_max); NATIVE(gdk_group_by); NATIVE(gdk_group_by_list);
NATIVE(gdk_count_by); NATIVE(gdk_collect_entries); NATIVE(gdk_collect_entries_into); NATIVE(gdk_indexed); NATIVE(gdk_with_index);
NATIVE(gdk_to_list); NATIVE(gdk_to_set); NATIVE(gdk_contains); NATIVE(gdk_contains_all); NATIVE(gdk_size); NATIVE(gdk_to_spread_map);
NATIVE(gdk_as_boolean); NATIVE(gdk_sort); NATIVE(gdk_sort_mutate); NATIVE(gdk_to_sorted); NATIVE(gdk_unique); NATIVE(gdk_unique_mutate);
NATIVE(gdk_to_unique); NATIVE(array_sort);
/* Sorts in place what is Java's List, by Java's natural order or Groovy's. */
bool list_put_in_order(Interp *in, Value list, Value by, bool java);
/* collections_slice.c */
NATIVE(gdk_first); NATIVE(gdk_last); NATIVE(gdk_tail); NATIVE(gdk_init); NATIVE(gdk_take); NATIVE(gdk_take_right);
NATIVE(gdk_take_while); NATIVE(gdk_drop); NATIVE(gdk_drop_right); NATIVE(gdk_drop_while); NATIVE(gdk_collate); NATIVE(gdk_reverse);
NATIVE(gdk_get_at); NATIVE(gdk_get_indices); NATIVE(gdk_swap);
/* iterator_wrap.c */
NATIVE(iterator_indexed); NATIVE(iterator_with_index); NATIVE(enumeration_iterator);
/* collections_combine.c */
NATIVE(gdk_plus); NATIVE(gdk_minus); NATIVE(gdk_multiply); NATIVE(gdk_intersect); NATIVE(gdk_disjoint); NATIVE(gdk_flatten);
NATIVE(gdk_combinations); NATIVE(gdk_each_combination); NATIVE(gdk_permutations); NATIVE(gdk_each_permutation);
NATIVE(gdk_subsequences); NATIVE(gdk_transpose); NATIVE(gdk_plus_all); NATIVE(gdk_minus_all);
/* list_methods.c */
NATIVE(list_sort); NATIVE(list_set); NATIVE(list_sub_list);
/* list.remove(int), of whatever class the list is. */
Value list_remove_by_index(Interp *in, Value list, Value index);
/* collection_methods.c */
NATIVE(array_clone);
NATIVE(collection_clear);
NATIVE(collection_remove_all); NATIVE(collection_add_all_native); NATIVE(collection_retain_all); NATIVE(collection_remove_if);
NATIVE(list_clone); NATIVE(set_clone);
NATIVE(gdk_inspect); NATIVE(gdk_to_string); NATIVE(gdk_to_cut_string); NATIVE(gdk_equals); NATIVE(gdk_hash_code); NATIVE(collection_stream);

/* ArrayIndexOutOfBoundsException as Vector words it; `beyond` formats index and size of an index past the end. */
Value vector_throw_bounds(Interp *in, Value vector, int64_t index, const char *beyond);

#endif
