/* Signature V4 against the published vectors: AWS's test suite, and the examples of the S3 API reference. */
#include "builtins/aws/sign.h"
#include "builtins/world/crypto.h"
#include "grammar/gc.h"
#include "tests/unit/check.h"

/* --- the test suite: one key, one moment, service "service", headers host and x-amz-date -------------- */

#define SUITE_KEY "AKIDEXAMPLE"
#define SUITE_SECRET "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"

typedef struct Vector {
    const char *name, *method, *path, *query;
    const char *header, *value;   /* one more header, or NULL */
    const char *header2, *value2; /* and another */
    const char *body, *signature;
} Vector;

static const Vector vectors[] = {
#include "tests/unit/sign_vectors.def"
};

static void test_suite(void) {
    SignKeys keys = {TEXT(SUITE_KEY), TEXT(SUITE_SECRET), TEXT("")};
    SignScope scope = {TEXT("us-east-1"), TEXT("service"), "20150830T123600Z"};
    for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
        const Vector *v = &vectors[i];
        HttpHeader headers[4] = {{TEXT("Host"), TEXT("example.amazonaws.com")}}, added[SIGN_ADDED_MAX];
        size_t count = 1;
        if (v->header) headers[count++] = (HttpHeader){text_of(v->header), text_of(v->value)};
        if (v->header2) headers[count++] = (HttpHeader){text_of(v->header2), text_of(v->value2)};
        SignRequest request = {text_of(v->method),
                               text_of(v->path),
                               text_of(v->query),
                               headers,
                               count,
                               text_of(crypto_sha256_hex(text_of(v->body)))};
        size_t n = sign_headers(&keys, &scope, &request, added);
        Text authorization = added[n - 1].value;
        CHECK(text_is(added[n - 1].name, "Authorization"), "%s: the last one is Authorization", v->name);
        CHECK(text_ends(authorization, text_of(text_printf("Signature=%s", v->signature))), "%s: %.*s", v->name,
              TEXT_FMT(authorization));
        CHECK(text_starts(authorization, TEXT("AWS4-HMAC-SHA256 Credential=" SUITE_KEY
                                              "/20150830/us-east-1/service/aws4_request, SignedHeaders=")),
              "%s: %.*s", v->name, TEXT_FMT(authorization));
    }
}

/* The suite's intermediate results for get-vanilla. */
static void test_steps(void) {
    SignScope scope = {TEXT("us-east-1"), TEXT("service"), "20150830T123600Z"};
    HttpHeader headers[] = {{TEXT("Host"), TEXT("example.amazonaws.com")},
                            {TEXT("X-Amz-Date"), TEXT("20150830T123600Z")}};
    SignRequest request = {TEXT("GET"), TEXT("/"), TEXT(""), headers, 2, TEXT(SIGN_EMPTY_HASH)};
    Text canonical = sign_canonical_request(&request, TEXT("host;x-amz-date"), false);
    CHECK(text_is(
              canonical,
              "GET\n/\n\nhost:example.amazonaws.com\nx-amz-date:20150830T123600Z\n\nhost;x-amz-date\n" SIGN_EMPTY_HASH),
          "%.*s", TEXT_FMT(canonical));
    Text to_sign = sign_string_to_sign(&scope, canonical);
    CHECK(text_is(to_sign, "AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\n"
                           "bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63"),
          "%.*s", TEXT_FMT(to_sign));
    /* "Deriving the signing key" of the AWS General Reference. */
    SignKey key = sign_key(TEXT(SUITE_SECRET), TEXT("20150830"), TEXT("us-east-1"), TEXT("iam"));
    CHECK(strcmp(crypto_hex(key.bytes, 32), "c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9") == 0,
          "the signing key");
}

/* --- "Examples: signature calculations" of the S3 API reference --------------------------------------- */

static const SignKeys s3_keys = {
    {"AKIAIOSFODNN7EXAMPLE", 20}, {"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", 40}, {"", 0}};
static const SignScope s3_scope = {{"us-east-1", 9}, {"s3", 2}, "20130524T000000Z"};

static void check_s3(const char *method, const char *path, const char *query, HttpHeader extra, HttpHeader extra2,
                     const char *body, const char *signature) {
    HttpHeader headers[4] = {{TEXT("Host"), TEXT("examplebucket.s3.amazonaws.com")}}, added[SIGN_ADDED_MAX];
    size_t count = 1;
    if (extra.name.len) headers[count++] = extra;
    if (extra2.name.len) headers[count++] = extra2;
    SignRequest request = {text_of(method), text_of(path), text_of(query),
                           headers,         count,         text_of(crypto_sha256_hex(text_of(body)))};
    size_t n = sign_headers(&s3_keys, &s3_scope, &request, added);
    CHECK(n == 3, "date, content hash and authorization are added");
    CHECK(text_ends(added[n - 1].value, text_of(signature)), "%s %s: %.*s", method, path, TEXT_FMT(added[n - 1].value));
}

