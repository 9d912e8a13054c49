/*
 * Hashes: builtins/world/digest.h for texts, libcrypto's EVP for streams when it can be loaded; and base64 and hex.
 */
#include "builtins/world/crypto.h"

#include "builtins/world/digest.h"
#include "builtins/world/lazy.h"
#include "grammar/gc.h"

#include <errno.h>
#include <fcntl.h>
#include <openssl/evp.h>
#include <unistd.h>

#define CRYPTO_FUNCTIONS(X)                                                                                            \
    X(EVP_MD_CTX_new)                                                                                                  \
    X(EVP_MD_CTX_free)                                                                                                 \
    X(EVP_DigestInit_ex)                                                                                               \
    X(EVP_DigestUpdate)                                                                                                \
    X(EVP_DigestFinal_ex)                                                                                              \
    X(EVP_md5)                                                                                                         \
    X(EVP_sha1)                                                                                                        \
    X(EVP_sha256)

LAZY_LIBRARY(lib, CRYPTO_FUNCTIONS)

static const DigestKind *const digest_kinds[] = {
    [CRYPTO_MD5] = &digest_md5,
    [CRYPTO_SHA1] = &digest_sha1,
    [CRYPTO_SHA256] = &digest_sha256,
};

/* --- one text ----------------------------------------------------------------------------------------- */

size_t crypto_size(CryptoKind kind) { return (size_t)digest_kinds[kind]->words * 4; }

void crypto_hash(CryptoKind kind, Text text, uint8_t *out) {
    Digest digest;
    digest_start(&digest, digest_kinds[kind]);
    digest_add(&digest, text.at, text.len);
    digest_end(&digest, out);
}

static const char *hash_hex(CryptoKind kind, Text text) {
    uint8_t out[CRYPTO_SIZE_MAX];
    crypto_hash(kind, text, out);
    return crypto_hex(out, crypto_size(kind));
}

const char *crypto_sha256_hex(Text text) { return hash_hex(CRYPTO_SHA256, text); }
const char *crypto_md5_hex(Text text) { return hash_hex(CRYPTO_MD5, text); }

enum { HMAC_BLOCK = 64, HMAC_INNER = 0x36, HMAC_OUTER = 0x5c };

/* One of HMAC's two layers (RFC 2104): the hash of the key, masked, and the text. */
static void hmac_layer(const uint8_t key[HMAC_BLOCK], uint8_t mask, Text text, uint8_t out[CRYPTO_SHA256_SIZE]) {
    uint8_t masked[HMAC_BLOCK];
    for (int i = 0; i < HMAC_BLOCK; i++) masked[i] = (uint8_t)(key[i] ^ mask);
    Digest digest;
    digest_start(&digest, &digest_sha256);
    digest_add(&digest, masked, sizeof masked);
    digest_add(&digest, text.at, text.len);
    digest_end(&digest, out);
}

void crypto_hmac_sha256(Text key, Text message, uint8_t out[CRYPTO_SHA256_SIZE]) {
    uint8_t padded[HMAC_BLOCK] = {0}, inner[CRYPTO_SHA256_SIZE];
    if (key.len > HMAC_BLOCK) {
        crypto_hash(CRYPTO_SHA256, key, padded);
    } else if (key.len) {
        memcpy(padded, key.at, key.len);
    }
    hmac_layer(padded, HMAC_INNER, message, inner);
    hmac_layer(padded, HMAC_OUTER, text_span((const char *)inner, sizeof inner), out);
}

/* --- streams ------------------------------------------------------------------------------------------ */

struct CryptoHash {
    CryptoKind kind;
    EVP_MD_CTX *fast; /* NULL: `digest` does it */
    Digest digest;
};

static EVP_MD_CTX *start_fast(CryptoKind kind) {
    if (!LAZY_LOAD(lib, CRYPTO_SONAME, "libssl3", "hashing", NULL)) return NULL;
    const EVP_MD *algorithm = kind == CRYPTO_MD5 ? lib.EVP_md5() : kind == CRYPTO_SHA1 ? lib.EVP_sha1() : lib.EVP_sha256();
    EVP_MD_CTX *context = lib.EVP_MD_CTX_new();
    if (context && lib.EVP_DigestInit_ex(context, algorithm, NULL) == 1) return context;
    lib.EVP_MD_CTX_free(context); /* MD5 may be forbidden by the machine's policy */
    return NULL;
}

static void start_hash(CryptoHash *hash, CryptoKind kind) {
    hash->kind = kind;
    hash->fast = start_fast(kind);
    if (!hash->fast) digest_start(&hash->digest, digest_kinds[kind]);
}

CryptoHash *crypto_hash_new(CryptoKind kind) {
    CryptoHash *hash = gc_new(CryptoHash);
    start_hash(hash, kind);
    return hash;
}

void crypto_hash_add(CryptoHash *hash, Text piece) {
    if (hash->fast) {
        lib.EVP_DigestUpdate(hash->fast, piece.at, piece.len);
    } else {
        digest_add(&hash->digest, piece.at, piece.len);
    }
}

void crypto_hash_end(CryptoHash *hash, uint8_t *out) {
    if (!hash->fast) {
        if (out) digest_end(&hash->digest, out);
        return;
    }
    if (out) lib.EVP_DigestFinal_ex(hash->fast, out, NULL);
    lib.EVP_MD_CTX_free(hash->fast);
    hash->fast = NULL;
}

