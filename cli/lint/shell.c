/* Shell texts in Groovy strings: cooked with an origin for every byte, and split into simple commands. */
#include "cli/lint/shell.h"
#include "cli/lint/lint.h"
#include "grammar/gc.h"

/* --- cooking
 * ------------------------------------------------------------------------------------------------------------------ */

static void put(ShellText *out, char c, uint32_t origin) {
    if (out->text.len + 2 > out->origin_cap) {
        out->origin_cap = out->origin_cap ? out->origin_cap * 2 : 256;
        out->origin = gc_realloc(out->origin, sizeof *out->origin * out->origin_cap);
    }
    out->origin[out->text.len] = origin;
    buf_char(&out->text, c);
    out->origin[out->text.len] = origin + 1;
}

/* Steps over an escape at `at` (a backslash) and puts what it stands for. */
static uint32_t put_escape(ShellText *out, const char *raw, uint32_t at, uint32_t end) {
    static const char from[] = "nrtbf", to[] = "\n\r\t\b\f";
    if (at + 1 >= end) return end;
    char c = raw[at + 1];
    const char *known = strchr(from, c);
    if (c == '\n') return at + 2;
    if (c == '\r') return at + (raw[at + 2] == '\n' ? 3 : 2);
    put(out, known ? to[known - from] : c, at);
    return at + 2;
}

typedef enum Quote { QUOTE_ESCAPES, QUOTE_SLASHY, QUOTE_DOLLAR } Quote;

static void put_raw(ShellText *out, const char *raw, uint32_t at, uint32_t end, Quote quote) {
    while (at < end) {
        if (raw[at] == '\\' && quote == QUOTE_ESCAPES) {
            at = put_escape(out, raw, at, end);
        } else if (raw[at] == '\\' && quote == QUOTE_SLASHY && at + 1 < end && raw[at + 1] == '/') {
            put(out, '/', at);
            at += 2;
        } else if (raw[at] == '$' && quote == QUOTE_DOLLAR && at + 1 < end &&
                   (raw[at + 1] == '$' || raw[at + 1] == '/')) {
            put(out, raw[at + 1], at);
            at += 2;
        } else {
            if (raw[at] != '\r') put(out, raw[at], at);
            at++;
        }
    }
}

/* How long the opening quote at `at` is, and its kind. */
static uint32_t opening(const char *raw, uint32_t at, Quote *quote) {
    *quote = raw[at] == '/' ? QUOTE_SLASHY : raw[at] == '$' ? QUOTE_DOLLAR : QUOTE_ESCAPES;
    if (*quote == QUOTE_DOLLAR) return 2;
    bool triple = raw[at] != '/' && raw[at + 1] == raw[at] && raw[at + 2] == raw[at];
    return triple ? 3 : 1;
}

static void put_hole(ShellText *out, Node *value) {
    out->hole = gc_realloc(out->hole, sizeof *out->hole * (out->hole_count + 1));
    out->hole[out->hole_count++] = (ShellHole){out->text.len, value};
    put(out, 'x', value->span.from);
}

static bool put_string(ShellText *out, const char *raw, Node *node) {
    Quote quote;
    uint32_t from = node->span.from, to = node->span.to;
    if (!strchr("'\"/$", raw[from])) return false; /* a bare word */
    uint32_t len = opening(raw, from, &quote);
    if (to - from < 2 * len) return false;
    if (node->kind == AST_STRING) {
        put_raw(out, raw, from + len, to - len, quote);
        return true;
    }
    NodeList *parts = &node->GSTRING.parts;
    for (uint32_t i = 0; i < parts->count; i++) {
        Node *part = parts->item[i];
        if (i % 2 == 1) {
            put_hole(out, part);
            continue;
        }
        uint32_t first = i == 0 ? from + len : part->span.from, last = i + 1 == parts->count ? to - len : part->span.to;
        put_raw(out, raw, first, last, quote);
    }
    return true;
}

bool shell_text(const Source *source, Node *node, ShellText *out) {
    Text name;
    switch (node->kind) {
    case AST_STRING:
    case AST_GSTRING:
        return put_string(out, source->text.at, node);
    case AST_BINARY:
        return node->BINARY.op == OP_PLUS && shell_text(source, node->BINARY.left, out) &&
               shell_text(source, node->BINARY.right, out);
    case AST_CALL:
        return node->CALL.object && node->CALL.args.count == 0 && node_word(node->CALL.name, &name) &&
               word_among("stripIndent trim toString", name) && shell_text(source, node->CALL.object, out);
    default:
        return false;
    }
}

