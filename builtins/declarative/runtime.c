/*
 * What stdlib/declarative.groovy needs of the run: the object `sluice` that it is handed, and the steps `pipeline`, which starts it,
 * and `script`.
 */
#include "builtins/changes.h"
#include "builtins/cron.h"
#include "builtins/declarative/checker.h"
#include "builtins/declarative/folder.h"
#include "builtins/git.h"
#include "builtins/glob.h"
#include "builtins/globals.h"
#include "builtins/plan/record.h"
#include "builtins/steps_common.h"
#include "builtins/tool.h"
#include "builtins/turn.h"

#include "grammar/source.h"

#define HELPER(name)                                                                                                  \
    static Value name(Interp *in __attribute__((unused)), Value self __attribute__((unused)),                          \
                      const Value *args __attribute__((unused)), int argc __attribute__((unused)))

static Run *run_of(Value self) { return as_native(self)->data; }

/* --- telling -------------------------------------------------------------------------------------------------------- */

HELPER(helper_log) {
    Run *run = run_of(self);
    run_log(run, run_context(run), "%s", string_cz(as_string(args[0])));
    return v_null();
}

/* note(text): for a plan alone. */
HELPER(helper_note) {
    plan_uses(run_of(self), string_cz(as_string(args[0])));
    return v_null();
}

HELPER(helper_warn) {
    Run *run = run_of(self);
    run_message(run, run_context(run), DIAG_WARNING, "%s", string_cz(as_string(args[0])));
    return v_null();
}

HELPER(helper_report) {
    Run *run = run_of(self);
    const Interruption *why = run_interruption(run, args[0]);
    if (why) run_message(run, run_context(run), DIAG_WARNING, "%s", why->cause);
    else run_report(run, run_context(run), args[0], DIAG_WARNING);
    return v_null();
}

HELPER(helper_skip) {
    const Context *context = run_context(run_of(self));
    if (run_of(self)->planning) plan_verdict(run_of(self), PLAN_SKIPPED, string_cz(as_string(args[0])));
    if (context->stage) context->stage->skipped = true;
    return v_null();
}

/* --- results ---------------------------------------------------------------------------------------------------------- */

static Value result_or_null(Interp *in, bool set, RunResult result) {
    return set ? string_z(in, run_result_name(result)) : v_null();
}

HELPER(helper_result) { return result_or_null(in, run_of(self)->result_set, run_of(self)->result); }

/* Unlike currentBuild.result this may make it better again: after a post condition it is what it was before. */
HELPER(helper_set_result) {
    Run *run = run_of(self);
    run->result_set = !is_null(args[0]);
    run->result = RUN_SUCCESS;
    if (run->result_set) run_result_parse(string_text(as_string(args[0])), &run->result);
    return v_null();
}

/* The worst that unstable, catchError and warnError said in the stage and those within. */
static RunResult worst_warning(Run *run, const RunBlock *stage) {
    RunResult worst = RUN_SUCCESS;
    for (size_t i = 0; stage && i < run->block_count; i++)
        for (const RunBlock *b = run->blocks[i]; b; b = b->parent)
            if (b == stage && run->blocks[i]->warned > worst) worst = run->blocks[i]->warned;
    return worst;
}

/* combined(error, inStage): the run's result so far, made worse by the error, else by what the stage was marked with. */
HELPER(helper_combined) {
    Run *run = run_of(self);
    RunResult result = run->result_set ? run->result : RUN_SUCCESS, other = RUN_SUCCESS;
    if (!is_null(args[0])) other = run_result_of(run, args[0]);
    else if (args[1].as.l) other = worst_warning(run, run_context(run)->stage);
    return string_z(in, run_result_name(other > result ? other : result));
}

HELPER(helper_is_worse) {
    RunResult a = RUN_SUCCESS, b = RUN_SUCCESS;
    run_result_parse(string_text(as_string(args[0])), &a);
    run_result_parse(string_text(as_string(args[1])), &b);
    return v_bool(a > b);
}

HELPER(helper_previous) {
    RunResult result = RUN_SUCCESS;
    bool known = run_previous_result(run_of(self), &result);
    return result_or_null(in, known, result);
}

/* --- what there is ------------------------------------------------------------------------------------------------------ */

HELPER(helper_has_step) {
    const char *name = as_string(args[0])->text;
    return v_bool(step_find(name) != NULL);
}

