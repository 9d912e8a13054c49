/*
 * Lambda, the front: which action a path means, function names and ARNs, the states a function passes through, and
 * how errors look.
 */
#include "builtins/aws/cloud_lambda.h"

#include "grammar/gc.h"

#define REQUEST_MAX (70ull << 20) /* a zip of 50 MB in base64 */
#define DEFAULT_UPDATE_MS 200

/* "{}" stands for one part of the path. */
static const struct LambdaAction {
    const char *method, *path;
    void (*serve)(CloudCall *call);
} actions[] = {
    {"POST", "2015-03-31/functions", fn_create_function},
    {"GET", "2015-03-31/functions", fn_list_functions},
    {"GET", "2015-03-31/functions/{}", fn_get_function},
    {"DELETE", "2015-03-31/functions/{}", fn_delete_function},
    {"GET", "2015-03-31/functions/{}/configuration", fn_get_configuration},
    {"PUT", "2015-03-31/functions/{}/configuration", fn_update_configuration},
    {"PUT", "2015-03-31/functions/{}/code", fn_update_code},
    {"POST", "2015-03-31/functions/{}/versions", fn_publish_version},
    {"GET", "2015-03-31/functions/{}/versions", fn_list_versions},
    {"POST", "2015-03-31/functions/{}/aliases", fn_create_alias},
    {"GET", "2015-03-31/functions/{}/aliases", fn_list_aliases},
    {"GET", "2015-03-31/functions/{}/aliases/{}", fn_get_alias},
    {"PUT", "2015-03-31/functions/{}/aliases/{}", fn_update_alias},
    {"DELETE", "2015-03-31/functions/{}/aliases/{}", fn_delete_alias},
    {"POST", "2015-03-31/functions/{}/invocations", fn_invoke},
};

/* --- paths -------------------------------------------------------------------------------------------- */

static bool next_part(Text *path, Text *part) {
    while (path->len && *path->at == '/') *path = text_span(path->at + 1, path->len - 1);
    size_t len = 0;
    while (len < path->len && path->at[len] != '/') len++;
    *part = text_span(path->at, len);
    *path = text_span(path->at + len, path->len - len);
    return len > 0;
}

static bool path_matches(Text path, const char *pattern) {
    Text wanted = text_of(pattern), a, b;
    for (;;) {
        bool more = next_part(&path, &a), more_wanted = next_part(&wanted, &b);
        if (more != more_wanted) return false;
        if (!more) return true;
        if (!text_is(b, "{}") && !text_eq(a, b)) return false;
    }
}

/* The parts behind "DATE/functions/": the name, then "aliases" or the like, then the alias. */
Text fn_path_part(const CloudCall *call, int index) {
    Text path = call->x->path, part;
    for (int skip = index ? 4 : 2; skip > 0; skip--) next_part(&path, &part);
    return next_part(&path, &part) ? sign_uri_decode(part, false) : TEXT("");
}

/* --- names -------------------------------------------------------------------------------------------- */

static bool is_name(Text t, size_t max, bool dollar) {
    for (size_t i = 0; i < t.len; i++) {
        char c = t.at[i];
        bool good = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                    c == '_' || (dollar && c == '$');
        if (!good) return false;
    }
    return t.len > 0 && t.len <= max;
}

/* NAME, NAME:QUALIFIER, ACCOUNT:function:NAME[:QUALIFIER], arn:aws:lambda:REGION:ACCOUNT:function:NAME[:QUALIFIER] */
bool fn_need_name(CloudCall *call, Text raw, LambdaName *out) {
    ptrdiff_t at = text_find(raw, TEXT("function:"), 0);
    Text rest = raw;
    if (at == 0 || (at > 0 && raw.at[at - 1] == ':')) rest = text_span(raw.at + at + 9, raw.len - (size_t)at - 9);
    ptrdiff_t colon = text_find(rest, TEXT(":"), 0);
    out->name = colon < 0 ? rest : text_span(rest.at, (size_t)colon);
    out->qualifier = colon < 0 ? TEXT("") : text_span(rest.at + colon + 1, rest.len - (size_t)colon - 1);
    Text asked = cloud_query(call, "Qualifier");
    if (asked.len && out->qualifier.len && !text_eq(asked, out->qualifier)) {
        cloud_fail(call, "InvalidParameterValueException",
                   "The derived qualifier from the function name does not match the specified qualifier.");
        return false;
    }
    if (asked.len) out->qualifier = asked;
    if (is_name(out->name, 64, false) && (!out->qualifier.len || is_name(out->qualifier, 128, true))) return true;
    cloud_fail(call, "ValidationException",
               "1 validation error detected: Value '%.*s' at 'functionName' failed to satisfy constraint: Member must "
               "satisfy regular expression pattern: "
               "(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}(-gov)?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)"
               "(:(\\$LATEST|[a-zA-Z0-9-_]+))?",
               TEXT_FMT(raw));
    return false;
}

