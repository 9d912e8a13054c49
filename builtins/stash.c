/* Files kept beyond a workspace: stash, unstash, archiveArtifacts; and cleanWs. */
#include "builtins/copy.h"
#include "builtins/glob.h"
#include "builtins/plan/record.h"
#include "builtins/steps_common.h"
#include "builtins/world/crypto.h"

#include <stdlib.h>

typedef struct Keep {
    StepCall *call;
    const char *from, *into;
    GlobFile *files;
    size_t count;
} Keep;

static bool copy_all(Keep *k, const char **error) {
    for (size_t i = 0; i < k->count; i++)
        if (!copy_file(k->call->run->options.world, path_join(k->from, k->files[i].path),
                       path_join(k->into, k->files[i].path), error))
            return false;
    return true;
}

/* Stashes and artifacts live in the run's folder; a run without a record keeps them beside the workspace's temporary
 * files. */
static const char *keep_folder(StepCall *call, const char *name) {
    const char *base = call->run->folder ? call->run->folder : path_join(call->run->folder_root, "unrecorded");
    return path_join(base, name);
}

static bool good_name(StepCall *call) {
    Text name = step_text(call, 0);
    if (name.len > 0 && !text_is(name, ".") && !text_is(name, "..") && text_find(name, TEXT("/"), 0) < 0) return true;
    throw_error(call->in, EX_ILLEGAL_ARGUMENT, "%s: '%.*s' cannot be the name of a stash", call->spec->name,
                TEXT_FMT(name));
    return false;
}

/* A stash that is made again gets a folder of its own: a rerun from between the two finds the first. NAME lies in stashes/,
 * then in stashes@2/, stashes@3/ ...; a hash stands for a name with a secret in it. */
static const char *next_place(Run *run, const char *name) {
    const char *before = pairs_get(&run->stashes, name);
    long version = !before ? 1 : strncmp(before, "stashes@", 8) == 0 ? strtol(before + 8, NULL, 10) + 1 : 2;
    bool holds_secret = !text_eq(run_masked(run, text_of(name)), text_of(name));
    const char *file = holds_secret ? crypto_sha256_hex(text_of(name)) : name;
    return version == 1 ? path_join("stashes", file) : text_printf("stashes@%ld/%s", version, file);
}

/* --- stash, unstash -------------------------------------------------------------------------------------------- */

static Value run_stash(StepCall *call) {
    World *w = call->run->options.world;
    const char *error = NULL;
    if (!good_name(call)) return V_THROWN;
    GlobQuery query = {.root = call->context->cwd,
                       .includes = step_text(call, 1),
                       .excludes = step_text(call, 2),
                       .default_excludes = step_bool(call, 3)};
    const char *place = next_place(call->run, step_z(call, 0));
    Keep keep = {.call = call, .from = query.root, .into = keep_folder(call, place)};
    if (!glob_files(w, &query, &keep.files, &keep.count, &error)) return step_throw_io(call, error);
    if (keep.count == 0 && !step_bool(call, 4))
        return throw_error(call->in, EX_ABORT, "No files included in stash ‘%s’", step_z(call, 0));
    if (!w->remove_tree(w, keep.into, &error) || !w->make_dirs(w, keep.into, &error) || !copy_all(&keep, &error))
        return step_throw_io(call, error);
    durable_note(call->run, 'F', place, NULL);
    durable_note(call->run, 'S', step_z(call, 0), place);
    pairs_put(&call->run->stashes, gc_strdup(step_z(call, 0)), place);
    run_log(call->run, call->context, "Stashed %zu file(s)", keep.count);
    return v_null();
}

static Value plan_stash(StepCall *call) {
    pairs_put(&call->run->stashes, gc_strdup(step_z(call, 0)), "");
    return plan_show(call);
}

