/*
 * java.util.stream: streams are iterators that wrap each other, so they are lazy and pass over their source once.
 */
#include "interp/collections/streams.h"

#include "interp/collections/collections_methods.h"
#include "interp/collections/iterator.h"
#include "interp/collections/optional.h"

/* One stage: where items come from, and what is done with them. */
typedef struct Stage {
    Value source; /* an iterator */
    Value function;
    Value inner;  /* flatMap: the iterator under way */
    Value seen;   /* distinct */
    int64_t count;
    bool started;
} Stage;

typedef struct Stream {
    Obj obj;
    const void *tag;
    Value items; /* an iterator */
} Stream;

static const char stream_tag;
static Stream *as_stream(Value v) { return (Stream *)v.as.obj; }
static bool is_stream(Value v) { return v.kind == V_NATIVE && as_native(v)->data == &stream_tag; }

static Value stream_over(Interp *in, Value iterator)
{
    if (is_abrupt(iterator)) return iterator;
    Stream *stream = gc_new(Stream);
    *stream = (Stream){{class_named(in, "java.util.stream.ReferencePipeline"), NULL}, &stream_tag, iterator};
    return v_obj(V_NATIVE, stream);
}

Value stream_of(Interp *in, Value over) { return stream_over(in, iterator_over(in, over)); }

static bool take(Interp *in, Value iterator, Value *item, bool *failed) { return iterator_take(in, as_iterator(iterator), item, failed); }

static Value staged(Interp *in, Value self, bool (*pull)(Interp *, Iterator *, Value *), Value function, int64_t count)
{
    Stage *stage = gc_new(Stage);
    *stage = (Stage){as_stream(self)->items, function, v_null(), v_null(), count, false};
    return stream_over(in, iterator_native(in, pull, stage));
}

static Value apply(Interp *in, Value function, Value item) { return functional_apply(in, function, &item, 1); }

static Value truth(Interp *in, Value predicate, Value item)
{
    Value v = apply(in, predicate, item);
    return is_abrupt(v) ? v : value_truth(in, v);
}

/* --- stages ------------------------------------------------------------------------------------------------------ */

static bool pull_map(Interp *in, Iterator *self, Value *item)
{
    const Stage *stage = self->data;
    if (!take(in, stage->source, item, &self->it.failed)) return false;
    *item = apply(in, stage->function, *item);
    self->it.failed = is_abrupt(*item);
    return !self->it.failed;
}

static bool pull_filter(Interp *in, Iterator *self, Value *item)
{
    const Stage *stage = self->data;
    while (take(in, stage->source, item, &self->it.failed)) {
        Value kept = truth(in, stage->function, *item);
        self->it.failed = is_abrupt(kept);
        if (self->it.failed || kept.as.i) return !self->it.failed;
    }
    return false;
}

static bool pull_flat(Interp *in, Iterator *self, Value *item)
{
    Stage *stage = self->data;
    for (;;) {
        if (!is_null(stage->inner) && take(in, stage->inner, item, &self->it.failed)) return true;
        if (self->it.failed || !take(in, stage->source, item, &self->it.failed)) return false;
        Value made = apply(in, stage->function, *item);
        stage->inner = is_abrupt(made) ? made : is_stream(made) ? as_stream(made)->items : iterator_over(in, made);
        self->it.failed = is_abrupt(stage->inner);
        if (self->it.failed) return false;
    }
}

static bool pull_limit(Interp *in, Iterator *self, Value *item)
{
    Stage *stage = self->data;
    return stage->count-- > 0 && take(in, stage->source, item, &self->it.failed);
}

static bool pull_skip(Interp *in, Iterator *self, Value *item)
{
    Stage *stage = self->data;
    for (; stage->count > 0; stage->count--)
        if (!take(in, stage->source, item, &self->it.failed)) return false;
    return take(in, stage->source, item, &self->it.failed);
}

static bool pull_peek(Interp *in, Iterator *self, Value *item)
{
    const Stage *stage = self->data;
    if (!take(in, stage->source, item, &self->it.failed)) return false;
    self->it.failed = is_abrupt(apply(in, stage->function, *item));
    return !self->it.failed;
}

