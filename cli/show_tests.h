/* Tests of a past run, as `sluice show` tells them. */
#ifndef SLUICE_CLI_SHOW_TESTS_H
#define SLUICE_CLI_SHOW_TESTS_H

#include "builtins/run/tests.h"
#include "cli/history.h"

/* Of all steps: the columns passed, failed, skipped, ms. */
#define TESTS_TOTAL "SELECT total(passed), total(failed), total(skipped), total(ms) FROM tests"

typedef struct PastTests {
    int64_t counts[TEST_STATUSES];
    int64_t ms;
    TestReport failed; /* those that failed */
} PastTests;

/* None of a journal that holds none. False: *error. */
bool past_tests_read(Journal *journal, PastTests *out, const char **error);
/* How many, and those that failed, with their messages. Nothing when there are none. */
void past_tests_put(Buf *out, const PastTests *tests, bool colour);
/* NULL: there are none. */
Json *past_tests_json(const PastTests *tests);

#endif
