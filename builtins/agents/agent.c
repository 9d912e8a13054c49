/* Local agents: choosing one by label, waiting for an executor, and workspaces that no two seats share. */
#include "builtins/agents/agent.h"
#include "builtins/run/hold.h"

struct Agent {
    const char *name, *labels; /* labels: the name first */
    const char *folder;        /* its workspaces lie here */
    bool *busy;                /* by executor */
    int executors, free;
};

struct Agents {
    World *world;
    Scheduler *sched;
    const char *folder, *here;
    int run; /* its number */
    Agent **item;
    size_t count, cap;
    const char **taken; /* workspaces in use by this run */
    size_t taken_count, taken_cap;
    WaitQueue queue; /* for an executor of any agent */
    LoopTimer *timer; /* when to look at those that other runs have; NULL: nobody waits for them */
};

Agents *agents_new(World *world, Scheduler *sched, const char *folder, const char *here) {
    Agents *agents = gc_new(Agents);
    *agents = (Agents){.world = world, .sched = sched, .folder = folder, .here = here};
    return agents;
}

void agents_add(Agents *agents, const char *name, const char *labels, int executors) {
    Agent *agent = gc_new(Agent);
    bool built_in = agents->count == 0;
    *agent = (Agent){.name = name,
                     .labels = labels && labels[0] ? text_printf("%s %s", name, labels) : name,
                     .folder = built_in ? agents->folder : path_join(path_join(agents->folder, "agents"), name),
                     .busy = gc_atomic((size_t)executors * sizeof(bool)),
                     .executors = executors,
                     .free = executors};
    memset(agent->busy, 0, (size_t)executors * sizeof(bool));
    if (agents->count == agents->cap) {
        agents->cap = agents->cap ? agents->cap * 2 : 4;
        Agent **grown = gc_new_array(Agent *, agents->cap);
        if (agents->count) memcpy(grown, agents->item, agents->count * sizeof *grown);
        agents->item = grown;
    }
    agents->item[agents->count++] = agent;
}

void agents_describe(Agents *agents, Buf *out) {
    for (size_t i = 0; i < agents->count; i++) {
        const Agent *a = agents->item[i];
        buf_printf(out, "%s'%s'", i ? ", " : "", a->name);
        if (strcmp(a->labels, a->name) != 0) buf_printf(out, " (%s)", a->labels + strlen(a->name) + 1);
    }
}

/* --- choosing ------------------------------------------------------------------------------------------------ */

static bool agent_has(void *data, Text label) {
    for (const char *at = ((const Agent *)data)->labels; *at;) {
        size_t len = strcspn(at, " ");
        if (text_eq(text_span(at, len), label)) return true;
        at += len + (at[len] == ' ');
    }
    return false;
}

bool agents_matching(Agents *agents, const char *expression, const char ***names, size_t *count, const char **error) {
    *names = gc_new_array(const char *, agents->count);
    *count = 0;
    for (size_t i = 0; i < agents->count; i++) {
        bool fits = false;
        if (!label_matches(expression, agent_has, agents->item[i], &fits, error)) return false;
        if (fits) (*names)[(*count)++] = agents->item[i]->name;
    }
    return true;
}

/* --- workspaces -------------------------------------------------------------------------------------------- */

static bool is_taken(const Agents *agents, const char *path) {
    for (size_t i = 0; i < agents->taken_count; i++)
        if (strcmp(agents->taken[i], path) == 0) return true;
    return false;
}

bool agents_has_taken(const Agents *agents, const char *workspace) { return is_taken(agents, workspace); }

static void mark_taken(Agents *agents, const char *path) {
    if (agents->taken_count == agents->taken_cap) {
        agents->taken_cap = agents->taken_cap ? agents->taken_cap * 2 : 16;
        const char **grown = gc_new_array(const char *, agents->taken_cap);
        if (agents->taken_count) memcpy(grown, agents->taken, agents->taken_count * sizeof *grown);
        agents->taken = grown;
    }
    agents->taken[agents->taken_count++] = path;
}

