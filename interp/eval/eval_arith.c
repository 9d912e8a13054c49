/*
 * Operators. The everyday pairs (int with int, double with double, in the shapes local-constant, local-local, any-constant,
 * any-any) are computed here; everything else is op_binary's.
 */
#include "interp/eval/eval_arith.h"
#include "grammar/token.h"
#include "interp/eval/redefined.h"

typedef struct BinaryCode {
    Code base;
    Code *left, *right;
    uint32_t slot, other; /* of local operands */
    Value constant;       /* right */
    Operator op;
    bool known;           /* the compiler knows both operands for primitive: it computes with characters too */
    bool redefines;       /* see Unit */
} BinaryCode;

static __attribute__((noinline)) Value slow(BinaryCode *c, Frame *f, Operator op, Value a, Value b) {
    frame_at(f, &c->base);
    Value v;
    if (c->redefines && binary_redefined(f->in, op, a, b, &v)) return v;
    return c->known ? op_binary_known(f->in, op, a, b) : op_binary(f->in, op, a, b);
}

static inline __attribute__((always_inline)) bool compare_quick(Operator op, Value a, Value b, bool *out) {
    int64_t x, y;
    if (__builtin_expect(a.kind == V_INT && b.kind == V_INT, 1)) {
        x = a.as.i;
        y = b.as.i;
    } else if (a.kind == V_LONG && (b.kind == V_LONG || b.kind == V_INT)) {
        x = a.as.l;
        y = b.kind == V_LONG ? b.as.l : b.as.i;
    } else {
        return false;
    }
    switch (op) {
    case OP_LESS: *out = x < y; return true;
    case OP_LESS_EQUAL: *out = x <= y; return true;
    case OP_GREATER: *out = x > y; return true;
    case OP_GREATER_EQUAL: *out = x >= y; return true;
    case OP_EQUAL: *out = x == y; return true;
    case OP_NOT_EQUAL: *out = x != y; return true;
    default: return false;
    }
}

/* One function, specialised by the compiler for each operator. */
static inline __attribute__((always_inline)) Value apply(BinaryCode *c, Frame *f, Operator op, Value a, Value b) {
    Value v;
    bool yes;
    bool compares = (op >= OP_LESS && op <= OP_GREATER_EQUAL) || op == OP_EQUAL || op == OP_NOT_EQUAL;
    if (compares) {
        if (compare_quick(op, a, b, &yes)) return v_bool(yes);
        bool nulls = (op == OP_EQUAL || op == OP_NOT_EQUAL) && (is_null(a) || is_null(b)) && !c->known;
        if (nulls && (a.kind == b.kind || (a.kind < V_LIST && b.kind < V_LIST))) return v_bool((a.kind == b.kind) == (op == OP_EQUAL));
    } else if (arith_quick(op, a, b, &v)) {
        return v;
    }
    return slow(c, f, op, a, b);
}

#define FAST_OPERATORS(X)                                                                                             \
    X(PLUS) X(MINUS) X(TIMES) X(DIVIDE) X(MODULO) X(LESS) X(LESS_EQUAL) X(GREATER) X(GREATER_EQUAL) X(EQUAL)           \
    X(NOT_EQUAL) X(BIT_AND) X(BIT_OR) X(BIT_XOR) X(SHIFT_LEFT) X(SHIFT_RIGHT)

#define EVAL_SHAPES(OP)                                                                                               \
    static Value eval_##OP(Code *code, Frame *f) {                                                                     \
        BinaryCode *c = (BinaryCode *)code;                                                                            \
        Value a = eval(c->left, f);                                                                                    \
        if (is_abrupt(a)) return a;                                                                                    \
        Value b = eval(c->right, f);                                                                                   \
        if (is_abrupt(b)) return b;                                                                                    \
        return apply(c, f, OP_##OP, a, b);                                                                             \
    }                                                                                                                  \
    static Value eval_##OP##_local_constant(Code *code, Frame *f) {                                                    \
        BinaryCode *c = (BinaryCode *)code;                                                                            \
        return apply(c, f, OP_##OP, f->slot[c->slot], c->constant);                                                    \
    }                                                                                                                  \
    static Value eval_##OP##_local_local(Code *code, Frame *f) {                                                       \
        BinaryCode *c = (BinaryCode *)code;                                                                            \
        return apply(c, f, OP_##OP, f->slot[c->slot], f->slot[c->other]);                                              \
    }                                                                                                                  \
    static Value eval_##OP##_constant(Code *code, Frame *f) {                                                          \
        BinaryCode *c = (BinaryCode *)code;                                                                            \
        Value a = eval(c->left, f);                                                                                    \
        if (is_abrupt(a)) return a;                                                                                    \
        return apply(c, f, OP_##OP, a, c->constant);                                                                   \
    }                                                                                                                  \
    static Value eval_##OP##_local(Code *code, Frame *f) {                                                             \
        BinaryCode *c = (BinaryCode *)code;                                                                            \
        Value a = eval(c->left, f);                                                                                    \
        if (is_abrupt(a)) return a;                                                                                    \
        return apply(c, f, OP_##OP, a, f->slot[c->other]);                                                             \
    }
