/*
 * The commands of sluice as one table (cli/commands.c). Parsing of options, help, the man page and the shells'
 * completion all read the same records, so that a command or an option is written down once.
 */
#ifndef SLUICE_CLI_COMMAND_H
#define SLUICE_CLI_COMMAND_H

#include "grammar/text.h"

#define SLUICE_VERSION "0.1.0"

/* Exit codes; SLUICE_FORCED is the shell's own for SIGINT, after a second Ctrl-C. */
enum {
    SLUICE_SUCCESS = 0,
    SLUICE_FAILED = 1,
    SLUICE_USAGE = 2,
    SLUICE_UNSTABLE = 3,
    SLUICE_ABORTED = 4,
    SLUICE_FORCED = 130
};

/* What a shell may complete an option's value or a command's arguments with. */
typedef enum Complete { COMPLETE_NOTHING, COMPLETE_FILES, COMPLETE_COMMANDS, COMPLETE_STEPS, COMPLETE_WORDS } Complete;

typedef struct Option {
    const char *name;     /* without the two dashes */
    char letter;          /* 0: none */
    bool repeats;         /* may be given several times, all values count; else the last one */
    const char *argument; /* how help calls its value; NULL: a flag */
    const char *words;    /* the accepted values separated by spaces; NULL: any */
    const char *doc;      /* one line */
} Option;

typedef struct Invocation Invocation;

typedef struct Example {
    const char *line, *doc;
} Example;

typedef struct Command {
    const char *name;
    const char *arguments;  /* "[FILE]", as help shows them */
    int min_args, max_args; /* max_args -1: any number */
    Complete complete;
    const char *words;     /* for COMPLETE_WORDS */
    const char *summary;   /* one line, without full stop */
    const char *text;      /* paragraphs, separated by empty lines */
    const Option *options; /* ends with a nameless one */
    const Example *examples;
    int (*run)(const Invocation *call); /* the exit code */
} Command;

#define OPTIONS(...)                                                                                                   \
    (const Option[]) {                                                                                                 \
        __VA_ARGS__, { .name = NULL }                                                                                  \
    }
#define EXAMPLES(...)                                                                                                  \
    (const Example[]) {                                                                                                \
        __VA_ARGS__, { .line = NULL }                                                                                  \
    }

/* The table; ends with a nameless record. Options that every command takes: */
extern const Command commands[];
extern const Option common_options[];

typedef struct GivenOption {
    const Option *option;
    const char *value;
} GivenOption;

/* One call of sluice, parsed: the command, the options in the order given, the other arguments. */
struct Invocation {
    const Command *command;
    GivenOption *given;
    size_t given_count;
    const char **args;
    int argc;
};

/* NULL when there is none. */
const Command *command_find(const char *name);
/* The nearest command to a misspelt one, or NULL. */
const char *command_nearest(const char *name);

/* Parses everything behind the command's name. False: the fault has been printed to stderr. */
bool options_parse(const Command *command, int argc, char **argv, Invocation *out);
bool option_given(const Invocation *call, const char *name);
/* The last value given, or NULL. */
const char *option_value(const Invocation *call, const char *name);
/* Every value given, in order; collected. */
const char **option_values(const Invocation *call, const char *name, size_t *count);
/* Whether to colour what goes to `fd`, by --color, NO_COLOR and whether it is a terminal. */
bool option_colour(const Invocation *call, int fd);

/* cli/help.c: the general help, a command's help, the man page. */
void help_general(Buf *out);
void help_command(Buf *out, const Command *command);
void help_man_page(Buf *out);
/* cli/completion.c; false when the shell is unknown. */
bool completion_script(Buf *out, const char *shell);

/* The commands' functions. */
int command_run(const Invocation *call);
int command_plan(const Invocation *call);
int command_resume(const Invocation *call);
int command_rerun(const Invocation *call);
int command_input(const Invocation *call);
int command_runs(const Invocation *call);
int command_show(const Invocation *call);
int command_report(const Invocation *call);
int command_log(const Invocation *call);
int command_lint(const Invocation *call);
int command_repl(const Invocation *call);
int command_steps(const Invocation *call);
int command_help(const Invocation *call);
int command_version(const Invocation *call);
int command_completion(const Invocation *call);

#endif
