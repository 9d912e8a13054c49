/*
 * Archives through libarchive, which is loaded at the first use. Names are UTF-8 whatever the process's locale, and
 * the folder unpacked into is the wall: libarchive refuses to write through links, and this file refuses names and
 * links that lead out.
 */
#include "builtins/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "builtins/world/lazy.h"
#include "grammar/gc.h"

#define ARCHIVE_FUNCTIONS(X)                                                                                           \
    X(archive_entry_clear)                                                                                             \
    X(archive_entry_filetype)                                                                                          \
    X(archive_entry_free)                                                                                              \
    X(archive_entry_hardlink)                                                                                          \
    X(archive_entry_mode)                                                                                              \
    X(archive_entry_new)                                                                                               \
    X(archive_entry_pathname)                                                                                          \
    X(archive_entry_pathname_utf8)                                                                                     \
    X(archive_entry_set_filetype)                                                                                      \
    X(archive_entry_set_hardlink)                                                                                      \
    X(archive_entry_set_mtime)                                                                                         \
    X(archive_entry_set_pathname)                                                                                      \
    X(archive_entry_set_perm)                                                                                          \
    X(archive_entry_set_size)                                                                                          \
    X(archive_entry_size)                                                                                              \
    X(archive_entry_symlink)                                                                                           \
    X(archive_error_string)                                                                                            \
    X(archive_read_data)                                                                                               \
    X(archive_read_data_block)                                                                                         \
    X(archive_read_free)                                                                                               \
    X(archive_read_new)                                                                                                \
    X(archive_read_next_header)                                                                                        \
    X(archive_read_open_filename)                                                                                      \
    X(archive_read_support_filter_gzip)                                                                                \
    X(archive_read_support_format_tar)                                                                                 \
    X(archive_read_support_format_zip)                                                                                 \
    X(archive_write_add_filter_gzip)                                                                                   \
    X(archive_write_close)                                                                                             \
    X(archive_write_data)                                                                                              \
    X(archive_write_data_block)                                                                                        \
    X(archive_write_disk_new)                                                                                          \
    X(archive_write_disk_set_options)                                                                                  \
    X(archive_write_finish_entry)                                                                                      \
    X(archive_write_free)                                                                                              \
    X(archive_write_header)                                                                                            \
    X(archive_write_new)                                                                                               \
    X(archive_write_open_filename)                                                                                     \
    X(archive_write_set_filter_option)                                                                                 \
    X(archive_write_set_format_option)                                                                                 \
    X(archive_write_set_format_pax_restricted)                                                                         \
    X(archive_write_set_format_zip)

LAZY_LIBRARY(lib, ARCHIVE_FUNCTIONS)

static bool load(const char **error) {
    const char *cause;
    if (LAZY_LOAD(lib, ARCHIVE_SONAME, "libarchive13", "packing and unpacking archives", &cause)) return true;
    if (error) *error = cause;
    return false;
}

#define COPY_BLOCK (128u << 10)
/* 1980-01-01T00:00:00Z, the oldest time a zip can hold. */
#define FIXED_TIME 315532800

/* libarchive converts names by the thread's locale; with "C" it would refuse everything beyond ASCII. */
static locale_t enter_utf8(void) {
    locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    return utf8 ? uselocale(utf8) : (locale_t)0;
}

static void leave_utf8(locale_t before) {
    if (!before) return;
    locale_t utf8 = uselocale(before);
    if (utf8 != LC_GLOBAL_LOCALE) freelocale(utf8);
}

static bool fail(const char **error, const char *message) {
    if (error) *error = message;
    return false;
}

static const char *cause_of(struct archive *a) {
    const char *text = lib.archive_error_string(a);
    return text ? text : "no further details";
}

/* --- packing ------------------------------------------------------------------------------------------ */

static int compare_entries(const void *left, const void *right) {
    const ArchiveEntry *a = left, *b = right;
    return strcmp(a->name, b->name);
}

static bool pack_data(struct archive *out, int fd, uint64_t size, const ArchiveEntry *entry, const char **error) {
    char *block = gc_atomic(COPY_BLOCK);
    uint64_t done = 0;
    while (done < size) {
        ssize_t got = read(fd, block, COPY_BLOCK);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return fail(error, text_printf("%s cannot be read: %s", entry->path, strerror(errno)));
        if (got == 0) return fail(error, text_printf("%s became shorter while it was being packed", entry->path));
        if ((uint64_t)got > size - done) got = (ssize_t)(size - done);
        if (lib.archive_write_data(out, block, (size_t)got) < 0)
            return fail(error, text_printf("%s cannot be packed: %s", entry->name, cause_of(out)));
        done += (uint64_t)got;
    }
    return true;
}

