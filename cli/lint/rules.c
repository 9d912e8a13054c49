/* The table of rules, finding one in it, and the rules whose faults are found before the walk. */
#include "cli/lint/lint.h"

#define RULE(name) extern const Rule rule_##name;
#include "cli/lint/rules.def"
#undef RULE

const Rule *const rules[RULE_COUNT] = {
#define RULE(name) &rule_##name,
#include "cli/lint/rules.def"
#undef RULE
};

int rule_index(Text id) {
    for (int i = 0; i < RULE_COUNT; i++)
        if (text_is(id, rules[i]->id)) return i;
    return -1;
}

bool rule_each(Text name, void (*each)(void *data, int rule), void *data) {
    int only = rule_index(name);
    if (only >= 0) {
        each(data, only);
        return true;
    }
    bool found = false, all = text_is(name, "all");
    for (int i = 0; i < RULE_COUNT; i++) {
        if (!all && !text_is(name, rules[i]->group)) continue;
        found = true;
        each(data, i);
    }
    return found;
}

const char *rule_nearest(const char *id) {
    const char *names[RULE_COUNT];
    for (int i = 0; i < RULE_COUNT; i++) names[i] = rules[i]->id;
    return nearest_name(id, names, RULE_COUNT);
}

/* --- rules without functions ---------------------------------------------------------------------------------------- */

const Rule rule_file = {
    .id = "file",
    .group = "files",
    .severity = DIAG_ERROR,
    .summary = "the file cannot be read, or is not text",
    .doc = "A file that was named cannot be opened, is a folder without pipelines, is not text, or is larger than 256 MB.",
};

const Rule rule_empty = {
    .id = "empty",
    .group = "files",
    .severity = DIAG_WARNING,
    .summary = "the file has nothing in it",
    .doc = "Jenkins runs an empty file as a pipeline that does nothing and succeeds, which is seldom what was meant.",
    .fires = "\n",
    .silent = "echo 'hello'\n",
};

const Rule rule_encoding = {
    .id = "encoding",
    .group = "files",
    .severity = DIAG_WARNING,
    .summary = "a byte that is not UTF-8",
    .doc = "Jenkins and sluice read pipelines as UTF-8, and what is not becomes U+FFFD: names, passwords and messages come out damaged. An "
           "editor that saves as Latin-1 or Windows-1252 makes such files.",
};

const Rule rule_syntax = {
    .id = "syntax",
    .group = "files",
    .severity = DIAG_ERROR,
    .summary = "the text is not Groovy 2.4",
    .doc = "The parser accepts exactly what Groovy 2.4.21 accepts, the version that Jenkins embeds. It goes on after a fault, so "
           "that all of a file's faults are shown at once.",
    .fires = "node {\n    sh 'make'\n",
    .silent = "node {\n    sh 'make'\n}\n",
};

const Rule rule_compile = {
    .id = "compile",
    .group = "files",
    .severity = DIAG_ERROR,
    .summary = "Groovy's compiler refuses the text",
    .doc = "The text parses, but Groovy's compiler refuses it: a variable declared twice, a break outside of a loop, a class "
           "that extends a final one, and the like.",
    .fires = "def answer = 42\ndef answer = 43\necho \"${answer}\"\n",
    .silent = "def answer = 42\nanswer = 43\necho \"${answer}\"\n",
};

const Rule rule_void_return = {
    .id = "void-return",
    .group = "files",
    .severity = DIAG_WARNING,
    .summary = "a void method that returns a value",
    .doc = "Groovy's compiler refuses it. Jenkins rewrites methods before that check, so that pipelines live with it - until the method "
           "is marked @NonCPS, or called by something that takes void at its word.",
    .fires = "void build() {\n    return sh('make')\n}\nnode {\n    build()\n}\n",
    .silent = "def build() {\n    return sh('make')\n}\nnode {\n    build()\n}\n",
};

const Rule rule_lint_comment = {
    .id = "lint-comment",
    .group = "files",
    .severity = DIAG_WARNING,
    .summary = "a sluice-lint comment that does nothing",
    .doc = "A comment that is to silence or enable rules names a rule that does not exist, or is not one of the forms "
           "sluice-lint-disable, -disable-line, -disable-next-line, -disable-file and -enable. It would silence nothing.",
    .fires = "echo 'x' // sluice-lint-disable no-such-rule\n",
    .silent = "echo 'x' // sluice-lint-disable all -- on purpose\n",
};
