/* One run from its making to its result: the interpreter with its host, the main fiber, the abort. */
#include "builtins/run/durable.h"
#include "builtins/run/hold.h"
#include "builtins/run/outside.h"
#include "builtins/plan/record.h"
#include "builtins/run/private.h"

#include "builtins/declarative/lower.h"
#include "builtins/globals.h"
#include "builtins/library/library.h"
#include "builtins/plugins/docker.h"
#include "builtins/step.h"

#include <ctype.h>
#include <limits.h>

static const char *const result_names[] = {"SUCCESS", "UNSTABLE", "FAILURE", "NOT_BUILT", "ABORTED"};

const char *run_result_name(RunResult result) { return result_names[result]; }

bool run_result_parse(Text name, RunResult *out) {
    for (size_t i = 0; i < sizeof result_names / sizeof *result_names; i++)
        if (name.len == strlen(result_names[i]) && strncasecmp(name.at, result_names[i], name.len) == 0) {
            *out = (RunResult)i;
            return true;
        }
    return false;
}

/* --- the interpreter's host ------------------------------------------------------------------------------ */

/* A library's variable hides the step of its name, as in Jenkins. */
static const void *host_find_step(void *self, const Sym *name) {
    return library_has_variable(self, name) ? NULL : step_find_sym(self, name);
}

static const void *host_find_symbol(void *self, const Sym *name) {
    const StepSpec *symbol = symbol_find_sym(self, name);
    return symbol || !((Run *)self)->planning ? symbol : plan_missing_step(name->text);
}

static void host_fork(void *self, ForkKind kind, Text condition) { plan_fork(self, kind, condition); }
static void host_reached(void *self, Text text) { plan_reached(self, text); }
static bool host_fork_end(void *self, Value exception) { return plan_fork_end(self, exception); }

static Class *host_find_class(void *self, const char *name, bool guess) {
    Interp *in = ((Run *)self)->in;
    if (library_find_class(self, name)) return class_named(in, name);
    Class *c = jenkins_class(in, name, guess);
    return c || guess || !((Run *)self)->planning ? c : plan_missing_class(self, name);
}

static Value host_call_step(void *self, const void *step, const StepArgs *args) {
    return step_call((Run *)self, (const StepSpec *)step, args);
}

static const char *host_step_usage(void *self, const void *step) {
    (void)self;
    return step_usage(step);
}

static bool host_find_global(void *self, const Sym *name, Value *out) {
    Run *run = self;
    bool found = global_find(run, name, out) || docker_global(run, name, out);
    if (found && is_abrupt(*out)) return true;
    return run->planning ? plan_global(run, name->text, found, out) : found;
}

static void host_list_names(void *self, void (*each)(void *data, const char *name, bool is_step), void *data) {
    library_list(self, each, data);
    for (const StepSpec *const *s = steps; *s; s++) {
        each(data, (*s)->name, true);
        for (const char *at = (*s)->aliases; at && *at;) {
            size_t len = strcspn(at, " ");
            each(data, gc_strndup(at, len), true);
            at += len + (at[len] == ' ');
        }
    }
    global_list(each, data);
}

static void host_print(void *self, Text text, bool is_error) {
    (void)is_error;
    run_print((Run *)self, text);
}

/* Before anything is recorded: how the run was called is part of it. */
static void add_secret_parameter(void *data, const char *name) {
    Run *run = data;
    const char *given = pairs_get(&run->params, name);
    if (given) run_secret_add(run, text_of(given));
}

static void host_rewrite(void *self, struct Node *module, Source *source, DiagSink *sink) {
    Run *run = self;
    if (source == run->source) run->module = module;
    if (source == run->source) parameters_each_secret(module, source, add_secret_parameter, run);
    if (!declarative_check(module, source, sink)) return;
    if (source == run->source)
        parameters_check_given(module, source, run->params.item, run->params.count, run->options.flags & RUN_INTERACTIVE, sink);
    declarative_lower(module);
}

static bool host_is_pipeline(void *self, struct Node *module) {
    return run_is_pipeline((Run *)self, module);
}

static Value host_throw_interrupted(void *self) { return run_throw_interrupted((Run *)self); }

static const char *host_folder(void *self) { return run_context((Run *)self)->cwd; }

static const char *const *host_environment(void *self) { return env_vector((Run *)self, run_context((Run *)self)); }

/* --- making ------------------------------------------------------------------------------------------------ */

/* "a,b" as "a b" */
static const char *words_of(const char *list, size_t len) {
    char *words = gc_strndup(list, len);
    for (char *c = words; *c; c++) *c = *c == ',' ? ' ' : *c;
    return words;
}

