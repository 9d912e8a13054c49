/*
 * AWS Signature Version 4: canonical request, string to sign, key derivation, signature; for header and query
 * authentication and for the chunks of a streamed body. It assumes nothing but the hashes of builtins/world/crypto.h.
 */
#include "builtins/aws/sign.h"

#include <stdlib.h>
#include <time.h>

#include "builtins/world/crypto.h"
#include "grammar/gc.h"

/* --- time --------------------------------------------------------------------------------------------- */

void sign_stamp(int64_t ms, char out[17]) {
    time_t seconds = (time_t)(ms / 1000);
    struct tm tm;
    gmtime_r(&seconds, &tm);
    strftime(out, 17, "%Y%m%dT%H%M%SZ", &tm);
}

int64_t sign_stamp_ms(Text stamp) {
    if (stamp.len != 16 || stamp.at[8] != 'T' || stamp.at[15] != 'Z') return -1;
    struct tm tm = {0};
    const char *end = strptime(text_z(stamp), "%Y%m%dT%H%M%SZ", &tm);
    return end && !*end ? (int64_t)timegm(&tm) * 1000 : -1;
}

/* --- percent-encoding --------------------------------------------------------------------------------- */

static bool is_unreserved(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

void sign_uri_encode(Buf *out, Text raw, bool keep_slash) {
    static const char hex[] = "0123456789ABCDEF";
    buf_reserve(out, raw.len + 1);
    for (size_t i = 0; i < raw.len; i++) {
        char c = raw.at[i];
        if (is_unreserved(c) || (c == '/' && keep_slash)) {
            buf_char(out, c);
        } else {
            char escape[3] = {'%', hex[(unsigned char)c >> 4], hex[(unsigned char)c & 15]};
            buf_bytes(out, escape, 3);
        }
    }
}

static int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

Text sign_uri_decode(Text encoded, bool plus_is_space) {
    char *out = gc_atomic(encoded.len + 1);
    size_t len = 0;
    for (size_t i = 0; i < encoded.len; i++) {
        char c = encoded.at[i];
        if (c == '%' && i + 2 < encoded.len) {
            int high = hex_digit(encoded.at[i + 1]), low = hex_digit(encoded.at[i + 2]);
            if (high >= 0 && low >= 0) {
                c = (char)(high * 16 + low);
                i += 2;
            }
        } else if (c == '+' && plus_is_space) {
            c = ' ';
        }
        out[len++] = c;
    }
    out[len] = '\0';
    return text_span(out, len);
}

bool sign_query_next(Text query, size_t *at, Text *name, Text *value) {
    while (*at < query.len && query.at[*at] == '&') ++*at;
    if (*at >= query.len) return false;
    size_t from = *at, to = from;
    while (to < query.len && query.at[to] != '&') to++;
    size_t equals = from;
    while (equals < to && query.at[equals] != '=') equals++;
    *name = sign_uri_decode(text_span(query.at + from, equals - from), false);
    size_t value_from = equals < to ? equals + 1 : to;
    *value = sign_uri_decode(text_span(query.at + value_from, to - value_from), false);
    *at = to;
    return true;
}

bool sign_same(Text a, Text b) {
    if (a.len != b.len) return false;
    unsigned char difference = 0;
    for (size_t i = 0; i < a.len; i++) difference |= (unsigned char)(a.at[i] ^ b.at[i]);
    return difference == 0;
}

/* --- canonical request -------------------------------------------------------------------------------- */

typedef struct Pair {
    Text name, value;
} Pair;

static int compare_pairs(const void *left, const void *right) {
    const Pair *a = left, *b = right;
    int order = text_cmp(a->name, b->name);
    return order ? order : text_cmp(a->value, b->value);
}

static Text encoded(Text raw) {
    Buf out = {0};
    sign_uri_encode(&out, raw, false);
    return buf_as_text(&out);
}

static void add_canonical_query(Buf *out, Text query) {
    size_t count = 1;
    for (size_t i = 0; i < query.len; i++) count += query.at[i] == '&';
    Pair *pairs = gc_new_array(Pair, count);
    size_t at = 0, used = 0;
    Pair pair;
    while (sign_query_next(query, &at, &pair.name, &pair.value)) {
        if (text_is(pair.name, "X-Amz-Signature")) continue;
        pairs[used++] = (Pair){encoded(pair.name), encoded(pair.value)};
    }
    if (used) qsort(pairs, used, sizeof *pairs, compare_pairs);
    for (size_t i = 0; i < used; i++) {
        if (i) buf_char(out, '&');
        buf_text(out, pairs[i].name);
        buf_char(out, '=');
        buf_text(out, pairs[i].value);
    }
}

/* Removes empty, "." and ".." segments, as every service but S3 does before it signs. */
static Text resolved_path(Text path) {
    Buf out = {0};
    for (size_t i = 0; i < path.len;) {
        while (i < path.len && path.at[i] == '/') i++;
        size_t from = i;
        while (i < path.len && path.at[i] != '/') i++;
        Text segment = text_span(path.at + from, i - from);
        if (!segment.len || text_is(segment, ".")) continue;
        if (text_is(segment, "..")) {
            ptrdiff_t slash = text_rfind(buf_as_text(&out), TEXT("/"));
            out.len = slash < 0 ? 0 : (size_t)slash;
            continue;
        }
        buf_char(&out, '/');
        buf_text(&out, segment);
    }
    if (!out.len || (path.len > 1 && path.at[path.len - 1] == '/')) buf_char(&out, '/');
    return buf_as_text(&out);
}

static void add_canonical_path(Buf *out, Text path, bool single_encode) {
    if (!path.len) path = TEXT("/");
    sign_uri_encode(out, single_encode ? sign_uri_decode(path, false) : resolved_path(path), true);
}

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }

