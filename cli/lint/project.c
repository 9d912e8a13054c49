/* Which files are linted together: those named, those found in the folders named, and for what they define the shared library
 * beside them. */
#include "cli/lint/lint.h"
#include "cli/script.h"
#include "grammar/gc.h"
#include <dirent.h>
#include <errno.h>
#include <libgen.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FOLDER_DEPTH_MAX = 64 };

/* --- libraries ------------------------------------------------------------------------------------------------------------- */

static bool is_folder(const char *path) {
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static bool is_file(const char *path) {
    struct stat st;
    return stat(path, &st) == 0 && S_ISREG(st.st_mode);
}

/* Every NAME.groovy of the folder is a name. */
static void read_names(Library *library, const char *folder) {
    DIR *dir = opendir(folder);
    if (!dir) return;
    for (struct dirent *e; (e = readdir(dir));) {
        Text name = text_of(e->d_name);
        if (!text_ends(name, TEXT(".groovy"))) continue;
        if (library->variable_count == library->variable_cap) {
            library->variable_cap = library->variable_cap ? library->variable_cap * 2 : 16;
            library->variable = gc_realloc(library->variable, sizeof *library->variable * library->variable_cap);
        }
        library->variable[library->variable_count++] = text_copy(text_span(name.at, name.len - 7));
    }
    closedir(dir);
}

/* Libraries of the Jenkins Templating Engine beside one another: libraries/LIBRARY/steps/NAME.groovy. Without `library` it is only asked
 * whether there are any. */
static bool read_templates(Library *library, const char *root) {
    const char *parent = text_printf("%s/libraries", root);
    DIR *dir = opendir(parent);
    bool found = false;
    if (!dir) return false;
    for (struct dirent *e; (e = readdir(dir)) && !(found && !library);) {
        const char *folder = text_printf("%s/%s/steps", parent, e->d_name);
        if (e->d_name[0] == '.' || !is_folder(folder)) continue;
        found = true;
        if (library) read_names(library, folder);
    }
    closedir(dir);
    return found;
}

static Library *library_at(Linter *lint, const char *root) {
    for (size_t i = 0; i < lint->library_count; i++)
        if (strcmp(lint->libraries[i]->root, root) == 0) return lint->libraries[i];
    Library *library = gc_new(Library);
    library->root = gc_strdup(root);
    library->has_classes = is_folder(text_printf("%s/src", root));
    read_names(library, text_printf("%s/vars", root));
    read_templates(library, root);
    lint->libraries = gc_realloc(lint->libraries, sizeof *lint->libraries * (lint->library_count + 1));
    return lint->libraries[lint->library_count++] = library;
}

void project_add_library(Linter *lint, const char *root) { library_at(lint, root)->given = true; }

/* The nearest folder, from `folder` up to the repository's root, that has vars/ or template libraries. `folder` is
 * changed. */
static Library *library_above(Linter *lint, char *folder) {
    for (;;) {
        if (is_folder(text_printf("%s/vars", folder)) || read_templates(NULL, folder)) return library_at(lint, folder);
        if (access(text_printf("%s/.git", folder), F_OK) == 0) return NULL;
        char *slash = strrchr(folder, '/');
        if (!slash || slash == folder) return NULL;
        *slash = 0;
    }
}

static Library *library_of(Linter *lint, const char *path) {
    const char *slash = strrchr(path, '/');
    const char *folder = gc_strndup(path, (size_t)(slash - path));
    if (!lint->last_folder || strcmp(lint->last_folder, folder) != 0) {
        lint->last_folder = folder;
        lint->last_library = *folder ? library_above(lint, gc_strdup(folder)) : NULL;
    }
    return lint->last_library;
}

static FileRole role_of(const char *path, const Library *library) {
    if (!library) return ROLE_PIPELINE;
    size_t len = strlen(library->root);
    if (strncmp(path, library->root, len) != 0) return ROLE_PIPELINE;
    if (strncmp(path + len, "/vars/", 6) == 0 && !strchr(path + len + 6, '/')) return ROLE_VARIABLE;
    if (strncmp(path + len, "/libraries/", 11) == 0 && strstr(path + len, "/steps/")) return ROLE_VARIABLE;
    return strncmp(path + len, "/src/", 5) == 0 ? ROLE_CLASS : ROLE_PIPELINE;
}

/* --- files ------------------------------------------------------------------------------------------------------------------- */

static LintFile *file_find(Linter *lint, const char *path) {
    for (size_t i = 0; i < lint->file_count; i++)
        if (strcmp(lint->files[i]->path, path) == 0) return lint->files[i];
    return NULL;
}

static LintFile *file_new(Linter *lint, const char *path, bool context) {
    LintFile *file = gc_new(LintFile);
    *file = (LintFile){.path = gc_strdup(path), .context = context};
    char resolved[PATH_MAX];
    if (strcmp(path, "-") != 0 && realpath(path, resolved)) {
        file->resolved = gc_strdup(resolved);
        file->library = library_of(lint, file->resolved);
        file->role = role_of(file->resolved, file->library);
    }
    if (lint->file_count == lint->file_cap) {
        lint->file_cap = lint->file_cap ? lint->file_cap * 2 : 32;
        lint->files = gc_realloc(lint->files, sizeof *lint->files * lint->file_cap);
    }
    return lint->files[lint->file_count++] = file;
}

static void add_file(Linter *lint, const char *path) {
    LintFile *file = file_new(lint, path, false);
    DiagSink found = {0};
    bool is_input = strcmp(path, "-") == 0;
    file->source = is_input && lint->input ? lint->input : script_load(path, &found);
    if (is_input) lint->input = file->source;
    for (size_t i = 0; i < found.count; i++) lint_take(lint, file, &found.item[i]);
}

/* --- folders ------------------------------------------------------------------------------------------------------------------ */

static bool has_pipeline_name(Text name) {
    static const char *const endings[] = {".jenkinsfile", ".Jenkinsfile", ".JenkinsFile", ".jenkins", ".pipelinefile", ".Pipelinefile"};
    if (text_starts(name, TEXT("Jenkinsfile")) || text_starts(name, TEXT("Pipelinefile"))) {
        ptrdiff_t dot = text_rfind(name, TEXT("."));
        static const char others[] = "md txt adoc html yml yaml json xml sh py bak orig rej j2 tmpl template erb";
        return dot < 0 || !word_among(others, text_span(name.at + dot + 1, name.len - (size_t)dot - 1));
    }
    if (text_starts(name, TEXT("Dockerfile"))) return false;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (text_ends(name, text_of(endings[i]))) return true;
    return false;
}

/* A Groovy file elsewhere is a pipeline when a line of it begins as pipelines do. */
static bool looks_like_pipeline(const char *path) {
    static const char *const begins[] = {"pipeline {", "pipeline{", "node {", "node{", "node(", "node (", "@Library("};
    const char *error;
    Source *source = source_load(path, &error);
    if (!source) return false;
    Text all = source->text;
    for (size_t at = 0; at < all.len;) {
        Text rest = text_span(all.at + at, all.len - at);
        for (size_t i = 0; i < sizeof begins / sizeof *begins; i++)
            if (text_starts(rest, text_of(begins[i]))) return true;
        ptrdiff_t end = text_find(all, TEXT("\n"), at);
        if (end < 0) break;
        at = (size_t)end + 1;
    }
    return false;
}

/* In which part of a library a folder lies. */
typedef enum Part { PART_NONE, PART_VARS, PART_SRC } Part;

static bool is_wanted_file(const Linter *lint, const char *path, Text name, Part part) {
    if (config_includes(&lint->options, path)) return true;
    if (has_pipeline_name(name)) return true;
    return text_ends(name, TEXT(".groovy")) && (part != PART_NONE || looks_like_pipeline(path));
}

static int by_name(const void *left, const void *right) { return strcmp(*(char *const *)left, *(char *const *)right); }

static char **list_folder(const char *path, size_t *count) {
    DIR *dir = opendir(path);
    char **names = NULL;
    size_t cap = 0;
    *count = 0;
    if (!dir) return NULL;
    for (struct dirent *e; (e = readdir(dir));) {
        if (e->d_name[0] == '.') continue;
        if (*count == cap) {
            cap = cap ? cap * 2 : 64;
            names = gc_realloc(names, sizeof *names * cap);
        }
        names[(*count)++] = gc_strdup(e->d_name);
    }
    closedir(dir);
    if (*count > 1) qsort(names, *count, sizeof *names, by_name);
    return names;
}

/* Is it libraries/LIBRARY of template libraries? */
static bool is_template(const char *path) {
    const char *slash = strrchr(path, '/');
    Text parent = slash ? text_span(path, (size_t)(slash - path)) : (Text){0};
    return text_is(parent, "libraries") || text_ends(parent, TEXT("/libraries"));
}

static void add_folder(Linter *lint, const char *path, Part part, int depth) {
    size_t count;
    errno = 0;
    char **names = list_folder(path, &count);
    if (!names && errno)
        diag_report(&lint->sink, NULL, (Span){0, 0}, depth == FOLDER_DEPTH_MAX ? DIAG_ERROR : DIAG_WARNING, "file",
                    "cannot read the directory '%s': %s", path, strerror(errno));
    bool library = depth > 0 && is_folder(text_printf("%s/vars", path));
    for (size_t i = 0; i < count; i++) {
        const char *child = text_printf("%s%s%s", path, path[strlen(path) - 1] == '/' ? "" : "/", names[i]);
        struct stat st;
        if (lstat(child, &st) != 0 || config_excludes(&lint->options, child)) continue;
        if (S_ISDIR(st.st_mode)) {
            if (depth == 0 || strcmp(names[i], "node_modules") == 0) continue;
            Part inner = strcmp(names[i], "vars") == 0                ? PART_VARS
                         : is_template(path) && strcmp(names[i], "steps") == 0 ? PART_VARS
                         : library && strcmp(names[i], "src") == 0    ? PART_SRC
                         : part == PART_SRC                           ? PART_SRC
                                                                      : PART_NONE;
            add_folder(lint, child, inner, depth - 1);
        } else if ((S_ISREG(st.st_mode) || (S_ISLNK(st.st_mode) && is_file(child))) &&
                   is_wanted_file(lint, child, text_of(names[i]), part)) {
            add_file(lint, child);
        }
    }
}

void project_add(Linter *lint, const char *path) {
    if (strcmp(path, "-") == 0 || !is_folder(path)) {
        if (!file_find(lint, path)) add_file(lint, path);
        return;
    }
    size_t before = lint->file_count, faults = lint->sink.errors;
    const char *base = basename(gc_strdup(path));
    add_folder(lint, path, strcmp(base, "vars") == 0 ? PART_VARS : PART_NONE, FOLDER_DEPTH_MAX);
    if (lint->file_count == before && lint->sink.errors == faults)
        diag_report(&lint->sink, NULL, (Span){0, 0}, DIAG_ERROR, "file", "no pipeline file is in the directory '%s'", path);
}

/* --- context -------------------------------------------------------------------------------------------------------------------- */

static void add_context(Linter *lint, const char *path) {
    for (size_t i = 0; i < lint->file_count; i++)
        if (lint->files[i]->resolved && strcmp(lint->files[i]->resolved, path) == 0) return;
    const char *error;
    LintFile *file = file_new(lint, path, true);
    file->source = source_load(path, &error);
    lint_parse(lint, file);
}

static void add_context_folder(Linter *lint, const char *path, int depth) {
    size_t count;
    char **names = list_folder(path, &count);
    for (size_t i = 0; i < count; i++) {
        const char *child = text_printf("%s/%s", path, names[i]);
        struct stat st;
        if (lstat(child, &st) != 0) continue;
        if (S_ISDIR(st.st_mode) && depth > 0)
            add_context_folder(lint, child, depth - 1);
        else if (S_ISREG(st.st_mode) && text_ends(text_of(names[i]), TEXT(".groovy")))
            add_context(lint, child);
    }
}

void project_load_context(Linter *lint) {
    if (lint->context_loaded) return;
    lint->context_loaded = true;
    for (size_t i = 0; i < lint->library_count; i++) {
        add_context_folder(lint, text_printf("%s/vars", lint->libraries[i]->root), 0);
        if (lint->libraries[i]->has_classes)
            add_context_folder(lint, text_printf("%s/src", lint->libraries[i]->root), FOLDER_DEPTH_MAX);
    }
}

LintFile *project_variable(Linter *lint, const Library *library, Text name) {
    for (size_t i = 0; i < lint->file_count; i++) {
        LintFile *file = lint->files[i];
        if (file->role != ROLE_VARIABLE || (file->library != library && !file->library->given)) continue;
        Text base = text_of(file->path);
        ptrdiff_t slash = text_rfind(base, TEXT("/"));
        base = text_span(base.at + slash + 1, base.len - (size_t)(slash + 1));
        if (base.len == name.len + 7 && text_starts(base, name)) return file;
    }
    return NULL;
}

size_t project_given(const Linter *lint) {
    size_t count = 0;
    for (size_t i = 0; i < lint->file_count; i++) count += !lint->files[i]->context;
    return count;
}