const char *fn_arn(const CloudCall *call, Text name, Text qualifier) {
    Text region = call->auth.scope.region.len ? call->auth.scope.region : text_of(call->cloud->region);
    return text_printf("arn:aws:lambda:%.*s:" CLOUD_ACCOUNT ":function:%.*s%s%.*s", TEXT_FMT(region), TEXT_FMT(name),
                       qualifier.len ? ":" : "", TEXT_FMT(qualifier));
}

/* --- stored functions --------------------------------------------------------------------------------- */

const char *fn_folder(Cloud *cloud, Text name) {
    return text_printf("%s/functions/%.*s", cloud->folder, TEXT_FMT(name));
}

Json *fn_load(Cloud *cloud, Text name) {
    return store_read_json(text_printf("%s/function.json", fn_folder(cloud, name)));
}

Json *fn_load_version(Cloud *cloud, Text name, Text version) {
    if (cloud_number(version) < 1) return NULL;
    return store_read_json(text_printf("%s/versions/%.*s.json", fn_folder(cloud, name), TEXT_FMT(version)));
}

static void fail_not_found(CloudCall *call, Text name, Text qualifier) {
    cloud_fail(call, "ResourceNotFoundException", "Function not found: %s", fn_arn(call, name, qualifier));
}

Json *fn_need_function(CloudCall *call, Text name) {
    Json *config = fn_load(call->cloud, name);
    if (!config) fail_not_found(call, name, TEXT(""));
    return config;
}

bool fn_save(CloudCall *call, Text name, Json *config) {
    const char *error;
    if (store_write_json(text_printf("%s/function.json", fn_folder(call->cloud, name)), config, &error)) return true;
    cloud_fail(call, "ServiceException", "%s", error);
    return false;
}

const Json *fn_need_config(CloudCall *call, const LambdaName *name, LambdaTarget *target) {
    const Json *config = fn_load(call->cloud, name->name);
    bool latest = !name->qualifier.len || text_is(name->qualifier, "$LATEST");
    *target = (LambdaTarget){.folder = fn_folder(call->cloud, name->name), .name = name->name};
    target->version = TEXT("$LATEST");
    if (config && !latest) {
        target->version = name->qualifier;
        if (cloud_number(name->qualifier) < 0) {
            target->alias = name->qualifier;
            target->version = fn_alias_version(call->cloud, config, name->qualifier);
        }
        if (!text_is(target->version, "$LATEST")) config = fn_load_version(call->cloud, name->name, target->version);
    }
    if (!config) fail_not_found(call, name->name, name->qualifier);
    target->config = config;
    return config;
}

/* --- states ------------------------------------------------------------------------------------------- */

void fn_begin_update(Cloud *cloud, Json *config, const Json *before) {
    int64_t wait = cloud->options.update_ms ? cloud->options.update_ms : DEFAULT_UPDATE_MS, now = cloud_now(cloud);
    jsn_remove(config, "serving");
    if (before) {
        Json *serving = jsn_copy(before);
        jsn_remove(serving, "serving");
        jsn_put(config, "serving", serving);
    }
    jsn_put_int(config, "readyAt", wait > 0 ? now + wait : 0);
    jsn_put_z(config, "RevisionId", cloud_uuid(cloud));
    Text iso = text_of(cloud_iso(now));
    jsn_put_z(config, "LastModified", text_printf("%.*s+0000", (int)iso.len - 1, iso.at));
}

bool fn_is_settled(Cloud *cloud, const Json *config) { return jsn_get_int(config, "readyAt", 0) <= cloud_now(cloud); }

bool fn_need_settled(CloudCall *call, const Json *config, Text name) {
    if (fn_is_settled(call->cloud, config)) return true;
    const char *arn = fn_arn(call, name, TEXT(""));
    if (jsn_get(config, "serving"))
        cloud_fail(call, "ResourceConflictException",
                   "The operation cannot be performed at this time. An update is in progress for resource: %s", arn);
    else
        cloud_fail(call, "ResourceConflictException",
                   "The operation cannot be performed at this time. The function is currently in the following state: "
                   "Pending");
    return false;
}

