/*
 * From the AST to the executable tree: dispatch by kind of node, literals, blocks and the last statement of a function,
 * whose value is what the function returns.
 */
#include "interp/eval/eval.h"
#include "interp/numbers/number.h"
#include "interp/eval/operator.h"
#include <stdlib.h>

void *code_new(size_t size, EvalFn fn, Node *node) {
    Code *code = gc_alloc(size);
    code->eval = fn;
    code->node = node;
    return code;
}

typedef Code *(*LowerFn)(Lower *l, Node *n);

static const LowerFn lower_kind[AST_KIND_COUNT] = {
#define LOWER_ENTRY(kind) [AST_##kind] = lower_##kind,
    LOWERED(LOWER_ENTRY)
#undef LOWER_ENTRY
};

Code *lower(Lower *l, Node *node) {
    LowerFn fn = lower_kind[node->kind];
    Code *code = fn ? fn(l, node) : code_constant(node, v_null());
    return l->recorder ? record_wrap(l, node, code) : code;
}

Code **lower_list(Lower *l, const NodeList *list) {
    Code **out = gc_new_array(Code *, list->count + 1);
    for (uint32_t i = 0; i < list->count; i++) out[i] = lower(l, list->item[i]);
    return out;
}

const Sym *lower_sym(Lower *l, Text text) { return sym_intern(l->in, text); }

/* --- constants ------------------------------------------------------------------------------------------------ */

typedef struct ConstantCode {
    Code base;
    Value value;
} ConstantCode;

Value constant_eval(Code *code, Frame *f) {
    (void)f;
    return ((ConstantCode *)code)->value;
}

Code *code_constant(Node *node, Value v) {
    ConstantCode *c = CODE(ConstantCode, constant_eval, node);
    c->value = v;
    return &c->base;
}

bool code_is_constant(const Code *code, Value *out) {
    if (code->eval != constant_eval) return false;
    *out = ((const ConstantCode *)code)->value;
    return true;
}

typedef struct ThrowCode {
    Code base;
    ExceptionId id;
    const char *message;
} ThrowCode;

static Value eval_fault(Code *code, Frame *f) {
    ThrowCode *c = (ThrowCode *)code;
    frame_at(f, code);
    return throw_error(f->in, c->id, "%s", c->message);
}

Code *code_throw(Node *node, ExceptionId id, const char *message) {
    ThrowCode *c = CODE(ThrowCode, eval_fault, node);
    c->id = id;
    c->message = message;
    return &c->base;
}

Code *lower_NUMBER(Lower *l, Node *n) {
    Interp *in = l->in;
    Value v = v_null();
    switch (n->NUMBER.number_form) {
    case NUMBER_INT: v = v_int((int32_t)n->NUMBER.value); break;
    case NUMBER_LONG: v = v_long(n->NUMBER.value); break;
    case NUMBER_BIG_INTEGER: v = v_big(big_parse(in, n->NUMBER.digits, n->NUMBER.base)); break;
    case NUMBER_BIG_DECIMAL: v = v_decimal(decimal_parse(in, n->NUMBER.digits)); break;
    case NUMBER_FLOAT: v = v_float((double)strtof(text_z(n->NUMBER.digits), NULL)); break;
    default: v = v_double(strtod(text_z(n->NUMBER.digits), NULL)); break;
    }
    return code_constant(n, v);
}

Code *lower_STRING(Lower *l, Node *n) { return code_constant(n, sym_value(l->in, lower_sym(l, n->STRING.value))); }
Code *lower_BOOLEAN(Lower *l, Node *n) { return (void)l, code_constant(n, v_bool(n->BOOLEAN.value)); }
Code *lower_NIL(Lower *l, Node *n) { return (void)l, code_constant(n, v_null()); }

/* --- blocks ----------------------------------------------------------------------------------------------------- */

typedef struct BlockCode {
    Code base;
    uint32_t count;
    Code *item[];
} BlockCode;

static Value eval_block(Code *code, Frame *f) {
    BlockCode *b = (BlockCode *)code;
    Code **at = b->item, **last = at + b->count - 1;
    for (; at < last; at++) {
        f->at = *at;
        Value v = eval(*at, f);
        if (is_abrupt(v)) return v;
    }
    f->at = *at;
    return eval(*at, f);
}

static Value eval_block_2(Code *code, Frame *f) {
    BlockCode *b = (BlockCode *)code;
    f->at = b->item[0];
    Value v = eval(b->item[0], f);
    if (is_abrupt(v)) return v;
    f->at = b->item[1];
    return eval(b->item[1], f);
}

/* `if (c) { ...; return x }` followed by more, in tail position, is if/else: no RETURN has to travel. */
static bool ends_with_return(const Node *n) {
    if (n->kind == AST_BLOCK) {
        uint32_t count = n->BLOCK.statements.count;
        return count && ends_with_return(n->BLOCK.statements.item[count - 1]);
    }
    return n->kind == AST_RETURN;
}

enum { GUARDS_MAX = 24 }; /* each nests one level of evaluation */

static bool is_guard(const Node *n) { return n->kind == AST_IF && !n->IF.no && ends_with_return(n->IF.yes); }

