/* env, params, currentBuild and scm: objects of built-in classes over the run; and environment variables by bare name.
 */
#include "builtins/globals.h"

#include "builtins/causes.h"

#include "builtins/changes.h"
#include "builtins/git.h"
#include "builtins/library/library.h"
#include "builtins/past_build.h"
#include "builtins/plan/record.h"
#include "builtins/steps_common.h"

static Run *run_of(Value self) { return as_native(self)->data; }

/* --- env ------------------------------------------------------------------------------------------------------ */

static Value env_read(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    const char *name = value_z(in, args[0]);
    const char *value = name ? env_get(run_of(self), run_context(run_of(self)), name) : NULL;
    if (value && run_of(self)->planning) return unknown_from_text(in, text_of(value));
    return value ? string_z(in, value) : name ? v_null() : V_THROWN;
}

static Value env_write(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    const char *name = value_z(in, args[0]), *value = name ? value_z(in, args[1]) : NULL;
    if (!value) return V_THROWN;
    env_set(run_of(self), name, value);
    return v_null();
}

typedef struct EnvTarget {
    Interp *in;
    Value map;
} EnvTarget;

static void put_pair(void *data, const char *name, const char *value) {
    EnvTarget *target = data;
    map_put_z(target->in, as_map(target->map), name, string_z(target->in, value));
}

static Value env_all(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    EnvTarget target = {in, map_new(in)};
    env_each(run_of(self), run_context(run_of(self)), put_pair, &target);
    return target.map;
}

static Value env_overridden(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Value map = map_new(in);
    const PairList *pairs = &run_of(self)->overrides;
    for (size_t i = 0; i < pairs->count; i++)
        map_put_z(in, as_map(map), pairs->item[i].name, string_z(in, pairs->item[i].value));
    return map;
}

static const NativeType env_type = {.name = "org.jenkinsci.plugins.workflow.cps.EnvActionImpl",
                                    .kind = V_NATIVE,
                                    .flags = CLASS_FINAL,
                                    .methods = (const NativeMethod[]){{"getProperty(String)", env_read},
                                                                      {"setProperty(String, Object)", env_write},
                                                                      {"propertyMissing(String)", env_read},
                                                                      {"propertyMissing(String, Object)", env_write},
                                                                      {"getAt(String)", env_read},
                                                                      {"putAt(String, Object)", env_write},
                                                                      {"getEnvironment()", env_all},
                                                                      {"getOverriddenEnvironment()", env_overridden},
                                                                      {0}}};

/* --- currentBuild --------------------------------------------------------------------------------------------- */

static Value text_or_null(Interp *in, const char *z) { return z ? string_z(in, z) : v_null(); }

static Value build_result(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Run *run = run_of(self);
    return run->result_set ? string_z(in, run_result_name(run->result)) : v_null();
}

static Value build_current_result(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    return string_z(in, run_result_name(run_of(self)->result));
}

static Value build_set_result(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    Text name;
    RunResult result = RUN_FAILURE; /* as Jenkins takes a word it does not know */
    if (is_null(args[0]) || !value_text(in, args[0], &name)) return is_null(args[0]) ? v_null() : V_THROWN;
    run_result_parse(name, &result);
    run_worsen(run_of(self), result);
    return v_null();
}

/* resultIsBetterOrEqualTo and resultIsWorseOrEqualTo. */
static Value compare_result(Interp *in, Value self, const Value *args, bool better) {
    Text name;
    RunResult other = RUN_FAILURE, own = run_of(self)->result;
    if (!value_text(in, args[0], &name)) return V_THROWN;
    run_result_parse(name, &other);
    return v_bool(better ? own <= other : own >= other);
}

static Value build_better(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    return compare_result(in, self, args, true);
}

static Value build_worse(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    return compare_result(in, self, args, false);
}

static Value build_number(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    return v_int(run_of(self)->number ? run_of(self)->number : 1);
}

static Value build_id(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    return string_z(in, pairs_get(&run_of(self)->build, "BUILD_ID"));
}

static Value build_display_name(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    Run *run = run_of(self);
    return string_z(in, run->display_name ? run->display_name : pairs_get(&run->build, "BUILD_DISPLAY_NAME"));
}

static Value build_full_name(Interp *in, Value self, const Value *args, int argc) {
    Value name = build_display_name(in, self, args, argc);
    return string_printf(in, "%s %s", run_of(self)->job_name, as_string(name)->text);
}

