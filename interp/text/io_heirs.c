/*
 * Readers, writers and streams of a script's own classes: what they inherit of java.io's abstract ones goes through their own read() and
 * write(), here over a source or sink of the built-in kind.
 */
#include "interp/native.h"
#include "interp/text/builder.h"
#include "interp/text/encoding.h"
#include "interp/text/io_text.h"
#include "interp/text/string.h"

enum { CHUNK = 256 };

static bool is_named(const Method *m, const char *name) { return strcmp(m->name->text, name) == 0; }

static Value char_array(Interp *in, Text text) {
    Value s = string_new(in, text);
    return call_method_z(in, s, "toCharArray", NULL, 0);
}

/* What the reader's own read(char[], int, int) gives of so many characters; *end when there is nothing left. */
static Value read_chars(Interp *in, Value object, int count, bool *end) {
    char blank[CHUNK];
    memset(blank, ' ', sizeof blank);
    Value given[3] = {char_array(in, text_span(blank, (size_t)count)), v_int(0), v_int(count)};
    Value n = is_abrupt(given[0]) ? given[0] : call_method_z(in, object, "read", given, 3);
    if (is_abrupt(n)) return n;
    *end = n.kind != V_INT || n.as.i < 0;
    given[2] = v_int(*end ? 0 : n.as.i);
    return class_construct(in, in->kinds[V_STRING], given, 3);
}

/* The next byte or character as a number, -1 at the end. */
static Value read_next(Interp *in, Value object, bool bytes) {
    if (bytes) return call_method_z(in, object, "read", NULL, 0);
    bool end;
    Value s = read_chars(in, object, 1, &end);
    return is_abrupt(s) ? s : end ? v_int(-1) : call_method_z(in, s, "codePointAt", (Value[]){v_int(0)}, 1);
}

/* Takes what the stream's read(byte[], int, int) gives. */
static bool take_bytes(Interp *in, Value object, Buf *all) {
    Value given[] = {array_new(in, class_named(in, "byte"), CHUNK), v_int(0), v_int(CHUNK)};
    for (;;) {
        Value n = call_method_z(in, object, "read", given, 3);
        if (is_abrupt(n)) return false;
        if (n.kind != V_INT || n.as.i < 0) return true;
        for (int32_t i = 0; i < n.as.i && i < CHUNK; i++) buf_char(all, (char)as_list(given[0])->at[i].as.i);
    }
}

static bool take_all(Interp *in, Value object, bool bytes, Buf *all) {
    if (bytes) return take_bytes(in, object, all);
    for (bool end = false; !end;) {
        Value v = read_chars(in, object, CHUNK, &end);
        if (is_abrupt(v)) return false;
        if (!end) buf_text(all, string_text(as_string(v)));
    }
    return true;
}

static Value read_line(Interp *in, Value object, bool bytes) {
    Buf line = {0};
    for (;;) {
        Value c = read_next(in, object, bytes);
        if (is_abrupt(c)) return c;
        if (c.as.i < 0) return line.len ? string_new(in, buf_as_text(&line)) : v_null();
        if (c.as.i == '\n') return string_new(in, buf_as_text(&line));
        char utf8[4];
        if (c.as.i != '\r') buf_bytes(&line, utf8, (size_t)utf8_put((uint32_t)c.as.i, utf8));
    }
}

/* read(array) and, of streams, read(array, from, count) */
static Value read_array(Interp *in, Value object, const Value *args, int argc, bool bytes) {
    if (is_null(args[0])) return throw_null(in);
    int32_t size = (int32_t)as_list(args[0])->len, from = argc == 3 ? args[1].as.i : 0, count = argc == 3 ? args[2].as.i : size, done = 0;
    if (argc == 1) return call_method_z(in, object, "read", (Value[]){args[0], v_int(0), v_int(count)}, 3);
    if (from < 0 || count < 0 || count > size - from)
        return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "Range [%d, %d + %d) out of bounds for length %d", from, from, count, size);
    for (; done < count; done++) {
        Value c = read_next(in, object, bytes);
        if (is_abrupt(c)) return c;
        if (c.as.i < 0) break;
        as_list(args[0])->at[from + done] = v_byte((int8_t)c.as.i);
    }
    return v_int(done || !count ? done : -1);
}

static Value skip(Interp *in, Value object, int64_t count, bool bytes) {
    int64_t done = 0;
    for (; done < count; done++) {
        Value c = read_next(in, object, bytes);
        if (is_abrupt(c)) return c;
        if (c.as.i < 0) break;
    }
    return v_long(done);
}

/* What goes through all that is left, and closes. */
static bool goes_to_end(const Method *m) {
    static const char names[] = " getText getBytes readLines iterator eachLine ";
    bool by_other_methods = is_named(m, "eachLine") && m->param_count == 3;
    return !by_other_methods && (strstr(names, text_printf(" %s ", m->name->text)) || (is_named(m, "filterLine") && m->param_count == 1));
}

static Value read_to_end(Interp *in, const Method *m, Value object, const Value *args, int argc, bool bytes) {
    Buf all = {0};
    if (!take_all(in, object, bytes, &all)) return V_THROWN;
    Class *cls = class_named(in, bytes ? "java.io.ByteArrayInputStream" : "java.io.StringReader");
    Value v = m->native(in, source_new_of(cls, buf_as_text(&all), bytes), args, argc);
    Value closed = is_abrupt(v) ? v : call_method_z(in, object, "close", NULL, 0);
    return is_abrupt(closed) ? closed : v;
}

static Value read_all_bytes(Interp *in, Value object) {
    Buf all = {0};
    return take_all(in, object, true, &all) ? byte_array(in, buf_as_text(&all)) : V_THROWN;
}

