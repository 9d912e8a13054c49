/* Functions of AWS Lambda: new code, waiting until it is in use, invoking. */
#ifndef SLUICE_BUILTINS_AWS_LAMBDA_H
#define SLUICE_BUILTINS_AWS_LAMBDA_H

#include "builtins/aws/client.h"
#include "builtins/json.h"

typedef struct LambdaUpdate {
    const char *function;                      /* name or ARN */
    const char *bucket, *key, *object_version; /* from S3, or ... */
    Text zip;                                  /* ... these bytes */
    const char *image;                         /* ... or this container image */
    bool publish, wait;
    int64_t timeout_ms; /* of waiting: for an update under way before, and for this one */
    void (*waiting)(void *data,
                    const char *why); /* called once when an earlier update is still under way; may be NULL */
    void *data;
} LambdaUpdate;

/* The function's configuration after the update; NULL: *error is a sentence, or *interrupted. */
Json *lambda_update(AwsClient *client, const LambdaUpdate *update, const char **error, bool *interrupted);

typedef struct LambdaReply {
    int status;
    Text payload, log;
    const char *function_error, *version; /* or NULL */
} LambdaReply;

/* `payload` is JSON, or empty. False: *error is a sentence, or *interrupted. */
bool lambda_invoke(AwsClient *client, const char *function, const char *qualifier, Text payload, bool with_log,
                   int64_t timeout_ms, LambdaReply *reply, const char **error, bool *interrupted);

#endif
