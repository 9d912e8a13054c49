/*
 * java.util.stream: streams are iterators that wrap each other, so they are lazy and pass over their source once. Those of numbers
 * know which: what functions give has to be of that type.
 */
#include "interp/collections/streams.h"

#include "interp/collections/collections_methods.h"
#include "interp/collections/iterator.h"
#include "interp/collections/optional.h"
#include "interp/numbers/number.h"

#include <math.h>

/* One stage: where items come from, and what is done with them. */
typedef struct Stage {
    IteratorWays ways;
    Value source; /* an iterator */
    Value function;
    const char *method; /* of the function, where it gives a number of a certain type; else NULL */
    Kind kind;          /* convert: what numbers become */
    Value inner;  /* flatMap: the iterator under way */
    Value seen;   /* distinct */
    int64_t count;
    bool started;
} Stage;

/* What the streams that were made of each other share. */
typedef struct Pipeline {
    bool parallel; /* only told: items are always taken one after the other */
    List *closers; /* what onClose() was given, or NULL */
} Pipeline;

typedef struct Stream {
    Obj obj;
    const void *tag;
    Value items; /* an iterator */
    Kind kind;   /* V_INT, V_LONG, V_DOUBLE; V_NULL: objects */
    bool used;
    Pipeline *pipeline;
} Stream;

static const char stream_tag;
static const char STREAM_WALK[] = "java.util.Spliterators$1Adapter";
static Stream *as_stream(Value v) { return (Stream *)v.as.obj; }
static bool is_stream(Value v) { return v.kind == V_NATIVE && as_native(v)->data == &stream_tag; }

/* The interface of streams of that kind. */
static Class *stream_interface(Interp *in, Kind kind) {
    static const char *const names[V_KINDS] = {
        [V_INT] = "java.util.stream.IntStream", [V_LONG] = "java.util.stream.LongStream", [V_DOUBLE] = "java.util.stream.DoubleStream"};
    return class_named(in, names[kind] ? names[kind] : "java.util.stream.Stream");
}

static Value stream_in(Interp *in, Pipeline *pipeline, Value iterator, Kind kind) {
    static const char *const names[V_KINDS] = {
        [V_INT] = "java.util.stream.IntPipeline",
        [V_LONG] = "java.util.stream.LongPipeline",
        [V_DOUBLE] = "java.util.stream.DoublePipeline",
    };
    if (is_abrupt(iterator)) return iterator;
    Stream *stream = gc_new(Stream);
    Class *cls = class_named(in, names[kind] ? names[kind] : "java.util.stream.ReferencePipeline");
    *stream = (Stream){{cls, NULL}, &stream_tag, iterator, kind, false, pipeline};
    return v_obj(V_NATIVE, stream);
}

static Value stream_over(Interp *in, Value iterator, Kind kind) { return stream_in(in, gc_new(Pipeline), iterator, kind); }

Value stream_of_kind(Interp *in, Value over, Kind kind) { return stream_over(in, iterator_over(in, over), kind); }

Value stream_of(Interp *in, Value over) {
    const Class *element = over.kind == V_ARRAY ? over.as.obj->cls->element : NULL;
    Kind kind = element && element->flags & CLASS_PRIMITIVE ? element->kind : V_NULL;
    return stream_of_kind(in, over, kind == V_INT || kind == V_LONG || kind == V_DOUBLE ? kind : V_NULL);
}

/* The iterator behind a stream, which can be had once; else ABRUPT. */
static Value used(Interp *in, Value self) {
    Stream *stream = as_stream(self);
    if (stream->used) return throw_error(in, EX_ILLEGAL_STATE, "stream has already been operated upon or closed");
    stream->used = true;
    return stream->items;
}

/* The function that gives a number of that kind. */
static const char *number_method(Kind kind) {
    return kind == V_INT ? "applyAsInt" : kind == V_LONG ? "applyAsLong" : kind == V_DOUBLE ? "applyAsDouble" : NULL;
}

static bool take(Interp *in, Value iterator, Value *item, bool *failed) { return iterator_take(in, as_iterator(iterator), item, failed); }

static Stage *stage_new(Value source, Value function, Kind kind) {
    Stage *stage = gc_new(Stage);
    stage->source = source;
    stage->function = function;
    stage->method = number_method(kind);
    stage->kind = kind;
    stage->inner = stage->seen = v_null();
    return stage;
}

