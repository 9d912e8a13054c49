/* Archives as steps: zip, unzip, tar, untar. */
#include "builtins/archive.h"
#include "builtins/glob.h"
#include "builtins/steps_common.h"

enum { Z_FILE, Z_DIR, Z_GLOB, Z_EXCLUDE, Z_ARCHIVE, Z_OVERWRITE, Z_DEFAULTS, Z_COMPRESS };

static bool may_write(StepCall *call, const char *path) {
    World *w = call->run->options.world;
    FileInfo info;
    w->stat(w, path, &info);
    if (info.kind == FILE_DIRECTORY)
        throw_error(call->in, EX_IO, "%s is a folder.", path);
    else if (info.kind != FILE_ABSENT && !step_bool(call, Z_OVERWRITE))
        throw_error(call->in, EX_IO, "%s exists already; overwrite: true replaces it", path);
    else
        return true;
    return false;
}

static size_t entries_of(const char *root, const GlobFile *files, size_t count, const char *archive,
                         ArchiveEntry *entries) {
    size_t n = 0;
    for (size_t i = 0; i < count; i++) {
        const char *path = path_join(root, files[i].path);
        if (strcmp(path, archive) != 0) entries[n++] = (ArchiveEntry){files[i].path, path};
    }
    return n;
}

static Value pack(StepCall *call, PackFormat format) {
    const char *error = NULL, *path = step_path(call, step_text(call, Z_FILE));
    const char *root = step_has(call, Z_DIR) ? step_path(call, step_text(call, Z_DIR)) : call->context->cwd;
    GlobQuery query = {.root = root,
                       .includes = step_text(call, Z_GLOB),
                       .excludes = step_text(call, Z_EXCLUDE),
                       .default_excludes = step_bool(call, Z_DEFAULTS)};
    GlobFile *files = NULL;
    size_t count = 0, archived;
    if (!may_write(call, path)) return V_THROWN;
    if (!glob_files(call->run->options.world, &query, &files, &count, &error)) return step_throw_io(call, error);
    ArchiveEntry *entries = gc_new_array(ArchiveEntry, count);
    count = entries_of(root, files, count, path, entries);
    if (count == 0)
        run_message(call->run, call->context, DIAG_WARNING, "%s: no file in %s matches '%s', so %s is empty",
                    call->spec->name, root, step_has(call, Z_GLOB) ? step_z(call, Z_GLOB) : "**", step_z(call, Z_FILE));
    if (!archive_pack(format, path, entries, count, &error)) return step_throw_io(call, error);
    run_log(call->run, call->context, "Compressed %zu entries.", count);
    if (step_bool(call, Z_ARCHIVE) &&
        !step_keep_artifacts(call, step_text(call, Z_FILE), text_span("", 0), true, false, &archived))
        return V_THROWN;
    return v_null();
}

static Value run_zip(StepCall *call) { return pack(call, PACK_ZIP); }

#define PACK_PARAMS                                                                                                    \
    {"dir", P_STRING, .doc = "Folder to pack; default the present one."},                                              \
        {"glob", P_STRING, .doc = "Ant patterns of the files; none: all."},                                            \
        {"exclude", P_STRING, .doc = "Ant patterns of files to leave out."},                                           \
        {"archive", P_BOOL, .fallback = "false", .doc = "Keep it as an artifact too."},                                \
        {"overwrite", P_BOOL, .fallback = "false", .doc = "Replace an archive that exists."}, {                        \
        "defaultExcludes", P_BOOL, .fallback = "true", .doc = "Leave out .git and the like."                           \
    }

const StepSpec step_zip = {
    .name = "zip",
    .run = run_zip,
    .needs_node = true,
    .effect = EFFECT_IDEMPOTENT,
    .family = "files",
    .params =
        PARAMS({"zipFile", P_STRING, .required = true, .positional = true, .doc = "The zip to write."}, PACK_PARAMS),
    .doc = "Packs files into a zip. The same files give the same bytes.",
    .example =
        "node {\n    writeFile file: 'main', text: 'program'\n    zip zipFile: 'app.zip', glob: 'main', overwrite: true\n}",
};

static Value run_tar(StepCall *call) { return pack(call, step_bool(call, Z_COMPRESS) ? PACK_TAR_GZ : PACK_TAR); }

const StepSpec step_tar = {
    .name = "tar",
    .run = run_tar,
    .needs_node = true,
    .effect = EFFECT_IDEMPOTENT,
    .family = "files",
    .params = PARAMS({"file", P_STRING, .required = true, .positional = true, .doc = "The archive to write."},
                     PACK_PARAMS, {"compress", P_BOOL, .fallback = "true", .doc = "Compress it with gzip."}),
    .doc = "Packs files into a tar archive.",
    .example =
        "node {\n    writeFile file: 'main', text: 'program'\n    tar file: 'app.tar.gz', glob: 'main', overwrite: true\n}",
};

/* --- unpacking ------------------------------------------------------------------------------------------------- */

enum { U_FILE, U_DIR, U_GLOB, U_TEST, U_QUIET, U_READ, U_CHARSET };

