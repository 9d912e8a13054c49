/* Rules on the text of shell steps: what is lost with the shell, and what Groovy and the shell take from one another.
 */
#include "cli/lint/index.h"
#include "cli/lint/shell.h"
#include "grammar/gc.h"

static bool flag_set(const StepUse *use, const char *name) {
    Node *value = use_named(use, name);
    return value && !(value->kind == AST_BOOLEAN && !value->BOOLEAN.value);
}

/* --- state that ends with the shell
 * ------------------------------------------------------------------------------------------------ */

static bool is_assignment(Text word) {
    size_t i = 0;
    while (i < word.len && is_word_byte(word.at[i])) i++;
    return i > 0 && (word.at[0] < '0' || word.at[0] > '9') && i < word.len && word.at[i] == '=';
}

/* A sourced file may do work of its own; these only set up an environment. */
static bool is_environment(Text path) {
    static const char *const ends[] = {"activate", "env", "env.sh", "rc", "profile", "vars", "vars.sh"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (text_ends(path, text_of(ends[i]))) return true;
    return false;
}

/* Does the command change nothing but the shell that runs it? */
static bool only_changes_shell(const ShellCommand *c) {
    if (word_among("source .", c->word[0])) return is_environment(c->word[1]);
    if (word_among("cd export unset alias pushd popd umask set shopt", c->word[0])) return true;
    return c->words == 1 && is_assignment(c->word[0]);
}

static const char *state_advice(const ShellCommand *c) {
    if (word_among("cd pushd", c->word[0]))
        return text_printf("run what belongs there inside of dir('%.*s') { ... }, or in the same sh",
                           TEXT_FMT(c->word[1]));
    if (text_is(c->word[0], "export") && c->words == 2)
        return "set it with withEnv(['NAME=value']) { ... }, environment { } or env.NAME = 'value', or use it in the same sh";
    return "put the commands that need it into the same sh '''...'''";
}

static void check_lost_state(Linter *lint, const StepUse *use) {
    ShellText text;
    if (!shell_script(lint, use, &text) || flag_set(use, "returnStatus") || flag_set(use, "returnStdout")) return;
    if (text.text.at[0] == '#' && text.text.at[1] == '!' && !strstr(text.text.at, "sh")) return;
    ShellCommand command, first = {0};
    size_t count = 0, lasting = 0;
    for (size_t at = 0; shell_next(&text, &at, &command); count++) {
        if (command.end == '|' && !command.joined) return;
        Text written = text_span(text.text.at + command.from, command.to - command.from);
        bool runs_more = text_find(written, TEXT("`"), 0) >= 0 || text_find(written, TEXT("$("), 0) >= 0;
        bool shell_only = only_changes_shell(&command) && !runs_more;
        lasting += !shell_only;
        if (shell_only && !first.words && !text_is(command.word[0], "set")) first = command;
    }
    if (count == 0 || lasting > 0 || !first.words) return;
    Diag *d = lint_report(lint, shell_span(&text, first.from, first.to),
                          "'%.*s' ends with this sh: the next step does not see it", TEXT_FMT(first.word[0]));
    d->advice = state_advice(&first);
}

const Rule rule_shell_state = {
    .id = "shell-state-lost",
    .group = "shell",
    .severity = DIAG_WARNING,
    .summary = "sh 'cd x' or sh 'export X=...' alone, which has no effect on the next step",
    .doc =
        "Every sh step runs in a shell of its own, in the step's folder and with the pipeline's environment. A cd, an export or an "
        "activated virtual environment ends with it. Use dir('x') { } and withEnv(['X=...']) { }, or put the commands into one sh.",
    .fires = "node {\n    sh 'cd build'\n    sh 'make'\n}\n",
    .silent = "node {\n    dir('build') {\n        sh 'make'\n    }\n    sh 'cd build && make'\n}\n",
    .steps = "sh",
    .step = check_lost_state,
};

/* --- Groovy's variables where only the shell looks
 * --------------------------------------------------------------------------------- */

/* The end of "${name.name...}" at `at`, or 0: nothing that a shell understands. */
static size_t groovy_expression(Text t, size_t at) {
    static const char *const roots[] = {"${params.", "${env.", "${currentBuild.", "${scm.", "${this."};
    Text rest = text_span(t.at + at, t.len - at);
    for (size_t i = 0; i < sizeof roots / sizeof *roots; i++) {
        if (!text_starts(rest, text_of(roots[i]))) continue;
        ptrdiff_t end = text_find(t, TEXT("}"), at);
        return end < 0 ? 0 : (size_t)end + 1;
    }
    return 0;
}

static bool scope_has(const FunctionScope *scope, Text name) {
    for (uint32_t i = 0; scope && i < scope->slot_count; i++)
        if (text_eq(scope->slot[i].name, name)) return true;
    return false;
}

/* Something that the file itself defines: a local around the visited node, a variable of the environment, a parameter. */
static bool is_defined(Linter *lint, Text name) {
    if (index_is_bound(index_of(lint), name)) return true;
    for (uint32_t level = 0;; level++) {
        const Node *n = lint_above(lint, level);
        if (!n) return false;
        const FunctionScope *scope = n->kind == AST_CLOSURE  ? n->CLOSURE.scope
                                     : n->kind == AST_METHOD ? n->METHOD.scope
                                     : n->kind == AST_MODULE ? n->MODULE.scope
                                                             : NULL;
        if (scope_has(scope, name)) return true;
    }
}

/* The end of "${name}" or "${name.name}" at `at` with a name that is defined, in a text that nobody else reads; or 0. */
static size_t own_expression(Linter *lint, Text t, size_t at) {
    ptrdiff_t end = text_find(t, TEXT("}"), at);
    size_t from = at + 2, to = from;
    if (end < 0 || t.at[at + 1] != '{') return 0;
    while (to < (size_t)end && is_word_byte(t.at[to])) to++;
    bool whole = to > from && (to == (size_t)end || t.at[to] == '.');
    return whole && is_defined(lint, text_span(t.at + from, to - from)) ? (size_t)end + 1 : 0;
}

/* A fix is safe when nothing else in the literal changes its meaning within double quotes. */
static void offer_double_quotes(Linter *lint, Diag *d, Node *literal, size_t dollars) {
    if (literal->kind != AST_STRING) return;
    Text raw = lint_text(lint, literal->span);
    size_t found = 0;
    for (size_t i = 0; i < raw.len; i++) {
        if (raw.at[i] == '"' || raw.at[i] == '\\') return;
        found += raw.at[i] == '$';
    }
    if (found != dollars || raw.at[0] != '\'') return;
    uint32_t len = raw.len >= 6 && raw.at[1] == '\'' && raw.at[2] == '\'' ? 3 : 1;
    Text quote = len == 3 ? TEXT("\"\"\"") : TEXT("\"");
    lint_fix(d, literal->span, (Span){literal->span.from, literal->span.from + len}, quote);
    lint_fix(d, literal->span, (Span){literal->span.to - len, literal->span.to}, quote);
}

static bool has_quoted_document(Text t) {
    return text_find(t, TEXT("<<'"), 0) >= 0 || text_find(t, TEXT("<<\""), 0) >= 0 ||
           text_find(t, TEXT("<<\\"), 0) >= 0 || text_find(t, TEXT("<<-'"), 0) >= 0 ||
           text_find(t, TEXT("<< '"), 0) >= 0;
}

static void check_not_interpolated(Linter *lint, const StepUse *use) {
    bool shell = text_is(use->name, "sh");
    Node *literal = use_argument(use, shell ? "script" : "message", 0);
    ShellText text = {0};
    if (!literal || literal->kind != AST_STRING || !shell_text(lint->file->source, literal, &text)) return;
    Text t = buf_as_text(&text.text);
    if (shell && has_quoted_document(t)) return;
    size_t count = 0;
    Diag *first = NULL;
    for (size_t at = 0; at < t.len; at++) {
        size_t end = t.at[at] == '$' ? groovy_expression(t, at) : 0;
        if (!end && !shell && t.at[at] == '$') end = own_expression(lint, t, at);
        if (!end || (at > 0 && t.at[at - 1] == '\\') || (shell && shell_quoted(&text, at))) continue;
        count++;
        if (first) continue;
        first = lint_report(lint, shell_span(&text, at, end),
                            shell ? "%.*s stands in single quotes, so that the shell gets it and fails"
                                  : "%.*s stands in single quotes and is not replaced",
                            (int)(end - at), t.at + at);
        first->advice = "use double quotes, so that Groovy puts the value in";
    }
    if (first) offer_double_quotes(lint, first, literal, count);
}

const Rule rule_not_interpolated = {
    .id = "not-interpolated",
    .group = "shell",
    .severity = DIAG_ERROR,
    .summary = "${params.X} in single quotes, which Groovy does not replace",
    .doc =
        "Groovy replaces ${...} in double quotes only. In single quotes the text goes to the shell as it is, and the shell ends with "
        "'Bad substitution', as a name with a dot in it is none of its variables. "
        "In the text of echo, error and unstable any variable that the file defines is meant to be replaced.",
    .fires = "node {\n    sh 'make VERSION=${params.VERSION}'\n}\n",
    .silent = "node {\n    sh \"make VERSION=${params.VERSION}\"\n    sh 'make HOME=${HOME}'\n}\n",
    .steps = "sh echo error unstable",
    .step = check_not_interpolated,
};

/* --- the shell's variables where Groovy looks first
 * ----------------------------------------------------------------------------------- */

/* Does the text give the shell a variable of that name before `end`: NAME=, for NAME in, read NAME? */
static bool shell_assigns(Text t, Text name, size_t end) {
    for (ptrdiff_t at = text_find(t, name, 0); at >= 0 && (size_t)at < end; at = text_find(t, name, (size_t)at + 1)) {
        size_t from = (size_t)at, to = from + name.len;
        if ((from > 0 && is_word_byte(t.at[from - 1])) || to >= t.len || is_word_byte(t.at[to])) continue;
        Text before = text_span(t.at, from);
        while (before.len > 0 && strchr(" \t", before.at[before.len - 1])) before.len--;
        bool spaced = before.len < from;
        if (t.at[to] == '=' && (from == 0 || strchr("\n;&|({ \t", t.at[from - 1])) && t.at[to + 1] != '=' &&
            (before.len == 0 || strchr("\n;&|({", before.at[before.len - 1]) || text_ends(before, TEXT("export")) ||
             text_ends(before, TEXT("local")) || text_ends(before, TEXT("do")) || text_ends(before, TEXT("then"))))
            return true;
        if (!spaced) continue;
        if (text_ends(before, TEXT("for")) || text_ends(before, TEXT("read")) || text_ends(before, TEXT("read -r")))
            return true;
    }
    return false;
}

typedef struct Names {
    Text *item;
    size_t count;
    bool gathered;
} Names;

static void names_add(Names *names, Text name) {
    names->item = gc_realloc(names->item, sizeof *names->item * (names->count + 1));
    names->item[names->count++] = name;
}

/* Every name that the file gives to a variable or property in any way. */
static void gather_names(Node *node, void *data) {
    Text name;
    if (node->kind == AST_FIELD) names_add(data, node->FIELD.id);
    if (node->kind == AST_MAP_ENTRY && node_word(node->MAP_ENTRY.value, &name))
        names_add(data, name); /* variable: 'NAME' */
    if (node->kind == AST_CALL && node->CALL.args.count == 1 && node_word(node->CALL.name, &name) &&
        text_is(name, "name") && node_word(node->CALL.args.item[0], &name))
        names_add(data, name); /* axis { name 'NAME' } */
    if (node->kind == AST_ASSIGN && node->ASSIGN.target->kind == AST_NAME)
        names_add(data, node->ASSIGN.target->NAME.id);
    if (node->kind == AST_ASSIGN && node->ASSIGN.target->kind == AST_PROPERTY &&
        node_word(node->ASSIGN.target->PROPERTY.name, &name))
        names_add(data, name);
    node_each_child(node, gather_names, data);
}

static bool groovy_gives(Linter *lint, Text name) {
    Names *names = lint_state(lint, sizeof *names);
    if (!names->gathered) gather_names(lint->file->module, names);
    names->gathered = true;
    for (size_t i = 0; i < names->count; i++)
        if (text_eq(names->item[i], name)) return true;
    return false;
}

/* Names that pipelines have, and variables that every environment has: Groovy does find them. */
static const char environment[] =
    "env params currentBuild scm PATH HOME USER SHELL PWD TMPDIR WORKSPACE JAVA_HOME LD_LIBRARY_PATH "
    "PYTHONPATH GOPATH GOROOT MAVEN_OPTS NODE_NAME BUILD_NUMBER BRANCH_NAME JOB_NAME";

static void check_shell_variable(Linter *lint, const StepUse *use) {
    ShellText text;
    if (!shell_script(lint, use, &text)) return;
    Text t = buf_as_text(&text.text);
    for (size_t i = 0; i < text.hole_count; i++) {
        Node *value = text.hole[i].value;
        if (value->kind != AST_NAME || value->NAME.bind.kind != BIND_DYNAMIC) continue;
        Text name = value->NAME.id;
        if (!shell_assigns(t, name, text.hole[i].at) || groovy_gives(lint, name) || word_among(environment, name))
            continue;
        bool braces = lint->file->source->text.at[value->span.from - 1] == '{';
        uint32_t dollar = value->span.from - (braces ? 2 : 1);
        Span span = {dollar, value->span.to + braces};
        if (lint->file->source->text.at[dollar] != '$') continue;
        Diag *d = lint_report(lint, span, "Groovy replaces '%.*s' before the shell starts, and knows no such variable",
                              TEXT_FMT(lint_text(lint, span)));
        d->advice = text_printf("write \\%.*s for the shell's variable, or put the script into single quotes",
                                TEXT_FMT(lint_text(lint, span)));
        Node *script = use_argument(use, "script", 0);
        if (script->kind == AST_GSTRING && strchr("\"", lint->file->source->text.at[script->span.from]))
            lint_fix(d, script->span, (Span){dollar, dollar}, TEXT("\\"));
    }
}

const Rule rule_shell_variable = {
    .id = "shell-variable",
    .group = "shell",
    .severity = DIAG_ERROR,
    .summary = "$NAME of the shell within double quotes, which Groovy takes for its own",
    .doc =
        "In double quotes Groovy replaces $NAME and ${NAME} before the shell sees the text. A variable that the script itself sets - "
        "NAME=..., for NAME in, read NAME - does not exist yet: the build ends with MissingPropertyException. Escape the dollar sign, "
        "or use single quotes when nothing of Groovy's is needed.",
    .fires = "node {\n    sh \"\"\"\n        for f in *.txt; do\n            cat $f\n        done\n    \"\"\"\n}\n",
    .silent = "node {\n    sh '''\n        for f in *.txt; do\n            cat $f\n        done\n    '''\n"
              "    sh \"for f in *; do cat \\$f; done\"\n}\n",
    .steps = "sh",
    .step = check_shell_variable,
};
