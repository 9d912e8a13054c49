/* Steps on files of the workspace: readFile, writeFile, fileExists, findFiles, touch. */
#include "builtins/glob.h"
#include "builtins/steps_common.h"
#include "builtins/world/crypto.h"
#include "builtins/world/files.h"
#include "interp/text/charset.h"

/* --- readFile, writeFile -------------------------------------------------------------------------------------- */

static bool is_base64(Text encoding) { return text_is(encoding, "Base64"); }

static Value throw_encoding(StepCall *call, int index) {
    return throw_error(call->in, EX_UNSUPPORTED_ENCODING,
                       "%s: the encoding '%s' is not known; as a rule it is UTF-8 or ISO-8859-1, or Base64 for bytes",
                       call->spec->name, step_z(call, index));
}

bool step_read_file(StepCall *call, Text file, Buf *out) {
    World *w = call->run->options.world;
    const char *path = step_path(call, file), *error = NULL;
    FileInfo info;
    w->stat(w, path, &info);
    if (info.kind == FILE_ABSENT || info.kind == FILE_LINK)
        throw_error(call->in, EX_NO_SUCH_FILE, "%s", path);
    else if (info.kind == FILE_DIRECTORY)
        throw_error(call->in, EX_IO, "%s is a folder, not a file", path);
    else if (w->read_file(w, path, out, &error))
        return true;
    else
        step_throw_io(call, error);
    return false;
}

Value step_decoded(StepCall *call, Text bytes, int index) {
    Text encoding = text_trim(step_text(call, index));
    Buf text = {0};
    if (is_base64(encoding)) return string_z(call->in, crypto_base64(bytes.at, bytes.len));
    const Charset *charset = charset_or_utf8(text_z(encoding));
    if (!charset) return throw_encoding(call, index);
    charset_decode(charset, bytes, &text);
    return string_new(call->in, buf_as_text(&text));
}

static Value run_read_file(StepCall *call) {
    Buf bytes = {0};
    return step_read_file(call, step_text(call, 0), &bytes) ? step_decoded(call, buf_as_text(&bytes), 1) : V_THROWN;
}

const StepSpec step_readFile = {
    .name = "readFile",
    .run = run_read_file,
    .needs_node = true,
    .effect = EFFECT_PURE,
    .family = "files",
    .params = PARAMS(
        {"file", P_STRING, .required = true, .positional = true, .doc = "Path, seen from the present folder."},
        {"encoding", P_STRING, .doc = "Character encoding, default UTF-8; 'Base64' yields the bytes in Base64."}),
    .doc = "Yields a file's text.",
    .example = "node {\n    writeFile file: 'version', text: '1.0'\n    echo readFile('version')\n}",
};

static Value run_write_file(StepCall *call) {
    World *w = call->run->options.world;
    const char *error = NULL;
    Buf bytes = {0};
    Text encoding = text_trim(step_text(call, 2));
    const Charset *charset = charset_or_utf8(text_z(encoding));
    if (is_base64(encoding)) {
        if (!crypto_base64_decode(step_text(call, 1), &bytes))
            return throw_error(call->in, EX_ILLEGAL_ARGUMENT, "writeFile: the text is not Base64");
    } else if (charset) {
        charset_encode(charset, step_text(call, 1), &bytes);
    } else {
        return throw_encoding(call, 2);
    }
    if (!w->write_file(w, step_path(call, step_text(call, 0)), buf_as_text(&bytes), false, &error))
        return step_throw_io(call, error);
    return v_null();
}

const StepSpec step_writeFile = {
    .name = "writeFile",
    .run = run_write_file,
    .needs_node = true,
    .effect = EFFECT_IDEMPOTENT,
    .family = "files",
    .params =
        PARAMS({"file", P_STRING, .required = true, .doc = "Path, seen from the present folder; folders are made."},
               {"text", P_STRING, .required = true, .doc = "What to write."},
               {"encoding", P_STRING,
                .doc = "Character encoding, default UTF-8; 'Base64' writes the bytes that the text encodes."}),
    .doc = "Writes a file.",
    .example = "node {\n    writeFile file: 'out/hello.txt', text: 'hello\\n'\n}",
};

