/*
 * Rules that ask the shell: the syntax of scripts by `sh -n` and `bash -n`, which read without running anything, and
 * shellcheck's findings. The scripts of all files are collected and handed over together; only where that fails they
 * are looked at one by one.
 */
#include "builtins/json.h"
#include "cli/lint/lint.h"
#include "cli/lint/shell.h"
#include "grammar/gc.h"
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

typedef struct Script {
    LintFile *file;
    Node *statement; /* comments behind it or before it silence what is found inside */
    ShellText text;
    bool bash;
} Script;

typedef struct Scripts {
    Script *item;
    size_t count, cap;
} Scripts;

/* Which shell the script names: false for another interpreter. */
static bool read_shebang(Text text, bool *bash) {
    *bash = false;
    if (!text_starts(text, TEXT("#!"))) return true;
    ptrdiff_t end = text_find(text, TEXT("\n"), 0);
    Text line = text_span(text.at, end < 0 ? text.len : (size_t)end);
    *bash = text_find(line, TEXT("bash"), 0) >= 0;
    return *bash || text_find(line, TEXT("/sh"), 0) >= 0 || text_find(line, TEXT("dash"), 0) >= 0;
}

static void collect(Linter *lint, const StepUse *use) {
    Script script = {.file = lint->file};
    if (!shell_script(lint, use, &script.text) || !read_shebang(buf_as_text(&script.text.text), &script.bash)) return;
    for (uint32_t up = 0; !script.statement && lint_above(lint, up); up++) {
        Node *node = lint_above(lint, up);
        if (node->kind == AST_EXPR_STMT || node->kind == AST_DECLARE) script.statement = node;
    }
    Scripts *all = lint_shared_state(lint, sizeof *all);
    if (all->count == all->cap) {
        all->cap = all->cap ? all->cap * 2 : 64;
        all->item = gc_realloc(all->item, sizeof *all->item * all->cap);
    }
    all->item[all->count++] = script;
}

/* Reports at a place of the script, as if its statement were being visited. */
static Diag *report_in_script(Linter *lint, const Script *script, Span span, const char *message) {
    lint->file = script->file;
    lint->depth = script->statement ? 1 : 0;
    lint->stack[0] = script->statement;
    Diag *d = lint_report(lint, span, "%s", message);
    lint->file = NULL;
    lint->depth = 0;
    return d;
}

/* The bytes of the script's line (1-based) without its indentation; the last line when there are fewer. */
static Span line_span(const ShellText *text, size_t line) {
    Text t = buf_as_text(&text->text);
    while (t.len > 0 && (t.at[t.len - 1] == '\n' || t.at[t.len - 1] == ' ')) t.len--;
    size_t from = 0;
    for (ptrdiff_t end; line > 1 && (end = text_find(t, TEXT("\n"), from)) >= 0; line--) from = (size_t)end + 1;
    ptrdiff_t end = text_find(t, TEXT("\n"), from);
    size_t to = end < 0 ? t.len : (size_t)end;
    while (from < to && (t.at[from] == ' ' || t.at[from] == '\t')) from++;
    return shell_span(text, from, to);
}

/* --- running
 * ------------------------------------------------------------------------------------------------------------------ */

static bool write_temporary(char *path, Text text) {
    int fd = mkstemp(path);
    bool good = fd >= 0 && write(fd, text.at, text.len) == (ssize_t)text.len;
    if (fd >= 0) close(fd);
    return good;
}

static const char *temporary_path(void) {
    const char *folder = getenv("TMPDIR");
    return text_printf("%s/sluice-lint.XXXXXX", folder && *folder ? folder : "/tmp");
}

/* The exit code of a command with its output; `command` holds no text of others but a temporary path. */
static int run(const char *command, Buf *out) {
    char piece[4096];
    FILE *pipe = popen(command, "r");
    if (!pipe) return -1;
    for (size_t n; (n = fread(piece, 1, sizeof piece, pipe)) > 0;) buf_bytes(out, piece, n);
    return pclose(pipe);
}

/* Does the shell read the text without complaint? What it says goes to `out`. A shell that is not there has none. */
static bool shell_reads(const char *shell, Text text, Buf *out) {
    char *path = gc_strdup(temporary_path());
    bool good = true;
    if (write_temporary(path, text))
        good = run(text_printf("command -v %s >/dev/null || exit 0; BASH_ENV= ENV= LC_ALL=C %s -n '%s' 2>&1 </dev/null",
                               shell, shell, path),
                   out) == 0;
    unlink(path);
    return good;
}