/* `kind`: of the items that come out. */
static Value staged(Interp *in, Value self, bool (*pull)(Interp *, Iterator *, Value *), Value function, int64_t count, Kind kind) {
    Value source = used(in, self);
    if (is_abrupt(source)) return source;
    Stage *stage = stage_new(source, function, kind);
    stage->count = count;
    stage->ways.pull = pull;
    return stream_in(in, as_stream(self)->pipeline, iterator_native(in, STREAM_WALK, &stage->ways, stage), kind);
}

static Value apply(Interp *in, Value function, Value item) { return functional_apply(in, function, &item, 1); }

/* As apply(), where the function gives numbers of the stage's kind. */
static Value apply_typed(Interp *in, const Stage *stage, Value item) {
    return stage->method ? functional_call(in, stage->function, stage->method, &item, 1) : apply(in, stage->function, item);
}

static Value truth(Interp *in, Value predicate, Value item) {
    return functional_call(in, predicate, "test", &item, 1);
}

/* --- stages ------------------------------------------------------------------------------------------------------ */

static bool pull_map(Interp *in, Iterator *self, Value *item) {
    const Stage *stage = self->data;
    if (!take(in, stage->source, item, &self->it.failed)) return false;
    *item = apply_typed(in, stage, *item);
    self->it.failed = is_abrupt(*item);
    return !self->it.failed;
}

static bool pull_convert(Interp *in, Iterator *self, Value *item) {
    const Stage *stage = self->data;
    if (!take(in, stage->source, item, &self->it.failed)) return false;
    *item = stage->kind == V_LONG ? v_long(number_long(*item)) : v_double(number_double(*item));
    return true;
}

static bool pull_filter(Interp *in, Iterator *self, Value *item) {
    const Stage *stage = self->data;
    while (take(in, stage->source, item, &self->it.failed)) {
        Value kept = truth(in, stage->function, *item);
        self->it.failed = is_abrupt(kept);
        if (self->it.failed || kept.as.i) return !self->it.failed;
    }
    return false;
}

/* The items of what flatMap()'s function gives: a stream of that kind, or null for none. */
static Value items_of_kind(Interp *in, Value made, Kind kind) {
    if (is_abrupt(made) || is_null(made)) return made;
    if (is_stream(made) && as_stream(made)->kind == kind) return used(in, made);
    return throw_class_cast_to(in, made, stream_interface(in, kind));
}

static bool pull_flat(Interp *in, Iterator *self, Value *item) {
    Stage *stage = self->data;
    for (;;) {
        if (!is_null(stage->inner) && take(in, stage->inner, item, &self->it.failed)) return true;
        if (self->it.failed || !take(in, stage->source, item, &self->it.failed)) return false;
        stage->inner = items_of_kind(in, apply(in, stage->function, *item), stage->kind);
        self->it.failed = is_abrupt(stage->inner);
        if (self->it.failed) return false;
    }
}

/* What the function of mapMulti() hands to the consumer that it is given, as the stream's kind of number. */
static NATIVE(multi_accept) {
    const Stage *stage = as_closure(self)->native_data;
    Value v = args[0];
    if (stage->method) {
        if (is_null(v)) return throw_bare(in, EX_NULL_POINTER);
        Class *number = in->kinds[stage->kind];
        if (!is_number(v) || !type_accepts(in, number, v)) return throw_class_cast_to(in, v, number);
        v = type_convert(in, number, v);
    }
    list_push(as_list(stage->seen), v);
    return v_null();
}

static bool pull_multi(Interp *in, Iterator *self, Value *item) {
    Stage *stage = self->data;
    for (;;) {
        if (!is_null(stage->inner) && take(in, stage->inner, item, &self->it.failed)) return true;
        if (self->it.failed || !take(in, stage->source, item, &self->it.failed)) return false;
        stage->seen = list_new(in, 0);
        Value sink = value_as(in, closure_native(in, multi_accept, stage, 1), class_named(in, "java.util.function.Consumer"));
        self->it.failed = is_abrupt(functional_call(in, stage->function, "accept", (Value[]){*item, sink}, 2));
        if (self->it.failed) return false;
        stage->inner = iterator_over(in, stage->seen);
    }
}

static bool pull_limit(Interp *in, Iterator *self, Value *item) {
    Stage *stage = self->data;
    return stage->count-- > 0 && take(in, stage->source, item, &self->it.failed);
}

static bool pull_skip(Interp *in, Iterator *self, Value *item) {
    Stage *stage = self->data;
    for (; stage->count > 0; stage->count--)
        if (!take(in, stage->source, item, &self->it.failed)) return false;
    return take(in, stage->source, item, &self->it.failed);
}

