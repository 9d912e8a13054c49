/* What a plan does with a step: enters it, runs it, or writes it down and answers an unknown. */
#include "builtins/json_value.h"
#include "builtins/plan/record.h"
#include "builtins/steps_common.h"

#include "grammar/source.h"

/* --- arguments ---------------------------------------------------------------------------------------------------- */

static void put_quoted(Buf *out, Text t) {
    buf_char(out, '\'');
    buf_text(out, t);
    buf_char(out, '\'');
}

/* Nothing but one unknown. */
static bool is_marked(Text t) {
    ptrdiff_t close = text_find(t, TEXT(UNKNOWN_CLOSE), 0);
    return text_starts(t, TEXT(UNKNOWN_OPEN)) && close + (ptrdiff_t)strlen(UNKNOWN_CLOSE) == (ptrdiff_t)t.len;
}

static void put_value(Interp *in, Buf *out, Value v, int depth);

/* [$class: 'StringBinding', credentialsId: 'x'] as string(credentialsId: 'x'). */
static bool put_symbol(Interp *in, Buf *out, Value map, int depth) {
    Value name = map_get_z(in, as_map(map), "$class"), key, item;
    uint32_t at = 0, count = 0;
    if (!is_string(name) || depth <= 0) return false;
    if (strcmp(as_string(name)->text, "DeclarativeCredentials") == 0) { /* NAME = credentials('id') */
        put_value(in, out, map_get_z(in, as_map(map), "variable"), 0);
        buf_z(out, " = credentials(");
        put_value(in, out, map_get_z(in, as_map(map), "credentialsId"), 0);
        buf_char(out, ')');
        return true;
    }
    buf_printf(out, "%s(", symbol_of_class(as_string(name)->text));
    while (map_next(as_map(map), &at, &key, &item)) {
        Text text;
        if (!value_text(in, key, &text)) thrown_take(in);
        else if (!text_is(text, "$class")) {
            buf_printf(out, "%s%.*s: ", count++ ? ", " : "", TEXT_FMT(text));
            put_value(in, out, item, depth - 1);
        }
    }
    buf_char(out, ')');
    return true;
}

/* As the language writes it: 'text', [a: 1], {…}. */
static void put_value(Interp *in, Buf *out, Value v, int depth) {
    uint32_t at = 0, count = 0;
    Value key, item;
    Text text;
    switch ((Kind)v.kind) {
    case V_STRING:
        text = string_text(as_string(v));
        if (is_marked(text)) buf_text(out, text);
        else put_quoted(out, text);
        return;
    case V_CLOSURE: buf_z(out, "{…}"); return;
    case V_MAP:
        if (put_symbol(in, out, v, depth)) return;
        buf_char(out, '[');
        while (depth > 0 && map_next(as_map(v), &at, &key, &item)) {
            if (!value_text(in, key, &text)) thrown_take(in);
            else buf_printf(out, "%s%.*s: ", count++ ? ", " : "", TEXT_FMT(text));
            put_value(in, out, item, depth - 1);
        }
        buf_z(out, count ? "]" : depth ? ":]" : "…]");
        return;
    case V_LIST:
    case V_ARRAY:
        buf_char(out, '[');
        for (uint32_t i = 0; depth > 0 && i < as_list(v)->len; i++) {
            if (i) buf_z(out, ", ");
            put_value(in, out, as_list(v)->at[i], depth - 1);
        }
        buf_char(out, ']');
        return;
    default:
        if (is_unknown(in, v) && is_marked(text_of(unknown_text(v)))) buf_z(out, unknown_text(v));
        else if (is_unknown(in, v)) put_quoted(out, text_of(unknown_text(v)));
        else if (v.kind == V_GSTRING && value_text(in, v, &text)) put_quoted(out, text);
        else if (v.kind == V_NATIVE && strstr(class_of(in, v)->name, ".GitSCM")) buf_z(out, "scm");
        else if (!value_print(in, out, v)) thrown_take(in);
    }
}

static bool is_data(const Interp *in, Value v) {
    return is_unknown(in, v) || v.kind == V_LIST || v.kind == V_MAP || v.kind == V_BOOL || is_null(v) || is_number(v) || is_stringlike(v);
}

