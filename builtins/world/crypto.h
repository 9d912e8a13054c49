/*
 * Hashes and the encodings that go with them. Hashing needs no library: libcrypto is used for streams, because it is
 * several times faster, when it is there. Random bytes come from World.random.
 */
#ifndef SLUICE_BUILTINS_WORLD_CRYPTO_H
#define SLUICE_BUILTINS_WORLD_CRYPTO_H

#include "interp/fiber.h"

typedef enum CryptoKind { CRYPTO_MD5, CRYPTO_SHA1, CRYPTO_SHA256 } CryptoKind;

enum { CRYPTO_MD5_SIZE = 16, CRYPTO_SHA1_SIZE = 20, CRYPTO_SHA256_SIZE = 32, CRYPTO_SIZE_MAX = 32 };

/* Bytes in a hash of this kind. */
size_t crypto_size(CryptoKind kind);

/* --- one text */
void crypto_hash(CryptoKind kind, Text text, uint8_t *out);
const char *crypto_sha256_hex(Text text);
const char *crypto_md5_hex(Text text);
void crypto_hmac_sha256(Text key, Text message, uint8_t out[CRYPTO_SHA256_SIZE]);

/* --- a stream, piece by piece. Each is finished by exactly one of the two end functions; `out` NULL drops it. */
typedef struct CryptoHash CryptoHash;
CryptoHash *crypto_hash_new(CryptoKind kind);
void crypto_hash_add(CryptoHash *hash, Text piece);
void crypto_hash_end(CryptoHash *hash, uint8_t *out);
const char *crypto_hash_end_hex(CryptoHash *hash);

/* --- a file, or `length` bytes of it from `offset` (length 0: to its end), on the thread pool; suspends the fiber. False
 * with a sentence in *error. */
bool crypto_hash_file(Scheduler *sched, CryptoKind kind, const char *path, uint64_t offset, uint64_t length, uint8_t *out,
                      const char **error);

/* --- encodings; results are collected and end in NUL. */
const char *crypto_hex(const void *bytes, size_t len);
bool crypto_hex_decode(Text hex, Buf *out);
const char *crypto_base64(const void *bytes, size_t len);
/* Standard or URL-safe alphabet, white space skipped, padding optional; false for anything else. */
bool crypto_base64_decode(Text base64, Buf *out);

/* Compares secrets without telling by its time where they differ. */
bool crypto_same(Text a, Text b);

#endif
