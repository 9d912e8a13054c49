/* Tools by the names that Jenkins' administration gives them. Nothing is installed: a name stands for a folder of this machine. */
#ifndef SLUICE_BUILTINS_TOOL_H
#define SLUICE_BUILTINS_TOOL_H

#include "builtins/run/context.h"

typedef struct Tool {
    const char *home;      /* its folder; of git the program; NULL: not there */
    const char *program;   /* what was looked for on PATH; NULL: the folder was given with --tool */
    const char *variables; /* what Jenkins sets to the home, separated by spaces */
    const char *path;      /* PATH+…: for the folder of its programs; NULL: none */
} Tool;

/* The path of the program on the PATH that steps of the context see, or NULL. */
const char *tool_on_path(Run *run, const Context *context, const char *program);
/* `type`: Jenkins' symbol or class of such tools; NULL: the name tells. The same in a resumed run as in the one before. */
Tool tool_find(Run *run, const Context *context, const char *name, const char *type);
/* NAME=VALUE of the variables that a tool sets in Jenkins; of one that is on PATH already only what is not set otherwise. */
const char **tool_variables(Run *run, const Context *context, const Tool *tool, size_t *count);

#endif
