/* Answers in the journal: rows of numbers and texts, one after the other, as bytes. */
#ifndef SLUICE_BUILTINS_JOURNAL_PACK_H
#define SLUICE_BUILTINS_JOURNAL_PACK_H

#include "grammar/text.h"

void pack_number(Buf *out, int64_t n);
/* A text that is none (at NULL) stays none. */
void pack_text(Buf *out, Text text);

/* Takes the next one from the beginning of *from; 0 and none where there is nothing left. */
int64_t unpack_number(Text *from);
Text unpack_text(Text *from); /* a collected copy */

#endif
