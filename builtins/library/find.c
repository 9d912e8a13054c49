/* Where libraries come from: what --lib says, the folders beside the pipeline, and clones of git repositories. */
#include "builtins/git.h"
#include "builtins/library/index.h"

#include <limits.h>
#include <stdlib.h>

/* --- --lib ---------------------------------------------------------------------------------------------- */

static bool is_url(const char *place) {
    const char *colon = strchr(place, ':'), *slash = strchr(place, '/');
    return strstr(place, "://") || (colon && (!slash || colon < slash)); /* user@host:path */
}

static bool take_place(const char *place, RunLibrary *out, const char **error) {
    char resolved[PATH_MAX];
    if (is_url(place)) {
        out->url = gc_strdup(place);
        return true;
    }
    if (!realpath(place, resolved)) {
        *error = text_printf("--lib: there is no folder %s; write --lib NAME=FOLDER, or NAME=URL for a git repository", place);
        return false;
    }
    out->folder = gc_strdup(resolved);
    return true;
}

bool run_library_parse(const char *spec, RunLibrary *out, const char **error) {
    *out = (RunLibrary){0};
    const char *equals = strchr(spec, '=');
    if (equals == spec || !*spec) {
        *error = text_printf("--lib takes NAME=FOLDER or NAME=URL, not '%s'", spec);
        return false;
    }
    if (!take_place(equals ? equals + 1 : spec, out, error)) return false;
    if (!equals) {
        const char *slash = strrchr(out->folder ? out->folder : out->url, '/');
        Text base = text_of(slash ? slash + 1 : out->url);
        if (text_ends(base, TEXT(".git"))) base.len -= 4;
        out->name = text_z(base);
        return true;
    }
    const char *at = memchr(spec, '@', (size_t)(equals - spec));
    out->name = gc_strndup(spec, (size_t)((at ? at : equals) - spec));
    if (at) out->version = gc_strndup(at + 1, (size_t)(equals - at - 1));
    return true;
}

/* --- beside the pipeline -------------------------------------------------------------------------------- */

static bool is_folder(World *w, const char *path) {
    FileInfo info;
    w->stat(w, path, &info);
    return info.kind == FILE_DIRECTORY;
}

static bool has_sources(World *w, const char *folder, int deep) {
    const char **names = NULL;
    size_t count = 0;
    if (deep < 0 || !w->list_dir(w, folder, &names, &count, NULL)) return false;
    for (size_t i = 0; i < count; i++)
        if (text_ends(text_of(names[i]), TEXT(".groovy"))) return true;
    for (size_t i = 0; i < count; i++) {
        const char *path = path_join(folder, names[i]);
        if (is_folder(w, path) && has_sources(w, path, deep - 1)) return true;
    }
    return false;
}

/* How many folders deep a package may begin below src/. */
enum { PACKAGE_DEEP = 6 };

static bool is_library(World *w, const char *folder) {
    return has_sources(w, path_join(folder, "vars"), 0) || has_sources(w, path_join(folder, "src"), PACKAGE_DEEP);
}

/* The nearest folder above with a .git; NULL when there is none. */
static const char *repository_root(World *w, const char *folder) {
    for (const char *at = folder;;) {
        FileInfo info;
        w->stat(w, path_join(at, ".git"), &info);
        if (info.kind != FILE_ABSENT) return at;
        const char *slash = strrchr(at, '/');
        if (!slash || slash == at) return NULL;
        at = gc_strndup(at, (size_t)(slash - at));
    }
}

bool library_beside(Run *run, RunLibrary *out) {
    World *w = run->options.world;
    const char *folder = run->options.root;
    if (!is_library(w, folder)) folder = repository_root(w, folder);
    if (!folder || !is_library(w, folder)) return false;
    const char *slash = strrchr(folder, '/');
    *out = (RunLibrary){.name = slash[1] ? slash + 1 : "library", .folder = folder};
    return true;
}

/* --- git ------------------------------------------------------------------------------------------------ */

static bool is_commit(const char *version) {
    return version && strlen(version) == 40 && strspn(version, "0123456789abcdef") == 40;
}

static const char *cache_folder(Run *run, const RunLibrary *place) {
    char *name = text_printf("%s@%s-%08x", place->name, place->version ? place->version : "",
                             (unsigned)text_hash(text_of(place->url)));
    for (char *c = name; *c; c++)
        if (*c == '/' || *c == '\\' || (*c & 0x80) || *c <= ' ') *c = '_';
    return path_join(run->folder_root, text_printf("libraries/%s", name));
}

static bool clone(Run *run, const RunLibrary *place, const char *folder, const char **error) {
    World *w = run->options.world;
    GitCheckout wanted = {
        .url = place->url, .ref = place->version, .into = folder, .clean = true, .home = w->getenv(w, "HOME")};
    GitResult result;
    if (!run_root_open(run, error) || !w->make_dirs(w, folder, error)) return false;
    bool ok = git_checkout(run->options.sched, &wanted, &result, error);
    if (result.interrupted) run_throw_interrupted(run);
    if (ok)
        run_log(run, run_context(run), "library %s: %s is at %s", place->name,
                place->version ? place->version : result.branch, result.commit);
    return ok;
}

/* A clone that is complete bears this file; it stands in for the server when that cannot be reached. */
static const char *mark_of(const char *folder) { return path_join(folder, ".git/sluice-library"); }

const char *library_fetch(Run *run, const RunLibrary *place) {
    World *w = run->options.world;
    if (place->folder) return place->path ? path_join(place->folder, place->path) : place->folder;
    const char *folder = cache_folder(run, place), *error = NULL;
    const char *inner = place->path ? path_join(folder, place->path) : folder;
    FileInfo mark;
    w->stat(w, mark_of(folder), &mark);
    bool kept = mark.kind == FILE_REGULAR;
    /* A run that is taken up again goes on with what it had fetched. */
    if (kept && (is_commit(place->version) || run->options.resume)) return inner;
    if (run->planning && kept) return inner;
    if (run->planning) {
        throw_error(run->in, EX_ABORT, "the library '%s' lies at %s, and a plan fetches nothing; a run keeps it for later plans",
                    place->name, place->url);
        return NULL;
    }
    if (clone(run, place, folder, &error)) {
        w->write_file(w, mark_of(folder), text_of("complete\n"), false, NULL);
        return inner;
    }
    if (!is_null(run->in->thrown)) return NULL;
    if (!kept) {
        throw_error(run->in, EX_ABORT, "library %s: %s", place->name, error);
        return NULL;
    }
    run_message(run, run_context(run), DIAG_WARNING, "library %s: %s; going on with what was fetched before", place->name,
                error);
    return inner;
}
