/*
 * Lambda Invoke: synchronous, asynchronous (Event) and DryRun calls, and how an invocation's end is told.
 */
#include "builtins/aws/cloud_lambda.h"
#include "grammar/gc.h"

#define PAYLOAD_MAX (6u << 20)
#define LOG_TAIL_MAX 4096u

/* While an update is under way, what was there before it serves on. */
static const Json *served_config(Cloud *cloud, const Json *config) {
    const Json *serving = jsn_get(config, "serving");
    bool before = serving && !fn_is_settled(cloud, config) && jsn_get_text(serving, "package").len;
    return before ? serving : config;
}

static bool can_run(CloudCall *call, const LambdaTarget *target, const Json *config) {
    bool latest = text_is(target->version, "$LATEST");
    if (latest && !jsn_get(config, "serving") && !fn_need_settled(call, config, target->name)) return false;
    if (jsn_get_text(target->config, "package").len) return true;
    cloud_fail(call, "InvalidParameterValueException",
               "The function '%.*s' has no code yet: upload a package with UpdateFunctionCode first.",
               TEXT_FMT(target->name));
    return false;
}

static bool check_payload(CloudCall *call) {
    JsonError error;
    Text payload = buf_as_text(&call->body->memory);
    if (payload.len > PAYLOAD_MAX) {
        cloud_fail(call, "RequestTooLargeException",
                   "%zu byte payload is too large for the RequestResponse invocation type (limit %u bytes)",
                   payload.len, PAYLOAD_MAX);
        return false;
    }
    if (!payload.len || jsn_parse(payload, &error)) return true;
    cloud_fail(call, "InvalidRequestContentException",
               "Could not parse request body into json: %s (line %d, column %d)", error.message, error.line,
               error.column);
    return false;
}

void fn_invoke(CloudCall *call) {
    LambdaName name;
    LambdaTarget target;
    Text type = cloud_in(call, "x-amz-invocation-type");
    if (!type.len) type = TEXT("RequestResponse");
    if (!fn_need_name(call, fn_path_part(call, 0), &name)) return;
    const Json *config = fn_need_config(call, &name, &target);
    if (!config || !check_payload(call)) return;
    target.config = served_config(call->cloud, config);
    if (!can_run(call, &target, config)) return;
    if (text_is(type, "DryRun")) {
        cloud_reply(call, 204, TEXT(""));
        return;
    }
    bool event = text_is(type, "Event");
    if (!event && !text_is(type, "RequestResponse")) {
        cloud_fail(call, "InvalidParameterValueException", "Unknown invocation type: %.*s", TEXT_FMT(type));
        return;
    }
    LambdaInvoke *invoke = gc_new(LambdaInvoke);
    Text payload = buf_as_text(&call->body->memory);
    *invoke = (LambdaInvoke){.cloud = call->cloud,
                             .call = event ? NULL : call,
                             .target = target,
                             .payload = payload.len ? payload : TEXT("{}"),
                             .region = call->auth.scope.region,
                             .id = event ? call->request_id : cloud_uuid(call->cloud),
                             .arn = fn_arn(call, name.name, name.qualifier),
                             .tail = text_is(cloud_in(call, "x-amz-log-type"), "Tail")};
    call->invoke = event ? NULL : invoke;
    if (event) {
        cloud_header(call, "X-Amz-Executed-Version", target.version);
        cloud_reply(call, 202, TEXT(""));
    }
    fn_run(invoke);
}

void fn_finish(LambdaInvoke *invoke, const char *failure, Text payload, Text log) {
    CloudCall *call = invoke->call;
    invoke->call = NULL;
    if (failure && !call)
        cloud_say(invoke->cloud, "local cloud: function '%.*s' failed: %.*s", TEXT_FMT(invoke->target.name),
                  payload.len > 500 ? 500 : (int)payload.len, payload.at);
    if (!call) return;
    call->invoke = NULL;
    cloud_header_z(call, "Content-Type", "application/json");
    cloud_header(call, "X-Amz-Executed-Version", invoke->target.version);
    cloud_header_z(call, "X-Amz-Function-Error", failure);
    if (invoke->tail) {
        size_t skip = log.len > LOG_TAIL_MAX ? log.len - LOG_TAIL_MAX : 0;
        cloud_header_z(call, "X-Amz-Log-Result", crypto_base64(log.at + skip, log.len - skip));
    }
    cloud_reply(call, 200, payload);
}
