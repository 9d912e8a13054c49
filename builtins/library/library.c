/* Loading libraries: for every run, by @Library, by name and version, once each. */
#include "builtins/library/library.h"
#include "builtins/library/index.h"
#include "builtins/plan/record.h"

#include "grammar/ast.h"

static const Library *loaded(Run *run, const char *name) {
    struct Libraries *all = libraries(run);
    for (size_t i = all->count; i-- > 0;)
        if (strcmp(all->item[i].name, name) == 0) return &all->item[i];
    return NULL;
}

static bool same_version(const char *a, const char *b) { return a == b || (a && b && strcmp(a, b) == 0); }

bool library_load(Run *run, const RunLibrary *place, bool implicit) {
    const Library *before = loaded(run, place->name);
    if (before && (same_version(before->version, place->version) || !place->version)) return true;
    if (before && !before->implicit) {
        run_message(run, run_context(run), DIAG_WARNING, "library %s is loaded already, at %s; the version %s is not", place->name,
                    before->version ? before->version : "its default version", place->version);
        return true;
    }
    const char *folder = library_fetch(run, place);
    if (!folder) return false;
    Library library = {place->name, place->version, folder, implicit};
    if (library_index(run, &library) > 0) return true;
    throw_error(run->in, EX_ABORT, "library %s expected to contain at least one of src or vars directories, but %s has none",
                place->name, folder);
    return false;
}

/* --- by name ---------------------------------------------------------------------------------------------- */

static const RunLibrary *known(Run *run, const char *name) {
    for (size_t i = 0; i < run->options.library_count; i++)
        if (strcmp(run->options.libraries[i].name, name) == 0) return &run->options.libraries[i];
    return NULL;
}

/* `names`: of one or more. */
static bool throw_unknown(Run *run, const char *const *names, size_t count) {
    RunLibrary beside;
    Buf known_names = {0}, all = {0};
    for (size_t i = 0; i < run->options.library_count; i++)
        buf_printf(&known_names, "%s%s", i ? ", " : " (known: ", run->options.libraries[i].name);
    if (known_names.len) buf_z(&known_names, ")");
    for (size_t i = 0; i < count; i++) buf_printf(&all, "%s'%s'", i ? ", " : "", names[i]);
    const char *own = library_beside(run, &beside)
                          ? text_printf("; the vars/ and src/ beside the pipeline are %s: --lib %s=%s", beside.name, names[0],
                                        beside.folder)
                          : "";
    throw_error(run->in, EX_ABORT,
                "No version or place is known of the %s %s%s\nGive %s folder with --lib %s=FOLDER, or its git repository "
                "with --lib %s=URL%s",
                count == 1 ? "library" : "libraries", all.at, known_names.len ? known_names.at : "", count == 1 ? "its" : "each one's",
                names[0], names[0], own);
    return false;
}

static const char *name_of(const char *identifier) {
    const char *at = strchr(identifier, '@');
    return at ? gc_strndup(identifier, (size_t)(at - identifier)) : identifier;
}

/* Where a library of that name is; false when nothing says it. */
static bool find_place(Run *run, const char *name, RunLibrary *place) {
    const RunLibrary *found = known(run, name);
    if (found) *place = *found;
    return found || (library_beside(run, place) && strcmp(place->name, name) == 0);
}

bool library_load_named(Run *run, const char *identifier, bool implicit) {
    const char *at = strchr(identifier, '@'), *name = name_of(identifier);
    RunLibrary place;
    if (!find_place(run, name, &place)) return throw_unknown(run, &name, 1);
    if (at && at[1]) place.version = at + 1;
    return library_load(run, &place, implicit);
}

/* --- @Library --------------------------------------------------------------------------------------------- */

/* A plan goes on without it. */
static bool load_or_miss(Run *run, const char *identifier) {
    if (library_load_named(run, identifier, false)) return true;
    if (!run->planning) return false;
    const char *why = exception_message(run->in, thrown_take(run->in));
    plan_missing_library(run, identifier, why ? why : identifier);
    return true;
}

