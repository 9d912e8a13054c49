/*
 * Declarations and assignment: =, op=, ++ and --, multiple assignment, to whatever a Target stands for.
 */
#include "interp/eval/redefined.h"
#include "interp/classes/unit.h"
#include "interp/eval/eval_arith.h"
#include "interp/eval/eval_name.h"
#include "interp/eval/eval_place.h"
#include "interp/collections/list.h"

/* --- variables ----------------------------------------------------------------------------------------------------- */

void variable_type(Lower *l, Variable *var, Node *type) {
    var->quick = V_ABRUPT;
    var->type_node = type;
    if (!type) return;
    Class *c = type_find(l->unit, l->owner, type);
    if (!c || c == l->in->kinds[V_OBJECT]) return;
    var->type = c;
    if (c->flags & CLASS_PRIMITIVE) var->quick = (uint8_t)c->kind;
    else
        for (int k = V_BOOL; k <= V_STRING; k++)
            if (l->in->kinds[k] == c) var->quick = (uint8_t)k;
}

static bool is_literal(const Node *n) { return n->kind == AST_NIL || n->kind == AST_NUMBER || n->kind == AST_BOOLEAN; }

Value variable_cast(Interp *in, const Variable *var, Value v) {
    if (!var->type || v.kind == var->quick || (var->shared && is_null(v))) return v;
    return value_cast(in, v, var->shared ? class_boxed(in, var->type) : var->type);
}

void variable_init(Lower *l, Variable *var, Node *n, Node *type) {
    var->node = n;
    Binding bind = n->VARIABLE.bind;
    variable_type(l, var, n->VARIABLE.type ? n->VARIABLE.type : type);
    if (bind.kind == BIND_LOCAL) {
        var->slot = bind.index;
        var->boxed = l->scope->slot[bind.index].boxed;
        var->shared = var->boxed && n->VARIABLE.init && !is_literal(n->VARIABLE.init);
    } else {
        var->dynamic = lower_sym(l, n->VARIABLE.id);
    }
}

bool variable_set(const Variable *var, Frame *f, Value v) {
    v = variable_cast(f->in, var, v);
    if (is_abrupt(v)) return false;
    if (var->dynamic) {
        Map *vars = script_variables(f->self);
        if (vars) return map_put_sym(f->in, vars, var->dynamic, v);
        return set_property(f->in, f->self, var->dynamic, v);
    }
    if (var->boxed) {
        Cell *cell = gc_new_flat_end(Cell);
        cell->value = v;
        v = cell_slot(cell);
    }
    f->slot[var->slot] = v;
    return true;
}

typedef struct DeclareCode {
    Code base;
    Variable var;
    Code *init;   /* NULL: none */
    bool unwraps; /* null is no value of a shared variable's either */
    Class *unknown;
} DeclareCode;

/* A boxed variable gets its box before its initial value: def f; f = { f() } and the like see the same box. */
static Value eval_declare(Code *code, Frame *f) {
    DeclareCode *c = (DeclareCode *)code;
    Value v = c->init ? eval(c->init, f) : v_null();
    if (is_abrupt(v)) return v;
    frame_at(f, code);
    if (c->unwraps && is_null(v)) {
        if (c->var.type->kind != V_BOOL) return throw_bare(f->in, EX_NULL_POINTER);
        v = v_bool(false);
    }
    if (!c->init && c->var.type && c->var.type->flags & CLASS_PRIMITIVE) {
        v = primitive_default(c->var.type);
    } else if (!c->init) {
        Variable untyped = c->var;
        untyped.type = NULL;
        return variable_set(&untyped, f, v) ? v : V_THROWN;
    }
    if (!variable_set(&c->var, f, v)) return V_THROWN;
    return c->var.type && c->var.slot < f->function->slot_count && !c->var.boxed && !c->var.dynamic ? f->slot[c->var.slot] : v;
}

static Value eval_declare_plain(Code *code, Frame *f) {
    DeclareCode *c = (DeclareCode *)code;
    Value v = eval(c->init, f);
    if (is_abrupt(v)) return v;
    f->slot[c->var.slot] = v;
    return v;
}

static Value eval_declare_typed(Code *code, Frame *f) {
    DeclareCode *c = (DeclareCode *)code;
    Value v = eval(c->init, f);
    if (is_abrupt(v)) return v;
    if (v.kind != c->var.quick) {
        frame_at(f, code);
        v = value_cast(f->in, v, c->var.type);
        if (is_abrupt(v)) return v;
    }
    Value *at = &f->slot[c->var.slot];
    at->kind = v.kind;
    at->as.bits = v.as.bits;
    return v;
}

