/*
 * Who calls, and is it true: reads the claim of a call (Authorization header or presigned query), checks every part
 * of it, and compares the signature with one computed from the secret we handed out.
 */
#include <stdio.h>
#include <strings.h>

#include "builtins/aws/cloud_inside.h"
#include "grammar/gc.h"

#define SKEW_MAX_MS (15 * 60 * 1000)
#define PRESIGN_MAX_SECONDS 604800

/* How each verdict is told: in S3, in Lambda, in STS. */
static const struct {
    const char *s3, *lambda, *sts, *message;
} verdicts[] = {
    [AUTH_MISSING] = {"AccessDenied", "MissingAuthenticationTokenException", "MissingAuthenticationToken",
                      "Access Denied: the request is not signed"},
    [AUTH_MALFORMED] = {"AuthorizationHeaderMalformed", "IncompleteSignatureException", "IncompleteSignature",
                        "The authorization header or query is malformed"},
    [AUTH_OLD] = {"InvalidRequest", "IncompleteSignatureException", "IncompleteSignature",
                  "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256."},
    [AUTH_UNKNOWN_KEY] = {"InvalidAccessKeyId", "UnrecognizedClientException", "InvalidClientTokenId",
                          "The AWS Access Key Id you provided does not exist in our records."},
    [AUTH_BAD_TOKEN] = {"InvalidToken", "UnrecognizedClientException", "InvalidClientTokenId",
                        "The security token included in the request is invalid."},
    [AUTH_EXPIRED_TOKEN] = {"ExpiredToken", "ExpiredTokenException", "ExpiredToken",
                            "The security token included in the request is expired"},
    [AUTH_SKEWED] = {"RequestTimeTooSkewed", "InvalidSignatureException", "SignatureDoesNotMatch",
                     "The difference between the request time and the current time is too large."},
    [AUTH_EXPIRED_URL] = {"AccessDenied", "InvalidSignatureException", "SignatureDoesNotMatch", "Request has expired"},
    [AUTH_MISMATCH] = {"SignatureDoesNotMatch", "InvalidSignatureException", "SignatureDoesNotMatch",
                       "The request signature we calculated does not match the signature you provided. Check your key "
                       "and signing method."},
    [AUTH_WRONG_REGION] = {"AuthorizationHeaderMalformed", "InvalidSignatureException", "SignatureDoesNotMatch",
                           "Credential should be scoped to a valid region"},
    [AUTH_WRONG_SERVICE] = {"AuthorizationHeaderMalformed", "InvalidSignatureException", "SignatureDoesNotMatch",
                            "Credential should be scoped to the correct service"},
    [AUTH_UNSIGNED_HEADER] = {"AccessDenied", "InvalidSignatureException", "SignatureDoesNotMatch",
                              "There were headers present in the request which were not signed"},
    [AUTH_NO_HASH] = {"InvalidRequest", "InvalidSignatureException", "SignatureDoesNotMatch",
                      "Missing required header for this request: x-amz-content-sha256"},
};

/* --- keys --------------------------------------------------------------------------------------------- */

static Text random_text(Cloud *cloud, const char *prefix, size_t len, const char *letters) {
    Buf out = {0};
    buf_z(&out, prefix);
    size_t count = strlen(letters);
    while (out.len < len) {
        unsigned char byte;
        cloud->options.world->random(cloud->options.world, &byte, 1);
        if (byte < 256 / count * count) buf_char(&out, letters[byte % count]);
    }
    return buf_as_text(&out);
}

#define ID_LETTERS "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
#define SECRET_LETTERS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

static CloudKey *new_key(Cloud *cloud, const char *prefix) {
    CloudKey *key = gc_new(CloudKey);
    key->access = random_text(cloud, prefix, 20, ID_LETTERS);
    key->secret = random_text(cloud, "", 40, SECRET_LETTERS);
    return key;
}

void cloud_auth_start(Cloud *cloud) {
    CloudKey *key = new_key(cloud, "AKIA");
    if (cloud->options.access_key) key->access = text_of(gc_strdup(cloud->options.access_key));
    if (cloud->options.secret_key) key->secret = text_of(gc_strdup(cloud->options.secret_key));
    key->arn = TEXT("arn:aws:iam::" CLOUD_ACCOUNT ":user/sluice");
    key->user_id = random_text(cloud, "AIDA", 21, ID_LETTERS);
    cloud->keys = key;
}

CloudKey *cloud_auth_session(Cloud *cloud, const char *arn, const char *user_id, int64_t seconds) {
    CloudKey *key = new_key(cloud, "ASIA");
    int64_t now = cloud_now(cloud);
    key->token = random_text(cloud, "SluiceLocal", 120, SECRET_LETTERS);
    key->arn = text_of(arn);
    key->user_id = user_id ? text_of(user_id) : random_text(cloud, "AROA", 21, ID_LETTERS);
    key->expires_ms = now + seconds * 1000;
    /* Sessions long over are forgotten here, so that the list stays short. */
    for (CloudKey **at = &cloud->keys->next; *at;)
        if ((*at)->expires_ms + SKEW_MAX_MS < now)
            *at = (*at)->next;
        else
            at = &(*at)->next;
    key->next = cloud->keys->next;
    cloud->keys->next = key;
    return key;
}

