/* Constructors of expressions; see build.h. */
#include "grammar/build.h"
#include "grammar/gc.h"
#include "grammar/parser.h"

#include <string.h>

Node *build_leaf(Builder *b, Span span, NodeKind kind) {
    return build_seal(b, node_new(kind, span));
}

Node *build_number(Builder *b, Span span, Text written) {
    Node *n = node_new(AST_NUMBER, span);
    number_read(n, written, false);
    return build_seal(b, n);
}

Node *build_string(Builder *b, Span span, Text value) {
    Node *n = node_new(AST_STRING, span);
    n->STRING.value = value;
    return build_seal(b, n);
}

Node *build_boolean(Builder *b, Span span, bool value) {
    Node *n = node_new(AST_BOOLEAN, span);
    n->BOOLEAN.value = value;
    return build_seal(b, n);
}

Node *build_name(Builder *b, Span span, Text id) {
    Node *n = node_new(AST_NAME, span);
    n->NAME.id = id;
    return build_seal(b, n);
}

/* --- strings with values --------------------------------------------------------------------------------------- */

NodeList build_gstring_part(Builder *b, NodeList parts, Text text, Span at, Node *value) {
    nodes_add(&parts, build_string(b, at, text));
    nodes_add(&parts, value);
    return parts;
}

Node *build_gstring(Builder *b, Span span, NodeList parts, Text last, Span at) {
    Node *n = node_new(AST_GSTRING, span);
    nodes_add(&parts, build_string(b, at, last));
    n->GSTRING.parts = parts;
    return build_seal(b, n);
}

Node *build_closure(Builder *b, Span span, NodeList params, bool arrow, NodeList body, Span body_span) {
    Node *n = node_new(AST_CLOSURE, span);
    n->CLOSURE.params = params;
    n->CLOSURE.has_arrow = arrow;
    n->CLOSURE.implicit_it = !arrow;
    n->CLOSURE.body = build_block(b, body_span, body);
    return build_seal(b, n);
}

/* ${...}: the expression in it; several statements are a closure called on the spot. */
Node *build_block_value(Builder *b, Span span, Node *block) {
    NodeList *list = &block->BLOCK.statements;
    if (list->count == 0)
        return build_leaf(b, span, AST_NIL);
    if (list->count == 1 && list->item[0]->kind == AST_EXPR_STMT)
        return list->item[0]->EXPR_STMT.value;
    Node *closure = build_closure(b, span, (NodeList){0}, false, *list, block->span);
    return build_call(b, span, closure, (NodeList){0}, false);
}

Node *build_parenthesised(Builder *b, Node *value) {
    (void)b;
    value->parenthesised = true;
    return value;
}

Node *build_no_value(Builder *b, Span span, Node *statement) {
    build_fault(b, span, NULL, "this is a statement, which has no value");
    return statement;
}

/* --- lists, maps, arguments -------------------------------------------------------------------------------------- */

static bool is_entry(const Node *n) { return n->kind == AST_MAP_ENTRY || n->kind == AST_SPREAD_MAP; }

Node *build_map(Builder *b, Span span, NodeList entries) {
    Node *n = node_new(AST_MAP, span);
    n->MAP.entries = entries;
    return build_seal(b, n);
}

Node *build_list(Builder *b, Span span, NodeList args) {
    uint32_t entries = 0;
    for (uint32_t i = 0; i < args.count; i++)
        entries += is_entry(args.item[i]);
    if (entries > 0 && entries < args.count) {
        for (uint32_t i = 0; i < args.count; i++)
            if (!is_entry(args.item[i])) {
                build_fault(b, args.item[i]->span, "give it a key, or make the whole a list", "this map entry has no key");
                break;
            }
        return build_map(b, span, (NodeList){0});
    }
    if (entries > 0)
        return build_map(b, span, args);
    Node *n = node_new(AST_LIST, span);
    n->LIST.items = args;
    return build_seal(b, n);
}

NodeList build_semi_list(Builder *b, Span span) {
    build_fault(b, span, "separate arguments by commas", "a list of expressions with ';' can stand in a for only");
    return (NodeList){0};
}

Node *build_entry(Builder *b, Span span, Node *key, Node *value) {
    Node *n = node_new(AST_MAP_ENTRY, span);
    n->MAP_ENTRY.key = key;
    n->MAP_ENTRY.value = value;
    return build_seal(b, n);
}

