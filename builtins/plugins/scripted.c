/* How a step that is written in the language is called: its script is loaded once a run. */
#include "builtins/plugins/scripted.h"

#include "grammar/source.h"

static const EmbeddedFile *find_file(Run *run, const char *name) {
    const EmbeddedFile *file = run->options.library;
    while (file && file->name && strcmp(file->name, name) != 0) file++;
    return file && file->name ? file : NULL;
}

static Value load(Run *run, const char *name, const char *class_name) {
    Interp *in = run->in;
    const EmbeddedFile *file = find_file(run, name);
    if (!file) return throw_error(in, EX_ILLEGAL_STATE, "the library %s is missing", name);
    Source *source = source_new(name, text_of(file->text));
    source->library = true;
    DiagSink *outer = in->diags, sink = {0};
    in->diags = &sink;
    Script *script = interp_load(in, source, class_name);
    in->diags = outer;
    if (!script) return step_throw_diags(in, &sink);
    Value binding = map_new(in);
    map_put_z(in, as_map(binding), "sluice", scripted_helper(run));
    Value done = interp_run(in, script, binding);
    if (is_abrupt(done)) return done;
    symmap_put(&run->step_scripts, sym_intern(in, text_of(name)), script);
    return script_object(script);
}

Value scripted_object(Run *run, const char *script_name) {
    const char *name = text_printf("stdlib/steps/%s.groovy", script_name);
    Script *script = symmap_get(&run->step_scripts, sym_intern(run->in, text_of(name)));
    return script ? script_object(script) : load(run, name, text_printf("sluice_%s", script_name));
}

static Value arguments(StepCall *call) {
    Value map = map_new(call->in), key, value;
    for (int i = 0; call->spec->params && call->spec->params[i].name; i++)
        if (!is_null(call->arg[i])) map_put_z(call->in, as_map(map), call->spec->params[i].name, call->arg[i]);
    uint32_t at = 0;
    while (call->extra.kind == V_MAP && map_next(as_map(call->extra), &at, &key, &value))
        if (!map_put(call->in, as_map(map), key, value)) return V_THROWN;
    return map;
}

Value run_scripted(StepCall *call) {
    Value script = scripted_object(call->run, call->spec->script);
    if (is_abrupt(script)) return script;
    Value args[] = {arguments(call), call->body};
    if (is_abrupt(args[0])) return V_THROWN;
    Task *task = run_task(call->run);
    bool whole = call->spec->effect != EFFECT_PURE && is_null(call->body);
    task->closed += whole;
    Value v = call_method_z(call->in, script, call->spec->name, args, call->spec->body == BODY_NONE ? 1 : 2);
    task->closed -= whole;
    return v;
}