static bool pull_distinct(Interp *in, Iterator *self, Value *item)
{
    Stage *stage = self->data;
    if (is_null(stage->seen)) stage->seen = set_new_of(in, NULL, MAP_HASH, 0);
    while (take(in, stage->source, item, &self->it.failed))
        if (set_add(in, as_set(stage->seen), *item, &self->it.failed) || self->it.failed) return !self->it.failed;
    return false;
}

static bool pull_iterate(Interp *in, Iterator *self, Value *item)
{
    Stage *stage = self->data;
    if (stage->started) stage->seen = apply(in, stage->function, stage->seen);
    stage->started = true;
    *item = stage->seen;
    self->it.failed = is_abrupt(*item);
    return !self->it.failed;
}

static bool pull_generate(Interp *in, Iterator *self, Value *item)
{
    const Stage *stage = self->data;
    *item = functional_call(in, stage->function, "get", NULL, 0);
    self->it.failed = is_abrupt(*item);
    return !self->it.failed;
}

static NATIVE(stream_map) { return staged(in, self, pull_map, args[0], 0); }
static NATIVE(stream_filter) { return staged(in, self, pull_filter, args[0], 0); }
static NATIVE(stream_flat_map) { return staged(in, self, pull_flat, args[0], 0); }
static NATIVE(stream_limit) { return staged(in, self, pull_limit, v_null(), to_int(args[0])); }
static NATIVE(stream_skip) { return staged(in, self, pull_skip, v_null(), to_int(args[0])); }
static NATIVE(stream_peek) { return staged(in, self, pull_peek, args[0], 0); }
static NATIVE(stream_distinct) { return staged(in, self, pull_distinct, v_null(), 0); }
static NATIVE(stream_same) { return self; }

static NATIVE(stream_sorted)
{
    Value list = list_from(in, as_stream(self)->items, false);
    if (is_abrupt(list) || !java_sort(in, as_list(list)->at, as_list(list)->len, argc ? args[0] : v_null())) return V_THROWN;
    return stream_of(in, list);
}

/* --- ends --------------------------------------------------------------------------------------------------------- */

static NATIVE(stream_to_list) { return list_from(in, as_stream(self)->items, false); }

static NATIVE(stream_to_array)
{
    const List *list = items_of(in, as_stream(self)->items);
    return list ? array_of(in, class_array_of(in, class_known(in, CLS_OBJECT)), list->at, list->len) : V_THROWN;
}

static NATIVE(stream_for_each)
{
    Value item;
    bool failed = false;
    while (take(in, as_stream(self)->items, &item, &failed))
        if (is_abrupt(apply(in, args[0], item))) return V_THROWN;
    return failed ? V_THROWN : v_null();
}

static NATIVE(stream_count)
{
    const List *list = items_of(in, as_stream(self)->items);
    return list ? v_long(list->len) : V_THROWN;
}

/* Whether an item answers as wanted is found; abrupt when it threw. */
static Value matches(Interp *in, Value self, Value predicate, bool wanted)
{
    Value item;
    bool failed = false;
    while (take(in, as_stream(self)->items, &item, &failed)) {
        Value found = truth(in, predicate, item);
        if (is_abrupt(found) || (found.as.i != 0) == wanted) return is_abrupt(found) ? found : v_bool(true);
    }
    return failed ? V_THROWN : v_bool(false);
}

static Value opposite(Value v) { return is_abrupt(v) ? v : v_bool(!v.as.i); }
static NATIVE(stream_any) { return matches(in, self, args[0], true); }
static NATIVE(stream_all) { return opposite(matches(in, self, args[0], false)); }
static NATIVE(stream_none) { return opposite(matches(in, self, args[0], true)); }

static NATIVE(stream_first)
{
    Value item;
    bool failed = false;
    if (take(in, as_stream(self)->items, &item, &failed)) return optional_new(in, item);
    return failed ? V_THROWN : optional_new(in, v_null());
}

static Value extreme(Interp *in, Value self, Value by, bool most)
{
    Value list = list_from(in, as_stream(self)->items, false);
    if (is_abrupt(list)) return list;
    Value found = most ? gdk_max(in, list, &by, 1) : gdk_min(in, list, &by, 1);
    return is_abrupt(found) ? found : optional_new(in, found);
}