static Code *lower_tail_from(Lower *l, Node **statements, uint32_t count, uint32_t guards) {
    for (uint32_t i = 0; i + 1 < count && guards < GUARDS_MAX; i++) {
        if (!is_guard(statements[i])) continue;
        Code *rest_first[1];
        BlockCode *b = i ? code_new(sizeof(BlockCode) + (i + 1) * sizeof(Code *), eval_block, statements[0]) : NULL;
        for (uint32_t k = 0; k < i; k++) b->item[k] = lower(l, statements[k]);
        Node *guard = statements[i];
        Code *condition = lower(l, guard->IF.condition), *yes = lower_tail(l, guard->IF.yes);
        rest_first[0] = lower_tail_from(l, statements + i + 1, count - i - 1, guards + 1);
        Code *choice = code_choice(l, guard, condition, yes, rest_first[0]);
        if (!b) return choice;
        b->count = i + 1;
        b->item[i] = choice;
        return &b->base;
    }
    if (count == 1) return lower_tail(l, statements[0]);
    BlockCode *b = code_new(sizeof(BlockCode) + count * sizeof(Code *), eval_block, statements[0]);
    b->count = count;
    for (uint32_t i = 0; i < count; i++) b->item[i] = i + 1 == count ? lower_tail(l, statements[i]) : lower(l, statements[i]);
    if (count == 2) b->base.eval = eval_block_2;
    return &b->base;
}

Code *lower_block(Lower *l, Node **statements, uint32_t count, bool tail) {
    if (!count) return code_constant(NULL, v_null());
    if (tail) return lower_tail_from(l, statements, count, 0);
    if (count == 1) return lower(l, statements[0]);
    BlockCode *b = code_new(sizeof(BlockCode) + count * sizeof(Code *), count == 2 ? eval_block_2 : eval_block, statements[0]);
    b->count = count;
    for (uint32_t i = 0; i < count; i++) b->item[i] = lower(l, statements[i]);
    return &b->base;
}

Code *lower_BLOCK(Lower *l, Node *n) { return lower_block(l, n->BLOCK.statements.item, n->BLOCK.statements.count, false); }
Code *lower_EXPR_STMT(Lower *l, Node *n) { return lower(l, n->EXPR_STMT.value); }

Code *lower_tail(Lower *l, Node *n) {
    switch (n->kind) {
    case AST_BLOCK: return lower_block(l, n->BLOCK.statements.item, n->BLOCK.statements.count, true);
    case AST_RETURN: return n->RETURN.value ? lower(l, n->RETURN.value) : code_constant(n, v_null());
    case AST_IF:
        return code_choice(l, n, lower(l, n->IF.condition), lower_tail(l, n->IF.yes), n->IF.no ? lower_tail(l, n->IF.no) : NULL);
    default: return lower(l, n);
    }
}

/* What an annotation gives its members, as a map. */
static Code *lower_members(Lower *l, Node *annotation) {
    Node *map = node_new(AST_MAP, annotation->span);
    const NodeList *members = &annotation->ANNOTATION.members;
    map->MAP.entries = (NodeList){.item = gc_new_array(Node *, members->count), .count = members->count};
    for (uint32_t i = 0; i < members->count; i++) {
        Node *m = members->item[i], *entry = node_new(AST_MAP_ENTRY, m->span), *key = node_new(AST_STRING, m->span);
        key->STRING.value = m->ANNOTATION_MEMBER.id;
        entry->MAP_ENTRY.key = key;
        entry->MAP_ENTRY.value = m->ANNOTATION_MEMBER.value;
        map->MAP.entries.item[i] = entry;
    }
    return lower(l, map);
}

/* --- functions ---------------------------------------------------------------------------------------------------- */

static Node *body_of(Node *node) {
    switch (node->kind) {
    case AST_METHOD: return node->METHOD.body ? node->METHOD.body : node->METHOD.fallback;
    case AST_CLOSURE: return node->CLOSURE.body;
    case AST_INITIALISER: return node->INITIALISER.body;
    case AST_FIELD: return node->FIELD.init;
    default: return NULL;
    }
}

void function_lower(Interp *in, Function *fn) {
    Lower l = {.in = in, .unit = fn->unit, .fn = fn, .scope = fn->scope, .owner = fn->owner};
    l.of_default = true;
    for (uint16_t i = 0; i < fn->param_count; i++)
        if (fn->params[i].node && fn->params[i].node->PARAM.init) fn->params[i].fallback = lower(&l, fn->params[i].node->PARAM.init);
    l.of_default = false;
    Node *node = fn->node, *body = body_of(node);
    if (node->kind == AST_MODULE) {
        fn->body = lower_block(&l, node->MODULE.statements.item, node->MODULE.statements.count, true);
    } else if (node->kind == AST_ENUM_CONSTANT) {
        Node *list = node_new(AST_LIST, node->span);
        list->LIST.items = node->ENUM_CONSTANT.args;
        fn->body = lower_LIST(&l, list);
    } else if (node->kind == AST_ANNOTATION) {
        fn->body = lower_members(&l, node);
    } else if (fn->is_constructor) {
        fn->body = lower_constructor(&l, node);
    } else if (!body) {
        fn->body = code_constant(node, v_null());
    } else {
        fn->body = lower_tail(&l, body);
    }
}
