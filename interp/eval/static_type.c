/*
 * The type that Groovy's compiler knows of an expression: a number's or an array's. What it compiles for known types differs in
 * places from what the runtime does: both branches of a choice take the wider type (x ? 1 : 2.0d yields a double), doubles compare
 * as the machine does, places of arrays cast what they are given.
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

/* --- operands: CHAR ... DOUBLE for what the compiler knows to be primitive, BIGINT and DECIMAL; else NULL ------------------- */

static Kind operand_class(Interp *in, const Class *c) {
    if (!c || c->kind < V_CHAR || c->kind > V_DECIMAL) return V_NULL;
    bool big = c->kind >= V_BIGINT && c == in->kinds[c->kind];
    return c->flags & CLASS_PRIMITIVE || big ? c->kind : V_NULL;
}

/* What a closure shares is computed with at run time only. */
static Kind operand_name(Lower *l, Node *n) {
    if (n->NAME.bind.kind == BIND_CAPTURE) return V_NULL;
    if (n->NAME.bind.kind == BIND_LOCAL && l->fn->scope->slot[n->NAME.bind.index].boxed) return V_NULL;
    const Target *t = lower_target(l, n);
    if (t->variable) return operand_class(l->in, t->variable->type);
    return t->field ? operand_class(l->in, t->field->type) : V_NULL;
}

/* As written: a zero's digits have lost the sign. */
static bool is_signed(const Lower *l, const Node *n) {
    Text text = l->unit->source->text;
    bool written = n->span.from < text.len && text.at[n->span.from] == '-';
    return written || (n->NUMBER.digits.len && n->NUMBER.digits.at[0] == '-');
}

/* A sign makes an object of a literal. */
static Kind operand_literal(const Lower *l, const Node *n) {
    Kind kind = literal_kind(n);
    if (kind) return is_signed(l, n) ? V_NULL : kind;
    return n->NUMBER.number_form == NUMBER_BIG_INTEGER ? V_BIGINT : V_DECIMAL;
}

static Kind binary_kind(Lower *l, Node *n);
static Kind index_kind(Lower *l, Node *n);

static Kind operand_kind(Lower *l, Node *n) {
    switch (n->kind) {
    case AST_NUMBER: return operand_literal(l, n);
    case AST_NAME: return operand_name(l, n);
    case AST_CAST: return operand_class(l->in, type_find(l->unit, l->owner, n->CAST.type));
    case AST_AS: return operand_class(l->in, type_find(l->unit, l->owner, n->AS.type));
    case AST_PREFIX: return operand_kind(l, n->PREFIX.operand);
    case AST_POSTFIX: return operand_kind(l, n->POSTFIX.operand);
    case AST_BINARY: return binary_kind(l, n);
    case AST_INDEX: return index_kind(l, n);
    default: return V_NULL;
    }
}

/* INT, LONG or DOUBLE, in which operands of these kinds are computed; NULL: at run time only. */
static Kind common_kind(Kind a, Kind b) {
    bool exact = a != V_FLOAT && a != V_DOUBLE && b != V_FLOAT && b != V_DOUBLE;
    Kind kind = wider(a, b);
    if (!a || !b) return V_NULL;
    if (!exact) return V_DOUBLE;
    return kind <= V_INT ? V_INT : kind == V_LONG ? V_LONG : V_NULL;
}

/* What the compiler takes the result of an operation for: also of a <=> b, a in b, a =~ b. */
static Kind result_kind(Lower *l, Node *a, Node *b, Operator op) {
    Kind left = operand_kind(l, a), kind = left ? common_kind(left, operand_kind(l, b)) : V_NULL;
    switch (op) {
    case OP_DIVIDE: return kind == V_INT || kind == V_LONG ? V_DECIMAL : kind;
    case OP_PLUS:
    case OP_MINUS:
    case OP_TIMES:
    case OP_MODULO:
    case OP_BIT_AND:
    case OP_BIT_OR:
    case OP_BIT_XOR:
    case OP_SHIFT_LEFT:
    case OP_SHIFT_RIGHT:
    case OP_SHIFT_RIGHT_UNSIGNED:
    case OP_COMPARE:
    case OP_FIND:
    case OP_MATCH:
    case OP_IN: return kind;
    default: return V_NULL;
    }
}
static Kind binary_kind(Lower *l, Node *n) { return result_kind(l, n->BINARY.left, n->BINARY.right, (Operator)n->BINARY.op); }

