/*
 * Events as JSON, one object a line. The table of fields below is the schema: what is written, and what
 * `sluice help --json` says, both come from it.
 */
#include "cli/json_events.h"
#include "builtins/json.h"
#include "builtins/run/tests.h"
#include "grammar/gc.h"

enum { FAILURES_TOLD = 100 };

typedef struct EventField {
    const char *name;
    const char *kinds; /* of the events that have it, separated by spaces; NULL: all */
    const char *doc;
    Json *(*read)(const RunEvent *e, const char *title); /* NULL: left out */
} EventField;

/* --- text ------------------------------------------------------------------------------------------------- */

/* What is no UTF-8 becomes U+FFFD, byte by byte. */
static Text valid_text(Text text) {
    if (utf8_valid(text)) return text;
    Buf out = {0};
    for (size_t at = 0; at < text.len;) {
        size_t len = 1;
        while (len < 4 && at + len < text.len && !utf8_valid(text_span(text.at + at, len))) len++;
        if (utf8_valid(text_span(text.at + at, len))) {
            buf_bytes(&out, text.at + at, len);
            at += len;
        } else {
            buf_z(&out, "\xef\xbf\xbd");
            at++;
        }
    }
    return buf_as_text(&out);
}

static Json *text_json(Text text) { return jsn_text(valid_text(text)); }
static Json *z_json(const char *text) { return text ? text_json(text_of(text)) : NULL; }

/* --- kinds -------------------------------------------------------------------------------------------------- */

static const char *kind_of(const RunEvent *e) {
    bool stage = e->block && e->block->kind == BLOCK_STAGE;
    switch (e->kind) {
    case EVENT_RUN_START: return "run-start";
    case EVENT_RUN_END: return "run-end";
    case EVENT_BLOCK_START: return stage ? "stage-start" : "branch-start";
    case EVENT_BLOCK_END: return stage ? "stage-end" : "branch-end";
    case EVENT_STEP_START: return "step-start";
    case EVENT_STEP_END: return "step-end";
    case EVENT_OUTPUT: return "output";
    case EVENT_MESSAGE: return "message";
    case EVENT_TESTS: return "tests";
    case EVENT_ERROR: return "error";
    case EVENT_QUESTION: /* nobody is asked where these are written */
    case EVENT_ANSWERED: break;
    }
    return "message";
}

static const struct {
    const char *kind, *doc;
} kinds[] = {
    {"run-start", "the script has been read and begins; not sent when it has faults"},
    {"run-end", "the last line, unless the script could not be read"},
    {"stage-start", "a stage begins"},
    {"stage-end", "a stage ends"},
    {"branch-start", "a branch of parallel begins"},
    {"branch-end", "a branch of parallel ends"},
    {"step-start", "a step begins"},
    {"step-end", "a step ends"},
    {"output", "one line that a step or println wrote"},
    {"message", "what sluice itself says"},
    {"tests", "a step has read reports of tests"},
    {"error", "an exception, or faults found in the script"},
};

/* --- fields -------------------------------------------------------------------------------------------------- */

static Json *read_kind(const RunEvent *e, const char *title) { return (void)title, z_json(kind_of(e)); }
static Json *read_time(const RunEvent *e, const char *title) { return (void)title, jsn_int(e->time_ms); }
static Json *read_file(const RunEvent *e, const char *title) { return (void)e, z_json(title); }
static Json *read_number(const RunEvent *e, const char *title) { return (void)title, e->number ? jsn_int(e->number) : NULL; }
static Json *read_log(const RunEvent *e, const char *title) { return (void)title, e->text.len ? text_json(e->text) : NULL; }
static Json *read_block(const RunEvent *e, const char *title) {
    return (void)title, e->block ? jsn_int((int64_t)e->block->id) : NULL;
}
static Json *read_name(const RunEvent *e, const char *title) { return (void)title, e->block ? z_json(e->block->name) : NULL; }
static Json *read_parent(const RunEvent *e, const char *title) {
    return (void)title, e->block && e->block->parent ? jsn_int((int64_t)e->block->parent->id) : NULL;
}
static Json *read_step_id(const RunEvent *e, const char *title) {
    return (void)title, e->step_id ? jsn_int((int64_t)e->step_id) : NULL;
}
static Json *read_step(const RunEvent *e, const char *title) { return (void)title, z_json(e->step); }
static Json *read_text(const RunEvent *e, const char *title) { return (void)title, text_json(e->text); }
static Json *read_result(const RunEvent *e, const char *title) {
    return (void)title, z_json(e->kind == EVENT_BLOCK_END && e->block->skipped ? "SKIPPED" : run_result_name(e->result));
}
static Json *read_duration(const RunEvent *e, const char *title) { return (void)title, jsn_int(e->duration_ms); }
static Json *read_exit(const RunEvent *e, const char *title) { return (void)title, e->exit_code >= 0 ? jsn_int(e->exit_code) : NULL; }
static Json *read_command(const RunEvent *e, const char *title) {
    return (void)title, e->exit_code >= 0 && e->text.len ? text_json(e->text) : NULL;
}

static Json *severity_json(Severity severity) {
    return z_json(severity == DIAG_ERROR ? "error" : severity == DIAG_WARNING ? "warning" : "note");
}
static Json *read_severity(const RunEvent *e, const char *title) { return (void)title, severity_json(e->severity); }

static void put_place(Json *object, Source *source, Span span) {
    if (!source || !source->name) return;
    Position p = source_position(source, span.from);
    jsn_put(object, "file", z_json(source->name));
    jsn_put_int(object, "line", p.line);
    jsn_put_int(object, "column", p.column);
}

