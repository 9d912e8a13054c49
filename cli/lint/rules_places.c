/* Rules on where steps stand: nodes, time limits, questions, branches. */
#include "cli/lint/catalogue.h"
#include "cli/lint/lint.h"
#include "grammar/gc.h"

/* --- a step that needs a node
 * ------------------------------------------------------------------------------------------------------ */

static const char node_givers[] = "node podTemplate container ws withDockerContainer dockerNode openshift vagrant";

static const char plain_blocks[] =
    "stage timeout retry timestamps ansiColor withCredentials withEnv catchError warnError lock waitUntil throttle";

static bool is_loaded(Node *module) {
    NodeList *statements = &module->MODULE.statements;
    Node *last = statements->count ? statements->item[statements->count - 1] : NULL;
    return last && last->kind == AST_RETURN && last->RETURN.value && last->RETURN.value->kind == AST_THIS;
}

typedef struct Search {
    const char *name;
    bool found;
} Search;

static void search_call(Node *node, void *data) {
    Search *search = data;
    Text name;
    if (node->kind == AST_CALL && !node->CALL.object && node_word(node->CALL.name, &name) &&
        text_is(name, search->name))
        search->found = true;
    if (!search->found) node_each_child(node, search_call, data);
}

static bool has_call(Node *module, const char *name) {
    Search search = {.name = name};
    search_call(module, &search);
    return search.found;
}

/* Nothing else runs a file of that name, so there is no node around it. */
static bool is_jenkinsfile(const LintFile *file) {
    Text path = text_of(file->path);
    ptrdiff_t slash = text_rfind(path, TEXT("/"));
    Text name = text_span(path.at + slash + 1, path.len - (size_t)(slash + 1));
    return text_is(name, "Jenkinsfile") || text_is(name, "Pipelinefile");
}

/* In the body of a script, not of a function; in closures only of steps that are known to run them where they stand. */
static bool surely_outside(Linter *lint) {
    for (uint32_t up = 1; lint_above(lint, up); up++) {
        Node *node = lint_above(lint, up), *inner = lint_above(lint, up - 1);
        StepUse use;
        if (node->kind == AST_METHOD || node->kind == AST_CLASS || node->kind == AST_FIELD) return false;
        if (inner->kind != AST_CLOSURE) continue;
        if (node->kind == AST_MAP_ENTRY) { /* parallel a: { } */
            Node *call = lint_above(lint, up + 2);
            if (!call || call->kind != AST_CALL || !lint_step_use(lint, call, &use) || !text_is(use.name, "parallel"))
                return false;
            continue;
        }
        if (node->kind != AST_CALL || !lint_step_use(lint, node, &use) || use.body != inner) return false;
        if (!use.known || !(use.known->flags & KNOWN_BLOCK) || word_among(node_givers, use.name)) return false;
        if (!word_among(plain_blocks, use.name)) return false;
    }
    return true;
}

static void check_scripted(Linter *lint, const StepUse *use) {
    LintFile *file = lint->file;
    if (file->role != ROLE_PIPELINE || file->pipeline || use->on_object || !surely_outside(lint)) return;
    bool *checked = lint_state(lint, 2 * sizeof *checked); /* [0]: looked at, [1]: the file is a pipeline of its own */
    if (!checked[0])
        checked[1] = !is_loaded(file->module) && (is_jenkinsfile(file) || has_call(file->module, "node")) &&
                     !has_call(file->module, "pipeline");
    checked[0] = true;
    if (!checked[1]) return;
    lint_report(lint, use->name_span, "%.*s needs a node, and stands outside of every node { }", TEXT_FMT(use->name))
        ->advice = "put it inside of node { ... }";
}

static Node *section_of(Node *body, const char *name) {
    for (uint32_t i = 0; i < body->BLOCK.statements.count; i++) {
        Node *statement = body->BLOCK.statements.item[i];
        Node *call = statement->kind == AST_EXPR_STMT ? statement->EXPR_STMT.value : statement;
        Text word;
        if (!call || call->kind != AST_CALL || call->CALL.object) continue;
        if (node_word(call->CALL.name, &word) && text_is(word, name)) return call;
    }
    return NULL;
}

static bool is_agent_none(Node *agent) {
    Text word;
    return agent->CALL.args.count == 1 && node_word(agent->CALL.args.item[0], &word) && text_is(word, "none");
}