CloudKey *cloud_auth_find_key(Cloud *cloud, Text access) {
    for (CloudKey *key = cloud->keys; key; key = key->next)
        if (text_eq(key->access, access)) return key;
    return NULL;
}

/* --- the claim ---------------------------------------------------------------------------------------- */

/* "AKID/20150830/us-east-1/s3/aws4_request" */
static bool read_credential(CallAuth *auth, Text credential) {
    Text part[5];
    size_t count = 0;
    const char *from = credential.at, *end = credential.at + credential.len;
    for (const char *at = from; count < 5; at++) {
        if (at < end && *at != '/') continue;
        part[count++] = text_span(from, (size_t)(at - from));
        from = at + 1;
        if (at >= end) break;
    }
    if (count != 5 || from != end + 1 || !text_is(part[4], "aws4_request") || part[1].len != 8 || !part[0].len)
        return false;
    auth->access = part[0];
    auth->date8 = part[1];
    auth->scope.region = part[2];
    auth->scope.service = part[3];
    return true;
}

static Text field_of(Text header, const char *name) {
    size_t len = strlen(name);
    for (size_t i = 0; i + len < header.len; i++) {
        if (memcmp(header.at + i, name, len) != 0 || (i > 0 && header.at[i - 1] != ' ' && header.at[i - 1] != ','))
            continue;
        size_t to = i + len;
        while (to < header.len && header.at[to] != ',' && header.at[to] != ' ') to++;
        return text_span(header.at + i + len, to - i - len);
    }
    return TEXT("");
}

static AuthVerdict read_header_claim(CloudCall *call, Text header) {
    CallAuth *auth = &call->auth;
    if (!text_starts(header, TEXT(SIGN_ALGORITHM " "))) return AUTH_MALFORMED;
    auth->signed_headers = field_of(header, "SignedHeaders=");
    auth->signature = field_of(header, "Signature=");
    if (!read_credential(auth, field_of(header, "Credential=")) || !auth->signed_headers.len || !auth->signature.len)
        return AUTH_MALFORMED;
    Text stamp = cloud_in(call, "x-amz-date");
    int64_t when = sign_stamp_ms(stamp);
    if (when < 0 && !stamp.len) when = cloud_http_date_ms(cloud_in(call, "date"));
    if (when < 0) return AUTH_MALFORMED;
    sign_stamp(when, auth->scope.stamp);
    int64_t skew = cloud_now(call->cloud) - when;
    return skew > SKEW_MAX_MS || skew < -SKEW_MAX_MS ? AUTH_SKEWED : AUTH_GOOD;
}

static AuthVerdict read_query_claim(CloudCall *call) {
    CallAuth *auth = &call->auth;
    auth->from_query = true;
    auth->signed_headers = cloud_query(call, "X-Amz-SignedHeaders");
    auth->signature = cloud_query(call, "X-Amz-Signature");
    int64_t when = sign_stamp_ms(cloud_query(call, "X-Amz-Date"));
    int64_t seconds = cloud_query_int(call, "X-Amz-Expires", -1), now = cloud_now(call->cloud);
    if (!read_credential(auth, cloud_query(call, "X-Amz-Credential")) || when < 0 || !auth->signed_headers.len ||
        !text_is(cloud_query(call, "X-Amz-Algorithm"), SIGN_ALGORITHM))
        return AUTH_MALFORMED;
    if (seconds < 1 || seconds > PRESIGN_MAX_SECONDS) return AUTH_MALFORMED;
    sign_stamp(when, auth->scope.stamp);
    if (when - now > SKEW_MAX_MS) return AUTH_SKEWED;
    return now > when + seconds * 1000 ? AUTH_EXPIRED_URL : AUTH_GOOD;
}

static bool is_signed(Text list, Text name) {
    for (size_t i = 0; i < list.len;) {
        size_t from = i;
        while (i < list.len && list.at[i] != ';') i++;
        if (i - from == name.len && strncasecmp(list.at + from, name.at, name.len) == 0) return true;
        i++;
    }
    return false;
}

/* Host, and whatever changes what the request means. */
static bool all_needed_signed(CloudCall *call) {
    if (!is_signed(call->auth.signed_headers, TEXT("host"))) return false;
    for (size_t i = 0; i < call->x->header_count; i++) {
        Text name = call->x->headers[i].name;
        if (name.len < 6 || strncasecmp(name.at, "x-amz-", 6) != 0) continue;
        if (!is_signed(call->auth.signed_headers, name)) return false;
    }
    return true;
}

