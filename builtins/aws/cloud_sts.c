/*
 * STS: who am I, and sessions with keys for a while. The query protocol: a form in, XML out. Facts: the AWS Security
 * Token Service API reference.
 */
#include "builtins/aws/cloud_body.h"
#include "builtins/aws/cloud_inside.h"
#include "builtins/aws/cloud_xml.h"
#include "grammar/gc.h"

#define STS_NAMESPACE "https://sts.amazonaws.com/doc/2011-06-15/"

/* A field of the form, from the body or the query. */
static Text form_field(const CloudCall *call, const char *wanted) {
    Text body = buf_as_text(&call->body->memory);
    for (size_t from = 0; from < body.len;) {
        ptrdiff_t amp = text_find(body, TEXT("&"), from);
        size_t to = amp < 0 ? body.len : (size_t)amp;
        Text pair = text_span(body.at + from, to - from);
        ptrdiff_t equals = text_find(pair, TEXT("="), 0);
        from = to + 1;
        if (equals < 0 || !text_is(sign_uri_decode(text_span(pair.at, (size_t)equals), true), wanted)) continue;
        return sign_uri_decode(text_span(pair.at + equals + 1, pair.len - (size_t)equals - 1), true);
    }
    return cloud_query(call, wanted);
}

static void begin(Buf *xml, const char *action) {
    buf_printf(xml, "<%sResponse xmlns=\"" STS_NAMESPACE "\"><%sResult>", action, action);
}

static void finish(CloudCall *call, Buf *xml, const char *action) {
    buf_printf(xml, "</%sResult><ResponseMetadata>", action);
    xml_z(xml, "RequestId", call->request_id);
    buf_printf(xml, "</ResponseMetadata></%sResponse>", action);
    cloud_reply_xml(call, 200, xml);
}

static void get_caller_identity(CloudCall *call) {
    Buf xml = {0};
    begin(&xml, "GetCallerIdentity");
    xml_text(&xml, "Arn", call->auth.key->arn);
    xml_text(&xml, "UserId", call->auth.key->user_id);
    xml_z(&xml, "Account", CLOUD_ACCOUNT);
    finish(call, &xml, "GetCallerIdentity");
}

static void add_credentials(Buf *xml, const CloudKey *key) {
    buf_z(xml, "<Credentials>");
    xml_text(xml, "AccessKeyId", key->access);
    xml_text(xml, "SecretAccessKey", key->secret);
    xml_text(xml, "SessionToken", key->token);
    xml_z(xml, "Expiration", cloud_iso(key->expires_ms));
    buf_z(xml, "</Credentials>");
}

/* DurationSeconds within [900, max]; -1: answered. */
static int64_t read_duration(CloudCall *call, int64_t otherwise, int64_t max) {
    Text field = form_field(call, "DurationSeconds");
    int64_t seconds = field.len ? cloud_number(field) : otherwise;
    if (seconds >= 900 && seconds <= max) return seconds;
    cloud_fail(
        call, "ValidationError",
        "1 validation error detected: Value '%.*s' at 'durationSeconds' failed to satisfy constraint: Member must "
        "have value between 900 and %lld",
        TEXT_FMT(field), (long long)max);
    return -1;
}

static bool is_session_name(Text name) {
    for (size_t i = 0; i < name.len; i++)
        if (!strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_=,.@-", name.at[i]) || !name.at[i])
            return false;
    return name.len >= 2 && name.len <= 64;
}

static void assume_role(CloudCall *call) {
    Text role = form_field(call, "RoleArn"), session = form_field(call, "RoleSessionName");
    ptrdiff_t slash = text_rfind(role, TEXT("/"));
    if (!text_starts(role, TEXT("arn:aws")) || text_find(role, TEXT(":role/"), 0) < 0 ||
        (size_t)slash + 1 == role.len) {
        cloud_fail(call, "ValidationError", "%.*s is invalid", TEXT_FMT(role));
        return;
    }
    if (!is_session_name(session)) {
        cloud_fail(
            call, "ValidationError",
            "1 validation error detected: Value '%.*s' at 'roleSessionName' failed to satisfy constraint: Member "
            "must satisfy regular expression pattern: [\\w+=,.@-]*",
            TEXT_FMT(session));
        return;
    }
    int64_t seconds = read_duration(call, 3600, 43200);
    if (seconds < 0) return;
    const char *arn = text_printf("arn:aws:sts::" CLOUD_ACCOUNT ":assumed-role/%.*s/%.*s",
                                  (int)(role.len - (size_t)slash - 1), role.at + slash + 1, TEXT_FMT(session));
    CloudKey *key = cloud_auth_session(call->cloud, arn, NULL, seconds);
    const char *id = text_printf("%.*s:%.*s", TEXT_FMT(key->user_id), TEXT_FMT(session));
    key->user_id = text_of(id);
    Buf xml = {0};
    begin(&xml, "AssumeRole");
    buf_z(&xml, "<AssumedRoleUser>");
    xml_z(&xml, "AssumedRoleId", id);
    xml_z(&xml, "Arn", arn);
    buf_z(&xml, "</AssumedRoleUser>");
    add_credentials(&xml, key);
    finish(call, &xml, "AssumeRole");
}

static void get_session_token(CloudCall *call) {
    int64_t seconds = read_duration(call, 43200, 129600);
    if (seconds < 0) return;
    CloudKey *own = call->auth.key;
    CloudKey *key = cloud_auth_session(call->cloud, text_z(own->arn), text_z(own->user_id), seconds);
    Buf xml = {0};
    begin(&xml, "GetSessionToken");
    add_credentials(&xml, key);
    finish(call, &xml, "GetSessionToken");
}

static const struct {
    const char *name;
    void (*serve)(CloudCall *call);
} actions[] = {
    {"GetCallerIdentity", get_caller_identity}, {"AssumeRole", assume_role}, {"GetSessionToken", get_session_token}};

static void route(CloudCall *call) { call->body->limit = 1u << 20; }

static void serve(CloudCall *call) {
    Text action = form_field(call, "Action");
    for (size_t i = 0; i < sizeof actions / sizeof *actions; i++) {
        if (!text_is(action, actions[i].name)) continue;
        actions[i].serve(call);
        return;
    }
    cloud_fail(call, "InvalidAction", "The local cloud's STS does not have the action '%.*s'", TEXT_FMT(action));
}

static void fail(CloudCall *call, int status, const char *code, const char *message) {
    Buf xml = {0};
    call->header_count = 0;
    buf_printf(&xml, "<ErrorResponse xmlns=\"" STS_NAMESPACE "\"><Error><Type>%s</Type>",
               status >= 500 ? "Receiver" : "Sender");
    xml_z(&xml, "Code", code);
    xml_z(&xml, "Message", message);
    buf_z(&xml, "</Error>");
    xml_z(&xml, "RequestId", call->request_id);
    buf_z(&xml, "</ErrorResponse>");
    cloud_reply_xml(call, status, &xml);
}

const CloudService cloud_sts = {.name = "sts", .route = route, .serve = serve, .fail = fail};
