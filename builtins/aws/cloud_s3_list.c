/*
 * Listing a bucket: ListObjects, ListObjectsV2 and the unversioned view of ListObjectVersions are one walk over the
 * sorted keys with different names for the same fields.
 */
#include "builtins/aws/cloud_s3.h"

#include "grammar/gc.h"

#define PAGE_MAX 1000

typedef struct Listing {
    CloudCall *call;
    Text prefix, delimiter, after; /* `after`: the last key or common prefix already told */
    int64_t max;
    bool encode, owner, versions;
    Buf items, prefixes;
    int64_t count;
    bool truncated;
    Text last; /* told last */
} Listing;

static void add_name(const Listing *list, Buf *xml, const char *element, Text name) {
    if (!list->encode) {
        xml_text(xml, element, name);
        return;
    }
    Buf encoded = {0};
    sign_uri_encode(&encoded, name, true);
    xml_text(xml, element, buf_as_text(&encoded));
}

static void add_object(Listing *list, Text key) {
    StoredObject object;
    if (!store_get(list->call->cloud, list->call->bucket, key, &object)) return;
    Buf *xml = &list->items;
    const char *element = list->versions ? "Version" : "Contents";
    buf_printf(xml, "<%s>", element);
    add_name(list, xml, "Key", key);
    if (list->versions) buf_z(xml, "<VersionId>null</VersionId><IsLatest>true</IsLatest>");
    xml_z(xml, "LastModified", cloud_iso(object.modified_ms));
    xml_z(xml, "ETag", cs3_quoted(object.etag));
    const Json *sums = jsn_get(object.meta, "checksum");
    for (size_t i = 0; i < jsn_count(sums); i++) {
        const ChecksumKind *kind = checksum_kind(jsn_name_at(sums, i));
        if (!kind) continue;
        xml_z(xml, "ChecksumAlgorithm", kind->name);
        xml_text(xml, "ChecksumType", jsn_get_text(object.meta, "checksumType"));
    }
    xml_int(xml, "Size", (int64_t)object.size);
    if (list->owner) cs3_owner(xml, "Owner");
    buf_printf(xml, "<StorageClass>STANDARD</StorageClass></%s>", element);
}

/* What a key is rolled up to, or empty. */
static Text common_prefix(const Listing *list, Text key) {
    if (!list->delimiter.len) return TEXT("");
    ptrdiff_t at = text_find(key, list->delimiter, list->prefix.len);
    return at < 0 ? TEXT("") : text_span(key.at, (size_t)at + list->delimiter.len);
}

static void walk_keys(Listing *list) {
    Text *keys;
    size_t count;
    store_keys(list->call->cloud, list->call->bucket, list->prefix, &keys, &count);
    Text rolled = {0};
    for (size_t i = 0; i < count; i++) {
        if (list->after.len && text_cmp(keys[i], list->after) <= 0) continue;
        Text common = common_prefix(list, keys[i]);
        if (common.len && (text_eq(common, rolled) || text_eq(common, list->after))) continue;
        if (list->count >= list->max) {
            list->truncated = list->max > 0;
            return;
        }
        if (common.len) {
            buf_z(&list->prefixes, "<CommonPrefixes>");
            add_name(list, &list->prefixes, "Prefix", common);
            buf_z(&list->prefixes, "</CommonPrefixes>");
            rolled = common;
        } else {
            add_object(list, keys[i]);
        }
        list->last = common.len ? common : keys[i];
        list->count++;
    }
}

/* False: answered with an error. */
static bool begin_listing(CloudCall *call, Listing *list) {
    if (!cs3_need_bucket(call, false)) return false;
    Text encoding = cloud_query(call, "encoding-type");
    list->call = call;
    list->prefix = cloud_query(call, "prefix");
    list->delimiter = cloud_query(call, "delimiter");
    list->encode = text_is(encoding, "url");
    list->max = cloud_query_int(call, "max-keys", PAGE_MAX);
    if (list->max > PAGE_MAX) list->max = PAGE_MAX;
    if (list->max >= 0 && (!encoding.len || list->encode)) return true;
    cloud_fail(call, "InvalidArgument",
               list->max < 0 ? "Provided max-keys not an integer or within integer range"
                             : "Invalid Encoding Method specified in Request");
    return false;
}