FAST_OPERATORS(EVAL_SHAPES)
#undef EVAL_SHAPES

enum { SHAPE_ANY, SHAPE_LOCAL_CONSTANT, SHAPE_LOCAL_LOCAL, SHAPE_CONSTANT, SHAPE_LOCAL, SHAPES };

static const EvalFn fast[OP_COUNT][SHAPES] = {
#define FAST_ENTRY(OP)                                                                                                \
    [OP_##OP] = {eval_##OP, eval_##OP##_local_constant, eval_##OP##_local_local, eval_##OP##_constant, eval_##OP##_local},
    FAST_OPERATORS(FAST_ENTRY)
#undef FAST_ENTRY
};

/* if (local < constant) and the like, in one step. */
#define COMPARISONS(X) X(LESS, <) X(LESS_EQUAL, <=) X(GREATER, >) X(GREATER_EQUAL, >=) X(EQUAL, ==) X(NOT_EQUAL, !=)

static Value choice_slow(ChoiceCode *c, Frame *f) {
    Value abrupt;
    int yes = eval_condition(c->condition, f, &abrupt);
    return yes < 0 ? abrupt : eval(yes ? c->yes : c->no, f);
}

#define CHOICE_SHAPES(OP, sign)                                                                                       \
    static Value choice_##OP##_constant(Code *code, Frame *f) {                                                        \
        ChoiceCode *c = (ChoiceCode *)code;                                                                            \
        BinaryCode *b = (BinaryCode *)c->condition;                                                                    \
        if (f->slot[b->slot].kind != V_INT || b->constant.kind != V_INT) return choice_slow(c, f);                     \
        return eval(f->slot[b->slot].as.i sign b->constant.as.i ? c->yes : c->no, f);                                  \
    }                                                                                                                  \
    static Value choice_##OP##_local(Code *code, Frame *f) {                                                           \
        ChoiceCode *c = (ChoiceCode *)code;                                                                            \
        BinaryCode *b = (BinaryCode *)c->condition;                                                                    \
        if (f->slot[b->slot].kind != V_INT || f->slot[b->other].kind != V_INT) return choice_slow(c, f);               \
        return eval(f->slot[b->slot].as.i sign f->slot[b->other].as.i ? c->yes : c->no, f);                            \
    }
COMPARISONS(CHOICE_SHAPES)
#undef CHOICE_SHAPES

