/* Requests to AWS: addresses, signing, repeating, errors. */
#include "builtins/aws/client.h"

#include "builtins/json.h"
#include "builtins/world/crypto.h"
#include "grammar/gc.h"

#include <stdio.h>

#define ATTEMPTS 5
#define BACKOFF_BASE_MS 100
#define BACKOFF_MAX_MS 10000

void aws_header(AwsRequest *request, const char *name, Text value) {
    if (request->header_count < AWS_HEADERS_MAX)
        request->headers[request->header_count++] = (HttpHeader){text_of(name), value};
}

bool aws_client_open(AwsClient *client, const AwsWish *wish, const char *service, const char **error) {
    *client = (AwsClient){.world = wish->world, .service = service, .attempts = ATTEMPTS};
    if (!aws_settings_find(wish, service, &client->settings, error)) return false;
    client->region = client->settings.region;
    return true;
}

/* --- addresses ------------------------------------------------------------------------------------------------ */

typedef struct Address {
    const char *host, *url; /* url without the query */
    Text path;              /* as signed */
} Address;

static bool virtual_host(const AwsClient *client, const AwsRequest *request) {
    return request->bucket && !client->settings.endpoint && !strchr(request->bucket, '.');
}

static Address address_of(const AwsClient *client, const AwsRequest *request) {
    Address a = {0};
    bool virtual = virtual_host(client, request);
    const char *base = client->settings.endpoint;
    if (!base) {
        const char *suffix = strncmp(client->region, "cn-", 3) == 0 ? "amazonaws.com.cn" : "amazonaws.com";
        base = virtual ? text_printf("https://%s.%s.%s.%s", request->bucket, client->service, client->region, suffix)
                       : text_printf("https://%s.%s.%s", client->service, client->region, suffix);
    }
    const char *host = strstr(base, "://") + 3, *slash = strchr(host, '/');
    a.host = slash ? gc_strndup(host, (size_t)(slash - host)) : host;
    Buf path = {0};
    buf_z(&path, slash ? slash : "");
    if (request->bucket && !virtual) buf_printf(&path, "/%s", request->bucket);
    if (request->path.len > 1 || path.len == 0) buf_text(&path, request->path);
    a.path = buf_as_text(&path);
    a.url = text_printf("%.*s%s", (int)(host - base + (ptrdiff_t)strlen(a.host)), base, path.at);
    return a;
}

/* --- one attempt ------------------------------------------------------------------------------------------------ */

static bool attempt(AwsClient *client, const AwsRequest *request, HttpReply *reply) {
    HttpHeader headers[AWS_HEADERS_MAX + 1 + SIGN_ADDED_MAX];
    Address address = address_of(client, request);
    size_t count = 0;
    headers[count++] = (HttpHeader){TEXT("Host"), text_of(address.host)};
    for (size_t i = 0; i < request->header_count; i++) headers[count++] = request->headers[i];
    SignScope scope = {.region = text_of(client->region), .service = text_of(client->service)};
    sign_stamp(client->world->now_ms(client->world) + client->skew_ms, scope.stamp);
    SignRequest sign = {.method = text_of(request->method),
                        .path = address.path,
                        .query = request->query,
                        .headers = headers,
                        .header_count = count,
                        .payload_hash = request->payload_hash};
    if (sign.payload_hash.len == 0)
        sign.payload_hash = request->body.len ? text_of(crypto_sha256_hex(request->body)) : TEXT(SIGN_EMPTY_HASH);
    HttpHeader added[SIGN_ADDED_MAX];
    size_t more = sign_headers(&client->settings.keys, &scope, &sign, added);
    for (size_t i = 0; i < more; i++) headers[count++] = added[i];
    HttpRequest http = {.at_once = client->at_once,
                        .method = request->method,
                        .headers = headers,
                        .header_count = count,
                        .body = request->body,
                        .body_file = request->body_file,
                        .body_offset = request->body_offset,
                        .body_length = request->body_length,
                        .reply_file = request->reply_file,
                        .timeout_ms = request->timeout_ms,
                        .url = request->query.len ? text_printf("%s?%.*s", address.url, TEXT_FMT(request->query))
                                                  : address.url};
    *reply = (HttpReply){0};
    return client->world->http(client->world, &http, reply);
}

