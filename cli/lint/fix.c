/*
 * Fixes: the edits of a file's findings are applied together, none overlapping another; then the new text is parsed, and its tree
 * must be that of the old text everywhere but in the nodes that the fixes name. A set that fails is tried one by one. A file is
 * replaced in one step, or only its difference is shown.
 */
#include "cli/lint/lint.h"
#include "grammar/gc.h"
#include "grammar/parse.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct Fixing {
    const Source *source;
    Node *module;
    Diag **diag; /* those whose edits are applied, sorted by place */
    size_t count;
    DiagEdit *edit; /* of all of them, sorted, not overlapping */
    size_t edit_count;
} Fixing;

/* --- the same tree ---------------------------------------------------------------------------------------------------------- */

/* Where a place of the old text, outside of the edits, lies in the new one. */
static uint32_t moved(const Fixing *f, uint32_t at, bool end) {
    int64_t shift = 0;
    for (size_t i = 0; i < f->edit_count; i++) {
        const DiagEdit *e = &f->edit[i];
        if (e->span.to > at || (!end && e->span.to == at && e->span.from == at)) break;
        shift += (int64_t)e->text.len - (int64_t)(e->span.to - e->span.from);
    }
    return (uint32_t)((int64_t)at + shift);
}

static bool in_scope(const Fixing *f, const Node *node) {
    for (size_t i = 0; i < f->count; i++) {
        Span s = f->diag[i]->fix_scope;
        if (s.from == node->span.from && s.to == node->span.to) return true;
    }
    return false;
}

static bool same_place(const Fixing *f, const Node *a, const Node *b) {
    return moved(f, a->span.from, false) == b->span.from && moved(f, a->span.to, true) == b->span.to;
}

static bool same_tree(const Fixing *f, const Node *a, const Node *b);

static bool same_list(const Fixing *f, const NodeList *a, const NodeList *b) {
    uint32_t j = 0;
    for (uint32_t i = 0; i < a->count; i++) {
        const Node *old = a->item[i];
        if (in_scope(f, old) && (j == b->count || !same_place(f, old, b->item[j]))) continue; /* it vanished */
        if (j == b->count || !same_tree(f, old, b->item[j++])) return false;
    }
    return j == b->count;
}

#define NODE(f) same = same && same_tree(fixing, x->f, y->f);
#define NODES(f) same = same && same_list(fixing, &x->f, &y->f);
#define WORD(f) same = same && text_eq(x->f, y->f);
#define INT(f) same = same && x->f == y->f;
#define LONG(f) same = same && x->f == y->f;
#define FLAG(f) same = same && x->f == y->f;
#define SPAN(f)
#define BIND(f)
#define SCOPE(f)
#define CLASS_SCOPE(f)

static bool same_tree(const Fixing *fixing, const Node *a, const Node *b) {
    if (!a || !b) return a == b;
    if (in_scope(fixing, a)) return same_place(fixing, a, b);
    if (a->kind != b->kind) return false;
    bool same = true;
    switch (a->kind) {
#define AST(kind, fields)                                                                                              \
    case AST_##kind: {                                                                                                 \
        const struct Ast##kind *x = &a->kind, *y = &b->kind;                                                           \
        (void)x, (void)y;                                                                                              \
        fields                                                                                                         \
    } break;
#include "grammar/ast.def"
#undef AST
    case AST_KIND_COUNT: break;
    }
    return same;
}

/* --- applying ------------------------------------------------------------------------------------------------------------------ */

static int by_place(const void *left, const void *right) {
    const DiagEdit *a = left, *b = right;
    return a->span.from != b->span.from ? (a->span.from < b->span.from ? -1 : 1) : (a->span.to > b->span.to) - (a->span.to < b->span.to);
}

static bool overlaps(Span a, Span b) {
    return a.from < b.to && b.from < a.to ? true : a.from == b.from && a.to == b.to;
}

static bool fits(const Fixing *f, const Diag *d) {
    for (size_t i = 0; i < d->edit_count; i++)
        for (size_t j = 0; j < f->edit_count; j++)
            if (overlaps(d->edit[i].span, f->edit[j].span)) return false;
    return true;
}

static void take(Fixing *f, Diag *d) {
    f->diag[f->count++] = d;
    f->edit = gc_realloc(f->edit, sizeof *f->edit * (f->edit_count + d->edit_count));
    for (size_t i = 0; i < d->edit_count; i++) f->edit[f->edit_count++] = d->edit[i];
    qsort(f->edit, f->edit_count, sizeof *f->edit, by_place);
}

static Text new_text(const Fixing *f) {
    Buf out = {0};
    uint32_t at = 0;
    for (size_t i = 0; i < f->edit_count; i++) {
        const DiagEdit *e = &f->edit[i];
        buf_bytes(&out, f->source->text.at + at, e->span.from - at);
        buf_text(&out, e->text);
        at = e->span.to;
    }
    buf_bytes(&out, f->source->text.at + at, f->source->text.len - at);
    buf_char(&out, 0);
    return text_span(out.at, out.len - 1);
}

static bool is_proven(const Fixing *f) {
    DiagSink sink = {.max = 1};
    ParseResult parsed = parse_source(source_new(f->source->name, new_text(f)), &sink, 0);
    return parsed.module && sink.errors == 0 && same_tree(f, f->module, parsed.module);
}

