/*
 * Files of this machine, for builtins/world/real.c. Each function answers true, or false with a sentence in *error (when
 * `error` is not NULL) that names the path and the cause.
 */
#ifndef SLUICE_BUILTINS_WORLD_FILES_H
#define SLUICE_BUILTINS_WORLD_FILES_H

#include "interp/world.h"

bool files_read(const char *path, Buf *out, const char **error);
/* Makes missing parent folders; an existing file keeps its mode and its links. */
bool files_write(const char *path, Text bytes, bool append, const char **error);
void files_stat(const char *path, FileInfo *out);
bool files_make_dirs(const char *path, const char **error);
/* Sets the time of the last change. */
bool files_set_time(const char *path, int64_t ms, const char **error);
bool files_rename(const char *from, const char *to, const char **error);
/* mode -1, mtime_ms -1: left as they are. */
bool files_set_info(const char *path, int mode, int64_t mtime_ms, const char **error);
bool files_list(const char *path, const char ***names, size_t *count, const char **error);

/* For errors found on a pool thread, where no collected memory may be touched. */
typedef struct FileFault {
    int error; /* errno; 0 = none */
    char path[512];
} FileFault;

/* Removes a file, link or whole folder; what is absent is fine. Links are removed, never followed; folders without write
 * permission (Go's module cache) are made writable first. Takes slashes off the end of `path`. Runs on any thread. */
void files_remove_tree(char *path, FileFault *fault);

#endif
