/* `sluice lint`: parses files and reports everything that is wrong with them, without running anything. */
#include "builtins/declarative/declarative.h"
#include "cli/command.h"
#include "cli/script.h"
#include "grammar/parse.h"
#include <stdio.h>
#include <unistd.h>

/* So that a file that is no pipeline at all does not bury the first faults. */
enum { SHOWN_MAX = 100 };

static void lint_file(const char *path, unsigned options, DiagSink *sink) {
    Source *source = script_load(path, sink);
    if (!source) return;
    ParseResult parsed = parse_source(source, sink, options);
    if (parsed.module && !(options & PARSE_SYNTAX_ONLY)) declarative_check(parsed.module, source, sink);
}

int command_lint(const Invocation *call) {
    DiagSink sink = {.max = SHOWN_MAX};
    unsigned options = option_given(call, "syntax-only") ? PARSE_SYNTAX_ONLY : 0;
    for (int i = 0; i < call->argc; i++) lint_file(call->args[i], options, &sink);
    diag_sort(&sink);
    diag_print_all(stdout, &sink, option_colour(call, STDOUT_FILENO));
    fflush(stdout);
    const char *files = call->argc == 1 ? "1 file" : text_printf("%d files", call->argc);
    if (sink.errors || sink.warnings)
        fprintf(stderr, "%s: %zu error%s, %zu warning%s\n", files, sink.errors, sink.errors == 1 ? "" : "s",
                sink.warnings, sink.warnings == 1 ? "" : "s");
    else
        fprintf(stderr, "%s: no errors\n", files);
    return sink.errors ? SLUICE_USAGE : SLUICE_SUCCESS;
}
