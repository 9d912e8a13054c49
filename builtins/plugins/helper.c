/*
 * `sluice` in the scripts of stdlib/steps/: the log, credentials, secrets, HTTP and mail. Secrets that a script takes from here are
 * masked from then on; what it does goes through the recording World, as all that a step does.
 */
#include "builtins/plan/record.h"
#include "builtins/plugins/docker.h"
#include "builtins/plugins/scripted.h"
#include "builtins/tool.h"

#include "interp/text/charset.h"

#define HELPER(name)                                                                                                   \
    static Value name(Interp *in __attribute__((unused)), Value self __attribute__((unused)),                          \
                      const Value *args __attribute__((unused)), int argc __attribute__((unused)))

static Run *run_of(Value self) { return as_native(self)->data; }
static const char *z(Value v) { return is_null(v) ? NULL : string_cz(as_string(v)); }

/* --- telling ------------------------------------------------------------------------------------------------------ */

HELPER(helper_log) {
    Run *run = run_of(self);
    run_log(run, run_context(run), "%s", z(args[0]));
    return v_null();
}

HELPER(helper_warn) {
    Run *run = run_of(self);
    run_message(run, run_context(run), DIAG_WARNING, "%s", z(args[0]));
    return v_null();
}

HELPER(helper_planning) { return v_bool(run_of(self)->planning != NULL); }

/* --- secrets ------------------------------------------------------------------------------------------------------ */

/* credential(id): its value; null: there is none. */
HELPER(helper_credential) {
    const char *value = run_credential(run_of(self), z(args[0]));
    if (!value) return v_null();
    run_secret_add(run_of(self), text_of(value));
    return string_z(in, value);
}

/* setting(id): the same of what holds a secret only in part, which the script masks. */
HELPER(helper_setting) {
    const char *value = run_credential(run_of(self), z(args[0]));
    return value ? string_z(in, value) : v_null();
}

/* needed(id): the same; where there is none the sentence that says how to give it. */
HELPER(helper_needed) {
    const char *value = z(args[0]), *variable = run_credential_variable(value);
    return string_printf(in, "Could not find credentials entry with ID '%s'; give it in the environment variable %s before the run, or "
                             "as a line %s=… in the file .secrets",
                         value, variable, variable + strlen(CREDENTIAL_PREFIX));
}

HELPER(helper_secret) {
    if (*z(args[0])) run_secret_add(run_of(self), string_text(as_string(args[0])));
    return args[0];
}

/* --- HTTP --------------------------------------------------------------------------------------------------------- */

static const char *entry_z(Interp *in, Value map, const char *name) {
    Value v = map_get_z(in, as_map(map), name);
    return is_null(v) ? NULL : value_z(in, v);
}

static bool entry_true(Interp *in, Value map, const char *name) {
    Value v = map_get_z(in, as_map(map), name);
    return v.kind == V_BOOL && v.as.l;
}

/* headers: [[name, value], …] */
static bool take_headers(Interp *in, Value list, HttpRequest *request) {
    if (list.kind != V_LIST) return true;
    HttpHeader *headers = gc_new_array(HttpHeader, as_list(list)->len + 1);
    for (uint32_t i = 0; i < as_list(list)->len; i++) {
        const List *pair = as_list(as_list(list)->at[i]);
        HttpHeader *h = &headers[request->header_count++];
        if (!value_text(in, pair->at[0], &h->name) || !value_text(in, pair->at[1], &h->value)) return false;
    }
    request->headers = headers;
    return true;
}

static bool put_part(Run *run, Value part, const char *boundary, Buf *out) {
    Interp *in = run->in;
    const char *file = entry_z(in, part, "file"), *value = entry_z(in, part, "value"), *type = entry_z(in, part, "type"), *error = NULL;
    buf_printf(out, "--%s\r\nContent-Disposition: form-data; name=\"%s\"", boundary, entry_z(in, part, "name"));
    if (entry_z(in, part, "fileName")) buf_printf(out, "; filename=\"%s\"", entry_z(in, part, "fileName"));
    if (type) buf_printf(out, "\r\nContent-Type: %s", type);
    buf_z(out, "\r\n\r\n");
    World *w = run->options.world;
    if (file && !w->read_file(w, path_resolve(run_context(run)->cwd, text_of(file)), out, &error)) {
        throw_error(in, EX_IO, "%s", error);
        return false;
    }
    if (value) buf_z(out, value);
    buf_z(out, "\r\n");
    return true;
}