static Value eval_declare_unknown(Code *code, Frame *f) {
    DeclareCode *c = (DeclareCode *)code;
    frame_at(f, code);
    Class *type = type_resolve(f->function->unit, f->function->owner, c->var.type_node);
    if (!type) return V_THROWN;
    c->var.type = type;
    code->eval = eval_declare;
    return eval_declare(code, f);
}

/* int[] a = [x, y]: Groovy's compiler casts each item, where a list that is converted later has its items unboxed. */
static Node *with_items_cast(Node *init, const Node *type) {
    bool array = init && init->kind == AST_LIST && type && type->TYPE.primitive && type->TYPE.dims == 1;
    if (!array || has_spread(&init->LIST.items)) return init;
    Node *list = node_new(AST_LIST, init->span), *element = node_new(AST_TYPE, init->span);
    element->TYPE = type->TYPE;
    element->TYPE.dims = 0;
    list->LIST.items = init->LIST.items;
    list->LIST.items.item = gc_new_array(Node *, init->LIST.items.count + 1);
    for (uint32_t i = 0; i < init->LIST.items.count; i++) {
        Node *cast = node_new(AST_CAST, init->LIST.items.item[i]->span);
        cast->CAST.type = element;
        cast->CAST.value = init->LIST.items.item[i];
        list->LIST.items.item[i] = cast;
    }
    return list;
}

static Code *lower_one_variable(Lower *l, Node *n, Node *type) {
    DeclareCode *c = CODE(DeclareCode, eval_declare, n);
    Node *type_node = n->VARIABLE.type ? n->VARIABLE.type : type;
    c->init = lower_maybe(l, with_items_cast(n->VARIABLE.init, type_node));
    variable_init(l, &c->var, n, type);
    c->unwraps = c->var.shared && c->var.type && c->var.type->flags & CLASS_PRIMITIVE && static_computes(l, n->VARIABLE.init);
    if (type_node && !type_find(l->unit, l->owner, type_node)) c->base.eval = eval_declare_unknown;
    else if (c->init && !c->var.boxed && !c->var.dynamic) c->base.eval = c->var.type ? eval_declare_typed : eval_declare_plain;
    return &c->base;
}

static Code *lower_variables(Lower *l, Node *n) {
    NodeList *list = &n->DECLARE.variables;
    if (list->count == 1) return lower_one_variable(l, list->item[0], n->DECLARE.type);
    SequenceCode *s = code_new(sizeof(SequenceCode) + list->count * sizeof(Code *), eval_sequence, n);
    s->count = list->count;
    for (uint32_t i = 0; i < list->count; i++) s->item[i] = lower_one_variable(l, list->item[i], n->DECLARE.type);
    return &s->base;
}

Code *lower_DECLARE(Lower *l, Node *n) {
    const NodeList *around = l->declared;
    if (n->DECLARE.annotations.count) l->declared = &n->DECLARE.annotations;
    if (n->DECLARE.annotations.count && node_has_annotation(&n->DECLARE.annotations, "BaseScript"))
        n->DECLARE.variables.item[0]->VARIABLE.init = node_new(AST_THIS, n->span); /* the script itself */
    Code *code = lower_variables(l, n);
    l->declared = around;
    return code;
}

Value eval_sequence(Code *code, Frame *f) {
    SequenceCode *s = (SequenceCode *)code;
    Value v = v_null();
    for (uint32_t i = 0; i < s->count && !is_abrupt(v); i++) v = eval(s->item[i], f);
    return v;
}

/* --- targets --------------------------------------------------------------------------------------------------------- */

Value target_prepare(Target *t, Frame *f, Value *object, Value *keys) {
    *object = v_null();
    if (t->object) {
        *object = eval(t->object, f);
        if (is_abrupt(*object)) return *object;
    }
    for (uint32_t i = 0; i < t->key_count; i++) {
        keys[i] = eval(t->keys[i], f);
        if (is_abrupt(keys[i])) return keys[i];
    }
    return v_null();
}

static bool store_nothing(Target *t, Frame *f, Value object, const Value *keys, Value v) {
    (void)object, (void)keys, (void)v;
    frame_at(f, &t->at);
    throw_error(f->in, EX_GROOVY_RUNTIME, "this expression cannot be assigned to");
    return false;
}

static Value load_nothing(Target *t, Frame *f, Value object, const Value *keys) {
    (void)t, (void)f, (void)object, (void)keys;
    return v_null();
}

