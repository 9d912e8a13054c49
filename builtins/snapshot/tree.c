/* Looking at a folder, and keeping what is in it. */
#include "builtins/snapshot/tree.h"

#include "builtins/journal/pack.h"
#include "builtins/world/files.h"
#include "grammar/gc.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum {
    PAGE = 4096,
    ALIGNED_FROM = 64 << 10, /* files of that size begin at a page */
    CHUNK = 4 << 20,
    FRESH_NS = 20000000, /* what changes within one tick of the clock has the same time */
};

static const char magic[] = "sluice tree 1";

const char *tree_pack_path(const char *store, uint64_t pack) { return text_printf("%s/%llu.pack", store, (unsigned long long)pack); }

static void rest(const TreePause *pause) {
    if (pause && pause->pause) pause->pause(pause->data);
}

static int64_t in_ns(struct timespec t) { return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec; }

/* --- looking ------------------------------------------------------------------------------------------------ */

static TreeEntry *add_entry(Tree *tree) {
    if (tree->count == tree->cap) {
        tree->cap = tree->cap ? tree->cap * 2 : 64;
        tree->entry = gc_realloc(tree->entry, tree->cap * sizeof *tree->entry);
    }
    return &tree->entry[tree->count++];
}

static const char *read_link(const char *path) {
    char target[PATH_MAX];
    ssize_t len = readlink(path, target, sizeof target);
    return len < 0 ? NULL : gc_strndup(target, (size_t)len);
}

static bool look_into(Tree *tree, const char *root, const char *folder, const TreePause *pause, const char **error);

/* What vanishes meanwhile is not there. */
static bool look_at(Tree *tree, const char *root, const char *path, const TreePause *pause, const char **error) {
    struct stat st;
    const char *whole = text_printf("%s/%s", root, path);
    if (lstat(whole, &st) != 0) return errno == ENOENT;
    bool link = S_ISLNK(st.st_mode), file = S_ISREG(st.st_mode);
    const char *target = link ? read_link(whole) : NULL;
    if ((link && !target) || !(link || file || S_ISDIR(st.st_mode))) return true;
    *add_entry(tree) = (TreeEntry){.path = path,
                                   .target = target,
                                   .mode = st.st_mode,
                                   .mtime_ns = in_ns(st.st_mtim),
                                   .ctime_ns = in_ns(st.st_ctim),
                                   .inode = st.st_ino,
                                   .size = file ? (uint64_t)st.st_size : 0};
    if (file) tree->bytes += (uint64_t)st.st_size;
    return !S_ISDIR(st.st_mode) || look_into(tree, root, path, pause, error);
}

static bool look_into(Tree *tree, const char *root, const char *folder, const TreePause *pause, const char **error) {
    const char *whole = folder ? text_printf("%s/%s", root, folder) : root;
    DIR *dir = opendir(whole);
    if (!dir && (errno == ENOENT || errno == ENOTDIR)) return true;
    if (!dir) {
        *error = text_printf("cannot read %s: %s", whole, strerror(errno));
        return false;
    }
    bool good = true;
    for (struct dirent *d; good && (d = readdir(dir));) {
        if (strcmp(d->d_name, ".") == 0 || strcmp(d->d_name, "..") == 0) continue;
        good = look_at(tree, root, folder ? text_printf("%s/%s", folder, d->d_name) : gc_strdup(d->d_name), pause, error);
        rest(pause);
    }
    closedir(dir);
    return good;
}

static int by_path(const void *a, const void *b) { return strcmp(((const TreeEntry *)a)->path, ((const TreeEntry *)b)->path); }

bool tree_look(const char *root, Tree *out, const TreePause *pause, const char **error) {
    *out = (Tree){0};
    if (!look_into(out, root, NULL, pause, error)) return false;
    if (out->count) qsort(out->entry, out->count, sizeof *out->entry, by_path);
    return true;
}

static const TreeEntry *entry_at(const Tree *tree, const char *path) {
    TreeEntry key = {.path = path};
    return tree && tree->count ? bsearch(&key, tree->entry, tree->count, sizeof key, by_path) : NULL;
}

/* The very file, untouched since. */
static bool is_untouched(const TreeEntry *now, const TreeEntry *then) {
    return then && then->ctime_ns && now->mode == then->mode && now->inode == then->inode && now->size == then->size &&
           now->mtime_ns == then->mtime_ns && now->ctime_ns == then->ctime_ns;
}

