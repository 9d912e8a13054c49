/*
 * java.util.Arrays. Where a method takes part of an array, the part is checked as Java does, before anything else; a method
 * for two arrays takes them whole or both in part.
 */
#include "interp/collections/collections_methods.h"
#include "interp/collections/packed.h"
#include "interp/collections/streams.h"

/* Part of an array; what take_raw_part() yields may be packed. */
typedef struct Part {
    List *of;
    uint32_t from, to;
} Part;

static inline uint32_t part_len(const Part *p) { return p->to - p->from; }

/* The part of args[0] that args[1] and args[2] name; false: thrown. */
static bool take_raw_range(Interp *in, const Value *args, Part *part) {
    if (!is_array(in, args[0])) return false;
    List *array = raw_list(args[0]);
    int32_t from = args[1].as.i, to = args[2].as.i;
    *part = (Part){array, (uint32_t)from, (uint32_t)to};
    if (from > to) {
        throw_error(in, EX_ILLEGAL_ARGUMENT, "fromIndex(%d) > toIndex(%d)", from, to);
        return false;
    }
    if (from >= 0 && (uint32_t)to <= array->len) return true;
    throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "Array index out of range: %d", from < 0 ? from : to);
    return false;
}

static bool take_range(Interp *in, const Value *args, Part *part) {
    return take_raw_range(in, args, part) && as_list(args[0]);
}

static bool take_whole(Interp *in, Value array, Part *part) {
    if (!is_array(in, array)) return false;
    *part = (Part){as_list(array), 0, as_list(array)->len};
    return true;
}

/* What f(array, ...) or f(array, from, to, ...) works on; `least`: arguments of the first form. */
static bool take_part(Interp *in, const Value *args, int argc, int least, Part *part) {
    return argc >= least + 2 ? take_range(in, args, part) : take_whole(in, args[0], part);
}

static bool take_raw_part(Interp *in, const Value *args, int argc, int least, Part *part) {
    if (argc >= least + 2) return take_raw_range(in, args, part);
    if (!is_array(in, args[0])) return false;
    *part = (Part){raw_list(args[0]), 0, raw_list(args[0])->len};
    return true;
}

/* f(a, b), f(a, from, to, b, from, to), each with a Comparator behind or not, which may not be null. */
static bool take_two(Interp *in, const Value *args, int argc, Part *a, Part *b, Value *comparator) {
    *comparator = argc % 2 ? args[argc - 1] : v_null();
    if (argc % 2 && is_null(*comparator)) {
        throw_bare(in, EX_NULL_POINTER);
        return false;
    }
    if (argc < 6) return take_whole(in, args[0], a) && take_whole(in, args[1], b);
    return take_range(in, args, a) && take_range(in, args + 3, b);
}

/* --- text, hash ------------------------------------------------------------------------------------------------------- */

/* asList(Object...): writes through to the array, may not grow. */
static NATIVE(as_list_native) {
    if (argc == 1 && is_null(args[0])) return throw_bare(in, EX_NULL_POINTER);
    Value list = list_new_of(in, class_known(in, CLS_ARRAYS_LIST), 0);
    List *l = as_list(list);
    if (argc == 1 && args[0].kind == V_ARRAY) {
        l->at = as_list(args[0])->at;
        l->len = l->cap = as_list(args[0])->len;
    } else {
        list_insert_all(l, 0, args, (uint32_t)argc);
    }
    l->fixed = true;
    return list;
}

static bool print_items(Interp *in, Buf *out, Value array, bool deep) {
    const List *items = as_list(array);
    if (collection_too_deep(in)) return false;
    buf_char(out, '[');
    for (uint32_t i = 0; i < items->len; i++) {
        if (i) buf_z(out, ", ");
        if (deep && items->at[i].kind == V_ARRAY) {
            if (!print_items(in, out, items->at[i], true)) return false;
            continue;
        }
        Value text = value_object_text(in, items->at[i]);
        if (is_abrupt(text)) return false;
        buf_text(out, string_text(as_string(text)));
    }
    buf_char(out, ']');
    return true;
}

static Value array_text(Interp *in, Value array, bool deep) {
    Buf out = {0};
    if (is_null(array)) return string_z(in, "null");
    if (!is_array(in, array) || !print_items(in, &out, array, deep)) return V_THROWN;
    return string_new(in, buf_as_text(&out));
}
static NATIVE(to_string) { return array_text(in, args[0], false); }
static NATIVE(deep_to_string) { return array_text(in, args[0], true); }

