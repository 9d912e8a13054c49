/*
 * Queues: ArrayDeque and its like on a list, PriorityQueue as Java's binary heap (whose order of iteration shows).
 */
#include "interp/collections/collections_methods.h"
#include "interp/classes/jdk_members.h"
#include "interp/collections/deque.h"
#include "interp/collections/heirs.h"
#include "interp/collections/iterator.h"

NATIVE(deque_init) { return list_new_of(in, as_class(self), 0); }

NATIVE(deque_init_from) {
    Value queue = list_new_of(in, as_class(self), 0);
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    return collection_add_all(in, queue, args[0], NULL) ? queue : V_THROWN;
}

NATIVE(deque_left_shift) {
    (void)argc;
    return is_abrupt(call_erased(in, self, "add", args, 1)) ? V_THROWN : self; /* a LinkedList takes null */
}

NATIVE(deque_hash) { return v_int((int32_t)(self.as.bits >> 4)); }
NATIVE(deque_equals) { return v_bool(value_same(self, args[0])); }

/* A queue is not added to itself; an ArrayDeque notices it as a change under way. */
NATIVE(queue_add_all) {
    bool array = self.as.obj->cls == class_named(in, "java.util.ArrayDeque");
    if (!is_null(args[0]) && value_same(self, args[0])) return throw_bare(in, array ? EX_CONCURRENT_MODIFICATION : EX_ILLEGAL_ARGUMENT);
    return collection_add_all_native(in, self, args, argc);
}

static const NativeMethod queue_methods[] = {{"leftShift(Object)", deque_left_shift}, {0}};

#define BASE_METHODS                                                                                                   \
    {"<init>()", deque_init}, {"<init>(int)", deque_init}, {"<init>(Collection)", deque_init_from},                    \
        {"add(Object)", deque_offer}, {"addAll(Collection)", queue_add_all}, {"hashCode()", deque_hash}, {"equals(Object)", deque_equals}
#define BLOCKING_METHODS                                                                                               \
    {"remainingCapacity()", queue_remaining}, {"drainTo(Collection)", queue_drain_to}, {"drainTo(Collection, int)", queue_drain_to}
#define STACK_METHODS {"push(Object)", deque_add_first}, {"pop()", deque_remove_first}

static const NativeMethod plain_queue_methods[] = {BASE_METHODS, QUEUE_METHODS, {0}};
static const NativeMethod array_deque_methods[] = {BASE_METHODS, {"clone()", list_clone}, STACK_METHODS, DEQUE_METHODS, {0}};
static const NativeMethod deque_methods[] = {BASE_METHODS, STACK_METHODS, DEQUE_METHODS, {0}};

/* --- PriorityQueue --------------------------------------------------------------------------------------------------- */

typedef struct Heap {
    List list;
    Value comparator;
} Heap;

static Heap *heap_of(Value v) { return (Heap *)v.as.obj; }

static Value heap_new(Value cls, Value comparator) {
    Heap *heap = gc_new(Heap);
    heap->list.obj.cls = as_class(cls);
    heap->comparator = comparator;
    return v_obj(V_LIST, heap);
}

/* What a sift works on: the array and its length as they were at its start, whatever the comparator does to the queue. */
typedef struct Tree {
    Value *at;
    uint32_t size;
    Value comparator;
} Tree;

static Tree tree_of(const Heap *heap) { return (Tree){heap->list.at, heap->list.len, heap->comparator}; }

static int compare(Interp *in, const Tree *tree, Value a, Value b, bool *failed) {
    Value order = java_order(in, a, b, tree->comparator);
    *failed |= is_abrupt(order);
    return *failed ? 0 : order.as.i;
}

static bool sift_up(Interp *in, const Tree *tree, uint32_t at) {
    bool failed = false;
    Value item = tree->at[at];
    while (at > 0) {
        uint32_t parent = (at - 1) / 2;
        if (compare(in, tree, item, tree->at[parent], &failed) >= 0) break;
        tree->at[at] = tree->at[parent];
        at = parent;
    }
    tree->at[at] = item;
    return !failed;
}

static bool sift_down(Interp *in, const Tree *tree, uint32_t at) {
    bool failed = false;
    Value item = tree->at[at];
    while (at < tree->size / 2) {
        uint32_t child = 2 * at + 1;
        if (child + 1 < tree->size && compare(in, tree, tree->at[child], tree->at[child + 1], &failed) > 0) child++;
        if (failed || compare(in, tree, item, tree->at[child], &failed) <= 0) break;
        tree->at[at] = tree->at[child];
        at = child;
    }
    tree->at[at] = item;
    return !failed;
}