static bool pull_take(Interp *in, Iterator *self, Value *item) {
    Stage *stage = self->data;
    if (stage->started || !take(in, stage->source, item, &self->it.failed)) return false;
    Value kept = truth(in, stage->function, *item);
    self->it.failed = is_abrupt(kept);
    stage->started = self->it.failed || !kept.as.i; /* that was the last one */
    return !stage->started;
}

static bool pull_drop(Interp *in, Iterator *self, Value *item) {
    Stage *stage = self->data;
    while (take(in, stage->source, item, &self->it.failed)) {
        Value dropped = stage->started ? v_bool(false) : truth(in, stage->function, *item);
        self->it.failed = is_abrupt(dropped);
        if (self->it.failed) return false;
        stage->started = !dropped.as.i;
        if (stage->started) return true;
    }
    return false;
}

static bool pull_peek(Interp *in, Iterator *self, Value *item) {
    const Stage *stage = self->data;
    if (!take(in, stage->source, item, &self->it.failed)) return false;
    self->it.failed = is_abrupt(apply(in, stage->function, *item));
    return !self->it.failed;
}

static bool pull_distinct(Interp *in, Iterator *self, Value *item) {
    Stage *stage = self->data;
    if (is_null(stage->seen)) stage->seen = set_new_of(in, NULL, MAP_HASH, 0);
    while (take(in, stage->source, item, &self->it.failed))
        if (set_add(in, as_set(stage->seen), *item, &self->it.failed) || self->it.failed) return !self->it.failed;
    return false;
}

/* `inner`: the predicate that ends it, or null. */
static bool pull_iterate(Interp *in, Iterator *self, Value *item) {
    Stage *stage = self->data;
    if (stage->started) stage->seen = apply_typed(in, stage, stage->seen);
    stage->started = true;
    *item = stage->seen;
    Value goes_on = is_abrupt(*item) || is_null(stage->inner) ? *item : truth(in, stage->inner, *item);
    self->it.failed = is_abrupt(goes_on);
    return !self->it.failed && (is_null(stage->inner) || goes_on.as.i);
}

static bool pull_generate(Interp *in, Iterator *self, Value *item) {
    const Stage *stage = self->data;
    *item = functional_call(in, stage->function, stage->method, NULL, 0);
    self->it.failed = is_abrupt(*item);
    return !self->it.failed;
}

static NATIVE(stream_map) { return staged(in, self, pull_map, args[0], 0, as_stream(self)->kind); }
static NATIVE(stream_map_to_int) { return staged(in, self, pull_map, args[0], 0, V_INT); }
static NATIVE(stream_map_to_long) { return staged(in, self, pull_map, args[0], 0, V_LONG); }
static NATIVE(stream_map_to_double) { return staged(in, self, pull_map, args[0], 0, V_DOUBLE); }
static NATIVE(stream_map_to_object) { return staged(in, self, pull_map, args[0], 0, V_NULL); }
static NATIVE(stream_as_long) { return staged(in, self, pull_convert, v_null(), 0, V_LONG); }
static NATIVE(stream_as_double) { return staged(in, self, pull_convert, v_null(), 0, V_DOUBLE); }
static NATIVE(stream_boxed) { return stream_in(in, as_stream(self)->pipeline, used(in, self), V_NULL); }
static NATIVE(stream_filter) { return staged(in, self, pull_filter, args[0], 0, as_stream(self)->kind); }
static NATIVE(stream_flat_map) { return staged(in, self, pull_flat, args[0], 0, as_stream(self)->kind); }
static NATIVE(stream_flat_to_int) { return staged(in, self, pull_flat, args[0], 0, V_INT); }
static NATIVE(stream_flat_to_long) { return staged(in, self, pull_flat, args[0], 0, V_LONG); }
static NATIVE(stream_flat_to_double) { return staged(in, self, pull_flat, args[0], 0, V_DOUBLE); }
static NATIVE(stream_multi) { return staged(in, self, pull_multi, args[0], 0, as_stream(self)->kind); }
static NATIVE(stream_multi_to_int) { return staged(in, self, pull_multi, args[0], 0, V_INT); }
static NATIVE(stream_multi_to_long) { return staged(in, self, pull_multi, args[0], 0, V_LONG); }
static NATIVE(stream_multi_to_double) { return staged(in, self, pull_multi, args[0], 0, V_DOUBLE); }
static NATIVE(stream_limit) { return staged(in, self, pull_limit, v_null(), to_int(args[0]), as_stream(self)->kind); }
static NATIVE(stream_skip) { return staged(in, self, pull_skip, v_null(), to_int(args[0]), as_stream(self)->kind); }
static NATIVE(stream_peek) { return staged(in, self, pull_peek, args[0], 0, as_stream(self)->kind); }
static NATIVE(stream_take) { return staged(in, self, pull_take, args[0], 0, as_stream(self)->kind); }
static NATIVE(stream_drop) { return staged(in, self, pull_drop, args[0], 0, as_stream(self)->kind); }
static NATIVE(stream_distinct) { return staged(in, self, pull_distinct, v_null(), 0, as_stream(self)->kind); }
static NATIVE(stream_same) { return self; }

