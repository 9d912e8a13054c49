/* Recording and answering operations; alarms and the abort as recorded events. */
#include "builtins/run/durable.h"

#include "builtins/run/durable_read.h"
#include "builtins/run/hold.h"
#include "builtins/run/private.h"
#include "builtins/snapshot/snapshot.h"

#include <stdlib.h>

/* Readings of one fiber that are not written yet. */
typedef struct Pending {
    const char *fiber;
    uint32_t first, count;
    Buf bytes;
} Pending;

struct Durable {
    Journal *journal;
    Records records;
    size_t next; /* in records.order */
    bool replaying, stopped;
    uint64_t answered, entries, marked;
    Pending pending;
    bool owes; /* waits have ended that are not committed yet */
    Buf kept; /* outside, for operations whose answers are lasting now: names, each ended by a NUL */
    WaitQueue live; /* operations without an answer, until the others have had theirs */
    Alarm *alarms;
    bool abort_waits;
};

static int64_t wall(Run *run) { return run->outside->now_ms(run->outside); }

bool durable_replaying(const Run *run) { return run->durable && run->durable->replaying; }
Journal *durable_journal(const Run *run) { return run->durable ? run->durable->journal : NULL; }

/* --- writing ------------------------------------------------------------------------------------------------ */

static void put_entry(Run *run, EntryKind kind, const char *fiber, uint32_t n, unsigned flags, const Op *op, Text answer) {
    JOURNAL_PUT(run->durable->journal, ENTRY, j_int(kind), j_z(fiber), j_int(n), j_int(flags), j_z(op ? op->name : NULL),
                j_int(op ? (int64_t)op->digest : 0), j_int(wall(run)), j_blob(answer));
    run->durable->entries++;
}

static void flush_readings(Run *run) {
    Pending *p = &run->durable->pending;
    if (p->count == 0) return;
    put_entry(run, ENTRY_READINGS, p->fiber, p->first, 0, NULL, buf_as_text(&p->bytes));
    buf_clear(&p->bytes);
    p->count = 0;
}

/* Nothing more happens in this fiber: what it did would not be recorded. */
static void stay(Run *run) {
    Wait wait;
    wait_begin(&wait, run->options.sched);
    wait.shielded = true;
    wait_for(&wait);
}

void run_suspend(Run *run, const char *why) {
    if (!run->suspended) run->suspended = why;
    if (run->durable) run->durable->stopped = true;
    sched_stop(run->options.sched);
    if (sched_current(run->options.sched)) stay(run);
}

void durable_commit(Run *run) {
    Durable *d = run->durable;
    if (!d || d->stopped) return;
    flush_readings(run);
    d->owes = false;
    if (!journal_commit(d->journal)) run_suspend(run, journal_error(d->journal));
    if (d->entries != d->marked) run_folder_mark(run, d->marked = d->entries);
}

void durable_settle(Run *run) {
    if (run->durable && (run->durable->owes || run->durable->pending.count > 0)) durable_commit(run);
}

void durable_forget(Run *run, const char *outlive) { buf_bytes(&run->durable->kept, outlive, strlen(outlive) + 1); }

void durable_tidy(Run *run) {
    Durable *d = run->durable;
    if (!d || d->stopped) return;
    for (size_t at = 0; at < d->kept.len; at += strlen(d->kept.at + at) + 1) run->outside->forget(run->outside, d->kept.at + at);
    buf_clear(&d->kept);
}

/* --- from answers to life --------------------------------------------------------------------------------------- */

static void arm(Alarm *alarm);
static void deliver_abort(Run *run, unsigned flags);

static bool go_live(Run *run) {
    Durable *d = run->durable;
    if (!d->replaying) return false;
    d->replaying = false;
    d->records.slots = 0;
    snapshot_restore(run);
    for (Alarm *a = d->alarms; a; a = a->next) arm(a);
    bool woken = d->live.count > 0;
    queue_let_in(&d->live);
    if (!d->abort_waits) return woken;
    sched_post(run->options.sched, &run->abort_post);
    return true;
}

/* The script asks something else than the first time. */
static void depart(Run *run, Task *task, uint32_t n, const char *now, const char *then) {
    Durable *d = run->durable;
    bool edited = run->options.edited;
    const char *text =
        edited ? text_printf("the edited script departs here: '%s' was '%s' before", now, then)
               : text_printf("here the run departs from what is recorded: it was '%s', and is now '%s'; from here on this "
                             "branch runs anew", then, now);
    run_log_depart(run, task);
    run_message_apart(run, task->context, APART_DEPARTS, edited ? DIAG_INFO : DIAG_WARNING, text);
    records_drop(&d->records, task->key, n, 0);
    put_entry(run, ENTRY_DEPART, task->key, n, 0, NULL, text_of(""));
    durable_commit(run);
}

