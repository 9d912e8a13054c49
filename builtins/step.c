/* The table of steps, and how a call becomes a StepCall: binding, checking, conversion, events. */
#include "builtins/step.h"
#include "builtins/plan/record.h"
#include "builtins/run/plain.h"
#include "builtins/steps_common.h"

#define STEP(name) extern const StepSpec step_##name;
#include "builtins/steps.def"
#undef STEP

const StepSpec *const steps[] = {
#define STEP(name) &step_##name,
#include "builtins/steps.def"
#undef STEP
    NULL};

/* --- lookup ----------------------------------------------------------------------------------------------- */

static bool word_in(const char *words, Text word) {
    for (const char *at = words; at && *at;) {
        size_t len = strcspn(at, " ");
        if (text_eq(text_span(at, len), word)) return true;
        at += len + (at[len] == ' ');
    }
    return false;
}

const StepSpec *step_find(const char *name) {
    for (const StepSpec *const *s = steps; *s; s++)
        if (strcmp((*s)->name, name) == 0 || word_in((*s)->aliases, text_of(name))) return *s;
    return NULL;
}

static const struct Advice {
    const char *names, *advice;
} advices[] = {
#define ADVICE(names, advice) {names, advice},
#include "builtins/advices.def"
#undef ADVICE
};

const char *step_advice(const char *name) {
    for (size_t i = 0; i < sizeof advices / sizeof *advices; i++)
        if (word_in(advices[i].names, text_of(name))) return advices[i].advice;
    return NULL;
}

static Value run_absent(StepCall *call) {
    return throw_error(call->in, EX_ABORT, "there is no step '%s' yet: %s", call->spec->name,
                       step_advice(call->spec->name));
}

static void put_name(Run *run, Text name, const StepSpec *spec) {
    symmap_put(&run->step_names, sym_intern(run->in, name), (void *)(uintptr_t)spec);
}

static void put_names(Run *run, const char *names, const StepSpec *spec) {
    for (const char *at = names; at && *at;) {
        size_t len = strcspn(at, " ");
        put_name(run, text_span(at, len), spec);
        at += len + (at[len] == ' ');
    }
}

/* Each name of `advices` becomes a step that explains its absence. */
static void put_absent(Run *run, const char *names) {
    for (const char *at = names; *at;) {
        size_t len = strcspn(at, " ");
        StepSpec *spec = gc_new(StepSpec);
        *spec = *plan_missing_step(gc_strndup(at, len));
        spec->run = run_absent;
        put_name(run, text_of(spec->name), spec);
        at += len + (at[len] == ' ');
    }
}

const StepSpec *step_find_sym(Run *run, const Sym *name) {
    if (run->step_names.count == 0) {
        for (size_t i = 0; i < sizeof advices / sizeof *advices; i++) put_absent(run, advices[i].names);
        for (const StepSpec *const *s = steps; *s; s++) {
            put_name(run, text_of((*s)->name), *s);
            put_names(run, (*s)->aliases, *s);
        }
    }
    return symmap_get(&run->step_names, name);
}

int step_param_index(const StepSpec *spec, const char *name) {
    for (int i = 0; spec->params && spec->params[i].name; i++)
        if (strcmp(spec->params[i].name, name) == 0) return i;
    return -1;
}

void step_signature(Buf *out, const StepSpec *spec) {
    buf_printf(out, "%s(", spec->name);
    for (int i = 0; spec->params && spec->params[i].name; i++) {
        const StepParam *p = &spec->params[i];
        buf_printf(out, "%s%s", i ? ", " : "", p->name);
        if (!p->required)
            buf_printf(out, p->fallback && p->type == P_STRING ? " = '%s'" : " = %s",
                       p->fallback ? p->fallback : "null");
    }
    buf_z(out, ")");
    if (spec->body != BODY_NONE) buf_z(out, spec->body == BODY_REQUIRED ? " { … }" : " [{ … }]");
}

const char *step_usage(const StepSpec *spec) {
    Buf call = {0}, wanted = {0};
    size_t count = 0;
    step_signature(&call, spec);
    for (const StepParam *p = spec->params; p && p->name; p++)
        if (p->required) buf_printf(&wanted, "%s%s", count++ ? ", " : "", p->name);
    return count ? text_printf("the step %s needs the argument%s %s: %s", spec->name, count > 1 ? "s" : "", wanted.at, call.at)
                 : text_printf("%s is a step; it is called: %s", spec->name, call.at);
}

