/*
 * AWS Signature Version 4, as pure functions over what is on the wire. Our client signs with it, and the embedded
 * cloud verifies with it. Facts: "AWS Signature Version 4 signing process" and "Authenticating Requests (AWS
 * Signature Version 4)" of the S3 API reference; the published vectors are in tests/unit/sign_test.c.
 * All results are collected memory. Nothing here reads a clock or the environment.
 */
#ifndef SLUICE_BUILTINS_AWS_SIGN_H
#define SLUICE_BUILTINS_AWS_SIGN_H

#include "grammar/text.h"
#include "interp/world.h"

typedef struct SignKeys {
    Text access_key, secret_key;
    Text session_token; /* empty for long-lived keys */
} SignKeys;

typedef struct SignScope {
    Text region, service; /* "us-east-1", "s3" */
    char stamp[17];       /* "20150830T123600Z" */
} SignScope;

/* A request as it goes over the wire. */
typedef struct SignRequest {
    Text method;
    Text path;  /* percent-encoded, without the query; "" counts as "/" */
    Text query; /* percent-encoded, without "?" */
    const HttpHeader *headers;
    size_t header_count;
    Text payload_hash; /* hex SHA-256 of the body, or one of the words below */
} SignRequest;

#define SIGN_UNSIGNED "UNSIGNED-PAYLOAD"
#define SIGN_STREAMING "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"
#define SIGN_STREAMING_TRAILER "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"
#define SIGN_UNSIGNED_TRAILER "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
#define SIGN_EMPTY_HASH "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
#define SIGN_ALGORITHM "AWS4-HMAC-SHA256"

/* "20150830T123600Z" for milliseconds since 1970, and back (-1 when malformed). */
void sign_stamp(int64_t ms, char out[17]);
int64_t sign_stamp_ms(Text stamp);

/*
 * The headers a client adds to send `request` signed: X-Amz-Date, X-Amz-Security-Token with session keys,
 * X-Amz-Content-Sha256 for S3, Authorization; those already among request->headers are not added again, nor replaced.
 * `request->headers` must hold Host. All of them are signed, except the ones a proxy may change (User-Agent,
 * Expect...).
 */
#define SIGN_ADDED_MAX 4
size_t sign_headers(const SignKeys *keys, const SignScope *scope, const SignRequest *request,
                    HttpHeader added[SIGN_ADDED_MAX]);

/* The whole query of a presigned URL (percent-encoded, without "?"): request->query, the X-Amz-* fields and the
 * signature. The payload hash is UNSIGNED-PAYLOAD unless the request names another. */
Text sign_presigned_query(const SignKeys *keys, const SignScope *scope, const SignRequest *request,
                          int64_t expires_seconds);

/* --- the parts, for verifying ------------------------------------------------------------------------- */

typedef struct SignKey {
    uint8_t bytes[32];
} SignKey;

SignKey sign_key(Text secret_key, Text date8, Text region, Text service);
/* `signed_headers` is the list "host;x-amz-date"; single_encode is S3's way with the path (all others encode the
 * wire's path a second time and resolve "." and ".."). The query field X-Amz-Signature is left out. */
Text sign_canonical_request(const SignRequest *request, Text signed_headers, bool single_encode);
Text sign_string_to_sign(const SignScope *scope, Text canonical_request);
/* "20150830/us-east-1/service/aws4_request" */
Text sign_scope_text(const SignScope *scope);
/* Lower-case hex. */
Text sign_signature(const SignKey *key, Text string_to_sign);
/* Signature of one chunk of a STREAMING body, following the one before it (first: the request's own). */
Text sign_chunk(const SignKey *key, const SignScope *scope, Text previous, Text data_hash);
/* Signature of the trailing headers: the SHA-256 of their "name:value\n" lines. */
Text sign_trailer(const SignKey *key, const SignScope *scope, Text previous, Text trailer_hash);

/* --- percent-encoding as AWS defines it: all but A-Z a-z 0-9 - . _ ~ becomes %XX. --------------------- */
void sign_uri_encode(Buf *out, Text raw, bool keep_slash);
/* A malformed escape stays as it is. `plus_is_space` for the fields of a form. */
Text sign_uri_decode(Text encoded, bool plus_is_space);
/* Steps over one name=value of a query; false at its end. Both come out decoded ('+' stays '+'). */
bool sign_query_next(Text query, size_t *at, Text *name, Text *value);
/* Equal without telling by its duration where the first difference is. */
bool sign_same(Text a, Text b);

#endif
