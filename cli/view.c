/*
 * The living tree. A frame is composed of lines no wider than the terminal, so that their number tells how far the
 * cursor must go back for the next one; after a change of the terminal's width the old lines' widths tell how it has
 * wrapped them.
 */
#include "cli/view.h"
#include "builtins/step.h"
#include "grammar/gc.h"
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { TAIL_LINES = 5, WIDTH_MAX = 100, ROWS_MAX = 500, DRAW_MS = 80, SPIN_COUNT = 10 };

struct View {
    Report *report;
    int rows, columns;
    int width[ROWS_MAX]; /* of the lines of the frame on the screen */
    size_t frame_lines;
    Buf permanent;    /* lines to be written for good with the next frame */
    size_t committed; /* of the run's own stages and branches, how many have been written for good */
    bool *begun;      /* by stage of the outline */
    const char *note;
    Text question; /* asked at the terminal now, below the frame: nothing is drawn until that is over; empty: none */
    int spin;
    int64_t start_ms, drawn_ms;
    LoopSignal *resize;
};

/* A frame being composed. */
typedef struct Canvas {
    View *view;
    Buf out;
    int width[ROWS_MAX];
    size_t lines, room;
    size_t tail;   /* lines of output shown of each running step */
    bool collapse; /* finished branches as one line */
    bool full;     /* something did not fit */
} Canvas;

static void measure(View *v) {
    struct winsize size;
    bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0;
    v->rows = known ? size.ws_row : 24;
    v->columns = known ? size.ws_col : 80;
}

static void on_resize(void *data, int signum) {
    (void)signum;
    View *v = data;
    measure(v);
    view_draw(v);
}

View *view_new(Report *report) {
    View *v = gc_pin_alloc(sizeof *v);
    v->report = report;
    v->start_ms = v->drawn_ms = loop_now_fresh(report->loop);
    measure(v);
    v->resize = loop_signal(report->loop, SIGWINCH, on_resize, v);
    return v;
}

static int frame_width(const View *v) { return v->columns - 1 < WIDTH_MAX ? v->columns - 1 : WIDTH_MAX; }

/* As much of the text as fits; its width. */
static int put_cut(Buf *out, Text text, int room) {
    const char *at = text.at, *end = text.at + text.len;
    int used = 0;
    while (at < end) {
        const char *start = at;
        utf8_next(&at, end);
        int width = utf8_width(text_span(start, (size_t)(at - start)));
        if (used + width > room) break;
        used += width;
        buf_bytes(out, start, (size_t)(at - start));
    }
    return used;
}

/* --- lines of the live region ----------------------------------------------------------------------------- */

static bool canvas_begin(Canvas *c) {
    if (c->lines < c->room) return true;
    c->full = true;
    return false;
}

static void canvas_end(Canvas *c, int width) {
    c->width[c->lines++] = width;
    buf_z(&c->out, "\033[K\n");
}

static void canvas_text(Canvas *c, int depth, Ink colour, const char *lead, Text text) {
    if (!canvas_begin(c)) return;
    bool coloured = c->view->report->colour;
    int indent = 2 * depth, room = c->view->columns - 1 - indent;
    if (room < 1) room = 1;
    buf_printf(&c->out, "%*s%s", indent, "", ink(coloured, colour));
    int used = put_cut(&c->out, text_of(lead), room);
    used += put_cut(&c->out, text, room - used);
    buf_z(&c->out, ink(coloured, INK_PLAIN));
    canvas_end(c, indent + used);
}

static const char *spinner(const View *v) {
    static const char *const frames[SPIN_COUNT] = {"⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"};
    return frames[v->spin % SPIN_COUNT];
}

static const char *block_mark(const View *v, const RunBlock *block) {
    if (block->skipped) return "-";
    return block->finished ? result_mark(block->result) : spinner(v);
}

static int64_t block_duration(const View *v, const RunBlock *block) {
    return (block->finished ? block->end_ms : loop_now_fresh(v->report->loop)) - block->start_ms;
}

static void canvas_block(Canvas *c, const RunBlock *block, int depth) {
    if (!canvas_begin(c)) return;
    block_line_put(&c->out, block, depth, block_mark(c->view, block), block_duration(c->view, block),
                   c->view->report->colour, frame_width(c->view));
    canvas_end(c, frame_width(c->view));
}

/* A step with a body (node, timeout) around stages or branches: those tell what goes on. */
static bool holds_children(const ProgressNode *node, const StepTrail *step) {
    const StepSpec *spec = step_find(step->name);
    return node->child_count > 0 && spec && spec->body != BODY_NONE;
}

