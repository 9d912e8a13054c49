/* Operands and operators, closures, labels of arguments; see filter.h. */
#include "grammar/filter_frame.h"
#include "grammar/parser.h"

void filter_begin_expression(Filter *f, bool command) {
    Frame *top = filter_top(f);
    top->want = WANT_OPERAND;
    top->command = command ? COMMAND_HEAD : COMMAND_NONE;
    top->call = false;
    top->first = true;
    top->newline_ends = false;
}

/* An operator came: what stands here is no plain path. */
static void not_a_path(Frame *top) {
    if (top->command != COMMAND_ARGS)
        top->command = COMMAND_NONE;
}

void filter_closure(Filter *f, Want resume) {
    bool params = look_closure_params(f, f->at);
    Frame *top = filter_open(f, params ? T_CLOSURE_PARAMS_OPEN : T_CLOSURE_OPEN, FRAME_BLOCK,
                             params ? WANT_MODIFIERS : WANT_STATEMENT, resume);
    top->in_params = params;
    top->goal = GOAL_PARAM;
}

/* --- operands ----------------------------------------------------------------------------------------------------------- */

static void parenthesis(Filter *f, Frame *top) {
    if (top->first && look_multi_assign(f, f->at)) {
        filter_several(f, WANT_OPERATOR);
    } else if (look_cast(f, f->at)) {
        uint32_t end = look_past_type(f, f->at + 1);
        filter_emit(f, T_CAST_OPEN);
        filter_type(f, end);
        filter_emit(f, T_RPAREN);
        not_a_path(top);
        top->first = false;
    } else {
        uint32_t unclosed = look_unclosed_cast(f, f->at);
        if (unclosed)
            filter_error(f, filter_raw(f, unclosed)->span,
                         filter_kind(f, unclosed + 1) == T_LBRACE ? "if a condition ends here, its ')' is missing"
                                                                  : "write (b > a) if values are compared here",
                         "this reads as a cast to a type whose '>' is missing");
        top->want = WANT_OPERATOR;
        filter_open(f, T_LPAREN, FRAME_GROUP, WANT_OPERAND, WANT_OPERATOR);
    }
}

/* The parts of an annotation's name and arguments, where a value may stand. */
static bool is_annotation(const Filter *f) {
    return filter_kind(f, f->at) == T_AT && filter_kind(f, f->at + 1) == T_IDENT;
}

/* A return and the like may stand in brackets as far as syntax goes: build_no_value refuses it. */
static bool abrupt(Filter *f, Frame *top, int kind) {
    bool jump = kind == T_BREAK || kind == T_CONTINUE;
    if ((!jump && kind != T_RETURN && kind != T_THROW) || !top->first || (top->kind != FRAME_ARGS && top->kind != FRAME_GROUP))
        return false;
    filter_emit(f, kind);
    if (jump && filter_kind(f, f->at) == T_IDENT)
        filter_emit(f, T_IDENT);
    top->want = jump ? WANT_OPERATOR : WANT_OPERAND;
    return true;
}

void filter_operand(Filter *f) {
    Frame *top = filter_top(f);
    int kind = filter_kind(f, f->at);
    top->call = false;
    switch (kind) {
    case T_LPAREN: parenthesis(f, top); return;
    case T_LBRACK:
        top->want = WANT_OPERATOR;
        filter_open(f, kind, FRAME_ARGS, WANT_ARG, WANT_OPERATOR);
        return;
    case T_LBRACE: filter_closure(f, WANT_OPERATOR); return;
    case T_GSTRING_START: filter_open(f, kind, FRAME_STRING, WANT_STRING, WANT_OPERATOR); return;
    case T_PLUS: case T_MINUS: case T_INCREMENT: case T_DECREMENT: case T_NOT: case T_BIT_NOT:
        not_a_path(top);
        top->first = false;
        filter_emit(f, kind);
        top->newline_ends = false;
        return;
    case T_NEW:
        filter_emit(f, kind);
        top->want = WANT_NEW;
        return;
    default: break;
    }
    if (abrupt(f, top, kind))
        return;
    if (look_starts_operand(kind)) {
        filter_emit(f, kind);
        top->want = WANT_OPERATOR;
    } else if (is_annotation(f) && (top->kind == FRAME_ARGS || top->kind == FRAME_ANNOTATION)) {
        filter_annotation(f, WANT_OPERATOR);
    } else {
        top->want = WANT_OPERATOR;
        filter_emit_as_is(f);
    }
}

/* A declared variable may stand for an argument's value; false: none does. */
static bool declared_value(Filter *f, Frame *top) {
    if (top->kind != FRAME_ARGS || top->command == COMMAND_ARGS || !look_declared_value(f, f->at))
        return false;
    filter_mark(f, T_DECL);
    top->goal = GOAL_DECLARATION;
    top->want = WANT_MODIFIERS;
    return true;
}

