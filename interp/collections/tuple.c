/*
 * groovy.lang.Tuple and Tuple2: lists that nobody changes, equal to tuples alone where Java asks, and hashed by their items in whatever
 * order.
 */
#include "interp/collections/collections_methods.h"

bool is_tuple(Interp *in, Value v) {
    return v.kind == V_LIST && raw_list(v)->immutable && class_is_subclass(v.as.obj->cls, class_known(in, CLS_TUPLE));
}

int32_t tuple_hash(Interp *in, const List *items, bool *failed) {
    enum { FOR_NULL = 0xbabe };
    int32_t hash = 0;
    for (uint32_t i = 0; i < items->len && !*failed; i++)
        hash ^= is_null(items->at[i]) ? FOR_NULL : value_hash(in, items->at[i], failed);
    return hash ? hash : FOR_NULL;
}

Value tuple2_new(Interp *in, Value first, Value second) {
    Value pair = list_new_of(in, class_known(in, CLS_TUPLE2), 2);
    list_push(as_list(pair), first);
    list_push(as_list(pair), second);
    as_list(pair)->immutable = true;
    return pair;
}

/* Tuple(Object...) and Tuple2(Object, Object) */
static NATIVE(tuple_init) {
    Value list = list_new_of(in, as_class(self), 2);
    const List *packed = argc == 1 && args[0].kind == V_ARRAY ? as_list(args[0]) : NULL;
    list_insert_all(as_list(list), 0, packed ? packed->at : args, packed ? packed->len : (uint32_t)argc);
    as_list(list)->immutable = true;
    return list;
}

static NATIVE(tuple_equals) { return is_tuple(in, args[0]) ? collection_equals(in, self, args[0]) : v_bool(false); }
static NATIVE(tuple_first) { return as_list(self)->at[0]; }
static NATIVE(tuple_second) { return as_list(self)->at[1]; }

/* A copy, whose bounds are those of copying an array. */
static NATIVE(tuple_sub_list) {
    const List *list = as_list(self);
    int64_t from = args[0].as.i, to = args[1].as.i;
    static const char words[] = "arraycopy: %ssource index %lld out of bounds for object array[%u]";
    if (to < from) return throw_error(in, EX_NEGATIVE_ARRAY_SIZE, "%lld", (long long)(to - from));
    if (from < 0) return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, words, "", (long long)from, list->len);
    if (to > list->len) return throw_error(in, EX_ARRAY_INDEX_OUT_OF_BOUNDS, words, "last ", (long long)to, list->len);
    Value part = list_new_of(in, class_known(in, CLS_TUPLE), (uint32_t)(to - from));
    list_insert_all(as_list(part), 0, list->at + from, (uint32_t)(to - from));
    as_list(part)->immutable = true;
    return part;
}

static const NativeMethod tuple_methods[] = {
    {"<init>(Object...)", tuple_init}, {"equals(Object)", tuple_equals}, {"subList(int, int)", tuple_sub_list}, {0}};
static const NativeMethod tuple2_methods[] = {
    {"<init>(Object, Object)", tuple_init}, {"getFirst()", tuple_first}, {"getSecond()", tuple_second}, {0}};

const NativeType type_groovy_lang_Tuple = {"groovy.lang.Tuple", "java.util.AbstractList", NULL, V_LIST, 0, tuple_methods, 0};
const NativeType type_groovy_lang_Tuple2 = {"groovy.lang.Tuple2", "groovy.lang.Tuple", NULL, V_LIST, 0, tuple2_methods, 0};
