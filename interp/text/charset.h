/*
 * Charsets by Java's names: text as bytes and back. The forms of Unicode and the two that are part of it are converted here,
 * all others by the system's iconv.
 */
#ifndef SLUICE_INTERP_CHARSET_H
#define SLUICE_INTERP_CHARSET_H

#include "grammar/text.h"

typedef struct Charset Charset;

/* By its canonical name or another that Java knows, in any case. NULL: not known. */
const Charset *charset_named(Text name);
/* The same; no name (NULL or empty) is UTF-8. */
const Charset *charset_or_utf8(const char *name);
const char *charset_name(const Charset *charset); /* the canonical one */
/* What the charset cannot say becomes its `?` (U+FFFD in UTF-16 and UTF-32). */
void charset_encode(const Charset *charset, Text text, Buf *out);
/* UTF-8 of bytes; those that mean nothing become U+FFFD. */
void charset_decode(const Charset *charset, Text bytes, Buf *out);

#endif
