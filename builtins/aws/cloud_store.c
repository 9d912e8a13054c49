/*
 * Buckets and objects as plain files. An object is its file and, beside it under meta/, what the file system cannot
 * hold. The two are written one after the other; so that a crash between them shows either the old object or the
 * new one, the metadata names the size and time of the file it speaks of, and keeps the previous version's entry.
 */
#include "builtins/aws/cloud_store.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "builtins/world/crypto.h"
#include "grammar/gc.h"

/* File names may have 255 bytes; longer parts of a key are split at this length, "%+" marking the joint. */
#define PART_MAX 200u
/* The name of an object whose key is also the folder of other keys. */
#define BESIDE_FOLDER "%f"
#define META_SUFFIX "%.json"

/* --- names -------------------------------------------------------------------------------------------- */

static bool is_plain(char c) { return (unsigned char)c >= 0x20 && c != 0x7f && c != '%' && c != '/'; }

/* One part between slashes. An empty one is "%"; dots alone would mean a folder to the file system. */
static void encode_part(Buf *out, Text part) {
    bool dots = text_is(part, ".") || text_is(part, "..");
    if (!part.len) buf_char(out, '%');
    size_t start = out->len;
    for (size_t i = 0; i < part.len; i++) {
        bool inside_character = ((unsigned char)part.at[i] & 0xC0) == 0x80;
        if (out->len - start >= PART_MAX && !inside_character) {
            buf_z(out, "%+/");
            start = out->len;
        }
        if (is_plain(part.at[i]) && !dots)
            buf_char(out, part.at[i]);
        else
            buf_printf(out, "%%%02X", (unsigned)(unsigned char)part.at[i]);
    }
}

const char *store_encode_key(Text key) {
    Buf out = {0};
    size_t from = 0;
    for (size_t i = 0; i <= key.len; i++) {
        if (i < key.len && key.at[i] != '/') continue;
        if (from) buf_char(&out, '/');
        encode_part(&out, text_span(key.at + from, i - from));
        from = i + 1;
    }
    return text_z(buf_as_text(&out));
}

static int upper_hex(char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1; }

/* "%" alone as a whole part is the empty one; "%+" joins; "%f" ends a name beside a folder; "%XX" is a byte. */
bool store_decode_path(Text path, Buf *key) {
    for (size_t i = 0; i < path.len; i++) {
        if (path.at[i] != '%') {
            buf_char(key, path.at[i]);
            continue;
        }
        size_t left = path.len - i - 1;
        bool part_starts = i == 0 || path.at[i - 1] == '/', part_ends = left == 0 || path.at[i + 1] == '/';
        if (part_starts && part_ends) continue;
        if (part_starts && left == 2 && path.at[i + 1] == '%' && path.at[i + 2] == 'f') return true;
        if (left >= 2 && path.at[i + 1] == '+' && path.at[i + 2] == '/') {
            i += 2;
        } else if (left == 1 && path.at[i + 1] == 'f') {
            return true;
        } else {
            int high = left >= 2 ? upper_hex(path.at[i + 1]) : -1, low = left >= 2 ? upper_hex(path.at[i + 2]) : -1;
            if (high < 0 || low < 0) return false;
            buf_char(key, (char)(high * 16 + low));
            i += 2;
        }
    }
    return true;
}

static const char *bucket_path(Cloud *cloud, Text bucket) {
    return text_printf("%s/buckets/%.*s", cloud->folder, TEXT_FMT(bucket));
}

static const char *meta_path(Cloud *cloud, Text bucket, const char *encoded) {
    return text_printf("%s/meta/%.*s/%s%s", cloud->folder, TEXT_FMT(bucket), encoded, META_SUFFIX);
}

static const char *bucket_meta_path(Cloud *cloud, Text bucket) {
    return text_printf("%s/meta/%.*s/%%bucket.json", cloud->folder, TEXT_FMT(bucket));
}

/* --- small files -------------------------------------------------------------------------------------- */

bool store_make_dirs(const char *path) {
    char *walk = gc_strdup(path);
    for (char *at = walk + 1;; at++) {
        if (*at && *at != '/') continue;
        char kept = *at;
        *at = '\0';
        if (mkdir(walk, 0755) < 0 && errno != EEXIST) return false;
        *at = kept;
        if (!kept) return true;
    }
}

static bool make_parent(const char *path) {
    const char *slash = strrchr(path, '/');
    return store_make_dirs(gc_strndup(path, (size_t)(slash - path)));
}

