/*
 * sh: hands its script, as a file, to /bin/sh -xe as Jenkins does, or to the interpreter that its #! line names. The
 * commands run in a process group of their own; their output goes out line by line. bat and powershell explain
 * themselves.
 */
#include "builtins/plugins/docker.h"
#include "builtins/run/leftovers.h"
#include "builtins/steps_common.h"
#include "interp/text/charset.h"

#include <sys/statvfs.h>
#include <unistd.h>

enum { SH_SCRIPT, SH_STDOUT, SH_STATUS, SH_LABEL, SH_ENCODING };

enum {
    LINE_MAX_BYTES = 1 << 20, /* longer lines are cut */
    ROOM_LEAST = 64 << 10,    /* with less the disk counts as full */
};

typedef struct Shell {
    StepCall *call;
    uint64_t emitted; /* lines */
    const Charset *charset; /* NULL: UTF-8, as it comes */
    bool capture;
    Buf line[2]; /* the unfinished line of each stream */
    Buf captured;
    Buf traced; /* the last line that -x wrote */
} Shell;

/* --- output ------------------------------------------------------------------------------------------------- */

/* "set +x", "set +ex": what fails behind it is not traced. */
static bool ends_tracing(Text command) {
    if (!text_starts(command, TEXT("set +"))) return false;
    size_t at = 5;
    while (at < command.len && command.at[at] != ' ' && command.at[at] != 'x') at++;
    return at < command.len && command.at[at] == 'x';
}

static void emit(Shell *s, Text lines) {
    ptrdiff_t last = text_rfind(lines, TEXT("\n"));
    Text line = last < 0 ? lines : text_span(lines.at + last + 1, lines.len - (size_t)last - 1);
    for (;;) {
        if (line.len > 2 && line.at[0] == '+' && line.at[1] == ' ') {
            buf_clear(&s->traced);
            if (!ends_tracing(text_span(line.at + 2, line.len - 2))) buf_bytes(&s->traced, line.at + 2, line.len - 2);
            break;
        }
        if (line.at == lines.at) break;
        Text before = text_span(lines.at, (size_t)(line.at - lines.at) - 1);
        last = text_rfind(before, TEXT("\n"));
        line = text_span(before.at + last + 1, before.len - (size_t)(last + 1));
    }
    Buf decoded = {0};
    if (s->charset) {
        charset_decode(s->charset, lines, &decoded);
        lines = buf_as_text(&decoded);
    }
    s->emitted += run_output(s->call->run, s->call->context, s->call->spec->name, s->call->id, lines);
}

/* What is left over of a line is never longer than a line may be. */
static void keep_rest(Shell *s, Buf *rest, Text piece) {
    while (rest->len + piece.len >= LINE_MAX_BYTES) {
        size_t fits = LINE_MAX_BYTES - rest->len;
        buf_bytes(rest, piece.at, fits);
        emit(s, buf_as_text(rest));
        buf_clear(rest);
        piece = text_span(piece.at + fits, piece.len - fits);
    }
    buf_text(rest, piece);
}

static void on_output(void *data, int stream, Text piece) {
    Shell *s = data;
    if (s->capture && stream == 1) {
        buf_text(&s->captured, piece);
        return;
    }
    Buf *rest = &s->line[stream == 2];
    ptrdiff_t last = text_rfind(piece, TEXT("\n"));
    if (last >= 0) {
        Text lines = text_span(piece.at, (size_t)last);
        if (rest->len > 0) {
            buf_text(rest, lines);
            lines = buf_as_text(rest);
        }
        emit(s, lines);
        buf_clear(rest);
        piece = text_span(piece.at + last + 1, piece.len - (size_t)last - 1);
    }
    keep_rest(s, rest, piece);
}

/* All lines so far are in the log; when they cannot be, all is to come again. */
static uint64_t settle_output(void *data, uint64_t *left) {
    Shell *s = data;
    run_log_flush(s->call->run);
    *left = run_suspended(s->call->run) ? UINT64_MAX : s->line[s->capture].len;
    return s->emitted;
}

static void skip_output(void *data, uint64_t lines) {
    Shell *s = data;
    s->emitted = lines;
    run_log_skip(s->call->run, s->call->context->block, s->call->id, lines);
}

static void flush_rest(Shell *s) {
    for (int i = 0; i < 2; i++)
        if (s->line[i].len > 0) emit(s, buf_as_text(&s->line[i]));
}

/* --- running -------------------------------------------------------------------------------------------------- */

