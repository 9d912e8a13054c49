/* Loop, scheduler, world and cloud for a run, opened in order and closed in reverse. */
#include "cli/session.h"
#include "cli/run_config.h"
#include "builtins/aws/cloud.h"
#include "builtins/embedded.h"
#include "builtins/world/real.h"
#include "grammar/gc.h"
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static bool refuse(const Invocation *call, const char *message) {
    fprintf(stderr, "sluice %s: %s\n", call->command->name, message);
    return false;
}

/* NAME=VALUE, as often as the option is given. False: one of them is not of that form. */
static bool take_pairs(const Invocation *call, const char *option, const RunPair **out, size_t *out_count) {
    size_t count;
    const char **given = option_values(call, option, &count);
    RunPair *pairs = gc_new_array(RunPair, count + 1);
    for (size_t i = 0; i < count; i++) {
        const char *equals = strchr(given[i], '=');
        if (!equals || equals == given[i])
            return refuse(call, text_printf("--%s takes NAME=VALUE, not '%s'", option, given[i]));
        pairs[i] = (RunPair){gc_strndup(given[i], (size_t)(equals - given[i])), equals + 1};
    }
    *out = pairs;
    *out_count = count;
    return true;
}

/* Parameters, the secret ones from variables that nobody else shall see. */
static bool take_params(const Invocation *call, RunOptions *options) {
    size_t secrets, count;
    const char **secret = option_values(call, "param-env", &secrets);
    if (!take_pairs(call, "param", &options->params, &count)) return false;
    RunPair *params = gc_new_array(RunPair, count + secrets + 1);
    if (count) memcpy(params, options->params, count * sizeof *params);
    for (size_t i = 0; i < secrets; i++) {
        const char *variable = text_printf(PARAMETER_PREFIX "%s", secret[i]);
        char *value = getenv(variable);
        if (!value) return refuse(call, text_printf("the variable %s is not set; give the parameter with -p", variable));
        params[count++] = (RunPair){secret[i], gc_strdup(value)};
        explicit_bzero(value, strlen(value)); /* /proc shows it otherwise */
        unsetenv(variable);
    }
    options->params = params;
    options->param_count = count;
    options->secret_params = secrets;
    return true;
}

static bool take_libraries(RunOptions *options, const Invocation *call) {
    size_t count;
    const char **given = option_values(call, "lib", &count), *error = NULL;
    RunLibrary *libraries = gc_new_array(RunLibrary, count + 1);
    for (size_t i = 0; i < count; i++)
        if (!run_library_parse(given[i], &libraries[i], &error)) return refuse(call, error);
    options->libraries = libraries;
    options->library_count = count;
    return true;
}

/* "500M", "2G" */
static bool take_log_limit(RunOptions *options, const Invocation *call) {
    static const char units[] = "KMGT";
    const char *given = option_value(call, "log-limit");
    if (!given) return true;
    char *end;
    double number = strtod(given, &end);
    const char *unit = *end ? strchr(units, *end & ~0x20) : NULL;
    uint64_t factor = 1;
    for (const char *u = units; unit && u <= unit; u++) factor *= 1000;
    if (end == given || number <= 0 || number > 1e15 || (*end && (!unit || (end[1] && strcmp(end + 1, "B") != 0))))
        return refuse(call, text_printf("--log-limit takes a size such as 500M or 2G, not '%s'", given));
    options->log_limit = (uint64_t)(number * (double)factor);
    return true;
}

static void take_secrets(RunOptions *options, const Invocation *call) {
    char here[PATH_MAX];
    const char *path = option_value(call, "secrets");
    options->secrets_file = !path || path[0] == '/' || !getcwd(here, sizeof here) ? path : text_printf("%s/%s", here, path);
}

/* --- the embedded cloud ----------------------------------------------------------------------------------- */

static bool start_cloud(Session *s, const Invocation *call, const char *root) {
    CloudOptions options = {.folder = text_printf("%s/.sluice/cloud", root),
                            .auto_create = true,
                            .world = s->options.world,
                            .sched = s->options.sched};
    const char *error = NULL;
    s->cloud = cloud_start(&options, &error);
    if (!s->cloud) return refuse(call, text_printf("the local cloud cannot be started: %s", error));
    const char *const *env = cloud_environment(s->cloud);
    size_t count = 0;
    while (env[count]) count++;
    RunPair *pairs = gc_new_array(RunPair, count);
    for (size_t i = 0; i < count; i++) {
        size_t name = strcspn(env[i], "=");
        pairs[i] = (RunPair){gc_strndup(env[i], name), env[i] + name + 1};
    }
    s->options.env = pairs;
    s->options.env_count = count;
    return true;
}

static void stop_cloud(void *cloud) { cloud_stop(cloud); }

/* ---------------------------------------------------------------------------------------------------------- */

bool session_open(Session *s, const Invocation *call, const char *root) {
    *s = (Session){.options = {.root = root, .library = embedded_library()}};
    s->options.number_file = option_value(call, "number-file");
    s->options.upstream = option_value(call, "upstream");
    if (s->options.upstream && !strchr(s->options.upstream, '#'))
        return refuse(call, text_printf("--upstream takes FOLDER#N, not '%s'", s->options.upstream));
    const char *fault = run_config_options(call, &s->options);
    if (fault) return refuse(call, fault);
    if (!run_config_read(root, &s->options) || !take_params(call, &s->options) ||
        !take_pairs(call, "env", &s->options.supposed, &s->options.supposed_count) ||
        !take_libraries(&s->options, call) || !take_log_limit(&s->options, call))
        return false;
    take_secrets(&s->options, call);
    s->loop = loop_new();
    if (!s->loop) return refuse(call, "the system has no file descriptors left");
    s->options.sched = sched_new(s->loop);
    s->options.world = world_real_new(s->options.sched);
    if (!s->options.world) return refuse(call, "the system has no file descriptors left");
    return !option_value(call, "cloud") || start_cloud(s, call, root);
}

void session_close(Session *s) {
    if (s->cloud) sched_run(s->options.sched, fiber_spawn(s->options.sched, "cloud", 0, stop_cloud, s->cloud));
    world_real_free(s->options.world);
    sched_free(s->options.sched);
    loop_free(s->loop);
}
