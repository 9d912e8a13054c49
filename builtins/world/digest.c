/*
 * MD5, SHA-1 and SHA-256: three block functions under one frame that cuts the input into blocks and pads the last.
 */
#include "builtins/world/digest.h"

#include <string.h>

enum { BLOCK = 64, LENGTH_AT = 56 };

static uint32_t rotate_left(uint32_t x, unsigned by) { return x << by | x >> (32 - by); }
static uint32_t rotate_right(uint32_t x, unsigned by) { return x >> by | x << (32 - by); }

static uint32_t load_big(const uint8_t *at) {
    return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

static uint32_t load_little(const uint8_t *at) {
    return (uint32_t)at[3] << 24 | (uint32_t)at[2] << 16 | (uint32_t)at[1] << 8 | at[0];
}

/* --- MD5 ---------------------------------------------------------------------------------------------- */

/* floor(2^32 * |sin(i + 1)|) */
static const uint32_t md5_sines[BLOCK] = {
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
    0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
    0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
    0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
    0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
    0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
    0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
    0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391,
};

static void md5_block(uint32_t *state, const uint8_t *block) {
    static const unsigned turns[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
    for (unsigned i = 0; i < BLOCK; i++) {
        uint32_t mixed;
        unsigned word;
        switch (i / 16) {
        case 0: mixed = (b & c) | (~b & d), word = i; break;
        case 1: mixed = (d & b) | (~d & c), word = (5 * i + 1) % 16; break;
        case 2: mixed = b ^ c ^ d, word = (3 * i + 5) % 16; break;
        default: mixed = c ^ (b | ~d), word = (7 * i) % 16; break;
        }
        uint32_t sum = a + mixed + md5_sines[i] + load_little(block + (size_t)word * 4);
        a = d;
        d = c;
        c = b;
        b += rotate_left(sum, turns[i / 16][i % 4]);
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
}

const DigestKind digest_md5 = {md5_block, {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476}, 4, 0};

/* --- SHA-1 -------------------------------------------------------------------------------------------- */

static void sha1_block(uint32_t *state, const uint8_t *block) {
    uint32_t w[80];
    for (unsigned i = 0; i < 16; i++) w[i] = load_big(block + (size_t)i * 4);
    for (unsigned i = 16; i < 80; i++) w[i] = rotate_left(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3], e = state[4];
    for (unsigned i = 0; i < 80; i++) {
        uint32_t mixed, constant;
        switch (i / 20) {
        case 0: mixed = (b & c) | (~b & d), constant = 0x5a827999; break;
        case 1: mixed = b ^ c ^ d, constant = 0x6ed9eba1; break;
        case 2: mixed = (b & c) | (b & d) | (c & d), constant = 0x8f1bbcdc; break;
        default: mixed = b ^ c ^ d, constant = 0xca62c1d6; break;
        }
        uint32_t sum = rotate_left(a, 5) + mixed + e + constant + w[i];
        e = d;
        d = c;
        c = rotate_left(b, 30);
        b = a;
        a = sum;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
}

const DigestKind digest_sha1 = {sha1_block, {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0}, 5, 1};

/* --- SHA-256 ------------------------------------------------------------------------------------------ */

/* The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
static const uint32_t sha256_roots[BLOCK] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static void sha256_schedule(uint32_t *w, const uint8_t *block) {
    for (unsigned i = 0; i < 16; i++) w[i] = load_big(block + (size_t)i * 4);
    for (unsigned i = 16; i < BLOCK; i++) {
        uint32_t low = rotate_right(w[i - 15], 7) ^ rotate_right(w[i - 15], 18) ^ w[i - 15] >> 3;
        uint32_t high = rotate_right(w[i - 2], 17) ^ rotate_right(w[i - 2], 19) ^ w[i - 2] >> 10;
        w[i] = w[i - 16] + low + w[i - 7] + high;
    }
}

static void sha256_block(uint32_t *state, const uint8_t *block) {
    uint32_t w[BLOCK], s[8];
    sha256_schedule(w, block);
    memcpy(s, state, sizeof s);
    for (unsigned i = 0; i < BLOCK; i++) {
        uint32_t high = rotate_right(s[4], 6) ^ rotate_right(s[4], 11) ^ rotate_right(s[4], 25);
        uint32_t choice = (s[4] & s[5]) ^ (~s[4] & s[6]);
        uint32_t first = s[7] + high + choice + sha256_roots[i] + w[i];
        uint32_t low = rotate_right(s[0], 2) ^ rotate_right(s[0], 13) ^ rotate_right(s[0], 22);
        uint32_t majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]);
        memmove(s + 1, s, 7 * sizeof *s);
        s[4] += first;
        s[0] = first + low + majority;
    }
    for (unsigned i = 0; i < 8; i++) state[i] += s[i];
}

const DigestKind digest_sha256 = {
    sha256_block,
    {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19},
    8,
    1,
};

/* --- the frame ---------------------------------------------------------------------------------------- */

void digest_start(Digest *digest, const DigestKind *kind) {
    digest->kind = kind;
    digest->length = 0;
    memcpy(digest->state, kind->start, sizeof digest->state);
}

void digest_add(Digest *digest, const void *bytes, size_t len) {
    const uint8_t *at = bytes;
    size_t filled = (size_t)(digest->length % BLOCK);
    digest->length += len;
    if (filled > 0) {
        size_t take = len < BLOCK - filled ? len : BLOCK - filled;
        if (take) memcpy(digest->pending + filled, at, take);
        at += take;
        len -= take;
        if (filled + take < BLOCK) return;
        digest->kind->block(digest->state, digest->pending);
    }
    for (; len >= BLOCK; at += BLOCK, len -= BLOCK) digest->kind->block(digest->state, at);
    if (len) memcpy(digest->pending, at, len);
}

void digest_end(Digest *digest, uint8_t *out) {
    static const uint8_t padding[BLOCK] = {0x80};
    uint64_t bits = digest->length * 8;
    size_t filled = (size_t)(digest->length % BLOCK);
    uint8_t length[8];
    for (unsigned i = 0; i < 8; i++) length[i] = (uint8_t)(bits >> 8 * (digest->kind->big_endian ? 7 - i : i));
    digest_add(digest, padding, filled < LENGTH_AT ? LENGTH_AT - filled : BLOCK + LENGTH_AT - filled);
    digest_add(digest, length, sizeof length);
    for (unsigned i = 0; i < digest->kind->words * 4; i++) {
        unsigned shift = 8 * (digest->kind->big_endian ? 3 - i % 4 : i % 4);
        out[i] = (uint8_t)(digest->state[i / 4] >> shift);
    }
}
