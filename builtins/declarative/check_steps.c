/* Steps blocks: each statement is a step; its arguments are checked against the step table. */
#include "builtins/declarative/checker.h"

#include "builtins/step.h"

static const struct { const char *name, *reason; } blocked[] = {
    {"stage", "the stage step cannot be used in declarative pipelines: stages stand in stages { }"},
    {"properties", "the properties step cannot be used in declarative pipelines: use options, parameters and triggers"},
    {"parallel", "the parallel step can only be used as the only top-level step in a stage's steps block"},
};

static bool is_blocked(Checker *ck, const Match *call) {
    for (size_t i = 0; i < sizeof blocked / sizeof *blocked; i++)
        if (text_is(call->name, blocked[i].name)) {
            fault(ck, FAULT_forbidden_step, call->node->span,
                  "invalid step \"%s\" used - not allowed in this context - %s", blocked[i].name,
                  blocked[i].reason);
            return true;
        }
    return false;
}

static const char *type_name(ParamType type) {
    switch (type) {
    case P_STRING: return "string";
    case P_BOOL: return "boolean";
    case P_INT: return "int";
    case P_LIST: return "list";
    default: return "any";
    }
}

static void spec_params(const StepSpec *spec, ParamList *out) {
    *out = (ParamList){.open = spec->open};
    for (const StepParam *p = spec->params; p != NULL && p->name != NULL && out->count < 32; p++)
        out->item[out->count++] = (Param){p->name, type_name(p->type), p->required, p->positional};
}

/* `step([$class: 'X', ...])` and `checkout([...])`: a map alone is a described object, checked when it runs. */
static bool is_described(const Match *call) {
    if (call->count == 1 && call->args[0]->kind == AST_MAP)
        return true;
    for (uint32_t i = 0; call->named != NULL && i < call->named->MAP.entries.count; i++) {
        Text key;
        Node *entry = call->named->MAP.entries.item[i];
        if (entry->kind == AST_SPREAD_MAP || (literal_text(entry->MAP_ENTRY.key, &key) && text_is(key, "$class")))
            return true;
    }
    return false;
}

static void check_step(Checker *ck, Node *statement) {
    Match call;
    if (!match_call(ck, statement, &call)) {
        fault(ck, FAULT_not_a_step, statement->span, "expected a step")->advice =
            "declarations and control flow belong into script { ... }, assignments into environment { ... }";
        return;
    }
    if (call.name.len == 0 || is_blocked(ck, &call))
        return;
    if (text_is(call.name, "script")) {
        if (call.block == NULL)
            fault(ck, FAULT_missing_block, call.node->span, "script step without a block")->advice = "write script { ... }";
        return;
    }
    const StepSpec *spec = step_find(text_z(call.name));
    if (spec != NULL && !is_described(&call)) {
        ParamList params;
        spec_params(spec, &params);
        check_arguments(ck, &call, &params, spec->body != BODY_NONE);
    } else if (spec == NULL) {
        for (uint32_t i = 0; i < call.count; i++)
            check_value(ck, call.args[i]);
    }
    if (call.block != NULL) {
        NodeList *list = block_statements(call.block);
        for (uint32_t i = 0; i < list->count; i++)
            check_step(ck, list->item[i]);
    }
}

void check_steps(Checker *ck, NodeList *statements, Span span) {
    if (statements->count == 0)
        fault(ck, FAULT_empty_section, span,
              "no steps specified for branch")->advice = "remove the block, or put a step into it";
    for (uint32_t i = 0; i < statements->count; i++)
        check_step(ck, statements->item[i]);
}
