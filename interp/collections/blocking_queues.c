/*
 * The blocking queues of java.util.concurrent, on a list with a capacity. One thread runs every script: where another would be
 * waited for, a limited wait sleeps its time (other branches go on meanwhile), and an unlimited one is an error.
 */
#include "interp/collections/collections_methods.h"
#include "interp/collections/deque.h"

typedef struct Blocking {
    List list;
    int32_t capacity;
} Blocking;

static Blocking *blocking(Value v) { return (Blocking *)v.as.obj; }
static bool has_room(Value self) { return as_list(self)->len < (uint32_t)blocking(self)->capacity; }

static Value blocking_new(Interp *in, Value cls, int32_t capacity) {
    if (capacity <= 0) return throw_bare(in, EX_ILLEGAL_ARGUMENT);
    Blocking *queue = gc_new(Blocking);
    queue->list.obj.cls = as_class(cls);
    queue->capacity = capacity;
    return v_obj(V_LIST, queue);
}

static NATIVE(init) { return blocking_new(in, self, argc ? args[0].as.i : INT32_MAX); }

static NATIVE(init_from) {
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    Value queue = blocking_new(in, self, INT32_MAX);
    return collection_add_all(in, queue, args[0], NULL) ? queue : V_THROWN;
}

/* ArrayBlockingQueue(capacity, fair, items) */
static NATIVE(init_array_from) {
    Value queue = blocking_new(in, self, args[0].as.i);
    const List *items = is_abrupt(queue) ? NULL : is_null(args[2]) ? (throw_bare(in, EX_NULL_POINTER), NULL) : items_of(in, args[2]);
    if (!items) return V_THROWN;
    if (items->len > (uint32_t)args[0].as.i) return throw_bare(in, EX_ILLEGAL_ARGUMENT);
    return collection_add_all(in, queue, args[2], NULL) ? queue : V_THROWN;
}

/* --- putting in ------------------------------------------------------------------------------------------------------- */

static Value full(Interp *in, const char *what) { return throw_error(in, EX_ILLEGAL_STATE, "%s full", what); }

static Value put_in(Interp *in, Value self, Value item, bool first) {
    if (is_null(item)) return throw_bare(in, EX_NULL_POINTER);
    if (!has_room(self)) return v_bool(false);
    list_insert(as_list(self), first ? 0 : as_list(self)->len, item);
    return v_bool(true);
}

/* The same, but a full queue is an error. */
static Value must_put(Interp *in, Value self, Value item, bool first, const char *what) {
    Value put = put_in(in, self, item, first);
    return is_abrupt(put) || put.as.i ? put : full(in, what);
}

/* (item, timeout, unit) */
static Value put_within(Interp *in, Value self, const Value *args, bool first) {
    Value put = put_in(in, self, args[0], first);
    if (is_abrupt(put) || put.as.i) return put;
    return is_abrupt(call_method_z(in, args[2], "sleep", &args[1], 1)) ? V_THROWN : put_in(in, self, args[0], first);
}

static Value nothing(Value v) { return is_abrupt(v) ? v : v_null(); }
static NATIVE(offer) { return put_in(in, self, args[0], false); }
static NATIVE(offer_first) { return put_in(in, self, args[0], true); }

/* Each item as add() takes it; a queue is not added to itself. */
static Value add_each(Interp *in, Value self, Value from, const char *what) {
    bool changed = false;
    if (is_null(from)) return throw_bare(in, EX_NULL_POINTER);
    if (value_same(self, from)) return throw_bare(in, EX_ILLEGAL_ARGUMENT);
    const List *items = items_of(in, from);
    for (uint32_t i = 0; items && i < items->len; i++, changed = true)
        if (is_abrupt(must_put(in, self, items->at[i], false, what))) return V_THROWN;
    return items ? v_bool(changed) : V_THROWN;
}
static NATIVE(queue_add_all) { return add_each(in, self, args[0], "Queue"); }
static NATIVE(deque_add_all) { return add_each(in, self, args[0], "Deque"); }
static NATIVE(offer_within) { return put_within(in, self, args, false); }
static NATIVE(offer_first_within) { return put_within(in, self, args, true); }
static NATIVE(queue_add) { return must_put(in, self, args[0], false, "Queue"); }
static NATIVE(deque_add) { return must_put(in, self, args[0], false, "Deque"); }
static NATIVE(add_last) { return nothing(must_put(in, self, args[0], false, "Deque")); }
static NATIVE(add_first) { return nothing(must_put(in, self, args[0], true, "Deque")); }

NATIVE(queue_remaining) { return v_int(INT32_MAX); }
static NATIVE(remaining) { return v_int(blocking(self)->capacity - (int32_t)as_list(self)->len); }

