/* The skeleton of a declarative pipeline: its sections, stages, parallel and matrix, and where a pipeline may stand. */
#include "builtins/declarative/checker.h"

enum { IN_PIPELINE = 1, IN_STAGE = 2, IN_MATRIX = 4 };

/* Sections that earlier versions of Jenkins knew. */
static const struct { const char *name, *message; } removed[] = {
    {"properties", "the ‘properties’ section has been renamed as of version 0.8; use ‘options’ instead"},
    {"wrappers", "the 'wrappers' section has been removed as of version 0.8; use 'options' instead"},
    {"jobProperties", "the ‘jobProperties’ section has been renamed as of version 0.7; today it is ‘options’"},
    {"notifications", "the ‘notifications’ section has been removed as of version 0.6; use ‘post’ for all post-build actions"},
    {"postBuild", "the ‘postBuild’ section has been renamed as of version 0.6; use ‘post’ for all post-build actions"},
};

/* What a stage has, gathered while its sections are checked. */
typedef struct StageParts {
    Text name;
    Node *call, *agent, *tools, *steps, *parallel, *matrix, *stages;
    Node *branches;     /* the MAP of `steps { parallel(...) }` */
    uint32_t branch_count;
} StageParts;

static void check_stage(Checker *ck, Node *statement, NameSet *names, bool nested);

static void check_stages(Checker *ck, const Match *section, bool nested) {
    NodeList *list = section_block(ck, section);
    if (list == NULL)
        return;
    if (list->count == 0)
        fault(ck, FAULT_missing_stages, section->node->span,
              "no stages specified")->advice = "add stage('name') { steps { ... } }";
    NameSet names = {0};
    for (uint32_t i = 0; i < list->count; i++)
        check_stage(ck, list->item[i], &names, nested);
}

/* --- one section --------------------------------------------------------------------------------------------------- */

typedef struct SectionRule {
    const char *name;
    unsigned places;
    void (*check)(Checker *ck, const Match *section); /* NULL: handled by the place itself */
} SectionRule;

static const SectionRule rules[] = {
    {"agent", IN_PIPELINE | IN_STAGE | IN_MATRIX, check_agent},
    {"environment", IN_PIPELINE | IN_STAGE | IN_MATRIX, check_environment},
    {"tools", IN_PIPELINE | IN_STAGE | IN_MATRIX, check_tools},
    {"post", IN_PIPELINE | IN_STAGE | IN_MATRIX, check_post},
    {"options", IN_PIPELINE | IN_STAGE | IN_MATRIX, NULL},
    {"stages", IN_PIPELINE | IN_STAGE | IN_MATRIX, NULL},
    {"parameters", IN_PIPELINE, check_parameters},
    {"triggers", IN_PIPELINE, check_triggers},
    {"libraries", IN_PIPELINE, check_libraries},
    {"when", IN_STAGE | IN_MATRIX, check_when},
    {"input", IN_STAGE | IN_MATRIX, check_input},
    {"failFast", IN_STAGE, check_boolean},
    {"steps", IN_STAGE, NULL},
    {"parallel", IN_STAGE, NULL},
    {"matrix", IN_STAGE, NULL},
    {"axes", IN_MATRIX, check_axes},
    {"excludes", IN_MATRIX, check_excludes},
};

static const SectionRule *rule_find(Text name, unsigned place) {
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if ((rules[i].places & place) && text_is(name, rules[i].name))
            return &rules[i];
    return NULL;
}

static const char *section_names(unsigned place, const char **array, size_t *count) {
    Buf text = {0};
    *count = 0;
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (rules[i].places & place) {
            buf_printf(&text, "%s%s", *count ? ", " : "", rules[i].name);
            array[(*count)++] = rules[i].name;
        }
    return text.at;
}

