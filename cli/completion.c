/* Completion scripts for bash, zsh and fish, written from the table of commands and the table of steps. */
#include "builtins/step.h"
#include "cli/command.h"
#include <stdio.h>

static void put_step_names(Buf *out) {
    for (const StepSpec *const *s = steps; *s; s++) buf_printf(out, "%s%s", s == steps ? "" : " ", (*s)->name);
}

static void put_command_names(Buf *out) {
    for (const Command *c = commands; c->name; c++) buf_printf(out, "%s%s", c == commands ? "" : " ", c->name);
}

/* Calls `put` for the command's options and the common ones. */
static void each_option(const Command *c, void (*put)(Buf *out, const Command *c, const Option *o), Buf *out) {
    const Option *const lists[] = {c->options, common_options};
    for (size_t i = 0; i < 2; i++)
        for (const Option *o = lists[i]; o && o->name; o++) put(out, c, o);
}

/* The words that complete a command's arguments; nothing for files. */
static void put_argument_words(Buf *out, const Command *c) {
    if (c->complete == COMPLETE_WORDS) buf_z(out, c->words);
    if (c->complete == COMPLETE_COMMANDS) put_command_names(out);
    if (c->complete == COMPLETE_STEPS) put_step_names(out);
}

/* --- bash ------------------------------------------------------------------------------------------------- */

static void put_bash_option(Buf *out, const Command *c, const Option *o) {
    (void)c;
    buf_printf(out, " --%s", o->name);
}

static void put_bash_value(Buf *out, const Command *c, const Option *o) {
    if (o->words)
        buf_printf(out, "    %s:--%s) COMPREPLY=($(compgen -W '%s' -- \"$word\")); return ;;\n", c->name, o->name,
                   o->words);
}

static void put_bash(Buf *out) {
    buf_z(out, "# bash completion for sluice\n_sluice() {\n    local word=${COMP_WORDS[COMP_CWORD]} "
               "before=${COMP_WORDS[COMP_CWORD-1]}"
               " command=${COMP_WORDS[1]}\n    if [ \"$COMP_CWORD\" -eq 1 ]; then COMPREPLY=($(compgen -W '");
    put_command_names(out);
    buf_z(out, "' -- \"$word\")); return; fi\n    case $command:$before in\n");
    for (const Command *c = commands; c->name; c++) each_option(c, put_bash_value, out);
    buf_z(out, "    esac\n    case $command:$word in\n");
    for (const Command *c = commands; c->name; c++) {
        buf_printf(out, "    %s:-*) COMPREPLY=($(compgen -W '", c->name);
        each_option(c, put_bash_option, out);
        buf_z(out, "' -- \"$word\")) ;;\n");
        if (c->complete == COMPLETE_NOTHING) continue;
        buf_printf(out, "    %s:*) COMPREPLY=($(compgen ", c->name);
        if (c->complete == COMPLETE_FILES) {
            buf_z(out, "-f");
        } else {
            buf_z(out, "-W '");
            put_argument_words(out, c);
            buf_z(out, "'");
        }
        buf_z(out, " -- \"$word\")) ;;\n");
    }
    buf_z(out, "    esac\n}\ncomplete -o filenames -F _sluice sluice\n");
}

/* --- zsh -------------------------------------------------------------------------------------------------- */

/* Inside single quotes, where _arguments also takes [ ] : for itself. */
static void put_zsh_doc(Buf *out, const char *doc) {
    for (; *doc; doc++) {
        if (*doc == '\'')
            buf_z(out, "'\\''");
        else if (strchr("[]:\\", *doc))
            buf_printf(out, "\\%c", *doc);
        else
            buf_char(out, *doc);
    }
}

