/*
 * Readers and streams of files. What is read is read at once; what is written goes to the file when it is flushed or
 * closed, a FileOutputStream's at once.
 */
#include "interp/native.h"
#include "interp/text/builder.h"
#include "interp/text/encoding.h"
#include "interp/text/io_text.h"

#include <errno.h>

/* The path of a String or File as the script wrote it, and as the World takes it. NULL: threw. */
static const char *given_path(Interp *in, Value v, const char **full) {
    if (is_null(v)) return throw_null(in), NULL;
    const char *path = value_z(in, v);
    if (!path) return NULL;
    const char *folder = in->host.folder ? in->host.folder(in->host.self) : "";
    *full = path[0] == '/' ? path : text_printf("%s/%s", folder, path);
    return path;
}

static Value not_found(Interp *in, const char *path, int cause) {
    return throw_error(in, EX_FILE_NOT_FOUND, "%s (%s)", path, strerror(cause));
}

static FileKind kind_at(Interp *in, const char *full) {
    FileInfo info;
    in->host.world->stat(in->host.world, full, &info);
    return info.kind;
}

METHOD(open_input) {
    Class *cls = as_class(self);
    const char *full, *path = given_path(in, args[0], &full), *error = NULL;
    if (!path) return V_THROWN;
    FileKind kind = kind_at(in, full);
    if (kind == FILE_ABSENT || kind == FILE_LINK) return not_found(in, path, ENOENT);
    if (kind == FILE_DIRECTORY) return not_found(in, path, EISDIR);
    Buf bytes = {0};
    if (!in->host.world->read_file(in->host.world, full, &bytes, &error)) return throw_error(in, EX_IO, "%s", error);
    Text held = buf_as_text(&bytes);
    Value text = argc > 1 ? decode_text(in, held, args[1]) : v_null();
    if (is_abrupt(text)) return text;
    if (argc > 1) held = string_text(as_string(text));
    return source_new_of(cls, held, class_is_subclass(cls, class_named(in, "java.io.InputStream")));
}

static bool drain_to_file(Interp *in, Builder *b) {
    Buf bytes = {0};
    const char *error = NULL;
    if (!builder_take_bytes(in, b, &bytes)) return false;
    if (!bytes.len || in->host.world->write_file(in->host.world, b->path, buf_as_text(&bytes), true, &error)) return true;
    throw_error(in, EX_IO, "%s", error);
    return false;
}

static const char *folder_of(const char *full) {
    const char *slash = strrchr(full, '/');
    return slash && slash != full ? gc_strndup(full, (size_t)(slash - full)) : "/";
}

/* FileWriter(file), (file, append), and for the library (file, append, charset). */
METHOD(open_output) {
    const char *full, *path = given_path(in, args[0], &full), *error = NULL;
    bool append = argc > 1 && args[1].as.i;
    if (!path) return V_THROWN;
    if (kind_at(in, full) == FILE_DIRECTORY) return not_found(in, path, EISDIR);
    if (kind_at(in, folder_of(full)) != FILE_DIRECTORY) return not_found(in, path, ENOENT);
    if (!in->host.world->write_file(in->host.world, full, TEXT(""), append, &error)) return not_found(in, path, EACCES);
    Value sink = builder_new(in, as_class(self), TEXT(""));
    Builder *b = as_builder(sink);
    b->drain = drain_to_file;
    b->path = full;
    b->charset = argc > 2 ? args[2] : v_null();
    b->through = class_is_subclass(as_class(self), class_named(in, "java.io.OutputStream"));
    return sink;
}

static const NativeMethod input_methods[] = {{"<init>(String)", open_input}, {"<init>(java.io.File)", open_input}, {0}};
/* FileWriter(file, charset), (file, charset, append) */
METHOD(open_encoded) { return open_output(in, self, (const Value[]){args[0], argc > 2 ? args[2] : v_bool(false), args[1]}, 3); }

static const NativeMethod reader_methods[] = {{"<init>(String)", open_input},
                                              {"<init>(java.io.File)", open_input},
                                              {"<init>(String, java.nio.charset.Charset)", open_input},
                                              {"<init>(java.io.File, java.nio.charset.Charset)", open_input},
                                              {0}};
static const NativeMethod output_methods[] = {
    {"<init>(String)", open_output},
    {"<init>(String, boolean)", open_output},
    {"<init>(java.io.File)", open_output},
    {"<init>(java.io.File, boolean)", open_output},
    {0},
};
static const NativeMethod writer_methods[] = {
    {"<init>(String)", open_output},
    {"<init>(String, boolean)", open_output},
    {"<init>(java.io.File)", open_output},
    {"<init>(java.io.File, boolean)", open_output},
    {"<init>(String, java.nio.charset.Charset)", open_encoded},
    {"<init>(java.io.File, java.nio.charset.Charset)", open_encoded},
    {"<init>(String, java.nio.charset.Charset, boolean)", open_encoded},
    {"<init>(java.io.File, java.nio.charset.Charset, boolean)", open_encoded},
    {"<init>(java.io.File, boolean, Object)", open_output}, /* the library's own, with a character set */
    {0},
};

const NativeType type_java_io_FileReader = {
    .name = "java.io.FileReader", .super = "java.io.InputStreamReader", .kind = V_NATIVE, .methods = reader_methods};
const NativeType type_java_io_FileInputStream = {
    .name = "java.io.FileInputStream", .super = "java.io.InputStream", .kind = V_NATIVE, .methods = input_methods};
const NativeType type_java_io_FileWriter = {
    .name = "java.io.FileWriter", .super = "java.io.OutputStreamWriter", .kind = V_NATIVE, .methods = writer_methods};
const NativeType type_java_io_FileOutputStream = {
    .name = "java.io.FileOutputStream", .super = "java.io.OutputStream", .kind = V_NATIVE, .methods = output_methods};
