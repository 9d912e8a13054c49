/*
 * MD5 (RFC 1321) and SHA-1, SHA-256, SHA-384, SHA-512 (FIPS 180-4), each as a function over one block.
 */
#include "interp/text/digest.h"

#include "grammar/gc.h"

#include <math.h>
#include <strings.h>

typedef struct Hash {
    uint32_t w32[8];
    uint64_t w64[8];
} Hash;

static uint32_t left32(uint32_t x, unsigned n) { return x << n | x >> (32 - n); }
static uint32_t right32(uint32_t x, unsigned n) { return x >> n | x << (32 - n); }
static uint64_t right64(uint64_t x, unsigned n) { return x >> n | x << (64 - n); }

static uint64_t load(const uint8_t *at, int bytes, bool big) {
    uint64_t v = 0;
    for (int i = 0; i < bytes; i++) v = v << 8 | at[big ? i : bytes - 1 - i];
    return v;
}

static void md5_block(Hash *h, const uint8_t *block) {
    static const unsigned turns[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};
    uint32_t a = h->w32[0], b = h->w32[1], c = h->w32[2], d = h->w32[3];
    for (unsigned i = 0; i < 64; i++) {
        uint32_t f;
        unsigned word;
        switch (i / 16) {
        case 0: f = (b & c) | (~b & d), word = i; break;
        case 1: f = (d & b) | (~d & c), word = (5 * i + 1) % 16; break;
        case 2: f = b ^ c ^ d, word = (3 * i + 5) % 16; break;
        default: f = c ^ (b | ~d), word = 7 * i % 16; break;
        }
        uint32_t constant = (uint32_t)floor(fabs(sin((double)i + 1)) * 4294967296.0);
        uint32_t sum = a + f + constant + (uint32_t)load(block + word * 4, 4, false);
        a = d;
        d = c;
        c = b;
        b += left32(sum, turns[i / 16][i % 4]);
    }
    h->w32[0] += a, h->w32[1] += b, h->w32[2] += c, h->w32[3] += d;
}

