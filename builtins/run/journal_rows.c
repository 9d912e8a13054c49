/* What happens in a run, as rows of its journal: stages, branches and steps with their times and results. */
#include "builtins/run/durable.h"
#include "builtins/run/private.h"

static Journal *journal_of(Run *run) { return run->durable ? durable_journal(run) : NULL; }

static int line_of(const RunEvent *e) { return e->source ? (int)source_position(e->source, e->span.from).line : 0; }

static void block_start(Journal *j, const RunEvent *e) {
    const RunBlock *b = e->block;
    JOURNAL_PUT(j, BLOCK_START, j_int((int64_t)b->id), j_int(b->parent ? (int64_t)b->parent->id : 0), j_int(b->kind),
                j_z(b->name), j_int(e->time_ms));
}

static void step_start(Journal *j, const RunEvent *e) {
    JOURNAL_PUT(j, STEP_START, j_int((int64_t)e->step_id), j_int(e->block ? (int64_t)e->block->id : 0), j_z(e->step),
                j_text(e->text), j_z(e->source ? e->source->name : NULL), j_int(line_of(e)), j_int(e->time_ms));
}

void run_journal_event(Run *run, const RunEvent *e) {
    Journal *j = journal_of(run);
    if (!j) return;
    switch (e->kind) {
    case EVENT_BLOCK_START:
        block_start(j, e);
        break;
    case EVENT_BLOCK_END:
        JOURNAL_PUT(j, BLOCK_END, j_int((int64_t)e->block->id), j_int(e->time_ms), j_int(e->result), j_int(e->block->skipped));
        break;
    case EVENT_STEP_START:
        step_start(j, e);
        break;
    case EVENT_STEP_END:
        JOURNAL_PUT(j, STEP_END, j_int((int64_t)e->step_id), j_int(e->time_ms), j_int(e->result),
                    e->exit_code >= 0 ? j_int(e->exit_code) : j_null());
        break;
    default:
        break;
    }
}
