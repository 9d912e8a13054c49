/* load: runs another file of the pipeline language in this run, with the same variables. */
#include "builtins/plan/record.h"
#include "builtins/steps_common.h"

#include "grammar/source.h"

Value step_throw_diags(Interp *in, DiagSink *sink) {
    Buf text = {0};
    diag_sort(sink);
    for (size_t i = 0; i < sink->count; i++) diag_render(&text, &sink->item[i], false);
    return throw_error(in, EX_MULTIPLE_COMPILATION_ERRORS, "%s",
                       text.at ? text.at : "the file cannot be read as a script");
}

static const char *class_name(const char *path) {
    const char *slash = strrchr(path, '/'), *base = slash ? slash + 1 : path;
    char *name = gc_strndup(base, strcspn(base, "."));
    for (char *c = name; *c; c++)
        if (!(*c >= 'a' && *c <= 'z') && !(*c >= 'A' && *c <= 'Z') && !(*c >= '0' && *c <= '9') && *c != '_') *c = '_';
    return name[0] ? name : "Script1";
}

static Value run_load(StepCall *call) {
    Buf text = {0};
    if (!step_read_file(call, step_text(call, 0), &text)) return V_THROWN;
    if (!utf8_valid(buf_as_text(&text)))
        return throw_error(call->in, EX_IO, "load: %s is not text in UTF-8", step_z(call, 0));
    Source *source = source_new(step_z(call, 0), text.at ? buf_as_text(&text) : text_of(""));
    DiagSink *outer = call->in->diags, sink = {0};
    call->in->diags = &sink;
    struct Node *module = interp_parse(call->in, source);
    const char *name = class_name(step_z(call, 0));
    Script *script = module ? interp_load_module(call->in, source, module, name, true) : NULL;
    call->in->diags = outer;
    return script ? interp_run(call->in, script, call->run->binding) : step_throw_diags(call->in, &sink);
}

/* --- readTrusted -------------------------------------------------------------------------------------------- */

static Value run_read_trusted(StepCall *call) {
    Run *run = call->run;
    const char *path = path_resolve(run->options.root, step_text(call, 0)), *error = NULL;
    size_t root = strlen(run->options.root);
    Buf text = {0};
    if (strncmp(path, run->options.root, root) != 0 || path[root] != '/')
        return throw_error(call->in, EX_ABORT, "%s references a file that is not inside %s", step_z(call, 0), run->options.root);
    if (!run->options.world->read_file(run->options.world, path, &text, &error))
        return throw_error(call->in, EX_ABORT, "%s", error);
    return string_new(call->in, text.at ? buf_as_text(&text) : text_of(""));
}

static Value plan_read_trusted(StepCall *call) {
    Value v = run_read_trusted(call);
    if (!is_abrupt(v)) return v;
    const char *why = exception_message(call->in, thrown_take(call->in));
    if (plan_knows(call, 0)) plan_failing(call, text_printf("readTrusted: %s", why));
    return unknown_new(call->in, text_of(text_printf("readTrusted '%s'", step_z(call, 0))));
}

const StepSpec step_readTrusted = {
    .name = "readTrusted",
    .run = run_read_trusted,
    .plan = plan_read_trusted,
    .effect = EFFECT_PURE,
    .family = "files",
    .params = PARAMS({"path", P_STRING, .required = true, .positional = true, .doc = "Path, seen from the pipeline's own file."}),
    .doc = "Yields the text of a file that lies beside the pipeline's own or below it; needs no agent.",
    .example = "try {\n    echo readTrusted('version.txt')\n} catch (e) {\n    echo 'there is no such file'\n}",
};

/* In a plan a file that is not there yet may define anything. */
static Value plan_load(StepCall *call) {
    Value v = run_load(call);
    if (!is_abrupt(v) || is_null(call->in->thrown) || !thrown_is(call->in, EX_IO)) return v;
    thrown_take(call->in);
    plan_missing_file(call->run, step_z(call, 0));
    return unknown_outside(call->in, text_of(text_printf("load %s", step_z(call, 0))));
}

const StepSpec step_load = {
    .name = "load",
    .run = run_load,
    .plan = plan_load,
    .body = BODY_OPTIONAL,
    .needs_node = true,
    .effect = EFFECT_PURE,
    .shown = SHOWN_ALWAYS,
    .family = "flow",
    .params = PARAMS({"path", P_STRING, .required = true, .positional = true, .doc = "A file of the workspace."}),
    .doc =
        "Runs another file, with the same variables, and yields its value. A file that ends in `return this` gives its methods.",
    .example =
        "node {\n    writeFile file: 'tools.groovy', text: 'def twice(n) { n * 2 }\\nreturn this\\n'\n    def tools = load 'tools.groovy'\n"
        "    echo \"${tools.twice(21)}\"\n}",
};
