/* Matching of statements and names, and the reporting of faults, for the declarative checker. */
#include "builtins/declarative/checker.h"
#include "builtins/step.h"

#include "grammar/gc.h"

static const char *const fault_ids[] = {
#define FAULT(name, id, ...) [FAULT_##name] = "declarative-" id,
#include "builtins/declarative/faults.def"
#undef FAULT
};

Diag *fault(Checker *ck, Fault kind, Span span, const char *format, ...) {
    va_list args;
    va_start(args, format);
    Buf text = {0};
    buf_vprintf(&text, format, args);
    va_end(args);
    return diag_report(ck->sink, ck->source, span, DIAG_ERROR, fault_ids[kind], "%s", text.at);
}

Text source_text(const Checker *ck, const Node *node) {
    Span span = node->span;
    if (node->parenthesised && span.from > 0)
        span = (Span){span.from - 1, span.to + 1};
    Text all = text_span(ck->source->text.at + span.from, span.to - span.from);
    ptrdiff_t end = text_find(all, TEXT("\n"), 0);
    return text_trim(end < 0 ? all : text_span(all.at, (size_t)end));
}

bool literal_text(const Node *node, Text *out) {
    if (node->kind == AST_STRING)
        *out = node->STRING.value;
    else if (node->kind == AST_NAME)
        *out = node->NAME.id;
    else
        return false;
    return true;
}

bool expect_literal(Checker *ck, Node *node, Text *out) {
    if (literal_text(node, out))
        return true;
    Text got = source_text(ck, node);
    fault(ck, FAULT_not_literal, node->span, "expected string literal but got %.*s", TEXT_FMT(got));
    return false;
}

static void match_fill(Node *call, Match *out) {
    *out = (Match){.node = call, .args = call->CALL.args.item, .count = call->CALL.args.count};
    if (call->CALL.object == NULL)
        literal_text(call->CALL.name, &out->name);
    if (out->count > 0 && out->args[out->count - 1]->kind == AST_CLOSURE)
        out->block = out->args[--out->count];
    if (call->CALL.named && out->count > 0) {
        out->named = out->args[0];
        out->args++;
        out->count--;
    }
}

bool match_quietly(Node *statement, Match *out) {
    Node *node = statement->kind == AST_EXPR_STMT ? statement->EXPR_STMT.value : statement;
    if (node == NULL || node->kind != AST_CALL)
        return false;
    match_fill(node, out);
    return true;
}

bool match_call(Checker *ck, Node *statement, Match *out) {
    if (!match_quietly(statement, out))
        return false;
    if (out->name.len == 0) {
        if (out->node->CALL.object != NULL && out->node->CALL.object->kind == AST_NAME)
            fault(ck, FAULT_object_call, out->node->span,
                  "method calls on objects are not allowed outside \"script\" blocks")->advice =
                "put the statement into script { ... }";
        else
            fault(ck, FAULT_not_a_symbol, out->node->span,
                  "expected a symbol, found '%.*s'", TEXT_FMT(source_text(ck, out->node)))->advice =
                same_line_advice(ck, out->node);
    }
    return true;
}

/* retry(3) echo 'x' */
static const char *no_braces_advice(const Checker *ck, Node *call) {
    Text name;
    Node *first = call->CALL.object;
    if (first == NULL || first->kind != AST_CALL || first->CALL.name == NULL || !literal_text(first->CALL.name, &name))
        return NULL;
    const StepSpec *step = step_find(text_z(name));
    if (step == NULL || step->body == BODY_NONE)
        return NULL;
    return text_printf("what %.*s is to do stands in braces: %.*s { ... }", TEXT_FMT(name), TEXT_FMT(source_text(ck, first)));
}

const char *same_line_advice(const Checker *ck, Node *statement) {
    Node *call = statement->kind == AST_EXPR_STMT ? statement->EXPR_STMT.value : statement;
    if (call == NULL || call->kind != AST_CALL || call->CALL.object == NULL || call->CALL.object->kind != AST_CALL)
        return NULL;
    NodeList *args = &call->CALL.object->CALL.args;
    Text second, between = text_trim(text_span(ck->source->text.at + call->CALL.object->span.to, 2));
    bool dotted = between.len > 0 && (between.at[0] == '.' || between.at[0] == '?');
    if (dotted || call->CALL.name == NULL || !literal_text(call->CALL.name, &second))
        return NULL;
    if (args->count == 0 || args->item[args->count - 1]->kind != AST_CLOSURE)
        return no_braces_advice(ck, call);
    return text_printf("what follows a block on the same line belongs to it: start '%.*s' on a line of its own", TEXT_FMT(second));
}

NodeList *block_statements(Node *closure) {
    return &closure->CLOSURE.body->BLOCK.statements;
}

NodeList *section_block(Checker *ck, const Match *section) {
    if (section->block == NULL) {
        fault(ck, FAULT_missing_block, section->node->span, "expected a block for %.*s", TEXT_FMT(section->name))->advice =
            text_printf("write %.*s { ... }", TEXT_FMT(section->name));
        return NULL;
    }
    return block_statements(section->block);
}

bool match_assignment(Node *statement, Assignment *out) {
    Node *node = statement->kind == AST_EXPR_STMT ? statement->EXPR_STMT.value : statement;
    *out = (Assignment){0};
    if (node->kind == AST_ASSIGN && node->ASSIGN.op == OP_ASSIGN) {
        *out = (Assignment){.target = node->ASSIGN.target, .value = node->ASSIGN.value};
        literal_text(out->target, &out->name);
    } else if (node->kind == AST_DECLARE && node->DECLARE.variables.count == 1) {
        out->target = node->DECLARE.variables.item[0];
        out->value = out->target->VARIABLE.init;
        out->name = out->target->VARIABLE.id;
    }
    return out->value != NULL;
}

bool valid_identifier(Text name) {
    if (name.len == 0 || (name.at[0] >= '0' && name.at[0] <= '9'))
        return false;
    for (size_t i = 0; i < name.len; i++) {
        char c = name.at[i];
        bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        if (!word)
            return false;
    }
    return true;
}

bool name_set_add(NameSet *set, Text name) {
    for (uint32_t i = 0; i < set->count; i++)
        if (text_eq(set->item[i], name))
            return false;
    if (set->count == set->cap) {
        set->cap = set->cap ? set->cap * 2 : 8;
        set->item = gc_realloc(set->item, sizeof *set->item * set->cap);
    }
    set->item[set->count++] = name;
    return true;
}
