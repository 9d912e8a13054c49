/*
 * Names that nothing defines. A script's free name may always come from the environment, a job's parameters or a global
 * variable, so only what is certain is reported: names that exist as a local elsewhere in the file and are out of reach
 * here, and names in classes whose members are all known. Classes must be resolved when compiling, so an unknown one
 * stops the whole pipeline.
 */
#include "cli/lint/index.h"
#include "grammar/gc.h"
#include "grammar/token.h"

/* --- undefined-variable
 * --------------------------------------------------------------------------------------------------- */

/* A free name, judged when the whole file has been seen. */
typedef struct Free {
    Node *name, *function; /* the METHOD it stands in; NULL: the script's body */
    struct Free *next;
} Free;

typedef struct Local {
    Text name;
    Node *function;
    Span declared;
    struct Local *next;
} Local;

enum { LOCAL_SLOTS = 256 };

typedef struct NamesState {
    Free *free, **free_end;
    Local *local[LOCAL_SLOTS];
    Node *function; /* being walked */
    uint32_t class_depth;
    Local *told; /* names reported in a class */
} NamesState;

static NamesState *names_state(Linter *lint) { return lint_state(lint, sizeof(NamesState)); }

static Local **local_slot(NamesState *s, Text name) { return &s->local[text_hash(name) % LOCAL_SLOTS]; }

static void names_locals(NamesState *s, const FunctionScope *scope) {
    for (uint32_t i = 0; scope && i < scope->slot_count; i++) {
        if (scope->slot[i].declared.to == scope->slot[i].declared.from) continue;
        Local **at = local_slot(s, scope->slot[i].name), *local = gc_new(Local);
        *local = (Local){scope->slot[i].name, s->function, scope->slot[i].declared, *at};
        *at = local;
    }
}

/* The variables of environment { } are no locals, though `def NAME = 'x'` is let pass there. */
static bool is_environment(Linter *lint) {
    Node *call = lint_above(lint, 1);
    Text name;
    return call && call->kind == AST_CALL && node_word(call->CALL.name, &name) && text_is(name, "environment");
}

static bool is_constant_like(Text name) {
    for (size_t i = 0; i < name.len; i++)
        if (name.at[i] >= 'a' && name.at[i] <= 'z') return false;
    return true;
}

static const char script_names[] =
    "env params currentBuild scm docker binding out steps script this it delegate owner thisObject class metaClass properties "
    "openshift pipeline none any args kubernetes tools checks gitlab Jenkins";

static bool is_known_to_script(Linter *lint, Text name) {
    Index *index = index_of(lint);
    Node *module = lint->file->module;
    if (word_among(script_names, name) || index_is_bound(index, name) || index_is_global(index, name)) return true;
    if (index_member(index, module, name) || index_has_class(index, name)) return true;
    char *getter = text_printf("get%.*s", TEXT_FMT(name));
    if (getter[3] >= 'a' && getter[3] <= 'z') getter[3] = (char)(getter[3] - 'a' + 'A');
    return index_member(index, module, text_of(getter)) != NULL;
}

/* The root of a qualified name: hudson.model.Result, com.example.Thing. */
static bool is_package_root(Linter *lint) {
    Text name = lint_above(lint, 0)->NAME.id;
    if (word_among(script_names, name)) return false;
    for (uint32_t level = 1;; level++) {
        Node *above = lint_above(lint, level);
        if (!above || above->kind != AST_PROPERTY || above->PROPERTY.object != lint_above(lint, level - 1)) break;
        if (!node_word(above->PROPERTY.name, &name) || name.len == 0) break;
        if (name.at[0] >= 'A' && name.at[0] <= 'Z') return true;
    }
    return false;
}

static ClassEntry *class_around(Linter *lint) {
    for (uint32_t level = 0;; level++) {
        Node *n = lint_above(lint, level);
        if (!n) return NULL;
        if (n->kind == AST_CLASS) return index_class_of(index_of(lint), n);
    }
}

static bool is_statically_imported(const LintFile *file, Text name) {
    for (uint32_t i = 0; i < file->module->MODULE.imports.count; i++) {
        const Node *n = file->module->MODULE.imports.item[i];
        if (!n->IMPORT.is_static) continue;
        if (n->IMPORT.star || text_eq(n->IMPORT.alias.len ? n->IMPORT.alias : n->IMPORT.member, name)) return true;
    }
    return false;
}

