/* What begins here: a statement, a declaration, a class, a member? See filter.h. */
#include "grammar/filter_frame.h"
#include "grammar/parser.h"

static void begin_modifiers(Filter *f, Goal goal, int mark) {
    Frame *top = filter_top(f);
    if (mark)
        filter_mark(f, mark);
    top->goal = goal;
    top->want = WANT_MODIFIERS;
}

/* `if (`, `while (` ...: the keyword, the parenthesis, and what is wanted behind it. */
static void control(Filter *f, int keyword, FrameKind frame, Want inside, Want behind) {
    filter_emit(f, keyword);
    if (filter_kind(f, f->at) == T_LPAREN) {
        filter_top(f)->want = behind;
        filter_open(f, T_LPAREN, frame, inside, behind);
    } else {
        filter_top(f)->want = WANT_DONE;
    }
}

static void begin_for(Filter *f) {
    bool classic = filter_kind(f, f->at + 1) == T_LPAREN && look_classic_for(f, f->at + 1);
    control(f, classic ? T_FOR_C : T_FOR_IN, classic ? FRAME_FOR_C : FRAME_FOR_IN, WANT_FOR_PART, WANT_LOOP_BODY);
}

static void operand_behind(Filter *f, int keyword, bool newline_ends) {
    filter_emit(f, keyword);
    filter_begin_expression(f, false);
    filter_top(f)->newline_ends = newline_ends;
}

static void jump(Filter *f, int keyword) {
    filter_emit(f, keyword);
    if (filter_kind(f, f->at) == T_IDENT)
        filter_emit(f, T_IDENT);
    filter_top(f)->want = WANT_DONE;
}

static void case_label(Filter *f, int keyword) {
    operand_behind(f, keyword, true);
    filter_top(f)->in_case = true;
    if (keyword == T_DEFAULT)
        filter_top(f)->want = WANT_OPERATOR;
}

/* Statements that a keyword begins. False: the keyword at f->at begins none. */
static bool keyword_statement(Filter *f, int kind) {
    Want behind = WANT_BLOCK;
    switch (kind) {
    case T_IF: control(f, kind, FRAME_GROUP, WANT_OPERAND, WANT_BODY); return true;
    case T_WHILE: control(f, kind, FRAME_GROUP, WANT_OPERAND, WANT_LOOP_BODY); return true;
    case T_SWITCH: control(f, kind, FRAME_GROUP, WANT_OPERAND, WANT_SWITCH); return true;
    case T_SYNCHRONIZED: control(f, kind, FRAME_GROUP, WANT_OPERAND, WANT_BLOCK); return true;
    case T_CATCH:
        control(f, kind, FRAME_CATCH, WANT_MODIFIERS, WANT_BLOCK);
        filter_top(f)->goal = GOAL_CATCH;
        return true;
    case T_FOR: begin_for(f); return true;
    case T_ELSE: behind = WANT_BODY; /* fall through */
    case T_TRY: case T_FINALLY:
        filter_emit(f, kind);
        filter_top(f)->want = behind;
        return true;
    case T_RETURN: operand_behind(f, kind, true); return true;
    case T_THROW: operand_behind(f, kind, true); return true;
    case T_ASSERT:
        operand_behind(f, kind, true);
        filter_top(f)->in_assert = true;
        return true;
    case T_BREAK: case T_CONTINUE: jump(f, kind); return true;
    case T_CASE: case T_DEFAULT: case_label(f, kind); return true;
    case T_IMPORT: case T_PACKAGE:
        filter_emit(f, kind);
        filter_top(f)->want = WANT_PATH;
        return true;
    default: return false;
    }
}

/* def (a, b) = ... */
static bool several_behind_def(const Filter *f, uint32_t i) {
    uint32_t before = i - 1;
    while (before > f->at && filter_kind(f, before) == T_NEWLINE)
        before--;
    return filter_kind(f, i) == T_LPAREN && filter_kind(f, before) == T_DEF;
}

