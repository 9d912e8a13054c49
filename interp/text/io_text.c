/*
 * java.io over memory: readers and input streams of a text, writers and output streams into one. Files and processes are
 * not reached from here.
 */
#include "interp/collections/collections.h"
#include "interp/text/builder.h"
#include "interp/text/encoding.h"
#include "interp/text/format.h"
#include "interp/native.h"
#include "interp/text/io_text.h"
#include "interp/text/string_methods.h"
#include "interp/unknown.h"

static const char source_tag;

/* What is left to be read; StringReader, BufferedReader, ByteArrayInputStream ... `of` shares the place with what it wraps. */
typedef struct TextSource {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &source_tag */
    Text text;
    size_t at, mark;
    uint16_t low, marked_low; /* behind the first half of a surrogate pair: its second, else 0 */
    bool bytes; /* an InputStream */
    bool closed;
    struct TextSource *of;
} TextSource;

bool is_source(Value v) { return v.kind == V_NATIVE && as_native(v)->data == &source_tag; }
static TextSource *as_source(Value v) { return ((TextSource *)v.as.obj)->of; }
static Text rest_of(const TextSource *s) { return text_span(s->text.at + s->at, s->text.len - s->at); }

/* Closing does nothing to a stream over an array. */
static bool closes(Value source) { return strcmp(source.as.obj->cls->name, "java.io.ByteArrayInputStream") != 0; }

static bool is_open(Interp *in, Value source) {
    if (!as_source(source)->closed || !closes(source)) return true;
    bool file = strcmp(source.as.obj->cls->name, "java.io.FileInputStream") == 0;
    throw_error(in, EX_IO, file ? "Stream Closed" : "Stream closed");
    return false;
}

static void source_close(Value source) { as_source(source)->closed |= closes(source); }

static TextSource *text_source(Class *cls, Text text, bool bytes) {
    TextSource *s = gc_new(TextSource);
    s->obj.cls = cls;
    s->tag = &source_tag;
    s->text = text;
    s->bytes = bytes;
    s->of = s;
    return s;
}

static bool is_a(Interp *in, Value v, const char *class_name) {
    return (v.kind == V_NATIVE || v.kind == V_OBJECT) && class_is_subclass(class_of(in, v), class_named(in, class_name));
}
bool is_input_stream(Interp *in, Value v) { return is_a(in, v, "java.io.InputStream"); }

Value source_new_of(Class *cls, Text text, bool bytes) { return native_value(text_source(cls, text, bytes)); }

Value input_stream_new(Interp *in, Text bytes) {
    return native_value(text_source(class_named(in, "java.io.ByteArrayInputStream"), bytes, true));
}

/* Text that is read next: behind the half of a pair that is left, if one is. */
static Text behind_half(TextSource *s, Text text) {
    if (!s->low) return text;
    char bytes[4];
    Buf whole = {0};
    buf_bytes(&whole, bytes, (size_t)utf8_put(s->low, bytes));
    buf_text(&whole, text);
    s->low = 0;
    return buf_as_text(&whole);
}

/* What is left, to the end. */
static Text take_rest(TextSource *s) {
    Text rest = rest_of(s);
    s->at = s->text.len;
    return behind_half(s, rest);
}

bool value_bytes(Interp *in, Value v, Value charset, Buf *out) {
    if (v.kind == V_ARRAY) {
        bytes_of(raw_list(v), out);
        return true;
    }
    if (is_source(v)) {
        buf_text(out, take_rest(as_source(v)));
        return true;
    }
    if (is_builder(v)) {
        buf_text(out, buf_as_text(&as_builder(v)->text));
        return true;
    }
    if (holds_contents(in, v)) {
        Value held = call_method_z(in, v, is_input_stream(in, v) ? "getBytes" : "getText", NULL, 0);
        return !is_abrupt(held) && value_bytes(in, held, charset, out);
    }
    Text text;
    return value_text(in, v, &text) && encode_text(in, text, charset, out);
}

/* --- readers and input streams --------------------------------------------------------------------------------------------- */

/* From an offset on, so many bytes or as many as there are. */
static Text text_part(Buf held, int32_t from, int32_t count) {
    size_t start = from < 0 || (size_t)from > held.len ? held.len : (size_t)from, left = held.len - start;
    return text_span(held.at + start, count < 0 ? 0 : (size_t)count < left ? (size_t)count : left);
}

