/*
 * The body of one call: taken apart when it comes "aws-chunked", counted, hashed and checked on its way into memory
 * or a temporary file. Included by builtins/aws/cloud*.c only.
 */
#ifndef SLUICE_BUILTINS_AWS_CLOUD_BODY_H
#define SLUICE_BUILTINS_AWS_CLOUD_BODY_H

#include "builtins/aws/cloud_checksum.h"
#include "builtins/aws/cloud_inside.h"
#include "builtins/world/crypto.h"

typedef enum ChunkState { CHUNK_NONE, CHUNK_SIZE, CHUNK_DATA, CHUNK_AFTER_DATA, CHUNK_TRAILER, CHUNK_DONE } ChunkState;

typedef struct CallBody {
    /* set by the service's route() */
    bool to_file;
    bool sums_object; /* a checksum among the headers is not the body's (CompleteMultipartUpload) */
    uint64_t limit;

    /* what came */
    Buf memory;
    const char *path; /* of the temporary file; unlinked when the call is over, unless taken (set to NULL) */
    uint64_t size;
    uint8_t md5[16]; /* of bodies that went to a file */
    Text sha256;     /* hex */
    const ChecksumKind *checksum_kind;
    Text checksum; /* base64, verified */

    /* under way */
    int fd;
    bool discard;
    const char *error_code, *error;
    CryptoHash *sha, *md5_sum;
    Checksum *sum;
    Text expected_checksum;
    /* aws-chunked */
    ChunkState state;
    bool chunks_signed, has_trailer;
    uint64_t chunk_left, declared;
    Buf line;
    Buf trailer;
    Text previous_signature, chunk_signature, trailer_signature;
    CryptoHash *chunk_sha;
} CallBody;

void cloud_body_begin(CloudCall *call);
void cloud_body_add(CloudCall *call, Text piece);
/* False: the body is wrong, and the call has been answered. */
bool cloud_body_end(CloudCall *call);
/* Closes and removes what was not taken. */
void cloud_body_drop(CloudCall *call);
/* A new file in the cloud's folder for temporary ones: an open descriptor, or -1. */
int cloud_temp_file(Cloud *cloud, const char **path);

#endif