/* A place in an array; a number's place is to the compiler one more operation. */
static Kind index_kind(Lower *l, Node *n) {
    if (n->INDEX.args.count != 1 || n->INDEX.named) return V_NULL;
    const Class *array = static_array(l, n->INDEX.object);
    if (array) return operand_class(l->in, array->element);
    Kind left = operand_kind(l, n->INDEX.object);
    return left ? common_kind(left, operand_kind(l, n->INDEX.args.item[0])) : V_NULL;
}

/* Does the compiler compute it itself? */
static bool computes(Operator op, Kind kind) {
    switch (op) {
    case OP_PLUS:
    case OP_MINUS:
    case OP_TIMES:
    case OP_MODULO:
    case OP_EQUAL:
    case OP_NOT_EQUAL:
    case OP_LESS:
    case OP_LESS_EQUAL:
    case OP_GREATER:
    case OP_GREATER_EQUAL: return kind != V_NULL;
    case OP_DIVIDE: return kind == V_DOUBLE;
    case OP_BIT_AND:
    case OP_BIT_OR:
    case OP_BIT_XOR:
    case OP_SHIFT_LEFT:
    case OP_SHIFT_RIGHT:
    case OP_SHIFT_RIGHT_UNSIGNED: return kind == V_INT || kind == V_LONG;
    default: return false;
    }
}

typedef struct WidenCode {
    Code base;
    Code *value;
    Kind kind, wanted; /* what it becomes, and what a value that is no number is refused for */
} WidenCode;

/* May the result be another than the compiler takes it for? */
static bool is_mistaken(Lower *l, Node *n) {
    if (n->kind == AST_INDEX) return !static_array(l, n->INDEX.object);
    if (n->kind != AST_BINARY) return false;
    Operator op = (Operator)n->BINARY.op;
    return op == OP_IN || op == OP_COMPARE || op == OP_FIND || op == OP_MATCH;
}

Code *lower_operand(Lower *l, Node *n, Node *other, Operator op, bool right) {
    Code *code = lower(l, n);
    if (!is_mistaken(l, n)) return code;
    Kind kind = common_kind(operand_kind(l, n), operand_kind(l, other));
    if (!computes(op, kind)) return code;
    bool distance = right && (op == OP_SHIFT_LEFT || op == OP_SHIFT_RIGHT || op == OP_SHIFT_RIGHT_UNSIGNED);
    Code *number = as_number(code, kind);
    if (distance) ((WidenCode *)number)->wanted = V_INT;
    return number;
}

Code *lower_tested(Lower *l, Node *n) {
    Code *code = lower(l, n);
    Kind kind = is_mistaken(l, n) ? operand_kind(l, n) : V_NULL;
    return kind ? as_number(code, kind) : code;
}

/* --- branches ----------------------------------------------------------------------------------------------------------- */

static Kind number_or_null(Kind kind) { return kind >= V_BYTE && kind <= V_DOUBLE ? kind : V_NULL; }

static Kind place_number(Lower *l, Node *n) {
    const Class *array = n->INDEX.args.count == 1 ? static_array(l, n->INDEX.object) : NULL;
    return array ? number_kind(l->in, array->element) : number_or_null(index_kind(l, n));
}

Kind static_number(Lower *l, Node *n) {
    switch (n->kind) {
    case AST_NUMBER: return literal_kind(n);
    case AST_NAME: return name_kind(l, n);
    case AST_CAST: return number_kind(l->in, type_find(l->unit, l->owner, n->CAST.type));
    case AST_AS: return number_kind(l->in, type_find(l->unit, l->owner, n->AS.type));
    case AST_UNARY:
        return n->UNARY.op != OP_BIT_NOT && n->UNARY.operand->kind == AST_NUMBER && !n->UNARY.operand->parenthesised &&
                       !is_signed(l, n->UNARY.operand)
                   ? literal_kind(n->UNARY.operand) : V_NULL;
    case AST_PREFIX: return static_number(l, n->PREFIX.operand);
    case AST_POSTFIX: return static_number(l, n->POSTFIX.operand);
    case AST_BINARY: return number_or_null(binary_kind(l, n));
    case AST_INDEX: return place_number(l, n);
    case AST_ASSIGN: return number_or_null(result_kind(l, n->ASSIGN.target, n->ASSIGN.value, (Operator)n->ASSIGN.op));
    default: return V_NULL;
    }
}

