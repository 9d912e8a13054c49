/* The stages a pipeline's text names, in order, read from its tree without running it. */
#ifndef SLUICE_CLI_OUTLINE_H
#define SLUICE_CLI_OUTLINE_H

#include "grammar/source.h"

typedef struct OutlineStage {
    Text name;
    int depth; /* 0: not inside another stage */
} OutlineStage;

typedef struct Outline {
    OutlineStage *stage;
    size_t count, cap;
} Outline;

/* NULL when the text does not parse. Stages whose names are computed are not in it. */
Outline *outline_of(Source *source);

#endif