/* From a text, a byte[], another reader or stream (sharing its place), or anything that has a text. */
METHOD(open_source) {
    Class *cls = as_class(self);
    bool bytes = strcmp(cls->name, "java.io.ByteArrayInputStream") == 0;
    if (is_null(args[0])) return throw_null(in);
    if (is_source(args[0])) {
        TextSource *s = text_source(cls, TEXT(""), false), *of = as_source(args[0]);
        if (class_is_subclass(cls, class_named(in, "java.io.InputStream"))) {
            s->of = of;
            return native_value(s);
        }
        if (of->bytes && argc > 1 && !is_number(args[1])) {
            Value text = decode_text(in, rest_of(of), args[1]);
            if (is_abrupt(text)) return text;
            of->text = string_text(as_string(text));
            of->at = 0;
        }
        s->of = of;
        of->bytes = false;
        return native_value(s);
    }
    if (args[0].kind == V_ARRAY) {
        Buf held = {0};
        bytes_of(raw_list(args[0]), &held);
        return native_value(text_source(cls, argc == 3 ? text_part(held, args[1].as.i, args[2].as.i) : buf_as_text(&held), bytes));
    }
    Value text = is_stringlike(args[0]) ? args[0] : get_property_z(in, args[0], "text");
    Text t;
    return !is_abrupt(text) && value_text(in, text, &t) ? native_value(text_source(cls, t, bytes)) : V_THROWN;
}

/* The next byte or UTF-16 unit, -1 at the end. */
static int32_t next_unit(TextSource *s) {
    uint32_t c = s->low;
    s->low = 0;
    if (c) return (int32_t)c;
    if (s->at >= s->text.len) return -1;
    if (s->bytes) return (unsigned char)s->text.at[s->at++];
    const char *at = s->text.at + s->at;
    c = utf8_next(&at, s->text.at + s->text.len);
    s->at = (size_t)(at - s->text.at);
    if (c < 0x10000) return (int32_t)c;
    s->low = (uint16_t)(0xDC00 + (c & 0x3FF));
    return (int32_t)(0xD7C0 + (c >> 10));
}
METHOD(read_one) { return is_open(in, self) ? v_int(next_unit(as_source(self))) : V_THROWN; }

Value source_next_line(Interp *in, Value source) {
    if (!is_open(in, source)) return V_THROWN;
    TextSource *s = as_source(source);
    Text rest = rest_of(s), line = TEXT("");
    if (!text_next_line(&rest, &line) && !s->low) return v_null();
    s->at = s->text.len - rest.len;
    return string_new(in, behind_half(s, line));
}

Value reader_line(Interp *in, Value reader) {
    bool own = !is_source(reader) || (!reader.as.obj->cls->native && is_a(in, reader, "java.io.BufferedReader"));
    return own ? call_method_z(in, reader, "readLine", NULL, 0) : source_next_line(in, reader);
}

Value source_finished(Interp *in, Value source, Value result) {
    if (!source.as.obj->cls->native) return close_after(in, source, result);
    source_close(source);
    return result;
}

METHOD(read_line) { return source_next_line(in, self); }

METHOD(get_text) {
    TextSource *s = as_source(self);
    if (!is_open(in, self)) return V_THROWN;
    Text rest = take_rest(s);
    source_close(self);
    return unknown_if_marked(in, argc && s->bytes ? decode_text(in, rest, args[0]) : string_new(in, rest));
}

METHOD(read_all_bytes) { return is_open(in, self) ? byte_array(in, take_rest(as_source(self))) : V_THROWN; }
METHOD(get_bytes) {
    Value bytes = read_all_bytes(in, self, NULL, 0);
    source_close(self);
    return bytes;
}

static Value lines_left(Interp *in, Value source) {
    Value list = list_new(in, 8), line;
    while (!is_null(line = reader_line(in, source))) {
        if (is_abrupt(line)) return line;
        list_push(as_list(list), line);
    }
    return list;
}
METHOD(read_lines) { return source_finished(in, self, lines_left(in, self)); }
METHOD(lines) {
    Value list = lines_left(in, self);
    return is_abrupt(list) ? list : call_method_z(in, list, "stream", NULL, 0);
}
/* A reader's lines; a stream's bytes. */
METHOD(iterator) {
    if (as_source(self)->bytes) {
        Value bytes = read_all_bytes(in, self, NULL, 0);
        return is_abrupt(bytes) ? bytes : call_method_z(in, list_of(in, as_list(bytes)->at, as_list(bytes)->len), "iterator", NULL, 0);
    }
    Value list = lines_left(in, self);
    return is_abrupt(list) ? list : call_method_z(in, list, "iterator", NULL, 0);
}

