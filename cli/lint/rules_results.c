/* Rules on what steps yield: results of builds, output and exit codes of shells; and on steps that have a successor. */
#include "cli/lint/catalogue.h"
#include "cli/lint/lint.h"
#include "cli/lint/shell.h"
#include "grammar/gc.h"

/* --- names of results
 * -------------------------------------------------------------------------------------------------------------- */

static const char result_words[] = "SUCCESS UNSTABLE FAILURE NOT_BUILT ABORTED";

/* currentBuild.result, .currentResult, env... : what holds a result. */
static bool holds_result(const Node *node) {
    Text object, name;
    return node->kind == AST_PROPERTY && node_word(node->PROPERTY.object, &object) && text_is(object, "currentBuild") &&
           node_word(node->PROPERTY.name, &name) && word_among("result currentResult", name);
}

static void check_word(Linter *lint, const Node *value) {
    if (value->kind != AST_STRING || word_among(result_words, value->STRING.value) || value->STRING.value.len == 0)
        return;
    Text word = value->STRING.value;
    static const char *const names[] = {"SUCCESS", "UNSTABLE", "FAILURE", "NOT_BUILT", "ABORTED"};
    const char *near = nearest_name(text_z(word), names, sizeof names / sizeof *names);
    if (text_is(word, "FAILED") || text_is(word, "FAIL")) near = "FAILURE";
    Diag *d = lint_report(lint, value->span, "'%.*s' is no result of a build", TEXT_FMT(word));
    d->advice =
        near ? text_printf("did you mean '%s'?", near) : "results are: SUCCESS, UNSTABLE, FAILURE, NOT_BUILT, ABORTED";
    if (near) lint_fix(d, value->span, (Span){value->span.from + 1, value->span.to - 1}, text_of(near));
}

static void check_assigned(Linter *lint, Node *node) {
    if (node->ASSIGN.op == OP_ASSIGN && holds_result(node->ASSIGN.target)) check_word(lint, node->ASSIGN.value);
}

static void check_given(Linter *lint, const StepUse *use) {
    Node *build = use_named(use, "buildResult"), *stage = use_named(use, "stageResult");
    if (build) check_word(lint, build);
    if (stage) check_word(lint, stage);
}

const Rule rule_result_name = {
    .id = "result-name",
    .group = "results",
    .severity = DIAG_WARNING,
    .summary = "a build's result is set to a word that is none",
    .doc = "A build is SUCCESS, UNSTABLE, FAILURE, NOT_BUILT or ABORTED. Jenkins takes every other word for FAILURE, whatever was "
           "meant.",
    .fires = "node {\n    currentBuild.result = 'STABLE'\n}\n",
    .silent = "node {\n    currentBuild.result = 'UNSTABLE'\n}\n",
    .kinds = KINDS(ASSIGN),
    .enter = check_assigned,
    .steps = "catchError",
    .step = check_given,
};

/* --- a result that is null
 * ----------------------------------------------------------------------------------------------------------- */

static bool is_result(const Node *node) {
    Text name;
    return holds_result(node) && node_word(node->PROPERTY.name, &name) && text_is(name, "result");
}

/* Does the file set currentBuild.result to SUCCESS, or look whether it is null? */
static void search_null(Node *node, void *data) {
    bool *found = data;
    if (node->kind == AST_ASSIGN && is_result(node->ASSIGN.target)) {
        const Node *value = node->ASSIGN.value;
        *found |= value->kind != AST_STRING || text_is(value->STRING.value, "SUCCESS");
    }
    if (node->kind == AST_BINARY && is_result(node->BINARY.left)) *found |= node->BINARY.right->kind == AST_NIL;
    if (!*found) node_each_child(node, search_null, data);
}

