/*
 * Archives: packing and unpacking zip, tar and tar.gz. Packing is reproducible: the same files under the same names
 * give the same bytes, whatever their order, times, owners or the time zone. Unpacking never writes outside the
 * folder it was given. Calls run to their end without suspending the fiber.
 */
#ifndef SLUICE_BUILTINS_ARCHIVE_H
#define SLUICE_BUILTINS_ARCHIVE_H

#include "grammar/text.h"

typedef enum PackFormat { PACK_ZIP, PACK_TAR, PACK_TAR_GZ } PackFormat;

typedef struct ArchiveEntry {
    const char *name; /* inside the archive, "/"-separated, relative */
    const char *path; /* on disk: a file or a folder (a folder packs as an empty one); links are followed */
} ArchiveEntry;

/* Writes the archive beside `path` first and renames it when complete. Entries are sorted by name; times are fixed
 * (1980-01-01), modes 0644 or, when the owner may execute it, 0755. False: *error is a sentence. */
bool archive_pack(PackFormat format, const char *path, const ArchiveEntry *entries, size_t count, const char **error);
bool archive_zip(const char *zip_path, const ArchiveEntry *entries, size_t count, const char **error);

typedef struct ArchiveUnpack {
    const char *path, *into;                    /* the archive (kind found out by itself); an existing folder */
    bool (*want)(void *data, const char *name); /* NULL = all */
    void *data;
    uint64_t max_bytes; /* of everything unpacked; 0 = no limit */
} ArchiveUnpack;

/* Refuses entries with absolute names, with "..", and links that point out of the folder. Restores modes without
 * setuid bits. False: *error is a sentence; what was unpacked before stays. */
bool archive_unpack(const ArchiveUnpack *what, const char **error);
bool archive_unpack_zip(const char *zip_path, const char *into_dir, const char **error);

typedef struct ArchiveItem {
    const char *name;
    uint64_t size;
    bool is_folder;
    uint32_t mode;
} ArchiveItem;

/* The entries in the archive's order, after reading all of their data, so that a damaged archive is found out. */
bool archive_list(const char *path, ArchiveItem **items, size_t *count, const char **error);

/* The text of one entry. */
bool archive_read_entry(const char *path, const char *name, Buf *out, const char **error);

#endif