/* When no answer is left for anybody. */
static void live_if_done(Run *run) {
    Durable *d = run->durable;
    while (d->next < d->records.count && d->records.order[d->next]->dropped) d->next++;
    if (d->next == d->records.count) go_live(run);
}

void durable_reach(Run *run, const char *stage) {
    static const Op here = {.name = RERUN_NAME};
    if (!run->options.from || strcmp(stage, run->options.from) != 0 || !durable_replaying(run)) return;
    Records *records = &run->durable->records;
    Task *task = run_task(run);
    if (records_has_rerun(records, task->key, task->ops)) return; /* an earlier life has come here */
    for (Task *t = task; t; t = t->parent) {
        t->anew = true;
        records_drop(records, t->key, t->ops, t->children);
        put_entry(run, ENTRY_DEPART, t->key, t->ops, t->children << ENTRY_CHILD_SHIFT, t == task ? &here : NULL, text_of(""));
    }
    durable_commit(run);
    live_if_done(run);
}

static void ring(Alarm *alarm);

static Alarm *find_alarm(Durable *d, const Recorded *r) {
    for (Alarm *a = d->alarms; a; a = a->next)
        if (a->n == r->n && strcmp(a->fiber, r->fiber) == 0) return a;
    return NULL;
}

/* The next recorded arrival. */
static void answer_next(Run *run) {
    Durable *d = run->durable;
    Recorded *r = d->records.order[d->next++];
    if (r->dropped) return;
    if (r->kind == ENTRY_ABORT) {
        deliver_abort(run, r->n);
    } else if (r->kind == ENTRY_ALARM) {
        Alarm *alarm = find_alarm(d, r);
        if (alarm) ring(alarm);
    } else if (r->wait) {
        wait_done(r->wait);
    } else { /* its fiber has gone another way before it came here */
        r->dropped = true;
    }
}

static bool idle(void *data, Fiber *attending) {
    Run *run = data;
    Durable *d = run->durable;
    if (!d || d->stopped) return false;
    if (!d->replaying) {
        if (attending) return false;
        run_log_flush(run);
        if (d->pending.count > 0 || journal_pending(d->journal)) durable_commit(run);
        durable_tidy(run);
        return false;
    }
    if (attending) {
        bool now = d->next < d->records.count && (d->records.order[d->next]->flags & ENTRY_COMPUTING);
        if (now) answer_next(run);
        return now;
    }
    if (d->next == d->records.count) return go_live(run);
    answer_next(run);
    return true;
}

/* --- operations ------------------------------------------------------------------------------------------------ */

bool op_inside(Run *run) {
    Task *task = run_task(run);
    return !run->durable || !task || task->op;
}

static void wait_for_turn(Run *run, Recorded *r) {
    Wait wait;
    wait_begin(&wait, run->options.sched);
    wait.shielded = true;
    r->wait = &wait;
    wait_for(&wait);
    r->wait = NULL;
}

static void wait_until_live(Run *run) {
    Durable *d = run->durable;
    if (d->next == d->records.count) {
        go_live(run);
        return;
    }
    Fiber *fiber = sched_current(run->options.sched);
    bool interrupted = false;
    while (d->replaying) /* an interrupt is for the operation itself, not for this wait */
        if (!queue_wait(&d->live, run->options.sched)) interrupted = true;
    if (interrupted) fiber->interrupted = true;
}

static bool starts_op(Run *run, Op *op, const char *name, uint64_t digest) {
    Task *task = run_task(run);
    *op = (Op){.name = name, .digest = digest};
    if (!run->durable || !task || task->op || run->durable->stopped) return false;
    op->task = task;
    op->n = task->ops++;
    return true;
}

/* The record of the operation, if it is the same as the first time. */
static Recorded *answer_of(Run *run, Op *op) {
    Recorded *r = records_find(&run->durable->records, op->task->key, op->n);
    if (!r || (r->known && strcmp(r->name, op->name) == 0 && (r->digest == op->digest || !r->digest))) return r;
    if (!r->known) return r;
    depart(run, op->task, op->n, op->name, r->name);
    return NULL;
}

OpRecord op_recorded(Run *run, const char *name) {
    Task *task = run_task(run);
    if (!durable_replaying(run) || !task) return OP_NONE;
    const Recorded *r = records_find(&run->durable->records, task->key, task->ops);
    if (!r || (!r->known && !r->begun)) return OP_NONE;
    return r->known && strcmp(r->name, name) == 0 ? OP_SAME : OP_OTHER;
}