/* In a library, whoever calls it may have set the result. */
static void check_null_result(Linter *lint, Node *node) {
    if (lint->file->role != ROLE_PIPELINE) return;
    if (node->BINARY.op != OP_EQUAL && node->BINARY.op != OP_NOT_EQUAL) return;
    const Node *value = node->BINARY.right;
    if (!is_result(node->BINARY.left) || value->kind != AST_STRING || !text_is(value->STRING.value, "SUCCESS")) return;
    bool *state = lint_state(lint, 2 * sizeof *state); /* [0]: searched, [1]: found */
    if (!state[0]) search_null(lint->file->module, &state[1]);
    state[0] = true;
    if (state[1] || (lint->file->pipeline && lint_inside(lint, "post"))) return;
    Node *property = node->BINARY.left;
    Diag *d = lint_report(lint, property->span, "currentBuild.result is null as long as nothing went wrong");
    d->advice = "use currentBuild.currentResult, which is 'SUCCESS' then";
    lint_fix(d, property->span, property->PROPERTY.name->span, TEXT("currentResult"));
}

const Rule rule_result_null = {
    .id = "result-null",
    .group = "results",
    .severity = DIAG_WARNING,
    .summary = "currentBuild.result is compared with 'SUCCESS', but is null while all is well",
    .doc = "currentBuild.result is null until something sets it; a build that is fine so far is not 'SUCCESS' in it. "
           "currentBuild.currentResult is never null.",
    .fires = "node {\n    sh 'make'\n    if (currentBuild.result == 'SUCCESS') {\n        sh 'make deploy'\n    }\n}\n",
    .silent =
        "node {\n    sh 'make'\n    if (currentBuild.currentResult == 'SUCCESS') {\n        sh 'make deploy'\n    }\n}\n",
    .kinds = KINDS(BINARY),
    .enter = check_null_result,
};

/* --- output and exit codes that nobody takes
 * ------------------------------------------------------------------------------------------- */

static bool is_true(const StepUse *use, const char *name) {
    Node *value = use_named(use, name);
    return value && value->kind == AST_BOOLEAN && value->BOOLEAN.value;
}

/* A statement whose value is dropped: not the last one of a closure or method, which returns it. */
static bool is_dropped(Linter *lint) {
    Node *statement = lint_above(lint, 1), *block = lint_above(lint, 2);
    if (!statement || !block || statement->kind != AST_EXPR_STMT) return false;
    const NodeList *list = block->kind == AST_BLOCK    ? &block->BLOCK.statements
                           : block->kind == AST_MODULE ? &block->MODULE.statements
                                                       : NULL;
    if (!list || list->count == 0) return false;
    if (list->item[list->count - 1] != statement) return true;
    for (uint32_t up = 2; lint_above(lint, up + 1); up++) { /* the last one: of a function, or only of an if in it? */
        Node *outer = lint_above(lint, up + 1);
        StepUse use;
        if (outer->kind == AST_METHOD) return false;
        if (outer->kind != AST_CLOSURE) continue;
        Node *call = lint_above(lint, up + 2);
        return call && call->kind == AST_CALL && lint_step_use(lint, call, &use) && use.body == outer && use.known &&
               word_among("node stage steps always success failure unstable", use.name);
    }
    return true;
}

static void check_dropped_output(Linter *lint, const StepUse *use) {
    if (!is_true(use, "returnStdout") || !is_dropped(lint)) return;
    lint_report(lint, use->name_span, "the output is returned, not logged, and nothing takes it")->advice =
        "drop returnStdout, or use the value";
}

const Rule rule_output_dropped = {
    .id = "output-dropped",
    .group = "results",
    .severity = DIAG_WARNING,
    .summary = "returnStdout: true, and the value is not used",
    .doc =
        "With returnStdout the output does not go to the log but becomes the step's value; when nothing takes it, it is lost.",
    .fires = "node {\n    sh script: 'make', returnStdout: true\n    echo 'made'\n}\n",
    .silent = "node {\n    def output = sh(script: 'make', returnStdout: true)\n    echo output\n}\n",
    .steps = "sh bat powershell pwsh",
    .step = check_dropped_output,
};

static void check_dropped_status(Linter *lint, const StepUse *use) {
    if (!is_true(use, "returnStatus") || !is_dropped(lint)) return;
    lint_report(lint, use->name_span, "the exit code is returned, and nothing looks at it: a failure passes unnoticed")
        ->advice = "drop returnStatus, or use the value; catchError { } lets a failure pass and marks it";
}

