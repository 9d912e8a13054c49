/*
 * The method tables of ranges; what they have of lists comes from AbstractList.
 */
#include "interp/collections/collections_methods.h"

static Value int_end(const Range *r, bool high) {
    int64_t last = r->first + (int64_t)r->step * ((int64_t)r->count - 1);
    return v_int((int32_t)((r->step > 0) == high ? last : r->first));
}

NATIVE(range_from) {
    const Range *r = as_range(self);
    return r->form == RANGE_INT ? int_end(r, false) : range_low(r);
}

NATIVE(range_to) {
    const Range *r = as_range(self);
    return r->form == RANGE_INT ? int_end(r, true) : range_high(r);
}

NATIVE(range_is_reverse) { return v_bool(as_range(self)->reverse); }

/* An IntRange knows whether it was written with `..<`; one from a constructor without that argument does not. */
NATIVE(range_inclusive) { return as_range(self)->plain ? v_null() : v_bool(!as_range(self)->exclusive); }

NATIVE(range_size) {
    Range *range = as_range(self);
    return range_count(in, range) ? v_int((int32_t)range->count) : V_THROWN;
}

NATIVE(range_contains_native) { return range_contains(in, as_range(self), args[0]); }

NATIVE(range_within_bounds) {
    const Range *r = as_range(self);
    if (r->form == RANGE_INT) return range_contains(in, as_range(self), args[0]);
    if (is_null(args[0]) || r->form == RANGE_EMPTY) return v_bool(false);
    if (!value_instanceof(in, args[0], class_known(in, CLS_COMPARABLE))) return range_contains(in, as_range(self), args[0]);
    Value low = compare_anything(in, range_low(r), args[0]);
    if (is_abrupt(low) || low.as.i >= 0) return is_abrupt(low) ? low : v_bool(low.as.i == 0);
    Value high = compare_anything(in, range_high(r), args[0]);
    return is_abrupt(high) ? high : v_bool(high.as.i >= 0);
}

/* What step() does with an item: keeps it, or (`kept` being NULL) calls the closure. False: thrown. */
static bool step_on(Interp *in, Value item, Value closure, List *kept) {
    if (!kept) return !is_abrupt(call1(in, closure, item));
    list_push(kept, item);
    return true;
}

static bool step_numbers(Interp *in, Range *range, int64_t step, Value closure, List *kept) {
    bool back = step < 0;
    int64_t size = range->count;
    if (back) step = -step;
    for (int64_t i = 0; i < size; i += step)
        if (!step_on(in, range_at(in, range, (uint32_t)(back ? size - 1 - i : i)), closure, kept)) return false;
    return true;
}

/* From one end by next() or previous() to the other, or where these turn round. */
static bool step_objects(Interp *in, const Range *range, int64_t step, Value closure, List *kept) {
    bool up = (step > 0) != range->reverse;
    Value start = up ? range_low(range) : range_high(range), end = up ? range_high(range) : range_low(range), item = start;
    for (;;) {
        Value order = compare_anything(in, item, end);
        if (is_abrupt(order)) return false;
        if (up ? order.as.i > 0 : order.as.i < 0) return true;
        if (!step_on(in, item, closure, kept)) return false;
        for (int64_t i = 0; i < (step < 0 ? -step : step); i++) {
            item = call_method_z(in, item, up ? "next" : "previous", NULL, 0);
            order = is_abrupt(item) ? item : compare_anything(in, item, start);
            if (is_abrupt(order)) return false;
            if (up ? order.as.i <= 0 : order.as.i >= 0) return true;
        }
    }
}

/* step(int), step(int, Closure): each n-th item; backwards when n is negative. */
NATIVE(range_step) {
    Range *range = as_range(self);
    int64_t step = args[0].as.i, size = collection_size(in, self);
    Value result = argc == 1 ? list_new(in, 0) : v_null(), closure = argc == 1 ? v_null() : args[1];
    if (size < 0) return V_THROWN;
    if (step == 0 && size > 1) return throw_error(in, EX_GROOVY_RUNTIME, "Infinite loop detected due to step size of 0");
    if (step == 0) return result;
    List *kept = argc == 1 ? as_list(result) : NULL;
    bool counted = range->form != RANGE_OBJECT || is_number(range->from);
    bool done = counted ? step_numbers(in, range, step, closure, kept) : step_objects(in, range, step, closure, kept);
    return done ? result : V_THROWN;
}

