/* The directives of a stage that have a grammar of their own: agent, when, input, post, matrix axes and excludes. */
#include "builtins/declarative/checker.h"

#include "interp/text/pattern_syntax.h"

void check_boolean(Checker *ck, const Match *section) {
    if (section->count != 1 || section->args[0]->kind != AST_BOOLEAN)
        fault(ck, FAULT_boolean, section->node->span, "expected a boolean with %.*s", TEXT_FMT(section->name));
}

/* --- agent ------------------------------------------------------------------------------------------------------- */

static void check_agent_settings(Checker *ck, const Match *type, const Symbol *symbol, const ParamList *params) {
    NodeList *list = block_statements(type->block);
    NameSet given = {0};
    for (uint32_t i = 0; i < list->count; i++) {
        Match call;
        if (!match_call(ck, list->item[i], &call)) {
            fault(ck, FAULT_agent_setting, list->item[i]->span, "expected to find ‘someKey \"someValue\"’");
            continue;
        }
        if (call.name.len == 0)
            continue;
        uint32_t count = call.count + (call.named != NULL) + (call.block != NULL);
        if (count != 1)
            fault(ck, FAULT_argument_count, call.node->span,
                  "%s for key \"%.*s\"", count == 0 ? "no argument" : "too many arguments", TEXT_FMT(call.name));
        else if (call.count == 1)
            check_value(ck, call.args[0]);
        name_set_add(&given, call.name);
        bool known = params->open;
        Buf names = {0};
        for (uint32_t k = 0; k < params->count; k++) {
            known |= text_is(call.name, params->item[k].name);
            buf_printf(&names, "%s%s", k ? ", " : "", params->item[k].name);
        }
        if (!known)
            fault(ck, FAULT_agent_setting, call.node->span,
                  "invalid config option \"%.*s\" for agent type \"%s\"", TEXT_FMT(call.name), symbol->name)
                ->advice = name_advice(call.name, "options", names.at ? names.at : "");
    }
    for (uint32_t k = 0; k < params->count; k++)
        if (params->item[k].required && name_set_add(&given, text_of(params->item[k].name)))
            fault(ck, FAULT_agent_setting, type->node->span,
                  "missing required parameter for agent type \"%s\": %s", symbol->name, params->item[k].name);
}

static void check_agent_type(Checker *ck, Node *statement) {
    Match type;
    if (!match_call(ck, statement, &type)) {
        fault(ck, FAULT_agent_form, statement->span,
              "expected an agent: any, none, label, node, docker, dockerfile or kubernetes");
        return;
    }
    if (type.name.len == 0)
        return;
    bool is_label_block = text_is(type.name, "label") && type.block != NULL;
    const Symbol *symbol = symbol_find(AGENT, is_label_block ? TEXT("node") : type.name);
    if (symbol == NULL) {
        fault(ck, FAULT_unknown_agent, type.node->span,
              "invalid agent type \"%.*s\" specified", TEXT_FMT(type.name))->advice =
            name_advice(type.name, "types", symbol_names(AGENT));
        return;
    }
    ParamList params;
    symbol_params(symbol, &params);
    if (type.block != NULL) {
        check_agent_settings(ck, &type, symbol, &params);
    } else if (type.count + (type.named != NULL) == 0) {
        if (params.count > 0)
            fault(ck, FAULT_argument_count, type.node->span, "no argument for agent key \"%.*s\"", TEXT_FMT(type.name));
    } else if (type.count == 1) {
        check_value(ck, type.args[0]);
    }
}

void check_agent(Checker *ck, const Match *section) {
    if (section->block == NULL) {
        Text name;
        if (section->count == 0 && section->named == NULL)
            fault(ck, FAULT_agent_form, section->node->span,
                  "no argument for agent")->advice = "write agent any, agent none or agent { label '...' }";
        else if (section->count != 1 || !literal_text(section->args[0], &name) || !(text_is(name, "any") || text_is(name, "none")))
            fault(ck, FAULT_agent_form, section->node->span,
                  "only \"agent none\", \"agent any\" or \"agent {...}\" are allowed")->advice =
                "write agent { label 'name' } to choose by label";
        return;
    }
    NodeList *list = block_statements(section->block);
    if (list->count == 0)
        fault(ck, FAULT_agent_form, section->node->span,
              "no agent type specified: expected an agent, one of [%s]", symbol_names(AGENT));
    else if (list->count > 1)
        fault(ck, FAULT_agent_form, list->item[1]->span, "only one agent type is allowed per agent section");
    else
        check_agent_type(ck, list->item[0]);
}