static const char object_properties[] =
    "class metaClass properties delegate owner thisObject directive resolveStrategy it super";

static bool starts_upper(Text name) { return name.len > 0 && name.at[0] >= 'A' && name.at[0] <= 'Z'; }

/* Was the name reported in that class before? Notes it. */
static bool is_told(NamesState *s, Text name, Node *class_node) {
    for (const Local *l = s->told; l; l = l->next)
        if (l->function == class_node && text_eq(l->name, name)) return true;
    Local *told = gc_new(Local);
    *told = (Local){name, class_node, {0, 0}, s->told};
    s->told = told;
    return false;
}

static void free_in_class(Linter *lint, Node *n) {
    Text name = n->NAME.id;
    ClassEntry *entry = class_around(lint);
    Index *index = index_of(lint);
    if (!entry || word_among(object_properties, name) || starts_upper(name) || is_statically_imported(lint->file, name))
        return;
    if (!index_is_closed(index, entry) || index_has_property(index, entry, name) || !closures_are_plain(lint)) return;
    if (lint->file->role == ROLE_VARIABLE && word_among(script_names, name)) return;
    if (is_told(names_state(lint), name, entry->node)) return;
    Diag *d = lint_report(
        lint, n->span, "the class %.*s has no property '%.*s', and a class does not see the variables of the pipeline",
        TEXT_FMT(entry->name), TEXT_FMT(name));
    if (word_among("env params currentBuild scm docker", name))
        d->advice = text_printf("hand the script to the class and write script.%.*s", TEXT_FMT(name));
    else
        d->advice = "declare it in the class, or pass it as an argument";
}

/* int.class */
static bool is_primitive_class(const Node *n, const Node *above) {
    return above && above->kind == AST_PROPERTY && above->PROPERTY.object == n && token_is_primitive(token_of_word(n->NAME.id));
}

static void variable_name(Linter *lint, Node *n) {
    NamesState *s = names_state(lint);
    Node *above = lint_above(lint, 1);
    if (n->NAME.bind.kind != BIND_DYNAMIC || is_package_root(lint) || is_primitive_class(n, above)) return;
    if (above && above->kind == AST_ASSIGN && above->ASSIGN.target == n && above->ASSIGN.op == OP_ASSIGN) {
        if (s->class_depth > 0) free_in_class(lint, n);
        return;
    }
    if (s->class_depth > 0) {
        free_in_class(lint, n);
        return;
    }
    if (!closures_are_plain(lint)) return;
    Free *f = gc_new(Free);
    *f = (Free){n, s->function, NULL};
    if (s->free_end)
        *s->free_end = f;
    else
        s->free = f;
    s->free_end = &f->next;
}

static void variable_enter(Linter *lint, Node *n) {
    if (file_is_test(lint->file)) return;
    NamesState *s = names_state(lint);
    switch (n->kind) {
    case AST_NAME:
        variable_name(lint, n);
        break;
    case AST_MODULE:
        names_locals(s, n->MODULE.scope);
        break;
    case AST_CLASS:
        s->class_depth++;
        break;
    case AST_METHOD:
        if (s->class_depth == 0) s->function = n;
        names_locals(s, n->METHOD.scope);
        break;
    case AST_CLOSURE:
        if (!is_environment(lint)) names_locals(s, n->CLOSURE.scope);
        break;
    default:
        break;
    }
}

static void variable_leave(Linter *lint, Node *n) {
    NamesState *s = names_state(lint);
    if (file_is_test(lint->file)) return;
    if (n->kind == AST_CLASS) s->class_depth--;
    if (n->kind == AST_METHOD && s->class_depth == 0) s->function = NULL;
}

bool word_is_slip(Text a, Text b) {
    if (a.len > b.len) return word_is_slip(b, a);
    if (a.len < 5 || b.len - a.len > 1) return false;
    size_t from = 0, tail = 0;
    while (from < a.len && a.at[from] == b.at[from]) from++;
    while (tail < a.len - from && a.at[a.len - 1 - tail] == b.at[b.len - 1 - tail]) tail++;
    if (tail == 0) return false;
    size_t left = a.len - from - tail, right = b.len - from - tail;
    if (right <= 1) return true;
    return left == 2 && right == 2 && a.at[from] == b.at[from + 1] && a.at[from + 1] == b.at[from];
}

