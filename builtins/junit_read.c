/* Suites lie in one another; a case counts when it stands directly in a suite, as in Jenkins. */
#include "builtins/junit_read.h"

#include "builtins/xml.h"
#include "grammar/gc.h"

#include <math.h>
#include <stdlib.h>

enum { MESSAGE_MAX = 4 << 10, DETAIL_MAX = 32 << 10, OUTPUT_MAX = 4 << 10, OUTPUT_ALL = 256 << 10, YEAR_S = 365 * 24 * 3600 };

/* Of all failures together; later ones keep only their messages. */
static const uint64_t DETAIL_ALL = 16u << 20;

/* The beginning and the end of a text that comes in pieces. */
typedef struct Clip {
    size_t half;
    Buf head, tail;
    uint64_t total;
} Clip;

typedef struct Suite {
    const char *name;       /* as shown */
    const char *class_name; /* of cases that have none: the plain name, or NULL */
    int depth;
    bool timed;             /* it says how long it took */
    int64_t ms, cases_ms;
    bool any;               /* it has cases */
    bool broken;            /* an <error> of its own */
    struct Suite *outer;
} Suite;

typedef struct Reading {
    JunitReader *reader;
    const char *file; /* without its folder */
    TestReport found;
    Suite *suite;
    int depth;
    bool in_case, failed, skipped, told; /* told: `message` and `detail` are set by the first error or failure */
    TestCase test;
    int case_depth, text_depth;
    Clip *text; /* that the element under way fills; NULL: its text is of no interest */
    Clip detail, output, skip;
} Reading;

/* --- clips -------------------------------------------------------------------------------------------------- */

static void clip_clear(Clip *c, size_t most) { *c = (Clip){.half = most / 2}; }

static void clip_add(Clip *c, Text piece) {
    c->total += piece.len;
    size_t room = c->half - c->head.len, first = piece.len < room ? piece.len : room;
    buf_bytes(&c->head, piece.at, first);
    buf_bytes(&c->tail, piece.at + first, piece.len - first);
    if (c->tail.len <= 4 * c->half) return;
    size_t drop = c->tail.len - c->half;
    memmove(c->tail.at, c->tail.at + drop, c->half);
    c->tail.len = c->half;
}

static bool is_inside(char c) { return ((unsigned char)c & 0xc0) == 0x80; }

static Text clip_text(const Clip *c) {
    Text head = buf_as_text(&c->head), tail = buf_as_text(&c->tail);
    Buf out = {0};
    if (tail.len > c->half) tail = text_span(tail.at + tail.len - c->half, c->half);
    uint64_t left_out = c->total - head.len - tail.len;
    if (left_out) {
        while (head.len && is_inside(head.at[head.len - 1])) head.len--;
        if (head.len) head.len--; /* the first byte of a character that may be cut */
        while (tail.len && is_inside(tail.at[0])) tail = text_span(tail.at + 1, tail.len - 1);
    }
    buf_text(&out, head);
    if (left_out) buf_printf(&out, "\n...[%llu bytes left out]...\n", (unsigned long long)left_out);
    buf_text(&out, tail);
    return buf_as_text(&out);
}

/* --- attributes --------------------------------------------------------------------------------------------- */

static const char *attribute(const XmlAttribute *all, size_t count, const char *name) {
    for (size_t i = 0; i < count; i++)
        if (text_is(all[i].name, name)) return text_z(all[i].value);
    return NULL;
}

/* "1,234.5" seconds; 0 when it is no number. */
static int64_t milliseconds(const char *text) {
    Buf digits = {0};
    for (; text && *text; text++)
        if (*text != ',') buf_char(&digits, *text);
    double s = digits.at ? strtod(digits.at, NULL) : 0;
    if (!(s > 0)) return 0;
    return llround((s < YEAR_S ? s : YEAR_S) * 1000);
}

static Text one_message(const char *text) {
    Text message = text_of(text ? text : "");
    if (message.len > MESSAGE_MAX) {
        message.len = MESSAGE_MAX;
        while (message.len && is_inside(message.at[message.len])) message.len--;
    }
    return message;
}

/* --- suites and cases ------------------------------------------------------------------------------------------ */

static void begin_suite(Reading *r, const XmlAttribute *all, size_t count) {
    Suite *s = gc_new(Suite);
    const char *name = attribute(all, count, "name"), *package = attribute(all, count, "package");
    *s = (Suite){.class_name = name, .depth = r->depth, .outer = r->suite};
    s->name = !name ? text_printf("(%s)", r->file) : package && *package ? text_printf("%s.%s", package, name) : name;
    const char *time = attribute(all, count, "time");
    s->timed = time != NULL;
    s->ms = milliseconds(time);
    r->suite = s;
}

static void end_suite(Reading *r) {
    Suite *s = r->suite;
    if (s->any) r->found.ms += s->timed ? s->ms : s->cases_ms;
    r->suite = s->outer;
}

static void add_case(Reading *r) {
    tests_add(&r->found, &r->test);
    r->suite->any = true;
    r->suite->cases_ms += r->test.ms;
}

static void begin_case(Reading *r, const XmlAttribute *all, size_t count) {
    const char *name = attribute(all, count, "name"), *class_name = attribute(all, count, "classname");
    if (!class_name) class_name = r->suite->class_name;
    if (!class_name && name && strchr(name, '.')) {
        const char *dot = strrchr(name, '.');
        class_name = gc_strndup(name, (size_t)(dot - name));
        name = dot + 1;
    }
    r->in_case = true;
    r->case_depth = r->depth;
    r->failed = r->skipped = r->told = false;
    r->test = (TestCase){.suite = r->suite->name, .class_name = class_name ? class_name : "", .name = name ? name : "(no name)",
                         .ms = milliseconds(attribute(all, count, "time"))};
    clip_clear(&r->detail, DETAIL_MAX);
    clip_clear(&r->output, r->reader->keep_output ? OUTPUT_ALL : OUTPUT_MAX);
    clip_clear(&r->skip, MESSAGE_MAX);
}

