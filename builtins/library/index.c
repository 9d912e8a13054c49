/* The index of loaded libraries: which file holds a global variable or a class, and loading it when first asked for. */
#include "builtins/library/index.h"
#include "builtins/steps_common.h"

#include <unistd.h>

struct Libraries *libraries(Run *run) {
    if (!run->libraries) run->libraries = gc_new(struct Libraries);
    return run->libraries;
}

/* --- entering files ------------------------------------------------------------------------------------- */

/* As people at this place would write it. */
static const char *shown_path(const char *path) {
    char here[4096];
    if (!getcwd(here, sizeof here)) return path;
    size_t len = strlen(here);
    return strncmp(path, here, len) == 0 && path[len] == '/' ? path + len + 1 : path;
}

static void enter(Run *run, SymMap *into, const char *name, const char *path) {
    LibraryFile *file = gc_new(LibraryFile);
    *file = (LibraryFile){.path = path, .shown = shown_path(path)};
    symmap_put(into, sym_intern(run->in, text_of(name)), file);
}

static bool is_source(const char *name) {
    Text t = text_of(name);
    return t.len > 7 && text_ends(t, TEXT(".groovy"));
}

static const char *file_stem(const char *name) { return gc_strndup(name, strlen(name) - strlen(".groovy")); }

static size_t enter_vars(Run *run, const char *folder) {
    World *w = run->options.world;
    const char **names = NULL;
    size_t count = 0, entered = 0;
    if (!w->list_dir(w, folder, &names, &count, NULL)) return 0;
    for (size_t i = 0; i < count; i++) {
        if (!is_source(names[i])) continue;
        enter(run, &libraries(run)->vars, file_stem(names[i]), path_join(folder, names[i]));
        entered++;
    }
    return entered;
}

enum { FOLDERS_DEEP = 40 };

/* Classes by full name; `package` is "" or "a.b.". */
static size_t enter_classes(Run *run, const char *folder, const char *package, int deep) {
    World *w = run->options.world;
    const char **names = NULL;
    size_t count = 0, entered = 0;
    if (deep > FOLDERS_DEEP || !w->list_dir(w, folder, &names, &count, NULL)) return 0;
    for (size_t i = 0; i < count; i++) {
        const char *path = path_join(folder, names[i]);
        FileInfo info;
        w->stat(w, path, &info);
        if (info.kind == FILE_DIRECTORY) {
            entered += enter_classes(run, path, text_printf("%s%s.", package, names[i]), deep + 1);
        } else if (is_source(names[i])) {
            enter(run, &libraries(run)->classes, text_printf("%s%s", package, file_stem(names[i])), path);
            entered++;
        }
    }
    return entered;
}

size_t library_index(Run *run, const Library *library) {
    struct Libraries *all = libraries(run);
    size_t entered = enter_vars(run, path_join(library->folder, "vars"));
    entered += enter_classes(run, path_join(library->folder, "src"), "", 0);
    Library *grown = gc_new_array(Library, all->count + 1);
    if (all->count) memcpy(grown, all->item, all->count * sizeof *grown);
    grown[all->count++] = *library;
    all->item = grown;
    interp_classes_changed(run->in);
    return entered;
}

/* --- loading a file ------------------------------------------------------------------------------------- */

static Source *read_source(Run *run, const LibraryFile *file) {
    World *w = run->options.world;
    Buf text = {0};
    const char *error = NULL;
    if (!w->read_file(w, file->path, &text, &error))
        diag_report(run->in->diags, NULL, (Span){0, 0}, DIAG_ERROR, "library", "%s", error);
    else if (!utf8_valid(buf_as_text(&text)))
        diag_report(run->in->diags, NULL, (Span){0, 0}, DIAG_ERROR, "library", "%s is not text in UTF-8", file->shown);
    else
        return source_new(file->shown, text.at ? buf_as_text(&text) : text_of(""));
    return NULL;
}

static void tell_faults(Run *run, DiagSink *sink) {
    diag_sort(sink);
    RunEvent e = {.kind = EVENT_ERROR, .severity = DIAG_ERROR, .diags = sink, .exit_code = -1, .result = RUN_FAILURE};
    run_emit(run, run_context(run), &e);
}

bool library_find_class(Run *run, const char *name) {
    if (!run->libraries) return false;
    LibraryFile *file = symmap_get(&run->libraries->classes, sym_intern(run->in, text_of(name)));
    if (!file || file->state != FILE_FRESH) return false;
    DiagSink *outer = run->in->diags, *sink = gc_new(DiagSink);
    run->in->diags = sink;
    file->state = FILE_LOADING;
    Source *source = read_source(run, file);
    const char *dot = strrchr(name, '.');
    bool ok = source && interp_load_class(run->in, source, dot ? dot + 1 : name);
    run->in->diags = outer;
    file->state = ok ? FILE_LOADED : FILE_FAILED;
    if (!ok) tell_faults(run, sink);
    return ok;
}

bool library_has_class(Run *run, const char *name) {
    return run->libraries && symmap_get(&run->libraries->classes, sym_intern(run->in, text_of(name)));
}

/* --- variables ------------------------------------------------------------------------------------------ */

static Value load_variable(Run *run, LibraryFile *file, const char *name) {
    Interp *in = run->in;
    DiagSink *outer = in->diags, sink = {0};
    in->diags = &sink;
    Source *source = read_source(run, file);
    struct Node *module = source ? interp_parse(in, source) : NULL;
    Script *script = module ? interp_load_module(in, source, module, name, true) : NULL;
    in->diags = outer;
    return script ? script_instance(in, script, map_new(in)) : step_throw_diags(in, &sink);
}

bool library_has_variable(Run *run, const Sym *name) {
    return run->libraries && symmap_get(&run->libraries->vars, name);
}

bool library_variable(Run *run, const Sym *name, Value *out) {
    LibraryFile *file = run->libraries ? symmap_get(&run->libraries->vars, name) : NULL;
    if (!file) return false;
    if (file->state == FILE_LOADING) return false;
    if (file->state != FILE_LOADED) {
        file->state = FILE_LOADING;
        Value object = load_variable(run, file, name->text);
        file->state = is_abrupt(object) ? FILE_FRESH : FILE_LOADED;
        file->object = object;
        *out = object;
        return true;
    }
    *out = file->object;
    return true;
}

void library_list(Run *run, void (*each)(void *data, const char *name, bool is_step), void *data) {
    if (!run->libraries) return;
    const SymMap *vars = &run->libraries->vars;
    for (uint32_t i = 0; i < vars->cap; i++)
        if (vars->keys[i]) each(data, vars->keys[i]->text, false);
}

/* --- resources ------------------------------------------------------------------------------------------ */

const char *library_resource(Run *run, const char *name) {
    World *w = run->options.world;
    for (size_t i = 0; run->libraries && i < run->libraries->count; i++) {
        const char *base = path_join(run->libraries->item[i].folder, "resources");
        const char *path = path_resolve(base, text_of(name));
        size_t len = strlen(base);
        FileInfo info;
        if (strncmp(path, base, len) != 0 || path[len] != '/') continue;
        w->stat(w, path, &info);
        if (info.kind == FILE_REGULAR) return path;
    }
    return NULL;
}