/* Declarative: no agent from here up to the pipeline, whose agent is none. */
static bool declarative_outside(Linter *lint) {
    for (uint32_t up = 1; lint_above(lint, up); up++) {
        Node *node = lint_above(lint, up), *inner = lint_above(lint, up - 1);
        Text name;
        if (inner->kind != AST_CLOSURE) continue;
        if (node->kind != AST_CALL || node->CALL.object || !node_word(node->CALL.name, &name)) return false;
        Node *agent = word_among("pipeline stage matrix", name) ? section_of(inner->CLOSURE.body, "agent") : NULL;
        if (agent) return is_agent_none(agent) && node == lint->file->pipeline;
        const Known *known = known_find(name);
        if (word_among(node_givers, name)) return false;
        bool section = word_among(
            "pipeline stages stage matrix parallel steps script post always success failure unstable aborted "
            "changed fixed regression cleanup unsuccessful notBuilt",
            name);
        if (!section && (!known || !(known->flags & KNOWN_BLOCK) || (known->flags & KNOWN_NODE))) return false;
    }
    return false;
}

static void check_needs_node(Linter *lint, const StepUse *use) {
    if (!use->known || !(use->known->flags & KNOWN_NODE) || use->foreign) return;
    if (!lint->file->pipeline) {
        check_scripted(lint, use);
    } else if (!use->on_object && declarative_outside(lint)) {
        lint_report(lint, use->name_span, "%.*s needs a node, and agent none gives it none", TEXT_FMT(use->name))
            ->advice = lint_inside(lint, "post") ? "wrap it in node('label') { ... }, or give the pipeline an agent"
                                                 : "give the stage an agent";
    }
}

const Rule rule_needs_node = {
    .id = "needs-node",
    .group = "steps",
    .severity = DIAG_WARNING, /* Jenkins takes the file; the run fails when it comes there */
    .summary = "a step that needs a node stands outside of every node",
    .doc =
        "Steps that run commands or touch files need a workspace. Outside of node { }, or under agent none, Jenkins ends with "
        "'Required context class hudson.FilePath is missing'. The post section of a pipeline with agent none is the usual place.",
    .fires = "stage('Build') {\n    sh 'make'\n}\nnode {\n    sh 'make test'\n}\n",
    .silent =
        "stage('Build') {\n    node {\n        sh 'make'\n    }\n}\ndef test() {\n    sh 'make test'\n}\nnode { test() }\n",
    .steps = "*",
    .step = check_needs_node,
};

/* --- parallel with stages
 * --------------------------------------------------------------------------------------------------------------- */

static bool is_stage_call(const Node *node) {
    const Node *call = node->kind == AST_EXPR_STMT ? node->EXPR_STMT.value : node;
    Text name;
    return call && call->kind == AST_CALL && !call->CALL.object && node_word(call->CALL.name, &name) &&
           text_is(name, "stage");
}

static const char parallel_advice[] =
    "in scripted pipelines parallel takes a map of closures: parallel 'a': { stage('a') { ... } }, 'b': { ... }";

static void check_branch(Linter *lint, Node *entry) {
    StepUse use;
    if (entry->kind != AST_MAP_ENTRY || entry->MAP_ENTRY.value->kind != AST_CALL) return;
    Node *value = entry->MAP_ENTRY.value;
    if (!lint_step_use(lint, value, &use) || !use.known || (use.known->flags & KNOWN_SYMBOL) || use.on_object) return;
    if (word_among("load library evaluate", use.name)) return;
    Text key;
    if (entry_key(entry, &key) && text_is(key, "failFast")) return;
    Diag *d =
        lint_report(lint, value->span, "this %.*s runs before parallel does: the branch is its result, not a closure",
                    TEXT_FMT(use.name));
    d->advice = "put it into a closure: { ... }";
}

