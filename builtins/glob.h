/* Ant-style file patterns with excludes and default excludes, as Jenkins takes them. */
#ifndef SLUICE_BUILTINS_GLOB_H
#define SLUICE_BUILTINS_GLOB_H

#include "grammar/gc.h"
#include "interp/world.h"

typedef struct GlobQuery {
    const char *root; /* absolute folder */
    Text includes;    /* patterns separated by commas or blanks; empty: everything */
    Text excludes;
    bool default_excludes; /* .git, .svn, *~ ... as Ant has them */
    bool ignore_case;
    bool folders; /* yield folders as well */
    bool special; /* yield pipes, sockets, devices and links to nowhere as well: what is only to be removed */
} GlobQuery;

typedef struct GlobFile {
    const char *path; /* relative to the root */
    FileInfo info;
} GlobFile;

/* Sorted by path. Links are followed, but for one to a folder that it lies below, unless a pattern names it. An absent root has
 * no files. False: *error is a sentence. */
bool glob_files(World *world, const GlobQuery *query, GlobFile **files, size_t *count, const char **error);
/* One pattern against one relative path. */
bool glob_match(Text pattern, Text path, bool ignore_case);

#endif
