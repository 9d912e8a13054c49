/* Variables that nobody reads, and names that hide a step. */
#include "cli/lint/index.h"
#include "grammar/gc.h"

/* --- unused-variable
 * ------------------------------------------------------------------------------------------------------- */

static const ScopeSlot *slot_here(Linter *lint, Binding bind) { return binding_slot(lint_function(lint, 0), bind); }

static bool is_meant_unused(Text name) { return name.at[0] == '_' || word_among("ignored ignore unused dummy", name); }

static void report_unused(Linter *lint, const struct AstVARIABLE *v) {
    const ScopeSlot *slot = slot_here(lint, v->bind);
    if (!slot || slot->used || is_meant_unused(v->id)) return;
    Diag *d =
        lint_report(lint, v->name_span, slot->assigned ? "'%.*s' is assigned but never read" : "'%.*s' is never used",
                    TEXT_FMT(v->id));
    if (!slot->assigned && v->init) d->advice = "remove the variable; keep the call on its right if it has an effect";
}

/* Nothing but declarations: a fragment that some tool puts before other text. */
static bool is_fragment(const Node *module) {
    if (module->MODULE.methods.count > 0) return false;
    for (uint32_t i = 0; i < module->MODULE.statements.count; i++)
        if (module->MODULE.statements.item[i]->kind != AST_DECLARE) return false;
    return true;
}

static bool in_environment(Linter *lint) {
    Node *call = lint_above(lint, 3); /* DECLARE, BLOCK, CLOSURE, CALL */
    Text name;
    return call && call->kind == AST_CALL && node_word(call->CALL.name, &name) && text_is(name, "environment");
}

typedef struct UnusedState {
    bool asked, fragment;
} UnusedState;

static bool in_fragment(Linter *lint) {
    UnusedState *state = lint_state(lint, sizeof *state);
    if (!state->asked) *state = (UnusedState){true, is_fragment(lint->file->module)};
    return state->fragment;
}

static void unused_enter(Linter *lint, Node *n) {
    if (in_fragment(lint) || file_is_test(lint->file) || in_environment(lint)) return;
    if (n->kind == AST_DECLARE) {
        if (n->DECLARE.annotations.count > 0) return;
        for (uint32_t i = 0; i < n->DECLARE.variables.count; i++)
            report_unused(lint, &n->DECLARE.variables.item[i]->VARIABLE);
        return;
    }
    NodeList *targets = &n->MULTI_ASSIGN.targets;
    if (!n->MULTI_ASSIGN.declares || n->MULTI_ASSIGN.annotations.count > 0) return;
    for (uint32_t i = 0; i < targets->count; i++) {
        const ScopeSlot *slot = slot_here(lint, targets->item[i]->VARIABLE.bind);
        if (!slot || slot->used) return;
    }
    report_unused(lint, &targets->item[0]->VARIABLE);
}

const Rule rule_unused_variable = {
    .id = "unused-variable",
    .group = "names",
    .severity = DIAG_WARNING,
    .summary = "a local variable that nothing reads",
    .doc =
        "It is left over, or something else was meant to be read. Variables named _ or ignored are left alone, as are parameters, "
        "loop variables and caught exceptions.",
    .fires = "node {\n"
             "    def version = readFile('VERSION')\n"
             "    sh 'make'\n"
             "}\n",
    .silent = "node {\n"
              "    def version = readFile('VERSION')\n"
              "    sh \"make VERSION=${version}\"\n"
              "}\n",
    .kinds = KINDS(DECLARE, MULTI_ASSIGN),
    .enter = unused_enter,
};

/* --- unused-private-method
 * ---------------------------------------------------------------------------------------------------- */

typedef struct PrivateMethod {
    Node *method;
    struct PrivateMethod *next;
} PrivateMethod;

typedef struct Word {
    Text name;
    struct Word *next;
} Word;

enum { WORD_SLOTS = 256 };

typedef struct PrivateState {
    PrivateMethod *first;
    Word *used[WORD_SLOTS];
} PrivateState;

static void note_used(PrivateState *s, Text name) {
    Word **at = &s->used[text_hash(name) % WORD_SLOTS], *w = gc_new(Word);
    *w = (Word){name, *at};
    *at = w;
}

static void private_enter(Linter *lint, Node *n) {
    PrivateState *s = lint_state(lint, sizeof *s);
    if (n->kind == AST_METHOD) {
        if (!(n->METHOD.modifiers & MODIFIER_PRIVATE) || n->METHOD.constructor) return;
        PrivateMethod *m = gc_new(PrivateMethod);
        *m = (PrivateMethod){n, s->first};
        s->first = m;
        return;
    }
    Text name;
    if (n->kind == AST_STRING)
        note_used(s, n->STRING.value);
    else if (node_word(n, &name))
        note_used(s, name);
}

static bool is_used(const PrivateState *s, Text name) {
    for (const Word *w = s->used[text_hash(name) % WORD_SLOTS]; w; w = w->next)
        if (text_eq(w->name, name)) return true;
    return false;
}

static void private_end(Linter *lint) {
    PrivateState *s = lint_state(lint, sizeof *s);
    for (const PrivateMethod *m = s->first; m; m = m->next) {
        Text name = m->method->METHOD.id;
        bool getter = text_starts(name, TEXT("get")) || text_starts(name, TEXT("is")) || text_starts(name, TEXT("set"));
        if (getter || is_used(s, name)) continue;
        lint_report(lint, m->method->METHOD.name_span, "the private method '%.*s' is never called", TEXT_FMT(name));
    }
}

