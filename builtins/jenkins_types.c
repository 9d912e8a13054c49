/*
 * Classes of Jenkins as scripts name them: those that are here, and those inside Jenkins' server, whose every use fails with the word
 * what to do instead.
 */
#include "builtins/globals.h"
#include "builtins/run/private.h"

static const struct Outside {
    const char *names, *advice;
} outsides[] = {
#define OUTSIDE(names, advice) {names, advice},
#include "builtins/jenkins.def"
#undef OUTSIDE
};

static const char *advice_for(const char *name, bool by_package) {
    for (size_t i = 0; i < sizeof outsides / sizeof *outsides; i++)
        for (const char *at = outsides[i].names; *at;) {
            size_t len = strcspn(at, " ");
            bool package = at[len - 1] == '.';
            bool same = strncmp(name, at, len) == 0;
            if (same && (package ? by_package : name[len] == 0)) return outsides[i].advice;
            at += len + (at[len] == ' ');
        }
    return NULL;
}

static Value throw_outside(Interp *in, Value self) {
    const char *name = self.kind == V_CLASS ? as_class(self)->name : class_of(in, self)->name;
    return throw_error(in, EX_REJECTED_ACCESS, "%s is not here: %s", name, advice_for(name, true));
}

static Value outside_property(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    return throw_outside(in, self);
}

static const NativeMethod outside_methods[] = {{"<init>(Object...)", outside_property},
                                               {"static $static_propertyMissing(String)", outside_property},
                                               {"static $static_methodMissing(String, Object)", outside_property},
                                               {0}};

static Class *outside_class(Interp *in, const char *name) {
    NativeType *type = gc_new(NativeType);
    *type = (NativeType){.name = gc_strdup(name), .kind = V_NATIVE, .methods = outside_methods};
    return class_from_native(in, type);
}

/* a.b.Outer.Inner is known as a.b.Outer$Inner. */
static const char *inner_form(const char *name) {
    char *form = gc_strdup(name), *dot = strrchr(form, '.');
    char *before = dot ? memrchr(form, '.', (size_t)(dot - form)) : NULL;
    if (!before || before[1] < 'A' || before[1] > 'Z') return NULL;
    *dot = '$';
    return form;
}

static bool is_class_name(const char *full) {
    const char *dot = strrchr(full, '.');
    return dot && dot[1] >= 'A' && dot[1] <= 'Z';
}

/* What a name stands for: a type that is here, or one of the server by its full name. Both NULL: nothing of Jenkins. */
typedef struct Named {
    const NativeType *type;
    const char *outside;
} Named;

static Named named_simply(const char *name) {
    static const char *const packages[] = {"hudson.model.", "jenkins.model."}; /* imported into every pipeline */
    for (size_t i = 0; i < sizeof packages / sizeof *packages; i++) {
        const char *full = text_printf("%s%s", packages[i], name);
        const NativeType *type = global_type(full);
        if (!type) type = result_type_named(full);
        if (type) return (Named){.type = type};
        if (advice_for(full, false)) return (Named){.outside = full};
    }
    return (Named){0};
}

static Named named(const char *name, bool guess) {
    if (!strchr(name, '.')) return named_simply(name);
    const NativeType *type = NULL;
    const char *inner = inner_form(name);
    if ((type = global_type(name)) || (type = result_type_named(name))) return (Named){.type = type};
    if (inner && ((type = global_type(inner)) || (type = result_type_named(inner)))) return (Named){.type = type};
    if (inner && advice_for(inner, false)) return (Named){.outside = inner};
    bool nested = inner || strchr(name, '$'); /* rather a property of the outer class */
    bool outside = is_class_name(name) && advice_for(name, !guess && !nested);
    return (Named){.outside = outside ? name : NULL};
}

Class *jenkins_class(Interp *in, const char *name, bool guess) {
    if (strcmp(name, "CSVFormat") == 0) return class_named(in, "org.apache.commons.csv.CSVFormat"); /* its plugin imports it */
    Named found = named(name, guess);
    if (found.type) return class_from_native(in, found.type);
    return found.outside ? outside_class(in, found.outside) : NULL;
}

bool jenkins_knows_class(const char *name, bool guess, const char **full, const char **advice) {
    Named found = named(name, guess);
    *full = found.type ? found.type->name : found.outside;
    *advice = found.outside ? advice_for(found.outside, true) : NULL;
    return *full != NULL;
}

/* --- absent global variables -------------------------------------------------------------------------------- */

static const struct AbsentGlobal {
    const char *name, *advice;
} absent_globals[] = {
    {"openshift", "the shell can call oc"},
    {"manager", "there is no page to decorate; currentBuild.description keeps a text"},
    {"pullRequest", "pull requests are not reached yet; sh can call curl with a token"},
    {"Artifactory", "the shell can call jf, Artifactory's command"},
    {"acceptGitLabMR", "sh can call curl with a token"},
};

const char *jenkins_global_advice(const char *name) {
    for (size_t i = 0; i < sizeof absent_globals / sizeof *absent_globals; i++)
        if (strcmp(absent_globals[i].name, name) == 0) return absent_globals[i].advice;
    return NULL;
}

const char jenkins_raw_build_advice[] = "use the build's own properties (result, number, getBuildCauses() …) and env";

Value throw_raw_build(Interp *in) {
    return throw_error(in, EX_REJECTED_ACCESS, "rawBuild is an object inside Jenkins' server: here %s", jenkins_raw_build_advice);
}

static Value absent_use(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    const struct AbsentGlobal *global = as_native(self)->data;
    return throw_error(in, EX_ABORT, "%s.%s is not there yet: %s", global->name, as_string(args[0])->text, global->advice);
}

static const NativeType absent_type = {.name = "sluice.AbsentGlobal",
                                       .kind = V_NATIVE,
                                       .flags = CLASS_FINAL,
                                       .methods = (const NativeMethod[]){{"propertyMissing(String)", absent_use},
                                                                         {"methodMissing(String, Object)", absent_use},
                                                                         {0}}};

bool jenkins_global(Interp *in, const Sym *name, Value *out) {
    for (size_t i = 0; i < sizeof absent_globals / sizeof *absent_globals; i++) {
        if (strcmp(absent_globals[i].name, name->text) != 0) continue;
        *out = native_new(in, class_from_native(in, &absent_type), (void *)(uintptr_t)&absent_globals[i]);
        return true;
    }
    return false;
}
