/* The cloud steps: s3cp, lambdaUpdate, lambdaInvoke. */
#include "builtins/aws/lambda.h"
#include "builtins/aws/s3.h"
#include "builtins/json_value.h"
#include "builtins/steps_common.h"

/* --- what they share -------------------------------------------------------------------------------------------- */

static const char *step_env(void *data, const char *name) {
    const StepCall *call = data;
    return env_get(call->run, call->context, name);
}

static bool open_client(StepCall *call, AwsClient *client, const char *service, int region, int profile, int endpoint) {
    AwsWish wish = {.world = call->run->options.world,
                    .getenv = step_env,
                    .data = call,
                    .region = step_z(call, region),
                    .profile = step_z(call, profile),
                    .endpoint = step_z(call, endpoint)};
    const char *error = NULL;
    if (aws_client_open(client, &wish, service, &error)) return true;
    throw_error(call->in, EX_ABORT, "%s: %s", call->spec->name, error);
    return false;
}

static Value throw_aws(StepCall *call, const char *error, bool interrupted) {
    return interrupted ? run_throw_interrupted(call->run) : throw_error(call->in, EX_ABORT, "%s", error);
}

static void put_text(Interp *in, Value map, const char *name, const char *text) {
    if (text) map_put_z(in, as_map(map), name, string_z(in, text));
}

/* --- s3cp -------------------------------------------------------------------------------------------------------- */

enum { CP_FROM, CP_TO, CP_TYPE, CP_CACHE, CP_ACL, CP_CLASS, CP_SSE, CP_METADATA, CP_REGION, CP_PROFILE, CP_ENDPOINT };

static void *begin_branch(void *data, Fiber *fiber) {
    StepCall *call = data;
    Task *task = task_new(call->run, call->context);
    task->fiber = fiber;
    fiber->context = task;
    return task;
}

static void end_branch(void *branch) { task_end(branch); }

static void add(S3Options *o, const char *name, Text value) {
    if (value.len > 0 && o->header_count < sizeof o->headers / sizeof *o->headers)
        o->headers[o->header_count++] = (HttpHeader){text_of(name), value};
}

static bool add_metadata(StepCall *call, S3Options *o) {
    uint32_t at = 0;
    Value key, value;
    while (step_has(call, CP_METADATA) && map_next(as_map(call->arg[CP_METADATA]), &at, &key, &value)) {
        const char *name = value_z(call->in, key), *text = name ? value_z(call->in, value) : NULL;
        if (!text) return false;
        add(o, text_printf("x-amz-meta-%s", name), text_of(text));
    }
    return true;
}

static bool fill_options(StepCall *call, S3Options *o, const char *file) {
    *o = (S3Options){
        .sched = call->run->options.sched, .begin_branch = begin_branch, .end_branch = end_branch, .data = call};
    if (file || step_has(call, CP_TYPE))
        add(o, "Content-Type", step_has(call, CP_TYPE) ? step_text(call, CP_TYPE) : text_of(s3_content_type(file)));
    add(o, "Cache-Control", step_text(call, CP_CACHE));
    add(o, "x-amz-acl", step_text(call, CP_ACL));
    add(o, "x-amz-storage-class", step_text(call, CP_CLASS));
    add(o, "x-amz-server-side-encryption", step_text(call, CP_SSE));
    return add_metadata(call, o);
}

static const char *base_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/* "s3://bucket" and "s3://bucket/folder/" keep the source's name, as the aws command does. */
static void complete_key(S3Place *to, const char *source) {
    size_t len = strlen(to->key);
    if (len == 0 || to->key[len - 1] == '/') to->key = text_printf("%s%s", to->key, base_name(source));
}

static const char *local_target(StepCall *call, const S3Place *from) {
    Text to = step_text(call, CP_TO);
    const char *path = step_path(call, to);
    World *w = call->run->options.world;
    FileInfo info;
    w->stat(w, path, &info);
    bool folder = info.kind == FILE_DIRECTORY || (to.len > 0 && to.at[to.len - 1] == '/');
    return folder ? path_join(path, base_name(from->key)) : path;
}

static const char *human_size(uint64_t bytes) {
    static const char *const units[] = {"B", "KiB", "MiB", "GiB", "TiB"};
    double size = (double)bytes;
    size_t unit = 0;
    for (; size >= 1024 && unit < 4; unit++) size /= 1024;
    return unit ? text_printf("%.1f %s", size, units[unit]) : text_printf("%llu B", (unsigned long long)bytes);
}