static void unmark_taken(Agents *agents, const char *path) {
    for (size_t i = 0; i < agents->taken_count; i++)
        if (strcmp(agents->taken[i], path) == 0) {
            agents->taken[i] = agents->taken[--agents->taken_count];
            return;
        }
}

/* Of workspaces outside of .sluice (ws '/somewhere'), which are the user's own, NULL: no lock file beside them. */
static const char *hold_name(const Agents *agents, const char *path) {
    size_t len = strlen(agents->folder);
    return strncmp(path, agents->folder, len) == 0 && path[len] == '/' ? path + len + 1 : NULL;
}

static void settle(Agents *agents, Seat *seat, const char *path) {
    seat->workspace = path;
    seat->temp = text_printf("%s@tmp", path);
    mark_taken(agents, path);
}

/* Another sluice in the same folder must not work in the same workspace. */
static HoldOutcome try_workspace(Agents *agents, Seat *seat, const char *path, const char **error) {
    const char *name = hold_name(agents, path);
    HoldOutcome outcome = HOLD_TAKEN;
    seat->hold = NULL;
    if (!agents->world->make_dirs(agents->world, path, error)) return HOLD_FAILED;
    if (name) outcome = hold_take(agents->folder, agents->run, name, &seat->hold, error);
    if (outcome == HOLD_TAKEN) settle(agents, seat, path);
    return outcome;
}

static bool is_here(const Agents *agents, const char *path) { return agents->here && strcmp(path, agents->here) == 0; }

static void settle_here(Agents *agents, Seat *seat) {
    seat->workspace = agents->here;
    seat->temp = path_join(agents->folder, "tmp");
    seat->hold = NULL;
}

/* `base`, or base@2, base@3 ... when taken. The folder of --here is shared by all. */
static bool take_workspace(Agents *agents, Seat *seat, const char *base, const char **error) {
    if (is_here(agents, base)) {
        settle_here(agents, seat);
        return true;
    }
    for (int n = 1; n < 100000; n++) {
        const char *path = n == 1 ? base : text_printf("%s@%d", base, n);
        if (is_taken(agents, path)) continue;
        HoldOutcome outcome = try_workspace(agents, seat, path, error);
        if (outcome != HOLD_BUSY) return outcome == HOLD_TAKEN;
    }
    *error = text_printf("no free workspace beside %s", base);
    return false;
}

bool agents_take_workspace(Agents *agents, Seat *seat, const Seat *of, const char *path, const char **error) {
    *seat = *of;
    return take_workspace(agents, seat, path_resolve(of->agent->folder, text_of(path)), error);
}

void agents_release_workspace(Agents *agents, Run *run, Seat *seat) {
    unmark_taken(agents, seat->workspace);
    run_hold_end(run, seat->hold);
    seat->hold = NULL;
}

void agents_retake_workspace(Agents *agents, Run *run, Seat *seat, const Seat *of, const char *path) {
    if (of) *seat = *of;
    seat->hold = NULL;
    if (is_here(agents, path)) {
        settle_here(agents, seat);
        return;
    }
    const char *name = hold_name(agents, path);
    if (name) seat->hold = run_hold_again(run, name);
    settle(agents, seat, path);
}

/* --- executors ---------------------------------------------------------------------------------------------- */

enum { TRY_MS = 100 };

static const char *place_name(const Agent *agent, int executor) { return text_printf("executor=%s %d", agent->name, executor); }

