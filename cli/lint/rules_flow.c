/* Code that is never reached, and exceptions that disappear. */
#include "cli/lint/index.h"

/* --- unreachable-code
 * -------------------------------------------------------------------------------------------------------- */

static bool ends(Linter *lint, const Node *n);

static bool list_ends(Linter *lint, const NodeList *list) {
    for (uint32_t i = 0; i < list->count; i++)
        if (ends(lint, list->item[i])) return true;
    return false;
}

static bool is_error_call(Linter *lint, Node *n) {
    StepUse use;
    return n->kind == AST_CALL && lint_step_use(lint, n, &use) && !use.on_object && text_is(use.name, "error");
}

static bool try_ends(Linter *lint, const struct AstTRY *t) {
    if (t->finally && ends(lint, t->finally)) return true;
    if (!ends(lint, t->body)) return false;
    for (uint32_t i = 0; i < t->catches.count; i++)
        if (!ends(lint, t->catches.item[i]->CATCH.body)) return false;
    return true;
}

/* Does control surely not go on behind the statement? */
static bool ends(Linter *lint, const Node *n) {
    switch (n->kind) {
    case AST_RETURN:
    case AST_THROW:
    case AST_BREAK:
    case AST_CONTINUE:
        return true;
    case AST_EXPR_STMT:
        return is_error_call(lint, n->EXPR_STMT.value);
    case AST_BLOCK:
        return list_ends(lint, &n->BLOCK.statements);
    case AST_IF:
        return n->IF.yes && n->IF.no && ends(lint, n->IF.yes) && ends(lint, n->IF.no);
    case AST_TRY:
        return try_ends(lint, &n->TRY);
    default:
        return false;
    }
}

/* What people write to please a reader or an old compiler. */
static bool is_harmless(const NodeList *list, uint32_t from) {
    for (uint32_t i = from; i < list->count; i++) {
        NodeKind kind = list->item[i]->kind;
        if (kind != AST_RETURN && kind != AST_BREAK && kind != AST_CONTINUE && kind != AST_THROW) return false;
    }
    return true;
}

static void unreachable_enter(Linter *lint, Node *n) {
    if (file_is_test(lint->file)) return;
    const NodeList *list = n->kind == AST_BLOCK  ? &n->BLOCK.statements
                           : n->kind == AST_CASE ? &n->CASE.body
                                                 : &n->MODULE.statements;
    for (uint32_t i = 0; i + 1 < list->count; i++) {
        if (!ends(lint, list->item[i])) continue;
        if (!is_harmless(list, i + 1)) {
            uint32_t line = source_position(lint->file->source, list->item[i]->span.from).line;
            lint_report(lint, list->item[i + 1]->span, "this is never reached")->advice =
                text_printf("the statement at line %u always leaves the block", line);
        }
        return;
    }
}

const Rule rule_unreachable_code = {
    .id = "unreachable-code",
    .group = "flow",
    .severity = DIAG_WARNING,
    .summary = "a statement behind return, throw, break, continue or error",
    .doc = "The statement before it always leaves the block, so this one never runs.",
    .fires = "def build() {\n"
             "    return sh(script: 'make', returnStatus: true)\n"
             "    echo 'built'\n"
             "}\n"
             "build()\n",
    .silent = "def build() {\n"
              "    def status = sh(script: 'make', returnStatus: true)\n"
              "    echo 'built'\n"
              "    return status\n"
              "}\n"
              "build()\n",
    .kinds = KINDS(BLOCK, CASE, MODULE),
    .enter = unreachable_enter,
};

/* --- empty-catch
 * ----------------------------------------------------------------------------------------------------------------- */

static void empty_enter(Linter *lint, Node *n) {
    const Node *body = n->CATCH.body;
    if (file_is_test(lint->file)) return;
    if (body->kind != AST_BLOCK || body->BLOCK.statements.count > 0) return;
    if (word_among("ignored ignore expected _", n->CATCH.variable->VARIABLE.id)) return;
    Span span = body->span;
    Text all = lint->file->source->text, text;
    while (span.to < all.len && all.at[span.to] != '\n') span.to++;
    text = lint_text(lint, span);
    if (text_find(text, TEXT("//"), 0) >= 0 || text_find(text, TEXT("/*"), 0) >= 0) return;
    lint_report(lint, n->CATCH.variable->VARIABLE.name_span, "the exception disappears: this catch does nothing")
        ->advice = "log it, or say in a comment why it may be ignored (or name it 'ignored')";
}

