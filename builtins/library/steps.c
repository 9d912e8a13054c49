/* library and libraryResource, and the classes of a library as the value of `library` gives them: lib.com.acme.Foo.bar(). */
#include "builtins/library/index.h"
#include "builtins/steps_common.h"
#include "builtins/plan/record.h"

/* --- lib.com.acme.Foo -------------------------------------------------------------------------------------- */

typedef struct LoadedClasses {
    const char *name; /* so far: "", "com", "com.acme.Foo" */
    Class *found;     /* once the name is that of a class */
} LoadedClasses;

static const NativeType loaded_type;

static Value loaded_new(Interp *in, const char *name, Class *found) {
    LoadedClasses *data = gc_new(LoadedClasses);
    *data = (LoadedClasses){name, found};
    return native_new(in, class_from_native(in, &loaded_type), data);
}

static Value loaded_get(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    const LoadedClasses *so_far = as_native(self)->data;
    const char *name = as_string(args[0])->text;
    if (so_far->found) return get_property_z(in, v_obj(V_CLASS, so_far->found), name);
    const char *full = *so_far->name ? text_printf("%s.%s", so_far->name, name) : name;
    return loaded_new(in, full, library_has_class(in->host.self, full) ? class_named(in, full) : NULL);
}

static Value loaded_call(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    const LoadedClasses *so_far = as_native(self)->data;
    const Sym *name = string_sym(in, as_string(args[0]));
    const List *list = as_list(args[1]);
    if (!so_far->found)
        return throw_error(in, EX_MISSING_METHOD, "there is no class %s in the loaded libraries, so nothing has the method %s()",
                           *so_far->name ? so_far->name : "''", name->text);
    if (strcmp(name->text, "new") == 0) return class_construct(in, so_far->found, list->at, (int)list->len);
    return call_method(in, v_obj(V_CLASS, so_far->found), name, list->at, (int)list->len);
}

static const NativeType loaded_type = {.name = "org.jenkinsci.plugins.workflow.libs.LibraryStep$LoadedClasses",
                                       .kind = V_NATIVE,
                                       .flags = CLASS_FINAL,
                                       .methods = (const NativeMethod[]){{"propertyMissing(String)", loaded_get},
                                                                         {"methodMissing(String, Object)", loaded_call},
                                                                         {0}}};

/* --- library ----------------------------------------------------------------------------------------------- */

static const char *field_text(StepCall *call, Value fields, const char *name) {
    Value v = fields.kind == V_MAP ? map_get_z(call->in, as_map(fields), name) : v_null();
    return is_null(v) ? NULL : value_z(call->in, v);
}

static Value first_item(Value v) { return v.kind == V_LIST && as_list(v)->len ? as_list(v)->at[0] : v; }

/* The address in any of the forms of a retriever's scm: remote, userRemoteConfigs, repoOwner and repository. */
static const char *scm_address(StepCall *call, Value scm) {
    const char *url = field_text(call, scm, "remote");
    if (!url) url = field_text(call, scm, "url");
    Value configs = map_get_z(call->in, as_map(scm), "userRemoteConfigs");
    if (!url && !is_null(configs)) url = field_text(call, first_item(configs), "url");
    if (!url) url = field_text(call, scm, "repositoryUrl");
    const char *owner = field_text(call, scm, "repoOwner"), *repository = field_text(call, scm, "repository");
    if (!url && owner && repository) url = text_printf("https://github.com/%s/%s.git", owner, repository);
    return url;
}

/* modernSCM([$class: 'GitSCMSource', remote: …]), legacySCM(…), and the same as maps. */
static bool take_retriever(StepCall *call, Value retriever, RunLibrary *place) {
    Text kind;
    Value fields, scm_fields;
    if (!step_describable(call->in, retriever, &kind, &fields)) return false;
    Value scm = map_get_z(call->in, as_map(fields), "scm");
    place->path = field_text(call, fields, "libraryPath");
    if (!step_describable(call->in, is_null(scm) ? fields : scm, &kind, &scm_fields)) return false;
    place->url = scm_address(call, scm_fields);
    if (place->url) return true;
    throw_error(call->in, EX_ABORT,
                "library: the retriever has no address; write retriever: modernSCM([$class: 'GitSCMSource', remote: 'URL'])");
    return false;
}