static void add_arg(StepCall *call, PlanNode *node, const char *name, bool placed, Value v) {
    enum { DEEPEST = 6 };
    Buf text = {0};
    put_value(call->in, &text, v, DEEPEST);
    Json *json = is_data(call->in, v) ? json_of_value(call->in, v) : NULL;
    if (!json && is_data(call->in, v)) thrown_take(call->in);
    PlanArg *grown = gc_new_array(PlanArg, node->arg_count + 1);
    if (node->arg_count) memcpy(grown, node->args, node->arg_count * sizeof *grown);
    grown[node->arg_count++] = (PlanArg){name, placed, text_z(buf_as_text(&text)), json};
    node->args = grown;
}

static void add_named(StepCall *call, PlanNode *node, Value named) {
    uint32_t at = 0;
    Value key, value;
    while (named.kind == V_MAP && map_next(as_map(named), &at, &key, &value)) {
        const char *name = value_z(call->in, key);
        if (name) add_arg(call, node, name, false, value);
        else thrown_take(call->in);
    }
}

static bool is_default(const StepCall *call, int i) {
    const StepParam *p = &call->spec->params[i];
    return p->type == P_BOOL && !step_bool(call, i) && p->fallback && strcmp(p->fallback, "false") == 0;
}

PlanNode *plan_add_call(StepCall *call) {
    const StepSpec *spec = call->spec;
    PlanNode *node = plan_add(call->run, spec->body != BODY_NONE && !is_null(call->body) ? PLAN_BLOCK : PLAN_STEP, spec->name);
    if (call->source && call->source->library) node->file = NULL;
    else if (call->source) plan_place(node, call->source, call->span);
    bool place = true;
    for (int i = 0; spec->params && spec->params[i].name; i++) {
        if (!call->given[i] || is_default(call, i)) continue;
        add_arg(call, node, spec->params[i].name, place && spec->params[i].positional, call->arg[i]);
        place = false;
    }
    add_named(call, node, call->extra);
    return node;
}

PlanNode *plan_branch(StepCall *call, const char *name) {
    PlanNode *node = plan_add(call->run, PLAN_BRANCH, name);
    if (call->source && call->source->library) node->file = NULL;
    return node;
}

/* --- what a step answers -------------------------------------------------------------------------------------------- */

/* NAME=… */
static bool is_assignment(Text line) {
    size_t i = 0;
    while (i < line.len && (line.at[i] == '_' || (line.at[i] >= 'A' && line.at[i] <= 'Z') || (line.at[i] >= 'a' && line.at[i] <= 'z'))) i++;
    return i > 0 && i < line.len && line.at[i] == '=';
}

/* The first line of a script that does something. */
static Text first_words(Text t) {
    for (;;) {
        t = text_trim(t);
        ptrdiff_t end = text_find(t, TEXT("\n"), 0);
        Text line = end < 0 ? t : text_trim(text_span(t.at, (size_t)end));
        bool prelude = text_starts(line, TEXT("#")) || text_starts(line, TEXT("set ")) || line.len == 0 || is_assignment(line);
        if (!prelude || end < 0) return line;
        t = text_span(t.at + end, t.len - (size_t)end);
    }
}

static Text label_of(const StepCall *call) {
    int label = step_param_index(call->spec, "label");
    if (label >= 0 && is_string(call->arg[label])) return step_text(call, label);
    for (int i = 0; call->spec->params && call->spec->params[i].name; i++)
        if (is_string(call->arg[i]) && call->given[i]) return first_words(step_text(call, i));
    return text_span("", 0);
}

static bool flag(const StepCall *call, const char *name) {
    int i = step_param_index(call->spec, name);
    return i >= 0 && (step_bool(call, i) || is_unknown(call->in, call->arg[i]));
}

static bool is_shell(const StepSpec *spec) { return strcmp(spec->family ? spec->family : "", "shell") == 0; }

