/* Hashes against published vectors and against libcrypto, encodings, files. */
#include "builtins/world/crypto.h"
#include "builtins/world/files.h"
#include "grammar/gc.h"
#include "tests/unit/check.h"

#include <stdlib.h>
#include <unistd.h>

static bool hash_is(CryptoKind kind, const char *text, const char *expected) {
    uint8_t out[CRYPTO_SIZE_MAX];
    crypto_hash(kind, text_of(text), out);
    return strcmp(crypto_hex(out, crypto_size(kind)), expected) == 0;
}

/* RFC 1321, RFC 3174, FIPS 180-4. */
static void test_vectors(void) {
    CHECK(hash_is(CRYPTO_MD5, "", "d41d8cd98f00b204e9800998ecf8427e"), "md5 of nothing");
    CHECK(hash_is(CRYPTO_MD5, "message digest", "f96b697d7cb7938d525a2f31aaf161d0"), "md5");
    CHECK(hash_is(CRYPTO_SHA1, "abc", "a9993e364706816aba3e25717850c26c9cd0d89d"), "sha1");
    CHECK(hash_is(CRYPTO_SHA1, "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                  "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
          "sha1 of two blocks");
    CHECK(hash_is(CRYPTO_SHA256, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"), "sha256");
    CHECK(strcmp(crypto_sha256_hex(TEXT("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855") == 0,
          "sha256 of nothing");
    CHECK(strcmp(crypto_md5_hex(TEXT("a")), "0cc175b9c0f1b6a831c399e269772661") == 0, "md5 of a");
}

/* RFC 4231, cases 2 and 6. */
static void test_hmac(void) {
    uint8_t mac[CRYPTO_SHA256_SIZE];
    char long_key[131];
    crypto_hmac_sha256(TEXT("Jefe"), TEXT("what do ya want for nothing?"), mac);
    CHECK(strcmp(crypto_hex(mac, sizeof mac), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843") == 0,
          "a short key");
    memset(long_key, 0xaa, sizeof long_key);
    crypto_hmac_sha256(text_span(long_key, sizeof long_key), TEXT("Test Using Larger Than Block-Size Key - Hash Key First"),
                       mac);
    CHECK(strcmp(crypto_hex(mac, sizeof mac), "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54") == 0,
          "a long key");
}

/* Every length around the block's edges, whole and in pieces: both implementations must agree. */
static void test_streams(void) {
    enum { LONGEST = 200 };
    char bytes[LONGEST];
    for (int i = 0; i < LONGEST; i++) bytes[i] = (char)(i * 7);
    for (int kind = CRYPTO_MD5; kind <= CRYPTO_SHA256; kind++) {
        for (size_t len = 0; len <= LONGEST; len++) {
            uint8_t out[CRYPTO_SIZE_MAX];
            crypto_hash((CryptoKind)kind, text_span(bytes, len), out);
            CryptoHash *hash = crypto_hash_new((CryptoKind)kind);
            crypto_hash_add(hash, text_span(bytes, len / 3));
            crypto_hash_add(hash, text_span(bytes + len / 3, len - len / 3));
            const char *streamed = crypto_hash_end_hex(hash);
            const char *whole = crypto_hex(out, crypto_size((CryptoKind)kind));
            if (strcmp(streamed, whole) != 0) CHECK(0, "kind %d length %zu: %s, %s", kind, len, whole, streamed);
        }
    }
    CryptoHash *dropped = crypto_hash_new(CRYPTO_SHA1);
    crypto_hash_end(dropped, NULL);
    CHECK(1, "streams");
}

static bool base64_is(const char *plain, const char *encoded) {
    Buf back = {0};
    return strcmp(crypto_base64(plain, strlen(plain)), encoded) == 0 && crypto_base64_decode(text_of(encoded), &back) &&
           text_is(buf_as_text(&back), plain);
}

/* RFC 4648 section 10. */
static void test_encodings(void) {
    Buf out = {0};
    CHECK(base64_is("", "") && base64_is("f", "Zg==") && base64_is("fo", "Zm8=") && base64_is("foo", "Zm9v") &&
              base64_is("foobar", "Zm9vYmFy"),
          "base64");
    CHECK(crypto_base64_decode(TEXT("Zm9v\r\nYg"), &out) && text_eq(buf_as_text(&out), TEXT("foob")), "lines, no padding");
    buf_clear(&out);
    CHECK(crypto_base64_decode(TEXT("-_-_"), &out) && memcmp(out.at, "\xfb\xff\xbf", 3) == 0, "the URL's alphabet");
    static const char *const bad[] = {"Z", "Zg=", "Zg==Zg==", "Zm9v=", "Z!==", "===="};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        CHECK(!crypto_base64_decode(text_of(bad[i]), &out), "'%s' is not base64", bad[i]);
    }
    buf_clear(&out);
    CHECK(crypto_hex_decode(TEXT("00fFa1"), &out) && out.len == 3 && memcmp(out.at, "\0\xff\xa1", 3) == 0, "hex");
    CHECK(!crypto_hex_decode(TEXT("0"), &out) && !crypto_hex_decode(TEXT("0g"), &out), "not hex");
    CHECK(crypto_same(TEXT("abc"), TEXT("abc")) && !crypto_same(TEXT("abc"), TEXT("abd")) &&
              !crypto_same(TEXT("abc"), TEXT("ab")),
          "comparison");
}

static Scheduler *sched;

static void hash_files(void *arg) {
    const char *path = arg, *error = NULL;
    uint8_t out[CRYPTO_SIZE_MAX], expected[CRYPTO_SIZE_MAX];
    size_t size = 1000000;
    char *bytes = gc_atomic(size);
    for (size_t i = 0; i < size; i++) bytes[i] = (char)(i * i >> 7);
    CHECK(files_write(path, text_span(bytes, size), false, &error), "%s", error);
    CHECK(crypto_hash_file(sched, CRYPTO_SHA256, path, 0, 0, out, &error), "%s", error);
    crypto_hash(CRYPTO_SHA256, text_span(bytes, size), expected);
    CHECK(memcmp(out, expected, CRYPTO_SHA256_SIZE) == 0, "a whole file");
    CHECK(crypto_hash_file(sched, CRYPTO_MD5, path, 1000, 500000, out, &error), "%s", error);
    crypto_hash(CRYPTO_MD5, text_span(bytes + 1000, 500000), expected);
    CHECK(memcmp(out, expected, CRYPTO_MD5_SIZE) == 0, "a part of a file");
    CHECK(!crypto_hash_file(sched, CRYPTO_MD5, "/no/such", 0, 0, out, &error) && strstr(error, "/no/such: No such file"),
          "%s", error);
}

int main(void) {
    gc_start();
    test_vectors();
    test_hmac();
    test_streams();
    test_encodings();
    Loop *loop = loop_new();
    sched = sched_new(loop);
    char path[] = "/tmp/sluice-crypto-XXXXXX";
    close(mkstemp(path));
    fiber_spawn(sched, NULL, 0, hash_files, path);
    sched_run(sched, NULL);
    unlink(path);
    sched_free(sched);
    loop_free(loop);
    return check_done();
}
