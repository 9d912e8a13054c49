/*
 * The methods that LinkedList shares with the queue classes (list_types.c).
 */
#ifndef SLUICE_INTERP_DEQUE_H
#define SLUICE_INTERP_DEQUE_H

#include "interp/collections/collections_methods.h"

NATIVE(deque_add_first); NATIVE(deque_add_last); NATIVE(deque_offer_first); NATIVE(deque_offer); NATIVE(deque_get_first);
NATIVE(deque_get_last); NATIVE(deque_peek_first); NATIVE(deque_peek_last); NATIVE(deque_poll_first); NATIVE(deque_poll_last);
NATIVE(deque_remove_first); NATIVE(deque_remove_last); NATIVE(deque_remove_first_occurrence);
NATIVE(deque_remove_last_occurrence); NATIVE(deque_descending); NATIVE(deque_hash); NATIVE(deque_equals);
/* The blocking ones' (blocking_queues.c), which PriorityBlockingQueue shares; and its own poll(). */
NATIVE(queue_remaining); NATIVE(queue_drain_to); NATIVE(heap_poll_within); NATIVE(heap_poll);

/* java.util.Queue's, and what java.util.Deque adds. */
#define QUEUE_METHODS                                                                                                  \
    {"offer(Object)", deque_offer}, {"poll()", deque_poll_first}, {"remove()", deque_remove_first},                    \
        {"peek()", deque_peek_first}, {"element()", deque_get_first}

#define DEQUE_METHODS                                                                                                  \
    QUEUE_METHODS, {"addFirst(Object)", deque_add_first}, {"addLast(Object)", deque_add_last},                         \
        {"offerFirst(Object)", deque_offer_first}, {"offerLast(Object)", deque_offer}, {"getFirst()", deque_get_first}, \
        {"getLast()", deque_get_last}, {"peekFirst()", deque_peek_first}, {"peekLast()", deque_peek_last},             \
        {"pollFirst()", deque_poll_first}, {"pollLast()", deque_poll_last}, {"removeFirst()", deque_remove_first},     \
        {"removeLast()", deque_remove_last}, {"removeFirstOccurrence(Object)", deque_remove_first_occurrence},         \
        {"removeLastOccurrence(Object)", deque_remove_last_occurrence}, {"descendingIterator()", deque_descending}

#endif