static void label(Filter *f, int separator) {
    Text word = token_word(filter_kind(f, f->at));
    filter_emit(f, T_LABEL);
    if (word.len)
        f->out.item[f->out.count - 1].text = word;
    filter_emit(f, separator);
    filter_skip_newline(f);
    declared_value(f, filter_top(f));
}

void filter_arg(Filter *f) {
    Frame *top = filter_top(f);
    int kind = filter_kind(f, f->at), next = filter_kind(f, f->at + 1);
    int separator = top->kind == FRAME_ANNOTATION ? T_ASSIGN : T_COLON;
    top->first = true;
    top->want = WANT_OPERAND;
    if (top->command != COMMAND_ARGS)
        top->command = COMMAND_NONE;
    if (next == separator && (kind == T_IDENT || token_is_keyword(kind))) {
        label(f, separator);
    } else if (kind == T_STAR && top->command != COMMAND_ARGS) {
        filter_emit(f, next == T_COLON ? T_SPREAD_MAP : T_SPREAD);
        if (next == T_COLON)
            f->at++;
        declared_value(f, top);
    } else if (kind == T_COLON) {
        filter_emit(f, kind); /* [:] */
    } else if (kind == T_COMMA && top->command != COMMAND_ARGS) {
        filter_emit(f, kind); /* f(a,,b): Groovy overlooks it */
        top->want = WANT_ARG;
    } else {
        declared_value(f, top);
    }
}

/* --- operators ------------------------------------------------------------------------------------------------------------ */

static bool is_assignment(int kind) { return kind >= T_ASSIGN && kind <= T_PIPE_ASSIGN; }

static bool is_binary(int kind) { return (kind >= T_OR && kind <= T_POWER) || kind == T_IN || kind == T_ELVIS; }

static void colon(Filter *f, Frame *top) {
    if (top->ternaries > 0) {
        command_close_ternary(f);
        top->ternaries--;
    } else if (top->in_case) {
        top->in_case = false;
        filter_emit(f, T_COLON);
        top->want = WANT_STATEMENT;
        top->command = COMMAND_NONE;
        return;
    }
    filter_emit(f, T_COLON);
    top->want = WANT_OPERAND;
    top->newline_ends = false;
    not_a_path(top);
}

static void comma(Filter *f, Frame *top) {
    if (command_has_comma(f)) {
        filter_emit(f, T_COMMA);
        top->want = WANT_ARG;
        return;
    }
    command_close_all(f);
    filter_emit(f, T_COMMA);
    top->ternaries = 0;
    top->newline_ends = false;
    if (top->in_params || top->kind == FRAME_PARAMS) {
        top->goal = GOAL_PARAM;
        top->want = WANT_MODIFIERS;
    } else if (top->in_declaration) {
        top->want = WANT_DECLARATOR;
    } else {
        top->want = top->kind == FRAME_ARGS || top->kind == FRAME_ANNOTATION ? WANT_ARG : WANT_OPERAND;
    }
}

/* In brackets newlines are nothing: of these operators Groovy wants to see the operand before it takes them for such. */
static void operator_with_operand(Filter *f, const Frame *top, int kind) {
    filter_emit(f, kind);
    bool asks = kind == T_PLUS || kind == T_MINUS || kind == T_QUESTION || kind == T_ELVIS || kind == T_IN || kind == T_AS ||
                kind == T_INSTANCEOF;
    if (asks && top->kind > FRAME_SWITCH)
        filter_answers(f);
}

/* Behind a type: a dot and a keyword are no part of it. */
static void refuse_member_of_type(Filter *f, const char *advice) {
    if (filter_kind(f, f->at) == T_DOT && token_is_keyword(filter_kind(f, f->at + 1)))
        filter_error(f, filter_raw(f, f->at)->span, advice, "unexpected '.'");
}

static void type_operand(Filter *f, Frame *top, int kind) {
    operator_with_operand(f, top, kind);
    filter_skip_newline(f);
    not_a_path(top);
    filter_type(f, look_past_type(f, f->at));
    refuse_member_of_type(f, "leave .class out, or put what stands before it in parentheses");
}

/* What may follow an operand as part of its path. False: f->at is none of it. */
static bool path_element(Filter *f, Frame *top) {
    int kind = filter_kind(f, f->at);
    switch (kind) {
    case T_LPAREN: case T_LBRACK:
        if (kind == T_LBRACK && filter_kind(f, f->at + 1) == T_COLON)
            return false; /* an empty map can only be an argument */
        command_path_element(f, kind == T_LPAREN);
        filter_open(f, kind, FRAME_ARGS, WANT_ARG, WANT_OPERATOR);
        return true;
    case T_LBRACE:
        command_path_element(f, true);
        filter_closure(f, WANT_OPERATOR);
        return true;
    case T_DOT: case T_SAFE_DOT: case T_SPREAD_DOT: case T_METHOD_POINTER:
        command_path_element(f, false);
        filter_emit(f, kind);
        top->want = WANT_NAME;
        return true;
    default: return false;
    }
}

