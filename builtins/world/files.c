/*
 * Files of this machine: plain system calls with errors for people. Descriptors never pass to children.
 */
#include "builtins/world/files.h"

#include "grammar/gc.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FIRST_READ = 4096, NEW_FILE_MODE = 0666, NEW_FOLDER_MODE = 0777 };

static bool fail(const char **error, const char *what, const char *path, int number) {
    if (error) *error = text_printf("cannot %s %s: %s", what, path, strerror(number));
    return false;
}

/* --- reading and writing ------------------------------------------------------------------------------ */

static bool read_all(int fd, Buf *out) {
    struct stat info;
    size_t expected = fstat(fd, &info) == 0 && info.st_size > 0 ? (size_t)info.st_size + 1 : FIRST_READ;
    for (;;) {
        buf_reserve(out, expected);
        ssize_t len = read(fd, out->at + out->len, out->cap - out->len - 1);
        if (len < 0 && errno == EINTR) continue;
        if (len < 0) return false;
        out->len += (size_t)len;
        out->at[out->len] = '\0';
        if (len == 0) return true;
        expected = out->cap - out->len > 1 ? 0 : out->cap;
    }
}

bool files_read(const char *path, Buf *out, const char **error) {
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK); /* a pipe without writer must not hang the run */
    if (fd < 0) return fail(error, "read", path, errno);
    bool good = read_all(fd, out);
    int cause = errno;
    close(fd);
    return good || fail(error, "read", path, cause);
}

static bool write_all(int fd, Text bytes) {
    while (bytes.len > 0) {
        ssize_t len = write(fd, bytes.at, bytes.len);
        if (len < 0 && errno == EINTR) continue;
        if (len < 0) return false;
        bytes = text_span(bytes.at + len, bytes.len - (size_t)len);
    }
    return true;
}

/* The folder `path` lies in, or NULL when that is the root. */
static const char *parent_of(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash && slash != path ? gc_strndup(path, (size_t)(slash - path)) : NULL;
}

bool files_write(const char *path, Text bytes, bool append, const char **error) {
    int flags = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | (append ? O_APPEND : O_TRUNC);
    int fd = open(path, flags, NEW_FILE_MODE);
    if (fd < 0 && errno == ENOENT) {
        const char *parent = parent_of(path);
        if (parent && !files_make_dirs(parent, error)) return false;
        fd = open(path, flags, NEW_FILE_MODE);
    }
    if (fd < 0) return fail(error, "write", path, errno);
    bool good = write_all(fd, bytes);
    int cause = errno;
    if (close(fd) != 0 && good) return fail(error, "write", path, errno);
    return good || fail(error, "write", path, cause);
}

/* --- looking ------------------------------------------------------------------------------------------ */

static FileKind kind_of(mode_t mode) {
    if (S_ISREG(mode)) return FILE_REGULAR;
    if (S_ISDIR(mode)) return FILE_DIRECTORY;
    return S_ISLNK(mode) ? FILE_LINK : FILE_OTHER;
}

void files_stat(const char *path, FileInfo *out) {
    struct stat info, target;
    *out = (FileInfo){0};
    if (lstat(path, &info) != 0) return;
    out->is_link = S_ISLNK(info.st_mode);
    if (out->is_link && stat(path, &target) == 0) info = target;
    out->kind = kind_of(info.st_mode);
    out->size = (uint64_t)info.st_size;
    out->mtime_ms = (int64_t)info.st_mtim.tv_sec * 1000 + info.st_mtim.tv_nsec / 1000000;
    out->mode = info.st_mode & 07777;
    out->device = info.st_dev;
    out->inode = info.st_ino;
}

