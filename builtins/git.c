/*
 * libgit2, loaded at its first use. A checkout is a job on a pool thread: it reads the caller's strings, writes into
 * its own pinned memory, and never touches the collector.
 */
#include "builtins/git.h"
#include "builtins/world/lazy.h"
#include "grammar/gc.h"

#include <git2.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define GIT_FUNCTIONS(X)                                                                                               \
    X(git_libgit2_init)                                                                                                \
    X(git_libgit2_version)                                                                                             \
    X(git_error_last)                                                                                                  \
    X(git_repository_open)                                                                                             \
    X(git_repository_open_ext)                                                                                         \
    X(git_repository_init)                                                                                             \
    X(git_repository_free)                                                                                             \
    X(git_repository_workdir)                                                                                          \
    X(git_repository_commondir)                                                                                        \
    X(git_repository_path)                                                                                             \
    X(git_repository_head)                                                                                             \
    X(git_repository_set_head_detached)                                                                                \
    X(git_repository_set_head)                                                                                         \
    X(git_repository_head_detached)                                                                                    \
    X(git_reference_free)                                                                                              \
    X(git_reference_shorthand)                                                                                         \
    X(git_reference_target)                                                                                            \
    X(git_reference_name_to_id)                                                                                        \
    X(git_tag_foreach)                                                                                                 \
    X(git_reference_create)                                                                                            \
    X(git_oid_tostr)                                                                                                   \
    X(git_oid_fromstrn)                                                                                                \
    X(git_remote_lookup)                                                                                               \
    X(git_remote_list)                                                                                                 \
    X(git_remote_url)                                                                                                  \
    X(git_remote_free)                                                                                                 \
    X(git_remote_create)                                                                                               \
    X(git_remote_set_url)                                                                                              \
    X(git_remote_connect)                                                                                              \
    X(git_remote_default_branch)                                                                                       \
    X(git_remote_disconnect)                                                                                           \
    X(git_remote_fetch)                                                                                                \
    X(git_buf_dispose)                                                                                                 \
    X(git_strarray_dispose)                                                                                            \
    X(git_revparse_single)                                                                                             \
    X(git_object_peel)                                                                                                 \
    X(git_object_id)                                                                                                   \
    X(git_object_free)                                                                                                 \
    X(git_commit_summary)                                                                                              \
    X(git_commit_message)                                                                                              \
    X(git_commit_author)                                                                                               \
    X(git_commit_time)                                                                                                 \
    X(git_commit_lookup)                                                                                               \
    X(git_commit_parent)                                                                                               \
    X(git_commit_parentcount)                                                                                          \
    X(git_commit_tree)                                                                                                 \
    X(git_revwalk_new)                                                                                                 \
    X(git_revwalk_push)                                                                                                \
    X(git_revwalk_hide)                                                                                                \
    X(git_revwalk_next)                                                                                                \
    X(git_revwalk_free)                                                                                                \
    X(git_diff_tree_to_tree)                                                                                           \
    X(git_diff_num_deltas)                                                                                             \
    X(git_diff_get_delta)                                                                                              \
    X(git_diff_free)                                                                                                   \
    X(git_checkout_tree)                                                                                               \
    X(git_submodule_foreach)                                                                                           \
    X(git_submodule_update)                                                                                            \
    X(git_submodule_open)                                                                                              \
    X(git_status_list_new)                                                                                             \
    X(git_status_list_entrycount)                                                                                      \
    X(git_status_byindex)                                                                                              \
    X(git_status_list_free)                                                                                            \
    X(git_credential_userpass_plaintext_new)                                                                           \
    X(git_credential_username_new)                                                                                     \
    X(git_credential_ssh_key_from_agent)                                                                               \
    X(git_credential_ssh_key_new)                                                                                      \
    X(git_remote_init_callbacks)                                                                                       \
    X(git_fetch_options_init)                                                                                          \
    X(git_checkout_options_init)                                                                                       \
    X(git_status_options_init)                                                                                         \
    X(git_submodule_update_options_init)