static Value build_set_display_name(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    const char *name = value_z(in, args[0]);
    if (!name) return V_THROWN;
    run_of(self)->display_name = name;
    return v_null();
}

static Value build_description(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    return text_or_null(in, run_of(self)->description);
}

static Value build_set_description(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    const char *text = is_null(args[0]) ? NULL : value_z(in, args[0]);
    if (!text && !is_null(args[0])) return V_THROWN;
    run_of(self)->description = text;
    return v_null();
}

static Value build_start(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    return v_long(run_of(self)->start_ms);
}

static int64_t elapsed(Run *run) { return run->options.world->now_ms(run->options.world) - run->start_ms; }

static Value build_duration(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    return v_long(elapsed(run_of(self)));
}

static Value build_duration_text(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    return string_printf(in, "%s and counting", run_span_text(elapsed(run_of(self))));
}

static Value build_project(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    return string_z(in, run_of(self)->job_name);
}

static Value build_url(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    return string_z(in, pairs_get(&run_of(self)->build, "BUILD_URL"));
}

static Value build_external_id(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    return string_printf(in, "%s#%s", run_of(self)->job_name, pairs_get(&run_of(self)->build, "BUILD_ID"));
}

static Value build_none(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)self, (void)args, (void)argc;
    return v_null();
}

static Value build_empty_list(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)args, (void)argc;
    return list_new(in, 0);
}

static Value build_changes(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    return changes_as_sets(run_of(self), changes_since_previous(run_of(self)));
}

static Value build_keep_log(Interp *in, Value self, const Value *args, int argc) {
    (void)in;
    if (argc == 0) return v_bool(run_of(self)->keep_log);
    run_of(self)->keep_log = args[0].as.l != 0;
    return v_null();
}

static Value build_causes(Interp *in, Value self, const Value *args, int argc) {
    Run *run = run_of(self);
    return causes_list(in, causes_user(run), run->options.upstream, argc ? as_string(args[0])->text : NULL);
}

static Value build_upstream(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    return causes_builds(run_of(self), run_of(self)->options.upstream);
}

static Value build_variables(Interp *in, Value self, const Value *args, int argc) {
    return env_overridden(in, self, args, argc);
}

static Value build_raw(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)args, (void)argc;
    return throw_raw_build(in);
}

static const NativeType build_type = {.name = "org.jenkinsci.plugins.workflow.support.steps.build.RunWrapper",
                                      .kind = V_NATIVE,
                                      .flags = CLASS_FINAL,
                                      .methods =
                                          (const NativeMethod[]){{"getResult()", build_result},
                                                                 {"setResult(Object)", build_set_result},
                                                                 {"getCurrentResult()", build_current_result},
                                                                 {"resultIsBetterOrEqualTo(String)", build_better},
                                                                 {"resultIsWorseOrEqualTo(String)", build_worse},
                                                                 {"getNumber()", build_number},
                                                                 {"getId()", build_id},
                                                                 {"getDisplayName()", build_display_name},
                                                                 {"setDisplayName(String)", build_set_display_name},
                                                                 {"getFullDisplayName()", build_full_name},
                                                                 {"getDescription()", build_description},
                                                                 {"setDescription(String)", build_set_description},
                                                                 {"getTimeInMillis()", build_start},
                                                                 {"getStartTimeInMillis()", build_start},
                                                                 {"getDuration()", build_duration},
                                                                 {"getDurationString()", build_duration_text},
                                                                 {"getProjectName()", build_project},
                                                                 {"getFullProjectName()", build_project},
                                                                 {"getAbsoluteUrl()", build_url},
                                                                 PREVIOUS_BUILDS,
                                                                 {"getNextBuild()", build_next},
                                                                 {"getUpstreamBuilds()", build_upstream},
                                                                 {"getChangeSets()", build_changes},
                                                                 {"getBuildCauses()", build_causes},
                                                                 {"getBuildCauses(String)", build_causes},
                                                                 {"getBuildVariables()", build_variables},
                                                                 {"getExternalizableId()", build_external_id},
                                                                 {"build()", build_raw},
                                                                 {"isKeepLog()", build_keep_log},
                                                                 {"setKeepLog(boolean)", build_keep_log},
                                                                 {"getRawBuild()", build_raw},
                                                                 {0}}};

