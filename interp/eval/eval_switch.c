/*
 * switch and try.
 */
#include "interp/eval/eval_unknown.h"
#include "interp/eval/operator.h"

/* --- switch -------------------------------------------------------------------------------------------------------------- */

typedef struct CaseCode {
    Code *match; /* NULL: default */
    Code *body;
    bool empty;
} CaseCode;

typedef struct SwitchCode {
    Code base;
    Code *subject;
    uint32_t count;
    CaseCode *cases;
} SwitchCode;

/* The first case that matches; count when there is none but perhaps a default; -1: abrupt. */
static int find_case(SwitchCode *c, Frame *f, Value subject, Value *abrupt) {
    int fallback = (int)c->count;
    for (uint32_t i = 0; i < c->count; i++) {
        if (!c->cases[i].match) {
            fallback = (int)i;
            continue;
        }
        Value match = eval(c->cases[i].match, f);
        if (!is_abrupt(match)) {
            frame_at(f, c->cases[i].match);
            if (match.kind == V_INT && subject.kind == V_INT && !f->in->state->categories) match = v_bool(match.as.i == subject.as.i);
            else match = op_is_case(f->in, match, subject);
        }
        if (is_abrupt(match)) {
            *abrupt = match;
            return -1;
        }
        if (match.as.i) return (int)i;
    }
    return fallback;
}

/* The bodies from case `at` on, as far as they fall through, are one way. */
typedef struct CasesCode {
    Code base;
    SwitchCode *of;
    uint32_t at;
} CasesCode;

static Value eval_cases(Code *code, Frame *f) {
    CasesCode *c = (CasesCode *)code;
    for (uint32_t i = c->at; i < c->of->count; i++) {
        Value v = c->of->cases[i].empty ? v_null() : eval(c->of->cases[i].body, f);
        if (is_abrupt(v)) return v.as.flow == FLOW_BREAK && !f->label ? v_null() : v;
    }
    return v_null();
}

/* In a plan: every case, each from where things stood before. */
static Value switch_unknown(SwitchCode *c, Frame *f, Value subject) {
    Interp *in = f->in;
    Variables before = variables_take(f), after = before;
    bool any = false, left = false;
    for (uint32_t i = 0; i < c->count && fork_allowed(in); i++) {
        if (c->cases[i].empty) continue;
        CasesCode way = {{eval_cases, c->cases[i].body->node}, c, i};
        Value what = subject;
        if (c->cases[i].match) {
            Value label = eval(c->cases[i].match, f);
            if (is_abrupt(label)) return label;
            unknown_binary(in, "is", subject, label, &what);
        }
        variables_put(f, &before);
        Value v = way_eval(&way.base, f, c->cases[i].match ? FORK_CASE : FORK_ELSE, what, &left);
        if (is_abrupt(v)) return v;
        if (any) variables_join(f, &after);
        after = variables_take(f);
        any = true;
        if (left) in->state->left = f;
    }
    return v_null();
}

static Value eval_switch(Code *code, Frame *f) {
    SwitchCode *c = (SwitchCode *)code;
    Value v = eval(c->subject, f), last = v_null();
    if (is_abrupt(v)) return v;
    if (is_unknown(f->in, v)) return switch_unknown(c, f, v);
    int at = find_case(c, f, v, &last);
    if (at < 0) return last;
    for (uint32_t i = (uint32_t)at; i < c->count; i++) {
        if (c->cases[i].empty) continue;
        f->result = v_null();
        v = eval(c->cases[i].body, f);
        if (!is_abrupt(v)) {
            last = c->cases[i].match ? v_null() : v; /* a case yields what stands before its break, default its last */
            continue;
        }
        if (v.as.flow != FLOW_BREAK || f->label) return v;
        return f->result;
    }
    return last;
}

typedef struct CaseBodyCode {
    Code base;
    Code *value; /* statement before a last `break` */
} CaseBodyCode;

/* `x; break`: the case yields x. */
static Value eval_case_break(Code *code, Frame *f) {
    Value v = eval(((CaseBodyCode *)code)->value, f);
    if (is_abrupt(v)) {
        if (v.as.flow == FLOW_BREAK) f->result = v_null();
        return v;
    }
    f->result = v;
    f->label = NULL;
    return v_abrupt(FLOW_BREAK);
}

static Code *lower_case_body(Lower *l, const NodeList *body) {
    uint32_t count = body->count;
    Node *last = count ? body->item[count - 1] : NULL;
    if (last && last->kind == AST_BLOCK && count == 1) return lower_case_body(l, &last->BLOCK.statements);
    if (last && last->kind == AST_BREAK && !last->BREAK.label.len) {
        CaseBodyCode *c = CODE(CaseBodyCode, eval_case_break, last);
        c->value = lower_block(l, body->item, count - 1, false);
        return &c->base;
    }
    return lower_block(l, body->item, count, false);
}

static void lower_case(Lower *l, Node *item, CaseCode *c) {
    c->match = lower_maybe(l, item->CASE.match);
    c->body = lower_case_body(l, &item->CASE.body);
    c->empty = !item->CASE.body.count;
}

