/* The stages a pipeline's text names: every call stage('literal') of the script's own body. */
#include "cli/outline.h"
#include "grammar/gc.h"
#include "grammar/parse.h"

typedef struct Walk {
    Outline *outline;
    int depth;
} Walk;

static bool is_stage_call(const Node *node) {
    return node->kind == AST_CALL && !node->CALL.object && node->CALL.name && node->CALL.name->kind == AST_STRING &&
           text_is(node->CALL.name->STRING.value, "stage") && node->CALL.args.count > 0 &&
           node->CALL.args.item[0]->kind == AST_STRING;
}

static void add_stage(Outline *outline, Text name, int depth) {
    if (outline->count == outline->cap) {
        outline->cap = outline->cap ? outline->cap * 2 : 16;
        outline->stage = gc_realloc(outline->stage, outline->cap * sizeof *outline->stage);
    }
    outline->stage[outline->count++] = (OutlineStage){name, depth};
}

static void visit(Node *node, void *data) {
    Walk *walk = data;
    bool stage = is_stage_call(node);
    if (stage) add_stage(walk->outline, node->CALL.args.item[0]->STRING.value, walk->depth++);
    node_each_child(node, visit, walk);
    if (stage) walk->depth--;
}

Outline *outline_of(Source *source) {
    DiagSink ignored = {.max = 1};
    ParseResult parsed = parse_source(source, &ignored, PARSE_SYNTAX_ONLY | PARSE_KEEP);
    if (!parsed.module) return NULL;
    Walk walk = {.outline = gc_new(Outline)};
    for (uint32_t i = 0; i < parsed.module->MODULE.statements.count; i++)
        visit(parsed.module->MODULE.statements.item[i], &walk);
    return walk.outline;
}
