/*
 * A scripted outside: tables of answers, a list of files, a virtual clock.
 */
#include "builtins/world/fake.h"

#include "grammar/gc.h"

#include <fnmatch.h>
#include <stdlib.h>

typedef struct Answer {
    const char *pattern;
    int code;
    Text out, err;
    struct Answer *next; /* told earlier */
} Answer;

typedef struct Variable {
    const char *name, *value;
    struct Variable *next;
} Variable;

typedef struct File {
    const char *path;
    Text bytes;
    bool is_folder;
    int64_t mtime_ms;
} File;

typedef struct Sleeper {
    Wait wait;
    int64_t until;
    struct Sleeper *next; /* later, or as late and asleep for less long */
} Sleeper;

typedef struct Fake {
    World table;
    Scheduler *sched;
    Answer *runs, *replies;
    Variable *variables;
    File *files;
    size_t file_count, file_cap;
    Buf calls;
    int64_t now_ms;
    uint64_t random;
    Sleeper *sleepers;
    LoopTimer *timer;
} Fake;

/* 2026-01-01T00:00:00Z: a day like any other, and always the same. */
#define FIRST_MOMENT INT64_C(1767225600000)
enum { NOT_STARTED = 127, FOLDER_MODE = 0755, FILE_MODE = 0644 };

static Fake *fake_of(World *w) { return w->self; }

static void note_call(World *w, const char *what, const char *about) {
    buf_printf(&fake_of(w)->calls, "%s %s\n", what, about);
}

Text fake_calls(World *world) { return buf_as_text(&fake_of(world)->calls); }

static Answer *find_answer(Answer *answer, const char *line) {
    while (answer && fnmatch(answer->pattern, line, 0) != 0) answer = answer->next;
    return answer;
}

static void tell(Answer **list, const char *pattern, int code, Text out, Text err) {
    Answer *answer = gc_new(Answer);
    *answer = (Answer){gc_strdup(pattern), code, text_copy(out), text_copy(err), *list};
    *list = answer;
}

/* --- files -------------------------------------------------------------------------------------------- */

static File *find_file(Fake *fake, const char *path) {
    for (size_t i = 0; i < fake->file_count; i++) {
        if (strcmp(fake->files[i].path, path) == 0) return &fake->files[i];
    }
    return NULL;
}

static File *add_file(Fake *fake, const char *path, bool is_folder) {
    if (fake->file_count == fake->file_cap) {
        fake->file_cap = fake->file_cap ? fake->file_cap * 2 : 16;
        fake->files = gc_realloc(fake->files, fake->file_cap * sizeof *fake->files);
    }
    File *file = &fake->files[fake->file_count++];
    *file = (File){gc_strdup(path), TEXT(""), is_folder, fake->now_ms};
    return file;
}

static bool fail(const char **error, const char *what, const char *path, const char *cause) {
    if (error) *error = text_printf("cannot %s %s: %s", what, path, cause);
    return false;
}

static bool fake_make_dirs(World *w, const char *path, const char **error) {
    Fake *fake = fake_of(w);
    for (size_t len = 1; path[len - 1]; len++) {
        if (path[len] && path[len] != '/') continue;
        const char *folder = gc_strndup(path, len);
        File *there = find_file(fake, folder);
        if (there && !there->is_folder) return fail(error, "make the folder", path, "Not a directory");
        if (!there) add_file(fake, folder, true);
        if (!path[len]) break;
    }
    return true;
}

static bool fake_read_file(World *w, const char *path, Buf *out, const char **error) {
    note_call(w, "read", path);
    File *file = find_file(fake_of(w), path);
    if (!file) return fail(error, "read", path, "No such file or directory");
    if (file->is_folder) return fail(error, "read", path, "Is a directory");
    buf_text(out, file->bytes);
    return true;
}

static bool fake_write_file(World *w, const char *path, Text bytes, bool append, const char **error) {
    note_call(w, append ? "append" : "write", path);
    Fake *fake = fake_of(w);
    const char *slash = strrchr(path, '/');
    if (slash && slash != path && !fake_make_dirs(w, gc_strndup(path, (size_t)(slash - path)), error)) return false;
    File *file = find_file(fake, path);
    if (file && file->is_folder) return fail(error, "write", path, "Is a directory");
    if (!file) file = add_file(fake, path, false);
    Buf content = {0};
    if (append) buf_text(&content, file->bytes);
    buf_text(&content, bytes);
    file->bytes = buf_as_text(&content);
    file->mtime_ms = fake->now_ms;
    return true;
}

