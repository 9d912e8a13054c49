/* `sluice log`: what a run has printed, whole or of one stage or step; with --follow for as long as it goes on. */
#include "cli/history.h"
#include "cli/past.h"
#include "cli/plain_lines.h"
#include "grammar/gc.h"
#include "grammar/source.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

enum { PIECE = 256 << 10, WRITE_AT = 32 << 10, POLL_MS = 50 };

typedef struct LogPrinter {
    const char *root, *folder, *stage; /* stage NULL: all */
    int number;
    uint64_t step; /* 0: all */
    bool times, follow, found, ended;
    int64_t start_ms;
    Journal *journal;
    BlockTable blocks;
    PlainLines lines;
    Buf out;
    LogLine line;
    RunEvent event; /* the line's */
} LogPrinter;

static int refuse(const char *message) {
    fprintf(stderr, "sluice log: %s\n", message);
    return SLUICE_USAGE;
}

/* --- which lines ------------------------------------------------------------------------------------------- */

/* The journal is written before the log: a block that is not known yet is there when it is read again. */
static RunBlock *find_block(LogPrinter *p, uint64_t id) {
    const char *error;
    if (id > p->blocks.count) block_table_read(p->journal, &p->blocks, &error);
    return block_at(&p->blocks, id);
}

static bool is_within(const RunBlock *block, const char *name) {
    while (block && strcmp(block->name, name) != 0) block = block->parent;
    return block != NULL;
}

static bool is_wanted(LogPrinter *p, const RunBlock *block) {
    bool wanted = (!p->step || p->step == p->line.step) && (!p->stage || is_within(block, p->stage));
    if (wanted) p->found = true;
    return wanted;
}

/* --- printing ----------------------------------------------------------------------------------------------- */

static void put_time(LogPrinter *p) {
    time_t seconds = (time_t)((p->start_ms + p->line.ms) / 1000);
    struct tm tm;
    localtime_r(&seconds, &tm);
    buf_printf(&p->out, "%s%02d:%02d:%02d%s  ", ink(p->lines.colour, INK_DIM), tm.tm_hour, tm.tm_min, tm.tm_sec,
               ink(p->lines.colour, INK_PLAIN));
}

static void put_end(LogPrinter *p) {
    RunResult result = RUN_SUCCESS;
    size_t word = 0;
    while (word < p->line.text.len && p->line.text.at[word] != ' ') word++;
    run_result_parse(text_span(p->line.text.at, word), &result);
    plain_line(&p->lines, NULL, result_ink(result), p->line.text);
}

static RunEvent event_of(LogPrinter *p, RunBlock *block) {
    RunEvent e = {.block = block, .text = p->line.text, .exit_code = -1, .number = p->number, .severity = DIAG_NOTE};
    switch (p->line.kind) {
    case 'R':
        e.kind = EVENT_RUN_START;
        break;
    case 'B':
        e.kind = EVENT_BLOCK_START;
        break;
    case 'b':
        e.kind = EVENT_BLOCK_END;
        e.duration_ms = block ? block->end_ms - block->start_ms : 0;
        break;
    case '>':
        e.kind = EVENT_OUTPUT;
        break;
    case '!':
        e.severity = DIAG_WARNING;
        e.kind = EVENT_MESSAGE;
        break;
    case '-':
        e.kind = EVENT_MESSAGE;
        break;
    default:
        e.kind = EVENT_STEP_START; /* printed by none */
    }
    return e;
}

/* A block's end is read again: when its start was printed it was under way. */
static void refresh(LogPrinter *p, const RunBlock *block) {
    const char *error;
    if (p->line.kind == 'b' && block && !block->finished) block_table_read(p->journal, &p->blocks, &error);
}

static void print_line(LogPrinter *p) {
    RunBlock *block = find_block(p, p->line.block);
    refresh(p, block);
    block = find_block(p, p->line.block);
    if ((p->line.kind == 'B' || p->line.kind == 'b') && !block) return;
    if (p->line.kind == 'Z') p->ended = true;
    if (!is_wanted(p, block)) return;
    size_t before = p->out.len;
    if (p->times) put_time(p);
    size_t after = p->out.len;
    if (p->line.kind == 'E')
        plain_line(&p->lines, NULL, INK_PLAIN, p->line.text);
    else if (p->line.further)
        plain_line(&p->lines, block, INK_PLAIN, p->line.text);
    else if (p->line.kind == 'Z')
        put_end(p);
    else {
        RunEvent e = event_of(p, block);
        plain_event(&p->lines, &e);
    }
    if (p->out.len == after) p->out.len = before;
}