static Value answer_of(StepCall *call) {
    Text label = label_of(call);
    if (is_shell(call->spec)) {
        if (flag(call, "returnStatus")) return unknown_new(call->in, text_of(text_printf("status of %.*s", TEXT_FMT(label))));
        return flag(call, "returnStdout") ? unknown_new(call->in, label) : v_null();
    }
    if (strcmp(call->spec->name, "input") == 0 && !label.len) label = TEXT("");
    return unknown_new(call->in, text_of(text_printf(label.len ? "%s %.*s" : "%s", call->spec->name, TEXT_FMT(label))));
}

/* --- cloud calls -------------------------------------------------------------------------------------------------- */

static bool ends_word(char c) { return c == ' ' || c == '\n' || c == '\t' || c == ';' || c == '\\' || c == 0; }

/* "aws s3 cp … s3://bucket/key" in a shell script: its service, its action and what it works on. */
static const char *aws_call(Text script) {
    for (ptrdiff_t at = 0; (at = text_find(script, TEXT("aws "), (size_t)at)) >= 0; at++) {
        if (at > 0 && !ends_word(script.at[at - 1]) && !strchr("(|&`\"'", script.at[at - 1])) continue;
        size_t to = (size_t)at + 4;
        int words = 0;
        while (to < script.len && words < 2) {
            while (to < script.len && script.at[to] == ' ') to++;
            if (to >= script.len || !((script.at[to] >= 'a' && script.at[to] <= 'z') || script.at[to] == '-')) break;
            while (to < script.len && !ends_word(script.at[to])) to++;
            words++;
        }
        if (words < 2) continue;
        const char *verb = gc_strndup(script.at + at, to - (size_t)at);
        ptrdiff_t url = text_find(script, TEXT("s3://"), to), line = text_find(script, TEXT("\n"), to);
        if (url < 0 || (line >= 0 && line < url)) return verb;
        size_t end = (size_t)url;
        while (end < script.len && !ends_word(script.at[end]) && script.at[end] != '"' && script.at[end] != '\'') end++;
        return text_printf("%s %.*s", verb, (int)(end - (size_t)url), script.at + url);
    }
    return NULL;
}

static const char *target_of(StepCall *call) {
    if (is_shell(call->spec)) return aws_call(step_text(call, 0));
    if (strcmp(call->spec->family ? call->spec->family : "", "cloud") != 0) return NULL;
    int to = step_param_index(call->spec, "to"), function = step_param_index(call->spec, "functionName");
    if (function >= 0) return text_printf("lambda:%s", step_z(call, function) ? step_z(call, function) : "");
    if (to < 0 || !step_z(call, to)) return NULL;
    return text_starts(step_text(call, to), TEXT("s3://")) ? step_z(call, to) : step_z(call, 0);
}

/* --- doing ---------------------------------------------------------------------------------------------------------- */

static bool is_reader(const StepSpec *spec) {
    return spec->family && (strcmp(spec->family, "files") == 0 || strcmp(spec->family, "data") == 0);
}

static void remember_touch(StepCall *call) {
    Planning *p = call->run->planning;
    p->acted = true;
    for (int i = 0; call->spec->params && call->spec->params[i].name; i++)
        if (is_string(call->arg[i]) && call->given[i]) buf_printf(&p->touched, "%s\n", step_z(call, i));
}

Value plan_show(StepCall *call) {
    PlanNode *node = plan_here(call->run);
    bool scm = strcmp(call->spec->name, "checkout") == 0;
    if (!scm) remember_touch(call);
    node->target = target_of(call);
    node->effect = is_shell(call->spec) ? "command" : node->target ? "cloud" : "change";
    return answer_of(call);
}

bool plan_knows(const StepCall *call, int index) { return !strstr(step_z(call, index), UNKNOWN_OPEN); }

void plan_failing(StepCall *call, const char *why) {
    plan_here(call->run)->hidden = false;
    plan_fault_text(call->run, true, "%s", why);
}

Value plan_body(StepCall *call) { return step_body(call, NULL); }

