/*
 * What the parts of the embedded cloud share: the cloud, one call to it, and the few functions by which a part
 * reads a call and answers it. Included by builtins/aws/cloud*.c only.
 */
#ifndef SLUICE_BUILTINS_AWS_CLOUD_INSIDE_H
#define SLUICE_BUILTINS_AWS_CLOUD_INSIDE_H

#include "builtins/aws/cloud.h"
#include "builtins/aws/cloud_http.h"
#include "builtins/aws/sign.h"
#include "builtins/json.h"

#define CLOUD_ACCOUNT "123456789012"
#define CLOUD_KEY_MAX 1024 /* bytes of an object's key */

typedef struct CloudCall CloudCall;

/* An identity that may sign. */
typedef struct CloudKey {
    struct CloudKey *next;
    Text access, secret, token; /* token: of a session */
    Text arn, user_id;
    int64_t expires_ms; /* 0 = never */
} CloudKey;

struct Cloud {
    CloudOptions options;
    Loop *loop;
    HttpServer *server;
    HttpPort *port;
    const char *folder, *endpoint, *region;
    CloudKey *keys;            /* the first is the one handed out */
    struct LambdaPool *lambda; /* running functions */
    uint64_t serial;           /* for names of temporary files and request ids */
};

/* The services, and how each tells an error. */
typedef struct CloudService {
    const char *name;               /* as in the signature's scope */
    void (*route)(CloudCall *call); /* headers are there: choose where the body goes */
    void (*serve)(CloudCall *call); /* the body is complete and the signature good: answer, now or later */
    void (*fail)(CloudCall *call, int status, const char *code, const char *message);
} CloudService;
extern const CloudService cloud_s3, cloud_lambda, cloud_sts;

/* The verdict on a call's signature. */
typedef enum AuthVerdict {
    AUTH_GOOD,
    AUTH_MISSING,
    AUTH_MALFORMED,
    AUTH_OLD,
    AUTH_UNKNOWN_KEY,
    AUTH_BAD_TOKEN,
    AUTH_EXPIRED_TOKEN,
    AUTH_SKEWED,
    AUTH_EXPIRED_URL,
    AUTH_MISMATCH,
    AUTH_WRONG_REGION,
    AUTH_WRONG_SERVICE,
    AUTH_UNSIGNED_HEADER,
    AUTH_NO_HASH
} AuthVerdict;

typedef struct CallAuth {
    AuthVerdict verdict;
    bool from_query, decided; /* decided: the signature has been compared */
    CloudKey *key;
    SignScope scope;
    SignKey signing_key;
    Text access, date8, signed_headers, signature;
} CallAuth;

struct CloudCall {
    Cloud *cloud;
    HttpExchange *x; /* NULL once the client is gone */
    const CloudService *service;
    const char *request_id;
    CallAuth auth;
    struct CallBody *body;
    Text bucket, key;       /* S3; decoded */
    HttpHeader headers[40]; /* of the answer */
    size_t header_count;
    struct LambdaInvoke *invoke;
};

/* --- cloud_auth.c */
void cloud_auth_start(Cloud *cloud);
CloudKey *cloud_auth_session(Cloud *cloud, const char *arn, const char *user_id, int64_t seconds);
/* Reads the claim (header or query) and checks all of it but the signature; sets call->auth. */
void cloud_auth_read(CloudCall *call);
/* Compares the signature; the payload's hash as the claim has it, or as computed. */
void cloud_auth_verify(CloudCall *call, Text payload_hash);
void cloud_auth_fail(CloudCall *call);
CloudKey *cloud_auth_find_key(Cloud *cloud, Text access);
/* cloud_auth_v2.c: false when the claim is not of that kind. Verify after call->bucket is known. */
bool cloud_auth_v2_read(CloudCall *call);
void cloud_auth_v2_verify(CloudCall *call);
Text cloud_presign(Cloud *cloud, const char *path, int64_t seconds); /* a whole URL */

/* --- cloud_reply.c: everything that goes back. After any of these the call is answered. */
void cloud_header(CloudCall *call, const char *name, Text value); /* empty value: none */
void cloud_header_z(CloudCall *call, const char *name, const char *value);
void cloud_reply(CloudCall *call, int status, Text body);
void cloud_reply_xml(CloudCall *call, int status, const Buf *xml);
void cloud_reply_json(CloudCall *call, int status, const Json *json);
void cloud_reply_file(CloudCall *call, int status, int fd, uint64_t offset, uint64_t length);
/* An error in the protocol of the call's service; the status belongs to the code. */
void cloud_fail(CloudCall *call, const char *code, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* --- reading a call */
Text cloud_query(const CloudCall *call, const char *name); /* decoded; empty when absent */
bool cloud_query_has(const CloudCall *call, const char *name);
Text cloud_in(const CloudCall *call, const char *header);
int64_t cloud_query_int(const CloudCall *call, const char *name, int64_t otherwise);
/* Digits only, no overflow: -1 when not a number. */
int64_t cloud_number(Text digits);

/* --- common */
int64_t cloud_now(const Cloud *cloud);   /* wall clock, ms */
const char *cloud_iso(int64_t ms);       /* 2026-01-31T10:20:30.123Z */
const char *cloud_http_date(int64_t ms); /* Sat, 31 Jan 2026 10:20:30 GMT */
int64_t cloud_http_date_ms(Text date);   /* -1 when malformed */
const char *cloud_uuid(Cloud *cloud);
void cloud_say(Cloud *cloud, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
