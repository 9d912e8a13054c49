/* Control flow over unknown values. See eval_unknown.h. */
#include "interp/eval/eval_unknown.h"

#include "interp/classes/property.h"
#include "interp/collections/map.h"

enum { FORKS_MOST = 4000 }; /* of a whole plan; then an unknown condition counts as false */

/* --- ways ------------------------------------------------------------------------------------------------------- */

bool fork_allowed(Interp *in) { return in->state->depth < FORK_DEEPEST && in->state->forks < FORKS_MOST; }

void fork_begin(Interp *in, ForkKind kind, Value condition) {
    in->state->depth++;
    in->state->forks++;
    in->host.fork(in->host.self, kind, text_of(is_unknown(in, condition) ? unknown_name(condition) : ""));
}

Value fork_end(Interp *in, Value v, bool *left) {
    in->state->depth--;
    bool threw = is_abrupt(v) && v.as.flow == FLOW_THROW;
    Value exception = threw ? thrown_take(in) : v_null();
    bool goes_on = in->host.fork_end(in->host.self, exception);
    if (!goes_on) return threw ? throw_value(in, exception) : V_THROWN;
    if (left) *left = is_abrupt(v);
    return is_abrupt(v) ? v_null() : v;
}

/* --- variables ---------------------------------------------------------------------------------------------------- */

static bool is_boxed(const Frame *f, uint32_t slot) {
    const FunctionScope *scope = f->function->scope;
    return scope && slot < scope->slot_count && scope->slot[slot].boxed;
}

static uint32_t capture_count(const Frame *f) {
    return f->captures && f->function->scope ? f->function->scope->capture_count : 0;
}

static bool has_fields(const Frame *f) { return f->self.kind == V_OBJECT && f->self.as.obj->fields; }

static Map *binding_of(const Frame *f) {
    if (f->self.kind != V_OBJECT || !(f->self.as.obj->cls->flags & CLASS_SCRIPT)) return NULL;
    Value vars = script_binding(f->self);
    return vars.kind == V_MAP ? as_map(vars) : NULL;
}

Variables variables_take(Frame *f) {
    uint32_t slots = f->function->slot_count, captures = capture_count(f);
    uint32_t fields = has_fields(f) ? f->self.as.obj->cls->field_count : 0;
    Variables v = {gc_new_array(Value, slots + 1), gc_new_array(Value, slots + 1), gc_new_array(Value, captures + 1),
                   gc_new_array(Value, fields + 1), NULL};
    for (uint32_t i = 0; i < slots; i++) {
        v.slot[i] = f->slot[i];
        Cell *cell = is_boxed(f, i) ? slot_cell(f->slot[i]) : NULL;
        if (cell) v.cell[i] = cell->value;
    }
    for (uint32_t i = 0; i < captures; i++) v.capture[i] = f->captures[i]->value;
    for (uint32_t i = 0; i < fields; i++) v.field[i] = f->self.as.obj->fields[i];
    Map *binding = binding_of(f);
    if (!binding) return v;
    v.binding = as_map(map_new(f->in));
    uint32_t at = 0;
    Value key, value;
    while (map_next(binding, &at, &key, &value)) map_put(f->in, v.binding, key, value);
    return v;
}

void variables_put(Frame *f, const Variables *v) {
    for (uint32_t i = 0; i < f->function->slot_count; i++) {
        f->slot[i] = v->slot[i];
        Cell *cell = is_boxed(f, i) ? slot_cell(f->slot[i]) : NULL;
        if (cell) cell->value = v->cell[i];
    }
    for (uint32_t i = 0; i < capture_count(f); i++) f->captures[i]->value = v->capture[i];
    uint32_t fields = has_fields(f) ? f->self.as.obj->cls->field_count : 0;
    for (uint32_t i = 0; i < fields; i++) f->self.as.obj->fields[i] = v->field[i];
    Map *binding = binding_of(f);
    uint32_t at = 0;
    Value key, value;
    while (binding && v->binding && map_next(v->binding, &at, &key, &value)) map_put(f->in, binding, key, value);
}