static bool is_same_entry(const TreeEntry *now, const TreeEntry *then) {
    if (S_ISREG(now->mode)) return is_untouched(now, then);
    return now->mode == then->mode && (!now->target || strcmp(now->target, then->target) == 0);
}

bool tree_same(const Tree *now, const Tree *then) {
    if (now->count != then->count) return false;
    for (size_t i = 0; i < now->count; i++)
        if (strcmp(now->entry[i].path, then->entry[i].path) != 0 || !is_same_entry(&now->entry[i], &then->entry[i])) return false;
    return true;
}

/* --- copying bytes ------------------------------------------------------------------------------------------ */

/* Up to `size` bytes; the kernel shares blocks where it can. -1: errno; else how many there were. */
static int64_t copy_range(int from, off_t at, int to, off_t into, uint64_t size, const TreePause *pause) {
    uint64_t done = 0;
    bool by_kernel = true;
    char block[1 << 16];
    while (done < size) {
        off_t source = at + (off_t)done, target = into + (off_t)done;
        uint64_t left = size - done, chunk = left < CHUNK ? left : CHUNK;
        ssize_t n;
        if (by_kernel) {
            n = copy_file_range(from, &source, to, &target, chunk, 0);
            if (n < 0 && (errno == EXDEV || errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP)) {
                by_kernel = false;
                continue;
            }
        } else {
            n = pread(from, block, chunk < sizeof block ? chunk : sizeof block, source);
            if (n > 0) n = pwrite(to, block, (size_t)n, target);
        }
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return -1;
        if (n == 0) break;
        done += (uint64_t)n;
        rest(pause);
    }
    return (int64_t)done;
}

/* --- keeping -------------------------------------------------------------------------------------------------- */

typedef struct Packing {
    const char *path;
    int fd; /* -1: nothing is kept yet */
    uint64_t number, at, written;
    const TreePause *pause;
    const char **error;
} Packing;

static bool fails(Packing *p, const char *what, const char *path) {
    *p->error = text_printf("cannot %s %s: %s", what, path, strerror(errno));
    return false;
}

