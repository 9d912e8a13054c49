/*
 * Ranges as objects.
 */
#include "interp/collections/range.h"

#include <limits.h>
#include <stdlib.h>

#include "interp/collections/collections.h"
#include "interp/interp.h"
#include "interp/known.h"
#include "interp/eval/operator.h"
#include "interp/thrown.h"

enum { MAX_ITEMS = 100000000 }; /* an ObjectRange that is longer is an error, not an exhausted machine */

static Value range_of(Interp *in, RangeForm form, KnownClass cls, Value from, Value to) {
    Range *r = gc_new(Range);
    r->obj.cls = class_known(in, cls);
    r->form = form;
    r->from = from;
    r->to = to;
    return v_obj(V_RANGE, r);
}

static Value int_range(Interp *in, Value from, Value to, bool inclusive) {
    Value v = range_of(in, RANGE_INT, CLS_INT_RANGE, from, to);
    Range *r = as_range(v);
    r->exclusive = !inclusive;
    r->reverse = from.as.i > to.as.i;
    r->first = from.as.i;
    r->step = r->reverse ? -1 : 1;
    int64_t count = llabs((int64_t)to.as.i - from.as.i) + (inclusive || !r->reverse ? 1 : 0); /* Java leaves the end in here */
    if (count > INT_MAX)
        return throw_error(in, EX_ILLEGAL_ARGUMENT,
                           "A range must have no more than %d elements but attempted %lld elements", INT_MAX,
                           (long long)count);
    r->count = (uint32_t)(count - (inclusive || r->reverse ? 0 : 1));
    return v;
}

Value range_of_indices(Interp *in, Value size) { return int_range(in, v_int(0), size, false); }

/* "aa".."ad": next() counts the last character only, so the bounds must agree before it. from <= to, as they are written: where one
 * is a string, the other's text counts. */
static bool strings_fit(Interp *in, Value from, Value to) {
    if (!is_string(from) && !is_string(to)) return true;
    from = value_to_string(in, from);
    to = value_to_string(in, to);
    if (is_abrupt(from) || is_abrupt(to)) return false;
    Text a = string_text(as_string(from)), b = string_text(as_string(to));
    size_t least = a.len < b.len ? a.len : b.len, same = 0;
    while (same < least && a.at[same] == b.at[same]) same++;
    const char *why = a.len > b.len          ? "starting String is longer than ending string"
                      : same + 1 < least ? "String#next() will not reach the expected value"
                                             : NULL;
    if (why) throw_error(in, EX_ILLEGAL_ARGUMENT, "Incompatible Strings for Range: %s", why);
    return !why;
}

/* Ends of different types: an Integer goes with a Long as one, a float is a double, a single character counts as its code. */
static Value end_for(Value end, Value other) {
    if (end.kind == V_FLOAT) return v_double(end.as.d);
    if (end.kind == other.kind) return end;
    if (end.kind == V_INT && other.kind == V_LONG) return v_long(end.as.i);
    if (end.kind == V_SHORT) return v_int(end.as.i);
    if (end.kind == V_CHAR) return v_int(end.as.i);
    if (end.kind != V_STRING || as_string(end)->units != 1) return end;
    const char *at = as_string(end)->text;
    return v_int((int32_t)utf8_next(&at, at + as_string(end)->len));
}

/* Null is, as a cast to Comparable sees it. */
static bool is_comparable(Interp *in, Value end) {
    if (is_null(end) || value_instanceof(in, end, class_known(in, CLS_COMPARABLE))) return true;
    throw_class_cast_to(in, end, class_known(in, CLS_COMPARABLE));
    return false;
}

/* Which of the two is greater, as the language compares; ends that cannot be compared make no range. */
static Value compare_ends(Interp *in, Value from, Value to) {
    Value order = value_compare(in, from, to);
    if (!is_abrupt(order) || !thrown_is(in, EX_CLASS_CAST)) return order;
    thrown_take(in);
    return throw_error(in, EX_ILLEGAL_ARGUMENT,
                       "Unable to create range due to incompatible types: %s..%s (possible missing brackets around range?)",
                       class_of(in, from)->simple_name, class_of(in, to)->simple_name);
}

