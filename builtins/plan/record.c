/* The tree of a plan: nodes, where they belong, exceptions and messages, ways that depend on something unknown. */
#include "builtins/globals.h"
#include "builtins/plan/record.h"

enum { NODES_MOST = 20000 };

/* Room for one more in a list. */
#define GROW(list, count)                                                                                              \
    do {                                                                                                               \
        if ((count) % 8 == 0) {                                                                                        \
            void *grown = gc_alloc(((count) + 8) * sizeof *(list));                                                    \
            if (count) memcpy(grown, (list), (count) * sizeof *(list));                                                \
            (list) = grown;                                                                                            \
        }                                                                                                              \
    } while (0)

/* A way under way. */
typedef struct Forked {
    struct Forked *outer;
    const Context *before;
    PlanNode *node;
    RunResult result;
    bool result_set;
    PairList overrides;
} Forked;

Planning *planning_new(Run *run) {
    Planning *p = gc_new(Planning);
    p->world = run->options.world;
    p->plan.root = gc_new(PlanNode);
    p->plan.root->kind = PLAN_RUN;
    return p;
}

/* --- nodes ------------------------------------------------------------------------------------------------------ */

PlanNode *plan_here(Run *run) {
    const Context *context = run_context(run);
    return context->plan ? context->plan : run->planning->plan.root;
}

void plan_place(PlanNode *node, const Source *source, Span span) {
    if (!source || source->library) return;
    Position at = source_position((Source *)(uintptr_t)source, span.from);
    node->file = source->name;
    node->line = (int)at.line;
    node->column = (int)at.column;
}

PlanNode *plan_add(Run *run, PlanKind kind, const char *name) {
    PlanNode *node = gc_new(PlanNode), *parent = plan_here(run);
    *node = (PlanNode){.kind = kind, .name = name ? text_z(run_masked(run, text_of(name))) : NULL, .parent = parent};
    if (parent->last) parent->last->next = node;
    else parent->first = node;
    parent->last = node;
    Source *source = NULL;
    Span span;
    if (interp_position(run->in, &source, &span)) plan_place(node, source, span);
    if (++run->planning->nodes > NODES_MOST && !run->planning->plan.stopped)
        run->planning->plan.stopped = text_printf("it has more than %d parts", NODES_MOST);
    return node;
}

const Context *plan_enter(Run *run, PlanNode *node) {
    Task *task = run_task(run);
    const Context *before = task->context;
    Context *inner = context_copy(before);
    inner->plan = node;
    task->context = inner;
    return before;
}

void plan_leave(Run *run, const Context *before) { run_task(run)->context = before; }

PlanNode *plan_stage(Run *run) {
    PlanNode *node = plan_here(run);
    while (node && node->kind != PLAN_STAGE) node = node->parent;
    return node;
}

void plan_verdict(Run *run, PlanVerdict verdict, const char *reason) {
    PlanNode *stage = plan_stage(run);
    if (!stage || (stage->reason && verdict <= stage->verdict)) return;
    stage->verdict = verdict;
    stage->reason = text_z(text_copy(run_masked(run, text_of(reason))));
}

/* Is what throws in it caught? */
static bool catches(const PlanNode *node) {
    return node->kind == PLAN_BLOCK && (strcmp(node->name, "catchError") == 0 || strcmp(node->name, "warnError") == 0);
}

bool plan_is_sure(Run *run) {
    if (run->in->guarded || run->planning->unrun) return false;
    for (const PlanNode *node = plan_here(run); node; node = node->parent) {
        bool way = node->kind == PLAN_WAY && strcmp(node->name, "in") != 0;
        if (way || node->verdict != PLAN_RUNS || catches(node)) return false;
    }
    return true;
}

/* --- faults and messages ------------------------------------------------------------------------------------------ */

void plan_uses(Run *run, const char *text) { plan_add(run, PLAN_NOTE, "uses")->text = text_z(text_copy(run_masked(run, text_of(text)))); }

bool plan_tell(Run *run, Value exception) {
    Planning *p = run->planning;
    for (size_t i = 0; i < p->told_count; i++)
        if (p->told[i] == exception.as.obj) return false;
    GROW(p->told, p->told_count);
    p->told[p->told_count++] = exception.as.obj;
    return true;
}

