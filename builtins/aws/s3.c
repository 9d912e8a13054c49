/* S3: put, get, copy; multipart uploads by a few fibers that each take the next part. */
#include "builtins/aws/s3.h"

#include "builtins/world/crypto.h"
#include "grammar/gc.h"

#include <stdlib.h>
#include <strings.h>

#define PART_SIZE (8ull << 20)
#define PARTS_MAX 10000
#define PARALLEL 4

bool s3_parse(Text url, S3Place *place) {
    if (!text_starts(url, TEXT("s3://"))) return false;
    Text rest = text_span(url.at + 5, url.len - 5);
    ptrdiff_t slash = text_find(rest, TEXT("/"), 0);
    size_t len = slash < 0 ? rest.len : (size_t)slash;
    *place = (S3Place){text_z(text_span(rest.at, len)),
                       slash < 0 ? "" : text_z(text_span(rest.at + slash + 1, rest.len - len - 1))};
    return len > 0;
}

const char *s3_content_type(const char *name) {
    static const char *const types[][2] = {
        {"zip", "application/zip"},   {"json", "application/json"}, {"html", "text/html"},
        {"htm", "text/html"},         {"css", "text/css"},          {"js", "text/javascript"},
        {"mjs", "text/javascript"},   {"txt", "text/plain"},        {"log", "text/plain"},
        {"md", "text/markdown"},      {"csv", "text/csv"},          {"xml", "text/xml"},
        {"yaml", "application/yaml"}, {"yml", "application/yaml"},  {"pdf", "application/pdf"},
        {"png", "image/png"},         {"jpg", "image/jpeg"},        {"jpeg", "image/jpeg"},
        {"gif", "image/gif"},         {"svg", "image/svg+xml"},     {"ico", "image/vnd.microsoft.icon"},
        {"webp", "image/webp"},       {"wasm", "application/wasm"}, {"tar", "application/x-tar"},
        {"gz", "application/gzip"},   {"tgz", "application/gzip"},  {"woff2", "font/woff2"},
        {"mp4", "video/mp4"}};
    const char *dot = strrchr(name, '.');
    for (size_t i = 0; dot && i < sizeof types / sizeof *types; i++)
        if (strcasecmp(dot + 1, types[i][0]) == 0) return types[i][1];
    return "application/octet-stream";
}

static AwsRequest request_for(const char *method, const S3Place *place) {
    Buf path = {0};
    buf_char(&path, '/');
    sign_uri_encode(&path, text_of(place->key), true);
    return (AwsRequest){.method = method, .bucket = place->bucket, .path = buf_as_text(&path)};
}

static const char *unquoted(Text etag) {
    if (etag.len >= 2 && etag.at[0] == '"') etag = text_span(etag.at + 1, etag.len - 2);
    return etag.len ? text_z(etag) : NULL;
}

static void note_object(const HttpReply *reply, S3Result *result) {
    Text version = http_header(reply, "x-amz-version-id");
    result->etag = unquoted(http_header(reply, "ETag"));
    result->version_id = version.len ? text_z(version) : NULL;
}

static void add_headers(AwsRequest *request, const S3Options *options) {
    for (size_t i = 0; i < options->header_count; i++)
        if (request->header_count < AWS_HEADERS_MAX) request->headers[request->header_count++] = options->headers[i];
}

/* --- one piece --------------------------------------------------------------------------------------------------- */

/* `length` bytes of the file as the request's body. An empty one is no file body: length 0 would mean all of it. */
static bool set_body(AwsRequest *request, const S3Options *options, const char *path, uint64_t offset, uint64_t length,
                     const char **error) {
    uint8_t hash[CRYPTO_SHA256_SIZE];
    if (length == 0) return true;
    if (!crypto_hash_file(options->sched, CRYPTO_SHA256, path, offset, length, hash, error)) return false;
    request->body_file = path;
    request->body_offset = offset;
    request->body_length = length;
    request->payload_hash = text_of(crypto_hex(hash, sizeof hash));
    return true;
}