METHOD(each_line) {
    Value line, result = v_null(), closure = args[argc - 1];
    for (int32_t number = argc > 1 && args[0].kind == V_INT ? args[0].as.i : 1; !is_null(line = reader_line(in, self)); number++) {
        Value pair[] = {line, v_int(number)};
        result = is_abrupt(line) ? line : closure_call(in, closure, pair, as_closure(closure)->max_params == 2 ? 2 : 1);
        if (is_abrupt(result)) break;
    }
    return source_finished(in, self, result);
}

METHOD(skip) {
    TextSource *s = as_source(self);
    if (!is_open(in, self)) return V_THROWN;
    int64_t done = 0;
    while (done < args[0].as.l && next_unit(s) >= 0) done++;
    return v_long(done);
}
METHOD(available) { return is_open(in, self) ? v_int((int32_t)rest_of(as_source(self)).len) : V_THROWN; }
METHOD(ready) { return is_open(in, self) ? v_bool(as_source(self)->low || rest_of(as_source(self)).len > 0) : V_THROWN; }
METHOD(mark_place) {
    if (!is_open(in, self)) return V_THROWN;
    as_source(self)->mark = as_source(self)->at;
    as_source(self)->marked_low = as_source(self)->low;
    return v_null();
}
METHOD(reset_place) {
    if (!is_open(in, self)) return V_THROWN;
    as_source(self)->at = as_source(self)->mark;
    as_source(self)->low = as_source(self)->marked_low;
    return v_null();
}
METHOD(close_source) {
    source_close(self);
    return v_null();
}
METHOD(filter_lines) {
    Value line;
    Buf out = {0};
    while (!is_null(line = source_next_line(in, self))) {
        Value keep = is_abrupt(line) ? line : closure_test(in, args[0], &line, 1);
        if (is_abrupt(keep)) return keep;
        if (keep.as.i) buf_printf(&out, "%s\n", string_cz(as_string(line)));
    }
    return string_from_buf(in, &out);
}

/* newReader(), newReader(charset): of an input stream */
METHOD(new_reader) {
    Value given[] = {self, argc ? args[0] : v_null()};
    Value reader = class_construct(in, class_named(in, "java.io.InputStreamReader"), given, 1 + argc);
    return is_abrupt(reader) ? reader : class_construct(in, class_named(in, "java.io.BufferedReader"), &reader, 1);
}

METHOD(with_reader) {
    Value given[] = {self, args[0]}, reader = class_construct(in, class_named(in, "java.io.InputStreamReader"), given, argc);
    return is_abrupt(reader) ? reader : call_and_close(in, reader, &args[argc - 1], 1);
}

/* What readers and input streams have in common. */
#define SOURCE_METHODS                                                                                                \
    {"read()", read_one}, {"getText()", get_text}, {"readLines()", read_lines}, {"iterator()", iterator},              \
        {"eachLine(Closure)", each_line}, {"eachLine(int, Closure)", each_line}, {"filterLine(Closure)", filter_lines}, \
        {"withCloseable(Closure)", call_and_close}, {"skip(long)", skip}, {"mark(int)", mark_place},                   \
        {"reset()", reset_place}, {"close()", close_source}
static const NativeMethod reader_methods[] = {
    SOURCE_METHODS, {"readLine()", read_line}, {"ready()", ready}, {"withReader(Closure)", call_and_close}, {0}};
static const NativeMethod stream_methods[] = {
    SOURCE_METHODS,
    {"getText(String)", get_text},
    {"getBytes()", get_bytes},
    {"readAllBytes()", read_all_bytes},
    {"eachLine(String, Closure)", each_line},
    {"newReader()", new_reader},
    {"newReader(String)", new_reader},
    {"withReader(Closure)", with_reader},
    {"withReader(String, Closure)", with_reader},
    {"withStream(Closure)", call_and_close},
    {"available()", available},
    {0},
};
static const NativeMethod string_reader_methods[] = {{"<init>(String)", open_source}, {0}};
static const NativeMethod buffered_reader_methods[] = {
    {"<init>(java.io.Reader)", open_source}, {"<init>(java.io.Reader, int)", open_source}, {"lines()", lines}, {0}};
static const NativeMethod stream_reader_methods[] = {{"<init>(java.io.InputStream)", open_source},
                                                     {"<init>(java.io.InputStream, String)", open_source},
                                                     {"<init>(java.io.InputStream, java.nio.charset.Charset)", open_source},
                                                     {0}};
static const NativeMethod byte_stream_methods[] = {{"<init>(byte[])", open_source}, {"<init>(byte[], int, int)", open_source}, {0}};
static const NativeMethod buffered_stream_methods[] = {
    {"<init>(java.io.InputStream)", open_source}, {"<init>(java.io.InputStream, int)", open_source}, {0}};