Node *build_spread(Builder *b, Span span, Node *value) {
    Node *n = node_new(AST_SPREAD, span);
    n->SPREAD.value = value;
    return build_seal(b, n);
}

Node *build_spread_map(Builder *b, Span span, Node *value) {
    Node *n = node_new(AST_SPREAD_MAP, span);
    n->SPREAD_MAP.value = value;
    return build_seal(b, n);
}

static void refuse_duplicates(Builder *b, const NodeList *entries) {
    for (uint32_t i = 1; i < entries->count && entries->count < 500; i++) {
        Node *key = entries->item[i]->kind == AST_MAP_ENTRY ? entries->item[i]->MAP_ENTRY.key : NULL;
        for (uint32_t j = 0; key && key->kind == AST_STRING && j < i; j++) {
            Node *other = entries->item[j]->kind == AST_MAP_ENTRY ? entries->item[j]->MAP_ENTRY.key : NULL;
            if (other && other->kind == AST_STRING && text_eq(key->STRING.value, other->STRING.value)) {
                build_fault(b, key->span, NULL, "duplicate named parameter '%.*s'", TEXT_FMT(key->STRING.value));
                break;
            }
        }
    }
}

bool build_gather_named(Builder *b, NodeList *args) {
    NodeList entries = {0}, rest = {0};
    for (uint32_t i = 0; i < args->count; i++)
        nodes_add(is_entry(args->item[i]) ? &entries : &rest, args->item[i]);
    if (entries.count == 0)
        return false;
    refuse_duplicates(b, &entries);
    Span span = {entries.item[0]->span.from, entries.item[entries.count - 1]->span.to};
    *args = nodes_of(build_map(b, span, entries));
    nodes_append(args, &rest);
    return true;
}

/* --- members and calls -------------------------------------------------------------------------------------------- */

Node *build_property(Builder *b, Span span, Node *object, int token, Node *name, bool attribute) {
    Node *n = node_new(AST_PROPERTY, span);
    n->PROPERTY.object = object;
    n->PROPERTY.name = name;
    n->PROPERTY.safe = token == T_SAFE_DOT;
    n->PROPERTY.spread = token == T_SPREAD_DOT;
    n->PROPERTY.attribute = attribute;
    return build_seal(b, n);
}

Node *build_method_pointer(Builder *b, Span span, Node *object, Node *name) {
    Node *n = node_new(AST_METHOD_POINTER, span);
    n->METHOD_POINTER.object = object;
    n->METHOD_POINTER.name = name;
    return build_seal(b, n);
}

Node *build_chain_name(Builder *b, Node *name) {
    if (name->parenthesised)
        return name;
    if (name->kind == AST_NAME)
        return build_string(b, name->span, name->NAME.id);
    if (name->kind == AST_THIS || name->kind == AST_SUPER)
        return build_string(b, name->span, name->kind == AST_THIS ? TEXT("this") : TEXT("super"));
    if (name->kind == AST_NUMBER)
        return build_string(b, name->span, name->NUMBER.digits);
    return name;
}

/* As in Groovy, a.(b) is a.b: only what is more than a plain name is computed. */
Node *build_computed_name(Builder *b, Node *name) {
    return name->kind == AST_NAME ? build_string(b, name->span, name->NAME.id) : name;
}

static Node *constructor_call(Builder *b, Span span, Node *callee, NodeList args) {
    Node *n = node_new(AST_CONSTRUCTOR_CALL, span);
    n->CONSTRUCTOR_CALL.super = callee->kind == AST_SUPER;
    n->CONSTRUCTOR_CALL.named = build_gather_named(b, &args);
    n->CONSTRUCTOR_CALL.args = args;
    return build_seal(b, n);
}

/* Splits the callee into the object and the name of the method. */
static void set_callee(Builder *b, struct AstCALL *call, Node *callee) {
    bool bare = !callee->parenthesised;
    call->name_span = callee->span;
    if (bare && callee->kind == AST_NAME) {
        call->name = build_string(b, callee->span, callee->NAME.id);
    } else if (bare && (callee->kind == AST_STRING || callee->kind == AST_GSTRING)) {
        call->name = callee;
    } else if (bare && callee->kind == AST_PROPERTY && !callee->PROPERTY.attribute) {
        call->object = callee->PROPERTY.object;
        call->name = callee->PROPERTY.name;
        call->safe = callee->PROPERTY.safe;
        call->spread = callee->PROPERTY.spread;
        call->name_span = call->name->span;
    } else {
        call->object = callee;
        call->name = build_string(b, (Span){callee->span.to, callee->span.to}, TEXT("call"));
    }
}