static bool load_values(Run *run, const Node *value) {
    if (value->kind == AST_STRING) return load_or_miss(run, text_z(value->STRING.value));
    for (uint32_t i = 0; value->kind == AST_LIST && i < value->LIST.items.count; i++)
        if (!load_values(run, value->LIST.items.item[i])) return false;
    return true;
}

enum { UNKNOWN_MAX = 64 };

typedef struct Unknown {
    const char *name[UNKNOWN_MAX];
    size_t count;
} Unknown;

static void gather_unknown(Run *run, const Node *value, Unknown *out) {
    RunLibrary place;
    for (uint32_t i = 0; value->kind == AST_LIST && i < value->LIST.items.count; i++)
        gather_unknown(run, value->LIST.items.item[i], out);
    if (value->kind != AST_STRING || out->count == UNKNOWN_MAX) return;
    const char *name = name_of(text_z(value->STRING.value));
    if (!find_place(run, name, &place)) out->name[out->count++] = name;
}

/* Those of which nothing says where they are are told together. */
static bool load_all(Run *run, const Node *value) {
    Unknown unknown = {.count = 0};
    if (!run->planning) gather_unknown(run, value, &unknown);
    return unknown.count ? throw_unknown(run, unknown.name, unknown.count) : load_values(run, value);
}

static bool load_annotated(Run *run, const NodeList *annotations, Span *where) {
    for (uint32_t i = 0; i < annotations->count; i++) {
        const Node *n = annotations->item[i];
        Text id = n->ANNOTATION.id;
        if (!text_is(id, "Library") && !text_is(id, "org.jenkinsci.plugins.workflow.libs.Library")) continue;
        for (uint32_t k = 0; k < n->ANNOTATION.members.count; k++) {
            const Node *member = n->ANNOTATION.members.item[k];
            *where = n->span;
            bool is_value = text_is(member->ANNOTATION_MEMBER.id, "value");
            if (is_value && !load_all(run, member->ANNOTATION_MEMBER.value)) return false;
        }
    }
    *where = (Span){0, 0};
    return true;
}

static const NodeList *annotations_of(const Node *n) {
    static const NodeList none;
    switch (n->kind) {
    case AST_IMPORT: return &n->IMPORT.annotations;
    case AST_DECLARE: return &n->DECLARE.annotations;
    case AST_FIELD: return &n->FIELD.annotations;
    case AST_METHOD: return &n->METHOD.annotations;
    case AST_CLASS: return &n->CLASS.annotations;
    case AST_PACKAGE: return &n->PACKAGE.annotations;
    default: return &none;
    }
}

static bool load_list(Run *run, const NodeList *nodes, Span *where) {
    for (uint32_t i = 0; i < nodes->count; i++)
        if (!load_annotated(run, annotations_of(nodes->item[i]), where)) return false;
    return true;
}

bool library_load_implicit(Run *run) {
    RunLibrary beside;
    if (library_beside(run, &beside)) {
        bool named = false;
        for (size_t i = 0; i < run->options.library_count; i++) {
            const char *folder = run->options.libraries[i].folder;
            named = named || (folder && strcmp(folder, beside.folder) == 0);
        }
        if (!named && !library_load(run, &beside, true)) return false;
    }
    for (size_t i = 0; i < run->options.library_count; i++)
        if (!library_load(run, &run->options.libraries[i], true)) return false;
    return true;
}

bool library_prepare(Run *run, const Node *module, Span *where) {
    const NodeList *const lists[] = {&module->MODULE.imports, &module->MODULE.fields, &module->MODULE.statements,
                                     &module->MODULE.methods, &module->MODULE.classes};
    for (uint32_t i = 0; run->planning && i < module->MODULE.imports.count; i++)
        plan_import(run, text_z(module->MODULE.imports.item[i]->IMPORT.id));
    if (module->MODULE.package && !load_annotated(run, annotations_of(module->MODULE.package), where)) return false;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (!load_list(run, lists[i], where)) return false;
    return library_load_implicit(run);
}
