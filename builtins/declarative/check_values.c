/* The directives that hold settings: environment, options, parameters, triggers, tools, libraries. */
#include "builtins/declarative/checker.h"

/* --- environment ------------------------------------------------------------------------------------------------ */

static bool is_quoted(const Node *value) {
    return value->kind == AST_STRING || value->kind == AST_GSTRING;
}

static bool is_constant(const Node *value) {
    return is_quoted(value) || value->kind == AST_NUMBER || value->kind == AST_BOOLEAN || value->kind == AST_NIL;
}

static void check_concatenation(Checker *ck, Node *value) {
    if (value->kind == AST_BINARY && value->BINARY.op == OP_PLUS) {
        check_concatenation(ck, value->BINARY.left);
        check_concatenation(ck, value->BINARY.right);
    } else if (value->kind == AST_BINARY) {
        fault(ck, FAULT_environment_value, value->span,
              "environment variable values can only be joined together with ‘+’s");
    } else if (!is_constant(value)) {
        fault(ck, FAULT_environment_value, value->span,
              "environment variable values to be concatenated together must be single or double quoted")
            ->advice = "write one string: NAME = \"${env.OTHER}/x\"";
    }
}

static void check_environment_value(Checker *ck, Node *value) {
    if (value->kind == AST_BINARY)
        check_concatenation(ck, value);
    else if (value->kind == AST_CALL)
        check_value(ck, value);
    else if (!is_constant(value))
        fault(ck, FAULT_environment_value, value->span,
              "environment variable values must either be single quoted, double quoted, or function calls")
            ->advice = "put quotes around the value";
}

static void check_assignment(Checker *ck, const Assignment *assign, NameSet *names) {
    Text name = assign->name.len > 0 ? assign->name : source_text(ck, assign->target);
    if (!valid_identifier(name))
        fault(ck, FAULT_invalid_name, assign->target->span,
              "\"%.*s\" is not a valid identifier and cannot be used for an environment variable: identifiers start with a letter or "
              "underscore and contain only letters, numbers or underscores",
              TEXT_FMT(name));
    else if (!name_set_add(names, name))
        fault(ck, FAULT_duplicate_name, assign->target->span,
              "duplicate environment variable name: \"%.*s\"", TEXT_FMT(name));
    else
        check_environment_value(ck, assign->value);
}

void check_environment(Checker *ck, const Match *section) {
    NodeList *list = section_block(ck, section);
    if (list == NULL)
        return;
    if (list->count == 0)
        fault(ck, FAULT_empty_section, section->node->span,
              "no variables specified for environment")->advice = "remove it, or write NAME = 'value'";
    NameSet names = {0};
    for (uint32_t i = 0; i < list->count; i++) {
        Assignment assign;
        if (match_assignment(list->item[i], &assign)) {
            check_assignment(ck, &assign, &names);
        } else {
            Text text = source_text(ck, list->item[i]);
            fault(ck, FAULT_environment_entry, list->item[i]->span,
                  "\"%.*s\" is not a valid environment expression", TEXT_FMT(text))->advice =
                "use \"key = value\" pairs: NAME = 'value'";
        }
    }
}

/* --- options, parameters, triggers: lists of calls ------------------------------------------------------------- */

typedef struct Listing {
    const char *section, *item, *kind; /* "options", "option", "Options" */
    bool in_stage, unique;
    Fault unknown;
} Listing;

static const Symbol *listing_find(const Listing *listing, Text name) {
    if (strcmp(listing->item, "trigger") == 0)
        return symbol_find(TRIGGER, name);
    if (strcmp(listing->item, "parameter") == 0)
        return symbol_find(PARAMETER, name);
    const Symbol *found = symbol_find(STAGE_OPTION, name);
    return found != NULL || listing->in_stage ? found : symbol_find(OPTION, name);
}

static const char *listing_names(const Listing *listing) {
    if (strcmp(listing->item, "trigger") == 0)
        return symbol_names(TRIGGER);
    if (strcmp(listing->item, "parameter") == 0)
        return symbol_names(PARAMETER);
    if (listing->in_stage)
        return symbol_names(STAGE_OPTION);
    return text_printf("%s, %s", symbol_names(STAGE_OPTION), symbol_names(OPTION));
}