static bool same_name(Text a, Text b) {
    if (a.len != b.len) return false;
    for (size_t i = 0; i < a.len; i++)
        if (lower(a.at[i]) != lower(b.at[i])) return false;
    return true;
}

/* Trimmed, runs of blanks as one. */
static void add_header_value(Buf *out, Text value) {
    value = text_trim(value);
    for (size_t i = 0; i < value.len; i++)
        if (value.at[i] != ' ' || value.at[i - 1] != ' ') buf_char(out, value.at[i]);
}

static void add_canonical_header(Buf *out, const SignRequest *request, Text name) {
    for (size_t i = 0; i < name.len; i++) buf_char(out, lower(name.at[i]));
    buf_char(out, ':');
    bool first = true;
    for (size_t i = 0; i < request->header_count; i++) {
        if (!same_name(request->headers[i].name, name)) continue;
        if (!first) buf_char(out, ',');
        add_header_value(out, request->headers[i].value);
        first = false;
    }
    buf_char(out, '\n');
}

Text sign_canonical_request(const SignRequest *request, Text signed_headers, bool single_encode) {
    Buf out = {0};
    buf_text(&out, request->method);
    buf_char(&out, '\n');
    add_canonical_path(&out, request->path, single_encode);
    buf_char(&out, '\n');
    add_canonical_query(&out, request->query);
    buf_char(&out, '\n');
    for (size_t i = 0; i < signed_headers.len;) {
        size_t from = i;
        while (i < signed_headers.len && signed_headers.at[i] != ';') i++;
        add_canonical_header(&out, request, text_span(signed_headers.at + from, i - from));
        i++;
    }
    buf_char(&out, '\n');
    buf_text(&out, signed_headers);
    buf_char(&out, '\n');
    buf_text(&out, request->payload_hash);
    return buf_as_text(&out);
}

/* --- signature ---------------------------------------------------------------------------------------- */

Text sign_scope_text(const SignScope *scope) {
    return text_of(
        text_printf("%.8s/%.*s/%.*s/aws4_request", scope->stamp, TEXT_FMT(scope->region), TEXT_FMT(scope->service)));
}

Text sign_string_to_sign(const SignScope *scope, Text canonical_request) {
    return text_of(text_printf(SIGN_ALGORITHM "\n%s\n%.*s\n%s", scope->stamp, TEXT_FMT(sign_scope_text(scope)),
                               crypto_sha256_hex(canonical_request)));
}

static SignKey hmac(SignKey key, Text message) {
    SignKey out;
    crypto_hmac_sha256(text_span((const char *)key.bytes, sizeof key.bytes), message, out.bytes);
    return out;
}

SignKey sign_key(Text secret_key, Text date8, Text region, Text service) {
    SignKey key;
    char *secret = text_printf("AWS4%.*s", TEXT_FMT(secret_key));
    crypto_hmac_sha256(text_of(secret), date8, key.bytes);
    return hmac(hmac(hmac(key, region), service), TEXT("aws4_request"));
}

Text sign_signature(const SignKey *key, Text string_to_sign) {
    SignKey mac = hmac(*key, string_to_sign);
    return text_of(crypto_hex(mac.bytes, sizeof mac.bytes));
}

Text sign_chunk(const SignKey *key, const SignScope *scope, Text previous, Text data_hash) {
    char *text = text_printf(SIGN_ALGORITHM "-PAYLOAD\n%s\n%.*s\n%.*s\n" SIGN_EMPTY_HASH "\n%.*s", scope->stamp,
                             TEXT_FMT(sign_scope_text(scope)), TEXT_FMT(previous), TEXT_FMT(data_hash));
    return sign_signature(key, text_of(text));
}

Text sign_trailer(const SignKey *key, const SignScope *scope, Text previous, Text trailer_hash) {
    char *text = text_printf(SIGN_ALGORITHM "-TRAILER\n%s\n%.*s\n%.*s\n%.*s", scope->stamp,
                             TEXT_FMT(sign_scope_text(scope)), TEXT_FMT(previous), TEXT_FMT(trailer_hash));
    return sign_signature(key, text_of(text));
}