const Rule rule_unused_private_method = {
    .id = "unused-private-method",
    .group = "names",
    .severity = DIAG_INFO,
    .opt_in = true,
    .summary = "a private method that nothing in its file calls",
    .doc = "Nobody outside the file is meant to call it, and nobody inside does.",
    .fires = "private def helper() {\n    echo 'help'\n}\necho 'hello'\n",
    .silent = "private def helper() {\n    echo 'help'\n}\nhelper()\n",
    .kinds = KINDS(METHOD, STRING, NAME),
    .enter = private_enter,
    .end_file = private_end,
};

/* --- hidden-step
 * ---------------------------------------------------------------------------------------------------------------- */

typedef struct Hider {
    const ScopeSlot *slot;
    struct Hider *next;
} Hider;

static const char steps_to_hide[] =
    "sh bat echo error node stage dir build checkout git input parallel retry timeout sleep stash unstash withEnv withCredentials "
    "readFile writeFile archiveArtifacts junit load";

/* Values that surely cannot be called. */
static bool is_no_closure(const Node *value) {
    switch (value->kind) {
    case AST_STRING:
    case AST_GSTRING:
    case AST_NUMBER:
    case AST_BOOLEAN:
    case AST_LIST:
    case AST_MAP:
    case AST_BINARY:
        return true;
    case AST_CALL:
        return !value->CALL.object && value->CALL.name->kind == AST_STRING &&
               text_is(value->CALL.name->STRING.value, "sh");
    default:
        return false;
    }
}

static void note_hider(Linter *lint, Binding bind) {
    const ScopeSlot *slot = slot_here(lint, bind);
    if (!slot) return;
    Hider **first = lint_state(lint, sizeof *first), *h = gc_new(Hider);
    *h = (Hider){slot, *first};
    *first = h;
}

static void hidden_enter(Linter *lint, Node *n) {
    if (n->kind == AST_VARIABLE) {
        if (n->VARIABLE.init && is_no_closure(n->VARIABLE.init) && word_among(steps_to_hide, n->VARIABLE.id))
            note_hider(lint, n->VARIABLE.bind);
        return;
    }
    if (n->kind == AST_PARAM) {
        const Node *type = n->PARAM.type;
        if (type && word_among("String int boolean Map List", type->TYPE.id) && word_among(steps_to_hide, n->PARAM.id))
            note_hider(lint, n->PARAM.bind);
        return;
    }
    if (n->CALL.object || n->CALL.bind.kind == BIND_DYNAMIC || n->CALL.name->kind != AST_STRING) return;
    Text name = n->CALL.name->STRING.value;
    const ScopeSlot *slot = slot_here(lint, n->CALL.bind);
    Hider **first = lint_state(lint, sizeof *first);
    for (const Hider *h = *first; h; h = h->next) {
        if (h->slot != slot) continue;
        uint32_t line = source_position(lint->file->source, slot->declared.from).line;
        lint_report(lint, n->CALL.name_span, "the variable '%.*s' hides the step of that name", TEXT_FMT(name))
            ->advice =
            text_printf("it is declared at line %u, and its value cannot be called; give it another name", line);
        return;
    }
}

const Rule rule_hidden_step = {
    .id = "hidden-step",
    .group = "names",
    .severity = DIAG_ERROR,
    .summary = "a call that goes to a local variable instead of the step of that name",
    .doc =
        "A local variable wins over a step. When its value is no closure, the call fails with MissingMethodException.",
    .fires = "node {\n"
             "    def error = 'no such file'\n"
             "    error 'cannot go on'\n"
             "}\n",
    .silent = "node {\n"
              "    def message = 'no such file'\n"
              "    error message\n"
              "}\n",
    .kinds = KINDS(VARIABLE, PARAM, CALL),
    .enter = hidden_enter,
};

/* --- shadowing
 * --------------------------------------------------------------------------------------------------------------------
 */

static void shadow_enter(Linter *lint, Node *n) {
    Text name = n->kind == AST_VARIABLE ? n->VARIABLE.id : n->PARAM.id;
    Span span = n->kind == AST_VARIABLE ? n->VARIABLE.name_span : n->PARAM.name_span;
    const Node *owner = NULL;
    for (uint32_t level = 1; !owner; level++) {
        Node *above = lint_above(lint, level);
        if (!above) return;
        if (above->kind == AST_METHOD && above->METHOD.constructor) return;
        if (above->kind == AST_CLASS || above->kind == AST_MODULE) owner = above;
    }
    Member *m = index_member(index_of(lint), owner, name);
    if (!m || m->node->kind != AST_FIELD || m->node == lint_above(lint, 1)) return;
    uint32_t line = source_position(lint->file->source, m->node->FIELD.name_span.from).line;
    lint_report(lint, span, "'%.*s' hides the field of that name", TEXT_FMT(name))->advice =
        text_printf("the field is declared at line %u", line);
}

const Rule rule_shadowing = {
    .id = "shadowing",
    .group = "names",
    .severity = DIAG_INFO,
    .opt_in = true,
    .summary = "a local variable or parameter that hides a field",
    .doc =
        "Reading the name gives the local; who changes it may think that the field changes. Constructors are left alone.",
    .fires = "import groovy.transform.Field\n"
             "@Field String version = '1.0'\n"
             "def show() {\n"
             "    def version = '2.0'\n"
             "    echo version\n"
             "}\n"
             "show()\n",
    .silent = "import groovy.transform.Field\n"
              "@Field String version = '1.0'\n"
              "def show() {\n"
              "    def next = '2.0'\n"
              "    echo \"${version} ${next}\"\n"
              "}\n"
              "show()\n",
    .kinds = KINDS(VARIABLE, PARAM),
    .enter = shadow_enter,
};