/* --- errors ------------------------------------------------------------------------------------------------------ */

static void put_entity(Buf *out, Text entity) {
    static const struct {
        const char *name, *text;
    } entities[] = {{"lt", "<"}, {"gt", ">"}, {"amp", "&"}, {"quot", "\""}, {"apos", "'"}};
    for (size_t i = 0; i < sizeof entities / sizeof *entities; i++)
        if (text_is(entity, entities[i].name)) {
            buf_z(out, entities[i].text);
            return;
        }
    uint32_t code = 0;
    bool hex = entity.len > 1 && entity.at[1] == 'x';
    for (size_t i = hex ? 2 : 1; i < entity.len && code < 0x110000; i++) {
        char c = entity.at[i];
        uint32_t digit = c <= '9' ? (uint32_t)(c - '0') : (uint32_t)((c | 32) - 'a' + 10);
        code = code * (hex ? 16 : 10) + digit;
    }
    if (entity.len > 1 && entity.at[0] == '#') buf_code_point(out, code);
}

Text aws_xml_get(Text xml, const char *name) {
    char *open = text_printf("<%s>", name), *close = text_printf("</%s>", name);
    ptrdiff_t from = text_find(xml, text_of(open), 0);
    ptrdiff_t end = from < 0 ? -1 : text_find(xml, text_of(close), (size_t)from);
    Buf out = {0};
    if (end < 0) return text_span("", 0);
    for (size_t i = (size_t)from + strlen(open); i < (size_t)end; i++) {
        ptrdiff_t semi = xml.at[i] == '&' ? text_find(xml, TEXT(";"), i) : -1;
        if (semi < 0 || semi > end) {
            buf_char(&out, xml.at[i]);
            continue;
        }
        put_entity(&out, text_span(xml.at + i + 1, (size_t)semi - i - 1));
        i = (size_t)semi;
    }
    return buf_as_text(&out);
}

static void read_xml_error(Text body, AwsError *error) {
    Text id = aws_xml_get(body, "RequestId");
    error->code = text_z(aws_xml_get(body, "Code"));
    error->message = text_z(aws_xml_get(body, "Message"));
    if (id.len) error->request_id = text_z(id);
}

/* "ResourceNotFoundException:http://…" or "com.amazonaws…#ResourceNotFoundException" */
static const char *bare_code(Text code) {
    ptrdiff_t colon = text_find(code, TEXT(":"), 0), hash = text_rfind(code, TEXT("#"));
    if (colon >= 0) code.len = (size_t)colon;
    if (hash >= 0 && (size_t)hash < code.len) code = text_span(code.at + hash + 1, code.len - (size_t)hash - 1);
    return text_z(code);
}

static void read_json_error(const HttpReply *reply, AwsError *error) {
    Json *json = jsn_parse(reply->body, NULL);
    Text code = http_header(reply, "x-amzn-ErrorType");
    if (code.len == 0) code = jsn_get_text(json, "__type");
    if (code.len == 0) code = jsn_get_text(json, "code");
    Text message = jsn_get_text(json, "Message");
    if (message.len == 0) message = jsn_get_text(json, "message");
    error->code = bare_code(code);
    error->message = text_z(message);
}

static const char *status_code(int status) {
    switch (status) {
    case 301:
        return "PermanentRedirect";
    case 403:
        return "AccessDenied";
    case 404:
        return "NotFound";
    case 409:
        return "Conflict";
    case 412:
        return "PreconditionFailed";
    case 429:
        return "TooManyRequests";
    case 503:
        return "ServiceUnavailable";
    default:
        return status >= 500 ? "InternalError" : "";
    }
}

