/* Finding what killed runs have left. */
#include "builtins/run/leftovers.h"

#include "builtins/credentials.h"
#include "builtins/run/private.h"
#include "builtins/world/files.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

const char *leftover_owner(const Run *run) {
    return run->number ? text_printf("%d", run->number) : text_printf("p%d", (int)getpid());
}

/* "12", "12-…", "p4711-…" */
static bool is_dead(const char *root, const char *name) {
    bool recorded = *name != 'p';
    char *end;
    long owner = strtol(recorded ? name : name + 1, &end, 10);
    if (owner <= 0 || (*end && *end != '-')) return false;
    return recorded ? !run_is_at_work(root, (int)owner) : kill((pid_t)owner, 0) != 0 && errno == ESRCH;
}

static void each_below(const char *root, const char *folder, void (*each)(void *data, const char *path), void *data) {
    const char **names = NULL;
    size_t count = 0;
    if (access(folder, F_OK) != 0 || !files_list(folder, &names, &count, NULL)) return;
    for (size_t i = 0; i < count; i++)
        if (is_dead(root, names[i])) each(data, path_join(folder, names[i]));
    rmdir(folder);
}

void leftovers_each(const char *root, const char *temp, void (*each)(void *data, const char *path), void *data) {
    each_below(root, path_join(temp, SECRET_FILES_FOLDER), each, data);
    each_below(root, path_join(temp, SCRIPT_FOLDER), each, data);
}

static void remove_one(void *data, const char *path) {
    FileFault fault = {0};
    (void)data;
    if (!ssh_agent_in(path)) files_remove_tree(gc_strdup(path), &fault);
}

/* Temporary folders of workspaces that lie directly in this one. */
static void sweep_folder(const char *root, const char *folder) {
    const char **names = NULL;
    size_t count = 0;
    if (access(folder, F_OK) != 0 || !files_list(folder, &names, &count, NULL)) return;
    for (size_t i = 0; i < count; i++)
        if (text_ends(text_of(names[i]), TEXT("@tmp")) || strcmp(names[i], "tmp") == 0)
            leftovers_each(root, path_join(folder, names[i]), remove_one, NULL);
}

void leftovers_sweep(const char *root) {
    const char **names = NULL, *agents = path_join(root, "agents");
    size_t count = 0;
    leftovers_each(root, root, remove_one, NULL);
    sweep_folder(root, root);
    if (access(agents, F_OK) != 0 || !files_list(agents, &names, &count, NULL)) return;
    for (size_t i = 0; i < count; i++) sweep_folder(root, path_join(agents, names[i]));
}