/* The folder that holds .git, at the pipeline's file or above; NULL: none. */
static const char *repository(Run *run) {
    World *w = run->options.world;
    FileInfo info;
    char *folder = gc_strdup(run->options.root);
    while (run->options.script_path && folder[0]) {
        w->stat(w, path_join(folder, ".git"), &info);
        if (info.kind != FILE_ABSENT) return folder;
        *strrchr(folder, '/') = 0;
    }
    return NULL;
}

/* Files of these names stand at the root of what they build; others (sluice run /tmp/x.groovy) may lie anywhere. */
static bool is_project_file(const char *path) {
    const char *slash = path ? strrchr(path, '/') : NULL, *name = slash ? slash + 1 : path;
    return name && (strcmp(name, "Pipelinefile") == 0 || strcmp(name, "Jenkinsfile") == 0);
}

/* Where the pipeline's source code comes from: "git", "folder"; null: from nowhere. */
HELPER(helper_source) {
    Run *run = run_of(self);
    GitHead head;
    const char *error = NULL;
    if (repository(run)) return git_read_head(run->options.root, &head, &error) && head.commit ? string_z(in, "git") : v_null();
    return is_project_file(run->options.script_path) && !(run->options.flags & RUN_HERE) ? string_z(in, "folder") : v_null();
}

HELPER(helper_take_folder) {
    Run *run = run_of(self);
    if (run->planning) {
        plan_uses(run, "the project's folder, copied into the workspace");
        return v_null();
    }
    const Context *context = run_context(run);
    const char *error = NULL;
    if (!folder_take(run->options.world, run->options.root, context->cwd, &error))
        run_message(run, context, DIAG_WARNING, "the workspace stays empty: %s; --here works in place", error);
    return v_null();
}

HELPER(helper_branch) {
    GitHead head;
    const char *error = NULL;
    bool known = repository(run_of(self)) && git_read_head(run_of(self)->options.root, &head, &error) && head.branch;
    return known ? string_z(in, head.branch) : v_null();
}

/* Is the option a step around the stages? */
HELPER(helper_is_wrapper) {
    Text name = string_text(as_string(args[0]));
    bool setting = text_is(name, "checkoutToSubdirectory") || text_is(name, "skipDefaultCheckout");
    return v_bool(!setting && symbol_find(STAGE_OPTION, name) != NULL);
}

/* Options without effect where one sluice runs one pipeline. */
HELPER(helper_is_harmless) {
    static const char *const names[] = {"throttle", "gitlabBuilds", "gitlabCommitStatus", "withFolderProperties"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(as_string(args[0])->text, names[i]) == 0) return v_bool(true);
    return v_bool(false);
}

/* glob(pattern, text, caseSensitive) */
HELPER(helper_glob) {
    return v_bool(glob_match(string_text(as_string(args[0])), string_text(as_string(args[1])), args[2].as.l == 0));
}

/* The commits since the run before. */
HELPER(helper_changes) { return changes_since_previous(run_of(self)); }

/* alone(abortPrevious): no other run of the pipeline beside this one. */
HELPER(helper_alone) { return run_alone(run_of(self), args[0].as.l != 0) ? v_null() : V_THROWN; }

/* checkCrontab(parameter, text): throws when it is none. */
HELPER(helper_check_crontab) {
    CronFault wrong;
    Text spec;
    if (is_null(args[1]) || is_unknown(in, args[1])) return v_null();
    if (!value_text(in, args[1], &spec)) return V_THROWN;
    return cron_check(as_string(args[0])->text, spec, &wrong) ? v_null() : throw_error(in, EX_ILLEGAL_ARGUMENT, "%s", cron_message(&wrong));
}

HELPER(helper_in_stage) { return v_bool(run_context(run_of(self))->stage != NULL); }

/* tool(type, name): [home:, program:, variables: ["NAME=value"]]; program null: its folder was given; home null: not there. */
HELPER(helper_tool) {
    Run *run = run_of(self);
    const Context *context = run_context(run);
    Tool tool = tool_find(run, context, as_string(args[1])->text, as_string(args[0])->text);
    size_t count;
    const char **variables = tool_variables(run, context, &tool, &count);
    Value map = map_new(in), list = list_new(in, (uint32_t)count);
    for (size_t i = 0; i < count; i++) list_push(as_list(list), string_z(in, variables[i]));
    map_put_z(in, as_map(map), "home", tool.home ? string_z(in, tool.home) : v_null());
    map_put_z(in, as_map(map), "program", tool.program ? string_z(in, tool.program) : v_null());
    map_put_z(in, as_map(map), "variables", list);
    return map;
}

