/*
 * S3, the front: which bucket and key a call means, which action it is, and how errors look. One table holds all
 * actions; what S3 has and this cloud has not is named in a second one, so that it is refused and not mistaken.
 */
#include "builtins/aws/cloud_s3.h"

#include <strings.h>

#include "grammar/gc.h"

typedef enum Level { SERVICE, BUCKET, OBJECT } Level;

/* The first row that fits: method, level, a field in the query, a header. */
static const struct S3Action {
    const char *method;
    Level level;
    const char *query, *header;
    void (*serve)(CloudCall *call);
    bool to_file;
} actions[] = {
    {"GET", SERVICE, NULL, NULL, cs3_list_buckets, false},
    {"GET", BUCKET, "location", NULL, cs3_get_location, false},
    {"GET", BUCKET, "uploads", NULL, cs3_list_uploads, false},
    {"GET", BUCKET, "versioning", NULL, cs3_get_versioning, false},
    {"GET", BUCKET, "versions", NULL, cs3_list_versions, false},
    {"GET", BUCKET, "list-type", NULL, cs3_list_v2, false},
    {"POST", BUCKET, "delete", NULL, cs3_delete_objects, false},
    {"PUT", OBJECT, "tagging", NULL, cs3_put_tagging, false},
    {"GET", OBJECT, "tagging", NULL, cs3_get_tagging, false},
    {"DELETE", OBJECT, "tagging", NULL, cs3_delete_tagging, false},
    {"POST", OBJECT, "uploads", NULL, cs3_create_upload, false},
    {"PUT", OBJECT, "uploadId", "x-amz-copy-source", cs3_upload_part_copy, false},
    {"PUT", OBJECT, "uploadId", NULL, cs3_upload_part, true},
    {"POST", OBJECT, "uploadId", NULL, cs3_complete_upload, false},
    {"GET", OBJECT, "uploadId", NULL, cs3_list_parts, false},
    {"DELETE", OBJECT, "uploadId", NULL, cs3_abort_upload, false},
};

static const struct S3Action plain_actions[] = {
    {"PUT", BUCKET, NULL, NULL, cs3_create_bucket, false},
    {"GET", BUCKET, NULL, NULL, cs3_list_v1, false},
    {"HEAD", BUCKET, NULL, NULL, cs3_head_bucket, false},
    {"DELETE", BUCKET, NULL, NULL, cs3_delete_bucket, false},
    {"PUT", OBJECT, NULL, "x-amz-copy-source", cs3_copy_object, false},
    {"PUT", OBJECT, NULL, NULL, cs3_put_object, true},
    {"GET", OBJECT, NULL, NULL, cs3_get_object, false},
    {"HEAD", OBJECT, NULL, NULL, cs3_head_object, false},
    {"DELETE", OBJECT, NULL, NULL, cs3_delete_object, false},
};

/* Parts of S3 that are not here, and what reading them says: that nothing is configured, which is true. */
static const struct {
    const char *query, *absent;
} missing[] = {
    {"accelerate", NULL},
    {"acl", NULL},
    {"analytics", NULL},
    {"attributes", NULL},
    {"cors", "NoSuchCORSConfiguration"},
    {"encryption", "ServerSideEncryptionConfigurationNotFoundError"},
    {"inventory", NULL},
    {"legal-hold", NULL},
    {"lifecycle", "NoSuchLifecycleConfiguration"},
    {"location", NULL},
    {"logging", NULL},
    {"metrics", NULL},
    {"notification", NULL},
    {"object-lock", "ObjectLockConfigurationNotFoundError"},
    {"ownershipControls", "OwnershipControlsNotFoundError"},
    {"policy", "NoSuchBucketPolicy"},
    {"policyStatus", "NoSuchBucketPolicy"},
    {"publicAccessBlock", "NoSuchPublicAccessBlockConfiguration"},
    {"replication", "ReplicationConfigurationNotFoundError"},
    {"requestPayment", NULL},
    {"restore", NULL},
    {"retention", NULL},
    {"select", NULL},
    {"tagging", "NoSuchTagSet"},
    {"torrent", NULL},
    {"versionId", NULL},
    {"versioning", NULL},
    {"website", "NoSuchWebsiteConfiguration"},
};

static Level level_of(const CloudCall *call) { return call->key.len ? OBJECT : call->bucket.len ? BUCKET : SERVICE; }

static const struct S3Action *find_in(const CloudCall *call, const struct S3Action *table, size_t count) {
    for (size_t i = 0; i < count; i++) {
        const struct S3Action *a = &table[i];
        if (a->level != level_of(call) || !text_is(call->x->method, a->method)) continue;
        if (a->query && !cloud_query_has(call, a->query)) continue;
        if (a->header && !http_exchange_has(call->x, a->header)) continue;
        return a;
    }
    return NULL;
}

static const char *find_missing(const CloudCall *call, const char **absent) {
    for (size_t i = 0; i < sizeof missing / sizeof *missing; i++) {
        if (!cloud_query_has(call, missing[i].query)) continue;
        if (strcmp(missing[i].query, "versionId") == 0 && text_is(cloud_query(call, "versionId"), "null")) continue;
        *absent = missing[i].absent;
        return missing[i].query;
    }
    return NULL;
}