static Value array_hash(Interp *in, Value array, bool deep) {
    uint32_t hash = 1;
    bool failed = false;
    if (is_null(array)) return v_int(0);
    if (!is_array(in, array) || collection_too_deep(in)) return V_THROWN;
    for (uint32_t i = 0; i < as_list(array)->len && !failed; i++) {
        Value item = as_list(array)->at[i];
        bool inner = deep && item.kind == V_ARRAY;
        Value one = inner ? array_hash(in, item, true) : v_int(is_null(item) ? 0 : value_hash(in, item, &failed));
        if (is_abrupt(one)) return one;
        hash = 31 * hash + (uint32_t)one.as.i;
    }
    return failed ? V_THROWN : v_int((int32_t)hash);
}
static NATIVE(hash_code) { return array_hash(in, args[0], false); }
static NATIVE(deep_hash_code) { return array_hash(in, args[0], true); }

/* --- two arrays ------------------------------------------------------------------------------------------------------- */

static bool items_equal(Interp *in, Value a, Value b, Value comparator, bool *failed) {
    if (is_null(comparator)) return value_java_equals(in, a, b, failed);
    Value order = collection_compare(in, a, b, comparator);
    *failed |= is_abrupt(order);
    return !*failed && order.as.i == 0;
}

/* How many items at the front of both are equal; -1: thrown. `same`: of the same object the comparator is not asked. */
static int64_t equal_items(Interp *in, const Part *a, const Part *b, Value comparator, bool same) {
    uint32_t least = part_len(a) < part_len(b) ? part_len(a) : part_len(b), i = 0;
    bool failed = false;
    for (; i < least; i++) {
        Value x = a->of->at[a->from + i], y = b->of->at[b->from + i];
        if (!(same && !is_null(comparator) && value_same(x, y)) && !items_equal(in, x, y, comparator, &failed)) break;
    }
    return failed ? -1 : (int64_t)i;
}

static NATIVE(equals) {
    Part a, b;
    Value comparator;
    if (argc < 6 && (is_null(args[0]) || is_null(args[1])) && (argc == 2 || !is_null(args[2])))
        return v_bool(is_null(args[0]) && is_null(args[1]));
    if (!take_two(in, args, argc, &a, &b, &comparator)) return V_THROWN;
    if (part_len(&a) != part_len(&b)) return v_bool(false);
    if (argc == 3 && a.of == b.of) return v_bool(true);
    int64_t same = equal_items(in, &a, &b, comparator, false);
    return same < 0 ? V_THROWN : v_bool(same == part_len(&a));
}

static bool of_one_kind(const List *a, const List *b) {
    const Class *x = a->obj.cls->element, *y = b->obj.cls->element;
    return x == y || !((x && x->flags & CLASS_PRIMITIVE) || (y && y->flags & CLASS_PRIMITIVE));
}

bool arrays_deep_equal(Interp *in, Value a, Value b, bool *failed) {
    if (a.kind != V_ARRAY || b.kind != V_ARRAY) return value_java_equals(in, a, b, failed);
    const List *x = as_list(a), *y = as_list(b);
    if (x->len != y->len || !of_one_kind(x, y)) return false;
    if (collection_too_deep(in)) return !(*failed = true);
    for (uint32_t i = 0; i < x->len; i++)
        if (!arrays_deep_equal(in, x->at[i], y->at[i], failed)) return false;
    return true;
}

static NATIVE(deep_equals) {
    bool failed = false, same = arrays_deep_equal(in, args[0], args[1], &failed);
    return failed ? V_THROWN : v_bool(same);
}

static NATIVE(mismatch) {
    Part a, b;
    Value comparator;
    if (!take_two(in, args, argc, &a, &b, &comparator)) return V_THROWN;
    int64_t same = equal_items(in, &a, &b, comparator, true);
    if (same < 0) return V_THROWN;
    bool whole = same == part_len(&a) && same == part_len(&b);
    return v_int(whole ? -1 : (int32_t)same);
}

/* Whole numbers as if they had no sign; bytes and shorts yield their difference. */
static Value unsigned_order(Value a, Value b) {
    if (a.kind == V_BYTE) return v_int((uint8_t)a.as.i - (uint8_t)b.as.i);
    if (a.kind == V_SHORT) return v_int((uint16_t)a.as.i - (uint16_t)b.as.i);
    uint64_t x = a.kind == V_LONG ? (uint64_t)a.as.l : (uint32_t)a.as.i, y = b.kind == V_LONG ? (uint64_t)b.as.l : (uint32_t)b.as.i;
    return v_int((x > y) - (x < y));
}