NATIVE(range_get_from_int) { return int_end(as_range(self), false); }
NATIVE(range_get_to_int) { return int_end(as_range(self), true); }

static Value with_class(Value range, Value self) {
    if (is_abrupt(range)) return range;
    range.as.obj->cls = as_class(self);
    as_range(range)->plain = true;
    return range;
}

/* (int, int), (boolean inclusive, int, int), (int, int, boolean reverse) */
NATIVE(int_range_init) {
    if (argc == 2) return with_class(range_new(in, args[0], args[1], true), self);
    if (args[0].kind == V_BOOL) {
        Value range = range_new(in, args[1], args[2], args[0].as.i);
        return range;
    }
    if (args[0].as.i > args[1].as.i) return throw_error(in, EX_ILLEGAL_ARGUMENT, "'from' must be less than or equal to 'to'");
    return with_class(range_new(in, args[args[2].as.i ? 1 : 0], args[args[2].as.i ? 0 : 1], true), self);
}

NATIVE(object_range_init) {
    Value from = args[0], to = args[1];
    if (argc == 3 && args[2].as.i) {
        from = args[1];
        to = args[0];
    }
    if (is_null(from) || is_null(to)) return range_new(in, from, to, true);
    Value made = range_new(in, from, to, true);
    if (is_abrupt(made) || as_range(made)->form != RANGE_INT) return made;
    as_range(made)->form = RANGE_OBJECT;
    return with_class(made, self);
}

NATIVE(range_inspect) {
    Buf out = {0};
    return range_print(in, &out, as_range(self), true) ? string_new(in, buf_as_text(&out)) : V_THROWN;
}

static const NativeMethod range_interface_methods[] = {{"getFrom()", range_from},
                                                       {"getTo()", range_to},
                                                       {"isReverse()", range_is_reverse},
                                                       {"containsWithinBounds(Object)", range_within_bounds},
                                                       {"step(int)", range_step},
                                                       {"lazily step(int, Closure)", range_step},
                                                       {"contains(Object)", range_contains_native},
                                                       {"isCase(Object)", range_contains_native},
                                                       {"inspect()", range_inspect},
                                                       {"toString()", gdk_to_string},
                                                       {0}};
static const NativeMethod int_range_methods[] = {{"<init>(int, int)", int_range_init},
                                                 {"<init>(int, int, boolean)", int_range_init},
                                                 {"<init>(boolean, int, int)", int_range_init},
                                                 {"getInclusive()", range_inclusive},
                                                 {"getFromInt()", range_get_from_int},
                                                 {"getToInt()", range_get_to_int},
                                                 {0}};
static const NativeMethod object_range_methods[] = {{"<init>(Comparable, Comparable)", object_range_init},
                                                    {"<init>(Comparable, Comparable, boolean)", object_range_init},
                                                    {"size()", range_size},
                                                    {0}};

#define ABSTRACT_LIST "java.util.AbstractList"
const NativeType type_groovy_lang_Range = {"groovy.lang.Range",     NULL, "java.util.List", V_RANGE, CLASS_INTERFACE,
                                           range_interface_methods, 0};
const NativeType type_groovy_lang_IntRange = {"groovy.lang.IntRange", ABSTRACT_LIST, "groovy.lang.Range", V_RANGE, 0, int_range_methods, 0};
const NativeType type_groovy_lang_ObjectRange = {"groovy.lang.ObjectRange", ABSTRACT_LIST, "groovy.lang.Range", V_RANGE, 0,
                                                 object_range_methods, 0};
static NATIVE(empty_init) {
    Value range = range_new(in, v_int(0), v_int(0), false);
    if (!is_abrupt(range)) as_range(range)->from = as_range(range)->to = args[0];
    return range;
}
static const NativeMethod empty_methods[] = {{"<init>(Object)", empty_init}, {0}};

const NativeType type_groovy_lang_EmptyRange = {"groovy.lang.EmptyRange", ABSTRACT_LIST, "groovy.lang.Range", V_RANGE, 0, empty_methods, 0};