static void end_of_params(Filter *f, Frame *top) {
    command_close_all(f);
    filter_emit(f, T_ARROW);
    top->in_params = false;
    top->want = WANT_STATEMENT;
}

void filter_operator(Filter *f) {
    Frame *top = filter_top(f);
    int kind = filter_kind(f, f->at);
    if (path_element(f, top) || command_has_signed_arg(f))
        return;
    if (command_ends_here(f))
        filter_error(f, filter_raw(f, f->at)->span, "put the call before this name in parentheses, and a dot between them",
                     "an operator cannot follow a name that continues a command");
    if (kind == T_INCREMENT || kind == T_DECREMENT) {
        filter_emit(f, kind);
        not_a_path(top);
    } else if (kind == T_COLON) {
        colon(f, top);
    } else if (kind == T_COMMA) {
        comma(f, top);
    } else if (kind == T_AS || kind == T_INSTANCEOF) {
        type_operand(f, top, kind);
    } else if (kind == T_ARROW && top->in_params) {
        end_of_params(f, top);
    } else if (is_assignment(kind)) {
        filter_emit(f, kind);
        filter_begin_expression(f, !top->several);
        top->several = false;
    } else if (is_binary(kind) || kind == T_QUESTION) {
        top->ternaries += kind == T_QUESTION;
        operator_with_operand(f, top, kind);
        not_a_path(top);
        top->first = kind == T_QUESTION;
        top->newline_ends = false;
        top->want = WANT_OPERAND;
    } else if (!command_continues(f)) {
        command_close_all(f);
        if (kind == T_ELSE || filter_at_case(f))
            top->want = WANT_STATEMENT;
        else
            filter_emit_as_is(f);
    }
}

/* --- names behind dots, new, strings ---------------------------------------------------------------------------------------- */

void filter_name(Filter *f) {
    Frame *top = filter_top(f);
    int kind = filter_kind(f, f->at);
    Text word = token_word(kind);
    if (kind == T_AT) {
        filter_emit(f, kind);
        return;
    }
    if (kind == T_LESS && look_past_type_args(f, f->at)) {
        filter_type(f, look_past_type_args(f, f->at));
        return;
    }
    top->want = WANT_OPERATOR;
    if (kind == T_IDENT || word.len) {
        filter_emit(f, T_IDENT);
        if (word.len)
            f->out.item[f->out.count - 1].text = word;
    } else if (kind == T_LPAREN) {
        filter_open(f, kind, FRAME_GROUP, WANT_OPERAND, WANT_OPERATOR);
    } else if (kind == T_LBRACE) {
        filter_open(f, T_BLOCK_OPEN, FRAME_BLOCK, WANT_STATEMENT, WANT_OPERATOR);
    } else {
        filter_emit_as_is(f);
    }
}

static void new_type(Filter *f, Frame *top) {
    filter_type(f, look_past_type_args(f, f->at));
    uint32_t end = look_past_class_type(f, f->at);
    top->want = WANT_NEW_REST;
    if (end)
        filter_type(f, end);
    else
        filter_emit_as_is(f);
    refuse_member_of_type(f, "a class cannot have a keyword's name");
}

static void dimension(Filter *f) {
    filter_top(f)->want = WANT_NEW_DIM;
    if (filter_kind(f, f->at + 1) == T_RBRACK)
        filter_type(f, f->at + 2);
    else
        filter_open(f, T_DIM_OPEN, FRAME_GROUP, WANT_OPERAND, WANT_NEW_DIM);
}

void filter_new(Filter *f) {
    Frame *top = filter_top(f);
    int kind = filter_kind(f, f->at);
    if (top->want == WANT_NEW)
        new_type(f, top);
    else if (top->want == WANT_NEW_REST && kind == T_LPAREN)
        filter_open(f, kind, FRAME_ARGS, WANT_ARG, WANT_NEW_BODY);
    else if (top->want != WANT_NEW_BODY && kind == T_LBRACK)
        dimension(f);
    else if (top->want == WANT_NEW_BODY && kind == T_LBRACE)
        filter_open(f, T_CLASS_OPEN, FRAME_CLASS, WANT_STATEMENT, WANT_OPERATOR);
    else
        top->want = WANT_OPERATOR;
}

void filter_string(Filter *f) {
    bool brace = filter_kind(f, f->at) == T_LBRACE;
    if (brace && look_closure_params(f, f->at))
        filter_closure(f, WANT_STRING);
    else if (brace)
        filter_open(f, T_BLOCK_OPEN, FRAME_BLOCK, WANT_STATEMENT, WANT_STRING);
    else
        filter_emit(f, filter_kind(f, f->at));
}
