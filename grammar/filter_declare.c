/* Inside declarations: modifiers, types, names, parameters, class heads, enum constants. See filter.h. */
#include "grammar/filter_frame.h"
#include "grammar/parser.h"

/* --- types and annotations -------------------------------------------------------------------------------------------- */

static void type_token(Filter *f) {
    int kind = filter_kind(f, f->at);
    switch (kind) {
    case T_NEWLINE: f->at++; break;
    case T_LESS: filter_emit(f, T_TYPE_LT); break;
    case T_GREATER: filter_emit(f, T_TYPE_GT); break;
    case T_SHR: case T_USHR:
        filter_mark(f, T_TYPE_GT);
        if (kind == T_USHR)
            filter_mark(f, T_TYPE_GT);
        filter_emit(f, T_TYPE_GT);
        break;
    case T_LBRACK:
        filter_emit(f, T_DIM);
        f->out.item[f->out.count - 1].span.to = filter_raw(f, f->at)->span.to;
        f->at++;
        break;
    default: filter_emit(f, kind);
    }
}

void filter_type(Filter *f, uint32_t end) {
    while (f->at < end)
        type_token(f);
}

/* @Name or @Name(...); the parentheses belong to it even on the next line. */
void filter_annotation(Filter *f, Want resume) {
    filter_top(f)->want = resume;
    filter_emit(f, T_AT);
    while (filter_kind(f, f->at) == T_IDENT) {
        filter_emit(f, T_IDENT);
        if (filter_kind(f, f->at) != T_DOT)
            break;
        filter_emit(f, T_DOT);
        filter_skip_newline(f);
    }
    if (filter_kind(f, look_past_newline(f, f->at)) == T_LPAREN) {
        filter_skip_newline(f);
        filter_open(f, T_LPAREN, FRAME_ANNOTATION, WANT_ARG, resume);
    }
}

/* --- behind the modifiers ----------------------------------------------------------------------------------------------- */

static bool is_name(int kind) { return kind == T_IDENT || kind == T_STRING; }

/* The type, when one stands before a name or, in a multiple declaration, before the parenthesis. */
static void optional_type(Filter *f) {
    uint32_t end = look_past_type(f, f->at);
    int next = filter_kind(f, end);
    if (end > 0 && (is_name(next) || next == T_ELLIPSIS))
        filter_type(f, end);
}

static void name_of_declaration(Filter *f) {
    Frame *top = filter_top(f);
    top->in_declaration = top->kind != FRAME_ARGS;
    top->want = WANT_DECLARED;
    uint32_t params = look_past_type_params(f, f->at);
    filter_type(f, params);
    optional_type(f);
    if (is_name(filter_kind(f, f->at)))
        filter_emit(f, filter_kind(f, f->at));
    else if (filter_kind(f, f->at) == T_LPAREN)
        filter_several(f, WANT_DECLARED);
    else
        filter_emit_as_is(f);
}

static void name_of_constructor(Filter *f) {
    filter_emit(f, T_IDENT);
    filter_skip_newline(f);
    Frame *params = filter_open(f, T_LPAREN, FRAME_PARAMS, WANT_MODIFIERS, WANT_METHOD_TAIL);
    params->goal = GOAL_PARAM;
}

static void name_of_param(Filter *f) {
    Frame *top = filter_top(f);
    if (filter_kind(f, f->at) == T_ARROW) {
        filter_emit(f, T_ARROW);
        top->in_params = false;
        top->want = WANT_STATEMENT;
        return;
    }
    optional_type(f);
    if (filter_kind(f, f->at) == T_ELLIPSIS)
        filter_emit(f, T_ELLIPSIS);
    top->want = WANT_DECLARED;
    bool named = filter_kind(f, f->at) == T_IDENT;
    filter_emit_as_is(f);
    if (named && top->kind == FRAME_PARAMS)
        filter_answers(f);
}