static void read_error(const HttpReply *reply, AwsError *error) {
    *error = (AwsError){.status = reply->status, .code = "", .message = "", .interrupted = reply->interrupted};
    if (reply->status == 0) {
        error->message = reply->error ? reply->error : "no reply";
        return;
    }
    Text id = http_header(reply, "x-amz-request-id");
    if (id.len == 0) id = http_header(reply, "x-amzn-RequestId");
    error->request_id = id.len ? text_z(id) : NULL;
    Text body = text_trim(reply->body);
    if (body.len > 0 && body.at[0] == '<')
        read_xml_error(body, error);
    else if (body.len > 0 && body.at[0] == '{')
        read_json_error(reply, error);
    if (!error->code[0]) error->code = status_code(reply->status);
}

static const struct CodeAdvice {
    const char *codes, *advice;
} code_advice[] = {
    {"NoSuchBucket", "create it with: aws s3 mb s3://NAME"},
    {"NoSuchKey NotFound", "check bucket and key with: aws s3 ls s3://BUCKET/PREFIX"},
    {"AccessDenied AccessDeniedException UnauthorizedOperation",
     "the keys lack this permission; see who they are with: aws sts "
     "get-caller-identity"},
    {"InvalidAccessKeyId UnrecognizedClientException InvalidClientTokenId",
     "the access key is not known there; check the keys' source and "
     "that the endpoint is the one they belong to"},
    {"SignatureDoesNotMatch InvalidSignatureException", "the secret key does not belong to the access key"},
    {"ExpiredToken ExpiredTokenException TokenRefreshRequired", "the session's keys have expired; fetch new ones"},
    {"RequestTimeTooSkewed", "this machine's clock is wrong; set it, for example with: timedatectl set-ntp true"},
    {"ResourceNotFoundException", "check name and region, with: aws lambda list-functions --region REGION"},
    {"EntityTooLarge RequestEntityTooLargeException", "upload the zip to S3 and give bucket and key"},
};

static const char *advice_for(const char *code) {
    size_t len = strlen(code);
    for (size_t i = 0; len && i < sizeof code_advice / sizeof *code_advice; i++)
        for (const char *at = code_advice[i].codes; *at;) {
            size_t word = strcspn(at, " ");
            if (word == len && memcmp(at, code, len) == 0) return code_advice[i].advice;
            at += word + (at[word] == ' ');
        }
    return NULL;
}

const char *aws_error_sentence(const AwsClient *client, const AwsError *error, const char *what) {
    Buf out = {0};
    buf_printf(&out, "%s: ", what);
    if (error->status == 0) {
        buf_z(&out, error->message);
        return out.at;
    }
    buf_z(&out, error->code[0] ? error->code : text_printf("HTTP status %d", error->status));
    if (error->message[0]) buf_printf(&out, ": %s", error->message);
    buf_printf(&out, " (%s in %s, keys from %s", client->service, client->region, client->settings.key_source);
    if (error->request_id) buf_printf(&out, ", request %s", error->request_id);
    buf_char(&out, ')');
    const char *advice = advice_for(error->code);
    if (advice) buf_printf(&out, "; %s", advice);
    return out.at;
}

/* --- repeating ------------------------------------------------------------------------------------------------- */

static bool code_in(const char *words, const char *code) {
    size_t len = strlen(code);
    for (const char *at = strstr(words, code); len && at; at = strstr(at + 1, code))
        if ((at == words || at[-1] == ' ') && (at[len] == ' ' || at[len] == 0)) return true;
    return false;
}

