/* recordIssues: stdlib/steps/issues.groovy does it. */
#include "builtins/plugins/scripted.h"

const StepSpec step_recordIssues = {
    .name = "recordIssues",
    .run = run_scripted,
    .script = "issues",
    .needs_node = true,
    .open = true,
    .effect = EFFECT_IDEMPOTENT,
    .family = "reports",
    .params = PARAMS({"tool", P_MAP, .positional = true, .doc = "checkStyle(pattern: '**/checkstyle.xml'), gcc(), "
                "sarif(pattern: …) and so on."},
                     {"tools", P_LIST, .doc = "Several of them."},
                     {"qualityGates", P_LIST,
                      .doc = "[[threshold: 1, type: 'TOTAL', criticality: 'FAILURE']]: TOTAL, TOTAL_ERROR, TOTAL_HIGH, "
                             "TOTAL_NORMAL, TOTAL_LOW."},
                     {"filters", P_LIST, .doc = "[includeFile('src/.*'), excludeType('…'), …]: patterns."},
                     {"aggregatingResults", P_BOOL, .fallback = "false", .doc = "Count all tools together."},
                     {"name", P_STRING, .doc = "Name of the result."}, {"id", P_STRING, .doc = "Has no effect."},
                     {"failOnError", P_BOOL, .fallback = "false", .doc = "A report that is missing or cannot be read is an error."},
                     {"enabledForFailure", P_BOOL, .fallback = "false", .doc = "Has no effect: it always is."}),
    .doc = "Reads the reports of compilers and linters: checkstyle's XML (also of ESLint, ktlint and others), PMD, SpotBugs, "
           "CPD, cppcheck, SARIF, "
           "pylint and flake8, and the lines of gcc, clang, javac, go vet and Maven, from files or, without a pattern, from "
           "the log. Shows what was "
           "found; quality gates make the run unstable or failed. Runs are not compared.",
    .example = "node {\n    writeFile file: 'gcc.log', text: 'a.c:3:7: warning: unused variable'\n    recordIssues tool: "
               "gcc(pattern: 'gcc.log')\n}",
};