/* `default` comes last, wherever it stands: the case before it falls through to the one behind it, the last one to it. */
Code *lower_SWITCH(Lower *l, Node *n) {
    SwitchCode *c = CODE(SwitchCode, eval_switch, n);
    c->subject = lower(l, n->SWITCH.subject);
    c->count = n->SWITCH.cases.count;
    c->cases = gc_new_array(CaseCode, c->count + 1);
    uint32_t count = 0;
    for (uint32_t i = 0; i < c->count; i++)
        if (n->SWITCH.cases.item[i]->CASE.match) lower_case(l, n->SWITCH.cases.item[i], &c->cases[count++]);
    for (uint32_t i = 0; i < c->count; i++)
        if (!n->SWITCH.cases.item[i]->CASE.match) lower_case(l, n->SWITCH.cases.item[i], &c->cases[count++]);
    return &c->base;
}

/* --- try ------------------------------------------------------------------------------------------------------------------- */

typedef struct CatchCode {
    uint32_t type_count;
    Class **types; /* NULL entries: unknown classes, which nothing is an instance of */
    Variable var;
    const char *name;
    Code *body;
} CatchCode;

typedef struct TryCode {
    Code base;
    Code *body, *finally;
    uint32_t count;
    CatchCode *catches;
} TryCode;

static bool catches(Interp *in, const CatchCode *c, Value exception) {
    for (uint32_t i = 0; i < c->type_count; i++)
        if (c->types[i] && value_instanceof(in, exception, c->types[i])) return true;
    return false;
}

static Value run_catches(TryCode *c, Frame *f, Value v) {
    Interp *in = f->in;
    for (uint32_t i = 0; i < c->count; i++) {
        CatchCode *handler = &c->catches[i];
        if (!catches(in, handler, in->thrown)) continue;
        in->frame = f;
        Value exception = thrown_take(in);
        if (!variable_set(&handler->var, f, exception)) return V_THROWN;
        return eval(handler->body, f);
    }
    return v;
}

/* finally runs with the outcome put aside; its own abrupt end replaces it. */
static Value run_finally(TryCode *c, Frame *f, Value v) {
    Interp *in = f->in;
    Value thrown = in->thrown, result = f->result;
    const Sym *label = f->label;
    in->thrown = v_null();
    in->frame = f;
    Value end = eval(c->finally, f);
    if (is_abrupt(end)) return end;
    in->thrown = thrown;
    f->result = result;
    f->label = label;
    return v;
}

/* In a plan, of a try that went well: what its catches would do. `v` is its outcome. */
static Value plan_catches(TryCode *c, Frame *f, Value v) {
    Interp *in = f->in;
    Value result = f->result;
    const Sym *label = f->label;
    for (uint32_t i = 0; i < c->count && fork_allowed(in); i++) {
        CatchCode *handler = &c->catches[i];
        const char *name = handler->name, *type = handler->types[0] ? handler->types[0]->simple_name : "Exception";
        in->frame = f;
        frame_at(f, handler->body);
        if (!variable_set(&handler->var, f, unknown_new(in, text_of(name)))) return V_THROWN;
        if (is_abrupt(catch_eval(handler->body, f, unknown_new(in, text_of(text_printf("%s %s", type, name)))))) return V_THROWN;
    }
    in->frame = f;
    f->result = result;
    f->label = label;
    return v;
}

static Value eval_try(Code *code, Frame *f) {
    TryCode *c = (TryCode *)code;
    bool guards = f->in->unknown && c->count && !f->function->unit->source->library;
    f->in->guarded += guards;
    Value v = eval(c->body, f);
    f->in->guarded -= guards;
    bool threw = is_abrupt(v) && v.as.flow == FLOW_THROW;
    if (threw && c->count) v = run_catches(c, f, v);
    else if (guards) v = plan_catches(c, f, v);
    return c->finally ? run_finally(c, f, v) : v;
}

static void lower_catch(Lower *l, Node *n, CatchCode *c) {
    c->type_count = n->CATCH.types.count ? n->CATCH.types.count : 1;
    c->types = gc_new_array(Class *, c->type_count);
    for (uint32_t i = 0; i < n->CATCH.types.count; i++) c->types[i] = type_find(l->unit, l->owner, n->CATCH.types.item[i]);
    if (!n->CATCH.types.count) c->types[0] = exception_class(l->in, EX_EXCEPTION);
    variable_init(l, &c->var, n->CATCH.variable, NULL);
    c->var.type = NULL;
    c->name = text_z(n->CATCH.variable->VARIABLE.id);
    c->body = lower(l, n->CATCH.body);
}

Code *lower_TRY(Lower *l, Node *n) {
    TryCode *c = CODE(TryCode, eval_try, n);
    c->body = lower(l, n->TRY.body);
    c->count = n->TRY.catches.count;
    c->catches = gc_new_array(CatchCode, c->count + 1);
    for (uint32_t i = 0; i < c->count; i++) lower_catch(l, n->TRY.catches.item[i], &c->catches[i]);
    c->finally = lower_maybe(l, n->TRY.finally);
    return &c->base;
}
