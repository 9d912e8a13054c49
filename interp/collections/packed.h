/*
 * Long arrays of a primitive type lie packed, as C has them, until somebody wants their elements as Values: as_list()
 * (interp/object.h) then lays them out as those, for good. What works on the packed form is here, and what is done most:
 * creating, reading, writing, copying, iterating. Only raw_list() yields a list that may be packed.
 */
#ifndef SLUICE_INTERP_PACKED_H
#define SLUICE_INTERP_PACKED_H

#include "interp/object.h"

enum { PACKED_FROM = 32 }; /* shorter arrays are not worth it */

/* Makes a new array of such elements (by their Kind) packed, all zero. */
void packed_start(List *array, Kind element, uint32_t length);
/* Element i < len of a packed array. */
static inline Value packed_get(const List *array, uint32_t i) {
    const void *at = array->at;
    switch ((Kind)array->packing) {
    case V_BOOL: return v_bool(((const uint8_t *)at)[i] != 0);
    case V_BYTE: return v_byte(((const int8_t *)at)[i]);
    case V_CHAR: return v_char(((const uint16_t *)at)[i]);
    case V_SHORT: return v_short(((const int16_t *)at)[i]);
    case V_INT: return v_int(((const int32_t *)at)[i]);
    case V_LONG: return v_long(((const int64_t *)at)[i]);
    case V_FLOAT: return v_float((double)((const float *)at)[i]);
    default: return v_double(((const double *)at)[i]);
    }
}

/* Sets it to a value of the element's own kind. */
static inline void packed_set(List *array, uint32_t i, Value v) {
    void *at = array->at;
    switch ((Kind)array->packing) {
    case V_BOOL: ((uint8_t *)at)[i] = v.as.i != 0; break;
    case V_BYTE: ((int8_t *)at)[i] = (int8_t)v.as.i; break;
    case V_CHAR: ((uint16_t *)at)[i] = (uint16_t)v.as.i; break;
    case V_SHORT: ((int16_t *)at)[i] = (int16_t)v.as.i; break;
    case V_INT: ((int32_t *)at)[i] = v.as.i; break;
    case V_LONG: ((int64_t *)at)[i] = v.as.l; break;
    case V_FLOAT: ((float *)at)[i] = (float)v.as.d; break;
    default: ((double *)at)[i] = v.as.d;
    }
}

/* Element i < len of any list or array. */
static inline Value list_item(const List *list, uint32_t i) { return list->packing ? packed_get(list, i) : list->at[i]; }

/* Copies elements between arrays of one element type, which may be one array and may be packed. */
void array_move(List *to, uint32_t at, List *from, uint32_t first, uint32_t count);
/* Sorts the part [from, to) as java.util.Arrays does. */
void packed_sort(List *array, uint32_t from, uint32_t to);

#endif