const StepSpec step_stash = {
    .name = "stash",
    .run = run_stash,
    .plan = plan_stash,
    .needs_node = true,
    .effect = EFFECT_IDEMPOTENT,
    .family = "files",
    .params = PARAMS({"name", P_STRING, .required = true, .positional = true, .doc = "Name of the stash."},
                     {"includes", P_STRING, .doc = "Ant patterns of the files; none: all."},
                     {"excludes", P_STRING, .doc = "Ant patterns of files to leave out."},
                     {"useDefaultExcludes", P_BOOL, .fallback = "true", .doc = "Leave out .git and the like."},
                     {"allowEmpty", P_BOOL, .fallback = "false", .doc = "Do not fail when there are no files."}),
    .doc = "Keeps files for later in the same run, for another workspace.",
    .example =
        "node {\n    writeFile file: 'app', text: 'binary'\n    stash name: 'app', includes: 'app'\n    deleteDir()\n    unstash 'app'\n"
        "    echo readFile('app')\n}",
};

static Value run_unstash(StepCall *call) {
    World *w = call->run->options.world;
    const char *error = NULL;
    if (!good_name(call)) return V_THROWN;
    const char *place = pairs_get(&call->run->stashes, step_z(call, 0));
    FileInfo info = {.kind = FILE_ABSENT};
    if (place) w->stat(w, keep_folder(call, place), &info);
    if (info.kind != FILE_DIRECTORY) return throw_error(call->in, EX_ABORT, "No such saved stash ‘%s’", step_z(call, 0));
    Keep keep = {.call = call, .from = keep_folder(call, place), .into = call->context->cwd};
    GlobQuery query = {.root = keep.from};
    if (!glob_files(w, &query, &keep.files, &keep.count, &error) || !copy_all(&keep, &error))
        return step_throw_io(call, error);
    return v_null();
}

/* Where a name is not known, or code that is not here may keep some, nothing is missed. */
static Value plan_unstash(StepCall *call) {
    const PairList *stashes = &call->run->stashes;
    bool open = call->run->planning->lenient || !plan_knows(call, 0) || pairs_get(stashes, step_z(call, 0));
    for (size_t i = 0; i < stashes->count; i++) open |= strstr(stashes->item[i].name, UNKNOWN_OPEN) != NULL;
    if (!open) plan_failing(call, text_printf("No such saved stash ‘%s’", step_z(call, 0)));
    return plan_show(call);
}

const StepSpec step_unstash = {
    .name = "unstash",
    .run = run_unstash,
    .plan = plan_unstash,
    .needs_node = true,
    .effect = EFFECT_IDEMPOTENT,
    .family = "files",
    .params = PARAMS({"name", P_STRING, .required = true, .positional = true, .doc = "Name of the stash."}),
    .doc = "Puts stashed files into the present folder.",
    .example =
        "node {\n    writeFile file: 'a', text: '1'\n    stash 'all'\n    dir('copy') {\n        unstash 'all'\n    }\n}",
};

/* --- archiveArtifacts ------------------------------------------------------------------------------------------ */

enum { AA_ARTIFACTS, AA_EXCLUDES, AA_ALLOW_EMPTY, AA_FINGERPRINT, AA_ONLY_SUCCESS, AA_DEFAULTS, AA_CASE };

bool step_keep_files(StepCall *call, const GlobQuery *query, const char *place, size_t *count) {
    const char *error = NULL;
    Keep keep = {.call = call, .from = query->root, .into = keep_folder(call, place)};
    bool ok = glob_files(call->run->options.world, query, &keep.files, &keep.count, &error) && copy_all(&keep, &error);
    *count = keep.count;
    for (size_t i = 0; ok && i < keep.count; i++) durable_note(call->run, 'F', path_join(place, keep.files[i].path), NULL);
    if (!ok) step_throw_io(call, error);
    return ok;
}

bool step_keep_artifacts(StepCall *call, Text includes, Text excludes, bool defaults, bool ignore_case, size_t *count) {
    GlobQuery query = {.root = call->context->cwd,
                       .includes = includes,
                       .excludes = excludes,
                       .default_excludes = defaults,
                       .ignore_case = ignore_case};
    return step_keep_files(call, &query, "artifacts", count);
}

