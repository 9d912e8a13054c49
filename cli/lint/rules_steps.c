/* Rules on which steps are called and with what: names, parameters, their types, what is required. */
#include "builtins/step.h"
#include "cli/lint/catalogue.h"
#include "cli/lint/index.h"
#include "grammar/gc.h"

/* --- names
 * ------------------------------------------------------------------------------------------------------------------ */

/* Every name that the file gives to something: a call of it is no slip of a step's name. */
typedef struct Given {
    Text *item;
    size_t count, cap;
    bool gathered;
} Given;

static void give(Given *given, Text name) {
    if (given->count == given->cap) {
        given->cap = given->cap ? given->cap * 2 : 64;
        given->item = gc_realloc(given->item, sizeof *given->item * given->cap);
    }
    given->item[given->count++] = name;
}

static void gather(Node *node, void *data) {
    Given *given = data;
    Text name;
    switch (node->kind) {
    case AST_METHOD:
        give(given, node->METHOD.id);
        break;
    case AST_VARIABLE:
        give(given, node->VARIABLE.id);
        break;
    case AST_PARAM:
        give(given, node->PARAM.id);
        break;
    case AST_FIELD:
        give(given, node->FIELD.id);
        break;
    case AST_IMPORT:
        if (node->IMPORT.is_static) give(given, node->IMPORT.alias.len ? node->IMPORT.alias : node->IMPORT.member);
        break;
    case AST_ASSIGN:
        if (node->ASSIGN.target->kind == AST_NAME) give(given, node->ASSIGN.target->NAME.id);
        if (node->ASSIGN.target->kind == AST_PROPERTY && node_word(node->ASSIGN.target->PROPERTY.name, &name))
            give(given, name);
        break;
    default:
        break;
    }
    node_each_child(node, gather, given);
}

static bool is_given(Linter *lint, Text name) {
    Given *given = lint_state(lint, sizeof *given);
    if (!given->gathered) gather(lint->file->module, given);
    given->gathered = true;
    for (size_t i = 0; i < given->count; i++)
        if (text_eq(given->item[i], name)) return true;
    return false;
}

/* A method of the file that is called so but for a slip. */
static const char *near_method(const LintFile *file, Text name) {
    for (size_t i = 0; i < file->own_count; i++)
        if (word_is_slip(file->own_name[i], name)) return text_z(file->own_name[i]);
    return NULL;
}

static void check_misspelt(Linter *lint, const StepUse *use) {
    if (use->known || use->on_object || use->foreign) return;
    const char *near = known_near(use->name);
    if (!near && !file_is_test(lint->file)) near = near_method(lint->file, use->name);
    if (!near || is_given(lint, use->name)) return;
    for (size_t i = 0; i < lint->options.known_count; i++)
        if (text_eq(lint->options.known[i], use->name)) return;
    Diag *d = lint_report(lint, use->name_span, "there is no step '%.*s'", TEXT_FMT(use->name));
    d->advice = text_printf("did you mean '%s'?", near);
    lint_fix(d, use->node->span, use->name_span, text_of(near));
}

const Rule rule_misspelt_step = {
    .id = "misspelt-step",
    .group = "steps",
    .severity = DIAG_ERROR,
    .summary = "a step's name is misspelt",
    .doc =
        "No step, method or variable has this name, and one that Jenkins, a well-known plugin or the file itself defines differs from it "
        "by a letter. Jenkins finds out only when the pipeline gets there: NoSuchMethodError: No such DSL method.\n\n"
        "A name that your server knows and the catalogue does not is declared in .sluice-lint: known NAME.",
    .fires = "node {\n    ehco 'hello'\n}\n",
    .silent = "node {\n    echo 'hello'\n}\n",
    .steps = "*",
    .step = check_misspelt,
};

/* --- steps that sluice does not have
 * -------------------------------------------------------------------------------------------------------------- */

static void check_absent(Linter *lint, const StepUse *use) {
    const char *advice = use->on_object || use->foreign ? NULL : step_advice(text_z(use->name));
    if (!advice || is_given(lint, use->name)) return;
    for (size_t i = 0; i < lint->options.known_count; i++)
        if (text_eq(lint->options.known[i], use->name)) return;
    lint_report(lint, use->name_span, "sluice does not have the step '%.*s'", TEXT_FMT(use->name))->advice = advice;
}

