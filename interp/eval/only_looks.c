/*
 * Whether a closure's body does nothing but read and compute: decided by its text, so with a short list of methods that
 * change nothing whatever they are called on.
 */
#include "interp/eval/eval.h"

static const char *const readers[] = {
    "size", "length", "toString", "toInteger", "toLong", "toDouble", "toFloat", "toBigDecimal", "toBigInteger", "toLowerCase",
    "toUpperCase", "trim", "abs", "negate", "indexOf", "lastIndexOf", "substring", "split", "tokenize", "first", "head",
    "tail", "take", "drop", "min", "max", "sum", "get", "getAt", "getKey", "getValue", "getName", "isEmpty", "contains",
    "containsKey", "startsWith", "endsWith", "hashCode", "charAt", "intValue", "longValue", "doubleValue", "compareTo",
    "equals", "padLeft", "padRight", "plus", "minus", "multiply", "replace", "replaceAll", "capitalize", "isInteger",
    "isNumber", "asBoolean", "join", "getTime", "count", "mod", "toList", "reverse",
};

static bool is_reader(const Node *call) {
    const Node *name = call->CALL.name;
    if (!call->CALL.object || name->kind != AST_STRING) return false;
    for (size_t i = 0; i < sizeof readers / sizeof *readers; i++)
        if (text_is(name->STRING.value, readers[i])) return true;
    return false;
}

static bool only_looks(Node *node);

static void look_at(Node *child, void *data) {
    bool *still = data;
    if (*still) *still = only_looks(child);
}

static bool only_looks(Node *node) {
    switch (node->kind) {
    case AST_NUMBER: case AST_STRING: case AST_GSTRING: case AST_BOOLEAN: case AST_NIL: case AST_LIST: case AST_RANGE:
    case AST_NAME: case AST_PROPERTY: case AST_INDEX: case AST_UNARY: case AST_NOT: case AST_LOGICAL: case AST_TERNARY:
    case AST_ELVIS: case AST_CAST: case AST_AS: case AST_INSTANCEOF: case AST_TYPE: case AST_BLOCK: case AST_EXPR_STMT:
    case AST_RETURN: case AST_IF: break;
    case AST_BINARY:
        if (node->BINARY.op == OP_SHIFT_LEFT) return false;
        break;
    case AST_CALL:
        if (!is_reader(node)) return false;
        break;
    default: return false;
    }
    bool still = true;
    node_each_child(node, look_at, &still);
    return still;
}

bool closure_only_looks(Closure *closure) {
    Function *fn = closure->function;
    if (!fn || fn->node->kind != AST_CLOSURE) return false;
    if (fn->looks == 0) fn->looks = only_looks(fn->node->CLOSURE.body) ? 2 : 1;
    return fn->looks == 2;
}