Target *lower_target(Lower *l, Node *n) {
    Target *t = gc_new(Target);
    t->node = n;
    t->at.node = n;
    t->load = load_nothing;
    t->store = store_nothing;
    switch (n->kind) {
    case AST_NAME: return target_name(l, n, t);
    case AST_PROPERTY: return target_property(l, n, t);
    case AST_INDEX: return target_index(l, n, t);
    default: return t;
    }
}

typedef struct AssignCode {
    Code base;
    Target *target;
    Code *value;
    Operator op;
    Place place;
    uint32_t index;
    uint8_t quick;  /* values of this kind are stored as they are; QUICK_ANY: all */
    int32_t record; /* ++ inside an assert: where the old value is noted */
    bool prefix;
    bool known;     /* target and value are known to be primitive: see BinaryCode */
    bool redefines; /* see Unit */
} AssignCode;

static Value eval_assign(Code *code, Frame *f) {
    AssignCode *c = (AssignCode *)code;
    Target *t = c->target;
    Value object, keys[t->key_count + 1];
    Value v = target_prepare(t, f, &object, keys);
    if (is_abrupt(v)) return v;
    v = eval(c->value, f);
    if (is_abrupt(v)) return v;
    if (t->safe && is_null(object)) return v;
    if (!t->store(t, f, object, keys, v)) return V_THROWN;
    return t->variable && t->variable->type && !t->variable->shared ? t->load(t, f, object, keys) : v;
}

/* Where a local or captured variable lies. */
static inline __attribute__((always_inline)) Value *place_of(const AssignCode *c, Frame *f, Place place) {
    if (place == PLACE_LOCAL) return &f->slot[c->index];
    if (place == PLACE_CAPTURE) return &f->captures[c->index]->value;
    return &slot_cell(f->slot[c->index])->value;
}

/* Stores in a variable, cast when its type asks for it; yields what is stored. */
static inline __attribute__((always_inline)) Value put(AssignCode *c, Frame *f, Value *at, Value v) {
    if (__builtin_expect(c->quick != QUICK_ANY && v.kind != c->quick, 0)) {
        if (!c->target->store(c->target, f, v_null(), NULL, v)) return V_THROWN;
        return c->target->variable->shared ? v : *at;
    }
    at->kind = v.kind;
    at->as.bits = v.as.bits;
    return v;
}

static inline __attribute__((always_inline)) Value assign_to(Code *code, Frame *f, Place place) {
    AssignCode *c = (AssignCode *)code;
    Value v = eval(c->value, f);
    return is_abrupt(v) ? v : put(c, f, place_of(c, f, place), v);
}

static Value eval_assign_local(Code *code, Frame *f) { return assign_to(code, f, PLACE_LOCAL); }
static Value eval_assign_capture(Code *code, Frame *f) { return assign_to(code, f, PLACE_CAPTURE); }

static Value eval_assign_boxed(Code *code, Frame *f) {
    if (!slot_cell(f->slot[((AssignCode *)code)->index])) return eval_assign(code, f);
    return assign_to(code, f, PLACE_BOXED);
}

static Value eval_compound(Code *code, Frame *f) {
    AssignCode *c = (AssignCode *)code;
    Target *t = c->target;
    Value object, keys[t->key_count + 1];
    Value v = target_prepare(t, f, &object, keys);
    if (is_abrupt(v)) return v;
    bool none = t->safe && is_null(object); /* whose property is null, and is computed with, but not set */
    Value old = none ? object : t->load(t, f, object, keys);
    if (is_abrupt(old)) return old;
    Value with = eval(c->value, f);
    if (is_abrupt(with)) return with;
    frame_at(f, code);
    with = place_operand(t, f, c->op, object, with);
    if (is_abrupt(with)) return with;
    bool computed = c->redefines ? binary_redefined(f->in, c->op, old, with, &v) : arith_quick(c->op, old, with, &v);
    if (!computed) v = (c->known ? op_binary_known : op_binary)(f->in, c->op, old, with);
    if (is_abrupt(v) || none) return v;
    return t->store(t, f, object, keys, v) ? v : V_THROWN;
}

/* The variable is read before the value is evaluated, as Java does. */
static inline __attribute__((always_inline)) Value compound_of(Code *code, Frame *f, Place place, Operator op) {
    AssignCode *c = (AssignCode *)code;
    Value old = *place_of(c, f, place), v;
    Value with = eval(c->value, f);
    if (is_abrupt(with)) return with;
    if (!arith_quick(op, old, with, &v)) {
        frame_at(f, code);
        v = (c->known ? op_binary_known : op_binary)(f->in, op, old, with);
        if (is_abrupt(v)) return v;
    }
    return put(c, f, place_of(c, f, place), v);
}