#define IO_TYPE(symbol, class_name, parent, type_flags, table)                                                         \
    const NativeType symbol = {.name = class_name,                                                                     \
                               .super = parent,                                                                        \
                               .interfaces = "java.io.Closeable java.lang.AutoCloseable",                              \
                               .kind = V_NATIVE,                                                                       \
                               .flags = type_flags,                                                                    \
                               .methods = table}
IO_TYPE(type_java_io_Reader, "java.io.Reader", NULL, CLASS_ABSTRACT | CLASS_STREAM, reader_methods);
IO_TYPE(type_java_io_StringReader, "java.io.StringReader", "java.io.Reader", 0, string_reader_methods);
IO_TYPE(type_java_io_BufferedReader, "java.io.BufferedReader", "java.io.Reader", 0, buffered_reader_methods);
IO_TYPE(type_java_io_InputStreamReader, "java.io.InputStreamReader", "java.io.Reader", 0, stream_reader_methods);
IO_TYPE(type_java_io_InputStream, "java.io.InputStream", NULL, CLASS_ABSTRACT | CLASS_STREAM, stream_methods);
IO_TYPE(type_java_io_ByteArrayInputStream, "java.io.ByteArrayInputStream", "java.io.InputStream", 0, byte_stream_methods);
IO_TYPE(type_java_io_BufferedInputStream, "java.io.BufferedInputStream", "java.io.InputStream", 0, buffered_stream_methods);

/* --- writers and output streams ------------------------------------------------------------------------------------------------- */

/* A Builder under another class: of its own, or that of the writer it wraps. */
bool builder_take_bytes(Interp *in, Builder *b, Buf *bytes) {
    Text text = buf_as_text(&b->text);
    const char *charset = is_stringlike(b->charset) ? value_z(in, b->charset) : NULL;
    if (is_null(b->charset)) buf_text(bytes, text);
    else if (!encode_text(in, text, b->charset, bytes)) return false;
    bool marked = text.len && charset && strcasecmp(charset, "UTF-16") == 0;
    if (marked) b->charset = string_z(in, "UTF-16BE"); /* its mark stands at the start only */
    b->text = (Buf){0};
    return true;
}

static bool drain_to_stream(Interp *in, Builder *b) {
    Builder *to = b->under->of;
    Buf bytes = {0};
    if (!builder_take_bytes(in, b, &bytes)) return false;
    buf_text(&to->text, buf_as_text(&bytes));
    to->wide = true;
    return !to->drain || to->drain(in, to);
}

/* To a writer or stream of a script's class, by its own write(). */
static bool drain_to_object(Interp *in, Builder *b) {
    Buf held = {0};
    if (!builder_take_bytes(in, b, &held)) return false;
    return !held.len || io_heir_take(in, b->target, buf_as_text(&held), is_a(in, b->target, "java.io.OutputStream"));
}

/* Puts the builder over a writer or stream: `of` is still its own. False: threw. */
static bool put_over(Interp *in, Builder *b, Value sink) {
    bool built_in = is_builder(sink) && sink.as.obj->cls->native;
    bool own = !built_in && (is_a(in, sink, "java.io.Writer") || is_a(in, sink, "java.io.OutputStream"));
    if (built_in) b->under = (Builder *)sink.as.obj;
    else if (own) b->target = sink;
    else if (is_null(sink)) return throw_null(in), false;
    else {
        throw_error(in, EX_UNSUPPORTED_OPERATION, "%s over a %s is not supported: use the step `writeFile` for files",
                    b->obj.cls->simple_name, class_of(in, sink)->name);
        return false;
    }
    b->drain = own ? drain_to_object : drain_to_stream;
    return true;
}

/* OutputStreamWriter(stream, charset): the text is kept until it is flushed. UTF-8 is what streams have anyway. */
static Value open_encoder(Interp *in, Value cls, Value sink, Value charset) {
    Value name = is_null(charset) ? throw_error(in, EX_NULL_POINTER, "charsetName") : value_to_string(in, charset);
    Value b = builder_new(in, as_class(cls), TEXT(""));
    Builder *writer = (Builder *)b.as.obj;
    Buf probe = {0};
    if (is_abrupt(name) || !put_over(in, writer, sink)) return V_THROWN;
    writer->charset = name;
    if (!encode_text(in, TEXT(""), name, &probe)) return V_THROWN;
    if (writer->under && strcasecmp(as_string(name)->text, "UTF-8") == 0) writer->of = writer->under->of;
    return b;
}

extern const NativeType type_runtime_FlushingStreamWriter;