static Value run_library(StepCall *call) {
    const char *identifier = step_z(call, 0), *at = strchr(identifier, '@');
    if (is_null(call->arg[1])) return library_load_named(call->run, identifier, false) ? loaded_new(call->in, "", NULL) : V_THROWN;
    RunLibrary place = {.name = at ? gc_strndup(identifier, (size_t)(at - identifier)) : identifier,
                        .version = at && at[1] ? at + 1 : NULL};
    for (size_t i = 0; i < call->run->options.library_count; i++) /* --lib stands in for the retriever */
        if (strcmp(call->run->options.libraries[i].name, place.name) == 0)
            return library_load_named(call->run, identifier, false) ? loaded_new(call->in, "", NULL) : V_THROWN;
    if (!take_retriever(call, call->arg[1], &place)) return V_THROWN;
    return library_load(call->run, &place, false) ? loaded_new(call->in, "", NULL) : V_THROWN;
}

/* A plan goes on without a library that cannot be had. */
static Value plan_library(StepCall *call) {
    Value v = run_library(call);
    if (!is_abrupt(v)) return v;
    const char *why = exception_message(call->in, thrown_take(call->in));
    plan_missing_library(call->run, step_z(call, 0), why ? why : "");
    return unknown_new(call->in, text_of(text_printf("library %s", step_z(call, 0))));
}

const StepSpec step_library = {
    .name = "library",
    .run = run_library,
    .plan = plan_library,
    .effect = EFFECT_PURE,
    .family = "libraries",
    .params =
        PARAMS({"identifier", P_STRING, .required = true, .positional = true, .doc = "NAME or NAME@VERSION: a branch, tag or commit."},
               {"retriever", P_ANY, .doc = "modernSCM([$class: 'GitSCMSource', remote: 'URL']); else --lib NAME=PLACE says where."},
               {"changelog", P_BOOL, .fallback = "true", .doc = "Has no effect."}),
    .doc = "Loads a shared library: its vars/ become global variables, its classes are reached through the step's value.",
    .example = "try {\n    def acme = library('acme@1.0')\n    echo acme.com.acme.Names.shorten('example')\n} catch (e) {\n"
               "    echo 'run this with --lib acme=FOLDER'\n}",
};

/* --- libraryResource --------------------------------------------------------------------------------------- */

static Value run_library_resource(StepCall *call) {
    World *w = call->run->options.world;
    const char *path = library_resource(call->run, step_z(call, 0)), *error = NULL;
    Buf bytes = {0};
    if (!path)
        return throw_error(call->in, EX_ABORT, "No such library resource %s could be found.%s", step_z(call, 0),
                           call->run->libraries ? " It is looked for below resources/ of each loaded library"
                                                : " No library is loaded");
    if (!w->read_file(w, path, &bytes, &error)) return step_throw_io(call, error);
    return step_decoded(call, buf_as_text(&bytes), 1);
}

const StepSpec step_libraryResource = {
    .name = "libraryResource",
    .run = run_library_resource,
    .effect = EFFECT_PURE,
    .family = "libraries",
    .params = PARAMS({"resource", P_STRING, .required = true, .positional = true, .doc = "Path below resources/ of a library."},
                     {"encoding", P_STRING, .doc = "UTF-8 when not given; Base64 yields the bytes in that form."}),
    .doc = "Yields the text of a file from a loaded library's resources/ folder.",
    .example = "try {\n    echo libraryResource('com/acme/banner.txt')\n} catch (e) {\n    echo e.message\n}",
};