/* --- syntax
 * ---------------------------------------------------------------------------------------------------------------------
 */

/* The script with `with` in the place of every interpolation. */
static Text filled(const ShellText *text, const char *with) {
    Buf out = {0};
    size_t at = 0;
    for (size_t i = 0; i < text->hole_count; i++) {
        buf_bytes(&out, text->text.at + at, text->hole[i].at - at);
        buf_z(&out, with);
        at = text->hole[i].at + 1;
    }
    buf_bytes(&out, text->text.at + at, text->text.len - at);
    return buf_as_text(&out);
}

/* Whatever may stand in the interpolations: a word, nothing, a command of its own. What the shell says of the first goes to `out`. */
static bool is_sound(const Script *script, const char *shell, Buf *out) {
    if (shell_reads(shell, buf_as_text(&script->text.text), out)) return true;
    if (script->text.hole_count == 0) return false;
    Buf ignored = {0};
    return shell_reads(shell, filled(&script->text, ""), &ignored) ||
           shell_reads(shell, filled(&script->text, "\n:\n"), &ignored);
}

/* "FILE: line 3: syntax error: ..." of bash and the like: the number and the words behind it. */
static size_t read_complaint(Text out, Text *words) {
    ptrdiff_t at = text_find(out, TEXT(": line "), 0);
    *words = text_span("", 0);
    if (at < 0) return 1;
    size_t i = (size_t)at + 7, number = 0;
    for (; i < out.len && out.at[i] >= '0' && out.at[i] <= '9'; i++) number = number * 10 + (size_t)(out.at[i] - '0');
    ptrdiff_t end = text_find(out, TEXT("\n"), i);
    if (i + 2 < out.len) *words = text_span(out.at + i + 2, (end < 0 ? out.len : (size_t)end) - i - 2);
    return number;
}

/* Is there a quote that the text opens and does not close, or the reverse? */
static bool is_odd(Text text) {
    size_t doubles = 0, singles = 0;
    for (size_t i = 0; i < text.len; i++) {
        doubles += text.at[i] == '"';
        singles += text.at[i] == '\'';
    }
    return doubles % 2 || singles % 2;
}

typedef struct Brought {
    const Source *source;
    Text name;
    bool odd;
} Brought;

static void find_odd(Node *node, void *data) {
    Brought *b = data;
    ShellText text = {0};
    if (node->kind == AST_VARIABLE && text_eq(node->VARIABLE.id, b->name) && node->VARIABLE.init &&
        shell_text(b->source, node->VARIABLE.init, &text))
        b->odd |= is_odd(buf_as_text(&text.text));
    node_each_child(node, find_odd, data);
}

/* Does a variable of the text bring one half of a pair of quotes: def command = "ruby -e \"print"? */
static bool brings_quote(const Script *script) {
    for (size_t i = 0; i < script->text.hole_count; i++) {
        Node *value = script->text.hole[i].value;
        Brought b = {script->file->source, {0}, false};
        if (value->kind != AST_NAME) continue;
        b.name = value->NAME.id;
        find_odd(script->file->module, &b);
        if (b.odd) return true;
    }
    return false;
}

/* Without a #! line the agent's sh decides, which may be bash: both must refuse it. */
static void check_one(Linter *lint, const Script *script) {
    Buf out = {0}, ignored = {0};
    Text words;
    if (is_sound(script, "bash", &out) || (!script->bash && is_sound(script, "sh", &ignored))) return;
    size_t line = read_complaint(buf_as_text(&out), &words);
    if (words.len == 0 || brings_quote(script)) return;
    report_in_script(lint, script, line_span(&script->text, line),
                     text_printf("the shell refuses this: %.*s", TEXT_FMT(words)));
}

/* Halves what fails until single scripts are left. */
static void check_many(Linter *lint, Script **list, size_t count, const char *shell) {
    if (count == 0) return;
    if (count == 1) {
        check_one(lint, list[0]);
        return;
    }
    Buf all = {0}, ignored = {0};
    for (size_t i = 0; i < count; i++) buf_printf(&all, "{\n:\n%.*s\n}\n", TEXT_FMT(buf_as_text(&list[i]->text.text)));
    if (shell_reads(shell, buf_as_text(&all), &ignored)) return;
    check_many(lint, list, count / 2, shell);
    check_many(lint, list + count / 2, count - count / 2, shell);
}

