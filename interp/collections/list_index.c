/*
 * list[...] and array[...]: reading and replacing by integer, range or list of indices.
 */
#include "interp/collections/collections_methods.h"
#include "interp/collections/heirs.h"
#include "interp/collections/packed.h"
#include "interp/numbers/number_methods.h"
#include "interp/text/string.h"
#include "interp/state.h"

static Value throw_negative(Interp *in, int64_t index, uint32_t size) {
    return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Negative array index [%lld] too large for array size %u",
                       (long long)(index - size), size);
}

static inline bool is_index(Value v) { return v.kind >= V_BYTE && v.kind <= V_INT; }

int64_t list_place(Interp *in, int64_t index, uint32_t size) {
    if (index < 0) index += size;
    if (index >= 0) return index;
    throw_negative(in, index, size);
    return -1;
}

Value index_unboxed(Interp *in, Value index) {
    return is_index(index) ? index : value_cast(in, index, class_named(in, "int"));
}

/* A field of every item: list['name'], as the property access. */
static Value spread_property(Interp *in, Value list, Value name) {
    Value text = value_to_string(in, name);
    return is_abrupt(text) ? text : get_property(in, list, string_sym(in, as_string(text)));
}

static Value result_for(Interp *in, Value list) {
    if (list.kind != V_LIST) return list_new(in, 0);
    return list_has_default(in, list) ? list_default_like(in, list) : similar_collection(in, list);
}

static bool is_primitive_array(Value v) {
    return v.kind == V_ARRAY && v.as.obj->cls->element && v.as.obj->cls->element->flags & CLASS_PRIMITIVE;
}

static Value get_many(Interp *in, Value list, Value indices) {
    Iter it;
    bool primitive = is_primitive_array(list);
    Value result = list.kind == V_LIST && list_has_default(in, list) ? list_default_like(in, list) : list_new(in, 0);
    if (collection_too_deep(in) || !iter_start(in, &it, indices)) return V_THROWN;
    for (Value index; iter_next(in, &it, &index);) {
        bool nested = index.kind == V_RANGE || index.kind == V_LIST || (!primitive && index.kind == V_SET);
        if (!nested) index = index_unboxed(in, index);
        if (is_abrupt(index)) return index;
        if (primitive && !nested && index.as.i >= (int64_t)raw_list(list)->len) return throw_bare(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS);
        Value item = nested && index.kind != V_RANGE ? get_many(in, list, index) : list_get_at(in, list, index);
        if (is_abrupt(item)) return item;
        if (nested ? !collection_add_all(in, result, item, NULL) : !collection_add(in, result, item, NULL)) return V_THROWN;
    }
    return it.failed ? V_THROWN : result;
}

/* intArray[0..9]: one by one, so that the first index outside is what throws. */
static Value get_primitive_span(Interp *in, Value array, const Range *range) {
    int64_t from, to;
    bool reverse;
    Value result = list_new(in, 0);
    if (!range_borders(in, range, raw_list(array)->len, &from, &to, &reverse)) return V_THROWN;
    int step = to > from ? 1 : -1; /* Groovy makes a range of the borders, which for an empty one runs backwards */
    for (int64_t i = from; i != to - 1 + step; i += step) {
        if (i >= raw_list(array)->len) return throw_bare(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS);
        Value item = array_get(in, raw_list(array), i);
        if (is_abrupt(item)) return item;
        list_push(as_list(result), item);
    }
    List *items = as_list(result);
    for (uint32_t i = 0; reverse && i < items->len / 2; i++) {
        Value last = items->at[items->len - 1 - i];
        items->at[items->len - 1 - i] = items->at[i];
        items->at[i] = last;
    }
    return result;
}

static Value get_span(Interp *in, Value list, Range *range) {
    RangeSpan span;
    const List *items = items_of(in, list);
    if (!items) return V_THROWN;
    Value result = result_for(in, list);
    if (range->form == RANGE_EMPTY) return result;
    if (list_has_default(in, list)) { /* made up to the range's end */
        if (!range_resolve_open(in, range, items->len, &span)) return V_THROWN;
        if (span.to > items->len && is_abrupt(list_default_item(in, list, (int64_t)span.to - 1))) return V_THROWN;
    } else if (!range_resolve(in, range, items->len, &span)) {
        return V_THROWN;
    }
    uint32_t count = span.to - span.from, first = span.from;
    if (list.kind == V_RANGE && as_range(list)->reverse) { /* IntRange: counted from its low end; ObjectRange: one item or none */
        bool is_int = as_range(list)->form == RANGE_INT;
        if (is_int) first = items->len - span.to;
        else if (count > 1) return result;
    }
    list_insert_all(as_list(result), 0, items->at + first, count);
    for (uint32_t i = 0; span.reverse && i < count; i++) as_list(result)->at[i] = items->at[first + count - 1 - i];
    return result;
}

