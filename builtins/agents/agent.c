/* Local agents: choosing one by label, waiting for an executor, and workspaces that no two seats share. */
#include "builtins/agents/agent.h"
#include "builtins/run/context.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

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
    Agent **item;
    size_t count, cap;
    const char **taken; /* workspaces in use by this run */
    size_t taken_count, taken_cap;
    WaitQueue queue; /* for an executor of any agent */
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

/* The built-in agent takes work that asks for no label, and for its own names. */
static Agent *pick(Agents *agents, const char *expression, bool must_be_free, const char **error) {
    for (size_t i = 0; i < agents->count; i++) {
        bool fits = false;
        if (!label_matches(expression, agent_has, agents->item[i], &fits, error)) return NULL;
        if (fits && (!must_be_free || agents->item[i]->free > 0)) return agents->item[i];
    }
    return NULL;
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

typedef enum LockOutcome { LOCK_HELD, LOCK_BUSY, LOCK_FAILED } LockOutcome;

/* Another sluice in the same folder must not work in the same workspace. */
static LockOutcome lock_workspace(Agents *agents, const char *path, int *lock, const char **error) {
    const char *locks = path_join(agents->folder, "locks");
    char *name = gc_strdup(path + strlen(agents->folder) + 1);
    for (char *c = name; *c; c++) *c = *c == '/' ? '+' : *c;
    const char *file = path_join(locks, name);
    mkdir(locks, 0777);
    *lock = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (*lock < 0) {
        *error = text_printf("cannot open %s: %s", file, strerror(errno));
        return LOCK_FAILED;
    }
    if (flock(*lock, LOCK_EX | LOCK_NB) == 0) return LOCK_HELD;
    close(*lock);
    *lock = -1;
    return LOCK_BUSY;
}

/* Workspaces outside of .sluice (ws '/somewhere') are the user's own: no lock file beside them. */
static LockOutcome try_workspace(Agents *agents, Seat *seat, const char *path, const char **error) {
    size_t len = strlen(agents->folder);
    bool ours = strncmp(path, agents->folder, len) == 0 && path[len] == '/';
    LockOutcome outcome = LOCK_HELD;
    seat->lock = -1;
    if (!agents->world->make_dirs(agents->world, path, error)) return LOCK_FAILED;
    if (ours) outcome = lock_workspace(agents, path, &seat->lock, error);
    if (outcome != LOCK_HELD) return outcome;
    seat->workspace = path;
    seat->temp = text_printf("%s@tmp", path);
    mark_taken(agents, path);
    return LOCK_HELD;
}

/* `base`, or base@2, base@3 ... when taken. The folder of --here is shared by all. */
static bool take_workspace(Agents *agents, Seat *seat, const char *base, const char **error) {
    if (agents->here && strcmp(base, agents->here) == 0) {
        seat->workspace = base;
        seat->temp = path_join(agents->folder, "tmp");
        seat->lock = -1;
        return true;
    }
    for (int n = 1; n < 100000; n++) {
        const char *path = n == 1 ? base : text_printf("%s@%d", base, n);
        if (is_taken(agents, path)) continue;
        LockOutcome outcome = try_workspace(agents, seat, path, error);
        if (outcome != LOCK_BUSY) return outcome == LOCK_HELD;
    }
    *error = text_printf("no free workspace beside %s", base);
    return false;
}

bool agents_take_workspace(Agents *agents, Seat *seat, const Seat *of, const char *path, const char **error) {
    *seat = *of;
    return take_workspace(agents, seat, path_resolve(of->agent->folder, text_of(path)), error);
}

void agents_release_workspace(Agents *agents, Seat *seat) {
    unmark_taken(agents, seat->workspace);
    if (seat->lock >= 0) close(seat->lock);
    seat->lock = -1;
}

/* --- executors ---------------------------------------------------------------------------------------------- */

static int claim_executor(Agent *agent) {
    int i = 0;
    while (agent->busy[i]) i++;
    agent->busy[i] = true;
    agent->free--;
    return i;
}

static void give_back(Agents *agents, Seat *seat) {
    seat->agent->busy[seat->executor] = false;
    seat->agent->free++;
    /* Those who wait may want different labels: each looks for itself. */
    queue_wake_all(&agents->queue);
}

SeatOutcome agents_take(Agents *agents, const char *expression, const char *custom, void (*waiting)(void *data),
                        void *data, Seat *seat, const char **error) {
    *error = NULL;
    if (!pick(agents, expression, false, error)) return *error ? SEAT_BAD_EXPRESSION : SEAT_NONE;
    Agent *agent;
    bool told = false;
    while (!(agent = pick(agents, expression, true, error))) {
        if (!told && waiting) waiting(data);
        told = true;
        if (!queue_wait(&agents->queue, agents->sched)) return SEAT_INTERRUPTED;
    }
    *seat = (Seat){.agent = agent,
                   .agent_name = agent->name,
                   .labels = agent->labels,
                   .executor = claim_executor(agent),
                   .lock = -1};
    const char *base = custom ? custom : agents->here ? agents->here : path_join(agent->folder, "workspace");
    if (take_workspace(agents, seat, base, error)) return SEAT_TAKEN;
    give_back(agents, seat);
    return SEAT_FAILED;
}

void agents_release(Agents *agents, Seat *seat) {
    agents_release_workspace(agents, seat);
    give_back(agents, seat);
}