static Json *read_place(const RunEvent *e, const char *title) {
    (void)title;
    if (!e->source) return NULL;
    Json *place = jsn_object();
    put_place(place, e->source, e->span);
    return place;
}

static Json *read_faults(const RunEvent *e, const char *title) {
    (void)title;
    Json *all = jsn_array();
    for (size_t i = 0; e->diags && i < e->diags->count; i++) {
        const Diag *d = &e->diags->item[i];
        Json *one = jsn_object();
        jsn_put(one, "severity", severity_json(d->severity));
        jsn_put(one, "rule", z_json(d->rule));
        jsn_put(one, "message", z_json(d->message));
        jsn_put(one, "advice", z_json(d->advice));
        put_place(one, d->source, d->span);
        jsn_add(all, one);
    }
    return all;
}

static Json *read_total(const RunEvent *e, const char *title) { return (void)title, jsn_int(tests_total(e->tests)); }
static Json *read_passed(const RunEvent *e, const char *title) { return (void)title, jsn_int(e->tests->counts[TEST_PASSED]); }
static Json *read_failed(const RunEvent *e, const char *title) { return (void)title, jsn_int(e->tests->counts[TEST_FAILED]); }
static Json *read_skipped(const RunEvent *e, const char *title) { return (void)title, jsn_int(e->tests->counts[TEST_SKIPPED]); }

static Json *read_failures(const RunEvent *e, const char *title) {
    (void)title;
    Json *all = jsn_array();
    for (size_t i = 0; i < e->tests->count && jsn_count(all) < FAILURES_TOLD; i++) {
        const TestCase *t = &e->tests->item[i];
        if (t->status != TEST_FAILED) continue;
        Json *one = jsn_put(jsn_object(), "suite", z_json(t->suite));
        jsn_put(jsn_put(one, "class", z_json(t->class_name)), "name", z_json(t->name));
        jsn_add(all, jsn_put(one, "message", text_json(t->message)));
    }
    return all;
}

static Json *read_replayed(const RunEvent *e, const char *title) { return (void)title, e->replayed ? jsn_bool(true) : NULL; }
static Json *read_timed(const RunEvent *e, const char *title) { return (void)title, e->timed ? jsn_bool(true) : NULL; }

static const EventField fields[] = {
    {"kind", NULL, "which event this is", read_kind},
    {"time", NULL, "milliseconds since 1970", read_time},
    {"file", "run-start", "the pipeline's file", read_file},
    {"run", "run-start run-end", "the run's number; absent when nothing is recorded", read_number},
    {"log", "run-start", "the path of the run's log; absent when nothing is recorded", read_log},
    {"block", NULL, "the id of the innermost stage or branch; absent outside of all", read_block},
    {"name", "stage-start stage-end branch-start branch-end", "the stage's or branch's name", read_name},
    {"parent", "stage-start branch-start", "the id of the stage or branch around it; absent: none", read_parent},
    {"id", "step-start step-end output tests", "the step's id; absent for println", read_step_id},
    {"step", "step-start step-end output tests", "the step's name; absent for println", read_step},
    {"label", "step-start", "what the step does, in one line", read_text},
    {"text", "output message", "the text, without its last line end", read_text},
    {"severity", "message error", "note, warning or error; an error that the run survives is a warning", read_severity},
    {"result", "run-end stage-end branch-end step-end error", "SUCCESS, UNSTABLE, FAILURE, NOT_BUILT or ABORTED; of a stage also SKIPPED",
     read_result},
    {"duration", "run-end stage-end branch-end step-end", "milliseconds", read_duration},
    {"total", "tests", "how many tests there are", read_total},
    {"passed", "tests", "how many of them passed", read_passed},
    {"failed", "tests", "how many failed", read_failed},
    {"skipped", "tests", "how many were skipped", read_skipped},
    {"failures", "tests", "those that failed, 100 at most: suite, class, name, message", read_failures},
    {"exit", "step-end error", "the exit code of a shell step", read_exit},
    {"command", "error", "the command of the shell step that failed", read_command},
    {"timed", "output", "true within timestamps: a person is shown its time", read_timed},
    {"replayed", "run-start stage-start stage-end branch-start branch-end step-start step-end tests",
     "true when it happened before the run was cut off, or stands for what another run did; output of that time does not come again",
     read_replayed},
    {"at", "stage-start branch-start step-start message", "where it stands: file, line and column, from 1 on", read_place},
    {"faults", "error", "first the fault, then notes: severity, rule, message, advice, file, line, column", read_faults},
};

static bool has_kind(const char *words, const char *kind) {
    size_t len = strlen(kind);
    for (const char *at = words; at && (at = strstr(at, kind)); at += len)
        if ((at == words || at[-1] == ' ') && (at[len] == ' ' || at[len] == 0)) return true;
    return !words;
}

void json_event_put(Buf *out, const RunEvent *e, const char *title) {
    Json *object = jsn_object();
    const char *kind = kind_of(e);
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (has_kind(fields[i].kinds, kind)) jsn_put(object, fields[i].name, fields[i].read(e, title));
    jsn_write(out, object, 0);
    buf_char(out, '\n');
}

void json_schema_put(Buf *out) {
    buf_z(out, "`sluice run --json` writes one JSON object a line. Names stay as they are; new ones may be added.\n");
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        buf_printf(out, "\n%s: %s\n", kinds[k].kind, kinds[k].doc);
        for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
            if (has_kind(fields[i].kinds, kinds[k].kind)) buf_printf(out, "  %-10s%s\n", fields[i].name, fields[i].doc);
    }
}