static void test_s3_examples(void) {
    HttpHeader none = {0};
    check_s3("GET", "/test.txt", "", (HttpHeader){TEXT("Range"), TEXT("bytes=0-9")}, none, "",
             "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    check_s3("PUT", "/test%24file.text", "", (HttpHeader){TEXT("Date"), TEXT("Fri, 24 May 2013 00:00:00 GMT")},
             (HttpHeader){TEXT("x-amz-storage-class"), TEXT("REDUCED_REDUNDANCY")}, "Welcome to Amazon S3.",
             "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
    check_s3("GET", "/", "lifecycle", none, none, "",
             "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
    check_s3("GET", "/", "max-keys=2&prefix=J", none, none, "",
             "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
}

static void test_presigned(void) {
    HttpHeader host = {TEXT("host"), TEXT("examplebucket.s3.amazonaws.com")};
    SignRequest request = {.method = TEXT("GET"), .path = TEXT("/test.txt"), .headers = &host, .header_count = 1};
    Text query = sign_presigned_query(&s3_keys, &s3_scope, &request, 86400);
    CHECK(
        text_is(query,
                "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2F"
                "aws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature="
                "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"),
        "%.*s", TEXT_FMT(query));
}

/* "Example calculations": 66560 bytes of 'a' in chunks of 64 KB. */
static void test_chunks(void) {
    SignKey key = sign_key(s3_keys.secret_key, TEXT("20130524"), TEXT("us-east-1"), TEXT("s3"));
    Text signature = TEXT("4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9");
    static const struct {
        size_t size;
        const char *signature;
    } chunks[] = {{65536, "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648"},
                  {1024, "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497"},
                  {0, "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9"}};
    char *data = gc_atomic(65536);
    memset(data, 'a', 65536);
    for (size_t i = 0; i < 3; i++) {
        Text hash = text_of(crypto_sha256_hex(text_span(data, chunks[i].size)));
        signature = sign_chunk(&key, &s3_scope, signature, hash);
        CHECK(text_is(signature, chunks[i].signature), "chunk of %zu: %.*s", chunks[i].size, TEXT_FMT(signature));
    }
}

/* --- encodings and times ------------------------------------------------------------------------------ */

static void test_encoding(void) {
    Buf out = {0};
    sign_uri_encode(&out, TEXT("a b+c/\xC3\xBC~-._*'%"), true);
    CHECK(text_is(buf_as_text(&out), "a%20b%2Bc/%C3%BC~-._%2A%27%25"), "%s", out.at);
    CHECK(text_is(sign_uri_decode(TEXT("a%20b+c%2f%zz%"), false), "a b+c/%zz%"), "decoding");
    CHECK(text_is(sign_uri_decode(TEXT("a+b"), true), "a b"), "plus of a form");
    size_t at = 0;
    Text name, value, query = TEXT("&a=1&&b&c=%26=d&");
    CHECK(sign_query_next(query, &at, &name, &value) && text_is(name, "a") && text_is(value, "1"), "a=1");
    CHECK(sign_query_next(query, &at, &name, &value) && text_is(name, "b") && value.len == 0, "b");
    CHECK(sign_query_next(query, &at, &name, &value) && text_is(name, "c") && text_is(value, "&=d"), "c");
    CHECK(!sign_query_next(query, &at, &name, &value), "the end");
}

static void test_times(void) {
    char stamp[17];
    sign_stamp(1440938160999, stamp);
    CHECK(strcmp(stamp, "20150830T123600Z") == 0, "%s", stamp);
    CHECK(sign_stamp_ms(TEXT("20150830T123600Z")) == 1440938160000, "back");
    static const char *const bad[] = {"", "20150830T123600", "20151330T123600Z", "2015083012360000",
                                      "aaaaaaaaTaaaaaaZ"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) CHECK(sign_stamp_ms(text_of(bad[i])) == -1, "'%s'", bad[i]);
}

static void test_session_token(void) {
    SignKeys keys = {TEXT(SUITE_KEY), TEXT(SUITE_SECRET), TEXT("token+/=")};
    HttpHeader host = {TEXT("Host"), TEXT("h")}, added[SIGN_ADDED_MAX];
    SignRequest request = {TEXT("GET"), TEXT("/"), TEXT(""), &host, 1, TEXT(SIGN_EMPTY_HASH)};
    size_t n = sign_headers(&keys, &s3_scope, &request, added);
    CHECK(n == 4 && text_is(added[1].name, "X-Amz-Security-Token") && text_is(added[1].value, "token+/="),
          "the token is sent");
    CHECK(text_find(added[3].value, TEXT("SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-security-token,"),
                    0) > 0,
          "and signed: %.*s", TEXT_FMT(added[3].value));
    Text query = sign_presigned_query(&keys, &s3_scope, &request, 60);
    CHECK(text_find(query, TEXT("&X-Amz-Security-Token=token%2B%2F%3D&X-Amz-Signature="), 0) > 0, "%.*s",
          TEXT_FMT(query));
}

int main(void) {
    gc_start();
    test_suite();
    test_steps();
    test_s3_examples();
    test_presigned();
    test_chunks();
    test_encoding();
    test_times();
    test_session_token();
    return check_done();
}