/* "#!/usr/bin/env bash -x" → the program and, as the kernel does it, the rest of the line as one argument. */
static void interpreter(Text script, const char *path, const char *argv[4]) {
    size_t len = strcspn(script.at + 2, "\n");
    Text line = text_trim(text_span(script.at + 2, len));
    size_t end = 0;
    while (end < line.len && line.at[end] != ' ' && line.at[end] != '\t') end++;
    Text rest = text_trim(text_span(line.at + end, line.len - end));
    int n = 0;
    argv[n++] = text_z(text_span(line.at, end));
    if (rest.len > 0) argv[n++] = text_z(rest);
    argv[n++] = path;
    argv[n] = NULL;
}

/* The scripts of a run lie in the workspace's @tmp folder, out of the way of the user's own files, and for the user alone; but a container
 * has users of its own. */
static const char *script_folder(const StepCall *call) {
    return text_printf("%s/" SCRIPT_FOLDER "/%s%s", call->context->seat->temp, leftover_owner(call->run),
                       call->context->container ? "-open" : "");
}

static bool make_script_folder(StepCall *call, const char *folder, const char **error) {
    World *w = call->run->options.world;
    return w->make_dirs(w, folder, error) && (call->context->container || w->set_info(w, folder, 0700, -1, error));
}

/* The name is used again by later steps, and the file as well when it still holds the very script; node removes the folder at its
 * end. */
static const char *write_script(StepCall *call, int number, const char **error) {
    World *w = call->run->options.world;
    ScriptSlot *slot = &call->run->script_slots[number];
    /* A script of the run's earlier life may still be read by its shell. */
    const char *life = call->run->options.resume ? text_printf("%d-", (int)getpid()) : "", *folder = script_folder(call);
    const char *path = text_printf("%s/%s%d.sh", folder, life, number);
    Text script = step_text(call, SH_SCRIPT);
    FileInfo info;
    w->stat(w, path, &info);
    bool there = info.kind == FILE_REGULAR, known = slot->path && text_eq(slot->text, script) && strcmp(slot->path, path) == 0;
    if (there && known && info.size == script.len && info.mtime_ms == slot->mtime_ms) return path;
    if (!there && !make_script_folder(call, folder, error)) return NULL;
    if (!w->write_file(w, path, script, false, error)) return NULL;
    if (!there && !call->context->container && !w->set_info(w, path, 0600, -1, error)) return NULL;
    w->stat(w, path, &info);
    *slot = (ScriptSlot){true, path, script, info.mtime_ms};
    return path;
}

static int take_slot(Run *run) {
    int slot = 0;
    while (slot < run->script_slot_count && run->script_slots[slot].busy) slot++;
    if (slot == run->script_slot_count) {
        ScriptSlot *grown = gc_new_array(ScriptSlot, slot * 2 + 8);
        if (slot) memcpy(grown, run->script_slots, (size_t)slot * sizeof *grown);
        run->script_slots = grown;
        run->script_slot_count = slot * 2 + 8;
    }
    run->script_slots[slot].busy = true;
    return slot;
}

static bool ensure_folder(StepCall *call, const char **error) {
    World *w = call->run->options.world;
    FileInfo info;
    w->stat(w, call->context->cwd, &info);
    return info.kind == FILE_DIRECTORY || w->make_dirs(w, call->context->cwd, error);
}

/* A command that fails because its output finds no room says little of it itself. */
static void explain_full_disk(StepCall *call) {
    struct statvfs disk;
    if (!call->outlive || statvfs(call->run->folder, &disk) != 0 || disk.f_bavail * disk.f_frsize >= ROOM_LEAST) return;
    run_message(call->run, call->context, DIAG_WARNING, "the disk that holds %s is full, where the output of this command went",
                call->run->folder_root);
}

static Value conclude(Shell *s, const ProcessResult *r) {
    StepCall *call = s->call;
    if (r->interrupted) return run_throw_interrupted(call->run);
    if (r->full) run_suspend(call->run, r->error);
    if (r->error) return step_throw_io(call, r->error);
    if (r->lost) {
        run_message(call->run, call->context, DIAG_WARNING,
                    "this command was running when the machine or its keeper was stopped; how it ended is not known");
        Value thrown = run_throw_exit(call->run, -1, NULL);
        if (!is_null(call->in->thrown)) run_remark(call->run, call->in->thrown, true)->loss = LOST_COMMAND;
        return thrown;
    }
    call->exit_code = r->exit_code;
    if (r->exit_code != 0) explain_full_disk(call);
    if (step_bool(call, SH_STATUS)) return v_int(r->exit_code);
    if (r->exit_code != 0 && s->capture && s->captured.len) /* what the caller will not get */
        run_output(call->run, call->context, call->spec->name, call->id, text_trim(buf_as_text(&s->captured)));
    if (r->exit_code != 0)
        return run_throw_exit(call->run, r->exit_code, s->traced.len ? text_z(buf_as_text(&s->traced)) : NULL);
    if (!s->capture) return v_null();
    Buf decoded = {0};
    if (!s->charset) return string_new(call->in, buf_as_text(&s->captured));
    charset_decode(s->charset, buf_as_text(&s->captured), &decoded);
    return string_new(call->in, buf_as_text(&decoded));
}

