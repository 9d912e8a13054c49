/* Lists of test results, and their form in an answer of the journal. */
#include "builtins/run/tests.h"

#include "builtins/journal/pack.h"
#include "grammar/gc.h"

/* So many failures are kept whatever else there is. */
enum { FAILURES_KEPT = 20000 };

const char *test_status_name(TestStatus status) {
    static const char *const names[] = {[TEST_PASSED] = "passed", [TEST_FAILED] = "failed", [TEST_SKIPPED] = "skipped"};
    return names[status];
}

int64_t tests_total(const TestReport *r) { return r->counts[TEST_PASSED] + r->counts[TEST_FAILED] + r->counts[TEST_SKIPPED]; }

static void keep(TestReport *r, const TestCase *test) {
    size_t room = TESTS_KEPT + (test->status == TEST_FAILED ? FAILURES_KEPT : 0);
    if (r->count >= room) return;
    if (r->count == r->cap) {
        r->cap = r->cap ? r->cap * 2 : 64;
        TestCase *grown = gc_new_array(TestCase, r->cap);
        if (r->count) memcpy(grown, r->item, r->count * sizeof *grown);
        r->item = grown;
    }
    r->item[r->count++] = *test;
}

void tests_add(TestReport *r, const TestCase *test) {
    r->counts[test->status]++;
    keep(r, test);
}

void tests_join(TestReport *to, const TestReport *from) {
    for (size_t i = 0; i < from->count; i++) keep(to, &from->item[i]);
    for (int i = 0; i < TEST_STATUSES; i++) to->counts[i] += from->counts[i];
    to->ms += from->ms;
}

/* Cases of one suite and class follow one another: what is the same as before is left out. */
static void pack_same(Buf *out, const char *before, const char *now) {
    pack_text(out, before && strcmp(before, now) == 0 ? (Text){NULL, 0} : text_of(now));
}

static const char *unpack_same(Text *from, const char *before) {
    Text text = unpack_text(from);
    return text.at ? text.at : before ? before : "";
}

void tests_pack(Buf *out, const TestReport *r) {
    TestCase before = {0};
    for (int i = 0; i < TEST_STATUSES; i++) pack_number(out, r->counts[i]);
    pack_number(out, r->ms);
    pack_number(out, (int64_t)r->count);
    for (size_t i = 0; i < r->count; before = r->item[i++]) {
        const TestCase *t = &r->item[i];
        pack_same(out, before.suite, t->suite);
        pack_same(out, before.class_name, t->class_name);
        pack_text(out, text_of(t->name));
        pack_number(out, t->status);
        pack_number(out, t->ms);
        pack_text(out, t->message);
        pack_text(out, t->detail);
    }
}

TestReport *tests_unpack(Text *from) {
    TestReport *r = gc_new(TestReport);
    int64_t counts[TEST_STATUSES];
    for (int i = 0; i < TEST_STATUSES; i++) counts[i] = unpack_number(from);
    r->ms = unpack_number(from);
    TestCase t = {0};
    for (int64_t left = unpack_number(from); left > 0 && from->len > 0; left--) {
        t.suite = unpack_same(from, t.suite);
        t.class_name = unpack_same(from, t.class_name);
        Text name = unpack_text(from);
        t.name = name.at ? name.at : "";
        int64_t status = unpack_number(from);
        t.status = status >= 0 && status < TEST_STATUSES ? (TestStatus)status : TEST_FAILED;
        t.ms = unpack_number(from);
        t.message = unpack_text(from);
        t.detail = unpack_text(from);
        keep(r, &t);
    }
    memcpy(r->counts, counts, sizeof counts);
    return r;
}

const char *tests_summary(const int64_t counts[TEST_STATUSES]) {
    int64_t total = counts[TEST_PASSED] + counts[TEST_FAILED] + counts[TEST_SKIPPED];
    Buf out = {0};
    buf_printf(&out, "%lld %s", (long long)total, total == 1 ? "test" : "tests");
    for (int i = TEST_FAILED; i < TEST_STATUSES; i++)
        if (counts[i])
            buf_printf(&out, "%s%lld %s", i > TEST_FAILED && counts[TEST_FAILED] ? ", " : ": ", (long long)counts[i],
                       test_status_name((TestStatus)i));
    return out.at;
}

const char *test_full_name(const char *class_name, const char *name) {
    return *class_name ? text_printf("%s.%s", class_name, name) : name;
}
