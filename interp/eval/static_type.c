/*
 * The numeric type that Groovy's compiler knows of an expression. It matters to ?: and ?: only: when both branches have
 * one, the value becomes the wider of the two (x ? 1 : 2.0d yields a double).
 */
#include "interp/eval/eval_name.h"
#include "interp/classes/unit.h"
#include "interp/numbers/number_methods.h"

/* BYTE ... DOUBLE for such a type, primitive or boxed; else NULL. */
static Kind number_kind(Interp *in, const Class *c) {
    if (!c || c->kind < V_BYTE || c->kind > V_DOUBLE) return V_NULL;
    return c->flags & CLASS_PRIMITIVE || c == in->kinds[c->kind] ? c->kind : V_NULL;
}

static Kind literal_kind(const Node *n) {
    switch (n->NUMBER.number_form) {
    case NUMBER_INT: return V_INT;
    case NUMBER_LONG: return V_LONG;
    case NUMBER_FLOAT: return V_FLOAT;
    case NUMBER_BIG_INTEGER:
    case NUMBER_BIG_DECIMAL: return V_NULL;
    default: return V_DOUBLE;
    }
}

static Kind name_kind(Lower *l, Node *n) {
    const Target *t = lower_target(l, n);
    if (t->variable) return number_kind(l->in, t->variable->type);
    return t->field ? number_kind(l->in, t->field->type) : V_NULL;
}

static Kind wider(Kind a, Kind b) { return a > b ? a : b; }

/* As static_number; what a closure shares is computed with at run time only. */
static Kind operand_kind(Lower *l, Node *n) {
    bool minus = n->kind == AST_NUMBER && n->NUMBER.digits.len && n->NUMBER.digits.at[0] == '-';
    if (minus || n->kind == AST_UNARY) return V_NULL; /* a sign is an operation of its own */
    if (n->kind == AST_NAME && n->NAME.bind.kind == BIND_CAPTURE) return V_NULL;
    if (n->kind == AST_NAME && n->NAME.bind.kind == BIND_LOCAL && l->fn->scope->slot[n->NAME.bind.index].boxed) return V_NULL;
    return static_number(l, n);
}

/* Of the operations whose result the compiler computes itself. */
static Kind binary_kind(Lower *l, Node *n) {
    Kind left = operand_kind(l, n->BINARY.left), right = left ? operand_kind(l, n->BINARY.right) : V_NULL;
    if (!left || !right || left == V_FLOAT || right == V_FLOAT) return V_NULL;
    Kind kind = wider(wider(left, right), V_INT);
    switch (n->BINARY.op) {
    case OP_PLUS:
    case OP_MINUS:
    case OP_TIMES: return kind;
    case OP_MODULO:
    case OP_BIT_AND:
    case OP_BIT_OR:
    case OP_BIT_XOR: return kind <= V_LONG ? kind : V_NULL;
    case OP_SHIFT_LEFT:
    case OP_SHIFT_RIGHT:
    case OP_SHIFT_RIGHT_UNSIGNED: return kind <= V_LONG ? kind : V_NULL;
    default: return V_NULL;
    }
}

Kind static_number(Lower *l, Node *n) {
    switch (n->kind) {
    case AST_NUMBER: return literal_kind(n);
    case AST_NAME: return name_kind(l, n);
    case AST_CAST: return number_kind(l->in, type_find(l->unit, l->owner, n->CAST.type));
    case AST_AS: return number_kind(l->in, type_find(l->unit, l->owner, n->AS.type));
    case AST_UNARY:
        return n->UNARY.op != OP_BIT_NOT && n->UNARY.operand->kind == AST_NUMBER ? literal_kind(n->UNARY.operand) : V_NULL;
    case AST_PREFIX: return static_number(l, n->PREFIX.operand);
    case AST_POSTFIX: return static_number(l, n->POSTFIX.operand);
    case AST_BINARY: return binary_kind(l, n);
    default: return V_NULL;
    }
}

static bool is_char(const Class *c) { return c && c->flags & CLASS_PRIMITIVE && c->kind == V_CHAR; }

bool static_primitive(Lower *l, Node *n) {
    if (operand_kind(l, n)) return true;
    if (n->kind == AST_CAST) return is_char(type_find(l->unit, l->owner, n->CAST.type));
    if (n->kind == AST_AS) return is_char(type_find(l->unit, l->owner, n->AS.type));
    if (n->kind != AST_NAME || n->NAME.bind.kind == BIND_CAPTURE) return false;
    const Target *t = lower_target(l, n);
    return t->variable && !t->variable->boxed && is_char(t->variable->type);
}

bool static_array(Lower *l, Node *n) {
    if (n->kind != AST_NAME) return false;
    const Target *t = lower_target(l, n);
    const Class *type = t->variable ? t->variable->type : NULL;
    return type && type->flags & CLASS_ARRAY;
}

typedef struct WidenCode {
    Code base;
    Code *value;
    Kind kind;
} WidenCode;

static Value eval_widen(Code *code, Frame *f) {
    WidenCode *c = (WidenCode *)code;
    Value v = eval(c->value, f);
    return v.kind == c->kind || !is_number(v) ? v : number_convert(f->in, v, c->kind);
}

void widen_branches(Lower *l, Node *a, Node *b, Code **code_a, Code **code_b) {
    Kind left = static_number(l, a), right = left ? static_number(l, b) : V_NULL;
    if (!left || !right || left == right) return;
    Code **narrow = left < right ? code_a : code_b;
    WidenCode *c = CODE(WidenCode, eval_widen, (*narrow)->node);
    c->value = *narrow;
    c->kind = wider(left, right);
    *narrow = &c->base;
}

static Value eval_number(Code *code, Frame *f) {
    WidenCode *c = (WidenCode *)code;
    Value v = eval(c->value, f);
    if (is_abrupt(v)) return v;
    frame_at(f, code);
    return value_cast(f->in, v, class_unboxed(f->in, f->in->kinds[c->kind]));
}

Code *as_number(Code *code, Kind kind) {
    WidenCode *c = CODE(WidenCode, eval_number, code->node);
    c->value = code;
    c->kind = kind;
    return &c->base;
}