bool static_primitive(Lower *l, Node *n) {
    Kind kind = operand_kind(l, n);
    return kind && kind <= V_DOUBLE;
}

/* The type of a variable, field or cast; else NULL. */
static Class *written_type(Lower *l, Node *n) {
    switch (n->kind) {
    case AST_NAME: {
        const Target *t = lower_target(l, n);
        return t->variable ? t->variable->type : t->field ? t->field->type : NULL;
    }
    case AST_CAST: return type_find(l->unit, l->owner, n->CAST.type);
    case AST_AS: return type_find(l->unit, l->owner, n->AS.type);
    case AST_PREFIX: return written_type(l, n->PREFIX.operand);
    case AST_POSTFIX: return written_type(l, n->POSTFIX.operand);
    default: return NULL;
    }
}

StaticIndex static_index(Lower *l, Node *n) {
    Class *type = written_type(l, n);
    if (type == l->in->kinds[V_INT]) return n->kind == AST_NAME && n->NAME.bind.kind == BIND_CAPTURE ? INDEX_NUMBER : INDEX_INTEGER;
    if (type && class_is_subclass(type, class_named(l->in, "java.lang.Number"))) return INDEX_NUMBER;
    Kind kind = type && type->flags & CLASS_PRIMITIVE ? operand_class(l->in, type) : operand_kind(l, n);
    return kind && kind != V_FLOAT && kind != V_DOUBLE ? INDEX_NUMBER : INDEX_UNKNOWN;
}

bool static_operands(Lower *l, Node *a, Node *b, Operator op) {
    Kind kind = common_kind(operand_kind(l, a), operand_kind(l, b));
    if (kind == V_DOUBLE && computes(op, V_INT) && !computes(op, V_DOUBLE)) return false;
    return kind == V_DOUBLE || (static_primitive(l, a) && static_primitive(l, b));
}

Class *static_array(Lower *l, Node *n) {
    if (n->kind == AST_INDEX && n->INDEX.args.count == 1) {
        Class *rows = static_array(l, n->INDEX.object);
        return rows && rows->element->flags & CLASS_ARRAY ? rows->element : NULL;
    }
    if (n->kind != AST_NAME) return NULL;
    const Target *t = lower_target(l, n);
    Class *type = t->variable ? t->variable->type : NULL;
    return type && type->flags & CLASS_ARRAY ? type : NULL;
}

/* --- statements ----------------------------------------------------------------------------------------------------------- */

typedef struct Search {
    Lower *l;
    bool found;
} Search;

static bool is_computed(Lower *l, Node *n) {
    Operator op = (Operator)n->BINARY.op;
    bool able = computes(op, V_INT) || op == OP_DIVIDE || op == OP_COMPARE;
    return able && common_kind(operand_kind(l, n->BINARY.left), operand_kind(l, n->BINARY.right));
}

static void look_for_primitives(Node *n, void *data) {
    Search *s = data;
    if (s->found || n->kind == AST_CLOSURE) return;
    switch (n->kind) {
    case AST_BINARY: s->found = is_computed(s->l, n); break;
    case AST_PREFIX: s->found = static_primitive(s->l, n->PREFIX.operand); break;
    case AST_POSTFIX: s->found = static_primitive(s->l, n->POSTFIX.operand); break;
    case AST_INDEX: s->found = n->INDEX.args.count == 1 && static_array(s->l, n->INDEX.object); break;
    default: break;
    }
    if (!s->found) node_each_child(n, look_for_primitives, s);
}

bool static_computes(Lower *l, Node *n) {
    Search s = {l, false};
    if (n) look_for_primitives(n, &s);
    return s.found;
}

static Value eval_widen(Code *code, Frame *f) {
    WidenCode *c = (WidenCode *)code;
    Value v = eval(c->value, f);
    return v.kind == c->kind || !is_number(v) ? v : number_convert(f->in, v, c->kind);
}

