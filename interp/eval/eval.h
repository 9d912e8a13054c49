/*
 * The executable tree. Each node of the AST that runs becomes a Code: its own eval function, followed by what that
 * function needs. A Code replaces its eval function by a quicker one when it has seen what it works on. Lowering
 * (lower_*) happens function by function, at the first call.
 *
 * eval yields a value, or ABRUPT: FLOW_THROW (exception in in->thrown), FLOW_RETURN (value in frame->result), FLOW_BREAK
 * and FLOW_CONTINUE (label in frame->label). Statements yield the value that Groovy returns for them when they are last.
 */
#ifndef SLUICE_INTERP_EVAL_H
#define SLUICE_INTERP_EVAL_H

#include "grammar/parse.h"
#include "interp/eval/call.h"

typedef Value (*EvalFn)(Code *code, Frame *frame);

struct Code {
    EvalFn eval;
    Node *node; /* for positions; NULL for made-up code */
};

static inline Value eval(Code *code, Frame *f) { return code->eval(code, f); }

/* Evaluates a condition: 1, 0, or -1 when abrupt (*abrupt tells how). */
static inline int eval_condition(Code *code, Frame *f, Value *abrupt) {
    Value v = code->eval(code, f);
    if (__builtin_expect(v.kind == V_BOOL, 1)) return v.as.i;
    if (!is_abrupt(v)) v = value_truth(f->in, v);
    if (!is_abrupt(v)) return v.as.i;
    *abrupt = v;
    return -1;
}

static inline Class *class_of_fast(Interp *in, Value v) { return is_heap(v) ? v.as.obj->cls : in->kinds[v.kind]; }
static inline Cell *slot_cell(Value slot) { return (Cell *)(void *)slot.as.obj; }
static inline Value cell_slot(Cell *cell) { return (Value){{.obj = (Obj *)(void *)cell}, V_NULL}; }

/* The place in the tree at which an exception is about to be made. */
static inline void frame_at(Frame *f, Code *code) { f->at = code; }

/* --- lowering ------------------------------------------------------------------------------------------------- */

typedef struct Lower {
    Interp *in;
    Unit *unit;
    Function *fn;
    FunctionScope *scope; /* may be NULL */
    Class *owner;         /* class whose code this is */
    struct Recorder *recorder; /* inside an assert */
    SymMap label_alias;        /* outer one of two labels on a loop → the inner one */
    const Sym *pending_label;  /* of the loop about to be lowered */
    const NodeList *declared;  /* annotations of the declaration being lowered, or NULL */
    bool of_default;           /* the default value of a parameter is being lowered */
} Lower;

/* Sets fn->body and the parameters' defaults. */
void function_lower(Interp *in, Function *fn);
Code *lower(Lower *l, Node *node);
/* NULL stays NULL. */
static inline Code *lower_maybe(Lower *l, Node *node) { return node ? lower(l, node) : NULL; }
/* As the last statement of a function: `return x` is just x. */
Code *lower_tail(Lower *l, Node *node);
Code *lower_block(Lower *l, Node **statements, uint32_t count, bool tail);
Code **lower_list(Lower *l, const NodeList *list);
void *code_new(size_t size, EvalFn fn, Node *node);
#define CODE(T, fn, node) ((T *)code_new(sizeof(T), fn, node))