/* All fixes of the file that go together; when the whole is not proven, each by itself on top of those before. */
static Fixing collect(Linter *lint, LintFile *file) {
    Fixing all = {.source = file->source, .module = file->module, .diag = gc_new_array(Diag *, lint->sink.count + 1)};
    Fixing kept = all;
    kept.diag = gc_new_array(Diag *, lint->sink.count + 1);
    for (size_t i = 0; i < lint->sink.count; i++) {
        Diag *d = &lint->sink.item[i];
        if (d->source == file->source && d->edit_count > 0 && fits(&all, d)) take(&all, d);
    }
    if (all.count == 0 || is_proven(&all)) return all;
    for (size_t i = 0; i < all.count; i++) {
        Fixing before = kept;
        before.edit = gc_new_array(DiagEdit, kept.edit_count + 1);
        for (size_t j = 0; j < kept.edit_count; j++) before.edit[j] = kept.edit[j];
        take(&kept, all.diag[i]);
        if (!is_proven(&kept)) kept = before;
    }
    return kept;
}

static bool write_file(const char *path, bool marked, Text text, const char **error) {
    struct stat st;
    if (marked) text = text_of(text_printf("\xef\xbb\xbf%.*s", TEXT_FMT(text))); /* the parser's text is without it */
    char *temporary = text_printf("%s.XXXXXX", path);
    int fd = stat(path, &st) == 0 ? mkstemp(temporary) : -1;
    bool good = fd >= 0;
    for (size_t done = 0; good && done < text.len;) {
        ssize_t n = write(fd, text.at + done, text.len - done);
        if (n > 0)
            done += (size_t)n;
        else if (n == 0 || errno != EINTR)
            good = false;
    }
    good = good && fchmod(fd, st.st_mode & 07777) == 0 && fsync(fd) == 0;
    if (!good) *error = strerror(errno);
    if (fd >= 0) close(fd);
    if (good && rename(temporary, path) == 0) return true;
    if (good) *error = strerror(errno);
    if (fd >= 0) unlink(temporary);
    return false;
}

/* --- the difference --------------------------------------------------------------------------------------------------------------- */

enum { CONTEXT = 3 };

static void put_line(char sign, Source *source, uint32_t number, bool colour) {
    const char *on = !colour || sign == ' ' ? "" : sign == '-' ? "\033[31m" : "\033[32m";
    printf("%s%c%.*s%s\n", on, sign, TEXT_FMT(source_line(source, number)), *on ? "\033[0m" : "");
    if (number == source->line_count) printf("\\ No newline at end of file\n");
}

/* The edits [first, last] lie in one hunk: old lines [from, to] with their surroundings against the same of the new text. */
static void put_hunk(Fixing *f, Source *fresh, size_t first, size_t last, bool colour) {
    Source *old = (Source *)f->source;
    uint32_t from = source_position(old, f->edit[first].span.from).line, to = source_position(old, f->edit[last].span.to).line;
    uint32_t new_from = source_position(fresh, moved(f, f->edit[first].span.from, false)).line;
    uint32_t new_to = source_position(fresh, moved(f, f->edit[last].span.to, true)).line;
    uint32_t lines = old->line_count - text_ends(old->text, TEXT("\n")); /* without what is behind the last line's end */
    uint32_t before = from > CONTEXT ? CONTEXT : from - 1, after = lines - to < CONTEXT ? lines - to : CONTEXT;
    printf("@@ -%u,%u +%u,%u @@\n", from - before, to - from + 1 + before + after, new_from - before,
           new_to - new_from + 1 + before + after);
    for (uint32_t i = from - before; i < from; i++) put_line(' ', old, i, colour);
    for (uint32_t i = from; i <= to; i++) put_line('-', old, i, colour);
    for (uint32_t i = new_from; i <= new_to; i++) put_line('+', fresh, i, colour);
    for (uint32_t i = to + 1; i <= to + after; i++) put_line(' ', old, i, colour);
}

static void show_difference(Fixing *f, bool colour) {
    Source *old = (Source *)f->source, *fresh = source_new(old->name, new_text(f));
    printf("--- %s\n+++ %s\n", old->name, old->name);
    for (size_t first = 0, last; first < f->edit_count; first = last + 1) {
        for (last = first; last + 1 < f->edit_count; last++) {
            uint32_t end = source_position(old, f->edit[last].span.to).line;
            if (source_position(old, f->edit[last + 1].span.from).line > end + 2 * CONTEXT) break;
        }
        put_hunk(f, fresh, first, last, colour);
    }
}

/* --- all files ------------------------------------------------------------------------------------------------------------------------ */

size_t fix_apply(Linter *lint, bool diff, bool colour) {
    size_t fixed = 0;
    for (size_t i = 0; i < lint->file_count; i++) {
        LintFile *file = lint->files[i];
        if (file->context || !file->module) continue;
        Fixing f = collect(lint, file);
        const char *error = NULL;
        if (f.count == 0) continue;
        if (diff)
            show_difference(&f, colour);
        else if (file->source == lint->input) {
            lint->input = source_new(f.source->name, new_text(&f));
            lint->input->marked = f.source->marked;
        } else if (!write_file(file->resolved, f.source->marked, new_text(&f), &error)) {
            fprintf(stderr, "sluice lint: cannot write '%s': %s\n", file->path, error);
            continue;
        }
        fixed += f.count;
    }
    return fixed;
}