/* The server says what time it has. */
static bool correct_clock(AwsClient *client, const HttpReply *reply, const AwsError *error) {
    if (!code_in("RequestTimeTooSkewed RequestExpired InvalidSignatureException SignatureDoesNotMatch AuthFailure",
                 error->code))
        return false;
    static const char *const months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    char date[64], month[4];
    int day, year, hour, minute, second;
    Text header = http_header(reply, "Date");
    snprintf(date, sizeof date, "%.*s", header.len < 60 ? (int)header.len : 0, header.at);
    if (sscanf(date, "%*3s, %d %3s %d %d:%d:%d", &day, month, &year, &hour, &minute, &second) != 6 ||
        !strstr(months, month))
        return false;
    char *stamp = text_printf("%04d%02d%02dT%02d%02d%02dZ", year, (int)(strstr(months, month) - months) / 3 + 1, day,
                              hour, minute, second);
    int64_t server = sign_stamp_ms(text_of(stamp)), skew = server - client->world->now_ms(client->world);
    int64_t change = skew - client->skew_ms;
    if (server < 0 || (change < 120000 && change > -120000)) return false;
    client->skew_ms = skew;
    return true;
}

/* A bucket that lives in another region. */
static bool correct_region(AwsClient *client, const HttpReply *reply, const AwsError *error) {
    Text region = http_header(reply, "x-amz-bucket-region");
    if (region.len == 0 && strcmp(error->code, "AuthorizationHeaderMalformed") == 0)
        region = aws_xml_get(reply->body, "Region");
    bool wrong = reply->status == 301 || reply->status == 400 || reply->status == 307;
    if (strcmp(client->service, "s3") != 0 || !wrong || region.len == 0 || text_is(region, client->region))
        return false;
    client->region = text_z(region);
    return true;
}

static bool worth_repeating(const AwsRequest *request, const HttpReply *reply, const AwsError *error) {
    if (reply->interrupted) return false;
    if (reply->status == 0) return reply->retryable || !request->once;
    if (code_in(
            "Throttling ThrottlingException ThrottledException RequestThrottled RequestThrottledException TooManyRequestsException "
            "RequestLimitExceeded BandwidthLimitExceeded LimitExceededException SlowDown PriorRequestNotComplete "
            "TransactionInProgressException RequestTimeout RequestTimeoutException EC2ThrottledException TooManyRequests",
            error->code))
        return true;
    return reply->status == 429 || reply->status == 500 || reply->status == 502 || reply->status == 503 ||
           reply->status == 504;
}

/* Exponential, with full jitter; the server's own wish counts. */
static int64_t pause_before(AwsClient *client, const HttpReply *reply, int attempt_number) {
    uint32_t dice = 0;
    client->world->random(client->world, &dice, sizeof dice);
    int64_t limit = (int64_t)BACKOFF_BASE_MS << (attempt_number < 10 ? attempt_number : 10);
    if (limit > BACKOFF_MAX_MS) limit = BACKOFF_MAX_MS;
    Text after = http_header(reply, "Retry-After");
    int64_t asked = 0;
    for (size_t i = 0; i < after.len && after.at[i] >= '0' && after.at[i] <= '9' && asked < 60; i++)
        asked = asked * 10 + (after.at[i] - '0');
    int64_t pause = (int64_t)(dice % (uint64_t)limit) + 1;
    return asked * 1000 > pause ? (asked > 20 ? 20000 : asked * 1000) : pause;
}

bool aws_send(AwsClient *client, const AwsRequest *request, HttpReply *reply, AwsError *error) {
    bool clock_tried = false, region_tried = false;
    for (int n = 1;; n++) {
        bool replied = attempt(client, request, reply);
        if (replied && ((reply->status >= 200 && reply->status < 300) || reply->status == 304)) return true;
        read_error(reply, error);
        if (error->interrupted) return false;
        if (!clock_tried && correct_clock(client, reply, error)) {
            clock_tried = true;
            continue;
        }
        if (!region_tried && correct_region(client, reply, error)) {
            region_tried = true;
            continue;
        }
        if (n >= client->attempts || !worth_repeating(request, reply, error)) return false;
        if (!client->world->sleep(client->world, pause_before(client, reply, n))) {
            error->interrupted = true;
            return false;
        }
    }
}