Code *code_constant(Node *node, Value v);
/* Is it a constant, and which? */
bool code_is_constant(const Code *code, Value *out);
/* A plain unboxed local: its slot. */
bool code_is_local(const Code *code, uint32_t *slot);
typedef struct ChoiceCode {
    Code base;
    Code *condition, *yes, *no;
} ChoiceCode;
/* The quicker eval of a choice whose condition compares a local with a constant or another local; NULL: none. */
EvalFn choice_fused(const Code *condition);
/* if/else as an expression; `no` may be NULL. */
Code *code_choice(Lower *l, Node *node, Code *condition, Code *yes, Code *no);
/* A constructor's body: this(...)/super(...), field initialisers, the rest. */
Code *lower_constructor(Lower *l, Node *method);
/* Inside an assert: notes the value for the message. */
Code *record_wrap(Lower *l, Node *node, Code *code);
/* Where such a value is to be noted in frame->recorded; -1: nowhere. */
int32_t record_slot(Lower *l, const Node *node);
/* Throws when evaluated. */
Code *code_throw(Node *node, ExceptionId id, const char *message);
const Sym *lower_sym(Lower *l, Text text);
static inline bool in_closure(const Lower *l) { return l->fn->node->kind == AST_CLOSURE; }

/* The numeric type that the compiler knows of an expression, BYTE ... DOUBLE; V_NULL: none. See static_type.c. */
Kind static_number(Lower *l, Node *n);
/* Whether the compiler knows a primitive number or character for its operators. */
bool static_primitive(Lower *l, Node *n);
/* Whether the compiler computes anything in the expression itself, closures aside: it then keeps to primitive types around it. */
bool static_computes(Lower *l, Node *n);
/* What the compiler takes an index for: an Integer is unwrapped, which null does not stand; another number is cast to int. */
typedef enum StaticIndex { INDEX_UNKNOWN, INDEX_NUMBER, INDEX_INTEGER } StaticIndex;
StaticIndex static_index(Lower *l, Node *n);
/* Does the compiler know both operands: for primitive, or one for a float or double and the other for any number? */
bool static_operands(Lower *l, Node *a, Node *b, Operator op);
/* The class of arrays that the compiler knows n to be, a variable's declared one or a row of such; else NULL. */
Class *static_array(Lower *l, Node *n);
/* The value of the code as a number of that kind; what is none is refused. */
Code *as_number(Code *code, Kind kind);
/* An operand, and what ?: tests. Groovy's compiler takes the results of <=> and `in` between primitives for numbers like their
 * operands, and makes them such where it computes with them. */
Code *lower_operand(Lower *l, Node *n, Node *other, Operator op, bool right);
Code *lower_tested(Lower *l, Node *n);
/* The narrower branch of a choice takes the other's type, when both are known numbers; arrays take the type common to both. */
void widen_branches(Lower *l, Node *a, Node *b, Code **code_a, Code **code_b);

/* One function a kind of node; the table in lower.c lists them. */
#define LOWERED(X)                                                                                                    \
    X(NUMBER) X(STRING) X(GSTRING) X(BOOLEAN) X(NIL) X(LIST) X(MAP) X(RANGE) X(NAME) X(THIS) X(SUPER) X(PROPERTY)      \
    X(INDEX) X(CALL) X(CONSTRUCTOR_CALL) X(NEW) X(NEW_ARRAY) X(METHOD_POINTER) X(CLOSURE) X(UNARY) X(NOT) X(PREFIX)    \
    X(POSTFIX) X(BINARY) X(LOGICAL) X(ASSIGN) X(MULTI_ASSIGN) X(TERNARY) X(ELVIS) X(CAST) X(AS) X(INSTANCEOF)          \
    X(BLOCK) X(EXPR_STMT) X(DECLARE) X(IF) X(WHILE) X(FOR_IN) X(FOR_C) X(SWITCH) X(TRY) X(THROW) X(RETURN) X(BREAK)    \
    X(CONTINUE) X(LABELED) X(ASSERT) X(SYNCHRONIZED) X(TYPE) X(SPREAD)
#define DECLARE_LOWER(kind) Code *lower_##kind(Lower *l, Node *n);
LOWERED(DECLARE_LOWER)
#undef DECLARE_LOWER
Code *lower_class_index(Lower *l, Node *n); /* C[k: v]: the map as a C */

/* --- shared among the eval files -------------------------------------------------------------------------------- */