/* parts: [[name, value or file, fileName, type], …], sent as multipart/form-data */
static bool take_parts(Run *run, Value map, HttpRequest *request) {
    Value parts = map_get_z(run->in, as_map(map), "parts");
    const char *boundary = entry_z(run->in, map, "boundary");
    Buf body = {0};
    if (parts.kind != V_LIST) return true;
    for (uint32_t i = 0; i < as_list(parts)->len; i++)
        if (!put_part(run, as_list(parts)->at[i], boundary, &body)) return false;
    buf_printf(&body, "--%s--\r\n", boundary);
    request->body = buf_as_text(&body);
    return true;
}

/* The charset= of a content type; empty: none. */
static Text charset_of(Text type) {
    ptrdiff_t at = text_find(type, TEXT("charset="), 0);
    if (at < 0) return text_span("", 0);
    Text name = text_span(type.at + at + 8, type.len - (size_t)at - 8);
    ptrdiff_t end = text_find(name, TEXT(";"), 0);
    name = text_trim(end < 0 ? name : text_span(name.at, (size_t)end));
    return name.len > 1 && name.at[0] == '"' ? text_span(name.at + 1, name.len - 2) : name;
}

/* A reply's bytes, for save(). */
static const NativeType bytes_type = {.name = "sluice.Bytes", .kind = V_NATIVE, .flags = CLASS_FINAL,
                                      .methods = (const NativeMethod[]){{0}}};

static Value reply_map(Interp *in, const HttpReply *reply) {
    Value map = map_new(in), headers = map_new(in);
    Text name = charset_of(http_header(reply, "Content-Type"));
    const Charset *charset = charset_named(name);
    Buf text = {0};
    charset_decode(charset ? charset : charset_or_utf8(NULL), reply->body, &text);
    for (size_t i = 0; i < reply->header_count; i++) {
        Value key = string_new(in, reply->headers[i].name), list = map_get(in, as_map(headers), key, NULL);
        if (is_null(list)) map_put(in, as_map(headers), key, list = list_new(in, 1));
        list_push(as_list(list), string_new(in, reply->headers[i].value));
    }
    map_put_z(in, as_map(map), "status", v_int(reply->status));
    map_put_z(in, as_map(map), "headers", headers);
    map_put_z(in, as_map(map), "content", string_new(in, buf_as_text(&text)));
    Text *bytes = gc_new(Text);
    *bytes = reply->body;
    map_put_z(in, as_map(map), "bytes", native_new(in, class_from_native(in, &bytes_type), bytes));
    map_put_z(in, as_map(map), "charset", name.len ? string_new(in, name) : v_null());
    return map;
}

static Value send(Run *run, const HttpRequest *request) {
    World *w = run->options.world;
    HttpReply reply = {0};
    bool sent = w->http(w, request, &reply);
    if (reply.interrupted) return run_throw_interrupted(run);
    Value map = reply_map(run->in, &reply);
    map_put_z(run->in, as_map(map), "error", sent ? v_null() : string_z(run->in, reply.error ? reply.error : "no reply"));
    map_put_z(run->in, as_map(map), "unreached", v_bool(!sent && reply.retryable));
    return map;
}

/* http(map): method, url, headers, body, file (to send), parts and boundary, output (a file for the reply), timeout (s), insecure,
 * follow, proxy → status, headers (name → list), content, charset; error, when there was no reply. */
