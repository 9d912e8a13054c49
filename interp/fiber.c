/*
 * Fibers and their scheduler. The scheduler runs on the stack of whoever called sched_run: it switches to each ready
 * fiber in turn, and to the loop when none is ready. A fiber switches back when it parks, yields or ends.
 */
#include "interp/fiber.h"

#include "grammar/gc.h"
#include "interp/stack.h"

typedef uint64_t OwnValues[OWN_PLACES][OWN_WORDS];

typedef struct Task Task;
struct Task {
    Fiber fiber; /* first: a Fiber is a Task */
    Stack stack;
    size_t stack_size;
    void (*entry)(void *arg);
    void *arg;
    Wait *wait; /* what the fiber is parked in */
    WaitQueue joiners;
    Task *next_ready; /* in the queue of the ready or of the arrived */
    Task *before, *after; /* all unfinished fibers */
    OwnValues start; /* what its own places hold in the beginning */
};

typedef struct Queue {
    Task *first, *last;
    size_t count;
} Queue;

struct Scheduler {
    Loop *loop;
    Task *running;
    bool attending; /* the running fiber waits for one step of the loop */
    bool delivering; /* an event from outside is being told: what it wakes is ready */
    bool stopped;
    Queue ready, arrived;
    Post *first_post, *last_post;
    bool (*idle)(void *data, Fiber *attending);
    void *idle_data;
    Task *tasks;
    uint64_t last_id;
    Stack own; /* the stack sched_run was called on, while a fiber runs */
    StackPool branch_stacks;
    OwnPlaces own_places;
    Scheduler *next; /* all schedulers */
};

/* The collector's callback has no argument: it starts here. */
static Scheduler *all_schedulers;

static Task *task_of(Fiber *fiber) { return (Task *)fiber; }

/* --- schedulers --------------------------------------------------------------------------------------- */

static void push_scheduler_roots(Scheduler *sched) {
    if (sched->running) stack_push_roots(&sched->own);
    for (Task *task = sched->tasks; task; task = task->after) {
        if (task != sched->running) stack_push_roots(&task->stack);
    }
}

static void push_all_roots(void) {
    for (Scheduler *sched = all_schedulers; sched; sched = sched->next) push_scheduler_roots(sched);
}

static bool find_stack(Scheduler *sched, Task *task) {
    if (task->stack_size == FIBER_BRANCH_STACK) return stack_pool_take(&sched->branch_stacks, &task->stack);
    return stack_reserve(&task->stack, task->stack_size);
}

static void drop_stack(Scheduler *sched, Task *task) {
    if (task->stack.block) {
        stack_pool_give(&sched->branch_stacks, &task->stack);
    } else {
        stack_release(&task->stack);
    }
}

Scheduler *sched_new(Loop *loop) {
    Scheduler *sched = gc_pin_alloc(sizeof *sched);
    sched->loop = loop;
    sched->branch_stacks.size = FIBER_BRANCH_STACK;
    sched->own.top = gc_main_stack_bottom();
    sched->next = all_schedulers;
    all_schedulers = sched;
    gc_set_fiber_roots(push_all_roots);
    return sched;
}

void sched_free(Scheduler *sched) {
    Scheduler **link = &all_schedulers;
    while (*link != sched) link = &(*link)->next;
    *link = sched->next;
    for (Task *task = sched->tasks; task; task = task->after) drop_stack(sched, task);
    stack_pool_drain(&sched->branch_stacks);
    gc_unpin(sched);
}

void sched_keep(Scheduler *sched, const OwnPlaces *own) { sched->own_places = *own; }
Loop *sched_loop(Scheduler *sched) { return sched->loop; }
Fiber *sched_current(Scheduler *sched) { return sched->running ? &sched->running->fiber : NULL; }

bool sched_idle(Scheduler *sched) { return sched->ready.count == 0 && sched->arrived.count == 0 && !sched->first_post; }

static void queue_put(Queue *queue, Task *task) {
    task->next_ready = NULL;
    if (queue->last) {
        queue->last->next_ready = task;
    } else {
        queue->first = task;
    }
    queue->last = task;
    queue->count++;
}

static Task *queue_take(Queue *queue) {
    Task *task = queue->first;
    queue->first = task->next_ready;
    if (!queue->first) queue->last = NULL;
    queue->count--;
    return task;
}

static void make_ready(Task *task) { queue_put(&task->fiber.sched->ready, task); }

/* What a fiber or a delivery wakes is ready; what the loop wakes has arrived. */
static void wake(Task *task) {
    Scheduler *sched = task->fiber.sched;
    queue_put(sched->running || sched->delivering ? &sched->ready : &sched->arrived, task);
}

/* --- events from outside ------------------------------------------------------------------------------ */