/* Step by step, all that is not said here by the object's other methods. */
static Value read_call(Interp *in, const Method *m, Value object, const Value *args, int argc, bool bytes) {
    if (goes_to_end(m)) return read_to_end(in, m, object, args, argc, bytes);
    if (is_named(m, "read")) return argc ? read_array(in, object, args, argc, bytes) : read_next(in, object, bytes);
    if (is_named(m, "readAllBytes")) return read_all_bytes(in, object);
    if (is_named(m, "readLine")) return read_line(in, object, bytes);
    if (is_named(m, "skip")) return skip(in, object, args[0].as.l, bytes);
    if (is_named(m, "ready") || is_named(m, "markSupported")) return v_bool(false);
    if (is_named(m, "available")) return v_int(0);
    if (is_named(m, "close") || (bytes && is_named(m, "mark"))) return v_null();
    if (is_named(m, "mark")) return throw_error(in, EX_IO, "mark() not supported");
    if (is_named(m, "reset")) return throw_error(in, EX_IO, bytes ? "mark/reset not supported" : "reset() not supported");
    return m->native(in, object, args, argc);
}

/* --- writers and output streams -------------------------------------------------------------------------------------------- */

bool io_heir_take(Interp *in, Value object, Text text, bool bytes) {
    Value all = bytes ? byte_array(in, text) : char_array(in, text);
    if (is_abrupt(all)) return false;
    return !is_abrupt(call_method_z(in, object, "write", (Value[]){all, v_int(0), v_int((int32_t)as_list(all)->len)}, 3));
}

/* write(byte[]), write(byte[], from, count): in the end by write(int), which gets a byte with its sign */
static Value write_array(Interp *in, Value object, const Value *args, int argc) {
    if (is_null(args[0])) return throw_null(in);
    int32_t size = (int32_t)as_list(args[0])->len, from = argc == 3 ? args[1].as.i : 0, count = argc == 3 ? args[2].as.i : size;
    if (argc == 1) return call_method_z(in, object, "write", (Value[]){args[0], v_int(0), v_int(size)}, 3);
    if (from < 0 || count < 0 || count > size - from)
        return throw_error(in, EX_INDEX_OUT_OF_BOUNDS, "Range [%d, %d + %d) out of bounds for length %d", from, from, count, size);
    for (int32_t i = from; i < from + count; i++)
        if (is_abrupt(call_method_z(in, object, "write", (Value[]){v_int(as_list(args[0])->at[i].as.i)}, 1))) return V_THROWN;
    return v_null();
}

/* write(...) of a Writer: a character, a char[], a text or a part of one; in the end by write(char[], int, int) */
static Value write_text(Interp *in, Value object, const Value *args, int argc) {
    if (is_null(args[0])) return throw_null(in);
    Value given[] = {args[0], v_int(0), v_int(0)};
    if (argc == 1 && args[0].kind == V_INT) given[0] = v_char((uint16_t)args[0].as.i);
    if (given[0].kind == V_CHAR) {
        given[0] = array_new(in, class_named(in, "char"), 1);
        as_list(given[0])->at[0] = v_char((uint16_t)args[0].as.i);
    }
    if (argc == 3) {
        given[0] = call_method_z(in, args[0], "substring", (Value[]){args[1], v_int(args[1].as.i + args[2].as.i)}, 2);
        if (!is_abrupt(given[0])) given[0] = char_array(in, string_text(as_string(given[0])));
    }
    if (is_abrupt(given[0])) return V_THROWN;
    given[2] = v_int((int32_t)(given[0].kind == V_ARRAY ? as_list(given[0])->len : as_string(given[0])->units));
    return call_method_z(in, object, "write", given, 3);
}

/* What Groovy writes as one text. */
static Value print_call(Interp *in, const Method *m, Value object, const Value *args, int argc) {
    Value sink = class_construct(in, class_named(in, "java.io.StringWriter"), NULL, 0);
    Value v = is_abrupt(sink) ? sink : m->native(in, sink, args, argc);
    if (is_abrupt(v)) return v;
    Value text = builder_string(in, as_builder(sink));
    return is_abrupt(call_method_z(in, object, "write", &text, 1)) ? V_THROWN : is_builder(v) ? object : v;
}

static Value write_call(Interp *in, const Method *m, Value object, const Value *args, int argc, bool bytes) {
    if (is_named(m, "flush") || is_named(m, "close")) return v_null();
    bool writable = m->param_count == 1 && strcmp(m->params[0]->name, "groovy.lang.Writable") == 0;
    if (is_named(m, "write") && !writable) return bytes ? write_array(in, object, args, argc) : write_text(in, object, args, argc);
    static const char printing[] = " append leftShift print println printf ";
    bool part = m->param_count == 3; /* append(text, from, to) appends the part */
    bool prints = !bytes && !part && strstr(printing, text_printf(" %s ", m->name->text));
    return prints ? print_call(in, m, object, args, argc) : m->native(in, object, args, argc);
}

Value io_heir_call(Interp *in, const Method *m, Value object, const Value *args, int argc) {
    bool around = strncmp(m->name->text, "with", 4) == 0 || strncmp(m->name->text, "new", 3) == 0; /* these ask the object alone */
    if (around) return m->native(in, object, args, argc);
    const char *of = m->owner->name;
    bool bytes = strstr(of, "Stream");
    return strstr(of, "Reader") || strstr(of, "Input") ? read_call(in, m, object, args, argc, bytes)
                                                       : write_call(in, m, object, args, argc, bytes);
}