METHOD(open_sink) {
    Class *cls = as_class(self);
    Value made = builder_new(in, cls, TEXT(""));
    Builder *b = (Builder *)made.as.obj;
    if (!argc || is_number(args[0])) return made;
    if (!put_over(in, b, args[0])) return V_THROWN;
    bool holds = strncmp(cls->simple_name, "Buffered", 8) == 0;
    bool encodes = is_a(in, made, "java.io.Writer") && is_a(in, args[0], "java.io.OutputStream"); /* and has a buffer for that */
    if (b->under) b->of = b->under->of;
    if (b->under && holds) b->of->through = false;
    b->through = !b->under && !holds && !encodes;
    b->flushes = cls->native == &type_runtime_FlushingStreamWriter;
    b->by_line = argc > 1 && args[1].kind == V_BOOL && args[1].as.i;
    return made;
}
METHOD(open_encoding_sink) {
    return is_null(args[0]) ? throw_null(in) : open_encoder(in, self, args[0], args[1]);
}

static Value encoding_print(Interp *in, Value cls, Value sink, Value charset) {
    Value made = open_encoder(in, cls, sink, charset);
    if (!is_abrupt(made) && !is_a(in, made, "java.io.Writer")) ((Builder *)made.as.obj)->through = true;
    return made;
}
/* PrintStream(stream, by line, charset) */
METHOD(open_encoding_print) {
    Value made = encoding_print(in, self, args[0], args[2]);
    if (!is_abrupt(made)) ((Builder *)made.as.obj)->by_line = args[1].as.i;
    return made;
}

/* Over a file, by name or as a File, and perhaps in a charset. */
METHOD(open_file_sink) {
    bool writes = argc == 1 && class_is_subclass(as_class(self), class_named(in, "java.io.Writer"));
    Value file = class_construct(in, class_named(in, writes ? "java.io.FileWriter" : "java.io.FileOutputStream"), args, 1);
    if (is_abrupt(file)) return file;
    return argc > 1 ? encoding_print(in, self, file, args[1]) : open_sink(in, self, &file, 1);
}

/* --- flushing and closing */

static bool drained(Interp *in, Value self) {
    Builder *b = as_builder(self);
    return !b->drain || b->drain(in, b);
}
/* What only holds bytes or text is never closed. */
static bool in_memory(const Builder *b) { return !b->drain && !b->under; }

static bool is_closed(const Builder *b) {
    while (b && !b->closed) b = b->under;
    return b != NULL;
}

/* Print streams and print writers throw no IOException: they note that there was one. */
static bool settled(Interp *in, Value self, bool done) {
    if (done || !(is_a(in, self, "java.io.PrintStream") || is_a(in, self, "java.io.PrintWriter")) || !thrown_is(in, EX_IO)) return done;
    in->thrown = v_null();
    return ((Builder *)self.as.obj)->trouble = true;
}

static bool refused(Interp *in, Value self) {
    throw_error(in, EX_IO, is_a(in, self, "java.io.OutputStream") ? "Stream Closed" : "Stream closed");
    return settled(in, self, false);
}

/* Calls flush() or close() of the object of a script's class that is at the bottom. */
static bool tell(Interp *in, Value target, const char *method) {
    return is_null(target) || !is_abrupt(call_method_z(in, target, method, NULL, 0));
}
static Value target_of(const Builder *b) {
    while (b->under) b = b->under;
    return b->target;
}

METHOD(flush) {
    Builder *own = (Builder *)self.as.obj;
    bool refuses = is_closed(own) && (is_a(in, self, "java.io.Writer") || is_a(in, self, "java.io.PrintStream"));
    if (refuses) return refused(in, self) ? v_null() : V_THROWN;
    return settled(in, self, drained(in, self) && tell(in, target_of(own), "flush")) ? v_null() : V_THROWN;
}

/* A writer at the bottom is closed only, a stream is flushed before. */
METHOD(close_sink) {
    Builder *own = (Builder *)self.as.obj;
    if (own->closed || in_memory(own)) return v_null();
    Value target = target_of(own);
    bool before = is_closed(own), flushes = is_a(in, target, "java.io.OutputStream");
    bool done = before || settled(in, self, drained(in, self) && (!flushes || tell(in, target, "flush")));
    for (Builder *b = own; b; b = b->under) b->closed |= !in_memory(b);
    return done && (before || settled(in, self, tell(in, target, "close"))) ? v_null() : V_THROWN;
}

/* After something was written. */
static bool passed_on(Interp *in, Value self) {
    if (((Builder *)self.as.obj)->flushes) return !is_abrupt(flush(in, self, NULL, 0));
    bool through = as_builder(self)->through || ((Builder *)self.as.obj)->through;
    return !through || settled(in, self, drained(in, self));
}