/* --- when -------------------------------------------------------------------------------------------------------- */

static void check_condition(Checker *ck, Node *statement);

static void check_group(Checker *ck, const Match *call, const Symbol *group) {
    if (call->count > 0 || call->named != NULL || call->block == NULL) {
        fault(ck, FAULT_when_children, call->node->span,
              "no additional arguments are allowed for children when condition \"%s\"", group->name)->advice =
            text_printf("write %s { ... }", group->name);
        return;
    }
    NodeList *list = block_statements(call->block);
    bool exactly_one = group->params[0] == '1';
    if (exactly_one && list->count != 1)
        fault(ck, FAULT_when_children, call->node->span,
              "nested when condition \"%s\" requires exactly 1 child condition", group->name);
    else if (list->count == 0)
        fault(ck, FAULT_when_children, call->node->span,
              "nested when condition \"%s\" requires at least one child condition", group->name);
    for (uint32_t i = 0; i < list->count; i++)
        check_condition(ck, list->item[i]);
}

static void check_changelog(Checker *ck, const Match *call) {
    if (call->count != 1 || call->args[0]->kind != AST_STRING)
        return;
    PatternSyntax syntax = {0};
    if (!pattern_translate(call->args[0]->STRING.value, 0, &syntax))
        fault(ck, FAULT_when_pattern, call->args[0]->span,
              "\"%.*s\" is not a valid regular expression: %s", TEXT_FMT(call->args[0]->STRING.value),
              syntax.error);
}

static const char *conditionals(void) { return text_printf("%s, %s", symbol_names(WHEN), symbol_names(WHEN_GROUP)); }

static void check_condition(Checker *ck, Node *statement) {
    Match call;
    if (!match_call(ck, statement, &call)) {
        fault(ck, FAULT_unknown_condition, statement->span, "expected a when condition")->advice =
            text_printf("an expression of Groovy stands in expression { ... }; %s", name_advice(TEXT(""), "conditionals", conditionals()));
        return;
    }
    if (call.name.len == 0)
        return;
    const Symbol *group = symbol_find(WHEN_GROUP, call.name);
    const Symbol *plain = symbol_find(WHEN, call.name);
    if (group != NULL) {
        check_group(ck, &call, group);
    } else if (plain == NULL) {
        fault(ck, FAULT_unknown_condition, call.node->span, "unknown conditional %.*s", TEXT_FMT(call.name))->advice =
            name_advice(call.name, "conditionals", conditionals());
    } else if (text_is(call.name, "expression")) {
        if (call.block == NULL)
            fault(ck, FAULT_missing_block, call.node->span,
                  "when step without a block")->advice = "write expression { ... }";
    } else if (call.block != NULL && block_statements(call.block)->count > 0) {
        fault(ck, FAULT_when_children, call.node->span,
              "no children when conditions are allowed for when condition \"%.*s\"", TEXT_FMT(call.name));
    } else {
        ParamList params;
        symbol_params(plain, &params);
        check_arguments(ck, &call, &params, false);
        if (text_is(call.name, "changelog"))
            check_changelog(ck, &call);
    }
}

void check_when(Checker *ck, const Match *section) {
    NodeList *list = section_block(ck, section);
    if (list == NULL)
        return;
    uint32_t conditions = 0;
    for (uint32_t i = 0; i < list->count; i++) {
        Match call;
        if (match_quietly(list->item[i], &call)
            && (text_is(call.name, "beforeAgent") || text_is(call.name, "beforeInput") || text_is(call.name, "beforeOptions"))) {
            check_boolean(ck, &call);
            continue;
        }
        conditions++;
        check_condition(ck, list->item[i]);
    }
    if (conditions == 0)
        fault(ck, FAULT_empty_section, section->node->span, "empty when closure: remove the property or add some content");
}

/* --- input, post --------------------------------------------------------------------------------------------------- */

