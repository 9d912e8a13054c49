/*
 * The World of a recorded run: clock, chance, environment, files, programs and HTTP, asked for by anything but a step that is
 * answered as a whole. Answers are rows of numbers and texts, one after the other.
 */
#include "builtins/run/outside.h"

#include "builtins/journal/pack.h"
#include "builtins/run/durable.h"
#include "builtins/run/private.h"

static Run *run_of(World *w) { return w->self; }
static World *real(World *w) { return run_of(w)->outside; }

/* --- answers ------------------------------------------------------------------------------------------------ */

static void put_result(Buf *out, bool good, const char *error) {
    pack_number(out, good);
    pack_text(out, good ? (Text){NULL, 0} : text_of(error ? error : ""));
}

static bool take_result(Text *from, const char **error) {
    bool good = unpack_number(from) != 0;
    Text sentence = unpack_text(from);
    if (!good && error) *error = sentence.at;
    return good;
}

/* --- clock, chance, environment ------------------------------------------------------------------------------ */

static int64_t recorded_number(World *w, const char *name, int64_t (*ask)(World *w)) {
    Op op;
    Buf answer = {0};
    if (op_begin_reading(run_of(w), &op, name)) return unpack_number(&op.answer);
    int64_t n = ask(real(w));
    if (!op.task) return n;
    pack_number(&answer, n);
    op_end_reading(run_of(w), &op, buf_as_text(&answer));
    return n;
}

static int64_t outside_now_ms(World *w) { return recorded_number(w, "clock", real(w)->now_ms); }
static int64_t outside_nano_time(World *w) { return recorded_number(w, "nanotime", real(w)->nano_time); }

static void outside_random(World *w, void *out, size_t len) {
    Op op;
    if (op_begin_reading(run_of(w), &op, "random") && op.answer.len == len) {
        memcpy(out, op.answer.at, len);
        return;
    }
    real(w)->random(real(w), out, len);
    op_end_reading(run_of(w), &op, text_span(out, len));
}

/* What a name or its value marks as secret is asked for again: it must not lie in the journal. */
static bool is_private(Run *run, const char *name, const char *value) {
    static const char *const words[] = {"SECRET", "TOKEN", "PASSWORD", "PASSWD", "CREDENTIAL", "KEY", "AUTH"};
    char upper[64] = {0};
    for (size_t i = 0; name[i] && i < sizeof upper - 1; i++) upper[i] = (char)(name[i] >= 'a' && name[i] <= 'z' ? name[i] - 32 : name[i]);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strstr(upper, words[i])) return true;
    return value && !text_eq(run_masked(run, text_of(value)), text_of(value));
}

static const char *outside_getenv(World *w, const char *name) {
    Op op;
    Buf answer = {0};
    if (is_private(run_of(w), name, NULL)) return real(w)->getenv(real(w), name);
    if (op_begin_reading(run_of(w), &op, name)) {
        if (unpack_number(&op.answer)) return real(w)->getenv(real(w), name);
        return unpack_text(&op.answer).at;
    }
    const char *value = real(w)->getenv(real(w), name);
    if (!op.task) return value;
    bool hidden = is_private(run_of(w), name, value);
    pack_number(&answer, hidden);
    if (!hidden) pack_text(&answer, value ? text_of(value) : (Text){NULL, 0});
    op_end_reading(run_of(w), &op, buf_as_text(&answer));
    return value;
}

/* --- files ----------------------------------------------------------------------------------------------------- */

static bool outside_read_file(World *w, const char *path, Buf *out, const char **error) {
    Op op;
    Buf answer = {0}, bytes = {0};
    const char *why = NULL;
    if (op_begin_reading(run_of(w), &op, "read")) {
        bool good = take_result(&op.answer, error);
        if (good) buf_text(out, run_secret_unfold(run_of(w), unpack_text(&op.answer)));
        return good;
    }
    if (!op.task) return real(w)->read_file(real(w), path, out, error);
    bool good = real(w)->read_file(real(w), path, &bytes, &why);
    put_result(&answer, good, why);
    if (good) pack_text(&answer, run_secret_fold(run_of(w), buf_as_text(&bytes)));
    op_end_reading(run_of(w), &op, buf_as_text(&answer));
    if (good) buf_text(out, buf_as_text(&bytes));
    if (!good && error) *error = why;
    return good;
}

