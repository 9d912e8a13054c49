/*
 * S3 objects, writing: put, copy, delete, tags; and what an object's metadata is made of.
 */
#include "builtins/aws/cloud_s3.h"

#include <fcntl.h>
#include <strings.h>
#include <unistd.h>

#include "grammar/gc.h"

#define USER_META_MAX 2048

/* Kept with the object and given back with it. */
static const char *const kept_headers[] = {"Content-Type",
                                           "Cache-Control",
                                           "Content-Disposition",
                                           "Content-Encoding",
                                           "Content-Language",
                                           "Expires",
                                           "x-amz-website-redirect-location"};

const char *cs3_quoted(Text etag) { return text_printf("\"%.*s\"", TEXT_FMT(etag)); }

Text cs3_unquoted(Text etag) {
    etag = text_trim(etag);
    if (text_starts(etag, TEXT("W/"))) etag = text_span(etag.at + 2, etag.len - 2);
    if (etag.len >= 2 && etag.at[0] == '"' && etag.at[etag.len - 1] == '"') etag = text_span(etag.at + 1, etag.len - 2);
    return etag;
}

bool cs3_need_object(CloudCall *call, StoredObject *object) {
    if (store_get(call->cloud, call->bucket, call->key, object)) return true;
    cloud_fail(call, "NoSuchKey", "The specified key does not exist.");
    return false;
}

/* "aws-chunked" was the wire's, not the object's. */
static Text without_chunked(Text encoding) {
    Buf out = {0};
    for (size_t from = 0; from < encoding.len;) {
        ptrdiff_t comma = text_find(encoding, TEXT(","), from);
        size_t to = comma < 0 ? encoding.len : (size_t)comma;
        Text one = text_trim(text_span(encoding.at + from, to - from));
        if (one.len && !text_is(one, "aws-chunked")) buf_printf(&out, "%s%.*s", out.len ? "," : "", TEXT_FMT(one));
        from = to + 1;
    }
    return buf_as_text(&out);
}

static const char *lower_copy(Text name) {
    char *copy = text_z(name);
    for (char *at = copy; *at; at++)
        if (*at >= 'A' && *at <= 'Z') *at = (char)(*at + 32);
    return copy;
}

static Json *read_user_meta(CloudCall *call, size_t *size) {
    Json *user = jsn_object();
    for (size_t i = 0; i < call->x->header_count; i++) {
        HttpHeader h = call->x->headers[i];
        if (h.name.len <= 11 || strncasecmp(h.name.at, "x-amz-meta-", 11) != 0) continue;
        jsn_put_text(user, lower_copy(text_span(h.name.at + 11, h.name.len - 11)), h.value);
        *size += h.name.len - 11 + h.value.len;
    }
    return user;
}

Json *cs3_read_meta(CloudCall *call) {
    size_t size = 0;
    Json *headers = jsn_object(), *user = read_user_meta(call, &size);
    for (size_t i = 0; i < call->x->header_count; i++)
        if (!utf8_valid(call->x->headers[i].value)) {
            cloud_fail(call, "InvalidArgument", "The header %.*s is not UTF-8", TEXT_FMT(call->x->headers[i].name));
            return NULL;
        }
    if (size > USER_META_MAX) {
        cloud_fail(call, "MetadataTooLarge", "Your metadata headers exceed the maximum allowed metadata size");
        return NULL;
    }
    for (size_t i = 0; i < sizeof kept_headers / sizeof *kept_headers; i++) {
        Text value = cloud_in(call, kept_headers[i]);
        if (strcmp(kept_headers[i], "Content-Encoding") == 0) value = without_chunked(value);
        if (value.len) jsn_put_text(headers, kept_headers[i], value);
    }
    if (!jsn_get(headers, "Content-Type")) jsn_put_z(headers, "Content-Type", "binary/octet-stream");
    Json *meta = jsn_put(jsn_put(jsn_object(), "headers", headers), "user", user);
    Text tags = cloud_in(call, "x-amz-tagging");
    if (tags.len) jsn_put_text(meta, "tags", tags);
    return meta;
}

