/*
 * Text as bytes and back: charsets, byte[] values, Base64, hexadecimal.
 */
#ifndef SLUICE_INTERP_ENCODING_H
#define SLUICE_INTERP_ENCODING_H

#include "interp/classes/class.h"

/* `charset`: null (UTF-8), a name or a java.nio.charset.Charset. False: UnsupportedEncodingException thrown. What the charset
 * cannot say becomes `?`, bytes that mean nothing U+FFFD. */
bool encode_text(Interp *in, Text t, Value charset, Buf *out);
Value decode_text(Interp *in, Text bytes, Value charset);

/* A byte[] and the bytes of one (or of any list of numbers). */
Value byte_array(Interp *in, Text bytes);
void bytes_of(const List *array, Buf *out);

typedef enum Base64Form { BASE64_BASIC, BASE64_URL, BASE64_MIME } Base64Form;
/* MIME: lines of 76 characters. */
void base64_encode(Buf *out, Text bytes, Base64Form form, bool padding);
/* NULL, or a sentence: what is wrong. MIME skips what is not in the alphabet. */
const char *base64_decode(Buf *out, Text text, Base64Form form);
void hex_encode(Buf *out, Text bytes);

/* application/x-www-form-urlencoded, as java.net.URLEncoder and URLDecoder (NULL, or what is wrong). */
void url_encode(Buf *out, Text bytes);
const char *url_decode(Buf *out, Text text);

#endif
