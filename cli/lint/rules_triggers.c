/* Rules on what starts a pipeline by the clock. */
#include "builtins/cron.h"
#include "cli/lint/index.h"
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

/* --- parameters that nobody declares ---------------------------------------------------------------------------- */

typedef struct Values {
    Linter *lint;
    const FileParameters *declared;
    const Node *spec;
    size_t at; /* where the text behind the last name begins */
} Values;

/* "did you mean 'X'?", or NULL. */
static const char *near_advice(const FileParameters *declared, Text name) {
    const char **names = gc_new_array(const char *, declared->count + 1);
    for (size_t i = 0; i < declared->count; i++) names[i] = text_z(declared->item[i].name);
    const char *near = nearest_name(text_z(name), names, declared->count);
    return near ? text_printf("did you mean '%s'?", near) : NULL;
}

static void report_undeclared(Linter *lint, Span span, Text name, const char *advice) {
    lint_report(lint, span, "the pipeline declares no parameter '%.*s'", TEXT_FMT(name))->advice = advice;
}

static void check_value(void *data, Text name) {
    Values *v = data;
    Text written = lint_text(v->lint, v->spec->span);
    ptrdiff_t found = text_find(written, name, v->at);
    if (found >= 0) v->at = (size_t)found + name.len;
    if (file_parameter(v->declared, name)) return;
    uint32_t from = v->spec->span.from + (uint32_t)found;
    Span span = found < 0 ? v->spec->span : (Span){from, from + (uint32_t)name.len};
    const char *near = near_advice(v->declared, name);
    report_undeclared(v->lint, span, name, near ? near : "declare it among the parameters; else Jenkins drops the value");
}

static void check_trigger(Linter *lint, Node *call) {
    Text name;
    CronFault wrong;
    if (call->CALL.object || !node_word(call->CALL.name, &name) || !text_is(name, "parameterizedCron")) return;
    Node *spec = call->CALL.args.count == 1 ? call->CALL.args.item[0] : NULL;
    if (!spec || spec->kind != AST_STRING || !cron_check(cron_parameter(name), spec->STRING.value, &wrong)) return;
    const FileParameters *all = file_parameters(lint->file);
    ptrdiff_t percent = text_find(lint_text(lint, spec->span), TEXT("%"), 0);
    if (all->found && !all->open && percent >= 0)
        cron_each_name(spec->STRING.value, check_value, &(Values){lint, all, spec, (size_t)percent});
}

/* params.X; only what looks like a slip, as the server may declare others. */
static void check_read(Linter *lint, Node *n) {
    Text name;
    Node *object = n->PROPERTY.object;
    if (object->kind != AST_NAME || object->NAME.bind.kind != BIND_DYNAMIC || !text_is(object->NAME.id, "params")) return;
    const FileParameters *all = file_parameters(lint->file);
    if (!all->found || all->open || !node_word(n->PROPERTY.name, &name) || file_parameter(all, name)) return;
    const char *near = near_advice(all, name);
    if (near) report_undeclared(lint, n->PROPERTY.name->span, name, near);
}

static void undeclared_enter(Linter *lint, Node *n) { (n->kind == AST_CALL ? check_trigger : check_read)(lint, n); }

const Rule rule_undeclared_parameter = {
    .id = "undeclared-parameter",
    .group = "steps",
    .severity = DIAG_WARNING,
    .summary = "a parameter that the pipeline does not declare",
    .doc = "parameterizedCron starts the pipeline with values for its parameters. One that is not declared is dropped, without a word in "
           "the log. params.X of such a name is null; told is what looks like a slip. A pipeline that declares no parameters at all, or "
           "computes them, is not checked.",
    .fires = "properties([\n    parameters([string(name: 'TARGET')]),\n"
             "    pipelineTriggers([parameterizedCron('H 4 * * * % TARGTE=live')])\n])\n",
    .silent = "properties([\n    parameters([string(name: 'TARGET')]),\n"
              "    pipelineTriggers([parameterizedCron('H 4 * * * % TARGET=live')])\n])\n",
    .kinds = KINDS(CALL, PROPERTY),
    .enter = undeclared_enter,
};