static void report_slip(Linter *lint, const NamesState *s, const Free *f) {
    Text name = f->name->NAME.id;
    if (starts_upper(name)) return; /* a class, or a variable that a plugin brings: Artifactory */
    for (size_t i = 0; i < LOCAL_SLOTS; i++)
        for (const Local *l = s->local[i]; l; l = l->next) {
            if (l->function != f->function || l->declared.from > f->name->span.from || !word_is_slip(name, l->name))
                continue;
            lint_report(lint, f->name->span, "nothing is called '%.*s' here", TEXT_FMT(name))->advice =
                text_printf("did you mean '%.*s'?", TEXT_FMT(l->name));
            return;
        }
}

/* def branch = branch ?: 'main' takes the value of a parameter or the environment. */
static bool is_own_start(const Linter *lint, Span declared, Span use) {
    if (declared.to > use.from) return false;
    Text between = lint_text(lint, (Span){declared.to, use.from}), trimmed = text_trim(between);
    return text_starts(trimmed, TEXT("=")) && !memchr(between.at, '\n', between.len) &&
           !memchr(between.at, ';', between.len);
}

static void report_free(Linter *lint, const NamesState *s, const Free *f) {
    Text name = f->name->NAME.id;
    if (is_constant_like(name) || is_known_to_script(lint, name)) return;
    const Local *same = NULL, *outside = NULL;
    for (const Local *l = s->local[text_hash(name) % LOCAL_SLOTS]; l; l = l->next) {
        if (!text_eq(l->name, name)) continue;
        if (l->function == f->function) same = l;
        if (!l->function) outside = l;
    }
    const Local *where = same ? same : f->function ? outside : NULL;
    if (!where) {
        report_slip(lint, s, f);
        return;
    }
    if (is_own_start(lint, where->declared, f->name->span)) return;
    uint32_t line = source_position(lint->file->source, where->declared.from).line;
    if (same && where->declared.from > f->name->span.from) {
        lint_report(lint, f->name->span, "'%.*s' is used before its declaration", TEXT_FMT(name))->advice =
            text_printf("it is declared at line %u", line);
    } else if (same) {
        lint_report(lint, f->name->span, "'%.*s' is declared in another block and cannot be seen here", TEXT_FMT(name))
            ->advice = text_printf(
            "declare it before the blocks that use it; the declaration at line %u ends with its block", line);
    } else {
        lint_report(lint, f->name->span, "'%.*s' is a local variable of the script and cannot be seen in its methods",
                    TEXT_FMT(name))
            ->advice =
            text_printf("pass it as an argument, or make it a field: @Field before its declaration at line %u", line);
    }
}

static void variable_end(Linter *lint) {
    NamesState *s = names_state(lint);
    for (const Free *f = s->free; f; f = f->next) report_free(lint, s, f);
}

const Rule rule_undefined_variable = {
    .id = "undefined-variable",
    .group = "names",
    .severity = DIAG_ERROR,
    .summary = "a variable that is not visible where it is used",
    .doc =
        "The run would end with MissingPropertyException. Reported is what is certain: a variable that another block or the script's "
        "body declares, out of reach where it is used; and a name in a class that neither the class nor its ancestors have. A name "
        "that could come from the environment, from parameters or from a global variable is never reported.",
    .fires = "def version = '1.0'\n"
             "def show() {\n"
             "    echo version\n"
             "}\n"
             "show()\n",
    .silent = "import groovy.transform.Field\n"
              "@Field String version = '1.0'\n"
              "def show() {\n"
              "    echo version\n"
              "}\n"
              "show()\n",
    .kinds = KINDS(NAME, MODULE, CLASS, METHOD, CLOSURE),
    .enter = variable_enter,
    .leave = variable_leave,
    .end_file = variable_end,
};

/* --- undefined-class
 * ------------------------------------------------------------------------------------------------------------ */

static bool is_type_parameter(Linter *lint, Text name) {
    for (uint32_t level = 0;; level++) {
        Node *n = lint_above(lint, level);
        if (!n) return false;
        NodeList *list = n->kind == AST_METHOD  ? &n->METHOD.type_params
                         : n->kind == AST_CLASS ? &n->CLASS.type_params
                                                : NULL;
        for (uint32_t i = 0; list && i < list->count; i++)
            if (text_eq(list->item[i]->TYPE_PARAM.id, name)) return true;
    }
}