static AuthVerdict check_scope(CloudCall *call) {
    CallAuth *auth = &call->auth;
    if (memcmp(auth->date8.at, auth->scope.stamp, 8) != 0) return AUTH_MALFORMED;
    if (!text_is(auth->scope.service, call->service->name)) return AUTH_WRONG_SERVICE;
    const char *region = call->cloud->options.region;
    if (!auth->scope.region.len || (region && !text_is(auth->scope.region, region))) return AUTH_WRONG_REGION;
    return AUTH_GOOD;
}

static AuthVerdict check_key(CloudCall *call) {
    CallAuth *auth = &call->auth;
    auth->key = cloud_auth_find_key(call->cloud, auth->access);
    if (!auth->key) return AUTH_UNKNOWN_KEY;
    Text token = auth->from_query ? cloud_query(call, "X-Amz-Security-Token") : cloud_in(call, "x-amz-security-token");
    if (!sign_same(token, auth->key->token)) return AUTH_BAD_TOKEN;
    if (auth->key->expires_ms && auth->key->expires_ms < cloud_now(call->cloud)) return AUTH_EXPIRED_TOKEN;
    auth->signing_key = sign_key(auth->key->secret, auth->date8, auth->scope.region, auth->scope.service);
    return AUTH_GOOD;
}

void cloud_auth_read(CloudCall *call) {
    Text header = cloud_in(call, "authorization");
    bool query = cloud_query_has(call, "X-Amz-Algorithm") || cloud_query_has(call, "X-Amz-Signature");
    CallAuth *auth = &call->auth;
    if (!header.len && cloud_auth_v2_read(call)) return;
    if (text_starts(header, TEXT("AWS "))) {
        auth->verdict = AUTH_OLD;
        return;
    }
    if (!header.len && !query) {
        auth->verdict = AUTH_MISSING;
        return;
    }
    auth->verdict = header.len ? read_header_claim(call, header) : read_query_claim(call);
    /* Service and region come before the clock: a client that signs for elsewhere is told so. */
    AuthVerdict timing = auth->verdict;
    if (timing == AUTH_MALFORMED) return;
    auth->verdict = check_scope(call);
    if (auth->verdict == AUTH_GOOD) auth->verdict = check_key(call);
    if (auth->verdict == AUTH_GOOD) auth->verdict = timing;
    if (auth->verdict == AUTH_GOOD && !all_needed_signed(call)) auth->verdict = AUTH_UNSIGNED_HEADER;
    if (auth->verdict == AUTH_GOOD && call->service == &cloud_s3 && !query &&
        !http_exchange_has(call->x, "x-amz-content-sha256"))
        auth->verdict = AUTH_NO_HASH;
}

void cloud_auth_verify(CloudCall *call, Text payload_hash) {
    CallAuth *auth = &call->auth;
    if (auth->verdict != AUTH_GOOD || auth->decided) return;
    SignRequest request = {.method = call->x->method,
                           .path = call->x->path,
                           .query = call->x->query,
                           .headers = call->x->headers,
                           .header_count = call->x->header_count,
                           .payload_hash = payload_hash};
    Text canonical = sign_canonical_request(&request, auth->signed_headers, call->service == &cloud_s3);
    Text expected = sign_signature(&auth->signing_key, sign_string_to_sign(&auth->scope, canonical));
    auth->decided = true;
    if (!sign_same(expected, auth->signature)) auth->verdict = AUTH_MISMATCH;
}

void cloud_auth_fail(CloudCall *call) {
    AuthVerdict verdict = call->auth.verdict;
    const char *code = call->service == &cloud_s3       ? verdicts[verdict].s3
                       : call->service == &cloud_lambda ? verdicts[verdict].lambda
                                                        : verdicts[verdict].sts;
    if (verdict == AUTH_MALFORMED && call->auth.from_query && call->service == &cloud_s3)
        code = "AuthorizationQueryParametersError";
    if (verdict == AUTH_WRONG_REGION && call->service == &cloud_s3)
        cloud_fail(call, code, "The authorization header is malformed; the region '%.*s' is wrong; expecting '%s'",
                   TEXT_FMT(call->auth.scope.region), call->cloud->region);
    else
        cloud_fail(call, code, "%s", verdicts[verdict].message);
}

Text cloud_presign(Cloud *cloud, const char *path, int64_t seconds) {
    SignKeys keys = {cloud->keys->access, cloud->keys->secret, TEXT("")};
    SignScope scope = {.region = text_of(cloud->region), .service = TEXT("s3")};
    sign_stamp(cloud_now(cloud), scope.stamp);
    HttpHeader host = {TEXT("host"), text_of(cloud->endpoint + strlen("http://"))};
    SignRequest request = {.method = TEXT("GET"), .path = text_of(path), .headers = &host, .header_count = 1};
    Text query = sign_presigned_query(&keys, &scope, &request, seconds);
    return text_of(text_printf("%s%s?%.*s", cloud->endpoint, path, TEXT_FMT(query)));
}
