/* What happens in a run, told to the sink and written to its log file: stages, branches, steps, output, errors. */
#include "builtins/run/durable.h"
#include "builtins/plan/record.h"
#include "builtins/run/private.h"

void run_emit(Run *run, const Context *context, RunEvent *event) {
    if (!event->apart) run_print_flush(run);
    if (run->planning) {
        plan_event(run, context, event);
        return;
    }
    if (!event->time_ms) event->time_ms = run->outside->now_ms(run->outside);
    if (!event->block) event->block = context ? context->block : NULL;
    event->timed = context && context->timestamps;
    event->text = run_masked(run, event->text);
    run_mask_diags(run, event->diags);
    bool known = !event->apart && run_log_knows(run, event);
    const Task *task = run_task(run);
    event->replayed = known || (!event->apart && durable_replaying(run) && !(task && task->anew));
    if (event->kind == EVENT_RUN_START) event->replayed = run->options.resume != 0;
    if (event->kind == EVENT_BLOCK_START) event->block->replayed = event->replayed;
    run_journal_event(run, event);
    if (!known) run_log_write(run, event);
    if (run->options.sink.event) run->options.sink.event(run->options.sink.data, event);
}

static void write_tees(Run *run, const Context *context, Text line) {
    World *w = run->outside;
    for (const Tee *tee = context->tee; tee; tee = tee->outer) {
        Buf whole = {0};
        buf_text(&whole, line);
        buf_char(&whole, '\n');
        w->write_file(w, tee->path, buf_as_text(&whole), true, NULL);
    }
}

/* Half of a surrogate pair has no form in UTF-8: as Java does, a question mark stands for it. */
static Text without_halves(Text line) {
    Buf out = {0};
    size_t from = 0;
    for (size_t at = 0; at + 2 < line.len; at++) {
        if ((unsigned char)line.at[at] != 0xED || (unsigned char)line.at[at + 1] < 0xA0) continue;
        buf_bytes(&out, line.at + from, at - from);
        buf_char(&out, '?');
        from = at + 3;
        at += 2;
    }
    if (from == 0) return line;
    buf_bytes(&out, line.at + from, line.len - from);
    return buf_as_text(&out);
}

uint64_t run_output(Run *run, const Context *context, const char *step, uint64_t step_id, Text lines) {
    for (Deadline *d = context->activity; d; d = d->outer) d->touch(d);
    int64_t now = run->outside->now_ms(run->outside);
    uint64_t count = 0;
    for (size_t at = 0;;) {
        ptrdiff_t end = text_find(lines, TEXT("\n"), at);
        size_t stop = end < 0 ? lines.len : (size_t)end;
        Text line = text_span(lines.at + at, stop - at);
        if (line.len > 0 && line.at[line.len - 1] == '\r') line.len--;
        if (line.len > 2 && memchr(line.at, 0xED, line.len)) line = without_halves(line);
        RunEvent e = {.kind = EVENT_OUTPUT, .step = step, .step_id = step_id, .text = line, .exit_code = -1, .time_ms = now};
        run_emit(run, context, &e);
        if (!e.replayed && context->tee) write_tees(run, context, e.text);
        count++;
        if (end < 0) return count;
        at = stop + 1;
    }
}

static void tell(Run *run, const Context *context, Severity severity, const char *format, va_list args) {
    Buf text = {0};
    buf_vprintf(&text, format, args);
    RunEvent e = {.kind = EVENT_MESSAGE, .severity = severity, .text = buf_as_text(&text), .exit_code = -1};
    if (severity <= DIAG_WARNING) interp_position(run->in, &e.source, &e.span);
    run_emit(run, context, &e);
}

void run_log(Run *run, const Context *context, const char *format, ...) {
    va_list args;
    va_start(args, format);
    tell(run, context, DIAG_NOTE, format, args);
    va_end(args);
}

void run_message(Run *run, const Context *context, Severity severity, const char *format, ...) {
    va_list args;
    va_start(args, format);
    tell(run, context, severity, format, args);
    va_end(args);
}

