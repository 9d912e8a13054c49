/* parallel: one fiber a branch, all in one thread; the branches' results as a map, or the failure of one. */
#include "builtins/steps_common.h"
#include "builtins/plan/record.h"

typedef struct Branch {
    struct Parallel *parallel;
    Task *task;
    RunBlock *block;
    const char *name;
    Value key, closure, result, exception;
    bool done;
} Branch;

typedef struct Parallel {
    StepCall *call;
    Branch *branch;
    uint32_t count, running;
    Value *failures; /* in the order in which they happened */
    uint32_t failure_count;
    bool fail_fast, stopping;
    Wait *wait;
} Parallel;

static void stop_others(Parallel *p, const Branch *failed) {
    const Interruption why = {CAUSE_FAIL_FAST, RUN_ABORTED, text_printf("Failed in branch %s", name_shown(failed->name)), p, true};
    p->stopping = true;
    for (uint32_t i = 0; i < p->count; i++)
        if (!p->branch[i].done) task_interrupt(p->branch[i].task, &why);
}

static void branch_entry(void *arg) {
    Branch *b = arg;
    Parallel *p = b->parallel;
    Interp *in = p->call->in;
    Run *run = p->call->run;
    in->frame = NULL;
    durable_reach(run, b->name);
    Value result = closure_call(in, b->closure, NULL, 0);
    RunResult outcome = RUN_SUCCESS;
    run_print_flush(run);
    if (is_abrupt(result) && !is_null(in->thrown)) {
        outcome = run_result_of(run, in->thrown);
        b->exception = thrown_take(in);
        p->failures[p->failure_count++] = b->exception;
    } else
        b->result = is_abrupt(result) ? v_null() : result;
    b->done = true;
    run_loose_end(run, outcome);
    if (!is_null(b->exception)) run_log(run, b->task->context, "Failed in branch %s", name_shown(b->name));
    run_block_end(run, b->task->context, b->block, outcome);
    task_end(b->task);
    p->running--;
    if (!is_null(b->exception) && p->fail_fast && !p->stopping && p->running > 0) stop_others(p, b);
    if (p->running == 0 && p->wait) wait_done(p->wait);
}

static void start_branch(Parallel *p, Branch *b) {
    Run *run = p->call->run;
    Context *context = context_copy(p->call->context);
    b->block = run_block_start(run, p->call->context, BLOCK_BRANCH, b->name);
    context->block = b->block;
    if (run->planning) context->plan = plan_branch(p->call, b->name);
    b->task = task_new(run, context);
    b->task->fiber = fiber_spawn(run->options.sched, b->name, 0, branch_entry, b);
    b->task->fiber->context = b->task;
}

/* Jenkins' choice of the exception to throw: with failFast the first; else one that is no interruption, then one that
 * is no AbortException, then the worst result among interruptions, then the first. */
static int weight(Interp *in, Run *run, Value exception) {
    const Interruption *why = run_interruption(run, exception);
    if (why) return 10 - (int)why->result;
    return class_is_subclass(class_of(in, exception), exception_class(in, EX_ABORT)) ? 1 : 0;
}

static Value throw_chosen(Parallel *p) {
    Interp *in = p->call->in;
    Value chosen = p->failures[0];
    for (uint32_t i = 1; i < p->failure_count && !p->fail_fast; i++)
        if (weight(in, p->call->run, p->failures[i]) < weight(in, p->call->run, chosen)) chosen = p->failures[i];
    for (uint32_t i = 0; i < p->failure_count; i++)
        if (p->failures[i].as.obj != chosen.as.obj && !run_interruption(p->call->run, p->failures[i]))
            run_report(p->call->run, p->call->context, p->failures[i], DIAG_WARNING);
    return throw_value(in, chosen);
}

/* The branches end themselves when interrupted: this fiber only waits for them. */
static void join_all(Parallel *p) {
    Wait wait = {0};
    wait_begin(&wait, p->call->run->options.sched);
    wait.shielded = true;
    p->wait = &wait;
    if (p->running > 0) wait_for(&wait);
    p->wait = NULL;
}

static bool collect(StepCall *call, Parallel *p, Value map) {
    uint32_t at = 0;
    Value key, value;
    while (map_next(as_map(map), &at, &key, &value)) {
        Text name;
        if (!value_text(call->in, key, &name)) return false;
        if (value.kind == V_CLOSURE)
            p->branch[p->count++] = (Branch){.parallel = p, .name = text_z(name), .key = key, .closure = value};
        else if (text_is(name, "failFast") && value.kind == V_BOOL)
            p->fail_fast = value.as.l != 0;
        else {
            const char *shown = value_z(call->in, value);
            if (shown)
                throw_error(call->in, EX_ILLEGAL_ARGUMENT, "Expected a closure or failFast but found %.*s=%s",
                            TEXT_FMT(name), shown);
            return false;
        }
    }
    return true;
}

static Value run_parallel(StepCall *call) {
    Value map = is_null(call->extra) ? map_new(call->in) : call->extra;
    uint32_t size = map_size(as_map(map));
    Parallel *p = gc_new(Parallel);
    *p = (Parallel){.call = call, .branch = gc_new_array(Branch, size), .failures = gc_new_values(size)};
    if (!collect(call, p, map)) return V_THROWN;
    p->running = p->count;
    for (uint32_t i = 0; i < p->count; i++) start_branch(p, &p->branch[i]);
    join_all(p);
    if (p->failure_count > 0) return throw_chosen(p);
    Value results = map_new(call->in);
    for (uint32_t i = 0; i < p->count; i++)
        if (!map_put(call->in, as_map(results), p->branch[i].key, p->branch[i].result)) return V_THROWN;
    return results;
}

const StepSpec step_parallel = {
    .name = "parallel",
    .run = run_parallel,
    .open = true,
    .quiet = true,
    .effect = EFFECT_PURE,
    .shown = SHOWN_AS_BODY,
    .family = "flow",
    .doc =
        "Runs several closures side by side, one branch each. Takes a map of branch names to closures; failFast: true ends the other "
        "branches when one fails. Yields a map of the branches' values.",
    .example = "parallel(\n    unit: { echo 'unit tests' },\n    lint: { echo 'lint' },\n    failFast: true\n)",
};
