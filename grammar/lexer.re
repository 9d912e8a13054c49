/*
 * The lexer. Five modes on the same stack as the brackets: code, "...", """...""", /.../ and $/.../$; inside an
 * interpolation the mode is code again until its brace closes. re2c generates the matching; what a token means for
 * the stack is plain C. The text ends in a NUL behind its limit, which serves as the sentinel.
 */
#include "grammar/lexer.h"
#include "grammar/gc.h"
#include "grammar/parser.h"

#include <ctype.h>

/*!re2c
    re2c:define:YYCTYPE = "unsigned char";
    re2c:yych:conversion = 1;
    re2c:yyfill:enable = 0;

    NL      = "\r\n" | "\r" | "\n";
    CONT    = [\x80-\xbf];
    WIDE    = [\xc3] ([\x80-\x96] | [\x98-\xb6] | [\xb8-\xbf]) | [\xc4-\xdf] CONT | [\xe0] [\xa0-\xbf] CONT
            | [\xe1-\xef] CONT CONT | [\xf0-\xf4] CONT CONT CONT;
    LETTER  = [a-zA-Z_] | WIDE;
    WORD    = (LETTER | "$") (LETTER | "$" | [0-9])*;
    PATH    = LETTER (LETTER | [0-9])*;
    DIGITS  = [0-9] ([0-9_]* [0-9])?;
    EXP     = [eE] [+-]? [0-9_]* [0-9];
    WHOLE   = ("0" | [1-9] ([0-9_]* [0-9])? | "0" [0-7] ([0-7_]* [0-7])?
            | "0" [xX] [0-9a-fA-F] ([0-9a-fA-F_]* [0-9a-fA-F])? | "0" [bB] [01] ([01_]* [01])?) [lLiIgG]?;
    BAD_NUMBER = ([1-9] [0-9_]* | "0" [0-7] [0-7_]* | DIGITS "." [0-9] [0-9_]* | "0" [xX] [0-9a-fA-F] [0-9a-fA-F_]*
            | "0" [bB] [01] [01_]*) "_";
    DECIMAL = DIGITS ("." DIGITS EXP? [fFdDgG]? | EXP [fFdDgG]? | [fFdD]);
*/

static void keep(Lexer *lx, const char *text)
{
    if (lx->cooked_count == lx->cooked_cap) {
        lx->cooked_cap = lx->cooked_cap ? lx->cooked_cap * 2 : 64;
        lx->cooked = gc_realloc(lx->cooked, lx->cooked_cap * sizeof *lx->cooked);
    }
    lx->cooked[lx->cooked_count++] = text;
}

static Token *add(Lexer *lx, int kind, const char *from, const char *to, Text text)
{
    Token *t = tokens_add(&lx->tokens, kind, lexer_span(lx, from, to), text);
    lx->last_kind = kind;
    if (text.len && (text.at < lx->start || text.at >= lx->limit))
        keep(lx, text.at);
    return t;
}

static Diag *fail(Lexer *lx, const char *from, const char *to, const char *message)
{
    lx->failed = true;
    return diag_report(lx->sink, lx->source, lexer_span(lx, from, to), DIAG_ERROR, "syntax", "%s", message);
}

static void push(Lexer *lx, LexMode mode, char bracket)
{
    if (lx->open_count == lx->open_cap) {
        lx->open_cap = lx->open_cap ? lx->open_cap * 2 : 32;
        lx->open = gc_realloc(lx->open, lx->open_cap * sizeof *lx->open);
    }
    lx->open[lx->open_count++] = (LexOpen){mode, bracket, lx->tokens.count - 1};
    if (mode == MODE_DOUBLE || mode == MODE_SLASHY)
        lx->one_line_strings++;
}

/* Takes the top off; a bracket is paired with the token added last. */
static void pop(Lexer *lx)
{
    LexOpen *top = &lx->open[--lx->open_count];
    uint32_t close = lx->tokens.count - 1;
    if ((top->mode == MODE_DOUBLE || top->mode == MODE_SLASHY) && lx->one_line_strings > 0)
        lx->one_line_strings--;
    lx->tokens.item[top->token].match = close;
    lx->tokens.item[close].match = top->token;
}

static int closer_of(char bracket)
{
    return bracket == '(' ? T_RPAREN : bracket == '[' ? T_RBRACK : T_RBRACE;
}