void run_message_apart(Run *run, const Context *context, RunApart apart, Severity severity, const char *text) {
    RunEvent e = {.kind = EVENT_MESSAGE, .severity = severity, .text = text_of(text), .exit_code = -1, .apart = apart};
    if (severity <= DIAG_WARNING) interp_position(run->in, &e.source, &e.span);
    run_emit(run, context, &e);
}

void run_print(Run *run, Text text) {
    Task *task = run_task(run);
    if (!task) task = run->main_task;
    const Context *context = task->context;
    ptrdiff_t last = text_rfind(text, TEXT("\n"));
    if (last < 0) {
        buf_text(&task->partial, text);
        return;
    }
    if (task->partial.len == 0) {
        run_output(run, context, NULL, 0, text_span(text.at, (size_t)last));
    } else {
        buf_bytes(&task->partial, text.at, (size_t)last);
        Buf whole = task->partial;
        task->partial = (Buf){0};
        run_output(run, context, NULL, 0, buf_as_text(&whole));
    }
    buf_bytes(&task->partial, text.at + last + 1, text.len - (size_t)last - 1);
}

void run_print_flush(Run *run) {
    Task *task = run_task(run);
    if (!task || task->partial.len == 0) return;
    Buf whole = task->partial;
    task->partial = (Buf){0};
    run_output(run, task->context, NULL, 0, buf_as_text(&whole));
}

/* --- exceptions ------------------------------------------------------------------------------------------- */

static Remark **remark_slot(const Remarks *all, const Obj *exception) {
    return &all->slot[(uintptr_t)exception / sizeof(Obj) % all->slots];
}

static void grow_remarks(Remarks *all) {
    Remarks bigger = {.slots = all->slots ? all->slots * 2 + 1 : 31, .count = all->count};
    bigger.slot = gc_new_array(Remark *, bigger.slots);
    for (size_t i = 0; i < all->slots; i++)
        for (Remark *r = all->slot[i], *next; r; r = next) {
            next = r->next;
            Remark **slot = remark_slot(&bigger, r->exception);
            r->next = *slot;
            *slot = r;
        }
    *all = bigger;
}

Remark *run_remark(Run *run, Value exception, bool make) {
    if (exception.kind != V_OBJECT) return NULL;
    Remarks *all = &run->remarks;
    for (Remark *r = all->slots ? *remark_slot(all, exception.as.obj) : NULL; r; r = r->next)
        if (r->exception == exception.as.obj) return r;
    if (!make) return NULL;
    if (all->count == all->slots) grow_remarks(all);
    Remark **slot = remark_slot(all, exception.as.obj), *r = gc_new(Remark);
    *r = (Remark){.exception = exception.as.obj, .exit_code = -1, .next = *slot};
    *slot = r;
    all->count++;
    return r;
}

Interruption *run_interruption(Run *run, Value exception) {
    Remark *r = run_remark(run, exception, false);
    return r ? r->interruption : NULL;
}

RunResult run_result_of(Run *run, Value exception) {
    Interruption *i = run_interruption(run, exception);
    return i ? i->result : RUN_FAILURE;
}

void run_report(Run *run, const Context *context, Value exception, Severity severity) {
    DiagSink sink = {0};
    Remark *remark = run_remark(run, exception, false);
    exception_report(run->in, exception, &sink);
    RunEvent e = {.kind = EVENT_ERROR,
                  .severity = severity,
                  .exit_code = -1,
                  .result = run_result_of(run, exception),
                  .diags = &sink};
    if (remark && remark->failing_line) {
        e.exit_code = remark->exit_code;
        e.text = text_of(remark->failing_line);
    }
    run_emit(run, context, &e);
}

/* --- stages and branches -------------------------------------------------------------------------------- */