static Value run_file_exists(StepCall *call) {
    World *w = call->run->options.world;
    if (text_trim(step_text(call, 0)).len == 0)
        run_log(call->run, call->context,
                "The fileExists step was called with a null or empty string, so the current directory will be checked instead.");
    FileInfo info;
    w->stat(w, step_path(call, step_text(call, 0)), &info);
    return v_bool(info.kind != FILE_ABSENT && info.kind != FILE_LINK);
}

const StepSpec step_fileExists = {
    .name = "fileExists",
    .run = run_file_exists,
    .needs_node = true,
    .quiet = true,
    .effect = EFFECT_PURE,
    .family = "files",
    .params = PARAMS({"file", P_STRING, .positional = true, .doc = "Path of a file or folder."}),
    .doc = "Tells whether a file or folder exists.",
    .example = "node {\n    if (!fileExists('config')) {\n        echo 'no config'\n    }\n}",
};

/* --- findFiles ----------------------------------------------------------------------------------------------- */

typedef struct FoundFile {
    const char *name, *path;
    FileInfo info;
} FoundFile;

static const FoundFile *found(Value self) { return as_native(self)->data; }
static Value file_name(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    return string_z(in, found(self)->name);
}
static Value file_path(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    return string_z(in, found(self)->path);
}
static Value file_is_folder(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    return v_bool(found(self)->info.kind == FILE_DIRECTORY);
}
static Value file_length(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    return v_long((int64_t)found(self)->info.size);
}
static Value file_modified(Interp *in, Value self, const Value *args, int argc) {
    (void)in, (void)args, (void)argc;
    return v_long(found(self)->info.mtime_ms);
}
static Value file_equals(Interp *in, Value self, const Value *args, int argc) {
    (void)argc;
    return v_bool(class_of(in, args[0]) == class_of(in, self) && strcmp(found(args[0])->path, found(self)->path) == 0);
}
static Value file_hash(Interp *in, Value self, const Value *args, int argc) {
    (void)args, (void)argc;
    bool failed = false;
    return v_int(value_hash(in, string_z(in, found(self)->path), &failed));
}

static const NativeType file_wrapper = {.name = "org.jenkinsci.plugins.pipeline.utility.steps.fs.FileWrapper",
                                        .kind = V_NATIVE,
                                        .flags = CLASS_FINAL,
                                        .methods = (const NativeMethod[]){{"getName()", file_name},
                                                                          {"getPath()", file_path},
                                                                          {"isDirectory()", file_is_folder},
                                                                          {"getLength()", file_length},
                                                                          {"getLastModified()", file_modified},
                                                                          {"toString()", file_path},
                                                                          {"equals(Object)", file_equals},
                                                                          {"hashCode()", file_hash},
                                                                          {0}}};

static Value new_found(StepCall *call, const char *path, const FileInfo *info) {
    FoundFile *f = gc_new(FoundFile);
    const char *slash = strrchr(path, '/');
    *f = (FoundFile){slash ? slash + 1 : path, info->kind == FILE_DIRECTORY ? text_printf("%s/", path) : path, *info};
    return native_new(call->in, class_from_native(call->in, &file_wrapper), f);
}

/* Without a pattern: what lies directly in the folder. */
static bool list_folder(StepCall *call, GlobFile **files, size_t *count, const char **error) {
    World *w = call->run->options.world;
    const char **names = NULL;
    if (!w->list_dir(w, call->context->cwd, &names, count, error)) return false;
    *files = gc_new_array(GlobFile, *count);
    for (size_t i = 0; i < *count; i++) {
        (*files)[i].path = names[i];
        w->stat(w, path_join(call->context->cwd, names[i]), &(*files)[i].info);
    }
    return true;
}

static Value run_find_files(StepCall *call) {
    GlobFile *files = NULL;
    size_t count = 0;
    const char *error = NULL;
    GlobQuery query = {.root = call->context->cwd,
                       .includes = step_text(call, 0),
                       .excludes = step_text(call, 1),
                       .default_excludes = true};
    bool ok = text_trim(query.includes).len > 0 ? glob_files(call->run->options.world, &query, &files, &count, &error)
                                                : list_folder(call, &files, &count, &error);
    if (!ok) return step_throw_io(call, error);
    Value array = array_new(call->in, class_from_native(call->in, &file_wrapper), (uint32_t)count);
    for (size_t i = 0; i < count; i++) as_list(array)->at[i] = new_found(call, files[i].path, &files[i].info);
    return array;
}