static void join_value(Interp *in, Value *at, Value other) {
    if (is_abrupt(*at) || is_abrupt(other)) return;
    *at = unknown_either(in, *at, other);
}

void variables_join(Frame *f, const Variables *other) {
    Interp *in = f->in;
    for (uint32_t i = 0; i < f->function->slot_count; i++) {
        if (!is_boxed(f, i)) join_value(in, &f->slot[i], other->slot[i]);
        else if (slot_cell(f->slot[i]) && slot_cell(f->slot[i]) == slot_cell(other->slot[i]))
            join_value(in, &slot_cell(f->slot[i])->value, other->cell[i]);
        else if (!slot_cell(f->slot[i])) f->slot[i] = other->slot[i];
    }
    for (uint32_t i = 0; i < capture_count(f); i++) join_value(in, &f->captures[i]->value, other->capture[i]);
    uint32_t fields = has_fields(f) ? f->self.as.obj->cls->field_count : 0;
    for (uint32_t i = 0; i < fields; i++) join_value(in, &f->self.as.obj->fields[i], other->field[i]);
    Map *binding = binding_of(f);
    uint32_t at = 0;
    Value key, value;
    while (binding && other->binding && map_next(other->binding, &at, &key, &value)) {
        Value now = map_get(in, binding, key, NULL);
        join_value(in, &now, value);
        map_put(in, binding, key, now);
    }
}

/* --- choices -------------------------------------------------------------------------------------------------------- */

typedef struct Outcome {
    Value value;
    bool abrupt, propagates;
    Value result; /* FLOW_RETURN */
    const Sym *label;
} Outcome;

static bool threw(const Outcome *o) { return o->abrupt && o->value.as.flow == FLOW_THROW; }

/* One way. An exception is told and dropped; other abrupt ends are kept for the caller to choose. */
static Outcome take_way(Code *code, Frame *f, ForkKind kind, Value condition) {
    Interp *in = f->in;
    fork_begin(in, kind, condition);
    Value v = eval(code, f);
    in->frame = f;
    Outcome o = {.value = v, .abrupt = is_abrupt(v), .result = f->result, .label = f->label};
    bool left = false;
    Value end = fork_end(in, v, &left);
    if (is_abrupt(end)) o.propagates = true;
    if (o.abrupt && !threw(&o) && (o.label || v.as.flow == FLOW_RETURN)) in->state->left_far = f;
    if (o.abrupt) f->label = NULL;
    return o;
}

/* Both ways end abruptly. */
static Value leave(Frame *f, Outcome a, Outcome b) {
    Interp *in = f->in;
    if (threw(&a) && threw(&b)) return throw_error(in, EX_ABORT, "it fails either way");
    if (threw(&b)) b = a;
    else if (!threw(&a) && a.value.as.flow == FLOW_RETURN && b.value.as.flow == FLOW_RETURN)
        b.result = unknown_either(in, a.result, b.result);
    f->result = b.result;
    f->label = b.label;
    return b.value;
}

static Value both_ways(ChoiceCode *c, Frame *f, Value condition) {
    Interp *in = f->in;
    Value nothing;
    bool has_no = !code_is_constant(c->no, &nothing) || !is_null(nothing);
    Variables before = variables_take(f);
    Outcome a = take_way(c->yes, f, FORK_IF, condition), b = {.value = v_null()};
    if (a.propagates) return V_THROWN;
    Variables after = variables_take(f);
    variables_put(f, &before);
    if (has_no) b = take_way(c->no, f, FORK_ELSE, condition);
    if (b.propagates) return V_THROWN;
    if ((a.abrupt || b.abrupt) && !threw(&a) && !threw(&b)) in->state->left = f;
    if (a.abrupt && b.abrupt) return leave(f, a, b);
    if (a.abrupt) return b.value;
    if (b.abrupt) {
        variables_put(f, &after);
        return a.value;
    }
    variables_join(f, &after);
    return unknown_either(in, a.value, b.value);
}

