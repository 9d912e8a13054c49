/*
 * S3 multipart uploads: creating, uploading and copying parts, listing, aborting. An upload is a folder
 * uploads/BUCKET/ID with upload.json and its parts; a part's file bears number and MD5 in its name, so that storing
 * one is a single rename.
 */
#include "builtins/aws/cloud_s3.h"

#include <stdio.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "grammar/gc.h"

#define PART_NUMBER_MAX 10000

static const char *uploads_folder(CloudCall *call) {
    return text_printf("%s/uploads/%.*s", call->cloud->folder, TEXT_FMT(call->bucket));
}

bool cs3_need_upload(CloudCall *call, const char **folder, const Json **upload) {
    if (!cs3_need_bucket(call, false)) return false;
    Text id = cloud_query(call, "uploadId");
    bool sound = id.len == 32;
    for (size_t i = 0; i < id.len; i++) sound = sound && strchr("0123456789abcdef", id.at[i]);
    *upload = NULL;
    if (sound) {
        *folder = text_printf("%s/%.*s", uploads_folder(call), TEXT_FMT(id));
        *upload = store_read_json(text_printf("%s/upload.json", *folder));
    }
    if (*upload && text_eq(jsn_get_text(*upload, "key"), call->key)) return true;
    cloud_fail(
        call, "NoSuchUpload",
        "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or "
        "completed.");
    return false;
}

/* FULL_OBJECT is the only way of CRC64NVME; the hashes know only COMPOSITE. */
static const char *checksum_type(CloudCall *call, const ChecksumKind *kind) {
    Text asked = cloud_in(call, "x-amz-checksum-type");
    if (kind->bytes == 8) return text_is(asked, "COMPOSITE") ? NULL : "FULL_OBJECT";
    if (!kind->polynomial) return text_is(asked, "FULL_OBJECT") ? NULL : "COMPOSITE";
    return text_is(asked, "FULL_OBJECT") ? "FULL_OBJECT" : "COMPOSITE";
}

void cs3_create_upload(CloudCall *call) {
    const char *error;
    if (!cs3_need_bucket(call, true)) return;
    Json *upload = cs3_read_meta(call);
    if (!upload) return;
    Text algorithm = cloud_in(call, "x-amz-checksum-algorithm");
    const ChecksumKind *kind = checksum_kind(algorithm);
    const char *type = kind ? checksum_type(call, kind) : NULL;
    if (algorithm.len && !type) {
        cloud_fail(call, "InvalidRequest", "The checksum algorithm or its type is not supported.");
        return;
    }
    unsigned char random[16];
    call->cloud->options.world->random(call->cloud->options.world, random, sizeof random);
    const char *id = crypto_hex(random, sizeof random);
    jsn_put_text(upload, "key", call->key);
    jsn_put_int(upload, "initiated", cloud_now(call->cloud));
    if (kind) jsn_put_z(jsn_put_z(upload, "checksumAlgorithm", kind->name), "checksumType", type);
    if (!store_write_json(text_printf("%s/%s/upload.json", uploads_folder(call), id), upload, &error)) {
        cloud_fail(call, "InternalError", "%s", error);
        return;
    }
    if (kind) {
        cloud_header_z(call, "x-amz-checksum-algorithm", kind->name);
        cloud_header_z(call, "x-amz-checksum-type", type);
    }
    Buf xml = {0};
    buf_z(&xml, XML_HEAD "<InitiateMultipartUploadResult xmlns=\"" S3_NAMESPACE "\">");
    xml_text(&xml, "Bucket", call->bucket);
    xml_text(&xml, "Key", call->key);
    xml_z(&xml, "UploadId", id);
    buf_z(&xml, "</InitiateMultipartUploadResult>");
    cloud_reply_xml(call, 200, &xml);
}

/* --- parts -------------------------------------------------------------------------------------------- */

static int64_t read_part_number(CloudCall *call) {
    int64_t number = cloud_query_int(call, "partNumber", -1);
    if (number >= 1 && number <= PART_NUMBER_MAX) return number;
    cloud_fail(call, "InvalidArgument", "Part number must be an integer between 1 and 10000, inclusive");
    return -1;
}

/* "00001-<md5>": stored last; what the number held before is removed after that. */
static bool store_part(CloudCall *call, const char *folder, int64_t number, Text etag, const Json *info) {
    const char *error, **names;
    size_t count;
    const char *name = text_printf("%05lld-%.*s", (long long)number, TEXT_FMT(etag));
    if (!store_write_json(text_printf("%s/%s.json", folder, name), info, &error) ||
        rename(call->body->path, text_printf("%s/%s", folder, name)) < 0) {
        cloud_fail(call, "InternalError", "The part cannot be stored");
        return false;
    }
    call->body->path = NULL;
    store_list_dir(folder, &names, &count);
    for (size_t i = 0; i < count; i++)
        if (strncmp(names[i], name, 6) == 0 && strncmp(names[i], name, strlen(name)) != 0)
            unlink(text_printf("%s/%s", folder, names[i]));
    return true;
}

