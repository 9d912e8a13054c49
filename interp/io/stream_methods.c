/*
 * What streams, readers and writers have that goes through their other methods: lines in a charset, blocks, copying, parts of texts.
 */
#include "interp/collections/list.h"
#include "interp/native.h"
#include "interp/text/encoding.h"
#include "interp/text/string_methods.h"

/* --- input streams: a charset's reader does it ----------------------------------------------------------------------------- */

static Value by_reader(Interp *in, Value self, Value charset, const char *method, const Value *args, int argc) {
    Value reader = call_method_z(in, self, "newReader", &charset, 1);
    return is_abrupt(reader) ? reader : call_method_z(in, reader, method, args, argc);
}
METHOD(each_line) { return by_reader(in, self, args[0], "eachLine", args + 1, 2); }
METHOD(filter_line) { return by_reader(in, self, args[0], "filterLine", args + 1, 1); }
METHOD(filter_line_into) { return by_reader(in, self, args[1], "filterLine", (const Value[]){args[0], args[2]}, 2); }
METHOD(filter_line_plainly) {
    Value reader = call_method_z(in, self, "newReader", NULL, 0);
    return is_abrupt(reader) ? reader : call_method_z(in, reader, "filterLine", args, 2);
}
METHOD(split_each_line) { return by_reader(in, self, args[1], "splitEachLine", (const Value[]){args[0], args[2]}, 2); }
METHOD(read_lines) { return by_reader(in, self, args[0], "readLines", NULL, 0); }

/* read(byte[], from, count) until so many are read or the end comes */
static Value read_fully(Interp *in, Value self, Value into, int32_t from, int32_t count) {
    int32_t done = 0;
    while (done < count) {
        Value got = call_method_z(in, self, "read", (const Value[]){into, v_int(from + done), v_int(count - done)}, 3);
        if (is_abrupt(got)) return got;
        if (got.as.i < 0) break;
        done += got.as.i;
    }
    return v_int(done);
}
METHOD(read_count_into) { return is_null(args[0]) ? throw_null(in) : read_fully(in, self, args[0], args[1].as.i, args[2].as.i); }

METHOD(read_count) {
    if (args[0].as.i < 0) return throw_error(in, EX_ILLEGAL_ARGUMENT, "len < 0");
    Buf all = {0};
    for (int32_t left = args[0].as.i; left > 0; left--) {
        Value b = call_method_z(in, self, "read", NULL, 0);
        if (is_abrupt(b)) return b;
        if (b.as.i < 0) break;
        buf_char(&all, (char)b.as.i);
    }
    return byte_array(in, buf_as_text(&all));
}

METHOD(skip_count) {
    for (int64_t left = args[0].as.l; left > 0; left--) {
        Value b = call_method_z(in, self, "read", NULL, 0);
        if (is_abrupt(b)) return b;
        if (b.as.i < 0) return throw_bare(in, EX_EOF);
    }
    return v_null();
}

/* transferTo(OutputStream), transferTo(Writer): what is left; how much that was */
METHOD(transfer_bytes) {
    if (is_null(args[0])) return throw_error(in, EX_NULL_POINTER, "out");
    Value bytes = call_method_z(in, self, "getBytes", NULL, 0);
    if (is_abrupt(bytes) || is_abrupt(call_method_z(in, args[0], "write", &bytes, 1))) return V_THROWN;
    return v_long(as_list(bytes)->len);
}
METHOD(transfer_text) {
    if (is_null(args[0])) return throw_error(in, EX_NULL_POINTER, "out");
    Value text = call_method_z(in, self, "getText", NULL, 0);
    if (is_abrupt(text) || is_abrupt(call_method_z(in, args[0], "write", &text, 1))) return V_THROWN;
    return v_long(as_string(text)->units);
}

/* Those that only pass on what another one gives cannot go back. */
METHOD(mark_supported) {
    const char *name = self.as.obj->cls->simple_name;
    return v_bool(strcmp(name, "InputStreamReader") != 0 && strcmp(name, "FileReader") != 0 && strcmp(name, "FileInputStream") != 0);
}

static Value nothing_of(Interp *in, const char *cls, Value of) { return class_construct(in, class_named(in, cls), &of, 1); }
METHOD(null_input) { return nothing_of(in, "java.io.ByteArrayInputStream", array_new(in, class_named(in, "byte"), 0)); }
METHOD(null_reader) { return nothing_of(in, "java.io.StringReader", string_z(in, "")); }
METHOD(null_output) { return class_construct(in, class_named(in, "java.io.ByteArrayOutputStream"), NULL, 0); }
METHOD(null_writer) { return class_construct(in, class_named(in, "java.io.StringWriter"), NULL, 0); }

