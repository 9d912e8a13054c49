/* Message digests, for scripts' java.security.MessageDigest. */
#ifndef SLUICE_INTERP_DIGEST_H
#define SLUICE_INTERP_DIGEST_H

#include "grammar/text.h"

typedef enum DigestId { DIGEST_MD5, DIGEST_SHA1, DIGEST_SHA256, DIGEST_SHA384, DIGEST_SHA512, DIGEST_COUNT } DigestId;
enum { DIGEST_LONGEST = 64 };

/* By Java's name ("SHA-256", "sha1" ...); DIGEST_COUNT when unknown. */
DigestId digest_named(Text name);
const char *digest_name(DigestId id);
size_t digest_length(DigestId id);
/* Writes the digest of the whole text; its length. */
size_t digest_of(DigestId id, Text bytes, uint8_t out[DIGEST_LONGEST]);

#endif