Value list_get_at(Interp *in, Value list, Value index) {
    if (is_index(index)) {
        if (list.kind == V_ARRAY) return array_get(in, raw_list(list), index.as.i);
        if (list.kind != V_LIST && list.kind != V_RANGE) return gdk_get_at(in, list, &index, 1);
        if (list.kind == V_LIST && list_has_default(in, list)) return list_default_at(in, list, index.as.i);
        int64_t size = collection_size(in, list), at = size < 0 ? -1 : list_place(in, index.as.i, (uint32_t)size);
        if (at < 0) return V_THROWN;
        if (list.kind == V_RANGE) return at < size ? range_at(in, as_range(list), (uint32_t)at) : v_null();
        if (at >= size || !list_default_items(in, list, at, at + 1)) return at >= size ? v_null() : V_THROWN;
        return as_list(list)->at[at];
    }
    if (index.kind == V_RANGE && is_primitive_array(list) && as_range(index)->form != RANGE_EMPTY)
        return get_primitive_span(in, list, as_range(index));
    if (index.kind == V_RANGE) return get_span(in, list, as_range(index));
    if (index.kind == V_LIST || index.kind == V_SET) return get_many(in, list, index);
    if (is_own_collection(in, index)) {
        Value places = collection_size(in, index) < 0 ? V_THROWN : list_from(in, index, false);
        return is_abrupt(places) ? places : get_many(in, list, places);
    }
    if (list.kind == V_ARRAY && (is_number(index) || index.kind == V_CHAR)) return array_get(in, raw_list(list), to_int(index));
    if (is_stringlike(index)) return spread_property(in, list, index);
    if (is_null(index)) return throw_ambiguous_index(in, list);
    return throw_missing_method(in, class_of(in, list), in->state->sym.get_at, &index, 1, false);
}

Value throw_ambiguous_index(Interp *in, Value of) {
    return throw_error(in, EX_GROOVY_RUNTIME,
                       "Ambiguous method overloading for method %s#getAt.\n"
                       "Cannot resolve which method to invoke for [null] due to overlapping prototypes between:\n"
                       "\t[interface groovy.lang.Range]\n\t[interface java.util.Collection]",
                       class_of(in, of)->name);
}

static bool is_many(Value v) { return v.kind == V_LIST || v.kind == V_SET || v.kind == V_RANGE; }

/* Nothing in the place of nothing: lists that refuse changes one by one have none to refuse. */
static bool puts_nothing(Interp *in, Value list, RangeSpan span, Value value) {
    bool none = is_many(value) && collection_size(in, value) == 0;
    return none && span.from == span.to && span.to <= collection_size(in, list) && collection_refuses_late(list);
}

/* list[from..to] = values: the span gives way to the values. */
static bool put_span(Interp *in, Value self, Range *range, Value value) {
    RangeSpan span;
    List *list = as_list(self);
    int64_t from, to;
    uint32_t size = list->len;
    bool open = range->form != RANGE_EMPTY, reverse;
    if (!range_borders(in, range, size, &from, &to, &reverse)) return false;
    if (open && to > size) { /* a list grows before its bounds are looked at */
        if (!list_writable(in, list, true)) return false;
        if (to > LIST_MOST_ITEMS) return !is_abrupt(throw_error(in, EX_OUT_OF_MEMORY, "Java heap space"));
        list_pad(list, (uint32_t)to);
    }
    if (!(open ? range_resolve_open : range_resolve)(in, range, size, &span)) return false;
    if (puts_nothing(in, self, span, value)) return true;
    if (!list_writable(in, list, true)) return false;
    Value many = is_many(value) ? list_from(in, value, true) : list_of(in, &value, 1);
    if (is_abrupt(many)) return false;
    Value copy = list_of(in, as_list(many)->at, as_list(many)->len);
    list_pad(list, span.from);
    list_remove_range(list, span.from, span.to < list->len ? span.to : list->len);
    list_insert_all(list, span.from, as_list(copy)->at, as_list(copy)->len);
    return true;
}

