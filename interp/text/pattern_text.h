/* What pattern_text.c shares with matcher.c and the methods of strings. */
#ifndef SLUICE_INTERP_PATTERN_TEXT_H
#define SLUICE_INTERP_PATTERN_TEXT_H

#include "interp/text/pattern.h"

/* Number of a named group, -1: there is none. */
int64_t pattern_group_named(const Pattern *p, Text name);
/* Appends a replacement text with its $1, ${name} and \x expanded. False: IllegalArgumentException or IndexOutOfBounds thrown. */
bool pattern_expand(Interp *in, const Pattern *p, Text with, Text subject, const Match *match, Buf *out);
/* Where the search for the next match begins: one unit on after an empty match. May lie behind the end. Between the halves of a
 * surrogate pair no place can be named: the subject becomes a copy that holds that pair as two. */
size_t match_next_start(size_t first, size_t last, Text *subject);
/* A copy of the subject with the surrogate pair at this byte as two halves of three bytes each. */
Text text_with_halves(Text subject, size_t at);
/* text.split(regex, limit): plain characters as regex need no pattern. */
Value string_split(Interp *in, String *text, Text regex, int32_t limit);

#endif
