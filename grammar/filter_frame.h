/*
 * The filter's state: a frame for each open bracket, which knows what it holds and what may come next in it; and the
 * functions by which the filter's parts call each other. For the files filter*.c only.
 */
#ifndef SLUICE_GRAMMAR_FILTER_FRAME_H
#define SLUICE_GRAMMAR_FILTER_FRAME_H

#include "grammar/filter.h"

/* What a bracket (or the file) holds. */
typedef enum FrameKind {
    FRAME_BLOCK, /* statements: the file, a block, a closure */
    FRAME_CLASS, FRAME_ENUM, FRAME_SWITCH,
    FRAME_ARGS,  /* (...) of a call, [...] */
    FRAME_GROUP, /* (expression), also of if, while, switch */
    FRAME_FOR_IN, FRAME_FOR_C, FRAME_PARAMS, FRAME_CATCH, FRAME_ANNOTATION,
    FRAME_MULTI, /* (a, b) = ... */
    FRAME_STRING, /* a string with values */
} FrameKind;

/* What may come next in a frame. */
typedef enum Want {
    WANT_STATEMENT,
    WANT_DONE,        /* a statement ended with a block: only a separator, else, catch, finally may follow */
    WANT_BODY,        /* of if or else */
    WANT_LOOP_BODY,
    WANT_BLOCK,       /* { is a block: try, finally, synchronized, ... */
    WANT_SWITCH,      /* { opens the cases */
    WANT_LABELED,     /* behind a statement label */
    WANT_OPERAND,
    WANT_ARG,         /* an operand that may have a label */
    WANT_OPERATOR,
    WANT_NAME,        /* behind a dot */
    WANT_NEW,         /* the type behind `new`; then its arguments or dimensions, further dimensions, a class body */
    WANT_NEW_REST,
    WANT_NEW_DIM,
    WANT_NEW_BODY,
    WANT_STRING,      /* within a string with values */
    WANT_MODIFIERS,   /* of a declaration; frame->goal says of what */
    WANT_DECLARATOR,  /* a further name */
    WANT_DECLARED,    /* behind a declared name */
    WANT_METHOD_TAIL, /* throws, body */
    WANT_HEADER,      /* of a class */
    WANT_CONSTANT,    /* an enum's constant, perhaps */
    WANT_CONSTANT_REST,
    WANT_FOR_PART,
    WANT_PATH,        /* import a.b.c */
} Want;

/* What modifiers belong to. */
typedef enum Goal { GOAL_DECLARATION, GOAL_CLASS, GOAL_IMPORT, GOAL_CONSTRUCTOR, GOAL_CONSTANT, GOAL_PARAM, GOAL_CATCH } Goal;

/* How far a command expression has come. */
typedef enum CommandState {
    COMMAND_NONE,  /* not a place for one, or no longer one */
    COMMAND_HEAD,  /* a plain path so far, at the start of an expression statement */
    COMMAND_ARGS,  /* within its arguments */
    COMMAND_CHAIN, /* behind the name that continues a chain */
    COMMAND_PATH,  /* the same, with path elements behind the name */
} CommandState;

struct Frame {
    FrameKind kind;
    Want want;
    Want resume;          /* what the frame around it wants when this one is closed */
    Goal goal;
    CommandState command;
    uint32_t open;        /* raw index of the bracket */
    uint32_t command_base; /* commands opened in this frame are f->commands[command_base..] */
    uint32_t ternaries;   /* '?' without their ':' */
    bool call;            /* the last path element was a call */
    bool first;           /* the operand about to come starts an expression */
    bool in_case, in_declaration, in_params, in_assert;
    bool several;         /* (a, b) was opened, its '=' is to come */
    bool newline_ends;    /* a newline here ends the statement although an operand is missing */
    bool of_interface;    /* whose members are no blocks */
    Text class_name;      /* of the class around, to tell its constructors */
    int header;           /* of the class whose head is being read: its keyword and name */
    Text header_name;
};