/* Told as they are stored. */
static const char *const told_fields[] = {
    "FunctionName", "Runtime",     "Role",          "Handler",          "CodeSize",     "Description",
    "Timeout",      "MemorySize",  "LastModified",  "CodeSha256",       "Environment",  "TracingConfig",
    "RevisionId",   "PackageType", "Architectures", "EphemeralStorage", "LoggingConfig"};

Json *fn_describe(const CloudCall *call, const Json *config, Text version, Text qualifier) {
    Json *out = jsn_object();
    for (size_t i = 0; i < sizeof told_fields / sizeof *told_fields; i++)
        jsn_put(out, told_fields[i], jsn_get(config, told_fields[i]));
    jsn_put_z(out, "FunctionArn", fn_arn(call, jsn_get_text(config, "FunctionName"), qualifier));
    jsn_put_text(out, "Version", version);
    if (!text_is(version, "$LATEST")) { /* a published version never changes */
        jsn_put_z(out, "State", "Active");
        return jsn_put_z(out, "LastUpdateStatus", "Successful");
    }
    bool settled = fn_is_settled(call->cloud, config), updating = jsn_get(config, "serving") != NULL;
    if (settled || updating) {
        jsn_put_z(out, "State", "Active");
    } else {
        jsn_put_z(out, "State", "Pending");
        jsn_put_z(out, "StateReason", "The function is being created.");
        jsn_put_z(out, "StateReasonCode", "Creating");
    }
    jsn_put_z(out, "LastUpdateStatus", settled ? "Successful" : "InProgress");
    if (!settled && updating) {
        jsn_put_z(out, "LastUpdateStatusReason", "The function is being updated.");
        jsn_put_z(out, "LastUpdateStatusReasonCode", "Updating");
    }
    return out;
}

bool fn_check_revision(CloudCall *call, const Json *asked, const Json *config) {
    Text revision = jsn_get_text(asked, "RevisionId");
    if (!revision.len || text_eq(revision, jsn_get_text(config, "RevisionId"))) return true;
    cloud_fail(call, "PreconditionFailedException",
               "The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to "
               "retrieve the latest Revision Id");
    return false;
}

void fn_page(const CloudCall *call, size_t count, int64_t page_max, size_t *from, size_t *to, Json *answer) {
    int64_t marker = cloud_number(cloud_query(call, "Marker")), max = cloud_query_int(call, "MaxItems", page_max);
    if (max < 1 || max > page_max) max = page_max;
    *from = marker < 0 ? 0 : (size_t)marker < count ? (size_t)marker : count;
    *to = count - *from > (size_t)max ? *from + (size_t)max : count;
    if (*to < count) jsn_put_z(answer, "NextMarker", text_printf("%zu", *to));
}

/* --- calls -------------------------------------------------------------------------------------------- */

Json *fn_need_body(CloudCall *call) {
    JsonError error;
    Text body = buf_as_text(&call->body->memory);
    Json *json = body.len ? jsn_parse(body, &error) : jsn_object();
    if (jsn_kind(json) == JSN_OBJECT) return json;
    cloud_fail(call, "SerializationException", "Could not parse the request body as JSON: %s",
               json ? "an object is expected" : error.message);
    return NULL;
}

static void route(CloudCall *call) { call->body->limit = REQUEST_MAX; }

static void serve(CloudCall *call) {
    for (size_t i = 0; i < sizeof actions / sizeof *actions; i++) {
        if (!text_is(call->x->method, actions[i].method) || !path_matches(call->x->path, actions[i].path)) continue;
        actions[i].serve(call);
        return;
    }
    cloud_fail(call, "UnknownOperationException", "The local cloud's Lambda does not have %.*s %.*s",
               TEXT_FMT(call->x->method), TEXT_FMT(call->x->path));
}

static void fail(CloudCall *call, int status, const char *code, const char *message) {
    call->header_count = 0;
    cloud_header_z(call, "x-amzn-ErrorType", code);
    Json *json = jsn_put_z(jsn_object(), "Type", status >= 500 ? "Service" : "User");
    jsn_put_z(jsn_put_z(json, "Message", message), "message", message);
    cloud_reply_json(call, status, json);
}

const CloudService cloud_lambda = {.name = "lambda", .route = route, .serve = serve, .fail = fail};