/* list[0, 2] = values, or one value for all. */
static bool put_many(Interp *in, Value list, const List *indices, Value value) {
    const List *values = value.kind == V_LIST || value.kind == V_RANGE ? items_of(in, value) : NULL;
    if (!values && value.kind == V_RANGE) return false;
    if (indices->len && indices->at[0].kind != V_INT && !is_null(indices->at[0])) {
        throw_error(in, EX_ILLEGAL_ARGUMENT, "Can only index a List with another List of Integers, not a List of %s",
                    class_of(in, indices->at[0])->name);
        return false;
    }
    if (is_null(value) || (indices->len && is_null(indices->at[0]))) return !is_abrupt(throw_bare(in, EX_NULL_POINTER));
    if (values && values->len != indices->len) {
        throw_error(in, EX_ILLEGAL_ARGUMENT, "Trying to replace %u elements with %u elements", indices->len, values->len);
        return false;
    }
    for (uint32_t i = 0; i < indices->len; i++) {
        Value index = indices->at[i];
        if (index.kind != V_INT) return throw_class_cast_to(in, index, class_known(in, CLS_INTEGER)), false;
        if (values ? !list_put_at(in, list, index, values->at[i]) : is_abrupt(list_set(in, list, (Value[]){index, value}, 2))) return false;
    }
    return true;
}

/* range[from..to] = values: refused, by an empty part once there is something to add. So are several places of a falling ObjectRange,
 * whose parts show none of their items. */
static bool put_into_part(Interp *in, Value range, Range *index, Value value) {
    RangeSpan span;
    int64_t size = collection_size(in, range), from, to;
    bool empty = index->form == RANGE_EMPTY, reverse;
    if (size < 0 || !range_borders(in, index, (uint32_t)size, &from, &to, &reverse)) return false;
    bool grows = !empty && to > size; /* before its bounds are looked at */
    if (!grows && !(empty ? range_resolve : range_resolve_open)(in, index, (uint32_t)size, &span)) return false;
    const Range *r = as_range(range);
    bool nothing = empty || (!grows && span.from == span.to);
    bool hidden = !grows && r->form == RANGE_OBJECT && r->reverse && span.to - span.from > 1;
    bool many = value_instanceof(in, value, class_known(in, CLS_COLLECTION));
    if (many && collection_size(in, value) == 0 && (nothing || hidden)) return true;
    bool says_so = nothing && (many || r->form != RANGE_EMPTY);
    throw_error(in, EX_UNSUPPORTED_OPERATION, says_so ? "cannot add to Empty Ranges" : NULL);
    return false;
}

/* A place or what is to be put there that is a collection of a script's class: its items. */
static Value plain(Interp *in, Value v) { return is_own_collection(in, v) ? list_from(in, v, false) : v; }

bool list_put_at(Interp *in, Value list, Value index, Value value) {
    if (index.kind == V_OBJECT) index = plain(in, index);
    if (value.kind == V_OBJECT && (index.kind == V_RANGE || index.kind == V_LIST)) value = plain(in, value);
    if (is_abrupt(index) || is_abrupt(value)) return false;
    if (is_null(index) && list.kind != V_ARRAY) return throw_bare(in, EX_NULL_POINTER), false;
    if (list.kind == V_ARRAY && is_number(index)) return array_set(in, raw_list(list), to_int(index), value);
    if (index.kind == V_RANGE && as_range(index)->form == RANGE_OBJECT) { /* to Groovy a list of indices like any other */
        const List *indices = items_of(in, index);
        return indices && put_many(in, list, indices, value);
    }
    if (list.kind == V_RANGE && index.kind == V_RANGE) return put_into_part(in, list, as_range(index), value);
    if (list.kind == V_RANGE && index.kind == V_LIST) return put_many(in, list, as_list(index), value);
    if (list.kind == V_RANGE) {
        uint32_t size = (uint32_t)collection_size(in, list);
        if (is_index(index) && list_place(in, index.as.i, size) < 0) return false;
        throw_bare(in, EX_UNSUPPORTED_OPERATION);
        return false;
    }
    if (is_index(index)) {
        List *l = as_list(list);
        int64_t at = list_place(in, index.as.i, l->len);
        if (at < 0 || !list_writable(in, l, at >= l->len)) return false;
        if (at < l->len) {
            l->at[at] = value;
            return true;
        }
        if (at > LIST_MOST_ITEMS) return !is_abrupt(throw_error(in, EX_OUT_OF_MEMORY, "Java heap space"));
        list_pad(l, (uint32_t)at);
        list_push(l, value);
        return true;
    }
    if (index.kind == V_RANGE) return put_span(in, list, as_range(index), value);
    if (index.kind == V_LIST) return put_many(in, list, as_list(index), value);
    Value pair[2] = {index, value};
    throw_missing_method(in, class_of(in, list), in->state->sym.put_at, pair, 2, false);
    return false;
}