const Rule rule_empty_catch = {
    .id = "empty-catch",
    .group = "flow",
    .severity = DIAG_WARNING,
    .summary = "a catch block with nothing in it",
    .doc =
        "Whatever goes wrong in the try block goes unnoticed, an abort by a person included. A comment in the block, or the name "
        "'ignored', says that this is meant.",
    .fires = "node {\n    try {\n        sh 'make'\n    } catch (Exception e) {\n    }\n}\n",
    .silent = "node {\n"
              "    try {\n"
              "        sh 'make'\n"
              "    } catch (Exception e) {\n"
              "        echo \"make failed: ${e.message}\"\n"
              "        throw e\n"
              "    }\n"
              "}\n",
    .kinds = KINDS(CATCH),
    .enter = empty_enter,
};

/* --- swallowed-abort
 * --------------------------------------------------------------------------------------------------------------- */

/* Steps that run for long: those whose abort matters. */
static const char long_steps[] =
    "sh bat powershell pwsh build input sleep waitUntil timeout node parallel checkout git lock milestone retry waitForQualityGate";

typedef struct Found {
    Linter *lint;
    bool step, rethrow;
} Found;

static void look_for_step(Node *n, void *data) {
    Found *f = data;
    StepUse use;
    if (n->kind == AST_CALL && lint_step_use(f->lint, n, &use) && word_among(long_steps, use.name)) f->step = true;
    if (!f->step) node_each_child(n, look_for_step, f);
}

static void look_for_rethrow(Node *n, void *data) {
    Found *f = data;
    Text name;
    if (n->kind == AST_THROW || n->kind == AST_INSTANCEOF) f->rethrow = true;
    if (n->kind == AST_CALL && node_word(n->CALL.name, &name) && word_among("error currentBuildFail fail exit", name))
        f->rethrow = true;
    if (!f->rethrow) node_each_child(n, look_for_rethrow, f);
}

static bool catches_everything(const struct AstCATCH *c) {
    for (uint32_t i = 0; i < c->types.count; i++)
        if (word_among("Exception Throwable java.lang.Exception java.lang.Throwable Object", c->types.item[i]->TYPE.id))
            return true;
    return c->types.count == 0;
}

static void swallowed_enter(Linter *lint, Node *n) {
    Found body = {.lint = lint};
    bool looked = false;
    for (uint32_t i = 0; i < n->TRY.catches.count; i++) {
        const struct AstCATCH *c = &n->TRY.catches.item[i]->CATCH;
        for (uint32_t t = 0; t < c->types.count; t++)
            if (text_ends(c->types.item[t]->TYPE.id, TEXT("InterruptedException"))) return;
        if (!catches_everything(c)) continue;
        if (!looked) look_for_step(n->TRY.body, &body);
        looked = true;
        Found handler = {.lint = lint};
        look_for_rethrow(c->body, &handler);
        if (!body.step || handler.rethrow || c->body->BLOCK.statements.count == 0) continue;
        lint_report(lint, c->variable->VARIABLE.name_span, "this catch also swallows an abort of the build")->advice =
            "put before it: catch (org.jenkinsci.plugins.workflow.steps.FlowInterruptedException e) { throw e }, or use catchError";
    }
}

const Rule rule_swallowed_abort = {
    .id = "swallowed-abort",
    .group = "flow",
    .severity = DIAG_INFO,
    .opt_in = true,
    .summary = "a catch of Exception around steps that does not pass an abort on",
    .doc =
        "When a person aborts the build or a timeout ends it, the running step throws FlowInterruptedException, which is an Exception. "
        "A catch that goes on regardless makes the build run on.",
    .fires = "node {\n"
             "    try {\n"
             "        sh 'make test'\n"
             "    } catch (Exception e) {\n"
             "        echo 'tests failed'\n"
             "    }\n"
             "}\n",
    .silent = "node {\n"
              "    try {\n"
              "        sh 'make test'\n"
              "    } catch (Exception e) {\n"
              "        echo 'tests failed'\n"
              "        throw e\n"
              "    }\n"
              "}\n",
    .kinds = KINDS(TRY),
    .enter = swallowed_enter,
};
