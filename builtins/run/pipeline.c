/* Whether a script is a pipeline or plain Groovy: the one calls steps, and what it calls in vain is a step that there is not. */
#include "builtins/run/private.h"
#include "builtins/step.h"
#include "grammar/ast.h"

typedef struct Look {
    Run *run;
    Node *module;
    bool found;
} Look;

static bool is_method_of(const Node *module, Text name) {
    for (uint32_t i = 0; i < module->MODULE.methods.count; i++)
        if (text_eq(module->MODULE.methods.item[i]->METHOD.id, name)) return true;
    return false;
}

/* A step's name that means the step: sleep(…) and the like are methods of every object as well. */
static bool is_step_call(const Look *look, const Node *call) {
    const Node *object = call->CALL.object;
    if (call->CALL.name->kind != AST_STRING || call->CALL.bind.kind != BIND_DYNAMIC) return false;
    if (object && !(object->kind == AST_NAME && text_is(object->NAME.id, "steps"))) return false;
    const Sym *name = sym_intern(look->run->in, call->CALL.name->STRING.value);
    return step_find_sym(look->run, name) && !class_has_method(look->run->in, look->run->in->kinds[V_OBJECT], name) &&
           !is_method_of(look->module, sym_text(name));
}

/* In a closure, but for that of a step, a name may mean something of another object (a builder's input(…) or script { … }); in a class
 * it means a method. */
static void look_at(Node *node, void *data) {
    Look *look = data;
    if (look->found || node->kind == AST_CLOSURE || node->kind == AST_CLASS) return;
    look->found = node->kind == AST_CALL && is_step_call(look, node);
    node_each_child(node, look_at, look);
}

static bool calls_steps(Run *run, Node *module) {
    Look look = {run, module, false};
    look_at(module, &look);
    return look.found;
}

bool run_is_pipeline(Run *run, Node *module) {
    if (run->judged == module) return run->judged_pipeline;
    run->judged = module;
    run->judged_pipeline = calls_steps(run, module) || (run->module && run->module != module && calls_steps(run, run->module));
    return run->judged_pipeline;
}
