/* The walk: every node of a file's tree once, handed to the rules that want its kind; uses of steps by their names. */
#include "builtins/declarative/declarative.h"
#include "cli/lint/lint.h"
#include "grammar/gc.h"
#include "grammar/parse.h"

enum { NAME_SLOTS = 1024, FAULTS_MAX = 100 };

/* Which rules want what; made once a run from the records and the options. */
typedef struct Wanted {
    int *item;
    int count;
} Wanted;

typedef struct StepName {
    Text name;
    Wanted rules;
} StepName;

typedef struct Dispatch {
    Wanted enter[AST_KIND_COUNT], leave[AST_KIND_COUNT];
    Wanted every_step;
    StepName step[NAME_SLOTS];
} Dispatch;

static void wanted_add(Wanted *list, int rule) {
    list->item = gc_realloc(list->item, sizeof *list->item * (size_t)(list->count + 1));
    list->item[list->count++] = rule;
}

static StepName *step_slot(Dispatch *d, Text name) {
    size_t at = (size_t)(text_hash(name) % NAME_SLOTS);
    while (d->step[at].name.at && !text_eq(d->step[at].name, name)) at = (at + 1) % NAME_SLOTS;
    return &d->step[at];
}

static void want_steps(Dispatch *d, int rule) {
    const char *at = rules[rule]->steps;
    if (strcmp(at, "*") == 0) {
        wanted_add(&d->every_step, rule);
        return;
    }
    while (*at) {
        size_t len = strcspn(at, " ");
        StepName *slot = step_slot(d, text_span(at, len));
        slot->name = text_span(at, len);
        wanted_add(&slot->rules, rule);
        at += len + (at[len] == ' ');
    }
}

static Dispatch *dispatch_new(void) {
    Dispatch *d = gc_new(Dispatch);
    for (int i = 0; i < RULE_COUNT; i++) {
        const Rule *rule = rules[i];
        for (const NodeKind *k = rule->kinds; k && *k != AST_KIND_COUNT; k++) {
            if (rule->enter) wanted_add(&d->enter[*k], i);
            if (rule->leave) wanted_add(&d->leave[*k], i);
        }
        if (rule->steps) want_steps(d, i);
    }
    return d;
}

/* --- one file --------------------------------------------------------------------------------------------------------- */

static bool is_on(const Linter *lint, int rule) { return lint->options.on[rule] || lint->file->enabled_here[rule]; }

static void call_nodes(Linter *lint, const Wanted *list, Node *node, bool entering) {
    for (int i = 0; i < list->count; i++) {
        lint->rule = list->item[i];
        if (!is_on(lint, lint->rule)) continue;
        (entering ? rules[lint->rule]->enter : rules[lint->rule]->leave)(lint, node);
    }
}

static void call_steps(Linter *lint, const Wanted *list, const StepUse *use) {
    for (int i = 0; i < list->count; i++) {
        lint->rule = list->item[i];
        if (is_on(lint, lint->rule)) rules[lint->rule]->step(lint, use);
    }
}

typedef struct Walk {
    Linter *lint;
    Dispatch *dispatch;
} Walk;

static void walk(Node *node, void *data) {
    Walk *w = data;
    Linter *lint = w->lint;
    if (lint->depth == WALK_DEPTH_MAX) return;
    lint->stack[lint->depth++] = node;
    call_nodes(lint, &w->dispatch->enter[node->kind], node, true);
    StepUse use;
    if (node->kind == AST_CALL && lint_step_use(lint, node, &use) && use_in_place(lint, &use)) {
        call_steps(lint, &w->dispatch->every_step, &use);
        call_steps(lint, &step_slot(w->dispatch, use.name)->rules, &use);
    }
    node_each_child(node, walk, data);
    call_nodes(lint, &w->dispatch->leave[node->kind], node, false);
    lint->stack[--lint->depth] = NULL;
}

static void call_file(Linter *lint, bool beginning) {
    for (lint->rule = 0; lint->rule < RULE_COUNT; lint->rule++) {
        void (*hook)(Linter *) = beginning ? rules[lint->rule]->begin_file : rules[lint->rule]->end_file;
        if (hook && is_on(lint, lint->rule)) hook(lint);
    }
}

static void lint_file(Linter *lint, LintFile *file, Dispatch *dispatch) {
    lint->file = file;
    lint->depth = 0;
    Walk w = {lint, dispatch};
    call_file(lint, true);
    walk(file->module, &w);
    call_file(lint, false);
    lint->file = NULL;
}

/* --- all files ---------------------------------------------------------------------------------------------------------- */

static void note_methods(LintFile *file) {
    NodeList *methods = &file->module->MODULE.methods;
    file->own_name = gc_new_array(Text, methods->count + 1);
    for (uint32_t i = 0; i < methods->count; i++) file->own_name[file->own_count++] = methods->item[i]->METHOD.id;
}

bool lint_parse(Linter *lint, LintFile *file) {
    if (!file->source) return false;
    DiagSink found = {.max = FAULTS_MAX};
    bool syntax_only = lint->options.syntax_only;
    if (!file->context) source_check_encoding(file->source, &found);
    ParseResult parsed = parse_source(file->source, &found, syntax_only ? PARSE_SYNTAX_ONLY : 0);
    file->module = parsed.module;
    if (!file->context) silence_read(lint, file);
    if (file->module && !syntax_only) {
        file->pipeline = declarative_find(file->module);
        if (!file->context) declarative_check(file->module, file->source, &found);
        note_methods(file);
    }
    if (file->context) return file->module != NULL;
    for (size_t i = 0; i < found.count; i++) lint_take(lint, file, &found.item[i]);
    if (found.errors + found.warnings > found.count) lint->unread += found.errors + found.warnings - found.count;
    return file->module != NULL;
}

void lint_run(Linter *lint) {
    size_t given = lint->file_count;
    for (size_t i = 0; i < given; i++) lint_parse(lint, lint->files[i]);
    if (lint->options.syntax_only) return;
    Dispatch *dispatch = dispatch_new();
    for (size_t i = 0; i < given; i++)
        if (lint->files[i]->module) lint_file(lint, lint->files[i], dispatch);
    for (lint->rule = 0; lint->rule < RULE_COUNT; lint->rule++)
        if (rules[lint->rule]->end_project && lint->options.on[lint->rule]) rules[lint->rule]->end_project(lint);
}