void cs3_checksum_headers(CloudCall *call, const Json *meta) {
    const Json *sums = jsn_get(meta, "checksum");
    for (size_t i = 0; i < jsn_count(sums); i++)
        cloud_header(call, text_z(jsn_name_at(sums, i)), jsn_as_text(jsn_at(sums, i)));
    if (jsn_count(sums)) cloud_header(call, "x-amz-checksum-type", jsn_get_text(meta, "checksumType"));
}

Text cs3_checksum_of_file(const ChecksumKind *kind, const char *path) {
    Checksum *sum = checksum_new(kind);
    char *block = gc_atomic(65536);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t got;
    while (fd >= 0 && (got = read(fd, block, 65536)) > 0) checksum_add(sum, text_span(block, (size_t)got));
    if (fd >= 0) close(fd);
    return checksum_end(sum);
}

bool cs3_may_write(CloudCall *call) {
    Text none = text_trim(cloud_in(call, "if-none-match")), match = text_trim(cloud_in(call, "if-match"));
    if (!none.len && !match.len) return true;
    StoredObject object;
    bool there = store_get(call->cloud, call->bucket, call->key, &object);
    if (none.len && !text_is(none, "*")) {
        cloud_fail(call, "NotImplemented",
                   "A header you provided implies functionality that is not implemented: "
                   "If-None-Match of a write takes only *");
        return false;
    }
    if (match.len && !there) {
        cloud_fail(call, "NoSuchKey", "The specified key does not exist.");
        return false;
    }
    if ((none.len && there) || (match.len && !text_is(match, "*") && !text_eq(cs3_unquoted(match), object.etag))) {
        cloud_fail(call, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold");
        return false;
    }
    return true;
}

static void add_checksum(Json *meta, const ChecksumKind *kind, Text value) {
    if (!kind || !value.len) return;
    jsn_put(meta, "checksum", jsn_put_text(jsn_object(), kind->header, value));
    jsn_put_z(meta, "checksumType", "FULL_OBJECT");
}

void cs3_put_object(CloudCall *call) {
    const char *error;
    CallBody *body = call->body;
    if (!cs3_need_bucket(call, true) || !cs3_may_write(call)) return;
    Json *meta = cs3_read_meta(call);
    if (!meta) return;
    Text etag = text_of(crypto_hex(body->md5, sizeof body->md5));
    add_checksum(meta, body->checksum_kind, body->checksum);
    if (!store_put(call->cloud, call->bucket, call->key, body->path, etag, meta, &error)) {
        cloud_fail(call, "InternalError", "%s", error);
        return;
    }
    body->path = NULL;
    cloud_header_z(call, "ETag", cs3_quoted(etag));
    cs3_checksum_headers(call, meta);
    cloud_reply(call, 200, TEXT(""));
}

void cs3_delete_object(CloudCall *call) {
    if (!cs3_need_bucket(call, false)) return;
    if (http_exchange_has(call->x, "if-match") && !cs3_may_write(call)) return;
    store_delete(call->cloud, call->bucket, call->key);
    cloud_reply(call, 204, TEXT(""));
}

/* --- copying ------------------------------------------------------------------------------------------ */

bool cs3_copy_source(CloudCall *call, StoredObject *source) {
    Text from = cloud_in(call, "x-amz-copy-source");
    ptrdiff_t query = text_find(from, TEXT("?versionId="), 0);
    if (query >= 0) from.len = (size_t)query;
    from = sign_uri_decode(from, false);
    if (from.len && *from.at == '/') from = text_span(from.at + 1, from.len - 1);
    ptrdiff_t slash = text_find(from, TEXT("/"), 0);
    if (slash <= 0 || (size_t)slash + 1 == from.len) {
        cloud_fail(call, "InvalidArgument", "Invalid copy source object key");
        return false;
    }
    Text bucket = text_span(from.at, (size_t)slash);
    Text key = text_span(from.at + slash + 1, from.len - (size_t)slash - 1);
    if (!store_bucket_exists(call->cloud, bucket)) {
        cloud_fail(call, "NoSuchBucket", "The specified bucket does not exist");
        return false;
    }
    if (key.len > CLOUD_KEY_MAX || !store_get(call->cloud, bucket, key, source)) {
        cloud_fail(call, "NoSuchKey", "The specified key does not exist.");
        return false;
    }
    if (!cs3_check_conditions(call, source, "x-amz-copy-source-")) return true;
    cloud_fail(call, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold");
    return false;
}

/* The copy's metadata: the source's, or as the call says it. */
static Json *copied_meta(CloudCall *call, const StoredObject *source) {
    bool replace = strcasecmp(text_z(cloud_in(call, "x-amz-metadata-directive")), "REPLACE") == 0;
    bool new_tags = strcasecmp(text_z(cloud_in(call, "x-amz-tagging-directive")), "REPLACE") == 0;
    Json *meta = replace ? cs3_read_meta(call) : jsn_object();
    if (!meta) return NULL;
    if (!replace) {
        jsn_put(meta, "headers", jsn_get(source->meta, "headers"));
        jsn_put(meta, "user", jsn_get(source->meta, "user"));
    }
    jsn_remove(meta, "tags");
    Text tags = new_tags ? cloud_in(call, "x-amz-tagging") : jsn_get_text(source->meta, "tags");
    if (tags.len) jsn_put_text(meta, "tags", tags);
    const ChecksumKind *kind = checksum_kind(cloud_in(call, "x-amz-checksum-algorithm"));
    const Json *sums = jsn_get(source->meta, "checksum");
    if (!kind && jsn_count(sums)) kind = checksum_kind(jsn_name_at(sums, 0));
    if (kind) add_checksum(meta, kind, cs3_checksum_of_file(kind, source->path));
    return meta;
}

/* A copy is one piece, whatever its source was uploaded as: its ETag is the MD5. */
static Text copied_etag(const StoredObject *source) {
    if (text_find(source->etag, TEXT("-"), 0) < 0) return source->etag;
    return store_md5(source->path);
}

static bool copy_bytes(CloudCall *call, const StoredObject *source) {
    const char *error = "A temporary file cannot be made";
    int fd = cloud_temp_file(call->cloud, &call->body->path);
    bool ok = fd >= 0 && store_append_file(fd, source->path, 0, source->size, &error);
    if (fd >= 0) close(fd);
    if (!ok) cloud_fail(call, "InternalError", "%s", error);
    return ok;
}

void cs3_copy_object(CloudCall *call) {
    const char *error;
    StoredObject source, result;
    if (!cs3_need_bucket(call, true) || !cs3_copy_source(call, &source) || !cs3_may_write(call)) return;
    bool itself = store_get(call->cloud, call->bucket, call->key, &result) && strcmp(result.path, source.path) == 0;
    if (itself && !http_exchange_has(call->x, "x-amz-metadata-directive")) {
        cloud_fail(call, "InvalidRequest",
                   "This copy request is illegal because it is trying to copy an object to itself without changing the "
                   "object's metadata, storage class, website redirect location or encryption attributes.");
        return;
    }
    Json *meta = copied_meta(call, &source);
    if (!meta || !copy_bytes(call, &source)) return;
    Text etag = copied_etag(&source);
    if (!store_put(call->cloud, call->bucket, call->key, call->body->path, etag, meta, &error)) {
        cloud_fail(call, "InternalError", "%s", error);
        return;
    }
    call->body->path = NULL;
    Buf xml = {0};
    buf_z(&xml, XML_HEAD "<CopyObjectResult xmlns=\"" S3_NAMESPACE "\">");
    xml_z(&xml, "LastModified", cloud_iso(cloud_now(call->cloud)));
    xml_z(&xml, "ETag", cs3_quoted(etag));
    const Json *sums = jsn_get(meta, "checksum");
    if (jsn_count(sums)) xml_text(&xml, checksum_kind(jsn_name_at(sums, 0))->element, jsn_as_text(jsn_at(sums, 0)));
    buf_z(&xml, "</CopyObjectResult>");
    cloud_reply_xml(call, 200, &xml);
}