LAZY_LIBRARY(lib, GIT_FUNCTIONS)

static bool ready(const char **error) {
    if (lib_loaded) return true;
    return LAZY_LOAD(lib, GIT2_SONAME, "libgit2-1.5", "git repositories", error) && lib.git_libgit2_init() > 0;
}

static const char *last_message(void) {
    const git_error *e = lib.git_error_last();
    return e && e->message ? e->message : "no further details";
}

/* --- reading ------------------------------------------------------------------------------------------------- */

static char *without_slash(const char *path) {
    size_t len = strlen(path);
    while (len > 1 && path[len - 1] == '/') len--;
    return gc_strndup(path, len);
}

static bool open_error(const char *folder, int code, const char **error) {
    if (code == GIT_ENOTFOUND)
        *error = text_printf("%s is in no git repository; make one with: git init && git add . && git commit", folder);
    else if (code == GIT_EOWNER)
        *error =
            text_printf("the git repository of %s belongs to another user; allow it with: git config --global --add "
                        "safe.directory FOLDER",
                        folder);
    else
        *error = text_printf("cannot open the git repository of %s: %s", folder, last_message());
    return false;
}

static const char *remote_url(git_repository *repo) {
    git_remote *remote = NULL;
    git_strarray names = {0};
    const char *url = NULL;
    if (lib.git_remote_lookup(&remote, repo, "origin") != 0 && lib.git_remote_list(&names, repo) == 0 &&
        names.count == 1)
        lib.git_remote_lookup(&remote, repo, names.strings[0]);
    if (remote && lib.git_remote_url(remote)) url = gc_strdup(lib.git_remote_url(remote));
    lib.git_remote_free(remote);
    lib.git_strarray_dispose(&names);
    return url;
}

static void read_reference(git_repository *repo, GitHead *head) {
    git_reference *ref = NULL;
    if (lib.git_repository_head(&ref, repo) != 0) return;
    char hex[GIT_OID_HEXSZ + 1];
    if (lib.git_reference_target(ref))
        head->commit = gc_strdup(lib.git_oid_tostr(hex, sizeof hex, lib.git_reference_target(ref)));
    if (lib.git_repository_head_detached(repo) == 0) head->branch = gc_strdup(lib.git_reference_shorthand(ref));
    lib.git_reference_free(ref);
}

bool git_read_head(const char *folder, GitHead *head, const char **error) {
    *head = (GitHead){0};
    if (!ready(error)) return false;
    git_repository *repo = NULL;
    int code = lib.git_repository_open_ext(&repo, folder, 0, NULL);
    if (code != 0) return open_error(folder, code, error);
    const char *root = lib.git_repository_workdir(repo);
    if (root) {
        head->root = without_slash(root);
        head->objects = text_printf("%sobjects", lib.git_repository_commondir(repo));
        head->url = remote_url(repo);
        read_reference(repo, head);
    } else
        *error = text_printf("the git repository of %s has no work tree", folder);
    lib.git_repository_free(repo);
    return root != NULL;
}

/* --- what happened between two commits ------------------------------------------------------------------------ */

static git_tree *tree_of(git_commit *commit) {
    git_tree *tree = NULL;
    return commit && lib.git_commit_tree(&tree, commit) == 0 ? tree : NULL;
}

/* The paths in which a commit differs from its parent; a merge names none of its own. */
static void read_paths(git_repository *repo, git_commit *commit, GitCommit *out) {
    git_commit *parent = NULL;
    git_diff *diff = NULL;
    if (lib.git_commit_parentcount(commit) > 1) return;
    if (lib.git_commit_parentcount(commit) == 1) lib.git_commit_parent(&parent, commit, 0);
    git_tree *before = tree_of(parent), *after = tree_of(commit);
    if (after && lib.git_diff_tree_to_tree(&diff, repo, before, after, NULL) == 0) {
        size_t count = lib.git_diff_num_deltas(diff);
        out->paths = gc_new_array(const char *, count + 1);
        out->kinds = gc_new_array(char, count + 1);
        for (size_t i = 0; i < count; i++) {
            const git_diff_delta *delta = lib.git_diff_get_delta(diff, i);
            out->kinds[out->path_count] = delta->status == GIT_DELTA_ADDED ? 'A' : delta->status == GIT_DELTA_DELETED ? 'D' : 'M';
            out->paths[out->path_count++] = gc_strdup(delta->new_file.path);
        }
    }
    lib.git_diff_free(diff);
    lib.git_object_free((git_object *)(void *)before);
    lib.git_object_free((git_object *)(void *)after);
    lib.git_object_free((git_object *)(void *)parent);
}

