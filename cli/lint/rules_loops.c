/* Closures that outlive the turn of a loop in which they are made. */
#include "cli/lint/lint.h"

/* --- loop-variable-captured ------------------------------------------------------------------------------------------------ */

typedef struct Uses {
    Text name;
    Node *first; /* the NAME that reads it, or NULL */
    bool declared; /* something within has the name for itself */
} Uses;

static void search_use(Node *node, void *data) {
    Uses *uses = data;
    if (node->kind == AST_VARIABLE) uses->declared |= text_eq(node->VARIABLE.id, uses->name);
    if (node->kind == AST_PARAM) uses->declared |= text_eq(node->PARAM.id, uses->name);
    if (node->kind == AST_NAME && !uses->first && text_eq(node->NAME.id, uses->name)) uses->first = node;
    node_each_child(node, search_use, uses);
}

static Node *use_within(Node *closure, Text name) {
    Uses uses = {.name = name};
    search_use(closure, &uses);
    return uses.declared ? NULL : uses.first;
}

static void report_captured(Linter *lint, Node *closure, const Node *variable) {
    Text name = variable->VARIABLE.id;
    Node *use = use_within(closure, name);
    if (!use) return;
    lint_report(lint, use->span, "the closure sees '%.*s' as it is when the closure runs: its last value", TEXT_FMT(name))->advice =
        text_printf("give each turn a variable of its own: def own = %.*s, before the closure", TEXT_FMT(name));
}

/* branches[name] = { ... } in a loop: the closure is kept, and runs when the loop is over. */
static void captured_enter(Linter *lint, Node *n) {
    NodeKind target = n->ASSIGN.target->kind;
    if (n->ASSIGN.value->kind != AST_CLOSURE || (target != AST_INDEX && target != AST_PROPERTY)) return;
    for (uint32_t level = 1;; level++) {
        Node *above = lint_above(lint, level);
        if (!above || above->kind == AST_CLOSURE || above->kind == AST_METHOD) return;
        if (above->kind == AST_FOR_IN) report_captured(lint, n->ASSIGN.value, above->FOR_IN.variable);
        if (above->kind != AST_FOR_C) continue;
        for (uint32_t i = 0; i < above->FOR_C.init.count; i++) {
            Node *init = above->FOR_C.init.item[i];
            for (uint32_t k = 0; init->kind == AST_DECLARE && k < init->DECLARE.variables.count; k++)
                report_captured(lint, n->ASSIGN.value, init->DECLARE.variables.item[k]);
        }
    }
}

const Rule rule_loop_variable_captured = {
    .id = "loop-variable-captured",
    .group = "flow",
    .severity = DIAG_WARNING,
    .summary = "a closure that is kept in a loop reads the loop's variable",
    .doc =
        "The turns of a for loop share one variable. A closure that is put into a map of branches runs when the loop is over, and "
        "every one of them sees the last value: all branches do the same. Closures of each { } and collectEntries { } have a "
        "parameter of their own at each turn.",
    .fires = "def branches = [:]\nfor (int i = 0; i < 3; i++) {\n"
             "    branches[\"part ${i}\"] = { echo \"part ${i}\" }\n}\nparallel branches\n",
    .silent = "def branches = [:]\nfor (int i = 0; i < 3; i++) {\n"
              "    def part = i\n    branches[\"part ${i}\"] = { echo \"part ${part}\" }\n}\n"
              "parallel branches\n",
    .kinds = KINDS(ASSIGN),
    .enter = captured_enter,
};
