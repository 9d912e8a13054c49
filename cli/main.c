/* Where sluice begins: the first argument names the command, its record says what to do. */
#include "cli/command.h"
#include "grammar/gc.h"
#include <stdio.h>
#include <unistd.h>

static int unknown_command(const char *name) {
    const char *near = command_nearest(name);
    fprintf(stderr, "sluice: there is no command '%s'", name);
    if (near)
        fprintf(stderr, "; did you mean '%s'?", near);
    else if (access(name, F_OK) == 0)
        fprintf(stderr, "; to run that file: sluice run %s", name);
    fprintf(stderr, "\nTry: sluice help\n");
    return SLUICE_USAGE;
}

static int print_general_help(FILE *to) {
    Buf out = {0};
    help_general(&out);
    fwrite(out.at, 1, out.len, to);
    return to == stdout ? SLUICE_SUCCESS : SLUICE_USAGE;
}

static int dispatch(int argc, char **argv) {
    if (argc < 2) return print_general_help(stderr);
    const char *name = argv[1];
    if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0) return print_general_help(stdout);
    if (strcmp(name, "--version") == 0 || strcmp(name, "-V") == 0) name = "version";
    const Command *command = command_find(name);
    if (!command) return unknown_command(name);
    Invocation call;
    if (!options_parse(command, argc - 2, argv + 2, &call)) return SLUICE_USAGE;
    if (!option_given(&call, "help")) return command->run(&call);
    Buf out = {0};
    help_command(&out, command);
    fwrite(out.at, 1, out.len, stdout);
    return SLUICE_SUCCESS;
}

/* A full disk or a closed pipe must not pass for success. */
static int flush_output(int code) {
    if (fflush(stdout) == 0 && !ferror(stdout)) return code;
    fprintf(stderr, "sluice: the output could not be written\n");
    return code == SLUICE_SUCCESS ? SLUICE_FAILED : code;
}

int main(int argc, char **argv) {
    gc_start();
    return flush_output(dispatch(argc, argv));
}
