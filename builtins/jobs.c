/* How the name of a job becomes a file and a folder. */
#include "builtins/jobs.h"

#include "builtins/run/private.h"

static bool is_file(Run *run, const char *path, const char **file, const char **root) {
    World *w = run->options.world;
    FileInfo info;
    w->stat(w, path, &info);
    if (info.kind != FILE_REGULAR) return false;
    *file = path;
    *root = gc_strndup(path, (size_t)(strrchr(path, '/') - path));
    return true;
}

bool job_find(Run *run, const char *job, const char **file, const char **root) {
    const char *path = path_resolve(run->options.root, text_of(job[0] == '/' ? job + 1 : job));
    return is_file(run, path_join(path, "Pipelinefile"), file, root) || is_file(run, path_join(path, "Jenkinsfile"), file, root) ||
           is_file(run, text_printf("%s.groovy", path), file, root) || is_file(run, text_printf("%s.Pipelinefile", path), file, root);
}

const char *job_simple_name(const char *job) {
    const char *slash = strrchr(job, '/');
    return slash ? slash + 1 : job;
}