/* --- typed access ----------------------------------------------------------------------------------------- */

Text step_text(const StepCall *call, int index) {
    Value v = call->arg[index];
    return is_string(v) ? string_text(as_string(v)) : text_span("", 0);
}

const char *step_z(const StepCall *call, int index) {
    Value v = call->arg[index];
    return is_string(v) ? string_cz(as_string(v)) : NULL;
}

bool step_bool(const StepCall *call, int index) {
    return call->arg[index].kind == V_BOOL && call->arg[index].as.l != 0;
}

int64_t step_int(const StepCall *call, int index) {
    Value v = call->arg[index];
    return v.kind == V_INT ? v.as.i : v.kind == V_LONG ? v.as.l : 0;
}

/* --- conversion ------------------------------------------------------------------------------------------- */

static const char *type_noun(ParamType type) {
    static const char *const nouns[] = {[P_ANY] = "anything",       [P_STRING] = "text", [P_BOOL] = "true or false",
                                        [P_INT] = "a whole number", [P_LIST] = "a list", [P_MAP] = "a map"};
    return nouns[type];
}

/* Jenkins' words for a refused argument; steps of our own say what they take. */
static bool wrong_type(StepCall *call, const StepParam *p, Value v) {
    static const char *const types[] = {[P_ANY] = "class java.lang.Object",   [P_STRING] = "class java.lang.String",
                                        [P_BOOL] = "boolean",                 [P_INT] = "int",
                                        [P_LIST] = "interface java.util.List", [P_MAP] = "interface java.util.Map"};
    if (!call->spec->own) {
        throw_error(call->in, EX_CLASS_CAST, "%s.%s expects %s but received class %s", call->spec->name, p->name,
                    types[p->type], class_of(call->in, v)->name);
        return false;
    }
    Value shown = value_inspect(call->in, v);
    if (is_abrupt(shown)) return false;
    throw_error(call->in, EX_ILLEGAL_ARGUMENT, "%s: the parameter '%s' takes %s, but got %s (%s)", call->spec->name,
                p->name, type_noun(p->type), string_cz(as_string(shown)), class_of(call->in, v)->name);
    return false;
}

static bool no_number(StepCall *call, const StepParam *p, Value text) {
    if (call->spec->own) return wrong_type(call, p, text);
    throw_error(call->in, EX_CLASS_CAST,
                "%s.%s expects class java.lang.Integer but was unable to coerce the received value \"%s\" to that type",
                call->spec->name, p->name, string_cz(as_string(text)));
    return false;
}

static bool parse_whole(Text t, int64_t *out) {
    size_t i = t.len > 0 && (t.at[0] == '-' || t.at[0] == '+');
    if (i == t.len || t.len - i > 18) return false;
    int64_t n = 0;
    for (; i < t.len; i++) {
        if (t.at[i] < '0' || t.at[i] > '9') return false;
        n = n * 10 + (t.at[i] - '0');
    }
    *out = t.at[0] == '-' ? -n : n;
    return true;
}

static bool as_text(StepCall *call, Value v, Value *out) {
    *out = is_string(v) ? v : value_to_string(call->in, v);
    return !is_abrupt(*out);
}

/* Jenkins makes no text of anything else; where words are to choose from, it takes the enum's constants as well. */
static bool to_string(StepCall *call, const StepParam *p, Value v, Value *out) {
    if (!is_stringlike(v) && !p->choices && !call->spec->own) return wrong_type(call, p, v);
    return as_text(call, v, out);
}

static bool to_bool(StepCall *call, const StepParam *p, Value v, Value *out) {
    Text t;
    if (v.kind == V_BOOL) {
        *out = v;
        return true;
    }
    if (!is_stringlike(v)) return wrong_type(call, p, v);
    if (!value_text(call->in, v, &t)) return false;
    bool is_true = t.len == 4 && strncasecmp(t.at, "true", 4) == 0;
    if (call->spec->own && !is_true && !text_is(t, "false")) return wrong_type(call, p, v);
    *out = v_bool(is_true); /* as Boolean.valueOf: whatever is not "true" is false */
    return true;
}

