/* Findings on their way into the sink: levels, and the comments that silence or enable rules. */
#include "cli/lint/lint.h"
#include "grammar/gc.h"

/* --- comments ------------------------------------------------------------------------------------------------------------ */

typedef struct Comment {
    Linter *lint;
    LintFile *file;
    uint32_t line, from, to;
    bool enables;
} Comment;

static void silence_add(LintFile *file, uint32_t from, uint32_t to, int rule) {
    file->silence = gc_realloc(file->silence, sizeof *file->silence * (file->silence_count + 1));
    file->silence[file->silence_count++] = (Silence){from, to, rule};
}

static void comment_apply(void *data, int rule) {
    Comment *c = data;
    LintFile *file = c->file;
    if (!c->enables) {
        silence_add(file, c->from, c->to, rule);
        return;
    }
    bool ended = false;
    for (size_t i = 0; i < file->silence_count; i++) {
        Silence *s = &file->silence[i];
        if ((s->rule != rule && s->rule >= 0) || s->to != UINT32_MAX || s->from > c->line) continue;
        s->to = c->line;
        ended = true;
    }
    if (!ended) file->enabled_here[rule] = true;
}

static void comment_fault(const Comment *c, Text word, const char *format, const char *near) {
    uint32_t from = (uint32_t)(word.at - c->file->source->text.at);
    Diag d = {.severity = DIAG_WARNING,
              .rule = "lint-comment",
              .source = c->file->source,
              .span = {from, from + (uint32_t)word.len},
              .message = text_printf(format, TEXT_FMT(word)),
              .advice = near};
    lint_take(c->lint, c->file, &d);
}

static void comment_rule(Comment *c, Text word) {
    if (rule_each(word, comment_apply, c)) return;
    const char *near = rule_nearest(text_z(word));
    comment_fault(c, word, "there is no rule '%.*s'",
                  near ? text_printf("did you mean '%s'?", near) : "sluice lint --rules lists them");
}

/* The rules named in the rest of a comment, up to "--", which begins a reason; none: all. */
static void comment_rules(Comment *c, Text rest) {
    size_t count = 0;
    for (size_t at = 0; at < rest.len;) {
        size_t from = at;
        while (at < rest.len && !strchr(" \t,", rest.at[at])) at++;
        Text word = text_span(rest.at + from, at - from);
        if (text_starts(word, TEXT("--")) || text_starts(word, TEXT("*/")) || text_starts(word, TEXT("//"))) break;
        if (word.len > 0) {
            comment_rule(c, word);
            count++;
        }
        while (at < rest.len && strchr(" \t,", rest.at[at])) at++;
    }
    if (count == 0) rule_each(TEXT("all"), comment_apply, c);
}

/* `rest` begins behind "sluice-lint-". */
static void comment_read(Comment *c, Text rest, bool alone) {
    size_t len = 0;
    while (len < rest.len && (rest.at[len] == '-' || (rest.at[len] >= 'a' && rest.at[len] <= 'z'))) len++;
    Text form = text_span(rest.at, len);
    c->from = c->to = c->line;
    if (text_is(form, "disable-next-line"))
        c->from = c->to = c->line + 1;
    else if (text_is(form, "disable-file"))
        c->from = 1, c->to = UINT32_MAX - 1;
    else if (text_is(form, "disable"))
        c->to = alone ? UINT32_MAX : c->line;
    else if (text_is(form, "enable"))
        c->enables = true;
    else if (!text_is(form, "disable-line")) {
        comment_fault(c, form, "'sluice-lint-%.*s' is no form of these comments",
                      "write sluice-lint-disable, -disable-line, -disable-next-line, -disable-file or -enable");
        return;
    }
    comment_rules(c, text_span(rest.at + len, rest.len - len));
}

void silence_read(Linter *lint, LintFile *file) {
    Text all = file->source->text, mark = TEXT("sluice-lint-");
    for (ptrdiff_t at = text_find(all, mark, 0); at >= 0; at = text_find(all, mark, (size_t)at + mark.len)) {
        uint32_t line = source_position(file->source, (uint32_t)at).line;
        Text text = source_line(file->source, line);
        Text before = text_trim(text_span(text.at, (size_t)(all.at + at - text.at)));
        if (!text_ends(before, TEXT("//")) && !text_ends(before, TEXT("/*")) && !text_is(before, "*") && !text_is(before, "#")) continue;
        const char *rest = all.at + at + mark.len;
        Comment c = {.lint = lint, .file = file, .line = line};
        comment_read(&c, text_span(rest, (size_t)(text.at + text.len - rest)), before.len <= 2);
    }
}

static bool line_silenced(const LintFile *file, uint32_t line, int rule) {
    for (size_t i = 0; i < file->silence_count; i++) {
        const Silence *s = &file->silence[i];
        if ((s->rule < 0 || s->rule == rule) && line >= s->from && line <= s->to) return true;
    }
    return false;
}

/* A finding within a statement of several lines is also silenced at the statement's first and last line, as a text in """ has no
 * room for comments. */
static bool is_silenced(Linter *lint, LintFile *file, Span span, int rule) {
    if (file->silence_count == 0) return false;
    if (line_silenced(file, source_position(file->source, span.from).line, rule)) return true;
    for (uint32_t up = 0; file == lint->file && lint_above(lint, up); up++) {
        Node *node = lint_above(lint, up);
        if (node->kind != AST_EXPR_STMT && node->kind != AST_DECLARE) continue;
        return line_silenced(file, source_position(file->source, node->span.from).line, rule) ||
               (node->span.to > node->span.from &&
                line_silenced(file, source_position(file->source, node->span.to - 1).line, rule));
    }
    return false;
}

/* --- findings --------------------------------------------------------------------------------------------------------------- */

/* True when the finding is wanted; *severity is then its level. */
static bool is_wanted(Linter *lint, LintFile *file, Span span, int rule, Severity *severity) {
    if (rule < 0) return true;
    if (file && file->context) return false;
    if (!lint->options.on[rule] && !(file && file->enabled_here[rule])) return false;
    *severity = lint->options.severity[rule];
    if (*severity > lint->options.least) return false;
    if (!file || !is_silenced(lint, file, span, rule)) return true;
    lint->silenced++;
    return false;
}

void lint_take(Linter *lint, LintFile *file, const Diag *diag) {
    Severity severity = diag->severity;
    if (!is_wanted(lint, file, diag->span, rule_index(text_of(diag->rule)), &severity)) return;
    Diag *d = diag_report(&lint->sink, diag->source, diag->span, severity, diag->rule, "%s", diag->message);
    d->advice = diag->advice;
}

static Diag *report(Linter *lint, LintFile *file, Span span, const char *format, va_list args) {
    static Diag unwanted; /* takes the advice of what is not reported */
    Severity severity = DIAG_ERROR;
    if (!is_wanted(lint, file, span, lint->rule, &severity)) {
        unwanted = (Diag){0};
        return &unwanted;
    }
    Buf message = {0};
    buf_vprintf(&message, format, args);
    return diag_report(&lint->sink, file->source, span, severity, rules[lint->rule]->id, "%s", message.at);
}

Diag *lint_report(Linter *lint, Span span, const char *format, ...) {
    va_list args;
    va_start(args, format);
    Diag *d = report(lint, lint->file, span, format, args);
    va_end(args);
    return d;
}

void lint_fix(Diag *diag, Span scope, Span span, Text text) {
    diag->edit = gc_realloc(diag->edit, sizeof *diag->edit * (diag->edit_count + 1));
    diag->edit[diag->edit_count++] = (DiagEdit){span, text};
    diag->fix_scope = scope;
}