static bool wanted(void *data, const char *name) {
    const StepCall *call = data;
    Text glob = step_text(call, U_GLOB);
    return glob.len == 0 || glob_match(glob, text_of(name), false);
}

/* As `wanted`, told of each file that is unpacked. */
typedef struct Unpacking {
    StepCall *call;
    const char *into;
    size_t count;
} Unpacking;

static bool wanted_told(void *data, const char *name) {
    Unpacking *u = data;
    if (!wanted(u->call, name)) return false;
    size_t len = strlen(name);
    if (len == 0 || name[len - 1] == '/') return true;
    u->count++;
    if (!step_bool(u->call, U_QUIET))
        run_log(u->call->run, u->call->context, "Extracting: %s -> %s", name, path_join(u->into, name));
    return true;
}

static bool find_archive(StepCall *call, const char **path) {
    World *w = call->run->options.world;
    FileInfo info;
    *path = step_path(call, step_text(call, U_FILE));
    w->stat(w, *path, &info);
    if (info.kind == FILE_REGULAR) return true;
    throw_error(call->in, info.kind == FILE_DIRECTORY ? EX_IO : EX_FILE_NOT_FOUND,
                info.kind == FILE_DIRECTORY ? "%s is a directory." : "%s does not exist.", *path);
    return false;
}

static Value read_entries(StepCall *call, const char *path) {
    ArchiveItem *items = NULL;
    size_t count = 0;
    const char *error = NULL;
    Value map = map_new(call->in);
    if (!archive_list(path, &items, &count, &error)) return step_throw_io(call, error);
    for (size_t i = 0; i < count; i++) {
        Buf text = {0};
        if (items[i].is_folder || !wanted(call, items[i].name)) continue;
        if (!step_bool(call, U_QUIET)) run_log(call->run, call->context, "Reading: %s", items[i].name);
        if (!archive_read_entry(path, items[i].name, &text, &error)) return step_throw_io(call, error);
        map_put_z(call->in, as_map(map), items[i].name, string_new(call->in, buf_as_text(&text)));
    }
    run_log(call->run, call->context, "Read: %u files", map_size(as_map(map)));
    return map;
}

static Value run_unpack(StepCall *call) {
    World *w = call->run->options.world;
    const char *path, *error = NULL;
    ArchiveItem *items = NULL;
    size_t count = 0;
    if (!find_archive(call, &path)) return V_THROWN;
    if (step_bool(call, U_TEST)) return v_bool(archive_list(path, &items, &count, &error));
    if (strcmp(call->spec->name, "unzip") == 0 && step_bool(call, U_READ)) return read_entries(call, path);
    const char *into = step_has(call, U_DIR) ? step_path(call, step_text(call, U_DIR)) : call->context->cwd;
    Unpacking unpacking = {call, into, 0};
    ArchiveUnpack what = {.path = path, .into = into, .want = wanted_told, .data = &unpacking};
    run_log(call->run, call->context, "Extracting from %s", path);
    if (!w->make_dirs(w, into, &error) || !archive_unpack(&what, &error)) return step_throw_io(call, error);
    run_log(call->run, call->context, "Extracted: %zu files", unpacking.count);
    return v_null();
}

#define UNPACK_PARAMS                                                                                                  \
    {"dir", P_STRING, .doc = "Folder to unpack into; default the present one."},                                       \
        {"glob", P_STRING, .doc = "Ant pattern of the entries; none: all."},                                           \
        {"test", P_BOOL, .fallback = "false", .doc = "Only tell whether the archive is sound."}, {                     \
        "quiet", P_BOOL, .fallback = "false", .doc = "Do not tell."                                                    \
    }

const StepSpec step_unzip = {
    .name = "unzip",
    .run = run_unpack,
    .needs_node = true,
    .effect = EFFECT_IDEMPOTENT,
    .family = "files",
    .params =
        PARAMS({"zipFile", P_STRING, .required = true, .positional = true, .doc = "The zip."}, UNPACK_PARAMS,
               {"read", P_BOOL, .fallback = "false", .doc = "Yield a map of names to texts instead of unpacking."},
               {"charset", P_STRING, .doc = "Has no effect: names are UTF-8."}),
    .doc = "Unpacks a zip. Entries that lead out of the folder are refused.",
    .example =
        "node {\n    writeFile file: 'a.txt', text: 'A'\n    zip zipFile: 'a.zip', glob: 'a.txt', overwrite: true\n"
        "    echo unzip(zipFile: 'a.zip', read: true)['a.txt']\n}",
};

const StepSpec step_untar = {
    .name = "untar",
    .run = run_unpack,
    .needs_node = true,
    .effect = EFFECT_IDEMPOTENT,
    .family = "files",
    .params = PARAMS({"file", P_STRING, .required = true, .positional = true, .doc = "The archive."}, UNPACK_PARAMS),
    .doc = "Unpacks a tar archive, compressed or not.",
    .example = "node {\n    writeFile file: 'a.txt', text: 'A'\n    tar file: 'a.tgz', glob: 'a.txt', overwrite: true\n"
               "    untar file: 'a.tgz', dir: 'copy'\n    echo readFile('copy/a.txt')\n}",
};
