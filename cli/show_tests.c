/* Reading the journal's tables of tests, and telling of them. */
#include "cli/show_tests.h"

#include "cli/past.h"
#include "grammar/gc.h"

enum { FAILED_SHOWN = 20, MESSAGE_LINES = 3 };

static bool read_counts(void *data, const JournalRow *row) {
    PastTests *tests = data;
    for (int i = 0; i < TEST_STATUSES; i++) tests->counts[i] = row_int(row, i);
    tests->ms = row_int(row, TEST_STATUSES);
    return true;
}

static bool read_failed(void *data, const JournalRow *row) {
    PastTests *tests = data;
    TestCase t = {.suite = text_z(row_text(row, 0)),
                  .class_name = text_z(row_text(row, 1)),
                  .name = text_z(row_text(row, 2)),
                  .status = TEST_FAILED,
                  .ms = row_int(row, 3),
                  .message = text_copy(row_text(row, 4)),
                  .detail = text_copy(row_text(row, 5))};
    tests_add(&tests->failed, &t);
    return true;
}

bool past_tests_read(Journal *journal, PastTests *out, const char **error) {
    *out = (PastTests){0};
    if (!journal_has_table(journal, "tests")) return true;
    return journal_select(journal, TESTS_TOTAL, NULL, 0, read_counts, out, error) &&
           journal_select(journal, "SELECT suite, class, name, ms, message, detail FROM test WHERE status = 1 ORDER BY step, n", NULL, 0,
                          read_failed, out, error);
}

static bool is_empty(const PastTests *tests) {
    return !tests->counts[TEST_PASSED] && !tests->counts[TEST_FAILED] && !tests->counts[TEST_SKIPPED];
}

static void put_message(Buf *out, Text message) {
    message = text_trim(message);
    for (int lines = 0; message.len && lines < MESSAGE_LINES; lines++) {
        ptrdiff_t end = text_find(message, TEXT("\n"), 0);
        size_t len = end < 0 ? message.len : (size_t)end;
        buf_printf(out, "      %.*s\n", TEXT_FMT(line_plain(text_span(message.at, len))));
        message = end < 0 ? TEXT("") : text_span(message.at + len + 1, message.len - len - 1);
    }
}

void past_tests_put(Buf *out, const PastTests *tests, bool colour) {
    if (is_empty(tests)) return;
    buf_printf(out, "\n%s, %s\n", tests_summary(tests->counts), duration_text(tests->ms));
    for (size_t i = 0; i < tests->failed.count && i < FAILED_SHOWN; i++) {
        const TestCase *t = &tests->failed.item[i];
        buf_printf(out, "  %s%s%s %.*s  %s%s%s\n", ink(colour, INK_BAD), result_mark(RUN_FAILURE), ink(colour, INK_PLAIN),
                   TEXT_FMT(line_plain(text_of(test_full_name(t->class_name, t->name)))), ink(colour, INK_DIM), duration_text(t->ms),
                   ink(colour, INK_PLAIN));
        put_message(out, t->message);
    }
    if (tests->counts[TEST_FAILED] > FAILED_SHOWN)
        buf_printf(out, "  ... and %lld more; report.html has all of them\n", (long long)tests->counts[TEST_FAILED] - FAILED_SHOWN);
}

Json *past_tests_json(const PastTests *tests) {
    if (is_empty(tests)) return NULL;
    Json *all = jsn_object(), *failures = jsn_array();
    const int64_t *counts = tests->counts;
    jsn_put_int(all, "total", counts[TEST_PASSED] + counts[TEST_FAILED] + counts[TEST_SKIPPED]);
    for (int i = 0; i < TEST_STATUSES; i++) jsn_put_int(all, test_status_name((TestStatus)i), counts[i]);
    jsn_put_int(all, "duration", tests->ms);
    for (size_t i = 0; i < tests->failed.count; i++) {
        const TestCase *t = &tests->failed.item[i];
        Json *one = jsn_put_z(jsn_put_z(jsn_put_z(jsn_object(), "suite", t->suite), "class", t->class_name), "name", t->name);
        jsn_put_text(jsn_put_text(jsn_put_int(one, "duration", t->ms), "message", t->message), "detail", t->detail);
        jsn_add(failures, one);
    }
    return jsn_put(all, "failures", failures);
}