static void enter(Op *op) {
    op->outer = op->task->op;
    op->task->op = op;
}

static bool begin(Run *run, Op *op, const char *name, uint64_t digest) {
    if (!starts_op(run, op, name, digest)) return false;
    op->parks = sched_current(run->options.sched)->parks;
    if (run->durable->replaying) {
        Recorded *r = answer_of(run, op);
        if (r && r->known) {
            if (r->flags & ENTRY_PARKED) wait_for_turn(run, r);
            op->answer = r->answer;
            return true;
        }
        op->begun = r && r->begun;
        wait_until_live(run);
    }
    if (run->lost) run_regain(run);
    enter(op);
    return false;
}

bool op_begin(Run *run, Op *op, const char *name, uint64_t digest) {
    if (begin(run, op, name, digest)) return true;
    if (op->task) durable_settle(run);
    return false;
}

bool op_begin_wait(Run *run, Op *op, const char *name) { return begin(run, op, name, 0); }

bool op_begin_reading(Run *run, Op *op, const char *name) {
    if (!starts_op(run, op, name, 0)) return false;
    if (!run->durable->replaying) {
        if (run->lost) run_regain(run);
        return false;
    }
    Recorded *r = answer_of(run, op);
    if (r && r->known) {
        op->answer = r->answer;
        return true;
    }
    wait_until_live(run);
    if (run->lost) run_regain(run);
    return false;
}

void op_note_begun(Run *run, Op *op) {
    if (!op->task) return;
    put_entry(run, ENTRY_BEGUN, op->task->key, op->n, 0, op, text_of(""));
    durable_commit(run);
}

static void end(Run *run, Op *op, Text answer) {
    op->task->op = op->outer;
    bool parked = sched_current(run->options.sched)->parks != op->parks;
    flush_readings(run);
    put_entry(run, ENTRY_OP, op->task->key, op->n, parked ? ENTRY_PARKED : 0, op, answer);
}

void op_end(Run *run, Op *op, Text answer) {
    if (!op->task) return;
    run_log_flush(run);
    end(run, op, answer);
    durable_commit(run);
}

void op_end_wait(Run *run, Op *op, Text answer) {
    if (!op->task) return;
    end(run, op, answer);
    run->durable->owes = true;
}

void op_end_reading(Run *run, Op *op, Text answer) {
    if (!op->task) return;
    Pending *p = &run->durable->pending;
    if (p->count > 0 && (p->fiber != op->task->key || p->first + p->count != op->n || p->bytes.len > 1 << 16))
        flush_readings(run);
    if (p->count == 0) {
        p->fiber = op->task->key;
        p->first = op->n;
    }
    p->count++;
    reading_put(&p->bytes, op->name, answer);
}

void durable_note(Run *run, char kind, const char *name, const char *value) {
    Task *task = run_task(run);
    Op *op = task ? task->op : NULL;
    if (!op) return;
    bool password = kind == NOTE_PASSWORD; /* it cannot stand for itself */
    buf_char(&op->notes, kind);
    buf_text(&op->notes, run_secret_fold(run, text_of(name)));
    buf_char(&op->notes, 0);
    if (value) buf_text(&op->notes, password ? text_of(value) : run_secret_fold(run, text_of(value)));
    buf_char(&op->notes, 0);
}

void run_note_again(Run *run, char kind, const char *name, const char *value) {
    name = text_z(run_secret_unfold(run, text_of(name)));
    if (kind != NOTE_PASSWORD) value = text_z(run_secret_unfold(run, text_of(value)));
    if (kind == 'E') env_set_build(run, name, value);
    if (kind == 'C') pairs_put(&run->checkouts, name, value);
    if (kind == 'M') run->milestone = (int)strtol(value, NULL, 10) + 1;
    if (kind == 'K') pairs_put(&run->commits, name, value);
    if (kind == 'F') snapshot_bring(run, name);
    if (kind == 'R') {
        run_worsen(run, (RunResult)name[0]);
        run_block_worsen(run_context(run)->block, (RunResult)name[0]);
    }
    if (kind == NOTE_PASSWORD) run_secret_add(run, text_of(value));
    if (kind == 'S') pairs_put(&run->stashes, gc_strdup(name), gc_strdup(value));
}

/* --- alarms ------------------------------------------------------------------------------------------------------ */

static void ring(Alarm *alarm) { alarm->ring(alarm->data); }

static void deliver_alarm(void *data, Fiber *attending) {
    Alarm *alarm = data;
    Run *run = alarm->run;
    if (run->durable) {
        put_entry(run, ENTRY_ALARM, alarm->fiber, alarm->n, attending ? ENTRY_COMPUTING : 0, NULL, text_of(""));
        durable_commit(run);
    }
    ring(alarm);
}