/* The agent's first executor that nobody has. SEAT_NONE: there is none; *elsewhere: other runs have some. */
static SeatOutcome claim_executor(Agents *agents, Agent *agent, Seat *seat, bool *elsewhere, const char **error) {
    for (int i = 0; i < agent->executors && agent->free > 0; i++) {
        struct Hold *place = NULL;
        if (agent->busy[i]) continue;
        HoldOutcome outcome = hold_take(agents->folder, agents->run, place_name(agent, i), &place, error);
        if (outcome == HOLD_FAILED) return SEAT_FAILED;
        *elsewhere |= outcome == HOLD_BUSY;
        if (outcome == HOLD_BUSY) continue;
        agent->busy[i] = true;
        agent->free--;
        *seat = (Seat){.agent = agent, .agent_name = agent->name, .labels = agent->labels, .executor = i, .place = place};
        return SEAT_TAKEN;
    }
    return SEAT_NONE;
}

/* The built-in agent takes work that asks for no label, and for its own names. */
static SeatOutcome claim(Agents *agents, const char *expression, Seat *seat, bool *elsewhere, const char **error) {
    SeatOutcome outcome = SEAT_NONE;
    *elsewhere = false;
    for (size_t i = 0; i < agents->count && outcome == SEAT_NONE; i++) {
        bool fits = false;
        if (!label_matches(expression, agent_has, agents->item[i], &fits, error)) return SEAT_BAD_EXPRESSION;
        if (fits) outcome = claim_executor(agents, agents->item[i], seat, elsewhere, error);
    }
    return outcome;
}

static void look_again(void *data) {
    Agents *agents = data;
    loop_timer_stop(agents->timer);
    agents->timer = NULL;
    queue_wake_all(&agents->queue);
}

/* Until an executor of this run is free, or it is time to look at those of others. False: interrupted. */
static bool wait_a_while(Agents *agents, bool elsewhere) {
    if (elsewhere && !agents->timer) agents->timer = loop_timer(sched_loop(agents->sched), TRY_MS, 0, look_again, agents);
    return queue_wait(&agents->queue, agents->sched);
}

static void give_back(Agents *agents, Run *run, Seat *seat) {
    seat->agent->busy[seat->executor] = false;
    seat->agent->free++;
    if (run) run_hold_end(run, seat->place);
    else hold_end(seat->place);
    seat->place = NULL;
    /* Those who wait may want different labels: each looks for itself. */
    queue_wake_all(&agents->queue);
}

SeatOutcome agents_take(Agents *agents, const char *expression, const char *custom, void (*waiting)(void *data),
                        void *data, Seat *seat, const char **error) {
    const char **names;
    size_t count;
    *error = NULL;
    if (!agents_matching(agents, expression, &names, &count, error)) return SEAT_BAD_EXPRESSION;
    if (count == 0) return SEAT_NONE;
    SeatOutcome outcome;
    bool told = false, elsewhere;
    while ((outcome = claim(agents, expression, seat, &elsewhere, error)) == SEAT_NONE) {
        if (!told && waiting) waiting(data);
        told = true;
        if (!wait_a_while(agents, elsewhere)) return SEAT_INTERRUPTED;
    }
    if (outcome != SEAT_TAKEN) return outcome;
    const char *base = custom ? custom : agents->here ? agents->here : path_join(seat->agent->folder, "workspace");
    if (take_workspace(agents, seat, base, error)) return SEAT_TAKEN;
    give_back(agents, NULL, seat);
    return SEAT_FAILED;
}

bool agents_retake(Agents *agents, Run *run, const char *name, int executor, const char *workspace, Seat *seat) {
    for (size_t i = 0; i < agents->count; i++) {
        Agent *agent = agents->item[i];
        if (strcmp(agent->name, name) != 0 || executor >= agent->executors || agent->busy[executor]) continue;
        agent->busy[executor] = true;
        agent->free--;
        *seat = (Seat){.agent = agent, .agent_name = agent->name, .labels = agent->labels, .executor = executor,
                       .place = run_hold_again(run, place_name(agent, executor))};
        agents_retake_workspace(agents, run, seat, NULL, workspace);
        return true;
    }
    return false;
}

void agents_release(Agents *agents, Run *run, Seat *seat) {
    agents_release_workspace(agents, run, seat);
    give_back(agents, run, seat);
}

void agents_number(Agents *agents, int run) { agents->run = run; }