static void report_unknown(Checker *ck, const Match *section, unsigned place) {
    for (size_t i = 0; place == IN_PIPELINE && i < sizeof removed / sizeof *removed; i++)
        if (text_is(section->name, removed[i].name)) {
            fault(ck, FAULT_unknown_section, section->node->span, "%s", removed[i].message);
            return;
        }
    const char *names[sizeof rules / sizeof *rules];
    size_t count;
    const char *all = section_names(place, names, &count);
    const char *near = nearest_name(text_z(section->name), names, count);
    Diag *d = place == IN_STAGE ? fault(ck, FAULT_unknown_section, section->node->span,
                                        "unknown stage section \"%.*s\": steps stand in a ‘steps’ block",
                                        TEXT_FMT(section->name))
                                : fault(ck, FAULT_unknown_section, section->node->span,
                                        "undefined section \"%.*s\"", TEXT_FMT(section->name));
    d->advice = near != NULL ? text_printf("did you mean %s? Sections here: %s", near, all) : text_printf("sections here: %s", all);
}

/* Matches a statement as a section of this place; false when it is none (reported). */
static bool section_match(Checker *ck, Node *statement, unsigned place, NameSet *seen, Match *out) {
    if (!match_call(ck, statement, out)) {
        fault(ck, FAULT_not_a_section, statement->span,
              "not a valid %ssection definition: \"%.*s\"; some extra configuration is required",
              place == IN_STAGE ? "stage " : "", TEXT_FMT(source_text(ck, statement)));
        return false;
    }
    if (out->name.len == 0)
        return false;
    if (!name_set_add(seen, out->name))
        fault(ck, FAULT_duplicate_section, out->node->span, "multiple occurrences of the %.*s section", TEXT_FMT(out->name));
    const SectionRule *rule = rule_find(out->name, place);
    if (rule == NULL) {
        report_unknown(ck, out, place);
        return false;
    }
    if (rule->check != NULL)
        rule->check(ck, out);
    else if (text_is(out->name, "options"))
        check_options(ck, out, place != IN_PIPELINE);
    return true;
}

/* --- steps, parallel, matrix ----------------------------------------------------------------------------------------- */

static void check_branches(Checker *ck, const Match *parallel, StageParts *parts) {
    for (uint32_t i = 0; parallel->named != NULL && i < parallel->named->MAP.entries.count; i++) {
        Node *entry = parallel->named->MAP.entries.item[i];
        Text key = {0};
        if (entry->kind != AST_MAP_ENTRY)
            continue;
        if (literal_text(entry->MAP_ENTRY.key, &key) && text_is(key, "failFast")) {
            if (entry->MAP_ENTRY.value->kind != AST_BOOLEAN)
                fault(ck, FAULT_parallel_branch, entry->span, "expected a boolean with failFast");
        } else if (entry->MAP_ENTRY.value->kind != AST_CLOSURE) {
            fault(ck, FAULT_parallel_branch, entry->span, "expected closure or failFast");
        } else {
            expect_literal(ck, entry->MAP_ENTRY.key, &key);
            parts->branch_count++;
            check_steps(ck, block_statements(entry->MAP_ENTRY.value), entry->span);
        }
    }
}

static void check_stage_steps(Checker *ck, const Match *section, StageParts *parts) {
    NodeList *list = section_block(ck, section);
    if (list == NULL)
        return;
    Match parallel;
    if (list->count == 1 && match_quietly(list->item[0], &parallel) && text_is(parallel.name, "parallel")) {
        check_branches(ck, &parallel, parts);
        if (parts->branch_count > 0)
            parts->steps = section->node;
        return;
    }
    parts->steps = section->node;
    parts->branch_count++;
    check_steps(ck, list, section->node->span);
}

static void check_matrix(Checker *ck, const Match *section) {
    NodeList *list = section_block(ck, section);
    if (list == NULL)
        return;
    NameSet seen = {0};
    for (uint32_t i = 0; i < list->count; i++) {
        Match part;
        if (section_match(ck, list->item[i], IN_MATRIX, &seen, &part) && text_is(part.name, "stages"))
            check_stages(ck, &part, true);
    }
    if (name_set_add(&seen, TEXT("axes")))
        fault(ck, FAULT_missing_section, section->node->span, "missing required section \"axes\"");
    if (name_set_add(&seen, TEXT("stages")))
        fault(ck, FAULT_missing_section, section->node->span, "missing required section \"stages\"");
}

