/*
 * Which newlines end a statement? Those inside parentheses never reach us. One is dropped where the expression cannot
 * be complete, or where the next line can only continue it (a dot, a question mark, `else` ...); one before '{' is
 * dropped behind a plain path that starts a statement: the block then belongs to that call.
 */
#include "grammar/filter_frame.h"
#include "grammar/parser.h"

/* Index of the first token behind newlines and semicolons. */
static uint32_t past_separators(const Filter *f, uint32_t i) {
    while (filter_kind(f, i) == T_NEWLINE || filter_kind(f, i) == T_SEMI)
        i++;
    return i;
}

static bool path_takes_block(const Frame *top) {
    return top->command == COMMAND_HEAD || top->command == COMMAND_PATH;
}

/* In a complete expression: does the next line go on with it? */
static bool next_line_continues(const Filter *f, const Frame *top) {
    switch (filter_kind(f, look_past_newline(f, f->at))) {
    case T_DOT: case T_SAFE_DOT: case T_SPREAD_DOT: case T_METHOD_POINTER: case T_QUESTION: case T_ELVIS:
        return true;
    case T_LBRACE:
        return path_takes_block(top) || top->ternaries > 0;
    case T_ARROW:
        return top->in_params;
    default:
        return top->ternaries > 0; /* its ':' is missing, which the next token tells */
    }
}

static bool drops_newline(const Filter *f, const Frame *top) {
    int next = filter_kind(f, look_past_newline(f, f->at));
    switch (top->want) {
    case WANT_STATEMENT: case WANT_BODY: case WANT_LOOP_BODY: case WANT_BLOCK: case WANT_SWITCH: case WANT_LABELED:
    case WANT_NAME: case WANT_NEW: case WANT_MODIFIERS: case WANT_CONSTANT: case WANT_FOR_PART:
    case WANT_ARG: case WANT_STRING:
        return true;
    case WANT_HEADER:
        return top->header_name.len > 0;
    case WANT_OPERAND:
        return !top->newline_ends;
    case WANT_OPERATOR:
        return next_line_continues(f, top);
    case WANT_NEW_REST:
        return true;
    case WANT_NEW_BODY: case WANT_NEW_DIM:
        return false;
    case WANT_DECLARATOR:
        return true;
    case WANT_DECLARED:
        return top->in_params;
    case WANT_METHOD_TAIL:
        return next == T_LBRACE || next == T_THROWS;
    case WANT_CONSTANT_REST:
        return next == T_COMMA;
    case WANT_PATH: {
        int last = f->out.item[f->out.count - 1].kind;
        return last == T_DOT || last == T_AS;
    }
    case WANT_DONE:
        return false;
    }
    return false;
}

static void end_statement(Filter *f) {
    Frame *top = filter_top(f);
    command_close_all(f);
    top->ternaries = 0;
    top->in_case = top->in_declaration = top->in_assert = top->newline_ends = false;
    top->want = WANT_STATEMENT;
}

static bool before_else(const Filter *f) {
    uint32_t next = past_separators(f, f->at);
    int kind = filter_kind(f, next);
    if (kind == T_ELSE)
        return true;
    bool newlines_only = next == look_past_newline(f, f->at);
    return newlines_only && (kind == T_CATCH || kind == T_FINALLY) && f->out.count > 0 &&
           f->out.item[f->out.count - 1].kind == T_RBRACE;
}

void filter_newline(Filter *f) {
    Frame *top = filter_top(f);
    bool semicolon = filter_kind(f, f->at) == T_SEMI;
    if (semicolon && top->kind == FRAME_FOR_C) {
        command_close_all(f);
        filter_emit(f, T_SEMI);
        top->ternaries = 0;
        top->in_declaration = false;
        top->want = WANT_FOR_PART;
    } else if (semicolon && top->want == WANT_LOOP_BODY) {
        filter_emit(f, T_NO_BODY);
        top->want = WANT_DONE;
    } else if (semicolon && top->kind > FRAME_SWITCH) {
        command_close_all(f);
        filter_emit(f, T_SEMI);
        if (top->kind == FRAME_ARGS || top->kind == FRAME_GROUP)
            top->want = WANT_ARG;
    } else if (!semicolon && drops_newline(f, top)) {
        f->at++;
        if (top->want == WANT_NEW_BODY || top->want == WANT_NEW_DIM)
            top->want = WANT_OPERATOR;
    } else if (!semicolon && (top->want == WANT_NEW_BODY || top->want == WANT_NEW_DIM)) {
        top->want = WANT_OPERATOR;
    } else if (top->kind <= FRAME_SWITCH && top->want != WANT_STATEMENT && before_else(f)) {
        f->at = past_separators(f, f->at);
        end_statement(f);
    } else {
        if (top->kind == FRAME_ENUM)
            top->kind = FRAME_CLASS;
        bool answers = f->out.count && f->out.item[f->out.count - 1].flags & TOKEN_ANSWERS;
        end_statement(f);
        filter_emit(f, T_SEP);
        if (answers)
            filter_answers(f);
    }
}