/* Does a command or a change of before name the file? */
static bool is_touched(StepCall *call) {
    Planning *p = call->run->planning;
    if (!is_reader(call->spec)) return false;
    for (int i = 0; call->spec->params && call->spec->params[i].name; i++) {
        if (!is_string(call->arg[i]) || !call->given[i]) continue;
        Text path = step_text(call, i);
        ptrdiff_t slash = text_rfind(path, TEXT("/"));
        Text base = text_span(path.at + slash + 1, path.len - (size_t)(slash + 1));
        if (base.len > 1 && text_find(buf_as_text(&p->touched), base, 0) >= 0) return true;
    }
    return false;
}

/* A step that only computes or reads: itself; unknown when what it works on is, or what it reads is not there yet. */
static Value compute(StepCall *call, const StepArgs *args) {
    Interp *in = call->in;
    bool prints = !call->spec->family || strcmp(call->spec->family, "flow") == 0; /* and symbols, which have no family */
    bool unknown = unknown_among(in, args->args, args->argc) || unknown_among(in, &args->named, 1) || is_touched(call);
    if (!prints && unknown) return answer_of(call);
    Value v = call->spec->run(call);
    if (!is_reader(call->spec)) return v;
    bool asks = strcmp(call->spec->name, "fileExists") == 0 || strcmp(call->spec->name, "findFiles") == 0;
    if (asks && call->run->planning->acted && !(v.kind == V_BOOL && v.as.l)) return answer_of(call);
    if (!is_abrupt(v) || is_null(in->thrown) || !thrown_is(in, EX_IO)) return v;
    thrown_take(in);
    return answer_of(call);
}

static Value perform(StepCall *call, const StepArgs *args) {
    const StepSpec *spec = call->spec;
    if (spec->plan) return spec->plan(call);
    if (!is_null(call->body) && spec->effect != EFFECT_PURE) {
        plan_here(call->run)->effect = "change";
        return plan_body(call);
    }
    if (!is_null(call->body)) return spec->run(call);
    return spec->effect == EFFECT_PURE ? compute(call, args) : plan_show(call);
}

/* A stage without a body lasts until the next: the node stays the place of what follows. */
static bool is_loose_stage(const StepCall *call) { return strcmp(call->spec->name, "stage") == 0 && is_null(call->body); }

static void leave_loose(Run *run) {
    Task *task = run_task(run);
    PlanNode *node = task->context->plan;
    if (!task->loose || !node || node->kind != PLAN_STAGE) return;
    Context *outer = context_copy(task->context);
    outer->plan = node->parent;
    task->context = outer;
}

static bool is_hidden(const StepCall *call) {
    return is_null(call->body) && call->spec->effect == EFFECT_PURE && call->spec->shown != SHOWN_ALWAYS;
}

static void become_fault(Run *run, PlanNode *node, Value exception) {
    plan_tell(run, exception);
    node->kind = PLAN_FAULT;
    node->text = text_z(run_masked(run, text_of(exception_message(run->in, exception) ? exception_message(run->in, exception) : "")));
}

/* A branch that is all one stage of its name. */
static bool branch_is_stage(const StepCall *call) {
    PlanNode *here = plan_here(call->run);
    if (here->kind != PLAN_BRANCH || here->first || is_null(call->body) || !here->name) return false;
    if (!text_is(step_text(call, 0), here->name)) return false;
    here->kind = PLAN_STAGE;
    here->branch = true;
    Context *inner = context_copy(call->context);
    inner->stage = inner->block;
    run_task(call->run)->context = inner;
    return true;
}

/* withEnv([]) { … } */
static bool is_empty_block(const StepCall *call) {
    return !is_null(call->body) && strcmp(call->spec->name, "withEnv") == 0 && as_list(call->arg[0])->len == 0;
}

static Value run_planned(StepCall *call, const StepArgs *args) {
    Run *run = call->run;
    const char *name = call->spec->name;
    if (strcmp(name, "stage") == 0 && branch_is_stage(call)) return plan_body(call);
    if (call->spec->shown == SHOWN_AS_BODY || is_empty_block(call)) return perform(call, args);
    bool loose = is_loose_stage(call);
    if (loose) leave_loose(run);
    PlanNode *node = plan_add_call(call);
    node->hidden = is_hidden(call);
    if (strcmp(name, "stage") == 0) {
        node->kind = PLAN_STAGE;
        node->name = text_z(run_masked(run, step_text(call, 0)));
        node->arg_count = 0;
    }
    const Context *before = plan_enter(run, node);
    call->context = run_context(run);
    Value v = run->planning->plan.stopped ? throw_error(run->in, EX_ABORT, "the plan stops here") : perform(call, args);
    if (is_abrupt(v) && !is_null(run->in->thrown) && !run->planning->plan.stopped) {
        Value exception = run->in->thrown;
        run->in->thrown = v_null();
        if (strcmp(name, "error") == 0) become_fault(run, node, exception);
        else plan_fault(run, exception);
        run->in->thrown = exception;
        node->hidden = false;
    }
    if (!loose) plan_leave(run, before);
    return v;
}