void plan_fault(Run *run, Value exception) {
    if (!is_heap(exception) || run_interruption(run, exception) || !plan_tell(run, exception)) return;
    const char *message = exception_message(run->in, exception);
    const char *name = class_of(run->in, exception)->simple_name;
    bool plain = class_is_subclass(class_of(run->in, exception), exception_class(run->in, EX_ABORT));
    PlanNode *node = plan_add(run, PLAN_FAULT, NULL);
    const char *text = !message ? name : plain ? message : text_printf("%s: %s", name, message);
    node->text = text_z(run_masked(run, text_of(text)));
    size_t count = 0;
    const TraceLine *trace = exception_trace(run->in, exception, &count);
    for (size_t i = 0; i < count; i++)
        if (trace[i].source && !trace[i].source->library) {
            plan_place(node, trace[i].source, trace[i].span);
            break;
        }
}

void plan_fault_text(Run *run, bool sure, const char *format, ...) {
    Buf text = {0};
    va_list args;
    va_start(args, format);
    buf_vprintf(&text, format, args);
    va_end(args);
    PlanNode *node = plan_add(run, PLAN_FAULT, NULL);
    node->text = text_z(run_masked(run, buf_as_text(&text)));
    node->sure = sure && plan_is_sure(run);
    if (node->sure) run->planning->plan.fails = true;
}

/* A file that cannot be read as a script: each fault once. */
static void add_diags(Run *run, DiagSink *sink) {
    run->planning->plan.unread = sink;
    for (size_t i = 0; i < sink->count; i++) {
        const Diag *d = &sink->item[i];
        if (d->severity > DIAG_ERROR) continue;
        PlanNode *node = plan_add(run, PLAN_FAULT, NULL);
        node->text = d->message;
        node->sure = true;
        plan_place(node, d->source, d->span);
    }
}

static void add_note(Run *run, const RunEvent *event) {
    PlanNode *node = plan_add(run, PLAN_NOTE, event->kind == EVENT_OUTPUT ? "prints" : "warning");
    node->text = text_z(run_masked(run, event->text));
    if (event->source) plan_place(node, event->source, event->span);
}

void plan_event(Run *run, const Context *context, RunEvent *event) {
    (void)context;
    Planning *p = run->planning;
    switch (event->kind) {
    case EVENT_OUTPUT:
        if (!event->step) add_note(run, event); /* echo is a step of its own */
        return;
    case EVENT_MESSAGE:
        if (event->severity <= DIAG_WARNING && !run->aborted) add_note(run, event);
        return;
    case EVENT_ERROR:
        if (run->started && event->severity == DIAG_ERROR && !p->plan.stopped) p->plan.fails = true;
        if (!run->started) add_diags(run, event->diags);
        return;
    case EVENT_RUN_END:
        if ((run->result == RUN_FAILURE || run->result == RUN_NOT_BUILT) && !p->plan.stopped) p->plan.fails = true;
        return;
    default: return;
    }
}

/* --- ways --------------------------------------------------------------------------------------------------------- */

static PairList pairs_copy(const PairList *from) {
    PairList copy = {0};
    for (size_t i = 0; i < from->count; i++) pairs_put(&copy, from->item[i].name, from->item[i].value);
    return copy;
}

static const char *bare(const char *text) {
    Buf out = {0};
    for (const char *at = text; *at; at++) {
        if (strncmp(at, UNKNOWN_OPEN, 3) == 0 || strncmp(at, UNKNOWN_CLOSE, 3) == 0) at += 2;
        else buf_char(&out, *at);
    }
    return out.at ? text_z(buf_as_text(&out)) : "";
}

/* env.X = …, which the way may have changed. */
static void join_overrides(Run *run, const PairList *before) {
    for (size_t i = 0; i < run->overrides.count; i++) {
        RunPair *pair = &run->overrides.item[i];
        const char *old = pairs_get(before, pair->name);
        if (old && strcmp(old, pair->value) == 0) continue;
        pair->value = text_printf(UNKNOWN_OPEN "%s or %s" UNKNOWN_CLOSE, old ? bare(old) : "unset", bare(pair->value));
        run->env_version++;
    }
}

void plan_fork(Run *run, ForkKind kind, Text condition) {
    static const char *const names[] = {[FORK_IF] = "if",       [FORK_ELSE] = "else", [FORK_CASE] = "case",
                                        [FORK_WHILE] = "while", [FORK_EACH] = "each", [FORK_BODY] = "in",
                                        [FORK_CATCH] = "catch"};
    Forked *way = gc_new(Forked);
    PlanNode *node = plan_add(run, PLAN_WAY, names[kind]);
    node->text = text_z(run_masked(run, condition));
    *way = (Forked){run->planning->forked, plan_enter(run, node), node, run->result, run->result_set, pairs_copy(&run->overrides)};
    if (kind == FORK_BODY) plan_take_seat(run);
    run->planning->forked = way;
}