/* --- plans ------------------------------------------------------------------------------------------------------------------- */

HELPER(helper_planning) { return v_bool(run_of(self)->planning != NULL); }

/* truth(value): yes, no or open. */
HELPER(helper_truth) {
    if (is_unknown(in, args[0]) && !unknown_is_true(args[0])) return string_z(in, "open");
    Value truth = value_truth(in, args[0]);
    return is_abrupt(truth) ? truth : string_z(in, truth.as.l ? "yes" : "no");
}

/* decide(truth, seen): the verdict of the stage's `when`, with what was seen. False: it is skipped. */
HELPER(helper_decide) {
    const char *truth = string_cz(as_string(args[0])), *seen = string_cz(as_string(args[1]));
    PlanVerdict verdict = strcmp(truth, "yes") == 0 ? PLAN_RUNS : *truth == 'n' ? PLAN_SKIPPED : PLAN_MAY_RUN;
    plan_verdict(run_of(self), verdict, seen);
    return v_bool(verdict != PLAN_SKIPPED);
}

/* written(closure): its text, in one line. */
HELPER(helper_written) {
    Source *source;
    Span span;
    if (!closure_position(args[0], &source, &span)) return string_z(in, "{…}");
    Buf out = {0};
    for (uint32_t i = span.from; i < span.to && i < source->text.len; i++) {
        bool space = (unsigned char)source->text.at[i] <= ' ';
        if (!space || (out.len && out.at[out.len - 1] != ' ')) buf_char(&out, space ? ' ' : source->text.at[i]);
    }
    return string_new(in, text_trim(buf_as_text(&out)));
}

/* post(condition, met, body): its steps; dropped again when the condition is not met. */
HELPER(helper_post) {
    Run *run = run_of(self);
    bool met = args[1].as.l != 0;
    PlanNode *node = plan_add(run, PLAN_POST, string_cz(as_string(args[0])));
    node->file = NULL;
    node->verdict = met ? PLAN_RUNS : PLAN_MAY_RUN;
    const Context *before = plan_enter(run, node);
    RunResult result = run->result;
    bool set = run->result_set;
    Value v = closure_call(in, args[2], NULL, 0);
    if (!met && is_abrupt(v) && !is_null(in->thrown)) {
        plan_fault(run, thrown_take(in));
        v = v_null();
    }
    if (!met) {
        run->result = result;
        run->result_set = set;
    }
    plan_leave(run, before);
    return v;
}

/* unrun(body): the steps of a stage that is skipped. What they change is put back. */
HELPER(helper_unrun) {
    Run *run = run_of(self);
    Unrun unrun = plan_unrun_begin(run);
    Value v = closure_call(in, args[0], NULL, 0);
    if (is_abrupt(v) && !is_null(in->thrown)) thrown_take(in);
    plan_unrun_end(run, &unrun);
    return v_null();
}

/* fault(text): what a run fails at, and a plan goes on from. */
HELPER(helper_fault) {
    plan_fault_text(run_of(self), true, "%s", string_cz(as_string(args[0])));
    return v_null();
}

/* --- errors ------------------------------------------------------------------------------------------------------------------ */

/* A step that needs an agent was called without one: Jenkins' word for it, at the place of the call. */
HELPER(helper_explain) {
    if (!class_is_subclass(class_of(in, args[0]), exception_class(in, EX_MISSING_CONTEXT_VARIABLE))) return args[0];
    return exception_again(in, args[0], EX_ABORT,
                           "Attempted to execute a step that requires a node context while ‘agent none’ was specified. Be sure to "
                           "specify your own ‘node { ... }’ blocks when using ‘agent none’.");
}

/* narrow(exception, place): told at the part of the pipeline that it comes from, unless it knows better. */
HELPER(helper_narrow) {
    exception_narrow(in, args[0], args[1]);
    return v_null();
}

