/*
 * A client of one AWS service: signs requests, sends them through World.http, tries again what may succeed later, and
 * turns refusals into errors that say what to do.
 */
#ifndef SLUICE_BUILTINS_AWS_CLIENT_H
#define SLUICE_BUILTINS_AWS_CLIENT_H

#include "builtins/aws/settings.h"

typedef struct AwsClient {
    World *world;
    const char *service; /* "s3", "lambda", "sts" */
    AwsSettings settings;
    const char *region;
    int64_t skew_ms; /* the server's clock minus ours, once it has complained */
    int attempts;    /* at most; 0 = 5 */
    bool at_once;    /* see HttpRequest */
} AwsClient;

#define AWS_HEADERS_MAX 32

typedef struct AwsRequest {
    const char *method;
    const char *bucket; /* S3 only; part of the host or of the path */
    Text path;          /* percent-encoded, begins with "/" */
    Text query;         /* percent-encoded, without "?" */
    HttpHeader headers[AWS_HEADERS_MAX];
    size_t header_count;
    Text body;
    const char *body_file; /* send this part of a file instead; payload_hash must then be given */
    uint64_t body_offset, body_length;
    Text payload_hash;      /* hex SHA-256; empty: of `body` */
    const char *reply_file; /* a 2xx reply's body goes there */
    int64_t timeout_ms;
    bool once; /* must not be sent twice when the outcome is unknown */
} AwsRequest;

void aws_header(AwsRequest *request, const char *name, Text value);

typedef struct AwsError {
    int status;          /* 0: there was no reply */
    const char *code;    /* "NoSuchBucket"; "" when unknown */
    const char *message; /* AWS' own words, or the failure of the connection */
    const char *request_id;
    bool interrupted;
} AwsError;

bool aws_client_open(AwsClient *client, const AwsWish *wish, const char *service, const char **error);
/* True: a 2xx (or 304) reply. False: *error is filled in. Suspends the fiber. */
bool aws_send(AwsClient *client, const AwsRequest *request, HttpReply *reply, AwsError *error);
/* "s3: NoSuchBucket: The specified bucket does not exist (…); create it with: …" */
const char *aws_error_sentence(const AwsClient *client, const AwsError *error, const char *what);
/* The text of the first <name> element, entities decoded; empty when absent. */
Text aws_xml_get(Text xml, const char *name);

#endif