const StepSpec step_findFiles = {
    .name = "findFiles",
    .run = run_find_files,
    .needs_node = true,
    .effect = EFFECT_PURE,
    .family = "files",
    .params = PARAMS({"glob", P_STRING, .positional = true,
                      .doc = "Ant pattern such as '**/*.xml'; none: what lies directly in the folder."},
                     {"excludes", P_STRING, .doc = "Ant pattern of files to leave out."}),
    .doc = "Yields an array of the files found: name, path, directory, length, lastModified of each.",
    .example =
        "node {\n    writeFile file: 'a/b.txt', text: 'x'\n    findFiles(glob: '**/*.txt').each { echo \"${it.path} ${it.length}\" }\n}",
};

/* --- touch, prependToFile, tee ----------------------------------------------------------------------------------- */

static Value found_file(StepCall *call, const char *path) {
    World *w = call->run->options.world;
    FileInfo info;
    w->stat(w, path, &info);
    size_t len = strlen(call->context->cwd);
    bool below = strncmp(path, call->context->cwd, len) == 0 && path[len] == '/';
    return new_found(call, below ? path + len + 1 : path, &info);
}

static Value run_touch(StepCall *call) {
    World *w = call->run->options.world;
    const char *path = step_path(call, step_text(call, 0)), *error = NULL;
    int64_t when = step_has(call, 1) ? step_int(call, 1) : w->now_ms(w);
    if (!w->write_file(w, path, text_span("", 0), true, &error) || !files_set_time(path, when, &error))
        return step_throw_io(call, error);
    return found_file(call, path);
}

const StepSpec step_touch = {
    .name = "touch",
    .run = run_touch,
    .needs_node = true,
    .effect = EFFECT_IDEMPOTENT,
    .family = "files",
    .params = PARAMS({"file", P_STRING, .required = true, .positional = true, .doc = "Path of the file."},
                     {"timestamp", P_INT, .doc = "Its new time in milliseconds since 1970; default: now."}),
    .doc = "Makes an empty file where there is none, and sets its time.",
    .example = "node {\n    touch 'marker'\n}",
};

static Value run_prepend(StepCall *call) {
    World *w = call->run->options.world;
    const char *path = step_path(call, step_text(call, 0)), *error = NULL;
    Buf text = {0};
    FileInfo info;
    buf_text(&text, step_text(call, 1));
    w->stat(w, path, &info);
    if (info.kind != FILE_ABSENT && !w->read_file(w, path, &text, &error)) return step_throw_io(call, error);
    if (!w->write_file(w, path, buf_as_text(&text), false, &error)) return step_throw_io(call, error);
    return found_file(call, path);
}

const StepSpec step_prependToFile = {
    .name = "prependToFile",
    .run = run_prepend,
    .needs_node = true,
    .effect = EFFECT_ONCE,
    .family = "files",
    .params = PARAMS({"file", P_STRING, .required = true, .positional = true, .doc = "Path of the file; it is made when missing."},
                     {"content", P_STRING, .required = true, .doc = "What to put in front."}),
    .doc = "Puts text in front of a file.",
    .example = "node {\n    writeFile file: 'log', text: 'old'\n"
               "    prependToFile file: 'log', content: 'new, '\n    echo readFile('log')\n}",
};

static Value run_tee(StepCall *call) {
    World *w = call->run->options.world;
    const char *path = step_path(call, step_text(call, 0)), *error = NULL;
    if (!w->write_file(w, path, text_span("", 0), true, &error)) return step_throw_io(call, error);
    Context *inner = context_copy(call->context);
    Tee *tee = gc_new(Tee);
    *tee = (Tee){call->context->tee, path};
    inner->tee = tee;
    return step_body(call, inner);
}

const StepSpec step_tee = {
    .name = "tee",
    .run = run_tee,
    .body = BODY_REQUIRED,
    .needs_node = true,
    .effect = EFFECT_ONCE,
    .family = "files",
    .params = PARAMS({"file", P_STRING, .required = true, .positional = true, .doc = "File that the output is added to."}),
    .doc = "Runs the body, and adds its output to a file.",
    .example = "node {\n    tee('out.log') {\n        echo 'kept'\n    }\n    echo readFile('out.log')\n}",
};