Node *build_call(Builder *b, Span span, Node *callee, NodeList args, bool command) {
    if (!callee->parenthesised && (callee->kind == AST_THIS || callee->kind == AST_SUPER))
        return constructor_call(b, span, callee, args);
    bool primitive = callee->kind == AST_NAME && !callee->parenthesised && token_is_primitive(token_of_word(callee->NAME.id));
    if (primitive && !text_is(callee->NAME.id, "void"))
        build_fault(b, callee->span, "in Groovy the brackets of an array belong to its type: int[] a",
                    "the primitive type '%.*s' cannot be used as a method's name", TEXT_FMT(callee->NAME.id));
    for (uint32_t i = 0; i < args.count; i++)
        if (args.item[i]->kind == AST_DECLARE)
            build_fault(b, args.item[i]->span, "declare it before the call, or put a comma between two arguments",
                        "a declaration cannot be an argument");
    Node *n = node_new(AST_CALL, span);
    set_callee(b, &n->CALL, callee);
    n->CALL.named = build_gather_named(b, &args);
    n->CALL.args = args;
    n->CALL.command = command;
    return build_seal(b, n);
}

Node *build_trailing(Builder *b, Span span, Node *callee, Node *closure) {
    if (!callee->parenthesised && callee->kind == AST_CALL && !callee->CALL.command) {
        nodes_add(&callee->CALL.args, closure);
        callee->CALL.trailing++;
        callee->span = span;
        return build_seal(b, callee);
    }
    if (!callee->parenthesised && callee->kind == AST_CONSTRUCTOR_CALL) {
        nodes_add(&callee->CONSTRUCTOR_CALL.args, closure);
        callee->span = span;
        return build_seal(b, callee);
    }
    Node *n = build_call(b, span, callee, nodes_of(closure), false);
    if (n->kind == AST_CALL)
        n->CALL.trailing = 1;
    return n;
}

Node *build_index(Builder *b, Span span, Node *object, NodeList args) {
    Node *n = node_new(AST_INDEX, span);
    n->INDEX.object = object;
    n->INDEX.named = build_gather_named(b, &args);
    n->INDEX.args = args;
    return build_seal(b, n);
}

Node *build_new(Builder *b, Span span, Node *type, NodeList args, Node *body) {
    Node *n = node_new(AST_NEW, span);
    n->NEW.type = type;
    n->NEW.named = build_gather_named(b, &args);
    n->NEW.args = args;
    n->NEW.body = body;
    return build_seal(b, n);
}

Node *build_new_array(Builder *b, Span span, Node *type, NodeList sizes, int dims) {
    Node *n = node_new(AST_NEW_ARRAY, span);
    n->NEW_ARRAY.type = type;
    n->NEW_ARRAY.dims = (int)sizes.count + dims;
    n->NEW_ARRAY.sizes = sizes;
    return build_seal(b, n);
}

/* --- assignment ---------------------------------------------------------------------------------------------------- */

/* What the target is when it cannot be assigned to, else NULL. */
static const char *unassignable(const Node *target) {
    switch (target->kind) {
    case AST_NAME: case AST_PROPERTY: case AST_INDEX: case AST_ASSIGN: case AST_MULTI_ASSIGN: case AST_THIS: case AST_SUPER:
        return NULL;
    case AST_STRING: case AST_NUMBER: case AST_BOOLEAN: case AST_NIL: return "a constant expression";
    case AST_GSTRING: return "a string";
    case AST_CALL: case AST_CONSTRUCTOR_CALL: return "the result of a call";
    case AST_MAP: return "a map";
    case AST_LIST: return "a list";
    case AST_CLOSURE: return "a closure";
    case AST_BINARY: case AST_LOGICAL: return "a binary expression";
    default: return "this expression";
    }
}

Node *build_assign(Builder *b, Span span, int op, Span op_span, Node *target, Node *value) {
    const char *what = unassignable(target);
    const char *advice = target->kind == AST_LIST ? "write (a, b) = ... to assign several variables" : "it should be a variable";
    bool one_line = !memchr(b->source->text.at + target->span.from, '\n', op_span.from - target->span.from);
    if (what)
        build_fault(b, one_line ? target->span : op_span, advice, "cannot assign to %s", what);
    Node *n = node_new(AST_ASSIGN, span);
    n->ASSIGN.op = op;
    n->ASSIGN.op_span = op_span;
    n->ASSIGN.target = target;
    n->ASSIGN.value = value;
    return build_seal(b, n);
}

