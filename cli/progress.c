/* The tree of stages, branches and steps under way, kept up to date by the run's events. */
#include "cli/progress.h"
#include "grammar/gc.h"

/* Makes room for one more element of `size` bytes in an array. */
static void *grow(void *array, size_t count, size_t *cap, size_t size) {
    if (count < *cap) return array;
    size_t wanted = *cap ? *cap * 2 : 4;
    char *bigger = gc_alloc(wanted * size);
    if (count) memcpy(bigger, array, count * size);
    *cap = wanted;
    return bigger;
}

ProgressNode *progress_node(Progress *p, const RunBlock *block) {
    if (!block || block->id >= p->id_cap || !p->by_id[block->id]) return &p->root;
    return p->by_id[block->id];
}

static void add_block(Progress *p, const RunBlock *block) {
    ProgressNode *parent = progress_node(p, block->parent);
    ProgressNode *node = gc_new(ProgressNode);
    node->block = block;
    node->parent = parent;
    while (block->id >= p->id_cap) {
        size_t cap = p->id_cap;
        p->by_id = grow(p->by_id, cap, &cap, sizeof *p->by_id);
        p->id_cap = cap;
    }
    p->by_id[block->id] = node;
    parent->child = grow(parent->child, parent->child_count, &parent->child_cap, sizeof *parent->child);
    parent->child[parent->child_count++] = node;
}

static void add_step(Progress *p, const RunEvent *e) {
    ProgressNode *node = progress_node(p, e->block);
    StepTrail *trail = gc_new(StepTrail);
    *trail = (StepTrail){
        .id = e->step_id, .name = e->step, .label = text_copy(e->text), .source = e->source, .span = e->span};
    node->step = grow(node->step, node->step_count, &node->step_cap, sizeof *node->step);
    node->step[node->step_count++] = trail;
}

static StepTrail *find_step(const ProgressNode *node, uint64_t id) {
    for (size_t i = node->step_count; i-- > 0;)
        if (node->step[i]->id == id) return node->step[i];
    return NULL;
}

static void end_step(Progress *p, const RunEvent *e) {
    ProgressNode *node = progress_node(p, e->block);
    for (size_t i = node->step_count; i-- > 0;) {
        StepTrail *trail = node->step[i];
        if (trail->id != e->step_id) continue;
        memmove(&node->step[i], &node->step[i + 1], (node->step_count - i - 1) * sizeof *node->step);
        node->step_count--;
        /* Of nested steps the innermost, which has the greatest number, is the one that failed. */
        bool failed = e->result != RUN_SUCCESS && e->result != RUN_UNSTABLE;
        if (failed && (!p->last_failed || trail->id > p->last_failed->id)) p->last_failed = trail;
        return;
    }
}

static void speak(ProgressNode *node, Text line) {
    if (node->spoken_count >= SPOKEN_MAX) return;
    node->spoken = grow(node->spoken, node->spoken_count, &node->spoken_cap, sizeof *node->spoken);
    node->spoken[node->spoken_count++] = text_copy(line);
}

bool progress_is_speech(const RunEvent *e) {
    if (e->kind == EVENT_MESSAGE) return e->severity <= DIAG_WARNING;
    return e->step_id == 0 || (e->step && strcmp(e->step, "echo") == 0);
}

static void add_output(Progress *p, const RunEvent *e) {
    ProgressNode *node = progress_node(p, e->block);
    StepTrail *trail = e->step_id ? find_step(node, e->step_id) : NULL;
    if (trail) trail->recent.line[trail->recent.count++ % RECENT_MAX] = text_copy(e->text);
    if (node != &p->root && progress_is_speech(e)) speak(node, e->text);
}

/* An error that was caught goes where the pipeline's own words go. */
static void speak_diags(ProgressNode *node, const DiagSink *diags) {
    Buf text = {0};
    for (size_t i = 0; diags && i < diags->count; i++) diag_render(&text, &diags->item[i], false);
    for (size_t at = 0; at < text.len;) {
        size_t len = strcspn(text.at + at, "\n");
        speak(node, text_span(text.at + at, len));
        at += len + 1;
    }
}

