/* The commits between the run before and this one: for `when { changeset }` and currentBuild.changeSets. */
#include "builtins/changes.h"
#include "builtins/git.h"
#include "builtins/steps_common.h"

#define CHANGES_MAX 1024

static const char *kind_name(char kind) { return kind == 'A' ? "add" : kind == 'D' ? "delete" : "edit"; }

static Value change_of(Interp *in, const GitCommit *commit) {
    Value change = map_new(in), paths = list_new(in, (uint32_t)commit->path_count), kinds = list_new(in, (uint32_t)commit->path_count);
    for (size_t i = 0; i < commit->path_count; i++) {
        list_push(as_list(paths), string_z(in, commit->paths[i]));
        list_push(as_list(kinds), string_z(in, kind_name(commit->kinds[i])));
    }
    map_put_z(in, as_map(change), "id", string_z(in, commit->id));
    map_put_z(in, as_map(change), "message", string_z(in, commit->message));
    map_put_z(in, as_map(change), "author", string_z(in, commit->author));
    map_put_z(in, as_map(change), "email", string_z(in, commit->email));
    map_put_z(in, as_map(change), "time", v_long(commit->time_ms));
    map_put_z(in, as_map(change), "paths", paths);
    map_put_z(in, as_map(change), "kinds", kinds);
    return change;
}

void changes_add(Run *run, Value list, const char *folder, const char *before, const char *now) {
    GitCommit *commits = gc_new_array(GitCommit, CHANGES_MAX);
    const char *to = gc_strndup(now, strcspn(now, "-")); /* without -dirty */
    size_t count = git_commits_between(folder, before, to, commits, CHANGES_MAX);
    for (size_t i = 0; i < count; i++) list_push(as_list(list), change_of(run->in, &commits[i]));
}

Value changes_since_previous(Run *run) {
    const Context *context = run_context(run);
    const char *now = env_get(run, context, "GIT_COMMIT"), *before = env_get(run, context, "GIT_PREVIOUS_COMMIT");
    Value list = list_new(run->in, 0);
    if (!now || !before) return list;
    changes_add(run, list, run->options.root, before, now);
    if (as_list(list)->len == 0 && context->seat) changes_add(run, list, context->cwd, before, now);
    return list;
}

Value changes_as_sets(Run *run, Value list) {
    Class *c = class_named(run->in, "sluice.ChangeSet");
    if (!c) return throw_error(run->in, EX_ILLEGAL_STATE, "the library's class sluice.ChangeSet is missing");
    return call_method_z(run->in, v_obj(V_CLASS, c), "of", &list, 1);
}