void sched_post(Scheduler *sched, Post *post) {
    if (post->queued) return;
    post->queued = true;
    post->next = NULL;
    if (sched->last_post) {
        sched->last_post->next = post;
    } else {
        sched->first_post = post;
    }
    sched->last_post = post;
}

void sched_unpost(Scheduler *sched, Post *post) {
    Post *before = NULL;
    if (!post->queued) return;
    for (Post *p = sched->first_post; p != post; p = p->next) before = p;
    *(before ? &before->next : &sched->first_post) = post->next;
    if (sched->last_post == post) sched->last_post = before;
    post->queued = false;
}

void sched_on_idle(Scheduler *sched, bool (*idle)(void *data, Fiber *attending), void *data) {
    sched->idle = idle;
    sched->idle_data = data;
}

void sched_stop(Scheduler *sched) { sched->stopped = true; }

static bool deliver_post(Scheduler *sched, Fiber *attending) {
    Post *post = sched->first_post;
    if (!post) return false;
    sched_unpost(sched, post);
    sched->delivering = true;
    post->deliver(post->data, attending);
    sched->delivering = false;
    return true;
}

static bool let_in(Scheduler *sched) {
    if (deliver_post(sched, NULL)) return true;
    if (sched->arrived.count == 0) return false;
    make_ready(queue_take(&sched->arrived));
    return true;
}

static bool tell_idle(Scheduler *sched, Fiber *attending) {
    if (!sched->idle) return false;
    sched->delivering = true;
    bool woken = sched->idle(sched->idle_data, attending);
    sched->delivering = false;
    return woken;
}

/* --- running ------------------------------------------------------------------------------------------ */

static void bury(Task *task) {
    Scheduler *sched = task->fiber.sched;
    if (task->before) {
        task->before->after = task->after;
    } else {
        sched->tasks = task->after;
    }
    if (task->after) task->after->before = task->before;
    drop_stack(sched, task);
}

/* A computing fiber lets the loop do what is due, and hears of what concerns it at once. */
static void attend(Scheduler *sched, Task *task) {
    sched->attending = false;
    loop_poll(sched->loop);
    while (deliver_post(sched, &task->fiber)) continue;
    tell_idle(sched, &task->fiber);
}

static void run_task(Scheduler *sched, Task *task) {
    do {
        if (sched->attending) attend(sched, task);
        sched->running = task;
        stack_switch(&sched->own, &task->stack, false);
        sched->running = NULL;
    } while (sched->attending);
    if (task->fiber.finished) bury(task);
}

/* Runs the fibers that are ready now and those that what has arrived wakes, or until *enough; then the loop. False when
 * nothing can happen any more. */
static bool turn(Scheduler *sched, const bool *enough) {
    for (size_t batch = sched->ready.count + sched->arrived.count + 1; batch > 0; batch--) {
        if (sched->ready.count == 0 && !let_in(sched)) break;
        if (sched->ready.count > 0) run_task(sched, queue_take(&sched->ready));
        if (*enough || sched->stopped) return true;
    }
    bool idle = sched_idle(sched);
    if (idle && tell_idle(sched, NULL)) return true;
    if (sched->stopped) return true;
    return loop_step(sched->loop, idle) || !sched_idle(sched);
}

void sched_run(Scheduler *sched, Fiber *root) {
    const bool never = false;
    const bool *enough = root ? &root->finished : &never;
    while (sched->tasks && !*enough && !sched->stopped && turn(sched, enough)) continue;
}

/* --- a fiber's life ----------------------------------------------------------------------------------- */

static void keep(const OwnPlaces *own, OwnValues values) {
    for (size_t i = 0; i < OWN_PLACES; i++)
        if (own->at[i].size) memcpy(values[i], own->at[i].place, own->at[i].size);
}

static void take_back(const OwnPlaces *own, OwnValues values) {
    for (size_t i = 0; i < OWN_PLACES; i++)
        if (own->at[i].size) memcpy(own->at[i].place, values[i], own->at[i].size);
    if (own->resumed) own->resumed(own->data);
}

static void leave(Task *task, bool for_good) {
    Scheduler *sched = task->fiber.sched;
    OwnValues values = {{0}};
    keep(&sched->own_places, values);
    stack_switch(&task->stack, &sched->own, for_good);
    take_back(&sched->own_places, values);
}

static void live(void *arg) {
    Task *task = arg;
    stack_entered(&task->stack, &task->fiber.sched->own);
    take_back(&task->fiber.sched->own_places, task->start);
    task->entry(task->arg);
    task->fiber.finished = true;
    queue_wake_all(&task->joiners);
    leave(task, true);
}