static void sha1_block(Hash *h, const uint8_t *block) {
    uint32_t w[80], a = h->w32[0], b = h->w32[1], c = h->w32[2], d = h->w32[3], e = h->w32[4];
    for (int i = 0; i < 80; i++)
        w[i] = i < 16 ? (uint32_t)load(block + i * 4, 4, true) : left32(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    for (int i = 0; i < 80; i++) {
        uint32_t f = i < 20 ? (b & c) | (~b & d) : i < 40 ? b ^ c ^ d : i < 60 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
        uint32_t k = i < 20 ? 0x5A827999 : i < 40 ? 0x6ED9EBA1 : i < 60 ? 0x8F1BBCDC : 0xCA62C1D6;
        uint32_t sum = left32(a, 5) + f + e + k + w[i];
        e = d;
        d = c;
        c = left32(b, 30);
        b = a;
        a = sum;
    }
    h->w32[0] += a, h->w32[1] += b, h->w32[2] += c, h->w32[3] += d, h->w32[4] += e;
}

/* The first 80 primes' cube roots' fractions in 64 bits; SHA-256 uses the upper halves of the first 64. */
static const uint64_t sha2_constants[80] = {
    0x428a2f98d728ae22, 0x7137449123ef65cd, 0xb5c0fbcfec4d3b2f, 0xe9b5dba58189dbbc, 0x3956c25bf348b538, 0x59f111f1b605d019,
    0x923f82a4af194f9b, 0xab1c5ed5da6d8118, 0xd807aa98a3030242, 0x12835b0145706fbe, 0x243185be4ee4b28c, 0x550c7dc3d5ffb4e2,
    0x72be5d74f27b896f, 0x80deb1fe3b1696b1, 0x9bdc06a725c71235, 0xc19bf174cf692694, 0xe49b69c19ef14ad2, 0xefbe4786384f25e3,
    0x0fc19dc68b8cd5b5, 0x240ca1cc77ac9c65, 0x2de92c6f592b0275, 0x4a7484aa6ea6e483, 0x5cb0a9dcbd41fbd4, 0x76f988da831153b5,
    0x983e5152ee66dfab, 0xa831c66d2db43210, 0xb00327c898fb213f, 0xbf597fc7beef0ee4, 0xc6e00bf33da88fc2, 0xd5a79147930aa725,
    0x06ca6351e003826f, 0x142929670a0e6e70, 0x27b70a8546d22ffc, 0x2e1b21385c26c926, 0x4d2c6dfc5ac42aed, 0x53380d139d95b3df,
    0x650a73548baf63de, 0x766a0abb3c77b2a8, 0x81c2c92e47edaee6, 0x92722c851482353b, 0xa2bfe8a14cf10364, 0xa81a664bbc423001,
    0xc24b8b70d0f89791, 0xc76c51a30654be30, 0xd192e819d6ef5218, 0xd69906245565a910, 0xf40e35855771202a, 0x106aa07032bbd1b8,
    0x19a4c116b8d2d0c8, 0x1e376c085141ab53, 0x2748774cdf8eeb99, 0x34b0bcb5e19b48a8, 0x391c0cb3c5c95a63, 0x4ed8aa4ae3418acb,
    0x5b9cca4f7763e373, 0x682e6ff3d6b2b8a3, 0x748f82ee5defb2fc, 0x78a5636f43172f60, 0x84c87814a1f0ab72, 0x8cc702081a6439ec,
    0x90befffa23631e28, 0xa4506cebde82bde9, 0xbef9a3f7b2c67915, 0xc67178f2e372532b, 0xca273eceea26619c, 0xd186b8c721c0c207,
    0xeada7dd6cde0eb1e, 0xf57d4f7fee6ed178, 0x06f067aa72176fba, 0x0a637dc5a2c898a6, 0x113f9804bef90dae, 0x1b710b35131c471b,
    0x28db77f523047d84, 0x32caab7b40c72493, 0x3c9ebe0a15c9bebc, 0x431d67c49c100d4c, 0x4cc5d4becb3e42b6, 0x597f299cfc657e2a,
    0x5fcb6fab3ad6faec, 0x6c44198c4a475817};

static void sha256_block(Hash *h, const uint8_t *block) {
    uint32_t w[64], v[8];
    for (int i = 0; i < 64; i++) {
        if (i < 16) {
            w[i] = (uint32_t)load(block + i * 4, 4, true);
            continue;
        }
        uint32_t s0 = right32(w[i - 15], 7) ^ right32(w[i - 15], 18) ^ w[i - 15] >> 3;
        uint32_t s1 = right32(w[i - 2], 17) ^ right32(w[i - 2], 19) ^ w[i - 2] >> 10;
        w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    memcpy(v, h->w32, sizeof v);
    for (int i = 0; i < 64; i++) {
        uint32_t s1 = right32(v[4], 6) ^ right32(v[4], 11) ^ right32(v[4], 25), choose = (v[4] & v[5]) ^ (~v[4] & v[6]);
        uint32_t first = v[7] + s1 + choose + (uint32_t)(sha2_constants[i] >> 32) + w[i];
        uint32_t s0 = right32(v[0], 2) ^ right32(v[0], 13) ^ right32(v[0], 22), most = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]);
        memmove(v + 1, v, 7 * sizeof *v);
        v[4] += first;
        v[0] = first + s0 + most;
    }
    for (int i = 0; i < 8; i++) h->w32[i] += v[i];
}