/* Declarations, classes, imports with annotations. False: it is something else. */
static bool declaration(Filter *f) {
    uint32_t behind = look_past_modifiers(f, f->at);
    int kind = filter_kind(f, behind);
    if (look_class(f, behind)) {
        begin_modifiers(f, GOAL_CLASS, 0);
    } else if (behind > f->at && (kind == T_IMPORT || kind == T_PACKAGE)) {
        begin_modifiers(f, GOAL_IMPORT, 0);
    } else if (look_declaration(f, f->at) || (behind > f->at && (kind == T_LESS || several_behind_def(f, behind)))) {
        begin_modifiers(f, GOAL_DECLARATION, T_DECL);
    } else if (behind > f->at) {
        begin_modifiers(f, GOAL_IMPORT, 0); /* the grammar refuses what comes behind them */
    } else {
        return false;
    }
    return true;
}

static void statement_brace(Filter *f) {
    filter_begin_expression(f, true);
    if (!look_closure_params(f, f->at))
        filter_error(f, filter_raw(f, f->at)->span, "write { -> ... } for a closure, or put a label before the block",
                     "this could be a closure or a block");
    filter_closure(f, WANT_OPERATOR);
}

static bool member(Filter *f, Frame *top) {
    int kind = filter_kind(f, f->at);
    bool static_block = kind == T_STATIC && filter_kind(f, look_past_newline(f, f->at + 1)) == T_LBRACE;
    if (top->of_interface && (kind == T_LBRACE || static_block))
        filter_error(f, filter_raw(f, f->at)->span, "move the code to a class or trait", "an interface has no initialisers");
    if (kind == T_LBRACE) {
        filter_open(f, T_BLOCK_OPEN, FRAME_BLOCK, WANT_STATEMENT, WANT_DONE);
        return true;
    }
    if (static_block) {
        filter_emit(f, T_STATIC_BLOCK);
        top->want = WANT_BLOCK;
        return true;
    }
    uint32_t name = look_past_modifiers(f, f->at);
    const Token *t = filter_raw(f, name);
    if (t->kind == T_IDENT && text_eq(t->text, top->class_name) &&
        filter_kind(f, look_past_newline(f, name + 1)) == T_LPAREN) {
        begin_modifiers(f, GOAL_CONSTRUCTOR, T_CTOR);
        return true;
    }
    return false;
}

void filter_statement(Filter *f) {
    Frame *top = filter_top(f);
    int kind = filter_kind(f, f->at);
    bool members = top->kind == FRAME_CLASS || top->kind == FRAME_ENUM;
    top->want = WANT_STATEMENT;
    if (members && member(f, top))
        return;
    if (kind == T_SYNCHRONIZED && filter_kind(f, f->at + 1) == T_LPAREN)
        keyword_statement(f, kind);
    else if (declaration(f))
        return;
    else if (kind == T_IDENT && filter_kind(f, f->at + 1) == T_COLON && !members) {
        filter_emit(f, T_STATEMENT_LABEL);
        f->at++;
        top->want = WANT_LABELED;
    } else if (kind == T_LBRACE)
        statement_brace(f);
    else if (!keyword_statement(f, kind))
        filter_begin_expression(f, true);
}

static void open_switch(Filter *f) {
    filter_open(f, T_BLOCK_OPEN, FRAME_SWITCH, WANT_STATEMENT, WANT_DONE);
}

void filter_body(Filter *f) {
    Frame *top = filter_top(f);
    Want want = top->want;
    bool brace = filter_kind(f, f->at) == T_LBRACE;
    if (brace && want == WANT_SWITCH)
        open_switch(f);
    else if (brace && !(want == WANT_LABELED && look_closure_params(f, f->at)))
        filter_open(f, T_BLOCK_OPEN, FRAME_BLOCK, WANT_STATEMENT, WANT_DONE);
    else if (want == WANT_BLOCK || want == WANT_SWITCH) {
        top->want = WANT_DONE;
        filter_emit_as_is(f);
    } else
        filter_statement(f);
}