/* --- arrays ------------------------------------------------------------------------------------------------- */

static bool beyond(Interp *in, const List *array, int64_t index) {
    if (index < array->len) return false;
    throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Index %lld out of bounds for length %u", (long long)index, array->len);
    return true;
}

static int64_t array_place(Interp *in, const List *array, int64_t index) {
    return beyond(in, array, index) ? -1 : list_place(in, index, array->len);
}

Value array_get(Interp *in, List *array, int64_t index) {
    int64_t at = array_place(in, array, index);
    return at < 0 ? V_THROWN : list_item(array, (uint32_t)at);
}

bool array_set(Interp *in, List *array, int64_t index, Value value) {
    int64_t at = array_place(in, array, index);
    if (at < 0) return false;
    Class *element = array->obj.cls->element;
    if (is_null(value) && element && element->flags & CLASS_PRIMITIVE && element->kind != V_BOOL) {
        throw_bare(in, EX_NULL_POINTER);
        return false;
    }
    if (element && element != in->kinds[V_OBJECT] && in->kinds[value.kind] != element && (value.kind != V_INT || element->kind != V_INT)) {
        value = value_cast(in, value, element);
        if (is_abrupt(value)) return false;
    }
    if (array->packing) packed_set(array, (uint32_t)at, value);
    else array->at[at] = value;
    return true;
}

/* What a single character stands for in an array of characters or numbers. */
static Value single_char(Interp *in, Value v) {
    Text text;
    if (!is_stringlike(v)) return v.kind == V_CHAR || is_null(v) ? v : throw_class_cast_to(in, v, in->kinds[V_CHAR]);
    if (!value_text(in, v, &text)) return V_THROWN;
    if (text_units(text) != 1) return throw_error(in, EX_ILLEGAL_ARGUMENT, "String of length 1 expected but got a bigger one");
    return v_char(string_unit(as_string(string_new(in, text)), 0));
}

static Value as_primitive_item(Interp *in, Value v, const Class *element) {
    if (is_null(v)) return throw_bare(in, EX_NULL_POINTER);
    if (element->kind == V_BOOL) return v.kind == V_BOOL ? v : throw_class_cast_to(in, v, in->kinds[V_BOOL]);
    if (element->kind == V_CHAR) return single_char(in, v);
    if (element->kind != V_BYTE && (v.kind == V_CHAR || is_stringlike(v))) v = single_char(in, v);
    if (is_abrupt(v)) return v;
    if (v.kind == V_CHAR && element->kind != V_BYTE) v = v_int(v.as.i);
    if (!is_number(v) || v.kind == V_CHAR) return throw_class_cast_to(in, v, class_known(in, CLS_NUMBER));
    return number_convert(in, v, element->kind);
}

static Value as_object_item(Interp *in, Value v, Class *element) {
    bool numbers = class_is_subclass(element, class_known(in, CLS_NUMBER));
    if (is_number(v) && v.kind != V_CHAR) v = in->kinds[v.kind] == element ? v : value_cast(in, v, element);
    else if (element == in->kinds[V_CHAR]) v = single_char(in, v);
    else if (numbers && (v.kind == V_CHAR || is_stringlike(v))) v = single_char(in, v), v = is_abrupt(v) ? v : value_cast(in, v, element);
    else if (element->flags & CLASS_ARRAY) v = value_cast(in, v, element);
    return v;
}

static bool may_store(Interp *in, Value v, Class *element) {
    if (is_null(v) || element->flags & CLASS_PRIMITIVE || value_instanceof(in, v, element)) return true;
    throw_error(in, EX_ARRAY_STORE, "%s", class_of(in, v)->name);
    return false;
}

/* The value is converted before Java looks whether there is such a place; only an index before the start is noticed earlier. */
bool array_put(Interp *in, List *array, int64_t index, Value value) {
    int64_t at = list_place(in, index, array->len);
    if (at < 0) return false;
    Class *element = array->obj.cls->element;
    bool any = !element || element == in->kinds[V_OBJECT];
    if (!any && (value.kind != element->kind || !(element->flags & CLASS_PRIMITIVE)))
        value = element->flags & CLASS_PRIMITIVE ? as_primitive_item(in, value, element) : as_object_item(in, value, element);
    if (is_abrupt(value) || beyond(in, array, at) || !(any || may_store(in, value, element))) return false;
    if (array->packing) packed_set(array, (uint32_t)at, value);
    else array->at[at] = value;
    return true;
}