/* (A | B e) */
static void name_of_catch(Filter *f) {
    uint32_t end = look_past_type(f, f->at);
    if (end > 0 && (filter_kind(f, end) == T_IDENT || filter_kind(f, end) == T_PIPE))
        filter_type(f, end);
    else
        filter_emit_as_is(f);
}

static void keyword_of_class(Filter *f) {
    Frame *top = filter_top(f);
    top->want = WANT_HEADER;
    top->header = filter_kind(f, f->at);
    top->header_name = TEXT("");
    if (filter_kind(f, f->at) == T_AT) {
        f->at++;
        filter_emit(f, T_AT_INTERFACE);
    } else {
        filter_emit(f, filter_kind(f, f->at));
    }
}

void filter_modifiers(Filter *f) {
    Frame *top = filter_top(f);
    int kind = filter_kind(f, f->at);
    if (kind == T_DEF || token_is_modifier(kind)) {
        filter_emit(f, kind);
        return;
    }
    if (kind == T_AT && filter_kind(f, f->at + 1) != T_INTERFACE) {
        filter_annotation(f, WANT_MODIFIERS);
        return;
    }
    switch (top->goal) {
    case GOAL_DECLARATION: name_of_declaration(f); break;
    case GOAL_CONSTRUCTOR: name_of_constructor(f); break;
    case GOAL_PARAM: name_of_param(f); break;
    case GOAL_CATCH: name_of_catch(f); break;
    case GOAL_CLASS: keyword_of_class(f); break;
    case GOAL_IMPORT:
        filter_emit(f, kind);
        top->want = WANT_PATH;
        break;
    case GOAL_CONSTANT:
        filter_emit(f, kind);
        top->want = WANT_CONSTANT_REST;
        break;
    }
}

/* --- behind the name ------------------------------------------------------------------------------------------------------ */

/* (a, b): what is assigned to them is no command. */
void filter_several(Filter *f, Want resume) {
    filter_top(f)->several = true;
    filter_open(f, T_MULTI_OPEN, FRAME_MULTI, WANT_DECLARATOR, resume);
}

void filter_declarator(Filter *f) {
    optional_type(f);
    filter_top(f)->want = WANT_DECLARED;
    if (filter_kind(f, f->at) == T_IDENT)
        filter_emit(f, T_IDENT);
    else
        filter_emit_as_is(f);
}

void filter_declared(Filter *f) {
    Frame *top = filter_top(f);
    int kind = filter_kind(f, f->at);
    bool params = top->kind == FRAME_PARAMS || top->in_params, arg = top->kind == FRAME_ARGS;
    if (kind == T_ASSIGN) {
        filter_emit(f, kind);
        filter_begin_expression(f, !top->several && !arg);
        top->several = false;
        top->in_declaration = !params && !arg;
    } else if (kind == T_COMMA) {
        filter_emit(f, kind);
        top->goal = params ? GOAL_PARAM : top->goal;
        top->want = params ? WANT_MODIFIERS : arg ? WANT_ARG : WANT_DECLARATOR;
    } else if (kind == T_ARROW && top->in_params) {
        name_of_param(f);
    } else if (kind == T_LPAREN && !params && !arg) {
        filter_open(f, kind, FRAME_PARAMS, WANT_MODIFIERS, WANT_METHOD_TAIL)->goal = GOAL_PARAM;
    } else if ((kind == T_IN || kind == T_COLON) && top->kind == FRAME_FOR_IN) {
        filter_emit(f, kind);
        filter_begin_expression(f, false);
    } else if (filter_at_case(f)) {
        top->want = WANT_STATEMENT;
    } else {
        filter_emit_as_is(f);
    }
}