const Rule rule_status_dropped = {
    .id = "status-dropped",
    .group = "results",
    .severity = DIAG_INFO,
    .opt_in = true,
    .summary = "returnStatus: true, and the value is not used",
    .doc =
        "With returnStatus a failing command does not fail the step. When nothing looks at the exit code, the failure passes unnoticed. "
        "Some mean it so; others forgot.",
    .fires = "node {\n    sh script: 'make', returnStatus: true\n    echo 'made'\n}\n",
    .silent = "node {\n    if (sh(script: 'make', returnStatus: true) != 0) {\n        error 'it failed'\n    }\n}\n",
    .steps = "sh bat powershell pwsh",
    .step = check_dropped_status,
};

/* --- output compared with its line end
 * --------------------------------------------------------------------------------------------------- */

/* A script whose output may well end without a newline. */
static bool may_end_bare(Linter *lint, const StepUse *use) {
    ShellText text;
    if (!shell_script(lint, use, &text)) return true;
    static const char *const makers[] = {"printf", "curl", "echo -n", "echo -e", "tr ", "xargs", "head -c",
                                         "jq -j",  "perl",    "python",  "awk", "cat ",  "\\c"};
    for (size_t i = 0; i < sizeof makers / sizeof *makers; i++)
        if (text_find(buf_as_text(&text.text), text_of(makers[i]), 0) >= 0) return true;
    return false;
}

static bool is_untrimmed(Linter *lint, Node *node) {
    StepUse use;
    return node->kind == AST_CALL && lint_step_use(lint, node, &use) && text_is(use.name, "sh") &&
           is_true(&use, "returnStdout") && !may_end_bare(lint, &use);
}

/* What is assigned to each name of the file, read in one walk when first asked for. */
typedef struct OneValue {
    Text name;
    Node *init;
    size_t count;
    struct OneValue *next;
} OneValue;

enum { VALUE_SLOTS = 4096 };

typedef struct Values {
    bool read;
    OneValue *slot[VALUE_SLOTS];
} Values;

static OneValue **value_slot(Values *values, Text name) {
    OneValue **at = &values->slot[text_hash(name) % VALUE_SLOTS];
    while (*at && !text_eq((*at)->name, name)) at = &(*at)->next;
    return at;
}

static void add_value(Values *values, Text name, Node *init, size_t count) {
    OneValue **at = value_slot(values, name);
    if (!*at) *at = gc_new(OneValue);
    (*at)->name = name;
    (*at)->init = init;
    (*at)->count += count;
}

static void read_values(Node *node, void *data) {
    if (node->kind == AST_VARIABLE) add_value(data, node->VARIABLE.id, node->VARIABLE.init, 1);
    if (node->kind == AST_ASSIGN && node->ASSIGN.target->kind == AST_NAME)
        add_value(data, node->ASSIGN.target->NAME.id, node->ASSIGN.value, 1);
    if (node->kind == AST_PARAM) add_value(data, node->PARAM.id, NULL, 2);
    node_each_child(node, read_values, data);
}

/* The value that a name stands for, when nothing else is ever assigned to it; else NULL. */
static Node *only_value(Linter *lint, const Node *name) {
    Values *values = lint_state(lint, sizeof *values);
    if (!values->read) read_values(lint->file->module, values);
    values->read = true;
    const OneValue *value = *value_slot(values, name->NAME.id);
    return value && value->count == 1 ? value->init : NULL;
}

static void check_untrimmed(Linter *lint, Node *node) {
    if (node->BINARY.op != OP_EQUAL && node->BINARY.op != OP_NOT_EQUAL) return;
    const Node *value = node->BINARY.right;
    Node *output = node->BINARY.left;
    if (value->kind != AST_STRING || value->STRING.value.len == 0 || text_ends(value->STRING.value, TEXT("\n"))) return;
    if (output->kind != AST_NAME && output->kind != AST_CALL) return;
    if (output->kind == AST_NAME) output = only_value(lint, output);
    if (!output || !is_untrimmed(lint, output)) return;
    lint_report(lint, node->BINARY.left->span, "the output ends with a newline, and so never equals '%.*s'",
                TEXT_FMT(value->STRING.value))
        ->advice = "trim it: sh(script: ..., returnStdout: true).trim()";
}