void cs3_upload_part(CloudCall *call) {
    const char *folder;
    const Json *upload;
    CallBody *body = call->body;
    int64_t number = read_part_number(call);
    if (number < 0 || !cs3_need_upload(call, &folder, &upload)) return;
    Json *info = jsn_object();
    /* The upload's algorithm counts; a part that came without it is summed here. */
    const ChecksumKind *kind = checksum_kind(jsn_get_text(upload, "checksumAlgorithm"));
    Text sum = body->checksum;
    if (kind && body->checksum_kind && kind != body->checksum_kind) {
        cloud_fail(call, "InvalidRequest",
                   "Checksum Type mismatch occurred, expected checksum Type: %s, actual checksum Type: %s", kind->name,
                   body->checksum_kind->name);
        return;
    }
    if (kind && !sum.len) sum = cs3_checksum_of_file(kind, body->path);
    if (!kind) kind = body->checksum_kind;
    if (kind) jsn_put_text(info, kind->header, sum);
    Text etag = text_of(crypto_hex(body->md5, sizeof body->md5));
    if (!store_part(call, folder, number, etag, info)) return;
    cloud_header_z(call, "ETag", cs3_quoted(etag));
    if (kind) cloud_header(call, kind->header, sum);
    cloud_reply(call, 200, TEXT(""));
}

/* Copies a range of the source into a temporary file; its MD5, or empty when answered. */
static Text copy_range(CloudCall *call, const StoredObject *source, uint64_t from, uint64_t length) {
    const char *error = "A temporary file cannot be made";
    int fd = cloud_temp_file(call->cloud, &call->body->path);
    bool ok = fd >= 0 && store_append_file(fd, source->path, from, length, &error);
    if (fd >= 0) close(fd);
    if (ok) return store_md5(call->body->path);
    cloud_fail(call, "InternalError", "%s", error);
    return TEXT("");
}

void cs3_upload_part_copy(CloudCall *call) {
    const char *folder;
    const Json *upload;
    StoredObject source;
    uint64_t from, length;
    int64_t number = read_part_number(call);
    if (number < 0 || !cs3_need_upload(call, &folder, &upload) || !cs3_copy_source(call, &source)) return;
    Text range = cloud_in(call, "x-amz-copy-source-range");
    if (cs3_read_range(range, source.size, &from, &length) < (range.len ? 1 : 0)) {
        cloud_fail(call, "InvalidArgument", "The x-amz-copy-source-range value must be of the form bytes=first-last");
        return;
    }
    Text etag = copy_range(call, &source, from, length);
    if (!etag.len) return;
    Json *info = jsn_object();
    const ChecksumKind *kind = checksum_kind(jsn_get_text(upload, "checksumAlgorithm"));
    Text sum = kind ? cs3_checksum_of_file(kind, call->body->path) : TEXT("");
    if (kind) jsn_put_text(info, kind->header, sum);
    if (!store_part(call, folder, number, etag, info)) return;
    Buf xml = {0};
    buf_z(&xml, XML_HEAD "<CopyPartResult xmlns=\"" S3_NAMESPACE "\">");
    xml_z(&xml, "LastModified", cloud_iso(cloud_now(call->cloud)));
    xml_z(&xml, "ETag", cs3_quoted(etag));
    if (kind) xml_text(&xml, kind->element, sum);
    buf_z(&xml, "</CopyPartResult>");
    cloud_reply_xml(call, 200, &xml);
}

void cs3_upload_parts(const char *folder, UploadPart **parts, size_t *count) {
    const char **names;
    size_t found;
    store_list_dir(folder, &names, &found);
    *parts = gc_new_array(UploadPart, found + 1);
    *count = 0;
    for (size_t i = 0; i < found; i++) {
        struct stat st;
        const char *path = text_printf("%s/%s", folder, names[i]);
        if (strlen(names[i]) != 38 || names[i][5] != '-' || stat(path, &st) < 0) continue;
        (*parts)[(*count)++] = (UploadPart){.number = cloud_number(text_span(names[i], 5)),
                                            .path = path,
                                            .etag = text_of(names[i] + 6),
                                            .size = (uint64_t)st.st_size,
                                            .modified_ms = (int64_t)st.st_mtime * 1000,
                                            .info = store_read_json(text_printf("%s.json", path))};
    }
}

