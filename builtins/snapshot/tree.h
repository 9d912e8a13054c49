/*
 * A folder as it stood: its files, links and folders with modes and times, and where the files' bytes are kept. Bytes lie
 * in packs, files numbered from 1 in one folder; a file that has not changed since an earlier tree is not kept twice. Large files
 * begin at whole pages, so that file systems that share blocks (btrfs, XFS) copy nothing.
 */
#ifndef SLUICE_BUILTINS_SNAPSHOT_TREE_H
#define SLUICE_BUILTINS_SNAPSHOT_TREE_H

#include "grammar/text.h"

typedef struct TreeEntry {
    const char *path;   /* relative */
    const char *target; /* of a link, else NULL */
    uint32_t mode;      /* with its type, as lstat has it */
    int64_t mtime_ns, ctime_ns;
    uint64_t inode, size;
    uint64_t pack, offset; /* of a file that is not empty */
} TreeEntry;

typedef struct Tree {
    TreeEntry *entry; /* sorted by path: a folder comes before what is in it */
    size_t count, cap;
    uint64_t bytes; /* of all files */
} Tree;

/* Called now and then during long work, so that others may run; NULL is allowed. */
typedef struct TreePause {
    void (*pause)(void *data);
    void *data;
} TreePause;

/* What is there; a folder that is absent yields an empty tree. Sockets, pipes and devices are left out. False: *error. */
bool tree_look(const char *root, Tree *out, const TreePause *pause, const char **error);
/* Whether nothing was added, removed or changed since; `then` has been stored. */
bool tree_same(const Tree *now, const Tree *then);
/* Keeps the bytes of the files of `tree` that `before` (NULL: none) does not have already, in pack number `pack` of the folder
 * `store`; *written counts them. What changes meanwhile is taken as it comes, what vanishes is left out. False: *error. */
bool tree_store(Tree *tree, const Tree *before, const char *root, const char *store, uint64_t pack, uint64_t *written,
                const TreePause *pause, const char **error);
bool tree_write(const Tree *tree, const char *path, const char **error);
bool tree_read(Tree *tree, const char *path, const char **error);

typedef struct TreeChanges {
    size_t written, removed;
} TreeChanges;
/* Makes the folder what the tree says. What is already so stays untouched. False: *error, with part of it done. */
bool tree_restore(Tree *tree, const char *root, const char *store, TreeChanges *changes, const char **error);
/* The path of a pack. */
const char *tree_pack_path(const char *store, uint64_t pack);

#endif
