/*
 * Commands: `a b, c` is a(b, c), `a b c d` is a(b).c(d). The arguments are put between COMMAND_OPEN and COMMAND_CLOSE,
 * a chain's next name behind CHAIN. A command can begin an expression statement, an initial value or the right side
 * of an assignment, when what stands before the first argument is a plain path; one within another's arguments
 * (`a b = c d`) takes all it can.
 */
#include "grammar/filter_frame.h"
#include "grammar/gc.h"
#include "grammar/parser.h"

static void open_command(Filter *f, Frame *top) {
    filter_mark(f, T_COMMAND_OPEN);
    if (f->command_count == f->command_cap) {
        f->command_cap = f->command_cap ? f->command_cap * 2 : 32;
        f->commands = gc_realloc(f->commands, f->command_cap * sizeof *f->commands);
    }
    f->commands[f->command_count++] = top->ternaries;
    top->command = COMMAND_ARGS;
    top->want = WANT_ARG;
}

static void close_command(Filter *f) {
    filter_mark(f, T_COMMAND_CLOSE);
    f->command_count--;
}

static bool has_open(const Filter *f, const Frame *top) { return f->command_count > top->command_base; }

/* The next name of a chain, when it is called. */
static bool is_called(const Filter *f) {
    int next = filter_kind(f, f->at + 1);
    return next == T_LPAREN || next == T_LBRACE || look_starts_operand(next);
}

static void chain(Filter *f, Frame *top) {
    int kind = filter_kind(f, f->at);
    if (token_is_primitive(kind) && kind != T_VOID && is_called(f))
        filter_error(f, filter_raw(f, f->at)->span, "a command goes on with a method's name here",
                     "a primitive type cannot be used as a method's name");
    filter_mark(f, T_CHAIN);
    top->command = COMMAND_CHAIN;
    top->call = false;
    top->want = WANT_OPERAND;
}

bool command_continues(Filter *f) {
    Frame *top = filter_top(f);
    int kind = filter_kind(f, f->at);
    bool first = (top->command == COMMAND_HEAD && !top->call) || top->command == COMMAND_CHAIN;
    bool label = first && token_is_keyword(kind) && kind != T_ELSE && filter_kind(f, f->at + 1) == T_COLON;
    bool empty_map = kind == T_LBRACK;
    if (!look_starts_operand(kind) && !empty_map && !label)
        return false;
    switch (top->command) {
    case COMMAND_HEAD:
        if (top->call)
            chain(f, top);
        else
            open_command(f, top);
        return true;
    case COMMAND_CHAIN:
        open_command(f, top);
        return true;
    case COMMAND_PATH:
        chain(f, top);
        return true;
    case COMMAND_ARGS: case COMMAND_NONE:
        if (!has_open(f, top))
            return false;
        close_command(f);
        chain(f, top);
        return true;
    }
    return false;
}

bool command_has_signed_arg(Filter *f) {
    Frame *top = filter_top(f);
    int kind = filter_kind(f, f->at);
    bool sign = kind == T_PLUS || kind == T_MINUS || kind == T_INCREMENT || kind == T_DECREMENT;
    if (top->command != COMMAND_CHAIN || !sign)
        return false;
    open_command(f, top);
    return true;
}

bool command_ends_here(const Filter *f) {
    const Frame *top = &f->frame[f->frame_count - 1];
    int kind = filter_kind(f, f->at);
    bool operator = (kind >= T_OR && kind <= T_PIPE_ASSIGN) || kind == T_IN || kind == T_ELVIS || kind == T_QUESTION || kind == T_AS ||
                    kind == T_INSTANCEOF || kind == T_INCREMENT || kind == T_DECREMENT;
    return operator && (top->command == COMMAND_CHAIN || top->command == COMMAND_PATH);
}

bool command_has_comma(Filter *f) {
    Frame *top = filter_top(f);
    if (!has_open(f, top))
        return false;
    top->command = COMMAND_ARGS;
    return true;
}

void command_close_all(Filter *f) {
    Frame *top = filter_top(f);
    while (has_open(f, top))
        close_command(f);
    top->command = COMMAND_NONE;
}

void command_close_ternary(Filter *f) {
    Frame *top = filter_top(f);
    while (has_open(f, top) && f->commands[f->command_count - 1] >= top->ternaries)
        close_command(f);
}

void command_path_element(Filter *f, bool call) {
    Frame *top = filter_top(f);
    top->call = call;
    if (top->command == COMMAND_CHAIN)
        top->command = COMMAND_PATH;
}