void check_input(Checker *ck, const Match *section) {
    static const char *const fields[] = {"message", "id", "ok", "submitter", "submitterParameter", "parameters"};
    NodeList *list = section_block(ck, section);
    if (list == NULL)
        return;
    NameSet seen = {0};
    for (uint32_t i = 0; i < list->count; i++) {
        Match call;
        if (!match_call(ck, list->item[i], &call)) {
            fault(ck, FAULT_not_a_section, list->item[i]->span,
                  "not a valid section definition: \"%.*s\"; some extra configuration is required",
                  TEXT_FMT(source_text(ck, list->item[i])));
            continue;
        }
        if (call.name.len == 0)
            continue;
        if (!name_set_add(&seen, call.name))
            fault(ck, FAULT_duplicate_section, call.node->span,
                  "multiple occurrences of the %.*s section", TEXT_FMT(call.name));
        bool known = false;
        for (size_t k = 0; k < sizeof fields / sizeof *fields; k++)
            known |= text_is(call.name, fields[k]);
        uint32_t count = call.count + (call.named != NULL) + (call.block != NULL);
        if (!known)
            fault(ck, FAULT_unknown_section, call.node->span,
                  "not a valid field for input: \"%.*s\"", TEXT_FMT(call.name))->advice =
                "fields are message, id, ok, submitter, submitterParameter, parameters";
        else if (count != 1)
            fault(ck, FAULT_argument_count, call.node->span,
                  "%s for field \"%.*s\"", count == 0 ? "no argument" : "too many arguments", TEXT_FMT(call.name));
        else if (text_is(call.name, "parameters"))
            check_parameters(ck, &call);
        else if (call.count == 1)
            check_value(ck, call.args[0]);
    }
    if (name_set_add(&seen, TEXT("message")))
        fault(ck, FAULT_missing_section, section->node->span,
              "no message specified for input")->advice = "add message 'Deploy?'";
}

void check_post(Checker *ck, const Match *section) {
    NodeList *list = section_block(ck, section);
    if (list == NULL)
        return;
    NameSet seen = {0};
    uint32_t good = 0;
    for (uint32_t i = 0; i < list->count; i++) {
        Match call;
        if (!match_quietly(list->item[i], &call) || call.block == NULL || call.name.len == 0) {
            const char *same_line = same_line_advice(ck, list->item[i]);
            fault(ck, FAULT_post_content, list->item[i]->span,
                  "the ‘post’ section can only contain build condition names with code blocks")->advice =
                same_line ? same_line : text_printf("valid condition names are [%s]", symbol_names(CONDITION));
            continue;
        }
        good++;
        if (symbol_find(CONDITION, call.name) == NULL)
            fault(ck, FAULT_unknown_post_condition, call.node->span,
                  "invalid condition \"%.*s\"", TEXT_FMT(call.name))->advice =
                name_advice(call.name, "conditions", symbol_names(CONDITION));
        if (!name_set_add(&seen, call.name))
            fault(ck, FAULT_duplicate_name, call.node->span,
                  "duplicate build condition name: \"%.*s\"", TEXT_FMT(call.name));
        check_steps(ck, block_statements(call.block), call.node->span);
    }
    if (good == 0)
        fault(ck, FAULT_empty_section, section->node->span,
              "post can not be empty")->advice = "remove it, or add always { ... }";
}

/* --- matrix -------------------------------------------------------------------------------------------------------- */

static void check_axis_values(Checker *ck, const Match *values) {
    NameSet seen = {0};
    for (uint32_t i = 0; i < values->count; i++) {
        Text text;
        Node *value = values->args[i];
        if (value->kind == AST_STRING || value->kind == AST_NUMBER || value->kind == AST_BOOLEAN) {
            text = value->kind == AST_STRING ? value->STRING.value : source_text(ck, value);
            if (!name_set_add(&seen, text))
                fault(ck, FAULT_duplicate_name, value->span, "duplicate axis value: \"%.*s\"", TEXT_FMT(text));
        } else {
            bool bare = value->kind != AST_GSTRING;
            fault(ck, FAULT_not_literal, value->span,
                  "expected string literal but got %s%.*s%s", bare ? "${" : "", TEXT_FMT(source_text(ck, value)),
                  bare ? "}" : "");
        }
    }
}

