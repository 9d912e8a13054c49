/* `sluice lint`: parses files and reports everything that is wrong with them, without running anything. */
#include "builtins/run/run.h"
#include "cli/command.h"
#include "cli/lint/lint.h"
#include "cli/script.h"
#include "grammar/gc.h"
#include <stdio.h>
#include <unistd.h>

static int usage(const char *message) {
    fprintf(stderr, "sluice lint: %s\nTry: sluice help lint\n", message);
    return SLUICE_USAGE;
}

static int print_to(FILE *to, const Buf *out) {
    fwrite(out->at ? out->at : "", 1, out->len, to);
    return SLUICE_SUCCESS;
}

static int print_out(const Buf *out) { return print_to(stdout, out); }

static int print_rules(const Invocation *call, const LintOptions *options) {
    const char *format = option_value(call, "format");
    Buf out = {0};
    if (format && strcmp(format, "markdown") == 0)
        explain_markdown(&out);
    else if (format && strcmp(format, "json") == 0)
        explain_json(&out);
    else
        explain_list(&out, options);
    return print_out(&out);
}

static int print_rule(const char *id) {
    Buf out = {0};
    if (explain_rule(&out, id)) return print_out(&out);
    const char *near = rule_nearest(id);
    return usage(near ? text_printf("there is no rule '%s'; did you mean '%s'?", id, near)
                      : text_printf("there is no rule '%s'; sluice lint --rules lists them", id));
}

/* The configuration file, then the options in the order given. NULL when all is well, else what is wrong; faults in the file go to
 * the sink. */
static const char *read_options(const Invocation *call, LintOptions *options, DiagSink *sink) {
    config_defaults(options);
    const char *config = option_value(call, "config"), *error = NULL;
    if (!(config ? config_load(options, config, sink) : config_find(options, call->argc ? call->args[0] : ".", sink))) return NULL;
    for (size_t i = 0; i < call->given_count && !error; i++) {
        const char *name = call->given[i].option->name, *value = call->given[i].value;
        if (strcmp(name, "enable") == 0 || strcmp(name, "disable") == 0)
            config_switch(options, value, strcmp(name, "enable") == 0, &error);
        else if (strcmp(name, "severity") == 0)
            config_severity(options, value, &error);
    }
    options->syntax_only = option_given(call, "syntax-only");
    return error;
}

static void print_text(FILE *to, const Linter *lint, bool colour) {
    for (size_t i = 0; i < lint->sink.count; i++) diag_print(to, &lint->sink.item[i], colour);
}

static const char *plural(size_t count, const char *word) { return text_printf("%zu %s%s", count, word, count == 1 ? "" : "s"); }

static void print_summary(const Linter *lint, size_t infos, size_t fixed) {
    fflush(stdout);
    Buf out = {0};
    buf_printf(&out, "%s: ", plural(project_given(lint), "file"));
    if (lint->sink.errors || lint->sink.warnings)
        buf_printf(&out, "%s, %s", plural(lint->sink.errors, "error"), plural(lint->sink.warnings, "warning"));
    else
        buf_z(&out, "no errors");
    if (infos) buf_printf(&out, ", %s", plural(infos, "remark"));
    if (lint->silenced) buf_printf(&out, ", %zu silenced", lint->silenced);
    if (fixed) buf_printf(&out, ", %zu fixed", fixed);
    fprintf(stderr, "%s\n", out.at);
}

static void print_findings(FILE *to, const Invocation *call, const Linter *lint) {
    const char *format = option_value(call, "format");
    Buf out = {0};
    if (!format || strcmp(format, "text") == 0) {
        print_text(to, lint, option_colour(call, fileno(to)));
        return;
    }
    if (strcmp(format, "json") == 0)
        format_json(&out, lint);
    else if (strcmp(format, "sarif") == 0)
        format_sarif(&out, lint);
    else if (strcmp(format, "checkstyle") == 0)
        format_checkstyle(&out, lint);
    else
        format_github(&out, lint);
    print_to(to, &out);
}

/* --fix of standard input: the text, fixed, is what the command puts out. */
static void print_input(const Source *input) {
    Buf out = {0};
    if (input->marked) buf_z(&out, "\xef\xbb\xbf");
    buf_text(&out, input->text);
    print_out(&out);
}

static int exit_code(const Invocation *call, const Linter *lint, size_t infos) {
    const char *on = option_value(call, "fail-on");
    bool never = on && strcmp(on, "never") == 0, info = on && strcmp(on, "info") == 0;
    bool bad = lint->sink.errors > 0 || (on && strcmp(on, "error") != 0 && lint->sink.warnings > 0) || (info && infos > 0);
    return bad && !never ? SLUICE_USAGE : SLUICE_SUCCESS;
}

/* NULL, or what is wrong with --lib. */
static const char *add_libraries(const Invocation *call, Linter *lint) {
    size_t count;
    const char **given = option_values(call, "lib", &count), *error = NULL;
    for (size_t i = 0; i < count; i++) {
        RunLibrary library;
        if (!run_library_parse(given[i], &library, &error)) return error;
        if (!library.folder) return text_printf("--lib takes NAME=FOLDER here, not '%s': lint fetches nothing", given[i]);
        project_add_library(lint, library.folder);
    }
    return NULL;
}

/* What is checked when nothing is named: the pipeline, or the shared library that this folder is; NULL: neither. */
static const char *found_here(void) {
    const char *script = script_find();
    return script ? script : access("vars", F_OK) == 0 ? "." : NULL;
}

static void lint_all(const Invocation *call, Linter *lint) {
    add_libraries(call, lint);
    for (int i = 0; i < call->argc; i++) project_add(lint, call->args[i]);
    if (call->argc == 0) project_add(lint, found_here());
    lint_run(lint);
    lint->sink.errors += lint->unread;
    diag_sort(&lint->sink);
}

int command_lint(const Invocation *call) {
    Linter *lint = gc_new(Linter);
    const char *error = read_options(call, &lint->options, &lint->sink);
    if (error) return usage(error);
    if (lint->sink.count > 0) {
        print_text(stderr, lint, option_colour(call, STDERR_FILENO));
        return SLUICE_USAGE;
    }
    if (option_given(call, "rules")) return print_rules(call, &lint->options);
    if (option_given(call, "explain")) return print_rule(option_value(call, "explain"));
    if (call->argc == 0 && !found_here())
        return usage("there is no Pipelinefile and no Jenkinsfile here or above, up to the repository's root, nor vars/ of a shared "
                     "library; name a file or a folder");
    const char *format = option_value(call, "format");
    error = add_libraries(call, gc_new(Linter));
    if (error) return usage(error);
    if (format && strcmp(format, "markdown") == 0) return usage("--format markdown is for --rules");
    lint_all(call, lint);
    bool diff = option_given(call, "diff");
    size_t fixed = diff || option_given(call, "fix") ? fix_apply(lint, diff, option_colour(call, STDOUT_FILENO)) : 0;
    if (fixed && !diff) { /* what is left, at its new places */
        Linter *again = gc_new(Linter);
        again->options = lint->options;
        again->input = lint->input;
        lint = again;
        lint_all(call, lint);
    }
    size_t infos = 0;
    for (size_t i = 0; i < lint->sink.count; i++) infos += lint->sink.item[i].severity == DIAG_INFO;
    bool filters = lint->input && !diff && option_given(call, "fix");
    if (filters) print_input(lint->input);
    if (!diff) print_findings(filters ? stderr : stdout, call, lint);
    print_summary(lint, infos, diff ? 0 : fixed);
    return exit_code(call, lint, infos);
}