/* --- steps that are not there ----------------------------------------------------------------------------------------- */

/* Its arguments are not known by name. */
static void add_any_args(StepCall *call, PlanNode *node, const StepArgs *args) {
    for (int i = 0; i < args->argc; i++) add_arg(call, node, NULL, true, args->args[i]);
    add_named(call, node, args->named);
}

/* The body, with arguments as unknown as the step. */
static Value run_unknown(StepCall *call) {
    enum { MOST = 3 };
    Value items[MOST];
    int count = as_closure(call->body)->max_params;
    for (int i = 0; i < MOST; i++) items[i] = unknown_new(call->in, text_of(text_printf("argument of %s", call->spec->name)));
    return step_run_closure(call->run, NULL, call->body, items, count > MOST ? MOST : count);
}

static Value plan_absent(StepCall *call) {
    Run *run = call->run;
    const char *advice = step_advice(call->spec->name), *name = call->spec->name;
    if (advice) plan_fault_text(run, true, "there is no step '%s' in sluice yet: %s", name, advice);
    else if (!run->planning->lenient) plan_fault_text(run, true, "nothing is called '%s': no step, no function of the pipeline", name);
    run->planning->acted = true;
    if (!is_null(call->body)) return run_unknown(call);
    return unknown_new(call->in, text_of(text_printf("%s()", name)));
}

/* A call that is not bound to parameters. */
static PlanNode *add_unbound(StepCall *call, const StepArgs *args) {
    PlanNode *node = plan_add(call->run, is_null(args->body) ? PLAN_STEP : PLAN_BLOCK, call->spec->name);
    if (args->source) plan_place(node, args->source, args->span);
    add_any_args(call, node, args);
    if (call->spec->effect != EFFECT_PURE) node->effect = "change";
    return node;
}

/* A step whose arguments are so unknown that they do not fit. */
static Value show_unbound(StepCall *call) {
    if (is_null(call->body)) return unknown_new(call->in, text_of(call->spec->name));
    return step_run_closure(call->run, NULL, call->body, NULL, 0);
}

/* A step that is not there: any arguments will do. */
static Value show_absent(StepCall *call) {
    plan_take_seat(call->run);
    call->context = run_context(call->run);
    return plan_absent(call);
}

static Value run_unbound(Run *run, const StepSpec *spec, const StepArgs *args, Value (*show)(StepCall *call)) {
    StepCall call = {.spec = spec, .run = run, .in = run->in, .body = args->body, .source = args->source, .span = args->span};
    const Context *before = plan_enter(run, add_unbound(&call, args));
    Value v = show(&call);
    plan_leave(run, before);
    return v;
}

Value plan_step(Run *run, const StepSpec *spec, const StepArgs *args) {
    StepCall call;
    if (spec->plan == plan_absent) return run_unbound(run, spec, args, show_absent);
    if (!step_bind(&call, spec, run, args)) {
        Value exception = thrown_take(run->in);
        if (unknown_among(run->in, args->args, args->argc)) return run_unbound(run, spec, args, show_unbound);
        plan_fault(run, exception);
        return throw_value(run->in, exception);
    }
    return run_planned(&call, args);
}

const StepSpec *plan_missing_step(const char *name) {
    StepSpec *spec = gc_new(StepSpec);
    *spec = (StepSpec){.name = gc_strdup(name), .run = plan_absent, .plan = plan_absent, .open = true, .body = BODY_OPTIONAL,
                       .effect = EFFECT_ONCE};
    return spec;
}