/* --- scm ------------------------------------------------------------------------------------------------------- */

/* A member of a remote or a branch: they are maps with getters, so that checkout([…]) takes them as they are. */
static Value ref_member(Interp *in, Value self, const char *name) { return map_get_z(in, as_map(self), name); }

static Value ref_name(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    return ref_member(in, self, "name");
}

static Value ref_url(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    return ref_member(in, self, "url");
}

static const NativeType remote_type = {.name = "hudson.plugins.git.UserRemoteConfig",
                                       .super = "java.util.LinkedHashMap",
                                       .kind = V_MAP,
                                       .methods = (const NativeMethod[]){{"getName()", ref_name},
                                                                         {"getUrl()", ref_url},
                                                                         {"getRefspec()", build_none},
                                                                         {"getCredentialsId()", build_none},
                                                                         {"toString()", ref_url},
                                                                         {0}}};

static const NativeType branch_type = {
    .name = "hudson.plugins.git.BranchSpec",
    .super = "java.util.LinkedHashMap",
    .kind = V_MAP,
    .methods = (const NativeMethod[]){{"getName()", ref_name}, {"toString()", ref_name}, {0}}};

static Value one_ref(Interp *in, const NativeType *type, const char *name, const char *url) {
    Value ref = map_new(in), list = list_new(in, 1);
    map_put_z(in, as_map(ref), "name", string_z(in, name));
    if (url) map_put_z(in, as_map(ref), "url", string_z(in, url));
    ref.as.obj->cls = class_from_native(in, type);
    list_push(as_list(list), ref);
    return list;
}

static bool read_scm(Interp *in, Run *run, GitHead *head) {
    const char *error = NULL;
    if (git_read_head(run->options.root, head, &error)) return true;
    if (run->planning) plan_fault_text(run, true, "scm: %s", error);
    else throw_error(in, EX_ABORT, "scm: %s", error);
    return false;
}

/* Of the repository that is not there: a plan goes on. */
static Value no_scm(Interp *in, Run *run) { return run->planning ? unknown_new(in, text_of("scm")) : V_THROWN; }

static Value scm_remotes(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    GitHead head;
    if (!read_scm(in, run_of(self), &head)) return no_scm(in, run_of(self));
    return one_ref(in, &remote_type, "origin", head.url ? head.url : head.root);
}

static Value scm_branches(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    GitHead head;
    if (!read_scm(in, run_of(self), &head)) return no_scm(in, run_of(self));
    return one_ref(in, &branch_type, head.branch ? head.branch : head.commit, NULL);
}

static Value scm_key(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    GitHead head;
    if (!read_scm(in, run_of(self), &head)) return no_scm(in, run_of(self));
    return string_printf(in, "git %s", head.url ? head.url : head.root);
}

static Value scm_false(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)self, (void)args, (void)argc;
    return v_bool(false);
}

static const NativeType scm_type = {.name = "hudson.plugins.git.GitSCM",
                                    .kind = V_NATIVE,
                                    .flags = CLASS_FINAL,
                                    .methods = (const NativeMethod[]){{"getUserRemoteConfigs()", scm_remotes},
                                                                      {"getBranches()", scm_branches},
                                                                      {"getExtensions()", build_empty_list},
                                                                      {"getSubmoduleCfg()", build_empty_list},
                                                                      {"getDoGenerateSubmoduleConfigurations()", scm_false},
                                                                      {"isDoGenerateSubmoduleConfigurations()", scm_false},
                                                                      {"getBrowser()", build_none},
                                                                      {"getGitTool()", build_none},
                                                                      {"getKey()", scm_key},
                                                                      {0}}};

bool global_is_scm_remote(Run *run, Value value) {
    return value.kind == V_MAP && class_of(run->in, value) == class_from_native(run->in, &remote_type);
}

bool global_is_scm(Run *run, Value value) {
    return value.kind == V_NATIVE && class_of(run->in, value) == class_from_native(run->in, &scm_type);
}

/* --- Utils --------------------------------------------------------------------------------------------------- */

/* Utils.markStageSkippedForConditional(name): the stage is shown as skipped. */
static Value utils_skip(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)argc;
    Run *run = in->host.self;
    for (size_t i = run->block_count; !is_null(args[0]) && i-- > 0;)
        if (run->blocks[i]->kind == BLOCK_STAGE && strcmp(run->blocks[i]->name, as_string(args[0])->text) == 0) {
            run->blocks[i]->skipped = true;
            break;
        }
    return v_null();
}

