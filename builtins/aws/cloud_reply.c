/*
 * Answers of the embedded cloud: headers, bodies, errors; and the small readers and clocks its parts share. Which
 * status an error code has is said here, once for all services.
 */
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "builtins/aws/cloud_body.h"
#include "builtins/aws/cloud_inside.h"
#include "builtins/aws/cloud_xml.h"
#include "grammar/gc.h"

/* Codes that are not here are 400. Sources: "Error responses" of the S3 API reference, the errors of each action in
 * the Lambda and STS API references. */
static const struct {
    const char *code;
    int status;
} statuses[] = {
    {"AccessDenied", 403},
    {"BucketAlreadyExists", 409},
    {"BucketAlreadyOwnedByYou", 409},
    {"BucketNotEmpty", 409},
    {"ConditionalRequestConflict", 409},
    {"ExpiredTokenException", 403},
    {"ExpiredToken", 403},
    {"InternalError", 500},
    {"InvalidAccessKeyId", 403},
    {"InvalidClientTokenId", 403},
    {"InvalidRange", 416},
    {"InvalidSignatureException", 403},
    {"InternalFailure", 500},
    {"MethodNotAllowed", 405},
    {"MissingAuthenticationToken", 403},
    {"MissingAuthenticationTokenException", 403},
    {"MissingContentLength", 411},
    {"NoSuchBucket", 404},
    {"NoSuchBucketPolicy", 404},
    {"NoSuchCORSConfiguration", 404},
    {"NoSuchKey", 404},
    {"NoSuchLifecycleConfiguration", 404},
    {"NoSuchPublicAccessBlockConfiguration", 404},
    {"NoSuchTagSet", 404},
    {"NoSuchUpload", 404},
    {"NoSuchWebsiteConfiguration", 404},
    {"NotFound", 404},
    {"NotImplemented", 501},
    {"NotModified", 304},
    {"ObjectLockConfigurationNotFoundError", 404},
    {"OwnershipControlsNotFoundError", 404},
    {"PreconditionFailed", 412},
    {"PreconditionFailedException", 412},
    {"ReplicationConfigurationNotFoundError", 404},
    {"RequestEntityTooLargeException", 413},
    {"RequestTimeTooSkewed", 403},
    {"RequestTooLargeException", 413},
    {"ResourceConflictException", 409},
    {"ResourceNotFoundException", 404},
    {"ServerSideEncryptionConfigurationNotFoundError", 404},
    {"ServiceException", 500},
    {"SignatureDoesNotMatch", 403},
    {"TooManyRequestsException", 429},
    {"UnknownOperationException", 404},
    {"UnrecognizedClientException", 403},
};

static int status_of(const char *code) {
    for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++)
        if (strcmp(statuses[i].code, code) == 0) return statuses[i].status;
    return 400;
}

/* --- answering ---------------------------------------------------------------------------------------- */

void cloud_header(CloudCall *call, const char *name, Text value) {
    if (!value.len || call->header_count == sizeof call->headers / sizeof *call->headers) return;
    call->headers[call->header_count++] = (HttpHeader){text_of(name), value};
}

void cloud_header_z(CloudCall *call, const char *name, const char *value) {
    if (value) cloud_header(call, name, text_of(value));
}

static void send_answer(CloudCall *call, HttpAnswer *answer) {
    cloud_body_drop(call); /* a client that has its answer finds no temporary file any more */
    if (!call->x) {
        if (answer->is_file) close(answer->file);
        return;
    }
    cloud_header_z(call, call->service == &cloud_s3 ? "x-amz-request-id" : "x-amzn-RequestId", call->request_id);
    cloud_header_z(call, "Server", "Sluice local cloud");
    answer->headers = call->headers;
    answer->header_count = call->header_count;
    http_reply(call->x, answer);
}

void cloud_reply(CloudCall *call, int status, Text body) {
    send_answer(call, &(HttpAnswer){.status = status, .body = body});
}

void cloud_reply_xml(CloudCall *call, int status, const Buf *xml) {
    cloud_header_z(call, "Content-Type", call->service == &cloud_s3 ? "application/xml" : "text/xml");
    cloud_reply(call, status, buf_as_text(xml));
}

void cloud_reply_json(CloudCall *call, int status, const Json *json) {
    cloud_header_z(call, "Content-Type", "application/json");
    cloud_reply(call, status, jsn_dump(json));
}