const char *crypto_hash_end_hex(CryptoHash *hash) {
    uint8_t out[CRYPTO_SIZE_MAX];
    crypto_hash_end(hash, out);
    return crypto_hex(out, crypto_size(hash->kind));
}

/* --- files -------------------------------------------------------------------------------------------- */

typedef struct FileHash {
    Wait wait;
    CryptoHash hash;
    uint64_t offset, length;
    int error;
    uint8_t out[CRYPTO_SIZE_MAX];
    char piece[256 << 10];
    char path[];
} FileHash;

static int hash_descriptor(FileHash *job, int fd) {
    uint64_t left = job->length ? job->length : UINT64_MAX;
    while (left > 0) {
        size_t want = left < sizeof job->piece ? (size_t)left : sizeof job->piece;
        ssize_t len = pread(fd, job->piece, want, (off_t)job->offset);
        if (len < 0 && errno == EINTR) continue;
        if (len < 0) return errno;
        if (len == 0) return 0;
        crypto_hash_add(&job->hash, text_span(job->piece, (size_t)len));
        job->offset += (uint64_t)len;
        left -= (uint64_t)len;
    }
    return 0;
}

static void hash_on_pool(void *data) {
    FileHash *job = data;
    int fd = open(job->path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    job->error = fd < 0 ? errno : hash_descriptor(job, fd);
    if (fd >= 0) close(fd);
}

static void end_file_hash(void *data) { wait_done(&((FileHash *)data)->wait); }

bool crypto_hash_file(Scheduler *sched, CryptoKind kind, const char *path, uint64_t offset, uint64_t length, uint8_t *out,
                      const char **error) {
    size_t size = strlen(path) + 1;
    FileHash *job = gc_pin_alloc(sizeof *job + size);
    memcpy(job->path, path, size);
    job->offset = offset;
    job->length = length;
    start_hash(&job->hash, kind); /* here: loading a library is not for the pool */
    wait_begin(&job->wait, sched);
    job->wait.shielded = true;
    loop_work(sched_loop(sched), hash_on_pool, end_file_hash, job);
    wait_for(&job->wait);
    bool good = job->error == 0;
    crypto_hash_end(&job->hash, good ? out : NULL);
    if (!good && error) *error = text_printf("cannot read %s: %s", path, strerror(job->error));
    gc_unpin(job);
    return good;
}

/* --- encodings ---------------------------------------------------------------------------------------- */

const char *crypto_hex(const void *bytes, size_t len) {
    static const char digits[] = "0123456789abcdef";
    const uint8_t *from = bytes;
    char *hex = gc_atomic(len * 2 + 1);
    for (size_t i = 0; i < len; i++) {
        hex[2 * i] = digits[from[i] >> 4];
        hex[2 * i + 1] = digits[from[i] & 15];
    }
    hex[len * 2] = '\0';
    return hex;
}

static int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool crypto_hex_decode(Text hex, Buf *out) {
    if (hex.len % 2) return false;
    buf_reserve(out, hex.len / 2);
    for (size_t i = 0; i < hex.len; i += 2) {
        int high = hex_digit(hex.at[i]), low = hex_digit(hex.at[i + 1]);
        if (high < 0 || low < 0) return false;
        buf_char(out, (char)(high << 4 | low));
    }
    return true;
}

static const char base64_digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const char *crypto_base64(const void *bytes, size_t len) {
    const uint8_t *from = bytes;
    char *text = gc_atomic((len + 2) / 3 * 4 + 1), *to = text;
    for (size_t i = 0; i < len; i += 3) {
        size_t left = len - i;
        uint32_t group = (uint32_t)from[i] << 16;
        if (left > 1) group |= (uint32_t)from[i + 1] << 8;
        if (left > 2) group |= from[i + 2];
        *to++ = base64_digits[group >> 18];
        *to++ = base64_digits[group >> 12 & 63];
        *to++ = left > 1 ? base64_digits[group >> 6 & 63] : '=';
        *to++ = left > 2 ? base64_digits[group & 63] : '=';
    }
    *to = '\0';
    return text;
}

static int base64_digit(char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    if (c == '+' || c == '-') return 62;
    return c == '/' || c == '_' ? 63 : -1;
}

bool crypto_base64_decode(Text base64, Buf *out) {
    uint32_t group = 0;
    size_t digits = 0, padding = 0;
    buf_reserve(out, base64.len / 4 * 3);
    for (size_t i = 0; i < base64.len; i++) {
        char c = base64.at[i];
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t') continue;
        if (c == '=') {
            padding++;
            continue;
        }
        int digit = base64_digit(c);
        if (digit < 0 || padding) return false;
        group = group << 6 | (uint32_t)digit;
        digits++;
        if (digits % 4 == 0) {
            char three[3] = {(char)(group >> 16), (char)(group >> 8), (char)group};
            buf_bytes(out, three, sizeof three);
            group = 0;
        }
    }
    if (digits % 4 == 2) buf_char(out, (char)(group >> 4));
    if (digits % 4 == 3) {
        buf_char(out, (char)(group >> 10));
        buf_char(out, (char)(group >> 2));
    }
    return digits % 4 != 1 && padding <= 2 && (padding == 0 || (digits + padding) % 4 == 0);
}

bool crypto_same(Text a, Text b) {
    if (a.len != b.len) return false;
    unsigned differences = 0;
    for (size_t i = 0; i < a.len; i++) differences |= (unsigned char)(a.at[i] ^ b.at[i]);
    return differences == 0;
}