static bool pack_entry(struct archive *out, struct archive_entry *header, PackFormat format, const ArchiveEntry *entry,
                       const char **error) {
    int fd = open(entry->path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat st;
    if (fd < 0 || fstat(fd, &st) < 0) {
        if (fd >= 0) close(fd);
        return fail(error, text_printf("%s cannot be read: %s", entry->path, strerror(errno)));
    }
    bool folder = S_ISDIR(st.st_mode), ok = folder || S_ISREG(st.st_mode);
    if (!ok) fail(error, text_printf("%s is neither a file nor a folder, so it cannot be packed", entry->path));
    if (ok) {
        bool slashed = entry->name[0] && entry->name[strlen(entry->name) - 1] == '/';
        lib.archive_entry_clear(header);
        lib.archive_entry_set_pathname(header, folder && !slashed ? text_printf("%s/", entry->name) : entry->name);
        lib.archive_entry_set_filetype(header, folder ? AE_IFDIR : AE_IFREG);
        lib.archive_entry_set_perm(header, folder || (st.st_mode & 0100) ? 0755 : 0644);
        lib.archive_entry_set_size(header, folder ? 0 : st.st_size);
        /* A zip without a time holds 1980-01-01 in every time zone; a tar needs it said. */
        if (format != PACK_ZIP) lib.archive_entry_set_mtime(header, FIXED_TIME, 0);
        ok = lib.archive_write_header(out, header) >= ARCHIVE_WARN;
        if (!ok) fail(error, text_printf("%s cannot be packed: %s", entry->name, cause_of(out)));
    }
    if (ok && !folder) ok = pack_data(out, fd, (uint64_t)st.st_size, entry, error);
    close(fd);
    return ok;
}

static void set_format(struct archive *out, PackFormat format) {
    if (format == PACK_ZIP) {
        lib.archive_write_set_format_zip(out);
        lib.archive_write_set_format_option(out, "zip", "hdrcharset", "UTF-8");
        return;
    }
    lib.archive_write_set_format_pax_restricted(out);
    if (format == PACK_TAR_GZ) {
        lib.archive_write_add_filter_gzip(out);
        lib.archive_write_set_filter_option(out, "gzip", "timestamp", NULL);
    }
}

static bool pack_all(struct archive *out, PackFormat format, const char *path, const ArchiveEntry *entries,
                     size_t count, const char **error) {
    struct archive_entry *header = lib.archive_entry_new();
    set_format(out, format);
    bool ok = lib.archive_write_open_filename(out, path) == ARCHIVE_OK;
    if (!ok) fail(error, text_printf("%s cannot be written: %s", path, cause_of(out)));
    for (size_t i = 0; ok && i < count; i++) ok = pack_entry(out, header, format, &entries[i], error);
    if (ok && lib.archive_write_close(out) != ARCHIVE_OK)
        ok = fail(error, text_printf("%s cannot be written: %s", path, cause_of(out)));
    lib.archive_entry_free(header);
    return ok;
}

bool archive_pack(PackFormat format, const char *path, const ArchiveEntry *entries, size_t count, const char **error) {
    if (!load(error)) return false;
    ArchiveEntry *sorted = gc_new_array(ArchiveEntry, count + 1);
    if (count) memcpy(sorted, entries, count * sizeof *sorted);
    if (count) qsort(sorted, count, sizeof *sorted, compare_entries);
    locale_t before = enter_utf8();
    char *partial = text_printf("%s.part", path);
    struct archive *out = lib.archive_write_new();
    bool ok = pack_all(out, format, partial, sorted, count, error);
    lib.archive_write_free(out);
    leave_utf8(before);
    if (ok && rename(partial, path) < 0)
        ok = fail(error, text_printf("%s cannot be written: %s", path, strerror(errno)));
    if (!ok) unlink(partial);
    return ok;
}

bool archive_zip(const char *zip_path, const ArchiveEntry *entries, size_t count, const char **error) {
    return archive_pack(PACK_ZIP, zip_path, entries, count, error);
}

/* --- reading ------------------------------------------------------------------------------------------ */

static struct archive *open_archive(const char *path, const char **error) {
    struct stat st;
    if (stat(path, &st) < 0) {
        fail(error, text_printf("%s cannot be read: %s", path, strerror(errno)));
        return NULL;
    }
    if (!S_ISREG(st.st_mode)) {
        fail(error, text_printf("%s cannot be read: it is %s", path, S_ISDIR(st.st_mode) ? "a folder" : "no file"));
        return NULL;
    }
    struct archive *in = lib.archive_read_new();
    lib.archive_read_support_format_zip(in);
    lib.archive_read_support_format_tar(in);
    lib.archive_read_support_filter_gzip(in);
    if (lib.archive_read_open_filename(in, path, COPY_BLOCK) == ARCHIVE_OK) return in;
    fail(error, text_printf("%s is not a zip or tar archive that can be read: %s", path, cause_of(in)));
    lib.archive_read_free(in);
    return NULL;
}

/* 1: there is one, 0: the end, -1: damaged. */
static int next_entry(struct archive *in, struct archive_entry **entry, const char *path, const char **error) {
    int got = lib.archive_read_next_header(in, entry);
    if (got == ARCHIVE_EOF) return 0;
    if (got >= ARCHIVE_WARN) return 1;
    fail(error, text_printf("%s is damaged or no archive: %s", path, cause_of(in)));
    return -1;
}

static const char *entry_name(struct archive_entry *entry) {
    const char *name = lib.archive_entry_pathname_utf8(entry);
    if (!name) name = lib.archive_entry_pathname(entry);
    return name ? gc_strdup(name) : "";
}

/* Relative, and no component is "..". */
static bool is_inner_name(const char *name) {
    if (!*name || *name == '/') return false;
    for (const char *at = name; *at;) {
        size_t len = strcspn(at, "/");
        if (len == 2 && at[0] == '.' && at[1] == '.') return false;
        at += len + (at[len] == '/');
    }
    return true;
}

/*
 * A link may climb only at its beginning, and not above the folder: its own parents are real folders (libarchive
 * refuses to write through links), so counting is exact; what follows goes down, or through links checked likewise.
 */
static bool is_inner_link(const char *name, const char *target) {
    if (!*target || *target == '/') return false;
    size_t depth = 0;
    for (const char *at = name; (at = strchr(at, '/')) != NULL; at++) depth += at[1] != '/' && at[1] != '\0';
    while (strncmp(target, "../", 3) == 0 || strcmp(target, "..") == 0) {
        if (depth-- == 0) return false;
        target += target[2] ? 3 : 2;
    }
    return !*target || is_inner_name(target);
}

static bool unpack_data(struct archive *in, struct archive *out, const char *name, uint64_t *budget,
                        const char **error) {
    const void *block;
    size_t size;
    la_int64_t offset;
    for (;;) {
        int got = lib.archive_read_data_block(in, &block, &size, &offset);
        if (got == ARCHIVE_EOF) return true;
        if (got < ARCHIVE_WARN) return fail(error, text_printf("%s is damaged: %s", name, cause_of(in)));
        if (size > *budget) return fail(error, text_printf("%s: the archive unpacks to more than is allowed", name));
        *budget -= size;
        if (lib.archive_write_data_block(out, block, size, offset) < ARCHIVE_WARN)
            return fail(error, text_printf("%s cannot be written: %s", name, cause_of(out)));
    }
}

static bool check_entry(struct archive_entry *entry, const char *archive, const char *name, const char **error) {
    if (!is_inner_name(name))
        return fail(error, text_printf("%s: the entry '%s' would be written outside the folder", archive, name));
    const char *hard = lib.archive_entry_hardlink(entry), *soft = lib.archive_entry_symlink(entry);
    if ((hard && !is_inner_name(hard)) || (soft && !is_inner_link(name, soft)))
        return fail(error, text_printf("%s: the link '%s' points outside the folder", archive, name));
    __LA_MODE_T type = lib.archive_entry_filetype(entry);
    if (!hard && type != AE_IFREG && type != AE_IFDIR && type != AE_IFLNK)
        return fail(error, text_printf("%s: '%s' is neither file, folder nor link", archive, name));
    return true;
}

static bool unpack_entry(struct archive *in, struct archive *out, struct archive_entry *entry,
                         const ArchiveUnpack *what, const char *name, uint64_t *budget, const char **error) {
    if (!check_entry(entry, what->path, name, error)) return false;
    const char *hard = lib.archive_entry_hardlink(entry);
    if (hard) lib.archive_entry_set_hardlink(entry, text_printf("%s/%s", what->into, hard));
    lib.archive_entry_set_pathname(entry, text_printf("%s/%s", what->into, name));
    lib.archive_entry_set_perm(entry, lib.archive_entry_mode(entry) & 0777);
    if (lib.archive_write_header(out, entry) < ARCHIVE_WARN)
        return fail(error, text_printf("%s cannot be written: %s", name, cause_of(out)));
    if (!unpack_data(in, out, name, budget, error)) return false;
    if (lib.archive_write_finish_entry(out) < ARCHIVE_WARN)
        return fail(error, text_printf("%s cannot be written: %s", name, cause_of(out)));
    return true;
}

static bool unpack_all(struct archive *in, const ArchiveUnpack *what, const char **error) {
    struct archive *out = lib.archive_write_disk_new();
    lib.archive_write_disk_set_options(out, ARCHIVE_EXTRACT_PERM | ARCHIVE_EXTRACT_TIME |
                                                ARCHIVE_EXTRACT_SECURE_SYMLINKS | ARCHIVE_EXTRACT_SECURE_NODOTDOT);
    uint64_t budget = what->max_bytes ? what->max_bytes : UINT64_MAX;
    struct archive_entry *entry;
    int got;
    while ((got = next_entry(in, &entry, what->path, error)) > 0) {
        const char *name = entry_name(entry);
        if (what->want && !what->want(what->data, name)) continue;
        if (unpack_entry(in, out, entry, what, name, &budget, error)) continue;
        got = -1;
        break;
    }
    /* Closing sets the folders' times and modes. */
    if (lib.archive_write_free(out) != ARCHIVE_OK && got == 0)
        return fail(error, text_printf("%s could not be unpacked completely", what->path));
    return got == 0;
}

bool archive_unpack(const ArchiveUnpack *what, const char **error) {
    if (!load(error)) return false;
    /* Resolved, because libarchive refuses to write through links, and the folder itself may lie behind one. */
    char resolved[PATH_MAX];
    if (!realpath(what->into, resolved))
        return fail(error, text_printf("%s cannot be unpacked into: %s", what->into, strerror(errno)));
    ArchiveUnpack inner = *what;
    inner.into = resolved;
    locale_t before = enter_utf8();
    struct archive *in = open_archive(what->path, error);
    bool ok = in && unpack_all(in, &inner, error);
    if (in) lib.archive_read_free(in);
    leave_utf8(before);
    return ok;
}

bool archive_unpack_zip(const char *zip_path, const char *into_dir, const char **error) {
    return archive_unpack(&(ArchiveUnpack){.path = zip_path, .into = into_dir}, error);
}

/* Reads the current entry to its end; into `out` when given. */
static bool read_data(struct archive *in, const char *path, Buf *out, uint64_t *size, const char **error) {
    char *block = gc_atomic(COPY_BLOCK);
    for (*size = 0;;) {
        la_ssize_t got = lib.archive_read_data(in, block, COPY_BLOCK);
        if (got == ARCHIVE_RETRY) continue;
        if (got < 0) return fail(error, text_printf("%s is damaged: %s", path, cause_of(in)));
        if (got == 0) return true;
        *size += (uint64_t)got;
        if (out) buf_bytes(out, block, (size_t)got);
    }
}

static bool list_all(struct archive *in, const char *path, ArchiveItem **items, size_t *count, const char **error) {
    size_t cap = 0;
    struct archive_entry *entry;
    int got;
    *items = NULL;
    *count = 0;
    while ((got = next_entry(in, &entry, path, error)) > 0) {
        if (*count == cap)
            *items = gc_realloc(*items ? *items : gc_alloc(1), (cap = cap ? cap * 2 : 16) * sizeof **items);
        ArchiveItem *item = &(*items)[*count];
        *item = (ArchiveItem){.name = entry_name(entry),
                              .is_folder = lib.archive_entry_filetype(entry) == AE_IFDIR,
                              .mode = (uint32_t)lib.archive_entry_mode(entry)};
        if (!read_data(in, path, NULL, &item->size, error)) return false;
        ++*count;
    }
    return got == 0;
}

bool archive_list(const char *path, ArchiveItem **items, size_t *count, const char **error) {
    if (!load(error)) return false;
    locale_t before = enter_utf8();
    struct archive *in = open_archive(path, error);
    bool ok = in && list_all(in, path, items, count, error);
    if (in) lib.archive_read_free(in);
    leave_utf8(before);
    return ok;
}

bool archive_read_entry(const char *path, const char *name, Buf *out, const char **error) {
    if (!load(error)) return false;
    locale_t before = enter_utf8();
    struct archive *in = open_archive(path, error);
    struct archive_entry *entry;
    uint64_t size;
    int got = in ? 1 : -1;
    while (got > 0 && (got = next_entry(in, &entry, path, error)) > 0) {
        if (strcmp(entry_name(entry), name) != 0) continue;
        if (!read_data(in, path, out, &size, error)) got = -1;
        break;
    }
    if (in) lib.archive_read_free(in);
    leave_utf8(before);
    if (got == 0) fail(error, text_printf("%s has no entry '%s'", path, name));
    return got > 0;
}
