/* A rule for each kind of fault that the checker of declarative pipelines reports; it finds them before the walk. */
#include "cli/lint/lint.h"

#define FAULT(name, kind, text, explanation, bad, good)                                                                \
    const Rule rule_declarative_##name = {                                                                             \
        .id = "declarative-" kind,                                                                                     \
        .group = "declarative",                                                                                        \
        .severity = DIAG_ERROR,                                                                                        \
        .summary = text,                                                                                               \
        .doc = explanation "\n\nJenkins validates a declarative pipeline before it starts: this fault keeps it from running at all.", \
        .fires = bad,                                                                                                  \
        .silent = good,                                                                                                \
    };
#include "builtins/declarative/faults.def"
#undef FAULT