static const NativeType helper_type = {.name = "sluice.Declarative",
                                       .kind = V_NATIVE,
                                       .flags = CLASS_FINAL,
                                       .methods = (const NativeMethod[]){{"log(String)", helper_log},
                                                                         {"warn(String)", helper_warn},
                                                                         {"report(Object)", helper_report},
                                                                         {"skip(String)", helper_skip},
                                                                         {"getResult()", helper_result},
                                                                         {"setResult(String)", helper_set_result},
                                                                         {"combined(Object, boolean)", helper_combined},
                                                                         {"isWorse(String, String)", helper_is_worse},
                                                                         {"getPreviousResult()", helper_previous},
                                                                         {"hasStep(String)", helper_has_step},
                                                                         {"isWrapper(String)", helper_is_wrapper},
                                                                         {"isHarmless(String)", helper_is_harmless},
                                                                         {"glob(String, String, boolean)", helper_glob},
                                                                         {"isPlanning()", helper_planning},
                                                                         {"note(String)", helper_note},
                                                                         {"truth(Object)", helper_truth},
                                                                         {"decide(String, String)", helper_decide},
                                                                         {"written(Object)", helper_written},
                                                                         {"post(String, boolean, Closure)", helper_post},
                                                                         {"unrun(Closure)", helper_unrun},
                                                                         {"fault(String)", helper_fault},
                                                                         {"getSource()", helper_source},
                                                                         {"takeFolder()", helper_take_folder},
                                                                         {"getChanges()", helper_changes},
                                                                         {"getBranch()", helper_branch},
                                                                         {"isInStage()", helper_in_stage},
                                                                         {"alone(boolean)", helper_alone},
                                                                         {"checkCrontab(String, Object)", helper_check_crontab},
                                                                         {"tool(String, String)", helper_tool},
                                                                         {"explain(Object)", helper_explain},
                                                                         {"narrow(Object, Object)", helper_narrow},
                                                                         {0}}};

/* --- steps ------------------------------------------------------------------------------------------------------------------ */

static const char library_name[] = "stdlib/declarative.groovy";

/* The library's script object; null: threw. */
static Value load_library(StepCall *call) {
    const EmbeddedFile *file = call->run->options.library;
    while (file && file->name && strcmp(file->name, library_name) != 0) file++;
    if (!file || !file->name) return throw_error(call->in, EX_ILLEGAL_STATE, "the library %s is missing", library_name);
    Source *source = source_new(library_name, text_of(file->text));
    source->library = true;
    DiagSink *outer = call->in->diags, sink = {0};
    call->in->diags = &sink;
    Script *script = interp_load(call->in, source, "Declarative");
    call->in->diags = outer;
    if (!script) return step_throw_diags(call->in, &sink);
    Value done = interp_run(call->in, script, map_new(call->in));
    return is_abrupt(done) ? done : script_object(script);
}

static Value run_pipeline(StepCall *call) {
    if (call->run->declarative && !(call->run->options.flags & RUN_IMPLICIT_NODE)) /* the REPL may try several */
        return throw_error(call->in, EX_ILLEGAL_STATE, "Only one pipeline { ... } block can be executed in a single run.");
    call->run->declarative = true;
    Value library = load_library(call);
    if (is_abrupt(library)) return library;
    Value helper = native_new(call->in, class_from_native(call->in, &helper_type), call->run);
    return call_method_z(call->in, library, "execute", (Value[]){call->arg[0], helper}, 2);
}

const StepSpec step_pipeline = {
    .name = "pipeline",
    .run = run_pipeline,
    .body = BODY_OPTIONAL,
    .quiet = true,
    .effect = EFFECT_PURE,
    .shown = SHOWN_AS_BODY,
    .family = "flow",
    .params = PARAMS({"model", P_ANY, .required = true, .positional = true, .doc = "The sections; written as a block."}),
    .doc = "A declarative pipeline: agent, stages, environment, options, parameters, post and so on, checked before anything runs.",
    .example = "pipeline {\n    agent any\n    stages {\n        stage('Hello') {\n            steps {\n                echo 'hello'\n"
               "            }\n        }\n    }\n    post {\n        always {\n            echo 'done'\n        }\n    }\n}",
};

static Value run_script(StepCall *call) { return step_body(call, NULL); }

const StepSpec step_script = {
    .name = "script",
    .run = run_script,
    .body = BODY_REQUIRED,
    .quiet = true,
    .effect = EFFECT_PURE,
    .shown = SHOWN_AS_BODY,
    .family = "flow",
    .doc = "Runs any code of the language among the steps of a declarative pipeline.",
    .example = "script {\n    def names = ['a', 'b']\n    names.each { echo it }\n}",
};
