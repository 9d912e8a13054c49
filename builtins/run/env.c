/*
 * The environment of steps. From the outermost layer inwards: the process's own environment and the options'; the
 * agent's variables (WORKSPACE, NODE_NAME ...); the build's (BUILD_NUMBER ..., parameters, GIT_COMMIT ...); what the
 * script assigned to env.NAME; withEnv, where the innermost wins; STAGE_NAME. This is Jenkins' order.
 */
#include "builtins/run/durable.h"
#include "builtins/run/private.h"

extern char **environ;

const char *pairs_get(const PairList *pairs, const char *name) {
    for (size_t i = 0; i < pairs->count; i++)
        if (strcmp(pairs->item[i].name, name) == 0) return pairs->item[i].value;
    return NULL;
}

void pairs_put(PairList *pairs, const char *name, const char *value) {
    for (size_t i = 0; i < pairs->count; i++)
        if (strcmp(pairs->item[i].name, name) == 0) {
            pairs->item[i].value = gc_strdup(value);
            return;
        }
    if (pairs->count == pairs->cap) {
        pairs->cap = pairs->cap ? pairs->cap * 2 : 16;
        pairs->item =
            gc_realloc(pairs->item ? pairs->item : gc_alloc(sizeof *pairs->item), pairs->cap * sizeof *pairs->item);
    }
    pairs->item[pairs->count++] = (RunPair){gc_strdup(name), gc_strdup(value)};
}

void env_set(Run *run, const char *name, const char *value) {
    run->env_version++;
    pairs_put(&run->overrides, name, value);
}

void env_set_build(Run *run, const char *name, const char *value) {
    durable_note(run, 'E', name, value);
    run->env_version++;
    pairs_put(&run->build, name, value);
}

const EnvVar *env_push(const EnvVar *outer, Text pair) {
    ptrdiff_t eq = text_find(pair, TEXT("="), 0);
    if (eq < 0) return NULL;
    EnvVar *v = gc_new(EnvVar);
    Text name = text_span(pair.at, (size_t)eq);
    ptrdiff_t plus = text_find(name, TEXT("+"), 0);
    *v = (EnvVar){outer, text_z(plus > 0 ? text_span(name.at, (size_t)plus) : name),
                  text_z(text_span(pair.at + eq + 1, pair.len - (size_t)eq - 1)), plus > 0};
    return v;
}

/* --- one variable ------------------------------------------------------------------------------------- */

static const char *seat_get(const Seat *seat, const char *name) {
    if (!seat) return NULL;
    if (strcmp(name, "WORKSPACE") == 0) return seat->workspace;
    if (strcmp(name, "WORKSPACE_TMP") == 0) return seat->temp;
    if (strcmp(name, "NODE_NAME") == 0) return seat->agent_name;
    if (strcmp(name, "NODE_LABELS") == 0) return seat->labels;
    return strcmp(name, "EXECUTOR_NUMBER") == 0 ? text_printf("%d", seat->executor) : NULL;
}

static const char *outer_get(Run *run, const Context *context, const char *name) {
    const char *value = pairs_get(&run->overrides, name);
    if (!value) value = pairs_get(&run->build, name);
    if (!value) value = seat_get(context->seat, name);
    for (size_t i = 0; !value && i < run->options.env_count; i++)
        if (strcmp(run->options.env[i].name, name) == 0) value = run->options.env[i].value;
    if (value || strncmp(name, CREDENTIAL_PREFIX, strlen(CREDENTIAL_PREFIX)) == 0) return value;
    return run->options.world->getenv(run->options.world, name);
}

static const char *layered_get(Run *run, const Context *context, const EnvVar *env, const char *name) {
    for (; env; env = env->outer) {
        if (strcmp(env->name, name) != 0) continue;
        if (!env->value[0]) return NULL;
        const char *outer = env->prepend ? layered_get(run, context, env->outer, name) : NULL;
        return outer ? text_printf("%s:%s", env->value, outer) : env->value;
    }
    return outer_get(run, context, name);
}

const char *env_get(Run *run, const Context *context, const char *name) {
    if (context->stage && strcmp(name, "STAGE_NAME") == 0) return context->stage->name;
    return layered_get(run, context, context->env, name);
}

/* --- all of them ---------------------------------------------------------------------------------------- */

/* Later pairs win; an empty or missing value from withEnv removes. */
typedef struct Vector {
    const char **at; /* "NAME=value" */
    size_t count, cap;
} Vector;

static size_t vector_find(const Vector *v, const char *name, size_t len) {
    for (size_t i = 0; i < v->count; i++)
        if (strncmp(v->at[i], name, len) == 0 && v->at[i][len] == '=') return i;
    return v->count;
}

static void vector_add(Vector *v, const char *pair) {
    if (v->count + 1 >= v->cap) {
        v->cap = v->cap ? v->cap * 2 : 128;
        const char **grown = gc_new_array(const char *, v->cap);
        if (v->count) memcpy(grown, v->at, v->count * sizeof *grown);
        v->at = grown;
    }
    v->at[v->count++] = pair;
    v->at[v->count] = NULL;
}

static void vector_put(Vector *v, const char *name, const char *value) {
    const char *pair = text_printf("%s=%s", name, value);
    size_t i = vector_find(v, name, strlen(name));
    if (i < v->count)
        v->at[i] = pair;
    else
        vector_add(v, pair);
}