static git_revwalk *walk_between(git_repository *repo, const char *from, const char *to) {
    git_oid first, last;
    git_revwalk *walk = NULL;
    if (lib.git_oid_fromstrn(&first, from, strlen(from)) != 0 || lib.git_oid_fromstrn(&last, to, strlen(to)) != 0) return NULL;
    if (lib.git_revwalk_new(&walk, repo) != 0) return NULL;
    if (lib.git_revwalk_push(walk, &last) == 0 && lib.git_revwalk_hide(walk, &first) == 0) return walk;
    lib.git_revwalk_free(walk);
    return NULL;
}

size_t git_commits_between(const char *folder, const char *from, const char *to, GitCommit *commits, size_t room) {
    git_repository *repo = NULL;
    const char *error = NULL;
    size_t count = 0;
    git_oid id;
    if (!ready(&error) || lib.git_repository_open_ext(&repo, folder, 0, NULL) != 0) return 0;
    git_revwalk *walk = walk_between(repo, from, to);
    while (walk && count < room && lib.git_revwalk_next(&id, walk) == 0) {
        git_commit *commit = NULL;
        if (lib.git_commit_lookup(&commit, repo, &id) != 0) continue;
        const git_signature *author = lib.git_commit_author(commit);
        char hex[GIT_OID_HEXSZ + 1];
        commits[count] = (GitCommit){.id = gc_strdup(lib.git_oid_tostr(hex, sizeof hex, &id)),
                                     .message = gc_strdup(lib.git_commit_message(commit)),
                                     .author = gc_strdup(author->name),
                                     .email = gc_strdup(author->email),
                                     .time_ms = (int64_t)lib.git_commit_time(commit) * 1000};
        read_paths(repo, commit, &commits[count++]);
        lib.git_object_free((git_object *)(void *)commit);
    }
    if (walk) lib.git_revwalk_free(walk);
    lib.git_repository_free(repo);
    return count;
}

bool git_changes(const char *root, GitChange **changes, size_t *count, const char **error) {
    *count = 0;
    if (!ready(error)) return false;
    git_repository *repo = NULL;
    int code = lib.git_repository_open(&repo, root);
    if (code != 0) return open_error(root, code, error);
    git_status_options options;
    lib.git_status_options_init(&options, GIT_STATUS_OPTIONS_VERSION);
    options.flags =
        GIT_STATUS_OPT_INCLUDE_UNTRACKED | GIT_STATUS_OPT_RECURSE_UNTRACKED_DIRS | GIT_STATUS_OPT_EXCLUDE_SUBMODULES;
    git_status_list *list = NULL;
    bool ok = lib.git_status_list_new(&list, repo, &options) == 0;
    size_t n = ok ? lib.git_status_list_entrycount(list) : 0;
    *changes = gc_new_array(GitChange, n);
    for (size_t i = 0; i < n; i++) {
        const git_status_entry *e = lib.git_status_byindex(list, i);
        const git_diff_delta *delta = e->index_to_workdir ? e->index_to_workdir : e->head_to_index;
        bool gone = (e->status & GIT_STATUS_WT_DELETED) ||
                    ((e->status & GIT_STATUS_INDEX_DELETED) && !(e->status & GIT_STATUS_WT_NEW));
        (*changes)[(*count)++] = (GitChange){gc_strdup(delta->new_file.path), gone};
    }
    if (!ok) *error = text_printf("cannot compare %s with its last commit: %s", root, last_message());
    lib.git_status_list_free(list);
    lib.git_repository_free(repo);
    return ok;
}