static bool to_int(StepCall *call, const StepParam *p, Value v, Value *out) {
    int64_t n;
    Text t;
    if (v.kind == V_BYTE || v.kind == V_SHORT || v.kind == V_INT)
        *out = v_long(v.as.i);
    else if (v.kind == V_LONG)
        *out = v;
    else if (v.kind == V_FLOAT || v.kind == V_DOUBLE)
        *out = v_long((int64_t)v.as.d);
    else if (v.kind == V_STRING || v.kind == V_GSTRING || v.kind == V_DECIMAL || v.kind == V_BIGINT) {
        Value text;
        if (!as_text(call, v, &text)) return false;
        t = string_text(as_string(text));
        ptrdiff_t dot = v.kind == V_DECIMAL ? text_find(t, TEXT("."), 0) : -1;
        if (!parse_whole(text_trim(text_span(t.at, dot < 0 ? t.len : (size_t)dot)), &n)) return no_number(call, p, text);
        *out = v_long(n);
    } else
        return wrong_type(call, p, v);
    return true;
}

static bool to_list(StepCall *call, const StepParam *p, Value v, Value *out) {
    if (v.kind == V_LIST) {
        *out = v;
        return true;
    }
    *out = list_new(call->in, 4);
    if (is_stringlike(v) && call->spec->own) {
        list_push(as_list(*out), v);
        return true;
    }
    bool other = (v.kind == V_ARRAY || v.kind == V_SET) && call->spec->own; /* no java.util.List, which Jenkins insists on */
    if (v.kind != V_RANGE && !other) return wrong_type(call, p, v);
    Iter it;
    Value item;
    if (!iter_start(call->in, &it, v)) return false;
    while (iter_next(call->in, &it, &item)) list_push(as_list(*out), item);
    return !it.failed;
}

static bool check_choice(StepCall *call, const StepParam *p, Value *v) {
    if (!p->choices || !is_string(*v)) return true;
    Text given = string_text(as_string(*v));
    for (const char *at = p->choices; *at;) {
        size_t len = strcspn(at, " ");
        bool same = len == given.len && (p->any_case ? strncasecmp : strncmp)(at, given.at, len) == 0;
        if (same) {
            *v = string_new(call->in, text_span(at, len));
            return true;
        }
        at += len + (at[len] == ' ');
    }
    throw_error(call->in, EX_ILLEGAL_ARGUMENT, "%s: %s is invalid: %.*s; choose one of: %s", call->spec->name, p->name,
                TEXT_FMT(given), p->choices);
    return false;
}

/* In a plan. Numbers, flags and objects stay unknown. */
static bool convert_unknown(StepCall *call, const StepParam *p, Value v, Value *out) {
    if (p->type == P_STRING) *out = string_z(call->in, unknown_text(v));
    if (p->type == P_LIST) *out = list_of(call->in, &v, 1);
    if (p->type == P_MAP) {
        *out = map_new(call->in);
        return map_put(call->in, as_map(*out), string_z(call->in, unknown_text(v)), v);
    }
    return true;
}

static bool convert(StepCall *call, const StepParam *p, Value v, Value *out) {
    *out = v;
    if (is_null(v)) return true;
    if (is_unknown(call->in, v)) return convert_unknown(call, p, v, out);
    switch (p->type) {
    case P_ANY:
        return true;
    case P_STRING:
        return to_string(call, p, v, out) && check_choice(call, p, out);
    case P_BOOL:
        return to_bool(call, p, v, out);
    case P_INT:
        return to_int(call, p, v, out);
    case P_LIST:
        return to_list(call, p, v, out);
    case P_MAP:
        return v.kind == V_MAP || wrong_type(call, p, v);
    }
    return true;
}

static bool fall_back(StepCall *call, const StepParam *p, Value *out) {
    if (!p->fallback) return true;
    Value text = string_z(call->in, p->fallback);
    if (p->type == P_STRING || p->type == P_ANY) {
        *out = text;
        return true;
    }
    return convert(call, p, text, out);
}

/* --- binding ---------------------------------------------------------------------------------------------- */

static bool unknown_param(StepCall *call, const char *name) {
    const char *names[STEP_PARAMS_MAX];
    size_t count = 0;
    for (const StepParam *p = call->spec->params; p && p->name; p++) names[count++] = p->name;
    const char *near = nearest_name(name, names, count);
    Buf text = {0};
    buf_printf(&text, "%s has no parameter '%s'", call->spec->name, name);
    if (near) buf_printf(&text, "; did you mean '%s'?", near);
    if (call->spec->own) {
        Buf all = {0};
        step_signature(&all, call->spec);
        throw_error(call->in, EX_ILLEGAL_ARGUMENT, near ? "%s" : "%s; it is %s", text.at, all.at);
        return false;
    }
    run_message(call->run, call->context, DIAG_WARNING, "%s", text.at);
    return true;
}

