/* Character encodings of files and of command output, and Base64. */
#ifndef SLUICE_BUILTINS_ENCODING_H
#define SLUICE_BUILTINS_ENCODING_H

#include "grammar/text.h"

/* UTF-8 from bytes in a named encoding (NULL: UTF-8); Java's names, any case: UTF-8, ISO-8859-1, US-ASCII, windows-1252, UTF-16 (LE, BE).
 * False: the name is not known. */
bool encoding_decode(const char *encoding, Text bytes, Buf *out);
bool encoding_encode(const char *encoding, Text text, Buf *out);
bool encoding_known(const char *encoding);

void base64_encode(Text bytes, Buf *out);
/* False when there is a character that Base64 does not have. Line ends are skipped. */
bool base64_decode(Text text, Buf *out);

#endif