const Rule rule_absent_step = {
    .id = "absent-step",
    .group = "steps",
    .severity = DIAG_WARNING,
    .summary = "a step of a Jenkins plugin that sluice does not have",
    .doc =
        "The pipeline runs on a server with the plugin; `sluice run` ends with an error when it gets to the step. The advice says what can "
        "stand in for it.\n\nA name that the project defines elsewhere is declared in .sluice-lint: known NAME.",
    .fires = "node {\n    jobDsl targets: 'jobs/*.groovy'\n}\n",
    .silent = "node {\n    slackSend message: 'built'\n}\n",
    .steps = "*",
    .step = check_absent,
};

/* --- parameters
 * -------------------------------------------------------------------------------------------------------------- */

/* `step([$class: 'X', ...])`, and arguments that are only known when it runs. */
static bool is_open_call(const StepUse *use) {
    for (uint32_t i = 0; use->named && i < use->named->MAP.entries.count; i++) {
        Node *entry = use->named->MAP.entries.item[i];
        Text key;
        if (entry->kind != AST_MAP_ENTRY || !entry_key(entry, &key) || text_is(key, "$class"))
            return true;
    }
    for (uint32_t i = 0; i < use->count; i++)
        if (use->args[i]->kind == AST_MAP || use->args[i]->kind == AST_SPREAD || use->args[i]->kind == AST_SPREAD_MAP)
            return true;
    return false;
}

/* The parameters of a use whose names can be checked; false when there is nothing to check. */
static bool checkable(const StepUse *use, KnownParams *params) {
    if (!use->known || use->foreign || is_open_call(use)) return false;
    known_params(use->known, params);
    return params->count > 0 || !params->open;
}

static const char *near_param(const KnownParams *params, Text name) {
    const char *names[KNOWN_PARAMS_MAX];
    for (size_t i = 0; i < params->count; i++) names[i] = text_z(params->item[i].name);
    return nearest_name(text_z(name), names, params->count);
}

static const char *param_names(const KnownParams *params) {
    Buf out = {0};
    for (size_t i = 0; i < params->count; i++)
        buf_printf(&out, "%s%.*s", i ? ", " : "", TEXT_FMT(params->item[i].name));
    return out.at ? out.at : "none";
}

/* `misspelt`: report the names that are near to one there is, else those that are not. */
static void check_names(Linter *lint, const StepUse *use, bool misspelt) {
    KnownParams params;
    if (!use->named || !checkable(use, &params)) return;
    for (uint32_t i = 0; i < use->named->MAP.entries.count; i++) {
        Node *entry = use->named->MAP.entries.item[i], *key = entry->MAP_ENTRY.key;
        Text name;
        if (!entry_key(entry, &name) || known_param(&params, name)) continue;
        const char *near = near_param(&params, name);
        if (near && use_named(use, near)) near = NULL;
        if ((near != NULL) != misspelt || (params.open && !near)) continue;
        Diag *d = lint_report(lint, key->span, "%.*s has no parameter '%.*s'", TEXT_FMT(use->name), TEXT_FMT(name));
        d->advice = near ? text_printf("did you mean '%s'?", near) : text_printf("it takes: %s", param_names(&params));
        if (near) lint_fix(d, key->span, key->span, text_of(near));
    }
}

static void check_misspelt_parameter(Linter *lint, const StepUse *use) { check_names(lint, use, true); }
static void check_unknown_parameter(Linter *lint, const StepUse *use) { check_names(lint, use, false); }

const Rule rule_misspelt_parameter = {
    .id = "misspelt-parameter",
    .group = "steps",
    .severity = DIAG_ERROR,
    .summary = "a parameter's name is misspelt",
    .doc =
        "Jenkins goes on after a parameter that a step does not have, with a line in the log that nobody reads: with "
        "returnStdOut the output is not returned, and the variable holds null.",
    .fires = "node {\n    def head = sh(script: 'git rev-parse HEAD', returnStdOut: true)\n    echo head\n}\n",
    .silent = "node {\n    def head = sh(script: 'git rev-parse HEAD', returnStdout: true).trim()\n    echo head\n}\n",
    .steps = "*",
    .step = check_misspelt_parameter,
};

const Rule rule_unknown_parameter = {
    .id = "unknown-parameter",
    .group = "steps",
    .severity = DIAG_WARNING,
    .summary = "a parameter that the step does not have",
    .doc =
        "Jenkins goes on after a parameter that a step does not have, so that what it was to do is not done. The catalogue "
        "knows the parameters of the steps that most pipelines use; steps whose parameters differ between versions are left out.",
    .fires = "node {\n    stash name: 'build', folder: 'target'\n}\n",
    .silent = "node {\n    stash name: 'build', includes: 'target/**'\n}\n",
    .steps = "*",
    .step = check_unknown_parameter,
};