/* --- the job ------------------------------------------------------------------------------------------------- */

#define JOB_TEXT 1024

typedef struct GitJob {
    GitCheckout wanted;
    Wait *wait;
    atomic_bool cancel;
    bool ok, cloned, has_previous, finished;
    const char *refusal; /* why there are no more credentials to try */
    int attempts;        /* of credentials in the present connection */
    char error[JOB_TEXT];
    char commit[GIT_OID_HEXSZ + 1], previous[GIT_OID_HEXSZ + 1];
    char branch[JOB_TEXT], local_branch[JOB_TEXT], summary[JOB_TEXT];
} GitJob;

static bool job_fail(GitJob *job, const char *what) {
    if (job->refusal)
        snprintf(job->error, sizeof job->error, "%.300s: %.700s", what, job->refusal);
    else if (!job->error[0])
        snprintf(job->error, sizeof job->error, "%.300s: %.700s", what, last_message());
    return false;
}

static int on_transfer(const git_indexer_progress *stats, void *data) {
    (void)stats;
    return atomic_load(&((GitJob *)data)->cancel) ? -1 : 0;
}

static int on_sideband(const char *text, int len, void *data) {
    (void)text, (void)len;
    return atomic_load(&((GitJob *)data)->cancel) ? -1 : 0;
}

static int ssh_key(GitJob *job, git_credential **out, const char *user) {
    static const char *const names[] = {"id_ed25519", "id_ecdsa", "id_rsa"};
    const size_t count = sizeof names / sizeof *names;
    char key[JOB_TEXT], public_key[JOB_TEXT + 4];
    if (job->wanted.private_key)
        return job->attempts++ == 0 ? lib.git_credential_ssh_key_new(out, user, NULL, job->wanted.private_key, NULL)
                                    : GIT_EAUTH;
    if (job->attempts == 0) {
        job->attempts++;
        const char *agent = getenv("SSH_AUTH_SOCK");
        if (agent && agent[0]) return lib.git_credential_ssh_key_from_agent(out, user);
    }
    while ((size_t)job->attempts <= count) {
        snprintf(key, sizeof key, "%s/.ssh/%s", job->wanted.home, names[job->attempts++ - 1]);
        snprintf(public_key, sizeof public_key, "%s.pub", key);
        if (access(key, R_OK) == 0)
            return lib.git_credential_ssh_key_new(out, user, access(public_key, R_OK) == 0 ? public_key : NULL, key,
                                                  NULL);
    }
    return GIT_EAUTH;
}

static int offer_credentials(GitJob *job, git_credential **out, const char *user, unsigned allowed) {
    if (allowed & GIT_CREDENTIAL_SSH_KEY)
        return ssh_key(job, out, user ? user : job->wanted.username ? job->wanted.username : "git");
    if (allowed & GIT_CREDENTIAL_USERNAME)
        return lib.git_credential_username_new(out, job->wanted.username ? job->wanted.username : "git");
    if ((allowed & GIT_CREDENTIAL_USERPASS_PLAINTEXT) && job->wanted.username && job->attempts++ == 0)
        return lib.git_credential_userpass_plaintext_new(out, job->wanted.username,
                                                         job->wanted.password ? job->wanted.password : "");
    return GIT_EAUTH;
}

static int on_credentials(git_credential **out, const char *url, const char *user, unsigned allowed, void *data) {
    GitJob *job = data;
    (void)url;
    int code = offer_credentials(job, out, user, allowed);
    if (code != 0)
        job->refusal =
            allowed & GIT_CREDENTIAL_SSH_KEY
                ? "the server accepts none of your keys; load one into the ssh agent, or put it into ~/.ssh"
                : "the server asks for a user and a password; give a credential USER:PASSWORD by its credentialsId, or put them into "
                  "the address: https://USER:PASSWORD@HOST/...";
    return code;
}