static Value copied(StepCall *call, bool ok, const AwsClient *client, const S3Result *r, const S3Place *place,
                    const char *what) {
    if (!ok && r->local_error) return throw_error(call->in, EX_ABORT, "s3cp: %s", r->local_error);
    if (!ok) return throw_aws(call, aws_error_sentence(client, &r->error, what), r->error.interrupted);
    run_log(call->run, call->context, "%s (%s)", what, human_size(r->size));
    Value map = map_new(call->in);
    put_text(call->in, map, "bucket", place->bucket);
    put_text(call->in, map, "key", place->key);
    put_text(call->in, map, "url", text_printf("s3://%s/%s", place->bucket, place->key));
    map_put_z(call->in, as_map(map), "size", v_long((int64_t)r->size));
    put_text(call->in, map, "etag", r->etag);
    put_text(call->in, map, "versionId", r->version_id);
    return map;
}

static Value run_s3cp(StepCall *call) {
    S3Place from, to;
    bool from_s3 = s3_parse(step_text(call, CP_FROM), &from), to_s3 = s3_parse(step_text(call, CP_TO), &to);
    AwsClient client;
    S3Options options;
    S3Result result = {0};
    if (!from_s3 && !to_s3)
        return throw_error(call->in, EX_ILLEGAL_ARGUMENT,
                           "s3cp: neither '%s' nor '%s' is an address such as s3://bucket/key; for local "
                           "files use sh 'cp …'",
                           step_z(call, CP_FROM), step_z(call, CP_TO));
    if (from_s3 && (!from.key[0] || from.key[strlen(from.key) - 1] == '/'))
        return throw_error(call->in, EX_ILLEGAL_ARGUMENT, "s3cp: '%s' names no single object", step_z(call, CP_FROM));
    const char *file = from_s3 ? NULL : step_path(call, step_text(call, CP_FROM));
    if (to_s3) complete_key(&to, from_s3 ? from.key : file);
    if (!open_client(call, &client, "s3", CP_REGION, CP_PROFILE, CP_ENDPOINT) || !fill_options(call, &options, file))
        return V_THROWN;
    const char *what = text_printf("%s → %s", step_z(call, CP_FROM),
                                   to_s3 ? text_printf("s3://%s/%s", to.bucket, to.key) : step_z(call, CP_TO));
    bool ok = !from_s3 ? s3_put_file(&client, file, &to, &options, &result)
              : to_s3  ? s3_copy(&client, &from, &to, &options, &result)
                       : s3_get_file(&client, &from, local_target(call, &from), &result);
    return copied(call, ok, &client, &result, to_s3 ? &to : &from, what);
}

const StepSpec step_s3cp = {
    .name = "s3cp",
    .run = run_s3cp,
    .needs_node = true,
    .own = true,
    .effect = EFFECT_IDEMPOTENT,
    .family = "cloud",
    .params =
        PARAMS({"from", P_STRING, .required = true, .positional = true, .doc = "A file, or s3://bucket/key."},
               {"to", P_STRING, .required = true, .positional = true,
                .doc = "s3://bucket/key, a file or a folder; with a trailing / the source's name is kept."},
               {"contentType", P_STRING, .doc = "Content type of the new object; by default from the file's name."},
               {"cacheControl", P_STRING, .doc = "Cache-Control of the new object."},
               {"acl", P_STRING, .doc = "Canned access list, such as 'public-read'."},
               {"storageClass", P_STRING, .doc = "Storage class, such as 'STANDARD_IA'."},
               {"sse", P_STRING, .doc = "Encryption at rest: 'AES256' or 'aws:kms'."},
               {"metadata", P_MAP, .doc = "User metadata of the new object."},
               {"region", P_STRING, .doc = "Region; by default AWS_REGION or the profile's."},
               {"profile", P_STRING, .doc = "Profile of the shared AWS files."},
               {"endpointUrl", P_STRING, .doc = "Address of another service that speaks S3."}),
    .doc =
        "Copies a file to S3, from S3, or an object within S3; large files in parallel parts. Yields a map: bucket, key, url, size, etag.",
    .example =
        "node {\n    writeFile file: 'app.zip', text: 'PK'\n    try {\n        s3cp 'app.zip', 's3://releases/app.zip'\n"
        "    } catch (e) {\n        echo 'no bucket here'\n    }\n}",
};

/* --- lambdaUpdate ------------------------------------------------------------------------------------------------- */

