/* The tree of `pipeline { ... }` as the tree of a call with the model: sections, stages, calls. */
#include "builtins/declarative/lower.h"

#include "builtins/declarative/checker.h"

/* --- building ------------------------------------------------------------------------------------------------------ */

/* Every part is added to its whole as soon as it is finished itself, so one level more is enough. */
static void grow_depth(Node *whole, const Node *part) {
    if (part->depth >= whole->depth)
        whole->depth = part->depth + 1;
}

Node *model_map(Span span) { return node_new(AST_MAP, span); }

Node *model_list(Span span) { return node_new(AST_LIST, span); }

Node *model_text(Text text, Span span) {
    Node *node = node_new(AST_STRING, span);
    node->STRING.value = text;
    return node;
}

Node *model_true(Span span) {
    Node *node = node_new(AST_BOOLEAN, span);
    node->BOOLEAN.value = true;
    return node;
}

void model_add(Node *list, Node *item) {
    nodes_add(&list->LIST.items, item);
    grow_depth(list, item);
}

static void put_text(Node *map, Text key, Node *value) {
    Node *entry = node_new(AST_MAP_ENTRY, value->span);
    entry->MAP_ENTRY.key = model_text(key, value->span);
    entry->MAP_ENTRY.value = value;
    grow_depth(entry, value);
    nodes_add(&map->MAP.entries, entry);
    grow_depth(map, entry);
}

void model_put(Node *map, const char *key, Node *value) {
    if (value != NULL)
        put_text(map, text_of(key), value);
}

static bool is_constant(const Node *value) {
    return value->kind == AST_STRING || value->kind == AST_NUMBER || value->kind == AST_BOOLEAN || value->kind == AST_NIL;
}

static Node *empty_closure(Span span) {
    Node *closure = node_new(AST_CLOSURE, span);
    closure->CLOSURE.has_arrow = true;
    closure->CLOSURE.body = node_new(AST_BLOCK, span);
    grow_depth(closure, closure->CLOSURE.body);
    return closure;
}

void model_put_place(Node *map, Span span) { model_put(map, "at", empty_closure(span)); }

Node *model_leaf(Node *value) {
    if (is_constant(value))
        return value;
    Node *statement = node_new(AST_EXPR_STMT, value->span), *closure = empty_closure(value->span), *body = closure->CLOSURE.body;
    statement->EXPR_STMT.value = value;
    nodes_add(&body->BLOCK.statements, statement);
    grow_depth(statement, value);
    grow_depth(body, statement);
    grow_depth(closure, body);
    return closure;
}

/* --- calls ---------------------------------------------------------------------------------------------------------- */

static Node *named_arguments(const Match *call) {
    Node *map = model_map(call->node->span);
    for (uint32_t i = 0; call->named != NULL && i < call->named->MAP.entries.count; i++) {
        Node *entry = call->named->MAP.entries.item[i];
        Text key;
        if (entry->kind == AST_MAP_ENTRY && literal_text(entry->MAP_ENTRY.key, &key))
            put_text(map, key, model_leaf(entry->MAP_ENTRY.value));
    }
    return map;
}

/* `label 'x'` in the block of an agent or an input. */
static void add_settings(Node *map, Node *block) {
    NodeList *list = block_statements(block);
    for (uint32_t i = 0; i < list->count; i++) {
        Match setting;
        if (!match_quietly(list->item[i], &setting))
            continue;
        if (setting.count == 1)
            put_text(map, setting.name, model_leaf(setting.args[0]));
        else if (setting.named != NULL)
            put_text(map, setting.name, model_leaf(setting.named));
    }
}

Node *model_call(const Match *call) {
    Node *map = model_map(call->node->span), *args = model_list(call->node->span), *named = named_arguments(call);
    for (uint32_t i = 0; i < call->count; i++)
        model_add(args, model_leaf(call->args[i]));
    if (call->block != NULL)
        add_settings(named, call->block);
    put_text(map, TEXT("type"), model_text(call->name, call->node->span));
    put_text(map, TEXT("args"), args);
    put_text(map, TEXT("named"), named);
    model_put_place(map, call->node->span);
    return map;
}

static Node *lower_calls(const Match *section) {
    Node *calls = model_list(section->node->span);
    NodeList *list = block_statements(section->block);
    for (uint32_t i = 0; i < list->count; i++) {
        Match call;
        if (match_quietly(list->item[i], &call))
            model_add(calls, model_call(&call));
    }
    return calls;
}

/* --- sections -------------------------------------------------------------------------------------------------------- */

static Node *lower_agent(const Match *section) {
    Match type;
    if (section->block != NULL && match_quietly(block_statements(section->block)->item[0], &type))
        return model_call(&type);
    Text name = TEXT("any");
    literal_text(section->args[0], &name);
    Node *map = model_map(section->node->span);
    model_put(map, "type", model_text(name, section->node->span));
    model_put_place(map, section->node->span);
    return map;
}