static void close_virtually(Lexer *lx, const char *at, unsigned flags)
{
    char bracket = lx->open[lx->open_count - 1].bracket;
    uint32_t opener = lx->tokens.item[lx->open[lx->open_count - 1].token].span.from;
    Text text = bracket ? text_span(lx->source->text.at + opener, 1) : TEXT("");
    add(lx, bracket ? closer_of(bracket) : T_GSTRING_END, at, at, text)->flags |= (uint16_t)(TOKEN_VIRTUAL | flags);
    pop(lx);
}

static void open_bracket(Lexer *lx, int kind, const char *from, char bracket)
{
    add(lx, kind, from, lx->cursor, TEXT(""));
    push(lx, MODE_CODE, bracket);
}

/* Closes the bracket; those left open inside it are closed virtually first, one that nothing opened is marked. */
static void close_bracket(Lexer *lx, int kind, const char *from, char bracket)
{
    enum { REACH = 2000 }; /* deeper than anything that will be accepted */
    uint32_t i = lx->open_count, least = i > REACH ? i - REACH : 0;
    while (i > least && lx->open[i - 1].bracket != bracket && lx->open[i - 1].mode == MODE_CODE)
        i--;
    bool opened = i > 0 && lx->open[i - 1].bracket == bracket;
    while (opened && lx->open_count > i)
        close_virtually(lx, from, 0);
    Token *t = add(lx, kind, from, lx->cursor, TEXT(""));
    if (opened)
        pop(lx);
    else
        t->flags |= TOKEN_STRAY;
}

static bool top_is_doomed(const Lexer *lx)
{
    if (lx->open_count == 0 || lx->open[lx->open_count - 1].mode != MODE_CODE)
        return false;
    uint32_t at = lx->tokens.item[lx->open[lx->open_count - 1].token].span.from;
    for (uint32_t i = 0; i < lx->doomed_count; i++)
        if (lx->doomed[i] == at)
            return true;
    return false;
}

static void newline(Lexer *lx, const char *from)
{
    if (lx->one_line_strings > 0) {
        fail(lx, from, lx->cursor, "the line ends within a string that must end on its line")->advice =
            "use \"\"\"...\"\"\" for a string of several lines";
        lx->one_line_strings = 0;
    }
    while (top_is_doomed(lx))
        close_virtually(lx, from, TOKEN_SILENT);
    bool inside = lx->open_count > 0 && lx->open[lx->open_count - 1].bracket != '{';
    if (!inside && lx->last_kind != T_NEWLINE)
        add(lx, T_NEWLINE, from, lx->cursor, TEXT(""));
}

static void word(Lexer *lx, const char *from)
{
    Text text = text_span(from, (size_t)(lx->cursor - from));
    int kind = token_of_word(text), last = lx->last_kind;
    char next = *lx->cursor;
    if (kind == T_AS || kind == T_DEF || kind == T_IN || kind == T_TRAIT)
        kind = next == '.' || last == T_DOT || last == T_PACKAGE ? 0 : kind;
    else if (kind == T_PACKAGE)
        kind = next == '.' || last == T_DOT || last == T_IMPORT || (next == ')' && last == T_LPAREN) ? 0 : kind;
    else if (kind == T_STATIC && next == '.')
        kind = 0;
    add(lx, kind ? kind : T_IDENT, from, lx->cursor, text);
}

static void block_comment(Lexer *lx, const char *from)
{
    const char *end = memmem(lx->cursor, (size_t)(lx->limit - lx->cursor), "*/", 2);
    lx->cursor = end ? end + 2 : lx->limit;
    if (!end) {
        Position p = source_position(lx->source, lexer_span(lx, from, from).from);
        fail(lx, lx->limit, lx->limit, text_printf("the comment opened at line %u, column %u is never closed", p.line, p.column))
            ->advice = "end it with */";
        lx->unclosed = true;
    }
}

static void bad_byte(Lexer *lx, const char *from)
{
    unsigned char c = (unsigned char)*from;
    const char *end = from;
    uint32_t code = utf8_next(&end, lx->limit);
    lx->cursor = end > from ? end : from + 1;
    if (c == 0 || (c < 32 && c != 27)) {
        fail(lx, from, lx->cursor, text_printf("this is not a text file: it holds the byte 0x%02x", c));
        lx->cursor = lx->limit;
    } else if (code == 0xa0 || code == 0x3000 || code == 0xad) {
        fail(lx, from, lx->cursor, text_printf("unexpected invisible character U+%04X", code))->advice =
            "replace it with an ordinary space";
    } else {
        fail(lx, from, lx->cursor, text_printf("unexpected character '%.*s'", (int)(lx->cursor - from), from));
    }
}