NATIVE(heap_add) {
    Heap *heap = heap_of(self);
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    if (heap->list.len == 0 && is_abrupt(java_order(in, args[0], args[0], heap->comparator))) return V_THROWN;
    list_push(&heap->list, args[0]);
    Tree tree = tree_of(heap);
    if (sift_up(in, &tree, tree.size - 1)) return v_bool(true);
    if (heap->list.len == tree.size) list_remove_at(&heap->list, tree.size - 1);
    return V_THROWN;
}

/* Takes the item at a place out, as Java's removeAt. *risen: the item that came into its place has gone further up; or null. */
static bool heap_remove_at(Interp *in, Heap *heap, uint32_t at, Value *risen) {
    Value moved = list_remove_at(&heap->list, heap->list.len - 1);
    if (at == heap->list.len) return true;
    Tree tree = tree_of(heap);
    tree.at[at] = moved;
    if (!sift_down(in, &tree, at)) return false;
    if (!value_same(tree.at[at], moved)) return true;
    if (!sift_up(in, &tree, at)) return false;
    if (risen && !value_same(tree.at[at], moved)) *risen = moved;
    return true;
}

NATIVE(heap_poll) {
    Heap *heap = heap_of(self);
    if (heap->list.len == 0) return v_null();
    Value least = heap->list.at[0];
    return heap_remove_at(in, heap, 0, NULL) ? least : V_THROWN;
}

NATIVE(heap_remove_head) { return heap_of(self)->list.len ? heap_poll(in, self, NULL, 0) : throw_bare(in, EX_NO_SUCH_ELEMENT); }

NATIVE(heap_remove) {
    bool failed = false;
    int64_t at = list_find(in, as_list(self), args[0], 0, &failed);
    if (failed) return V_THROWN;
    if (at < 0) return v_bool(false);
    return heap_remove_at(in, heap_of(self), (uint32_t)at, NULL) ? v_bool(true) : V_THROWN;
}

static bool heap_add_each(Interp *in, Value heap, Value from) {
    Iter it;
    if (!iter_start(in, &it, from)) return false;
    for (Value item; iter_next(in, &it, &item);)
        if (is_abrupt(heap_add(in, heap, &item, 1))) return false;
    return !it.failed;
}

NATIVE(heap_add_all) {
    uint32_t before = as_list(self)->len;
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    if (value_same(self, args[0])) return throw_bare(in, EX_ILLEGAL_ARGUMENT);
    return heap_add_each(in, self, args[0]) ? v_bool(as_list(self)->len > before) : V_THROWN;
}

NATIVE(heap_comparator) { return heap_of(self)->comparator; }

NATIVE(heap_left_shift) { return is_abrupt(heap_add(in, self, args, argc)) ? V_THROWN : self; }

/* (), (int), (Comparator), (int, Comparator) */
NATIVE(heap_init) {
    if (argc > 0 && args[0].kind == V_INT && args[0].as.i < 1) return throw_bare(in, EX_ILLEGAL_ARGUMENT);
    bool has_comparator = argc > 0 && args[argc - 1].kind != V_INT;
    return heap_new(self, has_comparator ? args[argc - 1] : v_null());
}

/* From the middle down. */
static bool heapify(Interp *in, Heap *heap) {
    Tree tree = tree_of(heap);
    for (uint32_t i = tree.size / 2; i-- > 0;)
        if (!sift_down(in, &tree, i)) return false;
    return true;
}

/* (Collection): all items first, then made a heap. */
NATIVE(heap_init_from) {
    Value heap = heap_new(self, v_null());
    const List *items = array_items(in, args[0]);
    if (!items) return V_THROWN;
    if (items->len == 1 && is_null(items->at[0])) return throw_bare(in, EX_NULL_POINTER);
    list_insert_all(as_list(heap), 0, items->at, items->len);
    return heapify(in, heap_of(heap)) ? heap : V_THROWN;
}

/* What remove_all and the like leave over is made a heap again. */
#define HEAP_FILTER(name, filter)                                                                                      \
    NATIVE(name) {                                                                                                     \
        Value changed = filter(in, self, args, argc);                                                                  \
        return is_abrupt(changed) || heapify(in, heap_of(self)) ? changed : V_THROWN;                                  \
    }