/* The type that both are of, as the compiler finds it: the wider of two numbers, else the nearest class above both, else the first
 * of their common interfaces by name. */
static Class *common_interface(Interp *in, Class *a, Class *b, Class *best) {
    for (Class *c = a; c; c = c->super) {
        if (c->flags & CLASS_INTERFACE && class_is_subclass(b, c) && (!best || strcmp(c->name, best->name) < 0)) best = c;
        for (uint32_t i = 0; i < c->interface_count; i++) best = common_interface(in, c->interfaces[i], b, best);
    }
    return best;
}

static Class *common_type(Interp *in, Class *a, Class *b) {
    if (a->flags & CLASS_ARRAY && b->flags & CLASS_ARRAY) return class_array_of(in, common_type(in, a->element, b->element));
    Kind left = number_kind(in, a), right = number_kind(in, b);
    bool primitive = a->flags & b->flags & CLASS_PRIMITIVE;
    if (left && right) return primitive ? class_unboxed(in, in->kinds[wider(left, right)]) : class_boxed(in, in->kinds[wider(left, right)]);
    if (a == b) return a;
    a = class_boxed(in, a);
    b = class_boxed(in, b);
    if (class_is_subclass(b, a)) return a;
    Class *above = a;
    while (above && !class_is_subclass(b, above)) above = above->super;
    if (above && above != in->kinds[V_OBJECT]) return above;
    Class *face = common_interface(in, a, b, NULL);
    return face ? face : in->kinds[V_OBJECT];
}

typedef struct ArrayCode {
    Code base;
    Code *value;
    Class *type;
} ArrayCode;

static Value eval_array_branch(Code *code, Frame *f) {
    ArrayCode *c = (ArrayCode *)code;
    Value v = eval(c->value, f);
    if (is_abrupt(v)) return v;
    frame_at(f, code);
    return value_cast(f->in, v, c->type);
}

/* A branch that is an array of another type becomes one of the common type. */
static void widen_array(const Class *from, Class *to, Code **code) {
    if (class_is_subclass(from, to)) return;
    ArrayCode *c = CODE(ArrayCode, eval_array_branch, (*code)->node);
    c->value = *code;
    c->type = to;
    *code = &c->base;
}

static void widen_arrays(Lower *l, Node *a, Node *b, Code **code_a, Code **code_b) {
    Class *left = written_type(l, a), *right = left && left->flags & CLASS_ARRAY ? written_type(l, b) : NULL;
    if (!right || !(right->flags & CLASS_ARRAY) || left == right) return;
    Class *common = common_type(l->in, left, right);
    widen_array(left, common, code_a);
    widen_array(right, common, code_b);
}

static void widen_numbers(Lower *l, Kind left, Kind right, Node *a, Node *b, Code **code_a, Code **code_b) {
    if (is_mistaken(l, a)) *code_a = as_number(*code_a, wider(left, right));
    if (is_mistaken(l, b)) *code_b = as_number(*code_b, wider(left, right));
    if (left == right) return;
    Code **narrow = left < right ? code_a : code_b;
    WidenCode *c = CODE(WidenCode, eval_widen, (*narrow)->node);
    c->value = *narrow;
    c->kind = wider(left, right);
    *narrow = &c->base;
}

void widen_branches(Lower *l, Node *a, Node *b, Code **code_a, Code **code_b) {
    Kind left = static_number(l, a), right = left ? static_number(l, b) : V_NULL;
    if (right) widen_numbers(l, left, right, a, b, code_a, code_b);
    else if (!left) widen_arrays(l, a, b, code_a, code_b);
}

static Value eval_number(Code *code, Frame *f) {
    WidenCode *c = (WidenCode *)code;
    Value v = eval(c->value, f);
    if (is_abrupt(v)) return v;
    frame_at(f, code);
    return value_cast(f->in, v, class_unboxed(f->in, f->in->kinds[is_number(v) ? c->kind : c->wanted]));
}

Code *as_number(Code *code, Kind kind) {
    WidenCode *c = CODE(WidenCode, eval_number, code->node);
    c->value = code;
    c->kind = c->wanted = kind;
    return &c->base;
}
