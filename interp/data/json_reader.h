/* What the readers of JSON have in common: the place in the text, texts and names. For json_*.c only. */
#ifndef SLUICE_INTERP_JSON_READER_H
#define SLUICE_INTERP_JSON_READER_H

#include "interp/data/json.h"

enum { JSON_KEY_CACHE = 64, JSON_NEEDED_STACK = 2048 };

typedef struct JsonReader {
    Interp *in;
    Text text;
    size_t at;
    JsonDialect dialect;
    bool dates; /* texts that are points in time become Dates */
    String *key[JSON_KEY_CACHE]; /* names seen, by hash: the same ones come again and again */
    Buf buf;                     /* for texts with escapes */
} JsonReader;

/* The line of a place, and where that line starts. */
void json_locate(const JsonReader *r, size_t at, uint32_t *line, size_t *start);
/* The text up to `quote`, r->at being behind the first quote; then it is behind the second. The text lies in the source or in r->buf.
 * False: threw. */
bool json_read_text(JsonReader *r, char quote, Text *out);
/* The name as a String, made once. */
Value json_key(JsonReader *r, Text name);
/* The number of the four hexadecimal digits at `at`; -1: there are none. */
int json_hex4(const JsonReader *r, size_t at);

/* JsonSlurperClassic's reading: json_classic.c. */
Value json_read_classic(JsonReader *r);

#endif
