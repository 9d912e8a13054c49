/*
 * Presigned URLs of the older kind, Signature Version 2 (AWSAccessKeyId, Expires, Signature): version 1 of the aws CLI
 * still makes them for S3 at an endpoint of one's own. Only in the query; headers signed this way are refused.
 * Facts: "Signing and authenticating REST requests (AWS signature version 2)" of the S3 user guide.
 */
#include <stdlib.h>
#include <strings.h>

#include "builtins/aws/cloud_inside.h"
#include "builtins/world/crypto.h"
#include "grammar/gc.h"

#define BLOCK 64

/* The fields of the query that belong to the resource, sorted. */
static const char *const subresources[] = {"accelerate",
                                           "acl",
                                           "analytics",
                                           "cors",
                                           "defaultObjectAcl",
                                           "delete",
                                           "inventory",
                                           "lifecycle",
                                           "location",
                                           "logging",
                                           "metrics",
                                           "notification",
                                           "object-lock",
                                           "partNumber",
                                           "policy",
                                           "replication",
                                           "requestPayment",
                                           "response-cache-control",
                                           "response-content-disposition",
                                           "response-content-encoding",
                                           "response-content-language",
                                           "response-content-type",
                                           "response-expires",
                                           "restore",
                                           "select",
                                           "select-type",
                                           "storageClass",
                                           "tagging",
                                           "torrent",
                                           "uploadId",
                                           "uploads",
                                           "versionId",
                                           "versioning",
                                           "versions",
                                           "website"};

/* RFC 2104 over SHA-1. */
static const char *hmac_sha1(Text key, Text message) {
    uint8_t inner[BLOCK] = {0}, outer[BLOCK], sum[CRYPTO_SHA1_SIZE];
    if (key.len > BLOCK)
        crypto_hash(CRYPTO_SHA1, key, inner);
    else
        memcpy(inner, key.at, key.len);
    for (int i = 0; i < BLOCK; i++) {
        outer[i] = inner[i] ^ 0x5c;
        inner[i] ^= 0x36;
    }
    Buf text = {0};
    buf_bytes(&text, inner, BLOCK);
    buf_text(&text, message);
    crypto_hash(CRYPTO_SHA1, buf_as_text(&text), sum);
    buf_clear(&text);
    buf_bytes(&text, outer, BLOCK);
    buf_bytes(&text, sum, sizeof sum);
    crypto_hash(CRYPTO_SHA1, buf_as_text(&text), sum);
    return crypto_base64(sum, sizeof sum);
}

/* A header may also be told in the query of a presigned URL. */
static Text header_or_query(const CloudCall *call, const char *name) {
    Text value = cloud_in(call, name);
    return value.len ? text_trim(value) : cloud_query(call, name);
}

static int compare_lines(const void *a, const void *b) { return text_cmp(*(const Text *)a, *(const Text *)b); }

static bool is_amz(Text name) { return name.len > 6 && strncasecmp(name.at, "x-amz-", 6) == 0; }

static Text amz_line(Text name, Text value) {
    char *line = text_printf("%.*s:%.*s\n", TEXT_FMT(name), TEXT_FMT(value));
    for (size_t i = 0; i < name.len; i++)
        if (line[i] >= 'A' && line[i] <= 'Z') line[i] = (char)(line[i] + 32);
    return text_of(line);
}

static void add_amz_headers(const CloudCall *call, Buf *out) {
    size_t count = 0, at = 0, most = call->x->header_count + 1;
    Text name, value;
    for (size_t i = 0; i < call->x->query.len; i++) most += call->x->query.at[i] == '&';
    Text *lines = gc_new_array(Text, most + 1);
    for (size_t i = 0; i < call->x->header_count; i++)
        if (is_amz(call->x->headers[i].name))
            lines[count++] = amz_line(call->x->headers[i].name, text_trim(call->x->headers[i].value));
    while (sign_query_next(call->x->query, &at, &name, &value))
        if (is_amz(name)) lines[count++] = amz_line(name, value);
    if (count) qsort(lines, count, sizeof *lines, compare_lines);
    for (size_t i = 0; i < count; i++) buf_text(out, lines[i]);
}

static void add_resource(const CloudCall *call, Buf *out) {
    Text slashed = text_of(text_printf("/%.*s", TEXT_FMT(call->bucket)));
    if (call->bucket.len && !text_starts(call->x->path, slashed)) buf_text(out, slashed); /* the host names it */
    buf_text(out, call->x->path);
    char joint = '?';
    for (size_t i = 0; i < sizeof subresources / sizeof *subresources; i++) {
        if (!cloud_query_has(call, subresources[i])) continue;
        Text value = cloud_query(call, subresources[i]);
        buf_printf(out, "%c%s%s%.*s", joint, subresources[i], value.len ? "=" : "", TEXT_FMT(value));
        joint = '&';
    }
}

bool cloud_auth_v2_read(CloudCall *call) {
    CallAuth *auth = &call->auth;
    if (call->service != &cloud_s3 || !cloud_query_has(call, "AWSAccessKeyId")) return false;
    int64_t expires = cloud_query_int(call, "Expires", -1);
    auth->from_query = auth->decided = true;
    auth->access = cloud_query(call, "AWSAccessKeyId");
    auth->signature = cloud_query(call, "Signature");
    auth->scope = (SignScope){.region = text_of(call->cloud->region), .service = TEXT("s3")};
    auth->key = cloud_auth_find_key(call->cloud, auth->access);
    auth->verdict = expires < 0 || !auth->signature.len                                       ? AUTH_MALFORMED
                    : !auth->key                                                              ? AUTH_UNKNOWN_KEY
                    : !sign_same(cloud_query(call, "x-amz-security-token"), auth->key->token) ? AUTH_BAD_TOKEN
                    : auth->key->expires_ms && auth->key->expires_ms < cloud_now(call->cloud) ? AUTH_EXPIRED_TOKEN
                    : expires * 1000 < cloud_now(call->cloud)                                 ? AUTH_EXPIRED_URL
                                                                                              : AUTH_GOOD;
    return true;
}

void cloud_auth_v2_verify(CloudCall *call) {
    Buf text = {0};
    Text md5 = header_or_query(call, "content-md5"), type = header_or_query(call, "content-type");
    if (call->auth.verdict != AUTH_GOOD) return;
    buf_printf(&text, "%.*s\n%.*s\n%.*s\n%lld\n", TEXT_FMT(call->x->method), TEXT_FMT(md5), TEXT_FMT(type),
               (long long)cloud_query_int(call, "Expires", 0));
    add_amz_headers(call, &text);
    add_resource(call, &text);
    if (!sign_same(text_of(hmac_sha1(call->auth.key->secret, buf_as_text(&text))), call->auth.signature))
        call->auth.verdict = AUTH_MISMATCH;
}
