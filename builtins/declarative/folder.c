/* The source of a pipeline whose folder is in no git repository: the folder itself, copied into the workspace. */
#include "builtins/declarative/folder.h"

#include "builtins/copy.h"
#include "builtins/run/context.h"

/* A Jenkinsfile in a home folder must not copy all of it. */
enum { FILES_MAX = 5000, DEPTH_MAX = 40 };
#define BYTES_MAX ((uint64_t)200 << 20)

typedef struct Copy {
    World *world;
    const char *from, *to, *error;
    uint32_t files;
    uint64_t bytes;
} Copy;

/* Secrets stay in their one place. */
static bool is_left_out(const char *name) {
    return strcmp(name, ".sluice") == 0 || strcmp(name, ".git") == 0 || strcmp(name, SECRETS_FILE) == 0;
}

/* Counts first, so that nothing is copied of what is too much; `copies`: really copies. */
static bool walk(Copy *c, const char *below, int depth, bool copies) {
    const char **names = NULL;
    size_t count = 0;
    const char *folder = below[0] ? path_join(c->from, below) : c->from;
    if (depth > DEPTH_MAX) return true;
    if (!c->world->list_dir(c->world, folder, &names, &count, &c->error)) return false;
    for (size_t i = 0; i < count; i++) {
        FileInfo info;
        const char *path = below[0] ? path_join(below, names[i]) : names[i], *from = path_join(c->from, path);
        c->world->stat(c->world, from, &info);
        if (is_left_out(names[i])) continue;
        if (info.kind == FILE_DIRECTORY && !info.is_link && !walk(c, path, depth + 1, copies)) return false;
        if (info.kind != FILE_REGULAR) continue;
        if (copies && !copy_file(c->world, from, path_join(c->to, path), &c->error)) return false;
        c->bytes += copies ? 0 : info.size;
        if (!copies && (++c->files > FILES_MAX || c->bytes > BYTES_MAX)) return false;
    }
    return true;
}

bool folder_take(World *world, const char *from, const char *to, const char **error) {
    Copy c = {.world = world, .from = from, .to = to};
    bool counted = walk(&c, "", 0, false);
    if (counted && walk(&c, "", 0, true)) return true;
    *error = c.error ? c.error : text_printf("%s is in no git repository and too large to be copied into the workspace", from);
    return false;
}
