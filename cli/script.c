/* Finding and reading the pipeline file that a command works on. */
#include "cli/script.h"
#include "grammar/gc.h"
#include <libgen.h>
#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

static const char *const file_names[] = {"Pipelinefile", "Jenkinsfile"};
enum { FILE_NAME_COUNT = sizeof file_names / sizeof *file_names };

const char *script_in(const char *folder) {
    for (size_t i = 0; i < FILE_NAME_COUNT; i++)
        if (access(text_printf("%s/%s", folder, file_names[i]), F_OK) == 0) return file_names[i];
    return NULL;
}

const char *script_find(void) {
    char here[PATH_MAX];
    if (!getcwd(here, sizeof here)) return NULL;
    for (bool first = true;; first = false) {
        const char *name = script_in(here);
        if (name) return first ? name : text_printf("%s/%s", strcmp(here, "/") == 0 ? "" : here, name);
        if (access(text_printf("%s/.git", here), F_OK) == 0 || strcmp(here, "/") == 0) return NULL;
        char *slash = strrchr(here, '/');
        slash[slash == here] = 0;
    }
}

Source *script_load(const char *path, DiagSink *sink) {
    const char *error = NULL;
    Source *source = source_load(path, &error);
    if (!source) {
        diag_report(sink, NULL, (Span){0, 0}, DIAG_ERROR, "file", "%s", error);
        return NULL;
    }
    if (text_trim(source->text).len > 0) return source;
    Diag *d = diag_report(sink, source, (Span){0, 0}, DIAG_ERROR, "empty", "the file is empty");
    d->advice = "a first pipeline: node { stage('Hello') { echo 'hello' } }";
    return NULL;
}

const char *script_folder(const char *path) {
    char resolved[PATH_MAX];
    if (!realpath(dirname(gc_strdup(path)), resolved)) return NULL;
    return gc_strdup(resolved);
}