const Rule rule_untrimmed = {
    .id = "untrimmed-output",
    .group = "results",
    .severity = DIAG_WARNING,
    .summary = "the output of a command is compared without trim()",
    .doc =
        "What returnStdout yields ends with the newline that nearly every command writes at its end, so that a comparison with a text "
        "that has none is never true.",
    .fires =
        "node {\n    def branch = sh(script: 'git branch --show-current', returnStdout: true)\n    if (branch == 'main') {\n"
        "        sh './deploy'\n    }\n}\n",
    .silent =
        "node {\n    def branch = sh(script: 'git branch --show-current', returnStdout: true).trim()\n    if (branch == 'main') {\n"
        "        sh './deploy'\n    }\n}\n",
    .kinds = KINDS(BINARY),
    .enter = check_untrimmed,
};

/* --- no-output ----------------------------------------------------------------------------------------------------------- */

/* A shell step that surely yields nothing. */
static bool yields_nothing(Linter *lint, Node *node) {
    StepUse use;
    if (node->kind != AST_CALL || !lint_step_use(lint, node, &use) || !word_among("sh bat powershell pwsh", use.name)) return false;
    for (uint32_t i = 0; use.named && i < use.named->MAP.entries.count; i++) {
        Node *entry = use.named->MAP.entries.item[i];
        Text key;
        if (entry->kind != AST_MAP_ENTRY || !entry_key(entry, &key) || !word_among("script label encoding", key)) return false;
    }
    if (use.named) return use.count == 0;
    return use.count == 1 && (use.args[0]->kind == AST_STRING || use.args[0]->kind == AST_GSTRING);
}

static void check_no_output(Linter *lint, Node *node) {
    bool call = node->kind == AST_CALL;
    Node *object = call ? node->CALL.object : node->PROPERTY.object, *value = object;
    if (!object || (call ? node->CALL.safe || node->CALL.spread : node->PROPERTY.safe || node->PROPERTY.spread)) return;
    if (object->kind == AST_NAME) value = only_value(lint, object);
    if (!value || !yields_nothing(lint, value)) return;
    lint_report(lint, object->span, "this is null: without returnStdout the step yields nothing")->advice =
        "sh(script: '...', returnStdout: true) yields what the command prints, returnStatus: true its exit code";
}

const Rule rule_no_output = {
    .id = "no-output",
    .group = "results",
    .severity = DIAG_ERROR,
    .summary = "the output of a shell step is used, but it is not asked for",
    .doc = "The output of a command goes to the log, and the step yields null, unless it is given returnStdout: true. What is called on "
           "its result then ends the build with a NullPointerException.",
    .fires = "node {\n    def head = sh('git rev-parse HEAD')\n    echo head.trim()\n}\n",
    .silent = "node {\n    def head = sh(script: 'git rev-parse HEAD', returnStdout: true)\n    echo head.trim()\n}\n",
    .kinds = KINDS(CALL, PROPERTY),
    .enter = check_no_output,
};

/* --- deprecated
 * ------------------------------------------------------------------------------------------------------------------------------
 */

