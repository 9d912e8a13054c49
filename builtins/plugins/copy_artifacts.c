/* copyArtifacts: what other runs have kept, of this pipeline or another one of the project. */
#include "builtins/copy.h"
#include "builtins/glob.h"
#include "builtins/jobs.h"
#include "builtins/steps_common.h"

#include <stdlib.h>

enum { CA_PROJECT, CA_SELECTOR, CA_FILTER, CA_EXCLUDES, CA_TARGET, CA_FLATTEN, CA_OPTIONAL, CA_FINGERPRINT, CA_SUFFIX, CA_PARAMETERS };

typedef struct Search {
    StepCall *call;
    const char *project, *root; /* root: its .sluice */
    bool own;                   /* it is this pipeline's */
    Text kind;                  /* the selector's class */
    Value fields;
    RunRecord found;
} Search;

/* --- which pipeline --------------------------------------------------------------------------------------------- */

static bool find_project(Search *s) {
    Run *run = s->call->run;
    const char *file, *folder;
    s->project = step_expand(s->call, step_text(s->call, CA_PROJECT));
    if (job_find(run, s->project, &file, &folder)) {
        s->root = path_join(folder, ".sluice");
        s->own = run->options.script_path && strcmp(file, run->options.script_path) == 0;
        return true;
    }
    s->root = run->folder_root;
    return s->own = run->job_name && (strcmp(s->project, run->job_name) == 0 || strcmp(job_simple_name(s->project), run->job_name) == 0);
}

/* --- which run -------------------------------------------------------------------------------------------------- */

static bool is_kind(const Search *s, const char *class) { return text_is(s->kind, class); }

static const char *field(Search *s, const char *name) {
    Value v = map_get_z(s->call->in, as_map(s->fields), name);
    return is_null(v) ? NULL : value_z(s->call->in, v);
}

static bool field_true(Search *s, const char *name) {
    const char *text = field(s, name);
    return text && strcmp(text, "true") == 0;
}

static bool fits_result(Search *s, const RunRecord *r) {
    const char *id = is_kind(s, "PermalinkBuildSelector") ? field(s, "id") : NULL;
    if (id && strcmp(id, "lastBuild") == 0) return true;
    if (!r->finished) return false;
    if (id && strcmp(id, "lastStableBuild") == 0) return r->result == RUN_SUCCESS;
    if (id && strcmp(id, "lastUnstableBuild") == 0) return r->result == RUN_UNSTABLE;
    if (id && strcmp(id, "lastFailedBuild") == 0) return r->result == RUN_FAILURE;
    if (id && strcmp(id, "lastUnsuccessfulBuild") == 0) return r->result != RUN_SUCCESS;
    if (is_kind(s, "LastCompletedBuildSelector") || (id && strcmp(id, "lastCompletedBuild") == 0)) return true;
    if (is_kind(s, "SavedBuildSelector")) return r->keep_log;
    return r->result == RUN_SUCCESS || (r->result == RUN_UNSTABLE && !field_true(s, "stable"));
}

/* parameters: 'A=1,B=2' */
static bool fits_parameters(Search *s, const RunRecord *r) {
    for (const char *at = step_z(s->call, CA_PARAMETERS); at && *at;) {
        size_t len = strcspn(at, ",");
        Text pair = text_trim(text_span(at, len));
        ptrdiff_t is = text_find(pair, TEXT("="), 0);
        at += len + (at[len] == ',');
        if (is <= 0) continue;
        const char *value = pairs_get(&r->variables, text_z(text_span(pair.at, (size_t)is)));
        if (!value || !text_is(text_span(pair.at + is + 1, pair.len - (size_t)is - 1), value)) return false;
    }
    return true;
}

/* Pipelines in one folder share the numbers of their runs. */
static bool is_of_project(Search *s, const RunRecord *r) {
    return !r->job || strcmp(s->root, s->call->run->folder_root) != 0 || strcmp(r->job, job_simple_name(s->project)) == 0 ||
           (s->own && strcmp(r->job, s->call->run->job_name) == 0);
}

static int last_number(Search *s) {
    World *w = s->call->run->options.world;
    const char **names = NULL;
    size_t count = 0;
    long last = 0;
    if (!w->list_dir(w, path_join(s->root, "runs"), &names, &count, NULL)) return 0;
    for (size_t i = 0; i < count; i++)
        if (strtol(names[i], NULL, 10) > last) last = strtol(names[i], NULL, 10);
    return (int)last;
}

static bool by_number(Search *s, const char *text) {
    return text && run_record_read_at(s->call->run, s->root, (int)strtol(text, NULL, 10), &s->found);
}

static bool newest(Search *s) {
    Run *run = s->call->run;
    for (int number = last_number(s); number > 0; number--) {
        bool this_run = number == run->number && strcmp(s->root, run->folder_root) == 0;
        if (this_run || !run_record_read_at(run, s->root, number, &s->found)) continue;
        if (is_of_project(s, &s->found) && fits_result(s, &s->found) && fits_parameters(s, &s->found)) return true;
    }
    return false;
}

/* The run that has started this one, when it is of the project. */
static bool upstream(Search *s) {
    const char *up = s->call->run->options.upstream, *mark = up ? strrchr(up, '#') : NULL;
    if (!mark) return false;
    const char *root = path_join(gc_strndup(up, (size_t)(mark - up)), ".sluice");
    return strcmp(root, s->root) == 0 && by_number(s, mark + 1);
}

