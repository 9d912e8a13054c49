/* What happens in a run, as rows of its journal: stages, branches and steps with their times and results. */
#include "builtins/run/durable.h"
#include "builtins/run/private.h"
#include "builtins/run/tests.h"

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

static void put_tests(Journal *j, uint64_t id, const TestReport *r) {
    JournalValue step = j_int((int64_t)id);
    JOURNAL_PUT(j, TESTS, step, j_int(r->counts[TEST_PASSED]), j_int(r->counts[TEST_FAILED]), j_int(r->counts[TEST_SKIPPED]), j_int(r->ms));
    JOURNAL_PUT(j, TESTS_CLEAR, step);
    for (size_t i = 0; i < r->count; i++) {
        const TestCase *t = &r->item[i];
        JOURNAL_PUT(j, TEST, step, j_int((int64_t)i), j_z(t->suite), j_z(t->class_name), j_z(t->name), j_int(t->status), j_int(t->ms),
                    t->message.len ? j_text(t->message) : j_null(), t->detail.len ? j_text(t->detail) : j_null());
    }
}

/* --- times of an earlier life ------------------------------------------------------------------------------- */

typedef struct BlockTimes {
    int64_t start, end; /* wall clock; 0: not known */
} BlockTimes;

struct PastBlocks {
    BlockTimes *at; /* by number */
    uint64_t count, cap;
};

static bool take_times(void *data, const JournalRow *row) {
    struct PastBlocks *past = data;
    uint64_t id = (uint64_t)row_int(row, 0);
    if (id >= past->cap) {
        uint64_t cap = past->cap ? past->cap : 64;
        while (cap <= id) cap *= 2;
        BlockTimes *grown = gc_new_array(BlockTimes, cap);
        if (past->count) memcpy(grown, past->at, past->count * sizeof *grown);
        past->at = grown;
        past->cap = cap;
    }
    if (id >= past->count) past->count = id + 1;
    past->at[id] = (BlockTimes){row_int(row, 1), row_int(row, 2)};
    return true;
}

bool run_journal_read_times(Run *run, const char **error) {
    run->past_blocks = gc_new(struct PastBlocks);
    return journal_select(journal_of(run), "SELECT id, start, end FROM block", NULL, 0, take_times, run->past_blocks, error);
}

int64_t run_journal_age(Run *run, const RunBlock *block, bool end) {
    const struct PastBlocks *past = run->past_blocks;
    if (!past || block->id >= past->count) return 0;
    int64_t then = end ? past->at[block->id].end : past->at[block->id].start;
    return then ? run->outside->now_ms(run->outside) - then : 0;
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
    case EVENT_TESTS:
        put_tests(j, e->step_id, e->tests);
        break;
    default:
        break;
    }
}
