/* Containers: how a command is run in one, the global variable `docker`, withDockerContainer. stdlib/steps/docker.groovy has the rest. */
#include "builtins/plugins/docker.h"
#include "builtins/plugins/scripted.h"
#include "builtins/plan/record.h"
#include "builtins/world/spawn.h"

#include <stdlib.h>
#include <unistd.h>

/* A variable of all processes of a command. */
#define MARK "SLUICE_COMMAND"

/* TERM, and after a second KILL. */
static const char end_script[] =
    "left() {\n"
    "    for p in /proc/[0-9]*; do tr '\\0' '\\n' <$p/environ 2>/dev/null | grep -qxF \"" MARK "=$1\" && echo ${p#/proc/}; done\n"
    "}\n"
    "kill $(left \"$1\") 2>/dev/null || exit 0\n"
    "for n in 1 2 3 4 5 6 7 8 9 10; do [ \"$(left \"$1\")\" ] || exit 0; sleep 0.1; done\n"
    "kill -9 $(left \"$1\")\n";

/* A container has its own of these. */
static bool is_own(const char *name) {
    static const char *const names[] = {"PATH",   "HOME",  "USER",     "LOGNAME", "SHELL",  "PWD",
                                        "OLDPWD", "SHLVL", "HOSTNAME", "TERM",    "TMPDIR", "_"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i], name) == 0) return true;
    return false;
}

/* What the pipeline has set; of values only the names are arguments, so that no list of processes shows them. */
const char *const *container_command(Run *run, const Context *context, const char *const *argv, const char *mark) {
    const char *const *env = env_vector(run, context);
    size_t count = 0, words = 0, used = 0;
    if (!context->container) return argv;
    while (env[count]) count++;
    while (argv[words]) words++;
    const char **out = gc_new_array(const char *, count * 2 + words + 8);
    out[used++] = context->engine;
    out[used++] = "exec";
    out[used++] = "-w";
    out[used++] = context->cwd;
    for (size_t i = 0; i < count; i++) {
        const char *name = gc_strndup(env[i], strcspn(env[i], "=")), *ours = getenv(name);
        if (is_own(name) || (ours && strcmp(ours, env[i] + strlen(name) + 1) == 0)) continue;
        out[used++] = "-e";
        out[used++] = name;
    }
    out[used++] = "-e";
    out[used++] = text_printf(MARK "=%s", mark);
    out[used++] = context->container;
    for (size_t i = 0; i < words; i++) out[used++] = argv[i];
    return out;
}

void container_end(Run *run, const Context *context, const char *mark) {
    Buf ignored = {0};
    if (!context->container) return;
    const char *const argv[] = {context->engine, "exec", context->container, "sh", "-c", end_script, "sh", mark, NULL};
    spawn_wait(&(ProcessSpec){.argv = argv, .env = env_vector(run, context)}, &ignored);
}

Value docker_in_container(Run *run, const char *engine, const char *container, Value body) {
    Context *inner = context_copy(run_context(run));
    inner->engine = engine;
    inner->container = container;
    return step_run_closure(run, inner, body, NULL, 0);
}

const char *docker_user(void) { return text_printf("%u:%u", (unsigned)geteuid(), (unsigned)getegid()); }

bool docker_global(Run *run, const Sym *name, Value *out) {
    if (strcmp(name->text, "docker") != 0) return false;
    *out = scripted_object(run, "docker");
    return true;
}

const StepSpec step_withDockerContainer = {
    .name = "withDockerContainer",
    .run = run_scripted,
    .script = "docker",
    .body = BODY_REQUIRED,
    .needs_node = true,
    .effect = EFFECT_PURE,
    .family = "where",
    .params = PARAMS({"image", P_STRING, .required = true, .positional = true, .doc = "The image."},
                     {"args", P_STRING, .doc = "Further arguments of docker run."}, {"toolName", P_STRING, .doc = "Has no effect."}),
    .doc = "Runs the shell steps of the body in a container, as docker.image('…').inside does: under your own user id, with the "
           "workspace at the same path. docker is taken from PATH, or podman. Variables that the pipeline sets are handed "
           "over; PATH is the image's.",
    .example = "try {\n    node {\n        withDockerContainer('alpine:3') { sh 'cat /etc/os-release' }\n    }\n} catch (e) {\n"
               "    echo 'no docker here'\n}",
};