static NATIVE(stream_min) { return extreme(in, self, argc ? args[0] : v_null(), false); }
static NATIVE(stream_max) { return extreme(in, self, argc ? args[0] : v_null(), true); }

static NATIVE(stream_sum)
{
    Value sum = gdk_sum(in, as_stream(self)->items, NULL, 0);
    return is_null(sum) ? v_int(0) : sum;
}

static NATIVE(stream_average)
{
    Value sum = v_double(0), item;
    bool failed = false;
    int64_t count = 0;
    for (; take(in, as_stream(self)->items, &item, &failed); count++) {
        sum = plus(in, sum, item);
        if (is_abrupt(sum)) return sum;
    }
    if (failed) return V_THROWN;
    return optional_new(in, count ? v_double(sum.as.d / (double)count) : v_null());
}

/* reduce(BinaryOperator) gives an Optional, reduce(identity, BinaryOperator) a value. */
static NATIVE(stream_reduce)
{
    Value result = args[0], item;
    bool failed = false, found = argc > 1;
    Value function = argc > 1 ? args[1] : args[0];
    for (; take(in, as_stream(self)->items, &item, &failed); found = true) {
        result = found ? functional_call(in, function, "apply", (Value[]){result, item}, 2) : item;
        if (is_abrupt(result)) return result;
    }
    if (failed) return V_THROWN;
    return argc > 1 ? result : optional_new(in, found ? result : v_null());
}

static NATIVE(stream_iterator) { return as_stream(self)->items; }

static NATIVE(stream_collect)
{
    const List *items = items_of(in, as_stream(self)->items);
    if (!items) return V_THROWN;
    if (argc == 1) return collector_apply(in, args[0], items);
    Value made = functional_call(in, args[0], "get", NULL, 0);
    for (uint32_t i = 0; i < items->len && !is_abrupt(made); i++)
        if (is_abrupt(functional_call(in, args[1], "accept", (Value[]){made, items->at[i]}, 2))) return V_THROWN;
    return made;
}

/* --- sources -------------------------------------------------------------------------------------------------------- */

static NATIVE(source_of)
{
    Value list = argc == 1 && args[0].kind == V_ARRAY ? args[0] : list_of(in, args, (uint32_t)argc);
    return stream_of(in, list);
}

static NATIVE(source_empty) { return stream_of(in, list_new(in, 0)); }

static Value source(Interp *in, bool (*pull)(Interp *, Iterator *, Value *), Value seed, Value function)
{
    Stage *stage = gc_new(Stage);
    stage->seen = seed;
    stage->function = function;
    return stream_over(in, iterator_native(in, pull, stage));
}

static NATIVE(source_iterate) { return source(in, pull_iterate, args[0], args[1]); }
static NATIVE(source_generate) { return source(in, pull_generate, v_null(), args[0]); }

static int64_t bound(Value v) { return v.kind == V_LONG ? v.as.l : v.as.i; }

static NATIVE(source_range)
{
    if (bound(args[0]) >= bound(args[1])) return source_empty(in, self, NULL, 0);
    return stream_of(in, range_new(in, args[0], args[1], false));
}

static NATIVE(source_range_closed)
{
    if (bound(args[0]) > bound(args[1])) return source_empty(in, self, NULL, 0);
    return stream_of(in, range_new(in, args[0], args[1], true));
}

static NATIVE(source_concat)
{
    Value list = list_from(in, as_stream(args[0])->items, false);
    if (is_abrupt(list) || !collection_add_all(in, list, as_stream(args[1])->items, NULL)) return V_THROWN;
    return stream_of(in, list);
}