static void fill_callbacks(GitJob *job, git_remote_callbacks *callbacks) {
    callbacks->credentials = on_credentials;
    callbacks->transfer_progress = on_transfer;
    callbacks->sideband_progress = on_sideband;
    callbacks->payload = job;
    job->attempts = 0;
}

static void fill_fetch(GitJob *job, git_fetch_options *options) {
    lib.git_fetch_options_init(options, GIT_FETCH_OPTIONS_VERSION);
    fill_callbacks(job, &options->callbacks);
    options->prune = GIT_FETCH_PRUNE;
    options->download_tags = job->wanted.no_tags ? GIT_REMOTE_DOWNLOAD_TAGS_NONE : GIT_REMOTE_DOWNLOAD_TAGS_ALL;
#if LIBGIT2_VER_MAJOR > 1 || LIBGIT2_VER_MINOR >= 7
    if (job->wanted.depth > 0) options->depth = job->wanted.depth;
#endif
}

/* --- fetching ------------------------------------------------------------------------------------------------- */

/* Reads objects straight from the other repository: written where the git command finds it too. */
static bool borrow_objects(GitJob *job, git_repository *repo) {
    char path[JOB_TEXT], present[JOB_TEXT * 4] = "";
    snprintf(path, sizeof path, "%sobjects/info", lib.git_repository_commondir(repo));
    mkdir(path, 0777);
    snprintf(path, sizeof path, "%sobjects/info/alternates", lib.git_repository_commondir(repo));
    FILE *file = fopen(path, "r");
    if (file) {
        size_t n = fread(present, 1, sizeof present - 1, file);
        present[n] = 0;
        fclose(file);
    }
    size_t len = strlen(job->wanted.borrow);
    if (strncmp(present, job->wanted.borrow, len) == 0 && present[len] == '\n') return true;
    file = fopen(path, "w");
    bool ok = file && fprintf(file, "%s\n", job->wanted.borrow) > 0;
    if (file && fclose(file) != 0) ok = false;
    if (!ok) snprintf(job->error, sizeof job->error, "cannot write %.900s", path);
    return ok;
}

static int take_tag(const char *name, git_oid *id, void *into) {
    git_reference *made = NULL;
    int code = lib.git_reference_create(&made, into, name, id, 1, NULL);
    lib.git_reference_free(made);
    return code;
}

/* The tags of the repository that the objects are borrowed from; what they name is there already. */
static bool take_tags(GitJob *job, git_repository *repo) {
    char path[JOB_TEXT];
    git_repository *from = NULL;
    snprintf(path, sizeof path, "%.*s", (int)(strlen(job->wanted.borrow) - strlen("objects")), job->wanted.borrow);
    bool ok = lib.git_repository_open(&from, path) == 0 && lib.git_tag_foreach(from, take_tag, repo) == 0;
    lib.git_repository_free(from);
    return ok || job_fail(job, "cannot take the tags over");
}

static git_repository *open_or_init(GitJob *job) {
    git_repository *repo = NULL;
    int code = lib.git_repository_open_ext(&repo, job->wanted.into, GIT_REPOSITORY_OPEN_NO_SEARCH, NULL);
    job->cloned = code == GIT_ENOTFOUND;
    if (job->cloned) code = lib.git_repository_init(&repo, job->wanted.into, 0);
    git_oid oid;
    if (code == 0 && lib.git_reference_name_to_id(&oid, repo, "HEAD") == 0) {
        lib.git_oid_tostr(job->previous, sizeof job->previous, &oid);
        job->has_previous = true;
    }
    if (code == 0 && job->wanted.borrow) {
        bool ok = borrow_objects(job, repo);
        lib.git_repository_free(repo);
        repo = NULL;
        code = ok ? lib.git_repository_open(&repo, job->wanted.into) : -1;
    }
    if (code != 0) job_fail(job, "cannot make a repository in the workspace");
    return repo;
}

