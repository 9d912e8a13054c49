/*
 * Range: groovy.lang.IntRange (never laid out in memory), ObjectRange (anything with next() and previous(): laid out
 * when first needed) and EmptyRange.
 */
#ifndef SLUICE_INTERP_RANGE_H
#define SLUICE_INTERP_RANGE_H

#include "interp/classes/class.h"

typedef enum RangeForm { RANGE_INT, RANGE_OBJECT, RANGE_EMPTY } RangeForm;

struct Range {
    Obj obj;
    RangeForm form;
    bool reverse;     /* counts down */
    bool exclusive;   /* IntRange written with ..< */
    bool plain;       /* IntRange made by new IntRange(a, b): does not know about ..< */
    int32_t first;    /* INT: the first item, and the way to the next one */
    int32_t step;     /* 1 or -1 */
    uint32_t count;   /* items; OBJECT: known once counted */
    Value from, to;   /* as written: from > to when reverse; INT exclusive: the excluded end */
    List *items;      /* OBJECT, but for numbers: once laid out */
};

/* from..to or from..<to; throws for what has no order or no next(). */
Value range_new(Interp *in, Value from, Value to, bool inclusive);
/* The ends in order, whatever the direction. */
static inline Value range_low(const Range *r) { return r->reverse ? r->to : r->from; }
static inline Value range_high(const Range *r) { return r->reverse ? r->from : r->to; }
/* 0..<size, an IntRange even where there are no indices. */
Value range_of_indices(Interp *in, Value size);
/* Counts the items of an ObjectRange; false when next() or compareTo() threw. To be called before count is read, but for INT. */
bool range_count(Interp *in, Range *range);
/* Lays it out as well; false when previous() threw, too. */
bool range_lay_out(Interp *in, Range *range);
static inline Value range_int_at(const Range *range, uint32_t i) {
    return v_int((int32_t)((uint32_t)range->first + (uint32_t)range->step * i));
}
/* Any form, laid out. */
Value range_at(Interp *in, const Range *range, uint32_t i);
/* Groovy's contains()/`in`: yields a BOOL or ABRUPT. */
Value range_contains(Interp *in, Range *range, Value v);
/* Text as range.toString() ("1..5"); inspect quotes the bounds. False when it threw. */
bool range_print(Interp *in, Buf *out, Range *range, bool inspect);
/* For an index like list[1..-2] on something of `size` items: the first index, how many, and whether backwards.
 * Throws IndexOutOfBoundsException as Groovy does. */
typedef struct RangeSpan {
    uint32_t from, to; /* [from, to) */
    bool reverse;
} RangeSpan;
/* The borders [from, to) and the direction, without any check against the size. False: an end is no index (thrown). */
bool range_borders(Interp *in, const Range *range, uint32_t size, int64_t *from, int64_t *to, bool *reverse);
bool range_resolve(Interp *in, Range *range, uint32_t size, RangeSpan *out);
/* The same without the check of the upper end. */
bool range_resolve_open(Interp *in, Range *range, uint32_t size, RangeSpan *out);

#endif