void filter_method_tail(Filter *f) {
    Frame *top = filter_top(f);
    int kind = filter_kind(f, f->at);
    if (kind == T_LBRACE) {
        filter_open(f, T_BLOCK_OPEN, FRAME_BLOCK, WANT_STATEMENT, WANT_DONE);
    } else if (kind == T_DEFAULT && top->kind != FRAME_SWITCH) {
        filter_emit(f, T_FALLBACK);
        filter_begin_expression(f, false);
    } else if (kind == T_THROWS || kind == T_COMMA) {
        filter_emit(f, kind);
        filter_skip_newline(f);
    } else if (kind == T_DOT || kind == T_IDENT) {
        filter_emit(f, kind);
    } else {
        top->want = WANT_DONE;
    }
}

/* --- classes ---------------------------------------------------------------------------------------------------------------- */

void filter_header(Filter *f) {
    Frame *top = filter_top(f);
    int kind = filter_kind(f, f->at), keyword = top->header;
    if (kind == T_LBRACE) {
        bool is_enum = keyword == T_ENUM, keeps_name = keyword == T_INTERFACE || keyword == T_AT;
        Text name = keeps_name ? top->class_name : top->header_name;
        Frame *members = filter_open(f, T_CLASS_OPEN, is_enum ? FRAME_ENUM : FRAME_CLASS,
                                     is_enum ? WANT_CONSTANT : WANT_STATEMENT, WANT_DONE);
        members->class_name = name;
        members->of_interface = keyword == T_INTERFACE || keyword == T_AT;
        return;
    }
    if (kind == T_IDENT && top->header_name.len == 0)
        top->header_name = filter_raw(f, f->at)->text;
    if (kind == T_LPAREN)
        filter_emit_as_is(f);
    else
        type_token(f);
}

void filter_constant(Filter *f) {
    if (look_enum_constant(f, f->at)) {
        filter_mark(f, T_ENUM_CONSTANT);
        filter_top(f)->goal = GOAL_CONSTANT;
        filter_top(f)->want = WANT_MODIFIERS;
    } else {
        filter_top(f)->kind = FRAME_CLASS;
        filter_top(f)->want = WANT_STATEMENT;
    }
}

void filter_constant_rest(Filter *f) {
    Frame *top = filter_top(f);
    int kind = filter_kind(f, f->at);
    if (kind == T_LPAREN) {
        filter_open(f, kind, FRAME_ARGS, WANT_ARG, WANT_CONSTANT_REST);
    } else if (kind == T_LBRACE) {
        filter_open(f, T_CLASS_OPEN, FRAME_CLASS, WANT_STATEMENT, WANT_CONSTANT_REST);
    } else if (kind == T_COMMA) {
        filter_emit(f, kind);
        uint32_t next = look_past_newline(f, f->at);
        while (filter_kind(f, next) == T_AT && !look_class(f, next))
            next = look_past_modifiers(f, next);
        if (filter_kind(f, next) == T_IDENT) {
            filter_skip_newline(f);
            filter_mark(f, T_ENUM_CONSTANT);
            top->goal = GOAL_CONSTANT;
            top->want = WANT_MODIFIERS;
        } else {
            filter_answers(f);
            top->kind = FRAME_CLASS;
            top->want = WANT_DONE;
        }
    } else {
        filter_emit_as_is(f);
    }
}

void filter_for_part(Filter *f) {
    Frame *top = filter_top(f);
    if (look_declaration(f, f->at)) {
        filter_mark(f, T_DECL);
        top->goal = GOAL_DECLARATION;
        top->want = WANT_MODIFIERS;
    } else if (top->kind == FRAME_FOR_IN && filter_kind(f, f->at) == T_IDENT) {
        filter_emit(f, T_IDENT);
        top->want = WANT_DECLARED;
    } else {
        filter_begin_expression(f, false);
    }
}

/* import static a.b.C as D */
void filter_path(Filter *f) {
    if (filter_kind(f, f->at) == T_STAR && filter_kind(f, f->at - 1) == T_NEWLINE)
        filter_error(f, filter_raw(f, f->at)->span, "write it behind the dot, on the same line", "unexpected '*'");
    filter_emit_as_is(f);
}