enum {
    LU_FUNCTION,
    LU_BUCKET,
    LU_KEY,
    LU_VERSION,
    LU_ZIP,
    LU_IMAGE,
    LU_PUBLISH,
    LU_WAIT,
    LU_TIMEOUT,
    LU_REGION,
    LU_PROFILE,
    LU_ENDPOINT
};

static void tell_other(void *data, const char *why) {
    StepCall *call = data;
    run_message(call->run, call->context, DIAG_INFO, "waiting for an earlier update of %s: %s",
                step_z(call, LU_FUNCTION), why);
}

static bool check_source(StepCall *call) {
    bool s3 = step_has(call, LU_BUCKET) && step_has(call, LU_KEY),
         half = step_has(call, LU_BUCKET) != step_has(call, LU_KEY);
    if (!half && s3 + step_has(call, LU_ZIP) + step_has(call, LU_IMAGE) == 1) return true;
    throw_error(call->in, EX_ILLEGAL_ARGUMENT,
                "lambdaUpdate: say where the code is: bucket and key, or zipFile, or imageUri");
    return false;
}

static Value configuration_map(Interp *in, const Json *c) {
    static const char *const names[][2] = {{"functionName", "FunctionName"},
                                           {"functionArn", "FunctionArn"},
                                           {"version", "Version"},
                                           {"codeSha256", "CodeSha256"},
                                           {"lastModified", "LastModified"},
                                           {"state", "State"},
                                           {"lastUpdateStatus", "LastUpdateStatus"},
                                           {"runtime", "Runtime"},
                                           {"revisionId", "RevisionId"}};
    Value map = map_new(in);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (jsn_get(c, names[i][1]))
            map_put_z(in, as_map(map), names[i][0], json_to_value(in, jsn_get(c, names[i][1])));
    map_put_z(in, as_map(map), "codeSize", v_long(jsn_get_int(c, "CodeSize", 0)));
    return map;
}

static Value run_lambda_update(StepCall *call) {
    AwsClient client;
    Buf zip = {0};
    bool interrupted = false;
    const char *error = NULL;
    if (!check_source(call) || (step_has(call, LU_ZIP) && !step_read_file(call, step_text(call, LU_ZIP), &zip)) ||
        !open_client(call, &client, "lambda", LU_REGION, LU_PROFILE, LU_ENDPOINT))
        return V_THROWN;
    LambdaUpdate update = {.function = step_z(call, LU_FUNCTION),
                           .bucket = step_z(call, LU_BUCKET),
                           .key = step_z(call, LU_KEY),
                           .object_version = step_z(call, LU_VERSION),
                           .zip = buf_as_text(&zip),
                           .image = step_z(call, LU_IMAGE),
                           .publish = step_bool(call, LU_PUBLISH),
                           .wait = step_bool(call, LU_WAIT),
                           .timeout_ms = step_int(call, LU_TIMEOUT) * 1000,
                           .waiting = tell_other,
                           .data = call};
    Json *configuration = lambda_update(&client, &update, &error, &interrupted);
    if (!configuration) return throw_aws(call, error, interrupted);
    run_log(call->run, call->context, "%s updated: version %.*s, %lld bytes, sha256 %.*s", update.function,
            TEXT_FMT(jsn_get_text(configuration, "Version")), (long long)jsn_get_int(configuration, "CodeSize", 0),
            TEXT_FMT(jsn_get_text(configuration, "CodeSha256")));
    return configuration_map(call->in, configuration);
}

const StepSpec step_lambdaUpdate = {
    .name = "lambdaUpdate",
    .run = run_lambda_update,
    .needs_node = true,
    .own = true,
    .effect = EFFECT_IDEMPOTENT,
    .family = "cloud",
    .params = PARAMS({"functionName", P_STRING, .required = true, .positional = true, .doc = "Name or ARN."},
                     {"bucket", P_STRING, .doc = "Bucket of the zip with the code."},
                     {"key", P_STRING, .doc = "Its key."}, {"objectVersion", P_STRING, .doc = "Its version."},
                     {"zipFile", P_STRING, .doc = "A zip in the workspace, instead of bucket and key."},
                     {"imageUri", P_STRING, .doc = "A container image, instead of a zip."},
                     {"publish", P_BOOL, .fallback = "false", .doc = "Publish a new version."},
                     {"wait", P_BOOL, .fallback = "true", .doc = "Wait until the new code is in use."},
                     {"timeout", P_INT, .fallback = "300", .doc = "Seconds to wait at most."},
                     {"region", P_STRING, .doc = "Region; by default AWS_REGION or the profile's."},
                     {"profile", P_STRING, .doc = "Profile of the shared AWS files."},
                     {"endpointUrl", P_STRING, .doc = "Address of another service that speaks Lambda's protocol."}),
    .doc =
        "Gives an AWS Lambda function new code and waits until it is in use. Yields a map: functionArn, version, codeSha256 ...",
    .example =
        "node {\n    try {\n        lambdaUpdate functionName: 'FindAllMovies', bucket: 'releases', key: 'app.zip'\n"
        "    } catch (e) {\n        echo 'no such function here'\n    }\n}",
};