bool run_resource_parse(const char *spec, RunResource *out, const char **error) {
    size_t len = strcspn(spec, "=");
    *out = (RunResource){gc_strndup(spec, len), spec[len] ? words_of(spec + len + 1, strlen(spec + len + 1)) : ""};
    if (len > 0) return true;
    *error = text_printf("--resource '%s' has no name; write --resource NAME=label1,label2", spec);
    return false;
}

bool run_tool_parse(const char *spec, const char *base, RunTool *out, const char **error) {
    const char *folder = strrchr(spec, '=');
    if (folder && folder > spec && folder[1]) {
        *out = (RunTool){gc_strndup(spec, (size_t)(folder - spec)), folder[1] == '/' ? folder + 1 : path_join(base, folder + 1)};
        return true;
    }
    *error = text_printf("--tool '%s' is not of the form NAME=FOLDER", spec);
    return false;
}

bool run_agent_parse(const char *spec, RunAgent *out, const char **error) {
    size_t name_len = strcspn(spec, "=*");
    *out = (RunAgent){gc_strndup(spec, name_len), "", 1};
    const char *at = spec + name_len;
    if (name_len == 0) {
        *error = text_printf("--agent '%s' has no name; write --agent NAME, NAME=label1,label2 or NAME=label1*4", spec);
        return false;
    }
    if (*at == '=') {
        size_t len = strcspn(++at, "*");
        out->labels = words_of(at, len);
        at += len;
    }
    if (*at == '*') {
        int n = 0;
        for (at++; isdigit((unsigned char)*at) && n < 100000; at++) n = n * 10 + (*at - '0');
        out->executors = n;
    }
    if (*at || out->executors < 1) {
        *error = text_printf("--agent '%s': the number of executors stands behind '*', as in NAME=label*4", spec);
        return false;
    }
    return true;
}

static void add_agents(Run *run) {
    const RunOptions *o = &run->options;
    const char *here = (o->flags & RUN_HERE) ? o->root : NULL;
    run->agents = agents_new(o->world, o->sched, run->folder_root, here);
    agents_add(run->agents, "built-in", "master", o->executors > 0 ? o->executors : AGENT_DEFAULT_EXECUTORS);
    for (size_t i = 0; i < o->agent_count; i++)
        agents_add(run->agents, o->agents[i].name, o->agents[i].labels, o->agents[i].executors);
}

Run *run_new(const RunOptions *options, const char **error) {
    if (!options->root || options->root[0] != '/') {
        *error = "the run's folder must be an absolute path";
        return NULL;
    }
    Run *run = gc_new(Run);
    run->options = *options;
    run->folder_root = path_join(options->root, ".sluice");
    const char *slash = strrchr(options->root, '/');
    run->job_name = slash[1] ? slash + 1 : "pipeline";
    for (size_t i = 0; i < options->param_count; i++)
        pairs_put(&run->params, options->params[i].name, options->params[i].value);
    for (size_t i = options->param_count - options->secret_params; i < options->param_count; i++)
        run_secret_add(run, text_of(options->params[i].value));
    run->outside = options->world;
    if (!run_secrets_load(run, error)) return NULL;
    if (options->flags & RUN_PLAN) {
        run->planning = planning_new(run);
        run->options.world = run->outside = plan_world_new(run);
        run->options.flags |= RUN_NO_RECORD;
        options = &run->options;
    }
    if (!(options->flags & RUN_NO_RECORD)) run->options.world = outside_new(run);
    add_agents(run);
    Context *outermost = gc_new(Context);
    outermost->cwd = options->root;
    run->outermost = outermost;
    InterpHost host = {.self = run,
                       .world = run->options.world,
                       .sched = options->sched,
                       .find_step = host_find_step,
                       .find_symbol = host_find_symbol,
                       .call_step = host_call_step,
                       .step_usage = host_step_usage,
                       .find_global = host_find_global,
                       .find_class = host_find_class,
                       .list_names = host_list_names,
                       .print = host_print,
                       .rewrite = host_rewrite,
                       .is_pipeline = host_is_pipeline,
                       .throw_interrupted = host_throw_interrupted,
                       .folder = host_folder,
                       .environment = host_environment,
                       .fork = run->planning ? host_fork : NULL,
                       .fork_end = host_fork_end,
                       .reached = host_reached,
                       .library = options->library};
    run->in = interp_new(&host);
    run->in->diags = gc_new(DiagSink);
    result_types_register(run->in);
    xml_type_register(run->in);
    run->start_ms = options->world->now_ms(options->world);
    run_env_start(run);
    for (size_t i = 0; i < options->supposed_count; i++) env_set(run, options->supposed[i].name, options->supposed[i].value);
    return run;
}

