/*
 * for loops: over integer ranges without making one, over lists in place, over anything iterable, and with three parts.
 */
#include "interp/eval/eval_unknown.h"
#include "interp/eval/eval_place.h"
#include "interp/known.h"
#include "interp/collections/list.h"
#include "interp/collections/range.h"

typedef struct ForCode {
    Code base;
    Variable var;
    Code *over, *to; /* to: of a range that is written out */
    bool inclusive;
    Code *body;
    const Sym *label;
} ForCode;

/* All passes share one variable: closures made in different passes see the same one, as in Groovy and Jenkins. */
static bool set_shared(ForCode *c, Frame *f, Value item) {
    Cell *cell = slot_cell(f->slot[c->var.slot]);
    if (!cell) return variable_set(&c->var, f, item);
    if (c->var.type) item = value_cast(f->in, item, c->var.type);
    cell->value = item;
    return !is_abrupt(item);
}

static void start_loop(ForCode *c, Frame *f) {
    if (c->var.boxed) f->slot[c->var.slot] = cell_slot(NULL);
}

/* One pass of the body. True: go on; else *out is what the loop yields. */
static inline bool pass(ForCode *c, Frame *f, Value item, Value *out) {
    if (!c->var.type && !c->var.boxed && !c->var.dynamic) f->slot[c->var.slot] = item;
    else if (!(c->var.boxed ? set_shared(c, f, item) : variable_set(&c->var, f, item))) {
        *out = V_THROWN;
        return false;
    }
    Value v = eval(c->body, f);
    if (is_abrupt(v)) {
        LoopExit exit = loop_after_body(f, v, c->label);
        *out = exit == LOOP_LEAVE ? v : v_null();
        if (exit != LOOP_GO_ON) return false;
    }
    *out = V_THROWN;
    return frame_may_go_on(f->in);
}

static Value over_ints(ForCode *c, Frame *f, int32_t from, int64_t count, int step) {
    Value out;
    for (int64_t i = 0; i < count; i++)
        if (!pass(c, f, v_int((int32_t)(from + i * step)), &out)) return out;
    return v_null();
}

static Value over_list(ForCode *c, Frame *f, List *list) {
    Value out;
    uint32_t changes = list->changes;
    for (uint32_t i = 0; i != list->len; i++) {
        if (list->changes != changes || i > list->len) {
            frame_at(f, &c->base);
            return throw_error(f->in, EX_CONCURRENT_MODIFICATION, NULL);
        }
        if (!pass(c, f, list->at[i], &out)) return out;
    }
    return v_null();
}

/* In a plan: one pass with an unknown item. */
static Value over_unknown(ForCode *c, Frame *f, Value over) {
    Interp *in = f->in;
    Value item = unknown_new(in, text_of(text_printf("item of %s", unknown_name(over))));
    bool left = false;
    if (!fork_allowed(in)) return v_null();
    if (c->var.boxed ? !set_shared(c, f, item) : !variable_set(&c->var, f, item)) return V_THROWN;
    return way_eval(c->body, f, FORK_EACH, over, &left);
}

static Value over_any(ForCode *c, Frame *f, Value over) {
    if (is_unknown(f->in, over)) return over_unknown(c, f, over);
    const Class *list = over.kind == V_LIST ? over.as.obj->cls : NULL;
    bool heeds_changes = list && list != class_known(f->in, CLS_COPY_LIST) && !(list->flags & CLASS_WEAK);
    if (heeds_changes && list->native && !raw_list(over)->link) return over_list(c, f, raw_list(over));
    if (over.kind == V_RANGE && as_range(over)->form == RANGE_INT) {
        Range *r = as_range(over);
        return over_ints(c, f, r->first, r->count, r->step);
    }
    Iter it;
    Value item, out;
    frame_at(f, &c->base);
    if (!iter_start(f->in, &it, over)) return V_THROWN;
    while (iter_next(f->in, &it, &item))
        if (!pass(c, f, item, &out)) return out;
    return it.failed ? V_THROWN : v_null();
}