/* --- a stage ------------------------------------------------------------------------------------------------------------ */

static void stage_note(Checker *ck, const Match *section, StageParts *parts, bool nested) {
    if (text_is(section->name, "agent"))
        parts->agent = section->node;
    else if (text_is(section->name, "tools"))
        parts->tools = section->node;
    else if (text_is(section->name, "steps"))
        check_stage_steps(ck, section, parts);
    else if (text_is(section->name, "stages"))
        parts->stages = section->node, check_stages(ck, section, nested);
    else if (text_is(section->name, "parallel"))
        parts->parallel = section->node, check_stages(ck, section, true);
    else if (text_is(section->name, "matrix"))
        parts->matrix = section->node, check_matrix(ck, section);
}

static void check_stage_shape(Checker *ck, const StageParts *parts, bool nested) {
    int kinds = (parts->steps != NULL) + (parts->stages != NULL) + (parts->parallel != NULL) + (parts->matrix != NULL);
    Node *fan = parts->matrix != NULL ? parts->matrix : parts->parallel;
    if (nested && (fan != NULL || parts->branch_count > 1)) {
        fault(ck, FAULT_nested_parallel, (fan != NULL ? fan : parts->steps)->span,
              "\"matrix\" or \"parallel\" cannot be nested inside another \"matrix\" or \"parallel\"");
    } else if (kinds > 1) {
        fault(ck, FAULT_stage_content, parts->call->span,
              "only one of \"matrix\", \"parallel\", \"stages\", or \"steps\" allowed for stage \"%.*s\"",
              TEXT_FMT(parts->name));
    } else if (kinds == 0) {
        fault(ck, FAULT_stage_content, parts->call->span,
              "expected one of \"steps\", \"stages\", or \"parallel\" for stage \"%.*s\"",
              TEXT_FMT(parts->name));
    } else if (fan != NULL) {
        if (parts->agent != NULL)
            fault(ck, FAULT_parallel_agent, parts->agent->span,
                  "\"agent\" is not allowed in stage \"%.*s\" as it contains parallel or matrix stages",
                  TEXT_FMT(parts->name));
        if (parts->tools != NULL)
            fault(ck, FAULT_parallel_agent, parts->tools->span,
                  "\"tools\" is not allowed in stage \"%.*s\" as it contains parallel or matrix stages",
                  TEXT_FMT(parts->name));
    }
}

static void check_stage(Checker *ck, Node *statement, NameSet *names, bool nested) {
    Match stage;
    if (!match_quietly(statement, &stage) || !text_is(stage.name, "stage")) {
        const char *same_line = same_line_advice(ck, statement);
        fault(ck, FAULT_not_a_stage, statement->span,
              "expected a stage")->advice = same_line ? same_line : "write stage('name') { steps { ... } }";
        return;
    }
    StageParts parts = {.call = stage.node};
    if (stage.count == 0) {
        fault(ck, FAULT_stage_name, stage.node->span, "expected a stage name but did not find any")->advice =
            "a string literal is expected: stage('name') { ... }";
        return;
    }
    if (expect_literal(ck, stage.args[0], &parts.name) && !name_set_add(names, parts.name))
        fault(ck, FAULT_duplicate_stage, stage.args[0]->span, "duplicate stage name: \"%.*s\"", TEXT_FMT(parts.name));
    if (stage.block == NULL) {
        fault(ck, FAULT_missing_block, stage.node->span, "stage does not have a block");
        return;
    }
    NameSet seen = {0};
    NodeList *list = block_statements(stage.block);
    for (uint32_t i = 0; i < list->count; i++) {
        Match section;
        if (section_match(ck, list->item[i], IN_STAGE, &seen, &section))
            stage_note(ck, &section, &parts, nested);
    }
    check_stage_shape(ck, &parts, nested);
}