static void put_zsh_option(Buf *out, const Command *c, const Option *o) {
    (void)c;
    buf_printf(out, " \\\n            '%s--%s%s[", o->repeats ? "*" : "", o->name, o->argument ? "=" : "");
    put_zsh_doc(out, o->doc);
    buf_char(out, ']');
    if (o->argument) {
        buf_char(out, ':');
        put_zsh_doc(out, o->argument);
        if (o->words)
            buf_printf(out, ":(%s)", o->words);
        else
            buf_char(out, ':');
    }
    buf_char(out, '\'');
}

static void put_zsh(Buf *out) {
    buf_z(out, "#compdef sluice\n_sluice() {\n    if (( CURRENT == 2 )); then\n        local -a names=(\n");
    for (const Command *c = commands; c->name; c++) {
        buf_printf(out, "            '%s:", c->name);
        put_zsh_doc(out, c->summary);
        buf_z(out, "'\n");
    }
    buf_z(out, "        )\n        _describe command names\n        return\n    fi\n    local command=$words[2]\n    "
               "shift words\n"
               "    (( CURRENT-- ))\n    case $command in\n");
    for (const Command *c = commands; c->name; c++) {
        buf_printf(out, "        %s) _arguments", c->name);
        each_option(c, put_zsh_option, out);
        if (c->complete == COMPLETE_FILES) {
            buf_z(out, " '*:file:_files'");
        } else if (c->complete != COMPLETE_NOTHING) {
            buf_z(out, " '*:word:(");
            put_argument_words(out, c);
            buf_z(out, ")'");
        }
        buf_z(out, " ;;\n");
    }
    buf_z(out, "    esac\n}\n[ \"$funcstack[1]\" = _sluice ] && _sluice \"$@\" || compdef _sluice sluice\n");
}

/* --- fish ------------------------------------------------------------------------------------------------- */

static void put_fish_quoted(Buf *out, const char *text) {
    buf_char(out, '\'');
    for (; *text; text++) {
        if (*text == '\'' || *text == '\\') buf_char(out, '\\');
        buf_char(out, *text);
    }
    buf_char(out, '\'');
}

static void put_fish_option(Buf *out, const Command *c, const Option *o) {
    buf_printf(out, "complete -c sluice -n '__fish_seen_subcommand_from %s' -l %s", c->name, o->name);
    if (o->letter) buf_printf(out, " -s %c", o->letter);
    if (o->argument) buf_z(out, " -x");
    if (o->words) buf_printf(out, " -a '%s'", o->words);
    buf_z(out, " -d ");
    put_fish_quoted(out, o->doc);
    buf_char(out, '\n');
}

static void put_fish(Buf *out) {
    buf_z(out, "# fish completion for sluice\n");
    for (const Command *c = commands; c->name; c++) {
        buf_printf(out, "complete -c sluice -f -n __fish_use_subcommand -a %s -d ", c->name);
        put_fish_quoted(out, c->summary);
        buf_char(out, '\n');
        each_option(c, put_fish_option, out);
        buf_printf(out, "complete -c sluice -n '__fish_seen_subcommand_from %s' ", c->name);
        if (c->complete == COMPLETE_FILES) {
            buf_z(out, "-F\n");
        } else {
            buf_z(out, "-f -a '");
            put_argument_words(out, c);
            buf_z(out, "'\n");
        }
    }
}

/* ---------------------------------------------------------------------------------------------------------- */

bool completion_script(Buf *out, const char *shell) {
    static const struct {
        const char *name;
        void (*put)(Buf *out);
    } shells[] = {{"bash", put_bash}, {"zsh", put_zsh}, {"fish", put_fish}};
    for (size_t i = 0; i < sizeof shells / sizeof *shells; i++) {
        if (strcmp(shells[i].name, shell) != 0) continue;
        shells[i].put(out);
        return true;
    }
    return false;
}

int command_completion(const Invocation *call) {
    Buf out = {0};
    if (!completion_script(&out, call->args[0])) {
        fprintf(stderr, "sluice completion: the shells known are: %s\n", call->command->words);
        return SLUICE_USAGE;
    }
    fwrite(out.at, 1, out.len, stdout);
    return SLUICE_SUCCESS;
}