/* NULL, with *unsupported set when the call is something S3 has and this cloud has not. */
static const struct S3Action *find_action(const CloudCall *call, const char **unsupported, const char **absent) {
    *unsupported = NULL;
    const struct S3Action *action = find_in(call, actions, sizeof actions / sizeof *actions);
    if (action || (*unsupported = find_missing(call, absent))) return action;
    return find_in(call, plain_actions, sizeof plain_actions / sizeof *plain_actions);
}

/* "bucket.localhost:4000" and "bucket.s3.localhost" name the bucket in the host; the path is all key then. */
static Text bucket_of_host(const CloudCall *call) {
    Text host = cloud_in(call, "host");
    ptrdiff_t colon = text_rfind(host, TEXT(":"));
    if (colon >= 0) host.len = (size_t)colon;
    static const char *const ends[] = {".s3.localhost", ".localhost"};
    for (size_t i = 0; i < 2; i++) {
        Text end = text_of(ends[i]);
        if (!text_ends(host, end)) continue;
        Text bucket = text_span(host.at, host.len - end.len);
        return text_is(bucket, "s3") ? TEXT("") : bucket;
    }
    return TEXT("");
}

static void find_bucket_and_key(CloudCall *call) {
    Text path = call->x->path;
    while (path.len && *path.at != '/') path = text_span(path.at + 1, path.len - 1);
    if (path.len) path = text_span(path.at + 1, path.len - 1);
    call->bucket = bucket_of_host(call);
    if (!call->bucket.len) {
        ptrdiff_t slash = text_find(path, TEXT("/"), 0);
        size_t end = slash < 0 ? path.len : (size_t)slash;
        call->bucket = sign_uri_decode(text_span(path.at, end), false);
        path = slash < 0 ? TEXT("") : text_span(path.at + end + 1, path.len - end - 1);
    }
    call->key = sign_uri_decode(path, false);
}

static void route(CloudCall *call) {
    const char *unsupported, *absent;
    find_bucket_and_key(call);
    const struct S3Action *action = find_action(call, &unsupported, &absent);
    call->body->to_file = action && action->to_file;
    call->body->sums_object = action && action->serve == cs3_complete_upload;
    call->body->limit = call->body->to_file ? S3_OBJECT_MAX : 4u << 20;
}

static bool key_is_sound(CloudCall *call) {
    if (call->key.len > CLOUD_KEY_MAX) {
        cloud_fail(call, "KeyTooLongError", "Your key is too long");
        return false;
    }
    if (!utf8_valid(call->key) || memchr(call->key.at ? call->key.at : "", '\0', call->key.len)) {
        cloud_fail(call, "InvalidURI", "Couldn't parse the specified URI: the key is not UTF-8 text.");
        return false;
    }
    return true;
}

static void serve(CloudCall *call) {
    const char *unsupported, *absent = NULL;
    const struct S3Action *action = find_action(call, &unsupported, &absent);
    if (!key_is_sound(call)) return;
    if (unsupported && absent && text_is(call->x->method, "GET")) {
        if (cs3_need_bucket(call, false)) cloud_fail(call, absent, "There is no such configuration: %s", unsupported);
    } else if (unsupported) {
        cloud_fail(call, "NotImplemented", "The local cloud's S3 does not have '%s'", unsupported);
    } else if (!action) {
        cloud_fail(call, "MethodNotAllowed", "The specified method is not allowed against this resource.");
    } else if (action->to_file && !http_exchange_has(call->x, "content-length") &&
               !http_exchange_has(call->x, "transfer-encoding")) {
        cloud_fail(call, "MissingContentLength", "You must provide the Content-Length HTTP header.");
    } else {
        action->serve(call);
    }
}

/* What clients look at besides the message, by code. */
static void add_error_details(CloudCall *call, Buf *xml, const char *code) {
    if (strcmp(code, "NoSuchBucket") == 0) xml_text(xml, "BucketName", call->bucket);
    if (strcmp(code, "NoSuchKey") == 0) xml_text(xml, "Key", call->key);
    if (strcmp(code, "NoSuchUpload") == 0) xml_text(xml, "UploadId", cloud_query(call, "uploadId"));
    if (strcmp(code, "InvalidAccessKeyId") == 0) xml_text(xml, "AWSAccessKeyId", call->auth.access);
    if (strcmp(code, "AuthorizationHeaderMalformed") == 0) xml_z(xml, "Region", call->cloud->region);
}

static void fail(CloudCall *call, int status, const char *code, const char *message) {
    call->header_count = 0;
    if (text_is(call->x->method, "HEAD") || status == 304) {
        cloud_reply(call, status, TEXT(""));
        return;
    }
    Buf xml = {0};
    buf_z(&xml, XML_HEAD "<Error>");
    xml_z(&xml, "Code", code);
    xml_z(&xml, "Message", message);
    add_error_details(call, &xml, code);
    xml_text(&xml, "Resource", sign_uri_decode(call->x->path, false));
    xml_z(&xml, "RequestId", call->request_id);
    buf_z(&xml, "</Error>");
    cloud_reply_xml(call, status, &xml);
}

const CloudService cloud_s3 = {.name = "s3", .route = route, .serve = serve, .fail = fail};
