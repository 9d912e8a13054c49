/*
 * Control flow without variables of its own: if, ?:, ?=, &&, ||, !, while, labels, return, break, continue, throw,
 * synchronized.
 */
#include "interp/eval/eval.h"
#include "interp/eval/eval_unknown.h"
#include "interp/eval/operator.h"

static Value eval_choice(Code *code, Frame *f) {
    ChoiceCode *c = (ChoiceCode *)code;
    Value abrupt;
    int yes = eval_condition(c->condition, f, &abrupt);
    if (__builtin_expect(yes < 0, 0)) return abrupt;
    return eval(yes ? c->yes : c->no, f);
}

Code *code_choice(Lower *l, Node *node, Code *condition, Code *yes, Code *no) {
    EvalFn fused = l->in->unknown ? eval_choice_planned : choice_fused(condition);
    ChoiceCode *c = CODE(ChoiceCode, fused ? fused : eval_choice, node);
    c->condition = condition;
    c->yes = yes;
    c->no = no ? no : code_constant(node, v_null());
    return &c->base;
}

Code *lower_IF(Lower *l, Node *n) {
    return code_choice(l, n, lower(l, n->IF.condition), lower(l, n->IF.yes), lower_maybe(l, n->IF.no));
}

Code *lower_TERNARY(Lower *l, Node *n) {
    Code *condition = lower(l, n->TERNARY.condition), *yes = lower(l, n->TERNARY.yes), *no = lower(l, n->TERNARY.no);
    widen_branches(l, n->TERNARY.yes, n->TERNARY.no, &yes, &no);
    return code_choice(l, n, condition, yes, no);
}

static Value eval_elvis(Code *code, Frame *f) {
    ChoiceCode *c = (ChoiceCode *)code;
    Value v = eval(c->yes, f);
    if (is_abrupt(v)) return v;
    Value truth = v.kind == V_BOOL ? v : value_truth(f->in, v);
    if (is_abrupt(truth)) return truth;
    return truth.as.i ? v : eval(c->no, f);
}

Code *lower_ELVIS(Lower *l, Node *n) {
    ChoiceCode *c = CODE(ChoiceCode, eval_elvis, n);
    c->yes = lower_tested(l, n->ELVIS.value);
    c->no = lower(l, n->ELVIS.fallback);
    widen_branches(l, n->ELVIS.value, n->ELVIS.fallback, &c->yes, &c->no);
    return &c->base;
}

static Value eval_and(Code *code, Frame *f) {
    ChoiceCode *c = (ChoiceCode *)code;
    Value abrupt;
    int yes = eval_condition(c->yes, f, &abrupt);
    if (yes > 0) yes = eval_condition(c->no, f, &abrupt);
    return yes < 0 ? abrupt : v_bool(yes);
}

static Value eval_or(Code *code, Frame *f) {
    ChoiceCode *c = (ChoiceCode *)code;
    Value abrupt;
    int yes = eval_condition(c->yes, f, &abrupt);
    if (!yes) yes = eval_condition(c->no, f, &abrupt);
    return yes < 0 ? abrupt : v_bool(yes);
}

Code *lower_LOGICAL(Lower *l, Node *n) {
    ChoiceCode *c = CODE(ChoiceCode, n->LOGICAL.op == OP_AND ? eval_and : eval_or, n);
    if (l->in->unknown) c->base.eval = n->LOGICAL.op == OP_AND ? eval_and_planned : eval_or_planned;
    c->yes = lower(l, n->LOGICAL.left);
    c->no = lower(l, n->LOGICAL.right);
    return &c->base;
}

static Value eval_not(Code *code, Frame *f) {
    ChoiceCode *c = (ChoiceCode *)code;
    Value abrupt;
    int yes = eval_condition(c->condition, f, &abrupt);
    return yes < 0 ? abrupt : v_bool(!yes);
}

Code *lower_NOT(Lower *l, Node *n) {
    ChoiceCode *c = CODE(ChoiceCode, l->in->unknown ? eval_not_planned : eval_not, n);
    c->condition = lower(l, n->NOT.operand);
    return &c->base;
}

/* --- loops ---------------------------------------------------------------------------------------------------- */

LoopExit loop_after_body(Frame *f, Value v, const Sym *label) {
    if (v.as.flow == FLOW_BREAK || v.as.flow == FLOW_CONTINUE) {
        if (f->label && f->label != label) return LOOP_LEAVE;
        f->label = NULL;
        return v.as.flow == FLOW_BREAK ? LOOP_END : LOOP_GO_ON;
    }
    return LOOP_LEAVE;
}

typedef struct WhileCode {
    Code base;
    Code *condition, *body;
    const Sym *label;
} WhileCode;

static Value eval_while(Code *code, Frame *f) {
    WhileCode *c = (WhileCode *)code;
    for (;;) {
        Value v;
        int yes = eval_condition(c->condition, f, &v);
        if (yes <= 0) return yes ? v : v_null();
        v = eval(c->body, f);
        if (is_abrupt(v)) {
            LoopExit exit = loop_after_body(f, v, c->label);
            if (exit == LOOP_LEAVE) return v;
            if (exit == LOOP_END) return v_null();
        }
        if (!frame_may_go_on(f->in)) return V_THROWN;
    }
}

