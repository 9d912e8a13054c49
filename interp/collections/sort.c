/*
 * Ordering: comparing by Groovy's rules (natural order, key closures, comparator closures, Comparator objects), and a
 * stable merge sort that asks for few comparisons where the input is already in order.
 */
#include "interp/collections/collections.h"
#include "interp/interp.h"
#include "interp/known.h"
#include "interp/thrown.h"

enum {
    RUN = 32,    /* pieces of this size are sorted by insertion */
    LARGE = 4096 /* from so many items on the working memory is given back at once */
};

/* What a comparator closure or compare() gave, as a number below, at or above zero. */
static Value as_order(Interp *in, Value result)
{
    if (is_abrupt(result)) return result;
    if (result.kind >= V_CHAR && result.kind <= V_INT) return v_int(result.as.i);
    if (result.kind == V_LONG) return v_int((int32_t)result.as.l);
    Value number = value_cast(in, result, class_named(in, "int"));
    return is_abrupt(number) ? number : v_int(number.as.i);
}

static Value compare_texts(const String *a, const String *b)
{
    size_t least = a->len < b->len ? a->len : b->len;
    int order = memcmp(a->text, b->text, least);
    if (order == 0) order = (a->len > b->len) - (a->len < b->len);
    return v_int((order > 0) - (order < 0));
}

static Value compare_natural(Interp *in, Value a, Value b)
{
    if (a.kind == V_INT && b.kind == V_INT) return v_int((a.as.i > b.as.i) - (a.as.i < b.as.i));
    if (a.kind == V_STRING && b.kind == V_STRING && as_string(a)->ascii && as_string(b)->ascii)
        return compare_texts(as_string(a), as_string(b));
    return value_compare(in, a, b);
}

static Value compare_keys(Interp *in, Value a, Value b, Value closure)
{
    Value x = closure_call(in, closure, &a, 1);
    Value y = is_abrupt(x) ? x : closure_call(in, closure, &b, 1);
    return is_abrupt(y) ? y : compare_natural(in, x, y);
}

Value collection_compare(Interp *in, Value a, Value b, Value by)
{
    if (is_null(by)) return compare_natural(in, a, b);
    if (by.kind == V_CLOSURE && as_closure(by)->max_params < 2) return compare_keys(in, a, b, by);
    Value pair[2] = {a, b};
    return as_order(in, by.kind == V_CLOSURE ? closure_call(in, by, pair, 2) : call_method_z(in, by, "compare", pair, 2));
}

/* sort() without a rule: what cannot be compared is ordered by hash code. */
static Value compare_anything(Interp *in, Value a, Value b)
{
    Value order = compare_natural(in, a, b);
    if (!is_abrupt(order) || (!thrown_is(in, EX_CLASS_CAST) && !thrown_is(in, EX_GROOVY_RUNTIME) && !thrown_is(in, EX_ILLEGAL_ARGUMENT)))
        return order;
    thrown_take(in);
    bool failed = false;
    int32_t x = value_hash(in, a, &failed), y = value_hash(in, b, &failed);
    return failed ? V_THROWN : v_int(x > y ? 1 : -1);
}

/* What is sorted: values, and beside them the keys that a closure of one parameter gave (else the values themselves). */
typedef struct Sorting {
    Interp *in;
    Value by;
    bool keyed, anything, failed;
    Value *item, *key, *spare_item, *spare_key;
} Sorting;

/* Is `a` below `b`? As Java does, the comparator is always given the later item first. */
static bool is_below(Sorting *s, Value a, Value b)
{
    if (s->failed) return false;
    Value order = s->keyed || s->anything ? compare_anything(s->in, a, b) : collection_compare(s->in, a, b, s->by);
    s->failed = is_abrupt(order);
    return !s->failed && order.as.i < 0;
}

static void reverse(Value *at, uint32_t from, uint32_t to)
{
    while (from + 1 < to) {
        Value held = at[from];
        at[from++] = at[--to];
        at[to] = held;
    }
}

/* How many items from `from` on are in order already (a strictly falling run is turned round). */
static uint32_t natural_run(Sorting *s, uint32_t from, uint32_t to)
{
    uint32_t end = from + 1;
    if (end == to) return 1;
    bool falling = is_below(s, s->key[end], s->key[from]);
    for (end++; end < to && is_below(s, s->key[end], s->key[end - 1]) == falling; end++) {}
    if (falling) {
        reverse(s->key, from, end);
        if (s->keyed) reverse(s->item, from, end);
    }
    return end - from;
}

static void put_in(Value *at, uint32_t place, uint32_t from)
{
    Value held = at[from];
    memmove(at + place + 1, at + place, sizeof(Value) * (from - place));
    at[place] = held;
}

/* Binary insertion behind the natural run. */
static void sort_run(Sorting *s, uint32_t from, uint32_t to)
{
    for (uint32_t next = from + natural_run(s, from, to); next < to && !s->failed; next++) {
        uint32_t low = from, high = next;
        while (low < high) {
            uint32_t middle = low + (high - low) / 2;
            if (is_below(s, s->key[next], s->key[middle])) high = middle;
            else low = middle + 1;
        }
        put_in(s->key, low, next);
        if (s->keyed) put_in(s->item, low, next);
    }
}

static void merge(Sorting *s, uint32_t from, uint32_t middle, uint32_t to)
{
    if (!is_below(s, s->key[middle], s->key[middle - 1])) return; /* in order already */
    uint32_t left = middle - from, l = 0, r = middle, at = from;
    memcpy(s->spare_key, s->key + from, sizeof(Value) * left);
    if (s->keyed) memcpy(s->spare_item, s->item + from, sizeof(Value) * left);
    while (l < left) {
        bool take_right = r < to && is_below(s, s->key[r], s->spare_key[l]);
        s->key[at] = take_right ? s->key[r] : s->spare_key[l];
        if (s->keyed) s->item[at] = take_right ? s->item[r] : s->spare_item[l];
        if (take_right) r++;
        else l++;
        at++;
    }
}

static void sort_part(Sorting *s, uint32_t from, uint32_t to)
{
    if (s->failed) return;
    if (to - from < RUN) {
        sort_run(s, from, to);
        return;
    }
    uint32_t middle = from + (to - from) / 2;
    sort_part(s, from, middle);
    sort_part(s, middle, to);
    if (!s->failed) merge(s, from, middle, to);
}

/* Asks the closure for each item's key, once. */
static bool make_keys(Sorting *s, uint32_t count)
{
    s->key = gc_new_array(Value, count);
    s->spare_item = gc_new_array(Value, count / 2 + 1);
    for (uint32_t i = 0; i < count; i++) {
        s->key[i] = closure_call(s->in, s->by, &s->item[i], 1);
        if (is_abrupt(s->key[i])) return false;
    }
    return true;
}

/* Nobody else has seen these arrays; large ones need not wait for the collector. */
static void give_back(Sorting *s, uint32_t count)
{
    if (count < LARGE) return;
    gc_release(s->spare_key);
    if (!s->keyed) return;
    gc_release(s->spare_item);
    gc_release(s->key);
}

bool collection_sort(Interp *in, Value *items, uint32_t count, Value by)
{
    if (count < 2) return true;
    Sorting s = {.in = in, .by = by, .item = items, .key = items, .anything = is_null(by)};
    s.keyed = by.kind == V_CLOSURE && as_closure(by)->max_params < 2;
    s.spare_key = gc_new_array(Value, count / 2 + 1);
    if (!s.keyed || make_keys(&s, count)) sort_part(&s, 0, count);
    else s.failed = true;
    give_back(&s, count);
    return !s.failed;
}