static void on_timer(void *data) {
    Alarm *alarm = data;
    int64_t still = loop_now(sched_loop(alarm->run->options.sched)) - alarm->touched;
    if (alarm->quiet_ms && still < alarm->quiet_ms) {
        loop_timer_again(alarm->timer, alarm->quiet_ms - still, 0);
        return;
    }
    loop_timer_stop(alarm->timer);
    alarm->timer = NULL;
    sched_post(alarm->run->options.sched, &alarm->post);
}

static void arm(Alarm *alarm) {
    Loop *loop = sched_loop(alarm->run->options.sched);
    int64_t left = alarm->quiet_ms ? alarm->quiet_ms : alarm->due_ms - wall(alarm->run);
    loop_timer_stop(alarm->timer);
    alarm->touched = loop_now_fresh(loop);
    alarm->timer = loop_timer(loop, left > 0 ? left : 0, 0, on_timer, alarm);
}

void alarm_start(Run *run, Alarm *alarm, int64_t began_ms, int64_t ms, bool quiet) {
    Task *task = run_task(run);
    alarm->run = run;
    alarm->post = (Post){.deliver = deliver_alarm, .data = alarm};
    alarm->fiber = task->key;
    alarm->n = task->alarms++;
    alarm->due_ms = began_ms + (ms > 0 ? ms : 0);
    alarm->quiet_ms = quiet ? ms : 0;
    if (run->durable) {
        alarm->next = run->durable->alarms;
        run->durable->alarms = alarm;
    }
    if (!durable_replaying(run)) arm(alarm);
}

void alarm_again(Alarm *alarm, int64_t ms) {
    alarm->quiet_ms = 0;
    alarm->due_ms = wall(alarm->run) + ms;
    if (!durable_replaying(alarm->run)) arm(alarm);
}

void alarm_touch(Alarm *alarm) { alarm->touched = loop_now(sched_loop(alarm->run->options.sched)); }

void alarm_stop(Alarm *alarm) {
    Run *run = alarm->run;
    loop_timer_stop(alarm->timer);
    alarm->timer = NULL;
    sched_unpost(run->options.sched, &alarm->post);
    for (Alarm **link = run->durable ? &run->durable->alarms : NULL; link && *link; link = &(*link)->next)
        if (*link == alarm) {
            *link = alarm->next;
            return;
        }
}

/* --- the abort ----------------------------------------------------------------------------------------------------- */

/* Flags of ENTRY_ABORT. */
enum { ABORT_FORCE = 1, ABORT_SUPERSEDED = 2 };

static void deliver_abort(Run *run, unsigned flags) {
    bool force = flags & ABORT_FORCE, superseded = flags & ABORT_SUPERSEDED;
    const char *cause = superseded ? run_superseded(run) : force ? "Aborted by user, at once" : "Aborted by user";
    const Interruption why = {CAUSE_USER, superseded ? RUN_NOT_BUILT : RUN_ABORTED, cause ? cause : "Superseded", NULL, true};
    run->aborted |= !superseded;
    if (run->main_task) task_interrupt(run->main_task, &why);
}

static void abort_arrives(void *data, Fiber *attending) {
    Run *run = data;
    if (durable_replaying(run)) {
        run->durable->abort_waits = true;
        return;
    }
    unsigned flags = run->abort_force ? ABORT_FORCE : run_superseded(run) ? ABORT_SUPERSEDED : 0;
    if (run->durable) {
        put_entry(run, ENTRY_ABORT, "", flags, attending ? ENTRY_COMPUTING : 0, NULL, text_of(""));
        durable_commit(run);
    }
    deliver_abort(run, flags);
}

void run_abort(Run *run, bool force) {
    run->abort_force = force;
    run->abort_post.deliver = abort_arrives;
    run->abort_post.data = run;
    sched_post(run->options.sched, &run->abort_post);
}

/* --- life ------------------------------------------------------------------------------------------------------------ */

bool durable_start(Run *run, Journal *journal, bool again, const char **error) {
    Durable *d = gc_new(Durable);
    d->journal = journal;
    if (again && !records_load(&d->records, journal, error)) return false;
    d->replaying = again;
    d->entries = d->marked = journal_last(journal);
    run->durable = d;
    sched_on_idle(run->options.sched, idle, run);
    return true;
}

void durable_end(Run *run) {
    if (!run->durable) return;
    durable_commit(run);
    sched_on_idle(run->options.sched, NULL, NULL);
    if (!run->durable->stopped) journal_close(run->durable->journal);
    run->durable = NULL;
}