static void check_syntax(Linter *lint) {
    Scripts *all = lint_shared_state(lint, sizeof *all);
    Script **list = gc_new_array(Script *, all->count + 1);
    for (int bash = 0; bash < 2; bash++) {
        size_t count = 0;
        for (size_t i = 0; i < all->count; i++)
            if (all->item[i].bash == (bash == 1)) list[count++] = &all->item[i];
        check_many(lint, list, count, bash ? "bash" : "sh");
    }
}

const Rule rule_shell_syntax = {
    .id = "shell-syntax",
    .group = "shell",
    .severity = DIAG_ERROR,
    .summary = "the text of sh is no shell script",
    .doc =
        "The script is read by sh -n and bash -n, which run nothing; it is reported when the shell that its first line names, or "
        "without one both, cannot read it. Interpolations are taken for a word, for nothing, and for a command: only what fails with "
        "each of them is reported. Where there is no such shell nothing is reported.",
    .fires = "node {\n    sh '''\n        if [ -e build ]; then\n            rm -r build\n    '''\n}\n",
    .silent = "node {\n    sh '''\n        if [ -e build ]; then\n            rm -r build\n        fi\n    '''\n}\n",
    .steps = "sh",
    .step = collect,
    .end_project = check_syntax,
};

/* --- shellcheck
 * --------------------------------------------------------------------------------------------------------------------
 */

/* The text's offset of a line and column, both 1-based. */
static size_t offset_of(const ShellText *text, int64_t line, int64_t column) {
    Text t = buf_as_text(&text->text);
    size_t at = 0;
    for (ptrdiff_t end; line > 1 && (end = text_find(t, TEXT("\n"), at)) >= 0; line--) at = (size_t)end + 1;
    at += (size_t)(column > 0 ? column - 1 : 0);
    return at < t.len ? at : t.len ? t.len - 1 : 0;
}

/* Codes that make no sense for a text without a #! line, that sees the pipeline's variables, and in which 'x' stands
 * for anything. */
static const char left_out[] = "SC2148,SC1090,SC1091,SC2154,SC2034,SC2050,SC2157,SC2194,SC2043,SC2170,SC2078,SC2193";

static void take_findings(Linter *lint, const Script *script, const Json *list) {
    for (size_t i = 0; i < jsn_count(list); i++) {
        const Json *f = jsn_at(list, i);
        size_t from = offset_of(&script->text, jsn_get_int(f, "line", 1), jsn_get_int(f, "column", 1));
        size_t to = offset_of(&script->text, jsn_get_int(f, "endLine", 1), jsn_get_int(f, "endColumn", 1));
        const char *message =
            text_printf("SC%d: %.*s", (int)jsn_get_int(f, "code", 0), TEXT_FMT(jsn_get_text(f, "message")));
        report_in_script(lint, script, shell_span(&script->text, from, to), message);
    }
}

static void check_shellcheck(Linter *lint) {
    Scripts *all = lint_shared_state(lint, sizeof *all);
    Buf ignored = {0};
    if (all->count > 0 && run("command -v shellcheck 2>&1", &ignored) != 0) {
        diag_report(&lint->sink, NULL, (Span){0, 0}, DIAG_WARNING, "shellcheck",
                    "shellcheck is enabled, but not installed");
        return;
    }
    for (size_t i = 0; i < all->count; i++) {
        char *path = gc_strdup(temporary_path());
        Buf out = {0};
        if (write_temporary(path, buf_as_text(&all->item[i].text.text))) {
            run(text_printf("shellcheck -f json -S warning -s %s -e %s '%s' 2>/dev/null </dev/null",
                            all->item[i].bash ? "bash" : "sh", left_out, path),
                &out);
            take_findings(lint, &all->item[i], jsn_parse(buf_as_text(&out), NULL));
        }
        unlink(path);
    }
}

const Rule rule_shellcheck = {
    .id = "shellcheck",
    .group = "shell",
    .severity = DIAG_WARNING,
    .opt_in = true,
    .summary = "what shellcheck finds in the text of sh",
    .doc =
        "The scripts are handed to shellcheck, and its warnings come back at their places in the pipeline. It must be installed. Codes "
        "that mean nothing here, such as a missing #! line or a variable that the pipeline sets, are left out.",
    .fires = "node {\n    sh '''\n        cd build\n        make\n    '''\n}\n",
    .silent = "node {\n    sh '''\n        cd build || exit\n        make\n    '''\n}\n",
    .steps = "sh",
    .step = collect,
    .end_project = check_shellcheck,
};