static void cooked(Lexer *lx, int kind, const char *from, const char *raw, const char *raw_end, LexMode mode)
{
    Text text = literal_cook(lx, raw, raw_end, mode);
    add(lx, kind, from, lx->cursor, text);
}

/* $a.b.c: the path's tokens. Cursor stands on the first letter. */
static void interpolated_path(Lexer *lx)
{
    for (;;) {
        const char *from = lx->cursor, *YYCURSOR = from, *YYMARKER;
        /*!re2c
            PATH { lx->cursor = YYCURSOR; word(lx, from); goto step; }
            *    { return; }
        */
    step:
        if (*lx->cursor != '.' || lx->cursor[1] == '$' || !lexer_dollar_interpolates(lx->cursor + 1, lx->limit) ||
            lx->cursor[1] == '{')
            return;
        lx->cursor++;
        add(lx, T_DOT, lx->cursor - 1, lx->cursor, TEXT(""));
    }
}

/* Behind the text part of a string: cursor stands on the '$'. `first`: nothing of it was interpolated before. */
static void interpolate(Lexer *lx, const char *from, const char *raw, LexMode mode, bool first)
{
    const char *dollar = lx->cursor++;
    Text text = literal_cook(lx, raw, dollar, mode);
    add(lx, first ? T_GSTRING_START : T_GSTRING_MIDDLE, from, dollar, text);
    if (first)
        push(lx, mode, 0);
    if (*lx->cursor == '{') {
        lx->cursor++;
        open_bracket(lx, T_LBRACE, dollar, '{');
        lx->tokens.item[lx->tokens.count - 1].flags |= TOKEN_INTERP;
    } else {
        interpolated_path(lx);
    }
}

static void string_end(Lexer *lx, const char *from, const char *raw, const char *raw_end, LexMode mode, bool first)
{
    cooked(lx, first ? T_STRING : T_GSTRING_END, from, raw, raw_end, mode);
    if (!first)
        pop(lx);
}

/* A quote within a "${" of a string of its own kind, and no other ends what it begins: it was to end that string, and the "${" lacks
 * its brace. Goes on as if it did. */
static bool lacks_brace(Lexer *lx, const char *from, LexMode mode)
{
    uint32_t i = lx->open_count;
    while (i > 0 && lx->open[i - 1].mode == MODE_CODE)
        i--;
    if (i == 0 || i == lx->open_count || lx->open[i - 1].mode != mode || (mode != MODE_DOUBLE && mode != MODE_TRIPLE))
        return false;
    Span at = lx->tokens.item[lx->open[i].token].span;
    lx->failed = true;
    diag_report(lx->sink, lx->source, at, DIAG_ERROR, "syntax", "this '${' is not closed")->advice =
        "end it with '}' before the string ends";
    lx->cursor = from + (mode == MODE_TRIPLE ? 3 : 1);
    while (lx->open_count > i)
        close_virtually(lx, from, TOKEN_SILENT);
    string_end(lx, from, from, from, mode, false);
    return true;
}

static void string_unclosed(Lexer *lx, const char *from, const char *raw, LexMode mode, bool first)
{
    uint32_t open = first ? lx->tokens.count : lx->open[lx->open_count - 1].token;
    Span opened = first ? lexer_span(lx, from, from) : lx->tokens.item[open].span;
    bool at_end = lx->cursor >= lx->limit;
    if (first && lacks_brace(lx, from, mode))
        return;
    if (at_end && mode != MODE_DOUBLE && mode != MODE_SINGLE) {
        Position p = source_position(lx->source, opened.from);
        bool before_newline = mode == MODE_DOLLAR && lx->cursor[-1] == '\n'; /* as Groovy places it */
        const char *at = lx->cursor - before_newline;
        fail(lx, at, at, text_printf("the string opened at %u:%u is never closed", p.line, p.column));
        lx->unclosed = true;
    } else {
        fail(lx, first ? from : raw, lx->cursor, "this string is not closed before the end of its line")->advice =
            "close it, or use triple quotes for a string of several lines";
    }
    string_end(lx, from, raw, lx->cursor, mode, first);
}

