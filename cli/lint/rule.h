/*
 * What a lint rule is, and what its functions may use. A rule is one record beside its functions, in a file of its family
 * (cli/lint/rules_*.c), and one line in rules.def. The options, --explain, the reference page, SARIF's list of rules and the test
 * that lints every example read the same record.
 *
 * The files of a project are parsed first; then each file's tree is walked once, and every node is handed to the rules
 * that want its kind. All memory is collected.
 */
#ifndef SLUICE_CLI_LINT_RULE_H
#define SLUICE_CLI_LINT_RULE_H

#include "grammar/ast.h"

typedef struct Linter Linter;
typedef struct LintFile LintFile;
typedef struct StepUse StepUse;

typedef struct Rule {
    const char *id;      /* lower case words joined by '-'; never renamed */
    const char *group;   /* heading in the reference, and accepted wherever a rule is named */
    Severity severity;
    bool opt_in;         /* off unless asked for: matters of style, and what only some people want to hear */
    const char *summary; /* one line, without full stop */
    const char *doc;     /* why it matters and what to do instead; paragraphs separated by empty lines */
    const char *fires;   /* a complete script in which it reports, and one that is right; "// --- vars/x.groovy" on a line of */
    const char *silent;  /* its own begins another file. NULL: reported outside the walk, tested elsewhere */

    const NodeKind *kinds; /* of nodes handed to enter and leave: KINDS(CALL, NAME) */
    void (*enter)(Linter *lint, Node *node);
    void (*leave)(Linter *lint, Node *node);
    const char *steps; /* names separated by spaces of steps whose uses are handed to `step`; "*": every call that may be one */
    void (*step)(Linter *lint, const StepUse *use);
    void (*begin_file)(Linter *lint);
    void (*end_file)(Linter *lint);
    void (*end_project)(Linter *lint); /* once, after all files; lint->file is NULL */
} Rule;

#define KIND_1(a) AST_##a, AST_KIND_COUNT
#define KIND_2(a, ...) AST_##a, KIND_1(__VA_ARGS__)
#define KIND_3(a, ...) AST_##a, KIND_2(__VA_ARGS__)
#define KIND_4(a, ...) AST_##a, KIND_3(__VA_ARGS__)
#define KIND_5(a, ...) AST_##a, KIND_4(__VA_ARGS__)
#define KIND_6(a, ...) AST_##a, KIND_5(__VA_ARGS__)
#define KIND_N(a, b, c, d, e, f, n, ...) n
#define KINDS(...)                                                                                                     \
    (const NodeKind[]) {                                                                                               \
        KIND_N(__VA_ARGS__, KIND_6, KIND_5, KIND_4, KIND_3, KIND_2, KIND_1, 0)(__VA_ARGS__)                           \
    }

/* A call that may be a step: `sh 'x'`, `sh(script: 'x')`, also `steps.sh 'x'` and `script.sh 'x'` as libraries write it. Left out
 * are names that the file itself or its library defines, the sections of a declarative pipeline, and the methods of classes. */
struct StepUse {
    Node *node; /* the CALL */
    Text name;
    const struct Known *known; /* of the catalogue; NULL: no step of this name is known */
    Span name_span;
    bool on_object; /* written on steps, script or the like */
    bool foreign;   /* within a closure that an unknown method takes: another object may answer the call */
    Node **args;    /* without named arguments and body */
    uint32_t count;
    Node *named; /* MAP, or NULL */
    Node *body;  /* the closure behind the call, or NULL */
};

/* --- reporting ---------------------------------------------------------------------------------------------------- */

/* Reports for the running rule, unless a comment or the configuration silences it. The record takes advice. */
Diag *lint_report(Linter *lint, Span span, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* Adds a safe change to a diagnostic. `scope`: of the node that may come out different (it may also vanish). */
void lint_fix(Diag *diag, Span scope, Span span, Text text);

/* --- the tree around --------------------------------------------------------------------------------------------------- */

/* The node `levels` above the one being visited (0: itself), or NULL above the MODULE. */
Node *lint_above(const Linter *lint, uint32_t levels);
/* The innermost use of a step around the visited node whose body (a closure argument) holds it, from *levels outward; steps over it.
 * False when there is none. Begin with *levels = 0. */
bool lint_around(Linter *lint, uint32_t *levels, StepUse *out);
/* Whether the visited node lies in the body of one of the steps named in `names` (separated by spaces). */
bool lint_inside(Linter *lint, const char *names);
/* Reads a CALL as a use of a step; false when it cannot be one. */
bool lint_step_use(Linter *lint, Node *call, StepUse *out);
/* The value of a named argument, or NULL. */
Node *use_named(const StepUse *use, const char *name);
/* The named argument, else the positional one at `index`; or NULL. */
Node *use_argument(const StepUse *use, const char *name, uint32_t index);
/* Is `word` one of the names separated by spaces? */
bool word_among(const char *words, Text word);
/* One letter more, less, other, or two exchanged; a plural or a number at the end is no slip. */
bool word_is_slip(Text a, Text b);
/* The source text of a span. */
Text lint_text(const Linter *lint, Span span);
/* A STRING's value, or a NAME's id; false for other nodes. */
bool node_word(const Node *node, Text *out);
/* The key that a MAP_ENTRY is written with; false for one that is computed: (key): value, "$key": value. */
bool entry_key(const Node *entry, Text *out);

/* Zeroed memory of the running rule for the file being walked: the same at each call. */
void *lint_state(Linter *lint, size_t size);
/* The same for the whole run. */
void *lint_shared_state(Linter *lint, size_t size);

#endif