static void check_parallel(Linter *lint, const StepUse *use) {
    bool stages = false;
    for (uint32_t i = 0; use->body && i < use->body->CLOSURE.body->BLOCK.statements.count; i++)
        stages |= is_stage_call(use->body->CLOSURE.body->BLOCK.statements.item[i]);
    for (uint32_t i = 0; i < use->count; i++) {
        stages |= is_stage_call(use->args[i]) || use->args[i]->kind == AST_CLOSURE || use->args[i]->kind == AST_LIST;
        for (uint32_t j = 0; use->args[i]->kind == AST_MAP && j < use->args[i]->MAP.entries.count; j++)
            check_branch(lint, use->args[i]->MAP.entries.item[j]);
    }
    stages |= use->body && !use->named && use->count == 0;
    if (stages)
        lint_report(lint, use->node->span, "parallel is given stages instead of a map of branches")->advice =
            parallel_advice;
    for (uint32_t j = 0; use->named && j < use->named->MAP.entries.count; j++)
        check_branch(lint, use->named->MAP.entries.item[j]);
}

const Rule rule_parallel_stages = {
    .id = "parallel-stages",
    .group = "steps",
    .severity = DIAG_ERROR,
    .summary = "parallel of scripted code is given stages instead of a map",
    .doc =
        "parallel { stage('a') { ... } } is the declarative form, which stands directly in a stage. The step, in scripted code and in "
        "script { }, takes a map from names to closures; anything else fails, or runs one branch after another before parallel begins.",
    .fires =
        "node {\n    parallel {\n        stage('a') { sh 'make a' }\n        stage('b') { sh 'make b' }\n    }\n}\n",
    .silent = "node {\n    parallel a: { stage('a') { sh 'make a' } }, b: { stage('b') { sh 'make b' } }\n}\n",
    .steps = "parallel",
    .step = check_parallel,
};

/* --- waiting
 * ------------------------------------------------------------------------------------------------------------------------------
 */

static bool has_timeout_option(Node *body) {
    Node *options = section_of(body, "options");
    Node *last = options && options->CALL.args.count ? options->CALL.args.item[options->CALL.args.count - 1] : NULL;
    return last && last->kind == AST_CLOSURE && section_of(last->CLOSURE.body, "timeout") != NULL;
}

/* A limit around the visited node: the step timeout, or the option of a stage or pipeline. */
static bool has_limit(Linter *lint) {
    if (lint_inside(lint, "timeout")) return true;
    for (uint32_t up = 0; lint->file->pipeline && lint_above(lint, up); up++)
        if (lint_above(lint, up)->kind == AST_CLOSURE && has_timeout_option(lint_above(lint, up)->CLOSURE.body))
            return true;
    return false;
}

static bool in_function(Linter *lint) {
    for (uint32_t up = 0; lint_above(lint, up); up++)
        if (lint_above(lint, up)->kind == AST_METHOD) return true;
    return false;
}

/* In a function or a library the limit may be the caller's. */
static void check_endless(Linter *lint, const StepUse *use) {
    if (use->foreign || lint->file->role != ROLE_PIPELINE || in_function(lint) || has_limit(lint)) return;
    lint_report(lint, use->name_span, "%.*s without a timeout may wait for ever", TEXT_FMT(use->name))->advice =
        text_printf("wrap it: timeout(time: 1, unit: 'HOURS') { %.*s ... }", TEXT_FMT(use->name));
}

const Rule rule_endless_wait = {
    .id = "endless-wait",
    .group = "steps",
    .severity = DIAG_WARNING,
    .summary = "waitUntil or waitForQualityGate without a timeout",
    .doc =
        "These steps wait until something happens. When it never does, the build holds its executor until somebody notices.",
    .fires = "node {\n    waitUntil { fileExists 'ready' }\n}\n",
    .silent = "node {\n    timeout(10) {\n        waitUntil { fileExists 'ready' }\n    }\n}\n",
    .steps = "waitUntil waitForQualityGate",
    .step = check_endless,
};

typedef struct LoopParts {
    bool sleeps, counts;
} LoopParts;

/* Does the loop sleep, and does it count its turns or look at a clock? */
static void search_loop(Node *node, void *data) {
    LoopParts *parts = data;
    Text name;
    if (node->kind == AST_CALL && node_word(node->CALL.name, &name)) {
        parts->sleeps |= text_is(name, "sleep");
        parts->counts |= word_among("currentTimeMillis nanoTime timeout now", name);
    }
    bool steps = node->kind == AST_PREFIX || node->kind == AST_POSTFIX ||
                 (node->kind == AST_ASSIGN && node->ASSIGN.op != OP_ASSIGN);
    parts->counts |= steps || node->kind == AST_NEW || (node->kind == AST_BINARY && node->BINARY.op == OP_PLUS);
    node_each_child(node, search_loop, data);
}

