/*
 * Checksums of object bodies. The CRCs read eight bytes a step through tables (each entry: the CRC of one byte
 * followed by 0..7 zero bytes), one scheme for 32 and 64 bits; the hashes come from builtins/world/crypto.h.
 */
#include "builtins/aws/cloud_checksum.h"

#include <endian.h>
#include <strings.h>

#include "builtins/world/crypto.h"
#include "grammar/gc.h"

const ChecksumKind checksum_kinds[CHECKSUM_KINDS] = {
    {"CRC32", "x-amz-checksum-crc32", "ChecksumCRC32", 0xEDB88320u, 0xFFFFFFFFu, 4},
    {"CRC32C", "x-amz-checksum-crc32c", "ChecksumCRC32C", 0x82F63B78u, 0xFFFFFFFFu, 4},
    {"CRC64NVME", "x-amz-checksum-crc64nvme", "ChecksumCRC64NVME", 0x9A6C9329AC4BC9B5u, UINT64_MAX, 8},
    {"SHA1", "x-amz-checksum-sha1", "ChecksumSHA1", 0, 0, 20},
    {"SHA256", "x-amz-checksum-sha256", "ChecksumSHA256", 0, 0, 32},
};

struct Checksum {
    const ChecksumKind *kind;
    uint64_t crc;
    uint64_t (*table)[256];
    CryptoHash *hash;
};

const ChecksumKind *checksum_kind(Text name) {
    for (size_t i = 0; i < CHECKSUM_KINDS; i++) {
        const ChecksumKind *kind = &checksum_kinds[i];
        if ((name.len == strlen(kind->name) && strncasecmp(name.at, kind->name, name.len) == 0) ||
            (name.len == strlen(kind->header) && strncasecmp(name.at, kind->header, name.len) == 0))
            return kind;
    }
    return NULL;
}

static uint64_t (*make_table(uint64_t polynomial))[256] {
    uint64_t(*table)[256] = gc_atomic(8 * sizeof *table);
    for (unsigned byte = 0; byte < 256; byte++) {
        uint64_t crc = byte;
        for (int bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ (crc & 1 ? polynomial : 0);
        table[0][byte] = crc;
    }
    for (unsigned byte = 0; byte < 256; byte++)
        for (int zeros = 1; zeros < 8; zeros++)
            table[zeros][byte] = (table[zeros - 1][byte] >> 8) ^ table[0][table[zeros - 1][byte] & 255];
    return table;
}

Checksum *checksum_new(const ChecksumKind *kind) {
    Checksum *sum = gc_new(Checksum);
    sum->kind = kind;
    sum->crc = kind->ones;
    if (kind->polynomial)
        sum->table = make_table(kind->polynomial);
    else
        sum->hash = crypto_hash_new(kind->bytes == 20 ? CRYPTO_SHA1 : CRYPTO_SHA256);
    return sum;
}

void checksum_add(Checksum *sum, Text piece) {
    if (!sum->table) {
        crypto_hash_add(sum->hash, piece);
        return;
    }
    uint64_t crc = sum->crc;
    const char *at = piece.at, *end = piece.at + piece.len;
    for (; end - at >= 8; at += 8) {
        uint64_t word;
        memcpy(&word, at, 8);
        word = le64toh(word) ^ crc;
        crc = 0;
        for (int i = 0; i < 8; i++) crc ^= sum->table[7 - i][(word >> (8 * i)) & 255];
    }
    for (; at < end; at++) crc = (crc >> 8) ^ sum->table[0][(crc ^ (unsigned char)*at) & 255];
    sum->crc = crc;
}

Text checksum_end(Checksum *sum) {
    uint8_t bytes[64];
    if (sum->table) {
        uint64_t crc = sum->crc ^ sum->kind->ones;
        for (int i = 0; i < sum->kind->bytes; i++) bytes[i] = (uint8_t)(crc >> (8 * (sum->kind->bytes - 1 - i)));
    } else {
        crypto_hash_end(sum->hash, bytes);
    }
    return text_of(crypto_base64(bytes, (size_t)sum->kind->bytes));
}