static Node *lower_input(const Match *section) {
    Node *input = model_call(section);
    NodeList *list = block_statements(section->block);
    for (uint32_t i = 0; i < list->count; i++) {
        Match field;
        if (match_quietly(list->item[i], &field) && text_is(field.name, "parameters") && field.block != NULL)
            model_put(input, "parameters", lower_calls(&field));
    }
    return input;
}

static Node *lower_post(const Match *section) {
    Node *post = model_map(section->node->span);
    NodeList *list = block_statements(section->block);
    for (uint32_t i = 0; i < list->count; i++) {
        Match condition;
        if (match_quietly(list->item[i], &condition) && condition.block != NULL)
            put_text(post, condition.name, condition.block);
    }
    return post;
}

static Node *lower_sections(NodeList *list, Span span);

static Node *lower_stages(const Match *section) {
    Node *stages = model_list(section->node->span);
    NodeList *list = block_statements(section->block);
    for (uint32_t i = 0; i < list->count; i++) {
        Match stage;
        Text name;
        if (!match_quietly(list->item[i], &stage) || stage.block == NULL || !literal_text(stage.args[0], &name))
            continue;
        Node *map = lower_sections(block_statements(stage.block), stage.node->span);
        model_put(map, "name", model_text(name, stage.node->span));
        model_put_place(map, stage.node->span);
        model_add(stages, map);
    }
    return stages;
}

static Node *lower_matrix(const Match *section) {
    Node *matrix = lower_sections(block_statements(section->block), section->node->span);
    NodeList *list = block_statements(section->block);
    for (uint32_t i = 0; i < list->count; i++) {
        Match part;
        if (!match_quietly(list->item[i], &part) || part.block == NULL)
            continue;
        if (text_is(part.name, "axes"))
            lower_axes(matrix, part.block);
        else if (text_is(part.name, "excludes"))
            lower_excludes(matrix, part.block);
    }
    return matrix;
}

static Node *lower_environment_section(const Match *section) { return lower_environment(section->block); }
static Node *lower_when_section(const Match *section) { return lower_when(section->block); }
static Node *lower_steps(const Match *section) { return section->block; }
static Node *lower_flag(const Match *section) { return section->count == 1 ? section->args[0] : model_true(section->node->span); }

static const struct { const char *name; Node *(*lower)(const Match *section); } sections[] = {
    {"agent", lower_agent}, {"environment", lower_environment_section}, {"tools", lower_calls}, {"options", lower_calls},
    {"parameters", lower_calls}, {"triggers", lower_calls}, {"libraries", lower_calls}, {"post", lower_post},
    {"stages", lower_stages}, {"parallel", lower_stages}, {"matrix", lower_matrix}, {"when", lower_when_section},
    {"input", lower_input}, {"failFast", lower_flag}, {"steps", lower_steps},
};

static Node *lower_sections(NodeList *list, Span span) {
    Node *map = model_map(span);
    for (uint32_t i = 0; i < list->count; i++) {
        Match section;
        if (!match_quietly(list->item[i], &section))
            continue;
        for (size_t k = 0; k < sizeof sections / sizeof *sections; k++)
            if (text_is(section.name, sections[k].name))
                model_put(map, sections[k].name, sections[k].lower(&section));
    }
    return map;
}

/* --- pipelines --------------------------------------------------------------------------------------------------------- */

static bool is_pipeline(Node *node, Match *out) {
    return node->kind == AST_CALL && match_quietly(node, out) && text_is(out->name, "pipeline") && out->block != NULL;
}

static void lower_below(Node *node, void *data) {
    Match pipeline;
    if (!is_pipeline(node, &pipeline)) {
        node_each_child(node, lower_below, data);
        return;
    }
    Node *model = lower_sections(block_statements(pipeline.block), node->span);
    node->CALL.args = (NodeList){0};
    nodes_add(&node->CALL.args, model);
    node->CALL.trailing = 0;
    node->CALL.named = false;
    grow_depth(node, model);
}

void declarative_lower(Node *module) {
    bool found = false;
    for (uint32_t i = 0; i < module->MODULE.statements.count; i++) {
        Match pipeline;
        Node *statement = module->MODULE.statements.item[i];
        if (match_quietly(statement, &pipeline) && is_pipeline(pipeline.node, &pipeline)) {
            lower_below(pipeline.node, NULL);
            found = true;
        }
    }
    for (uint32_t i = 0; i < module->MODULE.methods.count && !found; i++)
        if (text_is(module->MODULE.methods.item[i]->METHOD.id, "call"))
            lower_below(module->MODULE.methods.item[i], NULL);
}