/* A catch that throws what it has caught says nothing new. */
static bool throws_on(Run *run, const PlanNode *way, Value exception) {
    const char *message = exception_message(run->in, exception), *variable = strrchr(way->text, ' ');
    if (strcmp(way->name, "catch") != 0 || !variable || !message) return false;
    return strcmp(message, text_printf(UNKNOWN_OPEN "%s" UNKNOWN_CLOSE, variable + 1)) == 0;
}

bool plan_fork_end(Run *run, Value exception) {
    Planning *p = run->planning;
    Forked *way = p->forked;
    p->forked = way->outer;
    if (!is_null(exception) && !throws_on(run, way->node, exception)) plan_fault(run, exception);
    plan_leave(run, way->before);
    if (strcmp(way->node->name, "in") != 0) {
        run->result = way->result;
        run->result_set = way->result_set;
        join_overrides(run, &way->overrides);
    }
    bool aborted = run->aborted || p->plan.stopped || (!is_null(exception) && run_interruption(run, exception));
    return !aborted && (is_null(exception) || strcmp(way->node->name, "in") != 0);
}

static Value binding_copy(Run *run) {
    return run->binding.kind == V_MAP ? call_method_z(run->in, run->binding, "clone", NULL, 0) : v_null();
}

Unrun plan_unrun_begin(Run *run) {
    Planning *p = run->planning;
    p->unrun++;
    Unrun unrun = {run_task(run)->context, run->result, run->result_set, p->acted, p->touched.len, pairs_copy(&run->overrides),
                   binding_copy(run)};
    plan_take_seat(run);
    return unrun;
}

static void mark_skipped(PlanNode *node) {
    for (PlanNode *child = node->first; child; child = child->next) {
        child->verdict = PLAN_SKIPPED;
        mark_skipped(child);
    }
}

void plan_unrun_end(Run *run, const Unrun *unrun) {
    Planning *p = run->planning;
    p->unrun--;
    p->acted = unrun->acted;
    p->touched.len = unrun->touched;
    run->result = unrun->result;
    run->result_set = unrun->result_set;
    run->overrides = unrun->overrides;
    run->env_version++;
    plan_leave(run, unrun->before);
    mark_skipped(plan_here(run));
    if (unrun->binding.kind != V_MAP) return;
    call_method_z(run->in, run->binding, "clear", NULL, 0);
    call_method_z(run->in, run->binding, "putAll", &unrun->binding, 1);
}

void plan_reached(Run *run, Text call) {
    plan_add(run, PLAN_STEP, text_z(text_copy(call)))->effect = "change";
    run->planning->acted = true;
}

/* --- the plan's lists --------------------------------------------------------------------------------------------- */

void plan_parameter(Run *run, const char *name, const char *kind, const char *value, const char *description, const char *choices,
                    bool given) {
    Plan *plan = &run->planning->plan;
    for (size_t i = 0; i < plan->parameter_count; i++)
        if (strcmp(plan->parameter[i].name, name) == 0) return;
    GROW(plan->parameter, plan->parameter_count);
    plan->parameter[plan->parameter_count++] = (PlanParameter){name, kind, value, description, choices, given};
}

void plan_agent(Run *run, const char *label, bool known) {
    Plan *plan = &run->planning->plan;
    for (size_t i = 0; i < plan->agent_count; i++)
        if (strcmp(plan->agent[i].label, label) == 0) return;
    GROW(plan->agent, plan->agent_count);
    plan->agent[plan->agent_count++] = (PlanAgent){label, known};
}

void plan_credential(Run *run, const char *id, const char *kind) {
    Plan *plan = &run->planning->plan;
    if (run->planning->unrun) return;
    for (size_t i = 0; i < plan->credential_count; i++)
        if (strcmp(plan->credential[i].id, id) == 0) return;
    GROW(plan->credential, plan->credential_count);
    bool open = strstr(id, UNKNOWN_OPEN) != NULL, found = !open && run_credential(run, id) != NULL;
    if (!open && !found && plan_is_sure(run)) plan->fails = true;
    plan->credential[plan->credential_count++] = (PlanCredential){id, kind, open ? NULL : run_credential_variable(id), found};
}

void plan_import(Run *run, const char *name) {
    GROW(run->planning->import, run->planning->import_count);
    run->planning->import[run->planning->import_count++] = name;
}

static bool note_missing(Run *run, const char *name) {
    Planning *p = run->planning;
    for (size_t i = 0; i < p->missing_count; i++)
        if (strcmp(p->missing[i], name) == 0) return false;
    GROW(p->missing, p->missing_count);
    p->missing[p->missing_count++] = name;
    return true;
}