/* --- signing, the client's side ----------------------------------------------------------------------- */

static const HttpHeader *find_header(const SignRequest *request, const char *name) {
    for (size_t i = 0; i < request->header_count; i++)
        if (same_name(request->headers[i].name, text_of(name))) return &request->headers[i];
    return NULL;
}

static Text lower_copy(Text name) {
    Buf out = {0};
    for (size_t i = 0; i < name.len; i++) buf_char(&out, lower(name.at[i]));
    return buf_as_text(&out);
}

static bool is_never_signed(Text lower_name) {
    static const char *const names[] = {"authorization", "user-agent", "expect",          "connection",
                                        "accept",        "te",         "accept-encoding", "transfer-encoding"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (text_is(lower_name, names[i])) return true;
    return false;
}

static int compare_names(const void *left, const void *right) {
    return text_cmp(*(const Text *)left, *(const Text *)right);
}

static Text signed_header_list(const SignRequest *request) {
    Text *names = gc_new_array(Text, request->header_count + 1);
    size_t count = 0;
    for (size_t i = 0; i < request->header_count; i++) {
        Text name = lower_copy(request->headers[i].name);
        if (!is_never_signed(name)) names[count++] = name;
    }
    if (count) qsort(names, count, sizeof *names, compare_names);
    Buf out = {0};
    for (size_t i = 0; i < count; i++) {
        if (i && text_eq(names[i], names[i - 1])) continue;
        if (out.len) buf_char(&out, ';');
        buf_text(&out, names[i]);
    }
    return buf_as_text(&out);
}

static Text signature_for(const SignKeys *keys, const SignScope *scope, const SignRequest *request, Text names) {
    SignKey key = sign_key(keys->secret_key, text_span(scope->stamp, 8), scope->region, scope->service);
    Text canonical = sign_canonical_request(request, names, text_is(scope->service, "s3"));
    return sign_signature(&key, sign_string_to_sign(scope, canonical));
}

size_t sign_headers(const SignKeys *keys, const SignScope *scope, const SignRequest *request,
                    HttpHeader added[SIGN_ADDED_MAX]) {
    size_t count = 0;
    if (!find_header(request, "x-amz-date"))
        added[count++] = (HttpHeader){TEXT("X-Amz-Date"), text_copy(text_of(scope->stamp))};
    if (keys->session_token.len && !find_header(request, "x-amz-security-token"))
        added[count++] = (HttpHeader){TEXT("X-Amz-Security-Token"), keys->session_token};
    if (text_is(scope->service, "s3") && !find_header(request, "x-amz-content-sha256"))
        added[count++] = (HttpHeader){TEXT("X-Amz-Content-Sha256"), request->payload_hash};

    SignRequest whole = *request;
    HttpHeader *all = gc_new_array(HttpHeader, request->header_count + count);
    if (request->header_count) memcpy(all, request->headers, request->header_count * sizeof *all);
    if (count) memcpy(all + request->header_count, added, count * sizeof *all);
    whole.headers = all;
    whole.header_count = request->header_count + count;

    Text names = signed_header_list(&whole);
    Text signature = signature_for(keys, scope, &whole, names);
    char *value =
        text_printf(SIGN_ALGORITHM " Credential=%.*s/%.*s, SignedHeaders=%.*s, Signature=%.*s",
                    TEXT_FMT(keys->access_key), TEXT_FMT(sign_scope_text(scope)), TEXT_FMT(names), TEXT_FMT(signature));
    added[count++] = (HttpHeader){TEXT("Authorization"), text_of(value)};
    return count;
}

Text sign_presigned_query(const SignKeys *keys, const SignScope *scope, const SignRequest *request,
                          int64_t expires_seconds) {
    Text names = signed_header_list(request);
    Buf query = {0};
    buf_text(&query, request->query);
    if (query.len) buf_char(&query, '&');
    char *credential = text_printf("%.*s/%.*s", TEXT_FMT(keys->access_key), TEXT_FMT(sign_scope_text(scope)));
    buf_printf(&query, "X-Amz-Algorithm=" SIGN_ALGORITHM "&X-Amz-Credential=");
    sign_uri_encode(&query, text_of(credential), false);
    buf_printf(&query, "&X-Amz-Date=%s&X-Amz-Expires=%lld&X-Amz-SignedHeaders=", scope->stamp,
               (long long)expires_seconds);
    sign_uri_encode(&query, names, false);
    if (keys->session_token.len) {
        buf_z(&query, "&X-Amz-Security-Token=");
        sign_uri_encode(&query, keys->session_token, false);
    }
    SignRequest whole = *request;
    whole.query = buf_as_text(&query);
    if (!whole.payload_hash.len) whole.payload_hash = TEXT(SIGN_UNSIGNED);
    Text signature = signature_for(keys, scope, &whole, names);
    buf_printf(&query, "&X-Amz-Signature=%.*s", TEXT_FMT(signature));
    return buf_as_text(&query);
}