static bool put_text(Interp *in, Value self, Text text) {
    if (is_closed((Builder *)self.as.obj)) return refused(in, self);
    builder_append(as_builder(self), text);
    return passed_on(in, self);
}

static bool put(Interp *in, Value self, Value v) {
    if (is_closed((Builder *)self.as.obj)) return refused(in, self);
    return builder_append_value(in, as_builder(self), v) && passed_on(in, self);
}

/* What is printed goes through the write(String) of a script's writer. */
static bool put_printed(Interp *in, Value self, Value v) {
    if (self.as.obj->cls->native || !is_a(in, self, "java.io.Writer")) return put(in, self, v);
    Value text = value_java_string(in, v);
    return !is_abrupt(text) && !is_abrupt(call_method_z(in, self, "write", &text, 1));
}

/* Collections as Groovy shows them, other things as Java's toString() does. */
static Value shown(Interp *in, Value v) {
    Buf b = {0};
    if (v.kind < V_LIST || v.kind > V_RANGE) return v;
    return value_print(in, &b, v) ? string_from_buf(in, &b) : V_THROWN;
}
static bool put_shown(Interp *in, Value self, Value v) {
    Value text = shown(in, v);
    return !is_abrupt(text) && put_printed(in, self, text);
}

METHOD(print) { return put_shown(in, self, args[0]) ? v_null() : V_THROWN; }
static bool line_ended(Interp *in, Value self) {
    return !((Builder *)self.as.obj)->by_line || !is_abrupt(flush(in, self, NULL, 0));
}
METHOD(println) {
    Value text = argc ? shown(in, args[0]) : v_null();
    bool prints = !is_a(in, self, "java.io.Writer") || is_a(in, self, "java.io.PrintWriter"); /* Groovy does it for the others */
    if (is_abrupt(text) || (argc && !(prints ? put_printed : put)(in, self, text))) return V_THROWN;
    return put_text(in, self, TEXT("\n")) && line_ended(in, self) ? v_null() : V_THROWN;
}
METHOD(print_formatted) {
    Text format;
    if (!arg_text(in, args[0], &format)) return V_THROWN;
    Value values = args[1].kind == V_ARRAY ? args[1] : list_of(in, &args[1], 1);
    Value text = format_values(in, v_null(), format, values);
    return !is_abrupt(text) && put_printed(in, self, text) && line_ended(in, self) ? self : V_THROWN;
}
/* Groovy's own takes a list for the values, and no null. */
METHOD(print_formatted_one) {
    Value text = call_method_z(in, self, "sprintf", args, argc);
    return !is_abrupt(text) && put_printed(in, self, text) ? self : V_THROWN;
}
METHOD(append) { return put_printed(in, self, args[0]) ? self : V_THROWN; }

/* A reader or input stream of a script's class. */
static bool is_own_source(Interp *in, Value v) {
    Class *cls = v.as.obj->cls;
    while (cls && !cls->native) cls = cls->super;
    if (!cls || !(cls->native->flags & CLASS_STREAM)) return false;
    return is_input_stream(in, v) || is_a(in, v, "java.io.Reader");
}
bool holds_contents(Interp *in, Value v) { return is_source(v) || (v.kind == V_OBJECT && is_own_source(in, v)); }

bool writes_itself(Interp *in, Value v) {
    if (holds_contents(in, v)) return true;
    return v.kind == V_OBJECT && object_is(in, v, CLS_WRITABLE) && !object_is(in, v, CLS_COLLECTION) &&
           !object_is(in, v, CLS_JAVA_MAP);
}

bool writer_take(Interp *in, Value writer, Value v) {
    if (!writes_itself(in, v)) return put_shown(in, writer, v);
    if (!holds_contents(in, v)) return !is_abrupt(call_method_z(in, v, "writeTo", &writer, 1));
    Value text = call_method_z(in, v, "getText", NULL, 0);
    return !is_abrupt(text) && put(in, writer, text);
}

/* writer << value */
METHOD(push) { return writer_take(in, self, args[0]) ? self : V_THROWN; }

METHOD(write_chars) {
    if (args[0].kind == V_INT) {
        char bytes[4];
        Text one = text_span(bytes, (size_t)utf8_put((uint32_t)args[0].as.i & 0xFFFF, bytes));
        return put_text(in, self, one) ? v_null() : V_THROWN;
    }
    if (is_null(args[0])) return throw_null(in);
    return put(in, self, args[0]) ? v_null() : V_THROWN;
}

METHOD(write_writable) {
    if (is_null(args[0])) return throw_null(in);
    return is_abrupt(call_method_z(in, args[0], "writeTo", &self, 1)) ? V_THROWN : v_null();
}

