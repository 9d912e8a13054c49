/* Help for people: the overview, one command, the manual page; all of it drawn from the table of commands. */
#include "cli/command.h"
#include "cli/json_events.h"
#include "grammar/source.h"
#include <stdio.h>

enum { WIDTH = 96 };

static const struct {
    int code;
    const char *meaning;
} exit_codes[] = {
    {SLUICE_SUCCESS, "success"},
    {SLUICE_FAILED, "the run failed"},
    {SLUICE_USAGE, "wrong usage, or errors found in a file"},
    {SLUICE_UNSTABLE, "the run was unstable"},
    {SLUICE_ABORTED, "the run was aborted"},
};
enum { EXIT_CODE_COUNT = sizeof exit_codes / sizeof *exit_codes };

static const char about[] = "runs, checks and explains pipelines in the language of Jenkins, without Jenkins";

/* Appends the text, its words wrapped, each line after the first behind `indent` spaces. */
static void put_wrapped(Buf *out, const char *text, int indent, int column) {
    while (*text) {
        if (*text == '\n') {
            buf_char(out, *text++);
            column = 0;
            continue;
        }
        size_t word = strcspn(text, " \n");
        int width = utf8_width(text_span(text, word));
        if (column > indent && column + 1 + width > WIDTH) {
            buf_char(out, '\n');
            column = 0;
        }
        if (column == 0)
            for (; column < indent; column++) buf_char(out, ' ');
        else if (column > indent) {
            buf_char(out, ' ');
            column++;
        }
        buf_bytes(out, text, word);
        column += width;
        text += word;
        while (*text == ' ') text++;
    }
    buf_char(out, '\n');
}

void help_general(Buf *out) {
    buf_printf(out, "sluice %s\n%s\n\nUsage: sluice COMMAND [OPTIONS] [ARGUMENTS]\n\nCommands:\n", SLUICE_VERSION,
               about);
    for (const Command *c = commands; c->name; c++) buf_printf(out, "  %-12s%s\n", c->name, c->summary);
    buf_z(out, "\n`sluice help COMMAND` explains a command, `sluice steps NAME` a step.\nExit codes: ");
    for (size_t i = 0; i < EXIT_CODE_COUNT; i++)
        buf_printf(out, "%s%d %s", i ? "; " : "", exit_codes[i].code, exit_codes[i].meaning);
    buf_z(out, "\n");
}

/* "-p, --param NAME=VALUE" */
static const char *option_form(const Option *o) {
    const char *letter = o->letter ? text_printf("-%c, ", o->letter) : "";
    return text_printf("%s--%s%s%s", letter, o->name, o->argument ? " " : "", o->argument ? o->argument : "");
}

static void put_options(Buf *out, const Option *options) {
    for (const Option *o = options; o && o->name; o++) {
        const char *form = option_form(o);
        int column = 2 + (int)strlen(form);
        buf_printf(out, "  %s", form);
        if (column > 26) {
            buf_char(out, '\n');
            column = 0;
        }
        for (; column > 0 && column < 28; column++) buf_char(out, ' ');
        put_wrapped(out, o->doc, 28, column);
    }
}

void help_command(Buf *out, const Command *command) {
    buf_printf(out, "sluice %s: %s\n\nUsage: sluice %s [OPTIONS]%s%s\n\n", command->name, command->summary,
               command->name, *command->arguments ? " " : "", command->arguments);
    put_wrapped(out, command->text, 0, 0);
    buf_z(out, "\nOptions:\n");
    put_options(out, command->options);
    put_options(out, common_options);
    if (!command->examples) return;
    buf_z(out, "\nExamples:\n");
    for (const Example *e = command->examples; e->line; e++) buf_printf(out, "  %s\n      %s\n", e->line, e->doc);
}

/* --- the manual page -------------------------------------------------------------------------------------- */

/* Text for roff: backslashes, dashes and what is not ASCII escaped, no line may begin with a control character. */
static void put_roff(Buf *out, const char *text) {
    bool line_start = true;
    for (; *text; text++) {
        if (line_start && (*text == '.' || *text == '\'')) buf_z(out, "\\&");
        if (text[0] == '\n' && text[1] == '\n') {
            buf_z(out, "\n.PP");
            continue;
        }
        if (*text == '\\')
            buf_z(out, "\\e");
        else if (*text == '-')
            buf_z(out, "\\-");
        else if (*text & 0x80) {
            const char *at = text;
            buf_printf(out, "\\[u%04X]", (unsigned)utf8_next(&at, text + strlen(text)));
            text = at - 1;
        }
        else
            buf_char(out, *text);
        line_start = *text == '\n';
    }
}

static void put_roff_line(Buf *out, const char *macro, const char *text) {
    buf_z(out, macro);
    put_roff(out, text);
    buf_char(out, '\n');
}

static void put_roff_options(Buf *out, const Option *options) {
    for (const Option *o = options; o && o->name; o++) {
        buf_z(out, ".TP\n");
        put_roff_line(out, ".B ", option_form(o));
        put_roff_line(out, "", o->doc);
    }
}

static void put_roff_command(Buf *out, const Command *c) {
    put_roff_line(out, ".SS ", text_printf("sluice %s [OPTIONS] %s", c->name, c->arguments));
    put_roff_line(out, "", c->text);
    put_roff_options(out, c->options);
    for (const Example *e = c->examples; e && e->line; e++) {
        put_roff_line(out, ".PP\n", text_printf("Example, %s:", e->doc));
        put_roff_line(out, ".RS\n.nf\n", e->line);
        buf_z(out, ".fi\n.RE\n");
    }
}

void help_man_page(Buf *out) {
    buf_printf(out, ".TH SLUICE 1 \"\" \"sluice %s\"\n.SH NAME\nsluice \\- ", SLUICE_VERSION);
    put_roff_line(out, "", about);
    buf_z(out, ".SH SYNOPSIS\n.B sluice\nCOMMAND [OPTIONS] [ARGUMENTS]\n.SH COMMANDS\n");
    for (const Command *c = commands; c->name; c++) put_roff_command(out, c);
    buf_z(out, ".SH COMMON OPTIONS\n");
    put_roff_options(out, common_options);
    buf_z(out, ".SH EXIT STATUS\n");
    for (size_t i = 0; i < EXIT_CODE_COUNT; i++)
        buf_printf(out, ".TP\n.B %d\n%s\n", exit_codes[i].code, exit_codes[i].meaning);
    buf_z(out, ".SH FILES\n.TP\n.B Pipelinefile, Jenkinsfile\nwhat `sluice run` looks for\n.TP\n.B .sluice/runs/N\n"
               "what run N left behind: its log and its results\n");
}

int command_help(const Invocation *call) {
    Buf out = {0};
    if (option_given(call, "man")) {
        help_man_page(&out);
    } else if (option_given(call, "json")) {
        json_schema_put(&out);
    } else if (call->argc) {
        const Command *command = command_find(call->args[0]);
        if (!command) {
            const char *near = command_nearest(call->args[0]);
            fprintf(stderr, "sluice help: there is no command '%s'%s%s%s\n", call->args[0],
                    near ? "; did you mean '" : "", near ? near : "", near ? "'?" : "");
            return SLUICE_USAGE;
        }
        help_command(&out, command);
    } else {
        help_general(&out);
    }
    fwrite(out.at, 1, out.len, stdout);
    return SLUICE_SUCCESS;
}