void plan_missing_library(Run *run, const char *name, const char *why) {
    Planning *p = run->planning;
    p->lenient = true;
    if (!note_missing(run, name)) return;
    plan_fault_text(run, true, "%s", why);
    GROW(p->plan.library, p->plan.library_count);
    p->plan.library[p->plan.library_count++] = name;
}

void plan_missing_file(Run *run, const char *path) {
    run->planning->lenient = true;
    PlanNode *node = plan_add(run, PLAN_NOTE, "warning");
    node->text = text_printf("there is no file %s in the project; what it defines is unknown", path);
}

bool plan_missing_global(Run *run, const char *name, Value *out) {
    const char *advice = jenkins_global_advice(name);
    if (note_missing(run, name) && !run->planning->lenient)
        plan_fault_text(run, true, "there is no '%s' in sluice yet: %s", name, advice ? advice : "nothing defines it");
    *out = unknown_outside(run->in, text_of(name));
    return true;
}

void plan_missing_variable(Run *run, const char *name, Value *out) {
    if (note_missing(run, name))
        plan_fault_text(run, true, "there is no variable %s here; suppose one with --env %s=VALUE, or give a parameter with -p", name,
                        name);
    *out = unknown_new(run->in, text_of(name));
}

void plan_missing_code(Run *run, const char *name) {
    run->planning->lenient = true;
    if (note_missing(run, name))
        plan_fault_text(run, false, "there is no class %s here; if it is of a library that the server loads by itself: --lib NAME=PLACE",
                        name);
}

/* --- the end -------------------------------------------------------------------------------------------------------- */

/* Ways and blocks of which nothing is left to say are taken away; the rest is counted. */
static bool has_content(PlanNode *node) {
    bool any = false;
    PlanNode **link = &node->first;
    node->last = NULL;
    while (*link) {
        PlanNode *child = *link;
        bool keep = has_content(child);
        if ((child->kind == PLAN_WAY || child->kind == PLAN_POST) && !keep) {
            *link = child->next;
            continue;
        }
        any |= !child->hidden;
        node->last = child;
        link = &child->next;
    }
    return any;
}

static void count_node(Plan *plan, const PlanNode *node, bool open) {
    PlanCounts *c = &plan->counts;
    if (node->verdict == PLAN_SKIPPED && node->kind != PLAN_STAGE) return;
    if (node->kind == PLAN_STAGE || node->kind == PLAN_BRANCH) {
        c->stages += node->kind == PLAN_STAGE;
        c->skipped += node->kind == PLAN_STAGE && node->verdict == PLAN_SKIPPED;
        c->may_run += node->kind == PLAN_STAGE && node->verdict != PLAN_SKIPPED && (open || node->verdict == PLAN_MAY_RUN);
    }
    if (node->effect) {
        c->commands += strcmp(node->effect, "command") == 0;
        c->changes += strcmp(node->effect, "change") == 0;
        c->cloud += strcmp(node->effect, "cloud") == 0 || node->target != NULL;
    }
    c->unknown += node->kind == PLAN_WAY && strcmp(node->name, "in") != 0 && strcmp(node->name, "else") != 0 &&
                  strcmp(node->name, "catch") != 0;
    c->faults += node->kind == PLAN_FAULT;
    bool way = node->kind == PLAN_WAY && strcmp(node->name, "in") != 0;
    for (const PlanNode *child = node->first; child; child = child->next)
        count_node(plan, child, open || way || node->verdict == PLAN_MAY_RUN);
}

/* Only at the end: a step's arguments may be what makes a secret known. */
static void mask_arguments(const Run *run, PlanNode *node) {
    for (size_t i = 0; i < node->arg_count; i++) {
        PlanArg *arg = &node->args[i];
        Text masked = run_masked(run, text_of(arg->text));
        if (text_eq(masked, text_of(arg->text))) continue;
        arg->text = text_z(text_copy(masked));
        if (arg->json) arg->json = jsn_text(text_copy(run_masked(run, jsn_dump(arg->json))));
    }
    for (PlanNode *child = node->first; child; child = child->next) mask_arguments(run, child);
}

const Plan *run_plan(Run *run) {
    Plan *plan = &run->planning->plan;
    mask_arguments(run, plan->root);
    has_content(plan->root);
    plan->counts = (PlanCounts){0};
    count_node(plan, plan->root, false);
    for (size_t i = 0; i < plan->credential_count; i++)
        plan->counts.credentials_missing += !plan->credential[i].found && plan->credential[i].variable;
    if (run->aborted && !plan->stopped) plan->stopped = "it takes too long";
    return plan;
}