/* "..." from `raw` on; `from` is the token's start. */
static void lex_double(Lexer *lx, const char *from, bool first)
{
    const char *raw = lx->cursor, *YYCURSOR = raw;
    for (;;) {
        const char *at = YYCURSOR;
        /*!re2c
            "\""             { lx->cursor = YYCURSOR; string_end(lx, from, raw, at, MODE_DOUBLE, first); return; }
            "\\" NL          { continue; }
            "\\" [^\x00\r\n] { continue; }
            "$"              { if (lexer_dollar_interpolates(YYCURSOR, lx->limit)) {
                                   lx->cursor = at; interpolate(lx, from, raw, MODE_DOUBLE, first); return; }
                               fail(lx, at, YYCURSOR, "a '$' in a string must be followed by a name or {")->advice =
                                   "write \\$ for a plain dollar sign, or use single quotes";
                               continue; }
            NL               { lx->cursor = at; string_unclosed(lx, from, raw, MODE_DOUBLE, first); return; }
            [\x00]           { if (at < lx->limit) continue;
                               lx->cursor = at; string_unclosed(lx, from, raw, MODE_DOUBLE, first); return; }
            *                { continue; }
        */
    }
}

static void lex_triple(Lexer *lx, const char *from, bool first)
{
    const char *raw = lx->cursor, *YYCURSOR = raw, *YYMARKER;
    for (;;) {
        const char *at = YYCURSOR;
        /*!re2c
            "\"\"\""         { lx->cursor = YYCURSOR; string_end(lx, from, raw, at, MODE_TRIPLE, first); return; }
            "\\" [^\x00]     { continue; }
            "$"              { if (lexer_dollar_interpolates(YYCURSOR, lx->limit)) {
                                   lx->cursor = at; interpolate(lx, from, raw, MODE_TRIPLE, first); return; }
                               fail(lx, at, YYCURSOR, "a '$' in a string must be followed by a name or {")->advice =
                                   "write \\$ for a plain dollar sign, or use '''...'''";
                               continue; }
            [\x00]           { if (at < lx->limit) continue;
                               lx->cursor = at; string_unclosed(lx, from, raw, MODE_TRIPLE, first); return; }
            *                { continue; }
        */
    }
}

static void lex_slashy(Lexer *lx, const char *from, bool first)
{
    const char *raw = lx->cursor, *YYCURSOR = raw;
    for (;;) {
        const char *at = YYCURSOR;
        /*!re2c
            "/"              { lx->cursor = YYCURSOR; string_end(lx, from, raw, at, MODE_SLASHY, first); return; }
            "\\/"            { continue; }
            "$"              { if (lexer_dollar_interpolates(YYCURSOR, lx->limit)) {
                                   lx->cursor = at; interpolate(lx, from, raw, MODE_SLASHY, first); return; }
                               continue; }
            [\x00]           { if (at < lx->limit) continue;
                               lx->cursor = at; string_unclosed(lx, from, raw, MODE_SLASHY, first); return; }
            *                { continue; }
        */
    }
}

static void lex_dollar(Lexer *lx, const char *from, bool first)
{
    const char *raw = lx->cursor, *YYCURSOR = raw;
    for (;;) {
        const char *at = YYCURSOR;
        /*!re2c
            "/$"             { lx->cursor = YYCURSOR; string_end(lx, from, raw, at, MODE_DOLLAR, first); return; }
            "$$" | "$/"      { continue; }
            "$"              { if (lexer_dollar_interpolates(YYCURSOR, lx->limit)) {
                                   lx->cursor = at; interpolate(lx, from, raw, MODE_DOLLAR, first); return; }
                               continue; }
            [\x00]           { if (at < lx->limit) continue;
                               lx->cursor = at; string_unclosed(lx, from, raw, MODE_DOLLAR, first); return; }
            *                { continue; }
        */
    }
}

/* '...' and '''...''': `from` on the first quote, cursor behind the opening. */
static void lex_single(Lexer *lx, const char *from, LexMode mode)
{
    const char *raw = lx->cursor, *YYCURSOR = raw, *YYMARKER;
    for (;;) {
        const char *at = YYCURSOR;
        /*!re2c
            "'"              { if (mode == MODE_TRIPLE_SINGLE) continue;
                               lx->cursor = YYCURSOR; string_end(lx, from, raw, at, mode, true); return; }
            "'''"            { if (mode == MODE_SINGLE) YYCURSOR = at + 1;
                               lx->cursor = YYCURSOR; string_end(lx, from, raw, at, mode, true); return; }
            "\\" NL          { continue; }
            "\\" [^\x00\r\n] { continue; }
            NL               { if (mode == MODE_TRIPLE_SINGLE) continue;
                               lx->cursor = at; string_unclosed(lx, from, raw, mode, true); return; }
            [\x00]           { if (at < lx->limit) continue;
                               lx->cursor = at; string_unclosed(lx, from, raw, mode, true); return; }
            *                { continue; }
        */
    }
}