static void fake_stat(World *w, const char *path, FileInfo *out) {
    *out = (FileInfo){0};
    File *file = find_file(fake_of(w), path);
    if (!file) return;
    out->kind = file->is_folder ? FILE_DIRECTORY : FILE_REGULAR;
    out->size = file->bytes.len;
    out->mtime_ms = file->mtime_ms;
    out->mode = file->is_folder ? FOLDER_MODE : FILE_MODE;
}

/* The rest of `path` behind `folder` and its slash, "" for the folder itself, NULL outside it. */
static const char *inside(const char *path, const char *folder) {
    size_t len = strlen(folder);
    while (len > 0 && folder[len - 1] == '/') len--;
    if (strncmp(path, folder, len) != 0) return NULL;
    if (!path[len]) return "";
    return path[len] == '/' ? path + len + 1 : NULL;
}

static bool fake_remove_tree(World *w, const char *path, const char **error) {
    (void)error;
    note_call(w, "remove", path);
    Fake *fake = fake_of(w);
    size_t kept = 0;
    for (size_t i = 0; i < fake->file_count; i++) {
        if (!inside(fake->files[i].path, path)) fake->files[kept++] = fake->files[i];
    }
    fake->file_count = kept;
    return true;
}

/* Permissions and times are not kept. */
static bool fake_set_info(World *w, const char *path, int mode, int64_t mtime_ms, const char **error) {
    (void)mode, (void)mtime_ms;
    note_call(w, "set_info", path);
    return find_file(fake_of(w), path) || fail(error, "change", path, "No such file or directory");
}

static bool fake_rename(World *w, const char *from, const char *to, const char **error) {
    note_call(w, "rename", text_printf("%s %s", from, to));
    Fake *fake = fake_of(w);
    if (!find_file(fake, from)) return fail(error, "rename", from, "No such file or directory");
    File *there = find_file(fake, to);
    if (there && there->is_folder) return fail(error, "rename", from, "Directory not empty");
    if (there) fake->files[there - fake->files] = fake->files[--fake->file_count];
    for (size_t i = 0; i < fake->file_count; i++) {
        const char *rest = inside(fake->files[i].path, from);
        if (rest) fake->files[i].path = *rest ? text_printf("%s/%s", to, rest) : gc_strdup(to);
    }
    return true;
}

