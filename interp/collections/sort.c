/*
 * Ordering by Groovy's rules: natural order, key closures, comparator closures, Comparator objects; the sort itself is
 * timsort.c's.
 */
#include "interp/collections/collections.h"
#include "interp/collections/timsort.h"
#include "interp/eval/function.h"
#include "interp/interp.h"
#include "interp/known.h"
#include "interp/numbers/number.h"
#include "interp/text/string.h"

enum { LARGE = 4096 /* from so many items on the working memory is given back at once */ };

/* What a comparator closure or compare() gave, as a number below, at or above zero. */
static Value as_order(Interp *in, Value result) {
    if (is_abrupt(result)) return result;
    if (result.kind >= V_CHAR && result.kind <= V_INT) return v_int(result.as.i);
    if (result.kind == V_LONG) return v_int((int32_t)result.as.l);
    Value number = value_cast(in, result, class_named(in, "int"));
    return is_abrupt(number) ? number : v_int(number.as.i);
}

static Value compare_texts(const String *a, const String *b) {
    size_t least = a->len < b->len ? a->len : b->len;
    int order = memcmp(a->text, b->text, least);
    if (order == 0) order = (a->len > b->len) - (a->len < b->len);
    return v_int((order > 0) - (order < 0));
}

static Value compare_natural(Interp *in, Value a, Value b) {
    if (a.kind == V_INT && b.kind == V_INT) return v_int((a.as.i > b.as.i) - (a.as.i < b.as.i));
    if (a.kind == V_STRING && b.kind == V_STRING && as_string(a)->ascii && as_string(b)->ascii)
        return compare_texts(as_string(a), as_string(b));
    return value_compare(in, a, b);
}

static Value compare_keys(Interp *in, Value a, Value b, Value closure) {
    Value x = closure_call(in, closure, &a, 1);
    Value y = is_abrupt(x) ? x : closure_call(in, closure, &b, 1);
    return is_abrupt(y) ? y : compare_natural(in, x, y);
}

Value collection_compare(Interp *in, Value a, Value b, Value by) {
    if (is_null(by)) return compare_natural(in, a, b);
    if (by.kind == V_CLOSURE && as_closure(by)->max_params == 1) return compare_keys(in, a, b, by);
    Value pair[2] = {a, b};
    return as_order(in, by.kind == V_CLOSURE ? closure_call(in, by, pair, 2) : call_method_z(in, by, "compare", pair, 2));
}

/* Java's natural order of two values of one class that are no objects to the script, and of strings and numbers. */
static int plain_order(Interp *in, Value a, Value b) {
    switch (a.kind) {
    case V_BOOL:
    case V_CHAR:
    case V_BYTE:
    case V_SHORT: return a.as.i - b.as.i;
    case V_STRING: return text_compare(string_text(as_string(a)), string_text(as_string(b)));
    default: return number_compare(in, a, b);
    }
}

Value java_compare(Interp *in, Value a, Value b) {
    if (is_null(a)) return throw_bare(in, EX_NULL_POINTER);
    bool plain = a.kind <= V_STRING;
    Class *comparable = class_known(in, CLS_COMPARABLE);
    if (!plain && !value_instanceof(in, a, comparable)) return throw_class_cast_to(in, a, comparable);
    if (is_null(b) || (plain && a.kind != b.kind)) return throw_class_cast(in, b, a);
    return plain ? v_int(plain_order(in, a, b)) : value_compare(in, a, b);
}

Value java_order(Interp *in, Value a, Value b, Value comparator) {
    return is_null(comparator) ? java_compare(in, a, b) : collection_compare(in, a, b, comparator);
}

Value compare_anything(Interp *in, Value a, Value b) {
    Value order = compare_natural(in, a, b);
    if (!is_abrupt(order) || (!thrown_is(in, EX_CLASS_CAST) && !thrown_is(in, EX_GROOVY_RUNTIME) && !thrown_is(in, EX_ILLEGAL_ARGUMENT)))
        return order;
    thrown_take(in);
    bool failed = false;
    int32_t x = value_hash(in, a, &failed), y = value_hash(in, b, &failed);
    bool same = !failed && x == y && value_java_equals(in, a, b, &failed);
    return failed ? V_THROWN : v_int(same ? 0 : x > y ? 1 : -1);
}

/* What is sorted. A key closure is asked for both keys at each comparison, as in Groovy; one that does nothing but look
 * is asked once an item, when its key is first wanted. */