static void canvas_steps(Canvas *c, const ProgressNode *node, int depth) {
    size_t spoken = node->spoken_count < c->tail ? node->spoken_count : c->tail;
    for (size_t i = node->spoken_count - spoken; i < node->spoken_count; i++)
        canvas_text(c, depth, INK_PLAIN, "", line_plain(node->spoken[i]));
    if (!node->step_count) return;
    const StepTrail *step = node->step[node->step_count - 1];
    size_t held = recent_held(&step->recent), shown = held < c->tail ? held : c->tail;
    if (shown == 0 && c->tail > 0 && !holds_children(node, step))
        canvas_text(c, depth, INK_DIM, text_printf("%s ", step->name), line_plain(step->label));
    for (size_t i = held - shown; i < held; i++)
        canvas_text(c, depth, INK_DIM, "│ ", line_plain(recent_line(&step->recent, i)));
}

static void canvas_node(Canvas *c, const ProgressNode *node, int depth);

static void canvas_children(Canvas *c, const ProgressNode *node, size_t from, int depth) {
    size_t hidden = 0;
    for (size_t i = from; i < node->child_count && !c->full; i++) {
        const RunBlock *block = node->child[i]->block;
        if (c->collapse && block->finished && block->result == RUN_SUCCESS)
            hidden++;
        else
            canvas_node(c, node->child[i], depth);
    }
    if (hidden) canvas_text(c, depth, INK_GOOD, "✔ ", text_of(text_printf("%zu finished", hidden)));
}

static void canvas_node(Canvas *c, const ProgressNode *node, int depth) {
    canvas_block(c, node->block, depth);
    if (node->block->finished) return;
    canvas_steps(c, node, depth + 1);
    canvas_children(c, node, 0, depth + 1);
}

static void canvas_pending(Canvas *c) {
    const Outline *outline = c->view->report->outline;
    const bool *begun = c->view->begun;
    for (size_t i = 0; outline && i < outline->count && !c->full; i++)
        if (outline->stage[i].depth == 0 && !(begun && begun[i]))
            canvas_text(c, 0, INK_DIM, "· ", text_of(name_shown(text_z(outline->stage[i].name))));
}

static size_t rows_of_width(const View *v, int width) { return width > 0 ? (size_t)((width - 1) / v->columns + 1) : 1; }

/* The next line of the text, as it is shown; *at: behind it. False: there is none. */
static bool next_line(Text text, size_t *at, Text *line) {
    if (*at > text.len) return false;
    ptrdiff_t end = text_find(text, TEXT("\n"), *at);
    size_t stop = end < 0 ? text.len : (size_t)end;
    *line = line_plain(text_span(text.at + *at, stop - *at));
    *at = stop + 1;
    return true;
}

static size_t question_rows(const View *v) {
    size_t rows = 0;
    Text line;
    for (size_t at = 0; next_line(v->question, &at, &line);) rows += rows_of_width(v, utf8_width(line) + 1);
    return rows;
}

/* The whole question, wrapped by the terminal; the cursor stays behind it. */
static void canvas_question(Canvas *c) {
    Text question = c->view->question, line;
    bool coloured = c->view->report->colour;
    for (size_t at = 0; c->lines < ROWS_MAX && next_line(question, &at, &line);) {
        buf_printf(&c->out, "%s%.*s%s", ink(coloured, INK_BOLD), TEXT_FMT(line), ink(coloured, INK_PLAIN));
        if (at <= question.len) canvas_end(c, utf8_width(line));
        else c->width[c->lines++] = utf8_width(line) + 1;
    }
    buf_char(&c->out, ' ');
}

/* Composes the live region, with less and less detail until it fits on the screen. */
static void compose(View *v, Canvas *c) {
    size_t screen = (size_t)(v->rows > 3 ? v->rows - 1 : 2), below = v->question.len ? question_rows(v) : 1;
    if (screen > ROWS_MAX) screen = ROWS_MAX;
    for (size_t tail = TAIL_LINES;; tail = tail > 3 ? 3 : tail - 1) {
        *c = (Canvas){.view = v, .room = screen > below ? screen - below : 1, .tail = tail, .collapse = tail < TAIL_LINES};
        canvas_steps(c, &v->report->progress.root, 0);
        canvas_children(c, &v->report->progress.root, v->committed, 0);
        if (!c->full || tail == 0) canvas_pending(c);
        if (!c->full || tail == 0) break;
    }
    if (v->question.len) {
        canvas_question(c);
        return;
    }
    bool more = c->full;
    c->room = screen;
    const char *status = v->note ? v->note
                                 : text_printf("%s%s", more ? "... and more; " : "",
                                               duration_text(loop_now_fresh(v->report->loop) - v->start_ms));
    canvas_text(c, 0, v->note ? INK_WARN : INK_DIM, "", text_of(status));
}

/* --- lines for good --------------------------------------------------------------------------------------- */

static void commit_line(View *v, int depth, Text line) {
    buf_printf(&v->permanent, "%*s%.*s\n", 2 * depth, "", TEXT_FMT(line_plain(line)));
}