static bool bind_named(StepCall *call, Value named) {
    uint32_t at = 0;
    Value key, value;
    while (map_next(as_map(named), &at, &key, &value)) {
        Text name;
        if (!value_text(call->in, key, &name)) return false;
        const char *z = text_z(name);
        int i = step_param_index(call->spec, z);
        if (i >= 0) {
            call->given[i] = true;
            if (!convert(call, &call->spec->params[i], value, &call->arg[i])) return false;
        } else if (call->spec->open) {
            if (is_null(call->extra)) call->extra = map_new(call->in);
            if (!map_put(call->in, as_map(call->extra), key, value)) return false;
        } else if (!unknown_param(call, z))
            return false;
    }
    return true;
}

static bool too_many(StepCall *call, const Value *args, int argc) {
    Value list = value_inspect(call->in, list_of(call->in, args, (uint32_t)argc));
    if (is_abrupt(list)) return false;
    throw_error(call->in, EX_ILLEGAL_ARGUMENT, "%s: expected named arguments but got %s", call->spec->name,
                as_string(list)->text);
    return false;
}

static bool bind_positional(StepCall *call, const Value *args, int argc) {
    int next = 0;
    for (const StepParam *p = call->spec->params; p && p->name && next < argc; p++) {
        size_t i = (size_t)(p - call->spec->params);
        if (!p->positional || call->given[i]) continue;
        call->given[i] = true;
        if (!convert(call, p, args[next++], &call->arg[i])) return false;
    }
    return next == argc || too_many(call, args, argc);
}

/* A map that is the one argument itself (echo([a: 1]), checkout([$class: 'GitSCM'])) and not named arguments. */
static bool is_sole_argument(StepCall *call, const StepArgs *args, Value map) {
    const StepParam *p = call->spec->params;
    if (args->argc > 0 || !p || !p[0].name || !p[0].positional) return false;
    if (!is_null(map_get_z(call->in, as_map(map), "$class"))) return true;
    return !p[1].name && !call->spec->open && is_null(map_get_z(call->in, as_map(map), p[0].name));
}

static bool fill_rest(StepCall *call) {
    for (int i = 0; call->spec->params && call->spec->params[i].name; i++) {
        const StepParam *p = &call->spec->params[i];
        if (is_null(call->arg[i]) && !call->given[i] && !fall_back(call, p, &call->arg[i])) return false;
        if (p->required && is_null(call->arg[i]) && !((p->type == P_ANY || p->nullable) && call->given[i])) {
            throw_error(call->in, EX_ILLEGAL_ARGUMENT, "%s: the parameter '%s' (%s) is missing", call->spec->name,
                        p->name, type_noun(p->type));
            return false;
        }
    }
    return true;
}

/* A seat for steps outside of node { }, taken once and kept (REPL). */
static bool take_implicit_seat(StepCall *call) {
    Run *run = call->run;
    const char *error = NULL;
    if (!run->implicit_seat) {
        Seat *seat = gc_new(Seat);
        if (!run_root_open(run, &error) || agents_take(run->agents, "", NULL, NULL, NULL, seat, &error) != SEAT_TAKEN) {
            throw_error(call->in, EX_IO, "%s", error ? error : "no executor is free");
            return false;
        }
        run->implicit_seat = seat;
    }
    Context *context = context_copy(call->context);
    context->seat = run->implicit_seat;
    context->cwd = run->implicit_seat->workspace;
    call->context = context;
    return true;
}

static bool check_place(StepCall *call) {
    if (call->spec->body == BODY_REQUIRED && is_null(call->body)) {
        throw_error(call->in, EX_ILLEGAL_STATE, "%s step must be called with a body", call->spec->name);
        return false;
    }
    if (call->spec->needs_node && !call->context->seat && (call->run->options.flags & RUN_IMPLICIT_NODE))
        return take_implicit_seat(call);
    if (call->spec->needs_node && !call->context->seat) {
        throw_error(
            call->in, EX_MISSING_CONTEXT_VARIABLE,
            "Required context class hudson.FilePath is missing\nPerhaps you forgot to surround the %s step with a step "
            "that provides this, such as: node",
            call->spec->name);
        return false;
    }
    return true;
}

