/* Ant-style patterns: '?' and '*' within a name, '**' for any folders, a trailing '/' means '**' behind it. */
#include "builtins/glob.h"

#include <ctype.h>
#include <stdlib.h>

/* --- matching --------------------------------------------------------------------------------------------- */

static bool same_char(char a, char b, bool ignore_case) {
    return a == b || (ignore_case && tolower((unsigned char)a) == tolower((unsigned char)b));
}

/* '*' and '?' within one name, without recursion. */
static bool match_name(Text pattern, Text name, bool ignore_case) {
    size_t p = 0, n = 0, star = SIZE_MAX, resume = 0;
    while (n < name.len) {
        if (p < pattern.len && pattern.at[p] == '*') {
            star = p++;
            resume = n;
        } else if (p < pattern.len && (pattern.at[p] == '?' || same_char(pattern.at[p], name.at[n], ignore_case))) {
            p++;
            n++;
        } else if (star != SIZE_MAX) {
            p = star + 1;
            n = ++resume;
        } else
            return false;
    }
    while (p < pattern.len && pattern.at[p] == '*') p++;
    return p == pattern.len;
}

typedef struct Names {
    Text *at;
    size_t count;
} Names;

static Names split(Text path) {
    Names names = {gc_new_array(Text, path.len / 2 + 2), 0};
    for (size_t i = 0; i <= path.len;) {
        size_t from = i;
        while (i < path.len && path.at[i] != '/') i++;
        if (i > from) names.at[names.count++] = text_span(path.at + from, i - from);
        i++;
    }
    if (path.len > 0 && path.at[path.len - 1] == '/') names.at[names.count++] = TEXT("**");
    return names;
}

static bool is_any(Text name) { return text_is(name, "**"); }

static bool match_names(const Names *pattern, const Names *path, bool ignore_case) {
    size_t p = 0, n = 0, star = SIZE_MAX, resume = 0;
    while (n < path->count) {
        if (p < pattern->count && is_any(pattern->at[p])) {
            star = p++;
            resume = n;
        } else if (p < pattern->count && match_name(pattern->at[p], path->at[n], ignore_case)) {
            p++;
            n++;
        } else if (star != SIZE_MAX) {
            p = star + 1;
            n = ++resume;
        } else
            return false;
    }
    while (p < pattern->count && is_any(pattern->at[p])) p++;
    return p == pattern->count;
}

/* Could something below this folder match? */
static bool may_contain(const Names *pattern, const Names *folder, bool ignore_case) {
    for (size_t i = 0; i < folder->count; i++) {
        if (i >= pattern->count) return false;
        if (is_any(pattern->at[i])) return true;
        if (!match_name(pattern->at[i], folder->at[i], ignore_case)) return false;
    }
    return pattern->count > folder->count;
}

bool glob_match(Text pattern, Text path, bool ignore_case) {
    Names p = split(pattern), n = split(path);
    return match_names(&p, &n, ignore_case);
}

/* --- pattern lists ------------------------------------------------------------------------------------------- */

typedef struct Patterns {
    Names *at;
    size_t count;
} Patterns;