static bool keep_bytes(Packing *p, TreeEntry *e, int from) {
    if (p->fd < 0) p->fd = open(p->path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (p->fd < 0) return fails(p, "write", p->path);
    if (e->size >= ALIGNED_FROM) p->at = (p->at + PAGE - 1) / PAGE * PAGE;
    int64_t len = copy_range(from, 0, p->fd, (off_t)p->at, e->size, p->pause);
    if (len < 0) return fails(p, "write", p->path);
    e->size = (uint64_t)len;
    e->pack = p->number;
    e->offset = p->at;
    p->at += e->size;
    p->written += e->size;
    return true;
}

/* *gone: the file is not there any more. */
static bool keep_file(Packing *p, TreeEntry *e, const char *root, bool *gone) {
    const char *path = text_printf("%s/%s", root, e->path);
    int from = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    *gone = from < 0 && (errno == ENOENT || errno == ELOOP);
    if (*gone) return true;
    if (from < 0) return fails(p, "read", path);
    bool good = keep_bytes(p, e, from);
    close(from);
    rest(p->pause);
    return good;
}

static bool keep_all(Packing *p, Tree *tree, const Tree *before, const char *root) {
    struct timespec clock;
    size_t kept = 0;
    clock_gettime(CLOCK_REALTIME, &clock);
    tree->bytes = 0;
    for (size_t i = 0; i < tree->count; i++) {
        TreeEntry *e = &tree->entry[i];
        const TreeEntry *then = S_ISREG(e->mode) ? entry_at(before, e->path) : NULL;
        bool gone = false;
        if (is_untouched(e, then)) {
            e->pack = then->pack;
            e->offset = then->offset;
        } else if (S_ISREG(e->mode) && e->size > 0 && !keep_file(p, e, root, &gone))
            return false;
        if (gone) continue;
        if (e->ctime_ns > in_ns(clock) - FRESH_NS) e->ctime_ns = 0; /* it may change again unseen */
        tree->bytes += e->size;
        tree->entry[kept++] = *e;
    }
    tree->count = kept;
    return true;
}

bool tree_store(Tree *tree, const Tree *before, const char *root, const char *store, uint64_t pack, uint64_t *written,
                const TreePause *pause, const char **error) {
    Packing p = {.path = tree_pack_path(store, pack), .fd = -1, .number = pack, .pause = pause, .error = error};
    bool good = keep_all(&p, tree, before, root);
    if (p.fd >= 0 && close(p.fd) != 0 && good) good = fails(&p, "write", p.path);
    if (!good && p.fd >= 0) unlink(p.path);
    *written = p.written;
    return good;
}

/* --- as a file ---------------------------------------------------------------------------------------------------- */

bool tree_write(const Tree *tree, const char *path, const char **error) {
    Buf out = {0};
    pack_text(&out, text_of(magic));
    pack_number(&out, (int64_t)tree->count);
    for (size_t i = 0; i < tree->count; i++) {
        const TreeEntry *e = &tree->entry[i];
        pack_text(&out, text_of(e->path));
        pack_text(&out, e->target ? text_of(e->target) : (Text){NULL, 0});
        const int64_t numbers[] = {e->mode,          e->mtime_ns,      e->ctime_ns,       (int64_t)e->inode,
                                   (int64_t)e->size, (int64_t)e->pack, (int64_t)e->offset};
        for (size_t n = 0; n < sizeof numbers / sizeof *numbers; n++) pack_number(&out, numbers[n]);
    }
    const char *made = text_printf("%s.new", path);
    return files_write(made, buf_as_text(&out), false, error) && files_rename(made, path, error);
}

bool tree_read(Tree *tree, const char *path, const char **error) {
    Buf bytes = {0};
    *tree = (Tree){0};
    if (!files_read(path, &bytes, error)) return false;
    Text from = buf_as_text(&bytes);
    if (!text_is(unpack_text(&from), magic)) {
        *error = text_printf("%s is not what sluice wrote there", path);
        return false;
    }
    for (int64_t left = unpack_number(&from); left > 0 && from.len > 0; left--) {
        TreeEntry *e = add_entry(tree);
        e->path = unpack_text(&from).at;
        e->target = unpack_text(&from).at;
        e->mode = (uint32_t)unpack_number(&from);
        e->mtime_ns = unpack_number(&from);
        e->ctime_ns = unpack_number(&from);
        e->inode = (uint64_t)unpack_number(&from);
        e->size = (uint64_t)unpack_number(&from);
        e->pack = (uint64_t)unpack_number(&from);
        e->offset = (uint64_t)unpack_number(&from);
        if (!e->path) e->path = "";
        tree->bytes += e->size;
    }
    return true;
}

/* --- putting back ---------------------------------------------------------------------------------------------------- */

typedef struct Restoring {
    const char *root, *store;
    TreeChanges *changes;
    const char **error;
    uint64_t pack; /* that is open */
    int fd;
} Restoring;

static bool cannot(Restoring *r, const char *what, const char *path) {
    *r->error = text_printf("cannot %s %s: %s", what, path, strerror(errno));
    return false;
}

static bool make_folders(Restoring *r, const Tree *tree) {
    if (!files_make_dirs(r->root, r->error)) return false;
    for (size_t i = 0; i < tree->count; i++) {
        const TreeEntry *e = &tree->entry[i];
        struct stat st;
        if (!S_ISDIR(e->mode)) continue;
        const char *path = text_printf("%s/%s", r->root, e->path);
        if (lstat(path, &st) != 0 || !S_ISDIR(st.st_mode)) {
            if (mkdir(path, 0777) != 0) return cannot(r, "make the folder", path);
            r->changes->written++;
        } else if ((st.st_mode & 0700) != 0700) { /* until all is in it */
            chmod(path, (st.st_mode & 07777) | 0700);
        }
    }
    return true;
}

static bool remove_path(Restoring *r, const char *path) {
    FileFault fault;
    files_remove_tree(text_printf("%s/%s", r->root, path), &fault);
    r->changes->removed++;
    if (!fault.error) return true;
    errno = fault.error;
    return cannot(r, "remove", fault.path);
}

static bool is_below(const char *path, const char *folder) {
    size_t len = folder ? strlen(folder) : 0;
    return folder && strncmp(path, folder, len) == 0 && path[len] == '/';
}

/* What the tree does not have, or has as something else. */
static bool remove_others(Restoring *r, const Tree *tree, const Tree *now) {
    const char *removed = NULL;
    for (size_t i = 0; i < now->count; i++) {
        const TreeEntry *e = &now->entry[i], *wanted = entry_at(tree, e->path);
        if (is_below(e->path, removed) || (wanted && (wanted->mode & S_IFMT) == (e->mode & S_IFMT))) continue;
        if (!remove_path(r, e->path)) return false;
        removed = e->path;
    }
    return true;
}

static bool fetch(Restoring *r, const TreeEntry *e, int to, const char *path) {
    if (e->size == 0) return true;
    if (r->fd < 0 || r->pack != e->pack) {
        if (r->fd >= 0) close(r->fd);
        r->pack = e->pack;
        r->fd = open(tree_pack_path(r->store, e->pack), O_RDONLY | O_CLOEXEC);
        if (r->fd < 0) return cannot(r, "read", tree_pack_path(r->store, e->pack));
    }
    int64_t len = copy_range(r->fd, (off_t)e->offset, to, 0, e->size, NULL);
    if (len < 0) return cannot(r, "write", path);
    if ((uint64_t)len == e->size) return true;
    *r->error = text_printf("%s has lost its end", tree_pack_path(r->store, e->pack));
    return false;
}

static const struct timespec *times_of(const TreeEntry *e, struct timespec times[2]) {
    times[0] = times[1] = (struct timespec){e->mtime_ns / 1000000000, e->mtime_ns % 1000000000};
    return times;
}

/* Beside it first, then in its place: whoever has the old one open keeps it. */
static bool put_file(Restoring *r, TreeEntry *e) {
    struct timespec times[2];
    struct stat st;
    const char *path = text_printf("%s/%s", r->root, e->path), *made = text_printf("%s.sluice-restored", path);
    int fd = open(made, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0) return cannot(r, "write", made);
    bool good = fetch(r, e, fd, path);
    fchmod(fd, e->mode & 07777);
    futimens(fd, times_of(e, times));
    close(fd);
    if (good && rename(made, path) != 0) good = cannot(r, "write", path);
    if (!good) unlink(made);
    r->changes->written++;
    if (good && lstat(path, &st) == 0) {
        e->inode = st.st_ino;
        e->ctime_ns = in_ns(st.st_ctim);
    }
    return good;
}

static bool put_link(Restoring *r, const TreeEntry *e) {
    struct timespec times[2];
    const char *path = text_printf("%s/%s", r->root, e->path), *there = read_link(path);
    if (there && strcmp(there, e->target) == 0) return true;
    unlink(path);
    r->changes->written++;
    if (symlink(e->target, path) != 0) return cannot(r, "make the link", path);
    utimensat(AT_FDCWD, path, times_of(e, times), AT_SYMLINK_NOFOLLOW);
    return true;
}

/* The innermost first: writing into a folder changes its time. */
static void settle_folders(Restoring *r, const Tree *tree) {
    struct timespec times[2];
    for (size_t i = tree->count; i-- > 0;) {
        const TreeEntry *e = &tree->entry[i];
        if (!S_ISDIR(e->mode)) continue;
        const char *path = text_printf("%s/%s", r->root, e->path);
        chmod(path, e->mode & 07777);
        utimensat(AT_FDCWD, path, times_of(e, times), 0);
    }
}

static bool put_all(Restoring *r, Tree *tree, const Tree *now) {
    for (size_t i = 0; i < tree->count; i++) {
        TreeEntry *e = &tree->entry[i];
        if (e->target && !put_link(r, e)) return false;
        if (!S_ISREG(e->mode)) continue;
        const TreeEntry *there = entry_at(now, e->path);
        if (!(there && is_untouched(there, e)) && !put_file(r, e)) return false;
    }
    return true;
}

bool tree_restore(Tree *tree, const char *root, const char *store, TreeChanges *changes, const char **error) {
    Restoring r = {.root = root, .store = store, .changes = changes, .error = error, .fd = -1};
    Tree now;
    *changes = (TreeChanges){0};
    bool good = tree_look(root, &now, NULL, error) && remove_others(&r, tree, &now) && make_folders(&r, tree) && put_all(&r, tree, &now);
    if (good) settle_folders(&r, tree);
    if (r.fd >= 0) close(r.fd);
    return good;
}