bool step_bind(StepCall *call, const StepSpec *spec, Run *run, const StepArgs *args) {
    *call = (StepCall){.spec = spec,
                       .run = run,
                       .in = run->in,
                       .context = run_context(run),
                       .body = args->body,
                       .source = args->source,
                       .span = args->span,
                       .exit_code = -1};
    const Value *positional = args->args;
    int argc = args->argc;
    Value named = args->named;
    if (is_null(call->body) && argc > 0 && spec->body != BODY_NONE && positional[argc - 1].kind == V_CLOSURE)
        call->body = positional[--argc];
    if (is_null(named) && argc == 1 && positional[0].kind == V_MAP) {
        named = positional[0];
        argc = 0;
    }
    if (!is_null(named) && is_sole_argument(call, args, named)) {
        positional = &named;
        argc = 1;
        return bind_positional(call, positional, argc) && fill_rest(call) && check_place(call);
    }
    return (is_null(named) || bind_named(call, named)) && bind_positional(call, positional, argc) && fill_rest(call) &&
           check_place(call);
}

/* --- running ---------------------------------------------------------------------------------------------- */

/* One line that says what this call does: its label, or the first line of its first text. */
static Text call_label(const StepCall *call) {
    int label = step_param_index(call->spec, "label");
    if (label >= 0 && step_has(call, label)) return step_text(call, label);
    for (int i = 0; call->spec->params && call->spec->params[i].name; i++) {
        const StepParam *p = &call->spec->params[i];
        if (!is_string(call->arg[i]) || !call->given[i] || !(p->positional || p->required)) continue;
        Text t = text_trim(step_text(call, i));
        ptrdiff_t end = text_find(t, TEXT("\n"), 0);
        return end < 0 ? t : text_span(t.at, (size_t)end);
    }
    return text_span("", 0);
}

static void tell_end(StepCall *call, Value result, int64_t began) {
    RunEvent e = {.kind = EVENT_STEP_END,
                  .step = call->spec->name,
                  .step_id = call->id,
                  .exit_code = call->exit_code,
                  .duration_ms = loop_now(sched_loop(call->run->options.sched)) - began,
                  .source = call->source,
                  .span = call->span,
                  .result = RUN_SUCCESS};
    if (is_abrupt(result)) e.result = run_result_of(call->run, call->in->thrown);
    run_emit(call->run, call->context, &e);
}

/* --- in a recorded run ------------------------------------------------------------------------------------ */

/* A step that changes nothing outside, or that runs a body, is run again: what it asks of the World is answered. */
static bool is_recorded(const StepCall *call) {
    return call->run->durable && call->spec->effect != EFFECT_PURE && is_null(call->body);
}

static uint64_t mix(uint64_t digest, uint64_t more) { return (digest ^ more) * 0x100000001B3ull; }

static uint64_t digest_value(uint64_t digest, Value v) {
    digest = mix(digest, v.kind);
    if (is_string(v)) return mix(digest, text_hash(string_text(as_string(v))));
    return v.kind <= V_DOUBLE ? mix(digest, v.as.bits) : digest;
}

/* Tells one call from another: by its arguments as far as they are text or numbers. */
static uint64_t digest_call(const StepCall *call) {
    uint64_t digest = 0xCBF29CE484222325ull;
    for (int i = 0; call->spec->params && call->spec->params[i].name; i++) digest = digest_value(digest, call->arg[i]);
    return digest | 1;
}

static void put_notes(Buf *out, const Op *op) {
    uint32_t len = (uint32_t)op->notes.len;
    buf_bytes(out, &len, sizeof len);
    buf_text(out, buf_as_text(&op->notes));
}

/* The changes that the step made to the run. */
static Text take_notes(Run *run, Text answer) {
    uint32_t len = 0;
    if (answer.len < sizeof len) return text_span("", 0);
    memcpy(&len, answer.at, sizeof len);
    for (const char *at = answer.at + sizeof len, *end = at + len; at < end;) {
        const char *name = at + 1, *value = name + strlen(name) + 1;
        run_note_again(run, *at, name, value);
        at = value + strlen(value) + 1;
    }
    return text_span(answer.at + sizeof len + len, answer.len - sizeof len - len);
}

