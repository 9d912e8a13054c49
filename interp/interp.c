/*
 * The interpreter as a whole: created for a host, loads sources, runs scripts.
 */
#include "interp/interp.h"
#include "grammar/check.h"
#include "interp/eval/eval.h"
#include "interp/collections/map.h"
#include "interp/classes/property.h"
#include "interp/classes/script.h"
#include "interp/classes/unit.h"
#include "interp/unknown.h"
#include <sys/resource.h>

struct Script {
    Unit *unit;
    Value object;
};

/* Without fibers: the part of the process's stack that the evaluator may use. */
static uintptr_t home_stack_low(void) {
    struct rlimit limit;
    size_t size = 8u << 20;
    enum { MARGIN = 256 << 10, MOST = 512 << 20 };
    if (getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY && limit.rlim_cur < MOST) size = limit.rlim_cur;
    return (uintptr_t)__builtin_frame_address(0) - size + MARGIN;
}

/* Methods are remembered for the categories in force. */
static void fiber_resumed(void *data) {
    Interp *in = data;
    if (in->state->categories == in->state->remembered_for) return;
    in->state->remembered_for = in->state->categories;
    methods_changed(in);
}

static void fibers_keep(Interp *in, Scheduler *sched) {
    struct InterpState *state = in->state;
    OwnPlaces own = {.resumed = fiber_resumed, .data = in};
    own.at[0].place = &in->thrown, own.at[0].size = sizeof in->thrown;
    own.at[1].place = &state->casts, own.at[1].size = sizeof state->casts;
    own.at[2].place = &state->categories, own.at[2].size = sizeof state->categories, own.at[2].inherited = true;
    sched_keep(sched, &own);
}

Interp *interp_new(const InterpHost *host) {
    Interp *in = gc_new(Interp);
    in->host = *host;
    in->state = gc_new(struct InterpState);
    in->method_version = in->state->versions = 1;
    in->state->home_low = home_stack_low();
    in->stack_low = in->state->home_low;
    in->stack_span = UINTPTR_MAX / 2;
    if (host->sched) fibers_keep(in, host->sched);
    symbols_init(in);
    types_init(in);
    if (host->fork) unknown_init(in);
    return in;
}

void interp_attend(Interp *in) { in->stack_span = 0; }

/* parse_source, with the host's rewriting between parsing and binding. */
static ParseResult parse(Interp *in, Source *source, DiagSink *sink, unsigned options) {
    if (!in->host.rewrite) return parse_source(source, sink, options);
    ParseResult parsed = parse_source(source, sink, options | PARSE_SYNTAX_ONLY);
    if (!parsed.module) return parsed;
    size_t errors = sink->errors;
    in->host.rewrite(in->host.self, parsed.module, source, sink);
    check_names(parsed.module, source, sink, options);
    if (sink->errors != errors) parsed.module = NULL;
    return parsed;
}

Script *interp_load_module(Interp *in, Source *source, Node *module, const char *class_name, bool hidden) {
    Unit *unit = unit_new(in, source, module, class_name);
    if (!unit) {
        exception_report(in, thrown_take(in), in->diags);
        return NULL;
    }
    if (hidden) symmap_put(&in->state->classes, sym_intern(in, text_of(unit->script_class->name)), NULL);
    Script *script = gc_new(Script);
    script->unit = unit;
    return script;
}

Node *interp_parse(Interp *in, Source *source) { return parse(in, source, in->diags, 0).module; }

Script *interp_load(Interp *in, Source *source, const char *class_name) {
    Node *module = interp_parse(in, source);
    return module ? interp_load_module(in, source, module, class_name, false) : NULL;
}

bool interp_load_class(Interp *in, Source *source, const char *class_name) {
    Frame *frame = in->frame;
    Value thrown = in->thrown;
    Node *module = interp_parse(in, source);
    /* the script class of a source without statements must not take its class's name */
    if (module && !unit_is_script(module)) class_name = text_printf("%s$script", class_name);
    bool ok = module && interp_load_module(in, source, module, class_name, false);
    in->frame = frame;
    in->thrown = thrown;
    return ok;
}

void interp_classes_changed(Interp *in) { in->state->simple = (SymMap){0}; }

Value script_object(Script *script) { return script->object; }

/* A source without statements runs its first class: main(String[]), run() of a Runnable, or its tests. */
Value script_run_class(Interp *in, Class *c, Value args) {
    if (is_null(args)) args = array_new(in, in->kinds[V_STRING], 0);
    if (!class_init(in, c)) return V_THROWN;
    if (class_find_static(in, c, in->state->sym.main, &args, 1, NULL))
        return call_method(in, v_obj(V_CLASS, c), in->state->sym.main, &args, 1);
    Class *runnable = class_named(in, "java.lang.Runnable");
    if (runnable && class_is_subclass(c, runnable)) {
        Value object = class_construct(in, c, NULL, 0);
        return is_abrupt(object) ? object : call_method(in, object, in->state->sym.run, NULL, 0);
    }
    return test_case_run(in, c);
}