/* --- tasks -------------------------------------------------------------------------------------------------- */

Task *run_task(Run *run) {
    Fiber *fiber = sched_current(run->options.sched);
    return fiber ? fiber->context : NULL;
}

const Context *run_context(Run *run) {
    Task *task = run_task(run);
    return task ? task->context : run->outermost;
}

Context *context_copy(const Context *context) {
    Context *copy = gc_new(Context);
    *copy = *context;
    return copy;
}

Task *task_new(Run *run, const Context *context) {
    Task *task = gc_new(Task), *parent = run_task(run);
    *task = (Task){.run = run, .parent = parent, .context = context};
    if (parent) {
        task->key = text_printf("%s.%u", parent->key, parent->children++);
        task->step = parent->step;
        task->departed = parent->departed;
        task->anew = parent->anew;
        task->next = parent->first_child;
        if (task->next) task->next->before = task;
        parent->first_child = task;
    }
    return task;
}

void task_end(Task *task) {
    if (!task->parent) return;
    *(task->before ? &task->before->next : &task->parent->first_child) = task->next;
    if (task->next) task->next->before = task->before;
}

void task_interrupt(Task *task, const Interruption *why) {
    if (!task->first_child && task->fiber && !task->fiber->finished) {
        Interruption *copy = gc_new(Interruption);
        *copy = *why;
        fiber_interrupt(task->fiber, copy);
    }
    for (Task *child = task->first_child; child; child = child->next) task_interrupt(child, why);
}

void task_forget(Task *task, const void *owner) {
    const Interruption *why = task->fiber->interrupt_cause;
    if (task->fiber->interrupted && why && why->owner == owner) task->fiber->interrupted = false;
}

Value run_throw_interruption(Run *run, const Interruption *why) {
    Value exception = exception_new(run->in, EX_FLOW_INTERRUPTED, why->cause);
    if (is_abrupt(exception)) return exception;
    Interruption *copy = gc_new(Interruption);
    *copy = *why;
    run_remark(run, exception, true)->interruption = copy;
    return throw_value(run->in, exception);
}

Value run_throw_interrupted(Run *run) {
    static const Interruption plain = {CAUSE_USER, RUN_ABORTED, "interrupted", NULL, true};
    Fiber *fiber = sched_current(run->options.sched);
    const Interruption *why = fiber ? fiber->interrupt_cause : NULL;
    return run_throw_interruption(run, why ? why : &plain);
}

Value run_throw_exit(Run *run, int exit_code, const char *failing_line) {
    Value exception = exception_new(run->in, EX_ABORT, text_printf("script returned exit code %d", exit_code));
    if (is_abrupt(exception)) return exception;
    Remark *remark = run_remark(run, exception, true);
    remark->exit_code = exit_code;
    remark->failing_line = failing_line;
    return throw_value(run->in, exception);
}

/* --- driving ------------------------------------------------------------------------------------------------ */

typedef struct Drive {
    Run *run;
    void (*body)(Run *run, void *data);
    void *data;
} Drive;

static void drive_entry(void *arg) {
    Drive *drive = arg;
    drive->body(drive->run, drive->data);
    run_print_flush(drive->run);
}

void run_drive(Run *run, void (*body)(Run *run, void *data), void *data) {
    Drive *drive = gc_new(Drive);
    *drive = (Drive){run, body, data};
    Task *task = gc_new(Task);
    *task = (Task){.run = run, .context = run->outermost, .key = "0"};
    run->main_task = task;
    task->fiber = fiber_spawn(run->options.sched, NULL, FIBER_MAIN_STACK, drive_entry, drive);
    task->fiber->context = task;
    sched_run(run->options.sched, task->fiber);
}

/* --- executing a script -------------------------------------------------------------------------------------- */

typedef struct Execution {
    Source *source;
    bool loaded;
} Execution;

/* As Groovy names a script's class after its file; a Pipelinefile's is Jenkins' own name. */
static const char *class_name_of(const char *path) {
    const char *slash = strrchr(path, '/');
    const char *base = slash ? slash + 1 : path;
    const char *dot = strrchr(base, '.');
    if (!dot || dot == base || strcmp(dot, ".groovy") != 0) return "WorkflowScript";
    char *name = gc_strndup(base, (size_t)(dot - base));
    for (char *c = name; *c; c++)
        if (!isalnum((unsigned char)*c) && *c != '_' && *c != '$' && !(*c & 0x80)) *c = '_';
    return name;
}