HELPER(helper_http) {
    Run *run = run_of(self);
    const Context *context = run_context(run);
    Value map = args[0], timeout = map_get_z(in, as_map(map), "timeout");
    const char *file = entry_z(in, map, "file"), *output = entry_z(in, map, "output"), *body = entry_z(in, map, "body");
    HttpRequest request = {.method = entry_z(in, map, "method"),
                           .url = entry_z(in, map, "url"),
                           .body = text_of(body ? body : ""),
                           .body_file = file ? path_resolve(context->cwd, text_of(file)) : NULL,
                           .reply_file = output ? path_resolve(context->cwd, text_of(output)) : NULL,
                           .insecure = entry_true(in, map, "insecure"),
                           .follow_redirects = entry_true(in, map, "follow"),
                           .proxy = entry_z(in, map, "proxy")};
    if (timeout.kind == V_LONG || timeout.kind == V_INT)
        request.timeout_ms = request.connect_timeout_ms = 1000 * (timeout.kind == V_INT ? timeout.as.i : timeout.as.l);
    if (!request.method) request.method = "GET";
    if (!take_parts(run, map, &request) || !take_headers(in, map_get_z(in, as_map(map), "headers"), &request)) return V_THROWN;
    return send(run, &request);
}

/* save(path, bytes) */
HELPER(helper_save) {
    Run *run = run_of(self);
    World *w = run->options.world;
    const Context *context = run_context(run);
    const Text *bytes = as_native(args[1])->data;
    const char *error = NULL;
    if (!context->seat) return throw_error(in, EX_ILLEGAL_STATE, "a file can only be written inside of node { }");
    const char *path = path_resolve(context->cwd, string_text(as_string(args[0])));
    return w->write_file(w, path, *bytes, false, &error) ? v_null() : throw_error(in, EX_IO, "%s", error);
}

/* --- the run's own files ------------------------------------------------------------------------------------------ */

/* keep(folder, ending, text): a new file below the run's folder, masked and for the user alone; its path seen from the project, or
 * null without a record. */
HELPER(helper_keep) {
    Run *run = run_of(self);
    World *w = run->options.world;
    const char *error = NULL, *name;
    FileInfo info = {.kind = FILE_ABSENT};
    if (!run->folder) return v_null();
    for (int i = 1;; i++) {
        name = text_printf("%s/%d%s", z(args[0]), i, z(args[1]));
        w->stat(w, path_join(run->folder, name), &info);
        if (info.kind == FILE_ABSENT) break;
    }
    Text text = run_masked(run, string_text(as_string(args[2])));
    const char *path = path_join(run->folder, name);
    if (!w->write_file(w, path, text, false, &error) || !w->set_info(w, path, 0600, -1, &error)) return throw_error(in, EX_IO, "%s", error);
    durable_note(run, 'F', name, NULL);
    return string_printf(in, ".sluice/runs/%d/%s", run->number, name);
}

HELPER(helper_log_text) {
    Run *run = run_of(self);
    Buf text = {0};
    run_log_flush(run);
    if (run->log_path) run->outside->read_file(run->outside, run->log_path, &text, NULL);
    return string_new(in, buf_as_text(&text));
}

HELPER(helper_assume_role) { return aws_assume_role(run_of(self), args[0]); }
HELPER(helper_root) { return string_z(in, run_of(self)->options.root); }
/* expand(text): $NAME and ${NAME} of the environment. */
HELPER(helper_expand) {
    Run *run = run_of(self);
    StepCall call = {.run = run, .in = in, .context = run_context(run)};
    return string_z(in, step_expand(&call, string_text(as_string(args[0]))));
}
HELPER(helper_secret_folder) { return secret_folder_new(run_of(self)); }
/* assumeLabel(label): what `node` may ask for from now on, without a word about it. */
HELPER(helper_assume_label) {
    Run *run = run_of(self);
    if (run->options.agent_count > 0) return string_z(in, "built-in");
    pairs_put(&run->assumed_labels, z(args[0]), "");
    return args[0];
}
HELPER(helper_at_node) { return v_bool(run_context(run_of(self))->seat != NULL); }
HELPER(helper_workspace) { return string_z(in, run_context(run_of(self))->seat->workspace); }
HELPER(helper_user) { return string_z(in, docker_user()); }
/* inContainer(engine, id, body) */
HELPER(helper_in_container) { return docker_in_container(run_of(self), z(args[0]), z(args[1]), args[2]); }
/* takeNode(body): node { … } for scripts that have a method of that name. */
HELPER(helper_take_node) {
    StepArgs step = {.body = args[0], .named = v_null()};
    return step_call(run_of(self), step_find("node"), &step);
}
/* tool(name, kind): NAME=VALUE of its variables and PATH; null: it is not there. */
HELPER(helper_tool) {
    Run *run = run_of(self);
    const Context *context = run_context(run);
    Tool tool = tool_find(run, context, z(args[0]), z(args[1]));
    size_t count = 0;
    if (!tool.home) return v_null();
    const char **variables = tool_variables(run, context, &tool, &count);
    Value list = list_new(in, (uint32_t)count);
    for (size_t i = 0; i < count; i++) list_push(as_list(list), string_z(in, variables[i]));
    return list;
}