/* --- filter.c ------------------------------------------------------------------------------------------------ */
static inline const Token *filter_raw(const Filter *f, uint32_t i) {
    return &f->raw->item[i < f->raw->count ? i : f->raw->count - 1];
}
static inline int filter_kind(const Filter *f, uint32_t i) { return filter_raw(f, i)->kind; }
static inline Frame *filter_top(Filter *f) { return &f->frame[f->frame_count - 1]; }
/* Hands the raw token at f->at on, as `kind`, and steps over it. */
void filter_emit(Filter *f, int kind);
void filter_emit_as_is(Filter *f);
void filter_answers(Filter *f); /* the token handed on last: what cannot follow it on a later line is told there */
void filter_mark(Filter *f, int kind); /* adds a token that the text does not have */
void filter_skip_newline(Filter *f);
bool filter_at_case(Filter *f); /* of a switch: it needs no separator before it */
/* Hands the opening bracket at f->at on as `kind`; the frame around it will then want `resume`. */
Frame *filter_open(Filter *f, int kind, FrameKind frame, Want want, Want resume);
void filter_close(Filter *f);
void filter_error(Filter *f, Span span, const char *advice, const char *message);

/* --- filter_look.c: index behind what is looked for, 0 when it is not there ------------------------------------- */
uint32_t look_past_newline(const Filter *f, uint32_t i);
uint32_t look_past_type(const Filter *f, uint32_t i);
uint32_t look_past_class_type(const Filter *f, uint32_t i); /* without [] */
uint32_t look_past_type_args(const Filter *f, uint32_t i);
uint32_t look_past_type_params(const Filter *f, uint32_t i); /* <T extends A & B> */
uint32_t look_past_modifiers(const Filter *f, uint32_t i); /* i itself when there are none */
bool look_declaration(const Filter *f, uint32_t i);
bool look_declared_value(const Filter *f, uint32_t i); /* of one variable, its name on the line of its type */
bool look_cast(const Filter *f, uint32_t i);
uint32_t look_unclosed_cast(const Filter *f, uint32_t i); /* (a < b) c: where its '>' is missing */
bool look_multi_assign(const Filter *f, uint32_t i);
bool look_closure_params(const Filter *f, uint32_t i); /* i: the brace */
bool look_classic_for(const Filter *f, uint32_t i);    /* i: the parenthesis */
bool look_class(const Filter *f, uint32_t i);          /* i: behind modifiers */
bool look_enum_constant(const Filter *f, uint32_t i);
bool look_starts_operand(int kind);

/* --- the states ------------------------------------------------------------------------------------------------ */
void filter_newline(Filter *f); /* at a newline or semicolon */
void filter_statement(Filter *f);
void filter_body(Filter *f);      /* WANT_BODY, WANT_LOOP_BODY, WANT_BLOCK, WANT_SWITCH, WANT_LABELED */
void filter_begin_expression(Filter *f, bool command); /* sets the frame up; `command`: may be a command */
void filter_operand(Filter *f);
void filter_arg(Filter *f);
void filter_operator(Filter *f);
void filter_name(Filter *f);
void filter_new(Filter *f);       /* the four states of `new` */
void filter_string(Filter *f);
void filter_closure(Filter *f, Want resume);
void filter_modifiers(Filter *f);
void filter_declared(Filter *f);
void filter_several(Filter *f, Want resume); /* at the parenthesis of (a, b) = ... */
void filter_declarator(Filter *f);
void filter_method_tail(Filter *f);
void filter_header(Filter *f);
void filter_constant(Filter *f);
void filter_constant_rest(Filter *f);
void filter_for_part(Filter *f);
void filter_path(Filter *f);
void filter_type(Filter *f, uint32_t end); /* hands the tokens up to `end` on as those of a type */
void filter_annotation(Filter *f, Want resume);

/* --- filter_command.c ------------------------------------------------------------------------------------------- */
/* At an operand right behind another one: a command's argument, or the next name of a chain? False: neither. */
bool command_continues(Filter *f);
/* At a sign behind a chain's name: it begins an argument there (`a 1 b -2`). False: it does not. */
bool command_has_signed_arg(Filter *f);
/* At an operator that cannot stand here, behind a chain's last name (`a 1 b.c + 1`)? */
bool command_ends_here(const Filter *f);
/* At a comma: does it separate the arguments of a command? */
bool command_has_comma(Filter *f);
void command_close_all(Filter *f);
void command_close_ternary(Filter *f); /* those opened since the last '?' */
void command_path_element(Filter *f, bool call);

#endif
