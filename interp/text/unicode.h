/* Properties of characters as java.lang.Character has them. */
#ifndef SLUICE_INTERP_UNICODE_H
#define SLUICE_INTERP_UNICODE_H

#include "grammar/text.h"

uint32_t unicode_upper(uint32_t c);
uint32_t unicode_lower(uint32_t c);
/* A whole text; expands what one character cannot say (ß → SS). */
void unicode_upper_text(Buf *out, Text t);
void unicode_lower_text(Buf *out, Text t);
bool unicode_is_upper(uint32_t c);
bool unicode_is_lower(uint32_t c);
bool unicode_is_letter(uint32_t c);
bool unicode_is_digit(uint32_t c);
bool unicode_is_space(uint32_t c);      /* Character.isWhitespace */
bool unicode_is_space_char(uint32_t c); /* Character.isSpaceChar */
/* Value of a digit in a radix up to 36, or -1. */
int unicode_digit(uint32_t c, int radix);

#endif
