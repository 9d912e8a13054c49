/*
 * Packed arrays: making, unpacking, copying, sorting.
 */
#include "interp/collections/packed.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static size_t packed_width(Kind element) {
    switch (element) {
    case V_BOOL:
    case V_BYTE: return 1;
    case V_CHAR:
    case V_SHORT: return 2;
    case V_INT:
    case V_FLOAT: return 4;
    default: return 8;
    }
}

static char *packed_at(const List *array, uint32_t i) {
    return (char *)array->at + i * packed_width((Kind)array->packing);
}

void packed_start(List *array, Kind element, uint32_t length) {
    size_t size = packed_width(element) * length;
    array->packing = (uint8_t)element;
    array->at = memset(gc_large(size), 0, size);
    array->len = array->cap = length;
}

void list_unpack(List *array) {
    Value *at = gc_new_values(array->len);
    void *packed = array->at;
    for (uint32_t i = 0; i < array->len; i++) at[i] = packed_get(array, i);
    array->at = at;
    array->packing = V_NULL;
    gc_release(packed);
}

void array_move(List *to, uint32_t at, List *from, uint32_t first, uint32_t count) {
    if (to->packing != from->packing) {
        if (to->packing) list_unpack(to);
        else list_unpack(from);
    }
    if (to->packing) memmove(packed_at(to, at), packed_at(from, first), count * packed_width((Kind)to->packing));
    else memmove(to->at + at, from->at + first, count * sizeof(Value));
}

/* --- sorting ---------------------------------------------------------------------------------------------- */

#define BY_ORDER(name, T)                                                                                              \
    static int name(const void *a, const void *b)                                                                      \
    {                                                                                                                  \
        T x = *(const T *)a, y = *(const T *)b;                                                                        \
        return (x > y) - (x < y);                                                                                      \
    }
BY_ORDER(by_byte, int8_t)
BY_ORDER(by_char, uint16_t)
BY_ORDER(by_short, int16_t)
BY_ORDER(by_int, int32_t)
BY_ORDER(by_long, int64_t)

/* Double.compare: -0.0 lies below 0.0, and NaN above all. */
static int double_order(double a, double b) {
    if (a != b && !isnan(a) && !isnan(b)) return a < b ? -1 : 1;
    if (isnan(a) || isnan(b)) return (isnan(a) != 0) - (isnan(b) != 0);
    return (signbit(b) != 0) - (signbit(a) != 0);
}

static int by_float(const void *a, const void *b) { return double_order((double)*(const float *)a, (double)*(const float *)b); }
static int by_double(const void *a, const void *b) { return double_order(*(const double *)a, *(const double *)b); }

void packed_sort(List *array, uint32_t from, uint32_t to) {
    static int (*const order[])(const void *, const void *) = {
        [V_BOOL] = by_byte, [V_BYTE] = by_byte, [V_CHAR] = by_char,   [V_SHORT] = by_short,
        [V_INT] = by_int,   [V_LONG] = by_long, [V_FLOAT] = by_float, [V_DOUBLE] = by_double,
    };
    qsort(packed_at(array, from), to - from, packed_width((Kind)array->packing), order[array->packing]);
}