Value interp_run(Interp *in, Script *script, Value binding) {
    in->thrown = v_null();
    if (is_null(script->object)) {
        script->object = script_new(in, script->unit->script_class, binding);
        if (is_abrupt(script->object)) {
            script->object = v_null();
            return V_THROWN;
        }
    } else if (binding.kind == V_MAP && !script_set_binding(in, script->object, binding)) {
        return V_THROWN;
    }
    if (script->unit->main_class) return script_run_class(in, script->unit->main_class, v_null());
    return script_run(in, script->unit, script->object);
}

Value script_instance(Interp *in, Script *script, Value binding) {
    Unit *unit = script->unit;
    if (unit->main_class) return class_init(in, unit->main_class) ? class_construct(in, unit->main_class, NULL, 0) : V_THROWN;
    script->object = script_new(in, unit->script_class, binding);
    if (!is_abrupt(script->object)) return script->object;
    script->object = v_null();
    return V_THROWN;
}

/* --- pieces of source ------------------------------------------------------------------------------------------------------ */

const char *script_next_name(Interp *in) { return text_printf("Script%u", ++in->state->script_count); }

/* Problems of the text become a MultipleCompilationErrorsException. */
static Value throw_compilation(Interp *in, DiagSink *sink) {
    Buf b = {0};
    buf_z(&b, "startup failed:\n");
    for (size_t i = 0; i < sink->count; i++) {
        const Diag *d = &sink->item[i];
        Position at = d->source ? source_position(d->source, d->span.from) : (Position){1, 1};
        buf_printf(&b, "%s: %u: %s @ line %u, column %u.\n", d->source ? d->source->name : "", at.line, d->message, at.line, at.column);
    }
    buf_printf(&b, "\n%zu error%s\n", sink->errors, sink->errors == 1 ? "" : "s");
    return throw_error(in, EX_MULTIPLE_COMPILATION_ERRORS, "%s", b.at);
}

/* NULL: threw. */
static Unit *unit_of_text(Interp *in, Text text, const char *name, const char *file) {
    Source *source = source_new(file ? file : text_printf("%s.groovy", name), text_copy(text));
    DiagSink sink = {0};
    ParseResult parsed = parse(in, source, &sink, 0);
    if (parsed.module) return unit_new(in, source, parsed.module, name);
    throw_compilation(in, &sink);
    return NULL;
}

Value script_parse(Interp *in, Text text, const char *name, const char *file) {
    Unit *unit = unit_of_text(in, text, name ? name : script_next_name(in), file);
    return unit ? v_obj(V_CLASS, unit->main_class ? unit->main_class : unit->script_class) : V_THROWN;
}

Value script_evaluate(Interp *in, Text text, Value variables) {
    Unit *unit = unit_of_text(in, text, "Script1", NULL); /* as a new GroovyShell calls it */
    if (!unit) return V_THROWN;
    if (unit->main_class) return script_run_class(in, unit->main_class, v_null());
    Value script = script_new(in, unit->script_class, variables);
    return is_abrupt(script) ? script : script_run(in, unit, script);
}

/* The functions of one piece stay callable in later ones, as closures among the variables. */
static bool keep_functions(Interp *in, Node *module, Value script, Value binding) {
    for (uint32_t i = 0; binding.kind == V_MAP && i < module->MODULE.methods.count; i++) {
        const Sym *name = sym_intern(in, module->MODULE.methods.item[i]->METHOD.id);
        if (!map_put(in, as_map(binding), sym_value(in, name), method_pointer_new(in, script, name))) return false;
    }
    return true;
}

Value interp_eval(Interp *in, Source *source, Value binding, bool *incomplete) {
    in->thrown = v_null();
    ParseResult parsed = parse(in, source, in->diags, PARSE_REPL);
    *incomplete = parsed.incomplete;
    if (!parsed.module) return parsed.incomplete ? v_null() : throw_error(in, EX_COMPILATION_FAILED, NULL);
    Unit *unit = unit_new(in, source, parsed.module, script_next_name(in));
    if (!unit) return V_THROWN;
    Value script = script_new(in, unit->script_class, binding);
    if (is_abrupt(script) || !keep_functions(in, parsed.module, script, binding)) return V_THROWN;
    return function_call(in, unit->body, script, NULL, 0);
}