static NATIVE(stream_parallel) {
    as_stream(self)->pipeline->parallel = true;
    return self;
}

static NATIVE(stream_sequential) {
    as_stream(self)->pipeline->parallel = false;
    return self;
}

static NATIVE(stream_is_parallel) { return v_bool(as_stream(self)->pipeline->parallel); }

static NATIVE(stream_on_close) {
    Pipeline *pipeline = as_stream(self)->pipeline;
    if (as_stream(self)->used) return used(in, self);
    if (!pipeline->closers) pipeline->closers = as_list(list_new(in, 1));
    list_push(pipeline->closers, args[0]);
    return self;
}

/* Runs what onClose() was given, once and all of it; the first exception bears the others. */
static NATIVE(stream_close) {
    Pipeline *pipeline = as_stream(self)->pipeline;
    const List *closers = pipeline->closers;
    Value first = v_null();
    pipeline->closers = NULL;
    as_stream(self)->used = true;
    for (uint32_t i = 0; closers && i < closers->len; i++) {
        if (!is_abrupt(functional_call(in, closers->at[i], "run", NULL, 0))) continue;
        Value thrown = thrown_take(in);
        if (is_null(first)) first = thrown;
        else call_method_z(in, first, "addSuppressed", &thrown, 1);
    }
    return is_null(first) ? v_null() : throw_value(in, first);
}

static NATIVE(stream_sorted) {
    Value items = used(in, self), list = is_abrupt(items) ? items : list_from(in, items, false);
    if (is_abrupt(list) || !java_sort(in, as_list(list)->at, as_list(list)->len, argc ? args[0] : v_null())) return V_THROWN;
    return stream_in(in, as_stream(self)->pipeline, iterator_over(in, list), as_stream(self)->kind);
}

/* --- ends --------------------------------------------------------------------------------------------------------- */

static const List *all_items(Interp *in, Value self) {
    Value items = used(in, self);
    return is_abrupt(items) ? NULL : items_of(in, items);
}

static Class *element_class(Interp *in, Kind kind) {
    return kind == V_NULL ? class_known(in, CLS_OBJECT) : class_unboxed(in, in->kinds[kind]);
}

static NATIVE(stream_to_list) {
    const List *items = all_items(in, self);
    return items ? stream_list(in, items) : V_THROWN;
}

/* toArray(), toArray(IntFunction): of the class of the array that the function makes. */
static NATIVE(stream_to_array) {
    const List *list = all_items(in, self);
    if (!list) return V_THROWN;
    Value like = argc ? functional_call(in, args[0], "apply", (Value[]){v_int((int32_t)list->len)}, 1) : v_null();
    if (is_abrupt(like)) return like;
    Class *cls = like.kind == V_ARRAY ? like.as.obj->cls : class_array_of(in, element_class(in, as_stream(self)->kind));
    return array_of(in, cls, list->at, list->len);
}

static NATIVE(stream_for_each) {
    Value item, items = used(in, self);
    bool failed = is_abrupt(items);
    while (!failed && take(in, items, &item, &failed))
        if (is_abrupt(apply(in, args[0], item))) return V_THROWN;
    return failed ? V_THROWN : v_null();
}

static NATIVE(stream_count) {
    const List *list = all_items(in, self);
    return list ? v_long(list->len) : V_THROWN;
}

/* Whether an item answers as wanted is found; abrupt when it threw. */
static Value matches(Interp *in, Value self, Value predicate, bool wanted) {
    Value item, items = used(in, self);
    bool failed = is_abrupt(items);
    while (!failed && take(in, items, &item, &failed)) {
        Value found = truth(in, predicate, item);
        if (is_abrupt(found) || (found.as.i != 0) == wanted) return is_abrupt(found) ? found : v_bool(true);
    }
    return failed ? V_THROWN : v_bool(false);
}

