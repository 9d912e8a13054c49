/*
 * Finding and loading the library's classes.
 */
#include "interp/classes/embedded.h"
#include "interp/classes/unit.h"
#include "grammar/parse.h"

#define FOLDER "stdlib/"
static const char ending[] = ".groovy";

/* How the file's name stands to that of class `name`: <0, 0, >0 as strcmp of "stdlib/a/b/C.groovy". */
static int compare_file(const char *file, Text name) {
    file += sizeof FOLDER - 1;
    for (size_t i = 0; i < name.len; i++) {
        char c = name.at[i] == '.' ? '/' : name.at[i];
        if (file[i] != c) return (unsigned char)file[i] < (unsigned char)c ? -1 : 1;
    }
    return strcmp(file + name.len, ending);
}

static const EmbeddedFile *find_file(Interp *in, Text name) {
    const EmbeddedFile *files = in->host.library;
    struct InterpState *state = in->state;
    if (!files || memchr(name.at, '$', name.len) || memchr(name.at, '/', name.len)) return NULL;
    while (files[state->library_count].name) state->library_count++;
    size_t low = 0, high = state->library_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = compare_file(files[middle].name, name);
        if (order == 0) return &files[middle];
        if (order < 0) low = middle + 1;
        else high = middle;
    }
    return NULL;
}

Class *embedded_class(Interp *in, Text name) {
    const EmbeddedFile *file = find_file(in, name);
    if (!file) return NULL;
    struct Unit *current = in->state->unit;
    Source *source = source_new(file->name, text_of(file->text));
    source->library = true;
    ParseResult parsed = parse_source(source, in->diags, 0);
    const char *dot = memrchr(name.at, '.', name.len);
    const char *simple = gc_strndup(dot ? dot + 1 : name.at, name.len - (size_t)(dot ? dot + 1 - name.at : 0));
    Unit *unit = parsed.module ? unit_new(in, source, parsed.module, text_printf("%s$", simple)) : NULL;
    in->state->unit = current;
    if (parsed.module && !unit) exception_report(in, thrown_take(in), in->diags);
    return unit ? symmap_get(&in->state->classes, sym_intern(in, name)) : NULL;
}