static git_remote *set_remote(GitJob *job, git_repository *repo) {
    git_remote *remote = NULL;
    const char *name = job->wanted.remote;
    if (lib.git_remote_lookup(&remote, repo, name) != 0) {
        if (lib.git_remote_create(&remote, repo, name, job->wanted.url) != 0) job_fail(job, "cannot set the remote");
        return remote;
    }
    if (lib.git_remote_url(remote) && strcmp(lib.git_remote_url(remote), job->wanted.url) == 0) return remote;
    lib.git_remote_free(remote);
    remote = NULL;
    if (lib.git_remote_set_url(repo, name, job->wanted.url) != 0 || lib.git_remote_lookup(&remote, repo, name) != 0)
        job_fail(job, "cannot set the remote's address");
    return remote;
}

/* "+refs/heads/x:refs/remotes/origin/x a:b" at blanks; the pieces point into `text`. */
static size_t split_refspecs(char *text, char **pieces, size_t max) {
    size_t n = 0;
    for (char *at = text; n < max;) {
        at += strspn(at, " \t\n");
        if (!*at) break;
        pieces[n++] = at;
        at += strcspn(at, " \t\n");
        if (*at) *at++ = 0;
    }
    return n;
}

static bool fetch(GitJob *job, git_remote *remote) {
    char text[JOB_TEXT], *pieces[16];
    snprintf(text, sizeof text, "+refs/heads/*:refs/remotes/%s/*", job->wanted.remote);
    if (job->wanted.refspec) snprintf(text, sizeof text, "%s", job->wanted.refspec);
    git_strarray refspecs = {pieces, split_refspecs(text, pieces, sizeof pieces / sizeof *pieces)};
    git_fetch_options options;
    fill_fetch(job, &options);
    int code = lib.git_remote_fetch(remote, &refspecs, &options, NULL);
    if (code == GIT_ECERTIFICATE)
        job->refusal = strncmp(job->wanted.url, "http", 4) == 0
                           ? "the server's certificate is not trusted; see that its authority is in ca-certificates"
                           : "the host's key is not in ~/.ssh/known_hosts; check it, and add it with: ssh-keyscan HOST";
    return code == 0 || job_fail(job, "cannot fetch");
}

static void default_branch(GitJob *job, git_remote *remote, char *out, size_t size) {
    git_remote_callbacks callbacks;
    lib.git_remote_init_callbacks(&callbacks, GIT_REMOTE_CALLBACKS_VERSION);
    fill_callbacks(job, &callbacks);
    git_buf name = {0};
    snprintf(out, size, "master");
    if (lib.git_remote_connect(remote, GIT_DIRECTION_FETCH, &callbacks, NULL, NULL) != 0) return;
    if (lib.git_remote_default_branch(&name, remote) == 0) snprintf(out, size, "%s", name.ptr);
    lib.git_buf_dispose(&name);
    lib.git_remote_disconnect(remote);
}

/* --- resolving ------------------------------------------------------------------------------------------------ */

static git_object *try_rev(git_repository *repo, const char *rev) {
    git_object *any = NULL, *commit = NULL;
    if (lib.git_revparse_single(&any, repo, rev) != 0) return NULL;
    if (lib.git_object_peel(&commit, any, GIT_OBJECT_COMMIT) != 0) commit = NULL;
    lib.git_object_free(any);
    return commit;
}

static git_object *try_branch(GitJob *job, git_repository *repo, const char *name) {
    char rev[JOB_TEXT * 2];
    snprintf(rev, sizeof rev, "refs/remotes/%s/%s", job->wanted.remote, name);
    git_object *found = try_rev(repo, rev);
    if (found) {
        snprintf(job->branch, sizeof job->branch, "%.400s/%.600s", job->wanted.remote, name);
        snprintf(job->local_branch, sizeof job->local_branch, "%s", name);
    }
    return found;
}

