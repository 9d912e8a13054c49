/* Names that a plan does not find: of libraries that are missing, of plugins that sluice does not have. */
#include "builtins/plan/record.h"

#include "grammar/source.h"

/* As environment variables and parameters are written: BRANCH_NAME. Others may be a delegate's. */
static bool is_variable(const char *name) {
    size_t len = strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");
    return len >= 2 && !name[len] && name[0] >= 'A' && name[0] <= 'Z';
}

bool plan_global(Run *run, const char *name, bool found, Value *out) {
    Interp *in = run->in;
    if (!found && run->planning->lenient) return plan_missing_global(run, name, out);
    if (!found) {
        if (in->guarded || !is_variable(name)) return false;
        plan_missing_variable(run, name, out);
        return true;
    }
    if (is_string(*out)) *out = unknown_from_text(in, string_text(as_string(*out)));
    if (out->kind == V_NATIVE && strcmp(class_of(in, *out)->name, "sluice.AbsentGlobal") == 0) return plan_missing_global(run, name, out);
    return true;
}

const char *plan_workspace(Run *run) {
    World *w = run->options.world;
    for (const char *at = run->options.root;;) {
        FileInfo info;
        w->stat(w, path_join(at, ".git"), &info);
        if (info.kind != FILE_ABSENT) return at;
        const char *slash = strrchr(at, '/');
        if (!slash || slash == at) return run->options.root;
        at = gc_strndup(at, (size_t)(slash - at));
    }
}

void plan_take_seat(Run *run) {
    Task *task = run_task(run);
    if (task->context->seat) return;
    Context *inner = context_copy(task->context);
    Seat *seat = gc_new(Seat);
    *seat = (Seat){.agent_name = "built-in", .labels = "", .workspace = plan_workspace(run)};
    seat->temp = text_printf("%s@tmp", seat->workspace);
    inner->seat = seat;
    inner->cwd = seat->workspace;
    task->context = inner;
}

/* Not of the language, the JDK or Jenkins itself: those are there, or will never be. */
static bool is_foreign(const char *name) {
    static const char *const known[] = {"java.", "javax.", "groovy.", "org.codehaus.groovy.", "hudson.", "jenkins.", "org.jenkinsci.",
                                        "com.cloudbees.", "sluice."};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strncmp(name, known[i], strlen(known[i])) == 0) return false;
    return true;
}

static bool is_imported(const Planning *p, const char *name) {
    size_t i = 0;
    while (i < p->import_count && strcmp(p->import[i], name) != 0) i++;
    return i < p->import_count;
}

/* The pipeline's text says com.acme.Tool, in full: not what could be a member, as params.TOOL, or was put together from a package. */
static bool is_written(Run *run, const char *name) {
    const char *dot = strrchr(name, '.'), *lower = dot;
    while (*lower && !(*lower >= 'a' && *lower <= 'z')) lower++;
    bool class_like = dot[1] >= 'A' && dot[1] <= 'Z' && *lower && strchr(name, '.') != dot;
    return class_like && run->source && text_find(run->source->text, text_of(name), 0) >= 0;
}

/* A class whose objects answer everything with something unknown. */
Class *plan_missing_class(Run *run, const char *name) {
    const Planning *p = run->planning;
    const char *dot = strrchr(name, '.'), *simple = dot ? dot + 1 : name;
    if (!dot || strchr(simple, '$') || !is_foreign(name) || !(is_imported(p, name) || is_written(run, name))) return NULL;
    if (!p->lenient && run->in->guarded) return NULL;
    if (!p->lenient) plan_missing_code(run, name);
    char *text = text_printf("package %.*s\nimport sluice.Unknown\nclass %s {\n    %s(Object... args) { }\n"
                             "    def methodMissing(String name, args) { Unknown.call('%s', name, args) }\n"
                             "    def propertyMissing(String name) { Unknown.of(\"%s.$name\") }\n"
                             "    void propertyMissing(String name, value) { }\n"
                             "    static def $static_methodMissing(String name, args) { Unknown.call('%s', name, args) }\n"
                             "    static def $static_propertyMissing(String name) { Unknown.of(\"%s.$name\") }\n}\n",
                             (int)(dot - name), name, simple, simple, simple, simple, simple, simple);
    Source *source = source_new(name, text_of(text));
    source->library = true;
    DiagSink *outer = run->in->diags, sink = {0};
    run->in->diags = &sink;
    bool loaded = interp_load_class(run->in, source, name);
    run->in->diags = outer;
    return loaded ? class_named(run->in, name) : NULL;
}