static Value run_recorded(StepCall *call) {
    Run *run = call->run;
    Buf answer = {0};
    if (op_begin(run, &call->op, call->spec->name, digest_call(call))) {
        Text rest = take_notes(run, call->op.answer);
        return outcome_take(run, call->spec->name, &rest);
    }
    bool once = call->spec->effect == EFFECT_ONCE && !call->spec->resumes && !(call->spec->repeatable && call->spec->repeatable(call));
    if (call->op.begun && once) {
        op_end(run, &call->op, text_span("", 0));
        throw_error(call->in, EX_ABORT,
                           "%s was under way when the run was cut off, and it is not known whether it has happened; "
                           "look, and go on with: sluice rerun --from STAGE",
                           call->spec->name);
        run_remark(run, call->in->thrown, true)->loss = LOST_OUTCOME;
        return V_THROWN;
    }
    if (once) op_note_begun(run, &call->op);
    Value result = call->spec->run(call);
    put_notes(&answer, &call->op);
    outcome_put(run, &answer, result);
    op_end(run, &call->op, buf_as_text(&answer));
    if (call->outlive) durable_forget(run, call->outlive);
    return result;
}

const char *step_outlive(StepCall *call) {
    if (!call->op.task) return NULL;
    return call->outlive = text_printf("%s/" STEPS_FOLDER "/%s-%u", call->run->folder, call->op.task->key, call->op.n);
}

static Value run_body(StepCall *call) {
    Value v = is_recorded(call) ? run_recorded(call) : call->spec->run(call);
    return call->spec->yields && v.kind == V_MAP ? step_call_class(call, call->spec->yields, "of", v) : v;
}

static Value run_bound(StepCall *call) {
    Task *task = run_task(call->run);
    bool told = !call->spec->quiet && !(task && task->closed);
    if (!told && task && task->closed) call->id = task->step;
    if (!told) return run_body(call);
    uint64_t outer = task ? task->step : 0;
    int64_t began = loop_now(sched_loop(call->run->options.sched));
    call->id = ++call->run->last_step;
    RunEvent e = {.kind = EVENT_STEP_START,
                  .step = call->spec->name,
                  .step_id = call->id,
                  .text = call_label(call),
                  .source = call->source,
                  .span = call->span,
                  .exit_code = -1};
    run_emit(call->run, call->context, &e);
    if (task) task->step = call->id;
    Value result = run_body(call);
    tell_end(call, result, began);
    if (task) task->step = outer;
    return result;
}

Value step_call(Run *run, const StepSpec *spec, const StepArgs *args) {
    StepCall call;
    /* Other fibers run while this one waits in a step; the frame is this fiber's own. */
    Frame *frame = run->in->frame;
    if (run->planning) return plan_step(run, spec, args);
    if (spec->run == run_absent) {
        call = (StepCall){.spec = spec, .in = run->in};
        return run_absent(&call);
    }
    Value result = step_bind(&call, spec, run, args) ? run_bound(&call) : V_THROWN;
    run->in->frame = frame;
    return result;
}

Value step_run_closure(Run *run, const Context *context, Value closure, const Value *args, int argc) {
    Task *task = run_task(run);
    const Context *outer = task->context;
    RunBlock *outer_loose = task->loose;
    task->context = context ? context : outer;
    task->loose = NULL;
    Value result = closure_call(run->in, closure, args, argc);
    run_print_flush(run);
    run_loose_end(run, is_abrupt(result) ? run_result_of(run, run->in->thrown) : RUN_SUCCESS);
    task->context = outer;
    task->loose = outer_loose;
    return result;
}

Value step_body(StepCall *call, const Context *context) {
    return is_null(call->body) ? v_null() : step_run_closure(call->run, context, call->body, NULL, 0);
}

/* --- describables --------------------------------------------------------------------------------------- */

bool step_describable(Interp *in, Value value, Text *name, Value *fields) {
    *name = text_span("", 0);
    *fields = map_new(in);
    if (value.kind != V_MAP) return true;
    uint32_t at = 0;
    Value key, item;
    while (map_next(as_map(value), &at, &key, &item)) {
        Text text;
        if (!value_text(in, key, &text)) return false;
        if (!text_is(text, "$class")) {
            if (!map_put(in, as_map(*fields), string_new(in, text), item)) return false;
            continue;
        }
        if (!value_text(in, item, name)) return false;
        ptrdiff_t dot = text_rfind(*name, TEXT("."));
        if (dot >= 0) *name = text_span(name->at + dot + 1, name->len - (size_t)dot - 1);
    }
    return true;
}
