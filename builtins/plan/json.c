/* A plan as JSON. */
#include "builtins/plan/plan.h"

static const char *const kind_names[] = {[PLAN_RUN] = "run",     [PLAN_STAGE] = "stage", [PLAN_BRANCH] = "branch",
                                         [PLAN_BLOCK] = "block", [PLAN_STEP] = "step",   [PLAN_POST] = "post",
                                         [PLAN_WAY] = "way",     [PLAN_NOTE] = "note",   [PLAN_FAULT] = "fault"};
static const char *const verdict_names[] = {[PLAN_RUNS] = "runs", [PLAN_MAY_RUN] = "may run", [PLAN_SKIPPED] = "skipped"};

static Json *arguments(const PlanNode *node) {
    Json *object = jsn_object();
    for (size_t i = 0; i < node->arg_count; i++) {
        const PlanArg *arg = &node->args[i];
        jsn_put(object, arg->name ? arg->name : "", arg->json ? arg->json : jsn_z(arg->text));
    }
    return object;
}

static Json *children(const PlanNode *node);

static Json *node_json(const PlanNode *node) {
    Json *o = jsn_object();
    jsn_put_z(o, "kind", kind_names[node->kind]);
    jsn_put_z(o, "name", node->name);
    jsn_put_z(o, "text", node->text);
    if (node->arg_count) jsn_put(o, "arguments", arguments(node));
    jsn_put_z(o, "effect", node->effect);
    jsn_put_z(o, "target", node->target);
    bool verdict = node->kind == PLAN_STAGE || node->kind == PLAN_POST || node->kind == PLAN_BRANCH || node->verdict == PLAN_SKIPPED;
    if (verdict) jsn_put_z(o, "verdict", verdict_names[node->verdict]);
    jsn_put_z(o, "reason", node->reason);
    if (node->kind == PLAN_FAULT) jsn_put_bool(o, "sure", node->sure);
    if (node->file) {
        jsn_put_z(o, "file", node->file);
        jsn_put_int(o, "line", node->line);
        jsn_put_int(o, "column", node->column);
    }
    if (node->first) jsn_put(o, "nodes", children(node));
    return o;
}

static Json *children(const PlanNode *node) {
    Json *list = jsn_array();
    for (const PlanNode *child = node->first; child; child = child->next) jsn_add(list, node_json(child));
    return list;
}

static Json *parameters(const Plan *plan) {
    Json *list = jsn_array();
    for (size_t i = 0; i < plan->parameter_count; i++) {
        const PlanParameter *p = &plan->parameter[i];
        Json *o = jsn_object();
        jsn_put_z(o, "name", p->name);
        jsn_put_z(o, "kind", p->kind);
        jsn_put_z(o, "value", p->value);
        jsn_put_bool(o, "given", p->given);
        jsn_put_z(o, "description", p->description);
        jsn_put_z(o, "choices", p->choices);
        jsn_add(list, o);
    }
    return list;
}

static Json *credentials(const Plan *plan) {
    Json *list = jsn_array();
    for (size_t i = 0; i < plan->credential_count; i++) {
        const PlanCredential *c = &plan->credential[i];
        Json *o = jsn_object();
        jsn_put_z(o, "id", c->id);
        jsn_put_z(o, "kind", c->kind);
        jsn_put_bool(o, "found", c->found);
        jsn_put_z(o, "variable", c->variable);
        jsn_add(list, o);
    }
    return list;
}

static Json *counts(const PlanCounts *c) {
    Json *o = jsn_object();
    jsn_put_int(o, "stages", (int64_t)c->stages);
    jsn_put_int(o, "mayRun", (int64_t)c->may_run);
    jsn_put_int(o, "skipped", (int64_t)c->skipped);
    jsn_put_int(o, "commands", (int64_t)c->commands);
    jsn_put_int(o, "cloudCalls", (int64_t)c->cloud);
    jsn_put_int(o, "changes", (int64_t)c->changes);
    jsn_put_int(o, "undecided", (int64_t)c->unknown);
    jsn_put_int(o, "credentialsMissing", (int64_t)c->credentials_missing);
    jsn_put_int(o, "faults", (int64_t)c->faults);
    return o;
}

Json *plan_json(const Plan *plan) {
    Json *o = jsn_object(), *agents = jsn_array(), *libraries = jsn_array();
    for (size_t i = 0; i < plan->agent_count; i++) {
        Json *agent = jsn_put_z(jsn_object(), "label", plan->agent[i].label);
        jsn_add(agents, jsn_put_bool(agent, "known", plan->agent[i].known));
    }
    for (size_t i = 0; i < plan->library_count; i++) jsn_add(libraries, jsn_z(plan->library[i]));
    jsn_put(o, "parameters", parameters(plan));
    jsn_put(o, "agents", agents);
    jsn_put(o, "credentials", credentials(plan));
    jsn_put(o, "missingLibraries", libraries);
    jsn_put(o, "nodes", children(plan->root));
    jsn_put(o, "summary", counts(&plan->counts));
    jsn_put_bool(o, "fails", plan->fails);
    jsn_put_z(o, "stopped", plan->stopped);
    return o;
}