static void note_error(Progress *p, const RunEvent *e) {
    if (e->severity != DIAG_ERROR) {
        speak_diags(progress_node(p, e->block), e->diags);
        return;
    }
    DiagSink *diags = gc_new(DiagSink); /* the event's own ends with the event */
    *diags = *e->diags;
    p->failure = (Failure){.diags = diags, .line = text_copy(e->text), .exit_code = e->exit_code, .block = e->block};
    if (p->last_failed && (e->step_id == 0 || e->step_id == p->last_failed->id)) p->failure.step = p->last_failed;
}

void progress_event(Progress *p, const RunEvent *e) {
    switch (e->kind) {
    case EVENT_RUN_START:
        p->number = e->number;
        break;
    case EVENT_BLOCK_START:
        add_block(p, e->block);
        break;
    case EVENT_STEP_START:
        add_step(p, e);
        break;
    case EVENT_STEP_END:
        end_step(p, e);
        break;
    case EVENT_OUTPUT:
    case EVENT_MESSAGE:
        add_output(p, e);
        break;
    case EVENT_ERROR:
        note_error(p, e);
        break;
    case EVENT_ANSWERED:
        if (e->text.len && e->block) speak(progress_node(p, e->block), e->text);
        break;
    case EVENT_TESTS:
        for (int i = 0; i < TEST_STATUSES; i++) p->tests[i] += e->tests->counts[i];
        break;
    case EVENT_QUESTION:
    case EVENT_BLOCK_END:
    case EVENT_RUN_END:
        break;
    }
}

size_t recent_held(const RecentLines *recent) { return recent->count < RECENT_MAX ? recent->count : RECENT_MAX; }

Text recent_line(const RecentLines *recent, size_t index) {
    return recent->line[(recent->count - recent_held(recent) + index) % RECENT_MAX];
}

const char *duration_text(int64_t ms) {
    int64_t seconds = ms / 1000;
    if (ms < 100) return text_printf("%dms", (int)ms);
    if (seconds < 60) return text_printf("%d.%ds", (int)seconds, (int)(ms % 1000 / 100));
    if (seconds < 3600) return text_printf("%dm %02ds", (int)(seconds / 60), (int)(seconds % 60));
    return text_printf("%dh %02dm", (int)(seconds / 3600), (int)(seconds / 60 % 60));
}

/* Steps over an escape sequence that begins at `at`: CSI to its final byte, OSC to its terminator, else two bytes. */
static const char *skip_escape(const char *at, const char *end) {
    if (++at >= end) return end;
    char kind = *at++;
    if (kind == '[') {
        while (at < end && !(*at >= 0x40 && *at <= 0x7e)) at++;
        return at < end ? at + 1 : end;
    }
    if (kind == ']') {
        while (at < end && *at != '\a' && !(*at == '\033' && at + 1 < end && at[1] == '\\')) at++;
        return at >= end ? end : *at == '\a' ? at + 1 : at + 2;
    }
    return at;
}

Text line_plain(Text line) {
    while (line.len && line.at[line.len - 1] == '\r') line.len--;
    ptrdiff_t overwritten = text_rfind(line, TEXT("\r"));
    if (overwritten >= 0) line = text_span(line.at + overwritten + 1, line.len - (size_t)overwritten - 1);
    Buf out = {0};
    for (const char *at = line.at, *end = line.at + line.len; at < end;) {
        unsigned char c = (unsigned char)*at;
        if (c == '\033') {
            at = skip_escape(at, end);
        } else if (c == '\t') {
            buf_z(&out, "    ");
            at++;
        } else if (c < 0x20 || c == 0x7f) {
            at++;
        } else {
            buf_char(&out, *at++);
        }
    }
    return buf_as_text(&out);
}
