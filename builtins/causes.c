/* Causes, in the form in which Jenkins yields them. */
#include "builtins/causes.h"

#include "builtins/past_build.h"

#include <stdlib.h>

#define USER_CAUSE "hudson.model.Cause$UserIdCause"
#define UPSTREAM_CAUSE "org.jenkinsci.plugins.workflow.support.steps.build.BuildUpstreamCause"

const char *causes_user(Run *run) {
    World *w = run->options.world;
    const char *user = w->getenv(w, "USER");
    return user ? user : "user";
}

static const char *folder_of(const char *upstream) { return gc_strndup(upstream, (size_t)(strrchr(upstream, '#') - upstream)); }
static int number_of(const char *upstream) { return (int)strtol(strrchr(upstream, '#') + 1, NULL, 10); }

static const char *job_of(const char *upstream) {
    const char *folder = folder_of(upstream), *slash = strrchr(folder, '/');
    return slash && slash[1] ? slash + 1 : folder;
}

static Value user_cause(Interp *in, const char *user) {
    Value map = map_new(in);
    map_put_z(in, as_map(map), "_class", string_z(in, USER_CAUSE));
    map_put_z(in, as_map(map), "shortDescription", string_printf(in, "Started by user %s", user));
    map_put_z(in, as_map(map), "userId", string_z(in, user));
    map_put_z(in, as_map(map), "userName", string_z(in, user));
    return map;
}

static Value upstream_cause(Interp *in, const char *upstream) {
    Value map = map_new(in);
    const char *job = job_of(upstream);
    int number = number_of(upstream);
    map_put_z(in, as_map(map), "_class", string_z(in, UPSTREAM_CAUSE));
    map_put_z(in, as_map(map), "shortDescription",
              string_printf(in, "Started by upstream project \"%s\" build number %d", job, number));
    map_put_z(in, as_map(map), "upstreamBuild", v_int(number));
    map_put_z(in, as_map(map), "upstreamProject", string_z(in, job));
    map_put_z(in, as_map(map), "upstreamUrl", string_printf(in, "job/%s/", job));
    return map;
}

Value causes_list(Interp *in, const char *user, const char *upstream, const char *class_name) {
    Value list = list_new(in, 1);
    const char *own = upstream ? UPSTREAM_CAUSE : USER_CAUSE;
    if (class_name && strcmp(class_name, own) != 0) return list;
    list_push(as_list(list), upstream ? upstream_cause(in, upstream) : user_cause(in, user));
    return list;
}

Value causes_builds(Run *run, const char *upstream) {
    Value list = list_new(run->in, 1);
    if (!upstream) return list;
    const char *root = path_join(folder_of(upstream), ".sluice");
    list_push(as_list(list), past_build_new(run, root, job_of(upstream), number_of(upstream), NULL));
    return list;
}
