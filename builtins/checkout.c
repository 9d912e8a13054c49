/* checkout, git and commitID: source code into the workspace, through libgit2. */
#include "builtins/copy.h"
#include "builtins/git.h"
#include "builtins/globals.h"
#include "builtins/plan/record.h"
#include "builtins/steps_common.h"

#include <ctype.h>
#include <stdlib.h>

/* --- small helpers -------------------------------------------------------------------------------------------- */

const char *step_expand(StepCall *call, Text text) {
    Buf out = {0};
    for (size_t i = 0; i < text.len;) {
        bool braced = text.at[i] == '$' && i + 1 < text.len && text.at[i + 1] == '{';
        size_t from = i + 1 + braced, end = from;
        while (text.at[i] == '$' && end < text.len && (text.at[end] == '_' || isalnum((unsigned char)text.at[end])))
            end++;
        bool closed = !braced || (end < text.len && text.at[end] == '}');
        const char *value =
            end > from && closed ? env_get(call->run, call->context, gc_strndup(text.at + from, end - from)) : NULL;
        if (value) {
            buf_z(&out, value);
            i = end + braced;
        } else
            buf_char(&out, text.at[i++]);
    }
    return out.at ? out.at : "";
}

/* A member of a map as text; NULL when absent, empty, or when printing it threw. */
static const char *member(StepCall *call, Value map, const char *name) {
    Value v = map.kind == V_MAP ? map_get_z(call->in, as_map(map), name) : v_null();
    Text text;
    if (is_null(v) || !value_text(call->in, value_to_string(call->in, v), &text) || text.len == 0) return NULL;
    return step_expand(call, text);
}

static bool member_true(StepCall *call, Value map, const char *name) {
    const char *text = member(call, map, name);
    return text && strcmp(text, "true") == 0;
}

static Value first_of(StepCall *call, Value map, const char *name) {
    Value list = map_get_z(call->in, as_map(map), name);
    return list.kind == V_LIST && as_list(list)->len > 0 ? as_list(list)->at[0] : list.kind == V_MAP ? list : v_null();
}

static void put(StepCall *call, Value map, const char *name, const char *value) {
    if (!value) return;
    map_put_z(call->in, as_map(map), name, string_z(call->in, value));
    env_set_build(call->run, name, value);
}

/* The commits of the runs before from the same address; else what the folder held. */
static void put_previous(StepCall *call, Value map, const char *url, const char *in_folder) {
    const char *previous = run_previous_commit(call->run, url, false);
    put(call, map, "GIT_PREVIOUS_COMMIT", previous ? previous : in_folder);
    put(call, map, "GIT_PREVIOUS_SUCCESSFUL_COMMIT", run_previous_commit(call->run, url, true));
}

/* --- one checkout ---------------------------------------------------------------------------------------------- */

static Value result_map(StepCall *call, const GitCheckout *wanted, const GitResult *result) {
    Value map = map_new(call->in);
    put(call, map, "GIT_COMMIT", result->commit);
    put(call, map, "GIT_BRANCH", result->branch);
    put(call, map, "GIT_LOCAL_BRANCH", result->local_branch);
    put_previous(call, map, wanted->url, result->previous);
    put(call, map, "GIT_URL", wanted->url);
    durable_note(call->run, 'K', wanted->url, result->commit);
    pairs_put(&call->run->commits, wanted->url, result->commit);
    return map;
}

static bool carry_out(StepCall *call, GitCheckout *wanted, GitResult *result) {
    World *w = call->run->options.world;
    const char *error = NULL;
    wanted->home = w->getenv(w, "HOME");
    if (!w->make_dirs(w, wanted->into, &error)) {
        step_throw_io(call, error);
        return false;
    }
    bool ok = git_checkout(call->run->options.sched, wanted, result, &error);
    if (result->interrupted)
        run_throw_interrupted(call->run);
    else if (!ok)
        throw_error(call->in, EX_ABORT, "%s", error);
    if (ok) {
        run_log(call->run, call->context, "Checking out Revision %s (%s)", result->commit, result->branch);
        run_log(call->run, call->context, "Commit message: \"%s\"", result->summary);
    }
    return ok;
}

