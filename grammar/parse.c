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

enum {
    ERRORS_MAX = 100, /* a file with more than this is no pipeline */
    DOOMED_MAX = 100, /* unclosed brackets that are taken care of */
    TREE_PER_TOKEN = 48, /* bytes of the tree */
    LONG_TEXT = 1 << 18,
    PORTION = 16384,  /* tokens that are filtered before they are parsed */
};

typedef struct Parse {
    Builder b;
    yypstate *state;
    bool skipping;
    uint32_t skip_level;
    Span last_error;
} Parse;

/* --- wording ----------------------------------------------------------------------------------------------------- */

static bool is_word(const char *name) {
    return (*name >= 'a' && *name <= 'z') && strchr(name, ' ') == NULL;
}

static void add_expected(Buf *out, const char *name) {
    bool phrase = strchr(name, ' ') != NULL || strcmp(name, "cast") == 0 || strcmp(name, "declaration") == 0 ||
                  strcmp(name, "closure") == 0 || strcmp(name, "argument") == 0;
    if (phrase && !is_word(name))
        buf_z(out, name);
    else if (phrase)
        buf_printf(out, "a %s", name);
    else
        buf_printf(out, "'%s'", name);
}

/* Index of the first token that ends behind `offset`. */
static uint32_t token_behind(const TokenList *raw, uint32_t offset) {
    uint32_t low = 0, high = raw->count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (raw->item[middle].span.to <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The token as it stands in the text; what the filter put in is named by the token behind it. */
static const char *found(const Builder *b, Span at) {
    const TokenList *raw = b->raw;
    for (uint32_t i = token_behind(raw, at.from); i < raw->count; i++) {
        const Token *t = &raw->item[i];
        if (t->flags & TOKEN_VIRTUAL)
            continue;
        if (t->kind == T_NEWLINE && t->span.from < at.from)
            continue;
        uint32_t len = t->span.to - t->span.from;
        const char *text = b->source->text.at + t->span.from;
        switch (t->kind) {
        case 0: return "the end of the file";
        case T_NEWLINE: return "the end of the line";
        case T_STRING: case T_GSTRING_START:
            return len <= 24 && !memchr(text, '\n', len) ? text_printf("%.*s", (int)len, text) : "a string";
        case T_GSTRING_MIDDLE: case T_GSTRING_END: return "the rest of a string";
        default: return text_printf("'%.*s'", (int)len, text);
        }
    }
    return "the end of the file";
}

/* The innermost bracket around `at` that is never closed: its position, or -1. */
static int64_t unclosed_around(const Builder *b, uint32_t at) {
    for (uint32_t i = token_behind(b->raw, at > 0 ? at - 1 : 0); i < b->raw->count; i++) {
        const Token *t = &b->raw->item[i];
        if (!(t->flags & TOKEN_VIRTUAL) || t->text.len == 0 || t->span.from < at)
            continue;
        uint32_t open = (uint32_t)(t->text.at - b->source->text.at);
        if (open < at)
            return open;
    }
    return -1;
}

static const char *unclosed_advice(const Builder *b, uint32_t at) {
    int64_t open = unclosed_around(b, at);
    if (open < 0)
        return NULL;
    Position p = source_position(b->source, (uint32_t)open);
    return text_printf("the '%c' at line %u, column %u is not closed", b->source->text.at[open], p.line, p.column);
}

/* Is the token the '=' of "if (a = b)"? */
static bool assigns_in_condition(const Builder *b, uint32_t at) {
    enum { REACH = 200 };
    const Token *raw = b->raw->item;
    uint32_t i = token_behind(b->raw, at);
    if (i == b->raw->count || raw[i].kind != T_ASSIGN) return false;
    for (int steps = 0; i-- > 0 && steps < REACH; steps++) {
        if (raw[i].kind == T_RPAREN || raw[i].kind == T_RBRACK || raw[i].kind == T_RBRACE) i = raw[i].match;
        else if (raw[i].kind == T_LPAREN) return i > 0 && (raw[i - 1].kind == T_IF || raw[i - 1].kind == T_WHILE);
        else if (raw[i].kind == T_LBRACE || raw[i].kind == T_LBRACK || raw[i].kind == T_SEMI) return false;
    }
    return false;
}

static const char *advice_at(const Builder *b, uint32_t at) {
    if (assigns_in_condition(b, at)) return "did you mean '=='?";
    return unclosed_advice(b, at);
}

static bool on_one_line(const Source *source, uint32_t from, uint32_t to) {
    return !memchr(source->text.at + from, '\n', to - from);
}

/* Nothing but the end of the file stands there? */
static bool ends_at(const Builder *b, uint32_t at) {
    uint32_t i = token_behind(b->raw, at);
    return i >= b->raw->count || b->raw->item[i].kind == 0;
}

/* The token before the one at `at`, when faults right behind it are told there (never what more text may mend). */
static const Token *answering(const Builder *b, Span at) {
    const Token *before = b->position > 0 ? &b->filtered->item[b->position - 1] : NULL;
    bool answers = before && before->flags & TOKEN_ANSWERS && !on_one_line(b->source, before->span.from, at.from);
    return answers && !ends_at(b, at.from) ? before : NULL;
}

void parse_report(Builder *b, Span at, const char *const *expected, int count) {
    Parse *p = (Parse *)b;
    Buf message = {0};
    const Token *before = answering(b, at);
    buf_printf(&message, "unexpected %s", found(b, at));
    if (before) {
        buf_printf(&message, " behind %s", found(b, before->span));
        at = before->span;
    }
    for (int i = 0; i < count; i++) {
        buf_z(&message, i == 0 ? ", expected " : i + 1 == count ? " or " : ", ");
        add_expected(&message, expected[i]);
    }
    p->last_error = at;
    p->skipping = true;
    p->skip_level = b->filtered->item[b->position].match;
    build_error(b, at, advice_at(b, at.from), "%.*s", (int)message.len, message.at);
}

/* How far the line is indented that holds the offset. */
static uint32_t indent_at(const Source *source, uint32_t offset) {
    uint32_t from = offset, indent = 0;
    while (from > 0 && source->text.at[from - 1] != '\n') from--;
    while (source->text.at[from + indent] == ' ' || source->text.at[from + indent] == '\t') indent++;
    return indent;
}

static bool begins_line(const Source *source, uint32_t offset) {
    uint32_t from = offset;
    while (from > 0 && strchr(" \t", source->text.at[from - 1])) from--;
    return from == 0 || source->text.at[from - 1] == '\n';
}

/* Where a '}' is missing at the end of the file, the brackets behind that place are paired wrongly: the innermost pair whose '}' stands
 * further out than the line of its '{' shows it. NULL: the indentation tells nothing. */
static const char *brace_advice(const Builder *b) {
    const Token *raw = b->raw->item;
    for (uint32_t i = b->raw->count; i-- > 0;) {
        if (raw[i].kind != T_LBRACE || raw[i].match >= b->raw->count || raw[raw[i].match].flags & TOKEN_VIRTUAL) continue;
        uint32_t open = raw[i].span.from, close = raw[raw[i].match].span.from;
        if (!begins_line(b->source, close) || indent_at(b->source, close) >= indent_at(b->source, open)) continue;
        Position from = source_position(b->source, open), to = source_position(b->source, close);
        return text_printf("probably the '{' at line %u, column %u is not closed: its '}' at line %u stands further out",
                           from.line, from.column, to.line);
    }
    return NULL;
}

/* A bracket put in by the lexer fits the grammar: it is only missing. Told unless an error inside it was. */
static void report_missing(Parse *p, const Token *t) {
    uint32_t open = t->text.len ? (uint32_t)(t->text.at - p->b.source->text.at) : t->span.from;
    if (t->text.len == 0 || (t->flags & TOKEN_SILENT) || (p->b.failed && p->last_error.from >= open))
        return;
    const Token *before = answering(&p->b, t->span);
    p->last_error = before ? before->span : t->span;
    Position at = source_position(p->b.source, open);
    char opener = *t->text.at == '$' ? '{' : *t->text.at;
    const char *advice = opener == '{' && ends_at(&p->b, t->span.from) ? brace_advice(&p->b) : NULL;
    if (!advice) advice = text_printf("the '%c' at line %u, column %u is not closed", opener, at.line, at.column);
    build_error(&p->b, p->last_error, advice,
                "expected '%c' before %s", opener == '(' ? ')' : opener == '[' ? ']' : '}', found(&p->b, t->span));
}

/* --- pushing ----------------------------------------------------------------------------------------------------- */

static bool resumes(const Parse *p, const Token *t) {
    if (t->kind == 0 || t->match < p->skip_level)
        return true;
    return t->match == p->skip_level && (t->kind == T_SEP || t->kind == T_RBRACE);
}

/* The first `count` of the tokens. False when the parser wants no more. */
static bool push_tokens(Parse *p, const TokenList *tokens, uint32_t count) {
    int status = YYPUSH_MORE;
    size_t errors = p->b.sink->errors;
    for (uint32_t i = 0; i < count && status == YYPUSH_MORE && p->b.sink->errors - errors < ERRORS_MAX; i++) {
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
    return status == YYPUSH_MORE && p->b.sink->errors - errors < ERRORS_MAX;
}

/* Filters and parses in portions: the filtered tokens of a long text would take more memory than its tree. */
static void push_all(Parse *p, Filter *f) {
    TokenList *out = &f->out;
    bool more, wanted = true;
    do {
        more = filter_more(f, PORTION);
        if (f->too_deep)
            break;
        p->b.failed |= f->failed;
        uint32_t ready = more ? out->count - 1 : out->count;
        wanted = push_tokens(p, out, ready);
        if (more)
            out->item[0] = out->item[ready];
        out->count = more;
    } while (more && wanted);
}

static void tell(DiagSink *sink, const Diag *d) {
    diag_report(sink, d->source, d->span, d->severity, d->rule, "%s", d->message)->advice = d->advice;
}

/* One pass over the whole text. The brackets ( and [ that it found to be never closed are added to `doomed`. */
static Node *attempt(Source *source, DiagSink *sink, Lexer *lx) {
    Filter f;
    Parse p = {.b = {.source = source, .sink = sink}};
    lexer_run(lx, source, sink);
    if (lx->failed && lx->tokens.count <= 1)
        return NULL;
    gc_expect((size_t)lx->tokens.count * TREE_PER_TOKEN);
    filter_begin(&f, lx);
    p.b.raw = &lx->tokens;
    p.b.filtered = &f.out;
    p.b.failed = lx->failed;
    p.state = yypstate_new();
    push_all(&p, &f);
    for (size_t i = 0; !p.b.failed && i < p.b.faults.count; i++)
        tell(sink, &p.b.faults.item[i]);
    yypstate_delete(p.state);
    gc_release(f.out.item);
    return f.too_deep ? NULL : p.b.module;
}

/* --- texts with brackets that are never closed ------------------------------------------------------------------------ */

/* Such a bracket swallows the ends of all lines behind it, so nothing that a pass says about them is worth telling
 * but the first fault. A second pass that ends these brackets with their lines finds the others. */
typedef struct Doomed {
    uint32_t at[DOOMED_MAX];
    uint32_t count;
} Doomed;

static void find_doomed(Doomed *d, const Lexer *lx) {
    for (uint32_t i = 0; i < lx->tokens.count && d->count < DOOMED_MAX; i++) {
        const Token *t = &lx->tokens.item[i];
        if ((t->flags & TOKEN_VIRTUAL) && (t->kind == T_RPAREN || t->kind == T_RBRACK))
            d->at[d->count++] = lx->tokens.item[t->match].span.from;
    }
}

static bool on_doomed_line(const Doomed *d, Source *source, uint32_t line) {
    for (uint32_t i = 0; i < d->count; i++)
        if (source_position(source, d->at[i]).line == line)
            return true;
    return false;
}

static uint32_t first_doomed(const Doomed *d) {
    uint32_t first = UINT32_MAX;
    for (uint32_t i = 0; i < d->count; i++)
        first = d->at[i] < first ? d->at[i] : first;
    return first;
}

/* Faults before the first such bracket and the first one behind it from pass one, later ones from pass two. */
static void attempt_again(Source *source, DiagSink *sink, DiagSink *before, const Doomed *d) {
    Lexer lx = {.doomed = d->at, .doomed_count = d->count};
    DiagSink after = {.max = sink->max};
    uint32_t told = 0, first = first_doomed(d);
    diag_sort(before);
    for (size_t i = 0; i < before->count && told <= first; i++) {
        told = before->item[i].span.from;
        tell(sink, &before->item[i]);
    }
    uint32_t line = source_position(source, told).line;
    attempt(source, &after, &lx);
    gc_release(lx.tokens.item);
    diag_sort(&after);
    for (size_t i = 0; i < after.count; i++) {
        uint32_t at = source_position(source, after.item[i].span.from).line;
        if (at > line && !on_doomed_line(d, source, at))
            tell(sink, &after.item[i]);
    }
    for (uint32_t i = 0; i < d->count; i++)
        if (source_position(source, d->at[i]).line > line)
            diag_report(sink, source, (Span){d->at[i], d->at[i] + 1}, DIAG_ERROR, "syntax", "this '%c' is never closed",
                        source->text.at[d->at[i]]);
}

/* All faults are at the end of the text: more of it may mend them. */
static bool ends_too_early(const Source *source, const DiagSink *sink, size_t from) {
    size_t end = source->text.len;
    while (end > 0 && strchr(" \t\r\n", source->text.at[end - 1]))
        end--;
    for (size_t i = from; i < sink->count; i++)
        if (sink->item[i].span.from < end)
            return false;
    return sink->count > from;
}

static ParseResult parse_text(Source *source, DiagSink *sink, unsigned options) {
    Lexer lx = {0};
    Doomed doomed = {.count = 0};
    DiagSink first = {.max = sink->max};
    ParseResult result = {0};
    size_t errors = sink->errors, count = sink->count;
    Node *kept = source->tree, *module = kept ? kept : attempt(source, &first, &lx);
    source->tree = NULL;
    find_doomed(&doomed, &lx);
    gc_release(lx.tokens.item);
    if (first.errors && doomed.count)
        attempt_again(source, sink, &first, &doomed);
    for (size_t i = 0; doomed.count == 0 && i < first.count; i++)
        tell(sink, &first.item[i]);
    result.incomplete = ends_too_early(source, sink, count);
    if (sink->errors == errors && module) {
        if (!kept)
            check_syntax(module, source, sink);
        if (!(options & PARSE_SYNTAX_ONLY))
            check_names(module, source, sink, options);
    }
    if (sink->errors == errors)
        result.module = module;
    if ((options & PARSE_KEEP) && sink->count == count)
        source->tree = result.module;
    return result;
}

/* Almost all that parsing a long text allocates stays in the tree: a collection in between would only mark it. Short ones
 * do not pause: a script that evaluates many would never collect. */
ParseResult parse_source(Source *source, DiagSink *sink, unsigned options) {
    bool is_long = source->text.len > LONG_TEXT;
    if (is_long)
        gc_pause();
    nodes_begin();
    ParseResult result = parse_text(source, sink, options);
    nodes_begin();
    if (is_long)
        gc_resume();
    return result;
}