/* --- lambdaInvoke --------------------------------------------------------------------------------------------------
 */

enum { LI_FUNCTION, LI_PAYLOAD, LI_QUALIFIER, LI_LOG, LI_TIMEOUT, LI_REGION, LI_PROFILE, LI_ENDPOINT };

/* A string goes as it is when it is JSON already; everything else is written as JSON. */
static bool payload_text(StepCall *call, Text *out) {
    Value payload = call->arg[LI_PAYLOAD];
    *out = text_span("", 0);
    if (is_null(payload)) return true;
    if (is_stringlike(payload)) {
        if (!value_text(call->in, payload, out)) return false;
        if (jsn_parse(*out, NULL)) return true;
    }
    Json *json = json_of_value(call->in, payload);
    if (json) *out = jsn_dump(json);
    return json != NULL;
}

static Value run_lambda_invoke(StepCall *call) {
    AwsClient client;
    Text payload;
    LambdaReply reply;
    bool interrupted = false;
    const char *error = NULL;
    if (!payload_text(call, &payload) || !open_client(call, &client, "lambda", LI_REGION, LI_PROFILE, LI_ENDPOINT))
        return V_THROWN;
    if (!lambda_invoke(&client, step_z(call, LI_FUNCTION), step_z(call, LI_QUALIFIER), payload, step_bool(call, LI_LOG),
                       step_int(call, LI_TIMEOUT) * 1000, &reply, &error, &interrupted))
        return throw_aws(call, error, interrupted);
    Json *json = jsn_parse(reply.payload, NULL);
    Value map = map_new(call->in);
    map_put_z(call->in, as_map(map), "status", v_int(reply.status));
    map_put_z(call->in, as_map(map), "payload",
              json ? json_to_value(call->in, json) : string_new(call->in, reply.payload));
    map_put_z(call->in, as_map(map), "functionError",
              reply.function_error ? string_z(call->in, reply.function_error) : v_null());
    map_put_z(call->in, as_map(map), "log", string_new(call->in, reply.log));
    put_text(call->in, map, "executedVersion", reply.version);
    if (reply.function_error)
        run_message(call->run, call->context, DIAG_WARNING, "%s failed (%s): %.*s", step_z(call, LI_FUNCTION),
                    reply.function_error, reply.payload.len < 500 ? (int)reply.payload.len : 500, reply.payload.at);
    return map;
}

const StepSpec step_lambdaInvoke = {
    .name = "lambdaInvoke",
    .run = run_lambda_invoke,
    .own = true,
    .effect = EFFECT_ONCE,
    .family = "cloud",
    .params = PARAMS({"functionName", P_STRING, .required = true, .positional = true, .doc = "Name or ARN."},
                     {"payload", P_ANY, .doc = "What to send: a map, a list, or text."},
                     {"qualifier", P_STRING, .doc = "Version or alias."},
                     {"log", P_BOOL, .fallback = "true", .doc = "Fetch the end of the function's log."},
                     {"timeout", P_INT, .fallback = "900", .doc = "Seconds to wait at most."},
                     {"region", P_STRING, .doc = "Region; by default AWS_REGION or the profile's."},
                     {"profile", P_STRING, .doc = "Profile of the shared AWS files."},
                     {"endpointUrl", P_STRING, .doc = "Address of another service that speaks Lambda's protocol."}),
    .doc =
        "Runs an AWS Lambda function and yields a map: status, payload (read as JSON), functionError (null when all went well), log.",
    .example =
        "try {\n    def reply = lambdaInvoke functionName: 'FindAllMovies', payload: [limit: 3]\n    echo \"${reply.payload}\"\n"
        "} catch (e) {\n    echo 'no such function here'\n}",
};
