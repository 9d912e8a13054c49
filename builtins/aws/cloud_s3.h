/*
 * What the parts of the embedded cloud's S3 (cs3) share. Facts: the Amazon S3 API reference, one section an action.
 * Included by builtins/aws/cloud_s3*.c only.
 */
#ifndef SLUICE_BUILTINS_AWS_CLOUD_S3_H
#define SLUICE_BUILTINS_AWS_CLOUD_S3_H

#include "builtins/aws/cloud_body.h"
#include "builtins/aws/cloud_store.h"
#include "builtins/aws/cloud_xml.h"

#define S3_OBJECT_MAX (5ull << 30) /* of one PutObject or one part */
/* Objects under this bucket are the functions' packages: GetFunction tells a presigned URL of one. */
#define S3_CODE_BUCKET "awslambda-local-tasks"

/* --- cloud_s3_bucket.c, cloud_s3_list.c: each answers its call. */
void cs3_list_buckets(CloudCall *call);
void cs3_create_bucket(CloudCall *call);
void cs3_delete_bucket(CloudCall *call);
void cs3_head_bucket(CloudCall *call);
void cs3_get_location(CloudCall *call);
void cs3_get_versioning(CloudCall *call);
void cs3_delete_objects(CloudCall *call);
void cs3_list_v1(CloudCall *call);
void cs3_list_v2(CloudCall *call);
void cs3_list_versions(CloudCall *call);

/* --- cloud_s3_object.c, cloud_s3_get.c */
void cs3_put_object(CloudCall *call);
void cs3_get_object(CloudCall *call);
void cs3_head_object(CloudCall *call);
void cs3_delete_object(CloudCall *call);
void cs3_copy_object(CloudCall *call);
void cs3_get_tagging(CloudCall *call);
void cs3_put_tagging(CloudCall *call);
void cs3_delete_tagging(CloudCall *call);

/* --- cloud_s3_multipart.c, cloud_s3_complete.c */
void cs3_create_upload(CloudCall *call);
void cs3_upload_part(CloudCall *call);
void cs3_upload_part_copy(CloudCall *call);
void cs3_complete_upload(CloudCall *call);
void cs3_abort_upload(CloudCall *call);
void cs3_list_parts(CloudCall *call);
void cs3_list_uploads(CloudCall *call);

/* --- helpers; those that return false have answered the call. */
bool cs3_need_bucket(CloudCall *call, bool may_create);
bool cs3_need_object(CloudCall *call, StoredObject *object);
/* If-Match and If-None-Match of a write. */
bool cs3_may_write(CloudCall *call);
/* Headers and x-amz-meta-* of the call as an object's metadata; NULL: answered. */
Json *cs3_read_meta(CloudCall *call);
/* Reads x-amz-copy-source, finds the object, checks x-amz-copy-source-if-*. */
bool cs3_copy_source(CloudCall *call, StoredObject *source);
/* "bytes=0-9", "bytes=5-", "bytes=-3" within `size`: 1 and the range, 0: to be ignored, -1: not satisfiable. */
int cs3_read_range(Text range, uint64_t size, uint64_t *from, uint64_t *length);
/* 0, or the status the conditions demand: 304 or 412. `prefix` "" or "x-amz-copy-source-". */
int cs3_check_conditions(CloudCall *call, const StoredObject *object, const char *prefix);
const char *cs3_quoted(Text etag); /* "etag" with its quotes */
Text cs3_unquoted(Text etag);
void cs3_owner(Buf *xml, const char *element);
void cs3_checksum_headers(CloudCall *call, const Json *meta);
Text cs3_checksum_of_file(const ChecksumKind *kind, const char *path);

/* The parts of an upload. */
typedef struct UploadPart {
    int64_t number;
    const char *path;
    Text etag;
    uint64_t size;
    int64_t modified_ms;
    const Json *info; /* its checksum */
} UploadPart;
/* The folder of the call's upload, and what it said at its creation. */
bool cs3_need_upload(CloudCall *call, const char **folder, const Json **upload);
void cs3_upload_parts(const char *folder, UploadPart **parts, size_t *count); /* by number */

#endif
