/* Objects of S3: from a file, to a file, from one object to another. Large files go in parts, several at a time. */
#ifndef SLUICE_BUILTINS_AWS_S3_H
#define SLUICE_BUILTINS_AWS_S3_H

#include "builtins/aws/client.h"

typedef struct S3Place {
    const char *bucket, *key;
} S3Place;

/* "s3://bucket/key": false when it is not of that form. An empty key is allowed. */
bool s3_parse(Text url, S3Place *place);

typedef struct S3Options {
    HttpHeader headers[16]; /* Content-Type, x-amz-acl, x-amz-meta-… of the new object */
    size_t header_count;
    uint64_t part_size; /* 0 = 8 MiB; files larger than this go in parts */
    int parallel;       /* parts at a time; 0 = 4 */
    Scheduler *sched;
    void *(*begin_branch)(void *data,
                          Fiber *fiber); /* told of each helper fiber, so that it can be interrupted; may be NULL */
    void (*end_branch)(void *branch);
    void *data;
} S3Options;

typedef struct S3Result {
    uint64_t size;
    const char *etag, *version_id; /* without quotes; NULL when not told */
    AwsError error;
    const char *local_error; /* failed on this side: a sentence */
} S3Result;

bool s3_put_file(AwsClient *client, const char *path, const S3Place *to, const S3Options *options, S3Result *result);
/* Writes beside `path` first, and renames when complete. */
bool s3_get_file(AwsClient *client, const S3Place *from, const char *path, S3Result *result);
bool s3_copy(AwsClient *client, const S3Place *from, const S3Place *to, const S3Options *options, S3Result *result);
/* By the file's name; "application/octet-stream" when it says nothing. */
const char *s3_content_type(const char *name);

#endif