Value eval_choice_planned(Code *code, Frame *f) {
    ChoiceCode *c = (ChoiceCode *)code;
    Value v = eval(c->condition, f);
    if (is_abrupt(v)) return v;
    if (is_unknown(f->in, v) && !unknown_is_true(v)) return fork_allowed(f->in) ? both_ways(c, f, v) : eval(c->no, f);
    v = value_truth(f->in, v);
    return is_abrupt(v) ? v : eval(v.as.i ? c->yes : c->no, f);
}

/* --- logic ------------------------------------------------------------------------------------------------------------ */

static Value logical(Code *code, Frame *f, bool stops) {
    ChoiceCode *c = (ChoiceCode *)code;
    Interp *in = f->in;
    Value a = eval(c->yes, f), b, known;
    if (is_abrupt(a)) return a;
    bool open = is_unknown(in, a) && !unknown_is_true(a);
    if (!open) {
        known = value_truth(in, a);
        if (is_abrupt(known) || known.as.i == stops) return known;
    }
    b = eval(c->no, f);
    if (is_abrupt(b)) return b;
    if (!is_unknown(in, b) || unknown_is_true(b)) {
        known = value_truth(in, b);
        if (is_abrupt(known) || !open || known.as.i == stops) return known;
        return a;
    }
    if (!open) return b;
    Value out;
    unknown_binary(in, stops ? "||" : "&&", a, b, &out);
    return out;
}

Value eval_and_planned(Code *code, Frame *f) { return logical(code, f, false); }
Value eval_or_planned(Code *code, Frame *f) { return logical(code, f, true); }

Value eval_not_planned(Code *code, Frame *f) {
    Value v = eval(((ChoiceCode *)code)->condition, f);
    if (is_abrupt(v)) return v;
    if (is_unknown(f->in, v) && !unknown_is_true(v)) return unknown_unary(f->in, "!", v);
    v = value_truth(f->in, v);
    return is_abrupt(v) ? v : v_bool(!v.as.i);
}

/* --- loops and cases ---------------------------------------------------------------------------------------------------- */

Value way_eval(Code *code, Frame *f, ForkKind kind, Value condition, bool *left) {
    Variables before = variables_take(f);
    Outcome o = take_way(code, f, kind, condition);
    if (o.propagates) return V_THROWN;
    *left = o.abrupt && !threw(&o);
    variables_join(f, &before);
    return v_null();
}

Value catch_eval(Code *code, Frame *f, Value what) {
    struct InterpState *state = f->in->state;
    Frame *left_before = state->left, *far_before = state->left_far;
    bool left = false;
    Value result = f->result, v = way_eval(code, f, FORK_CATCH, what, &left);
    if (is_abrupt(v)) return v;
    f->result = result;
    state->left = left_before;
    state->left_far = far_before;
    return v;
}

static Value take_turns(const LoopParts *parts, Frame *f) {
    Interp *in = f->in;
    bool left = false;
    while (!left && in->state->left != f) {
        Value v = parts->condition ? eval(parts->condition, f) : v_bool(true);
        if (is_abrupt(v)) return v;
        if (is_unknown(in, v)) return fork_allowed(in) ? way_eval(parts->body, f, FORK_WHILE, v, &left) : v_null();
        v = value_truth(in, v);
        if (is_abrupt(v) || !v.as.i) return is_abrupt(v) ? v : v_null();
        v = eval(parts->body, f);
        LoopExit exit = is_abrupt(v) ? loop_after_body(f, v, parts->label) : LOOP_GO_ON;
        if (exit != LOOP_GO_ON) return exit == LOOP_LEAVE ? v : v_null();
        if (!frame_may_go_on(in)) return V_THROWN;
        v = parts->update ? eval(parts->update, f) : v_null();
        if (is_abrupt(v)) return v;
    }
    return v_null();
}

Value loop_planned(const LoopParts *parts, Frame *f) {
    struct InterpState *state = f->in->state;
    Frame *left = state->left, *left_far = state->left_far;
    state->left = state->left_far = NULL;
    Value v = take_turns(parts, f);
    if (state->left_far == f) {
        state->left = f; /* of the loops around as well */
    } else {
        state->left = left;
        state->left_far = left_far;
    }
    return v;
}
