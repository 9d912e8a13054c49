/*
 * S3 buckets: list, create, head, location, delete; and deleting many objects at once.
 */
#include "builtins/aws/cloud_s3.h"

#include "grammar/gc.h"

bool cs3_need_bucket(CloudCall *call, bool may_create) {
    const char *error;
    if (store_bucket_exists(call->cloud, call->bucket)) return true;
    if (!may_create || !call->cloud->options.auto_create) {
        cloud_fail(call, "NoSuchBucket", "The specified bucket does not exist");
        return false;
    }
    if (!store_valid_bucket(call->bucket)) {
        cloud_fail(call, "InvalidBucketName", "The specified bucket is not valid.");
        return false;
    }
    if (!store_bucket_create(call->cloud, call->bucket, &error)) {
        cloud_fail(call, "InternalError", "%s", error);
        return false;
    }
    cloud_say(call->cloud, "local cloud: made bucket '%.*s', which did not exist", TEXT_FMT(call->bucket));
    return true;
}

void cs3_owner(Buf *xml, const char *element) {
    buf_printf(xml, "<%s>", element);
    xml_z(xml, "ID", "75aa57f09aa0c8caeab4f8c24e99d10f8e7faeebf76c078efc7c6caea54ba06a");
    xml_z(xml, "DisplayName", "sluice");
    buf_printf(xml, "</%s>", element);
}

void cs3_list_buckets(CloudCall *call) {
    const char **names;
    size_t count;
    Buf xml = {0};
    Text prefix = cloud_query(call, "prefix");
    store_buckets(call->cloud, &names, &count);
    buf_z(&xml, XML_HEAD "<ListAllMyBucketsResult xmlns=\"" S3_NAMESPACE "\">");
    cs3_owner(&xml, "Owner");
    buf_z(&xml, "<Buckets>");
    for (size_t i = 0; i < count; i++) {
        Text name = text_of(names[i]);
        if (!text_starts(name, prefix)) continue;
        buf_z(&xml, "<Bucket>");
        xml_text(&xml, "Name", name);
        xml_z(&xml, "CreationDate", cloud_iso(store_bucket_created_ms(call->cloud, name)));
        buf_z(&xml, "</Bucket>");
    }
    buf_z(&xml, "</Buckets></ListAllMyBucketsResult>");
    cloud_reply_xml(call, 200, &xml);
}

/* The region a new bucket is asked to be in must be one this cloud answers for. */
static bool check_constraint(CloudCall *call) {
    if (!call->body->memory.len) return true;
    XmlNode *root = xml_read(buf_as_text(&call->body->memory));
    if (!root || !text_is(root->name, "CreateBucketConfiguration")) {
        cloud_fail(call, "MalformedXML", "The XML you provided was not well-formed or did not validate.");
        return false;
    }
    Text constraint = xml_child_text(root, "LocationConstraint");
    if (!constraint.len) return true;
    if (text_is(constraint, "us-east-1")) {
        cloud_fail(call, "InvalidLocationConstraint", "The specified location-constraint is not valid");
        return false;
    }
    if (call->cloud->options.region && !text_is(constraint, call->cloud->region)) {
        cloud_fail(call, "IllegalLocationConstraintException",
                   "The %.*s location constraint is incompatible for the region specific endpoint this request was "
                   "sent to.",
                   TEXT_FMT(constraint));
        return false;
    }
    return true;
}

void cs3_create_bucket(CloudCall *call) {
    const char *error;
    if (!store_valid_bucket(call->bucket) || text_is(call->bucket, S3_CODE_BUCKET)) {
        cloud_fail(call, "InvalidBucketName", "The specified bucket is not valid.");
        return;
    }
    if (!check_constraint(call)) return;
    bool there = store_bucket_exists(call->cloud, call->bucket);
    /* Only us-east-1 takes it as done when the owner makes a bucket again. */
    if (there && strcmp(call->cloud->region, "us-east-1") != 0) {
        cloud_fail(call, "BucketAlreadyOwnedByYou",
                   "Your previous request to create the named bucket succeeded and you already own it.");
        return;
    }
    if (!there && !store_bucket_create(call->cloud, call->bucket, &error)) {
        cloud_fail(call, "InternalError", "%s", error);
        return;
    }
    cloud_header_z(call, "Location", text_printf("/%.*s", TEXT_FMT(call->bucket)));
    cloud_reply(call, 200, TEXT(""));
}