static const struct Deprecated {
    const char *name, *advice;
} deprecated_steps[] =
    {
        {"archive", "use archiveArtifacts"},
        {"unarchive", "use unstash, or copyArtifacts for another build's"},
        {"hipchatSend", "HipChat is no more; use the step of another chat"},
        {"publishCoverage", "use recordCoverage of the Coverage plugin"},
        {"cobertura", "use recordCoverage of the Coverage plugin"},
        {"jacoco", "use recordCoverage of the Coverage plugin"},
        {"findbugs", "use recordIssues(tool: spotBugs())"},
        {"checkstyle", "use recordIssues(tool: checkStyle())"},
        {"pmd", "use recordIssues(tool: pmdParser())"},
        {"warnings", "use recordIssues"},
        {"openTasks", "use recordIssues(tool: taskScanner())"},
        {"dry", "use recordIssues(tool: cpd())"},
        {"androidLint", "use recordIssues(tool: androidLintParser())"},
        {"dockerFingerprintFrom", "docker.build does it by itself"},
        {"setGitHubPullRequestStatus", "use githubNotify or publishChecks"},
},
  deprecated_classes[] = {
      {"ArtifactArchiver", "use archiveArtifacts"},
      {"JUnitResultArchiver", "use junit"},
      {"WsCleanup", "use cleanWs"},
      {"Mailer", "use mail or emailext"},
      {"AnsiColorBuildWrapper", "use ansiColor('xterm') { ... }"},
      {"TimestamperBuildWrapper", "use timestamps { ... }"},
      {"CopyArtifact", "use copyArtifacts"},
      {"Fingerprinter", "use fingerprint"},
      {"JavadocArchiver", "use javadoc"},
      {"FindBugsPublisher", "use recordIssues(tool: spotBugs())"},
      {"CheckStylePublisher", "use recordIssues(tool: checkStyle())"},
      {"PmdPublisher", "use recordIssues(tool: pmdParser())"},
      {"WarningsPublisher", "use recordIssues"},
      {"JacocoPublisher", "use recordCoverage of the Coverage plugin"},
      {"CoberturaPublisher", "use recordCoverage of the Coverage plugin"},
};

static void check_class(Linter *lint, const StepUse *use) {
    Node *map = use->named ? use->named : use->count == 1 && use->args[0]->kind == AST_MAP ? use->args[0] : NULL;
    for (uint32_t i = 0; map && i < map->MAP.entries.count; i++) {
        Node *entry = map->MAP.entries.item[i];
        Text key, name;
        if (entry->kind != AST_MAP_ENTRY || !entry_key(entry, &key) || !text_is(key, "$class")) continue;
        if (!node_word(entry->MAP_ENTRY.value, &name)) continue;
        ptrdiff_t dot = text_rfind(name, TEXT("."));
        name = text_span(name.at + dot + 1, name.len - (size_t)(dot + 1));
        for (size_t j = 0; j < sizeof deprecated_classes / sizeof *deprecated_classes; j++)
            if (text_is(name, deprecated_classes[j].name))
                lint_report(lint, entry->span, "%.*s([$class: '%.*s']) has a step of its own", TEXT_FMT(use->name),
                            TEXT_FMT(name))
                    ->advice = deprecated_classes[j].advice;
    }
}

static void check_deprecated(Linter *lint, const StepUse *use) {
    if (use->foreign || use->on_object) return;
    if (word_among("step wrap", use->name)) {
        check_class(lint, use);
        return;
    }
    if (text_is(use->name, "stage")) {
        if (use_named(use, "concurrency") || (!use->body && !use->foreign && use->count + (use->named != NULL) == 1 &&
                                              !lint->file->pipeline && lint_above(lint, 1)->kind == AST_EXPR_STMT))
            lint_report(lint, use->name_span, "stage without a block, or with concurrency, is the form of 2016")
                ->advice = "give it a block: stage('name') { ... }, and use lock or milestone for concurrency";
        return;
    }
    for (size_t i = 0; i < sizeof deprecated_steps / sizeof *deprecated_steps; i++)
        if (text_is(use->name, deprecated_steps[i].name))
            lint_report(lint, use->name_span, "%.*s is deprecated", TEXT_FMT(use->name))->advice =
                deprecated_steps[i].advice;
}

const Rule rule_deprecated = {
    .id = "deprecated-step",
    .group = "steps",
    .severity = DIAG_INFO,
    .summary = "a step that has a successor",
    .doc = "The step still works where its old plugin is installed, but is no longer cared for, or has a shorter form.",
    .fires = "node {\n    step([$class: 'JUnitResultArchiver', testResults: 'reports/*.xml'])\n}\n",
    .silent = "node {\n    junit 'reports/*.xml'\n}\n",
    .steps = "*",
    .step = check_deprecated,
};