static void commit_node(View *v, const ProgressNode *node, int depth) {
    block_line_put(&v->permanent, node->block, depth, block_mark(v, node->block), block_duration(v, node->block),
                   v->report->colour, frame_width(v));
    buf_char(&v->permanent, '\n');
    for (size_t i = 0; i < node->spoken_count; i++) commit_line(v, depth + 1, node->spoken[i]);
    for (size_t i = 0; i < node->child_count; i++) commit_node(v, node->child[i], depth + 1);
}

/* What has finished, in order, up to the first that has not; with `all`, that too. */
static void commit_finished(View *v, bool all) {
    const ProgressNode *root = &v->report->progress.root;
    while (v->committed < root->child_count && (all || root->child[v->committed]->block->finished))
        commit_node(v, root->child[v->committed++], 0);
}

/* Rows that the frame on the screen takes up, by the terminal's present width. */
static size_t rows_taken(const View *v) {
    size_t rows = 0;
    for (size_t i = 0; i < v->frame_lines; i++) rows += rows_of_width(v, v->width[i]);
    return rows;
}

/* Goes back over the old frame and writes what is to stay. Never erases all from the screen's first place on: tmux would keep
 * the old frame in its history. */
static void begin_frame(View *v, Buf *out) {
    buf_z(out, "\033[?2026h\033[?25l");
    size_t up = rows_taken(v);
    if (up) buf_printf(out, "\033[%zuF", up);
    if (!v->permanent.len) return;
    const char *end = memchr(v->permanent.at, '\n', v->permanent.len);
    size_t first = end ? (size_t)(end - v->permanent.at) : v->permanent.len;
    buf_bytes(out, v->permanent.at, first);
    buf_z(out, "\033[K\n\033[J");
    if (end) buf_bytes(out, end + 1, v->permanent.len - first - 1);
    buf_clear(&v->permanent);
}

static void draw(View *v) {
    commit_finished(v, false);
    Canvas canvas;
    compose(v, &canvas);
    Buf *out = &v->report->out;
    begin_frame(v, out);
    buf_text(out, buf_as_text(&canvas.out));
    buf_z(out, v->question.len ? "\033[J\033[?25h\033[?2026l" : "\033[J\033[?2026l");
    memcpy(v->width, canvas.width, sizeof v->width);
    v->frame_lines = canvas.lines;
    v->spin++;
    report_flush(v->report);
    v->drawn_ms = v->report->written_ms;
}

void view_draw(View *v) {
    if (!v->question.len) draw(v);
}

static void question_begin(View *v, Text question) {
    v->question = text_copy(question);
    draw(v);
}

/* The cursor stands where a frame leaves it, below the question: there Enter has put it, else a line's end does. */
static void question_end(View *v, Text answered) {
    if (!v->question.len) return;
    v->question = text_span("", 0);
    if (answered.len) v->width[v->frame_lines - 1] = utf8_width(answered);
    else buf_char(&v->report->out, '\n');
}

/* --- events ----------------------------------------------------------------------------------------------- */

static void note_begun(View *v, const RunBlock *block) {
    const Outline *outline = v->report->outline;
    if (!outline) return;
    if (!v->begun) v->begun = gc_new_array(bool, outline->count + 1);
    for (size_t i = 0; i < outline->count; i++)
        if (!v->begun[i] && text_is(outline->stage[i].name, block->name)) {
            v->begun[i] = true;
            return;
        }
}

void view_event(View *v, const RunEvent *e) {
    if (e->kind == EVENT_RUN_START && e->number)
        commit_line(v, 0, text_of(text_printf("%s, run %d", name_shown(v->report->title), e->number)));
    if (e->kind == EVENT_BLOCK_START) note_begun(v, e->block);
    if (e->kind == EVENT_QUESTION) question_begin(v, e->text);
    if (e->kind == EVENT_ANSWERED) question_end(v, e->text);
    /* Outside of all stages there is no line in the tree to hang output on: it is written as it comes. */
    if ((e->kind == EVENT_OUTPUT || e->kind == EVENT_MESSAGE || (e->kind == EVENT_ANSWERED && e->text.len)) && !e->block) {
        commit_finished(v, false);
        commit_line(v, 0, e->text);
    }
    if (loop_now_fresh(v->report->loop) - v->drawn_ms >= DRAW_MS) view_draw(v);
}

void view_note(View *v, const char *line) {
    v->note = line;
    view_draw(v);
}

void view_end(View *v) {
    loop_signal_stop(v->resize);
    question_end(v, text_span("", 0));
    commit_finished(v, true);
    bool stays = v->permanent.len > 0;
    begin_frame(v, &v->report->out);
    if (!stays && v->frame_lines) buf_z(&v->report->out, "\033[K\033[1B\033[J\033[1A");
    buf_z(&v->report->out, "\033[?25h\033[?2026l");
    report_flush(v->report);
    gc_unpin(v);
}