static const NativeMethod stream_methods[] = {{"map(java.util.function.Function)", stream_map},
                                              {"mapToInt(java.util.function.ToIntFunction)", stream_map},
                                              {"mapToLong(java.util.function.ToLongFunction)", stream_map},
                                              {"mapToDouble(java.util.function.ToDoubleFunction)", stream_map},
                                              {"mapToObj(java.util.function.Function)", stream_map},
                                              {"filter(java.util.function.Predicate)", stream_filter},
                                              {"flatMap(java.util.function.Function)", stream_flat_map},
                                              {"limit(long)", stream_limit},
                                              {"skip(long)", stream_skip},
                                              {"peek(java.util.function.Consumer)", stream_peek},
                                              {"distinct()", stream_distinct},
                                              {"sorted()", stream_sorted},
                                              {"sorted(Comparator)", stream_sorted},
                                              {"boxed()", stream_same},
                                              {"parallel()", stream_same},
                                              {"sequential()", stream_same},
                                              {"unordered()", stream_same},
                                              {"asLongStream()", stream_same},
                                              {"asDoubleStream()", stream_same},
                                              {"close()", stream_same},
                                              {"toList()", stream_to_list},
                                              {"toArray()", stream_to_array},
                                              {"toArray(java.util.function.IntFunction)", stream_to_array},
                                              {"forEach(java.util.function.Consumer)", stream_for_each},
                                              {"forEachOrdered(java.util.function.Consumer)", stream_for_each},
                                              {"count()", stream_count},
                                              {"anyMatch(java.util.function.Predicate)", stream_any},
                                              {"allMatch(java.util.function.Predicate)", stream_all},
                                              {"noneMatch(java.util.function.Predicate)", stream_none},
                                              {"findFirst()", stream_first},
                                              {"findAny()", stream_first},
                                              {"min()", stream_min},
                                              {"min(Comparator)", stream_min},
                                              {"max()", stream_max},
                                              {"max(Comparator)", stream_max},
                                              {"sum()", stream_sum},
                                              {"average()", stream_average},
                                              {"reduce(java.util.function.BinaryOperator)", stream_reduce},
                                              {"reduce(Object, java.util.function.BinaryOperator)", stream_reduce},
                                              {"iterator()", stream_iterator},
                                              {"collect(java.util.stream.Collector)", stream_collect},
                                              {"collect(java.util.function.Supplier, java.util.function.BiConsumer, "
                                               "java.util.function.BiConsumer)",
                                               stream_collect},
                                              {0}};

static NATIVE(source_of_one) { return stream_of(in, list_of(in, args, 1)); }

static const NativeMethod source_methods[] = {{"static of(Object)", source_of_one},
                                              {"static of(Object...)", source_of},
                                              {"static empty()", source_empty},
                                              {"static iterate(Object, java.util.function.Function)", source_iterate},
                                              {"static generate(java.util.function.Supplier)", source_generate},
                                              {"static concat(Object, Object)", source_concat},
                                              {"static range(int, int)", source_range},
                                              {"static rangeClosed(int, int)", source_range_closed},
                                              {0}};

/* Ranges of longs; DoubleStream.of takes its numbers as doubles. */
static const NativeMethod long_source_methods[] = {{"static of(long...)", source_of},
                                                   {"static empty()", source_empty},
                                                   {"static iterate(long, java.util.function.Function)", source_iterate},
                                                   {"static generate(java.util.function.Supplier)", source_generate},
                                                   {"static concat(Object, Object)", source_concat},
                                                   {"static range(long, long)", source_range},
                                                   {"static rangeClosed(long, long)", source_range_closed},
                                                   {0}};
static const NativeMethod double_source_methods[] = {{"static of(double...)", source_of},
                                                     {"static empty()", source_empty},
                                                     {"static iterate(double, java.util.function.Function)", source_iterate},
                                                     {"static generate(java.util.function.Supplier)", source_generate},
                                                     {"static concat(Object, Object)", source_concat},
                                                     {0}};

const NativeType type_ReferencePipeline = {"java.util.stream.ReferencePipeline", NULL,
                                           "java.util.stream.Stream java.util.stream.IntStream java.util.stream.LongStream "
                                           "java.util.stream.DoubleStream", V_NATIVE, 0, stream_methods, 0};
const NativeType type_Stream = {"java.util.stream.Stream", NULL, NULL, V_NATIVE, CLASS_INTERFACE, source_methods, 0};
const NativeType type_IntStream = {"java.util.stream.IntStream", NULL, NULL, V_NATIVE, CLASS_INTERFACE, source_methods, 0};
const NativeType type_LongStream = {"java.util.stream.LongStream", NULL, NULL, V_NATIVE, CLASS_INTERFACE, long_source_methods, 0};
const NativeType type_DoubleStream = {"java.util.stream.DoubleStream", NULL, NULL, V_NATIVE, CLASS_INTERFACE, double_source_methods, 0};
