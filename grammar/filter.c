/* The pass over the tokens, its frames, and closing brackets; see filter.h. */
#include "grammar/filter_frame.h"
#include "grammar/gc.h"
#include "grammar/parse.h"
#include "grammar/parser.h"

void filter_error(Filter *f, Span span, const char *advice, const char *message) {
    diag_report(f->sink, f->source, span, DIAG_ERROR, "syntax", "%s", message)->advice = advice;
    f->failed = true;
}

static void add(Filter *f, int kind, Span span, Text text, unsigned flags) {
    Token *t = tokens_add(&f->out, kind, span, text);
    t->match = f->level;
    t->flags = (uint16_t)flags;
}

void filter_emit(Filter *f, int kind) {
    const Token *t = filter_raw(f, f->at);
    if (t->kind != 0)
        f->at++;
    add(f, kind, t->span, t->text, t->flags);
}

void filter_answers(Filter *f) { f->out.item[f->out.count - 1].flags |= TOKEN_ANSWERS; }

/* Brackets that reach this are in places where the grammar will refuse them; they still have to nest. */
void filter_emit_as_is(Filter *f) {
    int kind = filter_kind(f, f->at);
    Want want = filter_top(f)->want;
    if (kind == T_LBRACE)
        filter_open(f, T_CLOSURE_OPEN, FRAME_BLOCK, WANT_STATEMENT, want);
    else if (kind == T_LPAREN || kind == T_LBRACK)
        filter_open(f, kind, FRAME_ARGS, WANT_ARG, want);
    else if (kind == T_GSTRING_START)
        filter_open(f, kind, FRAME_STRING, WANT_STRING, want);
    else
        filter_emit(f, kind);
}

void filter_mark(Filter *f, int kind) {
    uint32_t at = filter_raw(f, f->at)->span.from;
    add(f, kind, (Span){at, at}, TEXT(""), 0);
}

void filter_skip_newline(Filter *f) {
    while (filter_kind(f, f->at) == T_NEWLINE)
        f->at++;
}

bool filter_at_case(Filter *f) {
    int kind = filter_kind(f, f->at);
    return (kind == T_CASE || kind == T_DEFAULT) && filter_top(f)->kind == FRAME_SWITCH;
}

/* --- frames ------------------------------------------------------------------------------------------------------ */

static bool holds_statements(FrameKind kind) { return kind <= FRAME_SWITCH; }

static Frame *push(Filter *f, FrameKind kind, Want want, Want resume) {
    Text class_name = f->frame_count ? filter_top(f)->class_name : TEXT("");
    if (f->frame_count == f->frame_cap) {
        f->frame_cap = f->frame_cap ? f->frame_cap * 2 : 32;
        f->frame = gc_realloc(f->frame, f->frame_cap * sizeof *f->frame);
    }
    Frame *top = &f->frame[f->frame_count++];
    *top = (Frame){.kind = kind, .want = want, .resume = resume, .open = f->at, .command_base = f->command_count,
                   .class_name = class_name};
    f->level += holds_statements(kind);
    return top;
}

Frame *filter_open(Filter *f, int kind, FrameKind frame, Want want, Want resume) {
    uint32_t open = f->at;
    filter_emit(f, kind);
    if (f->frame_count == PARSE_NESTING_MAX && !f->too_deep) {
        f->too_deep = true;
        filter_error(f, filter_raw(f, open)->span, "move inner parts to methods of their own",
                     "brackets are nested too deeply");
    }
    Frame *top = push(f, frame, want, resume);
    top->open = open;
    top->first = want == WANT_OPERAND || want == WANT_ARG;
    return top;
}

static void pop(Filter *f) {
    Frame *top = filter_top(f);
    command_close_all(f);
    f->level -= holds_statements(top->kind);
    Want resume = top->resume;
    f->frame_count--;
    filter_top(f)->want = resume;
}

/* The frame that the bracket at f->at closes: its index, or 0. */
static uint32_t frame_to_close(const Filter *f) {
    const Token *t = filter_raw(f, f->at);
    uint32_t i = f->frame_count - 1;
    if (t->flags & TOKEN_STRAY)
        return 0;
    while (i > 0 && f->frame[i].open != t->match)
        i--;
    return i;
}

void filter_close(Filter *f) {
    uint32_t index = frame_to_close(f);
    int kind = filter_kind(f, f->at);
    if (index == 0) {
        filter_emit(f, kind);
        return;
    }
    while (f->frame_count > index + 1)
        pop(f);
    command_close_all(f);
    filter_emit(f, kind);
    pop(f);
}

/* --- the pass ----------------------------------------------------------------------------------------------------- */

static void step(Filter *f) {
    switch (filter_top(f)->want) {
    case WANT_STATEMENT: case WANT_DONE: filter_statement(f); break;
    case WANT_BODY: case WANT_LOOP_BODY: case WANT_BLOCK: case WANT_SWITCH: case WANT_LABELED: filter_body(f); break;
    case WANT_OPERAND: filter_operand(f); break;
    case WANT_ARG: filter_arg(f); break;
    case WANT_OPERATOR: filter_operator(f); break;
    case WANT_NAME: filter_name(f); break;
    case WANT_NEW: case WANT_NEW_REST: case WANT_NEW_DIM: case WANT_NEW_BODY: filter_new(f); break;
    case WANT_STRING: filter_string(f); break;
    case WANT_MODIFIERS: filter_modifiers(f); break;
    case WANT_DECLARATOR: filter_declarator(f); break;
    case WANT_DECLARED: filter_declared(f); break;
    case WANT_METHOD_TAIL: filter_method_tail(f); break;
    case WANT_HEADER: filter_header(f); break;
    case WANT_CONSTANT: filter_constant(f); break;
    case WANT_CONSTANT_REST: filter_constant_rest(f); break;
    case WANT_FOR_PART: filter_for_part(f); break;
    case WANT_PATH: filter_path(f); break;
    }
}

void filter_begin(Filter *f, const Lexer *lx) {
    *f = (Filter){.source = lx->source, .sink = lx->sink, .raw = &lx->tokens};
    push(f, FRAME_BLOCK, WANT_STATEMENT, WANT_STATEMENT);
}

bool filter_more(Filter *f, uint32_t enough) {
    enum { PATIENCE = 8 }; /* states that only change the state; more in a row cannot be */
    for (uint32_t idle = 0; filter_kind(f, f->at) != 0;) {
        if (f->out.count >= enough)
            return true;
        int kind = filter_kind(f, f->at);
        uint32_t before = f->at;
        if (idle > PATIENCE)
            filter_emit_as_is(f);
        else if (kind == T_RPAREN || kind == T_RBRACK || kind == T_RBRACE || kind == T_GSTRING_END)
            filter_close(f);
        else if (kind == T_NEWLINE || kind == T_SEMI)
            filter_newline(f);
        else
            step(f);
        idle = f->at == before ? idle + 1 : 0;
    }
    while (f->frame_count > 1)
        pop(f);
    command_close_all(f);
    filter_emit(f, 0);
    return false;
}