/* What can be assigned to: made once for NAME, PROPERTY, INDEX ... and used by =, op=, ++ and multiple assignment. The
 * object and the keys (index arguments, a computed name) are evaluated once, before the value. */
typedef struct Target Target;
struct Target {
    Value (*load)(Target *t, Frame *f, Value object, const Value *keys);
    bool (*store)(Target *t, Frame *f, Value object, const Value *keys, Value v);
    Code *object; /* NULL: none */
    Code **keys;
    uint32_t key_count;
    Node *node;
    const Sym *name;
    Field *field;
    struct Variable *variable; /* a local's type and slot, or NULL */
    uint32_t index;
    bool safe;
    uint8_t index_type; /* StaticIndex of the key, where the object is known to be an array */
    Code at;      /* position for exceptions */
    void *cache, *stores;
};
Target *lower_target(Lower *l, Node *target);
/* The trait that Trait.super names, whose properties are read from this object; NULL: it is something else, or there is no object. */
Class *trait_super_of(Lower *l, const Node *object);
/* Evaluates object and keys. Yields null or ABRUPT. *skip: a safe target on null. */
Value target_prepare(Target *t, Frame *f, Value *object, Value *keys);
/* Puts a value into a declared variable's slot, with the cast of its type. False: threw. */
typedef struct Variable {
    uint32_t slot;
    bool boxed;
    bool shared;      /* boxed, and no parameter: where it is an int, it holds an Integer, which may be null */
    Class *type;      /* NULL: anything */
    Node *type_node;  /* resolved at first use when type is NULL */
    uint8_t quick;
    Node *node;
    const Sym *dynamic; /* REPL: a variable of the binding */
} Variable;
void variable_init(Lower *l, Variable *var, Node *variable, Node *type);
bool variable_set(const Variable *var, Frame *f, Value v);
/* What is stored where v is assigned to the variable: v cast to its type. */
Value variable_cast(Interp *in, const Variable *var, Value v);

/* Under @Newify: the NEW that Foo(...) or Foo.new(...) means; else NULL. See eval_newify.c. */
Node *newify(Lower *l, Node *call);
/* The call, or in its place one that asks the logger first: see eval_logging.c. */
Code *lower_logging(Lower *l, Node *n, Code *call);
Value constant_eval(Code *code, Frame *f);
Closure *closure_make(Frame *f, Function *fn);
/* object.&name */
Value method_pointer_new(Interp *in, Value object, const Sym *name);
/* The body of an object whose class extends Closure has become that object's: it takes as many arguments as the class's doCall(). */
void closure_adopted(Interp *in, Closure *c);
/* What a method pointer stands for; false for other closures. */
bool method_pointer_of(Value closure, Value *object, const Sym **name);
/* x(...) on a closure: complaints name call(). */
static inline Value closure_call_named(Interp *in, Closure *c, const Value *args, int argc) {
    Function *fn = c->function;
    if (fn && fn->plain && argc == fn->param_count) return function_call_closure(in, c, args, argc);
    if (!fn && argc == 1 && args[0].kind == V_ARRAY && !(class_of(in, args[0])->element->flags & CLASS_PRIMITIVE))
        return closure_call_fitting(in, c, as_list(args[0])->at, (int)as_list(args[0])->len, in->state->sym.call);
    return closure_call_fitting(in, c, args, argc, in->state->sym.call);
}
Cell **captures_make(Frame *f, const ScopeCapture *captures, uint32_t count);
Value call_static_import(Frame *f, const CallInfo *call, bool *found);
Value static_import_property(Interp *in, Unit *unit, const Sym *name, bool *found);
/* Does a run of arguments hold a SPREAD? */
bool has_spread(const NodeList *args);
/* Evaluates arguments, spreading those marked so, into a fresh list's array. NULL: abrupt (*abrupt). */
Value *eval_spread_args(Code **args, uint32_t count, Frame *f, int *argc, Value *abrupt);

#endif
