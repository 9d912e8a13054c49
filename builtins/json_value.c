/* Conversion both ways, by recursion with a limit. */
#include "builtins/json_value.h"

#include <errno.h>
#include <stdlib.h>

#define DEPTH_MAX 500

Value json_to_value(Interp *in, const Json *json) {
    switch (jsn_kind(json)) {
    case JSN_NULL:
        return v_null();
    case JSN_BOOL:
        return v_bool(jsn_as_bool(json, false));
    case JSN_INT: {
        int64_t n = jsn_as_int(json, 0);
        return n >= INT32_MIN && n <= INT32_MAX ? v_int((int32_t)n) : v_long(n);
    }
    case JSN_REAL:
        return v_double(jsn_as_real(json, 0));
    case JSN_TEXT:
        return string_new(in, jsn_as_text(json));
    case JSN_ARRAY: {
        Value list = list_new(in, (uint32_t)jsn_count(json));
        for (size_t i = 0; i < jsn_count(json); i++) list_push(as_list(list), json_to_value(in, jsn_at(json, i)));
        return list;
    }
    case JSN_OBJECT: {
        Value map = map_new(in);
        for (size_t i = 0; i < jsn_count(json); i++)
            map_put(in, as_map(map), string_new(in, jsn_name_at(json, i)), json_to_value(in, jsn_at(json, i)));
        return map;
    }
    }
    return v_null();
}

static Json *of_value(Interp *in, Value v, int depth);

static Json *of_map(Interp *in, Value v, int depth) {
    Json *object = jsn_object();
    uint32_t at = 0;
    Value key, item;
    while (map_next(as_map(v), &at, &key, &item)) {
        const char *name = is_null(key) ? "null" : value_z(in, key);
        Json *json = name ? of_value(in, item, depth) : NULL;
        if (!json) return NULL;
        jsn_put(object, name, json);
    }
    return object;
}

static Json *of_items(Interp *in, Value v, int depth) {
    Json *array = jsn_array();
    Iter it;
    Value item;
    if (!iter_start(in, &it, v)) return NULL;
    while (iter_next(in, &it, &item)) {
        Json *json = of_value(in, item, depth);
        if (!json) return NULL;
        jsn_add(array, json);
    }
    return it.failed ? NULL : array;
}

/* BigDecimal and BigInteger: as a whole number where it is one, else as a real. */
static Json *of_big(const char *digits) {
    char *end;
    errno = 0;
    long long whole = strtoll(digits, &end, 10);
    return *end == 0 && errno == 0 ? jsn_int(whole) : jsn_real(strtod(digits, NULL));
}

static Json *of_value(Interp *in, Value v, int depth) {
    if (depth > DEPTH_MAX) {
        throw_error(in, EX_JSON, "the value is nested too deeply for JSON; does it contain itself?");
        return NULL;
    }
    switch (v.kind) {
    case V_NULL:
        return jsn_null();
    case V_BOOL:
        return jsn_bool(v.as.l != 0);
    case V_BYTE:
    case V_SHORT:
    case V_INT:
        return jsn_int(v.as.i);
    case V_LONG:
        return jsn_int(v.as.l);
    case V_FLOAT:
    case V_DOUBLE:
        return jsn_real(v.as.d);
    case V_MAP:
        return of_map(in, v, depth + 1);
    case V_LIST:
    case V_ARRAY:
    case V_SET:
    case V_RANGE:
        return of_items(in, v, depth + 1);
    default:
        break;
    }
    if (v.kind == V_OBJECT && strcmp(class_of(in, v)->name, "net.sf.json.JSONNull") == 0) return jsn_null();
    const char *text = value_z(in, v);
    if (!text) return NULL;
    return v.kind == V_DECIMAL || v.kind == V_BIGINT ? of_big(text) : jsn_z(text);
}

Json *json_of_value(Interp *in, Value value) { return of_value(in, value, 0); }