static bool is_imported(const LintFile *file, Text name) {
    for (uint32_t i = 0; i < file->module->MODULE.imports.count; i++) {
        const Node *n = file->module->MODULE.imports.item[i];
        Text id = n->IMPORT.alias.len ? n->IMPORT.alias : n->IMPORT.is_static ? n->IMPORT.member : n->IMPORT.id;
        if (n->IMPORT.star || text_eq(id, name)) return true;
        ptrdiff_t dot = text_rfind(id, TEXT("."));
        if (dot >= 0 && text_eq(text_span(id.at + dot + 1, id.len - (size_t)dot - 1), name)) return true;
    }
    return false;
}

/* @Library('x') _: its classes of no package are visible, and it may not be at hand. */
static void find_library(Node *n, void *data) {
    bool *found = data;
    if (n->kind == AST_ANNOTATION && text_is(n->ANNOTATION.id, "Library")) *found = true;
    if (!*found && (n->kind == AST_DECLARE || n->kind == AST_IMPORT)) node_each_child(n, find_library, data);
}

static bool uses_library(const LintFile *file) {
    bool found = false;
    node_each_child(file->module, find_library, &found);
    return found;
}

static void type_enter(Linter *lint, Node *n) {
    Text name = n->TYPE.id;
    if (n->TYPE.primitive || !starts_upper(name) || text_find(name, TEXT("."), 0) >= 0) return;
    if (class_is_visible(name) || is_imported(lint->file, name) || index_has_class(index_of(lint), name)) return;
    if (is_type_parameter(lint, name)) return;
    const char *package = class_package(name);
    /* A class of the same package may lie in a library that is not at hand. */
    if (!package && (lint->file->module->MODULE.package || uses_library(lint->file))) return;
    Diag *d = lint_report(lint, n->span, "there is no class %.*s here", TEXT_FMT(name));
    d->advice = package
                    ? text_printf("add: import %s.%.*s", package, TEXT_FMT(name))
                    : "import it, or correct the name; Groovy refuses the whole file when a class cannot be resolved";
}

/* JsonOutput.toJson(x): a name that looks like a well-known class, and nothing else it could be. */
static void class_name_enter(Linter *lint, Node *n) {
    Text name = n->NAME.id;
    Node *above = lint_above(lint, 1);
    if (n->NAME.bind.kind != BIND_DYNAMIC || !starts_upper(name) || !above) return;
    bool receiver = (above->kind == AST_CALL && above->CALL.object == n) ||
                    (above->kind == AST_PROPERTY && above->PROPERTY.object == n);
    const char *package = receiver ? class_package(name) : NULL;
    if (!package || is_imported(lint->file, name) || index_has_class(index_of(lint), name)) return;
    Index *index = index_of(lint);
    if (index_is_bound(index, name) || index_is_global(index, name)) return;
    lint_report(lint, n->span, "%.*s needs an import", TEXT_FMT(name))->advice =
        text_printf("add: import %s.%.*s", package, TEXT_FMT(name));
}

static void class_enter(Linter *lint, Node *n) {
    if (n->kind == AST_TYPE)
        type_enter(lint, n);
    else
        class_name_enter(lint, n);
}

const Rule rule_undefined_class = {
    .id = "undefined-class",
    .group = "names",
    .severity = DIAG_ERROR,
    .summary = "a class that neither the project nor an import nor Groovy defines",
    .doc =
        "Groovy resolves classes before anything runs: one that it cannot find stops the whole pipeline with \"unable to resolve "
        "class\". The classes of java.lang, java.util, java.io, java.net, groovy.lang, groovy.util and, in Jenkins, hudson.model and "
        "jenkins.model need no import; all others do. A file that imports a whole package is not checked.",
    .fires = "def data = new JsonSlurperClassic().parseText('{}')\n",
    .silent = "import groovy.json.JsonSlurperClassic\n"
              "def data = new JsonSlurperClassic().parseText('{}')\n",
    .kinds = KINDS(TYPE, NAME),
    .enter = class_enter,
};
