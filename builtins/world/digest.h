/*
 * MD5, SHA-1 (RFC 1321, RFC 3174) and SHA-256 (FIPS 180-4) in plain C: for short texts, and wherever loading a library
 * for one hash would take longer than the hash. Only builtins/world/crypto.c uses this.
 */
#ifndef SLUICE_BUILTINS_WORLD_DIGEST_H
#define SLUICE_BUILTINS_WORLD_DIGEST_H

#include <stddef.h>
#include <stdint.h>

typedef struct Digest Digest;

typedef struct DigestKind {
    void (*block)(uint32_t *state, const uint8_t *block);
    uint32_t start[8];
    unsigned words; /* of the result, each four bytes */
    int big_endian;
} DigestKind;

extern const DigestKind digest_md5, digest_sha1, digest_sha256;

struct Digest {
    const DigestKind *kind;
    uint32_t state[8];
    uint64_t length;
    uint8_t pending[64];
};

void digest_start(Digest *digest, const DigestKind *kind);
void digest_add(Digest *digest, const void *bytes, size_t len);
/* Writes 4 * kind->words bytes. */
void digest_end(Digest *digest, uint8_t *out);

#endif