/* --- types
 * ---------------------------------------------------------------------------------------------------------------------
 */

static const char *literal_noun(const Node *value) {
    switch (value->kind) {
    case AST_STRING:
    case AST_GSTRING:
        return "a string";
    case AST_NUMBER:
        return "a number";
    case AST_BOOLEAN:
        return "a boolean";
    case AST_LIST:
        return "a list";
    case AST_MAP:
        return "a map";
    case AST_CLOSURE:
        return "a closure";
    case AST_AS:
        if (value->AS.type->TYPE.dims > 0) return "an array";
        return word_among("Set HashSet LinkedHashSet TreeSet", value->AS.type->TYPE.id) ? "a set" : NULL;
    default:
        return NULL; /* only known when it runs */
    }
}

static bool is_digits(Text text) {
    for (size_t i = 0; i < text.len; i++)
        if ((text.at[i] < '0' || text.at[i] > '9') && !(i == 0 && text.at[i] == '-')) return false;
    return text.len > 0;
}

/* As Jenkins converts arguments: digits in a string are a number, "true" in a string a boolean; nothing becomes a
 * string. */
static bool literal_fits(const Node *value, Text type) {
    Text text = {0};
    bool string = value->kind == AST_STRING, gstring = value->kind == AST_GSTRING;
    if (string) text = value->STRING.value;
    if (text_is(type, "string")) return string || gstring;
    if (text_is(type, "int")) return value->kind == AST_NUMBER || gstring || (string && is_digits(text));
    if (text_is(type, "boolean"))
        return value->kind == AST_BOOLEAN || gstring || (string && word_among("true false", text));
    if (text_is(type, "list")) return value->kind == AST_LIST;
    return true;
}

static void check_literal(Linter *lint, const StepUse *use, Node *value, const KnownParam *param) {
    const char *noun = literal_noun(value);
    if (!noun || literal_fits(value, param->type)) return;
    Text type = param->type;
    const char *wanted = text_is(type, "int") ? "a number" : text_printf("a %.*s", TEXT_FMT(type));
    Diag *d = lint_report(lint, value->span, "%.*s takes %s as '%.*s', not %s", TEXT_FMT(use->name), wanted,
                          TEXT_FMT(param->name), noun);
    if (text_is(type, "boolean") && value->kind == AST_STRING)
        d->advice = "any string but 'true' counts as false: write true or false";
    if (text_is(type, "string") && value->kind == AST_NUMBER) d->advice = "put it in quotes";
    if (text_is(type, "list") && value->kind == AST_AS)
        d->advice = "Jenkins insists on a java.util.List: leave the conversion out, or call toList()";
}

static void check_types(Linter *lint, const StepUse *use) {
    KnownParams params;
    if (!checkable(use, &params)) return;
    for (uint32_t i = 0; use->named && i < use->named->MAP.entries.count; i++) {
        Node *entry = use->named->MAP.entries.item[i];
        Text name;
        const KnownParam *param = entry_key(entry, &name) ? known_param(&params, name) : NULL;
        if (param) check_literal(lint, use, entry->MAP_ENTRY.value, param);
    }
    for (size_t i = 0; use->count == 1 && i < params.count; i++)
        if (params.item[i].positional) check_literal(lint, use, use->args[0], &params.item[i]);
}

const Rule rule_parameter_type = {
    .id = "parameter-type",
    .group = "steps",
    .severity = DIAG_ERROR,
    .summary = "an argument of a type that the step does not take",
    .doc =
        "Jenkins converts digits in a string to a number and 'true' in a string to a boolean, and nothing else: a number where "
        "a string is expected ends the build with a ClassCastException, and a string such as 'yes' counts as false.",
    .fires = "node {\n    sh script: 'make', returnStdout: 'yes'\n}\n",
    .silent = "node {\n    sh script: 'make', returnStatus: true\n}\n",
    .steps = "*",
    .step = check_types,
};

/* --- words to choose from ------------------------------------------------------------------------------------------------ */

static const char *near_word(const char *words, Text given) {
    enum { MAX = 32 };
    const char *names[MAX];
    size_t count = 0;
    for (const char *at = words; *at && count < MAX;) {
        size_t len = strcspn(at, " ");
        names[count++] = gc_strndup(at, len);
        at += len + (at[len] == ' ');
    }
    return nearest_name(text_z(given), names, count);
}