EvalFn choice_fused(const Code *condition) {
#define CHOICE_CASE(OP, sign)                                                                                         \
    if (condition->eval == eval_##OP##_local_constant) return choice_##OP##_constant;                                  \
    if (condition->eval == eval_##OP##_local_local) return choice_##OP##_local;
    COMPARISONS(CHOICE_CASE)
#undef CHOICE_CASE
    return NULL;
}

static Value eval_binary(Code *code, Frame *f) {
    BinaryCode *c = (BinaryCode *)code;
    Value a = eval(c->left, f);
    if (is_abrupt(a)) return a;
    Value b = eval(c->right, f);
    if (is_abrupt(b)) return b;
    return slow(c, f, c->op, a, b);
}

static Value eval_identical(Code *code, Frame *f) {
    BinaryCode *c = (BinaryCode *)code;
    Value a = eval(c->left, f);
    if (is_abrupt(a)) return a;
    Value b = eval(c->right, f);
    if (is_abrupt(b)) return b;
    return v_bool(value_same(a, b) == (c->op == OP_IDENTICAL));
}

static EvalFn shape_of(Lower *l, BinaryCode *c, Operator op) {
    if (!fast[op][0]) return eval_binary;
    if (l->recorder) return fast[op][SHAPE_ANY];
    bool left = code_is_local(c->left, &c->slot), right = code_is_local(c->right, &c->other);
    bool constant = code_is_constant(c->right, &c->constant);
    if (left && constant) return fast[op][SHAPE_LOCAL_CONSTANT];
    if (left && right) return fast[op][SHAPE_LOCAL_LOCAL];
    if (constant) return fast[op][SHAPE_CONSTANT];
    return fast[op][right ? SHAPE_LOCAL : SHAPE_ANY];
}

/* Long chains (a + b + c + ...) nest to the left only: lowered without recursion. */
Code *lower_BINARY(Lower *l, Node *n) {
    BinaryCode *c = CODE(BinaryCode, eval_binary, n);
    c->op = (Operator)n->BINARY.op;
    c->left = lower_operand(l, n->BINARY.left, n->BINARY.right, c->op, false);
    c->right = lower_operand(l, n->BINARY.right, n->BINARY.left, c->op, true);
    c->known = static_operands(l, n->BINARY.left, n->BINARY.right, c->op);
    c->redefines = l->unit->redefines && operator_method(c->op);
    if (c->op == OP_IDENTICAL || c->op == OP_NOT_IDENTICAL) c->base.eval = eval_identical;
    else if (!c->redefines) c->base.eval = shape_of(l, c, c->op);
    return &c->base;
}

/* --- unary --------------------------------------------------------------------------------------------------------- */

typedef struct UnaryCode {
    Code base;
    Code *operand;
    Operator op;
} UnaryCode;

static Value eval_unary(Code *code, Frame *f) {
    UnaryCode *c = (UnaryCode *)code;
    Value v = eval(c->operand, f);
    if (is_abrupt(v)) return v;
    if (v.kind == V_INT && c->op == OP_NEGATIVE) return v_int((int32_t)(0u - (uint32_t)v.as.i));
    frame_at(f, code);
    return op_unary(f->in, c->op, v);
}

Code *lower_UNARY(Lower *l, Node *n) {
    UnaryCode *c = CODE(UnaryCode, eval_unary, n);
    c->op = (Operator)n->UNARY.op;
    c->operand = lower(l, n->UNARY.operand);
    return &c->base;
}

/* --- casts and type tests --------------------------------------------------------------------------------------------- */

typedef struct TypeCode {
    Code base;
    Code *value;
    Class *cls;
    Node *type;
} TypeCode;

/* The class is looked up when first needed: an unknown one fails only then. */
static Class *type_of(TypeCode *c, Frame *f) {
    if (c->cls) return c->cls;
    frame_at(f, &c->base);
    c->cls = type_resolve(f->function->unit, f->function->owner, c->type);
    return c->cls;
}

static Code *lower_typed(Lower *l, Node *n, EvalFn fn, Node *value, Node *type) {
    TypeCode *c = CODE(TypeCode, fn, n);
    c->value = lower_maybe(l, value);
    c->type = type;
    return &c->base;
}

static Value eval_cast(Code *code, Frame *f) {
    TypeCode *c = (TypeCode *)code;
    Value v = eval(c->value, f);
    if (is_abrupt(v)) return v;
    Class *type = type_of(c, f);
    if (!type) return V_THROWN;
    frame_at(f, code);
    return value_cast(f->in, v, type);
}

static Value eval_as(Code *code, Frame *f) {
    TypeCode *c = (TypeCode *)code;
    Value v = eval(c->value, f);
    if (is_abrupt(v)) return v;
    Class *type = type_of(c, f);
    if (!type) return V_THROWN;
    frame_at(f, code);
    return value_as(f->in, v, type);
}

/* A text is one already, whatever asType a category has for it. */
static Value eval_text_as(Code *code, Frame *f) {
    TypeCode *c = (TypeCode *)code;
    Class *type = type_of(c, f);
    return type == f->in->kinds[V_STRING] ? eval(c->value, f) : eval_as(code, f);
}

static Value eval_instanceof(Code *code, Frame *f) {
    TypeCode *c = (TypeCode *)code;
    Value v = eval(c->value, f);
    if (is_abrupt(v)) return v;
    Class *type = type_of(c, f);
    return type ? v_bool(value_instanceof(f->in, v, type)) : V_THROWN;
}

static Value eval_type(Code *code, Frame *f) {
    Class *type = type_of((TypeCode *)code, f);
    return type ? v_obj(V_CLASS, type) : V_THROWN;
}

Code *lower_CAST(Lower *l, Node *n) { return lower_typed(l, n, eval_cast, n->CAST.value, n->CAST.type); }

Code *lower_class_index(Lower *l, Node *n) {
    Node *type = node_new(AST_TYPE, n->INDEX.object->span);
    type->TYPE.id = n->INDEX.object->NAME.id;
    type->TYPE.primitive = token_is_primitive(token_of_word(type->TYPE.id));
    return lower_typed(l, n, eval_cast, n->INDEX.args.item[0], type);
}

Code *lower_AS(Lower *l, Node *n) {
    return lower_typed(l, n, n->AS.value->kind == AST_STRING ? eval_text_as : eval_as, n->AS.value, n->AS.type);
}
Code *lower_INSTANCEOF(Lower *l, Node *n) {
    return lower_typed(l, n, eval_instanceof, n->INSTANCEOF.value, n->INSTANCEOF.type);
}
Code *lower_TYPE(Lower *l, Node *n) { return lower_typed(l, n, eval_type, NULL, n); }