static Value object_range(Interp *in, Value from, Value to) {
    if (!is_comparable(in, from) || !is_comparable(in, to)) return V_THROWN;
    if (is_null(from) || is_null(to))
        return throw_error(in, EX_ILLEGAL_ARGUMENT, "Must specify a non-null value for the '%s' index in a Range",
                           is_null(from) ? "from" : "to");
    Value order = compare_ends(in, from, to);
    if (is_abrupt(order)) return order;
    bool reverse = order.as.i > 0;
    if (!strings_fit(in, reverse ? to : from, reverse ? from : to)) return V_THROWN;
    Value v = range_of(in, RANGE_OBJECT, CLS_OBJECT_RANGE, end_for(from, to), end_for(to, from));
    as_range(v)->reverse = reverse;
    return v;
}

Value range_new(Interp *in, Value from, Value to, bool inclusive) {
    if (is_null(from) && is_null(to) && !inclusive) return range_of(in, RANGE_EMPTY, CLS_EMPTY_RANGE, from, to);
    if (is_null(to) && !is_null(from) && !inclusive) return throw_null_receiver(in, "invoke method", sym_intern(in, text_of("next")));
    if (from.kind == V_INT && to.kind == V_INT && (inclusive || from.as.i != to.as.i)) return int_range(in, from, to, inclusive);
    if (inclusive) return object_range(in, from, to);
    Value same = value_equals(in, from, to);
    if (is_abrupt(same)) return same;
    if (same.as.i) return is_comparable(in, from) ? range_of(in, RANGE_EMPTY, CLS_EMPTY_RANGE, from, from) : V_THROWN;
    Value order = value_compare(in, from, to);
    if (is_abrupt(order)) return order;
    to = call_method_z(in, to, order.as.i > 0 ? "next" : "previous", NULL, 0);
    return is_abrupt(to) ? to : object_range(in, from, to);
}

/* --- laying out ----------------------------------------------------------------------------------------- */

/* next() tells how many items there are, upwards from the low end whichever way the range goes; rising, these are the items. */
static bool count_objects(Interp *in, Range *range) {
    List *items = as_list(list_new(in, 0));
    Value low = range_low(range), high = range_high(range), item = low;
    for (range->count = 1;; range->count++) {
        if (!range->reverse) list_push(items, item);
        if (range->count > MAX_ITEMS) {
            throw_error(in, EX_ILLEGAL_ARGUMENT, "A range must have no more than %d elements", MAX_ITEMS);
            return false;
        }
        Value next = call_method_z(in, item, "next", NULL, 0);
        if (is_abrupt(next)) return false;
        /* At the end, or where next() turns round ('z' -> a longer string, Character.MAX_VALUE). */
        Value beyond = value_compare(in, next, high), onward = is_abrupt(beyond) ? beyond : value_compare(in, next, item);
        if (is_abrupt(onward)) return false;
        if (beyond.as.i > 0 || onward.as.i <= 0) break;
        item = next;
    }
    range->items = items;
    return true;
}

/* The items of a range that goes down; previous() tells them. */
static bool lay_out_falling(Interp *in, Range *range) {
    Value item = range->from;
    List *items = range->items;
    for (list_push(items, item); items->len < range->count; list_push(items, item)) {
        item = call_method_z(in, item, "previous", NULL, 0);
        if (!is_abrupt(item)) continue;
        items->len = 0;
        return false;
    }
    return true;
}

/* Ranges of numbers are counted, not laid out: their items are from, from + 1 ... */
static inline bool is_counted(const Range *range) { return range->form == RANGE_OBJECT && is_number(range->from); }

static bool count_numbers(Interp *in, Range *range) {
    Value count = op_binary(in, OP_MINUS, range_high(range), range_low(range));
    if (!is_abrupt(count)) count = value_cast(in, count, class_named(in, "long"));
    if (is_abrupt(count)) return false;
    if (count.as.l >= INT_MAX) {
        throw_error(in, EX_ILLEGAL_ARGUMENT, "A range must have no more than %d elements but attempted %lld elements", INT_MAX,
                    (long long)count.as.l + 1);
        return false;
    }
    range->count = (uint32_t)count.as.l + 1;
    return true;
}

bool range_count(Interp *in, Range *range) {
    if (range->form != RANGE_OBJECT || range->count > 0 || range->items) return true;
    return (is_counted(range) ? count_numbers : count_objects)(in, range);
}

bool range_lay_out(Interp *in, Range *range) {
    if (!range_count(in, range)) return false;
    return !range->items || range->items->len == range->count || lay_out_falling(in, range);
}