static Value eval_add_local(Code *code, Frame *f) { return compound_of(code, f, PLACE_LOCAL, OP_PLUS); }
static Value eval_compound_local(Code *code, Frame *f) { return compound_of(code, f, PLACE_LOCAL, ((AssignCode *)code)->op); }
static Value eval_compound_capture(Code *code, Frame *f) { return compound_of(code, f, PLACE_CAPTURE, ((AssignCode *)code)->op); }

static Value eval_compound_boxed(Code *code, Frame *f) {
    if (!slot_cell(f->slot[((AssignCode *)code)->index])) return eval_compound(code, f);
    return compound_of(code, f, PLACE_BOXED, ((AssignCode *)code)->op);
}

static Value eval_assign_index(Code *code, Frame *f) {
    AssignCode *c = (AssignCode *)code;
    Target *t = c->target;
    Value object = eval(t->object, f);
    if (is_abrupt(object)) return object;
    Value key = eval(t->keys[0], f);
    if (is_abrupt(key)) return key;
    Value v = eval(c->value, f);
    if (is_abrupt(v)) return v;
    if (key.kind == V_INT && index_set_quick(f->in, object, key.as.i, v)) return v;
    frame_at(f, code);
    return t->store(t, f, object, &key, v) ? v : V_THROWN;
}

static const EvalFn assign_fns[] = {[PLACE_OTHER] = eval_assign,
                                    [PLACE_LOCAL] = eval_assign_local,
                                    [PLACE_CAPTURE] = eval_assign_capture,
                                    [PLACE_BOXED] = eval_assign_boxed};
static const EvalFn compound_fns[] = {[PLACE_OTHER] = eval_compound,
                                      [PLACE_LOCAL] = eval_compound_local,
                                      [PLACE_CAPTURE] = eval_compound_capture,
                                      [PLACE_BOXED] = eval_compound_boxed};

Code *lower_ASSIGN(Lower *l, Node *n) {
    AssignCode *c = CODE(AssignCode, eval_assign, n);
    c->target = lower_target(l, n->ASSIGN.target);
    c->value = lower(l, n->ASSIGN.value);
    c->op = (Operator)n->ASSIGN.op;
    c->known = static_primitive(l, n->ASSIGN.target) && static_primitive(l, n->ASSIGN.value);
    c->place = target_place(c->target, &c->index, &c->quick);
    c->base.eval = c->op == OP_ASSIGN ? assign_fns[c->place] : compound_fns[c->place];
    if (c->place == PLACE_LOCAL && c->op == OP_PLUS) c->base.eval = eval_add_local;
    bool index = n->ASSIGN.target->kind == AST_INDEX && c->target->key_count == 1 &&
                 n->ASSIGN.target->INDEX.args.item[0]->kind != AST_SPREAD;
    if (index && c->op == OP_ASSIGN) c->base.eval = eval_assign_index;
    c->redefines = l->unit->redefines;
    if (c->redefines && c->op != OP_ASSIGN) c->base.eval = eval_compound;
    return &c->base;
}

/* --- ++ and -- --------------------------------------------------------------------------------------------------------- */

static Value stepped(Code *code, Frame *f, Operator op, Value v) {
    if (((AssignCode *)code)->redefines && step_redefined(f->in, op, v, &v)) return v;
    if (v.kind == V_INT) return v_int((int32_t)((uint32_t)v.as.i + (op == OP_INCREMENT ? 1u : ~0u)));
    frame_at(f, code);
    return op_unary(f->in, op, v);
}

static Value eval_step(Code *code, Frame *f) {
    AssignCode *c = (AssignCode *)code;
    Target *t = c->target;
    Value object, keys[t->key_count + 1];
    Value v = target_prepare(t, f, &object, keys);
    if (is_abrupt(v)) return v;
    Value old = t->safe && is_null(object) ? object : t->load(t, f, object, keys);
    if (is_abrupt(old)) return old;
    if (c->record >= 0 && f->recorded) f->recorded[c->record] = old;
    v = stepped(code, f, c->op, old);
    if (is_abrupt(v)) return v;
    if (!t->store(t, f, object, keys, v)) return V_THROWN;
    return c->prefix ? v : old;
}