/* --- the pipeline ---------------------------------------------------------------------------------------------------------- */

void check_pipeline(Checker *ck, Node *call) {
    Match pipeline;
    match_quietly(call, &pipeline);
    if (pipeline.block == NULL) {
        fault(ck, FAULT_missing_block, call->span, "expected a block with the \"pipeline\" step");
        return;
    }
    NameSet seen = {0};
    NodeList *list = block_statements(pipeline.block);
    for (uint32_t i = 0; i < list->count; i++) {
        Match section;
        if (section_match(ck, list->item[i], IN_PIPELINE, &seen, &section) && text_is(section.name, "stages"))
            check_stages(ck, &section, false);
    }
    Span head = {call->span.from, call->span.from + (uint32_t)strlen("pipeline")};
    if (name_set_add(&seen, TEXT("stages")))
        fault(ck, FAULT_missing_stages, head,
              "missing required section \"stages\"")->advice = "add stages { stage('name') { steps { ... } } }";
    if (name_set_add(&seen, TEXT("agent")))
        fault(ck, FAULT_missing_agent, head,
              "missing required section \"agent\"")->advice = "add agent any, or agent none to choose by stage";
}

static bool is_pipeline(Node *statement, Match *out) {
    return match_quietly(statement, out) && text_is(out->name, "pipeline");
}

static Node *find_in(NodeList *statements) {
    Match match;
    for (uint32_t i = 0; i < statements->count; i++)
        if (is_pipeline(statements->item[i], &match))
            return match.node;
    return NULL;
}

typedef struct Finder {
    Node *found[16];
    size_t count;
} Finder;

static void find_nested(Node *node, void *data) {
    Finder *finder = data;
    Match match;
    if (node->kind == AST_CALL && is_pipeline(node, &match) && match.block != NULL) {
        if (finder->count < sizeof finder->found / sizeof *finder->found)
            finder->found[finder->count++] = node;
        return;
    }
    node_each_child(node, find_nested, data);
}

static Node *call_method(Node *module) {
    for (uint32_t i = 0; i < module->MODULE.methods.count; i++)
        if (text_is(module->MODULE.methods.item[i]->METHOD.id, "call"))
            return module->MODULE.methods.item[i];
    return NULL;
}

Node *declarative_find(Node *module) {
    Node *found = find_in(&module->MODULE.statements);
    if (found != NULL || call_method(module) == NULL)
        return found;
    Finder finder = {0};
    find_nested(call_method(module), &finder);
    return finder.count > 0 ? finder.found[0] : NULL;
}

/* `node { pipeline { } }`: a pipeline below other blocks. */
static void report_buried(Checker *ck, NodeList *statements) {
    for (uint32_t i = 0; i < statements->count; i++) {
        Match match;
        if (!match_quietly(statements->item[i], &match) || match.block == NULL)
            continue;
        if (text_is(match.name, "pipeline"))
            fault(ck, FAULT_buried_pipeline, match.node->span,
                  "pipeline block must be at the top-level, not within another block")->advice =
                "move pipeline { ... } out; choose the agent inside it";
        report_buried(ck, block_statements(match.block));
    }
}

bool declarative_check(Node *module, Source *source, DiagSink *sink) {
    Checker ck = {source, sink};
    size_t before = sink->errors;
    bool found = false;
    for (uint32_t i = 0; i < module->MODULE.statements.count; i++) {
        Match match;
        if (!is_pipeline(module->MODULE.statements.item[i], &match))
            continue;
        check_pipeline(&ck, match.node);
        found = true;
    }
    if (!found) {
        Finder finder = {0};
        if (call_method(module) != NULL)
            find_nested(call_method(module), &finder);
        for (size_t i = 0; i < finder.count; i++)
            check_pipeline(&ck, finder.found[i]);
        if (finder.count == 0)
            report_buried(&ck, &module->MODULE.statements);
    }
    return sink->errors == before;
}