static bool separates(char c) { return c == ',' || c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

static Patterns parse_list(Text list) {
    Patterns patterns = {gc_new_array(Names, list.len / 2 + 2), 0};
    for (size_t i = 0; i < list.len;) {
        while (i < list.len && separates(list.at[i])) i++;
        size_t from = i;
        while (i < list.len && !separates(list.at[i])) i++;
        if (i == from) continue;
        Text one = text_span(list.at + from, i - from);
        if (text_starts(one, TEXT("./"))) one = text_span(one.at + 2, one.len - 2);
        patterns.at[patterns.count++] = split(one);
    }
    return patterns;
}

static bool any_match(const Patterns *patterns, const Names *path, bool ignore_case) {
    for (size_t i = 0; i < patterns->count; i++)
        if (match_names(&patterns->at[i], path, ignore_case)) return true;
    return false;
}

#define DEFAULT_EXCLUDES                                                                                                      \
    "**/*~ **/#*# **/.#* **/%*% **/._* **/CVS **/CVS/** **/.cvsignore **/SCCS **/SCCS/** **/vssver.scc **/.svn **/.svn/** "   \
    "**/.DS_Store **/.git **/.git/** **/.gitattributes **/.gitignore **/.gitmodules **/.hg **/.hg/** **/.hgignore **/.hgsub " \
    "**/.hgsubstate **/.hgtags **/.bzr **/.bzr/** **/.bzrignore"

/* --- walking ---------------------------------------------------------------------------------------------------- */

#define GLOB_DEPTH_MAX 256

typedef struct Walk {
    World *world;
    const GlobQuery *query;
    Patterns include, exclude, defaults;
    GlobFile *files;
    size_t count, cap;
    const char **error;
} Walk;

static bool excluded(const Walk *w, const Names *names) {
    return any_match(&w->exclude, names, w->query->ignore_case) ||
           any_match(&w->defaults, names, w->query->ignore_case);
}

static void add(Walk *w, const char *path, const FileInfo *info) {
    if (w->count == w->cap) {
        w->cap = w->cap ? w->cap * 2 : 32;
        GlobFile *grown = gc_new_array(GlobFile, w->cap);
        if (w->count) memcpy(grown, w->files, w->count * sizeof *grown);
        w->files = grown;
    }
    w->files[w->count++] = (GlobFile){path, *info};
}

static bool wanted_below(const Walk *w, const Names *names) {
    for (size_t i = 0; i < w->include.count; i++)
        if (may_contain(&w->include.at[i], names, w->query->ignore_case)) return true;
    return w->include.count == 0;
}

/* A folder under way, within those above it. */
typedef struct Level {
    const struct Level *above;
    const char *path, *relative;
    FileInfo info;
    int depth;
} Level;

/* A link to a folder that it lies below: what is there has its place already. */
static bool leads_back(const Level *level, const FileInfo *info) {
    if (!info->is_link || !info->inode) return false;
    while (level && !(level->info.device == info->device && level->info.inode == info->inode)) level = level->above;
    return level;
}

/* A pattern names the link itself: then what lies behind it is meant. */
static bool is_named(const Walk *w, const Names *names) {
    size_t last = names->count - 1;
    for (size_t p = 0; p < w->include.count; p++) {
        const Names *pattern = &w->include.at[p];
        size_t i = 0;
        while (i < last && i < pattern->count && !is_any(pattern->at[i]) &&
               match_name(pattern->at[i], names->at[i], w->query->ignore_case))
            i++;
        if (i == last && i < pattern->count && text_eq(pattern->at[i], names->at[i])) return true;
    }
    return false;
}

static bool is_wanted(const Walk *w, const Names *names, const FileInfo *info) {
    bool kind = info->kind == FILE_REGULAR || (info->kind == FILE_DIRECTORY ? w->query->folders : w->query->special);
    return kind && info->kind != FILE_ABSENT && !excluded(w, names) &&
           (w->include.count == 0 || any_match(&w->include, names, w->query->ignore_case));
}

static bool walk(Walk *w, const Level *level) {
    const char **names = NULL;
    size_t count = 0;
    if (level->depth > GLOB_DEPTH_MAX) return true;
    if (!w->world->list_dir(w->world, level->path, &names, &count, w->error)) return false;
    for (size_t i = 0; i < count; i++) {
        Level below = {.above = level, .path = text_printf("%s/%s", level->path, names[i]), .depth = level->depth + 1};
        below.relative = level->relative[0] ? text_printf("%s/%s", level->relative, names[i]) : names[i];
        Names parts = split(text_of(below.relative));
        w->world->stat(w->world, below.path, &below.info);
        if (is_wanted(w, &parts, &below.info)) add(w, below.relative, &below.info);
        bool enters = below.info.kind == FILE_DIRECTORY && wanted_below(w, &parts) && !any_match(&w->defaults, &parts, false) &&
                      (!leads_back(level, &below.info) || is_named(w, &parts));
        if (enters && !walk(w, &below)) return false;
    }
    return true;
}

static int by_path(const void *a, const void *b) {
    return strcmp(((const GlobFile *)a)->path, ((const GlobFile *)b)->path);
}

bool glob_files(World *world, const GlobQuery *query, GlobFile **files, size_t *count, const char **error) {
    Walk w = {.world = world,
              .query = query,
              .include = parse_list(query->includes),
              .exclude = parse_list(query->excludes),
              .error = error};
    if (query->default_excludes) w.defaults = parse_list(TEXT(DEFAULT_EXCLUDES));
    Level root = {.path = query->root, .relative = ""};
    world->stat(world, root.path, &root.info);
    bool ok = root.info.kind != FILE_DIRECTORY || walk(&w, &root);
    if (w.count) qsort(w.files, w.count, sizeof *w.files, by_path);
    *files = w.files;
    *count = w.count;
    return ok;
}