/* A credential is USER:PASSWORD, or PATH or USER:PATH of an ssh key. */
static void use_credential(StepCall *call, GitCheckout *wanted, const char *id) {
    Run *run = call->run;
    const char *value = run_credential(run, id);
    if (!value) {
        run_message(run, call->context, DIAG_INFO,
                    "there is no credential '%s' (%s or a line in .secrets); ssh uses your agent and keys, http(s) the address's own user",
                    id, run_credential_variable(id));
        return;
    }
    run_log(run, call->context, "using credential %s", id);
    const char *colon = strchr(value, ':'), *file = run_credential_file(run, text_of(value));
    if (!file) wanted->username = colon ? gc_strndup(value, (size_t)(colon - value)) : "git";
    if (!file && colon) file = run_credential_file(run, text_of(colon + 1));
    wanted->private_key = file;
    if (file) return;
    wanted->password = colon ? colon + 1 : value;
    run_secret_add(run, text_of(wanted->password));
}

static Value fetch_remote(StepCall *call, GitCheckout *wanted, const char *credentials_id) {
    GitResult result;
    if (credentials_id) use_credential(call, wanted, credentials_id);
    if (!strstr(wanted->url, "://") && !strchr(wanted->url, ':')) wanted->url = step_path(call, text_of(wanted->url));
    run_log(call->run, call->context, "Fetching from %s", git_public_url(wanted->url));
    return carry_out(call, wanted, &result) ? result_map(call, wanted, &result) : V_THROWN;
}

/* --- checkout scm ---------------------------------------------------------------------------------------------- */

#define NAMED_CHANGES 10

static void warn_changes(StepCall *call, const GitChange *changes, size_t count, bool taken) {
    Buf names = {0};
    for (size_t i = 0; i < count && i < NAMED_CHANGES; i++) buf_printf(&names, "%s%s", i ? ", " : "", changes[i].path);
    if (count > NAMED_CHANGES) buf_printf(&names, " and %zu more", count - NAMED_CHANGES);
    if (taken)
        run_message(call->run, call->context, DIAG_INFO, "taking uncommitted changes along: %s", names.at);
    else
        run_message(call->run, call->context, DIAG_WARNING,
                    "uncommitted changes are left out (--dirty takes them along, --here works in place): %s", names.at);
}

static bool copy_changes(StepCall *call, const char *root, const GitChange *changes, size_t count, const char **error) {
    World *w = call->run->options.world;
    for (size_t i = 0; i < count; i++) {
        const char *to = path_join(call->context->cwd, changes[i].path);
        bool ok = changes[i].deleted ? w->remove_tree(w, to, error)
                                     : copy_file(w, path_join(root, changes[i].path), to, error);
        if (!ok) return false;
    }
    return true;
}

static Value local_map(StepCall *call, const GitHead *head, const char *previous, bool dirty) {
    Value map = map_new(call->in);
    const char *commit = dirty ? text_printf("%s-dirty", head->commit) : head->commit;
    put(call, map, "GIT_COMMIT", commit);
    put(call, map, "GIT_BRANCH", head->branch ? head->branch : "detached");
    const char *url = head->url ? head->url : head->root;
    put_previous(call, map, url, previous);
    put(call, map, "GIT_URL", url);
    durable_note(call->run, 'K', url, head->commit);
    pairs_put(&call->run->commits, url, head->commit);
    durable_note(call->run, 'C', call->context->cwd, commit);
    pairs_put(&call->run->checkouts, call->context->cwd, commit);
    return map;
}

static Value take_head(StepCall *call, const GitHead *head, const GitChange *changes, size_t count) {
    const char *error = NULL;
    bool dirty = count > 0 && (call->run->options.flags & RUN_DIRTY);
    GitCheckout wanted = {.url = head->url ? head->url : head->root,
                          .ref = head->commit,
                          .into = call->context->cwd,
                          .borrow = head->objects,
                          .clean = true};
    GitResult result;
    if (!carry_out(call, &wanted, &result)) return V_THROWN;
    if (dirty && !copy_changes(call, head->root, changes, count, &error)) return step_throw_io(call, error);
    return local_map(call, head, result.previous, dirty);
}

static Value checkout_scm(StepCall *call) {
    GitHead head;
    GitChange *changes = NULL;
    size_t count = 0;
    const char *error = NULL;
    bool here = (call->run->options.flags & RUN_HERE) != 0;
    if (!git_read_head(call->run->options.root, &head, &error))
        return throw_error(call->in, EX_ABORT,
                           "checkout scm takes the repository that holds the pipeline's file, but %s", error);
    if (!head.commit)
        return throw_error(call->in, EX_ABORT,
                           "checkout scm: the repository %s has no commit yet; commit the pipeline first", head.root);
    if (!git_changes(head.root, &changes, &count, &error))
        return throw_error(call->in, EX_ABORT, "checkout scm: %s", error);
    if (here) {
        run_log(call->run, call->context, "Using %s as it is (--here)", head.root);
        return local_map(call, &head, NULL, count > 0);
    }
    if (count > 0) warn_changes(call, changes, count, call->run->options.flags & RUN_DIRTY);
    return take_head(call, &head, changes, count);
}

