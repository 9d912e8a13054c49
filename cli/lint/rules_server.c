/* Classes and objects inside Jenkins' server: what is known of them is builtins/jenkins.def's and the run's own refusals. */
#include "builtins/globals.h"
#include "cli/lint/index.h"
#include "grammar/gc.h"

static bool starts_upper(Text name) { return name.len > 0 && name.at[0] >= 'A' && name.at[0] <= 'Z'; }

static bool is_declared_known(const Linter *lint, Text name) {
    for (size_t i = 0; i < lint->options.known_count; i++)
        if (text_eq(lint->options.known[i], name)) return true;
    return false;
}

/* --- classes ------------------------------------------------------------------------------------------------------ */

typedef struct Named {
    const char *full, *advice; /* advice NULL: it is here */
} Named;

static bool find_class(const char *name, bool guess, Named *out) {
    if (!jenkins_knows_class(name, guess, &out->full, &out->advice)) return false;
    if (class_is_ours(out->full)) out->advice = NULL;
    return true;
}

/* As the run resolves a name: by the file's imports, then by the packages imported into every pipeline and the file's whole ones. */
static bool find_simple(Linter *lint, Text name, Named *out) {
    const Node *import = file_import(lint->file, name);
    if (import) return find_class(text_z(import->IMPORT.id), false, out);
    if (find_class(text_z(name), false, out)) return true;
    NodeList *imports = &lint->file->module->MODULE.imports;
    for (uint32_t i = 0; i < imports->count; i++) {
        const Node *n = imports->item[i];
        if (n->IMPORT.star && !n->IMPORT.is_static &&
            find_class(text_printf("%.*s.%.*s", TEXT_FMT(n->IMPORT.id), TEXT_FMT(name)), true, out))
            return true;
    }
    return false;
}

/* A class of Jenkins by a simple or qualified name that nothing in the project has. */
static bool find_named(Linter *lint, Text name, Named *out) {
    ptrdiff_t dot = text_rfind(name, TEXT("."));
    Text simple = text_span(name.at + dot + 1, name.len - (size_t)(dot + 1));
    if (!starts_upper(simple) || is_declared_known(lint, simple) || index_has_class(index_of(lint), simple)) return false;
    return dot < 0 ? find_simple(lint, name, out) : find_class(text_z(name), false, out);
}

static void report_class(Linter *lint, const Named *found, Span span) {
    if (found->advice) lint_report(lint, span, "sluice does not have the class %s", found->full)->advice = found->advice;
}

/* --- what is asked of a name ------------------------------------------------------------------------------------- */

/* The member that the node `level` levels up is asked for; false when it stands alone. */
static bool member_asked(Linter *lint, uint32_t level, Text *out) {
    const Node *n = lint_above(lint, level), *above = lint_above(lint, level + 1);
    if (above && above->kind == AST_PROPERTY && above->PROPERTY.object == n) return node_word(above->PROPERTY.name, out);
    return above && above->kind == AST_CALL && above->CALL.object == n && node_word(above->CALL.name, out);
}

/* What every class answers itself. */
static const char class_members[] = "class name simpleName canonicalName getName getSimpleName getCanonicalName isInstance";

/* A class whose name begins with the visited NAME, behind its packages, and a nested one of it: reported when a member is asked of it. */
static void check_class_use(Linter *lint) {
    Text name = lint_above(lint, 0)->NAME.id, member;
    uint32_t level = 0;
    for (Text last = name; !starts_upper(last); last = member, level++) {
        if (!member_asked(lint, level, &member) || lint_above(lint, level + 1)->kind != AST_PROPERTY) return;
        name = text_of(text_printf("%.*s.%.*s", TEXT_FMT(name), TEXT_FMT(member)));
    }
    Named found, nested;
    if (!member_asked(lint, level, &member) || !find_named(lint, name, &found)) return;
    if (find_class(text_printf("%s.%.*s", found.full, TEXT_FMT(member)), true, &nested)) {
        found = nested;
        if (!member_asked(lint, ++level, &member)) return;
    }
    if (!word_among(class_members, member)) report_class(lint, &found, lint_above(lint, level)->span);
}

static void check_new(Linter *lint, const Node *type) {
    Named found;
    if (find_named(lint, type->TYPE.id, &found)) report_class(lint, &found, type->span);
}

static void check_object(Linter *lint, const Node *n, Text name) {
    const char *advice = jenkins_global_advice(text_z(name));
    if (advice) lint_report(lint, n->span, "sluice does not have the object '%.*s'", TEXT_FMT(name))->advice = advice;
}

static void check_name(Linter *lint, Node *n) {
    Text name = n->NAME.id, member;
    Index *index = index_of(lint);
    if (n->NAME.bind.kind != BIND_DYNAMIC || is_declared_known(lint, name) || index_is_bound(index, name)) return;
    if (!member_asked(lint, 0, &member) || index_is_global(index, name)) return;
    check_object(lint, n, name);
    check_class_use(lint);
}

/* --- a build's own object ----------------------------------------------------------------------------------------- */

static void check_raw_build(Linter *lint, Span span, const Node *name, const char *raw) {
    Text word;
    if (!node_word(name, &word) || !text_is(word, raw)) return;
    lint_report(lint, span, "sluice does not have a build's rawBuild")->advice = jenkins_raw_build_advice;
}

static void absent_enter(Linter *lint, Node *n) {
    if (file_is_test(lint->file)) return;
    if (n->kind == AST_NAME)
        check_name(lint, n);
    else if (n->kind == AST_NEW)
        check_new(lint, n->NEW.type);
    else if (n->kind == AST_PROPERTY)
        check_raw_build(lint, n->PROPERTY.name->span, n->PROPERTY.name, "rawBuild");
    else if (n->CALL.object)
        check_raw_build(lint, n->CALL.name_span, n->CALL.name, "getRawBuild");
}

const Rule rule_absent_class = {
    .id = "absent-class",
    .group = "steps",
    .severity = DIAG_WARNING,
    .summary = "a class or object inside Jenkins' server, which sluice does not have",
    .doc =
        "Jenkins.instance, currentBuild.rawBuild, hudson.FilePath and the like reach into the server: on Jenkins an administrator has to "
        "approve each of their methods, and what they hold cannot be kept when the server starts anew. `sluice run` ends with an error "
        "when it gets there. The advice says what can stand in for them. Naming such a class - in an import, a type, a catch - is no "
        "fault.\n\nA name that something else defines is declared in .sluice-lint: known NAME.",
    .fires = "node {\n    def names = Jenkins.instance.nodes.collect { it.name }\n    echo \"$names\"\n}\n",
    .silent = "node {\n    def names = nodesByLabel('linux')\n    echo \"$names\"\n}\n",
    .kinds = KINDS(NAME, NEW, PROPERTY, CALL),
    .enter = absent_enter,
};