HEAP_FILTER(heap_remove_all, collection_remove_all)
HEAP_FILTER(heap_retain_all, collection_retain_all)
HEAP_FILTER(heap_remove_if, collection_remove_if)

/* --- its iterator: what remove() moves before the place that was passed is given at the end ------------------------- */

typedef struct HeapWalk {
    Heap *heap;
    uint32_t cursor, changes;
    int64_t last;    /* place of the item given last, or -1 */
    Value late;      /* the moved item that was given last, or null */
    List *moved;     /* those still to be given */
} HeapWalk;

static bool walk_is_stale(Interp *in, const HeapWalk *walk) {
    if (walk->changes == walk->heap->list.changes) return false;
    throw_bare(in, EX_CONCURRENT_MODIFICATION);
    return true;
}

static bool heap_more(Interp *in, Iterator *self, bool *failed) {
    (void)in, (void)failed;
    const HeapWalk *walk = self->data;
    return walk->cursor < walk->heap->list.len || walk->moved->len > 0;
}

static bool heap_next(Interp *in, Iterator *self, Value *item) {
    HeapWalk *walk = self->data;
    self->it.failed = walk_is_stale(in, walk);
    if (self->it.failed || !heap_more(in, self, NULL)) return false;
    bool late = walk->cursor >= walk->heap->list.len;
    *item = late ? list_remove_at(walk->moved, 0) : walk->heap->list.at[walk->cursor];
    walk->late = late ? *item : v_null();
    walk->last = late ? -1 : (int64_t)walk->cursor++;
    return true;
}

static int64_t place_of(const Heap *heap, Value item) {
    for (uint32_t i = 0; i < heap->list.len; i++)
        if (value_same(heap->list.at[i], item)) return i;
    return -1;
}

static Value heap_drop(Interp *in, Iterator *self) {
    HeapWalk *walk = self->data;
    Heap *heap = walk->heap;
    if (walk_is_stale(in, walk)) return V_THROWN;
    bool late = walk->last < 0;
    if (late && is_null(walk->late)) return throw_bare(in, EX_ILLEGAL_STATE);
    int64_t at = late ? place_of(heap, walk->late) : walk->last;
    Value risen = v_null();
    if (at >= 0 && !heap_remove_at(in, heap, (uint32_t)at, &risen)) return V_THROWN;
    if (!late && is_null(risen)) walk->cursor--; /* another has come to that place */
    else if (!late) list_push(walk->moved, risen);
    walk->last = -1;
    walk->late = v_null();
    walk->changes = heap->list.changes;
    return v_null();
}

static NATIVE(heap_iterator) {
    static const IteratorWays ways = {heap_next, heap_more, heap_drop};
    HeapWalk *walk = gc_new(HeapWalk);
    *walk = (HeapWalk){heap_of(self), 0, as_list(self)->changes, -1, v_null(), as_list(list_new(in, 0))};
    return iterator_native(in, "java.util.PriorityQueue$Itr", &ways, walk);
}

NATIVE(heap_put) { return is_abrupt(heap_add(in, self, args, argc)) ? V_THROWN : v_null(); }

#define HEAP_METHODS                                                                                                   \
    {"<init>()", heap_init}, {"<init>(int)", heap_init}, {"<init>(Comparator)", heap_init},                            \
        {"<init>(int, Comparator)", heap_init}, {"<init>(Collection)", heap_init_from}, {"add(Object)", heap_add},     \
        {"offer(Object)", heap_add}, {"addAll(Collection)", heap_add_all}, {"leftShift(Object)", heap_left_shift},     \
        {"poll()", heap_poll}, {"remove()", heap_remove_head}, {"remove(Object)", heap_remove},                        \
        {"peek()", deque_peek_first}, {"element()", deque_get_first}, {"hashCode()", deque_hash},                      \
        {"equals(Object)", deque_equals}, {"removeAll(Collection)", heap_remove_all},                                  \
        {"retainAll(Collection)", heap_retain_all}, {"removeAll(Closure)", heap_remove_all},                           \
        {"retainAll(Closure)", heap_retain_all}, {"removeIf(java.util.function.Predicate)", heap_remove_if}, \
        {"comparator()", heap_comparator}