/* "main", "origin/main", "refs/heads/main", with the wildcard for the remote in front, a tag or a commit. */
static git_object *resolve(GitJob *job, git_repository *repo, const char *ref) {
    char prefix[JOB_TEXT];
    size_t len = (size_t)snprintf(prefix, sizeof prefix, "%.1000s/", job->wanted.remote);
    const char *name = ref;
    if (strncmp(name, "*/", 2) == 0)
        name += 2;
    else if (strncmp(name, "refs/heads/", 11) == 0)
        name += 11;
    git_object *found = try_branch(job, repo, name);
    if (!found && strncmp(name, "refs/remotes/", 13) == 0) name += 13;
    if (!found && strncmp(name, prefix, len) == 0) found = try_branch(job, repo, name + len);
    if (found) return found;
    snprintf(job->branch, sizeof job->branch, "detached");
    snprintf(prefix, sizeof prefix, "refs/tags/%.900s", name);
    found = try_rev(repo, prefix);
    return found ? found : try_rev(repo, ref);
}

/* --- checking out ------------------------------------------------------------------------------------------- */

static bool set_head(GitJob *job, git_repository *repo, const git_oid *oid) {
    const char *branch = job->wanted.local_branch;
    if (branch && strcmp(branch, "**") == 0) branch = job->local_branch;
    if (lib.git_repository_set_head_detached(repo, oid) != 0) return job_fail(job, "cannot set HEAD");
    job->local_branch[0] = 0;
    if (!branch || !branch[0]) return true;
    char name[JOB_TEXT], local[JOB_TEXT];
    snprintf(local, sizeof local, "%s", branch);
    snprintf(name, sizeof name, "refs/heads/%.1000s", local);
    git_reference *ref = NULL;
    bool ok = lib.git_reference_create(&ref, repo, name, oid, 1, "sluice checkout") == 0 &&
              lib.git_repository_set_head(repo, name) == 0;
    lib.git_reference_free(ref);
    snprintf(job->local_branch, sizeof job->local_branch, "%s", local);
    return ok || job_fail(job, "cannot make the local branch");
}

static int on_notify(git_checkout_notify_t why, const char *path, const git_diff_file *base,
                     const git_diff_file *target, const git_diff_file *workdir, void *data) {
    (void)why, (void)path, (void)base, (void)target, (void)workdir;
    return atomic_load(&((GitJob *)data)->cancel) ? -1 : 0;
}

static void fill_checkout(GitJob *job, git_checkout_options *options) {
    lib.git_checkout_options_init(options, GIT_CHECKOUT_OPTIONS_VERSION);
    options->checkout_strategy = GIT_CHECKOUT_FORCE;
    if (job->wanted.clean) options->checkout_strategy |= GIT_CHECKOUT_REMOVE_UNTRACKED | GIT_CHECKOUT_REMOVE_IGNORED;
    options->notify_flags = GIT_CHECKOUT_NOTIFY_ALL;
    options->notify_cb = on_notify;
    options->notify_payload = job;
}

typedef struct Submodules {
    GitJob *job;
    int failed;
} Submodules;

static int update_submodule(git_submodule *submodule, const char *name, void *data) {
    Submodules *all = data;
    git_submodule_update_options options;
    lib.git_submodule_update_options_init(&options, GIT_SUBMODULE_UPDATE_OPTIONS_VERSION);
    fill_checkout(all->job, &options.checkout_opts);
    fill_fetch(all->job, &options.fetch_opts);
    options.fetch_opts.prune = GIT_FETCH_PRUNE_UNSPECIFIED;
    if (lib.git_submodule_update(submodule, 1, &options) != 0) {
        char what[JOB_TEXT];
        snprintf(what, sizeof what, "cannot update the submodule %.250s", name);
        job_fail(all->job, what);
        return all->failed = -1;
    }
    git_repository *inner = NULL;
    if (all->job->wanted.submodules == GIT_SUBMODULES_RECURSIVE && lib.git_submodule_open(&inner, submodule) == 0)
        lib.git_submodule_foreach(inner, update_submodule, all);
    lib.git_repository_free(inner);
    return all->failed;
}