static Value opposite(Value v) { return is_abrupt(v) ? v : v_bool(!v.as.i); }
static NATIVE(stream_any) { return matches(in, self, args[0], true); }
static NATIVE(stream_all) { return opposite(matches(in, self, args[0], false)); }
static NATIVE(stream_none) { return opposite(matches(in, self, args[0], true)); }

static NATIVE(stream_first) {
    Value item, items = used(in, self);
    bool failed = is_abrupt(items), found = !failed && take(in, items, &item, &failed);
    if (found && is_null(item)) return throw_bare(in, EX_NULL_POINTER);
    return failed ? V_THROWN : optional_of_kind(in, as_stream(self)->kind, found ? item : v_null());
}

/* By the comparator, which is asked of the best so far and the next one, in this order. */
static Value extreme_by(Interp *in, Value self, Value by, bool most) {
    const List *list = is_null(by) ? NULL : all_items(in, self);
    if (!list) return is_null(by) ? throw_bare(in, EX_NULL_POINTER) : V_THROWN;
    Value best = list->len ? list->at[0] : v_null();
    for (uint32_t i = 1; i < list->len; i++) {
        Value order = java_order(in, best, list->at[i], by);
        if (is_abrupt(order)) return order;
        if (most ? order.as.i < 0 : order.as.i > 0) best = list->at[i];
    }
    return list->len && is_null(best) ? throw_bare(in, EX_NULL_POINTER) : optional_of_kind(in, V_NULL, best);
}

static Value extreme(Interp *in, Value self, bool most) {
    Value items = used(in, self), list = is_abrupt(items) ? items : list_from(in, items, false);
    if (is_abrupt(list)) return list;
    Value found = most ? gdk_max(in, list, NULL, 0) : gdk_min(in, list, NULL, 0);
    return is_abrupt(found) ? found : optional_of_kind(in, as_stream(self)->kind, found);
}

static NATIVE(stream_min) { return extreme(in, self, false); }
static NATIVE(stream_max) { return extreme(in, self, true); }
static NATIVE(stream_min_by) { return extreme_by(in, self, args[0], false); }
static NATIVE(stream_max_by) { return extreme_by(in, self, args[0], true); }

/* Java carries along what a sum of doubles loses. */
static double sum_of_doubles(const List *list) {
    double sum = 0, lost = 0, plain = 0;
    for (uint32_t i = 0; i < list->len; i++) {
        double add = number_double(list->at[i]) - lost, next = sum + add;
        lost = next - sum - add;
        sum = next;
        plain += number_double(list->at[i]);
    }
    return isnan(sum - lost) && isinf(plain) ? plain : sum - lost;
}

static int64_t sum_of_whole(const List *list) {
    uint64_t sum = 0;
    for (uint32_t i = 0; i < list->len; i++) sum += (uint64_t)number_long(list->at[i]);
    return (int64_t)sum;
}

static NATIVE(stream_sum) {
    const List *list = all_items(in, self);
    if (!list) return V_THROWN;
    Kind kind = as_stream(self)->kind;
    if (kind == V_DOUBLE) return v_double(sum_of_doubles(list));
    return kind == V_LONG ? v_long(sum_of_whole(list)) : v_int((int32_t)sum_of_whole(list));
}

static NATIVE(stream_average) {
    const List *list = all_items(in, self);
    if (!list) return V_THROWN;
    double sum = as_stream(self)->kind == V_DOUBLE ? sum_of_doubles(list) : (double)sum_of_whole(list);
    return optional_of_kind(in, V_DOUBLE, list->len ? v_double(sum / list->len) : v_null());
}

static NATIVE(stream_statistics) {
    static const char *const names[V_KINDS] = {[V_INT] = "Int", [V_LONG] = "Long", [V_DOUBLE] = "Double"};
    const List *list = all_items(in, self);
    if (!list) return V_THROWN;
    Class *cls = class_named(in, text_printf("java.util.%sSummaryStatistics", names[as_stream(self)->kind]));
    Value made = class_construct(in, cls, NULL, 0);
    for (uint32_t i = 0; i < list->len && !is_abrupt(made); i++)
        if (is_abrupt(call_method_z(in, made, "accept", &list->at[i], 1))) return V_THROWN;
    return made;
}