static bool put_whole(AwsClient *client, const char *path, const S3Place *to, const S3Options *options,
                      S3Result *result) {
    AwsRequest request = request_for("PUT", to);
    HttpReply reply;
    add_headers(&request, options);
    if (!set_body(&request, options, path, 0, result->size, &result->local_error) ||
        !aws_send(client, &request, &reply, &result->error))
        return false;
    note_object(&reply, result);
    return true;
}

/* --- many pieces ---------------------------------------------------------------------------------------------------
 */

typedef struct Upload {
    AwsClient *client;
    const S3Place *to;
    const S3Options *options;
    S3Result *result;
    const char *path, *id;
    uint64_t part_size;
    size_t part_count, next;
    const char **etags;
    Wait *wait;
    int running;
    bool failed;
} Upload;

static AwsRequest part_request(Upload *u, const char *method, const char *query) {
    AwsRequest request = request_for(method, u->to);
    request.query = text_of(query);
    return request;
}

static const char *upload_query(const Upload *u) {
    Buf b = {0};
    buf_z(&b, "uploadId=");
    sign_uri_encode(&b, text_of(u->id), false);
    return b.at;
}

static bool send_part(Upload *u, size_t index) {
    uint64_t offset = index * u->part_size, rest = u->result->size - offset;
    AwsRequest request = part_request(u, "PUT", text_printf("partNumber=%zu&%s", index + 1, upload_query(u)));
    HttpReply reply;
    AwsError error = {0};
    if (!set_body(&request, u->options, u->path, offset, rest < u->part_size ? rest : u->part_size,
                  &u->result->local_error))
        return false;
    AwsClient client = *u->client; /* corrections of clock and region are each fiber's own */
    if (!aws_send(&client, &request, &reply, &error)) {
        if (!u->failed) u->result->error = error;
        return false;
    }
    u->etags[index] = text_z(http_header(&reply, "ETag"));
    return true;
}

static void send_parts(void *arg) {
    Upload *u = arg;
    while (!u->failed && u->next < u->part_count)
        if (!send_part(u, u->next++)) u->failed = true;
    if (--u->running == 0 && u->wait) wait_done(u->wait);
}

static void run_fibers(Upload *u) {
    int wanted = u->options->parallel ? u->options->parallel : PARALLEL;
    void *branches[64];
    int count = wanted < 64 ? wanted : 64;
    Wait wait = {0};
    wait_begin(&wait, u->options->sched);
    wait.shielded = true; /* the fibers themselves are interrupted */
    u->wait = &wait;
    u->running = count;
    for (int i = 0; i < count; i++) {
        Fiber *fiber = fiber_spawn(u->options->sched, NULL, 0, send_parts, u);
        branches[i] = u->options->begin_branch ? u->options->begin_branch(u->options->data, fiber) : NULL;
    }
    wait_for(&wait);
    for (int i = 0; i < count && u->options->end_branch; i++) u->options->end_branch(branches[i]);
}

static bool start_upload(Upload *u) {
    AwsRequest request = part_request(u, "POST", "uploads=");
    HttpReply reply;
    add_headers(&request, u->options);
    if (!aws_send(u->client, &request, &reply, &u->result->error)) return false;
    u->id = text_z(aws_xml_get(reply.body, "UploadId"));
    return true;
}