static Value eval_while_planned(Code *code, Frame *f) {
    WhileCode *c = (WhileCode *)code;
    return loop_planned(&(LoopParts){c->condition, c->body, NULL, c->label}, f);
}

Code *lower_WHILE(Lower *l, Node *n) {
    WhileCode *c = CODE(WhileCode, l->in->unknown ? eval_while_planned : eval_while, n);
    c->label = loop_label(l);
    c->condition = lower(l, n->WHILE.condition);
    c->body = lower(l, n->WHILE.body);
    return &c->base;
}

/* The label of a loop is known while its header and body are lowered: LABELED leaves it in `pending`. */
const Sym *loop_label(Lower *l) {
    const Sym *label = l->pending_label;
    l->pending_label = NULL;
    return label;
}

typedef struct LabelCode {
    Code base;
    Code *body;
    const Sym *label;
} LabelCode;

/* A label on something else than a loop: `break label` ends it. */
static Value eval_labeled(Code *code, Frame *f) {
    LabelCode *c = (LabelCode *)code;
    Value v = eval(c->body, f);
    if (!is_abrupt(v) || v.as.flow != FLOW_BREAK || f->label != c->label) return v;
    f->label = NULL;
    return v_null();
}

Code *lower_LABELED(Lower *l, Node *n) {
    const Sym *label = lower_sym(l, n->LABELED.label);
    Node *body = n->LABELED.body;
    while (body->kind == AST_LABELED) {
        symmap_put(&l->label_alias, label, (void *)(uintptr_t)lower_sym(l, body->LABELED.label));
        body = body->LABELED.body;
        if (body->kind != AST_LABELED) return lower(l, n->LABELED.body);
    }
    NodeKind kind = n->LABELED.body->kind;
    if (kind == AST_WHILE || kind == AST_FOR_C || kind == AST_FOR_IN) {
        l->pending_label = label;
        return lower(l, n->LABELED.body);
    }
    LabelCode *c = CODE(LabelCode, eval_labeled, n);
    c->label = label;
    c->body = lower(l, n->LABELED.body);
    return &c->base;
}

/* --- jumps ---------------------------------------------------------------------------------------------------- */

typedef struct JumpCode {
    Code base;
    Code *value;
    const Sym *label;
    Value flow;
} JumpCode;

static Value eval_return(Code *code, Frame *f) {
    Value v = eval(((JumpCode *)code)->value, f);
    if (is_abrupt(v)) return v;
    f->result = v;
    return v_abrupt(FLOW_RETURN);
}

Code *lower_RETURN(Lower *l, Node *n) {
    JumpCode *c = CODE(JumpCode, eval_return, n);
    c->value = n->RETURN.value ? lower(l, n->RETURN.value) : code_constant(n, v_null());
    return &c->base;
}

static Value eval_jump(Code *code, Frame *f) {
    JumpCode *c = (JumpCode *)code;
    f->label = c->label;
    return c->flow;
}

static Code *lower_jump(Lower *l, Node *n, Flow flow, Text label) {
    JumpCode *c = CODE(JumpCode, eval_jump, n);
    c->flow = v_abrupt(flow);
    c->label = label.len ? lower_sym(l, label) : NULL;
    for (const Sym *alias; c->label && (alias = symmap_get(&l->label_alias, c->label));) c->label = alias;
    return &c->base;
}

Code *lower_BREAK(Lower *l, Node *n) { return lower_jump(l, n, FLOW_BREAK, n->BREAK.label); }
Code *lower_CONTINUE(Lower *l, Node *n) { return lower_jump(l, n, FLOW_CONTINUE, n->CONTINUE.label); }

static Value eval_throw(Code *code, Frame *f) {
    Value v = eval(((JumpCode *)code)->value, f);
    if (is_abrupt(v)) return v;
    frame_at(f, code);
    Interp *in = f->in;
    if (is_null(v)) return throw_error(in, EX_NULL_POINTER, "Cannot throw exception because of a null object");
    if (is_unknown(in, v)) return throw_error(in, EX_EXCEPTION, "%s", unknown_text(v));
    if (!value_instanceof(in, v, exception_class(in, EX_THROWABLE))) {
        v = value_cast(in, v, exception_class(in, EX_THROWABLE));
        return is_abrupt(v) ? v : throw_value(in, v);
    }
    return throw_value(in, v);
}

Code *lower_THROW(Lower *l, Node *n) {
    JumpCode *c = CODE(JumpCode, eval_throw, n);
    c->value = lower(l, n->THROW.value);
    return &c->base;
}

/* One thread runs all fibers, so the lock is only evaluated. */
static Value eval_synchronized(Code *code, Frame *f) {
    ChoiceCode *c = (ChoiceCode *)code;
    Value v = eval(c->condition, f);
    return is_abrupt(v) ? v : eval(c->yes, f);
}

Code *lower_SYNCHRONIZED(Lower *l, Node *n) {
    ChoiceCode *c = CODE(ChoiceCode, eval_synchronized, n);
    c->condition = lower(l, n->SYNCHRONIZED.lock);
    c->yes = lower(l, n->SYNCHRONIZED.body);
    return &c->base;
}