static void check_axis_name(Checker *ck, const Match *field, NameSet *names) {
    Text name;
    if (field->count != 1) {
        fault(ck, FAULT_argument_count, field->node->span,
              "%s for field \"name\"", field->count == 0 ? "no argument" : "too many arguments");
    } else if (expect_literal(ck, field->args[0], &name)) {
        if (!valid_identifier(name))
            fault(ck, FAULT_invalid_name, field->args[0]->span,
                  "\"%.*s\" is not a valid identifier and cannot be used for an environment variable: identifiers start with a letter "
                  "or underscore and contain only letters, numbers or underscores",
                  TEXT_FMT(name));
        else if (!name_set_add(names, name))
            fault(ck, FAULT_duplicate_name, field->args[0]->span, "duplicate axis name: \"%.*s\"", TEXT_FMT(name));
    }
}

static void check_axis(Checker *ck, Node *statement, NameSet *names, bool in_exclude) {
    Match axis;
    if (!match_call(ck, statement, &axis) || axis.block == NULL) {
        fault(ck, FAULT_missing_block, statement->span,
              "expected a block for axis")->advice = "write axis { name 'OS'; values 'linux', 'windows' }";
        return;
    }
    NodeList *list = block_statements(axis.block);
    NameSet seen = {0};
    for (uint32_t i = 0; i < list->count; i++) {
        Match field;
        if (!match_call(ck, list->item[i], &field)) {
            fault(ck, FAULT_not_a_section, list->item[i]->span,
                  "not a valid section definition: \"%.*s\"; some extra configuration is required",
                  TEXT_FMT(source_text(ck, list->item[i])));
            continue;
        }
        if (!name_set_add(&seen, field.name))
            fault(ck, FAULT_duplicate_section, field.node->span,
                  "multiple occurrences of the %.*s section", TEXT_FMT(field.name));
        if (text_is(field.name, "name"))
            check_axis_name(ck, &field, names);
        else if (text_is(field.name, "values") || (in_exclude && text_is(field.name, "notValues")))
            check_axis_values(ck, &field);
        else
            fault(ck, FAULT_unknown_section, field.node->span,
                  "undefined section \"%.*s\"", TEXT_FMT(field.name))->advice = "an axis has name and values";
    }
    bool has_values = !name_set_add(&seen, TEXT("values"));
    bool has_others = !name_set_add(&seen, TEXT("notValues"));
    if (in_exclude && has_values && has_others)
        fault(ck, FAULT_axis_values, axis.node->span, "exclude axis must contain either \"values\" or \"notValues\"");
    if (name_set_add(&seen, TEXT("name")))
        fault(ck, FAULT_missing_section, axis.node->span, "missing required section \"name\"");
    if (!has_values && !(in_exclude && has_others))
        fault(ck, FAULT_missing_section, axis.node->span, "missing required section \"values\"");
}

void check_axes(Checker *ck, const Match *section) {
    NodeList *list = section_block(ck, section);
    if (list == NULL)
        return;
    if (list->count == 0)
        fault(ck, FAULT_empty_section, section->node->span, "no axis directives specified");
    NameSet names = {0};
    for (uint32_t i = 0; i < list->count; i++)
        check_axis(ck, list->item[i], &names, false);
}

void check_excludes(Checker *ck, const Match *section) {
    NodeList *list = section_block(ck, section);
    if (list == NULL)
        return;
    if (list->count == 0)
        fault(ck, FAULT_empty_section, section->node->span, "no exclude directives specified");
    for (uint32_t i = 0; i < list->count; i++) {
        Match exclude;
        if (!match_call(ck, list->item[i], &exclude) || exclude.block == NULL) {
            fault(ck, FAULT_missing_block, list->item[i]->span, "expected a block for exclude");
            continue;
        }
        NodeList *axes = block_statements(exclude.block);
        if (axes->count == 0)
            fault(ck, FAULT_empty_section, exclude.node->span, "no axis directives specified");
        NameSet names = {0};
        for (uint32_t k = 0; k < axes->count; k++)
            check_axis(ck, axes->item[k], &names, true);
    }
}