static Value new_print_writer(Interp *in, Value self, const Value *args, int argc) {
    return (void)args, (void)argc, class_construct(in, class_named(in, "java.io.PrintWriter"), &self, 1);
}

/* The closure is called with the writer or stream, which is then flushed and closed. */
METHOD(call_flush_and_close) {
    Value result = closure_call(in, args[argc - 1], &self, 1);
    if (!is_abrupt(result) && is_abrupt(call_method_z(in, self, "flush", NULL, 0))) result = V_THROWN;
    return close_after(in, self, result);
}

METHOD(with_print_writer) {
    Value writer = new_print_writer(in, self, NULL, 0);
    return is_abrupt(writer) ? writer : call_flush_and_close(in, writer, args, argc);
}

static const NativeMethod writer_methods[] = {
    {"write(int)", write_chars},
    {"write(String)", write_chars},
    {"write(char[])", write_chars},
    {"write(groovy.lang.Writable)", write_writable},
    {"append(CharSequence)", append},
    {"append(char)", append},
    {"leftShift(Object)", push},
    {"print(Object)", print},
    {"println()", println},
    {"println(Object)", println},
    {"printf(String, Object)", print_formatted_one},
    {"withWriter(Closure)", call_flush_and_close},
    {"withPrintWriter(Closure)", with_print_writer},
    {"withCloseable(Closure)", call_and_close},
    {"newPrintWriter()", new_print_writer},
    {"flush()", flush},
    {"close()", close_sink},
    {0},
};
METHOD(sink_text) { return builder_string(in, as_builder(self)); }
METHOD(check_error) {
    Builder *own = (Builder *)self.as.obj;
    if (!own->closed && is_abrupt(flush(in, self, NULL, 0))) return V_THROWN;
    return v_bool(own->trouble);
}

static const NativeMethod print_methods[] = {
    {"<init>(java.io.Writer)", open_sink},
    {"<init>(java.io.Writer, boolean)", open_sink},
    {"<init>(java.io.OutputStream)", open_sink},
    {"<init>(java.io.OutputStream, boolean)", open_sink},
    {"<init>(java.io.OutputStream, boolean, String)", open_encoding_print},
    {"<init>(String)", open_file_sink},
    {"<init>(String, String)", open_file_sink},
    {"<init>(java.io.File)", open_file_sink},
    {"<init>(java.io.File, String)", open_file_sink},
    {"print(Object)", print},
    {"println()", println},
    {"println(Object)", println},
    {"printf(String, Object...)", print_formatted},
    {"printf(String, Object)", print_formatted_one},
    {"format(String, Object...)", print_formatted},
    {"checkError()", check_error},
    {0},
};
static const NativeMethod stream_writer_methods[] = {{"<init>(java.io.OutputStream)", open_sink},
                                                     {"<init>(java.io.OutputStream, String)", open_encoding_sink},
                                                     {"<init>(java.io.OutputStream, java.nio.charset.Charset)", open_encoding_sink},
                                                     {0}};
static const NativeMethod buffered_methods[] = {
    {"<init>(java.io.Writer)", open_sink}, {"<init>(java.io.Writer, int)", open_sink}, {"newLine()", println}, {0}};
static const NativeMethod buffered_output_methods[] = {
    {"<init>(java.io.OutputStream)", open_sink}, {"<init>(java.io.OutputStream, int)", open_sink}, {0}};

const NativeType type_java_io_Writer = {.name = "java.io.Writer",
                                        .interfaces = "java.io.Closeable java.lang.AutoCloseable java.lang.Appendable",
                                        .kind = V_NATIVE,
                                        .flags = CLASS_ABSTRACT | CLASS_STREAM,
                                        .methods = writer_methods};
IO_TYPE(type_java_io_PrintWriter, "java.io.PrintWriter", "java.io.Writer", 0, print_methods);
IO_TYPE(type_java_io_BufferedWriter, "java.io.BufferedWriter", "java.io.Writer", 0, buffered_methods);
IO_TYPE(type_java_io_OutputStreamWriter, "java.io.OutputStreamWriter", "java.io.Writer", 0, stream_writer_methods);

IO_TYPE(type_runtime_FlushingStreamWriter, "org.codehaus.groovy.runtime.FlushingStreamWriter", "java.io.OutputStreamWriter", 0,
        stream_writer_methods);

