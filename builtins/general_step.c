/* step([$class: 'JUnitResultArchiver', …]) and archive: older ways to write steps that have names of their own. */
#include "builtins/plan/record.h"
#include "builtins/steps_common.h"

static const struct Named {
    const char *class_name, *step;
} named[] = {
    {"JUnitResultArchiver", "junit"}, {"ArtifactArchiver", "archiveArtifacts"}, {"WsCleanup", "cleanWs"},
    {"CopyArtifact", "copyArtifacts"}, {"HtmlPublisher", "publishHTML"},        {"ExtendedEmailPublisher", "emailext"}};

static Value run_step(StepCall *call) {
    Text name;
    Value fields;
    if (!step_describable(call->in, call->arg[0], &name, &fields)) return V_THROWN;
    for (size_t i = 0; i < sizeof named / sizeof *named; i++) {
        if (!text_is(name, named[i].class_name)) continue;
        StepArgs args = {.named = fields, .body = v_null(), .source = call->source, .span = call->span};
        return step_call(call->run, step_find(named[i].step), &args);
    }
    Buf known = {0};
    for (size_t i = 0; i < sizeof named / sizeof *named; i++) buf_printf(&known, "%s%s", i ? ", " : "", named[i].class_name);
    return throw_error(call->in, EX_ABORT, "step: %.*s is not known here; there are %.*s", TEXT_FMT(name), TEXT_FMT(buf_as_text(&known)));
}

const StepSpec step_step = {
    .name = "step",
    .run = run_step,
    .plan = run_step,
    .shown = SHOWN_AS_BODY,
    .needs_node = true,
    .quiet = true,
    .effect = EFFECT_PURE, /* the step that it stands for is recorded */
    .family = "reports",
    .params = PARAMS({"delegate", P_ANY, .required = true, .positional = true,
                      .doc = "A map such as [$class: 'JUnitResultArchiver', …]."}),
    .doc = "Runs the step behind a class of Jenkins: JUnitResultArchiver (junit), ArtifactArchiver (archiveArtifacts), WsCleanup "
           "(cleanWs), CopyArtifact (copyArtifacts), HtmlPublisher (publishHTML).",
    .example = "node {\n    writeFile file: 'app', text: 'binary'\n    step([$class: 'ArtifactArchiver', artifacts: 'app'])\n}",
};

static Value run_archive(StepCall *call) {
    size_t count = 0;
    return step_keep_artifacts(call, step_text(call, 0), step_text(call, 1), true, false, &count) ? v_null() : V_THROWN;
}

const StepSpec step_archive = {
    .name = "archive",
    .run = run_archive,
    .needs_node = true,
    .effect = EFFECT_IDEMPOTENT,
    .family = "files",
    .params = PARAMS({"includes", P_STRING, .required = true, .positional = true, .doc = "Ant patterns of the files."},
                     {"excludes", P_STRING, .doc = "Ant patterns of files to leave out."}),
    .doc = "The older archiveArtifacts, which does not mind when nothing matches.",
    .example = "node {\n    writeFile file: 'app', text: 'binary'\n    archive 'app'\n}",
};
