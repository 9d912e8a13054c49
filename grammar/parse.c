/*
 * The driver: lex, filter, push the tokens into the generated parser, go on after errors, word them for people.
 * After an error the tokens up to the end of the innermost statement are skipped, so that each fault is told once.
 */
#include "grammar/parse.h"
#include "grammar/check.h"
#include "grammar/filter.h"
#include "grammar/gc.h"
#include "grammar/parse_error.h"
#include "grammar/parser.h"

typedef struct Parse {
    Builder b;
    yypstate *state;
    bool skipping;
    uint32_t skip_level;
    Span last_error;
} Parse;

/* --- wording ----------------------------------------------------------------------------------------------------- */

static bool is_word(const char *name)
{
    return (*name >= 'a' && *name <= 'z') && strchr(name, ' ') == NULL;
}

static void add_expected(Buf *out, const char *name)
{
    bool phrase = strchr(name, ' ') != NULL || strcmp(name, "cast") == 0 || strcmp(name, "declaration") == 0 ||
                  strcmp(name, "closure") == 0 || strcmp(name, "argument") == 0;
    if (phrase && !is_word(name))
        buf_z(out, name);
    else if (phrase)
        buf_printf(out, "a %s", name);
    else
        buf_printf(out, "'%s'", name);
}

/* The token as it stands in the text; what the filter put in is named by the token behind it. */
static const char *found(const Builder *b, Span at)
{
    const TokenList *raw = b->raw;
    for (uint32_t i = 0; i < raw->count; i++) {
        const Token *t = &raw->item[i];
        if (t->span.to <= at.from || (t->flags & TOKEN_VIRTUAL))
            continue;
        if (t->kind == T_NEWLINE && t->span.from < at.from)
            continue;
        uint32_t len = t->span.to - t->span.from;
        const char *text = b->source->text.at + t->span.from;
        switch (t->kind) {
        case 0: return "the end of the file";
        case T_NEWLINE: return "the end of the line";
        case T_STRING: case T_GSTRING_START: return len <= 24 && !memchr(text, '\n', len) ? text_printf("%.*s", (int)len, text) : "a string";
        case T_GSTRING_MIDDLE: case T_GSTRING_END: return "the rest of a string";
        default: return text_printf("'%.*s'", (int)len, text);
        }
    }
    return "the end of the file";
}

/* The innermost bracket around `at` that is never closed: its position, or -1. */
static int64_t unclosed_around(const Builder *b, uint32_t at)
{
    for (uint32_t i = 0; i < b->raw->count; i++) {
        const Token *t = &b->raw->item[i];
        if (!(t->flags & TOKEN_VIRTUAL) || t->text.len == 0 || t->span.from < at)
            continue;
        uint32_t open = (uint32_t)(t->text.at - b->source->text.at);
        if (open < at)
            return open;
    }
    return -1;
}

static const char *unclosed_advice(const Builder *b, uint32_t at)
{
    int64_t open = unclosed_around(b, at);
    if (open < 0)
        return NULL;
    Position p = source_position(b->source, (uint32_t)open);
    return text_printf("the '%c' at line %u, column %u is not closed", b->source->text.at[open], p.line, p.column);
}

static void note_end(Builder *b)
{
    const Token *t = &b->filtered->item[b->position];
    if (!b->failed && (t->kind == 0 || (t->flags & TOKEN_AT_END)))
        b->at_end = true;
}

void parse_report(Builder *b, Span at, const char *const *expected, int count)
{
    Parse *p = (Parse *)b;
    Buf message = {0};
    note_end(b);
    buf_printf(&message, "unexpected %s", found(b, at));
    for (int i = 0; i < count; i++) {
        buf_z(&message, i == 0 ? ", expected " : i + 1 == count ? " or " : ", ");
        add_expected(&message, expected[i]);
    }
    p->last_error = at;
    p->skipping = true;
    p->skip_level = b->filtered->item[b->position].match;
    build_error(b, at, unclosed_advice(b, at.from), "%.*s", (int)message.len, message.at);
}

/* A bracket put in by the lexer fits the grammar: it is only missing. Told unless an error inside it was. */
static void report_missing(Parse *p, const Token *t)
{
    uint32_t open = t->text.len ? (uint32_t)(t->text.at - p->b.source->text.at) : t->span.from;
    if (t->text.len == 0 || (p->b.failed && p->last_error.from >= open))
        return;
    note_end(&p->b);
    p->last_error = t->span;
    Position at = source_position(p->b.source, open);
    char opener = *t->text.at == '$' ? '{' : *t->text.at;
    build_error(&p->b, t->span, text_printf("the '%c' at line %u, column %u is not closed", opener, at.line, at.column),
                "expected '%c' before %s", opener == '(' ? ')' : opener == '[' ? ']' : '}', found(&p->b, t->span));
}

/* --- pushing ----------------------------------------------------------------------------------------------------- */

static bool resumes(const Parse *p, const Token *t)
{
    if (t->kind == 0 || t->match < p->skip_level)
        return true;
    return t->match == p->skip_level && (t->kind == T_SEP || t->kind == T_RBRACE);
}

static void push_all(Parse *p, const TokenList *tokens)
{
    int status = YYPUSH_MORE;
    for (uint32_t i = 0; i < tokens->count && status == YYPUSH_MORE; i++) {
        const Token *t = &tokens->item[i];
        if (p->skipping && !resumes(p, t))
            continue;
        p->skipping = false;
        p->b.position = i;
        if (t->flags & TOKEN_VIRTUAL)
            report_missing(p, t);
        YYSTYPE value = {.text = t->text};
        Span at = t->span;
        status = yypush_parse(p->state, t->kind, &value, &at, &p->b);
    }
}

static void grammar(Parse *p, const TokenList *filtered)
{
    p->state = yypstate_new();
    push_all(p, filtered);
    yypstate_delete(p->state);
}

ParseResult parse_source(Source *source, DiagSink *sink, unsigned options)
{
    Lexer lx;
    Filter f;
    ParseResult result = {0};
    Parse p = {.b = {.source = source, .sink = sink}};
    size_t errors = sink->errors;
    lexer_run(&lx, source, sink);
    if (lx.failed && lx.tokens.count <= 1)
        return result;
    filter_run(&f, &lx);
    if (!f.too_deep) {
        p.b.raw = &lx.tokens;
        p.b.filtered = &f.out;
        p.b.failed = lx.failed || f.failed;
        grammar(&p, &f.out);
    }
    result.incomplete = p.b.at_end || (lx.unclosed && lx.failed);
    if (sink->errors == errors && p.b.module) {
        check_syntax(p.b.module, source, sink);
        if (!(options & PARSE_SYNTAX_ONLY))
            check_names(p.b.module, source, sink, options);
    }
    if (sink->errors == errors)
        result.module = p.b.module;
    return result;
}