/* reduce(BinaryOperator) gives an Optional, reduce(identity, BinaryOperator) a value; a third argument would join parallel results. */
static NATIVE(stream_reduce) {
    Value result = args[0], item, items = used(in, self);
    bool failed = is_abrupt(items), found = argc > 1;
    Value function = argc > 1 ? args[1] : args[0];
    const char *method = number_method(as_stream(self)->kind);
    for (; !failed && take(in, items, &item, &failed); found = true) {
        result = found ? functional_call(in, function, method ? method : "apply", (Value[]){result, item}, 2) : item;
        if (is_abrupt(result)) return result;
    }
    if (failed) return V_THROWN;
    return argc > 1 ? result : optional_of_kind(in, as_stream(self)->kind, found ? result : v_null());
}

static NATIVE(stream_iterator) { return iterator_as(in, used(in, self), STREAM_WALK); }

static NATIVE(stream_collect) {
    const List *items = all_items(in, self);
    if (!items) return V_THROWN;
    if (argc == 1) return collector_apply(in, args[0], items);
    Value made = functional_call(in, args[0], "get", NULL, 0);
    for (uint32_t i = 0; i < items->len && !is_abrupt(made); i++)
        if (is_abrupt(functional_call(in, args[1], "accept", (Value[]){made, items->at[i]}, 2))) return V_THROWN;
    return made;
}

/* --- sources -------------------------------------------------------------------------------------------------------- */

/* By the interface that the static method is called on. */
static Kind kind_of_source(Value self) {
    const char *name = as_class(self)->simple_name;
    if (strcmp(name, "IntStream") == 0) return V_INT;
    return strcmp(name, "LongStream") == 0 ? V_LONG : strcmp(name, "DoubleStream") == 0 ? V_DOUBLE : V_NULL;
}

static NATIVE(source_of) {
    Value list = argc == 1 && args[0].kind == V_ARRAY ? args[0] : list_of(in, args, (uint32_t)argc);
    return stream_of_kind(in, list, kind_of_source(self));
}

static NATIVE(source_empty) { return stream_of_kind(in, list_new(in, 0), kind_of_source(self)); }

/* (seed, next), (seed, hasNext, next) */
static NATIVE(source_iterate) {
    Stage *stage = stage_new(v_null(), args[argc - 1], kind_of_source(self));
    stage->seen = args[0];
    stage->inner = argc == 3 ? args[1] : v_null();
    stage->ways.pull = pull_iterate;
    return stream_over(in, iterator_native(in, STREAM_WALK, &stage->ways, stage), stage->kind);
}
static NATIVE(source_generate) {
    Kind kind = kind_of_source(self);
    Stage *stage = stage_new(v_null(), args[0], kind);
    stage->method = kind == V_INT ? "getAsInt" : kind == V_LONG ? "getAsLong" : kind == V_DOUBLE ? "getAsDouble" : "get";
    stage->ways.pull = pull_generate;
    return stream_over(in, iterator_native(in, STREAM_WALK, &stage->ways, stage), stage->kind);
}

static int64_t bound(Value v) { return v.kind == V_LONG ? v.as.l : v.as.i; }

static NATIVE(source_range) {
    if (bound(args[0]) >= bound(args[1])) return source_empty(in, self, NULL, 0);
    return stream_of_kind(in, range_new(in, args[0], args[1], false), kind_of_source(self));
}

static NATIVE(source_range_closed) {
    if (bound(args[0]) > bound(args[1])) return source_empty(in, self, NULL, 0);
    return stream_of_kind(in, range_new(in, args[0], args[1], true), kind_of_source(self));
}

static NATIVE(source_concat) {
    if (!is_stream(args[0]) || !is_stream(args[1])) return throw_bare(in, EX_NULL_POINTER);
    Value first = used(in, args[0]), second = is_abrupt(first) ? first : used(in, args[1]);
    Value list = is_abrupt(second) ? second : list_from(in, first, false);
    if (is_abrupt(list) || !collection_add_all(in, list, second, NULL)) return V_THROWN;
    return stream_of_kind(in, list, kind_of_source(self));
}

/* --- tables --------------------------------------------------------------------------------------------------------- */