static int compare_names(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool is_self_or_parent(const char *name) { return strcmp(name, ".") == 0 || strcmp(name, "..") == 0; }

bool files_list(const char *path, const char ***names, size_t *count, const char **error) {
    DIR *folder = opendir(path);
    if (!folder) return fail(error, "list", path, errno);
    size_t cap = 16;
    *names = gc_new_array(const char *, cap);
    *count = 0;
    errno = 0;
    for (struct dirent *entry; (entry = readdir(folder)); errno = 0) {
        if (is_self_or_parent(entry->d_name)) continue;
        if (*count == cap) *names = gc_realloc(*names, sizeof **names * (cap *= 2));
        (*names)[(*count)++] = gc_strdup(entry->d_name);
    }
    int cause = errno;
    closedir(folder);
    if (cause) return fail(error, "list", path, cause);
    qsort(*names, *count, sizeof **names, compare_names);
    return true;
}

/* --- changing ----------------------------------------------------------------------------------------- */

static bool is_folder(const char *path) {
    struct stat info;
    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

/* Makes one folder; one that is there already is fine. */
static bool make_one(const char *path) {
    if (mkdir(path, NEW_FOLDER_MODE) == 0) return true;
    int cause = errno;
    if (is_folder(path)) return true;
    errno = cause;
    return false;
}

bool files_make_dirs(const char *path, const char **error) {
    if (make_one(path)) return true;
    if (errno != ENOENT) return fail(error, "make the folder", path, errno);
    char *upto = gc_strdup(path);
    for (char *at = upto + 1; *at; at++) {
        if (*at != '/') continue;
        *at = '\0';
        if (!make_one(upto)) return fail(error, "make the folder", upto, errno);
        *at = '/';
    }
    return make_one(path) || fail(error, "make the folder", path, errno);
}

bool files_set_time(const char *path, int64_t ms, const char **error) {
    struct timespec when = {.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000};
    if (utimensat(AT_FDCWD, path, (struct timespec[]){when, when}, 0) == 0) return true;
    if (error) *error = text_printf("cannot set the time of %s: %s", path, strerror(errno));
    return false;
}

bool files_rename(const char *from, const char *to, const char **error) {
    if (rename(from, to) == 0) return true;
    if (error) *error = text_printf("cannot rename %s to %s: %s", from, to, strerror(errno));
    return false;
}

bool files_set_info(const char *path, int mode, int64_t mtime_ms, const char **error) {
    struct timespec times[2] = {{.tv_nsec = UTIME_OMIT}, {.tv_sec = mtime_ms / 1000, .tv_nsec = mtime_ms % 1000 * 1000000}};
    if (mode >= 0 && chmod(path, (mode_t)mode) != 0) return fail(error, "change the permissions of", path, errno);
    if (mtime_ms >= 0 && utimensat(AT_FDCWD, path, times, 0) != 0) return fail(error, "change the time of", path, errno);
    return true;
}

/* --- removing whole trees ----------------------------------------------------------------------------- */

/* Where the walk is, for the path in an error: the folders are open, not named in full. */
typedef struct Level {
    const struct Level *above;
    const char *name;
} Level;

static size_t put_path(const Level *level, char *out, size_t size) {
    size_t at = level->above ? put_path(level->above, out, size) : 0;
    int len = snprintf(out + at, size - at, "%s%s", level->above ? "/" : "", level->name);
    size_t end = at + (size_t)(len > 0 ? len : 0);
    return end < size ? end : size - 1;
}

static void note_fault(FileFault *fault, const Level *level, int error) {
    if (fault->error) return;
    fault->error = error;
    put_path(level, fault->path, sizeof fault->path);
}

static void remove_entry(int folder, const Level *level, FileFault *fault);

/* Entries may be skipped when a folder changes under readdir: hence the repeated passes. */
static void empty_folder(int fd, const Level *level, FileFault *fault) {
    DIR *folder = fdopendir(fd);
    if (!folder) {
        note_fault(fault, level, errno);
        close(fd);
        return;
    }
    for (bool found = true; found && !fault->error;) {
        found = false;
        for (struct dirent *entry; (entry = readdir(folder)) && !fault->error;) {
            if (is_self_or_parent(entry->d_name)) continue;
            found = true;
            remove_entry(dirfd(folder), &(Level){level, entry->d_name}, fault);
        }
        rewinddir(folder);
    }
    closedir(folder);
}

static int open_folder(int parent, const char *name) {
    int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    int fd = openat(parent, name, flags);
    if (fd < 0 && errno == EACCES && fchmodat(parent, name, S_IRWXU, 0) == 0) fd = openat(parent, name, flags);
    return fd;
}

static void remove_entry(int parent, const Level *level, FileFault *fault) {
    if (unlinkat(parent, level->name, 0) == 0 || errno == ENOENT) return;
    if (errno == EACCES && parent != AT_FDCWD && fchmod(parent, S_IRWXU) == 0 && unlinkat(parent, level->name, 0) == 0) {
        return;
    }
    int cause = errno;
    if (cause != EISDIR && cause != EPERM && cause != EACCES) {
        note_fault(fault, level, cause);
        return;
    }
    int fd = open_folder(parent, level->name);
    if (fd < 0) {
        note_fault(fault, level, errno == ENOTDIR || errno == ELOOP ? cause : errno);
        return;
    }
    empty_folder(fd, level, fault);
    if (fault->error || unlinkat(parent, level->name, AT_REMOVEDIR) == 0 || errno == ENOENT) return;
    note_fault(fault, level, errno);
}

void files_remove_tree(char *path, FileFault *fault) {
    fault->error = 0;
    size_t len = strlen(path);
    while (len > 0 && path[len - 1] == '/') len--; /* "link/" would name what it points to */
    path[len] = '\0';
    if (len == 0) {
        note_fault(fault, &(Level){NULL, "/"}, EPERM);
        return;
    }
    remove_entry(AT_FDCWD, &(Level){NULL, path}, fault);
}
