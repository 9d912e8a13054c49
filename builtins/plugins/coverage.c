/* recordCoverage, publishCoverage, cobertura: stdlib/steps/coverage.groovy does them. */
#include "builtins/plugins/scripted.h"

#define COVERAGE(step, doc_, example_, ...)                                                                            \
    const StepSpec step_##step = {.name = #step, .run = run_scripted, .script = "coverage", .needs_node = true,        \
                                  .open = true, .effect = EFFECT_IDEMPOTENT, .family = "reports",                      \
                                  .params = PARAMS(__VA_ARGS__), .doc = doc_, .example = example_}

COVERAGE(recordCoverage,
         "Reads what tests have covered from Cobertura's or JaCoCo's XML or lcov's text, and shows it. Quality gates make "
         "the run unstable or "
         "failed; only the whole project is looked at.",
         "node {\n    writeFile file: 'lcov.info', text: 'LF:10\\nLH:8\\nend_of_record'\n    recordCoverage tools: [[parser: "
         "'LCOV', pattern: 'lcov.info']]\n}",
         {"tools", P_LIST, .doc = "[[parser: 'COBERTURA', pattern: '**/cobertura.xml'], …]: COBERTURA, JACOCO, LCOV."},
         {"qualityGates", P_LIST, .doc = "[[threshold: 80.0, metric: 'LINE', criticality: 'UNSTABLE'], …]."},
         {"name", P_STRING, .doc = "Name of the result."},
         {"failOnError", P_BOOL, .fallback = "false", .doc = "A report that is missing is an error."});

COVERAGE(publishCoverage, "The older recordCoverage.",
         "node {\n    writeFile file: 'c.xml', text: '<report><counter type=\"LINE\" missed=\"1\" covered=\"3\"/></report>'\n"
         "    publishCoverage adapters: [jacocoAdapter('c.xml')]\n}",
         {"adapters", P_LIST, .doc = "[coberturaAdapter('coverage.xml'), jacocoAdapter('jacoco.xml'), …]."},
         {"globalThresholds", P_LIST, .doc = "[[thresholdTarget: 'Line', unstableThreshold: 80.0], …]."},
         {"failNoReports", P_BOOL, .fallback = "false", .doc = "A report that is missing is an error."});

COVERAGE(cobertura, "Reads Cobertura's XML, as recordCoverage does.",
         "node {\n    writeFile file: 'coverage.xml', text: '<coverage/>'\n    cobertura coberturaReportFile: 'coverage.xml'\n}",
         {"coberturaReportFile", P_STRING, .required = true, .positional = true, .doc = "Ant pattern of the reports."},
         {"lineCoverageTargets", P_STRING, .doc = "'80, 0, 50': the third is the least, in percent."},
         {"methodCoverageTargets", P_STRING, .doc = "The same for methods."},
         {"conditionalCoverageTargets", P_STRING, .doc = "The same for branches."},
         {"failUnstable", P_BOOL, .fallback = "false", .doc = "Less than the least makes the run unstable."},
         {"failUnhealthy", P_BOOL, .fallback = "false", .doc = "Less than the least makes the run fail."},
         {"failNoReports", P_BOOL, .fallback = "true", .doc = "A report that is missing is an error."});