/* Ends an operation that yields good or a sentence. */
static bool end_result(World *w, Op *op, bool good, const char *why, const char **error) {
    Buf answer = {0};
    if (!good && error) *error = why;
    if (!op->task) return good;
    put_result(&answer, good, why);
    op_end_reading(run_of(w), op, buf_as_text(&answer));
    return good;
}

static bool outside_write_file(World *w, const char *path, Text bytes, bool append, const char **error) {
    Op op;
    const char *why = NULL;
    if (op_begin_reading(run_of(w), &op, "write")) return take_result(&op.answer, error);
    bool good = real(w)->write_file(real(w), path, bytes, append, &why);
    return end_result(w, &op, good, why, error);
}

static bool outside_make_dirs(World *w, const char *path, const char **error) {
    Op op;
    const char *why = NULL;
    if (op_begin_reading(run_of(w), &op, "mkdir")) return take_result(&op.answer, error);
    bool good = real(w)->make_dirs(real(w), path, &why);
    return end_result(w, &op, good, why, error);
}

static bool outside_rename(World *w, const char *from, const char *to, const char **error) {
    Op op;
    const char *why = NULL;
    if (op_begin_reading(run_of(w), &op, "rename")) return take_result(&op.answer, error);
    bool good = real(w)->rename(real(w), from, to, &why);
    return end_result(w, &op, good, why, error);
}

static bool outside_set_info(World *w, const char *path, int mode, int64_t mtime_ms, const char **error) {
    Op op;
    const char *why = NULL;
    if (op_begin_reading(run_of(w), &op, "chmod")) return take_result(&op.answer, error);
    bool good = real(w)->set_info(real(w), path, mode, mtime_ms, &why);
    return end_result(w, &op, good, why, error);
}

static void outside_stat(World *w, const char *path, FileInfo *out) {
    Op op;
    if (op_begin_reading(run_of(w), &op, "stat") && op.answer.len == sizeof *out) {
        memcpy(out, op.answer.at, sizeof *out);
        return;
    }
    memset(out, 0, sizeof *out);
    real(w)->stat(real(w), path, out);
    op_end_reading(run_of(w), &op, text_span((const char *)out, sizeof *out));
}

static bool outside_list_dir(World *w, const char *path, const char ***names, size_t *count, const char **error) {
    Op op;
    Buf answer = {0};
    const char *why = NULL;
    if (op_begin_reading(run_of(w), &op, "list")) {
        bool good = take_result(&op.answer, error);
        *count = good ? (size_t)unpack_number(&op.answer) : 0;
        *names = gc_new_array(const char *, *count + 1);
        for (size_t i = 0; i < *count; i++) (*names)[i] = unpack_text(&op.answer).at;
        return good;
    }
    bool good = real(w)->list_dir(real(w), path, names, count, &why);
    if (!good && error) *error = why;
    if (!op.task) return good;
    put_result(&answer, good, why);
    if (good) pack_number(&answer, (int64_t)*count);
    for (size_t i = 0; good && i < *count; i++) pack_text(&answer, text_of((*names)[i]));
    op_end_reading(run_of(w), &op, buf_as_text(&answer));
    return good;
}

/* --- what parks -------------------------------------------------------------------------------------------------- */

static bool outside_remove_tree(World *w, const char *path, const char **error) {
    Op op;
    Buf answer = {0};
    const char *why = NULL;
    if (op_begin(run_of(w), &op, "remove", 0)) return take_result(&op.answer, error);
    bool good = real(w)->remove_tree(real(w), path, &why);
    if (!good && error) *error = why;
    put_result(&answer, good, why);
    op_end(run_of(w), &op, buf_as_text(&answer));
    return good;
}

/* An answer that says "interrupted" takes the mark, as the wait did the first time. */
static void take_mark(World *w) { sched_current(run_of(w)->options.sched)->interrupted = false; }

/* The sleep ends when it would have ended without the break between. */
static bool outside_sleep(World *w, int64_t ms) {
    Op op;
    Buf answer = {0};
    int64_t began = op_inside(run_of(w)) ? 0 : outside_now_ms(w);
    if (op_begin_wait(run_of(w), &op, "sleep")) {
        bool slept = unpack_number(&op.answer) != 0;
        if (!slept) take_mark(w);
        return slept;
    }
    int64_t left = op.task ? began + ms - real(w)->now_ms(real(w)) : ms;
    bool slept = real(w)->sleep(real(w), left < 0 ? 0 : left < ms ? left : ms);
    pack_number(&answer, slept);
    op_end_wait(run_of(w), &op, buf_as_text(&answer));
    return slept;
}

