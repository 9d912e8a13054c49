/* What the generated parser calls when a token does not fit. */
#ifndef SLUICE_GRAMMAR_PARSE_ERROR_H
#define SLUICE_GRAMMAR_PARSE_ERROR_H

#include "grammar/build.h"

/* Reports the token being pushed; `expected` names what could stand there, empty when that is too much to list. */
void parse_report(Builder *b, Span at, const char *const *expected, int count);

#endif