static void slash(Lexer *lx, const char *from, int otherwise)
{
    if (token_ends_operand(lx->last_kind)) {
        add(lx, otherwise, from, lx->cursor, TEXT(""));
    } else {
        lx->cursor = from + 1;
        lex_slashy(lx, from, true);
    }
}

/* One token, comment or piece of whitespace of code. False at the end. */
static bool lex_code(Lexer *lx)
{
    const char *from = lx->cursor, *YYCURSOR = from, *YYMARKER;
    int kind;
    /*!re2c
        [ \t\f]+ | "\\" NL   { lx->cursor = YYCURSOR; return true; }
        NL                   { lx->cursor = YYCURSOR; newline(lx, from); return true; }
        "//" [^\r\n\x00]*    { lx->cursor = YYCURSOR; return true; }
        "/*"                 { lx->cursor = YYCURSOR; block_comment(lx, from); return true; }
        WORD                 { lx->cursor = YYCURSOR; word(lx, from); return true; }
        WHOLE | DECIMAL      { lx->cursor = YYCURSOR;
                               add(lx, T_NUMBER, from, YYCURSOR, text_span(from, (size_t)(YYCURSOR - from)));
                               return true; }
        "0" [xXbB]           { lx->cursor = YYCURSOR; fail(lx, from, YYCURSOR, "this number has no digits"); return true; }
        DIGITS ("." DIGITS)? [eE] [+-]? { lx->cursor = YYCURSOR; fail(lx, from, YYCURSOR, "this number's exponent has no digits");
                               return true; }
        BAD_NUMBER           { lx->cursor = YYCURSOR;
                               fail(lx, YYCURSOR, YYCURSOR, "a number cannot end in an underscore"); return true; }
        "'"                  { lx->cursor = YYCURSOR; lex_single(lx, from, MODE_SINGLE); return true; }
        "'''"                { lx->cursor = YYCURSOR; lex_single(lx, from, MODE_TRIPLE_SINGLE); return true; }
        "\""                 { lx->cursor = YYCURSOR; lex_double(lx, from, true); return true; }
        "\"\"\""             { lx->cursor = YYCURSOR; lex_triple(lx, from, true); return true; }
        "/"                  { lx->cursor = YYCURSOR; slash(lx, from, T_SLASH); return true; }
        "/="                 { lx->cursor = YYCURSOR; slash(lx, from, T_SLASH_ASSIGN); return true; }
        "$/"                 { if (token_ends_operand(lx->last_kind)) {
                                   lx->cursor = from + 1; word(lx, from); return true; }
                               lx->cursor = YYCURSOR; lex_dollar(lx, from, true); return true; }
        "("                  { lx->cursor = YYCURSOR; open_bracket(lx, T_LPAREN, from, '('); return true; }
        "["                  { lx->cursor = YYCURSOR; open_bracket(lx, T_LBRACK, from, '['); return true; }
        "{"                  { lx->cursor = YYCURSOR; open_bracket(lx, T_LBRACE, from, '{'); return true; }
        ")"                  { lx->cursor = YYCURSOR; close_bracket(lx, T_RPAREN, from, '('); return true; }
        "]"                  { lx->cursor = YYCURSOR; close_bracket(lx, T_RBRACK, from, '['); return true; }
        "}"                  { lx->cursor = YYCURSOR; close_bracket(lx, T_RBRACE, from, '{'); return true; }
        "?"     { kind = T_QUESTION; goto take; }           ":"     { kind = T_COLON; goto take; }
        ","     { kind = T_COMMA; goto take; }              "."     { kind = T_DOT; goto take; }
        "="     { kind = T_ASSIGN; goto take; }             "<=>"   { kind = T_COMPARE; goto take; }
        "=="    { kind = T_EQUAL; goto take; }              "==="   { kind = T_IDENTICAL; goto take; }
        "!"     { kind = T_NOT; goto take; }                "~"     { kind = T_BIT_NOT; goto take; }
        "!="    { kind = T_NOT_EQUAL; goto take; }          "!=="   { kind = T_NOT_IDENTICAL; goto take; }
        "+"     { kind = T_PLUS; goto take; }               "+="    { kind = T_PLUS_ASSIGN; goto take; }
        "++"    { kind = T_INCREMENT; goto take; }          "-"     { kind = T_MINUS; goto take; }
        "-="    { kind = T_MINUS_ASSIGN; goto take; }       "--"    { kind = T_DECREMENT; goto take; }
        "*"     { kind = T_STAR; goto take; }               "*="    { kind = T_STAR_ASSIGN; goto take; }
        "%"     { kind = T_PERCENT; goto take; }            "%="    { kind = T_PERCENT_ASSIGN; goto take; }
        ">>"    { kind = T_SHR; goto take; }                ">>="   { kind = T_SHR_ASSIGN; goto take; }
        ">>>"   { kind = T_USHR; goto take; }               ">>>="  { kind = T_USHR_ASSIGN; goto take; }
        ">="    { kind = T_GREATER_EQUAL; goto take; }      ">"     { kind = T_GREATER; goto take; }
        "<<"    { kind = T_SHL; goto take; }                "<<="   { kind = T_SHL_ASSIGN; goto take; }
        "<="    { kind = T_LESS_EQUAL; goto take; }         "<"     { kind = T_LESS; goto take; }
        "^"     { kind = T_CARET; goto take; }              "^="    { kind = T_CARET_ASSIGN; goto take; }
        "|"     { kind = T_PIPE; goto take; }               "|="    { kind = T_PIPE_ASSIGN; goto take; }
        "||"    { kind = T_OR; goto take; }                 "&"     { kind = T_AMP; goto take; }
        "&="    { kind = T_AMP_ASSIGN; goto take; }         "&&"    { kind = T_AND; goto take; }
        ";"     { kind = T_SEMI; goto take; }               ".."    { kind = T_RANGE; goto take; }
        "..<"   { kind = T_RANGE_EXCLUSIVE; goto take; }    "..."   { kind = T_ELLIPSIS; goto take; }
        "*."    { kind = T_SPREAD_DOT; goto take; }         "?."    { kind = T_SAFE_DOT; goto take; }
        "?:"    { kind = T_ELVIS; goto take; }              ".&"    { kind = T_METHOD_POINTER; goto take; }
        "=~"    { kind = T_FIND; goto take; }               "==~"   { kind = T_MATCH; goto take; }
        "**"    { kind = T_POWER; goto take; }              "**="   { kind = T_POWER_ASSIGN; goto take; }
        "->"    { kind = T_ARROW; goto take; }              "@"     { kind = T_AT; goto take; }
        [\x00]               { if (from >= lx->limit) return false; bad_byte(lx, from); return true; }
        *                    { bad_byte(lx, from); return true; }
    */
take:
    lx->cursor = YYCURSOR;
    add(lx, kind, from, YYCURSOR, TEXT(""));
    return true;
}