typedef struct Tap {
    const ProcessSpec *spec;
    Buf kept;
} Tap;

static void tap_output(void *data, int stream, Text piece) {
    Tap *tap = data;
    pack_number(&tap->kept, stream);
    pack_text(&tap->kept, piece);
    if (tap->spec->output) tap->spec->output(tap->spec->data, stream, piece);
}

static void answer_run(World *w, const ProcessSpec *spec, ProcessResult *result, Text answer) {
    *result = (ProcessResult){.exit_code = (int)unpack_number(&answer), .signal = (int)unpack_number(&answer)};
    result->interrupted = unpack_number(&answer) != 0;
    result->error = unpack_text(&answer).at;
    if (result->interrupted) take_mark(w);
    while (answer.len > 0) {
        int stream = (int)unpack_number(&answer);
        Text piece = unpack_text(&answer);
        if (spec->output && piece.at) spec->output(spec->data, stream, piece);
    }
}

static void outside_run(World *w, const ProcessSpec *spec, ProcessResult *result) {
    Op op;
    if (op_begin(run_of(w), &op, "run", 0)) {
        answer_run(w, spec, result, op.answer);
        return;
    }
    if (!op.task) {
        real(w)->run(real(w), spec, result);
        return;
    }
    Tap tap = {.spec = spec};
    ProcessSpec tapped = *spec;
    Buf answer = {0};
    tapped.output = tap_output;
    tapped.data = &tap;
    real(w)->run(real(w), &tapped, result);
    pack_number(&answer, result->exit_code);
    pack_number(&answer, result->signal);
    pack_number(&answer, result->interrupted);
    pack_text(&answer, result->error ? text_of(result->error) : (Text){NULL, 0});
    buf_text(&answer, buf_as_text(&tap.kept));
    op_end(run_of(w), &op, buf_as_text(&answer));
}

static bool answer_http(World *w, HttpReply *reply, Text answer) {
    bool good = unpack_number(&answer) != 0;
    *reply = (HttpReply){.status = (int)unpack_number(&answer), .header_count = (size_t)unpack_number(&answer)};
    reply->headers = gc_new_array(HttpHeader, reply->header_count + 1);
    for (size_t i = 0; i < reply->header_count; i++) {
        reply->headers[i].name = unpack_text(&answer);
        reply->headers[i].value = unpack_text(&answer);
    }
    reply->body = unpack_text(&answer);
    reply->error = unpack_text(&answer).at;
    reply->retryable = unpack_number(&answer) != 0;
    reply->interrupted = unpack_number(&answer) != 0;
    if (reply->interrupted) take_mark(w);
    return good;
}

static bool outside_http(World *w, const HttpRequest *request, HttpReply *reply) {
    Op op;
    Buf answer = {0};
    if (op_begin(run_of(w), &op, "http", 0)) return answer_http(w, reply, op.answer);
    bool good = real(w)->http(real(w), request, reply);
    if (!op.task) return good;
    pack_number(&answer, good);
    pack_number(&answer, reply->status);
    pack_number(&answer, (int64_t)reply->header_count);
    for (size_t i = 0; i < reply->header_count; i++) {
        pack_text(&answer, reply->headers[i].name);
        pack_text(&answer, reply->headers[i].value);
    }
    pack_text(&answer, reply->body);
    pack_text(&answer, reply->error ? text_of(reply->error) : (Text){NULL, 0});
    pack_number(&answer, reply->retryable);
    pack_number(&answer, reply->interrupted);
    op_end(run_of(w), &op, buf_as_text(&answer));
    return good;
}

static void outside_forget(World *w, const char *outlive) { real(w)->forget(real(w), outlive); }

World *outside_new(Run *run) {
    World *w = gc_new(World);
    *w = (World){.self = run,
                 .run = outside_run,
                 .forget = outside_forget,
                 .read_file = outside_read_file,
                 .write_file = outside_write_file,
                 .stat = outside_stat,
                 .make_dirs = outside_make_dirs,
                 .remove_tree = outside_remove_tree,
                 .rename = outside_rename,
                 .set_info = outside_set_info,
                 .list_dir = outside_list_dir,
                 .http = outside_http,
                 .now_ms = outside_now_ms,
                 .nano_time = outside_nano_time,
                 .random = outside_random,
                 .sleep = outside_sleep,
                 .getenv = outside_getenv};
    return w;
}
