/*
 * S3 CompleteMultipartUpload: checks the client's list of parts, joins them, and makes the object's ETag (the MD5 of
 * the parts' MD5s, "-", their number) and checksum.
 */
#include "builtins/aws/cloud_s3.h"

#include <unistd.h>

#include "grammar/gc.h"

#define PART_MIN (5u << 20)

typedef struct Joining {
    CloudCall *call;
    const ChecksumKind *kind;
    bool composite;
    Buf md5s, sums; /* the chosen parts', raw, one after the other */
    const UploadPart **chosen;
    size_t count;
} Joining;

static const UploadPart *find_part(const UploadPart *parts, size_t count, int64_t number) {
    for (size_t i = 0; i < count; i++)
        if (parts[i].number == number) return &parts[i];
    return NULL;
}

/* One <Part> of the client's list. False: answered. */
static bool choose_part(Joining *join, const XmlNode *node, const UploadPart *parts, size_t count) {
    int64_t number = cloud_number(text_trim(xml_child_text(node, "PartNumber")));
    const UploadPart *part = find_part(parts, count, number);
    Text claimed = join->kind ? text_trim(xml_child_text(node, join->kind->element)) : TEXT("");
    Text sum = join->kind && part ? jsn_get_text(part->info, join->kind->header) : TEXT("");
    if (!part || !text_eq(cs3_unquoted(xml_child_text(node, "ETag")), part->etag) ||
        (claimed.len && !text_eq(claimed, sum))) {
        cloud_fail(join->call, "InvalidPart",
                   "One or more of the specified parts could not be found. The part may not have been uploaded, or the "
                   "specified entity tag may not match the part's entity tag.");
        return false;
    }
    if (join->count && join->chosen[join->count - 1]->number >= number) {
        cloud_fail(join->call, "InvalidPartOrder",
                   "The list of parts was not in ascending order. The parts list must be specified in order by part "
                   "number.");
        return false;
    }
    join->chosen[join->count++] = part;
    return crypto_hex_decode(part->etag, &join->md5s) && (!sum.len || crypto_base64_decode(sum, &join->sums));
}

static bool choose_parts(Joining *join, const XmlNode *root, const UploadPart *parts, size_t count) {
    size_t listed = 0;
    for (const XmlNode *node = root->child; node; node = node->next) listed++;
    join->chosen = gc_new_array(const UploadPart *, listed + 1);
    for (const XmlNode *node = root->child; node; node = node->next)
        if (text_is(node->name, "Part") && !choose_part(join, node, parts, count)) return false;
    for (size_t i = 0; i + 1 < join->count; i++) {
        if (join->chosen[i]->size >= PART_MIN) continue;
        cloud_fail(join->call, "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size");
        return false;
    }
    if (join->count) return true;
    cloud_fail(join->call, "MalformedXML", "The XML you provided was not well-formed or did not validate.");
    return false;
}

static bool join_parts(Joining *join) {
    CloudCall *call = join->call;
    const char *error = "A temporary file cannot be made";
    int fd = cloud_temp_file(call->cloud, &call->body->path);
    bool ok = fd >= 0;
    for (size_t i = 0; ok && i < join->count; i++)
        ok = store_append_file(fd, join->chosen[i]->path, 0, join->chosen[i]->size, &error);
    if (fd >= 0) close(fd);
    if (!ok) cloud_fail(call, "InternalError", "%s", error);
    return ok;
}

/* Sum of the whole object, or of the parts' sums. */
static Text object_checksum(Joining *join) {
    if (!join->composite) return cs3_checksum_of_file(join->kind, join->call->body->path);
    Checksum *sum = checksum_new(join->kind);
    checksum_add(sum, buf_as_text(&join->sums));
    Text total = checksum_end(sum); /* once: TEXT_FMT names its argument twice */
    return text_of(text_printf("%.*s-%zu", TEXT_FMT(total), join->count));
}

/* The checksum a client may send along for the whole; "-N" may be missing from a composite one. */
static bool check_claim(Joining *join, Text sum) {
    Text claimed = text_trim(cloud_in(join->call, join->kind->header));
    if (!claimed.len || text_eq(claimed, sum)) return true;
    ptrdiff_t dash = text_rfind(sum, TEXT("-"));
    if (dash > 0 && text_eq(claimed, text_span(sum.at, (size_t)dash))) return true;
    cloud_fail(join->call, "BadDigest", "The %s you specified did not match the calculated checksum.",
               join->kind->name);
    return false;
}

static void answer(Joining *join, Text etag, Text sum) {
    CloudCall *call = join->call;
    Buf path = {0}, xml = {0};
    sign_uri_encode(&path, call->key, true);
    buf_z(&xml, XML_HEAD "<CompleteMultipartUploadResult xmlns=\"" S3_NAMESPACE "\">");
    xml_z(&xml, "Location", text_printf("%s/%.*s/%s", call->cloud->endpoint, TEXT_FMT(call->bucket), path.at));
    xml_text(&xml, "Bucket", call->bucket);
    xml_text(&xml, "Key", call->key);
    xml_z(&xml, "ETag", cs3_quoted(etag));
    if (sum.len) {
        xml_text(&xml, join->kind->element, sum);
        xml_z(&xml, "ChecksumType", join->composite ? "COMPOSITE" : "FULL_OBJECT");
    }
    buf_z(&xml, "</CompleteMultipartUploadResult>");
    cloud_reply_xml(call, 200, &xml);
}

/* The upload's own metadata becomes the object's. */
static Json *object_meta(const Joining *join, const Json *upload, Text sum) {
    Json *meta = jsn_object();
    static const char *const kept[] = {"headers", "user", "tags"};
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) jsn_put(meta, kept[i], jsn_get(upload, kept[i]));
    jsn_put_int(meta, "parts", (int64_t)join->count);
    if (!sum.len) return meta;
    jsn_put(meta, "checksum", jsn_put_text(jsn_object(), join->kind->header, sum));
    return jsn_put_z(meta, "checksumType", join->composite ? "COMPOSITE" : "FULL_OBJECT");
}

void cs3_complete_upload(CloudCall *call) {
    const char *folder, *error;
    const Json *upload;
    UploadPart *parts;
    size_t count;
    if (!cs3_need_upload(call, &folder, &upload)) return;
    XmlNode *root = xml_read(buf_as_text(&call->body->memory));
    if (!root || !text_is(root->name, "CompleteMultipartUpload")) {
        cloud_fail(call, "MalformedXML", "The XML you provided was not well-formed or did not validate.");
        return;
    }
    Joining join = {.call = call,
                    .kind = checksum_kind(jsn_get_text(upload, "checksumAlgorithm")),
                    .composite = text_is(jsn_get_text(upload, "checksumType"), "COMPOSITE")};
    cs3_upload_parts(folder, &parts, &count);
    if (!choose_parts(&join, root, parts, count) || !cs3_may_write(call) || !join_parts(&join)) return;
    Text sum = join.kind ? object_checksum(&join) : TEXT("");
    if (join.kind && !check_claim(&join, sum)) return;
    Text etag = text_of(text_printf("%s-%zu", crypto_md5_hex(buf_as_text(&join.md5s)), join.count));
    if (!store_put(call->cloud, call->bucket, call->key, call->body->path, etag, object_meta(&join, upload, sum),
                   &error)) {
        cloud_fail(call, "InternalError", "%s", error);
        return;
    }
    call->body->path = NULL;
    store_remove_tree(folder);
    answer(&join, etag, sum);
}