static const NativeMethod base_methods[] = {{"limit(long)", stream_limit},
                                            {"skip(long)", stream_skip},
                                            {"distinct()", stream_distinct},
                                            {"sorted()", stream_sorted},
                                            {"parallel()", stream_parallel},
                                            {"sequential()", stream_sequential},
                                            {"isParallel()", stream_is_parallel},
                                            {"onClose(Runnable)", stream_on_close},
                                            {"unordered()", stream_same},
                                            {"close()", stream_close},
                                            {"toArray()", stream_to_array},
                                            {"count()", stream_count},
                                            {"findFirst()", stream_first},
                                            {"findAny()", stream_first},
                                            {"iterator()", stream_iterator},
                                            {"collect(java.util.function.Supplier, java.util.function.BiConsumer, "
                                             "java.util.function.BiConsumer)",
                                             stream_collect},
                                            {0}};

#define F "java.util.function."
/* What streams of objects and of numbers take functions of different interfaces for. */
#define FUNCTIONS(predicate, consumer, operator, mapper, flat, seed)                                                          \
    {"filter(" F predicate ")", stream_filter}, {"anyMatch(" F predicate ")", stream_any},                                    \
        {"allMatch(" F predicate ")", stream_all}, {"noneMatch(" F predicate ")", stream_none},                               \
        {"peek(" F consumer ")", stream_peek}, {"forEach(" F consumer ")", stream_for_each},                                  \
        {"forEachOrdered(" F consumer ")", stream_for_each}, {"map(" F mapper ")", stream_map},                               \
        {"flatMap(" F flat ")", stream_flat_map}, {"reduce(" F operator ")", stream_reduce},                                  \
        {"reduce(" seed ", " F operator ")", stream_reduce}, {"takeWhile(" F predicate ")", stream_take},                     \
        {"dropWhile(" F predicate ")", stream_drop}, {"mapMulti(" F "BiConsumer)", stream_multi}

static const NativeMethod object_stream_methods[] = {FUNCTIONS("Predicate", "Consumer", "BinaryOperator", "Function", "Function", "Object"),
                                                     {"mapToInt(" F "ToIntFunction)", stream_map_to_int},
                                                     {"mapToLong(" F "ToLongFunction)", stream_map_to_long},
                                                     {"mapToDouble(" F "ToDoubleFunction)", stream_map_to_double},
                                                     {"flatMapToInt(" F "Function)", stream_flat_to_int},
                                                     {"flatMapToLong(" F "Function)", stream_flat_to_long},
                                                     {"flatMapToDouble(" F "Function)", stream_flat_to_double},
                                                     {"mapMultiToInt(" F "BiConsumer)", stream_multi_to_int},
                                                     {"mapMultiToLong(" F "BiConsumer)", stream_multi_to_long},
                                                     {"mapMultiToDouble(" F "BiConsumer)", stream_multi_to_double},
                                                     {"reduce(Object, " F "BiFunction, " F "BinaryOperator)", stream_reduce},
                                                     {"sorted(Comparator)", stream_sorted},
                                                     {"toList()", stream_to_list},
                                                     {"toArray(" F "IntFunction)", stream_to_array},
                                                     {"min(Comparator)", stream_min_by},
                                                     {"max(Comparator)", stream_max_by},
                                                     {"collect(java.util.stream.Collector)", stream_collect},
                                                     {0}};

/* Conversions to a wider type are there on the narrower ones only. */
#define NUMBERS                                                                                                               \
    {"boxed()", stream_boxed}, {"sum()", stream_sum}, {"average()", stream_average}, {"min()", stream_min},                   \
        {"max()", stream_max}, {"summaryStatistics()", stream_statistics}
static const NativeMethod int_stream_methods[] = {
    FUNCTIONS("IntPredicate", "IntConsumer", "IntBinaryOperator", "IntUnaryOperator", "IntFunction", "int"),
    NUMBERS,
    {"mapToObj(" F "IntFunction)", stream_map_to_object},
    {"mapToLong(" F "IntToLongFunction)", stream_map_to_long},
    {"mapToDouble(" F "IntToDoubleFunction)", stream_map_to_double},
    {"asLongStream()", stream_as_long},
    {"asDoubleStream()", stream_as_double},
    {0}};
static const NativeMethod long_stream_methods[] = {FUNCTIONS("LongPredicate", "LongConsumer", "LongBinaryOperator", "LongUnaryOperator",
                                                             "LongFunction", "long"),
                                                   NUMBERS,
                                                   {"mapToObj(" F "LongFunction)", stream_map_to_object},
                                                   {"mapToInt(" F "LongToIntFunction)", stream_map_to_int},
                                                   {"mapToDouble(" F "LongToDoubleFunction)", stream_map_to_double},
                                                   {"asDoubleStream()", stream_as_double},
                                                   {0}};