static void check_loop(Linter *lint, Node *loop) {
    Node *condition = loop->WHILE.condition;
    if (condition->kind != AST_BOOLEAN || !condition->BOOLEAN.value) return;
    if (lint->file->role != ROLE_PIPELINE || in_function(lint) || has_limit(lint)) return;
    LoopParts parts = {false, false};
    search_loop(loop->WHILE.body, &parts);
    if (!parts.sleeps || parts.counts) return;
    lint_report(lint, condition->span, "this loop sleeps and tries again for ever")->advice =
        "wrap it: timeout(time: 1, unit: 'HOURS') { ... }, or count the turns";
}

const Rule rule_endless_loop = {
    .id = "endless-loop",
    .group = "steps",
    .severity = DIAG_WARNING,
    .summary = "while (true) with sleep, without a timeout",
    .doc =
        "A loop that sleeps until something has happened, and neither counts its turns nor stands in timeout { }, holds its executor "
        "until somebody notices when it never happens.",
    .fires = "node {\n    while (true) {\n        if (fileExists('ready')) break\n        sleep 10\n    }\n}\n",
    .silent =
        "node {\n    timeout(30) {\n        while (true) {\n            if (fileExists('ready')) break\n            sleep 10\n"
        "        }\n    }\n}\n",
    .kinds = KINDS(WHILE),
    .enter = check_loop,
};

/* Whether the innermost agent section on the way up takes a node. */
static bool holds_declarative_agent(Linter *lint) {
    for (uint32_t up = 0; lint_above(lint, up); up++) {
        Node *node = lint_above(lint, up);
        Node *agent = node->kind == AST_CLOSURE ? section_of(node->CLOSURE.body, "agent") : NULL;
        if (agent) return !is_agent_none(agent);
    }
    return false;
}

static void check_input(Linter *lint, const StepUse *use) {
    if (use->foreign || in_function(lint)) return;
    bool declarative = lint->file->pipeline && lint_inside(lint, "pipeline");
    if (!lint_inside(lint, "node") && !(declarative && holds_declarative_agent(lint))) return;
    lint_report(lint, use->name_span, "input waits for a person, and holds an executor meanwhile")->advice =
        declarative ? "use the stage's input { } directive with the agent in the stage, or a stage with agent none"
                    : "move it outside of node { }";
}

const Rule rule_input_holds_node = {
    .id = "input-holds-node",
    .group = "steps",
    .severity = DIAG_WARNING,
    .summary = "input inside of a node",
    .doc =
        "While input waits - hours, or over a weekend - the node around it stays taken, with its executor and workspace. Ask outside "
        "of node { }; in declarative pipelines use the input directive of a stage that has its own agent, which asks first.",
    .fires = "node {\n    input 'Deploy?'\n    sh './deploy'\n}\n",
    .silent = "input 'Deploy?'\nnode {\n    sh './deploy'\n}\n",
    .steps = "input",
    .step = check_input,
};

static void check_pipeline_limit(Linter *lint) {
    Node *pipeline = lint->file->pipeline;
    if (!pipeline || lint->file->role != ROLE_PIPELINE) return;
    Node *body = pipeline->CALL.args.count ? pipeline->CALL.args.item[pipeline->CALL.args.count - 1] : NULL;
    if (!body || body->kind != AST_CLOSURE || has_timeout_option(body->CLOSURE.body)) return;
    lint_report(lint, pipeline->CALL.name_span, "the pipeline has no time limit")->advice =
        "options { timeout(time: 1, unit: 'HOURS') }";
}

const Rule rule_pipeline_timeout = {
    .id = "pipeline-timeout",
    .group = "style",
    .severity = DIAG_INFO,
    .opt_in = true,
    .summary = "a declarative pipeline without options { timeout(...) }",
    .doc =
        "A build that hangs holds its executor until somebody notices. A limit for the whole pipeline costs one line.",
    .fires = "pipeline {\n    agent any\n    stages { stage('Build') { steps { sh 'make' } } }\n}\n",
    .silent = "pipeline {\n    agent any\n    options { timeout(time: 1, unit: 'HOURS') }\n"
              "    stages { stage('Build') { steps { sh 'make' } } }\n}\n",
    .end_file = check_pipeline_limit,
};
