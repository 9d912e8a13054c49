/*
 * Expressions written out again, as Groovy's messages show them: every operator in parentheses, GStrings by their parts.
 */
#include "interp/eval/ast_text.h"

static void list_text(Buf *out, const NodeList *list) {
    for (uint32_t i = 0; i < list->count; i++) {
        if (i) buf_z(out, ", ");
        ast_text(out, list->item[i]);
    }
}

static void infix(Buf *out, const Node *left, int op, const Node *right) {
    buf_char(out, '(');
    ast_text(out, left);
    buf_printf(out, " %s ", operator_symbol((Operator)op));
    ast_text(out, right);
    buf_char(out, ')');
}

static void call_text(Buf *out, const Node *n) {
    if (n->CALL.object) ast_text(out, n->CALL.object);
    else buf_z(out, "this");
    buf_z(out, n->CALL.spread ? "*." : n->CALL.safe ? "?." : ".");
    ast_text(out, n->CALL.name);
    buf_char(out, '(');
    list_text(out, &n->CALL.args);
    buf_char(out, ')');
}

static void type_text(Buf *out, const Node *n) {
    buf_text(out, n->TYPE.id);
    for (int i = 0; i < n->TYPE.dims; i++) buf_z(out, "[]");
}

static void gstring_text(Buf *out, const Node *n) {
    for (uint32_t i = 0; i < n->GSTRING.parts.count; i++) {
        const Node *part = n->GSTRING.parts.item[i];
        if (i % 2 && part->kind == AST_NAME) buf_char(out, '$');
        ast_text(out, part);
    }
}

void ast_text(Buf *out, const Node *n) {
    switch (n->kind) {
    case AST_NUMBER: buf_text(out, n->NUMBER.digits); break;
    case AST_STRING: buf_text(out, n->STRING.value); break;
    case AST_GSTRING: gstring_text(out, n); break;
    case AST_BOOLEAN: buf_z(out, n->BOOLEAN.value ? "true" : "false"); break;
    case AST_NIL: buf_z(out, "null"); break;
    case AST_NAME: buf_text(out, n->NAME.id); break;
    case AST_THIS: buf_z(out, "this"); break;
    case AST_SUPER: buf_z(out, "super"); break;
    case AST_LIST:
        buf_char(out, '[');
        list_text(out, &n->LIST.items);
        buf_char(out, ']');
        break;
    case AST_MAP:
        buf_char(out, '[');
        if (!n->MAP.entries.count) buf_char(out, ':');
        list_text(out, &n->MAP.entries);
        buf_char(out, ']');
        break;
    case AST_MAP_ENTRY:
        ast_text(out, n->MAP_ENTRY.key);
        buf_z(out, ": ");
        ast_text(out, n->MAP_ENTRY.value);
        break;
    case AST_RANGE:
        buf_char(out, '(');
        ast_text(out, n->RANGE.from);
        buf_z(out, n->RANGE.exclusive ? "..<" : "..");
        ast_text(out, n->RANGE.to);
        buf_char(out, ')');
        break;
    case AST_SPREAD:
        buf_char(out, '*');
        ast_text(out, n->SPREAD.value);
        break;
    case AST_PROPERTY:
        ast_text(out, n->PROPERTY.object);
        buf_z(out, n->PROPERTY.spread ? "*." : n->PROPERTY.safe ? "?." : ".");
        ast_text(out, n->PROPERTY.name);
        break;
    case AST_INDEX:
        ast_text(out, n->INDEX.object);
        buf_char(out, '[');
        list_text(out, &n->INDEX.args);
        buf_char(out, ']');
        break;
    case AST_CALL: call_text(out, n); break;
    case AST_NEW:
        buf_z(out, "new ");
        type_text(out, n->NEW.type);
        buf_char(out, '(');
        list_text(out, &n->NEW.args);
        buf_char(out, ')');
        break;
    case AST_CLOSURE: buf_z(out, "{ -> ... }"); break;
    case AST_UNARY:
        buf_z(out, operator_symbol((Operator)n->UNARY.op));
        ast_text(out, n->UNARY.operand);
        break;
    case AST_NOT:
        buf_char(out, '!');
        ast_text(out, n->NOT.operand);
        break;
    case AST_PREFIX:
        buf_printf(out, "(%s", operator_symbol((Operator)n->PREFIX.op));
        ast_text(out, n->PREFIX.operand);
        buf_char(out, ')');
        break;
    case AST_POSTFIX:
        buf_char(out, '(');
        ast_text(out, n->POSTFIX.operand);
        buf_printf(out, "%s)", operator_symbol((Operator)n->POSTFIX.op));
        break;
    case AST_BINARY: infix(out, n->BINARY.left, n->BINARY.op, n->BINARY.right); break;
    case AST_LOGICAL: infix(out, n->LOGICAL.left, n->LOGICAL.op, n->LOGICAL.right); break;
    case AST_INSTANCEOF:
        buf_char(out, '(');
        ast_text(out, n->INSTANCEOF.value);
        buf_z(out, " instanceof ");
        type_text(out, n->INSTANCEOF.type);
        buf_char(out, ')');
        break;
    case AST_TERNARY:
        buf_char(out, '(');
        ast_text(out, n->TERNARY.condition);
        buf_z(out, ") ? ");
        ast_text(out, n->TERNARY.yes);
        buf_z(out, " : ");
        ast_text(out, n->TERNARY.no);
        break;
    case AST_CAST:
        buf_char(out, '(');
        type_text(out, n->CAST.type);
        buf_z(out, ") ");
        ast_text(out, n->CAST.value);
        break;
    case AST_AS:
        ast_text(out, n->AS.value);
        buf_z(out, " as ");
        type_text(out, n->AS.type);
        break;
    case AST_TYPE: type_text(out, n); break;
    default: buf_z(out, "..."); break;
    }
}
