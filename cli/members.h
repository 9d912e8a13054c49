/* What may be typed behind the dot of a variable: the keys of a map, and the methods and properties of its value. */
#ifndef SLUICE_CLI_MEMBERS_H
#define SLUICE_CLI_MEMBERS_H

#include "interp/api.h"

/* Does the text end behind a dot, so that only a member can follow? */
bool members_wanted(Text before);
/* Offers those of the variable that stands before the dot; nothing when the binding has none of that name. */
void members_offer(Interp *in, Value binding, Text before, void (*offer)(void *list, const char *word), void *list);

#endif
