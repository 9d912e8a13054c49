/*
 * Buckets and objects as plain files. A key keeps its own path wherever that is a sound file name, so that people
 * can read the folder; what is not ('.', '..', empty or over-long parts, control characters, '%') is escaped with
 * '%', so that no key leaves its bucket and no two keys meet. Included by builtins/aws/cloud*.c only.
 */
#ifndef SLUICE_BUILTINS_AWS_CLOUD_STORE_H
#define SLUICE_BUILTINS_AWS_CLOUD_STORE_H

#include "builtins/aws/cloud_inside.h"
#include "builtins/world/crypto.h"

typedef struct StoredObject {
    const char *path; /* of its bytes */
    uint64_t size;
    int64_t modified_ms;
    Text etag;        /* without quotes */
    const Json *meta; /* "headers", "user", "checksum", "checksumType", "tags", "parts"; never NULL */
} StoredObject;

/* A key's path inside its bucket's folder, and back (false: no key is stored under this name). */
const char *store_encode_key(Text key);
bool store_decode_path(Text path, Buf *key);

bool store_valid_bucket(Text name);
bool store_bucket_exists(Cloud *cloud, Text bucket);
bool store_bucket_create(Cloud *cloud, Text bucket, const char **error);
/* 1: deleted, 0: not empty, -1: *error. */
int store_bucket_delete(Cloud *cloud, Text bucket, const char **error);
int64_t store_bucket_created_ms(Cloud *cloud, Text bucket);
/* Sorted names. */
void store_buckets(Cloud *cloud, const char ***names, size_t *count);

bool store_get(Cloud *cloud, Text bucket, Text key, StoredObject *out);
/* Moves the file at temp_path in; `meta` gets "etag" and what store_get needs to trust it. */
bool store_put(Cloud *cloud, Text bucket, Text key, const char *temp_path, Text etag, Json *meta, const char **error);
bool store_set_meta(Cloud *cloud, Text bucket, Text key, const StoredObject *object, Json *meta, const char **error);
void store_delete(Cloud *cloud, Text bucket, Text key);

/* All keys that start with `prefix`, sorted bytewise. */
void store_keys(Cloud *cloud, Text bucket, Text prefix, Text **keys, size_t *count);

/* --- small files, used by all parts */
bool store_write(const char *path, Text bytes, const char **error); /* atomic; makes parent folders */
bool store_read(const char *path, Buf *out);
Json *store_read_json(const char *path); /* NULL when absent or damaged */
bool store_write_json(const char *path, const Json *json, const char **error);
bool store_make_dirs(const char *path);
void store_remove_tree(const char *path);
/* Sorted names without "." and ".."; none when the folder is absent. */
void store_list_dir(const char *path, const char ***names, size_t *count);
/* The file's size, and its hash into `out`; of nothing when it cannot be read. */
uint64_t store_hash_file(CryptoKind kind, const char *path, uint8_t *out);
Text store_md5(const char *path); /* hex */
/* Appends `from`'s bytes [offset, offset + length) to the descriptor. */
bool store_append_file(int fd, const char *from, uint64_t offset, uint64_t length, const char **error);

#endif
