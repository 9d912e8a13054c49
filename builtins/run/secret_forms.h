/* The forms in which a secret turns up in a log; builtins/run/secrets.c looks for them. */
#ifndef SLUICE_BUILTINS_RUN_SECRET_FORMS_H
#define SLUICE_BUILTINS_RUN_SECRET_FORMS_H

#include "grammar/text.h"

/* Calls `each` with every form of the value: itself, Base64 wherever it stands in the encoded bytes, URL-encoded, with
 * the escapes of JSON and of shells, in markup. Forms may come more than once; each is a copy of its own. */
void secret_forms(Text value, void (*each)(void *data, Text form), void *data);

#endif
