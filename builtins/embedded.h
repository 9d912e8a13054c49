/* The embedded library, as a run's options take it. */
#ifndef SLUICE_BUILTINS_EMBEDDED_H
#define SLUICE_BUILTINS_EMBEDDED_H

#include "interp/api.h"

/* All files of stdlib/; ends with a nameless one. Collected. */
const EmbeddedFile *embedded_library(void);

#endif
