/* junit: reports of tests become part of the run, and failed tests make it unstable. */
#include "builtins/glob.h"
#include "builtins/globals.h"
#include "builtins/journal/pack.h"
#include "builtins/junit_read.h"
#include "builtins/plan/record.h"
#include "builtins/run/plain.h"
#include "builtins/steps_common.h"

enum { JU_RESULTS, JU_ALLOW_EMPTY, JU_RETENTION, JU_KEEP_LONG, JU_SKIP_BUILD, JU_SKIP_STAGE, JU_SKIP_OLD };
enum { TOLD = 10, LINE_MAX_BYTES = 160 };

#define NO_FILES "No test report files were found. Configuration error?"
#define NO_TESTS "None of the test reports contained any result"

/* --- what it yields ------------------------------------------------------------------------------------------- */

#define SUMMARY_GETTER(name, number)                                                                                   \
    static Value name(Interp *in, Value self, const Value *args, int argc) {                                           \
        (void)in, (void)args, (void)argc;                                                                              \
        const TestReport *r = as_native(self)->data;                                                                   \
        return v_int((int32_t)(number));                                                                               \
    }
SUMMARY_GETTER(summary_total, tests_total(r))
SUMMARY_GETTER(summary_failed, r->counts[TEST_FAILED])
SUMMARY_GETTER(summary_skipped, r->counts[TEST_SKIPPED])
SUMMARY_GETTER(summary_passed, r->counts[TEST_PASSED])

static Value summary_duration(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    return v_float((double)((const TestReport *)as_native(self)->data)->ms / 1000);
}

static const NativeType summary_type = {.name = "hudson.tasks.junit.TestResultSummary",
                                        .kind = V_NATIVE,
                                        .flags = CLASS_FINAL,
                                        .methods = (const NativeMethod[]){{"getTotalCount()", summary_total},
                                                                          {"getFailCount()", summary_failed},
                                                                          {"getSkipCount()", summary_skipped},
                                                                          {"getPassCount()", summary_passed},
                                                                          {"getDuration()", summary_duration},
                                                                          {0}}};

/* --- reading ---------------------------------------------------------------------------------------------------- */

/* A failed test's text is not to bring a secret into the journal. */
static const char *masked_z(const Run *run, const char *text) { return text ? text_z(run_masked(run, text_of(text))) : NULL; }

static void mask_cases(Run *run, TestReport *report) {
    for (size_t i = 0; i < report->count; i++) {
        TestCase *t = &report->item[i];
        t->suite = masked_z(run, t->suite);
        t->class_name = masked_z(run, t->class_name);
        t->name = masked_z(run, t->name);
        t->message = run_masked(run, t->message);
        t->detail = run_masked(run, t->detail);
    }
}

/* Reports that were there before the run began; files' times may be coarse. */
static bool is_old(StepCall *call, const GlobFile *file) {
    enum { COARSE_MS = 3000 };
    return step_bool(call, JU_SKIP_OLD) && file->info.mtime_ms < call->run->start_ms - COARSE_MS;
}

static bool keeps_output(StepCall *call) {
    Text retention = step_text(call, JU_RETENTION);
    return text_is(retention, "ALL") || text_is(retention, "FAILED") || step_bool(call, JU_KEEP_LONG);
}

/* V_THROWN, or null with the report filled; *any: there were files. */
static Value read_files(StepCall *call, TestReport *report, bool *any) {
    World *w = call->run->options.world;
    const char *error = NULL;
    GlobQuery query = {.root = call->context->cwd,
                       .includes = text_of(step_expand(call, step_text(call, JU_RESULTS))),
                       .default_excludes = true};
    GlobFile *files = NULL;
    size_t count = 0;
    if (!glob_files(w, &query, &files, &count, &error)) return step_throw_io(call, error);
    *any = count > 0;
    JunitReader reader = {.out = report, .keep_output = keeps_output(call)};
    for (size_t i = 0; i < count; i++) {
        Buf document = {0};
        if (is_old(call, &files[i])) continue;
        if (!w->read_file(w, path_join(query.root, files[i].path), &document, &error)) return step_throw_io(call, error);
        if (!junit_read(&reader, files[i].path, buf_as_text(&document), &error)) return step_throw_io(call, error);
        gc_release(document.at);
    }
    mask_cases(call->run, report);
    return v_null();
}

/* The operation: its answer is the report, or what was thrown. */
static Value read_reports(StepCall *call, TestReport **report, bool *any) {
    Run *run = call->run;
    if (op_begin(run, &call->op, "junit", text_hash(step_text(call, JU_RESULTS)) | 1)) {
        Text answer = call->op.answer;
        Value outcome = outcome_take(run, "junit", &answer);
        *any = unpack_number(&answer) != 0;
        *report = tests_unpack(&answer);
        return outcome;
    }
    *report = gc_new(TestReport);
    Buf answer = {0};
    Value outcome = read_files(call, *report, any);
    outcome_put(run, &answer, outcome);
    pack_number(&answer, *any);
    tests_pack(&answer, *report);
    op_end(run, &call->op, buf_as_text(&answer));
    return outcome;
}