static inline __attribute__((always_inline)) Value step_of(Code *code, Frame *f, Place place) {
    AssignCode *c = (AssignCode *)code;
    Value *at = place_of(c, f, place), old = *at;
    if (old.kind == V_INT && (c->quick == QUICK_ANY || c->quick == V_INT)) {
        Value v = v_int((int32_t)((uint32_t)old.as.i + (c->op == OP_INCREMENT ? 1u : ~0u)));
        at->as.bits = v.as.bits;
        return c->prefix ? v : old;
    }
    Value v = stepped(code, f, c->op, old);
    if (is_abrupt(v)) return v;
    v = put(c, f, place_of(c, f, place), v);
    return c->prefix || is_abrupt(v) ? v : old;
}

static Value eval_step_local(Code *code, Frame *f) { return step_of(code, f, PLACE_LOCAL); }
static Value eval_step_capture(Code *code, Frame *f) { return step_of(code, f, PLACE_CAPTURE); }

/* ++ on something that cannot be assigned to only computes. */
static Value eval_step_value(Code *code, Frame *f) {
    AssignCode *c = (AssignCode *)code;
    Value old = eval(c->value, f);
    if (is_abrupt(old)) return old;
    Value v = stepped(code, f, c->op, old);
    return is_abrupt(v) || c->prefix ? v : old;
}

static Code *lower_step(Lower *l, Node *n, int op, Node *operand, bool prefix) {
    AssignCode *c = CODE(AssignCode, eval_step, n);
    c->op = (Operator)op;
    c->prefix = prefix;
    c->redefines = l->unit->redefines;
    if (operand->kind != AST_NAME && operand->kind != AST_PROPERTY && operand->kind != AST_INDEX) {
        c->value = lower(l, operand);
        c->base.eval = eval_step_value;
        return &c->base;
    }
    c->target = lower_target(l, operand);
    c->record = record_slot(l, operand);
    if (l->recorder || c->redefines) return &c->base;
    c->place = target_place(c->target, &c->index, &c->quick);
    if (c->place == PLACE_LOCAL) c->base.eval = eval_step_local;
    if (c->place == PLACE_CAPTURE) c->base.eval = eval_step_capture;
    return &c->base;
}

Code *lower_PREFIX(Lower *l, Node *n) { return lower_step(l, n, n->PREFIX.op, n->PREFIX.operand, true); }
Code *lower_POSTFIX(Lower *l, Node *n) { return lower_step(l, n, n->POSTFIX.op, n->POSTFIX.operand, false); }

/* --- (a, b) = list -------------------------------------------------------------------------------------------------------- */

typedef struct MultiCode {
    Code base;
    Code *value;
    bool declares;
    uint32_t count;
    Target **targets;
    Variable *variables;
} MultiCode;

/* The i-th item as Groovy takes it: by getAt(i); null beyond the end of a list. */
static Value multi_item(Frame *f, Value value, uint32_t i) {
    if (value.kind == V_LIST && value.as.obj->cls->native) return i < as_list(value)->len ? as_list(value)->at[i] : v_null();
    Value index = v_int((int32_t)i);
    return op_index(f->in, value, &index, 1);
}

static Value eval_multi(Code *code, Frame *f) {
    MultiCode *c = (MultiCode *)code;
    Value value = c->value ? eval(c->value, f) : v_null();
    if (is_abrupt(value)) return value;
    frame_at(f, code);
    for (uint32_t i = 0; i < c->count; i++) {
        Value v = c->value ? multi_item(f, value, i) : v_null();
        if (is_abrupt(v)) return v;
        if (c->declares) {
            Variable var = c->variables[i];
            if (!c->value) var.type = NULL;
            if (!variable_set(&var, f, v)) return V_THROWN;
            continue;
        }
        Target *t = c->targets[i];
        Value object, keys[t->key_count + 1];
        Value ready = target_prepare(t, f, &object, keys);
        if (is_abrupt(ready) || !t->store(t, f, object, keys, v)) return V_THROWN;
    }
    return value;
}

Code *lower_MULTI_ASSIGN(Lower *l, Node *n) {
    MultiCode *c = CODE(MultiCode, eval_multi, n);
    c->value = lower_maybe(l, n->MULTI_ASSIGN.value);
    c->declares = n->MULTI_ASSIGN.declares;
    c->count = n->MULTI_ASSIGN.targets.count;
    c->targets = gc_new_array(Target *, c->count + 1);
    c->variables = gc_new_array(Variable, c->count + 1);
    for (uint32_t i = 0; i < c->count; i++) {
        Node *target = n->MULTI_ASSIGN.targets.item[i];
        if (c->declares) variable_init(l, &c->variables[i], target, NULL);
        else c->targets[i] = lower_target(l, target);
    }
    return &c->base;
}
