/* The reference of the steps: of one, for `sluice steps NAME` and the REPL's `:doc NAME`, and the whole page. */
#ifndef SLUICE_CLI_REFERENCE_H
#define SLUICE_CLI_REFERENCE_H

#include "builtins/step.h"

void reference_put_step(Buf *out, const StepSpec *spec);
/* Markdown, with the sections of declarative pipelines. */
void reference_put_page(Buf *out);

enum { REFERENCE_FAMILIES_MAX = 64 };
/* The families in the order in which the table first names them; how many. */
size_t reference_families(const char *families[REFERENCE_FAMILIES_MAX]);
const char *reference_type(ParamType type);

#endif