/* --- telling ------------------------------------------------------------------------------------------------------ */

static Text short_line(Text text) {
    ptrdiff_t end = text_find(text, TEXT("\n"), 0);
    if (end >= 0) text.len = (size_t)end;
    if (text.len > LINE_MAX_BYTES) text.len = LINE_MAX_BYTES;
    while (text.len && ((unsigned char)text.at[text.len] & 0xc0) == 0x80) text.len--;
    return text;
}

static void tell_failures(StepCall *call, const TestReport *report) {
    int64_t told = 0;
    for (size_t i = 0; i < report->count && told < TOLD; i++) {
        const TestCase *t = &report->item[i];
        if (t->status != TEST_FAILED) continue;
        told++;
        Text message = short_line(t->message);
        run_log(call->run, call->context, "  ✘ %s%s%.*s", test_full_name(t->class_name, t->name), message.len ? ": " : "",
                TEXT_FMT(message));
    }
    if (told < report->counts[TEST_FAILED])
        run_log(call->run, call->context, "  ... and %lld more", (long long)(report->counts[TEST_FAILED] - told));
}

static void tell(StepCall *call, const TestReport *report) {
    RunEvent e = {.kind = EVENT_TESTS, .step = "junit", .step_id = call->id, .tests = report, .exit_code = -1};
    run_emit(call->run, call->context, &e);
    if (!report->counts[TEST_FAILED]) {
        run_log(call->run, call->context, "%s", tests_summary(report->counts));
        return;
    }
    run_message(call->run, call->context, DIAG_WARNING, "%s", tests_summary(report->counts));
    tell_failures(call, report);
    if (step_bool(call, JU_SKIP_STAGE)) return;
    run_block_worsen(call->context->block, RUN_UNSTABLE);
    if (!step_bool(call, JU_SKIP_BUILD)) run_worsen(call->run, RUN_UNSTABLE);
}

static Value run_junit(StepCall *call) {
    Run *run = call->run;
    TestReport *report;
    bool any = false, lenient = step_bool(call, JU_ALLOW_EMPTY);
    run_log(run, call->context, "Recording test results");
    if (is_abrupt(read_reports(call, &report, &any))) return V_THROWN;
    if (!any && !lenient) return throw_error(call->in, EX_ABORT, NO_FILES);
    if (!any) run_log(run, call->context, NO_FILES);
    if (tests_total(report)) {
        tell(call, report);
    } else if (run_result(run) != RUN_FAILURE) {
        if (!lenient) return throw_error(call->in, EX_ABORT, NO_TESTS);
        run_log(run, call->context, NO_TESTS);
    }
    return native_new(call->in, class_from_native(call->in, &summary_type), report);
}

const StepSpec step_junit = {
    .name = "junit",
    .run = run_junit,
    .plan = plan_show,
    .shown = SHOWN_ALWAYS,
    .needs_node = true,
    .effect = EFFECT_PURE, /* what it reads is an operation of its own; the rest is told again */
    .family = "reports",
    .params = PARAMS(
        {"testResults", P_STRING, .required = true, .positional = true, .doc = "Ant patterns of the reports: 'build/reports/**/*.xml'."},
        {"allowEmptyResults", P_BOOL, .fallback = "false", .doc = "Do not fail when there are no reports, or no tests in them."},
        {"stdioRetention", P_STRING, .fallback = "NONE", .choices = "ALL FAILED NONE", .any_case = true,
         .doc = "ALL, FAILED: keep what failed tests printed up to 256 KB instead of 4 KB; that of others is never kept."},
        {"keepLongStdio", P_BOOL, .fallback = "false", .doc = "The older name for stdioRetention: 'ALL'."},
        {"skipMarkingBuildUnstable", P_BOOL, .fallback = "false", .doc = "Failed tests make only the stage unstable."},
        {"skipMarkingStageUnstable", P_BOOL, .fallback = "false", .doc = "Failed tests make neither stage nor run unstable."},
        {"skipOldReports", P_BOOL, .fallback = "false", .doc = "Leave out reports that are older than the run."},
        {"healthScaleFactor", P_ANY, .doc = "Has no effect: there is no weather report."},
        {"skipPublishingChecks", P_BOOL, .fallback = "false", .doc = "Has no effect: checks are not published."},
        {"checksName", P_STRING, .doc = "Has no effect: checks are not published."},
        {"keepProperties", P_BOOL, .fallback = "false", .doc = "Has no effect."},
        {"keepTestNames", P_BOOL, .fallback = "false", .doc = "Has no effect: names are kept as they are."},
        {"testDataPublishers", P_ANY, .doc = "Has no effect."}),
    .doc = "Reads test reports in JUnit's XML form. Failed tests make stage and run UNSTABLE. `sluice show` and the run's report.html show "
           "them. Yields totalCount, failCount, skipCount, passCount and duration.",
    .example = "node {\n"
               "    writeFile file: 'report.xml', text: '<testsuite name=\"s\"><testcase classname=\"Sum\" name=\"adds\"/></testsuite>'\n"
               "    def tests = junit 'report.xml'\n    echo \"${tests.passCount} of ${tests.totalCount}\"\n}",
};
