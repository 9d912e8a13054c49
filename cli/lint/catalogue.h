/* What lint knows about steps and symbols: those of Jenkins and its plugins (catalogue.def), and sluice's own (builtins/steps.def). */
#ifndef SLUICE_CLI_LINT_CATALOGUE_H
#define SLUICE_CLI_LINT_CATALOGUE_H

#include "grammar/text.h"

typedef enum KnownFlag {
    KNOWN_NODE = 1,   /* only inside of node { } */
    KNOWN_BLOCK = 2,  /* takes a block */
    KNOWN_SYMBOL = 4, /* no step */
} KnownFlag;

typedef struct Known {
    const char *name;
    unsigned flags;
    const char *params; /* as in catalogue.def */
} Known;

typedef struct KnownParam {
    Text name, type; /* type: string int boolean list any */
    bool required, positional;
} KnownParam;

enum { KNOWN_PARAMS_MAX = 32 };

typedef struct KnownParams {
    KnownParam item[KNOWN_PARAMS_MAX];
    size_t count;
    bool open; /* there are more than these */
} KnownParams;

/* NULL when there is none. */
const Known *known_find(Text name);
void known_params(const Known *known, KnownParams *out);
const KnownParam *known_param(const KnownParams *params, Text name);
/* The name of a step or symbol that is so near that `name` can only be a slip of the finger; NULL when there is none. */
const char *known_near(Text name);

#endif