bool store_write(const char *path, Text bytes, const char **error) {
    char *partial = text_printf("%s%%part", path);
    int fd = make_parent(path) ? open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644) : -1;
    bool ok = fd >= 0;
    while (ok && bytes.len) {
        ssize_t done = write(fd, bytes.at, bytes.len);
        if (done < 0 && errno == EINTR) continue;
        ok = done >= 0;
        if (ok) bytes = text_span(bytes.at + done, bytes.len - (size_t)done);
    }
    ok = ok && rename(partial, path) == 0;
    if (!ok) *error = text_printf("%s cannot be written: %s", path, strerror(errno));
    if (fd >= 0) close(fd);
    return ok;
}

bool store_read(const char *path, Buf *out) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    char *block = gc_atomic(65536);
    ssize_t got;
    while ((got = read(fd, block, 65536)) != 0) {
        if (got > 0)
            buf_bytes(out, block, (size_t)got);
        else if (errno != EINTR)
            break;
    }
    close(fd);
    return got == 0;
}

Json *store_read_json(const char *path) {
    Buf text = {0};
    return store_read(path, &text) ? jsn_parse(buf_as_text(&text), NULL) : NULL;
}

bool store_write_json(const char *path, const Json *json, const char **error) {
    Buf text = {0};
    jsn_write(&text, json, 2);
    buf_char(&text, '\n');
    return store_write(path, buf_as_text(&text), error);
}

static int compare_names(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

void store_list_dir(const char *path, const char ***names, size_t *count) {
    size_t cap = 0;
    *names = NULL;
    *count = 0;
    DIR *dir = opendir(path);
    struct dirent *entry;
    while (dir && (entry = readdir(dir))) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
        if (*count == cap) {
            const char **grown = gc_new_array(const char *, cap = cap ? cap * 2 : 32);
            if (*count) memcpy(grown, *names, *count * sizeof *grown);
            *names = grown;
        }
        (*names)[(*count)++] = gc_strdup(entry->d_name);
    }
    if (dir) closedir(dir);
    if (*count) qsort(*names, *count, sizeof **names, compare_names);
}

void store_remove_tree(const char *path) {
    struct stat st;
    if (lstat(path, &st) < 0) return;
    if (!S_ISDIR(st.st_mode)) {
        unlink(path);
        return;
    }
    const char **names;
    size_t count;
    chmod(path, 0700); /* unpacked code may have made its folders read-only */
    store_list_dir(path, &names, &count);
    for (size_t i = 0; i < count; i++) store_remove_tree(text_printf("%s/%s", path, names[i]));
    rmdir(path);
}

bool store_append_file(int fd, const char *from, uint64_t offset, uint64_t length, const char **error) {
    int in = open(from, O_RDONLY | O_CLOEXEC);
    loff_t at = (loff_t)offset;
    bool ok = in >= 0;
    char *block = NULL;
    while (ok && length) {
        ssize_t done = block ? -1 : copy_file_range(in, &at, fd, NULL, length, 0);
        if (done < 0) { /* across file systems the kernel may refuse: by hand */
            if (!block) block = gc_atomic(65536);
            ssize_t got = pread(in, block, length < 65536 ? length : 65536, at);
            done = got > 0 ? write(fd, block, (size_t)got) : got;
            if (done > 0) at += done;
        }
        ok = done > 0;
        if (ok) length -= (uint64_t)done;
    }
    if (!ok) *error = text_printf("%s cannot be copied: %s", from, errno ? strerror(errno) : "it is too short");
    if (in >= 0) close(in);
    return ok;
}

uint64_t store_hash_file(CryptoKind kind, const char *path, uint8_t *out) {
    CryptoHash *hash = crypto_hash_new(kind);
    char *block = gc_atomic(65536);
    uint64_t size = 0;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t got;
    for (; fd >= 0 && (got = read(fd, block, 65536)) > 0; size += (uint64_t)got)
        crypto_hash_add(hash, text_span(block, (size_t)got));
    if (fd >= 0) close(fd);
    crypto_hash_end(hash, out);
    return size;
}

Text store_md5(const char *path) {
    uint8_t md5[CRYPTO_MD5_SIZE];
    store_hash_file(CRYPTO_MD5, path, md5);
    return text_of(crypto_hex(md5, sizeof md5));
}

/* --- buckets ------------------------------------------------------------------------------------------ */

