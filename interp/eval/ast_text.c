/*
 * Expressions written out again, as Groovy's messages show them: every infix operator in parentheses, no
 * prefix operators, GStrings by their parts.
 */
#include "interp/eval/ast_text.h"

/* Classes are written with their packages. */
static void name_text(const AstText *t, Text name) {
    const Class *c = t->unit ? unit_class(t->unit, t->context, name) : NULL;
    if (c) buf_z(t->out, c->name);
    else buf_text(t->out, name);
}

static void list_text(const AstText *t, const NodeList *list) {
    for (uint32_t i = 0; i < list->count; i++) {
        if (i) buf_z(t->out, ", ");
        ast_text(t, list->item[i]);
    }
}

static void infix(const AstText *t, const Node *left, int op, const Node *right) {
    buf_char(t->out, '(');
    ast_text(t, left);
    buf_printf(t->out, " %s ", operator_symbol((Operator)op));
    ast_text(t, right);
    buf_char(t->out, ')');
}

static void call_text(const AstText *t, const Node *n) {
    if (n->CALL.object) ast_text(t, n->CALL.object);
    else buf_z(t->out, "this");
    buf_z(t->out, n->CALL.spread ? "*." : n->CALL.safe ? "?." : ".");
    ast_text(t, n->CALL.name);
    buf_char(t->out, '(');
    list_text(t, &n->CALL.args);
    buf_char(t->out, ')');
}

static void type_text(const AstText *t, const Node *n) {
    name_text(t, n->TYPE.id);
    for (int i = 0; i < n->TYPE.dims; i++) buf_z(t->out, "[]");
}

static void gstring_text(const AstText *t, const Node *n) {
    for (uint32_t i = 0; i < n->GSTRING.parts.count; i++) {
        const Node *part = n->GSTRING.parts.item[i];
        if (i % 2) buf_char(t->out, '$');
        ast_text(t, part);
    }
}

/* "(java.lang.String -> java.lang.String) x"; primitive types are named once. */
static void cast_text(const AstText *t, const Node *type, const Node *value) {
    const Class *c = t->unit ? unit_class(t->unit, t->context, type->TYPE.id) : NULL;
    buf_char(t->out, '(');
    type_text(t, type);
    if (c && !(c->flags & CLASS_PRIMITIVE) && !type->TYPE.dims) buf_printf(t->out, " -> %s", c->name);
    buf_z(t->out, ") ");
    ast_text(t, value);
}

void ast_text(const AstText *t, const Node *n) {
    switch (n->kind) {
    case AST_NUMBER: buf_text(t->out, n->NUMBER.digits); break;
    case AST_STRING: buf_text(t->out, n->STRING.value); break;
    case AST_GSTRING: gstring_text(t, n); break;
    case AST_BOOLEAN: buf_z(t->out, n->BOOLEAN.value ? "true" : "false"); break;
    case AST_NIL: buf_z(t->out, "null"); break;
    case AST_NAME:
        if (n->NAME.bind.kind == BIND_DYNAMIC) name_text(t, n->NAME.id);
        else buf_text(t->out, n->NAME.id);
        break;
    case AST_THIS: buf_z(t->out, "this"); break;
    case AST_SUPER: buf_z(t->out, "super"); break;
    case AST_LIST:
        buf_char(t->out, '[');
        list_text(t, &n->LIST.items);
        buf_char(t->out, ']');
        break;
    case AST_MAP:
        buf_char(t->out, '[');
        if (!n->MAP.entries.count) buf_char(t->out, ':');
        list_text(t, &n->MAP.entries);
        buf_char(t->out, ']');
        break;
    case AST_MAP_ENTRY:
        ast_text(t, n->MAP_ENTRY.key);
        buf_char(t->out, ':');
        ast_text(t, n->MAP_ENTRY.value);
        break;
    case AST_RANGE:
        buf_char(t->out, '(');
        ast_text(t, n->RANGE.from);
        buf_z(t->out, n->RANGE.exclusive ? "..<" : "..");
        ast_text(t, n->RANGE.to);
        buf_char(t->out, ')');
        break;
    case AST_SPREAD:
        buf_char(t->out, '*');
        ast_text(t, n->SPREAD.value);
        break;
    case AST_PROPERTY:
        ast_text(t, n->PROPERTY.object);
        buf_z(t->out, n->PROPERTY.spread ? "*." : n->PROPERTY.safe ? "?." : ".");
        ast_text(t, n->PROPERTY.name);
        break;
    case AST_INDEX:
        ast_text(t, n->INDEX.object);
        buf_char(t->out, '[');
        list_text(t, &n->INDEX.args);
        buf_char(t->out, ']');
        break;
    case AST_CALL: call_text(t, n); break;
    case AST_NEW:
        buf_z(t->out, "new ");
        type_text(t, n->NEW.type);
        buf_char(t->out, '(');
        list_text(t, &n->NEW.args);
        buf_char(t->out, ')');
        break;
    case AST_CLOSURE: buf_z(t->out, "{ -> ... }"); break;
    case AST_UNARY: ast_text(t, n->UNARY.operand); break;
    case AST_NOT: ast_text(t, n->NOT.operand); break;
    case AST_PREFIX:
        buf_printf(t->out, "(%s", operator_symbol((Operator)n->PREFIX.op));
        ast_text(t, n->PREFIX.operand);
        buf_char(t->out, ')');
        break;
    case AST_POSTFIX:
        buf_char(t->out, '(');
        ast_text(t, n->POSTFIX.operand);
        buf_printf(t->out, "%s)", operator_symbol((Operator)n->POSTFIX.op));
        break;
    case AST_BINARY: infix(t, n->BINARY.left, n->BINARY.op, n->BINARY.right); break;
    case AST_LOGICAL: infix(t, n->LOGICAL.left, n->LOGICAL.op, n->LOGICAL.right); break;
    case AST_INSTANCEOF:
        buf_char(t->out, '(');
        ast_text(t, n->INSTANCEOF.value);
        buf_z(t->out, " instanceof ");
        type_text(t, n->INSTANCEOF.type);
        buf_char(t->out, ')');
        break;
    case AST_TERNARY:
        buf_char(t->out, '(');
        ast_text(t, n->TERNARY.condition);
        buf_z(t->out, ") ? ");
        ast_text(t, n->TERNARY.yes);
        buf_z(t->out, " : ");
        ast_text(t, n->TERNARY.no);
        break;
    case AST_CAST: cast_text(t, n->CAST.type, n->CAST.value); break;
    case AST_AS: cast_text(t, n->AS.type, n->AS.value); break;
    case AST_TYPE: type_text(t, n); break;
    default: buf_z(t->out, "..."); break;
    }
}