bool shell_script(Linter *lint, const StepUse *use, ShellText *out) {
    *out = (ShellText){0};
    Node *script = use_argument(use, "script", 0);
    return script && text_is(use->name, "sh") && shell_text(lint->file->source, script, out) && out->text.len > 0;
}

Span shell_span(const ShellText *text, size_t from, size_t to) {
    uint32_t first = text->origin[from], last = to > from ? text->origin[to - 1] + 1 : first + 1;
    return (Span){first, last > first ? last : first + 1};
}

/* --- commands
 * -------------------------------------------------------------------------------------------------------------------
 */

/* Behind a quoted or nested part that begins at `at`; or at + 1. */
static size_t skip_part(Text t, size_t at) {
    char c = t.at[at];
    if (c == '\\') return at + 2 > t.len ? t.len : at + 2;
    if (c == '\'') {
        ptrdiff_t end = text_find(t, TEXT("'"), at + 1);
        return end < 0 ? t.len : (size_t)end + 1;
    }
    if (c == '"' || c == '`') {
        for (at++; at < t.len && t.at[at] != c;) at = t.at[at] == '\\' || t.at[at] == '$' ? skip_part(t, at) : at + 1;
        return at < t.len ? at + 1 : t.len;
    }
    if (c == '$' && at + 1 < t.len && (t.at[at + 1] == '(' || t.at[at + 1] == '{')) {
        char close = t.at[at + 1] == '(' ? ')' : '}';
        int depth = 1;
        for (at += 2; at < t.len && depth > 0;) {
            if (t.at[at] == close) depth--;
            if (t.at[at] == '(' && close == ')') depth++;
            at = strchr("\\'\"`$", t.at[at]) ? skip_part(t, at) : at + 1;
        }
        return at;
    }
    return at + 1;
}

static size_t skip_blanks(Text t, size_t at) {
    for (; at < t.len; at++) {
        if (t.at[at] == '#' && (at == 0 || strchr(" \t\n;&|(", t.at[at - 1])))
            while (at < t.len && t.at[at] != '\n') at++;
        if (at >= t.len || !strchr(" \t\n;&|(){}", t.at[at])) break;
    }
    return at;
}

bool shell_next(const ShellText *text, size_t *at, ShellCommand *out) {
    Text t = buf_as_text(&text->text);
    *out = (ShellCommand){.from = skip_blanks(t, *at)};
    size_t i = out->from;
    if (i >= t.len) return false;
    while (i < t.len && !strchr("\n;&|)}", t.at[i])) {
        size_t word = i;
        while (i < t.len && !strchr(" \t\n;&|)}", t.at[i])) {
            bool descriptor = t.at[i] == '>' && i + 1 < t.len && t.at[i + 1] == '&'; /* 2>&1 */
            i = descriptor ? i + 2 : skip_part(t, i);
        }
        if (i > word && out->words < sizeof out->word / sizeof *out->word)
            out->word[out->words] = text_span(t.at + word, i - word);
        out->words += i > word;
        while (i < t.len && (t.at[i] == ' ' || t.at[i] == '\t')) i++;
        if (i < t.len && t.at[i] == '#')
            while (i < t.len && t.at[i] != '\n') i++;
        if (i == word) i++;
    }
    out->to = i;
    out->end = i < t.len ? t.at[i] : 0;
    out->joined = i + 1 < t.len && (out->end == '|' || (out->end == '&' && t.at[i + 1] == '&'));
    *at = i;
    return true;
}

bool shell_quoted(const ShellText *text, size_t at) {
    Text t = buf_as_text(&text->text);
    bool doubled = false;
    for (size_t i = 0; i < at;) {
        char c = t.at[i];
        if (c == '\'' && !doubled) {
            ptrdiff_t end = text_find(t, TEXT("'"), i + 1);
            if (end < 0 || (size_t)end > at) return true;
            i = (size_t)end + 1;
        } else if (c == '#' && !doubled && (i == 0 || strchr(" \t\n;", t.at[i - 1]))) {
            while (i < t.len && t.at[i] != '\n') i++;
        } else {
            if (c == '"') doubled = !doubled;
            i += c == '\\' ? 2 : 1;
        }
    }
    return false;
}
