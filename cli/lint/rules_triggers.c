/* Rules on what starts a pipeline by the clock. */
#include "builtins/cron.h"
#include "cli/lint/lint.h"
#include "grammar/gc.h"

/* --- crontabs ----------------------------------------------------------------------------------------------------- */

/* Those of a declarative pipeline's triggers are its checker's. */
static void check_crontab(Linter *lint, const StepUse *use) {
    const char *parameter = cron_parameter(use->name);
    const Node *value = use_argument(use, parameter, 0);
    CronFault wrong;
    if (!value || value->kind != AST_STRING || lint_inside(lint, "triggers")) return;
    if (cron_check(parameter, value->STRING.value, &wrong)) return;
    lint_report(lint, value->span, "%s", cron_message(&wrong))->advice = cron_advice(&wrong);
}

const Rule rule_crontab = {
    .id = "crontab",
    .group = "steps",
    .severity = DIAG_ERROR,
    .summary = "a crontab that is none",
    .doc = "A line of a crontab has five fields: minute (0-59), hour (0-23), day of the month (1-31), month (1-12), day of the week "
           "(0-7). Each is '*', a number, a range, one of these with a step behind '/', or a list of them; names of days and months are "
           "none. H stands for a value of Jenkins' choice, H(0-29)/10 for steps from one on. @daily and the like stand for a whole line. "
           "Behind a line of parameterizedCron stand values of parameters: H 4 * * * % NAME=value; OTHER=value.\n\n"
           "Jenkins ends the build when it gets there.",
    .fires = "properties([pipelineTriggers([cron('99 * * * *')])])\n",
    .silent = "properties([pipelineTriggers([cron('H(0-29)/10 * * * 1-5')])])\n",
    .steps = "cron pollSCM parameterizedCron",
    .step = check_crontab,
};

/* --- values of parameters that nobody declares ------------------------------------------------------------------- */

enum { NAMES_MAX = 256 };

/* The names of the file's parameters. `open`: there may be more, or none is declared here but perhaps on the server. */
typedef struct Declared {
    Text name[NAMES_MAX];
    size_t count;
    bool found, open, gathered;
} Declared;

static void declare(Declared *all, const Node *parameter) {
    Text name;
    bool known = false;
    Node *map = parameter->kind == AST_CALL && parameter->CALL.named ? parameter->CALL.args.item[0]
                : parameter->kind == AST_MAP                         ? (Node *)(uintptr_t)parameter
                                                                     : NULL;
    for (uint32_t i = 0; map && i < map->MAP.entries.count; i++) {
        Node *entry = map->MAP.entries.item[i];
        Text key;
        if (entry->kind != AST_MAP_ENTRY || !entry_key(entry, &key) || !text_is(key, "name")) continue;
        known = entry->MAP_ENTRY.value->kind == AST_STRING && node_word(entry->MAP_ENTRY.value, &name);
    }
    if (known && all->count < NAMES_MAX) all->name[all->count++] = name;
    else all->open = true;
}

/* parameters([string(name: 'X'), ...]) and parameters { string(name: 'X') ... } */
static void declare_all(Declared *all, const Node *argument) {
    NodeList *list = argument->kind == AST_LIST      ? (NodeList *)(uintptr_t)&argument->LIST.items
                     : argument->kind == AST_CLOSURE ? &argument->CLOSURE.body->BLOCK.statements
                                                     : NULL;
    all->found = true;
    if (!list) all->open = true;
    for (uint32_t i = 0; list && i < list->count; i++) {
        const Node *item = list->item[i];
        declare(all, item->kind == AST_EXPR_STMT ? item->EXPR_STMT.value : item);
    }
}

static void gather(Node *node, void *data) {
    Text name;
    if (node->kind == AST_CALL && node_word(node->CALL.name, &name) && text_is(name, "parameters") && node->CALL.args.count == 1)
        declare_all(data, node->CALL.args.item[0]);
    node_each_child(node, gather, data);
}

typedef struct Values {
    Linter *lint;
    const Declared *declared;
    const Node *spec;
    size_t at; /* where the text behind the last name begins */
} Values;

static void check_value(void *data, Text name) {
    Values *v = data;
    const char *names[NAMES_MAX];
    Text written = lint_text(v->lint, v->spec->span);
    ptrdiff_t found = text_find(written, name, v->at);
    if (found >= 0) v->at = (size_t)found + name.len;
    for (size_t i = 0; i < v->declared->count; i++) {
        if (text_eq(v->declared->name[i], name)) return;
        names[i] = text_z(v->declared->name[i]);
    }
    uint32_t from = v->spec->span.from + (uint32_t)found;
    Span span = found < 0 ? v->spec->span : (Span){from, from + (uint32_t)name.len};
    const char *near = nearest_name(text_z(name), names, v->declared->count);
    lint_report(v->lint, span, "the pipeline declares no parameter '%.*s'", TEXT_FMT(name))->advice =
        near ? text_printf("did you mean '%s'?", near) : "declare it among the parameters; else Jenkins drops the value";
}

static void check_values(Linter *lint, Node *call) {
    Text name;
    CronFault wrong;
    if (call->CALL.object || !node_word(call->CALL.name, &name) || !text_is(name, "parameterizedCron")) return;
    Node *spec = call->CALL.args.count == 1 ? call->CALL.args.item[0] : NULL;
    if (!spec || spec->kind != AST_STRING || !cron_check(cron_parameter(name), spec->STRING.value, &wrong)) return;
    Declared *all = lint_state(lint, sizeof *all);
    if (!all->gathered) gather(lint->file->module, all);
    all->gathered = true;
    ptrdiff_t percent = text_find(lint_text(lint, spec->span), TEXT("%"), 0);
    if (all->found && !all->open && percent >= 0)
        cron_each_name(spec->STRING.value, check_value, &(Values){lint, all, spec, (size_t)percent});
}

const Rule rule_undeclared_parameter = {
    .id = "undeclared-parameter",
    .group = "steps",
    .severity = DIAG_WARNING,
    .summary = "a trigger gives a value to a parameter that the pipeline does not declare",
    .doc = "parameterizedCron starts the pipeline with values for its parameters. One that is not declared is dropped, without a word in "
           "the log. A pipeline that declares no parameters at all, or computes them, is not checked.",
    .fires = "properties([\n    parameters([string(name: 'TARGET')]),\n"
             "    pipelineTriggers([parameterizedCron('H 4 * * * % TARGTE=live')])\n])\n",
    .silent = "properties([\n    parameters([string(name: 'TARGET')]),\n"
              "    pipelineTriggers([parameterizedCron('H 4 * * * % TARGET=live')])\n])\n",
    .kinds = KINDS(CALL),
    .enter = check_values,
};
