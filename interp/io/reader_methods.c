/*
 * What Groovy adds to readers and input streams: lines in parts, transformations, blocks of bytes.
 */
#include "interp/collections/list.h"
#include "interp/known.h"
#include "interp/native.h"
#include "interp/text/encoding.h"
#include "interp/text/io_text.h"
#include "interp/text/string_methods.h"

/* The next line as a BufferedReader over the reader gives it, null at the end. */
static Value next_line(Interp *in, Value reader) {
    return is_source(reader) ? source_next_line(in, reader) : call_method_z(in, reader, "readLine", NULL, 0);
}

/* What goes through a reader to its end, or ends with an exception, closes it. */
static Value closed(Interp *in, Value reader, Value result) {
    if (is_source(reader)) return source_finished(in, reader, result);
    if (!is_abrupt(result) && is_abrupt(call_method_z(in, reader, "close", NULL, 0))) return V_THROWN;
    return result;
}

/* splitEachLine(regex, closure): the parts of each line */
static Value split_lines(Interp *in, Value self, const Value *args) {
    Value line, result = v_null();
    while (!is_null(line = reader_line(in, self))) {
        Value parts = is_abrupt(line) ? line
                      : is_stringlike(args[0]) ? call_method_z(in, line, "split", args, 1)
                                               : call_method_z(in, args[0], "split", &line, 1);
        if (is_abrupt(parts)) return parts;
        Value list = list_new_of(in, class_known(in, CLS_ARRAYS_LIST), as_list(parts)->len);
        for (uint32_t i = 0; i < as_list(parts)->len; i++) list_push(as_list(list), as_list(parts)->at[i]);
        result = closure_call(in, args[1], &list, 1);
        if (is_abrupt(result)) return result;
    }
    return result;
}

/* transformLine(writer, closure) */
static Value transform_lines(Interp *in, Value self, const Value *args) {
    Value line;
    while (!is_null(line = next_line(in, self))) {
        Value changed = is_abrupt(line) ? line : closure_call(in, args[1], &line, 1);
        if (!is_abrupt(changed)) changed = value_to_string(in, changed);
        if (!is_abrupt(changed)) changed = call_method_z(in, args[0], "write", &changed, 1);
        Value end = string_z(in, "\n");
        if (is_abrupt(changed) || is_abrupt(call_method_z(in, args[0], "write", &end, 1))) return V_THROWN;
    }
    return call_method_z(in, args[0], "flush", NULL, 0);
}

/* filterLine(writer, closure) */
static Value filter_lines(Interp *in, Value self, const Value *args) {
    Value line, end = string_z(in, "\n");
    while (!is_null(line = next_line(in, self))) {
        Value keep = is_abrupt(line) ? line : closure_test(in, args[1], &line, 1);
        if (is_abrupt(keep)) return keep;
        if (!keep.as.i) continue;
        Value written = call_method_z(in, args[0], "write", &line, 1);
        if (is_abrupt(written) || is_abrupt(call_method_z(in, args[0], "write", &end, 1))) return V_THROWN;
    }
    return call_method_z(in, args[0], "flush", NULL, 0);
}

/* transformChar(writer, closure): each character as a String */
static Value transform_characters(Interp *in, Value self, const Value *args) {
    Value text = call_method_z(in, self, "getText", NULL, 0);
    if (is_abrupt(text)) return text;
    Iter it;
    Value c;
    if (!iter_start(in, &it, text)) return V_THROWN;
    while (iter_next(in, &it, &c)) {
        Value changed = closure_call(in, args[1], &c, 1);
        if (!is_abrupt(changed) && !is_null(changed) && changed.kind != V_STRING)
            changed = throw_class_cast_to(in, changed, class_known(in, CLS_STRING));
        if (!is_abrupt(changed)) changed = value_to_string(in, changed);
        if (is_abrupt(changed) || is_abrupt(call_method_z(in, args[0], "write", &changed, 1))) return V_THROWN;
    }
    return it.failed ? V_THROWN : call_method_z(in, args[0], "flush", NULL, 0);
}

METHOD(split_each_line) { return closed(in, self, split_lines(in, self, args)); }
METHOD(transform_line) { return closed(in, self, transform_lines(in, self, args)); }
METHOD(filter_line) { return closed(in, self, filter_lines(in, self, args)); }
METHOD(transform_char) { return closed(in, self, transform_characters(in, self, args)); }

/* eachByte(closure), eachByte(length, closure(bytes, count)) */
METHOD(each_byte) {
    Value bytes = call_method_z(in, self, "getBytes", NULL, 0);
    if (is_abrupt(bytes)) return bytes;
    List *all = as_list(bytes);
    if (argc == 1) {
        for (uint32_t i = 0; i < all->len; i++)
            if (is_abrupt(closure_call(in, args[0], &all->at[i], 1))) return V_THROWN;
        return v_null();
    }
    uint32_t step = args[0].as.i > 0 ? (uint32_t)args[0].as.i : 1;
    Value block = array_new(in, class_named(in, "byte"), step); /* one for all: behind the last bytes stand older ones */
    for (uint32_t at = 0; at < all->len; at += step) {
        uint32_t count = all->len - at < step ? all->len - at : step;
        Value pair[] = {block, v_int((int32_t)count)};
        memcpy(as_list(pair[0])->at, all->at + at, count * sizeof(Value));
        if (is_abrupt(closure_call(in, args[1], pair, 2))) return V_THROWN;
    }
    return v_null();
}

/* read(byte[] or char[]), read(array, from, count): how many were read, -1 at the end */
METHOD(read_block) {
    if (is_null(args[0])) return throw_null(in);
    List *into = as_list(args[0]);
    int64_t from = argc > 1 ? args[1].as.i : 0, count = argc > 1 ? args[2].as.i : (int64_t)into->len, done = 0;
    if (from < 0 || count < 0 || from + count > into->len) return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, NULL);
    bool bytes = into->obj.cls->element && strcmp(into->obj.cls->element->name, "byte") == 0;
    for (; done < count; done++) {
        Value v = call_method_z(in, self, "read", NULL, 0);
        if (is_abrupt(v)) return v;
        if (v.as.i < 0) break;
        into->at[from + done] = bytes ? v_byte((int8_t)v.as.i) : v_char((uint16_t)v.as.i);
    }
    return v_int(done || !count ? (int32_t)done : -1);
}

METHOD(refuse_objects) {
    return throw_error(in, EX_UNSUPPORTED_OPERATION,
                       "Java serialization is not available: write JSON or text (writeJSON, JsonOutput.toJson) instead");
}

const NativeMethod reader_walk_methods[] = {
    {"splitEachLine(String, Closure)", split_each_line},
    {"splitEachLine(java.util.regex.Pattern, Closure)", split_each_line},
    {"transformLine(java.io.Writer, Closure)", transform_line},
    {"filterLine(java.io.Writer, Closure)", filter_line},
    {"transformChar(java.io.Writer, Closure)", transform_char},
    {"read(char[])", read_block},
    {"read(char[], int, int)", read_block},
    {0},
};
const NativeMethod stream_walk_methods[] = {
    {"splitEachLine(String, Closure)", split_each_line},
    {"eachByte(Closure)", each_byte},
    {"eachByte(int, Closure)", each_byte},
    {"read(byte[])", read_block},
    {"read(byte[], int, int)", read_block},
    {"newObjectInputStream()", refuse_objects},
    {"withObjectInputStream(Closure)", refuse_objects},
    {0},
};