static Value run_archive(StepCall *call) {
    size_t count = 0;
    if (text_trim(step_text(call, AA_ARTIFACTS)).len == 0)
        return throw_error(call->in, EX_ABORT,
                           "No artifacts are configured for archiving; name them: archiveArtifacts 'build/**'");
    if (step_bool(call, AA_ONLY_SUCCESS) && run_result(call->run) != RUN_SUCCESS) {
        run_log(call->run, call->context, "Skipped archiving because build is not successful");
        return v_null();
    }
    run_log(call->run, call->context, "Archiving artifacts");
    if (!step_keep_artifacts(call, step_text(call, AA_ARTIFACTS), step_text(call, AA_EXCLUDES), step_bool(call, AA_DEFAULTS),
                      !step_bool(call, AA_CASE), &count))
        return V_THROWN;
    if (count > 0) return v_null();
    if (!step_bool(call, AA_ALLOW_EMPTY))
        return throw_error(call->in, EX_ABORT,
                           "No artifacts found that match the file pattern \"%s\". Configuration error?",
                           step_z(call, AA_ARTIFACTS));
    run_log(call->run, call->context, "No artifacts found that match the file pattern \"%s\". Configuration error?",
            step_z(call, AA_ARTIFACTS));
    return v_null();
}

const StepSpec step_archiveArtifacts = {
    .name = "archiveArtifacts",
    .run = run_archive,
    .needs_node = true,
    .effect = EFFECT_IDEMPOTENT,
    .family = "files",
    .params = PARAMS({"artifacts", P_STRING, .required = true, .positional = true, .doc = "Ant patterns of the files."},
                     {"excludes", P_STRING, .doc = "Ant patterns of files to leave out."},
                     {"allowEmptyArchive", P_BOOL, .fallback = "false", .doc = "Do not fail when nothing matches."},
                     {"fingerprint", P_BOOL, .fallback = "false", .doc = "Has no effect."},
                     {"onlyIfSuccessful", P_BOOL, .fallback = "false", .doc = "Only while the run is successful."},
                     {"defaultExcludes", P_BOOL, .fallback = "true", .doc = "Leave out .git and the like."},
                     {"caseSensitive", P_BOOL, .fallback = "true", .doc = "Heed upper and lower case."},
                     {"followSymlinks", P_BOOL, .fallback = "true", .doc = "Has no effect: links are followed."}),
    .doc = "Copies files into the run's artifacts folder.",
    .example = "node {\n    writeFile file: 'build/app', text: 'binary'\n    archiveArtifacts artifacts: 'build/**'\n}",
};

/* --- cleanWs --------------------------------------------------------------------------------------------------- */

enum {
    CW_DELETE_DIRS,
    CW_SUCCESS,
    CW_UNSTABLE,
    CW_FAILURE,
    CW_NOT_BUILT,
    CW_ABORTED,
    CW_PATTERNS,
    CW_DISABLE_DEFER,
    CW_NOT_FAIL
};

static bool clean_pattern(StepCall *call, Value entry, Buf *includes, Buf *excludes) {
    Text name, pattern, type = TEXT("INCLUDE");
    Value fields;
    if (!step_describable(call->in, entry, &name, &fields)) return false;
    Value p = map_get_z(call->in, as_map(fields), "pattern"), t = map_get_z(call->in, as_map(fields), "type");
    if (is_null(p) || !value_text(call->in, p, &pattern) || (!is_null(t) && !value_text(call->in, t, &type)))
        return is_null(p);
    Buf *list = text_is(type, "EXCLUDE") ? excludes : includes;
    buf_text(list, pattern);
    buf_char(list, ',');
    return true;
}

static bool clean_matching(StepCall *call, const List *patterns, const char **error) {
    World *w = call->run->options.world;
    Buf includes = {0}, excludes = {0};
    for (uint32_t i = 0; i < patterns->len; i++)
        if (!clean_pattern(call, patterns->at[i], &includes, &excludes)) return false;
    GlobQuery query = {.root = call->context->cwd,
                       .includes = buf_as_text(&includes),
                       .excludes = buf_as_text(&excludes),
                       .folders = step_bool(call, CW_DELETE_DIRS),
                       .special = true};
    GlobFile *files = NULL;
    size_t count = 0;
    if (!glob_files(w, &query, &files, &count, error)) return false;
    for (size_t i = 0; i < count; i++)
        if (!w->remove_tree(w, path_join(query.root, files[i].path), error)) return false;
    return true;
}