static void sha512_block(Hash *h, const uint8_t *block) {
    uint64_t w[80], v[8];
    for (int i = 0; i < 80; i++) {
        if (i < 16) {
            w[i] = load(block + i * 8, 8, true);
            continue;
        }
        uint64_t s0 = right64(w[i - 15], 1) ^ right64(w[i - 15], 8) ^ w[i - 15] >> 7;
        uint64_t s1 = right64(w[i - 2], 19) ^ right64(w[i - 2], 61) ^ w[i - 2] >> 6;
        w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    memcpy(v, h->w64, sizeof v);
    for (int i = 0; i < 80; i++) {
        uint64_t s1 = right64(v[4], 14) ^ right64(v[4], 18) ^ right64(v[4], 41), choose = (v[4] & v[5]) ^ (~v[4] & v[6]);
        uint64_t first = v[7] + s1 + choose + sha2_constants[i] + w[i];
        uint64_t s0 = right64(v[0], 28) ^ right64(v[0], 34) ^ right64(v[0], 39), most = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]);
        memmove(v + 1, v, 7 * sizeof *v);
        v[4] += first;
        v[0] = first + s0 + most;
    }
    for (int i = 0; i < 8; i++) h->w64[i] += v[i];
}

static const struct {
    const char *name;
    const char *other;
    void (*block)(Hash *h, const uint8_t *block);
    size_t block_size, length;
    bool big_endian, wide;
    Hash start;
} digests[DIGEST_COUNT] = {
    [DIGEST_MD5] =
        {"MD5", "MD5", md5_block, 64, 16, false, false, {.w32 = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476}}},
    [DIGEST_SHA1] = {"SHA-1",
                     "SHA1",
                     sha1_block,
                     64,
                     20,
                     true,
                     false,
                     {.w32 = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0}}},
    [DIGEST_SHA256] = {"SHA-256",
                       "SHA256",
                       sha256_block,
                       64,
                       32,
                       true,
                       false,
                       {.w32 = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab,
                                0x5be0cd19}}},
    [DIGEST_SHA384] = {"SHA-384",
                       "SHA384",
                       sha512_block,
                       128,
                       48,
                       true,
                       true,
                       {.w64 = {0xcbbb9d5dc1059ed8, 0x629a292a367cd507, 0x9159015a3070dd17, 0x152fecd8f70e5939,
                                0x67332667ffc00b31, 0x8eb44a8768581511, 0xdb0c2e0d64f98fa7, 0x47b5481dbefa4fa4}}},
    [DIGEST_SHA512] = {"SHA-512",
                       "SHA512",
                       sha512_block,
                       128,
                       64,
                       true,
                       true,
                       {.w64 = {0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
                                0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179}}},
};

DigestId digest_named(Text name) {
    for (DigestId id = 0; id < DIGEST_COUNT; id++) {
        const char *names[] = {digests[id].name, digests[id].other};
        for (int i = 0; i < 2; i++)
            if (name.len == strlen(names[i]) && strncasecmp(name.at, names[i], name.len) == 0) return id;
    }
    return text_is(name, "SHA") ? DIGEST_SHA1 : DIGEST_COUNT;
}

const char *digest_name(DigestId id) { return digests[id].name; }
size_t digest_length(DigestId id) { return digests[id].length; }

size_t digest_of(DigestId id, Text t, uint8_t out[DIGEST_LONGEST]) {
    Hash h = digests[id].start;
    size_t size = digests[id].block_size, length_field = size / 8, at = 0;
    for (; t.len - at >= size; at += size) digests[id].block(&h, (const uint8_t *)t.at + at);
    uint8_t tail[256] = {0};
    size_t rest = t.len - at, padded = rest + 1 + length_field <= size ? size : 2 * size;
    if (rest) memcpy(tail, t.at + at, rest);
    tail[rest] = 0x80;
    uint64_t bits = (uint64_t)t.len * 8;
    for (size_t i = 0; i < 8; i++) tail[digests[id].big_endian ? padded - 1 - i : padded - 8 + i] = (uint8_t)(bits >> (8 * i));
    for (size_t i = 0; i < padded; i += size) digests[id].block(&h, tail + i);
    for (size_t i = 0; i < digests[id].length; i++) {
        size_t width = digests[id].wide ? 8 : 4, word = i / width, byte = i % width;
        uint64_t value = digests[id].wide ? h.w64[word] : h.w32[word];
        out[i] = (uint8_t)(value >> (8 * (digests[id].big_endian ? width - 1 - byte : byte)));
    }
    return digests[id].length;
}