static bool complete_upload(Upload *u) {
    AwsRequest request = part_request(u, "POST", upload_query(u));
    HttpReply reply;
    Buf body = {0};
    buf_z(&body, "<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">");
    for (size_t i = 0; i < u->part_count; i++)
        buf_printf(&body, "<Part><PartNumber>%zu</PartNumber><ETag>%s</ETag></Part>", i + 1, u->etags[i]);
    buf_z(&body, "</CompleteMultipartUpload>");
    request.body = buf_as_text(&body);
    if (!aws_send(u->client, &request, &reply, &u->result->error)) return false;
    /* S3 may fail after having begun the reply with 200. */
    if (text_find(reply.body, TEXT("<Error>"), 0) >= 0) {
        u->result->error = (AwsError){.status = 500,
                                      .code = text_z(aws_xml_get(reply.body, "Code")),
                                      .message = text_z(aws_xml_get(reply.body, "Message"))};
        return false;
    }
    note_object(&reply, u->result);
    Text etag = aws_xml_get(reply.body, "ETag");
    if (etag.len) u->result->etag = unquoted(etag);
    return true;
}

static void abandon_upload(Upload *u) {
    AwsRequest request = part_request(u, "DELETE", upload_query(u));
    HttpReply reply;
    AwsError ignored;
    AwsClient client = *u->client;
    client.attempts = 1;
    aws_send(&client, &request, &reply, &ignored);
}

static bool put_parts(AwsClient *client, const char *path, const S3Place *to, const S3Options *options,
                      uint64_t part_size, S3Result *result) {
    while (result->size / part_size >= PARTS_MAX) part_size *= 2;
    size_t count = (size_t)((result->size + part_size - 1) / part_size);
    Upload *u = gc_new(Upload);
    *u = (Upload){.client = client,
                  .to = to,
                  .options = options,
                  .result = result,
                  .path = path,
                  .part_size = part_size,
                  .part_count = count,
                  .etags = gc_new_array(const char *, count)};
    if (!start_upload(u)) return false;
    run_fibers(u);
    bool ok = !u->failed && complete_upload(u);
    if (!ok) abandon_upload(u);
    return ok;
}

/* --- the three operations ------------------------------------------------------------------------------------------
 */

bool s3_put_file(AwsClient *client, const char *path, const S3Place *to, const S3Options *options, S3Result *result) {
    FileInfo info;
    *result = (S3Result){0};
    client->world->stat(client->world, path, &info);
    if (info.kind != FILE_REGULAR) {
        result->local_error = text_printf(info.kind == FILE_ABSENT      ? "there is no file %s"
                                          : info.kind == FILE_DIRECTORY ? "%s is a folder; s3cp takes single files"
                                                                        : "%s is no plain file",
                                          path);
        return false;
    }
    uint64_t part_size = options->part_size ? options->part_size : PART_SIZE;
    result->size = info.size;
    return info.size <= part_size ? put_whole(client, path, to, options, result)
                                  : put_parts(client, path, to, options, part_size, result);
}

bool s3_get_file(AwsClient *client, const S3Place *from, const char *path, S3Result *result) {
    AwsRequest request = request_for("GET", from);
    HttpReply reply;
    FileInfo info;
    World *w = client->world;
    *result = (S3Result){0};
    request.reply_file = text_printf("%s.sluice-part", path);
    const char *slash = strrchr(path, '/');
    if (slash && slash != path && !w->make_dirs(w, gc_strndup(path, (size_t)(slash - path)), &result->local_error))
        return false;
    if (!aws_send(client, &request, &reply, &result->error)) {
        w->remove_tree(w, request.reply_file, NULL);
        return false;
    }
    note_object(&reply, result);
    w->stat(w, request.reply_file, &info);
    result->size = info.size;
    Text length = http_header(&reply, "Content-Length");
    if (length.len && strtoull(text_z(length), NULL, 10) != info.size) {
        w->remove_tree(w, request.reply_file, NULL);
        result->local_error = text_printf("s3://%s/%s came incomplete: %llu of %.*s bytes", from->bucket, from->key,
                                          (unsigned long long)info.size, TEXT_FMT(length));
        return false;
    }
    return w->rename(w, request.reply_file, path, &result->local_error);
}

bool s3_copy(AwsClient *client, const S3Place *from, const S3Place *to, const S3Options *options, S3Result *result) {
    AwsRequest request = request_for("PUT", to);
    HttpReply reply;
    Buf source = {0};
    *result = (S3Result){0};
    buf_printf(&source, "%s/", from->bucket);
    sign_uri_encode(&source, text_of(from->key), true);
    aws_header(&request, "x-amz-copy-source", buf_as_text(&source));
    if (options->header_count > 0) aws_header(&request, "x-amz-metadata-directive", TEXT("REPLACE"));
    add_headers(&request, options);
    if (!aws_send(client, &request, &reply, &result->error)) return false;
    if (text_find(reply.body, TEXT("<Error>"), 0) >= 0) {
        result->error = (AwsError){.status = 500,
                                   .code = text_z(aws_xml_get(reply.body, "Code")),
                                   .message = text_z(aws_xml_get(reply.body, "Message"))};
        return false;
    }
    note_object(&reply, result);
    result->etag = unquoted(aws_xml_get(reply.body, "ETag"));
    return true;
}