/* worsen(result): of the run and the stage, as well when the step is answered. */
HELPER(helper_worsen) {
    Run *run = run_of(self);
    RunResult result = RUN_UNSTABLE;
    run_result_parse(string_text(as_string(args[0])), &result);
    const char name[] = {(char)result, 0};
    run_note_again(run, 'R', name, "");
    durable_note(run, 'R', name, NULL);
    return v_null();
}
HELPER(helper_ssh_agent) { return ssh_agent_new(run_of(self)); }

/* --- mail --------------------------------------------------------------------------------------------------------- */

/* mail(server, from, to, text): null, or why it could not be sent. */
HELPER(helper_mail) {
    Run *run = run_of(self);
    const List *to = as_list(args[2]);
    const char **names = gc_new_array(const char *, to->len + 1);
    for (uint32_t i = 0; i < to->len; i++)
        if (!(names[i] = value_z(in, to->at[i]))) return V_THROWN;
    HttpRequest request = {.method = "MAIL",
                           .url = z(args[0]),
                           .mail_from = z(args[1]),
                           .mail_to = names,
                           .timeout_ms = 60000,
                           .body = string_text(as_string(args[3]))};
    Value reply = send(run, &request);
    return is_abrupt(reply) ? reply : map_get_z(in, as_map(reply), "error");
}

static const NativeType helper_type = {.name = "sluice.Steps",
                                       .kind = V_NATIVE,
                                       .flags = CLASS_FINAL,
                                       .methods = (const NativeMethod[]){{"log(String)", helper_log},
                                                                         {"warn(String)", helper_warn},
                                                                         {"isPlanning()", helper_planning},
                                                                         {"credential(String)", helper_credential},
                                                                         {"setting(String)", helper_setting},
                                                                         {"needed(String)", helper_needed},
                                                                         {"secret(String)", helper_secret},
                                                                         {"http(Map)", helper_http},
                                                                         {"save(String, Object)", helper_save},
                                                                         {"keep(String, String, String)", helper_keep},
                                                                         {"logText()", helper_log_text},
                                                                         {"sshAgent()", helper_ssh_agent},
                                                                         {"assumeRole(Map)", helper_assume_role},
                                                                         {"getRoot()", helper_root},
                                                                         {"expand(String)", helper_expand},
                                                                         {"secretFolder()", helper_secret_folder},
                                                                         {"assumeLabel(String)", helper_assume_label},
                                                                         {"isAtNode()", helper_at_node},
                                                                         {"getWorkspace()", helper_workspace},
                                                                         {"getUser()", helper_user},
                                                                         {"inContainer(String, String, Closure)", helper_in_container},
                                                                         {"takeNode(Closure)", helper_take_node},
                                                                         {"worsen(String)", helper_worsen},
                                                                         {"tool(String, String)", helper_tool},
                                                                         {"mail(String, String, List, String)", helper_mail},
                                                                         {0}}};

Value scripted_helper(Run *run) { return native_new(run->in, class_from_native(run->in, &helper_type), run); }