static void report_load(Run *run) {
    diag_sort(run->in->diags);
    RunEvent e = {
        .kind = EVENT_ERROR, .severity = DIAG_ERROR, .diags = run->in->diags, .exit_code = -1, .result = RUN_FAILURE};
    run_emit(run, run->outermost, &e);
}

static void report_end(Run *run, Value exception) {
    const Interruption *why = run_interruption(run, exception);
    run_worsen(run, run_result_of(run, exception));
    if (run->planning) plan_fault(run, exception);
    if (why)
        run_message(run, run->outermost, why->result == RUN_ABORTED ? DIAG_WARNING : DIAG_INFO, "%s", why->cause);
    else
        run_report(run, run->outermost, exception, DIAG_ERROR);
}

static bool begins_stage(Run *run, const char *name) {
    for (size_t i = 0; i < run->block_count; i++)
        if (strcmp(run->blocks[i]->name, name) == 0) return true;
    return false;
}

/* The stages that the end of the run has kept from beginning. */
static void tell_skipped(Run *run) {
    for (const char *const *name = run->options.stages; name && *name; name++) {
        if (begins_stage(run, *name)) continue;
        RunBlock *b = run_block_start(run, run->outermost, BLOCK_STAGE, *name);
        b->skipped = true;
        run_block_end(run, run->outermost, b, RUN_NOT_BUILT);
    }
}

static void finish(Run *run) {
    run->ended = true;
    run->duration_ms = run->outside->now_ms(run->outside) - run->start_ms;
    if (run->aborted) run_worsen(run, RUN_ABORTED);
    if (run->result >= RUN_FAILURE) tell_skipped(run);
    RunEvent e = {.kind = EVENT_RUN_END,
                  .number = run->number,
                  .result = run->result,
                  .exit_code = -1,
                  .duration_ms = run->duration_ms};
    run_emit(run, run->outermost, &e);
    run_log_close(run);
    run_record_write(run);
    if (run->milestone > 0) run_supersede_older(run, run->milestone);
    durable_end(run);
    hold_end(run->exclusive);
    run_prune(run);
}

/* Parses, gets the libraries, and makes the classes known. NULL: reported to in->diags. */
static Script *load_script(Run *run, Source *source) {
    Interp *in = run->in;
    struct Node *module = interp_parse(in, source);
    Span where = {0, 0};
    if (!module) return NULL;
    if (!library_prepare(run, module, &where)) {
        const char *message = exception_message(in, thrown_take(in));
        diag_report(in->diags, where.to ? source : NULL, where, DIAG_ERROR, "library", "%s", message ? message : "");
        return NULL;
    }
    return interp_load_module(in, source, module, class_name_of(source->name), false);
}

static void execute(Run *run, void *data) {
    Execution *x = data;
    const char *error = NULL;
    Script *script = load_script(run, x->source);
    if (!script) {
        report_load(run);
        return;
    }
    if (!(run->options.flags & RUN_NO_RECORD) && !run_folder_open(run, &error)) {
        diag_report(run->in->diags, NULL, (Span){0, 0}, DIAG_ERROR, "run-folder", "%s", error);
        report_load(run);
        return;
    }
    x->loaded = run->started = true;
    run_env_start(run);
    RunEvent e = {.kind = EVENT_RUN_START, .number = run->number, .exit_code = -1, .text = text_of(run->log_path)};
    run_emit(run, run->outermost, &e);
    run->binding = map_new(run->in);
    Value value = interp_run(run->in, script, run->binding);
    run_print_flush(run);
    run_loose_end(run, is_abrupt(value) ? run_result_of(run, run->in->thrown) : RUN_SUCCESS);
    if (is_abrupt(value) && !is_null(run->in->thrown)) report_end(run, thrown_take(run->in));
    finish(run);
}

RunResult run_execute(Run *run, Source *source, bool *loaded) {
    Execution x = {source, false};
    run->source = source;
    run->result = RUN_SUCCESS;
    run_drive(run, execute, &x);
    *loaded = x.loaded;
    return x.loaded ? run->result : RUN_FAILURE;
}

/* --- what is known -------------------------------------------------------------------------------------------- */

Interp *run_interp(Run *run) { return run->in; }
int run_number(const Run *run) { return run->number; }
RunResult run_result(const Run *run) { return run->result; }
int64_t run_duration_ms(const Run *run) { return run->duration_ms; }
const char *run_suspended(const Run *run) { return run->suspended; }
const char *run_log_path(const Run *run) { return run->log_path; }
const char *run_folder(const Run *run) { return run->folder; }

bool run_worsen(Run *run, RunResult result) {
    run->result_set = true;
    if (result <= run->result) return false;
    run->result = result;
    return true;
}