Value range_at(Interp *in, const Range *range, uint32_t i) {
    if (range->form == RANGE_INT) return range_int_at(range, i);
    if (range->items) return range->items->at[i];
    return i == 0 ? range->from : op_binary(in, range->reverse ? OP_MINUS : OP_PLUS, range->from, v_int((int32_t)i));
}

/* --- questions ------------------------------------------------------------------------------------------ */

Value range_contains(Interp *in, Range *range, Value v) {
    if (range->form == RANGE_INT) {
        int64_t n = v.as.i, low = range->step > 0 ? range->first : range->first - (int64_t)range->count + 1;
        if (v.kind != V_INT) {
            if (v.kind != V_BIGINT) return v_bool(false);
            Value low_value = v_int((int32_t)low), order = value_compare(in, v, low_value);
            Value high_order = value_compare(in, v, v_long(low + range->count - 1));
            if (is_abrupt(order) || is_abrupt(high_order)) return V_THROWN;
            return v_bool(order.as.i >= 0 && high_order.as.i <= 0);
        }
        return v_bool(n >= low && n < low + range->count);
    }
    if (is_null(v)) return v_bool(false);
    if (!range_lay_out(in, range)) return V_THROWN;
    for (uint32_t i = 0; i < range->count; i++) {
        Value same = value_equals(in, v, range_at(in, range, i));
        if (is_abrupt(same) || same.as.i) return same;
    }
    return v_bool(false);
}

bool range_print(Interp *in, Buf *out, Range *range, bool inspect) {
    Value from = range->from, to = range->to;
    Value text = inspect ? value_inspect(in, from) : value_to_string(in, from);
    if (is_abrupt(text)) return false;
    buf_text(out, string_text(as_string(text)));
    buf_z(out, (range->form == RANGE_INT && range->exclusive) || range->form == RANGE_EMPTY ? "..<" : "..");
    text = inspect ? value_inspect(in, to) : value_to_string(in, to);
    if (is_abrupt(text)) return false;
    buf_text(out, string_text(as_string(text)));
    return true;
}

/* An end of an index range, as a place in a list: negative counts from the end. */
/* An end as index: whole numbers, what casts to one ('a', 1.5); a negative one counts from the end. */
static bool index_end(Interp *in, const Range *range, Value v, uint32_t size, int64_t *out) {
    if (!is_integral(v)) v = value_cast(in, v, class_known(in, CLS_INTEGER));
    if (is_abrupt(v)) return false;
    int64_t n = v.kind == V_LONG ? v.as.l : v.as.i;
    *out = n < 0 ? n + size : n;
    if (*out >= 0 || range->form == RANGE_INT) return true;
    throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Negative array index [%lld] too large for array size %u", (long long)n, size);
    return false;
}

bool range_borders(Interp *in, const Range *range, uint32_t size, int64_t *from, int64_t *to, bool *reverse) {
    *from = *to = 0;
    *reverse = false;
    if (range->form == RANGE_EMPTY) {
        bool ok = is_null(range->from) || index_end(in, range, range->from, size, from);
        *to = *from;
        return ok;
    }
    if (!index_end(in, range, range->from, size, from) || !index_end(in, range, range->to, size, to)) return false;
    bool exclusive = range->form == RANGE_INT && range->exclusive;
    *reverse = *from > *to;
    if (*reverse) {
        int64_t high = *from + 1;
        *from = exclusive ? *to + 1 : *to;
        *to = high;
    } else if (!exclusive) {
        ++*to;
    }
    return true;
}

bool range_resolve_open(Interp *in, Range *range, uint32_t size, RangeSpan *out) {
    int64_t from, to;
    if (!range_borders(in, range, size, &from, &to, &out->reverse)) return false;
    if (from < 0) {
        throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "fromIndex = %lld", (long long)from);
        return false;
    }
    if (to > INT_MAX) {
        throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "toIndex = %lld", (long long)to);
        return false;
    }
    out->from = (uint32_t)from;
    out->to = (uint32_t)(to < from ? from : to);
    return true;
}

bool range_resolve(Interp *in, Range *range, uint32_t size, RangeSpan *out) {
    if (!range_resolve_open(in, range, size, out)) return false;
    if (out->to <= size) return true;
    throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "toIndex = %u", out->to);
    return false;
}