static Value eval_for_in(Code *code, Frame *f) {
    ForCode *c = (ForCode *)code;
    Value over = eval(c->over, f);
    start_loop(c, f);
    return is_abrupt(over) ? over : over_any(c, f, over);
}

static Value eval_for_range(Code *code, Frame *f) {
    ForCode *c = (ForCode *)code;
    Value from = eval(c->over, f);
    if (is_abrupt(from)) return from;
    Value to = eval(c->to, f);
    if (is_abrupt(to)) return to;
    start_loop(c, f);
    if (from.kind == V_INT && to.kind == V_INT) {
        int64_t a = from.as.i, b = to.as.i, span = a <= b ? b - a : a - b;
        if (c->inclusive || a == b) span += c->inclusive ? 1 : 0;
        return over_ints(c, f, from.as.i, span, a <= b ? 1 : -1);
    }
    frame_at(f, code);
    if (is_unknown(f->in, from) || is_unknown(f->in, to)) return over_unknown(c, f, is_unknown(f->in, from) ? from : to);
    Value range = range_new(f->in, from, to, c->inclusive);
    return is_abrupt(range) ? range : over_any(c, f, range);
}

Code *lower_FOR_IN(Lower *l, Node *n) {
    ForCode *c = CODE(ForCode, eval_for_in, n);
    c->label = loop_label(l);
    Node *over = n->FOR_IN.iterable;
    if (over->kind == AST_RANGE) {
        c->base.eval = eval_for_range;
        c->over = lower(l, over->RANGE.from);
        c->to = lower(l, over->RANGE.to);
        c->inclusive = !over->RANGE.exclusive;
    } else {
        c->over = lower(l, over);
    }
    variable_init(l, &c->var, n->FOR_IN.variable, NULL);
    c->body = lower(l, n->FOR_IN.body);
    return &c->base;
}

/* --- for (init; condition; update) --------------------------------------------------------------------------------------- */

typedef struct For3Code {
    Code base;
    SequenceCode *init, *update;
    Code *condition, *body; /* condition NULL: true */
    const Sym *label;
} For3Code;

static Value eval_for_c(Code *code, Frame *f) {
    For3Code *c = (For3Code *)code;
    Value v = eval_sequence(&c->init->base, f);
    if (is_abrupt(v)) return v;
    for (;;) {
        int yes = c->condition ? eval_condition(c->condition, f, &v) : 1;
        if (yes <= 0) return yes ? v : v_null();
        v = eval(c->body, f);
        if (is_abrupt(v)) {
            LoopExit exit = loop_after_body(f, v, c->label);
            if (exit == LOOP_LEAVE) return v;
            if (exit == LOOP_END) return v_null();
        }
        if (!frame_may_go_on(f->in)) return V_THROWN;
        SequenceCode *update = c->update;
        v = update->count == 1 ? eval(update->item[0], f) : eval_sequence(&update->base, f);
        if (is_abrupt(v)) return v;
    }
}

static Value eval_for_c_planned(Code *code, Frame *f) {
    For3Code *c = (For3Code *)code;
    Value v = eval_sequence(&c->init->base, f);
    return is_abrupt(v) ? v : loop_planned(&(LoopParts){c->condition, c->body, &c->update->base, c->label}, f);
}

static SequenceCode *lower_sequence(Lower *l, const NodeList *list, Node *n) {
    SequenceCode *s = code_new(sizeof(SequenceCode) + (list->count + 1) * sizeof(Code *), eval_sequence, n);
    s->count = list->count;
    for (uint32_t i = 0; i < list->count; i++) s->item[i] = lower(l, list->item[i]);
    return s;
}

Code *lower_FOR_C(Lower *l, Node *n) {
    For3Code *c = CODE(For3Code, l->in->unknown ? eval_for_c_planned : eval_for_c, n);
    c->label = loop_label(l);
    c->init = lower_sequence(l, &n->FOR_C.init, n);
    c->condition = lower_maybe(l, n->FOR_C.condition);
    c->update = lower_sequence(l, &n->FOR_C.update, n);
    c->body = lower(l, n->FOR_C.body);
    return &c->base;
}