static const NativeType utils_type = {
    .name = "org.jenkinsci.plugins.pipeline.modeldefinition.Utils",
    .kind = V_NATIVE,
    .flags = CLASS_FINAL,
    .methods = (const NativeMethod[]){{"static markStageSkippedForConditional(String)", utils_skip}, {0}}};

/* --- steps -------------------------------------------------------------------------------------------------- */

/* steps.sh('…'), as classes of shared libraries call steps. */
static Value steps_call(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    Run *run = run_of(self);
    const Sym *name = string_sym(in, as_string(args[0]));
    const StepSpec *spec = step_find_sym(run, name);
    if (!spec) spec = symbol_find_sym(run, name);
    if (!spec && run->planning) spec = plan_missing_step(name->text);
    const List *list = args[1].kind == V_ARRAY || args[1].kind == V_LIST ? as_list(args[1]) : NULL;
    StepArgs call = {
        .args = list ? list->at : &args[1], .argc = list ? (int)list->len : 1, .named = v_null(), .body = v_null()};
    if (!spec) return throw_missing_step(in, class_of(in, self), name, call.args, call.argc);
    if (call.argc > 1 && call.args[0].kind == V_MAP) {
        call.named = call.args[0];
        call.args++;
        call.argc--;
    }
    interp_position(in, &call.source, &call.span);
    return step_call(run, spec, &call);
}

static const NativeType steps_type = {.name = "org.jenkinsci.plugins.workflow.cps.DSL",
                                      .kind = V_NATIVE,
                                      .flags = CLASS_FINAL,
                                      .methods =
                                          (const NativeMethod[]){{"methodMissing(String, Object)", steps_call}, {0}}};

/* sluice.Steps.get(): the steps, for classes of the embedded library. */
static Value make_steps(Run *run) { return native_new(run->in, class_from_native(run->in, &steps_type), run); }
static Value library_steps(Interp *in, Value self, const Value *args, int argc) {
    (void)self, (void)args, (void)argc;
    return make_steps(in->host.self);
}
static const NativeType library_steps_type = {
    .name = "sluice.Steps", .kind = V_NATIVE, .methods = (const NativeMethod[]){{"static get()", library_steps}, {0}}};

/* --- params ------------------------------------------------------------------------------------------------------ */

static Value make_params(Run *run) {
    Value map = map_new(run->in);
    for (size_t i = 0; i < run->params.count; i++)
        map_put_z(run->in, as_map(map), run->params.item[i].name, string_z(run->in, run->params.item[i].value));
    return map;
}

/* --- finding ----------------------------------------------------------------------------------------------------- */

static Value make_native(Run *run, const NativeType *type) {
    return native_new(run->in, class_from_native(run->in, type), run);
}

static Value make_env(Run *run) { return make_native(run, &env_type); }
static Value make_build(Run *run) { return make_native(run, &build_type); }
static Value make_scm(Run *run) { return make_native(run, &scm_type); }

static const struct Global {
    const char *name;
    Value (*make)(Run *run);
} globals[GLOBAL_COUNT] = {
    {"env", make_env}, {"params", make_params}, {"currentBuild", make_build}, {"scm", make_scm}, {"steps", make_steps}};

bool global_find(Run *run, const Sym *name, Value *out) {
    for (size_t i = 0; i < GLOBAL_COUNT; i++) {
        if (strcmp(name->text, globals[i].name) != 0) continue;
        if (is_null(run->global[i])) run->global[i] = globals[i].make(run);
        *out = run->global[i];
        return true;
    }
    if (library_variable(run, name, out)) return true;
    const char *value = env_get(run, run_context(run), name->text);
    if (value) *out = string_z(run->in, value);
    return value || jenkins_global(run->in, name, out);
}

const NativeType *global_type(const char *name) {
    static const NativeType *const types[] = {&env_type, &build_type, &scm_type, &steps_type, &remote_type, &branch_type, &utils_type,
                                            &library_steps_type};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (strcmp(types[i]->name, name) == 0) return types[i];
    return NULL;
}

void global_list(void (*each)(void *data, const char *name, bool is_step), void *data) {
    for (size_t i = 0; i < GLOBAL_COUNT; i++) each(data, globals[i].name, false);
}
