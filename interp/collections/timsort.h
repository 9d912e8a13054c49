/*
 * Sorting as Java's library does it (TimSort), comparison for comparison: a comparator with effects, or one that does not
 * keep its promises, is asked the same questions in the same order.
 */
#ifndef SLUICE_INTERP_TIMSORT_H
#define SLUICE_INTERP_TIMSORT_H

#include <stdbool.h>
#include <stdint.h>

/* What is sorted are numbers of items. `compare` gives a number below, at or above zero; once it has set `failed`, its
 * answers mean nothing and the sort ends as it stands. */
typedef struct TimSort {
    int (*compare)(struct TimSort *sort, uint32_t a, uint32_t b);
    bool failed, broken; /* broken: the comparator contradicts itself ("violates its general contract") */
    uint32_t *order;     /* the caller's: the items' numbers */
    uint32_t *spare;     /* the caller's: room for half as many */
    uint32_t min_gallop, runs;
    struct { uint32_t from, len; } run[48];
} TimSort;

void timsort(TimSort *sort, uint32_t count);

#endif
