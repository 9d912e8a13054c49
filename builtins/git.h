/*
 * Git repositories through libgit2, which is loaded at the first call. Cloning, fetching and checking out run on the
 * loop's thread pool while the fiber waits; an interrupted fiber ends them through libgit2's progress callbacks.
 */
#ifndef SLUICE_BUILTINS_GIT_H
#define SLUICE_BUILTINS_GIT_H

#include "interp/world.h"

/* What a repository says about itself. All strings are collected. */
typedef struct GitHead {
    const char *root;    /* of the work tree, without a slash at its end */
    const char *objects; /* folder of its objects */
    const char *commit;  /* 40 hex digits; NULL while there is no commit */
    const char *branch;  /* short name; NULL when detached */
    const char *url;     /* of origin, or of the only remote; NULL when there is none */
} GitHead;

/* Looks in `folder` and above. False: *error is a sentence (no repository, unreadable ...). */
bool git_read_head(const char *folder, GitHead *head, const char **error);

/* A path of the work tree that differs from HEAD. */
typedef struct GitChange {
    const char *path;
    bool deleted;
} GitChange;
bool git_changes(const char *root, GitChange **changes, size_t *count, const char **error);

/* A commit of the history. */
typedef struct GitCommit {
    const char *id, *message, *author, *email; /* of the author */
    int64_t time_ms;                           /* when it was committed */
    const char **paths;                        /* what it changed ... */
    char *kinds;                               /* ... and how: A added, D deleted, M modified */
    size_t path_count;
} GitCommit;
/* The commits (40 hex digits) that lead to `to` but not to `from`, newest first, at most `room`. 0 also when one of them is not
 * there. */
size_t git_commits_between(const char *folder, const char *from, const char *to, GitCommit *commits, size_t room);

typedef enum GitSubmodules { GIT_SUBMODULES_NONE, GIT_SUBMODULES_FLAT, GIT_SUBMODULES_RECURSIVE } GitSubmodules;

typedef struct GitCheckout {
    const char *url; /* URL, or path of a local repository */
    const char
        *ref; /* branch, tag or commit in any of the forms that Jenkins takes; NULL: the remote's default branch */
    const char *refspec;      /* what to fetch, separated by blanks; NULL: all branches */
    const char *remote;       /* name of the remote; NULL: origin */
    const char *into;         /* work tree: absolute folder */
    const char *local_branch; /* check out as this branch; NULL: a detached HEAD; "**": the branch's own name */
    const char *borrow; /* objects folder of a repository on this machine to read from instead of copying, or NULL; then
                         * nothing is fetched and `ref` is a commit */
    int depth;          /* 0 = whole history; heeded by libgit2 1.7 and newer */
    bool clean;         /* remove what is not tracked, even what is ignored */
    bool no_tags;
    GitSubmodules submodules;
    const char *username, *password; /* for http(s), or NULL */
    const char *private_key;         /* path, for ssh; NULL: the user's agent, then ~/.ssh/id_* */
    const char *home;                /* the user's home folder */
} GitCheckout;

typedef struct GitResult {
    const char *commit;       /* 40 hex digits */
    const char *previous;     /* what was checked out in the folder before, or NULL */
    const char *branch;       /* "origin/main", or "detached" for a tag or a commit */
    const char *local_branch; /* or NULL */
    const char *summary;      /* of the commit */
    bool cloned;              /* false: an existing clone was brought up to date */
    bool interrupted;
} GitResult;

/* Clones or updates the repository in `into` and checks the wanted commit out. Suspends the fiber. False: *error is a
 * sentence, or result->interrupted. */
bool git_checkout(Scheduler *sched, const GitCheckout *wanted, GitResult *result, const char **error);

/* An address without its user and password, for messages. */
const char *git_public_url(const char *url);

#endif
