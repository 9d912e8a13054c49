/* The shell text that a step is given, with the way back to the Groovy source, and a small view of its commands. */
#ifndef SLUICE_CLI_LINT_SHELL_H
#define SLUICE_CLI_LINT_SHELL_H

#include "cli/lint/rule.h"

/* A byte of a variable's name. */
static inline bool is_word_byte(char c) {
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/* An interpolation: in the text it is the byte 'x' at `at`. */
typedef struct ShellHole {
    size_t at;
    Node *value;
} ShellHole;

typedef struct ShellText {
    Buf text;
    uint32_t *origin; /* offset in the source of each byte, and of the end */
    size_t origin_cap;
    ShellHole *hole;
    size_t hole_count;
} ShellText;

/* The text of a STRING or GSTRING, or of such joined by + or made even by stripIndent() and trim(). False for other nodes. */
bool shell_text(const Source *source, Node *node, ShellText *out);
/* The script of a use of sh, or false. `bat` and the like are no shell. */
bool shell_script(Linter *lint, const StepUse *use, ShellText *out);
/* The source span of [from, to) of the text. */
Span shell_span(const ShellText *text, size_t from, size_t to);

/* One simple command: its words lie in [from, to); `end` is what ends it: one of "\n;&|)}" or 0. */
typedef struct ShellCommand {
    size_t from, to;
    Text word[4]; /* the first ones, as written; empty when there are fewer */
    size_t words;
    char end;
    bool joined; /* ended by && or || or | */
} ShellCommand;

/* Steps to the next command from *at; false at the end. Comments are stepped over; quotes and $( ) are kept whole. Texts with
 * here-documents or functions are read as well as can be. */
bool shell_next(const ShellText *text, size_t *at, ShellCommand *out);
/* Is the byte at `at` within the shell's single quotes? */
bool shell_quoted(const ShellText *text, size_t at);

#endif