/* The word of the list that is the given one but for its case; NULL: none. */
static const char *same_word(const char *words, Text given) {
    for (const char *at = words; *at;) {
        size_t len = strcspn(at, " ");
        if (len == given.len && strncasecmp(at, given.at, len) == 0) return gc_strndup(at, len);
        at += len + (at[len] == ' ');
    }
    return NULL;
}

static void report_value(Linter *lint, const StepUse *use, const StepParam *param, const Node *value) {
    Text given = value->STRING.value;
    const char *same = same_word(param->choices, given), *near = same ? same : near_word(param->choices, given);
    if (same && (param->any_case || text_is(given, same))) return;
    Diag *d = lint_report(lint, value->span, "%.*s knows no %s '%.*s'", TEXT_FMT(use->name), param->name, TEXT_FMT(given));
    d->advice = near ? text_printf("did you mean '%s'?", near) : text_printf("choose one of: %s", param->choices);
    if (same) lint_fix(d, value->span, value->span, text_of(text_printf("'%s'", same)));
}

/* The words come from the step's own record (builtins/): it refuses others as Jenkins does. Results have a rule of their own. */
static void check_values(Linter *lint, const StepUse *use) {
    const StepSpec *spec = use->known && !use->foreign && use->named ? step_find(text_z(use->name)) : NULL;
    for (uint32_t i = 0; spec && i < use->named->MAP.entries.count; i++) {
        Node *entry = use->named->MAP.entries.item[i], *value = entry->kind == AST_MAP_ENTRY ? entry->MAP_ENTRY.value : NULL;
        Text name;
        if (!value || value->kind != AST_STRING || !entry_key(entry, &name)) continue;
        int at = step_param_index(spec, text_z(name));
        bool listed = at >= 0 && spec->params[at].choices && !word_among("buildResult stageResult", name);
        if (listed) report_value(lint, use, &spec->params[at], value);
    }
}

const Rule rule_parameter_value = {
    .id = "parameter-value",
    .group = "steps",
    .severity = DIAG_ERROR,
    .summary = "a word that is none of those that a step's parameter takes",
    .doc = "Where a parameter takes one of a few words - a unit of time, a status, a method of HTTP -, any other ends the build when it "
           "gets to the step. Jenkins takes most of them only in capitals.",
    .fires = "timeout(time: 5, unit: 'MINUTE') {\n    input 'Deploy?'\n}\n",
    .silent = "timeout(time: 5, unit: 'MINUTES') {\n    input 'Deploy?'\n}\n",
    .steps = "*",
    .step = check_values,
};

/* --- what is required
 * --------------------------------------------------------------------------------------------------------------- */

static void check_required(Linter *lint, const StepUse *use) {
    KnownParams params;
    if (!checkable(use, &params) || (use->count > 0 && use->named)) return;
    size_t missing = 0, required = 0;
    const KnownParam *first = NULL;
    for (size_t i = 0; i < params.count; i++) {
        if (!params.item[i].required) continue;
        required++;
        if (use_named(use, text_z(params.item[i].name))) continue;
        if (!first) first = &params.item[i];
        missing++;
    }
    if (missing == 0 || (use->count > 0 && (use->count > 1 || required == 1))) return;
    if (use->count > 0 && use->args[0]->kind != AST_STRING && use->args[0]->kind != AST_GSTRING)
        return; /* it may be a map */
    if (use->count == 0 && !use->named && !use->body)
        return; /* build(): more likely a method that is defined elsewhere */
    for (uint32_t i = 0; use->named && i < use->named->MAP.entries.count; i++) {
        Text name; /* a misspelt name is reported as such */
        if (entry_key(use->named->MAP.entries.item[i], &name) && !known_param(&params, name)) return;
    }
    Diag *d = lint_report(lint, use->name_span, "%.*s needs '%.*s'", TEXT_FMT(use->name), TEXT_FMT(first->name));
    if (use->count > 0) d->advice = text_printf("name its arguments: %s", param_names(&params));
}

const Rule rule_missing_parameter = {
    .id = "missing-parameter",
    .group = "steps",
    .severity = DIAG_ERROR,
    .summary = "a parameter that the step needs is not given",
    .doc = "The step cannot work without the parameter: Jenkins ends the build when it gets there.",
    .fires = "node {\n    writeFile file: 'version.txt'\n}\n",
    .silent = "node {\n    writeFile file: 'version.txt', text: '1.0'\n}\n",
    .steps = "*",
    .step = check_required,
};
