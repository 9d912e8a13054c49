/*
 * The outside as the embedded library sees it: sluice.Outside, a class of static methods over the World for the classes of
 * stdlib/ that stand for files, processes and connections. Paths are seen from the folder where the running fiber works.
 */
#include "interp/native.h"
#include "interp/text/encoding.h"
#include "interp/text/io_text.h"
#include "interp/text/string_methods.h"

static World *world_of(Interp *in) { return in->host.world; }

/* The folder the script works in. */
static const char *here(Interp *in) { return in->host.folder ? in->host.folder(in->host.self) : "/"; }

static const char *path_of(Interp *in, Value v) {
    const char *path = as_string(v)->text;
    return path[0] == '/' ? path : *path ? text_printf("%s/%s", here(in), path) : here(in);
}

static Value io_error(Interp *in, const char *sentence) { return throw_error(in, EX_IO, "%s", sentence); }

static bool need_world(Interp *in) {
    if (world_of(in)) return true;
    throw_error(in, EX_UNSUPPORTED_OPERATION, "files, processes and connections are out of reach here");
    return false;
}

/* --- files ------------------------------------------------------------------------------------------------------ */

METHOD(folder) { return string_z(in, here(in)); }

/* [kind: 1 file, 2 folder, 3 dangling link, 4 other; size, milliseconds, mode, 1 for a link], or null */
METHOD(stat_path) {
    FileInfo info;
    if (!need_world(in)) return V_THROWN;
    world_of(in)->stat(world_of(in), path_of(in, args[0]), &info);
    if (info.kind == FILE_ABSENT) return v_null();
    Value all[] = {v_int((int32_t)info.kind), v_long((int64_t)info.size), v_long(info.mtime_ms), v_int((int32_t)info.mode),
                   v_int(info.is_link)};
    return list_of(in, all, sizeof all / sizeof *all);
}

METHOD(read_path) {
    Buf bytes = {0};
    const char *error = NULL;
    if (!need_world(in)) return V_THROWN;
    if (!world_of(in)->read_file(world_of(in), path_of(in, args[0]), &bytes, &error)) return io_error(in, error);
    return input_stream_new(in, buf_as_text(&bytes));
}

METHOD(write_path) {
    Buf bytes = {0};
    const char *error = NULL;
    if (!need_world(in) || !value_bytes(in, args[1], args[2], &bytes)) return V_THROWN;
    World *world = world_of(in);
    if (!world->write_file(world, path_of(in, args[0]), buf_as_text(&bytes), args[3].as.i, &error)) return io_error(in, error);
    return v_null();
}

METHOD(list_path) {
    const char **names;
    size_t count;
    if (!need_world(in)) return V_THROWN;
    if (!world_of(in)->list_dir(world_of(in), path_of(in, args[0]), &names, &count, NULL)) return v_null();
    Value list = list_new(in, (uint32_t)count);
    for (size_t i = 0; i < count; i++) list_push(as_list(list), string_z(in, names[i]));
    return list;
}

METHOD(make_dirs) {
    return need_world(in) ? v_bool(world_of(in)->make_dirs(world_of(in), path_of(in, args[0]), NULL)) : V_THROWN;
}
METHOD(remove_path) {
    return need_world(in) ? v_bool(world_of(in)->remove_tree(world_of(in), path_of(in, args[0]), NULL)) : V_THROWN;
}
METHOD(rename_path) {
    if (!need_world(in)) return V_THROWN;
    return v_bool(world_of(in)->rename(world_of(in), path_of(in, args[0]), path_of(in, args[1]), NULL));
}

/* change(path, mode or -1, milliseconds or -1) */
METHOD(change_path) {
    if (!need_world(in)) return V_THROWN;
    return v_bool(world_of(in)->set_info(world_of(in), path_of(in, args[0]), args[1].as.i, args[2].as.l, NULL));
}

/* --- processes ---------------------------------------------------------------------------------------------------- */

typedef struct Output {
    Buf streams[2];
} Output;

static void take_output(void *data, int stream, Text piece) { buf_text(&((Output *)data)->streams[stream == 2], piece); }

/* NULL-terminated; NULL: threw. */
static const char **strings_of(Interp *in, Value list) {
    Iter it;
    Value item;
    size_t count = 0, cap = 8;
    const char **out = gc_new_array(const char *, cap);
    if (!iter_start(in, &it, list)) return NULL;
    while (iter_next(in, &it, &item)) {
        if (count + 1 == cap) out = gc_realloc(out, (cap *= 2) * sizeof *out);
        if (!(out[count++] = value_z(in, item))) return NULL;
    }
    out[count] = NULL;
    return it.failed ? NULL : out;
}

