/* Results of tests that a run has read from reports: told as EVENT_TESTS, kept in the journal, shown by the commands. */
#ifndef SLUICE_BUILTINS_RUN_TESTS_H
#define SLUICE_BUILTINS_RUN_TESTS_H

#include "grammar/text.h"

typedef enum TestStatus { TEST_PASSED, TEST_FAILED, TEST_SKIPPED, TEST_STATUSES } TestStatus;
const char *test_status_name(TestStatus status); /* "passed" ... */

typedef struct TestCase {
    const char *suite, *class_name, *name; /* class_name: "" when there is none */
    TestStatus status;
    int64_t ms;
    Text message; /* of one that failed or was skipped; one line, as a rule */
    Text detail;  /* of one that failed: where, and what it printed; cut when long */
} TestCase;

/* What one step has read. Beyond TESTS_KEPT cases those that passed are only counted. */
typedef struct TestReport {
    TestCase *item;
    size_t count, cap;
    int64_t counts[TEST_STATUSES];
    int64_t ms;
} TestReport;

enum { TESTS_KEPT = 100000 };

int64_t tests_total(const TestReport *report);
/* Counts the case, and keeps it if there is room. */
void tests_add(TestReport *report, const TestCase *test);
void tests_join(TestReport *to, const TestReport *from);
void tests_pack(Buf *out, const TestReport *report);
TestReport *tests_unpack(Text *from);
/* "120 tests: 2 failed, 1 skipped" */
const char *tests_summary(const int64_t counts[TEST_STATUSES]);
/* "class.name", or the name alone. */
const char *test_full_name(const char *class_name, const char *name);

#endif