typedef struct Sorting {
    TimSort sort;
    Interp *in;
    Value by;
    const Value *item;
    Value *key; /* V_ABRUPT: not yet wanted. NULL: keys are not kept */
} Sorting;

static int failed_compare(TimSort *sort) {
    sort->failed = true;
    return 0;
}

static int compare_by(TimSort *sort, uint32_t a, uint32_t b) {
    Sorting *s = (Sorting *)sort;
    Value order = collection_compare(s->in, s->item[a], s->item[b], s->by);
    return is_abrupt(order) ? failed_compare(sort) : order.as.i;
}

static int compare_items(TimSort *sort, uint32_t a, uint32_t b) {
    Sorting *s = (Sorting *)sort;
    Value order = compare_anything(s->in, s->item[a], s->item[b]);
    return is_abrupt(order) ? failed_compare(sort) : order.as.i;
}

static int compare_java(TimSort *sort, uint32_t a, uint32_t b) {
    Sorting *s = (Sorting *)sort;
    Value order = java_order(s->in, s->item[a], s->item[b], s->by);
    return is_abrupt(order) ? failed_compare(sort) : order.as.i;
}

static bool know_key(Sorting *s, uint32_t i) {
    if (s->key[i].kind == V_ABRUPT) s->key[i] = closure_call(s->in, s->by, &s->item[i], 1);
    return !is_abrupt(s->key[i]);
}

static int compare_kept_keys(TimSort *sort, uint32_t a, uint32_t b) {
    Sorting *s = (Sorting *)sort;
    if (!know_key(s, a) || !know_key(s, b)) return failed_compare(sort);
    Value order = compare_anything(s->in, s->key[a], s->key[b]);
    return is_abrupt(order) ? failed_compare(sort) : order.as.i;
}

static int compare_new_keys(TimSort *sort, uint32_t a, uint32_t b) {
    Sorting *s = (Sorting *)sort;
    Value x = closure_call(s->in, s->by, &s->item[a], 1);
    Value y = is_abrupt(x) ? x : closure_call(s->in, s->by, &s->item[b], 1);
    Value order = is_abrupt(y) ? y : compare_anything(s->in, x, y);
    return is_abrupt(order) ? failed_compare(sort) : order.as.i;
}

/* Objects of the script's own classes may have getters with effects. */
static bool may_keep_keys(Value by, const Value *item, uint32_t count) {
    if (!closure_only_looks(as_closure(by))) return false;
    for (uint32_t i = 0; i < count; i++)
        if (item[i].kind == V_OBJECT) return false;
    return true;
}

static void choose_compare(Sorting *s, uint32_t count) {
    bool keyed = s->by.kind == V_CLOSURE && as_closure(s->by)->max_params == 1;
    if (!keyed) {
        s->sort.compare = is_null(s->by) ? compare_items : compare_by;
    } else if (may_keep_keys(s->by, s->item, count)) {
        s->sort.compare = compare_kept_keys;
        s->key = gc_new_values(count);
        for (uint32_t i = 0; i < count; i++) s->key[i].kind = V_ABRUPT;
    } else {
        s->sort.compare = compare_new_keys;
    }
}

/* Nobody else has seen these arrays; large ones need not wait for the collector. */
static void give_back(Sorting *s, Value *copy, uint32_t count) {
    if (count < LARGE) return;
    gc_release(copy);
    gc_release(s->sort.order);
    if (s->key) gc_release(s->key);
}

static bool sort_items(Interp *in, Value *items, uint32_t count, Value by, bool java) {
    if (count < 2) return true;
    Value *copy = gc_new_values(count);
    memcpy(copy, items, count * sizeof *items);
    Sorting s = {.in = in, .by = by, .item = copy};
    s.sort.order = gc_atomic((count + count / 2 + 1) * sizeof *s.sort.order);
    s.sort.spare = s.sort.order + count;
    for (uint32_t i = 0; i < count; i++) s.sort.order[i] = i;
    if (java) s.sort.compare = compare_java;
    else choose_compare(&s, count);
    timsort(&s.sort, count);
    for (uint32_t i = 0; i < count; i++) items[i] = copy[s.sort.order[i]];
    give_back(&s, copy, count);
    if (s.sort.broken) throw_error(in, EX_ILLEGAL_ARGUMENT, "Comparison method violates its general contract!");
    return !s.sort.failed;
}

bool collection_sort(Interp *in, Value *items, uint32_t count, Value by) { return sort_items(in, items, count, by, false); }

bool java_sort(Interp *in, Value *items, uint32_t count, Value comparator) { return sort_items(in, items, count, comparator, true); }