static Value item_order(Interp *in, Value a, Value b, Value comparator, bool is_unsigned) {
    if (is_unsigned) return unsigned_order(a, b);
    if (is_null(comparator) && (is_null(a) || is_null(b))) return v_int(is_null(b) - is_null(a));
    return value_same(a, b) ? v_int(0) : java_order(in, a, b, comparator);
}

static Value arrays_order(Interp *in, const Value *args, int argc, bool is_unsigned) {
    Part a, b;
    Value comparator;
    if (argc < 6 && (is_null(args[0]) || is_null(args[1])) && (argc == 2 || !is_null(args[2])))
        return v_int(is_null(args[1]) - is_null(args[0]));
    if (!take_two(in, args, argc, &a, &b, &comparator)) return V_THROWN;
    uint32_t least = part_len(&a) < part_len(&b) ? part_len(&a) : part_len(&b);
    for (uint32_t i = 0; i < least; i++) {
        Value order = item_order(in, a.of->at[a.from + i], b.of->at[b.from + i], comparator, is_unsigned);
        if (is_abrupt(order) || order.as.i) return order;
    }
    return v_int((int32_t)part_len(&a) - (int32_t)part_len(&b));
}
static NATIVE(compare) { return arrays_order(in, args, argc, false); }
static NATIVE(compare_unsigned) { return arrays_order(in, args, argc, true); }

/* --- changing --------------------------------------------------------------------------------------------------------- */

/* May this be stored in the array as it is? Thrown otherwise. */
static bool storable(Interp *in, const List *array, Value v) {
    Class *element = array->obj.cls->element;
    if (!element || element->flags & CLASS_PRIMITIVE || is_null(v) || value_instanceof(in, v, element)) return true;
    throw_error(in, EX_ARRAY_STORE, "%s", class_of(in, v)->name);
    return false;
}

static NATIVE(fill) {
    Part part;
    Value v = args[argc - 1];
    if (!take_raw_part(in, args, argc, 2, &part)) return V_THROWN;
    if (part_len(&part) && !storable(in, part.of, v)) return V_THROWN;
    for (uint32_t i = part.from; i < part.to; i++) {
        if (part.of->packing) packed_set(part.of, i, v);
        else part.of->at[i] = v;
    }
    return v_null();
}

static NATIVE(sort) {
    Part part;
    bool by = argc == 2 || argc == 4;
    if (!take_raw_part(in, args, argc, by ? 2 : 1, &part)) return V_THROWN;
    if (part.of->packing) {
        packed_sort(part.of, part.from, part.to);
        return v_null();
    }
    return java_sort(in, part.of->at + part.from, part_len(&part), by ? args[argc - 1] : v_null()) ? v_null() : V_THROWN;
}

/* What a function made of an index or of two items becomes an item of the array; false: thrown. */
static bool put_made(Interp *in, List *array, uint32_t at, Value made) {
    Class *element = array->obj.cls->element;
    if (is_abrupt(made)) return false;
    if (!element || !(element->flags & CLASS_PRIMITIVE)) {
        if (!storable(in, array, made)) return false;
    } else if (!is_number(made)) {
        throw_class_cast_to(in, made, class_boxed(in, element));
        return false;
    } else {
        made = value_cast(in, made, element);
        if (is_abrupt(made)) return false;
    }
    array->at[at] = made;
    return true;
}

static NATIVE(set_all) {
    if (is_null(args[1])) return throw_bare(in, EX_NULL_POINTER);
    if (!is_array(in, args[0])) return V_THROWN;
    List *array = as_list(args[0]);
    for (uint32_t i = 0; i < array->len; i++) {
        Value index = v_int((int32_t)i);
        if (!put_made(in, array, i, functional_apply(in, args[1], &index, 1))) return V_THROWN;
    }
    return v_null();
}

static NATIVE(parallel_prefix) {
    Part part;
    if (is_null(args[argc - 1])) return throw_bare(in, EX_NULL_POINTER);
    if (!take_part(in, args, argc, 2, &part)) return V_THROWN;
    for (uint32_t i = part.from + 1; i < part.to; i++)
        if (!put_made(in, part.of, i, functional_apply(in, args[argc - 1], &part.of->at[i - 1], 2))) return V_THROWN;
    return v_null();
}