/* --- checkout([$class: 'GitSCM', …]) ---------------------------------------------------------------------- */

typedef struct ScmPlan {
    GitCheckout wanted;
    bool wipe;
} ScmPlan;

static void apply_extension(StepCall *call, ScmPlan *plan, Text name, Value fields) {
    GitCheckout *w = &plan->wanted;
    if (text_is(name, "CleanBeforeCheckout") || text_is(name, "CleanCheckout"))
        w->clean = true;
    else if (text_is(name, "WipeWorkspace"))
        plan->wipe = true;
    else if (text_is(name, "RelativeTargetDirectory")) {
        const char *dir = member(call, fields, "relativeTargetDir");
        w->into = dir ? step_path(call, text_of(dir)) : w->into;
    } else if (text_is(name, "CloneOption")) {
        const char *depth = member(call, fields, "depth");
        w->no_tags = member_true(call, fields, "noTags");
        if (member_true(call, fields, "shallow")) w->depth = depth ? (int)strtol(depth, NULL, 10) : 1;
    } else if (text_is(name, "SubmoduleOption")) {
        if (!member_true(call, fields, "disableSubmodules"))
            w->submodules =
                member_true(call, fields, "recursiveSubmodules") ? GIT_SUBMODULES_RECURSIVE : GIT_SUBMODULES_FLAT;
    } else if (text_is(name, "LocalBranch")) {
        const char *branch = member(call, fields, "localBranch");
        w->local_branch = branch ? branch : "**";
    } else if (text_is(name, "GitLFSPull") || text_is(name, "SparseCheckoutPaths") || text_is(name, "PreBuildMerge"))
        run_message(call->run, call->context, DIAG_WARNING,
                    "checkout: the extension %.*s is not there yet; going on without it", TEXT_FMT(name));
}

static bool apply_extensions(StepCall *call, ScmPlan *plan, Value list) {
    for (uint32_t i = 0; list.kind == V_LIST && i < as_list(list)->len; i++) {
        Text name;
        Value fields;
        if (!step_describable(call->in, as_list(list)->at[i], &name, &fields)) return false;
        apply_extension(call, plan, name, fields);
    }
    return true;
}

/* The folder that the extension RelativeTargetDirectory names becomes the call's. */
static bool enter_target(StepCall *call, Value extensions) {
    ScmPlan plan = {.wanted = {.into = call->context->cwd}};
    if (!apply_extensions(call, &plan, extensions)) return false;
    Context *inner = context_copy(call->context);
    inner->cwd = plan.wanted.into;
    call->context = inner;
    return true;
}

static Value checkout_git(StepCall *call, Value fields) {
    Value remote = first_of(call, fields, "userRemoteConfigs"), branch = first_of(call, fields, "branches");
    if (global_is_scm_remote(call->run, remote)) /* scm with other extensions */
        return enter_target(call, map_get_z(call->in, as_map(fields), "extensions")) ? checkout_scm(call) : V_THROWN;
    ScmPlan plan = {.wanted = {.url = member(call, remote, "url"),
                               .refspec = member(call, remote, "refspec"),
                               .remote = member(call, remote, "name"),
                               .into = call->context->cwd}};
    const char *error = NULL, *ref = member(call, branch, "name");
    World *w = call->run->options.world;
    if (!plan.wanted.url)
        return throw_error(call->in, EX_ABORT, "checkout: GitSCM has no address; give userRemoteConfigs: [[url: '…']]");
    plan.wanted.ref = ref ? ref : "*/master";
    if (strcmp(plan.wanted.ref, "**") == 0) plan.wanted.ref = NULL;
    if (!apply_extensions(call, &plan, map_get_z(call->in, as_map(fields), "extensions"))) return V_THROWN;
    if (plan.wipe && !w->remove_tree(w, plan.wanted.into, &error)) return step_throw_io(call, error);
    return fetch_remote(call, &plan.wanted, member(call, remote, "credentialsId"));
}

static Value run_checkout(StepCall *call) {
    Text name;
    Value fields;
    if (global_is_scm(call->run, call->arg[0])) return checkout_scm(call);
    if (call->arg[0].kind != V_MAP)
        return throw_error(call->in, EX_ILLEGAL_ARGUMENT,
                           "checkout takes scm, or a map such as [$class: 'GitSCM', branches: …, "
                           "userRemoteConfigs: …]");
    if (!step_describable(call->in, call->arg[0], &name, &fields)) return V_THROWN;
    if (name.len > 0 && !text_is(name, "GitSCM") && !text_is(name, "scmGit"))
        return throw_error(call->in, EX_ABORT, "checkout: %.*s is not supported; only git is", TEXT_FMT(name));
    return checkout_git(call, fields);
}

