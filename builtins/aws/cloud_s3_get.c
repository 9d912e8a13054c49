/*
 * S3 objects, reading: get and head, with ranges, conditions and response overrides; and the packages of functions,
 * which are read the same way.
 */
#include "builtins/aws/cloud_s3.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "grammar/gc.h"

int cs3_read_range(Text range, uint64_t size, uint64_t *from, uint64_t *length) {
    *from = 0;
    *length = size;
    if (!text_starts(range, TEXT("bytes=")) || text_find(range, TEXT(","), 0) >= 0) return 0;
    range = text_span(range.at + 6, range.len - 6);
    ptrdiff_t dash = text_find(range, TEXT("-"), 0);
    if (dash < 0) return 0;
    Text low = text_span(range.at, (size_t)dash), high = text_span(range.at + dash + 1, range.len - (size_t)dash - 1);
    int64_t first = cloud_number(low), last = cloud_number(high);
    if ((low.len && first < 0) || (high.len && last < 0) || (!low.len && !high.len)) return 0;
    if (!low.len) { /* the last so many */
        if (last == 0 || size == 0) return -1;
        *length = (uint64_t)last < size ? (uint64_t)last : size;
        *from = size - *length;
        return 1;
    }
    if (high.len && last < first) return 0;
    if ((uint64_t)first >= size) return -1;
    *from = (uint64_t)first;
    *length = high.len && (uint64_t)last < size ? (uint64_t)(last - first + 1) : size - *from;
    return 1;
}

static bool etag_in(Text list, Text etag) {
    if (text_is(text_trim(list), "*")) return true;
    for (size_t from = 0; from < list.len;) {
        ptrdiff_t comma = text_find(list, TEXT(","), from);
        size_t to = comma < 0 ? list.len : (size_t)comma;
        if (text_eq(cs3_unquoted(text_span(list.at + from, to - from)), etag)) return true;
        from = to + 1;
    }
    return false;
}

/* An ETag condition that is met overrules the date beside it (RFC 9110, 13.2.2). Dates count whole seconds. */
int cs3_check_conditions(CloudCall *call, const StoredObject *object, const char *prefix) {
    Text match = cloud_in(call, text_printf("%sif-match", prefix));
    Text none = cloud_in(call, text_printf("%sif-none-match", prefix));
    int64_t modified = object->modified_ms / 1000 * 1000;
    int64_t unmodified_since = cloud_http_date_ms(cloud_in(call, text_printf("%sif-unmodified-since", prefix)));
    int64_t modified_since = cloud_http_date_ms(cloud_in(call, text_printf("%sif-modified-since", prefix)));
    if (match.len ? !etag_in(match, object->etag) : unmodified_since >= 0 && modified > unmodified_since) return 412;
    if (none.len ? etag_in(none, object->etag) : modified_since >= 0 && modified <= modified_since) return 304;
    return 0;
}

static void add_object_headers(CloudCall *call, const StoredObject *object) {
    static const struct {
        const char *header, *query;
    } overrides[] = {{"Content-Type", "response-content-type"},
                     {"Content-Language", "response-content-language"},
                     {"Expires", "response-expires"},
                     {"Cache-Control", "response-cache-control"},
                     {"Content-Disposition", "response-content-disposition"},
                     {"Content-Encoding", "response-content-encoding"}};
    const Json *headers = jsn_get(object->meta, "headers"), *user = jsn_get(object->meta, "user");
    for (size_t i = 0; i < sizeof overrides / sizeof *overrides; i++) {
        Text value = cloud_query(call, overrides[i].query);
        if (!value.len) value = jsn_get_text(headers, overrides[i].header);
        if (!value.len && i == 0) value = TEXT("binary/octet-stream");
        cloud_header(call, overrides[i].header, value);
    }
    cloud_header(call, "x-amz-website-redirect-location", jsn_get_text(headers, "x-amz-website-redirect-location"));
    for (size_t i = 0; i < jsn_count(user); i++)
        cloud_header(call, text_printf("x-amz-meta-%.*s", TEXT_FMT(jsn_name_at(user, i))),
                     jsn_as_text(jsn_at(user, i)));
    int64_t tags = 0;
    size_t at = 0;
    Text name, value;
    while (sign_query_next(jsn_get_text(object->meta, "tags"), &at, &name, &value)) tags++;
    if (tags) cloud_header_z(call, "x-amz-tagging-count", text_printf("%lld", (long long)tags));
}

static void add_validators(CloudCall *call, const StoredObject *object) {
    cloud_header_z(call, "ETag", cs3_quoted(object->etag));
    cloud_header_z(call, "Last-Modified", cloud_http_date(object->modified_ms));
}

static void send_object(CloudCall *call, const StoredObject *object) {
    uint64_t from, length;
    int ranged = cs3_read_range(cloud_in(call, "range"), object->size, &from, &length);
    if (ranged < 0) {
        cloud_fail(call, "InvalidRange", "The requested range is not satisfiable");
        return;
    }
    int fd = open(object->path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        cloud_fail(call, "InternalError", "The object cannot be read: %s", strerror(errno));
        return;
    }
    add_validators(call, object);
    cloud_header_z(call, "Accept-Ranges", "bytes");
    add_object_headers(call, object);
    if (ranged)
        cloud_header_z(call, "Content-Range",
                       text_printf("bytes %llu-%llu/%llu", (unsigned long long)from,
                                   (unsigned long long)(from + length - 1), (unsigned long long)object->size));
    else if (text_is(cloud_in(call, "x-amz-checksum-mode"), "ENABLED"))
        cs3_checksum_headers(call, object->meta);
    cloud_reply_file(call, ranged ? 206 : 200, fd, from, length);
}

/* A function's package, told by GetFunction as a presigned URL: KEY is "NAME/SHA256". */
static bool find_code(CloudCall *call, StoredObject *object) {
    struct stat st;
    ptrdiff_t slash = text_rfind(call->key, TEXT("/"));
    Text name = text_span(call->key.at, slash < 0 ? 0 : (size_t)slash);
    Text hash = text_span(call->key.at + slash + 1, call->key.len - (size_t)(slash + 1));
    bool sound = name.len && hash.len == 64;
    for (size_t i = 0; i < name.len; i++) sound = sound && name.at[i] != '/' && name.at[i] != '.';
    for (size_t i = 0; i < hash.len; i++) sound = sound && strchr("0123456789abcdef", hash.at[i]);
    const char *path =
        text_printf("%s/functions/%.*s/code/%.*s.zip", call->cloud->folder, TEXT_FMT(name), TEXT_FMT(hash));
    if (!sound || stat(path, &st) < 0) {
        cloud_fail(call, "NoSuchKey", "The specified key does not exist.");
        return false;
    }
    *object = (StoredObject){.path = path,
                             .size = (uint64_t)st.st_size,
                             .modified_ms = (int64_t)st.st_mtime * 1000,
                             .etag = text_span(hash.at, 32),
                             .meta = jsn_object()};
    return true;
}

void cs3_get_object(CloudCall *call) {
    StoredObject object;
    bool code = text_is(call->bucket, S3_CODE_BUCKET);
    if (code ? !find_code(call, &object) : !cs3_need_bucket(call, false) || !cs3_need_object(call, &object)) return;
    int status = cs3_check_conditions(call, &object, "");
    if (status == 304) {
        add_validators(call, &object);
        cloud_reply(call, 304, TEXT(""));
    } else if (status) {
        cloud_fail(call, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold");
    } else {
        send_object(call, &object);
    }
}

void cs3_head_object(CloudCall *call) { cs3_get_object(call); }