/* What no option, trigger or parameter may be, with the reason. */
static const struct { const char *name, *reason; } blocked[] = {
    {"stage", "the stage step cannot be used in declarative pipelines"},
    {"properties", "the properties step cannot be used in declarative pipelines"},
    {"parallel", "the parallel step can only be used as the only top-level step in a stage's steps block"},
    {"node", "the node step cannot be used here"},
};

static bool is_blocked(Checker *ck, Node *call) {
    Match inner;
    if (!match_quietly(call, &inner))
        return false;
    for (size_t i = 0; i < sizeof blocked / sizeof *blocked; i++)
        if (text_is(inner.name, blocked[i].name)) {
            fault(ck, FAULT_forbidden_step, call->span,
                  "invalid step \"%s\" used - not allowed in this context - %s", blocked[i].name, blocked[i].reason);
            return true;
        }
    return false;
}

static void check_nested_calls(Checker *ck, const Match *call) {
    for (uint32_t i = 0; i < call->count; i++) {
        Match inner;
        if (!is_blocked(ck, call->args[i]) && match_quietly(call->args[i], &inner) && inner.block != NULL)
            fault(ck, FAULT_unwanted_block, inner.node->span, "method call arguments cannot be blocks");
    }
    for (uint32_t i = 0; call->named != NULL && i < call->named->MAP.entries.count; i++) {
        Node *entry = call->named->MAP.entries.item[i];
        if (entry->kind != AST_MAP_ENTRY)
            continue;
        if (entry->MAP_ENTRY.value->kind == AST_CLOSURE)
            fault(ck, FAULT_unwanted_block, entry->span, "method call arguments cannot be blocks");
        else
            is_blocked(ck, entry->MAP_ENTRY.value);
    }
}

static void check_count(Checker *ck, const Match *call, const ParamList *params) {
    uint32_t required = 0;
    for (uint32_t i = 0; i < params->count; i++)
        required += params->item[i].required;
    if (call->count != required && !params->open && !(required == 1 && call->count == 0 && strcmp(params->item[0].type, "boolean") == 0)
        && !(required == 0 && call->count == 1 && params->count > 0 && params->item[0].positional))
        fault(ck, FAULT_argument_count, call->node->span,
              "\"%.*s\" should have %u arguments but has %u arguments instead", TEXT_FMT(call->name), required,
              call->count);
    else if (call->count == 1)
        check_arguments(ck, call, params, false);
}

static void check_item(Checker *ck, const Match *call, const Listing *listing) {
    if (strcmp(listing->item, "option") == 0 && (text_is(call->name, "parameters") || text_is(call->name, "triggers"))) {
        fault(ck, FAULT_misplaced_property, call->node->span,
              "the \"%.*s\" job property cannot be used in the \"options\" directive", TEXT_FMT(call->name))
            ->advice = text_printf("use the \"%.*s {...}\" directive instead", TEXT_FMT(call->name));
        return;
    }
    const Symbol *symbol = listing_find(listing, call->name);
    if (symbol == NULL) {
        fault(ck, listing->unknown, call->node->span, "invalid %s type \"%.*s\"", listing->item, TEXT_FMT(call->name))->advice =
            name_advice(call->name, "types", listing_names(listing));
        return;
    }
    ParamList params;
    symbol_params(symbol, &params);
    if (call->named == NULL && call->count <= 1)
        check_count(ck, call, &params);
    else
        check_arguments(ck, call, &params, false);
    check_nested_calls(ck, call);
}

