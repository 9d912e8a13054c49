/*
 * The parser on its own, for tests: prints the tree of a file, names bound, or its errors (then with exit code 1).
 *
 *     dump_ast [--spans] [--syntax-only] FILE
 */
#include <stdio.h>
#include <string.h>

#include "grammar/gc.h"
#include "grammar/parse.h"

int main(int argc, char **argv) {
    bool spans = false;
    unsigned options = 0;
    const char *path = NULL, *error = NULL;
    gc_start();
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--spans") == 0)
            spans = true;
        else if (strcmp(argv[i], "--syntax-only") == 0)
            options = PARSE_SYNTAX_ONLY;
        else
            path = argv[i];
    }
    Source *source = path ? source_load(path, &error) : NULL;
    if (!source) {
        fprintf(stderr, "%s: %s\n", path ? path : "dump_ast", error ? error : "no file was named");
        return 2;
    }
    const char *slash = strrchr(path, '/');
    source->name = slash ? slash + 1 : path;
    DiagSink sink = {0};
    ParseResult result = parse_source(source, &sink, options);
    if (!result.module) {
        diag_sort(&sink);
        diag_print_all(stdout, &sink, false);
        if (result.incomplete)
            printf("incomplete\n");
        return 1;
    }
    Buf out = {0};
    node_dump(&out, result.module, spans);
    fwrite(out.at, 1, out.len, stdout);
    return 0;
}