static Value run_sh(StepCall *call) {
    World *w = call->run->options.world;
    const char *error = NULL, *argv[4] = {"/bin/sh", "-xe", NULL, NULL};
    const char *encoding = step_z(call, SH_ENCODING);
    Shell s = {.call = call, .capture = step_bool(call, SH_STDOUT), .charset = encoding ? charset_named(text_of(encoding)) : NULL};
    if (encoding && !s.charset)
        return throw_error(call->in, EX_UNSUPPORTED_ENCODING, "sh: the encoding '%s' is not known", encoding);
    Text script = step_text(call, SH_SCRIPT);
    int slot = take_slot(call->run);
    const char *path = ensure_folder(call, &error) ? write_script(call, slot, &error) : NULL;
    if (!path) {
        call->run->script_slots[slot].busy = false;
        return step_throw_io(call, error);
    }
    if (text_starts(script, TEXT("#!")))
        interpreter(script, path, argv);
    else
        argv[2] = path;
    ProcessSpec spec = {.argv = container_command(call->run, call->context, argv, path),
                        .env = env_vector(call->run, call->context),
                        .cwd = call->context->cwd,
                        .output = on_output,
                        .data = &s,
                        .outlive = step_outlive(call),
                        .settle = settle_output,
                        .resumed = skip_output,
                        .hurry = &call->run->abort_force,
                        .merge_streams = !s.capture};
    ProcessResult result = {0};
    w->run(w, &spec, &result);
    if (result.interrupted) container_end(call->run, call->context, path);
    flush_rest(&s);
    call->run->script_slots[slot].busy = false;
    return conclude(&s, &result);
}

const StepSpec step_sh = {
    .name = "sh",
    .run = run_sh,
    .needs_node = true,
    .effect = EFFECT_ONCE,
    .resumes = true,
    .family = "shell",
    .params =
        PARAMS({"script", P_STRING, .required = true, .positional = true,
                .doc = "Commands for /bin/sh -xe, or a script with a #! line."},
               {"returnStdout", P_BOOL, .fallback = "false", .doc = "Yield the standard output instead of logging it."},
               {"returnStatus", P_BOOL, .fallback = "false",
                .doc = "Yield the exit code instead of failing when it is not 0."},
               {"label", P_STRING, .doc = "What to show instead of the script's first line."},
               {"encoding", P_STRING, .doc = "Encoding of the output; default UTF-8."}),
    .doc = "Runs a shell script in the present folder. It fails when the script's exit code is not 0.",
    .example =
        "node {\n    sh 'echo building'\n    def kernel = sh(script: 'uname -s', returnStdout: true).trim()\n    echo kernel\n}",
};

/* --- other shells ------------------------------------------------------------------------------------------- */

static Value run_windows(StepCall *call) {
    return throw_error(call->in, EX_ABORT,
                       "%s needs a Windows agent and this one is a Unix; guard it with isUnix(), and use sh here",
                       call->spec->name);
}

#define WINDOWS_PARAMS                                                                                                 \
    PARAMS({"script", P_STRING, .required = true, .positional = true, .doc = "Commands."},                             \
           {"returnStdout", P_BOOL, .fallback = "false", .doc = "Yield the standard output."},                         \
           {"returnStatus", P_BOOL, .fallback = "false", .doc = "Yield the exit code."},                               \
           {"label", P_STRING, .doc = "What to show instead of the script's first line."},                             \
           {"encoding", P_STRING, .doc = "Encoding of the output."})

const StepSpec step_bat = {
    .name = "bat",
    .run = run_windows,
    .needs_node = true,
    .effect = EFFECT_ONCE,
    .family = "shell",
    .params = WINDOWS_PARAMS,
    .doc = "Runs a Windows batch script; on a Unix agent it fails with an explanation.",
    .example = "node {\n    if (!isUnix()) {\n        bat 'dir'\n    }\n}",
};

const StepSpec step_powershell = {
    .name = "powershell",
    .aliases = "pwsh",
    .run = run_windows,
    .needs_node = true,
    .effect = EFFECT_ONCE,
    .family = "shell",
    .params = WINDOWS_PARAMS,
    .doc = "Runs a PowerShell script; on a Unix agent it fails with an explanation.",
    .example = "node {\n    if (!isUnix()) {\n        powershell 'Get-ChildItem'\n    }\n}",
};
