/*
 * java.util.stream: streams over any collection or iterator, and what Collectors make of the items.
 */
#ifndef SLUICE_INTERP_STREAMS_H
#define SLUICE_INTERP_STREAMS_H

#include "interp/classes/class.h"

Value stream_of(Interp *in, Value over); /* of an int[], long[] or double[]: of its numbers */
Value stream_of_kind(Interp *in, Value over, Kind kind); /* V_INT, V_LONG, V_DOUBLE: an IntStream ...; else V_NULL */
/* What a Collector makes of the items; abrupt when it threw, or is no Collector. */
Value collector_apply(Interp *in, Value collector, const List *items);
/* The items as an immutable list. */
Value stream_list(Interp *in, const List *items);
/* spliterator() of any Iterable. */
Value iterable_spliterator(Interp *in, Value self, const Value *args, int argc);

#endif