static const NativeMethod heap_methods[] = {HEAP_METHODS, {"iterator()", heap_iterator}, {0}};
static const NativeMethod blocking_heap_methods[] = {
    HEAP_METHODS, BLOCKING_METHODS, {"take()", heap_remove_head}, {"put(Object)", heap_put},
    {"offer(Object, long, java.util.concurrent.TimeUnit)", heap_add}, {"poll(long, java.util.concurrent.TimeUnit)", heap_poll_within}, {0}};

/* --- Collections.asLifoQueue(): what is added comes first ------------------------------------------------------------ */

NATIVE(lifo_add) {
    const List *base = as_list(self)->link->base;
    bool takes_null = class_is_subclass(base->obj.cls, class_known(in, CLS_JAVA_LIST)); /* as LinkedList does */
    if (is_null(args[0]) && !takes_null) return throw_bare(in, EX_NULL_POINTER);
    list_insert(as_list(self), 0, args[0]);
    return v_bool(true);
}

NATIVE(lifo_left_shift) { return is_abrupt(lifo_add(in, self, args, argc)) ? V_THROWN : self; }

NATIVE(as_lifo) {
    if (is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    return list_mirror(in, as_list(args[0]), class_named(in, "java.util.Collections$AsLIFOQueue"), false);
}

static const NativeMethod lifo_methods[] = {{"add(Object)", lifo_add},
                                            {"offer(Object)", lifo_add},
                                            {"leftShift(Object)", lifo_left_shift},
                                            {"poll()", deque_poll_first},
                                            {"remove()", deque_remove_first},
                                            {"peek()", deque_peek_first},
                                            {"element()", deque_get_first},
                                            {"hashCode()", deque_hash},
                                            {"equals(Object)", deque_equals},
                                            {0}};
const NativeMethod collections_queue_methods[] = {{"static asLifoQueue(Deque)", as_lifo}, {0}};

/* Made of offer(), peek() and poll(), by heirs. */
static const NativeMethod abstract_queue_methods[] = {{"add(Object)", deque_offer}, {"remove()", deque_remove_first},
                                                      {"element()", deque_get_first}, {"clear()", collection_clear},
                                                      {"addAll(Collection)", collection_add_all_native}, {0}};
#define ABSTRACT_QUEUE "java.util.AbstractQueue"
const NativeType type_AbstractQueue = {ABSTRACT_QUEUE, "java.util.AbstractCollection", "java.util.Queue", V_LIST,
                                       CLASS_ABSTRACT | CLASS_OPEN, abstract_queue_methods, 0};

#define QUEUE_OF(symbol, name, super, interfaces, methods, flags)                                                      \
    const NativeType type_##symbol = {name, super, interfaces, V_LIST, flags, methods, 0}
#define QUEUE_TYPE(symbol, name, interfaces, methods) QUEUE_OF(symbol, name, ABSTRACT_QUEUE, interfaces, methods, 0)
#define LINKED_QUEUE(symbol, name, interfaces, methods) QUEUE_OF(symbol, name, ABSTRACT_QUEUE, interfaces, methods, CLASS_WEAK)
QUEUE_OF(java_util_ArrayDeque, "java.util.ArrayDeque", "java.util.AbstractCollection",
         "java.util.Deque java.lang.Cloneable java.io.Serializable", array_deque_methods, 0);
LINKED_QUEUE(ConcurrentLinkedQueue, "java.util.concurrent.ConcurrentLinkedQueue", "java.util.Queue java.io.Serializable",
           plain_queue_methods);
QUEUE_OF(ConcurrentLinkedDeque, "java.util.concurrent.ConcurrentLinkedDeque", "java.util.AbstractCollection",
         "java.util.Deque java.io.Serializable", deque_methods, CLASS_WEAK);
QUEUE_TYPE(java_util_PriorityQueue, "java.util.PriorityQueue", "java.util.Queue java.io.Serializable", heap_methods);
QUEUE_TYPE(PriorityBlockingQueue, "java.util.concurrent.PriorityBlockingQueue",
           "java.util.concurrent.BlockingQueue java.io.Serializable", blocking_heap_methods);

QUEUE_TYPE(AsLifoQueue, "java.util.Collections$AsLIFOQueue", "java.util.Queue java.io.Serializable", lifo_methods);

const NativeType type_java_util_Queue = {"java.util.Queue", NULL, "java.util.Collection", V_LIST, CLASS_INTERFACE, queue_methods, 0};
const NativeType type_java_util_Deque = {"java.util.Deque", NULL, "java.util.Queue", V_LIST, CLASS_INTERFACE, NULL, 0};
