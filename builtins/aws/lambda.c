/* Lambda's REST interface of 2015-03-31. */
#include "builtins/aws/lambda.h"

#include "builtins/world/crypto.h"
#include "grammar/gc.h"

#define POLL_FIRST_MS 100
#define POLL_MAX_MS 5000

typedef struct Update {
    AwsClient *client;
    const LambdaUpdate *wanted;
    int64_t deadline; /* wall clock */
    const char **error;
    bool *interrupted;
} Update;

static AwsRequest request_for(const char *method, const char *function, const char *what) {
    Buf path = {0};
    buf_z(&path, "/2015-03-31/functions/");
    sign_uri_encode(&path, text_of(function), false);
    buf_printf(&path, "/%s", what);
    return (AwsRequest){.method = method, .path = buf_as_text(&path)};
}

static bool fail(AwsClient *client, const AwsError *e, const char *what, const char **error, bool *interrupted) {
    *interrupted = e->interrupted;
    *error = aws_error_sentence(client, e, what);
    return false;
}

/* --- waiting ------------------------------------------------------------------------------------------------ */

static Json *read_configuration(Update *u) {
    AwsRequest request = request_for("GET", u->wanted->function, "configuration");
    HttpReply reply;
    AwsError e;
    if (aws_send(u->client, &request, &reply, &e)) {
        Json *json = jsn_parse(reply.body, NULL);
        if (!json) *u->error = text_printf("lambdaUpdate %s: the reply is not JSON", u->wanted->function);
        return json;
    }
    fail(u->client, &e, text_printf("lambdaUpdate %s", u->wanted->function), u->error, u->interrupted);
    return NULL;
}

static bool pause_before_next(Update *u, int64_t *pause) {
    World *w = u->client->world;
    if (!w->sleep(w, *pause)) {
        *u->interrupted = true;
        return false;
    }
    *pause = *pause * 3 / 2 > POLL_MAX_MS ? POLL_MAX_MS : *pause * 3 / 2;
    return true;
}

/* Until the last update is no longer InProgress and the function no longer Pending. */
static Json *await_update(Update *u) {
    World *w = u->client->world;
    for (int64_t pause = POLL_FIRST_MS;;) {
        Json *now = read_configuration(u);
        if (!now) return NULL;
        Text update = jsn_get_text(now, "LastUpdateStatus"), state = jsn_get_text(now, "State");
        if (!text_is(update, "InProgress") && !text_is(state, "Pending")) return now;
        if (w->now_ms(w) >= u->deadline) {
            *u->error = text_printf(
                "lambdaUpdate %s: the update is still under way after %lld s (state %.*s, update %.*s)",
                u->wanted->function, (long long)(u->wanted->timeout_ms / 1000), TEXT_FMT(state), TEXT_FMT(update));
            return NULL;
        }
        if (!pause_before_next(u, &pause)) return NULL;
    }
}

static Json *check_success(Update *u, Json *now) {
    Text update = jsn_get_text(now, "LastUpdateStatus"), state = jsn_get_text(now, "State");
    bool failed = text_is(update, "Failed"), broken = text_is(state, "Failed");
    if (!failed && !broken) return now;
    Text reason = jsn_get_text(now, failed ? "LastUpdateStatusReason" : "StateReason");
    Text code = jsn_get_text(now, failed ? "LastUpdateStatusReasonCode" : "StateReasonCode");
    *u->error = text_printf("lambdaUpdate %s: AWS took the code but could not put it into use: %.*s (%.*s)",
                            u->wanted->function, TEXT_FMT(reason), TEXT_FMT(code));
    return NULL;
}

/* --- updating ------------------------------------------------------------------------------------------------ */