static bool select_run(Search *s) {
    const char *given = field(s, "buildNumber");
    if (is_kind(s, "SpecificBuildSelector")) return by_number(s, given ? step_expand(s->call, text_of(given)) : NULL);
    if (is_kind(s, "TriggeredBuildSelector") || is_kind(s, "ReverseBuildTrigger"))
        return upstream(s) || (field_true(s, "fallbackToLastSuccessful") && newest(s));
    if (is_kind(s, "ParameterizedBuildSelector")) {
        const char *name = field(s, "parameterName"), *value = env_get(s->call->run, s->call->context, name ? name : "BUILD_SELECTOR");
        if (value && strspn(value, "0123456789") > 0) return by_number(s, value);
    }
    return newest(s);
}

/* --- copying ------------------------------------------------------------------------------------------------------ */

static bool copy(Search *s, size_t *count, const char **error) {
    StepCall *call = s->call;
    World *w = call->run->options.world;
    const char *target = step_path(call, text_of(step_expand(call, step_text(call, CA_TARGET))));
    GlobQuery query = {.root = text_printf("%s/runs/%d/artifacts", s->root, s->found.number),
                       .includes = text_of(step_expand(call, step_text(call, CA_FILTER))),
                       .excludes = text_of(step_expand(call, step_text(call, CA_EXCLUDES)))};
    GlobFile *files = NULL;
    if (!glob_files(w, &query, &files, count, error)) return false;
    for (size_t i = 0; i < *count; i++) {
        const char *name = step_bool(call, CA_FLATTEN) ? job_simple_name(files[i].path) : files[i].path;
        if (!copy_file(w, path_join(query.root, files[i].path), path_join(target, name), error)) return false;
    }
    return true;
}

/* Without what it wants the step fails, unless it is optional. */
static Value none(StepCall *call, const char *why) {
    if (!step_bool(call, CA_OPTIONAL)) return throw_error(call->in, EX_ABORT, "%s", why);
    run_log(call->run, call->context, "%s", why);
    return v_null();
}

static void tell_number(Search *s) {
    Buf name = {0};
    const char *suffix = step_z(s->call, CA_SUFFIX);
    for (const char *c = suffix ? suffix : s->project; *c; c++) {
        bool word = (*c >= 'A' && *c <= 'Z') || (*c >= 'a' && *c <= 'z') || (*c >= '0' && *c <= '9');
        buf_char(&name, !word ? '_' : *c >= 'a' && *c <= 'z' ? (char)(*c - 32) : *c);
    }
    const char *variable = text_printf("COPYARTIFACT_BUILD_NUMBER_%.*s", TEXT_FMT(buf_as_text(&name)));
    const char *value = text_printf("%d", s->found.number);
    env_set_build(s->call->run, variable, value);
    durable_note(s->call->run, 'E', variable, value);
}

static Value run_copy_artifacts(StepCall *call) {
    Search s = {.call = call};
    size_t count = 0;
    const char *error = NULL;
    if (!step_describable(call->in, call->arg[CA_SELECTOR], &s.kind, &s.fields)) return V_THROWN;
    if (!find_project(&s))
        return none(call, text_printf("Unable to find project for artifact copy: %s\nA project is a folder beside the pipeline with a "
                                      "Pipelinefile or Jenkinsfile in it, a file of that name, or the pipeline itself", s.project));
    if (!select_run(&s)) return none(call, text_printf("Unable to find a build for artifact copy from: %s", s.project));
    if (!copy(&s, &count, &error)) return step_throw_io(call, error);
    if (count == 0)
        return none(call, text_printf("Failed to copy artifacts from %s with filter: %s (build number %d)", s.project,
                                      step_z(call, CA_FILTER), s.found.number));
    run_log(call->run, call->context, "Copied %zu %s from \"%s\" build number %d", count, count == 1 ? "artifact" : "artifacts",
            s.project, s.found.number);
    tell_number(&s);
    return v_null();
}

const StepSpec step_copyArtifacts = {
    .name = "copyArtifacts",
    .run = run_copy_artifacts,
    .needs_node = true,
    .effect = EFFECT_IDEMPOTENT,
    .family = "files",
    .params = PARAMS({"projectName", P_STRING, .required = true, .positional = true,
                      .doc = "This pipeline, or another of the project: a folder with a Pipelinefile, or a file without .groovy."},
                     {"selector", P_ANY,
                      .doc = "lastSuccessful() (the default), lastCompleted(), specific('12'), upstream(), permalink('lastStableBuild')."},
                     {"filter", P_STRING, .fallback = "**", .doc = "Ant patterns of the artifacts."},
                     {"excludes", P_STRING, .doc = "Ant patterns of artifacts to leave out."},
                     {"target", P_STRING, .doc = "Folder to copy into."},
                     {"flatten", P_BOOL, .fallback = "false", .doc = "Without the artifacts' own folders."},
                     {"optional", P_BOOL, .fallback = "false", .doc = "Do not fail when there is nothing."},
                     {"fingerprintArtifacts", P_BOOL, .fallback = "false", .doc = "Has no effect."},
                     {"resultVariableSuffix", P_STRING, .doc = "End of the variable COPYARTIFACT_BUILD_NUMBER_… with the run's number."},
                     {"parameters", P_STRING, .doc = "Only runs with these: 'NAME=value,OTHER=value'."}),
    .doc = "Copies what a run has kept with archiveArtifacts: from .sluice/runs of this pipeline or of another one.",
    .example = "node {\n    writeFile file: 'app', text: 'binary'\n    archiveArtifacts 'app'\n"
               "    copyArtifacts projectName: env.JOB_NAME, target: 'before', optional: true\n}",
};
