/* Parsing of a command's options from its record, and access to what was given. */
#include "cli/command.h"
#include "grammar/gc.h"
#include "grammar/source.h"
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

typedef struct Parsing {
    const Command *command;
    int argc, next;
    char **argv;
    Invocation *out;
} Parsing;

/* Calls `accept` for the command's own options, then for the common ones, until it returns true. */
static const Option *find_option(const Command *command, bool (*accept)(const Option *o, const char *wanted),
                                 const char *wanted) {
    const Option *const lists[] = {command->options, common_options};
    for (size_t i = 0; i < 2; i++)
        for (const Option *o = lists[i]; o && o->name; o++)
            if (accept(o, wanted)) return o;
    return NULL;
}

static bool has_name(const Option *o, const char *wanted) { return strcmp(o->name, wanted) == 0; }
static bool has_letter(const Option *o, const char *wanted) { return o->letter && o->letter == *wanted; }

static const char *nearest_option(const Command *command, const char *wanted) {
    const char *names[32];
    size_t count = 0;
    const Option *const lists[] = {command->options, common_options};
    for (size_t i = 0; i < 2; i++)
        for (const Option *o = lists[i]; o && o->name && count < 32; o++) names[count++] = o->name;
    return nearest_name(wanted, names, count);
}

static bool refuse(const Command *command, const char *message) {
    fprintf(stderr, "sluice %s: %s\nTry: sluice help %s\n", command->name, message, command->name);
    return false;
}

static bool word_accepted(const char *words, const char *value) {
    size_t len = strlen(value);
    for (const char *at = words; len && (at = strstr(at, value)); at++)
        if ((at == words || at[-1] == ' ') && (at[len] == 0 || at[len] == ' ')) return true;
    return false;
}

/* Notes an option with its value (NULL for a flag); `shown` is how the user wrote it. */
static bool give(Parsing *p, const Option *option, const char *shown, const char *value) {
    if (option->argument && !value) {
        if (p->next >= p->argc) return refuse(p->command, text_printf("%s needs a value: %s", shown, option->argument));
        value = p->argv[p->next++];
    }
    if (option->words && !word_accepted(option->words, value))
        return refuse(p->command, text_printf("%s cannot be '%s'; it takes: %s", shown, value, option->words));
    p->out->given[p->out->given_count++] = (GivenOption){option, value};
    return true;
}

static bool parse_long(Parsing *p, const char *arg) {
    const char *equals = strchr(arg, '=');
    const char *name = equals ? gc_strndup(arg + 2, (size_t)(equals - arg - 2)) : arg + 2;
    const Option *option = find_option(p->command, has_name, name);
    if (!option) {
        const char *near = nearest_option(p->command, name);
        return refuse(p->command, near ? text_printf("there is no option --%s; did you mean --%s?", name, near)
                                       : text_printf("there is no option --%s", name));
    }
    if (equals && !option->argument) return refuse(p->command, text_printf("--%s takes no value", name));
    return give(p, option, text_printf("--%s", name), equals ? equals + 1 : NULL);
}

/* "-qp X=1", "-pX=1": letters in a row, the last one with its value behind it or in the next argument. */
static bool parse_letters(Parsing *p, const char *arg) {
    for (const char *at = arg + 1; *at; at++) {
        const Option *option = find_option(p->command, has_letter, at);
        if (!option) return refuse(p->command, text_printf("there is no option -%c", *at));
        bool takes_rest = option->argument && at[1];
        if (!give(p, option, text_printf("-%c", *at), takes_rest ? at + 1 : NULL)) return false;
        if (takes_rest) break;
    }
    return true;
}

bool options_parse(const Command *command, int argc, char **argv, Invocation *out) {
    size_t most = 1;
    for (int i = 0; i < argc; i++) most += strlen(argv[i]);
    *out = (Invocation){
        .command = command, .given = gc_new_array(GivenOption, most), .args = gc_new_array(const char *, argc + 1)};
    Parsing p = {.command = command, .argc = argc, .argv = argv, .out = out};
    bool only_args = false;
    while (p.next < argc) {
        const char *arg = argv[p.next++];
        if (!only_args && strcmp(arg, "--") == 0) {
            only_args = true;
        } else if (only_args || arg[0] != '-' || arg[1] == 0) {
            out->args[out->argc++] = arg;
        } else if (!(arg[1] == '-' ? parse_long(&p, arg) : parse_letters(&p, arg))) {
            return false;
        }
    }
    if (option_given(out, "help")) return true;
    if (out->argc < command->min_args) return refuse(command, text_printf("%s is missing", command->arguments));
    if (command->max_args >= 0 && out->argc > command->max_args)
        return refuse(command, text_printf("'%s' is one argument too many", out->args[command->max_args]));
    return true;
}

bool option_given(const Invocation *call, const char *name) {
    for (size_t i = 0; i < call->given_count; i++)
        if (strcmp(call->given[i].option->name, name) == 0) return true;
    return false;
}

const char *option_value(const Invocation *call, const char *name) {
    const char *value = NULL;
    for (size_t i = 0; i < call->given_count; i++)
        if (strcmp(call->given[i].option->name, name) == 0) value = call->given[i].value;
    return value;
}

const char **option_values(const Invocation *call, const char *name, size_t *count) {
    const char **values = gc_new_array(const char *, call->given_count + 1);
    *count = 0;
    for (size_t i = 0; i < call->given_count; i++)
        if (strcmp(call->given[i].option->name, name) == 0) values[(*count)++] = call->given[i].value;
    return values;
}

bool option_colour(const Invocation *call, int fd) {
    const char *when = option_value(call, "color");
    if (when && strcmp(when, "auto") != 0) return strcmp(when, "always") == 0;
    const char *no_colour = getenv("NO_COLOR"), *term = getenv("TERM");
    return isatty(fd) && !(no_colour && *no_colour) && !(term && strcmp(term, "dumb") == 0);
}
