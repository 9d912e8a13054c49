/* Character encodings of files and of command output. */
#ifndef SLUICE_BUILTINS_ENCODING_H
#define SLUICE_BUILTINS_ENCODING_H

#include "grammar/text.h"

/* UTF-8 from bytes in a named encoding (NULL: UTF-8); Java's names, any case: UTF-8, ISO-8859-1, US-ASCII,
 * windows-1252, UTF-16 (LE, BE). False: the name is not known. */
bool encoding_decode(const char *encoding, Text bytes, Buf *out);
bool encoding_encode(const char *encoding, Text text, Buf *out);
bool encoding_known(const char *encoding);

#endif