static Text update_body(const LambdaUpdate *wanted) {
    Json *body = jsn_object();
    if (wanted->zip.len) {
        jsn_put_z(body, "ZipFile", crypto_base64(wanted->zip.at, wanted->zip.len));
    } else if (wanted->image)
        jsn_put_z(body, "ImageUri", wanted->image);
    else {
        jsn_put_z(body, "S3Bucket", wanted->bucket);
        jsn_put_z(body, "S3Key", wanted->key);
        jsn_put_z(body, "S3ObjectVersion", wanted->object_version);
    }
    if (wanted->publish) jsn_put_bool(body, "Publish", true);
    return jsn_dump(body);
}

/* Another update of the function is under way: wait for its end and try again. */
static bool wait_for_other(Update *u, const AwsError *e, bool *told) {
    World *w = u->client->world;
    if (e->status != 409 || strcmp(e->code, "ResourceConflictException") != 0 || w->now_ms(w) >= u->deadline)
        return false;
    if (!*told && u->wanted->waiting) u->wanted->waiting(u->wanted->data, e->message);
    *told = true;
    int64_t pause = POLL_FIRST_MS;
    return await_update(u) && pause_before_next(u, &pause);
}

Json *lambda_update(AwsClient *client, const LambdaUpdate *wanted, const char **error, bool *interrupted) {
    Update u = {client, wanted, client->world->now_ms(client->world) + wanted->timeout_ms, error, interrupted};
    AwsRequest request = request_for("PUT", wanted->function, "code");
    HttpReply reply;
    AwsError e;
    bool told = false;
    aws_header(&request, "Content-Type", TEXT("application/json"));
    request.body = update_body(wanted);
    *interrupted = false;
    *error = NULL;
    while (!aws_send(client, &request, &reply, &e)) {
        if (!wait_for_other(&u, &e, &told)) {
            if (!*error && !*interrupted)
                fail(client, &e, text_printf("lambdaUpdate %s", wanted->function), error, interrupted);
            return NULL;
        }
    }
    Json *first = jsn_parse(reply.body, NULL);
    if (!first) {
        *error = text_printf("lambdaUpdate %s: the reply is not JSON", wanted->function);
        return NULL;
    }
    if (!wanted->wait) return first;
    Json *now = await_update(&u);
    if (!now || !check_success(&u, now)) return NULL;
    /* The configuration is of $LATEST: a version just published is named by the first reply. */
    if (wanted->publish) {
        jsn_put_text(now, "Version", jsn_get_text(first, "Version"));
        jsn_put_text(now, "FunctionArn", jsn_get_text(first, "FunctionArn"));
    }
    return now;
}

/* --- invoking ------------------------------------------------------------------------------------------------- */

bool lambda_invoke(AwsClient *client, const char *function, const char *qualifier, Text payload, bool with_log,
                   int64_t timeout_ms, LambdaReply *out, const char **error, bool *interrupted) {
    AwsRequest request = request_for("POST", function, "invocations");
    HttpReply reply;
    AwsError e;
    if (qualifier) {
        Buf query = {0};
        buf_z(&query, "Qualifier=");
        sign_uri_encode(&query, text_of(qualifier), false);
        request.query = buf_as_text(&query);
    }
    aws_header(&request, "Content-Type", TEXT("application/json"));
    if (with_log) aws_header(&request, "X-Amz-Log-Type", TEXT("Tail"));
    request.body = payload;
    request.once = true;
    request.timeout_ms = timeout_ms;
    *interrupted = false;
    if (!aws_send(client, &request, &reply, &e))
        return fail(client, &e, text_printf("lambdaInvoke %s", function), error, interrupted);
    Text fault = http_header(&reply, "X-Amz-Function-Error"), version = http_header(&reply, "X-Amz-Executed-Version");
    Buf log = {0};
    crypto_base64_decode(http_header(&reply, "X-Amz-Log-Result"), &log);
    *out = (LambdaReply){reply.status, reply.body, buf_as_text(&log), fault.len ? text_z(fault) : NULL,
                         version.len ? text_z(version) : NULL};
    return true;
}