static void check_listing(Checker *ck, const Match *section, const Listing *listing) {
    NodeList *list = section_block(ck, section);
    if (list == NULL)
        return;
    if (list->count == 0)
        fault(ck, FAULT_empty_section, section->node->span, "%s can not be empty", listing->section)->advice = "remove it";
    NameSet names = {0}, reported = {0};
    for (uint32_t i = 0; i < list->count; i++) {
        Match call;
        Node *node = list->item[i]->kind == AST_EXPR_STMT ? list->item[i]->EXPR_STMT.value : list->item[i];
        if (!match_call(ck, list->item[i], &call)) {
            if (node->kind == AST_MAP)
                fault(ck, FAULT_not_a_setting, node->span, "%s cannot be defined as maps", listing->kind);
            else
                fault(ck, FAULT_not_a_setting, node->span,
                      "expected %s %s", listing->item[0] == 'o' ? "an" : "a", listing->item);
        } else if (call.block != NULL) {
            fault(ck, FAULT_unwanted_block, node->span, "%s definitions cannot have blocks", listing->kind);
        } else if (call.name.len > 0) {
            if (listing->unique && !name_set_add(&names, call.name) && name_set_add(&reported, call.name))
                fault(ck, FAULT_duplicate_name, node->span,
                      "duplicate %s name: \"%.*s\"", listing->item, TEXT_FMT(call.name));
            check_item(ck, &call, listing);
        }
    }
}

void check_options(Checker *ck, const Match *section, bool in_stage) {
    check_listing(ck, section, &(Listing){"options", "option", "Options", in_stage, true, FAULT_unknown_option});
}

void check_parameters(Checker *ck, const Match *section) {
    check_listing(ck, section, &(Listing){"parameters", "parameter", "Build parameters", false, false, FAULT_unknown_parameter});
}

void check_triggers(Checker *ck, const Match *section) {
    check_listing(ck, section, &(Listing){"triggers", "trigger", "Triggers", false, true, FAULT_unknown_trigger});
}

/* --- tools, libraries -------------------------------------------------------------------------------------------- */

void check_tools(Checker *ck, const Match *section) {
    NodeList *list = section_block(ck, section);
    if (list == NULL)
        return;
    if (list->count == 0)
        fault(ck, FAULT_empty_section, section->node->span, "no tools specified")->advice = "remove it";
    for (uint32_t i = 0; i < list->count; i++) {
        Match call;
        if (!match_call(ck, list->item[i], &call)) {
            fault(ck, FAULT_not_a_setting, list->item[i]->span, "expected to find ‘someTool \"someVersion\"’")->advice =
                "write the kind of the tool and its configured name: maven 'maven-3'";
        } else if (call.name.len == 0) {
            continue;
        } else if (call.count + (call.named != NULL) != 1) {
            fault(ck, FAULT_argument_count, call.node->span,
                  "%s for tool \"%.*s\"", call.count == 0 ? "no argument" : "too many arguments",
                  TEXT_FMT(call.name));
        } else if (symbol_find(TOOL, call.name) == NULL && text_find(call.name, TEXT("."), 0) < 0) {
            fault(ck, FAULT_unknown_tool, call.node->span, "invalid tool type \"%.*s\"", TEXT_FMT(call.name))->advice =
                name_advice(call.name, "types", symbol_names(TOOL));
        }
    }
}

void check_libraries(Checker *ck, const Match *section) {
    NodeList *list = section_block(ck, section);
    if (list == NULL)
        return;
    uint32_t good = 0;
    for (uint32_t i = 0; i < list->count; i++) {
        Match call;
        bool is_call = match_quietly(list->item[i], &call) && text_is(call.name, "lib");
        if (is_call && call.block != NULL)
            fault(ck, FAULT_unwanted_block, list->item[i]->span, "Libraries definitions cannot have blocks");
        else if (!is_call || call.count != 1 || call.named != NULL || call.args[0]->kind == AST_CALL) {
            Node *node = list->item[i]->kind == AST_EXPR_STMT ? list->item[i]->EXPR_STMT.value : list->item[i];
            fault(ck, FAULT_not_a_setting, node->span,
                  "expected a \"lib(...)\" but got %.*s", TEXT_FMT(source_text(ck, node)))->advice =
                "write lib('name@version')";
        } else {
            good++;
        }
    }
    if (good == 0)
        fault(ck, FAULT_empty_section, section->node->span,
              "libraries can not be empty")->advice = "remove it, or write lib('name@version')";
}
