/* The model's smaller parts: environment, when, the axes of a matrix. */
#include "builtins/declarative/lower.h"

#include "builtins/declarative/checker.h"

/* --- environment --------------------------------------------------------------------------------------------------- */

/* As Jenkins compiles these values: `a?.b` is a.b there, so that a missing variable is an error and not null. */
static void drop_safety(Node *node, void *data) {
    if (node->kind == AST_CALL)
        node->CALL.safe = false;
    else if (node->kind == AST_PROPERTY)
        node->PROPERTY.safe = false;
    node_each_child(node, drop_safety, data);
}

static Node *lower_variable(const Assignment *assign) {
    Match call;
    Node *value = assign->value, *map = model_map(assign->target->span);
    model_put(map, "name", model_text(assign->name, assign->target->span));
    model_put_place(map, (Span){assign->target->span.from, assign->value->span.to});
    drop_safety(value, NULL);
    bool secret = match_quietly(value, &call) && text_is(call.name, "credentials") && call.count == 1;
    model_put(map, secret ? "credentials" : "value", model_leaf(secret ? call.args[0] : value));
    return map;
}

Node *lower_environment(Node *closure) {
    Node *variables = model_list(closure->span);
    NodeList *list = block_statements(closure);
    for (uint32_t i = 0; i < list->count; i++) {
        Assignment assign;
        if (match_assignment(list->item[i], &assign))
            model_add(variables, lower_variable(&assign));
    }
    return variables;
}

/* --- when ------------------------------------------------------------------------------------------------------------ */

static Node *lower_condition(const Match *call) {
    if (symbol_find(WHEN_GROUP, call->name) == NULL && !text_is(call->name, "expression"))
        return model_call(call);
    Node *map = model_map(call->node->span);
    model_put(map, "type", model_text(call->name, call->node->span));
    model_put_place(map, call->node->span);
    if (text_is(call->name, "expression")) {
        model_put(map, "body", call->block);
        return map;
    }
    Node *children = model_list(call->node->span);
    NodeList *list = block_statements(call->block);
    for (uint32_t i = 0; i < list->count; i++) {
        Match child;
        if (match_quietly(list->item[i], &child))
            model_add(children, lower_condition(&child));
    }
    model_put(map, "children", children);
    return map;
}

Node *lower_when(Node *closure) {
    Node *map = model_map(closure->span), *conditions = model_list(closure->span);
    NodeList *list = block_statements(closure);
    for (uint32_t i = 0; i < list->count; i++) {
        Match call;
        if (!match_quietly(list->item[i], &call))
            continue;
        if (text_is(call.name, "beforeAgent") || text_is(call.name, "beforeInput") || text_is(call.name, "beforeOptions"))
            model_put(map, text_z(call.name), call.count == 1 ? call.args[0] : model_true(call.node->span));
        else
            model_add(conditions, lower_condition(&call));
    }
    model_put(map, "conditions", conditions);
    return map;
}

/* --- matrix ------------------------------------------------------------------------------------------------------------ */

static Node *lower_axis(Node *closure) {
    Node *map = model_map(closure->span);
    NodeList *list = block_statements(closure);
    for (uint32_t i = 0; i < list->count; i++) {
        Match field;
        Text name = {0};
        if (!match_quietly(list->item[i], &field) || field.count == 0)
            continue;
        if (text_is(field.name, "name") && literal_text(field.args[0], &name)) {
            model_put(map, "name", model_text(name, field.node->span));
            continue;
        }
        Node *values = model_list(field.node->span);
        for (uint32_t k = 0; k < field.count; k++)
            model_add(values, field.args[k]);
        model_put(map, "values", values);
        model_put(map, "inverse", text_is(field.name, "notValues") ? model_true(field.node->span) : NULL);
    }
    return map;
}

static Node *lower_axis_list(Node *closure) {
    Node *axes = model_list(closure->span);
    NodeList *list = block_statements(closure);
    for (uint32_t i = 0; i < list->count; i++) {
        Match axis;
        if (match_quietly(list->item[i], &axis) && axis.block != NULL)
            model_add(axes, lower_axis(axis.block));
    }
    return axes;
}

void lower_axes(Node *matrix, Node *closure) { model_put(matrix, "axes", lower_axis_list(closure)); }

void lower_excludes(Node *matrix, Node *closure) {
    Node *excludes = model_list(closure->span);
    NodeList *list = block_statements(closure);
    for (uint32_t i = 0; i < list->count; i++) {
        Match exclude;
        if (match_quietly(list->item[i], &exclude) && exclude.block != NULL)
            model_add(excludes, lower_axis_list(exclude.block));
    }
    model_put(matrix, "excludes", excludes);
}