/* run(command, environment or null, folder or null, input) → [exit code, output, error output] as streams. */
METHOD(run_process) {
    if (!need_world(in)) return V_THROWN;
    Output *output = gc_new(Output);
    Buf input = {0};
    ProcessSpec spec = {.cwd = is_null(args[2]) ? here(in) : path_of(in, args[2]), .output = take_output, .data = output};
    spec.argv = strings_of(in, args[0]);
    if (!spec.argv || (!is_null(args[3]) && !value_bytes(in, args[3], v_null(), &input))) return V_THROWN;
    static const char *const nothing[] = {NULL};
    if (!is_null(args[1])) spec.env = strings_of(in, args[1]);
    else spec.env = in->host.environment ? in->host.environment(in->host.self) : nothing;
    if (!spec.env) return V_THROWN;
    spec.input = buf_as_text(&input);
    ProcessResult result = {0};
    world_of(in)->run(world_of(in), &spec, &result);
    if (result.error) return throw_error(in, EX_IO, "Cannot run program \"%s\": %s", spec.argv[0] ? spec.argv[0] : "", result.error);
    if (result.interrupted) return throw_error(in, EX_INTERRUPTED, "%s was ended", spec.argv[0]);
    Value all[] = {v_int(result.exit_code), input_stream_new(in, buf_as_text(&output->streams[0])),
                   input_stream_new(in, buf_as_text(&output->streams[1]))};
    return list_of(in, all, 3);
}

/* --- connections --------------------------------------------------------------------------------------------------- */

static bool request_headers(Interp *in, Value map, HttpRequest *request) {
    HttpHeader *headers = gc_new_array(HttpHeader, map_size(as_map(map)) + 1);
    uint32_t at = 0;
    Value key, value;
    while (map_next(as_map(map), &at, &key, &value)) {
        HttpHeader *h = &headers[request->header_count++];
        if (!value_text(in, key, &h->name) || !value_text(in, value, &h->value)) return false;
    }
    request->headers = headers;
    return true;
}

/* http(method, url, headers, body or null, milliseconds, follow) → [status, [[name, value] ...], body as a stream] */
METHOD(send_request) {
    Buf body = {0};
    HttpRequest request = {.method = as_string(args[0])->text, .url = as_string(args[1])->text};
    HttpReply reply = {0};
    if (!need_world(in) || !request_headers(in, args[2], &request)) return V_THROWN;
    if (!is_null(args[3]) && !value_bytes(in, args[3], v_null(), &body)) return V_THROWN;
    request.body = buf_as_text(&body);
    request.timeout_ms = args[4].as.i;
    request.follow_redirects = args[5].as.i;
    if (!world_of(in)->http(world_of(in), &request, &reply)) return io_error(in, reply.error ? reply.error : "no reply");
    Value headers = list_new(in, (uint32_t)reply.header_count);
    for (size_t i = 0; i < reply.header_count; i++) {
        Value pair[] = {string_new(in, reply.headers[i].name), string_new(in, reply.headers[i].value)};
        list_push(as_list(headers), list_of(in, pair, 2));
    }
    Value all[] = {v_int(reply.status), headers, input_stream_new(in, reply.body)};
    return list_of(in, all, 3);
}

METHOD(environment_variable) {
    const char *value = world_of(in) ? world_of(in)->getenv(world_of(in), as_string(args[0])->text) : NULL;
    return value ? string_z(in, value) : v_null();
}

static const NativeMethod outside_methods[] = {
    {"static folder()", folder},
    {"static stat(String)", stat_path},
    {"static read(String)", read_path},
    {"static write(String, Object, Object, boolean)", write_path},
    {"static list(String)", list_path},
    {"static makeDirs(String)", make_dirs},
    {"static remove(String)", remove_path},
    {"static rename(String, String)", rename_path},
    {"static change(String, int, long)", change_path},
    {"static run(Object, Object, String, Object)", run_process},
    {"static http(String, String, Map, Object, int, boolean)", send_request},
    {"static variable(String)", environment_variable},
    {0},
};
const NativeType type_sluice_Outside = {.name = "sluice.Outside", .kind = V_NATIVE, .methods = outside_methods};