Node *build_multi_assign(Builder *b, Span span, NodeList targets, Node *value) {
    Node *n = node_new(AST_MULTI_ASSIGN, span);
    for (uint32_t i = 0; i < targets.count; i++) {
        Node *t = targets.item[i];
        if (t->VARIABLE.type)
            build_error(b, t->span, "write def (...) = ... to declare variables", "a type is not allowed here");
        nodes_add(&n->MULTI_ASSIGN.targets, build_name(b, t->span, t->VARIABLE.id));
    }
    n->MULTI_ASSIGN.value = value;
    return build_seal(b, n);
}

/* --- operators ------------------------------------------------------------------------------------------------------ */

Node *build_elvis(Builder *b, Span span, Node *value, Node *fallback) {
    Node *n = node_new(AST_ELVIS, span);
    n->ELVIS.value = value;
    n->ELVIS.fallback = fallback;
    return build_seal(b, n);
}

Node *build_ternary(Builder *b, Span span, Node *condition, Node *yes, Node *no) {
    Node *n = node_new(AST_TERNARY, span);
    n->TERNARY.condition = condition;
    n->TERNARY.yes = yes;
    n->TERNARY.no = no;
    return build_seal(b, n);
}

Node *build_logical(Builder *b, Span span, int op, Span op_span, Node *left, Node *right) {
    Node *n = node_new(AST_LOGICAL, span);
    n->LOGICAL.op = op;
    n->LOGICAL.op_span = op_span;
    n->LOGICAL.left = left;
    n->LOGICAL.right = right;
    return build_seal(b, n);
}

Node *build_binary(Builder *b, Span span, int op, Span op_span, Node *left, Node *right) {
    Node *n = node_new(AST_BINARY, span);
    n->BINARY.op = op;
    n->BINARY.op_span = op_span;
    n->BINARY.left = left;
    n->BINARY.right = right;
    return build_seal(b, n);
}

Node *build_range(Builder *b, Span span, Node *from, Node *to, bool exclusive) {
    Node *n = node_new(AST_RANGE, span);
    n->RANGE.from = from;
    n->RANGE.to = to;
    n->RANGE.exclusive = exclusive;
    return build_seal(b, n);
}

Node *build_instanceof(Builder *b, Span span, Node *value, Node *type) {
    Node *n = node_new(AST_INSTANCEOF, span);
    n->INSTANCEOF.value = value;
    n->INSTANCEOF.type = type;
    return build_seal(b, n);
}

Node *build_as(Builder *b, Span span, Node *value, Node *type) {
    Node *n = node_new(AST_AS, span);
    n->AS.value = value;
    n->AS.type = type;
    return build_seal(b, n);
}

Node *build_cast(Builder *b, Span span, Node *type, Node *value) {
    Node *n = node_new(AST_CAST, span);
    n->CAST.type = type;
    n->CAST.value = value;
    return build_seal(b, n);
}

Node *build_not(Builder *b, Span span, Node *operand) {
    Node *n = node_new(AST_NOT, span);
    n->NOT.operand = operand;
    return build_seal(b, n);
}

Node *build_prefix(Builder *b, Span span, int op, Node *operand) {
    bool literal = operand->kind == AST_NUMBER && !operand->parenthesised && operand->NUMBER.digits.at[0] != '-';
    if (literal && (op == OP_NEGATIVE || op == OP_POSITIVE)) {
        Text written = text_span(b->source->text.at + operand->span.from, operand->span.to - operand->span.from);
        number_read(operand, written, op == OP_NEGATIVE);
        operand->span = span;
        return operand;
    }
    bool step = op == OP_INCREMENT || op == OP_DECREMENT;
    Node *n = node_new(step ? AST_PREFIX : AST_UNARY, span);
    if (step) {
        n->PREFIX.op = op;
        n->PREFIX.operand = operand;
    } else {
        n->UNARY.op = op;
        n->UNARY.operand = operand;
    }
    return build_seal(b, n);
}

Node *build_postfix(Builder *b, Span span, int op, Node *operand) {
    Node *n = node_new(AST_POSTFIX, span);
    n->POSTFIX.op = op;
    n->POSTFIX.operand = operand;
    return build_seal(b, n);
}