static void flush_out(LogPrinter *p) {
    if (p->out.len) fwrite(p->out.at, 1, p->out.len, stdout);
    fflush(stdout);
    buf_clear(&p->out);
}

/* --- reading ------------------------------------------------------------------------------------------------- */

/* Prints the lines of `text` that are whole; how many bytes those are. */
static size_t print_lines(LogPrinter *p, Text text) {
    size_t at = 0;
    for (const char *end; at < text.len && (end = memchr(text.at + at, '\n', text.len - at)); at = (size_t)(end - text.at) + 1) {
        if (log_line_read(text_span(text.at + at, (size_t)(end - text.at) - at), &p->line)) print_line(p);
        if (p->out.len > WRITE_AT) flush_out(p);
    }
    return at;
}

static void wait_a_little(void) { nanosleep(&(struct timespec){0, POLL_MS * 1000000L}, NULL); }

/* A line that is not whole yet is read again later: a resumed run writes it anew. */
static void print_log(LogPrinter *p, int fd) {
    size_t room = PIECE;
    char *piece = gc_atomic(room);
    bool last = false;
    for (off_t at = 0;;) {
        ssize_t got = pread(fd, piece, room, at);
        if (got < 0 && errno == EINTR) continue;
        size_t used = got > 0 ? print_lines(p, text_span(piece, (size_t)got)) : 0;
        at += (off_t)used;
        if (used) continue;
        if (got == (ssize_t)room) {
            piece = gc_atomic(room *= 2);
            continue;
        }
        flush_out(p);
        if (!p->follow || p->ended || last) return;
        last = !run_is_carried_on(p->folder); /* what it wrote before that is there now */
        if (!last) wait_a_little();
    }
}

static int refuse_stage(const LogPrinter *p) {
    const char **names = gc_new_array(const char *, p->blocks.count + 1);
    for (size_t i = 0; i < p->blocks.count; i++) names[i] = p->blocks.item[i]->name;
    const char *near = nearest_name(p->stage, names, p->blocks.count);
    return refuse(text_printf("run %d has no stage or branch '%s'%s", p->number, p->stage,
                              near ? text_printf("; did you mean '%s'?", near) : ""));
}

static int print_run(LogPrinter *p) {
    const char *error = NULL;
    Text started, script;
    p->folder = text_printf("%s/.sluice/runs/%d", p->root, p->number);
    p->journal = past_journal(p->root, p->number, &error);
    if (!p->journal || !block_table_read(p->journal, &p->blocks, &error)) return refuse(error);
    int fd = open(text_printf("%s/log", p->folder), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return refuse(text_printf("the log of run %d cannot be read: %s", p->number, strerror(errno)));
    p->start_ms = journal_meta(p->journal, "started", &started) ? strtoll(started.at, NULL, 10) : 0;
    p->lines.title = journal_meta(p->journal, "script", &script) ? text_z(script) : "";
    p->lines.out = &p->out;
    print_log(p, fd);
    close(fd);
    journal_close(p->journal);
    if (p->stage && !p->found) return refuse_stage(p);
    if (p->step && !p->found)
        return refuse(text_printf("run %d has nothing of a step %llu; sluice show --steps %d lists them", p->number,
                                  (unsigned long long)p->step, p->number));
    return SLUICE_SUCCESS;
}

int command_log(const Invocation *call) {
    LogPrinter *p = gc_new(LogPrinter);
    const char *step = option_value(call, "step");
    int step_number = step ? past_number(step) : 0;
    if (step_number < 0) return refuse(text_printf("'%s' is not the number of a step", step));
    p->stage = option_value(call, "stage");
    p->step = (uint64_t)step_number;
    p->times = option_given(call, "times");
    p->follow = option_given(call, "follow");
    p->lines.colour = option_colour(call, STDOUT_FILENO);
    p->number = run_asked_for(call, &p->root);
    return p->number ? print_run(p) : SLUICE_USAGE;
}