static const NativeMethod double_stream_methods[] = {
    FUNCTIONS("DoublePredicate", "DoubleConsumer", "DoubleBinaryOperator", "DoubleUnaryOperator",
              "DoubleFunction", "double"),
    NUMBERS,
    {"mapToObj(" F "DoubleFunction)", stream_map_to_object},
    {"mapToInt(" F "DoubleToIntFunction)", stream_map_to_int},
    {"mapToLong(" F "DoubleToLongFunction)", stream_map_to_long},
    {0}};

static NATIVE(source_of_one) { return stream_of_kind(in, list_of(in, args, 1), kind_of_source(self)); }

#define SOURCES(predicate, operator, supplier, stream, seed)                                                                  \
    {"static empty()", source_empty}, {"static iterate(" seed ", " F operator ")", source_iterate},                           \
        {"static iterate(" seed ", " F predicate ", " F operator ")", source_iterate},                                        \
        {"static generate(" F supplier ")", source_generate},                                                                 \
        {"static concat(java.util.stream." stream ", java.util.stream." stream ")", source_concat}
static const NativeMethod source_methods[] = {
    {"static of(Object)", source_of_one},
    {"static of(Object...)", source_of},
    SOURCES("Predicate", "UnaryOperator", "Supplier", "Stream", "Object"),
    {0}};
static const NativeMethod int_source_methods[] = {{"static of(int)", source_of_one},
                                                  {"static of(int...)", source_of},
                                                  SOURCES("IntPredicate", "IntUnaryOperator", "IntSupplier", "IntStream", "int"),
                                                  {"static range(int, int)", source_range},
                                                  {"static rangeClosed(int, int)", source_range_closed},
                                                  {0}};
static const NativeMethod long_source_methods[] = {{"static of(long)", source_of_one},
                                                   {"static of(long...)", source_of},
                                                   SOURCES("LongPredicate", "LongUnaryOperator", "LongSupplier", "LongStream", "long"),
                                                   {"static range(long, long)", source_range},
                                                   {"static rangeClosed(long, long)", source_range_closed},
                                                   {0}};
static const NativeMethod double_source_methods[] = {
    {"static of(double)", source_of_one},
    {"static of(double...)", source_of},
    SOURCES("DoublePredicate", "DoubleUnaryOperator", "DoubleSupplier", "DoubleStream", "double"),
    {0}};

#define PIPELINE(symbol, name, stream, table)                                                                                 \
    const NativeType type_##symbol = {                                                                                        \
        "java.util.stream." name, "java.util.stream.AbstractPipeline", "java.util.stream." stream, V_NATIVE, 0, table, 0}
const NativeType type_AbstractPipeline = {"java.util.stream.AbstractPipeline", NULL, "java.lang.AutoCloseable", V_NATIVE, CLASS_ABSTRACT,
                                          base_methods, 0};
PIPELINE(ReferencePipeline, "ReferencePipeline", "Stream", object_stream_methods);
PIPELINE(IntPipeline, "IntPipeline", "IntStream", int_stream_methods);
PIPELINE(LongPipeline, "LongPipeline", "LongStream", long_stream_methods);
PIPELINE(DoublePipeline, "DoublePipeline", "DoubleStream", double_stream_methods);

/* --- spliterators, which are written in the language ----------------------------------------------------------------------- */

Value iterable_spliterator(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    return call_method_z(in, v_obj(V_CLASS, class_named(in, "java.util.Spliterators")), "over", &self, 1);
}

static Value of_spliterator(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    Value walk = call_method_z(in, v_obj(V_CLASS, class_named(in, "java.util.Spliterators")), "iterator", args, 1);
    return is_abrupt(walk) ? walk : stream_of(in, walk);
}

static const NativeMethod support_methods[] = {{"static stream(java.util.Spliterator, boolean)", of_spliterator}, {0}};
const NativeType type_StreamSupport = {.name = "java.util.stream.StreamSupport", .kind = V_NATIVE, .flags = CLASS_FINAL,
                                       .methods = support_methods};

#define INTERFACE(name, table)                                                                                                \
    const NativeType type_##name = {"java.util.stream." #name, NULL, NULL, V_NATIVE, CLASS_INTERFACE, table, 0}
INTERFACE(Stream, source_methods);
INTERFACE(IntStream, int_source_methods);
INTERFACE(LongStream, long_source_methods);
INTERFACE(DoubleStream, double_source_methods);