RunBlock *run_block_start(Run *run, const Context *context, RunBlockKind kind, const char *name) {
    if (kind == BLOCK_STAGE) durable_reach(run, name);
    RunBlock *b = gc_new(RunBlock);
    *b = (RunBlock){.id = ++run->last_block,
                    .kind = kind,
                    .name = text_z(run_masked(run, text_of(name))),
                    .parent = context->block,
                    .start_ms = loop_now_fresh(sched_loop(run->options.sched))};
    b->start_ms -= run_journal_age(run, b, false);
    if (run->block_count == run->block_cap) {
        run->block_cap = run->block_cap ? run->block_cap * 2 : 32;
        RunBlock **grown = gc_new_array(RunBlock *, run->block_cap);
        if (run->block_count) memcpy(grown, run->blocks, run->block_count * sizeof *grown);
        run->blocks = grown;
    }
    run->blocks[run->block_count++] = b;
    RunEvent e = {.kind = EVENT_BLOCK_START, .block = b, .exit_code = -1};
    interp_position(run->in, &e.source, &e.span);
    run_emit(run, context, &e);
    return b;
}

static void worsen(RunBlock *block, RunResult result) {
    if (block && result > block->result) block->result = result;
}

void run_block_worsen(RunBlock *block, RunResult result) {
    worsen(block, result);
    if (block && result > block->warned) block->warned = result;
}

void run_block_end(Run *run, const Context *context, RunBlock *block, RunResult result) {
    worsen(block, result);
    /* What was said of an inner block shows on the outer ones as well; what else fails does that by its exception. */
    RunResult said = block->result == RUN_UNSTABLE ? RUN_UNSTABLE : block->warned;
    if (block->parent) run_block_worsen(block->parent, said);
    block->end_ms = loop_now_fresh(sched_loop(run->options.sched)) - run_journal_age(run, block, true);
    block->finished = true;
    RunEvent e = {.kind = EVENT_BLOCK_END,
                  .block = block,
                  .result = block->result,
                  .duration_ms = block->end_ms - block->start_ms,
                  .exit_code = -1};
    run_emit(run, context, &e);
}

void run_loose_end(Run *run, RunResult result) {
    Task *task = run_task(run);
    RunBlock *block = task ? task->loose : NULL;
    if (!block) return;
    task->loose = NULL;
    run_block_end(run, task->context, block, result);
}

RunBlock *const *run_blocks(const Run *run, size_t *count) {
    *count = run->block_count;
    return run->blocks;
}

/* --- durations and sizes --------------------------------------------------------------------------------- */

static const char *two_units(int64_t big, const char *big_name, int64_t small, const char *small_name) {
    return big < 10 ? text_printf("%lld %s %lld %s", (long long)big, big_name, (long long)small, small_name)
                    : text_printf("%lld %s", (long long)big, big_name);
}

static const char *decimal_seconds(int64_t whole, int64_t part, int digits) {
    Buf b = {0};
    buf_printf(&b, "%lld.%0*lld", (long long)whole, digits, (long long)part);
    while (b.at[b.len - 1] == '0') b.len--;
    if (b.at[b.len - 1] == '.') b.len--;
    return text_printf("%.*s sec", (int)b.len, b.at);
}

const char *run_span_text(int64_t ms) {
    int64_t s = ms / 1000, min = s / 60, hours = min / 60, days = hours / 24;
    if (days > 0) return two_units(days, days == 1 ? "day" : "days", hours % 24, "hr");
    if (hours > 0) return two_units(hours, "hr", min % 60, "min");
    if (min > 0) return two_units(min, "min", s % 60, "sec");
    if (s >= 10) return text_printf("%lld sec", (long long)s);
    if (s >= 1) return decimal_seconds(s, ms % 1000 / 100, 1);
    return ms >= 100 ? decimal_seconds(0, ms / 10, 2) : text_printf("%lld ms", (long long)ms);
}

const char *run_size_text(uint64_t bytes) {
    static const char *const units[] = {"bytes", "KB", "MB", "GB", "TB"};
    double size = (double)bytes;
    size_t unit = 0;
    while (size >= 1000 && unit < 4) size /= 1000, unit++;
    return text_printf(unit && size < 10 ? "%.1f %s" : "%.0f %s", size, units[unit]);
}