METHOD(write_bytes) {
    Buf bytes = {0};
    if (argc == 1 && args[0].kind == V_ARRAY && !self.as.obj->cls->native) { /* perhaps the script's class has its own */
        Value given[] = {args[0], v_int(0), v_int((int32_t)as_list(args[0])->len)};
        return call_method_z(in, self, "write", given, 3);
    }
    if (args[0].kind == V_INT) buf_char(&bytes, (char)args[0].as.i);
    else if (args[0].kind == V_ARRAY) bytes_of(raw_list(args[0]), &bytes);
    else return put(in, self, args[0]) ? v_null() : V_THROWN;
    Text t = buf_as_text(&bytes);
    if (argc == 3) {
        int64_t from = args[1].as.i, count = args[2].as.i;
        if (from < 0 || count < 0 || (size_t)(from + count) > t.len)
            return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "Range [%lld, %lld + %lld) out of bounds for length %zu",
                               (long long)from, (long long)from, (long long)count, t.len);
        t = text_span(t.at + from, (size_t)count);
    }
    if (is_closed((Builder *)self.as.obj)) return refused(in, self) ? v_null() : V_THROWN;
    buf_text(&as_builder(self)->text, t); /* as they are: builder_append would join surrogates */
    as_builder(self)->wide = true;
    return passed_on(in, self) ? v_null() : V_THROWN;
}
static bool is_byte_array(Value v) { return v.kind == V_ARRAY && strcmp(as_list(v)->obj.cls->element->name, "byte") == 0; }

/* stream << value: bytes, and what is left of a stream, as they are; others as text, by a writer that takes what follows, too */
METHOD(append_bytes) {
    Value bytes = is_input_stream(in, args[0]) ? call_method_z(in, args[0], "readAllBytes", NULL, 0) : args[0];
    if (is_abrupt(bytes)) return bytes;
    if (is_byte_array(bytes)) {
        bool done = !is_abrupt(call_method_z(in, self, "write", &bytes, 1)) && !is_abrupt(call_method_z(in, self, "flush", NULL, 0));
        return done ? self : V_THROWN;
    }
    Value writer = class_construct(in, class_named(in, "org.codehaus.groovy.runtime.FlushingStreamWriter"), &self, 1);
    return !is_abrupt(writer) && writer_take(in, writer, args[0]) ? writer : V_THROWN;
}
METHOD(sink_bytes) { return byte_array(in, buf_as_text(&as_builder(self)->text)); }
METHOD(sink_decode) { return decode_text(in, buf_as_text(&as_builder(self)->text), args[0]); }
METHOD(sink_size) { return v_int((int32_t)as_builder(self)->text.len); }
METHOD(sink_copy) {
    if (is_null(args[0])) return throw_null(in);
    Value bytes = sink_bytes(in, self, NULL, 0);
    return call_method_z(in, args[0], "write", &bytes, 1);
}
METHOD(sink_reset) {
    as_builder(self)->text = (Buf){0};
    as_builder(self)->wide = false;
    return v_null();
}

METHOD(with_writer) {
    Value given[] = {self, args[0]}, writer = class_construct(in, class_named(in, "java.io.OutputStreamWriter"), given, argc);
    return is_abrupt(writer) ? writer : call_flush_and_close(in, writer, &args[argc - 1], 1);
}

static const NativeMethod output_methods[] = {
    {"write(int)", write_bytes},
    {"write(byte[])", write_bytes},
    {"write(byte[], int, int)", write_bytes},
    {"leftShift(Object)", append_bytes},
    {"withStream(Closure)", call_flush_and_close},
    {"withWriter(Closure)", with_writer},
    {"withWriter(String, Closure)", with_writer},
    {"newPrintWriter()", new_print_writer},
    {"withPrintWriter(Closure)", with_print_writer},
    {"flush()", flush},
    {"close()", close_sink},
    {0},
};
static const NativeMethod byte_output_methods[] = {
    {"<init>()", open_sink},     {"<init>(int)", open_sink},       {"toByteArray()", sink_bytes}, {"toString()", sink_text},
    {"toString(String)", sink_decode}, {"size()", sink_size}, {"reset()", sink_reset},
    {"writeTo(java.io.OutputStream)", sink_copy}, {0},
};
IO_TYPE(type_java_io_OutputStream, "java.io.OutputStream", NULL, CLASS_ABSTRACT | CLASS_STREAM, output_methods);
IO_TYPE(type_java_io_ByteArrayOutputStream, "java.io.ByteArrayOutputStream", "java.io.OutputStream", 0, byte_output_methods);
IO_TYPE(type_java_io_BufferedOutputStream, "java.io.BufferedOutputStream", "java.io.OutputStream", 0, buffered_output_methods);
const NativeType type_java_io_PrintStream = {
    .name = "java.io.PrintStream", .super = "java.io.OutputStream", .interfaces = "java.lang.Appendable", .kind = V_NATIVE,
    .methods = print_methods};