static bool check_out(GitJob *job, git_repository *repo, git_object *commit) {
    git_checkout_options options;
    fill_checkout(job, &options);
    lib.git_oid_tostr(job->commit, sizeof job->commit, lib.git_object_id(commit));
    const char *summary = lib.git_commit_summary((git_commit *)(void *)commit);
    snprintf(job->summary, sizeof job->summary, "%s", summary ? summary : "");
    if (lib.git_checkout_tree(repo, commit, &options) != 0) return job_fail(job, "cannot check the files out");
    if (!set_head(job, repo, lib.git_object_id(commit))) return false;
    if (job->wanted.submodules == GIT_SUBMODULES_NONE) return true;
    Submodules all = {job, 0};
    if (lib.git_submodule_foreach(repo, update_submodule, &all) != 0 || all.failed)
        return job_fail(job, "cannot update the submodules");
    return true;
}

static bool fetch_and_check_out(GitJob *job, git_repository *repo) {
    git_remote *remote = set_remote(job, repo);
    char fallback[JOB_TEXT];
    const char *ref = job->wanted.ref;
    bool ok = remote && (job->wanted.borrow ? take_tags(job, repo) : fetch(job, remote));
    if (ok && !ref) {
        default_branch(job, remote, fallback, sizeof fallback);
        ref = fallback;
    }
    git_object *commit = ok ? resolve(job, repo, ref) : NULL;
    if (ok && !commit)
        snprintf(job->error, sizeof job->error,
                 "couldn't find any revision to build: there is no branch, tag or commit '%.200s' in the repository",
                 ref);
    ok = commit && check_out(job, repo, commit);
    lib.git_object_free(commit);
    lib.git_remote_free(remote);
    return ok;
}

static void job_work(void *data) {
    GitJob *job = data;
    git_repository *repo = open_or_init(job);
    job->ok = repo && fetch_and_check_out(job, repo);
    lib.git_repository_free(repo);
}

/* --- the fiber's side ----------------------------------------------------------------------------------------- */

static void job_done(void *data) {
    GitJob *job = data;
    job->finished = true;
    wait_done(job->wait);
}

/* The pool thread uses the job until it has ended: an interrupted fiber asks it to end, and waits for that. */
static bool await(Scheduler *sched, GitJob *job) {
    Wait wait = {0};
    wait_begin(&wait, sched);
    job->wait = &wait;
    loop_work(sched_loop(sched), job_work, job_done, job);
    if (wait_for(&wait)) return true;
    atomic_store(&job->cancel, true);
    Wait end = {0};
    wait_begin(&end, sched);
    end.shielded = true;
    job->wait = &end;
    if (!job->finished) wait_for(&end);
    return false;
}

static const char *copied(const char *text) { return text[0] ? gc_strdup(text) : NULL; }

/* An address without its user and password, for messages. */
const char *git_public_url(const char *url) {
    const char *scheme = strstr(url, "://"), *at = strchr(url, '@');
    if (!scheme || !at || at < scheme || memchr(scheme + 3, '/', (size_t)(at - scheme - 3))) return url;
    return text_printf("%.*s%s", (int)(scheme + 3 - url), url, at + 1);
}

bool git_checkout(Scheduler *sched, const GitCheckout *wanted, GitResult *result, const char **error) {
    *result = (GitResult){0};
    if (!ready(error)) return false;
    GitJob *job = gc_pin_alloc(sizeof *job);
    job->wanted = *wanted;
    if (!job->wanted.remote) job->wanted.remote = "origin";
    if (!job->wanted.home) job->wanted.home = "";
    result->interrupted = !await(sched, job);
    bool ok = job->ok && !result->interrupted;
    result->commit = copied(job->commit);
    result->previous = job->has_previous ? copied(job->previous) : NULL;
    result->branch = copied(job->branch);
    result->local_branch = copied(job->local_branch);
    result->summary = gc_strdup(job->summary);
    result->cloned = job->cloned;
    if (!ok)
        *error = text_printf("%s: %s", git_public_url(wanted->url),
                             job->error[0] ? job->error : "the checkout was interrupted");
    gc_unpin(job);
    return ok;
}