/* --- listing and aborting ----------------------------------------------------------------------------- */

static void add_part(Buf *xml, const UploadPart *part) {
    buf_z(xml, "<Part>");
    xml_int(xml, "PartNumber", part->number);
    xml_z(xml, "LastModified", cloud_iso(part->modified_ms));
    xml_z(xml, "ETag", cs3_quoted(part->etag));
    xml_int(xml, "Size", (int64_t)part->size);
    for (size_t i = 0; i < CHECKSUM_KINDS; i++) {
        Text sum = jsn_get_text(part->info, checksum_kinds[i].header);
        if (sum.len) xml_text(xml, checksum_kinds[i].element, sum);
    }
    buf_z(xml, "</Part>");
}

void cs3_list_parts(CloudCall *call) {
    const char *folder;
    const Json *upload;
    UploadPart *parts;
    size_t count;
    if (!cs3_need_upload(call, &folder, &upload)) return;
    int64_t marker = cloud_query_int(call, "part-number-marker", 0), max = cloud_query_int(call, "max-parts", 1000);
    if (max < 0 || max > 1000) max = 1000;
    cs3_upload_parts(folder, &parts, &count);
    Buf xml = {0}, items = {0};
    int64_t told = 0, last = 0;
    bool truncated = false;
    for (size_t i = 0; i < count && !truncated; i++) {
        if (parts[i].number <= marker) continue;
        truncated = told == max;
        if (truncated) break;
        add_part(&items, &parts[i]);
        last = parts[i].number;
        told++;
    }
    buf_z(&xml, XML_HEAD "<ListPartsResult xmlns=\"" S3_NAMESPACE "\">");
    xml_text(&xml, "Bucket", call->bucket);
    xml_text(&xml, "Key", call->key);
    xml_text(&xml, "UploadId", cloud_query(call, "uploadId"));
    cs3_owner(&xml, "Initiator");
    cs3_owner(&xml, "Owner");
    xml_z(&xml, "StorageClass", "STANDARD");
    xml_int(&xml, "PartNumberMarker", marker);
    xml_int(&xml, "NextPartNumberMarker", last);
    xml_int(&xml, "MaxParts", max);
    xml_z(&xml, "IsTruncated", truncated ? "true" : "false");
    buf_text(&xml, buf_as_text(&items));
    buf_z(&xml, "</ListPartsResult>");
    cloud_reply_xml(call, 200, &xml);
}

void cs3_abort_upload(CloudCall *call) {
    const char *folder;
    const Json *upload;
    if (!cs3_need_upload(call, &folder, &upload)) return;
    store_remove_tree(folder);
    rmdir(uploads_folder(call));
    cloud_reply(call, 204, TEXT(""));
}

/* All uploads under way whose key has the prefix. Uploads are few: they are told in one page, ordered by id. */
void cs3_list_uploads(CloudCall *call) {
    const char **names;
    size_t count;
    if (!cs3_need_bucket(call, false)) return;
    Text prefix = cloud_query(call, "prefix");
    bool encode = text_is(cloud_query(call, "encoding-type"), "url");
    Buf xml = {0};
    buf_z(&xml, XML_HEAD "<ListMultipartUploadsResult xmlns=\"" S3_NAMESPACE "\">");
    xml_text(&xml, "Bucket", call->bucket);
    buf_z(&xml, "<KeyMarker/><UploadIdMarker/>");
    xml_text(&xml, "Prefix", prefix);
    if (encode) xml_z(&xml, "EncodingType", "url");
    buf_z(&xml, "<MaxUploads>1000</MaxUploads><IsTruncated>false</IsTruncated>");
    store_list_dir(uploads_folder(call), &names, &count);
    for (size_t i = 0; i < count; i++) {
        Json *upload = store_read_json(text_printf("%s/%s/upload.json", uploads_folder(call), names[i]));
        Text key = jsn_get_text(upload, "key");
        if (!key.len || !text_starts(key, prefix)) continue;
        Buf encoded = {0};
        if (encode) sign_uri_encode(&encoded, key, true);
        buf_z(&xml, "<Upload>");
        xml_text(&xml, "Key", encode ? buf_as_text(&encoded) : key);
        xml_z(&xml, "UploadId", names[i]);
        cs3_owner(&xml, "Initiator");
        cs3_owner(&xml, "Owner");
        xml_z(&xml, "StorageClass", "STANDARD");
        xml_z(&xml, "Initiated", cloud_iso(jsn_get_int(upload, "initiated", 0)));
        buf_z(&xml, "</Upload>");
    }
    buf_z(&xml, "</ListMultipartUploadsResult>");
    cloud_reply_xml(call, 200, &xml);
}
