/*
 * The checksums S3 clients send along with objects (x-amz-checksum-*): CRC-32, CRC-32C, CRC-64/NVME, SHA-1 and
 * SHA-256, as base64 of their big-endian bytes. Facts: "Checking object integrity" in the S3 user guide; the CRCs'
 * parameters as in the catalogue of parametrised CRC algorithms.
 */
#ifndef SLUICE_BUILTINS_AWS_CLOUD_CHECKSUM_H
#define SLUICE_BUILTINS_AWS_CLOUD_CHECKSUM_H

#include "grammar/text.h"

typedef struct ChecksumKind {
    const char *name;    /* "CRC32" */
    const char *header;  /* "x-amz-checksum-crc32" */
    const char *element; /* "ChecksumCRC32" in XML */
    uint64_t polynomial; /* reflected; 0: a hash */
    uint64_t ones;       /* all bits of the CRC's width */
    int bytes;
} ChecksumKind;

#define CHECKSUM_KINDS 5
extern const ChecksumKind checksum_kinds[CHECKSUM_KINDS];

/* By name ("CRC32") or by header, whatever the case; NULL when there is none such. */
const ChecksumKind *checksum_kind(Text name_or_header);

typedef struct Checksum Checksum;
Checksum *checksum_new(const ChecksumKind *kind);
void checksum_add(Checksum *sum, Text piece);
/* Base64; ends the sum. */
Text checksum_end(Checksum *sum);

#endif