static bool clean_all(StepCall *call, const char **error) {
    World *w = call->run->options.world;
    const char **names = NULL;
    size_t count = 0;
    if (!w->list_dir(w, call->context->cwd, &names, &count, error)) return false;
    for (size_t i = 0; i < count; i++)
        if (!w->remove_tree(w, path_join(call->context->cwd, names[i]), error)) return false;
    return true;
}

static bool wants_clean(StepCall *call) {
    static const int param_of[] = {[RUN_SUCCESS] = CW_SUCCESS,
                                   [RUN_UNSTABLE] = CW_UNSTABLE,
                                   [RUN_FAILURE] = CW_FAILURE,
                                   [RUN_NOT_BUILT] = CW_NOT_BUILT,
                                   [RUN_ABORTED] = CW_ABORTED};
    return step_bool(call, param_of[run_result(call->run)]);
}

static Value run_clean_ws(StepCall *call) {
    const char *error = NULL;
    if ((call->run->options.flags & RUN_HERE) && !call->given[CW_PATTERNS])
        return throw_error(call->in, EX_ABORT,
                           "cleanWs would delete everything in %s, because --here makes it the workspace; run without "
                           "--here",
                           call->context->cwd);
    if (!wants_clean(call)) {
        run_log(call->run, call->context, "[WS-CLEANUP] Skipped based on build state %s",
                run_result_name(run_result(call->run)));
        return v_null();
    }
    run_log(call->run, call->context, "[WS-CLEANUP] Deleting project workspace...");
    bool patterns = step_has(call, CW_PATTERNS) && as_list(call->arg[CW_PATTERNS])->len > 0;
    bool ok = patterns ? clean_matching(call, as_list(call->arg[CW_PATTERNS]), &error) : clean_all(call, &error);
    if (!ok && !error) return V_THROWN;
    if (!ok && !step_bool(call, CW_NOT_FAIL)) return step_throw_io(call, error);
    run_log(call->run, call->context, ok ? "[WS-CLEANUP] done" : "[WS-CLEANUP] %s", error);
    return v_null();
}

const StepSpec step_cleanWs = {
    .name = "cleanWs",
    .run = run_clean_ws,
    .needs_node = true,
    .effect = EFFECT_IDEMPOTENT,
    .family = "files",
    .params =
        PARAMS({"deleteDirs", P_BOOL, .fallback = "false", .doc = "Patterns also apply to folders."},
               {"cleanWhenSuccess", P_BOOL, .fallback = "true", .doc = "Clean when the run is successful."},
               {"cleanWhenUnstable", P_BOOL, .fallback = "true", .doc = "Clean when it is unstable."},
               {"cleanWhenFailure", P_BOOL, .fallback = "true", .doc = "Clean when it has failed."},
               {"cleanWhenNotBuilt", P_BOOL, .fallback = "true", .doc = "Clean when it was not built."},
               {"cleanWhenAborted", P_BOOL, .fallback = "true", .doc = "Clean when it was aborted."},
               {"patterns", P_LIST, .doc = "[[pattern: '*.o', type: 'INCLUDE'], …]; none: everything."},
               {"disableDeferredWipeout", P_BOOL, .fallback = "false", .doc = "Has no effect."},
               {"notFailBuild", P_BOOL, .fallback = "false", .doc = "Do not fail when something cannot be deleted."},
               {"skipWhenFailed", P_BOOL, .fallback = "false", .doc = "Has no effect."},
               {"externalDelete", P_STRING, .doc = "Has no effect."}),
    .doc = "Empties the workspace.",
    .example = "node {\n    writeFile file: 'junk', text: ''\n    cleanWs()\n}",
};