static Text with_output(const Reading *r) {
    Buf all = {0};
    buf_text(&all, clip_text(&r->detail));
    if (text_trim(clip_text(&r->output)).len) {
        if (all.len && all.at[all.len - 1] != '\n') buf_char(&all, '\n');
        buf_printf(&all, "%sIt printed:\n", all.len ? "\n" : "");
        buf_text(&all, clip_text(&r->output));
    }
    return buf_as_text(&all);
}

/* A first line for those that have no message of their own. */
static Text first_line(Text text) {
    text = text_trim(text);
    ptrdiff_t end = text_find(text, TEXT("\n"), 0);
    return one_message(text_z(end < 0 ? text : text_trim(text_span(text.at, (size_t)end))));
}

static void end_case(Reading *r) {
    TestCase *t = &r->test;
    r->in_case = false;
    t->status = r->skipped ? TEST_SKIPPED : r->failed ? TEST_FAILED : TEST_PASSED;
    if (r->skipped) {
        if (!t->message.len) t->message = first_line(clip_text(&r->skip));
    } else if (r->failed) {
        t->detail = with_output(r);
        if (!t->message.len) t->message = first_line(clip_text(&r->detail));
        r->reader->detail += t->detail.len;
        if (r->reader->detail > DETAIL_ALL) t->detail = TEXT("");
    }
    add_case(r);
}

/* <error> in a suite itself: its class could not be loaded. */
static void begin_broken(Reading *r, const XmlAttribute *all, size_t count) {
    Suite *s = r->suite;
    s->broken = true;
    r->test = (TestCase){.suite = s->name, .class_name = "<init>", .name = s->class_name ? s->class_name : "(no name)",
                         .status = TEST_FAILED, .message = one_message(attribute(all, count, "message"))};
    clip_clear(&r->detail, DETAIL_MAX);
    r->text = &r->detail;
    r->text_depth = r->depth;
}

static void end_broken(Reading *r) {
    r->test.detail = clip_text(&r->detail);
    add_case(r);
}

/* --- elements --------------------------------------------------------------------------------------------------- */

static void open_in_case(Reading *r, Text name, const XmlAttribute *all, size_t count) {
    r->text_depth = r->depth;
    r->text = NULL;
    if (text_is(name, "error") || text_is(name, "failure")) {
        r->failed = true;
        if (r->told) return;
        r->told = true;
        r->test.message = one_message(attribute(all, count, "message"));
        r->text = &r->detail;
    } else if (text_is(name, "skipped")) {
        if (!r->skipped) r->test.message = one_message(attribute(all, count, "message"));
        r->skipped = true;
        r->text = &r->skip;
    } else if (text_is(name, "system-out") || text_is(name, "system-err")) {
        r->text = &r->output;
    }
}

static void on_open(void *data, Text name, const XmlAttribute *all, size_t count) {
    Reading *r = data;
    r->depth++;
    bool in_suite = r->suite && !r->in_case && r->depth == r->suite->depth + 1;
    if (!r->suite || (in_suite && text_is(name, "testsuite"))) begin_suite(r, all, count);
    else if (in_suite && text_is(name, "testcase")) begin_case(r, all, count);
    else if (in_suite && text_is(name, "error") && !r->suite->broken) begin_broken(r, all, count);
    else if (r->in_case && r->depth == r->case_depth + 1) open_in_case(r, name, all, count);
}

static void on_text(void *data, Text piece) {
    Reading *r = data;
    if (r->text && r->depth == r->text_depth) clip_add(r->text, piece);
}

static void on_close(void *data) {
    Reading *r = data;
    if (r->text && r->depth == r->text_depth) {
        if (!r->in_case) end_broken(r);
        r->text = NULL;
    }
    if (r->in_case && r->depth == r->case_depth) end_case(r);
    else if (r->suite && r->depth == r->suite->depth) end_suite(r);
    r->depth--;
}

static void add_failure(JunitReader *reader, const char *file, const char *name, const char *message, const char *detail) {
    tests_add(reader->out, &(TestCase){.suite = file, .class_name = file, .name = name, .status = TEST_FAILED,
                                       .message = text_of(message), .detail = text_of(detail)});
}

bool junit_read(JunitReader *reader, const char *path, Text document, const char **error) {
    const char *slash = strrchr(path, '/'), *file = slash ? slash + 1 : path, *why = NULL;
    Reading r = {.reader = reader, .file = file};
    int line;
    if (document.len == 0) {
        add_failure(reader, file, "[empty]", text_printf("Test report file %s was length 0", path), "");
        return true;
    }
    XmlScan scan = {.data = &r, .open = on_open, .text = on_text, .close = on_close};
    if (xml_scan(document, &scan, &line, &why)) {
        tests_join(reader->out, &r.found);
        return true;
    }
    const char *where = line > 0 ? text_printf("%s, line %d: %s", path, line, why) : text_printf("%s: %s", path, why);
    if (text_ends(text_of(path), TEXT(".xml"))) {
        add_failure(reader, file, "[failed-to-read]", text_printf("Failed to read test report file %s", path), where);
        return true;
    }
    *error = text_printf("Failed to read %s\nIs this really a JUnit report file? Your configuration must be matching too many files",
                         where);
    return false;
}