/* In a plan: what is known of the commit without taking it. */
static Value plan_checkout(StepCall *call) {
    GitHead head;
    const char *error = NULL;
    Value unknown = plan_show(call);
    if (!global_is_scm(call->run, call->arg[0])) {
        call->run->planning->acted = true;
        return unknown;
    }
    if (!git_read_head(call->run->options.root, &head, &error))
        plan_fault_text(call->run, true, "checkout scm takes the repository that holds the pipeline's file, but %s", error);
    else if (!head.commit)
        plan_fault_text(call->run, true, "checkout scm: the repository %s has no commit yet; commit the pipeline first", head.root);
    else
        return local_map(call, &head, NULL, false);
    return unknown;
}

const StepSpec step_checkout = {
    .name = "checkout",
    .run = run_checkout,
    .plan = plan_checkout,
    .needs_node = true,
    .effect = EFFECT_IDEMPOTENT,
    .family = "source code",
    .params =
        PARAMS({"scm", P_ANY, .required = true, .positional = true,
                .doc = "scm (the repository of the pipeline itself), or [$class: 'GitSCM', branches: [[name: 'main']], "
                       "userRemoteConfigs: [[url: '…']], extensions: […]]."},
               {"changelog", P_BOOL, .fallback = "true", .doc = "Has no effect."},
               {"poll", P_BOOL, .fallback = "true", .doc = "Has no effect."}),
    .doc =
        "Checks source code out into the present folder. Yields a map: GIT_COMMIT, GIT_BRANCH, GIT_URL ... `checkout scm` takes the last "
        "commit of the repository that holds the pipeline's file.",
    .example =
        "node {\n    try {\n        def info = checkout scm\n        echo \"at ${info.GIT_COMMIT}\"\n    } catch (e) {\n"
        "        echo e.message\n    }\n}",
};

/* --- git, commitID --------------------------------------------------------------------------------------------- */

static Value run_git(StepCall *call) {
    const char *branch = step_expand(call, step_text(call, 1));
    GitCheckout wanted = {
        .url = step_expand(call, step_text(call, 0)), .ref = branch, .local_branch = branch, .into = call->context->cwd};
    return fetch_remote(call, &wanted, step_z(call, 2));
}

const StepSpec step_git = {
    .name = "git",
    .run = run_git,
    .needs_node = true,
    .effect = EFFECT_IDEMPOTENT,
    .family = "source code",
    .params =
        PARAMS({"url", P_STRING, .required = true, .positional = true, .doc = "Address: https, ssh, file or a path."},
               {"branch", P_STRING, .fallback = "master", .doc = "Branch to check out."},
               {"credentialsId", P_STRING, .doc = "A credential: USER:PASSWORD, or PATH or USER:PATH of an ssh key."},
               {"changelog", P_BOOL, .fallback = "true", .doc = "Has no effect."},
               {"poll", P_BOOL, .fallback = "true", .doc = "Has no effect."}),
    .doc =
        "Clones or updates a git repository in the present folder. Yields a map: GIT_COMMIT, GIT_BRANCH, GIT_URL ...",
    .example =
        "node {\n    try {\n        git url: '/nowhere/project.git', branch: 'main'\n    } catch (e) {\n        echo 'no such repository'\n"
        "    }\n}",
};

static Value run_commit_id(StepCall *call) {
    GitHead head;
    const char *error = NULL;
    const char *known = pairs_get(&call->run->checkouts, call->context->cwd);
    if (!git_read_head(call->context->cwd, &head, &error))
        return throw_error(call->in, EX_ABORT, "commitID: %s", error);
    if (!head.commit)
        return throw_error(call->in, EX_ABORT, "commitID: the repository %s has no commit yet", head.root);
    bool same = known && strncmp(known, head.commit, strlen(head.commit)) == 0;
    return string_z(call->in, same ? known : head.commit);
}

const StepSpec step_commitID = {
    .name = "commitID",
    .run = run_commit_id,
    .needs_node = true,
    .own = true,
    .quiet = true,
    .effect = EFFECT_IDEMPOTENT,
    .family = "source code",
    .doc =
        "Yields the full id of the commit that is checked out in the present folder, with -dirty behind it when uncommitted changes "
        "came along.",
    .example =
        "node {\n    try {\n        checkout scm\n        echo commitID()\n    } catch (e) {\n        echo e.message\n    }\n}",
};