/* --- taking out --------------------------------------------------------------------------------------------------------- */

static Value take_within(Interp *in, Value self, const Value *args, NativeFn poll) {
    if (as_list(self)->len == 0 && is_abrupt(call_method_z(in, args[1], "sleep", args, 1))) return V_THROWN;
    return poll(in, self, NULL, 0);
}
static NATIVE(poll_first_within) { return take_within(in, self, args, deque_poll_first); }
static NATIVE(poll_last_within) { return take_within(in, self, args, deque_poll_last); }
NATIVE(heap_poll_within) { return take_within(in, self, args, heap_poll); }

/* drainTo(Collection), drainTo(Collection, int): the first so many */
NATIVE(queue_drain_to) {
    List *list = as_list(self);
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    if (value_same(self, args[0])) return throw_bare(in, EX_ILLEGAL_ARGUMENT);
    uint32_t count = argc == 1 || args[1].as.i > (int64_t)list->len ? list->len : args[1].as.i < 0 ? 0 : (uint32_t)args[1].as.i;
    if (!collection_add_all(in, args[0], list_of(in, list->at, count), NULL)) return V_THROWN;
    list_remove_range(list, 0, count < list->len ? count : list->len); /* adding may have emptied it */
    return v_int((int32_t)count);
}

/* --- tables ------------------------------------------------------------------------------------------------------------- */

#define UNIT "java.util.concurrent.TimeUnit"
#define COMMON                                                                                                         \
    {"hashCode()", deque_hash}, {"equals(Object)", deque_equals}, {"remainingCapacity()", remaining},                  \
        {"drainTo(Collection)", queue_drain_to}, {"drainTo(Collection, int)", queue_drain_to}, {"take()", deque_remove_first}, \
        {"put(Object)", add_last}, {"offer(Object, long, " UNIT ")", offer_within}, {"poll(long, " UNIT ")", poll_first_within}, \
        {"offer(Object)", offer}
#define UNBOUNDED {"<init>()", init}, {"<init>(Collection)", init_from}
#define BOUNDED {"<init>(int)", init}

static const NativeMethod linked_methods[] = {
    QUEUE_METHODS, COMMON, UNBOUNDED, BOUNDED, {"add(Object)", queue_add}, {"addAll(Collection)", queue_add_all}, {0}};
static const NativeMethod array_methods[] = {
    QUEUE_METHODS, COMMON, BOUNDED, {"<init>(int, boolean)", init}, {"<init>(int, boolean, Collection)", init_array_from},
    {"add(Object)", queue_add}, {"addAll(Collection)", queue_add_all}, {0}};
static const NativeMethod deque_methods[] = {DEQUE_METHODS,
                                             COMMON,
                                             UNBOUNDED,
                                             BOUNDED,
                                             {"add(Object)", deque_add},
                                             {"addAll(Collection)", deque_add_all},
                                             {"push(Object)", add_first},
                                             {"pop()", deque_remove_first},
                                             {"addFirst(Object)", add_first},
                                             {"addLast(Object)", add_last},
                                             {"offerFirst(Object)", offer_first},
                                             {"offerLast(Object)", offer},
                                             {"putFirst(Object)", add_first},
                                             {"putLast(Object)", add_last},
                                             {"takeFirst()", deque_remove_first},
                                             {"takeLast()", deque_remove_last},
                                             {"offerFirst(Object, long, " UNIT ")", offer_first_within},
                                             {"offerLast(Object, long, " UNIT ")", offer_within},
                                             {"pollFirst(long, " UNIT ")", poll_first_within},
                                             {"pollLast(long, " UNIT ")", poll_last_within},
                                             {0}};

#define BLOCKING_QUEUE "java.util.concurrent.BlockingQueue"
#define QUEUE_TYPE(symbol, interfaces, methods, flags)                                                                 \
    const NativeType type_##symbol = {"java.util.concurrent." #symbol, "java.util.AbstractQueue",                      \
                                      interfaces " java.io.Serializable", V_LIST, flags, methods, 0}
QUEUE_TYPE(LinkedBlockingQueue, BLOCKING_QUEUE, linked_methods, CLASS_WEAK);
QUEUE_TYPE(LinkedBlockingDeque, BLOCKING_QUEUE " java.util.Deque", deque_methods, CLASS_WEAK);
QUEUE_TYPE(ArrayBlockingQueue, BLOCKING_QUEUE, array_methods, 0);
const NativeType type_BlockingQueue = {BLOCKING_QUEUE, NULL, "java.util.Queue", V_LIST, CLASS_INTERFACE, NULL, 0};