const NativeMethod stream_charset_methods[] = {
    {"eachLine(String, int, Closure)", each_line},
    {"filterLine(String, Closure)", filter_line},
    {"filterLine(java.io.Writer, Closure)", filter_line_plainly},
    {"filterLine(java.io.Writer, String, Closure)", filter_line_into},
    {"splitEachLine(String, String, Closure)", split_each_line},
    {"splitEachLine(java.util.regex.Pattern, String, Closure)", split_each_line},
    {"readLines(String)", read_lines},
    {"readNBytes(int)", read_count},
    {"readNBytes(byte[], int, int)", read_count_into},
    {"skipNBytes(long)", skip_count},
    {"transferTo(java.io.OutputStream)", transfer_bytes},
    {"markSupported()", mark_supported},
    {"static nullInputStream()", null_input},
    {0},
};
const NativeMethod reader_copy_methods[] = {
    {"transferTo(java.io.Writer)", transfer_text}, {"markSupported()", mark_supported}, {"static nullReader()", null_reader}, {0}};

/* --- writers and output streams --------------------------------------------------------------------------------------------- */

/* A part of a text, or of what null is written as. */
static Value part_of(Interp *in, Value text, int32_t from, int32_t to) {
    if (is_null(text)) text = string_z(in, "null");
    return call_method_z(in, text, "subSequence", (const Value[]){v_int(from), v_int(to)}, 2);
}

METHOD(append_part) {
    Value part = part_of(in, args[0], args[1].as.i, args[2].as.i);
    return is_abrupt(part) ? part : call_method_z(in, self, "append", &part, 1);
}

/* (text or char[], from, count) */
METHOD(write_part) {
    if (is_null(args[0])) return throw_null(in);
    int64_t from = args[1].as.i, count = args[2].as.i, size;
    Value text = args[0].kind == V_ARRAY ? class_construct(in, class_named(in, "java.lang.String"), args, 1) : args[0];
    if (is_abrupt(text)) return text;
    size = as_string(text)->units;
    if (from < 0 || count < 0 || from + count > size) return throw_bare(in, EX_INDEX_OUT_OF_BOUNDS);
    Value part = part_of(in, text, (int32_t)from, (int32_t)(from + count));
    return is_abrupt(part) ? part : call_method_z(in, self, "write", &part, 1);
}

METHOD(write_line) {
    Value done = call_method_z(in, self, "write", args, 1);
    return is_abrupt(done) ? done : call_method_z(in, self, "newLine", NULL, 0);
}

/* format(locale, pattern, values), printf(...) */
METHOD(print_formatted) {
    Value text = call_method_z(in, v_obj(V_CLASS, class_named(in, "java.lang.String")), "format", args, argc);
    return is_abrupt(text) || is_abrupt(call_method_z(in, self, "print", &text, 1)) ? V_THROWN : self;
}
METHOD(print_appended) { return is_abrupt(call_method_z(in, self, "print", args, 1)) ? V_THROWN : self; }

METHOD(new_writer) {
    Value given[] = {self, argc ? args[0] : v_null()};
    Value writer = class_construct(in, class_named(in, "java.io.OutputStreamWriter"), given, 1 + argc);
    return is_abrupt(writer) ? writer : class_construct(in, class_named(in, "java.io.BufferedWriter"), &writer, 1);
}
METHOD(write_all) { return call_method_z(in, self, "write", args, 1); }
METHOD(set_bytes) {
    Value done = call_method_z(in, self, "write", args, 1);
    return is_abrupt(done) ? done : call_method_z(in, self, "close", NULL, 0);
}

#define FORMATTED {"format(Locale, String, Object...)", print_formatted}, {"printf(Locale, String, Object...)", print_formatted}
const NativeMethod writer_part_methods[] = {
    {"append(CharSequence, int, int)", append_part}, {"write(String, int, int)", write_part}, {"write(char[], int, int)", write_part},
    {"static nullWriter()", null_writer},            {0}};
const NativeMethod line_writer_methods[] = {{"writeLine(String)", write_line}, {0}};
const NativeMethod print_writer_methods[] = {FORMATTED, {0}};
const NativeMethod output_text_methods[] = {{"newWriter()", new_writer},
                                            {"newWriter(String)", new_writer},
                                            {"setBytes(byte[])", set_bytes},
                                            {"static nullOutputStream()", null_output},
                                            {0}};
const NativeMethod byte_output_methods[] = {{"writeBytes(byte[])", write_all}, {0}};
const NativeMethod print_stream_methods[] = {FORMATTED,
                                             {"writeBytes(byte[])", write_all},
                                             {"append(CharSequence)", print_appended},
                                             {"append(char)", print_appended},
                                             {"append(CharSequence, int, int)", append_part},
                                             {0}};