/* --- searching, copying, streams --------------------------------------------------------------------------------------- */

static NATIVE(binary_search) {
    Part part;
    bool by = argc == 3 || argc == 5; /* with a Comparator behind */
    Value key = args[argc - (by ? 2 : 1)];
    if (!take_part(in, args, argc, by ? 3 : 2, &part)) return V_THROWN;
    int64_t low = part.from, high = (int64_t)part.to - 1;
    while (low <= high) {
        int64_t middle = (low + high) / 2;
        Value order = java_order(in, part.of->at[middle], key, by ? args[argc - 1] : v_null());
        if (is_abrupt(order)) return order;
        if (order.as.i == 0) return v_int((int32_t)middle);
        if (order.as.i < 0) low = middle + 1;
        else high = middle - 1;
    }
    return v_int((int32_t)(-low - 1));
}

Value throw_element_mismatch(Interp *in, const Class *from, const Class *to) {
    if (class_is_subclass(to, from))
        return throw_error(in, EX_ARRAY_STORE,
                           "arraycopy: element type mismatch: can not cast one of the elements of %s[] to the type of the destination "
                           "array, %s", from->name, to->name);
    return throw_error(in, EX_ARRAY_STORE, "arraycopy: type mismatch: can not copy %s[] into %s[]", from->name, to->name);
}

/* A new array of `length` items, the first of which are those of `from` from `start` on; what lies beyond its end is the type's
 * default. `of`: the class of the new array, or null: that of the old one. */
static Value copy_items(Interp *in, List *from, int64_t start, int64_t length, Value of) {
    Class *element = from->obj.cls->element, *wanted = of.kind == V_CLASS ? as_class(of)->element : element;
    if (!wanted) return throw_bare(in, EX_NULL_POINTER);
    Value copy = array_new(in, wanted, (uint32_t)length);
    if (start < 0) {
        bool primitive = element->flags & CLASS_PRIMITIVE;
        return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "arraycopy: source index %lld out of bounds for %s[%u]", (long long)start,
                           primitive ? element->name : "object array", from->len);
    }
    if (start > from->len)
        return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "arraycopy: length %lld is negative", (long long)(from->len - start));
    if (!class_is_subclass(element, wanted) && !class_is_subclass(wanted, element)) return throw_element_mismatch(in, element, wanted);
    if (from->packing) {
        array_move(raw_list(copy), 0, from, (uint32_t)start, (uint32_t)(length < from->len - start ? length : from->len - start));
        return copy;
    }
    for (int64_t i = 0; i < length && start + i < from->len; i++) {
        Value item = from->at[start + i];
        if (wanted != element && !is_null(item) && !value_instanceof(in, item, wanted)) return throw_element_mismatch(in, element, wanted);
        as_list(copy)->at[i] = item;
    }
    return copy;
}

/* No JVM of a usual size has room for such an array. */
static bool has_room(Interp *in, int32_t length) {
    enum { MOST = 1 << 28 };
    if (length <= MOST) return true;
    throw_error(in, EX_OUT_OF_MEMORY, "Java heap space");
    return false;
}

/* The class of the copy that was asked for has to be one of an array. */
static bool makes_array(Interp *in, Value cls) {
    if (cls.kind == V_CLASS && as_class(cls)->element) return true;
    throw_bare(in, EX_NULL_POINTER);
    return false;
}

static NATIVE(copy_of) {
    int32_t length = args[1].as.i;
    if (argc > 2 && !makes_array(in, args[2])) return V_THROWN;
    if (!has_room(in, length)) return V_THROWN;
    if (length < 0) return throw_error(in, EX_NEGATIVE_ARRAY_SIZE, "%d", length);
    return is_array(in, args[0]) ? copy_items(in, raw_list(args[0]), 0, length, argc > 2 ? args[2] : v_null()) : V_THROWN;
}

static NATIVE(copy_of_range) {
    int32_t from = args[1].as.i, to = args[2].as.i, length = (int32_t)((uint32_t)to - (uint32_t)from);
    if (length < 0) return throw_error(in, EX_ILLEGAL_ARGUMENT, "%d > %d", from, to);
    if (argc > 3 && !makes_array(in, args[3])) return V_THROWN;
    if (!has_room(in, length)) return V_THROWN;
    return is_array(in, args[0]) ? copy_items(in, raw_list(args[0]), from, length, argc > 3 ? args[3] : v_null()) : V_THROWN;
}

