/* The table of steps is complete and consistent, and every example in it runs. */
#include "builtins/embedded.h"
#include "builtins/run/run.h"
#include "builtins/step.h"
#include "builtins/world/real.h"
#include "grammar/gc.h"
#include "tests/unit/check.h"

#include <ctype.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct Heard {
    Buf output, errors;
    int depth;
} Heard;

static void on_event(void *data, const RunEvent *e) {
    Heard *heard = data;
    if (e->kind == EVENT_OUTPUT) buf_printf(&heard->output, "%.*s\n", TEXT_FMT(e->text));
    for (size_t i = 0; e->kind == EVENT_ERROR && e->diags && i < e->diags->count; i++)
        diag_render(&heard->errors, &e->diags->item[i], false);
    if (e->kind == EVENT_BLOCK_START) heard->depth++;
    if (e->kind == EVENT_BLOCK_END) heard->depth--;
}

/* --- the records ---------------------------------------------------------------------------------------- */

static bool ends_sentence(const char *text) {
    size_t len = text ? strlen(text) : 0;
    return len > 3 && text[len - 1] == '.' && isupper((unsigned char)text[0]);
}

static void check_params(const StepSpec *s) {
    int count = 0;
    for (const StepParam *p = s->params; p && p->name; p++, count++) {
        bool known = p->doc && isgraph((unsigned char)p->doc[0]) && p->doc[strlen(p->doc) - 1] == '.';
        CHECK(known, "%s.%s: its doc is no sentence: %s", s->name, p->name, p->doc ? p->doc : "(none)");
        CHECK(!(p->required && p->fallback), "%s.%s is required and has a fallback", s->name, p->name);
        CHECK(step_param_index(s, p->name) == count, "%s.%s stands twice", s->name, p->name);
        CHECK(p->type != P_BOOL || p->required || p->fallback, "%s.%s: a boolean needs a fallback", s->name, p->name);
    }
    CHECK(count < STEP_PARAMS_MAX, "%s has too many parameters", s->name);
}

static void check_records(void) {
    for (const StepSpec *const *s = steps; *s; s++) {
        CHECK(step_find((*s)->name) == *s, "%s is hidden by another step", (*s)->name);
        CHECK(ends_sentence((*s)->doc), "%s: its doc is no sentence", (*s)->name);
        CHECK((*s)->example && (*s)->family && (*s)->run, "%s: example, family or function is missing", (*s)->name);
        CHECK(!step_advice((*s)->name), "%s exists, and there is advice for its absence", (*s)->name);
        check_params(*s);
    }
    CHECK(step_find("pwsh") == step_find("powershell"), "aliases are found");
    CHECK(!step_find("nothing"), "an unknown name");
    CHECK(step_advice("jobDsl"), "advice for a step that is not there");
}

/* --- labels --------------------------------------------------------------------------------------------- */

static bool is_linux_or_go(void *data, Text label) {
    (void)data;
    return text_is(label, "linux") || text_is(label, "go-1.19") || text_is(label, "with space");
}

static void check_labels(void) {
    static const struct {
        const char *expression;
        int result; /* -1: malformed */
    } cases[] = {{"", 1},
                 {"linux", 1},
                 {"arm", 0},
                 {"!arm", 1},
                 {"linux && go-1.19", 1},
                 {"linux&&arm", 0},
                 {"arm||linux", 1},
                 {"(arm || linux) && !arm", 1},
                 {"arm || linux && arm", 0},
                 {"\"with space\"", 1},
                 {"linux -> arm", 0},
                 {"arm -> linux", 1},
                 {"arm <-> windows", 1},
                 {"linux <-> arm", 0},
                 {"!!linux", 1},
                 {"linux &&", -1},
                 {"(linux", -1},
                 {"linux arm", -1},
                 {"&& linux", -1},
                 {"\"open", -1},
                 {")", -1}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        bool result = false;
        const char *error = NULL;
        bool ok = label_matches(cases[i].expression, is_linux_or_go, NULL, &result, &error);
        CHECK(ok == (cases[i].result >= 0), "label '%s': %s", cases[i].expression, error ? error : "accepted");
        CHECK(!ok || result == (cases[i].result > 0), "label '%s' gives %d", cases[i].expression, result);
    }
    RunAgent agent;
    const char *error = NULL;
    CHECK(run_agent_parse("big=linux,go*4", &agent, &error) && agent.executors == 4 &&
              strcmp(agent.labels, "linux go") == 0,
          "an agent with everything");
    CHECK(run_agent_parse("slave-golang", &agent, &error) && agent.executors == 1, "a name alone");
    CHECK(!run_agent_parse("=x", &agent, &error) && !run_agent_parse("a*0", &agent, &error), "malformed agents: %s",
          error);
}

/* --- the examples --------------------------------------------------------------------------------------- */

static void run_example(World *world, Scheduler *sched, const StepSpec *s, const char *root) {
    Heard heard = {0};
    const char *error = NULL;
    bool loaded = false;
    RunOptions options = {.world = world, .sched = sched, .root = root, .sink = {on_event, &heard}, .library = embedded_library()};
    mkdir(root, 0777);
    Run *run = run_new(&options, &error);
    CHECK(run, "%s: %s", s->name, error);
    RunResult result = run_execute(run, source_new(text_printf("%s.groovy", s->name), text_of(s->example)), &loaded);
    CHECK(loaded, "%s: its example does not load:\n%s", s->name, heard.errors.at ? heard.errors.at : "");
    /* Those of error and unstable results show just that. */
    CHECK(result <= RUN_UNSTABLE, "%s: its example ends %s:\n%s", s->name, run_result_name(result),
          heard.errors.at ? heard.errors.at : "");
    CHECK(heard.depth == 0, "%s: its example leaves a stage open", s->name);
}

static void clean_up(void *data) {
    World *world = data;
    world->remove_tree(world, getenv("HOME"), NULL);
}

int main(void) {
    gc_start();
    unsetenv("AWS_ACCESS_KEY_ID");
    char folder[] = "/tmp/sluice-steps-XXXXXX";
    Loop *loop = loop_new();
    Scheduler *sched = sched_new(loop);
    World *world = world_real_new(sched);
    setenv("HOME", mkdtemp(folder), 1);
    check_records();
    check_labels();
    for (const StepSpec *const *s = steps; *s; s++)
        run_example(world, sched, *s, text_printf("%s/%s", folder, (*s)->name));
    sched_run(sched, fiber_spawn(sched, "clean", 0, clean_up, world));
    world_real_free(world);
    return check_done();
}