static void add_common_fields(const Listing *list, Buf *xml) {
    xml_text(xml, "Name", list->call->bucket);
    add_name(list, xml, "Prefix", list->prefix);
    xml_int(xml, "MaxKeys", list->max);
    if (list->delimiter.len) add_name(list, xml, "Delimiter", list->delimiter);
    if (list->encode) xml_z(xml, "EncodingType", "url");
    xml_z(xml, "IsTruncated", list->truncated ? "true" : "false");
}

static void finish(Listing *list, Buf *xml, const char *element) {
    buf_text(xml, buf_as_text(&list->items));
    buf_text(xml, buf_as_text(&list->prefixes));
    buf_printf(xml, "</%s>", element);
    cloud_reply_xml(list->call, 200, xml);
}

void cs3_list_v1(CloudCall *call) {
    Listing list = {0};
    if (!begin_listing(call, &list)) return;
    Text marker = cloud_query(call, "marker");
    list.after = marker;
    list.owner = true;
    walk_keys(&list);
    Buf xml = {0};
    buf_z(&xml, XML_HEAD "<ListBucketResult xmlns=\"" S3_NAMESPACE "\">");
    add_common_fields(&list, &xml);
    add_name(&list, &xml, "Marker", marker);
    if (list.truncated && list.delimiter.len) add_name(&list, &xml, "NextMarker", list.last);
    finish(&list, &xml, "ListBucketResult");
}

void cs3_list_v2(CloudCall *call) {
    Listing list = {0};
    if (!text_is(cloud_query(call, "list-type"), "2")) {
        cloud_fail(call, "InvalidArgument", "Invalid List Type specified in Request");
        return;
    }
    if (!begin_listing(call, &list)) return;
    Text token = cloud_query(call, "continuation-token"), start = cloud_query(call, "start-after");
    Buf after = {0};
    if (cloud_query_has(call, "continuation-token") && !crypto_base64_decode(token, &after)) {
        cloud_fail(call, "InvalidArgument", "The continuation token provided is incorrect");
        return;
    }
    list.after = token.len ? buf_as_text(&after) : start;
    list.owner = text_is(cloud_query(call, "fetch-owner"), "true");
    walk_keys(&list);
    Buf xml = {0};
    buf_z(&xml, XML_HEAD "<ListBucketResult xmlns=\"" S3_NAMESPACE "\">");
    add_common_fields(&list, &xml);
    xml_int(&xml, "KeyCount", list.count);
    if (start.len) add_name(&list, &xml, "StartAfter", start);
    if (token.len) xml_text(&xml, "ContinuationToken", token);
    if (list.truncated) xml_z(&xml, "NextContinuationToken", crypto_base64(list.last.at, list.last.len));
    finish(&list, &xml, "ListBucketResult");
}

void cs3_list_versions(CloudCall *call) {
    Listing list = {0};
    if (!begin_listing(call, &list)) return;
    Text marker = cloud_query(call, "key-marker");
    list.after = marker;
    list.owner = list.versions = true;
    walk_keys(&list);
    Buf xml = {0};
    buf_z(&xml, XML_HEAD "<ListVersionsResult xmlns=\"" S3_NAMESPACE "\">");
    add_common_fields(&list, &xml);
    add_name(&list, &xml, "KeyMarker", marker);
    if (list.truncated) {
        add_name(&list, &xml, "NextKeyMarker", list.last);
        xml_z(&xml, "NextVersionIdMarker", "null");
    }
    finish(&list, &xml, "ListVersionsResult");
}