/* Asked for its class before anything else. */
static NATIVE(copy_of_objects) { return is_array(in, args[0]) ? copy_of(in, self, args, argc) : V_THROWN; }
static NATIVE(copy_of_range_of_objects) { return is_array(in, args[0]) ? copy_of_range(in, self, args, argc) : V_THROWN; }

static NATIVE(stream) {
    Part part;
    if (argc == 1) return is_array(in, args[0]) ? stream_of(in, args[0]) : V_THROWN;
    if (is_array(in, args[0]) && args[1].as.i > args[2].as.i)
        return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, "origin(%d) > fence(%d)", args[1].as.i, args[2].as.i);
    if (!take_range(in, args, &part)) return V_THROWN;
    return stream_of(in, array_of(in, part.of->obj.cls, part.of->at + part.from, part_len(&part)));
}

/* --- the table -------------------------------------------------------------------------------------------------------- */

#define PART(t) t "[], int, int"
#define TWO(name, t, fn) {"static " name "(" t "[], " t "[])", fn}, {"static " name "(" PART(t) ", " PART(t) ")", fn}
#define TWO_BY(name, fn)                                                                                                      \
    {"static " name "(Object[], Object[], Comparator)", fn}, {"static " name "(" PART("Object") ", " PART("Object") ", Comparator)", fn}
#define ONE(name, t, more, fn) {"static " name "(" t "[]" more ")", fn}, {"static " name "(" PART(t) more ")", fn}

#define EVERY(t)                                                                                                              \
    {"static toString(" t "[])", to_string}, {"static hashCode(" t "[])", hash_code}, TWO("equals", t, equals),               \
        TWO("mismatch", t, mismatch), ONE("fill", t, ", " t, fill)
#define COPIES(t, whole, range) {"static copyOf(" t "[], int)", whole}, {"static copyOfRange(" PART(t) ")", range}
#define ORDERED(t)                                                                                                            \
    EVERY(t), COPIES(t, copy_of, copy_of_range), TWO("compare", t, compare), ONE("sort", t, "", sort),                       \
        ONE("parallelSort", t, "", sort), ONE("binarySearch", t, ", " t, binary_search)
#define WHOLE(t) ORDERED(t), TWO("compareUnsigned", t, compare_unsigned)
#define WALKED(t, operator, maker)                                                                                            \
    ONE("stream", t, "", stream), ONE("parallelPrefix", t, ", java.util.function." operator, parallel_prefix),                \
        {"static setAll(" t "[], java.util.function." maker ")", set_all},                                                    \
        {"static parallelSetAll(" t "[], java.util.function." maker ")", set_all}

static const NativeMethod arrays_methods[] = {
    {"static asList(Object...)", as_list_native},
    {"static deepToString(Object[])", deep_to_string},
    {"static deepEquals(Object[], Object[])", deep_equals},
    {"static deepHashCode(Object[])", deep_hash_code},
    WHOLE("int"),
    WHOLE("long"),
    WHOLE("byte"),
    WHOLE("short"),
    ORDERED("double"),
    ORDERED("float"),
    ORDERED("char"),
    EVERY("boolean"),
    COPIES("boolean", copy_of, copy_of_range),
    TWO("compare", "boolean", compare),
    EVERY("Object"),
    COPIES("Object", copy_of_objects, copy_of_range_of_objects),
    TWO("compare", "Comparable", compare),
    TWO_BY("compare", compare),
    TWO_BY("equals", equals),
    TWO_BY("mismatch", mismatch),
    ONE("sort", "Object", "", sort),
    ONE("sort", "Object", ", Comparator", sort),
    ONE("parallelSort", "Comparable", "", sort),
    ONE("parallelSort", "Object", ", Comparator", sort),
    ONE("binarySearch", "Object", ", Object", binary_search),
    ONE("binarySearch", "Object", ", Object, Comparator", binary_search),
    {"static copyOf(Object[], int, Class)", copy_of},
    {"static copyOfRange(Object[], int, int, Class)", copy_of_range},
    WALKED("int", "IntBinaryOperator", "IntUnaryOperator"),
    WALKED("long", "LongBinaryOperator", "IntToLongFunction"),
    WALKED("double", "DoubleBinaryOperator", "IntToDoubleFunction"),
    WALKED("Object", "BinaryOperator", "IntFunction"),
    {0}};

const NativeType type_java_util_Arrays = {"java.util.Arrays", NULL, NULL, V_OBJECT, CLASS_FINAL, arrays_methods, 0};