static void vector_remove(Vector *v, const char *name) {
    size_t i = vector_find(v, name, strlen(name));
    if (i < v->count) {
        v->at[i] = v->at[--v->count];
        v->at[v->count] = NULL;
    }
}

static void put_overlays(Run *run, const Context *context, const EnvVar *env, Vector *v) {
    if (!env) return;
    put_overlays(run, context, env->outer, v);
    const char *value = env->value[0] ? layered_get(run, context, env, env->name) : NULL;
    if (value)
        vector_put(v, env->name, value);
    else
        vector_remove(v, env->name);
}

static const char *const *build_vector(Run *run, const Context *context) {
    static const char *const seat_names[] = {"WORKSPACE", "WORKSPACE_TMP", "NODE_NAME", "NODE_LABELS",
                                             "EXECUTOR_NUMBER"};
    Vector v = {0};
    for (char **e = environ; *e; e++)
        if (strchr(*e, '=') && strncmp(*e, CREDENTIAL_PREFIX, strlen(CREDENTIAL_PREFIX)) != 0) vector_add(&v, *e);
    for (size_t i = 0; i < run->options.env_count; i++)
        vector_put(&v, run->options.env[i].name, run->options.env[i].value);
    for (size_t i = 0; context->seat && i < sizeof seat_names / sizeof *seat_names; i++)
        vector_put(&v, seat_names[i], seat_get(context->seat, seat_names[i]));
    for (size_t i = 0; i < run->build.count; i++) vector_put(&v, run->build.item[i].name, run->build.item[i].value);
    for (size_t i = 0; i < run->overrides.count; i++)
        vector_put(&v, run->overrides.item[i].name, run->overrides.item[i].value);
    put_overlays(run, context, context->env, &v);
    if (context->stage) vector_put(&v, "STAGE_NAME", context->stage->name);
    if (!v.at) v.at = gc_new_array(const char *, 1);
    return v.at;
}

const char *const *env_vector(Run *run, const Context *context) {
    const size_t slots = sizeof run->env_cache / sizeof *run->env_cache;
    for (size_t i = 0; i < slots; i++) {
        const struct EnvCache *c = &run->env_cache[i];
        if (c->vector && c->env == context->env && c->seat == context->seat && c->stage == context->stage &&
            c->version == run->env_version)
            return c->vector;
    }
    struct EnvCache *c = &run->env_cache[run->env_cache_next++ % slots];
    *c = (struct EnvCache){context->env, context->seat, context->stage, run->env_version, build_vector(run, context)};
    return c->vector;
}

void env_each(Run *run, const Context *context, void (*each)(void *data, const char *name, const char *value),
              void *data) {
    for (const char *const *e = env_vector(run, context); *e; e++) {
        const char *eq = strchr(*e, '=');
        each(data, gc_strndup(*e, (size_t)(eq - *e)), eq + 1);
    }
}

/* --- the build's own ---------------------------------------------------------------------------------------- */

/* The branch the pipeline's repository is on, read from .git/HEAD; NULL when in none, or detached. */
static const char *head_branch(World *w, const char *folder) {
    for (const char *at = folder;;) {
        Buf text = {0};
        const char *git = path_join(at, ".git");
        if (!w->read_file(w, path_join(git, "HEAD"), &text, NULL) && w->read_file(w, git, &text, NULL)) {
            Text link = text_trim(buf_as_text(&text));
            buf_clear(&text);
            if (text_starts(link, TEXT("gitdir: ")))
                w->read_file(w, path_resolve(at, text_copy(text_span(link.at + 8, link.len - 8))), &text, NULL);
        }
        Text head = text_trim(buf_as_text(&text));
        if (text_starts(head, TEXT("ref: refs/heads/"))) return text_z(text_span(head.at + 16, head.len - 16));
        const char *slash = strrchr(at, '/');
        if (text.len > 0 || !slash || slash == at) return NULL;
        at = gc_strndup(at, (size_t)(slash - at));
    }
}

void run_env_start(Run *run) {
    PairList *b = &run->build;
    const char *number = text_printf("%d", run->number ? run->number : 1);
    const char *base = strrchr(run->job_name, '/');
    for (size_t i = 0; i < run->params.count; i++) pairs_put(b, run->params.item[i].name, run->params.item[i].value);
    pairs_put(b, "BUILD_NUMBER", number);
    pairs_put(b, "BUILD_ID", number);
    pairs_put(b, "BUILD_DISPLAY_NAME", text_printf("#%s", number));
    pairs_put(b, "JOB_NAME", run->job_name);
    pairs_put(b, "JOB_BASE_NAME", base ? base + 1 : run->job_name);
    pairs_put(b, "BUILD_TAG", text_printf("jenkins-%s-%s", run->job_name, number));
    pairs_put(b, "BUILD_URL", text_printf("file://%s/", run->folder ? run->folder : run->folder_root));
    pairs_put(b, "RUN_DISPLAY_URL", pairs_get(b, "BUILD_URL"));
    pairs_put(b, "JOB_URL", text_printf("file://%s/", run->folder_root));
    pairs_put(b, "JOB_DISPLAY_URL", pairs_get(b, "JOB_URL"));
    pairs_put(b, "JENKINS_URL", text_printf("file://%s/", run->options.root));
    pairs_put(b, "CI", "true");
    const char *branch = head_branch(run->options.world, run->options.root);
    if (branch) pairs_put(b, "BRANCH_NAME", branch);
    run->env_version++;
}