Fiber *fiber_spawn(Scheduler *sched, const char *name, size_t stack_size, void (*entry)(void *arg), void *arg) {
    Task *task = gc_new(Task);
    task->stack_size = stack_size ? stack_size : FIBER_BRANCH_STACK;
    if (!find_stack(sched, task)) return NULL;
    Fiber *parent = sched_current(sched);
    task->fiber = (Fiber){
        .sched = sched,
        .parent = parent,
        .id = ++sched->last_id,
        .name = name,
        .context = parent ? parent->context : NULL,
        .stack_limit = task->stack.low + STACK_MARGIN,
        .stack_top = task->stack.top,
    };
    task->entry = entry;
    task->arg = arg;
    if (parent) keep(&sched->own_places, task->start);
    for (size_t i = 0; i < OWN_PLACES; i++)
        if (!sched->own_places.at[i].inherited) memset(task->start[i], 0, sizeof task->start[i]);
    stack_prepare(&task->stack, live, task);
    task->after = sched->tasks;
    if (task->after) task->after->before = task;
    sched->tasks = task;
    make_ready(task);
    return &task->fiber;
}

bool fiber_join(Fiber *f) {
    while (!f->finished) {
        if (!queue_wait(&task_of(f)->joiners, f->sched)) return false;
    }
    return true;
}

void fiber_interrupt(Fiber *f, void *cause) {
    if (f->finished || f->interrupted) return;
    f->interrupted = true;
    f->interrupt_cause = cause;
    Wait *wait = task_of(f)->wait;
    if (!wait || wait->shielded || !wait->parked) return;
    wait->parked = false;
    wake(task_of(f));
}

static bool take_interrupt(Fiber *fiber) {
    bool taken = fiber->interrupted;
    fiber->interrupted = false;
    return taken;
}

bool fiber_attend(Scheduler *sched) {
    Task *task = sched->running;
    if (!task) return true;
    sched->attending = true;
    leave(task, false);
    return !take_interrupt(&task->fiber);
}

void fiber_yield(Scheduler *sched) {
    Task *task = sched->running;
    if (!task) return;
    make_ready(task);
    leave(task, false);
}

/* --- waiting ------------------------------------------------------------------------------------------ */

void wait_begin(Wait *wait, Scheduler *sched) { *wait = (Wait){.fiber = sched_current(sched), .sched = sched}; }

void wait_done(Wait *wait) {
    if (wait->done) return;
    wait->done = true;
    if (!wait->parked) return;
    wait->parked = false;
    wake(task_of(wait->fiber));
}

bool wait_for(Wait *wait) {
    if (!wait->fiber) {
        while (!wait->done && !wait->sched->stopped && turn(wait->sched, &wait->done)) continue;
        return wait->done;
    }
    Task *task = task_of(wait->fiber);
    if (wait->done) return true;
    if (!wait->shielded && take_interrupt(wait->fiber)) return false;
    wait->parked = true;
    task->wait = wait;
    wait->fiber->parks++;
    leave(task, false);
    task->wait = NULL;
    if (wait->done) return true;
    take_interrupt(wait->fiber);
    return false;
}

static void end_sleep(void *data) { wait_done(data); }

bool fiber_sleep(Scheduler *sched, int64_t ms) {
    Wait wait;
    wait_begin(&wait, sched);
    LoopTimer *timer = loop_timer(sched->loop, ms > 0 ? ms : 0, 0, end_sleep, &wait);
    bool slept = wait_for(&wait);
    loop_timer_stop(timer);
    return slept;
}

/* --- queues ------------------------------------------------------------------------------------------- */

static void queue_remove(WaitQueue *queue, size_t at) {
    queue->count--;
    memmove(queue->item + at, queue->item + at + 1, (queue->count - at) * sizeof *queue->item);
    queue->item[queue->count] = NULL;
}

bool queue_wait(WaitQueue *queue, Scheduler *sched) {
    Wait wait;
    wait_begin(&wait, sched);
    if (queue->count == queue->cap) {
        queue->cap = queue->cap ? queue->cap * 2 : 4;
        queue->item = gc_realloc(queue->item, queue->cap * sizeof *queue->item);
    }
    queue->item[queue->count++] = &wait;
    if (wait_for(&wait)) return true;
    for (size_t i = 0; i < queue->count; i++) {
        if (queue->item[i] == &wait) {
            queue_remove(queue, i);
            break;
        }
    }
    return false;
}

void queue_wake_one(WaitQueue *queue) {
    if (queue->count == 0) return;
    Wait *first = queue->item[0];
    queue_remove(queue, 0);
    wait_done(first);
}

void queue_let_in(WaitQueue *queue) {
    size_t count = queue->count;
    queue->count = 0;
    for (size_t i = 0; i < count; i++) {
        Wait *wait = queue->item[i];
        if (wait->done) continue;
        wait->done = true;
        if (!wait->parked) continue;
        wait->parked = false;
        queue_put(&wait->sched->arrived, task_of(wait->fiber));
    }
}

void queue_wake_all(WaitQueue *queue) {
    size_t count = queue->count;
    queue->count = 0;
    for (size_t i = 0; i < count; i++) wait_done(queue->item[i]);
}