static void skip_shebang(Lexer *lx)
{
    if (lx->limit - lx->start >= 2 && memcmp(lx->start, "#!", 2) == 0)
        while (lx->cursor < lx->limit && *lx->cursor != '\n' && *lx->cursor != '\r')
            lx->cursor++;
}

static bool lex_step(Lexer *lx)
{
    LexMode mode = lx->open_count ? lx->open[lx->open_count - 1].mode : MODE_CODE;
    const char *from = lx->cursor;
    switch (mode) {
    case MODE_DOUBLE: lex_double(lx, from, false); return true;
    case MODE_TRIPLE: lex_triple(lx, from, false); return true;
    case MODE_SLASHY: lex_slashy(lx, from, false); return true;
    case MODE_DOLLAR: lex_dollar(lx, from, false); return true;
    default: return lex_code(lx);
    }
}

void lexer_run(Lexer *lx, Source *source, DiagSink *sink)
{
    lx->source = source;
    lx->sink = sink;
    lx->start = lx->cursor = source->text.at;
    lx->limit = lx->start + source->text.len;
    if (!lexer_resolve_unicode(lx))
        lx->start = lx->cursor = lx->limit = "";
    skip_shebang(lx);
    tokens_reserve(&lx->tokens, source->text.len / 2);
    while (lex_step(lx))
        continue;
    while (lx->open_count > 0) {
        lx->unclosed = true;
        close_virtually(lx, lx->limit, 0);
    }
    add(lx, 0, lx->limit, lx->limit, TEXT(""));
}