void cs3_delete_bucket(CloudCall *call) {
    const char *error;
    if (!cs3_need_bucket(call, false)) return;
    int deleted = store_bucket_delete(call->cloud, call->bucket, &error);
    if (deleted > 0)
        cloud_reply(call, 204, TEXT(""));
    else if (deleted == 0)
        cloud_fail(call, "BucketNotEmpty", "The bucket you tried to delete is not empty");
    else
        cloud_fail(call, "InternalError", "%s", error);
}

void cs3_head_bucket(CloudCall *call) {
    if (!cs3_need_bucket(call, false)) return;
    cloud_header_z(call, "x-amz-bucket-region", call->cloud->region);
    cloud_header_z(call, "Content-Type", "application/xml");
    cloud_reply(call, 200, TEXT(""));
}

void cs3_get_location(CloudCall *call) {
    if (!cs3_need_bucket(call, false)) return;
    Buf xml = {0};
    bool classic = strcmp(call->cloud->region, "us-east-1") == 0; /* told as nothing, for historical reasons */
    buf_z(&xml, XML_HEAD "<LocationConstraint xmlns=\"" S3_NAMESPACE "\">");
    if (!classic) xml_escape(&xml, text_of(call->cloud->region));
    buf_z(&xml, "</LocationConstraint>");
    cloud_reply_xml(call, 200, &xml);
}

void cs3_get_versioning(CloudCall *call) {
    if (!cs3_need_bucket(call, false)) return;
    Buf xml = {0};
    buf_z(&xml, XML_HEAD "<VersioningConfiguration xmlns=\"" S3_NAMESPACE "\"/>");
    cloud_reply_xml(call, 200, &xml);
}

static void delete_one(CloudCall *call, const XmlNode *object, bool quiet, Buf *xml) {
    Text key = xml_child_text(object, "Key"), etag = cs3_unquoted(xml_child_text(object, "ETag"));
    StoredObject stored;
    const char *code = NULL;
    bool there = store_get(call->cloud, call->bucket, key, &stored);
    if (!key.len || key.len > CLOUD_KEY_MAX)
        code = "KeyTooLongError";
    else if (etag.len && (!there || !text_eq(etag, stored.etag)))
        code = "PreconditionFailed";
    if (!code && there) store_delete(call->cloud, call->bucket, key);
    if (!code && quiet) return;
    buf_z(xml, code ? "<Error>" : "<Deleted>");
    xml_text(xml, "Key", key);
    if (code) {
        xml_z(xml, "Code", code);
        xml_z(xml, "Message", "This object was not deleted");
    }
    buf_z(xml, code ? "</Error>" : "</Deleted>");
}

void cs3_delete_objects(CloudCall *call) {
    if (!cs3_need_bucket(call, false)) return;
    if (!call->body->checksum.len && !http_exchange_has(call->x, "content-md5")) {
        cloud_fail(call, "InvalidRequest", "Missing required header for this request: Content-MD5");
        return;
    }
    XmlNode *root = xml_read(buf_as_text(&call->body->memory));
    size_t count = 0;
    for (const XmlNode *node = root ? root->child : NULL; node; node = node->next)
        count += text_is(node->name, "Object");
    if (!root || !text_is(root->name, "Delete") || count == 0 || count > 1000) {
        cloud_fail(call, "MalformedXML", "The XML you provided was not well-formed or did not validate.");
        return;
    }
    Buf xml = {0};
    bool quiet = text_is(text_trim(xml_child_text(root, "Quiet")), "true");
    buf_z(&xml, XML_HEAD "<DeleteResult xmlns=\"" S3_NAMESPACE "\">");
    for (const XmlNode *node = root->child; node; node = node->next)
        if (text_is(node->name, "Object")) delete_one(call, node, quiet, &xml);
    buf_z(&xml, "</DeleteResult>");
    cloud_reply_xml(call, 200, &xml);
}