bool store_valid_bucket(Text name) {
    if (name.len < 3 || name.len > 63) return false;
    for (size_t i = 0; i < name.len; i++) {
        char c = name.at[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        bool edge = i == 0 || i + 1 == name.len;
        if (!letter && (edge || (c != '-' && c != '.'))) return false;
        if (c == '.' && name.at[i - 1] == '.') return false;
    }
    return true;
}

bool store_bucket_exists(Cloud *cloud, Text bucket) {
    struct stat st;
    return store_valid_bucket(bucket) && stat(bucket_path(cloud, bucket), &st) == 0 && S_ISDIR(st.st_mode);
}

bool store_bucket_create(Cloud *cloud, Text bucket, const char **error) {
    Json *meta = jsn_put_int(jsn_object(), "created", cloud_now(cloud));
    if (!store_write_json(bucket_meta_path(cloud, bucket), meta, error)) return false;
    if (store_make_dirs(bucket_path(cloud, bucket))) return true;
    *error = text_printf("The bucket's folder cannot be made: %s", strerror(errno));
    return false;
}

int64_t store_bucket_created_ms(Cloud *cloud, Text bucket) {
    struct stat st;
    int64_t created = jsn_get_int(store_read_json(bucket_meta_path(cloud, bucket)), "created", 0);
    if (!created && stat(bucket_path(cloud, bucket), &st) == 0) created = (int64_t)st.st_mtime * 1000;
    return created;
}

int store_bucket_delete(Cloud *cloud, Text bucket, const char **error) {
    if (rmdir(bucket_path(cloud, bucket)) == 0) {
        store_remove_tree(text_printf("%s/meta/%.*s", cloud->folder, TEXT_FMT(bucket)));
        store_remove_tree(text_printf("%s/uploads/%.*s", cloud->folder, TEXT_FMT(bucket)));
        return 1;
    }
    if (errno == ENOTEMPTY || errno == EEXIST) return 0;
    *error = text_printf("The bucket's folder cannot be removed: %s", strerror(errno));
    return -1;
}

void store_buckets(Cloud *cloud, const char ***names, size_t *count) {
    size_t kept = 0;
    store_list_dir(text_printf("%s/buckets", cloud->folder), names, count);
    for (size_t i = 0; i < *count; i++)
        if (store_bucket_exists(cloud, text_of((*names)[i]))) (*names)[kept++] = (*names)[i];
    *count = kept;
}

/* --- objects ------------------------------------------------------------------------------------------ */

static int64_t mtime_ns(const struct stat *st) {
    return (int64_t)st->st_mtim.tv_sec * 1000000000 + st->st_mtim.tv_nsec;
}

/* The object's file: under its own name, or beside the folder of that name. */
static const char *find_file(Cloud *cloud, Text bucket, const char *encoded, struct stat *st) {
    const char *path = text_printf("%s/%s", bucket_path(cloud, bucket), encoded);
    if (stat(path, st) == 0 && S_ISREG(st->st_mode)) return path;
    path = text_printf("%s%s", path, BESIDE_FOLDER);
    return stat(path, st) == 0 && S_ISREG(st->st_mode) ? path : NULL;
}

/* The entry that speaks of this very file: by size and time, or, when times were lost in a copy, by content. */
static const Json *matching_meta(const Json *meta, const char *path, const struct stat *st, Text *md5) {
    const Json *candidates[2] = {meta, jsn_get(meta, "before")};
    for (int i = 0; i < 2; i++)
        if (jsn_get_int(candidates[i], "size", -1) == (int64_t)st->st_size &&
            jsn_get_int(candidates[i], "mtime_ns", -1) == mtime_ns(st))
            return candidates[i];
    *md5 = store_md5(path);
    for (int i = 0; i < 2; i++)
        if (text_eq(jsn_get_text(candidates[i], "etag"), *md5)) return candidates[i];
    return NULL;
}

bool store_get(Cloud *cloud, Text bucket, Text key, StoredObject *out) {
    struct stat st;
    const char *encoded = store_encode_key(key), *path = find_file(cloud, bucket, encoded, &st);
    if (!path) return false;
    Text md5 = {0};
    const Json *meta = matching_meta(store_read_json(meta_path(cloud, bucket, encoded)), path, &st, &md5);
    *out = (StoredObject){.path = path,
                          .size = (uint64_t)st.st_size,
                          .modified_ms = mtime_ns(&st) / 1000000,
                          .etag = meta ? jsn_get_text(meta, "etag") : md5,
                          .meta = meta ? meta : jsn_object()};
    return true;
}

/* An object in the way of a folder steps aside; that is one rename for each part of the path at most. */
static bool clear_way(const char *base, const char *encoded) {
    for (const char *at = encoded; (at = strchr(at, '/')) != NULL; at++) {
        struct stat st;
        const char *folder = text_printf("%s/%.*s", base, (int)(at - encoded), encoded);
        if (lstat(folder, &st) == 0 && !S_ISDIR(st.st_mode) &&
            rename(folder, text_printf("%s%s", folder, BESIDE_FOLDER)) < 0)
            return false;
        if (mkdir(folder, 0755) < 0 && errno != EEXIST) return false;
    }
    return true;
}

static bool write_meta(Cloud *cloud, Text bucket, const char *encoded, const struct stat *st, Text etag, Json *meta,
                       const char **error) {
    const char *path = meta_path(cloud, bucket, encoded);
    Json *before = store_read_json(path);
    if (before) jsn_remove(before, "before");
    jsn_put_text(meta, "etag", etag);
    jsn_put_int(meta, "size", (int64_t)st->st_size);
    jsn_put_int(meta, "mtime_ns", mtime_ns(st));
    jsn_put(meta, "before", before);
    return store_write_json(path, meta, error);
}

bool store_put(Cloud *cloud, Text bucket, Text key, const char *temp_path, Text etag, Json *meta, const char **error) {
    struct stat st, there;
    const char *encoded = store_encode_key(key), *base = bucket_path(cloud, bucket);
    if (stat(temp_path, &st) < 0 || !clear_way(base, encoded)) {
        *error = text_printf("The object cannot be stored: %s", strerror(errno));
        return false;
    }
    if (!write_meta(cloud, bucket, encoded, &st, etag, meta, error)) return false;
    const char *path = text_printf("%s/%s", base, encoded), *beside = text_printf("%s%s", path, BESIDE_FOLDER);
    bool folder = stat(path, &there) == 0 && S_ISDIR(there.st_mode);
    if (rename(temp_path, folder ? beside : path) < 0) {
        *error = text_printf("The object cannot be stored: %s", strerror(errno));
        return false;
    }
    if (!folder) unlink(beside); /* its folder has gone meanwhile: the plain name holds now */
    return true;
}

bool store_set_meta(Cloud *cloud, Text bucket, Text key, const StoredObject *object, Json *meta, const char **error) {
    struct stat st;
    if (stat(object->path, &st) < 0) return false;
    return write_meta(cloud, bucket, store_encode_key(key), &st, object->etag, meta, error);
}

/* Removes folders that became empty, up to the bucket's own. */
static void prune(const char *base, const char *path) {
    char *walk = gc_strdup(path);
    for (char *slash; (slash = strrchr(walk, '/')) && (size_t)(slash - walk) > strlen(base);) {
        *slash = '\0';
        if (rmdir(walk) < 0) return;
    }
}

void store_delete(Cloud *cloud, Text bucket, Text key) {
    struct stat st;
    const char *encoded = store_encode_key(key), *path = find_file(cloud, bucket, encoded, &st);
    if (!path) return;
    unlink(path);
    prune(bucket_path(cloud, bucket), path);
    const char *meta = meta_path(cloud, bucket, encoded);
    unlink(meta);
    prune(text_printf("%s/meta/%.*s", cloud->folder, TEXT_FMT(bucket)), meta);
}

/* --- listing ------------------------------------------------------------------------------------------ */

typedef struct KeyList {
    Text *item;
    size_t count, cap;
    Text prefix;
} KeyList;

static void add_key(KeyList *list, Text key) {
    if (list->count == list->cap) {
        Text *grown = gc_new_array(Text, list->cap = list->cap ? list->cap * 2 : 64);
        if (list->count) memcpy(grown, list->item, list->count * sizeof *grown);
        list->item = grown;
    }
    list->item[list->count++] = key;
}

/* Whether keys in the folder, whose keys all start with `stem`, may start with the prefix. */
static bool may_hold(Text stem, Text prefix) {
    size_t common = stem.len < prefix.len ? stem.len : prefix.len;
    return memcmp(stem.at, prefix.at, common) == 0;
}

static void walk(KeyList *list, const char *folder, Text relative) {
    DIR *dir = opendir(folder);
    struct dirent *entry;
    while (dir && (entry = readdir(dir))) {
        const char *name = entry->d_name;
        if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0) continue;
        struct stat st;
        if (fstatat(dirfd(dir), name, &st, 0) < 0) continue;
        Text path = text_of(text_printf("%.*s%s", TEXT_FMT(relative), name));
        Buf key = {0};
        if (S_ISDIR(st.st_mode)) {
            path = text_of(text_printf("%.*s/", TEXT_FMT(path)));
            if (store_decode_path(path, &key) && may_hold(buf_as_text(&key), list->prefix))
                walk(list, text_printf("%s/%s", folder, name), path);
        } else if (S_ISREG(st.st_mode) && store_decode_path(path, &key) &&
                   text_starts(buf_as_text(&key), list->prefix)) {
            add_key(list, buf_as_text(&key));
        }
    }
    if (dir) closedir(dir);
}

static int compare_keys(const void *a, const void *b) { return text_cmp(*(const Text *)a, *(const Text *)b); }

void store_keys(Cloud *cloud, Text bucket, Text prefix, Text **keys, size_t *count) {
    KeyList list = {.prefix = prefix};
    walk(&list, bucket_path(cloud, bucket), TEXT(""));
    if (list.count) qsort(list.item, list.count, sizeof *list.item, compare_keys);
    *keys = list.item;
    *count = list.count;
}