static int compare_names(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

static bool fake_list_dir(World *w, const char *path, const char ***names, size_t *count, const char **error) {
    Fake *fake = fake_of(w);
    File *folder = find_file(fake, path);
    if (!folder || !folder->is_folder) return fail(error, "list", path, folder ? "Not a directory" : "No such file or directory");
    *names = gc_new_array(const char *, fake->file_count);
    *count = 0;
    for (size_t i = 0; i < fake->file_count; i++) {
        const char *rest = inside(fake->files[i].path, path);
        if (rest && *rest && !strchr(rest, '/')) (*names)[(*count)++] = rest;
    }
    qsort(*names, *count, sizeof **names, compare_names);
    return true;
}

/* --- programs and requests ---------------------------------------------------------------------------- */

static const char *join(const char *const *words) {
    Buf line = {0};
    for (; *words; words++) {
        if (line.len) buf_char(&line, ' ');
        buf_z(&line, *words);
    }
    return line.len ? line.at : "";
}

static bool is_shell(const char *program) {
    const char *slash = strrchr(program, '/');
    const char *name = slash ? slash + 1 : program;
    return strcmp(name, "sh") == 0 || strcmp(name, "bash") == 0;
}

/* What a test means by the command: for a shell its script, from a file of ours or behind -c. */
static const char *command_of(Fake *fake, const ProcessSpec *spec) {
    if (!is_shell(spec->argv[0])) return join(spec->argv);
    for (size_t i = 1; spec->argv[i]; i++) {
        if (strcmp(spec->argv[i], "-c") == 0 && spec->argv[i + 1]) return spec->argv[i + 1];
        File *script = find_file(fake, spec->argv[i]);
        if (script && !script->is_folder) return text_z(text_trim(script->bytes));
    }
    return join(spec->argv);
}

static void fake_run(World *w, const ProcessSpec *spec, ProcessResult *result) {
    Fake *fake = fake_of(w);
    const char *command = command_of(fake, spec);
    note_call(w, "run", command);
    Answer *answer = find_answer(fake->runs, command);
    if (!answer) {
        *result = (ProcessResult){.exit_code = NOT_STARTED};
        result->error = text_printf("no answer is told for the program: %s", command);
        return;
    }
    *result = (ProcessResult){.exit_code = answer->code};
    if (!spec->output) return;
    if (answer->out.len) spec->output(spec->data, 1, answer->out);
    if (answer->err.len) spec->output(spec->data, spec->merge_streams ? 1 : 2, answer->err);
}

static bool fake_http(World *w, const HttpRequest *request, HttpReply *reply) {
    const char *line = text_printf("%s %s", request->method ? request->method : "GET", request->url);
    note_call(w, "http", line);
    Answer *answer = find_answer(fake_of(w)->replies, line);
    *reply = (HttpReply){0};
    if (!answer) {
        reply->error = text_printf("no answer is told for the request: %s", line);
        return false;
    }
    reply->status = answer->code;
    reply->body = answer->out;
    if (!request->reply_file || answer->code / 100 != 2) return true;
    reply->body = TEXT("");
    return fake_write_file(w, request->reply_file, answer->out, false, &reply->error);
}

/* --- clock, chance, environment ----------------------------------------------------------------------- */

static int64_t fake_now_ms(World *w) { return fake_of(w)->now_ms; }
static int64_t fake_nano_time(World *w) { return (fake_of(w)->now_ms - FIRST_MOMENT) * 1000000; }

/* xorshift64*: the same bytes in each test. */
static void fake_random(World *w, void *out, size_t len) {
    Fake *fake = fake_of(w);
    for (size_t i = 0; i < len; i++) {
        fake->random ^= fake->random >> 12;
        fake->random ^= fake->random << 25;
        fake->random ^= fake->random >> 27;
        ((unsigned char *)out)[i] = (unsigned char)(fake->random * UINT64_C(0x2545F4914F6CDD1D) >> 56);
    }
}

static void wake_first(void *data);

/* Time passes in the loop, one sleeper at a time, and only while no fiber has anything left to do at the present. */
static void let_time_pass(Fake *fake, int64_t look_again_ms) {
    if (!fake->sleepers || fake->timer) return;
    fake->timer = loop_timer(sched_loop(fake->sched), look_again_ms, 0, wake_first, fake);
}

static void wake_first(void *data) {
    Fake *fake = data;
    loop_timer_stop(fake->timer);
    fake->timer = NULL;
    Sleeper *first = fake->sleepers;
    if (!sched_idle(fake->sched)) let_time_pass(fake, 1);
    if (!first || fake->timer) return;
    fake->sleepers = first->next;
    if (first->until > fake->now_ms) fake->now_ms = first->until;
    wait_done(&first->wait);
}

static bool fake_sleep(World *w, int64_t ms) {
    Fake *fake = fake_of(w);
    if (!fake->sched) {
        fake->now_ms += ms > 0 ? ms : 0;
        return true;
    }
    Sleeper *sleeper = gc_new(Sleeper);
    sleeper->until = fake->now_ms + (ms > 0 ? ms : 0);
    Sleeper **place = &fake->sleepers;
    while (*place && (*place)->until <= sleeper->until) place = &(*place)->next;
    sleeper->next = *place;
    *place = sleeper;
    wait_begin(&sleeper->wait, fake->sched);
    let_time_pass(fake, 0);
    bool slept = wait_for(&sleeper->wait);
    for (place = &fake->sleepers; !slept && *place; place = &(*place)->next) {
        if (*place != sleeper) continue;
        *place = sleeper->next;
        break;
    }
    let_time_pass(fake, 0);
    return slept;
}

static const char *fake_getenv(World *w, const char *name) {
    for (Variable *v = fake_of(w)->variables; v; v = v->next) {
        if (strcmp(v->name, name) == 0) return v->value;
    }
    return NULL;
}

/* --- setting up --------------------------------------------------------------------------------------- */

World *fake_world_new(Scheduler *sched) {
    Fake *fake = gc_new(Fake);
    fake->sched = sched;
    fake->now_ms = FIRST_MOMENT;
    fake->random = 1;
    fake->table = (World){
        .self = fake,
        .run = fake_run,
        .read_file = fake_read_file,
        .write_file = fake_write_file,
        .stat = fake_stat,
        .make_dirs = fake_make_dirs,
        .remove_tree = fake_remove_tree,
        .rename = fake_rename,
        .set_info = fake_set_info,
        .list_dir = fake_list_dir,
        .http = fake_http,
        .now_ms = fake_now_ms,
        .nano_time = fake_nano_time,
        .random = fake_random,
        .sleep = fake_sleep,
        .getenv = fake_getenv,
    };
    return &fake->table;
}

void fake_when_run(World *world, const char *pattern, int exit_code, Text out, Text err) {
    tell(&fake_of(world)->runs, pattern, exit_code, out, err);
}

void fake_when_http(World *world, const char *pattern, int status, Text body) {
    tell(&fake_of(world)->replies, pattern, status, body, TEXT(""));
}

void fake_set_env(World *world, const char *name, const char *value) {
    Variable *v = gc_new(Variable);
    *v = (Variable){gc_strdup(name), gc_strdup(value), fake_of(world)->variables};
    fake_of(world)->variables = v;
}

/* --- lines of a test ---------------------------------------------------------------------------------- */

/* Takes a quoted text off the line; in double quotes, with escapes. */
static bool take_quoted(Text *line, char quote, const char **out) {
    Buf text = {0};
    *line = text_trim(*line);
    if (line->len < 2 || line->at[0] != quote) return false;
    for (size_t i = 1; i < line->len; i++) {
        char c = line->at[i];
        if (c == quote) {
            *line = text_trim(text_span(line->at + i + 1, line->len - i - 1));
            *out = text.len ? text.at : "";
            return true;
        }
        if (c == '\\' && quote == '"' && i + 1 < line->len) {
            c = line->at[++i];
            c = c == 'n' ? '\n' : c == 't' ? '\t' : c;
        }
        buf_char(&text, c);
    }
    return false;
}

static bool take_number(Text *line, int *out) {
    char *end;
    const char *z = text_z(*line);
    long number = strtol(z, &end, 10);
    if (end == z) return false;
    *line = text_trim(text_span(line->at + (end - z), line->len - (size_t)(end - z)));
    *out = (int)number;
    return true;
}

static bool take_word(Text *line, const char *word) {
    Text expected = text_of(word);
    if (!text_starts(*line, expected)) return false;
    *line = text_trim(text_span(line->at + expected.len, line->len - expected.len));
    return true;
}

bool fake_script(World *world, Text line, const char **error) {
    static const char *const kinds[] = {"run", "http", "env", "file"};
    enum { RUN, HTTP, ENV, FILE_TEXT, KINDS };
    Text rest = text_trim(line);
    int kind = 0, code = 0;
    const char *subject = "", *answer = "";
    while (kind < KINDS && !take_word(&rest, kinds[kind])) kind++;
    bool has_code = kind == RUN || kind == HTTP;
    bool good = kind < KINDS && take_quoted(&rest, '\'', &subject) && take_word(&rest, "->") &&
                (!has_code || take_number(&rest, &code)) && (take_quoted(&rest, '"', &answer) || has_code) && rest.len == 0;
    if (!good) {
        *error = text_printf("not understood: %.*s (expected for instance: run 'git *' -> 0 \"output\")", TEXT_FMT(line));
        return false;
    }
    if (kind == RUN) fake_when_run(world, subject, code, text_of(answer), TEXT(""));
    if (kind == HTTP) fake_when_http(world, subject, code, text_of(answer));
    if (kind == ENV) fake_set_env(world, subject, answer);
    return kind != FILE_TEXT || fake_write_file(world, subject, text_of(answer), false, error);
}