void cloud_reply_file(CloudCall *call, int status, int fd, uint64_t offset, uint64_t length) {
    send_answer(call, &(HttpAnswer){
                          .status = status, .file = fd, .is_file = true, .file_offset = offset, .file_length = length});
}

void cloud_fail(CloudCall *call, const char *code, const char *format, ...) {
    Buf message = {0};
    va_list args;
    va_start(args, format);
    buf_vprintf(&message, format, args);
    va_end(args);
    call->service->fail(call, status_of(code), code, text_z(buf_as_text(&message)));
}

/* --- reading ------------------------------------------------------------------------------------------ */

static bool find_query(const CloudCall *call, const char *wanted, Text *value) {
    size_t at = 0;
    Text name;
    while (sign_query_next(call->x->query, &at, &name, value))
        if (text_is(name, wanted)) return true;
    *value = TEXT("");
    return false;
}

Text cloud_query(const CloudCall *call, const char *name) {
    Text value;
    find_query(call, name, &value);
    return value;
}

bool cloud_query_has(const CloudCall *call, const char *name) {
    Text value;
    return find_query(call, name, &value);
}

Text cloud_in(const CloudCall *call, const char *header) { return http_exchange_header(call->x, header); }

int64_t cloud_number(Text digits) {
    int64_t number = 0;
    if (!digits.len || digits.len > 18) return -1;
    for (size_t i = 0; i < digits.len; i++) {
        if (digits.at[i] < '0' || digits.at[i] > '9') return -1;
        number = number * 10 + (digits.at[i] - '0');
    }
    return number;
}

int64_t cloud_query_int(const CloudCall *call, const char *name, int64_t otherwise) {
    Text value;
    return find_query(call, name, &value) ? cloud_number(value) : otherwise;
}

/* --- common ------------------------------------------------------------------------------------------- */

int64_t cloud_now(const Cloud *cloud) { return cloud->options.world->now_ms(cloud->options.world); }

const char *cloud_iso(int64_t ms) {
    time_t seconds = (time_t)(ms / 1000);
    struct tm tm;
    char text[40];
    gmtime_r(&seconds, &tm);
    strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &tm);
    return text_printf("%s.%03dZ", text, (int)(ms % 1000));
}

/* Not by strftime's names of days and months: those follow the locale. */
static const char days[] = "SunMonTueWedThuFriSat", months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";

const char *cloud_http_date(int64_t ms) {
    time_t seconds = (time_t)(ms / 1000);
    struct tm tm;
    gmtime_r(&seconds, &tm);
    return text_printf("%.3s, %02d %.3s %d %02d:%02d:%02d GMT", days + 3 * tm.tm_wday, tm.tm_mday,
                       months + 3 * tm.tm_mon, tm.tm_year + 1900, tm.tm_hour, tm.tm_min, tm.tm_sec);
}

int64_t cloud_http_date_ms(Text date) {
    struct tm tm = {0};
    char month[4] = "";
    int year;
    Text z = text_copy(date);
    if (sscanf(z.at, "%*3s, %2d %3s %4d %2d:%2d:%2d GMT", &tm.tm_mday, month, &year, &tm.tm_hour, &tm.tm_min,
               &tm.tm_sec) != 6)
        return -1;
    const char *found = strstr(months, month);
    if (!found || strlen(month) != 3) return -1;
    tm.tm_mon = (int)(found - months) / 3;
    tm.tm_year = year - 1900;
    return (int64_t)timegm(&tm) * 1000;
}

const char *cloud_uuid(Cloud *cloud) {
    unsigned char b[16];
    cloud->options.world->random(cloud->options.world, b, sizeof b);
    b[6] = (unsigned char)((b[6] & 15) | 0x40);
    b[8] = (unsigned char)((b[8] & 63) | 0x80);
    return text_printf("%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x", b[0], b[1], b[2], b[3],
                       b[4], b[5], b[6], b[7], b[8], b[9], b[10], b[11], b[12], b[13], b[14], b[15]);
}

void cloud_say(Cloud *cloud, const char *format, ...) {
    if (!cloud->options.log) return;
    Buf line = {0};
    va_list args;
    va_start(args, format);
    buf_vprintf(&line, format, args);
    va_end(args);
    cloud->options.log(cloud->options.data, text_z(buf_as_text(&line)));
}
